#include "casework/overleg.h"

#include "casework/taak.h"
#include "casework/vastleggen.h"

static bool weiger(werk *w, problem_kind soort, const char *veld, const char *tekst)
{
    return problem_with(w->p, soort, veld, tekst, (str){0});
}

/* ---- planning ---- */

static bool staat_in(const overleg_met *m, organisatie_id o)
{
    for (int i = 0; i < m->n; i++)
        if (m->at[i].v == o.v) return true;
    return false;
}

static void wie_komt(werk *w, overleg_id id, const overleg_met *met)
{
    overleg_org_rijen al = BIJ(w, overleg_org, overleg_id, id);
    overleg_met nu = {.n = 0};
    for (int i = 0; i < al.n; i++) {
        if (!staat_in(met, al.at[i].organisatie_id))
            db_terug(w->db, &w->t, &overleg_org_entity, al.at[i].kop.id, 0);
        else if (nu.n < OVERLEG_ORGS)
            nu.at[nu.n++] = al.at[i].organisatie_id;
    }
    for (int i = 0; i < met->n; i++) {
        overleg_org nieuw = {.overleg_id = id, .organisatie_id = met->at[i]};
        if (!staat_in(&nu, met->at[i])) db_add(w->db, &w->t, &overleg_org_entity, &nieuw);
    }
}

static bool klopt(werk *w, const overleg *o, const overleg_met *met)
{
    bool tijden = tijd_is_set(o->van) && tijd_is_set(o->tot);
    if (date_is_set(o->klaar))
        return weiger(w, PROBLEM_GEWEIGERD, "", N_("Dit overleg is afgesloten. Plan een nieuw."));
    if (tijden && tijd_minutes(o->tot) <= tijd_minutes(o->van))
        return problem_add(w->p, "tot", N_("moet na het begin liggen."));
    if (met && !met->n)
        return problem_add(w->p, "met1", N_("is verplicht. Kies wie er meedoet."));
    return true;
}

bool overleg_bewaar(werk *w, overleg *o, u64 velden, const overleg_met *met, gebeurtenis_id *g)
{
    if (!klopt(w, o, met)) return false;
    if (!o->gebruiker_id.v) o->gebruiker_id = (gebruiker_id){w->t.gebruiker};
    if (!vastleggen_zaak(w, &overleg_entity, o, velden, (organisatie_id){0}, GEB_OVERLEG, g))
        return false;
    if (met) wie_komt(w, overleg_id_van(o), met);
    return true;
}

organisatie_rijen overleg_organisaties(werk *w, overleg_id id)
{
    return LIJST(w, organisatie, OVERLEG_ORGANISATIES, AI(overleg, id));
}

/* ---- the agenda ---- */

static bool punt_van(overlegpunt_rijen l, int soort, i64 rij, overlegpunt *uit)
{
    for (int i = 0; i < l.n; i++) {
        if (!code_is(l.at[i].soort, soort) || l.at[i].onderwerp_id.n != rij) continue;
        *uit = l.at[i];
        return true;
    }
    *uit = (overlegpunt){0};
    return false;
}

static void regels_bij(overleg_agenda *l, agendapunt_rijen van, int soort, overlegpunt_rijen punten)
{
    for (int i = 0; i < van.n; i++) {
        agendaregel_overleg x = {.van = van.at[i], .soort = soort};
        punt_van(punten, soort, van.at[i].rij.n, &x.punt);
        l->at[l->n++] = x;
    }
}

/* A point whose task or agreement was closed, or that was put on it by hand. */
static bool zelf_punt(werk *w, const overlegpunt *p, agendaregel_overleg *uit)
{
    persoon wie;
    organisatie o = {0};
    if (!HAAL(w, persoon, p->persoon_id, &wie)) return false;
    if (p->organisatie_id.v && !HAAL(w, organisatie, p->organisatie_id, &o)) o = (organisatie){0};
    *uit = (agendaregel_overleg){.soort = p->soort.i, .punt = *p};
    uit->van = (agendapunt){.masker = UINT64_MAX, .rij = p->onderwerp_id,
                            .persoon_id = p->persoon_id, .naam = wie.naam, .nummer = wie.nummer,
                            .organisatie_id = p->organisatie_id, .organisatie = o.naam,
                            .tekst = p->tekst};
    return true;
}

