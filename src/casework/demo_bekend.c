/* demo_bekend.c: the people that the screens of the prototype show, each with that situation on the
 * day of today: all days are counted from it. Dawit and Tekle have files of their own. */
#include "casework/demo_maak.h"

static mens begin(demo *d, const char *naam, int taal, int aanspreek, int leeftijd, int nummer)
{
    mens m = {.naam = str_of(naam),
        .taal = taal,
        .aanspreek = aanspreek,
        .nummer = nummer,
        .km = &d->stad->km[0],
        .netjes = true,
        .bekend = true,
        .fiets = true,
        .ov = true,
        .reis = 45,
        .uren_min = 16,
        .uren_max = 32,
        .school = SCHOOL_HAVO,
        .schooljaren = 11};
    m.geboren = demo_dag(d, -leeftijd * 365 - leeftijd / 4 - 120);
    d->k = kans_van(d->keus->zaad, 'B', (u64)nummer);
    return m;
}

/* Days before today on which each step was taken; 0: not yet. */
static void weg(demo *d, mens *m, int aanmelding, int kennisgeving, int klaar, int pip, int les_van)
{
    m->aanmelding = demo_dag(d, -aanmelding);
    m->vestiging = demo_dag(d, -aanmelding + 5);
    m->kennisgeving = demo_dag(d, -kennisgeving);
    m->intake_van = demo_dag(d, -klaar - 14);
    m->intake_klaar = demo_dag(d, -klaar);
    if (pip) m->pip = demo_dag(d, -pip);
    if (les_van) m->les_van = demo_dag(d, -les_van);
}

static void taal(mens *m, int route, int begin_niveau, int le, int lu, int sc, int sp)
{
    m->route = route;
    m->niveau = route == LEERROUTE_Z ? CEFR_A2 : route == LEERROUTE_O ? CEFR_B2 : CEFR_B1;
    m->taal_begin = begin_niveau;
    const int nu[] = {le, lu, sc, sp};
    memcpy(m->taal_nu, nu, sizeof nu);
    m->tolk = sp < CEFR_B1;
}

static const beroep *vak(const char *naam)
{
    for (int i = 0; i < nberoepen; i++)
        if (strcmp(beroepen[i].naam, naam) == 0) return &beroepen[i];
    bug("demo: no such occupation");
}

static groep *in_groep(demo *d, int nr)
{
    groep *g = &d->stad->groep[nr];
    g->bezet++;
    return g;
}

static werkplek *op_plek(demo *d, int nr)
{
    werkplek *p = &d->stad->plek[nr];
    p->bezet++;
    return p;
}

/* All that goes before work: the facts, the plan and the lessons. */
static void tot_de_les(demo *d, mens *m)
{
    demo_mens_begin(d, m);
    demo_beeld(d, m);
    demo_plan(d, m);
}

static void lessen(demo *d, mens *m)
{
    demo_taalles(d, m);
    demo_pvt_map(d, m);
}

static void rima(demo *d)
{
    mens m = begin(d, "Rima Al-Khatib", TAAL_AR, AANSPREEK_MEVROUW, 34, 412);
    weg(d, &m, 430, 425, 395, 360, 325);
    taal(&m, LEERROUTE_B, CEFR_A1, CEFR_A2, CEFR_A2, CEFR_A1, CEFR_A2);
    m.contact = demo_dag(d, -7);
    m.beroep = vak("apothekersassistent");
    m.beroep_jaren = 3;
    m.wens = SEC_ZORG;
    m.wensen = "Zorg voor ouderen, overdag, samenwerken.";
    m.talenten = "Drie jaar apothekersassistent, zorgde voor haar moeder, spreekt twee talen.";
    m.uren_max = 24;
    m.kinderen = 1;
    m.jongste = demo_dag(d, -6 * 365 - 40);
    m.zorgt = true;
    for (int dag = MAANDAG; dag <= VRIJDAG; dag++) {
        m.vrij[m.nvrij++] = (blok){dag, 8 * 60, 17 * 60};
        m.zorg[m.nzorg++] = (blok){dag, 17 * 60, 22 * 60};
    }
    m.groep = in_groep(d, GROEP_B1A);
    tot_de_les(d, &m);
    lessen(d, &m);
    static const int plekken[] = {PLEK_ZORGHULP, PLEK_GASTVROUW, PLEK_HUISKAMER};
    for (size_t i = 0; i < countof(plekken); i++)
        VOEG(d, voorstel, .persoon_id = m.id, .plek_id = d->stad->plek[plekken[i]].id,
            .datum = demo_dag(d, -5), .stand = CODE(VOORSTEL_GEDAAN),
            .redenen = S("Wens: werken met mensen in de zorg. Taal: past. Reistijd: past."),
            .nodig = i == 1 ? S("Op dinsdag om 12.30 uur beginnen.") : (str){0});
    demo_uitkering(d, &m, (date){0}, 0);
    demo_vandaag(d, &m, GESPREK_VOORTGANG, tijd_hm(10, 30), "kamer 2.14");
    demo_taak(d, &m, SPOOR_WERK, 0, "3 plekken in de zorg bespreken");
    demo_mens_eind(d, &m);
}

