#include "casework/bericht.h"

#include "base/druk.h"
#include "base/geheim.h"
#include "base/lang.h"
#include "casework/herinner.h"
#include "casework/kantoor.h"
#include "casework/sjabloon.h"
#include "casework/tijdlijn.h"
#include "casework/vastleggen.h"

enum { LIJST_HOOGSTENS = 500, KENMERK_BYTES = 16 };

/* ---- what goes into the text ---- */

static str datum_tekst(arena *a, date d, date vandaag, bool cijfers)
{
    char dag[DATE_TEXT];
    if (!date_is_set(d)) return (str){0};
    if (cijfers) return arena_str(a, date_nl(d, dag));
    str was = lang_code();
    lang_set(S("nl")); /* the letter, whatever the screen of who sends it */
    buf b = buf_new(a);
    PLAIN(&b, "{} {}", date_weekday_name(d), date_words(d, vandaag, dag));
    lang_set(was);
    return buf_str(&b);
}

static str tijd_tekst_van(arena *a, tijd t)
{
    char om[DATE_TEXT];
    return tijd_is_set(t) ? arena_str(a, tijd_text(t, om)) : (str){0};
}

/* The conversation that this is about; false: none is needed or there is none. */
static bool gesprek_van(werk *w, const persoon *p, const bericht_wens *wens, gesprek *g)
{
    if (wens->sjabloon == SJABLOON_BIJEENKOMST || wens->sjabloon == SJABLOON_VRIJ ||
        wens->sjabloon == SJABLOON_AFRONDEN)
        return false;
    if (wens->gesprek_id.v)
        return HAAL(w, gesprek, wens->gesprek_id, g) && g->persoon_id.v == p->kop.id;
    return RIJ(w, gesprek, GESPREK_VOLGENDE, g, A(persoon, p->kop.id), A(vanaf, w->vandaag));
}

static str naam_van(werk *w, gebruiker_id id)
{
    gebruiker g;
    return id.v && HAAL(w, gebruiker, id, &g) ? g.naam : (str){0};
}

static sjabloon_waarden waarden(werk *w, const persoon *p, const bericht_wens *wens,
                                const gesprek *g, bool cijfers)
{
    sjabloon_waarden v = {.naam = p->naam, .gemeente = kantoor_gemeente(w), .wat = wens->wat,
                          .tekst = wens->tekst,
                          .vorige = datum_tekst(w->a, wens->vorige, w->vandaag, cijfers)};
    if (v.gemeente.n) {
        buf b = buf_new(w->a);
        PLAIN(&b, "gemeente {}", v.gemeente);
        v.gemeente = buf_str(&b);
    } else {
        v.gemeente = S("gemeente");
    }
    v.datum = datum_tekst(w->a, g ? g->datum : wens->datum, w->vandaag, cijfers);
    v.tijd = tijd_tekst_van(w->a, g ? g->van : wens->tijd);
    v.plaats = g ? g->plaats : wens->plaats;
    if (g) v.met = naam_van(w, g->gebruiker_id);
    if (g && g->tolk) v.tolk = S("ja");
    return v;
}

/* ---- how it goes ---- */

str bericht_adres(arena *a, const persoon *p, bool *geen)
{
    buf b = buf_new(a);
    *geen = !p->adres.n && !p->azc.n;
    PLAIN(&b, "{}", p->naam);
    if (p->adres.n) PLAIN(&b, "\n{}\n{} {}", p->adres, p->postcode, p->plaats);
    else if (p->azc.n) PLAIN(&b, "\n{}", p->azc);
    return buf_str(&b);
}

/* What a mail server can carry: one @, no blanks, no signs that begin a header or a second one. */
static bool is_adres(str s)
{
    i64 at = str_find(s, S("@"));
    for (size_t i = 0; i < s.n; i++)
        if ((u8)s.p[i] <= ' ' || (u8)s.p[i] >= 0x7f || strchr("<>,;:\"()[]\\", s.p[i]))
            return false;
    return at > 0 && (size_t)at + 3 < s.n &&
           str_find(str_sub(s, (size_t)at + 1, s.n), S("@")) < 0 &&
           str_find(str_sub(s, (size_t)at + 1, s.n), S(".")) > 0;
}

