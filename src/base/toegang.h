/* toegang.h: on whose behalf something is asked: the caller's rights, carried by every call
 * of the store (design.md 8). What a rol or doel means is decided in src/domain/beleid.c. */
#ifndef BASE_TOEGANG_H
#define BASE_TOEGANG_H
#include "base/base.h"

/* What someone is about to do with the fields of a row. SCHRIJVEN: adding or changing. */
typedef enum {
    DOEN_LEZEN, DOEN_SCHRIJVEN, DOEN_LIJST, DOEN_MAKEN, DOEN_WIJZIGEN, DOEN_WISSEN,
    DOEN_UITVOEREN, DOEN_ZOEKEN, DOEN_TELLEN, DOEN_EIND
} handeling;

typedef struct toegang {
    i64 gebruiker;      /* gebruiker.id; in statements :ik */
    i32 rol;            /* ROL_KLANTMANAGER .. */
    i32 doel;           /* purpose: DOEL_BEGELEIDING .. */
    i64 team;           /* own team; in statements :ik_team; 0: none */
    i64 organisatie;    /* of a taalschool, partner or werkgever; :ik_organisatie; 0: gemeente */
    bool buiten;        /* not of the gemeente: sees of people only what is shared (views g_..) */
    i64 deling;         /* the one share that this is about; :ik_deling; 0: none chosen */
    u64 delen;          /* what that share gives: bit i is category i */
    i64 mens;           /* whom that share is about */
    bool programma;     /* what the program keeps by itself, about whomever */
    bool bestand;       /* what is read leaves as a file: of each row only what may be exported */
    i32 band;           /* how the caller stands to the row at hand (REL_EIGEN ..), which the store
                         * fills in from the view; 0: only what every way gives */
} toegang;

#endif
