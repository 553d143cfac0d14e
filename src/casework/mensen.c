#include "casework/mensen.h"

#include "base/lang.h"
#include "base/text.h"
#include "casework/aanpak.h"
#include "casework/beeld.h"
#include "casework/zoek.h"

date week_eind(date vandaag)
{
    int dag = date_weekday(vandaag);
    return date_plus(vandaag, dag >= 6 ? 14 - dag : 7 - dag);
}

/* ---- how often there is contact ---- */

typedef struct {
    aanpak_duur intensief, wacht, anders;
} ritme;

static ritme ritme_nu(werk *w)
{
    const aanpak_inhoud *in = aanpak_voor(w, NULL);
    aanpak_duur altijd = {CONTACT_LANG_DAGEN / 7, CODE(MAAT_WEKEN)};
    ritme r = {altijd, altijd, altijd};
    if (!in) return r;
    if (in->contact.altijd.duur.aantal) r.anders = in->contact.altijd.duur;
    r.intensief = aanpak_contact_elke(&in->contact, CODE(INTENSIEF));
    r.wacht = aanpak_contact_elke(&in->contact, CODE(WACHT));
    if (!r.intensief.aantal) r.intensief = r.anders;
    if (!r.wacht.aantal) r.wacht = r.anders;
    return r;
}

static bool zelfde_duur(aanpak_duur x, aanpak_duur y)
{
    return x.aantal == y.aantal && x.maat.i == y.maat.i;
}

str contact_ritme_tekst(werk *w)
{
    ritme r = ritme_nu(w);
    const aanpak_duur elk[] = {r.intensief, r.wacht, r.anders};
    str s = {0};
    for (size_t i = 0; i < countof(elk); i++) {
        bool al = false;
        /* who is neither is named only when the aanpak knows no intensity */
        bool apart = i == 2 && !zelfde_duur(r.intensief, r.wacht);
        for (size_t k = 0; k < i; k++) al |= zelfde_duur(elk[k], elk[i]);
        if (al || apart) continue;
        str duur = aanpak_duur_tekst(w->a, elk[i]);
        s = s.n ? TF(w->a, "{} of {}", s, duur) : duur;
    }
    return s;
}

/* The last contact must be on or after these days. */
typedef struct {
    date voor, zeker, intensief, wacht, anders;
} stilte;

static stilte stil_sinds(werk *w)
{
    ritme r = ritme_nu(w);
    stilte s = {.intensief = aanpak_duur_voor(w->vandaag, r.intensief),
                .wacht = aanpak_duur_voor(w->vandaag, r.wacht),
                .anders = aanpak_duur_voor(w->vandaag, r.anders)};
    s.voor = date_max(date_max(s.intensief, s.wacht), s.anders);
    s.zeker = date_min(date_min(s.intensief, s.wacht), s.anders);
    return s;
}

#define STIL_ARGS(s) \
    A(contact_voor, (s).voor), A(contact_zeker, (s).zeker), A(contact_intensief, (s).intensief), \
    A(contact_wacht, (s).wacht), A(contact_anders, (s).anders)

/* ---- the list ---- */

/* %samuel% of the key of a name; letters and digits only, so safe in LIKE. */
static str naam_patroon(arena *a, str naam)
{
    str sleutel = text_sleutel(a, naam);
    buf b = buf_new(a);
    if (sleutel.n) PLAIN(&b, "%{}%", sleutel);
    return buf_str(&b);
}

/* The arguments that the list and its count share, and what the two words of the name need. */
#define MENSEN_ARGS(w, f, k) \
    AI(klantmanager, (f)->van), A(naam, (k).naam), A(woord1, (k).z[0].woord), A(tot1, (k).tot[0]), \
    A(klank1, (k).z[0].klank), A(woord2, (k).z[1].woord), A(tot2, (k).tot[1]), \
    A(klank2, (k).z[1].klank), AC(leerroute, leerroute, (f)->leerroute), \
    AC(werkstap, werkstap, (f)->werkstap), AC(stand, dringend, (f)->stand), \
    AC(intensiteit, intensiteit, (f)->intensiteit), STIL_ARGS((k).stil), AI(etiket, (f)->etiket), \
    A(botst, (k).botst), A(vandaag, (w)->vandaag), \
    A(week, week_eind((w)->vandaag)), A(alle_taken, beeld_alle_taken(w))

