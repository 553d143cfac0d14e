#include "casework/werkgeverlink.h"

#include "base/geheim.h"
#include "casework/kantoor.h"
#include "casework/vastleggen.h"

enum { GEHEIM_BYTES = 24 };

static bool geweigerd(werk *w, const char *tekst)
{
    return problem_with(w->p, PROBLEM_GEWEIGERD, "", tekst, (str){0});
}

/* ---- made and taken back ---- */

/* The account under whose name the acts of this contactpersoon stand: it has no password, so nobody
 * signs in with it. */
static gebruiker_id houder_van(werk *w, const contactpersoon *c)
{
    gebruiker g;
    buf b = buf_new(w->a);
    PLAIN(&b, "link-{}", c->kop.id);
    str inlognaam = buf_str(&b);
    if (RIJ(w, gebruiker, GEBRUIKER_BIJ_NAAM, &g, A(inlognaam, inlognaam)))
        return gebruiker_id_van(&g);
    g = (gebruiker){.inlognaam = inlognaam,
                    .naam = c->naam,
                    .rol = CODE(ROL_WERKGEVER),
                    .organisatie_id = c->organisatie_id};
    db_add(w->db, &w->t, &gebruiker_entity, &g);
    return gebruiker_id_van(&g);
}

/* A signature of the employer that is still open, under an agreement that waits for it. */
static bool kan_tekenen(werk *w, const deling *d, handtekening_id id)
{
    handtekening h;
    overeenkomst o;
    bool kan = HAAL(w, handtekening, id, &h) && HAAL(w, overeenkomst, h.overeenkomst_id, &o) &&
               h.persoon_id.v == d->persoon_id.v && code_is(h.kant, KANT_WERKGEVER) &&
               !date_is_set(h.datum) && code_is(o.stand, OVK_UITGEZET);
    return kan || geweigerd(w, N_("Er is nu niets te tekenen voor deze werkgever."));
}

static bool klopt(werk *w, const werkgeverlink *l, deling *d, contactpersoon *c)
{
    if (!HAAL(w, deling, l->bij_deling_id, d) || !deling_geldt(d, w->vandaag))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Dit delen is gestopt."), (str){0});
    if (!HAAL(w, contactpersoon, l->contactpersoon_id, c) || date_is_set(c->weg) ||
        c->organisatie_id.v != d->organisatie_id.v)
        return problem_add(w->p, "contactpersoon_id",
                           N_("is verplicht. Kies wie de link krijgt."));
    if (!l->daad.i || linkdaad_doel(l->daad.i) != d->doel.i)
        return problem_add(w->p, "daad", N_("is verplicht. Kies wat de link kan."));
    return !code_is(l->daad, DAAD_TEKENEN) || kan_tekenen(w, d, l->handtekening_id);
}

str werkgeverlink_maak(werk *w, werkgeverlink *l, gebeurtenis_id *g)
{
    deling d;
    contactpersoon c;
    if (!klopt(w, l, &d, &c)) return (str){0};
    str code_ = geheim_token(w->a, GEHEIM_BYTES);
    l->kop = (rijkop){.masker = UINT64_MAX};
    l->sleutel = store_hash(w->a, db_store(w->db), code_);
    l->persoon_id = d.persoon_id;
    l->houder_id = houder_van(w, &c);
    l->gebruiker_id = (gebruiker_id){w->t.gebruiker};
    l->gemaakt = db_now(w->db);
    l->tot = date_min(date_plus(w->vandaag, WERKGEVERLINK_DAGEN), d.tot);
    if (!code_is(l->daad, DAAD_TEKENEN)) l->handtekening_id = (handtekening_id){0};
    vastlegging v = {.e = &werkgeverlink_entity,
                     .rij = l,
                     .velden = UINT64_MAX,
                     .wie = d.persoon_id,
                     .soort = GEB_WERKGEVERLINK,
                     .spoor = SPOOR_WERK,
                     .code1 = code_text(&linkdaad_codes, l->daad),
                     .datum1 = l->tot};
    return vastleggen(w, &v, g) ? code_ : (str){0};
}

bool werkgeverlink_werkt(const werkgeverlink *l, date vandaag)
{
    return !l->gebruikt.ms && !l->ingetrokken.ms && date_before(vandaag, l->tot);
}

bool werkgeverlink_trek_in(werk *w, werkgeverlink_id id)
{
    werkgeverlink l;
    if (!HAAL(w, werkgeverlink, id, &l) || !werkgeverlink_werkt(&l, w->vandaag))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze link werkt al niet meer."),
                            (str){0});
    l.ingetrokken = db_now(w->db);
    vastlegging v = {.e = &werkgeverlink_entity,
                     .rij = &l,
                     .velden = field_bit(&werkgeverlink_entity, "ingetrokken"),
                     .wie = l.persoon_id,
                     .soort = GEB_WERKGEVERLINK,
                     .spoor = SPOOR_WERK,
                     .code1 = code_text(&linkdaad_codes, l.daad),
                     .datum1 = w->vandaag};
    return vastleggen(w, &v, NULL);
}

werkgeverlink_rijen werkgeverlinks(werk *w, deling_id bij)
{
    return BIJ(w, werkgeverlink, bij_deling_id, bij);
}

/* ---- under its secret ---- */

bool werkgeverlink_open(werk *w, str code_, werkgeverlinkregel *uit)
{
    gebruiker g;
    toegang t;
    if (code_.n != WERKGEVERLINK_GEHEIM) return false;
    str sleutel = store_hash(w->a, db_store(w->db), code_);
    w->t = (toegang){0};
    if (!RIJ(w, gebruiker, WERKGEVERLINK_HOUDER, &g, A(sleutel, sleutel))) return false;
    w->t = toegang_uit(&g, 0);
    if (!RIJ(w, werkgeverlinkregel, WERKGEVERLINK_MET_SLEUTEL, uit, A(sleutel, sleutel)) ||
        !toegang_deling(w->db, w->a, &w->t, uit->bij_deling_id, &t) ||
        t.doel != linkdaad_doel(uit->daad.i)) {
        w->t = (toegang){0};
        return false;
    }
    w->t = t;
    return true;
}

bool werkgeverlink_gebruikt(werk *w, const werkgeverlinkregel *l)
{
    if (db_doe(w->db, &w->t, Q_WERKGEVERLINK_GEBRUIKT,
               ARGS(A(nu, db_now(w->db)), AI(id, l->id))) == 1)
        return true;
    return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze link werkt al niet meer."), (str){0});
}
