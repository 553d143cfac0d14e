/* privacy.c: the page of the privacy officer: what waits, what is shared with whom, the register of
 * processing, and who has which rights, with a sign-off. */
#include "casework/account.h"
#include "casework/nood.h"
#include "casework/onthul.h"
#include "casework/register.h"

#include "base/csv.h"
#include "web/pages/nood.h"
#include "web/pages/persoon.h"
#include "web/intern.h"

enum { CONTROLES = 12, ONTHULLINGEN = 50 };

/* ---- the register ---- */

static void put_register(req *r)
{
    PUT(&r->h, "<section aria-labelledby=\"h-reg\"><h2 class=\"utrecht-heading-2\" id=\"h-reg\">{}"
               "</h2>", T("Register van de verwerking"));
    tabel_open(r, T("Per soort gegevens: wie ze krijgt, op welke grond, en hoe lang ze blijven"));
    tabel_kop(r, T("Gegevens"), (url){0}, 0);
    tabel_kop(r, T("Wie, en waarom"), (url){0}, 0);
    tabel_kop(r, T("Hoe lang"), (url){0}, 0);
    for (i32 c = 1; c < categorie_eind; c++) {
        arena *a = r->w.a;
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(a, "{}", code_label(&categorie_codes, CODE(c))));
        tabel_cel(r, T("Wie, en waarom"), MARKUP(a, "{}", register_ontvangers(a, c)));
        tabel_cel(r, T("Hoe lang"), MARKUP(a, "{}", register_termijnen(a, c)));
    }
    tabel_sluit(r);
    PUT(&r->h, "</section>\n");
}

void register_csv(req *r)
{
    csv_uit c = csv_begin(&r->h, true);
    csv_cel(&c, T("Gegevens"));
    csv_cel(&c, T("Wie, en waarom"));
    csv_cel(&c, T("Hoe lang"));
    csv_eind(&c);
    for (i32 i = 1; i < categorie_eind; i++) {
        csv_cel(&c, code_label(&categorie_codes, CODE(i)));
        csv_cel(&c, register_ontvangers(r->w.a, i));
        csv_cel(&c, register_termijnen(r->w.a, i));
        csv_eind(&c);
    }
    r->bestandsnaam = S("register.csv");
}

/* ---- shares ---- */

static void put_delingen(req *r)
{
    deeltelling_rijen l = delingen_tellen(&r->w);
    PUT(&r->h, "<section aria-labelledby=\"h-del\"><h2 class=\"utrecht-heading-2\" id=\"h-del\">{}"
               "</h2>", T("Gedeeld met anderen"));
    if (!l.n) {
        leegte(r, T("Er wordt nu niets gedeeld."), (url){0}, (str){0});
        PUT(&r->h, "</section>");
        return;
    }
    tabel_open(r, T("Wat nu gedeeld wordt, per organisatie en doel"));
    tabel_kop(r, T("Organisatie"), (url){0}, 0);
    tabel_kop(r, T("Waarvoor"), (url){0}, 0);
    tabel_kop(r, T("Mensen"), (url){0}, 0);
    tabel_kop(r, T("Eindigt"), (url){0}, 0);
    for (int i = 0; i < l.n; i++) {
        arena *a = r->w.a;
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(a, "{}", l.at[i].organisatie));
        tabel_cel(r, T("Waarvoor"),
            MARKUP(a, "{}", code_label(&doel_van_inzage_codes, l.at[i].doel)));
        tabel_cel(r, T("Mensen"), MARKUP(a, "{}", l.at[i].aantal));
        tabel_cel(r, T("Eindigt"), MARKUP(a, "{}", TF(a, "{} tot {}",
            dag_tekst(r, l.at[i].eerste, false), dag_tekst(r, l.at[i].laatste, false))));
    }
    tabel_sluit(r);
    PUT(&r->h, "</section>\n");
}

