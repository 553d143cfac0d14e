/* pvtmap.c: 12 hours and a signature for PVT; 40 hours, 8 themes and a closing talk for MAP.
 * Wet: Wi 6; Besluit inburgering 2021, artikel 3.1 lid 1-3 and 3.2 lid 1-2; Regeling
 * inburgering 2021, artikel 3.1. */
#include "domain/regels/pvtmap.h"
#include "domain/plan.h"

#define SELF wi15
FORMULIER_DEF(wi15, WI15_VELDEN)
#undef SELF
#define SELF wi16
FORMULIER_DEF(wi16, WI16_VELDEN)
#undef SELF
#define SELF wi17
FORMULIER_DEF(wi17, WI17_VELDEN)
#undef SELF

bool pvt_klaar(pvt_feiten f)
{
    i64 uren = 0, activiteiten = 0;
    return parameter_neem("pvt_uren", f.dag, &uren) &&
           parameter_neem("pvt_activiteiten", f.dag, &activiteiten) && f.minuten >= 60 * uren &&
           f.activiteiten >= activiteiten && f.ondertekend;
}

bool map_klaar(map_feiten f)
{
    i64 uren = 0, themas = 0;
    return parameter_neem("map_uren", f.dag, &uren) &&
           parameter_neem("map_themas", f.dag, &themas) && f.minuten >= 60 * uren &&
           f.themas >= themas && date_is_set(f.eindgesprek);
}

bool map_hoort_bij(code leerroute)
{
    return code_is(leerroute, LEERROUTE_B) || code_is(leerroute, LEERROUTE_Z);
}

static uitkomst wi15_reken(const void *in, problems *p)
{
    const wi15 *i = in;
    i64 uren = 0, activiteiten = 0;
    if (!regel_volledig(&wi15_entity, in, p)) return GEEN_UITKOMST;
    if (!regel_parameter("pvt_uren", i->datum, "datum", &uren, p) ||
        !regel_parameter("pvt_activiteiten", i->datum, "datum", &activiteiten, p))
        return GEEN_UITKOMST;
    i64 minuten = 60 * i->uren.n + (i->minuten.is ? i->minuten.n : 0);
    uitkomst u = {0};
    STAP_V(&u, N_("Gevolgd in minuten: {}."), minuten);
    STAP_V(&u, N_("Nodig in minuten: {}."), 60 * uren);
    STAP_V(&u, N_("Activiteiten over een kernwaarde: {}."), i->activiteiten);
    STAP_V(&u, N_("Nodig aantal activiteiten: {}."), activiteiten);
    if (is_ja(i->ondertekend)) STAP(&u, N_("De verklaring is ondertekend."));
    else STAP(&u, N_("De verklaring is nog niet ondertekend."));
    bool klaar = pvt_klaar(
        (pvt_feiten){minuten, i->activiteiten.n, is_ja(i->ondertekend), i->datum});
    return uit_oordeel(u, klaar, N_("Het PVT is klaar."), N_("Het PVT is nog niet klaar."));
}

static uitkomst wi16_reken(const void *in, problems *p)
{
    const wi16 *i = in;
    i64 uren = 0, themas = 0;
    if (!regel_volledig(&wi16_entity, in, p)) return GEEN_UITKOMST;
    if (!map_hoort_bij(i->route))
        return regel_weigert(p, "route", N_("heeft geen MAP. Dat staat in regel WI-17."));
    if (!regel_parameter("map_uren", i->datum, "datum", &uren, p) ||
        !regel_parameter("map_themas", i->datum, "datum", &themas, p))
        return GEEN_UITKOMST;
    uitkomst u = {0};
    STAP_V(&u, N_("Uren praktijk: {}."), i->uren);
    STAP_V(&u, N_("Nodig in uren: {}."), uren);
    STAP_V(&u, N_("Thema's gedaan: {}."), i->themas);
    STAP_V(&u, N_("Nodig aantal thema's: {}."), themas);
    if (date_is_set(i->eindgesprek)) STAP_V(&u, N_("Eindgesprek op {}."), i->eindgesprek);
    else STAP(&u, N_("Er is nog geen eindgesprek met de gemeente."));
    bool klaar = map_klaar((map_feiten){60 * i->uren.n, i->themas.n, i->eindgesprek, i->datum});
    return uit_oordeel(u, klaar, N_("De MAP is klaar."), N_("De MAP is nog niet klaar."));
}

static uitkomst wi17_reken(const void *in, problems *p)
{
    const wi17 *i = in;
    if (!regel_volledig(&wi17_entity, in, p)) return GEEN_UITKOMST;
    uitkomst u = {0};
    STAP_V(&u, N_("Leerroute: {}."), code_label(&leerroute_codes, i->route));
    STAP(&u, N_("MAP hoort bij de B1-route en de Z-route, niet bij de onderwijsroute."));
    u.waarschuwing = !map_hoort_bij(i->route);
    return uit_oordeel(u, map_hoort_bij(i->route), N_("MAP hoort bij deze leerroute."),
        N_("MAP hoort niet bij deze leerroute. Meld geen MAP bij DUO."));
}

static const regel lijst[] = {
    {
        .id = "WI-15",
        .naam = N_("Is het PVT klaar?"),
        .artikel = "Besluit inburgering 2021, artikel 3.1 lid 1, 2 en 3",
        .uitleg = N_("Het participatieverklaringstraject (PVT) duurt minstens 12 uur. Minstens 1 "
                     "activiteit gaat over een kernwaarde. Het eindigt met de handtekening."),
        .invoer = &wi15_entity,
        .reken = wi15_reken,
        .voorbeeld = "datum=2027-03-01 uren=11 minuten=30 activiteiten=1 ondertekend=ja",
        .verwacht = "nee",
    },
    {
        .id = "WI-16",
        .naam = N_("Is de MAP klaar?"),
        .artikel = "Besluit inburgering 2021, artikel 3.2; Regeling inburgering 2021, artikel 3.1",
        .uitleg = N_("De module arbeidsmarkt en participatie (MAP) heeft minstens 40 uur praktijk. "
                     "Er zijn 8 thema's. De MAP eindigt met een eindgesprek met de gemeente."),
        .invoer = &wi16_entity,
        .reken = wi16_reken,
        .voorbeeld = "datum=2027-03-01 route=B uren=40 themas=8",
        .verwacht = "nee",
    },
    {
        .id = "WI-17",
        .naam = N_("Hoort MAP bij deze leerroute?"),
        .artikel = "Wet inburgering 2021, artikel 6 tot en met 9",
        .uitleg = N_("In de onderwijsroute is er geen MAP."),
        .invoer = &wi17_entity,
        .reken = wi17_reken,
        .voorbeeld = "route=O",
        .verwacht = "nee",
    },
};
REGEL_GROEP(regels_pvtmap, lijst)
