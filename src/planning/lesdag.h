/* lesdag.h: the lessons of a group on one day: its week, less the school's holidays and the lessons
 * that do not take place, and the lessons that are given instead. Pure; no clock. */
#ifndef PLANNING_LESDAG_H
#define PLANNING_LESDAG_H
#include "domain/les.h"

enum { LESMOMENTEN = 16 };   /* lessons of one group on one day, at most */

/* All borrowed, in any order. */
typedef struct {
    const lesgroep *groep;    /* NULL: a group without begin or end */
    const les *les;
    int nles;
    const lesuitval *uitval;
    int nuitval;
    const lesvakantie *vakantie;
    int nvakantie;
} leskalender;

typedef struct {
    tijd van, tot;
    i64 rij;                  /* id of the les; of the lesuitval for an inhaalles */
    bool inhaal;
    const lesuitval *uitval;     /* not NULL: this lesson does not take place */
    const lesvakantie *vakantie; /* not NULL: holiday */
} lesmoment;

/* Fills uit (room for LESMOMENTEN) with the lessons of this day, also those that do not take place,
 * by time; gives how many. An inhaalles is given in a holiday too: the school chose that day. */
int lesmomenten(const leskalender *k, date dag, lesmoment *uit);
bool lesmoment_gaat_door(const lesmoment *m);
/* Minutes of lesson that this day really has; 0: none. */
int les_minuten(const leskalender *k, date dag);
#endif
