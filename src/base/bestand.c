#include "base/bestand.h"

#include "base/text.h"

enum {
    PIXELS = 20000,             /* a side; a picture of a page has some thousands */
    LEDEN = 2000,               /* files in a document */
    UITGEPAKT = 200 << 20,      /* bytes that a document may unpack to */
    NAAM = 120
};

static const char ANDERS[] = N_("Dit bestand is geen PDF, PNG, JPEG, ODT of DOCX.");
static const char STUK[] =
    N_("Dit bestand is niet heel. Maak het opnieuw en probeer het nog eens.");
static const char MACRO[] =
    N_("In dit bestand zit een programma (macro of script). Bewaar het als gewone PDF.");

static bool heeft(str s, const char *wat) { return str_find(s, str_of(wat)) >= 0; }

static u32 be32(str s, size_t at)
{
    const u8 *p = (const u8 *)s.p + at;
    return (u32)p[0] << 24 | (u32)p[1] << 16 | (u32)p[2] << 8 | p[3];
}

static u32 le(str s, size_t at, int bytes)
{
    u32 n = 0;
    for (int i = 0; i < bytes; i++) n |= (u32)(u8)s.p[at + (size_t)i] << (8 * i);
    return n;
}

/* ---- PDF ---- */

static bestand_soort pdf(str s, const char **waarom)
{
    static const char *const gevaar[] = {"/JavaScript", "/JS ", "/JS(", "/Launch", "/EmbeddedFile",
                                         "/OpenAction<<", "/RichMedia", "/XFA"};
    size_t staart = s.n < 2048 ? 0 : s.n - 2048;
    *waarom = STUK;
    if (!heeft(str_sub(s, staart, s.n), "%%EOF")) return BESTAND_GEEN;
    *waarom = MACRO;
    for (size_t i = 0; i < countof(gevaar); i++)
        if (heeft(s, gevaar[i])) return BESTAND_GEEN;
    return BESTAND_PDF;
}

/* ---- pictures ---- */

static bestand_soort png(str s, const char **waarom)
{
    *waarom = STUK;
    if (s.n < 45 || !str_eq(str_sub(s, 12, 16), S("IHDR"))) return BESTAND_GEEN;
    /* nothing stands behind the end */
    if (!str_eq(str_sub(s, s.n - 8, s.n - 4), S("IEND"))) return BESTAND_GEEN;
    u32 breed = be32(s, 16), hoog = be32(s, 20);
    return breed && hoog && breed <= PIXELS && hoog <= PIXELS ? BESTAND_PNG : BESTAND_GEEN;
}

/* Walks the segments to the picture itself; its size stands in SOF. */
static bestand_soort jpeg(str s, const char **waarom)
{
    bool maat = false;
    *waarom = STUK;
    for (size_t at = 2; at + 4 <= s.n;) {
        u8 merk = (u8)s.p[at + 1];
        size_t lang = be32(s, at) & 0xffff;
        if ((u8)s.p[at] != 0xff || lang < 2 || at + 2 + lang > s.n) return BESTAND_GEEN;
        bool sof = merk >= 0xc0 && merk <= 0xcf && merk != 0xc4 && merk != 0xc8 && merk != 0xcc;
        if (sof && lang >= 7) {
            u32 hoog = be32(s, at + 5) >> 16, breed = be32(s, at + 5) & 0xffff;
            maat = hoog && breed && hoog <= PIXELS && breed <= PIXELS;
        }
        if (merk == 0xda) {
            bool eind = (u8)s.p[s.n - 2] == 0xff && (u8)s.p[s.n - 1] == 0xd9;
            return maat && eind ? BESTAND_JPEG : BESTAND_GEEN;
        }
        at += 2 + lang;
    }
    return BESTAND_GEEN;
}

/* ---- ODT and DOCX: a zip with the right members and no program ---- */

enum { EOCD = 22, KOP = 46 };

/* Where the list at the end of the zip begins; -1: there is none. */
static i64 lijst_van(str s, u32 *aantal)
{
    size_t laagst = s.n > 65535 + EOCD ? s.n - 65535 - EOCD : 0;
    for (size_t at = s.n - EOCD + 1; at-- > laagst;) {
        if (le(s, at, 4) != 0x06054b50) continue;
        u32 begin = le(s, at + 16, 4), groot = le(s, at + 12, 4);
        *aantal = le(s, at + 10, 2);
        return (u64)begin + groot <= at ? (i64)begin : -1;
    }
    return -1;
}

static bool is_programma(str naam)
{
    static const char *const delen[] = {"vbaProject", "vbaData", "Basic/", "Scripts/", "activeX",
                                        "oleObject", "macrosheets", ".bin", ".exe", ".js", ".."};
    for (size_t i = 0; i < countof(delen); i++)
        if (heeft(naam, delen[i])) return true;
    bool raar = naam.n == 0 || naam.p[0] == '/';
    return raar || memchr(naam.p, '\\', naam.n) || memchr(naam.p, 0, naam.n);
}

