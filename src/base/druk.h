/* druk.h: letters and reports on paper. A document is data: a list of blocks in an arena. It is
 * drawn (cairo and pango) by a child of this same program, never in the process that asks: these
 * libraries end the process when memory is short (docs/decisions/0006-drukwerk.md).
 *
 *   druk *d = druk_nieuw(a, S("Uitnodiging"), S("nl"), w->nu);
 *   druk_kop(d, 1, ..); druk_alinea(d, ..); druk_paar(d, T("Wanneer"), ..);
 *   str pdf = druk_pdf(a, d, p);
 *
 * Texts are borrowed until the PDF is made. The same document gives the same bytes. */
#ifndef BASE_DRUK_H
#define BASE_DRUK_H
#include "base/put.h"

typedef enum {
    DRUK_KOP, DRUK_ALINEA, DRUK_PUNT, DRUK_PAAR, DRUK_TABEL, DRUK_RIJ, DRUK_ADRES, DRUK_TEKENEN,
    DRUK_BEELD, DRUK_VORM, DRUK_RUIMTE, DRUK_PAGINA, DRUK_DEEL, DRUK_SOORTEN
} druk_soort;

enum { DRUK_CELLEN = 12, DRUK_BLOKKEN = 20000, DRUK_BYTES = 6 << 20 };

typedef struct druk_blok {
    druk_soort soort;
    str taal;                  /* empty: that of the document */
    str t[DRUK_CELLEN];
    i32 m[DRUK_CELLEN];
    int nt, nm;
    struct druk_blok *next;
} druk_blok;

typedef struct druk {
    arena *a;
    str titel;                 /* of the file, and what a reader program says */
    str taal;                  /* "nl"; "ar" and its like are set from right to left */
    str voet;                  /* left in the foot of each page; the page number stands right */
    moment gemaakt;            /* the date in the file */
    bool liggend;              /* A4 landscape */
    druk_blok *first, *last;
    int n;
} druk;

/* An empty document, A4 upright. */
druk *druk_nieuw(arena *a, str titel, str taal, moment gemaakt);
/* The blocks that are added from now on are in this language; empty: that of the document. */
void druk_taal(druk *d, str taal);
/* Is this language written from right to left? */
bool druk_van_rechts(str taal);

/* The top of a letter: who sends it, and whom to, so that the latter stands in the window of an
 * envelope (20 to 105 mm from the left, 45 to 90 mm from the top). Lines end with \n. Before it
 * nothing may stand on the page. */
void druk_adres(druk *d, str afzender, str aan);
void druk_kop(druk *d, int niveau, str tekst);      /* 1 to 3 */
/* A paragraph; \n in it begins a new line. */
void druk_alinea(druk *d, str tekst);
void druk_vet(druk *d, str tekst);
void druk_klein(druk *d, str tekst);
void druk_punt(druk *d, str tekst);                 /* one point of a list */
void druk_paar(druk *d, str wat, str waarde);       /* "Wanneer   maandag 23 november" */
/* A table: its columns, then row by row. The head comes back on each page. */
typedef struct {
    str kop;
    int breed;                 /* share of the width */
    bool rechts;               /* numbers: against the right edge */
} druk_kolom;
void druk_tabel(druk *d, const druk_kolom *k, int n);
void druk_rij(druk *d, const str *cellen, int n);
void druk_totaal(druk *d, const str *cellen, int n); /* a row that stands out */
/* Lines to sign on, side by side: "Naam\nrol" each; at most four. */
void druk_tekenen(druk *d, const str *wie, int n);
/* A picture of breed x hoog units, as wide as the text; what it shows in words, for who cannot see
 * it. Shapes follow, with 0,0 at its top left. kleur: 0xRRGGBB. */
void druk_beeld(druk *d, int breed, int hoog, str wat);
void druk_vlak(druk *d, int x, int y, int breed, int hoog, int kleur);
void druk_streep(druk *d, int x, int y, int naar_x, int naar_y, int kleur);
/* Text at x,y (its top); hecht: -1 begins there, 0 stands centred, 1 ends there. */
void druk_tekst(druk *d, int x, int y, int hecht, str tekst);
void druk_ruimte(druk *d, int punten);              /* 1/72 inch */
void druk_pagina(druk *d);                          /* a new page */
void druk_deel(druk *d);                            /* a new page that is page 1 again */

/* The PDF, in a. Empty, with a problem that says what to do: a letter that no font has, too much
 * text, or the machine could not make it now. */
str druk_pdf(arena *a, const druk *d, problems *p);

/* ---- for the files of this kit ---- */
str druk_json(arena *a, const druk *d);
druk *druk_uit_json(arena *a, str json);            /* NULL: it is none */
/* Draws to fd. What comes back is the exit code of the child. */
typedef enum {
    DRUK_GOED = 0, DRUK_MISLUKT = 1, DRUK_GEEN_TEKEN = 3, DRUK_GEEN_FONT = 4, DRUK_GEEN_INVOER = 5
} druk_uitslag;
druk_uitslag druk_teken(const druk *d, int fd);
#endif
