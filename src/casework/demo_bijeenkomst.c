/* demo_bijeenkomst.c: meetings of the invented gemeente, after all people are there. Who is asked
 * comes from a stream of its own, so that nothing else shifts. */
#include "casework/demo_maak.h"

static const struct {
    int soort, dag; /* from today */
    int van, tot;   /* minutes since midnight */
    const char *naam, *plaats, *opbrengst;
    int telt, mensen, orgs[3];
} lijst[] = {
    {BIJ_ACTIVITEIT, -75, 600, 720, "Wandelen en praten in het park", "Stadspark", NULL,
        UREN_PARTICIPATIE, 12, {ORG_LINDE}},
    {BIJ_THEMA, -54, 1140, 1260, "Thema-avond: mensen goed ontvangen", "Buurthuis De Linde",
        "Vier verenigingen willen een vaste gastvrouw.", 0, 0, {ORG_LINDE, ORG_SAMEN, ORG_WIP}},
    {BIJ_ONTMOETING, -19, 810, 960, "Werkgevers in de zorg ontmoeten elkaar", "Stadhuis, zaal 2",
        "Drie proefdagen afgesproken.", 0, 9, {ORG_BEUK, ORG_LINDENHOF, ORG_WILG}},
    {BIJ_ACTIVITEIT, -9, 1020, 1170, "Samen koken", "Buurthuis De Linde", NULL,
        UREN_PARTICIPATIE, 10, {ORG_LINDE}},
    {BIJ_THEMA, 10, 1140, 1260, "Thema-avond: taal op de werkvloer", "Stadhuis, zaal 1", NULL, 0,
        0, {ORG_BLAD, ORG_STROOM, ORG_SAMEN}},
    {BIJ_ONTMOETING, 16, 780, 930, "Techniek zoekt mensen", "Mbo-school De Vakman", NULL, 0, 8,
        {ORG_STROOM, ORG_SPAAK, ORG_MBO}},
};

/* A person that chance picks; 0 when it was picked before. */
static persoon_id kies(demo *d, kans *k, const persoonregel_rijen *alle, const bool *al)
{
    (void)d;
    int i = kans_tussen(k, 0, alle->n - 1);
    return al[i] ? (persoon_id){0} : alle->at[i].id;
}

static void gast(demo *d, bijeenkomst_id id, persoon_id wie, size_t nr, kans *k)
{
    bool was = lijst[nr].dag < 0;
    int stand = !was ? (kans_op(k, 400) ? KOMST_AANGEMELD : KOMST_GEVRAAGD)
                     : kans_op(k, 750) ? KOMST_ER : KOMST_NIET;
    uren_id u = {0};
    if (stand == KOMST_ER && lijst[nr].telt)
        u = VOEG(d, uren, .persoon_id = wie, .datum = demo_dag(d, lijst[nr].dag),
            .soort = CODE(lijst[nr].telt), .minuten = NUM(lijst[nr].tot - lijst[nr].van),
            .aanwezig = CODE(UREN_AANWEZIG));
    bijeenkomst_mens_id m = VOEG(d, bijeenkomst_mens, .bijeenkomst_id = id, .persoon_id = wie,
        .komst = CODE(stand), .uren_id = u);
    demo_gebeur(d, demo_dag(d, was ? lijst[nr].dag : -3),
        (gebeurtenis){.soort = CODE(GEB_BIJEENKOMST),
            .persoon_id = wie,
            .spoor = CODE(SPOOR_WERK),
            .onderwerp = S("bijeenkomst_mens"),
            .onderwerp_id = NUM(m.v),
            .versie_voor = NUM(0),
            .code1 = str_of(lijst[nr].naam),
            .datum1 = demo_dag(d, lijst[nr].dag)});
}

static void paren(demo *d, bijeenkomst_id id, size_t nr, kans *k)
{
    bijeenkomst_mens_rijen m = bijeenkomst_mens_rijen_van(db_bij(d->w.db, &d->w.t, d->w.a,
        &bijeenkomst_mens_entity, "bijeenkomst_id", id.v));
    for (int i = 0; i < m.n && lijst[nr].soort == BIJ_ONTMOETING && lijst[nr].dag < 0; i++) {
        if (!code_is(m.at[i].komst, KOMST_ER)) continue;
        VOEG(d, bijeenkomst_paar, .bijeenkomst_id = id, .persoon_id = m.at[i].persoon_id,
            .organisatie_id = d->stad->org[lijst[nr].orgs[i % 3]].id,
            .uitkomst = CODE(kans_tussen(k, PAAR_PROEFDAG, PAAR_NIETS)));
    }
}

static void een(demo *d, size_t nr, const persoonregel_rijen *alle)
{
    kans k = kans_van(d->keus->zaad, 'y', nr);
    bijeenkomst_id id = VOEG(d, bijeenkomst, .soort = CODE(lijst[nr].soort),
        .naam = str_of(lijst[nr].naam), .datum = demo_dag(d, lijst[nr].dag),
        .van = tijd_hm(lijst[nr].van / 60, lijst[nr].van % 60),
        .tot = tijd_hm(lijst[nr].tot / 60, lijst[nr].tot % 60),
        .plaats = str_of(lijst[nr].plaats), .gebruiker_id = d->stad->joris,
        .telt_als = lijst[nr].telt ? CODE(lijst[nr].telt) : (code){0},
        .opbrengst = lijst[nr].opbrengst ? str_of(lijst[nr].opbrengst) : (str){0});
    for (int i = 0; i < 3; i++)
        if (lijst[nr].orgs[i])
            VOEG(d, bijeenkomst_org, .bijeenkomst_id = id,
                .organisatie_id = d->stad->org[lijst[nr].orgs[i]].id,
                .komst = CODE(lijst[nr].dag < 0 ? KOMST_ER : KOMST_GEVRAAGD));
    bool *al = arena_make(d->w.a, bool, alle->n + 1);
    for (int i = 0; i < lijst[nr].mensen && alle->n; i++) {
        persoon_id wie = kies(d, &k, alle, al);
        for (int j = 0; j < alle->n && wie.v; j++) al[j] |= alle->at[j].id.v == wie.v;
        if (wie.v) gast(d, id, wie, nr, &k);
    }
    paren(d, id, nr, &k);
}

void demo_bijeenkomsten(demo *d)
{
    werk *w = &d->w;
    persoonregel_rijen alle = LIJST(w, persoonregel, ZOEKENDEN, A(vandaag, w->vandaag),
                                    AN(klantmanager), A(ook_vrijwillig, (i64)0),
                                    A(aantal, 200));
    for (size_t i = 0; i < countof(lijst); i++) een(d, i, &alle);
}
