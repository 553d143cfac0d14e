#include "casework/cijfers_blad.h"

#include <pthread.h>
#include <time.h>

#include "base/lang.h"
#include "casework/aanpak.h"

enum {
    UIT_RUIMTE = 24 << 20,  /* what is kept of one count: some 1 MB is touched */
    BEWAARD = 12,
    KEER_LANGER = 200,
    LANG_MS = 250,          /* a count that takes less is always of this moment */
    HOOGSTENS_MS = 10 * 60 * 1000
};

/* One count. wie: how many hold it; a count that is no longer in the list goes with the last. */
typedef struct houder {
    const store *s;
    cijferstaat staat;
    char taal[8];
    i64 stand;              /* newest event when it was counted */
    i64 aanpak_nu;          /* newest version of an aanpak: targets are never old */
    i64 tick, duur;         /* when, and how long it took: milliseconds of the machine */
    arena a, begin;
    int wie;
    bool in_lijst;
} houder;

static pthread_mutex_t slot = PTHREAD_MUTEX_INITIALIZER;
static houder *bewaard[BEWAARD];
static int volgende;

static i64 tick_nu(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (i64)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void ruim_op(houder *h)
{
    arena weg = h->begin;
    if (h->wie || h->in_lijst) return;
    arena_free(&weg, UIT_RUIMTE);
}

static bool past(const houder *h, const werk *w, cijferkeuze k, i64 stand, i64 aanpak_nu)
{
    if (h->s != db_store(w->db) || !str_eq(str_of(h->taal), lang_code())) return false;
    if (!date_same(h->staat.keuze.peil, k.peil) || !date_same(h->staat.keuze.bekend, k.bekend))
        return false;
    i64 oud = tick_nu() - h->tick;
    if (oud > HOOGSTENS_MS) return false;
    if (h->aanpak_nu != aanpak_nu) return false;
    return h->stand == stand || (h->duur > LANG_MS && oud < KEER_LANGER * h->duur);
}

static houder *neem(const werk *w, cijferkeuze k, i64 stand, i64 aanpak_nu)
{
    houder *uit = NULL;
    pthread_mutex_lock(&slot);
    for (int i = 0; i < BEWAARD && !uit; i++)
        if (bewaard[i] && past(bewaard[i], w, k, stand, aanpak_nu)) uit = bewaard[i];
    if (uit) uit->wie++;
    pthread_mutex_unlock(&slot);
    return uit;
}

static void haal_weg(int plaats)
{
    houder *oud = bewaard[plaats];
    bewaard[plaats] = NULL;
    if (!oud) return;
    oud->in_lijst = false;
    ruim_op(oud);
}

static void bewaar(houder *h)
{
    pthread_mutex_lock(&slot);
    int plaats = volgende;
    for (int i = 0; i < BEWAARD; i++) {
        const houder *b = bewaard[i];
        if (b && b->s == h->s && date_same(b->staat.keuze.peil, h->staat.keuze.peil)
            && date_same(b->staat.keuze.bekend, h->staat.keuze.bekend)
            && strcmp(b->taal, h->taal) == 0)
            plaats = i;
    }
    if (plaats == volgende) volgende = (volgende + 1) % BEWAARD;
    haal_weg(plaats);
    bewaard[plaats] = h;
    h->in_lijst = true;
    pthread_mutex_unlock(&slot);
}

void cijfers_los(const cijferstaat *s)
{
    houder *h = s->houder;
    pthread_mutex_lock(&slot);
    h->wie--;
    ruim_op(h);
    pthread_mutex_unlock(&slot);
}

void cijfers_vergeet(void)
{
    pthread_mutex_lock(&slot);
    for (int i = 0; i < BEWAARD; i++) haal_weg(i);
    pthread_mutex_unlock(&slot);
}

static void tel(werk *w, cijferstaat *s, arena *a)
{
    arena groot = arena_new(CIJFERS_RUIMTE), begin = groot;
    werk w2 = *w;
    w2.a = a;
    w2.aanpak = NULL;
    s->in = aanpak_voor(&w2, NULL);
    s->aanpak_nr = w2.aanpak_nr;
    s->aanpakken = cijfers_aanpakken(w, a);
    cijferrij_rijen r = cijfers_lees(w, &groot, cijfers_toen(s->keuze.bekend), s->keuze.peil);
    cijfervraag v = {.peil = s->keuze.peil, .aanpakken = s->aanpakken};
    const int werk_nu = INDICATOR_WERK;
    s->b = cijferblad_maak(a, s->in, r, &v, KLEIN_MINIMUM);
    s->stappen = trechter_stappen(s->in);
    trechter_tel(&s->stappen, r, v.peil, KLEIN_MINIMUM, groot, s->stap);
    trechter_publiek(s->stap, s->stappen.n, KLEIN_MINIMUM);
    s->lestijd = cijfer_tabel(a, r, &v, SPLITSING_LESTIJD, &werk_nu, 1, KLEIN_MINIMUM);
    s->geteld = db_now(w->db);
    arena_free(&begin, CIJFERS_RUIMTE);
}

const cijferstaat *cijfers_staat(werk *w, cijferkeuze k)
{
    i64 stand = GETAL(w, CIJFER_STAND_VAN_ZAKEN);
    i64 aanpak_nu = GETAL(w, CIJFER_AANPAK_NU);
    houder *h = neem(w, k, stand, aanpak_nu);
    if (h) return &h->staat;
    arena a = arena_new(UIT_RUIMTE), begin = a;
    h = arena_make(&a, houder, 1);
    *h = (houder){
        .s = db_store(w->db), .stand = stand, .aanpak_nu = aanpak_nu, .begin = begin, .wie = 1};
    h->tick = tick_nu();
    str taal = lang_code();
    memcpy(h->taal, taal.p, taal.n < sizeof h->taal ? taal.n : sizeof h->taal - 1);
    h->staat.keuze = k;
    h->staat.houder = h;
    tel(w, &h->staat, &a);
    h->a = a;
    h->duur = tick_nu() - h->tick;
    if (!db_failed(w->db)) bewaar(h);
    return &h->staat;
}

/* ---- the people behind a figure ---- */

static bool telt(cijferrij *r, const cijfervraag *v, int indicator, bool *haalt)
{
    cijfer c = cijfer_tel((cijferrij_rijen){r, 1}, indicator, 0, v);
    *haalt = c.mensen_teller > 0;
    return c.mensen_van > 0;
}

cijfermensen cijfers_mensen(werk *w, cijferkeuze k, int indicator, int stap)
{
    persoonregel_rijen mijn = LIJST(w, persoonregel, CIJFER_MIJN_MENSEN);
    cijfermensen uit = {arena_make(w->a, cijfermens_regel, mijn.n + 1), 0};
    aanpak_codes stappen = trechter_stappen(aanpak_voor(w, NULL));
    cijfervraag v = {.peil = k.peil};
    arena groot = arena_new(CIJFERS_RUIMTE), begin = groot;
    if (indicator == INDICATOR_INBURGERING) v.startjaar = cijfer_inburgering_jaar(k.peil);
    cijferrij_rijen r = cijfers_van(w, &groot, mijn, cijfers_toen(k.bekend), k.peil);
    for (int i = 0, wie = 0; i < r.n; i++) {
        while (mijn.at[wie].id.v != r.at[i].id.v) wie++;
        cijfermens_regel regel = {.p = mijn.at[wie]};
        bool mee = indicator ? telt(&r.at[i], &v, indicator, &regel.haalt)
                             : stap < stappen.n
                                   && trechter_wacht(
                                       &stappen, stap, &r.at[i], k.peil, &regel.sinds);
        if (mee) uit.at[uit.n++] = regel;
    }
    arena_free(&begin, CIJFERS_RUIMTE);
    return uit;
}
