/* Documents on paper: what stands in the PDF, where, in which letters. */
#include "base/druk.h"
#include "base/lang.h"
#include "test/lib_bug.h"
#include "test/lib_map.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { SIZE = 32 << 20 };
static arena room, start;
static const moment toen = {1795428000000}; /* 23 November 2026, 11.00 */
static char map[MAP_TEKST];

static int begin(void **state)
{
    (void)state;
    room = start = arena_new(SIZE);
    return map_maak(map, "druk") ? 0 : -1;
}

static int end(void **state)
{
    (void)state;
    arena_free(&start, SIZE);
    return map_weg(map) ? 0 : -1;
}

static str uit(const char *opdracht) { return map_doe(&room, map, opdracht); }

static void bewaar(const char *naam, str pdf) { map_schrijf(map, naam, pdf); }

static str maak(const druk *d)
{
    problems p = {0};
    str pdf = druk_pdf(&room, d, &p);
    if (p.n) fail_msg("%s %.*s", p.at[0].tekst, STR_FMT(p.at[0].waarde));
    assert_true(str_starts(pdf, S("%PDF-1.")));
    return pdf;
}

static void bevat(str in, const char *wat)
{
    if (str_find(in, str_of(wat)) < 0) fail_msg("%s is not in\n%.*s", wat, STR_FMT(in));
}

static druk *brief(void)
{
    druk *d = druk_nieuw(&room, S("Uitnodiging voor een gesprek"), S("nl"),
        toen);
    d->voet = S("Gemeente Voorbeeldstad");
    druk_adres(d,
        S("Gemeente Voorbeeldstad\nTeam Inburgering\nStadhuisplein 1\n1234 AB Voorbeeldstad"),
        S("Meryem Yıldız\nLindelaan 12\n1234 CD Voorbeeldstad"));
    druk_paar(d, S("Datum"), S("23 november 2026"));
    druk_paar(d, S("Ons kenmerk"), S("2026-0417"));
    druk_kop(d, 1, S("Uitnodiging voor een gesprek"));
    druk_alinea(d, S("Beste Meryem Yıldız, je krijgt € 25,00 reiskosten. Één keer, daarna niet."));
    druk_paar(d, S("Wanneer"), S("maandag 30 november 2026 om 10.30 uur"));
    druk_punt(d, S("Neem je paspoort mee."));
    druk_taal(d, S("ar"));
    druk_alinea(d, S("لديك موعد مع البلدية يوم الإثنين 30 نوفمبر الساعة 10:30."));
    druk_taal(d, S("ti"));
    druk_alinea(d, S("ምስ ምምሕዳር ከተማ ቆጸራ ኣለካ። ሰዓት 10:30።"));
    druk_taal(d, (str){0});
    druk_tekenen(d, (const str[]){S("Meryem Yıldız\nstatushouder"), S("Sanne\nklantmanager")}, 2);
    return d;
}

static void test_letter(void **state)
{
    (void)state;
    bewaar("brief.pdf", maak(brief()));
    str tekst = uit("pdftotext -layout brief.pdf -");
    bevat(tekst, "Beste Meryem Yıldız, je krijgt € 25,00 reiskosten. Één keer, daarna niet.");
    bevat(tekst, "Pagina 1 van 1");
    i64 van = str_find(tekst, S("Stadhuisplein 1")), aan = str_find(tekst, S("Lindelaan 12"));
    i64 kop = str_find(tekst, S("Uitnodiging voor")), wanneer = str_find(tekst, S("30 november"));
    assert_true(van >= 0 && van < aan && aan < kop && kop < wanneer);
    str info = uit("pdfinfo brief.pdf");
    bevat(info, "Title:           Uitnodiging voor een gesprek");
    bevat(info, "Tagged:          yes");
    bevat(info, "A4");
    str boom = uit("pdfinfo -struct brief.pdf");
    bevat(boom, "H1");
    bevat(boom, "LBody");
}

/* Each font stands in the file as a part of it, and each of the three scripts has its own. */
static void test_fonts(void **state)
{
    (void)state;
    bewaar("brief.pdf", maak(brief()));
    str fonts = uit("pdffonts brief.pdf | tail -n +3"), regel;
    bevat(fonts, "+NotoSans-Regular");
    bevat(fonts, "+NotoSansArabic");
    bevat(fonts, "+NotoSansEthiopic");
    while (str_split(&fonts, '\n', &regel))
        if (regel.n) bevat(regel, " yes yes yes "); /* embedded, subset, with its letters known */
}

