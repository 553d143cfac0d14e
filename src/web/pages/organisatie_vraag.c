/* organisatie_vraag.c: a question of or to an organisation, its answer; coaching of it; whom one
 * speaks with there. */
#include "casework/plek.h"
#include "web/pages/organisatie_blok.h"
#include "web/pages/persoon.h"
#include "web/pages/rooster.h"
#include "web/pages/taak.h"
#include "web/routes.h"

enum { ANTWOORD_DAGEN = 7 };

static const char *const vraag_velden[] = {"richting", "vraag", "uiterlijk", NULL};
static const char *const antwoord_velden[] = {"antwoord", NULL};
static const char *const coaching_velden[] = {"doel", "van", "keren", NULL};
static const char *const coaching_einde[] = {"eind", "resultaat", NULL};
static const char *const persoon_velden[] = {"naam", "functie", "telefoon", "email", NULL};
static const char *const weg_velden[] = {"weg", NULL};

/* ---- questions ---- */

void orgvraag_nieuw(req *r)
{
    organisatie o;
    keuze *wie;
    if (!organisatie_van_pad(r, &o)) return;
    orgvraag v = {.richting = CODE(VRAAG_VAN_HEN),
                  .uiterlijk = date_plus(r->w.vandaag, ANTWOORD_DAGEN),
                  .gebruiker_id = {r->ik.kop.id}};
    v.kop.masker = UINT64_MAX;
    organisatie_kruimels(r, &o, T("Vraag"));
    kop(r, T("Vraag toevoegen"), TF(r->w.a, "Van of aan {}.", o.naam));
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, URL(r, orgvraag_maak, organisatie_id_van(&o)), &orgvraag_entity, &v);
    for (int i = 0; vraag_velden[i]; i++) form_veld(&f, vraag_velden[i]);
    int n = taak_voor_wie(r, &wie);
    form_keuze(&f, "gebruiker_id", wie, n, v.gebruiker_id.v);
    form_sluit_met(&f, T("Bewaar de vraag"), URL(r, organisatie_toon, organisatie_id_van(&o)),
                   T("Terug"));
    PUT(&r->h, "</div>");
}

void orgvraag_maak(req *r)
{
    organisatie o;
    gebeurtenis_id g = {0};
    if (!organisatie_van_pad(r, &o)) return;
    orgvraag v = {.organisatie_id = organisatie_id_van(&o)};
    v.kop.masker = UINT64_MAX;
    form_lees(r, &orgvraag_entity, vraag_velden, &v);
    v.gebruiker_id.v = token_lees(r, &gebruiker_entity, veld(r, "gebruiker_id"));
    if (r->w.p->n || !orgvraag_stel(&r->w, &v, &g)) orgvraag_nieuw(r);
    else ga_naar_met_ongedaan(r, URL(r, organisatie_toon, v.organisatie_id),
                              T("De vraag is bewaard."), g);
}

static bool vraag_van_pad(req *r, orgvraag *v, organisatie *o)
{
    if (HAAL(&r->w, orgvraag, (orgvraag_id){r->id[0]}, v) &&
        HAAL(&r->w, organisatie, v->organisatie_id, o))
        return true;
    niet_gevonden(r);
    return false;
}

void orgvraag_toon(req *r)
{
    orgvraag v;
    organisatie o;
    if (!vraag_van_pad(r, &v, &o)) return;
    organisatie_kruimels(r, &o, T("Antwoord"));
    kop(r, code_label(&vraag_richting_codes, v.richting),
        TF(r->w.a, "{}, {}", o.naam, dag_tekst(r, v.datum, false)));
    PUT(&r->h, "<div class=\"kaart\"><p class=\"vrijetekst mb\">{}</p>", v.vraag);
    if (date_is_set(v.beantwoord)) {
        PUT(&r->h, "<p class=\"vrijetekst\">{}</p></div>",
            TF(r->w.a, "{}: {}", dag_tekst(r, v.beantwoord, false), v.antwoord));
        return;
    }
    formulier f = form_open(r, URL(r, orgvraag_klaar, orgvraag_id_van(&v)), &orgvraag_entity, &v);
    form_veld_moet(&f, "antwoord");
    form_sluit_met(&f, T("Leg het antwoord vast"), URL(r, organisatie_toon, v.organisatie_id),
                   T("Terug"));
    PUT(&r->h, "</div>");
}

