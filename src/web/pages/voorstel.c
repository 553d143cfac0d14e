/* voorstel.c: propose a place, write down the answer, place the person, end it. */
#include "casework/voorstel.h"
#include "casework/werkgever_buiten.h"

#include "casework/instrumentgrens.h"
#include "casework/koppelen.h"
#include "web/pages/mens.h"
#include "web/pages/passing_blok.h"
#include "web/pages/plaatsing.h"
#include "web/routes.h"

static const char *const plaats_velden[] = {"contract", "van", "tot", "uren", "loon", NULL};
static const char *const antwoord_velden[] = {"weigering", "antwoord", NULL};

/* Another place than the first: that needs a reason. */
#define OVERSLAANFORM_FIELDS(F) \
    F(str, overslaan, N_("Waarom niet de eerste plek"), .required = true, .max = 400, \
      .multiline = true)
FORMULIER(overslaanform, OVERSLAANFORM_FIELDS)
#define SELF overslaanform
FORMULIER_DEF(overslaanform, OVERSLAANFORM_FIELDS)
#undef SELF

/* What someone can say to a voorstel; the codes are those of voorstel_stand. */
#define ZEGT_CODES(C) \
    C(ZEGT_WIL, "wil", N_("Wil deze plek")) C(ZEGT_NIET, "wil niet", N_("Wil deze plek niet")) \
    C(ZEGT_WERKGEVER, "afgewezen", N_("Werkgever zegt nee")) \
    C(ZEGT_WEG, "ingetrokken", N_("Ingetrokken"))
CODES(zegt, ZEGT_CODES)
CODES_DEF(zegt, ZEGT_CODES)
#define ANTWOORDFORM_FIELDS(F) \
    F(code, stand, N_("Stand"), .required = true, .codes = &zegt_codes)
FORMULIER(antwoordform, ANTWOORDFORM_FIELDS)
#define SELF antwoordform
FORMULIER_DEF(antwoordform, ANTWOORDFORM_FIELDS)
#undef SELF
static const char *const stand_velden[] = {"stand", NULL};

/* What the employer will see of it is said here, before it is shared. */
#define WERKGEVERZIETVORM_FIELDS(F) \
    F(bool, deel, N_("De werkgever mag dit zien"), \
      .hulp = N_("Roepnaam, uren, werktijden en afgesproken grenzen. Niets over uitkering, gezin " \
                 "of gezondheid."))
FORMULIER(werkgeverzietvorm, WERKGEVERZIETVORM_FIELDS)
#define SELF werkgeverzietvorm
FORMULIER_DEF(werkgeverzietvorm, WERKGEVERZIETVORM_FIELDS)
#undef SELF
static const char *const deel_velden[] = {"deel", NULL};
/* Asked where the aanpak says that language is what the place is for. */
#define TAALDOELVORM_FIELDS(F) \
    F(str, taaldoel, N_("Taaldoel"), .required = true, .max = 1000, .multiline = true, \
      .hulp = N_("Wat kan iemand straks in het Nederlands? Begin met een werkwoord."))
FORMULIER(taaldoelvorm, TAALDOELVORM_FIELDS)
#define SELF taaldoelvorm
FORMULIER_DEF(taaldoelvorm, TAALDOELVORM_FIELDS)
#undef SELF
static const char *const taaldoel_velden[] = {"taaldoel", NULL};

static bool paar_van_pad(req *r, koppeling *k, persoon *wie_is)
{
    if (koppeling_van(&r->w, (persoon_id){r->id[0]}, (plek_id){r->id[1]}, k) &&
        HAAL(&r->w, persoon, k->persoon, wie_is))
        return true;
    niet_gevonden(r);
    return false;
}

