/* Each field of each entity, on each engine: text -> value -> store -> value -> text is the same,
 * for nothing, for the longest and for hostile text, at both ends of the calendar and for each
 * code; what a caller may not see he does not change. Secrets: casework_geheim.c. */
#include "test/libkantoor.h"

#include "base/text.h"
#include "store/store.h"

static kantoor_proef x;
static int teller; /* makes each row another one */

/* ---- texts ---- */

/* All of these may be typed, and come back as they were. */
static const char *const vijandig[] = {
    "O'Brien \"de 2e\" & Zn.",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "'; DROP TABLE persoon; --",
    "%s%n {} {0} ${x} \\ \\\\ \\0 :ik ?1 $1",
    "محمد عبد الله",
    "ሳሙኤል ኪዳነ ገብረስላሴ",
    "👩‍👩‍👧‍👦🏽 🇪🇷",
    "Ïñtërnâtiônàlizætiøn ﬁ ǆ",
    "NULL",
    "=cmd|' /C calc'!A0",
    "-1",
};

/* None of these may be typed. */
static const char *const geweigerd[] = {"a\x01""b", "a\x7f""b", "\xc3\x28", "\xed\xa0\x80",
                                        "a\xe2\x80\xa8""b", "\xff\xfe"};

static str herhaal(const char *teken, int keer)
{
    buf b = buf_new(&x.a);
    for (int i = 0; i < keer; i++) buf_add(&b, str_of(teken));
    return buf_str(&b);
}

static int langst(const field *f) { return f->max ? f->max : 200; }

/* s, cut off at what fits. */
static str passend(const field *f, str s)
{
    buf b = buf_new(&x.a);
    u32 c;
    for (int i = 0; i < langst(f) && text_next(&s, &c); i++) text_add(&b, c);
    return str_trim(buf_str(&b));
}

/* The n-th number that passes the elfproef. */
static str bsn(int n)
{
    for (i64 i = 100000000 + (i64)n * 40;; i++) { /* one in eleven does */
        buf b = buf_new(&x.a);
        buf_add_i64(&b, i);
        if (bsn_klopt(buf_str(&b))) return buf_str(&b);
    }
}

typedef enum { LEEG, GEWOON, ANDERS, LANGST, EERST, LAATST, VIJANDIG } soort;

static str tekst_str(const field *f, soort s, int nr)
{
    buf b = buf_new(&x.a);
    if (f->check) { /* a number of so many digits, such as that of the KvK */
        buf_fmt(&b, "%0*d", (int)f->max, (teller * 2 + (s == ANDERS)) % 100000);
        return buf_str(&b);
    }
    if (s == LANGST) return herhaal(nr % 2 ? "\xf0\x9f\x98\x80" : "é", langst(f));
    if (s == VIJANDIG) buf_add(&b, str_of(vijandig[nr]));
    if (s != VIJANDIG || f->uniek) buf_fmt(&b, "t%d%s", teller, s == ANDERS ? "a" : "");
    return passend(f, buf_str(&b));
}

static str tekst_getal(const field *f, soort s)
{
    buf b = buf_new(&x.a);
    bool vrij = !f->van && !f->tot, geld_ = f->type == FIELD_GELD;
    i64 laag = vrij ? -1000000000000 : f->van, hoog = vrij ? 1000000000000 : f->tot;
    i64 n = s == EERST ? laag : s == LAATST ? hoog : s == ANDERS ? laag + 2 : laag + 1;
    if (n > hoog) n = hoog;
    if (!geld_) {
        buf_add_i64(&b, n);
        return buf_str(&b);
    }
    geld g = GELD(n);
    field los = {.type = FIELD_GELD};
    return field_text(&x.a, &los, &g);
}

static str tekst_dag(soort s)
{
    char uit[DATE_TEXT];
    if (s == EERST) return S("1-1-1900");
    if (s == LAATST) return S("31-12-2199");
    date d = date_plus(date_ymd(2024, 2, 29), teller * 2 % 40000 + (s == ANDERS));
    return arena_str(&x.a, date_nl(d, uit));
}

