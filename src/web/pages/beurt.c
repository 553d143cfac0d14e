/* beurt.c: who is next for intensive guidance, and why; who moved on and can give the place on. The
 * order comes from the aanpak, the decision from a person. */
#include "casework/beurt.h"

#include "web/pages/beurt.h"
#include "web/routes.h"

enum { TONEN = 25, DOOR_TONEN = 10, LEZEN = 5000, KLEIN = 5 };

static const char reden_veld[] = "intensiteit_reden";

static bool beslist(req *r) { return url_mag(r, POST, URL0(r, beurt_vul)); }

/* Who steers sees how many, and the order; not who. */
static bool ziet_mensen(req *r) { return mag_zien(r, &persoon_entity, "naam"); }

/* ---- how full it is ---- */

static str vol_zin(req *r, const beurtlijst *l)
{
    arena *a = r->w.a;
    if (!l->plaatsen.is) return TF(a, "{} mensen met intensieve begeleiding.", l->intensief);
    return TF(a, "{} van {} plaatsen bezet.", l->intensief, l->plaatsen);
}

static str stand_zin(req *r, const beurtlijst *l)
{
    arena *a = r->w.a;
    str nazorg = l->nazorg ? PN(a, "{} kreeg werk en heeft nazorg.",
                                "{} kregen werk en hebben nazorg.", l->nazorg)
                           : (str){0};
    buf b = buf_new(a);
    PLAIN(&b, "{} {} {}", vol_zin(r, l), PN(a, "{} mens wacht.", "{} mensen wachten.", l->wacht),
          nazorg);
    return buf_str(&b);
}

/* ---- the order, open for everyone ---- */

static void put_volgorde(req *r, const beurtlijst *l)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-vo\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-vo\">{}</h2><ol class=\"stappen mt\">", T("Zo werkt de volgorde"));
    for (int i = 0; i < l->volgorde.n; i++)
        PUT(&r->h, "<li><span class=\"bol\">{}</span><div><b>{}</b></div></li>", i + 1,
            code_label(&volgorde_codes, l->volgorde.at[i]));
    PUT(&r->h, "</ol>");
    if (l->gelijk.i)
        PUT(&r->h, "<p class=\"klein\">{}</p>",
            TF(r->w.a, "Bij gelijke stand: {}.", code_label(&gelijke_stand_codes, l->gelijk)));
    PUT(&r->h, "<p class=\"klein zacht\">{}</p></section>",
        T("Herkomst, geslacht, geloof en leeftijd tellen nooit mee."));
}

static void groep(req *r, str wat, i64 n)
{
    PUT(&r->h, "<dt>{}</dt><dd>{}</dd>", wat,
        n && n < KLEIN ? T("minder dan 5") : TF(r->w.a, "{}", n));
}

/* How many of those that wait a key of the order brings to the front; few is not said. */
static void put_groepen(req *r, const beurtlijst *l)
{
    i64 lezen = 0, nooit = 0, vraag = 0;
    for (int i = 0; i < l->n; i++) {
        const beurt *b = &l->at[i];
        lezen += code_is(b->wie.laaggeletterd, JA);
        nooit += code_is(b->wie.werkervaring, NEE);
        vraag += b->vraag_na;
    }
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-gr\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-gr\">{}</h2><dl class=\"dlrij mt\">", T("Van wie wacht"));
    groep(r, T("Leert nog lezen en schrijven"), lezen);
    groep(r, T("Heeft nog geen werkervaring"), nooit);
    groep(r, T("Iets is nog niet bekend"), vraag);
    PUT(&r->h, "</dl></section>");
}

/* ---- who moved on ---- */

static void doorrij(req *r, const doorstroom *d)
{
    tabel_rij(r);
    tabel_rijkop(r, naam_link(r, d->id, d->naam));
    tabel_cel(r, T("Waarom"), MARKUP(r->w.a, "{}", doorstroom_waarom(&r->w, d)));
    tabel_cel(r, T("Begeleider"), MARKUP(r->w.a, "{}", gebruiker_naam(r, d->klantmanager_id)));
    tabel_cel(r, T("Doen"),
              beslist(r) ? link_voor(r, URL(r, doorgeven_vraag, d->id), T("Geef de plaats door"),
                                     d->naam, "secondary-action")
                         : (markup){0});
}

