/* noodtoegang.h: break-glass: a klantmanager looks into the dossier of someone whom he does not
 * guide: with a reason, for an hour, one person, without changing anything; told at once, looked at
 * afterwards by two others. Bron: security.md 3.1; NEN 7513; AVG 5 and 32. */
#ifndef DOMAIN_NOODTOEGANG_H
#define DOMAIN_NOODTOEGANG_H
#include "domain/gebruiker.h"

#define NOODOORDEEL_CODES(C) \
    C(NOOD_TERECHT, "terecht", N_("Terecht")) \
    C(NOOD_ONTERECHT, "niet terecht", N_("Niet terecht"))
CODES(noodoordeel, NOODOORDEEL_CODES)

enum { NOOD_MINUTEN = 60, NOOD_REDEN_MIN = 20, NOOD_PER_DAG = 5, NOOD_WERKDAGEN = 5 };

/* nummer: what was typed; persoon_id: who has that dossier, not set when nobody has. */
#define NOODTOEGANG_FIELDS(F) \
    F(gebruiker_id, gebruiker_id, N_("Wie"), .klasse = K0, .required = true, .ref = "gebruiker", \
      .ouder = true) \
    F(str, nummer, N_("Dossiernummer"), .klasse = K1, .required = true, .max = 40, \
      .hulp = N_("Bijvoorbeeld 2026-0417.")) \
    F(persoon_id, persoon_id, N_("Persoon"), .klasse = K1, .intern = true, .ref = "persoon", \
      .ouder = true) \
    F(str, reden, N_("Waarom moet je dit dossier nu zien?"), .klasse = K1, .required = true, \
      .max = 1000, .multiline = true, \
      .hulp = N_("Minstens 20 tekens. De manager, de privacy officer en de persoon lezen dit.")) \
    F(moment, van, N_("Vanaf"), .klasse = K0, .required = true, .intern = true) \
    F(moment, tot, N_("Tot"), .klasse = K0, .required = true, .intern = true) \
    F(date, uiterlijk, N_("Nakijken voor"), .klasse = K0, .required = true, .intern = true) \
    F(code, oordeel, N_("Was het terecht?"), .klasse = K0, .codes = &noodoordeel_codes) \
    F(str, woorden, N_("Waarom vind je dat?"), .klasse = K1, .max = 1000, .multiline = true) \
    F(moment, nagekeken, N_("Nagekeken op"), .klasse = K0, .intern = true)
ENTITY(noodtoegang, NOODTOEGANG_FIELDS)

/* Someone looked over who has which rights (BIO2 5.18.02 and 8.02.01): how many accounts there
 * were, and the checksum of the list that he saw. */
#define RECHTENCONTROLE_FIELDS(F) \
    F(gebruiker_id, gebruiker_id, N_("Wie"), .klasse = K0, .required = true, .ref = "gebruiker", \
      .ouder = true) \
    F(moment, gedaan, N_("Nagekeken op"), .klasse = K0, .required = true, .intern = true) \
    F(num, accounts, N_("Accounts"), .klasse = K0, .intern = true) \
    F(str, vingerafdruk, N_("Controlegetal"), .klasse = K0, .required = true, .intern = true) \
    F(str, woorden, N_("Wat viel op?"), .klasse = K1, .max = 1000, .multiline = true)
ENTITY(rechtencontrole, RECHTENCONTROLE_FIELDS)
#endif
