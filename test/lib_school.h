/* lib_school.h: two language schools with groups and pupils, and some days of work of one. */
#ifndef TEST_LIB_SCHOOL_H
#define TEST_LIB_SCHOOL_H
#include "test/libkantoor.h"

#include "casework/les_school.h"
#include "casework/persoon.h"
#include "casework/plek.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"

enum { SAMUEL, AMAL, KANARIE, MENSEN };
extern const char *const school_namen[MENSEN];

typedef struct {
    kantoor_proef *x;
    organisatie_id andere;
    persoon_id wie[MENSEN];
    lesgroep_id groep, avond, vreemd;
    lesdeelname_id deelname[MENSEN];
    lesuitval u;
    lesverzoek_id verzoek;
    gebeurtenis_id g;
    bool ja;                  /* what a reading found */
} schoolstel;

date dag(int maand, int d); /* of 2026 */
/* Samuel and Amal in A2-b of x->school's school, Kanarie in a group of the other one. */
schoolstel school_begin(kantoor_proef *x);
/* A row for the lesson of that day and hour in A2-b. */
lesuitval school_uitval(const schoolstel *s, date op, int van);
/* Each as schrijf() wants it. Monday 16 November goes to Saturday the 21st: 2 hours. */
bool school_laat_uitvallen(werk *w, void *arg);
bool school_leg_vast(werk *w, schoolstel *s, date op, int hoe, int oorzaak);
/* That inhaalles attended, recorded twice; the lesson of the 23rd missed because of work. */
bool school_week(werk *w, void *arg);
bool school_toets(werk *w, void *arg);
/* Requests: one about Samuel, one about Kanarie at the other school. */
bool school_vraag(werk *w, void *arg);
bool school_ongedaan(werk *w, void *arg);
#endif
