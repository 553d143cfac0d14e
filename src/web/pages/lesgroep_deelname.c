/* lesgroep_deelname.c: a person goes into a group, changes to another, or stops. */
#include "web/pages/lesgroep.h"
#include "web/routes.h"

#define GROEPKEUS_FIELDS(F) \
    F(lesgroep_id, lesgroep_id, N_("Lesgroep"), .required = true, .ref = "lesgroep") \
    F(date, van, N_("Eerste les"), .required = true) \
    F(lesdeelname_id, oud, N_("Stopt dan met een andere groep?"), .ref = "lesdeelname", \
      .hulp = N_("Kies niets als iemand in beide groepen les heeft."))
LIJSTRIJ(groepkeus, GROEPKEUS_FIELDS)
#define SELF groepkeus
LIJSTRIJ_DEF(groepkeus, GROEPKEUS_FIELDS)
#undef SELF

static const char *const keus_velden[] = {"lesgroep_id", "van", "oud", NULL};

static bool loopt_nog(const req *r, const lesdeelname *d)
{
    return !date_is_set(d->tot) || date_before(r->w.vandaag, d->tot);
}

/* Groups with a seat, with their times: those of the person's level first. */
static int groepen_met_plek(req *r, code niveau, keuze **uit)
{
    lesgroepregel_rijen g = lesgroepen_lijst(&r->w);
    lesregel_rijen lessen = lesgroepen_lessen(&r->w);
    int n = 0;
    *uit = arena_make(r->w.a, keuze, g.n + 1);
    for (int keer = 0; keer < 2; keer++)
        for (int i = 0; i < g.n; i++) {
            const lesgroepregel *x = &g.at[i];
            bool vrij = !x->plaatsen.is || x->bezet.n < x->plaatsen.n;
            if (!vrij || (x->niveau.i == niveau.i) != (keer == 0)) continue;
            str tekst = TF(r->w.a, "{}, {}: {} ({})", x->naam, x->organisatie,
                           lestijden(r, lessen, x->id),
                           plaatsen_tekst(r, x->plaatsen, x->bezet.n));
            (*uit)[n++] = (keuze){ID(x->id), tekst};
        }
    return n;
}

static int eigen_groepen(req *r, const dossier *d, keuze **uit)
{
    int n = 0;
    *uit = arena_make(r->w.a, keuze, d->lesdeelnames.n + 1);
    for (int i = 0; i < d->lesdeelnames.n; i++) {
        const lesdeelname *l = &d->lesdeelnames.at[i];
        lesgroep g;
        if (!loopt_nog(r, l) || !HAAL(&r->w, lesgroep, l->lesgroep_id, &g)) continue;
        (*uit)[n++] = (keuze){ID(lesdeelname_id_van(l)), g.naam};
    }
    return n;
}

/* The level of the lessons: of the present group, else what was measured last. */
static code niveau_van(req *r, const dossier *d)
{
    for (int i = d->lesdeelnames.n; i-- > 0;) {
        lesgroep g;
        if (loopt_nog(r, &d->lesdeelnames.at[i])
            && HAAL(&r->w, lesgroep, d->lesdeelnames.at[i].lesgroep_id, &g))
            return g.niveau;
    }
    const taalmeting *m = dossier_taal(d, VAARD_SP);
    return m ? m->niveau : (code){0};
}

