/* libvulling.h: a scratch gemeente with very many people, made by SQL through the back door: every
 * table of every entity is filled, over teams in which each klantmanager has fifty people. */
#ifndef TEST_LIBVULLING_H
#define TEST_LIBVULLING_H
#include "test/libkantoor.h"

/* Row 1 of each table is about person KANARIE, who is in team KANARIE with klantmanager KANARIE, in
 * lesgroep KANARIE of organisatie KANARIE; each text of hers holds "Kanarie". Row 2 likewise about
 * KANARIE + 1, of another team. */
enum { KANARIE = 1001 };

typedef struct {
    int mensen, teams, staf, scholen;
    i64 school, andere_school; /* accounts of organisatie KANARIE and of the next */
} vulling;

/* mensen is rounded to whole teams of 500. Ends with the planner's figures up to date. */
vulling vul(kantoor_proef *x, int mensen);
/* The team of a person that vul() made: 0 is that of KANARIE. */
int vulling_team(const vulling *v, i64 mens);
/* SQL by the back door. */
void vulling_sql(kantoor_proef *x, const char *sql);
#endif
