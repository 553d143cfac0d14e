#include "casework/partner.h"

#include "base/lang.h"
#include "casework/deling.h"
#include "casework/document.h"
#include "casework/kantoor.h"
#include "casework/taak.h"
#include "casework/vastleggen.h"

enum { LEES_DAGEN = 2 };

static bool weiger(werk *w, problem_kind soort, const char *veld, const char *tekst)
{
    return problem_with(w->p, soort, veld, tekst, (str){0});
}

static vastlegging van(werk *w, const entity *e, void *rij, int soort, int spoor)
{
    return (vastlegging){.e = e, .rij = rij, .velden = UINT64_MAX, .wie = {w->t.mens},
                         .soort = soort, .spoor = spoor};
}

static organisatie mijn_organisatie(werk *w)
{
    organisatie o;
    organisatie_id id = {w->t.organisatie};
    if (!HAAL(w, organisatie, id, &o)) o = (organisatie){0};
    return o;
}

/* ---- all shares ---- */

partnermens_rijen partner_mensen(werk *w) { return LIJST(w, partnermens, PARTNER_MENSEN); }
partnertaak_rijen partner_taken(werk *w) { return LIJST(w, partnertaak, PARTNER_TAKEN); }
partnerdeel_rijen partner_intake(werk *w) { return LIJST(w, partnerdeel, PARTNER_INTAKE); }
partnergesprek_rijen partner_gesprekken(werk *w)
{
    return LIJST(w, partnergesprek, PARTNER_GESPREKKEN, A(vanaf_dag, w->vandaag));
}

/* ---- the joint intake ---- */

static int bron_van(int org_soort)
{
    switch (org_soort) {
    case ORG_VWN: return BRON_VWN;
    case ORG_COA: return BRON_COA;
    case ORG_TAALSCHOOL: return BRON_TAALSCHOOL;
    default: return BRON_GESPREK;
    }
}

/* Is this fact of the part? */
static bool van_deel(const intake_deel *deel, const gevraagdrij *h)
{
    if (deel->rijen && str_eq(h->onderwerp, str_of(deel->rijen->name))) return true;
    for (int i = 0; i < (int)countof(deel->velden) && deel->velden[i]; i++)
        if (str_eq(h->onderwerp, S("intake")) && str_eq(h->veld, str_of(deel->velden[i])))
            return true;
    return false;
}

int partner_gevraagd(werk *w, gevraagd_deel uit[ONDERDEEL_AANTAL])
{
    int aantal, n = 0;
    const intake_deel *delen = intake_delen(&aantal);
    gevraagdrij_rijen h = LIJST(w, gevraagdrij, PARTNER_GEVRAAGD);
    intaketaak_rijen mijn = BIJ(w, intaketaak, deling_id, (deling_id){w->t.deling});
    for (int d = 0; d < aantal; d++) {
        code c;
        if (!code_parse(&intakedeel_codes, str_of(delen[d].pad), &c) || !c.i) continue;
        gevraagd_deel x = {.deel = &delen[d]};
        for (int i = 0; i < h.n; i++) {
            if (!van_deel(x.deel, &h.at[i])) continue;
            x.bron = h.at[i].bron.i;
            x.datum = h.at[i].datum;
        }
        for (int i = 0; i < mijn.n; i++) {
            if (!code_is(mijn.at[i].deel, c.i)) continue;
            x.mijn = true;
            x.open |= !date_is_set(mijn.at[i].klaar);
        }
        uit[n++] = x;
    }
    return n;
}

/* What was his to do is done; a part that nobody gave him stays without a row. */
static bool deel_klaar(werk *w, const char *pad)
{
    intaketaak_rijen mijn = BIJ(w, intaketaak, deling_id, (deling_id){w->t.deling});
    for (int i = 0; i < mijn.n; i++) {
        intaketaak *t = &mijn.at[i];
        if (date_is_set(t->klaar) || !str_eq(code_text(&intakedeel_codes, t->deel), str_of(pad)))
            continue;
        t->klaar = w->vandaag;
        vastlegging v = van(w, &intaketaak_entity, t, GEB_PARTNER, SPOOR_WET);
        v.code1 = code_text(&intakedeel_codes, t->deel);
        if (!vastleggen(w, &v, NULL)) return false;
    }
    return true;
}

