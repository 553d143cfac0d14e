#include "casework/inkomen.h"

#include "base/lang.h"
#include "casework/gegevens.h"
#include "casework/vastleggen.h"

static const char *const amounts[] = {"vrijlating_procent", "vrijlating_max", "vrijlating_maanden",
    "vrijlating_ouder_promille", "vrijlating_ouder_max", "vrijlating_ouder_maanden"};

/* The newest first day of the amounts of law that count on this day. */
static date normen_van(date dag)
{
    date nieuwste = {0}, sinds;
    for (size_t i = 0; i < countof(amounts); i++) {
        const parameter *p = parameter_op(amounts[i], dag);
        if (p && date_parse(str_of(p->van), &sinds)) nieuwste = date_max(nieuwste, sinds);
    }
    return nieuwste;
}

inkomensschatting inkomen_begin(werk *w, const dossier *d)
{
    inkomensschatting s = {.persoon_id = persoon_id_van(&d->p), .begin = w->vandaag,
        .loon_per = CODE(LOON_PER_UUR), .loon_soort = CODE(LOON_BRUTO)};
    const plaatsing *p = dossier_plaatsing(d, w->vandaag);
    gezin g = huishouden_van(w, persoon_id_van(&d->p));
    if (p) s.uren = p->uren;
    s.jongste = g.h.jongste_kind;
    return s;
}

/* ---- what is asked together ---- */

static void moet(werk *w, bool er, const char *veld, const char *tekst)
{
    if (!er) problem_add(w->p, veld, tekst);
}

static bool klopt(werk *w, const dossier *d, const inkomensschatting *in)
{
    int voor = w->p->n;
    verplicht_gevuld(&inkomensschatting_entity, in, w->p);
    if (w->p->n > voor) return false;
    bool bruto = code_is(in->loon_soort, LOON_BRUTO);
    moet(w, date_is_set(d->p.geboortedatum), "begin",
        N_("De geboortedatum is niet bekend. Vul die eerst in bij Gegevens (regel PW-02)."));
    moet(w, !bruto || in->netto_min.is, "netto_min",
        N_("is verplicht bij bruto loon. Hoeveel procent blijft minstens over?"));
    moet(w, !bruto || in->netto_max.is, "netto_max",
        N_("is verplicht bij bruto loon. Hoeveel procent blijft hoogstens over?"));
    moet(w, !in->netto_min.is || !in->netto_max.is || in->netto_min.n <= in->netto_max.n,
        "netto_max", N_("is minder dan het minste. Draai ze om."));
    moet(w, !in->uren_min.is || in->uren_min.n <= in->uren.n, "uren_min",
        N_("is meer dan het gewone aantal uren."));
    moet(w, !in->uren_max.is || in->uren_max.n >= in->uren.n, "uren_max",
        N_("is minder dan het gewone aantal uren."));
    moet(w, !date_is_set(in->tot) || date_before(in->begin, in->tot), "tot",
        N_("moet na de eerste werkdag liggen."));
    moet(w, !code_is(in->leefvorm, LEEFVORM_OUDER) || date_is_set(in->jongste), "jongste",
        N_("is verplicht bij een alleenstaande ouder (regel PW-03)."));
    moet(w, in->toeslagen_min.is == in->toeslagen_max.is, "toeslagen_max",
        N_("Vul bij de toeslagen met de baan allebei de bedragen in, of geen."));
    moet(w, !in->toeslagen_min.is || in->toeslagen_min.cent <= in->toeslagen_max.cent,
        "toeslagen_max", N_("is minder dan het minste. Draai ze om."));
    return w->p->n == voor;
}

/* ---- wages: low, likely, high ---- */

/* Net wage of a month; deel: halves of a percent that are left, 200 when it is net already. */
static i64 netto_van(const inkomensschatting *in, i64 per_week, i64 deel)
{
    bool per_uur = code_is(in->loon_per, LOON_PER_UUR);
    i64 maand = inkomen_maandloon(in->loon.cent, per_uur, per_week);
    if (!per_uur && in->uren.n) maand = maand * per_week / in->uren.n;
    return maand * deel / 200;
}

static void lonen(const inkomensschatting *in, i64 uit[SCHATTINGEN])
{
    bool netto = code_is(in->loon_soort, LOON_NETTO);
    i64 laag = netto ? 200 : 2 * in->netto_min.n, hoog = netto ? 200 : 2 * in->netto_max.n;
    uit[SCHAT_LAAG] = netto_van(in, in->uren_min.is ? in->uren_min.n : in->uren.n, laag);
    uit[SCHAT_MIDDEN] = netto_van(in, in->uren.n, (laag + hoog) / 2);
    uit[SCHAT_HOOG] = netto_van(in, in->uren_max.is ? in->uren_max.n : in->uren.n, hoog);
}

