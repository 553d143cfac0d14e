/* Every form of a stored row, posted by someone who does not see one of its fields: for each field
 * of each form in turn. The field is not in his page, and whatever he posts under its name, what is
 * stored there stays. */
#include "test/libhttp.h"
#include "test/libvulling.h"

#include "store/store.h"
#include "web/intern.h"
#include "web/routes.h"

#include <stdlib.h>

static web_proef x;
static bezoeker b;

/* ---- the hidden field: its name, in every entity about people ---- */

static char verborgen[60];

static u64 masker(const entity *e, const toegang *t, handeling wat)
{
    u64 alles = beleid_masker(e, t, wat);
    for (int i = 0; i < e->nfields && e->mens && verborgen[0]; i++)
        if (!strcmp(e->fields[i].name, verborgen)) alles &= ~((u64)1 << i);
    return alles;
}

/* ---- a form as a browser reads it ---- */

typedef struct {
    str naam, waarde, ander; /* ander: what someone else would fill in */
    bool keuze;              /* a choice: ander is another option */
} invoerveld;

typedef struct {
    invoerveld at[120];
    int n;
    bool versie;
} formulier_;

static str eigenschap(str tag, const char *naam)
{
    char zoek[40];
    snprintf(zoek, sizeof zoek, " %s=\"", naam);
    i64 at = str_find(tag, str_of(zoek));
    if (at < 0) return (str){0};
    str rest = str_sub(tag, (size_t)at + strlen(zoek), tag.n), waarde;
    str_split(&rest, '"', &waarde);
    return waarde;
}

static bool heeft(str tag, const char *woord) { return str_find(tag, str_of(woord)) >= 0; }

/* Back from what HTML wrote otherwise. */
static str ontdaan(str s)
{
    static const char *const paar[][2] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}};
    buf uit = buf_new(&x.k.a);
    while (s.n) {
        size_t neem = 1;
        str voor = str_sub(s, 0, 1);
        for (size_t i = 0; i < countof(paar); i++)
            if (str_starts(s, str_of(paar[i][0]))) {
                neem = strlen(paar[i][0]);
                voor = str_of(paar[i][1]);
            }
        buf_add(&uit, voor);
        s = str_sub(s, neem, s.n);
    }
    return buf_str(&uit);
}

/* Options of a choice: the chosen one, and another. */
static void lees_opties(str inhoud, invoerveld *v)
{
    str tag;
    while (str_split(&inhoud, '<', &tag)) {
        if (!str_starts(tag, S("option"))) continue;
        str waarde = eigenschap(tag, "value");
        if (heeft(tag, " selected")) v->waarde = waarde;
        else if (waarde.n) v->ander = waarde;
    }
    v->keuze = true;
}

static str ander(str type, str waarde)
{
    if (str_find(waarde, S("-20")) >= 0) return S("2-2-2022");
    bool kort = waarde.n && waarde.n < 4 && waarde.p[0] <= '9';
    if (kort || str_eq(type, S("number"))) return S("7");
    return S("verborgen");
}

static void neem_tag(formulier_ *f, str tag, str rest)
{
    str naam = eigenschap(tag, "name"), type = eigenschap(tag, "type");
    if (!naam.n || f->n == (int)countof(f->at)) return;
    invoerveld v = {.naam = naam};
    if (str_starts(tag, S("input"))) {
        bool vakje = str_eq(type, S("radio")) || str_eq(type, S("checkbox"));
        v.waarde = ontdaan(eigenschap(tag, "value"));
        v.ander = vakje ? v.waarde : ander(type, v.waarde);
        v.keuze = vakje;
        if (vakje && !heeft(tag, " checked")) v.waarde = (str){0};
    } else if (str_starts(tag, S("select"))) {
        i64 eind = str_find(rest, S("</select"));
        lees_opties(str_sub(rest, 0, (size_t)(eind < 0 ? 0 : eind)), &v);
    } else if (str_starts(tag, S("textarea"))) {
        str_split(&rest, '<', &v.waarde);
        v.waarde = ontdaan(v.waarde);
        v.ander = S("verborgen");
    } else return;
    f->versie |= str_eq(naam, S("_versie"));
    f->at[f->n++] = v;
}

