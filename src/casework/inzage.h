/* inzage.h: writing down who looked at whom, and asking it. A row is on disk before the first byte
 * of its answer leaves. People stand in it under a pseudonym (store/db.h). */
#ifndef CASEWORK_INZAGE_H
#define CASEWORK_INZAGE_H
#include "casework/casework.h"

typedef struct {
    toegang t;
    const char *pagina;   /* route or command */
    const i64 *personen;  /* that this db gave out */
    int n;
    u32 klassen;
    i32 uitslag;          /* INZAGE_..; 0: gezien */
    i32 herkomst;         /* VIA_..; 0: by the account */
    bool nood;            /* seen with break-glass */
    code reden;           /* why a number was shown whole; not set: none was */
    bool zelf;            /* the person himself, under a link that t's account made */
} inzage_invoer;
/* One row, the next link of this writer's chain; call it in a store_write; a for the time of the
 * call. Somebody alone: with the relation of the caller to him, else that by which he has his
 * rights over all. False: the store failed. */
bool inzage_schrijf(db *d, arena *a, const inzage_invoer *in);
/* The bytes of a row that its seal is made over: all fields that are filled, but the seal. In a. */
str inzage_bytes(arena *a, const inzage *i);

/* One person as rows name him: his pseudonyms, also those of dossiers that were joined with
 * his, and his id for rows of before the chains. For who may see him: the caller looks at that. */
typedef struct {
    persoon_id id;
    str namen;
} gezochte;
gezochte inzage_zoek(werk *w, persoon_id wie);
/* Id of the first row that is not older than m (row numbers follow time); past the last: none. */
i64 inzage_vanaf(werk *w, moment m);
/* Goes through the rows of [van, tot), oldest first; elk gets each that showed one of these n
 * people, once for each of them, and his place. Holds no more rows than some thousand at once. */
void inzage_doorzoek(werk *w, const gezochte *g, int n, date van, date tot,
    void (*elk)(void *ctx, const inzage *i, int wie), void *ctx);
/* "Naam en contact, plan en inkomen": what kind of data these classes are. In a. */
str inzage_gegevens(arena *a, i64 klassen);
/* Was he among those that the answer showed? */
bool inzage_toonde(const inzage *i, const gezochte *g);
#endif