static const char *waarom_niet(const bericht_wens *wens, bool met_gesprek)
{
    bool moet = wens->sjabloon == SJABLOON_AFSPRAAK || wens->gesprek_id.v;
    return moet && !met_gesprek ? N_("Er is geen gesprek gepland.") : NULL;
}

bericht_opzet bericht_stel_op(werk *w, const persoon *p, const bericht_wens *wens)
{
    gesprek g;
    bericht_opzet o = {.naam = p->naam};
    bool met = gesprek_van(w, p, wens, &g);
    o.waarom = waarom_niet(wens, met);
    if (o.waarom) return o;
    int taal = p->contacttaal.i ? p->contacttaal.i : TAAL_NL;
    sjabloon_waarden nl = waarden(w, p, wens, met ? &g : NULL, false);
    sjabloon_waarden ander = waarden(w, p, wens, met ? &g : NULL, true);
    sjabloon_tekst t = sjabloon_vul(w->a, wens->sjabloon, taal, &nl, &ander);
    bool mail = t.mail && !wens->als_brief && is_adres(p->email);
    o.eigen = t.eigen;
    o.proef = t.proef;
    o.b = (bericht){.persoon_id = persoon_id_van(p),
                    .gebruiker_id = {w->t.gebruiker},
                    .sjabloon = CODE(wens->sjabloon),
                    .kanaal = CODE(mail ? KANAAL_MAIL : KANAAL_BRIEF),
                    .taal = CODE(t.eigen ? taal : TAAL_NL),
                    .onderwerp = t.onderwerp,
                    .tekst = t.tekst,
                    .gesprek_id = met ? gesprek_id_van(&g) : (gesprek_id){0},
                    .stand = CODE(BERICHT_KLAAR)};
    if (wens->vraagt) {
        o.b.gevraagd = w->vandaag;
        o.b.antwoord_voor = date_plus(w->vandaag, (int)briefhoofd_nu(w).herinner_dagen.n);
    }
    o.b.aan = mail ? p->email : bericht_adres(w->a, p, &o.geen_adres);
    if (t.eigen) {
        buf b = buf_new(w->a);
        PLAIN(&b, "{}{}\n\n{}", t.kop, t.proef ? S(" (proefvertaling)") : S(""), t.eigen_tekst);
        o.b.eigen_tekst = buf_str(&b);
    }
    return o;
}

bool bericht_wens_klopt(werk *w, const bericht_wens *wens)
{
    int voor = w->p->n;
    if (!wens->sjabloon) problem_add(w->p, "sjabloon", N_("is verplicht. Kies er een."));
    if (wens->sjabloon == SJABLOON_VRIJ && !str_trim(wens->tekst).n)
        problem_add(w->p, "tekst", N_("is verplicht bij een eigen tekst."));
    if (wens->sjabloon == SJABLOON_DOCUMENTEN && !str_trim(wens->wat).n)
        problem_add(w->p, "wat", N_("is verplicht. Welke papieren?"));
    if (wens->sjabloon != SJABLOON_BIJEENKOMST) return w->p->n == voor;
    if (!str_trim(wens->wat).n)
        problem_add(w->p, "wat", N_("is verplicht. Waar gaat de bijeenkomst over?"));
    if (!date_is_set(wens->datum))
        problem_add(w->p, "datum", N_("is verplicht bij een bijeenkomst."));
    else if (date_before(wens->datum, w->vandaag))
        problem_add(w->p, "datum", N_("is al geweest. Kies een dag vanaf vandaag."));
    if (!str_trim(wens->plaats).n)
        problem_add(w->p, "plaats", N_("is verplicht bij een bijeenkomst."));
    return w->p->n == voor;
}

/* ---- putting it ready ---- */

