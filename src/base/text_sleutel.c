/* text_sleutel.c: names in plain Latin letters, for ordering and as the ground of searching. */
#include "base/text.h"

#include <utf8proc.h>

typedef struct {
    u32 letter;
    const char *latin;
} spelling;

/* Sorted by letter. Lower case and without marks, as the letters arrive here. The spellings are
 * those of passports rather than of scholars. */
static const spelling other[] = {
    {0x00e6, "ae"},
    {0x00f0, "d"},
    {0x00f8, "o"},
    {0x00fe, "th"},
    {0x0111, "d"},
    {0x0127, "h"},
    {0x0131, "i"},
    {0x0138, "k"},
    {0x0142, "l"},
    {0x014b, "ng"},
    {0x0153, "oe"},
    {0x0167, "t"},
    {0x0259, "e"},
    /* Greek */
    {0x03b1, "a"},
    {0x03b2, "v"},
    {0x03b3, "g"},
    {0x03b4, "d"},
    {0x03b5, "e"},
    {0x03b6, "z"},
    {0x03b7, "i"},
    {0x03b8, "th"},
    {0x03b9, "i"},
    {0x03ba, "k"},
    {0x03bb, "l"},
    {0x03bc, "m"},
    {0x03bd, "n"},
    {0x03be, "x"},
    {0x03bf, "o"},
    {0x03c0, "p"},
    {0x03c1, "r"},
    {0x03c2, "s"},
    {0x03c3, "s"},
    {0x03c4, "t"},
    {0x03c5, "y"},
    {0x03c6, "f"},
    {0x03c7, "ch"},
    {0x03c8, "ps"},
    {0x03c9, "o"},
    /* Cyrillic */
    {0x0430, "a"},
    {0x0431, "b"},
    {0x0432, "v"},
    {0x0433, "g"},
    {0x0434, "d"},
    {0x0435, "e"},
    {0x0436, "zh"},
    {0x0437, "z"},
    {0x0438, "i"},
    {0x043a, "k"},
    {0x043b, "l"},
    {0x043c, "m"},
    {0x043d, "n"},
    {0x043e, "o"},
    {0x043f, "p"},
    {0x0440, "r"},
    {0x0441, "s"},
    {0x0442, "t"},
    {0x0443, "u"},
    {0x0444, "f"},
    {0x0445, "kh"},
    {0x0446, "ts"},
    {0x0447, "ch"},
    {0x0448, "sh"},
    {0x0449, "shch"},
    {0x044a, ""},
    {0x044b, "y"},
    {0x044c, ""},
    {0x044d, "e"},
    {0x044e, "yu"},
    {0x044f, "ya"},
    {0x0452, "dj"},
    {0x0454, "ye"},
    {0x0455, "dz"},
    {0x0456, "i"},
    {0x0458, "j"},
    {0x0459, "lj"},
    {0x045a, "nj"},
    {0x045b, "c"},
    {0x045f, "dz"},
    {0x0491, "g"},
    /* Arabic, Persian, Dari, Pashto, Urdu; waw and ya are looked at apart */
    {0x0621, ""},
    {0x0627, "a"},
    {0x0628, "b"},
    {0x0629, "a"},
    {0x062a, "t"},
    {0x062b, "th"},
    {0x062c, "j"},
    {0x062d, "h"},
    {0x062e, "kh"},
    {0x062f, "d"},
    {0x0630, "dh"},
    {0x0631, "r"},
    {0x0632, "z"},
    {0x0633, "s"},
    {0x0634, "sh"},
    {0x0635, "s"},
    {0x0636, "d"},
    {0x0637, "t"},
    {0x0638, "z"},
    {0x0639, "a"},
    {0x063a, "gh"},
    {0x0640, ""},
    {0x0641, "f"},
    {0x0642, "q"},
    {0x0643, "k"},
    {0x0644, "l"},
    {0x0645, "m"},
    {0x0646, "n"},
    {0x0647, "h"},
    {0x0649, "a"},
    {0x067c, "t"},
    {0x067e, "p"},
    {0x0681, "dz"},
    {0x0685, "ts"},
    {0x0686, "ch"},
    {0x0689, "d"},
    {0x0693, "r"},
    {0x0696, "g"},
    {0x0698, "zh"},
    {0x069a, "sh"},
    {0x06a9, "k"},
    {0x06af, "g"},
    {0x06bc, "n"},
    {0x06be, "h"},
    {0x06c1, "h"},
    {0x06d0, "e"},
    {0x06d2, "e"},
};

