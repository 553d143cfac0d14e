/* beurt.h: the part of the page of the aanpak that says how full it is and where the order is. */
#ifndef WEB_PAGES_BEURT_H
#define WEB_PAGES_BEURT_H
#include "web/pages/persoon.h"

/* Nothing when the aanpak names no order. */
void beurt_kort(req *r);
#endif
