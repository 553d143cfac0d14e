/* looked.c: tweespoor looked: who has seen these people in a period, as CSV: for the privacy
 * officer, such as after a leak (AVG 33). That it was asked is on record itself. */
#include "casework/inzage_beeld.h"
#include "casework/persoon.h"

#include "base/csv.h"
#include "cli/inzien.h"

typedef struct {
    const char *dossiers, *caseload, *plaats;
    date van, tot;
} vraag;

typedef struct {
    werk *w;
    csv_uit c;
    const persoonregel *mensen;
} uitvoer;

static void een_regel(void *ctx, const inzage *i, int wie)
{
    uitvoer *u = ctx;
    arena klad = *u->w->a;
    gebruiker g = {0};
    organisatie o = {0};
    werk zelf = *u->w;
    zelf.a = &klad;
    if (code_is(i->relatie, REL_ZELF)) g.naam = T("De persoon zelf");
    else HAAL(&zelf, gebruiker, i->gebruiker_id, &g);
    if (g.organisatie_id.v) HAAL(&zelf, organisatie, g.organisatie_id, &o);
    csv_cel(&u->c, u->mensen[wie].nummer);
    csv_val(&u->c, V(i->moment));
    csv_cel(&u->c, g.naam);
    csv_cel(&u->c, code_label(&rol_codes, i->rol));
    csv_cel(&u->c, o.naam.n ? o.naam : T("gemeente"));
    csv_cel(&u->c, code_label(&doel_van_inzage_codes, i->doel));
    csv_cel(&u->c, code_label(&inzage_uitslag_codes, i->uitslag));
    csv_cel(&u->c, inzage_gegevens(&klad, i->klassen.n));
    csv_cel(&u->c, code_label(&inzage_herkomst_codes, i->herkomst));
    csv_cel(&u->c, i->nood ? T("Ja") : T("Nee"));
    csv_val(&u->c, V(i->aantal));
    csv_cel(&u->c, code_label(&onthulreden_codes, i->reden));
    csv_eind(&u->c);
}

/* The people of the question; n -1: said why not. */
static persoonregel_rijen kies(werk *w, const vraag *v)
{
    if (v->caseload)
        return LIJST(w, persoonregel, INZAGE_CASELOAD, A(inlognaam, str_of(v->caseload)));
    if (v->plaats) return LIJST(w, persoonregel, INZAGE_PLAATS, A(plaats, str_of(v->plaats)));
    str nummer, rest = str_of(v->dossiers);
    persoonregel_rijen r = {arena_make(w->a, persoonregel, rest.n / 2 + 1), 0};
    while (str_split(&rest, ',', &nummer)) {
        nummer = str_trim(nummer);
        if (RIJ(w, persoonregel, PERSOON_BIJ_NUMMER, &r.at[r.n], A(nummer, nummer))) r.n++;
        else
            problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Er is geen dossier met nummer {}."),
                nummer);
    }
    return r;
}

static bool toon(werk *w, inzien *i)
{
    static const char *const koppen[] = {N_("Dossiernummer"), N_("Moment"), N_("Naam"), N_("Rol"),
        N_("Organisatie"), N_("Waarvoor"), N_("Uitslag"), N_("Welke gegevens"), N_("Herkomst"),
        N_("Spoed"), N_("Aantal mensen"), N_("Reden om het nummer te tonen")};
    const vraag *v = i->arg;
    persoonregel_rijen r = kies(w, v);
    if (w->p->n) return false;
    gezochte *g = arena_make(w->a, gezochte, r.n + 1);
    for (int k = 0; k < r.n; k++) g[k] = inzage_zoek(w, r.at[k].id);
    uitvoer u = {w, csv_begin(&i->uit, true), r.at};
    for (size_t k = 0; k < countof(koppen); k++) csv_cel(&u.c, lang_text(koppen[k]));
    csv_eind(&u.c);
    inzage_doorzoek(w, g, r.n, v->van, date_plus(v->tot, 1), een_regel, &u);
    return true;
}

int cli_looked(int argc, char **argv)
{
    opties o;
    vraag v = {0};
    const optie_rij keus[] = {
        {"dossiers", OPTIE_TEKST, &v.dossiers, N_("dossiernummers, met komma's ertussen")},
        {"caseload", OPTIE_TEKST, &v.caseload, N_("alle mensen van deze klantmanager (inlognaam)")},
        {"place", OPTIE_TEKST, &v.plaats, N_("alle mensen die in deze plaats wonen")},
        {"from", OPTIE_DATUM, &v.van, N_("eerste dag")},
        {"until", OPTIE_DATUM, &v.tot, N_("laatste dag")},
        {0},
    };
    opties_einde e = opties_lees(argc, argv,
        "--store URL --from DATUM --until DATUM "
        "(--dossiers LIJST | --caseload NAAM | --place PLAATS)",
        keus, &o);
    if (e.klaar) return e.code;
    if (o.nrest) return cli_verkeerd(argv[0], T("Hier horen alleen opties achter."));
    if (!v.dossiers + !v.caseload + !v.plaats != 2)
        return cli_verkeerd(argv[0], T("Kies wie: --dossiers, --caseload of --place."));
    if (!date_is_set(v.van) || !date_is_set(v.tot) || date_before(v.tot, v.van))
        return cli_verkeerd(argv[0], T("Kies een periode: --from en --until."));
    return cli_inzien("looked", &o, toon, &v);
}
