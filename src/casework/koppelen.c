#include "casework/koppelen.h"

#include "base/lang.h"
#include "casework/voorstel.h"
#include "casework/weekbeeld.h"

enum { MENSEN_HOOGSTENS = 2000 };

static bool loopt_instrument(const dossier *d, int instrument_nr, date dag)
{
    for (int i = 0; i < d->trajecten.n; i++) {
        const traject *t = &d->trajecten.at[i];
        if (!code_is(t->instrument, instrument_nr) || date_before(dag, t->van)) continue;
        if (!date_is_set(t->eind) || date_before(dag, t->eind)) return true;
    }
    return false;
}

static void zet_geplaatst(kandidaat *k, const dossier *d, date vandaag)
{
    const plaatsing *p = dossier_plaatsing(d, vandaag);
    k->geplaatst = p != NULL;
    if (p) k->geplaatst_tot = p->tot;
}

kandidaat kandidaat_lees(werk *w, const dossier *d)
{
    kandidaat k = {.sleutel = d->p.kop.id, .nummer = d->p.nummer, .in_beeld = d->p.aanmelding};
    const plan *p = dossier_plan(d);
    zet_geplaatst(&k, d, w->vandaag);
    kandidaat_intake(&k, &d->i);
    kandidaat_taal(&k, d->taal);
    kandidaat_grenzen(&k, d->grenzen);
    kandidaat_herkomst(&k, d->herkomst);
    kandidaat_ervaring(w->a, &k, d->werkervaring);
    kandidaat_vaardigheden(w->a, &k, d->vaardigheden);
    if (p) k.les_tot = p->niveau;
    k.les_verborgen =
        !(db_mask(w->db, &w->t, &plan_entity) & field_bit(&plan_entity, "niveau"));
    k.jobcoach = loopt_instrument(d, INS_JOBCOACH, w->vandaag);
    k.taalmaatje = loopt_instrument(d, INS_TAALMAATJE, w->vandaag);
    k.week = weekinvoer_lees(w, d);
    return k;
}

maatstaf maatstaf_van_gemeente(werk *w)
{
    return maatstaf_gewoon(w->vandaag);
}

static bool open_voorstel(const dossier *d, plek_id id)
{
    for (int i = 0; i < d->voorstellen.n; i++) {
        const voorstel *v = &d->voorstellen.at[i];
        bool is_open = code_is(v->stand, VOORSTEL_GEDAAN) || code_is(v->stand, VOORSTEL_WIL);
        if (is_open && v->plek_id.v == id.v) return true;
    }
    return false;
}

/* What this person refused, and what was refused for him. */
typedef struct {
    nee_feit *at;
    int n;
} nee_lijst;

static bool is_nee(const voorstel *v)
{
    return code_is(v->stand, VOORSTEL_WIL_NIET) || code_is(v->stand, VOORSTEL_AFGEWEZEN) ||
           code_is(v->stand, VOORSTEL_PAST_NIET);
}

static nee_lijst lees_nee(werk *w, const dossier *d)
{
    nee_lijst uit = {arena_make(w->a, nee_feit, d->voorstellen.n + 1), 0};
    for (int i = 0; i < d->voorstellen.n; i++) {
        const voorstel *v = &d->voorstellen.at[i];
        plek_geheel *g = arena_make(w->a, plek_geheel, 1);
        if (!is_nee(v) || !v->weigering.i || !plek_lees(w, v->plek_id, g)) continue;
        plekbeeld b = plekbeeld_van(&g->p, g->taal, g->dienst);
        uit.at[uit.n++] = (nee_feit){b, v->weigering, v->datum};
    }
    return uit;
}

static koppeling weeg(werk *w, const dossier *d, const kandidaat *k, const nee_lijst *l,
                      const plek_geheel *g)
{
    maatstaf m = maatstaf_van_gemeente(w);
    plekbeeld *b = arena_make(w->a, plekbeeld, 1);
    *b = plekbeeld_van(&g->p, g->taal, g->dienst);
    return (koppeling){.persoon = persoon_id_van(&d->p),
                       .plek = *g,
                       .past = passing_maak(w->a, k, b, &m),
                       .nee = eerder_nee(l->at, l->n, b),
                       .voorgesteld = open_voorstel(d, plek_id_van(&g->p))};
}