static bool zet_klaar(werk *w, bericht *b, gebeurtenis_id *g)
{
    bool mail = code_is(b->kanaal, KANAAL_MAIL);
    b->gemaakt = db_now(w->db);
    b->kenmerk = geheim_token(w->a, KENMERK_BYTES);
    if (mail) b->niet_voor = (moment){b->gemaakt.ms + (i64)ONGEDAAN_MINUTEN * 60000};
    return vastleggen(w, &(vastlegging){.e = &bericht_entity, .rij = b, .velden = UINT64_MAX,
                             .wie = b->persoon_id, .soort = GEB_BERICHT, .spoor = SPOOR_WET,
                             .code1 = code_text(&kanaal_codes, b->kanaal)}, g);
}

static bool lees_persoon(werk *w, persoon_id id, persoon *p)
{
    if (HAAL(w, persoon, id, p)) return true;
    return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0});
}

bericht_id bericht_maken(werk *w, persoon_id id, const bericht_wens *wens, gebeurtenis_id *g)
{
    persoon p;
    if (!lees_persoon(w, id, &p) || !bericht_wens_klopt(w, wens)) return (bericht_id){0};
    bericht_opzet o = bericht_stel_op(w, &p, wens);
    if (o.waarom) problem_with(w->p, PROBLEM_GEWEIGERD, "sjabloon", o.waarom, (str){0});
    if (o.waarom || !zet_klaar(w, &o.b, g)) return (bericht_id){0};
    return bericht_id_van(&o.b);
}

typedef struct {
    const bericht_wens *wens;
    int *hoeveel;
} samen_wens;

static bool een_bericht(werk *w, persoon_id id, const void *wat)
{
    const samen_wens *s = wat;
    persoon p;
    if (!lees_persoon(w, id, &p)) return false;
    bericht_opzet o = bericht_stel_op(w, &p, s->wens);
    if (o.waarom) return true; /* the preview said so */
    if (!zet_klaar(w, &o.b, NULL)) return false;
    ++*s->hoeveel;
    return true;
}

bool samen_bericht(werk *w, mensen_groep wie, const bericht_wens *wens, int *hoeveel,
                   gebeurtenis_id *g)
{
    *hoeveel = 0;
    samen_wens s = {wens, hoeveel};
    if (!bericht_wens_klopt(w, wens) ||
        !samen_voor_allen(w, wie, SAMEN_HOOGSTENS, een_bericht, &s, g))
        return false;
    if (*hoeveel) return true;
    return problem_with(w->p, PROBLEM_GEWEIGERD, "sjabloon",
                        N_("past bij niemand. Zij hebben geen gesprek gepland."), (str){0});
}

/* ---- what waits, and what was done with it ---- */

bericht_rijen berichten_te_drukken(werk *w, gebruiker_id wie)
{
    return LIJST(w, bericht, BERICHTEN_TE_DRUKKEN, AI(gebruiker, wie), A(aantal, LIJST_HOOGSTENS));
}

bericht_rijen berichten_open(werk *w, gebruiker_id wie)
{
    return LIJST(w, bericht, BERICHTEN_OPEN, AI(gebruiker, wie), A(aantal, LIJST_HOOGSTENS));
}

bericht_rijen berichten_alle_open(werk *w, int hoogstens)
{
    return LIJST(w, bericht, POST_OPEN, A(aantal, hoogstens));
}

static bool wijzig(werk *w, bericht *b, int soort, gebeurtenis_id *g)
{
    return vastleggen(w, &(vastlegging){.e = &bericht_entity, .rij = b, .velden = UINT64_MAX,
                             .wie = b->persoon_id, .soort = soort, .spoor = SPOOR_WET,
                             .code1 = code_text(&kanaal_codes, b->kanaal)}, g);
}

static bool onbekend(werk *w)
{
    return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Dit bericht is er niet."), (str){0});
}

