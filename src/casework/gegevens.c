#include "casework/gegevens.h"

#include "casework/vastleggen.h"

gezin huishouden_van(werk *w, persoon_id id)
{
    gezin g = {0};
    huishouden_lid_rijen l = BIJ(w, huishouden_lid, persoon_id, id);
    if (!l.n) return g;
    g.lid = l.at[l.n - 1];
    if (!HAAL(w, huishouden, g.lid.huishouden_id, &g.h)) return (gezin){0};
    g.leden = LIJST(w, persoonregel, HUISHOUDEN_LEDEN, AI(huishouden, g.lid.huishouden_id));
    return g;
}

static vastlegging van_gezin(const entity *e, void *rij, u64 velden, persoon_id wie)
{
    return (vastlegging){.e = e, .rij = rij, .velden = velden, .wie = wie, .soort = GEB_GEGEVENS};
}

bool huishouden_bewaar(werk *w, gezin *g, u64 velden, u64 lid_velden, persoon_id id,
                       gebeurtenis_id *geb)
{
    if (date_before(w->vandaag, g->h.jongste_kind))
        return problem_add(w->p, "jongste_kind", N_("ligt in de toekomst. Kijk het jaar na."));
    vastlegging v = van_gezin(&huishouden_entity, &g->h, velden, id);
    if (!vastleggen(w, &v, geb)) return false;
    g->lid.huishouden_id = huishouden_id_van(&g->h);
    g->lid.persoon_id = id;
    v = van_gezin(&huishouden_lid_entity, &g->lid, lid_velden, id);
    return vastleggen(w, &v, g->h.kop.versie == 1 ? NULL : geb);
}

bool huishouden_erbij(werk *w, persoon_id id, persoon_id bij, gebeurtenis_id *geb)
{
    gezin van = huishouden_van(w, id), naar = huishouden_van(w, bij);
    if (id.v == bij.v)
        return problem_with(w->p, PROBLEM_GEWEIGERD, "", N_("Kies iemand anders."), (str){0});
    if (van.h.kop.id && van.h.kop.id == naar.h.kop.id)
        return problem_with(w->p, PROBLEM_GEWEIGERD, "",
                            N_("Zij staan al in hetzelfde huishouden."), (str){0});
    if (!naar.h.kop.id && !huishouden_bewaar(w, &naar, 0, 0, bij, NULL)) return false;
    huishouden_lid lid = van.lid;
    lid.huishouden_id = huishouden_id_van(&naar.h);
    lid.persoon_id = id;
    vastlegging v = van_gezin(&huishouden_lid_entity, &lid,
                              field_bit(&huishouden_lid_entity, "huishouden_id"), id);
    return vastleggen(w, &v, geb);
}

bool huishouden_uit(werk *w, persoon_id id, gebeurtenis_id *geb)
{
    gezin g = huishouden_van(w, id);
    if (!g.lid.kop.id)
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Er is geen huishouden."), (str){0});
    vastlegging v = van_gezin(&huishouden_lid_entity, &g.lid, 0, id);
    return weghalen(w, &v, geb);
}

/* The stand that still runs; NULL: none. Rows are oldest first. */
static inburgeringstatus *lopend(inburgeringstatus_rijen r, i64 behalve)
{
    for (int i = r.n; i-- > 0;)
        if (!date_is_set(r.at[i].tot) && r.at[i].kop.id != behalve) return &r.at[i];
    return NULL;
}

bool inburgering_bewaar(werk *w, inburgeringstatus *s, u64 velden, gebeurtenis_id *geb)
{
    if (date_is_set(s->tot) && !date_before(s->van, s->tot))
        return problem_add(w->p, "tot", N_("moet na de begindatum liggen."));
    inburgeringstatus_rijen alle = BIJ(w, inburgeringstatus, persoon_id, s->persoon_id);
    inburgeringstatus *oud = s->kop.id ? NULL : lopend(alle, 0);
    if (oud && !date_before(oud->van, s->van))
        return problem_add(w->p, "van", N_("ligt vóór het begin van de stand die nu loopt."));
    if (oud) {
        oud->tot = s->van;
        vastlegging v = van_gezin(&inburgeringstatus_entity, oud,
                                  field_bit(&inburgeringstatus_entity, "tot"), s->persoon_id);
        if (!vastleggen(w, &v, NULL)) return false;
    }
    vastlegging v = van_gezin(&inburgeringstatus_entity, s, velden, s->persoon_id);
    v.spoor = SPOOR_WET;
    v.datum1 = s->van;
    return vastleggen(w, &v, geb);
}

static int soort_van(const entity *e)
{
    if (e == &uitkering_entity) return GEB_UITKERING;
    return e == &examen_entity ? GEB_EXAMEN : GEB_GEGEVENS;
}

bool gegeven_weg(werk *w, const entity *e, void *rij, persoon_id id, gebeurtenis_id *geb)
{
    vastlegging v = van_gezin(e, rij, 0, id);
    v.soort = soort_van(e);
    return weghalen(w, &v, geb);
}
