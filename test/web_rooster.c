/* Pages of the week, of lesson groups and of trajecten, over HTTP and without JavaScript: who gets
 * what, what is refused, and that a look leaves inzage. */
#include "test/libhttp.h"

#include "casework/les.h"
#include "casework/plek.h"

typedef struct {
    web_proef x;
    bezoeker sanne, school, vreemd;
    persoon_id wie, kanarie;
    lesgroep_id groep, ander;
} opzet;

static lesgroep_id groep_erbij(werk *w, organisatie_id school, str naam)
{
    const les l = {.dag = CODE(MAANDAG), .van = tijd_hm(9, 0), .tot = tijd_hm(12, 0)};
    lesgroep g = {.organisatie_id = school, .naam = naam, .plaatsen = NUM(2),
        .niveau = CODE(CEFR_A2), .van = date_ymd(2026, 9, 1)};
    assert_true(lesgroep_bewaar(w, &g, UINT64_MAX, &l, 1, NULL));
    return lesgroep_id_van(&g);
}

static bool bouw(werk *w, void *arg)
{
    opzet *o = arg;
    organisatie b = {.naam = S("Taalhuis De Brug"), .soort = CODE(ORG_TAALSCHOOL)};
    assert_true(organisatie_bewaar(w, &b, UINT64_MAX, NULL, NULL));
    o->groep = groep_erbij(w, o->x.k.taalschool, S("A2-<b>"));
    o->ander = groep_erbij(w, organisatie_id_van(&b), S("Geheime groep"));
    const persoon_id wie[] = {o->wie, o->kanarie};
    const lesgroep_id in[] = {o->groep, o->ander};
    for (int i = 0; i < 2; i++) {
        lesdeelname d = {.persoon_id = wie[i], .lesgroep_id = in[i], .van = date_ymd(2026, 9, 1)};
        assert_true(deelname_begin(w, &d, (lesdeelname_id){0}, NULL, NULL));
    }
    return true;
}

static opzet *begin(void)
{
    static opzet o;
    o = (opzet){.x = web_proef_begin(NULL, 0, NULL)};
    o.wie = web_proef_persoon(&o.x, "Samuel <i>Kidane</i>");
    o.kanarie = web_proef_persoon(&o.x, "Kanarie Nooittezien");
    assert_true(schrijf(&o.x.k, o.x.k.sanne, bouw, &o));
    o.sanne = bezoek(&o.x);
    o.school = bezoek(&o.x);
    o.vreemd = bezoek(&o.x);
    assert_int_equal(log_in(&o.sanne, "sanne", WACHTWOORD), 303);
    assert_int_equal(log_in(&o.school, "school", WACHTWOORD), 303);
    assert_int_equal(log_in(&o.vreemd, "vreemd", WACHTWOORD), 303);
    return &o;
}

/* "/mensen/<token>" and the rest, in one of a few places. */
static const char *pad(opzet *o, const char *voor, const entity *e, i64 id, const char *na)
{
    buf b = buf_new(&o->x.k.a);
    PLAIN(&b, "{}{}{}", str_of(voor), web_proef_token(&o->x, e, id), str_of(na));
    return arena_c(&o->x.k.a, buf_str(&b));
}

static const char *mens(opzet *o, const char *na)
{
    return pad(o, "/mensen/", &persoon_entity, o->wie.v, na);
}

static const char *groep(opzet *o, lesgroep_id id, const char *na)
{
    return pad(o, "/groepen/", &lesgroep_entity, id.v, na);
}

