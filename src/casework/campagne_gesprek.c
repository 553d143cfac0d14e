/* campagne_gesprek.c: the conversations of a campagne: dividing them over days, and what was
 * said. */
#include "casework/campagne.h"
#include "casework/gesprek.h"
#include "casework/intake.h"
#include "casework/vastleggen.h"

enum { VOERDERS = 100, ZOEK_HOOGSTENS = 4000, PER_DAG_HOOGSTENS = 20, DAG_MINUTEN = 24 * 60,
       GESPREK_MINUTEN = 60 /* of a conversation whose end nobody wrote down */ };

/* ---- dividing ---- */

/* Where one who talks has got to. */
typedef struct {
    gebruiker_id wie;
    date dag;
    i64 nr;               /* of that day */
    agendaregel_rijen al; /* what he has that day */
} voerder;

static bool ronde_klopt(werk *w, const campagne_ronde *r)
{
    int voor = w->p->n;
    if (!date_is_set(r->vanaf)) problem_add(w->p, "vanaf", N_("is verplicht. Kies een dag."));
    else if (date_before(r->vanaf, w->vandaag))
        problem_add(w->p, "vanaf", N_("ligt in het verleden. Kies vandaag of later."));
    if (!tijd_is_set(r->van)) problem_add(w->p, "van", N_("is verplicht. Vul een tijd in."));
    if (r->minuten < 10 || r->minuten > 240)
        problem_add(w->p, "minuten", N_("moet 10 tot en met 240 zijn."));
    if (r->per_dag < 1 || r->per_dag > PER_DAG_HOOGSTENS)
        problem_add(w->p, "per_dag", N_("moet 1 tot en met 20 zijn."));
    else if (tijd_is_set(r->van) &&
             tijd_minutes(r->van) + r->per_dag * r->minuten > DAG_MINUTEN)
        problem_add(w->p, "per_dag", N_("past niet in één dag. Kies er minder."));
    return w->p->n == voor;
}

static void naar_dag(werk *w, voerder *v, date dag)
{
    while (date_weekday(dag) > 5) dag = date_plus(dag, 1);
    v->dag = dag;
    v->nr = 0;
    v->al = agenda(w, v->wie, dag, date_plus(dag, 1));
}

static voerder *voerder_van(werk *w, voerder *alle, int *n, gebruiker_id wie, date vanaf)
{
    for (int i = 0; i < *n; i++)
        if (alle[i].wie.v == wie.v) return &alle[i];
    if (*n == VOERDERS) return NULL;
    alle[*n] = (voerder){.wie = wie};
    naar_dag(w, &alle[*n], vanaf);
    return &alle[(*n)++];
}

static bool is_vrij(const voerder *v, int van, int tot)
{
    for (int i = 0; i < v->al.n; i++) {
        const agendaregel *g = &v->al.at[i];
        int begin = tijd_minutes(g->van);
        int eind = tijd_is_set(g->tot) ? tijd_minutes(g->tot) : begin + GESPREK_MINUTEN;
        bool telt = code_is(g->afloop, GESPREK_GEPLAND) && begin >= 0;
        if (telt && van < eind && begin < tot) return false;
    }
    return true;
}

/* The next free time of one who talks. False: none within some years. */
static bool volgende(werk *w, voerder *v, const campagne_ronde *r, campagne_tijd *uit)
{
    for (int keer = 0; keer < ZOEK_HOOGSTENS; keer++) {
        if (v->nr >= r->per_dag) naar_dag(w, v, date_plus(v->dag, 1));
        int van = tijd_minutes(r->van) + (int)(v->nr * r->minuten), tot = van + (int)r->minuten;
        v->nr++;
        if (!is_vrij(v, van, tot)) continue;
        uit->dag = v->dag;
        uit->van = tijd_hm(van / 60, van % 60);
        uit->tot = tot < DAG_MINUTEN ? tijd_hm(tot / 60, tot % 60) : (tijd){0};
        return true;
    }
    return false;
}

