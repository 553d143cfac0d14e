#include "casework/plek.h"

#include "base/text.h"
#include "casework/vastleggen.h"

static bool getallen_kloppen(werk *w, const plek *p)
{
    int voor = w->p->n;
    if (p->uren_min.is && p->uren_max.is && p->uren_min.n > p->uren_max.n)
        problem_add(w->p, "uren_max", N_("is minder dan het minimum. Kijk beide na."));
    if (date_is_set(p->start_van) && date_is_set(p->start_tot) &&
        date_before(p->start_tot, p->start_van))
        problem_add(w->p, "start_tot", N_("ligt vóór de eerste begindag."));
    if (p->groep_min.is && p->aantal.is && p->groep_min.n > p->aantal.n)
        problem_add(w->p, "groep_min", N_("is meer dan het aantal plaatsen."));
    return w->p->n == voor;
}

static bool diensten_kloppen(werk *w, const plek_bijlage *b)
{
    int voor = w->p->n;
    for (int i = 0; i < b->ndienst; i++) {
        const char *fout = dienst_fout(b->dienst[i].van, b->dienst[i].tot);
        if (fout) problem_add(w->p, "dienst", fout);
    }
    return w->p->n == voor;
}

static void vervang_taal(werk *w, plek_id id, const plek_bijlage *b)
{
    plek_taal_rijen oud = BIJ(w, plek_taal, plek_id, id);
    for (int i = 0; i < oud.n; i++)
        db_terug(w->db, &w->t, &plek_taal_entity, oud.at[i].kop.id, 0);
    for (int i = 0; i < b->ntaal; i++) {
        plek_taal t = b->taal[i];
        if (!t.niveau.i) continue;
        t.kop = (rijkop){0};
        t.plek_id = id;
        db_add(w->db, &w->t, &plek_taal_entity, &t);
    }
}

static void vervang_diensten(werk *w, plek_id id, const plek_bijlage *b)
{
    plek_dienst_rijen oud = BIJ(w, plek_dienst, plek_id, id);
    for (int i = 0; i < oud.n; i++)
        db_terug(w->db, &w->t, &plek_dienst_entity, oud.at[i].kop.id, 0);
    for (int i = 0; i < b->ndienst; i++) {
        plek_dienst d = b->dienst[i];
        d.kop = (rijkop){0};
        d.plek_id = id;
        db_add(w->db, &w->t, &plek_dienst_entity, &d);
    }
}

bool plek_bewaar(werk *w, plek *p, u64 velden, const plek_bijlage *bij, gebeurtenis_id *g)
{
    organisatie o;
    if (!HAAL(w, organisatie, p->organisatie_id, &o))
        return problem_add(w->p, "organisatie_id", N_("is verplicht. Kies een organisatie."));
    bool goed = getallen_kloppen(w, p);
    if (bij && !diensten_kloppen(w, bij)) goed = false;
    if (!goed) return false;
    p->naam_sleutel = text_sleutel(w->a, p->functie);
    velden |= field_bit(&plek_entity, "naam_sleutel");
    if (!vastleggen_zaak(w, &plek_entity, p, velden, p->organisatie_id, GEB_PLEK, g)) return false;
    if (bij) {
        vervang_taal(w, plek_id_van(p), bij);
        vervang_diensten(w, plek_id_van(p), bij);
    }
    return true;
}

bool plek_sluit(werk *w, plek_id id, date dag, gebeurtenis_id *g)
{
    plek p;
    if (!HAAL(w, plek, id, &p))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze plek is er niet."), (str){0});
    bool gaat_open = date_is_set(p.gesloten);
    p.gesloten = gaat_open ? (date){0} : date_is_set(dag) ? dag : w->vandaag;
    return plek_bewaar(w, &p, field_bit(&plek_entity, "gesloten"), NULL, g);
}

bool plek_lees(werk *w, plek_id id, plek_geheel *uit)
{
    *uit = (plek_geheel){0};
    if (!HAAL(w, plek, id, &uit->p)) return false;
    if (!HAAL(w, organisatie, uit->p.organisatie_id, &uit->o)) return false;
    uit->taal = BIJ(w, plek_taal, plek_id, id);
    uit->dienst = BIJ(w, plek_dienst, plek_id, id);
    uit->bezet = GETAL(w, PLEK_BEZETTING, AI(plek, id), A(vandaag, w->vandaag));
    vastregel v = {0};
    RIJ(w, vastregel, PLEK_VAST, &v, AI(plek, id), A(vandaag, w->vandaag), AN(persoon));
    uit->vast = v.aantal.n;
    uit->vast_tot = v.tot;
    return true;
}

