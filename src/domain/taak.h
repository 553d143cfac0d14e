/* taak.h: the work itself: tasks, events (append-only), notes (append-only), drafts. */
#ifndef DOMAIN_TAAK_H
#define DOMAIN_TAAK_H
#include "domain/aanpak.h"

/* What a task is about decides its reason, its lane and the page of its one action (taak.c). */
#define TAAK_SOORT_CODES(C) \
    C(TAAK_HAND, "hand", N_("Zelf gemaakt")) C(TAAK_INTAKE, "intake", N_("Brede intake afronden")) \
    C(TAAK_PIP, "pip", N_("Plan (PIP) maken")) \
    C(TAAK_TEKENEN, "tekenen", N_("Plan laten ondertekenen")) \
    C(TAAK_AANBOD, "aanbod", N_("Aanbod voor de lessen doen")) \
    C(TAAK_AFSPRAAK, "afspraak", N_("Afspraak is over de datum")) \
    C(TAAK_CONTACT, "contact", N_("Contact opnemen")) \
    C(TAAK_BOTSING, "botsing", N_("Les en werk botsen")) \
    C(TAAK_EINDE_TRAJECT, "einde traject", N_("Traject loopt af")) \
    C(TAAK_UITSTROOM, "uitstroom", N_("Vastleggen hoe het eindigde")) \
    C(TAAK_VOORSTEL, "voorstel", N_("Antwoord op een voorstel")) \
    C(TAAK_TERMIJN, "termijn", N_("Inburgeringstermijn loopt af")) \
    C(TAAK_MAP, "map", N_("MAP afronden")) C(TAAK_PVT, "pvt", N_("PVT afronden")) \
    C(TAAK_FASE, "fase", N_("Fase van de aanpak loopt af")) \
    C(TAAK_BELASTBAAR, "belastbaar", N_("Belastbaarheid opnieuw bekijken")) \
    C(TAAK_ONTZORGEN, "ontzorgen", N_("Ontzorgen stopt")) \
    C(TAAK_AANWEZIGHEID, "aanwezigheid", N_("Veel lessen gemist")) \
    C(TAAK_OPROEP, "oproep", N_("Opnieuw oproepen")) \
    C(TAAK_LEERDOEL, "leerdoel", N_("Leerdoel samen bekijken")) \
    C(TAAK_UREN, "uren", N_("Tempo van de uren bespreken")) \
    C(TAAK_START, "start", N_("Vastleggen dat iemand begon")) \
    C(TAAK_OVEREENKOMST, "overeenkomst", N_("Overeenkomst laten tekenen")) \
    C(TAAK_FEEDBACK, "feedback", N_("Feedback van de werkgever vragen")) \
    C(TAAK_MINDER, "minder", N_("Het gaat minder op het werk")) \
    C(TAAK_AFDELING, "afdeling", N_("Volgende afdeling plannen")) \
    C(TAAK_NAZORG, "nazorg", N_("Nazorg: vragen hoe het gaat")) \
    C(TAAK_PLEK, "plek", N_("Plek zoeken of maken")) \
    C(TAAK_BEURT, "beurt", N_("Plaats vrij: wie is de volgende?")) \
    C(TAAK_EINDGESPREK, "eindgesprek", N_("Eindgesprek van de Z-route voeren")) \
    C(TAAK_ZROUTE, "zroute", N_("Z-route afronden")) \
    C(TAAK_PARTNER, "partner", N_("Taak van een organisatie"))
CODES(taak_soort, TAAK_SOORT_CODES)
#define TAAK_STAND_CODES(C) \
    C(TAAK_OPEN, "open", N_("Open")) \
    C(TAAK_KLAAR, "klaar", N_("Klaar")) \
    C(TAAK_VERVALLEN, "vervallen", N_("Niet meer nodig"))
CODES(taak_stand, TAAK_STAND_CODES)
/* organisatie_id: an organisation does it (TAAK_PARTNER); gebruiker_id is then who asked it, who
 * sees it on his worklist when it is late. bron: rule id or "aanpak: fase 1"; sleutel makes a
 * rule's task once: soort/persoon/subject. */
