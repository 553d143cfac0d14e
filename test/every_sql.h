/* every_sql.h: what every_sql.c must be told of new tables, parameters and statements. */
#ifndef TEST_EVERY_SQL_H
#define TEST_EVERY_SQL_H
#include "base/base.h"

/* Tables that may be read as a whole: staff, employers and lesson groups, of which a gemeente of
 * 100,000 people has some thousands, and of which pages show all. */
static const char *const klein[] = {
    "team", "gebruiker", "gebruiker_team", "sessie", "concept", "organisatie", "contactpersoon",
    "contactmoment", "plek", "plek_taal", "plek_dienst", "lesgroep", "les", "aanpak", "campagne",
    "vervanging", "mensenfilter", "etiket", "etiket_was", "briefhoofd", "mensenfilter_was",
    "lesvakantie", "lesuitval", "plek_taal_was", "plek_dienst_was",
    "les_was", "orgvraag", "orgcoaching", "rapport", "rapport_was", "orgvraag_was",
    "orgcoaching_was", "bijeenkomst", "bijeenkomst_org", "bijeenkomst_was", "bijeenkomst_org_was",
    "goedkeuring", "goedkeuring_was", "noodtoegang", "noodtoegang_was", "rechtencontrole",
    "rechtencontrole_was",
    "jobcarving", "carvingtaak", "jobcarving_was", "carvingtaak_was", "maatje", "maatje_was",
    "overleg", "overleg_org", "overleg_was", "overleg_org_was", "ketenkop"};

/* Statements that read everybody because that is what they are asked for. */
static const struct { const char *opdracht, *reden; } geheel[] = {
    {"INTENSITEIT_TELLEN", "counts all"}, {"DELINGEN_TELLEN", "counts all"},
    {"PLAATSEN_VRIJGEMAAKT", "of all who wait"},
    {"MENSEN_AANTAL", "only to make a demo"},
    {"CIJFER_BEGELEIDING", "counts all"}, {"CIJFER_PLEK_NODIG", "counts all"},
    {"DOCUMENTEN_OUD", "the sweep"}, {"CIJFER_PLEK_VRIJ", "counts all"},
    {"WACHTRIJ", "all"}, {"AANPAKVERSIES", "counts all"}, {"AANPAK_ALLEN", "moves all"},
    {"TE_LAAT_TELLEN", "counts all"}, {"TE_LAAT_ZAKEN", "what is counted"},
    {"CIJFER_AVONDGROEPEN", "all lessons"}, {"DUBBELEN", "pairs of all"},
    {"INZAGE_PLAATS", "for the privacy officer, on the command line"}};

/* Values of parameters. */

