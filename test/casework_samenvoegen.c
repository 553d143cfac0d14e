/* Two dossiers of one person become one: every row moves, figures and lists count one, the former
 * number leads on, and all of it goes back; on each engine. */
#include "test/libkantoor.h"

#include "casework/intake.h"
#include "casework/persoon.h"
#include "casework/samenvoegen.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"

typedef struct {
    persoon_id blijft, weg, vreemd;
    str nummer;              /* of weg */
    gebeurtenis_id g;
    i64 rijen;
    int taken;
} stel;

static persoon_id meld_aan(werk *w, persoon p)
{
    p.doelgroep = CODE(DOELGROEP_STATUSHOUDER);
    persoon_id id = persoon_aanmelden(w, &p, BRON_GESPREK);
    assert_true(id.v > 0);
    return id;
}

static const field *naar_persoon(const entity *e, int *van)
{
    while (e->tabel && *van < e->nfields) {
        const field *f = &e->fields[(*van)++];
        if (f->type == FIELD_ID && f->ref && !strcmp(f->ref, "persoon")) return f;
    }
    return NULL;
}

/* A value for a field that has none yet; ids of other rows come from a row of that entity. */
static void vul(werk *w, const entity *e, void *rij, const field *f, persoon_id wie);

static i64 rij_van(werk *w, const entity *e, persoon_id wie)
{
    void *rij = arena_alloc(w->a, e->size, 1);
    if (e == &persoon_entity) return wie.v;
    if (e == &gebruiker_entity) return w->t.gebruiker;
    if (e == &intake_entity) {
        intake_rijen al = BIJ(w, intake, persoon_id, wie);
        if (al.n) return al.at[0].kop.id;
    }
    for (int i = 0; i < e->nfields; i++) vul(w, e, rij, &e->fields[i], wie);
    i64 id = db_add(w->db, &w->t, e, rij);
    if (!id) fail_msg("no row of %s could be made", e->name);
    return id;
}

static void vul(werk *w, const entity *e, void *rij, const field *f, persoon_id wie)
{
    static i64 teller = 0;
    bool sleutel = f->uniek || !strcmp(f->name, "naam") || !strcmp(f->name, "inlognaam");
    if (!f->required && !(f->type == FIELD_ID && f->ref && !strcmp(f->ref, "persoon")) && !f->uniek)
        return;
    buf b = buf_new(w->a);
    buf_fmt(&b, "x%lld", (long long)++teller);
    switch (f->type) {
    case FIELD_STR: *(str *)field_at(f, rij) = sleutel ? buf_str(&b) : S("tekst"); break;
    case FIELD_NUM: *(num *)field_at(f, rij) = NUM(teller); break;
    case FIELD_GELD: *(geld *)field_at(f, rij) = GELD(100); break;
    case FIELD_BOOL: *(bool *)field_at(f, rij) = true; break;
    case FIELD_DATE: *(date *)field_at(f, rij) = date_plus(w->vandaag, -(int)teller); break;
    case FIELD_MOMENT: *(moment *)field_at(f, rij) = db_now(w->db); break;
    case FIELD_TIJD: *(tijd *)field_at(f, rij) = tijd_hm(9, 0); break;
    case FIELD_CODE: *(code *)field_at(f, rij) = (code){1}; break;
    case FIELD_GEHEIM: break;
    case FIELD_ID:
        if (f->ref && strcmp(f->ref, e->name))
            *(i64 *)field_at(f, rij) = rij_van(w, entiteit(str_of(f->ref)), wie);
        break;
    }
}

static bool begin(werk *w, void *arg)
{
    stel *s = arg;
    date dag = date_ymd(1990, 5, 17);
    s->blijft = meld_aan(w, (persoon){.naam = S("Mohammed Al-Khatib"), .geboortedatum = dag});
    persoon p = {.naam = S("Muhammad El Khatib"), .geboortedatum = dag,
                 .telefoon = S("06-12 34 56 78"), .bsn = {.nieuw = S("111222333")}};
    s->weg = meld_aan(w, p);
    assert_true(HAAL(w, persoon, s->weg, &p));
    s->nummer = p.nummer;
    meld_aan(w, (persoon){.naam = S("Iemand Anders"), .geboortedatum = dag});
    meld_aan(w, (persoon){.naam = S("Mohammed Saleh"), .geboortedatum = dag});
    meld_aan(w, (persoon){.naam = S("Zoë de Vries"), .telefoon = S("0612345678"),
                          .bsn = {.nieuw = S("123456782")}}); /* two BSNs: two people */
    return true;
}

