/* demo_les.c: lesson groups of the three schools, who takes part, attendance and hours. */
#include "casework/demo_maak.h"

#define OCHTEND(dag) \
    { \
        dag, 9 * 60, 12 * 60 \
    }
#define MIDDAG(dag) \
    { \
        dag, 13 * 60, 16 * 60 \
    }
#define AVOND(dag) \
    { \
        dag, 18 * 60 + 30, 21 * 60 + 30 \
    }

typedef struct {
    const char *naam;
    int org, niveau, route, plaatsen, doel;
    const char *docent, *lokaal;
    blok les[BLOKKEN];
    int anderen, vaktaal;
} groep_rij;

static const groep_rij vaste_groepen[GROEP_VAST] = {
    [GROEP_A2B] = {"A2-b", ORG_ZUID, CEFR_A2, LEERROUTE_B, 15, 15, "Karin Vos", "lokaal 4",
        {OCHTEND(MAANDAG), MIDDAG(WOENSDAG), OCHTEND(VRIJDAG)}, 0, 0},
    [GROEP_Z1] = {"Z-1", ORG_ZUID, CEFR_A1, LEERROUTE_Z, 12, 12, "Mieke Laan", "lokaal 1",
        {OCHTEND(MAANDAG), OCHTEND(VRIJDAG)}, 0, 0},
    [GROEP_A1A] = {"A1-a", ORG_ZUID, CEFR_A1, LEERROUTE_B, 15, 14, "Joop Sterk", "lokaal 2",
        {OCHTEND(DINSDAG), OCHTEND(DONDERDAG)}, 0, 0},
    [GROEP_B1A] = {"B1-a", ORG_ZUID, CEFR_B1, LEERROUTE_B, 15, 13, "Riet Kamp", "lokaal 3",
        {OCHTEND(DINSDAG), OCHTEND(DONDERDAG)}, 1, VAKTAAL_ZORG},
    [GROEP_A2A] = {"A2-a", ORG_ZUID, CEFR_A2, LEERROUTE_B, 15, 15, "Karin Vos", "lokaal 2",
        {OCHTEND(WOENSDAG), MIDDAG(DONDERDAG)}, 0, 0},
    [GROEP_Z2] = {"Z-2", ORG_ZUID, CEFR_A1, LEERROUTE_Z, 12, 11, "Mieke Laan", "lokaal 1",
        {MIDDAG(DINSDAG), OCHTEND(WOENSDAG)}, 0, 0},
    [GROEP_B1B] = {"B1-b", ORG_ZUID, CEFR_B1, LEERROUTE_B, 15, 14, "Riet Kamp", "lokaal 3",
        {MIDDAG(DINSDAG), OCHTEND(VRIJDAG)}, 0, 0},
    [GROEP_A1B] = {"A1-b", ORG_ZUID, CEFR_A1, LEERROUTE_B, 15, 13, "Joop Sterk", "lokaal 2",
        {MIDDAG(MAANDAG), MIDDAG(WOENSDAG)}, 0, 0},
    [GROEP_A2C] = {"A2-c", ORG_ZUID, CEFR_A2, LEERROUTE_B, 15, 12, "Ada Zijl", "lokaal 3",
        {MIDDAG(MAANDAG), MIDDAG(VRIJDAG)}, 2, VAKTAAL_TECHNIEK},
    [GROEP_B1C] = {"B1-c", ORG_ZUID, CEFR_B1, LEERROUTE_B, 15, 14, "Ada Zijl", "lokaal 4",
        {AVOND(WOENSDAG)}, 0, 0},
    /* The way out for who works on Wednesday: the same days, but Thursday evening; 2 seats free. */
    [GROEP_A2D] = {"A2-d", ORG_ZUID, CEFR_A2, LEERROUTE_B, 15, 13, "Karin Vos", "lokaal 4",
        {OCHTEND(MAANDAG), AVOND(DONDERDAG), OCHTEND(VRIJDAG)}, 0, 0},
    [GROEP_O1] = {"Schakeljaar 1", ORG_NOORD, CEFR_B2, LEERROUTE_O, 18, 16, "Ed Vonk", "zaal A",
        {OCHTEND(MAANDAG), OCHTEND(DINSDAG), OCHTEND(WOENSDAG), OCHTEND(DONDERDAG)}, 0, 0},
};

