/* maatje.c: what a maatje can do and when. Bron: bron 001 (Zaanstad). */
#include "domain/maatje.h"

bool maatje_kan(const maatje *m, int instrument)
{
    if (instrument != INS_TAALMAATJE && instrument != INS_MAATJE) return false;
    return code_is(m->soort, MAATJE_BEIDE) ||
           code_is(m->soort, instrument == INS_TAALMAATJE ? MAATJE_TAAL : MAATJE_GEWOON);
}

bool maatje_op(const maatje *m, int dag)
{
    const bool op[] = {m->maandag, m->dinsdag, m->woensdag, m->donderdag,
                       m->vrijdag, m->zaterdag, m->zondag};
    return dag >= 0 && dag < (int)countof(op) && op[dag];
}
