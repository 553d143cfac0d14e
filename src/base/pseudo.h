/* pseudo.h: the language "xx" that no one speaks: each text longer and with accents, so that a
 * layout that is too narrow, and a text that cannot be translated, can be seen. */
#ifndef BASE_PSEUDO_H
#define BASE_PSEUDO_H
#include "base/base.h"

/* The text, at least 40% longer; slots stay as they are. Lives as long as the program. */
str pseudo_text(const char *msgid);

#endif
