/* campagne.h: a screening of a group: an individual conversation with everyone in it.
 * Bron: aanpakken.md, Zuidhorn (002): 59 people screened on possibilities, wishes, needs and
 * limits. */
#ifndef DOMAIN_CAMPAGNE_H
#define DOMAIN_CAMPAGNE_H
#include "domain/aanpak.h"

/* van: from then on the conversations count; tot: everyone spoken with before this day. */
#define CAMPAGNE_FIELDS(F) \
    F(str, naam, N_("Naam van de campagne"), .klasse = K0, .required = true, .max = 120) \
    F(aanpak_id, aanpak_id, N_("Aanpak"), .klasse = K0, .intern = true, .ref = "aanpak") \
    F(date, van, N_("Begint op"), .klasse = K0, .required = true) \
    F(date, tot, N_("Klaar voor"), .klasse = K0) \
    F(str, vraag, N_("Wat vraag je aan iedereen?"), .klasse = K0, .max = 1000, .multiline = true) \
    F(num, reactie_dagen, N_("Dagen om te reageren"), .klasse = K0, .van = 1, .tot = 90, \
      .hulp = N_("Wie dan niet reageert, komt bovenaan. Leeg: 14 dagen.")) \
    F(gebruiker_id, gebruiker_id, N_("Wie leidt de campagne"), .klasse = K0, .intern = true, \
      .ref = "gebruiker")
ENTITY(campagne, CAMPAGNE_FIELDS)

/* Where someone stands follows from these days and from his gesprek (sql/campagne.h): nobody types
 * it. Once a person and campagne. */
#define CAMPAGNE_MENS_FIELDS(F) \
    F(campagne_id, campagne_id, N_("Campagne"), .required = true, .ref = "campagne", \
      .ouder = true) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(gebruiker_id, gebruiker_id, N_("Wie voert het gesprek?"), .klasse = K2, .ref = "gebruiker") \
    F(date, erbij, N_("In de campagne sinds"), .klasse = K2) \
    F(date, uitgenodigd, N_("Laatst uitgenodigd op"), .klasse = K2) \
    F(num, keren, N_("Keren uitgenodigd"), .klasse = K2, .tot = 99) \
    F(gesprek_id, gesprek_id, N_("Gesprek"), .klasse = K2, .ref = "gesprek") \
    F(date, afgerond, N_("Screening afgerond op"), .klasse = K2) \
    F(date, wil_niet, N_("Wil niet sinds"), .klasse = K2) \
    F(str, reden, N_("Waarom niet"), .klasse = K2, .max = 400)
ENTITY(campagne_mens, CAMPAGNE_MENS_FIELDS)

/* How far someone is in a campagne, in this order. */
#define CAMPAGNE_STAND_CODES(C) \
    C(CAMPAGNE_NIETS, "nog niet", N_("Nog niet uitgenodigd")) \
    C(CAMPAGNE_STIL, "reageert niet", N_("Reageert niet")) \
    C(CAMPAGNE_UITGENODIGD, "uitgenodigd", N_("Uitgenodigd")) \
    C(CAMPAGNE_GEPLAND, "gepland", N_("Gesprek gepland")) \
    C(CAMPAGNE_GESPROKEN, "gesproken", N_("Gesproken")) \
    C(CAMPAGNE_AFGEROND, "afgerond", N_("Afgerond")) \
    C(CAMPAGNE_WIL_NIET, "wil niet", N_("Wil niet"))
CODES(campagne_stand, CAMPAGNE_STAND_CODES)

/* What came after the screening, as the source counts it. */
#define CAMPAGNE_UITKOMST_CODES(C) \
    C(UITKOMST_VRIJWILLIG, "vrijwilligerswerk", N_("Vrijwilligerswerk")) \
    C(UITKOMST_BAAN, "baan", N_("Baan")) \
    C(UITKOMST_LEERWERK, "leerwerkplek", N_("Leerwerkplek met uitzicht op werk")) \
    C(UITKOMST_OPLEIDING, "opleiding", N_("Opleiding"))
CODES(campagne_uitkomst, CAMPAGNE_UITKOMST_CODES)
#endif
