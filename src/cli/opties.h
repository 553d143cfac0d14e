/* opties.h: reading the options of a command, in one way for all, and opening the store. */
#ifndef CLI_OPTIES_H
#define CLI_OPTIES_H
#include "casework/kantoor.h"
#include "cli/cli.h"

typedef enum { OPTIE_JA, OPTIE_TEKST, OPTIE_GETAL, OPTIE_DATUM } optie_soort;

/* --naam, or --naam VALUE; doel is bool *, const char **, i64 * or date *. A command's list ends
 * with a row without a name. */
typedef struct {
    const char *naam;
    optie_soort soort;
    void *doel;
    const char *help;         /* msgid */
} optie_rij;

/* What every command understands. */
typedef struct {
    const char *store;        /* --store URL, else TWEESPOOR_STORE */
    const char *key;          /* --key FILE */
    bool json;                /* --json */
    date today;               /* --today DATE: only for a demo store */
    const char *rest[32];     /* words that are no option, in order */
    int nrest;
} opties;

/* Reads argv[1..]. Not 0: the exit code to end with (--help was asked for and given, or a mistake
 * was told). gebruik: what may stand behind the name of the command, for --help. */
typedef struct {
    bool klaar;
    int code;
} opties_einde;
opties_einde opties_lees(
    int argc, char **argv, const char *gebruik, const optie_rij *keus, opties *o);

/* The store that --store names, with --today as its clock when it is a demo store; NULL: told why,
 * exit code 1 (or 2 when --store is missing: *code). */
store *opties_open(const opties *o, bool migrate, int *code);

/* One line on stderr: "tweespoor user: ...", and the code. */
int cli_fout(const char *opdracht, str zin);
int cli_verkeerd(const char *opdracht, str zin);
/* Every problem on a line of its own; gives KLAAR_GEWEIGERD. */
int cli_problemen(const char *opdracht, const problems *p);
/* Text to stdout. */
void cli_uit(str s);
/* Scratch memory of this run of the program. */
arena *cli_arena(void);
#endif
