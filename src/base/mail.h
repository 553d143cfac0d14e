/* mail.h: one mail: as the text that goes over the line, and sending it by SMTP (libcurl) or into
 * a folder. */
#ifndef BASE_MAIL_H
#define BASE_MAIL_H
#include "base/put.h"

typedef struct {
    str van, van_naam;        /* sender: address, and the name beside it */
    str aan;                  /* one address */
    str onderwerp, tekst;     /* UTF-8 */
    str kenmerk;              /* left part of the Message-ID: the same mail, the same kenmerk */
    moment op;                /* Date: */
} mail;

/* The whole message with headers, CR LF, body in base64; the same mail gives the same bytes. In a.
 * Signs that end a line are taken out of headers. */
str mail_tekst(arena *a, const mail *m);

typedef struct {
    const char *naar;         /* smtp://host:587, smtps://host, or a folder that exists */
    const char *gebruiker, *wachtwoord; /* of the mail server; NULL: none is asked */
    const char *ca;           /* file with whom to trust; NULL: whom this machine trusts */
} mail_weg;
typedef enum {
    MAIL_GOED,                /* the server has it, or the file stands */
    MAIL_LATER,               /* not now: no connection, server busy; try again */
    MAIL_NOOIT,               /* refused for good: no such address */
} mail_uitslag;
/* Sends; waits at most a minute. *waarom, in a: what the server or the machine said, else empty.
 * smtp:// to another machine than this one goes on only under TLS. */
mail_uitslag mail_stuur(arena *a, const mail *m, const mail_weg *weg, str *waarom);
/* "Gemeente Voorbeeldstad <post@voorbeeld.nl>" or an address alone; false: neither. */
bool mail_afzender(str s, str *adres, str *naam);
#endif