static str tekst_van(const field *f, soort s, int nr)
{
    buf b = buf_new(&x.a);
    if (s == LEEG && !f->required) return (str){0};
    switch (f->type) {
    case FIELD_STR: return tekst_str(f, s, nr);
    case FIELD_NUM:
    case FIELD_GELD: return tekst_getal(f, s);
    case FIELD_BOOL: return s == ANDERS || s == LEEG ? S("nee") : S("ja");
    case FIELD_DATE: return tekst_dag(s);
    case FIELD_MOMENT: return s == ANDERS ? S("29-2-2028 23.59") : S("1-1-1970 1.01");
    case FIELD_TIJD: return s == LAATST || s == ANDERS ? S("23.59") : S("0.00");
    case FIELD_CODE: return str_of(f->codes->at[s == ANDERS ? f->codes->n - 1 : 0].code);
    case FIELD_GEHEIM:
        if (!strcmp(f->name, "bsn")) return bsn(teller * 2 + (s == ANDERS));
        buf_fmt(&b, "2%08d%d", teller, s == ANDERS);
        return buf_str(&b);
    case FIELD_ID: break;
    }
    return (str){0};
}

/* ---- rows ---- */

static i64 ids[200];      /* of each entity: a row to point at */
static i64 verse_persoon, vers_team; /* of this transaction */
static i64 verse_organisatie, verse_plaatsing, verse_lesgroep;

static int nummer_van(str naam)
{
    int n;
    const entity *const *alle = entiteiten(&n);
    for (int i = 0; i < n; i++)
        if (str_eq(naam, str_of(alle[i]->name))) return i;
    fail_msg("no entity %.*s", STR_FMT(naam));
    return -1;
}

static i64 wijst_naar(const entity *e, const field *f)
{
    str ref = f->ref ? str_of(f->ref) : (str){0};
    if (e == &persoon_entity && str_eq(ref, S("team"))) return x.team; /* so that Sanne sees it */
    if (str_eq(ref, S("persoon")) && verse_persoon) return verse_persoon;
    if (str_eq(ref, S("team")) && vers_team) return vers_team;
    if (e == &bijeenkomst_org_entity && str_eq(ref, S("organisatie")) && verse_organisatie)
        return verse_organisatie;
    if (e == &lesuitval_entity && str_eq(ref, S("lesgroep")) && verse_lesgroep)
        return verse_lesgroep;
    if (e == &praktijkleren_entity && str_eq(ref, S("plaatsing")) && verse_plaatsing)
        return verse_plaatsing;
    if (e == &goedkeuring_entity && !strcmp(f->name, "beoordelaar_id")) return x.joris.gebruiker;
    return ref.n ? ids[nummer_van(ref)] : 0;
}

/* Texts of one kind into a row; ids point at rows that are there. */
static void vul_rij(const entity *e, soort s, int nr, void *rij)
{
    problems p = {0};
    memset(rij, 0, e->size);
    teller++;
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        if (f->type == FIELD_ID) {
            bool eigen = e == &persoon_entity && !strcmp(f->name, "team_id");
            bool wie = e->mens && !strcmp(f->name, e->mens); /* nobody's row is seen by nobody */
            wie = wie || e == &goedkeuring_entity;           /* an answer has who gave it */
            if (s == LEEG && !f->required && !eigen && !wie) continue;
            *(i64 *)field_at(f, rij) = wijst_naar(e, f);
            continue;
        }
        str t = tekst_van(f, s, nr);
        if (!field_parse(&x.a, f, t, rij, &p))
            fail_msg("%s.%s refuses \"%.*s\"", e->name, f->name, STR_FMT(t));
        bool zelfde = f->type != FIELD_STR || str_eq(field_text(&x.a, f, rij), text_nfc(&x.a, t));
        if (!zelfde) fail_msg("%s.%s: other text after reading", e->name, f->name);
    }
}

static void *rij_voor(const entity *e)
{
    return arena_make(&x.a, char, e->size + 64);
}

