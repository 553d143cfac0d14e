/* document.h: files of a person or an organisation: taken in after a look at what they are, kept
 * sealed in the store, given out to who may see them, and wiped when their time is over. */
#ifndef CASEWORK_DOCUMENT_H
#define CASEWORK_DOCUMENT_H
#include "casework/casework.h"

enum {
    DOCUMENT_MAX = 10 << 20,   /* bytes */
    DOCUMENTEN_MAX = 60,       /* of one person, wiped ones not counted */
    STUK_BYTES = 192 << 10     /* one sealed piece: small beside the 8 MiB of a request */
};

/* Takes the file in. d: persoon_id, naam, soort, zicht, .. as the form gave them; type, grootte
 * and vingerafdruk are filled in. Problems on "bestand": empty, too large, not of a kind that we
 * keep, a film for what is no introductie or the other way round, a program in it, the same file is
 * there already, too many. */
bool document_bewaar(werk *w, document *d, str inhoud);
/* The same for an organisation; never a film. */
bool orgdocument_bewaar(werk *w, orgdocument *d, str inhoud);
/* The bytes of d, in a, which must hold d->grootte and a little; d was read for this caller. False:
 * wiped, or the bytes are not as they were taken in. */
bool document_lees(werk *w, const document *d, arena *a, str *inhoud);
bool orgdocument_lees(werk *w, const orgdocument *d, arena *a, str *inhoud);
/* Wipes the bytes for good; the row stays, with the reason. */
bool document_wis(werk *w, document *d, str reden);
bool orgdocument_wis(werk *w, orgdocument *d, str reden);

/* Documents whose term is over today, of the people that this caller sees, in w's arena: how
 * many. */
int documenten_voorbij(werk *w, documentregel **uit);
/* Wipes them all, and those of organisations, with that as the reason; how many. */
int documenten_opruimen(werk *w);
#endif
