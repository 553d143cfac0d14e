#include "casework/plaatsing.h"

#include "base/lang.h"
#include "casework/instrumentgrens.h"
#include "casework/overeenkomst.h"
#include "casework/plek.h"
#include "casework/taak.h"
#include "casework/vastleggen.h"
#include "casework/werkgever_buiten.h"

#include <stdlib.h>

enum { BEGIN_SPELING = 7, NIET_MEER_WEKEN = 13 };

static bool geweigerd(werk *w, const char *veld, const char *tekst)
{
    return problem_with(w->p, PROBLEM_GEWEIGERD, veld, tekst, (str){0});
}

/* ---- reading ---- */

static traject traject_van(werk *w, const plaatsing *p)
{
    traject_rijen t = BIJ(w, traject, persoon_id, p->persoon_id);
    for (int i = 0; i < t.n; i++)
        if (t.at[i].plaatsing_id.v == p->kop.id) return t.at[i];
    return (traject){0};
}

static int op_datum(const void *x, const void *y)
{
    const verslag *a = x, *b = y;
    int dagen = date_diff(a->datum, b->datum);
    return dagen ? dagen : (a->kop.id > b->kop.id) - (a->kop.id < b->kop.id);
}

bool plaatsing_lees(werk *w, plaatsing_id id, plaatsing_geheel *uit)
{
    *uit = (plaatsing_geheel){0};
    dossier *d = arena_make(w->a, dossier, 1);
    if (!HAAL(w, plaatsing, id, &uit->p) || !dossier_lees(w, uit->p.persoon_id, d)) return false;
    uit->d = d;
    uit->wie = d->p;
    if (!HAAL(w, plek, uit->p.plek_id, &uit->k)) return false;
    HAAL(w, organisatie, uit->k.organisatie_id, &uit->o);
    uit->t = traject_van(w, &uit->p);
    praktijkleren_rijen pl = BIJ(w, praktijkleren, plaatsing_id, id);
    if (pl.n) uit->pl = pl.at[0];
    uit->overeenkomsten = BIJ(w, overeenkomst, plaatsing_id, id);
    uit->rotaties = BIJ(w, rotatie, plaatsing_id, id);
    uit->verslagen = BIJ(w, verslag, plaatsing_id, id);
    if (uit->verslagen.n > 1)
        qsort(uit->verslagen.at, (size_t)uit->verslagen.n, sizeof *uit->verslagen.at, op_datum);
    if (uit->t.kop.id) uit->leren = BIJ(w, leerdoel, traject_id, traject_id_van(&uit->t));
    uit->tijden = werktijden_van(w, &uit->p);
    uit->nu = werktijd_op(w, &uit->p, date_max(w->vandaag, uit->p.van));
    const aanpak_inhoud *in = aanpak_voor(w, d);
    if (in && uit->t.kop.id) uit->instrument = aanpak_instrument_van(in, uit->t.instrument.i);
    return true;
}

const overeenkomst *plaatsing_overeenkomst(const plaatsing_geheel *g)
{
    return g->overeenkomsten.n ? &g->overeenkomsten.at[g->overeenkomsten.n - 1] : NULL;
}

static bool lees_lopend(werk *w, plaatsing_id id, plaatsing_geheel *g)
{
    if (!plaatsing_lees(w, id, g))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze plaatsing is er niet."),
                            (str){0});
    if (!date_is_set(g->p.eind)) return true;
    return geweigerd(w, "", N_("Deze plaatsing is al geëindigd."));
}

/* ---- begin and change ---- */

static vastlegging van_plaatsing(plaatsing *p, int soort)
{
    return (vastlegging){.e = &plaatsing_entity,
                         .rij = p,
                         .velden = UINT64_MAX,
                         .wie = p->persoon_id,
                         .soort = soort,
                         .spoor = SPOOR_WERK};
}

