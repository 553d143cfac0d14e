/* lib_post.h: a real mail server (test/mail.py, on Python's aiosmtpd) for one test. */
#ifndef TEST_LIB_POST_H
#define TEST_LIB_POST_H
#include "base/mail.h"
#include "test/lib_map.h"

typedef struct {
    char map[MAP_TEKST];      /* what it took, N.eml, and log; ca: MAP/cert.pem */
    char ca[MAP_TEKST + 16];
    int pid, poort, uit;
} post_server;
/* hoe: gewoon, starttls, smtps, login; the test fails when it does not start. */
post_server post_server_begin(arena *a, const char *hoe);
void post_server_eind(post_server *s);
/* "smtp://127.0.0.1:PORT" and so on, in a. */
const char *post_server_adres(arena *a, const post_server *s, const char *begin);
/* How many mails it took. */
int post_server_aantal(arena *a, const post_server *s);
/* How often a line of its log says this. */
int post_server_zegt(arena *a, const post_server *s, const char *wat);
/* Reads a mail that it took (from 1) with Python's email package: JSON. */
str post_server_lees(arena *a, const post_server *s, int nr);
#endif
