#include "casework/samenvoegen.h"

#include "base/text.h"
#include "casework/persoon.h"
#include "casework/taak.h"
#include "casework/vastleggen.h"

/* Is each word of naam in the other name, as it is written or as it sounds? */
static bool klinkt_in(arena kladje, str naam, str ander)
{
    zoekwoord woorden[ZOEKWOORDEN];
    int n = text_zoekwoorden(&kladje, naam, woorden, ZOEKWOORDEN);
    str sleutel = text_zoeksleutel(&kladje, ander);
    for (int i = 0; i < n; i++)
        if (!text_vindt(sleutel, woorden[i])) return false;
    return n > 0;
}

/* Many refugees have the first of January as their birth date: the whole name counts too. */
dubbelpaar_rijen dubbel_vermoed(werk *w)
{
    dubbelpaar_rijen alle = LIJST(w, dubbelpaar, DUBBELEN), uit = {alle.at, 0};
    for (int i = 0; i < alle.n && uit.n < DUBBEL_HOOGSTENS; i++) {
        dubbelpaar d = alle.at[i];
        d.geboren = d.geboren && (klinkt_in(*w->a, d.naam, d.ander_naam) ||
                                  klinkt_in(*w->a, d.ander_naam, d.naam));
        if (d.geboren || d.telefoon || d.email) uit.at[uit.n++] = d;
    }
    return uit;
}

bool dubbel_twee_mensen(werk *w, persoon_id een, persoon_id ander, gebeurtenis_id *g)
{
    persoon p;
    bool om = ander.v < een.v;
    dubbel_nee n = {.persoon_id = om ? ander : een, .ander_id = om ? een : ander,
                    .bekeken = w->vandaag};
    if (een.v == ander.v || !HAAL(w, persoon, n.ander_id, &p))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0});
    return vastleggen(w, &(vastlegging){.e = &dubbel_nee_entity, .rij = &n, .velden = UINT64_MAX,
                             .wie = n.persoon_id, .soort = GEB_TWEE_MENSEN, .code1 = p.nummer}, g);
}

static persoon_id leidt_naar(werk *w, int welk, const sql_arg *args)
{
    persoonregel r;
    if (!db_rij(w->db, &w->t, w->a, welk, args, &r)) return (persoon_id){0};
    return r.id;
}

persoon_id samengevoegd_nummer(werk *w, str nummer)
{
    return leidt_naar(w, Q_SAMEN_NUMMER, ARGS(A(nummer, nummer)));
}

persoon_id samengevoegd_id(werk *w, persoon_id was)
{
    return leidt_naar(w, Q_SAMEN_ID, ARGS(A(rij, was.v)));
}

/* ---- which rows ---- */

/* Of these a person has one, for each value of the fields: the one of the person kept stays. */
static const struct {
    const entity *e;
    const char *per[2];
} een_keer[] = {
    {&intake_entity, {NULL}},
    {&huishouden_lid_entity, {NULL}},
    {&persoon_etiket_entity, {"etiket_id"}},
    {&aanpak_deelname_entity, {"aanpak_id", "tot"}},
    {&bijeenkomst_mens_entity, {"bijeenkomst_id"}},
    {&campagne_mens_entity, {"campagne_id"}},
    {&lesdeelname_entity, {"lesgroep_id", "van"}},
    {&aanwezigheid_entity, {"lesgroep_id", "datum"}},
};

static void *rij_nr(const entity *e, rijen r, int i)
{
    return (char *)r.at + (size_t)i * e->size;
}

static bool zelfde(const entity *e, const char *const *per, const void *x, const void *y)
{
    for (int i = 0; i < 2 && per[i]; i++)
        if (!field_same(field_find(e, str_of(per[i])), x, y)) return false;
    return true;
}

/* The key of a task of a rule, for the person kept: "soort/persoon/onderwerp". */
static str sleutel_voor(arena *a, const taak *t, persoon_id blijft)
{
    str rest = t->sleutel, soort, wie;
    buf b = buf_new(a);
    if (!rest.n || !str_split(&rest, '/', &soort) || !str_split(&rest, '/', &wie)) return rest;
    buf_add(&b, soort);
    buf_fmt(&b, "/%lld/", (long long)blijft.v);
    buf_add(&b, rest);
    return buf_str(&b);
}

