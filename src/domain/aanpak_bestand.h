/* aanpak_bestand.h: what an aanpak file says, as one value; read from text, checked and printed.
 * Each block is one list of rows (member, key, what it takes); struct, reader and printer follow.
 * Bron: shared aanpakken.md A and B; bronnen 000 to 004.
 *
 *     problems p = {0};
 *     const aanpak_inhoud *in = aanpak_lees(a, tekst, &p);   never NULL; p.n == 0: all is right
 */
#ifndef DOMAIN_AANPAK_BESTAND_H
#define DOMAIN_AANPAK_BESTAND_H
#include "domain/aanpak_bestand_codes.h"
#include "domain/aanpak.h"

/* ---- what a value can be; all zero: the file does not say ---- */
typedef struct { const str *at; int n; } aanpak_teksten;
typedef struct { const code *at; int n; } aanpak_codes;
typedef struct { int aantal; code maat; } aanpak_duur;           /* 6 weken */
typedef struct { aanpak_duur duur; code wet; } aanpak_termijn;   /* 6 weken, or a rule of law */
typedef struct { aanpak_duur duur; } aanpak_ritme;               /* elke 6 weken */
typedef struct { aanpak_duur duur; } aanpak_vooraf;              /* 3 maanden van tevoren */
typedef struct { bool is; int van, tot; } aanpak_bereik;         /* 8-32 */
typedef struct { bool is; int tienden; } aanpak_procent;         /* 70% is 700 */
typedef struct { bool is; bool mensen; int n; } aanpak_streven;  /* 70% (tenths), or 21 mensen */
typedef struct { code mag; int vanaf; } aanpak_leeftijd;         /* ja, nee, or from this age */

/* ---- rows: R(type, member, key in the file, ...) ---- */
#define AANPAK_LID(type, lid, sleutel, ...) type lid;
/* regel: the line where the block begins; 0: the file does not have it. */
#define AANPAK_BLOK(name, RIJEN) \
    typedef struct name { int regel; RIJEN(AANPAK_LID) } name; \
    typedef struct { name *at; int n; } name##_lijst;

#define AANPAK_UITVOERDER_RIJEN(R) \
    R(code, soort, "soort", .codes = &org_soort_codes, .nodig = true) \
    R(str, naam, "naam")
AANPAK_BLOK(aanpak_uitvoerder, AANPAK_UITVOERDER_RIJEN)

#define AANPAK_INTAKE_RIJEN(R) \
    R(aanpak_codes, wie, "wie", .codes = &betrokkene_codes, .nodig = true) \
    R(code, samen, "samen in één gesprek", .codes = &janee_codes) \
    R(aanpak_codes, plaats, "waar", .codes = &woonsituatie_codes) \
    R(code, assessment, "assessment", .codes = &janee_codes) \
    R(aanpak_teksten, over, "over")
AANPAK_BLOK(aanpak_intake, AANPAK_INTAKE_RIJEN)

#define AANPAK_SCREENING_RIJEN(R) \
    R(num, mensen, "mensen", .van = 1, .tot = 100000) \
    R(aanpak_codes, wie, "wie", .codes = &betrokkene_codes) \
    R(aanpak_teksten, over, "over")
AANPAK_BLOK(aanpak_screening, AANPAK_SCREENING_RIJEN)

/* begint_bij empty: when the phase before it is done. One milestone of klaar_als is enough. */
#define AANPAK_FASE_RIJEN(R) \
    R(str, naam, "fase", .nodig = true) \
    R(aanpak_codes, begint_bij, "begint bij", .codes = &mijlpaal_codes) \
    R(aanpak_codes, klaar_als, "klaar als", .codes = &mijlpaal_codes, .nodig = true) \
    R(aanpak_termijn, binnen, "binnen") \
    R(aanpak_vooraf, waarschuw, "waarschuw") \
    R(aanpak_codes, wie, "wie", .codes = &betrokkene_codes) \
    R(aanpak_codes, intensiteit, "intensiteit", .codes = &intensiteit_codes)
AANPAK_BLOK(aanpak_fase, AANPAK_FASE_RIJEN)

#define AANPAK_PLAN_RIJEN(R) \
    R(code, soort, "soort", .codes = &plan_soort_codes) \
    R(aanpak_codes, wie, "wie", .codes = &betrokkene_codes) \
    R(aanpak_codes, lijnen, "lijnen", .codes = &lijn_codes)
AANPAK_BLOK(aanpak_plan, AANPAK_PLAN_RIJEN)

#define AANPAK_PLAATSEN_RIJEN(R) \
    R(num, intensief, "intensief", .tot = 100000) \
    R(num, wacht, "wacht", .tot = 100000) \
    R(aanpak_codes, volgorde, "volgorde", .codes = &volgorde_codes, .nodig = true) \
    R(code, gelijk, "bij gelijke stand", .codes = &gelijke_stand_codes)
