/* demo_plek.c: places of the invented gemeente. Those that the screens show are written by hand and
 * keep their free seats; more are opened as people need them. */
#include "base/text.h"
#include "casework/demo_maak.h"

enum {
    PAT_DIWODO,
    PAT_MAWOVR,
    PAT_MIDDAG,
    PAT_DAG3,
    PAT_AVOND,
    PAT_OCHTEND,
    PAT_WEEK4,
    PAT_WEEKEND,
    PAT_HUIS,
    PAT_NACHT,
    PAT_WEEK5,
    PAT_DAG2,
    PAT_KANTOOR,
    PAT_NAMIDDAG,
    PAT_BURGER,
    PAT_AANTAL
};
#define UUR(h, m) ((h)*60 + (m))
#define DAGEN3(a, b, c, van, tot) \
    { \
        {a, van, tot}, {b, van, tot}, { c, van, tot } \
    }

static const struct {
    int n;
    blok b[BLOKKEN];
} patronen[PAT_AANTAL] = {
    [PAT_DIWODO] = {3, DAGEN3(DINSDAG, WOENSDAG, DONDERDAG, UUR(7, 30), UUR(15, 30))},
    [PAT_MAWOVR] = {3, DAGEN3(MAANDAG, WOENSDAG, VRIJDAG, UUR(8, 0), UUR(15, 0))},
    [PAT_MIDDAG] = {3, DAGEN3(DINSDAG, DONDERDAG, VRIJDAG, UUR(11, 30), UUR(17, 0))},
    [PAT_DAG3] = {3, DAGEN3(MAANDAG, WOENSDAG, DONDERDAG, UUR(8, 30), UUR(16, 30))},
    [PAT_AVOND] = {5, {{MAANDAG, UUR(16, 0), UUR(22, 30)}, {DINSDAG, UUR(16, 0), UUR(22, 30)},
                          {WOENSDAG, UUR(16, 0), UUR(22, 30)}, {DONDERDAG, UUR(16, 0), UUR(22, 30)},
                          {VRIJDAG, UUR(16, 0), UUR(22, 30)}}},
    [PAT_OCHTEND] = {4,
        {{MAANDAG, UUR(8, 30), UUR(12, 30)}, {DINSDAG, UUR(8, 30), UUR(12, 30)},
            {WOENSDAG, UUR(8, 30), UUR(12, 30)}, {DONDERDAG, UUR(8, 30), UUR(12, 30)}}},
    [PAT_WEEK4] = {4, {{MAANDAG, UUR(8, 0), UUR(15, 0)}, {DINSDAG, UUR(8, 0), UUR(15, 0)},
                          {DONDERDAG, UUR(8, 0), UUR(15, 0)}, {VRIJDAG, UUR(8, 0), UUR(15, 0)}}},
    [PAT_WEEKEND] = {2, {{ZATERDAG, UUR(11, 0), UUR(14, 0)}, {ZONDAG, UUR(11, 0), UUR(14, 0)}}},
    [PAT_HUIS] = {3, DAGEN3(MAANDAG, DINSDAG, DONDERDAG, UUR(13, 0), UUR(17, 0))},
    [PAT_NACHT] = {3, DAGEN3(VRIJDAG, ZATERDAG, ZONDAG, UUR(0, 30), UUR(8, 0))},
    [PAT_WEEK5] = {5, {{MAANDAG, UUR(8, 30), UUR(16, 0)}, {DINSDAG, UUR(8, 30), UUR(16, 0)},
                          {WOENSDAG, UUR(8, 30), UUR(16, 0)}, {DONDERDAG, UUR(8, 30), UUR(16, 0)},
                          {VRIJDAG, UUR(8, 30), UUR(16, 0)}}},
    [PAT_DAG2] = {2, {{DINSDAG, UUR(9, 0), UUR(15, 0)}, {DONDERDAG, UUR(9, 0), UUR(15, 0)}}},
    [PAT_NAMIDDAG] = {4,
        {{MAANDAG, UUR(13, 0), UUR(17, 0)}, {DINSDAG, UUR(13, 0), UUR(17, 0)},
            {WOENSDAG, UUR(13, 0), UUR(17, 0)}, {DONDERDAG, UUR(13, 0), UUR(17, 0)}}},
    [PAT_BURGER] = {5, {{MAANDAG, UUR(13, 0), UUR(17, 0)}, {DINSDAG, UUR(13, 0), UUR(17, 0)},
                           {WOENSDAG, UUR(13, 0), UUR(17, 0)}, {DONDERDAG, UUR(13, 0), UUR(17, 0)},
                           {VRIJDAG, UUR(9, 0), UUR(13, 0)}}},
    [PAT_KANTOOR] = {2, {{MAANDAG, UUR(9, 0), UUR(17, 0)}, {WOENSDAG, UUR(9, 0), UUR(17, 0)}}},
};

