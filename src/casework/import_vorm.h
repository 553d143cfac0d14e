/* import_vorm.h: each kind of file as a list of columns: the row it becomes, other names of each
 * column, an example and what it means. Header names are the labels of the fields. */
#ifndef CASEWORK_IMPORT_VORM_H
#define CASEWORK_IMPORT_VORM_H
#include "casework/import.h"

/* ---- the rows: what one line of a file holds ---- */

/* Who a line is about: one of three is enough. */
#define IMPORT_WIE_FIELDS(F) \
    F(str, nummer, N_("Dossiernummer"), .max = 20) \
    F(geheim, bsn, N_("BSN"), .klasse = K5, .check = bsn_klopt, \
        .verwacht = N_("is geen BSN. Een BSN heeft 9 cijfers en klopt met de elfproef.")) \
    F(geheim, vnummer, N_("V-nummer"), .klasse = K5, .check = vnummer_klopt, \
        .verwacht = N_("is geen V-nummer. Een V-nummer heeft 10 cijfers."))
FORMULIER(import_wie, IMPORT_WIE_FIELDS)

#define IMPORT_MENS_FIELDS(F) \
    IMPORT_WIE_FIELDS(F) \
    F(str, naam, N_("Naam"), .max = 200) \
    F(str, voornaam, N_("Voornaam"), .max = 100) \
    F(str, tussenvoegsel, N_("Tussenvoegsel"), .max = 30) \
    F(str, achternaam, N_("Achternaam"), .max = 100) \
    F(date, geboortedatum, N_("Geboortedatum")) \
    F(code, aanspreekvorm, N_("Aanspreekvorm"), .codes = &aanspreekvorm_codes) \
    F(code, contacttaal, N_("Taal"), .codes = &contacttaal_codes) \
    F(bool, tolk, N_("Tolk")) \
    F(str, telefoon, N_("Telefoon"), .max = 30) \
    F(str, email, N_("E-mail"), .max = 240) \
    F(str, adres, N_("Adres"), .max = 240) \
    F(str, postcode, N_("Postcode"), .max = 10) \
    F(str, plaats, N_("Plaats"), .max = 80) \
    F(code, woonsituatie, N_("Woonsituatie"), .codes = &woonsituatie_codes) \
    F(str, azc, N_("Azc"), .max = 120) \
    F(date, koppeling, N_("Koppelingsdatum")) \
    F(date, vestiging, N_("Vestigingsdatum")) \
    F(code, doelgroep, N_("Doelgroep"), .codes = &doelgroep_codes) \
    F(date, aanmelding, N_("Aanmelddatum")) \
    F(str, klantmanager, N_("Klantmanager"), .max = 200) \
    F(str, team, N_("Team"), .max = 200) \
    F(code, laaggeletterd, N_("Laaggeletterd"), .codes = &janee_codes) \
    F(code, opleiding_in_nederland, N_("Opleiding in Nederland"), .codes = &janee_codes) \
    F(code, werkervaring_bekend, N_("Werkervaring"), .codes = &janee_codes)
FORMULIER(import_mens, IMPORT_MENS_FIELDS)

#define IMPORT_UITKERING_FIELDS(F) \
    IMPORT_WIE_FIELDS(F) \
    F(code, soort, N_("Soort uitkering"), .required = true, .codes = &uitkering_soort_codes) \
    F(code, omvang, N_("Omvang"), .codes = &uitkering_omvang_codes) \
    F(date, van, N_("Vanaf"), .required = true) \
    F(date, tot, N_("Tot")) \
    F(date, tot_en_met, N_("Tot en met")) \
    F(code, einde, N_("Reden einde"), .codes = &uitkering_einde_codes)
FORMULIER(import_uitkering, IMPORT_UITKERING_FIELDS)

