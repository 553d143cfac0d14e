/* geheime_link.h: what pages under a secret address without an account share: how often. */
#ifndef WEB_PAGES_GEHEIME_LINK_H
#define WEB_PAGES_GEHEIME_LINK_H
#include "web/intern.h"

/* The key of a limit, within this quarter of an hour. In r's arena. */
str link_kwartier(req *r, str sleutel);
/* The answer to who came too often: 429, again after a quarter of an hour. */
void link_te_vaak(req *r);
#endif
