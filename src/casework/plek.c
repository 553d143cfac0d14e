#include "casework/plek.h"

#include "base/text.h"
#include "casework/vastleggen.h"

/* An event about an organisation itself names it as its subject only: else undo could not take a
 * new one out. */
static gebeurtenis_id meld(werk *w, int soort, organisatie_id o, const entity *e,
                           const rijkop *nu, i64 versie_voor)
{
    if (e == &organisatie_entity) o = (organisatie_id){0};
    return gebeur(w, (gebeurtenis){.soort = CODE(soort),
                                   .organisatie_id = o,
                                   .spoor = CODE(SPOOR_WERK),
                                   .onderwerp = str_of(e->name),
                                   .onderwerp_id = NUM(nu->id),
                                   .versie_voor = NUM(versie_voor)});
}

/* Adds or saves a row that is about no one; false with problems. */
static bool bewaar(werk *w, const entity *e, void *rij, u64 velden)
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

bool organisatie_bewaar(werk *w, organisatie *o, u64 velden, const contactpersoon *met,
                        gebeurtenis_id *g)
{
    i64 versie = o->kop.versie;
    o->naam_sleutel = text_sleutel(w->a, o->naam);
    velden |= field_bit(&organisatie_entity, "naam_sleutel");
    if (!bewaar(w, &organisatie_entity, o, velden)) return false;
    if (met && met->naam.n) {
        contactpersoon c = *met;
        c.organisatie_id = organisatie_id_van(o);
        if (!bewaar(w, &contactpersoon_entity, &c, UINT64_MAX)) return false;
    }
    gebeurtenis_id id =
        meld(w, GEB_ORGANISATIE, organisatie_id_van(o), &organisatie_entity, &o->kop, versie);
    if (g) *g = id;
    return true;
}

bool contactmoment_schrijf(werk *w, contactmoment *c, gebeurtenis_id *g)
{
    c->gebruiker_id = (gebruiker_id){w->t.gebruiker};
    if (!date_is_set(c->datum)) c->datum = w->vandaag;
    if (!bewaar(w, &contactmoment_entity, c, UINT64_MAX)) return false;
    gebeurtenis_id id = meld(w, GEB_ORGANISATIE, c->organisatie_id, &contactmoment_entity,
                             &c->kop, 0);
    if (g) *g = id;
    return true;
}

static bool getallen_kloppen(werk *w, const plek *p)
{
    int voor = w->p->n;
    if (p->uren_min.is && p->uren_max.is && p->uren_min.n > p->uren_max.n)
        problem_add(w->p, "uren_max", N_("is minder dan het minimum. Kijk beide na."));
    if (date_is_set(p->start_van) && date_is_set(p->start_tot) &&
        date_before(p->start_tot, p->start_van))
        problem_add(w->p, "start_tot", N_("ligt vóór de eerste begindag."));
    if (p->groep_min.is && p->aantal.is && p->groep_min.n > p->aantal.n)
        problem_add(w->p, "groep_min", N_("is meer dan het aantal plaatsen."));
    return w->p->n == voor;
}

static bool diensten_kloppen(werk *w, const plek_bijlage *b)
{
    int voor = w->p->n;
    for (int i = 0; i < b->ndienst; i++)
        if (b->dienst[i].tot.m <= b->dienst[i].van.m)
            problem_add(w->p, "dienst", N_("moet eindigen na het begin. Kijk de tijden na."));
    return w->p->n == voor;
}

static void vervang_taal(werk *w, plek_id id, const plek_bijlage *b)
{
    plek_taal_rijen oud = BIJ(w, plek_taal, plek_id, id);
    for (int i = 0; i < oud.n; i++)
        db_terug(w->db, &w->t, &plek_taal_entity, oud.at[i].kop.id, 0);
    for (int i = 0; i < b->ntaal; i++) {
        plek_taal t = b->taal[i];
        if (!t.niveau.i) continue;
        t.kop = (rijkop){0};
        t.plek_id = id;
        db_add(w->db, &w->t, &plek_taal_entity, &t);
    }
}

static void vervang_diensten(werk *w, plek_id id, const plek_bijlage *b)
{
    plek_dienst_rijen oud = BIJ(w, plek_dienst, plek_id, id);
    for (int i = 0; i < oud.n; i++)
        db_terug(w->db, &w->t, &plek_dienst_entity, oud.at[i].kop.id, 0);
    for (int i = 0; i < b->ndienst; i++) {
        plek_dienst d = b->dienst[i];
        d.kop = (rijkop){0};
        d.plek_id = id;
        db_add(w->db, &w->t, &plek_dienst_entity, &d);
    }
}

