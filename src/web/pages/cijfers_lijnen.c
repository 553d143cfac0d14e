/* cijfers_lijnen.c: the three lines of the plan in figures: who began and who reached it, in all
 * and per start year, on the page and in its file. */
#include "web/pages/cijfers.h"

static markup deel(req *r, i64 n, i64 van)
{
    cijfer c = {.teller = n, .van = van};
    return MARKUP(r->w.a, "{} <span class=\"klein zacht\">{}</span>", n,
        cijfer_procent(r->w.a, cijfer_tienden(&c)));
}

static void regel(req *r, str naam, const lijnregel *x)
{
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{} ({})", naam, x->mensen));
    tabel_cel(r, T("Begonnen"), deel(r, x->begonnen, x->mensen));
    tabel_cel(r, T("Gehaald"), deel(r, x->gehaald, x->mensen));
}

static void een_lijn(req *r, const lijncijfer *l)
{
    str naam = code_label(&lijnsoort_codes, l->soort);
    PUT(&r->h, "<section class=\"mt\"><h3 class=\"utrecht-heading-3\">{}</h3>", naam);
    if (!l->toon) {
        PUT(&r->h, "<p>{}</p>", T("Nog te weinig mensen om te tonen."));
    } else {
        tabel_open(r, naam);
        tabel_kop(r, T("Startjaar (mensen)"), (url){0}, 0);
        tabel_kop(r, T("Begonnen"), (url){0}, 0);
        tabel_kop(r, T("Gehaald"), (url){0}, 0);
        regel(r, T("Iedereen"), &l->totaal);
        for (int i = 0; i < l->n; i++) regel(r, l->at[i].naam, &l->at[i]);
        tabel_sluit(r);
    }
    PUT(&r->h, "<details><summary>{}<span class=\"vh\">: {}</span></summary>"
               "<p class=\"klein\">{}</p></details></section>",
        T("Wat tellen we"), naam, lang_text(lijn_definitie(l->soort.i)));
}

void cijfers_lijnen_blok(req *r, const cijferstaat *s)
{
    PUT(&r->h, "<section class=\"kaart mt\" aria-labelledby=\"h-lijnen\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-lijnen\">{}</h2><p class=\"klein\">{}</p>",
        T("De drie lijnen van het plan"),
        T("Over iedereen in beeld. Wie een lijn haalde, telt ook bij begonnen."));
    for (int i = 0; i < LIJNEN; i++) een_lijn(r, &s->b.lijn[i]);
    PUT(&r->h, "</section>");
}

static void csv_cijfer(csv_uit *c, arena *a, str lijn, str groep, str wat, i64 n, i64 van)
{
    cijfer x = {.teller = n, .van = van};
    csv_cel(c, lijn);
    csv_cel(c, groep);
    csv_cel(c, wat);
    csv_cel(c, T("iedereen in beeld"));
    csv_val(c, V(n));
    csv_val(c, V(van));
    csv_cel(c, cijfer_procent(a, cijfer_tienden(&x)));
    csv_cel(c, cijfer_interval(a, &x));
    csv_cel(c, (str){0});
    csv_eind(c);
}

void cijfers_lijnen_csv(csv_uit *c, arena *a, const cijferblad *b)
{
    for (int i = 0; i < LIJNEN; i++) {
        const lijncijfer *l = &b->lijn[i];
        str lijn = TF(a, "Lijn: {}", code_label(&lijnsoort_codes, l->soort));
        for (int k = -1; k < l->n && l->toon; k++) {
            const lijnregel *x = k < 0 ? &l->totaal : &l->at[k];
            str groep = k < 0 ? T("iedereen") : x->naam;
            csv_cijfer(c, a, lijn, groep, T("Begonnen"), x->begonnen, x->mensen);
            csv_cijfer(c, a, lijn, groep, T("Gehaald"), x->gehaald, x->mensen);
        }
    }
}
