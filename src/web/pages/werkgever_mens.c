/* werkgever_mens.c: an employer about one person, under one share: the card with its answer, or who
 * works with him: the first day, absence, a question, times, a job, the signature. */
#include "casework/kantoor.h"
#include "web/pages/dienstweek.h"
#include "web/pages/organisatie_blok.h"
#include "web/pages/werkgever.h"

#define WOORDENVORM_FIELDS(F) \
    F(str, tekst, N_("Wat wil je vragen of vertellen?"), .required = true, .max = 300, \
      .multiline = true, .hulp = N_("Schrijf niet op wat iemand heeft."))
FORMULIER(woordenvorm, WOORDENVORM_FIELDS)
#define SELF woordenvorm
FORMULIER_DEF(woordenvorm, WOORDENVORM_FIELDS)
#undef SELF
static const char *const woorden_velden[] = {"tekst", NULL};
static const char *const baan_velden[] = {"contract", "uren", "van", NULL};

static bool mens_van_pad(req *r, werkgevermens *m)
{
    if (werkgever_mens(&r->w, m)) return true;
    niet_gevonden(r);
    return false;
}

static bool kaart_van_pad(req *r, werkgeverkaart *k)
{
    if (werkgever_kaart(&r->w, k)) return true;
    niet_gevonden(r);
    return false;
}

static void broodkruimels(req *r, str naam, deling_id id, str hier)
{
    kruimels(r, URL0(r, werkgever_begin), T("Mijn plekken"));
    kruimels(r, hier.n ? URL(r, werkgever_mens_toon, id) : (url){0}, naam);
    if (hier.n) kruimels(r, (url){0}, hier);
}

static void terug(req *r, deling_id id, str melding)
{
    ga_naar(r, URL(r, werkgever_mens_toon, id), melding);
}

/* ---- the card ---- */

static void toon_kaart(req *r)
{
    werkgeverkaart k;
    voorstel v = {0};
    plek p = {0};
    if (!kaart_van_pad(r, &k)) return;
    if (k.voorstel_id.v && HAAL(&r->w, voorstel, k.voorstel_id, &v))
        HAAL(&r->w, plek, v.plek_id, &p);
    broodkruimels(r, k.roepnaam, k.id, (str){0});
    kop(r, TF(r->w.a, "{} wil kennismaken", k.roepnaam),
        p.functie.n ? TF(r->w.a, "Voorgesteld voor: {}.", p.functie)
                    : T("Nog niet voor een vaste plek."));
    PUT(&r->h, "<div class=\"rooster2\"><div class=\"stapel\">");
    werkgever_put_kaart(r, &k);
    PUT(&r->h, "</div><div class=\"stapel\">");
    if (date_is_set(v.uitgenodigd))
        PUT(&r->h, "<p>{}</p>",
            badge(r, S("success"), TF(r->w.a, "Uitgenodigd op {}",
                                      dag_tekst(r, v.uitgenodigd, false))));
    else
        werkgever_put_uitnodigen(r, URL(r, werkgever_uitnodigen, k.id));
    werkgever_put_nee(r, URL(r, werkgever_nee, k.id));
    PUT(&r->h, "</div></div>");
}

void werkgever_uitnodigen(req *r)
{
    werkgeverkaart k;
    if (!kaart_van_pad(r, &k)) return;
    if (!werkgever_doe_uitnodigen(r, &k)) toon_kaart(r);
    else terug(r, k.id, T("De uitnodiging is verstuurd. De begeleider belt je."));
}

void werkgever_nee(req *r)
{
    werkgeverkaart k;
    if (!kaart_van_pad(r, &k)) return;
    if (!werkgever_doe_nee(r, &k)) toon_kaart(r);
    else ga_naar(r, URL0(r, werkgever_begin), T("Je antwoord is verstuurd."));
}

/* ---- who works with him ---- */

