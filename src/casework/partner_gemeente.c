/* partner_gemeente.c: what the gemeente does towards a partner: who does which part of the intake,
 * messages, what becomes of the advice of the GGD; and someone who comes from an azc. */
#include "casework/partner.h"

#include "casework/deling.h"
#include "casework/kantoor.h"
#include "casework/persoon.h"
#include "casework/taak.h"
#include "casework/vastleggen.h"

enum { AZC_MAANDEN = 6, ZORG_MAANDEN = 3, ZORG_DAGEN = 21 };

static bool weiger(werk *w, problem_kind soort, const char *veld, const char *tekst)
{
    return problem_with(w->p, soort, veld, tekst, (str){0});
}

bool deling_nu(werk *w, persoon_id wie, organisatie_id o, i32 waarvoor, deling *uit)
{
    deling_rijen r = BIJ(w, deling, persoon_id, wie);
    for (int i = r.n; i-- > 0;) {
        *uit = r.at[i];
        bool doel_past = !waarvoor || code_is(uit->doel, waarvoor);
        if (uit->organisatie_id.v == o.v && doel_past && deling_geldt(uit, w->vandaag))
            return true;
    }
    *uit = (deling){0};
    return false;
}

/* ---- the joint intake ---- */

/* Another organisation does it, or it is known and not old: no double intake. */
static bool nog_te_vragen(werk *w, const intaketaak *t)
{
    char dag[DATE_TEXT];
    dossier d;
    organisatie o;
    intaketaak_rijen al = LIJST(w, intaketaak, INTAKETAKEN, AI(persoon, t->persoon_id));
    for (int i = 0; i < al.n; i++) {
        if (al.at[i].deel.i != t->deel.i || date_is_set(al.at[i].klaar)) continue;
        if (!HAAL(w, organisatie, al.at[i].organisatie_id, &o)) o = (organisatie){0};
        return problem_with(w->p, PROBLEM_GEWEIGERD, "deel",
                            N_("doet {} al. Twee keer vragen hoeft niet."), o.naam);
    }
    if (!dossier_lees(w, t->persoon_id, &d)) return false;
    const intake_deel *deel = intake_deel_vind(code_text(&intakedeel_codes, t->deel));
    deel_stand s = intake_stand(&d, deel, w->vandaag);
    if (s.stand != KLAAR || s.oud) return true;
    return problem_with(w->p, PROBLEM_GEWEIGERD, "deel",
                        N_("is al gevraagd op {}. Twee keer vragen hoeft niet."),
                        arena_str(w->a, date_nl(s.laatst, dag)));
}

/* What a part asks about, as categories. */
static u64 gaat_over(const intake_deel *deel)
{
    u64 uit = 0;
    const entity *e = deel->rijen;
    for (int i = 0; deel->velden[i]; i++) {
        const field *f = field_find(&intake_entity, str_of(deel->velden[i]));
        uit |= UINT64_C(1) << beleid_categorie(&intake_entity, f);
    }
    for (int i = 0; e && i < e->nfields; i++) {
        const field *f = &e->fields[i];
        bool gevraagd = f->type != FIELD_ID && !f->intern && f->klasse > K0;
        if (gevraagd) uit |= UINT64_C(1) << beleid_categorie(e, f);
    }
    return uit;
}

/* Who asks a part must see what it asks. */
static bool genoeg_gedeeld(werk *w, const intaketaak *t, const deling *d)
{
    const intake_deel *deel = intake_deel_vind(code_text(&intakedeel_codes, t->deel));
    u64 mist = gaat_over(deel) & ~(u64)d->delen.n;
    if (!mist) return true;
    buf b = buf_new(w->a);
    for (i32 c = 1; c < categorie_eind; c++)
        if (mist >> c & 1)
            PLAIN(&b, "{}{}", b.n ? S(", ") : S(""), code_label(&categorie_codes, CODE(c)));
    return problem_with(w->p, PROBLEM_GEWEIGERD, "deel",
                        N_("vraagt meer dan je deelt. Deel eerst ook: {}."), buf_str(&b));
}

