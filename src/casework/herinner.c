#include "casework/herinner.h"

#include "base/geheim.h"
#include "casework/kantoor.h"
#include "casework/tijdlijn.h"
#include "casework/vastleggen.h"

enum { LIJST_HOOGSTENS = 200, KENMERK_BYTES = 16 };

/* ---- the letterhead ---- */

briefhoofd_rijen briefhoofden(werk *w) { return LIJST(w, briefhoofd, BRIEFHOOFDEN); }

briefhoofd briefhoofd_nu(werk *w)
{
    briefhoofd_rijen b = briefhoofden(w);
    for (int i = 0; i < b.n; i++)
        if (!date_before(w->vandaag, b.at[i].van)) return b.at[i];
    return (briefhoofd){.herinner_dagen = NUM(HERINNER_DAGEN)};
}

bool briefhoofd_bewaar(werk *w, briefhoofd *b, gebeurtenis_id *g)
{
    briefhoofd_rijen al = briefhoofden(w);
    if (date_is_set(b->van) && date_before(b->van, w->vandaag))
        return problem_add(w->p, "van", N_("is al geweest. Kies vandaag of een latere dag."));
    for (int i = 0; i < al.n; i++)
        if (date_same(al.at[i].van, b->van)) b->kop = al.at[i].kop;
    return vastleggen_zaak(w, &briefhoofd_entity, b, UINT64_MAX, (organisatie_id){0},
                           GEB_BRIEFHOOFD, g);
}

str briefhoofd_afzender(werk *w, str wie)
{
    briefhoofd h = briefhoofd_nu(w);
    str naam = kantoor_gemeente(w);
    buf b = buf_new(w->a);
    PLAIN(&b, "{}{}{}", S("Gemeente"), naam.n ? S(" ") : S(""), naam);
    if (h.afdeling.n) PLAIN(&b, "\n{}", h.afdeling);
    if (h.adres.n) PLAIN(&b, "\n{}\n{} {}", h.adres, h.postcode, h.plaats);
    if (h.telefoon.n) PLAIN(&b, "\nTelefoon {}", h.telefoon);
    if (wie.n) PLAIN(&b, "\n{}", wie);
    if (h.retour.n) PLAIN(&b, "\nRetour: {}", h.retour);
    return buf_str(&b);
}

/* ---- who did not react ---- */

reactieregel_rijen geen_antwoord(werk *w, gebruiker_id wie)
{
    return LIJST(w, reactieregel, GEEN_ANTWOORD, AI(gebruiker, wie), A(vandaag, w->vandaag),
                 A(aantal, LIJST_HOOGSTENS));
}

i64 geen_antwoord_aantal(werk *w, gebruiker_id wie)
{
    return GETAL(w, GEEN_ANTWOORD_AANTAL, AI(gebruiker, wie), A(vandaag, w->vandaag));
}

static bool is_open(const bericht *b)
{
    return date_is_set(b->antwoord_voor) && !date_is_set(b->gereageerd) &&
           code_is(b->stand, BERICHT_VERZONDEN);
}

bool herinner_stel_op(werk *w, bericht_id id, bool als_brief, bericht *uit)
{
    bericht b;
    persoon p;
    buf o = buf_new(w->a);
    if (!HAAL(w, bericht, id, &b) || !HAAL(w, persoon, b.persoon_id, &p) || !is_open(&b))
        return problem_with(w->p, PROBLEM_GEWEIGERD, "",
            N_("Op een van deze berichten wacht je niet meer. Kijk opnieuw wie niet reageerde."),
            (str){0});
    bool mail = code_is(b.kanaal, KANAAL_MAIL) && p.email.n && !als_brief;
    PLAIN(&o, "{}{}", str_starts(b.onderwerp, S("Herinnering: ")) ? S("") : S("Herinnering: "),
          b.onderwerp);
    *uit = (bericht){.persoon_id = b.persoon_id, .gebruiker_id = {w->t.gebruiker},
        .sjabloon = b.sjabloon, .kanaal = CODE(mail ? KANAAL_MAIL : KANAAL_BRIEF),
        .taal = b.taal, .onderwerp = str_sub(buf_str(&o), 0, 200), .tekst = b.tekst,
        .eigen_tekst = b.eigen_tekst, .gesprek_id = b.gesprek_id, .herinnert_id = id,
        .stand = CODE(BERICHT_KLAAR), .gemaakt = db_now(w->db),
        .kenmerk = geheim_token(w->a, KENMERK_BYTES)};
    bool geen;
    uit->aan = mail ? p.email : bericht_adres(w->a, &p, &geen);
    if (mail) uit->niet_voor = (moment){uit->gemaakt.ms + (i64)ONGEDAAN_MINUTEN * 60000};
    return true;
}

static bool leg_vast(werk *w, bericht *b, int soort)
{
    return vastleggen(w, &(vastlegging){.e = &bericht_entity, .rij = b, .velden = UINT64_MAX,
                             .wie = b->persoon_id, .soort = soort, .spoor = SPOOR_WET}, NULL);
}

static bool een(werk *w, bericht_id id, bool als_brief)
{
    bericht nieuw, b;
    if (!herinner_stel_op(w, id, als_brief, &nieuw)) return false;
    if (!leg_vast(w, &nieuw, GEB_HERINNERD) || !HAAL(w, bericht, id, &b)) return false;
    b.antwoord_voor = date_plus(w->vandaag, (int)briefhoofd_nu(w).herinner_dagen.n);
    return leg_vast(w, &b, GEB_HERINNERD);
}

static bool aantal_klopt(werk *w, bericht_groep b)
{
    return samen_aantal_klopt(w, b.n, SAMEN_HOOGSTENS);
}

bool herinner(werk *w, bericht_groep b, bool als_brief, gebeurtenis_id *g)
{
    werk samen = *w;
    *g = (gebeurtenis_id){0};
    samen.samen = g;
    if (!aantal_klopt(w, b)) return false;
    for (int i = 0; i < b.n; i++)
        if (!een(&samen, b.at[i], als_brief)) return false;
    return true;
}

bool herinner_gereageerd(werk *w, bericht_groep b, gebeurtenis_id *g)
{
    werk samen = *w;
    *g = (gebeurtenis_id){0};
    samen.samen = g;
    if (!aantal_klopt(w, b)) return false;
    for (int i = 0; i < b.n; i++) {
        bericht x;
        if (!HAAL(w, bericht, b.at[i], &x))
            return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Dit bericht is er niet."),
                                (str){0});
        x.gereageerd = w->vandaag;
        if (!leg_vast(&samen, &x, GEB_GEREAGEERD)) return false;
    }
    return true;
}
