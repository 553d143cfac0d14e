/* intake.c: the brede intake as a list of parts: what is there, what is missing or old, from whom,
 * and who took part. */
#include "web/pages/intake.h"

#include "casework/aanpak.h"
#include "casework/taak.h"
#include "domain/regels/pip.h"
#include "web/routes.h"

enum { HOE_OUD_DAGEN = 30 };

/* ---- parts ---- */

static bool aanpak_vraagt(req *r, const dossier *d, const intake_deel *deel)
{
    if (deel->rijen != &assessment_entity || !d || d->assessments.n) return true;
    const aanpak_inhoud *a = aanpak_voor(&r->w, d);
    return a && code_is(a->intake.assessment, JA);
}

bool deel_zichtbaar(req *r, const dossier *d, const intake_deel *deel)
{
    if (!aanpak_vraagt(r, d, deel)) return false;
    u64 mag = db_mask(r->w.db, &r->w.t, &intake_entity);
    for (int i = 0; i < (int)countof(deel->velden) && deel->velden[i]; i++)
        if (!(mag & field_bit(&intake_entity, deel->velden[i]))) return false;
    const feit_soort *s = deel->rijen ? feit_soort_van(deel->rijen) : NULL;
    return !s || feit_zichtbaar(r, s);
}

url deel_adres(req *r, persoon_id id, const intake_deel *deel)
{
    return URL_MET(r, URL(r, intake_deel_toon, id), A(deel, str_of(deel->pad)));
}

const intake_deel *deel_volgend(req *r, const dossier *d, const intake_deel *na)
{
    int n;
    const intake_deel *alle = intake_delen(&n);
    for (int i = na ? (int)(na - alle) + 1 : 0; i < n; i++) {
        deel_stand s = intake_stand(d, &alle[i], r->w.vandaag);
        if ((s.stand != KLAAR || s.oud) && deel_zichtbaar(r, d, &alle[i])) return &alle[i];
    }
    return NULL;
}

str deel_bron(req *r, const deel_stand *s)
{
    if (!date_is_set(s->laatst)) return (str){0};
    str dag = dag_tekst(r, s->laatst, false);
    if (!s->bron) return dag;
    return TF(r->w.a, "{}, {}", code_label(&bron_codes, CODE(s->bron)), dag);
}

typedef struct {
    int klaar, delen;      /* parts */
    int bekend, vragen;    /* facts */
    int oud;               /* parts */
} telling;

static telling tel(req *r, const dossier *d)
{
    telling t = {0};
    int n;
    const intake_deel *alle = intake_delen(&n);
    for (int i = 0; i < n; i++) {
        if (!deel_zichtbaar(r, d, &alle[i])) continue;
        deel_stand s = intake_stand(d, &alle[i], r->w.vandaag);
        t.delen++;
        t.klaar += s.stand == KLAAR;
        t.oud += s.oud;
        t.bekend += s.gevuld;
        t.vragen += s.gevuld + s.gevraagd;
    }
    return t;
}

/* ---- heading ---- */

static markup knop_vorm(req *r, url actie, str tekst, const char *stijl)
{
    buf pagina = r->h;
    r->h = buf_new(r->w.a);
    form_knop(r, actie, tekst, (str){0}, stijl);
    markup m = markup_of(&r->h);
    r->h = pagina;
    return m;
}

static const gesprek *volgend_gesprek(const dossier *d, date vandaag)
{
    const gesprek *eerst = NULL;
    for (int i = 0; i < d->gesprekken.n; i++) {
        const gesprek *g = &d->gesprekken.at[i];
        if (date_before(g->datum, vandaag) || code_is(g->afloop, GESPREK_AFGEMELD)) continue;
        if (!eerst || date_before(g->datum, eerst->datum)) eerst = g;
    }
    return eerst;
}

static str zin_boven(req *r, const dossier *d, const telling *t)
{
    buf b = buf_new(r->w.a);
    const gesprek *g = volgend_gesprek(d, r->w.vandaag);
    if (date_is_set(d->i.afgerond))
        PLAIN(&b, "{} ", TF(r->w.a, "Afgerond op {}.", dag_tekst(r, d->i.afgerond, false)));
    PLAIN(&b, "{}", TF(r->w.a, "{} van de {} delen zijn klaar.", t->klaar, t->delen));
    if (g)
        PLAIN(&b, " {}", TF(r->w.a, "Het volgende gesprek is op {}.",
            dag_tekst(r, g->datum, true)));
    return buf_str(&b);
}

