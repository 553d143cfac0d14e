/* les_uitval.c: a lesson that does not take place, the one that is given instead, and holidays. */
#include "casework/les_school.h"

#include "base/lang.h"
#include "casework/taak.h"
#include "casework/vastleggen.h"

/* ---- lessons ahead ---- */

lesdagen lesgroep_lesdagen(werk *w, const lesgroep_geheel *g, date van, date tot)
{
    leskalender k = lesgroep_kalender(g);
    lesmoment m[LESMOMENTEN];
    int dagen = date_diff(tot, van), per_dag = g->les.n + g->uitval.n;
    lesdagen uit = {.n = 0};
    if (dagen <= 0) return uit;
    uit.at = arena_make(w->a, lesdag, dagen * (per_dag < LESMOMENTEN ? per_dag : LESMOMENTEN) + 1);
    for (int d = 0; d < dagen; d++) {
        date dag = date_plus(van, d);
        int n = lesmomenten(&k, dag, m);
        for (int i = 0; i < n; i++) uit.at[uit.n++] = (lesdag){dag, m[i]};
    }
    return uit;
}

/* ---- one lesson ---- */

static bool geweigerd(werk *w, const char *veld, const char *tekst)
{
    return problem_with(w->p, PROBLEM_GEWEIGERD, veld, tekst, (str){0});
}

static bool geen_groep(werk *w)
{
    return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze groep is er niet."), (str){0});
}

static bool vastgelegd_op(werk *w, lesgroep_id id, date dag)
{
    return date_is_set(dag) && GETAL(w, AANWEZIGHEID_TEL, AI(lesgroep, id), A(dag, dag)) > 0;
}

/* Is there such a lesson on that day, apart from u itself? */
static bool les_is_er(werk *w, const lesgroep_geheel *g, const lesuitval *u)
{
    lesmoment m[LESMOMENTEN];
    leskalender k = lesgroep_kalender(g);
    int n = lesmomenten(&k, u->datum, m);
    for (int i = 0; i < n; i++) {
        if (m[i].inhaal || m[i].van.m != u->van.m) continue;
        if (m[i].vakantie) return geweigerd(w, "datum", N_("is in een vakantie van de school."));
        if (m[i].uitval && m[i].uitval->kop.id != u->kop.id)
            return geweigerd(w, "datum", N_("Deze les staat er al als les die niet doorgaat."));
        return true;
    }
    return problem_add(w->p, "datum", N_("Deze groep heeft dan geen les. Kies een les."));
}

static bool inhaal_klopt(werk *w, const lesgroep_geheel *g, const lesuitval *u)
{
    lesmoment m[LESMOMENTEN];
    bool dag = date_is_set(u->inhaal), van = tijd_is_set(u->inhaal_van);
    bool tot = tijd_is_set(u->inhaal_tot);
    if (!dag && !van && !tot) return true;
    if (!dag || !van || !tot)
        return problem_add(w->p, dag ? van ? "inhaal_tot" : "inhaal_van" : "inhaal",
            N_("is nodig voor een inhaalles. Vul dag, begin en einde in."));
    if (u->inhaal_tot.m <= u->inhaal_van.m)
        return problem_add(w->p, "inhaal_tot", N_("moet na het begin van de inhaalles liggen."));
    leskalender k = lesgroep_kalender(g);
    int n = lesmomenten(&k, u->inhaal, m);
    for (int i = 0; i < n; i++) {
        bool zelf = m[i].inhaal ? m[i].rij == u->kop.id
                                : date_same(u->inhaal, u->datum) && m[i].van.m == u->van.m;
        if (zelf || !lesmoment_gaat_door(&m[i])) continue;
        if (m[i].van.m < u->inhaal_tot.m && u->inhaal_van.m < m[i].tot.m)
            return problem_add(w->p, "inhaal", N_("valt samen met een andere les van de groep."));
    }
    return true;
}

/* Attendance that is recorded stands on a lesson; that one does not move any more. */
static bool nog_niet_geweest(werk *w, const lesuitval *u)
{
    lesuitval was = {0};
    if (u->kop.id) HAAL(w, lesuitval, lesuitval_id_van(u), &was);
    else if (vastgelegd_op(w, u->lesgroep_id, u->datum))
        return geweigerd(w, "datum", N_("Van deze dag is de aanwezigheid al vastgelegd."));
    bool anders = u->kop.id && !(date_same(was.inhaal, u->inhaal)
                                 && was.inhaal_van.m == u->inhaal_van.m
                                 && was.inhaal_tot.m == u->inhaal_tot.m);
    if (anders && vastgelegd_op(w, u->lesgroep_id, was.inhaal))
        return geweigerd(w, "inhaal", N_("Van de inhaalles is de aanwezigheid al vastgelegd."));
    return true;
}

static gebeurtenis_id meld(werk *w, const entity *e, const rijkop *kop, organisatie_id school,
                           str naam, i64 versie)
{
    return gebeur(w, (gebeurtenis){.soort = CODE(GEB_LES),
                         .organisatie_id = school,
                         .spoor = CODE(SPOOR_TAAL),
                         .onderwerp = str_of(e->name),
                         .onderwerp_id = NUM(kop->id),
                         .versie_voor = NUM(versie),
                         .code1 = naam});
}

