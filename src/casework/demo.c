#include "casework/demo.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/geheim.h"
#include "casework/demo_maak.h"
#include "casework/kantoor.h"
#include "casework/rapport.h"
#include "casework/taak.h"

enum {
    PER_KEER = 20,  /* people in one transaction */
    SANNE = 64,     /* people of the first klantmanager */
    VOLLEDIG = 200, /* from so many people on, all known people and hard cases come along */
    ALTIJD = 11,    /* known people of the screens: also in a small store */
    MIB = 1 << 20,
    KLAD = 256 * MIB /* address space for one transaction; touched as far as needed */
};

typedef struct {
    demo d;
    stad voor, nu; /* as before this transaction, and as it becomes */
    arena klad, klad_begin;
    str wachtwoord;
    i64 tot;            /* people there must be after this transaction */
    i64 bekend, lastig; /* how many of each kind */
    i64 screening;      /* how many the aanpak screens: they come first */
    bool werkgever;     /* the gemeente itself is the employer: all learn there */
    problems p;
} maker;

/* ---- what the other files use ---- */

const void *demo_voeg(demo *d, const entity *e, void *rij)
{
    toegang t = d->w.t;
    t.programma = true; /* also about who is seen by no one yet */
    i64 id = db_add(d->w.db, &t, e, rij);
    if (!id && !db_failed(d->w.db)) bug("demo: twice the same unique value");
    return rij;
}

date demo_dag(const demo *d, int n) { return date_plus(d->nu, n); }

void demo_gebeur(demo *d, date dag, gebeurtenis g)
{
    if (!date_is_set(dag) || date_before(d->nu, dag)) return;
    int minuut = kans_tussen(&d->k, 8 * 60 + 30, 16 * 60 + 45);
    if (date_same(dag, d->nu)) minuut = 8 * 60 + minuut % 60;
    g.moment = moment_of(dag, tijd_hm(minuut / 60, minuut % 60));
    g.gebruiker_id = (gebruiker_id){d->w.t.gebruiker};
    demo_voeg(d, &gebeurtenis_entity, &g);
}

str demo_tekst(demo *d, const char *fmt, ...)
{
    char text[1024];
    va_list args;
    va_start(args, fmt);
    int n = vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    if (n < 0 || (size_t)n >= sizeof text) bug("demo: text too long");
    return arena_str(d->w.a, (str){text, (size_t)n});
}

/* ---- the town, and what a transaction that must be run again starts from ---- */

static void stad_nieuw(stad *s, arena *a, i64 mensen)
{
    s->plek_cap = (int)(mensen + 200);
    s->groep_cap = (int)(mensen / 4 + 100);
    s->km_cap = (int)(mensen / 60 + MEDEWERKERS);
    s->km = arena_make(a, medewerker, s->km_cap);
    s->plek = arena_make(a, werkplek, s->plek_cap);
    s->groep = arena_make(a, groep, s->groep_cap);
}

static void stad_kopie(stad *naar, const stad *van)
{
    stad n = *naar;
    *naar = *van;
    naar->km = n.km;
    naar->plek = n.plek;
    naar->groep = n.groep;
    memcpy(naar->km, van->km, (size_t)van->nkm * sizeof *van->km);
    memcpy(naar->plek, van->plek, (size_t)van->nplek * sizeof *van->plek);
    memcpy(naar->groep, van->groep, (size_t)van->ngroep * sizeof *van->groep);
}

static void begin(maker *m, db *d)
{
    stad_kopie(&m->nu, &m->voor);
    arena_reset(&m->klad, m->klad_begin);
    m->d.stad = &m->nu;
    m->d.w = werk_begin(d, &m->klad, m->nu.opdracht, &m->p);
    m->d.w.vandaag = m->d.nu;
}

static bool maak_stad(db *d, void *arg)
{
    maker *m = arg;
    begin(m, d);
    m->d.w.t.rol = ROL_OPDRACHT;
    demo_stad(&m->d, m->wachtwoord);
    demo_plekken(&m->d);
    demo_groepen(&m->d);
    demo_werkgevers(&m->d);
    demo_maatjes(&m->d);
    m->nu.opdracht = toegang_opdrachtregel(d, &m->klad);
    return !db_failed(d);
}

