#include "test/lib_map.h"

#include "test/lib_bug.h"

#include <stdlib.h>
#include <unistd.h>

bool map_maak(char pad[MAP_TEKST], const char *wat)
{
    const char *hier = getenv("TMPDIR");
    int n = snprintf(pad, MAP_TEKST, "%s/tweespoor-%s-XXXXXX", hier && *hier ? hier : "/tmp", wat);
    return n > 0 && n < MAP_TEKST && mkdtemp(pad);
}

bool map_weg(const char *pad)
{
    char weg[MAP_TEKST + 16];
    snprintf(weg, sizeof weg, "rm -rf '%s'", pad);
    return system(weg) == 0;
}

str map_doe(arena *a, const char *pad, const char *opdracht)
{
    char regel[MAP_TEKST + 600], stuk[4096];
    int n = snprintf(regel, sizeof regel, "cd '%s' && { %s; } 2>&1", pad, opdracht);
    assert_true(n > 0 && (size_t)n < sizeof regel);
    FILE *f = popen(regel, "r");
    assert_non_null(f);
    buf b = buf_new(a);
    for (size_t k; (k = fread(stuk, 1, sizeof stuk, f)) > 0;) buf_add(&b, (str){stuk, k});
    if (pclose(f)) fail_msg("%s: %.*s", opdracht, STR_FMT(buf_str(&b)));
    return buf_str(&b);
}

void map_schrijf(const char *pad, const char *naam, str inhoud)
{
    char heel[MAP_TEKST + 100];
    snprintf(heel, sizeof heel, "%s/%s", pad, naam);
    FILE *f = fopen(heel, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(inhoud.p, 1, inhoud.n, f), inhoud.n);
    assert_int_equal(fclose(f), 0);
}
