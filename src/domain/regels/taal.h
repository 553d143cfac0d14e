/* taal.h: is someone's Dutch good enough for a place? MA-04.
 * Bron: domain.md 8, MA-04; Europees Referentiekader (cefr.h). Pure. */
#ifndef DOMAIN_REGELS_TAAL_H
#define DOMAIN_REGELS_TAAL_H
#include "domain/cefr.h"
#include "domain/regels/hulp.h"

typedef enum {
    TAAL_VOLDOET,     /* reaches what is asked, or nothing is asked */
    TAAL_MET_LESPLAN, /* not yet, and the lesson plan leads there */
    TAAL_VOORWAARDE,  /* not yet, and there is no lesson plan: only on that condition */
    TAAL_TE_LAAG,     /* not yet, and the lesson plan does not lead there */
    TAAL_ONBEKEND,    /* the level of the person is not known */
} taal_oordeel;

/* One skill. lesplan: the level that the lessons lead to; not set: no lesson plan. */
taal_oordeel taal_drempel(code vraagt, code heeft, code lesplan);
/* The worst of two, for all skills of a place. */
taal_oordeel taal_slechtste(taal_oordeel a, taal_oordeel b);

#define MA04_VELDEN(F) \
    F(code, vraagt_le, N_("De plek vraagt: lezen"), .codes = &cefr_codes) \
    F(code, vraagt_lu, N_("De plek vraagt: luisteren"), .codes = &cefr_codes) \
    F(code, vraagt_sc, N_("De plek vraagt: schrijven"), .codes = &cefr_codes) \
    F(code, vraagt_sp, N_("De plek vraagt: spreken"), .codes = &cefr_codes) \
    F(code, heeft_le, N_("De persoon heeft: lezen"), .codes = &cefr_codes) \
    F(code, heeft_lu, N_("De persoon heeft: luisteren"), .codes = &cefr_codes) \
    F(code, heeft_sc, N_("De persoon heeft: schrijven"), .codes = &cefr_codes) \
    F(code, heeft_sp, N_("De persoon heeft: spreken"), .codes = &cefr_codes) \
    F(code, lesplan_le, N_("Het lesplan gaat tot: lezen"), .codes = &cefr_codes) \
    F(code, lesplan_lu, N_("Het lesplan gaat tot: luisteren"), .codes = &cefr_codes) \
    F(code, lesplan_sc, N_("Het lesplan gaat tot: schrijven"), .codes = &cefr_codes) \
    F(code, lesplan_sp, N_("Het lesplan gaat tot: spreken"), .codes = &cefr_codes)
FORMULIER(ma04, MA04_VELDEN)

extern const regel_groep regels_taal;

#endif
