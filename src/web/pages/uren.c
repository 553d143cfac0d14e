/* uren.c: the ledger of hours of one person: a year by month and kind, the lines of one month. */
#include "base/csv.h"
#include "web/pages/uren.h"
#include "web/routes.h"

enum { JAAR_EERSTE = 2015, JAREN_TERUG = 3 };

/* The year that is asked for; this year when none is. */
static int gekozen_jaar(req *r)
{
    i64 j = 0;
    bool is = str_to_i64(veld(r, "jaar"), &j) && j >= JAAR_EERSTE
              && j <= date_year(r->w.vandaag) + 1;
    return is ? (int)j : date_year(r->w.vandaag);
}

/* The month that is asked for, as its number; of this year the present one; else 1. */
static int gekozen_maand(req *r, int jaar)
{
    i64 m = 0;
    if (str_to_i64(veld(r, "maand"), &m) && m >= 1 && m <= 12) return (int)m;
    return jaar == date_year(r->w.vandaag) ? date_month(r->w.vandaag) : 12;
}

static str maand_naam(req *r, int jaar, int maand)
{
    static const char *const namen[] = {N_("januari"), N_("februari"), N_("maart"), N_("april"),
        N_("mei"), N_("juni"), N_("juli"), N_("augustus"), N_("september"), N_("oktober"),
        N_("november"), N_("december")};
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{} {}", lang_text(namen[maand - 1]), (i64)jaar);
    return buf_str(&b);
}

static url naar_maand(req *r, persoon_id id, int jaar, int maand)
{
    return URL_MET(r, URL(r, uren_toon, id), A(jaar, (i64)jaar), A(maand, (i64)maand));
}

/* ---- the year ---- */

static str traject_tekst(const dossier *d, traject_id id)
{
    for (int i = 0; i < d->trajecten.n; i++)
        if (d->trajecten.at[i].kop.id == id.v)
            return code_label(&instrument_codes, d->trajecten.at[i].instrument);
    return (str){0};
}

static void put_cellen(req *r, const urentelling *t)
{
    tabel_cel(r, T("Gepland"), MARKUP(r->w.a, "{}", duur_kort(r, t->gepland)));
    tabel_cel(r, T("Gevolgd"), MARKUP(r->w.a, "<b>{}</b>", duur_kort(r, t->aanwezig)));
    tabel_cel(r, T("Afgemeld, mag"), MARKUP(r->w.a, "{}", duur_kort(r, t->afgemeld)));
    tabel_cel(r, T("Afwezig"), MARKUP(r->w.a, "{}", duur_kort(r, t->afwezig)));
}

static void put_maand(req *r, const dossier *d, const urenstaat *s, int maand)
{
    persoon_id id = persoon_id_van(&d->p);
    int n = 0;
    str naam = maand_naam(r, s->jaar, maand);
    for (int i = 0; i < s->n; i++) {
        const urenregel *x = &s->at[i];
        if (x->maand != maand) continue;
        str bij = traject_tekst(d, x->bij);
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>",
            code_label(&uren_soort_codes, x->soort ? CODE(x->soort) : (code){0}), bij));
        tabel_cel(r, T("Maand"), MARKUP(r->w.a, "{}", naam));
        put_cellen(r, &x->t);
        tabel_cel(r, T("Nog vastleggen"), (markup){0});
        n++;
    }
    if (!n) return;
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "<b>{}</b>", TF(r->w.a, "Samen in {}", naam)));
    tabel_cel(r, T("Maand"), link_naar(r, naar_maand(r, id, s->jaar, maand), naam));
    put_cellen(r, &s->maand[maand]);
    tabel_cel(r, T("Nog vastleggen"), MARKUP(r->w.a, "{}", duur_kort(r, s->open[maand])));
}

/* Whole hours that were attended in a year. */
static i64 uren_gevolgd(const urenstaat *s)
{
    i64 minuten = 0;
    for (int m = 1; m <= 12; m++) minuten += s->maand[m].aanwezig;
    return minuten / 60;
}

