/* vrijetekst.h: does free text name an illness or a diagnosis, or hold a BSN or V-nummer? It warns
 * and never refuses: who wrote it may say that it is none. Pure; gives no number back.
 * Bron: UAVG 30 and 46, Wi 37(2): health only where the law asks it, and never as a diagnosis; a
 * BSN only where the law allows. security.md 2.5 (AVG 9): free-text fields warn. */
#ifndef DOMAIN_VRIJETEKST_H
#define DOMAIN_VRIJETEKST_H
#include "base/field.h"

typedef struct {
    bool nummer; /* a BSN, or a V-nummer that is said to be one */
    str ziekte;  /* the word that names an illness, as it stands in the text; empty: none */
} vrijetekst;
/* What stands in it; ziekte borrows from tekst. */
vrijetekst vrijetekst_kijk(str tekst);
/* Is this a field in which people write what they like? Names, numbers and codes are none. */
bool is_vrije_tekst(const field *f);
/* Problems at veld for what vrijetekst_kijk found in tekst; true: nothing. tekst must live as long
 * as p. */
bool vrijetekst_keur(str tekst, const char *veld, problems *p);
#endif
