/* urenstand.h: how far someone is with the hours that the law asks, from the one ledger, and what
 * is still needed each week to be done in time.
 * Wet: Besluit inburgering 2021, artikel 3.1 (PVT), 3.2 (MAP), 3.14 (Z-route), 5.3 lid 5 (hours
 * before the PIP), 5.5 (600 hours); Regeling, artikel 3.1. Pure: no clock, no I/O. In minutes. */
#ifndef DOMAIN_REGELS_URENSTAND_H
#define DOMAIN_REGELS_URENSTAND_H
#include "domain/domain.h"
#include "domain/regels/hulp.h"

enum { URENSTAND_WEKEN = 8 };     /* the pace is that of so many weeks before today */

typedef enum {
    STAND_CURSUS,        /* 800 hours NT2, alfabetisering and KNM: Z-route */
    STAND_PARTICIPATIE,  /* 800 hours, with MAP and PVT: Z-route, asielstatushouders */
    STAND_PVT,           /* 12 hours and a signature */
    STAND_MAP,           /* 40 hours, 8 themes, closing talk: B1-route and Z-route */
    STAND_LESSEN,        /* hours in the plan: B1-route */
    STAND_AFSCHALEN,     /* 600 hours NT2: A2 becomes possible: B1-route; no duty */
    STANDEN
} urenstand_soort;

/* What is attended and counts (WI-14); recent: of the last URENSTAND_WEKEN weeks. */
typedef struct {
    i64 minuten[STANDEN], recent[STANDEN];
    i64 kernwaarden;     /* activities of the PVT on a core value */
    i64 themas;          /* different themes of the MAP */
} urensom;
/* Only rows with aanwezig count. pip not set: there is no plan yet, so all counts. */
urensom uren_tel(const uren *rij, int n, date pip, date vandaag);

typedef struct {
    code leerroute, doelgroep;
    num uren_route;      /* of the plan, B1-route */
    date eind;           /* first day after the term; not set: not known */
    bool ondertekend;    /* the participatieverklaring */
    date eindgesprek;    /* of the MAP */
    date vandaag;
} urenstand_feiten;

typedef struct {
    urenstand_soort soort;
    i64 minuten, norm;   /* done and asked */
    i64 per_week;        /* pace, rounded down */
    i64 nodig;           /* a week from today to be done in time, rounded up; 0: done, or no term */
    date klaar_op;       /* at this pace; not set: done already, or never at this pace */
    bool klaar;          /* the rule itself says so, signature and talk included */
    bool te_traag;       /* not done, a term is known, and at this pace it is not in time */
    const char *artikel, *regel;
    const char *mist;    /* msgid: what is missing beside the hours; NULL: nothing */
} urenstand;
/* The hours that count for this route, in the order of the list above: how many rows. */
int urenstand_van(const urensom *som, const urenstand_feiten *f, urenstand uit[STANDEN]);
/* "Lessen in de Z-route": msgid. */
const char *urenstand_naam(urenstand_soort soort);

#endif
