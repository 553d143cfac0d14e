/* werkuren.c: the worked hours of everybody whom a jobcoach sees, one week on one screen. What the
 * shifts say stands there already: change only what went otherwise. */
#include "web/pages/plaatsing.h"

#include "web/routes.h"

enum { DAGEN = 7, MENSEN = 60 };

typedef struct {
    werkplekregel_rijen p;
    date maandag;
    int soort;
} weekstaat;

static weekstaat lees(req *r)
{
    date dag = {0};
    code c = {0};
    if (!date_parse(veld(r, "week"), &dag) || date_before(r->w.vandaag, dag))
        dag = date_plus(r->w.vandaag, -1); /* on Monday the week that has just ended */
    if (!code_parse(&uren_soort_codes, veld(r, "soort"), &c)) c = CODE(UREN_WERK);
    weekstaat s = {werkplekken_van(&r->w, (gebruiker_id){r->ik.kop.id}), date_monday(dag), c.i};
    int n = 0;
    for (int i = 0; i < s.p.n; i++) { /* who worked in this week */
        const werkplekregel *x = &s.p.at[i];
        bool later = date_before(date_plus(s.maandag, DAGEN - 1), x->van);
        bool eerder = date_is_set(x->eind) && date_before(x->eind, s.maandag);
        if (!later && !eerder && n < MENSEN) s.p.at[n++] = *x;
    }
    s.p.n = n;
    return s;
}

static const char *naam_van(req *r, const werkplekregel *p, int dag)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "u{}-{}", dag, token_van(r, ID(p->id)));
    return arena_c(r->w.a, buf_str(&b));
}

static bool dag_kan(req *r, const weekstaat *s, const werkplekregel *p, int dag)
{
    date d = date_plus(s->maandag, dag);
    if (date_before(r->w.vandaag, d) || date_before(d, p->van)) return false;
    return !date_is_set(p->eind) || !date_before(p->eind, d); /* the last day is worked too */
}

/* 450 as "7,5"; other minutes as "7.20". */
static str uren_getal(req *r, i64 minuten)
{
    buf b = buf_new(r->w.a);
    i64 rest = minuten % 60;
    PLAIN(&b, "{}", minuten / 60);
    if (rest == 30) buf_add(&b, S(",5"));
    else if (rest) PLAIN(&b, ".{}{}", rest < 10 ? S("0") : S(""), rest);
    return buf_str(&b);
}

/* What stands in the box: as posted, as recorded, else as the shifts say (only of work). */
static str staat(req *r, const weekstaat *s, const werkplekregel *p, int dag, bool *vast)
{
    plaatsing pl;
    date d = date_plus(s->maandag, dag);
    *vast = false;
    if (is_post(r)) return veld(r, naam_van(r, p, dag));
    if (!HAAL(&r->w, plaatsing, p->id, &pl)) return (str){0};
    uren u = werkuren_op(&r->w, &pl, s->soort, d);
    *vast = u.kop.id > 0;
    if (code_is(u.aanwezig, UREN_AFGEMELD)) return S("a");
    if (code_is(u.aanwezig, UREN_AFWEZIG)) return S("0");
    if (u.kop.id) return uren_getal(r, u.minuten.n);
    i64 plan_minuten = s->soort == UREN_WERK ? werkuren_gepland(&r->w, p->id, d) : 0;
    return plan_minuten ? uren_getal(r, plan_minuten) : (str){0};
}

static markup vak(req *r, const weekstaat *s, const werkplekregel *p, int dag)
{
    bool vast;
    str naam = str_of(naam_van(r, p, dag));
    if (!dag_kan(r, s, p, dag)) return MARKUP(r->w.a, "<span class=\"zacht\">–</span>");
    str nu = staat(r, s, p, dag, &vast);
    markup staat_vast = {0};
    if (vast) staat_vast = MARKUP(r->w.a, "<span class=\"klein zacht\">{}</span>", T("vast"));
    return MARKUP(r->w.a,
        "<label class=\"vh\" for=\"{}\">{}</label><input class=\"utrecht-textbox "
        "utrecht-textbox--html-input kort\" id=\"{}\" name=\"{}\" inputmode=\"decimal\" "
        "autocomplete=\"off\" value=\"{}\">{}",
        naam, TF(r->w.a, "{}, {}", p->naam, date_weekday_name(date_plus(s->maandag, dag))), naam,
        naam, nu, staat_vast);
}

static void put_tabel(req *r, const weekstaat *s)
{
    tabel_open(r, T("Uren per dag"));
    tabel_kop(r, T("Naam"), (url){0}, 0);
    for (int d = 0; d < DAGEN; d++)
        tabel_kop(r, TF(r->w.a, "{} {}", str_sub(date_weekday_name(date_plus(s->maandag, d)), 0, 2),
                        date_day(date_plus(s->maandag, d))), (url){0}, 0);
    for (int i = 0; i < s->p.n; i++) {
        const werkplekregel *p = &s->p.at[i];
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>",
            naam_tekst(r, p->naam), TF(r->w.a, "{}, {} uur", p->functie, p->uren)));
        for (int d = 0; d < DAGEN; d++)
            tabel_cel(r, date_weekday_name(date_plus(s->maandag, d)), vak(r, s, p, d));
    }
    tabel_sluit(r);
}

static url adres(req *r, date maandag, int soort)
{
    char iso[DATE_TEXT];
    return URL_MET(r, URL0(r, werkuren_vraag), A(week, arena_str(r->w.a, date_iso(maandag, iso))),
                   AC(soort, uren_soort, CODE(soort)));
}

