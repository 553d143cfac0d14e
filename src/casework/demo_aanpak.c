/* demo_aanpak.c: the aanpak that everyone is in, its next version that has not begun yet, and an
 * aanpak beside it in which nobody is. */
#include "base/embed.h"
#include "casework/demo_maak.h"
#include "domain/aanpak_bestand.h"

enum { BEGON = -1400, ERNAAST = -60, VOLGENDE = 39 /* days from today */ };

static void voeg(demo *d, const aanpak_inhoud *in, str tekst, int nummer, int dag, str reden,
                 bool apart)
{
    aanpak_id id = VOEG(d, aanpak, .naam = in->naam, .nummer = NUM(nummer), .tekst = tekst,
        .vanaf = demo_dag(d, dag), .demo = true, .gemeente = S("Voorbeeldstad"), .reden = reden,
        .apart = apart);
    if (dag == BEGON) d->stad->aanpak = id;
}

/* The same with the first term a bit shorter. */
static str volgende_versie(demo *d, const aanpak_inhoud *in)
{
    aanpak_inhoud nieuw = *in;
    aanpak_fase *fasen = arena_make(d->w.a, aanpak_fase, in->fasen.n);
    memcpy(fasen, in->fasen.at, (size_t)in->fasen.n * sizeof *fasen);
    if (fasen[0].binnen.duur.aantal > 1) fasen[0].binnen.duur.aantal--;
    else fasen[0].binnen.duur = (aanpak_duur){6, {MAAT_WEKEN}};
    nieuw.fasen.at = fasen;
    nieuw.versie = NUM(2);
    return aanpak_schrijf(d->w.a, &nieuw);
}

void demo_aanpakken(demo *d)
{
    problems fouten = {.n = 0};
    str tekst = d->keus->tekst;
    const aanpak_inhoud *in = aanpak_lees(d->w.a, tekst, &fouten);
    voeg(d, in, tekst, 1, BEGON, S("De eerste aanpak in dit programma."), false);
    if (fouten.n) return;
    voeg(d, in, volgende_versie(d, in), 2, VOLGENDE, S("We willen iedereen sneller spreken."),
        false);
    bool is_rotterdam = str_eq(in->naam, S("Rotterdam"));
    const embedded *e =
        embed_find(is_rotterdam ? "aanpakken/zwolle.yaml" : "aanpakken/rotterdam.yaml");
    if (!e) return;
    tekst = (str){(const char *)e->bytes, e->n};
    voeg(d, aanpak_lees(d->w.a, tekst, &fouten), tekst, 1, ERNAAST,
        S("Leerwerkplekken bij de gemeente zelf, voor een kleine groep."), true);
}
