/* web_pagina: what the route row does for a page: rights, inzage, form, draft, conflict, bug. The
 * pages are of this test; persoon is the only real thing. */
#include "test/libhttp.h"

#include "base/druk.h"
#include "web/intern.h"

static const char *const velden[] = {
    "naam", "telefoon", "tolk", "contacttaal", "doelgroep", "bsn", NULL};

static void toon(req *r)
{
    persoon p;
    if (!HAAL(&r->w, persoon, ((persoon_id){r->id[0]}), &p)) {
        niet_gevonden(r);
        return;
    }
    kruimels(r, URL0(r, profiel), S("Je profiel"));
    kop(r, p.naam.n ? p.naam : S("(geen naam)"), S("een mens"));
    formulier f = form_open(r, URL(r, proef_bewaar, persoon_id_van(&p)), &persoon_entity, &p);
    for (int i = 0; velden[i]; i++) form_veld(&f, velden[i]);
    form_sluit(&f, T("Bewaar"));
}

static void bewaar(req *r)
{
    persoon p;
    if (!HAAL(&r->w, persoon, ((persoon_id){r->id[0]}), &p)) {
        niet_gevonden(r);
        return;
    }
    u64 offered = form_lees(r, &persoon_entity, velden, &p);
    if (r->i->problems.n == 0 &&
        !db_save(r->w.db, &r->w.t, &persoon_entity, &p, offered, NULL))
        problem_add(r->w.p, "", N_("Iemand anders was eerder."));
    if (r->i->problems.n == 0)
        ga_naar(r, URL(r, proef_toon, persoon_id_van(&p)), S("Bewaard: <ja>"));
    else toon(r);
}

static void mislukt(req *r)
{
    (void)r;
    bug("een fout van ons");
}

static void halverwege(req *r)
{
    persoon p = {.naam = S("Half"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER), .team_id = {1}};
    db_add(r->w.db, &r->w.t, &persoon_entity, &p);
    bug("na het schrijven");
}

static void nieuw(req *r)
{
    persoon p = {.naam = veld(r, "naam"), .doelgroep = CODE(DOELGROEP_GEZINSLID), .team_id = {1}};
    if (p.naam.n == 0) problem_add(r->w.p, "naam", N_("is verplicht. Vul dit in."));
    else db_add(r->w.db, &r->w.t, &persoon_entity, &p);
    if (r->i->problems.n) kop(r, S("Nieuw"), S(""));
    else ga_naar(r, URL0(r, profiel), S("Erbij."));
}

static void vol(req *r)
{
    enum { TEKENS = 4096 };
    str stuk = {memset(arena_make(r->w.a, char, TEKENS), 'a', TEKENS), TEKENS};
    for (;;) PUT(&r->h, "<p>{}, tot de grens van 8 MB</p>", stuk);
}

static void lijst_csv(req *r) { PLAIN(&r->h, "naam;{}\n", r->stuk); }

static void brief(req *r)
{
    druk *d = druk_nieuw(r->w.a, S("Brief"), S("nl"), (moment){1795428000000});
    druk_alinea(d, str_eq(veld(r, "met"), S("raar")) ? S("een \u0d15") : S("Beste meneer,"));
    r->druk = d;
    r->bestandsnaam = S("brief één.pdf");
}

static void deel(req *r) { PUT(&r->h, "<p id=\"lijst\">{}</p>", r->fragment); }

static void proefsom(req *r)
{
    persoon p;
    i64 id = token_lees(r, &persoon_entity, veld(r, "wie"));
    kop(r, S("Som"), HAAL(&r->w, persoon, ((persoon_id){id}), &p) ? p.naam : S("niemand"));
}

