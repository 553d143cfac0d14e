/* doelgroep.h: who is asielstatushouder in the sense of the law.
 * Wet: Wi 13 lid 1: an asylum permit, or a regular permit as family of someone who has one. */
#ifndef DOMAIN_REGELS_DOELGROEP_H
#define DOMAIN_REGELS_DOELGROEP_H
#include "domain/persoon.h"

/* doelgroep_codes; not known counts as no: ask first. */
static inline bool doelgroep_is_asiel(code doelgroep)
{
    return code_is(doelgroep, DOELGROEP_STATUSHOUDER) || code_is(doelgroep, DOELGROEP_GEZINSLID);
}

#endif