#define TAAK_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .ref = "persoon", .ouder = true) \
    F(gebruiker_id, gebruiker_id, N_("Voor wie"), .klasse = K2, .ref = "gebruiker") \
    F(code, soort, N_("Soort"), .klasse = K2, .required = true, .codes = &taak_soort_codes) \
    F(code, spoor, N_("Spoor"), .klasse = K2, .codes = &spoor_codes) \
    F(str, tekst, N_("Wat"), .klasse = K2, .max = 400, .multiline = true) \
    F(date, uiterlijk, N_("Uiterlijk op"), .klasse = K2) \
    F(date, vanaf, N_("Op de werklijst vanaf"), .klasse = K2) \
    F(date, later, N_("Pas weer tonen op"), .klasse = K2) \
    F(str, later_reden, N_("Waarom later"), .klasse = K2, .max = 200) \
    F(code, stand, N_("Stand"), .klasse = K2, .codes = &taak_stand_codes) \
    F(str, bron, N_("Komt door"), .klasse = K2, .max = 80) \
    F(date, grondslag, N_("Datum waar het op rust"), .klasse = K2) \
    F(num, onderwerp_id, N_("Rij"), .klasse = K2) \
    F(str, sleutel, N_("Eenmalig"), .klasse = K2, .uniek = true, .max = 80) \
    F(date, gedaan, N_("Gedaan op"), .klasse = K2) \
    F(organisatie_id, organisatie_id, N_("Voor welke organisatie"), .klasse = K2, \
      .ref = "organisatie") \
    F(deling_id, deling_id, N_("Hoort bij deling"), .intern = true, .ref = "deling", .ouder = true)
ENTITY(taak, TAAK_FIELDS)

