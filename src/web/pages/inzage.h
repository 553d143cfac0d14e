/* inzage.h: the table of "wie heeft dit gezien", for who guides a person and for himself. */
#ifndef WEB_PAGES_INZAGE_H
#define WEB_PAGES_INZAGE_H
#include "casework/inzage_beeld.h"
#include "web/pages/persoon.h"

/* The lines, newest first. */
void inzage_put_tabel(req *r, const inzagebeeld *b);
/* Of which organisatie who looked is. */
str inzage_van(const inzagelijn *l);
/* What for, in words. */
str inzage_waarvoor(const inzagelijn *l);
#endif
