/* demo_samen.c: what the invented gemeente does together with other organisations: tasks for them,
 * a consultation that comes and one that was. By the verbs, on behalf of who would have done it;
 * nothing when the known people are not there. */
#include "casework/deling.h"
#include "casework/demo_maak.h"
#include "casework/gesprek.h"
#include "casework/kantoor.h"
#include "casework/overleg.h"
#include "casework/partner.h"
#include "casework/persoon.h"
#include "casework/plan.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"

bool demo_als(demo *d, const char *wie, werk *w, problems *p)
{
    *w = d->w;
    w->p = p;
    w->t = toegang_van(w->db, w->a, str_of(wie));
    return w->t.gebruiker != 0;
}

persoon_id demo_wie(werk *w, const char *naam)
{
    persoonregel_rijen l = persoon_zoek(w, str_of(naam));
    for (int i = 0; i < l.n; i++)
        if (str_eq(l.at[i].naam, str_of(naam))) return l.at[i].id;
    return (persoon_id){0};
}

static void moet(const werk *w, bool goed)
{
    if (!goed && !db_failed(w->db)) bug("demo: something done together was refused");
}

/* ---- shares ---- */

static const struct {
    const char *wie;
    int org, soort, waarvoor, dagen;
} delingen[] = {
    {"Tekle Haile", ORG_VLUCHT, ORG_VWN, DOEL_INTAKE, 42},
    {"Samuel Kidane", ORG_VLUCHT, ORG_VWN, DOEL_BEGELEIDING, 7},
    {"Hodan Abdi", ORG_VLUCHT, ORG_VWN, DOEL_BEGELEIDING, 140},
    {"Farzana Ahmadi", ORG_MAATJE, ORG_MAATJES, DOEL_BEGELEIDING, 98},
    {"Hodan Abdi", ORG_WIJK, ORG_WIJKTEAM, DOEL_BEGELEIDING, 120},
    {"Tekle Haile", ORG_COA_AZC, ORG_COA, DOEL_INTAKE, 30},
};

static void deel(demo *d, werk *w)
{
    for (size_t i = 0; i < countof(delingen); i++) {
        deling x = {.persoon_id = demo_wie(w, delingen[i].wie),
                    .organisatie_id = d->stad->org[delingen[i].org].id,
                    .doel = CODE(delingen[i].waarvoor), .van = demo_dag(d, -14),
                    .verteld = demo_dag(d, -14),
                    .delen = NUM((i64)deling_mag(delingen[i].soort, delingen[i].waarvoor)),
                    .tot = demo_dag(d, delingen[i].dagen)};
        if (x.persoon_id.v) moet(w, deling_geef(w, &x, NULL));
    }
}

/* Who asks what of the brede intake, and a talk to which both come. */
static void samen_intake(demo *d, werk *w)
{
    static const struct { int stuk, dagen; bool klaar; } rij[] = {
        {INTAKEDEEL_WENSEN, 4, false}, {INTAKEDEEL_TIJD, 4, false}};
    persoon_id wie = demo_wie(w, "Tekle Haile");
    organisatie_id org = d->stad->org[ORG_VLUCHT].id;
    deling bij;
    if (!wie.v || !deling_nu(w, wie, org, DOEL_INTAKE, &bij)) return;
    for (size_t i = 0; i < countof(rij); i++)
        VOEG(d, intaketaak, .persoon_id = wie, .deling_id = deling_id_van(&bij),
            .organisatie_id = org, .deel = CODE(rij[i].stuk),
            .uiterlijk = demo_dag(d, rij[i].dagen));
    gesprek g = {.persoon_id = wie, .soort = CODE(GESPREK_VOORTGANG), .datum = demo_dag(d, 9),
                 .van = tijd_hm(15, 0), .tot = tijd_hm(16, 0), .plaats = S("Kamer 2.14"),
                 .tolk = true, .afloop = CODE(GESPREK_GEPLAND)};
    genodigden met = {.at = {{.organisatie = org}}, .n = 1};
    moet(w, gesprek_bewaar(w, &g, UINT64_MAX, &met, NULL));
}

/* A referral to the GGD that waits, and one that came back. */
static void ggd(demo *d, werk *w)
{
    persoon_id wacht = demo_wie(w, "Samuel Kidane"), terug = demo_wie(w, "Farzana Ahmadi");
    organisatie_id org = d->stad->org[ORG_GGD_REGIO].id;
    deling bij;
    if (wacht.v)
        moet(w, zorg_verwijs(w, wacht, org, S("Hoeveel uur per dag kan hij staan in het werk?")));
    if (!terug.v) return;
    moet(w, zorg_verwijs(w, terug, org, S("Welke diensten kan zij doen?")));
    if (!deling_nu(w, terug, org, DOEL_ZORG, &bij)) return;
    VOEG(d, zorgadvies, .persoon_id = terug, .deling_id = deling_id_van(&bij),
        .datum = demo_dag(d, -1), .uren_week = NUM(20), .nacht = true,
        .taken = S("Kan zittend werk doen, met pauzes."), .geldig_tot = demo_dag(d, 180),
        .stand = CODE(ADVIES_NIEUW));
}

