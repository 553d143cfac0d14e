#include "web/pages/geheime_link.h"

enum { WACHT_MS = 15 * 60 * 1000 };

str link_kwartier(req *r, str sleutel)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{} {}", sleutel, r->i->q->tick / WACHT_MS);
    return buf_str(&b);
}

void link_te_vaak(req *r)
{
    antwoord_html(r, 429, S("Te vaak. Probeer het later opnieuw.\n"));
    r->i->u->type = S("text/plain; charset=utf-8");
    http_set(r->i->u, "Retry-After", S("900"));
    r->i->klaar = true;
}
