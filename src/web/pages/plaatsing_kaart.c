/* plaatsing_kaart.c: the cards of a plaatsing. */
#include "web/pages/plaatsing.h"

#include "web/routes.h"

enum { VERSLAGEN_EERST = 6, BEZOEKEN_EERST = 5 };

static void kaart_open(req *r, const char *id, str titel, markup rechts)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"{}\"><div class=\"rij tussen\">"
               "<h2 class=\"utrecht-heading-2\" id=\"{}\">{}</h2><span class=\"geenprint\">{}"
               "</span></div>",
        str_of(id), str_of(id), titel, rechts);
}

static void kaart_sluit(req *r) { PUT(&r->h, "</section>\n"); }

static bool loopt(const plaatsing_geheel *g) { return !date_is_set(g->p.eind); }

/* ---- how it goes ---- */

static const char *kleur(int antwoord)
{
    return antwoord == 1 ? "success" : antwoord == 2 ? "warning" : "danger";
}

static void antwoord(req *r, str vraag, const codes *l, code c)
{
    if (!c.i) return;
    PUT(&r->h, "<span>{} {}</span>", vraag, badge(r, str_of(kleur(c.i)),
        code_label(l, c)));
}

static void put_verslag(req *r, const plaatsing_geheel *g, const verslag *v)
{
    bool minder = verslag_slechter(v, verslag_voor(&g->verslagen, v));
    PUT(&r->h, "<li class=\"werk\"><div class=\"kopje\"><b>{}</b>"
               "<span class=\"klein zacht\">{}</span></div>",
        code_label(&verslag_soort_codes, v->soort), dag_tekst(r, v->datum, false));
    if (minder) PUT(&r->h, "<p>{}</p>", badge(r, S("danger"), T("Let op: het gaat minder")));
    PUT(&r->h, "<div class=\"rij klein\">");
    antwoord(r, T("Op tijd"), &optijd_codes, v->op_tijd);
    antwoord(r, T("Werk"), &werkgaat_codes, v->werk_gaat);
    antwoord(r, T("Nederlands"), &begrip_codes, v->begrijpt);
    antwoord(r, T("Team"), &erbij_codes, v->hoort_erbij);
    antwoord(r, T("Veranderen"), &verander_codes, v->verandering);
    antwoord(r, T("Baan"), &aannemen_codes, v->aannemen);
    PUT(&r->h, "</div>");
    if (v->afspraak.n) PUT(&r->h, "<p class=\"klein vrijetekst\">{}</p>", v->afspraak);
    if (v->van_wie.n)
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>", TF(r->w.a, "Antwoord van {}", v->van_wie));
    PUT(&r->h, "</li>");
}

static markup verslag_knoppen(req *r, const plaatsing_geheel *g)
{
    url u = URL(r, verslag_nieuw, plaatsing_id_van(&g->p));
    return MARKUP(r->w.a, "{}{}",
        link_knop(r, URL_MET(r, u, A(soort, S("werkgever"))), T("Feedback vastleggen"), "subtle"),
        link_knop(r, URL_MET(r, u, A(soort, S("persoon"))), T("Eigen mening"), "subtle"));
}

void verslag_kaart(req *r, const plaatsing_geheel *g)
{
    kaart_open(r, "h-ve", T("Hoe gaat het?"), loopt(g) ? verslag_knoppen(r, g) : (markup){0});
    date dag = feedback_uiterlijk(g->verslagen.at, g->verslagen.n, g->p.van,
        date_is_set(g->p.eind) ? g->p.eind : g->p.tot);
    if (loopt(g) && date_is_set(dag))
        PUT(&r->h, "<p class=\"klein geenprint\">{}</p>",
            date_before(dag, r->w.vandaag)
                ? badge(r, S("warning"), TF(r->w.a, "Feedback had gekund op {}",
                                            dag_tekst(r, dag, false)))
                : MARKUP(r->w.a, "{}", TF(r->w.a, "De volgende feedback is op {}.",
                                          dag_tekst(r, dag, false))));
    if (!g->verslagen.n)
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>", T("Er is nog geen verslag."));
    int n = 0;
    if (g->verslagen.n) PUT(&r->h, "<ol class=\"tijdlijn\">");
    for (int i = g->verslagen.n; i-- > 0 && n < VERSLAGEN_EERST; n++)
        put_verslag(r, g, &g->verslagen.at[i]);
    if (g->verslagen.n) PUT(&r->h, "</ol>");
    kaart_sluit(r);
}

