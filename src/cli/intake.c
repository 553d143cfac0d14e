/* intake.c: tweespoor intake ACTIE NUMMER: the parts of the brede intake, one at a time, and its
 * end. */
#include "casework/intake.h"

#include "cli/doen.h"

static const char *const gebruik =
    "show NUMMER | set NUMMER DEEL VELD=WAARDE.. [--source BRON] | finish NUMMER; "
    "--user INLOGNAAM --store URL [--json]";

static const void *vind_deel(str woord, str *zin)
{
    int n;
    const intake_deel *alle = intake_delen(&n), *deel = intake_deel_vind(woord);
    buf b = buf_new(cli_arena());
    for (int i = 0; i < n; i++) PLAIN(&b, "{}{}", i ? S(", ") : S(""), str_of(alle[i].pad));
    if (!deel) *zin = TF(cli_arena(), "Zeg welk deel van de intake. Kies uit: {}.", buf_str(&b));
    return deel;
}

static bool feit(const intake_deel *deel, str naam)
{
    for (int i = 0; i < (int)countof(deel->velden) && deel->velden[i]; i++)
        if (str_eq(naam, str_of(deel->velden[i]))) return true;
    return false;
}

/* A fact of this part, or a field of the row that the part keeps beside them. */
static bool hoort(const doen *d, str naam)
{
    const intake_deel *deel = d->deel;
    if (feit(deel, naam)) return true;
    const field *f = deel->rijen ? field_find(deel->rijen, naam) : NULL;
    return f && f->type != FIELD_ID && !f->intern;
}

static bool bron_van(werk *w, const doen *d, code *uit)
{
    *uit = CODE(BRON_GESPREK);
    if (!d->bron || code_parse(&bron_codes, str_of(d->bron), uit)) return true;
    return problem_with(w->p, PROBLEM_INVOER, "--source", N_("Deze bron is er niet. Kies uit: {}."),
                        doen_keuzes(w->a, &bron_codes));
}

static bool zet(werk *w, doen *d)
{
    const intake_deel *deel = d->deel;
    code bron = {0};
    intake i = d->van.i;
    u64 velden = doen_velden(w, d, &intake_entity, &i), rij_velden = 0;
    void *rij = NULL;
    if (deel->rijen) {
        rij = arena_alloc(w->a, deel->rijen->size, 1);
        rij_velden = doen_velden(w, d, deel->rijen, rij);
        *(persoon_id *)field_at(field_find(deel->rijen, S("persoon_id")), rij) =
            persoon_id_van(&d->van.p);
    }
    if (!bron_van(w, d, &bron) || w->p->n) return false;
    deel_opslag o = {.deel = deel, .feiten = &i, .velden = velden, .bron = bron.i,
                     .rij = rij_velden ? rij : NULL};
    return intake_deel_bewaar(w, persoon_id_van(&d->van.p), &o, NULL);
}

static bool rond_af(werk *w, doen *d)
{
    return intake_rond_af(w, persoon_id_van(&d->van.p), NULL);
}

static bool toon(werk *w, inzien *i)
{
    int n;
    dossier d;
    const intake_deel *alle = intake_delen(&n);
    if (!toon_dossier(w, i, &d)) return false;
    if (i->o->json) jw_array(&i->json);
    for (int k = 0; k < n; k++) {
        deel_stand s = intake_stand(&d, &alle[k], w->vandaag);
        if (!i->o->json) {
            REGEL(i, "{} ({}): {}", lang_text(alle[k].naam), str_of(alle[k].pad),
                  code_label(&voortgang_codes, CODE(s.stand)));
            continue;
        }
        jw_object(&i->json);
        JW(&i->json, "deel", str_of(alle[k].pad));
        JW(&i->json, "stand", code_text(&voortgang_codes, CODE(s.stand)));
        JW(&i->json, "laatst", s.laatst);
        jw_end(&i->json);
    }
    if (!i->o->json) return true;
    jw_end(&i->json);
    REGEL(i, "");
    return true;
}

static const actie acties[] = {
    {.naam = "show", .toon = toon},
    {.naam = "set", .pagina = "intake_deel_bewaren", .doe = zet, .deel = vind_deel, .hoort = hoort,
     .gedaan = N_("Dit deel van de intake is bewaard.")},
    {.naam = "finish", .pagina = "intake_afronden", .doe = rond_af,
     .gedaan = N_("De intake is afgerond.")},
    {0},
};

int cli_intake(int argc, char **argv) { return cli_doen(argc, argv, gebruik, acties); }
