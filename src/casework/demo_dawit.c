/* demo_dawit.c: Dawit Tesfay, on whom most screens of the prototype turn: two tracks that clash on
 * Wednesday, two lessons missed, a plan whose fourth version waits for his signature. */
#include "casework/demo_maak.h"

static mens dawit(demo *d)
{
    mens m = {.naam = S("Dawit Tesfay"),
        .taal = TAAL_TI,
        .aanspreek = AANSPREEK_MENEER,
        .nummer = 417,
        .km = &d->stad->km[0],
        .netjes = true,
        .bekend = true,
        .tolk = true,
        .geboren = demo_dag(d, -31 * 365 - 128),
        .aanmelding = demo_dag(d, -322),
        .vestiging = demo_dag(d, -322),
        .kennisgeving = demo_dag(d, -340),
        .intake_van = demo_dag(d, -320),
        .intake_klaar = demo_dag(d, -316),
        .pip = demo_dag(d, -314),
        .les_van = demo_dag(d, -301),
        .contact = demo_dag(d, -3),
        .school = SCHOOL_VMBO,
        .schooljaren = 10,
        .beroep_jaren = 6,
        .route = LEERROUTE_B,
        .niveau = CEFR_B1,
        .taal_begin = CEFR_A1,
        .taal_nu = {CEFR_A2, CEFR_A2, CEFR_A1, CEFR_A2},
        .kinderen = 1,
        .jongste = demo_dag(d, -4 * 365 - 200),
        .zorgt = true,
        .fiets = true,
        .ov = true,
        .reis = 40,
        .uren_min = 20,
        .uren_max = 32,
        .wens = SEC_TECHNIEK,
        .wensen = "Wil weer monteur worden. Wil een mbo-diploma halen en een vast contract.",
        .talenten = "Kan lassen en motoren maken. Komt op tijd en werkt goed samen.",
        .mist_dag = WOENSDAG,
        .mist = 2};
    m.beroep = &beroepen[0];
    for (int dag = MAANDAG; dag <= VRIJDAG; dag++) {
        bool halen = dag == MAANDAG || dag == VRIJDAG;
        m.vrij[m.nvrij++] = (blok){dag, 7 * 60, halen ? 15 * 60 : 21 * 60 + 30};
        if (halen) m.zorg[m.nzorg++] = (blok){dag, 15 * 60, 17 * 60};
    }
    d->k = kans_van(d->keus->zaad, 'B', 417);
    return m;
}

static void plannen(demo *d, mens *m)
{
    static const struct {
        int dag, uren_les;
        const char *reden;
    } v[] = {{-314, 6, "Eerste plan."}, {-286, 9, "Taal van 6 naar 9 uur per week."},
        {-77, 9, "Leerwerkplek Stadsreiniging, 24 uur."},
        {0, 9, "Avondles op donderdag. Taal blijft 9 uur."}};
    for (int i = 0; i < 4; i++)
        m->plan = demo_versie(d, m,
            (plan){.nummer = NUM(i + 1),
                .stand = CODE(i < 3 ? PLAN_VERVANGEN : PLAN_VASTGESTELD),
                .leerroute = CODE(LEERROUTE_B),
                .niveau = CODE(CEFR_B1),
                .dagtekening = demo_dag(d, v[i].dag),
                .uren_les = NUM(v[i].uren_les),
                .uren_route = NUM(600),
                .uren_pvt = NUM(12),
                .uren_map = NUM(40),
                .gesprekken = NUM(4),
                .begeleiding = S("Eén vaste begeleider: Sanne de Wit. Een tolk "
                                 "Tigrinya bij elk gesprek over het plan. Jobcoach "
                                 "Petra Mulder, 2 uur per week op de werkplek."),
                .vve = S("Dochter gaat naar de basisschool. Opvang is geregeld."),
                .reden = str_of(v[i].reden)},
            i < 3);
}

static void doelen_en_afspraken(demo *d, const mens *m)
{
    doel_id les_doel = demo_doel(d, m,
        (doel){.soort = CODE(DOEL_TAALNIVEAU),
            .spoor = CODE(SPOOR_TAAL),
            .uiterlijk = demo_dag(d, 200),
            .tekst = S(
                "Ik wil mijn collega's en de klant begrijpen. Nederlands op B1, met vaktaal."),
            .stand = CODE(BEZIG)});
    doel_id baan = demo_doel(d, m,
        (doel){.soort = CODE(DOEL_BETAALD_WERK),
            .spoor = CODE(SPOOR_WERK),
            .uiterlijk = demo_dag(d, 281),
            .tekst =
                S("Ik kan lassen en motoren maken. Dat wil ik weer doen, in een baan als monteur."),
            .stand = CODE(BEZIG)});
    demo_doel(d, m,
        (doel){.soort = CODE(DOEL_STUFI),
            .spoor = CODE(SPOOR_LEREN),
            .tekst = S("Met een diploma krijg ik vast werk. Mbo 2 techniek (BBL)."),
            .uiterlijk = demo_dag(d, 290),
            .stand = CODE(NIET_BEGONNEN)});
    demo_doel(d, m,
        (doel){.soort = CODE(DOEL_GELD),
            .spoor = CODE(SPOOR_GELD),
            .tekst = S("Ik betaal mijn vaste lasten zelf, soms met hulp."),
            .uiterlijk = demo_dag(d, 50),
            .stand = CODE(BEZIG)});
    const struct {
        const char *tekst, *naam;
        int wie, dag, stand;
        doel_id bij;
    } a[] = {
        {"Les op woensdag naar donderdagavond", "", WIE_KLANTMANAGER, -3, BEZIG, les_doel},
        {"MAP afronden, nog 6 uur en het eindgesprek", "Dawit en Sanne", WIE_PERSOON, 22, BEZIG,
            baan},
        {"Vaktaal kiezen", "Taalschool Zuid", WIE_TAALSCHOOL, 25, BEZIG, les_doel},
        {"Gesprek over rijbewijs B", "", WIE_JOBCOACH, 67, NIET_BEGONNEN, baan},
        {"Examen KNM aanvragen", "Dawit", WIE_PERSOON, 70, NIET_BEGONNEN, les_doel},
        {"Kijken bij 2 garages", "", WIE_WERKMAKELAAR, 129, NIET_BEGONNEN, baan},
        {"Opvang voor dochter regelen", "Dawit", WIE_PERSOON, -81, KLAAR, baan},
    };
    for (size_t i = 0; i < countof(a); i++)
        demo_afspraak(d, m, a[i].bij,
            (afspraak){.tekst = str_of(a[i].tekst),
                .wie = CODE(a[i].wie),
                .wie_naam = str_of(a[i].naam),
                .uiterlijk = demo_dag(d, a[i].dag),
                .stand = CODE(a[i].stand)});
}

