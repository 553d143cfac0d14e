/* layout.c: what stands around every page: head, header, menu, status line, errors, footer. */
#include "web/form.h"

#include "base/embed.h"
#include "casework/tijdlijn.h"
#include "casework/zoek.h"

static url asset_url(arena *a, const char *naam)
{
    const embedded *e = embed_find(naam);
    buf b = buf_new(a);
    if (!e) bug("asset: not built in");
    PLAIN(&b, "/s/{}?v={}", str_of(naam), str_of(e->hash));
    return (url){buf_str(&b)};
}

static url fixed_url(arena *a, const char *path) { return (url){arena_str(a, str_of(path))}; }

/* ---- head ---- */

static void put_head(buf *h, const web *w, str titel)
{
    arena *a = h->a;
    PUT(h, "<!doctype html>\n<html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\">\n",
        lang_code(), lang_is_rtl() ? S("rtl") : S("ltr"));
    PUT(h, "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
           "<meta name=\"htmx-config\" content='{\"includeIndicatorCSS\":false}'>\n");
    PUT(h, "<title>{} – Tweespoor{}{}</title>\n", titel, w->gemeente.n ? S(" – ") : S(""),
        w->gemeente);
    PUT(h, "<link rel=\"icon\" href=\"{}\" type=\"image/svg+xml\">", asset_url(a, "icoon.svg"));
    PUT(h, "<link rel=\"preload\" href=\"{}\" as=\"font\" type=\"font/woff2\" crossorigin>\n",
        fixed_url(a, "/s/source-sans-3-latin.woff2"));
    PUT(h, "<link rel=\"stylesheet\" href=\"{}\">", asset_url(a, "nlds.css"));
    PUT(h, "<link rel=\"stylesheet\" href=\"{}\">", asset_url(a, "thema-neutraal.css"));
    if (w->thema.n) {
        buf u = buf_new(a);
        PLAIN(&u, "/s/thema.css?v={}", str_of(w->thema_hash));
        PUT(h, "<link rel=\"stylesheet\" href=\"{}\">", (url){buf_str(&u)});
    }
    PUT(h, "<link rel=\"stylesheet\" href=\"{}\">\n", asset_url(a, "app.css"));
    PUT(h, "<script src=\"{}\" defer></script>", asset_url(a, "htmx.min.js"));
    PUT(h, "<script src=\"{}\" defer></script></head>\n", asset_url(a, "app.js"));
}

static void put_merk(buf *h, const web *w)
{
    PUT(h,
        "<a class=\"merk\" href=\"{}\"><svg viewBox=\"0 0 34 34\" aria-hidden=\"true\">"
        "<rect width=\"34\" height=\"34\" rx=\"8\" fill=\"#fff\"/>"
        "<path d=\"M7 25C13 25 12 9 27 9\" fill=\"none\" stroke=\"#3a3f9c\" "
        "stroke-width=\"3.4\" stroke-linecap=\"round\"/>"
        "<path d=\"M7 17C14 17 14 25 27 25\" fill=\"none\" stroke=\"#9a4108\" "
        "stroke-width=\"3.4\" stroke-linecap=\"round\"/></svg>"
        "<span>Tweespoor <small>{}</small></span></a>\n",
        fixed_url(h->a, "/"), w->gemeente);
}

/* What app.js needs: how long the session lasts, and whether shortcuts are wanted. */
static void put_body_data(req *r, buf *h)
{
    PUT(h, " data-sessie=\"{}\" data-sessie-tekst=\"{}\" data-sessie-knop=\"{}\"",
        r->web->k.stil_ms / 1000, T("Je bent lang niet bezig. Over 2 minuten log je vanzelf uit."),
        T("Blijf ingelogd"));
    PUT(h, " data-sessie-adres=\"{}\"", URL0(r, sessie_leeft).s);
    if (r->ik.sneltoetsen) PUT(h, " data-sneltoetsen");
}

static void put_body_open(buf *h, req *r)
{
    bool in = r && r->i->s.is;
    PUT(h, "<body class=\"utrecht-root thema{}\"", in ? S("") : S(" smal"));
    if (in) put_body_data(r, h);
    PUT(h, ">\n");
    PUT(h,
        "<a class=\"utrecht-skip-link utrecht-skip-link--visible-on-focus\" "
        "href=\"#inhoud\">{}</a>\n",
        T("Naar de inhoud"));
    PUT(h, "<header class=\"utrecht-page-header\">"
           "<div class=\"utrecht-page-header__content kop\">\n");
}

