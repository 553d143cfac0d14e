/* plek.c: one place: seats, what the work asks, language per skill, shifts, who is there. */
#include "casework/plek.h"

#include "web/pages/mensen.h"
#include "web/pages/rooster.h"
#include "web/routes.h"

static void feit(req *r, const char *soort, str naam, str waarde, str klein)
{
    PUT(&r->h, "<div class=\"feit {}\"><dt>{}</dt><dd>{}<small>{}</small></dd></div>",
        str_of(soort), naam, waarde, klein);
}

/* Of a place where nobody can begin today. */
static str eerste_vrij(req *r, const plek_geheel *g)
{
    date dag = plek_vrij_vanaf(&r->w, g);
    if (g->vast && date_same(dag, r->w.vandaag))
        return TF(r->w.a, "{} vastgehouden, tot {}", g->vast, dag_tekst(r, g->vast_tot, false));
    return date_is_set(dag) ? TF(r->w.a, "Vrij vanaf {}", dag_tekst(r, dag, false))
                            : T("Er is geen einde gepland");
}

static void feiten(req *r, const plek_geheel *g)
{
    const plek *p = &g->p;
    i64 vrij = plek_vrij(g);
    bool groep = p->groep_min.is && p->groep_min.n > 0;
    PUT(&r->h, "<dl class=\"feiten\">");
    feit(r, "werk", T("Plaatsen"), TF(r->w.a, "{} van {} vrij", vrij, p->aantal),
         !vrij && !date_is_set(p->gesloten) ? eerste_vrij(r, g)
         : g->vast
             ? TF(r->w.a, "{} vastgehouden, tot {}", g->vast, dag_tekst(r, g->vast_tot, false))
         : groep ? TF(r->w.a, "Groep: {} tot {} mensen", p->groep_min, p->aantal)
               : T("Iedereen kan alleen beginnen"));
    feit(r, "werk", T("Start"),
         date_is_set(p->start_van) ? dag_tekst(r, p->start_van, false) : T("In overleg"),
         date_is_set(p->start_tot) ? TF(r->w.a, "tot {}", dag_tekst(r, p->start_tot, false))
                                   : (str){0});
    feit(r, "wet", T("Duur"),
        p->maanden.is
        ? TF(r->w.a, "Hoogstens {} maanden", p->maanden) : T("Geen einde afgesproken"),
            code_label(&plek_soort_codes, p->soort));
    str kans = code_label(&baankans_codes, p->baankans);
    feit(r, "leren", T("Daarna"), kans.n ? kans : T("Niet gezegd"),
         code_label(&begeleiding_codes, p->begeleiding));
    PUT(&r->h, "</dl>");
}

static void vraagt_punt(req *r, bool ja, str tekst)
{
    if (ja) PUT(&r->h, "<li><span><b>{}</b></span></li>", tekst);
}

static void vraagt(req *r, const plek *p)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-vr\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-vr\">{}</h2><p>{}</p><ul class=\"lijstnr mt\">",
        T("Wat het werk vraagt"), p->vraagt);
    vraagt_punt(r, p->tillen, T("Zwaar tillen"));
    vraagt_punt(r, p->staan, T("Lang staan"));
    vraagt_punt(r, p->hoogte, T("Op hoogte werken"));
    vraagt_punt(r, p->buiten, T("Buiten werken"));
    vraagt_punt(r, p->druk, T("Het is er druk"));
    vraagt_punt(r, p->rijbewijs, T("Rijbewijs nodig"));
    vraagt_punt(r, p->certificaat.n > 0, TF(r->w.a, "Certificaat nodig: {}", p->certificaat));
    PUT(&r->h, "</ul></section>");
}

static str dag_hoofdletter(req *r, code dag)
{
    return lang_text(arena_c(r->w.a, week_dag_hoofdletter(dag.i - 1)));
}

/* "Dinsdag 7.30 – 15.30, ..." as it stands in a message. */
static str tijden_zin(req *r, const plek_geheel *g)
{
    char van[DATE_TEXT], tot[DATE_TEXT];
    buf b = buf_new(r->w.a);
    for (int i = 0; i < g->dienst.n; i++)
        PLAIN(&b, "{}{} {} – {}", b.n ? S(", ") : S(""), dag_hoofdletter(r, g->dienst.at[i].dag),
              tijd_text(g->dienst.at[i].van, van), tijd_text(g->dienst.at[i].tot, tot));
    return buf_str(&b);
}

