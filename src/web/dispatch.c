/* dispatch.c: from a request to an answer: who, may he, which page, in which transaction. */
#include "web/form.h"

#include "base/druk.h"
#include "casework/goedkeuring.h"
#include "casework/kantoor.h"
#include "casework/nood.h"

#include <stdio.h>

str veld(req *r, const char *naam)
{
    bool is;
    return str_trim(pairs_get(&r->i->in.velden, str_of(naam), &is));
}

str veld_nr(req *r, const char *naam, int n)
{
    const http_pairs *p = &r->i->in.velden;
    for (int i = 0; i < p->n; i++)
        if (str_eq(p->at[i].naam, str_of(naam)) && n-- == 0) return str_trim(p->at[i].waarde);
    return (str){0};
}

bool is_post(const req *r) { return r->i->q->post; }

str bestand(req *r, const char *naam, str *bestandsnaam)
{
    for (int i = 0; i < r->i->in.n; i++) {
        if (!str_eq(r->i->in.at[i].naam, str_of(naam))) continue;
        *bestandsnaam = r->i->in.at[i].bestandsnaam;
        return r->i->in.at[i].inhoud;
    }
    *bestandsnaam = (str){0};
    return (str){0};
}

void ga_naar(req *r, url u, str melding)
{
    ga_naar_met_ongedaan(r, u, melding, (gebeurtenis_id){0});
}

void ga_naar_met_ongedaan(req *r, url u, str melding, gebeurtenis_id g)
{
    r->i->naar = u;
    r->i->melding = melding;
    r->i->ongedaan = g;
    r->i->klaar = true;
}

void niet_gevonden(req *r)
{
    r->i->weg = true;
    r->i->klaar = true;
}

/* ---- one turn of a page: it may come twice, so it starts from what was kept ---- */

typedef struct {
    req *r;
    req begin;                /* as it was before the page ran */
    intern begin_i;
    arena begin_a;
    int begin_headers;
    bool inloggen, verboden, oud; /* what the check found */
} turn;

static void turn_keep(turn *t)
{
    t->begin = *t->r;
    t->begin_i = *t->r->i;
    t->begin_a = *t->r->w.a;
    t->begin_headers = t->r->i->u->nheaders;
}

static void turn_reset(turn *t, db *d)
{
    *t->r = t->begin;
    *t->r->i = t->begin_i;
    *t->r->w.a = t->begin_a;
    t->r->i->u->nheaders = t->begin_headers;
    t->r->w.db = d;
    t->r->h = buf_new(t->r->w.a);
    t->inloggen = t->verboden = t->oud = false;
    lang_set(t->r->ik.taal.n ? t->r->ik.taal : S("nl")); /* a writing may run in another thread */
}

/* Who, and may he? False: the answer is another page. */
static bool mag_erin(turn *t)
{
    req *r = t->r;
    session_find(r);
    if (r->i->s.is) {
        r->i->wacht = goedkeuringen_wacht(&r->w).n;
        r->i->nood_wacht = nood_wacht(&r->w);
        nood_nu(&r->w, &r->i->nood, &r->i->nood_tot);
    }
    if (route_mag(r->route, r->ik.rol.i) && session_deling(r)) return true;
    if (r->i->s.is) niet_gevonden(r);
    else t->inloggen = true;
    return false;
}

/* Runs inside, so that a bug() never jumps out of the store. False: it did end in one. */
static bool inside(turn *t, db *d, void (*fn)(void *))
{
    const char *what = NULL;
    turn_reset(t, d);
    if (web_guard(fn, t, &what)) return true;
    snprintf(t->r->i->bug, sizeof t->r->i->bug, "%s", what); /* what lives in this thread */
    return false;
}

/* ---- GET ---- */

