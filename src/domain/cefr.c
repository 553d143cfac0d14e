/* cefr.c: the order of language levels.
 * Bron: Raad van Europa, ERK/CEFR; domain.md 8: none < A1 < A2 < B1 < B2 < C1 < C2. */
#include "domain/cefr.h"

CODES_DEF(cefr, CEFR_CODES)

int cefr_vergelijk(code a, code b)
{
    return (a.i > b.i) - (a.i < b.i);
}

bool cefr_minstens(code heeft, code vraagt)
{
    if (vraagt.i == cefr_onbekend) return true;
    return heeft.i != cefr_onbekend && cefr_vergelijk(heeft, vraagt) >= 0;
}
