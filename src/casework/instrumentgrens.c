#include "casework/instrumentgrens.h"

#include "base/lang.h"
#include "domain/regels/participatiewet.h"

static str grens_zin(werk *w, str duur, const char *waardoor, date tot)
{
    char dag[DATE_TEXT];
    str d = arena_str(w->a, date_words(tot, w->vandaag, dag));
    return TF(w->a, "{} {}, dus tot {}", duur, lang_text(waardoor), d);
}

/* The nearest of two limits counts. */
static void kortste(werk *w, plaatsing_grens *g, date tot, str duur, const char *waardoor)
{
    if (!date_is_set(tot) || (date_is_set(g->tot) && !date_before(tot, g->tot))) return;
    *g = (plaatsing_grens){tot, grens_zin(w, duur, waardoor, tot)};
}

/* Days of the same instrument on other places: the aanpak counts them together. One that runs on
 * counts up to the first day of this one. */
static int eerdere_dagen(werk *w, const traject *t)
{
    int dagen = 0;
    traject_rijen al = BIJ(w, traject, persoon_id, t->persoon_id);
    for (int i = 0; i < al.n; i++) {
        const traject *x = &al.at[i];
        if (x->kop.id == t->kop.id || x->instrument.i != t->instrument.i) continue;
        date tot = date_is_set(x->eind) ? x->eind : date_min(x->tot, t->van);
        if (date_before(x->van, tot)) dagen += date_diff(tot, x->van);
    }
    return dagen;
}

plaatsing_grens instrumentgrens_van(werk *w, const aanpak_instrument *i, const traject *t,
                                    const plek *k)
{
    plaatsing_grens uit = {0};
    if (i && i->hoogstens.aantal) {
        date tot = aanpak_instrument_tot(i, t->van);
        int eerder = eerdere_dagen(w, t);
        kortste(w, &uit, date_plus(tot, -eerder), aanpak_duur_tekst(w->a, i->hoogstens),
                eerder ? N_("samen met eerdere keren, volgens de aanpak")
                       : N_("volgens de aanpak"));
    }
    if (k->maanden.is && k->maanden.n)
        kortste(w, &uit, date_plus_months(t->van, (int)k->maanden.n),
                PN(w->a, "{} maand", "{} maanden", k->maanden.n), N_("op deze plek"));
    i64 proef = proefplaatsing_maanden_max(t->van);
    if (code_is(k->soort, PLEK_PROEF) && proef)
        kortste(w, &uit, date_plus(proefplaatsing_laatste_dag(t->van, proef), 1),
                PN(w->a, "{} maand", "{} maanden", proef),
                N_("voor een proefplaatsing (regel PW-09)"));
    return uit;
}

plaatsing_grens plaatsing_uiterst(werk *w, const plaatsing_geheel *g)
{
    traject t = g->t;
    t.persoon_id = g->p.persoon_id;
    t.van = g->p.van;
    return instrumentgrens_van(w, g->instrument, &t, &g->k);
}

static bool geweigerd(werk *w, const char *veld, const char *tekst, str waarde)
{
    return problem_with(w->p, PROBLEM_GEWEIGERD, veld, tekst, waarde);
}

static bool binnen_uren(werk *w, aanpak_bereik b, num per_week)
{
    if (!b.is || !per_week.is || (per_week.n >= b.van && per_week.n <= b.tot)) return true;
    buf s = buf_new(w->a);
    buf_add_i64(&s, b.van);
    if (b.tot != b.van) PLAIN(&s, " {} {}", T("tot"), b.tot);
    return problem_with(w->p, PROBLEM_INVOER, "uren",
                        N_("past niet in de aanpak. Verwacht: {} uur per week."), buf_str(&s));
}

/* The last day allowed, whichever limit gives it. */
static bool binnen_tot(werk *w, date tot, plaatsing_grens g)
{
    if (!date_is_set(g.tot)) return true;
    if (!date_is_set(tot))
        return problem_with(w->p, PROBLEM_INVOER, "tot", N_("is verplicht. Het mag hoogstens {}."),
                            g.waarom);
    if (!date_before(g.tot, tot)) return true;
    return geweigerd(w, "tot", N_("kan niet zo laat. Het mag hoogstens {}."), g.waarom);
}

static bool contract_past(werk *w, const aanpak_instrument *i, code contract)
{
    if (!i || !i->contract.n || !contract.i || aanpak_heeft(i->contract, contract.i)) return true;
    return geweigerd(w, "contract", N_("past niet in de aanpak. Kies uit: {}."),
                     aanpak_codes_tekst(w->a, &contract_codes, i->contract));
}

bool uitstroom_past(werk *w, const aanpak_instrument *i, code uitstroom)
{
    if (!i || !i->einde.n || !uitstroom.i || aanpak_heeft(i->einde, uitstroom.i)) return true;
    return geweigerd(w, "uitstroom", N_("past niet in de aanpak. Kies uit: {}."),
                     aanpak_codes_tekst(w->a, &uitstroom_codes, i->einde));
}

bool instrumentgrens_traject(werk *w, const aanpak_instrument *i, const traject *t)
{
    plek geen = {0};
    bool tot = binnen_tot(w, t->tot, instrumentgrens_van(w, i, t, &geen));
    return binnen_uren(w, i->uren, t->uren) && tot;
}

bool instrumentgrens_plaatsing(werk *w, const plaatsing *p, const plek *k, int instrument)
{
    dossier d;
    if (!dossier_lees(w, p->persoon_id, &d)) return true; /* said by who looks for the person */
    traject t = {.persoon_id = p->persoon_id, .instrument = CODE(instrument), .van = p->van};
    const aanpak_inhoud *in = aanpak_voor(w, &d);
    const aanpak_instrument *i = in ? aanpak_instrument_van(in, instrument) : NULL;
    int voor = w->p->n;
    binnen_tot(w, p->tot, instrumentgrens_van(w, i, &t, k));
    if (i) binnen_uren(w, i->uren, p->uren);
    contract_past(w, i, p->contract);
    return w->p->n == voor;
}

bool taaldoel_nodig(werk *w, persoon_id wie, int instrument)
{
    dossier d;
    if (!dossier_lees(w, wie, &d)) return false;
    const aanpak_inhoud *in = aanpak_voor(w, &d);
    const aanpak_instrument *i = in ? aanpak_instrument_van(in, instrument) : NULL;
    return i && code_is(i->leerdoel, LEERDOEL_TAAL);
}

aanpak_codes kwalificaties_van(werk *w, const plaatsing_geheel *g, code leerweg)
{
    const aanpak_inhoud *in = aanpak_voor(w, g->d);
    int nr = code_is(leerweg, LEERWEG_BBL)     ? INS_BBL
             : code_is(leerweg, LEERWEG_DERDE) ? INS_DERDE
                                               : 0;
    const aanpak_instrument *i = in && nr ? aanpak_instrument_van(in, nr) : NULL;
    if (!i || !i->kwalificatie.n) i = g->instrument;
    return i ? i->kwalificatie : (aanpak_codes){0};
}

bool kwalificatie_past(werk *w, const plaatsing_geheel *g, const praktijkleren *p)
{
    aanpak_codes mag = kwalificaties_van(w, g, p->leerweg);
    if (!p->kwalificatie.i || !mag.n || aanpak_heeft(mag, p->kwalificatie.i)) return true;
    return geweigerd(w, "kwalificatie",
                     N_("past niet bij deze leerweg in de aanpak. Kies uit: {}."),
                     aanpak_codes_tekst(w->a, &kwalificatie_codes, mag));
}