void voorstel_nieuw(req *r)
{
    koppeling k;
    persoon wie_is;
    if (!paar_van_pad(r, &k, &wie_is)) return;
    mens_kruimels(r, &wie_is, T("Plek voorstellen"));
    kop(r, TF(r->w.a, "Stel {} voor aan {}", k.plek.p.functie, wie_is.naam),
        TF(r->w.a, "Bij {}. Bespreek dit samen, {} beslist zelf.", k.plek.o.naam,
           mens_roepnaam(&wie_is)));
    PUT(&r->h, "<article class=\"match\"><header>{}</header>", oordeel_blok(r, &k.past));
    passing_blok(r, &k.past);
    PUT(&r->h, "</article>");
    overslaanform v = {.masker = UINT64_MAX};
    formulier f = form_open(r, URL2(r, voorstel_maak, k.persoon, plek_id_van(&k.plek.p)),
                            &overslaanform_entity, &v);
    if (!plek_is_eerste(&r->w, k.persoon, plek_id_van(&k.plek.p))) form_veld(&f, "overslaan");
    form_sluit_met(&f, T("Stel deze plek voor"), URL(r, koppelen_persoon, k.persoon), T("Terug"));
}

void voorstel_maak(req *r)
{
    koppeling k;
    persoon wie_is;
    gebeurtenis_id g = {0};
    if (!paar_van_pad(r, &k, &wie_is)) return;
    bool eerste = plek_is_eerste(&r->w, k.persoon, plek_id_van(&k.plek.p));
    if (!koppeling_stel_voor(&r->w, &k, !eerste, veld(r, "overslaan"), &g))
        voorstel_nieuw(r);
    else
        ga_naar_met_ongedaan(r, URL(r, voorstellen_toon, k.persoon),
            T("De plek is voorgesteld. Leg het antwoord vast als je het weet."), g);
}

/* The first three that fit and were not proposed yet, in one go. */
void voorstel_bovenste(req *r)
{
    koppelingen k;
    persoon_id id = {r->id[0]};
    gebeurtenis_id g;
    if (!plekken_voor_persoon(&r->w, id, &k)) {
        niet_gevonden(r);
        return;
    }
    int n = koppelingen_stel_voor(&r->w, &k, BOVENSTE, &g);
    if (r->w.p->n)
        voorstellen_toon(r);
    else
        ga_naar_met_ongedaan(r, URL(r, voorstellen_toon, id),
            PN(r->w.a, "{} plek is voorgesteld.", "{} plekken zijn voorgesteld.", n), g);
}

/* The first three people for a place. */
void voorstel_mensen(req *r)
{
    koppelingen k;
    plek_id id = {r->id[0]};
    gebeurtenis_id g;
    int alle;
    if (!mensen_voor_plek(&r->w, id, MENSEN_TONEN, &k, &alle)) {
        niet_gevonden(r);
        return;
    }
    int n = koppelingen_stel_voor(&r->w, &k, BOVENSTE, &g);
    if (r->w.p->n)
        koppelen_plek(r);
    else
        ga_naar_met_ongedaan(r, URL(r, plek_toon, id),
            PN(r->w.a, "Voorgesteld aan {} mens.", "Voorgesteld aan {} mensen.", n), g);
}

/* ---- what was proposed ---- */

static void een_voorstel(req *r, const voorstel *v)
{
    plek_geheel g = {0};
    plek_lees(&r->w, v->plek_id, &g);
    bool is_open = code_is(v->stand, VOORSTEL_GEDAAN) || code_is(v->stand, VOORSTEL_WIL);
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>",
                           link_naar(r, URL(r, plek_toon, v->plek_id), g.p.functie), g.o.naam));
    tabel_cel(r, T("Voorgesteld"), MARKUP(r->w.a, "{}", dag_tekst(r, v->datum, false)));
    tabel_cel(r, T("Stand"),
              badge(r, is_open ? S("warning") : S("neutral"),
                    code_label(&voorstel_stand_codes, v->stand)));
    str waarom = v->antwoord.n ? v->antwoord : code_label(&weigering_codes, v->weigering);
    tabel_cel(r, T("Antwoord"), MARKUP(r->w.a, "{}", waarom));
    buf b = buf_new(r->w.a);
    voorstel_id id = voorstel_id_van(v);
    url plaatsen = URL(r, plaatsing_nieuw, id);
    if (is_open)
        PUT(&b, "{} ",
            link_naar(r, URL(r, voorstel_vraag, id), TF(r->w.a, "Antwoord vastleggen: {}",
                g.p.functie)));
    if (is_open && url_mag(r, GET, plaatsen))
        PUT(&b, "{} {}", link_naar(r, plaatsen, TF(r->w.a, "Plaatsen: {}", g.p.functie)),
            link_naar(r, URL2(r, kennismaking_nieuw, v->persoon_id, v->plek_id),
                      TF(r->w.a, "Kennismaking: {}", g.p.functie)));
    tabel_cel(r, T("Doen"), markup_of(&b));
}