/* ---- agreement ---- */

static str wie_nog(req *r, const overeenkomst *o)
{
    buf b = buf_new(r->w.a);
    handtekening_rijen h = BIJ(&r->w, handtekening, overeenkomst_id, overeenkomst_id_van(o));
    for (int i = 0; i < h.n; i++)
        if (!date_is_set(h.at[i].datum))
            PLAIN(&b, "{}{}", b.n ? S(", ") : S(""), h.at[i].naam);
    return buf_str(&b);
}

static void put_overeenkomst(req *r, const overeenkomst *o)
{
    static const char *const stijl[] = {
        [OVK_CONCEPT] = "neutral", [OVK_UITGEZET] = "warning", [OVK_GETEKEND] = "success",
        [OVK_VERVANGEN] = "neutral"};
    PUT(&r->h, "<li><div>{} {}<span class=\"klein\">{}</span>",
        link_naar(r, URL(r, overeenkomst_toon, overeenkomst_id_van(o)),
                  TF(r->w.a, "{}, versie {}", code_label(&overeenkomst_soort_codes, o->soort),
                     o->nummer)),
        badge(r, str_of(o->stand.i ? stijl[o->stand.i] : "neutral"),
              code_label(&overeenkomst_stand_codes, o->stand)),
        periode_tekst(r, o->van, o->tot));
    str nog = code_is(o->stand, OVK_UITGEZET) ? wie_nog(r, o) : (str){0};
    if (nog.n) PUT(&r->h, "<span class=\"klein\">{}</span>", TF(r->w.a, "Nog tekenen: {}.", nog));
    PUT(&r->h, "</div></li>");
}

void overeenkomst_kaart(req *r, const plaatsing_geheel *g)
{
    url nieuw = URL(r, overeenkomst_nieuw, plaatsing_id_van(&g->p));
    bool mag = loopt(g) && !g->overeenkomsten.n;
    kaart_open(r, "h-ov", T("Overeenkomst"), (markup){0});
    if (mag) leegte(r, T("Er is nog geen overeenkomst. Wij vullen hem voor je in."), nieuw,
                    T("Maak de overeenkomst"));
    else if (!g->overeenkomsten.n)
        leegte(r, T("Er is geen overeenkomst gemaakt."), (url){0}, (str){0});
    if (g->overeenkomsten.n) PUT(&r->h, "<ul class=\"agenda nieuws\">");
    for (int i = g->overeenkomsten.n; i-- > 0;) put_overeenkomst(r, &g->overeenkomsten.at[i]);
    if (g->overeenkomsten.n) PUT(&r->h, "</ul>");
    kaart_sluit(r);
}

/* ---- departments ---- */

static void put_stage(req *r, const plaatsing_geheel *g, const rotatie *x)
{
    bool nu = rotatie_op(g->rotaties.at, g->rotaties.n, r->w.vandaag) == x && loopt(g);
    rotatie_id id = rotatie_id_van(x);
    markup stand = {0};
    if (nu) stand = badge(r, S("success"), T("Nu"));
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{} {}<span class=\"klein\">{}</span>", x->afdeling, stand,
        code_label(&plekvorm_codes, x->vorm)));
    tabel_cel(r, T("Periode"), MARKUP(r->w.a, "{}", periode_tekst(r, x->van, x->tot)));
    tabel_cel(r, T("Begeleider"), MARKUP(r->w.a, "{}", x->mentor));
    tabel_cel(r, T("Leerdoel"),
        MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>", x->leren, x->opbrengst));
    tabel_cel(r, T("Doen"), MARKUP(r->w.a, "<span class=\"nw geenprint\">{}</span>",
        link_voor(r, URL(r, rotatie_wijzig, id), T("Wijzig"), x->afdeling, "subtle")));
}

