/* demo_screening.c: a screening of a group, by the ordinary verbs on the days that they happened.
 * With an aanpak that has a screening (Zuidhorn) it is about everyone that the aanpak names, and
 * comes out as its source says: of 59 people 12 to volunteer work, 1 job, 4 on a work-learning
 * place with prospect of work, 7 to school. Else a small one that is under way. */
#include "casework/aanpak.h"
#include "casework/campagne.h"
#include "casework/demo_maak.h"
#include "casework/gesprek.h"
#include "casework/kantoor.h"
#include "casework/plek.h"
#include "casework/traject.h"
#include "casework/vervanging.h"
#include "casework/voorstel.h"

enum { BRON_MENSEN = 59, BRON_VRIJWILLIG = 12, BRON_BAAN = 1, BRON_LEERWERK = 4 };
enum { BRON_SCHOLING = 7 };
enum { BEGIN = -170, GESPREKKEN_VAN = -160, RESULTAAT_VAN = -80, ONDERWEG = 24 };

/* What people say; none of it says more than work asks for. */
static const struct {
    const char *kan, *wil, *sector, *nodig;
} antwoorden[] = {
    {"Kan goed met oudere mensen omgaan.", "Werken in de zorg.", "zorg",
     "Oefenen met praten over het werk."},
    {"Repareert alles met een motor.", "Monteur worden.", "techniek", "Een papier van het mbo."},
    {"Kookt graag voor veel mensen.", "In een keuken werken.", "horeca",
     "Kennismaken met een werkgever."},
    {"Had een eigen winkel.", "Weer in een winkel staan.", "winkel",
     "Zekerder worden in het Nederlands."},
    {"Werkte op het land van de familie.", "Buiten werken.", "groen", "Vervoer naar het werk."},
    {"Kan goed rekenen en plannen.", "Op kantoor werken.", "kantoor", "Leren werken met Excel."},
    {"Zorgde thuis voor een groot gezin.", "Mensen leren kennen in het dorp.", "onderwijs",
     "Werk tijdens schooltijd."},
};

i64 demo_screening_aantal(const demo_keuzes *k, arena kladje)
{
    problems stil = {.n = 0};
    const aanpak_inhoud *in = aanpak_lees(&kladje, k->tekst, &stil);
    if (stil.n || !in || !in->screening.mensen.is) return 0;
    return in->screening.mensen.n < k->mensen ? in->screening.mensen.n : k->mensen;
}

void demo_werkzoekend(demo *d, mens *m)
{
    m->km = &d->stad->km[0];
    m->aanmelding = date_min(m->aanmelding, demo_dag(d, BEGIN - 90));
    m->uit_beeld = m->horizon = (date){0};
    m->bekend = true; /* what he does next follows from the screening */
    demo_weg(d, m);
}

/* ---- by the verbs ---- */

typedef struct {
    demo *d;
    werk w;
    campagne c;
    gebeurtenis_id g;
    persoon_id *wie;
    int n;
    arena basis, kladje;  /* what is kept; room of one step */
} screening;

/* A demo that a verb refuses is a mistake of ours. */
static void lukt(const screening *s, bool goed)
{
    if (goed || db_failed(s->w.db)) return;
    bug(s->w.p->n ? s->w.p->at[0].tekst : "demo: a verb said no");
}

/* On this day, with room anew: what the step before read is gone. */
static void op_dag(screening *s, date dag)
{
    s->kladje = s->basis;
    s->w.vandaag = dag;
}

static void op(screening *s, int dag) { op_dag(s, demo_dag(s->d, dag)); }

static mensen_groep deel(const screening *s, int van, int tot)
{
    return (mensen_groep){s->wie + van, tot - van};
}

static bool account_van(screening *s, const char *naam)
{
    s->w.t = toegang_van(s->w.db, s->w.a, str_of(naam));
    return s->w.t.gebruiker != 0;
}

