#include "casework/voorstel.h"

#include "casework/instrumentgrens.h"
#include "casework/ploeg.h"
#include "casework/vastleggen.h"
#include "casework/werktijd.h"
#include "domain/regels/participatiewet.h"

enum { WEEK_UREN_HOOGSTENS = 60 };

static bool geweigerd(werk *w, const char *veld, const char *tekst)
{
    return problem_with(w->p, PROBLEM_GEWEIGERD, veld, tekst, (str){0});
}

static bool plek_heeft_ruimte(werk *w, plek_id id, persoon_id wie, plek_geheel *b)
{
    char dag[DATE_TEXT];
    date tot;
    if (!plek_lees(w, id, b))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze plek is er niet."), (str){0});
    if (date_is_set(b->p.gesloten))
        return geweigerd(w, "", N_("Deze plek is gesloten. Kies een andere."));
    if (plek_vast_voor_anderen(w, b, wie, &tot))
        return problem_with(w->p, PROBLEM_GEWEIGERD, "",
                            N_("Deze plek is vastgehouden voor iemand anders tot {}."),
                            arena_str(w->a, date_nl(tot, dag)));
    return true;
}

static bool is_open(const voorstel *v)
{
    return code_is(v->stand, VOORSTEL_GEDAAN) || code_is(v->stand, VOORSTEL_WIL);
}

static vastlegging van_voorstel(voorstel *v, int soort)
{
    return (vastlegging){.e = &voorstel_entity,
                         .rij = v,
                         .velden = UINT64_MAX,
                         .wie = v->persoon_id,
                         .soort = soort,
                         .spoor = SPOOR_WERK,
                         .code1 = code_text(&voorstel_stand_codes, v->stand)};
}

bool voorstel_doe(werk *w, voorstel *v, bool niet_eerste, gebeurtenis_id *g)
{
    plek_geheel b;
    if (!plek_heeft_ruimte(w, v->plek_id, v->persoon_id, &b)) return false;
    if (!plek_komt_vrij(w, &b))
        return geweigerd(w, "", N_("Alle plaatsen op deze plek zijn bezet."));
    voorstel_rijen al = BIJ(w, voorstel, persoon_id, v->persoon_id);
    for (int i = 0; i < al.n; i++)
        if (al.at[i].plek_id.v == v->plek_id.v && is_open(&al.at[i]))
            return geweigerd(w, "", N_("Deze plek is al voorgesteld. Wacht op het antwoord."));
    if (niet_eerste && !str_trim(v->overslaan).n)
        return problem_add(w->p, "overslaan",
                           N_("is verplicht. Schrijf waarom je de eerste plek overslaat."));
    v->stand = CODE(VOORSTEL_GEDAAN);
    v->datum = w->vandaag;
    vastlegging in = van_voorstel(v, GEB_VOORSTEL);
    return vastleggen(w, &in, g);
}

bool voorstel_wijs_af(werk *w, voorstel *v, gebeurtenis_id *g)
{
    plek k;
    if (!HAAL(w, plek, v->plek_id, &k))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze plek is er niet."), (str){0});
    voorstel_rijen al = BIJ(w, voorstel, persoon_id, v->persoon_id);
    for (int i = 0; i < al.n; i++)
        if (al.at[i].plek_id.v == v->plek_id.v && is_open(&al.at[i]))
            return geweigerd(w, "",
                             N_("Deze plek is al voorgesteld. Leg daar het antwoord vast."));
    if (!v->weigering.i)
        return problem_add(w->p, "weigering", N_("is verplicht. Kies waarom niet."));
    v->stand = CODE(VOORSTEL_PAST_NIET);
    v->datum = v->antwoord_op = w->vandaag;
    vastlegging in = van_voorstel(v, GEB_ANTWOORD);
    return vastleggen(w, &in, g);
}

/* What an open voorstel can become by an answer. Geplaatst is what plaats() makes of it. */
static bool is_antwoord(int stand)
{
    return stand == VOORSTEL_WIL || stand == VOORSTEL_WIL_NIET || stand == VOORSTEL_AFGEWEZEN ||
           stand == VOORSTEL_INGETROKKEN;
}