bool plek_bewaar(werk *w, plek *p, u64 velden, const plek_bijlage *bij, gebeurtenis_id *g)
{
    organisatie o;
    i64 versie = p->kop.versie;
    if (!HAAL(w, organisatie, p->organisatie_id, &o))
        return problem_add(w->p, "organisatie_id", N_("is verplicht. Kies een organisatie."));
    bool goed = getallen_kloppen(w, p);
    if (bij && !diensten_kloppen(w, bij)) goed = false;
    if (!goed) return false;
    p->naam_sleutel = text_sleutel(w->a, p->functie);
    velden |= field_bit(&plek_entity, "naam_sleutel");
    if (!bewaar(w, &plek_entity, p, velden)) return false;
    if (bij) {
        vervang_taal(w, plek_id_van(p), bij);
        vervang_diensten(w, plek_id_van(p), bij);
    }
    gebeurtenis_id id = meld(w, GEB_PLEK, p->organisatie_id, &plek_entity, &p->kop, versie);
    if (g) *g = id;
    return true;
}

bool plek_sluit(werk *w, plek_id id, date dag, gebeurtenis_id *g)
{
    plek p;
    if (!HAAL(w, plek, id, &p))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze plek is er niet."), (str){0});
    p.gesloten = date_is_set(dag) ? dag : w->vandaag;
    return plek_bewaar(w, &p, field_bit(&plek_entity, "gesloten"), NULL, g);
}

bool plek_lees(werk *w, plek_id id, plek_geheel *uit)
{
    *uit = (plek_geheel){0};
    if (!HAAL(w, plek, id, &uit->p)) return false;
    if (!HAAL(w, organisatie, uit->p.organisatie_id, &uit->o)) return false;
    uit->taal = BIJ(w, plek_taal, plek_id, id);
    uit->dienst = BIJ(w, plek_dienst, plek_id, id);
    uit->bezet = GETAL(w, PLEK_BEZETTING, AI(plek, id), A(vandaag, w->vandaag));
    vastregel v = {0};
    RIJ(w, vastregel, PLEK_VAST, &v, AI(plek, id), A(vandaag, w->vandaag), AN(persoon));
    uit->vast = v.aantal.n;
    uit->vast_tot = v.tot;
    return true;
}

static i64 vrij_van(i64 aantal, i64 bezet, i64 vast)
{
    return aantal > bezet + vast ? aantal - bezet - vast : 0;
}

i64 plek_vrij(const plek_geheel *g) { return vrij_van(g->p.aantal.n, g->bezet, g->vast); }

i64 plekregel_vrij(const plekregel *p) { return vrij_van(p->aantal.n, p->bezet.n, p->vast.n); }

static date contact_voor(const werk *w, bool lang_geen)
{
    return lang_geen ? date_plus_months(w->vandaag, -CONTACT_MAANDEN) : (date){0};
}

organisatieregel_rijen organisaties_met_contact(werk *w, bool lang_geen)
{
    return LIJST(w, organisatieregel, ORGANISATIES_CONTACT,
                 A(contact_voor, contact_voor(w, lang_geen)));
}

i64 organisaties_aantal(werk *w, bool lang_geen)
{
    return GETAL(w, ORGANISATIES_AANTAL, A(contact_voor, contact_voor(w, lang_geen)));
}

plekregel_rijen plekken_vrij(werk *w, str sector, int soort)
{
    return LIJST(w, plekregel, PLEKKEN_VRIJ, A(vandaag, w->vandaag), A(sector, sector),
                 AC(soort, plek_soort, CODE(soort)));
}

plekregel_rijen plekken_alle(werk *w, str sector, int soort)
{
    return LIJST(w, plekregel, PLEKKEN_ALLE, A(vandaag, w->vandaag), A(sector, sector),
                 AC(soort, plek_soort, CODE(soort)));
}

plek_eindigt_rijen plekken_eindigen(werk *w, int dagen)
{
    return LIJST(w, plek_eindigt, PLEKKEN_EINDIGEN, A(dag, date_plus(w->vandaag, dagen)));
}
