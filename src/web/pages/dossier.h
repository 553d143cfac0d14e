/* dossier.h: the parts of the overview of one person, each put by its own file. */
#ifndef WEB_PAGES_DOSSIER_H
#define WEB_PAGES_DOSSIER_H
#include "web/pages/persoon.h"

/* The four facts: taal, werk, opleiding, termijn of the inburgering. */
void dossier_feiten(req *r, const dossier *d);
/* Taal and werk beside each other: a drawing with today, and the same as a table. */
void dossier_sporen(req *r, const dossier *d);
/* The three lines of the plan with their next step; nothing for who may not see benefits. */
void dossier_lijnen(req *r, const dossier *d);
/* What happened, newest first, by track, with the notes in it. */
void dossier_tijdlijn(req *r, const dossier *d);
#endif
