/* parameter.h: every amount and period of law as a dated row with its source; never a constant in
 * the code (design.md 5). The rows stand in src/domain/parameters/. */
#ifndef DOMAIN_PARAMETER_H
#define DOMAIN_PARAMETER_H
#include "base/date.h"

typedef struct {
    const char *naam;       /* "pip_weken" */
    i64 waarde;             /* in eenheid */
    const char *eenheid;    /* "weken", "maanden", "uur", "cent", "procent" */
    const char *van, *tot;  /* ISO days, [van, tot); tot NULL: still valid */
    const char *bron;       /* article or page */
    const char *nagekeken;  /* ISO day on which the source was read */
} parameter;

/* The row of this name that is valid on a day, or NULL. */
const parameter *parameter_op(const char *naam, date dag);
/* Its value; bug() when no row is valid: for parameters that have no gaps. */
i64 parameter_waarde(const char *naam, date dag);
/* All rows, for the page and the tests. */
const parameter *parameters(int *n);

#endif
