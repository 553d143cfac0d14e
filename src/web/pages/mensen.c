/* mensen.c: Mijn mensen: who asks for something today and why, the agenda, what others did. */
#include "web/pages/mensen.h"

#include "casework/caseload.h"
#include "casework/herinner.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"
#include "casework/vervanging.h"
#include "web/pages/agenda.h"
#include "web/pages/overdracht.h"
#include "web/routes.h"

enum { TAKEN_EERST = 5, WEEK_EERST = 3, TAKEN_HOOGSTENS = 200 };
enum { NIEUWS_DAGEN = 7, NIEUWS_HOOGSTENS = 6 };

/* ---- heading and quick filters ---- */

static str zin_boven(req *r, const mensen_keus *k, const mensentelling *t)
{
    buf b = buf_new(r->w.a);
    i64 nu = t->laat.n + t->vandaag.n;
    str hoeveel = PN(r->w.a, "Je begeleidt {} mens.", "Je begeleidt {} mensen.", t->alle.n);
    if (k->team)
        hoeveel = PN(r->w.a, "Je team begeleidt {} mens.", "Je team begeleidt {} mensen.",
            t->alle.n);
    PLAIN(&b, "{} {}", vandaag_zin(r), hoeveel);
    if (nu && k->team)
        PLAIN(&b, " {}", PN(r->w.a, "{} vraagt vandaag iets.", "{} vragen vandaag iets.", nu));
    else if (nu)
        PLAIN(&b, " {}", PN(r->w.a, "{} vraagt vandaag iets van je.",
                            "{} vragen vandaag iets van je.", nu));
    bezetting vol;
    if (!k->team && code_is(r->ik.rol, ROL_KLANTMANAGER)
        && caseload_stand(&r->w, gebruiker_id_van(&r->ik), &vol) && vol.hoogstens_intensief.is)
        PLAIN(&b, " {}", TF(r->w.a, "Intensief: {}.", caseload_tekst(&r->w, vol.intensief,
                                                                     vol.hoogstens_intensief)));
    return buf_str(&b);
}

/* The address of one quick filter: it stands alone, beside whose people. */
static url snel(req *r, const mensen_keus *k, mensen_filter f)
{
    mensen_keus nieuw = {.f = f, .team = k->team, .voor = k->voor, .sorteer = k->sorteer};
    nieuw.f.van = k->f.van;
    return mensen_adres(r, &nieuw);
}

static void put_chips(req *r, const mensen_keus *k, const mensentelling *t)
{
    const mensen_filter *f = &k->f;
    bool geen = !f->stand.i && !f->lang_geen_contact && !f->botst;
    PUT(&r->h, "<ul class=\"chips geenprint\" aria-label=\"{}\">", T("Snelle filters"));
    snelfilter(r, snel(r, k, (mensen_filter){0}), T("Alle mensen"), t->alle.n, geen, false);
    snelfilter(r, snel(r, k, (mensen_filter){.stand = CODE(DRINGEND_LAAT)}), T("Te laat"),
        t->laat.n, code_is(f->stand, DRINGEND_LAAT), true);
    snelfilter(r, snel(r, k, (mensen_filter){.stand = CODE(DRINGEND_VANDAAG)}), T("Vandaag"),
        t->vandaag.n, code_is(f->stand, DRINGEND_VANDAAG), false);
    snelfilter(r, snel(r, k, (mensen_filter){.stand = CODE(DRINGEND_WEEK)}), T("Deze week"),
        t->week.n, code_is(f->stand, DRINGEND_WEEK), false);
    snelfilter(r, snel(r, k, (mensen_filter){.lang_geen_contact = true}),
        TF(r->w.a, "Langer dan {} geen contact", contact_ritme_tekst(&r->w)), t->contact.n,
        f->lang_geen_contact, false);
    snelfilter(r, snel(r, k, (mensen_filter){.botst = true}), T("Les en werk botsen"),
        t->botst.n, f->botst, false);
    PUT(&r->h, "</ul>\n");
}

/* ---- Vandaag doen ---- */

