/* lib_map.h: a folder of one test alone: under $TMPDIR (tools/test.sh: in memory where there is
 * room), gone with what is in it. */
#ifndef TEST_LIB_MAP_H
#define TEST_LIB_MAP_H
#include "base/put.h"

enum { MAP_TEKST = 200 };
/* Makes a folder whose name begins with wat; its path in pad. False: it could not be made. */
bool map_maak(char pad[MAP_TEKST], const char *wat);
/* False: something of it stands still. */
bool map_weg(const char *pad);
/* What a shell command in that folder says, errors too, in a; the test fails when the command
 * does. */
str map_doe(arena *a, const char *pad, const char *opdracht);
/* Writes a file in it. */
void map_schrijf(const char *pad, const char *naam, str inhoud);
#endif