static void put_door(req *r)
{
    bool alle = str_eq(veld(r, "door"), S("alle"));
    doorstroom_rijen d = doorstroom_lees(&r->w, alle ? 1000 : DOOR_TONEN + 1);
    int n = d.n > DOOR_TONEN && !alle ? DOOR_TONEN : d.n;
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"h-do\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-do\">{}</h2><p class=\"klein zacht mb\">{}</p>",
        T("Wie aan het werk is"),
        T("Deze mensen hebben nog een plaats. Geef je de plaats door, dan krijgen zij nazorg."));
    if (!d.n)
        leegte(r, T("Niemand van jouw teams heeft een plaats en betaald werk."), (url){0},
               (str){0});
    else {
        tabel_open(r, T("Mensen met een plaats die aan het werk zijn"));
        tabel_kop(r, T("Wie"), (url){0}, 0);
        tabel_kop(r, T("Waarom"), (url){0}, 0);
        tabel_kop(r, T("Begeleider"), (url){0}, 0);
        tabel_kop(r, T("Doen"), (url){0}, 0);
        for (int i = 0; i < n; i++) doorrij(r, &d.at[i]);
        tabel_sluit(r);
    }
    if (d.n > n)
        PUT(&r->h, "<p>{}</p>", link_naar(r, URL_MET(r, URL0(r, beurt_toon), A(door, S("alle"))),
                                          T("Toon iedereen die aan het werk is")));
    PUT(&r->h, "</section>\n");
}

/* ---- who is next ---- */

static markup stand_badge(req *r, const beurtlijst *l, const beurt *b)
{
    if (l->vrij.is && !l->vrij.n && b->rang == 1) return badge(r, S("neutral"), T("De volgende"));
    if (b->stand == BEURT_NU) return badge(r, S("success"), T("Is aan de beurt"));
    if (b->stand == BEURT_KIES) return badge(r, S("warning"), T("Kies samen"));
    return badge(r, S("neutral"), T("Wacht"));
}

static void beurtrij(req *r, const beurtlijst *l, const beurt *b)
{
    bool anders = b->wie.sleutel == BEURT_ANDER_TEAM;
    const wachtregel *m = anders ? NULL : &l->mensen.at[b->wie.sleutel];
    bool nu = b->stand != BEURT_LATER;
    tabel_rij(r);
    tabel_rijkop(r, m ? MARKUP(r->w.a, "{}. {}", b->rang, naam_link(r, m->id, m->naam))
                      : MARKUP(r->w.a, "{}. {}", b->rang, T("Iemand van een ander team")));
    tabel_cel(r, T("Waarom"), MARKUP(r->w.a, "{}", m ? beurt_waarom(&r->w, b) : (str){0}));
    tabel_cel(r, T("Stand"), stand_badge(r, l, b));
    markup doen = {0};
    if (m && beslist(r) && !(l->vrij.is && !l->vrij.n)) /* full: nobody can begin */
        doen = link_voor(r, URL(r, beurt_vraag, m->id), nu ? T("Begin") : T("Kies toch"), m->naam,
                         nu ? "secondary-action" : "subtle");
    tabel_cel(r, T("Doen"), doen);
}

static int aan_de_beurt(const beurtlijst *l)
{
    int n = 0;
    while (n < l->n && l->at[n].stand == BEURT_NU) n++;
    return n;
}