void orgvraag_klaar(req *r)
{
    orgvraag v;
    organisatie o;
    gebeurtenis_id g = {0};
    if (!vraag_van_pad(r, &v, &o)) return;
    form_lees(r, &orgvraag_entity, antwoord_velden, &v);
    if (r->w.p->n || !orgvraag_beantwoord(&r->w, orgvraag_id_van(&v), v.antwoord, &g))
        orgvraag_toon(r);
    else
        ga_naar_met_ongedaan(r, URL(r, organisatie_toon, v.organisatie_id),
                             T("Het antwoord is vastgelegd."), g);
}

/* A place: ask for other times, with the message as it can be sent. */
void plek_vraag_tijden(req *r)
{
    plek_geheel b;
    gebeurtenis_id g = {0};
    if (!plek_lees(&r->w, (plek_id){r->id[0]}, &b)) {
        niet_gevonden(r);
        return;
    }
    orgvraag v = {.organisatie_id = b.p.organisatie_id,
                  .plek_id = plek_id_van(&b.p),
                  .richting = CODE(VRAAG_VAN_ONS)};
    v.kop.masker = UINT64_MAX;
    static const char *const velden[] = {"vraag", "uiterlijk", NULL};
    form_lees(r, &orgvraag_entity, velden, &v);
    if (r->w.p->n || !orgvraag_stel(&r->w, &v, &g)) plek_toon(r);
    else ga_naar_met_ongedaan(r, URL(r, plek_toon, v.plek_id),
                              T("De vraag staat klaar. Bel of mail de werkgever."), g);
}

/* ---- coaching ---- */

static void coaching_formulier(req *r, const organisatie *o, const orgcoaching *c, url actie)
{
    keuze *wie;
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, actie, &orgcoaching_entity, c);
    for (int i = 0; coaching_velden[i]; i++) form_veld(&f, coaching_velden[i]);
    int n = taak_voor_wie(r, &wie);
    form_keuze(&f, "gebruiker_id", wie, n, c->gebruiker_id.v);
    if (c->kop.id) {
        form_groep(&f, T("Is de coaching klaar?"));
        for (int i = 0; coaching_einde[i]; i++) form_veld(&f, coaching_einde[i]);
        form_groep_klaar(&f);
    }
    form_sluit_met(&f, T("Bewaar de coaching"), URL(r, organisatie_toon, organisatie_id_van(o)),
                   T("Terug"));
    PUT(&r->h, "</div>");
}

void orgcoaching_nieuw(req *r)
{
    organisatie o;
    if (!organisatie_van_pad(r, &o)) return;
    orgcoaching c = {.van = r->w.vandaag, .gebruiker_id = {r->ik.kop.id}};
    c.kop.masker = UINT64_MAX;
    organisatie_kruimels(r, &o, T("Coaching"));
    kop(r, T("Coaching beginnen"), TF(r->w.a, "Help {} om mensen goed te ontvangen.", o.naam));
    coaching_formulier(r, &o, &c, URL(r, orgcoaching_maak, organisatie_id_van(&o)));
}

static u64 coaching_lees(req *r, orgcoaching *c)
{
    u64 velden = form_lees(r, &orgcoaching_entity, coaching_velden, c);
    if (c->kop.id) velden |= form_lees(r, &orgcoaching_entity, coaching_einde, c);
    c->gebruiker_id.v = token_lees(r, &gebruiker_entity, veld(r, "gebruiker_id"));
    return velden | field_bit(&orgcoaching_entity, "gebruiker_id");
}

void orgcoaching_maak(req *r)
{
    organisatie o;
    gebeurtenis_id g = {0};
    if (!organisatie_van_pad(r, &o)) return;
    orgcoaching c = {.organisatie_id = organisatie_id_van(&o)};
    c.kop.masker = UINT64_MAX;
    u64 velden = coaching_lees(r, &c);
    if (r->w.p->n || !orgcoaching_bewaar(&r->w, &c, velden, &g)) orgcoaching_nieuw(r);
    else ga_naar(r, URL(r, organisatie_toon, c.organisatie_id), T("De coaching is bewaard."));
}

static bool coaching_van_pad(req *r, orgcoaching *c, organisatie *o)
{
    if (HAAL(&r->w, orgcoaching, (orgcoaching_id){r->id[0]}, c) &&
        HAAL(&r->w, organisatie, c->organisatie_id, o))
        return true;
    niet_gevonden(r);
    return false;
}

