#include "casework/deling.h"

#include "casework/aanpak.h"
#include "casework/vastleggen.h"

/* A part that an aanpak may name is a category of the policy, under the same number. */
static_assert((int)DEEL_NAAM == (int)CAT_NAAM && (int)DEEL_VOORTGANG == (int)CAT_VOORTGANG,
              "the parts of an aanpak file are the first categories");

static bool geweigerd(werk *w, const char *tekst)
{
    return problem_with(w->p, PROBLEM_GEWEIGERD, "", tekst, (str){0});
}

/* ---- what it shows ---- */

/* The fields of e that these rights show of the parts that the share names. */
static u64 gedeelde_velden(const entity *e, const toegang *kijker)
{
    u64 velden = 0, masker = beleid_masker(e, kijker, false);
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        i32 categorie = beleid_categorie(e, f);
        bool deel = categorie < CAT_DEELBAAR_EIND && f->klasse > K0;
        if (deel && f->type != FIELD_ID && !f->intern && masker >> i & 1) velden |= (u64)1 << i;
    }
    return velden;
}

static rijen rijen_over(werk *w, const entity *e, persoon_id wie)
{
    if (e != &persoon_entity) return db_bij(w->db, &w->t, w->a, e, e->mens, wie.v);
    persoon *p = arena_make(w->a, persoon, 1);
    return HAAL(w, persoon, wie, p) ? (rijen){p, 1} : (rijen){0};
}

typedef struct {
    deelwaarde *at;
    int n, hoogstens;
} inhoud;

static void zet(werk *w, inhoud *uit, const entity *e, const void *rij, u64 velden, i32 categorie)
{
    const rijkop *kop = rij;
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        if (!(velden & kop->masker & (u64)1 << i) || beleid_categorie(e, f) != categorie) continue;
        if (uit->n == uit->hoogstens) bug("a share shows more than one page holds");
        uit->at[uit->n++] = (deelwaarde){.categorie = categorie,
                                         .e = e,
                                         .rij = kop->id,
                                         .f = f,
                                         .tekst = field_label(w->a, f, rij, w->vandaag)};
    }
}

deelwaarden deling_inhoud(werk *w, const toegang *kijker, persoon_id wie)
{
    int n, velden_samen = 0;
    const entity *const *alle = entiteiten(&n);
    rijen *over = arena_make(w->a, rijen, n);
    u64 *velden = arena_make(w->a, u64, n);
    for (int i = 0; i < n; i++) {
        bool zelf = alle[i] == &persoon_entity;
        const field *f = alle[i]->mens ? field_find(alle[i], str_of(alle[i]->mens)) : NULL;
        if (!zelf && (!f || !f->ouder)) continue;
        velden[i] = gedeelde_velden(alle[i], kijker);
        if (!velden[i]) continue;
        over[i] = rijen_over(w, alle[i], wie);
        velden_samen += over[i].n * alle[i]->nfields;
    }
    inhoud uit = {.at = arena_make(w->a, deelwaarde, velden_samen + 1), .hoogstens = velden_samen};
    for (i32 categorie = 1; categorie < CAT_DEELBAAR_EIND; categorie++)
        for (int i = 0; i < n; i++)
            for (int r = 0; r < over[i].n; r++)
                zet(w, &uit, alle[i], (char *)over[i].at + (size_t)r * alle[i]->size, velden[i],
                    categorie);
    return (deelwaarden){uit.at, uit.n};
}

/* ---- what the aanpak gives ---- */

static u64 bits(aanpak_codes c)
{
    u64 uit = 0;
    for (int i = 0; i < c.n; i++) uit |= UINT64_C(1) << c.at[i].i;
    return uit;
}