static void geeft_ieder_het_zijne(void **state)
{
    opzet *o = begin();
    (void)state;
    const struct { const char *pad; int sanne, school, vreemd; } t[] = {
        {"/rooster", 200, 404, 200},
        {"/lesgroepen", 200, 200, 200},
        {"/groepen", 404, 200, 404},
        {"/groepen/nieuw", 200, 200, 200},
        {mens(o, "/rooster"), 200, 404, 404},
        {mens(o, "/rooster?week=2026-10-25"), 200, 404, 404},
        {mens(o, "/rooster?week=onzin"), 200, 404, 404},
        {mens(o, "/trajecten"), 200, 404, 404},
        {mens(o, "/traject"), 200, 404, 404},
        {mens(o, "/werk"), 200, 404, 404},
        {mens(o, "/uitkering"), 200, 404, 404},
        {mens(o, "/examen"), 200, 404, 404},
        {mens(o, "/lesgroep"), 200, 404, 404},
        {groep(o, o->groep, ""), 200, 200, 200},
        {groep(o, o->groep, "/wijzig"), 200, 200, 200},
        {groep(o, o->groep, "/aanwezig"), 200, 200, 200},
        {groep(o, o->groep, "/aanwezig?dag=2026-11-24"), 200, 200, 200},
        {groep(o, o->ander, ""), 200, 404, 200},
        {groep(o, o->ander, "/wijzig"), 200, 404, 200},
        {groep(o, o->ander, "/aanwezig"), 200, 404, 200},
    };
    for (size_t i = 0; i < countof(t); i++) {
        bezoeker *b[] = {&o->sanne, &o->school, &o->vreemd};
        const int hoort[] = {t[i].sanne, t[i].school, t[i].vreemd};
        for (int k = 0; k < 3; k++) {
            if (haal(b[k], "GET", t[i].pad) != hoort[k])
                fail_msg("%s as %d: %d", t[i].pad, k, b[k]->laatste.status);
            bool mag_kanarie = k == 0; /* hers too, in the group of the other school */
            bool mag_naam = k < 2;
            if (!mag_kanarie) assert_false(bevat(b[k]->laatste, "Kanarie"));
            if (!mag_naam) assert_false(bevat(b[k]->laatste, "Samuel"));
            assert_false(bevat(b[k]->laatste, "<i>Kidane"));
            assert_false(bevat(b[k]->laatste, "A2-<b>"));
            assert_false(bevat(b[k]->laatste, " style="));
        }
    }
    web_proef_eind(&o->x);
}

static void legt_aanwezigheid_vast(void **state)
{
    opzet *o = begin();
    char velden[200];
    (void)state;
    str t = web_proef_token(&o->x, &persoon_entity, o->wie.v);
    str k = web_proef_token(&o->x, &persoon_entity, o->kanarie.v);
    const char *p = groep(o, o->groep, "/aanwezig");
    assert_int_equal(haal(&o->school, "GET", p), 200);
    assert_true(bevat(o->school.laatste, "Nog niet vastgelegd."));
    assert_true(bevat(o->school.laatste, "value=\"aanwezig\" checked"));
    snprintf(velden, sizeof velden, "dag=2026-11-23&l-%.*s=afwezig&l-%.*s=afwezig", STR_FMT(t),
        STR_FMT(k)); /* who is not in the group is not looked at */
    assert_int_equal(post(&o->school, p, velden), 303);
    assert_int_equal(haal(&o->school, "GET", p), 200);
    assert_true(bevat(o->school.laatste, "Je kunt het hier verbeteren."));
    assert_true(bevat(o->school.laatste, "value=\"afwezig\" class=\"weg\" checked"));
    assert_true(bevat(o->school.laatste, "0 er, 0 afgemeld, 1 niet er"));
    snprintf(velden, sizeof velden, "dag=2026-11-30&l-%.*s=afwezig", STR_FMT(t));
    assert_int_equal(post(&o->school, p, velden), 422); /* a day to come */
    haal(&o->school, "GET", p);
    snprintf(velden, sizeof velden, "dag=2026-11-23&l-%.*s=afwezig", STR_FMT(k));
    assert_int_equal(post(&o->school, groep(o, o->ander, "/aanwezig"), velden), 404);
    web_proef_eind(&o->x);
}

static void zet_in_groep(void **state)
{
    opzet *o = begin();
    char velden[200];
    (void)state;
    str t = web_proef_token(&o->x, &lesgroep_entity, o->ander.v);
    const char *p = mens(o, "/lesgroep");
    haal(&o->sanne, "GET", p);
    assert_int_equal(post(&o->sanne, p, "van=30-11-2026&wissel=nee"), 422);
    assert_true(bevat(o->sanne.laatste, "is verplicht"));
    snprintf(velden, sizeof velden, "lesgroep_id=%.*s&van=30-11-2026&wissel=nee&wissel=ja",
        STR_FMT(t));
    assert_int_equal(post(&o->sanne, p, velden), 303);
    haal(&o->sanne, "GET", mens(o, "/rooster?week=2026-11-30"));
    assert_true(bevat(o->sanne.laatste, "Les Geheime groep"));
    assert_false(bevat(o->sanne.laatste, "Les A2-"));
    haal(&o->sanne, "GET", mens(o, "/lesgroep"));
    assert_int_equal(post(&o->sanne, p, velden), 422); /* twice: it is his group already */
    assert_true(bevat(o->sanne.laatste, "is al de groep van deze persoon"));
    web_proef_eind(&o->x);
}