enum { TIL = 1, STA = 2, HOOG = 4, BUITEN = 8, DRUK = 16, GEEN_OV = 32, RIJ = 64, GEMAAKT = 128 };

typedef struct {
    const char *functie;
    int org, soort, sector, aantal, vrij, uren, patroon, reis;
    int le, lu, sc, sp; /* CEFR_ that is asked; 0: nothing */
    int begeleiding, kans, groep_min, start, vlaggen;
    const char *vraagt;
} plek_rij;

#define DAGELIJKS BEGELEIDING_DAGELIJKS
#define WEKELIJKS BEGELEIDING_WEKELIJKS

/* By the PLEK_ names of demo_maak.h; 23 seats are free in all. */
static const plek_rij vaste_plekken[PLEK_VAST] = {
    [PLEK_REINIGING] = {"Medewerker stadsreiniging", ORG_REINIGING, PLEK_LEERWERK, SEC_GROEN, 6, 2,
        24, PAT_DIWODO, 20, 0, CEFR_A2, 0, CEFR_A2, DAGELIJKS, KANS_GROOT, 4, 42,
        STA | BUITEN | GEEN_OV,
        "Buiten werken, ook in de regen. Lopen en staan, 6 uur per dag. Soms tillen "
        "tot 15 kilo. Op tijd beginnen. Niet nodig: diploma, rijbewijs, ervaring."},
    [PLEK_ZORGHULP] = {"Leerling zorgondersteuner", ORG_BEUK, PLEK_LEERWERK, SEC_ZORG, 3, 1, 20,
        PAT_MAWOVR, 22, 0, CEFR_A2, 0, CEFR_A2, DAGELIJKS, KANS_GROOT, 0, 14, STA,
        "Ouderen helpen met eten, drinken en wandelen. Vaktaal leer je hier."},
    [PLEK_GASTVROUW] = {"Gastvrouw of gastheer", ORG_LINDENHOF, PLEK_WERKERVARING, SEC_ZORG, 2, 2,
        16, PAT_MIDDAG, 31, 0, CEFR_A1, 0, CEFR_A1, WEKELIJKS, KANS_MISSCHIEN, 0, 7, STA,
        "Gasten ontvangen in het restaurant. Inwerken duurt een week."},
    [PLEK_FIETS] = {"Fietsenmaker", ORG_SPAAK, PLEK_WERKERVARING, SEC_TECHNIEK, 2, 1, 24, PAT_DAG3,
        12, 0, CEFR_A1, 0, 0, DAGELIJKS, KANS_MISSCHIEN, 0, 0, STA,
        "Banden plakken, remmen afstellen, fietsen nakijken."},
    [PLEK_ORDER] = {"Orderpicker avond", ORG_VLOT, PLEK_BAAN, SEC_LOGISTIEK, 6, 2, 32, PAT_AVOND,
        28, CEFR_B1, CEFR_A2, 0, CEFR_A2, BEGELEIDING_GEEN, KANS_GROOT, 0, 0, TIL | STA | DRUK,
        "Elke avond werken. Regels voor veiligheid kunnen lezen."},
    [PLEK_POST] = {"Medewerker postkamer", ORG_FACILITAIR, PLEK_LEERWERK, SEC_KANTOOR, 1, 0, 16,
        PAT_OCHTEND, 18, CEFR_A2, CEFR_A1, 0, CEFR_A1, DAGELIJKS, KANS_GEEN, 0, 53, 0,
        "Post sorteren en rondbrengen."},
    [PLEK_WIJK] = {"Wijkbeheerder", ORG_WIJKEN, PLEK_LEERWERK, SEC_GROEN, 2, 0, 28, PAT_WEEK4, 20,
        0, CEFR_A2, 0, CEFR_A2, DAGELIJKS, KANS_GROOT, 0, 200, STA | BUITEN,
        "De wijk rond, praten met bewoners, melden wat kapot is."},
    [PLEK_KOKEN] = {"Gastdocent koken", ORG_LINDE, PLEK_VRIJWILLIG, SEC_HORECA, 3, 1, 6,
        PAT_WEEKEND, 15, 0, CEFR_A1, 0, CEFR_A1, WEKELIJKS, KANS_GEEN, 0, 0, STA,
        "Samen koken met mensen uit de buurt."},
    [PLEK_HUISKAMER] = {"Medewerker huiskamer", ORG_WILG, PLEK_WERKERVARING, SEC_ZORG, 2, 1, 12,
        PAT_HUIS, 26, 0, CEFR_A2, 0, CEFR_A2, WEKELIJKS, KANS_MISSCHIEN, 0, 7, 0,
        "Koffie schenken, praten, spelletjes doen met ouderen."},
    /* Asks what no one has: it must say so, and stay empty. */
    [PLEK_TOLK] = {"Vertaler bij de rechtbank", ORG_UITZENDEN, PLEK_BAAN, SEC_KANTOOR, 1, 1, 36,
        PAT_WEEK5, 40, CEFR_C1, CEFR_C1, CEFR_C1, CEFR_C1, BEGELEIDING_GEEN, KANS_GROOT, 0, 0, 0,
        "Nederlands op C1, spreken en schrijven."},
    /* One seat for thirty people who are alike. */
    [PLEK_KAS] = {"Medewerker kas", ORG_VAST + 1, PLEK_LEERWERK, SEC_GROEN, 1, 1, 20, PAT_MAWOVR,
        30, 0, CEFR_A1, 0, CEFR_A1, DAGELIJKS, KANS_GROOT, 0, 0, STA, "Planten verzorgen."},
    /* A group that is one person short of its minimum. */
    [PLEK_HOVENIER] = {"Hovenier in een groep", ORG_BLAD, PLEK_LEERWERK, SEC_GROEN, 4, 4, 24,
        PAT_DIWODO, 25, 0, CEFR_A1, 0, CEFR_A1, DAGELIJKS, KANS_MISSCHIEN, 4, 28, TIL | BUITEN,
        "Tuinen aanleggen, met vier mensen tegelijk."},
    /* Shifts in the night that is an hour longer in October and shorter in March. */
    [PLEK_NACHT] = {"Bakker in de nacht", ORG_VAST, PLEK_BAAN, SEC_HORECA, 2, 1, 22, PAT_NACHT, 22,
        0, CEFR_A2, 0, CEFR_A2, DAGELIJKS, KANS_GROOT, 0, 0, STA | GEEN_OV,
        "Brood bakken, drie nachten per week."},
    [PLEK_BALIE] = {"Medewerker balie", ORG_SOCIAAL, PLEK_WERKERVARING, SEC_KANTOOR, 1, 1, 16,
        PAT_KANTOOR, 15, CEFR_A2, CEFR_A2, CEFR_A2, CEFR_A2, WEKELIJKS, KANS_MISSCHIEN, 0, 14,
        GEMAAKT, "Mensen de weg wijzen, telefoon doorverbinden."},
    [PLEK_MONTAGE] = {"Leerling monteur", ORG_STROOM, PLEK_LEERWERK, SEC_TECHNIEK, 3, 2, 24,
        PAT_DIWODO, 24, 0, CEFR_A2, 0, CEFR_A2, DAGELIJKS, KANS_GROOT, 0, 28, TIL | STA,
        "Leidingen en kabels leggen met een monteur naast je."},
    [PLEK_INPAK] = {"Medewerker inpak", ORG_SCHAKEL, PLEK_WERKERVARING, SEC_LOGISTIEK, 4, 2, 20,
        PAT_MAWOVR, 19, 0, 0, 0, CEFR_A0, DAGELIJKS, KANS_MISSCHIEN, 0, 0, 0,
        "Producten inpakken. Lezen is niet nodig."},
    [PLEK_WINKEL] = {"Medewerker bouwmarkt", ORG_HAMER, PLEK_PROEF, SEC_WINKEL, 2, 1, 24, PAT_DAG3,
        17, CEFR_A1, CEFR_A2, 0, CEFR_A2, WEKELIJKS, KANS_GROOT, 0, 7, TIL | STA | DRUK,
        "Vakken vullen en klanten helpen."},
    [PLEK_BOUWER] = {"Medewerker bouw", ORG_BOUW, PLEK_BAAN, SEC_BOUW, 3, 0, 32, PAT_WEEK4, 27, 0,
        CEFR_A2, 0, CEFR_A2, DAGELIJKS, KANS_GROOT, 0, 0, TIL | STA | BUITEN,
        "Meehelpen op de bouw."},
    [PLEK_KEUKEN] = {"Medewerker keuken", ORG_LEPEL, PLEK_BAAN, SEC_HORECA, 3, 0, 36, PAT_WEEK5, 14,
        0, CEFR_A2, 0, CEFR_A2, DAGELIJKS, KANS_GROOT, 0, 0, STA | DRUK,
        "Koken, snijden, afwassen."},
    [PLEK_BURGER] = {"Medewerker burgerzaken", ORG_BURGERZAKEN, PLEK_LEERWERK, SEC_KANTOOR, 2, 0,
        20, PAT_BURGER, 15, CEFR_B1, CEFR_B1, CEFR_A2, CEFR_B1, DAGELIJKS, KANS_MISSCHIEN, 0, 0, 0,
        "Brieven klaarmaken, later ook de telefoon."},
    [PLEK_TELEFOON] = {"Gastvrouw in het buurthuis", ORG_SAMEN, PLEK_VRIJWILLIG, SEC_ZORG, 2, 0, 8,
        PAT_DAG2, 10, 0, 0, 0, CEFR_A1, WEKELIJKS, KANS_GEEN, 0, 0, 0,
        "Koffie schenken en mensen welkom heten."},
    [PLEK_WERKPLAATS] = {"Stage in de werkplaats", ORG_STROOM, PLEK_TAALSTAGE, SEC_TECHNIEK, 2, 0,
        16, PAT_NAMIDDAG, 24, CEFR_A2, CEFR_A2, 0, CEFR_A2, DAGELIJKS, KANS_MISSCHIEN, 0, 0, STA,
        "Meelopen met een monteur en de taal van het vak leren."},
};

