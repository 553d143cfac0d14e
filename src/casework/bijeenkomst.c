#include "casework/bijeenkomst.h"

#include "base/lang.h"
#include "casework/organisatie.h"
#include "casework/taak.h"
#include "casework/uren.h"
#include "casework/vastleggen.h"

static bool onbekend(werk *w, const char *veld, const char *tekst)
{
    return problem_with(w->p, PROBLEM_ONBEKEND, veld, tekst, (str){0});
}

static i64 minuten(const bijeenkomst *b)
{
    return tijd_is_set(b->van) && tijd_is_set(b->tot) ? tijd_minutes(b->tot) - tijd_minutes(b->van)
                                                      : 0;
}

bool bijeenkomst_bewaar(werk *w, bijeenkomst *b, u64 velden, gebeurtenis_id *g)
{
    bool beide = tijd_is_set(b->van) && tijd_is_set(b->tot);
    if (beide && minuten(b) <= 0) return problem_add(w->p, "tot", N_("moet na het begin liggen."));
    if (b->telt_als.i && !beide)
        return problem_add(w->p, "van", N_("is verplicht als de uren meetellen. Ook de eindtijd."));
    if (!b->gebruiker_id.v) b->gebruiker_id = (gebruiker_id){w->t.gebruiker};
    return vastleggen_zaak(w, &bijeenkomst_entity, b, velden, (organisatie_id){0},
                           GEB_BIJEENKOMST, g);
}

/* ---- who is asked ---- */

static bool gaat_door(werk *w, bijeenkomst_id id, bijeenkomst *b)
{
    if (!HAAL(w, bijeenkomst, id, b)) return onbekend(w, "", N_("Deze bijeenkomst is er niet."));
    if (!date_is_set(b->afgelast)) return true;
    return problem_with(w->p, PROBLEM_GEWEIGERD, "", N_("Deze bijeenkomst gaat niet door."),
                        (str){0});
}

static vastlegging van_mens(bijeenkomst_mens *m, const bijeenkomst *b)
{
    return (vastlegging){.e = &bijeenkomst_mens_entity,
                         .rij = m,
                         .velden = UINT64_MAX,
                         .wie = m->persoon_id,
                         .soort = GEB_BIJEENKOMST,
                         .spoor = SPOOR_WERK,
                         .code1 = b->naam,
                         .datum1 = b->datum};
}

bool bijeenkomst_nodig_mens(werk *w, bijeenkomst_id id, persoon_id wie, gebeurtenis_id *g)
{
    bijeenkomst b;
    if (!gaat_door(w, id, &b)) return false;
    bijeenkomst_mens_rijen al = BIJ(w, bijeenkomst_mens, bijeenkomst_id, id);
    for (int i = 0; i < al.n; i++)
        if (al.at[i].persoon_id.v == wie.v)
            return problem_add(w->p, "nummer", N_("is al uitgenodigd. Kies een ander."));
    bijeenkomst_mens m = {.bijeenkomst_id = id, .persoon_id = wie, .komst = CODE(KOMST_GEVRAAGD)};
    vastlegging v = van_mens(&m, &b);
    return vastleggen(w, &v, g);
}

bool bijeenkomst_nodig_org(werk *w, bijeenkomst_id id, organisatie_id wie, gebeurtenis_id *g)
{
    bijeenkomst b;
    organisatie o;
    if (!gaat_door(w, id, &b)) return false;
    if (!HAAL(w, organisatie, wie, &o))
        return problem_add(w->p, "organisatie_id", N_("is verplicht. Kies een organisatie."));
    bijeenkomst_org_rijen al = BIJ(w, bijeenkomst_org, bijeenkomst_id, id);
    for (int i = 0; i < al.n; i++)
        if (al.at[i].organisatie_id.v == wie.v)
            return problem_add(w->p, "organisatie_id", N_("is al uitgenodigd. Kies een ander."));
    bijeenkomst_org m = {
        .bijeenkomst_id = id, .organisatie_id = wie, .komst = CODE(KOMST_GEVRAAGD)};
    return vastleggen_zaak(w, &bijeenkomst_org_entity, &m, UINT64_MAX, wie, GEB_BIJEENKOMST, g);
}

