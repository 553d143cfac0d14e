/* bijeenkomst.c: one bijeenkomst: who is asked, who came, in one screen; what came of each pair. */
#include "casework/bijeenkomst.h"
#include "web/pages/organisatie_blok.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

#define NODIGVORM_FIELDS(F) \
    F(str, nummer, N_("Dossiernummers"), .max = 400, .multiline = true, .required = true, \
      .hulp = N_("Bijvoorbeeld 2026-0417. Meer nummers? Zet er een komma tussen."))
FORMULIER(nodigvorm, NODIGVORM_FIELDS)
#define SELF nodigvorm
FORMULIER_DEF(nodigvorm, NODIGVORM_FIELDS)
#undef SELF

#define VERVOLGVORM_FIELDS(F) \
    F(str, tekst, N_("Wat moet er daarna gebeuren"), .max = 400, .multiline = true) \
    F(date, uiterlijk, N_("Klaar op"))
FORMULIER(vervolgvorm, VERVOLGVORM_FIELDS)
#define SELF vervolgvorm
FORMULIER_DEF(vervolgvorm, VERVOLGVORM_FIELDS)
#undef SELF

static bool van_pad(req *r, bijeenkomst *b)
{
    if (HAAL(&r->w, bijeenkomst, (bijeenkomst_id){r->id[0]}, b)) return true;
    niet_gevonden(r);
    return false;
}

/* ---- who comes: one list of choices a guest ---- */

static const char *naam_van(req *r, id_any id)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "k-{}", token_van(r, id));
    return arena_c(r->w.a, buf_str(&b));
}

static int stand_van(req *r, id_any id, code nu)
{
    code c = {0};
    if (is_post(r) && code_parse(&komst_codes, veld(r, naam_van(r, id)), &c)) return c.i;
    return nu.i;
}

static void put_gast(req *r, id_any id, markup naam, code nu)
{
    str veldnaam = str_of(naam_van(r, id));
    int stand = stand_van(r, id, nu);
    PUT(&r->h, "<li><fieldset><legend>{}</legend><div class=\"keuzes\">", naam);
    for (int k = 1; k <= komst_codes.n; k++) {
        PUT(&r->h, "<label><input type=\"radio\" name=\"{}\" value=\"{}\"", veldnaam,
            code_text(&komst_codes, CODE(k)));
        if (k == stand) PUT(&r->h, " checked");
        PUT(&r->h, "><span>{}</span></label>", code_label(&komst_codes, CODE(k)));
    }
    PUT(&r->h, "</div></fieldset></li>");
}

typedef struct {
    bijeenkomstmens_rijen mensen;
    bijeenkomstorg_rijen orgs;
} gasten;

static gasten lees_gasten(req *r, bijeenkomst_id id)
{
    return (gasten){LIJST(&r->w, bijeenkomstmens, BIJEENKOMST_MENSEN, AI(bijeenkomst, id)),
                    LIJST(&r->w, bijeenkomstorg, BIJEENKOMST_ORGS, AI(bijeenkomst, id))};
}

static void wie_komt(req *r, const bijeenkomst *b, const gasten *g)
{
    kaart_begin(r, "h-wi", date_before(r->w.vandaag, b->datum) ? T("Wie komt") : T("Wie was er"));
    if (!g->mensen.n && !g->orgs.n) {
        leegte(r, T("Er is nog niemand uitgenodigd."), (url){0}, (str){0});
        kaart_klaar(r);
        return;
    }
    PUT(&r->h, "<form class=\"stapel\" method=\"post\" action=\"{}\">",
        URL(r, bijeenkomst_komst, bijeenkomst_id_van(b)));
    form_hidden(r);
    PUT(&r->h, "<ul class=\"groepslijst\">");
    for (int i = 0; i < g->mensen.n; i++)
        put_gast(r, ID(g->mensen.at[i].id), naam_tekst(r, g->mensen.at[i].naam),
                 g->mensen.at[i].komst);
    for (int i = 0; i < g->orgs.n; i++)
        put_gast(r, ID(g->orgs.at[i].id), MARKUP(r->w.a, "{}", g->orgs.at[i].naam),
                 g->orgs.at[i].komst);
    PUT(&r->h, "</ul><p class=\"mt geenprint\"><button class=\"utrecht-button "
               "utrecht-button--primary-action\" type=\"submit\">{}</button></p></form>",
        T("Leg vast wie komt"));
    kaart_klaar(r);
}

