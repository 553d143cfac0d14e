/* aanpak_mensen.c: who takes part in which version; moving a group: first whom and to what, then
 * what it means for them, then it happens. Who sees people sees them by name; who sets the policy
 * sees numbers. */
#include "casework/aanpak_mensen.h"

#include "casework/cijfers.h"
#include "web/pages/aanpak.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

#define AANPAKGROEP_FIELDS(F) \
    F(aanpak_id, versie, N_("Nu in"), .ref = "aanpak") \
    F(num, startjaar, N_("Aangemeld in het jaar"), .van = 2000, .tot = 2100) \
    F(num, fase, N_("Fase (nummer)"), .van = 1, .tot = 20)
FORMULIER(aanpakgroep, AANPAKGROEP_FIELDS)
#define SELF aanpakgroep
FORMULIER_DEF(aanpakgroep, AANPAKGROEP_FIELDS)
#undef SELF

#define OVERVORM_FIELDS(F) \
    F(aanpak_id, naar, N_("Naar welke versie?"), .required = true, .ref = "aanpak")
FORMULIER(overvorm, OVERVORM_FIELDS)
#define SELF overvorm
FORMULIER_DEF(overvorm, OVERVORM_FIELDS)
#undef SELF

enum { TONEN = 50 };

static aanpak_groep groep_lees(req *r)
{
    aanpak_groep k = {.versie = {token_lees(r, &aanpak_entity, veld(r, "versie"))}};
    k.startjaar.is = str_to_i64(veld(r, "startjaar"), &k.startjaar.n);
    k.fase.is = str_to_i64(veld(r, "fase"), &k.fase.n);
    return k;
}

static void groep_verborgen(formulier *f)
{
    static const char *const namen[] = {"versie", "startjaar", "fase"};
    for (size_t i = 0; i < countof(namen); i++)
        form_verborgen(f, namen[i], veld(f->r, namen[i]));
}

static url lijst_adres(req *r)
{
    return URL_MET(r, URL0(r, aanpak_groepen), A(versie, veld(r, "versie")),
        A(startjaar, veld(r, "startjaar")), A(fase, veld(r, "fase")));
}

static str versie_naam(req *r, aanpakversie_rijen l, aanpak_id id)
{
    for (int i = 0; i < l.n; i++)
        if (l.at[i].id.v == id.v) return aanpak_naam_versie(r, l.at[i].naam, l.at[i].nummer);
    return T("geen");
}

/* ---- step 1: whom, and to what ---- */

static void put_tellingen(req *r, aanpakversie_rijen l)
{
    PUT(&r->h, "<dl class=\"feiten mt\">");
    for (int i = 0; i < l.n; i++)
        PUT(&r->h, "<div class=\"feit\"><dt>{}</dt><dd>{}</dd></div>",
            aanpak_naam_versie(r, l.at[i].naam, l.at[i].nummer),
            PN(r->w.a, "{} mens", "{} mensen", l.at[i].mensen.n));
    PUT(&r->h, "</dl>");
}

/* Only versions that have begun. */
static int doelen_van(req *r, aanpakversie_rijen l, keuze **uit)
{
    int n = 0;
    *uit = arena_make(r->w.a, keuze, l.n + 1);
    for (int i = 0; i < l.n; i++)
        if (!date_before(r->w.vandaag, l.at[i].vanaf))
            (*uit)[n++] = (keuze){ID(l.at[i].id),
                aanpak_naam_versie(r, l.at[i].naam, l.at[i].nummer)};
    return n;
}

static void put_filter(req *r, aanpakversie_rijen l, const aanpak_groep *k)
{
    keuze *in = arena_make(r->w.a, keuze, l.n + 1);
    for (int i = 0; i < l.n; i++)
        in[i] = (keuze){ID(l.at[i].id), aanpak_naam_versie(r, l.at[i].naam, l.at[i].nummer)};
    aanpakgroep v = {.masker = UINT64_MAX, .versie = k->versie, .startjaar = k->startjaar,
        .fase = k->fase};
    formulier f = form_open_filter(r, URL0(r, aanpak_groepen), &aanpakgroep_entity, &v);
    form_keuze(&f, "versie", in, l.n, k->versie.v);
    form_veld(&f, "startjaar");
    form_veld(&f, "fase");
    form_sluit(&f, T("Filter"));
}

/* How many days each term took, or has left. */
static markup termijnen(req *r, persoon_id id)
{
    aanpak_mensentermijnen t = aanpak_termijnen_van(&r->w, id);
    buf b = buf_new(r->w.a);
    for (int i = 0; i < t.n; i++) {
        str zin = aanpak_termijn_zin(r->w.a, &t.at[i]);
        if (t.at[i].stand.te_laat) PUT(&b, "<b class=\"mis\">{}</b> ", zin);
        else PUT(&b, "{} ", zin);
    }
    return markup_of(&b);
}

