/* csv.h: tables as text. Reading takes what spreadsheets of municipalities really save: ; or , or
 * tab between cells, UTF-8 with or without its mark, or Windows-1252; in constant memory. */
#ifndef BASE_CSV_H
#define BASE_CSV_H
#include "base/put.h"

#include <stdio.h>

/* ---- reading ---- */
typedef struct csv csv;
typedef struct {
    const str *cel;  /* UTF-8; until the next row is asked for */
    int n;
    i64 regel;       /* line of the file on which the row begins, from 1 */
} csv_rij;

enum { CSV_CELLEN = 256, CSV_RIJ = 1 << 18 /* bytes in a row */ };

/* The file is borrowed and is read from where it stands; so is the text. */
csv *csv_open(FILE *f);
csv *csv_open_text(str text);
/* The next row that is not empty; false at the end, and after a problem (which has its line). */
bool csv_next(csv *c, csv_rij *out, problems *p);
/* What stands between the cells: ; , or tab. Known from the first row on. */
char csv_scheiding(const csv *c);
void csv_close(csv *c);
/* Place of the first cell with this text, without regard of case and spaces around; -1: none. */
int csv_kolom(const csv_rij *kop, str naam);

/* ---- writing: ; between cells, CR LF behind rows ---- */
typedef struct {
    buf *b;
    bool begun; /* a cell stands in this row */
} csv_uit;

/* met_bom: with the mark by which Excel knows that the text is UTF-8. */
csv_uit csv_begin(buf *b, bool met_bom);
/* A cell of text. One that a spreadsheet would take for a formula gets a ' before it, which
 * csv_next takes away again. */
void csv_cel(csv_uit *w, str s);
/* A value of its own kind; numbers and dates as they are. */
void csv_val(csv_uit *w, val v);
void csv_eind(csv_uit *w); /* ends the row */

#endif