/* ---- header and menu ---- */

static void put_zoek(req *r, buf *h)
{
    const route *zoek = route_named(S("zoeken"));
    if (!zoek || !route_mag(zoek, r->ik.rol.i)) return;
    bool toon = r->route == zoek && !zoek_is_nummer(r->w.a, veld(r, "q"));
    PUT(h,
        "<form class=\"zoek\" role=\"search\" method=\"post\" action=\"{}\">"
        "<input type=\"hidden\" name=\"_csrf\" value=\"{}\"><label class=\"vh\" for=\"zoek\">{}"
        "</label><input class=\"utrecht-textbox utrecht-textbox--html-input\" id=\"zoek\" "
        "name=\"q\" type=\"search\" autocomplete=\"off\" placeholder=\"{}\" value=\"{}\">"
        "<button class=\"utrecht-button\" type=\"submit\">{}</button></form>\n",
        url_to(r, "zoek_door", NULL, 0), csrf_code(r), T("Zoek een persoon, werkgever of plek"),
        T("Naam, werkgever of plek"), toon ? veld(r, "q") : S(""), T("Zoek"));
}

static void put_wie(req *r, buf *h)
{
    PUT(h, "<div class=\"wie\"><a href=\"{}\">{}</a>", URL0(r, profiel), r->ik.naam);
    PUT(h, "<form method=\"post\" action=\"{}\">"
           "<input type=\"hidden\" name=\"_csrf\" value=\"{}\">",
        URL0(r, uitloggen), csrf_code(r));
    PUT(h, "<button class=\"utrecht-button utrecht-button--subtle\" type=\"submit\">{}</button>"
           "</form></div>\n",
        T("Uitloggen"));
}

/* The menu rows of this rol in their order: how many. */
static int menu_rows(i32 rol, const route *out[5])
{
    int n, found = 0;
    const route *all = routes(&n);
    for (int i = 0; i < n; i++) {
        if (!all[i].menu || !route_mag(&all[i], rol)) continue;
        if (found == 5) bug("more than five menu items for one role");
        int at = found++;
        for (; at > 0 && out[at - 1]->volgorde > all[i].volgorde; at--) out[at] = out[at - 1];
        out[at] = &all[i];
    }
    return found;
}

/* Does the page stand under this menu item? */
static bool is_under(str path, str menu)
{
    if (!str_starts(path, menu)) return false;
    return path.n == menu.n || path.p[menu.n] == '/';
}

static void put_menu(req *r, buf *h)
{
    const route *rows[5], *now = NULL;
    int n = menu_rows(r->ik.rol.i, rows);
    if (n == 0) return;
    for (int i = 0; i < n && !r->i->weg; i++) {
        bool under = is_under(str_of(r->route->pad), str_of(rows[i]->pad));
        if (under && (!now || strlen(rows[i]->pad) > strlen(now->pad))) now = rows[i];
    }
    PUT(h, "<nav class=\"utrecht-nav-bar\" aria-label=\"{}\">"
           "<div class=\"utrecht-nav-bar__content\"><ul class=\"nav\">",
        T("Hoofdmenu"));
    for (int i = 0; i < n; i++) {
        PUT(h, "<li><a href=\"{}\"", url_to(r, rows[i]->naam, NULL, 0));
        if (rows[i] == now) PUT(h, " aria-current=\"{}\"", r->route == now ? S("page") : S("true"));
        PUT(h, ">{}", lang_text(rows[i]->menu));
        if (r->i->wacht && rows[i] == route_named(S("goedkeuren")))
            PUT(h, " <span class=\"klein\">({})</span>", r->i->wacht);
        PUT(h, "</a></li>");
    }
    PUT(h, "</ul></div></nav>\n");
}

const route *route_eerste(i32 rol)
{
    const route *rows[5];
    int n = menu_rows(rol, rows);
    for (int i = 0; i < n; i++)
        if (rows[i]->begin & ROL_BIT(rol)) return rows[i];
    return n ? rows[0] : route_named(S("profiel"));
}

