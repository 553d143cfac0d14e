/* cellen.c: the second reading of the policy, as test/access/tweede.py writes it to a file. */
#include "test/matrix/matrix.h"

#include <stdio.h>
#include <string.h>

enum { ROLLEN = 16, RELATIES = 8, VELDEN = 64 };
static unsigned short cellen[ROLLEN][RELATIES][CEL_DOELEN][CEL_ENTITEITEN][VELDEN];
static_assert((int)rol_eind <= ROLLEN && (int)relatie_eind <= RELATIES, "a larger table");
static_assert((int)doel_van_inzage_eind <= CEL_DOELEN, "a larger table");

int entiteit_nr(const entity *e)
{
    int n;
    const entity *const *alle = entiteiten(&n);
    for (int i = 0; i < n; i++)
        if (alle[i] == e) return i;
    return -1;
}

static i32 lid(const codes *l, str s)
{
    code c = {0};
    return code_parse(l, s, &c) ? c.i : 0;
}

/* rol, relatie, doel, entiteit, veld, bits; between them a tab */
static bool regel(str s)
{
    str deel[6];
    i64 bits;
    for (int i = 0; i < 6; i++)
        if (!str_split(&s, '\t', &deel[i])) return false;
    const entity *e = entiteit(deel[3]);
    const field *f = e ? field_find(e, deel[4]) : NULL;
    i32 rol = lid(&rol_codes, deel[0]), relatie = lid(&relatie_codes, deel[1]);
    i32 voor = lid(&doel_van_inzage_codes, deel[2]);
    if (!f || !rol || !relatie || !voor || !str_to_i64(deel[5], &bits)) return false;
    cellen[rol][relatie][voor][entiteit_nr(e)][f - e->fields] = (unsigned short)bits;
    return true;
}

bool cellen_lees(const char *pad)
{
    char text[600];
    int n = 0;
    FILE *f = fopen(pad, "r");
    if (!f) return fprintf(stderr, "%s: not there\n", pad), false;
    while (fgets(text, sizeof text, f)) {
        text[strcspn(text, "\n")] = 0;
        n++;
        if (regel(str_of(text))) continue;
        fclose(f);
        return fprintf(stderr, "%s: not understood: %s\n", pad, text), false;
    }
    fclose(f);
    return n > 1000;
}

u64 cel_mag(i32 rol, i32 relatie, i32 voor, int e, int veld)
{
    return cellen[rol][relatie][voor][e][veld];
}