static void put_kop(req *r, const dossier *d, const telling *t)
{
    persoon_id id = persoon_id_van(&d->p);
    const intake_deel *verder = deel_volgend(r, d, NULL);
    markup door = {0}, af = {0};
    bool mag = code_is(r->ik.rol, ROL_KLANTMANAGER);
    if (verder)
        door = link_knop(r, deel_adres(r, id, verder),
            d->i.kop.id ? T("Ga verder") : T("Begin de intake"), "primary-action");
    if (mag && d->i.kop.id && !date_is_set(d->i.afgerond))
        af = knop_vorm(r, URL(r, intake_afronden, id), T("Rond de intake af"),
            verder ? "secondary-action" : "primary-action");
    mens_kruimels(r, &d->p, T("Brede intake"));
    dossier_kop(r, TF(r->w.a, "Brede intake van {}", d->p.naam), zin_boven(r, d, t),
        MARKUP(r->w.a, "{}{}", door, af));
    r->titel = T("Brede intake");
}

/* ---- four facts ---- */

static void feit(req *r, str kopje, str wat, str onder)
{
    PUT(&r->h, "<div class=\"feit wet\"><dt>{}</dt><dd>{}", kopje, wat.n ? wat : T("Niet bekend"));
    if (onder.n) PUT(&r->h, "<small>{}</small>", onder);
    PUT(&r->h, "</dd></div>");
}

static void feit_pip(req *r, const dossier *d)
{
    const inburgeringstatus *s = dossier_inburgering(d, r->w.vandaag);
    const plan *al = dossier_eerste_plan(d);
    date uiterste = {0};
    if (s)
        uiterste = pip_uiterste((pip_feiten){.kennisgeving = s->kennisgeving,
            .brp = d->p.vestiging});
    if (al)
        feit(r, T("Plan (PIP)"), T("Gemaakt"),
            TF(r->w.a, "Dagtekening {}", dag_tekst(r, al->dagtekening, false)));
    else if (date_is_set(uiterste))
        feit(r, T("Plan (PIP) klaar op"), dag_tekst(r, uiterste, false),
            TF(r->w.a, "10 weken na de brief van DUO, {}", dag_tekst(r, s->kennisgeving, false)));
    else feit(r, T("Plan (PIP) klaar op"), (str){0}, T("De brief van DUO is er nog niet."));
}

static str partner_namen(req *r, const dossier *d)
{
    buf b = buf_new(r->w.a);
    organisatie_id gehad[4];
    organisatie o;
    int n = 0;
    for (int i = d->gesprekken.n; i-- > 0 && n < (int)countof(gehad);) {
        gesprek_deelnemer_rijen m =
            BIJ(&r->w, gesprek_deelnemer, gesprek_id, gesprek_id_van(&d->gesprekken.at[i]));
        for (int j = 0; j < m.n && n < (int)countof(gehad); j++) {
            bool al = false;
            for (int k = 0; k < n; k++) al |= gehad[k].v == m.at[j].organisatie_id.v;
            if (al || !HAAL(&r->w, organisatie, m.at[j].organisatie_id, &o)) continue;
            gehad[n++] = m.at[j].organisatie_id;
            PLAIN(&b, "{}{}", b.n ? S(", ") : S(""), o.naam);
        }
    }
    return buf_str(&b);
}

/* The day of its task, which follows the aanpak; not set: no task. */
static date uiterlijk(req *r, const dossier *d)
{
    taakregel_rijen t = taken_van_persoon(&r->w, persoon_id_van(&d->p));
    for (int i = 0; i < t.n; i++)
        if (code_is(t.at[i].soort, TAAK_INTAKE)) return t.at[i].uiterlijk;
    return (date){0};
}

