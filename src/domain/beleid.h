/* beleid.h: the one policy: who may do what with which fields of whom, for which purpose, on which
 * ground. The list itself is beleid_lijst.h; which part and which term an entity has stands in
 * beleid_onderwerp.h. Masks of rows, the expected matrix and the register of processing come
 * from it.
 * Bron: AVG 5, 6, 25, 30; Wet inburgering 2021 33 to 38; Besluit inburgering 9.1 to 9.11;
 * Participatiewet 64 to 67. */
#ifndef DOMAIN_BELEID_H
#define DOMAIN_BELEID_H
#include "domain/gebruiker.h"

/* How a caller stands to a person. */
#define RELATIE_CODES(C) \
    C(REL_EIGEN, "eigen", N_("In de eigen caseload")) \
    C(REL_TEAM, "team", N_("Van het eigen team")) \
    C(REL_GEMEENTE, "gemeente", N_("Van de gemeente, geen band")) \
    C(REL_DELING, "deling", N_("Gedeeld, en dat geldt nu")) \
    C(REL_VOORBIJ, "deling voorbij", N_("Gedeeld, en dat is voorbij")) \
    C(REL_ELDERS, "andere gemeente", N_("Van een andere gemeente")) \
    C(REL_ZELF, "zelf", N_("De persoon zelf"))
CODES(relatie, RELATIE_CODES)

#define BEWERKING_CODES(C) \
    C(BW_LIJST, "lijst", N_("In een lijst zien")) \
    C(BW_LEES, "lees", N_("Lezen")) \
    C(BW_MAAK, "maak", N_("Erbij zetten")) \
    C(BW_WIJZIG, "wijzig", N_("Wijzigen")) \
    C(BW_WIS, "wis", N_("Weghalen")) \
    C(BW_UITVOER, "uitvoer", N_("Als bestand ophalen")) \
    C(BW_ZOEK, "zoek", N_("Op zoeken, filteren, ordenen")) \
    C(BW_TEL, "tel", N_("Tellen"))
CODES(bewerking, BEWERKING_CODES)

/* Categories of data (AVG 30(1)(c)). The first twenty can be shared: they are those that an
 * aanpak may name for a partner (aanpak_bestand_codes.h). Of the others about a person an outsider
 * sees only rows that belong to his share (a field deling_id). The last four are about no one. */
#define CATEGORIE_CODES(C) \
    C(CAT_NAAM, "naam", N_("Naam")) C(CAT_TELEFOON, "telefoon", N_("Telefoon")) \
    C(CAT_EMAIL, "e-mail", N_("E-mail")) C(CAT_CONTACTTAAL, "contacttaal", N_("Contacttaal")) \
    C(CAT_GEZIN, "gezin", N_("Gezin")) C(CAT_TAALNIVEAU, "taalniveau", N_("Taalniveau")) \
    C(CAT_LEERROUTE, "leerroute", N_("Leerroute")) C(CAT_ROOSTER, "rooster", N_("Rooster")) \
    C(CAT_AANWEZIG, "aanwezigheid", N_("Aanwezigheid")) \
    C(CAT_OPLEIDING, "opleiding", N_("Opleiding")) \
    C(CAT_WERKERVARING, "werkervaring", N_("Werkervaring")) \
    C(CAT_TALENTEN, "talenten", N_("Talenten")) C(CAT_WENSEN, "wensen", N_("Wensen")) \
    C(CAT_BESCHIKBAAR, "beschikbaarheid", N_("Beschikbaarheid")) \
    C(CAT_VERVOER, "vervoer", N_("Vervoer")) C(CAT_GRENZEN, "werkgrenzen", N_("Werkgrenzen")) \
    C(CAT_BELASTBAAR, "belastbaarheid", N_("Belastbaarheid")) C(CAT_PLAN, "plan", N_("Plan")) \
    C(CAT_AFSPRAKEN, "afspraken", N_("Afspraken")) C(CAT_VOORTGANG, "voortgang", N_("Voortgang")) \
    C(CAT_ADRES, "adres", N_("Adres en geboortedatum")) \
    C(CAT_STATUS, "status", N_("Inburgeringsplicht en inkomen")) \
    C(CAT_NUMMER, "nummer", N_("BSN en V-nummer")) C(CAT_INTAKE, "intake", N_("Brede intake")) \
    C(CAT_TRAJECT, "traject", N_("Trajecten")) C(CAT_PLEK, "plek", N_("Voorstel en plaatsing")) \
    C(CAT_CONTACT, "contact", N_("Gesprekken en berichten")) \
    C(CAT_NOTITIE, "notitie", N_("Notities, taken en gebeurtenissen")) \
    C(CAT_DOCUMENT, "document", N_("Documenten")) C(CAT_BEELD, "beeld", N_("Stand in de aanpak")) \
    C(CAT_DELING, "deling", N_("Wat met wie gedeeld is")) \
    C(CAT_ZORG, "zorgadvies", N_("Advies van de GGD over werk")) \
    C(CAT_LESSEN, "lessen", N_("Lesgroepen en lestijden")) \
    C(CAT_ORGANISATIES, "organisaties", N_("Organisaties en plekken")) \
    C(CAT_STUREN, "sturen", N_("Aanpak, campagnes en rapporten")) \
    C(CAT_TOEGANG, "toegang", N_("Accounts en sporen van gebruik"))