static void maak(screening *s, const char *naam, int begin, int eind)
{
    op(s, begin);
    s->c = (campagne){.naam = str_of(naam),
                      .van = demo_dag(s->d, begin),
                      .tot = demo_dag(s->d, eind),
                      .vraag = S("Wat kun je goed? Wat wil je? Wat heb je nodig? "
                                 "Wat kan niet op het werk?")};
    lukt(s, campagne_maak(&s->w, &s->c, &s->g).v != 0);
    lukt(s, campagne_erbij(&s->w, campagne_id_van(&s->c), deel(s, 0, s->n), (gebruiker_id){0},
                           &s->g));
}

static void nodig_uit(screening *s, int dag, int van, int tot)
{
    if (van >= tot) return; /* a gemeente of one person */
    op(s, dag);
    lukt(s, campagne_nodig_uit(&s->w, campagne_id_van(&s->c), deel(s, van, tot), &s->g));
}

static void plan_gesprekken(screening *s, int dag, int van, int tot, int vanaf)
{
    campagne_ronde r = {.vanaf = demo_dag(s->d, vanaf), .van = tijd_hm(13, 0), .minuten = 45,
                        .per_dag = 4, .plaats = S("buurthuis De Linde")};
    if (van >= tot) return;
    op(s, dag);
    lukt(s, campagne_plan(&s->w, &s->c, deel(s, van, tot), &r, &s->g));
}

static void mens_in(screening *s, int i, campagne_mens *m, gesprek *g)
{
    lukt(s, campagne_mens_van(&s->w, campagne_id_van(&s->c), s->wie[i], m) &&
                HAAL(&s->w, gesprek, m->gesprek_id, g));
}

/* He came on the day that was planned. */
static void sprak(screening *s, int i, bool klaar)
{
    campagne_mens m;
    gesprek g;
    intake al = {0};
    op(s, BEGIN);
    mens_in(s, i, &m, &g);
    s->w.vandaag = g.datum;
    intake_rijen er = BIJ(&s->w, intake, persoon_id, s->wie[i]);
    if (er.n) al = er.at[er.n - 1];
    kans k = kans_van(s->d->keus->zaad, 's', (u64)i);
    int nr = kans_tussen(&k, 0, (int)countof(antwoorden) - 1);
    al.talenten = str_of(antwoorden[nr].kan);
    al.wensen = str_of(antwoorden[nr].wil);
    al.wens_sector = str_of(antwoorden[nr].sector);
    al.behoeften = str_of(antwoorden[nr].nodig);
    campagne_verslag v = {.datum = g.datum, .feiten = &al, .klaar = klaar,
                          .velden = field_bit(&intake_entity, "talenten") |
                                    field_bit(&intake_entity, "wensen") |
                                    field_bit(&intake_entity, "wens_sector") |
                                    field_bit(&intake_entity, "behoeften")};
    if (kans_op(&k, 200)) v.grens = CODE(kans_tussen(&k, GRENS_TILLEN, GRENS_AVOND));
    lukt(s, campagne_gesproken(&s->w, campagne_mens_id_van(&m), &v, &s->g));
}

static void kwam_niet(screening *s, int i)
{
    campagne_mens m;
    gesprek g;
    op(s, BEGIN);
    mens_in(s, i, &m, &g);
    s->w.vandaag = g.datum;
    g.afloop = CODE(GESPREK_NIET_GEKOMEN);
    lukt(s, gesprek_bewaar(&s->w, &g, UINT64_MAX, NULL, &s->g));
}

/* ---- what came of it ---- */

