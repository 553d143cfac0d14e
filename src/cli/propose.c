/* propose.c: tweespoor propose ACTIE NUMMER: a place is proposed, and what the person (or the
 * employer) says to it. */
#include "casework/koppelen.h"
#include "casework/voorstel.h"
#include "cli/doen.h"

static const char *const gebruik =
    "show NUMMER | make NUMMER --place NR [overslaan=WAAROM] | "
    "answer NUMMER --place NR stand=STAND [weigering=WAAROM] [antwoord=WOORDEN]; "
    "--user INLOGNAAM --store URL [--json]";

static const char *const maak_velden[] = {"overslaan", NULL};
static const char *const antwoord_velden[] = {"stand", "weigering", "antwoord", NULL};

static bool maak(werk *w, doen *d)
{
    koppeling k;
    voorstel v = {0};
    plek_id waar = {d->plek};
    doen_velden(w, d, &voorstel_entity, &v);
    if (!koppeling_van(w, persoon_id_van(&d->van.p), waar, &k))
        return problem_with(w->p, PROBLEM_ONBEKEND, "--place", N_("Deze plek is er niet."),
                            (str){0});
    bool eerste = plek_is_eerste(w, k.persoon, waar);
    return !w->p->n && koppeling_stel_voor(w, &k, !eerste, v.overslaan, NULL);
}

static bool antwoord(werk *w, doen *d)
{
    const voorstel *al = doen_voorstel(w, d);
    if (!al) return false;
    voorstel v = {0};
    doen_velden(w, d, &voorstel_entity, &v);
    return !w->p->n && voorstel_antwoord(w, voorstel_id_van(al), v.stand.i, v.weigering.i,
                                         v.antwoord, NULL);
}

static bool toon(werk *w, inzien *i)
{
    dossier d;
    if (!toon_dossier(w, i, &d)) return false;
    toon_alleen(w, i, &voorstel_entity, d.voorstellen.at, d.voorstellen.n);
    return true;
}

static const actie acties[] = {
    {.naam = "show", .toon = toon},
    {"make", "voorstel_maak", maak, NULL, &voorstel_entity, maak_velden,
     .gedaan = N_("De plek is voorgesteld. Leg het antwoord vast als je het weet."), .plek = true},
    {"answer", "voorstel_leg_vast", antwoord, NULL, &voorstel_entity, antwoord_velden,
     .gedaan = N_("Het antwoord is vastgelegd."), .plek = true},
    {0},
};

int cli_propose(int argc, char **argv) { return cli_doen(argc, argv, gebruik, acties); }
