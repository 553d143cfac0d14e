/* vandaag.c: the start page of a jobcoach: today's visits with their address, his tasks, the people
 * he coaches on a place. */
#include "casework/mensen.h"
#include "casework/taak.h"
#include "web/pages/plaatsing.h"
#include "web/routes.h"

enum { TAKEN_HOOGSTENS = 8, EERST = 3, WEEK = 7, EINDE_DAGEN = 60 };

/* What comes after the first few is closed on a phone, and open on paper and on a wide screen. */
static void meer_open(req *r, int i, int n, const char *lijst)
{
    if (i != EERST) return;
    PUT(&r->h, "</ul><details class=\"meer\"><summary>{}</summary><ul class=\"{}\">",
        PN(r->w.a, "Toon er nog {}", "Toon er nog {}", n - EERST), str_of(lijst));
}

static void meer_sluit(req *r, int n)
{
    if (n) PUT(&r->h, "</ul>");
    if (n > EERST) PUT(&r->h, "</details>");
}

static str zin_boven(req *r, const bezoekregel_rijen *b)
{
    char tekst[DATE_TEXT];
    int bezoek = 0, bellen = 0;
    for (int i = 0; i < b->n; i++) {
        bool telefoon = code_is(b->at[i].soort, GESPREK_TELEFOON);
        bellen += telefoon;
        bezoek += !telefoon;
    }
    buf s = buf_new(r->w.a);
    PLAIN(&s, "{} {}", vandaag_zin(r), PN(r->w.a, "{} bezoek.", "{} bezoeken.", bezoek));
    if (bellen)
        PLAIN(&s, " {}", PN(r->w.a, "{} telefoontje.", "{} telefoontjes.", bellen));
    if (b->n && tijd_is_set(b->at[0].van))
        PLAIN(&s, " {}", TF(r->w.a, "Het eerste is om {} uur.", tijd_text(b->at[0].van, tekst)));
    return buf_str(&s);
}

/* ---- visits ---- */

static str wat_zin(req *r, const bezoekregel *b, const bezoekplek *k)
{
    buf s = buf_new(r->w.a);
    PLAIN(&s, "{}", code_label(&gesprek_soort_codes, b->soort));
    if (k->functie.n) PLAIN(&s, ": {}", k->functie);
    if (date_is_set(k->sinds))
        PLAIN(&s, ", {}", TF(r->w.a, "week {}", date_diff(b->datum, k->sinds) / WEEK + 1));
    if (b->tolk && b->contacttaal.i)
        PLAIN(&s, ", {}", TF(r->w.a, "met tolk {}", code_label(&contacttaal_codes,
            b->contacttaal)));
    return buf_str(&s);
}

static str waar_zin(req *r, const bezoekregel *b, const bezoekplek *k)
{
    if (code_is(b->soort, GESPREK_TELEFOON)) return b->plaats.n ? b->plaats : T("Telefoon");
    if (b->plaats.n) return b->plaats;
    buf s = buf_new(r->w.a);
    PLAIN(&s, "{}{}{}", k->organisatie, k->organisatie.n && k->adres.n ? S(", ") : S(""),
          k->adres);
    return buf_str(&s);
}

static void acties_van(req *r, const bezoekregel *b)
{
    PUT(&r->h, "<div class=\"rij kleinacties mt-k geenprint\">");
    if (!b->plaatsing_id.v) {
        PUT(&r->h, "{}</div>",
            link_voor(r, URL(r, gesprek_wijzig, b->id), T("Leg vast"), b->naam,
                      "secondary-action"));
        return;
    }
    url u = URL_MET(r, URL(r, verslag_nieuw, b->plaatsing_id), A(soort, S("bezoek")),
                    A(gesprek, token_van(r, ID(b->id))));
    if (b->verslag_id.v)
        PUT(&r->h, "{} ", badge(r, S("success"), T("Verslag klaar")));
    else
        PUT(&r->h, "{} ", link_voor(r, u, T("Maak verslag"), b->naam, "primary-action"));
    PUT(&r->h, "{} {} {}</div>",
        link_voor(r, URL(r, plaatsing_toon, b->plaatsing_id), T("Plaatsing"), b->naam, "subtle"),
        link_voor(r, URL(r, werktijd_vraag, b->plaatsing_id), T("Lessen en week"), b->naam,
                  "subtle"),
        link_voor(r, URL(r, probleem_nieuw, b->plaatsing_id), T("Meld een probleem"), b->naam,
                  "subtle"));
}