/* By name, each with a box. */
static void put_namen(req *r, aanpakversie_rijen l, aanpakmens_rijen m)
{
    tabel_open(r, T("Mensen van je teams die hierbij passen"));
    tabel_kop_kies(r);
    tabel_kop(r, T("Naam"), (url){0}, 0);
    tabel_kop(r, T("Dossier"), (url){0}, 0);
    tabel_kop(r, T("Nu in"), (url){0}, 0);
    tabel_kop(r, T("Fase"), (url){0}, 0);
    tabel_kop(r, T("Termijn"), (url){0}, 0);
    for (int i = 0; i < m.n && i < TONEN; i++) {
        tabel_rij(r);
        tabel_kies(r, "wie", ID(m.at[i].id), m.at[i].naam, false);
        tabel_rijkop(r, naam_link(r, m.at[i].id, m.at[i].naam));
        tabel_cel(r, T("Dossier"), MARKUP(r->w.a, "{}", m.at[i].nummer));
        tabel_cel(r, T("Nu in"), MARKUP(r->w.a, "{}", versie_naam(r, l, m.at[i].aanpak_id)));
        tabel_cel(r, T("Fase"), MARKUP(r->w.a, "{}", m.at[i].fase));
        tabel_cel(r, T("Termijn"), termijnen(r, m.at[i].id));
    }
    tabel_sluit(r);
}

/* "600 mensen"; a few people are not counted out for who does not see them. */
static str aantal_zin(req *r, i64 n)
{
    if (n > AANPAK_MENSEN_HOOGSTENS)
        return TF(r->w.a, "Meer dan {} mensen passen hierbij. Kies een jaar of een fase.",
            AANPAK_MENSEN_HOOGSTENS);
    if (n && n < KLEIN_MINIMUM && !aanpak_ziet_namen(&r->w))
        return T("Minder dan 5 mensen passen hierbij.");
    return PN(r->w.a, "{} mens past hierbij.", "{} mensen passen hierbij.", n);
}

static void put_keus(req *r, aanpakversie_rijen l, aanpakmens_rijen m)
{
    keuze *naar;
    int n = doelen_van(r, l, &naar);
    bool namen = aanpak_ziet_namen(&r->w);
    PUT(&r->h, "<section class=\"kaart mt\" aria-labelledby=\"h-over\"><h2 "
               "class=\"utrecht-heading-2\" id=\"h-over\">{}</h2><p>{}</p>",
        T("Zet over naar een andere versie"), aantal_zin(r, m.n));
    formulier f = form_open(r, URL0(r, aanpak_overzetten_kijk), &overvorm_entity, NULL);
    groep_verborgen(&f);
    form_keuze(&f, "naar", naar, n, 0);
    if (namen && m.n) {
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
            T("Kies je niemand? Dan gaat het om iedereen die hierbij past."));
        if (m.n > TONEN)
            PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
                TF(r->w.a, "Je ziet de eerste {}. Kies een jaar of een fase voor de anderen.",
                    TONEN));
        put_namen(r, l, m);
    }
    form_sluit(&f, T("Bekijk wat er verandert"));
    PUT(&r->h, "</section>\n");
}

void aanpak_groepen(req *r)
{
    aanpak_groep k = groep_lees(r);
    aanpakversie_rijen l = aanpak_versies(&r->w);
    aanpakmens_rijen m = aanpak_mensen(&r->w, &k);
    kruimels(r, URL0(r, aanpak_toon), T("Aanpak"));
    kop(r, T("Mensen in de aanpak"),
        T("Wie begon, blijft in zijn versie. Hier zet je een groep over."));
    aanpak_tabs(r, AANPAK_MENSEN_TAB);
    put_tellingen(r, l);
    put_filter(r, l, &k);
    put_keus(r, l, m);
}

/* ---- step 2: what it means ---- */

typedef struct {
    aanpak naar;
    aanpakmens_rijen mensen;
    mensen_groep wie;
} keus;

/* Was this one ticked? When nobody was, everyone is meant. */
static bool is_gekozen(req *r, persoon_id id, bool *er_is)
{
    str token;
    *er_is = false;
    for (int i = 0; (token = veld_nr(r, "wie", i)).n; i++) {
        *er_is = true;
        if (token_lees(r, &persoon_entity, token) == id.v) return true;
    }
    return false;
}