/* Ge'ez: a row of eight for each consonant, in the order of Unicode from U+1200. */
static const char *const geez_consonant[] = {
    "h",
    "l",
    "h",
    "m",
    "s",
    "r",
    "s",
    "sh",
    "k",
    "kw",
    "k",
    "kw",
    "b",
    "v",
    "t",
    "ch",
    "h",
    "hw",
    "n",
    "ny",
    "",
    "k",
    "kw",
    "kh",
    "khw",
    "w",
    "",
    "z",
    "zh",
    "y",
    "d",
    "d",
    "j",
    "g",
    "gw",
    "g",
    "t",
    "ch",
    "p",
    "ts",
    "ts",
    "f",
    "p",
};
static const char *const geez_vowel[] = {"e", "u", "i", "a", "e", "", "o", "wa"};
static const char *const geez_alone[] = {"a", "u", "i", "a", "e", "e", "o", "wa"};

static const char *spelling_of(u32 c)
{
    size_t low = 0, high = countof(other);
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (other[middle].letter == c) return other[middle].latin;
        if (other[middle].letter < c) low = middle + 1;
        else high = middle;
    }
    return NULL;
}

static bool add_geez(buf *b, u32 c)
{
    u32 row = (c - 0x1200) / 8;
    if (c < 0x1200 || row >= countof(geez_consonant)) return false;
    const char *consonant = geez_consonant[row];
    buf_add(b, str_of(consonant));
    buf_add(b, str_of((*consonant ? geez_vowel : geez_alone)[c % 8]));
    return true;
}

/* Waw and ya: a consonant where a word begins, else nearly always a vowel. */
static const char *half_vowel(u32 c, bool begins)
{
    if (c == 0x0648) return begins ? "w" : "u";
    if (c == 0x064a || c == 0x06cc || c == 0x06cd) return begins ? "y" : "i";
    return NULL;
}

/* Signs that stand inside a word and that people leave out: apostrophe, hamza, ayn. */
static bool is_apostrophe(u32 c)
{
    return c == '\'' || c == '`' || c == 0xb4 || (c >= 0x2018 && c <= 0x201b)
           || (c >= 0x2b9 && c <= 0x2c1) || c == 0x2c8;
}

static bool is_letter_or_digit(u32 c)
{
    utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
    return (k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO) || k == UTF8PROC_CATEGORY_ND;
}

static void add_letter(buf *b, u32 c, bool begins)
{
    const char *half = half_vowel(c, begins);
    bool upsilon = c == 0x03c5 && b->n && strchr("aeo", b->p[b->n - 1]); /* ou, as in passports */
    if (upsilon) half = "u";
    const char *latin = half ? half : c < 0x80 ? NULL : spelling_of(c);
    if (latin) buf_add(b, str_of(latin));
    else if (!add_geez(b, c)) text_add(b, c);
}

str text_sleutel(arena *a, str s)
{
    utf8proc_option_t how = UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT
                            | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE | UTF8PROC_STRIPMARK;
    buf b = buf_new(a);
    bool begins = true;
    u32 c;
    while (text_next(&s, &c)) {
        utf8proc_int32_t parts[32];
        int boundary = 0;
        utf8proc_ssize_t n =
            utf8proc_decompose_char((utf8proc_int32_t)c, parts, countof(parts), how, &boundary);
        if (is_apostrophe(c)) continue;
        for (utf8proc_ssize_t i = 0; i < n && i < (utf8proc_ssize_t)countof(parts); i++) {
            u32 part = (u32)parts[i];
            bool stays = is_letter_or_digit(part);
            if (stays && begins && b.n) buf_add(&b, S(" "));
            if (stays) add_letter(&b, part, begins);
            begins = !stays;
        }
    }
    return buf_str(&b);
}

str text_telefoon(arena *a, str s)
{
    buf b = buf_new(a);
    bool plus = false;
    for (size_t i = 0; i < s.n; i++) {
        bool digit = s.p[i] >= '0' && s.p[i] <= '9';
        if (s.p[i] == '+' && b.n == 0) plus = true;
        if (digit) buf_add(&b, str_sub(s, i, i + 1));
    }
    str n = buf_str(&b);
    size_t country = plus && str_starts(n, S("31")) ? 2 : str_starts(n, S("0031")) ? 4 : 0;
    if (n.n == 0 || (country == 0 && !plus)) return n;
    n = str_sub(n, country, n.n);
    if (country && str_starts(n, S("0"))) n = str_sub(n, 1, n.n); /* +31 (0)6 */
    buf out = buf_new(a);
    buf_add(&out, country ? S("0") : S("00"));
    buf_add(&out, n);
    return buf_str(&out);
}
