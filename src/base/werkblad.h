/* werkblad.h: a table as a spreadsheet (.xlsx), row by row in constant memory (libxlsxwriter). */
#ifndef BASE_WERKBLAD_H
#define BASE_WERKBLAD_H
#include "base/put.h"

typedef struct werkblad werkblad;

/* A new file with one sheet of this name (at most 31 characters). NULL, with a problem, when no
 * file can be made. */
werkblad *werkblad_begin(arena *a, str naam, problems *p);
/* One row; cells of text are never a formula. A number stands as a number. */
void werkblad_kop(werkblad *w, const str *cellen, int n);
void werkblad_tekst(werkblad *w, str s);
void werkblad_getal(werkblad *w, num n);
/* A share in tenths of a percent, shown as 12,3%; below 0: empty. */
void werkblad_procent(werkblad *w, int tienden);
void werkblad_eind_rij(werkblad *w);
/* The bytes of the file, in a; empty with a problem when it could not be written. */
str werkblad_eind(arena *a, werkblad *w, problems *p);
#endif
