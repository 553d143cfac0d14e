/* base_bestand: a file is what its bytes say; what a program could run, is broken or blows up is
 * refused; names lose their tricks. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/bestand.h"

static arena a, begin;

static int op(void **state)
{
    (void)state;
    a = begin = arena_new(8 << 20);
    return 0;
}

static int af(void **state)
{
    (void)state;
    arena_free(&begin, 8 << 20);
    return 0;
}

static bestand_soort soort(str s)
{
    const char *waarom = NULL;
    bestand_soort k = bestand_kijk(s, &waarom);
    if (k == BESTAND_GEEN) assert_non_null(waarom);
    return k;
}

#define PDF_OK "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<<>>\n%%EOF\n"

static void test_pdf(void **state)
{
    (void)state;
    assert_int_equal(soort(S(PDF_OK)), BESTAND_PDF);
    assert_int_equal(soort(S("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj")), BESTAND_GEEN);
    assert_int_equal(soort(S("%PDF-1.7\n<</OpenAction<</S/JavaScript/JS(x)>>>>\n%%EOF")),
        BESTAND_GEEN);
    assert_int_equal(soort(S("%PDF-1.7\n<</S/Launch>>\n%%EOF")), BESTAND_GEEN);
    assert_int_equal(soort(S(" " PDF_OK)), BESTAND_GEEN); /* it must begin with it */
}

/* A PNG of these sizes with nothing in it; staart: what stands behind its end. */
static str png(u32 breed, u32 hoog, const char *staart)
{
    buf b = buf_new(&a);
    char maat[8];
    for (int i = 0; i < 4; i++) maat[i] = (char)(breed >> (24 - 8 * i));
    for (int i = 0; i < 4; i++) maat[4 + i] = (char)(hoog >> (24 - 8 * i));
    buf_add(&b, S("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR"));
    buf_add(&b, (str){maat, 8});
    buf_add(&b, S("\x08\x02\0\0\0\0\0\0\0\0\0\0\0IEND\xae\x42\x60\x82"));
    buf_add(&b, str_of(staart));
    return buf_str(&b);
}

static void test_beeld(void **state)
{
    (void)state;
    static const char jpg[] = "\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0"
                              "\xff\xc0\0\x0b\x08\0\x10\0\x10\1\1\x11\0"
                              "\xff\xda\0\x08\1\1\0\0\x3f\0\x12\x34\xff\xd9";
    str s = {jpg, sizeof jpg - 1};
    assert_int_equal(soort(png(600, 800, "")), BESTAND_PNG);
    assert_int_equal(soort(png(1u << 31, 10, "")), BESTAND_GEEN);
    assert_int_equal(soort(png(0, 10, "")), BESTAND_GEEN);
    assert_int_equal(soort(png(9, 9, "<script>alert(1)</script>")), BESTAND_GEEN);
    assert_int_equal(soort(s), BESTAND_JPEG);
    assert_int_equal(soort(str_sub(s, 0, s.n - 2)), BESTAND_GEEN);
    for (size_t n = 0; n < s.n; n++) assert_int_equal(soort(str_sub(s, 0, n)), BESTAND_GEEN);
}

/* ---- zip ---- */

typedef struct {
    const char *naam;
    u32 klein, groot;
    u32 slot;
} lid;

static void le(buf *b, u32 n, int bytes)
{
    for (int i = 0; i < bytes; i++) buf_add(b, (str){(const char[]){(char)(n >> (8 * i))}, 1});
}

/* mime: the first member is mimetype with this content. */
static str zip(const char *mime, const lid *l, int n)
{
    buf b = buf_new(&a), c = buf_new(&a);
    if (mime) {
        le(&b, 0x04034b50, 4);
        for (int i = 0; i < 20; i++) le(&b, 0, 1);
        le(&b, (u32)strlen(mime), 2);
        le(&b, 8, 2);
        le(&b, 0, 2);
        b.n = 26;
        le(&b, 8, 2);
        le(&b, 0, 2);
        buf_add(&b, S("mimetype"));
        buf_add(&b, str_of(mime));
    } else {
        le(&b, 0x04034b50, 4);
        for (int i = 0; i < 60; i++) le(&b, 0, 1);
    }
    for (int i = 0; i < n; i++) {
        u32 lang = (u32)strlen(l[i].naam);
        le(&c, 0x02014b50, 4);
        le(&c, 0, 4);
        le(&c, l[i].slot, 2);
        for (int k = 0; k < 10; k++) le(&c, 0, 1);
        le(&c, l[i].klein, 4);
        le(&c, l[i].groot, 4);
        le(&c, lang, 2);
        for (int k = 0; k < 16; k++) le(&c, 0, 1);
        buf_add(&c, str_of(l[i].naam));
    }
    u32 begint = (u32)b.n, groot = (u32)c.n;
    buf_add(&b, buf_str(&c));
    le(&b, 0x06054b50, 4);
    le(&b, 0, 4);
    le(&b, (u32)n, 2);
    le(&b, (u32)n, 2);
    le(&b, groot, 4);
    le(&b, begint, 4);
    le(&b, 0, 2);
    return buf_str(&b);
}

#define ODT_MIME "application/vnd.oasis.opendocument.text"