static const route extra[] = {
    {.naam = "proef_toon",
        .methode = GET,
        .pad = "/proef/{persoon}",
        .rollen = STAF | SCHOLEN,
        .pagina = toon,
        .doel = DOEL_MATCHING},
    {.naam = "proef_bewaar",
        .methode = POST,
        .pad = "/proef/{persoon}",
        .rollen = STAF,
        .pagina = bewaar},
    {.naam = "alleen_beheer",
        .methode = GET,
        .pad = "/beheerproef",
        .rollen = BEHEER,
        .pagina = deel},
    {.naam = "mislukt", .methode = GET, .pad = "/mislukt", .rollen = STAF, .pagina = mislukt},
    {.naam = "halverwege",
        .methode = POST,
        .pad = "/mislukt",
        .rollen = STAF,
        .pagina = halverwege},
    {.naam = "nieuw", .methode = POST, .pad = "/nieuw", .rollen = STAF, .pagina = nieuw},
    {.naam = "vol", .methode = GET, .pad = "/vol", .rollen = STAF, .pagina = vol},
    {.naam = "lijst",
        .methode = GET,
        .pad = "/lijst/{*}",
        .rollen = STAF,
        .pagina = lijst_csv,
        .type = "text/csv"},
    {.naam = "brief", .methode = GET, .pad = "/brief", .rollen = STAF, .pagina = brief,
        .type = "application/pdf"},
    {.naam = "deel", .methode = GET, .pad = "/deel", .rollen = STAF, .pagina = deel},
    {.naam = "som",
        .methode = POST,
        .pad = "/som",
        .rollen = STAF,
        .pagina = proefsom,
        .zonder_schrijven = true},
};

typedef struct {
    web_proef x;
    bezoeker b;
    persoon_id wie;
    char pad[80];
} opzet;

static opzet *begin(const char *naam)
{
    static opzet o;
    o = (opzet){.x = web_proef_begin(extra, countof(extra), NULL)};
    o.b = bezoek(&o.x);
    o.wie = web_proef_persoon(&o.x, naam);
    str token = web_proef_token(&o.x, &persoon_entity, o.wie.v);
    snprintf(o.pad, sizeof o.pad, "/proef/%.*s", STR_FMT(token));
    assert_int_equal(log_in(&o.b, "sanne", WACHTWOORD), 303);
    return &o;
}

/* ---- what stands on record ---- */

typedef struct {
    i64 inzages, mensen, personen; /* personen: in the last inzage */
    inzage laatste;
    persoon p;
} stand;

static bool tel(werk *w, void *ctx)
{
    stand *t = ctx;
    persoon_id wie = {t->p.kop.id};
    gezochte g = inzage_zoek(w, wie);
    *t = (stand){.mensen = GETAL(w, MENSEN_AANTAL)};
    for (inzage r; HAAL(w, inzage, ((inzage_id){t->inzages + 1}), &r); t->inzages++) t->laatste = r;
    t->personen = t->inzages && inzage_toonde(&t->laatste, &g) ? t->laatste.aantal.n : 0;
    HAAL(w, persoon, wie, &t->p);
    return true;
}

static stand nu(opzet *o)
{
    stand t = {.p.kop.id = o->wie.v};
    assert_true(lees(&o->x.k, o->x.k.sanne, tel, &t));
    return t;
}

static void legt_inzage_vast(void **state)
{
    opzet *o = begin("Samuel Kidane");
    (void)state;
    assert_int_equal(nu(o).inzages, 0);
    assert_int_equal(haal(&o->b, "GET", o->pad), 200);
    stand t = nu(o);
    assert_int_equal(t.inzages, 1);
    assert_int_equal(t.personen, 1);
    assert_int_equal(t.laatste.doel.i, DOEL_MATCHING);
    assert_int_equal(t.laatste.rol.i, ROL_KLANTMANAGER);
    assert_true(str_eq(t.laatste.pagina, S("proef_toon")));
    assert_int_equal(t.laatste.gebruiker_id.v, o->x.k.sanne.gebruiker);
    assert_true(t.laatste.klassen.n & (1 << K2));
    haal(&o->b, "GET", "/profiel");
    assert_int_equal(nu(o).inzages, 1); /* no person there */
    haal(&o->b, "HEAD", o->pad);
    assert_int_equal(nu(o).inzages, 2); /* a head shows that there is someone */
    haal(&o->b, "GET", o->pad);
    assert_int_equal(post(&o->b, o->pad, "naam="), 422);
    assert_int_equal(nu(o).inzages, 4); /* a refused form shows its person again */
    assert_int_equal(post(&o->b, o->pad, "naam=Sam"), 303);
    assert_int_equal(nu(o).inzages, 5); /* what was done about him */
    web_proef_eind(&o->x);
}

