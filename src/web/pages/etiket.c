/* etiket.c: labels on people: for several at once after a look at who changes, for one person, and
 * the list of labels itself. */
#include "casework/etiket.h"

#include "web/pages/mensen.h"
#include "web/pages/samen.h"
#include "web/routes.h"

#define ETIKETDOE_CODES(C) \
    C(ETIKET_EROP, "erop", N_("Zet het etiket erop")) \
    C(ETIKET_ERAF, "eraf", N_("Haal het etiket eraf"))
CODES(etiketdoe, ETIKETDOE_CODES)
CODES_DEF(etiketdoe, ETIKETDOE_CODES)
#define ETIKETVORM_FIELDS(F) \
    F(code, doen, N_("Wat wil je doen?"), .required = true, .codes = &etiketdoe_codes) \
    F(etiket_id, etiket, N_("Welk etiket?"), .ref = "etiket") \
    F(str, nieuw, N_("Of een nieuw etiket"), .max = 40, \
      .hulp = N_("Alleen over het werk. Geen ziekte, geloof of afkomst."))
FORMULIER(etiketvorm, ETIKETVORM_FIELDS)
#define SELF etiketvorm
FORMULIER_DEF(etiketvorm, ETIKETVORM_FIELDS)
#undef SELF

static void put_keuze(formulier *f, const etiketregel_rijen *alle)
{
    keuze *k = arena_make(f->r->w.a, keuze, alle->n + 1);
    for (int i = 0; i < alle->n; i++) k[i] = (keuze){ID(alle->at[i].id), alle->at[i].naam};
    if (alle->n) form_keuze(f, "etiket", k, alle->n, 0);
    form_veld(f, "nieuw");
}

static etiket_wens wens_lees(req *r)
{
    code doen = {0};
    if (!code_parse(&etiketdoe_codes, veld(r, "doen"), &doen)) doen = CODE(ETIKET_EROP);
    return (etiket_wens){{token_lees(r, &etiket_entity, veld(r, "etiket"))}, veld(r, "nieuw"),
        code_is(doen, ETIKET_ERAF)};
}

/* ---- for several people ---- */

void samen_etiket_vraag(req *r, mensen_groep wie)
{
    etiketregel_rijen alle = etiketten(&r->w);
    etiketvorm v = {.masker = UINT64_MAX, .doen = CODE(ETIKET_EROP)};
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kop(r, T("Etiket"), PN(r->w.a, "Voor {} mens.", "Voor {} mensen.", wie.n));
    PUT(&r->h, "<div class=\"rooster2\"><section class=\"kaart\">");
    formulier f = form_open(r, URL0(r, samen_etiket_kijk), &etiketvorm_entity, &v);
    samen_verborgen(&f, wie);
    form_veld(&f, "doen");
    put_keuze(&f, &alle);
    form_sluit_met(&f, T("Bekijk wie verandert"), url_terug(r, URL0(r, mensen)), T("Terug"));
    PUT(&r->h, "<p>{}</p></section>",
        link_knop(r, URL0(r, etiketten_toon), T("Etiketten beheren"), "secondary-action"));
    samen_mensen(r, wie);
    PUT(&r->h, "</div>\n");
}

static void put_groep(req *r, mensen_groep wie, const etiket_wens *wens, bool anders, str titel)
{
    etiketregel_rijen alle = etiketten(&r->w);
    int n = 0;
    for (int i = 0; i < wie.n; i++) {
        persoon p;
        if (etiket_anders(&r->w, wens, wie.at[i]) != anders) continue;
        if (!HAAL(&r->w, persoon, wie.at[i], &p)) continue;
        if (!n++)
            PUT(&r->h, "<section class=\"kaart mt\"><h2 class=\"utrecht-heading-2\">{}</h2>"
                       "<ul class=\"agenda nieuws\">", titel);
        PUT(&r->h, "<li><span class=\"naam\">{}</span> <span class=\"klein zacht\">{}</span></li>",
            naam_link(r, wie.at[i], p.naam), etiketten_van(&r->w, &alle, wie.at[i]));
    }
    if (n) PUT(&r->h, "</ul></section>\n");
}

static int veranderen(req *r, mensen_groep wie, const etiket_wens *wens)
{
    int n = 0;
    for (int i = 0; i < wie.n; i++) n += etiket_anders(&r->w, wens, wie.at[i]);
    return n;
}