bool contract_klopt(werk *w, code contract, code plek_soort)
{
    if (!contract.i || !plek_soort.i || contract_kan(contract.i, plek_soort.i)) return true;
    return problem_add(w->p, "contract",
        code_is(plek_soort, PLEK_VRIJWILLIG)
            ? N_("past niet bij vrijwilligerswerk. Kies de vrijwilligersovereenkomst.")
        : code_is(contract, CONTRACT_VRIJWILLIG)
            ? N_("is alleen voor vrijwilligerswerk. Kies een ander contract.")
            : N_("past niet bij een betaalde baan. Kies een contract met loon."));
}

bool plaatsing_wijzig(werk *w, plaatsing *p, u64 velden, gebeurtenis_id *g)
{
    plek k;
    if (HAAL(w, plek, p->plek_id, &k) && !contract_klopt(w, p->contract, k.soort)) return false;
    vastlegging v = van_plaatsing(p, GEB_PLAATSING);
    v.velden = velden;
    v.code1 = code_text(&contract_codes, p->contract);
    v.datum1 = p->van;
    v.getal1 = p->uren;
    return vastleggen(w, &v, g);
}

bool plaatsing_begin(werk *w, plaatsing_id id, date dag, gebeurtenis_id *g)
{
    plaatsing_geheel x;
    if (!lees_lopend(w, id, &x)) return false;
    if (!date_is_set(dag))
        return problem_add(w->p, "begonnen", N_("is verplicht. Vul de eerste dag in."));
    if (date_before(w->vandaag, dag))
        return problem_add(w->p, "begonnen", N_("ligt in de toekomst. Kies vandaag of eerder."));
    if (date_before(dag, date_plus(x.p.van, -BEGIN_SPELING)))
        return problem_add(w->p, "begonnen",
                           N_("ligt ver vóór de afgesproken eerste dag. Kijk de datum na."));
    x.p.begonnen = dag;
    vastlegging v = van_plaatsing(&x.p, GEB_BEGONNEN);
    v.velden = field_bit(&plaatsing_entity, "begonnen");
    v.datum1 = dag;
    return vastleggen(w, &v, g);
}

/* ---- end ---- */

static void einde_klopt(werk *w, const plaatsing *p, const aanpak_instrument *i,
                        const plaatsing *zo)
{
    bool baan = code_is(zo->uitstroom, UIT_BAAN_HIER) || code_is(zo->uitstroom, UIT_ANDER_WERK);
    if (!date_is_set(zo->eind))
        problem_add(w->p, "eind", N_("is verplicht. Vul de laatste dag in."));
    else if (date_before(zo->eind, p->van))
        problem_add(w->p, "eind", N_("ligt vóór de eerste dag."));
    if (!zo->uitstroom.i)
        problem_add(w->p, "uitstroom", N_("is verplicht. Kies hoe het eindigde."));
    if (baan && !zo->uit_contract.i)
        problem_add(w->p, "uit_contract", N_("is verplicht bij een baan. Welk contract?"));
    if (baan && !zo->uit_uren.is)
        problem_add(w->p, "uit_uren", N_("is verplicht bij een baan. Hoeveel uur per week?"));
    uitstroom_past(w, i, zo->uitstroom);
    if (!code_is(zo->uitstroom, UIT_GESTOPT)) return;
    if (!zo->gestopt_door.i)
        problem_add(w->p, "gestopt_door", N_("is verplicht. Kies wie stopte."));
    if (!zo->stopreden.i) problem_add(w->p, "stopreden", N_("is verplicht. Kies waarom."));
}

static bool eindig_traject(werk *w, const plaatsing *p)
{
    traject t = traject_van(w, p);
    if (!t.kop.id || date_is_set(t.eind)) return true;
    t.eind = p->eind;
    t.uitstroom = p->uitstroom;
    vastlegging in = {.e = &traject_entity,
                      .rij = &t,
                      .velden = UINT64_MAX,
                      .wie = p->persoon_id,
                      .soort = GEB_TRAJECT_EIND,
                      .spoor = SPOOR_WERK,
                      .code1 = code_text(&instrument_codes, t.instrument),
                      .datum1 = p->eind};
    return vastleggen(w, &in, NULL);
}

