#include "casework/werkgever_buiten.h"

#include "base/lang.h"
#include "casework/kantoor.h"
#include "casework/overeenkomst.h"
#include "casework/taak.h"
#include "casework/vastleggen.h"

static bool geweigerd(werk *w, const char *tekst)
{
    return problem_with(w->p, PROBLEM_GEWEIGERD, "", tekst, (str){0});
}

static bool onbekend(werk *w)
{
    return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Dit is er niet meer."), (str){0});
}

/* ---- the share of a placement ---- */

u64 werkgever_ziet(werk *w, const plaatsing_geheel *x)
{
    return deling_aanpak(w, x->p.persoon_id, &x->o, DOEL_PLAATSING,
                         UINT64_C(1) << CAT_CONTACTTAAL | UINT64_C(1) << CAT_GRENZEN);
}

static str eerste_woord(str naam)
{
    str woord, rest = str_trim(naam);
    return str_split(&rest, ' ', &woord) ? woord : naam;
}

static str roepnaam_van(werk *w, const persoon *p)
{
    introductie_rijen r = BIJ(w, introductie, persoon_id, persoon_id_van(p));
    for (int i = r.n; i-- > 0;)
        if (introductie_op(&r.at[i], w->vandaag) == INTRO_MAG) return r.at[i].roepnaam;
    return eerste_woord(p->naam);
}

/* Until it ends, but never longer than a share may run. */
static date deling_tot(werk *w, const plaatsing *p)
{
    return date_min(date_before(w->vandaag, p->tot) ? p->tot : (date){0},
                    date_plus_months(w->vandaag, DELING_MAANDEN));
}

bool werkgever_deling(werk *w, const plaatsing_geheel *x, deling *uit)
{
    return deling_van(w, x->p.persoon_id, organisatie_id_van(&x->o), DOEL_PLAATSING, uit);
}

static bool zet_roepnaam(werk *w, plaatsing_geheel *x)
{
    if (x->p.roepnaam.n) return true;
    x->p.roepnaam = roepnaam_van(w, &x->wie);
    vastlegging v = {.e = &plaatsing_entity,
                     .rij = &x->p,
                     .velden = field_bit(&plaatsing_entity, "roepnaam"),
                     .wie = x->p.persoon_id,
                     .soort = GEB_PLAATSING,
                     .spoor = SPOOR_WERK,
                     .code1 = code_text(&contract_codes, x->p.contract),
                     .datum1 = x->p.van};
    return vastleggen(w, &v, NULL);
}

bool werkgever_deel(werk *w, plaatsing_id id, gebeurtenis_id *g)
{
    plaatsing_geheel x;
    gebeurtenis_id eerste = {0};
    if (!plaatsing_lees(w, id, &x)) return onbekend(w);
    if (date_is_set(x.p.eind)) return geweigerd(w, N_("Deze plaatsing is al geëindigd."));
    deling d = {.persoon_id = x.p.persoon_id,
                .organisatie_id = organisatie_id_van(&x.o),
                .doel = CODE(DOEL_PLAATSING),
                .delen = NUM((i64)werkgever_ziet(w, &x)),
                .van = w->vandaag,
                .tot = deling_tot(w, &x.p),
                .traject_id = traject_id_van(&x.t)};
    werk samen = *w;
    if (!samen.samen) samen.samen = &eerste;
    return deling_geef(&samen, &d, g) && zet_roepnaam(&samen, &x);
}

bool werkgever_deel_langer(werk *w, const plaatsing_geheel *x)
{
    deling d;
    if (!werkgever_deling(w, x, &d)) return true;
    d.tot = deling_tot(w, &x->p);
    return deling_geef(w, &d, NULL);
}

/* ---- lists ---- */

plekregel_rijen werkgever_plekken(werk *w)
{
    return LIJST(w, plekregel, WERKGEVER_PLEKKEN, A(vandaag, w->vandaag));
}

werkgevermens_rijen werkgever_mensen(werk *w) { return LIJST(w, werkgevermens, WERKGEVER_MENSEN); }

werkgeverkaart_rijen werkgever_kaarten(werk *w)
{
    return LIJST(w, werkgeverkaart, WERKGEVER_KAARTEN);
}

bool werkgever_feedback_nu(const werkgevermens *m, date vandaag)
{
    verslag laatste = {.soort = CODE(VERSLAG_WERKGEVER), .datum = m->verslag};
    date sinds = date_is_set(m->begonnen) ? m->begonnen : m->van;
    if (date_before(vandaag, sinds)) return false;
    date dag = feedback_uiterlijk(&laatste, date_is_set(m->verslag), sinds, (date){0});
    return date_is_set(dag) && !date_before(vandaag, dag);
}

bool werkgever_plek(werk *w, plek_id id, plek_geheel *uit)
{
    return w->t.organisatie && plek_lees(w, id, uit) &&
           uit->p.organisatie_id.v == w->t.organisatie;
}

bool werkgever_biedt_plek(werk *w, plek *p, u64 velden, gebeurtenis_id *g)
{
    if (!w->t.organisatie) return onbekend(w);
    p->kop = (rijkop){.masker = UINT64_MAX};
    p->organisatie_id = (organisatie_id){w->t.organisatie};
    if (!p->uren_min.is) p->uren_min = p->uren_max;
    velden |= field_bit(&plek_entity, "organisatie_id") | field_bit(&plek_entity, "uren_min");
    return plek_bewaar(w, p, velden, NULL, g);
}

