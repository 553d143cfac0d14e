#include "casework/register.h"

#include "base/lang.h"

str register_ontvangers(arena *a, i32 categorie_code)
{
    int n;
    buf b = buf_new(a);
    const beleidsregel *r = beleidsregels(&n);
    for (int i = 0; i < n; i++)
        if (r[i].categorieen >> categorie_code & 1)
            PLAIN(&b, "{}{} ({})", b.n ? S("; ") : S(""), code_label(&rol_codes, CODE(r[i].rol)),
                  lang_text(r[i].grond));
    return buf_str(&b);
}

str register_termijnen(arena *a, i32 categorie_code)
{
    int n;
    u64 samen = 0;
    buf b = buf_new(a);
    const entity *const *alle = entiteiten(&n);
    for (int i = 0; i < n; i++)
        for (int f = 0; f < alle[i]->nfields; f++)
            if (beleid_categorie(alle[i], &alle[i]->fields[f]) == categorie_code)
                samen |= UINT64_C(1) << beleid_bewaar(alle[i]);
    for (i32 i = 1; i < bewaar_eind; i++)
        if (samen >> i & 1)
            PLAIN(&b, "{}{}", b.n ? S(", ") : S(""), code_label(&bewaar_codes, CODE(i)));
    return buf_str(&b);
}
