/* regel.h: the rules of law on the command line.
 *
 *   tweespoor rule WI-01 kennisgeving=2026-03-02 brp=2026-01-05 [--json]
 *   tweespoor rule WI-01 [--json]           what the rule takes, with an example
 *   tweespoor rule --list [--json]          all rules
 *   tweespoor rule --batch                  lines "WI-01 key=value .." from stdin, answers out
 */
#ifndef CLI_REGEL_H
#define CLI_REGEL_H

/* argv[0] is the word "rule". Gives the exit code: 0 answer, 1 refused (the reasons stand on
 * stderr), 2 wrong call. */
int cli_regel(int argc, char **argv);

#endif
