/* Reading files: who is recognised, what a line may hold, a trial, parts, and other encodings; on
 * each engine. The messages of a thousand messy lines are in test/suite-import.sh. */
#include "test/libkantoor.h"

#include "casework/import.h"
#include "casework/persoon.h"

typedef struct {
    kantoor_proef x;
    toegang t;
    import_telling n;
    import_melding laatst;
    char tekst[400], kolom[80], waarde[80], lijkt_op[20];
    int meldingen, delen;
} proef;

static bool neem_toegang(db *d, void *arg)
{
    proef *p = arg;
    p->t = toegang_opdrachtregel(d, &p->x.a);
    return true;
}

static void kopie(char *uit, size_t n, str s) { snprintf(uit, n, "%.*s", STR_FMT(s)); }

static void meld(void *arg, const import_melding *m)
{
    proef *p = arg;
    p->meldingen++;
    p->laatst = *m;
    kopie(p->tekst, sizeof p->tekst, m->tekst);
    kopie(p->kolom, sizeof p->kolom, m->kolom);
    kopie(p->waarde, sizeof p->waarde, m->waarde);
    kopie(p->lijkt_op, sizeof p->lijkt_op, m->lijkt_op);
}

static void deel_klaar(void *arg, i64 regels)
{
    (void)regels;
    ((proef *)arg)->delen++;
}

static bool lees_met(proef *p, import_soort soort, str tekst, bool als_proef)
{
    csv *c = csv_open_text(tekst);
    p->meldingen = p->delen = 0;
    p->x.p = (problems){0};
    import_opdracht o = {.soort = soort,
        .bestand = c,
        .a = &p->x.a,
        .t = p->t,
        .proef = als_proef,
        .team = S("Team Noord"),
        .meld = meld,
        .voortgang = deel_klaar,
        .arg = p};
    bool goed = import_lees(p->x.s, &o, &p->n, &p->x.p);
    csv_close(c);
    return goed;
}

/* new, changed, the same, refused, to judge */
static void verwacht(
    proef *p, import_soort soort, const char *tekst, int a, int b, int c, int d, int e)
{
    assert_true(lees_met(p, soort, str_of(tekst), false));
    assert_int_equal(p->n.aantal[REGEL_NIEUW], a);
    assert_int_equal(p->n.aantal[REGEL_GEWIJZIGD], b);
    assert_int_equal(p->n.aantal[REGEL_GELIJK], c);
    assert_int_equal(p->n.aantal[REGEL_GEWEIGERD], d);
    assert_int_equal(p->n.aantal[REGEL_BEOORDELEN], e);
}
#define MENSEN(p, tekst, ...) verwacht((p), IMPORT_MENSEN, tekst, __VA_ARGS__)

static proef begin(void)
{
    proef p = {.x = kantoor_proef_begin()};
    assert_int_equal(store_write(p.x.s, neem_toegang, &p), WRITE_DONE);
    return p;
}

/* ---- who is known ---- */

#define KOP  "BSN;V-nummer;Naam;Geboortedatum\n"
#define BSN1 "900000004"
#define BSN2 "900001021"

static void herkent_aan_nummer(void **state)
{
    (void)state;
    proef p = begin();
    MENSEN(&p, KOP BSN1 ";;Hanna Vos;1-2-1990\n", 1, 0, 0, 0, 0);
    MENSEN(&p, KOP BSN1 ";;Hanna Vos;1-2-1990\n", 0, 0, 1, 0, 0);
    MENSEN(&p, "Naam;Burgerservicenummer\nHanna de Vos;9000.00.004\n", 0, 1, 0, 0, 0);
    MENSEN(&p, "Dossiernummer;Naam\n2026-0001;Hanna de Vos\n", 0, 0, 1, 0, 0);
    /* another name and another birth date under the same number: someone typed a wrong number */
    MENSEN(&p, KOP BSN1 ";;Piet Jansen;5-5-1955\n", 0, 0, 0, 0, 1);
    assert_string_equal(p.lijkt_op, "2026-0001");
    /* a V-nummer that was not known yet comes along; another one is for a person to judge */
    MENSEN(&p, KOP BSN1 ";9123456780;Hanna de Vos;1-2-1990\n", 0, 1, 0, 0, 0);
    MENSEN(&p, KOP ";9123456780;Hanna de Vos;1-2-1990\n", 0, 0, 1, 0, 0);
    MENSEN(&p, KOP BSN1 ";9123456781;Hanna de Vos;1-2-1990\n", 0, 0, 0, 0, 1);
    kantoor_proef_eind(&p.x);
}

