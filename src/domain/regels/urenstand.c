/* urenstand.c: hours done against hours asked, and the pace of the last weeks.
 * Wet: Besluit inburgering 2021, artikel 3.1, 3.2, 3.14, 5.3 lid 5 and 5.5.
 * WI-09, WI-11 to WI-16. */
#include "domain/regels/urenstand.h"

#include "domain/regels/pvtmap.h"
#include "domain/regels/route.h"
#include "domain/regels/zroute.h"

static const struct {
    const char *naam, *artikel, *regel;
} over[STANDEN] = {
    [STAND_CURSUS] = {N_("Lessen in de Z-route"),
        "Besluit inburgering 2021, artikel 3.14 lid 2 onder a", "WI-11"},
    [STAND_PARTICIPATIE] = {N_("Meedoen in de Z-route"),
        "Besluit inburgering 2021, artikel 3.14 lid 2 onder b", "WI-12"},
    [STAND_PVT] = {N_("PVT: de participatieverklaring"),
        "Besluit inburgering 2021, artikel 3.1", "WI-15"},
    [STAND_MAP] = {N_("MAP: arbeidsmarkt en meedoen"),
        "Regeling inburgering 2021, artikel 3.1", "WI-16"},
    [STAND_LESSEN] = {N_("Lessen die in het plan staan"),
        "Wet inburgering 2021, artikel 15", "plan"},
    [STAND_AFSCHALEN] = {N_("Lessen om naar A2 te mogen"),
        "Besluit inburgering 2021, artikel 5.5 lid 1", "WI-09"},
};

const char *urenstand_naam(urenstand_soort soort) { return over[soort].naam; }

/* ---- counting ---- */

/* WI-14; a row has one ground: it was made during the intake. */
static bool telt(const uren *u, date pip)
{
    if (!code_is(u->aanwezig, UREN_AANWEZIG) || !u->minuten.is) return false;
    code grond = u->tijdens_intake ? CODE(VOOR_PIP_INTAKE) : (code){0};
    return !date_is_set(pip) || uren_tellen_mee(u->datum, pip, grond);
}

/* The norms for which hours of this kind count, as bits. */
static unsigned telt_voor(int soort)
{
    switch (soort) {
    case UREN_NT2: return 1u << STAND_CURSUS | 1u << STAND_LESSEN | 1u << STAND_AFSCHALEN;
    case UREN_ALFA:
    case UREN_KNM: return 1u << STAND_CURSUS;
    case UREN_PVT: return 1u << STAND_PVT | 1u << STAND_PARTICIPATIE;
    case UREN_MAP: return 1u << STAND_MAP | 1u << STAND_PARTICIPATIE;
    case UREN_PARTICIPATIE: return 1u << STAND_PARTICIPATIE;
    default: return 0;
    }
}

urensom uren_tel(const uren *rij, int n, date pip, date vandaag)
{
    urensom s = {0};
    unsigned themas = 0;
    date sinds = date_plus(vandaag, -7 * URENSTAND_WEKEN);
    for (int i = 0; i < n; i++) {
        const uren *u = &rij[i];
        unsigned voor = telt_voor(u->soort.i);
        if (!telt(u, pip)) continue;
        bool recent = date_before(sinds, u->datum) && !date_before(vandaag, u->datum);
        for (int k = 0; k < STANDEN; k++) {
            if (!(voor >> k & 1)) continue;
            s.minuten[k] += u->minuten.n;
            if (recent) s.recent[k] += u->minuten.n;
        }
        if (code_is(u->soort, UREN_MAP) && u->thema.i) themas |= 1u << u->thema.i;
        s.kernwaarden += code_is(u->soort, UREN_PVT) && u->kernwaarde;
    }
    for (int i = 1; i < map_thema_eind; i++) s.themas += themas >> i & 1;
    return s;
}

/* ---- one norm ---- */

static i64 norm_van(urenstand_soort soort, const urenstand_feiten *f)
{
    i64 uur = 0;
    switch (soort) {
    case STAND_CURSUS: return parameter_neem("zroute_cursus_uren", f->vandaag, &uur) ? 60 * uur : 0;
    case STAND_PARTICIPATIE: return zroute_participatie_norm(f->doelgroep, (num){0}, f->vandaag);
    case STAND_PVT: return parameter_neem("pvt_uren", f->vandaag, &uur) ? 60 * uur : 0;
    case STAND_MAP: return parameter_neem("map_uren", f->vandaag, &uur) ? 60 * uur : 0;
    case STAND_LESSEN: return f->uren_route.is ? 60 * f->uren_route.n : 0;
    case STAND_AFSCHALEN: return parameter_neem("afschalen_uren", f->vandaag, &uur) ? 60 * uur : 0;
    case STANDEN: return 0;
    }
    return 0;
}

