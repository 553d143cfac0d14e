/* traject.h: an instrument starts, changes, ends with its result and uitstroom. */
#ifndef CASEWORK_TRAJECT_H
#define CASEWORK_TRAJECT_H
#include "casework/dossier.h"

/* Starts (kop.id 0) or changes. Limits of the law (PW-09, PW-10) and of the running aanpak are
 * checked: what is outside them is refused with the number that was expected. */
bool traject_bewaar(werk *w, traject *t, u64 velden, gebeurtenis_id *g);
/* Starts with its first goal in one step (tekst empty: without one); undone together. */
bool traject_begin(werk *w, traject *t, leerdoel *eerste, gebeurtenis_id *g);
/* Ends: day and uitstroom are required, and why when work was stopped; the aanpak may name how it
 * can end. Refused while its plaatsing runs: that one ends (plaatsing_eindig), and this with it. */
bool traject_eindig(werk *w, traject_id id, date eind, int uit, str resultaat, gebeurtenis_id *g);
/* A benefit of [van, tot); ends with its reason. */
bool uitkering_bewaar(werk *w, uitkering *u, u64 velden, gebeurtenis_id *g);
/* Result of an exam part. The newest row of a part and level counts. */
bool examen_bewaar(werk *w, examen *e, u64 velden, gebeurtenis_id *g);
#endif