u64 deling_aanpak(werk *w, persoon_id wie, const organisatie *o, i32 waarvoor, u64 anders)
{
    u64 mag = deling_mag(o->soort.i, waarvoor), delen = 0;
    dossier d;
    if (!dossier_lees(w, wie, &d)) return anders & mag;
    const aanpak_inhoud *in = aanpak_voor(w, &d);
    for (int i = 0; in && i < in->partners.n; i++) {
        const aanpak_partner *p = &in->partners.at[i];
        if (code_is(p->soort, o->soort.i) && code_is(p->doel, waarvoor))
            delen |= bits(p->ziet) | bits(p->meldt);
    }
    return (delen ? delen : anders) & mag;
}

/* ---- giving ---- */

bool deling_van(werk *w, persoon_id wie, organisatie_id o, i32 waarvoor, deling *uit)
{
    deling_rijen r = BIJ(w, deling, persoon_id, wie);
    for (int i = r.n; i-- > 0;) {
        bool zelfde = r.at[i].organisatie_id.v == o.v && code_is(r.at[i].doel, waarvoor);
        *uit = r.at[i];
        if (zelfde && !date_is_set(uit->ingetrokken) && date_before(w->vandaag, uit->tot))
            return true;
    }
    *uit = (deling){0};
    return false;
}

static void dagen_kloppen(werk *w, const deling *d)
{
    char dag[DATE_TEXT];
    date uiterst = date_plus_months(date_before(d->van, w->vandaag) ? w->vandaag : d->van,
                                    DELING_MAANDEN);
    if (date_is_set(d->tot) && !date_before(d->van, d->tot))
        problem_add(w->p, "tot", N_("moet na de eerste dag liggen."));
    else if (date_is_set(d->tot) && !date_before(w->vandaag, d->tot))
        problem_add(w->p, "tot", N_("moet een dag na vandaag zijn."));
    if (date_before(uiterst, d->tot))
        problem_with(w->p, PROBLEM_INVOER, "tot", N_("is te laat. Kies uiterlijk {}."),
                     arena_str(w->a, date_nl(uiterst, dag)));
    if (date_before(w->vandaag, d->verteld))
        problem_add(w->p, "verteld", N_("kan niet na vandaag zijn."));
}

static void inhoud_klopt(werk *w, const deling *d, const organisatie *o)
{
    u64 mag = deling_mag(o->soort.i, d->doel.i);
    if (!deling_doelen(o->soort.i))
        problem_add(w->p, "organisatie_id", N_("werkt niet mee in dit programma. Kies een ander."));
    else if (d->doel.i && !(deling_doelen(o->soort.i) >> d->doel.i & 1))
        problem_add(w->p, "doel", N_("past niet bij deze organisatie. Kies een ander doel."));
    else if ((!d->delen.n && !d->introductie_id.v) || (u64)d->delen.n & ~mag)
        problem_add(w->p, "delen", N_("moet uit de lijst komen. Kies minstens een deel."));
}

static bool traject_klopt(werk *w, const deling *d)
{
    traject t;
    if (!d->traject_id.v) return true;
    if (HAAL(w, traject, d->traject_id, &t) && t.persoon_id.v == d->persoon_id.v) return true;
    return problem_add(w->p, "traject_id", N_("is niet gevonden. Kies er een uit de lijst."));
}

static vastlegging van(deling *d, u64 velden, int soort)
{
    return (vastlegging){.e = &deling_entity,
                         .rij = d,
                         .velden = velden,
                         .wie = d->persoon_id,
                         .soort = soort,
                         .spoor = SPOOR_WET,
                         .code1 = code_text(&doel_van_inzage_codes, d->doel),
                         .datum1 = d->tot};
}

/* A stored share keeps with whom, what for and since when. */
static bool zoals_het_was(werk *w, deling *d)
{
    deling oud;
    if (!d->kop.id) return true;
    if (!HAAL(w, deling, deling_id_van(d), &oud))
        return problem_with(w->p, PROBLEM_GEWIJZIGD, "", N_("Dit is er niet meer."), (str){0});
    if (!deling_geldt(&oud, w->vandaag)) return geweigerd(w, N_("Dit delen is al gestopt."));
    d->persoon_id = oud.persoon_id;
    d->organisatie_id = oud.organisatie_id;
    d->doel = oud.doel;
    d->van = oud.van;
    d->introductie_id = oud.introductie_id;
    return true;
}

