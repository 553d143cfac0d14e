/* lesgroep_deelname.c: a person goes into a group, changes to another, or stops. */
#include "web/pages/lesgroep.h"
#include "web/routes.h"

#define GROEPKEUS_FIELDS(F) \
    F(lesgroep_id, lesgroep_id, N_("Lesgroep"), .required = true, .ref = "lesgroep") \
    F(date, van, N_("Eerste les"), .required = true) \
    F(bool, wissel, N_("Stopt op die dag met de groep van nu"))
FORMULIER(groepkeus, GROEPKEUS_FIELDS)
#define SELF groepkeus
FORMULIER_DEF(groepkeus, GROEPKEUS_FIELDS)
#undef SELF

static const char *const keus_velden[] = {"lesgroep_id", "van", "wissel", NULL};

/* Groups with a seat, with their times. */
static int groepen_met_plek(req *r, keuze **uit)
{
    lesgroepregel_rijen g = lesgroepen_lijst(&r->w);
    lesregel_rijen lessen = lesgroepen_lessen(&r->w);
    int n = 0;
    *uit = arena_make(r->w.a, keuze, g.n + 1);
    for (int i = 0; i < g.n; i++) {
        const lesgroepregel *x = &g.at[i];
        if (x->plaatsen.is && x->bezet.n >= x->plaatsen.n) continue;
        str tekst = TF(r->w.a, "{}, {}: {} ({})", x->naam, x->organisatie,
            lestijden(r, lessen, x->id), plaatsen_tekst(r, x->plaatsen, x->bezet.n));
        (*uit)[n++] = (keuze){ID(x->id), tekst};
    }
    return n;
}

static void put_keuze(req *r, const dossier *d, const keuze *groep, int n)
{
    persoon_id id = persoon_id_van(&d->p);
    const lesdeelname *nu = rooster_enige(r, d);
    groepkeus v = {.masker = UINT64_MAX,
        .van = date_plus(date_monday(r->w.vandaag), 7),
        .wissel = nu != NULL,
        .lesgroep_id = {token_lees(r, &lesgroep_entity, veld(r, "groep"))}};
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, URL(r, deelname_maken, id), &groepkeus_entity, &v);
    form_keuze(&f, "lesgroep_id", groep, n, v.lesgroep_id.v);
    form_veld(&f, "van");
    if (nu) form_veld(&f, "wissel");
    form_sluit_met(&f, T("Zet in deze groep"), URL(r, rooster_toon, id), T("Terug"));
    PUT(&r->h, "</div>\n");
}

void deelname_nieuw(req *r)
{
    dossier d;
    keuze *groep;
    if (!mens_lees(r, &d)) return;
    int n = groepen_met_plek(r, &groep);
    mens_kruimels(r, &d.p, T("Lesgroep"));
    kop(r, TF(r->w.a, "Lesgroep voor {}", d.p.naam), T("Volle groepen staan niet in de lijst."));
    if (!n) {
        leegte(r, T("In geen enkele groep is een plaats vrij."), URL0(r, lesgroep_nieuw),
            T("Lesgroep toevoegen"));
        return;
    }
    PUT(&r->h, "<div class=\"rooster2 breed\">");
    put_keuze(r, &d, groep, n);
    week_invoer in = weekinvoer_lees(&r->w, &d);
    in.dag = date_plus(r->w.vandaag, 7); /* the first whole week */
    rooster_parallel(r, &d, &in);
    PUT(&r->h, "</div>\n");
}

/* What the status line says: in which group, from when, and what clashes. */
static str klaar_zin(req *r, const dossier *d, const lesdeelname *l, str let_op)
{
    lesgroep g = {0};
    HAAL(&r->w, lesgroep, l->lesgroep_id, &g);
    str klaar = TF(r->w.a, "{} zit vanaf {} in groep {}.", mens_roepnaam(&d->p),
        dag_tekst(r, l->van, true), g.naam);
    return let_op.n ? TF(r->w.a, "{} Let op, dit botst. {}", klaar, let_op) : klaar;
}

void deelname_maken(req *r)
{
    dossier d;
    str let_op;
    gebeurtenis_id g = {0};
    groepkeus v = {.masker = UINT64_MAX};
    if (!mens_lees(r, &d)) return;
    form_lees(r, &groepkeus_entity, keus_velden, &v);
    const lesdeelname *nu = v.wissel ? rooster_enige(r, &d) : NULL;
    lesdeelname_id oud = {nu ? nu->kop.id : 0};
    lesdeelname l = {
        .persoon_id = persoon_id_van(&d.p), .lesgroep_id = v.lesgroep_id, .van = v.van};
    if (r->w.p->n || !deelname_begin(&r->w, &l, oud, &let_op, &g)) deelname_nieuw(r);
    else
        ga_naar_met_ongedaan(r, URL_MET(r, URL(r, rooster_toon, l.persoon_id), A(week, l.van)),
            klaar_zin(r, &d, &l, let_op), g);
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