static str wanneer(req *r, const werkgevermens *m)
{
    plaatsing_dienst_rijen d = BIJ(&r->w, plaatsing_dienst, plaatsing_id, m->plaatsing_id);
    i32 dag = MAANDAG + date_weekday(m->van) - 1;
    for (int i = 0; i < d.n; i++)
        if (code_is(d.at[i].dag, dag))
            return TF(r->w.a, "{}, {} uur", dag_tekst(r, m->van, true), d.at[i].van);
    return dag_tekst(r, m->van, true);
}

static void put_begin(req *r, const werkgevermens *m)
{
    bool voorbij = !date_before(r->w.vandaag, m->van);
    PUT(&r->h, "<section class=\"volgende\" aria-labelledby=\"h-wk\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-wk\">{}</h2>"
               "<p class=\"groot\"><bdi>{}</bdi><br>{}</p><p>{}</p>",
        T("Wie komt wanneer?"), m->roepnaam, wanneer(r, m),
        date_is_set(m->tot)
            ? TF(r->w.a, "{}, {} uur per week, tot {}.", m->functie, m->uren,
                 dag_tekst(r, m->tot, false))
            : TF(r->w.a, "{}, {} uur per week.", m->functie, m->uren));
    PUT(&r->h, "<div class=\"utrecht-button-group mt\">");
    if (!date_is_set(m->begonnen) && voorbij)
        form_knop(r, URL(r, werkgever_begonnen, m->id), T("Ja, begonnen"), m->roepnaam,
                  "secondary-action");
    else if (!date_is_set(m->begonnen) && !date_is_set(m->bevestigd))
        form_knop(r, URL(r, werkgever_klopt, m->id), T("Dat klopt"), m->roepnaam,
                  "secondary-action");
    PUT(&r->h, "</div></section>\n");
}

static void put_grenzen(req *r, const werkgevermens *m)
{
    werkgrens_rijen g = BIJ(&r->w, werkgrens, persoon_id, m->persoon_id);
    if (!g.n) return;
    kaart_begin(r, "h-gr", T("Afgesproken grenzen op het werk"));
    PUT(&r->h, "<ul class=\"utrecht-unordered-list\">");
    for (int i = 0; i < g.n; i++)
        PUT(&r->h, "<li>{}{}{}</li>", code_label(&grens_codes, g.at[i].soort),
            g.at[i].tekst.n ? S(": ") : S(""), g.at[i].tekst);
    PUT(&r->h, "</ul><p class=\"klein zacht\">{}</p>",
        T("Waarom iets niet kan, staat hier niet. Vraag er ook niet naar."));
    kaart_klaar(r);
}

/* The last measured level of each skill, when it is shared. */
static void put_taal(req *r, const werkgevermens *m)
{
    taalmeting_rijen t = BIJ(&r->w, taalmeting, persoon_id, m->persoon_id);
    const taalmeting *laatst[taalvaardigheid_eind] = {0};
    int n = 0;
    for (int i = 0; i < t.n; i++) {
        const taalmeting *x = &t.at[i], **nu = &laatst[x->vaardigheid.i];
        if (x->vaardigheid.i && (!*nu || !date_before(x->datum, (*nu)->datum))) *nu = x;
    }
    for (i32 v = 1; v < taalvaardigheid_eind; v++) {
        if (!laatst[v]) continue;
        if (!n++) {
            kaart_begin(r, "h-ta", T("Taal"));
            PUT(&r->h, "<dl class=\"dlrij klein\">");
        }
        PUT(&r->h, "<dt>{}</dt><dd>{}</dd>", code_label(&taalvaardigheid_codes, CODE(v)),
            code_label(&cefr_codes, laatst[v]->niveau));
    }
    if (!n) return;
    PUT(&r->h, "</dl>");
    kaart_klaar(r);
}

