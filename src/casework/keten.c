/* keten.c: the check of the whole record, what is signed about it, and what goes after its term.
 * Bron: NEN 7513 (5 years); BIO2 8.15.06 (an independent officer looks whether it was changed). */
#include "casework/keten.h"

#include "base/lang.h"

#include <stdlib.h>

enum { JAREN = 5, WIS_RIJEN = 5000 };

typedef struct {
    ketenregel *at;
    int n;
    ketenregel opruiming; /* the last one; rij 0: none */
} koppen;

/* ---- what was signed ---- */

static const ketenregel *met_nr(const koppen *k, i64 nr)
{
    for (int i = 0; i < k->n; i++)
        if (k->at[i].nr == nr) return &k->at[i];
    return NULL;
}

static void erbij(koppen *k, const ketenregel *r)
{
    k->at[k->n++] = *r;
    if (r->soort == KETENKOP_OPRUIMING && r->rij > k->opruiming.rij) k->opruiming = *r;
}

static void lees_binnen(ketenloop *l, str publiek, const ketenkop_rijen *rijen_, koppen *k)
{
    for (int i = 0; i < rijen_->n; i++) {
        const ketenkop *rij = &rijen_->at[i];
        ketenregel r;
        const char *fout = ketenregel_lees(l->w, publiek, rij->regel, &r);
        if (!fout && (r.nr != rij->nr.n || r.rij != rij->tot.n || r.soort != rij->soort.i))
            fout = N_("de rij van kop {} is veranderd");
        if (fout) ketenloop_fout(l, fout, rij->nr.n, NULL);
        else erbij(k, &r);
        if (rij->nr.n != i + 1)
            ketenloop_fout(l, N_("een kop voor kop {} is weg"), rij->nr.n, NULL);
    }
}

/* The file may hold what the store lost: then that counts too. */
static void lees_buiten(ketenloop *l, str publiek, str buiten, koppen *k)
{
    str regel;
    i64 laatste = 0;
    int binnen = k->n;
    bool *gezien = arena_make(l->w->a, bool, k->n + 1);
    while (str_split(&buiten, '\n', &regel)) {
        ketenregel r;
        if (!(regel = str_trim(regel)).n) continue;
        const char *fout = ketenregel_lees(l->w, publiek, regel, &r);
        const ketenregel *al = fout ? NULL : met_nr(k, r.nr);
        if (fout) ketenloop_fout(l, fout, r.nr, NULL);
        else if (al && !str_eq(al->regel, regel))
            ketenloop_fout(l, N_("kop {} staat anders in de opslag dan erbuiten"), r.nr, NULL);
        else if (!al) {
            ketenloop_fout(l, N_("kop {} staat buiten de opslag, en er niet meer in"), r.nr, NULL);
            erbij(k, &r);
        } else if (al - k->at < binnen) gezien[al - k->at] = true;
        if (!fout && r.nr > laatste) laatste = r.nr;
    }
    for (int i = 0; i < binnen; i++)
        if (!gezien[i])
            ketenloop_fout(l, N_("kop {} ontbreekt in het bestand buiten de opslag"), k->at[i].nr,
                NULL);
}

static int op_rij(const void *een, const void *ander)
{
    const ketenregel *a = een, *b = ander;
    i64 verschil = a->rij != b->rij ? a->rij - b->rij : a->nr - b->nr;
    return (verschil > 0) - (verschil < 0);
}

static int aantal_regels(const str *s)
{
    int n = 1;
    for (size_t i = 0; s && i < s->n; i++) n += s->p[i] == '\n';
    return n;
}

/* False: with a problem. */
static bool lees_koppen(ketenloop *l, const str *buiten, koppen *k)
{
    werk *w = l->w;
    ketenkop_rijen r = LIJST(w, ketenkop, KETENKOPPEN);
    if (!r.n && !(buiten && str_trim(*buiten).n)) return !db_failed(w->db);
    const geheim_sleutel *sleutel = keten_sleutel(w, false);
    if (!sleutel) return w->p->n ? false : problem_with(w->p, PROBLEM_GEWEIGERD, "",
        N_("Er zijn koppen getekend, maar de sleutel ervoor ontbreekt."), (str){0});
    str publiek = geheim_publiek(w->a, sleutel);
    geheim_sleutel_los(sleutel);
    k->at = arena_make(w->a, ketenregel, r.n + aantal_regels(buiten) + 1);
    lees_binnen(l, publiek, &r, k);
    if (buiten) lees_buiten(l, publiek, *buiten, k);
    if (r.n) l->uit->laatste_kop = r.at[r.n - 1].moment;
    l->uit->koppen = k->n;
    return !db_failed(w->db);
}

