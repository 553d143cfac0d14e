/* cijfers_meer.c: the pages beside the figures: people per klantmanager, places needed and found,
 * times of lessons and work, and the people behind a figure for who guides them. */
#include "casework/caseload.h"
#include "casework/cijfers_plek.h"
#include "web/pages/cijfers.h"

static void terug(req *r)
{
    kruimels(r, URL0(r, cijfers), T("Cijfers"));
}

static cijferkeuze nu(const req *r) { return (cijferkeuze){r->w.vandaag, r->w.vandaag}; }

/* ---- people per klantmanager ---- */

/* How many there are, with the limit of the aanpak and whether it is reached. */
static markup met_grens(req *r, num nu, num hoogstens)
{
    markup vol = {0};
    if (hoogstens.is && nu.n > hoogstens.n) vol = badge(r, S("danger"), T("Te veel"));
    else if (hoogstens.is && nu.n == hoogstens.n) vol = badge(r, S("warning"), T("Vol"));
    return MARKUP(r->w.a, "{} {}", caseload_tekst(&r->w, nu.n, hoogstens), vol);
}

void cijfers_begeleiding(req *r)
{
    const cijferstaat *s = cijfers_staat(&r->w, nu(r));
    cijferbegeleiding_rijen l = s->begeleiding;
    i64 som = 0;
    for (int i = 0; i < l.n; i++) som += l.at[i].mensen.n;
    terug(r);
    markup begin = {0};
    if (url_mag(r, GET, URL0(r, teamfilters_toon)))
        begin = link_knop(r, URL0(r, teamfilters_toon), T("Waarmee een team begint"),
            "secondary-action");
    kop_met(r, T("Mensen per klantmanager"),
        TF(r->w.a, "{} mensen zijn nu in beeld. Geteld om {} uur. Intensief: wie nu intensief "
                   "begeleid wordt.", som, cijfer_uur(r, s)), begin);
    if (!l.n) {
        leegte(r, T("Er zijn nog geen mensen in beeld."), URL0(r, cijfers),
            T("Terug naar de cijfers"));
        cijfers_los(s);
        return;
    }
    const aanpak_inhoud *in = aanpak_voor(&r->w, NULL);
    const aanpak_klantmanagers grens = in ? in->klantmanagers : (aanpak_klantmanagers){0};
    tabel_open(r, T("Mensen per klantmanager"));
    tabel_kop(r, T("Klantmanager"), (url){0}, 0);
    tabel_kop(r, T("Team"), (url){0}, 0);
    tabel_kop(r, T("Mensen"), (url){0}, 0);
    tabel_kop(r, T("Intensief"), (url){0}, 0);
    tabel_kop(r, T("Wacht"), (url){0}, 0);
    for (int i = 0; i < l.n; i++) {
        const cijferbegeleiding *b = &l.at[i];
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(r->w.a, "{}", b->naam.n ? b->naam : T("Nog geen klantmanager")));
        tabel_cel(r, T("Team"), MARKUP(r->w.a, "{}", b->team));
        tabel_cel(r, T("Mensen"), met_grens(r, b->mensen, grens.mensen));
        tabel_cel(r, T("Intensief"), met_grens(r, b->intensief, grens.intensief));
        tabel_cel(r, T("Wacht"), met_grens(r, b->wacht, grens.wacht));
    }
    tabel_sluit(r);
    cijfers_los(s);
}

/* ---- places ---- */

/* ---- promised in the convenant, and delivered ---- */

static void belofte_rij(req *r, const belofteregel *x)
{
    i64 tekort = x->beloofd.is && x->beloofd.n > x->geleverd.n ? x->beloofd.n - x->geleverd.n : 0;
    tabel_rij(r);
    tabel_rijkop(r,
        MARKUP(r->w.a, "{} <span class=\"klein zacht\">{}</span>", x->naam, x->belofte));
    tabel_cel(r, T("Sinds"), MARKUP(r->w.a, "{}", dag_tekst(r, x->convenant, false)));
    tabel_cel(r, T("Beloofd"),
        x->beloofd.is ? MARKUP(r->w.a, "{}", x->beloofd) : MARKUP(r->w.a, "–"));
    tabel_cel(r, T("Nu geleverd"), MARKUP(r->w.a, "{}", x->geleverd));
    tabel_cel(r, T("Te weinig"), !x->beloofd.is ? MARKUP(r->w.a, "–")
              : tekort ? badge(r, S("warning"), TF(r->w.a, "{} te weinig", tekort))
                       : badge(r, S("success"), T("Genoeg")));
}

