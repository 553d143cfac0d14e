/* overleg_agenda.c: one consultation: its agenda by person, what is agreed about each, the end. */
#include "casework/persoon.h"

#include "web/pages/organisatie_blok.h"
#include "web/pages/overleg.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

#define PUNTVORM_FIELDS(F) \
    F(str, besluit, N_("Wat spreken jullie af?"), .required = true, .max = 1000, \
      .multiline = true, .hulp = N_("Schrijf zo dat de persoon het mag lezen.")) \
    F(bool, af, N_("De taak is hiermee klaar")) \
    F(str, taak, N_("Maak ook een taak"), .max = 400, \
      .hulp = N_("Wat moet er nu gebeuren? Laat leeg als er niets is.")) \
    F(date, taak_op, N_("Taak klaar op"), .hulp = N_("Leeg: over twee weken.")) \
    F(bool, taak_org, N_("De organisatie doet deze taak"))
FORMULIER(puntvorm, PUNTVORM_FIELDS)
#define SELF puntvorm
FORMULIER_DEF(puntvorm, PUNTVORM_FIELDS)
#undef SELF
#define EIGENPUNT_FIELDS(F) \
    F(str, nummer, N_("Dossiernummer"), .required = true, .max = 12) \
    F(str, tekst, N_("Waarover"), .required = true, .max = 400, .multiline = true)
FORMULIER(eigenpunt, EIGENPUNT_FIELDS)
#define SELF eigenpunt
FORMULIER_DEF(eigenpunt, EIGENPUNT_FIELDS)
#undef SELF

enum { TAAK_OVER_DAGEN = 14 };
static const char *const punt_velden[] = {"besluit", "af", "taak", "taak_op", "taak_org", NULL};
static const char *const eigen_velden[] = {"nummer", "tekst", NULL};

/* ---- the agenda ---- */

static url punt_adres(req *r, overleg_id id, const agendaregel_overleg *x)
{
    num rij = x->soort == PUNT_EIGEN ? NUM(x->punt.kop.id) : x->van.rij;
    return URL_MET(r, URL2(r, overlegpunt_vraag, id, x->van.persoon_id),
                   A(soort, code_text(&overlegpunt_soort_codes, CODE(x->soort))), A(rij, rij));
}

static void een_punt(req *r, const overleg *o, const agendaregel_overleg *x)
{
    bool dicht = date_is_set(o->klaar);
    bool besproken = x->punt.kop.id && x->punt.besluit.n;
    str stand = x->soort == PUNT_EIGEN ? S("neutral")
                : date_is_set(x->van.uiterlijk) && date_before(x->van.uiterlijk, r->w.vandaag)
                    ? S("danger") : S("neutral");
    str wanneer = date_is_set(x->van.uiterlijk) ? dag_verschil(r, x->van.uiterlijk)
                                                : T("Bespreken");
    PUT(&r->h, "<li><div>{}</div><div><p class=\"wat\">{} – {}</p><p class=\"reden\">{} {}</p>",
        besproken ? badge(r, S("success"), T("Besproken")) : badge(r, stand, wanneer),
        naam_link(r, x->van.persoon_id, x->van.naam), x->van.tekst,
        lane(r, S("wet"), code_label(&overlegpunt_soort_codes, CODE(x->soort))),
        x->van.organisatie);
    if (besproken) PUT(&r->h, "<p class=\"klein vrijetekst\">{}</p>", x->punt.besluit);
    PUT(&r->h, "</div><div class=\"acties\">");
    if (!dicht)
        PUT(&r->h, "{}", link_voor(r, punt_adres(r, overleg_id_van(o), x),
                                   besproken ? T("Wijzig") : T("Bespreek"), x->van.naam,
                                   besproken ? "subtle" : "secondary-action"));
    PUT(&r->h, "</div></li>");
}

static void agenda_kaart(req *r, const overleg *o)
{
    overleg_agenda l = overleg_agenda_van(&r->w, overleg_id_van(o));
    kaart_begin(r, "h-ag", T("Agenda"));
    if (!l.n)
        leegte(r, T("Er zijn geen open taken of afspraken met deze organisaties."), (url){0},
               (str){0});
    PUT(&r->h, "<ul class=\"doe\">");
    for (int i = 0; i < l.n; i++) een_punt(r, o, &l.at[i]);
    PUT(&r->h, "</ul>");
    kaart_klaar(r);
}

