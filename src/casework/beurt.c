#include "casework/beurt.h"

enum { WACHTENDEN_HOOGSTENS = 5000 };

#define SELF wachtregel
LIJSTRIJ_DEF(wachtregel, WACHTREGEL_FIELDS, .mens = "id")
#undef SELF

bool beurt_lees(werk *w, int hoogstens, beurtlijst *uit)
{
    const aanpak_inhoud *in = aanpak_voor(w, NULL);
    *uit = (beurtlijst){.n = 0};
    if (!in || !in->plaatsen.volgorde.n) return false;
    uit->mensen = LIJST(w, wachtregel, WACHTENDEN, A(aantal, WACHTENDEN_HOOGSTENS));
    uit->intensief = GETAL(w, INTENSITEIT_TELLEN, AC(intensiteit, intensiteit, CODE(INTENSIEF)));
    uit->wacht = GETAL(w, INTENSITEIT_TELLEN, AC(intensiteit, intensiteit, CODE(WACHT)));
    uit->plaatsen = in->plaatsen.intensief;
    wachtende *lijst = arena_make(w->a, wachtende, uit->mensen.n + 1);
    for (int i = 0; i < uit->mensen.n; i++) {
        const wachtregel *m = &uit->mensen.at[i];
        lijst[i] = (wachtende){.sleutel = i,
                               .nummer = m->nummer,
                               .laaggeletterd = m->laaggeletterd,
                               .werkervaring = m->werkervaring_bekend,
                               .opleiding_nl = m->opleiding_in_nederland,
                               .in_beeld = m->aanmelding};
    }
    beurtregel r = {in->plaatsen.volgorde.at, in->plaatsen.volgorde.n, in->plaatsen.gelijk};
    i64 vrij = uit->plaatsen.is ? uit->plaatsen.n - uit->intensief : 0;
    uit->at = wie_nu(w->a, lijst, uit->mensen.n, &r, vrij > 0 ? (int)vrij : 0);
    uit->n = uit->mensen.n < hoogstens ? uit->mensen.n : hoogstens;
    return true;
}
