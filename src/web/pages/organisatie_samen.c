/* organisatie_samen.c: blocks of the page of an organisation: what is asked, promised, expected and
 * worked on together, and what came of it. */
#include "casework/jobcarving.h"
#include "web/pages/organisatie_blok.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

enum { MENSEN_TONEN = 30 };

/* ---- questions ---- */

static void een_vraag(req *r, const orgvraag *v)
{
    bool klaar = date_is_set(v->beantwoord);
    orgvraag_id id = orgvraag_id_van(v);
    PUT(&r->h, "<li><div><b>{}</b><span class=\"klein\">{}</span>",
        v->vraag,
        met_komma(r, code_label(&vraag_richting_codes, v->richting),
                  gebruiker_naam(r, v->gebruiker_id),
                  klaar || !date_is_set(v->uiterlijk)
                      ? (str){0} : TF(r->w.a, "uiterlijk {}", dag_tekst(r, v->uiterlijk, false))));
    if (klaar)
        PUT(&r->h, "<p class=\"klein vrijetekst\">{}</p>",
            TF(r->w.a, "{}: {}", dag_tekst(r, v->beantwoord, false), v->antwoord));
    else
        PUT(&r->h, "{}", link_naar(r, URL(r, orgvraag_toon, id), T("Antwoord vastleggen")));
    PUT(&r->h, "</div></li>");
}

void organisatie_vragen(req *r, const organisatie *o)
{
    orgvraag_rijen v = BIJ(&r->w, orgvraag, organisatie_id, organisatie_id_van(o));
    kaart_begin(r, "h-vr", T("Vragen"));
    if (!v.n) leegte(r, T("Er is nog geen vraag."), (url){0}, (str){0});
    PUT(&r->h, "<ul class=\"agenda nieuws\">");
    for (int pas = 0; pas < 2; pas++) /* open ones first */
        for (int i = v.n; i-- > 0;)
            if (date_is_set(v.at[i].beantwoord) == (pas == 1)) een_vraag(r, &v.at[i]);
    PUT(&r->h, "</ul>{}", link_knop(r, URL(r, orgvraag_nieuw, organisatie_id_van(o)),
                                    T("Vraag toevoegen"), "subtle"));
    kaart_klaar(r);
}

/* ---- coaching ---- */

static int sessies(contactregel_rijen c, orgcoaching_id id)
{
    int n = 0;
    for (int i = 0; i < c.n; i++) n += c.at[i].orgcoaching_id.v == id.v;
    return n;
}

static void een_coaching(req *r, const orgcoaching *x, contactregel_rijen c)
{
    orgcoaching_id id = orgcoaching_id_van(x);
    bool klaar = date_is_set(x->eind);
    str keer = x->keren.is ? TF(r->w.a, "{} van {} keer", sessies(c, id), x->keren)
                           : PN(r->w.a, "{} keer", "{} keer", sessies(c, id));
    PUT(&r->h, "<li><div><b>{}</b><span class=\"klein\">{}</span>", x->doel,
        met_komma(r, gebruiker_naam(r, x->gebruiker_id), keer,
                  klaar ? TF(r->w.a, "klaar op {}", dag_tekst(r, x->eind, false))
                        : TF(r->w.a, "sinds {}", dag_tekst(r, x->van, false))));
    if (klaar) PUT(&r->h, "<p class=\"klein vrijetekst\">{}</p>", x->resultaat);
    PUT(&r->h, "{}</div></li>",
        link_naar(r, URL(r, orgcoaching_wijzig, id), TF(r->w.a, "Wijzig: {}", x->doel)));
}

void organisatie_coaching(req *r, const organisatie *o, contactregel_rijen c)
{
    orgcoaching_rijen x = BIJ(&r->w, orgcoaching, organisatie_id, organisatie_id_van(o));
    kaart_begin(r, "h-ca", T("Coaching van de organisatie"));
    if (!x.n) leegte(r, T("Er is geen coaching afgesproken."), (url){0}, (str){0});
    PUT(&r->h, "<ul class=\"agenda nieuws\">");
    for (int i = x.n; i-- > 0;) een_coaching(r, &x.at[i], c);
    PUT(&r->h, "</ul>{}", link_knop(r, URL(r, orgcoaching_nieuw, organisatie_id_van(o)),
                                    T("Coaching beginnen"), "subtle"));
    kaart_klaar(r);
}

/* ---- expectations ---- */

