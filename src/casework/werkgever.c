#include "casework/werkgever.h"

#include "base/lang.h"
#include "casework/taak.h"
#include "casework/vastleggen.h"
#include "casework/weekbeeld.h"

enum { TERUG_DAGEN = 14, TEKST_HOOGSTENS = 300 };

#define SELF baanbod
FORMULIER_DEF(baanbod, BAANBOD_FIELDS)
#undef SELF

static bool geweigerd(werk *w, const char *tekst)
{
    return problem_with(w->p, PROBLEM_GEWEIGERD, "", tekst, (str){0});
}

static bool lees_lopend(werk *w, plaatsing_id id, plaatsing_geheel *x)
{
    if (!plaatsing_lees(w, id, x))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze plaatsing is er niet."),
                            (str){0});
    if (date_is_set(x->p.eind)) return geweigerd(w, N_("Deze plaatsing is al geëindigd."));
    return true;
}

/* ---- what he said, and for whom ---- */

static gebeurtenis_id zegt(werk *w, const plaatsing_geheel *x, int wat, date dag)
{
    return gebeur(w, (gebeurtenis){.soort = CODE(GEB_WERKGEVER),
                                   .persoon_id = x->p.persoon_id,
                                   .spoor = CODE(SPOOR_WERK),
                                   .onderwerp = S("plaatsing"),
                                   .onderwerp_id = NUM(x->p.kop.id),
                                   .code1 = code_text(&werkgever_zegt_codes, CODE(wat)),
                                   .datum1 = dag});
}

static bool vraag_begeleider(werk *w, persoon_id wie, gebruiker_id coach, gebruiker_id anders,
                             str tekst)
{
    taak t = {.persoon_id = wie,
              .gebruiker_id = anders,
              .spoor = CODE(SPOOR_WERK),
              .tekst = tekst,
              .uiterlijk = w->vandaag};
    gebruiker_rijen l = collegas_van(w, wie);
    for (int i = 0; i < l.n; i++)
        if (coach.v && l.at[i].kop.id == coach.v) t.gebruiker_id = coach;
    return taak_maak(w, t).v != 0;
}

/* "De Spaak: Niet gekomen. .." */
static str taak_tekst(werk *w, const plaatsing_geheel *x, int wat, str woorden)
{
    buf b = buf_new(w->a);
    PLAIN(&b, "{}: {}. {}", str_sub(x->o.naam, 0, 60),
          code_label(&werkgever_zegt_codes, CODE(wat)), str_sub(woorden, 0, TEKST_HOOGSTENS));
    return buf_str(&b);
}

/* The event and the task, as one action. */
static bool laat_weten(werk *w, const plaatsing_geheel *x, int wat, date dag, str woorden,
                       gebeurtenis_id *g)
{
    gebeurtenis_id eerste = {0};
    werk samen = *w;
    if (!samen.samen) samen.samen = &eerste;
    gebeurtenis_id id = zegt(&samen, x, wat, dag);
    if (g && !g->v) *g = id;
    return vraag_begeleider(&samen, x->p.persoon_id, x->p.jobcoach_id, x->wie.klantmanager_id,
                            taak_tekst(w, x, wat, woorden));
}

/* ---- meeting ---- */

