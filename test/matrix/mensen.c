/* mensen.c: a person in each relation to each rol, a row of every entity about each of them, and a
 * canary in each text. */
#include "test/matrix/matrix.h"

#include <string.h>

gemeente g;
static int teller; /* makes each value another one */
static organisatie_id andere_school;
static i64 collega, ander_team;

toegang ziet_alles(void)
{
    return (toegang){
        .rol = ROL_ZIET_ALLES, .programma = true, .doel = DOEL_BEGELEIDING, .gebruiker = collega};
}

i32 relatie_van(i32 rol, int mens)
{
    if (mens < rol_eind) return mens == rol ? REL_EIGEN : REL_TEAM;
    if (mens == MENS_TEAM) return REL_TEAM;
    if (mens == MENS_ZELF) return REL_ZELF;
    bool buiten = rol == ROL_TAALSCHOOL || IS_BUITEN(rol);
    if (mens == MENS_DELING && buiten) return REL_DELING;
    if (mens == MENS_VOORBIJ && buiten) return REL_VOORBIJ;
    return REL_GEMEENTE;
}

/* ---- texts ---- */

static const char cijfers[] = "0123456789abcdefghijklmnopqrstuvwxyz";

static str maak_kanarie(arena *a, int mens, int e, int veld, bool ander)
{
    char t[] = {'K', ander ? 'z' : 'q', cijfers[mens], cijfers[e / 36], cijfers[e % 36],
        cijfers[veld / 36], cijfers[veld % 36]};
    return arena_str(a, (str){t, sizeof t});
}

static int cijfer(char c)
{
    const char *at = c ? strchr(cijfers, c) : NULL;
    return at ? (int)(at - cijfers) : -1;
}

bool kanarie(str *s, int *mens, int *e, int *veld)
{
    for (size_t i = 0; i + 7 <= s->n; i++) {
        int d[5];
        bool is = s->p[i] == 'K' && s->p[i + 1] == 'q';
        for (int k = 0; k < 5 && is; k++) is = (d[k] = cijfer(s->p[i + 2 + (size_t)k])) >= 0;
        if (!is) continue;
        *mens = d[0];
        *e = d[1] * 36 + d[2];
        *veld = d[3] * 36 + d[4];
        *s = str_sub(*s, i + 7, s->n);
        return true;
    }
    return false;
}

/* n in at least so many digits, after what comes before it. */
static str nummer(arena *a, const char *voor, int breed, i64 n)
{
    buf b = buf_new(a);
    buf_fmt(&b, "%s%0*lld", voor, breed, (long long)n);
    return buf_str(&b);
}

static str bsn(arena *a)
{
    for (i64 i = 100000000 + (i64)teller * 40;; i++)
        if (bsn_klopt(nummer(a, "", 9, i))) return nummer(a, "", 9, i);
}

/* The canary with a number behind it: a key that stands in one row only. */
static str eenmalig(arena *a, str k, const field *f)
{
    buf b = buf_new(a);
    buf_fmt(&b, "%.*s%d", STR_FMT(k), teller);
    if (f->max && b.n > (size_t)f->max) STOP("%s is too short for a canary of its own", f->name);
    return buf_str(&b);
}

/* Rows under a share with the GGD are for who sees its advice alone (zicht.c): no share becomes one
 * here; casework_partner.c and the walk of Amsterdam hold that. */
static int laatste_code(const entity *e, const field *f)
{
    bool waarvoor = e == &deling_entity && !strcmp(f->name, "doel");
    return f->codes->n - (waarvoor ? 2 : 1);
}