AANPAK_BLOK(aanpak_plaatsen, AANPAK_PLAATSEN_RIJEN)

/* The caseload of one klantmanager, and what he is trained for. */
#define AANPAK_KLANTMANAGERS_RIJEN(R) \
    R(num, intensief, "hoogstens intensief", .van = 1, .tot = 1000) \
    R(num, wacht, "hoogstens wacht", .van = 1, .tot = 1000) \
    R(num, mensen, "hoogstens mensen", .van = 1, .tot = 1000) \
    R(aanpak_teksten, opgeleid, "opgeleid voor")
AANPAK_BLOK(aanpak_klantmanagers, AANPAK_KLANTMANAGERS_RIJEN)

/* elke 4 weken; or by intensity. */
#define AANPAK_CONTACT_RIJEN(R) \
    R(aanpak_ritme, altijd, "altijd") \
    R(aanpak_ritme, intensief, "intensief") \
    R(aanpak_ritme, wacht, "wacht")
AANPAK_BLOK(aanpak_contact, AANPAK_CONTACT_RIJEN)

#define AANPAK_INSTRUMENT_RIJEN(R) \
    R(code, instrument, "instrument", .codes = &instrument_codes) \
    R(aanpak_duur, hoogstens, "hoogstens") \
    R(aanpak_vooraf, waarschuw, "waarschuw") \
    R(aanpak_bereik, uren, "uren per week", .tot = 60) \
    R(aanpak_bereik, lesuren, "lesuren per week", .tot = 60) \
    R(aanpak_bereik, praktijkuren, "praktijkuren per week", .tot = 60) \
    R(code, leerdoel, "leerdoel", .codes = &leerdoel_codes) \
    R(aanpak_codes, kwalificatie, "kwalificatie", .codes = &kwalificatie_codes) \
    R(code, examen, "examen", .codes = &janee_codes) \
    R(aanpak_teksten, sectoren, "sector") \
    R(aanpak_teksten, functies, "functies") \
    R(aanpak_teksten, soorten, "soorten") \
    R(aanpak_leeftijd, studeren, "studeren met behoud van uitkering") \
    R(aanpak_codes, vorm, "vorm", .codes = &plekvorm_codes) \
    R(num, afdelingen, "afdelingen minstens", .van = 1, .tot = 100) \
    R(aanpak_codes, contract, "contract", .codes = &contract_codes) \
    R(aanpak_codes, einde, "einde", .codes = &uitstroom_codes) \
    R(code, eigen_vak, "in het eigen vak", .codes = &janee_codes) \
    R(code, op_taalniveau, "op taalniveau", .codes = &janee_codes) \
    R(code, baangarantie, "baangarantie", .codes = &janee_codes) \
    R(code, uitzicht, "uitzicht op werk", .codes = &janee_codes) \
    R(code, pijler, "belangrijkste", .codes = &janee_codes) \
    R(aanpak_ritme, feedback, "feedback") \
    R(aanpak_duur, nazorg, "nazorg na") \
    R(aanpak_duur, nazorg_ook, "nazorg ook na") \
    R(aanpak_codes, wie, "wie", .codes = &betrokkene_codes)
AANPAK_BLOK(aanpak_instrument, AANPAK_INSTRUMENT_RIJEN)

/* Where places come from; eigen_werkgever: the gemeente itself, with its departments. */
#define AANPAK_PLEKKEN_RIJEN(R) \
    R(aanpak_codes, manier, "manier", .codes = &plekmanier_codes) \
    R(aanpak_codes, wie, "wie", .codes = &betrokkene_codes) \
    R(code, eigen_werkgever, "gemeente is werkgever", .codes = &janee_codes) \
    R(aanpak_teksten, afdelingen, "afdelingen") \
    R(num, mensen, "mensen", .van = 1, .tot = 100000) \
    R(code, matching_azc, "matchen in het azc", .codes = &janee_codes)
AANPAK_BLOK(aanpak_plekken, AANPAK_PLEKKEN_RIJEN)

#define AANPAK_STANDAARDPLEK_RIJEN(R) \
    R(code, soort, "soort", .codes = &plek_soort_codes, .nodig = true) \
    R(code, bij, "bij", .codes = &org_soort_codes)
AANPAK_BLOK(aanpak_standaardplek, AANPAK_STANDAARDPLEK_RIJEN)

/* A deadline beside the phases: geplaatst within 21 days of aanmelding. */
#define AANPAK_AFSPRAAK_RIJEN(R) \
    R(code, mijlpaal, "termijn", .codes = &mijlpaal_codes, .nodig = true) \
    R(code, vanaf, "vanaf", .codes = &mijlpaal_codes, .nodig = true) \
    R(aanpak_duur, binnen, "binnen", .nodig = true) \
    R(aanpak_vooraf, waarschuw, "waarschuw")
