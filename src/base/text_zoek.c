/* text_zoek.c: finding a name however it is spelt.
 *
 * A name sounds as its consonants with the class of its first vowel: 1 a, 2 i, 3 u, 4 ai; later
 * vowels are where spellings differ most (Khalid, Khaled), so only one at the very end stays
 * (Karim, Karima). A stored name carries every way in which it may be asked for: with and without
 * the article, the parts of a compound apart and joined, a last d as t. A question carries one. */
#include "base/text.h"

enum { WORD_MAX = 64, WORDS = 12 };

/* A word while it is worked on: a-z, and bytes of letters that no table knows. */
typedef struct {
    char c[WORD_MAX];
    size_t n;
} word;

static bool is_in(char c, const char *set) { return c && strchr(set, c); }
static bool is_vowel(char c) { return is_in(c, "aeiou"); }

static void word_add(word *w, str s)
{
    for (size_t i = 0; i < s.n && w->n < WORD_MAX; i++) w->c[w->n++] = s.p[i];
}

static str word_str(const word *w) { return (str){w->c, w->n}; }

/* ---- how a word sounds ---- */

/* First match counts. before: one of these letters must follow; NULL: any. */
static const struct {
    const char *from, *to, *before;
} sounds[] = {
    {"tsch", "s", NULL},
    {"chae", "kae", NULL},
    {"sch", "s", NULL},
    {"tch", "s", NULL},
    {"sh", "s", NULL},
    {"ch", "h", "mn"},
    {"ch", "k", "t"},
    {"ch", "s", NULL},
    {"ph", "f", NULL},
    {"kh", "k", NULL},
    {"gh", "g", NULL},
    {"dh", "d", NULL},
    {"th", "s", "m"},
    {"th", "t", NULL},
    {"zh", "z", NULL},
    {"dj", "i", NULL},
    {"ck", "k", NULL},
    {"c", "s", "eiy"},
    {"c", "k", NULL},
    {"q", "k", NULL},
    {"x", "ks", NULL},
    {"w", "v", NULL},
    {"tz", "ts", NULL},
    {"ee", "i", NULL},
    {"oe", "u", NULL},
    {"ou", "u", NULL},
    {"oo", "u", NULL},
    {"o", "u", NULL},
    {"ie", "i", NULL},
    {"y", "i", NULL},
    {"j", "i", NULL},
};

/* Takes the first sound of s off and adds how it is written here. */
static void take_sound(word *w, str *s)
{
    for (size_t i = 0; i < countof(sounds); i++) {
        str from = str_of(sounds[i].from);
        if (!str_starts(*s, from)) continue;
        char next = s->n > from.n ? s->p[from.n] : 0;
        if (sounds[i].before && !is_in(next, sounds[i].before)) continue;
        word_add(w, str_of(sounds[i].to));
        *s = str_sub(*s, from.n, s->n);
        return;
    }
    word_add(w, str_sub(*s, 0, 1));
    *s = str_sub(*s, 1, s->n);
}

/* One letter a sound: vowels a, e, i, u; nothing double; no h at the end. */
static word spell(str s)
{
    word rough = {0}, w = {0};
    bool silent = s.n > 2 && s.p[s.n - 1] == 'h' && is_vowel(s.p[s.n - 2]);
    bool as_a = silent && is_in(s.p[s.n - 2], "ei"); /* Fatemeh, Saleh, Salih */
    s = str_sub(s, 0, s.n - silent - as_a);
    while (s.n) take_sound(&rough, &s);
    if (as_a) word_add(&rough, S("a"));
    for (size_t i = 0; i < rough.n; i++)
        if (i == 0 || rough.c[i] != rough.c[i - 1])
            word_add(&w, str_sub(word_str(&rough), i, i + 1));
    if (w.n > 1 && w.c[0] == 'i' && is_vowel(w.c[1])) w.c[0] = 'y'; /* Yusuf, Jusuf */
    return w;
}

static void add_consonant(word *out, char c)
{
    if (out->n == 0 || out->c[out->n - 1] != c) word_add(out, (str){&c, 1});
}

