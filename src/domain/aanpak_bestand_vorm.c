/* aanpak_bestand_vorm.c: the row lists of aanpak_bestand.h as tables.
 * Bron: shared aanpakken.md A and B. */
#include "domain/aanpak_bestand_vorm.h"

#define WAARDE_VAN(type) \
    _Generic(*(type *)0, str: VORM_TEKST, aanpak_teksten: VORM_TEKSTEN, num: VORM_GETAL, \
             code: VORM_CODE, aanpak_codes: VORM_CODES, aanpak_duur: VORM_DUUR, \
             aanpak_termijn: VORM_TERMIJN, aanpak_ritme: VORM_RITME, aanpak_vooraf: VORM_VOORAF, \
             aanpak_bereik: VORM_BEREIK, aanpak_procent: VORM_PROCENT, \
             aanpak_streven: VORM_STREVEN, aanpak_leeftijd: VORM_LEEFTIJD, default: VORM_BLOK)
#define RIJ_VAN(type, lid, woord, ...) \
    {.sleutel = woord, .waarde = WAARDE_VAN(type), .plek = offsetof(SELF, lid), ##__VA_ARGS__},
/* SELF: the struct of the block. */
#define VORM_DEF(vnaam, RIJEN, ...) \
    static const vorm_rij vnaam##_rijen[] = {RIJEN(RIJ_VAN)}; \
    const vorm vnaam = {.rijen = vnaam##_rijen, .n = (int)countof(vnaam##_rijen), \
                        .grootte = sizeof(SELF), __VA_ARGS__};

#define SELF aanpak_uitvoerder
VORM_DEF(vorm_uitvoerder, AANPAK_UITVOERDER_RIJEN, .naam = N_("bij de uitvoerder"), .kort = true)
#undef SELF

#define SELF aanpak_intake
VORM_DEF(vorm_intake, AANPAK_INTAKE_RIJEN, .naam = N_("bij de intake"))
#undef SELF

#define SELF aanpak_screening
VORM_DEF(vorm_screening, AANPAK_SCREENING_RIJEN, .naam = N_("bij de screening"))
#undef SELF

#define SELF aanpak_fase
VORM_DEF(vorm_fase, AANPAK_FASE_RIJEN, .naam = N_("bij deze fase"))
#undef SELF

#define SELF aanpak_plan
VORM_DEF(vorm_plan, AANPAK_PLAN_RIJEN, .naam = N_("bij het plan"))
#undef SELF

#define SELF aanpak_plaatsen
VORM_DEF(vorm_plaatsen, AANPAK_PLAATSEN_RIJEN, .naam = N_("bij de plaatsen"))
#undef SELF

#define SELF aanpak_klantmanagers
VORM_DEF(vorm_klantmanagers, AANPAK_KLANTMANAGERS_RIJEN, .naam = N_("bij de klantmanagers"))
#undef SELF

#define SELF aanpak_contact
VORM_DEF(vorm_contact, AANPAK_CONTACT_RIJEN, .naam = N_("bij het contact"), .kort = true)
#undef SELF

#define SELF aanpak_instrument
VORM_DEF(vorm_instrument, AANPAK_INSTRUMENT_RIJEN, .naam = N_("bij dit instrument"))
#undef SELF

#define SELF aanpak_plekken
VORM_DEF(vorm_plekken, AANPAK_PLEKKEN_RIJEN, .naam = N_("bij de plekken"))
#undef SELF

#define SELF aanpak_standaardplek
VORM_DEF(vorm_standaardplek, AANPAK_STANDAARDPLEK_RIJEN,
    .naam = N_("bij de standaardplek"), .kort = true)
#undef SELF

#define SELF aanpak_tijdafspraak
VORM_DEF(vorm_tijdafspraak, AANPAK_AFSPRAAK_RIJEN, .naam = N_("bij deze termijn"))
#undef SELF

#define SELF aanpak_partner
VORM_DEF(vorm_partner, AANPAK_PARTNER_RIJEN, .naam = N_("bij deze partner"))
#undef SELF

#define SELF aanpak_streef_achtergrond
VORM_DEF(vorm_streef_achtergrond, AANPAK_STREEF_RIJEN, .naam = N_("bij deze achtergrond"))
#undef SELF

#define SELF aanpak_streef_jaar
VORM_DEF(vorm_streef_jaar, AANPAK_STREEF_JAAR_RIJEN, .naam = N_("bij dit startjaar"))
#undef SELF

#define SELF aanpak_doelstelling
VORM_DEF(vorm_doelstelling, AANPAK_DOELSTELLING_RIJEN, .naam = N_("bij deze doelstelling"))
#undef SELF

#define SELF aanpak_rapportage
VORM_DEF(vorm_rapportage, AANPAK_RAPPORTAGE_RIJEN, .naam = N_("bij de rapportage"))
#undef SELF

#define SELF aanpak_keuzes
VORM_DEF(vorm_keuzes, AANPAK_KEUZES_RIJEN, .naam = N_("bij de keuzes"))
#undef SELF

#define SELF aanpak_inhoud
VORM_DEF(vorm_inhoud, AANPAK_INHOUD_RIJEN, .naam = N_("in het bestand"))
#undef SELF
