/* lijsten.h: the rows of list statements (casework/sql): what a page shows in one line. The class
 * of each field stands here too, so that a list hides what its caller may not see. */
#ifndef CASEWORK_LIJSTEN_H
#define CASEWORK_LIJSTEN_H
#include "casework/lijsten_aanpak.h"
#include "casework/lijsten_campagne.h"
#include "casework/lijsten_bij.h"
#include "casework/lijsten_deling.h"
#include "casework/lijsten_goedkeuring.h"
#include "casework/lijsten_nood.h"
#include "casework/lijsten_les.h"
#include "casework/lijsten_org.h"
#include "casework/lijsten_partner.h"
#include "casework/lijsten_plaatsing.h"
#include "casework/lijsten_werk.h"
#include "casework/lijsten_werkgever.h"
#include "domain/domain.h"

#define AANTALRIJ_FIELDS(F) F(num, aantal, "", .klasse = K0)
LIJSTRIJ(aantalrij, AANTALRIJ_FIELDS)
#define NUMMERRIJ_FIELDS(F) F(str, nummer, "", .klasse = K1)
LIJSTRIJ(nummerrij, NUMMERRIJ_FIELDS)

/* A version of a row that is no longer there. */
#define WEGRIJ_FIELDS(F) F(num, rij, "", .klasse = K0) F(num, keer, "", .klasse = K0)
LIJSTRIJ(wegrij, WEGRIJ_FIELDS)

/* One person in a choice or search answer. */
#define PERSOONREGEL_FIELDS(F) \
    F(persoon_id, id, "", .ref = "persoon") \
    F(str, nummer, N_("Dossiernummer"), .klasse = K1) \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(date, geboortedatum, N_("Geboortedatum"), .klasse = K2) \
    F(gebruiker_id, klantmanager_id, N_("Klantmanager"), .klasse = K1)
LIJSTRIJ(persoonregel, PERSOONREGEL_FIELDS)

/* Two people who may be one, and why (0/1). A page shows them from their own rows. */
#define DUBBELPAAR_FIELDS(F) \
    F(persoon_id, id, "", .ref = "persoon") F(persoon_id, ander_id, "", .ref = "persoon") \
    F(bool, geboren, "", .klasse = K2) F(bool, telefoon, "", .klasse = K2) \
    F(bool, email, "", .klasse = K2) \
    F(str, naam, N_("Naam"), .klasse = K2) F(str, ander_naam, N_("Naam"), .klasse = K2)
LIJSTRIJ(dubbelpaar, DUBBELPAAR_FIELDS)

/* How far someone is on the way to work, and how pressing his first task is; both follow from the
 * facts in the statement (sql/persoon.h). */
#define WERKSTAP_CODES(C) \
    C(STAP_INTAKE, "intake", N_("Nog in de intake")) \
    C(STAP_ORIENTATIE, "orientatie", N_("Oriëntatie")) \
    C(STAP_ZOEKT, "zoekt", N_("Zoekt een plek")) \
    C(STAP_PLEK, "plek", N_("Op een leerplek")) \
    C(STAP_BETAALD, "betaald", N_("Betaald werk"))
CODES(werkstap, WERKSTAP_CODES)
#define DRINGEND_CODES(C) \
    C(DRINGEND_LAAT, "laat", N_("Te laat")) C(DRINGEND_VANDAAG, "vandaag", N_("Vandaag")) \
    C(DRINGEND_WEEK, "week", N_("Deze week")) C(DRINGEND_NIET, "schema", N_("Op schema"))
CODES(dringend, DRINGEND_CODES)

/* One line of Mijn mensen. */
#define MENSENREGEL_FIELDS(F) \
    F(persoon_id, id, "", .ref = "persoon") \
    F(str, nummer, N_("Dossiernummer"), .klasse = K1) \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(code, contacttaal, N_("Taal"), .klasse = K1, .codes = &contacttaal_codes) \
    F(date, laatste_contact, N_("Laatste contact"), .klasse = K1) \
    F(gebruiker_id, klantmanager_id, N_("Klantmanager"), .klasse = K1) \
    F(code, leerroute, N_("Leerroute"), .klasse = K1, .codes = &leerroute_codes) \
    F(code, niveau, N_("Spreken"), .klasse = K1, .codes = &cefr_codes) \
    F(code, niveau_doel, N_("Afgesproken niveau"), .klasse = K1, .codes = &cefr_codes) \
    F(num, werk_uren, N_("Uren werk"), .klasse = K1) \
    F(code, werk_soort, N_("Soort plek"), .klasse = K1, .codes = &plek_soort_codes) \
    F(code, werkstap, N_("Werk"), .klasse = K1, .codes = &werkstap_codes) \
    F(code, taak_soort, N_("Nu nodig"), .klasse = K2, .codes = &taak_soort_codes) \
    F(str, taak_tekst, N_("Nu nodig"), .klasse = K2) \
    F(date, uiterlijk, N_("Uiterlijk op"), .klasse = K2) \
    F(code, stand, N_("Stand"), .klasse = K2, .codes = &dringend_codes)