/* Vowels without u: the class when it is the first of the word, and what stays at the end. */
static str first_class(str vowels, bool begins)
{
    bool i = memchr(vowels.p, 'i', vowels.n);
    if (vowels.p[0] == 'i' || (begins && vowels.p[0] == 'e')) return S("2");
    return i ? S("4") : S("1");
}

static str last_class(str vowels)
{
    if (!memchr(vowels.p, 'i', vowels.n)) return S("1");
    return vowels.p[vowels.n - 1] == 'a' ? S("21") : S("2");
}

/* A run of vowels, the from-th letter of w up to to; a u beside another vowel is a w (Daoud). */
static void add_vowels(word *out, const word *w, size_t from, size_t to, bool *first)
{
    bool ends = to == w->n, alone = to - from == 1 && w->c[from] == 'u';
    if (alone && (*first || ends)) word_add(out, S("3"));
    for (size_t i = from; i < to && !alone;) {
        size_t j = i;
        while (j < to && w->c[j] != 'u') j++;
        str piece = {w->c + i, j - i};
        str begin = piece.n && *first ? first_class(piece, i == 0) : (str){0};
        str end = piece.n && ends && j == to ? last_class(piece) : (str){0};
        word_add(out, begin);
        if (!str_eq(begin, end)) word_add(out, end);
        if (piece.n) *first = false;
        if (j < to) add_consonant(out, 'v');
        i = j + 1;
    }
    if (alone) *first = false;
}

static void add_sound(word *out, str s)
{
    word w = spell(s);
    bool first = true;
    for (size_t i = 0; i < w.n;) {
        size_t j = i;
        while (j < w.n && is_vowel(w.c[j])) j++;
        if (j > i) add_vowels(out, &w, i, j, &first);
        if (j < w.n) add_consonant(out, w.c[j]);
        i = j + 1;
    }
}

/* ---- compounds ---- */

static size_t skip_vowels(str s, size_t from)
{
    while (from < s.n && is_vowel(s.p[from])) from++;
    return from;
}

/* "abdul", "abdel", "abdur": the servant of the next word; "abdi" is a name of itself. */
static bool is_abd(str s)
{
    size_t n = skip_vowels(s, 3);
    return str_starts(s, S("abd")) && (s.n == 3 || (n > 3 && n + 1 == s.n && is_in(s.p[n], "lr")));
}

static str without_l(str s) { return str_starts(s, S("l")) ? str_sub(s, 1, s.n) : s; }

/* The second part of "abdulrahman", "abderrahman", "abdirahman"; empty: no such name. */
static str behind_abd(str s)
{
    size_t n = skip_vowels(s, 3);
    if (!str_starts(s, S("abd")) || is_abd(s) || n == s.n || n == 3) return (str){0};
    str rest = str_sub(s, n, s.n);
    if (rest.n > 1 && rest.p[0] == rest.p[1]) rest = str_sub(rest, 1, rest.n);
    return without_l(rest);
}

/* Second parts of names, as written behind the first and as a word alone. */
static const struct {
    str joined[10], alone[6];
    const char *sound;
} tails[] = {
    {{S("eddine"), S("eddin"), S("uddin"), S("oddin"), S("addin"), S("aldin"), S("eldin"),
         S("uldin"), S("uddeen"), S("iddin")},
        {S("din"), S("dine"), S("deen"), S("uddin"), S("eddin"), S("eddine")}, "d2n"},
    {{S("ullah"), S("ollah"), S("allah"), S("ellah"), S("oullah"), S("ulla"), S("olla"),
         S("oellah"), S("alla"), S("ulah")},
        {S("ullah"), S("allah"), S("ollah"), S("ulla"), S("alla"), S("oullah")}, "l1"},
};

/* The first part of "nureddin" or "habibullah", and how the second sounds; empty: no such name. */
static str before_tail(str s, const char **sound)
{
    for (size_t t = 0; t < countof(tails); t++)
        for (size_t i = 0; i < countof(tails[t].joined); i++) {
            str tail = tails[t].joined[i];
            if (!str_ends(s, tail) || s.n < tail.n + 3) continue;
            *sound = tails[t].sound;
            return str_sub(s, 0, s.n - tail.n);
        }
    return (str){0};
}

