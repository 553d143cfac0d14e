#include "test/lib_blokweek.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <cmocka.h>

enum { ERVOOR = 2 * 1440, LANG = 12 * 1440 };

/* ---- one week, block by block ---- */

static bool binnen(date d, date van, date tot)
{
    return (!date_is_set(van) || date_diff(d, van) >= 0)
        && (!date_is_set(tot) || date_diff(d, tot) < 0);
}

static stuk *zet(blokweek *w, blok_soort s, int invoer, int d, tijd van, tijd tot)
{
    int a = tijd_minutes(van), z = tijd_minutes(tot);
    if (z <= a) z += 1440;
    assert_true(w->n < RUIM);
    w->at[w->n] = (stuk){.soort = s, .invoer = invoer, .van = d * 1440 + a, .tot = d * 1440 + z};
    return &w->at[w->n++];
}

static bool gaat_door(const week_les *l, const les *x, date dag)
{
    for (int i = 0; i < l->nuitval; i++)
        if (date_same(l->uitval[i].datum, dag) && l->uitval[i].van.m == x->van.m) return false;
    for (int i = 0; i < l->nvakantie; i++)
        if (binnen(dag, l->vakantie[i].van, l->vakantie[i].tot)) return false;
    return true;
}

static void zet_dag(blokweek *w, const week_invoer *in, int d, const oplossing *o)
{
    date dag = date_plus(w->maandag, d);
    for (int i = 0; i < in->nles; i++)
        for (int k = 0; k < in->les[i].nles; k++) {
            const les *x = &in->les[i].les[k];
            bool loopt = binnen(dag, in->les[i].van, in->les[i].tot);
            if (!loopt || date_weekday(dag) != x->dag.i) continue;
            if (!gaat_door(&in->les[i], x, dag)) continue;
            bool hele_groep = o && o->soort == OPLOSSING_GROEP && o->les == i;
            zet(w, BLOK_LES, i, d, x->van, x->tot)->nieuw = hele_groep || x->kop.id < 0;
        }
    for (int i = 0; i < in->nwerk; i++)
        for (int k = 0; k < in->werk[i].ndienst; k++) {
            const plek_dienst *x = &in->werk[i].dienst[k];
            bool loopt = binnen(dag, in->werk[i].van, in->werk[i].tot);
            if (loopt && date_weekday(dag) == x->dag.i)
                zet(w, BLOK_DIENST, i, d, x->van, x->tot)->nieuw = x->kop.id < 0;
        }
    for (int i = 0; i < in->beschikbaar.n; i++) {
        const beschikbaarheid *b = &in->beschikbaar.at[i];
        if (b->dag.i == date_weekday(dag) && !code_is(b->soort, BESCHIKBAAR_WERK))
            zet(w, code_is(b->soort, BESCHIKBAAR_ZORG) ? BLOK_ZORG : BLOK_NIET, i, d, b->van,
                b->tot);
    }
    for (int i = 0; i < in->gesprekken.n; i++) {
        const gesprek *g = &in->gesprekken.at[i];
        if (date_same(g->datum, dag))
            zet(w, BLOK_GESPREK, i, d, g->van, g->tot)->tel = code_is(g->soort, GESPREK_TELEFOON);
    }
}

/* Walks from the shift, a minute at a time, until the same work or the end of what may lie between.
 */
static bool blijft(const blokweek *w, const stuk *x, int kant, int reis)
{
    int m = kant < 0 ? x->van - 1 : x->tot;
    for (int ver = 0; ver <= 2 * reis; ver++, m += kant) {
        bool iets = false;
        for (int i = 0; i < w->n; i++) {
            const stuk *y = &w->at[i];
            if (y->van > m || y->tot <= m) continue;
            if (y->soort == BLOK_DIENST && y->invoer == x->invoer) {
                if (y != x) return true;
            } else iets = true;
        }
        if (iets) return false;
    }
    return false;
}

/* Begins (or ends) another shift of this work at the same minute, which then owns the way? */
static bool deelt(const blokweek *w, const stuk *x, bool begin)
{
    for (int i = 0; i < w->n; i++) {
        const stuk *y = &w->at[i];
        if (y == x || y->soort != BLOK_DIENST || y->invoer != x->invoer) continue;
        if (begin && y->van == x->van && (y->tot < x->tot || (y->tot == x->tot && y < x)))
            return true;
        if (!begin && y->tot == x->tot && (y->van > x->van || (y->van == x->van && y > x)))
            return true;
    }
    return false;
}

blokweek bouw(const week_invoer *in, int later, const oplossing *o)
{
    blokweek w = {.maandag = date_monday(date_plus(in->dag, 7 * later))};
    for (int d = -1; d <= 7; d++) zet_dag(&w, in, d, o);
    for (int i = 0; i < w.n; i++) {
        stuk *x = &w.at[i];
        if (x->soort != BLOK_DIENST || !in->werk[x->invoer].reis_minuten.is) continue;
        int reis = (int)in->werk[x->invoer].reis_minuten.n;
        x->voor = blijft(&w, x, -1, reis) || deelt(&w, x, true) ? 0 : reis;
        x->na = blijft(&w, x, 1, reis) || deelt(&w, x, false) ? 0 : reis;
    }
    return w;
}

