/* lesgroep_uitval.c: a lesson that does not take place with the one instead, holidays of a school,
 * and the language of a trade of a group. */
#include "web/form.h"
#include "web/pages/lesgroep.h"
#include "web/routes.h"

#define UITVALVORM_FIELDS(F) \
    F(str, les, N_("Welke les gaat niet door?"), .required = true, .max = 40) \
    F(code, oorzaak, N_("Waarom"), .required = true, .codes = &uitval_codes) \
    F(date, inhaal, N_("Inhaalles op"), .hulp = N_("Leeg: nog geen inhaalles.")) \
    F(tijd, inhaal_van, N_("Inhaalles van")) F(tijd, inhaal_tot, N_("Inhaalles tot")) \
    F(str, inhaal_lokaal, N_("Lokaal van de inhaalles"), .max = 80)
FORMULIER(uitvalvorm, UITVALVORM_FIELDS)
#define SELF uitvalvorm
FORMULIER_DEF(uitvalvorm, UITVALVORM_FIELDS)
#undef SELF

static const char *const vorm_velden[] = {
    "les", "oorzaak", "inhaal", "inhaal_van", "inhaal_tot", "inhaal_lokaal", NULL};

/* ---- which lesson ---- */

static str les_waarde(req *r, date dag, tijd van)
{
    char d[DATE_TEXT];
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{} {}", date_iso(dag, d), van);
    return buf_str(&b);
}

static bool les_gekozen(str s, date *dag, tijd *van)
{
    i64 at = str_find(s, S(" "));
    if (at < 0) return false;
    return date_parse(str_sub(s, 0, (size_t)at), dag)
           && tijd_parse(str_sub(s, (size_t)at + 1, s.n), van);
}

static void put_lessen(formulier *f, const lesgroep_geheel *g)
{
    req *r = f->r;
    control c;
    lesdagen l = lesgroep_lesdagen(
        &r->w, g, date_plus(r->w.vandaag, -7), date_plus(r->w.vandaag, LES_VOORUIT_DAGEN));
    optie *o = arena_make(r->w.a, optie, l.n + 1);
    int n = 0;
    if (!control_begin(f, "les", &c)) return;
    for (int i = 0; i < l.n; i++) {
        const lesdag *d = &l.at[i];
        if (d->les.inhaal || !lesmoment_gaat_door(&d->les)) continue;
        o[n++] = (optie){les_waarde(r, d->dag, d->les.van),
            TF(r->w.a, "{}, {} tot {} uur", dag_tekst(r, d->dag, true), d->les.van, d->les.tot)};
    }
    control_keuzes(&c, o, n);
}

static void put_inhaal(formulier *f)
{
    form_veld(f, "oorzaak");
    form_groep(f, T("Inhaalles"));
    form_veld(f, "inhaal");
    form_veld(f, "inhaal_van");
    form_veld(f, "inhaal_tot");
    form_veld(f, "inhaal_lokaal");
    form_groep_klaar(f);
}

/* ---- add ---- */

void uitval_nieuw(req *r)
{
    lesgroep_geheel g;
    if (!lesgroep_van_pad(r, &g)) return;
    lesgroep_id id = lesgroep_id_van(&g.g);
    uitvalvorm v = {.masker = UINT64_MAX};
    lesgroep_kruimels(r, &g.g, T("Les gaat niet door"));
    kop(r, T("Een les gaat niet door"),
        TF(r->w.a, "Groep {}. De uren tellen op de dag van de inhaalles.", g.g.naam));
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, URL(r, uitval_maken, id), &uitvalvorm_entity, &v);
    put_lessen(&f, &g);
    put_inhaal(&f);
    form_sluit_met(&f, T("Leg vast"), URL(r, lesgroep_toon, id), T("Terug"));
    PUT(&r->h, "</div>\n");
}

static void neem_over(lesuitval *u, const uitvalvorm *v)
{
    u->oorzaak = v->oorzaak;
    u->inhaal = v->inhaal;
    u->inhaal_van = v->inhaal_van;
    u->inhaal_tot = v->inhaal_tot;
    u->inhaal_lokaal = v->inhaal_lokaal;
}

