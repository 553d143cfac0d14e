/* les_school.c: lists for the day of a language school.
 * Bron: ux.md 6.4; design.md 5 (a school sees what its lessons need). */
#include "casework/les_school.h"

#include "domain/regels/week.h"

#define SELF verzoekregel
LIJSTRIJ_DEF(verzoekregel, VERZOEKREGEL_FIELDS, .mens = "persoon_id")
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

werkbotsing_rijen leerlingen_met_werk(werk *w)
{
    werkbotsing_rijen l = LIJST(w, werkbotsing, WERKBOTSING, A(vandaag, w->vandaag));
    int n = 0;
    for (int i = 0; i < l.n; i++) {
        const werkbotsing *x = &l.at[i];
        if (!week_botst(slot(x->dag, x->van, x->tot), slot(x->werk_dag, x->werk_van, x->werk_tot)))
            continue;
        if (n && zelfde_les(&l.at[n - 1], x)) continue;
        l.at[n++] = *x;
    }
    l.n = n;
    return l;
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
