#include "base/geheim.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    NONCE = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
    TAG = crypto_aead_xchacha20poly1305_ietf_ABYTES,
    KEY = sizeof(geheim_sleutel),
    BASE64 = sodium_base64_VARIANT_URLSAFE_NO_PADDING,
    PASSWORD_MAX = 4096,
};
static_assert(KEY == crypto_aead_xchacha20poly1305_ietf_KEYBYTES, "length of a key");
static_assert(KEY >= crypto_generichash_KEYBYTES_MIN, "length of a key");

const geheim_kosten geheim_gewoon = {
    crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE, crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE};
const geheim_kosten geheim_proef = {
    crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};

/* Once in the program; each function that needs it asks again, which costs nothing. */
static void ready(void)
{
    if (sodium_init() < 0) no_memory("libsodium does not start");
}

static const u8 *bytes(str s) { return (const u8 *)(s.p ? s.p : ""); }

/* ---- passwords ---- */

str geheim_wachtwoord(arena *a, str wachtwoord, geheim_kosten kosten)
{
    char out[crypto_pwhash_argon2id_STRBYTES];
    ready();
    if (wachtwoord.n > PASSWORD_MAX) bug("password longer than the form takes");
    int bad = crypto_pwhash_argon2id_str(
        out, wachtwoord.p ? wachtwoord.p : "", wachtwoord.n, kosten.ops, kosten.bytes);
    if (bad) return (str){0};
    return arena_str(a, str_of(out));
}

/* libsodium wants the hash closed by a 0. */
static bool hash_text(str hash, char out[crypto_pwhash_argon2id_STRBYTES])
{
    memset(out, 0, crypto_pwhash_argon2id_STRBYTES);
    if (hash.n == 0 || hash.n >= crypto_pwhash_argon2id_STRBYTES) return false;
    memcpy(out, hash.p, hash.n);
    return true;
}

typedef struct {
    i64 kib, ops;
    u8 salt[crypto_pwhash_argon2id_SALTBYTES], hash[32];
} hash_parts;

/* argon2 writes with + and /, not with the - and _ of a URL. */
static bool decode_part(str s, u8 *out, size_t size)
{
    const int variant = sodium_base64_VARIANT_ORIGINAL_NO_PADDING;
    size_t n = 0;
    return !sodium_base642bin(out, size, s.p, s.n, NULL, &n, NULL, variant) && n == size;
}

/* "$argon2id$v=19$m=65536,t=2,p=1$salt$hash", as geheim_wachtwoord makes it. */
static bool split_hash(str s, hash_parts *h)
{
    str piece;
    if (!str_starts(s, S("$argon2id$v=19$m="))) return false;
    s = str_sub(s, S("$argon2id$v=19$m=").n, s.n);
    if (!str_split(&s, ',', &piece) || !str_to_i64(piece, &h->kib)) return false;
    if (h->kib < 8 || h->kib > 1 << 20 || !str_starts(s, S("t="))) return false;
    s = str_sub(s, 2, s.n);
    if (!str_split(&s, ',', &piece) || !str_to_i64(piece, &h->ops)) return false;
    if (h->ops < 1 || h->ops > 100 || !str_starts(s, S("p=1$"))) return false;
    s = str_sub(s, 4, s.n);
    return str_split(&s, '$', &piece) && decode_part(piece, h->salt, sizeof h->salt)
           && decode_part(s, h->hash, sizeof h->hash);
}

/* Not crypto_pwhash_argon2id_str_verify: that calls it another password when memory runs out. */
wachtwoord_uitslag geheim_wachtwoord_klopt(str hash, str wachtwoord)
{
    hash_parts h;
    u8 out[sizeof h.hash];
    ready();
    if (!split_hash(hash, &h) || wachtwoord.n > PASSWORD_MAX) return WACHTWOORD_MIS;
    int bad = crypto_pwhash_argon2id(out, sizeof out, wachtwoord.p ? wachtwoord.p : "",
        wachtwoord.n, h.salt, (u64)h.ops, (size_t)h.kib << 10,
        crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (bad) return WACHTWOORD_NIET_NU;
    bool same = sodium_memcmp(out, h.hash, sizeof out) == 0;
    sodium_memzero(out, sizeof out);
    return same ? WACHTWOORD_GOED : WACHTWOORD_MIS;
}

bool geheim_wachtwoord_oud(str hash, geheim_kosten kosten)
{
    char text[crypto_pwhash_argon2id_STRBYTES];
    if (!hash_text(hash, text)) return true;
    return crypto_pwhash_argon2id_str_needs_rehash(text, kosten.ops, kosten.bytes) != 0;
}

/* ---- chance ---- */

void geheim_random(void *out, size_t n)
{
    ready();
    randombytes_buf(out, n);
}

static str base64(arena *a, const u8 *p, size_t n)
{
    size_t room = sodium_base64_encoded_len(n, BASE64);
    char *out = arena_make(a, char, room);
    sodium_bin2base64(out, room, p, n, BASE64);
    return (str){out, room - 1};
}

str geheim_token(arena *a, size_t n)
{
    u8 random[64];
    assert(n >= 16 && n <= sizeof random);
    geheim_random(random, n);
    str token = base64(a, random, n);
    sodium_memzero(random, sizeof random);
    return token;
}

/* ---- keys ---- */

static bool refuse(problems *p, const char *tekst, const char *path)
{
    return problem_with(p, PROBLEM_GEWEIGERD, "sleutel", tekst, str_of(path));
}

static bool write_all(int fd, const char *p, size_t n)
{
    while (n) {
        ssize_t done = write(fd, p, n);
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) return false;
        p += done;
        n -= (size_t)done;
    }
    return fsync(fd) == 0;
}

