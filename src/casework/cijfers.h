/* cijfers.h: the rows that figures count, as they were known at a moment; about people of all
 * teams, so without name, and never given out as rows (figures/ makes counts of them). */
#ifndef CASEWORK_CIJFERS_H
#define CASEWORK_CIJFERS_H
#include "casework/casework.h"
#include "figures/blad.h"
#include "figures/grafiek.h"

#define CIJFERMENS_FIELDS(F) \
    F(persoon_id, id, "", .ref = "persoon") F(date, aanmelding, "") F(date, uit_beeld, "") \
    F(code, doelgroep, "", .codes = &doelgroep_codes) \
    F(code, laaggeletterd, "", .codes = &janee_codes) \
    F(code, werkervaring_bekend, "", .codes = &janee_codes) \
    F(code, opleiding_in_nederland, "", .codes = &janee_codes) \
    F(date, koppeling, "") F(date, vestiging, "")
LIJSTRIJ(cijfermens, CIJFERMENS_FIELDS)
#define CIJFERGRENS_FIELDS(F) F(persoon_id, id, "", .ref = "persoon")
LIJSTRIJ(cijfergrens, CIJFERGRENS_FIELDS)
#define CIJFERTRAJECT_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(code, instrument, "", .codes = &instrument_codes) F(date, van, "") F(date, eind, "") \
    F(code, uitstroom, "", .codes = &uitstroom_codes) F(num, uren, "")
LIJSTRIJ(cijfertraject, CIJFERTRAJECT_FIELDS)
#define CIJFERPLAATSING_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(code, contract, "", .codes = &contract_codes) F(date, van, "") F(date, eind, "") \
    F(num, uren, "")
LIJSTRIJ(cijferplaatsing, CIJFERPLAATSING_FIELDS)
#define CIJFERUITKERING_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(code, soort, "", .codes = &uitkering_soort_codes) \
    F(code, omvang, "", .codes = &uitkering_omvang_codes) F(date, van, "") F(date, tot, "") \
    F(code, einde, "", .codes = &uitkering_einde_codes)
LIJSTRIJ(cijferuitkering, CIJFERUITKERING_FIELDS)
#define CIJFERSTAND_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(code, stand, "", .codes = &inburgering_stand_codes) F(date, van, "")
LIJSTRIJ(cijferstand, CIJFERSTAND_FIELDS)
#define CIJFERPLAN_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(code, leerroute, "", .codes = &leerroute_codes) F(date, dagtekening, "") \
    F(code, stand, "", .codes = &plan_stand_codes) F(num, plan, "")
LIJSTRIJ(cijferplan, CIJFERPLAN_FIELDS)
#define CIJFERHANDTEKENING_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") F(num, plan, "") \
    F(code, wie, "", .codes = &tekenaar_codes) F(date, datum, "")
LIJSTRIJ(cijferhandtekening, CIJFERHANDTEKENING_FIELDS)
#define CIJFERINTAKE_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") F(date, afgerond, "") \
    F(code, zelf_geld, "", .codes = &zelfredzaam_codes)
LIJSTRIJ(cijferintake, CIJFERINTAKE_FIELDS)

/* The first conversation that took place, the first assessment, the first screening. */
#define CIJFERGESPREK_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") F(date, datum, "")
LIJSTRIJ(cijfergesprek, CIJFERGESPREK_FIELDS)
#define CIJFERLES_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") F(num, groep, "") F(date, van, "") \
    F(date, tot, "")
LIJSTRIJ(cijferles, CIJFERLES_FIELDS)
#define CIJFERGROEP_FIELDS(F) F(num, groep, "")
LIJSTRIJ(cijfergroep, CIJFERGROEP_FIELDS)
#define CIJFERDEELNAME_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") F(str, naam, "") F(date, van, "") \
    F(date, tot, "") F(code, intensiteit, "", .codes = &intensiteit_codes)
LIJSTRIJ(cijferdeelname, CIJFERDEELNAME_FIELDS)
#define CIJFERAANPAK_FIELDS(F) F(str, naam, "")
LIJSTRIJ(cijferaanpak, CIJFERAANPAK_FIELDS)

#define CIJFERBEGELEIDING_FIELDS(F) \
    F(str, naam, N_("Wie")) F(str, team, N_("Team")) F(num, mensen, N_("Mensen")) \
    F(num, intensief, N_("Intensief"))
LIJSTRIJ(cijferbegeleiding, CIJFERBEGELEIDING_FIELDS)
#define CIJFERSECTOR_FIELDS(F) \
    F(str, sector, N_("Sector")) F(num, aantal, N_("Aantal")) F(num, jaar, N_("Dit jaar"))
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
