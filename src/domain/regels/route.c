/* route.c: changing the leerroute within 18 months, and going down to A2 after 600 hours.
 * Wet: Wi 17 lid 2 and 3; Besluit inburgering 2021, artikel 5.4 lid 1-3 and 5.5. */
#include "domain/regels/route.h"
#include "domain/plan.h"

#define SELF wi08
FORMULIER_DEF(wi08, WI08_VELDEN)
#undef SELF
#define SELF wi09
FORMULIER_DEF(wi09, WI09_VELDEN)
#undef SELF

date route_wijzigen_tot(date start)
{
    return date_plus_maanden_par(start, "route_maanden");
}

static bool is_o_naar_b(code van, code naar)
{
    return code_is(van, LEERROUTE_O) && code_is(naar, LEERROUTE_B);
}

bool route_wijzigen_mag(routewijziging w)
{
    date tot = route_wijzigen_tot(w.start);
    bool op_tijd = date_is_set(tot) && date_before(w.besluit, tot); /* Bi 5.4 lid 1 */
    bool altijd = is_o_naar_b(w.van, w.naar);                       /* lid 1, slot */
    return op_tijd || altijd || w.na_opleiding || w.bijzonder;      /* lid 2, lid 3 */
}

bool afschalen_mag(code leerroute, i64 minuten, bool inspanning, date dag)
{
    i64 uren = 0;
    if (!parameter_neem("afschalen_uren", dag, &uren)) return false;
    return code_is(leerroute, LEERROUTE_B) && minuten >= 60 * uren && inspanning;
}

static bool heeft_tekst(str s)
{
    return str_trim(s).n > 0;
}

static void stappen_wi08(uitkomst *u, const wi08 *i, date tot, i64 maanden)
{
    STAP_V(u, N_("Eerste dag van de termijn: {}."), i->start);
    STAP_V(u, N_("Maanden waarin de route gewoon kan wijzigen: {}."), maanden);
    STAP_V(u, N_("Laatste gewone dag: {}."), date_plus(tot, -1));
    STAP_V(u, N_("Datum van het besluit: {}."), i->besluit);
    if (date_before(i->besluit, tot)) STAP(u, N_("Het besluit is op tijd."));
    else STAP(u, N_("Het besluit is later. Dan is een uitzondering nodig."));
    if (is_o_naar_b(i->van, i->naar))
        STAP(u, N_("Van onderwijsroute naar B1-route mag altijd."));
    if (is_ja(i->opleiding)) STAP(u, N_("Uitzondering: na een opleiding zonder vrijstelling."));
    if (heeft_tekst(i->bijzonder)) STAP(u, N_("Uitzondering: een bijzonder geval, met uitleg."));
}

static uitkomst wi08_reken(const void *in, problems *p)
{
    const wi08 *i = in;
    i64 maanden = 0;
    if (!regel_volledig(&wi08_entity, in, p)) return GEEN_UITKOMST;
    if (i->van.i == i->naar.i) {
        problem_add(p, "naar", N_("is gelijk aan de leerroute nu. Er wijzigt niets."));
        return GEEN_UITKOMST;
    }
    if (!regel_parameter("route_maanden", i->start, "start", &maanden, p)) return GEEN_UITKOMST;
    uitkomst u = {0};
    stappen_wi08(&u, i, route_wijzigen_tot(i->start), maanden);
    bool mag = route_wijzigen_mag((routewijziging){i->start, i->besluit, i->van, i->naar,
        is_ja(i->opleiding), heeft_tekst(i->bijzonder)});
    return uit_oordeel(u, mag, N_("De leerroute mag wijzigen."),
        N_("De leerroute mag niet meer wijzigen. Is dit een bijzonder geval? Leg dan uit waarom."));
}

static uitkomst wi09_reken(const void *in, problems *p)
{
    const wi09 *i = in;
    i64 norm = 0;
    if (!regel_volledig(&wi09_entity, in, p)) return GEEN_UITKOMST;
    if (!regel_parameter("afschalen_uren", i->datum, "datum", &norm, p)) return GEEN_UITKOMST;
    i64 uren = i->uren.n + (i->uren_intake.is ? i->uren_intake.n : 0);
    uitkomst u = {0};
    STAP_V(&u, N_("Leerroute: {}. Afschalen kan alleen in de B1-route."),
        code_label(&leerroute_codes, i->route));
    STAP_V(&u, N_("Uren Nederlandse les op school: {}."), i->uren);
    if (i->uren_intake.is) STAP_V(&u, N_("Uren tijdens de brede intake: {}."), i->uren_intake);
    STAP_V(&u, N_("Samen in uren: {}."), uren);
    STAP_V(&u, N_("Nodig in uren: {}."), norm);
    if (heeft_tekst(i->inspanning)) STAP(&u, N_("Beschreven is dat de inzet voldoende was."));
    else STAP(&u, N_("Nog niet beschreven is waaruit voldoende inzet blijkt."));
    return uit_oordeel(u,
        afschalen_mag(i->route, 60 * uren, heeft_tekst(i->inspanning), i->datum),
        N_("Afschalen naar niveau A2 mag."), N_("Afschalen naar niveau A2 mag nog niet."));
}

static const regel lijst[] = {
    {
        .id = "WI-08",
        .naam = N_("Leerroute wijzigen"),
        .artikel = "Besluit inburgering 2021, artikel 5.4 lid 1, 2 en 3",
        .uitleg = N_("De leerroute kan wijzigen in de eerste 18 maanden van de termijn. Daarna "
                     "alleen van onderwijsroute naar B1-route, of na een opleiding zonder "
                     "vrijstelling. In een bijzonder geval kan het ook."),
        .invoer = &wi08_entity,
        .reken = wi08_reken,
        .voorbeeld = "start=2026-05-12 besluit=2027-12-01 van=B naar=Z",
        .verwacht = "nee",
    },
    {
        .id = "WI-09",
        .naam = N_("Afschalen naar niveau A2"),
        .artikel = "Wet inburgering 2021, artikel 17 lid 3; Besluit inburgering 2021, artikel 5.5",
        .uitleg = N_("In de B1-route kan het niveau naar A2 na 600 uur Nederlandse les. De inzet "
                     "moet voldoende zijn. Uren tijdens de brede intake tellen mee."),
        .invoer = &wi09_entity,
        .reken = wi09_reken,
        .voorbeeld = "datum=2028-01-10 route=B uren=560 uren_intake=40 inspanning=verslag",
        .verwacht = "ja",
    },
};
REGEL_GROEP(regels_route, lijst)
