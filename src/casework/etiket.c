#include "casework/etiket.h"

#include "base/text.h"
#include "casework/vastleggen.h"

etiketregel_rijen etiketten(werk *w) { return LIJST(w, etiketregel, ETIKETTEN); }

const etiketregel *etiket_in(const etiketregel_rijen *alle, etiket_id id)
{
    for (int i = 0; i < alle->n; i++)
        if (alle->at[i].id.v == id.v) return &alle->at[i];
    return NULL;
}

str etiketten_van(werk *w, const etiketregel_rijen *alle, persoon_id wie)
{
    persoon_etiket_rijen p = BIJ(w, persoon_etiket, persoon_id, wie);
    buf b = buf_new(w->a);
    for (int i = 0; i < alle->n; i++)
        for (int k = 0; k < p.n; k++)
            if (p.at[k].etiket_id.v == alle->at[i].id.v)
                PLAIN(&b, "{}{}", b.n ? S(", ") : S(""), alle->at[i].naam);
    return buf_str(&b);
}

/* The label of the caller's own team with this name, however it is written; 0: none. */
static etiket_id met_naam(werk *w, const etiketregel_rijen *alle, str naam)
{
    str sleutel = text_sleutel(w->a, naam);
    for (int i = 0; i < alle->n; i++)
        if (alle->at[i].team_id.v == w->t.team &&
            str_eq(text_sleutel(w->a, alle->at[i].naam), sleutel))
            return alle->at[i].id;
    return (etiket_id){0};
}

static bool onbekend(werk *w)
{
    return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Dit etiket is er niet."), (str){0});
}

/* ---- putting on and taking off ---- */

bool etiket_wens_klopt(werk *w, etiket_wens *wens)
{
    enum { NAAM_TEKENS = 40 };
    etiketregel_rijen alle = etiketten(w);
    wens->nieuw = str_trim(wens->nieuw);
    if (wens->etiket.v && wens->nieuw.n)
        return problem_add(w->p, "nieuw", N_("of een etiket uit de lijst. Kies een van de twee."));
    if (!wens->etiket.v && !wens->nieuw.n)
        return problem_add(w->p, "etiket", N_("is verplicht. Kies er een, of maak een nieuw."));
    if (wens->nieuw.n > NAAM_TEKENS)
        return problem_add(w->p, "nieuw", N_("is te lang. Gebruik hoogstens 40 tekens."));
    if (wens->nieuw.n) wens->etiket = met_naam(w, &alle, wens->nieuw);
    if (wens->etiket.v) wens->nieuw = (str){0};
    if (wens->etiket.v && !etiket_in(&alle, wens->etiket)) return onbekend(w);
    if (wens->nieuw.n && wens->eraf)
        return problem_add(w->p, "nieuw", N_("kan er niet af: dit etiket is er nog niet."));
    if (wens->nieuw.n && (alle.n >= ETIKETTEN_HOOGSTENS || !w->t.team))
        return problem_add(w->p, "nieuw",
            N_("kan er niet bij. Er zijn al veel etiketten. Kies er een uit de lijst."));
    return true;
}

static bool heeft(werk *w, etiket_id id, persoon_id wie, persoon_etiket *uit)
{
    persoon_etiket_rijen p = BIJ(w, persoon_etiket, persoon_id, wie);
    for (int i = 0; i < p.n; i++) {
        if (p.at[i].etiket_id.v != id.v) continue;
        *uit = p.at[i];
        return true;
    }
    return false;
}

bool etiket_anders(werk *w, const etiket_wens *wens, persoon_id wie)
{
    persoon_etiket x;
    return heeft(w, wens->etiket, wie, &x) == wens->eraf;
}

typedef struct {
    etiket_wens *wens;
    int *hoeveel;
} zetter;

/* A new one is made with the first person who gets it, so that undo takes it away as well. */
static bool maak(werk *w, etiket_wens *wens)
{
    etiket e = {.team_id = {w->t.team}, .naam = wens->nieuw};
    if (wens->etiket.v) return true;
    if (!vastleggen_zaak(w, &etiket_entity, &e, UINT64_MAX, (organisatie_id){0}, GEB_ETIKET, NULL))
        return false;
    wens->etiket = etiket_id_van(&e);
    return true;
}

