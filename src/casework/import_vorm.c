/* import_vorm.c: the columns of each kind of file, with the names that other systems give them. */
#include "casework/import_vorm.h"

#define SELF import_wie
FORMULIER_DEF(import_wie, IMPORT_WIE_FIELDS)
#undef SELF
#define SELF import_mens
FORMULIER_DEF(import_mens, IMPORT_MENS_FIELDS)
#undef SELF
#define SELF import_uitkering
FORMULIER_DEF(import_uitkering, IMPORT_UITKERING_FIELDS)
#undef SELF
#define SELF import_organisatie
FORMULIER_DEF(import_organisatie, IMPORT_ORGANISATIE_FIELDS)
#undef SELF
#define SELF import_plek
FORMULIER_DEF(import_plek, IMPORT_PLEK_FIELDS)
#undef SELF
#define SELF import_lesgroep
FORMULIER_DEF(import_lesgroep, IMPORT_LESGROEP_FIELDS)
#undef SELF
#define SELF import_aanwezigheid
FORMULIER_DEF(import_aanwezigheid, IMPORT_AANWEZIGHEID_FIELDS)
#undef SELF
#define SELF import_toets
FORMULIER_DEF(import_toets, IMPORT_TOETS_FIELDS)
#undef SELF
#define SELF import_examen
FORMULIER_DEF(import_examen, IMPORT_EXAMEN_FIELDS)
#undef SELF
#define SELF import_inburgering
FORMULIER_DEF(import_inburgering, IMPORT_INBURGERING_FIELDS)
#undef SELF

#define WIE_NUMMER  "dossier|dossiernr|zaaknummer"
#define WIE_BSN     "burgerservicenummer|bsn nummer|sofinummer"
#define WIE_VNUMMER "vreemdelingennummer|v nr|vnr|vnummer"

static const import_kolom mensen[] = {
    {"bsn", WIE_BSN, {"900000004", "", "900001021"},
        N_("9 cijfers. Leeg als iemand nog in een azc woont.")},
    {"vnummer", WIE_VNUMMER, {"", "9123456780", ""},
        N_("10 cijfers. Voor wie nog in een azc woont.")},
    {"naam", "volledige naam|naam klant|client",
        {"Hanna Voorbeeld", "Yonas Voorbeeld", "Amal van Dam"},
        N_("Voornaam en achternaam. Of in drie kolommen: Voornaam, Tussenvoegsel, Achternaam.")},
    {"voornaam", "voornamen|roepnaam", {0}, N_("Alleen als er geen kolom Naam is.")},
    {"tussenvoegsel", "voorvoegsel|voorvoegsels", {0}, N_("Alleen als er geen kolom Naam is.")},
    {"achternaam", "geslachtsnaam|familienaam", {0}, N_("Alleen als er geen kolom Naam is.")},
    {"geboortedatum", "geboren|geb datum|gebdatum", {"14-3-1990", "2-11-2001", "1985-06-30"},
        N_("Dag-maand-jaar. Zo herkennen we iemand zonder nummer.")},
    {"aanspreekvorm", "geslacht|aanhef", {"mevrouw", "meneer", "v"},
        N_("Mevrouw, meneer of geen. Ook v, m en x mag.")},
    {"contacttaal", "contacttaal|spreektaal|moedertaal", {"Arabisch", "Tigrinya", "Nederlands"},
        N_("De taal om in te praten.")},
    {"tolk", "tolk nodig", {"ja", "ja", "nee"}, N_("Ja of nee.")},
    {"telefoon", "telefoonnummer|mobiel|tel", {"06 01 23 45 67", "", "06 09 87 65 43"},
        N_("Zoals iemand het opschrijft.")},
    {"email", "emailadres|mail", {"", "", "amal@voorbeeld.example"}, N_("Het adres voor e-mail.")},
    {"adres", "straat|straat en huisnummer", {"Molenweide 12", "", "Turfkade 3"},
        N_("Straat en huisnummer.")},
    {"postcode", NULL, {"0123 AB", "", "0145 KL"}, N_("Vier cijfers en twee letters.")},
    {"plaats", "woonplaats", {"Voorbeeldstad", "", "Voorbeeldstad"}, N_("De woonplaats.")},
    {"woonsituatie", "wonen", {"woning", "azc", "tijdelijk"},
        N_("Azc, tijdelijk, woning of overig.")},
    {"azc", "azc locatie|opvanglocatie", {"", "Azc Voorbeelddorp", ""}, N_("Naam van het azc.")},
    {"koppeling", "gekoppeld op|datum koppeling", {"1-9-2026", "15-10-2026", ""},
        N_("De dag waarop COA iemand aan de gemeente koppelde.")},
    {"vestiging", "datum vestiging|in brp sinds|datum inschrijving", {"1-10-2026", "", "5-1-2026"},
        N_("De dag van inschrijving in de BRP. Leeg zolang iemand in het azc woont.")},
    {"doelgroep", NULL, {"statushouder", "statushouder", "gezinslid"},
        N_("Statushouder, gezinslid, overige of student. Leeg: statushouder.")},
    {"aanmelding", "aangemeld op|datum aanmelding|instroomdatum", {"1-10-2026", "15-10-2026", ""},
        N_("De dag waarop iemand in beeld kwam. Leeg: vandaag.")},
    {"klantmanager", "consulent|casemanager|regisseur", {"sanne", "", "Sanne de Wit"},
        N_("De inlognaam of de naam van de klantmanager.")},
    {"team", NULL, {"", "Team Noord", ""},
        N_("De naam van het team. Nodig als er geen klantmanager is.")},
    {"laaggeletterd", NULL, {"nee", "", "ja"}, N_("Ja of nee.")},
    {"opleiding_in_nederland", "nederlandse opleiding", {"nee", "", "ja"}, N_("Ja of nee.")},
    {"werkervaring_bekend", "heeft werkervaring", {"ja", "", "nee"}, N_("Ja of nee.")},
    {"nummer", WIE_NUMMER, {0},
        N_("Alleen van iemand die al bekend is. Nieuwe mensen krijgen vanzelf een nummer.")},
};

