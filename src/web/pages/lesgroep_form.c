/* lesgroep_form.c: a lesson group added or changed, with its lessons in the week. */
#include "web/pages/lesgroep.h"
#include "web/routes.h"

enum { DAGEN = 7, LESSEN_MAX = 32 };

static const char *const velden[] = {"naam", "niveau", "leerroute", "soort", "vaktaal", "docent",
    "lokaal", "plaatsen", "anderen", "van", "tot", NULL};

/* One lesson a weekday; a second one on a day stays as it is. */
#define LESFORM_FIELDS(F) \
    F(tijd, van_ma, N_("Maandag van")) F(tijd, tot_ma, N_("Maandag tot")) \
    F(tijd, van_di, N_("Dinsdag van")) F(tijd, tot_di, N_("Dinsdag tot")) \
    F(tijd, van_wo, N_("Woensdag van")) F(tijd, tot_wo, N_("Woensdag tot")) \
    F(tijd, van_do, N_("Donderdag van")) F(tijd, tot_do, N_("Donderdag tot")) \
    F(tijd, van_vr, N_("Vrijdag van")) F(tijd, tot_vr, N_("Vrijdag tot")) \
    F(tijd, van_za, N_("Zaterdag van")) F(tijd, tot_za, N_("Zaterdag tot")) \
    F(tijd, van_zo, N_("Zondag van")) F(tijd, tot_zo, N_("Zondag tot"))
FORMULIER(lesform, LESFORM_FIELDS)
#define SELF lesform
FORMULIER_DEF(lesform, LESFORM_FIELDS)
#undef SELF

static tijd *tijd_van(lesform *f, int dag, int tot)
{
    return field_at(&lesform_entity.fields[2 * dag + tot], f);
}

/* Is this the first lesson of its day? Only that one stands in the form. */
static bool is_eerste(les_rijen l, int i) { return i == 0 || l.at[i - 1].dag.i != l.at[i].dag.i; }

static lesform uit_lessen(les_rijen l)
{
    lesform f = {.masker = UINT64_MAX};
    for (int i = 0; i < l.n; i++) {
        if (!l.at[i].dag.i || !is_eerste(l, i)) continue;
        *tijd_van(&f, l.at[i].dag.i - 1, 0) = l.at[i].van;
        *tijd_van(&f, l.at[i].dag.i - 1, 1) = l.at[i].tot;
    }
    return f;
}

/* What was posted, and the second lessons of a day that the form does not show. */
static int lees_lessen(req *r, les_rijen al, les *uit)
{
    int n = 0;
    lesform f = {.masker = UINT64_MAX};
    for (int i = 0; i < lesform_entity.nfields; i++) {
        const field *v = &lesform_entity.fields[i];
        field_parse(r->w.a, v, veld(r, v->name), &f, r->w.p);
    }
    for (int dag = 0; dag < DAGEN; dag++) {
        tijd van = *tijd_van(&f, dag, 0), tot = *tijd_van(&f, dag, 1);
        if (!tijd_is_set(van) && !tijd_is_set(tot)) continue;
        if (!tijd_is_set(van) || !tijd_is_set(tot))
            problem_add(r->w.p, lesform_entity.fields[2 * dag].name,
                N_("is niet af: vul begin en einde in."));
        uit[n++] = (les){.dag = CODE(dag + 1), .van = van, .tot = tot};
    }
    for (int i = 0; i < al.n && n < LESSEN_MAX; i++)
        if (!is_eerste(al, i)) uit[n++] = al.at[i];
    return n;
}

/* ---- the form ---- */

static int scholen(req *r, keuze **uit)
{
    organisatie_rijen o = LIJST(&r->w, organisatie, ORGANISATIES);
    int n = 0;
    *uit = arena_make(r->w.a, keuze, o.n + 1);
    for (int i = 0; i < o.n; i++) {
        bool geeft_les =
            code_is(o.at[i].soort, ORG_TAALSCHOOL) || code_is(o.at[i].soort, ORG_OPLEIDER);
        if (geeft_les) (*uit)[n++] = (keuze){ID(organisatie_id_van(&o.at[i])), o.at[i].naam};
    }
    return n;
}

