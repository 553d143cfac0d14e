#include "store/keys.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <unistd.h>

static const char heading[] = "tweespoor-sleutel-1 ";
enum { HEADING = sizeof heading - 1, FILE_SIZE = HEADING + 2 * KEY_BYTES + 1, HASH = 16 };
enum { NONCE = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES };
enum { SEAL = NONCE + crypto_aead_xchacha20poly1305_ietf_ABYTES };

static void derive(keys *k, const u8 main_key[KEY_BYTES])
{
    u8 *const parts[] = {k->secret, k->search, k->token, k->session, k->mark};
    for (size_t i = 0; i < countof(parts); i++)
        crypto_kdf_derive_from_key(parts[i], KEY_BYTES, i + 1, "tweespor", main_key);
}

static bool read_all(int fd, char *to, size_t n)
{
    while (n) {
        ssize_t got = read(fd, to, n);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        to += got, n -= (size_t)got;
    }
    return true;
}

static bool write_all(int fd, const char *p, size_t n)
{
    while (n) {
        ssize_t put = write(fd, p, n);
        if (put < 0 && errno == EINTR) continue;
        if (put <= 0) return false;
        p += put, n -= (size_t)put;
    }
    return true;
}

keys_state keys_load(keys *k, const char *path)
{
    char text[FILE_SIZE];
    u8 main_key[KEY_BYTES];
    if (sodium_init() < 0) return KEYS_WRONG;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return errno == ENOENT ? KEYS_NONE : KEYS_WRONG;
    bool ok = read_all(fd, text, sizeof text) && !memcmp(text, heading, HEADING);
    close(fd);
    size_t n = 0;
    ok = ok && !sodium_hex2bin(main_key, KEY_BYTES, text + HEADING, 2 * KEY_BYTES, NULL, &n, NULL);
    if (ok && n == KEY_BYTES) derive(k, main_key);
    sodium_memzero(main_key, sizeof main_key);
    sodium_memzero(text, sizeof text);
    return ok && n == KEY_BYTES ? KEYS_OK : KEYS_WRONG;
}

/* The name of a new file is on disk only after its folder is. */
static bool sync_folder(const char *path)
{
    char folder[4096];
    snprintf(folder, sizeof folder, "%s", path);
    char *slash = strrchr(folder, '/');
    if (slash) slash[slash == folder] = 0;
    int fd = open(slash ? folder : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return false;
    bool ok = !fsync(fd);
    close(fd);
    return ok;
}

bool keys_create(const char *path)
{
    char text[FILE_SIZE + 1];
    u8 main_key[KEY_BYTES];
    if (sodium_init() < 0) return false;
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) return false;
    crypto_kdf_keygen(main_key);
    memcpy(text, heading, HEADING);
    sodium_bin2hex(text + HEADING, 2 * KEY_BYTES + 1, main_key, KEY_BYTES);
    text[FILE_SIZE - 1] = '\n';
    bool ok = write_all(fd, text, FILE_SIZE) && !fsync(fd);
    ok = !close(fd) && ok;
    sodium_memzero(main_key, sizeof main_key);
    sodium_memzero(text, sizeof text);
    if (!ok) unlink(path);
    return ok && sync_folder(path);
}

void keys_wipe(keys *k) { sodium_memzero(k, sizeof *k); }

static str base64(arena *a, const u8 *p, size_t n, unsigned variant)
{
    size_t size = sodium_base64_ENCODED_LEN(n, variant);
    char *out = arena_make(a, char, size);
    sodium_bin2base64(out, size, p, n, (int)variant);
    return str_of(out);
}

str keys_seal(arena *a, const keys *k, str field, str plain)
{
    size_t size = plain.n + SEAL;
    u8 *sealed = arena_make(a, u8, size);
    randombytes_buf(sealed, NONCE);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed + NONCE, NULL, (const u8 *)plain.p, plain.n,
        (const u8 *)field.p, field.n, NULL, sealed, k->secret);
    return base64(a, sealed, size, sodium_base64_VARIANT_ORIGINAL);
}

