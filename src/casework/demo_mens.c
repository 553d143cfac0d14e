/* demo_mens.c: draws a person and the road walked so far. Shares marked S come from the sources,
 * those marked A are assumptions (shared optimisation.md 4). */
#include "casework/demo_maak.h"

/* ---- arrival ---- */

/* In which year someone came into view: with the people by hand, of 600 people 131, 150 and 212 in
 * the three years before this one, and the rest now; a little more in spring and summer (A). */
static date aankomst(const demo *d, i64 nr, i64 van)
{
    int jaar = date_year(d->nu), dagen[4], som = 0;
    int gewicht[4] = {130, 148, 147, 0};
    for (int i = 0; i < 4; i++) {
        date een = date_ymd(jaar - 3 + i, 1, 1);
        dagen[i] = i < 3 ? date_diff(date_ymd(jaar - 2 + i, 1, 1), een) : date_diff(d->nu, een);
    }
    gewicht[3] = 109 * dagen[3] / 365;
    for (int i = 0; i < 4; i++) som += gewicht[i];
    i64 plaats = (nr * 2 + 1) * som * 500 / van; /* in thousandths of a weight */
    int i = 0;
    while (i < 3 && plaats >= (i64)gewicht[i] * 1000) plaats -= (i64)gewicht[i++] * 1000;
    if (!gewicht[i]) return date_ymd(jaar, 1, 1);
    int deel = (int)(plaats / gewicht[i]); /* promille of the year */
    static const int kwart[] = {0, 220, 480, 760, 1000};
    int k = 0;
    while (deel >= kwart[k + 1] && k < 3) k++;
    if (i < 3) deel = k * 250 + (deel - kwart[k]) * 250 / (kwart[k + 1] - kwart[k]);
    return date_plus(date_ymd(jaar - 3 + i, 1, 1), deel * dagen[i] / 1000);
}

/* ---- who it is ---- */

static void trek_school(demo *d, mens *m)
{
    static const int gewicht[] = {12, 16, 22, 25, 8, 8, 9}; /* A: none and primary 28 % .. */
    static const int jaren[][2] = {{0, 2}, {4, 6}, {8, 10}, {11, 12}, {11, 14}, {14, 16}, {15, 18}};
    int i = kans_keus(&d->k, gewicht, 7);
    m->school = SCHOOL_GEEN + i;
    m->schooljaren = kans_tussen(&d->k, jaren[i][0], jaren[i][1]);
    int laag = m->school == SCHOOL_GEEN ? 850 : m->school == SCHOOL_BASIS ? 470 : 0; /* A: 18 % */
    m->laaggeletterd = kans_op(&d->k, laag);
    m->nl_school = kans_op(&d->k, 90);
}

static void trek_werk(demo *d, mens *m, int leeftijd)
{
    m->wens = kans_tussen(&d->k, 0, SEC_AANTAL - 1);
    int nooit = m->laaggeletterd ? 560 : 190; /* A: together 25 % never worked */
    if (leeftijd < 20 || kans_op(&d->k, nooit)) return;
    m->beroep = &beroepen[kans_tussen(&d->k, 0, nberoepen - 1)];
    m->beroep_jaren = kans_tussen(&d->k, 1, leeftijd - 18 > 20 ? 20 : leeftijd - 18);
    if (kans_op(&d->k, 650)) m->wens = m->beroep->sector;
}

/* A: route Z 30 %, B 60, onderwijs 10. */
static void trek_route(demo *d, mens *m, int leeftijd)
{
    int z = m->laaggeletterd ? 880 : m->school <= SCHOOL_BASIS ? 450 : 150;
    int o = leeftijd < 31 && m->school >= SCHOOL_HAVO ? 650 : 0;
    m->route = kans_op(&d->k, z) ? LEERROUTE_Z : kans_op(&d->k, o) ? LEERROUTE_O : LEERROUTE_B;
    m->niveau = m->route == LEERROUTE_Z ? CEFR_A1 : m->route == LEERROUTE_O ? CEFR_B2 : CEFR_B1;
}

static void trek_gezin(demo *d, mens *m, const mens *gezin)
{
    if (gezin) {
        m->huishouden = gezin->huishouden;
        m->kinderen = gezin->kinderen;
        m->jongste = gezin->jongste;
        m->zorgt = m->kinderen && !gezin->zorgt;
        return;
    }
    m->partner = kans_op(&d->k, 130);
    if (!kans_op(&d->k, m->partner ? 800 : 320)) return; /* A: children at home 40 % */
    static const int aantal[] = {1, 1, 2, 2, 2, 3, 3, 4, 5};
    m->kinderen = KANS_UIT(&d->k, aantal);
    m->jongste = date_plus(d->nu, -kans_tussen(&d->k, 60, 15 * 365));
    m->zorgt = m->partner ? kans_op(&d->k, 500) : true;
}

