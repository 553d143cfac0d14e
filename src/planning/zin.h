/* zin.h: a sentence that waits for its language: the Dutch text with slots, and the values.
 * Planning makes it, a page shows it in the language of its reader. */
#ifndef PLANNING_ZIN_H
#define PLANNING_ZIN_H
#include "base/lang.h"
#include "base/field.h"

enum { ZIN_WAARDEN = 8 };

typedef struct {
    const char *tekst;      /* msgid; NULL: no sentence */
    val v[ZIN_WAARDEN];     /* one for each {}; a str is borrowed */
    int n;
    u32 woorden;            /* bit i: v[i] is a msgid as well, translated when it is shown */
} zin;

/* ZIN(N_("Begin om {} uur."), t). ZIN_W also says which values are words: bit 0 is the first. */
#define ZIN(tekst, ...) zin_maak((tekst), 0, VALS(__VA_ARGS__), VALS_N(__VA_ARGS__))
#define ZIN_W(woorden, tekst, ...) \
    zin_maak((tekst), (woorden), VALS(__VA_ARGS__), VALS_N(__VA_ARGS__))
zin zin_maak(const char *tekst, u32 woorden, const val *v, size_t n);
bool zin_is(const zin *z);                      /* is there a sentence? */
bool zin_gelijk(const zin *x, const zin *y);    /* the same text with the same values */
/* The sentence in the thread's language, in a; empty when there is none. */
str zin_tekst(arena *a, const zin *z);

/* The sentences of z in the thread's language, in uit (room for n); what is the same but for the
 * day of the week is said once, with the days: "op maandag, dinsdag en vrijdag". Gives how many. */
int zinnen_samen(arena *a, const zin *const *z, int n, str *uit);

/* The label of a code as a word for ZIN_W: a msgid; empty when not known. */
str code_woord(const codes *l, code c);
/* Minutes as hours: "8", "2,5", "0,33"; in a. */
str uren_woord(arena *a, i64 minuten);
/* The clock so many minutes after midnight, also past the next: 1800 is 6.00, 1440 is 24.00. */
tijd klok(int minuten);
#endif
