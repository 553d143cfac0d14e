/* taak_beurt.c: a place with intensive guidance came free, or is about to: who is next, and why?
 * Bron: 004 (the other 300 as people move on to work). */
#include "casework/beurt.h"
#include "casework/taak.h"
#include "casework/taak_regels.h"
#include "domain/traject.h"

enum {
    KIEZEN_DAGEN = 7,     /* so long to choose who is next */
    GESLAAGD_DAGEN = 28,  /* after a traject that ended well: is the place for someone else? */
    VRIJ_DAGEN = 91,      /* a place that nobody filled in so long is no news */
    VRIJ_HOOGSTENS = 50,
};

#define SELF vrijgemaakt
LIJSTRIJ_DEF(vrijgemaakt, VRIJGEMAAKT_FIELDS)
#undef SELF

static i64 hoeveel(werk *w, int hoe)
{
    return GETAL(w, INTENSITEIT_TELLEN, AC(intensiteit, intensiteit, CODE(hoe)));
}

/* Who gave a place free last, as many as there are places for and people to take one. */
static vrijgemaakt_rijen vrijgemaakt_nu(werk *w, const aanpak_inhoud *in)
{
    i64 vrij = in->plaatsen.intensief.n - hoeveel(w, INTENSIEF), wachten = hoeveel(w, WACHT);
    i64 n = vrij < wachten ? vrij : wachten;
    if (n <= 0) return (vrijgemaakt_rijen){0};
    return LIJST(w, vrijgemaakt, PLAATSEN_VRIJGEMAAKT, A(sinds, date_plus(w->vandaag, -VRIJ_DAGEN)),
                 A(aantal, n < VRIJ_HOOGSTENS ? n : VRIJ_HOOGSTENS));
}

/* The newest day on which a traject to work ended well, when that is not long ago. */
static date geslaagd_op(const dossier *d, date vandaag)
{
    date op = {0};
    for (int i = 0; i < d->trajecten.n; i++) {
        const traject *t = &d->trajecten.at[i];
        bool goed = instrument_is_werk(t->instrument.i) && uitstroom_is_geslaagd(t->uitstroom.i);
        bool al = goed && date_is_set(t->eind) && !date_before(vandaag, t->eind);
        if (al && date_diff(vandaag, t->eind) <= GESLAAGD_DAGEN) op = date_max(op, t->eind);
    }
    return op;
}

static void wil_kiezen(gewenst_lijst *l, const char *bron, date dag)
{
    wil_voor(l, (gewenst){TAAK_BEURT, SPOOR_WERK, 0, date_plus(dag, KIEZEN_DAGEN), dag, bron, {0}},
             (gebruiker_id){0});
}

void wil_beurt(werk *w, const dossier *d, const aanpak_inhoud *in, gewenst_lijst *l)
{
    const aanpak_deelname *n = aanpak_deelname_nu(d, w->vandaag);
    if (!in || !n || !in->plaatsen.intensief.is || !in->plaatsen.volgorde.n) return;
    bool weg = date_is_set(d->p.uit_beeld);
    if (code_is(n->intensiteit, INTENSIEF) && !weg) {
        date op = geslaagd_op(d, w->vandaag);
        if (date_is_set(op) && hoeveel(w, WACHT)) wil_kiezen(l, "traject", op);
        return;
    }
    bool had = weg ? code_is(n->intensiteit, INTENSIEF) : n->intensiteit_reden.n > 0;
    if (!had) return;
    vrijgemaakt_rijen r = vrijgemaakt_nu(w, in);
    for (int i = 0; i < r.n; i++)
        if (r.at[i].rij.n == d->p.kop.id) wil_kiezen(l, "beurt", r.at[i].dag);
}

void beurt_taken_bijwerken(werk *w)
{
    vrijgemaakt_rijen r = LIJST(w, vrijgemaakt, PLAATSEN_VRIJGEMAAKT,
        A(sinds, date_plus(w->vandaag, -VRIJ_DAGEN)), A(aantal, VRIJ_HOOGSTENS));
    for (int i = 0; i < r.n; i++) {
        arena kladje = *w->a;
        werk een = *w;
        een.a = &kladje;
        taken_bijwerken(&een, (persoon_id){r.at[i].rij.n});
    }
}
