/* inzage_vul.c: a million answers that somebody looked at, as the program writes them: most of one
 * person, each tenth a list of sixty.
 *   inzage_vul URL KEYFILE INLOGNAAM ROWS */
#include "casework/kantoor.h"

#include <stdio.h>
#include <stdlib.h>

enum { PER_KEER = 5000, LIJST_VAN = 60, MENSEN_MAX = 200000 };

typedef struct {
    str wie;
    i64 *mensen;
    int n;
    i64 klaar, tot;
    arena a;
} vulling;

static bool schrijf(db *d, void *arg)
{
    vulling *v = arg;
    arena a = v->a;
    toegang t = toegang_van(d, &a, v->wie);
    for (i64 i = v->klaar; i < v->tot && i < v->klaar + PER_KEER; i++) {
        i64 wie[LIJST_VAN];
        int n = i % 10 ? 1 : LIJST_VAN;
        for (int k = 0; k < n; k++) wie[k] = v->mensen[(i * 7919 + k) % v->n];
        arena klad = a;
        inzage_invoer in = {.t = t, .pagina = "mens_toon", .personen = wie, .n = n, .klassen = 6};
        if (!inzage_schrijf(d, &klad, &in)) return false;
    }
    return true;
}

static bool mensen(db *d, void *arg)
{
    vulling *v = arg;
    problems p = {0};
    werk w = werk_begin(d, &v->a, toegang_opdrachtregel(d, &v->a), &p);
    for (i64 id = 1; id <= MENSEN_MAX && v->n < MENSEN_MAX; id++) {
        persoon wie;
        arena klad = v->a;
        werk een = w;
        een.a = &klad;
        if (HAAL(&een, persoon, (persoon_id){id}, &wie)) v->mensen[v->n++] = id;
    }
    return v->n > 0;
}

int main(int argc, char **argv)
{
    problems p = {0};
    if (argc != 5) return fprintf(stderr, "inzage_vul URL KEYFILE INLOGNAAM ROWS\n"), 2;
    store *s = kantoor_open((kantoor_keuzes){.url = argv[1], .sleutel = argv[2]}, &p);
    if (!s) return fprintf(stderr, "the store does not open\n"), 1;
    vulling v = {.wie = str_of(argv[3]), .tot = atoll(argv[4]), .a = arena_new(64 << 20)};
    v.mensen = arena_make(&v.a, i64, MENSEN_MAX);
    bool goed = store_write(s, mensen, &v) == WRITE_DONE;
    for (; goed && v.klaar < v.tot; v.klaar += PER_KEER)
        goed = store_write(s, schrijf, &v) == WRITE_DONE;
    store_close(s);
    return !goed;
}
