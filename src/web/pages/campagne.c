/* campagne.c: screenings of a group: the list, one with its progress, who asks for something, and
 * what came of it; making and changing one. */
#include "web/pages/campagne.h"

#include "web/pages/persoon.h"
#include "web/routes.h"

static const char *const velden[] = {"naam", "van", "tot", "vraag", "reactie_dagen", NULL};

bool campagne_van_pad(req *r, campagne *c)
{
    if (HAAL(&r->w, campagne, (campagne_id){r->id[0]}, c)) return true;
    niet_gevonden(r);
    return false;
}

void campagne_kruimels(req *r, const campagne *c, str hier)
{
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    if (!c && !hier.n) return;
    kruimels(r, URL0(r, campagnes), T("Campagnes"));
    if (c && hier.n) kruimels(r, URL(r, campagne_toon, campagne_id_van(c)), c->naam);
}

/* ---- progress ---- */

enum { BREED = 1000, STANDEN = 7 };

/* In the order of a bar: what is done first. */
static const struct {
    int stand;
    const char *kleur;
} balk[STANDEN] = {
    {CAMPAGNE_AFGEROND, "#1f6b3a"}, {CAMPAGNE_GESPROKEN, "#5aa874"}, {CAMPAGNE_GEPLAND, "#3a3f9c"},
    {CAMPAGNE_UITGENODIGD, "#b9bce6"}, {CAMPAGNE_STIL, "#c4541a"}, {CAMPAGNE_NIETS, "#d9d5c9"},
    {CAMPAGNE_WIL_NIET, "#8a8577"}};

static i64 aantal_van(const campagnetelling *t, int stand)
{
    switch (stand) {
    case CAMPAGNE_NIETS: return t->niets.n;
    case CAMPAGNE_STIL: return t->stil.n;
    case CAMPAGNE_UITGENODIGD: return t->uitgenodigd.n;
    case CAMPAGNE_GEPLAND: return t->gepland.n;
    case CAMPAGNE_GESPROKEN: return t->gesproken.n;
    case CAMPAGNE_AFGEROND: return t->afgerond.n;
    default: return t->wil_niet.n;
    }
}

static str gesproken_zin(req *r, const campagnetelling *t)
{
    return TF(r->w.a, "{} van {} gesproken", campagne_gescreend(t), t->alle);
}

static markup voortgang_balk(req *r, const campagnetelling *t)
{
    buf b = buf_new(r->w.a);
    i64 x = 0, tot = 0;
    PUT(&b, "<svg class=\"lijnsvg\" viewBox=\"0 0 1000 24\" role=\"img\" aria-label=\"{}\">",
        gesproken_zin(r, t));
    PUT(&b, "<rect x=\"0\" y=\"2\" width=\"1000\" height=\"20\" rx=\"4\" fill=\"#ebe8e0\"/>");
    for (int i = 0; i < STANDEN && t->alle.n; i++) {
        tot += aantal_van(t, balk[i].stand);
        i64 eind = tot * BREED / t->alle.n;
        if (eind > x)
            PUT(&b, "<rect x=\"{}\" y=\"2\" width=\"{}\" height=\"20\" fill=\"{}\"/>", x, eind - x,
                str_of(balk[i].kleur));
        x = eind;
    }
    PUT(&b, "</svg>");
    return markup_of(&b);
}

/* ---- the list ---- */

static str periode(req *r, const campagne *c)
{
    str van = dag_tekst(r, c->van, false);
    if (!date_is_set(c->tot)) return TF(r->w.a, "sinds {}", van);
    return TF(r->w.a, "{} tot {}", van, dag_tekst(r, c->tot, false));
}

static void put_campagne(req *r, const campagne *c)
{
    campagnetelling t = campagne_telling(&r->w, c);
    url u = URL(r, campagne_toon, campagne_id_van(c));
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>", link_naar(r, u, c->naam),
                        periode(r, c)));
    tabel_cel(r, T("Voortgang"), MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>",
                                     voortgang_balk(r, &t), gesproken_zin(r, &t)));
    tabel_cel(r, T("Reageert niet"), MARKUP(r->w.a, "{}", t.stil));
    tabel_cel(r, T("Gesprek gepland"), MARKUP(r->w.a, "{}", t.gepland));
}

