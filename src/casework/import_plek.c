/* import_plek.c: lines about organisations and their places. */
#include "base/text.h"
#include "casework/import_vorm.h"
#include "casework/plek.h"

/* ---- organisaties ---- */

static bool organisatie_bekend(import_regel *r, const import_organisatie *m, organisatie *uit)
{
    str sleutel = text_sleutel(r->w->a, m->naam);
    if (RIJ(r->w, organisatie, ORGANISATIE_BIJ_SLEUTEL, uit, A(sleutel, sleutel))) return true;
    return m->kvk.n && RIJ(r->w, organisatie, ORGANISATIE_BIJ_KVK, uit, A(kvk, m->kvk));
}

static contactpersoon contact_uit(const import_organisatie *m)
{
    return (contactpersoon){.naam = m->contactpersoon,
        .functie = m->contact_functie,
        .telefoon = m->contact_telefoon,
        .email = m->contact_email};
}

/* A contact of this name: changed when something differs; gives what it was. */
static regel_uitslag contact_bij(import_regel *r, const import_organisatie *m, organisatie_id org)
{
    contactpersoon nieuw = contact_uit(m);
    if (!nieuw.naam.n) return REGEL_GELIJK;
    contactpersoon_rijen al = BIJ(r->w, contactpersoon, organisatie_id, org);
    for (int i = 0; i < al.n; i++) {
        contactpersoon c = al.at[i];
        u64 anders = 0;
        if (!text_gelijk(c.naam, nieuw.naam)) continue;
        if (nieuw.functie.n) c.functie = nieuw.functie;
        if (nieuw.telefoon.n) c.telefoon = nieuw.telefoon;
        if (nieuw.email.n) c.email = nieuw.email;
        db_save(r->w->db, &r->w->t, &contactpersoon_entity, &c, UINT64_MAX, &anders);
        return anders ? REGEL_GEWIJZIGD : REGEL_GELIJK;
    }
    nieuw.organisatie_id = org;
    db_add(r->w->db, &r->w->t, &contactpersoon_entity, &nieuw);
    return REGEL_GEWIJZIGD;
}

regel_uitslag import_organisatie_in(import_regel *r)
{
    import_organisatie *m = r->rij;
    organisatie o = {0};
    if (!m->contactpersoon.n
        && (m->contact_functie.n || m->contact_telefoon.n || m->contact_email.n))
        import_weiger(
            r, "contactpersoon", N_("is leeg, maar er staan wel gegevens van iemand bij."));
    if (r->w->p->n || import_dubbel(r, text_sleutel(r->w->a, m->naam))) return REGEL_GEWEIGERD;
    bool is_bekend = organisatie_bekend(r, m, &o);
    organisatie was = o;
    u64 bits = import_neem_over(r, &organisatie_entity, &o);
    if (str_eq(text_sleutel(r->w->a, m->naam), was.naam_sleutel)) o.naam = was.naam;
    if (!is_bekend) {
        contactpersoon c = contact_uit(m);
        return import_gedaan(r, organisatie_bewaar(r->w, &o, bits, &c, NULL), REGEL_NIEUW);
    }
    regel_uitslag contact = contact_bij(r, m, organisatie_id_van(&was));
    if (!(field_diff(&organisatie_entity, &was, &o) & bits)) return contact;
    return import_gedaan(r, organisatie_bewaar(r->w, &o, bits, NULL, NULL), REGEL_GEWIJZIGD);
}

/* ---- plekken ---- */

typedef struct {
    plek_taal taal[4];
    plek_dienst dienst[IMPORT_BLOKKEN];
    plek_bijlage b;
} bijlage;

static bool lees_bijlage(import_regel *r, const import_plek *m, bijlage *uit)
{
    import_blok blok[IMPORT_BLOKKEN];
    int n = 0;
    if (!import_week(r, "dienst", m->dienst, blok, &n)) return false;
    const code niveau[] = {m->lezen, m->luisteren, m->schrijven, m->spreken};
    for (int i = 0; i < 4; i++)
        if (niveau[i].i)
            uit->taal[uit->b.ntaal++] =
                (plek_taal){.vaardigheid = CODE(VAARD_LE + i), .niveau = niveau[i]};
    for (int i = 0; i < n; i++)
        uit->dienst[uit->b.ndienst++] =
            (plek_dienst){.dag = blok[i].dag, .van = blok[i].van, .tot = blok[i].tot};
    uit->b.taal = uit->taal;
    uit->b.dienst = uit->dienst;
    return true;
}

