/* oplossing.h: what can be changed when something clashes in the week of a person: another lesson
 * group, another time of one lesson, another or a shorter shift at the plek. Only what really fits
 * comes out, each with its effect on the week. It proposes; a person decides. Pure; no clock.
 * Bron: domain.md MA-02 and MA-03; ux.md 7 (a day of more than 10 hours is never the first choice);
 * wishes.md, the dual week. */
#ifndef PLANNING_OPLOSSING_H
#define PLANNING_OPLOSSING_H
#include "planning/week.h"

enum {
    OPLOSSING_STAP = 15,      /* a shift is made shorter by so many minutes at a time */
    OPLOSSING_KORTST = 120,   /* minutes: nobody travels for a shorter shift */
    OPLOSSING_WEKEN = 4,      /* weeks that an office looks at */
};

/* Minutes of one week. */
typedef struct {
    int les, werk, reis;
    int langste;              /* from the first start to the last end of the longest day */
    int lang;                 /* days of more than 10 hours */
} weekmaat;
/* te_veel: a limit is known, and it is more; may be NULL. */
weekmaat week_meet(arena *a, const week *w, num grens, bool *te_veel);

/* In the order in which they are named. */
typedef enum {
    OPLOSSING_GROEP, OPLOSSING_DIENST, OPLOSSING_KORTER, OPLOSSING_BLOK, OPLOSSING_SOORTEN
} oplossing_soort;

/* A group with a seat that can take the place of a group of now. */
typedef struct {
    week_les les;
    int voor;                 /* place in week.les */
} groepkans;

/* A time at which a school gives lessons; weekday 1 = Monday. */
typedef struct {
    int voor;                 /* place in week.les: the school of that group */
    int dag;
    tijd van;
} tijdkans;

/* All borrowed, in any order. */
typedef struct {
    week_invoer week;         /* dag: a day of the week with the clash */
    int weken;                /* to look at from that week on; at least 1 */
    const groepkans *groep;
    int ngroep;
    const tijdkans *tijd;      /* for one lesson of a group of now */
    int ntijd;
    const plek_dienst_rijen *dienst; /* one of each week.werk: all shifts of that plek; n 0: its
                                        shifts cannot be changed here. NULL: none can */
    num grens;                /* hours a week that are possible; not known: no limit */
    num les_nodig;            /* hours of lesson a week, of the plan */
    num werk_nodig;           /* hours of work a week that were agreed */
} oplossing_vraag;

typedef struct {
    oplossing_soort soort;
    int les, werk;            /* what changes: place in week.les or week.werk; the other is -1 */
    int groep;                /* OPLOSSING_GROEP: place in groep; else -1 */
    i64 rij;                  /* the les or plek_dienst that goes; OPLOSSING_GROEP: 0 */
    int dag;                  /* what comes in its place: weekday 1 = Monday; not of a group */
    tijd van, tot;
    weekmaat voor, na;
    int gesprekken;           /* later weeks in which a gesprek falls in it */
    bool te_veel;             /* over grens, and more than it is now */
    bool les_tekort, werk_tekort; /* fewer than what is needed, and than it is now */
    bool let_op;              /* one of these, or a long day: never the first choice */
} oplossing;

typedef struct {
    oplossing *at;            /* in the arena that was given; best first */
    int n;
    int eerste;               /* place of the one without let_op that loses least; -1: none */
} oplossingen;

/* Empty when nothing clashes, or nothing fits. An option fits when it takes part in no clash in
 * that week, takes a clash away, brings no other one, lies in the time that the person gave, and
 * in the later weeks clashes with nothing but a single gesprek. */
oplossingen oplossingen_zoek(arena *a, const oplossing_vraag *v);
/* v's week with o in it, in a; false: a shift would fall together with one that stays. */
bool oplossing_week(arena *a, const oplossing_vraag *v, const oplossing *o, week_invoer *uit);
/* Is b what o brings into such a week? */
bool oplossing_brengt(const oplossing *o, const weekblok *b);
#endif
