/* demo_lastig.c: hard cases on purpose: what a program trips over when no one thought of it. */
#include "casework/demo_maak.h"

enum { GELIJKEN = 30 };

typedef struct {
    const char *naam;
    int taal;
    void (*anders)(demo *, mens *);
} geval;

static void schrikkel(demo *d, mens *m)
{
    int jaar = (date_year(d->nu) - 30) / 4 * 4;
    m->geboren = date_ymd(jaar, 2, 29);
}

/* Not one block of the week is free. */
static void nooit(demo *d, mens *m)
{
    (void)d;
    m->nvrij = m->nzorg = 0;
    m->nooit = true;
}

static void azc(demo *d, mens *m)
{
    m->aanmelding = demo_dag(d, -200);
    m->vestiging = m->pip = m->les_van = m->voldaan = (date){0};
    m->kennisgeving = demo_dag(d, -150);
    m->intake_van = demo_dag(d, -180);
    m->intake_klaar = demo_dag(d, -165);
}

/* In view since today: nothing is known yet. */
static void vandaag(demo *d, mens *m)
{
    m->aanmelding = m->contact = d->nu;
    m->vestiging = m->kennisgeving = m->intake_van = m->intake_klaar = (date){0};
    m->pip = m->les_van = m->voldaan = (date){0};
}

/* The term ends tomorrow. */
static void termijn(demo *d, mens *m)
{
    m->aanmelding = date_plus_months(demo_dag(d, -150), -36);
    m->vestiging = m->kennisgeving = date_plus(m->aanmelding, 5);
    m->intake_van = date_plus(m->aanmelding, 10);
    m->intake_klaar = date_plus(m->aanmelding, 30);
    m->pip = date_plus_months(d->nu, -36);
    m->les_van = date_plus(m->pip, 30);
    m->voldaan = (date){0};
    m->netjes = false;
}

static void gewoon(demo *d, mens *m)
{
    (void)d;
    (void)m;
}

static const geval gevallen[] = {
    {"Rim Schrikkel", TAAL_AR, schrikkel},
    {"Nour Altijdbezet", TAAL_AR, nooit},
    {"Bahar Azcstraat", TAAL_KU, azc},
    {"Tesfalem Azcstraat", TAAL_TI, azc},
    {"Vera Vandaag", TAAL_UK, vandaag},
    {"Basem Termijn", TAAL_AR, termijn},
    {"Seán O'Connor-N'Guessan", TAAL_EN, gewoon},
    {"Miro \"Mimi\" D'Souza <b>&amp; Zoon", TAAL_FR, gewoon},
    {"Zoë Łukasiewicz-Ñúñez Çelebi", TAAL_ES, gewoon},
    {"محمد الخطيب", TAAL_AR, gewoon},
    {"ሰላማዊት ተስፋይ", TAAL_TI, gewoon},
    {"Олександра Їжакевич", TAAL_UK, gewoon},
    {"Maria do Carmo Francisca Antónia Joaquina de Albuquerque Vasconcelos e Sousa Pereira "
     "de Mendonça Bettencourt da Silveira Noronha Cabral de Menezes",
        TAAL_ES, gewoon},
    {"Li", TAAL_EN, gewoon},
};

int demo_lastig_aantal(void) { return (int)countof(gevallen) + GELIJKEN; }

static mens standaard(demo *d, str naam, int taal)
{
    mens m = {.naam = naam,
        .taal = taal,
        .aanspreek = AANSPREEK_GEEN,
        .netjes = true,
        .bekend = true,
        .km = demo_klantmanager(d),
        .geboren = demo_dag(d, -34 * 365 - 200),
        .aanmelding = demo_dag(d, -400),
        .contact = demo_dag(d, -20),
        .school = SCHOOL_VMBO,
        .schooljaren = 9,
        .route = LEERROUTE_B,
        .niveau = CEFR_B1,
        .taal_begin = CEFR_A0,
        .taal_nu = {CEFR_A1, CEFR_A1, CEFR_A1, CEFR_A1},
        .wens = SEC_GROEN,
        .fiets = true,
        .ov = true,
        .reis = 40,
        .uren_min = 16,
        .uren_max = 24,
        .tolk = true};
    for (int dag = MAANDAG; dag <= VRIJDAG; dag++) m.vrij[m.nvrij++] = (blok){dag, 480, 1020};
    return m;
}

/* The same in all that counts, on the same days; only name, number and address differ. */
static void een_gelijke(demo *d, int nr)
{
    static const char *const namen[] = {"Ahmad", "Bilal", "Farid", "Hani", "Jamal", "Karim"};
    static const char *const achter[] = {"Saleh", "Nasser", "Haddad", "Mansour", "Darwish"};
    d->k = kans_van(d->keus->zaad, 'G', (u64)nr + 1);
    mens m = standaard(d, demo_tekst(d, "%s %s", namen[nr % 6], achter[nr / 6]), TAAL_AR);
    m.vestiging = demo_dag(d, -395);
    m.kennisgeving = demo_dag(d, -390);
    m.intake_van = demo_dag(d, -380);
    m.intake_klaar = demo_dag(d, -365);
    m.pip = demo_dag(d, -340);
    m.les_van = demo_dag(d, -310);
    d->k = kans_van(d->keus->zaad, 'G', 0);
    demo_mens(d, &m);
}

void demo_lastig(demo *d, int nr)
{
    if (nr >= (int)countof(gevallen)) {
        een_gelijke(d, nr - (int)countof(gevallen));
        return;
    }
    d->k = kans_van(d->keus->zaad, 'L', (u64)nr);
    mens m = standaard(d, str_of(gevallen[nr].naam), gevallen[nr].taal);
    if (gevallen[nr].anders != vandaag && gevallen[nr].anders != azc) demo_weg(d, &m);
    m.voldaan = (date){0};
    gevallen[nr].anders(d, &m);
    demo_mens(d, &m);
}
