/* verloop.h: how a start year ends waiting, by months since its start: with work, with education,
 * or by leaving town, whichever came first (Aalen-Johansen); safe to publish.
 * Bron: ux.md 1.5, 6.7; optimisation.md P5. */
#ifndef FIGURES_VERLOOP_H
#define FIGURES_VERLOOP_H
#include "figures/doel.h"
#include "figures/overleving.h"

/* How it ended: the causes of overleving.h, in this order. */
#define VERLOOP_CODES(C) \
    C(VERLOOP_WERK, "werk", N_("Betaald werk")) \
    C(VERLOOP_OPLEIDING, "opleiding", N_("Opleiding")) \
    C(VERLOOP_VERTROKKEN, "vertrokken", N_("Niet meer in beeld"))
CODES(verloop_einde, VERLOOP_CODES)

enum { VERLOOP_MAANDEN = 84, VERLOOP_EINDEN = verloop_einde_eind };

typedef struct {
    int startjaar;
    i64 van;                /* people who began in that year */
    int maanden;            /* last month that shows */
    i64 teller[VERLOOP_EINDEN];         /* ended so by then, as far as it shows */
    i32 tienden[VERLOOP_EINDEN][VERLOOP_MAANDEN + 1]; /* share of people, tenths of a percent */
    i32 laag[VERLOOP_MAANDEN + 1], hoog[VERLOOP_MAANDEN + 1]; /* 95 % around work */
    i32 onder[VERLOOP_MAANDEN + 1];     /* still waiting and in sight; above minimum 1 in tens */
} verloop;

/* The days of one person as a row of overleving.h; dag 0: not seen yet on the measuring date. */
ovl_rij verloop_rij(const cijferrij *r, date peil);
/* Days after so many months, a month being 30.4375 days. */
i32 verloop_dag(int maand);
/* Everyone who began in startjaar (0: in any year). minimum as in tabel.h: a step of fewer people
 * waits until it is not small any more, also against who works now (nu, published beside it; -1:
 * not); the line stops when too few are left. False: nobody, or too few; *uit is then zero. */
bool verloop_tel(arena scratch, cijferrij_rijen r, int startjaar, const cijfervraag *v,
    i64 minimum, i64 nu, verloop *uit);
/* Tenths of a percent in month i; -1: not yet. */
int verloop_tienden(const verloop *k, int einde, int maand);
/* msgid: what the line counts. */
const char *verloop_definitie(void);
#endif