static void put_wachtrij(req *r, const beurtlijst *l)
{
    int nu = aan_de_beurt(l), tonen = l->n < TONEN ? l->n : TONEN;
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"h-be\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-be\">{}</h2><p class=\"klein zacht mb\">{}</p>",
        T("Wie is de volgende"),
        nu ? PN(r->w.a, "Er is plaats voor {} mens. Jij beslist.",
                "Er is plaats voor {} mensen. Jij beslist.", nu)
           : T("Alle plaatsen zijn bezet. Komt er een vrij, dan is de eerste aan de beurt."));
    if (!l->wachten) leegte(r, T("Er wacht nu niemand."), (url){0}, (str){0});
    else {
        if (nu && beslist(r)) {
            PUT(&r->h, "<div class=\"mb\">");
            form_knop(r, URL0(r, beurt_vul),
                      TF(r->w.a, "Begin met de eersten ({})", nu), (str){0}, "primary-action");
            PUT(&r->h, "</div>");
        }
        tabel_open(r, T("Wie wacht, in volgorde"));
        tabel_kop(r, T("Wie"), (url){0}, 0);
        tabel_kop(r, T("Waarom"), (url){0}, 0);
        tabel_kop(r, T("Stand"), (url){0}, 0);
        tabel_kop(r, T("Doen"), (url){0}, 0);
        for (int i = 0; i < tonen; i++) beurtrij(r, l, &l->at[i]);
        tabel_sluit(r);
    }
    if (l->wachten > tonen)
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
            PN(r->w.a, "Daarna wacht nog {} mens.", "Daarna wachten nog {} mensen.",
               l->wachten - tonen));
    PUT(&r->h, "</section>\n");
}

static bool geen_volgorde(req *r, beurtlijst *l)
{
    if (beurt_lees(&r->w, LEZEN, l)) return false;
    kop(r, T("Wie is aan de beurt"), (str){0});
    leegte(r, T("Deze aanpak noemt geen plaatsen en geen volgorde."), URL0(r, aanpak_toon),
           T("Bekijk de aanpak"));
    return true;
}

void beurt_toon(req *r)
{
    beurtlijst l;
    kruimels(r, URL0(r, aanpak_toon), T("Aanpak"));
    if (geen_volgorde(r, &l)) return;
    kop(r, T("Wie is aan de beurt"), stand_zin(r, &l));
    if (ziet_mensen(r)) put_wachtrij(r, &l);
    if (beslist(r)) put_door(r);
    PUT(&r->h, "<div class=\"twee gelijk mt\">");
    put_volgorde(r, &l);
    put_groepen(r, &l);
    PUT(&r->h, "</div>\n");
}

void beurt_kort(req *r)
{
    beurtlijst l;
    if (!beurt_lees(&r->w, 1, &l)) return;
    PUT(&r->h, "<section class=\"kaart mt\" aria-labelledby=\"h-be\"><h2 "
               "class=\"utrecht-heading-2\" id=\"h-be\">{}</h2><p>{}</p><p>{}</p></section>",
        T("Wie is aan de beurt"), stand_zin(r, &l),
        link_naar(r, URL0(r, beurt_toon), T("Bekijk wie de volgende is, en waarom")));
}

/* ---- deciding ---- */

void beurt_vul(req *r)
{
    int n;
    gebeurtenis_id g = {0};
    if (!beurt_begin_eersten(&r->w, &n, &g)) beurt_toon(r);
    else
        ga_naar_met_ongedaan(r, URL0(r, beurt_toon),
            PN(r->w.a, "{} mens krijgt nu intensieve begeleiding.",
               "{} mensen krijgen nu intensieve begeleiding.", n), g);
}

static void vraag_waarom(req *r, url actie, bool moet, str knop)
{
    aanpak_deelname leeg = {.kop.masker = UINT64_MAX};
    PUT(&r->h, "<div class=\"kaart mt\">");
    formulier f = form_open(r, actie, &aanpak_deelname_entity, &leeg);
    if (moet) form_veld_moet(&f, reden_veld);
    else form_veld(&f, reden_veld);
    form_sluit_met(&f, knop, URL0(r, beurt_toon), T("Terug"));
    PUT(&r->h, "</div>\n");
}

static void put_kruimels(req *r, const persoon *p)
{
    kruimels(r, URL0(r, aanpak_toon), T("Aanpak"));
    kruimels(r, URL0(r, beurt_toon), T("Wie is aan de beurt"));
    kop(r, TF(r->w.a, "Begeleiding van {}", p->naam), (str){0});
}

