/* demo_stad.c: the invented gemeente itself: teams, accounts, organisations, the aanpak. */
#include "base/text.h"
#include "casework/demo_maak.h"

typedef struct {
    const char *naam;
    int soort, sector;
    bool leerbedrijf;
    const char *contact, *functie;
} bedrijf_rij;

/* The first 21 signed the convenant; see the ORG_ names in demo_maak.h. */
static const bedrijf_rij bedrijven[ORG_VAST] = {
    [ORG_ZUID] = {"Taalschool Zuid", ORG_TAALSCHOOL, SEC_ONDERWIJS, false, "Karin Vos", "docent"},
    [ORG_NOORD] = {"Taalschool Noord", ORG_TAALSCHOOL, SEC_ONDERWIJS, false, "Jan Smit",
        "coördinator"},
    [ORG_BRUG] = {"Taalhuis De Brug", ORG_TAALSCHOOL, SEC_ONDERWIJS, false, "Els de Groot",
        "coördinator"},
    [ORG_WIJK] = {"Sociaal wijkteam Noord", ORG_WIJKTEAM, SEC_ZORG, false, "Noortje Blok",
        "wijkwerker"},
    [ORG_VLUCHT] = {"VluchtelingenWerk Voorbeeldstad", ORG_VWN, SEC_ZORG, false, "Meryem Aksoy",
        "begeleider"},
    [ORG_SCHAKEL] = {"Werkbedrijf De Schakel", ORG_SW, SEC_LOGISTIEK, true, "Henk Prins",
        "werkleider"},
    [ORG_BEUK] = {"Zorghuis De Beuk", ORG_WERKGEVER, SEC_ZORG, true, "Anneke Visscher",
        "teamleider"},
    [ORG_LINDENHOF] = {"Ziekenhuis Lindenhof", ORG_WERKGEVER, SEC_ZORG, true, "Paul Mertens",
        "personeelszaken"},
    [ORG_WILG] = {"Thuiszorg De Wilg", ORG_WERKGEVER, SEC_ZORG, true, "Sjaan Hofman", "planner"},
    [ORG_VLOT] = {"Online supermarkt Vlot", ORG_WERKGEVER, SEC_LOGISTIEK, false, "Dennis Kok",
        "ploegleider"},
    [ORG_PAKKET] = {"Pakketdienst Voorwaarts", ORG_WERKGEVER, SEC_LOGISTIEK, false, "Rob Zwart",
        "chef magazijn"},
    [ORG_SPAAK] = {"Fietsenmakerij De Spaak", ORG_WERKGEVER, SEC_TECHNIEK, true, "Wim Spaans",
        "eigenaar"},
    [ORG_STROOM] = {"Installatiebedrijf Stroom en Water", ORG_WERKGEVER, SEC_TECHNIEK, true,
        "Lia Bos", "werkplaats"},
    [ORG_HAMER] = {"Bouwmarkt De Hamer", ORG_WERKGEVER, SEC_WINKEL, false, "Kees Boon",
        "bedrijfsleider"},
    [ORG_LEPEL] = {"Restaurant De Gouden Lepel", ORG_WERKGEVER, SEC_HORECA, true, "Marco Fabri",
        "chef-kok"},
    [ORG_BLAD] = {"Hoveniersbedrijf Het Blad", ORG_WERKGEVER, SEC_GROEN, true, "Joke Tuinstra",
        "voorman"},
    [ORG_LINDE] = {"Buurthuis De Linde", ORG_VRIJWILLIG, SEC_HORECA, false, "Tineke Post",
        "beheerder"},
    [ORG_SAMEN] = {"Vrijwilligerscentrum Samen Doen", ORG_VRIJWILLIG, SEC_ZORG, false,
        "Bert Molenaar", "bemiddelaar"},
    [ORG_WIP] = {"Speeltuinvereniging De Wip", ORG_VRIJWILLIG, SEC_GROEN, false, "Ria de Wolf",
        "voorzitter"},
    [ORG_MBO] = {"Mbo-school De Vakman", ORG_OPLEIDER, SEC_ONDERWIJS, false, "Saskia Peters",
        "intake"},
    [ORG_GEMEENTE] = {"Gemeente Voorbeeldstad", ORG_AFDELING, SEC_KANTOOR, true, "Ilse Verhoeven",
        "manager"},
    [ORG_REINIGING] = {"Stadsreiniging", ORG_AFDELING, SEC_GROEN, true, "Ria Postma", "begeleider"},
    [ORG_FACILITAIR] = {"Gemeente, afdeling Faciliteiten", ORG_AFDELING, SEC_KANTOOR, true,
        "Ans Dekker", "teamleider"},
    [ORG_WIJKEN] = {"Gemeente, afdeling Wijken", ORG_AFDELING, SEC_GROEN, true, "Gert Brink",
        "wijkbeheer"},
    [ORG_BURGERZAKEN] = {"Gemeente, afdeling Burgerzaken", ORG_AFDELING, SEC_KANTOOR, true,
        "Nel Jonker", "teamleider"},
    [ORG_GROENDIENST] = {"Gemeente, afdeling Groen", ORG_AFDELING, SEC_GROEN, true, "Piet Haan",
        "voorman"},
    [ORG_ARCHIEF] = {"Gemeente, afdeling Archief", ORG_AFDELING, SEC_KANTOOR, true, "Wil Kramer",
        "archivaris"},
    [ORG_SOCIAAL] = {"Gemeente, afdeling Sociaal domein", ORG_AFDELING, SEC_KANTOOR, true,
        "Ada Loos", "coördinator"},
    [ORG_COA_AZC] = {"Azc Voorbeelddorp", ORG_COA, SEC_ZORG, false, "Maud Kuyper", "casemanager"},
    [ORG_GGD_REGIO] = {"GGD Voorbeeldregio", ORG_GGD, SEC_ZORG, false, "Iris Meijer",
        "verpleegkundige"},
    [ORG_UITZENDEN] = {"Uitzendbureau Aan de Slag", ORG_UITZEND, SEC_LOGISTIEK, false, "Tim Vos",
        "intercedent"},
    [ORG_MAATJE] = {"Stichting Maatje", ORG_MAATJES, SEC_ZORG, false, "Greet Vink", "koppelaar"},
    [ORG_BOUW] = {"Bouwbedrijf Noord", ORG_WERKGEVER, SEC_BOUW, true, "Arie Steen", "uitvoerder"},
};