bool werkgever_nodigt_uit(werk *w, voorstel_id id, str waar, gebeurtenis_id *g)
{
    voorstel v;
    persoon p;
    plek_geheel k;
    gebeurtenis_id eerste = {0};
    if (!HAAL(w, voorstel, id, &v) || !HAAL(w, persoon, v.persoon_id, &p) ||
        !plek_lees(w, v.plek_id, &k))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Dit voorstel is er niet."), (str){0});
    if (!code_is(v.stand, VOORSTEL_GEDAAN) && !code_is(v.stand, VOORSTEL_WIL))
        return geweigerd(w, N_("Dit voorstel is al beantwoord."));
    if (date_is_set(v.uitgenodigd)) return geweigerd(w, N_("De uitnodiging is al verstuurd."));
    if (!str_trim(waar).n)
        return problem_add(w->p, "uitnodiging",
                           N_("is verplicht. Schrijf waar en wanneer het kan."));
    v.uitgenodigd = w->vandaag;
    v.uitnodiging = waar;
    werk samen = *w;
    samen.samen = &eerste;
    vastlegging in = {.e = &voorstel_entity,
                      .rij = &v,
                      .velden = field_bit(&voorstel_entity, "uitgenodigd") |
                                field_bit(&voorstel_entity, "uitnodiging"),
                      .wie = v.persoon_id,
                      .soort = GEB_WERKGEVER,
                      .spoor = SPOOR_WERK,
                      .code1 = code_text(&werkgever_zegt_codes, CODE(ZEGT_UITNODIGING)),
                      .datum1 = w->vandaag};
    plaatsing_geheel nog = {.p.persoon_id = v.persoon_id, .o = k.o};
    return vastleggen(&samen, &in, g) &&
           vraag_begeleider(&samen, v.persoon_id, (gebruiker_id){0}, p.klantmanager_id,
                            taak_tekst(w, &nog, ZEGT_UITNODIGING, waar));
}

/* ---- the first day ---- */

static bool nog_niet_begonnen(werk *w, const plaatsing_geheel *x)
{
    if (date_is_set(x->p.begonnen))
        return geweigerd(w, N_("De eerste dag is al vastgelegd."));
    return true;
}

bool werkgever_bevestigt(werk *w, plaatsing_id id, gebeurtenis_id *g)
{
    plaatsing_geheel x;
    if (!lees_lopend(w, id, &x) || !nog_niet_begonnen(w, &x)) return false;
    if (date_is_set(x.p.bevestigd)) return geweigerd(w, N_("Dat is al bevestigd."));
    x.p.bevestigd = w->vandaag;
    vastlegging v = {.e = &plaatsing_entity,
                     .rij = &x.p,
                     .velden = field_bit(&plaatsing_entity, "bevestigd"),
                     .wie = x.p.persoon_id,
                     .soort = GEB_WERKGEVER,
                     .spoor = SPOOR_WERK,
                     .code1 = code_text(&werkgever_zegt_codes, CODE(ZEGT_BEGINDAG)),
                     .datum1 = x.p.van};
    return vastleggen(w, &v, g);
}

bool werkgever_kan_niet(werk *w, plaatsing_id id, str waarom, gebeurtenis_id *g)
{
    plaatsing_geheel x;
    if (!lees_lopend(w, id, &x) || !nog_niet_begonnen(w, &x)) return false;
    if (!str_trim(waarom).n)
        return problem_add(w->p, "tekst", N_("is verplicht. Schrijf welke dag wel kan."));
    return laat_weten(w, &x, ZEGT_KAN_NIET, x.p.van, waarom, g);
}

/* ---- absence ---- */

static bool heeft_dienst(const werktijd *t, date dag)
{
    for (int i = 0; i < t->n; i++)
        if (code_is(t->dienst[i].dag, MAANDAG + date_weekday(dag) - 1)) return true;
    return false;
}

date werkgever_laatste_dag(werk *w, const plaatsing *p)
{
    werktijd t = werktijd_op(w, p, w->vandaag);
    for (int i = 0; i < TERUG_DAGEN && t.n; i++) {
        date dag = date_plus(w->vandaag, -i);
        if (!date_before(dag, p->van) && heeft_dienst(&t, dag)) return dag;
    }
    return w->vandaag;
}

static bool dag_klopt(werk *w, const plaatsing_geheel *x, date dag)
{
    if (!date_is_set(dag)) return problem_add(w->p, "dag", N_("is verplicht. Kies een dag."));
    if (date_before(w->vandaag, dag))
        return problem_add(w->p, "dag", N_("ligt in de toekomst. Kies vandaag of eerder."));
    if (date_before(dag, x->p.van))
        return problem_add(w->p, "dag", N_("ligt vóór de eerste dag. Kijk de datum na."));
    werktijd t = werktijd_op(w, &x->p, dag);
    if (t.n && !heeft_dienst(&t, dag))
        return problem_add(w->p, "dag", N_("is geen werkdag op deze plek. Kies een andere dag."));
    return true;
}