/* A message that is ready: what stands there now is filled in. */
static void vraag_andere_tijden(req *r, const plek_geheel *g)
{
    enum { DAGEN = 7 };
    url u = URL(r, plek_vraag_tijden, plek_id_van(&g->p));
    if (!url_mag(r, POST, u) || date_is_set(g->p.gesloten)) return;
    str nu = tijden_zin(r, g);
    orgvraag v = {.uiterlijk = date_plus(r->w.vandaag, DAGEN),
        .vraag = nu.n ? TF(r->w.a, "Kunnen de tijden van {} anders? Nu is het: {}. "
                                   "Een les valt op die tijd. Wat kan er wel?", g->p.functie, nu)
                      : TF(r->w.a, "Welke tijden kan {}? Wij zoeken tijden naast de lessen.",
                           g->p.functie)};
    v.kop.masker = UINT64_MAX;
    PUT(&r->h, "<h3 class=\"utrecht-heading-3 mt geenprint\">{}</h3><div class=\"geenprint\">",
        T("Vraag andere tijden"));
    formulier f = form_open(r, u, &orgvraag_entity, &v);
    form_veld(&f, "vraag");
    form_veld(&f, "uiterlijk");
    form_sluit(&f, T("Stel deze vraag"));
    PUT(&r->h, "</div>");
}

static void diensten(req *r, const plek_geheel *g)
{
    char van[DATE_TEXT], tot[DATE_TEXT];
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-ti\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-ti\">{}</h2><dl class=\"dlrij klein\">", T("Diensten"));
    for (int i = 0; i < g->dienst.n; i++)
        PUT(&r->h, "<dt>{}</dt><dd>{} – {} {}</dd>", dag_hoofdletter(r, g->dienst.at[i].dag),
            tijd_text(g->dienst.at[i].van, van), tijd_text(g->dienst.at[i].tot, tot), T("uur"));
    if (!g->dienst.n) PUT(&r->h, "<dt>{}</dt><dd>{}</dd>", T("Tijden"), T("In overleg"));
    PUT(&r->h, "<dt>{}</dt><dd>{}</dd>", T("Adres"), g->p.adres);
    if (g->p.reis_minuten.is)
        PUT(&r->h, "<dt>{}</dt><dd>{}</dd>", T("Reizen"),
            TF(r->w.a, "{} minuten uit het centrum", g->p.reis_minuten));
    PUT(&r->h, "</dl>");
    vraag_andere_tijden(r, g);
    PUT(&r->h, "</section>");
}

static void taal(req *r, const plek_geheel *g)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-tl\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-tl\">{}</h2>", T("Nederlands dat je nodig hebt"));
    if (!g->taal.n) {
        leegte(r, T("De werkgever zei nog niet welk Nederlands nodig is."),
               URL(r, plek_wijzig, plek_id_van(&g->p)), T("Vul het niveau in"));
        PUT(&r->h, "</section>");
        return;
    }
    tabel_open(r, T("Taal per vaardigheid"));
    tabel_kop(r, T("Vaardigheid"), (url){0}, 0);
    tabel_kop(r, T("Bij de start"), (url){0}, 0);
    for (int i = 0; i < g->taal.n; i++) {
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(r->w.a, "{}",
                               code_label(&taalvaardigheid_codes, g->taal.at[i].vaardigheid)));
        tabel_cel(r, T("Bij de start"),
                  niveau_spoor(r, g->taal.at[i].niveau, code_label(&cefr_codes,
                      g->taal.at[i].niveau)));
    }
    tabel_sluit(r);
    PUT(&r->h, "</section>");
}

static void wie_is_er(req *r, plek_id id)
{
    plek_mens_rijen m = LIJST(&r->w, plek_mens, PLEK_MENSEN, AI(plek, id));
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-wi\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-wi\">{}</h2>", T("Wie werkt hier"));
    if (!m.n) leegte(r, T("Hier werkt nu niemand van jouw team."), (url){0}, (str){0});
    PUT(&r->h, "<ul class=\"agenda nieuws\">");
    for (int i = 0; i < m.n; i++)
        PUT(&r->h, "<li><div>{}<span class=\"klein\">{}</span>{}</div></li>",
            link_naar(r, URL(r, plaatsing_toon, m.at[i].id), m.at[i].naam),
            date_before(r->w.vandaag, m.at[i].van)
                ? TF(r->w.a, "{}, {} uur, begint {}", code_label(&contract_codes, m.at[i].contract),
                     m.at[i].uren, dag_tekst(r, m.at[i].van, false))
                : TF(r->w.a, "{}, {} uur, sinds {}", code_label(&contract_codes, m.at[i].contract),
                     m.at[i].uren, dag_tekst(r, m.at[i].van, false)),
            link_naar(r, URL(r, plaatsing_stop, m.at[i].id),
                      TF(r->w.a, "Einde vastleggen: {}", m.at[i].naam)));
    PUT(&r->h, "</ul></section>");
}

