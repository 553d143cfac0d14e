/* import_wie.c: which person, organisation or part of the week a cell means. */
#include "base/text.h"
#include "casework/import_vorm.h"
#include "casework/persoon.h"
#include "domain/regels/privacy.h"

str import_bsn(arena *a, const import_wie *wie)
{
    char negen[BSN_CIJFERS + 1];
    if (!bsn_negen(wie->bsn.nieuw, negen)) return (str){0};
    return arena_str(a, str_of(negen));
}

/* The person of one number; 0: nobody whom the caller may see. nieuw: the line may make a new
 * person, so a number of someone else stops it, and nothing else is said of whom. */
static i64 bij_geheim(import_regel *r, const char *veld, str nummer, bool nieuw)
{
    persoon p;
    if (!nummer.n) return 0;
    i64 id = db_zoek_geheim(r->w->db, &persoon_entity, veld, nummer);
    if (!id || HAAL(r->w, persoon, (persoon_id){id}, &p)) return id;
    if (nieuw) import_weiger(r, veld, NUMMER_NIET_VRIJ);
    return 0;
}

static bool zoek(import_regel *r, const import_wie *wie, bool nieuw, persoon_id *uit)
{
    int voor = r->w->p->n;
    *uit = (persoon_id){0};
    i64 dossier = wie->nummer.n ? persoon_bij_nummer(r->w, wie->nummer).v : 0;
    if (wie->nummer.n && !dossier)
        import_weiger(r, "nummer", N_("is geen dossier dat je mag zien. Kijk het nummer na."));
    i64 bsn = bij_geheim(r, "bsn", import_bsn(r->w->a, wie), nieuw);
    i64 vnummer = bij_geheim(r, "vnummer", wie->vnummer.nieuw, nieuw);
    const i64 alle[] = {dossier, bsn, vnummer};
    for (size_t i = 0; i < countof(alle); i++) {
        if (!alle[i]) continue;
        if (uit->v && uit->v != alle[i])
            import_weiger(r, "", N_("De nummers op deze regel horen bij verschillende mensen."));
        uit->v = alle[i];
    }
    return r->w->p->n == voor;
}

bool import_wie_zoek(import_regel *r, const import_wie *wie, persoon_id *uit)
{
    return zoek(r, wie, true, uit);
}

persoon_id import_wie_is(import_regel *r, const import_wie *wie)
{
    persoon_id id;
    if (r->w->p->n || !zoek(r, wie, false, &id)) return (persoon_id){0};
    if (id.v) return id;
    if (wie->bsn.nieuw.n || wie->vnummer.nieuw.n)
        import_weiger(r, wie->bsn.nieuw.n ? "bsn" : "vnummer",
            N_("staat bij niemand die je mag zien. Lees eerst de mensen in."));
    else import_weiger(r, "", N_("Vul een dossiernummer, BSN of V-nummer in."));
    return (persoon_id){0};
}

organisatie_id import_organisatie_bij(import_regel *r, const char *veld, str naam)
{
    organisatie_rijen o =
        LIJST(r->w, organisatie, ORGANISATIE_BIJ_SLEUTEL, A(sleutel, text_sleutel(r->w->a, naam)));
    if (o.n == 1) return organisatie_id_van(&o.at[0]);
    for (int i = 0; i < o.n; i++)
        if (str_eq(o.at[i].naam, str_trim(naam))) return organisatie_id_van(&o.at[i]);
    import_weiger(r, veld,
        o.n ? N_("past bij twee organisaties. Schrijf de naam precies over.")
            : N_("is geen bekende organisatie. Lees eerst de organisaties in."));
    return (organisatie_id){0};
}

/* ---- blocks of the week ---- */

/* "ma", "maandag", "Ma." */
static bool lees_dag(str s, code *uit)
{
    if (str_ends(s, S("."))) s = str_sub(s, 0, s.n - 1);
    return code_parse(&weekdag_codes, s, uit);
}

/* "di 7.30-15.30" or "di 7.30 tot 15.30". */
static bool lees_blok(str s, import_blok *b)
{
    s = str_trim(s);
    i64 gat = str_find(s, S(" "));
    if (gat < 0 || !lees_dag(str_sub(s, 0, (size_t)gat), &b->dag)) return false;
    str tijden = str_sub(s, (size_t)gat + 1, s.n);
    static const str tussen[] = {S("-"), S("–"), S("tot")};
    for (size_t i = 0; i < countof(tussen); i++) {
        i64 at = str_find(tijden, tussen[i]);
        if (at < 0) continue;
        str van = str_trim(str_sub(tijden, 0, (size_t)at));
        str tot = str_trim(str_sub(tijden, (size_t)at + tussen[i].n, tijden.n));
        return tijd_parse(van, &b->van) && tijd_parse(tot, &b->tot) && b->van.m != b->tot.m;
    }
    return false;
}

bool blokken_lees(str tekst, import_blok *uit, int *n, str *fout)
{
    str rest = tekst, deel;
    *n = 0;
    while (str_split(&rest, ';', &deel)) {
        *fout = str_trim(deel);
        if (!fout->n) continue;
        if (*n == IMPORT_BLOKKEN || !lees_blok(deel, &uit[*n])) return false;
        ++*n;
    }
    return true;
}

bool import_week(import_regel *r, const char *veld, str tekst, import_blok *uit, int *n)
{
    str fout;
    if (blokken_lees(tekst, uit, n, &fout)) return true;
    import_weiger_met(r, veld, BLOKKEN_FOUT, fout);
    return false;
}
