/* Copies: of a running store, to either engine, whole or refused; secrets nowhere in plain text. */
#include "test/libstore.h"
#include "base/geheim.h"
#include "store/seal.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define KANARIE "736160221"

static i64 vul(proef *x)
{
    i64 id = 0;
    for (int i = 0; i < 40; i++) {
        mens m = {.naam = S("Iemand"), .uren = NUM(i)};
        if (i == 7) m.bsn.nieuw = S(KANARIE);
        i64 nr = mens_erbij(x, &m);
        assert_true(nr);
        if (i == 7) id = nr;
        m.naam = S("Iemand anders; 'quoted' \xc3\xab");
        m.maatje_id.v = id;
        assert_true(mens_bewaar(x, &klant, &m, ~(u64)0, NULL));
    }
    assert_true(teller_erbij(x, "samen"));
    return id;
}

static bool haal_weg(db *d, void *with)
{
    return db_terug(d, &klant, &mens_entity, *(i64 *)with, 0);
}

/* A number for all that stands in the store; the same for equal stores. */
static i64 inhoud(proef *x)
{
    return proef_sql(x,
               "SELECT count(*) * 1000000 + COALESCE(sum(uren * 31 + versie * 7 + length(naam)"
               " + COALESCE(maatje_id, 5)), 0) FROM mens")
           + proef_sql(x, "SELECT count(*) * 1000 + COALESCE(sum(versie + length(naam)), 0)"
                          " + COALESCE(sum(vastgelegd_tot - vastgelegd_van), 0) FROM mens_was")
           + proef_sql(x, "SELECT count(*) FROM teller");
}