CODES(categorie, CATEGORIE_CODES)

/* When rows of an entity go. Besluit inburgering 9.9; selectielijst gemeenten; AVG 5(1)(e). */
#define BEWAAR_CODES(C) \
    C(BEWAAR_INBURGERING, "inburgering", N_("5 jaar na het einde van de plicht (Bi 9.9)")) \
    C(BEWAAR_PW, "participatiewet", N_("10 jaar na het einde van de uitkering (selectielijst)")) \
    C(BEWAAR_PERSOON, "persoon", N_("Zo lang als het dossier van de persoon")) \
    C(BEWAAR_EIGEN, "eigen", N_("Een einddatum in de rij zelf")) \
    C(BEWAAR_KANTOOR, "kantoor", N_("Zo lang als de gemeente ermee werkt")) \
    C(BEWAAR_SPOOR, "spoor", N_("5 jaar (NEN 7513)")) \
    C(BEWAAR_KORT, "kort", N_("Hoogstens een dag"))
CODES(bewaar, BEWAAR_CODES)

/* One line of the policy. Sets of codes: bit i is code i. */
typedef struct {
    i32 rol;
    u64 relaties, doelen, categorieen, klassen, bewerkingen;
    const char *grond; /* msgid: article, or why */
} beleidsregel;
const beleidsregel *beleidsregels(int *n);

/* What may be done with this field, as bits of bewerkingen (waarvoor: DOEL_..). 0: nothing, also
 * for what no line names, and whatever a line says for a way to stand to someone that gives no
 * rows: a share that is over, no tie, another gemeente, a part that cannot be shared. */
u64 beleid_bewerkingen(
    i32 rol, i32 relatie, i32 waarvoor, const entity *e, const field *f);
/* The category that a field belongs to. */
i32 beleid_categorie(const entity *e, const field *f);
/* Rollen that may have rows of e in a list, of people in one of these relations, as bits; rollen
 * that see nothing but ids of them are left out. */
u64 beleid_rollen(const entity *e, u64 relaties);
/* Rollen for which SQL over rows in this relation may name the field, for some purpose, as bits:
 * to show, search, order and count by it. A secret is there to be opened, and nothing else. */
u64 beleid_kolom(const entity *e, const field *f, i32 relatie);
/* Categories that the policy lets be shared with this rol outside for a purpose, as bits. */
u64 beleid_deelbaar(i32 rol, i32 waarvoor);
enum { CAT_DEELBAAR_EIND = CAT_VOORTGANG + 1 };
/* The rollen outside that see this field in a share, each with the purposes for which, as bits. */
typedef struct {
    i32 rol;
    u64 doelen;
} beleid_buiten_kijk;
enum { BUITEN_ROLLEN = 2 };
int beleid_buiten(const entity *e, const field *f, beleid_buiten_kijk uit[BUITEN_ROLLEN]);
/* Do rows of e belong to a share themselves: by a field deling_id, or by what they are about? */
bool beleid_van_deling(const entity *e);
/* When rows of this entity go. */
i32 beleid_bewaar(const entity *e);
/* Fields of e with which this caller may do this, in the rows that the store gives it, as a mask;
 * of a row to which he stands as t->band says. A row of a list statement is no entity of its own:
 * there the classes count. */
u64 beleid_masker(const entity *e, const toegang *t, handeling wat);
#endif