#define WIE_KOLOMMEN(n1, n2, n3, b1, b2, b3, v1, v2, v3) \
    {"nummer", WIE_NUMMER, {n1, n2, n3}, N_("Zoals 2026-0417. Of vul BSN of V-nummer in.")}, \
        {"bsn", WIE_BSN, {b1, b2, b3}, N_("9 cijfers.")}, \
    { \
        "vnummer", WIE_VNUMMER, {v1, v2, v3}, N_("10 cijfers.") \
    }

static const import_kolom uitkering_kolom[] = {
    WIE_KOLOMMEN("", "2026-0003", "2026-0003", "900000004", "", "", "", "", ""),
    {"soort", "soort|regeling", {"bijstand", "bijstand", "uwv"}, N_("Bijstand, IOAW, Bbz of UWV.")},
    {"omvang", "volledig of gedeeltelijk", {"volledig", "gedeeltelijk", ""},
        N_("Volledig of gedeeltelijk.")},
    {"van", "ingangsdatum|begindatum|datum ingang|van", {"1-10-2026", "5-1-2026", "1-3-2025"},
        N_("De eerste dag met uitkering.")},
    {"tot", "eerste dag zonder", {"", "", "1-1-2026"},
        N_("De eerste dag zonder uitkering. Leeg: loopt nog.")},
    {"tot_en_met", "einddatum|datum einde|t m", {0},
        N_("De laatste dag met uitkering. Vul deze of Tot in, niet allebei.")},
    {"einde", "reden|reden beeindiging", {"", "", "werk"},
        N_("Werk, ondernemer, opleiding, verhuisd, relatie of overig. Verplicht bij een einde.")},
};

static const import_kolom organisaties[] = {
    {"naam", "organisatie|bedrijf|bedrijfsnaam|werkgever",
        {"Zorghuis De Beuk", "Taalschool Zuid", "Stadsreiniging"},
        N_("De naam. Zo herkennen we haar.")},
    {"soort", "soort|type", {"werkgever", "taalschool", "gemeenteafdeling"},
        N_("Bijvoorbeeld werkgever, taalschool, gemeenteafdeling, opleider of wijkteam.")},
    {"sector", "branche", {"zorg", "onderwijs", "groen"},
        N_("Bijvoorbeeld zorg, techniek of groen.")},
    {"kvk", "kvk|kvknr|kamer van koophandel", {"01234567", "", ""}, N_("8 cijfers.")},
    {"leerbedrijf", "erkend leerbedrijf", {"ja", "nee", "ja"}, N_("Ja of nee.")},
    {"convenant", "convenant getekend op|datum convenant", {"1-6-2024", "1-6-2024", ""},
        N_("De dag waarop het convenant is getekend.")},
    {"convenant_tot", "einde convenant", {"1-6-2028", "", ""},
        N_("De eerste dag waarop het niet meer geldt. Leeg: geen einde.")},
    {"convenant_plaatsen", "aantal plaatsen beloofd|plaatsen convenant", {"8", "12", ""},
        N_("Hoeveel plaatsen de organisatie beloofde.")},
    {"convenant_belofte", "belofte|afspraak convenant",
        {"Leerwerkplekken in de zorg, met een vaste begeleider", "Lessen in de avond", ""},
        N_("Wat de organisatie beloofde.")},
    {"adres", "bezoekadres|straat", {"Kastanjelaan 40", "Weverstraat 8", "Industrieweg 4"},
        N_("Straat en huisnummer.")},
    {"plaats", "vestigingsplaats", {"Voorbeeldstad", "Voorbeeldstad", "Voorbeeldstad"},
        N_("De plaats.")},
    {"telefoon", "telefoonnummer", {"06 01 11 11 11", "", ""}, N_("Het algemene nummer.")},
    {"email", "emailadres|mail", {"info@beuk.example", "", ""}, N_("Het algemene adres.")},
    {"contactpersoon", "naam contactpersoon", {"Anneke Visscher", "Karin Vos", "Ria Postma"},
        N_("Met wie je contact hebt.")},
    {"contact_functie", NULL, {"teamleider", "docent", "begeleider"}, N_("Wat die persoon doet.")},
    {"contact_telefoon", NULL, {"", "06 02 22 22 22", ""}, N_("Het eigen nummer.")},
    {"contact_email", NULL, {"", "", "ria@voorbeeldstad.example"}, N_("Het eigen adres.")},
};