static bool begin_vreemd(werk *w, void *arg)
{
    stel *s = arg;
    s->vreemd = meld_aan(w, (persoon){.naam = S("Mohammed Al-Khatib"),
                                      .geboortedatum = date_ymd(1990, 5, 17)});
    return true;
}

static void stel_begin(stel *s, kantoor_proef *x)
{
    *x = kantoor_proef_begin();
    *s = (stel){.taken = 0};
    assert_true(schrijf(x, x->sanne, begin, s));
    assert_true(schrijf(x, x->vreemd, begin_vreemd, s));
}

static u64 velden(void)
{
    return field_bit(&persoon_entity, "bsn") | field_bit(&persoon_entity, "telefoon");
}

static bool voeg_samen(werk *w, void *arg)
{
    stel *s = arg;
    return samenvoegen(w, s->blijft, s->weg, velden(), &s->g);
}

static bool maak_terug(werk *w, void *arg) { return ongedaan_maken(w, ((stel *)arg)->g); }

/* ---- suspicion ---- */

static bool vermoedt(werk *w, void *arg)
{
    stel *s = arg;
    dubbelpaar_rijen d = dubbel_vermoed(w);
    assert_int_equal(d.n, 1); /* not who shares a birth date or a first name */
    assert_int_equal(d.at[0].id.v, s->blijft.v);
    assert_int_equal(d.at[0].ander_id.v, s->weg.v);
    assert_true(d.at[0].geboren && !d.at[0].telefoon && !d.at[0].email);
    return true;
}

static bool zelfde_telefoon(werk *w, void *arg)
{
    (void)arg;
    meld_aan(w, (persoon){.naam = S("Zoë"), .telefoon = S("+31 6 87654321")});
    meld_aan(w, (persoon){.naam = S("Aman"), .telefoon = S("0687654321")});
    meld_aan(w, (persoon){.naam = S("Feven"), .email = S("F@example.nl")});
    meld_aan(w, (persoon){.naam = S("Selam"), .email = S("f@example.nl")});
    return true;
}

static bool vermoedt_meer(werk *w, void *arg)
{
    (void)arg;
    dubbelpaar_rijen d = dubbel_vermoed(w);
    assert_int_equal(d.n, 3);
    assert_true(d.at[1].telefoon && !d.at[1].geboren && !d.at[1].email);
    assert_true(d.at[2].email && !d.at[2].geboren && !d.at[2].telefoon);
    return true;
}

static void test_vermoeden(void **state)
{
    kantoor_proef x;
    stel s;
    (void)state;
    stel_begin(&s, &x);
    assert_true(lees(&x, x.sanne, vermoedt, &s));
    assert_true(schrijf(&x, x.sanne, zelfde_telefoon, NULL));
    assert_true(lees(&x, x.sanne, vermoedt_meer, NULL));
    kantoor_proef_eind(&x);
}

/* ---- every kind of row ---- */

/* A row of each entity that points to a person, made by its field table. */
static bool van_alles(werk *w, void *arg)
{
    stel *s = arg;
    int n, soorten = 0;
    const entity *const *alle = entiteiten(&n);
    for (int i = 0; i < n; i++) {
        int van = 0;
        const field *f = naar_persoon(alle[i], &van);
        if (!f) continue;
        if (!f->ouder) fail_msg("%s.%s is not asked for by its person", alle[i]->name, f->name);
        rij_van(w, alle[i], s->weg);
        soorten++;
    }
    assert_true(soorten > 40);
    taken_bijwerken(w, s->weg); /* as each verb does that changes facts */
    return true;
}

