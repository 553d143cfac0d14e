/* koppel_paar.c: one person and one place: say that they do not fit, keep a seat free. */
#include "casework/koppelen.h"
#include "casework/voorstel.h"
#include "web/pages/passing_blok.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

static const char *const afwijs_velden[] = {"weigering", "antwoord", NULL};
static const char *const vast_velden[] = {"tot", "reden", NULL};

enum { VAST_DAGEN = 14 };

static bool paar_van_pad(req *r, koppeling *k, persoon *wie_is)
{
    if (koppeling_van(&r->w, (persoon_id){r->id[0]}, (plek_id){r->id[1]}, k) &&
        HAAL(&r->w, persoon, k->persoon, wie_is))
        return true;
    niet_gevonden(r);
    return false;
}

static void put_paar(req *r, const koppeling *k)
{
    PUT(&r->h, "<article class=\"match\"><header>{}</header>", oordeel_blok(r, &k->past));
    passing_blok(r, &k->past);
    koppeling_let_op(r, k);
    PUT(&r->h, "</article>");
}

/* ---- it does not fit ---- */

void afwijzen_vraag(req *r)
{
    koppeling k;
    persoon wie_is;
    if (!paar_van_pad(r, &k, &wie_is)) return;
    mens_kruimels(r, &wie_is, T("Past niet"));
    kop(r, TF(r->w.a, "{} past niet bij {}", k.plek.p.functie, wie_is.naam),
        T("Zeg waarom. Het volgende voorstel leert daarvan."));
    put_paar(r, &k);
    voorstel v = {.persoon_id = k.persoon};
    v.kop.masker = UINT64_MAX;
    PUT(&r->h, "<section class=\"kaart mt\">");
    formulier f = form_open(r, URL2(r, afwijzen_doe, k.persoon, plek_id_van(&k.plek.p)),
                            &voorstel_entity, &v);
    form_veld_moet(&f, "weigering");
    form_veld(&f, "antwoord");
    form_verborgen(&f, "terug", veld(r, "terug"));
    form_sluit_met(&f, T("Past niet"), url_terug(r, URL(r, koppelen_persoon, k.persoon)),
                   T("Terug"));
    PUT(&r->h, "</section>");
}

void afwijzen_doe(req *r)
{
    koppeling k;
    persoon wie_is;
    gebeurtenis_id g = {0};
    if (!paar_van_pad(r, &k, &wie_is)) return;
    voorstel v = {.persoon_id = k.persoon,
                  .plek_id = plek_id_van(&k.plek.p),
                  .redenen = passing_redenen(r->w.a, &k.past),
                  .nodig = passing_nodig(r->w.a, &k.past)};
    v.kop.masker = UINT64_MAX;
    form_lees(r, &voorstel_entity, afwijs_velden, &v);
    if (r->w.p->n || !voorstel_wijs_af(&r->w, &v, &g))
        afwijzen_vraag(r);
    else
        ga_naar_met_ongedaan(r, url_terug(r, URL(r, koppelen_persoon, k.persoon)),
                             TF(r->w.a, "Vastgelegd: {} past niet bij {}.", k.plek.p.functie,
                                wie_is.naam), g);
}

/* ---- a seat kept free ---- */

void vasthouden(req *r)
{
    koppeling k;
    persoon wie_is;
    if (!paar_van_pad(r, &k, &wie_is)) return;
    mens_kruimels(r, &wie_is, T("Plek vasthouden"));
    kop(r, TF(r->w.a, "Houd {} vast voor {}", k.plek.p.functie, wie_is.naam),
        TF(r->w.a, "Bij {}. Anderen zien alleen dat de plaats is vastgehouden.", k.plek.o.naam));
    put_paar(r, &k);
    vasthouding v = {.persoon_id = k.persoon, .tot = date_plus(r->w.vandaag, VAST_DAGEN)};
    v.kop.masker = UINT64_MAX;
    PUT(&r->h, "<section class=\"kaart mt\">");
    formulier f = form_open(r, URL2(r, vasthouden_doe, k.persoon, plek_id_van(&k.plek.p)),
                            &vasthouding_entity, &v);
    for (int i = 0; vast_velden[i]; i++) form_veld(&f, vast_velden[i]);
    form_sluit_met(&f, T("Houd de plek vast"), URL(r, plek_toon, plek_id_van(&k.plek.p)),
                   T("Terug"));
    PUT(&r->h, "</section>");
}

void vasthouden_doe(req *r)
{
    koppeling k;
    persoon wie_is;
    gebeurtenis_id g = {0};
    if (!paar_van_pad(r, &k, &wie_is)) return;
    vasthouding v = {.persoon_id = k.persoon, .plek_id = plek_id_van(&k.plek.p)};
    v.kop.masker = UINT64_MAX;
    form_lees(r, &vasthouding_entity, vast_velden, &v);
    if (r->w.p->n || !plek_houd_vast(&r->w, &v, &g))
        vasthouden(r);
    else
        ga_naar_met_ongedaan(r, URL(r, plek_toon, v.plek_id),
                             TF(r->w.a, "De plek is vastgehouden tot {}.",
                                dag_tekst(r, v.tot, false)), g);
}

void vasthouding_los(req *r)
{
    vasthouding v;
    gebeurtenis_id g = {0};
    if (!HAAL(&r->w, vasthouding, (vasthouding_id){r->id[0]}, &v)) {
        niet_gevonden(r);
        return;
    }
    url naar = URL(r, plek_toon, v.plek_id);
    if (plek_laat_los(&r->w, vasthouding_id_van(&v), &g))
        ga_naar_met_ongedaan(r, naar, T("De plek is weer vrij voor iedereen."), g);
    else
        ga_naar(r, naar, T("Deze plaats was al los."));
}