static void put_kruimels(req *r, buf *h)
{
    const intern *i = r->i;
    if (i->nkruimels == 0) return;
    PUT(h, "<nav class=\"utrecht-breadcrumb-nav geenprint\" aria-label=\"{}\"><p class=\"klein\">",
        T("Kruimelpad"));
    bool zelf = !i->kruimels[i->nkruimels - 1].u.s.n; /* the last step is this page */
    str hier = zelf ? i->kruimels[i->nkruimels - 1].tekst : r->titel;
    for (int k = 0; k < i->nkruimels - zelf; k++) {
        if (k == i->nkruimels - 1 && str_eq(i->kruimels[k].tekst, hier)) break;
        if (i->kruimels[k].u.s.n)
            PUT(h, "{} <span aria-hidden=\"true\">›</span> ",
                link_naar(r, i->kruimels[k].u, i->kruimels[k].tekst));
        else
            PUT(h, "{} <span aria-hidden=\"true\">›</span> ", i->kruimels[k].tekst);
    }
    PUT(h, "{}</p></nav>\n", hier);
}

/* ---- status line and errors ---- */

static void put_melding(req *r, buf *h)
{
    const sessie_stand *s = &r->i->s;
    if (s->melding.n == 0 || r->i->problems.n) return;
    r->i->melding_getoond = true;
    PUT(h,
        "<div class=\"utrecht-alert utrecht-alert--ok mb\" role=\"status\" id=\"melding\" "
        "tabindex=\"-1\" autofocus><div class=\"utrecht-alert__content\">"
        "<div class=\"rij tussen\"><p>{}</p>",
        s->melding);
    if (s->ongedaan.v) {
        PUT(h, "<form method=\"post\" action=\"{}\">", URL(r, ongedaan, s->ongedaan));
        buf page = r->h; /* form_hidden puts into the page: here it goes into the status line */
        r->h = buf_new(r->w.a);
        form_hidden(r);
        PUT(h, "{}", markup_of(&r->h));
        r->h = page;
        PUT(h, "<button class=\"utrecht-button utrecht-button--secondary-action\" "
               "type=\"submit\">{}</button></form>",
            T("Ongedaan maken"));
    }
    PUT(h, "</div></div></div>\n");
}

static void put_nood(req *r, buf *h)
{
    char om[DATE_TEXT];
    if (!r->i->in_nood) return;
    PUT(h, "<div class=\"utrecht-alert utrecht-alert--warning mb\" role=\"note\">"
           "<div class=\"utrecht-alert__content\"><p><b>{}</b> {}</p></div></div>\n",
        T("Noodtoegang."),
        TF(r->w.a, "Je ziet dit tot {} uur, en je wijzigt niets. Het staat in het dossier.",
            arena_str(r->w.a, tijd_text(moment_tijd(r->i->nood_tot), om))));
}

/* Break-glass is told to who judges it, on the page where he begins. */
static void put_nood_bericht(req *r, buf *h)
{
    if (!r->i->nood_wacht || r->i->weg || r->route != route_eerste(r->ik.rol.i)) return;
    PUT(h, "<div class=\"utrecht-alert utrecht-alert--warning mb\" role=\"note\">"
           "<div class=\"utrecht-alert__content\"><p><b>{}</b> {} {}</p></div></div>\n",
        T("Noodtoegang."),
        PN(r->w.a, "{} keer keek een collega in een dossier van een ander.",
            "{} keer keek een collega in een dossier van een ander.", r->i->nood_wacht),
        link_naar(r, URL0(r, goedkeuren), T("Kijk het na")));
}

static bool shown(const intern *i, const char *veld)
{
    for (int k = 0; k < i->nvelden; k++)
        if (!strcmp(i->velden[k], veld)) return true;
    return false;
}

/* How many fields have a problem. */
static int wrong_fields(const problems *p)
{
    int n = 0;
    for (int i = 0; i < p->n; i++) n += *p->at[i].veld && problem_at(p, p->at[i].veld) == &p->at[i];
    return n;
}

static str fout_kop(req *r)
{
    int n = wrong_fields(&r->i->problems);
    if (n == 0) return T("Dit is niet gelukt");
    return PN(r->w.a, "Er is {} veld dat nog niet klopt",
        "Er zijn {} velden die nog niet kloppen", n);
}

