/* thema.h: the theme of a gemeente: one CSS file with nothing but custom properties. */
#ifndef WEB_THEMA_H
#define WEB_THEMA_H
#include "web/intern.h"

/* Is this CSS one class with lines "--name: value;" and nothing that could fetch or run? */
bool thema_klopt(str css, problems *p);
/* Reads the file into w->thema; false with problems. */
bool thema_lees(arena *a, const char *file, web *w, problems *p);

#endif