/* ---- months to periods ---- */

static bool zelfde(const inkomen_maand *x, const inkomen_maand *y)
{
    return x->netto == y->netto && x->vrijlating == y->vrijlating && x->uitkering == y->uitkering
           && x->regel == y->regel;
}

static void erbij(schatting *s, const inkomen_maand m[SCHATTINGEN])
{
    date volgende = date_plus_months(m[0].maand, 1);
    schatperiode *laatste = s->n ? &s->at[s->n - 1] : NULL;
    bool door = laatste != NULL;
    for (int k = 0; door && k < SCHATTINGEN; k++) door = zelfde(&laatste->m[k], &m[k]);
    if (door) {
        laatste->tot = volgende;
        return;
    }
    if (s->n == SCHAT_PERIODEN) {
        s->meer = true;
        return;
    }
    schatperiode *p = &s->at[s->n++];
    *p = (schatperiode){.van = m[0].maand, .tot = volgende};
    for (int k = 0; k < SCHATTINGEN; k++) p->m[k] = m[k];
}

/* ---- why it is uncertain ---- */

static void reden(schatting *s, bool geldt, const char *tekst)
{
    if (geldt && s->nredenen < SCHAT_REDENEN) s->redenen[s->nredenen++] = tekst;
}

static void onzeker(const inkomensschatting *in, schatting *s, date vandaag)
{
    reden(s, in->uren_min.is || in->uren_max.is,
        N_("De uren wisselen. Daarom staan er drie bedragen."));
    reden(s, code_is(in->loon_soort, LOON_BRUTO),
        N_("Het netto loon is geschat. De belasting bepaalt wat er echt overblijft."));
    reden(s, !in->toeslagen_min.is,
        N_("De toeslagen met de baan zijn niet bekend. Ze tellen niet mee."));
    reden(s, in->toeslagen_min.is, N_("Dienst Toeslagen beslist over de toeslagen."));
    reden(s, !in->kosten.is, N_("De kosten van reizen en opvang zijn niet bekend."));
    reden(s, date_diff(vandaag, s->normen) > 183,
        N_("De bedragen van de wet zijn ouder dan een half jaar. Er kunnen nieuwe zijn."));
    reden(s, true, N_("De regels voor bijverdienen kunnen vanaf 2027 veranderen."));
    reden(s, true, N_("Vakantiegeld en een dertiende maand tellen hier niet mee."));
}

bool inkomen_schat(werk *w, const dossier *d, const inkomensschatting *in, schatting *uit)
{
    inkomen_maand m[SCHATTINGEN][INKOMEN_MAANDEN];
    *uit = (schatting){.uitkering = in->uitkering.cent};
    if (!klopt(w, d, in)) return false;
    date op = date_is_set(in->gemaakt) ? in->gemaakt : w->vandaag;
    const uitkering *u = dossier_uitkering(d, w->vandaag);
    inkomen_feiten f = {.uitkering = in->uitkering.cent,
        .begin = in->begin,
        .tot = in->tot,
        .geboren = d->p.geboortedatum,
        .jongste = in->jongste,
        .bijstand = in->uitkering.cent > 0 && (!u || code_is(u->soort, UITKERING_BIJSTAND)),
        .alleenstaande_ouder = code_is(in->leefvorm, LEEFVORM_OUDER),
        .maanden = in->maanden.n,
        .maanden_ouder = in->maanden_ouder.is ? in->maanden_ouder.n : 0,
        .normen = op};
    lonen(in, uit->netto);
    for (int k = 0; k < SCHATTINGEN; k++) inkomen_reken(&f, uit->netto[k], m[k]);
    for (int i = 0; i < INKOMEN_MAANDEN; i++) {
        const inkomen_maand drie[SCHATTINGEN] = {m[0][i], m[1][i], m[2][i]};
        erbij(uit, drie);
    }
    uit->normen = normen_van(op);
    onzeker(in, uit, w->vandaag);
    return true;
}

/* ---- in words ---- */

static str maand_woord(arena *a, date d)
{
    char dag[DATE_TEXT];
    str s = date_words(d, date_plus(d, 400), dag); /* "1 december 2026" */
    return arena_str(a, str_sub(s, 2, s.n));
}