#define IMPORT_ORGANISATIE_FIELDS(F) \
    F(str, naam, N_("Naam"), .required = true, .max = 160) \
    F(code, soort, N_("Soort organisatie"), .required = true, .codes = &org_soort_codes) \
    F(str, sector, N_("Sector"), .max = 80) \
    F(str, kvk, N_("KvK-nummer"), .max = 8, .check = kvk_klopt, \
        .verwacht = N_("is geen KvK-nummer. Een KvK-nummer heeft 8 cijfers.")) \
    F(bool, leerbedrijf, N_("Leerbedrijf")) \
    F(date, convenant, N_("Convenant")) \
    F(date, convenant_tot, N_("Convenant tot")) \
    F(num, convenant_plaatsen, N_("Beloofde plaatsen"), .van = 0, .tot = 9999) \
    F(str, convenant_belofte, N_("Wat is er beloofd?"), .max = 600) \
    F(str, adres, N_("Adres"), .max = 200) \
    F(str, plaats, N_("Plaats"), .max = 80) \
    F(str, telefoon, N_("Telefoon"), .max = 30) \
    F(str, email, N_("E-mail"), .max = 240) \
    F(str, contactpersoon, N_("Contactpersoon"), .max = 120) \
    F(str, contact_functie, N_("Functie contactpersoon"), .max = 80) \
    F(str, contact_telefoon, N_("Telefoon contactpersoon"), .max = 30) \
    F(str, contact_email, N_("E-mail contactpersoon"), .max = 240)
FORMULIER(import_organisatie, IMPORT_ORGANISATIE_FIELDS)

#define IMPORT_PLEK_FIELDS(F) \
    F(str, organisatie, N_("Organisatie"), .required = true, .max = 160) \
    F(str, functie, N_("Functie"), .required = true, .max = 120) \
    F(code, soort, N_("Soort plek"), .required = true, .codes = &plek_soort_codes) \
    F(num, aantal, N_("Aantal plaatsen"), .required = true, .van = 1, .tot = 500) \
    F(str, afdeling, N_("Afdeling"), .max = 120) \
    F(str, sector, N_("Sector"), .max = 80) \
    F(str, beroepscode, N_("Beroepscode"), .max = 6) \
    F(num, groep_min, N_("Als groep: minstens"), .tot = 100) \
    F(num, uren_min, N_("Uren minstens"), .tot = 60) \
    F(num, uren_max, N_("Uren hoogstens"), .tot = 60) \
    F(str, dienst, N_("Diensten"), .max = 400) \
    F(code, lezen, N_("Lezen"), .codes = &cefr_codes) \
    F(code, luisteren, N_("Luisteren"), .codes = &cefr_codes) \
    F(code, schrijven, N_("Schrijven"), .codes = &cefr_codes) \
    F(code, spreken, N_("Spreken"), .codes = &cefr_codes) \
    F(str, adres, N_("Adres"), .max = 200) \
    F(num, reis_minuten, N_("Reistijd"), .tot = 180) \
    F(bool, bereikbaar_ov, N_("Bereikbaar met ov")) \
    F(date, start_van, N_("Begin vanaf")) \
    F(date, start_tot, N_("Begin tot")) \
    F(num, maanden, N_("Hoogstens maanden"), .tot = 60) \
    F(str, vraagt, N_("Wat het werk vraagt"), .max = 2000, .multiline = true) \
    F(bool, tillen, N_("Zwaar tillen")) \
    F(bool, staan, N_("Lang staan")) \
    F(bool, hoogte, N_("Op hoogte")) \
    F(bool, buiten, N_("Buiten")) \
    F(bool, druk, N_("Erg druk")) \
    F(bool, rijbewijs, N_("Rijbewijs")) \
    F(code, begeleiding, N_("Begeleiding"), .codes = &begeleiding_codes) \
    F(code, baankans, N_("Kans op een baan"), .codes = &baankans_codes)
FORMULIER(import_plek, IMPORT_PLEK_FIELDS)

#define IMPORT_LESGROEP_FIELDS(F) \
    F(str, taalschool, N_("Taalschool"), .required = true, .max = 160) \
    F(str, naam, N_("Groep"), .required = true, .max = 80) \
    F(code, niveau, N_("Niveau"), .codes = &cefr_codes) \
    F(code, leerroute, N_("Leerroute"), .codes = &leerroute_codes) \
    F(str, docent, N_("Docent"), .max = 120) \
    F(str, lokaal, N_("Lokaal"), .max = 80) \
    F(num, plaatsen, N_("Plaatsen"), .tot = 60) \
    F(date, van, N_("Eerste les")) \
    F(date, tot, N_("Groep tot")) \
    F(str, les, N_("Lessen"), .max = 400) \
    IMPORT_WIE_FIELDS(F) \
    F(date, deelname_van, N_("Deelname vanaf")) \
    F(date, deelname_tot, N_("Deelname tot"))
