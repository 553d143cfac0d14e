/* plek.h: organisations, their places, and the road from voorstel to plaatsing. */
#ifndef DOMAIN_PLEK_H
#define DOMAIN_PLEK_H
#include "domain/traject.h"

#define ORG_SOORT_CODES(C) \
    C(ORG_WERKGEVER, "werkgever", N_("Werkgever")) \
    C(ORG_AFDELING, "gemeenteafdeling", N_("Afdeling van de gemeente")) \
    C(ORG_TAALSCHOOL, "taalschool", N_("Taalschool")) C(ORG_OPLEIDER, "opleider", N_("Opleider")) \
    C(ORG_VRIJWILLIG, "vrijwilligersorganisatie", N_("Vrijwilligersorganisatie")) \
    C(ORG_VWN, "VluchtelingenWerk", N_("VluchtelingenWerk")) C(ORG_COA, "COA", N_("COA")) \
    C(ORG_GGD, "GGD", N_("GGD")) \
    C(ORG_WIJKTEAM, "wijkteam", N_("Wijkteam")) \
    C(ORG_SW, "sociaal werkbedrijf", N_("Sociaal werkbedrijf")) \
    C(ORG_UITZEND, "uitzendbureau", N_("Uitzendbureau")) \
    C(ORG_MAATJES, "maatjesorganisatie", N_("Maatjesorganisatie"))
CODES(org_soort, ORG_SOORT_CODES)
/* Does this kind of organisation work with people as a partner (VluchtelingenWerk, COA, GGD ..)? An
 * employer does so only where someone works. */
bool org_is_partner(int soort);
/* 8 digits. */
bool kvk_klopt(str s);
#define ORGANISATIE_FIELDS(F) \
    F(str, naam, N_("Naam"), .klasse = K0, .required = true, .max = 160, .uniek = true) \
    F(str, naam_sleutel, N_("Sorteernaam"), .klasse = K0, .max = 320) \
    F(code, soort, N_("Soort organisatie"), .klasse = K0, .required = true, \
      .codes = &org_soort_codes) \
    F(str, sector, N_("Sector"), .klasse = K0, .max = 80) \
    F(str, kvk, N_("KvK-nummer"), .klasse = K0, .max = 8, .check = kvk_klopt, \
      .verwacht = N_("is geen KvK-nummer. Een KvK-nummer heeft 8 cijfers.")) \
    F(bool, leerbedrijf, N_("Erkend leerbedrijf"), .klasse = K0) \
    F(str, leerbedrijf_voor, N_("Erkend voor welke opleiding"), .klasse = K0, .max = 200, \
      .hulp = N_("Naam of crebonummer.")) \
    F(date, leerbedrijf_gezien, N_("Erkenning nagekeken op"), .klasse = K0) \
    F(date, convenant, N_("Convenant getekend op"), .klasse = K0) \
    F(date, convenant_tot, N_("Convenant geldt tot"), .klasse = K0) \
    F(num, convenant_plaatsen, N_("Beloofd: aantal plaatsen"), .klasse = K0, .tot = 1000) \
    F(str, convenant_belofte, N_("Beloofd: in woorden"), .klasse = K0, .max = 1000, \
      .multiline = true) \
    F(str, verwacht, N_("Wat de organisatie verwacht"), .klasse = K0, .max = 1000, \
      .multiline = true) \
    F(str, wij_verwachten, N_("Wat wij verwachten"), .klasse = K0, .max = 1000, \
      .multiline = true) \
    F(str, werkcultuur, N_("Hoe het er gaat op het werk"), .klasse = K0, .max = 1000, \
      .multiline = true, .hulp = N_("Zoals pauzes, grapjes, kleding en hoe mensen praten.")) \
    F(str, adres, N_("Adres"), .klasse = K0, .max = 200) \
    F(str, plaats, N_("Plaats"), .klasse = K0, .max = 80) \
    F(str, telefoon, N_("Telefoon"), .klasse = K0, .max = 30) \
    F(str, email, N_("E-mail"), .klasse = K0, .max = 240)
