/* duo.c: the conditions of DUO for a PIP: day, level, intensity, and taking it back.
 * Bron: DUO, M2M gegevensuitwisseling inburgering gemeenten, voorwaarden PIP; Wi 15, Wi 17. */
#include "domain/regels/duo.h"
#include "domain/plan.h"
#include "domain/regels/doelgroep.h"
#include "domain/regels/pip.h"

#define SELF duo01
FORMULIER_DEF(duo01, DUO01_VELDEN)
#undef SELF
#define SELF duo02
FORMULIER_DEF(duo02, DUO02_VELDEN)
#undef SELF
#define SELF duo03
FORMULIER_DEF(duo03, DUO03_VELDEN)
#undef SELF
#define SELF duo04
FORMULIER_DEF(duo04, DUO04_VELDEN)
#undef SELF

/* A bound that is not set binds nothing. */
static bool niet_voor(date d, date grens)
{
    return !date_is_set(grens) || !date_before(d, grens);
}

bool duo_pip_datum_mag(duo_pip d)
{
    return date_is_set(d.pip) && date_is_set(d.plicht) && date_is_set(d.vestiging) &&
           niet_voor(d.pip, d.plicht) && niet_voor(d.pip, d.vestiging) &&
           niet_voor(d.pip, d.eerste_pip) && niet_voor(d.pip, d.huidige_pip);
}

code duo_niveau(code leerroute, code niveau)
{
    bool met_b1 = code_is(leerroute, LEERROUTE_B) || code_is(leerroute, LEERROUTE_O);
    return niveau.i == cefr_onbekend && met_b1 ? CODE(CEFR_B1) : niveau;
}

bool duo_niveau_mag(code leerroute, code niveau, bool eerste)
{
    code n = duo_niveau(leerroute, niveau);
    bool a2 = code_is(n, CEFR_A2), b1 = code_is(n, CEFR_B1);
    if (a2 && code_is(leerroute, LEERROUTE_O)) return false;
    if (b1 && code_is(leerroute, LEERROUTE_Z)) return false;
    return (a2 || b1 || n.i == cefr_onbekend) && pip_niveau_mag(leerroute, n, eerste);
}

bool duo_intensiteit_mag(code leerroute, code doelgroep, num intensiteit, date dag)
{
    i64 min = 0, max = 0;
    if (!intensiteit.is) return true;
    return parameter_neem("duo_intensiteit_min", dag, &min) &&
           parameter_neem("duo_intensiteit_max", dag, &max) && intensiteit.n >= min &&
           intensiteit.n <= max && code_is(leerroute, LEERROUTE_B) && doelgroep_is_asiel(doelgroep);
}

bool duo_verwijderen_mag(bool termijn_vast, i64 cursusminuten)
{
    return !termijn_vast && cursusminuten == 0;
}

static void stap_niet_voor(uitkomst *u, date d, date grens, const char *goed, const char *fout)
{
    if (date_is_set(grens)) STAP_V(u, niet_voor(d, grens) ? goed : fout, grens);
}

static uitkomst duo01_reken(const void *in, problems *p)
{
    const duo01 *i = in;
    if (!regel_volledig(&duo01_entity, in, p)) return GEEN_UITKOMST;
    uitkomst u = {0};
    STAP_V(&u, N_("Datum op het plan: {}."), i->pip);
    stap_niet_voor(&u, i->pip, i->plicht, N_("Goed: niet vóór het begin van de plicht, {}."),
        N_("Fout: vóór het begin van de plicht, {}."));
    stap_niet_voor(&u, i->pip, i->vestiging, N_("Goed: niet vóór de vestiging, {}."),
        N_("Fout: vóór de vestiging in de gemeente, {}."));
    stap_niet_voor(&u, i->pip, i->eerste_pip, N_("Goed: niet vóór het eerste plan, {}."),
        N_("Fout: vóór het eerste plan, {}."));
    stap_niet_voor(&u, i->pip, i->huidige_pip, N_("Goed: niet vóór het huidige plan, {}."),
        N_("Fout: vóór het huidige plan, {}."));
    duo_pip d = {i->pip, i->plicht, i->vestiging, i->eerste_pip, i->huidige_pip};
    return uit_oordeel(u, duo_pip_datum_mag(d), N_("DUO neemt deze datum aan."),
        N_("DUO weigert deze datum."));
}

static uitkomst duo02_reken(const void *in, problems *p)
{
    const duo02 *i = in;
    if (!regel_volledig(&duo02_entity, in, p)) return GEEN_UITKOMST;
    uitkomst u = {0};
    code niveau = duo_niveau(i->route, i->niveau);
    STAP_V(&u, N_("Leerroute: {}."), code_label(&leerroute_codes, i->route));
    if (i->niveau.i) STAP_V(&u, N_("Niveau in het plan: {}."), code_text(&cefr_codes, niveau));
    else if (niveau.i) STAP_V(&u, N_("Geen niveau genoemd. DUO legt vast: {}."),
        code_text(&cefr_codes, niveau));
    else STAP(&u, N_("Geen niveau genoemd. Dat mag in de Z-route."));
    STAP(&u, N_("DUO kent A2 en B1. A2 kan niet in de onderwijsroute, B1 niet in de Z-route."));
    if (is_ja(i->eerste)) STAP(&u, N_("Eerste plan: A2 kan dan niet in de B1-route."));
    return uit_oordeel(u, duo_niveau_mag(i->route, i->niveau, is_ja(i->eerste)),
        N_("DUO neemt dit niveau aan."), N_("DUO weigert dit niveau."));
}

