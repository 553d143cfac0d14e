/* import_dossier.c: lines about benefit, exams and inburgering of people who are known. */
#include "base/text.h"
#include "casework/gegevens.h"
#include "casework/import_vorm.h"
#include "casework/traject.h"

static import_wie wie_van(str nummer, geheim bsn, geheim vnummer)
{
    return (import_wie){.nummer = nummer, .bsn = bsn, .vnummer = vnummer};
}

/* ---- uitkering ---- */

static bool overlapt(const uitkering *u, date van, date tot)
{
    bool voor = date_is_set(u->tot) && !date_before(van, u->tot);
    bool na = date_is_set(tot) && !date_before(u->van, tot);
    return !voor && !na;
}

/* The last day becomes the first day without. */
static void zet_einde(import_regel *r, import_uitkering *m)
{
    if (!date_is_set(m->tot_en_met)) return;
    date tot = date_plus(m->tot_en_met, 1);
    if (date_is_set(m->tot) && !date_same(m->tot, tot))
        import_weiger(r, "tot_en_met", N_("spreekt Tot tegen. Vul één van de twee in."));
    m->tot = tot;
    r->gevuld |= field_bit(r->e, "tot");
}

static regel_uitslag uitkering_wijzig(import_regel *r, const uitkering *bekend)
{
    uitkering u = *bekend;
    u64 bits = import_neem_over(r, &uitkering_entity, &u);
    if (!(field_diff(&uitkering_entity, bekend, &u) & bits)) return REGEL_GELIJK;
    return import_gedaan(r, uitkering_bewaar(r->w, &u, bits, NULL), REGEL_GEWIJZIGD);
}

regel_uitslag import_uitkering_in(import_regel *r)
{
    import_uitkering *m = r->rij;
    import_wie wie = wie_van(m->nummer, m->bsn, m->vnummer);
    char dag[DATE_TEXT];
    zet_einde(r, m);
    persoon_id id = import_wie_is(r, &wie);
    if (!id.v || r->w->p->n) return REGEL_GEWEIGERD;
    buf b = buf_new(r->w->a);
    buf_fmt(&b, "%lld %d ", (long long)id.v, m->soort.i);
    buf_add(&b, date_iso(m->van, dag));
    if (import_dubbel(r, buf_str(&b))) return REGEL_GEWEIGERD;
    uitkering_rijen al = BIJ(r->w, uitkering, persoon_id, id);
    for (int i = 0; i < al.n; i++)
        if (al.at[i].soort.i == m->soort.i && date_same(al.at[i].van, m->van))
            return uitkering_wijzig(r, &al.at[i]);
    for (int i = 0; i < al.n; i++)
        if (al.at[i].soort.i == m->soort.i && overlapt(&al.at[i], m->van, m->tot))
            return import_weiger_met(r, "van",
                N_("valt samen met een uitkering die bekend is, vanaf {}. "
                   "Sluit die eerst af."),
                arena_str(r->w->a, date_nl(al.at[i].van, dag)));
    uitkering u = {.persoon_id = id};
    import_neem_over(r, &uitkering_entity, &u);
    return import_gedaan(r, uitkering_bewaar(r->w, &u, 0, NULL), REGEL_NIEUW);
}

/* ---- examens ---- */

static bool zelfde_examen(const examen *x, const import_examen *m)
{
    return x->onderdeel.i == m->onderdeel.i && x->niveau.i == m->niveau.i
           && date_same(x->datum, m->datum);
}

regel_uitslag import_examen_in(import_regel *r)
{
    import_examen *m = r->rij;
    import_wie wie = wie_van(m->nummer, m->bsn, m->vnummer);
    char dag[DATE_TEXT];
    persoon_id id = import_wie_is(r, &wie);
    if (!id.v) return REGEL_GEWEIGERD;
    buf b = buf_new(r->w->a);
    buf_fmt(&b, "%lld %d %d ", (long long)id.v, m->onderdeel.i, m->niveau.i);
    buf_add(&b, date_iso(m->datum, dag));
    if (import_dubbel(r, buf_str(&b))) return REGEL_GEWEIGERD;
    examen_rijen al = BIJ(r->w, examen, persoon_id, id);
    for (int i = 0; i < al.n; i++) {
        if (!zelfde_examen(&al.at[i], m)) continue;
        examen x = al.at[i];
        u64 bits = import_neem_over(r, &examen_entity, &x);
        if (!(field_diff(&examen_entity, &al.at[i], &x) & bits)) return REGEL_GELIJK;
        return import_gedaan(r, examen_bewaar(r->w, &x, bits, NULL), REGEL_GEWIJZIGD);
    }
    examen x = {.persoon_id = id};
    import_neem_over(r, &examen_entity, &x);
    return import_gedaan(r, examen_bewaar(r->w, &x, 0, NULL), REGEL_NIEUW);
}

/* ---- inburgering ---- */

regel_uitslag import_inburgering_in(import_regel *r)
{
    import_inburgering *m = r->rij;
    import_wie wie = wie_van(m->nummer, m->bsn, m->vnummer);
    char dag[DATE_TEXT];
    persoon_id id = import_wie_is(r, &wie);
    if (!id.v || r->w->p->n) return REGEL_GEWEIGERD;
    buf b = buf_new(r->w->a);
    buf_fmt(&b, "%lld ", (long long)id.v);
    buf_add(&b, date_iso(m->van, dag));
    if (import_dubbel(r, buf_str(&b))) return REGEL_GEWEIGERD;
    inburgeringstatus_rijen al = BIJ(r->w, inburgeringstatus, persoon_id, id);
    for (int i = 0; i < al.n; i++) {
        if (!date_same(al.at[i].van, m->van)) continue;
        inburgeringstatus s = al.at[i];
        u64 bits = import_neem_over(r, &inburgeringstatus_entity, &s);
        if (!(field_diff(&inburgeringstatus_entity, &al.at[i], &s) & bits)) return REGEL_GELIJK;
        return import_gedaan(r, inburgering_bewaar(r->w, &s, bits, NULL), REGEL_GEWIJZIGD);
    }
    inburgeringstatus s = {.persoon_id = id};
    import_neem_over(r, &inburgeringstatus_entity, &s);
    return import_gedaan(r, inburgering_bewaar(r->w, &s, 0, NULL), REGEL_NIEUW);
}
