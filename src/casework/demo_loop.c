/* demo_loop.c: the course of a life since the plan: lessons, exams, work, school, benefit.
 * Calibrated to the sources: 5 to 20 % of the werktrajecten succeed, by background. */
#include "casework/demo_maak.h"

/* ---- work ---- */

/* Does this werktraject end in work or school? So many of a thousand, by background (S: 5 to 20 %),
 * evenly spread, so that a small town shows these shares too. */
static bool slaagt(demo *d, const mens *m)
{
    static const int promille[] = {130, 215, 110, 190};
    int i = (m->laaggeletterd ? 2 : 0) + (m->beroep ? 1 : 0);
    int *stand = &d->stad->slaag[i];
    *stand += promille[i];
    bool ja = *stand >= 1000;
    if (ja) *stand -= 1000;
    return ja;
}

static int kies_instrument(demo *d, const mens *m)
{
    static const int keus[] = {
        INS_LEERWERK, INS_WERKERVARING, INS_PROEF, INS_VRIJWILLIG, INS_TAALSTAGE};
    static const int b[] = {24, 32, 12, 16, 16}, z[] = {10, 30, 5, 38, 17},
                     o[] = {8, 24, 5, 33, 30};
    const int *g = m->route == LEERROUTE_B ? b : m->route == LEERROUTE_Z ? z : o;
    return keus[kans_keus(&d->k, g, 5)];
}

static int plek_soort_van(int instrument)
{
    switch (instrument) {
    case INS_LEERWERK: return PLEK_LEERWERK;
    case INS_WERKERVARING: return PLEK_WERKERVARING;
    case INS_PROEF: return PLEK_PROEF;
    case INS_VRIJWILLIG: return PLEK_VRIJWILLIG;
    case INS_TAALSTAGE: return PLEK_TAALSTAGE;
    case INS_BBL: return PLEK_BBL;
    default: return PLEK_BAAN;
    }
}

static int duur(demo *d, int instrument)
{
    switch (instrument) {
    case INS_LEERWERK: return kans_tussen(&d->k, 170, 360);
    case INS_PROEF: return kans_tussen(&d->k, 28, 60);
    case INS_VRIJWILLIG: return kans_tussen(&d->k, 120, 400);
    case INS_TAALSTAGE: return kans_tussen(&d->k, 60, 150);
    default: return kans_tussen(&d->k, 85, 180);
    }
}

static int uitstroom_na(demo *d, const mens *m, int instrument)
{
    if (!instrument_is_werk(instrument)) {
        static const int klaar[] = {
            UIT_GEHAALD, UIT_GEHAALD, UIT_VERVOLG, UIT_VERVOLG, UIT_GESTOPT};
        return KANS_UIT(&d->k, klaar);
    }
    static const int goed[] = {
        UIT_BAAN_HIER, UIT_BAAN_HIER, UIT_ANDER_WERK, UIT_ANDER_WERK, UIT_OPLEIDING};
    static const int anders[] = {UIT_VERVOLG, UIT_VERVOLG, UIT_VERVOLG, UIT_GESTOPT, UIT_GESTOPT};
    if (slaagt(d, m)) return KANS_UIT(&d->k, goed);
    return KANS_UIT(&d->k, anders);
}

/* A place that has had such people before: for a traject that is over it need not be free now. */
static werkplek *oude_plek(demo *d, int soort)
{
    const stad *s = d->stad;
    for (int keer = 0; keer < 40; keer++) {
        werkplek *p = &s->plek[kans_tussen(&d->k, 0, s->nplek - 1)];
        if (p->soort == soort && p->open) return p;
    }
    return NULL;
}

static void oud_traject(demo *d, mens *m, int instrument, date van, date eind, int uitstroom)
{
    werkplek *p = oude_plek(d, plek_soort_van(instrument));
    code contract = CODE(instrument == INS_VRIJWILLIG ? CONTRACT_VRIJWILLIG
                         : instrument == INS_BETAALD  ? CONTRACT_TIJDELIJK
                                                      : CONTRACT_GEEN);
    if (p) {
        demo_plaats(d, m, p,
            (plaatsing){.contract = contract,
                .van = van,
                .tot = eind,
                .eind = eind,
                .uitstroom = CODE(uitstroom)},
            instrument);
        return;
    }
    demo_traject(d, m,
        (traject){.instrument = CODE(instrument),
            .van = van,
            .tot = eind,
            .eind = eind,
            .uren = NUM(16),
            .organisatie_id = d->stad->org[ORG_SCHAKEL].id,
            .uitstroom = CODE(uitstroom)});
}

