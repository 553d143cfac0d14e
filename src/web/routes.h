/* routes.h: every address of the program, one row each, sorted by path (style.md 4.7); those under
 * /mensen stand in routes_mensen.h.
 *
 *   R(function and name, method, path, roles, further members of struct route)
 *
 * {entity} in a path is an opaque token for a row of that entity: r->id[]. {*} as the last piece is
 * free text: r->stuk. A longer piece of plain text goes before a token. POST means: form code
 * checked, one writing of the store, redirect. */
#ifndef WEB_ROUTES_H
#define WEB_ROUTES_H
#include "web/routes_buiten.h"
#include "web/routes_mensen.h"
#include "web/web.h"

#define ROUTES_VOOR(R) \
    R(start, GET, "/", ALLE_ROLLEN) \
    R(aanpak_toon, GET, "/aanpak", STAF | STURING | BEHEER, .menu = N_("Aanpak"), .volgorde = 50) \
    R(beurt_toon, GET, "/aanpak/beurt", STAF | STURING, .doel = DOEL_BEGELEIDING) \
    R(beurt_vul, POST, "/aanpak/beurt", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(aanpak_groepen, GET, "/aanpak/mensen", STURING | KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(aanpak_overzetten, POST, "/aanpak/mensen", STURING | KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(aanpak_overzetten_kijk, POST, "/aanpak/mensen/kijk", STURING | KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING, .zonder_schrijven = true) \
    R(aanpak_nieuw, GET, "/aanpak/nieuw", STURING | BEHEER) \
    R(aanpak_verschil_toon, GET, "/aanpak/verschil", STAF | STURING | BEHEER) \
    R(aanpak_versie_toon, GET, "/aanpak/versie/{aanpak}", STAF | STURING | BEHEER) \
    R(aanpak_bestand, GET, "/aanpak/versie/{aanpak}/bestand", STAF | STURING | BEHEER, \
      .type = "text/yaml") \
    R(aanpak_intrekken, POST, "/aanpak/versie/{aanpak}/intrekken", STURING | BEHEER) \
    R(aanpak_versielijst, GET, "/aanpak/versies", STAF | STURING | BEHEER) \
    R(aanpak_wijzig, GET, "/aanpak/wijzig", STURING | BEHEER) \
    R(aanpak_bewaren, POST, "/aanpak/wijzig", STURING | BEHEER) \
    R(aanpak_kijk, POST, "/aanpak/wijzig/kijk", STURING | BEHEER, .zonder_schrijven = true) \
    R(aanvragen, GET, "/aanvragen", STAF | KEURDERS) \
    R(afdelingen, GET, "/afdelingen", STAF | STURING, .doel = DOEL_PLAATSING) \
    R(afspraak_wijzig, GET, "/afspraak/{afspraak}", STAF, .doel = DOEL_BEGELEIDING) \
    R(afspraak_bewaren, POST, "/afspraak/{afspraak}", STAF, .doel = DOEL_BEGELEIDING) \
    R(afspraak_klaar, POST, "/afspraak/{afspraak}/klaar", STAF, .doel = DOEL_BEGELEIDING) \
    R(agenda_toon, GET, "/agenda", STAF, .doel = DOEL_BEGELEIDING) \
    R(agendafeed, GET, "/agenda/feed/{*}", IEDEREEN, .los = true) \
    R(mijn_agendalink, GET, "/agenda/link", STAF, .doel = DOEL_BEGELEIDING) \
    R(mijn_agendalink_maak, POST, "/agenda/link", STAF, .doel = DOEL_BEGELEIDING) \
    R(mijn_agendalink_weg, POST, "/agenda/link/weg", STAF, .doel = DOEL_BEGELEIDING) \
    R(accounts_toon, GET, "/beheer/accounts", BEHEER | ROL_BIT(ROL_PRIVACY), \
      .menu = N_("Accounts"), .volgorde = 10) \
    R(account_nieuw, GET, "/beheer/accounts/nieuw", BEHEER) \
    R(account_nieuw_vraag, POST, "/beheer/accounts/nieuw", BEHEER) \
    R(account_toon, GET, "/beheer/accounts/{gebruiker}", BEHEER | ROL_BIT(ROL_PRIVACY)) \
    R(account_open_vraag, POST, "/beheer/accounts/{gebruiker}/openen", BEHEER) \
    R(account_rol_vraag, POST, "/beheer/accounts/{gebruiker}/rol", BEHEER) \
    R(account_sluiten, POST, "/beheer/accounts/{gebruiker}/sluiten", BEHEER) \
    R(account_startwachtwoord, POST, "/beheer/accounts/{gebruiker}/wachtwoord", BEHEER, \
      .los = true) \
    R(bericht_toon, GET, "/bericht/{bericht}", BEGELEIDERS, .doel = DOEL_BEGELEIDING) \
    R(bericht_brief, GET, "/bericht/{bericht}/brief", BEGELEIDERS, .doel = DOEL_BEGELEIDING, \
      .type = "application/pdf") \
    R(bericht_weer, POST, "/bericht/{bericht}/opnieuw", BEGELEIDERS, .doel = DOEL_BEGELEIDING) \
    R(bericht_gedaan, POST, "/bericht/{bericht}/verstuurd", BEGELEIDERS, .doel = DOEL_BEGELEIDING) \
    R(mijn_berichten, GET, "/berichten", BEGELEIDERS, .doel = DOEL_BEGELEIDING) \
    R(brieven, GET, "/berichten/brieven", BEGELEIDERS, .doel = DOEL_BEGELEIDING, \
      .type = "application/pdf") \
    R(geen_antwoord_toon, GET, "/berichten/geen-antwoord", BEGELEIDERS, .doel = DOEL_BEGELEIDING) \
    R(herinner_kies, POST, "/berichten/geen-antwoord", BEGELEIDERS, .doel = DOEL_BEGELEIDING, \
      .zonder_schrijven = true) \
    R(herinner_doe, POST, "/berichten/geen-antwoord/doe", BEGELEIDERS, .doel = DOEL_BEGELEIDING) \
    R(brieven_gedaan, POST, "/berichten/verstuurd", BEGELEIDERS, .doel = DOEL_BEGELEIDING) \
    R(bijeenkomsten, GET, "/bijeenkomsten", STAF, .doel = DOEL_MATCHING) \
    R(bijeenkomst_nieuw, GET, "/bijeenkomsten/nieuw", STAF, .doel = DOEL_MATCHING) \
    R(bijeenkomst_maak, POST, "/bijeenkomsten/nieuw", STAF, .doel = DOEL_MATCHING) \
    R(bijeenkomst_toon, GET, "/bijeenkomsten/{bijeenkomst}", STAF, .doel = DOEL_MATCHING) \
    R(bijeenkomst_komst, POST, "/bijeenkomsten/{bijeenkomst}", STAF, .doel = DOEL_MATCHING) \
    R(bijeenkomst_mensen, POST, "/bijeenkomsten/{bijeenkomst}/mensen", STAF, \
      .doel = DOEL_MATCHING) \
    R(bijeenkomst_orgs, POST, "/bijeenkomsten/{bijeenkomst}/organisaties", STAF, \
      .doel = DOEL_MATCHING) \
    R(bijeenkomst_uitkomst, POST, "/bijeenkomsten/{bijeenkomst}/uitkomst", STAF, \
      .doel = DOEL_MATCHING) \
    R(bijeenkomst_wijzig, GET, "/bijeenkomsten/{bijeenkomst}/wijzig", STAF, .doel = DOEL_MATCHING) \
    R(bijeenkomst_bewaren, POST, "/bijeenkomsten/{bijeenkomst}/wijzig", STAF, \
      .doel = DOEL_MATCHING) \
    R(briefhoofd_toon, GET, "/briefhoofd", STURING | BEHEER) \
    R(briefhoofd_bewaren, POST, "/briefhoofd", STURING | BEHEER) \
    R(campagne_gesprek, GET, "/campagnegesprek/{campagne_mens}", STAF, .doel = DOEL_INTAKE) \
    R(campagne_gesprek_vast, POST, "/campagnegesprek/{campagne_mens}", STAF, .doel = DOEL_INTAKE) \
    R(campagne_nee, POST, "/campagnegesprek/{campagne_mens}/nee", STAF, .doel = DOEL_INTAKE) \
    R(campagnes, GET, "/campagnes", STAF, .doel = DOEL_BEGELEIDING) \
    R(campagne_nieuw, GET, "/campagnes/nieuw", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(campagne_maken, POST, "/campagnes/nieuw", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(campagne_toon, GET, "/campagnes/{campagne}", STAF, .doel = DOEL_BEGELEIDING) \
    R(campagne_groep, GET, "/campagnes/{campagne}/erbij", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(campagne_groep_erbij, POST, "/campagnes/{campagne}/erbij", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(campagne_haal_eruit, POST, "/campagnes/{campagne}/eruit", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(campagne_plannen, POST, "/campagnes/{campagne}/plannen", STAF, .doel = DOEL_BEGELEIDING) \
    R(campagne_planvoorstel, POST, "/campagnes/{campagne}/planvoorstel", STAF, \
      .doel = DOEL_BEGELEIDING, .zonder_schrijven = true) \
    R(campagne_kies, POST, "/campagnes/{campagne}/samen", STAF, .doel = DOEL_BEGELEIDING, \
      .zonder_schrijven = true) \
    R(campagne_uitnodigen, POST, "/campagnes/{campagne}/uitnodigen", STAF, \
      .doel = DOEL_BEGELEIDING) \
    R(campagne_wijzig, GET, "/campagnes/{campagne}/wijzig", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(campagne_bewaren, POST, "/campagnes/{campagne}/wijzig", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(cijfers, GET, "/cijfers", STURING | KLANTMANAGERS, .doel = DOEL_VERANTWOORDING, \
      .menu = N_("Cijfers"), .volgorde = 40) \
    R(cijfers_begeleiding, GET, "/cijfers/begeleiding", STURING | KLANTMANAGERS, \
      .doel = DOEL_VERANTWOORDING) \
    R(cijfers_bijeenkomsten, GET, "/cijfers/bijeenkomsten", STURING | KLANTMANAGERS, \
      .doel = DOEL_VERANTWOORDING) \
    R(doelen_vraag, GET, "/cijfers/doelen", STURING) \
    R(doelen_bewaren, POST, "/cijfers/doelen", STURING) \
    R(cijfers_lestijden, GET, "/cijfers/lestijden", STURING | KLANTMANAGERS, \
      .doel = DOEL_VERANTWOORDING) \
    R(cijfers_mensen_toon, GET, "/cijfers/mensen", KLANTMANAGERS, .doel = DOEL_VERANTWOORDING) \
    R(cijfers_plekken, GET, "/cijfers/plekken", STURING | KLANTMANAGERS, \
      .doel = DOEL_VERANTWOORDING) \
    R(rapporten, GET, "/cijfers/rapporten", STURING | KLANTMANAGERS, .doel = DOEL_VERANTWOORDING) \
    R(rapport_maken, POST, "/cijfers/rapporten", STURING, .doel = DOEL_VERANTWOORDING, \
      .vooraf = rapport_vooraf) \
    R(rapport_toon, GET, "/cijfers/rapporten/{rapport}", STURING | KLANTMANAGERS, \
      .doel = DOEL_VERANTWOORDING) \
    R(rapport_csv, GET, "/cijfers/rapporten/{rapport}/csv", STURING | KLANTMANAGERS, \
      .doel = DOEL_VERANTWOORDING, .type = "text/csv") \
    R(rapport_pdf, GET, "/cijfers/rapporten/{rapport}/pdf", STURING | KLANTMANAGERS, \
      .doel = DOEL_VERANTWOORDING, .type = "application/pdf") \
    R(rapport_blad, GET, "/cijfers/rapporten/{rapport}/xlsx", STURING | KLANTMANAGERS, \
      .doel = DOEL_VERANTWOORDING, \
      .type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") \
    R(cijfers_csv, GET, "/cijfers/tabel", STURING | KLANTMANAGERS, .doel = DOEL_VERANTWOORDING, \
      .type = "text/csv") \
    R(cijfers_te_laat, GET, "/cijfers/te-laat", STURING | KLANTMANAGERS, \
      .doel = DOEL_VERANTWOORDING) \
    R(cijfers_te_laat_lijst, GET, "/cijfers/te-laat/lijst", STURING, .doel = DOEL_VERANTWOORDING) \
    R(teamfilters_toon, GET, "/cijfers/teams", STURING) \
    R(concept_bewaar, POST, "/concept", ALLE_ROLLEN) \
    R(concept_gooi_weg, POST, "/concept/weg", ALLE_ROLLEN) \
    R(contactpersoon_wijzig, GET, "/contactpersoon/{contactpersoon}", MAKELAARS) \
    R(contactpersoon_bewaren, POST, "/contactpersoon/{contactpersoon}", MAKELAARS) \
    R(partners_bericht, POST, "/deling/{deling}/bericht", BEGELEIDERS, .doel = DOEL_BEGELEIDING) \
    R(werkgeverlink_toon, GET, "/deling/{deling}/link", STAF, .doel = DOEL_PLAATSING) \
    R(werkgeverlink_maak_doe, POST, "/deling/{deling}/link", STAF, .doel = DOEL_PLAATSING) \
    R(partners_notitie, POST, "/deling/{deling}/notitie", BEGELEIDERS, .doel = DOEL_BEGELEIDING) \
    R(delen_stop, POST, "/deling/{deling}/stop", BEGELEIDERS, .doel = DOEL_BEGELEIDING) \
    R(document_haal, GET, "/document/{document}", STAF, .doel = DOEL_BEGELEIDING) \
    R(document_wis_vraag, GET, "/document/{document}/wissen", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(document_wissen, POST, "/document/{document}/wissen", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(doel_wijzig, GET, "/doel/{doel}", STAF, .doel = DOEL_BEGELEIDING) \
    R(doel_bewaren, POST, "/doel/{doel}", STAF, .doel = DOEL_BEGELEIDING) \
    R(examen_wijzig, GET, "/examen/{examen}", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(examen_bewaren, POST, "/examen/{examen}", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(gesprek_wijzig, GET, "/gesprek/{gesprek}", STAF, .doel = DOEL_BEGELEIDING) \
    R(gesprek_bewaren, POST, "/gesprek/{gesprek}", STAF, .doel = DOEL_BEGELEIDING) \
    R(gesprek_verloop_vraag, GET, "/gesprek/{gesprek}/afloop", STAF, .doel = DOEL_BEGELEIDING) \
    R(gesprek_verloop_leg_vast, POST, "/gesprek/{gesprek}/afloop", STAF, .doel = DOEL_BEGELEIDING) \
    R(gezond, GET, "/gezond", IEDEREEN, .openbaar = true, .los = true, .type = "text/plain") \
    R(goedkeuren, GET, "/goedkeuren", KEURDERS, .menu = N_("Goedkeuren"), .volgorde = 60) \
    R(goedkeuring_toon, GET, "/goedkeuring/{goedkeuring}", STAF | KEURDERS) \
    R(goedkeuring_bestand, POST, "/goedkeuring/{goedkeuring}/bestand", STAF, \
      .doel = DOEL_BEGELEIDING, .type = "text/csv") \
    R(goedkeuring_intrekken, POST, "/goedkeuring/{goedkeuring}/intrekken", STAF | KEURDERS) \
    R(goedkeuring_ja, POST, "/goedkeuring/{goedkeuring}/ja", KEURDERS) \
    R(goedkeuring_nee, POST, "/goedkeuring/{goedkeuring}/nee", KEURDERS) \
    R(mijn_groepen, GET, "/groepen", SCHOLEN, .menu = N_("Mijn groepen"), .volgorde = 10) \
    R(lesgroep_nieuw, GET, "/groepen/nieuw", STAF | SCHOLEN, .doel = DOEL_TAAL) \
    R(lesgroep_maak, POST, "/groepen/nieuw", STAF | SCHOLEN, .doel = DOEL_TAAL) \
    R(les_uren, GET, "/groepen/uren", SCHOLEN, .doel = DOEL_TAAL, .menu = N_("Uren"), \
      .volgorde = 40) \
    R(les_uren_csv, GET, "/groepen/uren/tabel", SCHOLEN, .doel = DOEL_TAAL, .type = "text/csv") \
    R(mijn_vrije_plaatsen, GET, "/groepen/vrij", SCHOLEN, .menu = N_("Vrije plaatsen"), \
      .volgorde = 30) \
    R(les_werk, GET, "/groepen/werk", SCHOLEN, .doel = DOEL_TAAL, .menu = N_("Les en werk"), \
      .volgorde = 20) \
    R(lesgroep_toon, GET, "/groepen/{lesgroep}", STAF | SCHOLEN, .doel = DOEL_TAAL) \
    R(aanwezig_vraag, GET, "/groepen/{lesgroep}/aanwezig", STAF | SCHOLEN, .doel = DOEL_TAAL) \
    R(aanwezig_leg_vast, POST, "/groepen/{lesgroep}/aanwezig", STAF | SCHOLEN, .doel = DOEL_TAAL) \
    R(lesgroep_agendalink, GET, "/groepen/{lesgroep}/agenda", STAF | SCHOLEN, .doel = DOEL_TAAL) \
    R(lesgroep_agendalink_maak, POST, "/groepen/{lesgroep}/agenda", STAF | SCHOLEN, \
      .doel = DOEL_TAAL) \
    R(lesgroep_agendalink_weg, POST, "/groepen/{lesgroep}/agenda/weg", STAF | SCHOLEN, \
      .doel = DOEL_TAAL) \
    R(toets_vraag, GET, "/groepen/{lesgroep}/toets", STAF | SCHOLEN, .doel = DOEL_TAAL) \
    R(toets_bewaren, POST, "/groepen/{lesgroep}/toets", STAF | SCHOLEN, .doel = DOEL_TAAL) \
    R(uitval_nieuw, GET, "/groepen/{lesgroep}/uitval", STAF | SCHOLEN, .doel = DOEL_TAAL) \
    R(uitval_maken, POST, "/groepen/{lesgroep}/uitval", STAF | SCHOLEN, .doel = DOEL_TAAL) \
    R(vaktaal_kies, POST, "/groepen/{lesgroep}/vaktaal", STAF | SCHOLEN, .doel = DOEL_TAAL) \
    R(lesgroep_wijzig, GET, "/groepen/{lesgroep}/wijzig", STAF | SCHOLEN, .doel = DOEL_TAAL) \
    R(lesgroep_bewaren, POST, "/groepen/{lesgroep}/wijzig", STAF | SCHOLEN, .doel = DOEL_TAAL) \
    R(handtekening_vraag, GET, "/handtekening/{handtekening}", STAF, .doel = DOEL_PLAATSING) \
    R(handtekening_leg_vast, POST, "/handtekening/{handtekening}", STAF, .doel = DOEL_PLAATSING) \
    R(handtekening_haal_weg, POST, "/handtekening/{handtekening}/weg", STAF, \
      .doel = DOEL_PLAATSING) \
    R(inlezen, GET, "/inlezen", MAKELAARS | SCHOLEN, .doel = DOEL_BEHEER) \
    R(inlezen_doe, POST, "/inlezen", MAKELAARS | SCHOLEN, .doel = DOEL_BEHEER, .los = true) \
    R(inlezen_leeg, GET, "/inlezen/leeg", MAKELAARS | SCHOLEN, .doel = DOEL_BEHEER, \
      .type = "text/csv") \
    R(inloggen, GET, "/inloggen", IEDEREEN, .los = true) \
    R(inloggen_doe, POST, "/inloggen", IEDEREEN, .los = true) \
    R(introductie_org_weg, POST, "/introductie/organisatie/{introductie_org}/weg", STAF, \
      .doel = DOEL_MATCHING) \
    R(introductie_ja, POST, "/introductie/{introductie}/akkoord", STAF, .doel = DOEL_MATCHING) \
    R(introductie_film, GET, "/introductie/{introductie}/film", STAF, .doel = DOEL_MATCHING) \
    R(introductie_weg, POST, "/introductie/{introductie}/intrekken", STAF, .doel = DOEL_MATCHING) \
    R(introductie_kaart, GET, "/introductie/{introductie}/kaart/{organisatie}", STAF, \
      .doel = DOEL_MATCHING) \
    R(introductie_org_bij, POST, "/introductie/{introductie}/organisatie", STAF, \
      .doel = DOEL_MATCHING) \
    R(carvings, GET, "/jobcarving", STAF, .doel = DOEL_MATCHING) \
    R(carvingmens_weg, POST, "/jobcarving/mens/{carvingmens}/weg", MAKELAARS, \
      .doel = DOEL_MATCHING) \
    R(carving_nieuw, GET, "/jobcarving/nieuw", MAKELAARS, .doel = DOEL_MATCHING) \
    R(carving_maak, POST, "/jobcarving/nieuw", MAKELAARS, .doel = DOEL_MATCHING) \
    R(carvingtaak_wijzig, GET, "/jobcarving/taak/{carvingtaak}", MAKELAARS, .doel = DOEL_MATCHING) \
    R(carvingtaak_bewaren, POST, "/jobcarving/taak/{carvingtaak}", MAKELAARS, \
      .doel = DOEL_MATCHING) \
    R(carving_toon, GET, "/jobcarving/{jobcarving}", STAF, .doel = DOEL_MATCHING) \
    R(carving_mensen, GET, "/jobcarving/{jobcarving}/mensen", MAKELAARS, .doel = DOEL_MATCHING) \
    R(carving_zet_doe, POST, "/jobcarving/{jobcarving}/mensen", MAKELAARS, .doel = DOEL_MATCHING) \
    R(carving_plek, POST, "/jobcarving/{jobcarving}/plek", MAKELAARS, .doel = DOEL_MATCHING) \
    R(carvingtaak_nieuw, GET, "/jobcarving/{jobcarving}/taak", MAKELAARS, .doel = DOEL_MATCHING) \
    R(carvingtaak_maak, POST, "/jobcarving/{jobcarving}/taak", MAKELAARS, .doel = DOEL_MATCHING) \
    R(carving_wijzig, GET, "/jobcarving/{jobcarving}/wijzig", MAKELAARS, .doel = DOEL_MATCHING) \
    R(carving_bewaren, POST, "/jobcarving/{jobcarving}/wijzig", MAKELAARS, .doel = DOEL_MATCHING) \
    R(leerdoel_wijzig, GET, "/leerdoel/{leerdoel}", STAF, .doel = DOEL_BEGELEIDING) \
    R(leerdoel_bewaren, POST, "/leerdoel/{leerdoel}", STAF, .doel = DOEL_BEGELEIDING) \
    R(leerdoel_bekijk, GET, "/leerdoel/{leerdoel}/bekijken", STAF, .doel = DOEL_BEGELEIDING) \
    R(leerdoel_bekeken, POST, "/leerdoel/{leerdoel}/bekijken", STAF, .doel = DOEL_BEGELEIDING) \
    R(leerling_toon, GET, "/lesdeelname/{lesdeelname}", STAF | SCHOLEN, .doel = DOEL_TAAL) \
    R(deelname_stop, GET, "/lesdeelname/{lesdeelname}/einde", STAF, .doel = DOEL_TAAL) \
    R(deelname_stop_doe, POST, "/lesdeelname/{lesdeelname}/einde", STAF, .doel = DOEL_TAAL) \
    R(deelname_wissel, GET, "/lesdeelname/{lesdeelname}/groep", STAF | SCHOLEN, .doel = DOEL_TAAL) \
    R(deelname_wisselen, POST, "/lesdeelname/{lesdeelname}/groep", STAF | SCHOLEN, \
      .doel = DOEL_TAAL) \
    R(lesgroepen, GET, "/lesgroepen", STAF | SCHOLEN, .doel = DOEL_TAAL) \
    R(vrije_plaatsen, GET, "/lesgroepen/vrij", STAF) \
    R(uitval_wijzig, GET, "/lesuitval/{lesuitval}", STAF | SCHOLEN, .doel = DOEL_TAAL) \
    R(uitval_bewaren, POST, "/lesuitval/{lesuitval}", STAF | SCHOLEN, .doel = DOEL_TAAL) \
    R(uitval_weg, POST, "/lesuitval/{lesuitval}/weg", STAF | SCHOLEN, .doel = DOEL_TAAL) \
    R(vakantie_weg, POST, "/lesvakantie/{lesvakantie}/weg", STAF | SCHOLEN, .doel = DOEL_TAAL) \
    R(verzoek_antwoord, POST, "/lesverzoek/{lesverzoek}", SCHOLEN, .doel = DOEL_TAAL) \
    R(maatjes, GET, "/maatjes", STAF) \
    R(maatje_nieuw, GET, "/maatjes/nieuw", MAKELAARS) \
    R(maatje_maak, POST, "/maatjes/nieuw", MAKELAARS) \
    R(maatje_wijzig, GET, "/maatjes/{maatje}", MAKELAARS) \
    R(maatje_bewaren, POST, "/maatjes/{maatje}", MAKELAARS)
#define ROUTES_NA(R) \
    R(nood, GET, "/noodtoegang", KLANTMANAGERS) \
    R(nood_vragen, POST, "/noodtoegang", KLANTMANAGERS) \
    R(nood_open, GET, "/noodtoegang/open", KLANTMANAGERS) \
    R(nood_toon, GET, "/noodtoegang/{noodtoegang}", ROL_BIT(ROL_MANAGER) | ROL_BIT(ROL_PRIVACY)) \
    R(nood_oordelen, POST, "/noodtoegang/{noodtoegang}", \
      ROL_BIT(ROL_MANAGER) | ROL_BIT(ROL_PRIVACY)) \
    R(notitie_verbeter, GET, "/notitie/{notitie}/verbeteren", BEGELEIDERS, \
      .doel = DOEL_BEGELEIDING) \
    R(notitie_verbeterd, POST, "/notitie/{notitie}/verbeteren", BEGELEIDERS, \
      .doel = DOEL_BEGELEIDING) \
    R(ongedaan, POST, "/ongedaan/{gebeurtenis}", ALLE_ROLLEN) \
    R(oproep_bezorgd, POST, "/oproep/{oproep}/bezorgd", KLANTMANAGERS, .doel = DOEL_INTAKE) \
    R(oproep_terug, POST, "/oproep/{oproep}/terug", KLANTMANAGERS, .doel = DOEL_INTAKE) \
    R(organisaties, GET, "/organisaties", STAF) \
    R(organisatie_nieuw, GET, "/organisaties/nieuw", MAKELAARS) \
    R(organisatie_maak, POST, "/organisaties/nieuw", MAKELAARS) \
    R(organisatie_toon, GET, "/organisaties/{organisatie}", STAF) \
    R(contact_maak, POST, "/organisaties/{organisatie}", MAKELAARS) \
    R(orgcoaching_nieuw, GET, "/organisaties/{organisatie}/coaching", MAKELAARS) \
    R(orgcoaching_maak, POST, "/organisaties/{organisatie}/coaching", MAKELAARS) \
    R(contactpersoon_nieuw, GET, "/organisaties/{organisatie}/contactpersoon", MAKELAARS) \
    R(contactpersoon_maak, POST, "/organisaties/{organisatie}/contactpersoon", MAKELAARS) \
    R(orgdocumenten, GET, "/organisaties/{organisatie}/documenten", STAF) \
    R(orgdocument_erbij, POST, "/organisaties/{organisatie}/documenten", MAKELAARS) \
    R(vakanties, GET, "/organisaties/{organisatie}/vakanties", STAF | SCHOLEN, .doel = DOEL_TAAL) \
    R(vakantie_maken, POST, "/organisaties/{organisatie}/vakanties", STAF | SCHOLEN, \
      .doel = DOEL_TAAL) \
    R(orgvraag_nieuw, GET, "/organisaties/{organisatie}/vraag", MAKELAARS) \
    R(orgvraag_maak, POST, "/organisaties/{organisatie}/vraag", MAKELAARS) \
    R(organisatie_wijzig, GET, "/organisaties/{organisatie}/wijzig", MAKELAARS) \
    R(organisatie_bewaren, POST, "/organisaties/{organisatie}/wijzig", MAKELAARS) \
    R(orgcoaching_wijzig, GET, "/orgcoaching/{orgcoaching}", MAKELAARS) \
    R(orgcoaching_bewaren, POST, "/orgcoaching/{orgcoaching}", MAKELAARS) \
    R(orgdocument_haal, GET, "/orgdocument/{orgdocument}", STAF) \
    R(orgdocument_wis_vraag, GET, "/orgdocument/{orgdocument}/wissen", MAKELAARS) \
    R(orgdocument_wissen, POST, "/orgdocument/{orgdocument}/wissen", MAKELAARS) \
    R(orgvraag_toon, GET, "/orgvraag/{orgvraag}", MAKELAARS) \
    R(orgvraag_klaar, POST, "/orgvraag/{orgvraag}", MAKELAARS) \
    R(overdrachten, GET, "/overdracht", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(overdracht_antwoorden, POST, "/overdracht/antwoord", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(overdracht_intrek_alles, POST, "/overdracht/intrekken", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(overdracht_nieuw, GET, "/overdracht/nieuw", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(overdracht_intrek, POST, "/overdracht/{overdracht}/intrekken", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(overeenkomst_toon, GET, "/overeenkomst/{overeenkomst}", STAF, .doel = DOEL_PLAATSING) \
    R(overeenkomst_herinneren, POST, "/overeenkomst/{overeenkomst}/herinneren", STAF, \
      .doel = DOEL_PLAATSING) \
    R(overeenkomst_kopie, POST, "/overeenkomst/{overeenkomst}/kopie", STAF, \
      .doel = DOEL_PLAATSING) \
    R(handtekening_nieuw, GET, "/overeenkomst/{overeenkomst}/ondertekenaar", STAF, \
      .doel = DOEL_PLAATSING) \
    R(handtekening_maak, POST, "/overeenkomst/{overeenkomst}/ondertekenaar", STAF, \
      .doel = DOEL_PLAATSING) \
    R(overeenkomst_pdf, GET, "/overeenkomst/{overeenkomst}/pdf", STAF, .doel = DOEL_PLAATSING, \
      .type = "application/pdf") \
    R(overeenkomst_uitzetten, POST, "/overeenkomst/{overeenkomst}/uitzetten", STAF, \
      .doel = DOEL_PLAATSING) \
    R(overeenkomst_wijzig, GET, "/overeenkomst/{overeenkomst}/wijzig", STAF, \
      .doel = DOEL_PLAATSING) \
    R(overeenkomst_bewaren, POST, "/overeenkomst/{overeenkomst}/wijzig", STAF, \
      .doel = DOEL_PLAATSING) \
    R(overleggen, GET, "/overleg", STAF) \
    R(overleg_nieuw, GET, "/overleg/nieuw", STAF) \
    R(overleg_maak, POST, "/overleg/nieuw", STAF) \
    R(overleg_toon, GET, "/overleg/{overleg}", STAF, .doel = DOEL_BEGELEIDING) \
    R(overleg_afsluiten, POST, "/overleg/{overleg}/afsluiten", STAF, .doel = DOEL_BEGELEIDING) \
    R(overlegpunt_erbij, POST, "/overleg/{overleg}/erbij", BEGELEIDERS, .doel = DOEL_BEGELEIDING) \
    R(overlegpunt_vraag, GET, "/overleg/{overleg}/punt/{persoon}", BEGELEIDERS, \
      .doel = DOEL_BEGELEIDING) \
    R(overlegpunt_bewaren, POST, "/overleg/{overleg}/punt/{persoon}", BEGELEIDERS, \
      .doel = DOEL_BEGELEIDING) \
    R(overleg_wijzig, GET, "/overleg/{overleg}/wijzig", STAF) \
    R(overleg_bewaren, POST, "/overleg/{overleg}/wijzig", STAF) \
    R(partner, GET, "/partner", PARTNERS, .menu = N_("Mijn mensen"), .volgorde = 10) \
    R(partner_azc, GET, "/partner/azc", PARTNERS, .doel = DOEL_INTAKE) \
    R(partner_azc_doe, POST, "/partner/azc", PARTNERS, .doel = DOEL_INTAKE) \
    R(partner_toon, GET, "/partner/{deling}", PARTNERS) \
    R(partner_advies, GET, "/partner/{deling}/advies", PARTNERS) \
    R(partner_advies_doe, POST, "/partner/{deling}/advies", PARTNERS) \
    R(partner_bericht_stuur, POST, "/partner/{deling}/bericht", PARTNERS) \
    R(partner_deel, GET, "/partner/{deling}/deel", PARTNERS) \
    R(partner_deel_doe, POST, "/partner/{deling}/deel", PARTNERS) \
    R(partner_document_erbij, POST, "/partner/{deling}/document", PARTNERS) \
    R(partner_stop, GET, "/partner/{deling}/einde", PARTNERS) \
    R(partner_stop_doe, POST, "/partner/{deling}/einde", PARTNERS) \
    R(partner_gesprek_komst, POST, "/partner/{deling}/gesprek/{gesprek_deelnemer}", PARTNERS) \
    R(partner_maatje, GET, "/partner/{deling}/maatje", PARTNERS) \
    R(partner_maatje_doe, POST, "/partner/{deling}/maatje", PARTNERS) \
    R(partner_taak_af, POST, "/partner/{deling}/taak/{taak}", PARTNERS) \
    R(plaatsing_toon, GET, "/plaatsing/{plaatsing}", STAF, .doel = DOEL_PLAATSING) \
    R(plaatsing_begint, GET, "/plaatsing/{plaatsing}/begin", STAF, .doel = DOEL_PLAATSING) \
    R(plaatsing_begint_doe, POST, "/plaatsing/{plaatsing}/begin", STAF, .doel = DOEL_PLAATSING) \
    R(plaatsing_blad, GET, "/plaatsing/{plaatsing}/blad", STAF, .doel = DOEL_PLAATSING) \
    R(plaatsing_stop, GET, "/plaatsing/{plaatsing}/einde", STAF, .doel = DOEL_PLAATSING) \
    R(plaatsing_stop_doe, POST, "/plaatsing/{plaatsing}/einde", STAF, .doel = DOEL_PLAATSING) \
    R(overeenkomst_nieuw, GET, "/plaatsing/{plaatsing}/overeenkomst", STAF, \
      .doel = DOEL_PLAATSING) \
    R(overeenkomst_maak, POST, "/plaatsing/{plaatsing}/overeenkomst", STAF, \
      .doel = DOEL_PLAATSING) \
    R(praktijkleren_wijzig, GET, "/plaatsing/{plaatsing}/praktijkleren", STAF, \
      .doel = DOEL_PLAATSING) \
    R(praktijkleren_leg_vast, POST, "/plaatsing/{plaatsing}/praktijkleren", STAF, \
      .doel = DOEL_PLAATSING) \
    R(probleem_nieuw, GET, "/plaatsing/{plaatsing}/probleem", STAF, .doel = DOEL_PLAATSING) \
    R(probleem_meld, POST, "/plaatsing/{plaatsing}/probleem", STAF, .doel = DOEL_PLAATSING) \
    R(rotatie_nieuw, GET, "/plaatsing/{plaatsing}/rotatie", STAF, .doel = DOEL_PLAATSING) \
    R(rotatie_maak, POST, "/plaatsing/{plaatsing}/rotatie", STAF, .doel = DOEL_PLAATSING) \
    R(plaatsing_langer, GET, "/plaatsing/{plaatsing}/verlengen", STAF, .doel = DOEL_PLAATSING) \
    R(plaatsing_langer_doe, POST, "/plaatsing/{plaatsing}/verlengen", STAF, \
      .doel = DOEL_PLAATSING) \
    R(verslag_nieuw, GET, "/plaatsing/{plaatsing}/verslag", STAF, .doel = DOEL_PLAATSING) \
    R(verslag_maak, POST, "/plaatsing/{plaatsing}/verslag", STAF, .doel = DOEL_PLAATSING) \
    R(werkgever_deelt, GET, "/plaatsing/{plaatsing}/werkgever", STAF, .doel = DOEL_PLAATSING) \
    R(werkgever_deelt_doe, POST, "/plaatsing/{plaatsing}/werkgever", STAF, \
      .doel = DOEL_PLAATSING) \
    R(werkgever_deelt_niet, POST, "/plaatsing/{plaatsing}/werkgever/stop", STAF, \
      .doel = DOEL_PLAATSING) \
    R(werktijd_vraag, GET, "/plaatsing/{plaatsing}/werktijd", STAF, .doel = DOEL_PLAATSING) \
    R(werktijd_leg_vast, POST, "/plaatsing/{plaatsing}/werktijd", STAF, .doel = DOEL_PLAATSING) \
    R(plaatsing_wijzigen, GET, "/plaatsing/{plaatsing}/wijzig", STAF, .doel = DOEL_PLAATSING) \
    R(plaatsing_bewaren, POST, "/plaatsing/{plaatsing}/wijzig", STAF, .doel = DOEL_PLAATSING) \
    R(plan_wijzig, GET, "/plan/{plan}", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(plan_bewaren, POST, "/plan/{plan}", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(doel_nieuw, GET, "/plan/{plan}/doel", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(doel_maken, POST, "/plan/{plan}/doel", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(plan_teken, GET, "/plan/{plan}/tekenen", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(plan_teken_doe, POST, "/plan/{plan}/tekenen", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(plan_vast, GET, "/plan/{plan}/vaststellen", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(plan_vast_doe, POST, "/plan/{plan}/vaststellen", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(plekken, GET, "/plekken", STAF, .doel = DOEL_MATCHING, .menu = N_("Plekken"), \
      .volgorde = 20, .begin = ROL_BIT(ROL_WERKMAKELAAR)) \
    R(plek_nieuw, GET, "/plekken/nieuw", MAKELAARS, .doel = DOEL_MATCHING) \
    R(plek_maak, POST, "/plekken/nieuw", MAKELAARS, .doel = DOEL_MATCHING) \
    R(plekzoekers_toon, GET, "/plekken/zoeken", MAKELAARS, .doel = DOEL_MATCHING) \
    R(plek_toon, GET, "/plekken/{plek}", STAF, .doel = DOEL_MATCHING) \
    R(plek_agendalink, GET, "/plekken/{plek}/agenda", MAKELAARS, .doel = DOEL_PLAATSING) \
    R(plek_agendalink_maak, POST, "/plekken/{plek}/agenda", MAKELAARS, .doel = DOEL_PLAATSING) \
    R(plek_agendalink_weg, POST, "/plekken/{plek}/agenda/weg", MAKELAARS, .doel = DOEL_PLAATSING) \
    R(plekblad, GET, "/plekken/{plek}/blad", STAF, .doel = DOEL_MATCHING) \
    R(koppelen_plek, GET, "/plekken/{plek}/mensen", MAKELAARS, .doel = DOEL_MATCHING) \
    R(voorstel_mensen, POST, "/plekken/{plek}/mensen", MAKELAARS, .doel = DOEL_MATCHING) \
    R(plek_sluiten, POST, "/plekken/{plek}/sluiten", MAKELAARS, .doel = DOEL_MATCHING) \
    R(plek_vraag_tijden, POST, "/plekken/{plek}/tijden", MAKELAARS, .doel = DOEL_MATCHING) \
    R(plek_wijzig, GET, "/plekken/{plek}/wijzig", MAKELAARS, .doel = DOEL_MATCHING) \
    R(plek_bewaren, POST, "/plekken/{plek}/wijzig", MAKELAARS, .doel = DOEL_MATCHING) \
    R(privacy_toon, GET, "/privacy", ROL_BIT(ROL_PRIVACY), .menu = N_("Privacy"), .volgorde = 5) \
    R(privacy_keek, GET, "/privacy/keek", ROL_BIT(ROL_PRIVACY)) \
    R(privacy_keek_doe, POST, "/privacy/keek", ROL_BIT(ROL_PRIVACY), .doel = DOEL_BEHEER, \
      .zonder_schrijven = true) \
    R(rechten_toon, GET, "/privacy/rechten", ROL_BIT(ROL_PRIVACY) | BEHEER) \
    R(rechten_klaar, POST, "/privacy/rechten", ROL_BIT(ROL_PRIVACY) | BEHEER) \
    R(rechten_csv, GET, "/privacy/rechten/tabel", ROL_BIT(ROL_PRIVACY) | BEHEER, \
      .type = "text/csv") \
    R(register_csv, GET, "/privacy/register", ROL_BIT(ROL_PRIVACY), .type = "text/csv") \
    R(profiel, GET, "/profiel", ALLE_ROLLEN) \
    R(profiel_bewaar, POST, "/profiel", ALLE_ROLLEN) \
    R(wachtwoord_wijzig, POST, "/profiel/wachtwoord", ALLE_ROLLEN, .los = true) \
    R(regels_toon, GET, "/regels", ALLE_ROLLEN) \
    R(regel_toon, GET, "/regels/regel", ALLE_ROLLEN) \
    R(regel_reken, POST, "/regels/regel", ALLE_ROLLEN, .zonder_schrijven = true) \
    R(rooster, GET, "/rooster", STAF, .doel = DOEL_BEGELEIDING, .menu = N_("Rooster"), \
      .volgorde = 30) \
    R(rotatie_wijzig, GET, "/rotatie/{rotatie}", STAF, .doel = DOEL_PLAATSING) \
    R(rotatie_bewaren, POST, "/rotatie/{rotatie}", STAF, .doel = DOEL_PLAATSING) \
    R(rotatie_haal_weg, POST, "/rotatie/{rotatie}/weg", STAF, .doel = DOEL_PLAATSING) \
    R(bestand_toon, GET, "/s/{*}", IEDEREEN, .openbaar = true, .los = true) \
    R(schatting_toon, GET, "/schatting/{inkomensschatting}", BEGELEIDERS, \
      .doel = DOEL_BEGELEIDING) \
    R(sessie_leeft, GET, "/sessie", ALLE_ROLLEN) \
    R(taak_afgerond, POST, "/taak/{taak}/klaar", STAF, .doel = DOEL_BEGELEIDING) \
    R(taak_uitstellen, GET, "/taak/{taak}/later", STAF, .doel = DOEL_BEGELEIDING) \
    R(taak_uitgesteld, POST, "/taak/{taak}/later", STAF, .doel = DOEL_BEGELEIDING) \
    R(traject_wijzig, GET, "/traject/{traject}", STAF, .doel = DOEL_BEGELEIDING) \
    R(traject_bewaren, POST, "/traject/{traject}", STAF, .doel = DOEL_BEGELEIDING) \
    R(traject_stop, GET, "/traject/{traject}/einde", STAF, .doel = DOEL_BEGELEIDING) \
    R(traject_stop_doe, POST, "/traject/{traject}/einde", STAF, .doel = DOEL_BEGELEIDING) \
    R(leerdoel_nieuw, GET, "/traject/{traject}/leerdoel", STAF, .doel = DOEL_BEGELEIDING) \
    R(leerdoel_maken, POST, "/traject/{traject}/leerdoel", STAF, .doel = DOEL_BEGELEIDING) \
    R(succes_overzicht, GET, "/trajecten/missen", STAF, .doel = DOEL_BEGELEIDING) \
    R(uitkering_wijzig, GET, "/uitkering/{uitkering}", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(uitkering_bewaren, POST, "/uitkering/{uitkering}", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(uitloggen, POST, "/uitloggen", ALLE_ROLLEN) \
    R(werkuren_vraag, GET, "/uren", JOBCOACHES, .doel = DOEL_PLAATSING) \
    R(werkuren_bewaar, POST, "/uren", JOBCOACHES, .doel = DOEL_PLAATSING) \
    R(uren_wijzig, GET, "/uren/{uren}", STAF, .doel = DOEL_BEGELEIDING) \
    R(uren_bewaren, POST, "/uren/{uren}", STAF, .doel = DOEL_BEGELEIDING) \
    R(uren_verwijder, POST, "/uren/{uren}/weg", STAF, .doel = DOEL_BEGELEIDING) \
    R(vandaag_toon, GET, "/vandaag", JOBCOACHES, .doel = DOEL_BEGELEIDING, .menu = N_("Vandaag"), \
      .volgorde = 5) \
    R(vasthouding_los, POST, "/vasthouding/{vasthouding}/los", MAKELAARS, .doel = DOEL_MATCHING) \
    R(vervangingen, GET, "/vervanging", STAF | ROL_BIT(ROL_MANAGER)) \
    R(vervanging_regel, POST, "/vervanging", STAF | ROL_BIT(ROL_MANAGER)) \
    R(vervanging_klaar, POST, "/vervanging/{vervanging}/stop", STAF | ROL_BIT(ROL_MANAGER)) \
    R(voorstel_vraag, GET, "/voorstel/{voorstel}", STAF, .doel = DOEL_MATCHING) \
    R(voorstel_leg_vast, POST, "/voorstel/{voorstel}", STAF, .doel = DOEL_MATCHING) \
    R(plaatsing_nieuw, GET, "/voorstel/{voorstel}/plaatsen", MAKELAARS, .doel = DOEL_PLAATSING) \
    R(plaatsing_maak, POST, "/voorstel/{voorstel}/plaatsen", MAKELAARS, .doel = DOEL_PLAATSING) \
    ROUTES_WERKGEVER(R) \
    R(werkgeverlink_weg, POST, "/werkgeverlink/{werkgeverlink}/weg", STAF, \
      .doel = DOEL_PLAATSING) \
    R(wie_keek, GET, "/wie-keek/{*}", IEDEREEN, .los = true) \
    R(zoeken, GET, "/zoeken", STAF, .doel = DOEL_BEGELEIDING) \
    R(zoek_door, POST, "/zoeken", STAF, .doel = DOEL_BEGELEIDING, .zonder_schrijven = true) \
    R(advies_toon, GET, "/zorgadvies/{zorgadvies}", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(advies_over, POST, "/zorgadvies/{zorgadvies}", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(advies_weiger, POST, "/zorgadvies/{zorgadvies}/niet", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING)

#define ROUTES(R) ROUTES_VOOR(R) ROUTES_MENSEN(R) ROUTES_NA(R)
#define ROUTE_FUNCTION(fn, ...) void fn(req *r);
void rapport_vooraf(req *r); /* counts, so that the writing only keeps it */
ROUTES(ROUTE_FUNCTION)

/* The whole table, in the order above. */
const route *routes(int *n);
#endif
