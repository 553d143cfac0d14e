/* inkomen.c: vrijlating of earnings beside bijstand, and the months of a job one by one.
 * Wet: Participatiewet, artikel 31 lid 2 onder n and r; artikel 19 (the rest of the
 * wage comes off the benefit). */
#include "domain/regels/inkomen.h"

#define SELF pw01
FORMULIER_DEF(pw01, PW01_VELDEN)
#undef SELF
#define SELF pw02
FORMULIER_DEF(pw02, PW02_VELDEN)
#undef SELF
#define SELF pw03
FORMULIER_DEF(pw03, PW03_VELDEN)
#undef SELF

bool vrijlating_leeftijd_mag(i64 leeftijd, date dag)
{
    i64 vanaf = 0;
    return parameter_neem("vrijlating_leeftijd", dag, &vanaf) && leeftijd >= vanaf;
}

static i64 hoogstens(i64 bedrag, i64 grens) { return bedrag < grens ? bedrag : grens; }

i64 vrijlating_bedrag(i64 netto, date dag)
{
    i64 procent = 0, grens = 0;
    if (!parameter_neem("vrijlating_procent", dag, &procent)
        || !parameter_neem("vrijlating_max", dag, &grens))
        return 0;
    return hoogstens(netto * procent / 100, grens);
}

i64 vrijlating_ouder_bedrag(i64 netto, date dag)
{
    i64 promille = 0, grens = 0;
    if (!parameter_neem("vrijlating_ouder_promille", dag, &promille)
        || !parameter_neem("vrijlating_ouder_max", dag, &grens))
        return 0;
    return hoogstens(netto * promille / 1000, grens);
}

i64 inkomen_maandloon(i64 bedrag, bool per_uur, i64 uren)
{
    return per_uur ? (bedrag * uren * 52 * 2 + 12) / (2 * 12) : bedrag;
}

/* ---- the months of a job ---- */

typedef struct {
    const inkomen_feiten *f;
    i64 maanden, ouder;          /* used so far; ouder counts on from its first month */
    i64 grens, grens_ouder, kind;
} stand;

/* Wage of the days of this month on which the job runs; a whole month is netto exactly. */
static i64 deel_van_maand(const inkomen_feiten *f, date maand, i64 netto)
{
    date volgende = date_plus_months(maand, 1);
    date van = date_max(maand, f->begin);
    date tot = date_is_set(f->tot) ? date_min(volgende, f->tot) : volgende;
    i64 dagen = date_diff(tot, van), alle = date_diff(volgende, maand);
    return dagen <= 0 ? 0 : netto * dagen / alle;
}

static bool ouder_mag(const stand *s, date maand)
{
    const inkomen_feiten *f = s->f;
    return f->alleenstaande_ouder && date_is_set(f->jongste) && !date_before(maand, f->jongste)
           && date_age(f->jongste, maand) < s->kind && s->ouder < s->grens_ouder;
}

/* Which vrijlating this month has: 1, 3 or 0, and how much. */
static int vrijlating_van(const stand *s, date maand, i64 netto, i64 *vrij)
{
    const inkomen_feiten *f = s->f;
    *vrij = 0;
    if (!f->bijstand || netto <= 0) return 0;
    if (!vrijlating_leeftijd_mag(date_age(f->geboren, maand), f->normen)) return 0;
    if (s->maanden < s->grens) {
        *vrij = vrijlating_bedrag(netto, f->normen);
        return 1;
    }
    if (!ouder_mag(s, maand)) return 0;
    *vrij = vrijlating_ouder_bedrag(netto, f->normen);
    return 3;
}

static inkomen_maand reken_maand(stand *s, date maand, i64 netto)
{
    inkomen_maand m = {.maand = maand, .netto = deel_van_maand(s->f, maand, netto)};
    m.regel = vrijlating_van(s, maand, m.netto, &m.vrijlating);
    m.uitkering = s->f->uitkering - (m.netto - m.vrijlating);
    if (m.uitkering <= 0) { /* no bijstand in this month, so nothing to leave free */
        m.uitkering = 0;
        m.vrijlating = 0;
        m.regel = 0;
    }
    m.samen = m.netto + m.uitkering;
    if (m.regel == 1) s->maanden++;
    if (m.regel == 3 || s->ouder > s->f->maanden_ouder) s->ouder++;
    return m;
}

void inkomen_reken(const inkomen_feiten *f, i64 netto, inkomen_maand uit[INKOMEN_MAANDEN])
{
    stand s = {.f = f, .maanden = f->maanden, .ouder = f->maanden_ouder};
    date maand = date_ymd(date_year(f->begin), date_month(f->begin), 1);
    parameter_neem("vrijlating_maanden", f->normen, &s.grens);
    parameter_neem("vrijlating_ouder_maanden", f->normen, &s.grens_ouder);
    parameter_neem("vrijlating_ouder_kind", f->normen, &s.kind);
    for (int i = 0; i < INKOMEN_MAANDEN; i++)
        uit[i] = reken_maand(&s, date_plus_months(maand, i), netto);
}

/* ---- the rules ---- */

/* Steps about age and months; false: there is no vrijlating of PW-01 for these reasons. */
static bool stappen_leeftijd(uitkomst *u, num leeftijd, date dag)
{
    i64 vanaf = 0;
    parameter_neem("vrijlating_leeftijd", dag, &vanaf);
    STAP_V(u, N_("Leeftijd: {}."), leeftijd);
    STAP_V(u, N_("Een vrijlating kan vanaf deze leeftijd: {}."), vanaf);
    return leeftijd.n >= vanaf;
}

