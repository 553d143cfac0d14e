/* werkgever.c: the start page of an employer or a department head: his places, who is proposed to
 * him, who works with him; a place offered; what is expected of him. Bron: ux.md 6.6. */
#include "web/pages/werkgever.h"

#include "web/pages/organisatie_blok.h"
#include "web/pages/persoon.h"

enum { EINDIGT_DAGEN = 60 };
static const char *const plek_velden[] = {"functie", "soort", "aantal", "uren_max", "start_van",
                                          "vraagt", "begeleiding", "baankans", NULL};

/* ---- my places ---- */

static bool eindigt_straks(req *r, const werkgevermens *m)
{
    return date_is_set(m->tot) && date_before(m->tot, date_plus(r->w.vandaag, EINDIGT_DAGEN));
}

static i64 eindigt_op(req *r, plek_id id, const werkgevermens_rijen *m)
{
    i64 n = 0;
    for (int i = 0; i < m->n; i++) n += m->at[i].plek_id.v == id.v && eindigt_straks(r, &m->at[i]);
    return n;
}

static void put_plekken(req *r, const plekregel_rijen *p, const werkgevermens_rijen *m)
{
    if (!p->n) {
        leegte(r, T("Je hebt nog geen plekken."), URL0(r, werkgever_plek_nieuw),
               T("Bied een plek aan"));
        return;
    }
    tabel_open(r, T("Mijn plekken"));
    tabel_kop(r, T("Plek"), (url){0}, 0);
    tabel_kop(r, T("Vrij"), (url){0}, 0);
    tabel_kop(r, T("Bezet"), (url){0}, 0);
    tabel_kop(r, T("Eindigt binnen 60 dagen"), (url){0}, 0);
    for (int i = 0; i < p->n; i++) {
        const plekregel *k = &p->at[i];
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>", k->functie,
                               k->afdeling.n ? k->afdeling
                                             : code_label(&plek_soort_codes, k->soort)));
        tabel_cel(r, T("Vrij"), MARKUP(r->w.a, "{}", plekregel_vrij(k)));
        tabel_cel(r, T("Bezet"), MARKUP(r->w.a, "{}", k->bezet));
        tabel_cel(r, T("Eindigt binnen 60 dagen"),
                  MARKUP(r->w.a, "{}", eindigt_op(r, k->id, m)));
    }
    tabel_sluit(r);
}

/* ---- people ---- */

static void put_kaarten(req *r)
{
    werkgeverkaart_rijen k = werkgever_kaarten(&r->w);
    if (!k.n) return;
    kaart_begin(r, "h-vo", T("Wil bij jou kennismaken"));
    PUT(&r->h, "<ul class=\"agenda nieuws\">");
    for (int i = 0; i < k.n; i++)
        PUT(&r->h, "<li><div>{}<span class=\"klein\">{}</span></div></li>",
            link_naar(r, URL(r, werkgever_mens_toon, k.at[i].id),
                      TF(r->w.a, "Bekijk de kaart van {}", k.at[i].roepnaam)),
            TF(r->w.a, "Te zien tot {}.", dag_tekst(r, k.at[i].tot, false)));
    PUT(&r->h, "</ul>");
    kaart_klaar(r);
}

static str wat_vraagt(req *r, const werkgevermens *m)
{
    if (m->teken_id.v) return T("Teken de overeenkomst.");
    if (!date_is_set(m->begonnen) && !date_before(r->w.vandaag, m->van))
        return T("Is het begonnen?");
    if (!date_is_set(m->begonnen) && !date_is_set(m->bevestigd)) return T("Klopt de begindag?");
    if (eindigt_straks(r, m)) return TF(r->w.a, "Eindigt op {}.", dag_tekst(r, m->tot, false));
    return (str){0};
}

static void put_mensen(req *r, const werkgevermens_rijen *m)
{
    kaart_begin(r, "h-me", T("Wie werkt er bij jou"));
    if (!m->n) PUT(&r->h, "<p>{}</p>", T("Er is nu niemand, of de gemeente deelt het nog niet."));
    PUT(&r->h, "<ul class=\"agenda nieuws\">");
    for (int i = 0; i < m->n; i++) {
        const werkgevermens *x = &m->at[i];
        PUT(&r->h, "<li><div>{}<span class=\"klein\">{}, {} {}</span></div>{}</li>",
            link_naar(r, URL(r, werkgever_mens_toon, x->id), x->roepnaam), x->functie,
            TF(r->w.a, "vanaf {}.", dag_tekst(r, x->van, false)), wat_vraagt(r, x),
            link_voor(r, URL(r, werkgever_tijden, x->id), T("Werktijden"), x->roepnaam,
                      "subtle"));
    }
    PUT(&r->h, "</ul>");
    kaart_klaar(r);
}

static void put_maand(req *r, const werkgevermens_rijen *m)
{
    for (int i = 0; i < m->n; i++) {
        if (!werkgever_feedback_nu(&m->at[i], r->w.vandaag)) continue;
        kaart_begin(r, "h-ma", TF(r->w.a, "Hoe gaat het met {}?", m->at[i].roepnaam));
        PUT(&r->h, "<p class=\"klein\">{}</p>", T("4 vragen, één keer per maand."));
        werkgever_put_feedback(r, URL(r, werkgever_feedback_doe, m->at[i].id));
        kaart_klaar(r);
        return; /* one at a time: the next one stands here after it */
    }
}