/* From the last opruiming on; the heads that came after it are compared on the way. */
static bool begin(ketenloop *l, const koppen *k)
{
    ketenregel *na = arena_make(l->w->a, ketenregel, k->n + 1);
    int n = 0;
    for (int i = 0; i < k->n; i++)
        if (k->at[i].soort == KETENKOP_DAG && k->at[i].rij >= k->opruiming.rij) na[n++] = k->at[i];
    if (n) qsort(na, (size_t)n, sizeof *na, op_rij);
    l->koppen = na;
    l->nkoppen = n;
    if (!k->opruiming.rij) return true;
    l->uit->weg = k->opruiming.aantal;
    return ketenloop_na(l, &k->opruiming)
           || problem_with(l->w->p, PROBLEM_GEWEIGERD, "",
               N_("De regel van de opruiming is niet te lezen."), (str){0});
}

static ketenregel stand_nu(const ketenloop *l, i32 soort)
{
    ketenregel r = {.soort = soort, .rij = l->rij, .aantal = l->aantal, .fouten = l->uit->nfouten};
    memcpy(r.som, l->som, sizeof r.som);
    memcpy(r.laatste, l->laatste, sizeof r.laatste);
    return r;
}

bool keten_controle(werk *w, const str *buiten, ketenuitslag *uit, ketenregel *kop)
{
    ketenloop l;
    koppen k = {0};
    *uit = (ketenuitslag){0};
    ketenloop_begin(&l, w, uit);
    bool goed = lees_koppen(&l, buiten, &k) && begin(&l, &k);
    if (goed) ketenloop_doe(&l, INT64_MAX);
    *kop = stand_nu(&l, KETENKOP_DAG);
    ketenloop_eind(&l);
    return goed && !db_failed(w->db);
}

/* ---- what goes after its term ---- */

bool keten_te_oud(werk *w, ketenuitslag *uit, ketenregel *r)
{
    ketenloop l;
    koppen k = {0};
    i64 plaatsen;
    moment grens = moment_of(date_plus_months(w->vandaag, -12 * JAREN), tijd_hm(0, 0));
    i64 tot = inzage_vanaf(w, grens) - 1;
    *uit = (ketenuitslag){0};
    *r = (ketenregel){0};
    ketenloop_begin(&l, w, uit);
    bool goed = lees_koppen(&l, NULL, &k) && begin(&l, &k);
    if (goed && tot > k.opruiming.rij) {
        ketenloop_doe(&l, tot);
        const ketenstand *toen = ketenloop_onthoud(&l, &plaatsen);
        *r = stand_nu(&l, KETENKOP_OPRUIMING);
        ketenloop_doe(&l, INT64_MAX);
        r->ketens = ketenloop_verder(&l, w->a, toen, plaatsen);
        goed = !uit->nfouten || problem_with(w->p, PROBLEM_GEWEIGERD, "",
            N_("Het logboek is niet zoals het geschreven is. Er is niets gewist."), (str){0});
    }
    ketenloop_eind(&l);
    return goed && !db_failed(w->db);
}

i64 keten_wis(werk *w, i64 tot)
{
    inzage eerste;
    if (!RIJ(w, inzage, INZAGE_VANAF, &eerste, A(id, 0)) || eerste.kop.id > tot) return 0;
    i64 deel = eerste.kop.id + WIS_RIJEN < tot ? eerste.kop.id + WIS_RIJEN : tot;
    return db_doe(w->db, &w->t, Q_INZAGE_OPRUIMEN, ARGS(A(tot, deel)));
}

/* ---- signing ---- */

bool keten_teken(werk *w, ketenregel *r)
{
    ketenkop_rijen al = LIJST(w, ketenkop, KETENKOPPEN);
    const geheim_sleutel *k = keten_sleutel(w, true);
    if (!k) return false;
    r->nr = al.n ? al.at[al.n - 1].nr.n + 1 : 1;
    r->moment = db_now(w->db);
    r->regel = ketenregel_schrijf(w, k, r);
    geheim_sleutel_los(k);
    ketenkop rij = {.nr = NUM(r->nr), .soort = CODE(r->soort), .moment = r->moment,
        .tot = NUM(r->rij), .fouten = NUM(r->fouten), .regel = r->regel};
    return db_add(w->db, &w->t, &ketenkop_entity, &rij) != 0;
}

str keten_ontbreekt(werk *w, str buiten)
{
    buf b = buf_new(w->a);
    ketenkop_rijen r = LIJST(w, ketenkop, KETENKOPPEN);
    for (int i = 0; i < r.n; i++) {
        if (str_find(buiten, r.at[i].regel) >= 0) continue;
        buf_add(&b, r.at[i].regel);
        buf_add(&b, S("\n"));
    }
    return buf_str(&b);
}

/* ---- for people ---- */

str ketenfout_zin(arena *a, const ketenfout *f)
{
    str tekst = lang_text(f->wat);
    val v = V(f->waarde);
    bool met = str_find(tekst, S("{}")) >= 0;
    str zin = lang_format(a, tekst, &v, met);
    buf naam = buf_new(a);
    buf_fmt(&naam, "%08llx", (unsigned long long)(f->keten & 0xffffffff));
    if (f->keten)
        return TF(a, "Rij {} (keten {}, nummer {}): {}.", f->rij, buf_str(&naam), f->nummer, zin);
    if (f->rij) return TF(a, "Na rij {}: {}.", f->rij, zin);
    return TF(a, "{}.", zin);
}
