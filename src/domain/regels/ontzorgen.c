/* ontzorgen.c: six months in which rent, energy and health insurance are paid from the benefit.
 * Wet: Participatiewet, artikel 56a. */
#include "domain/regels/ontzorgen.h"
#include "domain/persoon.h"

#define SELF wi34
FORMULIER_DEF(wi34, WI34_VELDEN)
#undef SELF

date ontzorgen_eind(date bijstand)
{
    return date_plus_maanden_par(bijstand, "ontzorgen_maanden");
}

static uitkomst wi34_reken(const void *in, problems *p)
{
    const wi34 *i = in;
    i64 maanden = 0;
    if (!regel_volledig(&wi34_entity, in, p)) return GEEN_UITKOMST;
    if (!is_ja(i->asielvergunning))
        return regel_weigert(
            p, "asielvergunning", N_("is nodig. Zonder asielvergunning is er geen ontzorgen."));
    if (!regel_parameter("ontzorgen_maanden", i->bijstand, "bijstand", &maanden, p))
        return GEEN_UITKOMST;
    uitkomst u = {0};
    date eind = ontzorgen_eind(i->bijstand);
    STAP_V(&u, N_("Eerste dag van de bijstand: {}."), i->bijstand);
    STAP_V(&u, N_("Ontzorgen duurt in maanden: {}."), maanden);
    STAP_V(&u, N_("Laatste dag van het ontzorgen: {}."), date_plus(eind, -1));
    return uit_datum(u, eind, N_("Ontzorgen loopt tot {}. Die dag telt zelf niet meer mee."));
}

static const regel lijst[] = {
    {
        .id = "WI-34",
        .naam = N_("Einde van het ontzorgen"),
        .artikel = "Participatiewet, artikel 56a",
        .uitleg = N_("In de eerste 6 maanden bijstand betaalt de gemeente de vaste lasten uit de "
                     "uitkering. Dat zijn huur, energie en zorgverzekering. Dit geldt bij een "
                     "asielvergunning met bijstand."),
        .invoer = &wi34_entity,
        .reken = wi34_reken,
        .voorbeeld = "bijstand=2026-04-15 asielvergunning=ja",
        .verwacht = "2026-10-15",
    },
};
REGEL_GROEP(regels_ontzorgen, lijst)
