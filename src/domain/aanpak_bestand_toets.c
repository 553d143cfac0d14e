/* aanpak_bestand_toets.c: what an aanpak says in two places must agree.
 * Bron: shared aanpakken.md A; domain.md 6 (what a partner may see) and 7 (denominators). */
#include "base/lang.h"
#include "base/text.h"
#include "domain/aanpak_bestand_vorm.h"

/* About so many days; only to compare two lengths. */
static int dagen(aanpak_duur d)
{
    static const int per[] = {0, 1, 7, 30, 365};
    return d.aantal * per[d.maat.i];
}

static int regel(const aanpak_lezer *l, const void *lid, const void *blok)
{
    return aanpak_regel_van(l, lid, *(const int *)blok);
}

/* Does the file say it, right or wrong? */
static bool staat_er(const aanpak_lezer *l, const void *lid)
{
    return aanpak_regel_van(l, lid, 0) != 0;
}

/* A warning beforehand needs something to come before, and is shorter than that.
 * lid: the member that holds grens. */
static void toets_waarschuw(aanpak_lezer *l, const void *blok, const aanpak_vooraf *w,
    const void *lid, aanpak_duur grens, const char *sleutel)
{
    if (w->duur.aantal == 0) return;
    if (!staat_er(l, lid)) {
        str zin = TF(l->a, "‘waarschuw’ staat er zonder ‘{}’. Verwacht: allebei.", str_of(sleutel));
        fout_zeg(l, regel(l, w, blok), "waarschuw", zin);
    } else if (grens.aantal && dagen(w->duur) >= dagen(grens)) {
        str zin = TF(l->a, "‘waarschuw’ is niet korter dan ‘{}’. Verwacht: minder dan {}.",
            str_of(sleutel), aanpak_duur_tekst(l->a, grens));
        fout_zeg(l, regel(l, w, blok), "waarschuw", zin);
    }
}

static void toets_fase(aanpak_lezer *l, const aanpak_fase_lijst *fasen, int i)
{
    const aanpak_fase *f = &fasen->at[i];
    for (int k = 0; k < i; k++) {
        if (!f->naam.n || !text_gelijk(fasen->at[k].naam, f->naam)) continue;
        fout_dubbel(
            l, regel(l, &f->naam, f), "fase", f->naam, regel(l, &fasen->at[k].naam, &fasen->at[k]));
    }
    for (int k = 0; k < f->klaar_als.n; k++) {
        code c = f->klaar_als.at[k];
        str woord = code_text(&mijlpaal_codes, c);
        if (aanpak_heeft(f->begint_bij, c.i)) {
            fout_zeg(l, regel(l, &f->klaar_als, f), "klaar als",
                TF(l->a, "de fase begint bij ‘{}’ en is dan ook al klaar.", woord));
        } else if (i && aanpak_heeft(fasen->at[i - 1].klaar_als, c.i)) {
            fout_zeg(l, regel(l, &f->klaar_als, f), "klaar als",
                TF(l->a, "de fase ervoor is ook klaar als ‘{}’. Dan is deze fase meteen klaar.",
                    woord));
        }
    }
    toets_waarschuw(l, f, &f->waarschuw, &f->binnen, f->binnen.duur, "binnen");
}

static void toets_plaatsen(aanpak_lezer *l, const aanpak_inhoud *in)
{
    const aanpak_plaatsen *p = &in->plaatsen;
    for (int i = 0; i < in->fasen.n; i++) {
        const aanpak_fase *f = &in->fasen.at[i];
        if (!aanpak_heeft(f->intensiteit, WACHT) || staat_er(l, &p->intensief)) continue;
        fout_zeg(l, regel(l, &f->intensiteit, f), "intensiteit",
            T("wie wacht, wacht op een plaats. Zet bij ‘plaatsen’ hoeveel ‘intensief’ kan."));
    }
    i64 samen = (p->intensief.is ? p->intensief.n : 0) + (p->wacht.is ? p->wacht.n : 0);
    if (!in->mensen.is || samen <= in->mensen.n) return;
    fout_zeg(l, regel(l, p->wacht.is ? &p->wacht : &p->intensief, p), "plaatsen",
        TF(l->a, "er zijn {} plaatsen voor {} mensen. Verwacht: niet meer plaatsen dan mensen.",
            samen, in->mensen.n));
}

static void toets_uren(
    aanpak_lezer *l, const aanpak_instrument *i, const aanpak_bereik *b, num week)
{
    if (!b->is || !week.is || b->tot <= week.n) return;
    fout_zeg(l, regel(l, b, i), "uren per week",
        TF(l->a, "{} uur is meer dan ‘hoogstens uren per week’ bij de keuzes: {}.", b->tot,
            week.n));
}

static void toets_instrument(aanpak_lezer *l, const aanpak_inhoud *in, const aanpak_instrument *i)
{
    bool leren = code_is(i->instrument, INS_OPLEIDING) || code_is(i->instrument, INS_BBL)
                 || code_is(i->instrument, INS_DERDE);
    toets_waarschuw(l, i, &i->waarschuw, &i->hoogstens, i->hoogstens, "hoogstens");
    toets_uren(l, i, &i->uren, in->keuzes.uren_week);
    toets_uren(l, i, &i->praktijkuren, in->keuzes.uren_week);
    if (i->studeren.mag.i && !leren)
        fout_zeg(l, regel(l, &i->studeren, i), "studeren met behoud van uitkering",
            T("‘studeren met behoud van uitkering’ hoort bij opleiding, BBL of derde leerweg."));
}