/* Is a seat held, for this person or for others? */
static void zet_vast(werk *w, koppeling *k)
{
    if (!k->plek.vast) return;
    k->vast_hier = plek_vast_voor(w, plek_id_van(&k->plek.p), k->persoon);
    plek_vast_voor_anderen(w, &k->plek, k->persoon, &k->vast_anders);
}

bool koppeling_kan(const koppeling *k)
{
    return !k->voorgesteld && !date_is_set(k->vast_anders);
}

bool koppeling_van(werk *w, persoon_id id, plek_id plek_nr, koppeling *uit)
{
    dossier *d = arena_make(w->a, dossier, 1);
    plek_geheel g;
    if (!dossier_lees(w, id, d) || !plek_lees(w, plek_nr, &g)) return false;
    kandidaat k = kandidaat_lees(w, d);
    nee_lijst nees = lees_nee(w, d);
    *uit = weeg(w, d, &k, &nees, &g);
    zet_vast(w, uit);
    return true;
}

static void regels_bij(arena *a, buf *b, const passing *p, bool nodig)
{
    for (int c = 0; c < CRITERIA; c++) {
        const criterium *cr = &p->criterium[c];
        if (!cr->ndeel) continue;
        const zin *z = nodig ? &cr->deel[0].nodig : &cr->deel[0].feit;
        if (!zin_is(z)) continue;
        PLAIN(b, "{}: {}\n", lang_text(criterium_titel((criterium_naam)c)), zin_tekst(a, z));
    }
}

str passing_redenen(arena *a, const passing *p)
{
    buf b = buf_new(a);
    regels_bij(a, &b, p, false);
    return str_trim(buf_str(&b));
}

str passing_nodig(arena *a, const passing *p)
{
    buf b = buf_new(a);
    regels_bij(a, &b, p, true);
    return str_trim(buf_str(&b));
}

/* Puts pairs in the order of planning/volgorde.h; rij[i].sleutel is the place of a pair in k. */
static void zet_op_volgorde(arena *a, koppelingen *k, volgorde_rij *rij)
{
    koppeling *oud = arena_make(a, koppeling, k->n + 1);
    for (int i = 0; i < k->n; i++) {
        oud[i] = k->at[i];
        rij[i].sleutel = i;
    }
    volgorde_plekken(rij, k->n);
    for (int i = 0; i < k->n; i++) {
        k->at[i] = oud[rij[i].sleutel];
        k->at[i].rang = rij[i].rang;
    }
}

/* The rows of l go behind those of k; they have no rang. */
static void achteraan(koppelingen *k, const koppelingen *l)
{
    for (int i = 0; i < l->n; i++) k->at[k->n++] = l->at[i];
}

bool plekken_voor_persoon(werk *w, persoon_id id, koppelingen *uit)
{
    dossier *d = arena_make(w->a, dossier, 1);
    if (!dossier_lees(w, id, d)) return false;
    kandidaat k = kandidaat_lees(w, d);
    plekregel_rijen vrij = plekken_vrij(w, (str){0}, 0);
    volgorde_rij *rij = arena_make(w->a, volgorde_rij, vrij.n + 1);
    nee_lijst nees = lees_nee(w, d);
    *uit = (koppelingen){arena_make(w->a, koppeling, vrij.n + 1), 0};
    koppelingen vast = {arena_make(w->a, koppeling, vrij.n + 1), 0};
    for (int i = 0; i < vrij.n; i++) {
        plek_geheel g;
        if (!plek_lees(w, vrij.at[i].id, &g)) continue;
        koppeling nieuw = weeg(w, d, &k, &nees, &g);
        zet_vast(w, &nieuw);
        if (date_is_set(nieuw.vast_anders)) {
            vast.at[vast.n++] = nieuw;
            continue;
        }
        plekbeeld b = plekbeeld_van(&g.p, g.taal, g.dienst);
        rij[uit->n] = volgorde_plek(&b, &nieuw.past);
        rij[uit->n].nodig += eerder_nee_gewicht(&nieuw.nee);
        uit->at[uit->n++] = nieuw;
    }
    zet_op_volgorde(w->a, uit, rij);
    achteraan(uit, &vast);
    return true;
}