/* PVT 12 hours, done; MAP 34 of 40 hours. */
static void pvt_en_map(demo *d, const mens *m)
{
    date pvt = demo_dag(d, -280);
    traject_id bij_pvt = demo_traject(d, m,
        (traject){.instrument = CODE(INS_PVT),
            .van = pvt,
            .tot = date_plus(pvt, 14),
            .eind = date_plus(pvt, 14),
            .ondertekend = date_plus(pvt, 14),
            .uitstroom = CODE(UIT_GEHAALD)});
    traject_id bij_map = demo_traject(d, m,
        (traject){.instrument = CODE(INS_MAP), .van = demo_dag(d, -170), .tot = demo_dag(d, 90)});
    for (int i = 0; i < 2; i++)
        VOEG(d, uren, .persoon_id = m->id, .traject_id = bij_pvt, .datum = date_plus(pvt, 7 * i),
            .soort = CODE(UREN_PVT), .minuten = NUM(360), .aanwezig = CODE(UREN_AANWEZIG),
            .kernwaarde = i == 0);
    for (int i = 0; i < 9; i++)
        VOEG(d, uren, .persoon_id = m->id, .traject_id = bij_map,
            .datum = demo_dag(d, -170 + 18 * i), .soort = CODE(UREN_MAP),
            .minuten = NUM(i < 8 ? 240 : 120), .aanwezig = CODE(UREN_AANWEZIG),
            .thema = CODE(MAP_BEROEPEN + i % (map_thema_codes.n - 1)));
}

static void gesprekken(demo *d, const mens *m)
{
    gesprek_id id = demo_gesprek(d, m,
        (gesprek){.soort = CODE(GESPREK_DRIE),
            .datum = demo_dag(d, -11),
            .van = tijd_hm(14, 0),
            .tot = tijd_hm(15, 0),
            .plaats = S("Stadsreiniging, Industrieweg 4"),
            .tolk = true,
            .afloop = CODE(GESPREK_GEKOMEN)});
    VOEG(d, gesprek_deelnemer, .gesprek_id = id, .persoon_id = m->id,
        .organisatie_id = d->stad->org[ORG_REINIGING].id);
    demo_gesprek(d, m,
        (gesprek){.soort = CODE(GESPREK_VOORTGANG),
            .datum = demo_dag(d, 15),
            .van = tijd_hm(10, 0),
            .tot = tijd_hm(11, 0),
            .tolk = true,
            .plaats = S("kamer 2.14"),
            .afloop = CODE(GESPREK_GEPLAND)});
    d->w.t.gebruiker = d->stad->petra.v;
    demo_notitie(d, m, demo_dag(d, -11), SPOOR_WERK,
        "Komt op tijd, werkt goed samen. Wil meer machines leren.");
    d->w.t.gebruiker = d->stad->karin.v;
    demo_notitie(d, m, demo_dag(d, -3), SPOOR_TAAL,
        "Twee lessen gemist. De dienst liep uit tot 15.30 uur. Docent stelt de avondgroep voor.");
    demo_gebeur(d, demo_dag(d, -3),
        (gebeurtenis){.soort = CODE(GEB_AANWEZIG),
            .persoon_id = m->id,
            .spoor = CODE(SPOOR_TAAL),
            .code1 = S("afwezig"),
            .getal1 = NUM(2)});
    d->w.t.gebruiker = m->km->id.v;
}

void demo_dawit(demo *d)
{
    mens m = dawit(d);
    demo_mens_begin(d, &m);
    demo_beeld(d, &m);
    plannen(d, &m);
    doelen_en_afspraken(d, &m);
    d->stad->plek[PLEK_REINIGING].bezet++;
    demo_plaats(d, &m, &d->stad->plek[PLEK_REINIGING],
        (plaatsing){.contract = CODE(CONTRACT_GEEN),
            .van = demo_dag(d, -77),
            .tot = demo_dag(d, 282),
            .uren = NUM(24)},
        INS_LEERWERK);
    demo_traject(d, &m,
        (traject){.instrument = CODE(INS_JOBCOACH),
            .van = demo_dag(d, -77),
            .tot = demo_dag(d, 282),
            .uren = NUM(2),
            .doel = S("Meer machines leren en erbij horen")});
    m.groep = &d->stad->groep[GROEP_A2B];
    m.groep->bezet++;
    demo_taalles(d, &m);
    pvt_en_map(d, &m);
    demo_uitkering(d, &m, (date){0}, 0);
    gesprekken(d, &m);
    demo_mens_eind(d, &m);
}
