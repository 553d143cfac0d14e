#include "casework/aanpak_doel.h"

#include "base/lang.h"
#include "casework/aanpak.h"

const int jaardoel_indicatoren[HOOFDCIJFERS] = {
    INDICATOR_WERK, INDICATOR_INBURGERING, INDICATOR_OPLEIDING, INDICATOR_UITSTROOM};
static const char *const velden[HOOFDCIJFERS] = {"werk", "inburgering", "opleiding", "uitstroom"};

static bool is_van(const aanpak_doelstelling *d, int indicator)
{
    int over = d->noemer.i ? d->noemer.i : indicator_noemer(indicator);
    return code_is(d->indicator, indicator) && over == indicator_noemer(indicator)
           && d->binnen.aantal == 0;
}

jaardoelen jaardoelen_lees(werk *w, int jaar)
{
    jaardoelen uit = {.jaar = jaar};
    const aanpak_inhoud *in = aanpak_voor(w, NULL);
    for (int k = 0; in && k < HOOFDCIJFERS; k++)
        for (int i = 0; i < in->doelstellingen.n; i++) {
            const aanpak_doelstelling *d = &in->doelstellingen.at[i];
            if (!is_van(d, jaardoel_indicatoren[k])) continue;
            if (d->doel.is && !d->doel.mensen) uit.procent[k] = NUM(d->doel.n / 10);
            for (int j = 0; j < d->jaren.n; j++)
                if (d->jaren.at[j].jaar.n == jaar && !d->jaren.at[j].doel.mensen)
                    uit.procent[k] = NUM(d->jaren.at[j].doel.n / 10);
        }
    return uit;
}

/* The objective of this indicator, at the end of the list when there was none. */
static aanpak_doelstelling *doelstelling_van(arena *a, aanpak_inhoud *in, int indicator)
{
    aanpak_doelstelling_lijst *l = &in->doelstellingen;
    for (int i = 0; i < l->n; i++)
        if (is_van(&l->at[i], indicator)) return &l->at[i];
    aanpak_doelstelling *at = arena_make(a, aanpak_doelstelling, l->n + 1);
    if (l->n) memcpy(at, l->at, (size_t)l->n * sizeof *at);
    at[l->n] = (aanpak_doelstelling){.indicator = {indicator}};
    l->at = at;
    return &at[l->n++];
}

static void zet_jaar(arena *a, aanpak_doelstelling *d, int jaar, num procent)
{
    aanpak_streef_jaar *at = arena_make(a, aanpak_streef_jaar, d->jaren.n + 1);
    int n = 0;
    for (int i = 0; i < d->jaren.n; i++)
        if (d->jaren.at[i].jaar.n != jaar) at[n++] = d->jaren.at[i];
    if (procent.is)
        at[n++] = (aanpak_streef_jaar){
            .jaar = NUM(jaar), .doel = {.is = true, .n = (int)procent.n * 10}};
    d->jaren = (aanpak_streef_jaar_lijst){at, n};
}

/* An objective that says nothing any more goes. */
static void ruim_leeg_op(aanpak_doelstelling_lijst *l)
{
    int n = 0;
    for (int i = 0; i < l->n; i++) {
        const aanpak_doelstelling *d = &l->at[i];
        bool leeg = !d->doel.is && !d->landelijk.is && !d->achtergronden.n && !d->jaren.n;
        if (!leeg) l->at[n++] = *d;
    }
    l->n = n;
}

bool jaardoelen_bewaar(werk *w, const jaardoelen *d)
{
    aanpak rij;
    problems stil = {.n = 0};
    for (int k = 0; k < HOOFDCIJFERS; k++)
        if (d->procent[k].is && (d->procent[k].n < 0 || d->procent[k].n > 100))
            problem_add(w->p, velden[k], N_("is een percentage. Kies een getal van 0 tot 100."));
    if (w->p->n) return false;
    if (!aanpak_nu(w, &rij))
        return problem_add(w->p, "", N_("Er is nog geen aanpak. Neem er eerst een in gebruik."));
    aanpak_inhoud in = *aanpak_lees(w->a, rij.tekst, &stil);
    for (int k = 0; k < HOOFDCIJFERS; k++)
        zet_jaar(w->a, doelstelling_van(w->a, &in, jaardoel_indicatoren[k]), d->jaar,
            d->procent[k]);
    ruim_leeg_op(&in.doelstellingen);
    in.versie = NUM(in.versie.n + 1);
    gebeurtenis_id g;
    aanpak nieuw = {.tekst = aanpak_schrijf(w->a, &in), .gemeente = rij.gemeente,
        .demo = rij.demo, .reden = TF(w->a, "Doelen voor {}", d->jaar)};
    return aanpak_neem_in_gebruik(w, nieuw, &g).v != 0;
}