/* Weeks of further groups, for as many as are needed. */
static const blok weken[][BLOKKEN] = {
    {OCHTEND(MAANDAG), OCHTEND(WOENSDAG)},
    {OCHTEND(DINSDAG), OCHTEND(DONDERDAG)},
    {MIDDAG(MAANDAG), MIDDAG(DONDERDAG)},
    {MIDDAG(DINSDAG), MIDDAG(VRIJDAG)},
    {OCHTEND(WOENSDAG), OCHTEND(VRIJDAG)},
    {AVOND(MAANDAG), AVOND(WOENSDAG)},
    {AVOND(DINSDAG), AVOND(DONDERDAG)},
    {OCHTEND(MAANDAG), OCHTEND(DINSDAG), OCHTEND(DONDERDAG)},
};

static groep *groep_bij(demo *d, const groep_rij *r, str naam)
{
    stad *s = d->stad;
    if (s->ngroep == s->groep_cap) bug("demo: too many groups");
    groep *g = &s->groep[s->ngroep++];
    *g = (groep){.school = s->org[r->org].id,
        .niveau = r->niveau,
        .route = r->route,
        .doel = r->doel,
        .van = demo_dag(d, -kans_tussen(&d->k, 150, 420))};
    g->id = VOEG(d, lesgroep, .organisatie_id = s->org[r->org].id, .naam = naam,
        .niveau = CODE(r->niveau), .leerroute = CODE(r->route), .docent = str_of(r->docent),
        .lokaal = str_of(r->lokaal), .plaatsen = NUM(r->plaatsen), .van = g->van,
        .tot = demo_dag(d, kans_tussen(&d->k, 120, 300)),
        .anderen = r->anderen ? NUM(r->anderen) : (num){0}, .vaktaal = CODE(r->vaktaal));
    for (; g->nles < BLOKKEN && r->les[g->nles].dag; g->nles++) {
        blok b = g->les[g->nles] = r->les[g->nles];
        VOEG(d, les, .lesgroep_id = g->id, .dag = CODE(b.dag),
            .van = tijd_hm(b.van / 60, b.van % 60), .tot = tijd_hm(b.tot / 60, b.tot % 60));
    }
    s->telling.lesgroepen++;
    return g;
}

/* Summer and Christmas without lessons, as is_vakantie says of attendance. */
static void vakanties(demo *d)
{
    static const int scholen[] = {ORG_ZUID, ORG_NOORD, ORG_BRUG};
    date januari = date_monday(date_ymd(date_year(d->nu), 1, 4)); /* ISO week 1 */
    date kerst = date_plus(date_monday(date_ymd(date_year(d->nu) + 1, 1, 4)), -7);
    if (date_isoweek(kerst) > 52) kerst = date_plus(kerst, -7);
    for (size_t i = 0; i < countof(scholen); i++) {
        organisatie_id school = d->stad->org[scholen[i]].id;
        VOEG(d, lesvakantie, .organisatie_id = school, .naam = S("Zomervakantie"),
            .van = date_plus(januari, 7 * 29), .tot = date_plus(januari, 7 * 35));
        VOEG(d, lesvakantie, .organisatie_id = school, .naam = S("Kerstvakantie"), .van = kerst,
            .tot = date_plus(date_monday(date_ymd(date_year(d->nu) + 1, 1, 4)), 7));
    }
}

/* A lesson of a coming week that the teacher cannot give; with one instead, and without. */
static void uitval(demo *d)
{
    date ma = date_plus(date_monday(d->nu), 7);
    VOEG(d, lesuitval, .lesgroep_id = d->stad->groep[GROEP_A1A].id, .datum = date_plus(ma, 3),
        .van = tijd_hm(9, 0), .oorzaak = CODE(UITVAL_DOCENT), .inhaal = date_plus(ma, 11),
        .inhaal_van = tijd_hm(13, 0), .inhaal_tot = tijd_hm(16, 0),
        .inhaal_lokaal = S("lokaal 3"));
    VOEG(d, lesuitval, .lesgroep_id = d->stad->groep[GROEP_Z1].id, .datum = date_plus(ma, 7),
        .van = tijd_hm(9, 0), .oorzaak = CODE(UITVAL_LOKAAL));
}

