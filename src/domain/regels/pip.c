/* pip.c: the latest day of the PIP, after the letter of DUO, from an azc, and after a move.
 * Wet: Wi 15; Besluit inburgering 2021, artikel 5.3 lid 1, 2 en 3; Bi 5.5 for the level. */
#include "domain/regels/pip.h"
#include "domain/plan.h"

#define SELF wi01
FORMULIER_DEF(wi01, PIP_TERMIJN_VELDEN)
#undef SELF
#define SELF wi02
FORMULIER_DEF(wi02, PIP_TERMIJN_VELDEN)
#undef SELF
#define SELF wi03
FORMULIER_DEF(wi03, WI03_VELDEN)
#undef SELF
#define SELF wi04
FORMULIER_DEF(wi04, WI04_VELDEN)
#undef SELF
#define SELF wi10
FORMULIER_DEF(wi10, WI10_VELDEN)
#undef SELF

/* Bi 5.3 lid 1: from the letter, or from registration when that came later. */
static date pip_gewone_termijn(date kennisgeving, date brp)
{
    if (!date_is_set(kennisgeving) || !date_is_set(brp)) return (date){0};
    return date_plus_weken_par(date_max(kennisgeving, brp), "pip_weken");
}

date pip_uiterste(pip_feiten f)
{
    date gewoon = pip_gewone_termijn(f.kennisgeving, f.brp);
    bool alsnog = f.wachten && date_is_set(gewoon) && date_before(gewoon, f.ontvangst);
    return alsnog ? date_plus_weken_par(f.ontvangst, "pip_info_weken") : gewoon; /* lid 2 */
}

date pip_uiterste_verhuizing(date inschrijving)
{
    return date_plus_weken_par(inschrijving, "pip_verhuizing_weken"); /* lid 3 */
}

int pip_dagen_te_laat(date uiterste, date pip)
{
    return date_diff(pip, uiterste);
}

bool pip_niveau_mag(code leerroute, code niveau, bool eerste)
{
    return !(eerste && code_is(leerroute, LEERROUTE_B) && code_is(niveau, CEFR_A2));
}

/* The answer, and when there is a PIP whether it came in time. */
static uitkomst oordeel(uitkomst u, date uiterste, date pip)
{
    int dagen = date_is_set(pip) ? pip_dagen_te_laat(uiterste, pip) : 0;
    STAP_V(&u, N_("Uiterste dag: {}."), uiterste);
    if (date_is_set(pip)) STAP_V(&u, N_("Datum op het plan: {}."), pip);
    if (date_is_set(pip) && dagen <= 0)
        STAP_V(&u, N_("Op tijd. Aantal dagen over: {}."), -dagen);
    if (dagen > 0) STAP_V(&u, N_("Te laat. Aantal dagen te laat: {}."), dagen);
    u.waarschuwing = dagen > 0;
    return uit_datum(u, uiterste, N_("Het plan (PIP) moet uiterlijk op {} klaar zijn."));
}

static void stappen_gewoon(uitkomst *u, date kennisgeving, date brp, i64 weken)
{
    bool na = date_before(kennisgeving, brp);
    STAP_V(u, N_("Brief van DUO: {}."), kennisgeving);
    STAP_V(u, N_("Ingeschreven in de gemeente: {}."), brp);
    if (na) STAP(u, N_("De inschrijving is na de brief. De termijn begint bij de inschrijving."));
    else STAP(u, N_("Op de dag van de brief was de persoon al ingeschreven. De termijn begint "
                    "bij de brief."));
    STAP_V(u, N_("Termijn in weken van 7 dagen: {}."), weken);
}

static uitkomst wi01_reken(const void *in, problems *p)
{
    const wi01 *i = in;
    i64 weken = 0;
    if (!regel_volledig(&wi01_entity, in, p)) return GEEN_UITKOMST;
    if (date_before(i->kennisgeving, i->brp))
        return regel_weigert(p, "brp", N_("ligt na de brief van DUO. Dan geldt regel WI-02."));
    if (!regel_parameter("pip_weken", i->kennisgeving, "kennisgeving", &weken, p))
        return GEEN_UITKOMST;
    uitkomst u = {0};
    stappen_gewoon(&u, i->kennisgeving, i->brp, weken);
    return oordeel(
        u, pip_uiterste((pip_feiten){.kennisgeving = i->kennisgeving, .brp = i->brp}), i->pip);
}

