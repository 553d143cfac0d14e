#include "base/pseudo.h"

#include <pthread.h>

enum { ROOM = 64 << 20, TEXTS = 1 << 14 };

/* Every text that was asked for, by its hash; open addressing. Guarded by the lock. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static arena kept;
static struct {
    str msgid, text;
} table[TEXTS];
static size_t used;

static u64 hash(str s)
{
    u64 h = 0xcbf29ce484222325; /* FNV-1a */
    for (size_t i = 0; i < s.n; i++) h = (h ^ (u8)s.p[i]) * 0x100000001b3;
    return h;
}

static const char *accented(char c)
{
    switch (c) {
    case 'a': return "á";
    case 'e': return "ë";
    case 'i': return "ï";
    case 'o': return "ô";
    case 'u': return "ú";
    case 'c': return "ç";
    case 'n': return "ñ";
    case 's': return "š";
    case 'A': return "Â";
    case 'E': return "É";
    case 'I': return "Î";
    case 'O': return "Ö";
    case 'U': return "Û";
    default: return NULL;
    }
}

static size_t letters(str s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) n += (s.p[i] & 0xc0) != 0x80;
    return n;
}

/* Vowels stand double, which makes words longer as another language does; signs fill the rest. */
static str make(str s)
{
    buf b = buf_new(&kept);
    bool in_slot = false;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        const char *accent = in_slot ? NULL : accented(c);
        if (c == '{' || c == '}') in_slot = c == '{';
        buf_add(&b, accent ? str_of(accent) : str_sub(s, i, i + 1));
        if (accent && strchr("aeiou", c)) buf_add(&b, str_of(accent));
    }
    size_t wanted = letters(s) + (letters(s) * 2 + 4) / 5;
    while (letters(buf_str(&b)) < wanted) buf_add(&b, S("~"));
    return buf_str(&b);
}

str pseudo_text(const char *msgid)
{
    str s = str_of(msgid);
    pthread_mutex_lock(&lock);
    if (!kept.at) kept = arena_new(ROOM);
    size_t i = hash(s) % TEXTS;
    while (table[i].msgid.p && !str_eq(table[i].msgid, s)) i = (i + 1) % TEXTS;
    if (!table[i].msgid.p && used < TEXTS / 2) {
        table[i].msgid = arena_str(&kept, s);
        table[i].text = make(s);
        used++;
    }
    str text = table[i].msgid.p ? table[i].text : s;
    pthread_mutex_unlock(&lock);
    return text;
}