static i64 rijen_van(werk *w, persoon_id wie, bool elk)
{
    int n;
    i64 som = 0;
    const entity *const *alle = entiteiten(&n);
    for (int i = 0; i < n; i++) {
        int van = 0;
        const field *f;
        while ((f = naar_persoon(alle[i], &van))) {
            int m = db_bij(w->db, &w->t, w->a, alle[i], f->name, wie.v).n;
            bool blijft_weg = alle[i] == &dubbel_nee_entity; /* said of the dossier that goes */
            if (elk && !m && !blijft_weg) fail_msg("no row of %s came along", alle[i]->name);
            som += m;
        }
    }
    return som;
}

static bool telt_voor(werk *w, void *arg)
{
    stel *s = arg;
    s->rijen = rijen_van(w, s->weg, true);
    samenvoeg_delen d = samenvoeg_bekijk(w, s->blijft, s->weg);
    i64 som = 0;
    for (int i = 0; i < d.n; i++) som += d.at[i].mee + d.at[i].vervalt;
    assert_int_equal(som, s->rijen);
    return true;
}

static bool is_een(werk *w, void *arg)
{
    stel *s = arg;
    persoon p;
    assert_int_equal(rijen_van(w, s->weg, false), 0);
    rijen_van(w, s->blijft, true);
    assert_false(HAAL(w, persoon, s->weg, &p));
    assert_true(HAAL(w, persoon, s->blijft, &p));
    assert_true(str_eq(p.naam, S("Mohammed Al-Khatib")));
    assert_true(str_eq(p.telefoon, S("06-12 34 56 78")));
    assert_true(p.bsn.masked.n > 0);
    assert_int_equal(persoon_bij_nummer(w, s->nummer).v, s->blijft.v);
    assert_int_equal(samengevoegd_id(w, s->weg).v, s->blijft.v);
    persoonregel_rijen r = persoon_zoek(w, S("khatib"));
    assert_int_equal(r.n, 1);
    assert_int_equal(r.at[0].id.v, s->blijft.v);
    assert_int_equal(persoon_zoek(w, S("111222333")).n, 1);
    assert_int_equal(dubbel_vermoed(w).n, 0);
    tijdlijnregel_rijen t = tijdlijn(w, s->blijft, 0, 500);
    int regels = 0;
    for (int i = 0; i < t.n; i++) regels += code_is(t.at[i].soort, GEB_SAMENGEVOEGD);
    assert_int_equal(regels, 1); /* one line, not one for each row */
    return true;
}

static bool cijfers_tellen(werk *w, void *n)
{
    assert_int_equal(GETAL(w, AANTAL_VAN_KLANTMANAGER, A(klantmanager, w->t.gebruiker)),
                     *(int *)n);
    rijen r = db_rijen(w->db, &w->t, w->a, Q_CIJFER_MENSEN,
                       ARGS(A(na, (i64)0), A(tot, (i64)1 << 40), A(toen, db_now(w->db))));
    assert_int_equal(r.n, *(int *)n + 1); /* and the stranger's */
    return true;
}

static bool is_twee(werk *w, void *arg)
{
    stel *s = arg;
    persoon p, q;
    assert_true(HAAL(w, persoon, s->weg, &p) && HAAL(w, persoon, s->blijft, &q));
    assert_true(p.bsn.masked.n > 0 && !q.bsn.masked.n && !q.telefoon.n);
    assert_int_equal(persoon_bij_nummer(w, s->nummer).v, s->weg.v);
    assert_int_equal(samengevoegd_id(w, s->weg).v, 0);
    assert_int_equal(rijen_van(w, s->weg, true), s->rijen);
    assert_int_equal(persoon_zoek(w, S("khatib")).n, 2);
    persoonregel_rijen r = persoon_zoek(w, S("111222333"));
    assert_int_equal(r.n, 1);
    assert_int_equal(r.at[0].id.v, s->weg.v);
    return true;
}