static void farzana(demo *d)
{
    mens m = begin(d, "Farzana Ahmadi", TAAL_PRS, AANSPREEK_MEVROUW, 41, 398);
    weg(d, &m, 510, 500, 480, 440, 410);
    taal(&m, LEERROUTE_Z, CEFR_A0, CEFR_A0, CEFR_A1, CEFR_A0, CEFR_A1);
    m.school = SCHOOL_GEEN;
    m.schooljaren = 2;
    m.laaggeletterd = true;
    m.contact = demo_dag(d, -14);
    m.beroep = vak("naaister");
    m.beroep_jaren = 8;
    m.wens = SEC_WINKEL;
    m.uren_max = 20;
    m.groep = in_groep(d, GROEP_Z1);
    tot_de_les(d, &m);
    lessen(d, &m);
    demo_uitkering(d, &m, (date){0}, 0);
    demo_afspraak(d, &m, (doel_id){0},
        (afspraak){.tekst = S("Gesprek over participatie plannen"),
            .wie = CODE(WIE_KLANTMANAGER),
            .uiterlijk = demo_dag(d, -1),
            .stand = CODE(NIET_BEGONNEN)});
    demo_mens_eind(d, &m);
}

static void emre(demo *d)
{
    mens m = begin(d, "Emre Yıldız", TAAL_TR, AANSPREEK_MENEER, 22, 405);
    weg(d, &m, 560, 550, 530, 500, 470);
    taal(&m, LEERROUTE_O, CEFR_A2, CEFR_B1, CEFR_B1, CEFR_B1, CEFR_B1);
    m.contact = demo_dag(d, -5);
    m.wens = SEC_TECHNIEK;
    m.wensen = "Wil mbo techniek doen en daarnaast werken.";
    m.groep = in_groep(d, GROEP_O1);
    tot_de_les(d, &m);
    demo_plaats(d, &m, op_plek(d, PLEK_WERKPLAATS),
        (plaatsing){.contract = CODE(CONTRACT_GEEN),
            .van = demo_dag(d, -70),
            .tot = demo_dag(d, 80),
            .uren = NUM(16)},
        INS_TAALSTAGE);
    lessen(d, &m);
    demo_uitkering(d, &m, (date){0}, 0);
    demo_afspraak(d, &m, (doel_id){0},
        (afspraak){.tekst = S("Papieren naar de mbo-school sturen"),
            .wie = CODE(WIE_PERSOON),
            .uiterlijk = demo_dag(d, 8),
            .stand = CODE(BEZIG)});
    demo_taak(d, &m, SPOOR_LEREN, 0, "Inschrijving mbo afronden");
    demo_mens_eind(d, &m);
}

/* WI-01: the letter of DUO is 13 weeks old, so the plan was due three weeks ago. */
static void samuel(demo *d)
{
    mens m = begin(d, "Samuel Kidane", TAAL_TI, AANSPREEK_MENEER, 27, 486);
    weg(d, &m, 117, 91, 49, 0, 0);
    taal(&m, LEERROUTE_B, CEFR_A1, CEFR_A1, CEFR_A1, CEFR_A1, CEFR_A1);
    m.contact = demo_dag(d, -21);
    m.beroep = vak("kok");
    m.beroep_jaren = 4;
    m.wens = SEC_HORECA;
    tot_de_les(d, &m);
    m.plan = demo_versie(d, &m,
        (plan){.nummer = NUM(1),
            .stand = CODE(PLAN_CONCEPT),
            .leerroute = CODE(LEERROUTE_B),
            .niveau = CODE(CEFR_B1),
            .uren_les = NUM(9),
            .uren_route = NUM(600),
            .uren_pvt = NUM(12),
            .uren_map = NUM(40),
            .gesprekken = NUM(4)},
        false);
    demo_doel(d, &m,
        (doel){.soort = CODE(DOEL_TAALNIVEAU),
            .spoor = CODE(SPOOR_TAAL),
            .tekst = S("Ik wil praten met de gasten in het restaurant."),
            .uiterlijk = demo_dag(d, 900),
            .stand = CODE(NIET_BEGONNEN)});
    demo_doel(d, &m,
        (doel){.soort = CODE(DOEL_BETAALD_WERK),
            .spoor = CODE(SPOOR_WERK),
            .tekst = S("Ik wil weer kok zijn."),
            .uiterlijk = demo_dag(d, 700),
            .stand = CODE(NIET_BEGONNEN)});
    demo_uitkering(d, &m, (date){0}, 0);
    demo_mens_eind(d, &m);
}

