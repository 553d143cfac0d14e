/* demo_plan.c: plan versions with goals, afspraken and signatures. */
#include "base/text.h"
#include "casework/demo_maak.h"

typedef struct {
    const char *tekst;
    int wie, spoor;
} afspraak_rij;

static const afspraak_rij afspraken[] = {
    {"Elke week 3 uur thuis oefenen met de app van school", WIE_PERSOON, SPOOR_TAAL},
    {"Een taalmaatje zoeken dat het vak kent", WIE_PARTNER, SPOOR_TAAL},
    {"Lestijden afstemmen op het rooster van het werk", WIE_TAALSCHOOL, SPOOR_TAAL},
    {"Examen KNM aanvragen", WIE_PERSOON, SPOOR_TAAL},
    {"Kijken bij twee werkgevers", WIE_WERKMAKELAAR, SPOOR_WERK},
    {"Cv maken en laten nakijken", WIE_PERSOON, SPOOR_WERK},
    {"Elke twee weken langsgaan op de werkplek", WIE_JOBCOACH, SPOOR_WERK},
    {"Gesprek met drie over hoe het gaat op het werk", WIE_KLANTMANAGER, SPOOR_WERK},
    {"Informatie halen op de open dag van het mbo", WIE_PERSOON, SPOOR_LEREN},
    {"Diploma laten waarderen", WIE_KLANTMANAGER, SPOOR_LEREN},
    {"Vaste lasten zelf gaan betalen", WIE_PERSOON, SPOOR_GELD},
    {"Elke maand een gesprek over geld", WIE_KLANTMANAGER, SPOOR_GELD},
    {"Opvang regelen voor de lesdagen", WIE_PERSOON, SPOOR_GELD},
};

static const char *wie_naam(const mens *m, int wie)
{
    switch (wie) {
    case WIE_KLANTMANAGER: return m->km->naam;
    case WIE_WERKMAKELAAR: return "Joris Bakker";
    case WIE_JOBCOACH: return "Petra Mulder";
    case WIE_TAALSCHOOL: return "Taalschool Zuid";
    default: return "";
    }
}

/* The first so many letters. */
static str hoogstens(str s, int n)
{
    str rest = s;
    u32 c;
    while (n-- > 0 && text_next(&rest, &c)) continue;
    return str_sub(s, 0, s.n - rest.n);
}

plan_id demo_versie(demo *d, const mens *m, plan p, bool getekend)
{
    bool vast = p.stand.i != PLAN_CONCEPT;
    p.persoon_id = m->id;
    if (!p.soort.i) p.soort = CODE(PLAN_PIP);
    demo_voeg(d, &plan_entity, &p);
    plan_id id = plan_id_van(&p);
    if (!vast) return id;
    demo_gebeur(d, p.dagtekening,
        (gebeurtenis){.soort = CODE(GEB_PLAN_VAST),
            .persoon_id = m->id,
            .spoor = CODE(SPOOR_WET),
            .onderwerp = S("plan"),
            .onderwerp_id = NUM(id.v),
            .versie_voor = NUM(0),
            .code1 = code_text(&leerroute_codes, p.leerroute),
            .getal1 = p.nummer});
    VOEG(d, ondertekening, .plan_id = id, .persoon_id = m->id, .wie = CODE(TEKENT_GEMEENTE),
        .naam = str_of(m->km->naam), .datum = p.dagtekening);
    if (!getekend) return id;
    VOEG(d, ondertekening, .plan_id = id, .persoon_id = m->id, .wie = CODE(TEKENT_PERSOON),
        .naam = hoogstens(m->naam, 120), .datum = p.dagtekening);
    demo_gebeur(d, p.dagtekening,
        (gebeurtenis){.soort = CODE(GEB_GETEKEND),
            .persoon_id = m->id,
            .spoor = CODE(SPOOR_WET),
            .onderwerp = S("plan"),
            .onderwerp_id = NUM(id.v),
            .code1 = S("persoon")});
    return id;
}

static doel_id doel_bij(demo *d, const mens *m, plan_id bij, doel g)
{
    g.plan_id = bij;
    g.persoon_id = m->id;
    return doel_id_van(demo_voeg(d, &doel_entity, &g));
}

doel_id demo_doel(demo *d, const mens *m, doel g) { return doel_bij(d, m, m->plan, g); }

void demo_afspraak(demo *d, const mens *m, doel_id bij, afspraak a)
{
    a.persoon_id = m->id;
    a.plan_id = m->plan;
    a.doel_id = bij;
    if (!a.wie_naam.n) a.wie_naam = str_of(wie_naam(m, a.wie.i));
    demo_voeg(d, &afspraak_entity, &a);
}

