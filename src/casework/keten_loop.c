/* keten_loop.c: all rows of the record in their order, each held against the link before it. A row
 * that is wrong is told once; the next one is held against what it says itself. */
#include "casework/keten.h"

enum { PER_KEER = 2000, KLAD = 64 << 20, EERST = 1024 };
static const size_t TABEL = (size_t)1 << 32; /* address space: some 20 million chains */

struct ketenstand {
    i64 keten, nummer;
    u8 zegel[GEHEIM_SCHAKEL];
};

void ketenloop_fout(ketenloop *l, const char *wat, i64 waarde, const inzage *bij)
{
    ketenuitslag *u = l->uit;
    if (u->nfouten < KETENFOUTEN)
        u->fouten[u->nfouten] = (ketenfout){.wat = wat,
                                            .waarde = waarde,
                                            .rij = bij ? bij->kop.id : l->rij,
                                            .keten = bij ? bij->keten.n : 0,
                                            .nummer = bij ? bij->nummer.n : 0};
    u->nfouten++;
}

/* ---- the chains that were seen ---- */

static ketenstand *plaats(ketenstand *in, i64 plaatsen, i64 keten)
{
    i64 at = (i64)((u64)keten * 0x9E3779B97F4A7C15u >> 20) & (plaatsen - 1);
    while (in[at].keten && in[at].keten != keten) at = (at + 1) & (plaatsen - 1);
    return &in[at];
}

static void groei(ketenloop *l)
{
    i64 meer = l->plaatsen ? l->plaatsen * 2 : EERST;
    ketenstand *nieuw = arena_make(&l->lang, ketenstand, meer);
    for (i64 i = 0; i < l->plaatsen; i++)
        if (l->ketens[i].keten) *plaats(nieuw, meer, l->ketens[i].keten) = l->ketens[i];
    l->ketens = nieuw;
    l->plaatsen = meer;
}

/* Of this chain; *nieuw: it was not seen before. */
static ketenstand *stand_van(ketenloop *l, i64 keten, bool *nieuw)
{
    if (l->bezet * 2 >= l->plaatsen) groei(l);
    ketenstand *s = plaats(l->ketens, l->plaatsen, keten);
    *nieuw = !s->keten;
    if (*nieuw) l->bezet++;
    s->keten = keten;
    return s;
}

/* ---- one row ---- */

static bool sluit_aan(ketenloop *l, const inzage *r, const u8 vorige[GEHEIM_SCHAKEL])
{
    u8 goed[GEHEIM_SCHAKEL], staat[GEHEIM_SCHAKEL];
    arena klad = *l->w->a;
    store_schakel(db_store(l->w->db), goed, vorige, inzage_bytes(&klad, r));
    return r->kop.versie == 1 && r->kop.door == r->gebruiker_id.v
           && geheim_bytes(r->zegel, staat, sizeof staat) && !memcmp(goed, staat, sizeof goed);
}

static void kijk(ketenloop *l, const inzage *r)
{
    bool nieuw;
    i64 nr = r->nummer.n;
    ketenstand *s = stand_van(l, r->keten.n, &nieuw);
    if (nieuw && nr != 1)
        ketenloop_fout(l, N_("de {} rijen ervoor in deze keten zijn weg"), nr - 1, r);
    else if (nieuw && !sluit_aan(l, r, l->laatste))
        ketenloop_fout(l, N_("deze rij is veranderd, of een rij vlak ervoor is weg of erbij gezet"),
            0, r);
    else if (!nieuw && nr <= s->nummer)
        ketenloop_fout(l, N_("deze rij staat dubbel of op een andere plaats; na nummer {}"),
            s->nummer, r);
    else if (!nieuw && nr != s->nummer + 1)
        ketenloop_fout(l, N_("er zijn {} rijen weg tussen deze en de vorige van deze keten"),
            nr - s->nummer - 1, r);
    else if (!nieuw && !sluit_aan(l, r, s->zegel))
        ketenloop_fout(l, N_("deze rij is veranderd"), 0, r);
    l->uit->ketens += nieuw;
    if (nr <= s->nummer) return;
    s->nummer = nr;
    if (!geheim_bytes(r->zegel, s->zegel, sizeof s->zegel)) memset(s->zegel, 0, sizeof s->zegel);
}

/* ---- what was signed on the way ---- */

/* The rows after this one are not under it. From a sum that is wrong the rest goes on with what was
 * signed, so that one change is told once. */
