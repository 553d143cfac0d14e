/* wie_keek.c: the person himself sees who looked at his data, under a secret address, without an
 * account. Nothing of his dossier stands on it, and nobody's name but of those who looked. What a
 * wrong, old or withdrawn secret gives is the same. Bron: AVG 12 and 15. */
#include "casework/inzagelink.h"

#include "casework/kantoor.h"
#include "web/intern.h"
#include "web/pages/geheime_link.h"
#include "web/pages/inzage.h"

enum { MAANDEN = 3, MAANDEN_VEEL = 12 };

typedef struct {
    req *r;
    bool is;                  /* the link works */
    inzagelinkregel l;
} blad;

/* ---- how often ---- */

/* Counts an opening of this secret; false: too often, or too many wrong ones from this address. */
static bool mag(req *r)
{
    i64 wacht, tick = r->i->q->tick;
    struct limieten *l = r->web->limieten;
    str wie = link_kwartier(r, r->i->q->address);
    if (!limiet_over(l, LIMIET_LINK_FOUT, wie, tick, &wacht)) return false;
    if (r->stuk.n != INZAGELINK_GEHEIM) return true;
    str wat = link_kwartier(r, store_hash(r->w.a, r->web->store, r->stuk));
    if (!limiet_over(l, LIMIET_LINK_OPEN, wat, tick, &wacht)) return false;
    limiet_mis(l, LIMIET_LINK_OPEN, wat, tick);
    return true;
}

/* ---- the page ---- */

/* Asked for in the address, else that of the link; English for one that the program has not. */
static void spreek(req *r, code taal)
{
    str wil = veld(r, "taal").n ? veld(r, "taal") : code_text(&contacttaal_codes, taal);
    lang_set(wil);
    if (!str_eq(lang_code(), wil)) lang_set(S("en"));
}

static void put_keuze(req *r, url hier, bool veel)
{
    static const struct { str code_, naam;
    } talen[] = {{S("nl"), S("Nederlands")}, {S("en"), S("English")}};
    str maanden = veel ? S("12") : S("3");
    PUT(&r->h, "<ul class=\"chips geenprint\">");
    for (size_t i = 0; i < countof(talen); i++)
        if (!str_eq(talen[i].code_, lang_code()))
            PUT(&r->h, "<li><a lang=\"{}\" href=\"{}\">{}</a></li>", talen[i].code_,
                URL_MET(r, hier, A(taal, talen[i].code_), A(maanden, maanden)), talen[i].naam);
    if (!veel)
        PUT(&r->h, "<li><a href=\"{}\">{}</a></li>",
            URL_MET(r, hier, A(taal, lang_code()), A(maanden, S("12"))),
            T("Laat 12 maanden zien"));
    PUT(&r->h, "</ul>");
}

static void put_pagina(blad *b)
{
    req *r = b->r;
    inzagebeeld beeld;
    url hier;
    bool veel = str_eq(veld(r, "maanden"), S("12"));
    date van = date_plus_months(r->w.vandaag, veel ? -MAANDEN_VEEL : -MAANDEN);
    spreek(r, b->l.taal);
    inzage_beeld(&r->w, b->l.persoon_id, van, date_plus(r->w.vandaag, 1), &beeld);
    kop(r, T("Wie keek in jouw gegevens?"),
        TF(r->w.a, "Van {} tot en met vandaag.", dag_tekst(r, van, false)));
    if (!url_eigen(r, r->i->q->path, &hier)) bug("wie_keek: its own path is none");
    put_keuze(r, hier, veel);
    PUT(&r->h, "<div class=\"stapel mt\"><p>{} {}</p>",
        PN(r->w.a, "{} mens keek in je dossier.", "{} mensen keken in je dossier.", beeld.mensen),
        T("Je ziet wie het was, voor wie die werkt, wanneer en waarvoor."));
    if (beeld.n) inzage_put_tabel(r, &beeld);
    else PUT(&r->h, "<p>{}</p>", T("In deze periode keek niemand."));
    if (beeld.meer) PUT(&r->h, "<p class=\"klein\">{}</p>", T("Er is meer. Vraag het ons."));
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-uit\"><h2 "
               "class=\"utrecht-heading-2\" id=\"h-uit\">{}</h2><p>{}</p><p class=\"mt\">{} {}</p>"
               "<p class=\"mt\">{}</p></section></div>\n",
        T("Wat je moet weten"),
        T("Hier staat niet wat er in je dossier staat. Dat vraag je aan je klantmanager."),
        TF(r->w.a, "Deze link is alleen voor jou en werkt tot {}.",
            dag_tekst(r, b->l.tot, false)),
        T("Wil je dat de link stopt? Zeg het je klantmanager. Dat werkt meteen."),
        T("Klopt er iets niet? Je klantmanager of de privacy officer van de gemeente zoekt het "
          "uit."));
}

static bool lees(db *d, void *arg)
{
    blad *b = arg;
    req *r = b->r;
    r->w.db = d;
    b->is = inzagelink_open(&r->w, r->stuk, &b->l);
    if (b->is) put_pagina(b);
    r->w.db = NULL;
    return true;
}

static bool schrijf(db *d, void *arg)
{
    blad *b = arg;
    b->r->w.db = d;
    return inzagelink_geopend(&b->r->w, &b->l, b->r->route->naam);
}

void wie_keek(req *r)
{
    blad b = {.r = r};
    http_set(r->i->u, "X-Robots-Tag", S("noindex, nofollow"));
    if (!mag(r)) {
        link_te_vaak(r);
    } else if (!store_read(r->web->store, lees, &b)) {
        fout_503(r);
        r->i->klaar = true;
    } else if (!b.is) {
        limiet_mis(r->web->limieten, LIMIET_LINK_FOUT, link_kwartier(r, r->i->q->address),
            r->i->q->tick);
        niet_gevonden(r);
    } else if (web_write(r, schrijf, &b) != WRITE_DONE) {
        fout_503(r);
        r->i->klaar = true;
    }
}