/* What is opened when people need it, by sector. */
static const struct {
    const char *functie;
    int sector, patroon, niveau, vlaggen;
} sjablonen[] = {
    {"Hulp in de zorg", SEC_ZORG, PAT_HUIS, CEFR_A2, STA},
    {"Medewerker linnenkamer", SEC_ZORG, PAT_OCHTEND, CEFR_A1, STA},
    {"Leerling lasser", SEC_TECHNIEK, PAT_DIWODO, CEFR_A2, TIL | STA},
    {"Hulpmonteur", SEC_TECHNIEK, PAT_WEEK4, CEFR_A2, STA},
    {"Medewerker plantsoen", SEC_GROEN, PAT_MAWOVR, CEFR_A1, STA | BUITEN},
    {"Terreinmedewerker", SEC_GROEN, PAT_DAG3, CEFR_A1, BUITEN},
    {"Magazijnmedewerker", SEC_LOGISTIEK, PAT_WEEK4, CEFR_A1, TIL | STA},
    {"Medewerker sortering", SEC_LOGISTIEK, PAT_AVOND, CEFR_A1, STA | DRUK},
    {"Keukenhulp", SEC_HORECA, PAT_MIDDAG, CEFR_A1, STA | DRUK},
    {"Medewerker ontbijt", SEC_HORECA, PAT_OCHTEND, CEFR_A2, STA},
    {"Vakkenvuller", SEC_WINKEL, PAT_MIDDAG, CEFR_A1, STA},
    {"Verkoopmedewerker", SEC_WINKEL, PAT_DAG3, CEFR_B1, STA | DRUK},
    {"Administratief medewerker", SEC_KANTOOR, PAT_KANTOOR, CEFR_B1, 0},
    {"Medewerker archief", SEC_KANTOOR, PAT_OCHTEND, CEFR_A2, 0},
    {"Hulp op de bouw", SEC_BOUW, PAT_WEEK4, CEFR_A2, TIL | STA | BUITEN | HOOG},
    {"Leerling schilder", SEC_BOUW, PAT_DIWODO, CEFR_A1, STA | HOOG},
    {"Schoonmaker", SEC_SCHOONMAAK, PAT_OCHTEND, CEFR_A0, STA},
    {"Medewerker huishouding", SEC_SCHOONMAAK, PAT_DAG2, CEFR_A1, STA},
    {"Klassenassistent", SEC_ONDERWIJS, PAT_OCHTEND, CEFR_B1, DRUK},
    {"Conciërge", SEC_ONDERWIJS, PAT_WEEK4, CEFR_A2, STA},
};

