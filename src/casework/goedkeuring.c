#include "casework/goedkeuring.h"

#include "base/geheim.h"
#include "base/lang.h"
#include "casework/kantoor.h"

enum { LID_HOOGSTENS = 256 };

/* ---- the one form of a content ---- */

static void put_canoniek(jw *w, const json *j);

static void put_leden(jw *w, const json *j)
{
    const json *lid[LID_HOOGSTENS];
    int n = 0;
    for (const json *m = j->first; m; m = m->next) {
        if (n == LID_HOOGSTENS) bug("too many members in what is asked");
        int at = n++;
        for (; at > 0 && str_cmp(lid[at - 1]->key, m->key) > 0; at--) lid[at] = lid[at - 1];
        lid[at] = m;
    }
    jw_object(w);
    for (int i = 0; i < n; i++) {
        jw_key(w, lid[i]->key);
        put_canoniek(w, lid[i]);
    }
    jw_end(w);
}

static void put_canoniek(jw *w, const json *j)
{
    switch (j->kind) {
    case JSON_NONE: jw_null(w); break;
    case JSON_BOOL: jw_bool(w, j->n != 0); break;
    case JSON_NUMBER: jw_i64(w, j->n); break;
    case JSON_TEXT: jw_str(w, j->s); break;
    case JSON_MAP: put_leden(w, j); break;
    case JSON_LIST:
        jw_array(w);
        for (const json *m = j->first; m; m = m->next) put_canoniek(w, m);
        jw_end(w);
        break;
    case JSON_DECIMAL: bug("a broken number in what is asked: it has no one form");
    }
}

str goedkeuring_canoniek(arena *a, str tekst)
{
    problems stil = {.n = 0};
    const json *j = json_read(a, tekst, &stil);
    if (!j) return (str){0};
    buf b = buf_new(a);
    jw w = jw_new(&b);
    put_canoniek(&w, j);
    jw_done(&w);
    return buf_str(&b);
}

const json *goedkeuring_inhoud(arena *a, const goedkeuring *k)
{
    problems stil = {.n = 0};
    bool echt = str_eq(goedkeuring_canoniek(a, k->inhoud), k->inhoud)
                && geheim_gelijk(geheim_hash(a, NULL, k->inhoud), k->vingerafdruk);
    return echt ? json_read(a, k->inhoud, &stil) : NULL;
}

/* ---- asking ---- */

static bool weiger(werk *w, problem_kind kind, const char *tekst)
{
    return problem_with(w->p, kind, "", tekst, (str){0});
}

static gebeurtenis_id meld(werk *w, const goedkeuring *k)
{
    buf b = buf_new(w->a);
    PLAIN(&b, "{}: {}", code_text(&goedkeuring_soort_codes, k->soort),
          code_text(&goedkeuring_stand_codes, k->stand));
    return gebeur(w, (gebeurtenis){.soort = CODE(GEB_GOEDKEURING),
                                   .code1 = buf_str(&b),
                                   .getal1 = NUM(k->kop.id)});
}

/* "Manager, Privacy officer" */
static str keurders(arena *a, int soort)
{
    buf b = buf_new(a);
    for (i32 rol = 1; rol < rol_eind; rol++)
        if (goedkeuring_mag_keuren(soort, rol))
            PLAIN(&b, "{}{}", b.n ? S(", ") : S(""), code_label(&rol_codes, CODE(rol)));
    return buf_str(&b);
}

static bool is_er_een_ander(werk *w, int soort)
{
    gebruiker_rijen g = LIJST(w, gebruiker, GEBRUIKERS);
    for (int i = 0; i < g.n; i++)
        if (goedkeuring_mag_keuren(soort, g.at[i].rol.i) && g.at[i].kop.id != w->t.gebruiker
            && gebruiker_heeft_toegang(&g.at[i], w->vandaag))
            return true;
    return problem_with(w->p, PROBLEM_GEWEIGERD, "",
        N_("Er is niemand anders die dit mag goedkeuren. Nodig is nog een account met rol: {}."),
        keurders(w->a, soort));
}

static goedkeuring nieuw(werk *w, int soort, str tekst, str waarom)
{
    moment nu = werk_nu(w);
    str inhoud = goedkeuring_canoniek(w->a, tekst);
    return (goedkeuring){.soort = CODE(soort), .aanvrager_id = {w->t.gebruiker}, .gevraagd = nu,
        .tot = {nu.ms + (i64)GOEDKEURING_UREN * 3600000}, .waarom = waarom, .inhoud = inhoud,
        .vingerafdruk = geheim_hash(w->a, NULL, inhoud), .stand = CODE(GK_GEVRAAGD)};
}

