/* cijfers.h: the rows that figures count, as they were known at a moment; about people of all
 * teams, so without name, and never given out as rows (figures/ makes counts of them). */
#ifndef CASEWORK_CIJFERS_H
#define CASEWORK_CIJFERS_H
#include "casework/casework.h"
#include "figures/blad.h"
#include "figures/grafiek.h"

#define CIJFERMENS_FIELDS(F) \
    F(persoon_id, id, "", .ref = "persoon") F(date, aanmelding, "", .klasse = K1) \
    F(date, uit_beeld, "", .klasse = K1) \
    F(code, doelgroep, "", .klasse = K3, .codes = &doelgroep_codes) \
    F(code, laaggeletterd, "", .klasse = K1, .codes = &janee_codes) \
    F(code, werkervaring_bekend, "", .klasse = K1, .codes = &janee_codes) \
    F(code, opleiding_in_nederland, "", .klasse = K1, .codes = &janee_codes) \
    F(date, koppeling, "", .klasse = K3) F(date, vestiging, "", .klasse = K3)
LIJSTRIJ(cijfermens, CIJFERMENS_FIELDS)
#define CIJFERGRENS_FIELDS(F) F(persoon_id, id, "", .ref = "persoon")
LIJSTRIJ(cijfergrens, CIJFERGRENS_FIELDS)
#define CIJFERTRAJECT_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(code, instrument, "", .klasse = K1, .codes = &instrument_codes) \
    F(date, van, "", .klasse = K1) F(date, eind, "", .klasse = K1) \
    F(code, uitstroom, "", .klasse = K1, .codes = &uitstroom_codes) F(num, uren, "", .klasse = K1)
LIJSTRIJ(cijfertraject, CIJFERTRAJECT_FIELDS)
#define CIJFERPLAATSING_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(code, contract, "", .klasse = K1, .codes = &contract_codes) \
    F(date, van, "", .klasse = K1) F(date, eind, "", .klasse = K1) \
    F(num, uren, "", .klasse = K1)
LIJSTRIJ(cijferplaatsing, CIJFERPLAATSING_FIELDS)
#define CIJFERUITKERING_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(code, soort, "", .klasse = K3, .codes = &uitkering_soort_codes) \
    F(code, omvang, "", .klasse = K3, .codes = &uitkering_omvang_codes) \
    F(date, van, "", .klasse = K3) F(date, tot, "", .klasse = K3) \
    F(code, einde, "", .klasse = K3, .codes = &uitkering_einde_codes)
LIJSTRIJ(cijferuitkering, CIJFERUITKERING_FIELDS)
#define CIJFERSTAND_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(code, stand, "", .klasse = K3, .codes = &inburgering_stand_codes) \
    F(date, van, "", .klasse = K3)
LIJSTRIJ(cijferstand, CIJFERSTAND_FIELDS)
#define CIJFERPLAN_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(code, leerroute, "", .klasse = K3, .codes = &leerroute_codes) \
    F(date, dagtekening, "", .klasse = K3) \
    F(code, stand, "", .klasse = K3, .codes = &plan_stand_codes) F(num, plan, "", .klasse = K0)
LIJSTRIJ(cijferplan, CIJFERPLAN_FIELDS)
#define CIJFERHANDTEKENING_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") F(num, plan, "", .klasse = K0) \
    F(code, wie, "", .klasse = K3, .codes = &tekenaar_codes) F(date, datum, "", .klasse = K3)
LIJSTRIJ(cijferhandtekening, CIJFERHANDTEKENING_FIELDS)
#define CIJFERINTAKE_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") F(date, afgerond, "", .klasse = K2) \
    F(code, zelf_geld, "", .klasse = K3, .codes = &zelfredzaam_codes)
LIJSTRIJ(cijferintake, CIJFERINTAKE_FIELDS)

/* The first conversation that took place, the first assessment, the first screening. */
#define CIJFERGESPREK_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") F(date, datum, "", .klasse = K2)
LIJSTRIJ(cijfergesprek, CIJFERGESPREK_FIELDS)
#define CIJFERLES_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") F(num, groep, "", .klasse = K0) \
    F(date, van, "", .klasse = K1) \
    F(date, tot, "", .klasse = K1)
LIJSTRIJ(cijferles, CIJFERLES_FIELDS)
#define CIJFERGROEP_FIELDS(F) F(num, groep, "", .klasse = K0)
LIJSTRIJ(cijfergroep, CIJFERGROEP_FIELDS)
#define CIJFERDEELNAME_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") F(str, naam, "", .klasse = K0) \
    F(date, van, "", .klasse = K1) \
    F(date, tot, "", .klasse = K1) \
    F(code, intensiteit, "", .klasse = K1, .codes = &intensiteit_codes)
LIJSTRIJ(cijferdeelname, CIJFERDEELNAME_FIELDS)
#define CIJFERAANPAK_FIELDS(F) F(str, naam, "", .klasse = K0)
LIJSTRIJ(cijferaanpak, CIJFERAANPAK_FIELDS)

#define CIJFERBEGELEIDING_FIELDS(F) \
    F(str, naam, N_("Wie"), .klasse = K0) F(str, team, N_("Team"), .klasse = K0) \
    F(num, mensen, N_("Mensen"), .klasse = K0) \
    F(num, intensief, N_("Intensief"), .klasse = K0) F(num, wacht, N_("Wacht"), .klasse = K0)
LIJSTRIJ(cijferbegeleiding, CIJFERBEGELEIDING_FIELDS)
#define CIJFERSECTOR_FIELDS(F) \
    F(str, sector, N_("Sector"), .klasse = K0) F(num, aantal, N_("Aantal"), .klasse = K0) \
    F(num, jaar, N_("Dit jaar"), .klasse = K0)
LIJSTRIJ(cijfersector, CIJFERSECTOR_FIELDS)

/* The names of all aanpakken, as the list of the codes in cijferrij.aanpak; in a. */
const codes *cijfers_aanpakken(werk *w, arena *a);
/* One row per person in view of the gemeente, as known at toen, for the measuring date peil: later
 * facts are left out. The rows live in groot, an arena of its own that the caller made: 100,000
 * people take some 40 MB. */
cijferrij_rijen cijfers_lees(werk *w, arena *groot, moment toen, date peil);
enum { CIJFERS_RUIMTE = 256 << 20 };
/* The rows of these people, in their order, without who was not in view then. In groot. */
cijferrij_rijen cijfers_van(
    werk *w, arena *groot, persoonregel_rijen wie, moment toen, date peil);
/* The end of a day in Amsterdam: what was known then. */
moment cijfers_toen(date dag);
#endif