bool overleg_agenda_vind(const overleg_agenda *l, int soort, i64 rij, agendaregel_overleg *uit)
{
    for (int i = 0; i < l->n; i++) {
        if (l->at[i].soort != soort || l->at[i].van.rij.n != rij) continue;
        *uit = l->at[i];
        return true;
    }
    return false;
}

overleg_agenda overleg_agenda_van(werk *w, overleg_id id)
{
    overleg o;
    bool dicht = HAAL(w, overleg, id, &o) && date_is_set(o.klaar);
    overlegpunt_rijen punten = BIJ(w, overlegpunt, overleg_id, id);
    agendapunt_rijen taken = {0}, afspraken = {0};
    if (!dicht) {
        taken = LIJST(w, agendapunt, AGENDA_TAKEN, AI(overleg, id));
        u64 ziet = db_mask(w->db, &w->t, &afspraak_entity);
        if (ziet & field_bit(&afspraak_entity, "stand")) /* else it is no list for this rol */
            afspraken = LIJST(w, agendapunt, AGENDA_AFSPRAKEN, AI(overleg, id));
    }
    overleg_agenda l = {
        arena_make(w->a, agendaregel_overleg, taken.n + afspraken.n + punten.n + 1), 0};
    regels_bij(&l, taken, PUNT_TAAK, punten);
    regels_bij(&l, afspraken, PUNT_AFSPRAAK, punten);
    for (int i = 0; i < punten.n; i++) {
        agendaregel_overleg al;
        const overlegpunt *p = &punten.at[i];
        bool eigen = code_is(p->soort, PUNT_EIGEN);
        if (!eigen && overleg_agenda_vind(&l, p->soort.i, p->onderwerp_id.n, &al)) continue;
        if (zelf_punt(w, p, &l.at[l.n])) l.n++;
    }
    return l;
}

/* ---- what is agreed ---- */

static bool open_overleg(werk *w, overleg_id id, overleg *o)
{
    if (!HAAL(w, overleg, id, o))
        return weiger(w, PROBLEM_ONBEKEND, "", N_("Dit overleg is er niet."));
    if (!date_is_set(o->klaar)) return true;
    return weiger(w, PROBLEM_GEWEIGERD, "", N_("Dit overleg is afgesloten. Plan een nieuw."));
}

static bool vervolg(werk *w, overlegpunt *p, const overleg_gevolg *gevolg)
{
    if (!gevolg) return true;
    if (gevolg->af && code_is(p->soort, PUNT_TAAK) &&
        !taak_klaar(w, (taak_id){p->onderwerp_id.n}, NULL))
        return false;
    if (!str_trim(gevolg->vervolg.tekst).n) return true;
    taak t = gevolg->vervolg;
    t.persoon_id = p->persoon_id;
    p->taak_id = taak_maak(w, t);
    return p->taak_id.v != 0;
}

bool overleg_punt(werk *w, overlegpunt *p, u64 velden, const overleg_gevolg *gevolg,
                  gebeurtenis_id *g)
{
    overleg o;
    if (!open_overleg(w, p->overleg_id, &o)) return false;
    bool leeg = !str_trim(p->besluit).n;
    if (leeg && !(code_is(p->soort, PUNT_EIGEN) && str_trim(p->tekst).n))
        return problem_add(w->p, "besluit", N_("is verplicht. Schrijf op wat jullie afspreken."));
    if (!vervolg(w, p, gevolg)) return false;
    vastlegging v = {.e = &overlegpunt_entity,
                     .rij = p,
                     .velden = velden | field_bit(&overlegpunt_entity, "taak_id"),
                     .wie = p->persoon_id,
                     .soort = GEB_OVERLEG,
                     .spoor = SPOOR_WET,
                     .datum1 = o.datum};
    return vastleggen(w, &v, g);
}

bool overleg_sluit(werk *w, overleg_id id, str besluit, gebeurtenis_id *g)
{
    overleg o;
    if (!open_overleg(w, id, &o)) return false;
    if (date_before(w->vandaag, o.datum))
        return weiger(w, PROBLEM_GEWEIGERD, "",
                      N_("Dit overleg moet nog komen. Sluit het daarna."));
    o.besluit = besluit;
    o.klaar = w->vandaag;
    u64 velden = field_bit(&overleg_entity, "besluit") | field_bit(&overleg_entity, "klaar");
    return vastleggen_zaak(w, &overleg_entity, &o, velden, (organisatie_id){0}, GEB_OVERLEG, g);
}
