/* werkgever.h: blocks of an employer's pages, also used under a link without an account. */
#ifndef WEB_PAGES_WERKGEVER_H
#define WEB_PAGES_WERKGEVER_H
#include "casework/werkgever_buiten.h"
#include "web/routes.h"

/* The name and words of a card: this and nothing else. */
void werkgever_put_kaart(req *r, const werkgeverkaart *k);
/* The four questions of a month, the answer form of a card, the report of someone who is not there
 * (dag: to begin with), and the signature; each a form to actie. */
void werkgever_put_feedback(req *r, url actie);
void werkgever_put_uitnodigen(req *r, url actie);
void werkgever_put_nee(req *r, url actie);
void werkgever_put_afwezig(req *r, url actie, date dag);
void werkgever_put_overeenkomst(req *r, handtekening_id teken);
void werkgever_put_tekenen(req *r, url actie, str naam);
/* What this organisatie and the gemeente expect of each other. */
void werkgever_put_verwacht(req *r, const organisatie *o);
/* The same forms as they were posted: does what was asked. False with problems. */
bool werkgever_doe_feedback(req *r, const werkgevermens *m);
bool werkgever_doe_uitnodigen(req *r, const werkgeverkaart *k);
bool werkgever_doe_nee(req *r, const werkgeverkaart *k);
bool werkgever_doe_afwezig(req *r, const werkgevermens *m);
bool werkgever_doe_tekenen(req *r, const werkgevermens *m, handtekening_id teken);
#endif