static void nodig_uit(req *r, const bijeenkomst *b)
{
    bijeenkomst_id id = bijeenkomst_id_van(b);
    organisatie_rijen o = LIJST(&r->w, organisatie, ORGANISATIES);
    keuze *k = arena_make(r->w.a, keuze, o.n + 1);
    for (int i = 0; i < o.n; i++)
        k[i] = (keuze){ID(organisatie_id_van(&o.at[i])), o.at[i].naam};
    kaart_begin(r, "h-no", T("Nodig uit"));
    nodigvorm v = {.masker = UINT64_MAX};
    formulier f = form_open(r, URL(r, bijeenkomst_mensen, id), &nodigvorm_entity, &v);
    form_veld(&f, "nummer");
    form_sluit(&f, T("Nodig deze mensen uit"));
    bijeenkomst_org m = {0};
    m.kop.masker = UINT64_MAX;
    f = form_open(r, URL(r, bijeenkomst_orgs, id), &bijeenkomst_org_entity, &m);
    form_keuze(&f, "organisatie_id", k, o.n, 0);
    form_sluit(&f, T("Nodig deze organisatie uit"));
    kaart_klaar(r);
}

/* ---- what came of it ---- */

static void uitkomst_formulier(req *r, const bijeenkomst *b, const gasten *g)
{
    keuze *m = arena_make(r->w.a, keuze, g->mensen.n + 1);
    keuze *o = arena_make(r->w.a, keuze, g->orgs.n + 1);
    for (int i = 0; i < g->mensen.n; i++)
        m[i] = (keuze){ID(g->mensen.at[i].persoon_id), g->mensen.at[i].naam};
    for (int i = 0; i < g->orgs.n; i++)
        o[i] = (keuze){ID(g->orgs.at[i].organisatie_id), g->orgs.at[i].naam};
    bijeenkomst_paar p = {.bijeenkomst_id = bijeenkomst_id_van(b)};
    vervolgvorm v = {.masker = UINT64_MAX, .uiterlijk = date_plus(r->w.vandaag, 7)};
    p.kop.masker = UINT64_MAX;
    formulier f = form_open(r, URL(r, bijeenkomst_uitkomst, p.bijeenkomst_id),
                            &bijeenkomst_paar_entity, &p);
    form_keuze(&f, "persoon_id", m, g->mensen.n,
               g->mensen.n == 1 ? g->mensen.at[0].persoon_id.v : 0);
    form_keuze(&f, "organisatie_id", o, g->orgs.n,
               g->orgs.n == 1 ? g->orgs.at[0].organisatie_id.v : 0);
    form_veld(&f, "uitkomst");
    form_veld(&f, "woorden");
    f.e = &vervolgvorm_entity;
    f.rij = &v;
    form_veld(&f, "tekst");
    form_veld(&f, "uiterlijk");
    form_sluit(&f, T("Leg de uitkomst vast"));
}

static void uitkomsten(req *r, const bijeenkomst *b, const gasten *g)
{
    bijeenkomst_id id = bijeenkomst_id_van(b);
    bijeenkomstpaar_rijen p = LIJST(&r->w, bijeenkomstpaar, BIJEENKOMST_PAREN,
                                    AI(bijeenkomst, id));
    if (!g->mensen.n || !g->orgs.n) return;
    kaart_begin(r, "h-ui", T("Wat kwam eruit"));
    PUT(&r->h, "<ul class=\"agenda nieuws\">");
    for (int i = 0; i < p.n; i++)
        PUT(&r->h, "<li><div>{} – {}<span class=\"klein\"><b>{}</b> {}</span></div></li>",
            naam_link(r, p.at[i].persoon_id, p.at[i].naam), p.at[i].organisatie,
            code_label(&paaruitkomst_codes, p.at[i].uitkomst), p.at[i].woorden);
    PUT(&r->h, "</ul>");
    if (!date_before(r->w.vandaag, b->datum)) uitkomst_formulier(r, b, g);
    else PUT(&r->h, "<p class=\"klein\">{}</p>", T("Leg dit vast als de bijeenkomst is geweest."));
    kaart_klaar(r);
}

static str wanneer(req *r, const bijeenkomst *b)
{
    char van[DATE_TEXT], tot[DATE_TEXT];
    str dag = dag_tekst(r, b->datum, true);
    if (!tijd_is_set(b->van)) return dag;
    if (!tijd_is_set(b->tot)) return TF(r->w.a, "{}, {} uur", dag, tijd_text(b->van, van));
    return TF(r->w.a, "{}, {} tot {} uur", dag, tijd_text(b->van, van), tijd_text(b->tot, tot));
}

static void over(req *r, const bijeenkomst *b)
{
    plek k;
    kaart_begin(r, "h-ov", T("Over deze bijeenkomst"));
    PUT(&r->h, "<dl class=\"dlrij klein\"><dt>{}</dt><dd>{}</dd><dt>{}</dt><dd>{}</dd>",
        T("Waar"), b->plaats, T("Wie regelt het"), gebruiker_naam(r, b->gebruiker_id));
    if (b->plek_id.v && HAAL(&r->w, plek, b->plek_id, &k))
        PUT(&r->h, "<dt>{}</dt><dd>{}</dd>", T("Over plek"),
            link_naar(r, URL(r, plek_toon, b->plek_id), k.functie));
    if (b->telt_als.i)
        PUT(&r->h, "<dt>{}</dt><dd>{}</dd>", T("Uren tellen mee als"),
            code_label(&uren_soort_codes, b->telt_als));
    PUT(&r->h, "</dl>");
    if (b->opbrengst.n) PUT(&r->h, "<p class=\"mt vrijetekst\">{}</p>", b->opbrengst);
    kaart_klaar(r);
}