/* ---- under one share ---- */

bool werkgever_mens(werk *w, werkgevermens *uit)
{
    return w->t.deling && w->t.doel == DOEL_PLAATSING &&
           RIJ(w, werkgevermens, WERKGEVER_MENS_VAN, uit);
}

bool werkgever_kaart(werk *w, werkgeverkaart *uit)
{
    return w->t.deling && w->t.doel == DOEL_MATCHING &&
           RIJ(w, werkgeverkaart, WERKGEVER_KAART_VAN, uit);
}

werk werkgever_kantoor(const werk *w)
{
    werk k = *w;
    k.t = toegang_opdrachtregel(w->db, w->a);
    k.door = (gebruiker_id){w->t.gebruiker};
    return k;
}

/* The task for who guides, when there is no voorstel that holds the words. */
static bool laat_weten(werk *k, persoon_id wie, i64 org, int wat, str woorden)
{
    persoon p;
    organisatie o;
    gebeurtenis_id eerste = {0};
    buf b = buf_new(k->a);
    if (!HAAL(k, persoon, wie, &p) || !HAAL(k, organisatie, (organisatie_id){org}, &o))
        return onbekend(k);
    werk samen = *k;
    samen.samen = &eerste;
    gebeur(&samen, (gebeurtenis){.soort = CODE(GEB_WERKGEVER),
                                 .persoon_id = wie,
                                 .organisatie_id = {org},
                                 .spoor = CODE(SPOOR_WERK),
                                 .code1 = code_text(&werkgever_zegt_codes, CODE(wat)),
                                 .datum1 = k->vandaag});
    PLAIN(&b, "{}: {}. {}", str_sub(o.naam, 0, 60), code_label(&werkgever_zegt_codes, CODE(wat)),
          str_sub(woorden, 0, 300));
    return taak_maak(&samen, (taak){.persoon_id = wie,
                                    .gebruiker_id = p.klantmanager_id,
                                    .spoor = CODE(SPOOR_WERK),
                                    .tekst = buf_str(&b),
                                    .uiterlijk = k->vandaag}).v != 0;
}

bool werkgever_wijst_af(werk *w, const werkgeverkaart *k, int reden, str woorden)
{
    werk kantoor = werkgever_kantoor(w);
    if (!reden) return problem_add(w->p, "weigering", N_("is verplicht. Kies waarom niet."));
    if (k->voorstel_id.v
        && !voorstel_antwoord(&kantoor, k->voorstel_id, VOORSTEL_AFGEWEZEN, reden, woorden, NULL))
        return false;
    if (!k->voorstel_id.v
        && !laat_weten(&kantoor, k->persoon_id, w->t.organisatie, ZEGT_NEE,
                       code_label(&weigering_codes, CODE(reden))))
        return false;
    return deling_stop(&kantoor, k->id, S("De werkgever zegt nee"), NULL);
}

bool werkgever_wil_kennismaken(werk *w, const werkgeverkaart *k, str waar)
{
    werk kantoor = werkgever_kantoor(w);
    if (k->voorstel_id.v) return werkgever_nodigt_uit(&kantoor, k->voorstel_id, waar, NULL);
    if (!str_trim(waar).n)
        return problem_add(w->p, "uitnodiging",
                           N_("is verplicht. Schrijf waar en wanneer het kan."));
    return laat_weten(&kantoor, k->persoon_id, w->t.organisatie, ZEGT_UITNODIGING, waar);
}

bool werkgever_feedback(werk *w, const werkgevermens *m, verslag *v)
{
    gebruiker ik;
    werk kantoor = werkgever_kantoor(w);
    v->kop = (rijkop){.masker = UINT64_MAX};
    v->plaatsing_id = m->plaatsing_id;
    v->soort = CODE(VERSLAG_WERKGEVER);
    v->datum = w->vandaag;
    if (HAAL(w, gebruiker, (gebruiker_id){w->t.gebruiker}, &ik)) v->van_wie = ik.naam;
    return verslag_bewaar(&kantoor, v, (verslag_gevolg){0}, NULL);
}

bool werkgever_tekent(werk *w, const werkgevermens *m, handtekening_id id, bool gelezen, str naam)
{
    werk kantoor = werkgever_kantoor(w);
    handtekening h;
    overeenkomst o;
    if (!id.v || !HAAL(w, handtekening, id, &h) || !code_is(h.kant, KANT_WERKGEVER) ||
        !HAAL(w, overeenkomst, h.overeenkomst_id, &o) ||
        o.plaatsing_id.v != m->plaatsing_id.v)
        return onbekend(w);
    if (!str_trim(naam).n) problem_add(w->p, "naam", N_("is verplicht. Vul je naam in."));
    if (!gelezen)
        problem_add(w->p, "gelezen", N_("is verplicht. Lees de overeenkomst en zet een vinkje."));
    return !w->p->n && handtekening_zet(&kantoor, id, w->vandaag, naam, NULL);
}
