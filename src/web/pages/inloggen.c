/* inloggen.c: signing in and out. The answer and the time it takes are the same for an account
 * that does not exist. Who was typing when the session ended finds the text in the form again. */
#include "web/form.h"

#include "base/geheim.h"
#include "casework/demo.h"

#define INLOGVELDEN_FIELDS(F) \
    F(str, inlognaam, N_("Inlognaam"), .required = true, .max = 120, .autocomplete = "username") \
    F(str, wachtwoord, N_("Wachtwoord"), .required = true, .max = 400, \
        .autocomplete = "current-password", \
        .hulp = N_("Plakken mag. Een wachtzin van 4 woorden is ook goed."))
FORMULIER(inlogvelden, INLOGVELDEN_FIELDS)
#define SELF inlogvelden
FORMULIER_DEF(inlogvelden, INLOGVELDEN_FIELDS)
#undef SELF

enum { BEWAARD_BYTES = 256 * 1024 };

/* What was typed when the session ended: goes along in the page of the sign-in. */
typedef struct {
    str tekst;                /* concept_tekst of the fields */
    str code;                 /* form code: says whose it is */
    str bij;                  /* address that it was posted to */
    str terug;                /* page to go to after signing in */
} bewaard;

static bewaard bewaard_uit(req *r)
{
    return (bewaard){veld(r, "_bewaard"), veld(r, "_bewaard_code"), veld(r, "_bewaard_bij"),
        veld(r, "terug")};
}

static void put_uitgelogd(req *r, const bewaard *b)
{
    if (b->terug.n == 0) return;
    PUT(&r->h,
        "<div class=\"utrecht-alert utrecht-alert--info\" aria-label=\"{}\" role=\"region\">"
        "<div class=\"utrecht-alert__content\"><p><b>{}</b> {}</p></div></div>",
        T("Uitgelogd"), T("Je bent niet ingelogd, of je was lang niet bezig."),
        b->tekst.n ? T("Wat je typte, is bewaard. Na het inloggen ga je verder waar je was.")
                   : T("Na het inloggen ga je verder waar je was."));
}

/* The oldest account of this rol; NULL: none. */
static const gebruiker *eerste(const gebruiker_rijen *accounts, i32 rol)
{
    const gebruiker *found = NULL;
    for (int i = 0; i < accounts->n; i++) {
        const gebruiker *g = &accounts->at[i];
        if (g->rol.i == rol && (!found || g->kop.id < found->kop.id)) found = g;
    }
    return found;
}

static void put_demo(req *r, const gebruiker_rijen *accounts)
{
    if (accounts->n == 0) return;
    PUT(&r->h,
        "<section class=\"kaart\" aria-labelledby=\"h-demo\"><h2 class=\"utrecht-heading-2\" "
        "id=\"h-demo\">{}</h2><p>{}</p><dl class=\"dlrij mt\">",
        T("Dit is een voorbeeld"),
        T("Alle mensen en gegevens zijn verzonnen. Log in met een van deze inlognamen."));
    for (i32 rol = 1; rol < ROL_OPDRACHT; rol++) {
        const gebruiker *g = eerste(accounts, rol);
        if (!g) continue;
        PUT(&r->h, "<dt>{}</dt><dd><code>{}</code> <span class=\"bron\">{}</span></dd>",
            code_label(&rol_codes, g->rol), g->inlognaam, g->naam);
    }
    PUT(&r->h, "</dl><p class=\"mt\">{} <code>{}</code></p></section>",
        T("Het wachtwoord is voor allemaal:"), S(DEMO_WACHTWOORD));
}

static void pagina(req *r, const inlogvelden *rij, const bewaard *b, const gebruiker_rijen *demo)
{
    PUT(&r->h, "<div class=\"stapel\">\n");
    kop(r, T("Inloggen"), T("Voor medewerkers van de gemeente en voor partners."));
    put_uitgelogd(r, b);
    PUT(&r->h, "<section class=\"kaart\" aria-label=\"{}\">", T("Inloggen met je account"));
    formulier f = form_open(r, URL0(r, inloggen_doe), &inlogvelden_entity, rij);
    form_veld(&f, "inlognaam");
    form_veld(&f, "wachtwoord");
    if (b->terug.n) form_verborgen(&f, "terug", b->terug);
    if (b->tekst.n) {
        form_verborgen(&f, "_bewaard", b->tekst);
        form_verborgen(&f, "_bewaard_code", b->code);
        form_verborgen(&f, "_bewaard_bij", b->bij);
    }
    form_sluit(&f, T("Log in"));
    PUT(&r->h, "</section>\n");
    put_demo(r, demo);
    PUT(&r->h, "<p class=\"klein zacht\">{}</p></div>\n",
        T("We houden bij wie welk dossier bekijkt."));
}