static gebruiker_id wie_praat(const werk *w, const campagneregel *m, const campagne_ronde *r)
{
    if (r->door.v) return r->door;
    return m->gebruiker_id.v ? m->gebruiker_id : (gebruiker_id){w->t.gebruiker};
}

bool campagne_verdeel(werk *w, const campagne *c, mensen_groep wie, const campagne_ronde *r,
                      campagne_tijden *uit)
{
    campagneregel_rijen alle = campagne_mensen(w, c, 0);
    voerder *v = arena_make(w->a, voerder, VOERDERS);
    int nv = 0;
    *uit = (campagne_tijden){arena_make(w->a, campagne_tijd, wie.n + 1), 0};
    if (!ronde_klopt(w, r)) return false;
    for (int i = 0; i < wie.n; i++)
        for (int j = 0; j < alle.n; j++) {
            const campagneregel *m = &alle.at[j];
            if (m->persoon_id.v != wie.at[i].v || campagne_niet_plannen(m->stand.i)) continue;
            campagne_tijd t = {.wie = wie.at[i], .door = wie_praat(w, m, r)};
            voerder *x = voerder_van(w, v, &nv, t.door, r->vanaf);
            if (!x || !volgende(w, x, r, &t))
                return problem_add(w->p, "vanaf", N_("geeft geen vrije tijd. Kies anders."));
            uit->at[uit->n++] = t;
        }
    if (uit->n || !wie.n) return true;
    return problem_add(w->p, "", N_("Bij deze mensen hoeft dit niet meer. Kies anderen."));
}

typedef struct {
    campagne_id id;
    const campagne_ronde *r;
    campagne_tijden t;
} planning;

static bool een_gesprek(werk *w, persoon_id id, const void *wat)
{
    const planning *pl = wat;
    campagne_mens m;
    persoon p;
    const campagne_tijd *t = NULL;
    for (int i = 0; i < pl->t.n; i++)
        if (pl->t.at[i].wie.v == id.v) t = &pl->t.at[i];
    if (!t || !campagne_mens_van(w, pl->id, id, &m) || !HAAL(w, persoon, id, &p))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0});
    gesprek g = {.persoon_id = id,
                 .soort = CODE(GESPREK_SCREENING),
                 .datum = t->dag,
                 .van = t->van,
                 .tot = t->tot,
                 .plaats = pl->r->plaats,
                 .tolk = p.tolk,
                 .gebruiker_id = t->door,
                 .afloop = CODE(GESPREK_GEPLAND)};
    if (!gesprek_bewaar(w, &g, UINT64_MAX, NULL, NULL)) return false;
    m.gesprek_id = gesprek_id_van(&g);
    m.uitgenodigd = w->vandaag;
    m.keren = NUM(m.keren.n + 1);
    return vastleggen(w, &(vastlegging){.e = &campagne_mens_entity,
                                        .rij = &m,
                                        .velden = UINT64_MAX,
                                        .wie = id,
                                        .soort = GEB_CAMPAGNE,
                                        .spoor = SPOOR_WERK,
                                        .code1 = S("gepland"),
                                        .datum1 = t->dag},
                      NULL);
}

bool campagne_plan(werk *w, const campagne *c, mensen_groep wie, const campagne_ronde *r,
                   gebeurtenis_id *g)
{
    planning pl = {.id = campagne_id_van(c), .r = r};
    if (!samen_aantal_klopt(w, wie.n, SAMEN_HOOGSTENS)) return false;
    if (!campagne_verdeel(w, c, wie, r, &pl.t)) return false;
    persoon_id *over = arena_make(w->a, persoon_id, pl.t.n);
    for (int i = 0; i < pl.t.n; i++) over[i] = pl.t.at[i].wie;
    return samen_voor_allen(w, (mensen_groep){over, pl.t.n}, SAMEN_HOOGSTENS, een_gesprek, &pl, g);
}

