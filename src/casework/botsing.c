#include "casework/botsing.h"

enum { BOTSING_TEKST = 600 }; /* bytes: longer than the longest sentence */

/* Only what a week is made of: the rest of the dossier is not read. */
static dossier weekdossier(werk *w, persoon_id id)
{
    dossier d = {.lesdeelnames = BIJ(w, lesdeelname, persoon_id, id)};
    d.plaatsingen = BIJ(w, plaatsing, persoon_id, id);
    d.beschikbaar = BIJ(w, beschikbaarheid, persoon_id, id);
    d.gesprekken = BIJ(w, gesprek, persoon_id, id);
    return d;
}

/* Clashes of this week from today on; the first as a sentence. */
static int tel(werk *w, const week *k, str *tekst)
{
    int n = 0;
    for (int i = 0; i < k->nbotsing; i++) {
        date dag = date_plus(k->maandag, k->botsing[i].dag);
        if (date_before(dag, w->vandaag)) continue;
        if (n++ == 0) *tekst = zin_tekst(w->a, &k->botsing[i].zin);
    }
    return n;
}

static bool kijk(werk *w, const persoonregel *wie, mensbotsing *uit)
{
    dossier d = weekdossier(w, wie->id);
    week_invoer in = weekinvoer_lees(w, &d);
    for (int i = 0; i < BOTSING_WEKEN; i++) {
        in.dag = date_plus(w->vandaag, 7 * i);
        week k = week_maak(w->a, &in);
        *uit = (mensbotsing){.wie = *wie, .maandag = k.maandag};
        uit->aantal = tel(w, &k, &uit->zin);
        if (uit->aantal) return true;
    }
    return false;
}

/* The same, leaving nothing but the answer in w's arena: a team is many weeks. */
static bool kijk_zuinig(werk *w, const persoonregel *wie, mensbotsing *uit)
{
    char tekst[BOTSING_TEKST];
    arena kladje = *w->a;
    werk een = *w;
    een.a = &kladje;
    if (!kijk(&een, wie, uit)) return false;
    str zin_af = str_sub(uit->zin, 0, sizeof tekst);
    if (zin_af.n) memcpy(tekst, zin_af.p, zin_af.n);
    uit->zin = arena_str(w->a, (str){tekst, zin_af.n});
    return true;
}

mensbotsingen botsingen_van(werk *w, gebruiker_id van)
{
    date tot = date_plus(date_monday(w->vandaag), 7 * BOTSING_WEKEN);
    persoonregel_rijen p = LIJST(w, persoonregel, BOTSING_KAN, AI(klantmanager, van),
        A(van, w->vandaag), A(tot, tot), A(aantal, BOTSING_MENSEN));
    mensbotsingen uit = {.at = arena_make(w->a, mensbotsing, p.n + 1)};
    mensbotsing *later = arena_make(w->a, mensbotsing, p.n + 1);
    int n = 0;
    for (int i = 0; i < p.n; i++) {
        mensbotsing b;
        if (!kijk_zuinig(w, &p.at[i], &b)) continue;
        if (date_before(w->vandaag, b.maandag)) later[n++] = b;
        else uit.at[uit.n++] = b;
    }
    for (int i = 0; i < n; i++) uit.at[uit.n++] = later[i];
    return uit;
}