/* Is there such a row already, or does it say something of the dossier that goes only? */
static bool vervalt(werk *w, const entity *e, const void *rij, rijen al, persoon_id blijft)
{
    if (e == &taak_entity) {
        str nieuw = sleutel_voor(w->a, rij, blijft);
        for (int i = 0; i < al.n && nieuw.n; i++)
            if (str_eq(((const taak *)rij_nr(e, al, i))->sleutel, nieuw)) return true;
    }
    if (e == &dubbel_nee_entity) return true; /* was said of the dossier that goes */
    for (size_t k = 0; k < countof(een_keer); k++)
        for (int i = 0; i < al.n && een_keer[k].e == e; i++)
            if (zelfde(e, een_keer[k].per, rij, rij_nr(e, al, i))) return true;
    return false;
}

/* The next field of an entity with a table that points to a person; NULL: no more. */
static const field *persoon_veld(const entity *e, int *van)
{
    while (e->tabel && *van < e->nfields) {
        const field *f = &e->fields[(*van)++];
        if (f->type == FIELD_ID && f->ref && strcmp(f->ref, "persoon") == 0) return f;
    }
    return NULL;
}

static rijen rijen_bij(werk *w, const entity *e, const field *f, persoon_id id)
{
    return db_bij(w->db, &w->t, w->a, e, f->name, id.v);
}

samenvoeg_delen samenvoeg_bekijk(werk *w, persoon_id blijft, persoon_id weg)
{
    int n;
    const entity *const *alle = entiteiten(&n);
    samenvoeg_delen uit = {arena_make(w->a, samenvoeg_deel, n), 0};
    for (int i = 0; i < n; i++) {
        const field *f;
        samenvoeg_deel d = {.e = alle[i]};
        for (int van = 0; (f = persoon_veld(d.e, &van));) {
            rijen al = rijen_bij(w, d.e, f, blijft), mee = rijen_bij(w, d.e, f, weg);
            for (int k = 0; k < mee.n; k++) {
                bool dubbel = vervalt(w, d.e, rij_nr(d.e, mee, k), al, blijft);
                d.mee += !dubbel;
                d.vervalt += dubbel;
            }
        }
        if (d.mee || d.vervalt) uit.at[uit.n++] = d;
    }
    return uit;
}

/* ---- moving them ---- */

static bool mislukt(werk *w)
{
    return problem_with(w->p, PROBLEM_GEWIJZIGD, "",
                        N_("Er wijzigde net iets in een van de dossiers. Kijk nog eens."),
                        (str){0});
}

static gebeurtenis_id noteer(werk *w, persoon_id wie, const entity *e, i64 id, i64 versie, str wat)
{
    return gebeur(w, (gebeurtenis){.soort = CODE(GEB_SAMENGEVOEGD),
                                   .persoon_id = wie,
                                   .onderwerp = str_of(e->name),
                                   .onderwerp_id = NUM(id),
                                   .versie_voor = NUM(versie),
                                   .code1 = wat});
}

typedef struct {
    persoon_id blijft, weg;
    u64 van_weg;
} paar;

/* The row as it is to be with the person kept; the bits that may differ. A source of a fact that
 * stays is a source of the person kept. */
static u64 zet_over(werk *w, const entity *e, const field *f, void *rij, const paar *p)
{
    u64 bits = field_bit(e, f->name);
    *(i64 *)field_at(f, rij) = p->blijft.v;
    if (e == &taak_entity) {
        taak *t = rij;
        t->sleutel = sleutel_voor(w->a, t, p->blijft);
        bits |= field_bit(e, "sleutel");
    }
    herkomst *h = rij;
    if (e == &herkomst_entity && str_eq(h->onderwerp, S("persoon")) &&
        h->onderwerp_id.n == p->weg.v && field_find(&persoon_entity, h->veld) &&
        p->van_weg & field_bit(&persoon_entity, arena_c(w->a, h->veld))) {
        h->onderwerp_id = NUM(p->blijft.v);
        bits |= field_bit(e, "onderwerp_id");
    }
    return bits;
}

