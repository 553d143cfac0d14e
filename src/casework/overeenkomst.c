#include "casework/overeenkomst.h"

#include "base/lang.h"
#include "casework/aanpak.h"
#include "casework/plek.h"
#include "casework/taak.h"
#include "casework/vastleggen.h"

/* What stands in an agreement is Dutch whatever the screen speaks, and can be changed by hand. */
static const char *const dagen[] = {
    "", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"};

static const struct {
    const char *vergoeding, *verzekering, *stoppen;
} teksten[overeenkomst_soort_eind] = {
    [OVK_LEER] = {"De deelnemer houdt de uitkering. De gemeente betaalt de reiskosten volgens "
                  "haar eigen regels.",
        "De gemeente verzekert de deelnemer tegen ongevallen en schade aan anderen. De werkgever "
        "zorgt voor een veilige werkplek en goede werkkleding.",
        "Wie eerder wil stoppen, zegt dat eerst tegen de anderen. Samen zoeken zij een oplossing. "
        "Lukt dat niet, dan stopt de overeenkomst na een week."},
    [OVK_PROEF] = {"De deelnemer houdt de uitkering. De werkgever betaalt geen loon. Na een goede "
                   "proef biedt de werkgever een contract van minstens zes maanden aan.",
        "De gemeente verzekert de deelnemer tegen ongevallen en schade aan anderen. De werkgever "
        "zorgt voor een veilige werkplek.",
        "De proefplaatsing stopt eerder als de deelnemer een baan krijgt, of als een van beiden "
        "dat vraagt en zegt waarom."},
    [OVK_ERVARING] = {"De deelnemer houdt de uitkering. De gemeente betaalt de reiskosten volgens "
                      "haar eigen regels.",
        "De gemeente verzekert de deelnemer tegen ongevallen en schade aan anderen. De werkgever "
        "zorgt voor een veilige werkplek.",
        "Wie eerder wil stoppen, zegt dat eerst tegen de anderen. Het werk komt niet in de plaats "
        "van een betaalde baan."},
    [OVK_BBL] = {"De leerling heeft een arbeidsovereenkomst met het leerbedrijf en krijgt loon.",
        "Het leerbedrijf verzekert de leerling als werknemer en zorgt voor een veilige werkplek.",
        "De overeenkomst stopt als de leerling de opleiding afrondt of stopt, als het leerbedrijf "
        "niet meer erkend is, of als de arbeidsovereenkomst eindigt."},
    [OVK_VRIJWILLIG] = {"De vrijwilliger krijgt geen loon. De organisatie betaalt de onkosten.",
        "De vrijwilliger is verzekerd via de vrijwilligersverzekering van de gemeente.",
        "De vrijwilliger en de organisatie kunnen elke dag stoppen. Zij zeggen dat tegen elkaar."},
};

static bool onbekend(werk *w)
{
    return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze overeenkomst is er niet."), (str){0});
}

static bool geweigerd(werk *w, const char *tekst)
{
    return problem_with(w->p, PROBLEM_GEWEIGERD, "", tekst, (str){0});
}

/* ---- filled from what is known ---- */

static str tijden_van(werk *w, const werktijd *t)
{
    buf b = buf_new(w->a);
    for (int i = 0; i < t->n; i++)
        PLAIN(&b, "{}{} van {} tot {} uur", i ? S(", ") : S(""), str_of(dagen[t->dienst[i].dag.i]),
              t->dienst[i].van, t->dienst[i].tot);
    return buf_str(&b);
}

static contactpersoon contact_van(werk *w, organisatie_id id)
{
    contactpersoon_rijen c = BIJ(w, contactpersoon, organisatie_id, id);
    return c.n ? c.at[0] : (contactpersoon){0};
}

static str begeleiding_van(werk *w, const plaatsing_geheel *g)
{
    buf b = buf_new(w->a);
    gebruiker coach = {0};
    contactpersoon c = contact_van(w, organisatie_id_van(&g->o));
    if (g->k.begeleiding.i)
        PLAIN(&b, "{}. ", str_of(begeleiding_codes.at[g->k.begeleiding.i - 1].label));
    if (c.naam.n) PLAIN(&b, "Op het werk: {}. ", c.naam);
    if (g->p.jobcoach_id.v && HAAL(w, gebruiker, g->p.jobcoach_id, &coach))
        PLAIN(&b, "Jobcoach: {}.", coach.naam);
    return str_trim(buf_str(&b));
}

static str leren_van(werk *w, const plaatsing_geheel *g)
{
    buf b = buf_new(w->a);
    if (g->pl.kop.id) PLAIN(&b, "Opleiding: {}, crebo {}.", g->pl.opleiding, g->pl.crebo);
    for (int i = 0; i < g->leren.n; i++)
        if (!date_is_set(g->leren.at[i].geevalueerd))
            PLAIN(&b, "{}{}", b.n ? S("\n") : S(""), g->leren.at[i].tekst);
    return buf_str(&b);
}

static str taken_op(werk *w, const plek *k)
{
    buf b = buf_new(w->a);
    PLAIN(&b, "{}.", k->functie);
    if (k->vraagt.n) PLAIN(&b, " {}", k->vraagt);
    return buf_str(&b);
}

static str vergoeding_van(werk *w, const plaatsing_geheel *g, int soort)
{
    buf b = buf_new(w->a);
    PLAIN(&b, "{}", str_of(teksten[soort].vergoeding));
    if (g->p.loon.is) PLAIN(&b, " Het bruto loon is {} euro per maand.", g->p.loon);
    return buf_str(&b);
}

overeenkomst overeenkomst_vul(werk *w, const plaatsing_geheel *g, int soort)
{
    if (!soort) soort = overeenkomst_van_plek(g->k.soort.i);
    overeenkomst o = {.persoon_id = g->p.persoon_id,
                      .plaatsing_id = plaatsing_id_van(&g->p),
                      .soort = CODE(soort),
                      .van = g->p.van,
                      .tot = g->p.tot,
                      .uren = g->p.uren,
                      .tijden = tijden_van(w, &g->nu),
                      .taken = taken_op(w, &g->k),
                      .leren = leren_van(w, g),
                      .begeleiding = begeleiding_van(w, g),
                      .vergoeding = vergoeding_van(w, g, soort),
                      .verzekering = str_of(teksten[soort].verzekering),
                      .stoppen = str_of(teksten[soort].stoppen)};
    o.kop.masker = UINT64_MAX;
    return o;
}

/* ---- who signs ---- */

static bool tekenaar_bij(werk *w, const overeenkomst *o, int kant, str naam, str functie,
                         str namens)
{
    handtekening h = {.persoon_id = o->persoon_id,
                      .overeenkomst_id = overeenkomst_id_van(o),
                      .kant = CODE(kant),
                      .naam = naam.n ? naam : namens,
                      .functie = functie,
                      .namens = namens};
    return handtekening_bewaar(w, &h, UINT64_MAX, NULL);
}

/* The sides that this kind asks; more can be added by hand. */
static bool tekenaars_bij(werk *w, const overeenkomst *o, const plaatsing_geheel *g)
{
    gebruiker km = {0};
    aanpak a = {0};
    organisatie school = {0};
    contactpersoon c = contact_van(w, organisatie_id_van(&g->o));
    int soort = o->soort.i;
    if (g->wie.klantmanager_id.v) HAAL(w, gebruiker, g->wie.klantmanager_id, &km);
    aanpak_nu(w, &a);
    bool goed = tekenaar_bij(w, o, KANT_PERSOON, g->wie.naam, (str){0}, (str){0}) &&
                tekenaar_bij(w, o, KANT_WERKGEVER, c.naam, c.functie, g->o.naam);
    if (goed && overeenkomst_tekent(soort, KANT_GEMEENTE) && km.naam.n)
        goed = tekenaar_bij(w, o, KANT_GEMEENTE, km.naam,
                            str_of(rol_codes.at[km.rol.i - 1].label), a.gemeente);
    if (goed && overeenkomst_tekent(soort, KANT_SCHOOL) && g->pl.organisatie_id.v &&
        HAAL(w, organisatie, g->pl.organisatie_id, &school)) {
        c = contact_van(w, organisatie_id_van(&school));
        goed = tekenaar_bij(w, o, KANT_SCHOOL, c.naam, c.functie, school.naam);
    }
    return goed;
}

static vastlegging van_overeenkomst(overeenkomst *o)
{
    return (vastlegging){.e = &overeenkomst_entity,
                         .rij = o,
                         .velden = UINT64_MAX,
                         .wie = o->persoon_id,
                         .soort = GEB_OVEREENKOMST,
                         .spoor = SPOOR_WERK,
                         .code1 = code_text(&overeenkomst_stand_codes, o->stand),
                         .getal1 = o->nummer};
}

static bool kan_wijzigen(werk *w, const overeenkomst *o)
{
    if (code_is(o->stand, OVK_CONCEPT)) return true;
    return geweigerd(w, N_("Deze overeenkomst is al weg om te tekenen. Maak een nieuwe versie."));
}

static bool dagen_kloppen(werk *w, const overeenkomst *o)
{
    if (!date_is_set(o->tot) || date_before(o->van, o->tot)) return true;
    return problem_add(w->p, "tot", N_("moet na de eerste dag liggen."));
}

bool overeenkomst_bewaar(werk *w, overeenkomst *o, u64 velden, gebeurtenis_id *g)
{
    plaatsing_geheel x;
    gebeurtenis_id eerste = {0};
    werk samen = *w;
    if (!samen.samen) samen.samen = &eerste;
    if (o->kop.id) {
        vastlegging v = van_overeenkomst(o);
        v.velden = velden;
        return kan_wijzigen(w, o) && dagen_kloppen(w, o) && vastleggen(w, &v, g);
    }
    if (!plaatsing_lees(w, o->plaatsing_id, &x)) return onbekend(w);
    if (!dagen_kloppen(w, o)) return false;
    const overeenkomst *laatste = plaatsing_overeenkomst(&x);
    o->persoon_id = x.p.persoon_id;
    o->nummer = NUM(laatste ? laatste->nummer.n + 1 : 1);
    o->stand = CODE(OVK_CONCEPT);
    vastlegging v = van_overeenkomst(o);
    return vastleggen(&samen, &v, g) && tekenaars_bij(&samen, o, &x);
}

/* ---- out, signed, copied ---- */

static bool heeft_kant(const handtekening_rijen *h, int kant)
{
    for (int i = 0; i < h->n; i++)
        if (code_is(h->at[i].kant, kant)) return true;
    return false;
}

bool overeenkomst_zet_uit(werk *w, overeenkomst_id id, gebeurtenis_id *g)
{
    overeenkomst o;
    if (!HAAL(w, overeenkomst, id, &o)) return onbekend(w);
    if (!kan_wijzigen(w, &o)) return false;
    handtekening_rijen h = BIJ(w, handtekening, overeenkomst_id, id);
    for (int k = KANT_PERSOON; k < kant_eind; k++)
        if (overeenkomst_tekent(o.soort.i, k) && !heeft_kant(&h, k))
            return problem_with(w->p, PROBLEM_GEWEIGERD, "",
                                N_("Er tekent nog niemand voor: {}. Voeg iemand toe."),
                                code_label(&kant_codes, CODE(k)));
    o.stand = CODE(OVK_UITGEZET);
    o.uitgezet = w->vandaag;
    vastlegging v = van_overeenkomst(&o);
    return vastleggen(w, &v, g);
}

static bool vervang(werk *w, const overeenkomst *oud)
{
    overeenkomst o = *oud;
    if (code_is(o.stand, OVK_GETEKEND) || code_is(o.stand, OVK_VERVANGEN)) return true;
    o.stand = CODE(OVK_VERVANGEN);
    vastlegging v = van_overeenkomst(&o);
    v.velden = field_bit(&overeenkomst_entity, "stand");
    return vastleggen(w, &v, NULL);
}

overeenkomst_id overeenkomst_kopieer(werk *w, const overeenkomst *o, date van, date tot,
                                     gebeurtenis_id *g)
{
    gebeurtenis_id eerste = {0};
    overeenkomst n = *o;
    werk samen = *w;
    if (!samen.samen) samen.samen = &eerste;
    handtekening_rijen h = BIJ(w, handtekening, overeenkomst_id, overeenkomst_id_van(o));
    bool verder = code_is(o->stand, OVK_GETEKEND); /* the old one stays valid until its end */
    n.kop = (rijkop){.masker = o->kop.masker};
    n.nummer = NUM(o->nummer.n + 1);
    n.stand = CODE(OVK_CONCEPT);
    if (verder && date_is_set(van)) n.van = van;
    if (date_is_set(tot)) n.tot = tot;
    n.uitgezet = n.rond = (date){0};
    vastlegging v = van_overeenkomst(&n);
    if (!vastleggen(&samen, &v, g) || !vervang(&samen, o)) return (overeenkomst_id){0};
    for (int i = 0; i < h.n; i++)
        if (!tekenaar_bij(&samen, &n, h.at[i].kant.i, h.at[i].naam, h.at[i].functie,
                          h.at[i].namens))
            return (overeenkomst_id){0};
    return overeenkomst_id_van(&n);
}
