/* werktijd.c: the shifts of one person on a place: lesson times and the week first, then other
 * shifts, what they do to the week, and only then recorded. Bron: ux.md 6.3 task 6. */
#include "casework/weekoplossing.h"
#include "web/pages/dienstweek.h"
#include "web/pages/plaatsing.h"
#include "web/pages/rooster.h"

enum { WEKEN = 4 };

#define WERKTIJDKEUS_FIELDS(F) \
    F(date, geldig_van, N_("Geldt vanaf"), .required = true) \
    F(date, geldig_tot, N_("Geldt tot"), \
      .hulp = N_("Leeg: het blijft zo. Anders: de eerste dag waarop het weer is zoals nu."))
FORMULIER(werktijdkeus, WERKTIJDKEUS_FIELDS)
#define SELF werktijdkeus
FORMULIER_DEF(werktijdkeus, WERKTIJDKEUS_FIELDS)
#undef SELF

typedef struct {
    plaatsing_geheel g;
    week_invoer in;
    werktijd k;               /* what was chosen; k.n 0 and no problems: nothing yet */
    bool gekozen;             /* looked at or sent, and it can be */
} werktijdblad;

static date eerste_dag(req *r, const plaatsing *p)
{
    date d = {0};
    if (veld(r, "geldig_van").n && date_parse(veld(r, "geldig_van"), &d)) return d;
    return date_max(date_plus(date_monday(r->w.vandaag), 7), p->van);
}

static bool lees_blad(req *r, werktijdblad *b)
{
    werktijdkeus v = {.masker = UINT64_MAX};
    if (!plaatsing_van_pad(r, &b->g)) return false;
    b->in = weekinvoer_lees(&r->w, b->g.d);
    b->in.dag = eerste_dag(r, &b->g.p);
    b->k = werktijd_op(&r->w, &b->g.p, b->in.dag);
    b->gekozen = false;
    if (!is_post(r) && !veld(r, "kijk").n) return true;
    for (int i = 0; i < werktijdkeus_entity.nfields; i++) {
        const field *f = &werktijdkeus_entity.fields[i];
        field_parse(r->w.a, f, veld(r, f->name), &v, r->w.p);
    }
    werktijd nu = b->k;
    b->k = (werktijd){.van = v.geldig_van, .tot = v.geldig_tot};
    b->k.dienst = dienstweek_lees(r, nu.dienst, nu.n, &b->k.n);
    b->gekozen = !r->w.p->n && werktijd_klopt(&r->w, &b->g.p, &b->k);
    return true;
}

/* ---- the week with it ---- */

static bool al_gezegd(const week *w, const botsing *b)
{
    for (int i = 0; i < w->nbotsing; i++)
        if (zin_gelijk(&w->botsing[i].zin, &b->zin)) return true;
    return false;
}

/* Clashes of the weeks after that do not come in the first one. */
static int put_later(req *r, const week_invoer *straks, const week *eerste)
{
    week_invoer in = *straks;
    int n = 0;
    for (int i = 1; i < WEKEN; i++) {
        in.dag = date_plus(straks->dag, 7 * i);
        week w = week_maak(r->w.a, &in);
        for (int k = 0; k < w.nbotsing; k++) {
            if (al_gezegd(eerste, &w.botsing[k])) continue;
            PUT(&r->h, "<li>{} {}</li>",
                TF(r->w.a, "In de week van {}:", dag_tekst(r, w.maandag, false)),
                zin_tekst(r->w.a, &w.botsing[k].zin));
            n++;
        }
    }
    return n;
}

static void put_botsingen(req *r, const week_invoer *straks, const week *na)
{
    PUT(&r->h, "<ul class=\"utrecht-unordered-list mt-k\">");
    for (int i = 0; i < na->nbotsing; i++)
        PUT(&r->h, "<li><b>{}</b> {}</li>", T("Dit botst dan."),
            zin_tekst(r->w.a, &na->botsing[i].zin));
    for (int d = 0; d < 7; d++)
        if (na->dag[d].lang)
            PUT(&r->h, "<li><b>{}</b> {}</li>", T("Let op:"),
                zin_tekst(r->w.a, &na->dag[d].zin));
    int later = put_later(r, straks, na);
    if (!na->nbotsing && !later)
        PUT(&r->h, "<li>{}</li>", T("Er botst niets, ook niet in de 3 weken erna."));
    PUT(&r->h, "</ul>");
}

static void put_leg_vast(req *r, const werktijdblad *b)
{
    char dag[DATE_TEXT];
    PUT(&r->h, "<form method=\"post\" class=\"geenprint mt\" action=\"{}\">",
        URL(r, werktijd_leg_vast, plaatsing_id_van(&b->g.p)));
    form_hidden(r);
    dienstweek_verborgen(r);
    PUT(&r->h, "<input type=\"hidden\" name=\"geldig_van\" value=\"{}\">",
        date_iso(b->k.van, dag));
    PUT(&r->h, "<input type=\"hidden\" name=\"geldig_tot\" value=\"{}\">"
               "<button class=\"utrecht-button utrecht-button--primary-action\" type=\"submit\">"
               "{}</button></form>",
        date_iso(b->k.tot, dag), T("Leg vast"));
}

