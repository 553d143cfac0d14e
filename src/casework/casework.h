/* casework.h: what every verb of the office needs, as one value. A verb is subject_verb(w, ...),
 * gives false with problems when it may not be done, and writes a gebeurtenis when it is.
 * The only floor that joins store and domain. */
#ifndef CASEWORK_CASEWORK_H
#define CASEWORK_CASEWORK_H
#include "casework/lijsten.h"
#include "domain/domain.h"
#include "store/db.h"

typedef struct werk {
    db *db;           /* inside a transaction */
    arena *a;         /* results live here */
    toegang t;        /* on whose behalf */
    date vandaag;     /* in Amsterdam, or the fixed day of a demo store */
    problems *p;
    const struct aanpak_inhoud *aanpak; /* of aanpak_nr, read once (aanpak.h); lives in a */
    i64 aanpak_nr;
    gebruiker_id door;   /* who asked for it, when the office does it for someone from outside:
                          * events name him; 0: that of t */
    gebeurtenis_id *samen; /* first event of an action for several people: the later ones name it;
                            * NULL: each stands alone */
} werk;

/* Statements: casework/sql/<subject>.h each hold a list of Q(NAME, row entity, "SQL"). */
#define Q_ENUM(NAME, row, sql) Q_##NAME,
enum query_nummer {
#define Q Q_ENUM
#define Q_DOE(NAME, sql) Q_##NAME,
#include "casework/sql.h"
#undef Q
#undef Q_DOE
    Q_EIND
};

/* Typed reading: persoon p; if (!HAAL(w, persoon, id, &p)) return false; */
#define HAAL(w, e, id, row) \
    db_get((w)->db, &(w)->t, (w)->a, &e##_entity, ((e##_id[]){id})->v, (row))
/* taalmeting_rijen r = BIJ(w, taalmeting, persoon_id, id); */
#define BIJ(w, e, veld, id) \
    e##_rijen_van(db_bij((w)->db, &(w)->t, (w)->a, &e##_entity, #veld, (id).v))
/* persoonregel_rijen r = LIJST(w, persoonregel, PERSOON_BIJ_NUMMER, A(nummer, s)); */
#define LIJST(w, e, NAME, ...) \
    e##_rijen_van(db_rijen((w)->db, &(w)->t, (w)->a, Q_##NAME, ARGS(__VA_ARGS__)))
#define RIJ(w, e, NAME, row, ...) \
    db_rij((w)->db, &(w)->t, (w)->a, Q_##NAME, ARGS(__VA_ARGS__), (row))
#define GETAL(w, NAME, ...) db_getal((w)->db, &(w)->t, Q_##NAME, ARGS(__VA_ARGS__))

/* For rows that the program keeps by itself, whoever asks: the ledger, and the sources of facts. */
static inline toegang toegang_programma(toegang t)
{
    t.rol = ROL_OPDRACHT;
    t.buiten = false;
    t.programma = true;
    return t;
}
/* The same work with those rights, to look up or reckon with; the caller gives out only what comes
 * of it. */
static inline werk werk_programma(const werk *w)
{
    werk zelf = *w;
    zelf.t = toegang_programma(w->t);
    return zelf;
}
/* Now; for who tells of another day (a demo that lived on), that day at noon. */
moment werk_nu(const werk *w);
/* The row of the ledger of what happened; every verb calls it once (tijdlijn.c). versie_voor is the
 * version of onderwerp before this change, 0 when it was added: what "Ongedaan maken" goes back to.
 * Only the fields that say something need filling; moment and gebruiker come from w. */
gebeurtenis_id gebeur(werk *w, gebeurtenis g);
/* Records the source of the facts that changed (bits of e): herkomst rows of today. */
void herkomst_vastleggen(werk *w, const entity *e, i64 id, persoon_id wie, u64 anders, int bron,
                         gesprek_id bij);
#endif