static void do_read(void *ctx)
{
    turn *t = ctx;
    if (!mag_erin(t)) {
        spoor_houd(t->r);
        return;
    }
    if (t->r->i->fout_token) niet_gevonden(t->r);
    else if ((t->r->i->uit_kopie = kopie_vind(t->r))) return;
    else t->r->route->pagina(t->r);
    spoor_houd(t->r);
    if (db_las_sporen(t->r->w.db)) t->r->i->stand = 0;
}

static bool run_read(db *d, void *ctx) { return inside(ctx, d, do_read); }

/* ---- POST ---- */

/* Signed in, allowed, and sent from a page of ours? */
static void do_check(void *ctx)
{
    turn *t = ctx;
    if (!mag_erin(t)) {
        spoor_houd(t->r);
        return;
    }
    csrf_uitslag u = csrf_check(t->r);
    t->verboden = u == CSRF_VREEMD;
    t->oud = u == CSRF_OUD;
    if (u == CSRF_GOED && t->r->i->fout_token) niet_gevonden(t->r);
}

static bool run_check(db *d, void *ctx) { return inside(ctx, d, do_check); }

/* What is worked out before the writing, beside the queue of others; its people were not shown. */
static void do_before(void *ctx)
{
    turn *t = ctx;
    t->r->route->vooraf(t->r);
    t->r->i->problems.n = 0;
}

static bool run_before(db *d, void *ctx) { return inside(ctx, d, do_before); }

static bool is_done(const intern *i) { return i->klaar && !i->weg && i->problems.n == 0; }

/* The page; when it did its work, what is said about it and the end of its draft belong to that. */
static void do_page(void *ctx)
{
    turn *t = ctx;
    req *r = t->r;
    bool schrijft = !r->route->zonder_schrijven;
    if (schrijft && !eenmaal_begin(r)) return;
    r->route->pagina(r);
    spoor_houd(r);
    if (schrijft && r->i->in_nood && r->i->problems.n == 0) /* the store refused it too */
        problem_with(&r->i->problems, PROBLEM_GEWEIGERD, "",
            N_("Je kijkt met noodtoegang. Je kunt hier niets wijzigen."), (str){0});
    if (!schrijft || !is_done(r->i)) return;
    if (!spoor_gewijzigd(r)) return;
    eenmaal_klaar(r);
    if (r->i->s.is && r->i->s.verouderd) session_write(r);
    if (r->i->melding.n && r->i->s.is) session_keep_melding(r);
    if (!str_starts(str_of(r->route->naam), S("concept_")))
        concept_weg(r, concept_sleutel_van_post(r));
}

static bool run_write(db *d, void *ctx)
{
    turn *t = ctx;
    return inside(t, d, do_page) && is_done(t->r->i) && !db_failed(d);
}

/* A trial calculation: a POST that only reads. */
static bool run_trial(db *d, void *ctx) { return inside(ctx, d, do_page); }

/* ---- a writing beside the page ---- */

typedef struct {
    req *r;
    db *d;
    bool (*run)(db *, void *);
    void *ctx;
    bool ok;
} beside;

static void do_beside(void *ctx)
{
    beside *b = ctx;
    b->ok = b->run(b->d, b->ctx);
}

static bool run_beside(db *d, void *ctx)
{
    beside *b = ctx;
    const char *what = NULL;
    char nummer[12];
    b->d = b->r->w.db = d;
    b->ok = false;
    if (!web_guard(do_beside, b, &what)) web_log_bug(b->r->route->naam, what, nummer);
    b->r->w.db = NULL;
    return b->ok && !db_failed(d);
}

write_result web_write(req *r, bool (*run)(db *, void *), void *ctx)
{
    beside b = {.r = r, .run = run, .ctx = ctx};
    return store_write(r->web->store, run_beside, &b);
}

/* ---- from what the page did to the answer ---- */

/* Drawn by another process, so not while the store is read. What cannot be drawn is a page that
 * says why. */