static void nieuw_traject(demo *d, mens *m, int instrument, date van, date tot)
{
    code contract = CODE(instrument == INS_VRIJWILLIG ? CONTRACT_VRIJWILLIG : CONTRACT_GEEN);
    werkplek *p = demo_plek_neem(d, plek_soort_van(instrument), m->wens);
    bool bijna = date_diff(tot, d->nu) <= 60;
    if (bijna && instrument != INS_PROEF && instrument != INS_LEERWERK && kans_op(&d->k, 800))
        tot = date_plus(tot, 110);
    demo_plaats(d, m, p, (plaatsing){.contract = contract, .van = van, .tot = tot}, instrument);
    if (m->route == LEERROUTE_Z) demo_uren(d, m, van, d->nu, UREN_PARTICIPATIE, p->uren * 60, 100);
    if (kans_op(&d->k, 350))
        demo_traject(d, m,
            (traject){.instrument = CODE(INS_JOBCOACH),
                .van = van,
                .tot = tot,
                .uren = NUM(2),
                .doel = S("Goed beginnen op de werkplek")});
}

/* Paid work from a day on; some jobs have ended again. */
static void betaald_werk(demo *d, mens *m, date van)
{
    int kort = kans_tussen(&d->k, 120, 380);
    date stopt = date_plus(van, kort);
    if (date_is_set(m->uit_beeld) || (kans_op(&d->k, 220) && date_before(stopt, m->horizon))) {
        oud_traject(d, m, INS_BETAALD, van, date_min(stopt, m->horizon),
            date_is_set(m->uit_beeld) ? UIT_VERHUISD : UIT_GESTOPT);
        return;
    }
    date tot = date_plus_months(van, 12);
    while (!date_before(demo_dag(d, m->netjes ? 20 : 2), tot)) tot = date_plus_months(tot, 12);
    static const int soorten[] = {CONTRACT_TIJDELIJK, CONTRACT_TIJDELIJK, CONTRACT_TIJDELIJK,
        CONTRACT_UITZEND, CONTRACT_VAST};
    int contract = KANS_UIT(&d->k, soorten);
    werkplek *p = demo_plek_neem(d, PLEK_BAAN, m->wens);
    m->werk_uren = p->uren > 36 ? 36 : p->uren;
    m->werk_van = van;
    i64 loon = (i64)m->werk_uren * 433 * 1560 / 100;
    demo_plaats(d, m, p,
        (plaatsing){.contract = CODE(contract),
            .van = van,
            .tot = contract == CONTRACT_VAST ? (date){0} : tot,
            .uren = NUM(m->werk_uren),
            .loon = GELD(loon)},
        INS_BETAALD);
}

/* Who came into view this year has not finished anything yet. */
static bool is_nieuw(const demo *d, const mens *m)
{
    return date_year(m->aanmelding) == date_year(d->nu);
}

/* Finding a job by oneself, by background: some soon, most later; not set: no. */
static date zelf_werk(demo *d, const mens *m)
{
    int p = m->laaggeletterd ? (m->beroep ? 75 : 45) : m->beroep ? 215 : 110;
    bool gauw = kans_op(&d->k, 300);
    int na = gauw ? kans_tussen(&d->k, 60, 330) : kans_driehoek(&d->k, 200, 330, 1150);
    date dag = date_plus(m->vestiging, na);
    bool ja = kans_op(&d->k, p) && date_before(dag, m->horizon) && !is_nieuw(d, m);
    return ja ? dag : (date){0};
}

static void werk_loop(demo *d, mens *m)
{
    date zelf = zelf_werk(d, m), eind = date_min(zelf, m->horizon);
    bool voorrang = m->laaggeletterd || !m->beroep; /* S: those go first */
    bool doet_mee = kans_op(&d->k, m->beperkt && !voorrang ? 600 : 870);
    date van = date_plus(m->les_van, kans_tussen(&d->k, 40, voorrang ? 260 : 430));
    for (int keer = 0; keer < 6 && doet_mee && date_before(van, eind); keer++) {
        int instrument = kies_instrument(d, m);
        date tot = date_plus(van, duur(d, instrument));
        if (is_nieuw(d, m)) tot = date_max(tot, date_plus(d->nu, 60));
        if (date_before(eind, tot) && date_is_set(zelf)) break;
        if (!date_before(tot, m->horizon) && date_is_set(m->uit_beeld)) {
            oud_traject(d, m, instrument, van, m->uit_beeld, UIT_VERHUISD);
            return;
        }
        if (!date_before(tot, m->horizon)) {
            nieuw_traject(d, m, instrument, van, tot);
            return;
        }
        int uitstroom = uitstroom_na(d, m, instrument);
        oud_traject(d, m, instrument, van, tot, uitstroom);
        if (uitstroom == UIT_OPLEIDING) m->opleiding_van = tot;
        bool aan_het_werk = uitstroom == UIT_BAAN_HIER || uitstroom == UIT_ANDER_WERK;
        if (aan_het_werk) zelf = tot;
        if (aan_het_werk || uitstroom == UIT_OPLEIDING) break;
        van = date_plus(tot, kans_tussen(&d->k, 20, 150));
    }
    if (date_is_set(zelf) && date_before(zelf, m->horizon)) betaald_werk(d, m, zelf);
}

