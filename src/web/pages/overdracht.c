/* overdracht.c: people handed over: asking a colleague, with a note for each; what is asked of me
 * and what I asked; and the card of Mijn mensen that tells of it. */
#include "casework/overdracht.h"

#include "casework/mensen.h"
#include "casework/persoon.h"
#include "casework/taak.h"
#include "web/pages/overdracht.h"
#include "web/pages/persoon.h"
#include "web/pages/samen.h"
#include "web/routes.h"

#define OVERDRACHTVORM_FIELDS(F) \
    F(gebruiker_id, klantmanager_id, N_("Naar welke collega?"), .required = true, \
      .ref = "gebruiker") \
    F(bool, met_gesprekken, N_("Zet ook de geplande gesprekken over"))
FORMULIER(overdrachtvorm, OVERDRACHTVORM_FIELDS)
#define SELF overdrachtvorm
FORMULIER_DEF(overdrachtvorm, OVERDRACHTVORM_FIELDS)
#undef SELF

#define ANTWOORD_CODES(C) \
    C(ANTWOORD_NEEM, "neem", N_("Ik neem deze mensen over")) \
    C(ANTWOORD_WEIGER, "weiger", N_("Ik neem deze mensen niet over"))
CODES(overdracht_antwoord, ANTWOORD_CODES)
CODES_DEF(overdracht_antwoord, ANTWOORD_CODES)
#define OVERDRACHTANTWOORD_FIELDS(F) \
    F(code, antwoord, N_("Je antwoord"), .required = true, .codes = &overdracht_antwoord_codes) \
    F(str, reden, N_("Waarom niet?"), .max = 300, \
      .hulp = N_("Alleen nodig als je iemand niet overneemt."))
FORMULIER(overdrachtantwoord, OVERDRACHTANTWOORD_FIELDS)
#define SELF overdrachtantwoord
FORMULIER_DEF(overdrachtantwoord, OVERDRACHTANTWOORD_FIELDS)
#undef SELF

/* ---- asking ---- */

static str notitienaam(req *r, persoon_id id)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "notitie-{}", token_van(r, ID(id)));
    return buf_str(&b);
}

static str notitie_nu(req *r, persoon_id id)
{
    return is_post(r) ? veld(r, arena_c(r->w.a, notitienaam(r, id))) : (str){0};
}

static str wat_meegaat(req *r, persoon_id id)
{
    gesprek_rijen g = BIJ(&r->w, gesprek, persoon_id, id);
    i64 gepland = 0;
    for (int i = 0; i < g.n; i++)
        gepland += code_is(g.at[i].afloop, GESPREK_GEPLAND) &&
                   !date_before(g.at[i].datum, r->w.vandaag);
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{}", PN(r->w.a, "{} open taak", "{} open taken",
        taken_van_persoon(&r->w, id).n));
    if (gepland)
        PLAIN(&b, ", {}", PN(r->w.a, "{} gepland gesprek", "{} geplande gesprekken", gepland));
    return buf_str(&b);
}

static void put_mens(req *r, persoon_id id)
{
    persoon p;
    overdracht o;
    if (!HAAL(&r->w, persoon, id, &p)) return;
    str naam = notitienaam(r, id), wie = gebruiker_naam(r, p.klantmanager_id);
    bool wacht = overdracht_open_voor(&r->w, id, &o);
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>", naam_link(r, id, p.naam),
        wacht ? TF(r->w.a, "Wacht al op {}", gebruiker_naam(r, o.naar_id)) : wie));
    tabel_cel(r, T("Gaat mee"), MARKUP(r->w.a, "{}", wat_meegaat(r, id)));
    tabel_cel(r, T("Notitie"), MARKUP(r->w.a,
        "<label class=\"vh\" for=\"{}\">{}</label><input class=\"utrecht-textbox "
        "utrecht-textbox--html-input\" id=\"{}\" name=\"{}\" maxlength=\"500\" "
        "autocomplete=\"off\" value=\"{}\">",
        naam, TF(r->w.a, "Notitie bij {}", p.naam), naam, naam, notitie_nu(r, id)));
}