static void put_woorden(req *r, const char *id, str kopje, url actie, str knop)
{
    woordenvorm v = {.masker = UINT64_MAX};
    kaart_begin(r, id, kopje);
    formulier f = form_open(r, actie, &woordenvorm_entity, &v);
    form_veld(&f, "tekst");
    form_sluit(&f, knop);
    kaart_klaar(r);
}

static markup acties(req *r, const werkgevermens *m)
{
    return MARKUP(r->w.a, "{}{}{}",
        m->teken_id.v ? link_knop(r, URL(r, werkgever_overeenkomst, m->id),
                                  T("Teken de overeenkomst"), "primary-action")
                      : MARKUP(r->w.a, ""),
        link_knop(r, URL(r, werkgever_tijden, m->id), T("Werktijden"), "secondary-action"),
        link_knop(r, URL(r, werkgever_baan, m->id), T("Maak er een baan van"),
                  "secondary-action"));
}

static void toon_plaats(req *r)
{
    werkgevermens m;
    if (!mens_van_pad(r, &m)) return;
    date dag = r->w.vandaag;
    plaatsing p = {0};
    if (HAAL(&r->w, plaatsing, m.plaatsing_id, &p) && !date_before(dag, m.van))
        dag = werkgever_laatste_dag(&r->w, &p);
    broodkruimels(r, m.roepnaam, m.id, (str){0});
    kop_met(r, m.roepnaam, m.functie, acties(r, &m));
    PUT(&r->h, "<div class=\"rooster2\"><div class=\"stapel\">");
    put_begin(r, &m);
    if (!date_before(r->w.vandaag, m.van))
        werkgever_put_afwezig(r, URL(r, werkgever_afwezig, m.id), dag);
    put_grenzen(r, &m);
    put_taal(r, &m);
    PUT(&r->h, "</div><div class=\"stapel\">");
    put_woorden(r, "h-vr", T("Stel een vraag aan de begeleider"), URL(r, werkgever_vraag, m.id),
                T("Stuur de vraag"));
    if (!date_is_set(m.begonnen))
        put_woorden(r, "h-kn", T("Kan de begindag niet?"), URL(r, werkgever_andere_dag, m.id),
                    T("Dat kan niet"));
    if (!date_before(r->w.vandaag, m.van)) {
        kaart_begin(r, "h-fb", TF(r->w.a, "Hoe gaat het met {}?", m.roepnaam));
        werkgever_put_feedback(r, URL(r, werkgever_feedback_doe, m.id));
        kaart_klaar(r);
    }
    PUT(&r->h, "</div></div>");
}

void werkgever_mens_toon(req *r)
{
    if (r->w.t.doel == DOEL_MATCHING) toon_kaart(r);
    else toon_plaats(r);
}

/* ---- what he says ---- */

void werkgever_klopt(req *r)
{
    werkgevermens m;
    if (!mens_van_pad(r, &m)) return;
    werk kantoor = werkgever_kantoor(&r->w);
    if (!werkgever_bevestigt(&kantoor, m.plaatsing_id, NULL)) toon_plaats(r);
    else terug(r, m.id, T("Bevestigd. De begeleider weet het."));
}

void werkgever_begonnen(req *r)
{
    werkgevermens m;
    if (!mens_van_pad(r, &m)) return;
    werk kantoor = werkgever_kantoor(&r->w);
    if (!plaatsing_begin(&kantoor, m.plaatsing_id, m.van, NULL)) toon_plaats(r);
    else terug(r, m.id, T("De eerste dag is vastgelegd."));
}

static void zeg(req *r, bool (*doe)(werk *, plaatsing_id, str, gebeurtenis_id *), str melding)
{
    werkgevermens m;
    woordenvorm v = {.masker = UINT64_MAX};
    if (!mens_van_pad(r, &m)) return;
    form_lees(r, &woordenvorm_entity, woorden_velden, &v);
    werk kantoor = werkgever_kantoor(&r->w);
    if (r->w.p->n || !doe(&kantoor, m.plaatsing_id, v.tekst, NULL)) toon_plaats(r);
    else terug(r, m.id, melding);
}

