/* demo_klas.c: people who are named on a screen but whose road is drawn: those for whom a whole
 * group is matched to places, and those who sit in lesson group A2-b. */
#include "casework/demo_maak.h"

enum { GEEN_GROEP = -1, KM_KANS = -1 };

typedef struct {
    const char *naam;
    int taal;
    bool vrouw;
    int km, route, sp, le; /* CEFR_ now */
    const char *beroep;
    int jaren, wens, reis;
    bool fiets;
    int uren_max, groep, nummer;
    bool zonder_vrijdag;
} rij;

static const rij mensen[] = {
    {"Idris Osman", TAAL_SO, false, 0, LEERROUTE_B, CEFR_A2, CEFR_A1, "stratenmaker", 3, SEC_GROEN,
        40, true, 32, GROEP_A2C, 440, false},
    {"Selam Berhe", TAAL_TI, true, 0, LEERROUTE_Z, CEFR_A2, CEFR_A0, NULL, 0, SEC_GROEN, 45, true,
        24, GROEP_Z1, 441, false},
    {"Khaled Nasser", TAAL_AR, false, KM_KANS, LEERROUTE_B, CEFR_A2, CEFR_A2, "automonteur", 6,
        SEC_TECHNIEK, 40, true, 32, GROEP_A2B, 442, false},
    {"Merhawi Gebre", TAAL_TI, false, KM_KANS, LEERROUTE_Z, CEFR_A1, CEFR_A0, "fietsenmaker", 7,
        SEC_TECHNIEK, 30, true, 28, GROEP_Z2, 443, false},
    {"Aziza Rahimi", TAAL_PRS, true, KM_KANS, LEERROUTE_B, CEFR_A1, CEFR_A1, "verkoper", 2,
        SEC_ZORG, 40, true, 20, GROEP_A1A, 444, false},
    {"Omar Farah", TAAL_SO, false, KM_KANS, LEERROUTE_O, CEFR_B1, CEFR_B1, NULL, 0, SEC_KANTOOR, 45,
        true, 16, GROEP_O1, 445, false},
    {"Leyla Amini", TAAL_FA, true, KM_KANS, LEERROUTE_B, CEFR_A2, CEFR_A2, "secretaresse", 5,
        SEC_KANTOOR, 40, true, 16, GROEP_A2A, 446, false},
    {"Yonas Tekeste", TAAL_TI, false, 1, LEERROUTE_B, CEFR_A2, CEFR_A2, "lasser", 3, SEC_TECHNIEK,
        30, false, 32, GROEP_A2A, 447, false},
    {"Samira Noori", TAAL_PRS, true, 1, LEERROUTE_B, CEFR_A2, CEFR_A2, "verzorgende", 4, SEC_ZORG,
        45, true, 20, GROEP_A2A, 448, true},
    {"Abdi Warsame", TAAL_SO, false, KM_KANS, LEERROUTE_B, CEFR_A1, CEFR_A1, NULL, 0, SEC_LOGISTIEK,
        45, true, 32, GROEP_A1A, 449, false},
    {"Lamis Hariri", TAAL_AR, true, 1, LEERROUTE_B, CEFR_A2, CEFR_A1, "leraar", 8, SEC_ONDERWIJS,
        45, true, 24, GROEP_A2B, 450, false},
    {"Adam Saleh", TAAL_AR, false, KM_KANS, LEERROUTE_B, CEFR_A2, CEFR_A2, "bakker", 3, SEC_HORECA,
        40, true, 32, GROEP_A2B, 451, false},
    {"Bilen Tewolde", TAAL_TI, true, KM_KANS, LEERROUTE_B, CEFR_A2, CEFR_A2, NULL, 0, SEC_KANTOOR,
        35, true, 16, GROEP_A2B, 452, false},
    {"Elif Demir", TAAL_TR, true, KM_KANS, LEERROUTE_B, CEFR_A2, CEFR_A2, "kapper", 5, SEC_WINKEL,
        30, true, 24, GROEP_A2B, 453, false},
    {"Fatuma Ali", TAAL_SO, true, KM_KANS, LEERROUTE_B, CEFR_A2, CEFR_A1, NULL, 0, SEC_SCHOONMAAK,
        40, false, 20, GROEP_A2B, 454, false},
    {"Gebre Haile", TAAL_TI, false, KM_KANS, LEERROUTE_B, CEFR_A2, CEFR_A2, "boer", 9, SEC_GROEN,
        45, true, 32, GROEP_A2B, 455, false},
    {"Hamid Rezai", TAAL_FA, false, KM_KANS, LEERROUTE_B, CEFR_A2, CEFR_A2, "elektricien", 4,
        SEC_TECHNIEK, 45, true, 32, GROEP_A2B, 456, false},
    {"Ibrahim Haddad", TAAL_AR, false, KM_KANS, LEERROUTE_B, CEFR_A2, CEFR_A2, "kok", 10,
        SEC_HORECA, 40, true, 32, GROEP_A2B, 457, false},
    {"Mariam Sultani", TAAL_PRS, true, KM_KANS, LEERROUTE_B, CEFR_A2, CEFR_A2, "naaister", 6,
        SEC_WINKEL, 35, true, 20, GROEP_A2B, 458, false},
    {"Oksana Koval", TAAL_RU, true, KM_KANS, LEERROUTE_B, CEFR_A2, CEFR_A2, "boekhouder", 7,
        SEC_KANTOOR, 45, true, 24, GROEP_A2B, 459, false},
    {"Rahel Mesfin", TAAL_TI, true, KM_KANS, LEERROUTE_B, CEFR_A2, CEFR_A1, NULL, 0, SEC_ZORG, 40,
        true, 24, GROEP_A2B, 460, false},
    {"Salma Aden", TAAL_SO, true, KM_KANS, LEERROUTE_B, CEFR_A2, CEFR_A1, NULL, 0, SEC_HORECA, 35,
        true, 20, GROEP_A2B, 461, false},
    {"Zahra Amiri", TAAL_FA, true, KM_KANS, LEERROUTE_B, CEFR_A2, CEFR_A2, "programmeur", 3,
        SEC_KANTOOR, 45, true, 28, GROEP_A2B, 462, false},
};

