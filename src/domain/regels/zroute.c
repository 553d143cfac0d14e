/* zroute.c: 800 hours of lessons, 800 hours of participation, and who may close the Z-route.
 * Wet: Besluit inburgering 2021, artikel 3.14 lid 2-6, 9 and 10, artikel 2.7 and 5.3 lid 5. */
#include "domain/regels/zroute.h"
#include "domain/regels/doelgroep.h"

CODES_DEF(voor_pip, VOOR_PIP_CODES)
CODES_DEF(gespreksvoerder, GESPREKSVOERDER_CODES)

#define SELF wi11
FORMULIER_DEF(wi11, WI11_VELDEN)
#undef SELF
#define SELF wi12
FORMULIER_DEF(wi12, WI12_VELDEN)
#undef SELF
#define SELF wi13
FORMULIER_DEF(wi13, WI13_VELDEN)
#undef SELF
#define SELF wi14
FORMULIER_DEF(wi14, WI14_VELDEN)
#undef SELF
#define SELF wi18
FORMULIER_DEF(wi18, WI18_VELDEN)
#undef SELF

bool zroute_cursus_klaar(i64 minuten, date dag)
{
    i64 norm = 0;
    return parameter_neem("zroute_cursus_uren", dag, &norm) && minuten >= 60 * norm;
}

i64 zroute_participatie_norm(code doelgroep, num belastbaarheid, date dag)
{
    i64 norm = 0;
    if (!parameter_neem("zroute_participatie_uren", dag, &norm)) return -1;
    if (!doelgroep_is_asiel(doelgroep)) return 0; /* Bi 3.14 lid 3 */
    return 60 * (belastbaarheid.is ? belastbaarheid.n : norm);
}

bool zroute_participatie_klaar(code doelgroep, num belastbaarheid, i64 minuten, date dag)
{
    i64 norm = zroute_participatie_norm(doelgroep, belastbaarheid, dag);
    return norm >= 0 && minuten >= norm;
}

/* Bi 3.14 lid 9: school in the two years before the PIP, the first day of them included. */
static bool binnen_schooljaren(date activiteit, date pip)
{
    i64 maanden = 0;
    return parameter_neem("voor_pip_maanden", pip, &maanden) &&
           !date_before(activiteit, date_plus_months(pip, -(int)maanden));
}

bool uren_tellen_mee(date activiteit, date pip, code grond)
{
    if (!date_before(activiteit, pip)) return true; /* Bi 5.3 lid 5: only what came before */
    if (code_is(grond, VOOR_PIP_SCHOOL)) return binnen_schooljaren(activiteit, pip);
    return code_is(grond, VOOR_PIP_INTAKE) || code_is(grond, VOOR_PIP_MB); /* Bi 3.14 lid 6 */
}

bool eindgesprek_geldig(code door)
{
    return code_is(door, GESPREK_DOOR_COLLEGE) || code_is(door, GESPREK_DOOR_GR);
}

static uitkomst wi11_reken(const void *in, problems *p)
{
    const wi11 *i = in;
    i64 norm = 0;
    if (!regel_volledig(&wi11_entity, in, p)) return GEEN_UITKOMST;
    if (!regel_parameter("zroute_cursus_uren", i->datum, "datum", &norm, p)) return GEEN_UITKOMST;
    i64 uren = i->nt2.n + i->knm.n;
    uitkomst u = {0};
    STAP_V(&u, N_("Uren Nederlandse les: {}."), i->nt2);
    STAP_V(&u, N_("Uren KNM: {}."), i->knm);
    STAP_V(&u, N_("Samen in uren: {}."), uren);
    STAP_V(&u, N_("Nodig in uren: {}."), norm);
    if (uren < norm) STAP_V(&u, N_("Nog te doen in uren: {}."), norm - uren);
    return uit_oordeel(u, zroute_cursus_klaar(60 * uren, i->datum),
        N_("De lesuren van de Z-route zijn klaar."), N_("De lesuren zijn nog niet klaar."));
}

