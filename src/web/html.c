/* html.c: the small building blocks of a page, with the classes of the prototype. */
#include "web/intern.h"

#include "base/embed.h"

url asset(req *r, const char *naam)
{
    const embedded *e = embed_find(naam);
    if (!e) bug("asset: not built in");
    buf b = buf_new(r->w.a);
    PLAIN(&b, "/s/{}?v={}", str_of(naam), str_of(e->hash));
    return (url){buf_str(&b)};
}

void kop_met(req *r, str titel, str onder, markup acties)
{
    r->titel = titel;
    PUT(&r->h, "<div class=\"titelrij\"><div><h1 class=\"utrecht-heading-1\">{}</h1>", titel);
    if (onder.n) PUT(&r->h, "<p class=\"sub\">{}</p>", onder);
    PUT(&r->h, "</div>");
    if (acties.s.n) PUT(&r->h, "<div class=\"utrecht-button-group\">{}</div>", acties);
    PUT(&r->h, "</div>\n");
}

void kop(req *r, str titel, str onder) { kop_met(r, titel, onder, (markup){0}); }

void kruimels(req *r, url u, str tekst)
{
    if (r->i->nkruimels == KRUIMELS_MAX) bug("too many steps in the breadcrumb");
    r->i->kruimels[r->i->nkruimels].u = u;
    r->i->kruimels[r->i->nkruimels++].tekst = tekst;
}

markup link_naar(req *r, url u, str tekst)
{
    if (!url_mag(r, GET, u)) return MARKUP(r->w.a, "{}", tekst);
    return MARKUP(r->w.a, "<a class=\"utrecht-link utrecht-link--html-a\" href=\"{}\">{}</a>", u,
        tekst);
}

markup link_knop(req *r, url u, str tekst, const char *stijl)
{
    if (!url_mag(r, GET, u)) return (markup){0};
    return MARKUP(r->w.a,
        "<a class=\"utrecht-button utrecht-button--{}\" href=\"{}\">{}</a>",
        str_of(stijl), u, tekst);
}

markup lane(req *r, str soort, str tekst)
{
    return MARKUP(r->w.a, "<span class=\"lane {}\">{}</span>", soort, tekst);
}

markup badge(req *r, str stand, str tekst)
{
    return MARKUP(r->w.a,
        "<span class=\"utrecht-status-badge utrecht-status-badge--{}\">{}</span>", stand, tekst);
}

void leegte(req *r, str waarom, url u, str doe)
{
    PUT(&r->h,
        "<div class=\"leegte\"><svg viewBox=\"0 0 120 96\" aria-hidden=\"true\">"
        "<rect x=\"1\" y=\"1\" width=\"118\" height=\"94\" rx=\"14\" fill=\"#f6f5f1\" "
        "stroke=\"#d8d4ca\" stroke-width=\"2\"/>"
        "<path d=\"M18 62C48 62 60 62 60 62\" fill=\"none\" stroke=\"#3a3f9c\" "
        "stroke-width=\"6\" stroke-linecap=\"round\"/>"
        "<path d=\"M18 40C48 40 60 40 60 40\" fill=\"none\" stroke=\"#9a4108\" "
        "stroke-width=\"6\" stroke-linecap=\"round\"/>"
        "<circle cx=\"92\" cy=\"51\" r=\"13\" fill=\"#fff\" stroke=\"#6b6759\" "
        "stroke-width=\"3\" stroke-dasharray=\"5 4\"/></svg><div><p>{}</p>",
        waarom);
    if (u.s.n)
        PUT(&r->h, "<div class=\"utrecht-button-group\">{}</div>",
            link_knop(r, u, doe, "secondary-action"));
    PUT(&r->h, "</div></div>\n");
}

str dag_tekst(req *r, date d, bool met_dag)
{
    char text[DATE_TEXT];
    str words = arena_str(r->w.a, date_words(d, r->w.vandaag, text));
    if (!met_dag || !date_is_set(d)) return words;
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{} {}", date_weekday_name(d), words);
    return buf_str(&b);
}