static str tekst_van(arena *a, const entity *e, const field *f, int mens, bool ander)
{
    char dag[DATE_TEXT];
    int veld = (int)(f - e->fields);
    i64 laag = f->van || f->tot ? f->van : 0;
    i64 keus = ander && (!f->tot || laag + 2 <= f->tot) ? laag + 2 : laag + 1;
    switch (f->type) {
    case FIELD_STR:
        if (f->check) return str_sub(nummer(a, "", 12, teller), 12 - (size_t)f->max, 12);
        if (f->max && f->max < 7) return ander ? S("2") : S("1");
        if (f->uniek) return eenmalig(a, maak_kanarie(a, mens, entiteit_nr(e), veld, ander), f);
        return maak_kanarie(a, mens, entiteit_nr(e), veld, ander);
    case FIELD_NUM: return nummer(a, "", 1, keus);
    case FIELD_GELD: return nummer(a, "", 1, 100 + teller % 1000);
    case FIELD_BOOL: return ander ? S("nee") : S("ja");
    case FIELD_DATE:
        return arena_str(a, date_nl(date_plus(date_ymd(2021, 1, 4), teller % 30000), dag));
    case FIELD_MOMENT: return ander ? S("29-2-2028 23.59") : S("1-1-2021 1.01");
    case FIELD_TIJD: return ander ? S("10.30") : S("9.30");
    case FIELD_CODE: return str_of(f->codes->at[ander ? laatste_code(e, f) : 0].code);
    case FIELD_GEHEIM: return f->check == bsn_klopt ? bsn(a) : nummer(a, "2", 9, teller);
    case FIELD_ID: break;
    }
    return (str){0};
}

/* ---- rows ---- */

static bool heet(const field *f, const char *naam) { return !strcmp(f->name, naam); }

/* What decides who may have the row, or whether it counts today. */
static bool bijzonder(const entity *e, const field *f, int mens, void *rij)
{
    if (e == &persoon_entity && heet(f, "team_id"))
        *(i64 *)field_at(f, rij) = mens == MENS_ZELF   ? 0
                                   : mens <= MENS_TEAM ? g.x.team
                                                       : ander_team;
    else if (e == &persoon_entity && heet(f, "klantmanager_id"))
        *(i64 *)field_at(f, rij) =
            mens < rol_eind && g.van[mens].gebruiker ? g.van[mens].gebruiker : collega;
    else if (e == &lesgroep_entity && heet(f, "organisatie_id"))
        *(i64 *)field_at(f, rij) = mens == MENS_DELING ? g.x.taalschool.v : andere_school.v;
    else if (e == &document_entity && heet(f, "zicht"))
        *(code *)field_at(f, rij) = CODE(ZICHT_WERK);
    else if (e == &taak_entity && heet(f, "soort")) *(code *)field_at(f, rij) = CODE(TAAK_CONTACT);
    else if (e == &lesdeelname_entity && heet(f, "tot"))
        *(date *)field_at(f, rij) =
            mens == MENS_VOORBIJ ? date_ymd(2022, 1, 1) : date_ymd(2100, 1, 1);
    else if (e == &persoon_entity && heet(f, "uit_beeld")) return true;
    else return false;
    return true;
}

/* 0: that row is not there yet. */
static i64 wijst_naar(const entity *e, const field *f, int mens)
{
    const entity *naar = f->ref ? entiteit(str_of(f->ref)) : NULL;
    if (!naar || naar == e) return 0;
    if (naar == &persoon_entity) return g.wie[mens];
    if (naar == &gebruiker_entity) return collega;
    if (naar == &team_entity) return g.x.team;
    if (naar == &lesgroep_entity) return g.groep[mens];
    int nr = entiteit_nr(naar);
    return g.rij[mens][nr] ? g.rij[mens][nr] : g.los[nr];
}

void vul_rij(arena *a, const entity *e, int mens, bool ander, void *rij)
{
    problems p = {0};
    memset(rij, 0, e->size);
    teller++;
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        if (bijzonder(e, f, mens, rij)) continue;
        if (f->type == FIELD_ID) {
            *(i64 *)field_at(f, rij) = wijst_naar(e, f, mens);
            continue;
        }
        str t = tekst_van(a, e, f, mens, ander);
        if (!field_parse(a, f, t, rij, &p))
            STOP("%s.%s refuses \"%.*s\"", e->name, f->name, STR_FMT(t));
    }
}

/* Is all there that the row must point to? In the last round: that it cannot do without? */
static bool kan_nu(const entity *e, int mens, bool laatste)
{
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        if (f->type != FIELD_ID || !f->ref || entiteit(str_of(f->ref)) == e) continue;
        if (e == &persoon_entity || (e == &lesgroep_entity && heet(f, "organisatie_id"))) continue;
        if (!wijst_naar(e, f, mens) && (f->required || !laatste)) return false;
    }
    return true;
}

static i64 rij_erbij(werk *w, const entity *e, int mens)
{
    toegang t = ziet_alles();
    void *rij = arena_alloc(w->a, e->size + 64, 1);
    vul_rij(w->a, e, mens, false, rij);
    i64 id = db_add(w->db, &t, e, rij);
    if (!id) STOP("%s cannot be added", e->name);
    return id;
}

