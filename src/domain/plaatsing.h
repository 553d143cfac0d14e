/* plaatsing.h: what is kept about someone on a place: the overeenkomst with its signatures, stages
 * over departments, how it goes, and the evidence of learning on the job. */
#ifndef DOMAIN_PLAATSING_H
#define DOMAIN_PLAATSING_H
#include "domain/aanpak_bestand_codes.h"
#include "domain/plek.h"

/* ---- overeenkomst ---- */

#define OVEREENKOMST_SOORT_CODES(C) \
    C(OVK_LEER, "leerovereenkomst", N_("Leerovereenkomst")) \
    C(OVK_PROEF, "proefplaatsing", N_("Overeenkomst proefplaatsing")) \
    C(OVK_ERVARING, "werkervaring", N_("Overeenkomst werkervaring")) \
    C(OVK_BBL, "praktijkovereenkomst", N_("Praktijkovereenkomst BBL")) \
    C(OVK_VRIJWILLIG, "vrijwilligersovereenkomst", N_("Vrijwilligersovereenkomst"))
CODES(overeenkomst_soort, OVEREENKOMST_SOORT_CODES)
#define OVEREENKOMST_STAND_CODES(C) \
    C(OVK_CONCEPT, "concept", N_("Concept")) \
    C(OVK_UITGEZET, "wacht op handtekeningen", N_("Wacht op handtekeningen")) \
    C(OVK_GETEKEND, "getekend", N_("Door iedereen getekend")) \
    C(OVK_VERVANGEN, "vervangen", N_("Vervangen door een nieuwe versie"))
CODES(overeenkomst_stand, OVEREENKOMST_STAND_CODES)
/* One row a version; text is free until it goes out to be signed. [van, tot). */
#define OVEREENKOMST_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(plaatsing_id, plaatsing_id, N_("Plaatsing"), .required = true, .ref = "plaatsing", \
      .ouder = true) \
    F(code, soort, N_("Soort overeenkomst"), .klasse = K1, .required = true, \
      .codes = &overeenkomst_soort_codes) \
    F(num, nummer, N_("Versie"), .klasse = K1) \
    F(code, stand, N_("Stand"), .klasse = K1, .codes = &overeenkomst_stand_codes) \
    F(date, van, N_("Eerste dag"), .klasse = K1, .required = true) \
    F(date, tot, N_("Gepland tot"), .klasse = K1, .hulp = N_("De eerste dag erna.")) \
    F(num, uren, N_("Uren per week"), .klasse = K1, .required = true, .van = 1, .tot = 60) \
    F(str, tijden, N_("Dagen en tijden"), .klasse = K1, .max = 400, .multiline = true) \
    F(str, taken, N_("Wat iemand doet"), .klasse = K1, .required = true, .max = 2000, \
      .multiline = true) \
    F(str, leren, N_("Wat iemand leert"), .klasse = K1, .max = 2000, .multiline = true) \
    F(str, begeleiding, N_("Wie begeleidt, en hoe"), .klasse = K1, .max = 1000, \
      .multiline = true) \
    F(str, vergoeding, N_("Inkomen en onkosten"), .klasse = K2, .max = 1000, .multiline = true) \
    F(str, verzekering, N_("Verzekering en veiligheid"), .klasse = K1, .max = 1000, \
      .multiline = true) \
    F(str, stoppen, N_("Eerder stoppen"), .klasse = K1, .max = 1000, .multiline = true) \
    F(str, overig, N_("Andere afspraken"), .klasse = K1, .max = 2000, .multiline = true) \
    F(date, uitgezet, N_("Naar de ondertekenaars op"), .klasse = K1) \
    F(date, rond, N_("Door iedereen getekend op"), .klasse = K1)
ENTITY(overeenkomst, OVEREENKOMST_FIELDS)

#define KANT_CODES(C) \
    C(KANT_PERSOON, "persoon", N_("De deelnemer")) \
    C(KANT_GEMEENTE, "gemeente", N_("De gemeente")) \
    C(KANT_WERKGEVER, "werkgever", N_("De werkgever")) \
    C(KANT_SCHOOL, "school", N_("De school")) \
    C(KANT_BEGELEIDER, "begeleidende organisatie", N_("De organisatie die begeleidt"))
CODES(kant, KANT_CODES)
/* Who must sign; datum set: signed on that day. herinnerd: the last reminder. */
#define HANDTEKENING_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(overeenkomst_id, overeenkomst_id, N_("Overeenkomst"), .required = true, \
      .ref = "overeenkomst", .ouder = true) \
    F(code, kant, N_("Tekent voor"), .klasse = K1, .required = true, .codes = &kant_codes) \
    F(str, naam, N_("Naam"), .klasse = K2, .required = true, .max = 120) \
    F(str, functie, N_("Functie"), .klasse = K1, .max = 120) \
    F(str, namens, N_("Namens"), .klasse = K1, .max = 160) \
    F(date, datum, N_("Getekend op"), .klasse = K1) \
    F(date, herinnerd, N_("Laatste herinnering"), .klasse = K1) \
    F(num, keren, N_("Keren herinnerd"), .klasse = K1)