typedef struct {
    int stand;
    date vanaf, voor;
    i64 hoeveel;
} groep;

static void put_meer(req *r, const mensen_keus *k, const groep *g, i64 over)
{
    mensen_keus alles = *k;
    alles.meer = CODE(g->stand);
    str tekst;
    if (g->stand == DRINGEND_LAAT)
        tekst = PN(r->w.a, "Toon nog {} taak die te laat is", "Toon nog {} taken die te laat zijn",
            over);
    else if (g->stand == DRINGEND_VANDAAG)
        tekst = PN(r->w.a, "Toon nog {} taak van vandaag", "Toon nog {} taken van vandaag", over);
    else
        tekst = PN(r->w.a, "Toon nog {} taak van deze week", "Toon nog {} taken van deze week",
            over);
    PUT(&r->h, "<p class=\"klein mt-k geenprint\">{}</p>\n",
        link_naar(r, mensen_adres(r, &alles), tekst));
}

static gebruiker_id wiens_taken(const req *r, const mensen_keus *k)
{
    return k->voor.v ? k->voor : (gebruiker_id){r->ik.kop.id};
}

static void put_groep(req *r, const mensen_keus *k, const groep *g, int soort)
{
    if (!g->hoeveel) return;
    int eerst = g->stand == DRINGEND_WEEK && !k->f.stand.i ? WEEK_EERST : TAKEN_EERST;
    int hoogstens = code_is(k->meer, g->stand) ? TAKEN_HOOGSTENS : eerst;
    taakregel_rijen t = taken_tussen(&r->w, wiens_taken(r, k), g->vanaf, g->voor, soort,
        hoogstens);
    PUT(&r->h,
        "<div class=\"groep\"><h3 class=\"utrecht-heading-3\">{}</h3>"
        "<span class=\"utrecht-number-badge\">{}</span></div><ul class=\"doe\">\n",
        code_label(&dringend_codes, CODE(g->stand)), g->hoeveel);
    for (int i = 0; i < t.n; i++) taak_regel(r, &t.at[i], true, mensen_adres(r, k));
    PUT(&r->h, "</ul>");
    if (g->hoeveel > t.n) put_meer(r, k, g, g->hoeveel - t.n);
    if (g->stand == DRINGEND_LAAT)
        PUT(&r->h, "<p class=\"klein mt-k geenprint\">{}</p>\n",
            link_naar(r, URL0(r, te_laat_toon),
                T("Wat was afgesproken, en hoe lang is het over?")));
}

static void put_klaar(req *r, const mensen_keus *k, const takentelling *t, int soort)
{
    mensen_keus week = {.team = k->team, .f.stand = CODE(DRINGEND_WEEK)};
    bool keus = soort || k->f.stand.i;
    str waarom = keus ? T("Hier vraagt nu niemand iets van je.") : T("Klaar voor vandaag.");
    buf b = buf_new(r->w.a);
    buf_add(&b, waarom);
    if (t->gedaan.n)
        PLAIN(&b, " {}", PN(r->w.a, "Je deed vandaag {} taak.", "Je deed vandaag {} taken.",
                            t->gedaan.n));
    leegte(r, buf_str(&b), keus ? URL0(r, mensen) : mensen_adres(r, &week),
        keus ? T("Toon alles") : T("Bekijk deze week"));
}

static void put_taken(req *r, const mensen_keus *k)
{
    date nu = r->w.vandaag, week = week_eind(nu);
    int soort = k->f.botst ? TAAK_BOTSING : k->f.lang_geen_contact ? TAAK_CONTACT : 0;
    takentelling t = taken_telling(&r->w, wiens_taken(r, k), soort);
    groep groepen[] = {
        {DRINGEND_LAAT, {0}, nu, t.laat.n},
        {DRINGEND_VANDAAG, nu, date_plus(nu, 1), t.vandaag.n},
        {DRINGEND_WEEK, date_plus(nu, 1), date_plus(week, 1), t.week.n},
    };
    i64 samen = 0;
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-doe\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-doe\">{}</h2>\n",
        T("Vandaag doen"));
    for (size_t i = 0; i < countof(groepen); i++) {
        if (k->f.stand.i && !code_is(k->f.stand, groepen[i].stand)) continue;
        put_groep(r, k, &groepen[i], soort);
        samen += groepen[i].hoeveel;
    }
    if (!samen) put_klaar(r, k, &t, soort);
    PUT(&r->h, "</section>\n");
}

