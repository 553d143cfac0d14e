/* uren_form.c: hours are written down by hand, and corrected. */
#include "web/pages/uren.h"
#include "web/routes.h"

/* How long, as people say it: hours and minutes. */
#define URENVORM_FIELDS(F) \
    F(date, datum, N_("Dag"), .required = true) \
    F(code, soort, N_("Soort uren"), .required = true, .codes = &uren_soort_codes) \
    F(traject_id, traject_id, N_("Bij welk traject"), .ref = "traject") \
    F(tijd, duur, N_("Hoe lang"), .required = true, \
      .hulp = N_("Uren en minuten: 2.30 is 2 uur en 30 minuten.")) \
    F(code, aanwezig, N_("Aanwezig"), .codes = &aanwezig_codes) \
    F(str, wat, N_("Wat"), .max = 200) \
    F(code, thema, N_("Thema van de MAP"), .codes = &map_thema_codes, \
      .hulp = N_("Alleen bij uren voor de MAP.")) \
    F(bool, kernwaarde, N_("Gaat over een kernwaarde (PVT)")) \
    F(bool, tijdens_intake, N_("Gemaakt tijdens de intake"))
FORMULIER(urenvorm, URENVORM_FIELDS)
#define SELF urenvorm
FORMULIER_DEF(urenvorm, URENVORM_FIELDS)
#undef SELF

static const char *const velden[] = {"datum", "soort", "traject_id", "duur", "aanwezig", "wat",
    "thema", "kernwaarde", "tijdens_intake", NULL};

static urenvorm vorm_van(const uren *u)
{
    return (urenvorm){.masker = UINT64_MAX,
        .datum = u->datum,
        .soort = u->soort,
        .traject_id = u->traject_id,
        .duur = {u->minuten.is ? (i32)(u->minuten.n + 1) : 0},
        .aanwezig = u->aanwezig,
        .wat = u->wat,
        .thema = u->thema,
        .kernwaarde = u->kernwaarde,
        .tijdens_intake = u->tijdens_intake};
}

static void lees(req *r, uren *u)
{
    urenvorm v = vorm_van(u);
    form_lees(r, &urenvorm_entity, velden, &v);
    u->datum = v.datum;
    u->soort = v.soort;
    u->traject_id = v.traject_id;
    u->minuten = tijd_is_set(v.duur) ? NUM(tijd_minutes(v.duur)) : (num){0};
    u->aanwezig = v.aanwezig;
    u->wat = v.wat;
    u->thema = v.thema;
    u->kernwaarde = v.kernwaarde;
    u->tijdens_intake = v.tijdens_intake;
}

static int trajecten(req *r, persoon_id id, keuze **uit)
{
    traject_rijen t = BIJ(&r->w, traject, persoon_id, id);
    *uit = arena_make(r->w.a, keuze, t.n + 1);
    int n = 0;
    for (int i = t.n; i-- > 0;)
        (*uit)[n++] = (keuze){ID(traject_id_van(&t.at[i])),
            TF(r->w.a, "{}, vanaf {}", code_label(&instrument_codes, t.at[i].instrument),
                dag_kort(r, t.at[i].van))};
    return n;
}

/* The problem of the number of minutes stands at the field that asks it. */
static void bij_duur(problems *p)
{
    for (int i = 0; i < p->n; i++)
        if (!strcmp(p->at[i].veld, "minuten")) p->at[i].veld = "duur";
}

static void put_formulier(req *r, persoon_id id, const uren *u, url actie)
{
    keuze *k;
    int n = trajecten(r, id, &k);
    urenvorm *v = arena_make(r->w.a, urenvorm, 1);
    *v = vorm_van(u);
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, actie, &urenvorm_entity, v);
    for (int i = 0; velden[i]; i++)
        if (!strcmp(velden[i], "traject_id")) form_keuze(&f, velden[i], k, n, u->traject_id.v);
        else form_veld(&f, velden[i]);
    form_sluit_met(&f, T("Leg de uren vast"), URL(r, uren_toon, id), T("Terug"));
    PUT(&r->h, "</div>\n");
}

void uren_nieuw(req *r)
{
    persoon p;
    if (!persoon_van_pad(r, &p)) return;
    uren u = {.datum = r->w.vandaag, .aanwezig = CODE(UREN_AANWEZIG)};
    persoon_id id = persoon_id_van(&p);
    mens_kruimels(r, &p, T("Uren vastleggen"));
    kop(r, T("Uren vastleggen"), TF(r->w.a, "Wat deed {}, op welke dag en hoe lang?", p.naam));
    put_formulier(r, id, &u, URL(r, uren_maken, id));
}

void uren_maken(req *r)
{
    persoon p;
    gebeurtenis_id g = {0};
    if (!persoon_van_pad(r, &p)) return;
    uren u = {.persoon_id = persoon_id_van(&p)};
    lees(r, &u);
    if (r->w.p->n || !uren_bewaar(&r->w, &u, UINT64_MAX, &g)) {
        bij_duur(r->w.p);
        uren_nieuw(r);
    } else
        ga_naar_met_ongedaan(r, URL(r, uren_toon, u.persoon_id),
            TF(r->w.a, "Vastgelegd: {} op {}.", duur_tekst(r, u.minuten.n),
                dag_tekst(r, u.datum, true)), g);
}

static bool uren_van_pad(req *r, uren *u, persoon *p)
{
    if (HAAL(&r->w, uren, (uren_id){r->id[0]}, u) && HAAL(&r->w, persoon, u->persoon_id, p))
        return true;
    niet_gevonden(r);
    return false;
}

void uren_wijzig(req *r)
{
    uren u;
    persoon p;
    if (!uren_van_pad(r, &u, &p)) return;
    mens_kruimels(r, &p, T("Uren verbeteren"));
    kop(r, T("Uren verbeteren"), TF(r->w.a, "Van {} op {}.", p.naam, dag_tekst(r, u.datum, true)));
    put_formulier(r, u.persoon_id, &u, URL(r, uren_bewaren, uren_id_van(&u)));
    PUT(&r->h, "<div class=\"mt\">");
    form_knop(r, URL(r, uren_verwijder, uren_id_van(&u)), T("Haal deze uren weg"),
        dag_tekst(r, u.datum, false), "secondary-action");
    PUT(&r->h, "</div>\n");
}

void uren_bewaren(req *r)
{
    uren u;
    persoon p;
    gebeurtenis_id g = {0};
    if (!uren_van_pad(r, &u, &p)) return;
    lees(r, &u);
    if (r->w.p->n || !uren_bewaar(&r->w, &u, UINT64_MAX, &g)) {
        bij_duur(r->w.p);
        uren_wijzig(r);
    } else
        ga_naar_met_ongedaan(r, URL(r, uren_toon, u.persoon_id), T("De uren zijn verbeterd."), g);
}

void uren_verwijder(req *r)
{
    uren u;
    persoon p;
    gebeurtenis_id g = {0};
    if (!uren_van_pad(r, &u, &p)) return;
    if (!uren_weg(&r->w, uren_id_van(&u), &g)) uren_wijzig(r);
    else ga_naar_met_ongedaan(r, URL(r, uren_toon, u.persoon_id), T("De uren zijn weg."), g);
}
