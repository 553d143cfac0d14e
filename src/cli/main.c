/* main.c: tweespoor COMMAND ...: finds the command and runs it. */
#include "cli/opties.h"

#include <signal.h>
#include <stdio.h>

typedef struct {
    const char *naam, *help;
    int (*doe)(int argc, char **argv);
} opdracht;

#define OPDRACHT_RIJ(name, help) {#name, help, cli_##name},
static const opdracht opdrachten[] = {OPDRACHTEN(OPDRACHT_RIJ)};

static void put_opdrachten(FILE *to)
{
    fprintf(to, "tweespoor OPDRACHT [OPTIES]\n\n");
    for (size_t i = 0; i < countof(opdrachten); i++) {
        str hulp = lang_text(opdrachten[i].help);
        fprintf(to, "  %-10s %.*s\n", opdrachten[i].naam, STR_FMT(hulp));
    }
    str meer = T("Meer over een opdracht: tweespoor OPDRACHT --help");
    fprintf(to, "\n%.*s\n", STR_FMT(meer));
}

int main(int argc, char **argv)
{
    signal(SIGPIPE, SIG_IGN);
    cli_arena(); /* what is done can then be told, also when memory has run out meanwhile */
    if (argc < 2) {
        put_opdrachten(stderr);
        return KLAAR_VERKEERD;
    }
    str naam = str_of(argv[1]);
    if (str_eq(naam, S("help")) || str_eq(naam, S("--help"))) {
        put_opdrachten(stdout);
        return KLAAR_GOED;
    }
    for (size_t i = 0; i < countof(opdrachten); i++)
        if (str_eq(naam, str_of(opdrachten[i].naam))) return opdrachten[i].doe(argc - 1, argv + 1);
    str zin =
        TF(cli_arena(), "De opdracht ‘{}’ bestaat niet. Alle opdrachten: tweespoor help", naam);
    fprintf(stderr, "tweespoor: %.*s\n", STR_FMT(zin));
    return KLAAR_VERKEERD;
}
