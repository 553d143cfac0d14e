/* The n-th call of the database fails, or the n-th allocation of SQLite, for n = 1 and on: once, or
 * from then on. What was refused left nothing behind, what was acknowledged is there once, and the
 * same thing asked again goes well. By verbs, and through HTTP. TWEESPOOR_ALLES=1 (`make sweep`)
 * takes every n; else they lie further apart the longer the road. */
#include "test/libhttp.h"

#include "casework/intake.h"
#include "casework/persoon.h"
#include "casework/plan.h"
#include "casework/plek.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"
#include "casework/traject.h"
#include "casework/plaatsing.h"
#include "casework/voorstel.h"
#include "store/store.h"

#include <sqlite3.h>
#include <stdatomic.h>
#include <stdlib.h>

/* ---- what fails ---- */

typedef enum { AANROEP_VOL, AANROEP_ANDERS, AANROEP_WEG, GEHEUGEN, SOORTEN } soort;
static const char *const soort_naam[SOORTEN] = {"full", "other", "gone", "memory"};

static soort wat;
static atomic_bool aan, blijft;
static atomic_int over; /* calls until the one that fails */

static bool raak(void)
{
    if (!aan) return false;
    int n = atomic_fetch_sub(&over, 1);
    return n == 1 || (blijft && n < 1);
}

static engine_error faal(const char *call)
{
    static const engine_error fout[SOORTEN] = {ENGINE_FULL, ENGINE_OTHER, ENGINE_GONE, ENGINE_OK};
    if (wat == GEHEUGEN || !strcmp(call, "committed")) return ENGINE_OK;
    return raak() ? fout[wat] : ENGINE_OK;
}

static sqlite3_mem_methods gewoon;
static void *neem(int n) { return wat == GEHEUGEN && raak() ? NULL : gewoon.xMalloc(n); }
static void *groei(void *p, int n)
{
    return wat == GEHEUGEN && raak() ? NULL : gewoon.xRealloc(p, n);
}

static void haak_geheugen(void)
{
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &gewoon);
    sqlite3_mem_methods eigen = gewoon;
    eigen.xMalloc = neem;
    eigen.xRealloc = groei;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &eigen)) bug("SQLite runs already");
}

static void begin_falen(soort s, bool steeds, int n)
{
    wat = s;
    blijft = steeds;
    over = n;
    aan = true;
}

/* True: something did fail. */
static bool eind_falen(void)
{
    aan = false;
    return over < 1;
}

static bool alles(void) { return getenv("TWEESPOOR_ALLES") != NULL; }

/* Which kinds are tried here. */
static bool proberen(soort s, bool steeds)
{
    if (kantoor_proef_is_pg() && s == GEHEUGEN) return false;
    return alles() || s == AANROEP_VOL || s == GEHEUGEN || !steeds;
}

/* The next n to try: further apart as the road gets longer. Where a new connection follows, on
 * which all statements are compiled, only 1, 2, 4, 8 and so on. */
static int volgende(int n)
{
    if (alles()) return n + 1;
    bool duur = kantoor_proef_is_pg() || wat == AANROEP_WEG;
    return n + (duur ? n : 1 + n / 2);
}

/* ---- what is in the store, through a door of its own ---- */

static bool tel_op(void *ctx, const cel *rij, int n)
{
    (void)n;
    *(i64 *)ctx += rij[0].n;
    return false;
}

static conn deur;

static void open_deur(kantoor_proef *x)
{
    const char *where;
    const engine *e = engine_of(kantoor_proef_url(x), &where);
    conn_options o = {.where = where};
    deur = (conn){.scratch = &x->begin};
    assert_int_equal(engine_open(&deur, e, &o), ENGINE_OK);
}

static i64 vraag(const char *sql)
{
    i64 som = 0;
    if (engine_exec(&deur, sql, tel_op, &som)) fail_msg("%s: %s", sql, deur.error);
    return som;
}

/* Rows, versions and former versions of all tables: another number when anything was written. */
static i64 afdruk(void)
{
    static char sql[16000];
    int n, at = 0;
    const entity *const *alle = entiteiten(&n);
    if (!sql[0]) at = snprintf(sql, sizeof sql, "SELECT 0");
    for (int i = 0; i < n && at; i++)
        at += snprintf(sql + at, sizeof sql - (size_t)at,
                       " + (SELECT count(*) + coalesce(sum(versie), 0) FROM %s)"
                       " + (SELECT count(*) FROM %s_was)", alle[i]->name, alle[i]->name);
    return vraag(sql);
}