static void heen_en_terug(void **state)
{
    (void)state;
    proef x = proef_begin();
    i64 id = vul(&x), laatste = 40;
    assert_int_equal(store_write(x.s, haal_weg, &laatste), WRITE_DONE);
    const char *kopie = proef_pad(&x, ".kopie");
    assert_true(store_backup(x.s, kopie, &x.p));
    proef y = proef_elders(&x);
    assert_true(store_restore(&y.c, kopie, &y.p) || proef_gezegd(&y, "niets"));
    y.s = store_open(&y.c, &y.p);
    assert_true(y.s || proef_gezegd(&y, "niets"));
    assert_int_equal(inhoud(&y), inhoud(&x));
    mens m;
    assert_true(mens_haal(&y, &klant, id, &m));
    assert_true(str_eq(m.bsn.masked, S("******221")));
    mens nieuw = {.naam = S("Nieuw")};
    assert_int_equal(mens_erbij(&y, &nieuw), 41); /* not 40: that was someone else */
    assert_false(mens_haal(&y, &klant, 40, &m));
    struct stat st;
    assert_int_equal(stat(kopie, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    assert_false(store_backup(x.s, kopie, &x.p)); /* never over another */
    assert_true(proef_gezegd(&x, "is er al"));
    assert_false(store_restore(&y.c, kopie, &y.p));
    assert_true(proef_gezegd(&y, "Hier staat al een opslag"));
    proef_eind(&y);
    proef_eind(&x);
}

static void geheim_staat_nergens(void **state)
{
    (void)state;
    proef x = proef_begin();
    vul(&x);
    const char *kopie = proef_pad(&x, ".kopie");
    assert_true(store_backup(x.s, kopie, &x.p));
    assert_true(proef_staat_in(kopie, S("Iemand anders")));
    assert_false(proef_staat_in(kopie, S(KANARIE)));
    if (!proef_is_pg()) {
        assert_true(proef_staat_in(proef_pad(&x, ".db-wal"), S("Iemand anders")));
        assert_false(proef_staat_in(proef_pad(&x, ".db-wal"), S(KANARIE)));
        store_close(x.s);
        x.s = NULL;
        assert_true(proef_staat_in(proef_pad(&x, ".db"), S("Iemand anders")));
        assert_false(proef_staat_in(proef_pad(&x, ".db"), S(KANARIE)));
    }
    proef_eind(&x);
}

static void flip(const char *path, long at)
{
    FILE *f = fopen(path, "r+b");
    assert_non_null(f);
    fseek(f, at, at < 0 ? SEEK_END : SEEK_SET);
    int c = fgetc(f);
    fseek(f, -1, SEEK_CUR);
    fputc(c ^ 1, f);
    fclose(f);
}

static void een_byte_anders(void **state)
{
    (void)state;
    proef x = proef_begin();
    vul(&x);
    const char *kopie = proef_pad(&x, ".kopie");
    assert_true(store_backup(x.s, kopie, &x.p));
    struct stat st;
    stat(kopie, &st);
    proef y = proef_elders(&x);
    for (int i = 0; i < 40; i++) {
        long at = i < 38 ? (long)(st.st_size / 38) * i : i - 41;
        flip(kopie, at);
        assert_false(seal_holds(kopie));
        if (i % 13 == 0) assert_false(store_restore(&y.c, kopie, &y.p));
        flip(kopie, at);
    }
    assert_true(proef_gezegd(&y, "is geen kopie, of er is een byte veranderd"));
    assert_true(seal_holds(kopie));
    assert_int_equal(truncate(kopie, st.st_size - 1), 0);
    assert_false(seal_holds(kopie));
    assert_int_equal(truncate(kopie, 0), 0);
    assert_false(seal_holds(kopie));
    assert_false(seal_holds("bestaat-niet"));
    proef_eind(&y);
    proef_eind(&x);
}

static void kopie_van_een_oudere_versie(void **state)
{
    (void)state;
    proef x = proef_begin();
    vul(&x);
    const char *kopie = proef_pad(&x, ".kopie");
    assert_true(store_backup(x.s, kopie, &x.p));
    const proef_stap twee[] = {proef_gewoon[0],
        {"0002_extra.sql", "ALTER TABLE mens ADD COLUMN extra INTEGER;UPDATE mens SET extra = 2;",
            "22"}};
    proef_stappen(twee, 2);
    proef y = proef_elders(&x);
    assert_true(store_restore(&y.c, kopie, &y.p) || proef_gezegd(&y, "niets"));
    assert_int_equal(proef_sql(&y, "SELECT sum(extra) FROM mens"), 80);
    assert_int_equal(proef_sql(&y, "SELECT max(nummer) FROM migratie"), 2);
    proef_eind(&y);
    proef_eind(&x);
}

static void kopie_van_een_nieuwere_versie(void **state)
{
    (void)state;
    const proef_stap twee[] = {
        proef_gewoon[0], {"0002_extra.sql", "CREATE TABLE extra (n INTEGER)", "22"}};
    proef x = proef_begin();
    store_close(x.s);
    proef_stappen(twee, 2);
    x.s = store_migrate(&x.c, &x.p);
    const char *kopie = proef_pad(&x, ".kopie");
    assert_true(store_backup(x.s, kopie, &x.p));
    proef_stappen(proef_gewoon, 1);
    proef y = proef_elders(&x);
    assert_false(store_restore(&y.c, kopie, &y.p));
    assert_true(proef_gezegd(&y, "nieuwere versie"));
    proef_eind(&y);
    proef_eind(&x);
}

static void zonder_de_sleutel(void **state)
{
    (void)state;
    proef x = proef_begin();
    vul(&x);
    const char *kopie = proef_pad(&x, ".kopie");
    assert_true(store_backup(x.s, kopie, &x.p));
    proef y = proef_elders(&x);
    y.c.sleutel = proef_pad(&y, ".andere-sleutel");
    assert_false(store_restore(&y.c, kopie, &y.p));
    assert_true(proef_gezegd(&y, "andere-sleutel"));
    y.p.n = 0;
    assert_true(geheim_sleutel_maak(y.c.sleutel, &y.p));
    assert_false(store_restore(&y.c, kopie, &y.p));
    assert_true(proef_gezegd(&y, "hoort niet bij deze opslag"));
    proef_eind(&y);
    proef_eind(&x);
}

/* ---- while others write: the counter and the person go together ---- */

static bool samen(db *d, void *with)
{
    mens m = {.naam = S("Erbij"), .van_wie = NUM(KLANT)};
    (void)with;
    return db_add(d, &klant, &mens_entity, &m)
           && db_doe(d, &klant, Q_TEL, ARGS(A(bij, 1), A(naam, S("samen")))) == 1;
}

static _Atomic bool genoeg;
static void *schrijf(void *with)
{
    proef *x = with;
    for (; !genoeg; usleep(1000)) /* in memory it would write all that there is room for */
        if (store_write(x->s, samen, NULL) != WRITE_DONE) return NULL;
    return with;
}

static void tijdens_het_schrijven(void **state)
{
    (void)state;
    proef x = proef_begin();
    pthread_t t;
    void *ok;
    genoeg = false;
    assert_true(teller_erbij(&x, "samen"));
    assert_int_equal(pthread_create(&t, NULL, schrijf, &x), 0);
    for (int i = 0; i < 3; i++) {
        buf b = buf_new(&x.a);
        buf_fmt(&b, ".kopie-%d", i);
        const char *kopie = proef_pad(&x, arena_c(&x.a, buf_str(&b)));
        usleep(30000);
        assert_true(store_backup(x.s, kopie, &x.p));
        proef y = proef_elders(&x);
        assert_true(store_restore(&y.c, kopie, &y.p) || proef_gezegd(&y, "niets"));
        assert_int_equal(proef_sql(&y, "SELECT count(*) FROM mens"),
            proef_sql(&y, "SELECT sum(stand) FROM teller"));
        proef_eind(&y);
    }
    genoeg = true;
    pthread_join(t, &ok);
    assert_non_null(ok);
    proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(heen_en_terug),
        cmocka_unit_test(geheim_staat_nergens),
        cmocka_unit_test(een_byte_anders),
        cmocka_unit_test(kopie_van_een_oudere_versie),
        cmocka_unit_test(kopie_van_een_nieuwere_versie),
        cmocka_unit_test(zonder_de_sleutel),
        cmocka_unit_test(tijdens_het_schrijven),
    };
    return PROEF_DRAAI("kopie", tests);
}