bool partner_deel_bewaar(werk *w, deel_opslag *o, gebeurtenis_id *g)
{
    o->bron = bron_van(mijn_organisatie(w).soort.i);
    return intake_deel_bewaar(w, (persoon_id){w->t.mens}, o, g) && deel_klaar(w, o->deel->pad);
}

bool partner_taal_bewaar(werk *w, const taalbeeld *t, gebeurtenis_id *g)
{
    int bron = bron_van(mijn_organisatie(w).soort.i);
    return intake_taal_bewaar(w, (persoon_id){w->t.mens}, t, bron, (gesprek_id){0}, g)
           && deel_klaar(w, "taal");
}

/* ---- tasks, dates, messages ---- */

bool partner_taak_klaar(werk *w, taak_id id, gebeurtenis_id *g) { return taak_klaar(w, id, g); }

bool partner_komst(werk *w, gesprek_deelnemer_id id, int komst_, gebeurtenis_id *g)
{
    gesprek_deelnemer d;
    if (!HAAL(w, gesprek_deelnemer, id, &d))
        return weiger(w, PROBLEM_ONBEKEND, "", N_("Dit gesprek is er niet."));
    if (komst_ != KOMST_AANGEMELD && komst_ != KOMST_AFGEMELD)
        return problem_add(w->p, "komst", N_("is verplicht. Zeg of je komt."));
    d.komst = CODE(komst_);
    vastlegging v = van(w, &gesprek_deelnemer_entity, &d, GEB_PARTNER, SPOOR_WET);
    v.velden = field_bit(&gesprek_deelnemer_entity, "komst");
    v.code1 = code_text(&komst_codes, d.komst);
    return vastleggen(w, &v, g);
}

/* A task for who guides the person, from the organisation of this share. */
static void zeg_begeleider(werk *w, str wat)
{
    toegang t = toegang_programma(w->t);
    i64 wie_leidt = GETAL(w, PARTNER_BEGELEIDER);
    taak nieuw = {.persoon_id = {w->t.mens}, .gebruiker_id = {wie_leidt},
                  .soort = CODE(TAAK_HAND), .spoor = CODE(SPOOR_WET), .tekst = wat,
                  .stand = CODE(TAAK_OPEN), .uiterlijk = date_plus(w->vandaag, LEES_DAGEN)};
    db_add(w->db, &t, &taak_entity, &nieuw);
}

static bool bericht_bij(werk *w, persoon_id wie, deling_id bij, str tekst, bool van_gemeente,
                        gebeurtenis_id *g)
{
    deelbericht b = {.persoon_id = wie, .deling_id = bij, .gebruiker_id = {w->t.gebruiker},
                     .van_gemeente = van_gemeente, .moment = werk_nu(w), .tekst = tekst};
    if (!str_trim(tekst).n) return problem_add(w->p, "tekst", N_("is verplicht. Schrijf iets."));
    vastlegging v = {.e = &deelbericht_entity, .rij = &b, .velden = UINT64_MAX, .wie = wie,
                     .soort = GEB_PARTNER, .spoor = SPOOR_WET, .code1 = S("bericht")};
    return vastleggen(w, &v, g);
}

bool partner_bericht(werk *w, str tekst, gebeurtenis_id *g)
{
    persoon_id wie = {w->t.mens};
    if (!bericht_bij(w, wie, (deling_id){w->t.deling}, tekst, false, g)) return false;
    zeg_begeleider(w, TF(w->a, "Lees het bericht van {}", mijn_organisatie(w).naam));
    return true;
}