AANPAK_BLOK(aanpak_tijdafspraak, AANPAK_AFSPRAAK_RIJEN)

#define AANPAK_PARTNER_RIJEN(R) \
    R(code, soort, "soort", .codes = &org_soort_codes, .nodig = true) \
    R(str, naam, "naam") \
    R(str, taak, "taak") \
    R(code, doel, "doel van delen", .codes = &doel_van_inzage_codes, .nodig = true) \
    R(aanpak_codes, ziet, "ziet", .codes = &deelveld_codes, .nodig = true) \
    R(aanpak_codes, meldt, "meldt terug", .codes = &deelveld_codes)
AANPAK_BLOK(aanpak_partner, AANPAK_PARTNER_RIJEN)

#define AANPAK_STREEF_RIJEN(R) \
    R(code, achtergrond, "achtergrond", .codes = &achtergrond_codes) \
    R(aanpak_streven, doel, "doel", .nodig = true) \
    R(aanpak_procent, landelijk, "landelijk")
AANPAK_BLOK(aanpak_streef_achtergrond, AANPAK_STREEF_RIJEN)
#define AANPAK_STREEF_JAAR_RIJEN(R) \
    R(num, jaar, "startjaar", .van = 2000, .tot = 2100) \
    R(aanpak_streven, doel, "doel", .nodig = true) \
    R(aanpak_procent, landelijk, "landelijk")
AANPAK_BLOK(aanpak_streef_jaar, AANPAK_STREEF_JAAR_RIJEN)

/* binnen: within so long after the start; a target may stand on the whole, a background, a year. */
#define AANPAK_DOELSTELLING_RIJEN(R) \
    R(code, indicator, "indicator", .codes = &indicator_codes, .nodig = true) \
    R(code, noemer, "noemer", .codes = &noemer_codes) \
    R(aanpak_duur, binnen, "binnen") \
    R(aanpak_streven, doel, "doel") \
    R(aanpak_procent, landelijk, "landelijk") \
    R(str, bron, "bron") \
    R(aanpak_streef_achtergrond_lijst, achtergronden, "per achtergrond", \
      .aard = VORM_KAART, .blok = &vorm_streef_achtergrond) \
    R(aanpak_streef_jaar_lijst, jaren, "per startjaar", \
      .aard = VORM_KAART, .blok = &vorm_streef_jaar)
AANPAK_BLOK(aanpak_doelstelling, AANPAK_DOELSTELLING_RIJEN)

#define AANPAK_RAPPORTAGE_RIJEN(R) \
    R(code, eerste, "eerste", .codes = &seizoen_codes) \
    R(aanpak_duur, elke, "elke") \
    R(aanpak_codes, over, "over", .codes = &indicator_codes, .nodig = true) \
    R(aanpak_codes, vergelijk, "vergelijk met", .codes = &vergelijking_codes)
AANPAK_BLOK(aanpak_rapportage, AANPAK_RAPPORTAGE_RIJEN)

/* Choices of the gemeente: ja or nee each; overig are choices in words. */
#define AANPAK_KEUZES_RIJEN(R) \
    R(code, azc, "begin in het azc", .codes = &janee_codes) \
    R(code, regulier, "gewoon beleid van de Participatiewet", .codes = &janee_codes) \
    R(code, dubbel, "waarschuw bij dubbel werk", .codes = &janee_codes) \
    R(code, tweesporen, "taal naast werk of studie", .codes = &janee_codes) \
    R(code, ontmoeting, "ontmoeting in plaats van cv", .codes = &janee_codes) \
    R(code, coaching, "coaching van de organisatie", .codes = &janee_codes) \
    R(code, terugverdienen, "terugverdientijd laten zien", .codes = &janee_codes) \
    R(code, openbaar, "openbaar aanbod", .codes = &janee_codes) \
    R(code, delen, "aanpak delen met gemeenten", .codes = &janee_codes) \
    R(num, uren_week, "hoogstens uren per week", .van = 1, .tot = 60) \
    R(aanpak_teksten, overig, "overig")
AANPAK_BLOK(aanpak_keuzes, AANPAK_KEUZES_RIJEN)