/* More employers, without convenant: name and sector alternate. */
static const bedrijf_rij meer[] = {
    {"Bakkerij Korstjes", ORG_WERKGEVER, SEC_HORECA, true, "Fred Korst", "eigenaar"},
    {"Kwekerij Zonnekas", ORG_WERKGEVER, SEC_GROEN, true, "Leo van Dam", "chef kas"},
    {"Schoonmaakbedrijf Helder", ORG_WERKGEVER, SEC_SCHOONMAAK, false, "Mieke Snel", "planner"},
    {"Garage De Krik", ORG_WERKGEVER, SEC_TECHNIEK, true, "Ton Kramers", "eigenaar"},
    {"Metaalwerken Ooster", ORG_WERKGEVER, SEC_TECHNIEK, true, "Cor Ijzer", "werkmeester"},
    {"Hotel Het Anker", ORG_WERKGEVER, SEC_HORECA, true, "Bea Lans", "hoofd huishouding"},
    {"Kledingwinkel Garen", ORG_WERKGEVER, SEC_WINKEL, false, "Loes Knoop", "eigenaar"},
    {"Basisschool De Wegwijzer", ORG_WERKGEVER, SEC_ONDERWIJS, false, "Hans Krijt", "directeur"},
    {"Kinderopvang Het Nest", ORG_WERKGEVER, SEC_ZORG, true, "Ina Mus", "locatieleider"},
    {"Schildersbedrijf Kwast", ORG_WERKGEVER, SEC_BOUW, true, "Jaap Verf", "eigenaar"},
    {"Administratiekantoor Balans", ORG_WERKGEVER, SEC_KANTOOR, false, "Rita Post", "eigenaar"},
    {"Verhuisbedrijf De Draad", ORG_WERKGEVER, SEC_LOGISTIEK, false, "Nico Last", "planner"},
};
/* With 41 employers in all, as a department of the gemeente is one as well. */
enum { BEDRIJVEN_NU = ORG_VAST + (int)countof(meer) };
static_assert((int)BEDRIJVEN_NU <= (int)BEDRIJVEN, "room for all organisations");