static bool zelfde_taal(const plek_taal_rijen *is, const plek_bijlage *b)
{
    int gelijk = 0;
    for (int i = 0; i < is->n; i++)
        for (int j = 0; j < b->ntaal; j++)
            gelijk += is->at[i].vaardigheid.i == b->taal[j].vaardigheid.i
                      && is->at[i].niveau.i == b->taal[j].niveau.i;
    return gelijk == is->n && gelijk == b->ntaal;
}

static bool zelfde_dienst(const plek_dienst_rijen *is, const plek_bijlage *b)
{
    int gelijk = 0;
    for (int i = 0; i < is->n; i++)
        for (int j = 0; j < b->ndienst; j++)
            gelijk += is->at[i].dag.i == b->dienst[j].dag.i && is->at[i].van.m == b->dienst[j].van.m
                      && is->at[i].tot.m == b->dienst[j].tot.m;
    return gelijk == is->n && gelijk == b->ndienst;
}

/* Empty cells say nothing: what is known stays. */
static void vul_aan(const import_regel *r, const plek_geheel *is, bijlage *b)
{
    bool taal = import_gevuld(r, "lezen") || import_gevuld(r, "luisteren")
                || import_gevuld(r, "schrijven") || import_gevuld(r, "spreken");
    if (!taal) b->b.taal = is->taal.at;
    if (!taal) b->b.ntaal = is->taal.n;
    if (!import_gevuld(r, "dienst")) b->b.dienst = is->dienst.at;
    if (!import_gevuld(r, "dienst")) b->b.ndienst = is->dienst.n;
}

static regel_uitslag plek_wijzig(import_regel *r, const plek *bekend, bijlage *b)
{
    plek_geheel is;
    if (!plek_lees(r->w, plek_id_van(bekend), &is)) return REGEL_GEWEIGERD;
    vul_aan(r, &is, b);
    plek p = is.p;
    u64 bits = import_neem_over(r, &plek_entity, &p);
    p.functie = is.p.functie; /* by which it was found: HULP is no news */
    p.afdeling = is.p.afdeling;
    bool bij_gelijk = zelfde_taal(&is.taal, &b->b) && zelfde_dienst(&is.dienst, &b->b);
    if (bij_gelijk && !(field_diff(&plek_entity, &is.p, &p) & bits)) return REGEL_GELIJK;
    return import_gedaan(
        r, plek_bewaar(r->w, &p, bits, bij_gelijk ? NULL : &b->b, NULL), REGEL_GEWIJZIGD);
}

regel_uitslag import_plek_in(import_regel *r)
{
    import_plek *m = r->rij;
    bijlage b = {0};
    organisatie_id org = {0};
    if (m->organisatie.n) org = import_organisatie_bij(r, "organisatie", m->organisatie);
    if (!lees_bijlage(r, m, &b) || r->w->p->n || !org.v) return REGEL_GEWEIGERD;
    buf sleutel = buf_new(r->w->a);
    buf_fmt(&sleutel, "%lld %d ", (long long)org.v, m->soort.i);
    PLAIN(&sleutel, "{}/{}", text_sleutel(r->w->a, m->functie), text_sleutel(r->w->a, m->afdeling));
    if (import_dubbel(r, buf_str(&sleutel))) return REGEL_GEWEIGERD;
    plek_rijen al = BIJ(r->w, plek, organisatie_id, org);
    for (int i = 0; i < al.n; i++)
        if (al.at[i].soort.i == m->soort.i && text_gelijk(al.at[i].functie, m->functie)
            && text_gelijk(al.at[i].afdeling, m->afdeling))
            return plek_wijzig(r, &al.at[i], &b);
    plek p = {.organisatie_id = org};
    import_neem_over(r, &plek_entity, &p);
    return import_gedaan(r, plek_bewaar(r->w, &p, 0, &b.b, NULL), REGEL_NIEUW);
}
