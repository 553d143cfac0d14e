/* cijfers_bijeenkomst.c: meetings of a year in figures: how many, how many people and organisations
 * came; and the list behind it. Numbers only: who came stands on the page of the meeting itself,
 * for who may see these people. Bron 002 (activiteiten, thema-avonden voor organisaties). */
#include "casework/bijeenkomst.h"
#include "web/pages/cijfers.h"

enum { JAREN = 3 };

static void per_soort(req *r, date van, date tot)
{
    bijeenkomsttelling_rijen t = LIJST(&r->w, bijeenkomsttelling, BIJEENKOMST_TELLING,
                                       A(vanaf_dag, van), A(voor_dag, tot));
    if (!t.n) {
        leegte(r, T("In dit jaar was er geen bijeenkomst."), (url){0}, (str){0});
        return;
    }
    const str koppen[] = {T("Soort"), T("Aantal"), T("Keer gekomen"), T("Mensen"),
                          T("Organisaties gekomen")};
    tabel_open(r, T("Bijeenkomsten per soort"));
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
    for (int i = 0; i < t.n; i++) {
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(r->w.a, "{}",
                               code_label(&bijeenkomst_soort_codes, t.at[i].soort)));
        tabel_cel(r, koppen[1], MARKUP(r->w.a, "{}", t.at[i].aantal));
        tabel_cel(r, koppen[2], MARKUP(r->w.a, "{}", t.at[i].keren));
        tabel_cel(r, koppen[3], MARKUP(r->w.a, "{}", t.at[i].mensen));
        tabel_cel(r, koppen[4], MARKUP(r->w.a, "{}", t.at[i].organisaties));
    }
    tabel_sluit(r);
}

static void lijst(req *r, date van, date tot)
{
    bijeenkomstregel_rijen b = LIJST(&r->w, bijeenkomstregel, BIJEENKOMSTEN, AN(soort),
                                     A(vanaf_dag, van), A(voor_dag, tot));
    const str koppen[] = {T("Bijeenkomst"), T("Datum"), T("Soort"), T("Mensen"),
                          T("Organisaties")};
    if (!b.n) return;
    PUT(&r->h, "<h2 class=\"utrecht-heading-2 mt mb\">{}</h2>", T("Welke bijeenkomsten"));
    tabel_open(r, T("Welke bijeenkomsten"));
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
    for (int i = b.n; i-- > 0;) {
        const bijeenkomstregel *x = &b.at[i];
        if (date_is_set(x->afgelast)) continue;
        tabel_rij(r);
        tabel_rijkop(r, link_naar(r, URL(r, bijeenkomst_toon, x->id), x->naam));
        tabel_cel(r, koppen[1], MARKUP(r->w.a, "{}", dag_tekst(r, x->datum, false)));
        tabel_cel(r, koppen[2],
                  MARKUP(r->w.a, "{}", code_label(&bijeenkomst_soort_codes, x->soort)));
        tabel_cel(r, koppen[3], MARKUP(r->w.a, "{}", TF(r->w.a, "{} van {} gekomen", x->gekomen,
                                                        x->mensen)));
        tabel_cel(r, koppen[4], MARKUP(r->w.a, "{}", TF(r->w.a, "{} van {} gekomen",
                                                        x->org_gekomen, x->organisaties)));
    }
    tabel_sluit(r);
}

static str jaar_tekst(req *r, int jaar)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{}", jaar);
    return buf_str(&b);
}

/* The year of the address, of the last few; else this one. */
static int gekozen_jaar(req *r)
{
    i64 jaar = 0;
    int nu = date_year(r->w.vandaag);
    bool is = str_to_i64(veld(r, "jaar"), &jaar);
    return is && jaar <= nu && jaar > nu - JAREN ? (int)jaar : nu;
}

void cijfers_bijeenkomsten(req *r)
{
    int jaar = gekozen_jaar(r), nu = date_year(r->w.vandaag);
    date van = date_ymd(jaar, 1, 1), tot = date_ymd(jaar + 1, 1, 1);
    if (date_before(r->w.vandaag, tot)) tot = date_plus(r->w.vandaag, 1);
    kruimels(r, URL0(r, cijfers), T("Cijfers"));
    kop(r, T("Bijeenkomsten: wie kwam er"),
        T("Ontmoetingen, activiteiten en thema-avonden. Wat niet doorging, telt niet mee."));
    PUT(&r->h, "<ul class=\"chips\">");
    for (int j = nu; j > nu - JAREN; j--) {
        bijeenkomstregel_rijen b = LIJST(&r->w, bijeenkomstregel, BIJEENKOMSTEN, AN(soort),
                                         A(vanaf_dag, date_ymd(j, 1, 1)),
                                         A(voor_dag, j == nu ? date_plus(r->w.vandaag, 1)
                                                             : date_ymd(j + 1, 1, 1)));
        snelfilter(r, URL_MET(r, URL0(r, cijfers_bijeenkomsten), A(jaar, j)),
                   jaar_tekst(r, j), b.n, j == jaar, false);
    }
    PUT(&r->h, "</ul>");
    per_soort(r, van, tot);
    lijst(r, van, tot);
}