#define VANDAAG "2026-11-23"
static const struct {
    const char *opdracht, *naam; /* opdracht NULL: in all others */
    i64 n;
    const char *tekst; /* NULL: the number */
} waarden[] = {
    {NULL, "vandaag", 0, VANDAAG}, {NULL, "dag", 0, VANDAAG}, {NULL, "week", 0, "2026-11-29"},
    {NULL, "vanaf_dag", 0, "2024-01-01"}, {NULL, "voor_dag", 0, "2027-12-31"},
    {NULL, "contact_voor", 0, "2026-10-01"},
    {NULL, "contact_zeker", 0, "2026-09-01"}, {NULL, "contact_intensief", 0, "2026-10-01"},
    {NULL, "contact_wacht", 0, "2026-09-01"}, {NULL, "contact_anders", 0, "2026-10-01"},
    {NULL, "sinds_ms", 0, NULL}, {NULL, "aantal", 500, NULL}, {NULL, "vanaf", 0, NULL},
    {NULL, "nu", 1763900000000, NULL}, {NULL, "toen", 1763900000000, NULL},
    {NULL, "stil_sinds", 1763800000000, NULL}, {NULL, "na", 1000, NULL}, {NULL, "botst", 0, NULL},
    {NULL, "ongedaan", 1, NULL}, {NULL, "behalve", 1, NULL}, {NULL, "minuten", 0, NULL},
    {NULL, "fase", 1, NULL},
    {NULL, "versie", 1, NULL}, {NULL, "naam", 0, "%anarie%"}, {NULL, "woord1", 0, "kanarie"},
    {NULL, "tot1", 0, "kanarif"}, {NULL, "klank1", 0, "knr"}, {NULL, "woord2", 0, "kanarie"},
    {NULL, "tot2", 0, "kanarif"}, {NULL, "klank2", 0, "knr"}, {NULL, "klank", 0, "knr"},
    {NULL, "van", 0, "2024-01-01"}, {NULL, "tot", 0, "2027-12-31"}, {NULL, "soort", 0, "intake"},
    {NULL, "spoor", 0, "werk"}, {NULL, "stand", 0, "laat"}, {NULL, "werkstap", 0, "zoekt"},
    {NULL, "leerroute", 0, "B"}, {NULL, "sorteer", 0, "naam"}, {NULL, "sector", 0, "Kanarie"},
    {NULL, "rol", 0, "klantmanager"}, {NULL, "nummer", 0, "2026-0"}, {NULL, "inlognaam", 0, "x"},
    {NULL, "sleutel", 0, "Kanarie"}, {NULL, "melding", 0, "m"}, {NULL, "inhoud", 0, "i"},
    {NULL, "intensiteit", 0, "intensief"}, {NULL, "aanwezig", 0, "aanwezig"},
    {NULL, "woord", 0, "w"}, {NULL, "zoek", 0, "bsn0"}, {NULL, "sinds", 0, "2024-01-01"},
    {NULL, "reactie_voor", 0, "2026-11-01"}, {"CAMPAGNE_MENSEN", "stand", 0, "nog niet"},
    {NULL, "mens", 1000, NULL}, {"INZAGE_", "tot", 1500, NULL},
    {"INZAGE_CASELOAD", "inlognaam", 0, "Kanarie"},
    {"INZAGE_OPRUIMEN", "tot", 0, NULL}, /* the record goes behind a signed line only */
    {NULL, "plaats", 0, "Kanarie"},
    {NULL, "onderwerp", 0, "plek"}, {NULL, "rij", 1, NULL}, {NULL, "nr", 0, NULL},
    {NULL, "moment", 1763900000000, NULL}, {"GEBEURTENIS_LATER", "na", (i64)1 << 40, NULL},
    {"NIEUWS", "sinds", 1, NULL}, {"CIJFER_", "tot", 1500, NULL}, {NULL, "taken", 0, ",1001,"},
    {"ZOEK_WOORD", "van", 0, "kanarie"}, {"ZOEK_WOORD", "tot", 0, "kanarif"},
    {"ZOEK_NUMMER", "van", 0, "2026-0"}, {"ZOEK_NUMMER", "tot", 0, "2026-1"},
    {"ZOEK_TELEFOON", "van", 0, "0620000000"}, {"ZOEK_TELEFOON", "tot", 0, "0620000001"},
    {"NUMMER_HOOGSTE", "lengte", 9, NULL}, {NULL, "kanaal", 0, "mail"},
    {"NUMMER_HOOGSTE", "van", 0, "2026-"}, {"NUMMER_HOOGSTE", "tot", 0, "2027-"},
    {"AANWEZIGHEID_DAG", "dag", 0, "2024-02-01"}, {NULL, "begin_tijd", 540, NULL},
    {"IMPORT_ZELFDE_DAG", "dag", 0, "2024-02-01"}, {NULL, "kvk", 0, "12345678"},
    {NULL, "is_leerbedrijf", 1, NULL}, {NULL, "met_convenant", 1, NULL},
    {NULL, "alle_taken", 1, NULL}, {"UREN_VAN_PLAATSING_OP", "soort", 0, "NT2"},
    {NULL, "ook", 0, "NT2"}, {NULL, "ook_vrijwillig", 1, NULL},
    {NULL, "naar", 0, "/x"}, {NULL, "voor", 1763800000000, NULL}, {NULL, "eind_tijd", 600, NULL},
    {"BOTSING_KAN", "tot", 0, "2027-01-01"}, {"UREN_VAN_", "dag", 0, "2024-02-01"},
};

/* Ids: all of row 1, which is about KANARIE. */
static const char *const ids[] = {
    "id", "persoon", "gebruiker", "klantmanager", "plek", "organisatie", "lesgroep", "document",
    "etiket", "introductie", "orgdocument",
    "huishouden", "bijeenkomst", "campagne", "deelname", "jobcoach", "traject", "plaatsing",
    "jobcarving", "carvingtaak", "gebeurtenis", "maatje", "overleg", "overeenkomst"};

/* Statements with rights that say nothing of a person that this test can recognize. */
static const char *const zonder_teken[] = {
    "MENSEN_EEN_TELLEN", "MENSEN_TEAM_TELLEN", "MENSEN_EEN_TELLING", "MENSEN_TEAM_TELLING",
    "TAKEN_TELLING", "AANTAL_VAN_KLANTMANAGER", "IMPORT_LEERLING", "GEBEURTENIS_EIGEN",
    "AGENDA_ZONDER_AFLOOP_AANTAL", "CAMPAGNE_TELLING", "CAMPAGNE_UITKOMST", "AGENDALINK_PERSOON",
    "DOCUMENTEN_OUD", "INTRODUCTIES_OUD", "LEERLING_IS", "BIJEENKOMSTEN_VAN",
    "OVERDRACHT_TELLING", "DUBBELEN",
    "SAMEN_NUMMER", "SAMEN_ID", "CIJFER_MIJN_NUMMERS",
    /* for an employer outside only (casework_werkgever_buiten) */
    "WERKGEVER_MENSEN", "WERKGEVER_MENS_VAN", "WERKGEVER_KAARTEN", "WERKGEVER_KAART_VAN",
    "WERKGEVER_PERSOON_TEKENDE",
    "GEEN_ANTWOORD", "GEEN_ANTWOORD_AANTAL"}; /* her message stands ready, it was not sent */
#endif