static void put_bezoek(req *r, const bezoekregel *b, bool met_acties)
{
    char van[DATE_TEXT];
    bezoekplek k = bezoek_plek(&r->w, b);
    PUT(&r->h, "<li><time>{}</time><div><span class=\"naam\">{}</span><span class=\"klein\">{}"
               "</span><span class=\"klein zacht\">{}</span>",
        tijd_text(b->van, van), naam_link(r, b->persoon_id, b->naam), wat_zin(r, b, &k),
        waar_zin(r, b, &k));
    if (code_is(b->afloop, GESPREK_AFGEMELD) || code_is(b->afloop, GESPREK_NIET_GEKOMEN))
        PUT(&r->h, "{}", badge(r, S("warning"), code_label(&gesprek_afloop_codes, b->afloop)));
    else if (met_acties) acties_van(r, b);
    PUT(&r->h, "</div></li>\n");
}

static void put_bezoeken(req *r, const bezoekregel_rijen *b)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-be\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-be\">{}</h2>", T("Bezoeken"));
    if (!b->n) leegte(r, T("Vandaag staan er geen bezoeken."), (url){0}, (str){0});
    else PUT(&r->h, "<ul class=\"agenda\">");
    for (int i = 0; i < b->n; i++) put_bezoek(r, &b->at[i], true);
    if (b->n) PUT(&r->h, "</ul>");
    PUT(&r->h, "</section>\n");
}

/* The days after today, in one list. */
static void put_straks(req *r)
{
    date morgen = date_plus(r->w.vandaag, 1);
    bezoekregel_rijen b = bezoeken(&r->w, (gebruiker_id){r->ik.kop.id}, morgen,
                                   date_plus(r->w.vandaag, 1 + WEEK));
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-st\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-st\">{}</h2>", T("De komende 7 dagen"));
    if (!b.n) PUT(&r->h, "<p class=\"klein zacht\">{}</p>", T("Er staan geen bezoeken."));
    else PUT(&r->h, "<ul class=\"agenda nieuws\">");
    for (int i = 0; i < b.n; i++) {
        meer_open(r, i, b.n, "agenda nieuws");
        bezoekplek k = bezoek_plek(&r->w, &b.at[i]);
        PUT(&r->h, "<li><div><b>{}</b> {}<span class=\"klein zacht\">{}</span></div></li>",
            dag_tekst(r, b.at[i].datum, true), naam_link(r, b.at[i].persoon_id, b.at[i].naam),
            waar_zin(r, &b.at[i], &k));
    }
    meer_sluit(r, b.n);
    PUT(&r->h, "</section>\n");
}

/* ---- tasks ---- */

static void put_taken(req *r)
{
    taakregel_rijen t = taken_tussen(&r->w, (gebruiker_id){r->ik.kop.id}, (date){0},
        date_plus(week_eind(r->w.vandaag), 1), 0, TAKEN_HOOGSTENS);
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-ta\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-ta\">{}</h2>", T("Deze week doen"));
    if (!t.n) PUT(&r->h, "<p class=\"klein zacht\">{}</p>", T("Er staat nu niets open."));
    else PUT(&r->h, "<ul class=\"doe\">");
    for (int i = 0; i < t.n; i++) {
        meer_open(r, i, t.n, "doe");
        taak_regel(r, &t.at[i], true, URL0(r, vandaag_toon));
    }
    meer_sluit(r, t.n);
    PUT(&r->h, "</section>\n");
}

/* ---- people on a place ---- */

static markup stand_van(req *r, const werkplekregel *p)
{
    if (date_is_set(p->eind))
        return badge(r, S("neutral"), TF(r->w.a, "Gestopt op {}", dag_kort(r, p->eind)));
    if (!date_is_set(p->begonnen))
        return badge(r, S("warning"), TF(r->w.a, "Begint {}", dag_kort(r, p->van)));
    if (date_is_set(p->tot) && date_diff(p->tot, r->w.vandaag) <= EINDE_DAGEN)
        return badge(r, S("warning"), TF(r->w.a, "Tot {}", dag_kort(r, p->tot)));
    return date_is_set(p->tot) ? MARKUP(r->w.a, "{}", TF(r->w.a, "Tot {}", dag_kort(r, p->tot)))
                               : MARKUP(r->w.a, "{}", T("Geen einddatum"));
}

