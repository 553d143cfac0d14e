/* werkgever_link.c: one act of one contactpersoon under a secret address, without an account and
 * without JavaScript. A link that is used, stopped, too old or never was gives the same answer;
 * opening it uses nothing up: programs that look at mail open it too. */
#include "casework/werkgeverlink.h"

#include "casework/kantoor.h"
#include "web/intern.h"
#include "web/pages/geheime_link.h"
#include "web/pages/werkgever.h"

typedef struct {
    req *r;
    url hier;
    bool is;                  /* the link works */
    bool gedaan;
    werkgeverlinkregel l;
    werkgevermens m;
    werkgeverkaart k;
    inzage_invoer in;
} link_blad;

/* ---- how often ---- */

static bool mag(req *r)
{
    i64 wacht;
    if (limiet_over(r->web->limieten, LIMIET_LINK_FOUT, link_kwartier(r, r->i->q->address),
                    r->i->q->tick, &wacht))
        return true;
    link_te_vaak(r);
    return false;
}

static void mis(req *r)
{
    limiet_mis(r->web->limieten, LIMIET_LINK_FOUT, link_kwartier(r, r->i->q->address),
               r->i->q->tick);
    niet_gevonden(r);
}

/* ---- who, under which share ---- */

static bool open(link_blad *b)
{
    req *r = b->r;
    b->is = werkgeverlink_open(&r->w, r->stuk, &b->l) &&
            (code_is(b->l.daad, DAAD_ANTWOORD) ? werkgever_kaart(&r->w, &b->k)
                                               : werkgever_mens(&r->w, &b->m));
    return b->is;
}

static void onthoud_inzage(link_blad *b, db *d)
{
    int n;
    const i64 *wie = db_getoond(d, &n, &b->in.klassen);
    i64 *kopie = arena_make(b->r->w.a, i64, n + 1);
    if (n) memcpy(kopie, wie, sizeof(i64) * (size_t)n);
    b->in.personen = kopie;
    b->in.n = n;
    b->in.t = b->r->w.t;
    b->in.pagina = b->r->route->naam;
}

/* ---- the page ---- */

static str titel(link_blad *b)
{
    arena *a = b->r->w.a;
    switch (b->l.daad.i) {
    case DAAD_ANTWOORD: return TF(a, "{} wil kennismaken", b->k.roepnaam);
    case DAAD_FEEDBACK: return TF(a, "Hoe gaat het met {}?", b->m.roepnaam);
    case DAAD_AFWEZIG: return TF(a, "Is {} er niet?", b->m.roepnaam);
    default:
        return date_before(b->r->w.vandaag, b->m.van)
                   ? TF(a, "{} begint {}", b->m.roepnaam, dag_tekst(b->r, b->m.van, true))
                   : TF(a, "De overeenkomst van {}", b->m.roepnaam);
    }
}

static void put_feedback(link_blad *b)
{
    req *r = b->r;
    PUT(&r->h, "<section class=\"kaart\" aria-label=\"{}\">", T("4 vragen"));
    werkgever_put_feedback(r, b->hier);
    PUT(&r->h, "</section>");
}

static void put_afwezig(link_blad *b)
{
    plaatsing p;
    date dag = b->r->w.vandaag;
    if (HAAL(&b->r->w, plaatsing, b->m.plaatsing_id, &p)) dag = werkgever_laatste_dag(&b->r->w, &p);
    werkgever_put_afwezig(b->r, b->hier, dag);
}

static void put_pagina(link_blad *b)
{
    req *r = b->r;
    organisatie o = {0};
    HAAL(&r->w, organisatie, (organisatie_id){r->w.t.organisatie}, &o);
    PUT(&r->h, "<div class=\"stapel\">");
    kop(r, titel(b), TF(r->w.a, "Voor {}, {}. Een account is niet nodig.", b->l.wie, o.naam));
    switch (b->l.daad.i) {
    case DAAD_ANTWOORD:
        werkgever_put_kaart(r, &b->k);
        werkgever_put_uitnodigen(r, b->hier);
        werkgever_put_nee(r, b->hier);
        break;
    case DAAD_FEEDBACK: put_feedback(b); break;
    case DAAD_AFWEZIG: put_afwezig(b); break;
    default:
        werkgever_put_verwacht(r, &o);
        werkgever_put_overeenkomst(r, b->l.handtekening_id);
        werkgever_put_tekenen(r, b->hier, b->l.wie);
    }
    PUT(&r->h, "<p class=\"klein zacht\">{}</p></div>",
        T("Deze link is alleen voor jou en werkt één keer. Je ziet niets over uitkering, gezin of "
          "gezondheid."));
}

static bool lees(db *d, void *arg)
{
    link_blad *b = arg;
    b->r->w.db = d;
    b->r->w.t = (toegang){0};
    if (open(b)) {
        put_pagina(b);
        onthoud_inzage(b, d);
    }
    b->r->w.db = NULL;
    return true;
}

static bool schrijf_inzage(db *d, void *arg)
{
    link_blad *b = arg;
    return inzage_schrijf(d, b->r->w.a, &b->in);
}

static void toon(req *r, link_blad *b)
{
    if (!store_read(r->web->store, lees, b)) {
        fout_503(r);
        r->i->klaar = true;
    } else if (!b->is) {
        mis(r);
    } else if (b->in.n && web_write(r, schrijf_inzage, b) != WRITE_DONE) {
        fout_503(r);
        r->i->klaar = true;
    }
}

static link_blad blad(req *r)
{
    link_blad b = {.r = r};
    if (!url_eigen(r, r->i->q->path, &b.hier)) b.hier = (url){0};
    return b;
}

void werkgever_link(req *r)
{
    link_blad b = blad(r);
    if (mag(r)) toon(r, &b);
}

/* ---- the act ---- */

static bool doe(link_blad *b)
{
    req *r = b->r;
    switch (b->l.daad.i) {
    case DAAD_ANTWOORD:
        return veld(r, "weigering").n ? werkgever_doe_nee(r, &b->k)
                                      : werkgever_doe_uitnodigen(r, &b->k);
    case DAAD_FEEDBACK: return werkgever_doe_feedback(r, &b->m);
    case DAAD_AFWEZIG: return werkgever_doe_afwezig(r, &b->m);
    default: return werkgever_doe_tekenen(r, &b->m, b->l.handtekening_id);
    }
}

static bool schrijf(db *d, void *arg)
{
    link_blad *b = arg;
    req *r = b->r;
    r->w.p->n = 0;
    r->w.db = d;
    r->w.t = (toegang){0};
    if (!open(b)) return false;
    toegang houder = r->w.t;
    b->gedaan = doe(b);
    r->w.t = houder;
    return b->gedaan && werkgeverlink_gebruikt(&r->w, &b->l);
}

static void put_dank(req *r)
{
    r->h = buf_new(r->w.a);
    PUT(&r->h, "<div class=\"stapel\">");
    kop(r, T("Dank je"), T("De begeleider van de gemeente weet het."));
    PUT(&r->h, "<p>{}</p></div>", T("De link werkt nu niet meer. Je kunt deze pagina sluiten."));
}

void werkgever_link_doe(req *r)
{
    link_blad b = blad(r);
    if (!mag(r)) return;
    write_result w = web_write(r, schrijf, &b);
    if (w == WRITE_DONE) {
        r->w.p->n = 0;
        put_dank(r);
    } else if (w == WRITE_FAILED) {
        fout_503(r);
        r->i->klaar = true;
    } else if (!b.is) {
        mis(r);
    } else {
        toon(r, &b); /* what is wrong stands at its field */
    }
}
