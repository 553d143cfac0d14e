/* organisatie.h: organisations: who they are, who speaks with them, what they ask and promised, and
 * how they are coached. */
#ifndef CASEWORK_ORGANISATIE_H
#define CASEWORK_ORGANISATIE_H
#include "casework/casework.h"

/* New when kop.id is 0. A contact of the organisation may come along (naam empty: none). Problems:
 * a convenant or recognition whose days or promise cannot be. */
bool organisatie_bewaar(werk *w, organisatie *o, u64 velden, const contactpersoon *met,
                        gebeurtenis_id *g);
/* All organisations with their last contact, by name. */
enum { CONTACT_MAANDEN = 3 };
typedef struct {
    bool lang_geen;    /* only those without contact for CONTACT_MAANDEN months */
    bool convenant;    /* only those with a convenant that runs today */
    bool leerbedrijf;  /* only those that are an erkend leerbedrijf */
    int soort;         /* ORG_..; 0: all */
    str sector;        /* empty: all */
} organisatie_filter;
organisatieregel_rijen organisaties_lijst(werk *w, organisatie_filter f);
i64 organisaties_aantal(werk *w, organisatie_filter f);

/* New when kop.id is 0; weg: no longer there. Problems: no such organisation. */
bool contactpersoon_bewaar(werk *w, contactpersoon *c, u64 velden, gebeurtenis_id *g);
/* Without a day: today. Problems: a day after today, a contactpersoon or coaching of another
 * organisation. */
bool contactmoment_schrijf(werk *w, contactmoment *c, gebeurtenis_id *g);

/* A question of or to the organisation; who sees to it is the caller unless someone is named.
 * Problems: a day that passed, a place of another organisation. */
bool orgvraag_stel(werk *w, orgvraag *v, gebeurtenis_id *g);
/* Its answer, today. Problems: none given, answered already. */
bool orgvraag_beantwoord(werk *w, orgvraag_id id, str antwoord, gebeurtenis_id *g);
/* Open questions, first the one that must be answered first; of one gebruiker, or of all when
 * wie is 0. */
orgvraagregel_rijen orgvragen_open(werk *w, gebruiker_id wie);

/* Starts (kop.id 0), changes or ends (eind set, with what it brought). */
bool orgcoaching_bewaar(werk *w, orgcoaching *c, u64 velden, gebeurtenis_id *g);

/* What came of a convenant and of all that was done together: numbers of everyone, no names. */
typedef struct {
    i64 plaatsen, vrij;       /* seats of open places; without who is or is promised there */
    i64 nu, sinds_convenant;  /* people there today; who began since the convenant */
    uitstroomregel_rijen uit; /* how placements ended, most first */
} organisatie_resultaat;
organisatie_resultaat organisatie_resultaten(werk *w, const organisatie *o);
#endif