static const char *tail_alone(str s)
{
    for (size_t t = 0; t < countof(tails); t++)
        for (size_t i = 0; i < countof(tails[t].alone); i++)
            if (str_eq(s, tails[t].alone[i])) return tails[t].sound;
    return NULL;
}

/* First parts of names that some write apart: Gebre Meskel, Abu Bakr. */
static str behind_first_part(str s)
{
    static const str parts[] = {
        S("gebre"),
        S("ghebre"),
        S("haile"),
        S("tesfa"),
        S("wolde"),
        S("welde"),
        S("tekle"),
        S("habte"),
        S("kidane"),
        S("berhane"),
        S("amde"),
        S("zere"),
        S("abu"),
        S("abou"),
        S("aboe"),
        S("ben"),
        S("bin"),
    };
    for (size_t i = 0; i < countof(parts); i++)
        if (str_starts(s, parts[i]) && s.n >= parts[i].n + 3) return str_sub(s, parts[i].n, s.n);
    return (str){0};
}

/* What stands behind an article that is written on: "alkhatib"; empty: none. */
static str behind_article(str s)
{
    size_t n = s.n - str_ends(s, S("h"));
    bool article = str_starts(s, S("al")) || str_starts(s, S("el"));
    return article && n >= 6 ? str_sub(s, 2, s.n) : (str){0};
}

/* Is s an article before next? "al", "el"; "as" before "salam". */
static bool is_article(str s, str next)
{
    if (s.n < 2 || s.n > 3 || next.n == 0 || !is_in(s.p[0], "aeiou")) return false;
    str consonant = str_sub(s, 1, s.n);
    return str_eq(consonant, S("l")) || (!is_vowel(s.p[1]) && str_starts(next, consonant));
}

/* The sound of a word as it is asked for. */
static word main_sound(str s)
{
    word w = {0};
    const char *tail = tail_alone(s);
    str abd = behind_abd(s), base = tail ? (str){0} : before_tail(s, &tail),
        behind = behind_article(s);
    bool son = str_eq(s, S("ben")) || str_eq(s, S("bin")) || str_eq(s, S("ibn"));
    word_add(&w, S("="));
    if (son) {
        word_add(&w, S("bn"));
    } else if (abd.n || is_abd(s)) {
        word_add(&w, S("1bd"));
        add_sound(&w, abd);
    } else if (tail) {
        add_sound(&w, base); /* nothing when the tail stands alone */
        word_add(&w, str_of(tail));
    } else {
        add_sound(&w, behind.n ? behind : s);
    }
    return w;
}

/* ---- the key of a name ---- */

static int split(str sleutel, str words[WORDS])
{
    int n = 0;
    while (n < WORDS && str_split(&sleutel, ' ', &words[n])) n++;
    return n;
}

/* Each word once. */
static void add_word(buf *b, str s)
{
    word spaced = {0};
    if (s.n == 0 || str_eq(s, S("="))) return;
    word_add(&spaced, S(" "));
    word_add(&spaced, str_sub(s, 0, WORD_MAX - 2));
    word_add(&spaced, S(" "));
    if (str_find(buf_str(b), word_str(&spaced)) >= 0) return;
    buf_add(b, str_sub(word_str(&spaced), b->n > 0, spaced.n));
}

static bool is_class(char c) { return c >= '0' && c <= '9'; }

/* The word without its first vowel: Brhane for Berhane. Short words would become too much alike. */
static word without_vowel(const word *w)
{
    word out = {0};
    size_t consonants = 0;
    bool dropped = false;
    for (size_t i = 0; i < w->n; i++) consonants += !is_class(w->c[i]) && w->c[i] != '=';
    if (consonants < 3) return out;
    for (size_t i = 0; i < w->n; i++) {
        bool drop = is_class(w->c[i]) && !dropped;
        dropped |= drop;
        if (!drop) word_add(&out, str_sub(word_str(w), i, i + 1));
    }
    return out;
}