static i64 account(werk *w, const char *naam, i32 rol, organisatie_id org)
{
    toegang t = ziet_alles();
    gebruiker x = {.inlognaam = str_of(naam),
        .naam = str_of(naam),
        .rol = CODE(rol),
        .team_id = {g.x.team},
        .organisatie_id = org};
    i64 id = db_add(w->db, &t, &gebruiker_entity, &x);
    gebruiker_team gt = {.gebruiker_id = {id}, .team_id = {g.x.team}};
    if (!db_add(w->db, &t, &gebruiker_team_entity, &gt)) STOP("no team of an account");
    if (rol < rol_eind && g.van[rol].gebruiker == 0) g.van[rol] = toegang_uit(&x, DOEL_BEGELEIDING);
    return id;
}

static organisatie_id organisatie_van(werk *w, i32 rol)
{
    toegang t = ziet_alles();
    if (rol == ROL_TAALSCHOOL) return g.x.taalschool;
    if (!IS_BUITEN(rol)) return (organisatie_id){0};
    i32 soort = rol == ROL_PARTNER ? ORG_VWN : ORG_WERKGEVER;
    organisatie o = {.naam = str_of(rol_codes.at[rol - 1].code), .soort = CODE(soort)};
    return (organisatie_id){db_add(w->db, &t, &organisatie_entity, &o)};
}

static bool accounts(werk *w, void *arg)
{
    (void)arg;
    toegang t = ziet_alles();
    organisatie o = {.naam = S("Andere school"), .soort = CODE(ORG_TAALSCHOOL)};
    andere_school = (organisatie_id){db_add(w->db, &t, &organisatie_entity, &o)};
    ander_team = g.x.ander_team;
    collega = account(w, "collega", ROL_KLANTMANAGER, (organisatie_id){0});
    g.van[ROL_KLANTMANAGER].gebruiker = 0;
    for (i32 rol = 1; rol < rol_eind; rol++) {
        buf b = buf_new(w->a);
        buf_fmt(&b, "rol %s", rol_codes.at[rol - 1].code);
        str naam = buf_str(&b);
        account(w, arena_c(w->a, naam), rol, organisatie_van(w, rol));
    }
    return true;
}

static bool over_mensen(const entity *e) { return e->mens || e->via; }

static bool ronde(werk *w, const entity *const *alle, int n, int mens, bool laatste)
{
    bool klaar = true;
    for (int i = 0; i < n; i++) {
        const entity *e = alle[i];
        if (!over_mensen(e) || overslaan(e) || g.rij[mens][i]) continue;
        if (kan_nu(e, mens, laatste)) g.rij[mens][i] = rij_erbij(w, e, mens);
        else klaar = false;
    }
    return klaar;
}

static bool losse_ronde(werk *w, const entity *const *alle, int n, bool laatste)
{
    bool klaar = true;
    for (int i = 0; i < n; i++) {
        const entity *e = alle[i];
        if (over_mensen(e) || overslaan(e) || g.los[i]) continue;
        if (kan_nu(e, MENS_GEMEENTE, laatste)) g.los[i] = rij_erbij(w, e, MENS_GEMEENTE);
        else klaar = false;
    }
    return klaar;
}

/* ---- shares ---- */

static i64 deel(werk *w, i32 rol, int mens, i32 waarvoor)
{
    toegang t = ziet_alles();
    deling d = {.persoon_id = {g.wie[mens]},
        .organisatie_id = {g.van[rol].organisatie},
        .doel = CODE(waarvoor),
        .delen = NUM((1 << CAT_DEELBAAR_EIND) - 2),
        .grond = CODE(GROND_INBURGERING),
        .van = date_ymd(2021, 1, 1),
        .tot = mens == MENS_DELING ? date_ymd(2100, 1, 1) : date_ymd(2022, 1, 1)};
    i64 id = db_add(w->db, &t, &deling_entity, &d);
    if (!id) STOP("no share");
    return id;
}

