/* oproep.c: three calls for the brede intake, a warning with the second.
 * Wet: Wi 14 (brede intake), Wi 22 (a warning before anything else). */
#include "domain/regels/oproep.h"

#define SELF wi29
FORMULIER_DEF(wi29, WI29_VELDEN)
#undef SELF

oproep_vervolg oproep_volgende(i64 niet_gekomen, date dag)
{
    i64 oproepen = 0;
    bool bekend = parameter_neem("intake_oproepen", dag, &oproepen);
    if (niet_gekomen <= 0) return OPROEP_EERSTE;
    if (bekend && niet_gekomen >= oproepen) return OPROEP_AFRONDEN;
    return niet_gekomen == 1 ? OPROEP_WAARSCHUW_EN_TWEEDE : OPROEP_VOLGENDE;
}

static const char *vervolg_tekst(oproep_vervolg v)
{
    switch (v) {
    case OPROEP_EERSTE: return N_("Nu: roep de persoon op voor de intake.");
    case OPROEP_WAARSCHUW_EN_TWEEDE: return N_("Nu: stuur een waarschuwing en een nieuwe oproep.");
    case OPROEP_VOLGENDE: return N_("Nu: roep de persoon nog een keer op.");
    case OPROEP_AFRONDEN: return N_("Nu: rond de intake af zonder de persoon.");
    }
    bug("no such oproep_vervolg");
}

static uitkomst wi29_reken(const void *in, problems *p)
{
    const wi29 *i = in;
    i64 oproepen = 0;
    if (!regel_volledig(&wi29_entity, in, p)) return GEEN_UITKOMST;
    if (!regel_parameter("intake_oproepen", i->datum, "datum", &oproepen, p)) return GEEN_UITKOMST;
    oproep_vervolg v = oproep_volgende(i->niet_gekomen.n, i->datum);
    uitkomst u = {0};
    STAP_V(&u, N_("Niet gekomen, aantal keer: {}."), i->niet_gekomen);
    STAP_V(&u, N_("Aantal oproepen in totaal: {}."), oproepen);
    STAP(&u, vervolg_tekst(v));
    return uit_oordeel(u, v == OPROEP_AFRONDEN,
        N_("De intake mag klaar zijn zonder de persoon."),
        N_("De intake mag nog niet klaar zijn zonder de persoon."));
}

static const regel lijst[] = {
    {
        .id = "WI-29",
        .naam = N_("Niet gekomen bij de intake"),
        .artikel = "Wet inburgering 2021, artikel 14 en 22",
        .uitleg = N_("Komt iemand niet? Dan volgt een waarschuwing met een tweede "
                      "oproep, en daarna een derde. Na 3 keer rondt de gemeente de intake "
                      "af zonder de persoon."),
        .invoer = &wi29_entity,
        .reken = wi29_reken,
        .voorbeeld = "datum=2026-04-20 niet_gekomen=3",
        .verwacht = "ja",
    },
};
REGEL_GROEP(regels_oproep, lijst)