static uitkomst wi02_reken(const void *in, problems *p)
{
    const wi02 *i = in;
    i64 weken = 0;
    if (!regel_volledig(&wi02_entity, in, p)) return GEEN_UITKOMST;
    if (!date_before(i->kennisgeving, i->brp))
        return regel_weigert(p, "brp", N_("ligt niet na de brief van DUO. Dan geldt regel WI-01."));
    if (!regel_parameter("pip_weken", i->brp, "brp", &weken, p)) return GEEN_UITKOMST;
    uitkomst u = {0};
    stappen_gewoon(&u, i->kennisgeving, i->brp, weken);
    return oordeel(
        u, pip_uiterste((pip_feiten){.kennisgeving = i->kennisgeving, .brp = i->brp}), i->pip);
}

static bool wi03_goed(const wi03 *i, i64 *weken, i64 *info, problems *p)
{
    date begin = date_max(i->kennisgeving, i->brp);
    if (!regel_volledig(&wi03_entity, i, p)) return false;
    if (is_ja(i->wachten) && !date_is_set(i->ontvangst))
        return problem_add(p, "ontvangst",
            N_("is nog niet bekend. Zolang we wachten, is er geen nieuwe uiterste dag."));
    return regel_parameter("pip_weken", begin, "kennisgeving", weken, p) &&
           (!is_ja(i->wachten) ||
               regel_parameter("pip_info_weken", i->ontvangst, "ontvangst", info, p));
}

static uitkomst wi03_reken(const void *in, problems *p)
{
    const wi03 *i = in;
    i64 weken = 0, info = 0;
    if (!wi03_goed(i, &weken, &info, p)) return GEEN_UITKOMST;
    uitkomst u = {0};
    date gewoon = pip_gewone_termijn(i->kennisgeving, i->brp);
    date uiterste = pip_uiterste(
        (pip_feiten){i->kennisgeving, i->brp, is_ja(i->wachten), i->ontvangst});
    stappen_gewoon(&u, i->kennisgeving, i->brp, weken);
    STAP_V(&u, N_("De gewone termijn eindigt op {}."), gewoon);
    if (!is_ja(i->wachten)) {
        STAP(&u, N_("We wachten niet op informatie van anderen. De gewone termijn geldt."));
        return oordeel(u, uiterste, i->pip);
    }
    STAP_V(&u, N_("Informatie ontvangen op {}."), i->ontvangst);
    if (date_same(uiterste, gewoon))
        STAP(&u, N_("De gewone termijn was toen nog niet voorbij. Die blijft gelden."));
    else STAP_V(&u, N_("De gewone termijn was toen voorbij. Weken erbij na ontvangst: {}."), info);
    return oordeel(u, uiterste, i->pip);
}

static uitkomst wi04_reken(const void *in, problems *p)
{
    const wi04 *i = in;
    i64 weken = 0;
    if (!regel_volledig(&wi04_entity, in, p)) return GEEN_UITKOMST;
    if (!regel_parameter("pip_verhuizing_weken", i->inschrijving, "inschrijving", &weken, p))
        return GEEN_UITKOMST;
    if (i->route.i && i->route.i != i->route_oud.i)
        return regel_weigert(p, "route",
            N_("is anders dan in het vorige plan. Na een verhuizing blijft de leerroute gelijk."));
    uitkomst u = {0};
    STAP_V(&u, N_("Ingeschreven in de nieuwe gemeente: {}."), i->inschrijving);
    STAP_V(&u, N_("Termijn in weken van 7 dagen: {}."), weken);
    STAP_V(&u, N_("De leerroute blijft: {}."), code_label(&leerroute_codes, i->route_oud));
    return oordeel(u, pip_uiterste_verhuizing(i->inschrijving), i->pip);
}