/* Of each entity whose rows may belong to a share: one that does. */
static void rijen_van_deling(werk *w, i32 rol, i32 waarvoor)
{
    int n;
    toegang t = ziet_alles();
    const entity *const *alle = entiteiten(&n);
    for (int i = 0; i < n; i++) {
        const field *f = alle[i]->mens ? field_find(alle[i], S("deling_id")) : NULL;
        if (!f) continue;
        void *rij = arena_alloc(w->a, alle[i]->size + 64, 1);
        vul_rij(w->a, alle[i], MENS_DELING, false, rij);
        *(i64 *)field_at(f, rij) = g.deling[rol][waarvoor];
        g.van_deling[rol][waarvoor][i] = db_add(w->db, &t, alle[i], rij);
        if (!g.van_deling[rol][waarvoor][i]) STOP("%s of a share cannot be added", alle[i]->name);
    }
    g.van_deling[rol][waarvoor][entiteit_nr(&deling_entity)] = g.deling[rol][waarvoor];
}

static bool delingen(werk *w, void *arg)
{
    (void)arg;
    for (i32 rol = 1; rol < rol_eind; rol++) {
        if (!IS_BUITEN(rol)) continue;
        g.voorbij[rol] = deel(w, rol, MENS_VOORBIJ, DOEL_BEGELEIDING);
        for (i32 waarvoor = 1; waarvoor < doel_van_inzage_eind; waarvoor++) {
            g.deling[rol][waarvoor] = deel(w, rol, MENS_DELING, waarvoor);
            rijen_van_deling(w, rol, waarvoor);
        }
    }
    return true;
}

toegang rechten_van(werk *w, const beurtje *b)
{
    toegang t = g.van[b->rol], uit = t;
    if (!IS_BUITEN(b->rol)) return t;
    deling_id nu = {g.deling[b->rol][b->doel]}, over = {g.voorbij[b->rol]};
    if (b->mens == MENS_VOORBIJ && toegang_deling(w->db, w->a, &t, over, &uit)) b->u->fout++;
    if (toegang_deling(w->db, w->a, &t, nu, &uit)) return uit;
    b->u->fout++; /* a share of today gives no rights */
    return t;
}

i64 rij_van(const beurtje *b, const entity *e)
{
    int nr = entiteit_nr(e);
    bool mensen = e->mens || e->via;
    if (!mensen) return b->mens == MENS_GEMEENTE ? g.los[nr] : 0;
    i64 eigen = b->mens == MENS_DELING ? g.van_deling[b->rol][b->doel][nr] : 0;
    return eigen ? eigen : g.rij[b->mens][nr];
}

void elke_beurt(i32 rol, uitslag *u, void (*doe)(beurtje *b))
{
    for (int m = 1; m < MENS_AANTAL; m++)
        for (i32 waarvoor = 1; waarvoor < doel_van_inzage_eind; waarvoor++) {
            bool elk_doel = IS_BUITEN(rol) && m == MENS_DELING;
            if ((m != rol && m < MENS_TEAM) || (!elk_doel && waarvoor != DOEL_BEGELEIDING))
                continue;
            beurtje b = {rol, m, waarvoor, u};
            if (!u->stop || !u->fout) doe(&b);
        }
}

static bool alles(werk *w, void *arg)
{
    int n;
    const entity *const *alle = entiteiten(&n);
    (void)arg;
    for (int m = 1; m < MENS_AANTAL; m++)
        g.rij[m][entiteit_nr(&persoon_entity)] = g.wie[m] = rij_erbij(w, &persoon_entity, m);
    i64 school = rij_erbij(w, &lesgroep_entity, MENS_DELING);
    i64 elders = rij_erbij(w, &lesgroep_entity, MENS_GEMEENTE);
    g.los[entiteit_nr(&lesgroep_entity)] = elders;
    for (int m = 1; m < MENS_AANTAL; m++)
        g.groep[m] = m == MENS_DELING || m == MENS_VOORBIJ ? school : elders;
    bool klaar = false;
    for (int r = 0; r < 12 && !klaar; r++) {
        klaar = losse_ronde(w, alle, n, r > 6);
        for (int m = 1; m < MENS_AANTAL; m++) klaar &= ronde(w, alle, n, m, r > 6);
    }
    if (!klaar) STOP("some entities could not be filled");
    return true;
}

bool vul_gemeente(void)
{
    g = (gemeente){.x = kantoor_proef_begin()};
    g.x.s->c.volg = NULL; /* the short picture of a person is no part of this */
    teller = 0;
    return schrijf(&g.x, ziet_alles(), accounts, NULL) && schrijf(&g.x, ziet_alles(), alles, NULL)
           && schrijf(&g.x, ziet_alles(), delingen, NULL);
}