LIJSTRIJ(mensenregel, MENSENREGEL_FIELDS)

/* How many people of a caseload, and how many of them ask for what. */
#define MENSENTELLING_FIELDS(F) \
    F(num, alle, "", .klasse = K0) F(num, laat, "", .klasse = K0) \
    F(num, vandaag, "", .klasse = K0) F(num, week, "", .klasse = K0) \
    F(num, contact, "", .klasse = K0) \
    F(num, botst, "", .klasse = K0)
LIJSTRIJ(mensentelling, MENSENTELLING_FIELDS)
#define TAKENTELLING_FIELDS(F) \
    F(num, laat, "", .klasse = K0) F(num, vandaag, "", .klasse = K0) \
    F(num, week, "", .klasse = K0) F(num, gedaan, "", .klasse = K0)
LIJSTRIJ(takentelling, TAKENTELLING_FIELDS)

/* One line of an agenda. met: one of the organisations invited; erbij: how many others are. */
#define AGENDAREGEL_FIELDS(F) \
    F(gesprek_id, id, "", .ref = "gesprek") \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(str, nummer, N_("Dossiernummer"), .klasse = K1) \
    F(code, contacttaal, N_("Taal"), .klasse = K1, .codes = &contacttaal_codes) \
    F(code, soort, N_("Soort gesprek"), .klasse = K2, .codes = &gesprek_soort_codes) \
    F(date, datum, N_("Datum"), .klasse = K2) \
    F(tijd, van, N_("Van"), .klasse = K2) \
    F(tijd, tot, N_("Tot"), .klasse = K2) \
    F(str, plaats, N_("Waar"), .klasse = K2) \
    F(bool, tolk, N_("Met tolk"), .klasse = K2) \
    F(code, tolk_taal, N_("Taal van de tolk"), .klasse = K2, .codes = &contacttaal_codes) \
    F(gebruiker_id, gebruiker_id, N_("Wie van de gemeente"), .klasse = K2, .ref = "gebruiker") \
    F(code, afloop, N_("Afloop"), .klasse = K2, .codes = &gesprek_afloop_codes) \
    F(num, keer, "", .klasse = K2) /* version and moment of the row: for a calendar */ \
    F(moment, sinds, "", .klasse = K2) \
    F(str, met, N_("Samen met"), .klasse = K2) \
    F(num, erbij, N_("Anderen erbij"), .klasse = K2)
LIJSTRIJ(agendaregel, AGENDAREGEL_FIELDS)

/* A document of which the term may be over. */
#define DOCUMENTREGEL_FIELDS(F) \
    F(document_id, id, "", .ref = "document") \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, nummer, N_("Dossiernummer"), .klasse = K1) \
    F(date, uit_beeld, N_("Uit beeld"), .klasse = K2) \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(code, soort, N_("Wat is het?"), .klasse = K2, .codes = &document_soort_codes) \
    F(date, bewaren_tot, N_("Bewaren tot"), .klasse = K2)
LIJSTRIJ(documentregel, DOCUMENTREGEL_FIELDS)

/* One line of Vandaag doen. */
#define TAAKREGEL_FIELDS(F) \
    F(taak_id, id, "", .ref = "taak") \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(str, nummer, N_("Dossiernummer"), .klasse = K1) \
    F(code, soort, N_("Soort"), .klasse = K2, .codes = &taak_soort_codes) \
    F(code, spoor, N_("Spoor"), .klasse = K2, .codes = &spoor_codes) \
    F(str, tekst, N_("Wat"), .klasse = K2) \
    F(date, uiterlijk, N_("Uiterlijk op"), .klasse = K2) \
    F(str, bron, N_("Komt door"), .klasse = K2) \
    F(date, grondslag, N_("Datum waar het op rust"), .klasse = K2) \
    F(num, onderwerp_id, "", .klasse = K2) \
    F(date, vanaf, N_("Op de werklijst vanaf"), .klasse = K2) \
    F(date, later, N_("Later"), .klasse = K2) \
    F(str, later_reden, N_("Waarom later"), .klasse = K2) \
    F(num, taakversie, "", .klasse = K0)
