/* plural.h: the rule that says which plural form a number takes, as gettext writes it in the
 * header of a translation: a C expression in n, such as "n%10==1 && n%100!=11 ? 0 : 1". */
#ifndef BASE_PLURAL_H
#define BASE_PLURAL_H
#include "base/base.h"

/* The form for n, from 0. A rule that cannot be read gives form 0, as does division by zero. */
u64 plural_form(str rule, u64 n);

#endif