static void bewaart_trajecten(void **state)
{
    opzet *o = begin();
    (void)state;
    const char *p = mens(o, "/werk");
    haal(&o->sanne, "GET", p);
    assert_int_equal(post(&o->sanne, p, "van=23-11-2026&uren="), 422);
    assert_true(bevat(o->sanne.laatste, "Uren per week is verplicht"));
    assert_int_equal(post(&o->sanne, p, "van=23-11-2026&uren=24&doel=Kok+%3Cb%3E"), 303);
    haal(&o->sanne, "GET", mens(o, "/trajecten"));
    assert_true(bevat(o->sanne.laatste, "Betaald werk"));
    assert_true(bevat(o->sanne.laatste, "24 uur per week"));
    assert_true(bevat(o->sanne.laatste, "Kok &lt;b&gt;"));
    assert_int_equal(post(&o->sanne, mens(o, "/examen"),
                         "onderdeel=KNM&datum=20-11-2026&uitslag=geslaagd"), 303);
    haal(&o->sanne, "GET", mens(o, "/trajecten"));
    assert_int_equal(post(&o->sanne, mens(o, "/uitkering"),
                         "soort=bijstand&van=1-11-2026&tot=20-11-2026"), 422);
    assert_true(bevat(o->sanne.laatste, "is verplicht als de uitkering stopt"));
    haal(&o->sanne, "GET", mens(o, "/rooster"));
    assert_int_equal(post(&o->sanne, mens(o, "/rooster"), "week=2026-11-23"), 303);
    web_proef_eind(&o->x);
}

/* ---- who looked ---- */

typedef struct {
    i64 n, personen;
    inzage laatste;
} stand;

static bool tel(werk *w, void *arg)
{
    stand *t = arg;
    *t = (stand){0};
    for (inzage r; HAAL(w, inzage, ((inzage_id){t->n + 1}), &r); t->n++) t->laatste = r;
    if (t->n) t->personen = t->laatste.aantal.n;
    return true;
}

static void laat_inzage_na(void **state)
{
    opzet *o = begin();
    (void)state;
    const struct { bezoeker *b; const char *pad; int personen; } t[] = {
        {&o->school, groep(o, o->groep, ""), 1},
        {&o->school, groep(o, o->groep, "/aanwezig"), 1},
        {&o->school, "/groepen", 0},
        {&o->sanne, groep(o, o->ander, ""), 1},
        {&o->sanne, mens(o, "/rooster"), 1},
        {&o->sanne, mens(o, "/trajecten"), 1},
        {&o->vreemd, groep(o, o->groep, ""), 0},
    };
    for (size_t i = 0; i < countof(t); i++) {
        stand voor, na;
        assert_true(lees(&o->x.k, o->x.k.sanne, tel, &voor));
        assert_int_equal(haal(t[i].b, "GET", t[i].pad), 200);
        assert_true(lees(&o->x.k, o->x.k.sanne, tel, &na));
        assert_int_equal(na.n, voor.n + (t[i].personen ? 1 : 0));
        if (t[i].personen) assert_int_equal(na.personen, t[i].personen);
    }
    web_proef_eind(&o->x);
}

/* ---- which other group fits ---- */

