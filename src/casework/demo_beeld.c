/* demo_beeld.c: what is known about a person, each fact with its source and day. */
#include "casework/demo_maak.h"

static const char *const talenten[] = {
    "Werkt graag met de handen en maakt af wat begonnen is.",
    "Kan goed met mensen omgaan en blijft rustig.",
    "Leert snel en vraagt door als iets niet duidelijk is.",
    "Is sterk in organiseren, thuis en op het werk.",
    "Kan goed rekenen en werkt precies.",
    "Spreekt drie talen en helpt anderen met tolken.",
};
static const char *const wensen[] = {
    "Wil het liefst weer in het eigen vak werken.",
    "Wil eerst ervaring opdoen en dan een vast contract.",
    "Wil werk dat past bij de tijden van de kinderen.",
    "Wil een opleiding volgen en daarnaast werken.",
    "Wil snel eigen geld verdienen.",
};
static const char *const behoeften[] = {
    "Iemand die het werk voordoet, de eerste weken.",
    "Opvang voor de kinderen op dinsdag en donderdag.",
    "Een fiets en een route die veilig is.",
    "Oefenen met telefoneren in het Nederlands.",
    "Een laptop om thuis te leren.",
};
static const char *const netwerken[] = {
    "Kent een paar landgenoten in de wijk.",
    "Heeft een maatje en gaat naar de sportclub.",
    "Helpt in het buurthuis bij het koken.",
    "Kent nog weinig mensen in Nederland.",
};
static const char *const arbeidsmarkt[] = {
    "Heeft een cv, maar weet nog niet hoe een gesprek gaat.",
    "Kent het uitzendbureau en heeft zich ingeschreven.",
    "Denkt dat een diploma altijd nodig is. Besproken.",
    "Weet wat een proefplaatsing is.",
};
static const char *const omstandigheden[] = {
    "Er loopt niets bijzonders. De woning is ingericht.",
    "De papieren voor de toeslagen moeten nog geregeld.",
    "De partner komt later dit jaar. Dat kost tijd en aandacht.",
    "Zoekt een huisarts in de buurt.",
};

void demo_bron(
    demo *d, const mens *m, const char *onderwerp, i64 id, const char *veld, int bron, date dag)
{
    VOEG(d, herkomst, .persoon_id = m->id, .onderwerp = str_of(onderwerp), .onderwerp_id = NUM(id),
        .veld = str_of(veld), .bron = CODE(bron), .datum = dag);
}

void demo_taalmeting(demo *d, const mens *m, const int niveau[4], date dag, int bron)
{
    i64 id = 0;
    for (int i = 0; i < 4; i++)
        id = VOEG(d, taalmeting, .persoon_id = m->id, .vaardigheid = CODE(VAARD_LE + i),
            .niveau = CODE(niveau[i]), .datum = dag, .bron = CODE(bron))
                 .v;
    int van = bron == TAALBRON_LBT           ? BRON_DUO
              : bron == TAALBRON_INSCHATTING ? BRON_COA
                                             : BRON_TAALSCHOOL;
    demo_bron(d, m, "taalmeting", id, "niveau", van, dag);
    demo_gebeur(d, dag,
        (gebeurtenis){.soort = CODE(GEB_TAAL),
            .persoon_id = m->id,
            .spoor = CODE(SPOOR_TAAL),
            .onderwerp = S("taalmeting"),
            .onderwerp_id = NUM(id),
            .code1 = code_text(&cefr_codes, CODE(niveau[3])),
            .versie_voor = NUM(0)});
}

/* A measurement at the start, and one about each half year of lessons up to now. */
static void taal_verloop(demo *d, const mens *m)
{
    int begin[4] = {m->taal_begin, m->taal_begin, m->taal_begin, m->taal_begin};
    date laatst =
        date_is_set(m->voldaan) ? m->voldaan : date_plus(m->horizon, -kans_tussen(&d->k, 5, 150));
    demo_taalmeting(d, m, begin, m->intake_van, TAALBRON_INSCHATTING);
    if (!date_is_set(m->les_van) || date_before(laatst, date_plus(m->les_van, 60))) return;
    int dagen = date_diff(laatst, m->intake_van);
    int keren = dagen / 260 > 4 ? 4 : dagen / 260 < 1 ? 1 : dagen / 260;
    for (int keer = 1; keer <= keren; keer++) {
        int nu[4];
        for (int i = 0; i < 4; i++)
            nu[i] = m->taal_begin + (m->taal_nu[i] - m->taal_begin) * keer / keren;
        int bron = keer == keren && date_is_set(m->voldaan) ? TAALBRON_EXAMEN : TAALBRON_TOETS;
        demo_taalmeting(d, m, nu, date_plus(m->intake_van, dagen * keer / keren), bron);
    }
}

