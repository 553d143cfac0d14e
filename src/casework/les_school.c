/* les_school.c: lists for the day of a language school.
 * Bron: ux.md 6.4; design.md 5 (a school sees what its lessons need). */
#include "casework/les_school.h"

#include "casework/werktijd.h"
#include "domain/regels/week.h"

#define SELF verzoekregel
LIJSTRIJ_DEF(verzoekregel, VERZOEKREGEL_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF lesbijwerk
LIJSTRIJ_DEF(lesbijwerk, LESBIJWERK_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF werkbotsing
LIJSTRIJ_DEF(werkbotsing, WERKBOTSING_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF verzuimregel
LIJSTRIJ_DEF(verzuimregel, VERZUIMREGEL_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF lesurenregel
LIJSTRIJ_DEF(lesurenregel, LESURENREGEL_FIELDS, .mens = "persoon_id")
#undef SELF

static bool is_school(const werk *w) { return w->t.rol == ROL_TAALSCHOOL; }

static weekslot slot(code dag, tijd van, tijd tot)
{
    return (weekslot){.dag = dag.i, .van = tijd_minutes(van), .tot = tijd_minutes(tot)};
}

static bool zelfde_les(const werkbotsing *x, const werkbotsing *y)
{
    return x->persoon_id.v == y->persoon_id.v && x->lesgroep_id.v == y->lesgroep_id.v
           && x->dag.i == y->dag.i && x->van.m == y->van.m;
}

static werktijd tijden_nu(werk *w, const lesbijwerk *l)
{
    werk rekent = werk_programma(w);
    plaatsing_rijen p = LIJST(&rekent, plaatsing, LEERLING_WERK, AI(persoon, l->persoon_id));
    for (int i = 0; i < p.n; i++)
        if (p.at[i].kop.id == l->plaatsing_id.v) return werktijd_op(w, &p.at[i], w->vandaag);
    return (werktijd){0};
}

/* The times of each plaatsing in a list, read once each. */
static werktijd *tijden_bij(werk *w, lesbijwerk_rijen l)
{
    werktijd *t = arena_make(w->a, werktijd, l.n + 1);
    for (int i = 0; i < l.n; i++) {
        int eerder = 0;
        while (l.at[eerder].plaatsing_id.v != l.at[i].plaatsing_id.v) eerder++;
        t[i] = eerder < i ? t[eerder] : tijden_nu(w, &l.at[i]);
    }
    return t;
}

static werkbotsing botst_met(const lesbijwerk *l, const plek_dienst *d)
{
    return (werkbotsing){.masker = l->masker,
        .persoon_id = l->persoon_id,
        .deelname_id = l->deelname_id,
        .lesgroep_id = l->lesgroep_id,
        .naam = l->naam,
        .groep = l->groep,
        .dag = l->dag,
        .van = l->van,
        .tot = l->tot,
        .werk_dag = d->dag,
        .werk_van = d->van,
        .werk_tot = d->tot};
}

werkbotsing_rijen leerlingen_met_werk(werk *w)
{
    lesbijwerk_rijen l = LIJST(w, lesbijwerk, LESSEN_BIJ_WERK, A(vandaag, w->vandaag));
    werktijd *t = tijden_bij(w, l);
    werkbotsing_rijen uit = {.at = arena_make(w->a, werkbotsing, l.n + 1)};
    for (int i = 0; i < l.n; i++) {
        const lesbijwerk *x = &l.at[i];
        for (int k = 0; k < t[i].n; k++) {
            const plek_dienst *d = &t[i].dienst[k];
            if (!week_botst(slot(x->dag, x->van, x->tot), slot(d->dag, d->van, d->tot))) continue;
            werkbotsing b = botst_met(x, d);
            if (!uit.n || !zelfde_les(&uit.at[uit.n - 1], &b)) uit.at[uit.n++] = b;
            break;
        }
    }
    return uit;
}

verzuimregel_rijen verzuim_door_werk(werk *w, date sinds)
{
    return LIJST(w, verzuimregel, VERZUIM_DOOR_WERK, A(sinds, sinds));
}

lesurenregel_rijen lesuren(werk *w, date van, date tot)
{
    return LIJST(w, lesurenregel, LESUREN, A(van, van), A(tot, tot));
}

verzoekregel_rijen lesverzoeken(werk *w)
{
    date sinds = date_plus(w->vandaag, -LES_TELT_DAGEN);
    return LIJST(w, verzoekregel, LESVERZOEKEN, A(sinds, sinds));
}

bool leerling_lees(werk *w, lesdeelname_id id, leerlingregel *uit, lesdeelname *d)
{
    date sinds = date_plus(w->vandaag, -LES_TELT_DAGEN);
    if (!HAAL(w, lesdeelname, id, d)) return false;
    if (is_school(w))
        return RIJ(w, leerlingregel, LEERLING_SCHOOL, uit, AI(deelname, id), A(dag, w->vandaag),
            A(sinds, sinds));
    return RIJ(w, leerlingregel, LEERLING_STAF, uit, AI(deelname, id), A(dag, w->vandaag),
        A(sinds, sinds));
}
