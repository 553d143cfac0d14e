/* figures_json.c: the figures of a day as JSON, in the codes of the lists. */
#include "casework/aanpak.h"
#include "casework/cijfers_plek.h"
#include "cli/figures.h"

static void getal(jw *j, const char *naam, bool is, i64 n)
{
    jw_key(j, str_of(naam));
    if (is) jw_i64(j, n);
    else jw_null(j);
}

/* Text, or null. */
static void woord(jw *j, const char *naam, str s)
{
    jw_key(j, str_of(naam));
    if (s.n) jw_str(j, s);
    else jw_null(j);
}

static void toeval(jw *j, const cijfer *c)
{
    if (!c->van) return;
    interval i = interval_wilson(c->teller, c->van);
    JW(j, "promille", cijfer_tienden(c));
    jw_key(j, S("toeval"));
    jw_array(j);
    jw_i64(j, tienden_van(i.lo));
    jw_i64(j, tienden_van(i.hi));
    jw_end(j);
    jw_key(j, S("te_klein_om_te_vergelijken"));
    jw_bool(j, te_klein_om_te_vergelijken(c->teller, c->van));
}

static void zet_doel(jw *j, const cijfer *c)
{
    if (c->landelijk.is) JW(j, "landelijk", c->landelijk.tienden);
    if (!c->doel.is) return;
    JW(j, "doel", cijfer_doel(cli_arena(), c));
    JW(j, "gevraagd", cijfer_gevraagd(c));
    jw_key(j, S("gehaald"));
    jw_bool(j, cijfer_gehaald(c));
    if (c->doel.mensen || !c->van) return;
    doel_oordeel o = doel_toets(c->teller, c->van, c->doel.n);
    static const char *const oordelen[] = {"te klein", "boven", "onder", "kan toeval zijn"};
    JW(j, "oordeel", str_of(oordelen[o]));
}

/* The members of a figure; toon false: which figure it is, and its target. */
static void leden(jw *j, const cijfer *c, bool toon)
{
    JW(j, "cijfer", code_text(&indicator_codes, c->indicator));
    JW(j, "telt_over", code_text(&noemer_codes, c->noemer));
    jw_key(j, S("toon"));
    jw_bool(j, toon);
    if (toon) {
        JW(j, "teller", c->teller);
        JW(j, "noemer", c->van);
        JW(j, "open", c->open);
        JW(j, "door_werk", c->door_werk);
        JW(j, "deels", c->deels);
        toeval(j, c);
    }
    zet_doel(j, c);
}

static void hoofd(jw *j, const cijferblad *b)
{
    jw_key(j, S("cijfers"));
    jw_array(j);
    for (int i = 0; i < HOOFDCIJFERS; i++) {
        jw_object(j);
        leden(j, &b->hoofd[i], b->toon[i]);
        if (code_is(b->hoofd[i].indicator, INDICATOR_INBURGERING)) {
            JW(j, "startjaar_van", b->inburgering_van);
            JW(j, "startjaar_tot", b->inburgering_tot);
        }
        jw_end(j);
    }
    jw_end(j);
    jw_key(j, S("duurzaam"));
    jw_array(j);
    for (int i = 0; i < DUURZAAM; i++) {
        jw_object(j);
        leden(j, &b->duurzaam[i], b->toon_duurzaam[i]);
        jw_end(j);
    }
    jw_end(j);
}

static void doelen(jw *j, const cijferblad *b)
{
    jw_key(j, S("doelen"));
    jw_array(j);
    for (int i = 0; i < b->ndoelen; i++) {
        const bladdoel *d = &b->doelen[i];
        jw_object(j);
        leden(j, &d->c, d->toon);
        if (d->v.achtergrond.i)
            JW(j, "achtergrond", code_text(&achtergrond_codes, d->v.achtergrond));
        if (d->v.startjaar) JW(j, "startjaar", d->v.startjaar);
        jw_end(j);
    }
    jw_end(j);
}