static void put_feiten(req *r, const dossier *d, const telling *t)
{
    date voor = uiterlijk(r, d);
    str met = partner_namen(r, d);
    PUT(&r->h, "<dl class=\"feiten\">");
    if (date_is_set(d->i.afgerond))
        feit(r, T("Intake"), T("Afgerond"), dag_tekst(r, d->i.afgerond, false));
    else
        feit(r, T("Intake klaar op"), dag_tekst(r, voor, false),
            TF(r->w.a, "Aangemeld op {}", dag_tekst(r, d->p.aanmelding, false)));
    if (mag_zien(r, &inburgeringstatus_entity, "kennisgeving")) feit_pip(r, d);
    feit(r, T("Samen met"), met.n ? met : T("Nog niemand"), (str){0});
    feit(r, T("Bekend"), TF(r->w.a, "{} van {} vragen", t->bekend, t->vragen),
        t->oud ? PN(r->w.a, "{} deel is oud", "{} delen zijn oud", t->oud) : (str){0});
    PUT(&r->h, "</dl>\n");
}

/* ---- the parts ---- */

static markup stand_badge(req *r, const deel_stand *s)
{
    if (s->stand == KLAAR && s->oud) return badge(r, S("warning"), T("Klaar, maar oud"));
    if (s->stand == KLAAR) return badge(r, S("success"), T("Klaar"));
    if (s->stand == BEZIG) return badge(r, S("warning"), T("Bezig"));
    return badge(r, S("neutral"), T("Nog niet begonnen"));
}

static void put_deel(req *r, const dossier *d, const intake_deel *deel, const deel_stand *s)
{
    str bron = deel_bron(r, s);
    PUT(&r->h, "<li><b>{}</b>{}<span class=\"klein zacht\">",
        link_naar(r, deel_adres(r, persoon_id_van(&d->p), deel), lang_text(deel->naam)),
        stand_badge(r, s));
    if (s->stand == NIET_BEGONNEN) PUT(&r->h, "{}", lang_text(deel->uitleg));
    else if (s->gevraagd)
        PUT(&r->h, "{} ", PN(r->w.a, "Nog {} vraag.", "Nog {} vragen.", s->gevraagd));
    if (s->oud) PUT(&r->h, "<span class=\"bron oud\">{}</span> ", T("Oud:"));
    if (bron.n) PUT(&r->h, "{}.", bron);
    PUT(&r->h, "</span></li>\n");
}

static void put_delen_met(req *r, const dossier *d, bool klaar, str kopje)
{
    int n, gezet = 0;
    const intake_deel *alle = intake_delen(&n);
    for (int i = 0; i < n; i++) {
        deel_stand s = intake_stand(d, &alle[i], r->w.vandaag);
        if ((s.stand == KLAAR && !s.oud) != klaar || !deel_zichtbaar(r, d, &alle[i])) continue;
        if (!gezet++)
            PUT(&r->h, "<h3 class=\"utrecht-heading-3 mt\">{}</h3>"
                       "<ul class=\"afspraken taken mt\">",
                kopje);
        put_deel(r, d, &alle[i], &s);
    }
    if (gezet) PUT(&r->h, "</ul>");
}

static void put_delen(req *r, const dossier *d)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-del\"><div class=\"rij tussen\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-del\">{}</h2>"
               "<p class=\"klein zacht\">{} {}</p></div>",
        T("Delen van de intake"), T("De volgorde kies je zelf."),
        link_naar(r, URL(r, intake_blad, persoon_id_van(&d->p)), T("Alles op één blad")));
    put_delen_met(r, d, false, T("Nog te doen"));
    put_delen_met(r, d, true, T("Klaar"));
    PUT(&r->h, "</section>\n");
}

/* ---- beside it: what is missing or old, and who works on it too ---- */

static void put_mis(req *r, str wat, str hoe)
{
    PUT(&r->h,
        "<li><span class=\"half\"><svg class=\"ic\" viewBox=\"0 0 20 20\" aria-hidden=\"true\">"
        "<path d=\"M10 1.5L19 18H1z\" fill=\"currentColor\"/><path d=\"M10 7v5.2M10 14.2v2\" "
        "stroke=\"#fff\" stroke-width=\"2.2\"/></svg></span><span><b>{}</b>: {}</span></li>",
        wat, hoe);
}