/* ---- school ---- */

/* The next first of September or February. */
static date schooljaar(date dag)
{
    int jaar = date_year(dag), maand = date_month(dag);
    if (maand < 2) return date_ymd(jaar, 2, 1);
    return maand < 9 ? date_ymd(jaar, 9, 1) : date_ymd(jaar + 1, 2, 1);
}

static void opleiding_loop(demo *d, mens *m)
{
    int p = m->route == LEERROUTE_O ? 650 : m->school >= SCHOOL_VMBO ? 300 : 90;
    if (!date_is_set(m->opleiding_van) && kans_op(&d->k, p))
        m->opleiding_van = date_plus(m->les_van, kans_tussen(&d->k, 150, 700));
    if (!date_is_set(m->opleiding_van)) return;
    date van = m->opleiding_van = schooljaar(m->opleiding_van);
    if (!date_before(van, m->horizon) || date_is_set(m->uit_beeld)) {
        m->opleiding_van = (date){0};
        return;
    }
    int maanden = kans_op(&d->k, 300) ? 10 : 24;
    date tot = date_plus_months(van, maanden);
    bool klaar = date_before(tot, d->nu);
    static const int soort[] = {INS_OPLEIDING, INS_OPLEIDING, INS_BBL, INS_DERDE};
    int instrument = KANS_UIT(&d->k, soort);
    demo_traject(d, m,
        (traject){.instrument = CODE(instrument),
            .van = van,
            .tot = tot,
            .uren = NUM(16),
            .organisatie_id = d->stad->org[ORG_MBO].id,
            .doel = S("Een mbo-diploma of certificaat halen"),
            .eind = klaar ? tot : (date){0},
            .uitstroom = klaar ? CODE(UIT_GEHAALD) : (code){0}});
    m->studeert = !klaar;
}

/* That someone goes to school follows from the story, so it is changed afterwards. */
static void studeert_bij(demo *d, const mens *m)
{
    werk w = d->w;
    w.t = d->stad->opdracht;
    persoon p;
    if (!m->studeert || !HAAL(&w, persoon, m->id, &p)) return;
    p.studeert = true;
    db_save(w.db, &w.t, &persoon_entity, &p, field_bit(&persoon_entity, "studeert"), NULL);
}

/* ---- language ---- */

void demo_taalles(demo *d, mens *m)
{
    bool nog = !date_is_set(m->voldaan) && !date_is_set(m->uit_beeld);
    bool z = m->route == LEERROUTE_Z, o = m->route == LEERROUTE_O;
    date tot = date_is_set(m->voldaan) ? m->voldaan : m->horizon;
    int minuten = z ? 360 : o ? 720 : 540, verzuim = kans_driehoek(&d->k, 20, 60, 240);
    date sinds = tot, les_tot = date_plus_months(m->les_van, 36);
    while (!date_before(demo_dag(d, 70), les_tot)) les_tot = date_plus_months(les_tot, 6);
    organisatie_id school = d->stad->org[ORG_ZUID + kans_tussen(&d->k, 0, 2)].id;
    if (nog && !m->groep) {
        int niveau = m->taal_nu[VAARD_SP - 1] + (kans_op(&d->k, 500) ? 1 : 0);
        if (niveau < CEFR_A1) niveau = CEFR_A1;
        if (niveau > CEFR_B1) niveau = CEFR_B1;
        m->groep = demo_groep_neem(d, m, niveau);
    }
    if (nog) {
        school = m->groep->school;
        minuten = demo_groep_minuten(m->groep);
        sinds = date_max(m->les_van, demo_dag(d, -kans_tussen(&d->k, 40, 220)));
    }
    if (!o)
        demo_traject(d, m,
            (traject){.instrument = CODE(INS_TAALLES),
                .van = m->les_van,
                .tot = les_tot,
                .organisatie_id = school,
                .uren = NUM(minuten / 60),
                .eind = nog ? (date){0} : tot,
                .doel = S("Het niveau halen dat in het plan staat"),
                .uitstroom = nog                       ? (code){0}
                             : date_is_set(m->voldaan) ? CODE(UIT_GEHAALD)
                                                       : CODE(UIT_VERHUISD)});
    demo_uren(
        d, m, m->les_van, sinds, z && m->laaggeletterd ? UREN_ALFA : UREN_NT2, minuten, verzuim);
    if (m->groep) demo_lesdeelname(d, m, m->groep, sinds, verzuim);
}