static bool staat_er_al(werk *w, const goedkeuring *k)
{
    goedkeuringregel_rijen l = goedkeuringen_van_mij(w, 50);
    for (int i = 0; i < l.n; i++) {
        goedkeuring ander;
        bool wacht = goedkeuring_stand_op(l.at[i].stand, l.at[i].tot, k->gevraagd) == GK_GEVRAAGD;
        if (wacht && l.at[i].soort.i == k->soort.i && HAAL(w, goedkeuring, l.at[i].id, &ander)
            && str_eq(ander.vingerafdruk, k->vingerafdruk))
            return true;
    }
    return false;
}

goedkeuring_id goedkeuring_vraag(werk *w, int soort, str tekst, str waarom)
{
    int voor = w->p->n;
    if (!goedkeuring_mag_vragen(soort, w->t.rol))
        weiger(w, PROBLEM_GEWEIGERD, N_("Dit mag je met jouw rol niet vragen."));
    else if (!str_trim(waarom).n)
        problem_add(w->p, "waarom", N_("is verplicht. Vul dit in."));
    else
        is_er_een_ander(w, soort);
    if (w->p->n > voor) return (goedkeuring_id){0};
    goedkeuring k = nieuw(w, soort, tekst, str_trim(waarom));
    if (staat_er_al(w, &k)) {
        weiger(w, PROBLEM_GEWEIGERD, N_("Dit heb je al gevraagd. Het wacht nog op een ander."));
        return (goedkeuring_id){0};
    }
    db_add(w->db, &w->t, &goedkeuring_entity, &k);
    meld(w, &k);
    return goedkeuring_id_van(&k);
}

void goedkeuring_op_machine(werk *w, int soort, str tekst, str waarom)
{
    goedkeuring k = nieuw(w, soort, tekst, waarom);
    k.stand = CODE(GK_MACHINE);
    k.gedaan = k.gevraagd;
    db_add(w->db, &w->t, &goedkeuring_entity, &k);
    meld(w, &k);
}

/* ---- reading ---- */

bool goedkeuring_lees(werk *w, goedkeuring_id id, goedkeuring *k)
{
    if (!HAAL(w, goedkeuring, id, k)) return false;
    return k->aanvrager_id.v == w->t.gebruiker || w->t.rol == ROL_PRIVACY
           || goedkeuring_mag_keuren(k->soort.i, w->t.rol);
}

/* Those of the kinds that this rol may approve. */
static goedkeuringregel_rijen voor_rol(const werk *w, goedkeuringregel_rijen l, bool alles)
{
    goedkeuringregel_rijen uit = {l.at, 0};
    for (int i = 0; i < l.n; i++)
        if (alles || goedkeuring_mag_keuren(l.at[i].soort.i, w->t.rol)) uit.at[uit.n++] = l.at[i];
    return uit;
}

goedkeuringregel_rijen goedkeuringen_wacht(werk *w)
{
    moment nu = db_now(w->db);
    bool iets = false;
    for (int soort = 1; soort < goedkeuring_soort_eind; soort++)
        iets |= goedkeuring_mag_keuren(soort, w->t.rol);
    if (!iets) return (goedkeuringregel_rijen){0};
    return voor_rol(w, LIJST(w, goedkeuringregel, GOEDKEURINGEN_WACHT, A(nu, nu)), false);
}

goedkeuringregel_rijen goedkeuringen_van_mij(werk *w, int hoogstens)
{
    return LIJST(w, goedkeuringregel, GOEDKEURINGEN_VAN, A(aantal, hoogstens));
}

goedkeuringregel_rijen goedkeuringen_log(werk *w, date sinds, int hoogstens)
{
    moment vanaf = moment_of(sinds, tijd_hm(0, 0));
    return voor_rol(w, LIJST(w, goedkeuringregel, GOEDKEURINGEN_LOG, A(sinds_ms, vanaf),
                             A(aantal, hoogstens)),
                   w->t.rol == ROL_PRIVACY || w->t.rol == ROL_OPDRACHT);
}

/* ---- answering ---- */

static bool bewaar(werk *w, goedkeuring *k, int stand)
{
    k->stand = CODE(stand);
    u64 bits = field_bit(&goedkeuring_entity, "stand") | field_bit(&goedkeuring_entity, "gedaan")
               | field_bit(&goedkeuring_entity, "beoordelaar_id")
               | field_bit(&goedkeuring_entity, "beoordeeld")
               | field_bit(&goedkeuring_entity, "antwoord");
    if (!db_save(w->db, &w->t, &goedkeuring_entity, k, bits, NULL))
        return weiger(w, PROBLEM_GEWIJZIGD, N_("Iemand anders was je net voor."));
    meld(w, k);
    return true;
}

