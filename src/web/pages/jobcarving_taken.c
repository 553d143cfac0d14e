/* jobcarving_taken.c: one function with its tasks, what is left of it, who is meant for what; a
 * task added or changed; a place made of tasks. */
#include "web/pages/jobcarving.h"

#include "web/pages/organisatie_blok.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

static const char *const wat_velden[] = {"naam", "uren", "materiaal", "certificaat", NULL};
static const char *const dag_velden[] = {"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
                                         "zaterdag", "zondag", "van", "tot", NULL};
static const char *const taal_velden[] = {"taal_le", "taal_lu", "taal_sc", "taal_sp", NULL};
static const char *const eis_velden[] = {"tillen", "staan", "hoogte", "buiten", "druk",
                                         "rijbewijs", NULL};
static const char *const weg_velden[] = {"weg", NULL};

/* The questions under the tasks: how the place will be called. */
#define CARVINGPLEKVORM_FIELDS(F) \
    F(str, functie, N_("Naam van de plek"), .required = true, .max = 120) \
    F(code, soort, N_("Soort plek"), .required = true, .codes = &plek_soort_codes)
FORMULIER(carvingplekvorm, CARVINGPLEKVORM_FIELDS)
#define SELF carvingplekvorm
FORMULIER_DEF(carvingplekvorm, CARVINGPLEKVORM_FIELDS)
#undef SELF

/* ---- the tasks ---- */

static void bij(buf *b, bool is, str s)
{
    if (is) PLAIN(b, "{}{}", b->n ? S(", ") : S(""), s);
}

static str vraagt(req *r, const carvingtaak *t)
{
    buf b = buf_new(r->w.a);
    bij(&b, t->tillen, T("Zwaar tillen"));
    bij(&b, t->staan, T("Lang staan"));
    bij(&b, t->hoogte, T("Op hoogte"));
    bij(&b, t->buiten, T("Buiten"));
    bij(&b, t->druk, T("Erg druk"));
    bij(&b, t->rijbewijs, T("Rijbewijs nodig"));
    bij(&b, t->certificaat.n > 0, t->certificaat);
    bij(&b, t->materiaal.n > 0, t->materiaal);
    return buf_str(&b);
}

/* The place that it went to, and who is meant for it. */
static markup voor_wie(req *r, const carving_geheel *g, const carving_taak *x)
{
    buf b = buf_new(r->w.a);
    i64 gezien = 0;
    if (x->p.kop.id)
        PUT(&b, "{} {} ", T("Plek:"), link_naar(r, URL(r, plek_toon, plek_id_van(&x->p)),
                                                x->p.functie));
    for (int i = 0; i < g->mensen.n; i++) {
        const carvingmens_regel *m = &g->mensen.at[i];
        if (m->carvingtaak_id.v != x->t.kop.id) continue;
        PUT(&b, "{}{}", gezien++ ? S(", ") : S(""), naam_link(r, m->persoon_id, m->naam));
    }
    if (x->mensen > gezien)
        PUT(&b, " <span class=\"klein\">{}</span>",
            PN(r->w.a, "{} mens van een ander team", "{} mensen van een ander team",
               x->mensen - gezien));
    if (!b.n) PUT(&b, "{}", T("Nog niemand"));
    return markup_of(&b);
}

static void een_taak(req *r, const carving_geheel *g, const carving_taak *x, bool kies)
{
    const carvingtaak *t = &x->t;
    tabel_rij(r);
    if (kies && !x->p.kop.id) tabel_kies(r, "taak", ID(carvingtaak_id_van(t)), t->naam, false);
    else if (kies) PUT(&r->h, "<td class=\"utrecht-table__cell kies\" role=\"cell\"></td>");
    tabel_rijkop(r, link_naar(r, URL(r, carvingtaak_wijzig, carvingtaak_id_van(t)), t->naam));
    tabel_cel(r, T("Uren"), MARKUP(r->w.a, "{}", t->uren));
    tabel_cel(r, T("Wanneer"), MARKUP(r->w.a, "{}", carving_tijd(r, t)));
    tabel_cel(r, T("Taal"), MARKUP(r->w.a, "{}", carving_taal(r, t)));
    tabel_cel(r, T("Vraagt"), MARKUP(r->w.a, "{}", vraagt(r, t)));
    tabel_cel(r, T("Voor wie"), voor_wie(r, g, x));
}