static void put_telling(req *r, const plaatsing_geheel *g)
{
    rotatie_telling t = plaatsing_rotaties(g, r->w.vandaag);
    if (!t.minstens) return;
    if (t.afdelingen >= t.minstens)
        PUT(&r->h, "<p class=\"klein\">{}</p>",
            badge(r, S("success"), TF(r->w.a, "{} afdelingen gepland. De aanpak vraagt er {}.",
                                      t.afdelingen, t.minstens)));
    else
        PUT(&r->h, "<p class=\"klein\">{}</p>",
            badge(r, S("warning"), TF(r->w.a, "Plan nog afdelingen: {} van {}.", t.afdelingen,
                                      t.minstens)));
}

void rotatie_kaart(req *r, const plaatsing_geheel *g)
{
    bool leerwerk = code_is(g->k.soort, PLEK_LEERWERK) || code_is(g->k.soort, PLEK_BBL);
    if (!leerwerk && !g->rotaties.n) return;
    kaart_open(r, "h-ro", T("Afdelingen"),
        loopt(g) ? link_knop(r, URL(r, rotatie_nieuw, plaatsing_id_van(&g->p)),
                             T("Afdeling plannen"), "subtle") : (markup){0});
    put_telling(r, g);
    if (!g->rotaties.n) {
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
            T("De hele tijd op dezelfde plek. Plan afdelingen om meer te leren kennen."));
        kaart_sluit(r);
        return;
    }
    tabel_open(r, T("Afdelingen in dit traject"));
    tabel_kop(r, T("Afdeling"), (url){0}, 0);
    tabel_kop(r, T("Periode"), (url){0}, 0);
    tabel_kop(r, T("Begeleider"), (url){0}, 0);
    tabel_kop(r, T("Leerdoel"), (url){0}, 0);
    tabel_kop(r, T("Doen"), (url){0}, 0);
    for (int i = 0; i < g->rotaties.n; i++) put_stage(r, g, &g->rotaties.at[i]);
    tabel_sluit(r);
    kaart_sluit(r);
}

/* ---- learning ---- */

void leren_kaart(req *r, const plaatsing_geheel *g)
{
    if (!g->t.kop.id) return;
    kaart_open(r, "h-le", T("Leerdoelen"), (markup){0});
    PUT(&r->h, "{}", leerdoelen_lijst(r, g->d, &g->t));
    kaart_sluit(r);
}

/* ---- times and visits ---- */

static void put_diensten(req *r, const werktijd *t)
{
    char van[DATE_TEXT], tot[DATE_TEXT];
    for (int i = 0; i < t->n; i++) {
        const plek_dienst *d = &t->dienst[i];
        PUT(&r->h, "<dt>{}</dt><dd>{} – {} {}</dd>", code_label(&weekdag_codes, d->dag),
            tijd_text(d->van, van), tijd_text(d->tot, tot), T("uur"));
    }
    if (!t->n) PUT(&r->h, "<dt>{}</dt><dd>{}</dd>", T("Tijden"), T("In overleg"));
}

/* The next period in which other times count. */
static void put_straks(req *r, const plaatsing_geheel *g)
{
    for (int i = 0; i < g->tijden.n; i++) {
        const werktijd *t = &g->tijden.at[i];
        if (!date_before(date_max(r->w.vandaag, g->p.van), t->van)) continue;
        PUT(&r->h, "<h3 class=\"utrecht-heading-3 mt\">{}</h3><dl class=\"dlrij klein\">",
            TF(r->w.a, "Vanaf {}", dag_tekst(r, t->van, true)));
        put_diensten(r, t);
        PUT(&r->h, "</dl>");
        return;
    }
}

void werktijd_kaart(req *r, const plaatsing_geheel *g)
{
    i64 minuten = werktijd_minuten(&g->nu);
    const rotatie *nu = rotatie_op(g->rotaties.at, g->rotaties.n, r->w.vandaag);
    markup knop = {0};
    if (!date_is_set(g->p.eind) || date_before(r->w.vandaag, g->p.eind))
        knop = link_knop(r, URL(r, werktijd_vraag, plaatsing_id_van(&g->p)), T("Wijzig"),
            "subtle");
    kaart_open(r, "h-ti", T("Werktijden"), knop);
    if (nu) PUT(&r->h, "<p class=\"klein\">{}</p>", TF(r->w.a, "Nu bij: {}.", nu->afdeling));
    PUT(&r->h, "<dl class=\"dlrij klein\">");
    put_diensten(r, &g->nu);
    PUT(&r->h, "<dt>{}</dt><dd>{}</dd></dl>", T("Adres"), g->k.adres);
    if (g->nu.n && g->p.uren.is && minuten != 60 * g->p.uren.n)
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
            TF(r->w.a, "De diensten zijn samen {}, afgesproken is {} uur.",
               minuten_tekst(r, minuten), g->p.uren));
    put_straks(r, g);
    kaart_sluit(r);
}

