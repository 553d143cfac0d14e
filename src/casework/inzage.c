/* inzage.c: a row of the record of who looked: who, for whom, on what ground, and its seal.
 * Bron: NEN 7513; AVG 5(2), 30 and 32. */
#include "casework/inzage.h"

#include "base/lang.h"

#include <stdio.h>

/* ---- the bytes under the seal ---- */

static bool tekst_van(const field *f, const void *rij, str *uit, char cijfers[24])
{
    const void *p = field_in(f, rij);
    i64 n = 0;
    *uit = (str){0};
    switch (f->type) {
    case FIELD_STR:
        *uit = *(const str *)p;
        return uit->n > 0;
    case FIELD_CODE:
        *uit = code_text(f->codes, *(const code *)p);
        return uit->n > 0;
    case FIELD_NUM:
        if (!((const num *)p)->is) return false;
        n = ((const num *)p)->n;
        break;
    case FIELD_BOOL: n = *(const bool *)p; break;
    case FIELD_MOMENT: n = ((const moment *)p)->ms; break;
    case FIELD_ID: n = *(const i64 *)p; break;
    case FIELD_GELD:
    case FIELD_DATE:
    case FIELD_TIJD:
    case FIELD_GEHEIM: bug("a field of inzage that has no bytes");
    }
    if (!n && f->type != FIELD_NUM) return false;
    *uit = (str){cijfers, (size_t)snprintf(cijfers, 24, "%lld", (long long)n)};
    return true;
}

/* Fields by name, each with its length: no two rows give the same bytes, and a field that a later
 * version adds changes nothing for rows in which it is empty. */
str inzage_bytes(arena *a, const inzage *i)
{
    buf b = buf_new(a);
    buf_add(&b, S("vastgelegd="));
    buf_add_i64(&b, i->kop.vastgelegd.ms);
    for (int k = 0; k < inzage_entity.nfields; k++) {
        const field *f = &inzage_entity.fields[k];
        char cijfers[24];
        str tekst;
        if (f->offset == offsetof(inzage, zegel) || !tekst_van(f, i, &tekst, cijfers)) continue;
        buf_add(&b, S(";"));
        buf_add(&b, str_of(f->name));
        buf_add(&b, S("="));
        buf_add_i64(&b, (i64)tekst.n);
        buf_add(&b, S(":"));
        buf_add(&b, tekst);
    }
    return buf_str(&b);
}

/* ---- its place in the chain ---- */

/* The first row of a run goes on from the last row of all, of whatever run. */
static bool begin_keten(db *d, arena *a, const toegang *t, schakel *s)
{
    inzage laatste;
    i64 id = db_getal(d, t, Q_INZAGE_LAATSTE, ARGS());
    *s = (schakel){0};
    if (id && db_rij(d, t, a, Q_INZAGE_VANAF, ARGS(A(id, id)), &laatste) && laatste.zegel.n
        && !geheim_bytes(laatste.zegel, s->zegel, sizeof s->zegel))
        memset(s->zegel, 0, sizeof s->zegel); /* somebody was at it: controle says so */
    geheim_random(&s->keten, sizeof s->keten);
    s->keten &= INT64_MAX >> 1;
    return !db_failed(d);
}

/* The last thing that is put in a row. */
static bool verzegel(db *d, arena *a, const toegang *t, inzage *rij)
{
    schakel *s = db_schakel(d), nieuw = *s;
    if (!nieuw.keten && !begin_keten(d, a, t, &nieuw)) return false;
    nieuw.nummer++;
    rij->keten = NUM(nieuw.keten);
    rij->nummer = NUM(nieuw.nummer);
    rij->kop.vastgelegd = db_now(d);
    store_schakel(db_store(d), nieuw.zegel, nieuw.zegel, inzage_bytes(a, rij));
    rij->zegel = geheim_tekst(a, nieuw.zegel, sizeof nieuw.zegel);
    *s = nieuw;
    return true;
}

/* ---- who, for whom, why ---- */

static i32 relatie_van(const toegang *t)
{
    return t->buiten || t->organisatie ? REL_DELING : REL_TEAM;
}

/* The first line of the policy that gives this caller such data. */
static str grond_van(const inzage *r)
{
    int n;
    const beleidsregel *b = beleidsregels(&n);
    for (int i = 0; i < n; i++)
        if (b[i].rol == r->rol.i && b[i].relaties >> r->relatie.i & 1
            && b[i].doelen >> r->doel.i & 1 && b[i].klassen & (u64)r->klassen.n)
            return str_of(b[i].grond);
    return (str){0};
}

/* Of somebody alone: is he of the caller's own caseload, or of a colleague's whom he stands in for?
 * The rows of several people rest on the team. */