typedef struct {
    const char *inlog, *naam;
    int rol, team, org; /* team 0: both; org -1: the gemeente */
} account;

static const account accounts[] = {
    {"sanne", "Sanne de Wit", ROL_KLANTMANAGER, 1, -1},
    {"bas", "Bas Kuipers", ROL_KLANTMANAGER, 2, -1},
    {"mirjam", "Mirjam Scholten", ROL_KLANTMANAGER, 1, -1},
    {"rachid", "Rachid el Idrissi", ROL_KLANTMANAGER, 2, -1},
    {"anouk", "Anouk Peeters", ROL_KLANTMANAGER, 1, -1},
    {"wouter", "Wouter Dijk", ROL_KLANTMANAGER, 2, -1},
    {"lotte", "Lotte van Vliet", ROL_KLANTMANAGER, 1, -1},
    {"sevda", "Sevda Arıkan", ROL_KLANTMANAGER, 2, -1},
    {"jeroen", "Jeroen Bosma", ROL_KLANTMANAGER, 1, -1},
    {"ingrid", "Ingrid Claassen", ROL_KLANTMANAGER, 2, -1},
    {"joris", "Joris Bakker", ROL_WERKMAKELAAR, 0, -1},
    {"tom", "Tom Visser", ROL_WERKMAKELAAR, 0, -1},
    {"petra", "Petra Mulder", ROL_JOBCOACH, 0, -1},
    {"karin", "Karin Vos", ROL_TAALSCHOOL, -1, ORG_ZUID},
    {"jan", "Jan Smit", ROL_TAALSCHOOL, -1, ORG_NOORD},
    {"els", "Els de Groot", ROL_TAALSCHOOL, -1, ORG_BRUG},
    {"ilse", "Ilse Verhoeven", ROL_MANAGER, -1, -1},
    {"mark", "Mark de Boer", ROL_BELEID, -1, -1},
    {"beheer", "Ben Hartman", ROL_BEHEER, -1, -1},
    {"privacy", "Pia van Rooij", ROL_PRIVACY, -1, -1},
    {"meryem", "Meryem Aksoy", ROL_PARTNER, -1, ORG_VLUCHT},
    {"maud", "Maud Kuyper", ROL_PARTNER, -1, ORG_COA_AZC},
    {"iris", "Iris Meijer", ROL_PARTNER, -1, ORG_GGD_REGIO},
    {"greet", "Greet Vink", ROL_PARTNER, -1, ORG_MAATJE},
    {"noortje", "Noortje Blok", ROL_PARTNER, -1, ORG_WIJK},
    {"ria", "Ria Postma", ROL_WERKGEVER, -1, ORG_REINIGING},
    {"dennis", "Dennis Kok", ROL_WERKGEVER, -1, ORG_VLOT},
    {"timvos", "Tim Vos", ROL_WERKGEVER, -1, ORG_UITZENDEN},
};

/* What an erkend leerbedrijf of a sector trains for. */
static const char *const opleidingen[SEC_AANTAL] = {
    [SEC_ZORG] = "Helpende zorg en welzijn (crebo 25498)",
    [SEC_TECHNIEK] = "Monteur (crebo 25332)",
    [SEC_GROEN] = "Medewerker hovenier (crebo 25453)",
    [SEC_LOGISTIEK] = "Logistiek medewerker (crebo 25371)",
    [SEC_HORECA] = "Kok (crebo 25180)",
    [SEC_WINKEL] = "Verkoper (crebo 25167)",
    [SEC_KANTOOR] = "Medewerker secretariaat (crebo 25149)",
    [SEC_BOUW] = "Schilder (crebo 25302)",
    [SEC_SCHOONMAAK] = "Medewerker schoonmaak (crebo 25701)",
    [SEC_ONDERWIJS] = "Onderwijsassistent (crebo 25485)",
};

