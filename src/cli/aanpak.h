/* aanpak.h: what the parts of tweespoor aanpak share. */
#ifndef CLI_AANPAK_H
#define CLI_AANPAK_H
#include "casework/aanpak_mensen.h"
#include "cli/doen.h"

typedef struct {
    const opties *o;
    const char *user, *gemeente, *reden, *naar;
    bool tekst, apart, proef;
    date vanaf;
    i64 jaar, fase;
    str bestand;
    aanpak rij;                   /* what was taken in use, withdrawn or moved to */
    i64 aantal;                   /* people */
    problems p;
} aanpakvraag;

/* The file of this name, - for what comes in. False: told why. */
bool aanpak_lees_bestand(const char *naam, str *uit);
/* Each mistake with its line and what was expected, so many of them fit; the exit code. */
int aanpak_zeg_fouten(const problems *p);
/* What was done, with naam and nummer of the version; nummer 0: left out. */
void aanpak_zeg(const opties *o, str naam, i64 nummer, str zin);
/* The version that a word names: "Zwolle:2", "2" of the one that runs, "nu". False with a
 * problem. */
bool aanpak_versie_van_woord(werk *w, const char *woord, aanpak *uit);
/* Does this account have the rights of the page that does the same? Sets w->t. False with a
 * problem. */
bool aanpak_mag(werk *w, const char *user, const char *pagina);
/* Runs doe in one writing and tells what is wrong; KLAAR_GOED: it is done. */
int aanpak_schrijf_vast(aanpakvraag *v, bool (*doe)(werk *, aanpakvraag *));

/* people and move (aanpak_mensen.c): what argv asked, and the exit code. */
int aanpak_doe_mensen(aanpakvraag *v);
/* The same for moving; --dry-run only tells what it means. */
int aanpak_doe_over(aanpakvraag *v);
#endif