static void put_jaar(req *r, const dossier *d, const urenstaat *s)
{
    persoon_id id = persoon_id_van(&d->p);
    int nu = date_year(r->w.vandaag);
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"h-ja\"><h2 class=\"utrecht-heading-2 mb\" "
               "id=\"h-ja\">{}</h2><ul class=\"chips geenprint\">",
        TF(r->w.a, "Uren in {}", (i64)s->jaar));
    for (int j = nu - JAREN_TERUG; j <= nu; j++) {
        urenstaat *x = arena_make(r->w.a, urenstaat, 1);
        urenstaat_lees(&r->w, d, j, x);
        if (x->n || j == s->jaar)
            snelfilter(r, naar_maand(r, id, j, j == nu ? date_month(r->w.vandaag) : 12),
                TF(r->w.a, "{}, in uren", (i64)j), uren_gevolgd(x), j == s->jaar, false);
    }
    PUT(&r->h, "</ul>");
    if (!s->n) {
        leegte(r, T("In dit jaar staan geen uren."), (url){0}, (str){0});
        PUT(&r->h, "</section>\n");
        return;
    }
    tabel_open(r, T("Uren en minuten per maand en soort"));
    tabel_kop(r, T("Soort"), (url){0}, 0);
    tabel_kop(r, T("Maand"), (url){0}, 0);
    tabel_kop(r, T("Gepland"), (url){0}, 0);
    tabel_kop(r, T("Gevolgd"), (url){0}, 0);
    tabel_kop(r, T("Afgemeld, mag"), (url){0}, 0);
    tabel_kop(r, T("Afwezig"), (url){0}, 0);
    tabel_kop(r, T("Nog vastleggen"), (url){0}, 0);
    for (int m = 12; m >= 1; m--) put_maand(r, d, s, m);
    tabel_sluit(r);
    PUT(&r->h, "<p class=\"klein zacht\">{}</p></section>\n",
        T("12.30 is 12 uur en 30 minuten. Gepland is wat rooster, plek en traject nu zeggen. Nog "
          "vastleggen is wat tot vandaag gepland was en nog niet vastligt."));
}

/* ---- the lines of one month ---- */

static markup doen_van(req *r, const uren *u)
{
    uren_id id = uren_id_van(u);
    str voor = dag_tekst(r, u->datum, false);
    if (u->uit_les) return MARKUP(r->w.a, "<span class=\"klein zacht\">{}</span>", T("Uit de les"));
    return MARKUP(r->w.a, "<span class=\"geenprint\">{}</span>",
        link_voor(r, URL(r, uren_wijzig, id), T("Wijzig"), voor, "subtle"));
}

static void put_regel(req *r, const dossier *d, const uren *u)
{
    str bij = traject_tekst(d, u->traject_id);
    str thema = code_label(&map_thema_codes, u->thema);
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{}", dag_tekst(r, u->datum, true)));
    tabel_cel(r, T("Soort"), MARKUP(r->w.a, "{}<br><span class=\"klein\">{} {} {}</span>",
        code_label(&uren_soort_codes, u->soort), bij, u->wat, thema));
    tabel_cel(r, T("Hoe lang"), MARKUP(r->w.a, "{}", duur_tekst(r, u->minuten.n)));
    tabel_cel(r, T("Aanwezig"), MARKUP(r->w.a, "{}", code_label(&aanwezig_codes, u->aanwezig)));
    tabel_cel(r, T("Doen"), doen_van(r, u));
}