ENTITY(organisatie, ORGANISATIE_FIELDS)
#define CONTACTPERSOON_FIELDS(F) \
    F(organisatie_id, organisatie_id, N_("Organisatie"), .required = true, .ref = "organisatie", \
      .ouder = true) \
    F(str, naam, N_("Naam"), .klasse = K0, .required = true, .max = 120) \
    F(str, functie, N_("Functie"), .klasse = K0, .max = 80) \
    F(str, telefoon, N_("Telefoon"), .klasse = K0, .max = 30) \
    F(str, email, N_("E-mail"), .klasse = K0, .max = 240) \
    F(date, weg, N_("Werkt hier niet meer sinds"), .klasse = K0)
ENTITY(contactpersoon, CONTACTPERSOON_FIELDS)

#define CONTACT_SOORT_CODES(C) \
    C(CONTACT_BEZOEK, "bezoek", N_("Bezoek")) \
    C(CONTACT_TELEFOON, "telefoon", N_("Telefoon")) \
    C(CONTACT_MAIL, "mail", N_("E-mail")) \
    C(CONTACT_ONTMOETING, "ontmoeting", N_("Ontmoeting")) \
    C(CONTACT_COACHING, "coaching", N_("Coaching"))
CODES(contact_soort, CONTACT_SOORT_CODES)
/* From little to much; said by who spoke with the employer. */
#define MOTIVATIE_CODES(C) \
    C(MOTIVATIE_NIET, "niet", N_("Wil nu niet")) \
    C(MOTIVATIE_TWIJFELT, "twijfelt", N_("Twijfelt")) \
    C(MOTIVATIE_WIL, "wil", N_("Wil graag")) \
    C(MOTIVATIE_TREKT, "trekt", N_("Trekt anderen mee"))
CODES(motivatie, MOTIVATIE_CODES)
#define ENERGIE_CODES(C) \
    C(ENERGIE_GEEN, "geen", N_("Kost nu te veel")) \
    C(ENERGIE_WEINIG, "weinig", N_("Heeft het druk")) \
    C(ENERGIE_RUIMTE, "ruimte", N_("Heeft ruimte")) \
    C(ENERGIE_VEEL, "veel", N_("Heeft er veel zin in"))
CODES(energie, ENERGIE_CODES)
#define CONTACTMOMENT_FIELDS(F) \
    F(organisatie_id, organisatie_id, N_("Organisatie"), .required = true, .ref = "organisatie", \
      .ouder = true) \
    F(date, datum, N_("Datum"), .klasse = K0, .required = true) \
    F(code, soort, N_("Hoe"), .klasse = K0, .codes = &contact_soort_codes) \
    F(contactpersoon_id, contactpersoon_id, N_("Met wie"), .klasse = K0, \
      .ref = "contactpersoon") \
    F(gebruiker_id, gebruiker_id, N_("Wie"), .klasse = K0, .ref = "gebruiker") \
    F(str, tekst, N_("Wat is besproken"), .klasse = K0, .required = true, .max = 2000, \
      .multiline = true) \
    F(code, motivatie, N_("Hoe graag wil de werkgever"), .klasse = K0, \
      .codes = &motivatie_codes) \
    F(code, energie, N_("Hoeveel energie is er"), .klasse = K0, .codes = &energie_codes) \
    F(orgcoaching_id, orgcoaching_id, N_("Hoort bij coaching"), .klasse = K0, \
      .ref = "orgcoaching", .ouder = true)
ENTITY(contactmoment, CONTACTMOMENT_FIELDS)

#define PLEK_SOORT_CODES(C) \
    C(PLEK_LEERWERK, "leerwerkplek", N_("Leerwerkplek")) \
    C(PLEK_WERKERVARING, "werkervaringsplek", N_("Werkervaringsplek")) \
    C(PLEK_TAALSTAGE, "taalstage", N_("Taalstage")) \
    C(PLEK_PROEF, "proefplaatsing", N_("Proefplaatsing")) \
    C(PLEK_VRIJWILLIG, "vrijwilligerswerk", N_("Vrijwilligerswerk")) \
    C(PLEK_BBL, "BBL-plek", N_("BBL-plek")) \
    C(PLEK_BAAN, "baan", N_("Betaalde baan"))
CODES(plek_soort, PLEK_SOORT_CODES)
#define BEGELEIDING_CODES(C) \
    C(BEGELEIDING_DAGELIJKS, "dagelijks", N_("Elke dag iemand naast je")) \
    C(BEGELEIDING_WEKELIJKS, "wekelijks", N_("Elke week een gesprek")) \
    C(BEGELEIDING_GEEN, "geen", N_("Geen vaste begeleider"))
