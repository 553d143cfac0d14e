/* onthulling.h: a BSN or V-nummer that was shown whole: by whom, and why. Never the number.
 * Bron: Wet inburgering 36; UAVG 46; AVG 5 and 32; security.md 3.1. */
#ifndef DOMAIN_ONTHULLING_H
#define DOMAIN_ONTHULLING_H
#include "domain/persoon.h"

#define ONTHULREDEN_CODES(C) \
    C(ONTHUL_DUO, "duo", N_("Doorgeven aan DUO of COA")) \
    C(ONTHUL_SCHOOL, "school", N_("Aanmelden bij een school of examen")) \
    C(ONTHUL_UITKERING, "uitkering", N_("Uitkering of inkomen regelen")) \
    C(ONTHUL_BRP, "brp", N_("Vergelijken met de BRP")) \
    C(ONTHUL_VRAAG, "vraag", N_("De persoon vraagt zelf om het nummer"))
CODES(onthulreden, ONTHULREDEN_CODES)
#define ONTHULNUMMER_CODES(C) \
    C(ONTHUL_BSN, "bsn", N_("BSN")) C(ONTHUL_VNUMMER, "vnummer", N_("V-nummer"))
CODES(onthulnummer, ONTHULNUMMER_CODES)

enum { ONTHUL_PER_DAG = 20, ONTHUL_WOORDEN_MIN = 10 };

#define ONTHULLING_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .klasse = K1, .required = true, .ref = "persoon", \
      .ouder = true) \
    F(gebruiker_id, gebruiker_id, N_("Wie keek"), .klasse = K1, .required = true, \
      .ref = "gebruiker") \
    F(moment, moment, N_("Getoond op"), .klasse = K1, .required = true, .intern = true) \
    F(code, soort, N_("Welk nummer"), .klasse = K1, .required = true, .intern = true, \
      .codes = &onthulnummer_codes) \
    F(code, reden, N_("Waarvoor heb je het nummer nodig?"), .klasse = K1, .required = true, \
      .codes = &onthulreden_codes) \
    F(str, woorden, N_("Wat ga je ermee doen?"), .klasse = K1, .required = true, .max = 400, \
      .multiline = true, \
      .hulp = N_("Minstens 10 tekens, geen namen. De privacy officer leest dit."))
ENTITY(onthulling, ONTHULLING_FIELDS)
#endif