#define AANPAK_INHOUD_RIJEN(R) \
    R(str, naam, "aanpak", .nodig = true) \
    R(num, versie, "versie", .van = 1, .tot = 1000000, .nodig = true) \
    R(str, bron, "bron", .nodig = true) \
    R(str, gemeente, "gemeente") \
    R(str, doel, "doel", .nodig = true) \
    R(aanpak_codes, doelgroep, "doelgroep", .codes = &doelgroep_codes, .nodig = true) \
    R(num, mensen, "mensen", .van = 1, .tot = 1000000) \
    R(aanpak_teksten, sectoren, "sector") \
    R(aanpak_uitvoerder, uitvoerder, "uitvoerder", .blok = &vorm_uitvoerder) \
    R(code, in_beeld, "in beeld vanaf", .codes = &mijlpaal_codes) \
    R(aanpak_intake, intake, "intake", .blok = &vorm_intake) \
    R(aanpak_screening, screening, "screening", .blok = &vorm_screening) \
    R(aanpak_fase_lijst, fasen, "fasen", .aard = VORM_LIJST, .blok = &vorm_fase, .nodig = true) \
    R(aanpak_plan, plan, "plan", .blok = &vorm_plan) \
    R(aanpak_plaatsen, plaatsen, "plaatsen", .blok = &vorm_plaatsen) \
    R(aanpak_klantmanagers, klantmanagers, "klantmanagers", .blok = &vorm_klantmanagers) \
    R(aanpak_contact, contact, "contact", .blok = &vorm_contact) \
    R(aanpak_contact, gesprek, "gesprek", .blok = &vorm_contact) \
    R(aanpak_instrument_lijst, instrumenten, "instrumenten", \
      .aard = VORM_KAART, .blok = &vorm_instrument, .nodig = true) \
    R(aanpak_plekken, plekken, "plekken", .blok = &vorm_plekken) \
    R(aanpak_standaardplek, standaardplek, "standaardplek", .blok = &vorm_standaardplek) \
    R(aanpak_tijdafspraak_lijst, termijnen, "termijnen", \
      .aard = VORM_LIJST, .blok = &vorm_tijdafspraak) \
    R(aanpak_codes, wachttijden, "wachttijden", .codes = &mijlpaal_codes) \
    R(num, convenant, "organisaties in het convenant", .van = 1, .tot = 10000) \
    R(aanpak_partner_lijst, partners, "partners", .aard = VORM_LIJST, .blok = &vorm_partner) \
    R(aanpak_codes, succesfactoren, "succesfactoren", .codes = &succesfactor_codes) \
    R(aanpak_doelstelling_lijst, doelstellingen, "doelstellingen", \
      .aard = VORM_LIJST, .blok = &vorm_doelstelling) \
    R(aanpak_rapportage, rapportage, "rapportage", .blok = &vorm_rapportage) \
    R(aanpak_keuzes, keuzes, "keuzes", .blok = &vorm_keuzes)
AANPAK_BLOK(aanpak_inhoud, AANPAK_INHOUD_RIJEN)

/* ---- reading and printing ---- */
/* The whole text of a file, read and checked. What is right is kept, also beside mistakes; each
 * mistake is a problem with its line (regel). Never NULL; lives in a, borrows nothing of tekst. */
const aanpak_inhoud *aanpak_lees(arena *a, str tekst, problems *p);
/* The file in canonical form, in a: reading it again gives the same value. Comments are gone. */
str aanpak_schrijf(arena *a, const aanpak_inhoud *in);
/* "Regel 12: bij ‘binnen’ staat ‘zes weken’. Verwacht: ..", in a; no line: only the sentence. */
str aanpak_fout_tekst(arena *a, const problem *p);

/* ---- two versions beside each other (aanpak_bestand_verschil.c) ---- */
typedef enum { VERSCHIL_ERBIJ, VERSCHIL_WEG, VERSCHIL_ANDERS, VERSCHIL_VOLGORDE } verschil_soort;
typedef struct {
    verschil_soort soort;
    const char *blok;     /* the word of the block in the file: fasen; NULL: beside the blocks */
    str deel;             /* which part of a list: in beeld; empty: the block as a whole */
    const char *sleutel;  /* the word of the value; NULL: the part itself came, went or moved */
    str was, wordt;       /* as the file says it */
} aanpak_verschil;
typedef struct { aanpak_verschil *at; int n; } aanpak_verschillen;
/* All that differs, in the order of the file; not the number of the version itself. In a. */
aanpak_verschillen aanpak_vergelijk(
    arena *a, const aanpak_inhoud *was, const aanpak_inhoud *wordt);
/* "in beeld: ‘binnen’ was 6 weken en wordt 4 weken.", in a. */
str aanpak_verschil_zin(arena *a, const aanpak_verschil *v);

/* ---- values as words, in the thread's language, in a; empty when not said ---- */
str aanpak_duur_tekst(arena *a, aanpak_duur d);       /* 6 weken, 1 week */
str aanpak_codes_tekst(arena *a, const codes *l, aanpak_codes c); /* labels, with commas and en */
bool aanpak_heeft(aanpak_codes c, int symbol);
#endif