/* ---- the road of one person, in steps ---- */

typedef struct {
    kantoor_proef *x;
    persoon_id id;
    plek_id plek;
    plan_id plan;
    voorstel_id voorstel;
    plaatsing_id plaatsing;
    taak_id taak;
    gebeurtenis_id g;
} weg;

static bool meld_aan(werk *w, void *arg)
{
    weg *g = arg;
    persoon p = {.naam = S("Samuel Kidane"),
                 .geboortedatum = date_ymd(1994, 3, 2),
                 .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
                 .telefoon = S("06 12 34 56 78"),
                 .vestiging = date_ymd(2026, 8, 3)};
    g->id = persoon_aanmelden(w, &p, BRON_GESPREK);
    inburgeringstatus s = {.persoon_id = g->id,
                           .stand = CODE(INBURGERING_PLICHTIG),
                           .wet = CODE(WET_2021),
                           .van = date_ymd(2026, 8, 1),
                           .kennisgeving = date_ymd(2026, 8, 24)};
    if (!g->id.v || !db_add(w->db, &w->t, &inburgeringstatus_entity, &s)) return false;
    taken_bijwerken(w, g->id);
    return true;
}

static bool vul_intake(werk *w, void *arg)
{
    weg *g = arg;
    intake i;
    if (!intake_begin(w, g->id, &i)) return false;
    i.alleen_gehoord = true;
    i.talenten = S("Kan goed koken");
    i.wensen = S("Werken in de zorg");
    return intake_bewaar(w, &i, UINT64_MAX, BRON_GESPREK, (gesprek_id){0}, NULL);
}

static bool meet_taal(werk *w, void *arg)
{
    weg *g = arg;
    bool ok = true;
    for (int s = VAARD_LE; s <= VAARD_SP && ok; s++) {
        taalmeting m = {.persoon_id = g->id,
                        .vaardigheid = CODE(s),
                        .niveau = CODE(CEFR_A2),
                        .datum = w->vandaag,
                        .bron = CODE(TAALBRON_TOETS)};
        ok = intake_rij_bewaar(w, &taalmeting_entity, &m, g->id, 0, BRON_TAALSCHOOL,
                               (gesprek_id){0}, NULL);
    }
    return ok;
}

static bool maak_taak(werk *w, void *arg)
{
    weg *g = arg;
    taak t = {.persoon_id = g->id, .tekst = S("Bel de school")};
    g->taak = taak_maak(w, t);
    return g->taak.v != 0;
}

static bool doe_taak(werk *w, void *arg)
{
    weg *g = arg;
    return taak_klaar(w, g->taak, &g->g);
}

static bool zet_terug(werk *w, void *arg)
{
    weg *g = arg;
    return ongedaan_maken(w, g->g);
}

static bool maak_plek(werk *w, void *arg)
{
    weg *g = arg;
    plek p = {.organisatie_id = g->x->werkgever,
              .soort = CODE(PLEK_LEERWERK),
              .functie = S("Hulp in de keuken"),
              .aantal = NUM(1),
              .maanden = NUM(12)};
    plek_taal taal = {.vaardigheid = CODE(VAARD_SP), .niveau = CODE(CEFR_A2)};
    plek_dienst dienst = {.dag = CODE(MAANDAG), .van = tijd_hm(8, 0), .tot = tijd_hm(12, 0)};
    plek_bijlage bij = {&taal, 1, &dienst, 1};
    bool ok = plek_bewaar(w, &p, UINT64_MAX, &bij, NULL);
    g->plek = plek_id_van(&p);
    return ok;
}

static bool stel_voor(werk *w, void *arg)
{
    weg *g = arg;
    voorstel v = {.persoon_id = g->id, .plek_id = g->plek, .redenen = S("Taal past.")};
    if (!voorstel_doe(w, &v, false, NULL)) return false;
    g->voorstel = voorstel_id_van(&v);
    return voorstel_antwoord(w, g->voorstel, VOORSTEL_WIL, 0, S("Graag"), NULL);
}