static void put_onthuld(req *r)
{
    onthulregel_rijen l = onthullingen(&r->w, ONTHULLINGEN);
    PUT(&r->h, "<section aria-labelledby=\"h-ont\"><h2 class=\"utrecht-heading-2\" id=\"h-ont\">{}"
               "</h2>", T("BSN of V-nummer helemaal getoond"));
    if (!l.n) {
        leegte(r, T("Niemand liet een heel nummer zien."), (url){0}, (str){0});
        PUT(&r->h, "</section>");
        return;
    }
    tabel_open(r, T("Wie een heel nummer zag, nieuwste eerst"));
    tabel_kop(r, T("Wie"), (url){0}, 0);
    tabel_kop(r, T("Wanneer"), (url){0}, 0);
    tabel_kop(r, T("Welk nummer"), (url){0}, 0);
    tabel_kop(r, T("Waarvoor"), (url){0}, 0);
    for (int i = 0; i < l.n; i++) {
        arena *a = r->w.a;
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(a, "{}", l.at[i].wie));
        tabel_cel(r, T("Wanneer"), MARKUP(a, "{}", l.at[i].moment));
        tabel_cel(r, T("Welk nummer"),
            MARKUP(a, "{}", code_label(&onthulnummer_codes, l.at[i].soort)));
        tabel_cel(r, T("Waarvoor"), MARKUP(a, "<span>{}<br><span class=\"klein zacht\">{}</span>"
            "</span>", code_label(&onthulreden_codes, l.at[i].reden), l.at[i].woorden));
    }
    tabel_sluit(r);
    PUT(&r->h, "</section>\n");
}

void privacy_toon(req *r)
{
    i64 laat = nood_te_laat(&r->w);
    kop_met(r, T("Privacy"), T("Wie welke gegevens krijgt, waarom, en wat je nog moet nakijken."),
        MARKUP(r->w.a, "{}{}{}",
            link_knop(r, URL0(r, privacy_keek), T("Wie zag deze mensen?"), "secondary-action"),
            link_knop(r, URL0(r, rechten_toon), T("Rechten nakijken"), "primary-action"),
            link_knop(r, URL0(r, register_csv), T("Register als CSV"), "secondary-action")));
    PUT(&r->h, "<div class=\"stapel\"><ul class=\"chips\">");
    snelfilter(r, URL0(r, goedkeuren), T("Wacht op jou"), r->i->wacht, false, false);
    snelfilter(r, URL0(r, goedkeuren), T("Noodtoegang te laat nagekeken"), laat, false, laat > 0);
    PUT(&r->h, "</ul>");
    nood_lijst(r);
    put_onthuld(r);
    put_delingen(r);
    put_register(r);
    PUT(&r->h, "</div>\n");
}

/* ---- rights ---- */

static str stand(req *r, date tot)
{
    bool dicht = date_is_set(tot) && !date_before(r->w.vandaag, tot);
    return dicht ? T("gesloten") : T("open");
}

/* What this rol may read of people at all, from the policy. */
static str ziet(arena *a, i32 rol)
{
    int n;
    u64 samen = 0;
    buf b = buf_new(a);
    const beleidsregel *x = beleidsregels(&n);
    for (int i = 0; i < n; i++)
        if (x[i].rol == rol && x[i].bewerkingen >> BW_LEES & 1) samen |= x[i].categorieen;
    for (i32 c = 1; c <= CAT_BEELD; c++)
        if (samen >> c & 1)
            PLAIN(&b, "{}{}", b.n ? S(", ") : S(""), code_label(&categorie_codes, CODE(c)));
    return b.n ? buf_str(&b) : T("geen gegevens over mensen");
}

