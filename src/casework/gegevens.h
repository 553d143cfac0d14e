/* gegevens.h: what is kept about a person beside his own row: household and inburgeringstatus. */
#ifndef CASEWORK_GEGEVENS_H
#define CASEWORK_GEGEVENS_H
#include "casework/casework.h"

/* The household of a person; kop.id 0: none. lid: his own membership. */
typedef struct {
    huishouden h;
    huishouden_lid lid;
    persoonregel_rijen leden;   /* members that this caller may see, himself included */
} gezin;
gezin huishouden_van(werk *w, persoon_id id);
/* Saves household and membership; made when there is none yet. */
bool huishouden_bewaar(werk *w, gezin *g, u64 velden, u64 lid_velden, persoon_id id,
                       gebeurtenis_id *geb);
/* Takes id out of his household and into that of bij, which is made when there is none. Refused:
 * the same person, or already together. */
bool huishouden_erbij(werk *w, persoon_id id, persoon_id bij, gebeurtenis_id *geb);
/* Out of the household. Refused: there is none. */
bool huishouden_uit(werk *w, persoon_id id, gebeurtenis_id *geb);

/* A stand of the inburgering over [van, tot). A new one ends the one that still ran on its first
 * day. Refused: tot not after van, begins before the one that runs. */
bool inburgering_bewaar(werk *w, inburgeringstatus *s, u64 velden, gebeurtenis_id *geb);
/* Takes out a benefit, a stand or an exam; its history stays. */
bool gegeven_weg(werk *w, const entity *e, void *rij, persoon_id id, gebeurtenis_id *geb);
#endif
