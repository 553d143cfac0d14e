/* Names: 2,000 of them stand in the same order on both engines, and are found however they are
 * spelt. */
#include "test/libkantoor.h"

#include "base/text.h"
#include "casework/mensen.h"
#include "casework/persoon.h"

enum { NAMEN = 2000 };

static const char *const voor[] = {"Ömer", "Omar", "Özge", "Ångel", "Zoë", "Élise", "Abdul",
                                   "'Aisha", "Łukasz", "Ñuria", "Șerban", "İlker", "ilse",
                                   "محمد", "ሳሙኤል", "Юлія", "de Vries", "D'Angelo", "van 't Hof"};
static const char *const achter[] = {"Al-Khatib", "Alkhatib", "al khatib", "Yıldız", "Yildiz",
                                     "Çelik", "Celik", "Ahmadi", "Kidane", "O'Neil", "ten Brink",
                                     "Ünal", "Zerai"};

typedef struct {
    kantoor_proef *x;
    u64 som;          /* over the order: must be the same on each engine */
} proef;

static bool bevolk(werk *w, void *arg)
{
    proef *p = arg;
    for (int i = 0; i < NAMEN; i++) {
        buf b = buf_new(w->a);
        buf_fmt(&b, "%s %s %d", voor[i % (int)countof(voor)], achter[i % (int)countof(achter)],
                (i * 7919) % 97);
        persoon m = {.naam = buf_str(&b),
                     .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
                     .klantmanager_id = {p->x->sanne.gebruiker},
                     .team_id = {p->x->team}};
        m.naam_sleutel = text_sleutel(w->a, m.naam);
        db_add(w->db, &w->t, &persoon_entity, &m);
    }
    return !db_failed(w->db);
}

static bool kijk(werk *w, void *arg)
{
    proef *p = arg;
    mensen_filter f = {.sorteer = "naam"};
    mensenregel_rijen r = mensen_lijst(w, &f, 0, NAMEN);
    assert_int_equal(r.n, NAMEN);
    for (int i = 0; i < r.n; i++) {
        str een = i ? text_sleutel(w->a, r.at[i - 1].naam) : (str){0};
        str ander = text_sleutel(w->a, r.at[i].naam);
        if (i && str_cmp(een, ander) > 0)
            fail_msg("%.*s stands before %.*s", STR_FMT(een), STR_FMT(ander));
        for (size_t k = 0; k < r.at[i].naam.n; k++)
            p->som = p->som * 31 + (u8)r.at[i].naam.p[k];
    }
    return true;
}

static void test_volgorde(void **state)
{
    (void)state;
    static u64 eerder;
    kantoor_proef x = kantoor_proef_begin();
    proef p = {.x = &x};
    assert_true(schrijf(&x, x.sanne, bevolk, &p));
    assert_true(lees(&x, x.sanne, kijk, &p));
    if (eerder) assert_true(eerder == p.som);
    eerder = p.som;
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_volgorde)};
    return KANTOOR_DRAAI("casework_namen", tests);
}
