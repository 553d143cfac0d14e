/* werkgever.c: checks of what an organisation is known by.
 * Bron: KVK, Handelsregister: a KvK-nummer has 8 digits and no check digit. */
#include "domain/werkgever.h"

enum { KVK_CIJFERS = 8 };

bool org_is_partner(int soort)
{
    switch (soort) {
    case ORG_VWN:
    case ORG_COA:
    case ORG_GGD:
    case ORG_WIJKTEAM:
    case ORG_TAALSCHOOL:
    case ORG_MAATJES:
    case ORG_SW:
    case ORG_VRIJWILLIG:
    case ORG_OPLEIDER: return true;
    default: return false;
    }
}

bool kvk_klopt(str s)
{
    if (s.n != KVK_CIJFERS) return false;
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < '0' || s.p[i] > '9') return false;
    return true;
}
