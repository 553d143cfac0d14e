/* aanpak_doel.h: setting the targets of a year. They stand in the aanpak itself, as a new version
 * of its file: one place for what the gemeente chose, with its history; every figure finds it. */
#ifndef CASEWORK_AANPAK_DOEL_H
#define CASEWORK_AANPAK_DOEL_H
#include "casework/casework.h"
#include "figures/doel.h"

/* In percent, for who begins in this year; in the order of the four results. Empty: no target. */
typedef struct {
    int jaar;
    num procent[HOOFDCIJFERS];
} jaardoelen;

extern const int jaardoel_indicatoren[HOOFDCIJFERS];
/* What the aanpak in use says for this year now. */
jaardoelen jaardoelen_lees(werk *w, int jaar);
/* Makes a new version of the aanpak in use with these; people stay in theirs. Remarks (#) of the
 * file are not kept. False with problems: there is no aanpak, or a share is not 0 to 100. */
bool jaardoelen_bewaar(werk *w, const jaardoelen *d);
#endif