bool keys_unseal(arena *a, const keys *k, str field, str sealed, str *plain)
{
    u8 *bytes = arena_make(a, u8, sealed.n + 1);
    size_t n = 0;
    unsigned long long size = 0;
    if (sodium_base642bin(bytes, sealed.n, sealed.p, sealed.n, NULL, &n, NULL,
            sodium_base64_VARIANT_ORIGINAL) || n < SEAL)
        return false;
    u8 *out = arena_make(a, u8, n);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out, &size, NULL, bytes + NONCE, n - NONCE,
            (const u8 *)field.p, field.n, bytes, k->secret))
        return false;
    *plain = (str){(const char *)out, size};
    return true;
}

/* Each part with its length before it, so that no two lists give the same bytes. */
static void hash_part(crypto_generichash_state *h, str s)
{
    u64 n = s.n;
    crypto_generichash_update(h, (const u8 *)&n, sizeof n);
    if (s.n) crypto_generichash_update(h, (const u8 *)s.p, s.n);
}

static void hash2(u8 out[HASH], const u8 key[KEY_BYTES], str a, str b)
{
    crypto_generichash_state h;
    crypto_generichash_init(&h, key, KEY_BYTES, HASH);
    hash_part(&h, a);
    hash_part(&h, b);
    crypto_generichash_final(&h, out, HASH);
}

static str hex(arena *a, const u8 hash[HASH])
{
    char *out = arena_make(a, char, 2 * HASH + 1);
    sodium_bin2hex(out, 2 * HASH + 1, hash, HASH);
    return str_of(out);
}

str keys_search(arena *a, const keys *k, str field, str plain)
{
    u8 h[HASH];
    hash2(h, k->search, field, plain);
    return hex(a, h);
}

str keys_hash(arena *a, const keys *k, str text)
{
    u8 h[HASH];
    hash2(h, k->session, text, S(""));
    return hex(a, h);
}

str keys_mark(arena *a, const keys *k)
{
    u8 h[HASH];
    hash2(h, k->mark, S("kenmerk"), S(""));
    return hex(a, h);
}

/* ---- tokens: 8 bytes that prove kind and id, then the id under a stream made from those 8 ---- */

static void token_bytes(u8 out[16], const keys *k, str kind, i64 id)
{
    u8 h[HASH], plain[8];
    for (int i = 0; i < 8; i++) plain[i] = (u8)((u64)id >> (8 * i));
    hash2(h, k->token, kind, (str){(const char *)plain, 8});
    memcpy(out, h, 8);
    hash2(h, k->token, S("stroom"), (str){(const char *)out, 8});
    for (int i = 0; i < 8; i++) out[8 + i] = plain[i] ^ h[i];
}

str keys_token(arena *a, const keys *k, str kind, i64 id)
{
    u8 bytes[16];
    token_bytes(bytes, k, kind, id);
    return base64(a, bytes, sizeof bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

bool keys_token_read(const keys *k, str kind, str token, i64 *id)
{
    u8 bytes[16], again[16], h[HASH];
    size_t n = 0;
    if (token.n != TOKEN_TEXT || sodium_base642bin(bytes, 16, token.p, token.n, NULL, &n, NULL,
            sodium_base64_VARIANT_URLSAFE_NO_PADDING) || n != 16)
        return false;
    hash2(h, k->token, S("stroom"), (str){(const char *)bytes, 8});
    u64 x = 0;
    for (int i = 0; i < 8; i++) x |= (u64)(u8)(bytes[8 + i] ^ h[i]) << (8 * i);
    token_bytes(again, k, kind, (i64)x);
    if (sodium_memcmp(bytes, again, sizeof bytes)) return false;
    *id = (i64)x;
    return true;
}