str inkomen_periode(arena *a, const schatperiode *p)
{
    date laatst = date_plus_months(p->tot, -1);
    if (date_same(laatst, p->van)) return maand_woord(a, p->van);
    return TF(a, "{} tot en met {}", maand_woord(a, p->van), maand_woord(a, laatst));
}

static str bedrag(arena *a, i64 cent)
{
    return TF(a, "€ {}", GELD(cent));
}

static void zin_verschil(buf *b, arena *a, i64 verschil)
{
    if (verschil > 0) PLAIN(b, " {}", TF(a, "Dat is {} meer dan nu.", bedrag(a, verschil)));
    else if (verschil < 0)
        PLAIN(b, " {}", TF(a, "Dat is {} minder dan nu.", bedrag(a, -verschil)));
    else PLAIN(b, " {}", T("Dat is evenveel als nu."));
}

static void zin_periode(buf *b, arena *a, const schatting *s, const schatperiode *p)
{
    const inkomen_maand *m = &p->m[SCHAT_MIDDEN];
    PLAIN(b, "{}: ", inkomen_periode(a, p));
    PLAIN(b, "{}", TF(a, "loon {}, uitkering {}, samen {}.", bedrag(a, m->netto),
        bedrag(a, m->uitkering), bedrag(a, m->samen)));
    zin_verschil(b, a, m->samen - s->uitkering);
    if (m->regel)
        PLAIN(b, " {}", TF(a, "Van het loon is {} vrij (regel PW-0{}).", bedrag(a, m->vrijlating),
            (i64)m->regel));
    i64 laag = p->m[SCHAT_LAAG].samen, hoog = p->m[SCHAT_HOOG].samen;
    if (laag != hoog)
        PLAIN(b, " {}", TF(a, "Samen ligt tussen {} en {}.", bedrag(a, laag < hoog ? laag : hoog),
            bedrag(a, laag < hoog ? hoog : laag)));
    buf_add(b, S("\n"));
}

static void zin_toeslagen(buf *b, arena *a, const inkomensschatting *in)
{
    if (in->toeslagen.is)
        PLAIN(b, "{}\n", TF(a, "Toeslagen nu: {} per maand.", bedrag(a, in->toeslagen.cent)));
    else PLAIN(b, "{}\n", T("Toeslagen nu: niet bekend."));
    if (in->toeslagen_min.is)
        PLAIN(b, "{}\n", TF(a, "Toeslagen met de baan: tussen {} en {} per maand.",
            bedrag(a, in->toeslagen_min.cent), bedrag(a, in->toeslagen_max.cent)));
    else PLAIN(b, "{}\n", T("Toeslagen met de baan: niet bekend. Vraag een proefberekening."));
    if (in->kosten.is)
        PLAIN(b, "{}\n", TF(a, "Kosten van het werk: {} per maand.", bedrag(a, in->kosten.cent)));
}

str inkomen_tekst(arena *a, const inkomensschatting *in, const schatting *s)
{
    char dag[DATE_TEXT];
    buf b = buf_new(a);
    PLAIN(&b, "{}\n", TF(a, "Nu: {} uitkering per maand.", bedrag(a, s->uitkering)));
    for (int i = 0; i < s->n; i++) zin_periode(&b, a, s, &s->at[i]);
    if (s->meer) PLAIN(&b, "{}\n", T("Daarna verandert er nog meer."));
    zin_toeslagen(&b, a, in);
    PLAIN(&b, "{}\n", T("Waarom dit onzeker is:"));
    for (int i = 0; i < s->nredenen; i++) PLAIN(&b, "- {}\n", lang_text(s->redenen[i]));
    PLAIN(&b, "{}\n", TF(a, "Bedragen van de wet sinds {}.", date_nl(s->normen, dag)));
    PLAIN(&b, "{}", T("Dit is een hulp voor het gesprek, geen besluit."));
    return buf_str(&b);
}

bool inkomen_bewaar(werk *w, inkomensschatting *in, gebeurtenis_id *g)
{
    dossier d;
    schatting *s = arena_make(w->a, schatting, 1);
    if (!dossier_lees(w, in->persoon_id, &d))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0});
    in->gemaakt = w->vandaag;
    if (!inkomen_schat(w, &d, in, s)) return false;
    in->normen = s->normen;
    in->uitslag = inkomen_tekst(w->a, in, s);
    vastlegging v = {.e = &inkomensschatting_entity,
                     .rij = in,
                     .velden = UINT64_MAX,
                     .wie = in->persoon_id,
                     .soort = GEB_SCHATTING,
                     .spoor = SPOOR_GELD,
                     .datum1 = in->begin};
    return vastleggen(w, &v, g);
}