/* The same values came back; a secret only as its last signs. */
static void vergelijk(const entity *e, const void *heen, const void *terug)
{
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        if (f->type == FIELD_GEHEIM) {
            const geheim *in = field_in(f, heen), *uit = field_in(f, terug);
            if (uit->nieuw.n) fail_msg("%s.%s comes out plain", e->name, f->name);
            if (in->nieuw.n && str_find(field_text(&x.a, f, terug), in->nieuw) >= 0)
                fail_msg("%s.%s stands plain in its text", e->name, f->name);
            if (!in->nieuw.n != !uit->masked.n) fail_msg("%s.%s is lost", e->name, f->name);
            continue;
        }
        str a = field_text(&x.a, f, heen), b = field_text(&x.a, f, terug);
        if (!str_eq(a, b) || !field_same(f, heen, terug))
            fail_msg("%s.%s went in as \"%.*s\" and came out as \"%.*s\"", e->name, f->name,
                     STR_FMT(a), STR_FMT(b));
    }
}

typedef struct {
    const entity *e;
    soort s;
    int nr;
    i64 id;
} ronde;

static void verse(werk *w)
{
    persoon p;
    vul_rij(&persoon_entity, LEEG, 0, &p);
    verse_persoon = db_add(w->db, &w->t, &persoon_entity, &p);
    team t = {.naam = field_text(&x.a, field_find(&persoon_entity, S("naam")), &p)};
    vers_team = db_add(w->db, &w->t, &team_entity, &t);
    organisatie o;
    vul_rij(&organisatie_entity, LEEG, 0, &o);
    verse_organisatie = db_add(w->db, &w->t, &organisatie_entity, &o);
    plaatsing pl;
    vul_rij(&plaatsing_entity, LEEG, 0, &pl);
    verse_plaatsing = db_add(w->db, &w->t, &plaatsing_entity, &pl);
    lesgroep g;
    vul_rij(&lesgroep_entity, LEEG, 0, &g);
    verse_lesgroep = db_add(w->db, &w->t, &lesgroep_entity, &g);
    assert_true(verse_persoon && vers_team && verse_organisatie);
    assert_true(verse_plaatsing && verse_lesgroep);
}

/* A household is seen through its members. */
static i64 voeg(werk *w, const entity *e, void *rij)
{
    i64 id = db_add(w->db, &w->t, e, rij), wie = verse_persoon;
    huishouden_lid l = {.huishouden_id = {id}, .persoon_id = {wie}};
    if (!wie) l.persoon_id.v = ids[nummer_van(S("persoon"))];
    if (id && e == &huishouden_entity) db_add(w->db, &w->t, &huishouden_lid_entity, &l);
    return id;
}

static void rondgang(werk *w, ronde *r, void *heen)
{
    void *terug = rij_voor(r->e);
    r->id = voeg(w, r->e, heen);
    if (!r->id) fail_msg("%s: not added (kind %d, %d)", r->e->name, r->s, r->nr);
    if (!db_get(w->db, &w->t, w->a, r->e, r->id, terug)) fail_msg("%s: not found", r->e->name);
    vergelijk(r->e, heen, terug);
}

static bool doe_eerste(werk *w, void *arg)
{
    ronde *r = arg;
    void *heen = rij_voor(r->e);
    verse_persoon = vers_team = verse_organisatie = verse_plaatsing = verse_lesgroep = 0;
    vul_rij(r->e, r->s, r->nr, heen);
    rondgang(w, r, heen);
    return true;
}

/* Each kind of text in all fields of a new row, about a new person; nothing of it stays. */
static bool doe_soorten(werk *w, void *arg)
{
    ronde *r = arg;
    for (r->s = LEEG; r->s <= VIJANDIG; r->s++)
        for (r->nr = 0; r->nr < (r->s == VIJANDIG ? (int)countof(vijandig) : 2); r->nr++) {
            void *heen = rij_voor(r->e);
            verse(w);
            vul_rij(r->e, r->s, r->nr, heen);
            rondgang(w, r, heen);
        }
    return false;
}

static void per_entiteit(void (*doe)(const entity *e, int nr))
{
    int n;
    const entity *const *alle = entiteiten(&n);
    for (int i = 0; i < n; i++) {
        arena voor = x.a;
        doe(alle[i], i);
        x.a = voor;
    }
}

static void maak_rij(const entity *e, int nr)
{
    ronde r = {.e = e, .s = GEWOON};
    if (ids[nr]) return;
    assert_true(schrijf(&x, x.sanne, doe_eerste, &r));
    ids[nr] = r.id;
}

