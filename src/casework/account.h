/* account.h: accounts: opening, another rol or team, closing. A closed account sees nothing from
 * the next request on. Who asks and who approves: goedkeuring.h. Bron: BIO2 5.16.01 and 5.18. */
#ifndef CASEWORK_ACCOUNT_H
#define CASEWORK_ACCOUNT_H
#include "casework/goedkeuring.h"

/* By inlognaam. False with a problem: there is none. */
bool account_vind(werk *w, str inlognaam, gebruiker *g);
/* The team of this name; maak: made when it is not there. v 0: there is none. */
team_id account_team_van(werk *w, str naam, bool maak);
/* A new one, which sees the people of its team. Problems: a field is empty, the name is in use, an
 * organisatie with a rol of the gemeente or a taalschool without one. */
bool account_maak(werk *w, gebruiker *g);
/* Another rol, from the next request on: running sessions end. */
bool account_rol(werk *w, gebruiker *g, code rol);
/* Sees the people of this team too; verhuist: and no longer those of the team before. */
bool account_team(werk *w, gebruiker *g, team_id naar, bool verhuist);
/* Nobody signs in with it from now on: sessions, drafts, links to its agenda end, and who it
 * replaced is replaced no more. The row stays, for the history. */
bool account_sluit(werk *w, gebruiker *g);
/* The same account again, without its old password. */
bool account_open(werk *w, gebruiker *g);
/* hash: of geheim_wachtwoord. Sessions end. */
bool account_wachtwoord(werk *w, gebruiker *g, str hash);

/* All of people, by rol and name. */
accountregel_rijen accounts(werk *w);

/* Would this be an account? Problems as account_maak, without looking whether the name is free. */
bool account_klopt(werk *w, const gebruiker *g);
/* ---- asked here, done when another approved (account_vraag.c) ---- */
/* v 0 with problems: as account_maak and goedkeuring_vraag. */
goedkeuring_id account_vraag_nieuw(werk *w, const gebruiker *g, str waarom);
goedkeuring_id account_vraag_rol(werk *w, const gebruiker *nu, code rol, team_id naar, str waarom);
goedkeuring_id account_vraag_open(werk *w, const gebruiker *g, str waarom);
#endif