static markup doen_van(req *r, const werkplekregel *p)
{
    markup eerste = {0};
    if (date_is_set(p->eind)) return eerste;
    if (!date_is_set(p->begonnen))
        eerste = link_voor(r, URL(r, plaatsing_begint, p->id), T("Eerste dag"), p->naam,
                           "secondary-action");
    else if (p->traject_id.v)
        eerste = link_voor(r, URL(r, leerdoel_nieuw, p->traject_id), T("Leerdoel"), p->naam,
                           "subtle");
    return MARKUP(r->w.a, "<span class=\"kleinacties geenprint\">{} {} {}</span>", eerste,
        link_voor(r, URL(r, plaatsing_langer, p->id), T("Verleng"), p->naam, "subtle"),
        link_voor(r, URL(r, plaatsing_stop, p->id), T("Stop"), p->naam, "subtle"));
}

static void put_mens(req *r, const werkplekregel *p)
{
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>",
        naam_link(r, p->persoon_id, p->naam), code_label(&plek_soort_codes, p->soort)));
    tabel_cel(r, T("Plek"), MARKUP(r->w.a, "<div>{}<div class=\"klein\">{}</div></div>",
        link_naar(r, URL(r, plaatsing_toon, p->id), p->functie), p->organisatie));
    tabel_cel(r, T("Stand"), stand_van(r, p));
    tabel_cel(r, T("Laatste verslag"), MARKUP(r->w.a, "{}",
        date_is_set(p->verslag) ? dag_kort(r, p->verslag) : T("nog geen")));
    tabel_cel(r, T("Doen"), doen_van(r, p));
}

/* The day on which someone asks something: his first, or his last when that is near. */
static date vraagt_op(const req *r, const werkplekregel *p)
{
    if (!date_is_set(p->eind) && !date_is_set(p->begonnen)) return p->van;
    bool dichtbij = date_is_set(p->tot) && date_diff(p->tot, r->w.vandaag) <= EINDE_DAGEN;
    return !date_is_set(p->eind) && dichtbij ? p->tot : (date){0};
}

/* Who asks something comes first, the nearest day on top; the others stay in their order. */
static void zet_eerst(const req *r, werkplekregel_rijen p)
{
    for (int i = 1; i < p.n; i++) {
        werkplekregel x = p.at[i];
        date dag = vraagt_op(r, &x);
        int k = i;
        for (; k > 0 && date_is_set(dag); k--) {
            date voor = vraagt_op(r, &p.at[k - 1]);
            if (date_is_set(voor) && !date_before(dag, voor)) break;
            p.at[k] = p.at[k - 1];
        }
        p.at[k] = x;
    }
}

static void put_mensen(req *r)
{
    werkplekregel_rijen p = werkplekken_van(&r->w, (gebruiker_id){r->ik.kop.id});
    zet_eerst(r, p);
    PUT(&r->h, "<section class=\"mt kort\" id=\"mensen\" aria-labelledby=\"h-me\">"
               "<h2 class=\"utrecht-heading-2 mb\" id=\"h-me\">{}</h2>",
        T("Mensen op een plek"));
    if (!p.n) leegte(r, T("Je begeleidt nog niemand op een plek. Bij een plaatsing staat wie de "
                          "jobcoach is."), URL0(r, plekken), T("Naar de plekken"));
    else {
        tabel_open(r, T("Mensen die je begeleidt op een plek"));
        tabel_kop(r, T("Naam"), (url){0}, 0);
        tabel_kop(r, T("Plek"), (url){0}, 0);
        tabel_kop(r, T("Stand"), (url){0}, 0);
        tabel_kop(r, T("Laatste verslag"), (url){0}, 0);
        tabel_kop(r, T("Doen"), (url){0}, 0);
        for (int i = 0; i < p.n; i++) put_mens(r, &p.at[i]);
        tabel_sluit(r);
        if (p.n > EERST)
            PUT(&r->h, "<p class=\"naarlink geenprint mt-k\"><a class=\"utrecht-button "
                       "utrecht-button--secondary-action\" href=\"#mensen\">{}</a></p>\n",
                T("Toon plek en stand van iedereen"));
    }
    PUT(&r->h, "</section>\n");
}

void vandaag_toon(req *r)
{
    date nu = r->w.vandaag;
    bezoekregel_rijen b = bezoeken(&r->w, (gebruiker_id){r->ik.kop.id}, nu, date_plus(nu, 1));
    kop_met(r, T("Vandaag"), zin_boven(r, &b),
        link_knop(r, URL0(r, werkuren_vraag), T("Uren vastleggen"), "secondary-action"));
    PUT(&r->h, "<div class=\"rooster2\"><div class=\"stapel\">");
    put_bezoeken(r, &b);
    put_taken(r);
    PUT(&r->h, "</div><div class=\"stapel\">");
    put_straks(r);
    PUT(&r->h, "</div></div>\n");
    put_mensen(r);
}
