/* taak_dag.c: once a day every task, and every short picture, follows the day itself. */
#include "casework/aanpak.h"
#include "casework/beeld.h"
#include "casework/introductie.h"
#include "casework/kantoor.h"
#include "casework/taak.h"
#include "casework/vervanging.h"

enum { PER_KEER = 25 }; /* others wait for the queue meanwhile */

typedef struct {
    persoon_id na;
    int n;
} ronde;

typedef struct {
    introductie_id na;
    int n;
} wisronde;

/* The next people by id; false only when the store fails. */
static bool doe_ronde(db *d, void *arg)
{
    ronde *r = arg;
    arena a = arena_new(ARENA_REQUEST), begin = a;
    problems p = {.n = 0};
    werk w = werk_begin(d, &a, toegang_opdrachtregel(d, &a), &p);
    persoonregel_rijen l =
        LIJST(&w, persoonregel, MENSEN_NA, A(na, r->na.v), A(aantal, PER_KEER));
    ronde nu = {.na = r->na, .n = l.n};
    aanpak_voor(&w, NULL); /* read once for everyone in it */
    for (int i = 0; i < l.n; i++) {
        arena kladje = a;
        werk een = w;
        een.a = &kladje;
        taken_bijwerken(&een, l.at[i].id);
        beeld_vers(&een, l.at[i].id);
        nu.na = l.at[i].id;
    }
    bool goed = !db_failed(d);
    if (goed) *r = nu;
    arena_free(&begin, ARENA_REQUEST);
    return goed;
}

/* Who takes over for whom, first: it decides who sees the tasks. */
static bool doe_vervanging(db *d, void *arg)
{
    arena a = arena_new(ARENA_REQUEST), begin = a;
    problems p = {.n = 0};
    (void)arg;
    werk w = werk_begin(d, &a, toegang_opdrachtregel(d, &a), &p);
    vervangingen_bijwerken(&w);
    arena_free(&begin, ARENA_REQUEST);
    return !db_failed(d);
}

/* Introductions whose consent is over: words and film go (introductie.h). */
static bool doe_opruiming(db *d, void *arg)
{
    wisronde *r = arg;
    arena a = arena_new(ARENA_REQUEST), begin = a;
    problems p = {.n = 0};
    wisronde nu = {.na = r->na};
    werk w = werk_begin(d, &a, toegang_opdrachtregel(d, &a), &p);
    nu.n = introducties_opruimen(&w, &nu.na, PER_KEER);
    bool goed = !db_failed(d);
    if (goed) *r = nu;
    arena_free(&begin, ARENA_REQUEST);
    return goed;
}

bool taken_dagelijks(store *s, bool (*stop)(void))
{
    ronde r = {.n = 1};
    wisronde wis = {.n = 1};
    while (wis.n && !(stop && stop()))
        if (store_write(s, doe_opruiming, &wis) != WRITE_DONE) return false;
    if (store_write(s, doe_vervanging, NULL) != WRITE_DONE) return false;
    while (r.n && !(stop && stop()))
        if (store_write(s, doe_ronde, &r) != WRITE_DONE) return false;
    return true;
}