/* A new name is only on disk when its folder is. */
static bool sync_folder(const char *path)
{
    char folder[4096] = ".";
    const char *slash = strrchr(path, '/');
    size_t n = slash ? (size_t)(slash - path) + (slash == path) : 0;
    if (n >= sizeof folder) return false;
    if (n) memcpy(folder, path, n);
    if (n) folder[n] = 0;
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return false;
    bool ok = fsync(fd) == 0;
    close(fd);
    return ok;
}

bool geheim_sleutel_maak(const char *path, problems *p)
{
    geheim_sleutel k;
    char hex[2 * KEY + 1];
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0 && errno == EEXIST)
        return refuse(p, N_("Dit bestand is er al en wordt nooit overschreven: {}"), path);
    if (fd < 0) return refuse(p, N_("Dit bestand kan niet worden gemaakt: {}"), path);
    geheim_random(&k, sizeof k);
    sodium_bin2hex(hex, sizeof hex, k.b, sizeof k.b);
    hex[2 * KEY] = '\n';
    bool ok = fchmod(fd, 0600) == 0 && write_all(fd, hex, sizeof hex);
    sodium_memzero(&k, sizeof k);
    sodium_memzero(hex, sizeof hex);
    if (close(fd) || !sync_folder(path)) ok = false;
    if (ok) return true;
    unlink(path);
    return refuse(p, N_("Dit bestand kan niet worden geschreven: {}"), path);
}

/* A plain file of ours, or of root, that no one else may read. */
static bool is_private(int fd)
{
    struct stat s;
    if (fstat(fd, &s) || !S_ISREG(s.st_mode) || (s.st_mode & 077)) return false;
    return s.st_uid == geteuid() || s.st_uid == 0;
}

static bool read_key(int fd, geheim_sleutel *k)
{
    char hex[2 * KEY + 4]; /* more than a key with its line end */
    size_t n = 0, decoded = 0;
    while (n < sizeof hex) {
        ssize_t more = read(fd, hex + n, sizeof hex - n);
        if (more < 0 && errno == EINTR) continue;
        if (more <= 0) break;
        n += (size_t)more;
    }
    while (n > 0 && (hex[n - 1] == '\n' || hex[n - 1] == '\r')) n--;
    bool ok = n == 2 * KEY && !sodium_hex2bin(k->b, KEY, hex, n, NULL, &decoded, NULL);
    sodium_memzero(hex, sizeof hex);
    return ok && decoded == KEY;
}

const geheim_sleutel *geheim_sleutel_laad(const char *path, problems *p)
{
    ready();
    int fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0) {
        refuse(p, N_("Dit bestand met de sleutel kan niet worden gelezen: {}"), path);
        return NULL;
    }
    if (!is_private(fd)) {
        close(fd);
        refuse(p, N_("Anderen mogen de sleutel lezen. Maak het bestand eerst privé: {}"), path);
        return NULL;
    }
    geheim_sleutel *k = sodium_malloc(sizeof *k); /* locked, between guard pages */
    if (!k) {
        close(fd);
        no_memory("a key");
    }
    bool ok = read_key(fd, k);
    close(fd);
    if (ok && !sodium_mprotect_readonly(k)) return k;
    sodium_free(k);
    refuse(p, N_("In dit bestand staat geen sleutel: {}"), path);
    return NULL;
}

void geheim_sleutel_los(const geheim_sleutel *k)
{
    sodium_free((void *)(uintptr_t)k);
}

geheim_sleutel geheim_sleutel_voor(const geheim_sleutel *k, const char *doel)
{
    geheim_sleutel out;
    ready();
    const u8 *text = (const u8 *)doel;
    if (crypto_generichash(out.b, KEY, text, strlen(doel), k->b, KEY)) bug("no key for this");
    return out;
}

/* ---- text under a key ---- */

str geheim_hash(arena *a, const geheim_sleutel *k, str s)
{
    u8 hash[32];
    char *hex = arena_make(a, char, 2 * sizeof hash + 1);
    ready();
    if (crypto_generichash(hash, sizeof hash, bytes(s), s.n, k ? k->b : NULL, k ? KEY : 0))
        bug("geheim_hash");
    sodium_bin2hex(hex, 2 * sizeof hash + 1, hash, sizeof hash);
    return (str){hex, 2 * sizeof hash};
}