/* People who began are of all organisations together: of one they would be few. */
static void belofte_zin(req *r, const belofteregel_rijen *l)
{
    i64 beloofd = 0, geleverd = 0, begonnen = 0;
    for (int i = 0; i < l->n; i++) {
        beloofd += l->at[i].beloofd.is ? l->at[i].beloofd.n : 0;
        geleverd += l->at[i].geleverd.n;
        begonnen += l->at[i].begonnen.n;
    }
    PUT(&r->h, "<p>{} {}</p>",
        TF(r->w.a, "{} plaatsen beloofd, {} plaatsen geleverd.", beloofd, geleverd),
        klein_mag(begonnen, KLEIN_MINIMUM)
            ? PN(r->w.a, "Sinds het convenant begon er {} mens.",
                  "Sinds het convenant begonnen er {} mensen.", begonnen)
            : T("Er begonnen nog te weinig mensen om te tonen."));
}

static void put_beloften(req *r)
{
    belofteregel_rijen l = LIJST(&r->w, belofteregel, CONVENANT_BELOFTEN,
        A(vandaag, r->w.vandaag));
    PUT(&r->h, "<section class=\"mt\"><h2 class=\"utrecht-heading-2\">{}</h2>",
        T("Convenant: beloofd en geleverd"));
    if (!l.n) {
        PUT(&r->h, "<p>{}</p></section>", T("Er is nu geen organisatie met een convenant."));
        return;
    }
    belofte_zin(r, &l);
    tabel_open(r, T("Convenant: beloofd en geleverd"));
    tabel_kop(r, T("Organisatie"), (url){0}, 0);
    tabel_kop(r, T("Sinds"), (url){0}, 0);
    tabel_kop(r, T("Beloofd"), (url){0}, 0);
    tabel_kop(r, T("Nu geleverd"), (url){0}, 0);
    tabel_kop(r, T("Te weinig"), (url){0}, 0);
    for (int i = 0; i < l.n; i++) belofte_rij(r, &l.at[i]);
    tabel_sluit(r);
    PUT(&r->h, "</section>");
}

void cijfers_plekken(req *r)
{
    const cijferstaat *s = cijfers_staat(&r->w, nu(r));
    cijferplekken l = s->plekken;
    terug(r);
    kop(r, T("Plekken: nodig en gevonden"),
        TF(r->w.a, "Nodig: mensen met een afgeronde intake die nu geen plek, werk of opleiding "
                   "hebben. Geteld om {} uur.", cijfer_uur(r, s)));
    if (!l.n) {
        leegte(r, T("Niemand zoekt nu een plek, en er is geen plek vrij."), URL0(r, cijfers),
            T("Terug naar de cijfers"));
        put_beloften(r);
        cijfers_los(s);
        return;
    }
    tabel_open(r, T("Plekken: nodig en gevonden"));
    tabel_kop(r, T("Sector"), (url){0}, 0);
    tabel_kop(r, T("Nodig"), (url){0}, 0);
    tabel_kop(r, T("Nu vrij"), (url){0}, 0);
    tabel_kop(r, T("Te weinig"), (url){0}, 0);
    tabel_kop(r, T("Begonnen in 12 maanden"), (url){0}, 0);
    for (int i = 0; i < l.n; i++) {
        const cijferplek *p = &l.at[i];
        i64 tekort = p->nodig > p->vrij ? p->nodig - p->vrij : 0;
        markup klein = MARKUP(r->w.a, "{}", T("te klein"));
        tabel_rij(r);
        tabel_rijkop(
            r, MARKUP(r->w.a, "{}", p->sector.n ? p->sector : T("Andere sectoren en zonder wens")));
        tabel_cel(r, T("Nodig"), p->klein ? klein : MARKUP(r->w.a, "{}", p->nodig));
        tabel_cel(r, T("Nu vrij"), MARKUP(r->w.a, "{}", p->vrij));
        tabel_cel(r, T("Te weinig"), p->klein ? klein
                  : tekort ? badge(r, S("warning"), TF(r->w.a, "{} te weinig", tekort))
                           : badge(r, S("success"), T("Genoeg")));
        tabel_cel(r, T("Begonnen in 12 maanden"),
            p->klein ? klein : MARKUP(r->w.a, "{}", p->gevonden));
    }
    tabel_sluit(r);
    put_beloften(r);
    cijfers_los(s);
}

/* ---- times of lessons ---- */

