/* bestand.h: what a file is by its content, never by its name, and whether it may be kept: PDF,
 * PNG, JPEG, ODT, DOCX, a film as MP4 or WebM. Anything that a program could run is refused. Pure;
 * bytes are borrowed. */
#ifndef BASE_BESTAND_H
#define BASE_BESTAND_H
#include "base/base.h"

typedef enum {
    BESTAND_GEEN, BESTAND_PDF, BESTAND_PNG, BESTAND_JPEG, BESTAND_ODT, BESTAND_DOCX,
    BESTAND_MP4, BESTAND_WEBM
} bestand_soort;

/* BESTAND_GEEN, and *waarom (msgid) says in a sentence what is wrong with it. */
bestand_soort bestand_kijk(str inhoud, const char **waarom);
const char *bestand_mime(bestand_soort s);   /* "application/pdf" */
const char *bestand_staart(bestand_soort s); /* ".pdf" */
/* A name fit to be shown and saved under: without folders, control signs, signs that turn the
 * direction of text, or the ending of a known kind; at most 120 code points; in a. */
str bestand_naam(arena *a, str naam);
#endif
