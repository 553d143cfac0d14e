/* aanpak_bestand_vorm.h: the rows of aanpak_bestand.h as data, and what reader, printer and checks
 * share. For the files aanpak_bestand_*.c only. */
#ifndef DOMAIN_AANPAK_BESTAND_VORM_H
#define DOMAIN_AANPAK_BESTAND_VORM_H
#include "domain/aanpak_bestand.h"

typedef enum {
    VORM_TEKST, VORM_TEKSTEN, VORM_GETAL, VORM_CODE, VORM_CODES, VORM_DUUR, VORM_TERMIJN,
    VORM_RITME, VORM_VOORAF, VORM_BEREIK, VORM_PROCENT, VORM_STREVEN, VORM_LEEFTIJD, VORM_BLOK
} vorm_waarde;

/* One value or block; a list of blocks; a map whose keys fill the first row of each block. */
typedef enum { VORM_EEN, VORM_LIJST, VORM_KAART } vorm_aard;

typedef struct vorm vorm;
typedef struct {
    const char *sleutel;    /* the word in the file */
    vorm_waarde waarde;
    size_t plek;            /* offset of the member */
    const codes *codes;
    bool nodig;
    i64 van, tot;           /* bounds of a number; tot also: longest text */
    vorm_aard aard;
    const vorm *blok;
} vorm_rij;
struct vorm {
    const char *naam;       /* msgid: "bij deze fase" */
    const vorm_rij *rijen;
    int n;
    size_t grootte;
    bool kort;              /* may stand as one value: then it fills the first row */
};
extern const vorm vorm_inhoud, vorm_uitvoerder, vorm_intake, vorm_screening, vorm_fase, vorm_plan,
    vorm_plaatsen, vorm_klantmanagers, vorm_contact, vorm_instrument, vorm_plekken,
    vorm_standaardplek, vorm_tijdafspraak, vorm_partner, vorm_streef_achtergrond, vorm_streef_jaar,
    vorm_doelstelling, vorm_rapportage, vorm_keuzes;

/* ---- values (aanpak_bestand_waarde.c); lid is the member of the row ---- */
/* One value from the file. False: not of this kind, *lid is unchanged. Texts are copied in a. */
bool waarde_lees(arena *a, const vorm_rij *rij, str tekst, void *lid);
/* What was expected, in the thread's language, in a. */
str waarde_verwacht(arena *a, const vorm_rij *rij, str staat);
/* Does the file say this? */
bool waarde_is(const vorm_rij *rij, const void *lid);
/* One value as the file has it; i: which of several. */
str waarde_tekst(arena *a, const vorm_rij *rij, const void *lid, int i);
/* A code of a list by its code, its label or another word for it. */
bool waarde_code(const codes *l, str tekst, code *uit);

/* ---- mistakes (aanpak_bestand_fout.c): each adds one problem and gives false ---- */
typedef struct aanpak_plek {
    const void *lid;        /* the member */
    int regel;              /* where its key stands */
    const struct aanpak_plek *verder;
} aanpak_plek;
typedef struct {
    arena *a;
    problems *p;
    const aanpak_plek *plekken;
} aanpak_lezer;
/* The line of a member that was read, or `anders`. */
int aanpak_regel_van(const aanpak_lezer *l, const void *lid, int anders);
bool fout_zeg(aanpak_lezer *l, int regel, const char *sleutel, str zin);
bool fout_waarde(aanpak_lezer *l, int regel, const vorm_rij *rij, str staat);
bool fout_vorm(aanpak_lezer *l, int regel, const vorm_rij *rij, bool is_lijst, bool is_kaart);
/* The row that was probably meant, or -1. */
int fout_sleutel(aanpak_lezer *l, int regel, const vorm *v, str staat);
bool fout_dubbel(aanpak_lezer *l, int regel, const char *sleutel, str staat, int eerste);
bool fout_ontbreekt(aanpak_lezer *l, int regel, const vorm *v, const vorm_rij *rij);

/* The word nearest to this one, or the empty str when none is near. */
str bijna(str woord, const str *keuzes, int n);
/* a, b of c; in a. */
str opsomming(arena *a, const str *woorden, int n, const char *en);
/* At most 60 letters of it, on one line. */
str ingekort(arena *a, str tekst);

/* Checks that need more than one value (aanpak_bestand_toets.c). */
void aanpak_toets(aanpak_lezer *l, const aanpak_inhoud *in);
#endif
