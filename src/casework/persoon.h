/* persoon.h: people come into view, are found, and their own facts are kept. */
#ifndef CASEWORK_PERSOON_H
#define CASEWORK_PERSOON_H
#include "casework/casework.h"

/* A BSN or V-nummer is someone's already: the same words whether the caller may see him or not. */
#define NUMMER_NIET_VRIJ \
    N_("Dit nummer kun je niet gebruiken. Zoek erop, of vraag het na bij je teamleider.")

/* Brings a new person into view: nummer, keys, team and klantmanager (those of the caller when not
 * set), the running aanpak, tasks, gebeurtenis. bron: BRON_.. of the facts. id 0 with problems:
 * no name, a number that is known already (NUMMER_NIET_VRIJ). */
persoon_id persoon_aanmelden(werk *w, persoon *p, int bron);
/* Saves the offered fields; keys follow name and phone, the team follows the klantmanager. */
bool persoon_bewaar(werk *w, persoon *p, u64 offered, int bron);

/* Accounts that this caller may make klantmanager of someone: with that rol, with access, and of a
 * team of his own. */
gebruiker_rijen klantmanagers_te_kiezen(werk *w);
/* Does this person fit in his caseload (caseload.h)? Problem at klantmanager_id. */
bool klantmanager_heeft_plaats(werk *w, const gebruiker *g, persoon_id id);
/* The one of this id; NULL with a problem on klantmanager_id: it is none of them. */
const gebruiker *klantmanager_te_kiezen(werk *w, gebruiker_id id);

/* Makes the words under which someone is found agree with the name that is stored. */
void persoon_vindbaar(werk *w, persoon_id id);

/* People whose name, dossiernummer or phone fits what was typed: part of a name in any order,
 * without marks, across transliterations; also a whole BSN or V-nummer. Best first, at most 50. */
persoonregel_rijen persoon_zoek(werk *w, str vraag);
/* Who this could be already: same name key, or same birth date and a name alike. */
persoonregel_rijen persoon_lijkt_op(werk *w, str naam, date geboortedatum);
/* By dossiernummer (2026-0417), also the former one of a dossier that was merged; id 0: none, or
 * not for this caller. */
persoon_id persoon_bij_nummer(werk *w, str nummer);
#endif