/* Absent, forbidden and invented: the same bytes. */
static void zegt_niet_wat_er_is(void **state)
{
    opzet *o = begin("Samuel Kidane");
    bezoeker v = bezoek(&o->x);
    char pad[100];
    (void)state;
    log_in(&v, "vreemd", WACHTWOORD);
    assert_int_equal(haal(&v, "GET", "/bestaat-niet"), 404);
    str leeg = v.laatste.body;
    const struct { const entity *e; i64 id; } t[] = {{&persoon_entity, o->wie.v},
        {&persoon_entity, 999999}, {&gebruiker_entity, o->wie.v}, {&taak_entity, 1}};
    for (size_t i = 0; i < countof(t); i++) {
        str token = web_proef_token(&o->x, t[i].e, t[i].id);
        snprintf(pad, sizeof pad, "/proef/%.*s", STR_FMT(token));
        assert_int_equal(haal(&v, "GET", pad), 404);
        assert_true(str_eq(v.laatste.body, leeg));
        haal(&v, "GET", "/profiel");
        assert_int_equal(post(&v, pad, "naam=x"), 404);
        assert_true(str_eq(v.laatste.body, leeg));
    }
    static const char *const mis[] = {"/proef/1", "/proef/", "/proef/AAAAAAAAAAAAAAAAAAAAAA",
        "/proef/%00", "/proef/../profiel", "/beheerproef", "/proef/a/b"};
    for (size_t i = 0; i < countof(mis); i++) {
        assert_int_equal(haal(&v, "GET", mis[i]), 404);
        if (!str_eq(v.laatste.body, leeg)) fail_msg("%s", mis[i]);
    }
    assert_true(nu(o).inzages >= 2 * (i64)countof(t)); /* refused: web_spoor.c */
    web_proef_eind(&o->x);
}

static void houdt_rollen_aan(void **state)
{
    static const struct { const char *wie; int toon, beheer; } t[] = {
        {"sanne", 200, 404}, {"joris", 200, 404}, {"vreemd", 404, 404}, {"school", 404, 404}};
    opzet *o = begin("Samuel Kidane");
    (void)state;
    for (size_t i = 0; i < countof(t); i++) {
        bezoeker b = bezoek(&o->x);
        assert_int_equal(haal(&b, "GET", o->pad), 303); /* first who you are */
        log_in(&b, t[i].wie, WACHTWOORD);
        if (haal(&b, "GET", o->pad) != t[i].toon) fail_msg("%s: %d", t[i].wie, b.laatste.status);
        assert_int_equal(haal(&b, "GET", "/beheerproef"), t[i].beheer);
    }
    bezoeker school = bezoek(&o->x);
    log_in(&school, "school", WACHTWOORD);
    haal(&school, "GET", "/profiel");
    assert_int_equal(post(&school, o->pad, "naam=x"), 404);
    web_proef_eind(&o->x);
}

static void ontsnapt_alles(void **state)
{
    static const char naam[] = "<script>alert('x')</script> \"&\" \xd8\xb3";
    opzet *o = begin(naam);
    (void)state;
    haal(&o->b, "GET", o->pad);
    assert_false(bevat(o->b.laatste, "<script>alert"));
    assert_true(bevat(o->b.laatste,
        "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &quot;&amp;&quot; \xd8\xb3"));
    assert_true(bevat(o->b.laatste, "<title>&lt;script&gt;"));
    post(&o->b, o->pad, "naam=%3Cb%3E%27&telefoon=%22%3E%3Cimg+src%3Dx%3E&contacttaal=%3Cx%3E");
    assert_int_equal(o->b.laatste.status, 422);
    assert_true(bevat(o->b.laatste, "value=\"&quot;&gt;&lt;img src=x&gt;\""));
    assert_false(bevat(o->b.laatste, "<img"));
    web_proef_eind(&o->x);
}

static void toont_fouten(void **state)
{
    opzet *o = begin("Samuel Kidane");
    (void)state;
    haal(&o->b, "GET", o->pad);
    assert_false(bevat(o->b.laatste, "aria-invalid"));
    assert_int_equal(post(&o->b, o->pad, "naam=&telefoon=0612&bsn=123456789&doelgroep="), 422);
    assert_true(bevat(o->b.laatste, "<title>Fout: 3 velden – "));
    assert_true(
        bevat(o->b.laatste, "tabindex=\"-1\" autofocus>Er zijn 3 velden die nog niet kloppen"));
    assert_true(bevat(o->b.laatste, "href=\"#naam\">Naam is verplicht. Vul dit in.</a>"));
    assert_true(
        bevat(o->b.laatste, "id=\"naam-f\"><span class=\"vh\">Fout: </span>Naam is verplicht."));
    assert_true(bevat(o->b.laatste, "aria-describedby=\"naam-f\" aria-invalid=\"true\""));
    assert_true(bevat(o->b.laatste, "name=\"telefoon\" type=\"text\" value=\"0612\"") ||
        bevat(o->b.laatste, "value=\"0612\""));
    assert_true(str_eq(nu(o).p.naam, S("Samuel Kidane")));
    web_proef_eind(&o->x);
}