static void put_mensen(req *r, mensen_groep wie)
{
    PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
        T("Een notitie is niet verplicht. Schrijf zo dat de persoon het mag lezen."));
    tabel_open(r, T("Wie je overdraagt, en wat meegaat"));
    tabel_kop(r, T("Naam"), (url){0}, 0);
    tabel_kop(r, T("Gaat mee"), (url){0}, 0);
    tabel_kop(r, T("Notitie voor je collega"), (url){0}, 0);
    for (int i = 0; i < wie.n; i++) put_mens(r, wie.at[i]);
    tabel_sluit(r);
}

void overdracht_vraag_wie(req *r, mensen_groep wie)
{
    gebruiker_rijen g = klantmanagers_te_kiezen(&r->w);
    keuze *namen = arena_make(r->w.a, keuze, g.n + 1);
    int n = 0;
    overdrachtvorm v = {.masker = UINT64_MAX, .met_gesprekken = true};
    for (int i = 0; i < g.n; i++)
        if (g.at[i].kop.id != r->ik.kop.id)
            namen[n++] = (keuze){ID(gebruiker_id_van(&g.at[i])), g.at[i].naam};
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kop(r, T("Draag over aan een collega"),
        PN(r->w.a, "Je vraagt een collega om {} mens over te nemen. Hij zegt ja of nee.",
            "Je vraagt een collega om {} mensen over te nemen. Hij zegt ja of nee.", wie.n));
    PUT(&r->h, "<section class=\"kaart\">");
    formulier f = form_open(r, URL0(r, samen_collega), &overdrachtvorm_entity, &v);
    samen_verborgen(&f, wie);
    form_keuze(&f, "klantmanager_id", namen, n, 0);
    form_veld(&f, "met_gesprekken");
    put_mensen(r, wie);
    form_sluit_met(&f, PN(r->w.a, "Vraag het voor {} mens", "Vraag het voor {} mensen", wie.n),
        url_terug(r, URL0(r, mensen)), T("Terug"));
    PUT(&r->h, "</section>\n");
}

static mensen_groep mijn_mensen(req *r)
{
    mensen_filter f = {.van = {r->ik.kop.id}, .sorteer = "naam"};
    mensenregel_rijen m = mensen_lijst(&r->w, &f, 0, SAMEN_HOOGSTENS + 1);
    persoon_id *wie = arena_make(r->w.a, persoon_id, m.n + 1);
    int n = 0;
    overdracht o;
    for (int i = 0; i < m.n; i++)
        if (!overdracht_open_voor(&r->w, m.at[i].id, &o)) wie[n++] = m.at[i].id; /* asked already */
    return (mensen_groep){wie, n};
}

/* Of those in the address; nobody named: of everyone whom I guide. */
void overdracht_nieuw(req *r)
{
    mensen_groep wie = samen_gekozen(r);
    if (!wie.n) wie = mijn_mensen(r);
    if (samen_is_gekozen(r, wie, URL0(r, mensen))) overdracht_vraag_wie(r, wie);
}

void samen_collega(req *r)
{
    static const char *const velden[] = {"klantmanager_id", "met_gesprekken", NULL};
    mensen_groep wie = samen_gekozen(r);
    overdrachtvorm v = {.masker = UINT64_MAX};
    gebeurtenis_id g = {0};
    if (!samen_is_gekozen(r, wie, URL0(r, mensen))) return;
    form_lees(r, &overdrachtvorm_entity, velden, &v);
    str *notities = arena_make(r->w.a, str, wie.n);
    for (int i = 0; i < wie.n; i++) notities[i] = notitie_nu(r, wie.at[i]);
    overdracht_wens wens = {v.klantmanager_id, v.met_gesprekken, notities};
    if (r->w.p->n || !overdracht_vraag(&r->w, wie, &wens, &g)) {
        overdracht_vraag_wie(r, wie);
        return;
    }
    str naam = gebruiker_naam(r, v.klantmanager_id);
    ga_naar_met_ongedaan(r, url_terug(r, URL0(r, mensen)),
        TF(r->w.a, "Het is gevraagd aan {}. Tot het antwoord begeleid jij deze mensen.", naam), g);
}

/* ---- what is asked, and answered ---- */

static void put_wie(req *r, const overdrachtregel *o, gebruiker_id ander, str rol)
{
    buf onder = buf_new(r->w.a);
    PLAIN(&onder, "{} {}, {}", rol, gebruiker_naam(r, ander), dag_kort(r, o->gevraagd));
    tabel_rijkop(r, MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>",
        naam_link(r, o->persoon_id, o->naam), buf_str(&onder)));
    tabel_cel(r, T("Gaat mee"), MARKUP(r->w.a, "{}", wat_meegaat(r, o->persoon_id)));
    tabel_cel(r, T("Notitie"), MARKUP(r->w.a, "{}", o->notitie));
}