/* A problem of the row stands at the field of the form that asks it. */
static void bij_les(req *r)
{
    for (int i = 0; i < r->w.p->n; i++)
        if (strcmp(r->w.p->at[i].veld, "datum") == 0) r->w.p->at[i].veld = "les";
}

static str klaar_zin(req *r, const lesuitval *u)
{
    if (!date_is_set(u->inhaal))
        return TF(r->w.a, "De les van {} gaat niet door.", dag_tekst(r, u->datum, true));
    return TF(r->w.a, "De les van {} gaat niet door. De inhaalles is op {}.",
        dag_tekst(r, u->datum, true), dag_tekst(r, u->inhaal, true));
}

void uitval_maken(req *r)
{
    lesgroep_geheel g;
    gebeurtenis_id geb = {0};
    uitvalvorm v = {.masker = UINT64_MAX};
    if (!lesgroep_van_pad(r, &g)) return;
    lesgroep_id id = lesgroep_id_van(&g.g);
    lesuitval u = {.lesgroep_id = id};
    form_lees(r, &uitvalvorm_entity, vorm_velden, &v);
    neem_over(&u, &v);
    if (!r->w.p->n && !les_gekozen(v.les, &u.datum, &u.van))
        problem_add(r->w.p, "les", N_("is verplicht. Kies een les uit de lijst."));
    if (r->w.p->n || !lesuitval_bewaar(&r->w, &u, UINT64_MAX, &geb)) {
        bij_les(r);
        uitval_nieuw(r);
        return;
    }
    ga_naar_met_ongedaan(r, URL(r, lesgroep_toon, id), klaar_zin(r, &u), geb);
}

/* ---- change ---- */

static bool uitval_van_pad(req *r, lesuitval *u, lesgroep_geheel *g)
{
    if (HAAL(&r->w, lesuitval, (lesuitval_id){r->id[0]}, u)
        && lesgroep_lees(&r->w, u->lesgroep_id, g))
        return true;
    niet_gevonden(r);
    return false;
}

void uitval_wijzig(req *r)
{
    lesuitval u;
    lesgroep_geheel g;
    if (!uitval_van_pad(r, &u, &g)) return;
    lesgroep_kruimels(r, &g.g, T("Inhaalles"));
    kop(r, TF(r->w.a, "De les van {} gaat niet door", dag_tekst(r, u.datum, true)),
        TF(r->w.a, "Groep {}, {} uur.", g.g.naam, u.van));
    PUT(&r->h, "<div class=\"kaart\">");
    lesuitval_id id = lesuitval_id_van(&u);
    formulier f = form_open(r, URL(r, uitval_bewaren, id), &lesuitval_entity, &u);
    put_inhaal(&f);
    form_sluit_met(&f, T("Bewaar"), URL(r, lesgroep_toon, u.lesgroep_id), T("Terug"));
    form_knop(r, URL(r, uitval_weg, id), T("De les gaat toch door"), (str){0}, "subtle");
    PUT(&r->h, "</div>\n");
}

void uitval_bewaren(req *r)
{
    lesuitval u;
    lesgroep_geheel g;
    gebeurtenis_id geb = {0};
    if (!uitval_van_pad(r, &u, &g)) return;
    u64 bits = form_lees(r, &lesuitval_entity, vorm_velden + 1, &u);
    if (r->w.p->n || !lesuitval_bewaar(&r->w, &u, bits, &geb)) uitval_wijzig(r);
    else
        ga_naar_met_ongedaan(r, URL(r, lesgroep_toon, u.lesgroep_id), klaar_zin(r, &u), geb);
}

void uitval_weg(req *r)
{
    lesuitval u;
    lesgroep_geheel g;
    gebeurtenis_id geb = {0};
    if (!uitval_van_pad(r, &u, &g)) return;
    if (!lesuitval_weg(&r->w, lesuitval_id_van(&u), &geb)) uitval_wijzig(r);
    else
        ga_naar_met_ongedaan(r, URL(r, lesgroep_toon, u.lesgroep_id),
            TF(r->w.a, "De les van {} gaat toch door.", dag_tekst(r, u.datum, true)), geb);
}

/* ---- holidays ---- */

static bool school_van_pad(req *r, organisatie *o)
{
    organisatie_id id = {r->id[0]};
    bool mag = !is_school(r) || (id.v && id.v == r->w.t.organisatie);
    if (mag && HAAL(&r->w, organisatie, id, o)) return true;
    niet_gevonden(r);
    return false;
}