static i64 stappen_uren(uitkomst *u, num participatie, num map, num pvt)
{
    i64 uren = participatie.n + map.n + pvt.n;
    STAP_V(u, N_("Uren meedoen: {}."), participatie);
    STAP_V(u, N_("Uren MAP: {}. Die tellen mee."), map);
    STAP_V(u, N_("Uren PVT: {}. Die tellen mee."), pvt);
    STAP_V(u, N_("Samen in uren: {}."), uren);
    return uren;
}

static uitkomst wi12_reken(const void *in, problems *p)
{
    const wi12 *i = in;
    i64 norm = 0;
    if (!regel_volledig(&wi12_entity, in, p)) return GEEN_UITKOMST;
    if (!regel_parameter("zroute_participatie_uren", i->datum, "datum", &norm, p))
        return GEEN_UITKOMST;
    uitkomst u = {0};
    i64 uren = stappen_uren(&u, i->participatie, i->map, i->pvt);
    if (doelgroep_is_asiel(i->doelgroep)) STAP_V(&u, N_("Nodig in uren: {}."), norm);
    else STAP(&u, N_("Voor deze persoon zijn deze uren niet verplicht. Dat geldt alleen voor "
                     "asielstatushouders."));
    return uit_oordeel(u,
        zroute_participatie_klaar(i->doelgroep, (num){0}, 60 * uren, i->datum),
        N_("Aan de uren meedoen is voldaan."), N_("De uren meedoen zijn nog niet klaar."));
}

static uitkomst wi13_reken(const void *in, problems *p)
{
    const wi13 *i = in;
    i64 gewoon = 0;
    if (!regel_volledig(&wi13_entity, in, p)) return GEEN_UITKOMST;
    if (!regel_parameter("zroute_participatie_uren", i->datum, "datum", &gewoon, p))
        return GEEN_UITKOMST;
    if (i->belastbaarheid.n > gewoon) {
        problem_add(p, "belastbaarheid", N_("is meer dan de gewone norm. Kijk het nog eens na."));
        return GEEN_UITKOMST;
    }
    uitkomst u = {0};
    i64 uren = stappen_uren(&u, i->participatie, i->map, i->pvt);
    i64 norm = zroute_participatie_norm(CODE(DOELGROEP_STATUSHOUDER), i->belastbaarheid, i->datum);
    norm /= 60;
    STAP_V(&u, N_("De gewone norm in uren is {}."), gewoon);
    STAP_V(&u, N_("De ontheffing zet daarvoor in de plaats: {}."), norm);
    STAP(&u, N_("PVT en MAP blijven nodig en tellen mee in dit aantal."));
    STAP_V(&u, N_("Nog te doen in uren: {}."), uren < norm ? norm - uren : 0);
    return uit_getal(u, norm, N_("uur"), N_("Nodig zijn {} uur meedoen, met PVT en MAP erbij."));
}

static uitkomst wi14_reken(const void *in, problems *p)
{
    const wi14 *i = in;
    i64 maanden = 0;
    if (!regel_volledig(&wi14_entity, in, p)) return GEEN_UITKOMST;
    if (!regel_parameter("voor_pip_maanden", i->pip, "pip", &maanden, p)) return GEEN_UITKOMST;
    bool tellen = uren_tellen_mee(i->activiteit, i->pip, i->grond);
    uitkomst u = {0};
    STAP_V(&u, N_("Datum van de activiteit: {}."), i->activiteit);
    STAP_V(&u, N_("Datum op het plan: {}."), i->pip);
    if (!date_before(i->activiteit, i->pip)) STAP(&u, N_("De activiteit is niet vóór het plan."));
    else if (!i->grond.i) STAP(&u, N_("De activiteit is vóór het plan. Er is geen grond."));
    else
        STAP_V(&u, N_("De activiteit is vóór het plan. Grond: {}."),
            code_label(&voor_pip_codes, i->grond));
    if (code_is(i->grond, VOOR_PIP_SCHOOL))
        STAP_V(&u, N_("School telt vanaf {}."), date_plus_months(i->pip, -(int)maanden));
    STAP_V(&u, N_("Uren van de activiteit: {}."), i->uren);
    return uit_getal(u, tellen ? i->uren.n : 0, N_("uur"), N_("Er tellen {} uur mee."));
}

