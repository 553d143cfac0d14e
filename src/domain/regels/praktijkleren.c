/* praktijkleren.c: what a place of learning on the job gives, and how many hours BBL asks.
 * Wet: Subsidieregeling praktijkleren; derde leerweg BWBR0046007; WEB 7.2.7 (domain.md 3 and 8). */
#include "domain/regels/praktijkleren.h"
#include "domain/persoon.h"

enum { HANDTEKENINGEN = 3, AUGUSTUS = 8 }; /* leerbedrijf, school, student */

#define SELF pl01
FORMULIER_DEF(pl01, PL01_VELDEN)
#undef SELF
#define SELF pl03
FORMULIER_DEF(pl03, PL03_VELDEN)
#undef SELF
#define SELF pl04
FORMULIER_DEF(pl04, PL04_VELDEN)
#undef SELF

i64 praktijkleren_cent(i64 weken, date dag)
{
    i64 bedrag = 0, heel = 0;
    if (!parameter_neem("praktijkleren_bedrag", dag, &bedrag) ||
        !parameter_neem("praktijkleren_weken", dag, &heel) || weken < 0)
        return 0;
    return bedrag * (weken < heel ? weken : heel) / heel;
}

date studiejaar_van(date dag)
{
    if (!date_is_set(dag)) return dag;
    int jaar = date_year(dag);
    return date_ymd(date_month(dag) >= AUGUSTUS ? jaar : jaar - 1, AUGUSTUS, 1);
}

date studiejaar_tot(date dag) { return date_plus_months(studiejaar_van(dag), 12); }

date praktijkleren_bewaren_tot(date eind)
{
    i64 jaren = 0;
    if (!parameter_neem("praktijkleren_bewaar_jaren", eind, &jaren)) return (date){0};
    return date_plus_months(eind, 12 * (int)jaren);
}

i64 bbl_lesuren(date dag)
{
    i64 n = 0;
    return parameter_neem("bbl_lesuren", dag, &n) ? n : 0;
}

i64 bbl_praktijkuren(date dag)
{
    i64 n = 0;
    return parameter_neem("bbl_praktijkuren", dag, &n) ? n : 0;
}

/* ---- PL-01 ---- */

static uitkomst pl01_reken(const void *in, problems *p)
{
    const pl01 *i = in;
    i64 bedrag = 0, heel = 0;
    if (!regel_volledig(&pl01_entity, in, p)) return GEEN_UITKOMST;
    if (!regel_parameter("praktijkleren_bedrag", i->dag, "dag", &bedrag, p) ||
        !regel_parameter("praktijkleren_weken", i->dag, "dag", &heel, p))
        return GEEN_UITKOMST;
    uitkomst u = {0};
    bool mag = is_ja(i->diploma) && is_ja(i->leerbedrijf) && is_ja(i->rod) &&
               i->handtekeningen.n == HANDTEKENINGEN;
    if (!is_ja(i->diploma)) STAP(&u, N_("Alleen een hele mbo-opleiding (BBL) telt."));
    if (!is_ja(i->leerbedrijf)) STAP(&u, N_("De werkgever is geen erkend leerbedrijf."));
    if (!is_ja(i->rod)) STAP(&u, N_("De leerling staat niet ingeschreven bij DUO."));
    if (i->handtekeningen.n < HANDTEKENINGEN)
        STAP_V(&u, N_("Handtekeningen: {}. Nodig zijn er 3: leerbedrijf, school, leerling."),
            i->handtekeningen);
    STAP_V(&u, N_("Weken met begeleiding: {}. Vakantie en ziekte tellen niet."), i->weken);
    STAP_V(&u, N_("Een heel jaar is zoveel weken: {}."), heel);
    return uit_getal(u, mag ? praktijkleren_cent(i->weken.n, i->dag) : 0, N_("cent"),
        N_("De subsidie is hoogstens {} cent. Is het geld op, dan wordt het minder."));
}

