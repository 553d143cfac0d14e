/* demo_samen.c: what the invented gemeente does together with other organisations: tasks for them,
 * a consultation that comes and one that was. By the verbs, on behalf of who would have done it;
 * nothing when the known people are not there. */
#include "casework/demo_maak.h"
#include "casework/kantoor.h"
#include "casework/overleg.h"
#include "casework/persoon.h"
#include "casework/taak.h"

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

static void taken(demo *d, werk *w)
{
    static const struct {
        const char *wie, *wat;
        int org, over;
    } rij[] = {
        {"Farzana Ahmadi", "Zoek een taalmaatje in haar vak", ORG_MAATJE, 11},
        {"Hodan Abdi", "Loop mee naar de opvang voor vrijdag", ORG_VLUCHT, 4},
        {"Samuel Kidane", "Wegwijs maken in de wijk", ORG_VLUCHT, -3},
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
    taken(d, &w);
    overleg_was(d, &w);
    overleg_komt(d, &w);
}