static void berichten(demo *d, werk *w)
{
    persoon_id wie = demo_wie(w, "Hodan Abdi");
    deling bij;
    if (!wie.v || !deling_nu(w, wie, d->stad->org[ORG_VLUCHT].id, DOEL_BEGELEIDING, &bij)) return;
    werk gisteren = *w;
    gisteren.vandaag = demo_dag(d, -1);
    moet(w, deelbericht_stuur(&gisteren, deling_id_van(&bij),
                              S("Kun jij mee naar de opvang op vrijdag?"), NULL));
    notitie n = {.persoon_id = wie, .datum = demo_dag(d, 0), .deling_id = deling_id_van(&bij),
                 .tekst = S("De opvang heeft plek vanaf januari. Zij kiest zelf de dagen.")};
    moet(w, notitie_schrijf(w, n).v != 0);
    afspraak a = {.persoon_id = wie, .tekst = S("Elke maand samen naar de wijk"),
                  .wie = CODE(WIE_PARTNER), .organisatie_id = d->stad->org[ORG_VLUCHT].id,
                  .uiterlijk = demo_dag(d, 30), .stand = CODE(BEZIG)};
    moet(w, afspraak_bewaar(w, &a, UINT64_MAX, NULL));
}

/* ---- tasks and consultations ---- */

static void taken(demo *d, werk *w)
{
    static const struct {
        const char *wie, *wat;
        int org, over;
    } rij[] = {
        {"Farzana Ahmadi", "Zoek een taalmaatje in haar vak", ORG_MAATJE, 11},
        {"Hodan Abdi", "Loop mee naar de opvang voor vrijdag", ORG_VLUCHT, 4},
        {"Samuel Kidane", "Wegwijs maken in de wijk", ORG_VLUCHT, 3},
        {"Hodan Abdi", "Bespreek de rekeningen van december", ORG_WIJK, 9},
    };
    for (size_t i = 0; i < countof(rij); i++) {
        taak t = {.persoon_id = demo_wie(w, rij[i].wie), .tekst = str_of(rij[i].wat),
                  .uiterlijk = demo_dag(d, rij[i].over), .spoor = CODE(SPOOR_WET),
                  .organisatie_id = d->stad->org[rij[i].org].id};
        if (t.persoon_id.v) moet(w, taak_maak(w, t).v != 0);
    }
}

static void overleg_komt(demo *d, werk *w)
{
    overleg o = {.naam = S("Overleg over wonen en wijk"), .datum = demo_dag(d, 3),
                 .van = tijd_hm(13, 30), .tot = tijd_hm(14, 30), .plaats = S("Stadhuis, zaal 2")};
    overleg_met met = {
        .at = {d->stad->org[ORG_VLUCHT].id, d->stad->org[ORG_WIJK].id}, .n = 2};
    moet(w, overleg_bewaar(w, &o, UINT64_MAX, &met, NULL));
}

static void overleg_was(demo *d, werk *w)
{
    persoon_id wie = demo_wie(w, "Farzana Ahmadi");
    overleg o = {.naam = S("Maatjes zoeken"), .datum = demo_dag(d, -12), .van = tijd_hm(9, 0),
                 .tot = tijd_hm(9, 45), .plaats = S("Stichting Maatje")};
    overleg_met met = {.at = {d->stad->org[ORG_MAATJE].id}, .n = 1};
    moet(w, overleg_bewaar(w, &o, UINT64_MAX, &met, NULL));
    overlegpunt p = {.overleg_id = overleg_id_van(&o), .persoon_id = wie,
                     .soort = CODE(PUNT_EIGEN), .tekst = S("Een maatje dat kan naaien"),
                     .besluit = S("Greet vraagt het aan twee vrijwilligers.")};
    if (wie.v) moet(w, overleg_punt(w, &p, UINT64_MAX, NULL, NULL));
    moet(w, overleg_sluit(w, overleg_id_van(&o), S("Elke maand een kwartier is genoeg."), NULL));
}

void demo_samen(demo *d)
{
    werk w;
    problems p = {.n = 0};
    if (!demo_als(d, "sanne", &w, &p) || d->stad->norg <= ORG_MAATJE) return;
    deel(d, &w);
    samen_intake(d, &w);
    ggd(d, &w);
    berichten(d, &w);
    taken(d, &w);
    overleg_was(d, &w);
    overleg_komt(d, &w);
}