/* ---- what was said ---- */

static bool lees_mens(werk *w, campagne_mens_id id, campagne_mens *m)
{
    if (HAAL(w, campagne_mens, id, m)) return true;
    return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0});
}

/* The planned gesprek took place; one that was not planned is written down. */
static bool kwam(werk *w, const campagne_mens *m, date dag, gesprek *g)
{
    persoon p;
    bool er = m->gesprek_id.v && HAAL(w, gesprek, m->gesprek_id, g);
    if (!er && HAAL(w, persoon, m->persoon_id, &p))
        *g = (gesprek){.persoon_id = m->persoon_id,
                       .soort = CODE(GESPREK_SCREENING),
                       .tolk = p.tolk,
                       .gebruiker_id = m->gebruiker_id};
    g->datum = dag;
    g->afloop = CODE(GESPREK_GEKOMEN);
    return gesprek_bewaar(w, g, UINT64_MAX, NULL, NULL);
}

static bool feiten_bij(werk *w, const campagne_mens *m, const campagne_verslag *v,
                       gesprek_id bij)
{
    if (v->velden && v->feiten) {
        intake i = *v->feiten;
        i.persoon_id = m->persoon_id;
        if (!i.kop.id) i.begonnen = w->vandaag;
        if (!intake_bewaar(w, &i, v->velden, BRON_GESPREK, bij, NULL)) return false;
    }
    if (!v->grens.i) return true;
    werkgrens g = {.persoon_id = m->persoon_id, .soort = v->grens, .tekst = v->grens_uitleg};
    return intake_rij_bewaar(w, &werkgrens_entity, &g, m->persoon_id, UINT64_MAX, BRON_GESPREK,
                             bij, NULL);
}

bool campagne_gesproken(werk *w, campagne_mens_id id, const campagne_verslag *v,
                        gebeurtenis_id *g)
{
    campagne_mens m;
    gesprek k;
    werk een = *w;
    *g = (gebeurtenis_id){0};
    een.samen = g;
    if (!date_is_set(v->datum)) problem_add(w->p, "datum", N_("is verplicht. Kies een dag."));
    else if (date_before(w->vandaag, v->datum))
        problem_add(w->p, "datum", N_("ligt in de toekomst. Kies vandaag of eerder."));
    if (w->p->n || !lees_mens(w, id, &m)) return false;
    if (!kwam(&een, &m, v->datum, &k) || !feiten_bij(&een, &m, v, gesprek_id_van(&k)))
        return false;
    m.gesprek_id = gesprek_id_van(&k);
    m.wil_niet = (date){0};
    if (v->klaar) m.afgerond = v->datum;
    return vastleggen(&een, &(vastlegging){.e = &campagne_mens_entity,
                                           .rij = &m,
                                           .velden = UINT64_MAX,
                                           .wie = m.persoon_id,
                                           .soort = GEB_CAMPAGNE,
                                           .spoor = SPOOR_WERK,
                                           .code1 = v->klaar ? S("afgerond") : S("gesproken"),
                                           .datum1 = v->datum},
                      NULL);
}

bool campagne_wil_niet(werk *w, campagne_mens_id id, str reden, gebeurtenis_id *g)
{
    campagne_mens m;
    if (!str_trim(reden).n) problem_add(w->p, "reden", N_("is verplicht. Schrijf waarom niet."));
    if (w->p->n || !lees_mens(w, id, &m)) return false;
    m.wil_niet = w->vandaag;
    m.reden = reden;
    return vastleggen(w, &(vastlegging){.e = &campagne_mens_entity,
                                        .rij = &m,
                                        .velden = UINT64_MAX,
                                        .wie = m.persoon_id,
                                        .soort = GEB_CAMPAGNE,
                                        .spoor = SPOOR_WERK,
                                        .code1 = S("wil niet"),
                                        .datum1 = w->vandaag},
                      g);
}