static bool make_pdf(req *r)
{
    if (!r->druk) bug("a PDF page left no document");
    str pdf = druk_pdf(r->w.a, r->druk, &r->i->problems);
    if (!pdf.n) {
        kop(r, T("De PDF is niet gemaakt"), problem_text(r->w.a, &r->i->problems.at[0]));
        return false;
    }
    r->h = buf_new(r->w.a);
    buf_add(&r->h, pdf);
    return true;
}

static bool is_pdf(const route *r) { return r->type && !strcmp(r->type, "application/pdf"); }

static int status_of(const problems *p)
{
    if (p->n == 0) return 200;
    for (int i = 0; i < p->n; i++)
        if (p->at[i].kind == PROBLEM_GEWIJZIGD) return 409;
    return 422;
}

static bool has_unknown(const problems *p)
{
    for (int i = 0; i < p->n; i++)
        if (p->at[i].kind == PROBLEM_ONBEKEND) return true;
    return false;
}

static void answer_page(req *r)
{
    intern *i = r->i;
    if (i->weg || has_unknown(&i->problems)) {
        fout_404(r);
    } else if (i->naar.s.n && i->problems.n == 0) {
        antwoord_naar(r, i->naar, 303);
    } else if (i->klaar && i->problems.n == 0) {
        return; /* the page answered by itself */
    } else if (r->route->type && i->problems.n == 0 && (!is_pdf(r->route) || make_pdf(r))) {
        antwoord_bestand(r);
    } else if (r->fragment.n && i->problems.n == 0) {
        antwoord_html(r, i->status ? i->status : 200, buf_str(&r->h));
    } else {
        str page = layout(r);
        antwoord_html(r, i->status ? i->status : status_of(&i->problems), page);
    }
}

bool web_te_groot(const http_request *q, const char *what)
{
    enum { GROOT_BYTES = 256 * 1024 };
    return q->body.n > GROOT_BYTES && strstr(what, "arena is full");
}

static void answer_bug(turn *t)
{
    req *r = t->r;
    char nummer[12];
    *r->w.a = t->begin_a; /* it may have been full */
    if (web_te_groot(r->i->q, r->i->bug)) {
        fout_kaal(r->w.a, r->web, r->i->u, 413);
        return;
    }
    web_log_bug(r->route->naam, r->i->bug, nummer);
    fout_500(r->w.a, r->web, r->i->u, arena_str(r->w.a, str_of(nummer)));
}

static void answer_get(turn *t)
{
    req *r = t->r;
    turn_keep(t);
    if (r->route->los) {
        r->route->pagina(r);
        answer_page(r);
        return;
    }
    bool ok = store_read(r->web->store, run_read, t);
    r->w.db = NULL;
    if (*r->i->bug) {
        answer_bug(t);
        return;
    }
    if (!ok) {
        turn_reset(t, NULL);
        fout_503(r);
        return;
    }
    if (t->inloggen) {
        vraag_inloggen(r);
        return;
    }
    if (!r->i->uit_kopie) {
        answer_page(r);
        kopie_bewaar(r);
    }
    if (!spoor_laat_na(r)) fout_503(r);
}

/* The page was refused: shown again with what is wrong, and what was typed is kept as a draft. */
static void answer_refused(turn *t)
{
    req *r = t->r;
    if (*r->i->bug) {
        answer_bug(t);
        return;
    }
    if (!r->i->weg && r->i->problems.n == 0) bug("a POST page ended without ga_naar or a problem");
    answer_page(r);
    if (!r->i->weg && r->i->nvelden) r->i->bewaar = concept_sleutel_van_post(r);
    if (!spoor_laat_na(r)) fout_niet_bewaard(r);
}

static void post_write(turn *t)
{
    req *r = t->r;
    turn_keep(t);
    bool ok = !r->route->vooraf || store_read(r->web->store, run_before, t);
    r->w.db = NULL;
    if (*r->i->bug) {
        answer_bug(t);
        return;
    }
    turn_reset(t, NULL);
    if (!ok) {
        fout_503(r);
        return;
    }
    write_result w = store_write(r->web->store, run_write, t);
    r->w.db = NULL;
    if (w == WRITE_FAILED) {
        turn_reset(t, NULL);
        fout_niet_bewaard(r);
    } else if (w == WRITE_REFUSED) {
        answer_refused(t);
    } else {
        answer_page(r);
    }
}

