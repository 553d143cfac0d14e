/* werkgever.c: checks of what an organisation is known by.
 * Bron: KVK, Handelsregister: a KvK-nummer has 8 digits and no check digit. */
#include "domain/werkgever.h"

enum { KVK_CIJFERS = 8 };

bool kvk_klopt(str s)
{
    if (s.n != KVK_CIJFERS) return false;
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < '0' || s.p[i] > '9') return false;
    return true;
}