static void put_gevraagd(req *r, const overdrachtregel_rijen *o)
{
    overdrachtantwoord v = {.masker = UINT64_MAX, .antwoord = CODE(ANTWOORD_NEEM)};
    formulier f = form_open(r, URL0(r, overdracht_antwoorden), &overdrachtantwoord_entity, &v);
    tabel_open(r, T("Wie je zou overnemen"));
    tabel_kop_kies(r);
    tabel_kop(r, T("Naam"), (url){0}, 0);
    tabel_kop(r, T("Gaat mee"), (url){0}, 0);
    tabel_kop(r, T("Notitie"), (url){0}, 0);
    for (int i = 0; i < o->n; i++) {
        tabel_rij(r);
        tabel_kies(r, "overdracht", ID(o->at[i].id), o->at[i].naam, true);
        put_wie(r, &o->at[i], o->at[i].van_id, T("Van"));
    }
    tabel_sluit(r);
    form_veld(&f, "antwoord");
    form_veld(&f, "reden");
    form_sluit(&f, T("Geef antwoord"));
}

static markup stand_badge(req *r, code stand)
{
    static const char *const kleur[] = {"neutral", "warning", "success", "danger", "neutral"};
    str hoe = str_of(kleur[stand.i >= 0 && stand.i < overdracht_stand_eind ? stand.i : 0]);
    return badge(r, hoe, code_label(&overdracht_stand_codes, stand));
}

static void put_mijn_vraag(req *r, const overdrachtregel *o)
{
    tabel_rij(r);
    put_wie(r, o, o->naar_id, T("Aan"));
    tabel_cel(r, T("Stand"), MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>",
        stand_badge(r, o->stand), o->reden));
    PUT(&r->h, "<td class=\"utrecht-table__cell\" role=\"cell\">");
    if (code_is(o->stand, OVERDRACHT_OPEN))
        form_knop(r, URL(r, overdracht_intrek, o->id), T("Trek in"), o->naam, "subtle");
    PUT(&r->h, "</td>");
}

static void put_mijn(req *r, const overdrachtregel_rijen *o)
{
    int open = 0;
    for (int i = 0; i < o->n; i++) open += code_is(o->at[i].stand, OVERDRACHT_OPEN);
    tabel_open(r, T("Wat je vroeg"));
    tabel_kop(r, T("Naam"), (url){0}, 0);
    tabel_kop(r, T("Gaat mee"), (url){0}, 0);
    tabel_kop(r, T("Notitie"), (url){0}, 0);
    tabel_kop(r, T("Stand"), (url){0}, 0);
    tabel_kop(r, T("Doen"), (url){0}, 0);
    for (int i = 0; i < o->n; i++) put_mijn_vraag(r, &o->at[i]);
    tabel_sluit(r);
    if (open < 2) return;
    PUT(&r->h, "<div class=\"mt\">");
    form_knop(r, URL0(r, overdracht_intrek_alles), T("Trek alles in wat nog wacht"), (str){0},
        "secondary-action");
    PUT(&r->h, "</div>");
}

void overdrachten(req *r)
{
    gebruiker_id ik = {r->ik.kop.id};
    overdrachtregel_rijen naar = overdrachten_naar(&r->w, ik), van = overdrachten_van(&r->w, ik);
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kop_met(r, T("Overdragen"), T("Wie je overneemt en wie je overdraagt."),
        link_knop(r, URL0(r, overdracht_nieuw), T("Draag al mijn mensen over"),
            "secondary-action"));
    PUT(&r->h, "<div class=\"stapel\"><section class=\"kaart\" aria-labelledby=\"h-naar\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-naar\">{}</h2>", T("Aan jou gevraagd"));
    if (naar.n) put_gevraagd(r, &naar);
    else PUT(&r->h, "<p class=\"klein zacht\">{}</p>", T("Niemand vraagt je nu iets."));
    PUT(&r->h, "</section><section class=\"kaart\" aria-labelledby=\"h-van\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-van\">{}</h2>", T("Door jou gevraagd"));
    if (van.n) put_mijn(r, &van);
    else
        leegte(r, T("Je vroeg nog niets. Zet vinkjes in de lijst en kies: Draag over."),
            URL0(r, mensen), T("Naar de lijst met mensen"));
    PUT(&r->h, "</section></div>\n");
}

