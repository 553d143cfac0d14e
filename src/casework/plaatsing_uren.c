/* plaatsing_uren.c: worked hours of several people in the one ledger (domain.md 0.4). */
#include "casework/plaatsing.h"
#include "casework/vastleggen.h"
#include "casework/werktijd.h"

uren werkuren_op(werk *w, const plaatsing *p, int soort, date dag)
{
    uren u = {0};
    plaatsing_id id = plaatsing_id_van(p);
    int ook = soort == UREN_WERK ? UREN_PARTICIPATIE : soort;
    if (!RIJ(w, uren, UREN_VAN_PLAATSING_OP, &u, AI(plaatsing, id), A(dag, dag),
             AC(soort, uren_soort, CODE(soort)), AC(ook, uren_soort, CODE(ook))))
        return (uren){0};
    return u;
}

i64 werkuren_gepland(werk *w, plaatsing_id id, date dag)
{
    plaatsing p;
    i64 minuten = 0;
    if (!HAAL(w, plaatsing, id, &p)) return 0;
    werktijd t = werktijd_op(w, &p, dag);
    for (int i = 0; i < t.n; i++)
        if (code_is(t.dienst[i].dag, MAANDAG + date_weekday(dag) - 1))
            minuten += dienst_duur(dag, t.dienst[i].van, t.dienst[i].tot);
    return minuten;
}

static traject_id traject_van(werk *w, const plaatsing *p)
{
    traject_rijen t = BIJ(w, traject, persoon_id, p->persoon_id);
    for (int i = 0; i < t.n; i++)
        if (t.at[i].plaatsing_id.v == p->kop.id) return traject_id_van(&t.at[i]);
    return (traject_id){0};
}

static bool dag_mag(werk *w, const gewerkt *g, const plaatsing *p)
{
    if (date_before(w->vandaag, g->dag))
        return problem_add(w->p, "", N_("Leg geen uren vast van een dag die nog komt."));
    if (date_before(g->dag, p->van) || (date_is_set(p->eind) && date_before(p->eind, g->dag)))
        return problem_add(w->p, "", N_("Op die dag liep de plaatsing niet."));
    if (g->minuten <= 24 * 60) return true;
    return problem_add(w->p, "", N_("Een dag heeft hoogstens 24 uur."));
}

/* Hours on the place are participation for who is on the Z-route (Bi 3.14). */
static int soort_voor(werk *w, const plaatsing *p, int soort)
{
    dossier d;
    if (soort != UREN_WERK || !dossier_lees(w, p->persoon_id, &d)) return soort;
    return dossier_z_route(&d) ? UREN_PARTICIPATIE : UREN_WERK;
}

/* The row as it must become; false: it stands so already. */
static bool wordt(werk *w, const gewerkt *g, const plaatsing *p, int soort, uren *u)
{
    *u = werkuren_op(w, p, soort, g->dag);
    bool weg = g->afgemeld || g->minuten == 0;
    int aanwezig = g->afgemeld ? UREN_AFGEMELD : weg ? UREN_AFWEZIG : UREN_AANWEZIG;
    i64 minuten = weg ? werkuren_gepland(w, g->plaatsing, g->dag) : g->minuten;
    if (u->kop.id && u->minuten.n == minuten && code_is(u->aanwezig, aanwezig)) return false;
    u->persoon_id = p->persoon_id;
    u->traject_id = traject_van(w, p);
    u->datum = g->dag;
    if (!u->kop.id) u->soort = CODE(soort_voor(w, p, soort));
    u->minuten = NUM(minuten);
    u->aanwezig = CODE(aanwezig);
    return true;
}

/* *n grows when something was written. */
static bool een_dag(werk *w, const gewerkt *g, int soort, int *n, gebeurtenis_id *id)
{
    plaatsing p;
    uren u;
    if (!HAAL(w, plaatsing, g->plaatsing, &p))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze plaatsing is er niet."),
                            (str){0});
    if (!dag_mag(w, g, &p)) return false;
    if (!wordt(w, g, &p, soort, &u)) return true;
    vastlegging v = {.e = &uren_entity,
                     .rij = &u,
                     .velden = UINT64_MAX,
                     .wie = p.persoon_id,
                     .soort = GEB_UREN,
                     .spoor = SPOOR_WERK,
                     .code1 = code_text(&uren_soort_codes, u.soort),
                     .datum1 = g->dag,
                     .getal1 = u.minuten};
    ++*n;
    return vastleggen(w, &v, id->v ? NULL : id);
}

bool werkuren_leg_vast(werk *w, const gewerkt *u, int aantal, int soort, int *n,
                       gebeurtenis_id *g)
{
    gebeurtenis_id eerste = {0};
    *n = 0;
    *g = (gebeurtenis_id){0};
    for (int i = 0; i < aantal; i++) {
        arena kladje = *w->a;
        werk een = *w;
        een.a = &kladje;
        een.samen = &eerste;
        if (!een_dag(&een, &u[i], soort, n, g)) {
            *w->a = kladje; /* what is wrong stands in it */
            return false;
        }
    }
    return true;
}
