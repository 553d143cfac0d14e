/* cijfers_delen.c: targets of the aanpak, durable exits, and each split as a table. */
#include "web/pages/cijfers.h"

/* ---- targets of the aanpak ---- */

static void doelregel(req *r, const bladdoel *d)
{
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{}<span class=\"klein\"> {} {}</span>",
                           code_label(&indicator_codes, d->c.indicator),
                           code_label(&achtergrond_codes, d->v.achtergrond),
                           d->v.startjaar ? TF(r->w.a, "startjaar {}", d->v.startjaar) : (str){0}));
    tabel_cel(r, T("Doel"), MARKUP(r->w.a, "{}", cijfer_doel(r->w.a, &d->c)));
    tabel_cel(r, T("Landelijk"),
              MARKUP(r->w.a, "{}",
                     d->c.landelijk.is ? cijfer_procent(r->w.a, d->c.landelijk.tienden) : S("–")));
    if (!d->toon) {
        tabel_cel(r, T("Resultaat"), MARKUP(r->w.a, "{}", T("te weinig mensen om apart te tonen")));
        return;
    }
    tabel_cel(r, T("Resultaat"), MARKUP(r->w.a, "{} {}", cijfer_met_interval(r, &d->c),
                                        cijfer_zin(r->w.a, &d->c)));
}

void cijfers_doelen_blok(req *r, const cijferstaat *s)
{
    url wijzig = URL0(r, doelen_vraag);
    if (!s->in) return;
    PUT(&r->h, "<section class=\"kaart\"><h2 class=\"utrecht-heading-2\">{}</h2>",
        TF(r->w.a, "Doelen van de aanpak {}", s->in->naam));
    if (s->b.ndoelen) {
        tabel_open(r, T("Doelen van de aanpak"));
        tabel_kop(r, T("Waarvan"), (url){0}, 0);
        tabel_kop(r, T("Doel"), (url){0}, 0);
        tabel_kop(r, T("Landelijk"), (url){0}, 0);
        tabel_kop(r, T("Resultaat"), (url){0}, 0);
        for (int i = 0; i < s->b.ndoelen; i++) doelregel(r, &s->b.doelen[i]);
        tabel_sluit(r);
    }
    if (url_mag(r, GET, wijzig))
        PUT(&r->h, "<p class=\"mt geenprint\">{}</p>",
            link_naar(r, wijzig, T("Stel doelen voor volgend jaar")));
    PUT(&r->h, "</section>");
}

/* ---- durable exits ---- */

void cijfers_duurzaam_blok(req *r, const cijferstaat *s)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-du\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-du\">{}</h2><div class=\"twee\">", T("Blijft iemand uit de bijstand?"));
    for (int i = 0; i < DUURZAAM; i++) {
        const cijfer *c = &s->b.duurzaam[i];
        bool toon = s->b.toon_duurzaam[i] && c->van;
        PUT(&r->h, "<div><h3 class=\"utrecht-heading-3\">{}</h3><p>{}</p>",
            code_label(&indicator_codes, c->indicator),
            toon ? cijfer_met_interval(r, c)
                 : MARKUP(r->w.a, "{}", T("Nog te weinig mensen om te tonen.")));
        if (toon && c->open)
            PUT(&r->h, "<p class=\"klein\">{}</p>",
                PN(r->w.a, "Van {} mens loopt de tijd nog.", "Van {} mensen loopt de tijd nog.",
                    c->open));
        PUT(&r->h, "</div>");
    }
    PUT(&r->h, "</div><details><summary>{}<span class=\"vh\">: {}</span></summary>"
               "<p class=\"klein\">{} {}</p></details></section>",
        T("Wat tellen we"), T("Blijft iemand uit de bijstand?"),
        lang_text(cijfer_definitie(INDICATOR_DUURZAAM_26)),
        lang_text(noemer_definitie(NOEMER_DOOR_WERK)));
}

/* ---- splits ---- */

/* The line that this category is in. */
static const tabelregel *regel_met(const cijfertabel *t, int categorie)
{
    if (t->te_klein || t->verborgen[0]) return NULL;
    for (int i = 0; i < t->n; i++)
        if (t->at[i].van <= categorie && categorie < t->at[i].tot) return &t->at[i];
    return NULL;
}

static bool staat_alleen(const tabelregel *g) { return g && g->tot - g->van == 1; }

/* "B1-route (386)"; the number only where some figure shows this category by itself. */
static markup kop_van_rij(req *r, const bladsplitsing *s, int categorie)
{
    str naam = s->per[0].namen[categorie];
    for (int k = 0; k < BLAD_CIJFERS; k++) {
        const tabelregel *g = regel_met(&s->per[k], categorie);
        if (staat_alleen(g)) return MARKUP(r->w.a, "{} ({})", naam, g->mensen);
    }
    return MARKUP(r->w.a, "{}", naam);
}

static markup cel(req *r, const cijfertabel *t, int categorie)
{
    const tabelregel *g = regel_met(t, categorie);
    if (!g) return MARKUP(r->w.a, "{}", T("te klein"));
    return MARKUP(r->w.a, "{} <span class=\"klein zacht\">{}</span>",
        cijfer_met_interval(r, &g->cijfers[0]),
        staat_alleen(g) ? (str){0} : TF(r->w.a, "Geldt voor: {}.", g->naam));
}

/* Is anybody in this category, as far as it shows? */
static bool toon_categorie(const bladsplitsing *s, int categorie)
{
    for (int k = 0; k < BLAD_CIJFERS; k++)
        if (regel_met(&s->per[k], categorie)) return true;
    return false;
}

static void splitstabel(req *r, const bladsplitsing *s, str titel)
{
    int getoond = 0;
    for (int i = 0; i < s->per[0].ncategorieen; i++) {
        if (!toon_categorie(s, i)) continue;
        if (!getoond++) {
            tabel_open(r, titel);
            tabel_kop(r, T("Groep (mensen)"), (url){0}, 0);
            for (int k = 0; k < BLAD_CIJFERS; k++)
                tabel_kop(r, code_label(&indicator_codes, CODE(blad_indicatoren[k])), (url){0}, 0);
        }
        tabel_rij(r);
        tabel_rijkop(r, kop_van_rij(r, s, i));
        for (int k = 0; k < BLAD_CIJFERS; k++)
            tabel_cel(r, code_label(&indicator_codes, CODE(blad_indicatoren[k])),
                cel(r, &s->per[k], i));
    }
    if (getoond) tabel_sluit(r);
    else PUT(&r->h, "<p>{}</p>", T("Er zijn nog te weinig mensen om te splitsen."));
}

void cijfers_splitsing_blok(req *r, const bladsplitsing *s)
{
    str titel = code_label(&splitsing_codes, CODE(s->splitsing));
    if (s->splitsing == SPLITSING_ACHTERGROND) return; /* its two halves each have a table */
    PUT(&r->h, "<section class=\"kaart\">");
    if (s->splitsing == SPLITSING_LEERROUTE) PUT(&r->h, "<details open>");
    else PUT(&r->h, "<details>");
    PUT(&r->h, "<summary><h2 class=\"utrecht-heading-2\">{}</h2></summary>",
        TF(r->w.a, "Splitsing: {}", titel));
    splitstabel(r, s, titel);
    PUT(&r->h, "</details></section>");
}
