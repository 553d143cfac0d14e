/* week.h: does work fit in the week beside lessons and travel? MA-01, MA-02, MA-03.
 * Bron: domain.md 8 (matching): travel, clash with lessons, hours a week. Pure. */
#ifndef DOMAIN_REGELS_WEEK_H
#define DOMAIN_REGELS_WEEK_H
#include "domain/regels/hulp.h"

enum { DAG_MINUTEN = 24 * 60, WEEK_MINUTEN = 7 * DAG_MINUTEN };

/* A slot of every week, half-open. dag: 1 = Monday .. 7 = Sunday (weekdag_codes); van and tot in
 * minutes since midnight, 0..1440. tot at or before van: it ends on the next day. */
typedef struct {
    int dag;
    int van, tot;
} weekslot;
int weekslot_minuten(weekslot s);
bool week_botst(weekslot a, weekslot b); /* MA-02: they share a minute */

/* Means of transport, one bit each, numbered as in VUM (code n is bit n). */
typedef enum {
    VERVOER_AUTO = 1 << 1, VERVOER_BROMFIETS = 1 << 2, VERVOER_FIETS = 1 << 3,
    VERVOER_MOTOR = 1 << 4, VERVOER_OV = 1 << 5, VERVOER_ANDERS = 1 << 9,
} vervoer_bit;
/* MA-01: false: presence is asked before public transport gets there, and the person has nothing
 * but a bicycle and public transport. Says nothing when a time is not set: true. */
bool reis_haalbaar(tijd aanwezig, tijd eerste_ov, u32 vervoer);

/* MA-03: all in minutes a week. maximum: of the municipality; belastbaarheid: not known: no cap. */
typedef struct {
    i64 les, werk, reis;
    i64 maximum;
    num belastbaarheid;
} weeksom;
i64 weeksom_totaal(weeksom w);
bool weeksom_past(weeksom w);
/* The maximum in minutes when the municipality has set none; 0: dag lies before the parameter. */
i64 week_maximum(date dag);

#define MA01_VELDEN(F) \
    F(tijd, aanwezig, N_("Aanwezig op het werk om"), .required = true) \
    F(tijd, eerste_ov, N_("Eerste bus of trein is er om"), .required = true) \
    F(str, vervoer, N_("Vervoer van de persoon"), .required = true, .max = 20, \
      .hulp = N_("1 auto, 2 bromfiets, 3 fiets, 4 motor, 5 bus of trein, 9 anders. Bijvoorbeeld "\
                 "3,5."))
FORMULIER(ma01, MA01_VELDEN)

#define MA02_VELDEN(F) \
    F(code, les_dag, N_("Dag van de les"), .required = true, .codes = &weekdag_codes) \
    F(tijd, les_van, N_("Les van"), .required = true) \
    F(tijd, les_tot, N_("Les tot"), .required = true) \
    F(code, werk_dag, N_("Dag van het werk"), .required = true, .codes = &weekdag_codes) \
    F(tijd, werk_van, N_("Werk van"), .required = true) \
    F(tijd, werk_tot, N_("Werk tot"), .required = true)
FORMULIER(ma02, MA02_VELDEN)

#define MA03_VELDEN(F) \
    F(date, datum, N_("Peildatum"), .required = true) \
    F(num, les, N_("Les, in minuten per week"), .required = true, .tot = 10080) \
    F(num, werk, N_("Werk, in minuten per week"), .required = true, .tot = 10080) \
    F(num, reis, N_("Reizen, in minuten per week"), .required = true, .tot = 10080) \
    F(num, maximum, N_("Maximum van de gemeente, in uren per week"), .tot = 168, \
      .hulp = N_("Leeg: 40 uur.")) \
    F(num, belastbaarheid, N_("Hoogstens uren per week voor deze persoon"), .klasse = K4, \
      .tot = 168, .hulp = N_("Alleen uren. Geen reden."))
FORMULIER(ma03, MA03_VELDEN)

extern const regel_groep regels_week;

#endif