void cijfers_lestijden(req *r)
{
    cijferkeuze k = cijferkeuze_lees(r);
    const cijferstaat *s = cijfers_staat(&r->w, k);
    const cijfertabel *t = &s->lestijd;
    terug(r);
    kop(r, T("Lestijden en werk"), cijfer_gemeten(r, s));
    if (t->te_klein || t->verborgen[0] || !t->n) {
        leegte(r, T("Er zijn nog te weinig mensen om te splitsen."), (url){0}, (str){0});
    } else {
        tabel_open(r, T("Betaald werk naar de tijd van de lessen"));
        tabel_kop(r, T("Tijd van de lessen"), (url){0}, 0);
        tabel_kop(r, T("Mensen"), (url){0}, 0);
        tabel_kop(r, code_label(&indicator_codes, CODE(INDICATOR_WERK)), (url){0}, 0);
        for (int i = 0; i < t->n; i++) {
            tabel_rij(r);
            tabel_rijkop(r, MARKUP(r->w.a, "{}", t->at[i].naam));
            tabel_cel(r, T("Mensen"), MARKUP(r->w.a, "{}", t->at[i].mensen));
            tabel_cel(r, code_label(&indicator_codes, CODE(INDICATOR_WERK)),
                cijfer_met_interval(r, &t->at[i].cijfers[0]));
        }
        tabel_sluit(r);
    }
    PUT(&r->h, "<p class=\"klein mt\">{}</p>",
        T("Dit laat zien wat samengaat, niet wat waardoor komt. Wie werkt, kiest vaker lessen in "
          "de avond."));
    cijfers_los(s);
}

/* ---- the people behind a figure ---- */

static void mensregel(req *r, const cijfermens_regel *m, bool stap)
{
    tabel_rij(r);
    tabel_rijkop(r, link_naar(r, URL(r, persoon_toon, m->p.id), m->p.naam));
    tabel_cel(r, T("Dossiernummer"), MARKUP(r->w.a, "{}", m->p.nummer));
    if (stap)
        tabel_cel(r, T("Wacht sinds"), MARKUP(r->w.a, "{}", dag_tekst(r, m->sinds, false)));
    else
        tabel_cel(r, T("Gehaald"), m->haalt ? badge(r, S("success"), T("Ja"))
                                            : badge(r, S("neutral"), T("Nee")));
}

static i64 getal_uit(req *r, const char *naam)
{
    const field f = {.name = naam, .type = FIELD_NUM};
    problems stil = {.n = 0};
    num uit = {0};
    field_parse(r->w.a, &f, veld(r, naam), &uit, &stil);
    return uit.is && uit.n > 0 ? uit.n : 0;
}

static void blader(req *r, const cijferkeuze *k, i64 vanaf, i64 verder)
{
    url u = URL_MET(r, cijfer_url(r, k, URL0(r, cijfers_mensen_toon)),
        A(cijfer, veld(r, "cijfer")), A(stap, veld(r, "stap")));
    if (!vanaf && !verder) return;
    PUT(&r->h, "<div class=\"utrecht-button-group mt\">");
    if (vanaf) PUT(&r->h, "{}", link_knop(r, u, T("Naar het begin"), "secondary-action"));
    if (verder)
        PUT(&r->h, "{}", link_knop(r, URL_MET(r, u, A(vanaf, verder)), T("Volgende"),
            "secondary-action"));
    PUT(&r->h, "</div>");
}

void cijfers_mensen_toon(req *r)
{
    cijferkeuze k = cijferkeuze_lees(r);
    code welk = {0};
    i64 stap = getal_uit(r, "stap"), vanaf = getal_uit(r, "vanaf");
    code_parse(&indicator_codes, veld(r, "cijfer"), &welk);
    bool goed = welk.i || (stap > 0 && stap < TRECHTER_STAPPEN);
    if (!goed) {
        niet_gevonden(r);
        return;
    }
    cijfermensen l = cijfers_mensen(&r->w, k, welk.i, (int)stap, vanaf);
    terug(r);
    kop(r, welk.i ? TF(r->w.a, "Mijn mensen: {}", code_label(&indicator_codes, welk))
                  : T("Mijn mensen die op deze stap wachten"),
        T("Je ziet alleen mensen van je eigen teams. Dat je hier keek, leggen we vast."));
    if (!l.n) {
        leegte(r, T("Niemand van jouw mensen telt hier mee."), (url){0}, (str){0});
        blader(r, &k, vanaf, l.verder);
        return;
    }
    tabel_open(r, T("Mijn mensen hierin"));
    tabel_kop(r, T("Naam"), (url){0}, 0);
    tabel_kop(r, T("Dossiernummer"), (url){0}, 0);
    tabel_kop(r, welk.i ? T("Gehaald") : T("Wacht sinds"), (url){0}, 0);
    for (int i = 0; i < l.n; i++) mensregel(r, &l.at[i], !welk.i);
    tabel_sluit(r);
    blader(r, &k, vanaf, l.verder);
}