static uitkomst wi10_reken(const void *in, problems *p)
{
    const wi10 *i = in;
    if (!regel_volledig(&wi10_entity, in, p)) return GEEN_UITKOMST;
    uitkomst u = {0};
    STAP_V(&u, N_("Leerroute: {}."), code_label(&leerroute_codes, i->route));
    STAP_V(&u, N_("Niveau in het plan: {}."), code_label(&cefr_codes, i->niveau));
    if (is_ja(i->eerste)) STAP(&u, N_("Dit is het eerste plan."));
    else STAP(&u, N_("Er was al eerder een plan. Deze regel geldt alleen voor het eerste plan."));
    return uit_oordeel(u, pip_niveau_mag(i->route, i->niveau, is_ja(i->eerste)),
        N_("Dit niveau mag in dit plan."),
        N_("Niveau A2 mag niet in het eerste plan met de B1-route. Afschalen kan later (WI-09)."));
}

static const regel lijst[] = {
    {
        .id = "WI-01",
        .naam = N_("Uiterste dag van het plan"),
        .artikel = "Besluit inburgering 2021, artikel 5.3 lid 1",
        .uitleg = N_("De persoon staat al in de gemeente ingeschreven als DUO de brief "
                      "stuurt. Dan is het plan klaar binnen 10 weken na die brief."),
        .invoer = &wi01_entity,
        .reken = wi01_reken,
        .voorbeeld = "kennisgeving=2026-03-02 brp=2026-01-05 pip=2026-05-12",
        .verwacht = "2026-05-11",
    },
    {
        .id = "WI-02",
        .naam = N_("Uiterste dag van het plan, vanuit het azc"),
        .artikel = "Besluit inburgering 2021, artikel 5.3 lid 1",
        .uitleg = N_("De persoon komt pas na de brief van DUO in de gemeente. Dan is het "
                      "plan klaar binnen 10 weken na de inschrijving."),
        .invoer = &wi02_entity,
        .reken = wi02_reken,
        .voorbeeld = "kennisgeving=2026-03-02 brp=2026-04-15",
        .verwacht = "2026-06-24",
    },
    {
        .id = "WI-03",
        .naam = N_("Uiterste dag van het plan, na informatie van anderen"),
        .artikel = "Besluit inburgering 2021, artikel 5.3 lid 2",
        .uitleg = N_("Was de termijn voorbij terwijl we op informatie van anderen "
                      "wachtten? Dan is het plan klaar binnen 2 weken na ontvangst."),
        .invoer = &wi03_entity,
        .reken = wi03_reken,
        .voorbeeld = "kennisgeving=2026-03-02 brp=2026-01-05 wachten=ja ontvangst=2026-07-01",
        .verwacht = "2026-07-15",
    },
    {
        .id = "WI-04",
        .naam = N_("Uiterste dag van het plan na verhuizing"),
        .artikel = "Besluit inburgering 2021, artikel 5.3 lid 3",
        .uitleg = N_("De persoon verhuist en heeft al een plan. De nieuwe gemeente maakt een nieuw "
                     "plan met dezelfde leerroute. Dat is klaar binnen 10 weken na de "
                     "inschrijving."),
        .invoer = &wi04_entity,
        .reken = wi04_reken,
        .voorbeeld = "inschrijving=2027-02-01 route_oud=Z route=Z",
        .verwacht = "2027-04-12",
    },
    {
        .id = "WI-10",
        .naam = N_("Niveau A2 in het eerste plan"),
        .artikel = "Wet inburgering 2021, artikel 17 lid 3; DUO, voorwaarden PIP",
        .uitleg = N_("Een eerste plan met de B1-route heeft niveau B1. Niveau A2 kan pas "
                      "later."),
        .invoer = &wi10_entity,
        .reken = wi10_reken,
        .voorbeeld = "route=B niveau=A2 eerste=ja",
        .verwacht = "nee",
    },
};
REGEL_GROEP(regels_pip, lijst)
