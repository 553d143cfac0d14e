#include "casework/rapport.h"

#include "casework/nood.h"
#include "base/lang.h"

/* ---- periods ---- */

bool rapport_periode(int soort, int jaar, int deel, date *van, date *tot)
{
    int maanden = soort == RAPPORT_KWARTAAL ? 3 : soort == RAPPORT_HALFJAAR ? 6 : 12;
    if (deel < 1 || deel > 12 / maanden || jaar < 2000 || jaar > 2100) return false;
    *van = date_ymd(jaar, (deel - 1) * maanden + 1, 1);
    *tot = date_plus_months(*van, maanden);
    return true;
}

void rapport_vorig_kwartaal(date vandaag, int *jaar, int *deel)
{
    int kwartaal = (date_month(vandaag) - 1) / 3;
    *jaar = date_year(vandaag) - (kwartaal == 0);
    *deel = kwartaal ? kwartaal : 4;
}

str rapport_naam(arena *a, const rapport *r)
{
    int jaar = date_year(r->van), maand = date_month(r->van);
    if (code_is(r->soort, RAPPORT_KWARTAAL))
        return TF(a, "{}e kwartaal {}", (maand + 2) / 3, jaar);
    if (code_is(r->soort, RAPPORT_HALFJAAR)) return TF(a, "{}e helft van {}", maand / 6 + 1, jaar);
    return TF(a, "Jaar {}", jaar);
}

/* ---- making ---- */

typedef struct {
    werk *w;
    rapport_id id;
    i64 nummer;
} maker;

static void voeg(maker *m, rapportregel r)
{
    r.rapport_id = m->id;
    r.nummer = NUM(++m->nummer);
    db_add(m->w->db, &m->w->t, &rapportregel_entity, &r);
}

static rapportregel van_cijfer(int blok, str groep, const cijfer *c)
{
    rapportregel r = {.blok = CODE(blok), .groep = groep, .indicator = c->indicator,
        .noemer = c->noemer, .teller = NUM(c->teller), .van = NUM(c->van),
        .doel_mensen = c->doel.mensen};
    if (c->doel.is) r.doel = NUM(c->doel.n);
    if (c->landelijk.is) r.landelijk = NUM(c->landelijk.tienden);
    return r;
}

/* The categories of a line as codes: "B,O"; not known is "?". */
static str groep_codes(arena *a, const tabelregel *g, const codes *lijst)
{
    buf b = buf_new(a);
    if (!lijst) {
        buf_add_i64(&b, g->jaar_van);
        if (g->jaar_tot != g->jaar_van) buf_fmt(&b, "-%d", g->jaar_tot);
        return buf_str(&b);
    }
    for (int i = 1; i <= lijst->n && i < 32; i++)
        if (g->codes >> i & 1) buf_fmt(&b, "%s%s", b.n ? "," : "", lijst->at[i - 1].code);
    if (g->codes & 1) buf_fmt(&b, "%s?", b.n ? "," : "");
    return buf_str(&b);
}

static void voeg_splitsing(maker *m, const cijferstaat *s, const bladsplitsing *split)
{
    const codes *lijst = splitsing_lijst(split->splitsing, s->aanpakken);
    code blok;
    str naam = code_text(&splitsing_codes, CODE(split->splitsing));
    if (!code_parse(&rapport_blok_codes, naam, &blok)) return;
    for (int k = 0; k < BLAD_CIJFERS; k++) {
        const cijfertabel *t = &split->per[k];
        for (int i = 0; i < t->n && !t->te_klein && !t->verborgen[0]; i++)
            voeg(m, van_cijfer(blok.i, groep_codes(m->w->a, &t->at[i], lijst),
                        &t->at[i].cijfers[0]));
    }
}

static num of_niets(i64 n) { return n < 0 ? (num){0} : NUM(n); }

