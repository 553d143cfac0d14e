/* lang.h: the language of this thread. Texts stand in the source in Dutch; the other languages
 * come from po/<code>.po, compiled by msgfmt and built into the program. */
#ifndef BASE_LANG_H
#define BASE_LANG_H
#include "base/put.h"

/* Sets the language of this thread: "nl", "en". An unknown code gives Dutch; "xx" gives each text
 * 40% longer and with accents, to look at layouts. */
void lang_set(str code);
str lang_code(void);
bool lang_is_rtl(void);
/* The text of this msgid in the thread's language; Dutch itself when there is none. */
str lang_text(const char *msgid);
/* The form for n, by the language's plural rule. */
str lang_plural(const char *one, const char *many, i64 n);

#define T(msgid) lang_text("" msgid)
/* A sentence with slots, in the arena: TF(a, "Je begeleidt {} mensen.", n). */
#define TF(a, msgid, ...) \
    lang_format((a), lang_text("" msgid), VALS(__VA_ARGS__), VALS_N(__VA_ARGS__))
/* Singular and plural; the slot takes n: PN(a, "{} mens", "{} mensen", n). */
#define PN(a, one, many, n) lang_format((a), lang_plural("" one, "" many, (n)), VALS((i64)(n)), 1)
/* {} takes the next value; a translation that needs another order writes {2} for the second. */
str lang_format(arena *a, str template, const val *v, size_t n);

#endif
