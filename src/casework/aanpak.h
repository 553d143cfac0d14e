/* aanpak.h: the aanpak that a person takes part in, and what it asks of him today. */
#ifndef CASEWORK_AANPAK_H
#define CASEWORK_AANPAK_H
#include "casework/dossier.h"
#include "domain/aanpak_bestand_fase.h"

/* The version that runs today: who is in view now begins in it. False: there is none yet. */
bool aanpak_nu(werk *w, aanpak *rij);
/* The parsed file of the version that this person is in; else of the newest; NULL: there is none.
 * Kept in w for the next question about the same version. */
const aanpak_inhoud *aanpak_voor(werk *w, const dossier *d);
/* The running deelname, or NULL. */
const aanpak_deelname *aanpak_deelname_nu(const dossier *d, date dag);
/* The day of each milestone of this person, and the days that the law gives. */
aanpak_stand aanpak_stand_lees(werk *w, const dossier *d);

/* ---- versions (aanpak_versie.c) ---- */
/* Every version, by naam, newest first. */
aanpakversie_rijen aanpak_versies(werk *w);
/* The number that the next version of this naam gets. */
i64 aanpak_volgend_nummer(werk *w, str naam);
/* The same file with `versie` set to nummer; all else, remarks too, stays as it was. In a. */
str aanpak_met_versie(arena *a, str tekst, i64 nummer);
/* A new version with tekst, vanaf (not set: today), reden, gemeente, demo and apart of rij; naam
 * and nummer follow from the file. People stay in theirs. Problems carry the line of the file; or
 * vanaf lies in the past; or the very first is not for everyone from today. *g: the event. */
aanpak_id aanpak_neem_in_gebruik(werk *w, aanpak rij, gebeurtenis_id *g);
/* The same as a request: another approves it, and then it is made. From today means: from the day
 * on which that happens. The very first needs nobody: there is no policy yet. */
goedkeuring_id aanpak_vraag(werk *w, aanpak rij);
/* Puts on record that the next version is made on the machine, without another. Nothing when it is
 * the very first, or when the file does not fit. */
void aanpak_op_machine(werk *w, const aanpak *rij);
/* Takes out a version that has not begun and in which nobody is. Problems: it has; someone is. */
bool aanpak_trek_in(werk *w, aanpak_id id, gebeurtenis_id *g);
#endif