/* ---- pairs that clash ---- */

static bool onderweg(const stuk *x, const stuk *y, int *begin)
{
    if (x->soort != BLOK_DIENST || y->tel) return false;
    for (int m = x->van - x->voor; m < x->tot + x->na; m++) {
        if ((m >= x->van && m < x->tot) || m < y->van || m >= y->tot) continue;
        *begin = m;
        return true;
    }
    return false;
}

static bool botst(const stuk *x, const stuk *y, int *begin)
{
    if (x->soort >= BLOK_ZORG && y->soort >= BLOK_ZORG) return false;
    if (x->soort == BLOK_DIENST && y->soort == BLOK_DIENST && x->invoer == y->invoer) return false;
    for (int m = x->van; m < x->tot; m++)
        if (m >= y->van && m < y->tot) {
            *begin = m;
            return true;
        }
    return onderweg(x, y, begin) || onderweg(y, x, begin);
}

paren botsende(const blokweek *w)
{
    paren p = {.n = 0};
    int begin;
    for (int i = 0; i < w->n; i++)
        for (int k = i + 1; k < w->n; k++)
            if (botst(&w->at[i], &w->at[k], &begin) && begin >= 0 && begin < WEEK_MINUTEN) {
                assert_true(p.n < MEEST);
                p.at[p.n++] = (paar){w->at[i], w->at[k]};
            }
    return p;
}

static bool zelfde_blok(const stuk *x, const stuk *y)
{
    return x->soort == y->soort && x->van == y->van && x->tot == y->tot;
}

bool was_er(const paren *p, const paar *x)
{
    for (int i = 0; i < p->n; i++)
        if ((zelfde_blok(&p->at[i].een, &x->een) && zelfde_blok(&p->at[i].ander, &x->ander))
            || (zelfde_blok(&p->at[i].een, &x->ander) && zelfde_blok(&p->at[i].ander, &x->een)))
            return true;
    return false;
}

static bool vrije_minuut(beschikbaarheid_rijen r, int m)
{
    for (int i = 0; i < r.n; i++) {
        const beschikbaarheid *b = &r.at[i];
        int a = tijd_minutes(b->van), z = tijd_minutes(b->tot);
        int duur = z <= a ? z + 1440 - a : z - a;
        int sinds = (m - (b->dag.i - 1) * 1440 - a + 2 * WEEK_MINUTEN) % WEEK_MINUTEN;
        if (code_is(b->soort, BESCHIKBAAR_WERK) && sinds < duur) return true;
    }
    return false;
}

bool mag(beschikbaarheid_rijen r, int dag, tijd van, tijd tot)
{
    bool gezegd = false;
    int a = tijd_minutes(van), z = tijd_minutes(tot);
    for (int i = 0; i < r.n; i++) gezegd |= code_is(r.at[i].soort, BESCHIKBAAR_WERK);
    for (int m = a; gezegd && m < (z <= a ? z + 1440 : z); m++)
        if (!vrije_minuut(r, (dag - 1) * 1440 + m)) return false;
    return true;
}

/* ---- hours: minutes of the clock that really pass ---- */

/* The last Sunday of March misses 2.00 to 3.00, that of October has it twice. */
static int duurt(date maandag, int m)
{
    date dag = date_plus(maandag, m / 1440);
    int maand = date_month(dag), uur = m % 1440 / 60;
    bool wissel = date_weekday(dag) == 7 && date_day(dag) > 24 && uur == 2;
    if (wissel && maand == 3) return 0;
    return wissel && maand == 10 ? 2 : 1;
}

weekmaat reken(const blokweek *w, const week_invoer *in)
{
    static u8 vol[BLOK_SOORTEN][LANG];
    weekmaat r = {.les = 0};
    memset(vol, 0, sizeof vol);
    for (int i = 0; i < w->n; i++)
        for (int m = w->at[i].van - w->at[i].voor; m < w->at[i].tot + w->at[i].na; m++) {
            bool zelf = m >= w->at[i].van && m < w->at[i].tot;
            vol[zelf ? w->at[i].soort : BLOK_REIS][m + ERVOOR] = 1;
        }
    for (int d = 0; d < 7; d++) {
        int eerst = -1, laatst = -1, duur = 0;
        for (int m = d * 1440; m < (d + 1) * 1440; m++) {
            int n = duurt(w->maandag, m), at = m + ERVOOR;
            r.les += n * vol[BLOK_LES][at];
            r.werk += n * vol[BLOK_DIENST][at];
            r.reis += n * vol[BLOK_REIS][at];
            if (!vol[BLOK_LES][at] && !vol[BLOK_DIENST][at] && !vol[BLOK_REIS][at]
                && !vol[BLOK_GESPREK][at])
                continue;
            eerst = eerst < 0 ? m : eerst;
            laatst = m;
        }
        for (int m = eerst; eerst >= 0 && m <= laatst; m++) duur += duurt(w->maandag, m);
        r.langste = duur > r.langste ? duur : r.langste;
        r.lang += duur > 600;
    }
    for (int i = 0; i < in->nwerk; i++) assert_true(in->werk[i].ndienst > 0);
    return r;
}