static void toets_termijn(aanpak_lezer *l, const aanpak_tijdafspraak *t)
{
    if (t->vanaf.i && code_is(t->vanaf, t->mijlpaal.i))
        fout_zeg(l, regel(l, &t->vanaf, t), "vanaf",
            TF(l->a, "de termijn begint en eindigt bij ‘{}’.",
                code_text(&mijlpaal_codes, t->mijlpaal)));
    toets_waarschuw(l, t, &t->waarschuw, &t->binnen, t->binnen, "binnen");
}

/* An employer gets a match profile; nobody but the GGD sees belastbaarheid (domain.md 1.8, 6). */
static const struct {
    i32 soort, veld;
} ziet_niet[] = {
    {ORG_WERKGEVER, DEEL_GEZIN},
    {ORG_WERKGEVER, DEEL_PLAN},
    {ORG_WERKGEVER, DEEL_LEERROUTE},
    {ORG_WERKGEVER, DEEL_BELASTBAAR},
    {ORG_UITZEND, DEEL_GEZIN},
    {ORG_UITZEND, DEEL_PLAN},
    {ORG_UITZEND, DEEL_LEERROUTE},
    {ORG_UITZEND, DEEL_BELASTBAAR},
    {ORG_TAALSCHOOL, DEEL_BELASTBAAR},
    {ORG_OPLEIDER, DEEL_BELASTBAAR},
    {ORG_VRIJWILLIG, DEEL_BELASTBAAR},
    {ORG_VWN, DEEL_BELASTBAAR},
    {ORG_MAATJES, DEEL_BELASTBAAR},
    {ORG_MAATJES, DEEL_PLAN},
    {ORG_COA, DEEL_BELASTBAAR},
};

static void toets_partner(aanpak_lezer *l, const aanpak_partner_lijst *partners, int i)
{
    const aanpak_partner *p = &partners->at[i];
    for (size_t k = 0; k < countof(ziet_niet); k++) {
        if (!code_is(p->soort, ziet_niet[k].soort) || !aanpak_heeft(p->ziet, ziet_niet[k].veld))
            continue;
        fout_zeg(l, regel(l, &p->ziet, p), "ziet",
            TF(l->a, "‘{}’ deel je niet met de partner ‘{}’.",
                code_text(&deelveld_codes, CODE(ziet_niet[k].veld)),
                code_text(&org_soort_codes, p->soort)));
    }
    for (int k = 0; k < i; k++) {
        const aanpak_partner *q = &partners->at[k];
        if (!code_is(p->soort, q->soort.i) || !text_gelijk(p->naam, q->naam)) continue;
        if (!p->soort.i || p->doel.i != q->doel.i) continue;
        fout_dubbel(l, p->regel, "partners", code_text(&org_soort_codes, p->soort), q->regel);
    }
}

static void toets_doelstelling(aanpak_lezer *l, const aanpak_doelstelling_lijst *lijst, int i)
{
    const aanpak_doelstelling *d = &lijst->at[i];
    str naam = code_text(&indicator_codes, d->indicator);
    if (d->noemer.i && d->indicator.i && !indicator_past(d->indicator.i, d->noemer.i))
        fout_zeg(l, regel(l, &d->noemer, d), "noemer",
            TF(l->a, "‘{}’ telt niet over {}. Verwacht: {}.", naam,
                code_text(&noemer_codes, d->noemer),
                code_text(&noemer_codes, CODE(indicator_noemer(d->indicator.i)))));
    bool geen =
        !staat_er(l, &d->doel) && !staat_er(l, &d->achtergronden) && !staat_er(l, &d->jaren);
    if (geen && naam.n)
        fout_zeg(l, d->regel, "doel",
            TF(l->a, "bij ‘{}’ staat geen doel. Verwacht: ‘doel’, ‘per achtergrond’ of "
                     "‘per startjaar’.", naam));
    for (int k = 0; k < i; k++) {
        const aanpak_doelstelling *e = &lijst->at[k];
        bool zelfde = e->indicator.i == d->indicator.i && e->noemer.i == d->noemer.i
                      && dagen(e->binnen) == dagen(d->binnen);
        if (zelfde && naam.n) fout_dubbel(l, d->regel, "doelstellingen", naam, e->regel);
    }
}

void aanpak_toets(aanpak_lezer *l, const aanpak_inhoud *in)
{
    for (int i = 0; i < in->fasen.n; i++) toets_fase(l, &in->fasen, i);
    toets_plaatsen(l, in);
    for (int i = 0; i < in->instrumenten.n; i++) toets_instrument(l, in, &in->instrumenten.at[i]);
    for (int i = 0; i < in->termijnen.n; i++) toets_termijn(l, &in->termijnen.at[i]);
    if (in->wachttijden.n == 1 && staat_er(l, &in->wachttijden))
        fout_zeg(l, regel(l, &in->wachttijden, in), "wachttijden",
            T("een wachttijd ligt tussen twee stappen. Verwacht: minstens twee stappen."));
    for (int i = 0; i < in->partners.n; i++) toets_partner(l, &in->partners, i);
    for (int i = 0; i < in->doelstellingen.n; i++) toets_doelstelling(l, &in->doelstellingen, i);
}