/* What each kind of organisation promised in the convenant. */
static str belofte_van(int soort)
{
    switch (soort) {
    case ORG_TAALSCHOOL: return S("Lessen op tijden waarop mensen kunnen werken.");
    case ORG_OPLEIDER: return S("Een opleiding met taal in het vak.");
    case ORG_VWN: return S("De intake samen doen, in één gesprek.");
    case ORG_MAATJES: return S("Een maatje zoeken voor wie dat wil.");
    case ORG_VRIJWILLIG: return S("Vrijwilligerswerk met iemand die meeloopt.");
    default: return S("Leerwerkplekken met een vaste begeleider op de werkvloer.");
    }
}

static void bedrijf_bij(demo *d, const bedrijf_rij *r, bool convenant)
{
    stad *s = d->stad;
    d->k = kans_van(d->keus->zaad, 'o', (u64)s->norg);
    str naam = str_of(r->naam), kvk = demo_tekst(d, "0%07d", kans_tussen(&d->k, 0, 9999999));
    str mail = demo_tekst(d, "organisatie%d@voorbeeldstad.example", s->norg + 1);
    date getekend = demo_dag(d, -900 + kans_tussen(&d->k, 0, 40));
    kans k = kans_van(d->keus->zaad, 'w', (u64)s->norg); /* beside the stream of the others */
    int beloofd = kans_tussen(&k, 2, 12);
    date gezien = demo_dag(d, -kans_tussen(&k, 20, 400));
    organisatie_id id =
        VOEG(d, organisatie, .naam = naam, .naam_sleutel = text_sleutel(d->w.a, naam),
            .soort = CODE(r->soort), .sector = str_of(sectoren[r->sector]),
            .kvk = r->soort == ORG_AFDELING ? (str){0} : kvk, .leerbedrijf = r->leerbedrijf,
            .leerbedrijf_voor = r->leerbedrijf ? str_of(opleidingen[r->sector]) : (str){0},
            .leerbedrijf_gezien = r->leerbedrijf ? gezien : (date){0},
            .convenant = convenant ? getekend : (date){0},
            .convenant_tot = convenant ? date_plus_months(getekend, 48) : (date){0},
            .convenant_plaatsen = convenant ? NUM(beloofd) : (num){0},
            .convenant_belofte = convenant ? belofte_van(r->soort) : (str){0},
            .adres = demo_straat(d->w.a, &d->k),
            .plaats = S("Voorbeeldstad"), .telefoon = demo_telefoon(d->w.a, &d->k), .email = mail);
    VOEG(d, contactpersoon, .organisatie_id = id, .naam = str_of(r->contact),
        .functie = str_of(r->functie), .telefoon = demo_telefoon(d->w.a, &d->k),
        .email = demo_tekst(d, "contact%d@voorbeeldstad.example", s->norg + 1));
    demo_gebeur(d, getekend,
        (gebeurtenis){.soort = CODE(GEB_ORGANISATIE),
            .organisatie_id = id,
            .onderwerp = S("organisatie"),
            .onderwerp_id = NUM(id.v),
            .versie_voor = NUM(0)});
    s->org[s->norg++] = (bedrijf){id, r->soort, r->sector, r->naam};
    s->telling.organisaties++;
}

