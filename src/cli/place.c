/* place.c: tweespoor place ACTIE NUMMER: someone begins on a place that was proposed, and stops. */
#include "casework/voorstel.h"
#include "cli/doen.h"

static const char *const gebruik =
    "show NUMMER | "
    "start NUMMER --place NR contract=CONTRACT van=DAG tot=DAG uren=UREN [loon=LOON] | "
    "end NUMMER --place NR eind=DAG uitstroom=UITSTROOM [toelichting=WOORDEN]; "
    "--user INLOGNAAM --store URL [--json]";

static const char *const begin_velden[] = {"contract", "van", "tot", "uren", "loon", NULL};
static const char *const einde_velden[] = {"eind", "uitstroom", "toelichting", NULL};

static bool begin(werk *w, doen *d)
{
    const voorstel *v = doen_voorstel(w, d);
    if (!v) return false;
    plaatsing p = {.persoon_id = persoon_id_van(&d->van.p),
                   .plek_id = v->plek_id,
                   .voorstel_id = voorstel_id_van(v)};
    doen_velden(w, d, &plaatsing_entity, &p);
    return !w->p->n && plaats(w, &p, NULL);
}

static bool eindig(werk *w, doen *d)
{
    const plaatsing *nu = NULL;
    for (int i = 0; i < d->van.plaatsingen.n; i++)
        if (d->van.plaatsingen.at[i].plek_id.v == d->plek) nu = &d->van.plaatsingen.at[i];
    if (!nu)
        return problem_with(w->p, PROBLEM_ONBEKEND, "--place",
                            N_("Deze persoon is niet geplaatst op deze plek."), (str){0});
    plaatsing p = {0};
    doen_velden(w, d, &plaatsing_entity, &p);
    return !w->p->n && plaatsing_eindig(w, plaatsing_id_van(nu), p.eind, p.uitstroom.i,
                                        p.toelichting, NULL);
}

static bool toon(werk *w, inzien *i)
{
    dossier d;
    if (!toon_dossier(w, i, &d)) return false;
    toon_alleen(w, i, &plaatsing_entity, d.plaatsingen.at, d.plaatsingen.n);
    return true;
}

static const actie acties[] = {
    {.naam = "show", .toon = toon},
    {"start", "plaatsing_maak", begin, NULL, &plaatsing_entity, begin_velden,
     .gedaan = N_("De plaatsing is vastgelegd."), .plek = true},
    {"end", "plaatsing_stop_doe", eindig, NULL, &plaatsing_entity, einde_velden,
     .gedaan = N_("Het einde is vastgelegd."), .plek = true},
    {0},
};

int cli_place(int argc, char **argv) { return cli_doen(argc, argv, gebruik, acties); }