bool intaketaak_geef(werk *w, intaketaak *t, gebeurtenis_id *g)
{
    deling d;
    if (!t->deel.i) return problem_add(w->p, "deel", N_("is verplicht. Kies een deel."));
    if (!deling_nu(w, t->persoon_id, t->organisatie_id, DOEL_INTAKE, &d))
        return problem_add(w->p, "organisatie_id",
                           N_("doet niet mee aan deze intake. Deel de persoon eerst."));
    if (!nog_te_vragen(w, t) || !genoeg_gedeeld(w, t, &d)) return false;
    t->deling_id = deling_id_van(&d);
    vastlegging v = {.e = &intaketaak_entity, .rij = t, .velden = UINT64_MAX,
                     .wie = t->persoon_id, .soort = GEB_PARTNER, .spoor = SPOOR_WET,
                     .code1 = code_text(&intakedeel_codes, t->deel)};
    return vastleggen(w, &v, g);
}

/* ---- messages ---- */

bool deelbericht_stuur(werk *w, deling_id bij, str tekst, gebeurtenis_id *g)
{
    deling d;
    if (!HAAL(w, deling, bij, &d) || !deling_geldt(&d, w->vandaag))
        return weiger(w, PROBLEM_GEWEIGERD, "", N_("Dit delen is gestopt. Deel eerst opnieuw."));
    if (!str_trim(tekst).n) return problem_add(w->p, "tekst", N_("is verplicht. Schrijf iets."));
    deelbericht b = {.persoon_id = d.persoon_id, .deling_id = bij, .van_gemeente = true,
                     .gebruiker_id = {w->t.gebruiker}, .moment = werk_nu(w), .tekst = tekst};
    vastlegging v = {.e = &deelbericht_entity, .rij = &b, .velden = UINT64_MAX,
                     .wie = d.persoon_id, .soort = GEB_PARTNER, .spoor = SPOOR_WET,
                     .code1 = S("bericht")};
    return vastleggen(w, &v, g);
}

/* ---- the advice of the GGD ---- */

#define DEEL_BIT(c) ((i64)1 << (c))

bool zorg_verwijs(werk *w, persoon_id wie, organisatie_id ggd, str vraag)
{
    deling d;
    organisatie o;
    if (!HAAL(w, organisatie, ggd, &o) || !code_is(o.soort, ORG_GGD))
        return problem_add(w->p, "organisatie_id", N_("is geen GGD. Kies er een uit de lijst."));
    if (!str_trim(vraag).n)
        return problem_add(w->p, "vraag", N_("is verplicht. Schrijf wat je wilt weten."));
    if (!deling_nu(w, wie, ggd, DOEL_ZORG, &d)) {
        d = (deling){.persoon_id = wie, .organisatie_id = ggd, .doel = CODE(DOEL_ZORG),
                     .delen = NUM(DEEL_BIT(CAT_NAAM) | DEEL_BIT(CAT_TELEFOON)
                                  | DEEL_BIT(CAT_CONTACTTAAL)),
                     .van = w->vandaag, .tot = date_plus_months(w->vandaag, ZORG_MAANDEN),
                     .verteld = w->vandaag};
        if (!deling_geef(w, &d, NULL)) return false;
    }
    taak t = {.persoon_id = wie, .organisatie_id = ggd, .deling_id = deling_id_van(&d),
              .tekst = vraag, .spoor = CODE(SPOOR_WET),
              .uiterlijk = date_plus(w->vandaag, ZORG_DAGEN)};
    return taak_maak(w, t).v != 0;
}

static bool open_advies(werk *w, zorgadvies_id id, zorgadvies *a)
{
    if (!HAAL(w, zorgadvies, id, a))
        return weiger(w, PROBLEM_ONBEKEND, "", N_("Dit advies is er niet."));
    if (code_is(a->stand, ADVIES_NIEUW)) return true;
    return weiger(w, PROBLEM_GEWIJZIGD, "", N_("Dit advies is al besproken."));
}

static bool beantwoord(werk *w, zorgadvies *a, int stand, gebeurtenis_id *g)
{
    a->stand = CODE(stand);
    a->besproken = w->vandaag;
    vastlegging v = {.e = &zorgadvies_entity, .rij = a, .wie = a->persoon_id,
                     .velden = field_bit(&zorgadvies_entity, "stand")
                               | field_bit(&zorgadvies_entity, "besproken"),
                     .soort = GEB_PARTNER, .spoor = SPOOR_WET, .code1 = S("zorgadvies")};
    return vastleggen(w, &v, g);
}

