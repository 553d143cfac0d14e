/* aanpak_bestand_codes.c: the word lists of an aanpak, and what their words stand for.
 * Bron: shared aanpakken.md A; domain.md 7 (what an indicator counts over). */
#include "domain/aanpak_bestand_codes.h"
#include "domain/aanpak.h"

CODES_DEF(mijlpaal, MIJLPAAL_CODES)
CODES_DEF(betrokkene, BETROKKENE_CODES)
CODES_DEF(tijdmaat, TIJDMAAT_CODES)
CODES_DEF(wettermijn, WETTERMIJN_CODES)
CODES_DEF(volgorde, VOLGORDE_CODES)
CODES_DEF(gelijke_stand, GELIJKE_STAND_CODES)
CODES_DEF(lijn, LIJN_CODES)
CODES_DEF(deelveld, DEELVELD_CODES)
CODES_DEF(leerdoel, LEERDOEL_CODES)
CODES_DEF(kwalificatie, KWALIFICATIE_CODES)
CODES_DEF(plekvorm, PLEKVORM_CODES)
CODES_DEF(plekmanier, PLEKMANIER_CODES)
CODES_DEF(succesfactor, SUCCESFACTOR_CODES)
CODES_DEF(indicator, INDICATOR_CODES)
CODES_DEF(noemer, NOEMER_CODES)
CODES_DEF(achtergrond, ACHTERGROND_CODES)
CODES_DEF(seizoen, SEIZOEN_CODES)
CODES_DEF(vergelijking, VERGELIJKING_CODES)

const aanpak_ander_woord *aanpak_andere_woorden(int *n)
{
    static const aanpak_ander_woord woorden[] = {
        {&instrument_codes, "onderwijs", INS_OPLEIDING},
        {&instrument_codes, "scholing", INS_OPLEIDING},
        {&instrument_codes, "werkleerplek", INS_LEERWERK},
        {&instrument_codes, "baan", INS_BETAALD},
        {&plek_soort_codes, "werkleerplek", PLEK_LEERWERK},
        {&plek_soort_codes, "leerwerktraject", PLEK_LEERWERK},
        {&betrokkene_codes, "Sociaal Wijkteam", BETROKKEN_WIJKTEAM},
        {&betrokkene_codes, "werkbedrijf", BETROKKEN_SW},
        {&betrokkene_codes, "speciaal team", BETROKKEN_PLEKKENTEAM},
        {&org_soort_codes, "Sociaal Wijkteam", ORG_WIJKTEAM},
        {&org_soort_codes, "afdeling", ORG_AFDELING},
        {&doel_van_inzage_codes, "maatje", DOEL_BEGELEIDING},
        {&doel_van_inzage_codes, "werk", DOEL_MATCHING},
        {&indicator_codes, "inburgering", INDICATOR_INBURGERING},
        {&indicator_codes, "uitstroom", INDICATOR_UITSTROOM},
        {&indicator_codes, "scholing", INDICATOR_OPLEIDING},
        {&indicator_codes, "onderwijs", INDICATOR_OPLEIDING},
        {&mijlpaal_codes, "werk", MIJLPAAL_WERK},
        {&mijlpaal_codes, "vrijwilligerswerk", MIJLPAAL_VRIJWILLIG},
        {&mijlpaal_codes, "opleiding", MIJLPAAL_OPLEIDING},
        {&mijlpaal_codes, "taalmaatje", MIJLPAAL_TAALMAATJE},
        {&lijn_codes, "werken", LIJN_WERK},
        {&lijn_codes, "inburgeren", LIJN_INBURGERING},
        {&lijn_codes, "financiële zelfredzaamheid", LIJN_GELDZAKEN},
        {&plekvorm_codes, "individueel", PLEKVORM_ALLEEN},
        {&plekmanier_codes, "jobcarving", PLEKMANIER_GEMAAKT},
    };
    *n = (int)countof(woorden);
    return woorden;
}

