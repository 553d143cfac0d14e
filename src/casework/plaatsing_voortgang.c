/* plaatsing_voortgang.c: stages over departments, reports, evidence. */
#include "base/lang.h"
#include "casework/instrumentgrens.h"
#include "casework/leerdoel.h"
#include "casework/overeenkomst.h"
#include "casework/plaatsing.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"
#include "casework/vastleggen.h"

enum { TAAK_TEKST = 400 };

static bool onbekend(werk *w)
{
    return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze plaatsing is er niet."), (str){0});
}

/* ---- stages ---- */

static bool overlapt(const rotatie *x, const rotatie *y)
{
    bool x_voor = date_is_set(x->tot) && !date_before(y->van, x->tot);
    bool y_voor = date_is_set(y->tot) && !date_before(x->van, y->tot);
    return !x_voor && !y_voor;
}

static void past_in_plaatsing(werk *w, const rotatie *r, const plaatsing_geheel *x)
{
    if (date_is_set(r->tot) && !date_before(r->van, r->tot))
        problem_add(w->p, "tot", N_("moet na de eerste dag liggen."));
    if (date_before(r->van, x->p.van))
        problem_add(w->p, "van", N_("ligt vóór de eerste dag van de plaatsing."));
    if (date_is_set(x->p.tot) && !date_before(r->van, x->p.tot))
        problem_add(w->p, "van", N_("ligt na het einde van de plaatsing."));
    if (date_before(x->p.tot, r->tot))
        problem_add(w->p, "tot", N_("ligt na het einde van de plaatsing."));
    for (int i = 0; i < x->rotaties.n; i++) {
        const rotatie *ander = &x->rotaties.at[i];
        if (ander->kop.id == r->kop.id || !overlapt(r, ander)) continue;
        problem_with(w->p, PROBLEM_INVOER, "van",
                     N_("overlapt met de periode bij {}. Kijk beide datums na."),
                     ander->afdeling);
    }
}

static vastlegging van_rotatie(rotatie *r)
{
    return (vastlegging){.e = &rotatie_entity,
                         .rij = r,
                         .velden = UINT64_MAX,
                         .wie = r->persoon_id,
                         .soort = GEB_ROTATIE,
                         .spoor = SPOOR_WERK,
                         .code1 = r->afdeling,
                         .datum1 = r->van};
}

bool rotatie_bewaar(werk *w, rotatie *r, u64 velden, gebeurtenis_id *g)
{
    plaatsing_geheel x;
    plek k;
    int voor = w->p->n;
    if (!plaatsing_lees(w, r->plaatsing_id, &x)) return onbekend(w);
    r->persoon_id = x.p.persoon_id;
    if (!str_trim(r->afdeling).n && r->plek_id.v && HAAL(w, plek, r->plek_id, &k)) {
        r->afdeling = k.afdeling.n ? k.afdeling : k.functie;
        velden |= field_bit(&rotatie_entity, "afdeling");
    }
    if (!verplicht_gevuld(&rotatie_entity, r, w->p)) return false;
    past_in_plaatsing(w, r, &x);
    if (w->p->n > voor) return false;
    vastlegging v = van_rotatie(r);
    v.velden = velden;
    return vastleggen(w, &v, g);
}

bool rotatie_weg(werk *w, rotatie_id id, gebeurtenis_id *g)
{
    rotatie r;
    if (!HAAL(w, rotatie, id, &r)) return onbekend(w);
    vastlegging v = van_rotatie(&r);
    return weghalen(w, &v, g);
}

rotatie_telling plaatsing_rotaties(const plaatsing_geheel *g, date vandaag)
{
    int minstens = g->instrument && g->instrument->afdelingen.is
                       ? (int)g->instrument->afdelingen.n : 0;
    return rotaties_tel(g->rotaties.at, g->rotaties.n, minstens, vandaag);
}

/* ---- reports ---- */

