/* passing.h: does this person fit this plek, and why? Six criteria, each with an outcome, the facts
 * in one sentence, where they come from, and what is needed. No score. A person decides.
 * Bron: domain.md MA-01 to MA-04; design.md 5 (what never counts is not in the input at all);
 * prototype koppelen.html (the six). Missing information is asked for, it never refuses. */
#ifndef PLANNING_PASSING_H
#define PLANNING_PASSING_H
#include "planning/week.h"

/* ---- what goes in ---- */

/* Where a fact comes from and since when. */
typedef struct {
    code bron;                    /* bron_codes (inbeeld.h); 0: not known */
    date datum;
} feitherkomst;

typedef struct {
    str beroep, beroepscode, sector;
    num jaren;
} ervaring;

typedef struct {
    code niveau;                  /* cefr_codes; 0: not measured */
    date datum;
    code bron;                    /* taalbron_codes */
} taalstand;

/* All that counts about a person. Zero values are "not known". All borrowed. */
typedef struct {
    i64 sleutel;                  /* for the caller: comes back in the order, decides nothing */
    str nummer;                   /* dossiernummer: the last key of an order */
    date in_beeld;                /* since when in view */
    date geplaatst_tot;           /* of the running plaatsing, when its end is known */
    bool geplaatst;               /* has a running plaatsing */

    str wens_sector;
    const ervaring *ervaring;
    int nervaring;
    const str *kan;               /* names of vaardigheden */
    int nkan;
    taalstand taal[taalvaardigheid_eind]; /* by VAARD_LE .. */
    code les_tot;                 /* cefr: the level to which the lessons or the plan lead */
    bool les_verborgen;           /* who asks may not know that level */

    num uren_min, uren_max;       /* hours of work a week */
    date kan_vanaf;               /* first day on which he can begin; not set: now */
    num reis_max;                 /* minutes */
    code fiets, ov, eigen_auto;    /* janee_codes */
    code rijbewijs;               /* janee_codes */
    bool grens[grens_eind];       /* by GRENS_TILLEN .. */
    str grens_woorden;            /* of GRENS_ANDERS */
    bool jobcoach, taalmaatje;    /* running */
    week_invoer week;             /* lessons, running work, beschikbaarheid; its dag is not used */

    feitherkomst van_wens, van_ervaring, van_uren, van_reis, van_grens, van_week;
} kandidaat;

/* All that counts about a plek. Zero values are "not known". All borrowed. */
typedef struct {
    i64 sleutel;
    str nummer;                   /* last key of an order: something that stays the same */
    plek_id plek;
    code soort;                   /* plek_soort_codes */
    str functie, sector, beroepscode, vraagt;
    num uren_min, uren_max;
    const plek_dienst *dienst;
    int ndienst;
    date start_van, start_tot;    /* beginning is possible in [start_van, start_tot) */
    num reis_minuten;
    code bereikbaar_ov;           /* janee_codes */
    bool eisen_bekend;            /* did the employer say what the work asks of a body? */
    bool eis[grens_eind];         /* by GRENS_TILLEN, STAAN, HOOGTE, BUITEN, DRUK */
    bool rijbewijs;
    str certificaat;              /* what one must have, with commas between; empty: nothing */
    code begeleiding;             /* begeleiding_codes */
    bool taal_bekend;             /* did the employer say which Dutch is needed? */
    code taal[taalvaardigheid_eind];
    date gezegd_op;               /* when the employer's facts were last recorded */
} plekbeeld;

/* What the gemeente chose; the same for everyone. */
typedef struct {
    date vandaag;
    num week_max;                 /* MA-03, hours */
    tijd eerste_ov;               /* MA-01: first bus or train; not set: not looked at */
    int reis_ruimte;              /* minutes over the maximum that can be talked about */
    int uren_ruimte;              /* hours short that can be talked about */
    int start_ruimte;             /* days late that can be talked about */
    int dienst_ruimte;            /* minutes by which a shift can begin later or end earlier */
} maatstaf;
/* 40 hours a week (parameter week_uren), 15 minutes, 8 hours, 28 days, 90 minutes; no first bus. */
maatstaf maatstaf_gewoon(date vandaag);

/* ---- from rows ---- */

/* Each fills its own part and borrows from the rows; what was there stays. */
void kandidaat_intake(kandidaat *k, const intake *i);
/* The newest of each skill; of the same day an exam before a test before an estimate. */
void kandidaat_taal(kandidaat *k, taalmeting_rijen r);
void kandidaat_grenzen(kandidaat *k, werkgrens_rijen r);
/* Source and date of wish, hours, travel, limits and week: the newest row of each. */
void kandidaat_herkomst(kandidaat *k, herkomst_rijen r);
/* Both copy the list into a. */
void kandidaat_ervaring(arena *a, kandidaat *k, werkervaring_rijen r);
void kandidaat_vaardigheden(arena *a, kandidaat *k, vaardigheid_rijen r);
/* gezegd_op: when the newest of these rows was recorded. */
plekbeeld plekbeeld_van(const plek *p, plek_taal_rijen taal, plek_dienst_rijen dienst);

/* ---- what comes out ---- */

typedef enum {
    CRIT_WENS, CRIT_VAARDIGHEDEN, CRIT_TAAL, CRIT_ROOSTER, CRIT_REISTIJD, CRIT_BEGELEIDING, CRITERIA
} criterium_naam;

/* Worse comes later. */
typedef enum { UITSLAG_GOED, UITSLAG_ONBEKEND, UITSLAG_AANPASSING, UITSLAG_NOG_NIET } uitslag;

typedef enum { PAST_GOED, PAST_MET_AANPASSING, PAST_NOG_NIET } oordeel;

/* A source as words: who says so, and since when. */
typedef struct {
    const char *wie;              /* msgid: "Toets van de taalschool", "Volgens de werkgever" */
    date datum;
} feitbron;

/* One thing that was looked at. */
typedef struct {
    uitslag uitslag;
    zin feit;
    zin nodig;                    /* what to do; none when UITSLAG_GOED, or said by a part before */
    feitbron bron[2];
    int nbron;
} deel;

/* deel[0] is the worst: its feit and nodig speak for the criterion. At least one. */
typedef struct {
    uitslag uitslag;
    const deel *deel;
    int ndeel;
} criterium;

/* How close the work is to the wish; smaller is closer. */
typedef enum { WENS_RAAK, WENS_ERVARING, WENS_ONBEKEND, WENS_ANDER } wens_afstand;

typedef struct {
    oordeel oordeel;
    criterium criterium[CRITERIA];
    int ngoed, nonbekend, naanpassing, nnog_niet; /* criteria with this outcome */
    wens_afstand wens;
    num reis;                     /* minutes */
} passing;

/* Everything lives in a, and borrows texts from k and p. */
passing passing_maak(arena *a, const kandidaat *k, const plekbeeld *p, const maatstaf *m);

/* ---- words for the page; all msgids ---- */

const char *criterium_titel(criterium_naam c);  /* "Wens" */
const char *uitslag_titel(uitslag u);           /* "past", "past bijna", "past nog niet" */
/* "Past goed", "Past met 2 aanpassingen", "Vraag eerst 1 ding na", "Past nog niet". */
zin passing_titel(const passing *p);
/* "Toets van de taalschool, 3 september"; without a date when that is not known; in a. */
str feitbron_tekst(arena *a, feitbron b, date vandaag);
/* What counts, in the order of criterium_naam, and what never counts: sentences without slots. */
const char *const *passing_telt_mee(int *n);
const char *const *passing_telt_nooit_mee(int *n);
#endif
