/* partner.c: the first page of a partner: what asks for him today, and the people whom the gemeente
 * shares with his organisation. */
#include "web/pages/partner.h"

#include "web/pages/organisatie_blok.h"
#include "web/pages/overleg.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

enum { EINDE_IN_ZICHT = 14 };

str partner_naam(req *r, str naam)
{
    (void)r;
    return naam.n ? naam : T("Iemand");
}

bool partner_van_pad(req *r, deling *d, persoon *p)
{
    *p = (persoon){0};
    if (!HAAL(&r->w, deling, (deling_id){r->id[0]}, d)) {
        niet_gevonden(r);
        return false;
    }
    if (!HAAL(&r->w, persoon, d->persoon_id, p)) p->naam = (str){0};
    p->naam = partner_naam(r, p->naam);
    return true;
}

void partner_kruimels(req *r, const persoon *p, str hier)
{
    kruimels(r, URL0(r, partner), T("Mijn mensen"));
    if (!hier.n) {
        kruimels(r, (url){0}, p->naam);
        return;
    }
    kruimels(r, URL(r, partner_toon, (deling_id){r->id[0]}), p->naam);
    kruimels(r, (url){0}, hier);
}

static markup mens_link(req *r, deling_id id, str naam)
{
    return MARKUP(r->w.a,
        "<a class=\"utrecht-link utrecht-link--html-a\" href=\"{}\"><bdi>{}</bdi></a>",
        URL(r, partner_toon, id), partner_naam(r, naam));
}

/* ---- what asks for him ---- */

static void regel_begin(req *r, markup wanneer, markup wie, str wat, str baan, str laan,
                        str reden)
{
    PUT(&r->h, "<li><div>{}</div><div><p class=\"wat\">{} – {}</p><p class=\"reden\">{} {}</p>"
               "</div><div class=\"acties\">",
        wanneer, wie, wat, lane(r, laan, baan), reden);
}

static markup dag_badge(req *r, date d)
{
    if (!date_is_set(d)) return badge(r, S("neutral"), T("Geen datum"));
    bool laat = date_before(d, r->w.vandaag), nu = date_same(d, r->w.vandaag);
    return badge(r, laat ? S("danger") : nu ? S("warning") : S("neutral"), dag_verschil(r, d));
}

static str met_wie(req *r, const partnergesprek *g)
{
    str plaats = g->plaats.n ? g->plaats : T("plaats volgt");
    str met = g->met.n ? TF(r->w.a, "Met {}", g->met) : T("Met de gemeente");
    if (g->tolk) return TF(r->w.a, "{} en een tolk. {}.", met, plaats);
    return TF(r->w.a, "{}. {}.", met, plaats);
}

/* One button that says one thing. */
static void komst_knop(req *r, url actie, str komst_, str knop, str voor, const char *stijl)
{
    PUT(&r->h, "<form method=\"post\" action=\"{}\">", actie);
    form_hidden(r);
    PUT(&r->h,
        "<input type=\"hidden\" name=\"komst\" value=\"{}\">"
        "<button class=\"utrecht-button utrecht-button--{}\" type=\"submit\">{}"
        "<span class=\"vh\">: {}</span></button></form>\n",
        komst_, str_of(stijl), knop, voor);
}

static void put_gesprek(req *r, const partnergesprek *g)
{
    bool nu = date_same(g->datum, r->w.vandaag);
    str wat = TF(r->w.a, "{}, {}", code_label(&gesprek_soort_codes, g->soort),
                 overleg_wanneer(r, g->datum, g->van));
    str voor = TF(r->w.a, "{}, {}", wat, partner_naam(r, g->naam));
    url u = URL2(r, partner_gesprek_komst, g->deling_id, g->id);
    regel_begin(r, badge(r, nu ? S("warning") : S("neutral"), dag_verschil(r, g->datum)),
                mens_link(r, g->deling_id, g->naam), wat, T("Gesprek"), S("wet"), met_wie(r, g));
    if (code_is(g->komst, KOMST_AANGEMELD))
        PUT(&r->h, "{}", badge(r, S("success"), T("Je komt")));
    else
        komst_knop(r, u, S("ja"), T("Ik kom"), voor, "secondary-action");
    if (code_is(g->komst, KOMST_AFGEMELD))
        PUT(&r->h, "{}", badge(r, S("warning"), T("Je kunt niet")));
    else
        komst_knop(r, u, S("nee"), T("Kan niet"), voor, "subtle");
    PUT(&r->h, "</div></li>");
}