bool partner_document(werk *w, document *d, str inhoud)
{
    d->persoon_id = (persoon_id){w->t.mens};
    d->deling_id = (deling_id){w->t.deling};
    d->zicht = CODE(ZICHT_BEGELEIDING);
    if (!document_bewaar(w, d, inhoud)) return false;
    zeg_begeleider(w, TF(w->a, "Bekijk het document van {}", mijn_organisatie(w).naam));
    return true;
}

/* ---- a maatje ---- */

bool partner_koppel(werk *w, maatje_id id, int instrument, date begin, gebeurtenis_id *g)
{
    maatje m;
    if (!HAAL(w, maatje, id, &m) || m.organisatie_id.v != w->t.organisatie)
        return weiger(w, PROBLEM_ONBEKEND, "", N_("Dit maatje is er niet."));
    if (date_is_set(m.weg))
        return problem_with(w->p, PROBLEM_GEWEIGERD, "", N_("{} is geen maatje meer."), m.naam);
    if (!maatje_kan(&m, instrument))
        return problem_add(w->p, "instrument", N_("past niet bij dit maatje. Kies het andere."));
    if (GETAL(w, MAATJE_MENSEN, AI(maatje, id), A(vandaag, w->vandaag)) >= m.hoogstens.n)
        return problem_with(w->p, PROBLEM_GEWEIGERD, "", N_("{} heeft nu geen ruimte meer."),
                            m.naam);
    traject t = {.persoon_id = {w->t.mens}, .instrument = CODE(instrument), .van = begin,
                 .organisatie_id = m.organisatie_id, .maatje_id = id,
                 .doel = TF(w->a, "Nederlands oefenen: {}", m.vak),
                 .deling_id = {w->t.deling}};
    vastlegging v = van(w, &traject_entity, &t, GEB_TRAJECT_START, instrument_spoor(instrument));
    v.code1 = code_text(&instrument_codes, t.instrument);
    return vastleggen(w, &v, g);
}

/* ---- GGD ---- */

static bool iets_gezegd(const zorgadvies *a)
{
    return a->uren_week.is || a->uren_dag.is || a->tillen || a->staan || a->nacht || a->avond ||
           a->hoogte || a->buiten || a->drukte || str_trim(a->taken).n;
}

bool partner_zorgadvies(werk *w, zorgadvies *a, u64 velden, gebeurtenis_id *g)
{
    if (!iets_gezegd(a))
        return problem_add(w->p, "taken", N_("is leeg. Zeg wat iemand kan, of kies een grens."));
    a->persoon_id = (persoon_id){w->t.mens};
    a->deling_id = (deling_id){w->t.deling};
    a->datum = w->vandaag;
    a->stand = CODE(ADVIES_NIEUW);
    vastlegging v = van(w, &zorgadvies_entity, a, GEB_PARTNER, SPOOR_WET);
    v.velden = velden;
    v.code1 = S("zorgadvies");
    if (!vastleggen(w, &v, g)) return false;
    zeg_begeleider(w, TF(w->a, "Bespreek het advies van {} met de persoon",
                         mijn_organisatie(w).naam));
    return true;
}

/* ---- the end ---- */

bool partner_einde(werk *w, str reden)
{
    werk zelf = *w;
    deling d;
    if (!HAAL(w, deling, ((deling_id){w->t.deling}), &d))
        return weiger(w, PROBLEM_ONBEKEND, "", N_("Dit is er niet meer."));
    if (!str_trim(reden).n) return problem_add(w->p, "reden", N_("is verplicht. Schrijf waarom."));
    zeg_begeleider(w, TF(w->a, "{} is klaar: {}", mijn_organisatie(w).naam, reden));
    gebeur(w, (gebeurtenis){.soort = CODE(GEB_PARTNER), .persoon_id = {w->t.mens},
                            .spoor = CODE(SPOOR_WET), .code1 = S("einde"),
                            .datum1 = w->vandaag});
    zelf.t = toegang_opdrachtregel(w->db, w->a);
    return deling_stop(&zelf, (deling_id){w->t.deling}, reden, NULL);
}