CODES(begeleiding, BEGELEIDING_CODES)
#define KANS_CODES(C) \
    C(KANS_GROOT, "groot", N_("Grote kans op een baan")) \
    C(KANS_MISSCHIEN, "misschien", N_("Misschien een baan")) \
    C(KANS_GEEN, "geen", N_("Geen baan daarna"))
CODES(baankans, KANS_CODES)
/* aantal places; groep_min > 0: only as a group of at least so many. */
#define PLEK_FIELDS(F) \
    F(organisatie_id, organisatie_id, N_("Organisatie"), .klasse = K0, .required = true, \
      .ref = "organisatie", .ouder = true) \
    F(code, soort, N_("Soort plek"), .klasse = K0, .required = true, .codes = &plek_soort_codes) \
    F(str, functie, N_("Functie"), .klasse = K0, .required = true, .max = 120) \
    F(str, naam_sleutel, N_("Sorteernaam"), .klasse = K0, .max = 320) \
    F(str, beroepscode, N_("Beroepscode"), .klasse = K0, .max = 6) \
    F(str, sector, N_("Sector"), .klasse = K0, .max = 80) \
    F(str, afdeling, N_("Afdeling"), .klasse = K0, .max = 120) \
    F(num, aantal, N_("Aantal plaatsen"), .klasse = K0, .required = true, .van = 1, .tot = 500) \
    F(num, groep_min, N_("Als groep: minstens"), .klasse = K0, .tot = 100, \
      .hulp = N_("Leeg of 0: iedereen kan alleen beginnen.")) \
    F(num, uren_min, N_("Uren per week: minstens"), .klasse = K0, .tot = 60) \
    F(num, uren_max, N_("Uren per week: hoogstens"), .klasse = K0, .tot = 60) \
    F(str, adres, N_("Adres"), .klasse = K0, .max = 200) \
    F(num, reis_minuten, N_("Reistijd uit het centrum (minuten)"), .klasse = K0, .tot = 180) \
    F(bool, bereikbaar_ov, N_("Bereikbaar met bus of trein"), .klasse = K0) \
    F(date, start_van, N_("Begin mogelijk vanaf"), .klasse = K0) \
    F(date, start_tot, N_("Begin mogelijk tot"), .klasse = K0) \
    F(num, maanden, N_("Hoogstens maanden"), .klasse = K0, .tot = 60) \
    F(str, vraagt, N_("Wat het werk vraagt"), .klasse = K0, .max = 2000, .multiline = true) \
    F(bool, tillen, N_("Zwaar tillen"), .klasse = K0) \
    F(bool, staan, N_("Lang staan"), .klasse = K0) \
    F(bool, hoogte, N_("Op hoogte"), .klasse = K0) \
    F(bool, buiten, N_("Buiten"), .klasse = K0) \
    F(bool, druk, N_("Erg druk"), .klasse = K0) \
    F(bool, rijbewijs, N_("Rijbewijs nodig"), .klasse = K0) \
    F(str, certificaat, N_("Certificaat nodig"), .klasse = K0, .max = 200, \
      .hulp = N_("Bijvoorbeeld VCA of heftruck. Leeg: niets.")) \
    F(code, begeleiding, N_("Begeleiding op het werk"), .klasse = K0, .codes = &begeleiding_codes) \
    F(code, baankans, N_("Kans op een baan"), .klasse = K0, .codes = &baankans_codes) \
    F(bool, gemaakt, N_("Gemaakt voor iemand (jobcarving)"), .klasse = K0) \
    F(date, gesloten, N_("Gesloten op"), .klasse = K0)
ENTITY(plek, PLEK_FIELDS)
#define PLEK_TAAL_FIELDS(F) \
    F(plek_id, plek_id, N_("Plek"), .required = true, .ref = "plek", .ouder = true) \
    F(code, vaardigheid, N_("Vaardigheid"), .klasse = K0, .required = true, \
      .codes = &taalvaardigheid_codes) \
    F(code, niveau, N_("Minstens niveau"), .klasse = K0, .required = true, .codes = &cefr_codes)
