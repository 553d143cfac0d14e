/* Who works for a person beside the klantmanager: consulents get the tasks of their track; a place
 * is looked for or made until the person begins; departments of the gemeente. On each engine. */
#include "test/libkantoor.h"

#include "casework/aanpak.h"
#include "casework/organisatie.h"
#include "casework/persoon.h"
#include "casework/plaatsing.h"
#include "casework/plek.h"
#include "casework/ploeg.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"
#include "casework/voorstel.h"

static const char aanpak_tekst[] =
    "aanpak: Proef\nversie: 1\nbron: \"000: proef\"\ndoel: werk\ndoelgroep: statushouder\n"
    "fasen:\n  - fase: in beeld\n    begint bij: aanmelding\n    klaar als: uitstroom\n"
    "instrumenten:\n  leerwerktraject:\n    hoogstens: 12 maanden\n"
    "    waarschuw: 3 maanden van tevoren\n";

typedef struct {
    kantoor_proef *x;
    persoon_id wie;
    plek_id groep, maat;
    plaatsing_id p;
    gebeurtenis_id g;
} stel;

static i64 taak_van(werk *w, persoon_id id, int soort)
{
    taak_rijen t = BIJ(w, taak, persoon_id, id);
    for (int i = 0; i < t.n; i++)
        if (code_is(t.at[i].soort, soort) && code_is(t.at[i].stand, TAAK_OPEN))
            return t.at[i].gebruiker_id.v;
    return 0;
}

static plek_id maak_plek(werk *w, organisatie_id o, const char *functie, int groep)
{
    plek k = {.organisatie_id = o, .soort = CODE(PLEK_LEERWERK), .functie = str_of(functie),
              .aantal = NUM(4), .groep_min = groep ? NUM(groep) : (num){0}};
    plek_bijlage b = {0};
    assert_true(plek_bewaar(w, &k, UINT64_MAX, &b, NULL));
    return plek_id_van(&k);
}

