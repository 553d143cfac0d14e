/* mensen.h: the caseload of a gebruiker: who asks for something today, what others
 * did, and the list of all people with its filters. */
#ifndef CASEWORK_MENSEN_H
#define CASEWORK_MENSEN_H
#include "casework/casework.h"

enum { CONTACT_LANG_DAGEN = 42 }; /* where the aanpak says nothing */

/* What a list of people asks for; all zero: everybody of the caller's teams, dringend first. */
typedef struct {
    gebruiker_id van;      /* whose people; 0: of every klantmanager in the caller's teams */
    str naam;              /* part of the name, however it is spelt */
    code leerroute, werkstap, stand;
    code intensiteit;      /* of the aanpak that runs for them */
    i64 contact_weken;     /* no contact for so many weeks; 0: does not count */
    bool lang_geen_contact; /* longer than the aanpak says */
    etiket_id etiket;      /* who has this label; 0: does not count */
    bool botst;            /* lesson and work clash */
    const char *sorteer;   /* "naam", "contact"; else dringend first */
} mensen_filter;

/* One page of the list: lines [vanaf, vanaf + aantal). */
mensenregel_rijen mensen_lijst(werk *w, const mensen_filter *f, i64 vanaf, i64 aantal);
/* How many lines the whole list has. */
i64 mensen_aantal(werk *w, const mensen_filter *f);
/* Numbers of the quick filters, over all people of van (0: of the teams). */
mensentelling mensen_telling(werk *w, gebruiker_id van);

/* The terms of the running aanpak in which contact is made: "4 weken", "2 weken of 8 weken". */
str contact_ritme_tekst(werk *w);

/* The last day that counts as this week: Sunday, from Saturday on the Sunday of next week. */
date week_eind(date vandaag);

/* Open tasks of a gebruiker in [vanaf, voor), days that may be not set; soort 0: all kinds. Those
 * put off until later are left out. Most urgent first. */
taakregel_rijen taken_tussen(werk *w, gebruiker_id wie, date vanaf, date voor, int soort,
                             int hoogstens);
takentelling taken_telling(werk *w, gebruiker_id wie, int soort);
/* What others did with the people of this klantmanager in the last days, newest first. */
nieuwsregel_rijen nieuws(werk *w, gebruiker_id wie, int dagen, int hoogstens);
#endif
