/* post.h: sending the mails that wait. At least once: a mail is claimed, sent, and then recorded as
 * sent; when the machine stops in between it goes again, the same to the letter, so that a mail
 * program shows it once. Any number of processes may run it on one store. */
#ifndef CASEWORK_POST_H
#define CASEWORK_POST_H
#include "base/mail.h"
#include "casework/casework.h"

typedef struct {
    mail_weg weg;
    str van, van_naam;        /* sender */
} post_keuzes;

/* How to send, as it was typed; what is not needed is NULL. */
typedef struct {
    const char *naar;         /* a folder that exists, smtp:// or smtps:// */
    const char *van;          /* the sender */
    const char *login;        /* file of two lines, user and password, that only its owner reads */
    const char *ca;           /* file with certificates to trust (PEM) */
} post_tekst;
/* What comes back lives in a, and borrows from t. False with problems. */
bool post_keuzes_lees(arena *a, const post_tekst *t, post_keuzes *uit, problems *p);

enum { POST_POGINGEN = 8 };   /* 5, 10, 20 .. minutes apart: about ten hours */

typedef struct {
    int verzonden, later, mislukt;
} post_uitslag;
/* Sends what is due now. stop, which may be NULL, is asked between mails. False: the store
 * failed. */
bool post_ronde(store *s, const post_keuzes *k, bool (*stop)(void), post_uitslag *u);
#endif