static uitkomst pw01_reken(const void *in, problems *p)
{
    const pw01 *i = in;
    i64 grens = 0, meest = 0;
    if (!regel_volledig(&pw01_entity, in, p)) return GEEN_UITKOMST;
    if (!regel_parameter("vrijlating_maanden", i->datum, "datum", &grens, p)
        || !regel_parameter("vrijlating_max", i->datum, "datum", &meest, p))
        return GEEN_UITKOMST;
    uitkomst u = {0};
    bool mag = stappen_leeftijd(&u, i->leeftijd, i->datum) && i->maanden.n < grens;
    STAP_V(&u, N_("Maanden al gebruikt: {}."), i->maanden);
    STAP_V(&u, N_("Hoogstens maanden: {}."), grens);
    STAP_V(&u, N_("Netto loon: € {}."), i->netto);
    STAP_V(&u, N_("Hoogstens per maand: € {}."), GELD(meest));
    i64 vrij = mag ? vrijlating_bedrag(i->netto.cent, i->datum) : 0;
    STAP_V(&u, N_("Vrij van korting: € {}."), GELD(vrij));
    return uit_getal(u, vrij, N_("cent"), N_("De vrijlating is {} cent per maand."));
}

static uitkomst pw02_reken(const void *in, problems *p)
{
    const pw02 *i = in;
    i64 vanaf = 0;
    if (!regel_volledig(&pw02_entity, in, p)) return GEEN_UITKOMST;
    if (!regel_parameter("vrijlating_leeftijd", i->datum, "datum", &vanaf, p))
        return GEEN_UITKOMST;
    uitkomst u = {0};
    bool mag = stappen_leeftijd(&u, i->leeftijd, i->datum);
    return uit_oordeel(u, mag, N_("Een vrijlating kan."),
        N_("Er is geen vrijlating, ook geen premie of vergoeding voor vrijwilligerswerk."));
}

static uitkomst pw03_reken(const void *in, problems *p)
{
    const pw03 *i = in;
    i64 gewoon = 0, grens = 0, kind = 0;
    if (!regel_volledig(&pw03_entity, in, p)) return GEEN_UITKOMST;
    if (!regel_parameter("vrijlating_maanden", i->datum, "datum", &gewoon, p)
        || !regel_parameter("vrijlating_ouder_maanden", i->datum, "datum", &grens, p)
        || !regel_parameter("vrijlating_ouder_kind", i->datum, "datum", &kind, p))
        return GEEN_UITKOMST;
    uitkomst u = {0};
    bool mag = stappen_leeftijd(&u, i->leeftijd, i->datum);
    STAP_V(&u, N_("Leeftijd van het jongste kind: {}."), i->kind);
    STAP_V(&u, N_("Het kind moet jonger zijn dan {}."), kind);
    STAP_V(&u, N_("Maanden gewone vrijlating gebruikt: {}."), i->maanden);
    STAP_V(&u, N_("Maanden voor ouders om: {}."), i->maanden_ouder);
    mag = mag && i->kind.n < kind && i->maanden.n >= gewoon && i->maanden_ouder.n < grens;
    i64 vrij = mag ? vrijlating_ouder_bedrag(i->netto.cent, i->datum) : 0;
    STAP_V(&u, N_("Vrij van korting: € {}."), GELD(vrij));
    return uit_getal(u, vrij, N_("cent"), N_("De vrijlating is {} cent per maand."));
}

static const regel lijst[] = {
    {
        .id = "PW-01",
        .naam = N_("Vrijlating van loon naast de bijstand"),
        .artikel = "Participatiewet, artikel 31 lid 2 onder n",
        .uitleg = N_("Wie naast de bijstand gaat werken, houdt een deel van het loon: 25 procent, "
                     "met een maximum. Dat kan hoogstens 6 maanden."),
        .invoer = &pw01_entity,
        .reken = pw01_reken,
        .voorbeeld = "datum=2026-09-01 leeftijd=30 netto=1200 maanden=0",
        .verwacht = "27800",
    },
    {
        .id = "PW-02",
        .naam = N_("Vrijlating en leeftijd"),
        .artikel = "Participatiewet, artikel 31",
        .uitleg = N_("Wie jonger is dan 27 jaar, heeft geen vrijlating."),
        .invoer = &pw02_entity,
        .reken = pw02_reken,
        .voorbeeld = "datum=2026-09-01 leeftijd=26",
        .verwacht = "nee",
    },
    {
        .id = "PW-03",
        .naam = N_("Vrijlating voor een alleenstaande ouder"),
        .artikel = "Participatiewet, artikel 31 lid 2 onder r",
        .uitleg = N_("Na de gewone vrijlating houdt een alleenstaande ouder 12,5 procent van het "
                     "loon, met een maximum. Het jongste kind is nog geen 12 jaar. Dat kan "
                     "hoogstens 30 maanden na elkaar."),
        .invoer = &pw03_entity,
        .reken = pw03_reken,
        .voorbeeld = "datum=2027-03-01 leeftijd=30 kind=6 netto=1000 maanden=6 maanden_ouder=0",
        .verwacht = "12500",
    },
};
REGEL_GROEP(regels_inkomen, lijst)
