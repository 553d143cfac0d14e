/* les_leerling.c: one pupil of a school: levels, attendance by month, hours; and to another group.
 */
#include "web/pages/lesgroep.h"
#include "web/routes.h"

enum { MAANDEN = 6 };

static bool leerling_van_pad(req *r, leerlingregel *l, lesdeelname *d, lesgroep_geheel *g)
{
    if (leerling_lees(&r->w, (lesdeelname_id){r->id[0]}, l, d)
        && lesgroep_lees(&r->w, d->lesgroep_id, g))
        return true;
    niet_gevonden(r);
    return false;
}

/* ---- levels ---- */

/* Days on which something was measured, newest first, each once; gives how many. */
static int meetdagen(req *r, taalmeting_rijen t, date **uit)
{
    int n = 0;
    *uit = arena_make(r->w.a, date, t.n + 1);
    for (int i = 0; i < t.n; i++) {
        int at = 0;
        while (at < n && date_before(t.at[i].datum, (*uit)[at])) at++;
        if (at < n && date_same((*uit)[at], t.at[i].datum)) continue;
        for (int k = n; k > at; k--) (*uit)[k] = (*uit)[k - 1];
        (*uit)[at] = t.at[i].datum;
        n++;
    }
    return n;
}

static str niveau_op(taalmeting_rijen t, date dag, int welke)
{
    code c = {0};
    for (int i = 0; i < t.n; i++)
        if (date_same(t.at[i].datum, dag) && code_is(t.at[i].vaardigheid, welke))
            c = t.at[i].niveau;
    return c.i ? code_label(&cefr_codes, c) : S("–");
}

static void put_niveaus(req *r, taalmeting_rijen t)
{
    date *dag;
    int n = meetdagen(r, t, &dag);
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"h-ni\">"
               "<h2 class=\"utrecht-heading-2 mb\" id=\"h-ni\">{}</h2>", T("Niveau"));
    if (!n) leegte(r, T("Er is nog niets gemeten."), (url){0}, (str){0});
    if (n) {
        tabel_open(r, T("Niveau per vaardigheid"));
        tabel_kop(r, T("Gemeten op"), (url){0}, 0);
        for (int v = VAARD_LE; v <= VAARD_SP; v++)
            tabel_kop(r, code_label(&taalvaardigheid_codes, CODE(v)), (url){0}, 0);
        for (int i = 0; i < n; i++) {
            tabel_rij(r);
            tabel_rijkop(r, MARKUP(r->w.a, "{}", dag_tekst(r, dag[i], false)));
            for (int v = VAARD_LE; v <= VAARD_SP; v++)
                tabel_cel(r, code_label(&taalvaardigheid_codes, CODE(v)),
                    MARKUP(r->w.a, "{}", niveau_op(t, dag[i], v)));
        }
        tabel_sluit(r);
    }
    PUT(&r->h, "</section>\n");
}

/* ---- attendance ---- */

typedef struct {
    int lessen, minuten[UREN_AFWEZIG + 1];
} maandsom;

static maandsom tel_maand(aanwezigheid_rijen a, date van)
{
    maandsom s = {0};
    date tot = date_plus_months(van, 1);
    for (int i = 0; i < a.n; i++) {
        const aanwezigheid *x = &a.at[i];
        if (date_before(x->datum, van) || !date_before(x->datum, tot)) continue;
        s.lessen++;
        if (x->aanwezig.i > 0 && x->aanwezig.i <= UREN_AFWEZIG)
            s.minuten[x->aanwezig.i] += (int)x->minuten.n;
    }
    return s;
}

