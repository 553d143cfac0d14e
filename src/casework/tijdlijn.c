#include "casework/tijdlijn.h"

#include "base/lang.h"
#include "casework/persoon.h"
#include "casework/taak.h"
#include "casework/vervanging.h"

moment werk_nu(const werk *w)
{
    moment nu = db_now(w->db);
    return date_same(moment_date(nu), w->vandaag) ? nu : moment_of(w->vandaag, tijd_hm(12, 0));
}

gebeurtenis_id gebeur(werk *w, gebeurtenis g)
{
    g.moment = werk_nu(w);
    if (g.persoon_id.v) g.namens = vervangt_bij(w, g.persoon_id);
    g.gebruiker_id = w->door.v ? w->door : (gebruiker_id){w->t.gebruiker};
    if (w->samen) g.samen = *w->samen;
    toegang t = toegang_programma(w->t);
    db_add(w->db, &t, &gebeurtenis_entity, &g);
    if (w->samen && !w->samen->v) *w->samen = gebeurtenis_id_van(&g);
    return gebeurtenis_id_van(&g);
}

void herkomst_vastleggen(werk *w, const entity *e, i64 id, persoon_id wie, u64 anders, int bron,
                         gesprek_id bij)
{
    toegang t = toegang_programma(w->t);
    for (int i = 0; i < e->nfields; i++) {
        if (!(anders & (u64)1 << i)) continue;
        herkomst h = {.persoon_id = wie,
                      .onderwerp = str_of(e->name),
                      .onderwerp_id = NUM(id),
                      .veld = str_of(e->fields[i].name),
                      .bron = CODE(bron),
                      .gesprek_id = bij,
                      .datum = w->vandaag};
        db_add(w->db, &t, &herkomst_entity, &h);
    }
}

tijdlijnregel_rijen tijdlijn(werk *w, persoon_id id, int spoor, int hoogstens)
{
    return LIJST(w, tijdlijnregel, TIJDLIJN, AI(persoon, id), AC(spoor, spoor, CODE(spoor)),
                 A(aantal, hoogstens));
}

/* Which list the word in code1 comes from, so that it is shown as its label. */
static const codes *kenmerk_van(int soort)
{
    switch (soort) {
    case GEB_TRAJECT_START:
    case GEB_TRAJECT:
    case GEB_TRAJECT_EIND: return &instrument_codes;
    case GEB_ANTWOORD:
    case GEB_VOORSTEL: return &voorstel_stand_codes;
    case GEB_PLAATSING: return &contract_codes;
    case GEB_PLAATSING_EIND: return &uitstroom_codes;
    case GEB_OVEREENKOMST: return &overeenkomst_stand_codes;
    case GEB_HANDTEKENING: return &kant_codes;
    case GEB_VERSLAG: return &verslag_soort_codes;
    case GEB_EXAMEN: return &examenuitslag_codes;
    case GEB_TAAL: return &cefr_codes;
    case GEB_GESPREK: return &gesprek_soort_codes;
    case GEB_CAMPAGNE: return &campagne_stand_codes;
    case GEB_PLAN:
    case GEB_PLAN_VAST: return &leerroute_codes;
    case GEB_GETEKEND: return &tekenaar_codes;
    case GEB_AANWEZIG: return &aanwezig_codes;
    case GEB_OVERDRACHT_NIET: return &overdracht_stand_codes;
    case GEB_TAAK:
    case GEB_TAAK_KLAAR:
    case GEB_TAAK_LATER: return &taak_soort_codes;
    case GEB_UREN: return &uren_soort_codes;
    case GEB_BERICHT:
    case GEB_BERICHT_WEG:
    case GEB_BERICHT_MIS: return &kanaal_codes;
    case GEB_OPROEP: return &sjabloon_codes;
    case GEB_LEERDOEL_BEKEKEN: return &leerdoel_uitkomst_codes;
    case GEB_ONTHULLING: return &onthulreden_codes;
    case GEB_WERKGEVERLINK: return &linkdaad_codes;
    case GEB_WERKGEVER: return &werkgever_zegt_codes;
    case GEB_EINDGESPREK: return &zuitkomst_codes;
    case GEB_UITKERING: return &uitkering_einde_codes;
    default: return NULL;
    }
}