void orgcoaching_wijzig(req *r)
{
    orgcoaching c;
    organisatie o;
    if (!coaching_van_pad(r, &c, &o)) return;
    organisatie_kruimels(r, &o, T("Coaching"));
    kop(r, c.doel, TF(r->w.a, "Coaching van {}.", o.naam));
    coaching_formulier(r, &o, &c, URL(r, orgcoaching_bewaren, orgcoaching_id_van(&c)));
}

void orgcoaching_bewaren(req *r)
{
    orgcoaching c;
    organisatie o;
    gebeurtenis_id g = {0};
    if (!coaching_van_pad(r, &c, &o)) return;
    u64 velden = coaching_lees(r, &c);
    if (r->w.p->n || !orgcoaching_bewaar(&r->w, &c, velden, &g)) orgcoaching_wijzig(r);
    else ga_naar_met_ongedaan(r, URL(r, organisatie_toon, c.organisatie_id),
                              T("De coaching is bewaard."), g);
}

/* ---- whom one speaks with ---- */

static void persoon_formulier(req *r, const contactpersoon *c, url actie, url terug)
{
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, actie, &contactpersoon_entity, c);
    for (int i = 0; persoon_velden[i]; i++) form_veld(&f, persoon_velden[i]);
    if (c->kop.id) form_veld(&f, "weg");
    form_sluit_met(&f, T("Bewaar de contactpersoon"), terug, T("Terug"));
    PUT(&r->h, "</div>");
}

void contactpersoon_nieuw(req *r)
{
    organisatie o;
    if (!organisatie_van_pad(r, &o)) return;
    contactpersoon c = {.organisatie_id = organisatie_id_van(&o)};
    c.kop.masker = UINT64_MAX;
    organisatie_kruimels(r, &o, T("Contactpersoon"));
    kop(r, T("Contactpersoon toevoegen"), TF(r->w.a, "Bij {}.", o.naam));
    persoon_formulier(r, &c, URL(r, contactpersoon_maak, c.organisatie_id),
                      URL(r, organisatie_toon, c.organisatie_id));
}

void contactpersoon_maak(req *r)
{
    organisatie o;
    gebeurtenis_id g = {0};
    if (!organisatie_van_pad(r, &o)) return;
    contactpersoon c = {.organisatie_id = organisatie_id_van(&o)};
    c.kop.masker = UINT64_MAX;
    u64 velden = form_lees(r, &contactpersoon_entity, persoon_velden, &c);
    if (r->w.p->n || !contactpersoon_bewaar(&r->w, &c, velden, &g)) contactpersoon_nieuw(r);
    else ga_naar(r, URL(r, organisatie_toon, c.organisatie_id),
                 T("De contactpersoon is bewaard."));
}

static bool persoon_van_weg(req *r, contactpersoon *c, organisatie *o)
{
    if (HAAL(&r->w, contactpersoon, (contactpersoon_id){r->id[0]}, c) &&
        HAAL(&r->w, organisatie, c->organisatie_id, o))
        return true;
    niet_gevonden(r);
    return false;
}

void contactpersoon_wijzig(req *r)
{
    contactpersoon c;
    organisatie o;
    if (!persoon_van_weg(r, &c, &o)) return;
    organisatie_kruimels(r, &o, T("Contactpersoon"));
    kop(r, c.naam, TF(r->w.a, "Contactpersoon bij {}.", o.naam));
    persoon_formulier(r, &c, URL(r, contactpersoon_bewaren, contactpersoon_id_van(&c)),
                      URL(r, organisatie_toon, c.organisatie_id));
}

void contactpersoon_bewaren(req *r)
{
    contactpersoon c;
    organisatie o;
    gebeurtenis_id g = {0};
    if (!persoon_van_weg(r, &c, &o)) return;
    u64 velden = form_lees(r, &contactpersoon_entity, persoon_velden, &c) |
                 form_lees(r, &contactpersoon_entity, weg_velden, &c);
    if (r->w.p->n || !contactpersoon_bewaar(&r->w, &c, velden, &g)) contactpersoon_wijzig(r);
    else ga_naar_met_ongedaan(r, URL(r, organisatie_toon, c.organisatie_id),
                              T("De contactpersoon is bewaard."), g);
}