static void put_deel(req *r, const partnerdeel *d)
{
    str wat = code_label(&intakedeel_codes, d->deel);
    url u = URL_MET(r, URL(r, partner_deel, d->deling_id),
                    A(deel, code_text(&intakedeel_codes, d->deel)));
    regel_begin(r, dag_badge(r, d->uiterlijk), mens_link(r, d->deling_id, d->naam),
                TF(r->w.a, "vul in: {}", wat), T("Intake"), S("wet"),
                T("Dit deel van de intake doe jij."));
    PUT(&r->h, "{}</div></li>",
        link_voor(r, u, T("Vul in"), TF(r->w.a, "{}, {}", wat, partner_naam(r, d->naam)),
                  "secondary-action"));
}

static void put_taak(req *r, const partnertaak *t)
{
    str baan = t->spoor.i ? code_label(&spoor_codes, t->spoor) : T("Taak");
    regel_begin(r, dag_badge(r, t->uiterlijk), mens_link(r, t->deling_id, t->naam), t->tekst, baan,
                spoor_klasse(t->spoor), T("De gemeente vroeg dit."));
    form_knop(r, URL2(r, partner_taak_af, t->deling_id, t->id), T("Klaar"),
              TF(r->w.a, "{}, {}", partner_naam(r, t->naam), t->tekst), "secondary-action");
    PUT(&r->h, "</div></li>");
}

static void vandaag_doen(req *r)
{
    partnergesprek_rijen g = partner_gesprekken(&r->w);
    partnerdeel_rijen d = partner_intake(&r->w);
    partnertaak_rijen t = partner_taken(&r->w);
    kaart_begin(r, "h-doe", T("Doen"));
    if (!g.n && !d.n && !t.n) leegte(r, T("Er is nu niets te doen."), (url){0}, (str){0});
    PUT(&r->h, "<ul class=\"doe\">");
    for (int i = 0; i < g.n; i++) put_gesprek(r, &g.at[i]);
    for (int i = 0; i < d.n; i++) put_deel(r, &d.at[i]);
    for (int i = 0; i < t.n; i++) put_taak(r, &t.at[i]);
    PUT(&r->h, "</ul>");
    kaart_klaar(r);
}

/* ---- whom ---- */

static int aantal_delen(num delen)
{
    int n = 0;
    for (int i = 0; i < 64; i++) n += (int)((u64)delen.n >> i & 1);
    return n;
}

static str mijn_deel(req *r, const partnermens *m)
{
    i64 klaar = m->alle_delen.n - m->open_delen.n;
    if (m->alle_delen.n) return TF(r->w.a, "{} van {} delen klaar", klaar, m->alle_delen.n);
    if (m->taken.n) return PN(r->w.a, "{} taak", "{} taken", m->taken.n);
    return T("Niets te doen");
}

/* What this kind of organisation comes for, and the end. */
static markup mens_doen(req *r, const partnermens *m, str naam)
{
    markup eerst = {0};
    if (code_is(m->doel, DOEL_ZORG))
        eerst = link_voor(r, URL(r, partner_advies, m->id), T("Geef advies"), naam,
                          "secondary-action");
    else if (code_is(m->doel, DOEL_BEGELEIDING) && partner_koppelt(r))
        eerst = link_voor(r, URL(r, partner_maatje, m->id), T("Koppel een maatje"), naam,
                          "secondary-action");
    return MARKUP(r->w.a, "<span class=\"kleinacties\">{}{}</span>", eerst,
                  link_voor(r, URL(r, partner_stop, m->id), T("Rond af"), naam, "subtle"));
}

