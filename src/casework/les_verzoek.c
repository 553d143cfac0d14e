/* les_verzoek.c: the gemeente asks a school to plan around work, and the school answers.
 * Bron: source 001, advice 5 (lessons at times when people can work); ux.md 6.4 task 10. */
#include "casework/les_school.h"

#include "base/lang.h"
#include "casework/taak.h"
#include "casework/vastleggen.h"

static vastlegging van_verzoek(lesverzoek *v, str groep, date dag)
{
    return (vastlegging){.e = &lesverzoek_entity,
        .rij = v,
        .velden = UINT64_MAX,
        .wie = v->persoon_id,
        .soort = GEB_LES,
        .spoor = SPOOR_TAAL,
        .code1 = groep,
        .datum1 = dag};
}

static bool zit_erin(werk *w, const lesverzoek *v)
{
    lesdeelname_rijen d = BIJ(w, lesdeelname, persoon_id, v->persoon_id);
    for (int i = 0; i < d.n; i++) {
        bool voorbij = date_is_set(d.at[i].tot) && !date_before(w->vandaag, d.at[i].tot);
        if (d.at[i].lesgroep_id.v == v->lesgroep_id.v && !voorbij) return true;
    }
    return false;
}

bool lesverzoek_maak(werk *w, lesverzoek *v, gebeurtenis_id *g)
{
    lesgroep groep;
    lesverzoek_rijen al = BIJ(w, lesverzoek, persoon_id, v->persoon_id);
    for (int i = 0; i < al.n; i++)
        if (al.at[i].lesgroep_id.v == v->lesgroep_id.v && code_is(al.at[i].stand, VERZOEK_OPEN))
            return problem_with(w->p, PROBLEM_GEWEIGERD, "",
                N_("Deze vraag ligt al bij de school. Wacht op het antwoord."), (str){0});
    if (!HAAL(w, lesgroep, v->lesgroep_id, &groep) || !zit_erin(w, v))
        return problem_add(w->p, "lesgroep_id", N_("is niet de groep van deze persoon."));
    v->gebruiker_id = (gebruiker_id){w->t.gebruiker};
    v->gevraagd = w->vandaag;
    v->stand = CODE(VERZOEK_OPEN);
    vastlegging rij = van_verzoek(v, groep.naam, v->gevraagd);
    return vastleggen(w, &rij, g);
}

static bool antwoord_klopt(werk *w, const lesverzoek *v, int stand, lesgroep_id naar)
{
    lesgroep_geheel g;
    if (!code_is(v->stand, VERZOEK_OPEN))
        return problem_with(w->p, PROBLEM_GEWIJZIGD, "",
            N_("Op deze vraag is al antwoord gegeven. Kijk wat er nu staat."), (str){0});
    if (stand <= VERZOEK_OPEN || stand > VERZOEK_NEE)
        return problem_add(w->p, "stand", N_("is verplicht. Kies een antwoord."));
    if (stand != VERZOEK_GROEP) return true;
    if (naar.v != v->lesgroep_id.v && lesgroep_lees(w, naar, &g)) return true;
    return problem_add(w->p, "naar", N_("is verplicht. Kies welke groep wel kan."));
}

/* Who asked hears of it where he looks each day. */
static void meld_terug(werk *w, const lesverzoek *v, str groep)
{
    problems stil = {.n = 0};
    werk k = les_kantoor(w, &stil);
    lesgroep naar = {0};
    str wat = code_label(&verzoek_codes, v->stand);
    if (HAAL(w, lesgroep, v->naar, &naar)) wat = TF(w->a, "{}: {}", wat, naar.naam);
    taak t = {.persoon_id = v->persoon_id,
        .gebruiker_id = v->gebruiker_id,
        .spoor = CODE(SPOOR_TAAL),
        .tekst = TF(w->a, "De taalschool gaf antwoord over groep {}: {}.", groep, wat),
        .uiterlijk = w->vandaag};
    taak_maak(&k, t);
}

bool lesverzoek_antwoord(werk *w, lesverzoek_id id, int stand, lesgroep_id naar, str antwoord)
{
    lesverzoek v;
    lesgroep groep = {0};
    if (!HAAL(w, lesverzoek, id, &v) || !HAAL(w, lesgroep, v.lesgroep_id, &groep))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze vraag is er niet."), (str){0});
    if (!antwoord_klopt(w, &v, stand, naar)) return false;
    v.stand = CODE(stand);
    v.naar = stand == VERZOEK_GROEP ? naar : (lesgroep_id){0};
    v.antwoord = antwoord;
    v.antwoord_op = w->vandaag;
    vastlegging rij = van_verzoek(&v, groep.naam, w->vandaag);
    if (!vastleggen(w, &rij, NULL)) return false;
    meld_terug(w, &v, groep.naam);
    return true;
}