static void post_trial(turn *t)
{
    req *r = t->r;
    turn_keep(t);
    bool ok = store_read(r->web->store, run_trial, t);
    r->w.db = NULL;
    if (*r->i->bug) {
        answer_bug(t);
        return;
    }
    if (ok) answer_page(r);
    if (!ok || !spoor_laat_na(r)) fout_503(r);
}

/* A form of an older session of the same person: nothing is done, the text waits in the form. */
static void post_old(req *r)
{
    url terug;
    r->i->bewaar = concept_sleutel_van_post(r);
    r->i->melding = T("Je logde intussen opnieuw in. Wat je typte, staat er nog. Bewaar het nu.");
    if (!url_eigen(r, veld(r, "_van"), &terug)) terug = URL0(r, start);
    spoor_laat_na(r);
    antwoord_naar(r, terug, 303);
}

static void answer_post(turn *t)
{
    req *r = t->r;
    turn_keep(t);
    bool ok = store_read(r->web->store, run_check, t);
    r->w.db = NULL;
    if (*r->i->bug) answer_bug(t);
    else if (!ok) fout_niet_bewaard(r);
    else if (t->inloggen) vraag_inloggen(r);
    else if (r->i->weg) {
        fout_404(r);
        spoor_laat_na(r);
    } else if (t->verboden) fout_403(r);
    else if (t->oud) post_old(r);
    else if (r->route->los) {
        r->route->pagina(r);
        answer_page(r);
    } else if (r->route->zonder_schrijven) {
        post_trial(t);
    } else {
        post_write(t);
    }
}

/* ---- the request itself ---- */

static void niet_gevonden_pagina(req *r) { niet_gevonden(r); }
static const route nergens = {
    .naam = "nergens", .rollen = IEDEREEN, .pagina = niet_gevonden_pagina};

/* The id in "div#lijst", as htmx sends it. */
static str fragment_of(const http_request *q)
{
    str target = http_header(q, "HX-Target");
    i64 at = str_find(target, S("#"));
    if (!http_header(q, "HX-Request").n || !http_text_ok(target)) return (str){0};
    return at < 0 ? (str){0} : str_sub(target, (size_t)at + 1, target.n);
}

static bool read_input(req *r)
{
    const http_request *q = r->i->q;
    if (q->post) return http_form_read(r->w.a, q, &r->i->in);
    return http_urlencoded(r->w.a, q->query, &r->i->in.velden);
}

void web_answer(const web *w, const http_request *q, arena *a, http_answer *u)
{
    intern *i = arena_make(a, intern, 1);
    req *r = arena_make(a, req, 1);
    turn *t = arena_make(a, turn, 1);
    match m = {.route = &nergens};
    *u = (http_answer){.status = 500};
    lang_set(S("nl"));
    *i = (intern){.q = q, .u = u};
    *r = (req){.i = i, .web = w};
    r->w = (werk){.a = a, .vandaag = kantoor_vandaag(w->store), .p = &i->problems};
    r->h = buf_new(a);
    r->fragment = fragment_of(q);
    if (!http_text_ok(q->path) || !route_match(a, w, q->post ? POST : GET, q->path, &m))
        m = (match){.route = &nergens};
    r->route = m.route;
    memcpy(r->id, m.id, sizeof r->id);
    r->stuk = m.stuk;
    i->fout_token = m.fout;
    t->r = r;
    if (!read_input(r)) {
        i->u->status = 400;
        fout_kaal(a, w, u, 400);
    } else if (m.route == &nergens && q->post) {
        fout_404(r);
    } else if (q->post) {
        answer_post(t);
    } else {
        answer_get(t);
    }
    antwoord_koppen(w, r->route, q, u);
}
