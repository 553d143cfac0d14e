/* handtekening.c: who signs an overeenkomst, who did, and who is reminded (wishes.md 6 and 8). */
#include "base/lang.h"
#include "casework/overeenkomst.h"
#include "casework/taak.h"
#include "casework/vastleggen.h"

enum { TEKST_HOOGSTENS = 400, NAAM_RUIMTE = 60 };

static bool onbekend(werk *w)
{
    return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze handtekening is er niet."), (str){0});
}

static bool geweigerd(werk *w, const char *tekst)
{
    return problem_with(w->p, PROBLEM_GEWEIGERD, "", tekst, (str){0});
}

static vastlegging van_handtekening(handtekening *h)
{
    return (vastlegging){.e = &handtekening_entity,
                         .rij = h,
                         .velden = UINT64_MAX,
                         .wie = h->persoon_id,
                         .soort = GEB_HANDTEKENING,
                         .spoor = SPOOR_WERK,
                         .code1 = code_text(&kant_codes, h->kant),
                         .datum1 = h->datum};
}

static bool nog_niet_rond(werk *w, const overeenkomst *o)
{
    if (code_is(o->stand, OVK_CONCEPT) || code_is(o->stand, OVK_UITGEZET)) return true;
    return geweigerd(w, N_("Deze overeenkomst is al klaar. Maak een nieuwe versie."));
}

bool handtekening_bewaar(werk *w, handtekening *h, u64 velden, gebeurtenis_id *g)
{
    overeenkomst o;
    if (!HAAL(w, overeenkomst, h->overeenkomst_id, &o)) return onbekend(w);
    if (!nog_niet_rond(w, &o)) return false;
    h->persoon_id = o.persoon_id;
    vastlegging v = van_handtekening(h);
    v.velden = velden;
    return vastleggen(w, &v, g);
}

bool handtekening_weg(werk *w, handtekening_id id, gebeurtenis_id *g)
{
    handtekening h;
    if (!HAAL(w, handtekening, id, &h)) return onbekend(w);
    if (date_is_set(h.datum))
        return geweigerd(w, N_("Deze handtekening is al gezet. Die kan niet van de lijst."));
    vastlegging v = van_handtekening(&h);
    return weghalen(w, &v, g);
}

int handtekeningen_open(const handtekening_rijen *h)
{
    int n = 0;
    for (int i = 0; i < h->n; i++) n += !date_is_set(h->at[i].datum);
    return n;
}

/* The last signature closes the overeenkomst; those that it replaces are over. */
static bool rond_af(werk *w, overeenkomst *o, date dag)
{
    handtekening_rijen h = BIJ(w, handtekening, overeenkomst_id, overeenkomst_id_van(o));
    if (handtekeningen_open(&h)) return true;
    for (int i = 0; i < h.n; i++) dag = date_max(dag, h.at[i].datum);
    o->stand = CODE(OVK_GETEKEND);
    o->rond = dag;
    vastlegging v = {.e = &overeenkomst_entity,
                     .rij = o,
                     .velden = UINT64_MAX,
                     .wie = o->persoon_id,
                     .soort = GEB_OVEREENKOMST,
                     .spoor = SPOOR_WERK,
                     .code1 = code_text(&overeenkomst_stand_codes, o->stand),
                     .getal1 = o->nummer};
    return vastleggen(w, &v, NULL);
}

bool handtekening_zet(werk *w, handtekening_id id, date dag, str naam, gebeurtenis_id *g)
{
    handtekening h;
    overeenkomst o;
    gebeurtenis_id eerste = {0};
    if (!HAAL(w, handtekening, id, &h) || !HAAL(w, overeenkomst, h.overeenkomst_id, &o))
        return onbekend(w);
    if (!code_is(o.stand, OVK_UITGEZET))
        return geweigerd(w, N_("Deze overeenkomst wacht niet op handtekeningen."));
    if (date_is_set(h.datum)) return geweigerd(w, N_("Deze handtekening staat er al."));
    if (!date_is_set(dag))
        return problem_add(w->p, "datum", N_("is verplicht. Op welke dag is er getekend?"));
    if (date_before(w->vandaag, dag))
        return problem_add(w->p, "datum", N_("ligt in de toekomst. Kies vandaag of eerder."));
    if (str_trim(naam).n) h.naam = naam;
    h.datum = dag;
    werk samen = *w;
    samen.samen = &eerste;
    vastlegging v = van_handtekening(&h);
    return vastleggen(&samen, &v, g) && rond_af(&samen, &o, dag);
}

/* "Laat tekenen: Ria Postma (Stadsreiniging), Ilse Verhoeven." */
static str wie_nog(werk *w, const handtekening *h, int n)
{
    buf b = buf_new(w->a);
    PLAIN(&b, "Laat de overeenkomst tekenen:");
    for (int i = 0; i < n && b.n <= TEKST_HOOGSTENS - 2 * NAAM_RUIMTE; i++)
        PLAIN(&b, "{} {}", i ? S(",") : S(""), str_sub(h[i].naam, 0, NAAM_RUIMTE));
    PLAIN(&b, ".");
    return buf_str(&b);
}

/* Puts those who must sign and were not reminded today in front; how many. */
static int te_herinneren(handtekening_rijen *h, date vandaag)
{
    int n = 0;
    for (int i = 0; i < h->n; i++)
        if (!date_is_set(h->at[i].datum) && !date_same(h->at[i].herinnerd, vandaag))
            h->at[n++] = h->at[i];
    return n;
}

bool overeenkomst_herinner(werk *w, overeenkomst_id id, gebeurtenis_id *g)
{
    overeenkomst o;
    gebeurtenis_id eerste = {0};
    werk samen = *w;
    samen.samen = &eerste;
    if (!HAAL(w, overeenkomst, id, &o)) return onbekend(w);
    handtekening_rijen h = BIJ(w, handtekening, overeenkomst_id, id);
    if (!code_is(o.stand, OVK_UITGEZET) || !handtekeningen_open(&h))
        return geweigerd(w, N_("Er hoeft niemand meer te tekenen."));
    int n = te_herinneren(&h, w->vandaag);
    if (!n) return geweigerd(w, N_("Vandaag is er al een herinnering gestuurd."));
    for (int i = 0; i < n; i++) {
        handtekening *x = &h.at[i];
        x->herinnerd = w->vandaag;
        x->keren = NUM(x->keren.is ? x->keren.n + 1 : 1);
        vastlegging v = van_handtekening(x);
        v.datum1 = w->vandaag;
        if (!vastleggen(&samen, &v, eerste.v ? NULL : g)) return false;
    }
    taak t = {.persoon_id = o.persoon_id,
              .spoor = CODE(SPOOR_WERK),
              .tekst = wie_nog(w, h.at, n),
              .uiterlijk = w->vandaag};
    return taak_maak(&samen, t).v != 0;
}
