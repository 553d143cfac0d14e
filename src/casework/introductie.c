#include "casework/introductie.h"

#include "casework/deling.h"
#include "casework/vastleggen.h"

static bool geweigerd(werk *w, const char *tekst)
{
    return problem_with(w->p, PROBLEM_GEWEIGERD, "", tekst, (str){0});
}

/* ---- reading ---- */

static void lees_orgs(werk *w, introductie_blad *uit)
{
    introductie_org_rijen r = BIJ(w, introductie_org, introductie_id, introductie_id_van(&uit->i));
    uit->org = arena_make(w->a, organisatie, r.n + 1);
    uit->org_rij = arena_make(w->a, introductie_org_id, r.n + 1);
    for (int i = 0; i < r.n; i++) {
        if (!HAAL(w, organisatie, r.at[i].organisatie_id, &uit->org[uit->norg])) continue;
        uit->org_rij[uit->norg++] = introductie_org_id_van(&r.at[i]);
    }
}

bool introductie_lees(werk *w, introductie_id id, introductie_blad *uit)
{
    *uit = (introductie_blad){0};
    if (!HAAL(w, introductie, id, &uit->i)) return false;
    if (!uit->i.document_id.v || !HAAL(w, document, uit->i.document_id, &uit->film) ||
        date_is_set(uit->film.gewist))
        uit->film = (document){0};
    lees_orgs(w, uit);
    return true;
}

bool introductie_met(werk *w, persoon_id wie, introductie_stand stand, introductie_blad *uit)
{
    introductie_rijen r = BIJ(w, introductie, persoon_id, wie);
    for (int i = r.n; i-- > 0;)
        if (introductie_op(&r.at[i], w->vandaag) == stand)
            return introductie_lees(w, introductie_id_van(&r.at[i]), uit);
    return false;
}

bool introductie_voor(werk *w, persoon_id wie, organisatie_id o, introductie_blad *uit)
{
    if (!introductie_met(w, wie, INTRO_MAG, uit)) return false;
    for (int i = 0; i < uit->norg; i++)
        if (uit->org[i].kop.id == o.v) return true;
    *uit = (introductie_blad){0};
    return false;
}

/* ---- a draft ---- */

static vastlegging van(introductie *i, u64 velden)
{
    return (vastlegging){.e = &introductie_entity,
                         .rij = i,
                         .velden = velden,
                         .wie = i->persoon_id,
                         .soort = GEB_INTRODUCTIE,
                         .spoor = SPOOR_WERK,
                         .datum1 = i->tot};
}

static bool is_concept(werk *w, const introductie *i)
{
    if (introductie_op(i, w->vandaag) == INTRO_CONCEPT) return true;
    return geweigerd(w, N_("Hier is al toestemming voor. Maak een nieuwe introductie."));
}

static bool inhoud_klopt(werk *w, const introductie *i, str film)
{
    int voor = w->p->n;
    char dag[DATE_TEXT];
    date uiterst = date_plus_months(w->vandaag, INTRODUCTIE_MAANDEN);
    if (date_is_set(i->tot) && !date_before(w->vandaag, i->tot))
        problem_add(w->p, "tot", N_("moet een dag na vandaag zijn."));
    if (date_before(uiterst, i->tot))
        problem_with(w->p, PROBLEM_INVOER, "tot", N_("is te laat. Kies uiterlijk {}."),
                     arena_str(w->a, date_nl(uiterst, dag)));
    if (!str_trim(i->tekst).n && !film.n && !i->document_id.v)
        problem_add(w->p, "tekst", N_("is leeg. Vul woorden in of kies een film."));
    return w->p->n == voor;
}

static bool neem_film(werk *w, introductie *i, str film)
{
    document d = {.persoon_id = i->persoon_id,
                  .naam = S("film"),
                  .soort = CODE(DOC_INTRODUCTIE),
                  .zicht = CODE(ZICHT_WERK),
                  .bewaren_tot = i->tot};
    document oud;
    d.kop.masker = UINT64_MAX;
    if (!document_bewaar(w, &d, film)) return false;
    if (i->document_id.v && HAAL(w, document, i->document_id, &oud) &&
        !document_wis(w, &oud, S("Andere film gekozen")))
        return false;
    i->document_id = document_id_van(&d);
    return true;
}

/* The film is kept as long as the consent goes. */
static bool film_tot(werk *w, const introductie *i)
{
    document d;
    if (!i->document_id.v || !HAAL(w, document, i->document_id, &d)) return true;
    if (date_is_set(d.gewist) || date_same(d.bewaren_tot, i->tot)) return true;
    d.bewaren_tot = i->tot;
    vastlegging v = {.e = &document_entity, .rij = &d, .wie = i->persoon_id,
                     .velden = field_bit(&document_entity, "bewaren_tot"),
                     .soort = GEB_DOCUMENT,
                     .code1 = code_text(&document_soort_codes, d.soort)};
    return vastleggen(w, &v, NULL);
}

bool introductie_bewaar(werk *w, introductie *i, u64 velden, str film, gebeurtenis_id *g)
{
    int voor = w->p->n;
    verplicht_gevuld(&introductie_entity, i, w->p);
    if (w->p->n > voor || !inhoud_klopt(w, i, film) || !is_concept(w, i)) return false;
    if (film.n && !neem_film(w, i, film)) return false;
    if (!film.n && !film_tot(w, i)) return false;
    vastlegging v = van(i, velden | field_bit(&introductie_entity, "document_id"));
    return vastleggen(w, &v, g);
}

/* ---- for whom ---- */

static bool concept_van(werk *w, introductie_id id, introductie_blad *b)
{
    if (!introductie_lees(w, id, b))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze introductie is er niet."),
                            (str){0});
    return is_concept(w, &b->i);
}