static void voeg_stappen(maker *m, const cijferstaat *s)
{
    for (int i = 0; i < s->stappen.n; i++) {
        const trechterstap *t = &s->stap[i];
        voeg(m, (rapportregel){.blok = CODE(RAPPORT_STAP), .mijlpaal = t->mijlpaal,
            .teller = of_niets(t->bereikt), .getal1 = of_niets(t->dagen),
            .getal2 = of_niets(t->dagen90), .getal3 = of_niets(t->wachten),
            .getal4 = t->wachten > 0 ? NUM(t->langst) : (num){0}});
    }
}

static void voeg_verlopen(maker *m, const cijferstaat *s)
{
    static const int maanden[] = {6, 12, 18, 24, 36};
    for (int i = 0; i < s->b.nverlopen; i++) {
        const verloop *v = &s->b.verlopen[i];
        buf jaar = buf_new(m->w->a);
        buf_add_i64(&jaar, v->startjaar);
        for (size_t k = 0; k < countof(maanden) && maanden[k] <= v->maanden; k++)
            voeg(m, (rapportregel){.blok = CODE(RAPPORT_VERLOOP), .groep = buf_str(&jaar),
                .van = NUM(v->van), .getal1 = NUM(maanden[k]),
                .getal2 = NUM(verloop_tienden(v, VERLOOP_WERK, maanden[k])),
                .getal3 = NUM(verloop_tienden(v, VERLOOP_OPLEIDING, maanden[k])),
                .getal4 = NUM(verloop_tienden(v, VERLOOP_VERTROKKEN, maanden[k]))});
    }
}

/* A line of the plan: everybody first, then the start years. */
static void voeg_lijn(maker *m, int blok, const lijncijfer *l)
{
    for (int i = -1; i < l->n && l->toon; i++) {
        const lijnregel *x = i < 0 ? &l->totaal : &l->at[i];
        buf groep = buf_new(m->w->a);
        if (i >= 0) buf_add_i64(&groep, x->jaar_van);
        if (x->jaar_tot != x->jaar_van) buf_fmt(&groep, "-%d", x->jaar_tot);
        voeg(m, (rapportregel){.blok = CODE(blok), .groep = buf_str(&groep),
            .teller = NUM(x->gehaald), .van = NUM(x->mensen), .getal1 = NUM(x->begonnen)});
    }
}

/* For whom it is: a background, or a start year. One that is too small keeps its target only. */
static void voeg_doel(maker *m, const bladdoel *d)
{
    str groep = code_text(&achtergrond_codes, d->v.achtergrond);
    if (!groep.n && d->v.startjaar) groep = TF(m->w->a, "{}", d->v.startjaar);
    rapportregel r = van_cijfer(RAPPORT_DOEL, groep, &d->c);
    if (!d->toon) r.teller = r.van = (num){0};
    voeg(m, r);
}

static void voeg_alles(maker *m, const cijferstaat *s)
{
    for (int i = 0; i < HOOFDCIJFERS; i++)
        if (s->b.toon[i]) voeg(m, van_cijfer(RAPPORT_TOTAAL, (str){0}, &s->b.hoofd[i]));
    for (int i = 0; i < DUURZAAM; i++)
        if (s->b.toon_duurzaam[i])
            voeg(m, van_cijfer(RAPPORT_DUURZAAM, (str){0}, &s->b.duurzaam[i]));
    for (int i = 0; i < s->b.ndoelen; i++) voeg_doel(m, &s->b.doelen[i]);
    voeg_stappen(m, s);
    voeg_verlopen(m, s);
    for (int i = 0; i < BLAD_SPLITSINGEN; i++) voeg_splitsing(m, s, &s->b.splitsing[i]);
    for (int i = 0; i < LIJNEN; i++) voeg_lijn(m, RAPPORT_LIJN_TAAL + i, &s->b.lijn[i]);
}

bool rapport_peil(const werk *w, int soort, int jaar, int deel, date *peil)
{
    date van, tot;
    if (!rapport_periode(soort, jaar, deel, &van, &tot) || date_before(w->vandaag, van))
        return false;
    *peil = date_min(date_plus(tot, -1), w->vandaag);
    return true;
}

