/* intake_deel.c: one part of the intake saved as its form gives it: facts and a row, the language
 * of four skills, the week in blocks. */
#include "casework/intake.h"

#include "casework/taak.h"
#include "casework/vastleggen.h"

/* ---- facts and a row ---- */

/* What the part holds and was not changed now: looked at today, with this source. */
static void bevestig(werk *w, const dossier *d, const deel_opslag *o)
{
    u64 bits = 0;
    for (int i = 0; i < (int)countof(o->deel->velden) && o->deel->velden[i]; i++) {
        if (!intake_bekend(&d->i, o->deel->velden[i])) continue;
        bits |= field_bit(&intake_entity, o->deel->velden[i]);
    }
    bits &= ~field_diff(&intake_entity, &d->i, o->feiten);
    herkomst_vastleggen(w, &intake_entity, d->i.kop.id, persoon_id_van(&d->p), bits, o->bron,
                        o->bij);
}

/* A row that is there is looked at too: the source of its first field says so. */
static void bevestig_rijen(werk *w, const dossier *d, const deel_opslag *o)
{
    if (!o->deel->rijen) return;
    const field *f = &o->deel->rijen->fields[1];
    for (int i = 0; i < d->herkomst.n; i++) {
        const herkomst *h = &d->herkomst.at[i];
        if (!str_eq(h->onderwerp, str_of(o->deel->rijen->name))) continue;
        herkomst_vastleggen(w, o->deel->rijen, h->onderwerp_id.n, persoon_id_van(&d->p),
                            field_bit(o->deel->rijen, f->name), o->bron, o->bij);
        return;
    }
}

bool intake_deel_bewaar(werk *w, persoon_id id, const deel_opslag *o, gebeurtenis_id *g)
{
    dossier d;
    if (!dossier_lees(w, id, &d))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0});
    bool oud = intake_stand(&d, o->deel, w->vandaag).oud;
    o->feiten->persoon_id = id;
    if (!date_is_set(o->feiten->begonnen)) o->feiten->begonnen = w->vandaag;
    u64 velden = o->velden | (o->feiten->kop.id ? 0 : field_bit(&intake_entity, "begonnen"));
    if (!intake_bewaar(w, o->feiten, velden, o->bron, o->bij, g)) return false;
    if (o->rij && !intake_rij_bewaar(w, o->deel->rijen, o->rij, id, UINT64_MAX, o->bron, o->bij, g))
        return false;
    if (oud) {
        bevestig(w, &d, o);
        if (!o->rij) bevestig_rijen(w, &d, o);
    }
    return true;
}

/* ---- language ---- */

taalbeeld taalbeeld_van(const dossier *d)
{
    taalbeeld t = {0};
    for (int s = VAARD_LE; s <= VAARD_SP; s++) {
        const taalmeting *m = dossier_taal(d, s);
        if (m) t.niveau[s - 1] = m->niveau;
    }
    return t;
}

bool intake_taal_bewaar(werk *w, persoon_id id, const taalbeeld *t, int bron, gesprek_id bij,
                        gebeurtenis_id *g)
{
    dossier d;
    if (!dossier_lees(w, id, &d))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0});
    if (date_before(w->vandaag, t->datum))
        return problem_add(w->p, "datum", N_("ligt in de toekomst. Kies vandaag of eerder."));
    for (int s = VAARD_LE; s <= VAARD_SP; s++) {
        const taalmeting *al = dossier_taal(&d, s);
        code nieuw = t->niveau[s - 1];
        bool anders = !al || al->niveau.i != nieuw.i;
        bool andere_dag = al && date_is_set(t->datum) && !date_same(al->datum, t->datum);
        if (!nieuw.i || (!anders && !andere_dag)) continue;
        taalmeting m = {.persoon_id = id, .vaardigheid = CODE(s), .niveau = nieuw,
                        .datum = date_is_set(t->datum) ? t->datum : w->vandaag,
                        .bron = t->taalbron};
        if (!intake_rij_bewaar(w, &taalmeting_entity, &m, id, UINT64_MAX, bron, bij, g))
            return false;
    }
    return true;
}

/* ---- the week ---- */

enum { KWARTIER = 15, KWARTIEREN = 24 * 60 / KWARTIER };
typedef struct { bool kan[KWARTIEREN]; } dag_beeld;

