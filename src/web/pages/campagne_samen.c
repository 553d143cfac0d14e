/* campagne_samen.c: several people of a campagne at once: adding, inviting, planning, taking out.
 * Each page first says who it is about, and who is skipped and why. */
#include "web/pages/campagne.h"

#include "casework/mensen.h"
#include "casework/persoon.h"
#include "web/pages/persoon.h"
#include "web/pages/samen.h"
#include "web/routes.h"

/* ---- which people of the caseload ---- */

#define GROEPVORM_FIELDS(F) \
    F(gebruiker_id, klantmanager, N_("Mensen van"), .ref = "gebruiker") \
    F(code, leerroute, N_("Leerroute"), .codes = &leerroute_codes) \
    F(code, werkstap, N_("Werk"), .codes = &werkstap_codes) \
    F(bool, zonder_contact, N_("Langer geen contact dan de aanpak zegt"))
FORMULIER(groepvorm, GROEPVORM_FIELDS)
#define SELF groepvorm
FORMULIER_DEF(groepvorm, GROEPVORM_FIELDS)
#undef SELF

static const char *const groep_velden[] = {"klantmanager", "leerroute", "werkstap",
                                           "zonder_contact", NULL};

/* What the address or the post asks for. */
static mensen_filter filter_lees(req *r)
{
    mensen_filter f = {.sorteer = "naam"};
    f.van = (gebruiker_id){token_lees(r, &gebruiker_entity, veld(r, "klantmanager"))};
    if (!code_parse(&leerroute_codes, veld(r, "leerroute"), &f.leerroute)) f.leerroute = (code){0};
    if (!code_parse(&werkstap_codes, veld(r, "werkstap"), &f.werkstap)) f.werkstap = (code){0};
    f.lang_geen_contact = str_eq(veld(r, "zonder_contact"), S("ja"));
    return f;
}

static bool zit_erin(campagneregel_rijen al, persoon_id wie)
{
    for (int i = 0; i < al.n; i++)
        if (al.at[i].persoon_id.v == wie.v) return true;
    return false;
}

/* Who fits the filter and is not in it yet; al: how many are. */
static mensenregel_rijen passend(req *r, const campagne *c, int *al)
{
    mensen_filter f = filter_lees(r);
    campagneregel_rijen erin = campagne_mensen(&r->w, c, 0);
    mensenregel_rijen m = mensen_lijst(&r->w, &f, 0, CAMPAGNE_HOOGSTENS), uit = {m.at, 0};
    *al = 0;
    for (int i = 0; i < m.n; i++) {
        if (zit_erin(erin, m.at[i].id)) ++*al;
        else uit.at[uit.n++] = m.at[i];
    }
    return uit;
}

static int klantmanagers(req *r, keuze **uit)
{
    gebruiker_rijen g = klantmanagers_te_kiezen(&r->w);
    *uit = arena_make(r->w.a, keuze, g.n + 1);
    for (int i = 0; i < g.n; i++)
        (*uit)[i] = (keuze){ID(gebruiker_id_van(&g.at[i])), g.at[i].naam};
    return g.n;
}

#define DOORVORM_FIELDS(F) \
    F(gebruiker_id, gesprek_door, N_("Wie voert de gesprekken?"), .ref = "gebruiker", \
      .hulp = N_("Kies je niemand? Dan doet ieders eigen klantmanager het."))
FORMULIER(doorvorm, DOORVORM_FIELDS)
#define SELF doorvorm
FORMULIER_DEF(doorvorm, DOORVORM_FIELDS)
#undef SELF

