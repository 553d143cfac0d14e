/* traject_form.c: a traject starts, changes, ends. */
#include "casework/aanpak.h"
#include "web/pages/traject.h"
#include "web/routes.h"

static const char *const velden[] = {
    "instrument", "organisatie_id", "doel", "van", "tot", "uren", "ondertekend", "eindgesprek",
    NULL};
/* The first goal; the aanpak decides whether there must be one. */
#define LEERDOELVORM_FIELDS(F) \
    F(str, tekst, N_("Leerdoel"), .max = 1000, .multiline = true, \
      .hulp = N_("Wat kan iemand straks zelf? Begin met een werkwoord.")) \
    F(bool, vaktaal, N_("Taaldoel: over taal op het werk")) \
    F(date, evaluatie, N_("Samen bekijken op"))
FORMULIER(leerdoelvorm, LEERDOELVORM_FIELDS)
#define SELF leerdoelvorm
FORMULIER_DEF(leerdoelvorm, LEERDOELVORM_FIELDS)
#undef SELF
static const char *const leerdoel_velden[] = {"tekst", "vaktaal", "evaluatie", NULL};
static const char *const einde_velden[] = {"eind", "uitstroom", "resultaat", NULL};

static void begin(req *r, const persoon *p, str titel, str onder)
{
    mens_kruimels(r, p, titel);
    kop(r, titel, onder);
    PUT(&r->h, "<div class=\"kaart\">");
}

/* Paid work asks other things than a traject: hours are required, a learning goal is not. */
#define WERKVORM_FIELDS(F) \
    F(date, van, N_("Eerste werkdag"), .required = true) \
    F(num, uren, N_("Uren per week"), .required = true, .van = 1, .tot = 60) \
    F(organisatie_id, organisatie_id, N_("Werkgever"), .ref = "organisatie") \
    F(str, doel, N_("Wat voor werk"), .max = 400) \
    F(date, tot, N_("Contract tot"), .hulp = N_("De eerste dag erna. Leeg: vast contract."))
FORMULIER(werkvorm, WERKVORM_FIELDS)
#define SELF werkvorm
FORMULIER_DEF(werkvorm, WERKVORM_FIELDS)
#undef SELF

static const char *const werk_velden[] = {"van", "uren", "organisatie_id", "doel", "tot", NULL};

static int organisatie_keuzes(req *r, keuze **uit)
{
    organisatie_rijen o = LIJST(&r->w, organisatie, ORGANISATIES);
    *uit = arena_make(r->w.a, keuze, o.n + 1);
    for (int i = 0; i < o.n; i++)
        (*uit)[i] = (keuze){ID(organisatie_id_van(&o.at[i])), o.at[i].naam};
    return o.n;
}

/* The first goal, in the form of a traject that begins. */
static void put_leerdoel(formulier *f)
{
    const entity *e = f->e;
    const void *was = f->rij;
    leerdoelvorm leeg = {.masker = UINT64_MAX};
    f->e = &leerdoelvorm_entity;
    f->rij = &leeg;
    for (int i = 0; leerdoel_velden[i]; i++) form_veld(f, leerdoel_velden[i]);
    f->e = e;
    f->rij = was;
}

static void put_formulier(req *r, const traject *t, url actie)
{
    keuze *k;
    int n = organisatie_keuzes(r, &k);
    formulier f = form_open(r, actie, &traject_entity, t);
    form_veld(&f, "instrument");
    form_veld(&f, "van");
    form_veld(&f, "tot");
    form_veld(&f, "uren");
    form_keuze(&f, "organisatie_id", k, n, t->organisatie_id.v);
    form_veld(&f, "doel");
    if (!t->kop.id) put_leerdoel(&f);
    if (code_is(t->instrument, INS_PVT)) form_veld(&f, "ondertekend");
    if (code_is(t->instrument, INS_MAP)) form_veld(&f, "eindgesprek");
    persoon_id id = {t->persoon_id.v ? t->persoon_id.v : r->id[0]};
    form_sluit_met(&f, T("Bewaar het traject"), URL(r, trajecten_toon, id), T("Terug"));
    PUT(&r->h, "</div>\n");
}

/* The instrument that was asked for or posted. */
static code gevraagd(req *r)
{
    code c = {0};
    str s = veld(r, "instrument");
    if (s.n) code_parse(&instrument_codes, s, &c);
    return c;
}

void traject_nieuw(req *r)
{
    persoon p;
    if (!persoon_van_pad(r, &p)) return;
    traject t = {.instrument = gevraagd(r), .van = r->w.vandaag};
    t.kop.masker = UINT64_MAX;
    begin(r, &p, T("Traject toevoegen"), TF(r->w.a, "Wat gaat {} doen, waar en hoe lang?", p.naam));
    put_formulier(r, &t, URL(r, traject_maken, persoon_id_van(&p)));
}

static void klaar(req *r, const traject *t, gebeurtenis_id g)
{
    ga_naar_met_ongedaan(r, URL(r, trajecten_toon, t->persoon_id),
        TF(r->w.a, "Vastgelegd: {} vanaf {}.", code_label(&instrument_codes, t->instrument),
            dag_tekst(r, t->van, true)), g);
}