bool plek_is_eerste(werk *w, persoon_id id, plek_id plek_nr)
{
    koppelingen k;
    if (!plekken_voor_persoon(w, id, &k)) return true;
    for (int i = 0; i < k.n; i++)
        if (k.at[i].plek.p.kop.id == plek_nr.v) return k.at[i].rang == 1;
    return false;
}

bool koppeling_stel_voor(werk *w, const koppeling *k, bool niet_eerste, str overslaan,
                         gebeurtenis_id *g)
{
    voorstel v = {.persoon_id = k->persoon,
                  .plek_id = plek_id_van(&k->plek.p),
                  .redenen = passing_redenen(w->a, &k->past),
                  .nodig = passing_nodig(w->a, &k->past),
                  .overslaan = overslaan};
    return voorstel_doe(w, &v, niet_eerste, g);
}

int koppelingen_stel_voor(werk *w, const koppelingen *k, int hoogstens, gebeurtenis_id *g)
{
    int n = 0;
    werk samen = *w;
    *g = (gebeurtenis_id){0};
    samen.samen = g;
    for (int i = 0; i < k->n && n < hoogstens; i++) {
        const koppeling *een = &k->at[i];
        if (!koppeling_kan(een) || een->nee.zelfde || een->past.oordeel == PAST_NOG_NIET) continue;
        if (!koppeling_stel_voor(&samen, een, false, (str){0}, NULL)) break;
        n++;
    }
    return n;
}

/* What the order asks of one person; all that was read for it is gone afterwards. */
static volgorde_rij weeg_kort(werk w, arena kladje, const persoonregel *wie_is,
                              const plek_geheel *g)
{
    w.a = &kladje;
    dossier d;
    if (!dossier_lees(&w, wie_is->id, &d)) return (volgorde_rij){.oordeel = PAST_NOG_NIET};
    kandidaat k = kandidaat_lees(&w, &d);
    nee_lijst nees = lees_nee(&w, &d);
    koppeling past = weeg(&w, &d, &k, &nees, g);
    volgorde_rij rij = volgorde_mens(&k, &past.past);
    rij.nodig += eerder_nee_gewicht(&past.nee);
    rij.nummer = wie_is->nummer;
    return rij;
}

bool mensen_voor_plek(werk *w, plek_id id, int hoogstens, koppelingen *uit, int *alle)
{
    plek_geheel g;
    if (!plek_lees(w, id, &g)) return false;
    persoonregel_rijen zoekt = LIJST(w, persoonregel, ZOEKENDEN, A(vandaag, w->vandaag),
                                     AN(klantmanager), A(ook_vrijwillig, (i64)1),
                                     A(aantal, MENSEN_HOOGSTENS));
    volgorde_rij *rij = arena_make(w->a, volgorde_rij, zoekt.n + 1);
    for (int i = 0; i < zoekt.n; i++) {
        rij[i] = weeg_kort(*w, *w->a, &zoekt.at[i], &g);
        rij[i].sleutel = i;
    }
    volgorde_mensen(rij, zoekt.n);
    *alle = zoekt.n;
    *uit = (koppelingen){arena_make(w->a, koppeling, hoogstens + 1), 0};
    for (int i = 0; i < zoekt.n && uit->n < hoogstens; i++) {
        koppeling *k = &uit->at[uit->n];
        if (!koppeling_van(w, zoekt.at[rij[i].sleutel].id, id, k)) continue;
        k->wie = zoekt.at[rij[i].sleutel];
        k->rang = rij[i].rang;
        uit->n++;
    }
    return true;
}
