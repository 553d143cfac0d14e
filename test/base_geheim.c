/* Passwords, tokens, sealed text, key files. */
#include "base/geheim.h"
#include "test/lib_bug.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SIZE = 1 << 20 };
static arena room, start;
static char folder[64];

static int begin(void **state)
{
    (void)state;
    room = start = arena_new(SIZE);
    snprintf(folder, sizeof folder, "/tmp/tweespoor-geheim-XXXXXX");
    return mkdtemp(folder) ? 0 : -1;
}

static int end(void **state)
{
    (void)state;
    arena_free(&start, SIZE);
    return rmdir(folder);
}

static const char *path(const char *name)
{
    static char text[128];
    snprintf(text, sizeof text, "%s/%s", folder, name);
    return text;
}

static void test_password(void **state)
{
    (void)state;
    str hash = geheim_wachtwoord(&room, S("Zwolle 2026 é"), geheim_proef);
    assert_true(str_starts(hash, S("$argon2id$")));
    assert_true(geheim_wachtwoord_klopt(hash, S("Zwolle 2026 é")));
    assert_false(geheim_wachtwoord_klopt(hash, S("Zwolle 2026 e")));
    assert_false(geheim_wachtwoord_klopt(hash, S("")));
    assert_false(geheim_wachtwoord_klopt(S(""), S("")));
    assert_false(geheim_wachtwoord_klopt(S("$argon2id$onzin"), S("x")));
    assert_false(geheim_wachtwoord_klopt(str_sub(hash, 0, hash.n - 1), S("Zwolle 2026 é")));
    assert_false(str_eq(hash, geheim_wachtwoord(&room, S("Zwolle 2026 é"), geheim_proef)));
    assert_true(geheim_wachtwoord_oud(hash, geheim_gewoon));
    assert_false(geheim_wachtwoord_oud(hash, geheim_proef));
    assert_true(geheim_wachtwoord_oud(S("x"), geheim_proef));
    char *large = arena_make(&room, char, 65536);
    assert_false(geheim_wachtwoord_klopt(hash, (str){large, 65536}));
    EXPECT_BUG("longer", geheim_wachtwoord(&room, (str){large, 65536}, geheim_proef));
    hash = geheim_wachtwoord(&room, S("a\0b"), geheim_proef); /* all bytes count */
    assert_false(geheim_wachtwoord_klopt(hash, S("a\0c")));
    for (int i = 0; i < 50; i++) /* whatever signs salt and hash are written with */
        assert_int_equal(geheim_wachtwoord_klopt(geheim_wachtwoord(&room, S("x"), geheim_proef),
                             S("x")), WACHTWOORD_GOED);
    hash = geheim_wachtwoord(&room, S("x"), geheim_gewoon);
    assert_int_equal(geheim_wachtwoord_klopt(hash, S("x")), WACHTWOORD_GOED);
    assert_int_equal(geheim_wachtwoord_klopt(hash, S("y")), WACHTWOORD_MIS);
}

static void test_token(void **state)
{
    (void)state;
    str tokens[100];
    for (size_t i = 0; i < countof(tokens); i++) {
        tokens[i] = geheim_token(&room, 16);
        assert_int_equal(tokens[i].n, 22);
        for (size_t k = 0; k < 22; k++) assert_null(strchr("+/=", tokens[i].p[k]));
        for (size_t k = 0; k < i; k++) assert_false(str_eq(tokens[i], tokens[k]));
    }
}

static void test_hash(void **state)
{
    (void)state;
    geheim_sleutel k = {{1}}, other = {{2}};
    /* RFC 7693: BLAKE2b of 32 bytes; this is the one of "abc" without a key */
    assert_true(str_eq(geheim_hash(&room, NULL, S("abc")),
        S("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319")));
    str hash = geheim_hash(&room, &k, S("123456782"));
    assert_int_equal(hash.n, 64);
    assert_true(str_eq(hash, geheim_hash(&room, &k, S("123456782"))));
    assert_false(str_eq(hash, geheim_hash(&room, &other, S("123456782"))));
    assert_false(str_eq(hash, geheim_hash(&room, NULL, S("123456782"))));
    assert_int_equal(geheim_hash(&room, &k, (str){0}).n, 64);
    geheim_sleutel bsn = geheim_sleutel_voor(&k, "bsn"), url = geheim_sleutel_voor(&k, "url");
    geheim_sleutel again = geheim_sleutel_voor(&k, "bsn");
    assert_memory_equal(&bsn, &again, sizeof bsn);
    assert_memory_not_equal(&bsn, &url, sizeof bsn);
    assert_memory_not_equal(&bsn, &k, sizeof bsn);
}