/* The group that the post means: those who fit and, when some were ticked, only those. */
static bool keus_lees(req *r, keus *uit)
{
    static const char *const namen[] = {"naar", NULL};
    overvorm v = {.masker = UINT64_MAX};
    aanpak_groep k = groep_lees(r);
    bool er_is;
    form_lees(r, &overvorm_entity, namen, &v);
    if (!r->w.p->n && !HAAL(&r->w, aanpak, v.naar, &uit->naar))
        problem_add(r->w.p, "naar", N_("Kies een versie uit de lijst."));
    aanpakmens_rijen m = aanpak_mensen(&r->w, &k), over = {m.at, 0};
    for (int i = 0; i < m.n; i++)
        if (is_gekozen(r, m.at[i].id, &er_is) || !er_is) over.at[over.n++] = m.at[i];
    uit->mensen = over;
    uit->wie = aanpak_te_verzetten(&r->w, over, v.naar);
    if (!r->w.p->n && !uit->wie.n)
        problem_add(r->w.p, "naar", N_("is waar deze mensen al in zitten. Kies een andere."));
    if (!r->w.p->n) samen_aantal_klopt(&r->w, uit->wie.n, AANPAK_MENSEN_HOOGSTENS);
    return r->w.p->n == 0;
}

static str dag_of_geen(req *r, date d)
{
    return date_is_set(d) ? dag_tekst(r, d, false) : T("geen");
}

static void gevolgrij(req *r, const aanpak_gevolg *g)
{
    arena *a = r->w.a;
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(a, "{} <span class=\"klein zacht\">{}</span>",
        naam_link(r, g->wie, g->naam), g->nummer));
    tabel_cel(r, T("Fase nu"), MARKUP(a, "{}", g->fase_was.n ? g->fase_was : T("klaar")));
    tabel_cel(r, T("Fase straks"), MARKUP(a, "{}", g->fase_wordt.n ? g->fase_wordt : T("klaar")));
    tabel_cel(r, T("Uiterlijk nu"), MARKUP(a, "{}", dag_of_geen(r, g->was)));
    markup laat = {0};
    if (aanpak_gevolg_te_laat(&r->w, g)) laat = badge(r, S("danger"), T("Meteen te laat"));
    tabel_cel(r, T("Uiterlijk straks"), MARKUP(a, "{} {}", dag_of_geen(r, g->wordt), laat));
}

static void put_bij_naam(req *r, const aanpak_gevolgen *u)
{
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"h-wie\"><h2 class=\"utrecht-heading-2 mb\" "
               "id=\"h-wie\">{}</h2>", T("Wat verandert er voor wie?"));
    tabel_open(r, T("Mensen, met hun fase en hun eerste termijn, nu en straks"));
    tabel_kop(r, T("Naam"), (url){0}, 0);
    tabel_kop(r, T("Fase nu"), (url){0}, 0);
    tabel_kop(r, T("Fase straks"), (url){0}, 0);
    tabel_kop(r, T("Uiterlijk nu"), (url){0}, 0);
    tabel_kop(r, T("Uiterlijk straks"), (url){0}, 0);
    for (int i = 0; i < u->n; i++) gevolgrij(r, &u->at[i]);
    tabel_sluit(r);
    PUT(&r->h, "</section>\n");
}

static str klein_aantal(req *r, i64 n)
{
    if (n && n < KLEIN_MINIMUM) return T("minder dan 5 mensen");
    return PN(r->w.a, "{} mens", "{} mensen", n);
}

static void put_geteld(req *r, const aanpak_gevolgen *u)
{
    i64 fase = 0, eerder = 0, later = 0, laat = 0;
    for (int i = 0; i < u->n; i++) {
        const aanpak_gevolg *g = &u->at[i];
        bool beide = date_is_set(g->was) && date_is_set(g->wordt);
        fase += !str_eq(g->fase_was, g->fase_wordt);
        eerder += (beide && date_before(g->wordt, g->was))
                  || (!date_is_set(g->was) && date_is_set(g->wordt));
        later += (beide && date_before(g->was, g->wordt))
                 || (date_is_set(g->was) && !date_is_set(g->wordt));
        laat += aanpak_gevolg_te_laat(&r->w, g);
    }
    const struct { str wat; i64 n; } feiten[] = {
        {T("Komt in een fase met een andere naam"), fase},
        {T("Krijgt een eerdere termijn"), eerder},
        {T("Krijgt een latere termijn, of geen"), later},
        {T("Is daarmee meteen te laat"), laat},
    };
    PUT(&r->h, "<section class=\"kaart mt\" aria-labelledby=\"h-wie\"><h2 "
               "class=\"utrecht-heading-2\" id=\"h-wie\">{}</h2><dl class=\"dlrij\">",
        T("Wat verandert er voor hen?"));
    for (size_t i = 0; i < countof(feiten); i++)
        PUT(&r->h, "<dt>{}</dt><dd>{}</dd>", feiten[i].wat, klein_aantal(r, feiten[i].n));
    PUT(&r->h, "</dl><p class=\"klein zacht\">{}</p></section>\n",
        T("Termijnen van de wet tellen hier niet mee: die veranderen niet."));
}

