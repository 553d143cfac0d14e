/* lijsten_werk.h: the rows of list statements about the worklist itself. */
#ifndef CASEWORK_LIJSTEN_WERK_H
#define CASEWORK_LIJSTEN_WERK_H
#include "domain/domain.h"

/* Someone who was asked to be taken over. */
#define OVERDRACHTREGEL_FIELDS(F) \
    F(overdracht_id, id, "", .ref = "overdracht") \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(str, nummer, N_("Dossiernummer"), .klasse = K1) \
    F(gebruiker_id, van_id, "", .klasse = K2, .ref = "gebruiker") \
    F(gebruiker_id, naar_id, "", .klasse = K2, .ref = "gebruiker") \
    F(bool, met_gesprekken, "", .klasse = K2) \
    F(str, notitie, "", .klasse = K3) \
    F(code, stand, N_("Stand"), .klasse = K2, .codes = &overdracht_stand_codes) \
    F(date, gevraagd, N_("Gevraagd op"), .klasse = K2) \
    F(date, beantwoord, N_("Beantwoord op"), .klasse = K2) \
    F(str, reden, N_("Waarom niet?"), .klasse = K2)
LIJSTRIJ(overdrachtregel, OVERDRACHTREGEL_FIELDS)
#define OVERDRACHTTELLING_FIELDS(F) F(num, naar, "", .klasse = K0) F(num, van, "", .klasse = K0) \
    F(num, nee, "", .klasse = K0)
LIJSTRIJ(overdrachttelling, OVERDRACHTTELLING_FIELDS)
/* A message on which nobody reacted in time; keren: how often there was a reminder. */
#define REACTIEREGEL_FIELDS(F) \
    F(bericht_id, id, "", .ref = "bericht") F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, naam, N_("Naam"), .klasse = K2) F(str, nummer, N_("Dossiernummer"), .klasse = K1) \
    F(code, sjabloon, N_("Soort bericht"), .klasse = K2, .codes = &sjabloon_codes) \
    F(code, kanaal, N_("Hoe"), .klasse = K2, .codes = &kanaal_codes) \
    F(date, gevraagd, N_("Antwoord gevraagd op"), .klasse = K2) \
    F(date, antwoord_voor, N_("Antwoord gevraagd voor"), .klasse = K2) \
    F(num, keren, N_("Herinnerd"), .klasse = K2)
LIJSTRIJ(reactieregel, REACTIEREGEL_FIELDS)
/* A label with how many people have it. */
#define ETIKETREGEL_FIELDS(F) \
    F(etiket_id, id, "", .ref = "etiket") F(team_id, team_id, "", .ref = "team") \
    F(str, naam, N_("Etiket"), .klasse = K0) F(num, aantal, N_("Mensen"), .klasse = K0)
LIJSTRIJ(etiketregel, ETIKETREGEL_FIELDS)
/* A task that stands open longer than was agreed: uiterlijk was the day. */
#define TELAATREGEL_FIELDS(F) \
    F(taak_id, id, "", .ref = "taak") \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(str, nummer, N_("Dossiernummer"), .klasse = K1) \
    F(code, soort, N_("Soort"), .klasse = K2, .codes = &taak_soort_codes) \
    F(str, tekst, N_("Wat"), .klasse = K2) \
    F(str, bron, N_("Komt door"), .klasse = K2) \
    F(date, uiterlijk, N_("Uiterlijk op"), .klasse = K2) \
    F(gebruiker_id, gebruiker_id, N_("Voor wie"), .klasse = K2, .ref = "gebruiker")
LIJSTRIJ(telaatregel, TELAATREGEL_FIELDS)
/* The same without the person: for who steers. */
#define TELAATZAAK_FIELDS(F) \
    F(code, soort, N_("Soort"), .klasse = K0, .codes = &taak_soort_codes) \
    F(str, bron, N_("Komt door"), .klasse = K0) \
    F(date, uiterlijk, N_("Uiterlijk op"), .klasse = K0) \
    F(gebruiker_id, gebruiker_id, "", .ref = "gebruiker")
LIJSTRIJ(telaatzaak, TELAATZAAK_FIELDS)
/* How many of a kind of one gebruiker; about nobody by name. */
#define TELAATTELLING_FIELDS(F) \
    F(gebruiker_id, gebruiker_id, "", .ref = "gebruiker") F(str, naam, N_("Naam"), .klasse = K0) \
    F(code, soort, N_("Soort"), .klasse = K0, .codes = &taak_soort_codes) \
    F(num, aantal, N_("Aantal"), .klasse = K0) \
    F(date, oudste, N_("Uiterlijk op"), .klasse = K0)
LIJSTRIJ(telaattelling, TELAATTELLING_FIELDS)
#endif
