#include "casework/agendalink.h"

#include "base/geheim.h"
#include "casework/kantoor.h"

enum { GEHEIM_BYTES = 24 };

bool agendalink_nu(werk *w, link_van van, agendalink *uit)
{
    switch (van.soort) {
    case LINK_PERSOON: return RIJ(w, agendalink, AGENDALINK_PERSOON, uit, AI(persoon, van.persoon));
    case LINK_MEDEWERKER: return RIJ(w, agendalink, AGENDALINK_MEDEWERKER, uit);
    case LINK_LESGROEP:
        return RIJ(w, agendalink, AGENDALINK_LESGROEP, uit, AI(lesgroep, van.lesgroep));
    case LINK_PLEK: return RIJ(w, agendalink, AGENDALINK_PLEK, uit, AI(plek, van.plek));
    default: bug("agendalink: no such kind");
    }
}

/* Is what it is about there for this caller? A school: its own groups. */
static bool is_er(werk *w, link_van van)
{
    persoon p;
    lesgroep g;
    plek k;
    switch (van.soort) {
    case LINK_PERSOON: return HAAL(w, persoon, van.persoon, &p);
    case LINK_MEDEWERKER: return w->t.gebruiker != 0;
    case LINK_LESGROEP:
        return HAAL(w, lesgroep, van.lesgroep, &g) &&
               (w->t.rol != ROL_TAALSCHOOL || g.organisatie_id.v == w->t.organisatie);
    case LINK_PLEK: return HAAL(w, plek, van.plek, &k);
    default: return false;
    }
}

/* The event cannot be undone: what was secret stays given away. */
static void meld(werk *w, link_van van, const char *wat)
{
    gebeur(w, (gebeurtenis){.soort = CODE(GEB_AGENDALINK),
                            .persoon_id = van.persoon,
                            .code1 = str_of(wat)});
}

static bool stop(werk *w, link_van van)
{
    agendalink l;
    if (!agendalink_nu(w, van, &l)) return false;
    l.ingetrokken = db_now(w->db);
    return db_save(w->db, &w->t, &agendalink_entity, &l,
                   field_bit(&agendalink_entity, "ingetrokken"), NULL);
}

static bool onbekend(werk *w)
{
    return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Hier is geen agenda van."), (str){0});
}

str agendalink_maak(werk *w, link_van van)
{
    if (!is_er(w, van)) {
        onbekend(w);
        return (str){0};
    }
    stop(w, van);
    str code_ = geheim_token(w->a, GEHEIM_BYTES);
    agendalink l = {.sleutel = store_hash(w->a, db_store(w->db), code_),
                    .soort = CODE(van.soort),
                    .gebruiker_id = {w->t.gebruiker},
                    .persoon_id = van.persoon,
                    .lesgroep_id = van.lesgroep,
                    .plek_id = van.plek,
                    .gemaakt = db_now(w->db)};
    db_add(w->db, &w->t, &agendalink_entity, &l);
    meld(w, van, "gemaakt");
    return code_;
}

bool agendalink_trek_in(werk *w, link_van van)
{
    if (!is_er(w, van) || !stop(w, van)) return onbekend(w);
    meld(w, van, "ingetrokken");
    return true;
}

/* ---- reading under a secret ---- */

bool agendalink_open(werk *w, str code_, agendalink *uit)
{
    gebruiker g;
    if (code_.n != LINK_GEHEIM) return false;
    str sleutel = store_hash(w->a, db_store(w->db), code_);
    if (!RIJ(w, agendalink, AGENDALINK_MET_SLEUTEL, uit, A(sleutel, sleutel))) return false;
    bool van_km = uit->persoon_id.v &&
                  RIJ(w, gebruiker, AGENDALINK_KLANTMANAGER, &g, AI(persoon, uit->persoon_id));
    if (!van_km && !HAAL(w, gebruiker, uit->gebruiker_id, &g)) return false;
    w->t = toegang_van_link(&g);
    return gebruiker_heeft_toegang(&g, w->vandaag);
}

void agendalink_gebruikt(werk *w, const agendalink *l)
{
    db_doe(w->db, &w->t, Q_AGENDALINK_GEBRUIKT, ARGS(A(nu, db_now(w->db)), A(id, l->kop.id)));
}