void bezoek_kaart(req *r, const plaatsing_geheel *g)
{
    gesprek_rijen alle = BIJ(&r->w, gesprek, persoon_id, g->p.persoon_id);
    int n = 0;
    kaart_open(r, "h-be", T("Bezoeken en gesprekken"),
        link_knop(r, URL(r, gesprek_nieuw, g->p.persoon_id), T("Gesprek plannen"), "subtle"));
    for (int i = alle.n; i-- > 0 && n < BEZOEKEN_EERST;) {
        const gesprek *x = &alle.at[i];
        if (date_before(x->datum, g->p.van)) continue;
        if (!n++) PUT(&r->h, "<ul class=\"agenda nieuws\">");
        PUT(&r->h, "<li><div>{}<span class=\"klein\">{}, {}</span></div></li>",
            code_label(&gesprek_soort_codes, x->soort), dag_tekst(r, x->datum, false),
            code_label(&gesprek_afloop_codes, x->afloop));
    }
    if (n) PUT(&r->h, "</ul>");
    else PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
        T("Er zijn nog geen bezoeken geweest of gepland."));
    kaart_sluit(r);
}

/* ---- evidence ---- */

static void put_deel(req *r, u32 mist, int deel, str waarde)
{
    bool weg = mist & 1u << deel;
    PUT(&r->h, "<li>{} {}<span class=\"klein zacht\">{}</span></li>",
        code_label(&bewijs_deel_codes, CODE(deel)),
        badge(r, weg ? S("warning") : S("success"), weg ? T("Mist nog") : T("In orde")), waarde);
}

static void put_bewijs(req *r, const plaatsing_geheel *g)
{
    date dag = date_is_set(g->p.eind) ? date_plus(g->p.eind, -1) : r->w.vandaag;
    bewijs_stand s = plaatsing_bewijs(&r->w, g, dag);
    u32 mist = bewijs_mist(&s);
    organisatie o = {0};
    if (g->pl.organisatie_id.v) HAAL(&r->w, organisatie, g->pl.organisatie_id, &o);
    bool bbl = code_is(g->pl.leerweg, LEERWEG_BBL);
    PUT(&r->h, "<p>{}</p><ul class=\"afspraken\">",
        TF(r->w.a, "{}, {}.", g->pl.opleiding, code_label(&leerweg_codes, g->pl.leerweg)));
    put_deel(r, mist, BEWIJS_CREBO, g->pl.crebo);
    put_deel(r, mist, BEWIJS_LEERBEDRIJF, g->o.naam);
    put_deel(r, mist, BEWIJS_SCHOOL, o.naam);
    if (bbl) put_deel(r, mist, BEWIJS_ROD, (str){0});
    put_deel(r, mist, BEWIJS_POK, TF(r->w.a, "{} van 3", s.handtekeningen));
    if (bbl) {
        put_deel(r, mist, BEWIJS_LES, TF(r->w.a, "{} van {} uur dit studiejaar",
            s.les_minuten / 60, bbl_lesuren(dag)));
        put_deel(r, mist, BEWIJS_PRAKTIJK, TF(r->w.a, "{} van {} uur dit studiejaar",
            s.praktijk_minuten / 60, bbl_praktijkuren(dag)));
        PUT(&r->h, "<li>{}<span class=\"klein zacht\">{}</span></li>",
            T("Weken met begeleiding"),
            TF(r->w.a, "{} weken. Subsidie hoogstens {} euro (regel PL-01).", s.weken,
               GELD(praktijkleren_cent(s.weken, dag))));
    }
    PUT(&r->h, "</ul>");
    if (g->pl.behaald.i)
        PUT(&r->h, "<p>{}</p>",
            badge(r, S("success"), TF(r->w.a, "{} behaald op {}",
                code_label(&kwalificatie_codes, g->pl.behaald),
                dag_tekst(r, g->pl.behaald_op, false))));
    date eind = date_is_set(g->p.eind) ? g->p.eind : g->p.tot;
    date bewaren = praktijkleren_bewaren_tot(eind);
    if (date_is_set(bewaren))
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
            TF(r->w.a, "Bewaar deze stukken tot {}.", dag_tekst(r, bewaren, false)));
}

