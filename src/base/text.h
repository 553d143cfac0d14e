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

/* The key for finding a name however it is spelt, to be stored beside it: each word with a space
 * before and behind it, first as text_sleutel writes it, then as it sounds: " jusuf =y3sf ".
 * Spellings that come from transliteration sound alike (Mohammed, Muhammad; Al-Khatib, El Khatib).
 * In a. */
str text_zoeksleutel(arena *a, str naam);

/* One word that someone looks for; letters, digits and =, so safe in LIKE. */
typedef struct {
    str woord; /* begins a word of the key:  LIKE '% jus%' */
    str klank; /* is a whole word of the key: LIKE '% =y3sf %' */
} zoekwoord;
enum { ZOEKWOORDEN = 6 };
/* The words of a question, in a; how many (more than max are left out). Each must be found. */
int text_zoekwoorden(arena *a, str vraag, zoekwoord *out, int max);
/* Is this word in the key, as text or as sound? */
bool text_vindt(str zoeksleutel, zoekwoord w);

/* Digits only, 0031 and +31 as 0, another + as 00: "+31 (0)6-12 34 56 78" is "0612345678". In a. */
str text_telefoon(arena *a, str s);

#endif