/* ---- people ---- */

/* How many people more this klantmanager gets: 64 for Sanne, the rest evenly. */
static int ruimte(const demo *d, int i)
{
    const stad *s = d->stad;
    i64 over = d->keus->mensen > SANNE ? d->keus->mensen - SANNE : 0;
    int anderen = s->nkm - 1, elk = (int)(over / anderen) + (i <= over % anderen);
    return (i ? elk : SANNE) - s->km[i].mensen;
}

medewerker *demo_klantmanager(demo *d)
{
    stad *s = d->stad;
    int som = 0;
    for (int i = 0; i < s->nkm; i++) som += ruimte(d, i) > 0 ? ruimte(d, i) : 0;
    int trek = som ? kans_tussen(&d->k, 0, som - 1) : 0;
    for (int i = 0; i < s->nkm && som; i++) {
        trek -= ruimte(d, i) > 0 ? ruimte(d, i) : 0;
        if (trek < 0) return &s->km[i];
    }
    return &s->km[0];
}

/* zoekt: of those whom the aanpak screens. */
static void een_gewone(demo *d, mens *m, const mens *gezin, i64 hoeveel, bool zoekt)
{
    i64 nr = d->stad->gewoon++;
    d->k = kans_van(d->keus->zaad, 'm', (u64)nr);
    *m = (mens){.km = gezin ? gezin->km : demo_klantmanager(d)};
    m->netjes = m->km == &d->stad->km[0];
    demo_trek(d, m, nr, hoeveel, gezin);
    if (zoekt) demo_werkzoekend(d, m);
    demo_mens(d, m);
}

static void volgende_mens(maker *m)
{
    demo *d = &m->d;
    i64 gewoon = d->keus->mensen - m->bekend - m->lastig;
    i64 nr = m->nu.gedaan - m->screening; /* of those who are not screened; below 0: who is */
    d->k = kans_van(d->keus->zaad, 'b', (u64)m->nu.gedaan);
    if (nr >= 0 && nr < m->bekend) {
        demo_bekend(d, (int)nr);
    } else if (nr >= 0 && nr < m->bekend + m->lastig) {
        demo_lastig(d, (int)(nr - m->bekend));
    } else {
        mens een, ander;
        een_gewone(d, &een, NULL, gewoon, nr < 0 || m->werkgever);
        bool samen = een.partner && ruimte(d, (int)(een.km - m->nu.km)) > 0 && nr != -1
                     && m->nu.gedaan < d->keus->mensen; /* a small town ends before Sanne is full */
        if (samen) een_gewone(d, &ander, &een, gewoon, nr < 0 || m->werkgever);
    }
}

static bool maak_mensen(db *d, void *arg)
{
    maker *m = arg;
    begin(m, d);
    while (m->nu.gedaan < m->tot && !db_failed(d)) volgende_mens(m);
    if (m->nu.gedaan >= m->d.keus->mensen) {
        demo_plekken_klaar(&m->d);
        demo_bijeenkomsten(&m->d);
    }
    return !db_failed(d);
}

static bool maak_plaatsingen(db *d, void *arg)
{
    maker *m = arg;
    begin(m, d);
    if (m->werkgever) demo_gemeente(&m->d);
    else {
        demo_plaatsingen(&m->d);
        demo_beurt(&m->d);
        demo_ploeg(&m->d);
    }
    demo_zroute(&m->d);
    demo_jobcarvings(&m->d);
    demo_introducties(&m->d);
    demo_papieren(&m->d);
    demo_delen(&m->d);
    return !db_failed(d);
}

/* The tasks that follow from the facts, by the same rules as on every other day. */
static bool maak_taken(db *d, void *arg)
{
    maker *m = arg;
    begin(m, d);
    for (i64 i = 0; i < m->nu.nieuw; i++) demo_berichten(&m->d, m->nu.nieuwe[i]);
    for (i64 i = 0; i < m->nu.nieuw; i++) taken_bijwerken(&m->d.w, m->nu.nieuwe[i]);
    m->nu.nieuw = 0;
    return !db_failed(d);
}

/* A town that shows everything has a screening too, also when the aanpak asks none. */
static bool maak_screening(db *d, void *arg)
{
    maker *m = arg;
    begin(m, d);
    demo_screening(&m->d, m->screening);
    if (!m->screening) demo_vervanging(&m->d);
    return !db_failed(d);
}