ENTITY(plek_taal, PLEK_TAAL_FIELDS)
/* A shift of the place in the week. */
#define PLEK_DIENST_FIELDS(F) \
    F(plek_id, plek_id, N_("Plek"), .required = true, .ref = "plek", .ouder = true) \
    F(code, dag, N_("Dag"), .klasse = K0, .required = true, .codes = &weekdag_codes) \
    F(tijd, van, N_("Van"), .klasse = K0, .required = true) \
    F(tijd, tot, N_("Tot"), .klasse = K0, .required = true)
ENTITY(plek_dienst, PLEK_DIENST_FIELDS)

#define VOORSTEL_STAND_CODES(C) \
    C(VOORSTEL_GEDAAN, "voorgesteld", N_("Voorgesteld")) \
    C(VOORSTEL_WIL, "wil", N_("Wil deze plek")) \
    C(VOORSTEL_WIL_NIET, "wil niet", N_("Wil deze plek niet")) \
    C(VOORSTEL_AFGEWEZEN, "afgewezen", N_("Werkgever zegt nee")) \
    C(VOORSTEL_GEPLAATST, "geplaatst", N_("Geplaatst")) \
    C(VOORSTEL_INGETROKKEN, "ingetrokken", N_("Ingetrokken")) \
    C(VOORSTEL_PAST_NIET, "past niet", N_("Past niet, zegt een collega"))
CODES(voorstel_stand, VOORSTEL_STAND_CODES)
#define WEIGER_CODES(C) \
    C(WEIGER_TIJD, "tijd", N_("De tijden passen niet")) \
    C(WEIGER_REIS, "reis", N_("Te ver reizen")) \
    C(WEIGER_WERK, "werk", N_("Ander werk gewenst")) \
    C(WEIGER_TAAL, "taal", N_("De taal is te moeilijk")) \
    C(WEIGER_ZORG, "zorg", N_("Zorg thuis")) \
    C(WEIGER_GRENS, "grens", N_("Past niet bij een werkgrens")) \
    C(WEIGER_BEZET, "bezet", N_("De plek is al bezet")) \
    C(WEIGER_ANDERS, "anders", N_("Andere reden"))
CODES(weigering, WEIGER_CODES)
/* person x place; oordeel and redenen as they stood when it was made (voor de uitleg later). */
#define VOORSTEL_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(plek_id, plek_id, N_("Plek"), .klasse = K1, .required = true, .ref = "plek", .ouder = true) \
    F(date, datum, N_("Voorgesteld op"), .klasse = K1) \
    F(code, stand, N_("Stand"), .klasse = K1, .codes = &voorstel_stand_codes) \
    F(str, redenen, N_("Waarom deze plek"), .klasse = K1, .max = 4000, .multiline = true) \
    F(str, nodig, N_("Wat is nodig"), .klasse = K1, .max = 2000, .multiline = true) \
    F(str, overslaan, N_("Waarom niet de eerste plek"), .klasse = K1, .max = 400, \
      .multiline = true) \
    F(date, antwoord_op, N_("Antwoord op"), .klasse = K1) \
    F(code, weigering, N_("Waarom niet"), .klasse = K1, .codes = &weigering_codes) \
    F(str, antwoord, N_("Antwoord in eigen woorden"), .klasse = K1, .max = 1000, \
      .multiline = true) \
    F(date, uitgenodigd, N_("Uitgenodigd door de werkgever op"), .klasse = K1, .intern = true) \
    F(str, uitnodiging, N_("Waar en wanneer kennismaken"), .klasse = K1, .max = 400, \
      .multiline = true, .hulp = N_("Bijvoorbeeld: dinsdag om 10 uur, bij de balie."))
ENTITY(voorstel, VOORSTEL_FIELDS)

/* A seat kept free for one person until a day (the first day on which it is free for all again);
 * eind: let go before that, or taken by this person. */
#define VASTHOUDING_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Voor wie"), .required = true, .ref = "persoon", .ouder = true) \
    F(plek_id, plek_id, N_("Plek"), .klasse = K1, .required = true, .ref = "plek", .ouder = true) \
    F(date, tot, N_("Houd vast tot"), .klasse = K1, .required = true) \
    F(str, reden, N_("Waarom"), .klasse = K1, .max = 200) \
    F(date, eind, N_("Losgelaten op"), .klasse = K1)