/* ---- PL-03 ---- */

static uitkomst pl03_reken(const void *in, problems *p)
{
    const pl03 *i = in;
    i64 ja = 0;
    if (!regel_volledig(&pl03_entity, in, p)) return GEEN_UITKOMST;
    uitkomst u = {0};
    bool start = parameter_neem("derde_leerweg_start", i->start, &ja);
    bool aanvraag = parameter_neem("derde_leerweg_aanvraag", i->aanvraag, &ja);
    STAP_V(&u, N_("Eerste dag: {}. Uiterlijk 31 december 2024."), i->start);
    STAP_V(&u, N_("Aanvraag: {}. Dat kon tot 1 april 2026."), i->aanvraag);
    return uit_oordeel(u, start && aanvraag, N_("Subsidie voor de derde leerweg kan."),
        N_("Subsidie voor de derde leerweg kan niet: de regeling is gestopt."));
}

/* ---- PL-04 ---- */

static uitkomst pl04_reken(const void *in, problems *p)
{
    const pl04 *i = in;
    i64 les = 0, praktijk = 0;
    if (!regel_volledig(&pl04_entity, in, p)) return GEEN_UITKOMST;
    if (!regel_parameter("bbl_lesuren", i->dag, "dag", &les, p) ||
        !regel_parameter("bbl_praktijkuren", i->dag, "dag", &praktijk, p))
        return GEEN_UITKOMST;
    uitkomst u = {0};
    STAP_V(&u, N_("Uren les: {}."), i->les);
    STAP_V(&u, N_("Nodig aan les: {} uur."), les);
    STAP_V(&u, N_("Uren praktijk: {}."), i->praktijk);
    STAP_V(&u, N_("Nodig aan praktijk: {} uur."), praktijk);
    bool genoeg = i->les.n >= les && i->praktijk.n >= praktijk;
    u.waarschuwing = !genoeg;
    return uit_oordeel(u, genoeg, N_("Er zijn genoeg uren voor dit studiejaar."),
        N_("Er zijn nog te weinig uren voor dit studiejaar."));
}

static const regel lijst[] = {
    {
        .id = "PL-01",
        .naam = N_("Subsidie praktijkleren"),
        .artikel = "Subsidieregeling praktijkleren",
        .uitleg = N_("Een werkgever krijgt geld voor elke week begeleiding van een leerling in "
                     "een hele mbo-opleiding. Een heel jaar is 40 weken."),
        .invoer = &pl01_entity,
        .reken = pl01_reken,
        .voorbeeld = "diploma=ja leerbedrijf=ja handtekeningen=3 rod=ja dag=2026-09-01 weken=26",
        .verwacht = "175500",
    },
    {
        .id = "PL-03",
        .naam = N_("Subsidie voor de derde leerweg"),
        .artikel = "Subsidieregeling praktijkleren in de derde leerweg, BWBR0046007",
        .uitleg = N_("De regeling gold voor wie uiterlijk in 2024 begon. "
                     "Aanvragen kon tot 1 april 2026."),
        .invoer = &pl03_entity,
        .reken = pl03_reken,
        .voorbeeld = "start=2026-09-01 aanvraag=2026-11-23",
        .verwacht = "nee",
    },
    {
        .id = "PL-04",
        .naam = N_("Uren van een jaar BBL"),
        .artikel = "Wet educatie en beroepsonderwijs, artikel 7.2.7",
        .uitleg = N_("Een studiejaar BBL heeft minstens 200 uur les en 610 uur praktijk. "
                     "Het loopt van 1 augustus tot en met 31 juli."),
        .invoer = &pl04_entity,
        .reken = pl04_reken,
        .voorbeeld = "dag=2026-09-01 les=190 praktijk=700",
        .verwacht = "nee",
    },
};
REGEL_GROEP(regels_praktijkleren, lijst)