void beurt_vraag(req *r)
{
    persoon p;
    beurtlijst l;
    if (!persoon_van_pad(r, &p)) return;
    persoon_id id = persoon_id_van(&p);
    bool er = beurt_lees(&r->w, LEZEN, &l);
    const beurt *b = er ? beurt_van(&l, id) : NULL;
    put_kruimels(r, &p);
    if (!b) {
        leegte(r, T("Deze persoon wacht niet op een plaats."), URL0(r, beurt_toon), T("Terug"));
        if (is_post(r)) /* what was typed stays */
            vraag_waarom(r, URL(r, beurt_begin_doe, id), false, T("Begin intensieve begeleiding"));
        return;
    }
    bool eerder = b->stand == BEURT_LATER;
    PUT(&r->h, "<p>{} {}</p><p>{}</p>",
        TF(r->w.a, "Nummer {} van {} die wachten.", b->rang, l.wachten), beurt_waarom(&r->w, b),
        vol_zin(r, &l));
    if (eerder)
        PUT(&r->h, "<p>{}</p>",
            T("Iemand anders is eerder aan de beurt. Schrijf waarom je toch kiest."));
    vraag_waarom(r, URL(r, beurt_begin_doe, id), eerder, T("Begin intensieve begeleiding"));
}

void beurt_begin_doe(req *r)
{
    persoon p;
    gebeurtenis_id g = {0};
    if (!persoon_van_pad(r, &p)) return;
    if (!beurt_begin(&r->w, persoon_id_van(&p), veld(r, reden_veld), &g)) beurt_vraag(r);
    else
        ga_naar_met_ongedaan(r, URL0(r, beurt_toon),
            TF(r->w.a, "{} krijgt nu intensieve begeleiding.", p.naam), g);
}

void doorgeven_vraag(req *r)
{
    persoon p;
    if (!persoon_van_pad(r, &p)) return;
    persoon_id id = persoon_id_van(&p);
    doorstroom_rijen d = doorstroom_lees(&r->w, 1000);
    const doorstroom *x = NULL;
    for (int i = 0; i < d.n; i++)
        if (d.at[i].id.v == id.v) x = &d.at[i];
    put_kruimels(r, &p);
    PUT(&r->h, "<p>{}</p>",
        x ? TF(r->w.a, "{} De plaats komt vrij. {} krijgt nazorg.", doorstroom_waarom(&r->w, x),
               mens_roepnaam(&p))
          : TF(r->w.a, "Er is nog geen werk vastgelegd. {} wacht dan weer op een plaats.",
               mens_roepnaam(&p)));
    vraag_waarom(r, URL(r, doorgeven_doe, id), !x, T("Geef de plaats door"));
}

/* Who has the first place now, as far as this caller sees. */
static str volgende_zin(req *r)
{
    beurtlijst l;
    if (!beurt_lees(&r->w, 1, &l) || !l.n || l.at[0].stand == BEURT_LATER) return (str){0};
    str wie = l.at[0].wie.sleutel == BEURT_ANDER_TEAM ? T("iemand van een ander team")
                                                      : l.mensen.at[l.at[0].wie.sleutel].naam;
    bool van_ons = l.at[0].wie.sleutel != BEURT_ANDER_TEAM;
    return TF(r->w.a, "Nu aan de beurt: {}. {}", wie,
              van_ons ? beurt_waarom(&r->w, &l.at[0]) : (str){0});
}

void doorgeven_doe(req *r)
{
    persoon p;
    gebeurtenis_id g = {0};
    if (!persoon_van_pad(r, &p)) return;
    if (!beurt_geef_door(&r->w, persoon_id_van(&p), veld(r, reden_veld), &g)) doorgeven_vraag(r);
    else
        ga_naar_met_ongedaan(r, URL0(r, beurt_toon),
            TF(r->w.a, "De plaats van {} is vrij. {}", p.naam, volgende_zin(r)), g);
}
