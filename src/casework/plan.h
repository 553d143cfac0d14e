/* plan.h: the PIP or plan van aanpak: made from the intake, changed in concept, fixed with a
 * dagtekening, signed; a new version replaces the old one (Wi 15, Bi 5.3, 5.4). */
#ifndef CASEWORK_PLAN_H
#define CASEWORK_PLAN_H
#include "casework/dossier.h"

/* A new concept: from the last plan when there is one, else from the intake (route by the
 * leerbaarheidstoets, goals from wishes and language). Refused while a concept is open. */
plan_id plan_maak(werk *w, persoon_id id, gebeurtenis_id *g);
/* Saves a concept. Warnings of DUO-02 and DUO-03 are refusals with the rule's id. */
bool plan_bewaar(werk *w, plan *p, u64 velden, gebeurtenis_id *g);
/* Fixes the concept: dagtekening required and not in the future, route and level that DUO takes
 * (DUO-01 to DUO-03, WI-08, WI-10), at least one goal. The former version becomes vervangen. */
bool plan_vaststellen(werk *w, plan_id id, date dagtekening, gebeurtenis_id *g);
/* A goal or an afspraak, new when kop.id is 0; in one step from any page. */
bool doel_bewaar(werk *w, doel *rij, u64 velden, gebeurtenis_id *g);
bool afspraak_bewaar(werk *w, afspraak *rij, u64 velden, gebeurtenis_id *g);
/* Moves an afspraak to another stand ("Klaar") with one click. */
bool afspraak_stand(werk *w, afspraak_id id, int stand, gebeurtenis_id *g);
/* A signature under a fixed plan; one of each side. */
bool plan_onderteken(werk *w, ondertekening *o, gebeurtenis_id *g);
#endif