bool plaatsing_eindig(werk *w, plaatsing_id id, const plaatsing *zo, gebeurtenis_id *g)
{
    plaatsing_geheel x;
    gebeurtenis_id eerste = {0};
    int voor = w->p->n;
    if (!lees_lopend(w, id, &x)) return false;
    einde_klopt(w, &x.p, x.instrument, zo);
    if (w->p->n > voor) return false;
    bool gestopt = code_is(zo->uitstroom, UIT_GESTOPT);
    x.p.eind = zo->eind;
    x.p.uitstroom = zo->uitstroom;
    x.p.uit_contract = zo->uit_contract;
    x.p.uit_uren = zo->uit_uren;
    x.p.gestopt_door = gestopt ? zo->gestopt_door : (code){0};
    x.p.stopreden = gestopt ? zo->stopreden : (code){0};
    x.p.toelichting = zo->toelichting;
    werk samen = *w;
    if (!samen.samen) samen.samen = &eerste;
    vastlegging v = van_plaatsing(&x.p, GEB_PLAATSING_EIND);
    v.code1 = code_text(&uitstroom_codes, x.p.uitstroom);
    v.datum1 = x.p.eind;
    return vastleggen(&samen, &v, g) && eindig_traject(&samen, &x.p);
}

/* ---- extension ---- */

static bool mag_tot(werk *w, const plaatsing_geheel *g, date tot)
{
    char dag[DATE_TEXT];
    plaatsing_grens grens = plaatsing_uiterst(w, g);
    if (!date_is_set(tot)) return problem_add(w->p, "tot", N_("is verplicht. Tot wanneer?"));
    if (!date_before(date_max(g->p.tot, g->p.van), tot))
        return problem_with(w->p, PROBLEM_INVOER, "tot", N_("moet na {} liggen."),
                            arena_str(w->a, date_nl(date_max(g->p.tot, g->p.van), dag)));
    if (date_is_set(grens.tot) && date_before(grens.tot, tot))
        return problem_with(w->p, PROBLEM_GEWEIGERD, "tot",
                            N_("kan niet zo laat. Het mag hoogstens {}."), grens.waarom);
    date van = date_max(g->p.tot, w->vandaag);
    if (!date_before(van, tot) || plek_bezet_tussen(w, g->p.plek_id, van, tot,
            plaatsing_id_van(&g->p)) < g->k.aantal.n) return true;
    return geweigerd(w, "tot", N_("kan niet zo laat. Daarna is de plaats voor iemand anders."));
}

static bool verleng_traject(werk *w, traject *t, date tot)
{
    if (!t->kop.id || date_is_set(t->eind)) return true;
    t->tot = tot;
    vastlegging v = {.e = &traject_entity,
                     .rij = t,
                     .velden = field_bit(&traject_entity, "tot"),
                     .wie = t->persoon_id,
                     .soort = GEB_TRAJECT,
                     .spoor = instrument_spoor(t->instrument.i),
                     .code1 = code_text(&instrument_codes, t->instrument),
                     .datum1 = tot};
    return vastleggen(w, &v, NULL);
}

bool plaatsing_verleng(werk *w, plaatsing_id id, date tot, gebeurtenis_id *g)
{
    plaatsing_geheel x;
    gebeurtenis_id eerste = {0};
    if (!lees_lopend(w, id, &x) || !mag_tot(w, &x, tot)) return false;
    date was = x.p.tot;
    werk samen = *w;
    samen.samen = &eerste;
    x.p.tot = tot;
    vastlegging v = van_plaatsing(&x.p, GEB_VERLENGD);
    v.velden = field_bit(&plaatsing_entity, "tot");
    v.datum1 = tot;
    const overeenkomst *o = plaatsing_overeenkomst(&x);
    return vastleggen(&samen, &v, g) && verleng_traject(&samen, &x.t, tot) &&
           werkgever_deel_langer(&samen, &x) &&
           (!o || overeenkomst_kopieer(&samen, o, was, tot, NULL).v);
}