/* The categories of a line: years, or codes of the list; not known is null. */
static void groep_codes(jw *j, const tabelregel *g, const codes *lijst)
{
    jw_key(j, S("codes"));
    jw_array(j);
    for (int jaar = g->jaar_van; !lijst && jaar <= g->jaar_tot; jaar++) jw_i64(j, jaar);
    for (int i = 1; lijst && i <= lijst->n && i < 32; i++)
        if (g->codes >> i & 1) jw_str(j, str_of(lijst->at[i - 1].code));
    if (g->codes & 1) jw_null(j);
    jw_end(j);
}

/* The lines of one split of one figure: which categories, and how many. */
static void tabel(jw *j, int splitsing, const cijfertabel *t, const codes *aanpakken)
{
    const codes *lijst = splitsing_lijst(splitsing, aanpakken);
    jw_object(j);
    JW(j, "splitsing", code_text(&splitsing_codes, CODE(splitsing)));
    JW(j, "cijfer", code_text(&indicator_codes, t->totaal.cijfers[0].indicator));
    jw_key(j, S("toon"));
    jw_bool(j, !t->te_klein && !t->verborgen[0]);
    jw_key(j, S("groepen"));
    jw_array(j);
    for (int i = 0; i < t->n && !t->te_klein && !t->verborgen[0]; i++) {
        const tabelregel *g = &t->at[i];
        jw_object(j);
        JW(j, "groep", g->naam);
        if (splitsing != SPLITSING_ACHTERGROND) groep_codes(j, g, lijst);
        else if (g->waarde.i) JW(j, "achtergrond", code_text(lijst, g->waarde));
        JW(j, "mensen", g->mensen);
        leden(j, &g->cijfers[0], true);
        jw_end(j);
    }
    jw_end(j);
    jw_end(j);
}

static void splitsingen(jw *j, const cijferstaat *s)
{
    jw_key(j, S("splitsingen"));
    jw_array(j);
    for (int i = 0; i < BLAD_SPLITSINGEN; i++)
        for (int k = 0; k < BLAD_CIJFERS; k++)
            tabel(j, s->b.splitsing[i].splitsing, &s->b.splitsing[i].per[k], s->aanpakken);
    tabel(j, SPLITSING_LESTIJD, &s->lestijd, s->aanpakken);
    jw_end(j);
}

static void lijnregel_json(jw *j, const lijnregel *x, bool jaren)
{
    jw_object(j);
    if (jaren) {
        JW(j, "van", x->jaar_van);
        JW(j, "tot_en_met", x->jaar_tot);
    }
    JW(j, "mensen", x->mensen);
    JW(j, "begonnen", x->begonnen);
    JW(j, "gehaald", x->gehaald);
    jw_end(j);
}

/* The three lines of the plan: everybody, and the start years. */
static void lijnen(jw *j, const cijferblad *b)
{
    jw_key(j, S("lijnen"));
    jw_array(j);
    for (int i = 0; i < LIJNEN; i++) {
        const lijncijfer *l = &b->lijn[i];
        jw_object(j);
        JW(j, "lijn", code_text(&lijnsoort_codes, CODE(i + 1)));
        jw_key(j, S("toon"));
        jw_bool(j, l->toon);
        if (l->toon) {
            jw_key(j, S("totaal"));
            lijnregel_json(j, &l->totaal, false);
        }
        jw_key(j, S("startjaren"));
        jw_array(j);
        for (int k = 0; k < l->n; k++) lijnregel_json(j, &l->at[k], true);
        jw_end(j);
        jw_end(j);
    }
    jw_end(j);
}

static void maanden(jw *j, const char *naam, const i32 *at, int tot)
{
    jw_key(j, str_of(naam));
    jw_array(j);
    for (int m = 0; m <= tot; m++) jw_i64(j, at[m]);
    jw_end(j);
}

