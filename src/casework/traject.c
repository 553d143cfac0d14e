#include "casework/traject.h"

#include "base/lang.h"
#include "casework/aanpak.h"
#include "casework/instrumentgrens.h"
#include "casework/vastleggen.h"
#include "domain/regels/participatiewet.h"

static bool volgorde_klopt(werk *w, date van, date tot, const char *veld)
{
    if (!date_is_set(van) || !date_is_set(tot) || date_before(van, tot)) return true;
    return problem_add(w->p, veld, N_("moet na de begindatum liggen."));
}

static vastlegging van_traject(traject *t, int soort)
{
    return (vastlegging){.e = &traject_entity,
                         .rij = t,
                         .velden = UINT64_MAX,
                         .wie = t->persoon_id,
                         .soort = soort,
                         .spoor = instrument_spoor(t->instrument.i),
                         .code1 = code_text(&instrument_codes, t->instrument)};
}

/* ---- limits of the aanpak (instrumentgrens.h) and of the law ---- */

static str dag_woord(werk *w, date d)
{
    char dag[DATE_TEXT];
    return arena_str(w->a, date_nl(d, dag));
}

/* leeg: there is no day at all; te_laat: it is beyond; {} takes the last one allowed. */
static void hoogstens_tot(werk *w, const traject *t, date uiterst, const char *leeg,
                          const char *te_laat)
{
    if (!date_is_set(uiterst)) return;
    bool is = date_is_set(t->tot);
    if (is && !date_before(uiterst, t->tot)) return;
    problem_with(w->p, PROBLEM_INVOER, "tot", is ? te_laat : leeg, dag_woord(w, uiterst));
}

/* A goal that comes with a new traject, or one that was agreed before; taal: about language. */
static bool heeft_leerdoel(const dossier *d, const traject *t, const leerdoel *eerste, bool taal)
{
    if (eerste && str_trim(eerste->tekst).n && (!taal || eerste->vaktaal)) return true;
    for (int i = 0; t->kop.id && i < d->leerdoelen.n; i++) {
        const leerdoel *l = &d->leerdoelen.at[i];
        if (l->traject_id.v == t->kop.id && (!taal || l->vaktaal)) return true;
    }
    return false;
}

static void past_in_aanpak(werk *w, const traject *t, const leerdoel *eerste)
{
    dossier d;
    if (!dossier_lees(w, t->persoon_id, &d)) return;
    const aanpak_inhoud *in = aanpak_voor(w, &d);
    const aanpak_instrument *i = in ? aanpak_instrument_van(in, t->instrument.i) : NULL;
    if (!i) return;
    instrumentgrens_traject(w, i, t);
    if (i->leerdoel.i && !heeft_leerdoel(&d, t, eerste, false))
        problem_add(w->p, "tekst",
                    N_("Een leerdoel is verplicht in deze aanpak. Wat gaat iemand leren?"));
    else if (code_is(i->leerdoel, LEERDOEL_TAAL) && !heeft_leerdoel(&d, t, eerste, true))
        problem_add(w->p, "vaktaal",
                    N_("is hier verplicht: taal is het doel in deze aanpak. Vink het aan."));
}

/* Did this person work or have a proefplaatsing at this organisation before? */
static void eerder_daar(werk *w, const traject *t, bool *betaald, bool *proef)
{
    traject_rijen al = BIJ(w, traject, persoon_id, t->persoon_id);
    for (int i = 0; i < al.n; i++) {
        const traject *x = &al.at[i];
        if (x->kop.id == t->kop.id || x->organisatie_id.v != t->organisatie_id.v) continue;
        *betaald |= code_is(x->instrument, INS_BETAALD);
        *proef |= code_is(x->instrument, INS_PROEF);
    }
    plaatsing_rijen p = BIJ(w, plaatsing, persoon_id, t->persoon_id);
    for (int i = 0; i < p.n; i++) {
        plek k;
        if (p.at[i].kop.id == t->plaatsing_id.v || !HAAL(w, plek, p.at[i].plek_id, &k)) continue;
        if (k.organisatie_id.v != t->organisatie_id.v) continue;
        *betaald |= code_is(k.soort, PLEK_BAAN);
        *proef |= code_is(k.soort, PLEK_PROEF);
    }
}

/* PW-09: not longer than the law's practice; PW-10: once per employer. */
static void proef_mag(werk *w, const traject *t)
{
    bool betaald = false, proef = false;
    if (!code_is(t->instrument, INS_PROEF)) return;
    i64 maanden = proefplaatsing_maanden_max(t->van);
    date laatst = proefplaatsing_laatste_dag(t->van, maanden);
    if (!problem_at(w->p, "tot") && date_is_set(laatst))
        hoogstens_tot(w, t, date_plus(laatst, 1),
                      N_("is verplicht bij een proefplaatsing (regel PW-09). Uiterlijk {}."),
                      N_("is te laat voor een proefplaatsing (regel PW-09). Uiterlijk {}."));
    if (!t->organisatie_id.v) return;
    eerder_daar(w, t, &betaald, &proef);
    if (!proefplaatsing_opnieuw_mag(betaald, proef, false))
        problem_with(w->p, PROBLEM_GEWEIGERD, "organisatie_id",
                     betaald ? N_("kan niet: deze persoon werkte hier al betaald (regel PW-10).")
                             : N_("kan niet: deze persoon had hier al een proefplaatsing "
                                  "(regel PW-10)."),
                     (str){0});
}