static void band(db *d, const inzage_invoer *in, inzage *r)
{
    r->relatie = CODE(in->zelf ? REL_ZELF : relatie_van(&in->t));
    if (in->n != 1 || !code_is(r->relatie, REL_TEAM)) return;
    date vandaag = moment_date(db_now(d));
    i64 wie = db_getal(d, &in->t, Q_INZAGE_BAND,
        ARGS(A(persoon, in->personen[0]), A(vandaag, vandaag)));
    if (wie < 0) r->relatie = CODE(REL_EIGEN);
    else r->namens_id = (gebruiker_id){wie};
}

static bool noem(db *d, arena *a, const inzage_invoer *in, str *uit)
{
    size_t een = PSEUDONIEM + 1;
    char *p = arena_make(a, char, een * (size_t)in->n + 1);
    for (int i = 0; i < in->n; i++) {
        if (!db_pseudoniem(d, in->personen[i], p + een * (size_t)i)) return false;
        p[een * (size_t)i + PSEUDONIEM] = ' ';
    }
    *uit = (str){p, in->n ? een * (size_t)in->n - 1 : 0};
    return true;
}

static i32 herkomst_van(const inzage_invoer *in)
{
    if (in->herkomst) return in->herkomst;
    return in->t.rol == ROL_OPDRACHT ? VIA_OPDRACHT : VIA_BROWSER;
}

bool inzage_schrijf(db *d, arena *a, const inzage_invoer *in)
{
    inzage rij = {.moment = db_now(d),
                  .gebruiker_id = {in->t.gebruiker},
                  .rol = CODE(in->t.rol),
                  .doel = CODE(in->t.doel),
                  .pagina = str_of(in->pagina),
                  .klassen = NUM(in->klassen),
                  .uitslag = CODE(in->uitslag ? in->uitslag : INZAGE_GEZIEN),
                  .herkomst = CODE(herkomst_van(in)),
                  .deling = in->t.deling ? NUM(in->t.deling) : (num){0},
                  .nood = in->nood,
                  .reden = in->reden,
                  .aantal = NUM(in->n)};
    band(d, in, &rij);
    rij.grond = in->zelf ? str_of(N_("AVG 15: weten wie je gegevens zag")) : grond_van(&rij);
    if (!noem(d, a, in, &rij.personen) || !verzegel(d, a, &in->t, &rij)) return false;
    db_add(d, &in->t, &inzage_entity, &rij);
    return !db_failed(d);
}

/* ---- asking ---- */

gezochte inzage_zoek(werk *w, persoon_id wie)
{
    aantalrij_rijen samen = LIJST(w, aantalrij, INZAGE_SAMENGEVOEGD, AI(persoon, wie));
    buf b = buf_new(w->a);
    buf_add(&b, db_pseudoniemen(w->db, w->a, wie.v));
    for (int i = 0; i < samen.n; i++) {
        str namen = db_pseudoniemen(w->db, w->a, samen.at[i].aantal.n);
        if (b.n && namen.n) buf_add(&b, S(" "));
        buf_add(&b, namen);
    }
    return (gezochte){wie, buf_str(&b)};
}

bool inzage_toonde(const inzage *i, const gezochte *g)
{
    char zoek[32];
    str naam, rest = g->namen;
    while (str_split(&rest, ' ', &naam))
        if (str_find(i->personen, naam) >= 0) return true;
    int n = snprintf(zoek, sizeof zoek, ",%lld,", (long long)g->id.v);
    return !i->keten.is && str_find(i->personen, (str){zoek, (size_t)n}) >= 0;
}

i64 inzage_vanaf(werk *w, moment m)
{
    i64 laag = 1, hoog = GETAL(w, INZAGE_LAATSTE) + 1;
    while (laag < hoog) {
        inzage r;
        i64 midden = laag + (hoog - laag) / 2;
        if (!RIJ(w, inzage, INZAGE_VANAF, &r, A(id, midden))) break;
        if (r.moment.ms < m.ms) laag = r.kop.id + 1;
        else hoog = midden;
    }
    return laag;
}

str inzage_gegevens(arena *a, i64 klassen)
{
    static const char *const wat[] = {[K1] = N_("werk en taal"), [K2] = N_("naam en contact"),
        [K3] = N_("plan, uitkering en inburgering"), [K4] = N_("belastbaarheid"),
        [K5] = N_("BSN of V-nummer")};
    buf b = buf_new(a);
    for (int k = K1; k <= K5; k++)
        if (klassen >> k & 1) PLAIN(&b, "{}{}", b.n ? S(", ") : S(""), lang_text(wat[k]));
    return b.n ? buf_str(&b) : T("geen gegevens");
}