static void tabel_taken(req *r, const carving_geheel *g, bool kies)
{
    tabel_open(r, T("Taken van deze functie"));
    if (kies) tabel_kop_kies(r);
    const str koppen[] = {T("Taak"), T("Uren"), T("Wanneer"), T("Taal"), T("Vraagt"),
                          T("Voor wie")};
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
    for (int i = 0; i < g->n; i++) een_taak(r, g, &g->taak[i], kies);
    tabel_sluit(r);
}

static void taken(req *r, const carving_geheel *g)
{
    carvingtaak vrij[CARVING_TAKEN];
    url maak = URL(r, carving_plek, jobcarving_id_van(&g->c));
    kaart_begin(r, "h-ta", T("Taken"));
    if (!g->n) leegte(r, T("Er staat nog geen taak bij deze functie."),
                      URL(r, carvingtaak_nieuw, jobcarving_id_van(&g->c)), T("Taak toevoegen"));
    if (g->n && (!url_mag(r, POST, maak) || !carving_vrij(g, vrij))) tabel_taken(r, g, false);
    else if (g->n) {
        carvingplekvorm v = {.masker = UINT64_MAX, .functie = g->c.functie,
                             .soort = CODE(PLEK_LEERWERK)};
        formulier f = form_open(r, maak, &carvingplekvorm_entity, &v);
        tabel_taken(r, g, true);
        form_groep(&f, T("Maak een plek van de gekozen taken"));
        form_veld(&f, "functie");
        form_veld(&f, "soort");
        form_groep_klaar(&f);
        form_sluit(&f, T("Maak de plek"));
    }
    kaart_klaar(r);
}

/* ---- what is left, and for whom ---- */

static void feit(req *r, const char *soort, str naam, str waarde, str klein)
{
    PUT(&r->h, "<div class=\"feit {}\"><dt>{}</dt><dd>{}<small>{}</small></dd></div>",
        str_of(soort), naam, waarde, klein);
}

static void feiten(req *r, const carving_geheel *g)
{
    const jobcarving *c = &g->c;
    i64 in_plek = 0, geplaatst = 0;
    for (int i = 0; i < g->n; i++)
        if (g->taak[i].p.kop.id) {
            in_plek += g->taak[i].t.uren.n;
            geplaatst++;
        }
    PUT(&r->h, "<dl class=\"feiten\">");
    feit(r, "werk", T("Hele functie"), c->uren.is ? TF(r->w.a, "{} uur per week", c->uren)
                                                  : T("Uren niet gezegd"),
         PN(r->w.a, "{} taak", "{} taken", g->n));
    feit(r, "werk", T("In een plek"), TF(r->w.a, "{} uur per week", in_plek),
         TF(r->w.a, "{} van {} taken", geplaatst, g->n));
    feit(r, "leren", T("Nog over"), TF(r->w.a, "{} uur per week", g->over),
         c->uren.is && c->uren.n > g->uren
             ? TF(r->w.a, "{} uur is nog niet in taken verdeeld", c->uren.n - g->uren) : (str){0});
    feit(r, "wet", T("Volgende stap"), c->volgende.n ? c->volgende : T("Niet afgesproken"),
         date_is_set(c->volgende_op) ? dag_tekst(r, c->volgende_op, true) : (str){0});
    PUT(&r->h, "</dl>");
}

static str taak_naam(const carving_geheel *g, carvingtaak_id id)
{
    for (int i = 0; i < g->n; i++)
        if (g->taak[i].t.kop.id == id.v) return g->taak[i].t.naam;
    return (str){0};
}