static void examen_bij(demo *d, const mens *m, int onderdeel, date dag, int uitslag)
{
    if (!date_before(dag, m->horizon)) return;
    int niveau = m->niveau > CEFR_B1 ? CEFR_B1 : m->niveau;
    examen_id id = VOEG(d, examen, .persoon_id = m->id, .onderdeel = CODE(onderdeel),
        .niveau = onderdeel == EXAMEN_KNM ? (code){0} : CODE(niveau), .datum = dag,
        .uitslag = CODE(uitslag));
    demo_gebeur(d, dag,
        (gebeurtenis){.soort = CODE(GEB_EXAMEN),
            .persoon_id = m->id,
            .spoor = CODE(SPOOR_TAAL),
            .onderwerp = S("examen"),
            .onderwerp_id = NUM(id.v),
            .versie_voor = NUM(0),
            .code1 = code_text(&examenuitslag_codes, CODE(uitslag))});
}

/* All five parts for who is ready, with a fail before some; a few parts for who is on the way. */
static void examens(demo *d, const mens *m)
{
    if (m->route != LEERROUTE_B) return;
    bool klaar = date_is_set(m->voldaan);
    int dagen = date_diff(klaar ? m->voldaan : m->horizon, m->les_van);
    for (int deel = EXAMEN_LE; deel <= EXAMEN_KNM; deel++) {
        bool gehaald = klaar || (dagen > 420 && kans_op(&d->k, deel == EXAMEN_KNM ? 600 : 300));
        int terug = deel == EXAMEN_LE && klaar ? 0 : kans_tussen(&d->k, 5, 150);
        date dag = date_plus(klaar ? m->voldaan : m->horizon, -terug - (klaar ? 0 : 1));
        if (!gehaald || date_before(dag, m->les_van)) continue;
        date eerder = date_plus(dag, -kans_tussen(&d->k, 60, 120));
        if (date_before(m->les_van, eerder) && kans_op(&d->k, 300))
            examen_bij(d, m, deel, eerder, EXAMEN_GEZAKT);
        examen_bij(d, m, deel, dag, EXAMEN_GESLAAGD);
    }
}

static void uren_los(
    demo *d, traject_id bij, int soort, date van, date tot, int minuten, int keren)
{
    traject t;
    int dagen = date_diff(tot, van);
    if (!HAAL(&d->w, traject, bij, &t)) return;
    for (int i = 0; i < keren; i++) {
        date dag = date_plus(van, dagen * i / keren);
        if (!date_before(dag, d->nu)) return;
        code thema = soort == UREN_MAP ? CODE(MAP_BEROEPEN + i % map_thema_codes.n) : (code){0};
        VOEG(d, uren, .persoon_id = t.persoon_id, .traject_id = bij, .datum = dag,
            .soort = CODE(soort), .minuten = NUM(minuten), .aanwezig = CODE(UREN_AANWEZIG),
            .thema = thema, .kernwaarde = soort == UREN_PVT && i == 0);
    }
}

/* PVT: 12 hours soon after the plan; MAP: 40 hours in the year after, not on the onderwijsroute. */
void demo_pvt_map(demo *d, const mens *m)
{
    date pvt = date_plus(m->pip, kans_tussen(&d->k, 15, 70)), pvt_tot = date_plus(pvt, 14);
    bool klaar = date_before(pvt_tot, m->horizon);
    if (!date_before(pvt, m->horizon)) return;
    traject_id bij = demo_traject(d, m,
        (traject){.instrument = CODE(INS_PVT),
            .van = pvt,
            .tot = pvt_tot,
            .eind = klaar ? pvt_tot : (date){0},
            .ondertekend = klaar ? pvt_tot : (date){0},
            .uitstroom = klaar ? CODE(UIT_GEHAALD) : (code){0}});
    uren_los(d, bij, UREN_PVT, pvt, pvt_tot, 360, 2);
    date map = date_plus(m->pip, kans_tussen(&d->k, 120, 260));
    if (m->route == LEERROUTE_O || !date_before(map, m->horizon)) return;
    date map_tot = date_plus(map, kans_tussen(&d->k, 120, 200));
    klaar = date_before(map_tot, m->horizon);
    bij = demo_traject(d, m,
        (traject){.instrument = CODE(INS_MAP),
            .van = map,
            .tot = map_tot,
            .eind = klaar ? map_tot : (date){0},
            .eindgesprek = klaar ? map_tot : (date){0},
            .uitstroom = klaar ? CODE(UIT_GEHAALD) : (code){0}});
    uren_los(d, bij, UREN_MAP, map, map_tot, 240, 10);
}

