/* introductie.h: how a person is introduced to employers: made, looked at together, consented to,
 * shown to the organisations that he named, taken back. Nobody sees it after the consent. */
#ifndef CASEWORK_INTRODUCTIE_H
#define CASEWORK_INTRODUCTIE_H
#include "casework/document.h"

enum { INTRODUCTIE_ORGS = 20 };
/* Exactly what an employer sees, with for whom it is. */
typedef struct {
    introductie i;
    document film;              /* kop.id 0: none */
    organisatie *org;
    introductie_org_id *org_rij;
    int norg;
} introductie_blad;
/* False: not there for this caller. */
bool introductie_lees(werk *w, introductie_id id, introductie_blad *uit);
/* The newest one of a person that stands so today. False: none. */
bool introductie_met(werk *w, persoon_id wie, introductie_stand stand, introductie_blad *uit);
/* What this organisation may see of this person today. False: nothing. */
bool introductie_voor(werk *w, persoon_id wie, organisatie_id o, introductie_blad *uit);

/* Makes a draft (kop.id 0) or changes it; film: the bytes of one, empty: none or the one there is.
 * naam: of the file. Problems: neither words nor a film, an end that passed or is later than
 * INTRODUCTIE_MAANDEN, one that has consent already, what document_bewaar says. */
bool introductie_bewaar(werk *w, introductie *i, u64 velden, str film, gebeurtenis_id *g);
/* One more organisation that may see it, or one less. Problems: consent was given already, the
 * same organisation twice, too many. */
bool introductie_erbij(werk *w, introductie_id id, organisatie_id o, gebeurtenis_id *g);
bool introductie_eraf(werk *w, introductie_org_id id, gebeurtenis_id *g);
/* The person consents to what he saw. v: gevraagd and gegeven. An earlier one stops. Problems: not
 * a draft, no organisation, no way of asking, a day in the future. */
bool introductie_akkoord(werk *w, introductie_id id, const introductie *v, gebeurtenis_id *g);
/* Taken back today: words and film are erased at once, from the history too; this cannot be undone.
 * Problems: there is none, it was taken back already. */
bool introductie_trek_in(werk *w, introductie_id id);
/* Erases words and film of those whose day has come (a draft too) and that are behind *na, of the
 * people that this caller sees; *na moves along. How many it looked at, at most hoogstens. */
int introducties_opruimen(werk *w, introductie_id *na, int hoogstens);
#endif