static void put_fouten(req *r, buf *h)
{
    const problems *p = &r->i->problems;
    if (p->n == 0) return;
    PUT(h,
        "<div class=\"utrecht-alert utrecht-alert--error mb\" role=\"alert\">"
        "<div class=\"utrecht-alert__content\"><h2 class=\"utrecht-heading-3\" id=\"fs\" "
        "tabindex=\"-1\" autofocus>{}</h2><ol class=\"lijstnr\">",
        fout_kop(r));
    for (int i = 0; i < p->n; i++) {
        str zin = problem_zin(r, r->i->fout_entity, &p->at[i]);
        if (shown(r->i, p->at[i].veld))
            PUT(h,
                "<li><a class=\"utrecht-link utrecht-link--html-a\" href=\"#{}{}\">{}</a></li>",
                r->i->fout_prefix, str_of(p->at[i].veld), zin);
        else
            PUT(h, "<li>{}</li>", zin);
    }
    PUT(h, "</ol>");
    if (p->meer) PUT(h, "<p>{}</p>", PN(r->w.a, "En nog {} fout.", "En nog {} fouten.", p->meer));
    PUT(h, "</div></div>\n");
}

/* "Fout: 2 velden – Notitie – Samuel Kidane" */
static str titel(req *r)
{
    buf b = buf_new(r->w.a);
    int n = wrong_fields(&r->i->problems);
    if (n) PLAIN(&b, "{} – ", PN(r->w.a, "Fout: {} veld", "Fout: {} velden", n));
    else if (r->i->problems.n) PLAIN(&b, "{} – ", T("Fout: dit is niet gelukt"));
    buf_add(&b, r->titel);
    int k = r->i->nkruimels;
    if (k && !str_eq(r->i->kruimels[k - 1].tekst, r->titel))
        PLAIN(&b, " – {}", r->i->kruimels[k - 1].tekst);
    return buf_str(&b);
}

/* ---- footer ---- */

static void put_footer_links(req *r, buf *h)
{
    static const struct { const char *naam, *tekst;
    } links[] = {
        {"toegankelijkheid", N_("Toegankelijkheid")},
        {"privacy", N_("Privacy")},
        {"help", N_("Help")},
    };
    bool first = true;
    PUT(h, "<p class=\"klein\">");
    for (size_t i = 0; i < countof(links); i++) {
        if (!route_named(str_of(links[i].naam))) continue;
        if (!first) PUT(h, " · ");
        first = false;
        PUT(h, "{}", link_naar(r, url_to(r, links[i].naam, NULL, 0), lang_text(links[i].tekst)));
    }
    PUT(h, "</p>");
}

static void put_footer(req *r, buf *h)
{
    PUT(h, "</main>\n<footer class=\"utrecht-page-footer\">"
           "<div class=\"utrecht-page-footer__content voet\"><p class=\"klein\">");
    if (r->web->demo) PUT(h, "{}", T("Alle gegevens in dit kantoor zijn verzonnen."));
    else if (r->i->s.is && r->ik.sneltoetsen)
        PUT(h, "{} <kbd>/</kbd> {}, <kbd>N</kbd> {}, <kbd>T</kbd> {}.", T("Sneltoetsen:"),
            T("zoeken"), T("notitie"), T("taak"));
    else if (r->web->gemeente.n)
        PUT(h, "{}", TF(r->w.a, "Tweespoor, een programma van {}", r->web->gemeente));
    PUT(h, "</p>");
    put_footer_links(r, h);
    PUT(h, "</div></footer>\n</body></html>\n");
}

str layout(req *r)
{
    buf h = buf_new(r->w.a);
    put_head(&h, r->web, titel(r));
    put_body_open(&h, r);
    put_merk(&h, r->web);
    if (r->i->s.is) {
        put_zoek(r, &h);
        put_wie(r, &h);
    }
    PUT(&h, "</div></header>\n");
    if (r->i->s.is) put_menu(r, &h);
    PUT(&h, "<main class=\"inhoud\" id=\"inhoud\" tabindex=\"-1\">\n");
    put_kruimels(r, &h);
    put_nood(r, &h);
    put_nood_bericht(r, &h);
    put_melding(r, &h);
    put_fouten(r, &h);
    PUT(&h, "{}", markup_of(&r->h));
    put_footer(r, &h);
    return buf_str(&h);
}

str layout_kaal(arena *a, const web *w, str titel, markup inhoud)
{
    buf h = buf_new(a);
    put_head(&h, w, titel);
    put_body_open(&h, NULL);
    put_merk(&h, w);
    PUT(&h, "</div></header>\n<main class=\"inhoud\" id=\"inhoud\" tabindex=\"-1\">\n{}</main>\n"
            "</body></html>\n",
        inhoud);
    return buf_str(&h);
}