static bestand_soort zip(str s, const char **waarom)
{
    u32 aantal = 0;
    u64 som = 0;
    bool woord = false, typen = false, odt = false, inhoud = false;
    *waarom = STUK;
    if (s.n < EOCD + 30) return BESTAND_GEEN;
    i64 at = lijst_van(s, &aantal);
    if (at < 0 || !aantal || aantal > LEDEN) return BESTAND_GEEN;
    for (u32 i = 0; i < aantal; i++) {
        size_t k = (size_t)at;
        if (k + KOP > s.n || le(s, k, 4) != 0x02014b50) return BESTAND_GEEN;
        u32 lang = le(s, k + 28, 2), klein = le(s, k + 20, 4), groot = le(s, k + 24, 4);
        if (k + KOP + lang > s.n) return BESTAND_GEEN;
        str naam = str_sub(s, k + KOP, k + KOP + lang);
        som += groot;
        bool bom = som > UITGEPAKT || (groot > 1 << 20 && groot / 200 > klein);
        if (bom || le(s, k + 8, 2) & 1) return BESTAND_GEEN; /* or locked with a password */
        if (is_programma(naam)) {
            *waarom = MACRO;
            return BESTAND_GEEN;
        }
        woord |= str_eq(naam, S("word/document.xml"));
        typen |= str_eq(naam, S("[Content_Types].xml"));
        inhoud |= str_eq(naam, S("content.xml"));
        at += (i64)(KOP + lang + le(s, k + 30, 2) + le(s, k + 32, 2));
    }
    odt = str_eq(str_sub(s, 30, 38), S("mimetype")) && heeft(str_sub(s, 38, s.n < 120 ? s.n : 120),
        "application/vnd.oasis.opendocument.text");
    *waarom = ANDERS;
    if (odt && inhoud) return BESTAND_ODT;
    return woord && typen ? BESTAND_DOCX : BESTAND_GEEN;
}

/* ---- films ---- */

/* ISO 14496-12: boxes behind each other, each with its length; the first says the kind, and without
 * moov nothing plays. A length of 0 runs to the end, of 1 is written out in eight bytes. */
static bestand_soort mp4(str s, const char **waarom)
{
    static const char *const merk[] = {"isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42",
                                       "avc1", "M4V ", "qt  "};
    bool bekend = false, moov = false;
    *waarom = STUK;
    for (size_t i = 0; i < countof(merk); i++)
        bekend |= str_eq(str_sub(s, 8, 12), str_of(merk[i]));
    for (size_t at = 0; at < s.n;) {
        if (at + 8 > s.n) return BESTAND_GEEN;
        u64 lang = be32(s, at), kop = 8;
        if (lang == 1 && at + 16 <= s.n) {
            lang = (u64)be32(s, at + 8) << 32 | be32(s, at + 12);
            kop = 16;
        }
        if (lang == 0) lang = s.n - at;
        if (lang < kop || lang > s.n - at) return BESTAND_GEEN;
        moov |= str_eq(str_sub(s, at + 4, at + 8), S("moov"));
        at += (size_t)lang;
    }
    return bekend && moov ? BESTAND_MP4 : BESTAND_GEEN;
}

/* EBML with the DocType webm in its first bytes. */
static bestand_soort webm(str s, const char **waarom)
{
    *waarom = STUK;
    str begin = str_sub(s, 0, s.n < 64 ? s.n : 64);
    return heeft(begin, "\x42\x82\x84webm") ? BESTAND_WEBM : BESTAND_GEEN;
}

bestand_soort bestand_kijk(str s, const char **waarom)
{
    *waarom = ANDERS;
    if (s.n < 16) return BESTAND_GEEN;
    if (str_starts(s, S("%PDF-"))) return pdf(s, waarom);
    if (str_starts(s, S("\x89PNG\r\n\x1a\n"))) return png(s, waarom);
    if (str_starts(s, S("\xff\xd8\xff"))) return jpeg(s, waarom);
    if (str_starts(s, S("PK\x03\x04"))) return zip(s, waarom);
    if (str_eq(str_sub(s, 4, 8), S("ftyp"))) return mp4(s, waarom);
    if (str_starts(s, S("\x1a\x45\xdf\xa3"))) return webm(s, waarom);
    return BESTAND_GEEN;
}

static const struct { const char *mime, *staart; } soorten[] = {
    [BESTAND_GEEN] = {"application/octet-stream", ""},
    [BESTAND_PDF] = {"application/pdf", ".pdf"},
    [BESTAND_PNG] = {"image/png", ".png"},
    [BESTAND_JPEG] = {"image/jpeg", ".jpg"},
    [BESTAND_ODT] = {"application/vnd.oasis.opendocument.text", ".odt"},
    [BESTAND_DOCX] = {"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".docx"},
    [BESTAND_MP4] = {"video/mp4", ".mp4"},
    [BESTAND_WEBM] = {"video/webm", ".webm"},
};

const char *bestand_mime(bestand_soort s) { return soorten[s].mime; }
const char *bestand_staart(bestand_soort s) { return soorten[s].staart; }

static bool mag_in_naam(u32 c)
{
    bool richting = c == 0x200e || c == 0x200f || c == 0x061c || (c >= 0x202a && c <= 0x202e) ||
                    (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
    return c >= ' ' && !(c >= 0x7f && c < 0xa0) && !richting;
}

str bestand_naam(arena *a, str naam)
{
    buf b = buf_new(a);
    int n = 0;
    for (size_t i = naam.n; i-- > 0;)
        if (naam.p[i] == '/' || naam.p[i] == '\\') {
            naam = str_sub(naam, i + 1, naam.n);
            break;
        }
    for (str rest = naam; rest.n && n < NAAM;) {
        u32 c;
        str voor = rest;
        if (!text_next(&rest, &c)) break;
        if (!mag_in_naam(c)) continue;
        buf_add(&b, str_sub(voor, 0, voor.n - rest.n));
        n++;
    }
    str s = str_trim(buf_str(&b));
    for (size_t i = BESTAND_PDF; i < countof(soorten); i++)
        if (s.n > strlen(soorten[i].staart) && str_ends(s, str_of(soorten[i].staart)))
            s = str_sub(s, 0, s.n - strlen(soorten[i].staart));
    while (s.n && s.p[0] == '.') s = str_sub(s, 1, s.n);
    return str_trim(s);
}