void campagnes(req *r)
{
    campagne_rijen c = LIJST(&r->w, campagne, CAMPAGNES);
    markup nieuw = {0};
    if (url_mag(r, GET, URL0(r, campagne_nieuw)))
        nieuw = link_knop(r, URL0(r, campagne_nieuw), T("Nieuwe campagne"), "primary-action");
    campagne_kruimels(r, NULL, (str){0});
    kop_met(r, T("Campagnes"), T("Spreek een hele groep, en zie wie nog niet reageerde."), nieuw);
    if (!c.n) {
        leegte(r, T("Er is nog geen campagne."), URL0(r, campagne_nieuw), T("Begin een campagne"));
        return;
    }
    tabel_open(r, T("Campagnes, nieuwste eerst"));
    const str koppen[] = {T("Campagne"), T("Voortgang"), T("Reageert niet"),
                          T("Gesprek gepland")};
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
    for (int i = 0; i < c.n; i++) put_campagne(r, &c.at[i]);
    tabel_sluit(r);
}

/* ---- one campagne ---- */

static void put_chips(req *r, const campagne *c, const campagnetelling *t, int stand)
{
    url u = URL(r, campagne_toon, campagne_id_van(c));
    PUT(&r->h, "<ul class=\"chips geenprint\" aria-label=\"{}\">", T("Snelle filters"));
    snelfilter(r, u, T("Iedereen"), t->alle.n, !stand, false);
    for (int i = 1; i <= campagne_stand_codes.n; i++) {
        i64 n = aantal_van(t, i);
        if (!n && i != stand) continue;
        snelfilter(r, URL_MET(r, u, AC(stand, campagne_stand, CODE(i))),
            code_label(&campagne_stand_codes, CODE(i)), n, i == stand, i == CAMPAGNE_STIL);
    }
    PUT(&r->h, "</ul>\n");
}

static void put_uitkomsten(req *r, const campagne *c)
{
    campagneuitkomst_rijen u = campagne_uitkomsten(&r->w, c);
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-uit\"><h2 "
               "class=\"utrecht-heading-2\" id=\"h-uit\">{}</h2><p class=\"klein zacht\">{}</p>",
        T("Wat kwam eruit?"), T("Geteld uit trajecten en plekken sinds ieders gesprek."));
    for (int s = 1; s <= campagne_uitkomst_codes.n; s++) {
        i64 n = campagne_uitkomst_aantal(u, s);
        PUT(&r->h, "<details class=\"mt\"><summary><b>{}</b> {}</summary><ul "
                   "class=\"agenda nieuws\">",
            n, code_label(&campagne_uitkomst_codes, CODE(s)));
        for (int i = 0; i < u.n; i++)
            if (code_is(u.at[i].soort, s))
                PUT(&r->h, "<li><div>{} <span class=\"klein zacht\">{}</span></div></li>",
                    naam_link(r, u.at[i].persoon_id, u.at[i].naam),
                    TF(r->w.a, "sinds {}", dag_tekst(r, u.at[i].van, false)));
        if (!n) PUT(&r->h, "<li>{}</li>", T("Nog niemand."));
        PUT(&r->h, "</ul></details>\n");
    }
    PUT(&r->h, "</section>\n");
}

static void put_opdracht(req *r, const campagne *c, const campagnetelling *t)
{
    i64 dagen = c->reactie_dagen.is ? c->reactie_dagen.n : REACTIE_DAGEN;
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-vr\"><h2 "
               "class=\"utrecht-heading-2\" id=\"h-vr\">{}</h2>{}<p class=\"mt\">{}</p>",
        T("Voortgang"), voortgang_balk(r, t), gesproken_zin(r, t));
    if (c->vraag.n)
        PUT(&r->h, "<h3 class=\"utrecht-heading-3 mt\">{}</h3><p>{}</p>", T("Dit vraag je"),
            c->vraag);
    PUT(&r->h, "<p class=\"klein zacht mt\">{}</p></section>\n",
        TF(r->w.a, "Geen reactie na {} dagen? Dan staat iemand bovenaan.", dagen));
}