/* Waits for an answer of this caller. */
static bool mag_antwoorden(werk *w, goedkeuring_id id, goedkeuring *k)
{
    if (!goedkeuring_lees(w, id, k))
        return weiger(w, PROBLEM_ONBEKEND, N_("Deze aanvraag is er niet."));
    if (k->aanvrager_id.v == w->t.gebruiker)
        return weiger(w, PROBLEM_GEWEIGERD, N_("Je keurt niet goed wat je zelf vroeg."));
    if (!goedkeuring_mag_keuren(k->soort.i, w->t.rol))
        return weiger(w, PROBLEM_GEWEIGERD, N_("Dit mag je met jouw rol niet goedkeuren."));
    switch (goedkeuring_stand_op(k->stand, k->tot, db_now(w->db))) {
    case GK_GEVRAAGD: return true;
    case GK_VERLOPEN:
        return weiger(w, PROBLEM_GEWEIGERD,
                      N_("Deze aanvraag is ouder dan 24 uur. Laat hem opnieuw doen."));
    default: return weiger(w, PROBLEM_GEWIJZIGD, N_("Deze aanvraag is al beantwoord."));
    }
}

/* The same work on behalf of who asked, with the rights that he has now. */
static bool als_aanvrager(werk *w, const goedkeuring *k, werk *zelf)
{
    gebruiker g;
    *zelf = *w;
    if (HAAL(w, gebruiker, k->aanvrager_id, &g)) zelf->t = toegang_van(w->db, w->a, g.inlognaam);
    if (zelf->t.gebruiker == k->aanvrager_id.v && goedkeuring_mag_vragen(k->soort.i, zelf->t.rol))
        return true;
    return weiger(w, PROBLEM_GEWEIGERD, N_("Wie dit vroeg, heeft daar geen toegang meer voor."));
}

bool goedkeuring_keur(werk *w, goedkeuring_id id, str vingerafdruk)
{
    goedkeuring k;
    werk zelf;
    if (!mag_antwoorden(w, id, &k)) return false;
    const json *in = goedkeuring_inhoud(w->a, &k);
    if (!in || !geheim_gelijk(vingerafdruk, k.vingerafdruk))
        return weiger(w, PROBLEM_GEWIJZIGD,
                      N_("De inhoud is niet wat je zag. Er is niets gedaan. Kijk opnieuw."));
    bool wacht = code_is(k.soort, GK_UITVOER);
    if (!als_aanvrager(w, &k, &zelf)) return false;
    if (!wacht && !goedkeuring_voer_uit(&zelf, k.soort.i, in, w->t.gebruiker)) return false;
    k.beoordelaar_id = (gebruiker_id){w->t.gebruiker};
    k.beoordeeld = werk_nu(w);
    if (!wacht) k.gedaan = k.beoordeeld;
    return bewaar(w, &k, wacht ? GK_GOED : GK_GEDAAN);
}

bool goedkeuring_weiger(werk *w, goedkeuring_id id, str waarom)
{
    goedkeuring k;
    if (!mag_antwoorden(w, id, &k)) return false;
    if (!str_trim(waarom).n) return problem_add(w->p, "antwoord", N_("is verplicht. Vul dit in."));
    k.beoordelaar_id = (gebruiker_id){w->t.gebruiker};
    k.beoordeeld = werk_nu(w);
    k.antwoord = str_trim(waarom);
    return bewaar(w, &k, GK_NIET);
}

/* Of this caller himself. */
static bool van_mij(werk *w, goedkeuring_id id, goedkeuring *k)
{
    if (HAAL(w, goedkeuring, id, k) && k->aanvrager_id.v == w->t.gebruiker) return true;
    return weiger(w, PROBLEM_ONBEKEND, N_("Deze aanvraag is er niet."));
}

bool goedkeuring_trek_in(werk *w, goedkeuring_id id)
{
    goedkeuring k;
    if (!van_mij(w, id, &k)) return false;
    if (code_is(k.stand, GK_GEVRAAGD) || code_is(k.stand, GK_GOED))
        return bewaar(w, &k, GK_INGETROKKEN);
    return weiger(w, PROBLEM_GEWIJZIGD, N_("Deze aanvraag is al beantwoord."));
}

bool goedkeuring_gebruik(werk *w, goedkeuring_id id, goedkeuring *k, const json **in)
{
    if (!van_mij(w, id, k)) return false;
    int stand = goedkeuring_stand_op(k->stand, k->tot, db_now(w->db));
    if (stand != GK_GOED)
        return weiger(w, PROBLEM_GEWEIGERD,
                      stand == GK_GEDAAN ? N_("Dit is al eens gebruikt. Doe een nieuwe aanvraag.")
                                         : N_("Dit is niet (meer) goedgekeurd."));
    *in = goedkeuring_inhoud(w->a, k);
    if (!*in) return weiger(w, PROBLEM_GEWEIGERD, N_("De inhoud klopt niet. Er is niets gedaan."));
    k->gedaan = werk_nu(w);
    return bewaar(w, k, GK_GEDAAN);
}
