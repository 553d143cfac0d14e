#include "store/keys.h"

bool keys_load(keys *k, const char *path, problems *p)
{
    const geheim_sleutel *main_key = geheim_sleutel_laad(path, p);
    if (!main_key) return false;
    k->secret = geheim_sleutel_voor(main_key, "geheim");
    k->search = geheim_sleutel_voor(main_key, "zoeken");
    k->token = geheim_sleutel_voor(main_key, "token");
    k->session = geheim_sleutel_voor(main_key, "sessie");
    k->mark = geheim_sleutel_voor(main_key, "kenmerk");
    k->chain = geheim_sleutel_voor(main_key, "keten");
    geheim_sleutel_los(main_key);
    return true;
}

void keys_wipe(keys *k) { geheim_wis(k, sizeof *k); }

str keys_seal(arena *a, const keys *k, str field, str plain)
{
    return geheim_versleutel(a, &k->secret, plain, field);
}

bool keys_unseal(arena *a, const keys *k, str field, str sealed, str *plain)
{
    return geheim_ontsleutel(a, &k->secret, sealed, field, plain);
}

/* Half of the hash of "what:text": what is a word, so no two pairs give the same bytes. */
static str hash2(arena *a, const geheim_sleutel *k, str what, str text)
{
    buf b = buf_new(a);
    buf_add(&b, what);
    buf_add(&b, S(":"));
    buf_add(&b, text);
    return str_sub(geheim_hash(a, k, buf_str(&b)), 0, 32);
}

str keys_search(arena *a, const keys *k, str field, str plain)
{
    return hash2(a, &k->search, field, plain);
}
str keys_hash(arena *a, const keys *k, str text)
{
    return hash2(a, &k->session, S("sessie"), text);
}
str keys_mark(arena *a, const keys *k) { return hash2(a, &k->mark, S("kenmerk"), S("")); }

/* ---- tokens: 8 bytes that prove kind and id, then the id under a stream made from those 8 ---- */

enum { TOKEN_BYTES = 16, HALF = TOKEN_BYTES / 2 };

/* Half of the short hash of "what:in"; what is a word, so no two pairs give the same bytes. */
static void hash_bytes(u8 out[HALF], const geheim_sleutel *k, str what, const u8 in[HALF])
{
    char text[64 + HALF];
    u8 hash[GEHEIM_KORT];
    if (what.n > 62) bug("the name of an entity is too long");
    memcpy(text, what.p, what.n);
    text[what.n] = ':';
    memcpy(text + what.n + 1, in, HALF);
    geheim_kort(hash, k, (str){text, what.n + 1 + HALF});
    memcpy(out, hash, HALF);
}

static void token_bytes(u8 out[TOKEN_BYTES], const keys *k, str kind, u64 id)
{
    u8 plain[HALF], stream[HALF];
    for (int i = 0; i < HALF; i++) plain[i] = (u8)(id >> (8 * i));
    hash_bytes(out, &k->token, kind, plain);
    hash_bytes(stream, &k->token, S("=stroom"), out);
    for (int i = 0; i < HALF; i++) out[HALF + i] = plain[i] ^ stream[i];
}

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/* 16 bytes are 21 characters of 6 bits and one of the last 2. */
static void encode(char out[TOKEN_TEXT + 1], const u8 bytes[TOKEN_BYTES])
{
    for (int i = 0; i < TOKEN_TEXT; i++) {
        int bit = 6 * i, at = bit / 8;
        u32 two = (u32)bytes[at] << 8 | (at + 1 < TOKEN_BYTES ? bytes[at + 1] : 0u);
        out[i] = alphabet[two >> (10 - bit % 8) & 63];
    }
    out[TOKEN_TEXT] = 0;
}

static bool decode(u8 bytes[TOKEN_BYTES], str text)
{
    char again[TOKEN_TEXT + 1];
    if (text.n != TOKEN_TEXT) return false;
    memset(bytes, 0, TOKEN_BYTES);
    for (int i = 0; i < TOKEN_TEXT; i++) {
        const char *found = text.p[i] ? strchr(alphabet, text.p[i]) : NULL;
        if (!found) return false;
        int bit = 6 * i, at = bit / 8;
        u32 two = (u32)(found - alphabet) << (10 - bit % 8);
        bytes[at] |= (u8)(two >> 8);
        if (at + 1 < TOKEN_BYTES) bytes[at + 1] |= (u8)two;
    }
    encode(again, bytes); /* one spelling only */
    return str_eq(text, str_of(again));
}

str keys_token(arena *a, const keys *k, str kind, i64 id)
{
    u8 bytes[TOKEN_BYTES];
    char *out = arena_make(a, char, TOKEN_TEXT + 1);
    token_bytes(bytes, k, kind, (u64)id);
    encode(out, bytes);
    return (str){out, TOKEN_TEXT};
}

bool keys_token_read(const keys *k, str kind, str token, i64 *id)
{
    u8 bytes[TOKEN_BYTES], again[TOKEN_BYTES], stream[HALF];
    u64 x = 0;
    if (!decode(bytes, token)) return false;
    hash_bytes(stream, &k->token, S("=stroom"), bytes);
    for (int i = 0; i < HALF; i++) x |= (u64)(u8)(bytes[HALF + i] ^ stream[i]) << (8 * i);
    token_bytes(again, k, kind, x);
    str given = {(const char *)bytes, TOKEN_BYTES}, made = {(const char *)again, TOKEN_BYTES};
    if (!geheim_gelijk(given, made)) return false;
    *id = (i64)x;
    return true;
}