void geheim_kort(u8 out[GEHEIM_KORT], const geheim_sleutel *k, str s)
{
    ready();
    static_assert(crypto_shorthash_siphashx24_KEYBYTES <= KEY, "the key is long enough");
    static_assert(crypto_shorthash_siphashx24_BYTES == GEHEIM_KORT, "size of the hash");
    crypto_shorthash_siphashx24(out, bytes(s), s.n, k->b);
}

str geheim_versleutel(arena *a, const geheim_sleutel *k, str s, str bij)
{
    u8 *sealed = arena_alloc(a, 1, NONCE + s.n + TAG);
    unsigned long long n = 0;
    geheim_random(sealed, NONCE);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        sealed + NONCE, &n, bytes(s), s.n, bytes(bij), bij.n, NULL, sealed, k->b);
    return base64(a, sealed, NONCE + (size_t)n);
}

bool geheim_ontsleutel(arena *a, const geheim_sleutel *k, str sealed, str bij, str *out)
{
    size_t n = 0;
    unsigned long long length = 0;
    u8 *p = arena_alloc(a, 1, sealed.n + 1);
    ready();
    if (sealed.n == 0) return false;
    if (sodium_base642bin(p, sealed.n, sealed.p, sealed.n, NULL, &n, NULL, BASE64)) return false;
    if (n < NONCE + TAG) return false;
    u8 *plain = arena_alloc(a, 1, n - NONCE - TAG + 1);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            plain, &length, NULL, p + NONCE, n - NONCE, bytes(bij), bij.n, p, k->b))
        return false;
    *out = (str){(const char *)plain, (size_t)length};
    return true;
}

/* ---- links of a chain ---- */

static void link_of(u8 out[GEHEIM_SCHAKEL], const u8 *k, size_t nk,
    const u8 vorige[GEHEIM_SCHAKEL], str s)
{
    crypto_generichash_state h;
    ready();
    if (crypto_generichash_init(&h, k, nk, GEHEIM_SCHAKEL)) bug("geheim_schakel");
    crypto_generichash_update(&h, vorige, GEHEIM_SCHAKEL);
    crypto_generichash_update(&h, bytes(s), s.n);
    crypto_generichash_final(&h, out, GEHEIM_SCHAKEL);
}

void geheim_schakel(u8 out[GEHEIM_SCHAKEL], const geheim_sleutel *k,
    const u8 vorige[GEHEIM_SCHAKEL], str s)
{
    link_of(out, k->b, KEY, vorige, s);
}

void geheim_som(u8 out[GEHEIM_SCHAKEL], const u8 vorige[GEHEIM_SCHAKEL], str s)
{
    link_of(out, NULL, 0, vorige, s);
}

str geheim_tekst(arena *a, const void *p, size_t n) { return base64(a, p, n); }

bool geheim_bytes(str tekst, void *out, size_t n)
{
    size_t got = 0;
    if (!tekst.n || sodium_base642bin(out, n, tekst.p, tekst.n, NULL, &got, NULL, BASE64))
        return false;
    return got == n;
}

/* ---- signatures ---- */

static void key_pair(const geheim_sleutel *k, u8 publiek[crypto_sign_PUBLICKEYBYTES],
    u8 secret[crypto_sign_SECRETKEYBYTES])
{
    static_assert(KEY == crypto_sign_SEEDBYTES, "a key is a seed");
    ready();
    crypto_sign_seed_keypair(publiek, secret, k->b);
}

str geheim_publiek(arena *a, const geheim_sleutel *k)
{
    u8 publiek[crypto_sign_PUBLICKEYBYTES], secret[crypto_sign_SECRETKEYBYTES];
    key_pair(k, publiek, secret);
    sodium_memzero(secret, sizeof secret);
    return base64(a, publiek, sizeof publiek);
}

str geheim_teken(arena *a, const geheim_sleutel *k, str s)
{
    u8 publiek[crypto_sign_PUBLICKEYBYTES], secret[crypto_sign_SECRETKEYBYTES];
    u8 hand[crypto_sign_BYTES];
    key_pair(k, publiek, secret);
    crypto_sign_detached(hand, NULL, bytes(s), s.n, secret);
    sodium_memzero(secret, sizeof secret);
    return base64(a, hand, sizeof hand);
}

bool geheim_teken_klopt(str publiek, str s, str handtekening)
{
    u8 open_key[crypto_sign_PUBLICKEYBYTES], hand[crypto_sign_BYTES];
    ready();
    return geheim_bytes(publiek, open_key, sizeof open_key)
           && geheim_bytes(handtekening, hand, sizeof hand)
           && !crypto_sign_verify_detached(hand, bytes(s), s.n, open_key);
}

bool geheim_gelijk(str s, str t)
{
    return s.n == t.n && sodium_memcmp(bytes(s), bytes(t), s.n) == 0;
}

void geheim_wis(void *p, size_t n) { sodium_memzero(p, n); }

bool geheim_bescherm(void)
{
    const struct rlimit none = {0, 0};
    return setrlimit(RLIMIT_CORE, &none) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
}
