#include "casework/traject.h"

#include "base/lang.h"
#include "casework/vastleggen.h"

static bool volgorde_klopt(werk *w, date van, date tot, const char *veld)
{
    if (!date_is_set(van) || !date_is_set(tot) || date_before(van, tot)) return true;
    return problem_add(w->p, veld, N_("moet na de begindatum liggen."));
}

static vastlegging van_traject(traject *t, int soort)
{
    return (vastlegging){.e = &traject_entity,
                         .rij = t,
                         .velden = UINT64_MAX,
                         .wie = t->persoon_id,
                         .soort = soort,
                         .spoor = instrument_spoor(t->instrument.i),
                         .code1 = code_text(&instrument_codes, t->instrument)};
}

bool traject_bewaar(werk *w, traject *t, u64 velden, gebeurtenis_id *g)
{
    if (!volgorde_klopt(w, t->van, t->tot, "tot")) return false;
    vastlegging v = van_traject(t, t->kop.id ? GEB_TRAJECT : GEB_TRAJECT_START);
    v.velden = velden;
    v.datum1 = t->van;
    return vastleggen(w, &v, g);
}

/* The plaatsing of this traject ends with it, unless it ended already. */
static bool eindig_plaatsing(werk *w, const traject *t)
{
    plaatsing p;
    if (!t->plaatsing_id.v || !HAAL(w, plaatsing, t->plaatsing_id, &p)) return true;
    if (date_is_set(p.eind)) return true;
    p.eind = t->eind;
    p.uitstroom = t->uitstroom;
    vastlegging v = {.e = &plaatsing_entity,
                     .rij = &p,
                     .velden = UINT64_MAX,
                     .wie = p.persoon_id,
                     .soort = GEB_PLAATSING_EIND,
                     .spoor = SPOOR_WERK,
                     .code1 = code_text(&uitstroom_codes, p.uitstroom),
                     .datum1 = p.eind};
    return vastleggen(w, &v, NULL);
}

bool traject_eindig(werk *w, traject_id id, date eind, int uit, str resultaat, gebeurtenis_id *g)
{
    traject t;
    if (!HAAL(w, traject, id, &t))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Dit traject is er niet."), (str){0});
    if (date_is_set(t.eind))
        return problem_with(w->p, PROBLEM_GEWIJZIGD, "", N_("Dit traject is al geëindigd."),
                            (str){0});
    if (!date_is_set(eind)) problem_add(w->p, "eind", N_("is verplicht. Vul de laatste dag in."));
    if (date_is_set(eind) && date_before(eind, t.van))
        problem_add(w->p, "eind", N_("ligt vóór het begin van het traject."));
    if (!uit) problem_add(w->p, "uitstroom", N_("is verplicht. Kies hoe het eindigde."));
    if (w->p->n) return false;
    t.eind = eind;
    t.uitstroom = CODE(uit);
    t.resultaat = resultaat;
    vastlegging v = van_traject(&t, GEB_TRAJECT_EIND);
    v.datum1 = eind;
    return vastleggen(w, &v, g) && eindig_plaatsing(w, &t);
}

bool uitkering_bewaar(werk *w, uitkering *u, u64 velden, gebeurtenis_id *g)
{
    if (!volgorde_klopt(w, u->van, u->tot, "tot")) return false;
    if (date_is_set(u->tot) && !u->einde.i)
        return problem_add(w->p, "einde", N_("is verplicht als de uitkering stopt."));
    vastlegging v = {.e = &uitkering_entity,
                     .rij = u,
                     .velden = velden,
                     .wie = u->persoon_id,
                     .soort = GEB_UITKERING,
                     .spoor = SPOOR_GELD,
                     .code1 = code_text(&uitkering_einde_codes, u->einde),
                     .datum1 = date_is_set(u->tot) ? u->tot : u->van};
    return vastleggen(w, &v, g);
}

bool examen_bewaar(werk *w, examen *e, u64 velden, gebeurtenis_id *g)
{
    if (date_before(w->vandaag, e->datum))
        return problem_add(w->p, "datum", N_("ligt in de toekomst. Leg alleen uitslagen vast."));
    vastlegging v = {.e = &examen_entity,
                     .rij = e,
                     .velden = velden,
                     .wie = e->persoon_id,
                     .soort = GEB_EXAMEN,
                     .spoor = SPOOR_TAAL,
                     .code1 = code_text(&examenuitslag_codes, e->uitslag),
                     .datum1 = e->datum};
    return vastleggen(w, &v, g);
}