/* The first goal belongs to the same step, so it has no event of its own. */
static bool bewaar_leerdoel(werk *w, const traject *t, leerdoel *l)
{
    if (!l || !str_trim(l->tekst).n) return true;
    l->persoon_id = t->persoon_id;
    l->traject_id = traject_id_van(t);
    if (!date_is_set(l->afgesproken)) l->afgesproken = w->vandaag;
    return db_add(w->db, &w->t, &leerdoel_entity, l) > 0;
}

static bool bewaar(werk *w, traject *t, u64 velden, leerdoel *eerste, gebeurtenis_id *g)
{
    int voor = w->p->n;
    verplicht_gevuld(&traject_entity, t, w->p);
    if (code_is(t->instrument, INS_BETAALD) && !t->uren.is)
        problem_add(w->p, "uren", N_("is verplicht bij betaald werk. Hoeveel uur per week?"));
    if (w->p->n > voor || !volgorde_klopt(w, t->van, t->tot, "tot")) return false;
    if (!date_is_set(t->eind)) {
        past_in_aanpak(w, t, eerste);
        proef_mag(w, t);
    }
    if (w->p->n > voor) return false;
    vastlegging v = van_traject(t, t->kop.id ? GEB_TRAJECT : GEB_TRAJECT_START);
    v.velden = velden;
    v.datum1 = t->van;
    return vastleggen(w, &v, g) && bewaar_leerdoel(w, t, eerste);
}

bool traject_bewaar(werk *w, traject *t, u64 velden, gebeurtenis_id *g)
{
    return bewaar(w, t, velden, NULL, g);
}

bool traject_begin(werk *w, traject *t, leerdoel *eerste, gebeurtenis_id *g)
{
    if (t->kop.id) bug("a traject begins once");
    if (date_is_set(eerste->evaluatie) && date_before(eerste->evaluatie, t->van))
        return problem_add(w->p, "evaluatie", N_("ligt vóór het begin van het traject."));
    return bewaar(w, t, UINT64_MAX, eerste, g);
}

/* On a place it ends with the plaatsing, which asks how (plaatsing_eindig). */
static bool loopt_op_plek(werk *w, const traject *t)
{
    plaatsing p;
    return t->plaatsing_id.v && HAAL(w, plaatsing, t->plaatsing_id, &p) && !date_is_set(p.eind);
}

static void einde_past(werk *w, const traject *t, int uit, str resultaat)
{
    dossier d;
    bool gestopt = uit == UIT_GESTOPT && instrument_is_werk(t->instrument.i);
    if (gestopt && !str_trim(resultaat).n)
        problem_add(w->p, "resultaat", N_("is verplicht bij stoppen. Schrijf waarom."));
    if (!dossier_lees(w, t->persoon_id, &d)) return;
    const aanpak_inhoud *in = aanpak_voor(w, &d);
    if (in) uitstroom_past(w, aanpak_instrument_van(in, t->instrument.i), CODE(uit));
}

bool traject_eindig(werk *w, traject_id id, date eind, int uit, str resultaat, gebeurtenis_id *g)
{
    traject t;
    if (!HAAL(w, traject, id, &t))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Dit traject is er niet."), (str){0});
    if (date_is_set(t.eind))
        return problem_with(w->p, PROBLEM_GEWIJZIGD, "", N_("Dit traject is al geëindigd."),
                            (str){0});
    if (loopt_op_plek(w, &t))
        return problem_with(w->p, PROBLEM_GEWEIGERD, "",
                            N_("Dit traject hoort bij een plek. Leg het einde daar vast."),
                            (str){0});
    if (!date_is_set(eind)) problem_add(w->p, "eind", N_("is verplicht. Vul de laatste dag in."));
    if (date_is_set(eind) && date_before(eind, t.van))
        problem_add(w->p, "eind", N_("ligt vóór het begin van het traject."));
    if (!uit) problem_add(w->p, "uitstroom", N_("is verplicht. Kies hoe het eindigde."));
    else einde_past(w, &t, uit, resultaat);
    if (w->p->n) return false;
    t.eind = eind;
    t.uitstroom = CODE(uit);
    t.resultaat = resultaat;
    vastlegging v = van_traject(&t, GEB_TRAJECT_EIND);
    v.datum1 = eind;
    return vastleggen(w, &v, g);
}

bool uitkering_bewaar(werk *w, uitkering *u, u64 velden, gebeurtenis_id *g)
{
    if (!volgorde_klopt(w, u->van, u->tot, "tot")) return false;
    if (date_is_set(u->tot) && !u->einde.i)
        return problem_add(w->p, "einde", N_("is verplicht als de uitkering stopt."));
    vastlegging v = {.e = &uitkering_entity,
                     .rij = u,
                     .velden = velden,
                     .wie = u->persoon_id,
                     .soort = GEB_UITKERING,
                     .spoor = SPOOR_GELD,
                     .code1 = code_text(&uitkering_einde_codes, u->einde),
                     .datum1 = date_is_set(u->tot) ? u->tot : u->van};
    return vastleggen(w, &v, g);
}

bool examen_bewaar(werk *w, examen *e, u64 velden, gebeurtenis_id *g)
{
    if (date_before(w->vandaag, e->datum))
        return problem_add(w->p, "datum", N_("ligt in de toekomst. Leg alleen uitslagen vast."));
    vastlegging v = {.e = &examen_entity,
                     .rij = e,
                     .velden = velden,
                     .wie = e->persoon_id,
                     .soort = GEB_EXAMEN,
                     .spoor = SPOOR_TAAL,
                     .code1 = code_text(&examenuitslag_codes, e->uitslag),
                     .datum1 = e->datum};
    return vastleggen(w, &v, g);
}
