/* gebruiker.h: who works with the program, in which rol, and for which doel. */
#ifndef DOMAIN_GEBRUIKER_H
#define DOMAIN_GEBRUIKER_H
#include "base/toegang.h"
#include "domain/ids.h"

#define ROL_CODES(C) \
    C(ROL_KLANTMANAGER, "klantmanager", N_("Klantmanager")) \
    C(ROL_WERKMAKELAAR, "werkmakelaar", N_("Werkmakelaar")) \
    C(ROL_JOBCOACH, "jobcoach", N_("Jobcoach")) \
    C(ROL_TAALSCHOOL, "taalschool", N_("Taalschool")) \
    C(ROL_MANAGER, "manager", N_("Manager")) \
    C(ROL_BELEID, "beleidsmedewerker", N_("Beleidsmedewerker")) \
    C(ROL_BEHEER, "applicatiebeheer", N_("Applicatiebeheer")) \
    C(ROL_PRIVACY, "privacy officer", N_("Privacy officer")) \
    C(ROL_OPDRACHT, "opdrachtregel", N_("Opdrachtregel")) \
    C(ROL_PARTNER, "partner", N_("Partner")) \
    C(ROL_WERKGEVER, "werkgever", N_("Werkgever"))
CODES(rol, ROL_CODES)
/* Rollen outside the gemeente that see of people only what is shared with their organisatie. */
#define IS_BUITEN(rol) ((rol) == ROL_PARTNER || (rol) == ROL_WERKGEVER)

#define DOEL_CODES(C) \
    C(DOEL_INTAKE, "intake", N_("Intake")) \
    C(DOEL_TAAL, "taal", N_("Taal en inburgering")) \
    C(DOEL_MATCHING, "matching", N_("Plek zoeken")) \
    C(DOEL_PLAATSING, "plaatsing", N_("Plaatsing")) \
    C(DOEL_BEGELEIDING, "begeleiding", N_("Begeleiding")) \
    C(DOEL_VERANTWOORDING, "verantwoording", N_("Cijfers")) \
    C(DOEL_BEHEER, "beheer", N_("Beheer")) \
    C(DOEL_ZORG, "zorg", N_("Wat iemand aankan"))
CODES(doel_van_inzage, DOEL_CODES)

#define TEAM_FIELDS(F) \
    F(str, naam, N_("Naam van het team"), .klasse = K0, .required = true, .uniek = true)
ENTITY(team, TEAM_FIELDS)

#define GEBRUIKER_FIELDS(F) \
    F(str, inlognaam, N_("Inlognaam"), .klasse = K0, .required = true, .uniek = true) \
    F(str, naam, N_("Naam"), .klasse = K0, .required = true, .max = 120) \
    F(code, rol, N_("Rol"), .klasse = K0, .required = true, .codes = &rol_codes) \
    F(team_id, team_id, N_("Team"), .klasse = K0, .ref = "team") \
    F(organisatie_id, organisatie_id, N_("Organisatie"), .klasse = K0, .ref = "organisatie") \
    F(str, wachtwoord, N_("Wachtwoord"), .klasse = K5, .max = 400) /* argon2id, never shown */ \
    F(str, taal, N_("Taal van het scherm"), .klasse = K0, .max = 8) \
    F(bool, sneltoetsen, N_("Sneltoetsen aan"), .klasse = K0) \
    F(date, tot, N_("Toegang tot"), .klasse = K0)
ENTITY(gebruiker, GEBRUIKER_FIELDS)
/* May this account be used on this day? */
static inline bool gebruiker_heeft_toegang(const gebruiker *g, date dag)
{
    return !date_is_set(g->tot) || date_before(dag, g->tot);
}

/* Who takes over for whom in [van, tot). Why someone is away is not asked. */
#define VERVANGING_FIELDS(F) \
    F(gebruiker_id, gebruiker_id, N_("Wie is er niet?"), .klasse = K0, .required = true, \
      .ref = "gebruiker", .ouder = true) \
    F(gebruiker_id, vervanger_id, N_("Wie vervangt?"), .klasse = K0, .required = true, \
      .ref = "gebruiker", .ouder = true) \
    F(date, van, N_("Eerste dag weg"), .klasse = K0, .required = true) \
    F(date, tot, N_("Eerste dag terug"), .klasse = K0, .required = true) \
    F(str, notitie, N_("Wat moet de vervanger weten?"), .klasse = K0, .max = 1000, \
      .multiline = true, .hulp = N_("Geen namen van mensen, en niet waarom je er niet bent."))
ENTITY(vervanging, VERVANGING_FIELDS)

/* A choice of people that someone gave a name; vraag: the codes of the address, never a name of a
 * person. team_id: shared with that team. Mijn mensen opens with the one of eigen_begin, else with
 * that of team_begin; at most one of each, for a gebruiker and for a team. */
#define MENSENFILTER_FIELDS(F) \
    F(gebruiker_id, gebruiker_id, N_("Van wie"), .klasse = K0, .required = true, \
      .ref = "gebruiker", .ouder = true) \
    F(str, naam, N_("Naam van het filter"), .klasse = K0, .required = true, .max = 60) \
    F(str, vraag, N_("Keuze"), .klasse = K0, .intern = true, .max = 400) \
    F(team_id, team_id, N_("Gedeeld met team"), .klasse = K0, .intern = true, .ref = "team", \
      .ouder = true) \
    F(bool, eigen_begin, N_("Mijn lijst begint hiermee"), .klasse = K0, .intern = true) \
    F(bool, team_begin, N_("De lijst van het team begint hiermee"), .klasse = K0, .intern = true)
ENTITY(mensenfilter, MENSENFILTER_FIELDS)

/* Which teams' people a gebruiker sees: the own team, and more during vervanging (those rows name
 * it, and go when it ends). */
#define GEBRUIKER_TEAM_FIELDS(F) \
    F(gebruiker_id, gebruiker_id, N_("Gebruiker"), .required = true, .ref = "gebruiker", \
      .ouder = true) \
    F(team_id, team_id, N_("Team"), .required = true, .ref = "team") \
    F(vervanging_id, vervanging_id, N_("Door vervanging"), .intern = true, .ref = "vervanging", \
      .ouder = true) \
    F(persoon_id, persoon_id, N_("Alleen deze persoon, in nood"), .klasse = K0, .intern = true, \
      .ref = "persoon", .ouder = true) \
    F(moment, tot, N_("In nood tot"), .klasse = K0, .intern = true)
ENTITY(gebruiker_team, GEBRUIKER_TEAM_FIELDS)

#define SESSIE_FIELDS(F) \
    F(str, sleutel, N_("Sessie"), .klasse = K5, .required = true, .uniek = true) /* keyed hash */ \
    F(gebruiker_id, gebruiker_id, N_("Gebruiker"), .required = true, .ref = "gebruiker") \
    F(moment, laatst, N_("Laatst gebruikt"), .klasse = K0) \
    F(moment, tot, N_("Geldig tot"), .klasse = K0) \
    F(str, csrf, N_("Formuliercode"), .klasse = K5) \
    F(str, melding, N_("Melding op de volgende pagina"), .klasse = K2, .max = 400) \
    F(gebeurtenis_id, ongedaan_id, N_("Wat die melding kan terugdraaien"), .ref = "gebeurtenis")
ENTITY(sessie, SESSIE_FIELDS)

#endif
