#include "casework/cijfers_blad.h"

#include "base/lang.h"
#include "casework/aanpak.h"
#include "casework/cijfers_bewaard.h"
#include "casework/kantoor.h"

enum {
    KLAD_RUIMTE = 64 << 20, /* of the thread that counts anew; a request has its own */
    VEEL_MENSEN = 5000      /* from here on the thread counts the day before someone asks */
};

/* ---- one count ---- */

static bool is_nu(const werk *w, cijferkeuze k)
{
    return date_same(k.peil, w->vandaag) && date_same(k.bekend, w->vandaag);
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
    if (is_nu(w, s->keuze)) {
        s->begeleiding =
            LIJST(&w2, cijferbegeleiding, CIJFER_BEGELEIDING, A(vandaag, w->vandaag));
        s->plekken = cijfers_plekstand(&w2);
    }
    s->geteld = db_now(w->db);
    arena_free(&begin, CIJFERS_RUIMTE);
}

static cijferstand_nu stand_nu(werk *w)
{
    return (cijferstand_nu){GETAL(w, CIJFER_STAND_VAN_ZAKEN), GETAL(w, CIJFER_AANPAK_NU)};
}

static cijfersleutel sleutel_van(const werk *w, cijferkeuze k)
{
    cijfersleutel uit = {.s = db_store(w->db), .k = k};
    str taal = lang_code();
    memcpy(uit.taal, taal.p, taal.n < TAAL_TEKST ? taal.n : TAAL_TEKST - 1);
    return uit;
}

static houder *tel_nieuw(werk *w, const cijfersleutel *van, cijferstand_nu stand)
{
    houder *h = bewaard_nieuw(van, stand);
    tel(w, &h->staat, &h->a);
    bewaard_klaar(h, !db_failed(w->db));
    return h;
}

const cijferstaat *cijfers_staat(werk *w, cijferkeuze k)
{
    cijferstand_nu stand = stand_nu(w);
    cijfersleutel van = sleutel_van(w, k);
    houder *h = bewaard_neem(&van, stand);
    if (!h) h = tel_nieuw(w, &van, stand);
    return &h->staat;
}

void cijfers_los(const cijferstaat *s) { bewaard_los(s->houder); }

/* ---- counting anew, beside the requests ---- */

void cijfers_achtergrond(bool aan) { bewaard_achtergrond(aan); }

static bool ververs(db *d, void *arg)
{
    arena a = *(arena *)arg;
    problems p = {.n = 0};
    werk w = werk_begin(d, &a, toegang_programma((toegang){0}), &p);
    cijferstand_nu stand = stand_nu(&w);
    const store *s = db_store(d);
    cijfersleutel van;
    if (!bewaard_oud(s, w.vandaag, stand, &van)) {
        if (bewaard_heeft(s, w.vandaag) || GETAL(&w, MENSEN_AANTAL) < VEEL_MENSEN) return true;
        lang_set(S("nl"));
        cijfers_los(cijfers_staat(&w, (cijferkeuze){w.vandaag, w.vandaag}));
        return true;
    }
    lang_set(str_of(van.taal));
    bewaard_los(tel_nieuw(&w, &van, stand));
    return true;
}

bool cijfers_ververs(store *s)
{
    arena a = arena_new(KLAD_RUIMTE), begin = a;
    bool goed = store_read(s, ververs, &a);
    arena_free(&begin, KLAD_RUIMTE);
    return goed;
}

/* ---- the people behind a figure ---- */

static bool telt(cijferrij *r, const cijfervraag *v, int indicator, bool *haalt)
{
    cijfer c = cijfer_tel((cijferrij_rijen){r, 1}, indicator, 0, v);
    *haalt = c.mensen_teller > 0;
    return c.mensen_van > 0;
}

/* Who of these counts is put in uit, until it is full; gives how many of them were looked at. */
static int neem_wie_telt(werk *w, cijferkeuze k, int indicator, int stap, persoonregel_rijen wie,
    cijfermensen *uit)
{
    aanpak_codes stappen = trechter_stappen(aanpak_voor(w, NULL));
    cijfervraag v = {.peil = k.peil};
    arena groot = arena_new(CIJFERS_RUIMTE), begin = groot;
    int bekeken = 0;
    if (indicator == INDICATOR_INBURGERING) v.startjaar = cijfer_inburgering_jaar(k.peil);
    cijferrij_rijen r = cijfers_van(w, &groot, wie, cijfers_toen(k.bekend), k.peil);
    for (int i = 0; i < r.n && uit->n < CIJFERMENSEN_BLAD; i++) {
        cijfermens_regel regel = {.haalt = false};
        while (wie.at[bekeken++].id.v != r.at[i].id.v) {}
        bool mee = indicator ? telt(&r.at[i], &v, indicator, &regel.haalt)
                             : stap < stappen.n
                                   && trechter_wacht(
                                       &stappen, stap, &r.at[i], k.peil, &regel.sinds);
        if (mee && RIJ(w, persoonregel, CIJFER_MIJN_MENS, &regel.p, AI(persoon, r.at[i].id)))
            uit->at[uit->n++] = regel;
    }
    arena_free(&begin, CIJFERS_RUIMTE);
    return uit->n < CIJFERMENSEN_BLAD ? wie.n : bekeken;
}

cijfermensen cijfers_mensen(werk *w, cijferkeuze k, int indicator, int stap, i64 vanaf)
{
    enum { PER_KEER = 200, HOOGSTENS = 2000 };
    cijfermensen uit = {.at = arena_make(w->a, cijfermens_regel, CIJFERMENSEN_BLAD)};
    cijfergrens_rijen nr = LIJST(w, cijfergrens, CIJFER_MIJN_NUMMERS, A(aantal, HOOGSTENS + 1),
        A(vanaf, vanaf));
    persoonregel_rijen wie = {arena_make(w->a, persoonregel, nr.n + 1), nr.n};
    for (int i = 0; i < nr.n; i++) wie.at[i].id = nr.at[i].id;
    int n = 0, tot = wie.n < HOOGSTENS ? wie.n : HOOGSTENS;
    while (n < tot && uit.n < CIJFERMENSEN_BLAD) {
        persoonregel_rijen deel = {wie.at + n, tot - n < PER_KEER ? tot - n : PER_KEER};
        n += neem_wie_telt(w, k, indicator, stap, deel, &uit);
    }
    if (n < wie.n) uit.verder = vanaf + n;
    return uit;
}
