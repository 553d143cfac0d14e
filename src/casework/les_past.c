/* les_past.c: which groups fit in the week of a pupil. What stands in it is weighed here and does
 * not leave: a school hears "werk" or "andere afspraak", nothing more (design.md 5). */
#include "casework/les_school.h"
#include "casework/weekbeeld.h"

enum { KIJK_WEKEN = 2 };

#define SELF leerlingbezet
LIJSTRIJ_DEF(leerlingbezet, LEERLINGBEZET_FIELDS, .mens = "persoon_id")
#undef SELF

/* Of a pupil of this school; for staff of a person of its teams. False: not there. */
static bool lees_week(werk *w, persoon_id wie, date van, week_invoer *uit)
{
    dossier d = {0};
    if (w->t.rol != ROL_TAALSCHOOL) {
        if (!dossier_lees(w, wie, &d)) return false;
        *uit = weekinvoer_lees(w, &d);
        return true;
    }
    if (!GETAL(w, LEERLING_IS, AI(persoon, wie))) return false;
    d.p.kop.id = wie.v;
    werk rekent = werk_programma(w);
    d.lesdeelnames = LIJST(&rekent, lesdeelname, LEERLING_LESSEN, AI(persoon, wie));
    d.plaatsingen = LIJST(&rekent, plaatsing, LEERLING_WERK, AI(persoon, wie));
    d.beschikbaar = LIJST(&rekent, beschikbaarheid, LEERLING_TIJDEN, AI(persoon, wie));
    *uit = weekinvoer_lees(w, &d);
    leerlingbezet_rijen b = LIJST(&rekent, leerlingbezet, LEERLING_BEZET, AI(persoon, wie),
        A(van, van), A(tot, date_plus(van, 7 * KIJK_WEKEN)));
    week_afspraak *a = arena_make(w->a, week_afspraak, b.n + 1);
    for (int i = 0; i < b.n; i++)
        a[i] = (week_afspraak){
            .wat = "", .datum = b.at[i].datum, .van = b.at[i].van, .tot = b.at[i].tot};
    uit->afspraak = a;
    uit->nafspraak = b.n;
    return true;
}

/* What the lessons of group `nieuw` (place in week.les) clash with in one week. */
static groeppast in_week(const week *k, int nieuw)
{
    groeppast uit = GROEP_PAST;
    for (int i = 0; i < k->nbotsing; i++) {
        const weekblok *x = &k->blok[k->botsing[i].een], *y = &k->blok[k->botsing[i].ander];
        bool een = x->soort == BLOK_LES && x->invoer == nieuw;
        bool ander = y->soort == BLOK_LES && y->invoer == nieuw;
        if (!een && !ander) continue;
        blok_soort s = een ? y->soort : x->soort;
        if (s == BLOK_DIENST || s == BLOK_REIS) return GROEP_WERK;
        uit = GROEP_ANDERS;
    }
    return uit;
}

static groeppast past(werk *w, const week_invoer *in, lesgroep_id weg, lesgroep_id naar, date van)
{
    groeppast uit = GROEP_PAST;
    week_invoer x = weekinvoer_met_groep(w, in, weg, naar);
    for (int i = 0; i < KIJK_WEKEN && uit != GROEP_WERK; i++) {
        x.dag = date_plus(van, 7 * i);
        week k = week_maak(w->a, &x);
        groeppast nu = in_week(&k, x.nles - 1);
        if (nu != GROEP_PAST) uit = nu;
    }
    return uit;
}

groeppast *groepen_passen(werk *w, persoon_id wie, lesgroep_id weg, date van,
                          const lesgroepregel *g, int n)
{
    week_invoer in;
    groeppast *uit = arena_make(w->a, groeppast, n + 1);
    if (!lees_week(w, wie, van, &in)) return uit;
    for (int i = 0; i < n; i++) {
        arena kladje = *w->a; /* what a week is made of does not stay */
        werk een = *w;
        een.a = &kladje;
        uit[i] = past(&een, &in, weg, g[i].id, van);
    }
    return uit;
}
