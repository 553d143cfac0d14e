/* export.c: tweespoor export ONDERWERP: all rows of one subject as CSV, one line a row. Secret
 * numbers
 * (BSN, V-nummer) and passwords never leave; a row about someone begins with the dossiernummer. */
#include "base/csv.h"
#include "casework/goedkeuring.h"
#include "cli/inzien.h"

enum { MENSEN_PER_KEER = 200 };

/* Fields that may leave: not secret, not a key that only the program understands. */
static bool gaat_mee(const field *f)
{
    return f->klasse != K5 && f->type != FIELD_ID && f->type != FIELD_GEHEIM;
}

static void koppen(csv_uit *c, const entity *e)
{
    if (e->mens) csv_cel(c, T("Dossiernummer"));
    for (int i = 0; i < e->nfields; i++)
        if (gaat_mee(&e->fields[i])) csv_cel(c, lang_text(e->fields[i].label));
    csv_eind(c);
}

static void een_rij(csv_uit *c, arena kladje, const entity *e, const void *rij, str nummer)
{
    if (e->mens) csv_cel(c, nummer);
    for (int i = 0; i < e->nfields; i++)
        if (gaat_mee(&e->fields[i])) csv_cel(c, field_text(&kladje, &e->fields[i], rij));
    csv_eind(c);
}

static void van_persoon(werk *w, csv_uit *c, const entity *e, const persoonregel *p)
{
    arena kladje = arena_new(ARENA_REQUEST), begin = kladje;
    werk een = *w;
    een.a = &kladje;
    if (e == &persoon_entity) {
        persoon rij;
        if (HAAL(&een, persoon, p->id, &rij)) een_rij(c, kladje, e, &rij, p->nummer);
    } else {
        rijen r = db_bij(een.db, &een.t, een.a, e, "persoon_id", p->id.v);
        for (int i = 0; i < r.n; i++)
            een_rij(c, kladje, e, (const char *)r.at + (size_t)i * e->size, p->nummer);
    }
    arena_free(&begin, ARENA_REQUEST);
}

static void alle_mensen(werk *w, csv_uit *c, const entity *e)
{
    persoon_id na = {0};
    for (int n = 1; n;) {
        persoonregel_rijen l =
            LIJST(w, persoonregel, MENSEN_NA, A(na, na.v), A(aantal, MENSEN_PER_KEER));
        for (int i = 0; i < l.n; i++) van_persoon(w, c, e, &l.at[i]);
        if ((n = l.n)) na = l.at[l.n - 1].id;
    }
}

static bool heeft_ouder(const entity *e)
{
    const field *f = field_find(e, S("persoon_id"));
    return f && f->ouder;
}

/* Whoever may use the machine asks nobody; that a file left is on record. */
static bool leg_uitvoer_vast(werk *w, inzien *i)
{
    buf b = buf_new(w->a);
    jw j = jw_new(&b);
    jw_object(&j);
    JW(&j, "onderwerp", str_of(((const entity *)i->arg)->name));
    jw_end(&j);
    goedkeuring_op_machine(w, GK_UITVOER, buf_str(&b), S("tweespoor export"));
    return true;
}

static bool schrijf(werk *w, inzien *i)
{
    const entity *e = i->arg;
    i->na = leg_uitvoer_vast;
    w->t.bestand = true;
    csv_uit c = csv_begin(&i->uit, true);
    koppen(&c, e);
    if (e->mens) {
        alle_mensen(w, &c, e);
        return true;
    }
    organisatie_rijen r = LIJST(w, organisatie, ORGANISATIES);
    for (int k = 0; k < r.n; k++) {
        if (e == &organisatie_entity) {
            een_rij(&c, *w->a, e, &r.at[k], (str){0});
            continue;
        }
        rijen p = db_bij(w->db, &w->t, w->a, e, "organisatie_id", r.at[k].kop.id);
        for (int n = 0; n < p.n; n++)
            een_rij(&c, *w->a, e, (const char *)p.at + (size_t)n * e->size, (str){0});
    }
    return true;
}

static bool mag(const entity *e)
{
    if (!e) return false;
    if (e == &persoon_entity || (e->mens && heeft_ouder(e))) return true;
    return e == &organisatie_entity || e == &plek_entity || e == &lesgroep_entity;
}

static int wat_mag(const char *opdracht)
{
    int n;
    const entity *const *alle = entiteiten(&n);
    buf b = buf_new(cli_arena());
    for (int i = 0; i < n; i++)
        if (mag(alle[i])) PLAIN(&b, "{}{}", b.n ? S(", ") : S(""), str_of(alle[i]->name));
    return cli_verkeerd(opdracht, TF(cli_arena(), "Zeg welk onderwerp: {}.", buf_str(&b)));
}

int cli_export(int argc, char **argv)
{
    opties o;
    opties_einde e = opties_lees(argc, argv, "--store URL ONDERWERP", NULL, &o);
    if (e.klaar) return e.code;
    const entity *wat = o.nrest == 1 ? entiteit(str_of(o.rest[0])) : NULL;
    if (!mag(wat)) return wat_mag(argv[0]);
    return cli_inzien("export", &o, schrijf, wat);
}