FORMULIER(import_lesgroep, IMPORT_LESGROEP_FIELDS)

#define IMPORT_AANWEZIGHEID_FIELDS(F) \
    F(str, taalschool, N_("Taalschool"), .max = 160) \
    F(str, groep, N_("Groep"), .required = true, .max = 80) \
    F(str, naam, N_("Naam"), .max = 200) \
    IMPORT_WIE_FIELDS(F) \
    F(date, dag, N_("Datum"), .required = true) \
    F(code, aanwezig, N_("Aanwezig"), .required = true, .codes = &aanwezig_codes) \
    F(code, oorzaak, N_("Oorzaak"), .codes = &verzuim_codes)
FORMULIER(import_aanwezigheid, IMPORT_AANWEZIGHEID_FIELDS)

#define IMPORT_TOETS_FIELDS(F) \
    F(str, taalschool, N_("Taalschool"), .max = 160) \
    F(str, groep, N_("Groep"), .required = true, .max = 80) \
    F(str, naam, N_("Naam"), .max = 200) \
    IMPORT_WIE_FIELDS(F) \
    F(date, datum, N_("Datum"), .required = true) \
    F(code, lezen, N_("Lezen"), .codes = &cefr_codes) \
    F(code, luisteren, N_("Luisteren"), .codes = &cefr_codes) \
    F(code, schrijven, N_("Schrijven"), .codes = &cefr_codes) \
    F(code, spreken, N_("Spreken"), .codes = &cefr_codes)
FORMULIER(import_toets, IMPORT_TOETS_FIELDS)

#define IMPORT_EXAMEN_FIELDS(F) \
    IMPORT_WIE_FIELDS(F) \
    F(code, onderdeel, N_("Onderdeel"), .required = true, .codes = &examendeel_codes) \
    F(code, niveau, N_("Niveau"), .codes = &cefr_codes) \
    F(date, datum, N_("Datum"), .required = true) \
    F(code, uitslag, N_("Uitslag"), .required = true, .codes = &examenuitslag_codes)
FORMULIER(import_examen, IMPORT_EXAMEN_FIELDS)


#define IMPORT_INBURGERING_FIELDS(F) \
    IMPORT_WIE_FIELDS(F) \
    F(code, stand, N_("Stand"), .required = true, .codes = &inburgering_stand_codes) \
    F(code, wet, N_("Wet"), .codes = &inburgering_wet_codes) \
    F(date, van, N_("Vanaf"), .required = true) \
    F(date, kennisgeving, N_("Brief van DUO")) \
    F(date, termijn_eind, N_("Einde termijn"))
FORMULIER(import_inburgering, IMPORT_INBURGERING_FIELDS)

/* ---- one line in hand ---- */

/* Someone who is known, of whom a line could be. */
typedef struct {
    persoon_id id;
    str nummer;
} import_gelijke;

typedef struct import_gezien import_gezien; /* lines of this file by what they are about */
typedef struct {
    werk *w; /* w->p: what is wrong with this line */
    const entity *e;
    void *rij;  /* of e */
    u64 gevuld; /* bits of e: cells that hold something */
    i64 regel;
    team_id team; /* of new people without klantmanager */
    import_gezien *gezien;
    u64 sleutel;             /* of what the line is about: set by import_dubbel */
    import_gelijke lijkt_op; /* set with REGEL_BEOORDELEN */
} import_regel;

typedef struct {
    const char *veld; /* field of the row */
    const char *ook;  /* other headers, | between; NULL: none */
    const char *voorbeeld[3];
    const char *uitleg; /* msgid */
} import_kolom;

typedef struct {
    const char *naam;
    const entity *e;
    const import_kolom *kolom; /* one for each field, in order of the template */
    int n;
    const char *een_van; /* fields of which one column must be there, | between; NULL */
    regel_uitslag (*verwerk)(import_regel *r);
} import_vorm;
const import_vorm *import_vorm_van(import_soort soort);