static void put_controles(req *r)
{
    controleregel_rijen l = rechtencontroles(&r->w, CONTROLES);
    static const rechtencontrole leeg = {.kop = {.masker = UINT64_MAX}};
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-con\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-con\">{}</h2><p>{}</p>", T("Nagekeken"),
        T("Bijzondere rechten elk kwartaal, alle rechten elk jaar (BIO2 8.02.01 en 5.18.02)."));
    formulier f = form_open(r, URL0(r, rechten_klaar), &rechtencontrole_entity, &leeg);
    form_veld(&f, "woorden");
    form_sluit(&f, T("Ik heb deze rechten nagekeken"));
    PUT(&r->h, "<ul class=\"agenda nieuws mt\">");
    for (int i = 0; i < l.n; i++)
        PUT(&r->h, "<li><span class=\"naam\">{}</span> <span class=\"klein\">{}</span> "
                   "<span class=\"klein zacht\">{}</span></li>",
            l.at[i].wie, l.at[i].gedaan,
            TF(r->w.a, "{} accounts. {}", l.at[i].accounts, l.at[i].woorden));
    PUT(&r->h, "</ul></section>");
}

void rechten_toon(req *r)
{
    accountregel_rijen l = accounts(&r->w);
    if (url_mag(r, GET, URL0(r, privacy_toon))) kruimels(r, URL0(r, privacy_toon), T("Privacy"));
    else kruimels(r, URL0(r, accounts_toon), T("Accounts"));
    kop_met(r, T("Wie heeft welke rechten?"), T("Klopt dit nog? Kijk het na en leg dat vast."),
        link_knop(r, URL0(r, rechten_csv), T("Rechten als CSV"), "secondary-action"));
    PUT(&r->h, "<div class=\"stapel\">");
    put_controles(r);
    tabel_open(r, T("Accounts met hun rechten"));
    tabel_kop(r, T("Naam"), (url){0}, 0);
    tabel_kop(r, T("Rol"), (url){0}, 0);
    tabel_kop(r, T("Hoort bij"), (url){0}, 0);
    tabel_kop(r, T("Toegang"), (url){0}, 0);
    tabel_kop(r, T("Mag zien van mensen"), (url){0}, 0);
    for (int i = 0; i < l.n; i++) {
        const accountregel *g = &l.at[i];
        arena *a = r->w.a;
        tabel_rij(r);
        tabel_rijkop(r, link_naar(r, URL(r, account_toon, g->id), g->naam));
        tabel_cel(r, T("Rol"), MARKUP(a, "{}", code_label(&rol_codes, g->rol)));
        tabel_cel(r, T("Hoort bij"), MARKUP(a, "{}", g->team.n ? g->team : g->organisatie));
        tabel_cel(r, T("Toegang"), MARKUP(a, "{}", stand(r, g->tot)));
        tabel_cel(r, T("Mag zien van mensen"), MARKUP(a, "{}", ziet(a, g->rol.i)));
    }
    tabel_sluit(r);
    PUT(&r->h, "</div>\n");
}

void rechten_csv(req *r)
{
    accountregel_rijen l = accounts(&r->w);
    csv_uit c = csv_begin(&r->h, true);
    static const char *const koppen[] = {N_("Naam"), N_("Inlognaam"), N_("Rol"), N_("Hoort bij"),
        N_("Toegang"), N_("Mag zien van mensen")};
    for (size_t i = 0; i < countof(koppen); i++) csv_cel(&c, lang_text(koppen[i]));
    csv_eind(&c);
    for (int i = 0; i < l.n; i++) {
        csv_cel(&c, l.at[i].naam);
        csv_cel(&c, l.at[i].inlognaam);
        csv_cel(&c, code_label(&rol_codes, l.at[i].rol));
        csv_cel(&c, l.at[i].team.n ? l.at[i].team : l.at[i].organisatie);
        csv_cel(&c, stand(r, l.at[i].tot));
        csv_cel(&c, ziet(r->w.a, l.at[i].rol.i));
        csv_eind(&c);
    }
    r->bestandsnaam = S("rechten.csv");
}

void rechten_klaar(req *r)
{
    static const char *const velden[] = {"woorden", NULL};
    rechtencontrole c = {.kop = {.masker = UINT64_MAX}};
    form_lees(r, &rechtencontrole_entity, velden, &c);
    if (r->w.p->n == 0 && rechten_nagekeken(&r->w, c.woorden))
        ga_naar(r, URL0(r, rechten_toon), T("Je hebt de rechten nagekeken. Dat staat vast."));
    else rechten_toon(r);
}
