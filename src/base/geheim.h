/* geheim.h: what must stay secret: passwords, tokens, sealed text, keys. On libsodium. */
#ifndef BASE_GEHEIM_H
#define BASE_GEHEIM_H
#include "base/base.h"

/* ---- passwords (argon2id) ---- */
typedef struct {
    u64 ops;      /* passes */
    size_t bytes; /* memory */
} geheim_kosten;
extern const geheim_kosten geheim_gewoon; /* for people: 2 passes over 64 MiB */
extern const geheim_kosten geheim_proef;  /* for tests alone: no time at all */

/* To store; holds salt and cost. In a. Empty: the machine has no memory for it now. */
str geheim_wachtwoord(arena *a, str wachtwoord, geheim_kosten kosten);
/* MIS also for a hash that is none. NIET_NU: the machine has no memory to find out. */
typedef enum { WACHTWOORD_MIS, WACHTWOORD_GOED, WACHTWOORD_NIET_NU } wachtwoord_uitslag;
wachtwoord_uitslag geheim_wachtwoord_klopt(str hash, str wachtwoord);
/* Was it made at another cost than this, so that it should be made anew? */
bool geheim_wachtwoord_oud(str hash, geheim_kosten kosten);

/* ---- chance ---- */
void geheim_random(void *out, size_t n);
/* So many random bytes in base64url: 22 signs for 16 bytes. In a. */
str geheim_token(arena *a, size_t bytes);

/* ---- keys ---- */
typedef struct {
    u8 b[32];
} geheim_sleutel;
/* Writes a new key to a file that only its owner may read. False, with a problem, when there is a
 * file already or it cannot be written; an existing file is never touched. */
bool geheim_sleutel_maak(const char *path, problems *p);
/* Reads it into memory that is locked, guarded and read-only, until geheim_sleutel_los. NULL, with
 * a problem, when it is no key file, or when others may read it. */
const geheim_sleutel *geheim_sleutel_laad(const char *path, problems *p);
/* Wipes and frees what was loaded; keys made from it stay good. */
void geheim_sleutel_los(const geheim_sleutel *k);
/* The key for one purpose ("bsn", "url"), made from the main one. */
geheim_sleutel geheim_sleutel_voor(const geheim_sleutel *k, const char *doel);

/* ---- text under a key ---- */
/* BLAKE2b of 32 bytes in hex, in a. With a key: to find what is sealed; NULL: a plain checksum. */
str geheim_hash(arena *a, const geheim_sleutel *k, str s);
/* SipHash-2-4 of 16 bytes: for short names of rows, many on a page. */
enum { GEHEIM_KORT = 16 };
void geheim_kort(u8 out[GEHEIM_KORT], const geheim_sleutel *k, str s);
/* A link of a chain: BLAKE2b of 32 bytes over the link before it and s. */
enum { GEHEIM_SCHAKEL = 32 };
void geheim_schakel(u8 out[GEHEIM_SCHAKEL], const geheim_sleutel *k,
    const u8 vorige[GEHEIM_SCHAKEL], str s);
/* The same without a key, for who adds up links. */
void geheim_som(u8 out[GEHEIM_SCHAKEL], const u8 vorige[GEHEIM_SCHAKEL], str s);
/* Bytes as base64url in a, and back into exactly n bytes; false: it is not that. */
str geheim_tekst(arena *a, const void *p, size_t n);
bool geheim_bytes(str tekst, void *out, size_t n);

/* ---- signatures (Ed25519): k is the seed, made and loaded as every key ---- */
/* The public key, and the signature of s; both as base64url in a. */
str geheim_publiek(arena *a, const geheim_sleutel *k);
str geheim_teken(arena *a, const geheim_sleutel *k, str s);
bool geheim_teken_klopt(str publiek, str s, str handtekening);

/* Seals s, so that it opens only with the same key and the same context (XChaCha20-Poly1305); say
 * in bij where it belongs, such as "persoon.bsn 417". Text without spaces, in a. */
str geheim_versleutel(arena *a, const geheim_sleutel *k, str s, str bij);
/* Opens it, in a. False: another key or context, or someone changed it. */
bool geheim_ontsleutel(arena *a, const geheim_sleutel *k, str sealed, str bij, str *out);

/* Equal, in a time that says nothing about where they differ. */
bool geheim_gelijk(str s, str t);
void geheim_wis(void *p, size_t n);
/* This process leaves no core dump and cannot be read by others of the same user. */
bool geheim_bescherm(void);

#endif
