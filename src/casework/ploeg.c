#include "casework/ploeg.h"

#include "casework/aanpak.h"
#include "casework/taak.h"
#include "casework/vastleggen.h"

#define SELF plekzoeker
LIJSTRIJ_DEF(plekzoeker, PLEKZOEKER_FIELDS, .mens = "id")
#undef SELF
#define SELF afdelingmens
LIJSTRIJ_DEF(afdelingmens, AFDELINGMENS_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF afdelingeinde
LIJSTRIJ_DEF(afdelingeinde, AFDELINGEINDE_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF afdelingplek
LIJSTRIJ_DEF(afdelingplek, AFDELINGPLEK_FIELDS)
#undef SELF
#define SELF afdelingstand
LIJSTRIJ_DEF(afdelingstand, AFDELINGSTAND_FIELDS)
#undef SELF

static bool geweigerd(werk *w, const char *tekst)
{
    return problem_with(w->p, PROBLEM_GEWEIGERD, "", tekst, (str){0});
}

static bool is_collega(werk *w, persoon_id id, gebruiker_id wie)
{
    gebruiker_rijen g = collegas_van(w, id);
    for (int i = 0; i < g.n; i++)
        if (g.at[i].kop.id == wie.v) return true;
    return problem_add(w->p, "gebruiker_id",
                       N_("ziet deze persoon niet. Kies een collega uit het team van de persoon."));
}

/* ---- consulents ---- */

static bool loopt(const consulent *c, int vak, date dag)
{
    return code_is(c->vak, vak) && !date_before(dag, c->van)
           && (!date_is_set(c->tot) || date_before(dag, c->tot));
}

const consulent *consulent_nu(const dossier *d, int vak, date dag)
{
    for (int i = d->consulenten.n; i-- > 0;)
        if (loopt(&d->consulenten.at[i], vak, dag)) return &d->consulenten.at[i];
    return NULL;
}

static bool leg(werk *w, consulent *c, gebeurtenis_id *g)
{
    vastlegging v = {.e = &consulent_entity, .rij = c, .velden = UINT64_MAX, .wie = c->persoon_id,
                     .soort = GEB_CONSULENT, .spoor = SPOOR_WET,
                     .code1 = code_text(&consulentvak_codes, c->vak),
                     .datum1 = date_is_set(c->tot) ? c->tot : c->van};
    return vastleggen(w, &v, g);
}

bool consulent_kies(werk *w, persoon_id id, int vak, gebruiker_id wie, gebeurtenis_id *g)
{
    dossier d;
    gebeurtenis_id eerste = {0};
    werk samen = *w;
    if (!samen.samen) samen.samen = &eerste;
    if (!vak) return problem_add(w->p, "vak", N_("is verplicht. Kies waarvoor."));
    if (!dossier_lees(w, id, &d))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0});
    if (wie.v && !is_collega(w, id, wie)) return false;
    const consulent *was = consulent_nu(&d, vak, w->vandaag);
    if (was && was->gebruiker_id.v == wie.v) return geweigerd(w, N_("Deze collega doet dit al."));
    if (!was && !wie.v) return geweigerd(w, N_("Kies wie dit gaat doen."));
    if (was) {
        consulent oud = *was;
        oud.tot = w->vandaag;
        if (!leg(&samen, &oud, g)) return false;
    }
    if (!wie.v) return true;
    consulent nieuw = {.persoon_id = id, .vak = CODE(vak), .gebruiker_id = wie, .van = w->vandaag};
    return leg(&samen, &nieuw, was ? NULL : g);
}

/* ---- finding and making places ---- */

bool plekopdracht_open(werk *w, persoon_id wie, plekopdracht *uit)
{
    plekopdracht_rijen o = BIJ(w, plekopdracht, persoon_id, wie);
    for (int i = o.n; i-- > 0;)
        if (!date_is_set(o.at[i].klaar)) {
            *uit = o.at[i];
            return true;
        }
    return false;
}