/* The form of the last page that posts to pad. */
static bool lees_form(const char *pad, formulier_ *f)
{
    str rest = b.laatste.body, tag;
    bool erin = false;
    *f = (formulier_){.n = 0};
    while (str_split(&rest, '<', &tag)) {
        str soort = tag, binnen;
        str_split(&soort, '>', &binnen);
        if (str_starts(tag, S("form")))
            erin = str_eq(eigenschap(binnen, "action"), str_of(pad)) &&
                   str_eq(eigenschap(binnen, "method"), S("post"));
        if (str_starts(tag, S("/form")) && erin && f->n) return true;
        str na = str_sub(b.laatste.body, (size_t)(binnen.p + binnen.n + 1 - b.laatste.body.p),
                         b.laatste.body.n);
        if (erin) neem_tag(f, binnen, na);
    }
    return f->n > 0;
}

/* Its body, with something else under one name. */
static const char *lijf(const formulier_ *f, str anders)
{
    buf q = buf_new(&x.k.a);
    for (int i = 0; i < f->n; i++) {
        const invoerveld *v = &f->at[i];
        str w = str_eq(v->naam, anders) && v->ander.n ? v->ander : v->waarde;
        if (str_eq(v->naam, S("_csrf")) || (!w.n && v->keuze)) continue;
        if (q.n) buf_add(&q, S("&"));
        http_encode(&q, v->naam);
        buf_add(&q, S("="));
        http_encode(&q, w);
    }
    return arena_c(&x.k.a, buf_str(&q));
}

/* ---- what is stored under a name, in the rows about KANARIE ---- */

static bool neem_cel(void *ctx, const cel *rij, int n)
{
    buf *uit = ctx;
    (void)n;
    if (rij[0].kind == CEL_STR) buf_add(uit, rij[0].s);
    if (rij[0].kind == CEL_I64) buf_add_i64(uit, rij[0].n);
    buf_add(uit, S("|"));
    return true;
}

static conn deur;

static str bewaard(const char *naam)
{
    buf uit = buf_new(&x.k.a);
    char sql[300];
    int n;
    const entity *const *alle = entiteiten(&n);
    for (int i = 0; i < n; i++) {
        if (!alle[i]->mens || !field_find(alle[i], str_of(naam))) continue;
        snprintf(sql, sizeof sql, "SELECT %s FROM %s WHERE id < 9000 AND %s = %d ORDER BY id", naam,
                 alle[i]->name, alle[i]->mens, KANARIE);
        if (engine_exec(&deur, sql, neem_cel, &uit)) fail_msg("%s: %s", sql, deur.error);
        buf_add(&uit, str_of(alle[i]->name));
    }
    return buf_str(&uit);
}

/* ---- one form ---- */

static int gepost, velden, aangenomen;

/* The rights of a rol change here without a change of the data, which a server never sees: another
 * address, so that the page is made anew. */
static const char *zonder_kopie(const char *pad)
{
    static int nr;
    buf uit = buf_new(&x.k.a);
    buf_fmt(&uit, "%s?keer=%d", pad, ++nr);
    return arena_c(&x.k.a, buf_str(&uit));
}

static void met_verborgen(const char *pad, const char *post_pad, str veldnaam)
{
    formulier_ f, blind;
    char kort[60];
    verborgen[0] = 0;
    if (haal(&b, "GET", pad) != 200 || !lees_form(post_pad, &f)) return;
    snprintf(kort, sizeof kort, "%.*s", STR_FMT(veldnaam));
    snprintf(verborgen, sizeof verborgen, "%s", kort);
    if (haal(&b, "GET", zonder_kopie(pad)) == 200 && lees_form(post_pad, &blind) && blind.versie)
        for (int i = 0; i < blind.n; i++)
            if (str_eq(blind.at[i].naam, veldnaam)) fail_msg("%s shows %s", pad, kort);
    str was = bewaard(kort);
    int status = post(&b, post_pad, lijf(&f, veldnaam));
    str is = bewaard(kort);
    verborgen[0] = 0;
    velden++;
    aangenomen += status == 303;
    if (status != 303 && status != 422 && status != 409 && status != 404)
        fail_msg("%s without %s: %d", post_pad, kort, status);
    if (str_starts(is, was) || str_eq(is, was)) return;
    fail_msg("%s changed %s, which its sender does not see (%d):\n%.*s\n%.*s", post_pad, kort,
             status, STR_FMT(was), STR_FMT(is));
}