static void deel_tekst(req *r, str kopje, str tekst)
{
    if (tekst.n)
        PUT(&r->h, "<h3 class=\"utrecht-heading-3 mt\">{}</h3><p class=\"klein vrijetekst\">{}</p>",
            kopje, tekst);
}

void organisatie_verwacht(req *r, const organisatie *o)
{
    kaart_begin(r, "h-vw", T("Verwachtingen"));
    if (!o->verwacht.n && !o->wij_verwachten.n && !o->werkcultuur.n)
        leegte(r, T("Nog niet besproken wat jullie van elkaar verwachten."),
               URL(r, organisatie_wijzig, organisatie_id_van(o)), T("Vul de verwachtingen in"));
    deel_tekst(r, T("Wat de organisatie verwacht"), o->verwacht);
    deel_tekst(r, T("Wat wij verwachten"), o->wij_verwachten);
    deel_tekst(r, T("Hoe het er gaat op het werk"), o->werkcultuur);
    kaart_klaar(r);
}

/* ---- convenant and results ---- */

static void feit(req *r, const char *soort, str naam, str waarde, str klein)
{
    PUT(&r->h, "<div class=\"feit {}\"><dt>{}</dt><dd>{}<small>{}</small></dd></div>",
        str_of(soort), naam, waarde, klein);
}

static str convenant_klein(req *r, const organisatie *o, const organisatie_resultaat *x)
{
    str tot = date_is_set(o->convenant_tot)
                  ? TF(r->w.a, "Geldt tot {}.", dag_tekst(r, o->convenant_tot, false)) : (str){0};
    if (!o->convenant_plaatsen.is) return tot;
    return TF(r->w.a, "{} Beloofd: {} plaatsen. Nu: {}. Begonnen mensen: {}.", tot,
              o->convenant_plaatsen, x->plaatsen, x->sinds_convenant);
}

static str uitkomsten(req *r, uitstroomregel_rijen u)
{
    buf b = buf_new(r->w.a);
    for (int i = 0; i < u.n; i++)
        PLAIN(&b, "{}{} {}", b.n ? S(", ") : S(""), u.at[i].aantal,
              code_label(&uitstroom_codes, u.at[i].uitstroom));
    return buf_str(&b);
}

void organisatie_cijfers(req *r, const organisatie *o)
{
    organisatie_resultaat x = organisatie_resultaten(&r->w, o);
    i64 geeindigd = 0;
    for (int i = 0; i < x.uit.n; i++) geeindigd += x.uit.at[i].aantal.n;
    PUT(&r->h, "<dl class=\"feiten\">");
    feit(r, "werk", T("Plaatsen"), TF(r->w.a, "{} van {} vrij", x.vrij, x.plaatsen),
         PN(r->w.a, "{} mens werkt hier nu", "{} mensen werken hier nu", x.nu));
    feit(r, "wet", T("Convenant"),
         date_is_set(o->convenant) ? dag_tekst(r, o->convenant, false) : T("Geen convenant"),
         convenant_klein(r, o, &x));
    feit(r, "leren", T("Erkend leerbedrijf"), o->leerbedrijf ? T("ja") : T("nee"),
         met_komma(r, o->leerbedrijf_voor,
                   date_is_set(o->leerbedrijf_gezien)
                       ? TF(r->w.a, "nagekeken op {}", dag_tekst(r, o->leerbedrijf_gezien, false))
                       : (str){0}, (str){0}));
    feit(r, "taal", T("Hoe het eindigde"),
         PN(r->w.a, "{} plaatsing is klaar", "{} plaatsingen zijn klaar", geeindigd),
         uitkomsten(r, x.uit));
    PUT(&r->h, "</dl>");
    if (o->convenant_belofte.n)
        PUT(&r->h, "<p class=\"klein vrijetekst mb\"><b>{}</b> {}</p>", T("Beloofd:"),
            o->convenant_belofte);
}

/* ---- who is there, who talks ---- */

static void een_mens(req *r, const orgmens *x)
{
    str wanneer = date_is_set(x->eind) ? TF(r->w.a, "tot {}", dag_tekst(r, x->eind, false))
                : date_before(r->w.vandaag, x->van)
                    ? TF(r->w.a, "begint {}", dag_tekst(r, x->van, false))
                    : TF(r->w.a, "sinds {}", dag_tekst(r, x->van, false));
    PUT(&r->h, "<li><div>{}<span class=\"klein\">{} {}</span></div></li>",
        naam_link(r, x->persoon_id, x->naam),
        link_naar(r, URL(r, plaatsing_toon, x->id), x->functie),
        met_komma(r, wanneer, code_label(&uitstroom_codes, x->uitstroom), (str){0}));
}

