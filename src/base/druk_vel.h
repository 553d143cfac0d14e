/* druk_vel.h: the sheet that is drawn on, shared by the files that draw (druk_teken.c,
 * druk_tabel.c, druk_beeld.c). Sizes in points, 72 to an inch; y grows downwards. Only the child
 * uses this. */
#ifndef BASE_DRUK_VEL_H
#define BASE_DRUK_VEL_H
#include "base/druk.h"

#include <pango/pangocairo.h>

typedef struct {
    int grootte;               /* tenths of a point */
    bool vet, rechts, midden, grijs;
} letter;

typedef struct {
    const druk *d;
    cairo_t *c;
    PangoContext *pango;
    double breed, hoog;        /* of the sheet */
    double links, rechts, boven, onder; /* where text stands, as places on the sheet */
    double y;
    str taal;                  /* of the block that is drawn */
    int bladzij, deel;
    int *totaal;               /* pages of each part, from the first round */
    bool telt;                 /* first round: only counts */
    bool leeg;                 /* nothing stands on this page yet */
    str geen_teken;            /* a text with a letter that no font has */
} vel;

/* A text set in the language of the block, at most this wide. To free: g_object_unref. */
PangoLayout *vel_zet(vel *v, str tekst, letter l, double breed);
double vel_hoogte(PangoLayout *p);
/* Draws the lines of p from *regel on, as long as they end above tot, from v->y down, at x; moves
 * v->y behind the last. True: all lines are done. */
bool vel_regels(vel *v, PangoLayout *p, int *regel, double x, double tot);
/* Whole text at x, y; nothing moves. */
void vel_tekst(vel *v, str tekst, letter l, double x, double y, double breed);
void vel_nieuwe_bladzij(vel *v);
/* Room for this much on the page, else a new page. */
void vel_plaats(vel *v, double hoogte);
void vel_open(vel *v, const char *tag);
void vel_sluit(vel *v, const char *tag);
void vel_lijn(vel *v, double x, double y, double naar_x, double naar_y, double grijs);

/* druk_tabel.c. b: its DRUK_TABEL, or the first DRUK_PAAR; gives the last block that was drawn. */
const druk_blok *vel_tabel(vel *v, const druk_blok *b);
const druk_blok *vel_paren(vel *v, const druk_blok *b);
/* druk_beeld.c */
const druk_blok *vel_beeld(vel *v, const druk_blok *b);
void vel_tekenen(vel *v, const druk_blok *b);
#endif