static void herkent_aan_naam_en_dag(void **state)
{
    (void)state;
    proef p = begin();
    MENSEN(&p, KOP ";;Zoë Çelik;3-4-1988\n", 1, 0, 0, 0, 0);
    MENSEN(
        &p, KOP ";;zoe celik;1988-04-03\n", 0, 1, 0, 0, 0); /* recognised; the spelling changes */
    MENSEN(&p, KOP ";;zoe celik;3 apr 1988\n", 0, 0, 1, 0, 0);
    MENSEN(&p, KOP ";;Zoë Çelik;4-4-1988\n", 1, 0, 0, 0, 0);      /* another day: someone else */
    MENSEN(&p, KOP BSN1 ";;Zoe Celik;3-4-1988\n", 0, 0, 0, 0, 1); /* now with a number */
    assert_string_equal(p.lijkt_op, "2026-0001");
    MENSEN(&p, KOP ";;Zoe Celik;\n", 0, 0, 0, 0, 1); /* no birth date: could be either */
    kantoor_proef_eind(&p.x);
}

static void andere_spelling_is_te_beoordelen(void **state)
{
    (void)state;
    proef p = begin();
    MENSEN(&p, KOP BSN1 ";;Mohammed Al-Khatib;1-1-1991\n", 1, 0, 0, 0, 0);
    MENSEN(&p, KOP BSN2 ";;Muhammad Alkhatib;1-1-1991\n", 0, 0, 0, 0, 1);
    assert_string_equal(p.lijkt_op, "2026-0001");
    assert_int_equal(p.laatst.regel, 2);
    MENSEN(&p, KOP BSN2 ";;Muhammad Alkhatib;2-1-1991\n", 1, 0, 0, 0, 0);
    kantoor_proef_eind(&p.x);
}

static void nummers_van_twee_mensen(void **state)
{
    (void)state;
    proef p = begin();
    MENSEN(&p, KOP BSN1 ";;Een;1-1-1991\n;9123456780;Twee;1-1-1992\n", 2, 0, 0, 0, 0);
    MENSEN(&p, KOP BSN1 ";9123456780;Een;1-1-1991\n", 0, 0, 0, 1, 0);
    assert_non_null(strstr(p.tekst, "verschillende mensen"));
    MENSEN(&p, KOP BSN1 ";;Een;1-1-1991\n" BSN1 ";;Een;1-1-1991\n", 0, 0, 1, 1, 0);
    assert_string_equal(p.tekst, "Dit staat ook al op regel 2. Haal één van de twee weg.");
    kantoor_proef_eind(&p.x);
}

/* ---- what goes in ---- */

typedef struct {
    persoon p;
    int gebeurtenissen[gebeurtenis_soort_eind], herkomsten;
} stand;

static bool lees_stand(werk *w, void *arg)
{
    stand *s = arg;
    persoon_id id = persoon_bij_nummer(w, S("2026-0001"));
    if (!HAAL(w, persoon, id, &s->p)) return false;
    gebeurtenis_rijen g = BIJ(w, gebeurtenis, persoon_id, id);
    for (int i = 0; i < g.n; i++) s->gebeurtenissen[g.at[i].soort.i]++;
    herkomst_rijen h = BIJ(w, herkomst, persoon_id, id);
    for (int i = 0; i < h.n; i++) s->herkomsten += code_is(h.at[i].bron, BRON_IMPORT);
    return true;
}