static void houd_kop_erbij(ketenloop *l)
{
    const ketenregel *k = &l->koppen[l->kop];
    bool goed = k->rij == l->rij && k->aantal == l->aantal
                && !memcmp(k->som, l->som, sizeof l->som);
    if (!goed && k->rij > l->rij)
        ketenloop_fout(l, N_("de staart is weg: er was een rij {} toen kop getekend werd"), k->rij,
            NULL);
    else if (!goed)
        ketenloop_fout(l, N_("de rijen tot hier zijn niet meer die van kop {}"), k->nr, NULL);
    else l->vorige_kop = k->rij;
    memcpy(l->som, k->som, sizeof l->som);
    l->aantal = k->aantal;
    l->kop++;
}

static void tel_op(ketenloop *l, const inzage *r)
{
    arena klad = *l->w->a;
    buf b = buf_new(&klad);
    buf_add_i64(&b, r->kop.id);
    buf_add(&b, S(":"));
    buf_add(&b, r->zegel);
    geheim_som(l->som, l->som, buf_str(&b));
    l->aantal++;
    l->rij = r->kop.id;
}

static void een_rij(ketenloop *l, const inzage *r)
{
    while (l->kop < l->nkoppen && l->koppen[l->kop].rij < r->kop.id) houd_kop_erbij(l);
    l->uit->rijen++;
    tel_op(l, r);
    if (r->keten.n > 0) {
        kijk(l, r);
        l->begonnen = true;
    } else if (l->begonnen) {
        ketenloop_fout(l, N_("deze rij staat in geen keten: zij is erbij gezet"), 0, r);
    } else {
        l->uit->oud++;
    }
    if (!geheim_bytes(r->zegel, l->laatste, sizeof l->laatste))
        memset(l->laatste, 0, sizeof l->laatste);
}

/* ---- all ---- */

void ketenloop_begin(ketenloop *l, werk *w, ketenuitslag *uit)
{
    *l = (ketenloop){.w = w, .uit = uit, .lang = arena_new(TABEL)};
    l->lang_begin = l->lang;
}

void ketenloop_eind(ketenloop *l) { arena_free(&l->lang_begin, TABEL); }

void ketenloop_doe(ketenloop *l, i64 tot)
{
    arena klad = arena_new(KLAD), begin = klad;
    werk zelf = *l->w, *was = l->w;
    inzage_rijen r;
    zelf.a = &klad;
    l->w = &zelf;
    i64 na = l->rij;
    do {
        r = LIJST(&zelf, inzage, INZAGE_NA, A(na, na), A(tot, tot), A(aantal, PER_KEER));
        for (int i = 0; i < r.n; i++) een_rij(l, &r.at[i]);
        if (r.n) na = r.at[r.n - 1].kop.id;
        arena_reset(&klad, begin);
    } while (r.n && !db_failed(zelf.db));
    while (l->kop < l->nkoppen && l->koppen[l->kop].rij <= tot) houd_kop_erbij(l);
    l->w = was;
    arena_free(&begin, KLAD);
}

/* ---- where rows were taken away after their term ---- */

ketenstand *ketenloop_onthoud(ketenloop *l, i64 *plaatsen)
{
    ketenstand *toen = arena_make(&l->lang, ketenstand, l->plaatsen + 1);
    if (l->plaatsen) memcpy(toen, l->ketens, sizeof *toen * (size_t)l->plaatsen);
    *plaatsen = l->plaatsen;
    return toen;
}

str ketenloop_verder(const ketenloop *l, arena *a, const ketenstand *toen, i64 plaatsen)
{
    buf b = buf_new(a);
    for (i64 i = 0; i < plaatsen; i++) {
        const ketenstand *s = &toen[i];
        if (!s->keten || plaats(l->ketens, l->plaatsen, s->keten)->nummer == s->nummer) continue;
        if (b.n) buf_add(&b, S(","));
        buf_add_i64(&b, s->keten);
        buf_add(&b, S(":"));
        buf_add_i64(&b, s->nummer);
        buf_add(&b, S(":"));
        buf_add(&b, geheim_tekst(a, s->zegel, sizeof s->zegel));
    }
    return buf_str(&b);
}

bool ketenloop_na(ketenloop *l, const ketenregel *r)
{
    str een, deel, rest = r->ketens;
    l->rij = l->vorige_kop = r->rij;
    l->aantal = r->aantal;
    l->begonnen = true;
    memcpy(l->som, r->som, sizeof l->som);
    memcpy(l->laatste, r->laatste, sizeof l->laatste);
    while (str_split(&rest, ',', &een)) {
        bool nieuw;
        i64 keten, nummer;
        if (!str_split(&een, ':', &deel) || !str_to_i64(deel, &keten) || keten <= 0) return false;
        ketenstand *s = stand_van(l, keten, &nieuw);
        if (!str_split(&een, ':', &deel) || !str_to_i64(deel, &nummer)) return false;
        s->nummer = nummer;
        if (!geheim_bytes(een, s->zegel, sizeof s->zegel)) return false;
    }
    return true;
}