/* What to do next about someone, in words. */
static str volgende_stap(req *r, const campagneregel *m)
{
    switch (m->stand.i) {
    case CAMPAGNE_NIETS: return T("Nodig uit.");
    case CAMPAGNE_STIL:
        return m->keren.n >= 2 ? T("Bel, of ga langs.") : T("Nodig nog een keer uit, of bel.");
    case CAMPAGNE_UITGENODIGD:
        return TF(r->w.a, "Uitgenodigd op {}.", dag_tekst(r, m->uitgenodigd, false));
    case CAMPAGNE_GEPLAND:
        return date_before(m->datum, r->w.vandaag)
                   ? T("Leg vast hoe het ging.")
                   : TF(r->w.a, "Gesprek op {}.", dag_tekst(r, m->datum, true));
    case CAMPAGNE_GESPROKEN: return T("Vul aan wat nog ontbreekt.");
    default: return (str){0};
    }
}

static const char *stand_kleur(int stand)
{
    switch (stand) {
    case CAMPAGNE_STIL: return "warning";
    case CAMPAGNE_AFGEROND:
    case CAMPAGNE_GESPROKEN: return "success";
    default: return "neutral";
    }
}

static void put_mens(req *r, const campagneregel *m)
{
    str nodig = volgende_stap(r, m);
    str keren = m->keren.n > 1 ? TF(r->w.a, "{} keer uitgenodigd", m->keren) : (str){0};
    tabel_rij(r);
    tabel_kies(r, "wie", ID(m->persoon_id), m->naam, false);
    tabel_rijkop(r, MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>",
                        naam_link(r, m->persoon_id, m->naam), m->nummer));
    tabel_cel(r, T("Stand"), badge(r, str_of(stand_kleur(m->stand.i)),
                                 code_label(&campagne_stand_codes, m->stand)));
    tabel_cel(r, T("Volgende stap"), MARKUP(r->w.a, "{} <span class=\"klein zacht\">{}</span>",
                                         nodig, keren));
    tabel_cel(r, T("Gesprek met"), MARKUP(r->w.a, "{}", gebruiker_naam(r, m->gebruiker_id)));
    tabel_cel(r, T("Doen"),
        link_voor(r, URL(r, campagne_gesprek, m->id),
            m->stand.i == CAMPAGNE_AFGEROND ? T("Bekijk") : T("Leg vast"), m->naam, "subtle"));
}

static void knop(req *r, const char *doe, str tekst)
{
    PUT(&r->h, "<button class=\"utrecht-button utrecht-button--subtle\" type=\"submit\" "
               "name=\"doe\" value=\"{}\">{}</button>",
        str_of(doe), tekst);
}

static void put_mensen(req *r, const campagne *c, int stand)
{
    campagneregel_rijen m = campagne_mensen(&r->w, c, stand);
    campagne_id id = campagne_id_van(c);
    if (!m.n) {
        leegte(r, stand ? T("Niemand staat zo in deze campagne.")
                        : T("Er zit nog niemand in deze campagne."),
            stand ? URL(r, campagne_toon, id) : URL(r, campagne_groep, id),
            stand ? T("Toon iedereen") : T("Zet mensen erbij"));
        return;
    }
    PUT(&r->h, "<form method=\"post\" action=\"{}\" data-kies=\"{}\">", URL(r, campagne_kies, id),
        T("{} gekozen"));
    form_hidden(r);
    PUT(&r->h, "<div class=\"bulk\" role=\"group\" aria-label=\"{}\"><b>{}</b>",
        T("Voor de gekozen mensen"), T("Voor wie je kiest:"));
    knop(r, "uitnodigen", T("Nodig uit"));
    knop(r, "plannen", T("Plan gesprekken"));
    if (url_mag(r, POST, URL(r, campagne_haal_eruit, id)))
        knop(r, "eruit", T("Haal uit de campagne"));
    PUT(&r->h, "</div>\n");
    tabel_open(r, T("Mensen in deze campagne"));
    tabel_kop_kies(r);
    const str koppen[] = {T("Naam"), T("Stand"), T("Volgende stap"), T("Gesprek met"), T("Doen")};
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
    for (int i = 0; i < m.n; i++) put_mens(r, &m.at[i]);
    tabel_sluit(r);
    PUT(&r->h, "</form>\n");
}