static void doelen_schrijf(demo *d, const mens *m, plan_id bij, doel_id ids[5])
{
    static const char *const zinnen[] = {"Ik wil werken in de %s.",
        "Ik wil een vast contract in de %s.", "Ik wil eerst leren in de %s en dan betaald werken."};
    date taal_op = date_is_set(m->voldaan) ? m->voldaan : date_plus_months(m->pip, 30);
    str niveau = code_text(&cefr_codes, CODE(m->niveau));
    ids[SPOOR_TAAL] = doel_bij(d, m, bij,
        (doel){.soort = CODE(DOEL_TAALNIVEAU),
            .spoor = CODE(SPOOR_TAAL),
            .tekst = demo_tekst(
                d, "Nederlands op %.*s, zodat ik mijn collega's begrijp.", STR_FMT(niveau)),
            .uiterlijk = taal_op,
            .stand = CODE(date_is_set(m->voldaan) ? KLAAR : BEZIG)});
    const char *zin = KANS_UIT(&d->k, zinnen);
    buf b = buf_new(d->w.a);
    str rest = str_of(zin);
    i64 gat = str_find(rest, S("%s"));
    buf_add(&b, str_sub(rest, 0, (size_t)gat));
    buf_add(&b, str_of(sectoren[m->wens]));
    buf_add(&b, str_sub(rest, (size_t)gat + 2, rest.n));
    ids[SPOOR_WERK] = doel_bij(d, m, bij,
        (doel){.soort = CODE(m->beperkt ? DOEL_BETAALD_VERMOGEN : DOEL_BETAALD_WERK),
            .spoor = CODE(SPOOR_WERK),
            .tekst = buf_str(&b),
            .uiterlijk = date_plus_months(m->pip, 24),
            .stand = CODE(BEZIG)});
    ids[SPOOR_LEREN] = ids[SPOOR_GELD] = (doel_id){0};
    if (m->route == LEERROUTE_O || kans_op(&d->k, 250))
        ids[SPOOR_LEREN] = doel_bij(d, m, bij,
            (doel){.soort = CODE(DOEL_STUFI),
                .spoor = CODE(SPOOR_LEREN),
                .tekst = S("Met een diploma vind ik sneller vast werk."),
                .uiterlijk = date_plus_months(m->pip, 30),
                .stand = CODE(NIET_BEGONNEN)});
    if (kans_op(&d->k, 600))
        ids[SPOOR_GELD] = doel_bij(d, m, bij,
            (doel){.soort = CODE(DOEL_GELD),
                .spoor = CODE(SPOOR_GELD),
                .tekst = S("Ik betaal mijn vaste lasten zelf."),
                .uiterlijk = date_plus_months(m->pip, 12),
                .stand = CODE(BEZIG)});
}

/* Done ones lie behind us, open ones ahead; for others than Sanne's people some are late. */
static void afspraken_schrijf(demo *d, const mens *m, plan_id bij, const doel_id ids[5])
{
    int n = kans_tussen(&d->k, 3, 6), vanaf = kans_tussen(&d->k, 0, (int)countof(afspraken) - 1);
    date sinds = date_max(m->pip, demo_dag(d, -200));
    int terug = date_diff(m->horizon, sinds);
    for (int i = 0; i < n; i++) {
        const afspraak_rij *r = &afspraken[(vanaf + i * 4) % (int)countof(afspraken)];
        bool klaar = date_is_set(m->uit_beeld) || kans_op(&d->k, 450), laat = false;
        if (!klaar && !m->netjes) laat = kans_op(&d->k, 70);
        int in = klaar ? -kans_tussen(&d->k, 1, terug < 2 ? 1 : terug) : kans_tussen(&d->k, 4, 120);
        if (laat) in = -kans_tussen(&d->k, 1, 25);
        VOEG(d, afspraak, .persoon_id = m->id, .plan_id = bij, .doel_id = ids[r->spoor],
            .tekst = str_of(r->tekst), .wie = CODE(r->wie), .wie_naam = str_of(wie_naam(m, r->wie)),
            .uiterlijk = date_plus(date_plus(m->horizon, -1), in),
            .stand = CODE(klaar                 ? KLAAR
                          : kans_op(&d->k, 500) ? BEZIG
                                                : NIET_BEGONNEN));
    }
}

static plan versie(const mens *m, int nummer, int versies, date dag)
{
    bool b = m->route == LEERROUTE_B, z = m->route == LEERROUTE_Z;
    static const char *const redenen[] = {"", "", "De lesuren of het werk zijn veranderd.",
        "Er is een werkplek gevonden. Les en werk passen samen."};
    return (plan){.nummer = NUM(nummer),
        .stand = CODE(nummer == versies ? PLAN_VASTGESTELD : PLAN_VERVANGEN),
        .leerroute = CODE(m->route),
        .niveau = CODE(m->niveau),
        .dagtekening = dag,
        .uren_les = NUM(z   ? 6
                        : b ? 9
                            : 15),
        .uren_route = b ? NUM(600) : (num){0},
        .uren_pvt = NUM(12),
        .uren_map = m->route == LEERROUTE_O ? (num){0} : NUM(40),
        .gesprekken = NUM(m->route == LEERROUTE_O ? 2 : 4),
        .begeleiding = S("Een vaste klantmanager. Hulp bij het zoeken van een werkplek."),
        .vve = date_is_set(m->jongste) ? S("Besproken in de intake.") : (str){0},
        .reden = str_of(redenen[nummer > 3 ? 3 : nummer])};
}

void demo_plan(demo *d, mens *m)
{
    if (!date_is_set(m->pip) || m->plan.v) return;
    static const int gewicht[] = {55, 33, 12};
    int versies = 1 + kans_keus(&d->k, gewicht, 3);
    date dag = m->pip;
    doel_id ids[5];
    for (int nummer = 1; nummer <= versies; nummer++) {
        date volgende = date_plus(dag, kans_tussen(&d->k, 90, 330));
        if (!date_before(volgende, date_plus(m->horizon, -2))) versies = nummer;
        bool open = nummer == versies && !m->netjes && kans_op(&d->k, 40);
        m->plan = demo_versie(d, m, versie(m, nummer, versies, dag), !open);
        if (nummer < versies) doelen_schrijf(d, m, m->plan, ids);
        dag = volgende;
    }
    m->plannen = versies;
    doelen_schrijf(d, m, m->plan, ids);
    afspraken_schrijf(d, m, m->plan, ids);
}