static void put_groep(req *r, const campagne *c, mensenregel_rijen m, int al)
{
    keuze *wie;
    int n = klantmanagers(r, &wie);
    PUT(&r->h, "<section class=\"kaart mt\" aria-labelledby=\"h-groep\"><h2 "
               "class=\"utrecht-heading-2\" id=\"h-groep\">{}</h2>",
        PN(r->w.a, "{} mens past hierbij", "{} mensen passen hierbij", m.n));
    if (al) PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
        PN(r->w.a, "{} mens zit er al in.", "{} mensen zitten er al in.", al));
    if (m.n) {
        formulier f = form_open(r, URL(r, campagne_groep_erbij, campagne_id_van(c)),
            &doorvorm_entity, NULL);
        for (int i = 0; groep_velden[i]; i++)
            form_verborgen(&f, groep_velden[i], veld(r, groep_velden[i]));
        form_keuze(&f, "gesprek_door", wie, n, 0);
        form_sluit_met(&f, PN(r->w.a, "Zet {} mens erbij", "Zet {} mensen erbij", m.n),
            URL(r, campagne_toon, campagne_id_van(c)), T("Terug"));
    }
    PUT(&r->h, "<ul class=\"namenlijst mt\">");
    for (int i = 0; i < m.n; i++)
        PUT(&r->h, "<li>{} <span class=\"klein zacht regel\">{}</span></li>",
            naam_link(r, m.at[i].id, m.at[i].naam), gebruiker_naam(r, m.at[i].klantmanager_id));
    PUT(&r->h, "</ul></section>\n");
}

void campagne_groep(req *r)
{
    campagne c;
    int al;
    keuze *wie;
    if (!campagne_van_pad(r, &c)) return;
    int n = klantmanagers(r, &wie);
    mensen_filter nu = filter_lees(r);
    groepvorm v = {.masker = UINT64_MAX, .klantmanager = nu.van, .leerroute = nu.leerroute,
        .werkstap = nu.werkstap, .zonder_contact = nu.lang_geen_contact};
    campagne_kruimels(r, &c, T("Mensen erbij"));
    kop(r, T("Wie zit in deze campagne?"), T("Kies een groep. Daarna zie je wie erbij komen."));
    formulier f = form_open_filter(r, URL(r, campagne_groep, campagne_id_van(&c)),
        &groepvorm_entity, &v);
    form_keuze(&f, "klantmanager", wie, n, nu.van.v);
    for (int i = 1; groep_velden[i]; i++) form_veld(&f, groep_velden[i]);
    form_sluit(&f, T("Filter"));
    mensenregel_rijen m = passend(r, &c, &al);
    put_groep(r, &c, m, al);
}

void campagne_groep_erbij(req *r)
{
    campagne c;
    int al;
    gebeurtenis_id g = {0};
    if (!campagne_van_pad(r, &c)) return;
    mensenregel_rijen m = passend(r, &c, &al);
    persoon_id *wie = arena_make(r->w.a, persoon_id, m.n + 1);
    for (int i = 0; i < m.n; i++) wie[i] = m.at[i].id;
    gebruiker_id door = {token_lees(r, &gebruiker_entity, veld(r, "gesprek_door"))};
    if (!campagne_erbij(&r->w, campagne_id_van(&c), (mensen_groep){wie, m.n}, door, &g))
        campagne_groep(r);
    else
        ga_naar_met_ongedaan(r, URL(r, campagne_toon, campagne_id_van(&c)),
            PN(r->w.a, "{} mens erbij gezet.", "{} mensen erbij gezet.", m.n), g);
}

/* ---- from Mijn mensen ---- */

#define CAMPAGNEKEUS_FIELDS(F) \
    F(campagne_id, campagne_id, N_("In welke campagne?"), .required = true, .ref = "campagne")
FORMULIER(campagnekeus, CAMPAGNEKEUS_FIELDS)
#define SELF campagnekeus
FORMULIER_DEF(campagnekeus, CAMPAGNEKEUS_FIELDS)
#undef SELF

void samen_vraag_campagne(req *r, mensen_groep wie)
{
    campagne_rijen c = LIJST(&r->w, campagne, CAMPAGNES);
    keuze *k = arena_make(r->w.a, keuze, c.n + 1);
    for (int i = 0; i < c.n; i++)
        k[i] = (keuze){ID(campagne_id_van(&c.at[i])), c.at[i].naam};
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kop(r, T("Zet in een campagne"),
        PN(r->w.a, "{} mens krijgt een gesprek.", "{} mensen krijgen een gesprek.", wie.n));
    if (!c.n) {
        leegte(r, T("Er is nog geen campagne."), URL0(r, campagne_nieuw), T("Begin een campagne"));
        return;
    }
    PUT(&r->h, "<section class=\"kaart\">");
    formulier f = form_open(r, URL0(r, samen_campagne), &campagnekeus_entity, NULL);
    samen_verborgen(&f, wie);
    form_keuze(&f, "campagne_id", k, c.n, 0);
    form_sluit_met(&f, PN(r->w.a, "Zet {} mens erbij", "Zet {} mensen erbij", wie.n),
        url_terug(r, URL0(r, mensen)), T("Terug"));
    PUT(&r->h, "</section>\n");
}