static void wie_doet_wat(req *r, const carving_geheel *g)
{
    if (!g->mensen.n) return;
    kaart_begin(r, "h-wd", T("Wie krijgt welke taak"));
    PUT(&r->h, "<ul class=\"agenda nieuws\">");
    for (int i = 0; i < g->mensen.n; i++) {
        const carvingmens_regel *m = &g->mensen.at[i];
        PUT(&r->h, "<li><div>{}<span class=\"klein\"><b>{}</b> {}</span>",
            naam_link(r, m->persoon_id, m->naam), taak_naam(g, m->carvingtaak_id),
            dag_tekst(r, m->datum, false));
        if (m->nodig.n) PUT(&r->h, "<p class=\"klein vrijetekst\">{}</p>", m->nodig);
        form_knop(r, URL(r, carvingmens_weg, m->id), T("Haal van deze taak"), m->naam, "subtle");
        PUT(&r->h, "</div></li>");
    }
    PUT(&r->h, "</ul>");
    kaart_klaar(r);
}

static void over_functie(req *r, const carving_geheel *g)
{
    if (!g->c.notitie.n) return;
    kaart_begin(r, "h-no", T("Wat weten we"));
    PUT(&r->h, "<p class=\"vrijetekst\">{}</p>", g->c.notitie);
    kaart_klaar(r);
}

/* ---- a task ---- */

static void taak_formulier(req *r, const carvingtaak *t, url actie, str knop, url terug)
{
    static const struct {
        const char *kopje;
        const char *const *velden;
    } groepen[] = {{N_("Wanneer"), dag_velden},
                   {N_("Nederlands dat nodig is"), taal_velden},
                   {N_("Wat de taak vraagt"), eis_velden}};
    formulier f = form_open(r, actie, &carvingtaak_entity, t);
    for (int i = 0; wat_velden[i]; i++) form_veld(&f, wat_velden[i]);
    for (size_t i = 0; i < countof(groepen); i++) {
        form_groep(&f, lang_text(groepen[i].kopje));
        for (int k = 0; groepen[i].velden[k]; k++) form_veld(&f, groepen[i].velden[k]);
        form_groep_klaar(&f);
    }
    if (t->kop.id) form_veld(&f, "weg");
    form_sluit_met(&f, knop, terug, T("Terug"));
}

static u64 taak_lees(req *r, carvingtaak *t)
{
    u64 bits = form_lees(r, &carvingtaak_entity, wat_velden, t) |
               form_lees(r, &carvingtaak_entity, dag_velden, t) |
               form_lees(r, &carvingtaak_entity, taal_velden, t) |
               form_lees(r, &carvingtaak_entity, eis_velden, t);
    return t->kop.id ? bits | form_lees(r, &carvingtaak_entity, weg_velden, t) : bits;
}

void carvingtaak_nieuw(req *r)
{
    carving_geheel g;
    if (!carving_van_pad(r, &g)) return;
    carvingtaak t = {.jobcarving_id = jobcarving_id_van(&g.c)};
    t.kop.masker = UINT64_MAX;
    carving_kruimels(r, &g.c, T("Taak toevoegen"));
    kop(r, T("Taak toevoegen"), TF(r->w.a, "Bij {}. Vul in wat je weet.", g.c.functie));
    PUT(&r->h, "<div class=\"kaart\">");
    taak_formulier(r, &t, URL(r, carvingtaak_maak, t.jobcarving_id), T("Voeg de taak toe"),
                   URL(r, carving_toon, t.jobcarving_id));
    PUT(&r->h, "</div>");
}

