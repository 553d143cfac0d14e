/* lib_planning.h: a person and a plek that fit in everything, rows in short, repeatable chance. */
#ifndef TEST_LIB_PLANNING_H
#define TEST_LIB_PLANNING_H
#include "planning/passing.h"

extern arena kamer;                       /* made anew before each test */
int kamer_open(void **state);
int kamer_dicht(void **state);

/* The sentence in Dutch, for assert_string_equal. */
const char *zeg(const zin *z);

/* hhmm: 830 is 8.30. */
#define OM(hhmm) {(hhmm) / 100 * 60 + (hhmm) % 100 + 1}
tijd om(int hhmm);
#define DIENST(d, van_, tot_) {.dag = {d}, .van = OM(van_), .tot = OM(tot_)}
#define LES(d, van_, tot_) DIENST(d, van_, tot_)
#define BLOK(d, van_, tot_, s) {.dag = {d}, .van = OM(van_), .tot = OM(tot_), .soort = {s}}

/* Every criterion is good; shifts on Monday, Wednesday and Friday from 8.00 to 15.00. */
kandidaat goede_kandidaat(void);
plekbeeld goede_plek(void);
maatstaf proefmaat(void);                 /* vandaag: 23 November 2026, a Monday */
void zet_diensten(plekbeeld *p, const plek_dienst *d, int n);

/* ---- chance that repeats ---- */
typedef struct { u64 s; } worp;
int werp(worp *w, int n);                 /* 0 .. n - 1 */
bool soms(worp *w, int procent);

/* Anything that a store could hold, in the arena; often things are not known. */
kandidaat willekeurige_kandidaat(worp *w);
plekbeeld willekeurige_plek(worp *w);
#endif
