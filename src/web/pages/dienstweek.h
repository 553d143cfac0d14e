/* dienstweek.h: the shifts of a week in a form, of a place and of one person: two a day, also past
 * midnight. */
#ifndef WEB_PAGES_DIENSTWEEK_H
#define WEB_PAGES_DIENSTWEEK_H
#include "web/routes.h"

/* Of each day: van and tot of the first shift, then of the second. */
#define DIENSTWEEK_FIELDS(F) \
    F(tijd, van_ma, N_("Maandag van")) F(tijd, tot_ma, N_("Maandag tot")) \
    F(tijd, van2_ma, N_("Maandag, tweede dienst van")) \
    F(tijd, tot2_ma, N_("Maandag, tweede dienst tot")) \
    F(tijd, van_di, N_("Dinsdag van")) F(tijd, tot_di, N_("Dinsdag tot")) \
    F(tijd, van2_di, N_("Dinsdag, tweede dienst van")) \
    F(tijd, tot2_di, N_("Dinsdag, tweede dienst tot")) \
    F(tijd, van_wo, N_("Woensdag van")) F(tijd, tot_wo, N_("Woensdag tot")) \
    F(tijd, van2_wo, N_("Woensdag, tweede dienst van")) \
    F(tijd, tot2_wo, N_("Woensdag, tweede dienst tot")) \
    F(tijd, van_do, N_("Donderdag van")) F(tijd, tot_do, N_("Donderdag tot")) \
    F(tijd, van2_do, N_("Donderdag, tweede dienst van")) \
    F(tijd, tot2_do, N_("Donderdag, tweede dienst tot")) \
    F(tijd, van_vr, N_("Vrijdag van")) F(tijd, tot_vr, N_("Vrijdag tot")) \
    F(tijd, van2_vr, N_("Vrijdag, tweede dienst van")) \
    F(tijd, tot2_vr, N_("Vrijdag, tweede dienst tot")) \
    F(tijd, van_za, N_("Zaterdag van")) F(tijd, tot_za, N_("Zaterdag tot")) \
    F(tijd, van2_za, N_("Zaterdag, tweede dienst van")) \
    F(tijd, tot2_za, N_("Zaterdag, tweede dienst tot")) \
    F(tijd, van_zo, N_("Zondag van")) F(tijd, tot_zo, N_("Zondag tot")) \
    F(tijd, van2_zo, N_("Zondag, tweede dienst van")) \
    F(tijd, tot2_zo, N_("Zondag, tweede dienst tot"))
FORMULIER(dienstweek, DIENSTWEEK_FIELDS)

/* The first two shifts of each day; ordered by day and time. */
dienstweek dienstweek_van(const plek_dienst *d, int n);
/* What was filled in, as shifts in the arena; a third shift of a day stays as it is in nu. Problems
 * at the fields. *n: how many. */
plek_dienst *dienstweek_lees(req *r, const plek_dienst *nu, int nnu, int *n);
/* Puts the fields as a group, with the second shifts folded away when there are none. */
void dienstweek_velden(formulier *f, const dienstweek *v, str kopje);
/* Puts what was filled in as hidden fields. */
void dienstweek_verborgen(req *r);
#endif