static void put_maanden(req *r, aanwezigheid_rijen a)
{
    date maand = date_ymd(date_year(r->w.vandaag), date_month(r->w.vandaag), 1);
    static const char *const koppen[] = {
        N_("Maand"), N_("Lessen"), N_("Uren aanwezig"), N_("Uren afgemeld"), N_("Uren niet er")};
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"h-aa\">"
               "<h2 class=\"utrecht-heading-2 mb\" id=\"h-aa\">{}</h2>",
        T("Aanwezig in de laatste 6 maanden"));
    tabel_open(r, T("Aanwezig per maand"));
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, lang_text(koppen[i]), (url){0}, 0);
    for (int i = 0; i < MAANDEN; i++) {
        date van = date_plus_months(maand, -i);
        maandsom s = tel_maand(a, van);
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(r->w.a, "{} {}", date_month_short(van), date_year(van)));
        tabel_cel(r, T("Lessen"), MARKUP(r->w.a, "{}", s.lessen));
        for (int k = UREN_AANWEZIG; k <= UREN_AFWEZIG; k++)
            tabel_cel(r, lang_text(koppen[1 + k]),
                MARKUP(r->w.a, "{}", uren_woord(r->w.a, s.minuten[k])));
    }
    tabel_sluit(r);
    PUT(&r->h, "</section>\n");
}

static void put_gemist(req *r, aanwezigheid_rijen a)
{
    date sinds = date_plus(r->w.vandaag, -LES_TELT_DAGEN);
    int n = 0;
    PUT(&r->h, "<section class=\"kaart mt\" aria-labelledby=\"h-ge\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-ge\">{}</h2><ul class=\"afspraken\">",
        T("Gemist in 8 weken"));
    for (int i = a.n; i-- > 0;) {
        const aanwezigheid *x = &a.at[i];
        if (code_is(x->aanwezig, UREN_AANWEZIG) || date_before(x->datum, sinds)) continue;
        PUT(&r->h, "<li><div>{}: {}", dag_begin(r, x->datum),
            code_label(&aanwezig_codes, x->aanwezig));
        if (x->oorzaak.i) PUT(&r->h, " ({})", code_label(&verzuim_codes, x->oorzaak));
        PUT(&r->h, "</div></li>");
        n++;
    }
    PUT(&r->h, "</ul>");
    if (!n) PUT(&r->h, "<p>{}</p>", T("Geen les gemist."));
    PUT(&r->h, "</section>\n");
}

void leerling_toon(req *r)
{
    leerlingregel l;
    lesdeelname d;
    lesgroep_geheel g;
    if (!leerling_van_pad(r, &l, &d, &g)) return;
    aanwezigheid_rijen a = BIJ(&r->w, aanwezigheid, persoon_id, l.persoon_id);
    lesgroep_kruimels(r, &g.g, l.naam);
    dossier_kop(r, TF(r->w.a, "Voortgang van {}", l.naam),
        TF(r->w.a, "Groep {}, sinds {}. Stand op {}.", g.g.naam, dag_tekst(r, d.van, false),
            dag_tekst(r, r->w.vandaag, false)),
        link_knop(r, URL(r, deelname_wissel, lesdeelname_id_van(&d)), T("Andere groep"),
            "secondary-action"));
    put_niveaus(r, leerling_niveaus(&r->w, l.persoon_id));
    put_maanden(r, a);
    put_gemist(r, a);
}

/* ---- to another group ---- */

#define WISSELVORM_FIELDS(F) \
    F(lesgroep_id, lesgroep_id, N_("Naar groep"), .required = true, .ref = "lesgroep") \
    F(date, van, N_("Eerste les in die groep"), .required = true)
FORMULIER(wisselvorm, WISSELVORM_FIELDS)
#define SELF wisselvorm
FORMULIER_DEF(wisselvorm, WISSELVORM_FIELDS)
#undef SELF

