/* deling.c: with whom what may be shared, by the policy (beleid_lijst.h).
 * Wet: Besluit inburgering 9.1 tot en met 9.6; Participatiewet 64. */
#include "domain/deling.h"

CODES_DEF(grond, GROND_CODES)

#define BIT(code) (UINT64_C(1) << (code))

i32 deling_rol(i32 org_soort)
{
    switch (org_soort) {
    case ORG_WERKGEVER:
    case ORG_AFDELING:
    case ORG_SW:
    case ORG_UITZEND: return ROL_WERKGEVER;
    case ORG_TAALSCHOOL: return ROL_TAALSCHOOL;
    case ORG_OPLEIDER:
    case ORG_VRIJWILLIG:
    case ORG_VWN:
    case ORG_COA:
    case ORG_GGD:
    case ORG_WIJKTEAM:
    case ORG_MAATJES: return ROL_PARTNER;
    default: return rol_onbekend;
    }
}

u64 deling_doelen(i32 org_soort)
{
    switch (org_soort) {
    case ORG_WERKGEVER:
    case ORG_AFDELING:
    case ORG_SW:
    case ORG_UITZEND: return BIT(DOEL_MATCHING) | BIT(DOEL_PLAATSING);
    case ORG_COA: return BIT(DOEL_INTAKE);
    case ORG_GGD: return BIT(DOEL_ZORG);
    case ORG_VWN: return BIT(DOEL_INTAKE) | BIT(DOEL_TAAL) | BIT(DOEL_BEGELEIDING);
    case ORG_WIJKTEAM: return BIT(DOEL_INTAKE) | BIT(DOEL_BEGELEIDING);
    case ORG_OPLEIDER: return BIT(DOEL_TAAL) | BIT(DOEL_BEGELEIDING);
    case ORG_VRIJWILLIG:
    case ORG_MAATJES: return BIT(DOEL_BEGELEIDING);
    default: return 0;
    }
}

u64 deling_mag(i32 org_soort, i32 waarvoor)
{
    if (!(deling_doelen(org_soort) >> waarvoor & 1)) return 0;
    return beleid_deelbaar(deling_rol(org_soort), waarvoor);
}

i32 deling_grond(i32 waarvoor)
{
    switch (waarvoor) {
    case DOEL_MATCHING: return GROND_TOESTEMMING;
    case DOEL_INTAKE:
    case DOEL_TAAL: return GROND_INBURGERING;
    default: return GROND_PARTICIPATIE;
    }
}

bool deling_geldt(const deling *d, date dag)
{
    bool gestopt = date_is_set(d->ingetrokken);
    return !gestopt && !date_before(dag, d->van) && date_before(dag, d->tot);
}