void samen_campagne(req *r)
{
    static const char *const namen[] = {"campagne_id", NULL};
    mensen_groep wie = samen_gekozen(r);
    campagnekeus v = {.masker = UINT64_MAX};
    gebeurtenis_id g = {0};
    if (!samen_is_gekozen(r, wie, URL0(r, mensen))) return;
    form_lees(r, &campagnekeus_entity, namen, &v);
    if (!r->w.p->n && !v.campagne_id.v)
        problem_add(r->w.p, "campagne_id", N_("Kies een campagne."));
    if (r->w.p->n || !campagne_erbij(&r->w, v.campagne_id, wie, (gebruiker_id){0}, &g))
        samen_vraag_campagne(r, wie);
    else if (!g.v)
        ga_naar(r, URL(r, campagne_toon, v.campagne_id), T("Deze mensen zaten er al in."));
    else
        ga_naar_met_ongedaan(r, URL(r, campagne_toon, v.campagne_id),
            PN(r->w.a, "{} mens erbij gezet.", "{} mensen erbij gezet.", wie.n), g);
}

/* ---- who is skipped ---- */

/* Who it is about, and who is skipped and why. Gives how many it is about. */
static int put_wie(req *r, const campagne *c, mensen_groep wie, const char *(*waarom)(int))
{
    campagneregel_rijen alle = campagne_mensen(&r->w, c, 0);
    int doet = 0;
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-wie\"><h2 "
               "class=\"utrecht-heading-2\" id=\"h-wie\">{}</h2><ul class=\"agenda nieuws\">",
        T("Om wie gaat het?"));
    for (int i = 0; i < wie.n; i++)
        for (int j = 0; j < alle.n; j++) {
            const campagneregel *m = &alle.at[j];
            if (m->persoon_id.v != wie.at[i].v) continue;
            const char *niet = waarom(m->stand.i);
            str zin = niet ? TF(r->w.a, "Wordt overgeslagen. {}", lang_text(niet))
                           : code_label(&campagne_stand_codes, m->stand);
            doet += !niet;
            PUT(&r->h, "<li><div>{} <span class=\"klein zacht\">{}</span></div></li>",
                naam_link(r, m->persoon_id, m->naam), zin);
        }
    PUT(&r->h, "</ul></section>\n");
    return doet;
}

#define LEEGVORM_FIELDS(F) F(str, opmerking, "", .max = 1)
FORMULIER(leegvorm, LEEGVORM_FIELDS)
#define SELF leegvorm
FORMULIER_DEF(leegvorm, LEEGVORM_FIELDS)
#undef SELF

/* A question with only a button: for these people, yes; beside it whom it is about. */
static void vraag_akkoord(req *r, const campagne *c, mensen_groep wie, url actie, str knoptekst,
    const char *(*waarom)(int))
{
    PUT(&r->h, "<div class=\"rooster2\"><section class=\"kaart\">");
    formulier f = form_open(r, actie, &leegvorm_entity, NULL);
    samen_verborgen(&f, wie);
    form_sluit_met(&f, knoptekst, URL(r, campagne_toon, campagne_id_van(c)), T("Terug"));
    PUT(&r->h, "</section>");
    put_wie(r, c, wie, waarom);
    PUT(&r->h, "</div>\n");
}

/* ---- inviting ---- */

static void vraag_uitnodigen(req *r, const campagne *c, mensen_groep wie)
{
    campagne_kruimels(r, c, T("Uitnodigen"));
    kop(r, T("Nodig deze mensen uit"),
        T("Stuur zelf de brief of bel. Hier leg je vast dat het vandaag gebeurde."));
    vraag_akkoord(r, c, wie, URL(r, campagne_uitnodigen, campagne_id_van(c)),
        T("Leg vast: vandaag uitgenodigd"), campagne_niet_uit);
}

