/* plaatsing_doen.c: begin, change, extend, end, report a problem, schooling on the job. */
#include "web/pages/plaatsing.h"

#include "casework/instrumentgrens.h"
#include "web/routes.h"

enum { KWALIFICATIES = 32 }; /* twice each would fit */

static const char *const begin_velden[] = {"begonnen", NULL};
static const char *const langer_velden[] = {"tot", NULL};
static const char *const wijzig_velden[] = {"contract", "uren", "loon", NULL};
static const char *const einde_velden[] = {"eind", "uitstroom", "uit_contract", "uit_uren",
                                           "gestopt_door", "stopreden", "toelichting", NULL};
static const char *const school_velden[] = {"leerweg", "opleiding", "crebo", "niveau",
    "organisatie_id", "kwalificatie", "rod", "behaald", "behaald_op", NULL};

static void begin(req *r, const plaatsing_geheel *g, str titel, str onder)
{
    plaatsing_kruimels(r, g, titel);
    kop(r, titel, onder);
    PUT(&r->h, "<div class=\"kaart\">");
}

static void sluit(formulier *f, const plaatsing_geheel *g, str knop)
{
    req *r = f->r;
    form_sluit_met(f, knop, URL(r, plaatsing_toon, plaatsing_id_van(&g->p)), T("Terug"));
    PUT(&r->h, "</div>\n");
}

static void terug(req *r, const plaatsing_geheel *g, str melding, gebeurtenis_id geb)
{
    ga_naar_met_ongedaan(r, URL(r, plaatsing_toon, plaatsing_id_van(&g->p)), melding, geb);
}

/* ---- begin ---- */

void plaatsing_begint(req *r)
{
    plaatsing_geheel g;
    if (!plaatsing_van_pad(r, &g)) return;
    plaatsing p = g.p;
    if (!date_is_set(p.begonnen)) p.begonnen = date_min(p.van, r->w.vandaag);
    begin(r, &g, T("De eerste dag"),
        TF(r->w.a, "{} zou beginnen op {}. Wanneer kwam {} echt?", g.wie.naam,
           dag_tekst(r, g.p.van, true), mens_roepnaam(&g.wie)));
    formulier f = form_open(r, URL(r, plaatsing_begint_doe, plaatsing_id_van(&p)),
                            &plaatsing_entity, &p);
    form_veld(&f, "begonnen");
    sluit(&f, &g, T("Leg de eerste dag vast"));
}

void plaatsing_begint_doe(req *r)
{
    plaatsing_geheel g;
    gebeurtenis_id geb = {0};
    if (!plaatsing_van_pad(r, &g)) return;
    plaatsing p = g.p;
    form_lees(r, &plaatsing_entity, begin_velden, &p);
    if (r->w.p->n || !plaatsing_begin(&r->w, plaatsing_id_van(&p), p.begonnen, &geb))
        plaatsing_begint(r);
    else
        terug(r, &g, T("De eerste dag is vastgelegd."), geb);
}

/* ---- change ---- */

void plaatsing_wijzigen(req *r)
{
    plaatsing_geheel g;
    if (!plaatsing_van_pad(r, &g)) return;
    begin(r, &g, T("Plaatsing wijzigen"), g.k.functie);
    formulier f = form_open(r, URL(r, plaatsing_bewaren, plaatsing_id_van(&g.p)),
                            &plaatsing_entity, &g.p);
    for (int i = 0; wijzig_velden[i]; i++) form_veld(&f, wijzig_velden[i]);
    plaatsing_keuze_jobcoach(&f, &g.p);
    sluit(&f, &g, T("Bewaar"));
}

void plaatsing_bewaren(req *r)
{
    plaatsing_geheel g;
    gebeurtenis_id geb = {0};
    if (!plaatsing_van_pad(r, &g)) return;
    u64 bits = form_lees(r, &plaatsing_entity, wijzig_velden, &g.p);
    bits |= form_lees(r, &plaatsing_entity, plaatsing_jobcoach_veld, &g.p);
    if (r->w.p->n || !plaatsing_wijzig(&r->w, &g.p, bits, &geb)) plaatsing_wijzigen(r);
    else terug(r, &g, T("De plaatsing is bewaard."), geb);
}

/* ---- extend; who may not decide asks for it ---- */

#define LANGERVORM_FIELDS(F) \
    F(str, waarom, N_("Waarom langer?"), .max = 200, .multiline = true)
FORMULIER(langervorm, LANGERVORM_FIELDS)
#define SELF langervorm
FORMULIER_DEF(langervorm, LANGERVORM_FIELDS)
#undef SELF

static bool beslist(const req *r) { return !code_is(r->ik.rol, ROL_JOBCOACH); }