static void test_alles_mee(void **state)
{
    kantoor_proef x;
    stel s;
    (void)state;
    stel_begin(&s, &x);
    assert_true(schrijf(&x, x.sanne, van_alles, &s));
    assert_true(lees(&x, x.sanne, telt_voor, &s));
    assert_true(lees(&x, x.sanne, cijfers_tellen, &(int){5}));
    assert_true(schrijf(&x, x.sanne, voeg_samen, &s));
    assert_true(lees(&x, x.sanne, is_een, &s));
    assert_true(lees(&x, x.sanne, cijfers_tellen, &(int){4}));
    assert_true(schrijf(&x, x.sanne, maak_terug, &s));
    assert_true(lees(&x, x.sanne, is_twee, &s));
    assert_true(lees(&x, x.sanne, cijfers_tellen, &(int){5}));
    kantoor_proef_eind(&x);
}

/* ---- what there can be once ---- */

static bool twee_intakes(werk *w, void *arg)
{
    stel *s = arg;
    rij_van(w, &intake_entity, s->blijft);
    rij_van(w, &intake_entity, s->weg);
    return true;
}

static bool zegt_het_vooraf(werk *w, void *arg)
{
    stel *s = arg;
    samenvoeg_delen d = samenvoeg_bekijk(w, s->blijft, s->weg);
    bool gezien = false;
    for (int i = 0; i < d.n; i++)
        if (d.at[i].e == &intake_entity) {
            assert_int_equal(d.at[i].vervalt, 1);
            assert_int_equal(d.at[i].mee, 0);
            gezien = true;
        }
    assert_true(gezien);
    s->rijen = BIJ(w, intake, persoon_id, s->blijft).at[0].kop.id;
    return true;
}

static bool een_intake(werk *w, void *arg)
{
    stel *s = arg;
    intake_rijen i = BIJ(w, intake, persoon_id, s->blijft);
    assert_int_equal(i.n, 1);
    assert_int_equal(i.at[0].kop.id, s->rijen);
    return true;
}

static bool weer_twee_intakes(werk *w, void *arg)
{
    stel *s = arg;
    assert_int_equal(BIJ(w, intake, persoon_id, s->blijft).n, 1);
    assert_int_equal(BIJ(w, intake, persoon_id, s->weg).n, 1);
    return true;
}

static void test_een_keer(void **state)
{
    kantoor_proef x;
    stel s;
    (void)state;
    stel_begin(&s, &x);
    assert_true(schrijf(&x, x.sanne, twee_intakes, &s));
    assert_true(lees(&x, x.sanne, zegt_het_vooraf, &s));
    assert_true(schrijf(&x, x.sanne, voeg_samen, &s));
    assert_true(lees(&x, x.sanne, een_intake, &s));
    assert_true(schrijf(&x, x.sanne, maak_terug, &s));
    assert_true(lees(&x, x.sanne, weer_twee_intakes, &s));
    kantoor_proef_eind(&x);
}

/* ---- what may not ---- */

static bool met_vreemde(werk *w, void *arg)
{
    stel *s = arg;
    return samenvoegen(w, s->blijft, s->vreemd, 0, &s->g);
}

static bool in_vreemde(werk *w, void *arg)
{
    stel *s = arg;
    return samenvoegen(w, s->vreemd, s->blijft, 0, &s->g);
}

static bool met_zichzelf(werk *w, void *arg)
{
    stel *s = arg;
    return samenvoegen(w, s->blijft, s->blijft, 0, &s->g);
}

static bool nog_alles(werk *w, void *arg)
{
    stel *s = arg;
    persoon p;
    return HAAL(w, persoon, s->blijft, &p) && HAAL(w, persoon, s->weg, &p);
}

static void test_mag_niet(void **state)
{
    kantoor_proef x;
    stel s;
    (void)state;
    stel_begin(&s, &x);
    assert_false(schrijf(&x, x.sanne, met_vreemde, &s));
    assert_string_equal(x.p.at[0].tekst, "Deze persoon is er niet.");
    assert_false(schrijf(&x, x.sanne, in_vreemde, &s));
    assert_false(schrijf(&x, x.vreemd, voeg_samen, &s));
    assert_false(schrijf(&x, x.sanne, met_zichzelf, &s));
    assert_false(schrijf(&x, x.joris, voeg_samen, &s)); /* a werkmakelaar does not see all of it */
    assert_string_equal(x.p.at[0].tekst, "Alleen een klantmanager kan dossiers samenvoegen.");
    assert_true(lees(&x, x.sanne, nog_alles, &s));
    kantoor_proef_eind(&x);
}

