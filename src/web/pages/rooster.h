/* rooster.h: what the pages around the week share: times in words, the grid, lesson times. */
#ifndef WEB_PAGES_ROOSTER_H
#define WEB_PAGES_ROOSTER_H
#include "casework/les.h"
#include "casework/weekoplossing.h"
#include "web/pages/persoon.h"

/* Any day of the week that is asked for; today when that says nothing. */
date rooster_gekozen_dag(req *r);
/* What fits in the place of what clashes, to choose from; nothing when nothing clashes. */
void rooster_oplossingen(req *r, const dossier *d, const week *w, const week_invoer *in);

/* Hours now and then, beside what is needed and the limit of v. */
void rooster_effect(req *r, const weekmaat *voor, const weekmaat *na, const oplossing_vraag *v);

/* The week as seven lists side by side; on a phone and to a screen reader a list per day. */
void rooster_week(req *r, const week *w);
/* Hours of lessons, work and travel with their limit: a bar and a list. */
void rooster_uren(req *r, const week_som *s, num grens);
/* Clashes and long days in words; mens: whose, for the button that makes a task of it. */
void rooster_botsingen(req *r, const week *w, const persoon *mens);

/* The lesson groups of this person, now and to come, with the way out of them. */
void rooster_lesgroep(req *r, const dossier *d);
/* Groups of the same level and route with a seat, at other times: first those that fit in this
 * week of the person, then the others with what clashes. */
void rooster_parallel(req *r, const dossier *d, const week_invoer *in);
/* What was asked of the school and its answer, and the button that asks when a lesson clashes. */
void rooster_verzoeken(req *r, const dossier *d, const week *w, const week_invoer *in);
/* The running deelname when there is one and no other; else NULL. */
const lesdeelname *rooster_enige(req *r, const dossier *d);

/* "ma 9.00–12.00, wo 13.00–16.00" of one group. */
str lestijden(req *r, lesregel_rijen alle, lesgroep_id id);
str lestijden_van(req *r, const les *l, int n);
/* "Maandag 23 november", at the beginning of a sentence. */
str dag_begin(req *r, date d);
/* "2 vrij", "vol"; seats that are not known: empty. */
str plaatsen_tekst(req *r, num plaatsen, i64 bezet);
markup plaatsen_badge(req *r, num plaatsen, i64 bezet);
#endif
