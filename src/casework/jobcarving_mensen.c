/* jobcarving_mensen.c: who could do which task of a function, now and after what; and for whom a
 * task is meant. Weighs each task as the place that it would be, by planning/passing.h. */
#include "casework/jobcarving.h"
#include "casework/vastleggen.h"

enum { MENSEN_HOOGSTENS = 2000, TAAK_GEWICHT = 1000 };

/* What of the tasks counts for every person: each as a place, and all together. */
typedef struct {
    plekbeeld *een, samen;
    maatstaf m;
    int n;
} vraag;

static plekbeeld beeld_van(werk *w, const jobcarving *c, const carvingtaak *t, int n)
{
    carvingplek *p = arena_make(w->a, carvingplek, 1);
    *p = carving_plek_van(w->a, c, t, n);
    p->p.kop.vastgelegd = t->kop.vastgelegd;
    return plekbeeld_van(&p->p, (plek_taal_rijen){p->taal, p->ntaal},
                         (plek_dienst_rijen){p->dienst, p->ndienst});
}

static vraag vraag_van(werk *w, const carving_geheel *g, const carvingtaak *t, int n)
{
    vraag v = {.een = arena_make(w->a, plekbeeld, n + 1),
               .samen = beeld_van(w, &g->c, t, n),
               .m = maatstaf_van_gemeente(w),
               .n = n};
    for (int i = 0; i < n; i++) v.een[i] = beeld_van(w, &g->c, &t[i], 1);
    return v;
}

/* All of it in w's arena. */
static void weeg(werk *w, const vraag *v, const kandidaat *k, carvingkandidaat *uit)
{
    uit->past = arena_make(w->a, passing, v->n + 1);
    uit->nu = uit->na_iets = 0;
    for (int i = 0; i < v->n; i++) {
        uit->past[i] = passing_maak(w->a, k, &v->een[i], &v->m);
        uit->nu += uit->past[i].oordeel == PAST_GOED;
        uit->na_iets += uit->past[i].oordeel == PAST_MET_AANPASSING;
    }
    uit->samen = passing_maak(w->a, k, &v->samen, &v->m);
}

/* The best that one task says comes first, then who can do the most tasks now, then where the least
 * must be arranged for the others; wish, travel and time in view as for every place. */
static volgorde_rij rij_van(const kandidaat *k, const carvingkandidaat *x, int n)
{
    volgorde_rij rij = volgorde_mens(k, &x->samen);
    rij.oordeel = x->nu ? PAST_GOED : x->na_iets ? PAST_MET_AANPASSING : PAST_NOG_NIET;
    rij.nodig = (n - x->nu) * TAAK_GEWICHT;
    for (int i = 0; i < n; i++) {
        rij.nodig += CRITERIA - x->past[i].ngoed;
        if (x->past[i].oordeel == PAST_NOG_NIET) rij.nodig += CRITERIA;
    }
    return rij;
}

/* What was read for it is gone afterwards. */
static volgorde_rij weeg_kort(werk w, arena kladje, const persoonregel *wie, const vraag *v)
{
    w.a = &kladje;
    dossier d;
    carvingkandidaat x;
    if (!dossier_lees(&w, wie->id, &d)) return (volgorde_rij){.oordeel = PAST_NOG_NIET};
    kandidaat k = kandidaat_lees(&w, &d);
    weeg(&w, v, &k, &x);
    volgorde_rij rij = rij_van(&k, &x, v->n);
    rij.nummer = wie->nummer;
    return rij;
}

static bool weeg_lang(werk *w, const vraag *v, persoon_id wie, carvingkandidaat *uit)
{
    dossier *d = arena_make(w->a, dossier, 1);
    if (!dossier_lees(w, wie, d)) return false;
    kandidaat *k = arena_make(w->a, kandidaat, 1);
    *k = kandidaat_lees(w, d);
    uit->wie = (persoonregel){.masker = UINT64_MAX, .id = wie, .nummer = d->p.nummer,
                              .naam = d->p.naam, .geboortedatum = d->p.geboortedatum,
                              .klantmanager_id = d->p.klantmanager_id};
    weeg(w, v, k, uit);
    return true;
}

