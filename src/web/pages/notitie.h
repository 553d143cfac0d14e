/* notitie.h: the form for a note, on its own page and on the dossier. */
#ifndef WEB_PAGES_NOTITIE_H
#define WEB_PAGES_NOTITIE_H
#include "web/pages/persoon.h"

/* May this caller read and write notes? */
bool notitie_mag_lezen(req *r);
/* Puts the form: note and, in the same step, the task that follows. kort: as on the dossier. */
void notitie_formulier(req *r, const persoon *p, bool kort);
#endif
