/* caseload.h: how many people a klantmanager guides, by intensity, and whether another one fits:
 * the aanpak that runs says how many at most. Beyond it nobody is assigned.
 * Bron: 001 (Amsterdam: intensive, personal guidance in the first months); aanpakken.md A. */
#ifndef CASEWORK_CASELOAD_H
#define CASEWORK_CASELOAD_H
#include "casework/aanpak.h"
#include "planning/wie_nu.h"

/* People now and the limits of the aanpak that runs; false: it names no limit. */
bool caseload_stand(werk *w, gebruiker_id wie, bezetting *uit);
/* "20 van hoogstens 50", in w->a; the number alone without a limit. */
str caseload_tekst(werk *w, i64 nu, num hoogstens);
/* Does one more with this intensity (0: none) fit with this klantmanager? */
bool caseload_past(werk *w, gebruiker_id wie, int hoe);
/* The same, for someone who gets this klantmanager; problem at klantmanager_id: he guides as many
 * as he may, with the number and the limit. */
bool caseload_mag(werk *w, const gebruiker *wie, int hoe);
/* The intensity with which someone begins in this phase (from 1) of an aanpak without an order of
 * places: the one that the phase names; 0: it names none, or more. */
int fase_intensiteit(const aanpak_inhoud *in, i64 fase);
#endif