static bool verhuis(werk *w, const entity *e, const field *f, const paar *p)
{
    rijen al = rijen_bij(w, e, f, p->blijft), mee = rijen_bij(w, e, f, p->weg);
    for (int i = 0; i < mee.n; i++) {
        void *rij = rij_nr(e, mee, i);
        rijkop was = *(rijkop *)rij;
        bool goed = vervalt(w, e, rij, al, p->blijft)
                        ? db_terug(w->db, &w->t, e, was.id, 0)
                        : db_save(w->db, &w->t, e, rij, zet_over(w, e, f, rij, p), NULL);
        if (!goed) return mislukt(w);
        noteer(w, p->blijft, e, was.id, was.versie, (str){0});
    }
    return true;
}

static bool verhuis_alles(werk *w, const paar *p)
{
    int n;
    const entity *const *alle = entiteiten(&n);
    for (int i = 0; i < n; i++) {
        const field *f;
        for (int van = 0; (f = persoon_veld(alle[i], &van));)
            if (!verhuis(w, alle[i], f, p)) return false;
    }
    return true;
}

/* ---- the person ---- */

static void neem_over(const char *naam, const persoon *van, persoon *naar)
{
    const field *f = field_find(&persoon_entity, str_of(naam));
    memcpy(field_at(f, naar), field_in(f, van), f->type == FIELD_STR ? sizeof(str)
           : f->type == FIELD_GEHEIM ? sizeof(geheim) : f->type == FIELD_BOOL ? sizeof(bool)
           : f->type == FIELD_DATE ? sizeof(date) : f->type == FIELD_CODE ? sizeof(code)
           : sizeof(i64));
}

/* What the program keeps beside a field goes where that field goes. */
static u64 mengsel(const persoon *weg, u64 van_weg, persoon *uit)
{
    static const char *const met[][2] = {{"naam", "naam_sleutel"},
                                         {"telefoon", "telefoon_sleutel"},
                                         {"klantmanager_id", "team_id"}};
    for (size_t i = 0; i < countof(met); i++)
        if (van_weg & field_bit(&persoon_entity, met[i][0]))
            van_weg |= field_bit(&persoon_entity, met[i][1]);
    if (date_is_set(weg->laatste_contact) &&
        (!date_is_set(uit->laatste_contact) ||
         date_before(uit->laatste_contact, weg->laatste_contact)))
        van_weg |= field_bit(&persoon_entity, "laatste_contact");
    for (int i = 0; i < persoon_entity.nfields; i++)
        if (van_weg >> i & 1) neem_over(persoon_entity.fields[i].name, weg, uit);
    return van_weg;
}

/* The plain numbers of weg that are to stay: read while it is there. */
static void onthul(werk *w, const paar *p, persoon *weg)
{
    struct { const char *naam; geheim *g; } nrs[] = {{"bsn", &weg->bsn},
                                                     {"vnummer", &weg->vnummer}};
    for (size_t i = 0; i < countof(nrs); i++) {
        nrs[i].g->nieuw = (str){0};
        if (p->van_weg & field_bit(&persoon_entity, nrs[i].naam))
            db_onthul(w->db, &w->t, w->a, &persoon_entity, nrs[i].naam, p->weg.v,
                      &nrs[i].g->nieuw);
    }
}

static bool bewaar_persoon(werk *w, persoon *blijft, u64 bits)
{
    i64 versie = blijft->kop.versie;
    u64 anders = 0;
    if (!db_save(w->db, &w->t, &persoon_entity, blijft, bits, &anders)) return mislukt(w);
    if (anders)
        noteer(w, persoon_id_van(blijft), &persoon_entity, blijft->kop.id, versie, (str){0});
    return true;
}