static void put_effect(req *r, const werktijdblad *b, const week *nu, const week_invoer *straks,
                       const week *na)
{
    const plan *p = dossier_plan(b->g.d);
    oplossing_vraag v = {.grens = weekgrens(&r->w, b->g.d, b->in.dag),
                         .les_nodig = p ? p->uren_les : (num){0},
                         .werk_nodig = b->g.p.uren};
    weekmaat voor = week_meet(r->w.a, nu, v.grens, NULL);
    weekmaat na_maat = week_meet(r->w.a, na, v.grens, NULL);
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-ef\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-ef\">{}</h2><p class=\"klein\">{}</p>",
        T("Wat het doet met de week"),
        T("Er is nog niets gewijzigd. Je kunt het daarna ongedaan maken."));
    put_botsingen(r, straks, na);
    rooster_effect(r, &voor, &na_maat, &v);
    put_leg_vast(r, b);
    PUT(&r->h, "</section>\n");
}

/* ---- the page ---- */

static void put_lessen(req *r, const week_invoer *in)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-ls\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-ls\">{}</h2>", T("Lestijden"));
    int n = 0;
    for (int i = 0; i < in->nles; i++) {
        const week_les *l = &in->les[i];
        bool voorbij = date_is_set(l->tot) && !date_before(in->dag, l->tot);
        if (voorbij) continue;
        PUT(&r->h, "<p>{} <span class=\"klein\">{}, {}</span></p>",
            lestijden_van(r, l->les, l->nles), l->groep->naam, l->school);
        n++;
    }
    if (!n) PUT(&r->h, "<p>{}</p>", T("Er zijn geen lessen."));
    PUT(&r->h, "</section>\n");
}

static void put_formulier(req *r, const werktijdblad *b)
{
    plaatsing_id id = plaatsing_id_van(&b->g.p);
    werktijdkeus v = {.masker = UINT64_MAX, .geldig_van = b->in.dag};
    dienstweek d = dienstweek_van(b->k.dienst, b->k.n);
    PUT(&r->h, "<section class=\"kaart geenprint\" aria-labelledby=\"h-fo\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-fo\">{}</h2>", T("Andere werktijden"));
    formulier f = form_open_kijk(r, URL(r, werktijd_vraag, id), &werktijdkeus_entity, &v);
    form_veld(&f, "geldig_van");
    form_veld(&f, "geldig_tot");
    dienstweek_velden(&f, &d, T("Diensten in de week"));
    form_sluit_met(&f, T("Kijk wat het doet"), URL(r, plaatsing_toon, id), T("Terug"));
    PUT(&r->h, "</section>\n");
}

void werktijd_vraag(req *r)
{
    werktijdblad b;
    if (!lees_blad(r, &b)) return;
    week nu = week_maak(r->w.a, &b.in), na = nu;
    week_invoer straks = b.in;
    if (b.gekozen) {
        straks = weekinvoer_met_werktijd(&r->w, &b.in, &b.g.p, &b.k);
        na = week_maak(r->w.a, &straks);
    }
    plaatsing_kruimels(r, &b.g, T("Werktijden"));
    PUT(&r->h, "<div class=\"week-pagina\">");
    kop_met(r, b.gekozen ? TF(r->w.a, "Zo wordt de week van {}", b.g.wie.naam)
                     : TF(r->w.a, "Werktijden van {}", b.g.wie.naam),
        TF(r->w.a, "{} bij {}. De week van {}.", b.g.k.functie, b.g.o.naam,
           dag_tekst(r, na.maandag, false)),
        link_knop(r, URL(r, rooster_toon, b.g.p.persoon_id), T("Bekijk de week"),
                  "secondary-action"));
    PUT(&r->h, "<div class=\"rooster2 breed mt\"><div class=\"stapel\">");
    rooster_week(r, &na);
    put_lessen(r, &b.in);
    PUT(&r->h, "</div><div class=\"stapel\">");
    if (b.gekozen) put_effect(r, &b, &nu, &straks, &na);
    put_formulier(r, &b);
    PUT(&r->h, "</div></div></div>\n");
}

void werktijd_leg_vast(req *r)
{
    werktijdblad b;
    gebeurtenis_id g = {0};
    if (!lees_blad(r, &b)) return;
    plaatsing_id id = plaatsing_id_van(&b.g.p);
    if (!b.gekozen || !werktijden_zet(&r->w, id, &b.k, &g)) {
        werktijd_vraag(r);
        return;
    }
    str melding = g.v ? TF(r->w.a, "De werktijden gelden vanaf {}.", dag_tekst(r, b.k.van, true))
                      : T("Deze werktijden stonden er al.");
    url u = URL(r, plaatsing_toon, id);
    if (g.v) ga_naar_met_ongedaan(r, u, melding, g);
    else ga_naar(r, u, melding);
}