bool werkgever_meldt_afwezig(werk *w, plaatsing_id id, date dag, int omdat, gebeurtenis_id *g)
{
    static const int wat[] = {[AFWEZIG_NIET] = ZEGT_NIET_GEKOMEN, [AFWEZIG_AF] = ZEGT_AFGEMELD,
                              [AFWEZIG_DICHT] = ZEGT_DICHT};
    plaatsing_geheel x;
    gebeurtenis_id eerste = {0}, uren_g = {0};
    char tekst[DATE_TEXT];
    int n;
    if (!lees_lopend(w, id, &x)) return false;
    if (omdat < AFWEZIG_NIET || omdat > AFWEZIG_DICHT)
        problem_add(w->p, "omdat", N_("is verplicht. Kies wat er is."));
    if (!dag_klopt(w, &x, dag) || w->p->n) return false;
    gewerkt u = {.plaatsing = id, .dag = dag, .minuten = 0, .afgemeld = omdat != AFWEZIG_NIET};
    werk samen = *w;
    samen.samen = &eerste;
    if (!werkuren_leg_vast(&samen, &u, 1, UREN_WERK, &n, &uren_g)) return false;
    if (!n) return geweigerd(w, N_("Dat is al gemeld."));
    eerste = uren_g;
    if (g) *g = uren_g;
    return laat_weten(&samen, &x, wat[omdat], dag, arena_str(w->a, date_nl(dag, tekst)), g);
}

bool werkgever_vraagt(werk *w, plaatsing_id id, str vraag, gebeurtenis_id *g)
{
    plaatsing_geheel x;
    if (!lees_lopend(w, id, &x)) return false;
    if (!str_trim(vraag).n)
        return problem_add(w->p, "tekst", N_("is verplicht. Schrijf wat je wilt vragen."));
    return laat_weten(w, &x, ZEGT_VRAAG, w->vandaag, vraag, g);
}

/* ---- a job ---- */

static bool al_geboden(werk *w, const plaatsing_geheel *x)
{
    vasthouding_rijen l = BIJ(w, vasthouding, persoon_id, x->p.persoon_id);
    for (int i = 0; i < l.n; i++) {
        plek k;
        if (date_is_set(l.at[i].eind) || !date_before(w->vandaag, l.at[i].tot)) continue;
        if (HAAL(w, plek, l.at[i].plek_id, &k) && code_is(k.soort, PLEK_BAAN) &&
            k.organisatie_id.v == x->k.organisatie_id.v)
            return true;
    }
    return false;
}

static bool bod_klopt(werk *w, const plaatsing_geheel *x, const baanbod *b)
{
    int voor = w->p->n;
    if (code_is(x->k.soort, PLEK_BAAN)) return geweigerd(w, N_("Dit is al een baan."));
    if (al_geboden(w, x)) return geweigerd(w, N_("Je bood deze persoon al een baan aan."));
    if (!b->contract.i) problem_add(w->p, "contract", N_("is verplicht. Kies een contract."));
    contract_klopt(w, b->contract, CODE(PLEK_BAAN));
    if (!b->uren.is) problem_add(w->p, "uren", N_("is verplicht. Hoeveel uur per week?"));
    if (!date_is_set(b->van))
        problem_add(w->p, "van", N_("is verplicht. Vul de eerste dag in."));
    else if (date_before(b->van, w->vandaag))
        problem_add(w->p, "van", N_("is al voorbij. Kies vandaag of later."));
    return w->p->n == voor;
}

/* "Vast contract, 32 uur, vanaf 1 januari 2027." */
static str bod_tekst(werk *w, const baanbod *b)
{
    char dag[DATE_TEXT];
    return TF(w->a, "{}, {} uur per week, vanaf {}.", code_label(&contract_codes, b->contract),
              b->uren, arena_str(w->a, date_nl(b->van, dag)));
}