/* ---- to the klantmanager ---- */

static bool aan_klantmanager(werk *w, const plaatsing_geheel *x, str tekst, int soort,
                             date datum1, gebeurtenis_id *g)
{
    gebeurtenis_id eerste = {0};
    werk samen = *w;
    samen.samen = &eerste;
    gebeurtenis_id id = gebeur(&samen, (gebeurtenis){.soort = CODE(soort),
                                                     .persoon_id = x->p.persoon_id,
                                                     .spoor = CODE(SPOOR_WERK),
                                                     .onderwerp = S("plaatsing"),
                                                     .onderwerp_id = NUM(x->p.kop.id),
                                                     .datum1 = datum1});
    taak t = {.persoon_id = x->p.persoon_id,
              .gebruiker_id = x->wie.klantmanager_id,
              .spoor = CODE(SPOOR_WERK),
              .tekst = tekst,
              .uiterlijk = w->vandaag};
    if (g) *g = id;
    return taak_maak(&samen, t).v != 0;
}

bool plaatsing_vraag_verlenging(werk *w, plaatsing_id id, date tot, str waarom,
                                gebeurtenis_id *g)
{
    plaatsing_geheel x;
    char dag[DATE_TEXT];
    if (!lees_lopend(w, id, &x) || !mag_tot(w, &x, tot)) return false;
    if (!str_trim(waarom).n)
        return problem_add(w->p, "waarom", N_("is verplicht. Schrijf waarom."));
    buf b = buf_new(w->a);
    PLAIN(&b, "Verlengen bij {} tot {}? {}", x.o.naam, date_nl(tot, dag), waarom);
    return aan_klantmanager(w, &x, buf_str(&b), GEB_SIGNAAL, tot, g);
}

bool plaatsing_meld_probleem(werk *w, plaatsing_id id, str tekst, gebeurtenis_id *g)
{
    plaatsing_geheel x;
    if (!plaatsing_lees(w, id, &x))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze plaatsing is er niet."),
                            (str){0});
    if (!str_trim(tekst).n)
        return problem_add(w->p, "tekst", N_("is verplicht. Schrijf wat er is."));
    buf b = buf_new(w->a);
    PLAIN(&b, "Probleem bij {}: {}", x.o.naam, tekst);
    return aan_klantmanager(w, &x, buf_str(&b), GEB_SIGNAAL, (date){0}, g);
}

werkplekregel_rijen werkplekken_van(werk *w, gebruiker_id jobcoach)
{
    date sinds = date_plus(w->vandaag, -7 * NIET_MEER_WEKEN);
    return LIJST(w, werkplekregel, WERKPLEKKEN, AI(jobcoach, jobcoach), A(sinds, sinds));
}

bezoekregel_rijen bezoeken(werk *w, gebruiker_id wie, date van, date tot)
{
    return LIJST(w, bezoekregel, BEZOEKEN, AI(gebruiker, wie), A(van, van), A(tot, tot));
}

bezoekplek bezoek_plek(werk *w, const bezoekregel *b)
{
    plaatsing p;
    plek k = {0};
    organisatie o = {0};
    if (!b->plaatsing_id.v || !HAAL(w, plaatsing, b->plaatsing_id, &p)) return (bezoekplek){0};
    HAAL(w, plek, p.plek_id, &k);
    HAAL(w, organisatie, k.organisatie_id, &o);
    return (bezoekplek){k.functie, o.naam, k.adres.n ? k.adres : o.adres, p.van};
}
