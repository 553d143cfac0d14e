#include "casework/plan.h"

#include "base/lang.h"
#include "casework/vastleggen.h"
#include "domain/regels/duo.h"
#include "domain/regels/route.h"
#include "domain/regels/termijn.h"

static vastlegging van_plan(const entity *e, void *rij, persoon_id wie, int soort)
{
    return (vastlegging){.e = e,
                         .rij = rij,
                         .velden = UINT64_MAX,
                         .wie = wie,
                         .soort = soort,
                         .spoor = SPOOR_WET};
}

static bool geweigerd(werk *w, const char *veld, const char *tekst)
{
    return problem_with(w->p, PROBLEM_GEWEIGERD, veld, tekst, (str){0});
}

/* Asylum holders under the law of 2021 get a PIP; others a plan van aanpak. */
static int soort_plan(const dossier *d, date vandaag)
{
    const inburgeringstatus *s = dossier_inburgering(d, vandaag);
    bool pip = s && code_is(s->stand, INBURGERING_PLICHTIG) && !code_is(s->wet, WET_2013);
    return pip ? PLAN_PIP : PLAN_VAN_AANPAK;
}

static plan nieuw_plan(const dossier *d, date vandaag)
{
    plan p = {.persoon_id = persoon_id_van(&d->p),
              .soort = CODE(soort_plan(d, vandaag)),
              .nummer = NUM(d->plannen.n + 1),
              .stand = CODE(PLAN_CONCEPT)};
    bool niet = code_is(d->i.lbt, LBT_NIET_HAALBAAR);
    p.leerroute = CODE(niet ? LEERROUTE_Z : LEERROUTE_B);
    p.niveau = niet ? (code){0} : CODE(CEFR_B1);
    p.uren_pvt = NUM(12);
    p.uren_map = NUM(40);
    p.gesprekken = NUM(4);
    p.vve = d->i.vve_afspraak;
    p.begeleiding = d->i.behoeften;
    return p;
}

static plan volgende_versie(const dossier *d, const plan *vorig)
{
    plan p = *vorig;
    p.kop = (rijkop){0};
    p.nummer = NUM(d->plannen.n + 1);
    p.stand = CODE(PLAN_CONCEPT);
    p.dagtekening = (date){0};
    p.reden = (str){0};
    return p;
}

static void doel_uit(werk *w, const plan *p, int soort, int spoor, str tekst)
{
    doel d = {.plan_id = plan_id_van(p),
              .persoon_id = p->persoon_id,
              .soort = CODE(soort),
              .spoor = CODE(spoor),
              .tekst = tekst,
              .stand = CODE(NIET_BEGONNEN)};
    db_add(w->db, &w->t, &doel_entity, &d);
}

static void doelen_uit_intake(werk *w, const dossier *d, const plan *p)
{
    str niveau = code_label(&cefr_codes, p->niveau);
    doel_uit(w, p, DOEL_TAALNIVEAU, SPOOR_TAAL,
             niveau.n ? TF(w->a, "Nederlands op niveau {}.", niveau)
                      : T("Nederlands voor elke dag."));
    doel_uit(w, p, DOEL_BETAALD_WERK, SPOOR_WERK,
             d->i.wens_sector.n ? TF(w->a, "Werk vinden: {}.", d->i.wens_sector)
                                : T("Werk vinden dat past."));
    if (!code_is(d->i.zelf_geld, ZELF_GOED))
        doel_uit(w, p, DOEL_GELD, SPOOR_GELD, T("Zelf de geldzaken regelen."));
}

/* Goals that are not reached yet go along; open afspraken stay with the person. */
static void doelen_mee(werk *w, const dossier *d, const plan *van, const plan *naar)
{
    for (int i = 0; i < d->doelen.n; i++) {
        doel rij = d->doelen.at[i];
        if (rij.plan_id.v != van->kop.id || code_is(rij.stand, GESTOPT)) continue;
        rij.kop = (rijkop){0};
        rij.plan_id = plan_id_van(naar);
        db_add(w->db, &w->t, &doel_entity, &rij);
    }
}

