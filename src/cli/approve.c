/* approve: what waits for a second pair of eyes; approving or refusing it, as the account of
 * --user.
 *
 *   tweespoor approve list | show NUMMER | yes NUMMER --user | no NUMMER antwoord=.. --user */
#include "casework/goedkeuring.h"
#include "cli/doen.h"

enum { DAGEN = 90, RIJEN = 500 };

static bool lees_nummer(const opties *o, goedkeuring_id *id)
{
    return o->nrest > 1 && str_to_i64(str_of(o->rest[1]), &id->v) && id->v > 0;
}

static bool onbekend(werk *w)
{
    return problem_with(w->p, PROBLEM_ONBEKEND, "",
                        N_("Deze aanvraag is er niet. Kijk met: tweespoor approve list"), (str){0});
}

static str op(arena *a, moment m)
{
    buf b = buf_new(a);
    PLAIN(&b, "{}", m);
    return buf_str(&b);
}

static bool toon_lijst(werk *w, inzien *i)
{
    goedkeuringregel_rijen l = goedkeuringen_log(w, date_plus(w->vandaag, -DAGEN), RIJEN);
    if (i->o->json) jw_array(&i->json);
    for (int n = 0; n < l.n; n++) {
        const goedkeuringregel *k = &l.at[n];
        code stand = CODE(goedkeuring_stand_op(k->stand, k->tot, db_now(w->db)));
        if (!i->o->json) {
            REGEL(i, "{} {} {}: {}. {}", k->id.v, op(w->a, k->gevraagd), k->aanvrager,
                  code_label(&goedkeuring_soort_codes, k->soort),
                  code_label(&goedkeuring_stand_codes, stand));
            continue;
        }
        jw_object(&i->json);
        JW(&i->json, "nummer", k->id.v);
        JW(&i->json, "soort", code_text(&goedkeuring_soort_codes, k->soort));
        JW(&i->json, "stand", code_text(&goedkeuring_stand_codes, stand));
        JW(&i->json, "aanvrager", k->aanvrager);
        JW(&i->json, "gevraagd", k->gevraagd);
        JW(&i->json, "waarom", k->waarom);
        JW(&i->json, "beoordelaar", k->beoordelaar);
        jw_end(&i->json);
    }
    if (i->o->json) jw_end(&i->json);
    if (i->o->json) REGEL(i, "");
    else if (!l.n) REGEL(i, "{}", T("Er is niets gevraagd."));
    return true;
}

static bool toon_een(werk *w, inzien *i)
{
    goedkeuring k;
    goedkeuring_id id = {0};
    if (!lees_nummer(i->o, &id) || !HAAL(w, goedkeuring, id, &k)) return onbekend(w);
    const json *in = goedkeuring_inhoud(w->a, &k);
    if (i->o->json) {
        buf_add(&i->uit, k.inhoud);
        buf_add(&i->uit, S("\n"));
        return true;
    }
    REGEL(i, "{}: {}", code_label(&goedkeuring_soort_codes, k.soort), k.waarom);
    if (!in) REGEL(i, "{}", T("De inhoud is niet meer wat gevraagd werd."));
    goedkeuring_zinnen z = {.n = 0};
    if (in) z = goedkeuring_in_woorden(w, k.soort.i, in);
    for (int n = 0; n < z.n; n++) REGEL(i, "  {}: {}", z.at[n].wat, z.at[n].waarde);
    return true;
}

static bool doe_ja(werk *w, doen *d)
{
    goedkeuring k;
    goedkeuring_id id = {0};
    if (!lees_nummer(d->o, &id) || !goedkeuring_lees(w, id, &k)) return onbekend(w);
    return goedkeuring_keur(w, id, k.vingerafdruk);
}

static bool doe_nee(werk *w, doen *d)
{
    goedkeuring k = {.kop = {.masker = UINT64_MAX}};
    goedkeuring_id id = {0};
    if (!lees_nummer(d->o, &id)) return onbekend(w);
    doen_velden(w, d, &goedkeuring_entity, &k);
    return w->p->n == 0 && goedkeuring_weiger(w, id, k.antwoord);
}

static const char *const antwoord[] = {"antwoord", NULL};
static const actie acties[] = {
    {.naam = "list", .toon = toon_lijst, .lijst = true},
    {.naam = "show", .toon = toon_een, .zaak = true},
    {.naam = "yes", .pagina = "goedkeuring_ja", .doe = doe_ja, .zaak = true,
     .gedaan = N_("Het is goedgekeurd.")},
    {.naam = "no", .pagina = "goedkeuring_nee", .doe = doe_nee, .zaak = true,
     .e = &goedkeuring_entity, .velden = antwoord, .gedaan = N_("Het is niet goedgekeurd.")},
    {0},
};

int cli_approve(int argc, char **argv)
{
    return cli_doen(argc, argv,
        "list | show NUMMER | yes NUMMER --user NAAM | no NUMMER antwoord=WAAROM --user NAAM",
        acties);
}