/* ---- reading and checking ---- */

typedef struct {
    req *r;
    str inlognaam;
    gebruiker g;
    bool is;
    gebruiker_rijen demo;
} lezing;

static bool lees(db *d, void *ctx)
{
    lezing *l = ctx;
    l->r->w.db = d;
    if (!is_post(l->r)) session_find(l->r);
    l->is = l->inlognaam.n && session_account(l->r, l->inlognaam, &l->g);
    if (l->r->web->demo) l->demo = LIJST(&l->r->w, gebruiker, GEBRUIKERS);
    l->r->w.db = NULL;
    return true;
}

void inloggen(req *r)
{
    lezing l = {.r = r};
    bewaard b = {.terug = veld(r, "terug")};
    inlogvelden leeg = {0};
    url terug;
    store_read(r->web->store, lees, &l);
    if (!r->i->s.is) pagina(r, &leeg, &b, &l.demo);
    else if (url_eigen(r, b.terug, &terug)) ga_naar(r, terug, (str){0});
    else ga_naar(r, URL0(r, start), (str){0});
}

void vraag_inloggen(req *r)
{
    const http_request *q = r->i->q;
    if (http_header(q, "X-Concept").n) {
        r->i->u->status = 401;
        r->i->u->type = S("text/plain; charset=utf-8");
        return;
    }
    if (!q->post) {
        buf b = buf_new(r->w.a);
        PLAIN(&b, "{}{}{}", q->path, q->query.n ? S("?") : S(""), q->query);
        url naar = URL0(r, inloggen);
        if (!str_eq(q->path, S("/"))) naar = URL_MET(r, naar, A(terug, buf_str(&b)));
        antwoord_naar(r, naar, 303);
        return;
    }
    lezing l = {.r = r};
    inlogvelden leeg = {0};
    str tekst = concept_tekst(r->w.a, &r->i->in.velden);
    buf bij = buf_new(r->w.a);
    PLAIN(&bij, "{}{}{}", q->path, q->query.n ? S("?") : S(""), q->query);
    bewaard b = {.code = veld(r, "_csrf"), .bij = buf_str(&bij), .terug = veld(r, "_van")};
    if (tekst.n > 2 && tekst.n < BEWAARD_BYTES) b.tekst = tekst;
    store_read(r->web->store, lees, &l);
    r->i->in.velden.n = 0; /* fields of that form say nothing about this one */
    pagina(r, &leeg, &b, &l.demo);
    antwoord_html(r, 403, layout(r));
}

/* ---- signing in ---- */

/* Hash to compare with when there is no such account, so that it takes as long. */
static wachtwoord_uitslag klopt(const lezing *l, str wachtwoord)
{
    static const char nep[] = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHRzb21lc2FsdA"
                              "$RdescudvJCsgt3ub+b4dWRWJTmaaJObG6kO4FfxjbZs";
    str hash = l->is && l->g.wachtwoord.n ? l->g.wachtwoord : str_of(nep);
    wachtwoord_uitslag u = geheim_wachtwoord_klopt(hash, wachtwoord);
    return u != WACHTWOORD_GOED || (l->is && l->g.wachtwoord.n > 0) ? u : WACHTWOORD_MIS;
}

static void weiger(req *r, int over, i64 wacht_s)
{
    static const char *const velden[] = {"inlognaam", "wachtwoord"};
    buf b = buf_new(r->w.a);
    if (over > 0) {
        problem_add(&r->i->problems, velden[0],
            N_("Deze inlognaam en dit wachtwoord horen niet bij elkaar."));
        problem_add(&r->i->problems, velden[1], N_("Vul je wachtwoord opnieuw in."));
        buf_add_i64(&b, over);
        problem_with(&r->i->problems, PROBLEM_GEWEIGERD, "",
            N_("Je kunt het nog {} keer proberen. Daarna wachten we 15 minuten."), buf_str(&b));
        return;
    }
    buf_add_i64(&b, (wacht_s + 59) / 60);
    problem_with(&r->i->problems, PROBLEM_GEWEIGERD, "",
        N_("Dit lukte te vaak niet. Probeer het over {} minuten opnieuw."), buf_str(&b));
}