static void taal_bij(demo *d, plek_id id, const plek_rij *r)
{
    const int niveaus[] = {r->le, r->lu, r->sc, r->sp};
    for (int i = 0; i < 4; i++)
        if (niveaus[i])
            VOEG(d, plek_taal, .plek_id = id, .vaardigheid = CODE(VAARD_LE + i),
                .niveau = CODE(niveaus[i]));
}

static werkplek *plek_bij(demo *d, const plek_rij *r, organisatie_id org)
{
    stad *s = d->stad;
    if (s->nplek == s->plek_cap) bug("demo: too many places");
    int maanden = r->soort == PLEK_BAAN ? 0 : r->soort == PLEK_PROEF ? 2 : 12;
    str functie = str_of(r->functie);
    plek_id id = VOEG(d, plek, .organisatie_id = org, .soort = CODE(r->soort), .functie = functie,
        .naam_sleutel = text_sleutel(d->w.a, functie), .sector = str_of(sectoren[r->sector]),
        .aantal = NUM(r->aantal), .groep_min = r->groep_min ? NUM(r->groep_min) : (num){0},
        .uren_min = NUM(r->uren), .uren_max = NUM(r->uren), .adres = demo_straat(d->w.a, &d->k),
        .reis_minuten = NUM(r->reis), .bereikbaar_ov = !(r->vlaggen & GEEN_OV),
        .start_van = r->start ? demo_dag(d, r->start) : (date){0},
        .maanden = maanden ? NUM(maanden) : (num){0}, .vraagt = str_of(r->vraagt),
        .tillen = r->vlaggen & TIL, .staan = r->vlaggen & STA, .hoogte = r->vlaggen & HOOG,
        .buiten = r->vlaggen & BUITEN, .druk = r->vlaggen & DRUK, .rijbewijs = r->vlaggen & RIJ,
        .begeleiding = CODE(r->begeleiding), .baankans = CODE(r->kans),
        .gemaakt = r->vlaggen & GEMAAKT);
    taal_bij(d, id, r);
    werkplek *p = &s->plek[s->nplek++];
    *p = (werkplek){.id = id,
        .org = org,
        .soort = r->soort,
        .sector = r->sector,
        .uren = r->uren,
        .maanden = maanden,
        .aantal = r->aantal,
        .vrij = r->vrij,
        .ndienst = patronen[r->patroon].n};
    for (int i = 0; i < p->ndienst; i++) {
        blok b = p->dienst[i] = patronen[r->patroon].b[i];
        VOEG(d, plek_dienst, .plek_id = id, .dag = CODE(b.dag),
            .van = tijd_hm(b.van / 60, b.van % 60), .tot = tijd_hm(b.tot / 60, b.tot % 60));
    }
    s->telling.plekken++;
    s->telling.plaatsen += r->aantal;
    s->telling.vrij += r->vrij;
    return p;
}