/* A proposal: three months more, as far as it may; none when that is over, or nothing longer. */
static date voorstel_tot(const req *r, const plaatsing_geheel *g, const plaatsing_grens *grens)
{
    date nu = g->p.tot, tot = date_plus_months(date_is_set(nu) ? nu : g->p.van, 3);
    if (date_is_set(grens->tot)) tot = date_min(tot, grens->tot);
    bool kan = date_before(r->w.vandaag, tot) && (!date_is_set(nu) || date_before(nu, tot));
    return kan ? tot : (date){0};
}

void plaatsing_langer(req *r)
{
    plaatsing_geheel g;
    if (!plaatsing_van_pad(r, &g)) return;
    plaatsing_grens grens = plaatsing_uiterst(&r->w, &g);
    plaatsing p = g.p;
    langervorm v = {.masker = UINT64_MAX};
    p.tot = voorstel_tot(r, &g, &grens);
    begin(r, &g, beslist(r) ? T("Plaatsing verlengen") : T("Verlenging vragen"),
        date_is_set(g.p.tot) ? TF(r->w.a, "Nu gepland tot {}. Alleen de datum verandert.",
                                  dag_tekst(r, g.p.tot, false))
                             : T("Alleen de datum verandert."));
    if (date_is_set(grens.tot))
        PUT(&r->h, "<p>{}</p>", TF(r->w.a, "Het mag hoogstens {}.", grens.waarom));
    formulier f = form_open(r, URL(r, plaatsing_langer_doe, plaatsing_id_van(&p)),
                            &plaatsing_entity, &p);
    form_veld_moet(&f, "tot");
    f.e = &langervorm_entity;
    f.rij = &v;
    if (!beslist(r)) form_veld_moet(&f, "waarom");
    sluit(&f, &g, beslist(r) ? T("Verleng de plaatsing") : T("Vraag het de klantmanager"));
}

void plaatsing_langer_doe(req *r)
{
    plaatsing_geheel g;
    gebeurtenis_id geb = {0};
    if (!plaatsing_van_pad(r, &g)) return;
    plaatsing p = g.p;
    plaatsing_id id = plaatsing_id_van(&p);
    form_lees(r, &plaatsing_entity, langer_velden, &p);
    bool goed = !r->w.p->n;
    if (goed && beslist(r)) goed = plaatsing_verleng(&r->w, id, p.tot, &geb);
    else if (goed)
        goed = plaatsing_vraag_verlenging(&r->w, id, p.tot, veld(r, "waarom"), &geb);
    if (!goed) plaatsing_langer(r);
    else if (beslist(r))
        terug(r, &g, TF(r->w.a, "De plaatsing loopt nu tot {}.", dag_tekst(r, p.tot, false)),
              geb);
    else
        ga_naar(r, URL(r, plaatsing_toon, id),
                T("Je vraag staat bij de klantmanager als taak voor vandaag."));
}

/* ---- end ---- */

void plaatsing_stop(req *r)
{
    plaatsing_geheel g;
    if (!plaatsing_van_pad(r, &g)) return;
    plaatsing p = g.p;
    if (!date_is_set(p.eind)) p.eind = r->w.vandaag;
    code c = {0};
    if (!p.uitstroom.i && code_parse(&uitstroom_codes, veld(r, "uitstroom"), &c)) p.uitstroom = c;
    begin(r, &g, TF(r->w.a, "De plaatsing van {} stopt", g.wie.naam),
        T("Leg vast wanneer en hoe het eindigde. Bij een baan: welk contract. Bij stoppen: wie."));
    formulier f = form_open(r, URL(r, plaatsing_stop_doe, plaatsing_id_van(&p)),
                            &plaatsing_entity, &p);
    for (int i = 0; einde_velden[i]; i++) form_veld(&f, einde_velden[i]);
    sluit(&f, &g, T("Leg het einde vast"));
}

void plaatsing_stop_doe(req *r)
{
    plaatsing_geheel g;
    gebeurtenis_id geb = {0};
    if (!plaatsing_van_pad(r, &g)) return;
    plaatsing p = g.p;
    form_lees(r, &plaatsing_entity, einde_velden, &p);
    if (r->w.p->n || !plaatsing_eindig(&r->w, plaatsing_id_van(&p), &p, &geb))
        plaatsing_stop(r);
    else
        terug(r, &g, T("Het einde is vastgelegd."), geb);
}

/* ---- a problem ---- */

#define PROBLEEMVORM_FIELDS(F) \
    F(str, tekst, N_("Wat is er aan de hand?"), .required = true, .max = 300, .multiline = true, \
      .hulp = N_("Feiten, geen schuld. Geen gegevens over gezondheid."))
FORMULIER(probleemvorm, PROBLEEMVORM_FIELDS)
#define SELF probleemvorm
FORMULIER_DEF(probleemvorm, PROBLEEMVORM_FIELDS)
#undef SELF