void demo_groepen(demo *d)
{
    for (int i = 0; i < GROEP_VAST; i++) {
        d->k = kans_van(d->keus->zaad, 'g', (u64)i);
        groep_bij(d, &vaste_groepen[i], str_of(vaste_groepen[i].naam));
    }
    vakanties(d);
    uitval(d);
}

/* ---- who comes, and how many hours that is ---- */

static bool is_vakantie(date dag)
{
    int week = date_isoweek(dag);
    return (week >= 30 && week <= 35) || week >= 52 || week == 1;
}

static bool botst(const mens *m, blok uur, date dag)
{
    if (!m->plek || date_before(dag, m->plek_van)) return false;
    for (int i = 0; i < m->plek->ndienst; i++) {
        blok b = m->plek->dienst[i];
        if (b.dag == uur.dag && b.van < uur.tot && uur.van < b.tot) return true;
    }
    return false;
}

/* Do the lessons of g fall together with the shifts of m's place? */
static bool valt_samen(const mens *m, const blok *uren_les, int n)
{
    for (int i = 0; i < n; i++)
        if (botst(m, uren_les[i], m->plek_van)) return true;
    return false;
}

static groep *open_groep(demo *d, const mens *m, int niveau)
{
    static const char *const docenten[] = {"Hanneke Mol", "Rob Teer", "Sofie Baan", "Luuk Hees"};
    static const char *const lokalen[] = {"lokaal 1", "lokaal 2", "lokaal 3", "zaal B", "zaal C"};
    stad *s = d->stad;
    int nr = s->ngroep + 1, route = m->route, plaatsen = route == LEERROUTE_Z ? 12 : 15;
    bool noord = nr % 2;
    groep_rij r = {.org = noord ? ORG_NOORD : ORG_BRUG,
        .niveau = niveau,
        .route = route,
        .plaatsen = plaatsen,
        .doel = plaatsen - kans_tussen(&d->k, 0, 2),
        .docent = KANS_UIT(&d->k, docenten),
        .lokaal = KANS_UIT(&d->k, lokalen)};
    int week = kans_tussen(&d->k, 0, (int)countof(weken) - 1);
    for (size_t keer = 0; keer < countof(weken) && valt_samen(m, weken[week], 2); keer++)
        week = (week + 1) % (int)countof(weken);
    memcpy(r.les, weken[week], sizeof r.les);
    str wat = route == LEERROUTE_B ? code_text(&cefr_codes, CODE(niveau))
                                   : code_text(&leerroute_codes, CODE(route));
    return groep_bij(d, &r, demo_tekst(d, "%.*s-%s%d", STR_FMT(wat), noord ? "n" : "b", nr));
}

groep *demo_groep_neem(demo *d, const mens *m, int niveau)
{
    stad *s = d->stad;
    if (m->route == LEERROUTE_O) niveau = CEFR_B2;
    if (m->route == LEERROUTE_Z) niveau = CEFR_A1;
    /* One of Sanne's people by chance has a lesson during work; of the others one in four. */
    bool mag_botsen = m->netjes ? m->km->mensen == 30 : kans_op(&d->k, 250);
    int *vanaf = &s->groep_vanaf[niveau][m->route]; /* those before it are full for good */
    bool vol = true;
    groep *g = NULL;
    for (int i = *vanaf; i < s->ngroep && !g; i++) {
        groep *h = &s->groep[i];
        bool past = h->niveau == niveau && h->route == m->route && h->bezet < h->doel;
        if (past && (mag_botsen || !valt_samen(m, h->les, h->nles))) g = h;
        vol &= !past;
        if (vol) *vanaf = i + 1;
    }
    if (!g) g = open_groep(d, m, niveau);
    g->bezet++;
    return g;
}

static int soort_les(const mens *m)
{
    return m->laaggeletterd && m->route == LEERROUTE_Z ? UREN_ALFA : UREN_NT2;
}