bool introductie_erbij(werk *w, introductie_id id, organisatie_id o, gebeurtenis_id *g)
{
    introductie_blad b;
    organisatie bestaat;
    if (!concept_van(w, id, &b)) return false;
    if (!HAAL(w, organisatie, o, &bestaat))
        return problem_add(w->p, "organisatie_id", N_("is verplicht. Kies een organisatie."));
    for (int i = 0; i < b.norg; i++)
        if (b.org[i].kop.id == o.v)
            return problem_add(w->p, "organisatie_id", N_("staat er al bij."));
    if (b.norg >= INTRODUCTIE_ORGS)
        return problem_add(w->p, "organisatie_id", N_("kan niet: er staan al 20 organisaties."));
    introductie_org rij = {.persoon_id = b.i.persoon_id, .introductie_id = id,
                           .organisatie_id = o};
    rij.kop.masker = UINT64_MAX;
    vastlegging v = {.e = &introductie_org_entity, .rij = &rij, .velden = UINT64_MAX,
                     .wie = b.i.persoon_id, .soort = GEB_INTRODUCTIE, .spoor = SPOOR_WERK};
    return vastleggen(w, &v, g);
}

bool introductie_eraf(werk *w, introductie_org_id id, gebeurtenis_id *g)
{
    introductie_org rij;
    introductie_blad b;
    if (!HAAL(w, introductie_org, id, &rij))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze organisatie staat er niet bij."),
                            (str){0});
    if (!concept_van(w, rij.introductie_id, &b)) return false;
    vastlegging v = {.e = &introductie_org_entity, .rij = &rij, .wie = rij.persoon_id,
                     .soort = GEB_INTRODUCTIE, .spoor = SPOOR_WERK};
    return weghalen(w, &v, g);
}

/* ---- consent ---- */

/* Words and film go, from the history too; the row stays as the trace. */
static bool wis(werk *w, introductie_blad *b, u64 ook, str waarom, str reden_film)
{
    b->i.tekst = (str){0};
    b->i.gewist = w->vandaag;
    vastlegging v = van(&b->i, ook | field_bit(&introductie_entity, "tekst") |
                                   field_bit(&introductie_entity, "gewist"));
    v.datum1 = w->vandaag;
    v.code1 = waarom;
    if (!vastleggen(w, &v, NULL)) return false;
    db_doe(w->db, &w->t, Q_INTRODUCTIE_WAS_LEEG, ARGS(A(introductie, b->i.kop.id)));
    return !b->film.kop.id || document_wis(w, &b->film, reden_film);
}

/* Consent that is taken back: nothing of it stays. */
static bool sluit(werk *w, introductie_blad *b)
{
    b->i.ingetrokken = w->vandaag;
    return deling_stop_introductie(w, introductie_id_van(&b->i)) &&
           wis(w, b, field_bit(&introductie_entity, "ingetrokken"), S("ingetrokken"),
               S("Toestemming ingetrokken"));
}

int introducties_opruimen(werk *w, introductie_id *na, int hoogstens)
{
    introductieregel_rijen r = LIJST(w, introductieregel, INTRODUCTIES_OUD, A(na, na->v),
                                     A(vandaag, w->vandaag), A(aantal, (i64)hoogstens));
    for (int i = 0; i < r.n; i++) {
        introductie_blad b;
        arena kladje = *w->a;
        werk een = *w;
        een.a = &kladje;
        *na = r.at[i].id;
        w->p->n = 0; /* what one refuses does not stop the others */
        if (introductie_lees(&een, r.at[i].id, &b))
            wis(&een, &b, 0, S("gewist"), S("Toestemming voorbij"));
    }
    return r.n;
}

bool introductie_akkoord(werk *w, introductie_id id, const introductie *in, gebeurtenis_id *g)
{
    introductie_blad b, eerder;
    if (!concept_van(w, id, &b)) return false;
    int voor = w->p->n;
    if (!b.norg)
        problem_add(w->p, "organisatie_id", N_("is verplicht. Kies wie het mag zien."));
    if (!in->gevraagd.i)
        problem_add(w->p, "gevraagd", N_("is verplicht. Kies hoe je het vroeg."));
    if (!date_is_set(in->gegeven) || date_before(w->vandaag, in->gegeven))
        problem_add(w->p, "gegeven", N_("is verplicht. Kies vandaag of eerder."));
    if (!inhoud_klopt(w, &b.i, (str){0}) || w->p->n > voor) return false;
    if (introductie_met(w, b.i.persoon_id, INTRO_MAG, &eerder) && !sluit(w, &eerder)) return false;
    werk samen = *w;
    gebeurtenis_id eerste = {0};
    samen.samen = &eerste;
    b.i.gevraagd = in->gevraagd;
    b.i.gegeven = in->gegeven;
    b.i.gebruiker_id = (gebruiker_id){w->t.gebruiker};
    vastlegging v = van(&b.i, field_bit(&introductie_entity, "gevraagd") |
                                  field_bit(&introductie_entity, "gegeven") |
                                  field_bit(&introductie_entity, "gebruiker_id"));
    if (!vastleggen(&samen, &v, g)) return false;
    for (int n = 0; n < b.norg; n++)
        if (!deling_bij_introductie(&samen, &b.i, organisatie_id_van(&b.org[n]))) return false;
    return true;
}

bool introductie_trek_in(werk *w, introductie_id id)
{
    introductie_blad b;
    if (!introductie_lees(w, id, &b))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze introductie is er niet."),
                            (str){0});
    if (date_is_set(b.i.ingetrokken))
        return geweigerd(w, N_("Deze toestemming is al ingetrokken."));
    return sluit(w, &b);
}
