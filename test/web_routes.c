/* web_routes: each address of the program, for each rol: what the table says is what happens. Holds
 * for pages that are added later: the table is the list. */
#include "test/libhttp.h"

#include "base/geheim.h"
#include "web/intern.h"

/* ---- the table itself ---- */

static void staat_op_volgorde(void **state)
{
    int n;
    const route *all = routes(&n);
    (void)state;
    for (int i = 1; i < n; i++) {
        int order = strcmp(all[i - 1].pad, all[i].pad);
        if (order > 0 || (order == 0 && all[i - 1].methode >= all[i].methode))
            fail_msg("%s stands before %s", all[i - 1].naam, all[i].naam);
    }
}

static void klopt_per_rij(void **state)
{
    int n;
    const route *all = routes(&n);
    const entity *kinds[4];
    (void)state;
    for (int i = 0; i < n; i++) {
        const route *r = &all[i];
        assert_true(r->pad[0] == '/' && (r->pad[1] == 0 || r->pad[strlen(r->pad) - 1] != '/'));
        assert_ptr_equal(route_named(str_of(r->naam)), r); /* each name once */
        route_entiteiten(r, kinds); /* each {entity} exists */
        if (r->rollen != IEDEREEN && (r->rollen & ~(u32)ALLE_ROLLEN))
            fail_msg("%s: a rol that is none", r->naam);
        if (r->rollen == IEDEREEN && !r->los) fail_msg("%s: open, but reads the store", r->naam);
        if (r->menu && (r->methode != GET || strchr(r->pad, '{')))
            fail_msg("%s: no menu item", r->naam);
    }
    for (i32 rol = 1; rol < ROL_OPDRACHT; rol++) { /* and none has more than five in the menu */
        assert_non_null(route_eerste(rol));
        int items = 0;
        for (int i = 0; i < n; i++) items += all[i].menu && route_mag(&all[i], rol);
        if (items > 5) fail_msg("%d menu items for rol %d", items, rol);
    }
}

/* ---- each route for each rol ---- */

static char namen[ROL_OPDRACHT][16];

static bool account_per_rol(werk *w, void *ctx)
{
    const kantoor_proef *k = ctx;
    str hash = geheim_wachtwoord(w->a, S(WACHTWOORD), geheim_proef);
    for (i32 rol = 1; rol < ROL_OPDRACHT; rol++) {
        snprintf(namen[rol], sizeof namen[rol], "rol%d", rol);
        gebruiker g = {.inlognaam = str_of(namen[rol]), .naam = str_of(namen[rol]),
            .rol = CODE(rol), .wachtwoord = hash, .team_id = {k->team}};
        if (rol == ROL_TAALSCHOOL) g.organisatie_id = k->taalschool;
        db_add(w->db, &w->t, &gebruiker_entity, &g);
        gebruiker_team gt = {.gebruiker_id = {g.kop.id}, .team_id = {k->team}};
        db_add(w->db, &w->t, &gebruiker_team_entity, &gt);
    }
    return !db_failed(w->db);
}

typedef struct {
    web_proef x;
    bezoeker b[ROL_OPDRACHT]; /* 0: not signed in */
    str csrf[ROL_OPDRACHT];
    persoon_id wie;
} opzet;

static opzet *begin(void)
{
    static opzet o;
    o = (opzet){.x = web_proef_begin(NULL, 0, NULL)};
    assert_true(schrijf(&o.x.k, o.x.k.sanne, account_per_rol, &o.x.k));
    o.wie = web_proef_persoon(&o.x, "<script>alert(1)</script>");
    o.b[0] = bezoek(&o.x);
    for (i32 rol = 1; rol < ROL_OPDRACHT; rol++) {
        o.b[rol] = bezoek(&o.x);
        assert_int_equal(log_in(&o.b[rol], namen[rol], WACHTWOORD), 303);
        haal(&o.b[rol], "GET", "/profiel");
        o.csrf[rol] = invoer(&o.b[rol], "_csrf");
    }
    return &o;
}

/* The path with tokens: of the person of this test, and of rows that are not there. */
static const char *pad_van(opzet *o, const route *r, i64 id)
{
    const entity *kinds[4];
    int n = route_entiteiten(r, kinds), used = 0;
    buf b = buf_new(&o->x.k.a);
    for (const char *p = r->pad; *p; p++) {
        if (*p != '{') {
            buf_add(&b, (str){p, 1});
            continue;
        }
        bool free = p[1] == '*';
        if (free) buf_add(&b, S("x"));
        else buf_add(&b, web_proef_token(&o->x, kinds[used], id));
        used += !free;
        p = strchr(p, '}');
    }
    assert_int_equal(used, n);
    return arena_c(&o->x.k.a, buf_str(&b));
}

static void keur_antwoord(const route *r, i32 rol, antwoord a)
{
    if (a.status == 0 || a.status >= 500) fail_msg("%s as rol %d: %d", r->naam, rol, a.status);
    if (bevat(a, "<script>alert")) fail_msg("%s as rol %d: a name runs", r->naam, rol);
    if (!antwoord_kop(a, "Content-Security-Policy").n) fail_msg("%s: no policy", r->naam);
    if (!r->openbaar && !str_eq(antwoord_kop(a, "Cache-Control"), S("no-store")))
        fail_msg("%s: may be kept", r->naam);
}

