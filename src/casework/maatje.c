#include "casework/maatje.h"

#include "base/text.h"
#include "casework/traject.h"
#include "casework/vastleggen.h"

#include <stdlib.h>

static bool tijden_kloppen(werk *w, const maatje *m)
{
    bool van = tijd_is_set(m->van), tot = tijd_is_set(m->tot);
    if (van != tot)
        return problem_add(w->p, van ? "tot" : "van",
                           N_("is verplicht. Vul begin en einde in."));
    if (van && m->tot.m <= m->van.m)
        return problem_add(w->p, "tot", N_("moet na het begin liggen."));
    return true;
}

bool maatje_bewaar(werk *w, maatje *m, u64 velden, gebeurtenis_id *g)
{
    organisatie o;
    if (!HAAL(w, organisatie, m->organisatie_id, &o))
        return problem_add(w->p, "organisatie_id", N_("is verplicht. Kies een organisatie."));
    if (!tijden_kloppen(w, m)) return false;
    m->naam_sleutel = text_sleutel(w->a, m->naam);
    velden |= field_bit(&maatje_entity, "naam_sleutel");
    return vastleggen_zaak(w, &maatje_entity, m, velden, m->organisatie_id, GEB_ORGANISATIE, g);
}

maatjeregel_rijen maatjes_lijst(werk *w)
{
    return LIJST(w, maatjeregel, MAATJES, A(vandaag, w->vandaag));
}

static int op_volgorde(const void *p, const void *q)
{
    const maatjevoorstel *x = p, *y = q;
    return maatjepas_volgorde(&x->past, x->mensen, x->m.naam_sleutel, &y->past, y->mensen,
                              y->m.naam_sleutel);
}

bool maatje_zoek(werk *w, persoon_id wie, int instrument, maatjevoorstellen *uit)
{
    dossier *d = arena_make(w->a, dossier, 1);
    kandidaat *k = arena_make(w->a, kandidaat, 1);
    if (!dossier_lees(w, wie, d)) return false;
    *k = kandidaat_lees(w, d);
    maatstaf maat = maatstaf_van_gemeente(w);
    maatjeregel_rijen l = maatjes_lijst(w);
    *uit = (maatjevoorstellen){arena_make(w->a, maatjevoorstel, l.n + 1), 0};
    for (int i = 0; i < l.n; i++) {
        maatjevoorstel *x = &uit->at[uit->n];
        bool vol = l.at[i].mensen.n >= l.at[i].hoogstens.n;
        if (vol || date_is_set(l.at[i].weg) || !HAAL(w, maatje, l.at[i].id, &x->m)) continue;
        if (!maatje_kan(&x->m, instrument) || !HAAL(w, organisatie, x->m.organisatie_id, &x->o))
            continue;
        x->mensen = l.at[i].mensen.n;
        x->past = maatje_past(w->a, k, &x->m, &maat);
        uit->n++;
    }
    qsort(uit->at, (size_t)uit->n, sizeof *uit->at, op_volgorde);
    return true;
}

bool maatje_koppel(werk *w, persoon_id wie, maatje_id id, traject *t, gebeurtenis_id *g)
{
    maatje m;
    if (!HAAL(w, maatje, id, &m))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Dit maatje is er niet."), (str){0});
    if (date_is_set(m.weg))
        return problem_with(w->p, PROBLEM_GEWEIGERD, "", N_("{} is geen maatje meer."), m.naam);
    if (!maatje_kan(&m, t->instrument.i))
        return problem_add(w->p, "instrument", N_("past niet bij dit maatje. Kies het andere."));
    if (GETAL(w, MAATJE_MENSEN, AI(maatje, id), A(vandaag, w->vandaag)) >= m.hoogstens.n)
        return problem_with(w->p, PROBLEM_GEWEIGERD, "", N_("{} heeft nu geen ruimte meer."),
                            m.naam);
    t->persoon_id = wie;
    t->maatje_id = id;
    t->organisatie_id = m.organisatie_id;
    return traject_bewaar(w, t, UINT64_MAX, g);
}