rapport_id rapport_maak(werk *w, int soort, int jaar, int deel)
{
    date van, tot, peil;
    if (nood_te_laat(w)) {
        problem_with(w->p, PROBLEM_GEWEIGERD, "",
            N_("Eerst noodtoegang nakijken: langer dan 5 werkdagen ligt er een. Zie Goedkeuren."),
            (str){0});
        return (rapport_id){0};
    }
    if (!rapport_periode(soort, jaar, deel, &van, &tot)) {
        problem_add(w->p, "deel", N_("past niet bij deze periode. Kies 1 tot en met 4."));
        return (rapport_id){0};
    }
    if (!rapport_peil(w, soort, jaar, deel, &peil)) {
        problem_add(w->p, "jaar", N_("is nog niet begonnen. Kies een eerdere periode."));
        return (rapport_id){0};
    }
    const cijferstaat *s = cijfers_staat(w, (cijferkeuze){peil, w->vandaag});
    rapport r = {.soort = CODE(soort), .van = van, .tot = tot, .peil = peil, .bekend = w->vandaag,
        .gemaakt = w->vandaag, .gebruiker_id = {w->t.gebruiker}, .aanpak_id = {s->aanpak_nr},
        .mensen = NUM(s->b.mensen)};
    db_add(w->db, &w->t, &rapport_entity, &r);
    maker m = {.w = w, .id = rapport_id_van(&r)};
    voeg_alles(&m, s);
    cijfers_los(s);
    gebeur(w, (gebeurtenis){.soort = CODE(GEB_RAPPORT), .onderwerp = S("rapport"),
        .onderwerp_id = NUM(r.kop.id), .datum1 = peil});
    return m.id;
}

/* ---- reading ---- */

bool rapport_lees(werk *w, rapport_id id, rapportbeeld *uit)
{
    aanpak a;
    gebruiker g;
    *uit = (rapportbeeld){.aanpakken = cijfers_aanpakken(w, w->a)};
    if (!HAAL(w, rapport, id, &uit->r)) return false;
    uit->regels = BIJ(w, rapportregel, rapport_id, id);
    if (uit->r.aanpak_id.v && HAAL(w, aanpak, uit->r.aanpak_id, &a)) uit->aanpak = a.naam;
    if (uit->r.gebruiker_id.v && HAAL(w, gebruiker, uit->r.gebruiker_id, &g)) uit->wie = g.naam;
    return true;
}

rapport_rijen rapporten_lees(werk *w) { return LIJST(w, rapport, RAPPORTEN); }

str rapport_groep(arena *a, const rapportbeeld *b, const rapportregel *r)
{
    code splitsing = {0};
    buf uit = buf_new(a);
    str rest = r->groep, deel;
    const codes *lijst = code_is(r->blok, RAPPORT_DOEL) ? &achtergrond_codes : NULL;
    if (code_parse(&splitsing_codes, code_text(&rapport_blok_codes, r->blok), &splitsing))
        lijst = splitsing_lijst(splitsing.i, b->aanpakken);
    if (!lijst) return r->groep;
    while (rest.n && str_split(&rest, ',', &deel)) {
        code c = {0};
        if (uit.n) buf_add(&uit, S(", "));
        if (str_eq(deel, S("?"))) buf_add(&uit, T("Niet bekend"));
        else if (code_parse(lijst, deel, &c)) buf_add(&uit, code_label(lijst, c));
        else buf_add(&uit, deel);
    }
    return buf_str(&uit);
}

cijfer rapport_cijfer(const rapportregel *r)
{
    return (cijfer){.indicator = r->indicator, .noemer = r->noemer, .teller = r->teller.n,
        .van = r->van.n,
        .doel = {.is = r->doel.is, .mensen = r->doel_mensen, .n = (int)r->doel.n},
        .landelijk = {.is = r->landelijk.is, .tienden = (int)r->landelijk.n}};
}