/* The next word; commas and spaces are between. */
static bool volgend_nummer(str *rest, str *uit)
{
    while (rest->n && strchr(", ;\n\r\t", rest->p[0])) *rest = str_sub(*rest, 1, rest->n);
    size_t n = 0;
    while (n < rest->n && !strchr(", ;\n\r\t", rest->p[n])) n++;
    *uit = str_sub(*rest, 0, n);
    *rest = str_sub(*rest, n, rest->n);
    return n > 0;
}

bool bijeenkomst_nodig_nummers(werk *w, bijeenkomst_id id, str nummers, int *n, gebeurtenis_id *g)
{
    werk samen = *w;
    str nummer;
    *n = 0;
    *g = (gebeurtenis_id){0};
    samen.samen = g;
    while (volgend_nummer(&nummers, &nummer)) {
        persoonregel p;
        if (!RIJ(w, persoonregel, PERSOON_BIJ_NUMMER, &p, A(nummer, nummer)))
            return problem_with(w->p, PROBLEM_INVOER, "nummer",
                                N_("is niet gevonden: {}. Verwacht: een nummer als 2026-0417."),
                                nummer);
        if (!bijeenkomst_nodig_mens(&samen, id, p.id, NULL)) return false;
        ++*n;
    }
    return *n || problem_add(w->p, "nummer", N_("is verplicht. Vul een dossiernummer in."));
}

/* ---- who came ---- */

static bool dag_is_geweest(werk *w, const bijeenkomst *b, int komst_nu)
{
    bool achteraf = komst_nu == KOMST_ER || komst_nu == KOMST_NIET;
    if (!achteraf || !date_before(w->vandaag, b->datum)) return true;
    return problem_with(w->p, PROBLEM_GEWEIGERD, "", N_("Deze bijeenkomst moet nog komen."),
                        (str){0});
}

/* The ledger agrees with whether he came. */
static bool zet_uren(werk *w, bijeenkomst_mens *m, const bijeenkomst *b, int komst_nu)
{
    uren u;
    bool staat = m->uren_id.v && HAAL(w, uren, m->uren_id, &u);
    bool telt = komst_nu == KOMST_ER && b->telt_als.i && minuten(b) > 0;
    if (staat == telt) return true;
    if (staat) {
        m->uren_id = (uren_id){0};
        return true; /* taken out after the row that names it was saved */
    }
    u = (uren){.persoon_id = m->persoon_id,
               .datum = b->datum,
               .soort = b->telt_als,
               .minuten = NUM(minuten(b)),
               .aanwezig = CODE(UREN_AANWEZIG)};
    if (!uren_bewaar(w, &u, UINT64_MAX, NULL)) return false;
    m->uren_id = uren_id_van(&u);
    return true;
}

bool bijeenkomst_mens_komst(werk *w, bijeenkomst_mens_id id, int komst_nu)
{
    bijeenkomst_mens m;
    bijeenkomst b;
    if (!HAAL(w, bijeenkomst_mens, id, &m))
        return onbekend(w, "", N_("Deze persoon is niet uitgenodigd."));
    if (!gaat_door(w, m.bijeenkomst_id, &b) || !dag_is_geweest(w, &b, komst_nu)) return false;
    if (code_is(m.komst, komst_nu)) return true;
    uren_id was = m.uren_id;
    if (!zet_uren(w, &m, &b, komst_nu)) return false;
    m.komst = CODE(komst_nu);
    vastlegging v = van_mens(&m, &b);
    if (!vastleggen(w, &v, NULL)) return false;
    return !was.v || m.uren_id.v || uren_weg(w, was, NULL);
}

bool bijeenkomst_org_komst(werk *w, bijeenkomst_org_id id, int komst_nu)
{
    bijeenkomst_org m;
    bijeenkomst b;
    if (!HAAL(w, bijeenkomst_org, id, &m))
        return onbekend(w, "", N_("Deze organisatie is niet uitgenodigd."));
    if (!gaat_door(w, m.bijeenkomst_id, &b) || !dag_is_geweest(w, &b, komst_nu)) return false;
    if (code_is(m.komst, komst_nu)) return true;
    m.komst = CODE(komst_nu);
    if (!vastleggen_zaak(w, &bijeenkomst_org_entity, &m, UINT64_MAX, m.organisatie_id,
                         GEB_BIJEENKOMST, NULL))
        return false;
    if (komst_nu != KOMST_ER) return true;
    contactmoment c = {.organisatie_id = m.organisatie_id,
                       .datum = b.datum,
                       .soort = CODE(CONTACT_ONTMOETING),
                       .tekst = TF(w->a, "Was erbij: {}.", b.naam)};
    return contactmoment_schrijf(w, &c, NULL);
}

