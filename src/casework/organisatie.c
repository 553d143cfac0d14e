#include "casework/organisatie.h"

#include "base/text.h"
#include "casework/vastleggen.h"

static bool onbekend(werk *w, const char *tekst)
{
    return problem_with(w->p, PROBLEM_ONBEKEND, "", tekst, (str){0});
}

/* What is promised holds from the signature; a day of checking is not in the future. */
static bool beloftes_kloppen(werk *w, const organisatie *o)
{
    int voor = w->p->n;
    bool getekend = date_is_set(o->convenant);
    if (date_is_set(o->convenant_tot) && !getekend)
        problem_add(w->p, "convenant", N_("is verplicht als het convenant een einde heeft."));
    if (getekend && date_is_set(o->convenant_tot) && !date_before(o->convenant, o->convenant_tot))
        problem_add(w->p, "convenant_tot", N_("moet na de handtekening liggen."));
    if (date_before(w->vandaag, o->leerbedrijf_gezien))
        problem_add(w->p, "leerbedrijf_gezien", N_("ligt in de toekomst."));
    return w->p->n == voor;
}

bool organisatie_bewaar(werk *w, organisatie *o, u64 velden, const contactpersoon *met,
                        gebeurtenis_id *g)
{
    o->naam_sleutel = text_sleutel(w->a, o->naam);
    velden |= field_bit(&organisatie_entity, "naam_sleutel");
    if (!beloftes_kloppen(w, o)) return false;
    if (!vastleggen_zaak(w, &organisatie_entity, o, velden, organisatie_id_van(o),
                         GEB_ORGANISATIE, g))
        return false;
    if (!met || !met->naam.n) return true;
    contactpersoon c = *met;
    c.organisatie_id = organisatie_id_van(o);
    return db_add(w->db, &w->t, &contactpersoon_entity, &c) > 0;
}

/* ---- people and contact ---- */

static bool is_er(werk *w, organisatie_id id)
{
    organisatie o;
    return HAAL(w, organisatie, id, &o) || onbekend(w, N_("Deze organisatie is er niet."));
}

bool contactpersoon_bewaar(werk *w, contactpersoon *c, u64 velden, gebeurtenis_id *g)
{
    return is_er(w, c->organisatie_id) &&
           vastleggen_zaak(w, &contactpersoon_entity, c, velden, c->organisatie_id,
                           GEB_ORGANISATIE, g);
}

static bool hoort_erbij(werk *w, const contactmoment *c)
{
    contactpersoon met;
    orgcoaching bij;
    if (c->contactpersoon_id.v && (!HAAL(w, contactpersoon, c->contactpersoon_id, &met) ||
                                   met.organisatie_id.v != c->organisatie_id.v))
        return problem_add(w->p, "contactpersoon_id", N_("hoort niet bij deze organisatie."));
    if (c->orgcoaching_id.v && (!HAAL(w, orgcoaching, c->orgcoaching_id, &bij) ||
                                bij.organisatie_id.v != c->organisatie_id.v))
        return problem_add(w->p, "orgcoaching_id", N_("hoort niet bij deze organisatie."));
    return true;
}

bool contactmoment_schrijf(werk *w, contactmoment *c, gebeurtenis_id *g)
{
    c->gebruiker_id = (gebruiker_id){w->t.gebruiker};
    if (!date_is_set(c->datum)) c->datum = w->vandaag;
    if (date_before(w->vandaag, c->datum))
        return problem_add(w->p, "datum", N_("ligt in de toekomst. Kies vandaag of eerder."));
    if (!hoort_erbij(w, c)) return false;
    return vastleggen_zaak(w, &contactmoment_entity, c, UINT64_MAX, c->organisatie_id,
                           GEB_ORGANISATIE, g);
}

/* ---- questions ---- */

