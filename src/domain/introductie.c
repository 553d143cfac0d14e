/* introductie.c: when an introduction may be shown. Wet: AVG 6 lid 1 onder a, 7 lid 3. */
#include "domain/introductie.h"

introductie_stand introductie_op(const introductie *i, date dag)
{
    if (date_is_set(i->ingetrokken)) return INTRO_INGETROKKEN;
    if (date_is_set(i->gewist)) return INTRO_VOORBIJ;
    if (!date_is_set(i->gegeven) || date_before(dag, i->gegeven)) return INTRO_CONCEPT;
    return date_is_set(i->tot) && date_before(dag, i->tot) ? INTRO_MAG : INTRO_VOORBIJ;
}