bool bericht_verstuurd(werk *w, bericht_id id, gebeurtenis_id *g)
{
    bericht b;
    if (!HAAL(w, bericht, id, &b)) return onbekend(w);
    if (!code_is(b.kanaal, KANAAL_BRIEF) || !code_is(b.stand, BERICHT_KLAAR))
        return problem_with(w->p, PROBLEM_GEWEIGERD, "",
                            N_("Alleen een brief die klaarstaat, kun je versturen."), (str){0});
    b.stand = CODE(BERICHT_VERZONDEN);
    b.verzonden = db_now(w->db);
    return wijzig(w, &b, GEB_BERICHT_WEG, g);
}

bool bericht_opnieuw(werk *w, bericht_id id, gebeurtenis_id *g)
{
    bericht b;
    persoon p;
    if (!HAAL(w, bericht, id, &b) || !HAAL(w, persoon, b.persoon_id, &p)) return onbekend(w);
    if (!code_is(b.stand, BERICHT_MISLUKT))
        return problem_with(w->p, PROBLEM_GEWEIGERD, "",
                            N_("Dit bericht is niet mislukt."), (str){0});
    b.stand = CODE(BERICHT_KLAAR);
    if (is_adres(p.email)) b.aan = p.email; /* it may have been put right meanwhile */
    b.pogingen = NUM(0);
    b.reden = (str){0};
    b.niet_voor = db_now(w->db);
    return wijzig(w, &b, GEB_BERICHT, g);
}

/* ---- on paper ---- */

static str met_gemeente(werk *w)
{
    str naam = kantoor_gemeente(w);
    buf b = buf_new(w->a);
    PLAIN(&b, "Gemeente {}", naam);
    return naam.n ? buf_str(&b) : S("Gemeente");
}

druk *bericht_vel(werk *w, str titel)
{
    druk *d = druk_nieuw(w->a, titel, S("nl"), db_now(w->db));
    d->voet = met_gemeente(w);
    return d;
}

/* Paragraphs stand apart by a white line; "Wanneer: .." lines are set as a list. */
static void put_tekst(druk *d, str tekst)
{
    str rest = tekst, regel;
    buf b = buf_new(d->a);
    while (str_split(&rest, '\n', &regel)) {
        i64 dubbel = str_find(regel, S(": "));
        bool paar = dubbel > 0 && dubbel < 40 && str_find(str_sub(regel, 0, (size_t)dubbel),
                                                          S(".")) < 0;
        if ((paar || !str_trim(regel).n) && b.n) {
            druk_alinea(d, buf_str(&b));
            b = buf_new(d->a);
        }
        if (paar)
            druk_paar(d, str_sub(regel, 0, (size_t)dubbel),
                      str_trim(str_sub(regel, (size_t)dubbel + 1, regel.n)));
        else if (str_trim(regel).n)
            PLAIN(&b, "{}{}", b.n ? S("\n") : S(""), regel);
    }
    if (b.n) druk_alinea(d, buf_str(&b));
}

static void put_eigen(druk *d, const bericht *b)
{
    str rest = b->eigen_tekst, kop;
    if (!b->eigen_tekst.n) return;
    str_split(&rest, '\n', &kop);
    druk_ruimte(d, 10);
    druk_taal(d, code_text(&contacttaal_codes, b->taal));
    druk_kop(d, 3, kop);
    put_tekst(d, str_trim(rest));
    druk_taal(d, (str){0});
}

void bericht_druk(werk *w, druk *d, const bericht *b)
{
    persoon p;
    bool er = HAAL(w, persoon, b->persoon_id, &p);
    str gemeente = met_gemeente(w), wie = naam_van(w, b->gebruiker_id);
    buf groet = buf_new(w->a);
    if (d->n) druk_deel(d);
    druk_adres(d, briefhoofd_afzender(w, wie), b->aan);
    druk_paar(d, S("Datum"), datum_tekst(w->a, moment_date(b->gemaakt), (date){0}, false));
    if (er) druk_paar(d, S("Ons kenmerk"), p.nummer);
    druk_kop(d, 1, b->onderwerp);
    put_tekst(d, b->tekst);
    PLAIN(&groet, "Met vriendelijke groet,\n\n{}\n{}", wie, gemeente);
    druk_alinea(d, buf_str(&groet));
    put_eigen(d, b);
}