bool werkgever_biedt_baan(werk *w, plaatsing_id id, const baanbod *b, gebeurtenis_id *g)
{
    plaatsing_geheel x;
    gebeurtenis_id eerste = {0};
    if (!lees_lopend(w, id, &x) || !bod_klopt(w, &x, b)) return false;
    plek baan = {.organisatie_id = x.k.organisatie_id,
                 .soort = CODE(PLEK_BAAN),
                 .functie = x.k.functie,
                 .beroepscode = x.k.beroepscode,
                 .sector = x.k.sector,
                 .afdeling = x.k.afdeling,
                 .adres = x.k.adres,
                 .reis_minuten = x.k.reis_minuten,
                 .bereikbaar_ov = x.k.bereikbaar_ov,
                 .aantal = NUM(1),
                 .uren_min = b->uren,
                 .uren_max = b->uren,
                 .start_van = b->van,
                 .vraagt = x.k.vraagt,
                 .gemaakt = true};
    baan.kop.masker = UINT64_MAX;
    werk samen = *w;
    samen.samen = &eerste;
    if (!plek_bewaar(&samen, &baan, UINT64_MAX, NULL, g)) return false;
    vasthouding v = {.persoon_id = x.p.persoon_id,
                     .plek_id = plek_id_van(&baan),
                     .tot = date_plus(w->vandaag, VASTHOUDEN_DAGEN),
                     .reden = T("De werkgever biedt een baan aan.")};
    v.kop.masker = UINT64_MAX;
    return plek_houd_vast(&samen, &v, NULL) &&
           laat_weten(&samen, &x, ZEGT_BAAN, b->van, bod_tekst(w, b), g);
}

/* ---- other times ---- */

bool werkgever_tijden_effect(werk *w, const plaatsing_geheel *x, const werktijd *k,
                             werktijd_effect *uit)
{
    *uit = (werktijd_effect){0};
    if (!werktijd_klopt(w, &x->p, k)) return false;
    week_invoer in = weekinvoer_lees(w, x->d);
    in.dag = k->van;
    week_invoer straks = weekinvoer_met_werktijd(w, &in, &x->p, k);
    for (int i = 0; i < WERKTIJD_WEKEN; i++) {
        straks.dag = date_plus(k->van, 7 * i);
        week nu = week_maak(w->a, &straks);
        for (int n = 0; n < nu.nbotsing; n++) {
            const botsing *b = &nu.botsing[n];
            blok_soort een = nu.blok[b->een].soort, ander = nu.blok[b->ander].soort;
            if (een != BLOK_DIENST && ander != BLOK_DIENST) continue;
            *(een == BLOK_LES || ander == BLOK_LES ? &uit->les : &uit->anders) |= 1u << b->dag;
        }
    }
    return true;
}

bool werkgever_zet_tijden(werk *w, plaatsing_id id, const werktijd *k, gebeurtenis_id *g)
{
    plaatsing_geheel x;
    werktijd_effect e;
    gebeurtenis_id eerste = {0};
    char dag[DATE_TEXT];
    if (!lees_lopend(w, id, &x) || !werkgever_tijden_effect(w, &x, k, &e)) return false;
    if (e.les || e.anders)
        return geweigerd(w, N_("Deze tijden kunnen niet zo. Vraag het de begeleider."));
    werk samen = *w;
    samen.samen = &eerste;
    gebeurtenis_id tijden = {0};
    if (!werktijden_zet(&samen, id, k, &tijden)) return false;
    if (!tijden.v) return geweigerd(w, N_("Deze werktijden stonden er al."));
    if (!eerste.v) eerste = tijden;
    if (g) *g = tijden;
    return laat_weten(&samen, &x, ZEGT_TIJDEN, k->van,
                      TF(w->a, "Vanaf {}.", arena_str(w->a, date_nl(k->van, dag))), g);
}