static void test_sealed(void **state)
{
    (void)state;
    geheim_sleutel k = {{1}}, other = {{2}};
    str open, bij = S("persoon.bsn 417"), s = geheim_versleutel(&room, &k, S("123456782"), bij);
    assert_true(geheim_ontsleutel(&room, &k, s, bij, &open) && str_eq(open, S("123456782")));
    assert_false(geheim_ontsleutel(&room, &other, s, bij, &open));
    assert_false(geheim_ontsleutel(&room, &k, s, S("persoon.bsn 418"), &open));
    assert_false(geheim_ontsleutel(&room, &k, S(""), bij, &open));
    assert_false(geheim_ontsleutel(&room, &k, S("AAAA"), bij, &open));
    assert_false(geheim_ontsleutel(&room, &k, S("geen base64!"), bij, &open));
    assert_false(str_eq(s, geheim_versleutel(&room, &k, S("123456782"), bij)));
    char *bad = arena_c(&room, s);
    for (size_t i = 0; i < s.n; i++) { /* one sign changed anywhere, or the end cut off */
        bad[i] ^= 1;
        assert_false(geheim_ontsleutel(&room, &k, (str){bad, s.n}, bij, &open));
        bad[i] ^= 1;
        assert_false(geheim_ontsleutel(&room, &k, (str){bad, i}, bij, &open));
    }
    s = geheim_versleutel(&room, &k, (str){0}, (str){0});
    assert_true(geheim_ontsleutel(&room, &k, s, (str){0}, &open) && open.n == 0);
}

static void write_file(const char *name, const char *text, mode_t mode)
{
    FILE *f = fopen(path(name), "w");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
    chmod(path(name), mode);
}

#define HEX "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"

static void test_key_file(void **state)
{
    (void)state;
    problems p = {0};
    struct stat s;
    assert_true(geheim_sleutel_maak(path("k"), &p));
    assert_int_equal(stat(path("k"), &s), 0);
    assert_int_equal(s.st_mode & 0777, 0600);
    const geheim_sleutel *k = geheim_sleutel_laad(path("k"), &p);
    assert_true(k && p.n == 0);
    assert_false(geheim_sleutel_maak(path("k"), &p)); /* never overwrites */
    const geheim_sleutel *again = geheim_sleutel_laad(path("k"), &p);
    assert_memory_equal(k, again, sizeof *k);
    geheim_sleutel_los(k);
    geheim_sleutel_los(again);
    assert_int_equal(p.n, 1);
    chmod(path("k"), 0640);
    assert_null(geheim_sleutel_laad(path("k"), &p));
    chmod(path("k"), 0604);
    assert_null(geheim_sleutel_laad(path("k"), &p));
    chmod(path("k"), 0600);
    unlink(path("k"));
    assert_null(geheim_sleutel_laad(path("k"), &p));
    assert_false(geheim_sleutel_maak(path("geen/map/k"), &p));
    assert_null(geheim_sleutel_laad(folder, &p));
    assert_int_equal(p.n, 6);
}

static void test_bad_key_files(void **state)
{
    (void)state;
    static const char *const bad[] = {"", "\n", "x", HEX "00", HEX " ", "zz" HEX, HEX "\n\nx"};
    problems p = {0};
    for (size_t i = 0; i < countof(bad); i++) {
        write_file("k", bad[i], 0600);
        assert_null(geheim_sleutel_laad(path("k"), &p));
    }
    write_file("k", HEX "\r\n", 0400);
    const geheim_sleutel *k = geheim_sleutel_laad(path("k"), &p);
    assert_true(k && k->b[1] == 0x11 && k->b[31] == 0xff);
    geheim_sleutel_los(k);
    char link[128];
    snprintf(link, sizeof link, "%s/link", folder);
    assert_int_equal(symlink(path("k"), link), 0);
    assert_null(geheim_sleutel_laad(link, &p)); /* not through another's link */
    unlink(link);
    unlink(path("k"));
}

static void test_equal(void **state)
{
    (void)state;
    assert_true(geheim_gelijk(S("abc"), S("abc")) && geheim_gelijk(S(""), (str){0}));
    assert_false(geheim_gelijk(S("abc"), S("abd")) || geheim_gelijk(S("abc"), S("ab")));
    char secret[] = "secret";
    geheim_wis(secret, sizeof secret);
    for (size_t i = 0; i < sizeof secret; i++) assert_int_equal(secret[i], 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_password),
        cmocka_unit_test(test_token),
        cmocka_unit_test(test_hash),
        cmocka_unit_test(test_sealed),
        cmocka_unit_test(test_key_file),
        cmocka_unit_test(test_bad_key_files),
        cmocka_unit_test(test_equal),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