/* The day on which this seat comes free as far as is known; not set: never. */
static date vrij_op(const plekperiode *p, date vandaag)
{
    if (date_is_set(p->eind)) return p->eind;
    return date_before(vandaag, p->tot) ? p->tot : (date){0};
}

static plekperiode_rijen perioden(werk *w, plek_id id)
{
    return LIJST(w, plekperiode, PLEK_PERIODEN, AI(plek, id), A(vandaag, w->vandaag));
}

static i64 bezet_op(const plekperiode_rijen *p, date vandaag, date dag, plaatsing_id zonder)
{
    i64 n = 0;
    for (int i = 0; i < p->n; i++) {
        date weg = vrij_op(&p->at[i], vandaag);
        n += p->at[i].id.v != zonder.v && !date_before(dag, p->at[i].van) &&
             (!date_is_set(weg) || date_before(dag, weg));
    }
    return n;
}

/* Most are there on van, or on the first day of one of them. */
static i64 hoogste(const plekperiode_rijen *p, date vandaag, date van, date tot,
                   plaatsing_id zonder)
{
    i64 n = bezet_op(p, vandaag, van, zonder);
    for (int i = 0; i < p->n; i++) {
        date dag = p->at[i].van;
        if (date_before(dag, van) || (date_is_set(tot) && !date_before(dag, tot))) continue;
        i64 dan = bezet_op(p, vandaag, dag, zonder);
        if (dan > n) n = dan;
    }
    return n;
}

i64 plek_bezet_tussen(werk *w, plek_id id, date van, date tot, plaatsing_id zonder)
{
    plekperiode_rijen p = perioden(w, id);
    return hoogste(&p, w->vandaag, van, tot, zonder);
}

date plek_vrij_vanaf(werk *w, const plek_geheel *g)
{
    plekperiode_rijen p = perioden(w, plek_id_van(&g->p));
    date eerste = {0};
    for (int i = -1; i < p.n; i++) {
        date dag = i < 0 ? w->vandaag : vrij_op(&p.at[i], w->vandaag);
        if (!date_is_set(dag) || date_before(dag, w->vandaag)) continue;
        if (hoogste(&p, w->vandaag, dag, (date){0}, (plaatsing_id){0}) < g->p.aantal.n)
            eerste = date_min(eerste, dag);
    }
    return eerste;
}

bool plek_komt_vrij(werk *w, const plek_geheel *g)
{
    date dag = plek_vrij_vanaf(w, g);
    return !date_is_set(g->p.gesloten) && date_is_set(dag) &&
           !date_before(date_plus(w->vandaag, PLEK_STRAKS_DAGEN), dag);
}

static i64 vrij_van(i64 aantal, i64 bezet, i64 vast)
{
    return aantal > bezet + vast ? aantal - bezet - vast : 0;
}

i64 plek_vrij(const plek_geheel *g) { return vrij_van(g->p.aantal.n, g->bezet, g->vast); }

i64 plekregel_vrij(const plekregel *p) { return vrij_van(p->aantal.n, p->bezet.n, p->vast.n); }

plekregel_rijen plekken_vrij(werk *w, str sector, int soort)
{
    return LIJST(w, plekregel, PLEKKEN_VRIJ, A(vandaag, w->vandaag), A(sector, sector),
                 AC(soort, plek_soort, CODE(soort)));
}

plekregel_rijen plekken_alle(werk *w, str sector, int soort)
{
    return LIJST(w, plekregel, PLEKKEN_ALLE, A(vandaag, w->vandaag), A(sector, sector),
                 AC(soort, plek_soort, CODE(soort)));
}

plek_eindigt_rijen plekken_eindigen(werk *w, int dagen)
{
    return LIJST(w, plek_eindigt, PLEKKEN_EINDIGEN, A(dag, date_plus(w->vandaag, dagen)));
}