static void mahmoud(demo *d)
{
    mens m = begin(d, "Mahmoud Haddad", TAAL_AR, AANSPREEK_MENEER, 38, 377);
    weg(d, &m, 1150, 1140, 1110, 1090, 1060);
    taal(&m, LEERROUTE_B, CEFR_A1, CEFR_B1, CEFR_B1, CEFR_B1, CEFR_B1);
    m.voldaan = demo_dag(d, -120);
    m.contact = demo_dag(d, -11);
    m.beroep = vak("metselaar");
    m.beroep_jaren = 12;
    m.wens = SEC_BOUW;
    m.werk_van = demo_dag(d, -92);
    m.werk_uren = 32;
    tot_de_les(d, &m);
    demo_plaats(d, &m, op_plek(d, PLEK_BOUWER),
        (plaatsing){.contract = CODE(CONTRACT_TIJDELIJK),
            .van = m.werk_van,
            .tot = demo_dag(d, 39),
            .uren = NUM(32),
            .loon = GELD(219000)},
        INS_BETAALD);
    lessen(d, &m);
    demo_uitkering(d, &m, demo_dag(d, -60), EINDE_WERK);
    demo_taak(d, &m, SPOOR_WERK, 2, "Nazorg na 3 maanden");
    demo_mens_eind(d, &m);
}

static void hodan(demo *d)
{
    mens m = begin(d, "Hodan Abdi", TAAL_SO, AANSPREEK_MEVROUW, 45, 361);
    weg(d, &m, 900, 890, 870, 850, 820);
    taal(&m, LEERROUTE_Z, CEFR_A0, CEFR_A1, CEFR_A1, CEFR_A1, CEFR_A1);
    m.niveau = CEFR_A1;
    m.voldaan = demo_dag(d, -40);
    m.school = SCHOOL_BASIS;
    m.schooljaren = 5;
    m.contact = demo_dag(d, -6);
    m.wens = SEC_ZORG;
    m.uren_min = 8;
    m.uren_max = 12;
    tot_de_les(d, &m);
    demo_plaats(d, &m, op_plek(d, PLEK_TELEFOON),
        (plaatsing){.contract = CODE(CONTRACT_VRIJWILLIG),
            .van = demo_dag(d, -150),
            .tot = demo_dag(d, 200),
            .uren = NUM(8)},
        INS_VRIJWILLIG);
    lessen(d, &m);
    demo_uren(d, &m, demo_dag(d, -150), d->nu, UREN_PARTICIPATIE, 8 * 60, 60);
    demo_uitkering(d, &m, (date){0}, 0);
    demo_vandaag(d, &m, GESPREK_TELEFOON, tijd_hm(13, 0), "telefoon");
    demo_taak(d, &m, SPOOR_WERK, 0, "Bellen met jobcoach Petra: is 12 uur per week haalbaar?");
    demo_taak(d, &m, SPOOR_WERK, 3, "Jobcoach laten kennismaken");
    demo_mens_eind(d, &m);
}