ENTITY(handtekening, HANDTEKENING_FIELDS)
/* Does this kind need a signature of this side? POK: leerbedrijf, school, leerling. */
bool overeenkomst_tekent(int soort, int kant);
/* The kind that goes with a place (PLEK_..). */
int overeenkomst_van_plek(int plek_soort);
/* The contract (CONTRACT_..) that goes with a place, to begin a form with; 0: several can be. */
int contract_van_plek(int plek_soort);
/* Can it be? Volunteers have their own agreement and nobody else has it; a job is paid. */
bool contract_kan(int contract, int plek_soort);

/* ---- rotatie: one stage of a leerwerktraject, at a department ---- */

/* plek_id not set: the department has no place of its own, the shifts of the plaatsing stay. */
#define ROTATIE_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(plaatsing_id, plaatsing_id, N_("Plaatsing"), .required = true, .ref = "plaatsing", \
      .ouder = true) \
    F(plek_id, plek_id, N_("Plek op deze afdeling"), .klasse = K1, .ref = "plek") \
    F(str, afdeling, N_("Afdeling"), .klasse = K1, .required = true, .max = 120) \
    F(date, van, N_("Eerste dag"), .klasse = K1, .required = true) \
    F(date, tot, N_("Tot"), .klasse = K1, .hulp = N_("De eerste dag erna.")) \
    F(code, vorm, N_("Vorm"), .klasse = K1, .codes = &plekvorm_codes) \
    F(str, mentor, N_("Wie begeleidt op de afdeling"), .klasse = K1, .max = 120) \
    F(str, leren, N_("Leerdoel op deze afdeling"), .klasse = K1, .max = 1000, \
      .multiline = true) \
    F(str, opbrengst, N_("Wat leverde het op"), .klasse = K1, .max = 1000, .multiline = true)
ENTITY(rotatie, ROTATIE_FIELDS)
typedef struct {
    int afdelingen;           /* different ones that have begun or are planned */
    int begonnen;
    int minstens;             /* of the aanpak; 0: it does not say */
} rotatie_telling;
/* How many different departments; same name without regard of case counts once. */
rotatie_telling rotaties_tel(const rotatie *r, int n, int minstens, date vandaag);
/* The stage on a day, or NULL. */
const rotatie *rotatie_op(const rotatie *r, int n, date dag);

/* ---- verslag: how it goes, in few questions; from good (1) to bad (3) ---- */

#define VERSLAG_SOORT_CODES(C) \
    C(VERSLAG_BEZOEK, "bezoek", N_("Bezoek van de jobcoach")) \
    C(VERSLAG_WERKGEVER, "werkgever", N_("Feedback van de werkgever")) \
    C(VERSLAG_PERSOON, "persoon", N_("Wat de persoon zelf vindt"))
CODES(verslag_soort, VERSLAG_SOORT_CODES)
#define OPTIJD_CODES(C) \
    C(OPTIJD_ALTIJD, "altijd", N_("Altijd")) C(OPTIJD_MEESTAL, "meestal", N_("Meestal")) \
    C(OPTIJD_NIET, "vaak niet", N_("Vaak niet"))
CODES(optijd, OPTIJD_CODES)
#define WERKGAAT_CODES(C) \
    C(WERK_GOED, "goed", N_("Goed")) C(WERK_GAAT, "het gaat", N_("Het gaat")) \
    C(WERK_LASTIG, "lastig", N_("Lastig"))
CODES(werkgaat, WERKGAAT_CODES)
#define BEGRIP_CODES(C) \
    C(BEGRIP_JA, "ja", N_("Ja")) C(BEGRIP_HULP, "met hulp", N_("Met hulp")) \
    C(BEGRIP_NIET, "nog niet", N_("Nog niet"))
CODES(begrip, BEGRIP_CODES)
#define ERBIJ_CODES(C) \
    C(ERBIJ_JA, "ja", N_("Ja")) C(ERBIJ_SOMS, "soms", N_("Soms")) C(ERBIJ_NEE, "nee", N_("Nee"))
CODES(erbij, ERBIJ_CODES)
#define VERANDER_CODES(C) \
    C(VERANDER_NIETS, "nee", N_("Nee")) C(VERANDER_KLEIN, "klein", N_("Ja, klein")) \
    C(VERANDER_NU, "nu", N_("Ja, nu"))
CODES(verander, VERANDER_CODES)
#define AANNEMEN_CODES(C) \
    C(AANNEMEN_JA, "ja", N_("Ja")) C(AANNEMEN_MISSCHIEN, "misschien", N_("Misschien")) \
    C(AANNEMEN_NEE, "nee", N_("Nee"))
