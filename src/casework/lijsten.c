/* lijsten.c: emits the field tables of the list rows; .mens names the person that a row shows. */
#include "casework/lijsten.h"

#define SELF aantalrij
LIJSTRIJ_DEF(aantalrij, AANTALRIJ_FIELDS)
#undef SELF
#define SELF nummerrij
LIJSTRIJ_DEF(nummerrij, NUMMERRIJ_FIELDS)
#undef SELF
#define SELF wegrij
LIJSTRIJ_DEF(wegrij, WEGRIJ_FIELDS)
#undef SELF
#define SELF persoonregel
LIJSTRIJ_DEF(persoonregel, PERSOONREGEL_FIELDS, .mens = "id")
#undef SELF
#define SELF dubbelpaar
LIJSTRIJ_DEF(dubbelpaar, DUBBELPAAR_FIELDS)
#undef SELF
CODES_DEF(werkstap, WERKSTAP_CODES)
CODES_DEF(dringend, DRINGEND_CODES)
#define SELF mensenregel
LIJSTRIJ_DEF(mensenregel, MENSENREGEL_FIELDS, .mens = "id")
#undef SELF
#define SELF mensentelling
LIJSTRIJ_DEF(mensentelling, MENSENTELLING_FIELDS)
#undef SELF
#define SELF takentelling
LIJSTRIJ_DEF(takentelling, TAKENTELLING_FIELDS)
#undef SELF
#define SELF agendaregel
LIJSTRIJ_DEF(agendaregel, AGENDAREGEL_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF documentregel
LIJSTRIJ_DEF(documentregel, DOCUMENTREGEL_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF taakregel
LIJSTRIJ_DEF(taakregel, TAAKREGEL_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF tijdlijnregel
LIJSTRIJ_DEF(tijdlijnregel, TIJDLIJNREGEL_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF nieuwsregel
LIJSTRIJ_DEF(nieuwsregel, NIEUWSREGEL_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF plekregel
LIJSTRIJ_DEF(plekregel, PLEKREGEL_FIELDS)
#undef SELF
#define SELF plek_eindigt
LIJSTRIJ_DEF(plek_eindigt, PLEK_EINDIGT_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF plek_mens
LIJSTRIJ_DEF(plek_mens, PLEK_MENS_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF plekvoorstel
LIJSTRIJ_DEF(plekvoorstel, PLEKVOORSTEL_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF plekperiode
LIJSTRIJ_DEF(plekperiode, PLEKPERIODE_FIELDS)
#undef SELF
#define SELF werkplekregel
LIJSTRIJ_DEF(werkplekregel, WERKPLEKREGEL_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF bezoekregel
LIJSTRIJ_DEF(bezoekregel, BEZOEKREGEL_FIELDS, .mens = "persoon_id")
#undef SELF
