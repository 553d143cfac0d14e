/* vasthouden.c: a seat of a place kept free for one person; ends by itself on its day. */
#include "casework/plek.h"
#include "casework/vastleggen.h"

static bool geweigerd(werk *w, const char *tekst)
{
    return problem_with(w->p, PROBLEM_GEWEIGERD, "", tekst, (str){0});
}

static bool loopt(const werk *w, const vasthouding *v)
{
    return !date_is_set(v->eind) && date_before(w->vandaag, v->tot);
}

date plek_vast_voor(werk *w, plek_id id, persoon_id wie)
{
    vasthouding_rijen al = BIJ(w, vasthouding, persoon_id, wie);
    for (int i = 0; i < al.n; i++)
        if (al.at[i].plek_id.v == id.v && loopt(w, &al.at[i])) return al.at[i].tot;
    return (date){0};
}

bool plek_vast_voor_anderen(werk *w, const plek_geheel *g, persoon_id wie, date *tot)
{
    vastregel v = {0};
    *tot = (date){0};
    if (!g->vast || g->bezet >= g->p.aantal.n) return false;
    RIJ(w, vastregel, PLEK_VAST, &v, AI(plek, plek_id_van(&g->p)), A(vandaag, w->vandaag),
        AI(persoon, wie));
    if (g->bezet + v.aantal.n < g->p.aantal.n) return false;
    *tot = v.tot;
    return true;
}

static vastlegging van(vasthouding *v)
{
    return (vastlegging){.e = &vasthouding_entity,
                         .rij = v,
                         .velden = UINT64_MAX,
                         .wie = v->persoon_id,
                         .soort = GEB_VASTHOUDEN,
                         .spoor = SPOOR_WERK,
                         .datum1 = v->tot};
}

static bool dag_klopt(werk *w, date tot)
{
    char dag[DATE_TEXT];
    date laatst = date_plus(w->vandaag, VASTHOUDEN_DAGEN);
    if (!date_is_set(tot)) return problem_add(w->p, "tot", N_("is verplicht. Kies een dag."));
    if (!date_before(w->vandaag, tot))
        return problem_add(w->p, "tot", N_("moet een dag na vandaag zijn."));
    if (!date_before(laatst, tot)) return true;
    return problem_with(w->p, PROBLEM_INVOER, "tot", N_("is te laat. Kies uiterlijk {}."),
                        arena_str(w->a, date_nl(laatst, dag)));
}

bool plek_houd_vast(werk *w, vasthouding *v, gebeurtenis_id *g)
{
    plek_geheel b;
    persoon p;
    if (!HAAL(w, persoon, v->persoon_id, &p))
        return problem_add(w->p, "persoon_id", N_("is verplicht. Kies een persoon."));
    if (!plek_lees(w, v->plek_id, &b))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze plek is er niet."), (str){0});
    if (!dag_klopt(w, v->tot)) return false;
    if (date_is_set(b.p.gesloten))
        return geweigerd(w, N_("Deze plek is gesloten. Kies een andere."));
    if (date_is_set(plek_vast_voor(w, v->plek_id, v->persoon_id)))
        return geweigerd(w, N_("Er is al een plaats vastgehouden voor deze persoon."));
    if (!plek_vrij(&b))
        return geweigerd(w, N_("Alle plaatsen op deze plek zijn bezet of vastgehouden."));
    vastlegging in = van(v);
    return vastleggen(w, &in, g);
}

bool plek_laat_los(werk *w, vasthouding_id id, gebeurtenis_id *g)
{
    vasthouding v;
    if (!HAAL(w, vasthouding, id, &v) || !loopt(w, &v))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze plaats is al los."), (str){0});
    v.eind = w->vandaag;
    vastlegging in = van(&v);
    in.datum1 = v.eind;
    return vastleggen(w, &in, g);
}

bool vasthouding_ingelost(werk *w, persoon_id wie, plek_id id)
{
    vasthouding_rijen al = BIJ(w, vasthouding, persoon_id, wie);
    for (int i = 0; i < al.n; i++) {
        vasthouding *v = &al.at[i];
        if (v->plek_id.v != id.v || !loopt(w, v)) continue;
        v->eind = w->vandaag;
        vastlegging in = van(v);
        if (!vastleggen(w, &in, NULL)) return false;
    }
    return true;
}