/* ---- tools for those who take a line in (import_regel.c) ---- */

/* Refuses the line: problem at this field. Gives REGEL_GEWEIGERD. */
regel_uitslag import_weiger(import_regel *r, const char *veld, const char *tekst);
regel_uitslag import_weiger_met(import_regel *r, const char *veld, const char *tekst, str waarde);
/* A person must decide whether this is someone who is known. */
regel_uitslag import_beoordeel(import_regel *r, import_gelijke wie, const char *tekst);
/* Was a line about this read before? Then the line is refused with that line's number. */
bool import_dubbel(import_regel *r, str sleutel);
/* This line went in: a later one about the same is a double. */
void import_onthoud(const import_regel *r);
bool import_gevuld(const import_regel *r, const char *veld);
/* Copies what is filled to the fields of the same name and type; gives their bits in naar. */
u64 import_neem_over(const import_regel *r, const entity *naar, void *rij);
/* The result of a verb that saved: refused when there are problems. */
regel_uitslag import_gedaan(const import_regel *r, bool gelukt, regel_uitslag wat);

/* Who the line is about, by dossiernummer, BSN and V-nummer (import_wie.c): id 0 with a problem
 * when there is none, or the numbers belong to different people. A number of someone whom the
 * caller may not see is one of nobody, in the same words. */
persoon_id import_wie_is(import_regel *r, const import_wie *wie);
/* The same, where it may be someone new: false with a problem, *uit 0 when no number is known. A
 * number that is taken stops it, without a word of whose it is. */
bool import_wie_zoek(import_regel *r, const import_wie *wie, persoon_id *uit);
/* The BSN in nine digits; empty: none, or none that is right. */
str import_bsn(arena *a, const import_wie *wie);
/* The organisation of this name; id 0 with a problem at veld. */
organisatie_id import_organisatie_bij(import_regel *r, const char *veld, str naam);
typedef struct {
    code dag;
    tijd van, tot;
} import_blok;
enum { IMPORT_BLOKKEN = 14 };
#define BLOKKEN_FOUT N_("‘{}’ is geen dag met tijden. Schrijf bijvoorbeeld " \
                        "di 7.30-15.30; wo 9.00-12.00.")
/* "di 7.30-15.30; wo 22.00-6.00" as blocks of the week, at most IMPORT_BLOKKEN; the second ends on
 * the next day. False: fout is the piece that says no day with times. */
bool blokken_lees(str tekst, import_blok *uit, int *n, str *fout);
/* The same; false with a problem at veld. */
bool import_week(import_regel *r, const char *veld, str tekst, import_blok *uit, int *n);

/* Takes a line of its kind in; what is wrong stands in r->w->p. */
regel_uitslag import_mens_in(import_regel *r);
regel_uitslag import_uitkering_in(import_regel *r);
regel_uitslag import_examen_in(import_regel *r);
regel_uitslag import_inburgering_in(import_regel *r);
regel_uitslag import_organisatie_in(import_regel *r);
regel_uitslag import_plek_in(import_regel *r);
regel_uitslag import_lesgroep_in(import_regel *r);
regel_uitslag import_aanwezigheid_in(import_regel *r);
regel_uitslag import_toets_in(import_regel *r);

/* ---- reading a line (import_regel.c) ---- */

enum { IMPORT_KOLOMMEN = 64 };
typedef struct {
    const import_vorm *vorm;
    const field *veld[CSV_CELLEN]; /* for each column of the file; NULL: skipped */
    str kop[CSV_CELLEN];           /* header as it stands in the file */
    int n;
} import_kop;

/* Finds each column; unknown ones are skipped. False with problems: one is missing, or one stands
 * there twice. */
bool import_kop_lees(
    arena *a, const import_vorm *v, const csv_rij *rij, import_kop *uit, problems *p);
/* Cells into r->rij; problems for what is wrong. */
void import_cellen(import_regel *r, const import_kop *k, const str *cel, int n);
/* What one problem of a line says, as a melding. */
import_melding import_melding_van(
    arena *a, const import_kop *k, const str *cel, int n, const problem *p);

/* Empty; lives in a. */
import_gezien *import_gezien_nieuw(arena *a);
#endif