static bool maak_lijst(db *d, void *arg)
{
    maker *m = arg;
    begin(m, d);
    demo_lijst(&m->d);
    demo_samen(&m->d);
    demo_goedkeuringen(&m->d);
    return !db_failed(d);
}

/* The report of the last quarter, as a manager would have made it today. */
static bool maak_rapport(db *d, void *arg)
{
    maker *m = arg;
    int jaar, deel;
    begin(m, d);
    rapport_vorig_kwartaal(m->d.nu, &jaar, &deel);
    rapport_maak(&m->d.w, RAPPORT_KWARTAAL, jaar, deel);
    return !db_failed(d);
}

/* ---- all of it ---- */

static bool is_leeg(db *d, void *arg)
{
    werk w = {.db = d, .t = {.rol = ROL_OPDRACHT}};
    *(i64 *)arg = GETAL(&w, MENSEN_AANTAL);
    return !db_failed(d);
}

static bool schrijf(maker *m, store *s, bool (*run)(db *, void *), problems *p)
{
    if (store_write(s, run, m) != WRITE_DONE)
        return problem_add(p, "", N_("De gegevens konden niet worden opgeslagen."));
    stad_kopie(&m->voor, &m->nu);
    return true;
}

static bool vul(maker *m, store *s, problems *p)
{
    const demo_keuzes *k = m->d.keus;
    if (!schrijf(m, s, maak_stad, p)) return false;
    while (m->voor.gedaan < k->mensen) {
        m->tot = m->voor.gedaan + PER_KEER;
        if (m->tot > k->mensen) m->tot = k->mensen;
        if (!schrijf(m, s, maak_mensen, p) || !schrijf(m, s, maak_taken, p)) return false;
        if (k->voortgang) k->voortgang(m->voor.gedaan, k->mensen);
    }
    if (!schrijf(m, s, maak_plaatsingen, p)) return false;
    bool screent = m->screening || k->mensen >= VOLLEDIG;
    if (screent && !schrijf(m, s, maak_screening, p)) return false;
    return schrijf(m, s, maak_rapport, p) && schrijf(m, s, maak_lijst, p);
}

bool demo_vul(store *s, const demo_keuzes *k, demo_telling *uit, problems *p)
{
    i64 mensen = 0;
    if (!store_read(s, is_leeg, &mensen))
        return problem_add(p, "", N_("De gegevens konden niet worden gelezen."));
    if (mensen)
        return problem_add(p, "", N_("Hier staan al mensen in. Kies een lege plek voor de demo."));
    size_t vast_maat = (size_t)(64 + k->mensen / 500) * MIB;
    arena vast = arena_new(vast_maat), vast_begin = vast;
    maker *m = arena_make(&vast, maker, 1);
    m->klad = m->klad_begin = arena_new(KLAD);
    m->d = (demo){.keus = k, .nu = k->vandaag};
    m->screening = demo_screening_aantal(k, m->klad);
    i64 anderen = k->mensen - m->screening;
    m->werkgever = demo_is_werkgever(k, m->klad);
    bool alles = anderen >= VOLLEDIG;
    m->bekend = alles ? demo_bekend_aantal() : anderen < ALTIJD ? anderen : ALTIJD;
    m->lastig = alles ? demo_lastig_aantal() : 0;
    if (m->werkgever) m->bekend = m->lastig = 0;
    stad_nieuw(&m->voor, &vast, k->mensen);
    stad_nieuw(&m->nu, &vast, k->mensen);
    m->voor.jaar0 = date_year(k->vandaag) - JAREN + 1;
    m->voor.intensief_over = k->mensen / 2;
    for (int i = 0; i < 4; i++) m->voor.slaag[i] = 500;
    m->wachtwoord = geheim_wachtwoord(&vast, S(DEMO_WACHTWOORD), geheim_gewoon);
    if (!m->wachtwoord.n) no_memory("a password hash");
    bool klaar = vul(m, s, p);
    if (uit) *uit = m->voor.telling;
    arena_free(&m->klad_begin, KLAD);
    arena_free(&vast_begin, vast_maat);
    return klaar;
}
