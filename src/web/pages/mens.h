/* mens.h: what all pages of one person share: finding him, breadcrumb, tabs, his two tracks'
 * words. */
#ifndef WEB_PAGES_MENS_H
#define WEB_PAGES_MENS_H
#include "casework/dossier.h"
#include "web/web.h"

typedef enum {
    TAB_OVERZICHT, TAB_PLAN, TAB_ROOSTER, TAB_TRAJECTEN, TAB_UREN, TAB_GEGEVENS, TAB_INTAKE,
    TAB_GESPREKKEN, TAB_BERICHTEN, TAB_DOCUMENTEN
} mens_tab;

/* The person of the path, or niet_gevonden() and false. */
bool mens_lees(req *r, dossier *d);
/* The person of the path is not there: on to the dossier that he was merged with, or
 * niet_gevonden(). */
void mens_weg(req *r);
/* Breadcrumb: Mijn mensen > naam > what this page is (empty on the overview). */
void mens_kruimels(req *r, const persoon *p, str hier);
/* The tabs of a dossier, with the present one marked. */
void mens_tabs(req *r, const persoon *p, mens_tab hier);
/* First name, to say "Dawit wil monteur worden". */
str mens_roepnaam(const persoon *p);
/* The lane of a track: class and word. */
markup mens_lane(req *r, code spoor);
/* A badge for the stand of an afspraak or goal; te laat counts from its day. */
markup mens_stand(req *r, code stand, date uiterlijk);
#endif