#define UUR(u) {(u) * 60 + 1}
const dagdeel dagdelen[DAGDELEN] = {{UUR(8), UUR(12)}, {UUR(12), UUR(17)}, {UUR(17), UUR(22)}};

static int kwartier(tijd t) { return tijd_minutes(t) / KWARTIER; }

static dag_beeld dag_van(const dossier *d, int dag)
{
    dag_beeld x = {0};
    for (int i = 0; i < d->beschikbaar.n; i++) {
        const beschikbaarheid *b = &d->beschikbaar.at[i];
        if (!code_is(b->soort, BESCHIKBAAR_WERK) || !code_is(b->dag, dag)) continue;
        for (int k = kwartier(b->van); k >= 0 && k < kwartier(b->tot); k++) x.kan[k] = true;
    }
    return x;
}

static bool blok_kan(const dag_beeld *x, int deel)
{
    for (int k = kwartier(dagdelen[deel].van); k < kwartier(dagdelen[deel].tot); k++)
        if (!x->kan[k]) return false;
    return true;
}

static bool blok_deels(const dag_beeld *x, int deel)
{
    for (int k = kwartier(dagdelen[deel].van); k < kwartier(dagdelen[deel].tot); k++)
        if (x->kan[k]) return true;
    return false;
}

weekbeeld_blokken blokken_van(const dossier *d)
{
    weekbeeld_blokken b = {0};
    for (int dag = MAANDAG; dag <= ZONDAG; dag++) {
        dag_beeld x = dag_van(d, dag);
        for (int i = 0; i < DAGDELEN; i++) {
            b.kan[dag - 1][i] = blok_kan(&x, i);
            b.deels[dag - 1][i] = !b.kan[dag - 1][i] && blok_deels(&x, i);
        }
    }
    return b;
}

/* False: the day stays as it is. */
static bool pas_aan(dag_beeld *x, const bool wil[DAGDELEN])
{
    bool anders = false;
    for (int i = 0; i < DAGDELEN; i++) {
        if (blok_kan(x, i) == wil[i]) continue;
        anders = true;
        for (int k = kwartier(dagdelen[i].van); k < kwartier(dagdelen[i].tot); k++)
            x->kan[k] = wil[i];
    }
    return anders;
}

static bool dag_leeg(werk *w, const dossier *d, int dag, gebeurtenis_id *g)
{
    for (int i = 0; i < d->beschikbaar.n; i++) {
        beschikbaarheid *b = &d->beschikbaar.at[i];
        if (!code_is(b->soort, BESCHIKBAAR_WERK) || !code_is(b->dag, dag)) continue;
        if (!intake_rij_weg(w, &beschikbaarheid_entity, b, b->persoon_id, g)) return false;
    }
    return true;
}

static bool dag_schrijf(werk *w, persoon_id id, int dag, const dag_beeld *x, int bron,
                        gesprek_id bij, gebeurtenis_id *g)
{
    for (int k = 0; k < KWARTIEREN; k++) {
        int van = k;
        if (!x->kan[k]) continue;
        while (k < KWARTIEREN && x->kan[k]) k++;
        beschikbaarheid b = {.persoon_id = id,
                             .dag = CODE(dag),
                             .van = {van * KWARTIER + 1},
                             .tot = {k * KWARTIER + 1},
                             .soort = CODE(BESCHIKBAAR_WERK)};
        if (!intake_rij_bewaar(w, &beschikbaarheid_entity, &b, id, UINT64_MAX, bron, bij, g))
            return false;
    }
    return true;
}

bool intake_week_bewaar(werk *w, persoon_id id, const weekbeeld_blokken *b, int bron,
                        gesprek_id bij, gebeurtenis_id *g)
{
    dossier d;
    if (!dossier_lees(w, id, &d))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0});
    for (int dag = MAANDAG; dag <= ZONDAG; dag++) {
        dag_beeld x = dag_van(&d, dag);
        if (!pas_aan(&x, b->kan[dag - 1])) continue;
        if (!dag_leeg(w, &d, dag, g) || !dag_schrijf(w, id, dag, &x, bron, bij, g)) return false;
    }
    return true;
}
