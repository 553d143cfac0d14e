#include "casework/beurt.h"

#include "casework/vastleggen.h"

enum { WACHTENDEN_HOOGSTENS = 5000 };

#define SELF wachtregel
LIJSTRIJ_DEF(wachtregel, WACHTREGEL_FIELDS, .mens = "id")
#undef SELF
#define SELF wachtrij
LIJSTRIJ_DEF(wachtrij, WACHTRIJ_FIELDS)
#undef SELF
#define SELF doorstroom
LIJSTRIJ_DEF(doorstroom, DOORSTROOM_FIELDS, .mens = "id")
#undef SELF

/* ---- the order ---- */

static i64 hoeveel(werk *w, int hoe)
{
    return GETAL(w, INTENSITEIT_TELLEN, AC(intensiteit, intensiteit, CODE(hoe)));
}

/* Place in mensen, which is ordered by number as alle is: both are walked once. */
static i64 plaats_in(const beurtlijst *l, i64 rij, int *vanaf)
{
    for (int i = *vanaf; i < l->mensen.n; i++)
        if (l->mensen.at[i].id.v == rij) {
            *vanaf = i + 1;
            return i;
        }
    return BEURT_ANDER_TEAM;
}

bool beurt_lees(werk *w, int hoogstens, beurtlijst *uit)
{
    int vanaf = 0;
    const aanpak_inhoud *in = aanpak_voor(w, NULL);
    *uit = (beurtlijst){.n = 0};
    if (!in || !in->plaatsen.volgorde.n) return false;
    const aanpak_plaatsen *p = &in->plaatsen;
    wachtrij_rijen alle = LIJST(w, wachtrij, WACHTRIJ, A(aantal, WACHTENDEN_HOOGSTENS));
    *uit = (beurtlijst){.mensen = LIJST(w, wachtregel, WACHTENDEN, A(aantal, WACHTENDEN_HOOGSTENS)),
                        .wachten = alle.n, .intensief = hoeveel(w, INTENSIEF),
                        .wacht = hoeveel(w, WACHT), .nazorg = hoeveel(w, NAZORG),
                        .plaatsen = p->intensief, .volgorde = p->volgorde, .gelijk = p->gelijk};
    if (uit->plaatsen.is)
        uit->vrij = NUM(uit->plaatsen.n > uit->intensief ? uit->plaatsen.n - uit->intensief : 0);
    wachtende *lijst = arena_make(w->a, wachtende, alle.n + 1);
    for (int i = 0; i < alle.n; i++) {
        const wachtrij *m = &alle.at[i];
        lijst[i] = (wachtende){.sleutel = plaats_in(uit, m->rij.n, &vanaf), .nummer = m->nummer,
                               .laaggeletterd = m->laaggeletterd,
                               .werkervaring = m->werkervaring_bekend,
                               .opleiding_nl = m->opleiding_in_nederland,
                               .in_beeld = m->aanmelding, .termijn_eind = m->termijn_eind};
    }
    beurtregel r = {p->volgorde.at, p->volgorde.n, p->gelijk};
    uit->at = wie_nu(w->a, lijst, alle.n, &r, uit->vrij.is ? (int)uit->vrij.n : alle.n);
    uit->n = alle.n < hoogstens ? alle.n : hoogstens;
    return true;
}

const beurt *beurt_van(const beurtlijst *l, persoon_id id)
{
    for (int i = 0; i < l->n; i++) {
        i64 plaats = l->at[i].wie.sleutel;
        if (plaats != BEURT_ANDER_TEAM && l->mensen.at[plaats].id.v == id.v) return &l->at[i];
    }
    return NULL;
}

str beurt_waarom(werk *w, const beurt *b)
{
    buf s = buf_new(w->a);
    for (int i = 0; i < b->nreden; i++)
        PLAIN(&s, "{}{}", i ? S(" ") : S(""), zin_tekst(w->a, &b->reden[i]));
    return buf_str(&s);
}

/* ---- who moved on ---- */

doorstroom_rijen doorstroom_lees(werk *w, int hoogstens)
{
    return LIJST(w, doorstroom, DOORGESTROOMD, AI(persoon, (persoon_id){0}),
                 A(vandaag, w->vandaag), A(aantal, hoogstens));
}

static bool is_doorgestroomd(werk *w, persoon_id id, doorstroom *uit)
{
    return RIJ(w, doorstroom, DOORGESTROOMD, uit, AI(persoon, id),
               A(vandaag, w->vandaag), A(aantal, 1));
}

str doorstroom_waarom(werk *w, const doorstroom *d)
{
    char dag[DATE_TEXT];
    date werkt = date_min(d->plaatsing_sinds, d->werk_sinds);
    if (date_is_set(werkt))
        return TF(w->a, "Heeft betaald werk sinds {}.", arena_str(w->a, date_nl(werkt, dag)));
    return TF(w->a, "Is door werk uit de bijstand sinds {}.",
              arena_str(w->a, date_nl(d->bijstand_tot, dag)));
}

/* ---- deciding ---- */

static bool geweigerd(werk *w, const char *tekst)
{
    return problem_with(w->p, PROBLEM_GEWEIGERD, "", tekst, (str){0});
}