CODES(aannemen, AANNEMEN_CODES)
/* Which questions are asked follows from soort; the others stay empty. */
#define VERSLAG_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(plaatsing_id, plaatsing_id, N_("Plaatsing"), .required = true, .ref = "plaatsing", \
      .ouder = true) \
    F(gesprek_id, gesprek_id, N_("Bij gesprek"), .ref = "gesprek") \
    F(code, soort, N_("Van wie"), .klasse = K1, .required = true, \
      .codes = &verslag_soort_codes) \
    F(date, datum, N_("Datum"), .klasse = K1, .required = true) \
    F(str, van_wie, N_("Wie antwoordde"), .klasse = K2, .max = 120) \
    F(code, op_tijd, N_("Komt de persoon op tijd?"), .klasse = K1, .codes = &optijd_codes) \
    F(code, werk_gaat, N_("Hoe gaat het werk?"), .klasse = K1, .codes = &werkgaat_codes) \
    F(code, begrijpt, N_("Begrijpen ze elkaar in het Nederlands?"), .klasse = K1, \
      .codes = &begrip_codes) \
    F(code, hoort_erbij, N_("Hoort de persoon erbij in het team?"), .klasse = K1, \
      .codes = &erbij_codes) \
    F(code, verandering, N_("Moet er iets veranderen?"), .klasse = K1, \
      .codes = &verander_codes) \
    F(code, aannemen, N_("Kan dit een baan worden?"), .klasse = K1, .codes = &aannemen_codes) \
    F(str, afspraak, N_("Wat spreken jullie af?"), .klasse = K1, .max = 2000, \
      .multiline = true, .hulp = N_("Wie doet wat, en wanneer? Geen gegevens over gezondheid."))
ENTITY(verslag, VERSLAG_FIELDS)
/* Is an answer of nu worse than the same one of toen, or the worst there is? toen may be NULL. */
bool verslag_slechter(const verslag *nu, const verslag *toen);
/* The day on which the next monthly feedback is due: a month after the last one of the employer,
 * else after the first day; not set after the end. */
date feedback_uiterlijk(const verslag *v, int n, date begonnen, date eind);

/* ---- praktijkleren: BBL and derde leerweg ---- */

#define LEERWEG_CODES(C) \
    C(LEERWEG_BBL, "BBL", N_("BBL, hele opleiding")) \
    C(LEERWEG_DERDE, "derde leerweg", N_("Derde leerweg, deel van een opleiding"))
CODES(leerweg, LEERWEG_CODES)
/* Five digits. */
bool is_crebo(str s);
#define PRAKTIJKLEREN_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(plaatsing_id, plaatsing_id, N_("Plaatsing"), .required = true, .ref = "plaatsing", \
      .ouder = true, .uniek = true) \
    F(code, leerweg, N_("Leerweg"), .klasse = K1, .required = true, .codes = &leerweg_codes) \
    F(str, opleiding, N_("Opleiding"), .klasse = K1, .required = true, .max = 160) \
    F(str, crebo, N_("Crebonummer"), .klasse = K1, .max = 5, .check = is_crebo, \
      .verwacht = N_("Vijf cijfers, zoals 25478.")) \
    F(num, niveau, N_("Mbo-niveau"), .klasse = K1, .van = 1, .tot = 4) \
    F(organisatie_id, organisatie_id, N_("School"), .klasse = K1, .ref = "organisatie") \
    F(code, kwalificatie, N_("Waar iemand voor leert"), .klasse = K1, \
      .codes = &kwalificatie_codes) \
    F(bool, rod, N_("Ingeschreven bij DUO"), .klasse = K1) \
    F(code, behaald, N_("Behaald"), .klasse = K1, .codes = &kwalificatie_codes) \
    F(date, behaald_op, N_("Behaald op"), .klasse = K1)
ENTITY(praktijkleren, PRAKTIJKLEREN_FIELDS)

/* What the evidence is made of, for one study year; all known by the caller. */
typedef struct {
    code leerweg;
    bool crebo, school, rod, leerbedrijf;
    int handtekeningen;       /* of leerbedrijf, school, leerling under the newest overeenkomst */
    i64 les_minuten, praktijk_minuten;
    i64 weken;                /* weeks with at least one hour worked */
    date dag;                 /* a day in the study year */
} bewijs_stand;
/* The parts, in order; bit set in the answer: still missing. */
#define BEWIJS_DEEL_CODES(C) \
    C(BEWIJS_CREBO, "crebo", N_("Crebonummer")) \
    C(BEWIJS_LEERBEDRIJF, "leerbedrijf", N_("Erkend leerbedrijf")) \
    C(BEWIJS_SCHOOL, "school", N_("School")) \
    C(BEWIJS_ROD, "rod", N_("Inschrijving bij DUO")) \
    C(BEWIJS_POK, "pok", N_("Praktijkovereenkomst met 3 handtekeningen")) \
    C(BEWIJS_LES, "les", N_("Uren les")) \
    C(BEWIJS_PRAKTIJK, "praktijk", N_("Uren praktijk"))
CODES(bewijs_deel, BEWIJS_DEEL_CODES)
/* Hour norms (PL-04) count for BBL only: the derde leerweg has none (domain.md 3). */
u32 bewijs_mist(const bewijs_stand *s);
#endif