static void alle_soorten(const entity *e, int nr)
{
    ronde r = {.e = e};
    (void)nr;
    assert_false(schrijf(&x, x.sanne, doe_soorten, &r));
    assert_int_equal(r.s, VIJANDIG + 1);
}

/* ---- codes ---- */

static bool doe_codes(werk *w, void *arg)
{
    ronde *r = arg;
    const field *f = &r->e->fields[r->nr];
    problems p = {0};
    for (int c = 1; c <= f->codes->n; c++) {
        void *heen = rij_voor(r->e);
        verse(w);
        vul_rij(r->e, GEWOON, 0, heen);
        str label = code_label(f->codes, (code){c});
        assert_true(field_parse(&x.a, f, label, heen, &p));
        assert_int_equal(((code *)field_at(f, heen))->i, c);
        assert_true(field_parse(&x.a, f, code_text(f->codes, (code){c}), heen, &p));
        assert_int_equal(((code *)field_at(f, heen))->i, c);
        rondgang(w, r, heen);
    }
    assert_false(field_parse(&x.a, f, S("nooit gehoord"), rij_voor(r->e), &p));
    return false;
}

static void alle_codes(const entity *e, int nr)
{
    (void)nr;
    for (int i = 0; i < e->nfields; i++) {
        ronde r = {.e = e, .s = GEWOON, .nr = i};
        if (e->fields[i].type == FIELD_CODE) schrijf(&x, x.sanne, doe_codes, &r);
    }
}

/* ---- what does not fit ---- */

static void weiger(const entity *e, const field *f, str t)
{
    problems p = {0};
    void *rij = rij_voor(e), *was = rij_voor(e);
    vul_rij(e, GEWOON, 0, was);
    memcpy(rij, was, e->size);
    if (field_parse(&x.a, f, t, rij, &p)) fail_msg("%s.%s takes too much", e->name, f->name);
    assert_int_equal(p.n, 1);
    assert_string_equal(p.at[0].veld, f->name);
    assert_true(problem_text(&x.a, &p.at[0]).n > 10);
    if (!field_same(f, rij, was)) fail_msg("%s.%s was changed all the same", e->name, f->name);
}

static void past_niet(const entity *e, int nr)
{
    (void)nr;
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        arena voor = x.a;
        if (f->required && f->type != FIELD_BOOL) weiger(e, f, S(" "));
        if (f->type == FIELD_STR) {
            weiger(e, f, herhaal("é", langst(f) + 1));
            if (langst(f) < 65536) weiger(e, f, herhaal("x", 65536));
            if (!f->multiline) weiger(e, f, S("twee\nregels"));
            for (size_t k = 0; k < countof(geweigerd); k++) weiger(e, f, str_of(geweigerd[k]));
            weiger(e, f, (str){"a\0b", 3});
        }
        if (f->type == FIELD_DATE) weiger(e, f, S("31-12-1899"));
        if (f->type == FIELD_DATE) weiger(e, f, S("1-1-2200"));
        if (f->type == FIELD_DATE) weiger(e, f, S("29-2-2027"));
        if (f->type == FIELD_TIJD) weiger(e, f, S("24.01"));
        if (f->type == FIELD_NUM && f->tot) weiger(e, f, S("999999999999"));
        if (f->type == FIELD_NUM) weiger(e, f, S("9223372036854775808"));
        if (f->type == FIELD_GEHEIM) weiger(e, f, S("123456789"));
        x.a = voor;
    }
}

/* ---- masks: what a caller does not see, he does not change ---- */

static const entity *verborgen_in;
static int verborgen;

static u64 masker(const entity *e, const toegang *t, handeling wat)
{
    u64 alles = beleid_masker(e, t, wat);
    return e == verborgen_in ? alles & ~((u64)1 << verborgen) : alles;
}

