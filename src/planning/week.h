/* week.h: one week of one person: lessons, shifts, travel, care and appointments beside each
 * other, with what overlaps. Times are those of the clock on the wall: in the week in which summer
 * time begins or ends no block shifts, and hours are those that really pass. Pure; no clock.
 * Bron: domain.md MA-02 (a lesson and a shift may not overlap) and MA-03 (lessons, work and travel
 * together); ux.md 7 (a day of more than 10 hours). */
#ifndef PLANNING_WEEK_H
#define PLANNING_WEEK_H
#include "domain/les.h"
#include "domain/regels/week.h"
#include "planning/lesdag.h"
#include "planning/zin.h"

enum {
    WEEK_LANGE_DAG = 10 * 60,     /* minutes between the first start and the last end of a day */
    WEEK_GESPREK = 60,            /* minutes of a gesprek of which the end is not known */
    WEEK_VROEG = 7 * 60, WEEK_LAAT = 22 * 60, /* weekdays, for who did not say when (inbeeld.h) */
};

/* ---- what goes in; all borrowed, in any order ---- */

/* One deelname with its group: a lesson counts on days within both periods. */
typedef struct {
    const lesgroep *groep;
    const les *les;
    int nles;
    date van, tot;                /* of the deelname, [van, tot); not set: open */
    str school;                   /* name, to show; may be empty */
    const lesuitval *uitval;      /* of the group */
    int nuitval;
    const lesvakantie *vakantie;  /* of its school */
    int nvakantie;
} week_les;

/* One plaatsing, or a plek that is proposed. */
typedef struct {
    str naam;                     /* function, to show */
    str waar;                     /* organisation, to show */
    plek_id plek;                 /* shifts at the same plek share their travel */
    plaatsing_id plaatsing;       /* 0: of a proposal */
    const plek_dienst *dienst;
    int ndienst;
    date van, tot;                /* [van, tot): eind of the plaatsing when it ended earlier */
    num reis_minuten;             /* one way; not known: no travel is shown */
    num uren;                     /* agreed per week; counts when there are no shifts */
    bool voorstel;                /* not agreed yet */
} week_werk;

/* Where someone is expected besides conversations: an ontmoeting, an activity. */
typedef struct {
    const char *wat;              /* msgid */
    str waar;
    date datum;
    tijd van, tot;
    i64 rij;
} week_afspraak;

typedef struct {
    date dag;                     /* any day of the week that is asked for */
    const week_les *les;
    int nles;
    const week_werk *werk;
    int nwerk;
    beschikbaarheid_rijen beschikbaar;
    const week_afspraak *afspraak; /* bijeenkomsten; of any week */
    int nafspraak;
    gesprek_rijen gesprekken;     /* of any week; those with afloop "afgemeld" do not count */
    bool altijd;                  /* a usual week: no periods, holidays, uitval */
} week_invoer;

/* ---- what comes out; everything lives in the arena that was given ---- */

/* In the order in which a clash names them. */
typedef enum {
    BLOK_LES, BLOK_DIENST, BLOK_GESPREK, BLOK_ZORG, BLOK_NIET, BLOK_REIS, BLOK_BESCHIKBAAR,
    BLOK_SOORTEN
} blok_soort;

typedef struct {
    blok_soort soort;
    date dag;                     /* the day on which it begins: the Sunday before, for a night */
    int van, tot;                 /* minutes since midnight of dag; <0 or >1440: next door */
    int op;                       /* minutes from Monday 0.00 to midnight of dag */
    str naam, waar;               /* to show; may be empty */
    i64 rij;                      /* id of the les, dienst, gesprek or beschikbaarheid; 0: reis */
    int invoer;                   /* place in week_invoer.les, ..; of a reis: its shift in blok */
    int reis_voor, reis_na;       /* BLOK_DIENST: minutes of travel that are its own */
    bool voorstel, botst;
    bool telefoon;                /* a gesprek for which nobody travels */
    bool inhaal;                  /* a lesson for one that was cancelled; rij: its lesuitval */
} weekblok;

/* The part of a block that falls on one day. */
typedef struct {
    int blok;                     /* place in week.blok */
    int van, tot;                 /* 0 to 1440 */
} weekstuk;

typedef struct {
    date dag;
    const weekstuk *stuk;         /* ordered by time; BLOK_BESCHIKBAAR among them, as background */
    int nstuk;
    int van, tot;                 /* first start, last end: lessons, shifts, travel, gesprekken */
    bool leeg;                    /* nothing of those */
    bool lang;                    /* more than WEEK_LANGE_DAG in between */
    zin zin;                      /* said when it is lang */
} dagbeeld;

/* A lesson of this week that does not take place. */
typedef struct {
    date dag;
    zin zin;                      /* "Woensdag: de les van 13.00 uur valt uit. .." */
} weekuitval;

typedef enum { BOTSING_SAMEN, BOTSING_REIS } botsing_soort;

typedef struct {
    botsing_soort soort;          /* they overlap; or the way between them does not fit */
    int een, ander;               /* places in week.blok; een has the earlier blok_soort */
    int dag;                      /* 0 = Monday: where the overlap begins */
    int van, tot;                 /* the overlap: minutes since midnight of that day */
    zin zin;                      /* "Woensdag: de les (9.00 tot 12.00) en de dienst .." */
} botsing;

typedef struct {
    date maandag;
    const weekblok *blok;
    int nblok;
    dagbeeld dag[7];
    const botsing *botsing;       /* ordered by time */
    int nbotsing;
    const weekuitval *uitval;     /* by day and time */
    int nuitval;
    int minuten[BLOK_SOORTEN];    /* that really pass; within a kind each counts once */
    int werk_zonder_tijd;         /* minutes agreed for work of which the shifts are not known */
    int gesprek_zonder_tijd;      /* gesprekken in this week of which the time is not known */
} week;

/* The week that holds in->dag; empty when that is not set. */
week week_maak(arena *a, const week_invoer *in);

/* MA-03: lessons, work and travel together, in minutes. */
typedef struct {
    int les, werk, reis, samen;
    bool te_veel;                 /* a limit is known, and samen is more */
    zin zin;
} week_som;
/* grens: hours a week that are possible; not known: nothing is too much. The zin lives in a. */
week_som week_uren(arena *a, const week *w, num grens);

/* Does [van, tot), in minutes since midnight of this weekday (1 = Monday), lie within the blocks
 * "werk"? Without such blocks: within 7.00 and 22.00 on Monday to Friday. */
bool week_kan(beschikbaarheid_rijen r, int weekdag, int van, int tot);
bool week_kan_gezegd(beschikbaarheid_rijen r);  /* is there a block "werk" at all? */

/* "Maandag" .. as a word for ZIN_W: a msgid; dag 0 = Monday. */
str week_dag_hoofdletter(int dag);
str week_dag_woord(int dag);                    /* "maandag" */
#endif
