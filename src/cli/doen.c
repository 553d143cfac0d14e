/* doen.c: reading such a command, finding the account and its rights, running the verb in one
 * writing. */
#include "cli/doen.h"

#include "casework/persoon.h"
#include "casework/plek.h"
#include "domain/vrijetekst.h"
#include "web/intern.h"

typedef struct {
    doen *d;
    toegang t;
    i64 *personen;
    int n;
    u32 klassen;
    bool gedaan;
} beurt;

/* ---- who, and may he? ---- */

bool doen_account(db *d, const char *user, toegang *t, problems *p)
{
    *t = toegang_van(d, cli_arena(), str_of(user));
    if (t->gebruiker) return true;
    return problem_with(p, PROBLEM_ONBEKEND, "--user",
                        N_("Er is geen account ‘{}’ dat toegang heeft."), str_of(user));
}

bool doen_weiger_rol(const toegang *t, problems *p)
{
    return problem_with(p, PROBLEM_GEWEIGERD, "--user",
                        N_("Dit mag niet met de rol {}. Neem een account dat het wel mag."),
                        code_label(&rol_codes, CODE(t->rol)));
}

static bool mag(beurt *b, db *d, problems *p)
{
    const route *r = route_named(str_of(b->d->actie->pagina));
    if (!r) bug("an action names a page that does not exist");
    if (!doen_account(d, b->d->user, &b->t, p)) return false;
    b->t.doel = r->doel;
    return route_mag(r, b->t.rol) || doen_weiger_rol(&b->t, p);
}

static bool lees_dossier(werk *w, str nummer, dossier *uit)
{
    persoon_id id = persoon_bij_nummer(w, nummer);
    if (id.v && dossier_lees(w, id, uit)) return true;
    return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Er is geen dossier met nummer {}."),
                        nummer);
}

/* ---- one writing ---- */

static bool leg_vast(db *d, void *arg)
{
    const beurt *b = arg;
    const inzage_invoer in = {.t = b->t, .pagina = b->d->opdracht, .personen = b->personen,
                              .n = b->n, .klassen = b->klassen, .herkomst = VIA_OPDRACHT,
                              .uitslag = b->gedaan ? INZAGE_GEWIJZIGD : INZAGE_GEZIEN};
    return !b->n || inzage_schrijf(d, cli_arena(), &in);
}

static void onthoud(beurt *b, db *d)
{
    const i64 *wie_getoond = db_getoond(d, &b->n, &b->klassen);
    b->personen = arena_make(cli_arena(), i64, b->n + 1);
    for (int i = 0; i < b->n; i++) b->personen[i] = wie_getoond[i];
}

static bool schrijf(db *d, void *arg)
{
    beurt *b = arg;
    doen *x = b->d;
    b->n = 0;
    x->p = (problems){.n = 0};
    werk w = werk_begin(d, cli_arena(), (toegang){0}, &x->p);
    if (!mag(b, d, &x->p)) return false;
    w.t = b->t;
    bool er = x->actie->zaak || lees_dossier(&w, str_of(x->o->rest[1]), &x->van);
    bool goed = er && x->actie->doe(&w, x) && !x->p.n;
    onthoud(b, d);
    b->gedaan = goed;
    return goed && leg_vast(d, b);
}

static int zeg_gedaan(const doen *d)
{
    str zin = lang_text(d->actie->gedaan);
    buf b = buf_new(cli_arena());
    jw j = jw_new(&b);
    if (!d->o->json) {
        PLAIN(&b, "{}\n", zin);
    } else {
        jw_object(&j);
        JW(&j, "nummer", d->actie->zaak ? str_of(d->o->rest[1]) : d->van.p.nummer);
        JW(&j, "gedaan", zin);
        jw_end(&j);
        PLAIN(&b, "\n");
    }
    cli_uit(buf_str(&b));
    return KLAAR_GOED;
}

static int voer_uit(doen *d)
{
    int code_;
    beurt b = {.d = d};
    store *s = opties_open(d->o, false, &code_);
    if (!s) return code_;
    write_result r = store_write(s, schrijf, &b);
    bool gezegd = r != WRITE_REFUSED || !b.n || store_write(s, leg_vast, &b) == WRITE_DONE;
    store_close(s);
    if (r == WRITE_FAILED || !gezegd)
        return cli_fout(d->opdracht, T("De opslag kon het niet bewaren."));
    return r == WRITE_DONE ? zeg_gedaan(d) : cli_problemen(d->opdracht, &d->p);
}

/* ---- VELD=WAARDE ---- */