static void verlopen(jw *j, const cijferblad *b)
{
    jw_key(j, S("verlopen"));
    jw_array(j);
    for (int i = 0; i < b->nverlopen; i++) {
        const verloop *v = &b->verlopen[i];
        jw_object(j);
        JW(j, "startjaar", v->startjaar);
        JW(j, "mensen", v->van);
        for (int k = 1; k < VERLOOP_EINDEN; k++)
            maanden(j, verloop_einde_codes.at[k - 1].code, v->tienden[k], v->maanden);
        maanden(j, "laag", v->laag, v->maanden);
        maanden(j, "hoog", v->hoog, v->maanden);
        maanden(j, "wachten", v->onder, v->maanden);
        jw_end(j);
    }
    jw_end(j);
}

static void stappen(jw *j, const cijferstaat *s)
{
    jw_key(j, S("stappen"));
    jw_array(j);
    for (int i = 0; i < s->stappen.n; i++) {
        const trechterstap *t = &s->stap[i];
        jw_object(j);
        JW(j, "stap", code_text(&mijlpaal_codes, t->mijlpaal));
        getal(j, "bereikt", t->bereikt >= 0, t->bereikt);
        getal(j, "dagen", t->dagen >= 0, t->dagen);
        getal(j, "dagen_9_van_10", t->dagen90 >= 0, t->dagen90);
        getal(j, "wachten", t->wachten >= 0, t->wachten);
        getal(j, "langst", t->wachten > 0, t->langst);
        jw_end(j);
    }
    jw_end(j);
}

static void begeleiding(werk *w, jw *j)
{
    cijferbegeleiding_rijen l = LIJST(
        w, cijferbegeleiding, CIJFER_BEGELEIDING, A(vandaag, w->vandaag));
    jw_key(j, S("begeleiding"));
    jw_array(j);
    for (int i = 0; i < l.n; i++) {
        jw_object(j);
        woord(j, "naam", l.at[i].naam);
        woord(j, "team", l.at[i].team);
        JW(j, "mensen", l.at[i].mensen);
        JW(j, "intensief", l.at[i].intensief);
        JW(j, "wacht", l.at[i].wacht);
        jw_end(j);
    }
    jw_end(j);
    const aanpak_inhoud *in = aanpak_voor(w, NULL);
    if (!in || !in->klantmanagers.regel) return;
    jw_key(j, S("hoogstens"));
    jw_object(j);
    if (in->klantmanagers.mensen.is) JW(j, "mensen", in->klantmanagers.mensen);
    if (in->klantmanagers.intensief.is) JW(j, "intensief", in->klantmanagers.intensief);
    if (in->klantmanagers.wacht.is) JW(j, "wacht", in->klantmanagers.wacht);
    jw_end(j);
}

static void plekken(werk *w, jw *j)
{
    cijferplekken l = cijfers_plekstand(w);
    jw_key(j, S("plekken"));
    jw_array(j);
    for (int i = 0; i < l.n; i++) {
        const cijferplek *p = &l.at[i];
        jw_object(j);
        woord(j, "sector", p->sector);
        getal(j, "nodig", !p->klein, p->nodig);
        JW(j, "vrij", p->vrij);
        getal(j, "begonnen", !p->klein, p->gevonden);
        jw_end(j);
    }
    jw_end(j);
}

void figures_json(werk *w, inzien *i, const cijferstaat *s)
{
    jw *j = &i->json;
    jw_object(j);
    JW(j, "gemeten_op", s->keuze.peil);
    JW(j, "zoals_bekend_op", s->keuze.bekend);
    getal(j, "mensen", !s->b.te_klein, s->b.mensen);
    hoofd(j, &s->b);
    doelen(j, &s->b);
    splitsingen(j, s);
    lijnen(j, &s->b);
    verlopen(j, &s->b);
    stappen(j, s);
    begeleiding(w, j);
    plekken(w, j);
    jw_end(j);
    buf_add(&i->uit, S("\n"));
}
