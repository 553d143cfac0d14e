/* leerdoel.c: what someone learns in a traject is agreed, and looked at together. */
#include "casework/leerdoel.h"
#include "web/pages/traject.h"
#include "web/routes.h"

static const char *const velden[] = {"tekst", "vaktaal", "afgesproken", "evaluatie", NULL};
static const char *const kijk_velden[] = {"geevalueerd", "uitkomst", "toelichting", NULL};

/* ---- in the list of trajecten ---- */

static markup stand_van(req *r, const leerdoel *l)
{
    if (code_is(l->uitkomst, LEERDOEL_BEREIKT)) return badge(r, S("success"), T("Bereikt"));
    if (l->uitkomst.i)
        return badge(r, S("neutral"), code_label(&leerdoel_uitkomst_codes, l->uitkomst));
    if (!date_is_set(l->evaluatie)) return (markup){0};
    bool nu = !date_before(r->w.vandaag, l->evaluatie);
    return badge(r, nu ? S("warning") : S("neutral"),
        TF(r->w.a, "Bekijken op {}", dag_kort(r, l->evaluatie)));
}

static markup doen_van(req *r, const leerdoel *l)
{
    leerdoel_id id = leerdoel_id_van(l);
    if (date_is_set(l->geevalueerd)) return (markup){0};
    return MARKUP(r->w.a, "<span class=\"geenprint\">{}{}</span>",
        link_voor(r, URL(r, leerdoel_bekijk, id), T("Bekijk samen"), l->tekst, "subtle"),
        link_voor(r, URL(r, leerdoel_wijzig, id), T("Wijzig"), l->tekst, "subtle"));
}

/* The level of a skill on a day; 0: not measured by then. */
static code niveau_op(const dossier *d, i32 skill, date dag)
{
    const taalmeting *m = NULL;
    for (int i = 0; i < d->taal.n; i++) {
        const taalmeting *x = &d->taal.at[i];
        bool telt = code_is(x->vaardigheid, skill) && !date_before(dag, x->datum);
        if (telt && (!m || !date_before(x->datum, m->datum))) m = x;
    }
    return m ? m->niveau : (code){0};
}

/* What was measured of language while it ran: "Spreken: A1 bij het begin, nu A2." */
static void put_taal(req *r, buf *b, const dossier *d, const traject *t)
{
    bool klaar = date_is_set(t->eind);
    for (i32 v = 1; v < taalvaardigheid_eind; v++) {
        code was = niveau_op(d, v, t->van), nu = niveau_op(d, v, klaar ? t->eind : r->w.vandaag);
        str naam = code_label(&taalvaardigheid_codes, CODE(v)), toen = code_label(&cefr_codes, was),
            dan = code_label(&cefr_codes, nu);
        if (!was.i || !nu.i) continue;
        PUT(b, "<p class=\"klein\">{}</p>",
            klaar ? TF(r->w.a, "{}: {} bij het begin, {} aan het eind.", naam, toen, dan)
                  : TF(r->w.a, "{}: {} bij het begin, nu {}.", naam, toen, dan));
    }
}

markup leerdoelen_lijst(req *r, const dossier *d, const traject *t)
{
    buf b = buf_new(r->w.a);
    bool taal = false;
    for (int i = 0; i < d->leerdoelen.n; i++) {
        const leerdoel *l = &d->leerdoelen.at[i];
        if (l->traject_id.v != t->kop.id) continue;
        markup vak = {0};
        taal |= l->vaktaal;
        if (l->vaktaal) vak = lane(r, S("taal"), T("Taaldoel"));
        PUT(&b, "<p>{} {} {} {}</p>", l->tekst, vak, stand_van(r, l), doen_van(r, l));
    }
    if (taal) put_taal(r, &b, d, t);
    if (!date_is_set(t->eind))
        PUT(&b, "<p class=\"geenprint\">{}</p>",
            link_voor(r, URL(r, leerdoel_nieuw, traject_id_van(t)), T("Leerdoel afspreken"),
                code_label(&instrument_codes, t->instrument), "subtle"));
    return markup_of(&b);
}

/* ---- agreeing ---- */

static void put_formulier(req *r, const leerdoel *l, persoon_id wie, url actie, str knop,
    const char *const *namen)
{
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, actie, &leerdoel_entity, l);
    for (; *namen; namen++) form_veld(&f, *namen);
    form_sluit_met(&f, knop, URL(r, trajecten_toon, wie), T("Terug"));
    PUT(&r->h, "</div>\n");
}