static void put_lestijden(formulier *f, const lesform *bij)
{
    const entity *e = f->e;
    const void *rij = f->rij;
    f->e = &lesform_entity;
    f->rij = bij;
    form_groep(f, T("Lessen in de week"));
    PUT(&f->r->h, "<p class=\"klein zacht\" id=\"les\">{}</p>",
        T("Vul alleen de dagen met les in. Bijvoorbeeld van 9.00 tot 12.00."));
    for (int dag = 0; dag < DAGEN; dag++) {
        PUT(&f->r->h, "<div class=\"rij\">");
        form_veld(f, lesform_entity.fields[2 * dag].name);
        form_veld(f, lesform_entity.fields[2 * dag + 1].name);
        PUT(&f->r->h, "</div>");
    }
    form_groep_klaar(f);
    f->e = e;
    f->rij = rij;
}

static void toon_formulier(req *r, const lesgroep *g, const lesform *bij, url actie, url terug)
{
    keuze *k;
    int n = is_school(r) ? 0 : scholen(r, &k);
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, actie, &lesgroep_entity, g);
    form_groep(&f, T("De groep"));
    if (!is_school(r)) form_keuze(&f, "organisatie_id", k, n, g->organisatie_id.v);
    for (int i = 0; velden[i]; i++) form_veld(&f, velden[i]);
    form_groep_klaar(&f);
    put_lestijden(&f, bij);
    form_sluit_met(&f, T("Bewaar de groep"), terug, T("Terug"));
    PUT(&r->h, "</div>\n");
}

static u64 lees_groep(req *r, lesgroep *g)
{
    u64 bits = form_lees(r, &lesgroep_entity, velden, g);
    if (is_school(r)) return bits;
    static const char *const school[] = {"organisatie_id", NULL};
    return bits | form_lees(r, &lesgroep_entity, school, g);
}

static url lijst(req *r) { return is_school(r) ? URL0(r, mijn_groepen) : URL0(r, lesgroepen); }

/* ---- add ---- */

void lesgroep_nieuw(req *r)
{
    lesgroep g = {.plaatsen = NUM(15), .van = r->w.vandaag};
    g.kop.masker = UINT64_MAX;
    lesform bij = {.masker = UINT64_MAX};
    lesgroep_kruimels(r, NULL, T("Lesgroep toevoegen"));
    kop(r, T("Lesgroep toevoegen"), T("Wie geeft les, op welk niveau en wanneer?"));
    toon_formulier(r, &g, &bij, URL0(r, lesgroep_maak), lijst(r));
}

void lesgroep_maak(req *r)
{
    lesgroep g = {0};
    les lessen[LESSEN_MAX] = {0};
    gebeurtenis_id geb = {0};
    u64 bits = lees_groep(r, &g);
    int n = lees_lessen(r, (les_rijen){0}, lessen);
    if (r->w.p->n || !lesgroep_bewaar(&r->w, &g, bits, lessen, n, &geb)) lesgroep_nieuw(r);
    else
        ga_naar(r, URL(r, lesgroep_toon, lesgroep_id_van(&g)),
            TF(r->w.a, "Groep {} is toegevoegd.", g.naam));
}

/* ---- change ---- */

void lesgroep_wijzig(req *r)
{
    lesgroep_geheel g;
    if (!lesgroep_van_pad(r, &g)) return;
    lesgroep_id id = lesgroep_id_van(&g.g);
    lesform bij = uit_lessen(g.les);
    lesgroep_kruimels(r, &g.g, T("Wijzigen"));
    kop(r, TF(r->w.a, "Groep {} wijzigen", g.g.naam),
               PN(r->w.a, "Er zit {} mens in deze groep. Andere lestijden kunnen botsen met werk.",
           "Er zitten {} mensen in deze groep. Andere lestijden kunnen botsen met werk.", g.bezet));
    toon_formulier(r, &g.g, &bij, URL(r, lesgroep_bewaren, id), URL(r, lesgroep_toon, id));
}

void lesgroep_bewaren(req *r)
{
    lesgroep_geheel g;
    les lessen[LESSEN_MAX] = {0};
    gebeurtenis_id geb = {0};
    if (!lesgroep_van_pad(r, &g)) return;
    u64 bits = lees_groep(r, &g.g);
    int n = lees_lessen(r, g.les, lessen);
    if (r->w.p->n || !lesgroep_bewaar(&r->w, &g.g, bits, lessen, n, &geb)) lesgroep_wijzig(r);
    else
        ga_naar_met_ongedaan(
            r, URL(r, lesgroep_toon, lesgroep_id_van(&g.g)), T("De groep is bewaard."), geb);
}