/* A double click, or an answer that got lost: the work is done once, the answer is the same. */
static void doet_een_formulier_eenmaal(void **state)
{
    opzet *o = begin("Samuel Kidane");
    buf q = buf_new(&o->x.k.a);
    (void)state;
    haal(&o->b, "GET", "/profiel");
    PLAIN(&q, "_eens={}&naam=Nieuw", invoer(&o->b, "_eens"));
    const char *een = arena_c(&o->x.k.a, buf_str(&q));
    i64 mensen = nu(o).mensen;
    antwoord pagina = o->b.laatste;
    for (int i = 0; i < 3; i++) {
        o->b.laatste = pagina;
        assert_int_equal(post(&o->b, "/nieuw", een), 303);
        assert_true(str_eq(antwoord_kop(o->b.laatste, "Location"), S("/profiel")));
        assert_int_equal(nu(o).mensen, mensen + 1);
    }
    o->b.laatste = pagina;
    assert_int_equal(post(&o->b, "/nieuw", "naam=Nieuw"), 303); /* another form: once more */
    assert_int_equal(nu(o).mensen, mensen + 2);
    haal(&o->b, "GET", "/profiel");
    str code_ = invoer(&o->b, "_eens");
    q.n = 0;
    PLAIN(&q, "_eens={}&naam=", code_);
    pagina = o->b.laatste;
    assert_int_equal(post(&o->b, "/nieuw", arena_c(&o->x.k.a, buf_str(&q))), 422);
    q.n = 0;
    PLAIN(&q, "_eens={}&naam=Alsnog", code_);
    o->b.laatste = pagina;
    assert_int_equal(post(&o->b, "/nieuw", arena_c(&o->x.k.a, buf_str(&q))), 303);
    assert_int_equal(nu(o).mensen, mensen + 3); /* what was refused was not done */
    web_proef_eind(&o->x);
}

static void bewaart_concept(void **state)
{
    opzet *o = begin("Samuel Kidane");
    char pad[200];
    (void)state;
    haal(&o->b, "GET", o->pad);
    assert_int_equal(post(&o->b, o->pad, "naam=&telefoon=06111&bsn=123456782&_van=/profiel"), 422);
    haal(&o->b, "GET", o->pad);
    assert_true(bevat(o->b.laatste, "Concept van "));
    assert_true(bevat(o->b.laatste, "value=\"06111\""));
    assert_false(bevat(o->b.laatste, "123456782")); /* K5 is in no draft */
    snprintf(pad, sizeof pad, "/concept?bij=%s", o->pad);
    assert_int_equal(post(&o->b, pad, "naam=Sam&telefoon=06222"), 204);
    bezoeker j = bezoek(&o->x);
    log_in(&j, "joris", WACHTWOORD);
    haal(&j, "GET", o->pad);
    assert_false(bevat(j.laatste, "06222")); /* a draft is of one person */
    haal(&o->b, "GET", o->pad);
    assert_true(bevat(o->b.laatste, "value=\"06222\""));
    assert_int_equal(post(&o->b, o->pad, "naam=Sam&telefoon=06333&doelgroep=statushouder"), 303);
    haal(&o->b, "GET", o->pad);
    assert_false(bevat(o->b.laatste, "Concept van ")); /* saved: gone */
    assert_true(bevat(o->b.laatste, "value=\"06333\""));
    assert_true(bevat(o->b.laatste, "Bewaard: &lt;ja&gt;"));
    haal(&o->b, "GET", o->pad);
    assert_false(bevat(o->b.laatste, "Bewaard: ")); /* said once */
    assert_int_equal(post(&o->b, "/concept?bij=/nergens", "naam=Sam"), 404);
    assert_int_equal(post(&o->b, "/concept", "naam=Sam"), 404);
    web_proef_eind(&o->x);
}