/* Who is there now; who was there folds out. */
void organisatie_mensen(req *r, const organisatie *o)
{
    orgmens_rijen m = LIJST(&r->w, orgmens, ORG_MENSEN, AI(organisatie, organisatie_id_van(o)),
                            A(aantal, MENSEN_TONEN));
    int nu = 0;
    while (nu < m.n && !date_is_set(m.at[nu].eind)) nu++;
    kaart_begin(r, "h-me", T("Wie werkt of werkte hier"));
    if (!m.n) leegte(r, T("Hier werkte nog niemand van jouw team."), (url){0}, (str){0});
    PUT(&r->h, "<ul class=\"agenda nieuws\">");
    for (int i = 0; i < nu; i++) een_mens(r, &m.at[i]);
    PUT(&r->h, "</ul>");
    if (nu < m.n) {
        PUT(&r->h, "<details class=\"mt\"><summary>{}</summary><ul class=\"agenda nieuws\">",
            TF(r->w.a, "Wie hier eerder werkte ({})", m.n - nu));
        for (int i = nu; i < m.n; i++) een_mens(r, &m.at[i]);
        PUT(&r->h, "</ul></details>");
    }
    kaart_klaar(r);
}

void organisatie_wie(req *r, const organisatie *o)
{
    contactwie_rijen w =
        LIJST(&r->w, contactwie, CONTACT_WIE, AI(organisatie, organisatie_id_van(o)));
    if (!w.n) return;
    kaart_begin(r, "h-ww", T("Wie van de gemeente sprak hen"));
    PUT(&r->h, "<ul class=\"agenda nieuws\">");
    for (int i = 0; i < w.n; i++)
        PUT(&r->h, "<li><div><b>{}</b><span class=\"klein\">{}</span></div></li>", w.at[i].wie,
            met_komma(r, code_label(&rol_codes, w.at[i].rol),
                      PN(r->w.a, "{} keer", "{} keer", w.at[i].aantal.n),
                      TF(r->w.a, "laatst op {}", dag_tekst(r, w.at[i].laatst, false))));
    PUT(&r->h, "</ul>");
    kaart_klaar(r);
}

/* ---- functions and their tasks ---- */

static void een_functie(req *r, const jobcarving *c)
{
    carving_geheel g;
    jobcarving_id id = jobcarving_id_van(c);
    if (!jobcarving_lees(&r->w, id, &g)) return;
    PUT(&r->h, "<li><div>{} {}<span class=\"klein\">{}</span>",
        link_naar(r, URL(r, carving_toon, id), c->functie),
        badge(r, S("neutral"), code_label(&carving_stand_codes, c->stand)),
        met_komma(r, c->afdeling, c->uren.is ? TF(r->w.a, "{} uur per week", c->uren) : (str){0},
                  g.over ? TF(r->w.a, "{} uur nog vrij", g.over) : (str){0}));
    for (int i = 0; i < g.n; i++) {
        const carving_taak *x = &g.taak[i];
        PUT(&r->h, "<span class=\"klein\">{} {}</span>",
            TF(r->w.a, "{}, {} uur.", x->t.naam, x->t.uren),
            x->p.kop.id ? link_naar(r, URL(r, plek_toon, plek_id_van(&x->p)), x->p.functie)
                        : MARKUP(r->w.a, "{}", T("Nog geen plek")));
    }
    PUT(&r->h, "</div></li>");
}

void organisatie_functies(req *r, const organisatie *o)
{
    organisatie_id id = organisatie_id_van(o);
    jobcarving_rijen c = BIJ(&r->w, jobcarving, organisatie_id, id);
    kaart_begin(r, "h-fu", T("Functies en taken"));
    if (!c.n) leegte(r, T("Hier is nog geen functie in taken verdeeld."), (url){0}, (str){0});
    PUT(&r->h, "<ul class=\"agenda nieuws\">");
    for (int i = 0; i < c.n; i++) een_functie(r, &c.at[i]);
    PUT(&r->h, "</ul>{}",
        link_knop(r, URL_MET(r, URL0(r, carving_nieuw), A(bij, token_van(r, ID(id)))),
                  T("Functie toevoegen"), "subtle"));
    kaart_klaar(r);
}