void campagne_toon(req *r)
{
    campagne c;
    code stand = {0};
    if (!campagne_van_pad(r, &c)) return;
    if (!code_parse(&campagne_stand_codes, veld(r, "stand"), &stand)) stand = (code){0};
    campagnetelling t = campagne_telling(&r->w, &c);
    campagne_id id = campagne_id_van(&c);
    markup acties = {0};
    if (url_mag(r, GET, URL(r, campagne_groep, id)))
        acties = MARKUP(r->w.a, "{}{}",
            link_knop(r, URL(r, campagne_groep, id), T("Zet mensen erbij"), "primary-action"),
            link_knop(r, URL(r, campagne_wijzig, id), T("Campagne wijzigen"), "secondary-action"));
    campagne_kruimels(r, &c, (str){0});
    kop_met(r, c.naam, TF(r->w.a, "{}. {}.", gesproken_zin(r, &t), periode(r, &c)), acties);
    put_chips(r, &c, &t, stand.i);
    PUT(&r->h, "<div class=\"rooster2\"><div class=\"stapel\">");
    put_mensen(r, &c, stand.i);
    PUT(&r->h, "</div><div class=\"stapel\">");
    put_opdracht(r, &c, &t);
    put_uitkomsten(r, &c);
    PUT(&r->h, "</div></div>\n");
}

/* ---- making and changing ---- */

static void put_formulier(req *r, const campagne *c, url actie, str titel, url terug)
{
    campagne_kruimels(r, c->kop.id ? c : NULL, titel);
    kop(r, titel, T("Een campagne is een gesprek met iedereen van een groep."));
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, actie, &campagne_entity, c);
    for (int i = 0; velden[i]; i++) form_veld(&f, velden[i]);
    form_sluit_met(&f, T("Bewaar de campagne"), terug, T("Terug"));
    PUT(&r->h, "</div>\n");
}

void campagne_nieuw(req *r)
{
    campagne c = {.van = r->w.vandaag,
                  .tot = date_plus_months(r->w.vandaag, 3),
                  .vraag = T("Wat kun je goed? Wat wil je? Wat heb je nodig? Wat kan niet op het "
                             "werk?"),
                  .reactie_dagen = NUM(REACTIE_DAGEN)};
    c.kop.masker = UINT64_MAX;
    put_formulier(r, &c, URL0(r, campagne_maken), T("Nieuwe campagne"), URL0(r, campagnes));
}

void campagne_maken(req *r)
{
    campagne c = {0};
    gebeurtenis_id g = {0};
    c.kop.masker = UINT64_MAX;
    form_lees(r, &campagne_entity, velden, &c);
    if (r->w.p->n || !campagne_maak(&r->w, &c, &g).v) campagne_nieuw(r);
    else
        ga_naar(r, URL(r, campagne_groep, campagne_id_van(&c)),
            T("De campagne is gemaakt. Kies nu wie erin zit."));
}

void campagne_wijzig(req *r)
{
    campagne c;
    if (!campagne_van_pad(r, &c)) return;
    put_formulier(r, &c, URL(r, campagne_bewaren, campagne_id_van(&c)), T("Campagne wijzigen"),
        URL(r, campagne_toon, campagne_id_van(&c)));
}

void campagne_bewaren(req *r)
{
    campagne c;
    gebeurtenis_id g = {0};
    if (!campagne_van_pad(r, &c)) return;
    u64 offered = form_lees(r, &campagne_entity, velden, &c);
    if (r->w.p->n || !campagne_bewaar(&r->w, &c, offered, &g)) campagne_wijzig(r);
    else
        ga_naar_met_ongedaan(r, URL(r, campagne_toon, campagne_id_van(&c)),
            T("De campagne is bewaard."), g);
}