/* Both are seen, and wholly: else a value would stay behind without anyone having seen it. */
static bool mag(werk *w, const paar *p, persoon *blijft, persoon *weg)
{
    u64 alles = ((u64)1 << persoon_entity.nfields) - 1;
    if (p->blijft.v == p->weg.v)
        return problem_with(w->p, PROBLEM_INVOER, "",
                            N_("Dit is twee keer hetzelfde dossier. Kies een ander."), (str){0});
    if (!HAAL(w, persoon, p->blijft, blijft) || !HAAL(w, persoon, p->weg, weg))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0});
    if ((db_mask(w->db, &w->t, &persoon_entity) & alles) == alles) return true;
    return problem_with(w->p, PROBLEM_GEWEIGERD, "",
                        N_("Alleen een klantmanager kan dossiers samenvoegen."), (str){0});
}

bool samenvoegen(werk *beller, persoon_id blijft, persoon_id weg, u64 van_weg, gebeurtenis_id *g)
{
    werk een = *beller, *w = &een;
    paar p = {blijft, weg, van_weg};
    persoon hier, daar;
    *g = (gebeurtenis_id){0};
    w->samen = g;
    if (!mag(w, &p, &hier, &daar)) return false;
    onthul(w, &p, &daar);
    noteer(w, blijft, &persoon_entity, weg.v, daar.kop.versie, daar.nummer);
    if (!verhuis_alles(w, &p)) return false;
    db_doe(w->db, &w->t, Q_ZOEKWOORD_WEG, ARGS(AI(persoon, weg)));
    if (!db_terug(w->db, &w->t, &persoon_entity, weg.v, 0)) return mislukt(w);
    if (!bewaar_persoon(w, &hier, mengsel(&daar, van_weg, &hier))) return false;
    persoon_vindbaar(w, blijft);
    taken_bijwerken(w, blijft);
    return w->p->n == 0;
}

/* ---- taking it back ---- */

/* A task of a rule is kept up by the program: only what people did with it counts. */
static bool ongewijzigd(werk *w, const gebeurtenis *g, const entity *e, const rijkop *nu)
{
    bool van_regel = e == &taak_entity && ((const taak *)nu)->sleutel.n;
    if (!van_regel) return nu->versie == g->versie_voor.n + 1;
    return !GETAL(w, GEBEURTENIS_LATER, A(na, g->kop.id), A(onderwerp, g->onderwerp),
                  A(rij, g->onderwerp_id));
}

static bool rij_terug(werk *w, const gebeurtenis *g)
{
    const entity *e = entiteit(g->onderwerp);
    arena kladje = *w->a;
    rijkop *nu = arena_alloc(&kladje, e->size, 1);
    if (db_get(w->db, &w->t, &kladje, e, g->onderwerp_id.n, nu) && !ongewijzigd(w, g, e, nu))
        return false;
    return db_terug(w->db, &w->t, e, g->onderwerp_id.n, g->versie_voor.n);
}

/* The last event is about the person kept, when a value of his changed: first that, so that a
 * number is free again; then the dossier that was taken out, then its rows. */
bool samenvoegen_terug(werk *w, const gebeurtenis *g)
{
    gebeurtenis_rijen mee = BIJ(w, gebeurtenis, samen, gebeurtenis_id_van(g));
    persoon_id weg = {g->onderwerp_id.n};
    int n = mee.n;
    if (n && str_eq(mee.at[n - 1].onderwerp, S("persoon")) && !rij_terug(w, &mee.at[--n]))
        return false;
    if (!db_terug(w->db, &w->t, &persoon_entity, weg.v, g->versie_voor.n)) return false;
    while (n--)
        if (!rij_terug(w, &mee.at[n])) return false;
    persoon_vindbaar(w, g->persoon_id);
    persoon_vindbaar(w, weg);
    gebeur(w, (gebeurtenis){.soort = CODE(GEB_ONGEDAAN),
                            .persoon_id = g->persoon_id,
                            .onderwerp = g->onderwerp,
                            .onderwerp_id = g->onderwerp_id});
    taken_bijwerken(w, g->persoon_id);
    taken_bijwerken(w, weg);
    return true;
}