/* To whom it was proposed: the answer comes here, and from here someone begins. */
static void voorgesteld(req *r, plek_id id)
{
    plekvoorstel_rijen v = LIJST(&r->w, plekvoorstel, PLEK_VOORSTELLEN, AI(plek, id));
    if (!v.n) return;
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-vo\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-vo\">{}</h2><ul class=\"agenda nieuws\">", T("Voorgesteld aan"));
    for (int i = 0; i < v.n; i++) {
        const plekvoorstel *x = &v.at[i];
        bool wil = code_is(x->stand, VOORSTEL_WIL);
        PUT(&r->h, "<li><div>{} {}<span class=\"klein\">{}</span><span class=\"geenprint\">{} {}"
                   "</span></div></li>",
            link_naar(r, URL(r, persoon_toon, x->persoon_id), x->naam),
            badge(r, wil ? S("success") : S("warning"),
                  wil ? code_label(&voorstel_stand_codes, x->stand) : T("Wacht op antwoord")),
            TF(r->w.a, "Voorgesteld op {}", dag_tekst(r, x->datum, false)),
            link_voor(r, URL(r, voorstel_vraag, x->id), T("Antwoord vastleggen"), x->naam,
                      "subtle"),
            link_voor(r, URL(r, plaatsing_nieuw, x->id), T("Plaatsen"), x->naam,
                      wil ? "secondary-action" : "subtle"));
    }
    PUT(&r->h, "</ul></section>");
}

static void vastgehouden(req *r, const plek_geheel *g)
{
    plek_id id = plek_id_van(&g->p);
    vast_mens_rijen v = LIJST(&r->w, vast_mens, PLEK_VAST_VOOR, AI(plek, id),
                              A(vandaag, r->w.vandaag));
    if (!g->vast) return;
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-va\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-va\">{}</h2><ul class=\"agenda nieuws\">", T("Vastgehouden"));
    for (int i = 0; i < v.n; i++) {
        PUT(&r->h, "<li><div>{}<span class=\"klein\">{} {}</span>",
            link_naar(r, URL(r, persoon_toon, v.at[i].persoon_id), v.at[i].naam),
            TF(r->w.a, "tot {}.", dag_tekst(r, v.at[i].tot, false)), v.at[i].reden);
        form_knop(r, URL(r, vasthouding_los, v.at[i].id), T("Laat los"), v.at[i].naam, "subtle");
        PUT(&r->h, "</div></li>");
    }
    PUT(&r->h, "</ul>");
    if (g->vast > v.n)
        PUT(&r->h, "<p class=\"klein\">{}</p>",
            PN(r->w.a, "{} plaats is voor iemand van een ander team.",
               "{} plaatsen zijn voor mensen van een ander team.", g->vast - v.n));
    PUT(&r->h, "</section>");
}

void plek_toon(req *r)
{
    plek_geheel g;
    plek_id id = {r->id[0]};
    if (!plek_lees(&r->w, id, &g)) {
        niet_gevonden(r);
        return;
    }
    kruimels(r, URL0(r, plekken), T("Plekken"));
    kruimels(r, (url){0}, g.p.functie);
    markup zoek = {0};
    if (!date_is_set(g.p.gesloten))
        zoek = link_knop(r, URL(r, koppelen_plek, id), T("Zoek mensen"), "primary-action");
    kop_met(r, g.p.functie,
            TF(r->w.a, "{}. {}.", g.o.naam, code_label(&plek_soort_codes, g.p.soort)),
            MARKUP(r->w.a, "{}{}{}{}{}",
                   zoek,
                   link_knop(r, URL(r, plek_wijzig, id), T("Plek wijzigen"), "secondary-action"),
                   link_knop(r, URL(r, plekblad, id), T("Plekblad"), "secondary-action"),
                   link_knop(r, URL(r, organisatie_toon, organisatie_id_van(&g.o)),
                             T("Naar de organisatie"), "secondary-action"),
                   link_knop(r, URL(r, plek_agendalink, id), T("In een agenda"), "subtle")));
    if (date_is_set(g.p.gesloten))
        PUT(&r->h, "<p>{}</p>",
            badge(r, S("warning"), TF(r->w.a, "Gesloten op {}", dag_tekst(r, g.p.gesloten,
                false))));
    feiten(r, &g);
    PUT(&r->h, "<div class=\"rooster2 links\"><div class=\"stapel\">");
    vraagt(r, &g.p);
    diensten(r, &g);
    PUT(&r->h, "</div><div class=\"stapel\">");
    voorgesteld(r, id);
    taal(r, &g);
    vastgehouden(r, &g);
    wie_is_er(r, id);
    PUT(&r->h, "</div></div>");
}