void campagne_uitnodigen(req *r)
{
    campagne c;
    gebeurtenis_id g = {0};
    mensen_groep wie = samen_gekozen(r);
    if (!campagne_van_pad(r, &c)) return;
    url terug = URL(r, campagne_toon, campagne_id_van(&c));
    if (!samen_is_gekozen(r, wie, terug)) return;
    if (!campagne_nodig_uit(&r->w, campagne_id_van(&c), wie, &g)) vraag_uitnodigen(r, &c, wie);
    else ga_naar_met_ongedaan(r, terug, T("De uitnodiging is vastgelegd."), g);
}

/* ---- planning ---- */

#define RONDEVORM_FIELDS(F) \
    F(date, vanaf, N_("Eerste dag"), .required = true) \
    F(tijd, van, N_("Eerste gesprek om"), .required = true) \
    F(num, minuten, N_("Minuten voor elk gesprek"), .required = true, .van = 10, .tot = 240) \
    F(num, per_dag, N_("Gesprekken op een dag"), .required = true, .van = 1, .tot = 20) \
    F(str, plaats, N_("Waar"), .max = 120) \
    F(gebruiker_id, gesprek_door, N_("Wie voert de gesprekken?"), .ref = "gebruiker", \
      .hulp = N_("Kies je niemand? Dan blijft het zoals in de campagne staat."))
FORMULIER(rondevorm, RONDEVORM_FIELDS)
#define SELF rondevorm
FORMULIER_DEF(rondevorm, RONDEVORM_FIELDS)
#undef SELF

static const char *const ronde_velden[] = {"vanaf",  "van",          "minuten", "per_dag",
                                           "plaats", "gesprek_door", NULL};

static campagne_ronde ronde_van(const rondevorm *v)
{
    return (campagne_ronde){.vanaf = v->vanaf,
                            .van = v->van,
                            .minuten = v->minuten.n,
                            .per_dag = v->per_dag.n,
                            .plaats = v->plaats,
                            .door = v->gesprek_door};
}

/* The times as they would become; read again when the form is sent. */
static void put_tijden(req *r, campagne_tijden t)
{
    char van[DATE_TEXT], tot[DATE_TEXT];
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-tijd\"><h2 "
               "class=\"utrecht-heading-2\" id=\"h-tijd\">{}</h2><ul class=\"agenda nieuws\">",
        T("Zo worden de gesprekken verdeeld"));
    for (int i = 0; i < t.n; i++) {
        persoon p;
        if (!HAAL(&r->w, persoon, t.at[i].wie, &p)) continue;
        PUT(&r->h, "<li><div>{} <span class=\"klein zacht\">{}, {}</span></div></li>",
            naam_link(r, t.at[i].wie, p.naam),
            TF(r->w.a, "{} van {} tot {} uur", dag_tekst(r, t.at[i].dag, true),
                tijd_text(t.at[i].van, van), tijd_text(t.at[i].tot, tot)),
            gebruiker_naam(r, t.at[i].door));
    }
    PUT(&r->h, "</ul></section>\n");
}

/* zeker: the times were shown, now they are made. */
static void vraag_plannen(req *r, const campagne *c, mensen_groep wie, rondevorm *v,
                          const campagne_tijden *t)
{
    keuze *k;
    int n = klantmanagers(r, &k);
    url voorstel_ = URL(r, campagne_planvoorstel, campagne_id_van(c));
    url doe = URL(r, campagne_plannen, campagne_id_van(c));
    campagne_kruimels(r, c, T("Gesprekken plannen"));
    kop(r, T("Plan gesprekken"), t ? T("Kijk of het klopt. Daarna staan ze in de agenda.")
                                   : T("De gesprekken komen na elkaar, op werkdagen."));
    PUT(&r->h, "<div class=\"rooster2\"><section class=\"kaart\">");
    formulier f = form_open(r, t ? doe : voorstel_, &rondevorm_entity, v);
    samen_verborgen(&f, wie);
    for (int i = 0; i < 5; i++) form_veld(&f, ronde_velden[i]);
    form_keuze(&f, "gesprek_door", k, n, v->gesprek_door.v);
    form_sluit_met(&f, t ? PN(r->w.a, "Plan {} gesprek", "Plan {} gesprekken", t->n)
                         : T("Laat de verdeling zien"),
        URL(r, campagne_toon, campagne_id_van(c)), T("Terug"));
    PUT(&r->h, "</section><div class=\"stapel\">");
    if (t) put_tijden(r, *t);
    put_wie(r, c, wie, campagne_niet_plannen);
    PUT(&r->h, "</div></div>\n");
}

