/* demo_jobcarving.c: functions of the invented gemeente that are taken apart into tasks, and for
 * whom some of the tasks are meant. Written by hand; who gets a task follows from the matching. */
#include "casework/demo_maak.h"
#include "casework/jobcarving.h"

enum { MA = 1, DI = 2, WO = 4, DO = 8, VR = 16, TIL = 1, STA = 2, BUI = 4, DRUK = 8 };
enum { FUNCTIES = 3, TAKEN = 5, EERSTEN = 6 };

typedef struct {
    const char *naam;
    int uren, dagen, van, tot; /* hours of the clock */
    int le, lu, sc, sp, eisen;
    const char *certificaat, *materiaal;
    int plek; /* PLEK_ + 1; 0: left over */
} taak_rij;

static const struct {
    const char *functie, *afdeling, *volgende, *notitie;
    int org, sector, uren, reis, stand, over; /* over: days until the next step; 0: none */
    taak_rij taken[TAKEN];
} functies[FUNCTIES] = {
    {"Medewerker facilitaire dienst", "Faciliteiten", "Bespreek de zalen met Gert",
     "De afdeling wil twee mensen leren kennen. De balie blijft bij een vaste collega.",
     ORG_FACILITAIR, SEC_KANTOOR, 36, 18, CARVING_VERDEELD, 4,
     {{"Post sorteren", 8, MA | DI | WO | DO, 9, 11, CEFR_A2, CEFR_A1, 0, CEFR_A1, 0, NULL,
       "sorteerkast", PLEK_POST + 1},
      {"Post rondbrengen", 8, MA | DI | WO | DO, 11, 13, CEFR_A1, CEFR_A1, 0, CEFR_A1, STA, NULL,
       "postkar", PLEK_POST + 1},
      {"Zalen klaarzetten", 6, MA | WO | VR, 8, 10, CEFR_A1, CEFR_A1, 0, CEFR_A1, TIL, NULL, NULL,
       0},
      {"Koffie en lunch verzorgen", 8, DI | DO, 10, 14, CEFR_A1, CEFR_A2, 0, CEFR_A2, STA, NULL,
       "koffiemachine", 0},
      {"Telefoon en balie", 6, WO | VR, 13, 16, CEFR_B1, CEFR_B1, CEFR_A2, CEFR_B1, 0, NULL, NULL,
       0}}},
    {"Helpende op een afdeling", "Verpleegafdeling 4", "Loop een ochtend mee",
     "Verpleegkundigen houden tijd over als iemand de taken zonder zorg doet.", ORG_LINDENHOF,
     SEC_ZORG, 32, 31, CARVING_GESPREK, 1,
     {{"Bedden opmaken", 10, MA | DI | WO | DO | VR, 8, 10, 0, CEFR_A1, 0, CEFR_A1, STA, NULL, NULL,
       0},
      {"Eten rondbrengen", 10, MA | DI | WO | DO | VR, 11, 13, CEFR_A1, CEFR_A2, 0, CEFR_A2, STA,
       "Hygiëne", "etenskar", 0},
      {"Voorraad aanvullen", 6, DI | DO, 13, 16, CEFR_A2, CEFR_A1, CEFR_A1, CEFR_A1, TIL, NULL,
       "magazijn", 0},
      {"Samen wandelen en praten", 6, MA | WO | VR, 14, 16, 0, CEFR_B1, 0, CEFR_B1, BUI, NULL, NULL,
       0}}},
    {"Medewerker wijkonderhoud", "Wijken", "Vraag wie kan begeleiden", NULL, ORG_WIJKEN, SEC_GROEN,
     36, 20, CARVING_GEVONDEN, 9,
     {{"Afval opruimen", 12, MA | DI | WO | DO, 8, 11, 0, CEFR_A1, 0, CEFR_A1, STA | BUI, NULL,
       "bakfiets", 0},
      {"Groen snoeien", 8, MA | WO, 12, 16, 0, CEFR_A1, 0, CEFR_A1, TIL | STA | BUI, "Motorzaag",
       "motorzaag", 0},
      {"Schade melden", 4, VR, 9, 13, CEFR_A2, CEFR_A2, CEFR_A2, CEFR_A2, BUI, NULL, "tablet",
       0}}},
};

static code niveau(int cefr) { return cefr ? CODE(cefr) : CODE(CEFR_A0); }

static void een_taak(demo *d, jobcarving_id id, const taak_rij *t)
{
    VOEG(d, carvingtaak, .jobcarving_id = id, .naam = str_of(t->naam), .uren = NUM(t->uren),
        .maandag = t->dagen & MA, .dinsdag = t->dagen & DI, .woensdag = t->dagen & WO,
        .donderdag = t->dagen & DO, .vrijdag = t->dagen & VR, .van = tijd_hm(t->van, 0),
        .tot = tijd_hm(t->tot, 0), .taal_le = niveau(t->le), .taal_lu = niveau(t->lu),
        .taal_sc = niveau(t->sc), .taal_sp = niveau(t->sp), .tillen = t->eisen & TIL,
        .staan = t->eisen & STA, .buiten = t->eisen & BUI, .druk = t->eisen & DRUK,
        .certificaat = t->certificaat ? str_of(t->certificaat) : (str){0},
        .materiaal = t->materiaal ? str_of(t->materiaal) : (str){0},
        .plek_id = t->plek ? d->stad->plek[t->plek - 1].id : (plek_id){0});
}

/* The first who can do a task gets it; not of Sanne, whose list others count on. */
static void geef_taken(demo *d, jobcarving_id id)
{
    carving_geheel g;
    carvingkandidaten k;
    carvingtaak t[CARVING_TAKEN];
    gebeurtenis_id geb;
    arena kladje = *d->w.a;
    int gegeven = 0;
    if (!jobcarving_lees(&d->w, id, &g)) return;
    int n = carving_vrij(&g, t);
    carving_zoek(&d->w, &g, t, n, EERSTEN, &k);
    for (int i = 0; i < k.n && gegeven < 2; i++) {
        if (k.at[i].wie.klantmanager_id.v == d->stad->km[0].id.v) continue;
        carvingtaak_id eigen = carvingtaak_id_van(&t[gegeven]);
        gegeven += carving_zet(&d->w, id, k.at[i].wie.id, &eigen, 1, &geb);
    }
    *d->w.a = kladje;
}

void demo_jobcarvings(demo *d)
{
    for (int i = 0; i < FUNCTIES; i++) {
        jobcarving_id id = VOEG(d, jobcarving, .organisatie_id = d->stad->org[functies[i].org].id,
            .functie = str_of(functies[i].functie), .afdeling = str_of(functies[i].afdeling),
            .sector = str_of(sectoren[functies[i].sector]), .uren = NUM(functies[i].uren),
            .stand = CODE(functies[i].stand), .gebruiker_id = d->stad->joris,
            .volgende = str_of(functies[i].volgende),
            .volgende_op = demo_dag(d, functies[i].over), .reis_minuten = NUM(functies[i].reis),
            .bereikbaar_ov = true, .begeleiding = CODE(BEGELEIDING_DAGELIJKS),
            .notitie = functies[i].notitie ? str_of(functies[i].notitie) : (str){0});
        for (int k = 0; k < TAKEN && functies[i].taken[k].naam; k++)
            een_taak(d, id, &functies[i].taken[k]);
        if (i == 0) geef_taken(d, id);
    }
}