static const struct {
    i32 wie, rol, org;
} betrokkenen[] = {
    {BETROKKEN_KLANTMANAGER, ROL_KLANTMANAGER, 0},
    {BETROKKEN_WERKMAKELAAR, ROL_WERKMAKELAAR, 0},
    {BETROKKEN_ACCOUNTMANAGER, ROL_WERKMAKELAAR, 0},
    {BETROKKEN_WERKMATCHER, ROL_WERKMAKELAAR, 0},
    {BETROKKEN_JOBCOACH, ROL_JOBCOACH, 0},
    {BETROKKEN_CONSULENT_INB, ROL_KLANTMANAGER, 0},
    {BETROKKEN_CONSULENT_WERK, ROL_KLANTMANAGER, 0},
    {BETROKKEN_CONSULENT_ONDERWIJS, ROL_KLANTMANAGER, 0},
    {BETROKKEN_PLEKKENTEAM, ROL_WERKMAKELAAR, 0},
    {BETROKKEN_AFDELING_WERK, ROL_KLANTMANAGER, 0},
    {BETROKKEN_AFDELING, 0, ORG_AFDELING},
    {BETROKKEN_TAALSCHOOL, 0, ORG_TAALSCHOOL},
    {BETROKKEN_OPLEIDER, 0, ORG_OPLEIDER},
    {BETROKKEN_WERKGEVER, 0, ORG_WERKGEVER},
    {BETROKKEN_UITZENDBUREAU, 0, ORG_UITZEND},
    {BETROKKEN_VRIJWILLIG, 0, ORG_VRIJWILLIG},
    {BETROKKEN_MAATJES, 0, ORG_MAATJES},
    {BETROKKEN_VWN, 0, ORG_VWN},
    {BETROKKEN_COA, 0, ORG_COA},
    {BETROKKEN_GGD, 0, ORG_GGD},
    {BETROKKEN_WIJKTEAM, 0, ORG_WIJKTEAM},
    {BETROKKEN_SW, 0, ORG_SW},
};

int betrokkene_rol(int betrokkene)
{
    for (size_t i = 0; i < countof(betrokkenen); i++)
        if (betrokkenen[i].wie == betrokkene) return betrokkenen[i].rol;
    return 0;
}

int betrokkene_org_soort(int betrokkene)
{
    for (size_t i = 0; i < countof(betrokkenen); i++)
        if (betrokkenen[i].wie == betrokkene) return betrokkenen[i].org;
    return 0;
}

/* The first noemer is the one that counts when the file names none. */
static const struct {
    i32 indicator, noemers[4];
} telt_over[] = {
    {INDICATOR_WERK, {NOEMER_IN_BEELD, NOEMER_BEGONNEN, NOEMER_GESCREEND}},
    {INDICATOR_INBURGERING, {NOEMER_BEGONNEN}},
    {INDICATOR_OPLEIDING, {NOEMER_IN_BEELD, NOEMER_BEGONNEN, NOEMER_GESCREEND}},
    {INDICATOR_UITSTROOM, {NOEMER_BIJSTAND}},
    {INDICATOR_DUURZAAM_26, {NOEMER_DOOR_WERK}},
    {INDICATOR_DUURZAAM_52, {NOEMER_DOOR_WERK}},
    {INDICATOR_WERKTRAJECT, {NOEMER_TRAJECTEN}},
    {INDICATOR_VRIJWILLIG, {NOEMER_IN_BEELD, NOEMER_BEGONNEN, NOEMER_GESCREEND}},
    {INDICATOR_LEERWERK, {NOEMER_IN_BEELD, NOEMER_BEGONNEN, NOEMER_GESCREEND}},
    {INDICATOR_BEGONNEN, {NOEMER_IN_BEELD, NOEMER_BEGONNEN, NOEMER_GESCREEND}},
    {INDICATOR_OP_TIJD, {NOEMER_AANGEMELD}},
    {INDICATOR_GELDZAKEN, {NOEMER_IN_BEELD, NOEMER_BEGONNEN, NOEMER_GESCREEND}},
};

int indicator_noemer(int indicator)
{
    for (size_t i = 0; i < countof(telt_over); i++)
        if (telt_over[i].indicator == indicator) return telt_over[i].noemers[0];
    return 0;
}

bool indicator_past(int indicator, int noemer)
{
    for (size_t i = 0; i < countof(telt_over); i++) {
        if (telt_over[i].indicator != indicator) continue;
        for (size_t k = 0; k < countof(telt_over[i].noemers); k++)
            if (noemer && telt_over[i].noemers[k] == noemer) return true;
    }
    return false;
}

code achtergrond_van(code leest_niet, code werkte)
{
    if (!leest_niet.i || !werkte.i) return (code){0};
    if (code_is(leest_niet, JA))
        return code_is(werkte, JA) ? CODE(ACHTERGROND_LM) : CODE(ACHTERGROND_LZ);
    return code_is(werkte, JA) ? CODE(ACHTERGROND_GM) : CODE(ACHTERGROND_GZ);
}
