/* The write queue: many at once, one commit for what waits, told = on disk, nothing half. */
#include "store/store.h"
#include "test/libstore.h"

#include <pthread.h>
#include <stdatomic.h>

enum { THREADS = 32, ROUNDS = 25 };

typedef struct {
    proef *x;
    i64 id;
    int keer; /* how often run was called */
    int done;
    bool weiger;
} werkje;

static bool tel_op(db *d, void *with)
{
    werkje *w = with;
    w->keer++;
    i64 n = db_doe(d, &klant, Q_TEL, ARGS(A(bij, 1), A(naam, S("samen"))));
    return n == 1 && !w->weiger;
}

static void *veel(void *with)
{
    werkje *w = with;
    for (int i = 0; i < ROUNDS; i++) {
        w->weiger = i % 5 == 4;
        write_result r = store_write(w->x->s, tel_op, w);
        if (r == WRITE_DONE) w->done++;
        else if (!w->weiger || r != WRITE_REFUSED) return NULL;
    }
    return with;
}

static _Atomic int commits;
static engine_error tel_commits(const char *call)
{
    if (!strcmp(call, "commit")) commits++;
    return ENGINE_OK;
}

static void velen_tegelijk(void **state)
{
    (void)state;
    proef x = proef_begin();
    pthread_t t[THREADS];
    static werkje w[THREADS];
    int done = 0;
    assert_true(teller_erbij(&x, "samen"));
    commits = 0;
    engine_fault = tel_commits;
    for (int i = 0; i < THREADS; i++) {
        w[i] = (werkje){.x = &x};
        assert_int_equal(pthread_create(&t[i], NULL, veel, &w[i]), 0);
    }
    for (int i = 0; i < THREADS; i++) {
        void *ok;
        pthread_join(t[i], &ok);
        assert_non_null(ok);
        done += w[i].done;
    }
    engine_fault = NULL;
    assert_int_equal(done, THREADS * ROUNDS / 5 * 4);
    assert_int_equal(proef_getal(&x, Q_SOM), done);
    assert_true(commits < done / 2); /* they went together */
    print_message("%d writes in %d commits\n", done, commits);
    proef_eind(&x);
}

/* ---- failures that pass, and that do not ---- */

static struct {
    const char *call;
    engine_error e;
    int nog; /* how often it still fails */
} storing;

static engine_error stoor(const char *call)
{
    if (strcmp(call, storing.call) || storing.nog <= 0) return ENGINE_OK;
    storing.nog--;
    return storing.e;
}

static write_result met_storing(proef *x, werkje *w, const char *call, engine_error e, int nog)
{
    storing.call = call;
    storing.e = e;
    storing.nog = nog;
    engine_fault = stoor;
    write_result r = store_write(x->s, tel_op, w);
    engine_fault = NULL;
    return r;
}

static void wat_overgaat_gaat_nog_eens(void **state)
{
    (void)state;
    static const struct {
        const char *call;
        engine_error e;
    } passing[] = {
        {"control", ENGINE_BUSY},
        {"run", ENGINE_SERIAL},
        {"commit", ENGINE_BUSY},
        {"commit", ENGINE_SERIAL},
        {"commit", ENGINE_GONE},
        {"run", ENGINE_GONE},
        {"control", ENGINE_GONE},
        {"committed", ENGINE_GONE},
    };
    proef x = proef_begin();
    assert_true(teller_erbij(&x, "samen"));
    for (size_t i = 0; i < countof(passing); i++) {
        werkje w = {.x = &x};
        assert_int_equal(met_storing(&x, &w, passing[i].call, passing[i].e, 3), WRITE_DONE);
        assert_int_equal(proef_getal(&x, Q_SOM), i + 1);
    }
    proef_eind(&x);
}

