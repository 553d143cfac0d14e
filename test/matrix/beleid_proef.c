/* beleid_proef.c: domain/beleid.c once more, for this test alone: its lines can be changed. */
#define BELEIDSREGELS static beleidsregel regels[] = {BELEID(REGEL)};
#include "domain/beleid.c"

#include "test/matrix/matrix.h"

beleidsregel *proef_regels(int *n)
{
    *n = (int)countof(regels);
    return regels;
}

void proef_nieuw(void) { reken_alles(); }
