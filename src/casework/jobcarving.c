/* jobcarving.c: functions, their tasks, and places made of tasks. */
#include "casework/jobcarving.h"

#include "base/lang.h"
#include "casework/vastleggen.h"

static bool onbekend(werk *w, const char *tekst)
{
    return problem_with(w->p, PROBLEM_ONBEKEND, "", tekst, (str){0});
}

bool jobcarving_bewaar(werk *w, jobcarving *c, u64 velden, gebeurtenis_id *g)
{
    organisatie o;
    if (!HAAL(w, organisatie, c->organisatie_id, &o))
        return problem_add(w->p, "organisatie_id", N_("is verplicht. Kies een organisatie."));
    if (str_trim(c->volgende).n && !date_is_set(c->volgende_op))
        return problem_add(w->p, "volgende_op", N_("is verplicht bij een volgende stap."));
    if (!c->kop.id && !c->stand.i) c->stand = CODE(CARVING_GEVONDEN);
    if (!c->kop.id && !c->gebruiker_id.v) c->gebruiker_id = (gebruiker_id){w->t.gebruiker};
    if (!c->kop.id && !c->sector.n) c->sector = o.sector;
    if (!c->kop.id && !c->adres.n) c->adres = o.adres;
    return vastleggen_zaak(w, &jobcarving_entity, c, velden, c->organisatie_id, GEB_CARVING, g);
}

/* ---- tasks ---- */

static bool tijden_kloppen(werk *w, const carvingtaak *t)
{
    bool dag = false;
    for (int i = 0; i < 7; i++) dag = dag || carvingtaak_op(t, i);
    bool van = tijd_is_set(t->van), tot = tijd_is_set(t->tot);
    if (van != tot) return problem_add(w->p, van ? "tot" : "van",
                                       N_("is verplicht. Vul begin en einde in."));
    if (van && t->tot.m <= t->van.m)
        return problem_add(w->p, "tot", N_("moet na het begin liggen."));
    if (van && !dag) return problem_add(w->p, "maandag", N_("is niet gekozen. Kies een dag."));
    return true;
}

bool carvingtaak_bewaar(werk *w, carvingtaak *t, u64 velden, gebeurtenis_id *g)
{
    jobcarving c;
    if (!HAAL(w, jobcarving, t->jobcarving_id, &c))
        return onbekend(w, N_("Deze functie is er niet."));
    if (!tijden_kloppen(w, t)) return false;
    carvingtaak_rijen al = BIJ(w, carvingtaak, jobcarving_id, t->jobcarving_id);
    if (!t->kop.id && al.n >= CARVING_TAKEN)
        return problem_add(w->p, "naam", N_("is te veel: een functie heeft hoogstens 24 taken."));
    return vastleggen_zaak(w, &carvingtaak_entity, t, velden, c.organisatie_id, GEB_CARVING, g);
}

/* ---- reading ---- */

static void lees_taak(werk *w, const carvingtaak *t, carving_geheel *uit)
{
    carving_taak *x = &uit->taak[uit->n++];
    *x = (carving_taak){.t = *t};
    x->mensen = GETAL(w, CARVING_AANTAL, AI(carvingtaak, carvingtaak_id_van(t)));
    if (t->plek_id.v && (!HAAL(w, plek, t->plek_id, &x->p) || date_is_set(x->p.gesloten)))
        x->p = (plek){0};
    uit->uren += t->uren.n;
    if (!x->p.kop.id) uit->over += t->uren.n;
}

bool jobcarving_lees(werk *w, jobcarving_id id, carving_geheel *uit)
{
    *uit = (carving_geheel){0};
    if (!HAAL(w, jobcarving, id, &uit->c)) return false;
    if (!HAAL(w, organisatie, uit->c.organisatie_id, &uit->o)) return false;
    carvingtaak_rijen t = BIJ(w, carvingtaak, jobcarving_id, id);
    uit->taak = arena_make(w->a, carving_taak, t.n + 1);
    for (int i = 0; i < t.n; i++)
        if (!date_is_set(t.at[i].weg)) lees_taak(w, &t.at[i], uit);
    if (uit->c.uren.is) uit->over = uit->c.uren.n - (uit->uren - uit->over);
    if (uit->over < 0) uit->over = 0;
    uit->mensen = LIJST(w, carvingmens_regel, CARVING_MENSEN, AI(jobcarving, id));
    return true;
}

