/* lesdag.c: the lessons of a group on one day. */
#include "planning/lesdag.h"

static bool in_periode(date d, date van, date tot)
{
    return !date_before(d, van) && (!date_is_set(tot) || date_before(d, tot));
}

static const lesuitval *uitval_van(const leskalender *k, date dag, tijd van)
{
    for (int i = 0; i < k->nuitval; i++)
        if (date_same(k->uitval[i].datum, dag) && k->uitval[i].van.m == van.m)
            return &k->uitval[i];
    return NULL;
}

static const lesvakantie *vakantie_van(const leskalender *k, date dag)
{
    for (int i = 0; i < k->nvakantie; i++)
        if (in_periode(dag, k->vakantie[i].van, k->vakantie[i].tot)) return &k->vakantie[i];
    return NULL;
}

static void voeg(lesmoment *uit, int *n, lesmoment m)
{
    int at = *n;
    if (*n == LESMOMENTEN) return;
    for (; at > 0 && uit[at - 1].van.m > m.van.m; at--) uit[at] = uit[at - 1];
    uit[at] = m;
    ++*n;
}

int lesmomenten(const leskalender *k, date dag, lesmoment *uit)
{
    int n = 0;
    bool loopt = !k->groep || in_periode(dag, k->groep->van, k->groep->tot);
    if (!date_is_set(dag)) return 0;
    for (int i = 0; i < k->nles && loopt; i++) {
        const les *l = &k->les[i];
        if (!code_is(l->dag, MAANDAG + date_weekday(dag) - 1)) continue;
        voeg(uit, &n, (lesmoment){.van = l->van,
                          .tot = l->tot,
                          .rij = l->kop.id,
                          .uitval = uitval_van(k, dag, l->van),
                          .vakantie = vakantie_van(k, dag)});
    }
    for (int i = 0; i < k->nuitval; i++) {
        const lesuitval *u = &k->uitval[i];
        if (!date_same(u->inhaal, dag)) continue;
        voeg(uit, &n,
            (lesmoment){.van = u->inhaal_van, .tot = u->inhaal_tot, .rij = u->kop.id,
                .inhaal = true});
    }
    return n;
}

bool lesmoment_gaat_door(const lesmoment *m) { return !m->uitval && !m->vakantie; }

int les_minuten(const leskalender *k, date dag)
{
    lesmoment m[LESMOMENTEN];
    int som = 0, n = lesmomenten(k, dag, m);
    for (int i = 0; i < n; i++)
        if (lesmoment_gaat_door(&m[i]))
            som += date_minutes(dag, tijd_minutes(m[i].van), tijd_minutes(m[i].tot));
    return som;
}
