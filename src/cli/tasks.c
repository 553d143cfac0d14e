/* tasks.c: tweespoor tasks --user NAAM: what asks for this account today, and why. */
#include "casework/taak.h"
#include "cli/inzien.h"

enum { TAKEN_HOOGSTENS = 1000 };

static void toon_json(werk *w, inzien *i, taakregel_rijen t)
{
    jw *j = &i->json;
    jw_array(j);
    for (int k = 0; k < t.n; k++) {
        jw_object(j);
        JW(j, "nummer", t.at[k].nummer);
        JW(j, "naam", t.at[k].naam);
        JW(j, "taak", taak_wat(&t.at[k]));
        JW(j, "uiterlijk", t.at[k].uiterlijk);
        JW(j, "reden", taak_reden(w->a, &t.at[k], w->vandaag));
        JW(j, "bron", t.at[k].bron);
        jw_end(j);
    }
    jw_end(j);
    buf_add(&i->uit, S("\n"));
}

static bool toon(werk *w, inzien *i)
{
    const char *const *naam = i->arg;
    toegang t = toegang_van(w->db, w->a, str_of(*naam));
    if (!t.gebruiker)
        return problem_with(&i->p, PROBLEM_ONBEKEND, "", N_("Er is geen account {}."),
                            str_of(*naam));
    taakregel_rijen l = taken_van(w, (gebruiker_id){t.gebruiker}, TAKEN_HOOGSTENS);
    if (i->o->json) {
        toon_json(w, i, l);
        return true;
    }
    for (int k = 0; k < l.n; k++)
        REGEL(i, "{}  {}  {}: {}. {}", l.at[k].uiterlijk, l.at[k].nummer, l.at[k].naam,
              taak_wat(&l.at[k]), taak_reden(w->a, &l.at[k], w->vandaag));
    return true;
}

int cli_tasks(int argc, char **argv)
{
    opties o;
    const char *naam = NULL;
    const optie_rij keus[] = {
        {"user", OPTIE_TEKST, &naam, N_("inlognaam van het account")},
        {0},
    };
    opties_einde e = opties_lees(argc, argv, "--store URL --user NAAM [--json]", keus, &o);
    if (e.klaar) return e.code;
    if (!naam || o.nrest) return cli_verkeerd(argv[0], T("Zeg van wie: --user NAAM"));
    return cli_inzien("tasks", &o, toon, &naam);
}