void bewijs_kaart(req *r, const plaatsing_geheel *g)
{
    url u = URL(r, praktijkleren_wijzig, plaatsing_id_van(&g->p));
    bool leert = code_is(g->k.soort, PLEK_BBL) || code_is(g->k.soort, PLEK_LEERWERK);
    if (!leert && !g->pl.kop.id) return;
    kaart_open(r, "h-bw", T("Bewijs voor praktijkleren"),
        link_knop(r, u, g->pl.kop.id ? T("Wijzig") : T("Opleiding toevoegen"), "subtle"));
    if (g->pl.kop.id) put_bewijs(r, g);
    else PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
        T("Leert iemand hier voor een diploma, certificaat of praktijkverklaring? "
          "Voeg dan de opleiding toe."));
    kaart_sluit(r);
}

/* ---- files that belong to it ---- */

void document_kaart(req *r, const plaatsing_geheel *g)
{
    plaatsing_id id = plaatsing_id_van(&g->p);
    document_rijen d = BIJ(&r->w, document, plaatsing_id, id);
    url erbij = URL_MET(r, URL(r, documenten, g->p.persoon_id),
                        A(plaatsing_id, token_van(r, ID(id))));
    int n = 0;
    kaart_open(r, "h-do", T("Documenten"), link_knop(r, erbij, T("Document toevoegen"), "subtle"));
    for (int i = d.n; i-- > 0;) {
        const document *x = &d.at[i];
        if (date_is_set(x->gewist)) continue;
        if (!n++) PUT(&r->h, "<ul class=\"agenda nieuws\">");
        PUT(&r->h, "<li><div>{}<span class=\"klein\">{}, {}</span></div></li>",
            link_naar(r, URL(r, document_haal, document_id_van(x)), x->naam),
            code_label(&document_soort_codes, x->soort),
            dag_tekst(r, moment_date(x->kop.vastgelegd), false));
    }
    if (n) PUT(&r->h, "</ul>");
    else PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
        T("Nog niets. Bewaar hier de getekende overeenkomst of een praktijkverklaring."));
    kaart_sluit(r);
}

/* ---- the end ---- */

static void rij(req *r, str naam, str waarde)
{
    if (waarde.n) PUT(&r->h, "<dt>{}</dt><dd>{}</dd>", naam, waarde);
}

void einde_kaart(req *r, const plaatsing_geheel *g)
{
    const plaatsing *p = &g->p;
    kaart_open(r, "h-ei", T("Hoe het eindigde"), (markup){0});
    PUT(&r->h, "<dl class=\"dlrij\">");
    rij(r, T("Laatste dag"), dag_tekst(r, p->eind, true));
    rij(r, T("Daarna"), code_label(&uitstroom_codes, p->uitstroom));
    rij(r, T("Contract"), code_label(&contract_codes, p->uit_contract));
    if (p->uit_uren.is) rij(r, T("Uren"), TF(r->w.a, "{} uur per week", p->uit_uren));
    rij(r, T("Wie stopte"), code_label(&stopper_codes, p->gestopt_door));
    rij(r, T("Waarom"), code_label(&stopreden_codes, p->stopreden));
    rij(r, T("Toelichting"), p->toelichting);
    PUT(&r->h, "</dl>");
    if (g->instrument && uitstroom_is_geslaagd(p->uitstroom.i)) {
        date een = aanpak_duur_na(p->eind, g->instrument->nazorg);
        date twee = aanpak_duur_na(p->eind, g->instrument->nazorg_ook);
        if (date_is_set(een))
            PUT(&r->h, "<p class=\"klein\">{} {}</p>",
                TF(r->w.a, "Nazorg op {}.", dag_tekst(r, een, false)),
                date_is_set(twee) ? TF(r->w.a, "En op {}.", dag_tekst(r, twee, false))
                                  : (str){0});
    }
    kaart_sluit(r);
}