static void put_vakantie(req *r, const lesvakantie *v)
{
    PUT(&r->h, "<li><div><b>{}</b><p class=\"klein\">{}</p></div>", v->naam,
        TF(r->w.a, "{} tot en met {}", dag_tekst(r, v->van, true),
            dag_tekst(r, date_plus(v->tot, -1), true)));
    form_knop(r, URL(r, vakantie_weg, lesvakantie_id_van(v)), T("Haal weg"), v->naam, "subtle");
    PUT(&r->h, "</li>");
}

void vakanties(req *r)
{
    organisatie o;
    if (!school_van_pad(r, &o)) return;
    organisatie_id id = organisatie_id_van(&o);
    lesvakantie_rijen v = lesvakanties(&r->w, id);
    lesvakantie nieuw = {.organisatie_id = id};
    nieuw.kop.masker = UINT64_MAX;
    lesgroep_kruimels(r, NULL, T("Vakanties"));
    kop(r, TF(r->w.a, "Vakanties van {}", o.naam), T("Op deze dagen is er geen les."));
    PUT(&r->h, "<div class=\"rooster2\"><section class=\"kaart\" aria-labelledby=\"h-va\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-va\">{}</h2>", T("Dagen zonder les"));
    if (v.n) PUT(&r->h, "<ul class=\"afspraken\">");
    for (int i = 0; i < v.n; i++) put_vakantie(r, &v.at[i]);
    if (v.n) PUT(&r->h, "</ul>");
    if (!v.n) leegte(r, T("Er staat nog geen vakantie."), (url){0}, (str){0});
    PUT(&r->h, "</section><section class=\"kaart\" aria-labelledby=\"h-vn\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-vn\">{}</h2>", T("Vakantie toevoegen"));
    formulier f = form_open(r, URL(r, vakantie_maken, id), &lesvakantie_entity, &nieuw);
    form_veld(&f, "naam");
    form_veld(&f, "van");
    form_veld(&f, "tot");
    form_sluit(&f, T("Voeg toe"));
    PUT(&r->h, "</section></div>\n");
}

void vakantie_maken(req *r)
{
    static const char *const velden[] = {"naam", "van", "tot", NULL};
    organisatie o;
    gebeurtenis_id geb = {0};
    if (!school_van_pad(r, &o)) return;
    lesvakantie v = {.organisatie_id = organisatie_id_van(&o)};
    form_lees(r, &lesvakantie_entity, velden, &v);
    if (r->w.p->n || !lesvakantie_bewaar(&r->w, &v, &geb)) vakanties(r);
    else
        ga_naar_met_ongedaan(r, URL(r, vakanties, v.organisatie_id),
            TF(r->w.a, "{} staat erbij.", v.naam), geb);
}

void vakantie_weg(req *r)
{
    lesvakantie v;
    gebeurtenis_id geb = {0};
    bool is = HAAL(&r->w, lesvakantie, (lesvakantie_id){r->id[0]}, &v);
    if (!is || !lesvakantie_weg(&r->w, lesvakantie_id_van(&v), &geb)) {
        niet_gevonden(r);
        return;
    }
    ga_naar_met_ongedaan(r, URL(r, vakanties, v.organisatie_id),
        TF(r->w.a, "{} is weg.", v.naam), geb);
}

/* ---- language of a trade ---- */

void vaktaal_kies(req *r)
{
    static const char *const velden[] = {"vaktaal", NULL};
    lesgroep_geheel g;
    gebeurtenis_id geb = {0};
    if (!lesgroep_van_pad(r, &g)) return;
    u64 bits = form_lees(r, &lesgroep_entity, velden, &g.g);
    if (r->w.p->n || !lesgroep_bewaar(&r->w, &g.g, bits, g.les.at, g.les.n, &geb)) lesgroep_toon(r);
    else
        ga_naar_met_ongedaan(r, URL(r, lesgroep_toon, lesgroep_id_van(&g.g)),
            g.g.vaktaal.i
                ? TF(r->w.a, "De vaktaal is: {}.", code_label(&vaktaal_codes, g.g.vaktaal))
                : T("De groep heeft geen vaktaal meer."), geb);
}