static void wat_blijft_wordt_gezegd(void **state)
{
    (void)state;
    static const struct {
        const char *call;
        engine_error e;
    } lasting[] = {
        {"control", ENGINE_BUSY},
        {"run", ENGINE_OTHER},
        {"run", ENGINE_FULL},
        {"commit", ENGINE_FULL},
        {"commit", ENGINE_OTHER},
        {"run", ENGINE_UNIQUE},
    };
    proef x = proef_begin();
    assert_true(teller_erbij(&x, "samen"));
    queue_patience_ms = 300;
    for (size_t i = 0; i < countof(lasting); i++) {
        werkje w = {.x = &x};
        assert_int_equal(met_storing(&x, &w, lasting[i].call, lasting[i].e, 1 << 30), WRITE_FAILED);
        assert_int_equal(proef_getal(&x, Q_SOM), (int)i);
        assert_int_equal(store_write(x.s, tel_op, &w), WRITE_DONE); /* and it goes on afterwards */
    }
    queue_patience_ms = 3000;
    proef_eind(&x);
}

static void na_een_fout_van_de_schijf_niets_meer(void **state)
{
    (void)state;
    proef x = proef_begin();
    assert_true(teller_erbij(&x, "samen"));
    werkje w = {.x = &x};
    assert_int_equal(met_storing(&x, &w, "commit", ENGINE_IO, 1), WRITE_FAILED);
    assert_int_equal(store_write(x.s, tel_op, &w), WRITE_FAILED);
    assert_int_equal(w.keer, 1);
    assert_int_equal(proef_getal(&x, Q_SOM), 0); /* reading goes on */
    proef_heropen(&x);
    w.x = &x;
    assert_int_equal(store_write(x.s, tel_op, &w), WRITE_DONE);
    assert_int_equal(proef_getal(&x, Q_SOM), 1);
    proef_eind(&x);
}

/* ---- every n-th call fails ---- */

static struct {
    int at, n;
    engine_error e;
} nth;

static engine_error nth_fails(const char *call)
{
    return strcmp(call, "committed") && ++nth.n == nth.at ? nth.e : ENGINE_OK;
}

/* A whole dossier: a person, two steps, a change that keeps history, a counter. */
static bool dossier(db *d, void *with)
{
    werkje *w = with;
    mens m = {.naam = S("Nieuw"), .van_wie = NUM(KLANT), .bsn = {.nieuw = S("999991772")}};
    w->keer++;
    w->id = db_add(d, &klant, &mens_entity, &m);
    if (!w->id) return false;
    for (int i = 0; i < 2; i++) {
        stap s = {.mens_id = {w->id}, .titel = S("Stap")};
        if (!db_add(d, &klant, &stap_entity, &s)) return false;
    }
    m.naam = S("Anders");
    if (!db_save(d, &klant, &mens_entity, &m, ~(u64)0, NULL)) return false;
    return db_doe(d, &klant, Q_TEL, ARGS(A(bij, 1), A(naam, S("samen")))) == 1;
}

static void check_whole(proef *x, write_result r, i64 voor)
{
    bool there = r == WRITE_DONE;
    assert_int_equal(proef_sql(x, "SELECT count(*) FROM mens"), there);
    assert_int_equal(proef_sql(x, "SELECT count(*) FROM stap"), there ? 2 : 0);
    assert_int_equal(
        proef_sql(x, "SELECT count(*) FROM mens_was WHERE naam = 'Nieuw' AND NOT EXISTS "
                     "(SELECT 1 FROM mens m WHERE m.id <> mens_was.id)"),
        proef_sql(x, "SELECT count(*) FROM mens_was WHERE naam = 'Nieuw'"));
    assert_int_equal(proef_getal(x, Q_SOM), voor + there);
}