static bool plaats_hem(werk *w, void *arg)
{
    weg *g = arg;
    plaatsing p = {.persoon_id = g->id,
                   .plek_id = g->plek,
                   .voorstel_id = g->voorstel,
                   .contract = CODE(CONTRACT_TIJDELIJK),
                   .van = w->vandaag,
                   .tot = date_plus_months(w->vandaag, 12),
                   .uren = NUM(24)};
    bool ok = plaats(w, &p, &g->g);
    g->plaatsing = plaatsing_id_van(&p);
    return ok;
}

static bool eindig(werk *w, void *arg)
{
    weg *g = arg;
    plaatsing zo = {.eind = w->vandaag,
                    .uitstroom = CODE(UIT_BAAN_HIER),
                    .uit_contract = CODE(CONTRACT_TIJDELIJK),
                    .uit_uren = NUM(24)};
    return plaatsing_eindig(w, g->plaatsing, &zo, NULL);
}

static const struct {
    const char *naam;
    bool (*doe)(werk *, void *);
} stappen[] = {
    {"aanmelden", meld_aan}, {"intake", vul_intake},    {"taal", meet_taal},
    {"taak", maak_taak},     {"taak klaar", doe_taak},  {"ongedaan", zet_terug},
    {"plek", maak_plek},     {"voorstel", stel_voor},   {"plaatsing", plaats_hem},
    {"einde", eindig},
};

static int pogingen, gefaald;

/* One step until it goes well, each time with a later call that fails. */
static void stap_met_fouten(weg *g, int nr, soort s, bool steeds)
{
    i64 was = afdruk();
    for (int n = 1;; n = volgende(n)) {
        weg kopie = *g;
        arena voor = g->x->a;
        begin_falen(s, steeds, n);
        bool gedaan = schrijf(g->x, g->x->sanne, stappen[nr].doe, g);
        bool geraakt = eind_falen();
        pogingen++;
        if (geraakt) gefaald++;
        bool anders = afdruk() != was;
        if (gedaan != anders)
            fail_msg("%s, %s, call %d%s: said %s, but something was %s", stappen[nr].naam,
                     soort_naam[s], n, steeds ? " and on" : "", gedaan ? "done" : "failed",
                     anders ? "written" : "lost");
        if (gedaan) return;
        if (!geraakt) fail_msg("%s fails by itself", stappen[nr].naam);
        *g = kopie;
        g->x->a = voor;
    }
}

static void test_werkwoorden(void **state)
{
    kantoor_proef x = kantoor_proef_begin();
    (void)state;
    queue_patience_ms = 15;
    open_deur(&x);
    engine_fault = faal;
    pogingen = gefaald = 0;
    for (soort s = 0; s < SOORTEN; s++) {
        for (int steeds = 0; steeds < 2; steeds++) {
            if (!proberen(s, steeds)) continue;
            weg g = {.x = &x};
            for (size_t i = 0; i < countof(stappen); i++)
                stap_met_fouten(&g, (int)i, s, steeds);
        }
    }
    engine_fault = NULL;
    print_message("verbs: tried %d, failures survived %d, lost 0\n", pogingen, gefaald);
    engine_close(&deur);
    kantoor_proef_eind(&x);
}

/* ---- through HTTP ---- */

static char pad_mens[80], pad_notitie[90];

static void http_begin(web_proef *x, bezoeker *b)
{
    *x = web_proef_begin(NULL, 0, NULL);
    *b = bezoek(x);
    persoon_id wie = web_proef_persoon(x, "Samuel Kidane");
    str token = web_proef_token(x, &persoon_entity, wie.v);
    snprintf(pad_mens, sizeof pad_mens, "/mensen/%.*s", STR_FMT(token));
    snprintf(pad_notitie, sizeof pad_notitie, "%s/notitie", pad_mens);
    assert_int_equal(log_in(b, "sanne", WACHTWOORD), 303);
    assert_int_equal(haal(b, "GET", pad_mens), 200);
    open_deur(&x->k);
    pogingen = gefaald = 0;
}

/* What a page may answer while something fails; 0: no answer at all, the server is gone. */
static void keur(const char *wat_, int status, int n, soort s)
{
    if (status != 200 && status != 303 && status != 500 && status != 503)
        fail_msg("%s gave %d when call %d failed (%s)", wat_, status, n, soort_naam[s]);
}

