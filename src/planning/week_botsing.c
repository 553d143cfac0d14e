/* week_botsing.c: which blocks of a week overlap, each as a sentence.
 * Bron: domain.md MA-02. */
#include "planning/week_intern.h"

#include <stdlib.h>

/* Is it bad when these two overlap? Free time never is; nor are two times in which he cannot. */
static bool kan_botsen(const weekblok *x, const weekblok *y)
{
    bool telt = x->soort <= BLOK_NIET && y->soort <= BLOK_NIET;
    bool beide_thuis = x->soort >= BLOK_ZORG && y->soort >= BLOK_ZORG;
    /* Shifts of one plek that overlap are a choice: early or late. */
    bool keuze = x->soort == BLOK_DIENST && y->soort == BLOK_DIENST && x->invoer == y->invoer;
    return telt && !beide_thuis && !keuze;
}

static int minst(int a, int b) { return a < b ? a : b; }
static int meest(int a, int b) { return a > b ? a : b; }

/* The minutes from Monday 0.00 in which the way to or from shift x falls in block y. */
static bool reis_in(const weekblok *x, const weekblok *y, int *van, int *tot)
{
    if (x->soort != BLOK_DIENST || y->telefoon) return false;
    int begin = blok_begin(x), eind = blok_eind(x);
    *van = meest(begin - x->reis_voor, blok_begin(y));
    *tot = minst(begin, blok_eind(y));
    if (*van < *tot) return true;
    *van = meest(eind, blok_begin(y));
    *tot = minst(eind + x->reis_na, blok_eind(y));
    return *van < *tot;
}

static bool overlap(const weekblok *x, const weekblok *y, botsing *b)
{
    b->soort = BOTSING_SAMEN;
    b->van = meest(blok_begin(x), blok_begin(y));
    b->tot = minst(blok_eind(x), blok_eind(y));
    if (b->van < b->tot) return true;
    b->soort = BOTSING_REIS;
    return reis_in(x, y, &b->van, &b->tot) || reis_in(y, x, &b->van, &b->tot);
}

static str naamwoord(blok_soort s, bool tweede)
{
    switch (s) {
    case BLOK_LES: return str_of(tweede ? N_("de andere les") : N_("de les"));
    case BLOK_DIENST: return str_of(tweede ? N_("de andere dienst") : N_("de dienst"));
    case BLOK_GESPREK: return str_of(tweede ? N_("het andere gesprek") : N_("het gesprek"));
    case BLOK_ZORG: return S(N_("de zorg thuis"));
    case BLOK_NIET: return S(N_("een tijd die niet kan"));
    case BLOK_REIS:
    case BLOK_BESCHIKBAAR:
    case BLOK_SOORTEN: break;
    }
    bug("a block of this kind never clashes");
}

static zin botsing_zin(const week *w, const botsing *b)
{
    const weekblok *x = &w->blok[b->een], *y = &w->blok[b->ander];
    str dag = week_dag_hoofdletter(b->dag);
    if (b->soort == BOTSING_SAMEN)
        return ZIN_W(1 | 2 | 16, N_("{}: {} ({} tot {}) en {} ({} tot {}) vallen samen."), dag,
            naamwoord(x->soort, false), klok(x->van), klok(x->tot),
            naamwoord(y->soort, x->soort == y->soort), klok(y->van), klok(y->tot));
    const weekblok *voor = blok_begin(x) <= blok_begin(y) ? x : y, *na = voor == x ? y : x;
    int nodig = meest(voor->reis_na, na->reis_voor);
    return ZIN_W(1 | 2 | 16,
        N_("{}: tussen {} ({} tot {}) en {} ({} tot {}) is te weinig reistijd. Nodig: {} minuten."),
        dag, naamwoord(voor->soort, false), klok(voor->van), klok(voor->tot),
        naamwoord(na->soort, voor->soort == na->soort), klok(na->van), klok(na->tot), nodig);
}

static int vergelijk(const void *p, const void *q)
{
    const botsing *x = p, *y = q;
    if (x->van != y->van) return x->van < y->van ? -1 : 1;
    if (x->een != y->een) return x->een < y->een ? -1 : 1;
    return (x->ander > y->ander) - (x->ander < y->ander);
}

/* The same pair in the order in which it is named. */
static botsing geordend(const week *w, botsing b)
{
    if (w->blok[b.ander].soort < w->blok[b.een].soort) {
        int een = b.een;
        b.een = b.ander;
        b.ander = een;
    }
    return b;
}

void week_botsingen(arena *a, week *w, weekblok *blokken)
{
    int n = 0, kan = w->nblok * (w->nblok - 1) / 2;
    botsing *lijst = arena_make(a, botsing, kan > 0 ? kan : 1);
    for (int i = 0; i < w->nblok; i++) {
        for (int k = i + 1; k < w->nblok; k++) {
            botsing b = {.een = i, .ander = k};
            if (!kan_botsen(&w->blok[i], &w->blok[k]) || !overlap(&w->blok[i], &w->blok[k], &b))
                continue;
            if (b.van < 0 || b.van >= WEEK_MINUTEN) continue; /* of the week before or after */
            blokken[i].botst = blokken[k].botst = true;
            lijst[n++] = geordend(w, b);
        }
    }
    qsort(lijst, (size_t)n, sizeof *lijst, vergelijk);
    for (int i = 0; i < n; i++) {
        lijst[i].dag = lijst[i].van / DAG_MINUTEN;
        lijst[i].van -= lijst[i].dag * DAG_MINUTEN;
        lijst[i].tot -= lijst[i].dag * DAG_MINUTEN;
        lijst[i].zin = botsing_zin(w, &lijst[i]);
    }
    w->botsing = lijst;
    w->nbotsing = n;
}
