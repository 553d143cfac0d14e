/* The limits of an instrument where someone begins and ends, with the shipped file of Rotterdam:
 * at most 12 months, earlier times counted along; the contract and the ends that the file names;
 * no end without its uitstroom. On each engine. */
#include "test/libkantoor.h"

#include "casework/aanpak.h"
#include "casework/persoon.h"
#include "casework/plaatsing.h"
#include "casework/plek.h"
#include "casework/tijdlijn.h"
#include "casework/traject.h"
#include "casework/voorstel.h"

enum { BESTAND = 20000 };

typedef struct {
    kantoor_proef *x;
    persoon_id wie;
    plek_id groep, maat, kort;
    plaatsing_id p;
    traject_id los;
    gebeurtenis_id g;
} stel;

static plek_id maak_plek(werk *w, organisatie_id o, const char *functie, int maanden)
{
    plek k = {.organisatie_id = o, .soort = CODE(PLEK_LEERWERK), .functie = str_of(functie),
              .aantal = NUM(4), .maanden = maanden ? NUM(maanden) : (num){0}};
    plek_bijlage b = {0};
    assert_true(plek_bewaar(w, &k, UINT64_MAX, &b, NULL));
    return plek_id_van(&k);
}

static bool bouw(werk *w, void *arg)
{
    stel *s = arg;
    static char tekst[BESTAND];
    FILE *f = fopen("aanpakken/rotterdam.yaml", "rb");
    assert_non_null(f);
    size_t n = fread(tekst, 1, sizeof tekst, f);
    fclose(f);
    assert_in_range(n, 1, sizeof tekst - 1);
    aanpak nieuw = {.tekst = (str){tekst, n}, .gemeente = S("Proefstad"), .demo = true};
    assert_true(aanpak_neem_in_gebruik(w, nieuw, &(gebeurtenis_id){0}).v > 0);
    persoon p = {.naam = S("Samuel Kidane"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    s->wie = persoon_aanmelden(w, &p, BRON_GESPREK);
    s->groep = maak_plek(w, s->x->werkgever, "Wijkbeheerder", 0);
    s->maat = maak_plek(w, s->x->werkgever, "Administratief medewerker", 0);
    s->kort = maak_plek(w, s->x->werkgever, "Medewerker stadsreiniging", 3);
    return true;
}

static plaatsing begin(const stel *s, plek_id k, date van, date tot)
{
    return (plaatsing){.persoon_id = s->wie, .plek_id = k, .contract = CODE(CONTRACT_TIJDELIJK),
                       .van = van, .tot = tot, .uren = NUM(24)};
}

static bool twaalf_maanden(werk *w, void *arg)
{
    stel *s = arg;
    date van = date_ymd(2026, 1, 5);
    plaatsing p = begin(s, s->groep, van, (date){0});
    assert_false(plaats(w, &p, NULL));
    assert_true(zegt(w, "tot", "Het mag hoogstens 12 maanden volgens de aanpak"));
    p = begin(s, s->groep, van, date_ymd(2027, 1, 6));
    assert_false(plaats(w, &p, NULL));
    assert_true(zegt(w, "tot", "12 maanden volgens de aanpak, dus tot 5 januari 2027"));
    p = begin(s, s->kort, van, date_ymd(2026, 5, 5));
    assert_false(plaats(w, &p, NULL)); /* the nearest limit counts */
    assert_true(zegt(w, "tot", "3 maanden op deze plek, dus tot 5 april"));
    p = begin(s, s->groep, van, date_ymd(2027, 1, 5));
    p.contract = CODE(CONTRACT_VAST);
    assert_false(plaats(w, &p, NULL));
    assert_true(zegt(w, "contract", "Kies uit: Tijdelijk contract."));
    p = begin(s, s->groep, van, date_ymd(2027, 1, 5));
    assert_true(plaats(w, &p, NULL));
    s->p = plaatsing_id_van(&p);
    return true;
}

/* Rotterdam: a whole diploma along the BBL, a part of one along the derde leerweg. */
static bool waar_iemand_voor_leert(werk *w, void *arg)
{
    stel *s = arg;
    static const struct {
        int leerweg, kwalificatie;
        const char *nee;
    } t[] = {
        {LEERWEG_BBL, KWALIFICATIE_CERTIFICAAT, "Kies uit: Mbo-diploma."},
        {LEERWEG_BBL, KWALIFICATIE_START, "Kies uit: Mbo-diploma."},
        {LEERWEG_DERDE, KWALIFICATIE_DIPLOMA, "Kies uit: Mbo-certificaat en Praktijkverklaring."},
        {LEERWEG_DERDE, KWALIFICATIE_PRAKTIJK, NULL},
        {LEERWEG_BBL, KWALIFICATIE_DIPLOMA, NULL},
        {LEERWEG_DERDE, 0, NULL}, /* not known yet */
    };
    praktijkleren p = {.plaatsing_id = s->p, .opleiding = S("Groen")};
    for (size_t i = 0; i < countof(t); i++) {
        p.leerweg = CODE(t[i].leerweg);
        p.kwalificatie = CODE(t[i].kwalificatie);
        assert_int_equal(praktijkleren_bewaar(w, &p, UINT64_MAX, NULL), t[i].nee == NULL);
        if (t[i].nee) assert_true(zegt(w, "kwalificatie", t[i].nee));
    }
    return true;
}

static bool einde_hoort_erbij(werk *w, void *arg)
{
    stel *s = arg;
    plaatsing_geheel g;
    assert_true(plaatsing_lees(w, s->p, &g));
    traject_id t = traject_id_van(&g.t);
    assert_false(traject_eindig(w, t, w->vandaag, UIT_ANDER_WERK, S("Goed"), NULL));
    assert_true(zegt(w, "", "hoort bij een plek"));
    plaatsing zo = {.eind = date_ymd(2026, 11, 5)};
    assert_false(plaatsing_eindig(w, s->p, &zo, NULL));
    assert_true(zegt(w, "uitstroom", "verplicht"));
    zo.uitstroom = CODE(UIT_VERVOLG);
    assert_false(plaatsing_eindig(w, s->p, &zo, NULL));
    assert_true(zegt(w, "uitstroom",
                     "Kies uit: Baan op deze plek, Ander betaald werk, Opleiding en Gestopt."));
    zo.uitstroom = CODE(UIT_GESTOPT);
    zo.gestopt_door = CODE(STOPPER_PERSOON);
    assert_false(plaatsing_eindig(w, s->p, &zo, NULL));
    assert_true(zegt(w, "stopreden", "verplicht"));
    zo.stopreden = CODE(STOP_VERHUISD);
    assert_true(plaatsing_eindig(w, s->p, &zo, &s->g));
    assert_true(HAAL(w, traject, t, &g.t));
    assert_int_equal(g.t.uitstroom.i, UIT_GESTOPT);
    return true;
}

/* 304 days are used: what is left of 12 months is 61 days. */
static bool samen_twaalf(werk *w, void *arg)
{
    stel *s = arg;
    date van = date_ymd(2026, 11, 23);
    plaatsing p = begin(s, s->maat, van, date_ymd(2027, 1, 24));
    assert_false(plaats(w, &p, NULL));
    assert_true(zegt(w, "tot", "samen met eerdere keren, volgens de aanpak, dus tot 23 januari"));
    p = begin(s, s->maat, van, date_ymd(2027, 1, 23));
    assert_true(plaats(w, &p, NULL));
    traject los = {.persoon_id = s->wie, .instrument = CODE(INS_LEERWERK), .van = van,
                   .tot = date_ymd(2027, 3, 1)};
    leerdoel l = {.tekst = S("Vaktaal van de wijk")};
    assert_false(traject_begin(w, &los, &l, NULL)); /* the same limit without a place */
    assert_true(zegt(w, "tot", "samen met eerdere keren"));
    return true;
}

/* A traject without a place: the same ends, and why when it stopped. */
static bool zonder_plek(werk *w, void *arg)
{
    stel *s = arg;
    persoon q = {.naam = S("Hodan Abdi"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    traject t = {.persoon_id = persoon_aanmelden(w, &q, BRON_GESPREK),
                 .instrument = CODE(INS_LEERWERK), .van = date_ymd(2026, 2, 2),
                 .tot = date_ymd(2027, 2, 2)};
    leerdoel l = {.tekst = S("Vaktaal van de wijk")};
    assert_true(traject_begin(w, &t, &l, NULL));
    traject_id id = traject_id_van(&t);
    assert_false(traject_eindig(w, id, w->vandaag, UIT_VERHUISD, S("Emmen"), NULL));
    assert_true(zegt(w, "uitstroom", "past niet in de aanpak"));
    assert_false(traject_eindig(w, id, w->vandaag, UIT_GESTOPT, S(" "), NULL));
    assert_true(zegt(w, "resultaat", "verplicht bij stoppen"));
    assert_true(traject_eindig(w, id, w->vandaag, UIT_GESTOPT, S("Verhuisde"), &s->g));
    assert_true(ongedaan_maken(w, s->g));
    assert_true(traject_eindig(w, id, w->vandaag, UIT_OPLEIDING, S(""), NULL));
    return true;
}

static void test_grens(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x};
    assert_true(schrijf(&x, x.sanne, bouw, &s));
    assert_true(schrijf(&x, x.sanne, twaalf_maanden, &s));
    assert_true(schrijf(&x, x.sanne, waar_iemand_voor_leert, &s));
    assert_true(schrijf(&x, x.sanne, einde_hoort_erbij, &s));
    assert_true(schrijf(&x, x.sanne, samen_twaalf, &s));
    assert_true(schrijf(&x, x.sanne, zonder_plek, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_grens)};
    return KANTOOR_DRAAI("casework_instrumentgrens", tests);
}