/* When someone can: school hours with children, part of the week with a limit, else everything. */
static void trek_tijd(demo *d, mens *m)
{
    int eind = 17 * 60, begin = 8 * 60;
    m->beperkt = kans_op(&d->k, 200); /* A */
    if (m->zorgt) begin = 8 * 60 + 30;
    if (m->zorgt) eind = 15 * 60;
    if (!m->zorgt && kans_op(&d->k, 300)) eind = 22 * 60;
    bool bekend = !m->zorgt && !m->beperkt && kans_op(&d->k, 450);
    if (!bekend)
        for (int dag = MAANDAG; dag <= VRIJDAG; dag++)
            m->vrij[m->nvrij++] = (blok){dag, begin, eind};
    m->uren_max = m->beperkt ? kans_tussen(&d->k, 8, 20)
                  : m->zorgt ? kans_tussen(&d->k, 16, 24)
                             : kans_tussen(&d->k, 24, 36);
    m->uren_min = m->uren_max > 16 ? kans_tussen(&d->k, 8, 16) : kans_tussen(&d->k, 4, 8);
    m->fiets = kans_op(&d->k, 880); /* A: 12 % cannot cycle yet */
    m->ov = !m->fiets || kans_op(&d->k, 850);
    m->rijbewijs = kans_op(&d->k, 180);
    m->reis = kans_tussen(&d->k, 4, 12) * 5;
}

/* ---- the road ---- */

/* Besluit inburgering 5.3: ten weeks from the letter of DUO, or from the BRP when that is later. */
static date plan_uiterlijk(const mens *m)
{
    return date_plus(date_max(m->kennisgeving, m->vestiging), 70);
}

static date als_geweest(const demo *d, const mens *m, date dag)
{
    date eind = date_is_set(m->uit_beeld) ? m->uit_beeld : d->nu;
    return date_before(dag, eind) ? dag : (date){0};
}

static void trek_intake(demo *d, mens *m)
{
    date begin = date_plus(m->aanmelding, kans_tussen(&d->k, 3, 30));
    int duur =
        m->netjes || kans_op(&d->k, 850) ? kans_tussen(&d->k, 5, 41) : kans_tussen(&d->k, 43, 75);
    date klaar = date_max(date_plus(begin, 3), date_plus(m->aanmelding, duur));
    m->intake_van = als_geweest(d, m, begin);
    m->intake_klaar = als_geweest(d, m, klaar);
}

static void trek_plan(demo *d, mens *m)
{
    if (!date_is_set(m->intake_klaar) || !date_is_set(m->vestiging)
        || !date_is_set(m->kennisgeving))
        return;
    date uiterlijk = plan_uiterlijk(m), vroegst = date_max(m->vestiging, m->kennisgeving);
    vroegst = date_plus(date_max(vroegst, m->intake_klaar), 2);
    bool op_tijd = m->netjes || kans_op(&d->k, 880);
    date dag =
        date_plus(uiterlijk, op_tijd ? -kans_tussen(&d->k, 0, 20) : kans_tussen(&d->k, 1, 40));
    m->pip = als_geweest(d, m, date_max(dag, vroegst));
    if (!date_is_set(m->pip)) return;
    m->les_van =
        als_geweest(d, m, date_plus(m->pip, kans_tussen(&d->k, 14, 62))); /* about 5 weeks */
}

/* Days after arrival on which a share of the people has done it, in promille: about one third of
 * those who came the year before last, and 70 % of those a year earlier (S: national, target). */
static void trek_voldaan(demo *d, mens *m)
{
    static const int punt[][2] = {
        {300, 0}, {540, 80}, {730, 250}, {900, 430}, {1095, 640}, {1280, 770}, {1460, 850}};
    if (!date_is_set(m->les_van)) return;
    int u = kans_tussen(&d->k, 0, 999);
    for (size_t i = 1; i < countof(punt); i++) {
        if (u >= punt[i][1]) continue;
        int breed = punt[i][1] - punt[i - 1][1];
        int dag = punt[i - 1][0] + (punt[i][0] - punt[i - 1][0]) * (u - punt[i - 1][1]) / breed;
        date op = date_max(date_plus(m->aanmelding, dag), date_plus(m->les_van, 150));
        m->voldaan = als_geweest(d, m, op);
        return;
    }
}

void demo_weg(demo *d, mens *m)
{
    m->vestiging = als_geweest(d, m,
        date_plus(m->aanmelding,
            kans_op(&d->k, 550) ? kans_tussen(&d->k, 0, 14) : kans_tussen(&d->k, 30, 160)));
    m->kennisgeving = als_geweest(d, m, date_plus(m->aanmelding, kans_tussen(&d->k, 5, 70)));
    trek_intake(d, m);
    trek_plan(d, m);
    trek_voldaan(d, m);
}

/* Of Sanne's 64 people, 4 have not been spoken to for more than six weeks. */
static void trek_contact(demo *d, mens *m)
{
    int dagen = kans_driehoek(&d->k, 1, 10, m->netjes ? 26 : 70);
    bool lang = m->netjes && m->km->mensen % 13 == 7;
    m->contact = date_plus(d->nu, lang ? -kans_tussen(&d->k, 44, 52) : -dagen);
    if (date_is_set(m->uit_beeld)) m->contact = date_plus(m->uit_beeld, -dagen);
    m->contact = date_max(m->contact, m->aanmelding);
}