plan_id plan_maak(werk *w, persoon_id id, gebeurtenis_id *g)
{
    dossier d;
    if (!dossier_lees(w, id, &d))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0}),
               (plan_id){0};
    const plan *vorig = dossier_plan(&d);
    if (vorig && code_is(vorig->stand, PLAN_CONCEPT))
        return geweigerd(w, "", N_("Er is al een concept. Werk daarin verder.")), (plan_id){0};
    plan p = vorig ? volgende_versie(&d, vorig) : nieuw_plan(&d, w->vandaag);
    vastlegging v = van_plan(&plan_entity, &p, id, GEB_PLAN);
    v.code1 = code_text(&leerroute_codes, p.leerroute);
    v.getal1 = p.nummer;
    if (!vastleggen(w, &v, g)) return (plan_id){0};
    if (vorig)
        doelen_mee(w, &d, vorig, &p);
    else
        doelen_uit_intake(w, &d, &p);
    return plan_id_van(&p);
}

static bool is_eerste(const dossier *d)
{
    return dossier_eerste_plan(d) == NULL;
}

static bool duo_neemt_aan(werk *w, const dossier *d, const plan *p)
{
    int voor = w->p->n;
    if (!code_is(p->soort, PLAN_PIP)) return true;
    if (p->leerroute.i && p->niveau.i && !duo_niveau_mag(p->leerroute, p->niveau, is_eerste(d)))
        geweigerd(w, "niveau", N_("past niet bij de leerroute (regel DUO-02). Kies een ander."));
    date dag = date_is_set(p->dagtekening) ? p->dagtekening : w->vandaag;
    if (!duo_intensiteit_mag(p->leerroute, d->p.doelgroep, p->uren_route, dag))
        geweigerd(w, "uren_route",
                  N_("mag alleen bij de B1-route van een statushouder (regel DUO-03)."));
    return w->p->n == voor;
}

bool plan_bewaar(werk *w, plan *p, u64 velden, gebeurtenis_id *g)
{
    dossier d;
    if (!dossier_lees(w, p->persoon_id, &d))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0});
    if (!code_is(p->stand, PLAN_CONCEPT))
        return geweigerd(w, "", N_("Dit plan is vastgesteld. Maak een nieuwe versie."));
    if (!duo_neemt_aan(w, &d, p)) return false;
    vastlegging v = van_plan(&plan_entity, p, p->persoon_id, GEB_PLAN);
    v.velden = velden;
    v.code1 = code_text(&leerroute_codes, p->leerroute);
    return vastleggen(w, &v, g);
}

static bool datum_klopt(werk *w, const dossier *d, const plan *p)
{
    if (!date_is_set(p->dagtekening))
        return problem_add(w->p, "dagtekening", N_("is verplicht. Vul de datum op het plan in."));
    if (date_before(w->vandaag, p->dagtekening))
        return problem_add(w->p, "dagtekening", N_("ligt in de toekomst. Kies vandaag of eerder."));
    if (!code_is(p->soort, PLAN_PIP)) return true;
    const inburgeringstatus *s = dossier_inburgering(d, p->dagtekening);
    const plan *eerste = dossier_eerste_plan(d);
    duo_pip in = {.pip = p->dagtekening,
                  .plicht = s ? s->van : (date){0},
                  .vestiging = d->p.vestiging,
                  .eerste_pip = eerste ? eerste->dagtekening : (date){0},
                  .huidige_pip = eerste ? dossier_plan(d)->dagtekening : (date){0}};
    if (!duo_pip_datum_mag(in))
        return geweigerd(w, "dagtekening",
                         N_("neemt DUO niet aan (regel DUO-01): de datum ligt vóór de plicht, de "
                            "vestiging in de gemeente of een eerder plan."));
    return true;
}

static bool mag_vast(werk *w, const dossier *d, const plan *p)
{
    int voor = w->p->n, doelen = 0;
    if (!code_is(p->stand, PLAN_CONCEPT))
        return geweigerd(w, "", N_("Dit plan is al vastgesteld."));
    if (!p->leerroute.i && code_is(p->soort, PLAN_PIP))
        problem_add(w->p, "leerroute", N_("is verplicht. Kies een leerroute."));
    for (int i = 0; i < d->doelen.n; i++) doelen += d->doelen.at[i].plan_id.v == p->kop.id;
    if (!doelen) problem_add(w->p, "", N_("Zet eerst een doel in het plan."));
    datum_klopt(w, d, p);
    duo_neemt_aan(w, d, p);
    return w->p->n == voor;
}