static double getal(str s, const char *naam)
{
    i64 at = str_find(s, str_of(naam));
    assert_true(at >= 0);
    return strtod(s.p + at + strlen(naam), NULL);
}

/* The addressee shows in the window of an envelope: 20-105 mm from the left, 45-90 mm down. */
static void test_window(void **state)
{
    (void)state;
    bewaar("brief.pdf", maak(brief()));
    str woord = uit("pdftotext -bbox brief.pdf - | grep -m1 Lindelaan");
    double mm = 25.4 / 72;
    assert_true(getal(woord, "xMin=\"") * mm > 20 && getal(woord, "xMax=\"") * mm < 105);
    assert_true(getal(woord, "yMin=\"") * mm > 45 && getal(woord, "yMax=\"") * mm < 90);
}

/* Ink of a page in grey values, from pdftoppm. */
typedef struct { int breed, hoog; const u8 *p; } beeld;
static beeld bekijk(const char *pdf)
{
    char opdracht[128];
    int breed = 0, hoog = 0, begin_ = 0;
    snprintf(opdracht, sizeof opdracht, "pdftoppm -gray -r 144 -singlefile %s", pdf);
    str pgm = uit(opdracht);
    assert_int_equal(sscanf(pgm.p, "P5 %d %d 255%n", &breed, &hoog, &begin_), 2);
    return (beeld){breed, hoog, (const u8 *)pgm.p + begin_ + 1};
}

static int inkt(const beeld *b, int van_x, int tot_x)
{
    int n = 0;
    for (int y = 0; y < b->hoog - 120; y++)
        for (int x = van_x; x < tot_x; x++) n += b->p[y * b->breed + x] < 170;
    return n;
}

/* A short line of Arabic stands at the right, one of Dutch or Tigrinya at the left. */
static void test_direction(void **state)
{
    (void)state;
    static const struct { const char *taal; str zin; bool rechts; } rij[] = {
        {"nl", S("Een korte regel."), false}, {"ar", S("لديك موعد."), true},
        {"fa", S("شما وقت ملاقات دارید."), true}, {"ti", S("ቆጸራ ኣለካ።"), false}};
    for (size_t i = 0; i < countof(rij); i++) {
        druk *d = druk_nieuw(&room, S("x"), str_of(rij[i].taal), toen);
        druk_alinea(d, rij[i].zin);
        bewaar("richting.pdf", maak(d));
        beeld b = bekijk("richting.pdf");
        int links = inkt(&b, 0, b.breed / 2), rechts = inkt(&b, b.breed / 2, b.breed);
        assert_true(links + rechts > 30);
        assert_true(rij[i].rechts ? links == 0 : rechts == 0);
    }
}

/* Columns without ink between the first and the last with it. */
static int gaten(const beeld *b)
{
    int n = 0, wit = 0;
    bool begonnen = false;
    for (int x = 0; x < b->breed; x++) {
        if (!inkt(b, x, x + 1)) {
            wit++;
            continue;
        }
        if (begonnen) n += wit;
        begonnen = true;
        wit = 0;
    }
    return n;
}

/* Arabic letters are joined: apart (a sign between them forbids joining) they leave white. */
static void test_joined(void **state)
{
    (void)state;
    static const str zin[] = {S("محسمحسمحسمحس"),
        S("م\u200cح\u200cس\u200cم\u200cح\u200cس\u200cم\u200cح\u200cس\u200cم\u200cح\u200cس")};
    int wit[2];
    for (int i = 0; i < 2; i++) {
        druk *d = druk_nieuw(&room, S("x"), S("ar"), toen);
        druk_alinea(d, zin[i]);
        bewaar("los.pdf", maak(d));
        beeld b = bekijk("los.pdf");
        wit[i] = gaten(&b);
    }
    assert_int_equal(wit[0], 0);
    assert_true(wit[1] >= 10);
}

static void test_same_bytes(void **state)
{
    (void)state;
    str een = maak(brief()), twee = maak(brief());
    assert_true(str_eq(een, twee));
}

