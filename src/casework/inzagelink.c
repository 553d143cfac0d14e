#include "casework/inzagelink.h"

#include "base/geheim.h"
#include "casework/kantoor.h"
#include "casework/vastleggen.h"

enum { GEHEIM_BYTES = 24 };

static bool onbekend(werk *w)
{
    return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Er is geen link die nu werkt."), (str){0});
}

/* ---- by who guides him ---- */

bool inzagelink_nu(werk *w, persoon_id wie, inzagelink *uit)
{
    inzagelink_rijen l = BIJ(w, inzagelink, persoon_id, wie);
    for (int i = l.n; i-- > 0;) {
        *uit = l.at[i];
        if (!uit->ingetrokken.ms && date_before(w->vandaag, uit->tot)) return true;
    }
    return false;
}

/* The event cannot be undone: what was secret stays given away. */
static void meld(werk *w, persoon_id wie, const char *wat)
{
    gebeur(w, (gebeurtenis){.soort = CODE(GEB_INZAGELINK), .persoon_id = wie,
                            .spoor = CODE(SPOOR_WET), .code1 = str_of(wat)});
}

static bool stop(werk *w, persoon_id wie)
{
    inzagelink l;
    if (!inzagelink_nu(w, wie, &l)) return false;
    l.ingetrokken = werk_nu(w);
    return db_save(w->db, &w->t, &inzagelink_entity, &l,
                   field_bit(&inzagelink_entity, "ingetrokken"), NULL);
}

str inzagelink_maak(werk *w, persoon_id wie)
{
    persoon p;
    if (!HAAL(w, persoon, wie, &p)) {
        onbekend(w);
        return (str){0};
    }
    stop(w, wie);
    str code_ = geheim_token(w->a, GEHEIM_BYTES);
    inzagelink l = {.kop.masker = UINT64_MAX,
                    .sleutel = store_hash(w->a, db_store(w->db), code_),
                    .persoon_id = wie,
                    .gebruiker_id = {w->t.gebruiker},
                    .taal = p.contacttaal,
                    .gemaakt = werk_nu(w),
                    .tot = date_plus(w->vandaag, INZAGELINK_DAGEN)};
    vastlegging v = {.e = &inzagelink_entity, .rij = &l, .velden = UINT64_MAX, .wie = wie,
                     .soort = GEB_INZAGELINK, .spoor = SPOOR_WET, .code1 = S("gemaakt"),
                     .datum1 = l.tot};
    return vastleggen(w, &v, NULL) ? code_ : (str){0};
}

bool inzagelink_trek_in(werk *w, persoon_id wie)
{
    if (!stop(w, wie)) return onbekend(w);
    meld(w, wie, "ingetrokken");
    return true;
}

/* ---- under its secret ---- */

bool inzagelink_open(werk *w, str code_, inzagelinkregel *uit)
{
    w->t = (toegang){0};
    if (code_.n != INZAGELINK_GEHEIM) return false;
    str sleutel = store_hash(w->a, db_store(w->db), code_);
    if (!RIJ(w, inzagelinkregel, INZAGELINK_MET_SLEUTEL, uit, A(sleutel, sleutel))) return false;
    w->t = toegang_zelf(uit->gebruiker_id);
    return true;
}

bool inzagelink_geopend(werk *w, const inzagelinkregel *l, const char *pagina)
{
    i64 wie = l->persoon_id.v;
    inzage_invoer in = {.t = w->t, .pagina = pagina, .personen = &wie, .n = 1,
                        .herkomst = VIA_LINK, .zelf = true};
    db_doe(w->db, &w->t, Q_INZAGELINK_GEOPEND, ARGS(A(nu, db_now(w->db)), AI(id, l->id)));
    return inzage_schrijf(w->db, w->a, &in);
}