void voorstellen_toon(req *r)
{
    dossier d;
    if (!mens_lees(r, &d)) return;
    mens_kruimels(r, &d.p, T("Voorstellen"));
    kop_met(r, TF(r->w.a, "Voorgestelde plekken voor {}", d.p.naam),
            T("De persoon zegt zelf ja of nee. Een nee helpt bij het volgende voorstel."),
            link_knop(r, URL(r, koppelen_persoon, persoon_id_van(&d.p)), T("Plek zoeken"),
                      "secondary-action"));
    if (!d.voorstellen.n) {
        leegte(r, T("Er is nog geen plek voorgesteld."),
               URL(r, koppelen_persoon, persoon_id_van(&d.p)), T("Plek zoeken"));
        return;
    }
    tabel_open(r, T("Voorgestelde plekken"));
    tabel_kop(r, T("Plek"), (url){0}, 0);
    tabel_kop(r, T("Voorgesteld"), (url){0}, 0);
    tabel_kop(r, T("Stand"), (url){0}, 0);
    tabel_kop(r, T("Antwoord"), (url){0}, 0);
    tabel_kop(r, T("Doen"), (url){0}, 0);
    for (int i = d.voorstellen.n; i-- > 0;) een_voorstel(r, &d.voorstellen.at[i]);
    tabel_sluit(r);
}

static bool voorstel_van_pad(req *r, voorstel *v, persoon *wie_is, plek_geheel *g)
{
    if (HAAL(&r->w, voorstel, (voorstel_id){r->id[0]}, v) &&
        HAAL(&r->w, persoon, v->persoon_id, wie_is) && plek_lees(&r->w, v->plek_id, g))
        return true;
    niet_gevonden(r);
    return false;
}

void voorstel_vraag(req *r)
{
    voorstel v;
    persoon wie_is;
    plek_geheel g;
    if (!voorstel_van_pad(r, &v, &wie_is, &g)) return;
    mens_kruimels(r, &wie_is, T("Antwoord"));
    kop(r, TF(r->w.a, "Wat zegt {}?", mens_roepnaam(&wie_is)),
        TF(r->w.a, "Over {} bij {}.", g.p.functie, g.o.naam));
    antwoordform zegt = {.masker = UINT64_MAX};
    code_parse(&zegt_codes, code_text(&voorstel_stand_codes, v.stand), &zegt.stand);
    formulier f =
        form_open(r, URL(r, voorstel_leg_vast, voorstel_id_van(&v)), &antwoordform_entity, &zegt);
    form_veld(&f, "stand");
    f.e = &voorstel_entity;
    f.rij = &v;
    for (int i = 0; antwoord_velden[i]; i++) form_veld(&f, antwoord_velden[i]);
    form_sluit_met(&f, T("Leg het antwoord vast"), URL(r, voorstellen_toon, v.persoon_id),
                   T("Terug"));
}