static bool met_dienst(werk *w, void *arg)
{
    opzet *o = arg;
    static const struct { const char *naam; int dag, van, tot; } groepen[] = {
        {"Past-1", WOENSDAG, 9, 12}, {"Botst-1", DINSDAG, 14, 17}, {"Laat-1", VRIJDAG, 19, 21}};
    const plek_dienst diensten[] = {
        {.dag = CODE(DINSDAG), .van = tijd_hm(13, 0), .tot = tijd_hm(17, 0)},
        {.dag = CODE(VRIJDAG), .van = tijd_hm(8, 0), .tot = tijd_hm(12, 0)}};
    plek p = {.organisatie_id = o->x.k.werkgever, .soort = CODE(PLEK_LEERWERK),
        .functie = S("Hulp"), .aantal = NUM(1)};
    plek_bijlage bij = {.dienst = diensten, .ndienst = 2};
    assert_true(plek_bewaar(w, &p, UINT64_MAX, &bij, NULL));
    plaatsing ps = {.persoon_id = o->wie, .plek_id = plek_id_van(&p), .uren = NUM(8),
        .contract = CODE(CONTRACT_GEEN), .van = date_ymd(2026, 9, 1)};
    assert_true(db_add(w->db, &w->t, &plaatsing_entity, &ps));
    for (size_t i = 0; i < countof(groepen); i++) {
        const les l = {.dag = CODE(groepen[i].dag), .van = tijd_hm(groepen[i].van, 0),
            .tot = tijd_hm(groepen[i].tot, 0)};
        lesgroep g = {.organisatie_id = o->x.k.taalschool, .naam = str_of(groepen[i].naam),
            .plaatsen = NUM(2), .niveau = CODE(CEFR_A2), .van = date_ymd(2026, 9, 1)};
        assert_true(lesgroep_bewaar(w, &g, UINT64_MAX, &l, 1, NULL));
    }
    return true;
}

static bool met_maandagdienst(werk *w, void *arg)
{
    opzet *o = arg;
    const plek_dienst dienst = {.dag = CODE(MAANDAG), .van = tijd_hm(10, 0), .tot = tijd_hm(14, 0)};
    plek p = {.organisatie_id = o->x.k.werkgever, .soort = CODE(PLEK_LEERWERK),
        .functie = S("Hulp maandag"), .aantal = NUM(1)};
    plek_bijlage bij = {.dienst = &dienst, .ndienst = 1};
    assert_true(plek_bewaar(w, &p, UINT64_MAX, &bij, NULL));
    plaatsing ps = {.persoon_id = o->wie, .plek_id = plek_id_van(&p), .uren = NUM(4),
        .contract = CODE(CONTRACT_GEEN), .van = date_ymd(2026, 9, 1)};
    return db_add(w->db, &w->t, &plaatsing_entity, &ps) != 0;
}

/* First what fits, last among them what makes a day long; then what clashes, and with what. */
static void zegt_welke_groep_past(void **state)
{
    opzet *o = begin();
    (void)state;
    assert_true(schrijf(&o->x.k, o->x.k.sanne, met_dienst, o));
    const char *paden[] = {mens(o, "/rooster"), mens(o, "/lesgroep")};
    for (size_t i = 0; i < countof(paden); i++) {
        assert_int_equal(haal(&o->sanne, "GET", paden[i]), 200);
        str rest = o->sanne.laatste.body;
        const char *const volgorde[] = {"Past in de week", "Past-1", "Laat-1",
            "1 dag wordt dan langer dan 10 uur", "Botst met iets anders", "Botst-1",
            "Dinsdag: de les (14.00 tot 17.00) en de dienst (13.00 tot 17.00) vallen samen"};
        i64 at = str_find(rest, S("id=\"h-an\""));
        assert_true(at > 0);
        for (size_t k = 0; k < countof(volgorde); k++) {
            rest = str_sub(rest, (size_t)at, rest.n);
            at = str_find(rest, str_of(volgorde[k]));
            if (at < 0) fail_msg("%s does not come in its turn", volgorde[k]);
        }
    }
    web_proef_eind(&o->x);
}

/* A clash becomes a question to the school, once; the school reads when, and not where. */
static void vraagt_de_school(void **state)
{
    opzet *o = begin();
    (void)state;
    assert_true(schrijf(&o->x.k, o->x.k.sanne, met_dienst, o));
    const char *vraag = mens(o, "/rooster/school");
    haal(&o->sanne, "GET", mens(o, "/rooster"));
    assert_false(bevat(o->sanne.laatste, "Vraag de school om een ander moment"));
    assert_int_equal(post(&o->sanne, vraag, "week=2026-11-23"), 422); /* nothing clashes */
    assert_true(schrijf(&o->x.k, o->x.k.sanne, met_maandagdienst, o));
    haal(&o->sanne, "GET", mens(o, "/rooster"));
    assert_true(bevat(o->sanne.laatste, "Vraag de school om een ander moment"));
    assert_int_equal(post(&o->sanne, vraag, "week=2026-11-23"), 303);
    haal(&o->sanne, "GET", mens(o, "/rooster"));
    assert_int_equal(post(&o->sanne, vraag, "week=2026-11-23"), 422); /* the school has it */
    haal(&o->school, "GET", "/groepen");
    assert_true(bevat(o->school.laatste, "kan op maandag niet van 10.00 tot 12.00 uur"));
    assert_false(bevat(o->school.laatste, "Hulp"));
    web_proef_eind(&o->x);
}