const verslag *verslag_voor(const verslag_rijen *alle, const verslag *v)
{
    const verslag *uit = NULL;
    for (int i = 0; i < alle->n; i++) {
        const verslag *x = &alle->at[i];
        if (x->kop.id == v->kop.id || x->soort.i != v->soort.i) continue;
        if (date_before(v->datum, x->datum)) continue;
        if (!uit || !date_before(x->datum, uit->datum)) uit = x;
    }
    return uit;
}

static void moet(werk *w, code antwoord, const char *veld)
{
    if (!antwoord.i) problem_add(w->p, veld, N_("is verplicht. Kies een antwoord."));
}

static void is_beantwoord(werk *w, const verslag *v)
{
    int soort = v->soort.i;
    if (soort != VERSLAG_PERSOON) moet(w, v->op_tijd, "op_tijd");
    moet(w, v->werk_gaat, "werk_gaat");
    moet(w, v->begrijpt, "begrijpt");
    if (soort != VERSLAG_WERKGEVER) moet(w, v->hoort_erbij, "hoort_erbij");
    if (soort != VERSLAG_WERKGEVER) moet(w, v->verandering, "verandering");
    if (soort == VERSLAG_WERKGEVER) moet(w, v->aannemen, "aannemen");
    if (date_before(w->vandaag, v->datum))
        problem_add(w->p, "datum", N_("ligt in de toekomst. Kies vandaag of eerder."));
}

/* The visit happened. */
static bool bezoek_gedaan(werk *w, const verslag *v)
{
    gesprek g;
    if (!v->gesprek_id.v) return true;
    if (!HAAL(w, gesprek, v->gesprek_id, &g) || g.persoon_id.v != v->persoon_id.v)
        return problem_add(w->p, "gesprek_id", N_("is niet gevonden."));
    if (!code_is(g.afloop, GESPREK_GEPLAND)) return true;
    g.afloop = CODE(GESPREK_GEKOMEN);
    vastlegging in = {.e = &gesprek_entity,
                      .rij = &g,
                      .velden = field_bit(&gesprek_entity, "afloop"),
                      .wie = g.persoon_id,
                      .soort = GEB_GESPREK,
                      .spoor = SPOOR_WERK,
                      .code1 = code_text(&gesprek_soort_codes, g.soort),
                      .datum1 = g.datum};
    return vastleggen(w, &in, NULL);
}

static bool gevolgen(werk *w, const verslag *v, traject_id bij, verslag_gevolg gevolg)
{
    if (str_trim(gevolg.leerdoel).n) {
        leerdoel l = {.traject_id = bij,
                      .tekst = gevolg.leerdoel,
                      .afgesproken = v->datum,
                      .evaluatie = date_plus_months(v->datum, 1)};
        if (!bij.v)
            return problem_add(w->p, "leerdoel",
                               N_("kan niet: deze plaatsing heeft geen traject."));
        if (!leerdoel_afspreken(w, &l, UINT64_MAX, NULL)) return false;
    }
    if (!gevolg.meld) return true;
    str tekst = str_trim(v->afspraak).n ? v->afspraak : T("Lees het verslag van het bezoek.");
    return plaatsing_meld_probleem(w, v->plaatsing_id, str_sub(tekst, 0, TAAK_TEKST / 2), NULL);
}

bool verslag_bewaar(werk *w, verslag *v, verslag_gevolg gevolg, gebeurtenis_id *g)
{
    plaatsing_geheel x;
    gebeurtenis_id eerste = {0};
    int voor = w->p->n;
    if (!plaatsing_lees(w, v->plaatsing_id, &x)) return onbekend(w);
    v->persoon_id = x.p.persoon_id;
    verplicht_gevuld(&verslag_entity, v, w->p);
    is_beantwoord(w, v);
    if (w->p->n > voor) return false;
    werk samen = *w;
    if (!samen.samen) samen.samen = &eerste;
    vastlegging in = {.e = &verslag_entity,
                      .rij = v,
                      .velden = UINT64_MAX,
                      .wie = v->persoon_id,
                      .soort = GEB_VERSLAG,
                      .spoor = SPOOR_WERK,
                      .code1 = code_text(&verslag_soort_codes, v->soort),
                      .datum1 = v->datum};
    if (!vastleggen(&samen, &in, g) || !bezoek_gedaan(&samen, v)) return false;
    if (!code_is(v->soort, VERSLAG_WERKGEVER)) contact_op(&samen, v->persoon_id, v->datum);
    return gevolgen(&samen, v, traject_id_van(&x.t), gevolg);
}

