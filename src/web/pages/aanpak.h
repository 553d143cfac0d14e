/* aanpak.h: what the pages about the aanpak share: its tabs, and a file as words and as lines. */
#ifndef WEB_PAGES_AANPAK_H
#define WEB_PAGES_AANPAK_H
#include "casework/aanpak.h"
#include "web/web.h"

typedef enum { AANPAK_LEZEN, AANPAK_VERSIES, AANPAK_MENSEN_TAB, AANPAK_VERGELIJKEN } aanpak_tab;
void aanpak_tabs(req *r, aanpak_tab hier);
/* What the file says, in words. */
void aanpak_in_woorden(req *r, const aanpak_inhoud *in);
/* Its lines with their numbers; those with a problem of fouten (may be NULL) stand out, and then
 * only what is near them is shown. open: not folded away. */
void aanpak_regels(req *r, str tekst, const problems *fouten, bool open);
/* A card with all that differs, block by block. */
void aanpak_verschil_kaart(req *r, str titel, const aanpak_inhoud *was, const aanpak_inhoud *wordt);
/* "Zwolle, versie 2" */
str aanpak_naam_versie(req *r, str naam, num nummer);
/* The version of the path (its first token). False: not there, and niet_gevonden() is said. */
bool aanpak_van_pad(req *r, aanpak *rij);
#endif
