/* beleid_lijst.h: the policy, a line each. What no line gives, nobody may.
 *
 *   B(rol, relations, purposes, parts, classes, operations, ground) */
#ifndef DOMAIN_BELEID_LIJST_H
#define DOMAIN_BELEID_LIJST_H
#include "domain/beleid.h"

#define EEN(code) (UINT64_C(1) << (code))
#define ALLE_DOELEN UINT64_MAX
#define TUSSEN(eerste, laatste) (EEN((laatste) + 1) - EEN(eerste))
#define MENS_CATEGORIEEN (TUSSEN(CAT_NAAM, CAT_DELING) & ~EEN(CAT_NUMMER))
#define KANTOOR_CATEGORIEEN TUSSEN(CAT_LESSEN, CAT_STUREN)
#define KLASSEN_TOT(k) (EEN((k) + 1) - 1)
#define ZIEN (EEN(BW_LIJST) | EEN(BW_LEES) | EEN(BW_ZOEK) | EEN(BW_TEL))
#define DOEN (ZIEN | EEN(BW_MAAK) | EEN(BW_WIJZIG) | EEN(BW_WIS) | EEN(BW_UITVOER))
#define VAN_TEAM (EEN(REL_EIGEN) | EEN(REL_TEAM))
#define VAN_GEMEENTE EEN(REL_GEMEENTE)

#define GEDEELD EEN(REL_DELING)
#define BIJDRAGEN (ZIEN | EEN(BW_MAAK) | EEN(BW_WIJZIG))
#define BEREIKEN (EEN(CAT_NAAM) | EEN(CAT_TELEFOON) | EEN(CAT_EMAIL) | EEN(CAT_CONTACTTAAL))
#define VAN_DE_DELING \
    (EEN(CAT_CONTACT) | EEN(CAT_NOTITIE) | EEN(CAT_DOCUMENT) | EEN(CAT_TRAJECT) | EEN(CAT_PLEK))

#define GEEN_MENSEN N_("Geen gegevens over mensen met een dossier")
#define MACHINE N_("Beheer van de machine zelf, door wie de gemeente aanwijst")

