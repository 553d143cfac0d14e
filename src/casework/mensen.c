#include "casework/mensen.h"

#include "base/text.h"
#include "casework/beeld.h"
#include "casework/zoek.h"

date week_eind(date vandaag)
{
    int dag = date_weekday(vandaag);
    return date_plus(vandaag, dag >= 6 ? 14 - dag : 7 - dag);
}

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
    AC(intensiteit, intensiteit, (f)->intensiteit), A(contact_voor, (k).contact_voor), \
    A(botst, (k).botst), A(vandaag, (w)->vandaag), \
    A(week, week_eind((w)->vandaag)), A(alle_taken, beeld_alle_taken(w))

typedef struct {
    str naam, tot[2];
    zoekwoord z[ZOEKWOORDEN];
    date contact_voor;
    num botst;
} keus;

static keus keus_van(werk *w, const mensen_filter *f)
{
    keus k = {.naam = naam_patroon(w->a, f->naam)};
    int n = text_zoekwoorden(w->a, f->naam, k.z, ZOEKWOORDEN);
    for (int i = 0; i < n && i < 2; i++) k.tot[i] = zoek_einde(w->a, k.z[i].woord);
    if (f->lang_geen_contact) k.contact_voor = date_plus(w->vandaag, -CONTACT_LANG_DAGEN);
    if (f->contact_weken > 0) k.contact_voor = date_plus(w->vandaag, -7 * (int)f->contact_weken);
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
    db_rij(w->db, &w->t, w->a, vraag,
        ARGS(AI(klantmanager, van), A(vandaag, w->vandaag), A(week, week_eind(w->vandaag)),
            A(contact_voor, date_plus(w->vandaag, -CONTACT_LANG_DAGEN)),
            A(alle_taken, beeld_alle_taken(w))),
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
