/* libhttp.h: a scratch gemeente behind a real server, and visitors with a cookie jar who speak HTTP
 * over a plain socket. */
#ifndef TEST_LIBHTTP_H
#define TEST_LIBHTTP_H
#include "test/libkantoor.h"
#include "web/serve.h"
#include "web/web.h"

#define WACHTWOORD "vier woorden zijn genoeg"

typedef struct {
    kantoor_proef k;
    server *s;
    int poort;
} web_proef;

/* Accounts sanne, joris, vreemd and school, all with WACHTWOORD. keuzes may be NULL; store, port
 * and extra routes are filled in. */
web_proef web_proef_begin(const route *extra, int n, const serve_keuzes *keuzes);
void web_proef_eind(web_proef *x);
/* A person in the team of sanne and joris. */
persoon_id web_proef_persoon(web_proef *x, const char *naam);
/* One more account with WACHTWOORD, of this rol (ROL_MANAGER ..), in the team of sanne. */
void web_proef_gebruiker(web_proef *x, const char *naam, int rol);
/* Token of a row, as it stands in an address. */
str web_proef_token(web_proef *x, const entity *e, i64 id);
/* An address with the token of a row in it: voor, token, na. */
const char *web_proef_pad(web_proef *x, const char *voor, const entity *e, i64 id, const char *na);

typedef struct {
    int status;               /* 0: the server closed without an answer */
    str head, body;
} antwoord;

/* Sends these bytes and reads until the server closes. */
antwoord rauw(web_proef *x, str bytes);
/* A connection on which these bytes were sent, left open; and its end. */
int web_proef_open(web_proef *x, const char *bytes);
void web_proef_sluit(int fd);
/* Value of a header of the answer, "" when there is none. */
str antwoord_kop(antwoord a, const char *naam);

typedef struct {
    web_proef *x;
    str koekjes;              /* "a=b; c=d" */
    antwoord laatste;
    const char *koppen;       /* further header lines, each ended by \r\n; NULL: none */
} bezoeker;

bezoeker bezoek(web_proef *x);
/* GET, HEAD or another method without body; the status. */
int haal(bezoeker *b, const char *hoe, const char *pad);
/* POST of a form; the code of the last page goes along. */
int post(bezoeker *b, const char *pad, const char *velden);
/* POST without the code. */
int post_kaal(bezoeker *b, const char *pad, const char *velden);
/* Signs in: the status of the answer. */
int log_in(bezoeker *b, const char *naam, const char *wachtwoord);
/* A visitor who is signed in with WACHTWOORD. */
bezoeker bezoek_als(web_proef *x, const char *naam);
bool bevat(antwoord a, const char *tekst);
/* Value of the first input with this name in the last page; "" when there is none. */
str invoer(bezoeker *b, const char *naam);

#endif