static void put_keuzes(req *r, const weekstaat *s)
{
    static const int soorten[] = {UREN_WERK, UREN_OPLEIDING};
    date volgende = date_plus(s->maandag, DAGEN);
    PUT(&r->h, "<ul class=\"chips geenprint\" aria-label=\"{}\">", T("Soort uren"));
    for (size_t i = 0; i < countof(soorten); i++) {
        PUT(&r->h, "<li><a href=\"{}\"", adres(r, s->maandag, soorten[i]));
        if (soorten[i] == s->soort) PUT(&r->h, " aria-current=\"true\"");
        PUT(&r->h, ">{}</a></li>", code_label(&uren_soort_codes, CODE(soorten[i])));
    }
    PUT(&r->h, "</ul><div class=\"utrecht-button-group geenprint mb\">{}",
        link_knop(r, adres(r, date_plus(s->maandag, -DAGEN), s->soort), T("Vorige week"),
                  "subtle"));
    if (!date_before(r->w.vandaag, volgende))
        PUT(&r->h, "{}", link_knop(r, adres(r, volgende, s->soort), T("Volgende week"),
                                   "subtle"));
    PUT(&r->h, "</div>\n");
}

void werkuren_vraag(req *r)
{
    char iso[DATE_TEXT];
    weekstaat s = lees(r);
    kop(r, T("Uren op het werk"),
        TF(r->w.a, "Week {}, van {} tot en met {}.", date_isoweek(s.maandag),
           dag_tekst(r, s.maandag, false),
           dag_tekst(r, date_plus(s.maandag, DAGEN - 1), false)));
    put_keuzes(r, &s);
    if (!s.p.n) {
        leegte(r, T("In deze week werkte niemand die jij begeleidt."), URL0(r, vandaag_toon),
               T("Naar vandaag"));
        return;
    }
    PUT(&r->h, "<p>{}</p><form class=\"stapel urenstaat\" method=\"post\" action=\"{}\">",
        T("Het rooster staat er al in. Verander alleen wat anders ging. "
          "Vul 0 in voor niet gekomen en a voor afgemeld."),
        URL0(r, werkuren_bewaar));
    form_hidden(r);
    PUT(&r->h, "<input type=\"hidden\" name=\"week\" value=\"{}\">"
               "<input type=\"hidden\" name=\"soort\" value=\"{}\">",
        date_iso(s.maandag, iso), code_text(&uren_soort_codes, CODE(s.soort)));
    put_tabel(r, &s);
    PUT(&r->h, "<div class=\"plakvoet\"><p><b>{}</b></p>"
               "<button class=\"utrecht-button utrecht-button--primary-action\" type=\"submit\">{}"
               "</button></div></form>\n",
        PN(r->w.a, "{} mens op de lijst", "{} mensen op de lijst", s.p.n),
        T("Leg de uren vast"));
}

/* "8", "7,5", "7.30", "0", "a"; empty: nothing to record (minuten -1). */
static bool lees_uren(str t, gewerkt *g)
{
    str heel = t, rest = {0};
    i64 uur = 0, deel = 0;
    g->minuten = -1;
    if (!t.n) return true;
    if (str_eq(t, S("a")) || str_eq(t, S("A"))) {
        g->afgemeld = true;
        g->minuten = 0;
        return true;
    }
    i64 komma = str_find(t, S(",")), punt = str_find(t, S("."));
    i64 plek_van = komma >= 0 ? komma : punt;
    if (plek_van >= 0) {
        heel = str_sub(t, 0, (size_t)plek_van);
        rest = str_sub(t, (size_t)plek_van + 1, t.n);
        if (!str_to_i64(rest, &deel) || deel < 0 || rest.n > 2) return false;
    }
    if (!str_to_i64(heel, &uur) || uur < 0 || uur > 24) return false;
    if (komma >= 0) deel = rest.n == 1 ? deel * 6 : deel * 60 / 100;
    if (punt >= 0 && komma < 0 && (rest.n != 2 || deel > 59)) return false;
    g->minuten = uur * 60 + deel;
    return true;
}

/* The days that were filled in: how many. Problems name person and day. */
static int lees_staat(req *r, const weekstaat *s, gewerkt *uit)
{
    int n = 0;
    for (int i = 0; i < s->p.n; i++)
        for (int d = 0; d < DAGEN; d++) {
            const werkplekregel *p = &s->p.at[i];
            gewerkt g = {.plaatsing = p->id, .dag = date_plus(s->maandag, d)};
            if (!dag_kan(r, s, p, d)) continue;
            if (!lees_uren(veld(r, naam_van(r, p, d)), &g))
                problem_with(r->w.p, PROBLEM_INVOER, "",
                    N_("Bij {} staan geen uren. Verwacht: 8, 7,5, 7.30, 0 of a."),
                    TF(r->w.a, "{} op {}", p->naam, date_weekday_name(g.dag)));
            else if (g.minuten >= 0)
                uit[n++] = g;
        }
    return n;
}

void werkuren_bewaar(req *r)
{
    weekstaat s = lees(r);
    int anders = 0;
    gebeurtenis_id geb = {0};
    gewerkt *u = arena_make(r->w.a, gewerkt, s.p.n * DAGEN + 1);
    int n = lees_staat(r, &s, u);
    if (r->w.p->n || !werkuren_leg_vast(&r->w, u, n, s.soort, &anders, &geb)) {
        werkuren_vraag(r);
        return;
    }
    str melding = anders ? PN(r->w.a, "{} dag is vastgelegd.", "{} dagen zijn vastgelegd.", anders)
                         : T("Er was niets veranderd.");
    if (geb.v) ga_naar_met_ongedaan(r, adres(r, s.maandag, s.soort), melding, geb);
    else ga_naar(r, adres(r, s.maandag, s.soort), melding);
}
