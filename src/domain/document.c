/* document.c: how long a document is kept.
 * Wet: Besluit inburgering 9.9 (five years after the end); Archiefwet 1995, artikel 3 and 5. */
#include "domain/domain.h"

#include "domain/parameter.h"

/* What the law on inburgering asks to delete; the rest follows the selectielijst. */
static bool is_inburgering(int soort)
{
    return soort == DOC_DIPLOMA || soort == DOC_WAARDERING || soort == DOC_BEWIJS ||
           soort == DOC_VERKLARING;
}

date document_bewaren_tot(const document *d, date uit_beeld)
{
    const char *naam = is_inburgering(d->soort.i) ? "bewaar_inburgering_maanden"
                                                  : "bewaar_dossier_maanden";
    if (date_is_set(d->bewaren_tot)) return d->bewaren_tot;
    if (!date_is_set(uit_beeld)) return (date){0};
    return date_plus_months(uit_beeld, (int)parameter_waarde(naam, uit_beeld));
}

bool document_mag(const document *d, date dag)
{
    if (date_is_set(d->gewist)) return false;
    return !code_is(d->soort, DOC_INTRODUCTIE) || date_before(dag, d->bewaren_tot);
}

const char *document_grond(const document *d)
{
    if (code_is(d->soort, DOC_INTRODUCTIE)) return N_("Tot die dag geldt de toestemming.");
    if (date_is_set(d->bewaren_tot)) return N_("Zo afgesproken bij dit document.");
    if (is_inburgering(d->soort.i))
        return N_("Besluit inburgering, artikel 9.9: 5 jaar na het einde.");
    return N_("Archiefwet en selectielijst van de gemeente: 10 jaar na het einde.");
}
