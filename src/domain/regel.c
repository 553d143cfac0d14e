/* regel.c: the list of all rules of law, and what a rule takes and says as text.
 * Bron: each row names its own article; the rules stand in src/domain/regels/. */
#include "domain/regel.h"
#include "base/lang.h"
#include "base/text.h"
#include "domain/regels/duo.h"
#include "domain/regels/inkomen.h"
#include "domain/regels/ontzorgen.h"
#include "domain/regels/oproep.h"
#include "domain/regels/participatiewet.h"
#include "domain/regels/pip.h"
#include "domain/regels/praktijkleren.h"
#include "domain/regels/privacy.h"
#include "domain/regels/pvtmap.h"
#include "domain/regels/route.h"
#include "domain/regels/taal.h"
#include "domain/regels/termijn.h"
#include "domain/regels/verlenging.h"
#include "domain/regels/week.h"
#include "domain/regels/zroute.h"

#include <pthread.h>

static const regel_groep *const groepen[] = {
    &regels_duo, &regels_duo_aanbod, &regels_inkomen, &regels_ontzorgen, &regels_oproep,
    &regels_participatiewet, &regels_pip, &regels_praktijkleren, &regels_privacy, &regels_pvtmap,
    &regels_route, &regels_taal, &regels_termijn, &regels_verlenging, &regels_week, &regels_zroute,
};

/* All rows together, made once and never changed after that. */
static regel alle[128];
static int aantal;

static void voeg_in(const regel *r)
{
    int i = aantal++;
    if (i == (int)countof(alle)) bug("too many rules");
    for (; i > 0 && strcmp(r->id, alle[i - 1].id) < 0; i--)
        alle[i] = alle[i - 1];
    alle[i] = *r;
}

static void verzamel(void)
{
    for (size_t g = 0; g < countof(groepen); g++)
        for (int i = 0; i < groepen[g]->n; i++)
            voeg_in(&groepen[g]->at[i]);
}

const regel *regels(int *n)
{
    static pthread_once_t eens = PTHREAD_ONCE_INIT;
    pthread_once(&eens, verzamel);
    *n = aantal;
    return alle;
}

const regel *regel_vind(str id)
{
    int n;
    const regel *r = regels(&n);
    for (int i = 0; i < n; i++)
        if (text_gelijk(id, str_of(r[i].id))) return &r[i];
    return NULL;
}

str uitkomst_tekst(arena *a, const uitkomst *u)
{
    char iso[DATE_TEXT];
    buf b = buf_new(a);
    switch (u->soort) {
    case UITKOMST_ONBEKEND: return (str){0};
    case UITKOMST_DATUM: return arena_str(a, date_iso(u->datum, iso));
    case UITKOMST_JA: return S("ja");
    case UITKOMST_NEE: return S("nee");
    case UITKOMST_GETAL: break;
    }
    buf_add_i64(&b, u->getal);
    return buf_str(&b);
}

/* A msgid with at most one slot. */
static str zin(arena *a, const char *msgid, val waarde)
{
    str tekst = lang_text(msgid);
    return lang_format(a, tekst, &waarde, str_find(tekst, S("{}")) >= 0);
}

str uitkomst_besluit(arena *a, const uitkomst *u)
{
    if (!u->besluit) return (str){0};
    return zin(a, u->besluit, u->soort == UITKOMST_DATUM ? V(u->datum) : V(u->getal));
}

str uitkomst_stap(arena *a, const uitkomst *u, int i)
{
    assert(i >= 0 && i < u->nstappen);
    return zin(a, u->stappen[i].tekst, u->stappen[i].waarde);
}

void *regel_rij(arena *a, const regel *r)
{
    u64 *rij = arena_alloc(a, r->invoer->size, 1);
    *rij = ~(u64)0; /* masker, the head of each list row: all fields may be seen */
    return rij;
}

bool regel_zet(arena *a, const regel *r, str paar, void *rij, problems *p)
{
    i64 is = str_find(paar, S("="));
    str sleutel = str_sub(paar, 0, is < 0 ? paar.n : (size_t)is);
    const field *f = is < 0 ? NULL : field_find(r->invoer, sleutel);
    if (!f)
        return problem_with(p, PROBLEM_INVOER, arena_c(a, sleutel),
            N_("is geen sleutel van deze regel."), (str){0});
    return field_parse(a, f, str_sub(paar, (size_t)is + 1, paar.n), rij, p);
}

bool regel_lees(arena *a, const regel *r, str paren, void *rij, problems *p)
{
    str paar;
    bool goed = true;
    while (str_split(&paren, ' ', &paar))
        if (paar.n && !regel_zet(a, r, paar, rij, p)) goed = false;
    return goed;
}

str regel_kort(arena *a, const regel *r, str paren)
{
    problems p = {0};
    buf b = buf_new(a);
    void *rij = regel_rij(a, r);
    uitkomst u = {0};
    if (regel_lees(a, r, paren, rij, &p)) u = r->reken(rij, &p);
    assert((p.n > 0) == (u.soort == UITKOMST_ONBEKEND)); /* problems or an answer, never both */
    if (p.n) {
        buf_add(&b, S("? "));
        buf_add(&b, str_of(p.at[0].veld));
        return buf_str(&b);
    }
    buf_add(&b, uitkomst_tekst(a, &u));
    if (u.waarschuwing) buf_add(&b, S(" !"));
    return buf_str(&b);
}