static bool wijzig(werk *w, void *arg)
{
    stel *s = arg;
    persoon p;
    assert_true(HAAL(w, persoon, s->blijft, &p));
    p.telefoon = S("0610000000");
    return persoon_bewaar(w, &p, field_bit(&persoon_entity, "telefoon"), BRON_GESPREK);
}

static void test_daarna_gewijzigd(void **state)
{
    kantoor_proef x;
    stel s;
    (void)state;
    stel_begin(&s, &x);
    assert_true(schrijf(&x, x.sanne, voeg_samen, &s));
    assert_true(schrijf(&x, x.sanne, wijzig, &s));
    assert_false(schrijf(&x, x.sanne, maak_terug, &s));
    assert_int_equal(x.p.at[0].kind, PROBLEM_GEWIJZIGD);
    kantoor_proef_eind(&x);
}

/* An older change of the dossier that is gone does not bring half of it back. */
static bool wijzig_weg(werk *w, void *arg)
{
    stel *s = arg;
    persoon p;
    assert_true(HAAL(w, persoon, s->weg, &p));
    p.plaats = S("Zwolle");
    assert_true(persoon_bewaar(w, &p, field_bit(&persoon_entity, "plaats"), BRON_GESPREK));
    gebeurtenis_rijen g = BIJ(w, gebeurtenis, persoon_id, s->weg);
    s->g = gebeurtenis_id_van(&g.at[g.n - 1]);
    return true;
}

static bool alleen_blijft(werk *w, void *arg)
{
    stel *s = arg;
    persoon p;
    return HAAL(w, persoon, s->blijft, &p) && !HAAL(w, persoon, s->weg, &p);
}

static void test_ouder_ongedaan(void **state)
{
    kantoor_proef x;
    stel s;
    (void)state;
    stel_begin(&s, &x);
    assert_true(schrijf(&x, x.sanne, wijzig_weg, &s));
    stel na = s;
    assert_true(schrijf(&x, x.sanne, voeg_samen, &na));
    assert_false(schrijf(&x, x.sanne, maak_terug, &s));
    assert_true(lees(&x, x.sanne, alleen_blijft, &s));
    assert_true(schrijf(&x, x.sanne, maak_terug, &na));
    kantoor_proef_eind(&x);
}

/* ---- two people after all ---- */

static bool zijn_twee(werk *w, void *arg)
{
    stel *s = arg;
    return dubbel_twee_mensen(w, s->weg, s->blijft, &s->g);
}

static bool paar_staat_er(werk *w, void *arg)
{
    stel *s = arg;
    dubbelpaar_rijen d = dubbel_vermoed(w);
    s->taken = 0;
    for (int i = 0; i < d.n; i++)
        s->taken += d.at[i].id.v == s->blijft.v && d.at[i].ander_id.v == s->weg.v;
    return true;
}

static int paren(stel *s, kantoor_proef *x)
{
    assert_true(lees(x, x->sanne, paar_staat_er, s));
    return s->taken;
}


static void test_twee_mensen(void **state)
{
    (void)state;
    kantoor_proef x;
    stel s;
    stel_begin(&s, &x);
    assert_int_equal(paren(&s, &x), 1);
    assert_false(schrijf(&x, x.vreemd, zijn_twee, &s));
    assert_int_equal(x.p.at[0].kind, PROBLEM_ONBEKEND);
    assert_true(schrijf(&x, x.sanne, zijn_twee, &s));
    assert_int_equal(paren(&s, &x), 0); /* not proposed again */
    assert_true(schrijf(&x, x.sanne, maak_terug, &s));
    assert_int_equal(paren(&s, &x), 1);
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_vermoeden),  cmocka_unit_test(test_alles_mee),
        cmocka_unit_test(test_een_keer),   cmocka_unit_test(test_mag_niet),
        cmocka_unit_test(test_daarna_gewijzigd), cmocka_unit_test(test_ouder_ongedaan),
        cmocka_unit_test(test_twee_mensen),
    };
    return KANTOOR_DRAAI("casework_samenvoegen", tests);
}