#define GEBEURTENIS_CODES(C) \
    C(GEB_AANGEMELD, "aangemeld", N_("In beeld")) \
    C(GEB_GEGEVENS, "gegevens", N_("Gegevens gewijzigd")) \
    C(GEB_OVERDRACHT, "overdracht", N_("Andere begeleider")) \
    C(GEB_OVERDRACHT_VRAAG, "overdracht gevraagd", N_("Gevraagd om over te nemen")) \
    C(GEB_OVERDRACHT_NIET, "overdracht niet", N_("Overdracht gaat niet door")) \
    C(GEB_INTAKE, "intake", N_("Intake bijgewerkt")) \
    C(GEB_INTAKE_KLAAR, "intake klaar", N_("Brede intake afgerond")) \
    C(GEB_GESPREK, "gesprek", N_("Gesprek")) C(GEB_PLAN, "plan", N_("Plan bijgewerkt")) \
    C(GEB_PLAN_VAST, "plan vastgesteld", N_("Plan vastgesteld")) \
    C(GEB_GETEKEND, "getekend", N_("Plan ondertekend")) \
    C(GEB_AFSPRAAK, "afspraak", N_("Afspraak")) \
    C(GEB_TRAJECT_START, "traject start", N_("Traject begonnen")) \
    C(GEB_TRAJECT, "traject", N_("Traject gewijzigd")) \
    C(GEB_TRAJECT_EIND, "traject eind", N_("Traject geëindigd")) \
    C(GEB_LEERDOEL, "leerdoel", N_("Leerdoel afgesproken")) \
    C(GEB_SCHATTING, "schatting", N_("Schatting van het inkomen bewaard")) \
    C(GEB_LEERDOEL_BEKEKEN, "leerdoel bekeken", N_("Leerdoel bekeken")) \
    C(GEB_VOORSTEL, "voorstel", N_("Plek voorgesteld")) \
    C(GEB_ANTWOORD, "antwoord", N_("Antwoord op een voorstel")) \
    C(GEB_PLAATSING, "plaatsing", N_("Geplaatst")) \
    C(GEB_PLAATSING_EIND, "plaatsing eind", N_("Plaatsing geëindigd")) \
    C(GEB_BEGONNEN, "begonnen", N_("Begonnen op de plek")) \
    C(GEB_VERLENGD, "verlengd", N_("Plaatsing verlengd")) \
    C(GEB_OVEREENKOMST, "overeenkomst", N_("Overeenkomst")) \
    C(GEB_HANDTEKENING, "handtekening", N_("Handtekening onder de overeenkomst")) \
    C(GEB_ROTATIE, "rotatie", N_("Afdeling gepland")) C(GEB_VERSLAG, "verslag", N_("Verslag")) \
    C(GEB_SIGNAAL, "signaal", N_("Probleem gemeld")) \
    C(GEB_UREN, "uren", N_("Uren vastgelegd")) \
    C(GEB_PRAKTIJKLEREN, "praktijkleren", N_("Praktijkleren")) \
    C(GEB_UITKERING, "uitkering", N_("Uitkering gewijzigd")) C(GEB_EXAMEN, "examen", N_("Examen")) \
    C(GEB_TAAL, "taal", N_("Taal gemeten")) C(GEB_LES, "les", N_("Lesgroep")) \
    C(GEB_AANWEZIG, "aanwezig", N_("Aanwezigheid")) \
    C(GEB_NOTITIE, "notitie", N_("Notitie")) C(GEB_TAAK, "taak", N_("Taak gemaakt")) \
    C(GEB_TAAK_KLAAR, "taak klaar", N_("Taak gedaan")) \
    C(GEB_TAAK_LATER, "taak later", N_("Taak uitgesteld")) \
    C(GEB_BERICHT, "bericht", N_("Bericht klaargezet")) \
    C(GEB_BERICHT_WEG, "bericht verstuurd", N_("Bericht verstuurd")) \
    C(GEB_HERINNERD, "herinnerd", N_("Herinnering gestuurd")) \
    C(GEB_GEREAGEERD, "gereageerd", N_("Reageerde op een bericht")) \
    C(GEB_BRIEFHOOFD, "briefhoofd", N_("Briefhoofd gewijzigd")) \
    C(GEB_BERICHT_MIS, "bericht mislukt", N_("Bericht kwam niet aan")) \
    C(GEB_OPROEP, "oproep", N_("Opgeroepen")) \
    C(GEB_ORGANISATIE, "organisatie", N_("Organisatie")) C(GEB_PLEK, "plek", N_("Plek")) \
    C(GEB_IMPORT, "import", N_("Bestand ingelezen")) C(GEB_AANPAK, "aanpak", N_("Aanpak")) \
    C(GEB_OVERGEZET, "overgezet", N_("Naar een andere aanpak of versie")) \
    C(GEB_BEHEER, "beheer", N_("Beheer")) \
    C(GEB_DOCUMENT, "document", N_("Document")) \
    C(GEB_AGENDALINK, "agendalink", N_("Link naar de agenda")) \
    C(GEB_ONGEDAAN, "ongedaan", N_("Ongedaan gemaakt")) \
    C(GEB_VASTHOUDEN, "vasthouden", N_("Plek vastgehouden")) \
    C(GEB_CAMPAGNE, "campagne", N_("Screening")) \
    C(GEB_VERVANGING, "vervanging", N_("Vervanging")) \
    C(GEB_BIJEENKOMST, "bijeenkomst", N_("Bijeenkomst")) \
    C(GEB_INTENSITEIT, "intensiteit", N_("Andere begeleiding")) \
    C(GEB_CONSULENT, "consulent", N_("Consulent")) \
    C(GEB_PLEKOPDRACHT, "plekopdracht", N_("Plek zoeken of maken")) \
    C(GEB_RAPPORT, "rapport", N_("Rapport gemaakt")) \
    C(GEB_SAMENGEVOEGD, "samengevoegd", N_("Dossiers samengevoegd")) \
    C(GEB_FILTER, "filter", N_("Filter bewaard")) \
    C(GEB_ETIKET, "etiket", N_("Etiket erop")) \
    C(GEB_ETIKET_AF, "etiket eraf", N_("Etiket eraf")) \
    C(GEB_INTRODUCTIE, "introductie", N_("Introductie bij werkgevers")) \
    C(GEB_TWEE_MENSEN, "twee mensen", N_("Lijkt op een ander, en is dat niet")) \
    C(GEB_CARVING, "jobcarving", N_("Taak uit een functie")) \
    C(GEB_DIENSTEN, "diensten", N_("Werktijden gewijzigd")) \
    C(GEB_WERKGEVERLINK, "werkgeverlink", N_("Link voor een werkgever")) \
    C(GEB_WERKGEVER, "werkgever", N_("De werkgever laat weten")) \
    C(GEB_DELING, "deling", N_("Gedeeld met een partner")) \
    C(GEB_DELING_STOP, "deling stop", N_("Delen gestopt")) \
    C(GEB_GOEDKEURING, "goedkeuring", N_("Goedkeuring door een ander")) \
    C(GEB_ACCOUNT, "account", N_("Account")) \
    C(GEB_NOOD, "noodtoegang", N_("Noodtoegang: een collega keek in het dossier")) \
    C(GEB_EINDGESPREK, "eindgesprek", N_("Eindgesprek van de Z-route")) \
    C(GEB_OVERLEG, "overleg", N_("Overleg")) \
    C(GEB_PARTNER, "partner", N_("Samen met een partner")) \
    C(GEB_INZAGELINK, "inzagelink", N_("Link voor de persoon: wie keek")) \
    C(GEB_ONTHULLING, "onthulling", N_("BSN of V-nummer helemaal getoond"))
CODES(gebeurtenis_soort, GEBEURTENIS_CODES)
/* Append-only, written by every verb; typed values, never a finished sentence. versie_voor is the
 * version of the subject before it changed (0: it was added): what undo goes back to. samen is the
 * first event of an action for several people, which goes back as one. namens: whom the maker
 * replaced that day. */