static uitkomst duo03_reken(const void *in, problems *p)
{
    const duo03 *i = in;
    i64 min = 0, max = 0;
    if (!regel_volledig(&duo03_entity, in, p)) return GEEN_UITKOMST;
    if (!regel_parameter("duo_intensiteit_min", i->datum, "datum", &min, p) ||
        !regel_parameter("duo_intensiteit_max", i->datum, "datum", &max, p))
        return GEEN_UITKOMST;
    uitkomst u = {0};
    STAP_V(&u, N_("Leerroute: {}. Een intensiteit kan alleen in de B1-route."),
        code_label(&leerroute_codes, i->route));
    STAP_V(&u, N_("Doelgroep: {}. Een intensiteit kan alleen bij asielstatushouders."),
        code_label(&doelgroep_codes, i->doelgroep));
    if (i->intensiteit.is) STAP_V(&u, N_("Intensiteit in uren: {}."), i->intensiteit);
    else STAP(&u, N_("Er is geen intensiteit genoemd. Dat mag altijd."));
    STAP_V(&u, N_("Minstens: {}."), min);
    STAP_V(&u, N_("Hoogstens: {}."), max);
    return uit_oordeel(u,
        duo_intensiteit_mag(i->route, i->doelgroep, i->intensiteit, i->datum),
        N_("DUO neemt dit aan."), N_("DUO weigert deze intensiteit."));
}

static uitkomst duo04_reken(const void *in, problems *p)
{
    const duo04 *i = in;
    if (!regel_volledig(&duo04_entity, in, p)) return GEEN_UITKOMST;
    uitkomst u = {0};
    if (is_ja(i->termijn_vast)) STAP(&u, N_("DUO heeft de termijn al vastgesteld."));
    else STAP(&u, N_("DUO heeft de termijn nog niet vastgesteld."));
    STAP_V(&u, N_("Gevolgde cursusuren: {}."), i->uren);
    return uit_oordeel(u, duo_verwijderen_mag(is_ja(i->termijn_vast), 60 * i->uren.n),
        N_("Het plan kan bij DUO worden verwijderd."),
        N_("Het plan kan niet meer worden verwijderd. Meld een gewijzigd plan."));
}

static const regel lijst[] = {
    {
        .id = "DUO-01",
        .naam = N_("Datum op het plan voor DUO"),
        .artikel = "DUO, voorwaarden PIP: datum dagtekening",
        .uitleg = N_("De datum op het plan ligt niet vóór de plicht of de vestiging. Hij ligt ook "
                     "niet vóór een eerder plan."),
        .invoer = &duo01_entity,
        .reken = duo01_reken,
        .voorbeeld = "pip=2026-04-10 plicht=2026-03-02 vestiging=2026-04-15",
        .verwacht = "nee",
    },
    {
        .id = "DUO-02",
        .naam = N_("Niveau bij de leerroute voor DUO"),
        .artikel = "DUO, voorwaarden PIP: niveau",
        .uitleg = N_("A2 kan niet in de onderwijsroute en niet in een eerste plan met de "
                      "B1-route. B1 kan niet in de Z-route. Zonder niveau legt DUO B1 "
                      "vast bij de B1-route en de onderwijsroute."),
        .invoer = &duo02_entity,
        .reken = duo02_reken,
        .voorbeeld = "route=B eerste=ja",
        .verwacht = "ja",
    },
    {
        .id = "DUO-03",
        .naam = N_("Intensiteit van de B1-route voor DUO"),
        .artikel = "DUO, voorwaarden PIP: geschatte intensiteit",
        .uitleg = N_("De geschatte intensiteit meld je alleen bij de B1-route en bij "
                      "asielstatushouders."),
        .invoer = &duo03_entity,
        .reken = duo03_reken,
        .voorbeeld = "datum=2026-05-11 route=Z doelgroep=statushouder intensiteit=600",
        .verwacht = "nee",
    },
    {
        .id = "DUO-04",
        .naam = N_("Plan verwijderen bij DUO"),
        .artikel = "DUO, voorwaarden PIP: verwijderen",
        .uitleg = N_("Een plan verwijderen kan zolang de termijn niet is vastgesteld en "
                      "er geen cursusuren zijn."),
        .invoer = &duo04_entity,
        .reken = duo04_reken,
        .voorbeeld = "termijn_vast=nee uren=0",
        .verwacht = "ja",
    },
};
REGEL_GROEP(regels_duo, lijst)