void deelname_nieuw(req *r)
{
    dossier d;
    keuze *groep, *eigen;
    if (!mens_lees(r, &d)) return;
    persoon_id id = persoon_id_van(&d.p);
    int n = groepen_met_plek(r, niveau_van(r, &d), &groep), m = eigen_groepen(r, &d, &eigen);
    groepkeus v = {.masker = UINT64_MAX,
        .van = date_plus(date_monday(r->w.vandaag), 7),
        .lesgroep_id = {token_lees(r, &lesgroep_entity, veld(r, "groep"))}};
    if (m == 1) v.oud.v = eigen[0].id.id;
    mens_kruimels(r, &d.p, T("Lesgroep"));
    kop(r, TF(r->w.a, "Lesgroep voor {}", d.p.naam),
               T("Groepen op het eigen niveau staan bovenaan. Volle groepen staan er niet bij."));
    if (!n) {
        leegte(r, T("In geen enkele groep is een plek vrij."), URL0(r, lesgroep_nieuw),
            T("Lesgroep toevoegen"));
        return;
    }
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, URL(r, deelname_maken, id), &groepkeus_entity, &v);
    form_keuze(&f, "lesgroep_id", groep, n, v.lesgroep_id.v);
    form_veld(&f, "van");
    if (m) form_keuze(&f, "oud", eigen, m, v.oud.v);
    form_sluit_met(&f, T("Zet in deze groep"), URL(r, rooster_toon, id), T("Terug"));
    PUT(&r->h, "</div>\n");
}

void deelname_maken(req *r)
{
    persoon p;
    str let_op;
    lesgroep groep = {0};
    gebeurtenis_id g = {0};
    groepkeus v = {.masker = UINT64_MAX};
    if (!persoon_van_pad(r, &p)) return;
    form_lees(r, &groepkeus_entity, keus_velden, &v);
    lesdeelname d = {.persoon_id = persoon_id_van(&p), .lesgroep_id = v.lesgroep_id, .van = v.van};
    if (r->w.p->n || !deelname_begin(&r->w, &d, v.oud, &let_op, &g)) {
        deelname_nieuw(r);
        return;
    }
    HAAL(&r->w, lesgroep, d.lesgroep_id, &groep);
    url u = URL_MET(r, URL(r, rooster_toon, d.persoon_id), A(week, d.van));
    str klaar =
        TF(r->w.a, "{} zit vanaf {} in groep {}.", p.naam, dag_tekst(r, d.van, true), groep.naam);
    if (let_op.n) klaar = TF(r->w.a, "{} Let op: dit botst. {}", klaar, let_op);
    ga_naar_met_ongedaan(r, u, klaar, g);
}

/* ---- stop ---- */

static bool deelname_van_pad(req *r, lesdeelname *d, persoon *p, lesgroep *g)
{
    if (HAAL(&r->w, lesdeelname, (lesdeelname_id){r->id[0]}, d)
        && HAAL(&r->w, persoon, d->persoon_id, p) && HAAL(&r->w, lesgroep, d->lesgroep_id, g))
        return true;
    niet_gevonden(r);
    return false;
}

void deelname_stop(req *r)
{
    lesdeelname d;
    persoon p;
    lesgroep g;
    if (!deelname_van_pad(r, &d, &p, &g)) return;
    if (!date_is_set(d.tot)) d.tot = date_max(r->w.vandaag, d.van);
    mens_kruimels(r, &p, T("Stopt met de lesgroep"));
    kop(r, TF(r->w.a, "{} stopt met groep {}", p.naam, g.naam),
               T("De dag hieronder is de eerste dag zonder les."));
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f =
        form_open(r, URL(r, deelname_stop_doe, lesdeelname_id_van(&d)), &lesdeelname_entity, &d);
    form_veld(&f, "tot");
    form_sluit_met(&f, T("Leg het einde vast"), URL(r, rooster_toon, d.persoon_id), T("Terug"));
    PUT(&r->h, "</div>\n");
}

void deelname_stop_doe(req *r)
{
    static const char *const namen[] = {"tot", NULL};
    lesdeelname d;
    persoon p;
    lesgroep g;
    gebeurtenis_id geb = {0};
    if (!deelname_van_pad(r, &d, &p, &g)) return;
    form_lees(r, &lesdeelname_entity, namen, &d);
    if (r->w.p->n || !deelname_eind(&r->w, lesdeelname_id_van(&d), d.tot, &geb)) deelname_stop(r);
    else
        ga_naar_met_ongedaan(r, URL(r, rooster_toon, d.persoon_id),
            TF(r->w.a, "{} stopt met groep {}.", p.naam, g.naam), geb);
}