bool deling_geef(werk *w, deling *d, gebeurtenis_id *g)
{
    deling open;
    organisatie o;
    if (!zoals_het_was(w, d)) return false;
    if (!d->kop.id && !date_is_set(d->van)) d->van = w->vandaag;
    d->grond = CODE(deling_grond(d->doel.i));
    if (!HAAL(w, organisatie, d->organisatie_id, &o))
        return problem_add(w->p, "organisatie_id", N_("is verplicht. Kies er een uit de lijst."));
    inhoud_klopt(w, d, &o);
    dagen_kloppen(w, d);
    traject_klopt(w, d);
    if (code_is(d->grond, GROND_TOESTEMMING) && !d->introductie_id.v)
        return geweigerd(
            w, N_("Kennismaken met een werkgever kan alleen met toestemming. Maak een "
                  "introductie."));
    if (!d->kop.id && deling_van(w, d->persoon_id, d->organisatie_id, d->doel.i, &open))
        return geweigerd(w, N_("Dit deel je al met deze organisatie. Wijzig wat er staat."));
    u64 velden = field_bit(&deling_entity, "delen") | field_bit(&deling_entity, "tot")
                 | field_bit(&deling_entity, "verteld") | field_bit(&deling_entity, "traject_id");
    vastlegging v = van(d, velden, GEB_DELING);
    return !w->p->n && vastleggen(w, &v, g);
}

bool deling_bij_introductie(werk *w, const introductie *i, organisatie_id o)
{
    organisatie org;
    deling open;
    if (!HAAL(w, organisatie, o, &org)) return false;
    if (!(deling_doelen(org.soort.i) >> DOEL_MATCHING & 1)) return true;
    if (deling_van(w, i->persoon_id, o, DOEL_MATCHING, &open)
        && !deling_stop(w, deling_id_van(&open), (str){0}, NULL))
        return false; /* another introduction, another share */
    deling d = {.persoon_id = i->persoon_id,
                .organisatie_id = o,
                .doel = CODE(DOEL_MATCHING),
                .delen = NUM(0), /* the introduction itself, and nothing else */
                .van = w->vandaag,
                .tot = i->tot,
                .verteld = i->gegeven,
                .introductie_id = introductie_id_van(i)};
    return deling_geef(w, &d, NULL);
}

/* ---- stopping ---- */

static bool stop(werk *w, deling *d, str reden, gebeurtenis_id *g)
{
    d->ingetrokken = w->vandaag;
    d->reden = reden;
    u64 velden = field_bit(&deling_entity, "ingetrokken") | field_bit(&deling_entity, "reden");
    vastlegging v = van(d, velden, GEB_DELING_STOP);
    v.datum1 = w->vandaag;
    return vastleggen(w, &v, g);
}

bool deling_stop(werk *w, deling_id id, str reden, gebeurtenis_id *g)
{
    deling d;
    if (!HAAL(w, deling, id, &d))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Dit is er niet meer."), (str){0});
    if (date_is_set(d.ingetrokken)) return geweigerd(w, N_("Dit delen is al gestopt."));
    return stop(w, &d, reden, g);
}

bool deling_stop_introductie(werk *w, introductie_id i)
{
    introductie x;
    if (!HAAL(w, introductie, i, &x)) return false;
    deling_rijen r = BIJ(w, deling, persoon_id, x.persoon_id);
    for (int n = 0; n < r.n; n++) {
        deling *d = &r.at[n];
        if (d->introductie_id.v != i.v || date_is_set(d->ingetrokken)) continue;
        if (!stop(w, d, (str){0}, NULL)) return false;
    }
    return true;
}

deelregel_rijen delingen_mijn(werk *w) { return LIJST(w, deelregel, DELINGEN_MIJN); }
