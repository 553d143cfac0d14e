/* bijeenkomsten.c: ontmoetingen, kennismakingen, activities, theme evenings: what comes, what was,
 * and how many came. */
#include "casework/bijeenkomst.h"
#include "web/pages/introductie.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

static const char *const velden[] = {"soort", "naam",   "datum",    "van", "tot",
                                     "plaats", "telt_als", NULL};
static const char *const na_velden[] = {"opbrengst", "afgelast", NULL};

#define BIJFILTER_FIELDS(F) \
    F(code, soort, N_("Soort bijeenkomst"), .codes = &bijeenkomst_soort_codes)
FORMULIER(bijfilter, BIJFILTER_FIELDS)
#define SELF bijfilter
FORMULIER_DEF(bijfilter, BIJFILTER_FIELDS)
#undef SELF

/* ---- the list ---- */

static void een_regel(req *r, const bijeenkomstregel *x)
{
    char van[DATE_TEXT];
    bool weg = date_is_set(x->afgelast), was = date_before(x->datum, r->w.vandaag);
    str uur = tijd_is_set(x->van) ? TF(r->w.a, "{} uur", tijd_text(x->van, van)) : (str){0};
    tabel_rij(r);
    tabel_rijkop(r, link_naar(r, URL(r, bijeenkomst_toon, x->id), x->naam));
    tabel_cel(r, T("Soort"),
              MARKUP(r->w.a, "{}", code_label(&bijeenkomst_soort_codes, x->soort)));
    tabel_cel(r, T("Wanneer"),
              MARKUP(r->w.a, "{} {}", dag_tekst(r, x->datum, true), uur));
    tabel_cel(r, T("Waar"), MARKUP(r->w.a, "{}", x->plaats));
    str mensen = was ? TF(r->w.a, "{} van {} gekomen", x->gekomen, x->mensen)
                     : PN(r->w.a, "{} uitgenodigd", "{} uitgenodigd", x->mensen.n);
    if (weg) mensen = T("Gaat niet door");
    tabel_cel(r, T("Mensen"), MARKUP(r->w.a, "{}", mensen));
    tabel_cel(r, T("Organisaties"), MARKUP(r->w.a, "{}", x->organisaties));
}

static void lijst(req *r, const char *id, str kopje, str leeg, code soort, date vanaf, date voor)
{
    bijeenkomstregel_rijen b =
        LIJST(&r->w, bijeenkomstregel, BIJEENKOMSTEN, AC(soort, bijeenkomst_soort, soort),
              A(vanaf_dag, vanaf), A(voor_dag, voor));
    str h = str_of(id);
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"{}\"><h2 class=\"utrecht-heading-2 mb\" "
               "id=\"{}\">{}</h2>", h, h, kopje);
    if (!b.n) leegte(r, leeg, (url){0}, (str){0});
    else {
        tabel_open(r, kopje);
        const str koppen[] = {T("Waarover"), T("Soort"), T("Wanneer"), T("Waar"), T("Mensen"),
                              T("Organisaties")};
        for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
        for (int i = 0; i < b.n; i++)
            een_regel(r, &b.at[date_is_set(voor) ? b.n - 1 - i : i]); /* what was: newest first */
        tabel_sluit(r);
    }
    PUT(&r->h, "</section>");
}

/* Of this year until now: how many, how often someone came. */
static void telling(req *r)
{
    date begin = date_ymd(date_year(r->w.vandaag), 1, 1);
    bijeenkomsttelling_rijen t =
        LIJST(&r->w, bijeenkomsttelling, BIJEENKOMST_TELLING, A(vanaf_dag, begin),
              A(voor_dag, date_plus(r->w.vandaag, 1)));
    if (!t.n) return;
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"h-te\"><h2 class=\"utrecht-heading-2 mb\" "
               "id=\"h-te\">{}</h2>", T("Dit jaar tot nu toe"));
    tabel_open(r, T("Dit jaar tot nu toe"));
    const str koppen[] = {T("Soort"), T("Aantal"), T("Keer gekomen"), T("Mensen")};
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
    for (int i = 0; i < t.n; i++) {
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(r->w.a, "{}",
                               code_label(&bijeenkomst_soort_codes, t.at[i].soort)));
        tabel_cel(r, T("Aantal"), MARKUP(r->w.a, "{}", t.at[i].aantal));
        tabel_cel(r, T("Keer gekomen"), MARKUP(r->w.a, "{}", t.at[i].keren));
        tabel_cel(r, T("Mensen"), MARKUP(r->w.a, "{}", t.at[i].mensen));
    }
    tabel_sluit(r);
    PUT(&r->h, "</section>");
}

void bijeenkomsten(req *r)
{
    code soort = {0};
    date nu = r->w.vandaag, geen = {0};
    if (!code_parse(&bijeenkomst_soort_codes, veld(r, "soort"), &soort)) soort = (code){0};
    kruimels(r, URL0(r, plekken), T("Plekken"));
    kruimels(r, (url){0}, T("Ontmoetingen en activiteiten"));
    kop_met(r, T("Ontmoetingen en activiteiten"),
            T("Elkaar zien werkt beter dan een brief. Plan het, en leg vast wie er was."),
            link_knop(r, URL0(r, bijeenkomst_nieuw), T("Bijeenkomst plannen"), "primary-action"));
    bijfilter v = {.masker = UINT64_MAX, .soort = soort};
    formulier f = form_open_filter(r, URL0(r, bijeenkomsten), &bijfilter_entity, &v);
    form_veld(&f, "soort");
    form_sluit(&f, T("Filter"));
    lijst(r, "h-ko", T("Wat komt"), T("Er is nog niets gepland."), soort, nu, geen);
    telling(r);
    lijst(r, "h-wa", T("Wat was"), T("Er was nog geen bijeenkomst."), soort, geen, nu);
}