void demo_plekken(demo *d)
{
    for (int i = 0; i < PLEK_VAST; i++) {
        d->k = kans_van(d->keus->zaad, 'p', (u64)i);
        werkplek *p = plek_bij(d, &vaste_plekken[i], d->stad->org[vaste_plekken[i].org].id);
        /* Two garbage collectors and the like: seats that known people do not take. */
        p->open = i != PLEK_POST && i != PLEK_TOLK && i != PLEK_KAS;
    }
}

/* Whose place it is: someone of that sector, and of a kind that offers such places. */
static organisatie_id kies_org(demo *d, int soort, int sector)
{
    const stad *s = d->stad;
    int keus[BEDRIJVEN], n = 0;
    for (int i = ORG_SCHAKEL; i < s->norg; i++) {
        const bedrijf *b = &s->org[i];
        bool werkgever = b->soort == ORG_WERKGEVER || b->soort == ORG_SW || b->soort == ORG_UITZEND
                         || (b->soort == ORG_AFDELING && i != ORG_GEMEENTE);
        bool kan = soort == PLEK_VRIJWILLIG ? b->soort == ORG_VRIJWILLIG : werkgever;
        if (kan && (b->sector == sector || soort == PLEK_VRIJWILLIG)) keus[n++] = i;
    }
    return n ? s->org[keus[kans_tussen(&d->k, 0, n - 1)]].id : s->org[ORG_SCHAKEL].id;
}