bool voorstel_antwoord(werk *w, voorstel_id id, int stand, int weigering_reden, str woorden,
                       gebeurtenis_id *g)
{
    voorstel v;
    if (!HAAL(w, voorstel, id, &v))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Dit voorstel is er niet."), (str){0});
    if (!is_open(&v)) return geweigerd(w, "", N_("Dit voorstel is al beantwoord."));
    if (!is_antwoord(stand))
        return problem_add(w->p, "stand",
                           N_("is geen antwoord. Kies: wil, wil niet, afgewezen of ingetrokken."));
    bool nee = stand == VOORSTEL_WIL_NIET || stand == VOORSTEL_AFGEWEZEN;
    if (nee && !weigering_reden)
        return problem_add(w->p, "weigering", N_("is verplicht. Kies waarom niet."));
    v.stand = CODE(stand);
    v.antwoord_op = w->vandaag;
    v.weigering = CODE(nee ? weigering_reden : 0);
    v.antwoord = woorden;
    vastlegging in = van_voorstel(&v, GEB_ANTWOORD);
    return vastleggen(w, &in, g);
}

int instrument_van_plek(int soort)
{
    switch (soort) {
    case PLEK_LEERWERK: return INS_LEERWERK;
    case PLEK_WERKERVARING: return INS_WERKERVARING;
    case PLEK_TAALSTAGE: return INS_TAALSTAGE;
    case PLEK_PROEF: return INS_PROEF;
    case PLEK_VRIJWILLIG: return INS_VRIJWILLIG;
    case PLEK_BBL: return INS_BBL;
    default: return INS_BETAALD;
    }
}

static bool uren_passen(werk *w, const plaatsing *p)
{
    i64 samen = p->uren.n;
    plaatsing_rijen al = BIJ(w, plaatsing, persoon_id, p->persoon_id);
    for (int i = 0; i < al.n; i++) {
        bool loopt = !date_is_set(al.at[i].eind) || date_before(p->van, al.at[i].eind);
        if (loopt && al.at[i].kop.id != p->kop.id) samen += al.at[i].uren.n;
    }
    if (samen <= WEEK_UREN_HOOGSTENS) return true;
    return geweigerd(w, "uren", N_("is samen met ander werk meer dan 60 uur per week."));
}

/* PW-10: not again where this person had a proefplaatsing or a paid job. */
static bool proef_mag(werk *w, const plaatsing *p, const plek_geheel *b)
{
    if (!code_is(b->p.soort, PLEK_PROEF)) return true;
    plaatsing_rijen al = BIJ(w, plaatsing, persoon_id, p->persoon_id);
    for (int i = 0; i < al.n; i++) {
        plek k;
        if (!HAAL(w, plek, al.at[i].plek_id, &k)) continue;
        bool eerder = code_is(k.soort, PLEK_PROEF) || code_is(k.soort, PLEK_BAAN);
        if (k.organisatie_id.v == b->p.organisatie_id.v && eerder)
            return geweigerd(w, "", N_("kan niet: deze persoon werkte hier al (regel PW-10)."));
    }
    return true;
}

/* A seat in all of its days: who comes after someone begins when that one has gone. */
static void stoel_vrij(werk *w, const plaatsing *p, const plek_geheel *b)
{
    i64 dan = plek_bezet_tussen(w, p->plek_id, p->van, p->tot, plaatsing_id_van(p));
    if (dan < b->p.aantal.n) return;
    geweigerd(w, b->bezet < b->p.aantal.n ? "van" : "",
              b->bezet < b->p.aantal.n
                  ? N_("kan niet: in die tijd zijn alle plaatsen op deze plek bezet.")
                  : N_("Alle plaatsen op deze plek zijn bezet."));
}

static bool mag_geplaatst(werk *w, const plaatsing *p, const plek_geheel *b)
{
    int voor = w->p->n;
    verplicht_gevuld(&plaatsing_entity, p, w->p);
    if (w->p->n > voor) return false;
    if (date_is_set(p->tot) && !date_before(p->van, p->tot))
        problem_add(w->p, "tot", N_("moet na de eerste dag liggen."));
    stoel_vrij(w, p, b);
    uren_passen(w, p);
    contract_klopt(w, p->contract, b->p.soort);
    proef_mag(w, p, b);
    instrumentgrens_plaatsing(w, p, &b->p, instrument_van_plek(b->p.soort.i));
    return w->p->n == voor;
}

