/* person.c: tweespoor person NUMMER: what is known about one person, as the dossier shows it. */
#include "casework/dossier.h"
#include "casework/persoon.h"
#include "casework/taak.h"
#include "cli/inzien.h"

static bool onbekend(inzien *i, str nummer)
{
    return problem_with(&i->p, PROBLEM_ONBEKEND, "", N_("Er is geen dossier met nummer {}."),
                        nummer);
}

static void velden_tekst(werk *w, inzien *i, const entity *e, const void *rij)
{
    for (int f = 0; f < e->nfields; f++) {
        if (e->fields[f].type == FIELD_ID || !field_is_set(&e->fields[f], rij)) continue;
        REGEL(i, "  {}: {}", lang_text(e->fields[f].label),
              field_label(w->a, &e->fields[f], rij, w->vandaag));
    }
}

static void velden_json(werk *w, inzien *i, const entity *e, const void *rij)
{
    jw_object(&i->json);
    for (int f = 0; f < e->nfields; f++) {
        if (e->fields[f].type == FIELD_ID || !field_is_set(&e->fields[f], rij)) continue;
        jw_key(&i->json, str_of(e->fields[f].name));
        jw_str(&i->json, field_text(w->a, &e->fields[f], rij));
    }
    jw_end(&i->json);
}

static void lijst(werk *w, inzien *i, const entity *e, const void *at, int n)
{
    if (i->o->json) {
        jw_key(&i->json, str_of(e->name));
        jw_array(&i->json);
    }
    for (int k = 0; k < n; k++) {
        const void *rij = (const char *)at + (size_t)k * e->size;
        if (i->o->json) {
            velden_json(w, i, e, rij);
            continue;
        }
        REGEL(i, "{}", lang_text(e->label));
        velden_tekst(w, i, e, rij);
    }
    if (i->o->json) jw_end(&i->json);
}

static bool toon(werk *w, inzien *i)
{
    dossier d;
    str nummer = str_of(i->o->rest[0]);
    persoon_id id = persoon_bij_nummer(w, nummer);
    if (!id.v || !dossier_lees(w, id, &d)) return onbekend(i, nummer);
    if (i->o->json) jw_object(&i->json);
    lijst(w, i, &persoon_entity, &d.p, 1);
    lijst(w, i, &intake_entity, &d.i, d.i.kop.id ? 1 : 0);
#define DOSSIER_TOON(e, lid) lijst(w, i, &e##_entity, d.lid.at, d.lid.n);
    DOSSIER_RIJEN(DOSSIER_TOON)
    if (i->o->json) {
        jw_end(&i->json);
        buf_add(&i->uit, S("\n"));
    }
    return true;
}

int cli_person(int argc, char **argv)
{
    opties o;
    opties_einde e = opties_lees(argc, argv, "--store URL NUMMER [--json]", NULL, &o);
    if (e.klaar) return e.code;
    if (o.nrest != 1) return cli_verkeerd(argv[0], T("Zeg welk dossier, bijvoorbeeld 2026-0417."));
    return cli_inzien("person", &o, toon, NULL);
}
