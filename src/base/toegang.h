/* toegang.h: on whose behalf something is asked: the caller's rights, carried by every call
 * of the store (design.md 8). What a rol or doel means is decided in src/domain/beleid.c. */
#ifndef BASE_TOEGANG_H
#define BASE_TOEGANG_H
#include "base/base.h"

typedef struct toegang {
    i64 gebruiker;      /* gebruiker.id; in statements :ik */
    i32 rol;            /* ROL_KLANTMANAGER .. */
    i32 doel;           /* purpose: DOEL_BEGELEIDING .. */
    i64 team;           /* own team; in statements :ik_team; 0: none */
    i64 organisatie;    /* of a taalschool or partner; :ik_organisatie; 0: the gemeente */
} toegang;

#endif