void traject_maken(req *r)
{
    persoon p;
    gebeurtenis_id g = {0};
    if (!persoon_van_pad(r, &p)) return;
    traject t = {.persoon_id = persoon_id_van(&p)};
    leerdoelvorm v = {.masker = UINT64_MAX};
    form_lees(r, &traject_entity, velden, &t);
    form_lees(r, &leerdoelvorm_entity, leerdoel_velden, &v);
    leerdoel l = {.tekst = v.tekst, .vaktaal = v.vaktaal, .evaluatie = v.evaluatie};
    if (r->w.p->n || !traject_begin(&r->w, &t, &l, &g)) traject_nieuw(r);
    else klaar(r, &t, g);
}

void werk_nieuw(req *r)
{
    persoon p;
    keuze *k;
    if (!persoon_van_pad(r, &p)) return;
    persoon_id id = persoon_id_van(&p);
    int n = organisatie_keuzes(r, &k);
    werkvorm v = {.masker = UINT64_MAX, .van = r->w.vandaag};
    begin(r, &p, T("Betaald werk vastleggen"),
        TF(r->w.a, "{} heeft betaald werk. Vanaf wanneer en hoeveel uur?", p.naam));
    formulier f = form_open(r, URL(r, werk_maken, id), &werkvorm_entity, &v);
    form_veld(&f, "van");
    form_veld(&f, "uren");
    form_keuze(&f, "organisatie_id", k, n, 0);
    form_veld(&f, "doel");
    form_veld(&f, "tot");
    form_sluit_met(&f, T("Leg het werk vast"), URL(r, trajecten_toon, id), T("Terug"));
    PUT(&r->h, "</div>\n");
}

void werk_maken(req *r)
{
    persoon p;
    gebeurtenis_id g = {0};
    werkvorm v = {.masker = UINT64_MAX};
    if (!persoon_van_pad(r, &p)) return;
    form_lees(r, &werkvorm_entity, werk_velden, &v);
    traject t = {.persoon_id = persoon_id_van(&p),
        .instrument = CODE(INS_BETAALD),
        .van = v.van,
        .tot = v.tot,
        .uren = v.uren,
        .organisatie_id = v.organisatie_id,
        .doel = v.doel};
    if (r->w.p->n || !traject_bewaar(&r->w, &t, UINT64_MAX, &g)) werk_nieuw(r);
    else klaar(r, &t, g);
}

bool traject_van_pad(req *r, traject *t, persoon *p)
{
    if (HAAL(&r->w, traject, (traject_id){r->id[0]}, t) && HAAL(&r->w, persoon, t->persoon_id, p))
        return true;
    niet_gevonden(r);
    return false;
}

void traject_wijzig(req *r)
{
    traject t;
    persoon p;
    if (!traject_van_pad(r, &t, &p)) return;
    begin(r, &p, T("Traject wijzigen"),
        TF(r->w.a, "{} van {}.", code_label(&instrument_codes, t.instrument), p.naam));
    put_formulier(r, &t, URL(r, traject_bewaren, traject_id_van(&t)));
}

void traject_bewaren(req *r)
{
    traject t;
    persoon p;
    gebeurtenis_id g = {0};
    if (!traject_van_pad(r, &t, &p)) return;
    u64 bits = form_lees(r, &traject_entity, velden, &t);
    if (r->w.p->n || !traject_bewaar(&r->w, &t, bits, &g)) traject_wijzig(r);
    else
        ga_naar_met_ongedaan(
            r, URL(r, trajecten_toon, t.persoon_id), T("Het traject is bewaard."), g);
}

void traject_stop(req *r)
{
    traject t;
    persoon p;
    if (!traject_van_pad(r, &t, &p)) return;
    if (!date_is_set(t.eind)) t.eind = r->w.vandaag;
    begin(r, &p,
        TF(r->w.a, "{} eindigt", code_label(&instrument_codes, t.instrument)),
            TF(r->w.a, "Leg vast wanneer en hoe het eindigde voor {}.", p.naam));
    formulier f = form_open(r, URL(r, traject_stop_doe, traject_id_van(&t)), &traject_entity, &t);
    for (int i = 0; einde_velden[i]; i++) form_veld(&f, einde_velden[i]);
    form_sluit_met(&f, T("Leg het einde vast"), URL(r, trajecten_toon, t.persoon_id), T("Terug"));
    PUT(&r->h, "</div>\n");
}

void traject_stop_doe(req *r)
{
    traject t;
    persoon p;
    gebeurtenis_id g = {0};
    if (!traject_van_pad(r, &t, &p)) return;
    traject in = t;
    form_lees(r, &traject_entity, einde_velden, &in);
    if (r->w.p->n
        || !traject_eindig(&r->w, traject_id_van(&t), in.eind, in.uitstroom.i, in.resultaat, &g))
        traject_stop(r);
    else
        ga_naar_met_ongedaan(
            r, URL(r, trajecten_toon, t.persoon_id), T("Het einde is vastgelegd."), g);
}
