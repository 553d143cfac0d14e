/* import.h: files of the gemeente (CSV) become people, benefits, organisations, places, lesson
 * groups, attendance, level tests and exams. One kind of file, one list of columns
 * (import_vorm.h). Reading the same file again adds nothing twice and changes nothing,
 * so a broken run is simply run again.
 *
 * Each line stands alone: what is wrong with it is told with line, column, value and what was
 * expected, and the other lines go in. A BSN or V-nummer is never shown. Of whom a line could be is
 * put on record (inzage). */
#ifndef CASEWORK_IMPORT_H
#define CASEWORK_IMPORT_H
#include "base/csv.h"
#include "casework/casework.h"

typedef enum {
    IMPORT_MENSEN,
    IMPORT_UITKERING,
    IMPORT_ORGANISATIES,
    IMPORT_PLEKKEN,
    IMPORT_LESGROEPEN,
    IMPORT_AANWEZIGHEID,
    IMPORT_TOETSEN,
    IMPORT_EXAMENS,
    IMPORT_INBURGERING,
    IMPORT_SOORTEN
} import_soort;

typedef enum {
    REGEL_NIEUW,
    REGEL_GEWIJZIGD,
    REGEL_GELIJK,
    REGEL_GEWEIGERD,
    REGEL_BEOORDELEN, /* could be someone who is known: a person must decide; nothing is written */
    REGEL_KOLOM,      /* about the first line: a column that is not known and is skipped */
    REGEL_UITSLAGEN
} regel_uitslag;

/* One thing to tell about a line. Texts live until meld returns. */
typedef struct {
    i64 regel;
    regel_uitslag uitslag;
    str kolom;    /* header of the column; empty: the line as a whole */
    str waarde;   /* what stood there; "(BSN, niet getoond)" for a number */
    str tekst;    /* what is wrong and what was expected, in the thread's language */
    str lijkt_op; /* REGEL_BEOORDELEN: dossiernummer */
} import_melding;

typedef struct {
    i64 regels; /* lines with data */
    i64 aantal[REGEL_UITSLAGEN];
} import_telling;

typedef struct {
    import_soort soort;
    csv *bestand; /* borrowed */
    toegang t;
    arena *a;   /* where the texts of problems live */
    str team;   /* name of the team of new people without klantmanager; empty: of t */
    bool proef; /* says what would happen and writes nothing */
    /* Runs one writing; NULL: store_write. A face puts its guard against bug() around it. */
    write_result (*schrijf)(void *arg, bool (*run)(db *, void *), void *met);
    void (*meld)(void *arg, const import_melding *m); /* may be NULL */
    void (*voortgang)(void *arg, i64 regels);         /* after each part; may be NULL */
    void *arg;
} import_opdracht;

/* False with problems: no header, a column is missing (told with the list that was expected), the
 * file cannot be read on from some line, or the store failed. What came before stays. */
bool import_lees(store *s, const import_opdracht *o, import_telling *uit, problems *p);

/* "mensen", "uitkering" ..; and back. False: no such kind. */
str import_naam(import_soort soort);
bool import_soort_vind(str naam, import_soort *uit);
/* A file to fill in: the headers and a line of explanation that reading skips. */
void import_sjabloon(buf *b, import_soort soort);
/* The same headers with lines of example. */
void import_voorbeeld(buf *b, import_soort soort);
/* All columns as a table in Markdown, for the manual. */
void import_kolommen_md(buf *b, import_soort soort);
#endif