static str hoe_oud(req *r, date sinds)
{
    int maanden = date_diff(r->w.vandaag, sinds) / HOE_OUD_DAGEN;
    return PN(r->w.a, "{} maand oud. Klopt het nog?", "{} maanden oud. Klopt het nog?", maanden);
}

static int put_mist_deel(req *r, const dossier *d, const intake_deel *deel)
{
    deel_stand s = intake_stand(d, deel, r->w.vandaag);
    int n = 0;
    if (s.oud) {
        put_mis(r, lang_text(deel->naam), hoe_oud(r, s.laatst));
        n++;
    }
    for (int i = 0; i < (int)countof(deel->verplicht) && deel->verplicht[i]; i++) {
        const field *f = field_find(&intake_entity, str_of(deel->verplicht[i]));
        if (intake_bekend(&d->i, deel->verplicht[i])) continue;
        put_mis(r, lang_text(f->label), T("nog niet gevraagd."));
        n++;
    }
    for (int v = VAARD_LE; deel->rijen == &taalmeting_entity && v <= VAARD_SP; v++) {
        if (dossier_taal(d, v)) continue;
        put_mis(r, code_label(&taalvaardigheid_codes, CODE(v)), T("nog niet gemeten."));
        n++;
    }
    return n;
}

static void put_ontbreekt(req *r, const dossier *d)
{
    int n, mist = 0;
    const intake_deel *alle = intake_delen(&n);
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-mis\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-mis\">{}</h2><ul class=\"waarom\">",
        T("Ontbreekt of is oud"));
    for (int i = 0; i < n; i++)
        if (deel_zichtbaar(r, d, &alle[i])) mist += put_mist_deel(r, d, &alle[i]);
    if (!mist) PUT(&r->h, "<li><span></span><span>{}</span></li>", T("Niets. Alles is bekend."));
    PUT(&r->h, "</ul></section>\n");
}

/* Two conversations in one week by different people: one may be enough. */
static bool dubbel(const dossier *d, date vandaag)
{
    for (int i = 0; i < d->gesprekken.n; i++)
        for (int j = 0; j < i; j++) {
            const gesprek *a = &d->gesprekken.at[i], *b = &d->gesprekken.at[j];
            if (date_before(a->datum, vandaag) || date_before(b->datum, vandaag)) continue;
            if (date_same(date_monday(a->datum), date_monday(b->datum))) return true;
        }
    return false;
}

/* "Klantmanager, VluchtelingenWerk": who does the intake by the aanpak; empty: it does not say. */
static str volgens_aanpak(req *r, const dossier *d)
{
    const aanpak_inhoud *a = aanpak_voor(&r->w, d);
    buf b = buf_new(r->w.a);
    for (int i = 0; a && i < a->intake.wie.n; i++)
        PLAIN(&b, "{}{}", i ? S(", ") : S(""),
            code_label(&betrokkene_codes, a->intake.wie.at[i]));
    return buf_str(&b);
}

static void put_samen(req *r, const dossier *d)
{
    str wie_doen = volgens_aanpak(r, d);
    persoon_id id = persoon_id_van(&d->p);
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-sam\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-sam\">{}</h2><p class=\"klein\">{}</p>",
        T("Samen, dus niet dubbel"),
        T("Nodig partners uit bij het gesprek. Zo vertelt iemand alles maar één keer."));
    if (wie_doen.n)
        PUT(&r->h, "<p class=\"klein mt\">{}</p>",
            TF(r->w.a, "Volgens de aanpak doen dit: {}.", wie_doen));
    if (dubbel(d, r->w.vandaag))
        PUT(&r->h, "<p class=\"klein mt\"><b>{}</b> {}</p>", T("Let op:"),
            T("Er staan twee gesprekken in dezelfde week. Kan het in één gesprek?"));
    PUT(&r->h, "<div class=\"utrecht-button-group mt\">{}{}</div></section>\n",
        link_knop(r, URL(r, gesprek_nieuw, id), T("Gesprek plannen"), "secondary-action"),
        link_knop(r, URL(r, gesprekken, id), T("Alle gesprekken"), "subtle"));
}

/* ---- what is known already ---- */