static void put_maandlijst(req *r, const dossier *d, const urenstaat *s, int maand)
{
    date van = date_ymd(s->jaar, maand, 1);
    str naam = maand_naam(r, s->jaar, maand);
    uren_rijen u = uren_tussen(&r->w, persoon_id_van(&d->p), van, date_plus_months(van, 1));
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"h-ma\"><h2 class=\"utrecht-heading-2 mb\" "
               "id=\"h-ma\">{}</h2><p>{}</p>",
        TF(r->w.a, "Vastgelegd in {}", naam),
        TF(r->w.a, "Gevolgd of gewerkt: {}.", duur_tekst(r, s->maand[maand].aanwezig)));
    if (!u.n) leegte(r, T("In deze maand is nog niets vastgelegd."), (url){0}, (str){0});
    else {
        tabel_open(r, TF(r->w.a, "Uren van {}, dag voor dag", naam));
        tabel_kop(r, T("Dag"), (url){0}, 0);
        tabel_kop(r, T("Soort"), (url){0}, 0);
        tabel_kop(r, T("Hoe lang"), (url){0}, 0);
        tabel_kop(r, T("Aanwezig"), (url){0}, 0);
        tabel_kop(r, T("Doen"), (url){0}, 0);
        for (int i = 0; i < u.n; i++) put_regel(r, d, &u.at[i]);
        tabel_sluit(r);
    }
    PUT(&r->h, "</section>\n");
}

void uren_toon(req *r)
{
    dossier d;
    if (!mens_lees(r, &d)) return;
    persoon_id id = persoon_id_van(&d.p);
    int jaar = gekozen_jaar(r), maand = gekozen_maand(r, jaar);
    urenstaat *s = arena_make(r->w.a, urenstaat, 1);
    urenstaat_lees(&r->w, &d, jaar, s);
    url download = URL_MET(r, URL(r, uren_csv, id), A(jaar, (i64)jaar));
    mens_kruimels(r, &d.p, T("Uren"));
    kop_met(r, TF(r->w.a, "Uren van {}", d.p.naam),
        TF(r->w.a, "In {}: {} gevolgd of gewerkt.", maand_naam(r, jaar, maand),
            duur_tekst(r, s->maand[maand].aanwezig)),
        MARKUP(r->w.a, "{}{}",
            link_knop(r, URL(r, uren_nieuw, id), T("Uren vastleggen"), "primary-action"),
            link_knop(r, download, T("Download als CSV"), "secondary-action")));
    mens_tabs(r, &d.p, TAB_UREN);
    urenstand_kaart(r, &d);
    put_maandlijst(r, &d, s, maand);
    put_jaar(r, &d, s);
}

static str getal_tekst(req *r, i64 n)
{
    buf b = buf_new(r->w.a);
    buf_add_i64(&b, n);
    return buf_str(&b);
}

void uren_csv(req *r)
{
    dossier d;
    static const char *const koppen[] = {N_("maand"), N_("soort"), N_("traject"),
        N_("gepland (minuten)"), N_("gevolgd (minuten)"), N_("afgemeld (minuten)"),
        N_("afwezig (minuten)"), N_("gevolgd (uren.minuten)")};
    if (!mens_lees(r, &d)) return;
    urenstaat *s = arena_make(r->w.a, urenstaat, 1);
    urenstaat_lees(&r->w, &d, gekozen_jaar(r), s);
    csv_uit c = csv_begin(&r->h, true);
    for (size_t i = 0; i < countof(koppen); i++) csv_cel(&c, lang_text(koppen[i]));
    csv_eind(&c);
    for (int i = 0; i < s->n; i++) {
        const urenregel *x = &s->at[i];
        const i64 getal[] = {x->t.gepland, x->t.aanwezig, x->t.afgemeld, x->t.afwezig};
        csv_cel(&c, maand_naam(r, s->jaar, x->maand));
        csv_cel(&c, code_label(&uren_soort_codes, CODE(x->soort)));
        csv_cel(&c, traject_tekst(&d, x->bij));
        for (size_t k = 0; k < countof(getal); k++) csv_cel(&c, getal_tekst(r, getal[k]));
        csv_cel(&c, duur_kort(r, x->t.aanwezig));
        csv_eind(&c);
    }
    r->bestandsnaam = S("uren.csv");
}
