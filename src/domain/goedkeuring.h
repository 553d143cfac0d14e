/* goedkeuring.h: four eyes: what one gebruiker asks and another approves before it is done. What is
 * asked is kept as its exact content; that content, and nothing else, is carried out, once.
 * Bron: security.md 3.1; BIO2 5.18.02 and 8.02.01; AVG 25 and 32. */
#ifndef DOMAIN_GOEDKEURING_H
#define DOMAIN_GOEDKEURING_H
#include "domain/gebruiker.h"

#define GOEDKEURING_SOORT_CODES(C) \
    C(GK_ROL, "rol", N_("Rol of team van een account wijzigen")) \
    C(GK_ACCOUNT, "account", N_("Nieuw account")) \
    C(GK_OPEN, "openen", N_("Gesloten account weer openen")) \
    C(GK_AANPAK, "aanpak", N_("Nieuwe versie van de aanpak")) \
    C(GK_NOOD, "noodtoegang", N_("Oordeel over noodtoegang")) \
    C(GK_UITVOER, "uitvoer", N_("Bestand met gegevens van meer mensen"))
CODES(goedkeuring_soort, GOEDKEURING_SOORT_CODES)

/* GK_MACHINE: done on the machine of the gemeente itself, by whoever may; nobody was asked. */
#define GOEDKEURING_STAND_CODES(C) \
    C(GK_GEVRAAGD, "gevraagd", N_("Wacht op een ander")) \
    C(GK_GOED, "goedgekeurd", N_("Goedgekeurd, nog niet gebruikt")) \
    C(GK_GEDAAN, "gedaan", N_("Goedgekeurd en gedaan")) \
    C(GK_NIET, "geweigerd", N_("Niet goedgekeurd")) \
    C(GK_INGETROKKEN, "ingetrokken", N_("Ingetrokken")) \
    C(GK_MACHINE, "machine", N_("Gedaan op de machine, zonder ander")) \
    C(GK_VERLOPEN, "verlopen", N_("Verlopen: niemand keurde het op tijd goed"))
CODES(goedkeuring_stand, GOEDKEURING_STAND_CODES)

enum { GOEDKEURING_UREN = 24 };

/* inhoud: canonical JSON (goedkeuring_canoniek); vingerafdruk: its checksum, which who approves
 * sends along. The database itself holds that nobody approves what he asked. */
#define GOEDKEURING_FIELDS(F) \
    F(code, soort, N_("Wat"), .klasse = K0, .required = true, .codes = &goedkeuring_soort_codes) \
    F(gebruiker_id, aanvrager_id, N_("Wie vraagt het"), .klasse = K0, .required = true, \
      .ref = "gebruiker", .ouder = true) \
    F(moment, gevraagd, N_("Gevraagd op"), .klasse = K0, .required = true) \
    F(moment, tot, N_("Geldig tot"), .klasse = K0, .required = true) \
    F(str, waarom, N_("Waarom is dit nodig?"), .klasse = K1, .required = true, .max = 400, \
      .multiline = true, .hulp = N_("Wie goedkeurt, leest dit. Geen namen van mensen.")) \
    F(str, inhoud, N_("Inhoud"), .klasse = K1, .required = true, .intern = true, .max = 400000) \
    F(str, vingerafdruk, N_("Controlegetal"), .klasse = K0, .required = true, .intern = true) \
    F(code, stand, N_("Stand"), .klasse = K0, .required = true, .intern = true, \
      .codes = &goedkeuring_stand_codes) \
    F(gebruiker_id, beoordelaar_id, N_("Wie beoordeelde het"), .klasse = K0, .intern = true, \
      .ref = "gebruiker", .ouder = true) \
    F(moment, beoordeeld, N_("Beoordeeld op"), .klasse = K0, .intern = true) \
    F(str, antwoord, N_("Waarom niet?"), .klasse = K1, .max = 400, .multiline = true) \
    F(moment, gedaan, N_("Gedaan op"), .klasse = K0, .intern = true)
ENTITY(goedkeuring, GOEDKEURING_FIELDS)

/* May a gebruiker of this rol ask, or approve what another asked? */
bool goedkeuring_mag_vragen(int soort, int rol);
bool goedkeuring_mag_keuren(int soort, int rol);
/* The rollen that may approve it, as bits. */
u64 goedkeuring_keurders(int soort);
/* Its stand at a moment: what nobody answered in time is GK_VERLOPEN, and so is what was approved
 * and not used. */
int goedkeuring_stand_op(code stand, moment tot, moment nu);
#endif