/* A new row: without that field, or not at all. Ids and what the program keeps itself stay. */
static void verberg_nieuw(werk *w, ronde *r)
{
    const field *f = &r->e->fields[r->nr];
    void *nieuw = rij_voor(r->e), *terug = rij_voor(r->e);
    if (f->type == FIELD_ID || f->intern) return;
    verse(w);
    vul_rij(r->e, GEWOON, 0, nieuw);
    verborgen_in = r->e;
    verborgen = r->nr;
    i64 id = voeg(w, r->e, nieuw);
    verborgen_in = NULL;
    if (f->required != !id) fail_msg("%s: added wrongly without %s", r->e->name, f->name);
    if (id) assert_true(db_get(w->db, &w->t, w->a, r->e, id, terug));
    if (!field_same(f, terug, rij_voor(r->e))) fail_msg("%s.%s is filled", r->e->name, f->name);
}

/* Someone who does not see one field fills in all of them. */
static void verberg(werk *w, ronde *r)
{
    const field *f = &r->e->fields[r->nr];
    void *was = rij_voor(r->e), *blind = rij_voor(r->e), *nieuw = rij_voor(r->e);
    verse(w);
    vul_rij(r->e, GEWOON, 0, was);
    r->id = voeg(w, r->e, was);
    assert_true(db_get(w->db, &w->t, w->a, r->e, r->id, was));
    verborgen_in = r->e;
    verborgen = r->nr;
    assert_true(db_get(w->db, &w->t, w->a, r->e, r->id, blind));
    if (!field_same(f, blind, rij_voor(r->e))) fail_msg("%s.%s is seen", r->e->name, f->name);
    vul_rij(r->e, ANDERS, 0, nieuw);
    memcpy(nieuw, blind, sizeof(rijkop));
    bool ok = db_save(w->db, &w->t, r->e, nieuw, UINT64_MAX, NULL);
    verborgen_in = NULL;
    if (!ok) fail_msg("%s: not saved without %s", r->e->name, f->name);
    assert_true(db_get(w->db, &w->t, w->a, r->e, r->id, nieuw));
    if (!field_same(f, was, nieuw)) fail_msg("%s.%s was changed unseen", r->e->name, f->name);
    u64 anders = field_diff(r->e, was, nieuw);
    if (!anders) fail_msg("%s: nothing was saved without %s", r->e->name, f->name);
}

static bool doe_verborgen(werk *w, void *arg)
{
    ronde *r = arg;
    for (r->nr = 0; r->nr < r->e->nfields; r->nr++) {
        bool anders = false; /* something else must be left to change */
        for (int k = 0; k < r->e->nfields; k++)
            anders |= k != r->nr && r->e->fields[k].type != FIELD_ID;
        if (anders && !r->e->vast) verberg(w, r);
        verberg_nieuw(w, r);
    }
    return false;
}

static void elk_verborgen(const entity *e, int nr)
{
    ronde r = {.e = e};
    (void)nr;
    assert_false(schrijf(&x, x.sanne, doe_verborgen, &r));
    assert_int_equal(r.nr, e->nfields);
}

static void test_verborgen(void **state)
{
    (void)state;
    x.s->c.masker = masker;
    per_entiteit(elk_verborgen);
    x.s->c.masker = beleid_masker;
}

static void test_rijen(void **state)
{
    static const char *const eerst[] = {"team", "organisatie", "gebruiker", "persoon", "plek"};
    (void)state;
    for (size_t i = 0; i < countof(eerst); i++)
        maak_rij(entiteit(str_of(eerst[i])), nummer_van(str_of(eerst[i])));
    per_entiteit(maak_rij);
}

static void test_soorten(void **state) { (void)state, per_entiteit(alle_soorten); }
static void test_codes(void **state) { (void)state, per_entiteit(alle_codes); }
static void test_past_niet(void **state) { (void)state, per_entiteit(past_niet); }

static int begin(void **state)
{
    (void)state;
    x = kantoor_proef_begin();
    memset(ids, 0, sizeof ids);
    verse_persoon = vers_team = verse_organisatie = verse_plaatsing = verse_lesgroep = 0;
    return 0;
}

static int eind(void **state)
{
    (void)state;
    kantoor_proef_eind(&x);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_rijen, begin),    cmocka_unit_test(test_soorten),
        cmocka_unit_test(test_codes),                 cmocka_unit_test(test_past_niet),
        cmocka_unit_test_teardown(test_verborgen, eind),
    };
    return KANTOOR_DRAAI("every_field", tests);
}