str vandaag_zin(req *r)
{
    date d = r->w.vandaag;
    buf b = buf_new(r->w.a);
    char text[DATE_TEXT];
    str naam = date_weekday_name(d);
    if (naam.n && naam.p[0] >= 'a' && naam.p[0] <= 'z') {
        char hoofd = (char)(naam.p[0] - ('a' - 'A'));
        buf_add(&b, (str){&hoofd, 1});
        naam = str_sub(naam, 1, naam.n);
    }
    PLAIN(&b, "{} {} {}.", naam, date_words(d, d, text), date_year(d));
    return buf_str(&b);
}

/* ---- quick filters ---- */

void snelfilter(req *r, url u, str tekst, i64 n, bool aan, bool rood)
{
    PUT(&r->h, "<li><a href=\"{}\"", u);
    if (rood && n) PUT(&r->h, " class=\"rood\"");
    if (aan) PUT(&r->h, " aria-current=\"true\"");
    PUT(&r->h, ">{} <b>{}</b></a></li>", tekst, n);
}

/* ---- table ---- */

void tabel_open(req *r, str bijschrift)
{
    PUT(&r->h,
        "<div class=\"tabelvlak kaarttabel\">"
        "<table class=\"utrecht-table utrecht-table--html-table\" role=\"table\">"
        "<caption class=\"vh\">{}</caption>"
        "<thead class=\"utrecht-table__header\" role=\"rowgroup\"><tr role=\"row\">",
        bijschrift);
    r->i->tabel = TABEL_KOP;
}

void tabel_kop(req *r, str tekst, url sorteer, int stand)
{
    PUT(&r->h, "<th class=\"utrecht-table__header-cell\" role=\"columnheader\" scope=\"col\"");
    if (stand > 0) PUT(&r->h, " aria-sort=\"ascending\"");
    if (stand < 0) PUT(&r->h, " aria-sort=\"descending\"");
    PUT(&r->h, ">");
    if (sorteer.s.n) PUT(&r->h, "<a href=\"{}\">{}", sorteer, tekst);
    else PUT(&r->h, "{}", tekst);
    if (stand > 0) PUT(&r->h, "<span aria-hidden=\"true\">▲</span>");
    if (stand < 0) PUT(&r->h, "<span aria-hidden=\"true\">▼</span>");
    if (sorteer.s.n) PUT(&r->h, "</a>");
    PUT(&r->h, "</th>");
}

static void close_part(req *r)
{
    if (r->i->tabel == TABEL_KOP)
        PUT(&r->h, "</tr></thead><tbody class=\"utrecht-table__body\" role=\"rowgroup\">\n");
    if (r->i->tabel == TABEL_RIJ) PUT(&r->h, "</tr>\n");
}

void tabel_rij(req *r)
{
    close_part(r);
    PUT(&r->h, "<tr class=\"utrecht-table__row\" role=\"row\">");
    r->i->tabel = TABEL_RIJ;
}

void tabel_cel(req *r, str kopje, markup inhoud)
{
    PUT(&r->h, "<td class=\"utrecht-table__cell");
    if (inhoud.s.n == 0) PUT(&r->h, " leegcel");
    PUT(&r->h, "\" role=\"cell\"");
    if (kopje.n) PUT(&r->h, " data-k=\"{}\"", kopje);
    PUT(&r->h, "><span>{}</span></td>", inhoud);
}

void tabel_kop_kies(req *r)
{
    PUT(&r->h, "<th class=\"utrecht-table__header-cell kies\" role=\"columnheader\" scope=\"col\">"
               "<span class=\"vh\">{}</span></th>",
        T("Kies"));
}

void tabel_kies(req *r, const char *naam, id_any id, str wie, bool aan)
{
    PUT(&r->h, "<td class=\"utrecht-table__cell kies\" role=\"cell\"><label class=\"vaklabel\">"
               "<input class=\"vak\" type=\"checkbox\" name=\"{}\" value=\"{}\"",
        str_of(naam), token_van(r, id));
    if (aan) PUT(&r->h, " checked");
    PUT(&r->h, "><span class=\"vh\">{}</span></label></td>", TF(r->w.a, "Kies {}", wie));
}

void tabel_rijkop(req *r, markup inhoud)
{
    PUT(&r->h, "<th class=\"utrecht-table__cell\" role=\"rowheader\" scope=\"row\">{}</th>",
        inhoud);
}

void tabel_sluit(req *r)
{
    close_part(r);
    r->i->tabel = TABEL_GEEN;
    PUT(&r->h, "</tbody></table></div>\n");
}
