/* jobcarving.h: a function taken apart into tasks, people on those tasks, and a place made of them.
 * Bron: aanpakken.md (rotterdam: a special team finds or creates places; amsterdam, umc:
 * jobcarving in care); wishes.md 4.12: the language needed is kept per task. */
#ifndef DOMAIN_JOBCARVING_H
#define DOMAIN_JOBCARVING_H
#include "domain/werkgever.h"

enum { CARVING_TAKEN = 24 }; /* tasks of one function, at most */

#define CARVING_STAND_CODES(C) \
    C(CARVING_GEVONDEN, "gevonden", N_("Gevonden")) \
    C(CARVING_GESPREK, "in gesprek", N_("In gesprek")) \
    C(CARVING_VERDEELD, "verdeeld", N_("In taken verdeeld")) \
    C(CARVING_GEMAAKT, "gemaakt", N_("Plek gemaakt")) \
    C(CARVING_VERVALLEN, "vervallen", N_("Gaat niet door"))
CODES(carving_stand, CARVING_STAND_CODES)
/* A function that is looked at; uren: of the whole function, so that the remainder shows. */
#define JOBCARVING_FIELDS(F) \
    F(organisatie_id, organisatie_id, N_("Organisatie"), .klasse = K0, .required = true, \
      .ref = "organisatie", .ouder = true) \
    F(str, functie, N_("Welke functie"), .klasse = K0, .required = true, .max = 120) \
    F(str, afdeling, N_("Afdeling"), .klasse = K0, .max = 120) \
    F(str, sector, N_("Sector"), .klasse = K0, .max = 80) \
    F(num, uren, N_("Uren per week van de hele functie"), .klasse = K0, .van = 1, .tot = 200) \
    F(code, stand, N_("Hoe ver is het"), .klasse = K0, .required = true, \
      .codes = &carving_stand_codes) \
    F(gebruiker_id, gebruiker_id, N_("Wie werkt eraan"), .klasse = K0, .ref = "gebruiker") \
    F(str, volgende, N_("Volgende stap"), .klasse = K0, .max = 200) \
    F(date, volgende_op, N_("Volgende stap op"), .klasse = K0) \
    F(str, adres, N_("Adres"), .klasse = K0, .max = 200) \
    F(num, reis_minuten, N_("Reistijd uit het centrum (minuten)"), .klasse = K0, .tot = 180) \
    F(bool, bereikbaar_ov, N_("Bereikbaar met bus of trein"), .klasse = K0) \
    F(code, begeleiding, N_("Begeleiding op het werk"), .klasse = K0, \
      .codes = &begeleiding_codes) \
    F(str, notitie, N_("Wat weten we"), .klasse = K0, .max = 2000, .multiline = true)
ENTITY(jobcarving, JOBCARVING_FIELDS)
/* One task of it. On the ticked days from van to tot; plek_id: the place that it went to. */
#define CARVINGTAAK_FIELDS(F) \
    F(jobcarving_id, jobcarving_id, N_("Functie"), .klasse = K0, .required = true, \
      .ref = "jobcarving", .ouder = true) \
    F(str, naam, N_("Taak"), .klasse = K0, .required = true, .max = 160) \
    F(num, uren, N_("Uren per week"), .klasse = K0, .required = true, .van = 1, .tot = 60) \
    F(bool, maandag, N_("Maandag"), .klasse = K0) \
    F(bool, dinsdag, N_("Dinsdag"), .klasse = K0) \
    F(bool, woensdag, N_("Woensdag"), .klasse = K0) \
    F(bool, donderdag, N_("Donderdag"), .klasse = K0) \
    F(bool, vrijdag, N_("Vrijdag"), .klasse = K0) \
    F(bool, zaterdag, N_("Zaterdag"), .klasse = K0) \
    F(bool, zondag, N_("Zondag"), .klasse = K0) \
    F(tijd, van, N_("Van"), .klasse = K0) F(tijd, tot, N_("Tot"), .klasse = K0) \
    F(code, taal_le, N_("Lezen"), .klasse = K0, .codes = &cefr_codes) \
    F(code, taal_lu, N_("Luisteren"), .klasse = K0, .codes = &cefr_codes) \
    F(code, taal_sc, N_("Schrijven"), .klasse = K0, .codes = &cefr_codes) \
    F(code, taal_sp, N_("Spreken"), .klasse = K0, .codes = &cefr_codes) \
    F(bool, tillen, N_("Zwaar tillen"), .klasse = K0) \
    F(bool, staan, N_("Lang staan"), .klasse = K0) \
    F(bool, hoogte, N_("Op hoogte"), .klasse = K0) \
    F(bool, buiten, N_("Buiten"), .klasse = K0) \
    F(bool, druk, N_("Erg druk"), .klasse = K0) \
    F(bool, rijbewijs, N_("Rijbewijs nodig"), .klasse = K0) \
    F(str, certificaat, N_("Certificaat nodig"), .klasse = K0, .max = 120, \
      .hulp = N_("Bijvoorbeeld VCA of heftruck. Leeg: niets.")) \
    F(str, materiaal, N_("Machines of spullen"), .klasse = K0, .max = 200) \
    F(plek_id, plek_id, N_("Hoort nu bij plek"), .klasse = K0, .ref = "plek", .ouder = true) \
    F(date, weg, N_("Hoort er niet meer bij sinds"), .klasse = K0)
ENTITY(carvingtaak, CARVINGTAAK_FIELDS)
/* Someone for whom a task is meant; redenen and nodig as they stood on that day. */
#define CARVINGMENS_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(carvingtaak_id, carvingtaak_id, N_("Taak"), .klasse = K1, .required = true, \
      .ref = "carvingtaak", .ouder = true) \
    F(date, datum, N_("Op de taak gezet op"), .klasse = K1, .required = true) \
    F(str, redenen, N_("Waarom deze taak"), .klasse = K1, .max = 4000, .multiline = true) \
    F(str, nodig, N_("Wat is nodig"), .klasse = K1, .max = 2000, .multiline = true) \
    F(date, eind, N_("Niet meer op de taak sinds"), .klasse = K1)
ENTITY(carvingmens, CARVINGMENS_FIELDS)

/* What tasks ask together, in the form of a place with its language and shifts. */
typedef struct {
    plek p;
    plek_taal taal[4];
    plek_dienst dienst[7];
    int ntaal, ndienst;
} carvingplek;

/* Tasks (at least one) of a function as one place: the hours together, of each skill the highest
 * level, of the body all that one of them asks, of each day from the first to the last hour, the
 * tasks in words (in a). One task alone has its own name; several the name of the function. */
carvingplek carving_plek_van(arena *a, const jobcarving *c, const carvingtaak *t, int n);
/* Is this task on the given day of the week (0 = Monday)? */
bool carvingtaak_op(const carvingtaak *t, int dag);
#endif
