/* ploeg.h: the part of a dossier that says who guides the person. */
#ifndef WEB_PAGES_PLOEG_H
#define WEB_PAGES_PLOEG_H
#include "web/pages/persoon.h"

/* The klantmanager and the consulents of today. */
void ploeg_kaart(req *r, const dossier *d);
#endif