static bool een_etiket(werk *w, persoon_id id, const void *wat)
{
    const zetter *z = wat;
    persoon_etiket x = {.persoon_id = id, .sinds = w->vandaag};
    etiket e;
    if (!etiket_anders(w, z->wens, id)) return true;
    if (!maak(w, z->wens) || !HAAL(w, etiket, z->wens->etiket, &e)) return false;
    if (z->wens->eraf) heeft(w, z->wens->etiket, id, &x);
    x.etiket_id = z->wens->etiket;
    const vastlegging v = {.e = &persoon_etiket_entity, .rij = &x, .velden = UINT64_MAX,
        .wie = id, .soort = z->wens->eraf ? GEB_ETIKET_AF : GEB_ETIKET, .code1 = e.naam};
    ++*z->hoeveel;
    return z->wens->eraf ? weghalen(w, &v, NULL) : vastleggen(w, &v, NULL);
}

bool samen_etiket(werk *w, mensen_groep wie, etiket_wens wens, int *hoeveel, gebeurtenis_id *g)
{
    *hoeveel = 0;
    if (!etiket_wens_klopt(w, &wens)) return false;
    zetter z = {&wens, hoeveel};
    if (!samen_voor_allen(w, wie, SAMEN_HOOGSTENS, een_etiket, &z, g)) return false;
    if (*hoeveel) return true;
    return problem_with(w->p, PROBLEM_GEWEIGERD, "etiket",
                        wens.eraf ? N_("heeft niemand van deze mensen.")
                                  : N_("hebben deze mensen allemaal al."), (str){0});
}

/* ---- the list of labels ---- */

bool etiket_hernoem(werk *w, etiket_id id, str naam, gebeurtenis_id *g)
{
    etiketregel_rijen alle = etiketten(w);
    etiket e;
    if (!etiket_in(&alle, id) || !HAAL(w, etiket, id, &e)) return onbekend(w);
    etiket_id ander = met_naam(w, &alle, str_trim(naam));
    if (ander.v && ander.v != id.v)
        return problem_add(w->p, "naam", N_("is er al. Kies een andere naam."));
    e.naam = str_trim(naam);
    return vastleggen_zaak(w, &etiket_entity, &e, UINT64_MAX, (organisatie_id){0}, GEB_ETIKET, g);
}

static bool haal_af(werk *w, const etiket *e, const persoon_etiket *x)
{
    if (!db_terug(w->db, &w->t, &persoon_etiket_entity, x->kop.id, 0)) return false;
    gebeur(w, (gebeurtenis){.soort = CODE(GEB_ETIKET_AF), .persoon_id = x->persoon_id,
        .onderwerp = S("persoon_etiket"), .onderwerp_id = NUM(x->kop.id),
        .versie_voor = NUM(x->kop.versie), .code1 = e->naam});
    return true;
}

bool etiket_weg(werk *w, etiket_id id, gebeurtenis_id *g)
{
    etiketregel_rijen alle = etiketten(w);
    werk samen = *w;
    etiket e;
    *g = (gebeurtenis_id){0};
    samen.samen = g;
    if (!etiket_in(&alle, id) || !HAAL(w, etiket, id, &e)) return onbekend(w);
    persoon_etiket_rijen p = LIJST(w, persoon_etiket, ETIKET_MENSEN, AI(etiket, id));
    bool goed = true;
    for (int i = 0; i < p.n && goed; i++) goed = haal_af(&samen, &e, &p.at[i]);
    /* someone who went to another team has it still */
    if (!goed || !db_terug(w->db, &w->t, &etiket_entity, id.v, 0))
        return problem_with(w->p, PROBLEM_GEWEIGERD, "",
            N_("Iemand van een ander team heeft dit etiket nog. Geef het een andere naam."),
            (str){0});
    gebeur(&samen, (gebeurtenis){.soort = CODE(GEB_ETIKET_AF), .onderwerp = S("etiket"),
        .onderwerp_id = NUM(id.v), .versie_voor = NUM(e.kop.versie), .code1 = e.naam});
    return true;
}
