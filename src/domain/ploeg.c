/* ploeg.c: which specialist looks after which track.
 * Bron: 000 (consulents for inburgering, and for the way to work and education). */
#include "domain/ploeg.h"

#include "domain/plan.h"

int consulentvak_van(int spoor)
{
    switch (spoor) {
    case SPOOR_TAAL:
    case SPOOR_WET: return VAK_INBURGERING;
    case SPOOR_WERK: return VAK_WERK;
    case SPOOR_LEREN: return VAK_ONDERWIJS;
    default: return 0;
    }
}