int demo_klas_aantal(void) { return (int)countof(mensen); }

static const beroep *vak(const char *naam)
{
    for (int i = 0; naam && i < nberoepen; i++)
        if (strcmp(beroepen[i].naam, naam) == 0) return &beroepen[i];
    return NULL;
}

static void vrije_tijd(mens *m, const rij *r)
{
    for (int dag = MAANDAG; dag <= VRIJDAG; dag++)
        if (dag != VRIJDAG || !r->zonder_vrijdag)
            m->vrij[m->nvrij++] = (blok){dag, 8 * 60, r->uren_max > 24 ? 18 * 60 : 16 * 60};
}

static void op_postkamer(demo *d, mens *m)
{
    werkplek *p = &d->stad->plek[PLEK_POST];
    p->bezet++;
    m->plek = p;
    m->plek_van = demo_dag(d, -130);
}

/* The gemeente asked whether she can come at another time; the school has not answered yet. */
static void vraag_school(demo *d, const mens *m)
{
    VOEG(d, lesverzoek, .persoon_id = m->id, .lesgroep_id = m->groep->id,
        .gebruiker_id = m->km->id, .gevraagd = demo_dag(d, -3), .stand = CODE(VERZOEK_OPEN),
        .tekst = S("Bilen werkt op maandag van 8.30 tot 12.30 uur. Kan zij de les van maandag op "
                   "een ander moment volgen?"));
}

void demo_klas(demo *d, int nr)
{
    const rij *r = &mensen[nr];
    bool post = strcmp(r->naam, "Bilen Tewolde") == 0;
    d->k = kans_van(d->keus->zaad, 'K', (u64)nr);
    mens m = {.naam = str_of(r->naam),
        .taal = r->taal,
        .nummer = r->nummer,
        .netjes = true,
        .bekend = true,
        .aanspreek = r->vrouw ? AANSPREEK_MEVROUW : AANSPREEK_MENEER,
        .km = r->km >= 0 ? &d->stad->km[r->km] : demo_klantmanager(d),
        .geboren = demo_dag(d, -kans_tussen(&d->k, 20, 50) * 365 - kans_tussen(&d->k, 0, 364)),
        .aanmelding = demo_dag(d, -kans_tussen(&d->k, 330, 420)),
        .route = r->route,
        .school = r->route == LEERROUTE_Z ? SCHOOL_BASIS : SCHOOL_HAVO,
        .schooljaren = r->route == LEERROUTE_Z ? 4 : 11,
        .laaggeletterd = r->le == CEFR_A0,
        .beroep = vak(r->beroep),
        .beroep_jaren = r->jaren,
        .wens = r->wens,
        .fiets = r->fiets,
        .ov = true,
        .reis = r->reis,
        .uren_min = 12,
        .uren_max = r->uren_max};
    m.niveau = r->route == LEERROUTE_Z ? CEFR_A2 : r->route == LEERROUTE_O ? CEFR_B2 : CEFR_B1;
    vrije_tijd(&m, r);
    demo_weg(d, &m);
    m.voldaan = (date){0};
    m.contact = demo_dag(d, -kans_tussen(&d->k, 3, 24));
    m.taal_begin = r->le > CEFR_A1 ? CEFR_A1 : CEFR_A0;
    const int nu[] = {r->le, r->sp, r->le, r->sp};
    memcpy(m.taal_nu, nu, sizeof nu);
    m.tolk = r->sp < CEFR_A2;
    m.groep = &d->stad->groep[r->groep];
    m.groep->bezet++;
    if (post) op_postkamer(d, &m);
    demo_mens_begin(d, &m);
    demo_beeld(d, &m);
    demo_plan(d, &m);
    if (post)
        demo_plaats(d, &m, m.plek,
            (plaatsing){.contract = CODE(CONTRACT_GEEN),
                .van = m.plek_van,
                .tot = demo_dag(d, 53),
                .uren = NUM(16)},
            INS_LEERWERK);
    demo_loop(d, &m);
    if (post) vraag_school(d, &m);
    demo_mens_eind(d, &m);
}