/* ---- beside it ---- */

static void begeleiding(demo *d, const mens *m)
{
    static const struct {
        int instrument, promille, org, uren;
        const char *doel;
    } keus[] = {
        {INS_TAALMAATJE, 120, ORG_MAATJE, 2, "Nederlands oefenen in het eigen vak"},
        {INS_MAATJE, 70, ORG_MAATJE, 2, "De stad leren kennen"},
        {INS_BUDGET, 100, ORG_WIJK, 1, "Zelf de vaste lasten betalen"},
        {INS_BEGELEIDING, 60, ORG_WIJK, 1, "Rust thuis, zodat leren lukt"},
        {INS_VERWACHTING, 80, ORG_SCHAKEL, 1, "Weten hoe werken in Nederland gaat"},
        {INS_COMPETENTIE, 90, ORG_SCHAKEL, 6, "Ontdekken wat bij je past"},
        {INS_SOLLICITATIE, 80, ORG_SCHAKEL, 4, "Een gesprek kunnen voeren"},
        {INS_EXTRA_TAALLES, 90, ORG_BRUG, 3, "Sneller een niveau omhoog"},
        {INS_ACTIVITEIT, 50, ORG_LINDE, 2, "Meedoen in de buurt"},
    };
    for (size_t i = 0; i < countof(keus); i++) {
        date van = date_plus(m->pip, kans_tussen(&d->k, 20, 500));
        date tot = date_plus(van, kans_tussen(&d->k, 80, 300));
        if (!kans_op(&d->k, keus[i].promille) || !date_before(van, m->horizon)) continue;
        bool klaar = date_before(tot, m->horizon),
             vergeten = klaar && !m->netjes && kans_op(&d->k, 30);
        if (date_is_set(m->uit_beeld)) tot = date_min(tot, m->uit_beeld);
        klaar = (klaar || date_is_set(m->uit_beeld)) && !vergeten;
        int uit = kans_op(&d->k, 700) ? UIT_GEHAALD : UIT_GESTOPT;
        demo_traject(d, m,
            (traject){.instrument = CODE(keus[i].instrument),
                .van = van,
                .tot = tot,
                .organisatie_id = d->stad->org[keus[i].org].id,
                .uren = NUM(keus[i].uren),
                .doel = str_of(keus[i].doel),
                .eind = klaar ? tot : (date){0},
                .uitstroom = klaar ? CODE(uit) : (code){0}});
    }
}

static void geld_loop(demo *d, mens *m)
{
    if (date_is_set(m->uit_beeld)) {
        demo_uitkering(d, m, m->uit_beeld, EINDE_VERHUISD);
        return;
    }
    date uit = date_plus(m->werk_van, kans_tussen(&d->k, 25, 75));
    bool jong = date_age(m->geboren, d->nu) < 30;
    if (date_is_set(m->werk_van) && m->werk_uren >= 28 && date_before(uit, d->nu)
        && kans_op(&d->k, 850))
        demo_uitkering(d, m, uit, EINDE_WERK);
    else if (date_is_set(m->opleiding_van) && jong && m->studeert && kans_op(&d->k, 300))
        demo_uitkering(d, m, m->opleiding_van, EINDE_OPLEIDING);
    else if (kans_op(&d->k, 935)) demo_uitkering(d, m, (date){0}, 0);
}

void demo_loop(demo *d, mens *m)
{
    if (date_is_set(m->les_van)) {
        if (!m->bekend) werk_loop(d, m);
        if (!m->bekend) opleiding_loop(d, m);
        studeert_bij(d, m);
        demo_taalles(d, m);
        examens(d, m);
        demo_pvt_map(d, m);
        begeleiding(d, m);
        if (!m->bekend) demo_voorstellen(d, m);
    }
    geld_loop(d, m);
}
