/* text.h: letters: UTF-8, normal form, and the keys by which names are ordered and found. */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H
#include "base/base.h"

/* No overlong forms, no surrogates, nothing above U+10FFFF. */
bool text_is_utf8(str s);
/* Takes the first letter (code point) off; false at the end, or when it is not UTF-8. */
bool text_next(str *rest, u32 *letter);
void text_add(buf *b, u32 letter);
/* Code points; s is UTF-8. */
i64 text_lengte(str s);
/* Normal form C, in a; s is UTF-8. */
str text_nfc(arena *a, str s);
/* Equal without regard of case; other marks count. */
bool text_gelijk(str s, str t);

/* The key for ordering names: byte order of the keys is the order for people, on both engines.
 * Latin letters, lower case and without marks; Arabic, Ge'ez, Cyrillic and Greek written in Latin;
 * one space between words, nothing else but digits. In a. */
str text_sleutel(arena *a, str s);
/* The key for finding names however they are spelt: one token a word, in which spellings that
 * come from transliteration coincide (Mohammed, Muhammad: "mhmd"), with a space before and after
 * each. In a. */
str text_zoeksleutel(arena *a, str s);
/* Does what someone typed find this name? Each word of vraag is one of the name, or the start of
 * one. Both are keys of text_zoeksleutel. */
bool text_vindt(str vraag, str naam);
/* Digits only, 0031 and +31 as 0: "+31 (0)6-12 34 56 78" is "0612345678". In a. */
str text_telefoon(arena *a, str s);

#endif