static void put_mens(req *r, const partnermens *m)
{
    int dagen = date_diff(m->tot, r->w.vandaag);
    str naam = partner_naam(r, m->naam);
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>", mens_link(r, m->id, naam),
        m->begeleider.n ? TF(r->w.a, "Begeleider: {}", m->begeleider)
                        : T("Nog geen begeleider")));
    tabel_cel(r, T("Mijn deel"), MARKUP(r->w.a, "{}", mijn_deel(r, m)));
    tabel_cel(r, T("Waarvoor"), MARKUP(r->w.a, "{}", code_label(&doel_van_inzage_codes, m->doel)));
    str delen = PN(r->w.a, "{} deel", "{} delen", aantal_delen(m->delen)), nog = {0};
    markup einde = {0};
    if (dagen <= EINDE_IN_ZICHT) nog = PN(r->w.a, "Nog {} dag", "Nog {} dagen", dagen);
    if (nog.n) einde = badge(r, S("warning"), nog);
    tabel_cel(r, T("Ik zie"), MARKUP(r->w.a, "{}", delen));
    tabel_cel(r, T("Gedeeld tot"),
              MARKUP(r->w.a, "{} {}", dag_tekst(r, m->tot, false), einde));
    tabel_cel(r, T("Doen"), mens_doen(r, m, naam));
}

static void lijst(req *r, partnermens_rijen l)
{
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"h-me\"><div class=\"rij tussen\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-me\">{}</h2><p class=\"klein zacht\">{}</p>"
               "</div><div class=\"mt\">",
        T("Met mij gedeeld"), T("Einde in zicht staat bovenaan"));
    if (!l.n)
        leegte(r, T("De gemeente deelt nu niemand met jouw organisatie."), (url){0}, (str){0});
    if (l.n) {
        tabel_open(r, T("Mensen die met mij gedeeld zijn"));
        const str koppen[] = {T("Naam"), T("Mijn deel"), T("Waarvoor"), T("Ik zie"),
                              T("Gedeeld tot"), T("Doen")};
        for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
        for (int i = 0; i < l.n; i++) put_mens(r, &l.at[i]);
        tabel_sluit(r);
    }
    PUT(&r->h, "</div><p class=\"klein mt\">{}</p></section>",
        T("Stopt het delen? Dan zie je de persoon vanaf dat moment niet meer. We houden bij wat je "
          "bekijkt."));
}

void partner(req *r)
{
    organisatie o;
    partnermens_rijen l = partner_mensen(&r->w);
    if (!HAAL(&r->w, organisatie, r->ik.organisatie_id, &o)) o = (organisatie){0};
    markup knop = {0};
    if (code_is(o.soort, ORG_COA))
        knop = link_knop(r, URL0(r, partner_azc), T("Draag iemand over"), "primary-action");
    kop_met(r, T("Mijn mensen"),
            TF(r->w.a, "{} Je ziet alleen wat je voor jouw taak nodig hebt.",
               PN(r->w.a, "De gemeente deelt {} persoon met jou.",
                  "De gemeente deelt {} mensen met jou.", l.n)),
            knop);
    vandaag_doen(r);
    lijst(r, l);
}

/* ---- one click ---- */

void partner_gesprek_komst(req *r)
{
    gebeurtenis_id g = {0};
    bool ja = str_eq(veld(r, "komst"), S("ja"));
    gesprek_deelnemer_id id = {r->id[1]};
    if (!partner_komst(&r->w, id, ja ? KOMST_AANGEMELD : KOMST_AFGEMELD, &g)) {
        niet_gevonden(r);
        return;
    }
    ga_naar(r, URL0(r, partner), ja ? T("De gemeente weet dat je komt.")
                                    : T("De gemeente weet dat je niet kunt."));
}

void partner_taak_af(req *r)
{
    gebeurtenis_id g = {0};
    if (!partner_taak_klaar(&r->w, (taak_id){r->id[1]}, &g)) niet_gevonden(r);
    else ga_naar(r, URL0(r, partner), T("De taak is klaar."));
}
