#include "casework/vastleggen.h"

#include "casework/nood.h"
#include "casework/taak.h"

bool verplicht_gevuld(const entity *e, const void *rij, problems *p)
{
    int voor = p->n;
    const rijkop *kop = rij;
    /* what this caller may not see of a stored row is not empty, and is not written either */
    u64 gezien = kop->id ? kop->masker : UINT64_MAX;
    for (int i = 0; i < e->nfields; i++)
        if (e->fields[i].required && (gezien >> i & 1) && !field_is_set(&e->fields[i], rij))
            problem_add(p, e->fields[i].name, N_("is verplicht. Vul dit in."));
    return p->n == voor;
}

static u64 gezet(const entity *e, const void *rij)
{
    u64 bits = 0;
    for (int i = 0; i < e->nfields; i++)
        if (field_is_set(&e->fields[i], rij) && e->fields[i].type != FIELD_ID)
            bits |= (u64)1 << i;
    return bits;
}

static bool bewaar(werk *w, const vastlegging *v, u64 *anders)
{
    rijkop *kop = v->rij;
    if (!kop->id) {
        *anders = gezet(v->e, v->rij);
        if (db_add(w->db, &w->t, v->e, v->rij)) return true;
        return problem_add(w->p, "", N_("Dit staat er al. Kijk het na en wijzig wat er staat."));
    }
    if (db_save(w->db, &w->t, v->e, v->rij, v->velden, anders)) return true;
    return problem_with(w->p, PROBLEM_GEWIJZIGD, "",
                        N_("Iemand anders heeft dit net gewijzigd. Kijk wat er nu staat."),
                        (str){0});
}

/* A new row needs what this caller may not fill. */
static bool mag_vullen(werk *w, const vastlegging *v)
{
    u64 mag = db_mask_schrijf(w->db, &w->t, v->e);
    if (((const rijkop *)v->rij)->id) return true;
    for (int i = 0; i < v->e->nfields; i++) {
        const field *f = &v->e->fields[i];
        if (f->required && !f->intern && f->type != FIELD_ID && !(mag >> i & 1))
            return problem_with(w->p, PROBLEM_GEWEIGERD, f->name,
                                N_("mag je met jouw rol niet invullen. Vraag een collega."),
                                (str){0});
    }
    return true;
}

static gebeurtenis_id meld(werk *w, const vastlegging *v, i64 versie_voor)
{
    return gebeur(w, (gebeurtenis){.soort = CODE(v->soort),
                                   .persoon_id = v->wie,
                                   .spoor = CODE(v->spoor),
                                   .onderwerp = str_of(v->e->name),
                                   .onderwerp_id = NUM(((rijkop *)v->rij)->id),
                                   .versie_voor = NUM(versie_voor),
                                   .code1 = v->code1,
                                   .datum1 = v->datum1,
                                   .getal1 = v->getal1});
}

/* A school sees no persoon, but it does write about its pupils; who is outside writes about the
 * person of his share. */
static bool is_er(werk *w, persoon_id id)
{
    persoon p;
    if (nood_leest(w, id))
        return problem_with(w->p, PROBLEM_GEWEIGERD, "",
                            N_("Je kijkt met noodtoegang. Je kunt hier niets wijzigen."),
                            (str){0});
    bool school = w->t.rol == ROL_TAALSCHOOL;
    if (w->t.buiten ? w->t.deling && w->t.mens == id.v
        : school ? GETAL(w, LEERLING_IS, AI(persoon, id)) != 0 : HAAL(w, persoon, id, &p))
        return true;
    return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0});
}

/* The conversation that a fact comes from was with this person. */
static bool gesprek_klopt(werk *w, const vastlegging *v)
{
    gesprek bij;
    if (!v->bij.v) return true;
    if (HAAL(w, gesprek, v->bij, &bij) && bij.persoon_id.v == v->wie.v) return true;
    return problem_add(w->p, "in_gesprek", N_("is niet gevonden. Kies er een uit de lijst."));
}

bool vastleggen(werk *w, const vastlegging *v, gebeurtenis_id *g)
{
    u64 anders = 0;
    i64 versie = ((rijkop *)v->rij)->versie;
    if (!is_er(w, v->wie) || !verplicht_gevuld(v->e, v->rij, w->p) || w->p->n) return false;
    if (!mag_vullen(w, v) || !gesprek_klopt(w, v)) return false;
    if (!bewaar(w, v, &anders)) return false;
    if (!anders) return true;
    if (v->bron)
        herkomst_vastleggen(w, v->e, ((rijkop *)v->rij)->id, v->wie, anders, v->bron, v->bij);
    gebeurtenis_id id = meld(w, v, versie);
    if (g) *g = id;
    taken_bijwerken(w, v->wie);
    return true;
}

bool weghalen(werk *w, const vastlegging *v, gebeurtenis_id *g)
{
    rijkop *kop = v->rij;
    if (!is_er(w, v->wie)) return false;
    if (!db_terug(w->db, &w->t, v->e, kop->id, 0))
        return problem_with(w->p, PROBLEM_GEWIJZIGD, "", N_("Dit is er niet meer."), (str){0});
    gebeurtenis_id id = meld(w, v, kop->versie);
    if (g) *g = id;
    taken_bijwerken(w, v->wie);
    return true;
}

static bool bewaar_zaak(werk *w, const entity *e, void *rij, u64 velden)
{
    rijkop *k = rij;
    if (!verplicht_gevuld(e, rij, w->p) || w->p->n) return false;
    if (!k->id && db_add(w->db, &w->t, e, rij)) return true;
    if (!k->id) return problem_add(w->p, "naam", N_("bestaat al. Open wat er al is."));
    if (db_save(w->db, &w->t, e, rij, velden, NULL)) return true;
    return problem_with(w->p, PROBLEM_GEWIJZIGD, "",
                        N_("Iemand anders heeft dit net gewijzigd. Kijk wat er nu staat."),
                        (str){0});
}

/* An event about an organisation itself names it as its subject only: else undo could not take a
 * new one out. */
bool vastleggen_zaak(werk *w, const entity *e, void *rij, u64 velden, organisatie_id o, int soort,
                     gebeurtenis_id *g)
{
    rijkop *k = rij;
    i64 versie = k->versie;
    if (!bewaar_zaak(w, e, rij, velden)) return false;
    if (e == &organisatie_entity) o = (organisatie_id){0};
    gebeurtenis_id id = gebeur(w, (gebeurtenis){.soort = CODE(soort),
                                                .organisatie_id = o,
                                                .spoor = CODE(SPOOR_WERK),
                                                .onderwerp = str_of(e->name),
                                                .onderwerp_id = NUM(k->id),
                                                .versie_voor = NUM(versie)});
    if (g) *g = id;
    return true;
}