static uitkomst wi18_reken(const void *in, problems *p)
{
    const wi18 *i = in;
    if (!regel_volledig(&wi18_entity, in, p)) return GEEN_UITKOMST;
    uitkomst u = {0};
    STAP_V(&u, N_("Het eindgesprek is gevoerd door: {}."),
        code_label(&gespreksvoerder_codes, i->door));
    STAP(&u, N_("De gemeente mag dit gesprek niet door een andere organisatie laten doen. Een "
                "openbaar lichaam van een gemeenschappelijke regeling mag wel."));
    return uit_oordeel(u, eindgesprek_geldig(i->door), N_("Het eindgesprek is geldig."),
        N_("Het eindgesprek is niet geldig. De gemeente moet het zelf voeren."));
}

static const regel lijst[] = {
    {
        .id = "WI-11",
        .naam = N_("Lesuren in de Z-route"),
        .artikel = "Besluit inburgering 2021, artikel 3.14 lid 2 onder a",
        .uitleg = N_("In de Z-route volgt iedereen 800 uur: Nederlandse les en KNM samen. Dat is "
                     "bij een school met keurmerk."),
        .invoer = &wi11_entity,
        .reken = wi11_reken,
        .voorbeeld = "datum=2028-06-01 nt2=700 knm=100",
        .verwacht = "ja",
    },
    {
        .id = "WI-12",
        .naam = N_("Uren meedoen in de Z-route"),
        .artikel = "Besluit inburgering 2021, artikel 3.14 lid 2 onder b, lid 3 en lid 5",
        .uitleg = N_("Een asielstatushouder in de Z-route doet 800 uur mee in de "
                      "samenleving. De uren van MAP en PVT tellen mee. Voor "
                      "gezinsmigranten geldt dit niet."),
        .invoer = &wi12_entity,
        .reken = wi12_reken,
        .voorbeeld = "datum=2028-06-01 doelgroep=statushouder participatie=748 map=40 pvt=12",
        .verwacht = "ja",
    },
    {
        .id = "WI-13",
        .naam = N_("Uren meedoen bij een medische ontheffing"),
        .artikel = "Besluit inburgering 2021, artikel 2.7 en 3.14",
        .uitleg = N_("Staat in de ontheffing hoeveel uur iemand kan meedoen? Dan is dat "
                      "het aantal. PVT en MAP blijven nodig."),
        .invoer = &wi13_entity,
        .reken = wi13_reken,
        .voorbeeld = "datum=2028-06-01 belastbaarheid=300 participatie=0 map=40 pvt=12",
        .verwacht = "300",
    },
    {
        .id = "WI-14",
        .naam = N_("Uren van vóór het plan"),
        .artikel = "Besluit inburgering 2021, artikel 5.3 lid 5 en artikel 3.14 lid 6 en 9",
        .uitleg = N_("Wat iemand vóór het plan deed, telt niet mee. Wel wat iemand deed tijdens de "
                     "brede intake of de maatschappelijke begeleiding. Ook vso, praktijkonderwijs "
                     "of entree telt, in de 2 jaar voor het plan."),
        .invoer = &wi14_entity,
        .reken = wi14_reken,
        .voorbeeld = "activiteit=2026-04-01 pip=2026-05-11 uren=30",
        .verwacht = "0",
    },
    {
        .id = "WI-18",
        .naam = N_("Wie voert het eindgesprek van de Z-route?"),
        .artikel = "Besluit inburgering 2021, artikel 3.14 lid 4",
        .uitleg = N_("De gemeente voert het eindgesprek zelf, of een openbaar lichaam "
                      "van een gemeenschappelijke regeling. Een andere organisatie mag "
                      "het niet doen."),
        .invoer = &wi18_entity,
        .reken = wi18_reken,
        .voorbeeld = "door=ander",
        .verwacht = "nee",
    },
};
REGEL_GROEP(regels_zroute, lijst)