static void toon_opnieuw(req *r, const lezing *l)
{
    inlogvelden leeg = {0};
    bewaard b = bewaard_uit(r);
    pagina(r, &leeg, &b, &l->demo);
}

/* The text of the form goes to the draft of who signed in, if it was his. */
static bool bewaar_tekst(req *r, const bewaard *b)
{
    match m;
    http_pairs velden;
    if (!b->tekst.n || !csrf_is_van(r, b->code, r->ik.kop.id)) return true;
    if (!concept_velden(r->w.a, b->tekst, &velden)) return true;
    str vraag = b->bij, pad;
    if (!str_split(&vraag, '?', &pad)) return true;
    if (!route_match(r->w.a, r->web, POST, pad, &m) || m.fout) return true;
    return concept_schrijf(r, concept_sleutel(r->w.a, m.route, m.id, m.n, vraag), &velden);
}

static bool begin_sessie(db *d, void *ctx)
{
    lezing *l = ctx;
    req *r = l->r;
    int headers = r->i->u->nheaders;
    bewaard b = bewaard_uit(r);
    sessie_stand s = r->i->s;
    (void)d;
    bool ok = session_start(r, &l->g) && bewaar_tekst(r, &b);
    if (!ok) {
        r->i->u->nheaders = headers;
        r->i->s = s;
    }
    return ok;
}

/* Nothing is said about the password, and nothing is counted. */
static void niet_nu(req *r, int status)
{
    r->i->klaar = true;
    fout_kaal(r->w.a, r->web, r->i->u, status);
}

static void naar_binnen(req *r, lezing *l)
{
    url terug;
    if (web_write(r, begin_sessie, l) != WRITE_DONE) {
        niet_nu(r, 503);
        return;
    }
    if (!url_eigen(r, veld(r, "terug"), &terug)) terug = URL0(r, start);
    ga_naar(r, terug, (str){0});
}

void inloggen_doe(req *r)
{
    lezing l = {.r = r, .inlognaam = veld(r, "inlognaam")};
    struct limieten *lim = r->web->limieten;
    const http_request *q = r->i->q;
    i64 wacht, wacht_adres;
    int over = limiet_over(lim, LIMIET_ACCOUNT, l.inlognaam, q->tick, &wacht);
    int over_adres = limiet_over(lim, LIMIET_ADRES, q->address, q->tick, &wacht_adres);
    bool is;
    str wachtwoord = pairs_get(&r->i->in.velden, S("wachtwoord"), &is);
    if (!zwaar_begin(r->web->zwaar)) {
        niet_nu(r, 429);
        return;
    }
    if (!store_read(r->web->store, lees, &l)) {
        zwaar_klaar(r->web->zwaar);
        niet_nu(r, 503);
        return;
    }
    bool probeer = over && over_adres && wachtwoord.n <= 400;
    wachtwoord_uitslag u = probeer ? klopt(&l, wachtwoord) : WACHTWOORD_MIS;
    zwaar_klaar(r->web->zwaar);
    if (u == WACHTWOORD_NIET_NU) {
        niet_nu(r, 503);
        return;
    }
    if (u == WACHTWOORD_GOED) {
        limiet_goed(lim, LIMIET_ACCOUNT, l.inlognaam);
        naar_binnen(r, &l);
        return;
    }
    if (over) limiet_mis(lim, LIMIET_ACCOUNT, l.inlognaam, q->tick);
    if (over_adres) limiet_mis(lim, LIMIET_ADRES, q->address, q->tick);
    over = limiet_over(lim, LIMIET_ACCOUNT, l.inlognaam, q->tick, &wacht);
    over_adres = limiet_over(lim, LIMIET_ADRES, q->address, q->tick, &wacht_adres);
    weiger(r, over_adres < over ? over_adres : over, wacht > wacht_adres ? wacht : wacht_adres);
    toon_opnieuw(r, &l);
}

void uitloggen(req *r)
{
    session_end(r);
    r->i->s.is = false;
    ga_naar(r, URL0(r, inloggen), (str){0});
}
