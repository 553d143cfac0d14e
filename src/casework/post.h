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

/* Reads how to send: a folder or smtp:// or smtps://, the sender, and a file of two lines (user and
 * password of the mail server; may be NULL) that only its owner may read. What comes back lives in
 * a. False with problems. */
bool post_keuzes_lees(arena *a, const char *naar, const char *van, const char *login,
                      post_keuzes *uit, problems *p);

enum { POST_POGINGEN = 8 };   /* 5, 10, 20 .. minutes apart: about ten hours */

typedef struct {
    int verzonden, later, mislukt;
} post_uitslag;
/* Sends what is due now. stop, which may be NULL, is asked between mails. False: the store
 * failed. */
bool post_ronde(store *s, const post_keuzes *k, bool (*stop)(void), post_uitslag *u);
#endif
