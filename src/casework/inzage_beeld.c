/* inzage_beeld.c: rows of one day that say the same become one line. */
#include "casework/inzage_beeld.h"

#include "base/lang.h"

enum { LIJNEN = 1000 };

typedef struct {
    werk *w;
    inzagebeeld *b;
} opteller;

static bool zelfde(const inzagelijn *l, const inzage *r)
{
    return l->wie.v == r->gebruiker_id.v && l->namens.v == r->namens_id.v && l->rol.i == r->rol.i
           && l->relatie.i == r->relatie.i && l->doel.i == r->doel.i && l->nood == r->nood
           && l->uitslag.i == r->uitslag.i && l->reden.i == r->reden.i
           && l->herkomst.i == r->herkomst.i
           && date_same(moment_date(l->eerst), moment_date(r->moment));
}

static void tel(void *ctx, const inzage *r, int wie)
{
    opteller *o = ctx;
    inzagebeeld *b = o->b;
    (void)wie;
    b->keer++;
    b->nood += r->nood;
    for (int i = b->n - 1; i >= 0; i--) {
        inzagelijn *l = &b->at[i];
        if (!date_same(moment_date(l->eerst), moment_date(r->moment))) break;
        if (!zelfde(l, r)) continue;
        l->keer++;
        l->klassen |= r->klassen.n;
        return;
    }
    if (b->n == LIJNEN) { /* the oldest ones go */
        memmove(b->at, b->at + 1, sizeof *b->at * (LIJNEN - 1));
        b->n--;
        b->meer++;
    }
    b->at[b->n++] = (inzagelijn){.eerst = r->moment, .keer = 1, .wie = r->gebruiker_id,
        .namens = r->namens_id, .rol = r->rol, .relatie = r->relatie, .doel = r->doel,
        .uitslag = r->uitslag, .herkomst = r->herkomst, .nood = r->nood, .klassen = r->klassen.n,
        .zelf = code_is(r->relatie, REL_ZELF), .reden = r->reden,
        .grond = arena_str(o->w->a, r->grond)};
}

/* ---- names ---- */

static void noem(werk *w, inzagelijn *l)
{
    gebruiker g, namens;
    organisatie o;
    werk zelf = werk_programma(w);
    if (l->zelf || !HAAL(&zelf, gebruiker, l->wie, &g)) return;
    l->naam = g.naam;
    if (g.organisatie_id.v && HAAL(&zelf, organisatie, g.organisatie_id, &o))
        l->organisatie = o.naam;
    if (l->namens.v && HAAL(&zelf, gebruiker, l->namens, &namens)) l->namens_naam = namens.naam;
}

void inzage_beeld(werk *w, persoon_id wie, date van, date tot, inzagebeeld *uit)
{
    *uit = (inzagebeeld){.at = arena_make(w->a, inzagelijn, LIJNEN)};
    gezochte g = inzage_zoek(w, wie);
    inzage_doorzoek(w, &g, 1, van, tot, tel, &(opteller){w, uit});
    for (int i = 0; i < uit->n / 2; i++) {
        inzagelijn l = uit->at[i];
        uit->at[i] = uit->at[uit->n - 1 - i];
        uit->at[uit->n - 1 - i] = l;
    }
    for (int i = 0; i < uit->n; i++) {
        bool eerder = false;
        for (int k = 0; k < i && !eerder; k++)
            eerder = uit->at[k].wie.v == uit->at[i].wie.v && !uit->at[k].zelf;
        uit->mensen += !eerder && !uit->at[i].zelf;
        noem(w, &uit->at[i]);
    }
}

str inzage_wie(const inzagelijn *l)
{
    if (l->zelf) return T("De persoon zelf");
    return l->naam.n ? l->naam : T("Een oud account");
}

str inzage_mocht(arena *a, const inzagelijn *l)
{
    if (l->zelf) return T("Ja, dit zijn de eigen gegevens.");
    if (code_is(l->uitslag, INZAGE_GEWEIGERD)) return T("Nee. Er is niets getoond.");
    if (l->nood) return T("Met spoed. Dit wordt nagekeken.");
    if (l->namens_naam.n) return TF(a, "Ja, als vervanger van {}.", l->namens_naam);
    if (code_is(l->relatie, REL_EIGEN)) return T("Ja, uit de eigen caseload.");
    if (code_is(l->relatie, REL_DELING)) return T("Ja, dit is gedeeld.");
    if (code_is(l->rol, ROL_OPDRACHT)) return T("Ja, beheer door de gemeente.");
    return T("Ja, van het eigen team.");
}