/* Another day may clash with work, or clash no more. */
static void taken_van_groep(werk *w, lesgroep_id id)
{
    leerlingregel_rijen l = lesgroep_mensen(w, id, w->vandaag);
    for (int i = 0; i < l.n; i++) taken_bijwerken(w, l.at[i].persoon_id);
}

static bool schrijf(werk *w, const entity *e, rijkop *kop, u64 velden)
{
    if (!kop->id ? db_add(w->db, &w->t, e, kop) != 0
                 : db_save(w->db, &w->t, e, kop, velden, NULL))
        return true;
    return problem_with(w->p, PROBLEM_GEWIJZIGD, "",
        N_("Iemand anders heeft dit net gewijzigd. Kijk wat er nu staat."), (str){0});
}

bool lesuitval_bewaar(werk *w, lesuitval *u, u64 velden, gebeurtenis_id *g)
{
    lesgroep_geheel groep;
    i64 versie = u->kop.versie;
    if (!lesgroep_lees(w, u->lesgroep_id, &groep)) return geen_groep(w);
    if (!verplicht_gevuld(&lesuitval_entity, u, w->p)) return false;
    if (!les_is_er(w, &groep, u) || !inhaal_klopt(w, &groep, u) || !nog_niet_geweest(w, u))
        return false;
    if (!schrijf(w, &lesuitval_entity, &u->kop, velden)) return false;
    gebeurtenis_id id = meld(
        w, &lesuitval_entity, &u->kop, groep.g.organisatie_id, groep.g.naam, versie);
    if (g) *g = id;
    taken_van_groep(w, u->lesgroep_id);
    return true;
}

bool lesuitval_weg(werk *w, lesuitval_id id, gebeurtenis_id *g)
{
    lesuitval u;
    lesgroep_geheel groep;
    if (!HAAL(w, lesuitval, id, &u) || !lesgroep_lees(w, u.lesgroep_id, &groep))
        return geen_groep(w);
    if (vastgelegd_op(w, u.lesgroep_id, u.inhaal))
        return geweigerd(w, "inhaal", N_("Van de inhaalles is de aanwezigheid al vastgelegd."));
    if (!db_terug(w->db, &w->t, &lesuitval_entity, id.v, 0))
        return problem_with(w->p, PROBLEM_GEWIJZIGD, "", N_("Dit is er niet meer."), (str){0});
    gebeurtenis_id geb = meld(
        w, &lesuitval_entity, &u.kop, groep.g.organisatie_id, groep.g.naam, u.kop.versie);
    if (g) *g = geb;
    taken_van_groep(w, u.lesgroep_id);
    return true;
}

/* ---- holidays ---- */

static bool school_mag(const werk *w, organisatie_id school)
{
    return w->t.rol != ROL_TAALSCHOOL || (school.v && school.v == w->t.organisatie);
}

lesvakantie_rijen lesvakanties(werk *w, organisatie_id school)
{
    if (!school_mag(w, school)) return (lesvakantie_rijen){0};
    lesvakantie_rijen v = BIJ(w, lesvakantie, organisatie_id, school);
    for (int i = 1; i < v.n; i++)
        for (int k = i; k > 0 && date_before(v.at[k].van, v.at[k - 1].van); k--) {
            lesvakantie wissel = v.at[k];
            v.at[k] = v.at[k - 1];
            v.at[k - 1] = wissel;
        }
    return v;
}

bool lesvakantie_bewaar(werk *w, lesvakantie *v, gebeurtenis_id *g)
{
    organisatie o;
    if (w->t.rol == ROL_TAALSCHOOL) v->organisatie_id = (organisatie_id){w->t.organisatie};
    if (!HAAL(w, organisatie, v->organisatie_id, &o))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze school is er niet."), (str){0});
    if (!verplicht_gevuld(&lesvakantie_entity, v, w->p)) return false;
    if (!date_before(v->van, v->tot))
        return problem_add(w->p, "tot", N_("moet na de eerste dag zonder les liggen."));
    lesvakantie_rijen al = lesvakanties(w, v->organisatie_id);
    for (int i = 0; i < al.n; i++)
        if (al.at[i].kop.id != v->kop.id && date_before(al.at[i].van, v->tot)
            && date_before(v->van, al.at[i].tot))
            return problem_with(w->p, PROBLEM_INVOER, "van",
                N_("valt samen met {}. Kies andere dagen."), al.at[i].naam);
    i64 versie = v->kop.versie;
    if (!schrijf(w, &lesvakantie_entity, &v->kop, UINT64_MAX)) return false;
    gebeurtenis_id id =
        meld(w, &lesvakantie_entity, &v->kop, v->organisatie_id, v->naam, versie);
    if (g) *g = id;
    return true;
}

bool lesvakantie_weg(werk *w, lesvakantie_id id, gebeurtenis_id *g)
{
    lesvakantie v;
    if (!HAAL(w, lesvakantie, id, &v) || !school_mag(w, v.organisatie_id)
        || !db_terug(w->db, &w->t, &lesvakantie_entity, id.v, 0))
        return problem_with(w->p, PROBLEM_GEWIJZIGD, "", N_("Dit is er niet meer."), (str){0});
    gebeurtenis_id geb =
        meld(w, &lesvakantie_entity, &v.kop, v.organisatie_id, v.naam, v.kop.versie);
    if (g) *g = geb;
    return true;
}