/* ---- form ---- */

static void put_formulier(req *r, const bijeenkomst *b, url actie, url terug)
{
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, actie, &bijeenkomst_entity, b);
    for (int i = 0; velden[i]; i++) form_veld(&f, velden[i]);
    for (int i = 0; b->kop.id && na_velden[i]; i++) form_veld(&f, na_velden[i]);
    form_sluit_met(&f, T("Bewaar de bijeenkomst"), terug, T("Terug"));
    PUT(&r->h, "</div>");
}

void bijeenkomst_nieuw(req *r)
{
    bijeenkomst b = {.soort = CODE(BIJ_ONTMOETING)};
    b.kop.masker = UINT64_MAX;
    kruimels(r, URL0(r, bijeenkomsten), T("Ontmoetingen en activiteiten"));
    kop(r, T("Bijeenkomst plannen"), T("Daarna nodig je mensen en organisaties uit."));
    put_formulier(r, &b, URL0(r, bijeenkomst_maak), URL0(r, bijeenkomsten));
}

void bijeenkomst_maak(req *r)
{
    bijeenkomst b = {0};
    gebeurtenis_id g = {0};
    b.kop.masker = UINT64_MAX;
    u64 bits = form_lees(r, &bijeenkomst_entity, velden, &b);
    if (r->w.p->n || !bijeenkomst_bewaar(&r->w, &b, bits, &g)) bijeenkomst_nieuw(r);
    else ga_naar(r, URL(r, bijeenkomst_toon, bijeenkomst_id_van(&b)),
                 T("De bijeenkomst staat erin. Nodig nu mensen uit."));
}

void bijeenkomst_wijzig(req *r)
{
    bijeenkomst b;
    if (!HAAL(&r->w, bijeenkomst, (bijeenkomst_id){r->id[0]}, &b)) {
        niet_gevonden(r);
        return;
    }
    bijeenkomst_id id = bijeenkomst_id_van(&b);
    kruimels(r, URL0(r, bijeenkomsten), T("Ontmoetingen en activiteiten"));
    kruimels(r, URL(r, bijeenkomst_toon, id), b.naam);
    kop(r, TF(r->w.a, "{} wijzigen", b.naam), (str){0});
    put_formulier(r, &b, URL(r, bijeenkomst_bewaren, id), URL(r, bijeenkomst_toon, id));
}

void bijeenkomst_bewaren(req *r)
{
    bijeenkomst b;
    gebeurtenis_id g = {0};
    if (!HAAL(&r->w, bijeenkomst, (bijeenkomst_id){r->id[0]}, &b)) {
        niet_gevonden(r);
        return;
    }
    u64 bits = form_lees(r, &bijeenkomst_entity, velden, &b) |
               form_lees(r, &bijeenkomst_entity, na_velden, &b);
    if (r->w.p->n || !bijeenkomst_bewaar(&r->w, &b, bits, &g)) bijeenkomst_wijzig(r);
    else ga_naar_met_ongedaan(r, URL(r, bijeenkomst_toon, bijeenkomst_id_van(&b)),
                              T("De bijeenkomst is bewaard."), g);
}

/* ---- a kennismaking of one person with the organisation of one place ---- */

static const char *const kennis_velden[] = {"datum", "van", "tot", "plaats", NULL};

void kennismaking_nieuw(req *r)
{
    persoon p;
    plek k;
    organisatie o;
    if (!persoon_van_pad(r, &p)) return;
    if (!HAAL(&r->w, plek, (plek_id){r->id[1]}, &k) ||
        !HAAL(&r->w, organisatie, k.organisatie_id, &o)) {
        niet_gevonden(r);
        return;
    }
    enum { DAGEN = 7 };
    bijeenkomst b = {.datum = date_plus(r->w.vandaag, DAGEN), .van = tijd_hm(10, 0),
        .plaats = k.adres.n ? k.adres : o.adres};
    b.kop.masker = UINT64_MAX;
    mens_kruimels(r, &p, T("Kennismaking plannen"));
    kop(r, TF(r->w.a, "{} maakt kennis met {}", p.naam, o.naam),
        TF(r->w.a, "Over de plek {}.", k.functie));
    introductie_voor_werkgever(r, persoon_id_van(&p), &o);
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, URL2(r, kennismaking_maak, persoon_id_van(&p), plek_id_van(&k)),
                            &bijeenkomst_entity, &b);
    for (int i = 0; kennis_velden[i]; i++) form_veld(&f, kennis_velden[i]);
    form_sluit_met(&f, T("Plan de kennismaking"), URL(r, koppelen_plek, plek_id_van(&k)),
                   T("Terug"));
    PUT(&r->h, "</div>");
}

void kennismaking_maak(req *r)
{
    persoon p;
    gebeurtenis_id g = {0};
    if (!persoon_van_pad(r, &p)) return;
    bijeenkomst b = {.plek_id = {r->id[1]}};
    b.kop.masker = UINT64_MAX;
    form_lees(r, &bijeenkomst_entity, kennis_velden, &b);
    if (r->w.p->n || !kennismaking_plan(&r->w, &b, persoon_id_van(&p), &g))
        kennismaking_nieuw(r);
    else
        ga_naar_met_ongedaan(r, URL(r, bijeenkomst_toon, bijeenkomst_id_van(&b)),
                             TF(r->w.a, "De kennismaking is op {}.",
                                dag_tekst(r, b.datum, true)), g);
}