/* Belongs to the step in which its traject begins. */
static bool spreek_taaldoel_af(werk *w, const traject *t, str taaldoel)
{
    if (!str_trim(taaldoel).n) return true;
    leerdoel l = {.persoon_id = t->persoon_id, .traject_id = traject_id_van(t),
                  .tekst = taaldoel, .vaktaal = true, .afgesproken = w->vandaag};
    return db_add(w->db, &w->t, &leerdoel_entity, &l) > 0;
}

static bool start_traject(werk *w, const plaatsing *p, const plek_geheel *b, str taaldoel)
{
    traject t = {.persoon_id = p->persoon_id,
                 .instrument = CODE(instrument_van_plek(b->p.soort.i)),
                 .doel = b->p.functie,
                 .organisatie_id = b->p.organisatie_id,
                 .van = p->van,
                 .tot = p->tot,
                 .uren = p->uren,
                 .plaatsing_id = plaatsing_id_van(p)};
    vastlegging in = {.e = &traject_entity,
                      .rij = &t,
                      .wie = p->persoon_id,
                      .soort = GEB_TRAJECT_START,
                      .spoor = SPOOR_WERK,
                      .code1 = code_text(&instrument_codes, t.instrument),
                      .datum1 = t.van};
    return vastleggen(w, &in, NULL) && spreek_taaldoel_af(w, &t, taaldoel);
}

/* Whoever begins on a place that was proposed: of this pair, and not refused or withdrawn. */
static bool voorstel_past(werk *w, const plaatsing *p)
{
    voorstel v;
    if (!p->voorstel_id.v) return true;
    bool er = HAAL(w, voorstel, p->voorstel_id, &v);
    if (!er || v.persoon_id.v != p->persoon_id.v || v.plek_id.v != p->plek_id.v)
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Dit voorstel is er niet."), (str){0});
    if (is_open(&v)) return true;
    return geweigerd(w, "", N_("Dit voorstel is niet meer open. Stel de plek opnieuw voor."));
}

static bool sluit_voorstel(werk *w, const plaatsing *p)
{
    voorstel v;
    if (!p->voorstel_id.v || !HAAL(w, voorstel, p->voorstel_id, &v)) return true;
    v.stand = CODE(VOORSTEL_GEPLAATST);
    if (!date_is_set(v.antwoord_op)) v.antwoord_op = w->vandaag;
    vastlegging in = van_voorstel(&v, GEB_ANTWOORD);
    return vastleggen(w, &in, NULL);
}

bool plaats(werk *w, plaatsing *p, gebeurtenis_id *g)
{
    return plaats_met_taaldoel(w, p, (str){0}, g);
}

bool plaats_met_taaldoel(werk *w, plaatsing *p, str taaldoel, gebeurtenis_id *g)
{
    plek_geheel b;
    gebeurtenis_id eerste = {0};
    werk samen = *w;
    if (!samen.samen) samen.samen = &eerste;
    if (!plek_heeft_ruimte(w, p->plek_id, p->persoon_id, &b) || !mag_geplaatst(w, p, &b))
        return false;
    if (!voorstel_past(w, p)) return false;
    if (!str_trim(taaldoel).n
        && taaldoel_nodig(w, p->persoon_id, instrument_van_plek(b.p.soort.i)))
        return problem_add(w->p, "taaldoel",
                           N_("is verplicht in deze aanpak. Wat kan iemand straks in de taal?"));
    vastlegging in = {.e = &plaatsing_entity,
                      .rij = p,
                      .wie = p->persoon_id,
                      .soort = GEB_PLAATSING,
                      .spoor = SPOOR_WERK,
                      .code1 = code_text(&contract_codes, p->contract),
                      .datum1 = p->van,
                      .getal1 = p->uren};
    if (!vastleggen(&samen, &in, g)) return false;
    werktijden_begin(w, p);
    return start_traject(&samen, p, &b, taaldoel) && sluit_voorstel(&samen, p) &&
           vasthouding_ingelost(&samen, p->persoon_id, p->plek_id) &&
           plekopdracht_ingelost(&samen, p->persoon_id, p->plek_id);
}