static bool splits(const char *woord, str *naam, str *waarde)
{
    *waarde = str_of(woord);
    return str_find(*waarde, S("=")) > 0 && str_split(waarde, '=', naam);
}

static bool veld_hoort(const doen *d, str naam)
{
    if (d->actie->hoort) return d->actie->hoort(d, naam);
    for (int i = 0; d->actie->velden && d->actie->velden[i]; i++)
        if (str_eq(naam, str_of(d->actie->velden[i]))) return true;
    return false;
}

static int verkeerd_veld(const doen *d, const char *woord)
{
    buf b = buf_new(cli_arena());
    for (int i = 0; d->actie->velden && d->actie->velden[i]; i++)
        PLAIN(&b, "{}{}", i ? S(", ") : S(""), str_of(d->actie->velden[i]));
    if (!b.n)
        return cli_verkeerd(d->opdracht, TF(cli_arena(), "‘{}’ hoort hier niet.", str_of(woord)));
    return cli_verkeerd(d->opdracht,
                        TF(cli_arena(), "‘{}’ hoort hier niet. Schrijf VELD=WAARDE met: {}.",
                           str_of(woord), buf_str(&b)));
}

str doen_keuzes(arena *a, const codes *l)
{
    buf b = buf_new(a);
    for (int i = 0; i < l->n; i++)
        PLAIN(&b, "{}{}", i ? S(", ") : S(""), str_of(l->at[i].code));
    return buf_str(&b);
}

/* The choices of a list behind what was wrong: nobody sees them on a command line. */
static void noem_keuze(werk *w, const field *f, str waarde)
{
    w->p->n--;
    problem_with(w->p, PROBLEM_INVOER, f->name, arena_c(w->a, TF(w->a,
        "‘{}’ staat niet in de lijst. Kies uit: {}.", waarde, doen_keuzes(w->a, f->codes))),
        (str){0});
}

u64 doen_velden(werk *w, const doen *d, const entity *e, void *row)
{
    u64 bits = 0, masker = db_mask(w->db, &w->t, e);
    for (int i = d->veld_vanaf; i < d->o->nrest; i++) {
        str naam = {0}, waarde;
        splits(d->o->rest[i], &naam, &waarde);
        const field *f = field_find(e, naam);
        if (!f) continue;
        u64 bit = (u64)1 << (f - e->fields);
        bits |= bit;
        if (!(masker & bit))
            problem_with(w->p, PROBLEM_GEWEIGERD, f->name,
                         N_("mag dit account niet zien en niet wijzigen."), (str){0});
        else if (is_vrije_tekst(f) && !d->tekst_gezien && !vrijetekst_keur(waarde, f->name, w->p))
            continue;
        else if (!field_parse(w->a, f, waarde, row, w->p) && f->type == FIELD_CODE && waarde.n)
            noem_keuze(w, f, waarde);
    }
    return bits;
}

/* ---- reading the command ---- */

static const actie *vind(const actie *acties, const opties *o)
{
    for (; acties->naam; acties++)
        if (o->nrest && str_eq(str_of(o->rest[0]), str_of(acties->naam))) return acties;
    return NULL;
}

static int zonder_account(const doen *d)
{
    return cli_verkeerd(d->opdracht, T("Zeg wie dit doet: --user INLOGNAAM"));
}

/* 0, or the exit code of a wrong call. */
static int lees_woorden(doen *d)
{
    const opties *o = d->o;
    const actie *a = d->actie;
    str zin = {0}, naam, waarde;
    if (o->nrest < 2 && !a->lijst)
        return cli_verkeerd(d->opdracht, T("Zeg welk dossier, bijvoorbeeld 2026-0417."));
    d->veld_vanaf = a->lijst ? 1 : 2;
    if (a->deel) {
        d->deel = a->deel(o->nrest > 2 ? str_of(o->rest[2]) : (str){0}, &zin);
        if (!d->deel) return cli_verkeerd(d->opdracht, zin);
        d->veld_vanaf = 3;
    }
    for (int i = d->veld_vanaf; i < o->nrest; i++)
        if (!splits(o->rest[i], &naam, &waarde) || !veld_hoort(d, naam))
            return verkeerd_veld(d, o->rest[i]);
    if (a->plek && !d->plek)
        return cli_verkeerd(d->opdracht,
                            T("Zeg welke plek: --place met het nummer dat match toont."));
    return a->pagina && !d->user ? zonder_account(d) : 0;
}