static bool leg_opdracht(werk *w, plekopdracht *o, u64 velden, gebeurtenis_id *g)
{
    vastlegging v = {.e = &plekopdracht_entity, .rij = o, .velden = velden, .wie = o->persoon_id,
                     .soort = GEB_PLEKOPDRACHT, .spoor = SPOOR_WERK,
                     .code1 = code_text(&plekmanier_codes, o->manier),
                     .datum1 = date_is_set(o->klaar) ? o->klaar : o->uiterlijk};
    return vastleggen(w, &v, g);
}

bool plekopdracht_bewaar(werk *w, plekopdracht *o, u64 velden, gebeurtenis_id *g)
{
    plekopdracht al;
    int voor = w->p->n;
    if (!o->kop.id && plekopdracht_open(w, o->persoon_id, &al))
        return geweigerd(w, N_("Voor deze persoon is er al een opdracht. Wijzig die."));
    verplicht_gevuld(&plekopdracht_entity, o, w->p);
    if (date_is_set(o->uiterlijk) && date_before(o->uiterlijk, w->vandaag))
        problem_add(w->p, "uiterlijk", N_("ligt in het verleden. Kies vandaag of later."));
    if (!o->gebruiker_id.v) {
        o->gebruiker_id = (gebruiker_id){w->t.gebruiker};
        velden |= field_bit(&plekopdracht_entity, "gebruiker_id");
    } else is_collega(w, o->persoon_id, o->gebruiker_id);
    if (w->p->n > voor) return false;
    if (!o->kop.id) o->van = w->vandaag;
    return leg_opdracht(w, o, velden, g);
}

bool plekopdracht_klaar(werk *w, plekopdracht_id id, gebeurtenis_id *g)
{
    plekopdracht o;
    if (!HAAL(w, plekopdracht, id, &o) || date_is_set(o.klaar))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze opdracht is al klaar."), (str){0});
    o.klaar = w->vandaag;
    return leg_opdracht(w, &o, field_bit(&plekopdracht_entity, "klaar"), g);
}

bool plekopdracht_ingelost(werk *w, persoon_id wie, plek_id id)
{
    plekopdracht o;
    if (!plekopdracht_open(w, wie, &o)) return true;
    o.klaar = w->vandaag;
    o.plek_id = id;
    return leg_opdracht(w, &o, UINT64_MAX, NULL);
}

plekzoeker_rijen plekzoekers(werk *w, int hoogstens)
{
    return LIJST(w, plekzoeker, PLEKZOEKERS, A(vandaag, w->vandaag), A(aantal, hoogstens));
}

/* ---- the gemeente as employer ---- */

afdelingmens_rijen afdelingmensen(werk *w)
{
    return LIJST(w, afdelingmens, AFDELINGMENSEN, A(vandaag, w->vandaag));
}

afdelingeinde_rijen afdelingeindes(werk *w, int hoogstens)
{
    return LIJST(w, afdelingeinde, AFDELINGEINDES, A(vandaag, w->vandaag), A(aantal, hoogstens));
}

afdelingplek_rijen afdelingplekken(werk *w)
{
    return LIJST(w, afdelingplek, AFDELINGPLEKKEN, A(vandaag, w->vandaag));
}

/* Who began on or before the first day is there too long; not set: the aanpak names no limit. */
static void begin_grenzen(werk *w, date *te_lang, date *bijna)
{
    const aanpak_inhoud *in = aanpak_voor(w, NULL);
    const aanpak_instrument *i = in ? aanpak_instrument_van(in, INS_LEERWERK) : NULL;
    *te_lang = *bijna = date_ymd(1900, 1, 1);
    if (!i || !i->hoogstens.aantal) return;
    *te_lang = aanpak_duur_voor(w->vandaag, i->hoogstens);
    date tot = aanpak_duur_na(w->vandaag, i->waarschuw.duur);
    *bijna = date_is_set(tot) ? aanpak_duur_voor(tot, i->hoogstens) : *te_lang;
}

afdelingstand afdeling_stand(werk *w)
{
    afdelingstand t = {.masker = UINT64_MAX};
    date te_lang, bijna;
    begin_grenzen(w, &te_lang, &bijna);
    RIJ(w, afdelingstand, AFDELING_STAND, &t, A(vandaag, w->vandaag), A(sinds, te_lang),
        A(voor_dag, bijna));
    return t;
}
