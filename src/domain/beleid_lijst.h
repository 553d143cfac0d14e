/* beleid_lijst.h: the policy, a line each. What no line gives, nobody may.
 *
 *   B(rol, relations, purposes, parts, classes, operations, ground) */
#ifndef DOMAIN_BELEID_LIJST_H
#define DOMAIN_BELEID_LIJST_H
#include "domain/beleid.h"

#define EEN(code) (UINT64_C(1) << (code))
#define ALLE_DOELEN UINT64_MAX
#define TUSSEN(eerste, laatste) (EEN((laatste) + 1) - EEN(eerste))
#define MENS_CATEGORIEEN (TUSSEN(CAT_NAAM, CAT_BEELD) & ~EEN(CAT_NUMMER))
#define KANTOOR_CATEGORIEEN TUSSEN(CAT_LESSEN, CAT_STUREN)
#define KLASSEN_TOT(k) (EEN((k) + 1) - 1)
#define ZIEN (EEN(BW_LIJST) | EEN(BW_LEES) | EEN(BW_ZOEK) | EEN(BW_TEL))
#define DOEN (ZIEN | EEN(BW_MAAK) | EEN(BW_WIJZIG) | EEN(BW_WIS) | EEN(BW_UITVOER))
#define VAN_TEAM (EEN(REL_EIGEN) | EEN(REL_TEAM))
#define VAN_GEMEENTE EEN(REL_GEMEENTE)

#define GEEN_MENSEN N_("Geen gegevens over mensen met een dossier")
#define MACHINE N_("Beheer van de machine zelf, door wie de gemeente aanwijst")

#define BELEID(B) \
    /* people, for who guides them */ \
    B(ROL_KLANTMANAGER, VAN_TEAM, ALLE_DOELEN, MENS_CATEGORIEEN, KLASSEN_TOT(K4), DOEN, \
      N_("Wet inburgering 13 tot en met 17; Participatiewet 7")) \
    B(ROL_KLANTMANAGER, VAN_TEAM, ALLE_DOELEN, EEN(CAT_NUMMER), EEN(K5), \
      EEN(BW_LEES) | EEN(BW_MAAK) | EEN(BW_WIJZIG), \
      N_("Wet inburgering 36; alleen de laatste drie cijfers")) \
    B(ROL_JOBCOACH, VAN_TEAM, ALLE_DOELEN, MENS_CATEGORIEEN, KLASSEN_TOT(K4), DOEN, \
      N_("Participatiewet 10; Wet inburgering 13")) \
    B(ROL_WERKMAKELAAR, VAN_TEAM, ALLE_DOELEN, MENS_CATEGORIEEN, KLASSEN_TOT(K2), DOEN, \
      N_("Participatiewet 7 en 10; geen inkomen, geen gezondheid")) \
    /* pupils, for their school */ \
    B(ROL_TAALSCHOOL, EEN(REL_DELING), ALLE_DOELEN, EEN(CAT_NAAM) | EEN(CAT_TELEFOON), \
      KLASSEN_TOT(K2), ZIEN, N_("Besluit inburgering 9.2: naam en bereikbaarheid")) \
    B(ROL_TAALSCHOOL, EEN(REL_DELING), ALLE_DOELEN, EEN(CAT_CONTACTTAAL) | EEN(CAT_TAALNIVEAU) \
      | EEN(CAT_ROOSTER) | EEN(CAT_AANWEZIG) | EEN(CAT_VOORTGANG), KLASSEN_TOT(K1), DOEN, \
      N_("Besluit inburgering 9.3: voortgang, aanwezigheid en inzet")) \
    /* the office itself */ \
    B(ROL_KLANTMANAGER, VAN_GEMEENTE, ALLE_DOELEN, KANTOOR_CATEGORIEEN, KLASSEN_TOT(K1), DOEN, \
      GEEN_MENSEN) \
    B(ROL_JOBCOACH, VAN_GEMEENTE, ALLE_DOELEN, KANTOOR_CATEGORIEEN, KLASSEN_TOT(K1), DOEN, \
      GEEN_MENSEN) \
    B(ROL_WERKMAKELAAR, VAN_GEMEENTE, ALLE_DOELEN, KANTOOR_CATEGORIEEN, KLASSEN_TOT(K1), DOEN, \
      GEEN_MENSEN) \
    B(ROL_TAALSCHOOL, VAN_GEMEENTE, ALLE_DOELEN, KANTOOR_CATEGORIEEN, EEN(K0), DOEN, GEEN_MENSEN) \
    B(ROL_MANAGER, VAN_GEMEENTE, ALLE_DOELEN, KANTOOR_CATEGORIEEN, EEN(K0), DOEN, GEEN_MENSEN) \
    B(ROL_BELEID, VAN_GEMEENTE, ALLE_DOELEN, KANTOOR_CATEGORIEEN, EEN(K0), DOEN, GEEN_MENSEN) \
    B(ROL_BEHEER, VAN_GEMEENTE, ALLE_DOELEN, KANTOOR_CATEGORIEEN, EEN(K0), DOEN, GEEN_MENSEN) \
    B(ROL_PRIVACY, VAN_GEMEENTE, ALLE_DOELEN, KANTOOR_CATEGORIEEN, EEN(K0), DOEN, GEEN_MENSEN) \
    /* the command line: whoever may start the program on the machine of the gemeente */ \
    B(ROL_OPDRACHT, VAN_TEAM, ALLE_DOELEN, MENS_CATEGORIEEN, KLASSEN_TOT(K4), DOEN, MACHINE) \
    B(ROL_OPDRACHT, VAN_TEAM, ALLE_DOELEN, EEN(CAT_NUMMER), EEN(K5), \
      EEN(BW_LEES) | EEN(BW_MAAK) | EEN(BW_WIJZIG), MACHINE) \
    B(ROL_OPDRACHT, VAN_GEMEENTE, ALLE_DOELEN, KANTOOR_CATEGORIEEN, KLASSEN_TOT(K1), DOEN, \
      MACHINE)

#endif