static werkplek *open_plek(demo *d, int soort, int sector)
{
    int keus[countof(sjablonen)], n = 0;
    for (size_t i = 0; i < countof(sjablonen); i++)
        if (sjablonen[i].sector == sector) keus[n++] = (int)i;
    int nr = keus[kans_tussen(&d->k, 0, n - 1)];
    int patroon = soort == PLEK_VRIJWILLIG ? PAT_DAG2 : sjablonen[nr].patroon;
    static const int vol[] = {PAT_WEEK4, PAT_WEEK5, PAT_WEEK4, PAT_DIWODO, PAT_AVOND};
    if (soort == PLEK_BAAN) patroon = KANS_UIT(&d->k, vol);
    int minuten = 0;
    for (int i = 0; i < patronen[patroon].n; i++)
        minuten += patronen[patroon].b[i].tot - patronen[patroon].b[i].van;
    static const int groot[] = {1, 1, 1, 2, 2, 2, 3, 3, 4, 6};
    int niveau = sjablonen[nr].niveau;
    plek_rij r = {.functie = sjablonen[nr].functie,
        .soort = soort,
        .sector = sector,
        .aantal = KANS_UIT(&d->k, groot),
        .uren = minuten / 60,
        .patroon = patroon,
        .reis = kans_tussen(&d->k, 8, 40),
        .lu = niveau,
        .sp = niveau,
        .le = niveau >= CEFR_B1 ? niveau : 0,
        .begeleiding = kans_tussen(&d->k, BEGELEIDING_DAGELIJKS, BEGELEIDING_GEEN),
        .kans = kans_tussen(&d->k, KANS_GROOT, KANS_GEEN),
        .vlaggen = sjablonen[nr].vlaggen,
        .vraagt = "Op tijd komen en samenwerken. De rest leer je hier."};
    werkplek *p = plek_bij(d, &r, kies_org(d, soort, sector));
    p->open = true;
    return p;
}

werkplek *demo_plek_neem(demo *d, int soort, int sector)
{
    stad *s = d->stad;
    int *vanaf = &s->plek_vanaf[soort][sector], i = *vanaf; /* those before it are full for good */
    for (; i < s->nplek; i++) {
        const werkplek *q = &s->plek[i];
        if (!q->open || q->soort != soort || q->sector != sector) continue;
        if (q->bezet < q->aantal - q->vrij) break;
    }
    *vanaf = i;
    werkplek *p = i < s->nplek ? &s->plek[i] : open_plek(d, soort, sector);
    p->bezet++;
    return p;
}

void demo_plekken_klaar(demo *d)
{
    stad *s = d->stad;
    u64 bits = field_bit(&plek_entity, "aantal") | field_bit(&plek_entity, "gesloten");
    for (int i = 0; i < s->nplek; i++) {
        werkplek *p = &s->plek[i];
        int moet = p->bezet + p->vrij;
        plek rij;
        if (moet == p->aantal || !HAAL(&d->w, plek, p->id, &rij)) continue;
        s->telling.plaatsen -= p->aantal - moet;
        p->aantal = moet;
        if (moet) rij.aantal = NUM(moet);
        else rij.gesloten = demo_dag(d, -1);
        db_save(d->w.db, &d->w.t, &plek_entity, &rij, bits, NULL);
    }
}
