/* taak.c: a task of one's own, done, and put off until later. */
#include "casework/taak.h"

#include "web/pages/overleg.h"
#include "web/pages/persoon.h"
#include "web/pages/taak.h"
#include "web/routes.h"

#define SELF taakvorm
FORMULIER_DEF(taakvorm, TAAKVORM_FIELDS)
#undef SELF

#define SELF uitstelvorm
FORMULIER_DEF(uitstelvorm, UITSTELVORM_FIELDS)
#undef SELF

const entity *uitstelvorm_van(void) { return &uitstelvorm_entity; }

static keuze keuze_van(req *r, const gebruiker *x)
{
    str wie = TF(r->w.a, "{} ({})", x->naam, code_label(&rol_codes, x->rol));
    return (keuze){ID(gebruiker_id_van(x)), wie};
}

int taak_voor_wie(req *r, keuze **uit)
{
    gebruiker_rijen g = LIJST(&r->w, gebruiker, GEBRUIKERS);
    int n = 0;
    *uit = arena_make(r->w.a, keuze, g.n + 1);
    for (int i = 0; i < g.n; i++) {
        const gebruiker *x = &g.at[i];
        bool staf = code_is(x->rol, ROL_KLANTMANAGER) || code_is(x->rol, ROL_WERKMAKELAAR) ||
                    code_is(x->rol, ROL_JOBCOACH);
        if (!staf || (date_is_set(x->tot) && !date_before(r->w.vandaag, x->tot))) continue;
        (*uit)[n++] = keuze_van(r, x);
    }
    return n;
}

int taak_voor_groep(req *r, mensen_groep wie, keuze **uit)
{
    gebruiker_rijen g = samen_collegas(&r->w, wie);
    *uit = arena_make(r->w.a, keuze, g.n + 1);
    for (int i = 0; i < g.n; i++) (*uit)[i] = keuze_van(r, &g.at[i]);
    return g.n;
}

/* Whom a task about this person can be for. */
static int collegas(req *r, persoon_id id, keuze **uit)
{
    gebruiker_rijen g = collegas_van(&r->w, id);
    *uit = arena_make(r->w.a, keuze, g.n + 1);
    for (int i = 0; i < g.n; i++) (*uit)[i] = keuze_van(r, &g.at[i]);
    return g.n;
}

void taak_nieuw(req *r)
{
    persoon p;
    if (!persoon_van_pad(r, &p)) return;
    keuze *wie;
    int n = collegas(r, persoon_id_van(&p), &wie);
    taakvorm v = {.masker = UINT64_MAX,
                  .uiterlijk = date_plus(r->w.vandaag, LATER_DAGEN),
                  .gebruiker_id = {r->ik.kop.id}};
    mens_kruimels(r, &p, T("Taak maken"));
    kop(r, T("Taak maken"), TF(r->w.a, "Een taak over {}.", p.naam));
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, URL(r, taak_maken, persoon_id_van(&p)), &taakvorm_entity, &v);
    form_veld(&f, "tekst");
    form_veld(&f, "uiterlijk");
    form_keuze(&f, "gebruiker_id", wie, n, v.gebruiker_id.v);
    form_veld(&f, "spoor");
    n = partner_keuzes(r, &wie);
    if (n) form_keuze(&f, "organisatie_id", wie, n, 0);
    form_sluit_met(&f, T("Maak de taak"), URL(r, persoon_toon, persoon_id_van(&p)), T("Terug"));
    PUT(&r->h, "</div>\n");
}

void taak_maken(req *r)
{
    static const char *const velden[] = {"tekst", "uiterlijk",      "gebruiker_id",
                                         "spoor", "organisatie_id", NULL};
    taakvorm v = {.masker = UINT64_MAX};
    form_lees(r, &taakvorm_entity, velden, &v);
    persoon_id wie = {r->id[0]};
    taak t = {.persoon_id = wie, .tekst = v.tekst, .uiterlijk = v.uiterlijk,
        .gebruiker_id = v.gebruiker_id, .spoor = v.spoor, .organisatie_id = v.organisatie_id};
    if (r->w.p->n || !taak_maak(&r->w, t).v) taak_nieuw(r);
    else ga_naar(r, URL(r, persoon_toon, wie), T("De taak is gemaakt."));
}

/* The task of the path and its person; false: niet_gevonden() is said. */
static bool taak_van_pad(req *r, taak *t, persoon *p)
{
    if (HAAL(&r->w, taak, (taak_id){r->id[0]}, t) && HAAL(&r->w, persoon, t->persoon_id, p))
        return true;
    niet_gevonden(r);
    return false;
}

void taak_afgerond(req *r)
{
    taak t;
    persoon p;
    gebeurtenis_id g = {0};
    if (!taak_van_pad(r, &t, &p)) return;
    if (taak_klaar(&r->w, taak_id_van(&t), &g))
        ga_naar_met_ongedaan(r, url_terug(r, URL(r, persoon_toon, t.persoon_id)),
            T("De taak is klaar."), g);
    else taak_uitstellen(r);
}

void taak_uitstellen(req *r)
{
    taak t;
    persoon p;
    if (!taak_van_pad(r, &t, &p)) return;
    uitstelvorm v = {.masker = UINT64_MAX, .later = date_plus(r->w.vandaag, LATER_DAGEN)};
    taakregel regel = {.soort = t.soort, .tekst = t.tekst};
    mens_kruimels(r, &p, T("Taak later doen"));
    kop(r, T("Taak later doen"), TF(r->w.a, "{}: {}", p.naam, taak_wat(&regel)));
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, URL(r, taak_uitgesteld, taak_id_van(&t)), &uitstelvorm_entity, &v);
    form_veld(&f, "later");
    form_veld(&f, "later_reden");
    form_verborgen(&f, "terug", veld(r, "terug"));
    form_sluit_met(&f, T("Stel uit"), url_terug(r, URL(r, persoon_toon, t.persoon_id)),
        T("Terug"));
    PUT(&r->h, "</div>\n");
}

void taak_uitgesteld(req *r)
{
    static const char *const velden[] = {"later", "later_reden", NULL};
    uitstelvorm v = {.masker = UINT64_MAX};
    taak t;
    persoon p;
    gebeurtenis_id g = {0};
    if (!taak_van_pad(r, &t, &p)) return;
    form_lees(r, &uitstelvorm_entity, velden, &v);
    if (r->w.p->n || !taak_later(&r->w, taak_id_van(&t), v.later, v.later_reden, &g))
        taak_uitstellen(r);
    else
        ga_naar_met_ongedaan(r, url_terug(r, URL(r, persoon_toon, t.persoon_id)),
            TF(r->w.a, "De taak komt terug op {}.", dag_tekst(r, v.later, true)), g);
}