static void wie_kaart(req *r, const overleg *o)
{
    organisatie_rijen wie = overleg_organisaties(&r->w, overleg_id_van(o));
    kaart_begin(r, "h-wi", T("Wie doen mee"));
    PUT(&r->h, "<ul><li>{}</li>", gebruiker_naam(r, o->gebruiker_id));
    for (int i = 0; i < wie.n; i++)
        PUT(&r->h, "<li>{}</li>",
            link_naar(r, URL(r, organisatie_toon, organisatie_id_van(&wie.at[i])), wie.at[i].naam));
    PUT(&r->h, "</ul>");
    kaart_klaar(r);
}

static void erbij_kaart(req *r, const overleg *o)
{
    eigenpunt v = {.masker = UINT64_MAX};
    kaart_begin(r, "h-er", T("Zet iemand op de agenda"));
    formulier f = form_open(r, URL(r, overlegpunt_erbij, overleg_id_van(o)), &eigenpunt_entity, &v);
    for (int i = 0; eigen_velden[i]; i++) form_veld(&f, eigen_velden[i]);
    form_sluit(&f, T("Zet op de agenda"));
    kaart_klaar(r);
}

static void slot_kaart(req *r, const overleg *o)
{
    kaart_begin(r, "h-sl", T("Overleg afsluiten"));
    formulier f = form_open(r, URL(r, overleg_afsluiten, overleg_id_van(o)), &overleg_entity, o);
    form_veld(&f, "besluit");
    form_sluit(&f, T("Sluit het overleg af"));
    kaart_klaar(r);
}

void overleg_toon(req *r)
{
    overleg o;
    if (!overleg_van_pad(r, &o)) return;
    bool dicht = date_is_set(o.klaar);
    markup knop = {0};
    if (!dicht)
        knop = link_knop(r, URL(r, overleg_wijzig, overleg_id_van(&o)), T("Wijzig"),
                         "secondary-action");
    kruimels(r, URL0(r, overleggen), T("Overleg"));
    kruimels(r, (url){0}, o.naam);
    str plaats = o.plaats.n ? o.plaats : T("De plaats is nog niet bekend");
    kop_met(r, o.naam, TF(r->w.a, "{}. {}.", overleg_wanneer(r, o.datum, o.van), plaats), knop);
    if (dicht) PUT(&r->h, "<p>{}</p>", badge(r, S("neutral"), T("Afgesloten")));
    PUT(&r->h, "<div class=\"rooster2\"><div class=\"stapel\">");
    agenda_kaart(r, &o);
    PUT(&r->h, "</div><div class=\"stapel\">");
    wie_kaart(r, &o);
    if (o.besluit.n) {
        kaart_begin(r, "h-be", T("In het algemeen afgesproken"));
        PUT(&r->h, "<p class=\"vrijetekst\">{}</p>", o.besluit);
        kaart_klaar(r);
    }
    if (!dicht) erbij_kaart(r, &o);
    if (!dicht && !date_before(r->w.vandaag, o.datum)) slot_kaart(r, &o);
    PUT(&r->h, "</div></div>");
}

/* ---- one person ---- */

/* The line of the agenda that the address names. */
static bool regel_van_pad(req *r, overleg *o, agendaregel_overleg *x)
{
    code soort = {0};
    i64 rij = 0;
    if (!overleg_van_pad(r, o)) return false;
    overleg_agenda l = overleg_agenda_van(&r->w, overleg_id_van(o));
    bool is = code_parse(&overlegpunt_soort_codes, veld(r, "soort"), &soort) && soort.i &&
              str_to_i64(veld(r, "rij"), &rij);
    for (int i = 0; is && i < l.n; i++) {
        i64 van = soort.i == PUNT_EIGEN ? l.at[i].punt.kop.id : l.at[i].van.rij.n;
        if (l.at[i].soort != soort.i || van != rij) continue;
        *x = l.at[i];
        if (x->van.persoon_id.v == r->id[1]) return true;
    }
    niet_gevonden(r);
    return false;
}