static void vervang_vorige(werk *w, const dossier *d, const plan *nieuw)
{
    for (int i = 0; i < d->plannen.n; i++) {
        plan oud = d->plannen.at[i];
        if (oud.kop.id == nieuw->kop.id || !code_is(oud.stand, PLAN_VASTGESTELD)) continue;
        oud.stand = CODE(PLAN_VERVANGEN);
        db_save(w->db, &w->t, &plan_entity, &oud, field_bit(&plan_entity, "stand"), NULL);
    }
}

bool plan_vaststellen(werk *w, plan_id id, date dagtekening, gebeurtenis_id *g)
{
    plan p;
    dossier d;
    if (!HAAL(w, plan, id, &p) || !dossier_lees(w, p.persoon_id, &d))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Dit plan is er niet."), (str){0});
    p.dagtekening = dagtekening;
    if (!mag_vast(w, &d, &p)) return false;
    p.stand = CODE(PLAN_VASTGESTELD);
    if (code_is(p.soort, PLAN_PIP)) p.niveau = duo_niveau(p.leerroute, p.niveau);
    vervang_vorige(w, &d, &p);
    vastlegging v = van_plan(&plan_entity, &p, p.persoon_id, GEB_PLAN_VAST);
    v.code1 = code_text(&leerroute_codes, p.leerroute);
    v.datum1 = dagtekening;
    return vastleggen(w, &v, g);
}

bool doel_bewaar(werk *w, doel *rij, u64 velden, gebeurtenis_id *g)
{
    plan p;
    if (!HAAL(w, plan, rij->plan_id, &p))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Dit plan is er niet."), (str){0});
    rij->persoon_id = p.persoon_id;
    if (!rij->stand.i) rij->stand = CODE(NIET_BEGONNEN);
    vastlegging v = van_plan(&doel_entity, rij, p.persoon_id, GEB_PLAN);
    v.velden = velden;
    v.spoor = rij->spoor.i;
    return vastleggen(w, &v, g);
}

/* A goal that an agreement hangs under is one of the same person. */
static bool doel_van(werk *w, const afspraak *a)
{
    doel bij;
    if (!a->doel_id.v) return true;
    if (HAAL(w, doel, a->doel_id, &bij) && bij.persoon_id.v == a->persoon_id.v) return true;
    return problem_add(w->p, "doel_id", N_("staat niet in dit plan. Kies een doel uit de lijst."));
}

bool afspraak_bewaar(werk *w, afspraak *rij, u64 velden, gebeurtenis_id *g)
{
    if (!doel_van(w, rij)) return false;
    if (!rij->stand.i) rij->stand = CODE(NIET_BEGONNEN);
    vastlegging v = van_plan(&afspraak_entity, rij, rij->persoon_id, GEB_AFSPRAAK);
    v.velden = velden;
    v.datum1 = rij->uiterlijk;
    return vastleggen(w, &v, g);
}

bool afspraak_stand(werk *w, afspraak_id id, int stand, gebeurtenis_id *g)
{
    afspraak a;
    if (!HAAL(w, afspraak, id, &a))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze afspraak is er niet."), (str){0});
    a.stand = CODE(stand);
    vastlegging v = van_plan(&afspraak_entity, &a, a.persoon_id, GEB_AFSPRAAK);
    v.velden = field_bit(&afspraak_entity, "stand");
    v.code1 = code_text(&voortgang_codes, a.stand);
    return vastleggen(w, &v, g);
}

bool plan_onderteken(werk *w, ondertekening *o, gebeurtenis_id *g)
{
    plan p;
    if (!HAAL(w, plan, o->plan_id, &p))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Dit plan is er niet."), (str){0});
    if (!code_is(p.stand, PLAN_VASTGESTELD))
        return geweigerd(w, "", N_("Stel het plan eerst vast. Daarna kan het getekend worden."));
    ondertekening_rijen al = BIJ(w, ondertekening, plan_id, o->plan_id);
    for (int i = 0; i < al.n; i++)
        if (al.at[i].wie.i == o->wie.i)
            return geweigerd(w, "wie", N_("Deze handtekening staat er al."));
    if (!date_is_set(o->datum)) o->datum = w->vandaag;
    if (date_before(o->datum, p.dagtekening))
        return problem_add(w->p, "datum", N_("ligt vóór de datum op het plan."));
    o->persoon_id = p.persoon_id;
    vastlegging v = van_plan(&ondertekening_entity, o, p.persoon_id, GEB_GETEKEND);
    v.code1 = code_text(&tekenaar_codes, o->wie);
    v.datum1 = o->datum;
    return vastleggen(w, &v, g);
}
