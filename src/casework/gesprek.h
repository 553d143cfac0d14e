/* gesprek.h: a conversation is planned with all who come to it, and afterwards told how it went.
 * Bron: Wi 14 and aanpakken.md, utrecht (one conversation of several organisations, a double one
 * prevented); wishes.md 18 (next appointment in the same step). */
#ifndef CASEWORK_GESPREK_H
#define CASEWORK_GESPREK_H
#include "casework/casework.h"

enum {
    GENODIGDEN = 8,
    GESPREK_DUBBEL_DAGEN = 14,  /* the same kind with another party within so many days */
    INTAKE_DUBBEL_DAGEN = 56,   /* a second brede intake: Bi 5.3 gives ten weeks for all of it */
    GESPREK_ZINNEN = 8
};

/* One who is invited: a colleague, or an organisation with or without whom of it. */
typedef struct {
    organisatie_id organisatie;
    contactpersoon_id contactpersoon;
    gebruiker_id collega;
} genodigde;
typedef struct {
    genodigde at[GENODIGDEN];
    int n;
} genodigden;

/* Who is invited to it; organisations first. */
genodigden gesprek_genodigden(werk *w, gesprek_id id);
/* "VluchtelingenWerk (Fatima Bakker), Joris van Dam", in w's arena; empty: nobody else. */
str gesprek_met(werk *w, gesprek_id id);

/* Plans or records a gesprek; new when kop.id is 0. met replaces who is invited, NULL: they stay.
 * Who leads it is the caller when nobody is named. Problems: a required field, an end before the
 * begin, planned in the past, gone through in the future, a brede intake beside another one (at
 * "waarom"); no reason where it did not happen is no problem. */
bool gesprek_bewaar(werk *w, gesprek *g, u64 velden, const genodigden *met, gebeurtenis_id *geb);
/* The same for a brede intake that is needed beside another one: waarom becomes a note with it. */
bool gesprek_nog_een_intake(werk *w, gesprek *g, u64 velden, const genodigden *met, str waarom,
                            gebeurtenis_id *geb);
/* "De brede intake is al gepland: 26 november, met Sanne, VluchtelingenWerk. .." in w's arena, when
 * g would be a second one within INTAKE_DUBBEL_DAGEN; empty: it would not. */
str gesprek_al_een_intake(werk *w, const gesprek *g);

/* What a planner should know before he plans g: the same kind is planned by another party, someone
 * of the gemeente is taken at that hour, lessons or work of the person at that hour. Sentences in
 * w's arena; none for what is not planned or lies behind. */
typedef struct {
    str at[GESPREK_ZINNEN];
    int n;
} gesprek_zinnen;
gesprek_zinnen gesprek_bezwaren(werk *w, const gesprek *g, const genodigden *met);

/* How it went, in one step: outcome with its reason, what was said, and the next appointment. */
typedef struct {
    code afloop;
    str reden;
    str verslag;               /* becomes a note; empty: none */
    date volgende;             /* not set: no next one */
    tijd volgende_van;
} gesprek_verloop;
/* The appointment that verloop asks for after g: same place, interpreter and leader, an hour. A
 * missed one keeps its kind, after others comes a voortgangsgesprek. */
gesprek gesprek_volgende(const gesprek *g, const gesprek_verloop *v);
/* Saves it. volgende: what gesprek_volgende gave, or NULL; those who were invited come again when
 * it was missed. *geb takes all back but the note; when there is a note, *geb stays 0. */
bool gesprek_afronden(werk *w, gesprek *g, const gesprek_verloop *v, gesprek *volgende,
                      gebeurtenis_id *geb);

/* Gesprekken led by this gebruiker or with him beside it, on days in [van, tot). */
agendaregel_rijen agenda(werk *w, gebruiker_id wie, date van, date tot);
/* Led by this gebruiker, before today, and nobody said how it went; newest first. */
agendaregel_rijen agenda_zonder_afloop(werk *w, gebruiker_id wie, int hoogstens);
i64 agenda_zonder_afloop_aantal(werk *w, gebruiker_id wie);
#endif