static plek_id maak_plek(screening *s, int soort, const char *functie, int org, int aantal)
{
    plek p = {.organisatie_id = s->d->stad->org[org].id, .soort = CODE(soort),
              .functie = str_of(functie), .sector = str_of(sectoren[s->d->stad->org[org].sector]),
              .aantal = NUM(aantal), .uren_min = NUM(8), .uren_max = NUM(32),
              .bereikbaar_ov = true, .reis_minuten = NUM(20),
              .begeleiding = CODE(BEGELEIDING_WEKELIJKS),
              .baankans = CODE(soort == PLEK_VRIJWILLIG ? KANS_GEEN : KANS_GROOT)};
    lukt(s, plek_bewaar(&s->w, &p, UINT64_MAX, &(plek_bijlage){0}, &s->g));
    s->d->stad->telling.plekken++;
    s->d->stad->telling.plaatsen += aantal;
    return plek_id_van(&p);
}

static void zet_op_plek(screening *s, int i, plek_id waar, int contract, int per_week,
                        int maanden)
{
    plaatsing p = {.persoon_id = s->wie[i], .plek_id = waar, .contract = CODE(contract),
                   .van = s->w.vandaag, .uren = NUM(per_week)};
    if (maanden) p.tot = date_plus_months(p.van, maanden);
    if (contract == CONTRACT_TIJDELIJK) p.loon = GELD((i64)per_week * 433 * 1560 / 100);
    lukt(s, plaats(&s->w, &p, &s->g));
}

static void vrijwilligers(screening *s, int van, int n)
{
    static const struct {
        const char *functie;
        int org;
    } waar[] = {{"Gastheer of gastvrouw in het buurthuis", ORG_LINDE},
                {"Helpen bij de kledingbank", ORG_SAMEN},
                {"Onderhoud van de speeltuin", ORG_WIP}};
    int elk = (n + 2) / 3;
    plek_id p = {0};
    for (int i = 0; i < n; i++) {
        if (i % elk == 0)
            p = maak_plek(s, PLEK_VRIJWILLIG, waar[i / elk].functie, waar[i / elk].org,
                          n - i < elk ? n - i : elk);
        op(s, RESULTAAT_VAN + i * 5);
        zet_op_plek(s, van + i, p, CONTRACT_VRIJWILLIG, 8, 12);
    }
}

static void scholing(screening *s, int van, int n)
{
    static const char *const doelen[] = {"Mbo niveau 2, zorg en welzijn", "Entreeopleiding",
                                         "Mbo niveau 2, techniek"};
    for (int i = 0; i < n; i++) {
        op(s, RESULTAAT_VAN + i * 4);
        traject t = {.persoon_id = s->wie[van + i], .instrument = CODE(INS_OPLEIDING),
                     .doel = str_of(doelen[i % 3]), .van = s->w.vandaag,
                     .tot = date_plus_months(s->w.vandaag, 10), .uren = NUM(16),
                     .organisatie_id = s->d->stad->org[ORG_MBO].id};
        lukt(s, traject_bewaar(&s->w, &t, UINT64_MAX, &s->g));
    }
}

/* As in the source: so many of each 59. */
static int naar_rato(const screening *s, int deel_van)
{
    return s->n * deel_van / BRON_MENSEN;
}

static void resultaten(screening *s)
{
    int na = 0, n = naar_rato(s, BRON_VRIJWILLIG);
    op(s, RESULTAAT_VAN);
    vrijwilligers(s, na, n);
    na += n;
    n = naar_rato(s, BRON_LEERWERK);
    if (n) {
        plek_id leer = maak_plek(s, PLEK_LEERWERK, "Medewerker magazijn in opleiding", ORG_SCHAKEL,
                                 n);
        for (int i = 0; i < n; i++) {
            op(s, RESULTAAT_VAN + 10 + i * 7);
            zet_op_plek(s, na + i, leer, CONTRACT_GEEN, 24, 6);
        }
    }
    na += n;
    n = naar_rato(s, BRON_BAAN);
    if (n) zet_op_plek(s, na, maak_plek(s, PLEK_BAAN, "Verkoper", ORG_HAMER, n),
                       CONTRACT_TIJDELIJK, 32, 12);
    na += n;
    scholing(s, na, naar_rato(s, BRON_SCHOLING));
}

