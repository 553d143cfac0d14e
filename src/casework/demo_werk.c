/* demo_werk.c: proposals, placements, and the traject that runs beside each. */
#include "casework/demo_maak.h"
#include "casework/werktijd.h"

traject_id demo_traject(demo *d, const mens *m, traject t)
{
    t.persoon_id = m->id;
    demo_voeg(d, &traject_entity, &t);
    gebeurtenis g = {.persoon_id = m->id,
        .organisatie_id = t.organisatie_id,
        .spoor = CODE(instrument_spoor(t.instrument.i)),
        .onderwerp = S("traject"),
        .onderwerp_id = NUM(t.kop.id),
        .versie_voor = NUM(0),
        .code1 = code_text(&instrument_codes, t.instrument)};
    g.soort = CODE(GEB_TRAJECT_START);
    demo_gebeur(d, t.van, g);
    g.soort = CODE(GEB_TRAJECT_EIND);
    demo_gebeur(d, t.eind, g);
    return traject_id_van(&t);
}

static str redenen_tekst(void)
{
    return S("Wens: past. Vaardigheden: past. Taal: past. Rooster: past. Reistijd: past.");
}

/* A job: with which contract; stopped: by whom and why. With chance of its own. */
static void hoe_het_eindigde(demo *d, plaatsing *p)
{
    static const int redenen[] = {STOP_TIJD, STOP_TAAL, STOP_WERK, STOP_ZORG, STOP_AANWEZIG};
    kans k = kans_van(d->keus->zaad, 'S', (u64)p->persoon_id.v * 4096 + (u64)p->van.day);
    if (code_is(p->uitstroom, UIT_BAAN_HIER) || code_is(p->uitstroom, UIT_ANDER_WERK)) {
        p->uit_contract = CODE(kans_op(&k, 700) ? CONTRACT_TIJDELIJK : CONTRACT_UITZEND);
        p->uit_uren = NUM(kans_tussen(&k, 2, 4) * 8);
    }
    if (!code_is(p->uitstroom, UIT_GESTOPT)) return;
    p->gestopt_door = CODE(kans_tussen(&k, STOPPER_PERSOON, STOPPER_GEMEENTE));
    p->stopreden = CODE(KANS_UIT(&k, redenen));
}

plaatsing_id demo_plaats(demo *d, mens *m, werkplek *p, plaatsing rij, int instrument)
{
    date gevraagd = date_max(date_plus(rij.van, -kans_tussen(&d->k, 10, 40)), m->aanmelding);
    if (kans_op(&d->k, 750))
        rij.voorstel_id = VOEG(d, voorstel, .persoon_id = m->id, .plek_id = p->id,
            .datum = gevraagd, .stand = CODE(VOORSTEL_GEPLAATST), .redenen = redenen_tekst(),
            .antwoord_op = date_plus(gevraagd, 3));
    rij.persoon_id = m->id;
    rij.plek_id = p->id;
    if (!rij.uren.is) rij.uren = NUM(p->uren);
    hoe_het_eindigde(d, &rij);
    demo_voeg(d, &plaatsing_entity, &rij);
    if (!date_is_set(rij.eind)) werktijden_begin(&d->w, &rij);
    gebeurtenis g = {.persoon_id = m->id,
        .organisatie_id = p->org,
        .spoor = CODE(SPOOR_WERK),
        .onderwerp = S("plaatsing"),
        .onderwerp_id = NUM(rij.kop.id),
        .versie_voor = NUM(0),
        .getal1 = rij.uren};
    g.soort = CODE(GEB_PLAATSING);
    g.code1 = code_text(&contract_codes, rij.contract);
    demo_gebeur(d, rij.van, g);
    g.soort = CODE(GEB_PLAATSING_EIND);
    g.code1 = code_text(&uitstroom_codes, rij.uitstroom);
    demo_gebeur(d, rij.eind, g);
    traject_id bij = demo_traject(d, m,
        (traject){.instrument = CODE(instrument),
            .organisatie_id = p->org,
            .doel = S("Ervaring opdoen en de taal van het werk leren"),
            .van = rij.van,
            .tot = rij.tot,
            .uren = rij.uren,
            .plaatsing_id = plaatsing_id_van(&rij),
            .eind = rij.eind,
            .uitstroom = rij.uitstroom});
    if (instrument != INS_BETAALD) demo_leerdoelen(d, m, bij, p->sector, rij.van, rij.eind);
    if (!date_is_set(rij.eind)) m->plek = p;
    if (!date_is_set(rij.eind)) m->plek_van = rij.van;
    return plaatsing_id_van(&rij);
}

/* Who looks for a place: some have an open proposal, some said no to one. */
void demo_voorstellen(demo *d, mens *m)
{
    static const int redenen[] = {WEIGER_TIJD, WEIGER_REIS, WEIGER_WERK, WEIGER_TAAL, WEIGER_ZORG};
    bool zoekt = date_is_set(m->les_van) && !m->plek && !date_is_set(m->uit_beeld);
    if (!zoekt || !kans_op(&d->k, 400)) return;
    const stad *s = d->stad;
    werkplek *p = &s->plek[kans_tussen(&d->k, 0, s->nplek - 1)];
    bool open = kans_op(&d->k, 350);
    int dagen = open ? kans_tussen(&d->k, 1, m->netjes ? 6 : 12) : kans_tussen(&d->k, 20, 120);
    date dag = date_max(demo_dag(d, -dagen), m->les_van);
    int reden = KANS_UIT(&d->k, redenen);
    voorstel_id id = VOEG(d, voorstel, .persoon_id = m->id, .plek_id = p->id, .datum = dag,
        .stand = CODE(open ? VOORSTEL_GEDAAN : VOORSTEL_WIL_NIET), .redenen = redenen_tekst(),
        .antwoord_op = open ? (date){0} : date_min(date_plus(dag, 4), d->nu),
        .weigering = open ? (code){0} : CODE(reden));
    demo_gebeur(d, dag,
        (gebeurtenis){.soort = CODE(GEB_VOORSTEL),
            .persoon_id = m->id,
            .organisatie_id = p->org,
            .spoor = CODE(SPOOR_WERK),
            .onderwerp = S("voorstel"),
            .onderwerp_id = NUM(id.v),
            .versie_voor = NUM(0),
            .code1 = S("voorgesteld")});
}