void probleem_nieuw(req *r)
{
    plaatsing_geheel g;
    if (!plaatsing_van_pad(r, &g)) return;
    probleemvorm v = {.masker = UINT64_MAX};
    str wie = gebruiker_naam(r, g.wie.klantmanager_id);
    begin(r, &g, T("Probleem melden"),
        wie.n ? TF(r->w.a, "{} krijgt hier vandaag een taak van.", wie)
              : T("De klantmanager krijgt hier vandaag een taak van."));
    formulier f = form_open(r, URL(r, probleem_meld, plaatsing_id_van(&g.p)),
                            &probleemvorm_entity, &v);
    form_veld(&f, "tekst");
    sluit(&f, &g, T("Meld het"));
}

void probleem_meld(req *r)
{
    static const char *const velden[] = {"tekst", NULL};
    plaatsing_geheel g;
    probleemvorm v = {.masker = UINT64_MAX};
    gebeurtenis_id geb = {0};
    if (!plaatsing_van_pad(r, &g)) return;
    form_lees(r, &probleemvorm_entity, velden, &v);
    if (r->w.p->n || !plaatsing_meld_probleem(&r->w, plaatsing_id_van(&g.p), v.tekst, &geb))
        probleem_nieuw(r);
    else
        ga_naar(r, URL(r, plaatsing_toon, plaatsing_id_van(&g.p)),
                T("Het probleem staat bij de klantmanager."));
}

/* ---- schooling on the job ---- */

/* What the aanpak lets someone learn for: by leerweg, because both stand in one form. */
static void put_kwalificatie(formulier *f, const plaatsing_geheel *g)
{
    req *r = f->r;
    code mag[KWALIFICATIES];
    int n = 0, wegen = 0;
    buf hulp = buf_new(r->w.a);
    for (int i = 0; i < leerweg_codes.n; i++) {
        code weg = {i + 1};
        aanpak_codes c = kwalificaties_van(&r->w, g, weg);
        wegen += c.n > 0;
        for (int k = 0; k < c.n && n < KWALIFICATIES; k++) mag[n++] = c.at[k];
        if (c.n)
            PLAIN(&hulp, "{}{}: {}.", hulp.n ? S(" ") : S(""), code_text(&leerweg_codes, weg),
                aanpak_codes_tekst(r->w.a, &kwalificatie_codes, c));
    }
    if (wegen < leerweg_codes.n) form_veld(f, "kwalificatie");
    else form_codes(f, "kwalificatie", mag, n, TF(r->w.a, "Volgens de aanpak. {}", buf_str(&hulp)));
}

void praktijkleren_wijzig(req *r)
{
    plaatsing_geheel g;
    if (!plaatsing_van_pad(r, &g)) return;
    if (!g.pl.kop.id) {
        g.pl.kop.masker = UINT64_MAX;
        bool bbl = code_is(g.k.soort, PLEK_BBL);
        if (bbl) g.pl.leerweg = CODE(LEERWEG_BBL);
    }
    organisatie_rijen o = LIJST(&r->w, organisatie, ORGANISATIES_MET_SOORT,
                                AC(soort, org_soort, CODE(ORG_OPLEIDER)));
    keuze *k = arena_make(r->w.a, keuze, o.n + 1);
    for (int i = 0; i < o.n; i++)
        k[i] = (keuze){ID(organisatie_id_van(&o.at[i])), o.at[i].naam};
    begin(r, &g, T("Opleiding op het werk"),
        T("Dit is het bewijs voor de subsidie praktijkleren en voor het certificaat."));
    formulier f = form_open(r, URL(r, praktijkleren_leg_vast, plaatsing_id_van(&g.p)),
                            &praktijkleren_entity, &g.pl);
    for (int i = 0; school_velden[i]; i++)
        if (!strcmp(school_velden[i], "organisatie_id"))
            form_keuze(&f, "organisatie_id", k, o.n, g.pl.organisatie_id.v);
        else if (!strcmp(school_velden[i], "kwalificatie")) put_kwalificatie(&f, &g);
        else form_veld(&f, school_velden[i]);
    sluit(&f, &g, T("Bewaar de opleiding"));
}

void praktijkleren_leg_vast(req *r)
{
    plaatsing_geheel g;
    gebeurtenis_id geb = {0};
    if (!plaatsing_van_pad(r, &g)) return;
    g.pl.plaatsing_id = plaatsing_id_van(&g.p);
    u64 bits = form_lees(r, &praktijkleren_entity, school_velden, &g.pl);
    if (r->w.p->n || !praktijkleren_bewaar(&r->w, &g.pl, bits, &geb)) praktijkleren_wijzig(r);
    else terug(r, &g, T("De opleiding is bewaard."), geb);
}