static bool deelname_nu(werk *w, persoon_id id, aanpak_deelname *uit)
{
    aanpak_deelname_rijen r = BIJ(w, aanpak_deelname, persoon_id, id);
    for (int i = r.n; i-- > 0;) {
        *uit = r.at[i];
        if (!date_is_set(uit->tot) || date_before(w->vandaag, uit->tot)) return true;
    }
    return false;
}

static bool zet(werk *w, aanpak_deelname *d, int hoe, str reden, gebeurtenis_id *g)
{
    d->intensiteit = CODE(hoe);
    d->intensiteit_sinds = w->vandaag;
    d->intensiteit_reden = reden;
    vastlegging v = {.e = &aanpak_deelname_entity,
                     .rij = d,
                     .velden = field_bit(&aanpak_deelname_entity, "intensiteit") |
                               field_bit(&aanpak_deelname_entity, "intensiteit_sinds") |
                               field_bit(&aanpak_deelname_entity, "intensiteit_reden"),
                     .wie = d->persoon_id,
                     .soort = GEB_INTENSITEIT,
                     .spoor = SPOOR_WET,
                     .code1 = code_text(&intensiteit_codes, d->intensiteit)};
    return vastleggen(w, &v, g);
}

static bool zet_en_taken(werk *w, aanpak_deelname *d, int hoe, str reden, gebeurtenis_id *g)
{
    if (!zet(w, d, hoe, reden, g)) return false;
    beurt_taken_bijwerken(w);
    return true;
}

static bool lees_alles(werk *w, beurtlijst *l)
{
    if (beurt_lees(w, WACHTENDEN_HOOGSTENS, l)) return true;
    return geweigerd(w, N_("Deze aanpak noemt geen plaatsen en geen volgorde."));
}

static bool is_vol(werk *w, const beurtlijst *l)
{
    if (!l->vrij.is || l->vrij.n > 0) return false;
    geweigerd(w, N_("Alle plaatsen zijn bezet. Geef eerst een plaats door."));
    return true;
}

/* What was said, and what counted. */
static str met_redenen(werk *w, str waarom, const beurt *b)
{
    str telde = beurt_waarom(w, b);
    if (!str_trim(waarom).n) return telde;
    buf s = buf_new(w->a);
    PLAIN(&s, "{} {}", str_trim(waarom), telde);
    return buf_str(&s);
}

/* Room for one more with intensive guidance, with who guides this person. */
static bool begeleider_heeft_plaats(werk *w, persoon_id id)
{
    persoon p;
    gebruiker km;
    if (!HAAL(w, persoon, id, &p) || !p.klantmanager_id.v) return true;
    return !HAAL(w, gebruiker, p.klantmanager_id, &km) || caseload_mag(w, &km, INTENSIEF);
}

bool beurt_begin(werk *w, persoon_id id, str waarom, gebeurtenis_id *g)
{
    beurtlijst l;
    aanpak_deelname d;
    if (!lees_alles(w, &l)) return false;
    const beurt *b = beurt_van(&l, id);
    if (!b || !deelname_nu(w, id, &d))
        return geweigerd(w, N_("Deze persoon wacht niet op een plaats."));
    if (is_vol(w, &l)) return false;
    if (b->stand == BEURT_LATER && !str_trim(waarom).n)
        return problem_add(w->p, "intensiteit_reden",
                           N_("is verplicht: iemand anders is eerder aan de beurt."));
    if (!begeleider_heeft_plaats(w, id)) return false;
    return zet_en_taken(w, &d, INTENSIEF, met_redenen(w, waarom, b), g);
}

bool beurt_begin_eersten(werk *w, int *n, gebeurtenis_id *g)
{
    beurtlijst l;
    gebeurtenis_id eerste = {0};
    werk samen = *w;
    samen.samen = &eerste;
    *n = 0;
    if (!lees_alles(w, &l) || is_vol(w, &l)) return false;
    for (int i = 0; i < l.n && l.at[i].stand == BEURT_NU; i++) {
        arena kladje = *w->a;
        werk een = samen;
        aanpak_deelname d;
        i64 plaats = l.at[i].wie.sleutel;
        een.a = &kladje;
        if (plaats == BEURT_ANDER_TEAM || !deelname_nu(&een, l.mensen.at[plaats].id, &d)) continue;
        if (!zet(&een, &d, INTENSIEF, beurt_waarom(&een, &l.at[i]), *n ? NULL : g)) return false;
        ++*n;
    }
    if (*n) {
        beurt_taken_bijwerken(w);
        return true;
    }
    return geweigerd(w, N_("Er is nu niemand van jouw teams aan de beurt."));
}

bool beurt_geef_door(werk *w, persoon_id id, str waarom, gebeurtenis_id *g)
{
    aanpak_deelname d;
    doorstroom s;
    if (!deelname_nu(w, id, &d) || !code_is(d.intensiteit, INTENSIEF))
        return geweigerd(w, N_("Deze persoon heeft nu geen intensieve begeleiding."));
    if (is_doorgestroomd(w, id, &s)) {
        str reden = str_trim(waarom).n ? waarom : doorstroom_waarom(w, &s);
        return zet_en_taken(w, &d, NAZORG, reden, g);
    }
    if (!str_trim(waarom).n)
        return problem_add(w->p, "intensiteit_reden",
                           N_("is verplicht: er is nog geen werk vastgelegd."));
    return zet_en_taken(w, &d, WACHT, waarom, g);
}
