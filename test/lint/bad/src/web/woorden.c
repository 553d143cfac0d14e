#include "base/base.h"

int f(int x)
{
    char b[4];
    strcpy(b, "x"); /* strcat( in a comment is no call */
    x = atoi("sprintf(") + 1;
    x++; x--;
    for (int i = 0; i < 1; i++) x++;
    struct { int a; int b; } one_line = {0};
    gmtime(0);
    void *p = malloc(1);
    free (p);
    sqlite3_step(0);
    PQexec(0, "");
    if (x) { x++; return x; }
    x++; break;
    case 1: x++; x--; break;
    return x + my_free(p) + PQ;
}