void leerdoel_nieuw(req *r)
{
    traject t;
    persoon p;
    if (!traject_van_pad(r, &t, &p)) return;
    leerdoel l = {.afgesproken = r->w.vandaag, .evaluatie = date_plus(r->w.vandaag, 42)};
    l.kop.masker = UINT64_MAX;
    mens_kruimels(r, &p, T("Leerdoel afspreken"));
    kop(r, T("Leerdoel afspreken"),
        TF(r->w.a, "Wat gaat {} leren bij: {}?", p.naam,
            code_label(&instrument_codes, t.instrument)));
    put_formulier(r, &l, persoon_id_van(&p), URL(r, leerdoel_maken, traject_id_van(&t)),
        T("Leg het leerdoel vast"), velden);
}

void leerdoel_maken(req *r)
{
    traject t;
    persoon p;
    gebeurtenis_id g = {0};
    if (!traject_van_pad(r, &t, &p)) return;
    leerdoel l = {.traject_id = traject_id_van(&t), .persoon_id = t.persoon_id};
    u64 bits = form_lees(r, &leerdoel_entity, velden, &l);
    if (r->w.p->n || !leerdoel_afspreken(&r->w, &l, bits, &g)) leerdoel_nieuw(r);
    else
        ga_naar_met_ongedaan(
            r, URL(r, trajecten_toon, t.persoon_id), T("Het leerdoel is afgesproken."), g);
}

static bool leerdoel_van_pad(req *r, leerdoel *l, persoon *p)
{
    if (HAAL(&r->w, leerdoel, (leerdoel_id){r->id[0]}, l)
        && HAAL(&r->w, persoon, l->persoon_id, p))
        return true;
    niet_gevonden(r);
    return false;
}

void leerdoel_wijzig(req *r)
{
    leerdoel l;
    persoon p;
    if (!leerdoel_van_pad(r, &l, &p)) return;
    mens_kruimels(r, &p, T("Leerdoel wijzigen"));
    kop(r, T("Leerdoel wijzigen"), TF(r->w.a, "Van {}.", p.naam));
    put_formulier(r, &l, l.persoon_id, URL(r, leerdoel_bewaren, leerdoel_id_van(&l)),
        T("Bewaar het leerdoel"), velden);
}

void leerdoel_bewaren(req *r)
{
    leerdoel l;
    persoon p;
    gebeurtenis_id g = {0};
    if (!leerdoel_van_pad(r, &l, &p)) return;
    u64 bits = form_lees(r, &leerdoel_entity, velden, &l);
    if (r->w.p->n || !leerdoel_afspreken(&r->w, &l, bits, &g)) leerdoel_wijzig(r);
    else
        ga_naar_met_ongedaan(
            r, URL(r, trajecten_toon, l.persoon_id), T("Het leerdoel is bewaard."), g);
}

/* ---- looking at it together ---- */

void leerdoel_bekijk(req *r)
{
    leerdoel l;
    persoon p;
    if (!leerdoel_van_pad(r, &l, &p)) return;
    if (!date_is_set(l.geevalueerd)) l.geevalueerd = r->w.vandaag;
    mens_kruimels(r, &p, T("Leerdoel bekijken"));
    kop(r, T("Leerdoel samen bekijken"), TF(r->w.a, "{} wilde leren: {}", p.naam, l.tekst));
    put_formulier(r, &l, l.persoon_id, URL(r, leerdoel_bekeken, leerdoel_id_van(&l)),
        T("Leg vast"), kijk_velden);
}

void leerdoel_bekeken(req *r)
{
    leerdoel l;
    persoon p;
    gebeurtenis_id g = {0};
    if (!leerdoel_van_pad(r, &l, &p)) return;
    leerdoel in = l;
    form_lees(r, &leerdoel_entity, kijk_velden, &in);
    if (r->w.p->n
        || !leerdoel_evalueren(&r->w, leerdoel_id_van(&l), in.geevalueerd, in.uitkomst.i,
            in.toelichting, &g))
        leerdoel_bekijk(r);
    else
        ga_naar_met_ongedaan(
            r, URL(r, trajecten_toon, l.persoon_id), T("Het leerdoel is bekeken."), g);
}
