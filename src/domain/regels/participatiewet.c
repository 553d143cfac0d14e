/* participatiewet.c: how long a proefplaatsing lasts, once per employer, and durable exit.
 * Wet: Participatiewet, artikel 7 and 8a; use at UWV and municipalities (domain.md 2). */
#include "domain/regels/participatiewet.h"
#include "domain/persoon.h"

#define SELF pw09
FORMULIER_DEF(pw09, PW09_VELDEN)
#undef SELF
#define SELF pw10
FORMULIER_DEF(pw10, PW10_VELDEN)
#undef SELF
#define SELF pw12
FORMULIER_DEF(pw12, PW12_VELDEN)
#undef SELF

date proefplaatsing_laatste_dag(date start, i64 maanden)
{
    if (!date_is_set(start) || maanden < 1 || maanden > 99) return (date){0};
    return date_plus(date_plus_months(start, (int)maanden), -1);
}

i64 proefplaatsing_maanden(date start)
{
    i64 n = 0;
    return parameter_neem("proefplaatsing_maanden", start, &n) ? n : 0;
}

i64 proefplaatsing_maanden_max(date start)
{
    i64 n = 0;
    return parameter_neem("proefplaatsing_maanden_max", start, &n) ? n : 0;
}

bool proefplaatsing_opnieuw_mag(bool betaald, bool proef, bool lokaal_mag)
{
    return lokaal_mag || (!betaald && !proef);
}

uitkomst_soort uitstroom_duurzaam(date uitstroom, date terug, date peildatum, i64 weken)
{
    if (!date_is_set(uitstroom)) return UITKOMST_ONBEKEND;
    if (date_is_set(terug))
        return date_diff(terug, uitstroom) >= 7 * weken ? UITKOMST_JA : UITKOMST_NEE;
    bool om = date_is_set(peildatum) && date_diff(peildatum, uitstroom) >= 7 * weken;
    return om ? UITKOMST_JA : UITKOMST_ONBEKEND;
}

/* ---- PW-09 ---- */

/* The most that the municipality allows, and how long this one lasts; 0: refused. */
static i64 pw09_maanden(const pw09 *i, i64 *grens, problems *p)
{
    i64 hard = 0, gewoon = 0;
    if (!regel_parameter("proefplaatsing_maanden_max", i->start, "start", &hard, p) ||
        !regel_parameter("proefplaatsing_maanden", i->start, "start", &gewoon, p))
        return 0;
    if (i->maximum.is && (i->maximum.n < 1 || i->maximum.n > hard))
        return problem_add(p, "maximum", N_("moet tussen 1 maand en het vaste maximum liggen."));
    *grens = i->maximum.is ? i->maximum.n : hard;
    if (i->maanden.is && i->maanden.n < 1)
        return problem_add(p, "maanden", N_("moet minstens 1 zijn."));
    i64 n = i->maanden.is ? i->maanden.n : gewoon;
    if (!i->maanden.is && n > *grens) n = *grens;
    if (n <= *grens) return n;
    return problem_with(p, PROBLEM_GEWEIGERD, "maanden", N_("is meer dan het maximum."), S(""));
}

static uitkomst pw09_reken(const void *in, problems *p)
{
    const pw09 *i = in;
    i64 grens = 0;
    if (!regel_volledig(&pw09_entity, in, p)) return GEEN_UITKOMST;
    i64 maanden = pw09_maanden(i, &grens, p);
    if (maanden == 0) return GEEN_UITKOMST;
    uitkomst u = {0};
    STAP_V(&u, N_("Eerste dag: {}."), i->start);
    STAP_V(&u, N_("Gewone duur in maanden: {}."), proefplaatsing_maanden(i->start));
    STAP_V(&u, N_("Maximum in maanden: {}."), grens);
    STAP_V(&u, N_("Deze proefplaatsing in maanden: {}."), maanden);
    return uit_datum(u, proefplaatsing_laatste_dag(i->start, maanden),
        N_("De laatste dag van de proefplaatsing is {}."));
}

/* ---- PW-10 ---- */

static uitkomst pw10_reken(const void *in, problems *p)
{
    const pw10 *i = in;
    bool betaald = is_ja(i->betaald), proef = is_ja(i->proef), mag = is_ja(i->lokaal_mag);
    if (!regel_volledig(&pw10_entity, in, p)) return GEEN_UITKOMST;
    uitkomst u = {0};
    if (betaald) STAP(&u, N_("De persoon werkte hier al eerder betaald."));
    if (proef) STAP(&u, N_("De persoon had hier al een proefplaatsing."));
    if (!betaald && !proef)
        STAP(&u, N_("De persoon werkte hier niet eerder betaald of op proef."));
    if (mag) STAP(&u, N_("De regels van de gemeente staan het toch toe."));
    return uit_oordeel(u, proefplaatsing_opnieuw_mag(betaald, proef, mag),
        N_("Een proefplaatsing hier mag."), N_("Een proefplaatsing hier mag niet."));
}