/* A sound and the ways in which it may be heard: Ahmed as Ahmet, Zaynab as Zeynep. */
static void add_heard(buf *b, word w)
{
    static const char swap[][2] = {{'d', 't'}, {'t', 'd'}, {'b', 'p'}, {'p', 'b'}};
    if (w.n < 2) return;
    word bare = without_vowel(&w);
    add_word(b, word_str(&w));
    add_word(b, word_str(&bare));
    for (size_t i = 0; i < countof(swap); i++) {
        if (w.c[w.n - 1] != swap[i][0]) continue;
        w.c[w.n - 1] = swap[i][1];
        add_word(b, word_str(&w));
        return;
    }
}

static word sound_of(str s, str s2, const char *end)
{
    word whole = {0}, w = {0};
    word_add(&whole, s);
    word_add(&whole, s2);
    word_add(&w, S("="));
    add_sound(&w, word_str(&whole));
    word_add(&w, str_of(end));
    return w;
}

/* What one word of a name may be asked for as. */
static void add_parts(buf *b, str s)
{
    const char *tail = NULL;
    str abd = behind_abd(s), base = before_tail(s, &tail), rest = behind_first_part(s);
    add_word(b, s);
    if (!is_abd(s)) add_heard(b, main_sound(s));
    if (abd.n || is_abd(s)) add_word(b, S("=1bd"));
    if (abd.n > 2) add_heard(b, sound_of(abd, (str){0}, NULL));
    if (abd.n > 2 && is_vowel(abd.p[0])) add_heard(b, sound_of(S("l"), abd, NULL)); /* al-Latif */
    if (base.n) add_heard(b, sound_of(base, (str){0}, NULL));
    if (base.n) add_heard(b, sound_of((str){0}, (str){0}, tail));
    if (behind_article(s).n) add_heard(b, sound_of(s, (str){0}, NULL));
    if (rest.n) add_heard(b, main_sound(str_sub(s, 0, s.n - rest.n)));
    if (rest.n) add_word(b, rest);
    if (rest.n) add_heard(b, main_sound(rest));
}

/* Two words that others write as one. */
static void add_joined(buf *b, str s, str next)
{
    word w = {0};
    const char *tail = tail_alone(next);
    if (is_abd(s)) {
        word_add(&w, S("=1bd"));
        add_sound(&w, without_l(next));
    } else if (tail) {
        w = sound_of(s, (str){0}, tail);
    } else {
        word_add(&w, s);
        word_add(&w, next);
        w = main_sound(word_str(&w));
    }
    add_heard(b, w);
}

str text_zoeksleutel(arena *a, str naam)
{
    str words[WORDS], before = {0};
    int n = split(text_sleutel(a, naam), words);
    buf b = buf_new(a);
    for (int i = 0; i < n; i++) {
        bool article = i + 1 < n && is_article(words[i], words[i + 1]);
        if (article) add_word(&b, words[i]);
        else add_parts(&b, words[i]);
        if (!article && before.n) add_joined(&b, before, words[i]);
        if (!article) before = words[i];
    }
    return buf_str(&b);
}

/* ---- the words of a question ---- */

int text_zoekwoorden(arena *a, str vraag, zoekwoord *out, int max)
{
    str words[WORDS];
    int n = split(text_sleutel(a, vraag), words), found = 0;
    for (int i = 0; i < n && found < max; i++) {
        if (i + 1 < n && is_article(words[i], words[i + 1])) continue;
        word w = main_sound(words[i]);
        out[found++] = (zoekwoord){words[i], arena_str(a, word_str(&w))};
    }
    return found;
}

bool text_vindt(str zoeksleutel, zoekwoord w)
{
    word begin = {0}, whole = {0};
    word_add(&begin, S(" "));
    word_add(&begin, str_sub(w.woord, 0, WORD_MAX - 2));
    word_add(&whole, S(" "));
    word_add(&whole, str_sub(w.klank, 0, WORD_MAX - 2));
    word_add(&whole, S(" "));
    return str_find(zoeksleutel, word_str(&begin)) >= 0
           || (w.klank.n > 1 && str_find(zoeksleutel, word_str(&whole)) >= 0);
}
