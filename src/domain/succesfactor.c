/* succesfactor.c: recruitment, language, guidance and inclusion of one traject, from its records.
 * Bron: 003, question 2. */
#include "domain/succesfactor.h"

static succesfactor_stand in_orde(const char *waaruit, date dag)
{
    return (succesfactor_stand){.goed = true, .waaruit = waaruit, .dag = dag};
}

static succesfactor_stand mist(const char *wat, date dag, factor_actie doen)
{
    return (succesfactor_stand){.waaruit = wat, .dag = dag, .doen = doen};
}

const char *factor_actie_tekst(factor_actie doen)
{
    switch (doen) {
    case FACTOR_DOE_NIETS: return NULL;
    case FACTOR_DOE_PLEK: return N_("Kijk of de plek past");
    case FACTOR_DOE_ANTWOORD: return N_("Leg het antwoord vast");
    case FACTOR_DOE_LES: return N_("Kies een les");
    case FACTOR_DOE_LEERDOEL: return N_("Spreek een leerdoel over vaktaal af");
    case FACTOR_DOE_BEGELEIDER: return N_("Voeg begeleiding toe");
    case FACTOR_DOE_GESPREK: return N_("Plan een gesprek");
    }
    return NULL;
}

static succesfactor_stand werving(const succesfeiten *f)
{
    if (!date_is_set(f->voorstel))
        return mist(N_("Er is geen voorstel met redenen voor deze plek."), (date){0},
            FACTOR_DOE_PLEK);
    if (!date_is_set(f->antwoord))
        return mist(N_("Het antwoord van de persoon op het voorstel ontbreekt."), f->voorstel,
            FACTOR_DOE_ANTWOORD);
    return in_orde(N_("Voorgesteld met redenen, en de persoon koos ervoor."), f->antwoord);
}

static succesfactor_stand taal(const succesfeiten *f)
{
    if (f->les && f->vaktaal) return in_orde(N_("Les en een leerdoel over vaktaal."), (date){0});
    if (f->les)
        return mist(N_("Er is les, maar geen leerdoel over vaktaal."), (date){0},
            FACTOR_DOE_LEERDOEL);
    return mist(N_("Er is nu geen taalles naast het werk."), (date){0}, FACTOR_DOE_LES);
}

static succesfactor_stand begeleiding(const succesfeiten *f)
{
    if (!f->vaste_begeleider)
        return mist(N_("Er is geen vaste begeleider bij het werk."), (date){0},
            FACTOR_DOE_BEGELEIDER);
    if (!date_is_set(f->gesprek))
        return mist(N_("Er is nog geen gesprek geweest sinds het begin."), f->van,
            FACTOR_DOE_GESPREK);
    if (date_diff(f->vandaag, f->gesprek) > FACTOR_GESPREK_DAGEN)
        return mist(N_("Het laatste gesprek is langer dan 6 weken geleden."), f->gesprek,
            FACTOR_DOE_GESPREK);
    return in_orde(N_("Vaste begeleider, en het laatste gesprek is kort geleden."), f->gesprek);
}

static succesfactor_stand inclusie(const succesfeiten *f)
{
    if (!date_is_set(f->driegesprek))
        return mist(N_("Er is nog geen gesprek met de werkgever erbij."), (date){0},
            FACTOR_DOE_GESPREK);
    return in_orde(N_("Gesproken met de werkgever erbij."), f->driegesprek);
}

succesfactor_stand succesfactor_van(int factor, const succesfeiten *f)
{
    switch (factor) {
    case FACTOR_WERVING: return werving(f);
    case FACTOR_TAAL: return taal(f);
    case FACTOR_BEGELEIDING: return begeleiding(f);
    case FACTOR_INCLUSIE: return inclusie(f);
    default: bug("succesfactor_van: no such factor");
    }
}