/* What was said to employers, the last time for five of them more than three months ago. */
static void contact_bij(demo *d, int nr)
{
    static const char *const teksten[] = {
        "Kennisgemaakt. Wil graag meedoen, vooral met mensen die blijven.",
        "Gebeld over begeleiding op de werkvloer. Zoekt een vaste begeleider.",
        "Vraag over verzekering tijdens een proefplaatsing. Antwoord gestuurd.",
        "Rondleiding gehad. Er zijn taken die zonder veel lezen kunnen.",
        "Besproken hoe het gaat met de mensen die er nu werken. Gaat goed.",
        "Wil in het voorjaar twee mensen erbij. Rooster volgt.",
    };
    const bedrijf *b = &d->stad->org[nr];
    if (b->soort == ORG_TAALSCHOOL || b->soort == ORG_COA || b->soort == ORG_GGD) return;
    d->k = kans_van(d->keus->zaad, 'c', (u64)nr);
    bool stil = nr == ORG_HAMER || nr == ORG_PAKKET || nr > BEDRIJVEN_NU - 4;
    int dag = stil ? -kans_tussen(&d->k, 100, 160) : -kans_tussen(&d->k, 3, 80);
    gebruiker_id wie = d->stad->joris;
    kans k = kans_van(d->keus->zaad, 'v', (u64)nr); /* beside the stream of the texts */
    for (int keer = kans_tussen(&d->k, 1, 3); keer > 0; keer--) {
        VOEG(d, contactmoment, .organisatie_id = b->id, .datum = demo_dag(d, dag),
            .gebruiker_id = wie, .soort = CODE(kans_tussen(&k, CONTACT_BEZOEK, CONTACT_MAIL)),
            .motivatie = CODE(kans_tussen(&k, MOTIVATIE_TWIJFELT, MOTIVATIE_TREKT)),
            .energie = CODE(kans_tussen(&k, ENERGIE_WEINIG, ENERGIE_VEEL)),
            .tekst = str_of(KANS_UIT(&d->k, teksten)));
        dag -= kans_tussen(&d->k, 30, 120);
    }
}

static void account_bij(demo *d, const account *r, str wachtwoord)
{
    stad *s = d->stad;
    team_id bij = r->team < 0 ? (team_id){0} : s->team[r->team ? r->team - 1 : 0];
    organisatie_id org = r->org < 0 ? (organisatie_id){0} : s->org[r->org].id;
    gebruiker_id id = VOEG(d, gebruiker, .inlognaam = str_of(r->inlog), .naam = str_of(r->naam),
        .rol = CODE(r->rol), .team_id = bij, .organisatie_id = org, .wachtwoord = wachtwoord,
        .taal = S("nl"));
    for (int i = 0; i < 2 && r->team >= 0; i++)
        if (!r->team || r->team == i + 1)
            VOEG(d, gebruiker_team, .gebruiker_id = id, .team_id = s->team[i]);
    if (r->rol == ROL_KLANTMANAGER) s->km[s->nkm++] = (medewerker){id, bij, r->naam, 0};
    if (strcmp(r->inlog, "joris") == 0) s->joris = id;
    if (strcmp(r->inlog, "petra") == 0) s->petra = id;
    if (strcmp(r->inlog, "karin") == 0) s->karin = id;
    s->telling.gebruikers++;
}

/* A bigger town than 600 people has more klantmanagers, about 60 people each. */
static void meer_klantmanagers(demo *d, str wachtwoord)
{
    stad *s = d->stad;
    for (i64 nr = s->nkm; nr < (d->keus->mensen - 4) / 60; nr++) {
        str inlog = demo_tekst(d, "klantmanager%d", (int)nr + 1);
        str naam = demo_tekst(d, "Klantmanager %d", (int)nr + 1);
        team_id bij = s->team[nr % 2];
        gebruiker_id id =
            VOEG(d, gebruiker, .inlognaam = inlog, .naam = naam, .rol = CODE(ROL_KLANTMANAGER),
                .team_id = bij, .wachtwoord = wachtwoord, .taal = S("nl"));
        VOEG(d, gebruiker_team, .gebruiker_id = id, .team_id = bij);
        s->km[s->nkm++] = (medewerker){id, bij, "de klantmanager", 0};
        s->telling.gebruikers++;
    }
}

void demo_stad(demo *d, str wachtwoord)
{
    stad *s = d->stad;
    s->team[0] = VOEG(d, team, .naam = S("Team Noord"));
    s->team[1] = VOEG(d, team, .naam = S("Team Zuid"));
    for (int i = 0; i < ORG_VAST; i++) bedrijf_bij(d, &bedrijven[i], i < ORG_CONVENANT);
    for (size_t i = 0; i < countof(meer); i++) bedrijf_bij(d, &meer[i], false);
    for (size_t i = 0; i < countof(accounts); i++) account_bij(d, &accounts[i], wachtwoord);
    meer_klantmanagers(d, wachtwoord);
    for (int i = 0; i < s->norg; i++) contact_bij(d, i);
    demo_aanpakken(d);
}