/* What differs between the files that they come from and the one that they go to. */
static void put_bestanden(req *r, const keus *k, const aanpak_inhoud *naar)
{
    aanpak_id gehad[4] = {{0}};
    int n = 0;
    problems stil = {.n = 0};
    for (int i = 0; i < k->mensen.n && n < (int)countof(gehad); i++) {
        aanpak was;
        aanpak_id id = k->mensen.at[i].aanpak_id;
        bool al = id.v == k->naar.kop.id;
        for (int j = 0; j < n; j++) al |= gehad[j].v == id.v;
        if (al || !HAAL(&r->w, aanpak, id, &was)) continue;
        gehad[n++] = id;
        PUT(&r->h, "<details class=\"mt\"><summary>{}</summary>",
            TF(r->w.a, "Van {} naar {}", aanpak_naam_versie(r, was.naam, was.nummer),
                aanpak_naam_versie(r, k->naar.naam, k->naar.nummer)));
        aanpak_verschil_kaart(r, T("Wat verschilt er?"),
            aanpak_lees(r->w.a, was.tekst, &stil), naar);
        PUT(&r->h, "</details>\n");
    }
}

static void put_doe(req *r, const keus *k)
{
    overvorm v = {.masker = UINT64_MAX, .naar = aanpak_id_van(&k->naar)};
    buf aantal = buf_new(r->w.a);
    buf_add_i64(&aantal, k->wie.n);
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open_bestand(r, URL0(r, aanpak_overzetten), &overvorm_entity, &v);
    groep_verborgen(&f);
    form_verborgen(&f, "naar", token_van(r, ID(v.naar)));
    form_verborgen(&f, "aantal", buf_str(&aantal));
    str token;
    for (int i = 0; (token = veld_nr(r, "wie", i)).n; i++) form_verborgen(&f, "wie", token);
    form_sluit_met(&f, PN(r->w.a, "Zet {} mens over", "Zet {} mensen over", k->wie.n),
        lijst_adres(r), T("Terug"));
    PUT(&r->h, "</div>\n");
}

static void toon_keus(req *r, const keus *k)
{
    aanpak_gevolgen u;
    problems stil = {.n = 0};
    if (!aanpak_gevolgen_van(&r->w, k->mensen, k->wie, aanpak_id_van(&k->naar), &u)) {
        aanpak_groepen(r);
        return;
    }
    kruimels(r, URL0(r, aanpak_toon), T("Aanpak"));
    kruimels(r, lijst_adres(r), T("Mensen"));
    kop(r, TF(r->w.a, "Naar {}", aanpak_naam_versie(r, k->naar.naam, k->naar.nummer)),
        T("Er is nog niets veranderd. Taken volgen vanzelf na het overzetten."));
    put_doe(r, k);
    if (aanpak_ziet_namen(&r->w)) put_bij_naam(r, &u);
    else put_geteld(r, &u);
    put_bestanden(r, k, aanpak_lees(r->w.a, k->naar.tekst, &stil));
}

void aanpak_overzetten_kijk(req *r)
{
    keus k = {.wie = {0}};
    if (keus_lees(r, &k)) toon_keus(r, &k);
    else aanpak_groepen(r);
}

void aanpak_overzetten(req *r)
{
    keus k = {.wie = {0}};
    gebeurtenis_id g;
    i64 aantal = 0;
    if (!keus_lees(r, &k)) {
        aanpak_groepen(r);
        return;
    }
    if (!str_to_i64(veld(r, "aantal"), &aantal) || aantal != k.wie.n)
        problem_with(r->w.p, PROBLEM_GEWIJZIGD, "",
            N_("De groep is intussen anders. Kijk nog eens wie het zijn."), (str){0});
    if (r->w.p->n || !aanpak_zet_over(&r->w, k.wie, aanpak_id_van(&k.naar), &g)) toon_keus(r, &k);
    else ga_naar_met_ongedaan(r, URL0(r, aanpak_groepen),
            PN(r->w.a, "{} mens is overgezet.", "{} mensen zijn overgezet.", k.wie.n), g);
}
