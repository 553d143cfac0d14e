/* libstore.h: a scratch store on each engine, with entities of its own. */
#ifndef TEST_LIBSTORE_H
#define TEST_LIBSTORE_H
#include "store/db.h"
#include "store/engine.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <cmocka.h>

#define STAND_CODES(C) C(STAND_NIEUW, "nieuw", "Nieuw") C(STAND_BEZIG, "bezig", "Bezig")
CODES(stand, STAND_CODES)

ID_TYPE(mens);
ID_TYPE(stap);
ID_TYPE(teller);

/* Someone: a K5 number, a K4 field that visitors do not see, a number that must be unique. */
#define MENS_FIELDS(F) \
    F(str, nummer, "Nummer", .klasse = K1, .uniek = true) \
    F(str, naam, "Naam", .klasse = K2) \
    F(geheim, bsn, "BSN", .klasse = K5, .uniek = true) \
    F(date, geboren, "Geboren", .klasse = K2) \
    F(num, uren, "Uren", .klasse = K1) \
    F(geld, loon, "Loon", .klasse = K3) \
    F(bool, tolk, "Tolk", .klasse = K1) \
    F(moment, gezien, "Gezien", .klasse = K1) \
    F(tijd, begin, "Begin", .klasse = K1) \
    F(code, stand, "Stand", .klasse = K1, .codes = &stand_codes) \
    F(num, kracht, "Kracht", .klasse = K4) \
    F(mens_id, maatje_id, "Maatje", .klasse = K1, .ref = "mens") \
    F(num, van_wie, "Van wie", .klasse = K1)
ENTITY(mens, MENS_FIELDS)

#define STAP_FIELDS(F) \
    F(mens_id, mens_id, "Mens", .ref = "mens", .ouder = true, .required = true) \
    F(str, titel, "Titel", .klasse = K3)
ENTITY(stap, STAP_FIELDS)

/* About no one. */
#define TELLER_FIELDS(F) \
    F(str, naam, "Naam", .klasse = K0, .uniek = true) \
    F(num, stand, "Stand", .klasse = K0)
ENTITY(teller, TELLER_FIELDS)

#define REGEL_FIELDS(F) \
    F(mens_id, wie, "Wie") \
    F(str, naam, "Naam", .klasse = K2) \
    F(num, kracht, "Kracht", .klasse = K4) \
    F(num, stappen, "Stappen", .klasse = K0)
LIJSTRIJ(regel, REGEL_FIELDS)

#define PROEF_QUERIES(Q) \
    Q(REGELS, regel, \
        "SELECT m.id AS wie, m.naam, m.kracht, count(s.id) AS stappen FROM v_mens m" \
        " LEFT JOIN stap s ON s.mens_id = m.id WHERE m.voor = :ik" \
        " AND (m.naam = :naam OR :naam IS NULL) GROUP BY m.id, m.naam, m.kracht ORDER BY m.id") \
    Q(MENS_OP_NUMMER, mens, "SELECT m.* FROM v_mens m WHERE m.nummer = :nummer AND m.voor = :ik") \
    Q(AANTAL, , "SELECT count(*) FROM mens") \
    Q(TELLERS, teller, \
        "SELECT id, versie, vastgelegd_van, vastgelegd_door, naam, stand FROM teller" \
        " ORDER BY naam") \
    Q(SOM, , "SELECT sum(stand) FROM teller") \
    Q(TEL, , "UPDATE teller SET stand = stand + :bij WHERE naam = :naam") \
    Q(TELLER_ERBIJ, , "INSERT INTO teller (versie, vastgelegd_van, naam, stand)" \
        " VALUES (1, 0, :naam, 0)") \
    Q(WAS_MENS, , "SELECT count(*) FROM mens_was") \
    Q(GROOTSTE, , "SELECT max(vastgelegd_tot) FROM k_teller")
enum { 
#define Q(NAME, row, sql) Q_##NAME,
    PROEF_QUERIES(Q)
#undef Q
    Q_EIND
};

/* Who asks: KLANT sees all of his own people, KIJKER not the K4 fields, VREEMD no one. */
enum { KLANT = 1, KIJKER = 2, VREEMD = 3 };
extern const toegang klant, kijker, vreemd;

typedef struct {
    store *s;
    store_config c;
    arena a;
    problems p;
} proef;

/* A new, empty store; of the engine whose turn it is. */
proef proef_begin(void);
/* The same without opening: the test opens it by itself. */
proef proef_leeg(void);
void proef_eind(proef *x);
/* The same, on the other engine when there is one, with the key of x. */
proef proef_elders(const proef *x);
/* Closes and opens it again. */
void proef_heropen(proef *x);
bool proef_is_pg(void);
/* Path of a file beside the store: ".wal" and so on; in proef's arena. */
const char *proef_pad(proef *x, const char *achter);
/* Runs the tests on each engine. Without a PostgreSQL server only on SQLite, and says so. */
int proef_draai(const char *naam, const struct CMUnitTest *tests, size_t n);
#define PROEF_DRAAI(naam, tests) proef_draai((naam), (tests), countof(tests))
/* SQL by the back door, over a connection of its own: one number. */
i64 proef_sql(proef *x, const char *sql);
/* Does this text stand in the file? */
bool proef_staat_in(const char *path, str text);

/* One step on a store, for tests that need no function of their own. */
i64 mens_erbij(proef *x, mens *m);
/* Added by this caller, who may not see the new row: 0 then. */
i64 mens_erbij_door(proef *x, const toegang *t, mens *m);
bool mens_haal(proef *x, const toegang *t, i64 id, mens *m);
bool mens_bewaar(proef *x, const toegang *t, mens *m, u64 velden, u64 *anders);
i64 teller_erbij(proef *x, const char *naam);
i64 proef_getal(proef *x, int nr);
/* Was this said by the last opening? Prints what was said when not. */
bool proef_gezegd(proef *x, const char *deel);
/* The steps that the migrations hold; a test may lay others under them. */
typedef struct { const char *name, *sql, *hash; } proef_stap;
void proef_stappen(const proef_stap *at, size_t n);
extern const proef_stap proef_gewoon[1];
#endif