bool carving_zoek(werk *w, const carving_geheel *g, const carvingtaak *taken, int n, int hoogstens,
                  carvingkandidaten *uit)
{
    *uit = (carvingkandidaten){arena_make(w->a, carvingkandidaat, hoogstens + 1), 0, 0};
    if (n < 1) return false;
    vraag v = vraag_van(w, g, taken, n);
    persoonregel_rijen zoekt = LIJST(w, persoonregel, ZOEKENDEN, A(vandaag, w->vandaag),
                                     AN(klantmanager), A(ook_vrijwillig, (i64)1),
                                     A(aantal, MENSEN_HOOGSTENS));
    volgorde_rij *rij = arena_make(w->a, volgorde_rij, zoekt.n + 1);
    for (int i = 0; i < zoekt.n; i++) {
        rij[i] = weeg_kort(*w, *w->a, &zoekt.at[i], &v);
        rij[i].sleutel = i;
    }
    volgorde_mensen(rij, zoekt.n);
    uit->alle = zoekt.n;
    for (int i = 0; i < zoekt.n && uit->n < hoogstens; i++) {
        carvingkandidaat *x = &uit->at[uit->n];
        if (!weeg_lang(w, &v, zoekt.at[rij[i].sleutel].id, x)) continue;
        x->rang = rij[i].rang;
        uit->n++;
    }
    return true;
}

bool carving_past(werk *w, const carving_geheel *g, const carvingtaak *taken, int n,
                  persoon_id wie, carvingkandidaat *uit)
{
    *uit = (carvingkandidaat){0};
    if (n < 1) return false;
    vraag v = vraag_van(w, g, taken, n);
    return weeg_lang(w, &v, wie, uit);
}

/* ---- for whom a task is meant ---- */

static vastlegging van(carvingmens *m, str wat)
{
    return (vastlegging){.e = &carvingmens_entity,
                         .rij = m,
                         .velden = UINT64_MAX,
                         .wie = m->persoon_id,
                         .soort = GEB_CARVING,
                         .spoor = SPOOR_WERK,
                         .code1 = wat,
                         .datum1 = m->datum};
}

static bool heeft_al(werk *w, persoon_id wie, carvingtaak_id id)
{
    carvingmens_rijen al = BIJ(w, carvingmens, persoon_id, wie);
    for (int i = 0; i < al.n; i++)
        if (al.at[i].carvingtaak_id.v == id.v && !date_is_set(al.at[i].eind)) return true;
    return false;
}

static bool een_taak(werk *w, const carvingkandidaat *x, const carvingtaak *t, int i)
{
    if (heeft_al(w, x->wie.id, carvingtaak_id_van(t)))
        return problem_with(w->p, PROBLEM_GEWEIGERD, "",
                            N_("Deze persoon heeft deze taak al: {}."), t->naam);
    carvingmens m = {.persoon_id = x->wie.id,
                     .carvingtaak_id = carvingtaak_id_van(t),
                     .datum = w->vandaag,
                     .redenen = passing_redenen(w->a, &x->past[i]),
                     .nodig = passing_nodig(w->a, &x->past[i])};
    m.kop.masker = UINT64_MAX;
    vastlegging in = van(&m, t->naam);
    return vastleggen(w, &in, NULL);
}

bool carving_zet(werk *w, jobcarving_id id, persoon_id wie, const carvingtaak_id *taken, int n,
                 gebeurtenis_id *g)
{
    carving_geheel c;
    carvingtaak t[CARVING_TAKEN];
    carvingkandidaat x;
    werk samen = *w;
    *g = (gebeurtenis_id){0};
    samen.samen = g;
    if (!jobcarving_lees(w, id, &c))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze functie is er niet."), (str){0});
    if (!carving_gekozen(w, &c, taken, n, t)) return false;
    if (!carving_past(w, &c, t, n, wie, &x))
        return problem_add(w->p, "persoon_id", N_("is verplicht. Kies een persoon."));
    for (int i = 0; i < n; i++)
        if (!een_taak(&samen, &x, &t[i], i)) return false;
    return true;
}

bool carving_haal_af(werk *w, carvingmens_id id, gebeurtenis_id *g)
{
    carvingmens m;
    carvingtaak t;
    if (!HAAL(w, carvingmens, id, &m) || date_is_set(m.eind) ||
        !HAAL(w, carvingtaak, m.carvingtaak_id, &t))
        return problem_with(w->p, PROBLEM_ONBEKEND, "",
                            N_("Deze persoon heeft deze taak niet meer."), (str){0});
    m.eind = w->vandaag;
    vastlegging in = van(&m, t.naam);
    in.datum1 = m.eind;
    return vastleggen(w, &in, g);
}
