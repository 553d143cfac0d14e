/* zafronding.c: the closing talk of the Z-route.
 * Wet: Besluit inburgering 2021, artikel 3.14; domain.md WI-11, WI-12, WI-18. */
#include "casework/zafronding.h"

#include "base/lang.h"
#include "casework/taak.h"
#include "casework/taak_regels.h"
#include "casework/vastleggen.h"
#include "domain/regels/pip.h"
#include "domain/regels/termijn.h"
#include "domain/regels/zroute.h"

enum {
    GESPREK_WEKEN = 4,      /* after the last hours: a choice of ours, the law names no term */
    MELD_DAGEN = 7,
};

zafronding zafronding_klaar(werk *w, persoon_id id)
{
    zafronding_rijen z = BIJ(w, zafronding, persoon_id, id);
    for (int i = 0; i < z.n; i++)
        if (code_is(z.at[i].uitkomst, ZUIT_AFGEROND)) return z.at[i];
    return (zafronding){0};
}

static const char *mist_van(const urenstand *u, int n)
{
    for (int i = 0; i < n; i++) {
        if (u[i].klaar) continue;
        switch (u[i].soort) {
        case STAND_CURSUS: return N_("De 800 uur les zijn nog niet gevolgd.");
        case STAND_PARTICIPATIE: return N_("De uren participatie zijn nog niet gemaakt.");
        case STAND_PVT: return N_("Het PVT is nog niet klaar.");
        case STAND_MAP: return N_("De MAP is nog niet klaar.");
        case STAND_LESSEN:
        case STAND_AFSCHALEN:
        case STANDEN: break;
        }
    }
    return NULL;
}

const char *zafronding_mist(werk *w, const dossier *d)
{
    urenstand u[STANDEN];
    int n = urenstanden(w, d, u);
    return mist_van(u, n);
}

static bool mag(werk *w, const dossier *d, const zafronding *z)
{
    const plan *p = dossier_eerste_plan(d);
    int voor = w->p->n;
    if (!dossier_z_route(d) || !p)
        return problem_with(w->p, PROBLEM_GEWEIGERD, "",
            N_("Dit eindgesprek hoort bij de Z-route. Het plan heeft een andere leerroute."),
            (str){0});
    if (zafronding_klaar(w, z->persoon_id).kop.id)
        return problem_with(w->p, PROBLEM_GEWEIGERD, "",
            N_("De Z-route is al afgerond. Kijk wat er staat."), (str){0});
    if (date_before(w->vandaag, z->datum))
        problem_add(w->p, "datum", N_("ligt in de toekomst. Kies vandaag of eerder."));
    if (date_before(z->datum, termijn_start(p->dagtekening)))
        problem_add(w->p, "datum", N_("ligt vóór het begin van de inburgeringstermijn."));
    if (z->door.i && !eindgesprek_geldig(z->door))
        problem_add(w->p, "door",
            N_("mag geen andere organisatie zijn. De gemeente voert dit gesprek zelf (WI-18)."));
    const char *mist = zafronding_mist(w, d);
    if (code_is(z->uitkomst, ZUIT_AFGEROND) && mist)
        problem_with(w->p, PROBLEM_GEWEIGERD, "uitkomst", N_("kan nog niet ‘afgerond’ zijn. {}"),
            lang_text(mist));
    return w->p->n == voor;
}

static bool meld_duo(werk *w, const zafronding *z)
{
    char dag[DATE_TEXT];
    taak t = {.persoon_id = z->persoon_id,
        .gebruiker_id = {w->t.gebruiker},
        .spoor = CODE(SPOOR_TAAL),
        .tekst = TF(w->a, "Meld bij DUO: de Z-route is afgerond op {}.", date_nl(z->datum, dag)),
        .uiterlijk = date_plus(w->vandaag, MELD_DAGEN)};
    return taak_maak(w, t).v != 0;
}

bool zafronding_leg_vast(werk *w, zafronding *z, u64 velden, gebeurtenis_id *g)
{
    dossier d;
    gebeurtenis_id eerste = {0};
    if (!dossier_lees(w, z->persoon_id, &d))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0});
    if (!verplicht_gevuld(&zafronding_entity, z, w->p) || !mag(w, &d, z)) return false;
    werk samen = *w;
    if (!samen.samen) samen.samen = &eerste;
    vastlegging v = {.e = &zafronding_entity,
        .rij = z,
        .velden = velden,
        .wie = z->persoon_id,
        .soort = GEB_EINDGESPREK,
        .spoor = SPOOR_TAAL,
        .code1 = code_text(&zuitkomst_codes, z->uitkomst),
        .datum1 = z->datum};
    if (!vastleggen(&samen, &v, g)) return false;
    return !code_is(z->uitkomst, ZUIT_AFGEROND) || meld_duo(&samen, z);
}

/* ---- the task for it ---- */

static date laatste_uren(werk *w, persoon_id id)
{
    date laatst = {0};
    uren_rijen u = BIJ(w, uren, persoon_id, id);
    for (int i = 0; i < u.n; i++)
        if (code_is(u.at[i].aanwezig, UREN_AANWEZIG)) laatst = date_max(laatst, u.at[i].datum);
    return laatst;
}

void wil_eindgesprek(werk *w, const dossier *d, date eind, const urenstand *u, int n,
                     gewenst_lijst *l)
{
    persoon_id id = persoon_id_van(&d->p);
    if (!n || !dossier_z_route(d) || zafronding_klaar(w, id).kop.id) return;
    bool kan = !mist_van(u, n), laat = date_diff(eind, w->vandaag) <= TERMIJN_DAGEN;
    if (!kan && !laat) return;
    date rust = kan ? date_min(laatste_uren(w, id), w->vandaag) : eind;
    date uiterlijk = termijn_laatste_dag(eind);
    if (kan) uiterlijk = date_min(uiterlijk, date_plus(rust, 7 * GESPREK_WEKEN));
    wil(l, (gewenst){kan ? TAAK_EINDGESPREK : TAAK_ZROUTE, SPOOR_TAAL, 0, uiterlijk, rust,
                     "WI-18", {0}});
}
