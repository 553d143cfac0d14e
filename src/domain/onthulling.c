/* onthulling.c: the words for why a number was shown whole. Bron: Wet inburgering 36; UAVG 46. */
#include "domain/onthulling.h"

CODES_DEF(onthulreden, ONTHULREDEN_CODES)
CODES_DEF(onthulnummer, ONTHULNUMMER_CODES)