/* A level takes 8 months on the B1 and onderwijs route, 16 on the Z route, a bit more or less. */
static void trek_taal(demo *d, mens *m)
{
    static const int begin[] = {60, 30, 9, 1};
    m->taal_begin = m->laaggeletterd ? CEFR_A0 : CEFR_A0 + kans_keus(&d->k, begin, 4);
    if (m->taal_begin > m->niveau) m->taal_begin = m->niveau;
    date eind = date_is_set(m->voldaan) ? m->voldaan : m->horizon;
    int dagen = date_is_set(m->les_van) ? date_diff(eind, m->les_van) : 0;
    int per = (m->route == LEERROUTE_Z ? 480 : 245) + kans_tussen(&d->k, -40, 60);
    int hoogst = date_is_set(m->voldaan) ? m->niveau
                 : m->niveau > CEFR_A1   ? m->niveau - 1
                                         : CEFR_A1;
    for (int i = 0; i < 4; i++) {
        int nu = m->taal_begin + (dagen + kans_tussen(&d->k, -80, 80)) / per;
        if (m->laaggeletterd && (i == VAARD_LE - 1 || i == VAARD_SC - 1)) nu--;
        if (nu > hoogst || (date_is_set(m->voldaan) && m->route != LEERROUTE_Z)) nu = hoogst;
        m->taal_nu[i] = nu < m->taal_begin ? m->taal_begin : nu;
    }
}

void demo_trek(demo *d, mens *m, i64 nr, i64 van, const mens *gezin)
{
    bool vrouw = gezin ? gezin->aanspreek == AANSPREEK_MENEER : kans_op(&d->k, 400);
    m->taal = gezin ? gezin->taal : demo_taal(&d->k);
    m->naam = demo_naam(d->w.a, &d->k, m->taal, vrouw);
    m->aanspreek = vrouw ? AANSPREEK_MEVROUW : AANSPREEK_MENEER;
    m->doelgroep = gezin ? DOELGROEP_GEZINSLID : DOELGROEP_STATUSHOUDER;
    m->aanmelding = gezin ? gezin->aanmelding : aankomst(d, nr, van);
    int leeftijd = kans_driehoek(&d->k, 18, 29, 64); /* A */
    m->geboren =
        date_plus(date_plus_months(m->aanmelding, -12 * leeftijd), -kans_tussen(&d->k, 0, 364));
    bool oud = date_diff(d->nu, m->aanmelding) > 500;
    if (oud && !m->netjes && kans_op(&d->k, 35))
        m->uit_beeld = date_plus(d->nu, -kans_tussen(&d->k, 10, 330));
    m->horizon = date_is_set(m->uit_beeld) ? m->uit_beeld : date_plus(d->nu, 1);
    trek_school(d, m);
    trek_werk(d, m, leeftijd);
    trek_route(d, m, leeftijd);
    trek_gezin(d, m, gezin);
    trek_tijd(d, m);
    demo_weg(d, m);
    trek_contact(d, m);
    trek_taal(d, m);
    m->tolk = m->taal_nu[VAARD_SP - 1] < CEFR_A2;
}

/* Exactly half of the people are guided intensively (S: 300 of 600); who learns to read or never
 * worked comes first. */
static bool kies_intensief(demo *d, const mens *m)
{
    stad *s = d->stad;
    i64 over = d->keus->mensen - s->gedaan; /* with this one */
    i64 deel = s->intensief_over * 1000 / over;
    bool voorrang = m->laaggeletterd || !m->beroep || date_is_set(m->plek_van);
    deel = voorrang ? deel * 14 / 10 : deel * 6 / 10;
    bool ja = s->intensief_over >= over || (s->intensief_over > 0 && kans_op(&d->k, (int)deel));
    if (date_is_set(m->uit_beeld) && s->intensief_over < over) ja = false;
    if (ja) s->intensief_over--;
    return ja;
}

void demo_mens_begin(demo *d, mens *m)
{
    d->w.t.gebruiker = m->km->id.v;
    if (!date_is_set(m->horizon)) m->horizon = date_plus(d->nu, 1);
    demo_persoon(d, m);
    demo_inburgering(d, m);
}

void demo_mens_eind(demo *d, mens *m)
{
    stad *s = d->stad;
    m->intensief = kies_intensief(d, m);
    demo_aanpak(d, m);
    demo_contact(d, m);
    demo_agenda(d, m);
    d->w.t.gebruiker = s->opdracht.gebruiker;
    m->km->mensen++;
    s->gedaan++;
    s->telling.mensen++;
    s->nieuwe[s->nieuw++] = m->id;
}

void demo_mens(demo *d, mens *m)
{
    demo_mens_begin(d, m);
    demo_beeld(d, m);
    demo_plan(d, m);
    demo_loop(d, m);
    demo_mens_eind(d, m);
}