/* ---- for a colleague who is away ---- */

static void put_vervanging(req *r, const mensen_keus *k, const vervanging *v)
{
    gebruiker_id weg = v->gebruiker_id;
    mensen_keus zijn = {.voor = weg};
    date week = week_eind(r->w.vandaag);
    taakregel_rijen t = taken_tussen(&r->w, weg, (date){0}, date_plus(week, 1), 0, TAKEN_EERST);
    PUT(&r->h, "<section class=\"kaart mt\" aria-label=\"{}\"><h2 class=\"utrecht-heading-2\">"
               "{}</h2><p class=\"klein zacht\">{}</p>",
        T("Vervanging"), TF(r->w.a, "Voor {}", gebruiker_naam(r, weg)),
        TF(r->w.a, "Terug op {}.", dag_tekst(r, v->tot, true)));
    if (v->notitie.n) PUT(&r->h, "<p>{}</p>", v->notitie);
    PUT(&r->h, "<ul class=\"doe\">");
    for (int i = 0; i < t.n; i++) taak_regel(r, &t.at[i], true, mensen_adres(r, k));
    PUT(&r->h, "</ul>");
    if (!t.n) PUT(&r->h, "<p>{}</p>", T("Hier vraagt nu niemand iets van je."));
    PUT(&r->h, "<p class=\"klein mt-k\">{}</p></section>\n",
        link_naar(r, mensen_adres(r, &zijn), T("Toon alle mensen en taken van deze collega")));
}

static void put_vervangingen(req *r, const mensen_keus *k)
{
    vervanging_rijen v = vervangingen_van(&r->w, (gebruiker_id){r->ik.kop.id});
    for (int i = 0; i < v.n; i++) put_vervanging(r, k, &v.at[i]);
}

/* ---- agenda and news ---- */

static void put_agenda(req *r)
{
    gebruiker_id ik = {r->ik.kop.id};
    agendaregel_rijen a = agenda(&r->w, ik, r->w.vandaag, date_plus(r->w.vandaag, 1));
    i64 open = agenda_zonder_afloop_aantal(&r->w, ik);
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-ag\"><div class=\"rij tussen\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-ag\">{}</h2>"
               "<span class=\"geenprint\">{}</span></div>",
        T("Agenda"), link_knop(r, URL0(r, agenda_toon), T("Mijn agenda"), "subtle"));
    if (!a.n) PUT(&r->h, "<p class=\"klein zacht\">{}</p>", T("Vandaag staan er geen gesprekken."));
    agenda_lijst(r, a, (url){0});
    if (open)
        PUT(&r->h, "<p class=\"klein\">{}</p>",
            link_naar(r, URL0(r, agenda_toon),
                PN(r->w.a, "Van {} gesprek weten we nog niet hoe het ging.",
                    "Van {} gesprekken weten we nog niet hoe het ging.", open)));
    i64 stil = url_mag(r, GET, URL0(r, geen_antwoord_toon)) ? geen_antwoord_aantal(&r->w, ik) : 0;
    if (stil)
        PUT(&r->h, "<p class=\"klein\">{}</p>",
            link_naar(r, URL0(r, geen_antwoord_toon),
                PN(r->w.a, "{} mens reageerde niet op je bericht.",
                    "{} mensen reageerden niet op je bericht.", stil)));
    PUT(&r->h, "</section>\n");
}

