/* Kept filters: by whom, shared with whom, another name, gone and back; on each engine. */
#include "test/libkantoor.h"

#include "casework/mensenfilter.h"
#include "casework/tijdlijn.h"

typedef struct {
    str naam, vraag;
    bool delen;
    mensenfilter_id id;
    gebeurtenis_id g;
} stel;

static bool bewaar(werk *w, void *arg)
{
    stel *s = arg;
    return mensenfilter_bewaar(w, s->naam, s->vraag, s->delen, &s->g);
}

static bool wijzig(werk *w, void *arg)
{
    stel *s = arg;
    return mensenfilter_wijzig(w, s->id, s->naam, s->delen, &s->g);
}

static bool weg(werk *w, void *arg)
{
    stel *s = arg;
    return mensenfilter_weg(w, s->id, &s->g);
}

static bool terug(werk *w, void *arg) { return ongedaan_maken(w, ((stel *)arg)->g); }

/* What this account sees: "naam=vraag|" of each, by name. */
static bool ziet(werk *w, void *arg)
{
    mensenfilter_rijen f = mensenfilters(w);
    buf b = buf_new(w->a);
    for (int i = 0; i < f.n; i++) PLAIN(&b, "{}={}|", f.at[i].naam, f.at[i].vraag);
    if (f.n) ((stel *)arg)->id = mensenfilter_id_van(&f.at[0]);
    ((stel *)arg)->naam = buf_str(&b);
    return true;
}

static void ziet_is(kantoor_proef *x, toegang wie, const char *wat)
{
    stel s = {0};
    assert_true(lees(x, wie, ziet, &s));
    if (!str_eq(s.naam, str_of(wat))) fail_msg("%.*s, not %s", STR_FMT(s.naam), wat);
}

static mensenfilter_id eerste(kantoor_proef *x, toegang wie)
{
    stel s = {0};
    assert_true(lees(x, wie, ziet, &s));
    return s.id;
}

static void test_bewaren(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.naam = S(" Zoekt werk "), .vraag = S("werk=zoekt")};
    assert_true(schrijf(&x, x.sanne, bewaar, &s));
    ziet_is(&x, x.sanne, "Zoekt werk=werk=zoekt|");
    ziet_is(&x, x.joris, "");
    s = (stel){.naam = S("Zoekt werk"), .vraag = S("stand=laat"), .delen = true};
    assert_true(schrijf(&x, x.sanne, bewaar, &s)); /* the same name: this choice now */
    ziet_is(&x, x.joris, "Zoekt werk=stand=laat|");
    ziet_is(&x, x.vreemd, "");
    assert_true(schrijf(&x, x.sanne, terug, &s));
    ziet_is(&x, x.sanne, "Zoekt werk=werk=zoekt|");
    ziet_is(&x, x.joris, "");
    assert_false(schrijf(&x, x.sanne, bewaar, &(stel){.naam = S("Leeg")}));
    assert_false(schrijf(&x, x.sanne, bewaar, &(stel){.naam = S(" "), .vraag = S("a=b")}));
    assert_string_equal(x.p.at[0].veld, "naam");
    kantoor_proef_eind(&x);
}

static void test_wijzigen(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.naam = S("Eén"), .vraag = S("stand=laat"), .delen = true};
    assert_true(schrijf(&x, x.sanne, bewaar, &s));
    mensenfilter_id een = eerste(&x, x.sanne);
    assert_true(schrijf(&x, x.sanne, bewaar, &(stel){.naam = S("Twee"), .vraag = S("b=c")}));
    s = (stel){.naam = S("Twee"), .id = een};
    assert_false(schrijf(&x, x.sanne, wijzig, &s)); /* has that name already */
    s.naam = S("Anders");
    assert_false(schrijf(&x, x.joris, wijzig, &s)); /* sees it, and it is not his */
    assert_int_equal(x.p.at[0].kind, PROBLEM_ONBEKEND);
    assert_true(schrijf(&x, x.sanne, wijzig, &s));
    ziet_is(&x, x.sanne, "Anders=stand=laat|Twee=b=c|");
    ziet_is(&x, x.joris, ""); /* no longer shared */
    assert_false(schrijf(&x, x.joris, weg, &s));
    assert_true(schrijf(&x, x.sanne, weg, &s));
    ziet_is(&x, x.sanne, "Twee=b=c|");
    assert_false(schrijf(&x, x.joris, terug, &s)); /* not his to take back */
    assert_true(schrijf(&x, x.sanne, terug, &s));
    ziet_is(&x, x.sanne, "Anders=stand=laat|Twee=b=c|");
    kantoor_proef_eind(&x);
}

static void test_hoogstens(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    for (int i = 0; i < FILTERS_HOOGSTENS; i++) {
        char naam[2] = {(char)('a' + i), 0};
        stel s = {.naam = str_of(naam), .vraag = S("stand=laat")};
        assert_true(schrijf(&x, x.sanne, bewaar, &s));
    }
    stel meer = {.naam = S("nog een"), .vraag = S("stand=laat")};
    assert_false(schrijf(&x, x.sanne, bewaar, &meer));
    meer.naam = S("a");
    assert_true(schrijf(&x, x.sanne, bewaar, &meer)); /* one that is there may change */
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_bewaren),
                                       cmocka_unit_test(test_wijzigen),
                                       cmocka_unit_test(test_hoogstens)};
    return KANTOOR_DRAAI("casework_mensenfilter", tests);
}
