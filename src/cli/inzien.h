/* inzien.h: a command that shows people: read as the command line, recorded in inzage, then
 * printed. */
#ifndef CLI_INZIEN_H
#define CLI_INZIEN_H
#include "base/json.h"
#include "cli/opties.h"

typedef struct inzien {
    const opties *o;
    const char *opdracht;
    buf uit;                  /* what is printed when all went well */
    jw json;                  /* writes into uit; use it when o->json */
    const void *arg;          /* the command's own */
    bool (*na)(werk *, struct inzien *); /* set by doe: further rows beside inzage, or NULL */
    int code;
    problems p;
} inzien;

/* Opens the store, runs doe in one reading as the command line, writes one inzage row for the
 * people
 * that were given out, and only then prints. Gives the exit code; problems are told on stderr. */
int cli_inzien(const char *opdracht, const opties *o, bool (*doe)(werk *, inzien *),
               const void *arg);
/* A line of the answer. */
#define REGEL(i, template, ...) PLAIN(&(i)->uit, template "\n" __VA_OPT__(, ) __VA_ARGS__)
#endif