static void put_nieuws(req *r)
{
    nieuwsregel_rijen n = nieuws(&r->w, (gebruiker_id){r->ik.kop.id}, NIEUWS_DAGEN,
        NIEUWS_HOOGSTENS);
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-nieuw\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-nieuw\">{}</h2>",
        T("Nieuw van partners"));
    if (!n.n)
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>", T("Niets nieuws in de laatste 7 dagen."));
    else PUT(&r->h, "<ul class=\"agenda nieuws\">");
    for (int i = 0; i < n.n; i++) {
        const nieuwsregel *x = &n.at[i];
        tijdlijnregel t = {.moment = x->moment, .soort = x->soort, .spoor = x->spoor,
            .code1 = x->code1, .datum1 = x->datum1, .getal1 = x->getal1};
        str baan = x->spoor.i ? code_label(&spoor_codes, x->spoor) : T("Dossier");
        PUT(&r->h, "<li>{} {} – {}<span class=\"klein zacht\">{}</span></li>",
            lane(r, spoor_klasse(x->spoor), baan), naam_link(r, x->persoon_id, x->naam),
            tijdlijn_zin(r->w.a, &t),
            TF(r->w.a, "{}, {}", x->wie, dag_kort(r, moment_date(x->moment))));
    }
    if (n.n) PUT(&r->h, "</ul>");
    PUT(&r->h, "</section>\n");
}

/* ---- the page ---- */

static void put_knoppen(req *r, const mensen_keus *k, const mensentelling *t)
{
    mensen_keus heel = *k;
    heel.heel = true;
    markup nieuw = {0}, druk = link_knop(r, mensen_adres(r, &heel), T("Lijst afdrukken"),
                                "secondary-action");
    if (code_is(r->ik.rol, ROL_KLANTMANAGER))
        nieuw = MARKUP(r->w.a, "{}{}",
            link_knop(r, URL0(r, mens_nieuw), T("Nieuwe aanmelding"), "primary-action"),
            link_knop(r, URL0(r, dubbelen), T("Dubbele dossiers"), "secondary-action"));
    markup screening = link_knop(r, URL0(r, campagnes), T("Campagnes"), "secondary-action");
    kop_met(r, T("Mijn mensen"), zin_boven(r, k, t),
        MARKUP(r->w.a, "{}{}{}", nieuw, screening, druk));
}

/* On the first day: nobody yet. */
static void put_niemand(req *r)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-leeg\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-leeg\">{}</h2>",
        T("Je begeleidt nog niemand"));
    mensen_keus allen = {.team = true};
    leegte(r, T("Meld iemand aan. Of bekijk de mensen van je team."), mensen_adres(r, &allen),
        T("Bekijk je team"));
    PUT(&r->h, "</section>\n");
}

void mensen(req *r)
{
    mensen_keus k = mensen_keus_lees(r);
    mensentelling t = mensen_telling(&r->w, k.f.van);
    put_knoppen(r, &k, &t);
    if (!t.alle.n && !k.team && !k.voor.v) {
        put_niemand(r);
        return;
    }
    put_chips(r, &k, &t);
    if (k.begin.n)
        PUT(&r->h, "<p class=\"klein geenprint\">{} {}</p>\n",
            TF(r->w.a, "Je lijst begint met het filter ‘{}’.", k.begin),
            link_naar(r, URL0(r, mensenfilters_toon), T("Ander begin kiezen")));
    if (!k.heel) {
        PUT(&r->h, "<div class=\"rooster2\">");
        PUT(&r->h, "<div>");
        put_taken(r, &k);
        put_vervangingen(r, &k);
        PUT(&r->h, "</div>");
        PUT(&r->h, "<div class=\"stapel\">");
        if (code_is(r->ik.rol, ROL_KLANTMANAGER)) overdracht_blok(r);
        put_agenda(r);
        put_nieuws(r);
        PUT(&r->h, "</div></div>\n");
    }
    /* on a phone the list of people stands behind this link (ux.md 7) */
    PUT(&r->h, "<p class=\"naarlink geenprint mt\"><a class=\"utrecht-button "
               "utrecht-button--secondary-action\" href=\"#alle\">{}</a></p>\n",
        PN(r->w.a, "Toon de lijst met {} mens", "Toon de lijst met {} mensen", t.alle.n));
    mensen_tabel(r, &k, t.alle.n);
}
