/* wie_nu.h: who is next when there are more people than places: by the keys that the aanpak names,
 * in its order, with the reason of each person. Unknown is asked for and stands between yes and no.
 * Bron: aanpakken.md A, row zwolle (priority for low-literate people and people without work
 * experience); design.md 4 (background is never origin). Pure; no clock. */
#ifndef PLANNING_WIE_NU_H
#define PLANNING_WIE_NU_H
#include "domain/aanpak_bestand_codes.h"
#include "planning/zin.h"

/* All that counts about someone who waits. */
typedef struct {
    i64 sleutel;              /* for the caller */
    str nummer;               /* dossiernummer */
    code laaggeletterd;       /* janee_codes */
    code werkervaring;        /* janee_codes: has any */
    code opleiding_nl;        /* janee_codes: had schooling in the Netherlands */
    date in_beeld;            /* since when */
    date termijn_eind;        /* of the inburgering */
} wachtende;

/* What the aanpak says: volgorde_codes in order, gelijke_stand_codes. */
typedef struct {
    const code *sleutel;
    int n;
    code gelijk;              /* not set: equals stay equal */
} beurtregel;

typedef enum {
    BEURT_NU,                 /* there is a place */
    BEURT_KIES,               /* shares the last places with equals: someone must choose */
    BEURT_LATER
} beurt_stand;

enum { BEURT_REDENEN = 6 };
typedef struct {
    wachtende wie;
    int rang;                 /* 1, 2, 2, 4 */
    beurt_stand stand;
    zin reden[BEURT_REDENEN]; /* what counts for this person, and what is to be asked */
    int nreden;
    bool vraag_na;            /* something that counts is not known */
} beurt;

/* Orders them; n rows, in a. vrij: places that are free now. */
beurt *wie_nu(arena *a, const wachtende *w, int n, const beurtregel *r, int vrij);
/* Why the first comes before the second: a sentence about the first; of equals: that they are. */
zin wie_nu_waarom(const beurtregel *r, const wachtende *eerst, const wachtende *daarna);

/* ---- how many people fit: of the whole aanpak, or of one klantmanager ---- */

typedef struct {
    num hoogstens_intensief, hoogstens_wacht, hoogstens_mensen; /* not known: no limit */
    int intensief, wacht;     /* people now */
    int mensen;               /* all of them, also without an intensity */
} bezetting;
typedef struct {
    num intensief, wacht;     /* how many can be added; below 0: too many; not known: no limit */
    bool vol, te_veel;        /* no more intensief; over one of the limits */
    zin zin;
} ruimte_voor;
ruimte_voor bezetting_ruimte(const bezetting *b);
#endif