/* Takes someone in under a number that is taken, as this caller; what it says goes to p. */
static bool meld_dubbel_aan(werk *w, void *arg)
{
    proef *p = arg;
    persoon mens = {.naam = S("Nog Iemand"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    mens.bsn.nieuw = S(BSN1);
    assert_int_equal(persoon_aanmelden(w, &mens, BRON_GESPREK).v, 0);
    assert_string_equal(w->p->at[0].veld, "bsn");
    assert_int_equal(w->p->n, 1);
    kopie(p->tekst, sizeof p->tekst, problem_text(w->a, &w->p->at[0]));
    w->p->n = 0;
    return false;
}

/* A number that is taken is refused in the same words, also of someone whom the caller sees. */
static void een_nummer_zegt_niet_van_wie(void **state)
{
    (void)state;
    char ziet[400];
    proef p = begin();
    MENSEN(&p, KOP BSN1 ";;Hanna Vos;1-2-1990\n", 1, 0, 0, 0, 0);
    schrijf(&p.x, p.x.sanne, meld_dubbel_aan, &p);
    kopie(ziet, sizeof ziet, str_of(p.tekst));
    assert_non_null(strstr(ziet, "Dit nummer kun je niet gebruiken."));
    schrijf(&p.x, p.x.vreemd, meld_dubbel_aan, &p);
    assert_string_equal(p.tekst, ziet);
    p.t = p.x.vreemd;
    MENSEN(&p, KOP BSN1 ";;Nog Iemand;1-2-1990\n", 0, 0, 0, 1, 0);
    assert_string_equal(p.kolom, "BSN");
    assert_string_equal(p.tekst, ziet);
    kantoor_proef_eind(&p.x);
}

/* What another team has and what nobody has is the same to a file about someone who must be there:
 * also beside a dossiernummer that the caller does see. */
static void een_verborgen_nummer_is_er_niet(void **state)
{
    (void)state;
    char verborgen[400];
    proef p = begin();
    MENSEN(&p, KOP BSN1 ";;Hanna Vos;1-2-1990\n", 1, 0, 0, 0, 0);
    p.t = p.x.vreemd;
    verwacht(&p, IMPORT_UITKERING, "BSN;Soort;Vanaf\n" BSN1 ";pw;1-1-2026\n", 0, 0, 0, 1, 0);
    assert_string_equal(p.kolom, "BSN");
    kopie(verborgen, sizeof verborgen, str_of(p.tekst));
    verwacht(&p, IMPORT_UITKERING, "BSN;Soort;Vanaf\n123456782;pw;1-1-2026\n", 0, 0, 0, 1, 0);
    assert_string_equal(p.tekst, verborgen);
    p.t = p.x.sanne;
    verwacht(&p, IMPORT_UITKERING, "BSN;Soort;Vanaf\n" BSN1 ";pw;1-1-2026\n", 1, 0, 0, 0, 0);
    kantoor_proef_eind(&p.x);
}

static void legt_vast_met_bron(void **state)
{
    (void)state;
    proef p = begin();
    stand s = {0}, nogeens = {0};
    MENSEN(&p,
        "achternaam;voornaam;tussenvoegsel;geslacht;TAAL;E-mailadres;klantmanager;doelgroep\n"
        "Dam;Amal;van;v;Arabisch;a@b.example;sanne;\n",
        1, 0, 0, 0, 0);
    assert_true(lees(&p.x, p.t, lees_stand, &s));
    assert_true(str_eq(s.p.naam, S("Amal van Dam")));
    assert_true(code_is(s.p.aanspreekvorm, AANSPREEK_MEVROUW) && code_is(s.p.contacttaal, TAAL_AR));
    assert_true(code_is(s.p.doelgroep, DOELGROEP_STATUSHOUDER));
    assert_int_equal(s.p.klantmanager_id.v, p.x.sanne.gebruiker);
    assert_int_equal(s.p.team_id.v, p.x.team);
    assert_int_equal(s.gebeurtenissen[GEB_IMPORT], 1);
    assert_true(s.herkomsten >= 5);
    /* the same again leaves no trace; an empty cell takes nothing away */
    MENSEN(&p, "Naam;E-mail;Geslacht\nAmal van Dam;;\n", 0, 0, 1, 0, 0);
    assert_true(lees(&p.x, p.t, lees_stand, &nogeens));
    assert_int_equal(nogeens.p.kop.versie, s.p.kop.versie);
    assert_memory_equal(nogeens.gebeurtenissen, s.gebeurtenissen, sizeof s.gebeurtenissen);
    assert_true(str_eq(nogeens.p.email, S("a@b.example")));
    kantoor_proef_eind(&p.x);
}

static void een_proef_schrijft_niets(void **state)
{
    (void)state;
    proef p = begin();
    str tekst = S(KOP BSN1 ";;Een;1-1-1991\n;;Twee;\n");
    assert_true(lees_met(&p, IMPORT_MENSEN, tekst, true));
    assert_int_equal(p.n.aantal[REGEL_NIEUW], 2);
    MENSEN(&p, KOP BSN1 ";;Een;1-1-1991\n;;Twee;\n", 2, 0, 0, 0, 0);
    kantoor_proef_eind(&p.x);
}

static void nummers_worden_niet_getoond(void **state)
{
    (void)state;
    proef p = begin();
    MENSEN(&p, KOP "912345678;;Een;1-1-1991\n", 0, 0, 0, 1, 0);
    assert_string_equal(p.kolom, "BSN");
    assert_string_equal(p.waarde, "(BSN, niet getoond)");
    MENSEN(&p, KOP ";123;Een;1-1-1991\n", 0, 0, 0, 1, 0);
    assert_string_equal(p.waarde, "(V-nummer, niet getoond)");
    kantoor_proef_eind(&p.x);
}

static bool hoog_nummer(werk *w, void *arg)
{
    (void)arg;
    persoon p = {.nummer = S("2026-9999"),
        .naam = S("De laatste met vier cijfers"),
        .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    return persoon_aanmelden(w, &p, BRON_GESPREK).v > 0;
}

/* As text 2026-10000 comes before 2026-9999. */
static void meer_dan_9999_dossiers(void **state)
{
    (void)state;
    proef p = begin();
    assert_true(schrijf(&p.x, p.x.sanne, hoog_nummer, NULL));
    MENSEN(&p, "Naam\nEen\nTwee\nDrie\n", 3, 0, 0, 0, 0);
    MENSEN(&p, "Dossiernummer;Naam\n2026-10000;Een\n2026-10001;Twee\n2026-10002;Drie\n", 0, 0, 3, 0,
        0);
    kantoor_proef_eind(&p.x);
}

/* ---- how a file may look ---- */

static void elke_vorm_van_bestand(void **state)
{
    (void)state;
    proef p = begin();
    MENSEN(&p, "\xef\xbb\xbfNaam,Geboren\r\n\"Vos, Hanna\",1-2-1990\r\n", 1, 0, 0, 0, 0);
    MENSEN(&p, "Naam\tGeboren\n\"Vos, Hanna\"\t1990-02-01\n", 0, 0, 1, 0, 0);
    MENSEN(&p, "naam;geboren\nJos\xe9 Mu\xf1oz;2-2-1990\n", 1, 0, 0, 0, 0); /* Windows-1252 */
    MENSEN(&p, "NAAM;GEBOREN\nJosé Muñoz;2-2-1990\n", 0, 0, 1, 0, 0);
    MENSEN(&p, "Naam;Geboren\n# uitleg;dag-maand-jaar\n\n\"Jan \"\"de\"\" Wit\";\"3-3-1990\"\n", 1,
        0, 0, 0, 0);
    MENSEN(&p, "Naam;Iets anders\nKees;1\n", 1, 0, 0, 0, 0);
    assert_string_equal(p.kolom, "Iets anders");
    assert_int_equal(p.laatst.uitslag, REGEL_KOLOM);
    kantoor_proef_eind(&p.x);
}

static void meer_dan_een_deel(void **state)
{
    (void)state;
    proef p = begin();
    buf b = buf_new(&p.x.a);
    buf_add(&b, S("Naam;Geboortedatum\n"));
    for (int i = 0; i < 250; i++)
        buf_fmt(&b, "Mens %d;%d-%d-19%d\n", i, 1 + i % 28, 1 + i % 12, 50 + i % 40);
    assert_true(lees_met(&p, IMPORT_MENSEN, buf_str(&b), false));
    assert_int_equal(p.n.aantal[REGEL_NIEUW], 250);
    assert_true(p.delen > 2);
    assert_true(lees_met(&p, IMPORT_MENSEN, buf_str(&b), false));
    assert_int_equal(p.n.aantal[REGEL_GELIJK], 250);
    kantoor_proef_eind(&p.x);
}

static void wat_mist_staat_er_bij_name(void **state)
{
    (void)state;
    proef p = begin();
    assert_false(lees_met(&p, IMPORT_UITKERING, S("BSN;Omvang\n1;2\n"), false));
    assert_true(p.x.p.n == 3);
    str eerste = problem_text(&p.x.a, &p.x.p.at[0]), lijst = problem_text(&p.x.a, &p.x.p.at[2]);
    assert_true(str_eq(eerste, S("De kolom Soort uitkering ontbreekt.")));
    assert_true(str_eq(lijst, S("Deze kolommen zijn nodig: Soort uitkering, Vanaf.")));
    assert_false(lees_met(&p, IMPORT_EXAMENS, S("Onderdeel;Datum;Uitslag\n"), false));
    assert_false(lees_met(&p, IMPORT_MENSEN, S(""), false));
    kantoor_proef_eind(&p.x);
}

/* ---- the other kinds ---- */

static void een_keten_van_bestanden(void **state)
{
    (void)state;
    proef p = begin();
    MENSEN(&p, KOP BSN1 ";;Hanna Vos;1-2-1990\n", 1, 0, 0, 0, 0);
    const char *uitkering_regel =
        "BSN;Soort;Ingangsdatum;Einddatum;Reden\n" BSN1 ";pw;1-1-2026;30-6-2026;werk\n";
    verwacht(&p, IMPORT_UITKERING, uitkering_regel, 1, 0, 0, 0, 0);
    verwacht(&p, IMPORT_UITKERING, uitkering_regel, 0, 0, 1, 0, 0);
    verwacht(&p, IMPORT_UITKERING,
        "BSN;Soort;Vanaf;Tot;Reden einde\n" BSN1 ";bijstand;1-1-2026;1-7-2026;Verhuisd\n", 0, 1, 0,
        0, 0); /* 30 June was the last day; only the reason differs */
    verwacht(&p, IMPORT_UITKERING, "BSN;Soort;Vanaf\n" BSN1 ";bijstand;1-3-2026\n", 0, 0, 0, 1, 0);
    verwacht(&p, IMPORT_EXAMENS,
        "BSN;Vak;Niveau;Datum;Resultaat\n" BSN1 ";LE;A2;2-3-2026;geslaagd\n", 1, 0, 0, 0, 0);
    verwacht(&p, IMPORT_EXAMENS,
        "BSN;Vak;Niveau;Datum;Resultaat\n" BSN1 ";Lezen;a2;2-3-2026;gezakt\n", 0, 1, 0, 0, 0);
    const char *groep = "Taalschool;Groep;Plaatsen;Eerste les;Lessen;BSN\n"
                        "taalschool zuid;A2-b;15;5-1-2026;ma 9.00-12.00; wo 13-16;" BSN1 "\n";
    verwacht(&p, IMPORT_LESGROEPEN, groep, 0, 0, 0, 1, 0); /* the ; inside needs quotes */
    groep = "Taalschool;Groep;Plaatsen;Eerste les;Lessen;BSN\n"
            "taalschool zuid;A2-b;15;5-1-2026;\"ma 9.00-12.00; wo 13-16\";" BSN1 "\n";
    verwacht(&p, IMPORT_LESGROEPEN, groep, 1, 0, 0, 0, 0);
    verwacht(&p, IMPORT_LESGROEPEN, groep, 0, 0, 1, 0, 0);
    const char *er = "Groep;BSN;Datum;Aanwezig\nA2-b;" BSN1 ";16-11-2026;ja\n";
    verwacht(&p, IMPORT_AANWEZIGHEID, er, 1, 0, 0, 0, 0);
    verwacht(&p, IMPORT_AANWEZIGHEID, er, 0, 0, 1, 0, 0);
    verwacht(&p, IMPORT_AANWEZIGHEID, "Groep;BSN;Datum;Aanwezig\nA2-b;" BSN1 ";16-11-2026;nee\n", 0,
        1, 0, 0, 0);
    verwacht(&p, IMPORT_AANWEZIGHEID, "Groep;BSN;Datum;Aanwezig\nA2-b;" BSN1 ";17-11-2026;nee\n", 0,
        0, 0, 1, 0);
    kantoor_proef_eind(&p.x);
}

/* A school reads in what its own system kept, by name or dossiernummer; of its own groups. */
static void een_school_leest_aanwezigheid(void **state)
{
    (void)state;
    proef p = begin();
    MENSEN(&p, KOP BSN1 ";;Hanna Vos;1-2-1990\n", 1, 0, 0, 0, 0);
    verwacht(&p, IMPORT_LESGROEPEN,
        "Taalschool;Groep;Plaatsen;Eerste les;Lessen;BSN\n"
        "Taalschool Zuid;A2-b;15;5-1-2026;ma 9-12;" BSN1 "\n",
        1, 0, 0, 0, 0);
    p.t = p.x.school;
    const char *er = "Klas;Leerling;Lesdatum;Presentie\nA2-b;hanna VOS;16-11-2026;nee\n";
    verwacht(&p, IMPORT_AANWEZIGHEID, er, 1, 0, 0, 0, 0);
    verwacht(&p, IMPORT_AANWEZIGHEID, er, 0, 0, 1, 0, 0);
    verwacht(&p, IMPORT_AANWEZIGHEID,
        "Klas;Dossiernummer;Datum;Aanwezig\nA2-b;2026-0001;16-11-2026;ja\n", 0, 1, 0, 0, 0);
    verwacht(&p, IMPORT_AANWEZIGHEID, "Klas;Naam;Datum;Aanwezig\nA2-b;Piet;16-11-2026;ja\n", 0, 0,
        0, 1, 0);
    assert_string_equal(p.tekst, "Deze persoon zit die dag niet in deze groep.");
    p.t.organisatie = p.x.werkgever.v;
    verwacht(&p, IMPORT_AANWEZIGHEID, er, 0, 0, 0, 1, 0);
    assert_string_equal(p.kolom, "Klas");
    kantoor_proef_eind(&p.x);
}

static void plekken_met_taal_en_diensten(void **state)
{
    (void)state;
    proef p = begin();
    const char *kop = "Naam;Type;Contactpersoon\nDe Beuk;werkgever;Anneke\n";
    verwacht(&p, IMPORT_ORGANISATIES, kop, 1, 0, 0, 0, 0);
    verwacht(&p, IMPORT_ORGANISATIES,
        "Naam;Type;Contactpersoon;Functie contactpersoon\nde beuk;werkgever;anneke;baas\n", 0, 1, 0,
        0, 0);
    const char *plek_regel = "Organisatie;Functie;Soort;Aantal;Spreken;Diensten\n"
                             "DE BEUK;Hulp;leerwerkplek;2;A2;\"ma 8.00-12.00; vr 8-12\"\n";
    verwacht(&p, IMPORT_PLEKKEN, plek_regel, 1, 0, 0, 0, 0);
    verwacht(&p, IMPORT_PLEKKEN, plek_regel, 0, 0, 1, 0, 0);
    verwacht(&p, IMPORT_PLEKKEN, "Organisatie;Functie;Soort;Aantal\nDe Beuk;hulp;Leerwerkplek;2\n",
        0, 0, 1, 0, 0);
    verwacht(&p, IMPORT_PLEKKEN,
        "Organisatie;Functie;Soort;Aantal;Spreken\nDe Beuk;hulp;Leerwerkplek;2;B1\n", 0, 1, 0, 0,
        0);
    kantoor_proef_eind(&p.x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(herkent_aan_nummer),
        cmocka_unit_test(herkent_aan_naam_en_dag),
        cmocka_unit_test(andere_spelling_is_te_beoordelen),
        cmocka_unit_test(nummers_van_twee_mensen),
        cmocka_unit_test(een_nummer_zegt_niet_van_wie),
        cmocka_unit_test(een_verborgen_nummer_is_er_niet),
        cmocka_unit_test(legt_vast_met_bron),
        cmocka_unit_test(een_proef_schrijft_niets),
        cmocka_unit_test(nummers_worden_niet_getoond),
        cmocka_unit_test(meer_dan_9999_dossiers),
        cmocka_unit_test(elke_vorm_van_bestand),
        cmocka_unit_test(meer_dan_een_deel),
        cmocka_unit_test(wat_mist_staat_er_bij_name),
        cmocka_unit_test(een_keten_van_bestanden),
        cmocka_unit_test(een_school_leest_aanwezigheid),
        cmocka_unit_test(plekken_met_taal_en_diensten),
    };
    return KANTOOR_DRAAI("casework_import", tests);
}