static bool bouw(werk *w, void *arg)
{
    stel *s = arg;
    aanpak nieuw = {.tekst = str_of(aanpak_tekst), .gemeente = S("Proefstad"), .demo = true};
    assert_true(aanpak_neem_in_gebruik(w, nieuw, &(gebeurtenis_id){0}).v > 0);
    organisatie o = {.naam = S("Gemeente, Wijkbeheer"), .soort = CODE(ORG_AFDELING)};
    assert_true(organisatie_bewaar(w, &o, UINT64_MAX, NULL, NULL));
    s->groep = maak_plek(w, organisatie_id_van(&o), "Wijkbeheerder", 4);
    s->maat = maak_plek(w, organisatie_id_van(&o), "Administratie", 0);
    persoon p = {.naam = S("Samuel Kidane"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    s->wie = persoon_aanmelden(w, &p, BRON_GESPREK);
    return true;
}

static bool consulenten(werk *w, void *arg)
{
    stel *s = arg;
    gebruiker_id joris = {s->x->joris.gebruiker}, vreemd = {s->x->vreemd.gebruiker};
    gebruiker_id sanne = {s->x->sanne.gebruiker};
    assert_int_equal(taak_van(w, s->wie, TAAK_INTAKE), sanne.v);
    assert_false(consulent_kies(w, s->wie, 0, joris, NULL));
    assert_true(zegt(w, "vak", "verplicht"));
    assert_false(consulent_kies(w, s->wie, VAK_INBURGERING, vreemd, NULL));
    assert_true(zegt(w, "gebruiker_id", "ziet deze persoon niet"));
    assert_true(consulent_kies(w, s->wie, VAK_INBURGERING, joris, &s->g));
    assert_int_equal(taak_van(w, s->wie, TAAK_INTAKE), joris.v); /* his track */
    assert_false(consulent_kies(w, s->wie, VAK_INBURGERING, joris, NULL));
    assert_true(zegt(w, "", "doet dit al"));
    assert_true(consulent_kies(w, s->wie, VAK_INBURGERING, sanne, &s->g)); /* another one */
    assert_int_equal(taak_van(w, s->wie, TAAK_INTAKE), sanne.v);
    assert_true(ongedaan_maken(w, s->g)); /* back to the one before, and nobody else */
    consulent_rijen c = BIJ(w, consulent, persoon_id, s->wie);
    assert_int_equal(c.n, 1);
    assert_int_equal(c.at[0].gebruiker_id.v, joris.v);
    assert_false(date_is_set(c.at[0].tot));
    return true;
}

static bool opdracht(werk *w, void *arg)
{
    stel *s = arg;
    assert_int_equal(plekzoekers(w, 10).n, 0); /* the intake is not done */
    plekopdracht o = {.persoon_id = s->wie, .manier = CODE(PLEKMANIER_GEMAAKT),
                      .uiterlijk = date_plus(w->vandaag, -1)};
    assert_false(plekopdracht_bewaar(w, &o, UINT64_MAX, NULL));
    assert_non_null(problem_at(w->p, "wat"));
    assert_true(zegt(w, "uiterlijk", "verleden"));
    o.uiterlijk = date_plus(w->vandaag, 14);
    o.wat = S("Post sorteren, 16 uur");
    o.gebruiker_id = (gebruiker_id){s->x->joris.gebruiker};
    assert_true(plekopdracht_bewaar(w, &o, UINT64_MAX, NULL));
    assert_int_equal(taak_van(w, s->wie, TAAK_PLEK), s->x->joris.gebruiker);
    plekopdracht nog = {.persoon_id = s->wie, .manier = CODE(PLEKMANIER_GEZOCHT), .wat = S("x"),
                        .uiterlijk = o.uiterlijk};
    assert_false(plekopdracht_bewaar(w, &nog, UINT64_MAX, NULL));
    assert_true(zegt(w, "", "al een opdracht"));
    plekzoeker_rijen z = plekzoekers(w, 10);
    assert_int_equal(z.n, 1);
    assert_int_equal(z.at[0].opdracht_id.v, o.kop.id);
    assert_true(str_eq(z.at[0].wat, o.wat));
    return true;
}

/* Beginning on a place ends the assignment; the department has one more. */
static bool begint(werk *w, void *arg)
{
    stel *s = arg;
    plekopdracht o;
    plaatsing p = {.persoon_id = s->wie, .plek_id = s->groep, .uren = NUM(24),
                   .contract = CODE(CONTRACT_TIJDELIJK), .van = date_ymd(2026, 1, 5),
                   .tot = date_ymd(2027, 1, 5)};
    assert_true(plekopdracht_open(w, s->wie, &o));
    assert_true(plaats(w, &p, NULL));
    s->p = plaatsing_id_van(&p);
    assert_false(plekopdracht_open(w, s->wie, &o));
    assert_int_equal(taak_van(w, s->wie, TAAK_PLEK), 0);
    assert_int_equal(plekzoekers(w, 10).n, 0);
    plekopdracht_rijen al = BIJ(w, plekopdracht, persoon_id, s->wie);
    assert_int_equal(al.at[0].plek_id.v, s->groep.v);
    rotatie r = {.persoon_id = s->wie, .plaatsing_id = s->p, .afdeling = S("Groen"),
                 .van = date_ymd(2026, 6, 5), .tot = date_ymd(2026, 12, 5)};
    assert_true(rotatie_bewaar(w, &r, UINT64_MAX, NULL));
    afdelingmens_rijen m = afdelingmensen(w);
    assert_int_equal(m.n, 1);
    assert_true(str_eq(m.at[0].afdeling, S("Groen"))); /* where he is today */
    afdelingstand st = afdeling_stand(w);
    assert_int_equal(st.mensen.n, 1);
    assert_int_equal(st.groepen.n, 1);
    assert_int_equal(st.op_maat.n, 0);
    assert_int_equal(st.te_lang.n, 0);
    assert_int_equal(st.bijna.n, 1); /* six weeks before the end */
    return true;
}

static bool eindigt(werk *w, void *arg)
{
    stel *s = arg;
    plaatsing zo = {.eind = w->vandaag, .uitstroom = CODE(UIT_GESTOPT),
                    .gestopt_door = CODE(STOPPER_PERSOON), .stopreden = CODE(STOP_REIS)};
    assert_true(plaatsing_eindig(w, s->p, &zo, NULL));
    afdelingeinde_rijen e = afdelingeindes(w, 10);
    assert_int_equal(e.n, 1);
    assert_int_equal(e.at[0].stopreden.i, STOP_REIS);
    afdelingstand st = afdeling_stand(w);
    assert_int_equal(st.mensen.n, 0);
    assert_int_equal(st.geeindigd.n, 1);
    assert_int_equal(st.zonder_uitstroom.n, 0);
    afdelingplek_rijen k = afdelingplekken(w);
    assert_int_equal(k.n, 1);
    assert_int_equal(k.at[0].plekken.n, 2);
    assert_int_equal(k.at[0].groepen.n, 1);
    assert_int_equal(k.at[0].bezet.n, 0);
    return true;
}

static bool niemand(werk *w, void *arg)
{
    (void)arg;
    assert_int_equal(afdelingmensen(w).n, 0);
    assert_int_equal(afdelingeindes(w, 10).n, 0);
    assert_int_equal(plekzoekers(w, 10).n, 0);
    return true;
}

static void test_ploeg(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x};
    assert_true(schrijf(&x, x.sanne, bouw, &s));
    assert_true(schrijf(&x, x.sanne, consulenten, &s));
    assert_true(schrijf(&x, x.sanne, opdracht, &s));
    assert_true(lees(&x, x.vreemd, niemand, &s));
    assert_true(schrijf(&x, x.sanne, begint, &s));
    assert_true(lees(&x, x.vreemd, niemand, &s));
    assert_true(schrijf(&x, x.sanne, eindigt, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_ploeg)};
    return KANTOOR_DRAAI("casework_ploeg", tests);
}
