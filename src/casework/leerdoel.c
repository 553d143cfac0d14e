#include "casework/leerdoel.h"

#include "casework/vastleggen.h"

static bool onbekend(werk *w, const char *tekst)
{
    return problem_with(w->p, PROBLEM_ONBEKEND, "", tekst, (str){0});
}

static vastlegging van_leerdoel(leerdoel *l, const traject *t, int soort)
{
    return (vastlegging){.e = &leerdoel_entity,
                         .rij = l,
                         .velden = UINT64_MAX,
                         .wie = l->persoon_id,
                         .soort = soort,
                         .spoor = instrument_spoor(t->instrument.i),
                         .datum1 = l->evaluatie};
}

static void dagen_kloppen(werk *w, const leerdoel *l)
{
    if (date_before(w->vandaag, l->afgesproken))
        problem_add(w->p, "afgesproken", N_("ligt in de toekomst. Kies vandaag of eerder."));
    if (date_is_set(l->evaluatie) && date_before(l->evaluatie, l->afgesproken))
        problem_add(w->p, "evaluatie", N_("ligt vóór de dag waarop jullie dit afspraken."));
}

bool leerdoel_afspreken(werk *w, leerdoel *l, u64 velden, gebeurtenis_id *g)
{
    traject t;
    int voor = w->p->n;
    if (!HAAL(w, traject, l->traject_id, &t)) return onbekend(w, N_("Dit traject is er niet."));
    if (date_is_set(t.eind))
        return problem_with(w->p, PROBLEM_GEWEIGERD, "",
            N_("Dit traject is geëindigd. Spreek een leerdoel af in een traject dat loopt."),
            (str){0});
    if (date_is_set(l->geevalueerd))
        return problem_with(w->p, PROBLEM_GEWEIGERD, "",
            N_("Dit leerdoel is al samen bekeken. Spreek een nieuw leerdoel af."), (str){0});
    l->persoon_id = t.persoon_id;
    if (!date_is_set(l->afgesproken)) l->afgesproken = w->vandaag;
    if (!str_trim(l->tekst).n)
        problem_add(w->p, "tekst", N_("is verplicht. Wat gaat iemand leren?"));
    dagen_kloppen(w, l);
    if (w->p->n > voor) return false;
    vastlegging v = van_leerdoel(l, &t, GEB_LEERDOEL);
    v.velden = velden | field_bit(&leerdoel_entity, "afgesproken");
    return vastleggen(w, &v, g);
}

bool leerdoel_evalueren(werk *w, leerdoel_id id, date op, int uitkomst, str toelichting,
                        gebeurtenis_id *g)
{
    leerdoel l;
    traject t;
    int voor = w->p->n;
    if (!HAAL(w, leerdoel, id, &l) || !HAAL(w, traject, l.traject_id, &t))
        return onbekend(w, N_("Dit leerdoel is er niet."));
    if (!date_is_set(op)) op = w->vandaag;
    if (!uitkomst) problem_add(w->p, "uitkomst", N_("is verplicht. Kies een antwoord."));
    if (date_before(w->vandaag, op))
        problem_add(w->p, "geevalueerd", N_("ligt in de toekomst. Kies vandaag of eerder."));
    if (date_before(op, l.afgesproken))
        problem_add(w->p, "geevalueerd", N_("ligt vóór de dag waarop jullie dit afspraken."));
    if (w->p->n > voor) return false;
    l.geevalueerd = op;
    l.uitkomst = CODE(uitkomst);
    l.toelichting = toelichting;
    vastlegging v = van_leerdoel(&l, &t, GEB_LEERDOEL_BEKEKEN);
    v.code1 = code_text(&leerdoel_uitkomst_codes, l.uitkomst);
    v.datum1 = op;
    return vastleggen(w, &v, g);
}

const leerdoel *leerdoel_eerste(const leerdoel_rijen *l, traject_id bij)
{
    const leerdoel *eerste = NULL;
    for (int i = 0; i < l->n; i++) {
        const leerdoel *x = &l->at[i];
        if (x->traject_id.v != bij.v || date_is_set(x->geevalueerd)) continue;
        bool eerder = !eerste || (date_is_set(x->evaluatie) &&
                                  (!date_is_set(eerste->evaluatie) ||
                                   date_before(x->evaluatie, eerste->evaluatie)));
        if (eerder) eerste = x;
    }
    return eerste;
}

int leerdoelen_van(const leerdoel_rijen *l, traject_id bij, int *bereikt)
{
    int n = 0;
    *bereikt = 0;
    for (int i = 0; i < l->n; i++) {
        if (l->at[i].traject_id.v != bij.v) continue;
        n++;
        *bereikt += code_is(l->at[i].uitkomst, LEERDOEL_BEREIKT);
    }
    return n;
}