/* "8 uur", "7 uur en 30 minuten" */
static str uren_zin(arena *a, i64 minuten)
{
    if (minuten % 60 == 0) return TF(a, "{} uur", minuten / 60);
    return TF(a, "{} uur en {} minuten", minuten / 60, minuten % 60);
}

/* What the number of an event counts. */
static str getal_zin(arena *a, const tijdlijnregel *r)
{
    if (!r->getal1.is) return (str){0};
    if (code_is(r->soort, GEB_PLAATSING)) return TF(a, "{} uur", r->getal1);
    if (code_is(r->soort, GEB_OVEREENKOMST)) return TF(a, "versie {}", r->getal1);
    if (code_is(r->soort, GEB_UREN) || code_is(r->soort, GEB_DIENSTEN))
        return uren_zin(a, r->getal1.n);
    if (code_is(r->soort, GEB_AANWEZIG)) return PN(a, "{} les", "{} lessen", r->getal1.n);
    if (code_is(r->soort, GEB_PLAN) || code_is(r->soort, GEB_PLAN_VAST) ||
        code_is(r->soort, GEB_GETEKEND) || code_is(r->soort, GEB_OVERGEZET))
        return TF(a, "versie {}", r->getal1);
    return (str){0};
}

str tijdlijn_zin(arena *a, const tijdlijnregel *r)
{
    buf b = buf_new(a);
    const codes *lijst = kenmerk_van(r->soort.i);
    code c = {0};
    if (code_is(r->soort, GEB_GESPREK) && code_parse(lijst, r->code1, &c))
        return code_label(lijst, c); /* its kind says that it was a conversation */
    buf_add(&b, code_label(&gebeurtenis_soort_codes, r->soort));
    if (lijst && r->code1.n && code_parse(lijst, r->code1, &c))
        PLAIN(&b, ": {}", code_label(lijst, c));
    else if (r->code1.n)
        PLAIN(&b, ": {}", r->code1);
    str getal = getal_zin(a, r);
    if (getal.n) PLAIN(&b, ", {}", getal);
    char dag[DATE_TEXT];
    if (date_is_set(r->datum1))
        PLAIN(&b, ", {}", date_words(r->datum1, moment_date(r->moment), dag));
    return buf_str(&b);
}

void contact_op(werk *w, persoon_id id, date dag)
{
    persoon p;
    if (!HAAL(w, persoon, id, &p) || date_before(w->vandaag, dag)) return;
    if (date_is_set(p.laatste_contact) && !date_before(p.laatste_contact, dag)) return;
    p.laatste_contact = dag;
    db_save(w->db, &w->t, &persoon_entity, &p, field_bit(&persoon_entity, "laatste_contact"),
            NULL);
    taken_bijwerken(w, id);
}

static bool notitie_mag(werk *w, const notitie *n)
{
    persoon p;
    if (!HAAL(w, persoon, n->persoon_id, &p))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0});
    if (!str_trim(n->tekst).n) problem_add(w->p, "tekst", N_("Schrijf een notitie."));
    if (date_before(w->vandaag, n->datum))
        problem_add(w->p, "datum", N_("ligt in de toekomst. Kies vandaag of eerder."));
    return w->p->n == 0;
}

notitie_id notitie_schrijf(werk *w, notitie n)
{
    if (!notitie_mag(w, &n)) return (notitie_id){0};
    if (!date_is_set(n.datum)) n.datum = w->vandaag;
    db_add(w->db, &w->t, &notitie_entity, &n);
    if (!n.verbetert.v) contact_op(w, n.persoon_id, n.datum);
    gebeur(w, (gebeurtenis){.soort = CODE(GEB_NOTITIE),
                            .persoon_id = n.persoon_id,
                            .spoor = n.spoor,
                            .onderwerp = S("notitie"),
                            .onderwerp_id = NUM(n.kop.id)});
    return notitie_id_van(&n);
}

notitie_id notitie_met_taak(werk *w, notitie n, taak t)
{
    notitie_id id = notitie_schrijf(w, n);
    t.persoon_id = n.persoon_id;
    if (!id.v || !str_trim(t.tekst).n) return id;
    return taak_maak(w, t).v ? id : (notitie_id){0};
}