static const import_kolom plekken[] = {
    {"organisatie", "werkgever|bedrijf", {"Zorghuis De Beuk", "Stadsreiniging", "Zorghuis De Beuk"},
        N_("De naam van een organisatie die al bekend is.")},
    {"functie", "functienaam|plek",
        {"Leerling zorgondersteuner", "Medewerker stadsreiniging", "Gastvrouw"},
        N_("Wat iemand doet.")},
    {"soort", "soort|type", {"leerwerkplek", "leerwerkplek", "werkervaringsplek"},
        N_("Leerwerkplek, werkervaringsplek, taalstage, proefplaatsing, vrijwilligerswerk, "
           "BBL-plek of baan.")},
    {"aantal", "aantal|plaatsen", {"3", "6", "2"}, N_("Hoeveel mensen er tegelijk kunnen werken.")},
    {"afdeling", NULL, {"Huiskamer", "", "Restaurant"}, N_("De afdeling, als die er is.")},
    {"sector", "branche", {"zorg", "groen", "zorg"}, N_("Bijvoorbeeld zorg, techniek of groen.")},
    {"beroepscode", "isco|brc", {"5321", "9613", ""}, N_("Code volgens ISCO of BRC.")},
    {"groep_min", "groep minstens", {"", "4", ""}, N_("Leeg: iedereen kan alleen beginnen.")},
    {"uren_min", "uren per week minstens|uren", {"16", "24", "12"}, N_("Uren per week.")},
    {"uren_max", "uren per week hoogstens", {"20", "24", "16"}, N_("Uren per week.")},
    {"dienst", "rooster|werktijden",
        {"ma 8.00-15.00; wo 8.00-15.00; vr 8.00-15.00",
            "di 7.30-15.30; wo 7.30-15.30; do 7.30-15.30", ""},
        N_("Dag en tijden, met een ; ertussen.")},
    {"lezen", "taal lezen", {"", "", "A1"}, N_("Het niveau dat nodig is, van A0 tot C2.")},
    {"luisteren", "taal luisteren", {"A2", "A2", "A1"}, N_("Het niveau dat nodig is.")},
    {"schrijven", "taal schrijven", {"", "", ""}, N_("Het niveau dat nodig is.")},
    {"spreken", "taal spreken", {"A2", "A2", "A1"}, N_("Het niveau dat nodig is.")},
    {"adres", "werkadres", {"Kastanjelaan 40", "Industrieweg 4", ""}, N_("Waar het werk is.")},
    {"reis_minuten", "reistijd minuten", {"22", "20", "22"}, N_("Minuten uit het centrum.")},
    {"bereikbaar_ov", "ov", {"ja", "nee", "ja"}, N_("Ja of nee: met bus of trein.")},
    {"start_van", "startdatum|begin mogelijk vanaf", {"1-12-2026", "4-1-2027", ""},
        N_("De eerste dag waarop iemand kan beginnen.")},
    {"start_tot", "begin mogelijk tot", {"", "", ""},
        N_("De laatste dag waarop iemand kan beginnen.")},
    {"maanden", "duur|duur maanden", {"12", "12", "6"}, N_("Hoe lang het hoogstens mag duren.")},
    {"vraagt", "omschrijving|taken", {"Ouderen helpen met eten en wandelen.", "Buiten werken.", ""},
        N_("In gewone woorden.")},
    {"tillen", NULL, {"nee", "nee", "nee"}, N_("Ja of nee.")},
    {"staan", NULL, {"ja", "ja", "ja"}, N_("Ja of nee.")},
    {"hoogte", NULL, {"", "", ""}, N_("Ja of nee.")},
    {"buiten", NULL, {"", "ja", ""}, N_("Ja of nee.")},
    {"druk", NULL, {"", "", ""}, N_("Ja of nee.")},
    {"rijbewijs", "rijbewijs nodig", {"", "", ""}, N_("Ja of nee.")},
    {"begeleiding", NULL, {"dagelijks", "dagelijks", "wekelijks"},
        N_("Dagelijks, wekelijks of geen.")},
    {"baankans", "baankans", {"groot", "groot", "misschien"}, N_("Groot, misschien of geen.")},
};