static void school_en_werk(demo *d, const mens *m)
{
    static const char *const namen[] = {"Basisschool", "Middelbare school", "Middelbare school",
        "Beroepsopleiding", "Hogeschool", "Universiteit"};
    date dag = m->intake_van;
    if (m->school > SCHOOL_GEEN) {
        bool diploma = kans_op(&d->k, 550);
        int klaar = date_year(m->geboren) + 6 + m->schooljaren;
        opleiding_id id = VOEG(d, opleiding, .persoon_id = m->id,
            .naam = str_of(namen[m->school - SCHOOL_BASIS]), .niveau = CODE(m->school),
            .land = demo_land(&d->k, m->taal), .diploma = CODE(diploma ? JA : NEE),
            .waardering = diploma && m->school >= SCHOOL_MBO && kans_op(&d->k, 600)
                              ? code_label(&schoolniveau_codes, CODE(m->school))
                              : (str){0},
            .jaar = NUM(klaar > date_year(d->nu) ? date_year(d->nu) : klaar));
        demo_bron(
            d, m, "opleiding", id.v, "naam", kans_op(&d->k, 300) ? BRON_COA : BRON_GESPREK, dag);
    }
    if (!m->beroep) return;
    werkervaring_id id =
        VOEG(d, werkervaring, .persoon_id = m->id, .beroep = str_of(m->beroep->naam),
            .beroepscode = str_of(m->beroep->code), .sector = str_of(sectoren[m->beroep->sector]),
            .jaren = NUM(m->beroep_jaren), .land = demo_land(&d->k, m->taal));
    demo_bron(
        d, m, "werkervaring", id.v, "beroep", kans_op(&d->k, 300) ? BRON_COA : BRON_GESPREK, dag);
    if (kans_op(&d->k, 500))
        VOEG(d, vaardigheid, .persoon_id = m->id, .naam = S("Werken in een team"),
            .bewijs = S("Verteld in het gesprek"));
}

static void blok_bij(demo *d, const mens *m, blok b, int soort)
{
    VOEG(d, beschikbaarheid, .persoon_id = m->id, .dag = CODE(b.dag),
        .van = tijd_hm(b.van / 60, b.van % 60), .tot = tijd_hm(b.tot / 60, b.tot % 60),
        .soort = CODE(soort));
}

static void tijd_en_grenzen(demo *d, const mens *m)
{
    static const char *const grenzen[] = {"niet tillen boven 10 kg",
        "niet langer dan een uur staan", "", "", "niet op een ladder", "", "een rustige werkplek"};
    for (int i = 0; i < m->nvrij; i++) blok_bij(d, m, m->vrij[i], BESCHIKBAAR_WERK);
    for (int i = 0; i < m->nzorg; i++) blok_bij(d, m, m->zorg[i], BESCHIKBAAR_ZORG);
    for (int dag = MAANDAG; m->nooit && dag <= ZONDAG; dag++)
        blok_bij(d, m, (blok){dag, 0, 23 * 60 + 30}, BESCHIKBAAR_NIET);
    if (m->nvrij) demo_bron(d, m, "beschikbaarheid", m->id.v, "soort", BRON_GESPREK, m->intake_van);
    if (!m->beperkt) return;
    int soort = kans_tussen(&d->k, GRENS_TILLEN, GRENS_DRUK);
    werkgrens_id g = VOEG(d, werkgrens, .persoon_id = m->id, .soort = CODE(soort),
        .tekst = str_of(grenzen[soort - GRENS_TILLEN]));
    demo_bron(d, m, "werkgrens", g.v, "soort", BRON_GESPREK, m->intake_van);
    if (!date_is_set(m->intake_klaar)) return;
    bool oud = !m->netjes && kans_op(&d->k, 80);
    VOEG(d, belastbaarheid, .persoon_id = m->id, .uren_week = NUM(m->uren_max), .uren_dag = NUM(4),
        .taken = S("Licht werk met afwisseling. Zelf pauze kunnen nemen."),
        .geldig_tot = demo_dag(d, oud ? -kans_tussen(&d->k, 5, 60) : kans_tussen(&d->k, 30, 300)));
}