/* ---- options when something clashes ---- */

/* The value of the radio whose label says naam, as it goes in an address. */
static const char *keus_van(opzet *o, const char *naam)
{
    str s = o->sanne.laatste.body;
    i64 label = str_find(s, str_of(naam)), at = -1;
    if (label < 0) fail_msg("there is no option %s", naam);
    const str zoek = S("name=\"keus\" required");
    for (i64 van = 0;;) {
        i64 n = str_find(str_sub(s, (size_t)van, (size_t)label), zoek);
        if (n < 0) break;
        at = van + n;
        van = at + 1;
    }
    assert_true(at >= 0);
    s = str_sub(s, (size_t)at, (size_t)label);
    s = str_sub(s, (size_t)str_find(s, S("value=\"")) + 7, s.n);
    return arena_c(&o->x.k.a, arena_str(&o->x.k.a, str_sub(s, 0, (size_t)str_find(s, S("\"")))));
}

static const char *met_keus(opzet *o, const char *voor, const char *keus, const char *na)
{
    buf b = buf_new(&o->x.k.a);
    PLAIN(&b, "{}{}{}", str_of(voor), str_of(keus), str_of(na));
    return arena_c(&o->x.k.a, buf_str(&b));
}

/* What fits stands first and chosen; a long day is said and never chosen. */
static void biedt_oplossingen(void **state)
{
    opzet *o = begin();
    (void)state;
    assert_true(schrijf(&o->x.k, o->x.k.sanne, met_dienst, o));
    haal(&o->sanne, "GET", mens(o, "/rooster"));
    assert_false(bevat(o->sanne.laatste, "Kies een oplossing")); /* nothing clashes */
    assert_true(schrijf(&o->x.k, o->x.k.sanne, met_maandagdienst, o));
    haal(&o->sanne, "GET", mens(o, "/rooster"));
    str blad = o->sanne.laatste.body;
    i64 past = str_find(blad, S("Groep Past-1 bij")), laat = str_find(blad, S("Groep Laat-1 bij"));
    assert_true(past > 0 && past < laat);
    assert_true(str_find(str_sub(blad, 0, (size_t)past), S(" checked>")) > 0);
    assert_true(str_find(str_sub(blad, (size_t)past, blad.n), S(" checked>")) < 0);
    assert_true(bevat(o->sanne.laatste, "Les blijft 3 uur. Werk blijft 12 uur."));
    assert_true(bevat(o->sanne.laatste, "Daarna is nog 1 plaats vrij."));
    assert_true(bevat(o->sanne.laatste, "1 dag duurt langer dan 10 uur."));
    assert_true(str_find(blad, S("Groep Botst-1 bij")) < 0);
    web_proef_eind(&o->x);
}

static bool zit_in_een_groep(werk *w, void *arg)
{
    opzet *o = arg;
    lesdeelname_rijen d = BIJ(w, lesdeelname, persoon_id, o->wie);
    assert_int_equal(d.n, 2);
    assert_true(date_same(d.at[0].tot, date_ymd(2026, 11, 23)));
    return true;
}

static bool heeft_taak(werk *w, void *arg)
{
    opzet *o = arg;
    taak_rijen t = BIJ(w, taak, persoon_id, o->wie);
    for (int i = 0; i < t.n; i++)
        if (str_find(t.at[i].tekst, S("Dienst van maandag 10.00 uur korter: 12.00 tot 14.00")) > 0)
            return true;
    fail_msg("there is no task for the employer");
    return false;
}