void samen_etiket_kijk(req *r)
{
    mensen_groep wie = samen_gekozen(r);
    etiket_wens wens = wens_lees(r);
    if (!samen_is_gekozen(r, wie, URL0(r, mensen))) return;
    if (!etiket_wens_klopt(&r->w, &wens)) {
        samen_etiket_vraag(r, wie);
        return;
    }
    etiketregel_rijen alle = etiketten(&r->w);
    const etiketregel *e = etiket_in(&alle, wens.etiket);
    int n = veranderen(r, wie, &wens);
    str naam = e ? e->naam : wens.nieuw;
    str zin = wens.eraf
                  ? PN(r->w.a, "Bij {} mens gaat het eraf.", "Bij {} mensen gaat het eraf.", n)
                  : PN(r->w.a, "{} mens krijgt het.", "{} mensen krijgen het.", n);
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kop(r, TF(r->w.a, "Etiket ‘{}’", naam), zin);
    if (n) {
        PUT(&r->h, "<div class=\"kaart\">");
        formulier f = form_open(r, URL0(r, samen_etiket_doe), &etiketvorm_entity, NULL);
        samen_verborgen(&f, wie);
        static const char *const mee[] = {"doen", "etiket", "nieuw"};
        for (size_t i = 0; i < countof(mee); i++) form_verborgen(&f, mee[i], veld(r, mee[i]));
        form_sluit_met(&f,
            wens.eraf ? PN(r->w.a, "Haal het er bij {} mens af", "Haal het er bij {} mensen af", n)
                      : PN(r->w.a, "Zet het op {} mens", "Zet het op {} mensen", n),
            url_terug(r, URL0(r, mensen)), T("Terug"));
        PUT(&r->h, "</div>\n");
    } else {
        leegte(r, wens.eraf ? T("Niemand van deze mensen heeft dit etiket.")
                            : T("Deze mensen hebben dit etiket allemaal al."),
            url_terug(r, URL0(r, mensen)), T("Terug naar de lijst"));
    }
    put_groep(r, wie, &wens, true, T("Bij wie verandert iets?"));
    put_groep(r, wie, &wens, false, T("Bij wie blijft het zo?"));
}

void samen_etiket_doe(req *r)
{
    mensen_groep wie = samen_gekozen(r);
    etiket_wens wens = wens_lees(r);
    gebeurtenis_id g = {0};
    int n = 0;
    if (!samen_is_gekozen(r, wie, URL0(r, mensen))) return;
    if (!samen_etiket(&r->w, wie, wens, &n, &g)) samen_etiket_vraag(r, wie);
    else
        ga_naar_met_ongedaan(r, url_terug(r, URL0(r, mensen)),
            wens.eraf ? PN(r->w.a, "Het etiket is bij {} mens weg.",
                            "Het etiket is bij {} mensen weg.", n)
                      : PN(r->w.a, "{} mens kreeg het etiket.", "{} mensen kregen het etiket.", n),
            g);
}

/* ---- of one person ---- */

void etiket_regel(req *r, persoon_id id)
{
    etiketregel_rijen alle = etiketten(&r->w);
    str namen = etiketten_van(&r->w, &alle, id);
    PUT(&r->h, "<p class=\"klein{}\">{} {}</p>\n", namen.n ? S("") : S(" geenprint"),
        namen.n ? TF(r->w.a, "Etiketten: {}.", namen) : T("Nog geen etiket."),
        MARKUP(r->w.a, "<span class=\"geenprint\">{}</span>",
            link_naar(r, URL(r, persoon_etiketten, id), T("Etiketten wijzigen"))));
}

void persoon_etiketten(req *r)
{
    persoon p;
    if (!persoon_van_pad(r, &p)) return;
    persoon_id id = persoon_id_van(&p);
    etiketregel_rijen alle = etiketten(&r->w);
    persoon_etiket_rijen van = BIJ(&r->w, persoon_etiket, persoon_id, id);
    mens_kruimels(r, &p, T("Etiketten"));
    kop(r, T("Etiketten"), p.naam);
    PUT(&r->h, "<div class=\"rooster2\"><section class=\"kaart\" aria-labelledby=\"h-et\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-et\">{}</h2>", T("Nu erop"));
    int n = 0;
    for (int i = 0; i < van.n; i++) {
        const etiketregel *e = etiket_in(&alle, van.at[i].etiket_id);
        if (!e) continue;
        if (!n++) PUT(&r->h, "<ul class=\"agenda nieuws\">");
        PUT(&r->h, "<li><div>{} <span class=\"klein zacht\">{}</span></div>", e->naam,
            TF(r->w.a, "Sinds {}.", dag_tekst(r, van.at[i].sinds, false)));
        form_knop(r, URL2(r, persoon_etiket_af, id, e->id), T("Haal eraf"), e->naam, "subtle");
        PUT(&r->h, "</li>");
    }
    if (n) PUT(&r->h, "</ul>");
    else PUT(&r->h, "<p class=\"klein zacht\">{}</p>", T("Er is nog geen etiket op gezet."));
    PUT(&r->h, "</section><section class=\"kaart\" aria-labelledby=\"h-nw\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-nw\">{}</h2>", T("Zet er een op"));
    formulier f = form_open(r, URL(r, persoon_etiket_op, id), &etiketvorm_entity, NULL);
    put_keuze(&f, &alle);
    form_sluit_met(&f, T("Zet het etiket erop"), URL(r, persoon_toon, id), T("Terug"));
    PUT(&r->h, "<p>{}</p></section></div>\n",
        link_knop(r, URL0(r, etiketten_toon), T("Etiketten beheren"), "secondary-action"));
}

