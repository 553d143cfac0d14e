/* figures.h: everything that the pages of figures show, as one JSON object. */
#ifndef CLI_FIGURES_H
#define CLI_FIGURES_H
#include "casework/cijfers_blad.h"
#include "cli/inzien.h"

/* Only what may be published: what is small is merged or null. Shares are per mille. */
void figures_json(werk *w, inzien *i, const cijferstaat *s);
#endif