#define GEBEURTENIS_FIELDS(F) \
    F(moment, moment, N_("Moment"), .klasse = K1, .required = true) \
    F(gebruiker_id, gebruiker_id, N_("Wie"), .klasse = K1, .ref = "gebruiker") \
    F(code, soort, N_("Wat"), .klasse = K1, .required = true, .codes = &gebeurtenis_soort_codes) \
    F(persoon_id, persoon_id, N_("Persoon"), .ref = "persoon", .ouder = true) \
    F(organisatie_id, organisatie_id, N_("Organisatie"), .klasse = K1, .ref = "organisatie", \
      .ouder = true) \
    F(str, onderwerp, N_("Onderwerp"), .klasse = K1, .max = 40) \
    F(num, onderwerp_id, N_("Rij"), .klasse = K1) \
    F(num, versie_voor, N_("Versie ervoor"), .klasse = K1) \
    F(gebeurtenis_id, samen, N_("Samen met"), .klasse = K1, .ref = "gebeurtenis", .ouder = true) \
    F(gebruiker_id, namens, N_("Vervangt"), .klasse = K1, .ref = "gebruiker") \
    F(code, spoor, N_("Spoor"), .klasse = K1, .codes = &spoor_codes) \
    F(str, code1, N_("Kenmerk"), .klasse = K1, .max = 80) \
    F(date, datum1, N_("Datum"), .klasse = K1) \
    F(num, getal1, N_("Getal"), .klasse = K1)
ENTITY(gebeurtenis, GEBEURTENIS_FIELDS)

#define OVERDRACHT_STAND_CODES(C) \
    C(OVERDRACHT_OPEN, "aangeboden", N_("Wacht op antwoord")) \
    C(OVERDRACHT_JA, "overgenomen", N_("Overgenomen")) \
    C(OVERDRACHT_NEE, "geweigerd", N_("Niet overgenomen")) \
    C(OVERDRACHT_IN, "ingetrokken", N_("Ingetrokken"))
CODES(overdracht_stand, OVERDRACHT_STAND_CODES)
/* One colleague asks another to take a person over: van_id asks naar_id. */
#define OVERDRACHT_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(gebruiker_id, van_id, N_("Van wie"), .klasse = K2, .ref = "gebruiker", .ouder = true) \
    F(gebruiker_id, naar_id, N_("Naar welke collega?"), .klasse = K2, .required = true, \
      .ref = "gebruiker", .ouder = true) \
    F(bool, met_gesprekken, N_("Zet ook de geplande gesprekken over"), .klasse = K2) \
    F(str, notitie, N_("Wat moet je collega weten?"), .klasse = K3, .max = 500, \
      .multiline = true) \
    F(code, stand, N_("Stand"), .klasse = K2, .codes = &overdracht_stand_codes) \
    F(date, gevraagd, N_("Gevraagd op"), .klasse = K2) \
    F(date, beantwoord, N_("Beantwoord op"), .klasse = K2) \
    F(str, reden, N_("Waarom niet?"), .klasse = K2, .max = 300)
ENTITY(overdracht, OVERDRACHT_FIELDS)

#define NOTITIE_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(date, datum, N_("Datum"), .klasse = K3, .required = true) \
    F(code, spoor, N_("Spoor"), .klasse = K3, .codes = &spoor_codes) \
    F(str, tekst, N_("Notitie"), .klasse = K3, .required = true, .max = 8000, .multiline = true, \
      .hulp = N_("Schrijf zo dat de persoon het mag lezen. Geen ziekte of diagnose.")) \
    F(notitie_id, verbetert, N_("Verbetert notitie"), .ref = "notitie") \
    F(gesprek_id, gesprek_id, N_("Gesprek"), .ref = "gesprek", .ouder = true) \
    F(deling_id, deling_id, N_("Gedeeld met"), .intern = true, .ref = "deling", .ouder = true)
ENTITY(notitie, NOTITIE_FIELDS)

/* Draft of any form of one gebruiker; JSON of field values without K5; gone after 30 days. */
#define CONCEPT_FIELDS(F) \
    F(gebruiker_id, gebruiker_id, N_("Gebruiker"), .required = true, .ref = "gebruiker") \
    F(str, sleutel, N_("Formulier"), .klasse = K0, .required = true, .max = 200) \
    F(str, inhoud, N_("Inhoud"), .klasse = K3, .max = 200000, .multiline = true) \
    F(moment, gewijzigd, N_("Bewaard op"), .klasse = K0)
ENTITY(concept, CONCEPT_FIELDS)
#endif