/* Groups of the same level first, and among them those that fit. */
static int groepen_met_plaats(req *r, const lesgroep *nu, persoon_id wie, date van, keuze **uit)
{
    lesgroepregel_rijen g = lesgroepen_lijst(&r->w);
    lesregel_rijen l = lesgroepen_lessen(&r->w);
    groeppast *past = groepen_passen(&r->w, wie, lesgroep_id_van(nu), van, g.at, g.n);
    int n = 0;
    *uit = arena_make(r->w.a, keuze, g.n + 1);
    for (int keer = 0; keer < 4; keer++)
        for (int i = 0; i < g.n; i++) {
            const lesgroepregel *x = &g.at[i];
            bool vrij = x->plaatsen.is && x->bezet.n < x->plaatsen.n;
            bool beurt = (x->niveau.i == nu->niveau.i) == (keer < 2)
                         && (past[i] == GROEP_PAST) == (keer % 2 == 0);
            if (!vrij || x->id.v == nu->kop.id || !beurt) continue;
            (*uit)[n++] = (keuze){ID(x->id), TF(r->w.a, "{}, {}: {} ({}, {})", x->naam,
                code_label(&cefr_codes, x->niveau), lestijden(r, l, x->id),
                plaatsen_tekst(r, x->plaatsen, x->bezet.n), past_tekst(past[i]))};
        }
    return n;
}

void deelname_wissel(req *r)
{
    leerlingregel l;
    lesdeelname d;
    lesgroep_geheel g;
    keuze *k;
    if (!leerling_van_pad(r, &l, &d, &g)) return;
    wisselvorm v = {
        .masker = UINT64_MAX, .van = date_plus(date_monday(r->w.vandaag), 7)};
    int n = groepen_met_plaats(r, &g.g, l.persoon_id, v.van, &k);
    lesgroep_kruimels(r, &g.g, T("Andere groep"));
    dossier_kop(r, TF(r->w.a, "{} naar een andere groep", l.naam),
        TF(r->w.a, "Nu in groep {}: {}.", g.g.naam, lestijden_van(r, g.les.at, g.les.n)),
        (markup){0});
    if (!n) {
        leegte(r, T("In geen enkele andere groep is een plaats vrij."),
            URL(r, lesgroep_toon, d.lesgroep_id), T("Terug"));
        return;
    }
    PUT(&r->h, "<div class=\"kaart\"><p class=\"klein\">{}</p>",
        T("Bij elke groep staat of zij past in de week."));
    formulier f = form_open(
        r, URL(r, deelname_wisselen, lesdeelname_id_van(&d)), &wisselvorm_entity, &v);
    form_keuze(&f, "lesgroep_id", k, n, 0);
    form_veld(&f, "van");
    form_sluit_met(&f, T("Zet over"), URL(r, lesgroep_toon, d.lesgroep_id), T("Terug"));
    PUT(&r->h, "</div>\n");
}

void deelname_wisselen(req *r)
{
    static const char *const velden[] = {"lesgroep_id", "van", NULL};
    leerlingregel l;
    lesdeelname d;
    lesgroep_geheel g, naar = {0};
    str let_op;
    gebeurtenis_id geb = {0};
    wisselvorm v = {.masker = UINT64_MAX};
    if (!leerling_van_pad(r, &l, &d, &g)) return;
    form_lees(r, &wisselvorm_entity, velden, &v);
    lesdeelname erbij = {
        .persoon_id = l.persoon_id, .lesgroep_id = v.lesgroep_id, .van = v.van};
    if (r->w.p->n || !deelname_begin(&r->w, &erbij, lesdeelname_id_van(&d), &let_op, &geb)) {
        deelname_wissel(r);
        return;
    }
    lesgroep_lees(&r->w, erbij.lesgroep_id, &naar);
    str klaar = TF(r->w.a, "{} zit vanaf {} in groep {}.", l.naam, dag_tekst(r, erbij.van, true),
        naar.g.naam);
    if (let_op.n) klaar = TF(r->w.a, "{} Let op, dit botst. {}", klaar, let_op);
    ga_naar_met_ongedaan(r, URL(r, lesgroep_toon, d.lesgroep_id), klaar, geb);
}
