/* aanpak_bestand_fase.h: what an aanpak means for one person: phase, deadlines, limits, contact,
 * whose turn it is. Pure: days in, days out. Bron: shared aanpakken.md A; Wet: Bi 5.3 (WI-01). */
#ifndef DOMAIN_AANPAK_BESTAND_FASE_H
#define DOMAIN_AANPAK_BESTAND_FASE_H
#include "domain/aanpak_bestand.h"

/* One person: the day of each milestone, and the days that rules of law give; not set: not yet. */
typedef struct {
    date op[mijlpaal_eind];
    date wet[wettermijn_eind];
} aanpak_stand;

typedef struct {
    int fase;           /* place in the file, from 1; 0: not begun */
    bool klaar;         /* the last phase is done */
    date sinds;         /* the phase began; not set: the one before is done, this one waits */
    date uiterlijk;     /* last day in time; not set: no term */
    date waarschuw;     /* from this day on it shows */
    code wet;           /* the rule that gives uiterlijk; not known: the aanpak itself */
} aanpak_positie;

/* The first phase that is not done. A plan is never later than the law says (WI-01), whatever the
 * file says. */
aanpak_positie aanpak_fase_van(const aanpak_inhoud *in, const aanpak_stand *s);

typedef struct {
    date vanaf, uiterlijk, waarschuw;
    date gehaald;       /* not set: not yet */
    bool te_laat;       /* reached after uiterlijk, or not reached and today is later */
} aanpak_termijnstand;
aanpak_termijnstand aanpak_termijn_van(
    const aanpak_tijdafspraak *t, const aanpak_stand *s, date vandaag);

/* d plus a length, and d minus it; not set when one of them is not said. */
date aanpak_duur_na(date d, aanpak_duur lengte);
date aanpak_duur_voor(date d, aanpak_duur lengte);

/* How often, for this intensity; aantal 0: the aanpak does not say. */
aanpak_duur aanpak_contact_elke(const aanpak_contact *c, code intensiteit);
/* The last day for the next contact; not set when there is no rhythm. */
date aanpak_contact_voor(const aanpak_contact *c, code intensiteit, date laatste);

/* What the aanpak says of an instrument; NULL: nothing, so no limits either. */
const aanpak_instrument *aanpak_instrument_van(const aanpak_inhoud *in, int instrument);
/* First day that is too late for a traject from van on, and the day to warn; not set: no limit. */
date aanpak_instrument_tot(const aanpak_instrument *i, date van);
date aanpak_instrument_waarschuw(const aanpak_instrument *i, date van);

typedef struct {
    code instrument;
    date van, tot;              /* [van, tot) */
    num uren_week;
    bool heeft_leerdoel;
    bool behoudt_uitkering;     /* studies and keeps his benefit */
    num leeftijd;
} aanpak_trajectvraag;
/* Does it fit the limits? Adds problems (fields of traject) and returns false; texts in a. */
bool aanpak_instrument_mag(
    arena *a, const aanpak_inhoud *in, const aanpak_trajectvraag *v, problems *p);

/* Whose turn: what counts is in the file and in this struct, and nothing else. */
typedef struct {
    code laaggeletterd, werkervaring, opleiding_in_nederland; /* janee_codes */
    date in_beeld, termijn;
    str nummer;                 /* dossiernummer */
} aanpak_beurt;
/* -1: x comes first, 1: y. *reden: the VOLGORDE_.. that decided, 0: the rule for a tie. */
int aanpak_beurt_vergelijk(
    const aanpak_plaatsen *p, const aanpak_beurt *x, const aanpak_beurt *y, int *reden);
#endif