void voorstel_leg_vast(req *r)
{
    voorstel v;
    persoon wie_is;
    plek_geheel g;
    gebeurtenis_id geb = {0};
    if (!voorstel_van_pad(r, &v, &wie_is, &g)) return;
    antwoordform zegt = {.masker = UINT64_MAX};
    form_lees(r, &antwoordform_entity, stand_velden, &zegt);
    form_lees(r, &voorstel_entity, antwoord_velden, &v);
    code_parse(&voorstel_stand_codes, code_text(&zegt_codes, zegt.stand), &v.stand);
    if (r->w.p->n || !voorstel_antwoord(&r->w, voorstel_id_van(&v), v.stand.i, v.weigering.i,
                                        v.antwoord, &geb))
        voorstel_vraag(r);
    else
        ga_naar_met_ongedaan(r, URL(r, voorstellen_toon, v.persoon_id),
                             T("Het antwoord is vastgelegd."), geb);
}

/* ---- plaatsing ---- */

/* The first day that can be: a seat is free and the place has begun. */
static date eerste_dag(req *r, const plek_geheel *g)
{
    return date_max(date_max(plek_vrij_vanaf(&r->w, g), g->p.start_van), r->w.vandaag);
}

void plaatsing_nieuw(req *r)
{
    voorstel v;
    persoon wie_is;
    plek_geheel g;
    if (!voorstel_van_pad(r, &v, &wie_is, &g)) return;
    mens_kruimels(r, &wie_is, T("Plaatsen"));
    kop(r, TF(r->w.a, "{} begint bij {}", wie_is.naam, g.o.naam), g.p.functie);
    plaatsing p = {.van = eerste_dag(r, &g), .uren = g.p.uren_min,
                   .contract = CODE(contract_van_plek(g.p.soort.i))};
    if (g.p.maanden.is) p.tot = date_plus_months(p.van, (int)g.p.maanden.n);
    p.kop.masker = UINT64_MAX;
    formulier f = form_open(r, URL(r, plaatsing_maak, voorstel_id_van(&v)), &plaatsing_entity, &p);
    for (int i = 0; plaats_velden[i]; i++) form_veld(&f, plaats_velden[i]);
    plaatsing_keuze_jobcoach(&f, &p);
    werkgeverzietvorm d = {.masker = UINT64_MAX};
    taaldoelvorm taal = {.masker = UINT64_MAX};
    f.e = &taaldoelvorm_entity;
    f.rij = &taal;
    if (taaldoel_nodig(&r->w, v.persoon_id, instrument_van_plek(g.p.soort.i)))
        form_veld(&f, "taaldoel");
    f.e = &werkgeverzietvorm_entity;
    f.rij = &d;
    if (deling_rol(g.o.soort.i) == ROL_WERKGEVER) form_veld(&f, "deel");
    form_sluit_met(&f, T("Leg de plaatsing vast"), URL(r, voorstellen_toon, v.persoon_id),
                   T("Terug"));
}

void plaatsing_maak(req *r)
{
    voorstel v;
    persoon wie_is;
    plek_geheel g;
    gebeurtenis_id geb = {0};
    if (!voorstel_van_pad(r, &v, &wie_is, &g)) return;
    plaatsing p = {.persoon_id = v.persoon_id,
                   .plek_id = v.plek_id,
                   .voorstel_id = voorstel_id_van(&v)};
    form_lees(r, &plaatsing_entity, plaats_velden, &p);
    form_lees(r, &plaatsing_entity, plaatsing_jobcoach_veld, &p);
    werkgeverzietvorm d = {.masker = UINT64_MAX};
    form_lees(r, &werkgeverzietvorm_entity, deel_velden, &d);
    taaldoelvorm taal = {.masker = UINT64_MAX};
    if (taaldoel_nodig(&r->w, v.persoon_id, instrument_van_plek(g.p.soort.i)))
        form_lees(r, &taaldoelvorm_entity, taaldoel_velden, &taal);
    if (r->w.p->n || !plaats_met_taaldoel(&r->w, &p, taal.taaldoel, &geb)
        || (d.deel && !werkgever_deel(&r->w, plaatsing_id_van(&p), NULL)))
        plaatsing_nieuw(r);
    else
        ga_naar_met_ongedaan(r, URL(r, plaatsing_toon, plaatsing_id_van(&p)),
                             TF(r->w.a, "{} is geplaatst bij {}.", wie_is.naam, g.o.naam), geb);
}
