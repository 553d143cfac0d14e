/* bericht.h: what the pages about messages share: the form, and a message on the screen. */
#ifndef WEB_PAGES_BERICHT_H
#define WEB_PAGES_BERICHT_H
#include "casework/bericht.h"
#include "web/pages/persoon.h"

/* The first kinds of SJABLOON_CODES: those that someone chooses by hand. */
#define BERICHTSOORT_CODES(C) \
    C(BERICHTSOORT_AFSPRAAK, "afspraak", N_("Herinnering aan een afspraak")) \
    C(BERICHTSOORT_DOCUMENTEN, "documenten", N_("Papieren meenemen")) \
    C(BERICHTSOORT_BIJEENKOMST, "bijeenkomst", N_("Uitnodiging voor een bijeenkomst")) \
    C(BERICHTSOORT_VRIJ, "vrij", N_("Eigen tekst"))
CODES(berichtsoort, BERICHTSOORT_CODES)

/* The fields of the form, and the wish that was posted; false: problems. */
void bericht_velden(formulier *f);
bool bericht_wens_lees(req *r, bericht_wens *uit);
/* The posted fields again, out of sight, for the step behind a preview. */
void bericht_verborgen(formulier *f);
const entity *berichtvorm(void);
/* The form as it begins: a reminder of the appointment, or own words for one without (p may be
 * NULL: several people). */
const void *bericht_leeg(req *r, const persoon *p);

/* The text of a message, with its own-language part; and how it goes, in one sentence. */
void put_bericht(req *r, const bericht *b);
str bericht_hoe(req *r, const bericht *b);
markup bericht_badge(req *r, const bericht *b);
#endif
