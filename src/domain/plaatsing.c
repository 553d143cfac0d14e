/* plaatsing.c: what follows from what is kept about a plaatsing: who signs, how many departments,
 * whether it goes worse, what evidence is missing.
 * Bron: shared domain.md 3 (POK, BBL); aanpakken.md A (rotterdam: rotaties); ux.md 6.3 and 6.6. */
#include "domain/plaatsing.h"

#include "base/text.h"
#include "domain/regels/praktijkleren.h"

enum { UUR = 60, POK_TEKENAARS = 3, CREBO_CIJFERS = 5 };

bool overeenkomst_tekent(int soort, int kant)
{
    switch (kant) {
    case KANT_PERSOON:
    case KANT_WERKGEVER: return true;
    case KANT_SCHOOL: return soort == OVK_BBL;
    case KANT_GEMEENTE: return soort != OVK_BBL && soort != OVK_VRIJWILLIG;
    default: return false;
    }
}

int overeenkomst_van_plek(int plek_soort)
{
    switch (plek_soort) {
    case PLEK_PROEF: return OVK_PROEF;
    case PLEK_WERKERVARING: return OVK_ERVARING;
    case PLEK_BBL: return OVK_BBL;
    case PLEK_VRIJWILLIG: return OVK_VRIJWILLIG;
    default: return OVK_LEER;
    }
}

int contract_van_plek(int plek_soort)
{
    switch (plek_soort) {
    case PLEK_VRIJWILLIG: return CONTRACT_VRIJWILLIG;
    case PLEK_BBL: return CONTRACT_BBL;
    case PLEK_BAAN: return 0;
    default: return CONTRACT_GEEN;
    }
}

bool contract_kan(int contract, int plek_soort)
{
    if (contract == CONTRACT_VRIJWILLIG || plek_soort == PLEK_VRIJWILLIG)
        return contract == CONTRACT_VRIJWILLIG && plek_soort == PLEK_VRIJWILLIG;
    return plek_soort != PLEK_BAAN || contract != CONTRACT_GEEN;
}

/* ---- rotaties ---- */

rotatie_telling rotaties_tel(const rotatie *r, int n, int minstens, date vandaag)
{
    rotatie_telling t = {.minstens = minstens};
    for (int i = 0; i < n; i++) {
        bool eerder = false, eerder_begonnen = false;
        for (int k = 0; k < i; k++) {
            if (!text_gelijk(r[k].afdeling, r[i].afdeling)) continue;
            eerder = true;
            eerder_begonnen |= !date_before(vandaag, r[k].van);
        }
        t.afdelingen += !eerder;
        t.begonnen += !eerder_begonnen && !date_before(vandaag, r[i].van);
    }
    return t;
}

const rotatie *rotatie_op(const rotatie *r, int n, date dag)
{
    for (int i = n; i-- > 0;)
        if (!date_before(dag, r[i].van) && (!date_is_set(r[i].tot) || date_before(dag, r[i].tot)))
            return &r[i];
    return NULL;
}

/* ---- verslag ---- */

enum { SLECHTST = 3 };

static bool antwoord_slechter(code nu, code toen)
{
    return nu.i == SLECHTST || (nu.i && toen.i && nu.i > toen.i);
}

bool verslag_slechter(const verslag *nu, const verslag *toen)
{
    static const verslag leeg;
    if (!toen) toen = &leeg;
    return antwoord_slechter(nu->op_tijd, toen->op_tijd) ||
           antwoord_slechter(nu->werk_gaat, toen->werk_gaat) ||
           antwoord_slechter(nu->begrijpt, toen->begrijpt) ||
           antwoord_slechter(nu->hoort_erbij, toen->hoort_erbij) ||
           antwoord_slechter(nu->verandering, toen->verandering) ||
           antwoord_slechter(nu->aannemen, toen->aannemen);
}

date feedback_uiterlijk(const verslag *v, int n, date begonnen, date eind)
{
    date laatst = begonnen;
    for (int i = 0; i < n; i++)
        if (code_is(v[i].soort, VERSLAG_WERKGEVER)) laatst = date_max(laatst, v[i].datum);
    date volgende = date_plus_months(laatst, 1);
    return date_is_set(eind) && !date_before(volgende, eind) ? (date){0} : volgende;
}

/* ---- evidence ---- */

bool is_crebo(str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < '0' || s.p[i] > '9') return false;
    return s.n == CREBO_CIJFERS;
}

u32 bewijs_mist(const bewijs_stand *s)
{
    u32 mist = 0;
    bool bbl = code_is(s->leerweg, LEERWEG_BBL);
    if (!s->crebo) mist |= 1u << BEWIJS_CREBO;
    if (!s->leerbedrijf) mist |= 1u << BEWIJS_LEERBEDRIJF;
    if (!s->school) mist |= 1u << BEWIJS_SCHOOL;
    if (bbl && !s->rod) mist |= 1u << BEWIJS_ROD;
    if (s->handtekeningen < POK_TEKENAARS) mist |= 1u << BEWIJS_POK;
    if (bbl && s->les_minuten < UUR * bbl_lesuren(s->dag)) mist |= 1u << BEWIJS_LES;
    if (bbl && s->praktijk_minuten < UUR * bbl_praktijkuren(s->dag))
        mist |= 1u << BEWIJS_PRAKTIJK;
    return mist;
}