static bool ronde_lees(req *r, campagne *c, mensen_groep *wie, rondevorm *v)
{
    *wie = samen_gekozen(r);
    *v = (rondevorm){.masker = UINT64_MAX};
    if (!campagne_van_pad(r, c)) return false;
    if (!samen_is_gekozen(r, *wie, URL(r, campagne_toon, campagne_id_van(c)))) return false;
    form_lees(r, &rondevorm_entity, ronde_velden, v);
    return true;
}

void campagne_planvoorstel(req *r)
{
    campagne c;
    mensen_groep wie;
    rondevorm v;
    campagne_tijden t;
    if (!ronde_lees(r, &c, &wie, &v)) return;
    campagne_ronde ronde = ronde_van(&v);
    bool goed = !r->w.p->n && campagne_verdeel(&r->w, &c, wie, &ronde, &t);
    vraag_plannen(r, &c, wie, &v, goed ? &t : NULL);
}

void campagne_plannen(req *r)
{
    campagne c;
    mensen_groep wie;
    rondevorm v;
    gebeurtenis_id g = {0};
    if (!ronde_lees(r, &c, &wie, &v)) return;
    campagne_ronde ronde = ronde_van(&v);
    if (r->w.p->n || !campagne_plan(&r->w, &c, wie, &ronde, &g))
        vraag_plannen(r, &c, wie, &v, NULL);
    else
        ga_naar_met_ongedaan(r, URL(r, campagne_toon, campagne_id_van(&c)),
            T("De gesprekken zijn gepland."), g);
}

/* ---- taking out, and which of them ---- */

static void vraag_eruit(req *r, const campagne *c, mensen_groep wie)
{
    campagne_kruimels(r, c, T("Uit de campagne"));
    kop(r, T("Haal deze mensen uit de campagne"), T("Wie al gesproken is, blijft erin."));
    vraag_akkoord(r, c, wie, URL(r, campagne_haal_eruit, campagne_id_van(c)),
        T("Haal uit de campagne"), campagne_niet_eruit);
}

void campagne_haal_eruit(req *r)
{
    campagne c;
    gebeurtenis_id g = {0};
    mensen_groep wie = samen_gekozen(r);
    if (!campagne_van_pad(r, &c)) return;
    url terug = URL(r, campagne_toon, campagne_id_van(&c));
    if (!samen_is_gekozen(r, wie, terug)) return;
    if (!campagne_eruit(&r->w, campagne_id_van(&c), wie, &g)) vraag_eruit(r, &c, wie);
    else if (!g.v) ga_naar(r, terug, T("Iedereen is al gesproken. Niemand is eruit gehaald."));
    else ga_naar_met_ongedaan(r, terug, T("De mensen zijn uit de campagne."), g);
}

void campagne_kies(req *r)
{
    enum { BEGIN_UUR = 9, MINUTEN = 45, PER_DAG = 6 };
    campagne c;
    mensen_groep wie = samen_gekozen(r);
    str doe = veld(r, "doe");
    if (!campagne_van_pad(r, &c)) return;
    if (!samen_is_gekozen(r, wie, URL(r, campagne_toon, campagne_id_van(&c)))) return;
    rondevorm v = {.masker = UINT64_MAX, .vanaf = date_plus(r->w.vandaag, 7),
        .van = tijd_hm(BEGIN_UUR, 0), .minuten = NUM(MINUTEN), .per_dag = NUM(PER_DAG)};
    if (str_eq(doe, S("plannen"))) vraag_plannen(r, &c, wie, &v, NULL);
    else if (str_eq(doe, S("eruit"))) vraag_eruit(r, &c, wie);
    else vraag_uitnodigen(r, &c, wie);
}
