/* taak.h: the forms of a task of one's own and of putting it off, for one person (taak.c) and for
 * several (samen.c, samen_later.c). */
#ifndef WEB_PAGES_TAAK_H
#define WEB_PAGES_TAAK_H
#include "casework/samen.h"
#include "web/web.h"

#define TAAKVORM_FIELDS(F) \
    F(str, tekst, N_("Wat moet er gebeuren?"), .required = true, .max = 400, .multiline = true, \
      .hulp = N_("Begin met een werkwoord: bel, vraag, maak.")) \
    F(date, uiterlijk, N_("Klaar op"), .required = true) \
    F(gebruiker_id, gebruiker_id, N_("Voor wie"), .ref = "gebruiker", .required = true) \
    F(code, spoor, N_("Spoor"), .codes = &spoor_codes) \
    F(organisatie_id, organisatie_id, N_("Of doet een organisatie het?"), .ref = "organisatie", \
      .hulp = N_("Jij ziet het op je werklijst als het te laat is."))
FORMULIER(taakvorm, TAAKVORM_FIELDS)

enum { LATER_DAGEN = 7 };
#define UITSTELVORM_FIELDS(F) \
    F(date, later, N_("Toon de taak weer op"), .required = true) \
    F(str, later_reden, N_("Waarom later?"), .required = true, .max = 200)
FORMULIER(uitstelvorm, UITSTELVORM_FIELDS)
/* The form of putting off. */
const entity *uitstelvorm_van(void);

/* Whom a task about no one can be for: staff whose access runs; in r's arena. */
int taak_voor_wie(req *r, keuze **uit);
/* Whom a task about all of these people can be for: who sees them all. */
int taak_voor_groep(req *r, mensen_groep wie, keuze **uit);
#endif