LIJSTRIJ(taakregel, TAAKREGEL_FIELDS)

#define TIJDLIJNREGEL_FIELDS(F) \
    F(gebeurtenis_id, id, "", .ref = "gebeurtenis") \
    F(moment, moment, N_("Moment"), .klasse = K1) \
    F(code, soort, N_("Wat"), .klasse = K1, .codes = &gebeurtenis_soort_codes) \
    F(code, spoor, N_("Spoor"), .klasse = K1, .codes = &spoor_codes) \
    F(str, onderwerp, "", .klasse = K1) \
    F(num, onderwerp_id, "", .klasse = K1) \
    F(num, versie_voor, "", .klasse = K1) \
    F(str, code1, N_("Kenmerk"), .klasse = K1) \
    F(date, datum1, N_("Datum"), .klasse = K1) \
    F(num, getal1, N_("Getal"), .klasse = K1) \
    F(str, wie, N_("Wie"), .klasse = K1) \
    F(str, namens, N_("Vervangt"), .klasse = K1) \
    F(persoon_id, persoon_id, "", .ref = "persoon")
LIJSTRIJ(tijdlijnregel, TIJDLIJNREGEL_FIELDS)
/* The same with the name of the person: what others did with my people. */
#define NIEUWSREGEL_FIELDS(F) TIJDLIJNREGEL_FIELDS(F) F(str, naam, N_("Naam"), .klasse = K2)
LIJSTRIJ(nieuwsregel, NIEUWSREGEL_FIELDS)

/* One place in a list, with how many of its seats are taken. */
#define PLEKREGEL_FIELDS(F) \
    F(plek_id, id, "", .ref = "plek") \
    F(organisatie_id, organisatie_id, "", .ref = "organisatie") \
    F(str, organisatie, N_("Organisatie"), .klasse = K0) \
    F(code, soort, N_("Soort plek"), .klasse = K0, .codes = &plek_soort_codes) \
    F(str, functie, N_("Functie"), .klasse = K0) \
    F(str, sector, N_("Sector"), .klasse = K0) \
    F(str, afdeling, N_("Afdeling"), .klasse = K0) \
    F(num, aantal, N_("Plaatsen"), .klasse = K0) \
    F(num, groep_min, N_("Groep"), .klasse = K0) \
    F(num, uren_min, N_("Uren: minstens"), .klasse = K0) \
    F(num, uren_max, N_("Uren: hoogstens"), .klasse = K0) \
    F(date, start_van, N_("Vanaf"), .klasse = K0) \
    F(num, maanden, N_("Hoogstens maanden"), .klasse = K0) \
    F(code, baankans, N_("Kans op een baan"), .klasse = K0, .codes = &baankans_codes) \
    F(bool, gemaakt, N_("Gemaakt voor iemand"), .klasse = K0) \
    F(num, reis_minuten, N_("Reistijd"), .klasse = K0) \
    F(code, niveau, N_("Taal"), .klasse = K0, .codes = &cefr_codes) \
    F(num, bezet, N_("Bezet"), .klasse = K0) \
    F(num, vast, N_("Vastgehouden"), .klasse = K0)
LIJSTRIJ(plekregel, PLEKREGEL_FIELDS)

#define PLEK_EINDIGT_FIELDS(F) \
    F(plaatsing_id, id, "", .ref = "plaatsing") \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(plek_id, plek_id, "", .ref = "plek") \
    F(str, functie, N_("Functie"), .klasse = K0) \
    F(str, organisatie, N_("Organisatie"), .klasse = K0) \
    F(date, tot, N_("Gepland tot"), .klasse = K1)
LIJSTRIJ(plek_eindigt, PLEK_EINDIGT_FIELDS)

/* Who works on a place now. */
#define PLEK_MENS_FIELDS(F) \
    F(plaatsing_id, id, "", .ref = "plaatsing") \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(date, van, N_("Eerste dag"), .klasse = K1) \
    F(date, tot, N_("Gepland tot"), .klasse = K1) \
    F(num, uren, N_("Uren per week"), .klasse = K1) \
    F(code, contract, N_("Contract"), .klasse = K1, .codes = &contract_codes)
LIJSTRIJ(plek_mens, PLEK_MENS_FIELDS)
#endif
