/* ploeg.h: who beside the klantmanager works for a person: the specialised consulents, and who
 * finds or makes a place for him.
 * Bron: 000 (a special team finds or creates places; specialised consulents for inburgering, work
 * and education); aanpakken.md A, row rotterdam. */
#ifndef DOMAIN_PLOEG_H
#define DOMAIN_PLOEG_H
#include "domain/aanpak_bestand_codes.h"
#include "domain/plek.h"

#define CONSULENTVAK_CODES(C) \
    C(VAK_INBURGERING, "inburgering", N_("Inburgering")) C(VAK_WERK, "werk", N_("Werk")) \
    C(VAK_ONDERWIJS, "onderwijs", N_("Onderwijs"))
CODES(consulentvak, CONSULENTVAK_CODES)
/* [van, tot): one a vak at a time. Tasks of that track are his. */
#define CONSULENT_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(code, vak, N_("Waarvoor"), .klasse = K1, .required = true, .codes = &consulentvak_codes) \
    F(gebruiker_id, gebruiker_id, N_("Wie"), .klasse = K1, .required = true, .ref = "gebruiker") \
    F(date, van, N_("Vanaf"), .klasse = K1, .required = true) \
    F(date, tot, N_("Tot"), .klasse = K1)
ENTITY(consulent, CONSULENT_FIELDS)
/* The vak that looks after a track (SPOOR_..); 0: none does. */
int consulentvak_van(int spoor);

/* Someone of the team finds or makes a place for this person; klaar set: done, with the place when
 * the person began there. */
#define PLEKOPDRACHT_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(code, manier, N_("Zoeken of maken"), .klasse = K1, .required = true, \
      .codes = &plekmanier_codes) \
    F(str, wat, N_("Wat voor plek"), .klasse = K1, .required = true, .max = 400, \
      .multiline = true, .hulp = N_("Werk, uren, en wat nodig is. Niets over gezondheid.")) \
    F(gebruiker_id, gebruiker_id, N_("Wie doet het"), .klasse = K1, .ref = "gebruiker") \
    F(date, van, N_("Sinds"), .klasse = K1) \
    F(date, uiterlijk, N_("Klaar op"), .klasse = K1, .required = true) \
    F(date, klaar, N_("Afgerond op"), .klasse = K1) \
    F(plek_id, plek_id, N_("Gevonden plek"), .klasse = K1, .ref = "plek")
ENTITY(plekopdracht, PLEKOPDRACHT_FIELDS)
#endif