static void elke_aanroep_kan_falen(void **state)
{
    (void)state;
    static const engine_error classes[] = {
        ENGINE_OTHER, ENGINE_FULL, ENGINE_BUSY, ENGINE_GONE, ENGINE_SERIAL};
    proef x = proef_begin();
    assert_true(teller_erbij(&x, "samen"));
    for (size_t c = 0; c < countof(classes); c++) {
        for (nth.at = 1;; nth.at++) {
            werkje w = {.x = &x};
            i64 voor = proef_getal(&x, Q_SOM);
            nth.n = 0;
            nth.e = classes[c];
            engine_fault = nth_fails;
            write_result r = store_write(x.s, dossier, &w);
            int calls = nth.n;
            engine_fault = NULL;
            check_whole(&x, r, voor);
            bool passes = classes[c] == ENGINE_BUSY || classes[c] == ENGINE_GONE
                          || classes[c] == ENGINE_SERIAL;
            if (passes) assert_int_equal(r, WRITE_DONE);
            if (r == WRITE_DONE) {
                proef_sql(&x, "DELETE FROM stap");
                proef_sql(&x, "DELETE FROM mens");
                proef_sql(&x, "DELETE FROM mens_was");
            }
            if (calls < nth.at) break;
        }
        assert_true(nth.at > 10);
    }
    proef_eind(&x);
}

/* ---- readers ---- */

static bool lees_som(db *d, void *with)
{
    i64 *out = with;
    i64 first = db_getal(d, &klant, Q_SOM, ARGS());
    for (int i = 0; i < 50; i++)
        if (db_getal(d, &klant, Q_SOM, ARGS()) != first) *out = -1; /* not one moment */
    if (*out >= 0) *out = first;
    return true;
}

static _Atomic bool klaar;
static void *lezen(void *with)
{
    proef *x = with;
    i64 last = 0;
    while (!klaar) {
        i64 n = 0;
        if (!store_read(x->s, lees_som, &n) || n < last) return NULL;
        last = n;
    }
    return with;
}

static void lezers_zien_een_ogenblik(void **state)
{
    (void)state;
    proef x = proef_begin();
    pthread_t t[10]; /* more than there are connections */
    klaar = false;
    assert_true(teller_erbij(&x, "samen"));
    for (int i = 0; i < 10; i++) assert_int_equal(pthread_create(&t[i], NULL, lezen, &x), 0);
    for (int i = 0; i < 100; i++) {
        werkje w = {.x = &x};
        assert_int_equal(store_write(x.s, tel_op, &w), WRITE_DONE);
    }
    klaar = true;
    for (int i = 0; i < 10; i++) {
        void *ok;
        pthread_join(t[i], &ok);
        assert_non_null(ok);
    }
    assert_int_equal(proef_getal(&x, Q_SOM), 100);
    proef_eind(&x);
}

static jmp_buf grens;
static void spring(const char *what)
{
    (void)what;
    longjmp(grens, 1);
}

static bool verkeerd(db *d, void *with)
{
    (void)with;
    db_getal(d, &klant, Q_SOM, ARGS(A(onbekend, 1)));
    return true;
}

static void een_bug_houdt_geen_lezer_vast(void **state)
{
    (void)state;
    proef x = proef_leeg();
    x.c.readers = 1;
    x.s = store_migrate(&x.c, &x.p);
    assert_non_null(x.s);
    for (volatile int i = 0; i < 3; i++) {
        bug_hook = spring;
        if (!setjmp(grens)) {
            store_read(x.s, verkeerd, NULL);
            fail();
        }
        bug_hook = NULL;
        assert_int_equal(proef_getal(&x, Q_AANTAL), 0);
    }
    proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(velen_tegelijk),
        cmocka_unit_test(wat_overgaat_gaat_nog_eens),
        cmocka_unit_test(wat_blijft_wordt_gezegd),
        cmocka_unit_test(na_een_fout_van_de_schijf_niets_meer),
        cmocka_unit_test(elke_aanroep_kan_falen),
        cmocka_unit_test(lezers_zien_een_ogenblik),
        cmocka_unit_test(een_bug_houdt_geen_lezer_vast),
    };
    return PROEF_DRAAI("wachtrij", tests);
}