/* ---- PW-12 ---- */

/* The weeks of this question: 26 or 52; 0: problems. */
static i64 pw12_weken(const pw12 *i, problems *p)
{
    i64 kort = 0, lang = 0;
    if (!regel_parameter("duurzaam_weken_kort", i->uitstroom, "uitstroom", &kort, p) ||
        !regel_parameter("duurzaam_weken_lang", i->uitstroom, "uitstroom", &lang, p))
        return 0;
    i64 weken = i->weken.is ? i->weken.n : kort;
    if (weken == kort || weken == lang) return weken;
    return problem_add(p, "weken", N_("moet 26 of 52 zijn."));
}

static bool pw12_goed(const pw12 *i, problems *p)
{
    if (!regel_volledig(&pw12_entity, i, p)) return false;
    if (date_is_set(i->terug) && date_before(i->terug, i->uitstroom))
        return problem_add(p, "terug", N_("ligt vóór de eerste dag zonder bijstand."));
    if (!date_is_set(i->terug) && !date_is_set(i->peildatum))
        return problem_add(p, "peildatum", N_("is verplicht als er geen nieuwe bijstand is."));
    return true;
}

static uitkomst pw12_reken(const void *in, problems *p)
{
    const pw12 *i = in;
    i64 weken = pw12_goed(i, p) ? pw12_weken(i, p) : 0;
    if (weken == 0) return GEEN_UITKOMST;
    uitkomst u = {0};
    date tot = date_is_set(i->terug) ? i->terug : i->peildatum;
    uitkomst_soort s = uitstroom_duurzaam(i->uitstroom, i->terug, i->peildatum, weken);
    STAP_V(&u, N_("Eerste dag zonder bijstand: {}."), i->uitstroom);
    if (date_is_set(i->terug)) STAP_V(&u, N_("Weer bijstand vanaf {}."), i->terug);
    else STAP_V(&u, N_("Geen nieuwe bijstand tot de dag van meten, {}."), i->peildatum);
    STAP_V(&u, N_("Dagen zonder bijstand: {}."), date_diff(tot, i->uitstroom));
    STAP_V(&u, N_("Nodig in dagen: {}."), 7 * weken);
    if (!is_ja(i->werk)) {
        STAP(&u, N_("Werk was niet de reden. Dan telt het niet mee."));
        return uit_oordeel(u, false, "", N_("Dit is niet duurzaam uit de bijstand door werk."));
    }
    if (s == UITKOMST_ONBEKEND)
        return regel_weigert(p, "peildatum", N_("ligt te vroeg. De weken zijn nog niet om."));
    return uit_oordeel(u, s == UITKOMST_JA, N_("Dit is duurzaam uit de bijstand door werk."),
        N_("Dit is niet duurzaam uit de bijstand door werk."));
}

static const regel lijst[] = {
    {
        .id = "PW-09",
        .naam = N_("Laatste dag van een proefplaatsing"),
        .artikel = "Regels van de gemeente bij de Participatiewet; gebruik bij UWV",
        .uitleg = N_("Een proefplaatsing duurt 2 maanden. Verlengen kan tot het maximum "
                      "van de gemeente, hoogstens 6 maanden."),
        .invoer = &pw09_entity,
        .reken = pw09_reken,
        .voorbeeld = "start=2026-09-14",
        .verwacht = "2026-11-13",
    },
    {
        .id = "PW-10",
        .naam = N_("Geen tweede proefplaatsing bij dezelfde werkgever"),
        .artikel = "Regels van de gemeente bij de Participatiewet",
        .uitleg = N_("Werkte iemand al betaald bij deze werkgever, of was er al een "
                      "proefplaatsing? Dan mag het niet nog een keer, behalve als de "
                      "gemeente dat toestaat."),
        .invoer = &pw10_entity,
        .reken = pw10_reken,
        .voorbeeld = "betaald=nee proef=ja",
        .verwacht = "nee",
    },
    {
        .id = "PW-12",
        .naam = N_("Duurzaam uit de bijstand door werk"),
        .artikel = "Geen wettelijke definitie; domein: 26 en 52 weken zonder bijstand",
        .uitleg = N_("Iemand ging door werk uit de bijstand en kreeg daarna 26 weken geen "
                     "bijstand. Dat is duurzaam. De strengere telling is 52 weken."),
        .invoer = &pw12_entity,
        .reken = pw12_reken,
        .voorbeeld = "uitstroom=2026-01-31 werk=ja terug=2026-08-15 weken=26",
        .verwacht = "ja",
    },
};
REGEL_GROEP(regels_participatiewet, lijst)