void werkgever_andere_dag(req *r)
{
    zeg(r, werkgever_kan_niet, T("De begeleider belt je over een andere dag."));
}

void werkgever_vraag(req *r)
{
    zeg(r, werkgever_vraagt, T("De vraag is verstuurd. De begeleider belt je."));
}

void werkgever_afwezig(req *r)
{
    werkgevermens m;
    if (!mens_van_pad(r, &m)) return;
    if (!werkgever_doe_afwezig(r, &m)) toon_plaats(r);
    else terug(r, m.id, T("Gemeld. De begeleider weet het."));
}

void werkgever_feedback_doe(req *r)
{
    werkgevermens m;
    if (!mens_van_pad(r, &m)) return;
    if (!werkgever_doe_feedback(r, &m)) toon_plaats(r);
    else ga_naar(r, URL0(r, werkgever_begin), T("Dank je. De antwoorden zijn verstuurd."));
}

/* ---- a job ---- */

static const code betaald[] = {{CONTRACT_TIJDELIJK}, {CONTRACT_VAST}, {CONTRACT_UITZEND}};

void werkgever_baan(req *r)
{
    werkgevermens m;
    if (!mens_van_pad(r, &m)) return;
    baanbod b = {.masker = UINT64_MAX, .uren = m.uren, .contract = CODE(CONTRACT_TIJDELIJK),
                 .van = date_is_set(m.tot) ? date_max(m.tot, r->w.vandaag) : r->w.vandaag};
    broodkruimels(r, m.roepnaam, m.id, T("Een baan"));
    kop(r, TF(r->w.a, "Een baan voor {}", m.roepnaam),
        T("De gemeente bespreekt je aanbod en belt je. De plek blijft zo lang vrij."));
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, URL(r, werkgever_baan_bied, m.id), &baanbod_entity, &b);
    form_codes(&f, "contract", betaald, (int)countof(betaald), (str){0});
    form_veld(&f, "uren");
    form_veld(&f, "van");
    form_sluit_met(&f, T("Bied deze baan aan"), URL(r, werkgever_mens_toon, m.id), T("Terug"));
    PUT(&r->h, "</div>");
}

void werkgever_baan_bied(req *r)
{
    werkgevermens m;
    baanbod b = {.masker = UINT64_MAX};
    if (!mens_van_pad(r, &m)) return;
    form_lees(r, &baanbod_entity, baan_velden, &b);
    werk kantoor = werkgever_kantoor(&r->w);
    if (r->w.p->n || !werkgever_biedt_baan(&kantoor, m.plaatsing_id, &b, NULL)) werkgever_baan(r);
    else terug(r, m.id, T("Je aanbod is verstuurd. De begeleider belt je."));
}

/* ---- the agreement ---- */

void werkgever_overeenkomst(req *r)
{
    werkgevermens m;
    if (!mens_van_pad(r, &m)) return;
    if (!m.teken_id.v) {
        niet_gevonden(r);
        return;
    }
    broodkruimels(r, m.roepnaam, m.id, T("Overeenkomst"));
    kop(r, T("Teken de overeenkomst"),
        TF(r->w.a, "Over {}, {}.", m.roepnaam, m.functie));
    PUT(&r->h, "<div class=\"stapel\">");
    werkgever_put_overeenkomst(r, m.teken_id);
    werkgever_put_tekenen(r, URL(r, werkgever_teken, m.id), r->ik.naam);
    PUT(&r->h, "</div>");
}

void werkgever_teken(req *r)
{
    werkgevermens m;
    if (!mens_van_pad(r, &m)) return;
    if (!werkgever_doe_tekenen(r, &m, m.teken_id)) werkgever_overeenkomst(r);
    else terug(r, m.id, T("Getekend. Dank je."));
}