static const char *pad_van(const route *r)
{
    buf uit = buf_new(&x.k.a);
    str rest = str_of(r->pad), stuk;
    str_split(&rest, '/', &stuk);
    while (str_split(&rest, '/', &stuk)) {
        buf_add(&uit, S("/"));
        if (stuk.n && stuk.p[0] == '{')
            stuk = web_proef_token(&x, entiteit(str_sub(stuk, 1, stuk.n - 1)), KANARIE);
        buf_add(&uit, stuk);
    }
    return arena_c(&x.k.a, buf_str(&uit));
}

/* Is the row that the address names about a person? */
static bool over_mens(const route *r)
{
    const entity *e[4];
    int n = route_entiteiten(r, e);
    return n && e[n - 1]->mens;
}

/* Is there a field of this name in an entity about people? A household is not one, and the form of
 * one shows what is known of its children beside a field of the person's own. */
static bool van_mens(str naam)
{
    int n;
    const entity *const *alle = entiteiten(&n);
    if (str_eq(naam, S("zorgt_voor_kinderen")) || str_eq(naam, S("van_wie"))) return false;
    for (int i = 0; i < n; i++)
        if (alle[i]->mens && field_find(alle[i], naam)) return true;
    return false;
}

/* The form that stands at the address to which it is posted. */
static void elke_vorm(const route *r)
{
    formulier_ f;
    if (!over_mens(r)) return;
    const char *pad = pad_van(r);
    if (haal(&b, "GET", pad) != 200 || !lees_form(pad, &f) || !f.versie) return;
    gepost++;
    for (int i = 0; i < f.n; i++) {
        if (f.at[i].naam.p[0] == '_') continue;
        if (i && str_eq(f.at[i].naam, f.at[i - 1].naam)) continue; /* the other radio buttons */
        if (!van_mens(f.at[i].naam)) continue;
        if (str_eq(f.at[i].naam, S("deel"))) continue; /* which part of the intake this is about */
        met_verborgen(pad, pad, f.at[i].naam);
    }
}

static void test_vormen(void **state)
{
    int n;
    const route *alle = routes(&n);
    (void)state;
    for (int i = 0; i < n; i++)
        if (alle[i].methode == POST && route_mag(&alle[i], ROL_KLANTMANAGER)) elke_vorm(&alle[i]);
    print_message("%d forms, %d fields hidden in turn, %d posts accepted\n", gepost, velden,
                  aangenomen);
    assert_true(gepost >= 5);
    assert_true(velden >= 30);
    assert_true(aangenomen >= 10);
}

static int begin(void **state)
{
    const char *where;
    char sql[200];
    (void)state;
    x = web_proef_begin(NULL, 0, NULL);
    vul(&x.k, 5000);
    snprintf(sql, sizeof sql,
             "INSERT INTO gebruiker_team (id, versie, vastgelegd_van, gebruiker_id, team_id) "
             "VALUES (9999, 1, 1, %lld, %d)", (long long)x.k.sanne.gebruiker, KANARIE);
    vulling_sql(&x.k, sql);
    x.k.s->c.masker = masker;
    b = bezoek(&x);
    /* readers that were opened before vul() say "not now" once */
    for (int i = 0; i < 10 && log_in(&b, "sanne", WACHTWOORD) != 303; i++) {}
    for (int i = 0; i < 20; i++) haal(&b, "GET", "/mensen");
    assert_int_equal(b.laatste.status, 200);
    const engine *e = engine_of(kantoor_proef_url(&x.k), &where);
    conn_options o = {.where = where};
    deur = (conn){.scratch = &x.k.begin};
    gepost = velden = aangenomen = 0;
    return engine_open(&deur, e, &o) != ENGINE_OK;
}

static int eind(void **state)
{
    (void)state;
    engine_close(&deur);
    web_proef_eind(&x);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test_setup_teardown(test_vormen, begin, eind)};
    unsetenv("TWEESPOOR_TEST_PG"); /* what is tried here lies above the engines */
    return KANTOOR_DRAAI("every_form", tests);
}