void carving_toon(req *r)
{
    carving_geheel g;
    carvingtaak vrij[CARVING_TAKEN];
    if (!carving_van_pad(r, &g)) return;
    jobcarving_id id = jobcarving_id_van(&g.c);
    carving_kruimels(r, &g.c, (str){0});
    kop_met(r, g.c.functie,
            TF(r->w.a, "{}. {}.", met_komma(r, g.o.naam, g.c.afdeling, (str){0}),
               code_label(&carving_stand_codes, g.c.stand)),
            MARKUP(r->w.a, "{}{}{}{}",
                   carving_vrij(&g, vrij)
                       ? link_knop(r, URL(r, carving_mensen, id), T("Wie kan welke taken"),
                                   "primary-action") : (markup){0},
                   link_knop(r, URL(r, carvingtaak_nieuw, id), T("Taak toevoegen"),
                             "secondary-action"),
                   link_knop(r, URL(r, carving_wijzig, id), T("Wijzig"), "secondary-action"),
                   link_knop(r, URL(r, organisatie_toon, g.c.organisatie_id),
                             T("Naar de organisatie"), "secondary-action")));
    feiten(r, &g);
    PUT(&r->h, "<div class=\"rooster2\"><div class=\"stapel\">");
    taken(r, &g);
    PUT(&r->h, "</div><div class=\"stapel\">");
    wie_doet_wat(r, &g);
    over_functie(r, &g);
    PUT(&r->h, "</div></div>");
}

void carvingtaak_maak(req *r)
{
    carving_geheel g;
    gebeurtenis_id geb = {0};
    if (!carving_van_pad(r, &g)) return;
    carvingtaak t = {.jobcarving_id = jobcarving_id_van(&g.c)};
    t.kop.masker = UINT64_MAX;
    u64 bits = taak_lees(r, &t);
    if (r->w.p->n || !carvingtaak_bewaar(&r->w, &t, bits, &geb)) carvingtaak_nieuw(r);
    else ga_naar_met_ongedaan(r, URL(r, carving_toon, t.jobcarving_id),
                              T("De taak is toegevoegd."), geb);
}

static bool taak_van_pad(req *r, carvingtaak *t, jobcarving *c)
{
    if (HAAL(&r->w, carvingtaak, (carvingtaak_id){r->id[0]}, t) &&
        HAAL(&r->w, jobcarving, t->jobcarving_id, c))
        return true;
    niet_gevonden(r);
    return false;
}

void carvingtaak_wijzig(req *r)
{
    carvingtaak t;
    jobcarving c;
    if (!taak_van_pad(r, &t, &c)) return;
    carving_kruimels(r, &c, t.naam);
    kop(r, t.naam, TF(r->w.a, "Taak van {}.", c.functie));
    PUT(&r->h, "<div class=\"kaart\">");
    taak_formulier(r, &t, URL(r, carvingtaak_bewaren, carvingtaak_id_van(&t)),
                   T("Bewaar de taak"), URL(r, carving_toon, t.jobcarving_id));
    PUT(&r->h, "</div>");
}

void carvingtaak_bewaren(req *r)
{
    carvingtaak t;
    jobcarving c;
    gebeurtenis_id g = {0};
    if (!taak_van_pad(r, &t, &c)) return;
    u64 bits = taak_lees(r, &t);
    if (r->w.p->n || !carvingtaak_bewaar(&r->w, &t, bits, &g)) carvingtaak_wijzig(r);
    else ga_naar_met_ongedaan(r, URL(r, carving_toon, t.jobcarving_id),
                              T("De taak is bewaard."), g);
}

/* ---- a place of tasks ---- */

void carving_plek(req *r)
{
    static const char *const plek_velden[] = {"functie", "soort", NULL};
    carving_geheel g;
    gebeurtenis_id geb = {0};
    carvingplekvorm v = {.masker = UINT64_MAX};
    carvingtaak_id gekozen[CARVING_TAKEN];
    if (!carving_van_pad(r, &g)) return;
    int n = carving_taken_lees(r, gekozen);
    form_lees(r, &carvingplekvorm_entity, plek_velden, &v);
    plek p = {.functie = v.functie, .soort = v.soort};
    if (r->w.p->n || !jobcarving_maak_plek(&r->w, jobcarving_id_van(&g.c), gekozen, n, &p, &geb))
        carving_toon(r);
    else
        ga_naar_met_ongedaan(r, URL(r, plek_toon, plek_id_van(&p)),
                             T("De plek is gemaakt. Zoek nu wie erbij past."), geb);
}