int carving_vrij(const carving_geheel *g, carvingtaak *uit)
{
    int n = 0;
    for (int i = 0; i < g->n; i++)
        if (!g->taak[i].p.kop.id) uit[n++] = g->taak[i].t;
    return n;
}

bool carving_gekozen(werk *w, const carving_geheel *g, const carvingtaak_id *taken, int n,
                     carvingtaak *uit)
{
    int m = 0;
    if (n < 1) return problem_add(w->p, "taak", N_("Kies eerst een of meer taken."));
    for (int i = 0; i < g->n; i++) {
        int k = 0;
        while (k < n && taken[k].v != g->taak[i].t.kop.id) k++;
        if (k < n && !g->taak[i].p.kop.id) uit[m++] = g->taak[i].t;
    }
    if (m == n) return true;
    return problem_add(w->p, "taak",
                       N_("Een taak zit al in een plek of hoort hier niet. Kies opnieuw."));
}

carvingregel_rijen jobcarvings(werk *w, gebruiker_id wie)
{
    return LIJST(w, carvingregel, JOBCARVINGS, AI(gebruiker, wie));
}

/* ---- a place of tasks ---- */

static bool koppel_taken(werk *w, carvingtaak *t, int n, plek_id id)
{
    for (int i = 0; i < n; i++) {
        t[i].plek_id = id;
        if (!carvingtaak_bewaar(w, &t[i], field_bit(&carvingtaak_entity, "plek_id"), NULL))
            return false;
    }
    return true;
}

/* A seat for each whom this caller sees; who is of another team has a seat too, held by no one. */
static bool houd_vast(werk *w, const carving_geheel *g, const carvingtaak *t, int n, plek_id id)
{
    for (int i = 0; i < g->mensen.n; i++) {
        const carvingmens_regel *m = &g->mensen.at[i];
        bool erbij = false;
        for (int k = 0; k < n; k++) erbij = erbij || t[k].kop.id == m->carvingtaak_id.v;
        if (!erbij || date_is_set(plek_vast_voor(w, id, m->persoon_id))) continue;
        vasthouding v = {.persoon_id = m->persoon_id,
                         .plek_id = id,
                         .tot = date_plus(w->vandaag, CARVING_VAST_DAGEN),
                         .reden = T("Deze plek is gemaakt van taken.")};
        v.kop.masker = UINT64_MAX;
        if (!plek_houd_vast(w, &v, NULL)) return false;
    }
    return true;
}

/* People of every team, each once, who are meant for one of these tasks. */
static i64 mensen_van(werk *w, jobcarving_id id, const carvingtaak *t, int n)
{
    buf b = buf_new(w->a);
    for (int i = 0; i < n; i++) PLAIN(&b, "{}{},", i ? S("") : S(","), t[i].kop.id);
    return GETAL(w, CARVING_AANTAL_SAMEN, AI(jobcarving, id), A(taken, buf_str(&b)));
}

bool jobcarving_maak_plek(werk *w, jobcarving_id id, const carvingtaak_id *taken, int n, plek *p,
                          gebeurtenis_id *g)
{
    carving_geheel x;
    carvingtaak t[CARVING_TAKEN];
    werk samen = *w;
    *g = (gebeurtenis_id){0};
    samen.samen = g;
    if (!jobcarving_lees(w, id, &x)) return onbekend(w, N_("Deze functie is er niet."));
    if (!carving_gekozen(w, &x, taken, n, t)) return false;
    carvingplek maak = carving_plek_van(w->a, &x.c, t, n);
    maak.p.functie = p->functie.n ? p->functie : maak.p.functie;
    maak.p.soort = p->soort.i ? p->soort : maak.p.soort;
    maak.p.uren_max = maak.p.uren_min;
    i64 mensen = mensen_van(w, id, t, n);
    if (mensen > 1) maak.p.aantal = NUM(mensen);
    plek_bijlage bij = {maak.taal, maak.ntaal, maak.dienst, maak.ndienst};
    *p = maak.p;
    if (!plek_bewaar(&samen, p, UINT64_MAX, &bij, NULL)) return false;
    carvingtaak vrij[CARVING_TAKEN];
    x.c.stand = CODE(n == carving_vrij(&x, vrij) ? CARVING_GEMAAKT : CARVING_VERDEELD);
    return koppel_taken(&samen, t, n, plek_id_van(p)) &&
           houd_vast(&samen, &x, t, n, plek_id_van(p)) &&
           jobcarving_bewaar(&samen, &x.c, field_bit(&jobcarving_entity, "stand"), NULL);
}
