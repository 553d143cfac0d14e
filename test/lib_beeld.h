/* lib_beeld.h: the referee of the short pictures: what each would be, worked out anew. */
#ifndef TEST_LIB_BEELD_H
#define TEST_LIB_BEELD_H
#include "base/base.h"

/* Fails the test when the picture of someone is not what follows from his dossier on this day:
 * a verb changed it and the picture did not follow. plek: file of SQLite, or the URL
 * of a database when pg. */
void beeld_keur(const char *plek, bool pg, const char *vandaag);
/* The SELECT that works out everybody's picture on this day. */
enum { BEELD_TEXT = 16000 };
const char *beeld_select(char out[BEELD_TEXT], const char *vandaag);
#endif