/* A shorter shift is for the employer to say: a task, and the week stays as it is. */
static void vraagt_de_werkgever(void **state)
{
    opzet *o = begin();
    (void)state;
    assert_true(schrijf(&o->x.k, o->x.k.sanne, met_maandagdienst, o));
    const char *kies = mens(o, "/rooster/oplossing");
    haal(&o->sanne, "GET", mens(o, "/rooster"));
    assert_true(bevat(o->sanne.laatste, "Werk wordt 2 uur (nu 4)."));
    assert_true(bevat(o->sanne.laatste, "Let op: Afgesproken is 4 uur werk."));
    assert_false(bevat(o->sanne.laatste, " checked>")); /* less work: never chosen */
    const char *keus = keus_van(o, "Dienst van maandag 10.00 uur korter: 12.00 tot 14.00");
    haal(&o->sanne, "GET", met_keus(o, kies, "?week=2026-11-23&keus=", keus));
    assert_true(bevat(o->sanne.laatste, "De werkgever beslist."));
    const char *vraag = met_keus(o, "week=2026-11-23&vraag=ja&keus=", keus, "");
    assert_int_equal(post(&o->sanne, kies, vraag), 303);
    assert_true(schrijf(&o->x.k, o->x.k.sanne, heeft_taak, o));
    haal(&o->sanne, "GET", mens(o, "/rooster"));
    assert_true(bevat(o->sanne.laatste, "Dit botst."));
    web_proef_eind(&o->x);
}

/* Look, record, and the same again: it no longer fits, and nothing is written. */
static void kiest_een_oplossing(void **state)
{
    opzet *o = begin();
    (void)state;
    assert_true(schrijf(&o->x.k, o->x.k.sanne, met_dienst, o));
    assert_true(schrijf(&o->x.k, o->x.k.sanne, met_maandagdienst, o));
    const char *kies = mens(o, "/rooster/oplossing");
    haal(&o->sanne, "GET", mens(o, "/rooster"));
    const char *keus = keus_van(o, "Groep Past-1 bij");
    const char *blok = keus_van(o, "Les van maandag 9.00 uur naar woensdag 9.00 uur");
    const char *adres = met_keus(o, kies, "?week=2026-11-23&keus=", keus);
    assert_int_equal(haal(&o->school, "GET", adres), 404);
    assert_int_equal(haal(&o->vreemd, "GET", adres), 404);
    assert_int_equal(haal(&o->sanne, "GET", kies), 303); /* nothing chosen: back to the week */
    assert_int_equal(haal(&o->sanne, "GET", adres), 200);
    assert_true(bevat(o->sanne.laatste, "Zo wordt de week van"));
    assert_true(bevat(o->sanne.laatste, "Voorstel: les Past-1"));
    assert_int_equal(post(&o->sanne, kies, met_keus(o, "week=2026-11-23&keus=", blok, "")), 303);
    haal(&o->school, "GET", "/groepen");
    assert_true(bevat(o->school.laatste, "kan niet op maandag van 9.00 tot 12.00 uur. Kan die"));
    assert_false(bevat(o->school.laatste, "Hulp"));
    const char *vast = met_keus(o, "week=2026-11-23&van=2026-11-23&keus=", keus, "");
    const char *zonder_dag = met_keus(o, "week=2026-11-23&van=&keus=", keus, "");
    haal(&o->sanne, "GET", adres);
    assert_int_equal(post(&o->sanne, kies, zonder_dag), 422);
    assert_int_equal(post(&o->sanne, kies, vast), 303);
    haal(&o->sanne, "GET", mens(o, "/rooster"));
    assert_true(schrijf(&o->x.k, o->x.k.sanne, zit_in_een_groep, o));
    assert_int_equal(post(&o->sanne, kies, vast), 422); /* nothing clashes any more */
    assert_true(bevat(o->sanne.laatste, "Deze oplossing past niet meer."));
    assert_true(schrijf(&o->x.k, o->x.k.sanne, zit_in_een_groep, o));
    web_proef_eind(&o->x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(geeft_ieder_het_zijne), cmocka_unit_test(legt_aanwezigheid_vast),
        cmocka_unit_test(zet_in_groep),          cmocka_unit_test(bewaart_trajecten),
        cmocka_unit_test(laat_inzage_na),        cmocka_unit_test(zegt_welke_groep_past),
        cmocka_unit_test(vraagt_de_school),      cmocka_unit_test(biedt_oplossingen),
        cmocka_unit_test(kiest_een_oplossing),   cmocka_unit_test(vraagt_de_werkgever),
    };
    return KANTOOR_DRAAI("web_rooster", tests);
}