void overdracht_antwoorden(req *r)
{
    static const char *const velden[] = {"antwoord", "reden", NULL};
    overdrachtantwoord v = {.masker = UINT64_MAX};
    overdracht_id *id = arena_make(r->w.a, overdracht_id, SAMEN_HOOGSTENS + 1);
    overdracht_groep o = {id, 0};
    gebeurtenis_id g = {0};
    str token;
    form_lees(r, &overdrachtantwoord_entity, velden, &v);
    for (int i = 0; o.n <= SAMEN_HOOGSTENS && (token = veld_nr(r, "overdracht", i)).n; i++)
        id[o.n++] = (overdracht_id){token_lees(r, &overdracht_entity, token)};
    bool ja = code_is(v.antwoord, ANTWOORD_NEEM);
    bool goed = !r->w.p->n && (ja ? overdracht_neem_over(&r->w, o, &g)
                                  : overdracht_weiger(&r->w, o, v.reden, &g));
    if (!goed) overdrachten(r);
    else ga_naar_met_ongedaan(r, URL0(r, overdrachten),
            ja ? PN(r->w.a, "Je begeleidt nu {} mens meer.", "Je begeleidt nu {} mensen meer.", o.n)
               : PN(r->w.a, "Je neemt {} mens niet over.", "Je neemt {} mensen niet over.", o.n),
            g);
}

static void trek_in(req *r, overdracht_groep o)
{
    gebeurtenis_id g = {0};
    if (!overdracht_trek_in(&r->w, o, &g)) overdrachten(r);
    else ga_naar_met_ongedaan(r, URL0(r, overdrachten),
            PN(r->w.a, "{} vraag is ingetrokken.", "{} vragen zijn ingetrokken.", o.n), g);
}

void overdracht_intrek(req *r)
{
    trek_in(r, (overdracht_groep){&(overdracht_id){r->id[0]}, 1});
}

void overdracht_intrek_alles(req *r)
{
    overdrachtregel_rijen van = overdrachten_van(&r->w, (gebruiker_id){r->ik.kop.id});
    overdracht_id *id = arena_make(r->w.a, overdracht_id, van.n + 1);
    int n = 0;
    for (int i = 0; i < van.n; i++)
        if (code_is(van.at[i].stand, OVERDRACHT_OPEN)) id[n++] = van.at[i].id;
    trek_in(r, (overdracht_groep){id, n});
}

/* ---- on Mijn mensen and in a dossier ---- */

void overdracht_blok(req *r)
{
    overdrachttelling t = overdracht_telling(&r->w, (gebruiker_id){r->ik.kop.id});
    if (!t.naar.n && !t.van.n && !t.nee.n) return;
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-over\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-over\">{}</h2><ul class=\"agenda nieuws\">",
        T("Overdragen"));
    if (t.naar.n)
        PUT(&r->h, "<li>{}</li>", PN(r->w.a, "Een collega vraagt of je {} mens overneemt.",
            "Collega's vragen of je {} mensen overneemt.", t.naar.n));
    if (t.van.n)
        PUT(&r->h, "<li>{}</li>", PN(r->w.a, "Voor {} mens wacht je op een antwoord.",
            "Voor {} mensen wacht je op een antwoord.", t.van.n));
    if (t.nee.n)
        PUT(&r->h, "<li>{}</li>", PN(r->w.a, "{} mens is niet overgenomen.",
            "{} mensen zijn niet overgenomen.", t.nee.n));
    PUT(&r->h, "</ul><p>{}</p></section>\n",
        link_naar(r, URL0(r, overdrachten), T("Bekijk en antwoord")));
}

void overdracht_regel(req *r, persoon_id id)
{
    overdracht o;
    if (!overdracht_open_voor(&r->w, id, &o)) return;
    PUT(&r->h, "<p class=\"klein\">{} {}</p>",
        TF(r->w.a, "{} vroeg {} om deze persoon over te nemen.", gebruiker_naam(r, o.van_id),
            gebruiker_naam(r, o.naar_id)),
        link_naar(r, URL0(r, overdrachten), T("Bekijk de overdracht")));
}