static void put_weten(req *r, str wat, str waarde, const herkomst *h, bool oud)
{
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{}", wat));
    tabel_cel(r, T("Wat we weten"),
        MARKUP(r->w.a, "<span class=\"vrijetekst\">{}</span>",
            waarde.n ? waarde : T("Nog niet gevraagd")));
    tabel_cel(r, T("Bron"),
        MARKUP(r->w.a, "{}", h && waarde.n ? code_label(&bron_codes, h->bron) : (str){0}));
    str sinds = h && waarde.n ? dag_kort(r, h->datum) : (str){0};
    tabel_cel(r, T("Datum"), MARKUP(r->w.a, "{}", sinds));
    markup stand = badge(r, S("success"), T("Actueel"));
    if (!waarde.n) stand = badge(r, S("neutral"), T("Ontbreekt"));
    else if (oud) stand = badge(r, S("warning"), T("Oud"));
    tabel_cel(r, T("Stand"), stand);
}

static void put_weten_deel(req *r, const dossier *d, const intake_deel *deel, bool alleen_mis)
{
    bool deel_oud = intake_stand(d, deel, r->w.vandaag).oud;
    for (int i = 0; i < (int)countof(deel->velden) && deel->velden[i]; i++) {
        const field *f = field_find(&intake_entity, str_of(deel->velden[i]));
        const herkomst *h = dossier_herkomst(d, &intake_entity, d->i.kop.id, f->name);
        bool oud = h ? deel->oud_maanden && date_before(date_plus_months(h->datum,
                                                deel->oud_maanden), r->w.vandaag)
                     : deel_oud;
        str waarde = {0};
        if (intake_bekend(&d->i, f->name)) waarde = field_label(r->w.a, f, &d->i, r->w.vandaag);
        if (alleen_mis && waarde.n && !oud) continue;
        put_weten(r, lang_text(f->label), waarde, h, oud);
    }
}

static void put_bekend(req *r, const dossier *d)
{
    persoon_id id = persoon_id_van(&d->p);
    bool alleen = str_eq(veld(r, "toon"), S("mist"));
    url ander = URL_MET(r, URL(r, intake_toon, id), A(toon, alleen ? S("") : S("mist")));
    int n;
    const intake_deel *alle = intake_delen(&n);
    PUT(&r->h, "<p class=\"naarlink geenprint mt\"><a class=\"utrecht-button "
               "utrecht-button--secondary-action\" href=\"#weten\">{}</a></p>\n",
        T("Toon wat we al weten"));
    PUT(&r->h, "<section class=\"mt achterlink{}\" id=\"weten\" aria-labelledby=\"h-wet\">"
               "<div class=\"rij tussen mb\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-wet\">{}</h2>"
               "<p class=\"klein geenprint\">{}</p></div>",
        alleen ? S(" open") : S(""), T("Wat we al weten"),
        link_naar(r, ander, alleen ? T("Toon alles") : T("Toon alleen oud of ontbreekt")));
    tabel_open(r, T("Feiten met bron en datum"));
    const str koppen[] = {T("Onderwerp"), T("Wat we weten"), T("Bron"), T("Datum"), T("Stand")};
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
    for (int i = 0; i < n; i++)
        if (deel_zichtbaar(r, d, &alle[i])) put_weten_deel(r, d, &alle[i], alleen);
    tabel_sluit(r);
    PUT(&r->h, "</section>\n");
}

/* ---- the page ---- */

void intake_toon(req *r)
{
    dossier d;
    if (!mens_lees(r, &d)) return;
    telling t = tel(r, &d);
    put_kop(r, &d, &t);
    put_feiten(r, &d, &t);
    mens_tabs(r, &d.p, TAB_INTAKE);
    PUT(&r->h, "<div class=\"rooster2\">");
    put_delen(r, &d);
    PUT(&r->h, "<div class=\"stapel\">");
    put_ontbreekt(r, &d);
    put_samen(r, &d);
    PUT(&r->h, "</div></div>\n");
    put_bekend(r, &d);
}

void intake_afronden(req *r)
{
    persoon_id id = {r->id[0]};
    gebeurtenis_id g = {0};
    if (intake_rond_af(&r->w, id, &g))
        ga_naar_met_ongedaan(r, URL(r, intake_toon, id), T("De intake is afgerond."), g);
    else intake_toon(r);
}