typedef struct {
    str naam, tot[2];
    zoekwoord z[ZOEKWOORDEN];
    stilte stil;
    num botst;
} keus;

static keus keus_van(werk *w, const mensen_filter *f)
{
    keus k = {.naam = naam_patroon(w->a, f->naam)};
    int n = text_zoekwoorden(w->a, f->naam, k.z, ZOEKWOORDEN);
    for (int i = 0; i < n && i < 2; i++) k.tot[i] = zoek_einde(w->a, k.z[i].woord);
    if (f->lang_geen_contact) k.stil = stil_sinds(w);
    if (f->contact_weken > 0) {
        date dag = date_plus(w->vandaag, -7 * (int)f->contact_weken);
        k.stil = (stilte){dag, dag, dag, dag, dag};
    }
    if (f->botst) k.botst = NUM(1);
    return k;
}

mensenregel_rijen mensen_lijst(werk *w, const mensen_filter *f, i64 vanaf, i64 aantal)
{
    keus k = keus_van(w, f);
    str sorteer = str_of(f->sorteer ? f->sorteer : "dringend");
    int vraag = f->van.v ? Q_MENSEN_EEN : Q_MENSEN_TEAM;
    return mensenregel_rijen_van(db_rijen(w->db, &w->t, w->a, vraag,
        ARGS(MENSEN_ARGS(w, f, k), A(sorteer, sorteer), A(vanaf, vanaf), A(aantal, aantal))));
}

i64 mensen_aantal(werk *w, const mensen_filter *f)
{
    keus k = keus_van(w, f);
    int vraag = f->van.v ? Q_MENSEN_EEN_TELLEN : Q_MENSEN_TEAM_TELLEN;
    return db_getal(w->db, &w->t, vraag, ARGS(MENSEN_ARGS(w, f, k)));
}

mensentelling mensen_telling(werk *w, gebruiker_id van)
{
    mensentelling t = {0};
    int vraag = van.v ? Q_MENSEN_EEN_TELLING : Q_MENSEN_TEAM_TELLING;
    stilte stil = stil_sinds(w);
    db_rij(w->db, &w->t, w->a, vraag,
        ARGS(AI(klantmanager, van), A(vandaag, w->vandaag), A(week, week_eind(w->vandaag)),
            STIL_ARGS(stil), A(alle_taken, beeld_alle_taken(w))),
        &t);
    return t;
}

taakregel_rijen taken_tussen(werk *w, gebruiker_id wie, date vanaf, date voor, int soort,
                             int hoogstens)
{
    return LIJST(w, taakregel, TAKEN_OPEN, AI(gebruiker, wie), A(vandaag, w->vandaag),
                 A(vanaf_dag, vanaf), A(voor_dag, voor), AC(soort, taak_soort, CODE(soort)),
                 A(aantal, hoogstens));
}

takentelling taken_telling(werk *w, gebruiker_id wie, int soort)
{
    takentelling t = {0};
    RIJ(w, takentelling, TAKEN_TELLING, &t, AI(gebruiker, wie), A(vandaag, w->vandaag),
        A(week, week_eind(w->vandaag)), AC(soort, taak_soort, CODE(soort)));
    return t;
}

nieuwsregel_rijen nieuws(werk *w, gebruiker_id wie, int dagen, int hoogstens)
{
    moment sinds = moment_of(date_plus(w->vandaag, -dagen), tijd_hm(0, 0));
    return LIJST(w, nieuwsregel, NIEUWS, AI(gebruiker, wie), A(sinds, sinds),
                 A(aantal, hoogstens));
}