void overlegpunt_vraag(req *r)
{
    overleg o;
    agendaregel_overleg x;
    if (!regel_van_pad(r, &o, &x)) return;
    overleg_id id = overleg_id_van(&o);
    puntvorm v = {.masker = UINT64_MAX, .besluit = x.punt.besluit};
    kruimels(r, URL0(r, overleggen), T("Overleg"));
    kruimels(r, URL(r, overleg_toon, id), o.naam);
    kop(r, TF(r->w.a, "{} bespreken", x.van.naam), x.van.tekst);
    PUT(&r->h, "<div class=\"kaart\">");
    url actie = URL_MET(r, URL2(r, overlegpunt_bewaren, id, x.van.persoon_id),
                        A(soort, veld(r, "soort")), A(rij, veld(r, "rij")));
    formulier f = form_open(r, actie, &puntvorm_entity, &v);
    form_verborgen(&f, "soort", veld(r, "soort"));
    form_verborgen(&f, "rij", veld(r, "rij"));
    form_veld(&f, "besluit");
    if (x.soort == PUNT_TAAK) form_veld(&f, "af");
    form_groep(&f, T("Wat volgt"));
    form_veld(&f, "taak");
    form_veld(&f, "taak_op");
    if (x.van.organisatie_id.v) form_veld(&f, "taak_org");
    form_groep_klaar(&f);
    form_sluit_met(&f, T("Leg vast"), URL(r, overleg_toon, id), T("Terug"));
    PUT(&r->h, "</div>");
}

void overlegpunt_bewaren(req *r)
{
    overleg o;
    agendaregel_overleg x;
    gebeurtenis_id g = {0};
    puntvorm v = {.masker = UINT64_MAX};
    if (!regel_van_pad(r, &o, &x)) return;
    form_lees(r, &puntvorm_entity, punt_velden, &v);
    overlegpunt p = x.punt;
    if (!p.kop.id)
        p = (overlegpunt){.overleg_id = overleg_id_van(&o), .persoon_id = x.van.persoon_id,
                          .organisatie_id = x.van.organisatie_id, .soort = CODE(x.soort),
                          .onderwerp_id = x.van.rij, .tekst = x.van.tekst};
    p.besluit = v.besluit;
    if (!date_is_set(v.taak_op)) v.taak_op = date_plus(r->w.vandaag, TAAK_OVER_DAGEN);
    overleg_gevolg gevolg = {
        .af = v.af,
        .vervolg = {.tekst = v.taak, .uiterlijk = v.taak_op, .spoor = CODE(SPOOR_WET),
                    .organisatie_id = v.taak_org ? x.van.organisatie_id : (organisatie_id){0}}};
    u64 velden = field_bit(&overlegpunt_entity, "besluit");
    if (r->w.p->n || !overleg_punt(&r->w, &p, velden, &gevolg, &g)) overlegpunt_vraag(r);
    else
        ga_naar(r, URL(r, overleg_toon, overleg_id_van(&o)),
                TF(r->w.a, "De afspraak over {} is vastgelegd.", x.van.naam));
}

void overlegpunt_erbij(req *r)
{
    overleg o;
    gebeurtenis_id g = {0};
    eigenpunt v = {.masker = UINT64_MAX};
    if (!overleg_van_pad(r, &o)) return;
    form_lees(r, &eigenpunt_entity, eigen_velden, &v);
    persoon_id wie = {0};
    if (!r->w.p->n) wie = persoon_bij_nummer(&r->w, str_trim(v.nummer));
    if (!wie.v && !r->w.p->n)
        problem_add(r->w.p, "nummer", N_("is niet bekend. Kijk het na: het lijkt op 2026-0417."));
    overlegpunt p = {.overleg_id = overleg_id_van(&o), .persoon_id = wie, .soort = CODE(PUNT_EIGEN),
                     .tekst = v.tekst};
    if (r->w.p->n || !overleg_punt(&r->w, &p, UINT64_MAX, NULL, &g)) overleg_toon(r);
    else ga_naar_met_ongedaan(r, URL(r, overleg_toon, overleg_id_van(&o)),
                              T("Het punt staat op de agenda."), g);
}

void overleg_afsluiten(req *r)
{
    static const char *const besluit[] = {"besluit", NULL};
    overleg o;
    gebeurtenis_id g = {0};
    if (!overleg_van_pad(r, &o)) return;
    overleg_id id = overleg_id_van(&o);
    form_lees(r, &overleg_entity, besluit, &o);
    if (r->w.p->n || !overleg_sluit(&r->w, id, o.besluit, &g)) overleg_toon(r);
    else ga_naar_met_ongedaan(r, URL(r, overleg_toon, id), T("Het overleg is afgesloten."), g);
}
