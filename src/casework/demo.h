/* demo.h: fills an empty store with the invented gemeente Voorbeeldstad, for showing, learning and
 * testing. Everything follows from the seed, the number of people and the day that counts as today.
 *
 * All names, numbers and addresses are made up. BSNs start with 9 and pass the elfproef; so do the
 * V-nummers start with 9; postcodes and phone numbers start with 0 and 06 0, which are not given
 * out; e-mail ends in .example. */
#ifndef CASEWORK_DEMO_H
#define CASEWORK_DEMO_H
#include "casework/casework.h"

/* What every account of a demo store has as password. */
#define DEMO_WACHTWOORD "welkom-in-voorbeeldstad"

typedef struct {
    str aanpak; /* name of the aanpak: "zwolle" */
    str tekst;  /* its file */
    i64 mensen; /* how many people */
    u64 zaad;   /* seed */
    date vandaag;
    /* Called after each part; may be NULL. */
    void (*voortgang)(i64 gedaan, i64 van);
} demo_keuzes;

typedef struct {
    i64 mensen, organisaties, plekken, plaatsen, vrij, lesgroepen, gebruikers;
} demo_telling;

/* False with problems: the store holds people already, or could not write. What was written before
 * it stopped stays; throw such a store away. */
bool demo_vul(store *s, const demo_keuzes *k, demo_telling *uit, problems *p);
#endif