bool orgvraag_stel(werk *w, orgvraag *v, gebeurtenis_id *g)
{
    plek k;
    if (!is_er(w, v->organisatie_id)) return false;
    if (date_is_set(v->uiterlijk) && date_before(v->uiterlijk, w->vandaag))
        return problem_add(w->p, "uiterlijk", N_("is al voorbij. Kies vandaag of later."));
    if (v->plek_id.v &&
        (!HAAL(w, plek, v->plek_id, &k) || k.organisatie_id.v != v->organisatie_id.v))
        return problem_add(w->p, "plek_id", N_("hoort niet bij deze organisatie."));
    if (!v->gebruiker_id.v) v->gebruiker_id = (gebruiker_id){w->t.gebruiker};
    v->datum = w->vandaag;
    return vastleggen_zaak(w, &orgvraag_entity, v, UINT64_MAX, v->organisatie_id, GEB_ORGANISATIE,
                           g);
}

bool orgvraag_beantwoord(werk *w, orgvraag_id id, str antwoord, gebeurtenis_id *g)
{
    orgvraag v;
    if (!HAAL(w, orgvraag, id, &v)) return onbekend(w, N_("Deze vraag is er niet."));
    if (date_is_set(v.beantwoord))
        return problem_with(w->p, PROBLEM_GEWIJZIGD, "", N_("Deze vraag is al beantwoord."),
                            (str){0});
    if (!str_trim(antwoord).n)
        return problem_add(w->p, "antwoord", N_("is verplicht. Schrijf het antwoord op."));
    v.antwoord = antwoord;
    v.beantwoord = w->vandaag;
    return vastleggen_zaak(w, &orgvraag_entity, &v, UINT64_MAX, v.organisatie_id, GEB_ORGANISATIE,
                           g);
}

orgvraagregel_rijen orgvragen_open(werk *w, gebruiker_id wie)
{
    return LIJST(w, orgvraagregel, ORGVRAGEN_OPEN, AI(gebruiker, wie));
}

/* ---- coaching ---- */

bool orgcoaching_bewaar(werk *w, orgcoaching *c, u64 velden, gebeurtenis_id *g)
{
    if (!is_er(w, c->organisatie_id)) return false;
    if (date_is_set(c->eind) && date_before(c->eind, c->van))
        return problem_add(w->p, "eind", N_("ligt vóór het begin."));
    if (date_is_set(c->eind) && !str_trim(c->resultaat).n)
        return problem_add(w->p, "resultaat", N_("is verplicht als de coaching klaar is."));
    if (!c->gebruiker_id.v) c->gebruiker_id = (gebruiker_id){w->t.gebruiker};
    return vastleggen_zaak(w, &orgcoaching_entity, c, velden, c->organisatie_id, GEB_ORGANISATIE,
                           g);
}

/* ---- lists and numbers ---- */

/* A filter that is on asks for 1; one that is off asks for nothing. */
static num vlag(bool aan) { return aan ? NUM(1) : (num){0}; }

#define FILTER_ARGS \
    A(vandaag, w->vandaag), A(sector, f.sector), AC(soort, org_soort, CODE(f.soort)), \
    A(contact_voor, f.lang_geen ? date_plus_months(w->vandaag, -CONTACT_MAANDEN) : (date){0}), \
    A(met_convenant, vlag(f.convenant)), A(is_leerbedrijf, vlag(f.leerbedrijf))

organisatieregel_rijen organisaties_lijst(werk *w, organisatie_filter f)
{
    return LIJST(w, organisatieregel, ORGANISATIES_LIJST, FILTER_ARGS);
}

i64 organisaties_aantal(werk *w, organisatie_filter f)
{
    return GETAL(w, ORGANISATIES_AANTAL, FILTER_ARGS);
}

organisatie_resultaat organisatie_resultaten(werk *w, const organisatie *o)
{
    organisatie_id id = organisatie_id_van(o);
    orgtelling t = {0};
    RIJ(w, orgtelling, ORG_TELLING, &t, AI(organisatie, id), A(vandaag, w->vandaag),
        A(sinds, o->convenant));
    i64 weg = t.bezet.n + t.straks.n + t.vast.n;
    return (organisatie_resultaat){
        .plaatsen = t.plaatsen.n,
        .vrij = t.plaatsen.n > weg ? t.plaatsen.n - weg : 0,
        .nu = t.bezet.n,
        .sinds_convenant = date_is_set(o->convenant) ? t.sinds.n : 0,
        .uit = LIJST(w, uitstroomregel, ORG_UITSTROOM, AI(organisatie, id)),
    };
}