static void test_zip(void **state)
{
    (void)state;
    const lid docx[] = {{"[Content_Types].xml", 9, 9, 0}, {"word/document.xml", 9, 99, 0}};
    const lid odt[] = {{"mimetype", 39, 39, 0}, {"content.xml", 9, 99, 0}};
    const lid macro[] = {docx[0], docx[1], {"word/vbaProject.bin", 9, 9, 0}};
    const lid basic[] = {odt[0], odt[1], {"Basic/Standard/x.xml", 9, 9, 0}};
    const lid pad[] = {docx[0], docx[1], {"../../etc/passwd", 9, 9, 0}};
    const lid bom[] = {docx[0], {"word/document.xml", 900, 190u << 20, 0}};
    const lid slot[] = {docx[0], {"word/document.xml", 9, 99, 1}};
    assert_int_equal(soort(zip(NULL, docx, 2)), BESTAND_DOCX);
    assert_int_equal(soort(zip(ODT_MIME, odt, 2)), BESTAND_ODT);
    assert_int_equal(soort(zip("application/epub+zip", odt, 2)), BESTAND_GEEN);
    assert_int_equal(soort(zip(NULL, docx, 1)), BESTAND_GEEN); /* a zip of something else */
    assert_int_equal(soort(zip(NULL, macro, 3)), BESTAND_GEEN);
    assert_int_equal(soort(zip(ODT_MIME, basic, 3)), BESTAND_GEEN);
    assert_int_equal(soort(zip(NULL, pad, 3)), BESTAND_GEEN);
    assert_int_equal(soort(zip(NULL, bom, 2)), BESTAND_GEEN);
    assert_int_equal(soort(zip(NULL, slot, 2)), BESTAND_GEEN);
    str heel = zip(NULL, docx, 2);
    for (size_t n = 0; n < heel.n; n++) assert_int_equal(soort(str_sub(heel, 0, n)), BESTAND_GEEN);
    for (size_t i = 4; i < heel.n; i++) { /* any other byte: no crash, and never a wrong kind */
        char *kopie = arena_c(&a, heel);
        kopie[i] ^= (char)0xff;
        bestand_soort k = soort((str){kopie, heel.n});
        assert_true(k == BESTAND_GEEN || k == BESTAND_DOCX);
    }
}

#define MP4_OK \
    "\0\0\0\x14" "ftypisom\0\0\0\0isom" "\0\0\0\x0c" "moov\0\0\0\0" "\0\0\0\0" "mdat\1\2"

static void test_film(void **state)
{
    (void)state;
    str heel = {MP4_OK, sizeof MP4_OK - 1};
    assert_int_equal(soort(heel), BESTAND_MP4);
    for (size_t n = 0; n < 32; n++) /* before moov is whole */
        assert_int_equal(soort(str_sub(heel, 0, n)), BESTAND_GEEN);
    for (size_t i = 0; i < heel.n; i++) { /* any other byte: no crash, and never a wrong kind */
        char *kopie = arena_c(&a, heel);
        kopie[i] ^= (char)0xff;
        bestand_soort k = soort((str){kopie, heel.n});
        assert_true(k == BESTAND_GEEN || k == BESTAND_MP4);
    }
    static const char heic[] =
        "\0\0\0\x14" "ftypheic\0\0\0\0heic" "\0\0\0\x0c" "moov\0\0\0\0";
    assert_int_equal(soort((str){heic, sizeof heic - 1}), BESTAND_GEEN);
    assert_int_equal(soort(S("\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm...")),
                     BESTAND_WEBM);
    assert_int_equal(soort(S("\x1a\x45\xdf\xa3\x9f\x42\x82\x88matroska......")),
                     BESTAND_GEEN);
    assert_true(str_eq(bestand_naam(&a, S("mijn film.mp4")), S("mijn film")));
}

static void test_geweigerd(void **state)
{
    (void)state;
    static const char *const raar[] = {"<!DOCTYPE html><script>alert(1)</script>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>", "MZ\x90 a program, windows",
        "\x7f" "ELF a program, linux and on", "#!/bin/sh\nrm -rf /\n# and more",
        "GIF89a and the rest of it is here", "naam;waarde\n1;2\n3;4\n5;6\n", "",
        "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old word file"};
    for (size_t i = 0; i < countof(raar); i++)
        assert_int_equal(soort(str_of(raar[i])), BESTAND_GEEN);
}

static void test_naam(void **state)
{
    (void)state;
    static const struct { const char *in, *uit; } t[] = {
        {"C:\\Users\\x\\diploma.pdf", "diploma"}, {"../../etc/passwd", "passwd"},
        {"cv \"Zoë\"\r\n.pdf", "cv \"Zoë\""}, {"\xe2\x80\xae" "fdp.exe", "fdp.exe"},
        {"شهادة.pdf", "شهادة"}, {"...", ""}, {".htaccess", "htaccess"}, {"/", ""}, {" a ", "a"},
    };
    for (size_t i = 0; i < countof(t); i++) {
        str s = bestand_naam(&a, str_of(t[i].in));
        assert_string_equal(arena_c(&a, s), t[i].uit);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_pdf, op, af),
        cmocka_unit_test_setup_teardown(test_beeld, op, af),
        cmocka_unit_test_setup_teardown(test_zip, op, af),
        cmocka_unit_test_setup_teardown(test_film, op, af),
        cmocka_unit_test_setup_teardown(test_geweigerd, op, af),
        cmocka_unit_test_setup_teardown(test_naam, op, af),
    };
    return cmocka_run_group_tests_name("base_bestand", tests, NULL, NULL);
}