void bijeenkomst_toon(req *r)
{
    bijeenkomst b;
    if (!van_pad(r, &b)) return;
    gasten g = lees_gasten(r, bijeenkomst_id_van(&b));
    kruimels(r, URL0(r, bijeenkomsten), T("Ontmoetingen en activiteiten"));
    kruimels(r, (url){0}, b.naam);
    kop_met(r, b.naam,
            TF(r->w.a, "{}, {}.", code_label(&bijeenkomst_soort_codes, b.soort), wanneer(r, &b)),
            link_knop(r, URL(r, bijeenkomst_wijzig, bijeenkomst_id_van(&b)), T("Wijzig"),
                      "secondary-action"));
    if (date_is_set(b.afgelast))
        PUT(&r->h, "<p>{}</p>", badge(r, S("warning"), T("Gaat niet door")));
    PUT(&r->h, "<div class=\"rooster2\"><div class=\"stapel\">");
    wie_komt(r, &b, &g);
    uitkomsten(r, &b, &g);
    PUT(&r->h, "</div><div class=\"stapel\">");
    over(r, &b);
    if (!date_is_set(b.afgelast)) nodig_uit(r, &b);
    PUT(&r->h, "</div></div>");
}

void bijeenkomst_mensen(req *r)
{
    bijeenkomst b;
    gebeurtenis_id g;
    int n;
    if (!van_pad(r, &b)) return;
    bijeenkomst_id id = bijeenkomst_id_van(&b);
    if (!bijeenkomst_nodig_nummers(&r->w, id, veld(r, "nummer"), &n, &g)) bijeenkomst_toon(r);
    else ga_naar_met_ongedaan(r, URL(r, bijeenkomst_toon, id),
            PN(r->w.a, "{} mens is uitgenodigd.", "{} mensen zijn uitgenodigd.", n), g);
}

void bijeenkomst_orgs(req *r)
{
    bijeenkomst b;
    gebeurtenis_id g;
    if (!van_pad(r, &b)) return;
    bijeenkomst_id id = bijeenkomst_id_van(&b);
    organisatie_id o = {token_lees(r, &organisatie_entity, veld(r, "organisatie_id"))};
    if (!bijeenkomst_nodig_org(&r->w, id, o, &g)) bijeenkomst_toon(r);
    else ga_naar_met_ongedaan(r, URL(r, bijeenkomst_toon, id),
                              T("De organisatie is uitgenodigd."), g);
}

void bijeenkomst_komst(req *r)
{
    bijeenkomst b;
    if (!van_pad(r, &b)) return;
    gasten g = lees_gasten(r, bijeenkomst_id_van(&b));
    bool goed = true;
    for (int i = 0; i < g.mensen.n && goed; i++)
        goed = bijeenkomst_mens_komst(&r->w, g.mensen.at[i].id,
            stand_van(r, ID(g.mensen.at[i].id), g.mensen.at[i].komst));
    for (int i = 0; i < g.orgs.n && goed; i++)
        goed = bijeenkomst_org_komst(&r->w, g.orgs.at[i].id,
            stand_van(r, ID(g.orgs.at[i].id), g.orgs.at[i].komst));
    if (!goed) bijeenkomst_toon(r);
    else ga_naar(r, URL(r, bijeenkomst_toon, bijeenkomst_id_van(&b)), T("Vastgelegd wie komt."));
}

void bijeenkomst_uitkomst(req *r)
{
    static const char *const velden[] = {"uitkomst", "woorden", NULL};
    static const char *const vervolg[] = {"tekst", "uiterlijk", NULL};
    bijeenkomst b;
    gebeurtenis_id g = {0};
    if (!van_pad(r, &b)) return;
    bijeenkomst_paar p = {.bijeenkomst_id = bijeenkomst_id_van(&b)};
    vervolgvorm v = {.masker = UINT64_MAX};
    p.kop.masker = UINT64_MAX;
    form_lees(r, &bijeenkomst_paar_entity, velden, &p);
    form_lees(r, &vervolgvorm_entity, vervolg, &v);
    p.persoon_id.v = token_lees(r, &persoon_entity, veld(r, "persoon_id"));
    p.organisatie_id.v = token_lees(r, &organisatie_entity, veld(r, "organisatie_id"));
    taak t = {.tekst = v.tekst, .uiterlijk = v.uiterlijk};
    if (r->w.p->n || !bijeenkomst_paar_bewaar(&r->w, &p, t, &g)) bijeenkomst_toon(r);
    else ga_naar_met_ongedaan(r, URL(r, bijeenkomst_toon, p.bijeenkomst_id),
                              T("De uitkomst is vastgelegd."), g);
}