void werkgever_begin(req *r)
{
    organisatie o = {0};
    plekregel_rijen p = werkgever_plekken(&r->w);
    werkgevermens_rijen m = werkgever_mensen(&r->w);
    i64 vrij = 0, bezet = 0;
    HAAL(&r->w, organisatie, (organisatie_id){r->w.t.organisatie}, &o);
    for (int i = 0; i < p.n; i++) {
        vrij += plekregel_vrij(&p.at[i]);
        bezet += p.at[i].bezet.n;
    }
    kop_met(r, T("Mijn plekken"),
            TF(r->w.a, "{}: {} vrij, {} bezet.", o.naam, vrij, bezet),
            MARKUP(r->w.a, "{}{}",
                   link_knop(r, URL0(r, werkgever_plek_nieuw), T("Bied een plek aan"),
                             "primary-action"),
                   link_knop(r, URL0(r, werkgever_verwacht), T("Wat wordt van mij verwacht?"),
                             "secondary-action")));
    put_plekken(r, &p, &m);
    PUT(&r->h, "<div class=\"rooster2 mt\"><div class=\"stapel\">");
    put_kaarten(r);
    put_mensen(r, &m);
    PUT(&r->h, "</div><div class=\"stapel\">");
    put_maand(r, &m);
    PUT(&r->h, "</div></div>");
}

/* ---- a place offered ---- */

void werkgever_plek_nieuw(req *r)
{
    plek p = {.kop.masker = UINT64_MAX, .aantal = NUM(1), .start_van = r->w.vandaag};
    kruimels(r, URL0(r, werkgever_begin), T("Mijn plekken"));
    kruimels(r, (url){0}, T("Bied een plek aan"));
    kop(r, T("Bied een plek aan"), T("8 vragen. De werkmakelaar belt je over de rest."));
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, URL0(r, werkgever_plek_maak), &plek_entity, &p);
    for (int i = 0; plek_velden[i]; i++) form_veld(&f, plek_velden[i]);
    form_sluit_met(&f, T("Bied deze plek aan"), URL0(r, werkgever_begin), T("Terug"));
    PUT(&r->h, "</div>");
}

void werkgever_plek_maak(req *r)
{
    plek p = {.kop.masker = UINT64_MAX};
    gebeurtenis_id g = {0};
    u64 bits = form_lees(r, &plek_entity, plek_velden, &p);
    if (r->w.p->n || !werkgever_biedt_plek(&r->w, &p, bits, &g)) werkgever_plek_nieuw(r);
    else ga_naar(r, URL0(r, werkgever_begin), T("De plek staat erbij. De gemeente zoekt iemand."));
}

/* ---- what is expected ---- */

static void put_regels(req *r, const char *id, str kopje, const char *const *regels, str eigen)
{
    kaart_begin(r, id, kopje);
    PUT(&r->h, "<ul class=\"utrecht-unordered-list\">");
    for (int i = 0; regels[i]; i++) PUT(&r->h, "<li>{}</li>", lang_text(regels[i]));
    PUT(&r->h, "</ul>");
    if (eigen.n) PUT(&r->h, "<p class=\"vrijetekst mt\">{}</p>", eigen);
    kaart_klaar(r);
}

void werkgever_put_verwacht(req *r, const organisatie *o)
{
    static const char *const jij[] = {
        N_("Eén vaste begeleider op de werkvloer."),
        N_("Elke week een half uur samen praten over het werk."),
        N_("Rustig en kort Nederlands. Voordoen mag."),
        N_("Bij een leerplek: geen werk dat een ander voor loon doet."),
        N_("Bel de begeleider op de dag zelf als iemand niet komt."), NULL};
    static const char *const ander[] = {
        N_("Komt op tijd, en belt zelf als het niet lukt."), NULL};
    static const char *const wij[] = {
        N_("Een vaste begeleider van de gemeente die je kunt bellen."),
        N_("Een overeenkomst waarin alles staat."),
        N_("Hulp als het werk of de taal lastig is."),
        N_("Niets over gezondheid, gezin of inkomen. Vraag er ook niet naar."), NULL};
    PUT(&r->h, "<div class=\"rooster2\"><div class=\"stapel\">");
    put_regels(r, "h-ji", T("Dit vragen we van jou"), jij, o->wij_verwachten);
    PUT(&r->h, "</div><div class=\"stapel\">");
    put_regels(r, "h-zi", T("Dit mag je van de ander vragen"), ander, o->verwacht);
    put_regels(r, "h-wi", T("Dit doet de gemeente"), wij, (str){0});
    PUT(&r->h, "</div></div>");
}

void werkgever_verwacht(req *r)
{
    organisatie o = {0};
    HAAL(&r->w, organisatie, (organisatie_id){r->w.t.organisatie}, &o);
    kruimels(r, URL0(r, werkgever_begin), T("Mijn plekken"));
    kruimels(r, (url){0}, T("Wat verwachten we van elkaar?"));
    kop(r, T("Wat verwachten we van elkaar?"), T("Een leerplek is geen vacature."));
    werkgever_put_verwacht(r, &o);
}