/* A page, read with a call that fails; true when nothing failed any more. */
static bool lees_met_fout(bezoeker *b, int n, soort s, bool steeds)
{
    arena voor = b->x->k.a;
    bezoeker c = *b;
    begin_falen(s, steeds, n);
    int status = haal(&c, "GET", pad_mens);
    bool geraakt = eind_falen();
    keur("GET", status, n, s);
    pogingen++;
    if (geraakt) gefaald++;
    if (status == 303) fail_msg("signed out by a failure (%s, call %d)", soort_naam[s], n);
    if (status == 200 && !bevat(c.laatste, "Samuel")) fail_msg("half a page, call %d", n);
    c = *b;
    if (haal(&c, "GET", pad_mens) != 200)
        fail_msg("the next page fails too (%s, call %d)", soort_naam[s], n);
    b->x->k.a = voor;
    return !geraakt;
}

static i64 keer(int merk)
{
    char sql[120];
    snprintf(sql, sizeof sql, "SELECT count(*) FROM notitie WHERE tekst = 'merk %d'", merk);
    return vraag(sql);
}

static bool schrijf_met_fout(bezoeker *b, int n, soort s, bool steeds)
{
    static int merk;
    char velden[100];
    arena voor = b->x->k.a;
    bezoeker c = *b;
    haal(&c, "GET", pad_notitie);
    snprintf(velden, sizeof velden, "tekst=merk+%d&datum=23-11-2026", ++merk);
    begin_falen(s, steeds, n);
    int status = post(&c, pad_notitie, velden);
    bool geraakt = eind_falen();
    keur("POST", status, n, s);
    pogingen++;
    if (geraakt) gefaald++;
    if (keer(merk) != (status == 303))
        fail_msg("POST said %d, stored %d times (%s, call %d)", status, (int)keer(merk),
                 soort_naam[s], n);
    c = *b;
    haal(&c, "GET", pad_notitie);
    if (status != 303 && (post(&c, pad_notitie, velden) != 303 || keer(merk) != 1))
        fail_msg("the same note is not taken after a failure (%s, call %d)", soort_naam[s], n);
    b->x->k.a = voor;
    return !geraakt;
}

/* With the right password: in, or "not now"; never "wrong". */
static bool log_in_met_fout(bezoeker *b, int n, soort s, bool steeds)
{
    static const char velden[] = "inlognaam=sanne&wachtwoord=vier+woorden+zijn+genoeg";
    arena voor = b->x->k.a;
    bezoeker c = bezoek(b->x);
    haal(&c, "GET", "/inloggen");
    begin_falen(s, steeds, n);
    int status = post(&c, "/inloggen", velden);
    bool geraakt = eind_falen();
    keur("signing in", status, n, s);
    pogingen++;
    if (geraakt) gefaald++;
    c = bezoek(b->x);
    haal(&c, "GET", "/inloggen");
    status = post(&c, "/inloggen", velden);
    if (status != 303) fail_msg("no longer in: %d (%s, call %d)", status, soort_naam[s], n);
    b->x->k.a = voor;
    return !geraakt;
}

static void met_fouten(const char *naam, bool (*doe)(bezoeker *, int, soort, bool))
{
    web_proef x;
    bezoeker b;
    queue_patience_ms = 15;
    http_begin(&x, &b);
    engine_fault = faal;
    for (soort s = 0; s < SOORTEN; s++) {
        for (int steeds = 0; steeds < 2; steeds++)
            for (int n = 1; proberen(s, steeds) && !doe(&b, n, s, steeds); n = volgende(n)) {}
    }
    engine_fault = NULL;
    print_message("%s: tried %d, failures survived %d, lost 0\n", naam, pogingen, gefaald);
    engine_close(&deur);
    web_proef_eind(&x);
}

static void test_lezen(void **state) { (void)state, met_fouten("GET", lees_met_fout); }
static void test_schrijven(void **state) { (void)state, met_fouten("POST", schrijf_met_fout); }
static void test_inloggen(void **state) { (void)state, met_fouten("sign-in", log_in_met_fout); }

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_werkwoorden),
        cmocka_unit_test(test_lezen),
        cmocka_unit_test(test_schrijven),
        cmocka_unit_test(test_inloggen),
    };
    haak_geheugen();
    return KANTOOR_DRAAI("every_failure", tests);
}
