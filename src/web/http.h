/* http.h: one request and one answer, free of the library that carries them. Text borrows from
 * the request or lives in the arena given. */
#ifndef WEB_HTTP_H
#define WEB_HTTP_H
#include "base/date.h"

typedef struct {
    str naam, waarde;
} http_pair;

typedef struct {
    http_pair *at;
    int n;
} http_pairs;

/* An uploaded file of a multipart form. */
typedef struct {
    str naam, bestandsnaam, inhoud;
} http_file;

typedef struct {
    http_pairs velden;
    http_file at[4];
    int n;
} http_form;

enum { HTTP_FIELDS_MAX = 4000, HTTP_HEADERS_MAX = 24 };

typedef struct http_request {
    bool post, head;          /* head: GET without its body */
    str path;                 /* as it came: not decoded, without the query */
    str query;                /* as it came, without '?' */
    http_pairs headers;
    str body;
    str address;              /* of the client */
    bool secure;              /* the browser came over TLS */
    moment now;               /* the machine's clock */
    i64 tick;                 /* milliseconds of a clock that never jumps */
} http_request;

typedef struct http_answer {
    int status;
    str type;                 /* Content-Type */
    str body;
    bool fixed;               /* body belongs to the program: need not be copied */
    arena eigen;              /* room of its own for a body that a request cannot hold, freed by the
                               * worker when the answer was handed over; at NULL: none */
    size_t eigen_bytes;
    http_pair headers[HTTP_HEADERS_MAX];
    int nheaders;
} http_answer;

/* Value of a header, case of the name ignored; "" when there is none. */
str http_header(const http_request *q, const char *name);
int http_header_count(const http_request *q, const char *name);
/* Value of a cookie of exactly this name; "" when there is none, or when it comes twice. */
str http_cookie(const http_request *q, const char *name);

/* %41 into A, and + into a space when form. False: broken, a NUL, or no UTF-8. */
bool http_decode(arena *a, str s, bool form, str *out);
/* a=1&b=2; false: broken, or too many. */
bool http_urlencoded(arena *a, str s, http_pairs *out);
/* The posted form: urlencoded or multipart. False: broken, too many, or another type. */
bool http_form_read(arena *a, const http_request *q, http_form *out);
/* Percent-encoding of one value. */
void http_encode(buf *b, str s);
/* Is this all UTF-8 without NUL or control characters other than tab and line ends? */
bool http_text_ok(str s);

/* Adds a header to the answer. Bug when the value holds a line end. */
void http_set(http_answer *u, const char *name, str value);

#endif