/* ---- learning on the job ---- */

bool praktijkleren_bewaar(werk *w, praktijkleren *p, u64 velden, gebeurtenis_id *g)
{
    plaatsing_geheel x;
    int voor = w->p->n;
    if (!plaatsing_lees(w, p->plaatsing_id, &x)) return onbekend(w);
    p->persoon_id = x.p.persoon_id;
    if (p->behaald.i && !date_is_set(p->behaald_op))
        problem_add(w->p, "behaald_op", N_("is verplicht. Op welke dag?"));
    if (date_before(w->vandaag, p->behaald_op))
        problem_add(w->p, "behaald_op", N_("ligt in de toekomst. Kies vandaag of eerder."));
    kwalificatie_past(w, &x, p);
    if (w->p->n > voor) return false;
    vastlegging v = {.e = &praktijkleren_entity,
                     .rij = p,
                     .velden = velden,
                     .wie = p->persoon_id,
                     .soort = GEB_PRAKTIJKLEREN,
                     .spoor = SPOOR_LEREN,
                     .code1 = p->opleiding,
                     .datum1 = p->behaald_op};
    return vastleggen(w, &v, g);
}

static bool getekend_door(const handtekening_rijen *h, int kant)
{
    for (int i = 0; i < h->n; i++)
        if (code_is(h->at[i].kant, kant) && date_is_set(h->at[i].datum)) return true;
    return false;
}

bewijs_stand plaatsing_bewijs(werk *w, const plaatsing_geheel *g, date dag)
{
    bewijs_stand s = {.leerweg = g->pl.leerweg,
                      .crebo = g->pl.crebo.n > 0,
                      .school = g->pl.organisatie_id.v > 0,
                      .rod = g->pl.rod,
                      .leerbedrijf = g->o.leerbedrijf,
                      .dag = dag};
    for (int i = 0; i < g->overeenkomsten.n; i++) {
        const overeenkomst *o = &g->overeenkomsten.at[i];
        if (!code_is(o->soort, OVK_BBL) || code_is(o->stand, OVK_VERVANGEN)) continue;
        handtekening_rijen h = BIJ(w, handtekening, overeenkomst_id, overeenkomst_id_van(o));
        int n = getekend_door(&h, KANT_WERKGEVER) + getekend_door(&h, KANT_SCHOOL) +
                getekend_door(&h, KANT_PERSOON);
        /* a new version that waits takes nothing from the one that holds on this day */
        bool geldt = !date_before(dag, o->van) &&
                     (!date_is_set(o->tot) || date_before(dag, o->tot));
        if (geldt && n > s.handtekeningen) s.handtekeningen = n;
    }
    date van = studiejaar_van(dag), tot = studiejaar_tot(dag), week = {0};
    uren_rijen u = LIJST(w, uren, UREN_VAN_TRAJECT, A(traject, g->t.kop.id), A(van, van),
                         A(tot, tot));
    for (int i = 0; i < u.n; i++) {
        bool school = code_is(u.at[i].soort, UREN_OPLEIDING);
        if (!code_is(u.at[i].aanwezig, UREN_AANWEZIG) || u.at[i].minuten.n < 1) continue;
        if (school) s.les_minuten += u.at[i].minuten.n;
        if (!code_is(u.at[i].soort, UREN_WERK) && !code_is(u.at[i].soort, UREN_PARTICIPATIE))
            continue;
        s.praktijk_minuten += u.at[i].minuten.n;
        if (!date_same(week, date_monday(u.at[i].datum))) s.weken++;
        week = date_monday(u.at[i].datum);
    }
    return s;
}