static bool hoort_bij(urenstand_soort soort, code route)
{
    switch (soort) {
    case STAND_CURSUS:
    case STAND_PARTICIPATIE: return code_is(route, LEERROUTE_Z);
    case STAND_PVT: return route.i != 0;
    case STAND_MAP: return map_hoort_bij(route);
    case STAND_LESSEN:
    case STAND_AFSCHALEN: return code_is(route, LEERROUTE_B);
    case STANDEN: return false;
    }
    return false;
}

/* What the rule asks beside the hours. */
static const char *mist_van(urenstand_soort soort, const urensom *s, const urenstand_feiten *f)
{
    i64 n = 0;
    if (soort == STAND_PVT) {
        if (parameter_neem("pvt_activiteiten", f->vandaag, &n) && s->kernwaarden < n)
            return N_("Er is nog geen activiteit over een kernwaarde.");
        if (!f->ondertekend) return N_("De verklaring is nog niet getekend.");
    }
    if (soort == STAND_MAP) {
        if (parameter_neem("map_themas", f->vandaag, &n) && s->themas < n)
            return N_("Nog niet alle 8 thema's zijn gedaan.");
        if (!date_is_set(f->eindgesprek)) return N_("Er is nog geen eindgesprek met de gemeente.");
    }
    if (soort == STAND_AFSCHALEN && s->minuten[soort] >= norm_van(soort, f))
        return N_("Schrijf ook op dat de inzet genoeg was.");
    return NULL;
}

static bool klaar_volgens_regel(urenstand_soort soort, const urensom *s, const urenstand_feiten *f)
{
    i64 m = s->minuten[soort];
    switch (soort) {
    case STAND_CURSUS: return zroute_cursus_klaar(m, f->vandaag);
    case STAND_PARTICIPATIE:
        return zroute_participatie_klaar(f->doelgroep, (num){0}, m, f->vandaag);
    case STAND_PVT:
        return pvt_klaar((pvt_feiten){m, s->kernwaarden, f->ondertekend, f->vandaag});
    case STAND_MAP: return map_klaar((map_feiten){m, s->themas, f->eindgesprek, f->vandaag});
    case STAND_AFSCHALEN: return afschalen_mag(f->leerroute, m, true, f->vandaag);
    case STAND_LESSEN: return m >= norm_van(soort, f);
    case STANDEN: return false;
    }
    return false;
}

static i64 naar_boven(i64 teller, i64 noemer) { return (teller + noemer - 1) / noemer; }

/* Pace of the last weeks against what is left of the term. */
static void tempo(urenstand *u, i64 recent, const urenstand_feiten *f)
{
    i64 rest = u->norm - u->minuten;
    i64 dagen = 7 * URENSTAND_WEKEN, over_dagen = 0;
    u->per_week = recent / URENSTAND_WEKEN;
    if (rest <= 0) return;
    i64 nog = recent > 0 ? naar_boven(rest * dagen, recent) : 0;
    if (nog > 0 && nog < 36500) u->klaar_op = date_plus(f->vandaag, (int)nog);
    if (!date_is_set(f->eind) || u->soort == STAND_AFSCHALEN) return;
    over_dagen = date_diff(f->eind, f->vandaag);
    u->nodig = over_dagen > 0 ? naar_boven(7 * rest, over_dagen) : rest;
    u->te_traag = !date_is_set(u->klaar_op) || date_before(f->eind, u->klaar_op);
}

int urenstand_van(const urensom *som, const urenstand_feiten *f, urenstand uit[STANDEN])
{
    int n = 0;
    for (urenstand_soort k = 0; k < STANDEN; k++) {
        i64 norm = norm_van(k, f);
        if (norm <= 0 || !hoort_bij(k, f->leerroute)) continue;
        urenstand *u = &uit[n++];
        *u = (urenstand){.soort = k, .minuten = som->minuten[k], .norm = norm,
            .klaar = klaar_volgens_regel(k, som, f), .artikel = over[k].artikel,
            .regel = over[k].regel, .mist = mist_van(k, som, f)};
        tempo(u, som->recent[k], f);
        if (u->klaar) u->te_traag = false;
    }
    return n;
}