/* ---- both ---- */

/* Everyone is invited; a third reacts only to the second letter; some do not come at first. */
static void hele_screening(screening *s)
{
    int eerst = s->n * 2 / 3, gemist = s->n / 12;
    maak(s, "Screening van alle werkzoekende statushouders", BEGIN, RESULTAAT_VAN + 10);
    nodig_uit(s, BEGIN, 0, s->n);
    plan_gesprekken(s, BEGIN + 4, 0, eerst, GESPREKKEN_VAN);
    for (int i = 0; i < eerst; i++)
        if (i < gemist) kwam_niet(s, i);
        else sprak(s, i, true);
    nodig_uit(s, BEGIN + 21, eerst, s->n);
    plan_gesprekken(s, BEGIN + 28, eerst, s->n, GESPREKKEN_VAN + 28);
    for (int i = eerst; i < s->n; i++) sprak(s, i, true);
    if (gemist) plan_gesprekken(s, BEGIN + 40, 0, gemist, GESPREKKEN_VAN + 60);
    for (int i = 0; i < gemist; i++) sprak(s, i, true);
    resultaten(s);
}

static void screening_onderweg(screening *s)
{
    maak(s, "Screening: opnieuw in gesprek", -35, 45);
    nodig_uit(s, -34, 0, 20);
    plan_gesprekken(s, -30, 0, 8, -28);
    for (int i = 0; i < 8; i++)
        if (i == 2 || i == 6) kwam_niet(s, i);
        else sprak(s, i, i != 4);
    campagne_mens m = {0};
    op(s, -15);
    lukt(s, campagne_mens_van(&s->w, campagne_id_van(&s->c), s->wie[8], &m) &&
                campagne_wil_niet(&s->w, campagne_mens_id_van(&m),
                                  S("Heeft net zelf werk gevonden."), &s->g));
    nodig_uit(s, -4, 9, 12);
    plan_gesprekken(s, -2, 12, 16, 3);
}

/* Of one klantmanager, in the order in which they came. */
static void mensen_van(screening *s, int hoogstens)
{
    persoonregel_rijen alle =
        LIJST(&s->w, persoonregel, MENSEN_NA, A(na, 0), A(aantal, (i64)1 << 20));
    for (int i = 0; i < alle.n && s->n < hoogstens; i++)
        if (alle.at[i].klantmanager_id.v == s->w.t.gebruiker) s->wie[s->n++] = alle.at[i].id;
}

void demo_screening(demo *d, i64 hoeveel)
{
    problems p = {.n = 0};
    screening s = {.d = d, .w = d->w};
    s.w.p = &p;
    if (!account_van(&s, hoeveel ? "sanne" : "mirjam")) return;
    aanpak_voor(&s.w, NULL); /* read once for everyone in it */
    s.wie = arena_make(s.w.a, persoon_id, ONDERWEG + hoeveel + 1);
    s.basis = *s.w.a;
    s.w.a = &s.kladje;
    op(&s, BEGIN);
    mensen_van(&s, hoeveel ? (int)hoeveel : ONDERWEG);
    if (hoeveel && s.n) hele_screening(&s);
    else if (s.n == ONDERWEG) screening_onderweg(&s);
}

void demo_vervanging(demo *d)
{
    werk w = d->w;
    problems p = {.n = 0};
    w.p = &p;
    w.t = toegang_van(w.db, w.a, S("ingrid"));
    toegang ander = toegang_van(w.db, w.a, S("sevda"));
    vervanging v = {.gebruiker_id = {w.t.gebruiker}, .vervanger_id = {ander.gebruiker},
                    .van = demo_dag(d, -3), .tot = demo_dag(d, 10),
                    .notitie = S("Bel de taalschool op woensdag over de nieuwe groep.")};
    if (!vervanging_maak(&w, &v).v && !db_failed(w.db)) bug("demo: the vervanging was refused");
}