static void een(req *r, etiket_wens wens)
{
    gebeurtenis_id g = {0};
    int n;
    persoon_id id = {r->id[0]};
    if (samen_etiket(&r->w, (mensen_groep){&id, 1}, wens, &n, &g))
        ga_naar_met_ongedaan(r, URL(r, persoon_etiketten, id),
            wens.eraf ? T("Het etiket is eraf.") : T("Het etiket zit erop."), g);
    else persoon_etiketten(r);
}

void persoon_etiket_op(req *r)
{
    etiket_wens wens = wens_lees(r);
    wens.eraf = false;
    een(r, wens);
}

void persoon_etiket_af(req *r) { een(r, (etiket_wens){{r->id[1]}, {0}, true}); }

/* ---- the list of labels ---- */

static url mensen_met(req *r, etiket_id id)
{
    mensen_keus k = {.f = {.etiket = id}, .team = true};
    return mensen_adres(r, &k);
}

void etiketten_toon(req *r)
{
    etiketregel_rijen alle = etiketten(&r->w);
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kop(r, T("Etiketten"), T("Je team ziet en gebruikt dezelfde etiketten."));
    if (!alle.n) {
        leegte(r, T("Er is nog geen etiket. Kies mensen in de lijst, en dan Etiket."),
            URL0(r, mensen), T("Naar de lijst met mensen"));
        return;
    }
    tabel_open(r, T("Etiketten van je team"));
    tabel_kop(r, T("Etiket"), (url){0}, 0);
    tabel_kop(r, T("Mensen"), (url){0}, 0);
    tabel_kop(r, T("Doen"), (url){0}, 0);
    for (int i = 0; i < alle.n; i++) {
        const etiketregel *e = &alle.at[i];
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(r->w.a, "{}", e->naam));
        tabel_cel(r, T("Mensen"), link_naar(r, mensen_met(r, e->id),
            PN(r->w.a, "{} mens", "{} mensen", e->aantal.n)));
        tabel_cel(r, T("Doen"), link_voor(r, URL(r, etiket_toon, e->id), T("Wijzig"), e->naam,
            "subtle"));
    }
    tabel_sluit(r);
}

static bool etiket_van_pad(req *r, etiketregel *uit)
{
    etiketregel_rijen alle = etiketten(&r->w);
    const etiketregel *e = etiket_in(&alle, (etiket_id){r->id[0]});
    if (e) *uit = *e;
    else niet_gevonden(r);
    return e != NULL;
}

void etiket_toon(req *r)
{
    etiketregel x;
    if (!etiket_van_pad(r, &x)) return;
    etiket e = {.kop.masker = UINT64_MAX, .naam = x.naam};
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kruimels(r, URL0(r, etiketten_toon), T("Etiketten"));
    kop(r, T("Etiket wijzigen"), PN(r->w.a, "{} mens heeft dit etiket.",
        "{} mensen hebben dit etiket.", x.aantal.n));
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, URL(r, etiket_wijzigen, x.id), &etiket_entity, &e);
    form_veld(&f, "naam");
    form_sluit_met(&f, T("Bewaar de naam"), URL0(r, etiketten_toon), T("Terug"));
    form_knop(r, URL(r, etiket_verwijder, x.id), T("Haal het etiket weg bij iedereen"), (str){0},
        "subtle");
    PUT(&r->h, "</div>\n");
}

void etiket_wijzigen(req *r)
{
    static const char *const velden[] = {"naam", NULL};
    etiket e = {.kop.masker = UINT64_MAX};
    gebeurtenis_id g = {0};
    form_lees(r, &etiket_entity, velden, &e);
    if (r->w.p->n || !etiket_hernoem(&r->w, (etiket_id){r->id[0]}, e.naam, &g)) etiket_toon(r);
    else
        ga_naar_met_ongedaan(r, URL0(r, etiketten_toon), T("Het etiket heeft een andere naam."),
            g);
}

void etiket_verwijder(req *r)
{
    gebeurtenis_id g = {0};
    if (etiket_weg(&r->w, (etiket_id){r->id[0]}, &g))
        ga_naar_met_ongedaan(r, URL0(r, etiketten_toon), T("Het etiket is weg."), g);
    else etiket_toon(r);
}