static const import_kolom lesgroepen[] = {
    {"taalschool", "school|organisatie|taalaanbieder",
        {"Taalschool Zuid", "Taalschool Zuid", "Taalschool Zuid"},
        N_("De naam van een taalschool die al bekend is.")},
    {"naam", "lesgroep|klas|naam groep|naam", {"A2-b", "A2-b", "Z-1"}, N_("De naam van de groep.")},
    {"niveau", NULL, {"A2", "A2", "A1"}, N_("Van A0 tot C2.")},
    {"leerroute", "route", {"B", "B", "Z"}, N_("B, O of Z.")},
    {"docent", "leraar", {"Karin Vos", "Karin Vos", "Mieke Laan"}, N_("Wie lesgeeft.")},
    {"lokaal", NULL, {"lokaal 4", "lokaal 4", "lokaal 1"}, N_("Waar de les is.")},
    {"plaatsen", "aantal plaatsen|capaciteit", {"15", "15", "12"},
        N_("Hoeveel mensen in de groep kunnen. Nodig voor een nieuwe groep.")},
    {"van", "startdatum|begindatum", {"31-8-2026", "31-8-2026", "31-8-2026"},
        N_("De eerste dag met les. Nodig voor een nieuwe groep.")},
    {"tot", "einddatum", {"", "", ""}, N_("De eerste dag zonder les.")},
    {"les", "lestijden|rooster",
        {"ma 9.00-12.00; wo 13.00-16.00; vr 9.00-12.00",
            "ma 9.00-12.00; wo 13.00-16.00; vr 9.00-12.00", "ma 9.00-12.00; vr 9.00-12.00"},
        N_("Dag en tijden, met een ; ertussen. Nodig voor een nieuwe groep.")},
    WIE_KOLOMMEN("", "2026-0003", "", "900000004", "", "", "", "", ""),
    {"deelname_van", "in de groep sinds", {"31-8-2026", "1-10-2026", ""},
        N_("De eerste les van deze persoon. Leeg: de eerste les van de groep.")},
    {"deelname_tot", "uit de groep sinds", {"", "", ""},
        N_("De eerste dag dat iemand niet meer komt.")},
};

static const import_kolom aanwezigheid_kolom[] = {
    {"taalschool", "school", {"Taalschool Zuid", "Taalschool Zuid", "Taalschool Zuid"},
        N_("Alleen nodig als twee scholen een groep met dezelfde naam hebben.")},
    {"groep", "lesgroep|klas", {"A2-b", "A2-b", "A2-b"}, N_("De naam van de groep.")},
    {"naam", "leerling|naam leerling|cursist", {"", "", ""},
        N_("De naam zoals die in de groep staat. Of vul een nummer in.")},
    WIE_KOLOMMEN("", "2026-0003", "", "900000004", "", "900000004", "", "", ""),
    {"dag", "dag|lesdatum|datum les", {"16-11-2026", "16-11-2026", "18-11-2026"},
        N_("De dag van de les.")},
    {"aanwezig", "aanwezigheid|status|presentie", {"aanwezig", "afgemeld", "afwezig"},
        N_("Aanwezig, afgemeld of afwezig. Ook ja en nee mag.")},
    {"oorzaak", "reden", {"", "afspraak", "werk"},
        N_("Ziek, werk, afspraak, zorg, reis, anders of onbekend. Schrijf niet op wat iemand "
           "heeft.")},
};

