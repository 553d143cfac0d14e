/* termijn.c: the term of three years, from the day after the first PIP.
 * Wet: Wi 11 lid 1 (three years), lid 2 (start), lid 3 (a later PIP moves nothing). */
#include "domain/regels/termijn.h"

#define SELF wi05
FORMULIER_DEF(wi05, WI05_VELDEN)
#undef SELF
#define SELF wi06
FORMULIER_DEF(wi06, WI06_VELDEN)
#undef SELF
#define SELF wi07
FORMULIER_DEF(wi07, WI07_VELDEN)
#undef SELF

date termijn_start(date pip)
{
    return date_is_set(pip) ? date_plus(pip, 1) : pip; /* Wi 11 lid 2 */
}

date termijn_eind(date start)
{
    return date_plus_maanden_par(start, "termijn_maanden"); /* Wi 11 lid 1 */
}

date termijn_laatste_dag(date eind)
{
    return date_is_set(eind) ? date_plus(eind, -1) : eind;
}

static uitkomst wi05_reken(const void *in, problems *p)
{
    const wi05 *i = in;
    i64 maanden = 0;
    if (!regel_volledig(&wi05_entity, in, p)) return GEEN_UITKOMST;
    if (!regel_parameter("termijn_maanden", i->pip, "pip", &maanden, p)) return GEEN_UITKOMST;
    uitkomst u = {0};
    STAP_V(&u, N_("Datum op het eerste plan: {}."), i->pip);
    STAP(&u, N_("De termijn begint op de dag erna."));
    return uit_datum(u, termijn_start(i->pip), N_("De termijn begint op {}."));
}

static uitkomst wi06_reken(const void *in, problems *p)
{
    const wi06 *i = in;
    i64 maanden = 0;
    if (!regel_volledig(&wi06_entity, in, p)) return GEEN_UITKOMST;
    if (!regel_parameter("termijn_maanden", i->start, "start", &maanden, p)) return GEEN_UITKOMST;
    uitkomst u = {0};
    date eind = termijn_eind(i->start);
    STAP_V(&u, N_("Eerste dag van de termijn: {}."), i->start);
    STAP_V(&u, N_("De termijn duurt in maanden: {}."), maanden);
    STAP_V(&u, N_("Laatste dag van de termijn: {}."), termijn_laatste_dag(eind));
    STAP_V(&u, N_("DUO noemt de dag erna als einddatum: {}."), eind);
    return uit_datum(u, eind, N_("De termijn loopt tot {}. Die dag telt zelf niet meer mee."));
}

static uitkomst wi07_reken(const void *in, problems *p)
{
    const wi07 *i = in;
    i64 maanden = 0;
    if (!regel_volledig(&wi07_entity, in, p)) return GEEN_UITKOMST;
    if (date_before(i->pip, i->eerste_pip)) {
        problem_add(p, "pip", N_("ligt vóór de datum op het eerste plan."));
        return GEEN_UITKOMST;
    }
    if (!regel_parameter("termijn_maanden", i->eerste_pip, "eerste_pip", &maanden, p))
        return GEEN_UITKOMST;
    uitkomst u = {0};
    STAP_V(&u, N_("Datum op het eerste plan: {}."), i->eerste_pip);
    STAP_V(&u, N_("Datum op het nieuwe plan: {}."), i->pip);
    STAP(&u, N_("Alleen het eerste plan telt. De termijn begint op de dag erna."));
    return uit_datum(u, termijn_start(i->eerste_pip), N_("De termijn begint nog steeds op {}."));
}

static const regel lijst[] = {
    {
        .id = "WI-05",
        .naam = N_("Begin van de termijn"),
        .artikel = "Wet inburgering 2021, artikel 11 lid 2",
        .uitleg = N_("De termijn begint op de dag na de datum op het eerste plan (PIP)."),
        .invoer = &wi05_entity,
        .reken = wi05_reken,
        .voorbeeld = "pip=2026-05-11",
        .verwacht = "2026-05-12",
    },
    {
        .id = "WI-06",
        .naam = N_("Einde van de termijn"),
        .artikel = "Wet inburgering 2021, artikel 11 lid 1",
        .uitleg = N_("De termijn duurt 3 jaar. DUO noemt als einddatum de eerste dag na "
                      "de termijn."),
        .invoer = &wi06_entity,
        .reken = wi06_reken,
        .voorbeeld = "start=2026-05-12",
        .verwacht = "2029-05-12",
    },
    {
        .id = "WI-07",
        .naam = N_("Begin van de termijn bij een nieuw plan"),
        .artikel = "Wet inburgering 2021, artikel 11 lid 3",
        .uitleg = N_("Een nieuw of gewijzigd plan verandert het begin van de termijn "
                      "niet."),
        .invoer = &wi07_entity,
        .reken = wi07_reken,
        .voorbeeld = "eerste_pip=2026-05-11 pip=2026-09-01",
        .verwacht = "2026-05-12",
    },
};
REGEL_GROEP(regels_termijn, lijst)
