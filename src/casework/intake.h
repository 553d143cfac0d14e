/* intake.h: the brede intake as a list of parts (Wi 14, Bi 5.2, aanpakken.md B1): what each part
 * asks, what is known, missing or old, and from whom. */
#ifndef CASEWORK_INTAKE_H
#define CASEWORK_INTAKE_H
#include "casework/dossier.h"

typedef enum {
    ONDERDEEL_GESPREK, ONDERDEEL_LBT, ONDERDEEL_OPLEIDING, ONDERDEEL_WERK, ONDERDEEL_PERSOONLIJK,
    ONDERDEEL_TAAL, ONDERDEEL_TIJD, ONDERDEEL_ZELFREDZAAM, ONDERDEEL_GELD, ONDERDEEL_WENSEN,
    ONDERDEEL_GRENZEN, ONDERDEEL_NETWERK, ONDERDEEL_ASSESSMENT, ONDERDEEL_AANTAL
} intake_deel_nr;

typedef struct {
    const char *pad;            /* in the URL: "taal" */
    const char *naam;           /* msgid */
    const char *uitleg;         /* msgid: what this part is for */
    const char *artikel;        /* the article that asks it; NULL: the aanpak does */
    const char *velden[12];     /* fields of intake on this part's form, NULL-ended */
    const entity *rijen;        /* rows that this part keeps beside them; NULL: none */
    const char *verplicht[6];   /* what must be known before the intake can be finished */
    int oud_maanden;            /* older than this shows as old; 0: never */
} intake_deel;

const intake_deel *intake_delen(int *n);
/* The part with this pad, or NULL. */
const intake_deel *intake_deel_vind(str pad);

typedef struct {
    int stand;                  /* NIET_BEGONNEN, BEZIG, KLAAR */
    bool oud;                   /* something in it is older than agreed */
    int gevuld, gevraagd;       /* facts */
    date laatst;                /* newest fact */
    int bron;                   /* BRON_.. of the newest fact; 0: not recorded */
} deel_stand;
/* Was this asked? A box that is not ticked says nothing yet. */
bool intake_bekend(const intake *i, const char *veld);
deel_stand intake_stand(const dossier *d, const intake_deel *deel, date vandaag);

/* The intake row of a person; made when it is not there yet (so inside a write). */
bool intake_begin(werk *w, persoon_id id, intake *uit);
/* Saves the offered facts of one part; bij: the gesprek in which they were told, may be 0. */
bool intake_bewaar(werk *w, intake *rij, u64 velden, int bron, gesprek_id bij, gebeurtenis_id *g);
/* A row beside the intake: taalmeting, opleiding, werkervaring, vaardigheid, beschikbaarheid,
 * werkgrens, belastbaarheid, assessment. New when kop.id is 0. */
bool intake_rij_bewaar(werk *w, const entity *e, void *rij, persoon_id id, u64 velden, int bron,
                       gesprek_id bij, gebeurtenis_id *g);
bool intake_rij_weg(werk *w, const entity *e, void *rij, persoon_id id, gebeurtenis_id *g);
/* One part as its form gives it, in one go. feiten: the intake row as it is now, with what the form
 * brought; rij: a new row beside it, NULL: none. */
typedef struct {
    const intake_deel *deel;
    intake *feiten;
    u64 velden;
    void *rij;                  /* of deel->rijen, kop.id 0 */
    int bron;
    gesprek_id bij;
} deel_opslag;
/* Saves; when the part was old, what stayed the same counts as looked at today. */
bool intake_deel_bewaar(werk *w, persoon_id id, const deel_opslag *o, gebeurtenis_id *g);

/* The level of each skill (by VAARD_ - 1; not set: not measured) on a day: a new row for each that
 * differs from what is known, or was measured on another day. datum not set: today when a level
 * changed, else nothing is saved. */
typedef struct {
    code niveau[4];
    date datum;
    code taalbron;
} taalbeeld;
taalbeeld taalbeeld_van(const dossier *d);
bool intake_taal_bewaar(werk *w, persoon_id id, const taalbeeld *t, int bron, gesprek_id bij,
                        gebeurtenis_id *g);

/* The week in blocks: which of them someone can work or learn in (beschikbaarheid "werk"). */
enum { DAGDELEN = 3 };
typedef struct { tijd van, tot; } dagdeel;
extern const dagdeel dagdelen[DAGDELEN];             /* morning, afternoon, evening */
/* kan: all of the block can be used; deels: a part of it. */
typedef struct { bool kan[7][DAGDELEN], deels[7][DAGDELEN]; } weekbeeld_blokken;
weekbeeld_blokken blokken_van(const dossier *d);
/* Changes only the blocks that differ from what is known; other times of a day stay. */
bool intake_week_bewaar(werk *w, persoon_id id, const weekbeeld_blokken *b, int bron,
                        gesprek_id bij, gebeurtenis_id *g);

/* Finishes the intake. Problems: each part of the law that is not there yet, by name. */
bool intake_rond_af(werk *w, persoon_id id, gebeurtenis_id *g);
#endif