static void keur_get(opzet *o, const route *r, i32 rol, const char *pad)
{
    bezoeker *b = &o->b[rol];
    int status = haal(b, "GET", pad);
    keur_antwoord(r, rol, b->laatste);
    if (rol == 0 && r->rollen != IEDEREEN && status != 303)
        fail_msg("%s: open (%d)", r->naam, status);
    if (rol && !route_mag(r, rol) && status != 404) fail_msg("%s: open for rol %d", r->naam, rol);
    if (rol && status == 403) fail_msg("%s: 403 says that there is something", r->naam);
}

static void elke_get(void **state)
{
    int n;
    const route *all = routes(&n);
    opzet *o = begin();
    (void)state;
    for (int i = 0; i < n; i++) {
        if (all[i].methode != GET) continue;
        const char *er = pad_van(o, &all[i], o->wie.v), *niet = pad_van(o, &all[i], 987654);
        for (i32 rol = 0; rol < ROL_OPDRACHT; rol++) {
            keur_get(o, &all[i], rol, er);
            keur_get(o, &all[i], rol, niet);
        }
    }
    web_proef_eind(&o->x);
}

/* Whatever stands behind the question mark: an answer, and nothing that runs. */
static void elke_get_met_rommel(void **state)
{
    static const char *const rommel[] = {
        "?q=%3Cscript%3Ealert(1)%3C/script%3E&n=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&so=-1",
        "?q=%27%22%3E&van=99999999999999999999&tot=31-2-2026&blad=-1&filter=%F0%9F%98%80&mens=x",
        "?" "a=1&a=1&a=1&=&&&%20=%20",
    };
    int n;
    const route *all = routes(&n);
    opzet *o = begin();
    (void)state;
    for (int i = 0; i < n; i++) {
        if (all[i].methode != GET) continue;
        for (i32 rol = 1; rol < ROL_OPDRACHT; rol++) {
            if (!route_mag(&all[i], rol)) continue;
            for (size_t k = 0; k < countof(rommel); k++) {
                buf b = buf_new(&o->x.k.a);
                PLAIN(&b, "{}{}", str_of(pad_van(o, &all[i], o->wie.v)), str_of(rommel[k]));
                keur_get(o, &all[i], rol, arena_c(&o->x.k.a, buf_str(&b)));
            }
        }
    }
    web_proef_eind(&o->x);
}

/* Without its code no POST does anything; with it, a wrong form is refused and is no fault. */
static void keur_post(opzet *o, const route *r, i32 rol, const char *pad)
{
    static const char leeg
        [] = "_van=/profiel",
    vol[] =
        "_van=/profiel&_versie=x&_was=%3D&naam=%3Cscript%3Ealert(1)%3C/script%3E&tekst=%00"
        "&datum=99-99"
        "&van=x&tot=x&soort=%3Cscript%3Ealert(1)%3C/script%3E&kies=x&kies=y";
    const char *const velden[] = {leeg, vol, strstr(vol, "&van=x") + 1};
    bezoeker *b = &o->b[rol];
    int status = post_kaal(b, pad, leeg);
    keur_antwoord(r, rol, b->laatste);
    int want = !rol || route_mag(r, rol) ? 403 : 404;
    if (status != want) fail_msg("%s without a code as rol %d: %d", r->naam, rol, status);
    for (size_t i = 0; rol && i < countof(velden); i++) {
        buf q = buf_new(&o->x.k.a);
        PLAIN(&q, "_csrf={}&{}", o->csrf[rol], str_of(velden[i]));
        status = post_kaal(b, pad, arena_c(&o->x.k.a, buf_str(&q)));
        keur_antwoord(r, rol, b->laatste);
        if (!route_mag(r, rol) && status != 404 && status != 400)
            fail_msg("%s: open for rol %d (%d)", r->naam, rol, status);
    }
}

static void elke_post(void **state)
{
    int n;
    const route *all = routes(&n);
    opzet *o = begin();
    (void)state;
    for (int i = 0; i < n; i++) {
        if (all[i].methode != POST || !strcmp(all[i].naam, "uitloggen")) continue;
        if (!strcmp(all[i].naam, "inloggen_doe")) continue; /* web_inloggen */
        for (i32 rol = 0; rol < ROL_OPDRACHT; rol++) {
            keur_post(o, &all[i], rol, pad_van(o, &all[i], 987654));
            keur_post(o, &all[i], rol, pad_van(o, &all[i], o->wie.v));
        }
    }
    web_proef_eind(&o->x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(staat_op_volgorde), cmocka_unit_test(klopt_per_rij),
        cmocka_unit_test(elke_get),          cmocka_unit_test(elke_get_met_rommel),
        cmocka_unit_test(elke_post),
    };
    return KANTOOR_DRAAI("web_routes", tests);
}