static void gooit_concept_weg(void **state)
{
    opzet *o = begin("Samuel Kidane");
    char pad[200], velden_[200];
    (void)state;
    haal(&o->b, "GET", o->pad);
    snprintf(pad, sizeof pad, "/concept?bij=%s", o->pad);
    post(&o->b, pad, "telefoon=06222");
    snprintf(pad, sizeof pad, "/concept/weg?bij=%s", o->pad);
    snprintf(velden_, sizeof velden_, "_van=%s", o->pad);
    assert_int_equal(post(&o->b, pad, velden_), 403); /* the answer before had no code */
    haal(&o->b, "GET", o->pad);
    assert_true(bevat(o->b.laatste, "06222"));
    assert_int_equal(post(&o->b, pad, velden_), 303);
    assert_true(str_eq(antwoord_kop(o->b.laatste, "Location"), str_of(o->pad)));
    haal(&o->b, "GET", o->pad);
    assert_false(bevat(o->b.laatste, "06222"));
    web_proef_eind(&o->x);
}

/* What the form on the last page carries for the check of who was first. */
static const char *met_versie(opzet *o, const char *meer)
{
    buf q = buf_new(&o->x.k.a);
    PLAIN(&q, "_versie={}&_was=", invoer(&o->b, "_versie"));
    http_encode(&q, invoer(&o->b, "_was"));
    PLAIN(&q, "&{}", str_of(meer));
    return arena_c(&o->x.k.a, buf_str(&q));
}

static void voegt_samen_per_veld(void **state)
{
    opzet *o = begin("Samuel Kidane");
    (void)state;
    haal(&o->b, "GET", o->pad);
    const char *eerst = met_versie(o, "naam=Samuel+Kidane&telefoon=0611&doelgroep=statushouder");
    const char *ook = met_versie(o, "naam=Sem&telefoon=&doelgroep=statushouder");
    const char *botst = met_versie(o, "naam=Sam&telefoon=&doelgroep=statushouder");
    antwoord formulier_ = o->b.laatste;
    assert_int_equal(post(&o->b, o->pad, eerst), 303);
    o->b.laatste = formulier_;
    assert_int_equal(post(&o->b, o->pad, ook), 303); /* another field: both stay */
    assert_true(str_eq(nu(o).p.naam, S("Sem")));
    assert_true(str_eq(nu(o).p.telefoon, S("0611")));
    o->b.laatste = formulier_;
    assert_int_equal(post(&o->b, o->pad, botst), 409); /* the same field: both are shown */
    assert_true(bevat(o->b.laatste, "Nu staat er: ‘Sem’"));
    assert_true(bevat(o->b.laatste, "value=\"Sam\""));
    assert_true(str_eq(nu(o).p.naam, S("Sem")));
    assert_int_equal(post(&o->b, o->pad, met_versie(o, "naam=Sam&doelgroep=statushouder")), 303);
    assert_true(str_eq(nu(o).p.naam, S("Sam"))); /* who saw it decides */
    assert_true(str_eq(nu(o).p.telefoon, S("0611")));
    web_proef_eind(&o->x);
}

/* A field that this rol may not see is not on the form and cannot be sent along. */
static void verbergt_en_beschermt_velden(void **state)
{
    opzet *o = begin("Samuel Kidane");
    bezoeker j = bezoek(&o->x);
    (void)state;
    haal(&o->b, "GET", o->pad);
    assert_int_equal(post(&o->b, o->pad, "naam=Sam&doelgroep=gezinslid&bsn=123456782"), 303);
    haal(&o->b, "GET", o->pad);
    assert_true(bevat(o->b.laatste, "Nu staat er ******782."));
    assert_false(bevat(o->b.laatste, "123456782"));
    assert_int_equal(post(&o->b, o->pad, "naam=Sam&doelgroep=gezinslid&bsn="), 303);
    haal(&o->b, "GET", o->pad);
    assert_true(bevat(o->b.laatste, "Nu staat er ******782.")); /* empty keeps it */
    log_in(&j, "joris", WACHTWOORD); /* werkmakelaar: up to K2 */
    haal(&j, "GET", o->pad);
    assert_true(bevat(j.laatste, "name=\"telefoon\""));
    assert_false(bevat(j.laatste, "name=\"bsn\"") || bevat(j.laatste, "name=\"doelgroep\""));
    assert_false(bevat(j.laatste, "782"));
    assert_int_equal(post(&j, o->pad, "naam=Sam&telefoon=06&doelgroep=student&bsn=111222333"), 303);
    assert_int_equal(nu(o).p.doelgroep.i, DOELGROEP_GEZINSLID);
    assert_true(str_eq(nu(o).p.telefoon, S("06")));
    haal(&o->b, "GET", o->pad);
    assert_true(bevat(o->b.laatste, "Nu staat er ******782."));
    web_proef_eind(&o->x);
}

