/* demo_tekle.c: Tekle Haile, whose intake is half done and goes on this afternoon, together with
 * VluchtelingenWerk: facts from four sources, some of them old. */
#include "casework/demo_maak.h"

static void feiten(demo *d, mens *m)
{
    intake i = {.persoon_id = m->id,
        .begonnen = demo_dag(d, -21),
        .alleen_gehoord = true,
        .lbt = CODE(LBT_HAALBAAR),
        .lbt_datum = demo_dag(d, -11),
        .lbt_score = S("24,50"),
        .schoolniveau = CODE(SCHOOL_HAVO),
        .schooljaren = NUM(10),
        .omstandigheden = S("Woont hier met zijn vrouw en een dochter van 3."),
        .vve = CODE(JA),
        .vve_afspraak = S("Dochter gaat 2 ochtenden naar de voorschool."),
        .zelf_reizen = CODE(ZELF_GOED),
        .fiets = true,
        .ov = true,
        .auto_rijbewijs = true,
        .reis_minuten = NUM(45)};
    m->intake = intake_id_van(demo_voeg(d, &intake_entity, &i));
    static const struct {
        const char *veld;
        int bron, dag;
    } bron[] = {{"alleen_gehoord", BRON_GESPREK, -21}, {"lbt", BRON_DUO, -11},
        {"schoolniveau", BRON_VWN, -14}, {"schooljaren", BRON_VWN, -14},
        {"omstandigheden", BRON_VWN, -14}, {"vve", BRON_VWN, -14},
        {"reis_minuten", BRON_GESPREK, -21}, {"auto_rijbewijs", BRON_COA, -82},
        {"zelf_reizen", BRON_VWN, -14}};
    for (size_t j = 0; j < countof(bron); j++)
        demo_bron(
            d, m, "intake", m->intake.v, bron[j].veld, bron[j].bron, demo_dag(d, bron[j].dag));
}

static void school_en_werk(demo *d, const mens *m)
{
    opleiding_id o = VOEG(d, opleiding, .persoon_id = m->id,
        .naam = S("Middelbare school, 10 jaar"), .niveau = CODE(SCHOOL_HAVO), .land = S("Eritrea"),
        .diploma = CODE(JA), .waardering = S("aangevraagd"));
    demo_bron(d, m, "opleiding", o.v, "naam", BRON_VWN, demo_dag(d, -14));
    werkervaring_id las = VOEG(d, werkervaring, .persoon_id = m->id, .beroep = S("lasser"),
        .beroepscode = S("7212"), .sector = S("techniek"), .jaren = NUM(6), .land = S("Eritrea"));
    werkervaring_id fiets = VOEG(d, werkervaring, .persoon_id = m->id,
        .beroep = S("fietsenmaker, eigen werkplaats"), .beroepscode = S("7234"),
        .sector = S("techniek"), .jaren = NUM(2), .land = S("Ethiopië"));
    demo_bron(d, m, "werkervaring", las.v, "beroep", BRON_COA, demo_dag(d, -82));
    demo_bron(d, m, "werkervaring", fiets.v, "beroep", BRON_PERSOON, demo_dag(d, -14));
    const int a1[] = {CEFR_A0, CEFR_A1, CEFR_A0, CEFR_A1};
    demo_taalmeting(d, m, a1, demo_dag(d, -619), TAALBRON_INSCHATTING);
}

void demo_tekle(demo *d)
{
    mens m = {.naam = S("Tekle Haile"),
        .taal = TAAL_TI,
        .aanspreek = AANSPREEK_MENEER,
        .nummer = 509,
        .km = &d->stad->km[0],
        .netjes = true,
        .bekend = true,
        .tolk = true,
        .geboren = demo_dag(d, -36 * 365 - 40),
        .aanmelding = demo_dag(d, -35),
        .vestiging = demo_dag(d, -35),
        .kennisgeving = demo_dag(d, -28),
        .contact = demo_dag(d, -14),
        .school = SCHOOL_HAVO,
        .schooljaren = 10,
        .beroep = &beroepen[0],
        .beroep_jaren = 8,
        .route = LEERROUTE_B,
        .niveau = CEFR_B1,
        .kinderen = 1,
        .partner = true,
        .jongste = demo_dag(d, -3 * 365 - 60),
        .fiets = true,
        .ov = true};
    d->k = kans_van(d->keus->zaad, 'B', 509);
    m.intake_van = demo_dag(d, -21);
    demo_mens_begin(d, &m);
    feiten(d, &m);
    school_en_werk(d, &m);
    demo_uitkering(d, &m, (date){0}, 0);
    gesprek_id g = demo_vandaag(d, &m, GESPREK_INTAKE, tijd_hm(15, 0), "kamer 2.14");
    VOEG(d, gesprek_deelnemer, .gesprek_id = g, .persoon_id = m.id,
        .organisatie_id = d->stad->org[ORG_VLUCHT].id);
    demo_mens_eind(d, &m);
}
