/* onthul.c: a BSN or V-nummer whole: after a reason, once, in the answer alone. It stands in no
 * address, no draft, no kept page and no session. */
#include "casework/onthul.h"

#include "web/intern.h"
#include "web/pages/persoon.h"

static const char *const velden[] = {"reden", "woorden", NULL};

/* Which number the address or the form asks for. */
static code welk(req *r)
{
    code c;
    return code_parse(&onthulnummer_codes, veld(r, "nummer"), &c) ? c : CODE(ONTHUL_BSN);
}

static void put_kop(req *r, const persoon *p, code soort)
{
    mens_kruimels(r, p, (str){0});
    kruimels(r, URL(r, gegevens_toon, persoon_id_van(p)), T("Gegevens"));
    dossier_kop(r, TF(r->w.a, "{} tonen", code_label(&onthulnummer_codes, soort)), p->naam,
        (markup){0});
}

void onthul_vraag(req *r)
{
    persoon p;
    onthulling leeg = {.kop = {.masker = UINT64_MAX}};
    code soort = welk(r);
    if (!persoon_van_pad(r, &p)) return;
    put_kop(r, &p, soort);
    PUT(&r->h, "<div class=\"rooster2\"><section class=\"kaart\">");
    formulier f = form_open(r, URL(r, onthul_toon, persoon_id_van(&p)), &onthulling_entity, &leeg);
    form_verborgen(&f, "nummer", code_text(&onthulnummer_codes, soort));
    for (int i = 0; velden[i]; i++) form_veld(&f, velden[i]);
    form_sluit_met(&f, T("Toon het nummer"), URL(r, gegevens_toon, persoon_id_van(&p)),
        T("Terug"));
    PUT(&r->h, "</section><section class=\"kaart\" aria-labelledby=\"h-wat\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-wat\">{}</h2>"
               "<ul class=\"utrecht-unordered-list\"><li>{}</li><li>{}</li><li>{}</li></ul>"
               "</section></div>\n",
        T("Wat er gebeurt"), T("Je ziet het nummer één keer."),
        T("Het staat in het logboek, met je reden. De persoon kan dat lezen."),
        PN(r->w.a, "Je kunt vandaag nog {} nummer zien.", "Je kunt vandaag nog {} nummers zien.",
            onthul_over(&r->w)));
}

/* The answer itself: a redirect would have to carry it. */
void onthul_toon(req *r)
{
    persoon p;
    onthulling v = {.kop = {.masker = UINT64_MAX}, .soort = welk(r)};
    if (!persoon_van_pad(r, &p)) return;
    v.persoon_id = persoon_id_van(&p);
    form_lees(r, &onthulling_entity, velden, &v);
    str nummer = r->w.p->n ? (str){0} : onthul(&r->w, &v);
    if (!nummer.n) {
        onthul_vraag(r);
        return;
    }
    r->i->reden = v.reden;
    r->i->weer = URL(r, gegevens_toon, v.persoon_id);
    put_kop(r, &p, v.soort);
    PUT(&r->h, "<section class=\"kaart\"><dl class=\"dlrij\"><dt>{}</dt><dd>{}</dd></dl>"
               "<p class=\"mt\">{} {}</p><p class=\"mt geenprint\">{}</p></section>\n",
        code_label(&onthulnummer_codes, v.soort), nummer,
        T("Je ziet het nummer alleen nu."),
        T("Zet het niet in een notitie, bericht of mail."),
        link_naar(r, URL(r, gegevens_toon, v.persoon_id), T("Terug naar de gegevens")));
    antwoord_html(r, 200, layout(r));
    r->i->klaar = true;
}