bool zorgadvies_niet(werk *w, zorgadvies_id id, gebeurtenis_id *g)
{
    zorgadvies a;
    return open_advies(w, id, &a) && beantwoord(w, &a, ADVIES_NIET, g);
}

static bool grens_erbij(werk *w, persoon_id wie, int soort)
{
    werkgrens_rijen al = BIJ(w, werkgrens, persoon_id, wie);
    for (int i = 0; i < al.n; i++)
        if (code_is(al.at[i].soort, soort)) return true;
    werkgrens n = {.persoon_id = wie, .soort = CODE(soort)};
    return intake_rij_bewaar(w, &werkgrens_entity, &n, wie, UINT64_MAX, BRON_GESPREK,
                             (gesprek_id){0}, NULL);
}

bool zorgadvies_neem_over(werk *w, const zorgadvies *a, gebeurtenis_id *g)
{
    zorgadvies nu;
    if (!open_advies(w, zorgadvies_id_van(a), &nu)) return false;
    const struct { bool aan; int soort; } grenzen[] = {
        {a->tillen, GRENS_TILLEN}, {a->staan, GRENS_STAAN},   {a->nacht, GRENS_NACHT},
        {a->avond, GRENS_AVOND},   {a->hoogte, GRENS_HOOGTE}, {a->buiten, GRENS_BUITEN},
        {a->drukte, GRENS_DRUK},
    };
    for (size_t i = 0; i < countof(grenzen); i++)
        if (grenzen[i].aan && !grens_erbij(w, nu.persoon_id, grenzen[i].soort)) return false;
    if (a->uren_week.is || a->uren_dag.is) {
        belastbaarheid b = {.persoon_id = nu.persoon_id, .uren_week = a->uren_week,
                            .uren_dag = a->uren_dag, .geldig_tot = a->geldig_tot};
        if (!intake_rij_bewaar(w, &belastbaarheid_entity, &b, nu.persoon_id, UINT64_MAX,
                               BRON_GESPREK, (gesprek_id){0}, NULL))
            return false;
    }
    return beantwoord(w, &nu, ADVIES_OVER, g);
}

/* ---- from the azc ---- */

static bool cv_bij(werk *w, persoon_id wie, const azc_cv *cv)
{
    werkervaring werk_ = cv->werk;
    opleiding school = cv->school;
    gesprek_id geen = {0};
    werk_.persoon_id = school.persoon_id = wie;
    if (str_trim(werk_.beroep).n
        && !intake_rij_bewaar(w, &werkervaring_entity, &werk_, wie, UINT64_MAX, BRON_COA, geen,
                              NULL))
        return false;
    if (str_trim(school.naam).n
        && !intake_rij_bewaar(w, &opleiding_entity, &school, wie, UINT64_MAX, BRON_COA, geen,
                              NULL))
        return false;
    return intake_taal_bewaar(w, wie, &cv->taal, BRON_COA, geen, NULL);
}

bool partner_draag_over(werk *w, persoon *p, const azc_cv *cv, deling_id *bij)
{
    organisatie o;
    werk zelf = *w;
    organisatie_id mijn = {w->t.organisatie};
    if (!HAAL(w, organisatie, mijn, &o) || !code_is(o.soort, ORG_COA))
        return weiger(w, PROBLEM_GEWEIGERD, "", N_("Alleen het COA draagt mensen over."));
    if (!str_trim(p->naam).n)
        return problem_add(w->p, "naam", N_("is verplicht. Vul de naam in."));
    zelf.t = toegang_opdrachtregel(w->db, w->a);
    zelf.t.team = GETAL(w, TEAM_EERSTE);
    p->doelgroep = CODE(DOELGROEP_STATUSHOUDER);
    if (!p->azc.n) p->azc = o.naam;
    persoon_id wie = persoon_aanmelden(&zelf, p, BRON_COA);
    if (!wie.v || !cv_bij(&zelf, wie, cv)) return false;
    deling d = {.persoon_id = wie, .organisatie_id = mijn, .doel = CODE(DOEL_INTAKE),
                .delen = NUM((i64)deling_mag(ORG_COA, DOEL_INTAKE)), .van = w->vandaag,
                .tot = date_plus_months(w->vandaag, AZC_MAANDEN)};
    if (!deling_geef(&zelf, &d, NULL)) return false;
    *bij = deling_id_van(&d);
    return true;
}