static void les_dag(demo *d, const mens *m, const groep *g, blok uur, date dag, int verzuim)
{
    bool weg = kans_op(&d->k, botst(m, uur, dag) ? 450 : verzuim);
    int hoe = weg && kans_op(&d->k, 450) ? UREN_AFGEMELD : weg ? UREN_AFWEZIG : UREN_AANWEZIG;
    bool laatst = date_diff(d->nu, dag) <= 7 * m->mist;
    if (m->mist) hoe = laatst && uur.dag == m->mist_dag ? UREN_AFWEZIG : UREN_AANWEZIG;
    demo_aanwezig(d, m, g, uur, dag, hoe);
}

/* With chance of its own, so that nothing else shifts. */
static int oorzaak_van(const demo *d, const mens *m, blok uur, date dag, int hoe)
{
    static const int vaak[] = {VERZUIM_ZIEK, VERZUIM_AFSPRAAK, VERZUIM_ZORG, VERZUIM_REIS};
    kans k = kans_van(d->keus->zaad, 'o', (u64)m->id.v * 100000 + (u64)dag.day);
    if (hoe == UREN_AANWEZIG) return 0;
    if (botst(m, uur, dag)) return VERZUIM_WERK;
    return hoe == UREN_AFWEZIG ? kans_op(&k, 500) ? VERZUIM_ONBEKEND : 0 : KANS_UIT(&k, vaak);
}

void demo_aanwezig(demo *d, const mens *m, const groep *g, blok uur, date dag, int hoe)
{
    num minuten = NUM(uur.tot - uur.van);
    VOEG(d, aanwezigheid, .lesgroep_id = g->id, .persoon_id = m->id, .datum = dag,
        .minuten = minuten, .aanwezig = CODE(hoe),
        .oorzaak = CODE(oorzaak_van(d, m, uur, dag, hoe)));
    VOEG(d, uren, .persoon_id = m->id, .datum = dag, .soort = CODE(soort_les(m)),
        .minuten = minuten, .aanwezig = CODE(hoe), .uit_les = true);
}

void demo_uren(demo *d, const mens *m, date van, date tot, int soort, int minuten, int verzuim)
{
    enum { HOOGSTENS = 1440 };
    int weken_rij = minuten * 2 <= HOOGSTENS ? 2 : 1;
    if (minuten > HOOGSTENS) minuten = HOOGSTENS;
    int stap = 7 * weken_rij;
    for (date dag = date_plus(van, stap - 3); date_before(dag, tot); dag = date_plus(dag, stap)) {
        if (is_vakantie(dag)) continue;
        int er = minuten * weken_rij * (1000 - kans_tussen(&d->k, 0, 2 * verzuim)) / 1000;
        VOEG(d, uren, .persoon_id = m->id, .datum = dag, .soort = CODE(soort),
            .minuten = NUM(er / 5 * 5), .aanwezig = CODE(UREN_AANWEZIG));
    }
}

int demo_groep_minuten(const groep *g)
{
    int som = 0;
    for (int i = 0; i < g->nles; i++) som += g->les[i].tot - g->les[i].van;
    return som;
}

void demo_lesdeelname(demo *d, const mens *m, groep *g, date van, int verzuim)
{
    enum { WEKEN = 8 };
    VOEG(d, lesdeelname, .lesgroep_id = g->id, .persoon_id = m->id, .van = van);
    demo_gebeur(d, van,
        (gebeurtenis){.soort = CODE(GEB_LES),
            .persoon_id = m->id,
            .spoor = CODE(SPOOR_TAAL),
            .onderwerp = S("lesgroep"),
            .onderwerp_id = NUM(g->id.v)});
    date ma = date_plus(date_monday(d->nu), -7 * WEKEN);
    date begin = date_max(van, ma);
    demo_uren(d, m, van, ma, soort_les(m), demo_groep_minuten(g), verzuim);
    for (; date_before(ma, d->nu); ma = date_plus(ma, 7))
        for (int i = 0; i < g->nles; i++) {
            date dag = date_plus(ma, g->les[i].dag - 1);
            if (date_before(dag, begin) || !date_before(dag, d->nu) || is_vakantie(dag)) continue;
            les_dag(d, m, g, g->les[i], dag, verzuim);
        }
}
