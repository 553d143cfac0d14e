/* dossier.h: everything that rules, pages and matching look at about one person, read at once. */
#ifndef CASEWORK_DOSSIER_H
#define CASEWORK_DOSSIER_H
#include "casework/casework.h"

/* The rows of a person in one struct; D(entity, member, hoe) lists them for the reader. */
#define DOSSIER_RIJEN(D) \
    D(uitkering, uitkeringen) \
    D(inburgeringstatus, standen) \
    D(examen, examens) \
    D(gesprek, gesprekken) \
    D(taalmeting, taal) \
    D(opleiding, opleidingen) \
    D(werkervaring, werkervaring) \
    D(vaardigheid, vaardigheden) \
    D(beschikbaarheid, beschikbaar) \
    D(werkgrens, grenzen) \
    D(belastbaarheid, belastbaar) \
    D(assessment, assessments) \
    D(herkomst, herkomst) \
    D(plan, plannen) \
    D(doel, doelen) \
    D(afspraak, afspraken) \
    D(traject, trajecten) \
    D(leerdoel, leerdoelen) \
    D(voorstel, voorstellen) \
    D(plaatsing, plaatsingen) \
    D(lesdeelname, lesdeelnames) \
    D(consulent, consulenten) \
    D(aanpak_deelname, aanpakken)

#define DOSSIER_LID(e, lid) e##_rijen lid;
typedef struct dossier {
    persoon p;
    intake i;              /* kop.id 0: not begun */
    DOSSIER_RIJEN(DOSSIER_LID)
} dossier;

/* False: no such person for this caller. Oldest row first in each list. */
bool dossier_lees(werk *w, persoon_id id, dossier *d);
/* The running plan: the last version that is not replaced; NULL: none. */
const plan *dossier_plan(const dossier *d);
/* Is that a plan on the Z-route? */
bool dossier_z_route(const dossier *d);
/* The first plan that was fixed: its dagtekening starts the term (WI-05, WI-07). NULL: none. */
const plan *dossier_eerste_plan(const dossier *d);
/* Stand of the inburgering on a day; NULL: not known. */
const inburgeringstatus *dossier_inburgering(const dossier *d, date dag);
/* Uitkering that runs on a day; NULL: none. */
const uitkering *dossier_uitkering(const dossier *d, date dag);
/* Plaatsing that runs on a day, the newest when there are more; NULL: none. */
const plaatsing *dossier_plaatsing(const dossier *d, date dag);
/* Goal of this id, of any version of the plan; NULL: none. */
const doel *dossier_doel(const dossier *d, doel_id id);
/* Newest measurement of a skill (VAARD_..); NULL: never measured. */
const taalmeting *dossier_taal(const dossier *d, int skill);
/* Where a fact comes from: newest herkomst of this field; NULL: not recorded. */
const herkomst *dossier_herkomst(const dossier *d, const entity *e, i64 id, const char *veld);
#endif