ENTITY(vasthouding, VASTHOUDING_FIELDS)

#define CONTRACT_CODES(C) \
    C(CONTRACT_GEEN, "leerovereenkomst", N_("Leerovereenkomst, uitkering blijft")) \
    C(CONTRACT_TIJDELIJK, "tijdelijk", N_("Tijdelijk contract")) \
    C(CONTRACT_VAST, "vast", N_("Vast contract")) \
    C(CONTRACT_UITZEND, "uitzend", N_("Uitzendcontract")) \
    C(CONTRACT_VRIJWILLIG, "vrijwilliger", N_("Vrijwilligersovereenkomst")) \
    C(CONTRACT_BBL, "BBL", N_("Praktijkovereenkomst BBL"))
CODES(contract, CONTRACT_CODES)
#define STOPPER_CODES(C) \
    C(STOPPER_PERSOON, "persoon", N_("De persoon zelf")) \
    C(STOPPER_WERKGEVER, "werkgever", N_("De werkgever")) \
    C(STOPPER_GEMEENTE, "gemeente", N_("De gemeente"))
CODES(stopper, STOPPER_CODES)
#define STOPREDEN_CODES(C) \
    C(STOP_TIJD, "tijd", N_("De tijden pasten niet")) C(STOP_REIS, "reis", N_("Te ver reizen")) \
    C(STOP_TAAL, "taal", N_("De taal was te moeilijk")) \
    C(STOP_WERK, "werk", N_("Het werk paste niet")) C(STOP_ZORG, "zorg", N_("Zorg thuis")) \
    C(STOP_GRENS, "grens", N_("Paste niet bij een werkgrens")) \
    C(STOP_AANWEZIG, "aanwezig", N_("Kwam vaak niet")) \
    C(STOP_PLEK, "plek", N_("De plek stopte")) C(STOP_VERHUISD, "verhuisd", N_("Verhuisd")) \
    C(STOP_ANDERS, "anders", N_("Andere reden"))
CODES(stopreden, STOPREDEN_CODES)
/* [van, tot); begonnen: really came; eind is set when it really ended, and then how: a job with
 * contract and hours, or stopped by whom and why. */
#define PLAATSING_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(plek_id, plek_id, N_("Plek"), .klasse = K1, .required = true, .ref = "plek", .ouder = true) \
    F(voorstel_id, voorstel_id, N_("Voorstel"), .ref = "voorstel") \
    F(code, contract, N_("Contract"), .klasse = K1, .required = true, .codes = &contract_codes) \
    F(date, van, N_("Eerste dag"), .klasse = K1, .required = true) \
    F(date, tot, N_("Gepland tot"), .klasse = K1, .hulp = N_("De eerste dag erna.")) \
    F(num, uren, N_("Uren per week"), .klasse = K1, .required = true, .van = 1, .tot = 60) \
    F(geld, loon, N_("Bruto loon per maand"), .klasse = K3, .tot = 2000000) \
    F(gebruiker_id, jobcoach_id, N_("Jobcoach"), .klasse = K1, .ref = "gebruiker") \
    F(date, bevestigd, N_("Begindag bevestigd door de werkgever op"), .klasse = K1, \
      .intern = true) \
    F(str, roepnaam, N_("Met welke naam op het werk"), .klasse = K2, .intern = true, .max = 60) \
    F(date, begonnen, N_("Echt begonnen op"), .klasse = K1) \
    F(date, eind, N_("Geëindigd op"), .klasse = K1) \
    F(code, uitstroom, N_("Hoe het eindigde"), .klasse = K1, .codes = &uitstroom_codes) \
    F(code, uit_contract, N_("Contract daarna"), .klasse = K1, .codes = &contract_codes) \
    F(num, uit_uren, N_("Uren per week daarna"), .klasse = K1, .van = 1, .tot = 60) \
    F(code, gestopt_door, N_("Wie stopte"), .klasse = K1, .codes = &stopper_codes) \
    F(code, stopreden, N_("Waarom gestopt"), .klasse = K1, .codes = &stopreden_codes) \
    F(str, toelichting, N_("Toelichting"), .klasse = K1, .max = 1000, .multiline = true)
ENTITY(plaatsing, PLAATSING_FIELDS)
#endif
