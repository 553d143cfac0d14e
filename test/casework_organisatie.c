/* An organisation beside its places: contact people, contact and its course, questions with their
 * answer, coaching, convenant and what came of it. On each engine. */
#include "test/libkantoor.h"

#include "casework/persoon.h"
#include "casework/plaatsing.h"
#include "casework/plek.h"
#include "casework/tijdlijn.h"
#include "casework/voorstel.h"

typedef struct {
    kantoor_proef *x;
    organisatie_id elders;
    contactpersoon_id ilse;
    orgvraag_id vraag;
    orgcoaching_id coaching;
    gebeurtenis_id g;
} stel;

static void fout(werk *w, const char *veld, const char *stuk)
{
    const problem *p = problem_at(w->p, veld);
    if (!p || str_find(problem_text(w->a, p), str_of(stuk)) < 0)
        fail_msg("%s: %.*s", veld, STR_FMT(p ? problem_text(w->a, p) : S("no problem")));
    w->p->n = 0;
}

static bool bewaart(werk *w, void *arg)
{
    stel *s = arg;
    organisatie o = {.naam = S("Bouw"), .soort = CODE(ORG_WERKGEVER),
                     .convenant_tot = date_plus(w->vandaag, 1)};
    assert_false(organisatie_bewaar(w, &o, UINT64_MAX, NULL, NULL));
    fout(w, "convenant", "verplicht");
    o.convenant = date_plus(w->vandaag, 1);
    assert_false(organisatie_bewaar(w, &o, UINT64_MAX, NULL, NULL));
    fout(w, "convenant_tot", "na de handtekening");
    o.convenant = date_plus_months(w->vandaag, -6);
    o.leerbedrijf_gezien = date_plus(w->vandaag, 1);
    assert_false(organisatie_bewaar(w, &o, UINT64_MAX, NULL, NULL));
    fout(w, "leerbedrijf_gezien", "toekomst");
    o.leerbedrijf_gezien = w->vandaag;
    o.leerbedrijf = true;
    o.sector = S("bouw");
    o.convenant_plaatsen = NUM(4);
    assert_true(organisatie_bewaar(w, &o, UINT64_MAX, NULL, NULL));
    s->elders = organisatie_id_van(&o);
    contactpersoon c = {.organisatie_id = s->elders, .naam = S("Ilse")};
    assert_true(contactpersoon_bewaar(w, &c, UINT64_MAX, &s->g));
    s->ilse = contactpersoon_id_van(&c);
    c.weg = w->vandaag;
    assert_true(contactpersoon_bewaar(w, &c, UINT64_MAX, &s->g));
    return true;
}

static bool kvk(werk *w, void *arg)
{
    (void)arg;
    organisatie o;
    const field *f = field_find(&organisatie_entity, S("kvk"));
    const struct { const char *tekst; bool goed; } t[] = {
        {"12345678", true}, {"01234567", true}, {"1234567", false}, {"123456789", false},
        {"1234567a", false}, {"1234 678", false}, {"", true}};
    for (size_t i = 0; i < countof(t); i++) {
        w->p->n = 0;
        if (field_parse(w->a, f, str_of(t[i].tekst), &o, w->p) != t[i].goed)
            fail_msg("%s", t[i].tekst);
    }
    w->p->n = 0;
    return true;
}

static bool filtert(werk *w, void *arg)
{
    stel *s = arg;
    assert_int_equal(organisaties_aantal(w, (organisatie_filter){.convenant = true}), 1);
    assert_int_equal(organisaties_aantal(w, (organisatie_filter){.leerbedrijf = true}), 1);
    assert_int_equal(organisaties_aantal(w, (organisatie_filter){.sector = S("bouw")}), 1);
    assert_int_equal(organisaties_aantal(w, (organisatie_filter){.soort = ORG_TAALSCHOOL}), 1);
    organisatieregel_rijen o = organisaties_lijst(w, (organisatie_filter){.convenant = true});
    assert_int_equal(o.n, 1);
    assert_int_equal(o.at[0].id.v, s->elders.v);
    belofteregel_rijen b = LIJST(w, belofteregel, CONVENANT_BELOFTEN, A(vandaag, w->vandaag));
    assert_int_equal(b.n, 1);
    assert_int_equal(b.at[0].beloofd.n, 4);
    assert_int_equal(b.at[0].geleverd.n + b.at[0].begonnen.n, 0);
    werk straks = *w;
    straks.vandaag = date_plus(w->vandaag, 1); /* [van, tot): the convenant is over */
    assert_int_equal(organisaties_aantal(&straks, (organisatie_filter){.convenant = true}), 0);
    return true;
}

static bool spreekt(werk *w, void *arg)
{
    stel *s = arg;
    contactmoment c = {.organisatie_id = s->x->werkgever, .contactpersoon_id = s->ilse,
                       .tekst = S("Gebeld"), .soort = CODE(CONTACT_TELEFOON)};
    assert_false(contactmoment_schrijf(w, &c, NULL));
    fout(w, "contactpersoon_id", "hoort niet");
    c.organisatie_id = s->elders;
    c.datum = date_plus(w->vandaag, 1);
    assert_false(contactmoment_schrijf(w, &c, NULL));
    fout(w, "datum", "toekomst");
    c.datum = (date){0};
    c.motivatie = CODE(MOTIVATIE_WIL);
    assert_true(contactmoment_schrijf(w, &c, NULL));
    contactregel_rijen r = LIJST(w, contactregel, CONTACTMOMENTEN, AI(organisatie, s->elders));
    assert_int_equal(r.n, 1);
    assert_true(str_eq(r.at[0].met, S("Ilse")));
    assert_true(r.at[0].wie.n > 0);
    assert_int_equal(r.at[0].motivatie.i, MOTIVATIE_WIL);
    contactwie_rijen wie = LIJST(w, contactwie, CONTACT_WIE, AI(organisatie, s->elders));
    assert_int_equal(wie.n, 1);
    assert_int_equal(wie.at[0].aantal.n, 1);
    return true;
}