int cli_doen(int argc, char **argv, const char *gebruik, const actie *acties)
{
    opties o;
    doen d = {.o = &o, .opdracht = argv[0]};
    const optie_rij keus[] = {
        {"user", OPTIE_TEKST, &d.user, N_("inlognaam van het account dat dit doet")},
        {"place", OPTIE_GETAL, &d.plek, N_("nummer van de plek, zoals match het toont")},
        {"nr", OPTIE_GETAL, &d.rij, N_("nummer van de rij die je wijzigt, zoals show het toont")},
        {"no-illness", OPTIE_JA, &d.tekst_gezien,
         N_("de tekst noemt geen ziekte en geen BSN, al lijkt het zo")},
        {"source", OPTIE_TEKST, &d.bron, N_("van wie het komt; gesprek als je niets zegt")},
        {0},
    };
    opties_einde e = opties_lees(argc, argv, gebruik, keus, &o);
    if (e.klaar) return e.code;
    d.actie = vind(acties, &o);
    if (!d.actie)
        return cli_verkeerd(argv[0], TF(cli_arena(), "Gebruik: tweespoor {} {}", str_of(argv[0]),
                                        str_of(gebruik)));
    int code_ = lees_woorden(&d);
    if (code_) return code_;
    if (!d.actie->pagina) return cli_inzien(argv[0], &o, d.actie->toon, &d);
    return voer_uit(&d);
}

/* ---- showing ---- */

bool toon_dossier(werk *w, inzien *i, dossier *uit)
{
    return lees_dossier(w, str_of(i->o->rest[1]), uit);
}

const voorstel *doen_voorstel(werk *w, const doen *d)
{
    const voorstel *v = NULL;
    for (int i = 0; i < d->van.voorstellen.n; i++)
        if (d->van.voorstellen.at[i].plek_id.v == d->plek) v = &d->van.voorstellen.at[i];
    if (!v)
        problem_with(w->p, PROBLEM_ONBEKEND, "--place",
                     N_("Deze plek is nog niet voorgesteld. Doe dat met: propose make {}"),
                     d->van.p.nummer);
    return v;
}

/* The place that this row is about; id 0: none. */
static bool plek_van_rij(werk *w, const entity *e, const void *rij, plek_geheel *uit)
{
    const field *f = field_find(e, S("plek_id"));
    *uit = (plek_geheel){0};
    return f && plek_lees(w, (plek_id){*(const i64 *)field_in(f, rij)}, uit);
}

static void rij_json(werk *w, inzien *i, const entity *e, const void *rij, int nr)
{
    plek_geheel g;
    jw_object(&i->json);
    JW(&i->json, "nr", nr);
    if (plek_van_rij(w, e, rij, &g)) {
        JW(&i->json, "plek", g.p.kop.id);
        JW(&i->json, "functie", g.p.functie);
        JW(&i->json, "bij", g.o.naam);
    }
    for (int f = 0; f < e->nfields; f++) {
        if (e->fields[f].type == FIELD_ID || !field_is_set(&e->fields[f], rij)) continue;
        jw_key(&i->json, str_of(e->fields[f].name));
        jw_str(&i->json, field_text(w->a, &e->fields[f], rij));
    }
    jw_end(&i->json);
}

static void rij_tekst(werk *w, inzien *i, const entity *e, const void *rij, int nr)
{
    plek_geheel g;
    REGEL(i, "{} {}", lang_text(e->label), nr);
    if (plek_van_rij(w, e, rij, &g))
        REGEL(i, "  {} (--place {}): {}, {}", T("Plek"), g.p.kop.id, g.p.functie, g.o.naam);
    for (int f = 0; f < e->nfields; f++) {
        if (e->fields[f].type == FIELD_ID || !field_is_set(&e->fields[f], rij)) continue;
        REGEL(i, "  {} ({}): {}", lang_text(e->fields[f].label), str_of(e->fields[f].name),
              field_label(w->a, &e->fields[f], rij, w->vandaag));
    }
}

void toon_rijen(werk *w, inzien *i, const entity *e, const void *at, int n)
{
    if (i->o->json) {
        jw_key(&i->json, str_of(e->name));
        jw_array(&i->json);
    }
    for (int k = 0; k < n; k++) {
        const void *rij = (const char *)at + (size_t)k * e->size;
        if (i->o->json) rij_json(w, i, e, rij, k + 1);
        else rij_tekst(w, i, e, rij, k + 1);
    }
    if (i->o->json) jw_end(&i->json);
}

void toon_alleen(werk *w, inzien *i, const entity *e, const void *at, int n)
{
    if (i->o->json) jw_object(&i->json);
    toon_rijen(w, i, e, at, n);
    if (!i->o->json) return;
    jw_end(&i->json);
    REGEL(i, "");
}