#define BELEID(B) \
    /* people, for who guides them */ \
    B(ROL_KLANTMANAGER, VAN_TEAM, ALLE_DOELEN, MENS_CATEGORIEEN, KLASSEN_TOT(K4), DOEN, \
      N_("Wet inburgering 13 tot en met 17; Participatiewet 7")) \
    B(ROL_KLANTMANAGER, VAN_TEAM, ALLE_DOELEN, EEN(CAT_NUMMER), EEN(K5), \
      EEN(BW_LEES) | EEN(BW_MAAK) | EEN(BW_WIJZIG) | EEN(BW_WIS), \
      N_("Wet inburgering 36; drie cijfers, en het hele nummer alleen met een reden")) \
    B(ROL_KLANTMANAGER, VAN_TEAM, ALLE_DOELEN, EEN(CAT_ZORG), KLASSEN_TOT(K4), DOEN, \
      N_("Wet inburgering 37 lid 2; Participatiewet 7: alleen wie de persoon begeleidt")) \
    /* a jobcoach guides at work: no benefit, no obligation, nothing of home and money */ \
    B(ROL_JOBCOACH, VAN_TEAM, ALLE_DOELEN, MENS_CATEGORIEEN & ~EEN(CAT_STATUS), \
      KLASSEN_TOT(K2), DOEN, N_("Participatiewet 10; Wet inburgering 13")) \
    B(ROL_JOBCOACH, VAN_TEAM, ALLE_DOELEN, EEN(CAT_PLAN) | EEN(CAT_LEERROUTE), KLASSEN_TOT(K3), \
      ZIEN, N_("Wet inburgering 15: het plan lezen")) \
    B(ROL_JOBCOACH, VAN_TEAM, ALLE_DOELEN, EEN(CAT_AFSPRAKEN) | EEN(CAT_VOORTGANG) \
      | EEN(CAT_CONTACT) | EEN(CAT_NOTITIE) | EEN(CAT_PLEK) | EEN(CAT_DOCUMENT), \
      KLASSEN_TOT(K3), DOEN, N_("Participatiewet 10: begeleiding op de plek")) \
    B(ROL_JOBCOACH, VAN_TEAM, ALLE_DOELEN, EEN(CAT_GRENZEN) | EEN(CAT_BELASTBAAR), \
      KLASSEN_TOT(K4), ZIEN, N_("Participatiewet 10: wat iemand in werk aankan")) \
    B(ROL_WERKMAKELAAR, VAN_TEAM, ALLE_DOELEN, MENS_CATEGORIEEN, KLASSEN_TOT(K2), DOEN, \
      N_("Participatiewet 7 en 10; geen inkomen, geen gezondheid")) \
    /* pupils, for their school */ \
    B(ROL_TAALSCHOOL, EEN(REL_DELING), ALLE_DOELEN, EEN(CAT_NAAM), KLASSEN_TOT(K2), \
      ZIEN | EEN(BW_UITVOER), N_("Besluit inburgering 9.2: naam en bereikbaarheid")) \
    B(ROL_TAALSCHOOL, EEN(REL_DELING), ALLE_DOELEN, EEN(CAT_TELEFOON), KLASSEN_TOT(K2), ZIEN, \
      N_("Besluit inburgering 9.2: naam en bereikbaarheid")) \
    B(ROL_TAALSCHOOL, EEN(REL_DELING), ALLE_DOELEN, EEN(CAT_CONTACTTAAL) | EEN(CAT_TAALNIVEAU) \
      | EEN(CAT_ROOSTER) | EEN(CAT_AANWEZIG) | EEN(CAT_VOORTGANG), KLASSEN_TOT(K1), DOEN, \
      N_("Besluit inburgering 9.3: voortgang, aanwezigheid en inzet")) \
    /* partners: for the purpose of the share, what it names */ \
    B(ROL_PARTNER, GEDEELD, EEN(DOEL_INTAKE), BEREIKEN | EEN(CAT_GEZIN) | EEN(CAT_ROOSTER), \
      KLASSEN_TOT(K2), ZIEN, N_("Wet inburgering 14 en 35; Besluit inburgering 9.4")) \
    B(ROL_PARTNER, GEDEELD, EEN(DOEL_INTAKE), EEN(CAT_TAALNIVEAU) | EEN(CAT_OPLEIDING) \
      | EEN(CAT_WERKERVARING) | EEN(CAT_TALENTEN) | EEN(CAT_WENSEN) | EEN(CAT_BESCHIKBAAR) \
      | EEN(CAT_VERVOER) | EEN(CAT_AFSPRAKEN), KLASSEN_TOT(K2), BIJDRAGEN, \
      N_("Wet inburgering 14 en 35: brede intake samen met partners")) \
    B(ROL_PARTNER, GEDEELD, EEN(DOEL_TAAL), BEREIKEN | EEN(CAT_LEERROUTE) | EEN(CAT_ROOSTER), \
      KLASSEN_TOT(K2), ZIEN, N_("Besluit inburgering 9.2: bereikbaarheid, leerroute, rooster")) \
    B(ROL_PARTNER, GEDEELD, EEN(DOEL_TAAL), EEN(CAT_TAALNIVEAU) | EEN(CAT_AANWEZIG) \
      | EEN(CAT_VOORTGANG) | EEN(CAT_AFSPRAKEN), KLASSEN_TOT(K2), BIJDRAGEN, \
      N_("Besluit inburgering 9.3: voortgang, aanwezigheid en inzet")) \
    B(ROL_PARTNER, GEDEELD, EEN(DOEL_BEGELEIDING), BEREIKEN | EEN(CAT_ROOSTER) \
      | EEN(CAT_TAALNIVEAU) | EEN(CAT_WENSEN) | EEN(CAT_TALENTEN) | EEN(CAT_BESCHIKBAAR), \
      KLASSEN_TOT(K2), ZIEN, N_("Wet inburgering 13; Participatiewet 7")) \
    B(ROL_PARTNER, GEDEELD, EEN(DOEL_BEGELEIDING), EEN(CAT_PLAN), KLASSEN_TOT(K3), ZIEN, \
      N_("Wet inburgering 15: het plan waarin de partner een deel heeft")) \
    B(ROL_PARTNER, GEDEELD, EEN(DOEL_BEGELEIDING), EEN(CAT_AFSPRAKEN) | EEN(CAT_VOORTGANG), \
      KLASSEN_TOT(K3), BIJDRAGEN, N_("Wet inburgering 15: afspraken uit het plan")) \
    B(ROL_PARTNER, GEDEELD, EEN(DOEL_ZORG), BEREIKEN, KLASSEN_TOT(K2), ZIEN, \
      N_("Participatiewet 7 en 64: iemand kunnen uitnodigen")) \
    B(ROL_PARTNER, GEDEELD, EEN(DOEL_ZORG), EEN(CAT_GRENZEN) | EEN(CAT_BELASTBAAR), \
      KLASSEN_TOT(K4), ZIEN, \
      N_("UAVG 30; Participatiewet 7: wat nu is afgesproken over werk, geen oorzaak")) \
    B(ROL_PARTNER, GEDEELD, EEN(DOEL_ZORG), EEN(CAT_ZORG), KLASSEN_TOT(K4), BIJDRAGEN, \
      N_("UAVG 30; Participatiewet 7: alleen wat iemand in werk aankan, geen oorzaak")) \
    B(ROL_PARTNER, GEDEELD, ALLE_DOELEN, VAN_DE_DELING, KLASSEN_TOT(K3), BIJDRAGEN, \
      N_("Wet inburgering 35: samenwerken; alleen wat bij deze deling hoort")) \
    B(ROL_PARTNER, GEDEELD, ALLE_DOELEN, EEN(CAT_DELING), KLASSEN_TOT(K1), ZIEN, \
      N_("AVG 13 en 14: weten wat er gedeeld is en tot wanneer")) \
    /* employers and departments: the card that the person approved, then the place. What they say \
     * the office writes down for them (casework/werkgever.h). */ \
    B(ROL_WERKGEVER, GEDEELD, EEN(DOEL_MATCHING), EEN(CAT_PLEK), KLASSEN_TOT(K2), ZIEN, \
      N_("AVG 6 lid 1 onder a: toestemming om kennis te maken met deze werkgever")) \
    B(ROL_WERKGEVER, GEDEELD, EEN(DOEL_PLAATSING), EEN(CAT_CONTACTTAAL) | EEN(CAT_TAALNIVEAU) \
      | EEN(CAT_GRENZEN), KLASSEN_TOT(K2), ZIEN, \
      N_("Participatiewet 10: werken binnen afgesproken grenzen")) \
    B(ROL_WERKGEVER, GEDEELD, EEN(DOEL_PLAATSING), EEN(CAT_PLEK), KLASSEN_TOT(K2), ZIEN, \
      N_("Participatiewet 10: begeleiding op de plek; de overeenkomst")) \
    B(ROL_WERKGEVER, GEDEELD, ALLE_DOELEN, EEN(CAT_DELING), KLASSEN_TOT(K1), ZIEN, \
      N_("AVG 13 en 14: weten wat er gedeeld is en tot wanneer")) \
    /* the office itself */ \
    B(ROL_KLANTMANAGER, VAN_GEMEENTE, ALLE_DOELEN, KANTOOR_CATEGORIEEN, KLASSEN_TOT(K1), DOEN, \
      GEEN_MENSEN) \
    B(ROL_JOBCOACH, VAN_GEMEENTE, ALLE_DOELEN, KANTOOR_CATEGORIEEN, KLASSEN_TOT(K1), DOEN, \
      GEEN_MENSEN) \
    B(ROL_WERKMAKELAAR, VAN_GEMEENTE, ALLE_DOELEN, KANTOOR_CATEGORIEEN, KLASSEN_TOT(K1), DOEN, \
      GEEN_MENSEN) \
    B(ROL_TAALSCHOOL, VAN_GEMEENTE, ALLE_DOELEN, KANTOOR_CATEGORIEEN, EEN(K0), DOEN, GEEN_MENSEN) \
    B(ROL_PARTNER, VAN_GEMEENTE, ALLE_DOELEN, KANTOOR_CATEGORIEEN, EEN(K0), ZIEN, GEEN_MENSEN) \
    B(ROL_WERKGEVER, VAN_GEMEENTE, ALLE_DOELEN, KANTOOR_CATEGORIEEN, EEN(K0), DOEN, GEEN_MENSEN) \
    B(ROL_MANAGER, VAN_GEMEENTE, ALLE_DOELEN, KANTOOR_CATEGORIEEN, EEN(K0), DOEN, GEEN_MENSEN) \
    B(ROL_BELEID, VAN_GEMEENTE, ALLE_DOELEN, KANTOOR_CATEGORIEEN, EEN(K0), DOEN, GEEN_MENSEN) \
    B(ROL_BEHEER, VAN_GEMEENTE, ALLE_DOELEN, KANTOOR_CATEGORIEEN, EEN(K0), DOEN, GEEN_MENSEN) \
    B(ROL_PRIVACY, VAN_GEMEENTE, ALLE_DOELEN, KANTOOR_CATEGORIEEN, EEN(K0), DOEN, GEEN_MENSEN) \
    /* the command line: whoever may start the program on the machine of the gemeente */ \
    B(ROL_OPDRACHT, VAN_TEAM, ALLE_DOELEN, MENS_CATEGORIEEN, KLASSEN_TOT(K4), DOEN, MACHINE) \
    B(ROL_OPDRACHT, VAN_TEAM, ALLE_DOELEN, EEN(CAT_ZORG), KLASSEN_TOT(K4), DOEN, MACHINE) \
    B(ROL_OPDRACHT, VAN_TEAM, ALLE_DOELEN, EEN(CAT_NUMMER), EEN(K5), \
      EEN(BW_LEES) | EEN(BW_MAAK) | EEN(BW_WIJZIG) | EEN(BW_WIS), MACHINE) \
    B(ROL_OPDRACHT, VAN_GEMEENTE, ALLE_DOELEN, KANTOOR_CATEGORIEEN, KLASSEN_TOT(K1), DOEN, \
      MACHINE)

#endif
