/* cefr.h: language levels of the Common European Framework and their order.
 * Bron: Raad van Europa, ERK/CEFR; Wi 6-9 and Bi 3.5 name A2 and B1. */
#ifndef DOMAIN_CEFR_H
#define DOMAIN_CEFR_H
#include "base/field.h"

/* In order: a higher place in the list is a higher level. */
#define CEFR_CODES(C) \
    C(CEFR_A0, "A0", N_("onder A1")) C(CEFR_A1, "A1", N_("A1")) C(CEFR_A2, "A2", N_("A2")) \
    C(CEFR_B1, "B1", N_("B1")) C(CEFR_B2, "B2", N_("B2")) C(CEFR_C1, "C1", N_("C1")) \
    C(CEFR_C2, "C2", N_("C2"))
CODES(cefr, CEFR_CODES)

/* -1, 0 or 1: a below, equal to or above b. Not known comes before A0: ask for that first. */
int cefr_vergelijk(code a, code b);
/* True when heeft reaches vraagt: always when nothing is asked, never when heeft is not known. */
bool cefr_minstens(code heeft, code vraagt);
#endif