/* Known after the first talk; the rest when the intake is finished. */
static void intake_schrijf(demo *d, mens *m)
{
    bool klaar = date_is_set(m->intake_klaar);
    kans *k = &d->k;
    intake i = {.persoon_id = m->id,
        .begonnen = m->intake_van,
        .afgerond = m->intake_klaar,
        .alleen_gehoord = true,
        .schoolniveau = CODE(m->school),
        .schooljaren = NUM(m->schooljaren),
        .schrift_latijn = CODE(m->laaggeletterd ? NEE : JA)};
    if (klaar || kans_op(k, 400)) {
        i.lbt = CODE(m->route == LEERROUTE_Z ? LBT_NIET_HAALBAAR : LBT_HAALBAAR);
        i.lbt_datum = date_plus(m->intake_van, 2);
        int heel = kans_tussen(k, 11, 38);
        i.lbt_score = demo_tekst(d, "%d,%d0", heel, kans_tussen(k, 0, 9));
    }
    if (klaar) {
        bool peuter = date_is_set(m->jongste) && date_diff(d->nu, m->jongste) < 4 * 365;
        i.omstandigheden = str_of(KANS_UIT(k, omstandigheden));
        i.vve = CODE(peuter ? JA : NEE);
        if (peuter) i.vve_afspraak = S("Gaat twee ochtenden naar de voorschool.");
        i.zelf_digitaal = CODE(kans_tussen(k, ZELF_GOED, ZELF_NIET));
        i.zelf_regelen = CODE(kans_tussen(k, ZELF_GOED, ZELF_NIET));
        i.zelf_reizen = CODE(kans_tussen(k, ZELF_GOED, ZELF_BEETJE));
        i.zelf_geld = CODE(kans_tussen(k, ZELF_GOED, ZELF_NIET));
        i.schulden = CODE(kans_op(k, 120) ? JA : NEE);
        i.talenten = str_of(m->talenten ? m->talenten : KANS_UIT(k, talenten));
        i.wensen = str_of(m->wensen ? m->wensen : KANS_UIT(k, wensen));
        i.wens_sector = str_of(sectoren[m->wens]);
        i.behoeften = str_of(KANS_UIT(k, behoeften));
        i.netwerk = str_of(KANS_UIT(k, netwerken));
        i.kent_arbeidsmarkt = CODE(kans_tussen(k, ZELF_GOED, ZELF_NIET));
        i.arbeidsmarkt = str_of(KANS_UIT(k, arbeidsmarkt));
        i.reis_minuten = NUM(m->reis);
        i.fiets = m->fiets;
        i.ov = m->ov;
        i.auto_rijbewijs = m->rijbewijs;
        i.uren_min = NUM(m->uren_min);
        i.uren_max = NUM(m->uren_max);
    }
    m->intake = intake_id_van(demo_voeg(d, &intake_entity, &i));
    demo_bron(d, m, "intake", m->intake.v, "schoolniveau", BRON_GESPREK, m->intake_van);
    demo_bron(d, m, "intake", m->intake.v, "alleen_gehoord", BRON_GESPREK, m->intake_van);
}

static void intake_bronnen(demo *d, const mens *m)
{
    static const struct {
        const char *veld;
        int bron;
    } feiten[] = {{"lbt", BRON_DUO}, {"omstandigheden", BRON_VWN}, {"talenten", BRON_GESPREK},
        {"wensen", BRON_PERSOON}, {"zelf_digitaal", BRON_VWN}, {"zelf_geld", BRON_GESPREK},
        {"netwerk", BRON_VWN}, {"kent_arbeidsmarkt", BRON_GESPREK}, {"reis_minuten", BRON_GESPREK},
        {"uren_max", BRON_GESPREK}};
    for (size_t i = 0; i < countof(feiten); i++)
        demo_bron(d, m, "intake", m->intake.v, feiten[i].veld, feiten[i].bron, m->intake_klaar);
}

void demo_beeld(demo *d, mens *m)
{
    if (!date_is_set(m->intake_van)) return;
    if (!m->intake.v) intake_schrijf(d, m);
    school_en_werk(d, m);
    taal_verloop(d, m);
    if (!date_is_set(m->intake_klaar)) return;
    tijd_en_grenzen(d, m);
    intake_bronnen(d, m);
    if (kans_op(&d->k, 80))
        VOEG(d, assessment, .persoon_id = m->id, .soort = S("Competenties"),
            .datum = m->intake_klaar, .door = S("Werkbedrijf De Schakel"),
            .resultaat = S("Werkt nauwkeurig en in een rustig tempo. Past bij praktisch werk."));
    demo_gebeur(d, m->intake_klaar,
        (gebeurtenis){.soort = CODE(GEB_INTAKE_KLAAR),
            .persoon_id = m->id,
            .spoor = CODE(SPOOR_WET),
            .onderwerp = S("intake"),
            .onderwerp_id = NUM(m->intake.v)});
}