/* ---- what came of it ---- */

static bool beide_gevraagd(werk *w, const bijeenkomst_paar *p)
{
    bijeenkomst_mens_rijen m = BIJ(w, bijeenkomst_mens, bijeenkomst_id, p->bijeenkomst_id);
    bijeenkomst_org_rijen o = BIJ(w, bijeenkomst_org, bijeenkomst_id, p->bijeenkomst_id);
    bool mens = false, org = false;
    for (int i = 0; i < m.n; i++) mens |= m.at[i].persoon_id.v == p->persoon_id.v;
    for (int i = 0; i < o.n; i++) org |= o.at[i].organisatie_id.v == p->organisatie_id.v;
    if (!mens) problem_add(w->p, "persoon_id", N_("was niet uitgenodigd. Kies uit de lijst."));
    if (!org) problem_add(w->p, "organisatie_id", N_("was niet uitgenodigd. Kies uit de lijst."));
    return mens && org;
}

/* The row of this pair when there is one: it is said anew. */
static void zoek_paar(werk *w, bijeenkomst_paar *p)
{
    bijeenkomst_paar_rijen al = BIJ(w, bijeenkomst_paar, bijeenkomst_id, p->bijeenkomst_id);
    for (int i = 0; i < al.n && !p->kop.id; i++)
        if (al.at[i].persoon_id.v == p->persoon_id.v &&
            al.at[i].organisatie_id.v == p->organisatie_id.v)
            p->kop = al.at[i].kop;
}

bool bijeenkomst_paar_bewaar(werk *w, bijeenkomst_paar *p, taak vervolg, gebeurtenis_id *g)
{
    bijeenkomst b;
    if (!gaat_door(w, p->bijeenkomst_id, &b) || !beide_gevraagd(w, p)) return false;
    zoek_paar(w, p);
    vastlegging v = {.e = &bijeenkomst_paar_entity,
                     .rij = p,
                     .velden = UINT64_MAX,
                     .wie = p->persoon_id,
                     .soort = GEB_BIJEENKOMST,
                     .spoor = SPOOR_WERK,
                     .code1 = code_text(&paaruitkomst_codes, p->uitkomst),
                     .datum1 = b.datum};
    if (!vastleggen(w, &v, g)) return false;
    vervolg.persoon_id = p->persoon_id;
    vervolg.spoor = CODE(SPOOR_WERK);
    return !str_trim(vervolg.tekst).n || taak_maak(w, vervolg).v != 0;
}

bool kennismaking_plan(werk *w, bijeenkomst *b, persoon_id wie, gebeurtenis_id *g)
{
    plek k;
    werk samen = *w;
    *g = (gebeurtenis_id){0};
    samen.samen = g;
    if (!HAAL(w, plek, b->plek_id, &k)) return onbekend(w, "", N_("Deze plek is er niet."));
    b->soort = CODE(BIJ_KENNISMAKING);
    b->naam = k.functie;
    if (date_is_set(b->datum) && date_before(b->datum, w->vandaag))
        return problem_add(w->p, "datum", N_("is al voorbij. Kies vandaag of later."));
    return bijeenkomst_bewaar(&samen, b, UINT64_MAX, NULL) &&
           bijeenkomst_nodig_org(&samen, bijeenkomst_id_van(b), k.organisatie_id, NULL) &&
           bijeenkomst_nodig_mens(&samen, bijeenkomst_id_van(b), wie, NULL);
}

bijeenkomstvan_rijen bijeenkomsten_van(werk *w, persoon_id wie)
{
    return LIJST(w, bijeenkomstvan, BIJEENKOMSTEN_VAN, AI(persoon, wie));
}