static void overleeft_eigen_fouten(void **state)
{
    opzet *o = begin("Samuel Kidane");
    (void)state;
    i64 mensen = nu(o).mensen;
    assert_int_equal(haal(&o->b, "GET", "/mislukt"), 500);
    assert_true(bevat(o->b.laatste, "Geef dit nummer door aan de beheerder:"));
    assert_false(bevat(o->b.laatste, "een fout van ons"));
    assert_int_equal(haal(&o->b, "GET", "/vol"), 500);
    haal(&o->b, "GET", "/profiel");
    assert_int_equal(post(&o->b, "/mislukt", ""), 500);
    assert_int_equal(nu(o).mensen, mensen); /* nothing of it is kept */
    for (int i = 0; i < 30; i++) assert_int_equal(haal(&o->b, "GET", "/vol"), 500);
    assert_int_equal(haal(&o->b, "GET", o->pad), 200);
    web_proef_eind(&o->x);
}

static void geeft_andere_vormen(void **state)
{
    opzet *o = begin("Samuel Kidane");
    char velden_[100];
    (void)state;
    assert_int_equal(haal(&o->b, "GET", "/lijst/a%20b/c"), 200);
    assert_true(str_eq(o->b.laatste.body, S("naam;a b/c\n")));
    assert_true(str_eq(antwoord_kop(o->b.laatste, "Content-Type"), S("text/csv; charset=utf-8")));
    assert_true(str_eq(antwoord_kop(o->b.laatste, "Content-Disposition"),
        S("attachment; filename*=UTF-8''lijst")));
    assert_int_equal(haal(&o->b, "GET", "/brief"), 200);
    assert_true(str_eq(antwoord_kop(o->b.laatste, "Content-Type"), S("application/pdf")));
    assert_true(str_eq(antwoord_kop(o->b.laatste, "Content-Disposition"),
        S("attachment; filename*=UTF-8''brief%20%C3%A9%C3%A9n.pdf")));
    assert_true(str_starts(o->b.laatste.body, S("%PDF-1.5")));
    assert_true(str_ends(str_trim(o->b.laatste.body), S("%%EOF")));
    assert_int_equal(haal(&o->b, "GET", "/brief?met=raar"), 422);
    assert_true(bevat(o->b.laatste, "Het teken ‘\u0d15’ kunnen we niet afdrukken."));
    o->b.koppen = "HX-Request: true\r\nHX-Target: div#lijst\r\n";
    haal(&o->b, "GET", "/deel");
    assert_true(str_eq(o->b.laatste.body, S("<p id=\"lijst\">lijst</p>")));
    o->b.koppen = NULL;
    haal(&o->b, "GET", "/deel");
    assert_true(bevat(o->b.laatste, "<!doctype html>"));
    haal(&o->b, "GET", "/profiel");
    str token = web_proef_token(&o->x, &persoon_entity, o->wie.v);
    snprintf(velden_, sizeof velden_, "wie=%.*s", STR_FMT(token));
    i64 inzages = nu(o).inzages;
    assert_int_equal(post(&o->b, "/som", velden_), 200);
    assert_true(bevat(o->b.laatste, "Samuel Kidane"));
    assert_int_equal(nu(o).inzages, inzages + 1);
    web_proef_eind(&o->x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(legt_inzage_vast),     cmocka_unit_test(zegt_niet_wat_er_is),
        cmocka_unit_test(houdt_rollen_aan),     cmocka_unit_test(ontsnapt_alles),
        cmocka_unit_test(toont_fouten),         cmocka_unit_test(bewaart_concept),
        cmocka_unit_test(gooit_concept_weg),    cmocka_unit_test(voegt_samen_per_veld),
        cmocka_unit_test(verbergt_en_beschermt_velden), cmocka_unit_test(overleeft_eigen_fouten),
        cmocka_unit_test(geeft_andere_vormen), cmocka_unit_test(doet_een_formulier_eenmaal),
    };
    return KANTOOR_DRAAI("web_pagina", tests);
}