static void nasrin(demo *d)
{
    mens m = begin(d, "Nasrin Karimi", TAAL_FA, AANSPREEK_MEVROUW, 29, 383);
    weg(d, &m, 620, 610, 590, 560, 530);
    taal(&m, LEERROUTE_O, CEFR_A2, CEFR_B1, CEFR_B1, CEFR_B1, CEFR_B1);
    m.school = SCHOOL_WO;
    m.schooljaren = 16;
    m.contact = demo_dag(d, -4);
    m.beroep = vak("boekhouder");
    m.beroep_jaren = 3;
    m.wens = SEC_KANTOOR;
    m.groep = in_groep(d, GROEP_O1);
    tot_de_les(d, &m);
    demo_plaats(d, &m, op_plek(d, PLEK_BURGER),
        (plaatsing){.contract = CODE(CONTRACT_GEEN),
            .van = demo_dag(d, -84),
            .tot = demo_dag(d, 280),
            .uren = NUM(20)},
        INS_LEERWERK);
    lessen(d, &m);
    demo_uitkering(d, &m, (date){0}, 0);
    demo_afspraak(d, &m, (doel_id){0},
        (afspraak){.tekst = S("Diploma laten waarderen"),
            .wie = CODE(WIE_KLANTMANAGER),
            .uiterlijk = demo_dag(d, 3),
            .stand = CODE(BEZIG)});
    demo_mens_eind(d, &m);
}

static void zeynep(demo *d)
{
    mens m = begin(d, "Zeynep Kaya", TAAL_TR, AANSPREEK_MEVROUW, 33, 431);
    weg(d, &m, 480, 470, 450, 420, 395);
    taal(&m, LEERROUTE_B, CEFR_A1, CEFR_A2, CEFR_B1, CEFR_A2, CEFR_A2);
    m.contact = demo_dag(d, -4);
    m.beroep = vak("kelner");
    m.beroep_jaren = 5;
    m.wens = SEC_HORECA;
    m.uren_max = 36;
    m.werk_van = demo_dag(d, -40);
    m.werk_uren = 36;
    m.groep = in_groep(d, GROEP_B1C);
    tot_de_les(d, &m);
    demo_plaats(d, &m, op_plek(d, PLEK_KEUKEN),
        (plaatsing){.contract = CODE(CONTRACT_TIJDELIJK),
            .van = m.werk_van,
            .tot = demo_dag(d, 325),
            .uren = NUM(36),
            .loon = GELD(246000)},
        INS_BETAALD);
    lessen(d, &m);
    demo_uitkering(d, &m, demo_dag(d, 8), EINDE_WERK);
    demo_mens_eind(d, &m);
}

static void yusuf(demo *d)
{
    mens m = begin(d, "Yusuf Warsame", TAAL_SO, AANSPREEK_MENEER, 30, 425);
    weg(d, &m, 400, 395, 370, 335, 305);
    taal(&m, LEERROUTE_B, CEFR_A1, CEFR_A2, CEFR_A2, CEFR_A2, CEFR_A2);
    m.contact = demo_dag(d, -10);
    m.wens = SEC_GROEN;
    m.groep = in_groep(d, GROEP_B1C);
    tot_de_les(d, &m);
    demo_plaats(d, &m, op_plek(d, PLEK_REINIGING),
        (plaatsing){.contract = CODE(CONTRACT_GEEN),
            .van = demo_dag(d, -56),
            .tot = demo_dag(d, 308),
            .uren = NUM(24)},
        INS_LEERWERK);
    demo_traject(d, &m,
        (traject){.instrument = CODE(INS_JOBCOACH),
            .van = demo_dag(d, -56),
            .tot = demo_dag(d, 130),
            .uren = NUM(2),
            .doel = S("Zelfstandig werken met de veegmachine")});
    lessen(d, &m);
    d->w.t.gebruiker = d->stad->karin.v;
    demo_taalmeting(d, &m, m.taal_nu, demo_dag(d, -2), TAALBRON_TOETS);
    d->w.t.gebruiker = m.km->id.v;
    demo_uitkering(d, &m, (date){0}, 0);
    demo_afspraak(d, &m, (doel_id){0},
        (afspraak){.tekst = S("Voortgang van de taal bespreken"),
            .wie = CODE(WIE_KLANTMANAGER),
            .uiterlijk = demo_dag(d, 14),
            .stand = CODE(NIET_BEGONNEN)});
    demo_mens_eind(d, &m);
}

static void (*const bekenden[])(demo *) = {
    demo_dawit, rima, farzana, emre, samuel, mahmoud, hodan, nasrin, zeynep, yusuf, demo_tekle};

int demo_bekend_aantal(void) { return (int)countof(bekenden) + demo_klas_aantal(); }

void demo_bekend(demo *d, int nr)
{
    if (nr < (int)countof(bekenden)) bekenden[nr](d);
    else demo_klas(d, nr - (int)countof(bekenden));
}