static void test_table_over_pages(void **state)
{
    (void)state;
    druk *d = druk_nieuw(&room, S("Lijst"), S("nl"), toen);
    druk_kop(d, 1, S("Voortgang"));
    druk_beeld(d, 400, 60, S("Van de 64 mensen werken er 21."));
    druk_vlak(d, 0, 10, 210, 20, 0x8a4b08);
    druk_tekst(d, 215, 12, -1, S("21 van 64"));
    druk_tabel(d, (const druk_kolom[]){{S("Naam"), 60, false}, {S("Uren"), 20, true}}, 2);
    for (int i = 1; i <= 90; i++)
        druk_rij(d, (const str[]){TF(&room, "Mens {}", i), TF(&room, "{}", i)}, 2);
    druk_totaal(d, (const str[]){S("Samen"), S("4095")}, 2);
    druk_deel(d);
    druk_alinea(d, S("Een tweede brief in hetzelfde bestand."));
    bewaar("lijst.pdf", maak(d));
    bevat(uit("pdfinfo lijst.pdf"), "Pages:           4");
    for (int i = 1; i <= 3; i++) {
        char opdracht[64], voet[32];
        snprintf(opdracht, sizeof opdracht, "pdftotext -layout -f %d -l %d lijst.pdf -", i, i);
        snprintf(voet, sizeof voet, "Pagina %d van 3", i);
        str blad = uit(opdracht);
        bevat(blad, "Naam");
        bevat(blad, voet);
    }
    bevat(uit("pdftotext -layout -f 4 lijst.pdf -"), "Pagina 1 van 1");
    str alles = uit("pdftotext -layout lijst.pdf -");
    for (int i = 1; i <= 90; i++) {
        char naam[16];
        snprintf(naam, sizeof naam, "Mens %d", i);
        bevat(alles, naam);
    }
    bevat(alles, "4095");
}

/* A cell that is higher than a page goes on over pages; no word is lost. */
static void test_long_texts(void **state)
{
    (void)state;
    buf b = buf_new(&room);
    for (int i = 0; i < 3000; i++) PLAIN(&b, "woord{} ", i);
    druk *d = druk_nieuw(&room, S("Lang"), S("nl"), toen);
    druk_alinea(d, buf_str(&b));
    druk_tabel(d, (const druk_kolom[]){{S("Wat"), 50, false}, {S("Wie"), 50, false}}, 2);
    druk_rij(d, (const str[]){buf_str(&b), S("kort")}, 2);
    druk_paar(d, S("Uitleg"), buf_str(&b));
    bewaar("lang.pdf", maak(d));
    str tekst = uit("pdftotext lang.pdf - | tr -s ' \\n\\f' '\\n' | grep -c '^woord'");
    assert_string_equal(arena_c(&room, str_trim(tekst)), "9000");
}

static void test_refusals(void **state)
{
    (void)state;
    problems p = {0};
    druk *d = druk_nieuw(&room, S("x"), S("nl"), toen);
    druk_alinea(d, S("Dit teken bestaat niet: \u0d15 en dat is jammer."));
    assert_int_equal(druk_pdf(&room, d, &p).n, 0);
    assert_int_equal(p.n, 1);
    assert_true(str_eq(p.at[0].waarde, S("\u0d15")));
    p = (problems){0};
    d = druk_nieuw(&room, S("x"), S("nl"), toen);
    for (int i = 0; i < DRUK_BLOKKEN + 1; i++) druk_pagina(d);
    assert_int_equal(druk_pdf(&room, d, &p).n, 0);
    assert_int_equal(p.n, 1);
    assert_null(druk_uit_json(&room, S("{\"titel\":1}")));
    assert_null(druk_uit_json(&room, S("geen json")));
}

/* What a reader types never ends the child: odd letters, marks, an empty document. */
static void test_odd_texts(void **state)
{
    (void)state;
    static const str vreemd[] = {S(""), S("\n\n"), S("a\tb"), S("\u202eabc\u202c"),
        S("e\u0301\u0301"), S("<b>&amp;</b>"), S("✓ → ≥ ½ ’ “”"), S("\xff\xfe"), S("a\u00adb")};
    for (size_t i = 0; i < countof(vreemd); i++) {
        druk *d = druk_nieuw(&room, vreemd[i], S("nl"), toen);
        druk_alinea(d, vreemd[i]);
        druk_kop(d, 9, vreemd[i]);
        druk_paar(d, vreemd[i], vreemd[i]);
        problems p = {0};
        str pdf = druk_pdf(&room, d, &p);
        if (!pdf.n) fail_msg("%zu: %s %.*s", i, p.at[0].tekst, STR_FMT(p.at[0].waarde));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_letter), cmocka_unit_test(test_fonts),
        cmocka_unit_test(test_window), cmocka_unit_test(test_direction),
        cmocka_unit_test(test_joined), cmocka_unit_test(test_same_bytes),
        cmocka_unit_test(test_table_over_pages), cmocka_unit_test(test_long_texts),
        cmocka_unit_test(test_refusals), cmocka_unit_test(test_odd_texts),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