static bool vraagt(werk *w, void *arg)
{
    stel *s = arg;
    orgvraag v = {.organisatie_id = s->elders, .richting = CODE(VRAAG_VAN_HEN),
                  .vraag = S("Wie betaalt?"), .uiterlijk = date_plus(w->vandaag, -1)};
    assert_false(orgvraag_stel(w, &v, NULL));
    fout(w, "uiterlijk", "voorbij");
    v.uiterlijk = w->vandaag;
    assert_true(orgvraag_stel(w, &v, &s->g));
    s->vraag = orgvraag_id_van(&v);
    assert_int_equal(v.gebruiker_id.v, w->t.gebruiker);
    orgvraagregel_rijen open = orgvragen_open(w, v.gebruiker_id);
    assert_int_equal(open.n, 1);
    assert_int_equal(orgvragen_open(w, (gebruiker_id){s->x->sanne.gebruiker}).n, 0);
    assert_false(orgvraag_beantwoord(w, s->vraag, S(" "), NULL));
    fout(w, "antwoord", "verplicht");
    assert_true(orgvraag_beantwoord(w, s->vraag, S("De gemeente"), &s->g));
    assert_int_equal(orgvragen_open(w, (gebruiker_id){0}).n, 0);
    assert_false(orgvraag_beantwoord(w, s->vraag, S("Nee"), NULL));
    w->p->n = 0;
    return true;
}

static bool terug(werk *w, void *arg)
{
    stel *s = arg;
    assert_true(ongedaan_maken(w, s->g));
    assert_int_equal(orgvragen_open(w, (gebruiker_id){0}).n, 1); /* open again */
    return true;
}

static bool coacht(werk *w, void *arg)
{
    stel *s = arg;
    orgcoaching c = {.organisatie_id = s->elders, .doel = S("Uitleg"), .van = w->vandaag};
    assert_true(orgcoaching_bewaar(w, &c, UINT64_MAX, NULL));
    contactmoment m = {.organisatie_id = s->x->werkgever, .tekst = S("Geoefend"),
                       .orgcoaching_id = orgcoaching_id_van(&c)};
    assert_false(contactmoment_schrijf(w, &m, NULL));
    fout(w, "orgcoaching_id", "hoort niet");
    c.eind = w->vandaag;
    assert_false(orgcoaching_bewaar(w, &c, UINT64_MAX, NULL));
    fout(w, "resultaat", "verplicht");
    c.resultaat = S("Gaat goed");
    c.eind = date_plus(c.van, -1);
    assert_false(orgcoaching_bewaar(w, &c, UINT64_MAX, NULL));
    fout(w, "eind", "vóór");
    c.eind = w->vandaag;
    assert_true(orgcoaching_bewaar(w, &c, UINT64_MAX, NULL));
    return true;
}

static bool levert_op(werk *w, void *arg)
{
    stel *s = arg;
    organisatie o;
    plek p = {.organisatie_id = s->elders, .soort = CODE(PLEK_LEERWERK), .aantal = NUM(3),
              .functie = S("Hulp"), .uren_max = NUM(16)};
    assert_true(plek_bewaar(w, &p, UINT64_MAX, NULL, NULL));
    persoon wie = {.naam = S("Samuel"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    plaatsing b = {.persoon_id = persoon_aanmelden(w, &wie, BRON_GESPREK),
                   .plek_id = plek_id_van(&p), .contract = CODE(CONTRACT_GEEN),
                   .van = w->vandaag, .uren = NUM(16)};
    assert_true(plaats(w, &b, NULL));
    assert_true(HAAL(w, organisatie, s->elders, &o));
    organisatie_resultaat x = organisatie_resultaten(w, &o);
    assert_int_equal(x.plaatsen, 3);
    assert_int_equal(x.vrij, 2);
    assert_int_equal(x.nu, 1);
    assert_int_equal(x.sinds_convenant, 1);
    assert_int_equal(x.uit.n, 0);
    plaatsing zo = {.eind = w->vandaag,
                    .uitstroom = CODE(UIT_BAAN_HIER),
                    .uit_contract = CODE(CONTRACT_VAST),
                    .uit_uren = NUM(24)};
    assert_true(plaatsing_eindig(w, plaatsing_id_van(&b), &zo, NULL));
    x = organisatie_resultaten(w, &o);
    assert_int_equal(x.nu, 0);
    assert_int_equal(x.uit.n, 1);
    assert_int_equal(x.uit.at[0].uitstroom.i, UIT_BAAN_HIER);
    return true;
}

static void test_organisatie(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x};
    bool (*const doe[])(werk *, void *) = {bewaart, kvk, filtert, spreekt, vraagt};
    for (size_t i = 0; i < countof(doe); i++) assert_true(schrijf(&x, x.joris, doe[i], &s));
    assert_true(schrijf(&x, x.joris, terug, &s));
    assert_true(schrijf(&x, x.joris, coacht, &s));
    assert_true(schrijf(&x, x.sanne, levert_op, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_organisatie)};
    return KANTOOR_DRAAI("casework_organisatie", tests);
}