static const import_kolom toetsen[] = {
    {"taalschool", "school", {"Taalschool Zuid", "Taalschool Zuid", "Taalschool Zuid"},
        N_("Alleen nodig als twee scholen een groep met dezelfde naam hebben.")},
    {"groep", "lesgroep|klas", {"A2-b", "A2-b", "A2-b"}, N_("De naam van de groep.")},
    {"naam", "leerling|naam leerling|cursist", {"", "", ""},
        N_("De naam zoals die in de groep staat. Of vul een nummer in.")},
    WIE_KOLOMMEN("", "2026-0003", "", "900000004", "", "900000004", "", "", ""),
    {"datum", "toetsdatum|datum toets", {"16-11-2026", "16-11-2026", "18-11-2026"},
        N_("De dag van de toets.")},
    {"lezen", "taal lezen|le", {"A2", "A1", ""}, N_("Het niveau, van A0 tot C2.")},
    {"luisteren", "taal luisteren|lu", {"A2", "A2", ""}, N_("Het niveau, van A0 tot C2.")},
    {"schrijven", "taal schrijven|sc", {"A1", "A1", ""}, N_("Het niveau, van A0 tot C2.")},
    {"spreken", "taal spreken|sp", {"A2", "A2", "B1"}, N_("Het niveau, van A0 tot C2.")},
};

static const import_kolom examens[] = {
    WIE_KOLOMMEN("", "", "2026-0003", "900000004", "900000004", "", "", "", ""),
    {"onderdeel", "examenonderdeel|vak", {"LE", "KNM", "Spreken"}, N_("LE, LU, SC, SP of KNM.")},
    {"niveau", NULL, {"A2", "", "B1"}, N_("Leeg bij KNM.")},
    {"datum", "examendatum|datum examen", {"12-10-2026", "12-10-2026", "2-11-2026"},
        N_("De dag van het examen.")},
    {"uitslag", "resultaat", {"geslaagd", "gezakt", "geslaagd"}, N_("Geslaagd, gezakt of geen.")},
};

#define VORM(soort, naam, row, lijst, een_van, in) \
    [soort] = {naam, &row##_entity, lijst, (int)countof(lijst), een_van, in}

static const import_kolom inburgering_kolom[] = {
    WIE_KOLOMMEN("", "2026-0003", "", "900000004", "", "900001021", "", "", ""),
    {"stand", "status|stand inburgering", {"plichtig", "plichtig", "vrijgesteld"},
        N_("Plichtig, voldaan, vrijgesteld, ontheven of vervallen.")},
    {"wet", "welke wet", {"Wi2021", "Wi2021", "Wi2021"}, N_("Wi2013 of Wi2021.")},
    {"van", "ingangsdatum|datum", {"12-10-2026", "20-1-2026", "20-2-2026"},
        N_("De eerste dag van deze stand. De stand ervoor stopt dan.")},
    {"kennisgeving", "kennisgeving|datum kennisgeving", {"12-10-2026", "20-1-2026", ""},
        N_("De dag van de brief van DUO.")},
    {"termijn_eind", "einde inburgeringstermijn", {"", "20-1-2029", ""},
        N_("De laatste dag volgens DUO.")},
};

static const import_vorm vormen[IMPORT_SOORTEN] = {
    VORM(IMPORT_MENSEN, "mensen", import_mens, mensen, "naam|achternaam|nummer|bsn|vnummer",
        import_mens_in),
    VORM(IMPORT_UITKERING, "uitkering", import_uitkering, uitkering_kolom, "nummer|bsn|vnummer",
        import_uitkering_in),
    VORM(IMPORT_ORGANISATIES, "organisaties", import_organisatie, organisaties, NULL,
        import_organisatie_in),
    VORM(IMPORT_PLEKKEN, "plekken", import_plek, plekken, NULL, import_plek_in),
    VORM(IMPORT_LESGROEPEN, "lesgroepen", import_lesgroep, lesgroepen, NULL, import_lesgroep_in),
    VORM(IMPORT_AANWEZIGHEID, "aanwezigheid", import_aanwezigheid, aanwezigheid_kolom,
        "naam|nummer|bsn|vnummer", import_aanwezigheid_in),
    VORM(IMPORT_TOETSEN, "toetsen", import_toets, toetsen, "naam|nummer|bsn|vnummer",
        import_toets_in),
    VORM(IMPORT_EXAMENS, "examens", import_examen, examens, "nummer|bsn|vnummer", import_examen_in),
    VORM(IMPORT_INBURGERING, "inburgering", import_inburgering, inburgering_kolom,
        "nummer|bsn|vnummer", import_inburgering_in),
};

const import_vorm *import_vorm_van(import_soort soort) { return &vormen[soort]; }

str import_naam(import_soort soort) { return str_of(vormen[soort].naam); }

bool import_soort_vind(str naam, import_soort *uit)
{
    for (int i = 0; i < IMPORT_SOORTEN; i++) {
        *uit = (import_soort)i;
        if (str_eq(naam, import_naam(*uit))) return true;
    }
    return false;
}
