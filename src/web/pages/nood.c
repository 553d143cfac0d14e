/* nood.c: break-glass: asking with a reason, opening the dossier, and judging it afterwards. What
 * is
 * said to who asks is the same, whether there is such a dossier or not. */
#include "casework/nood.h"

#include "web/form.h"
#include "web/pages/nood.h"
#include "web/pages/persoon.h"

enum { RIJEN = 200 };

static const char *const velden[] = {"reden", "nummer", NULL};

/* Asked within the hour: about a dossier that is there, or not. */
static bool vroeg_net(req *r)
{
    moment sinds = {db_now(r->w.db).ms - (i64)NOOD_MINUTEN * 60000};
    return GETAL(&r->w, NOOD_SINDS, A(sinds_ms, sinds)) > 0;
}

void nood(req *r)
{
    noodtoegang leeg = {.kop = {.masker = UINT64_MAX}};
    kruimels(r, URL0(r, profiel), T("Profiel"));
    kop(r, T("Noodtoegang"),
        T("Alleen als het niet kan wachten: één dossier, één uur, zonder iets te wijzigen."));
    if (vroeg_net(r))
        PUT(&r->h, "<section class=\"kaart mb\"><p>{}</p><p>{}</p></section>",
            T("Je aanvraag van net is vastgelegd en gemeld."),
            link_knop(r, URL0(r, nood_open), T("Open het dossier"), "primary-action"));
    PUT(&r->h, "<div class=\"rooster2\"><section class=\"kaart\">");
    formulier f = form_open(r, URL0(r, nood_vragen), &noodtoegang_entity, &leeg);
    for (int i = 0; velden[i]; i++) form_veld(&f, velden[i]);
    form_sluit_met(&f, T("Vraag noodtoegang"), URL0(r, profiel), T("Terug"));
    PUT(&r->h, "</section><section class=\"kaart\" aria-labelledby=\"h-wat\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-wat\">{}</h2>"
               "<ul class=\"utrecht-unordered-list\"><li>{}</li><li>{}</li><li>{}</li></ul>"
               "</section></div>\n",
        T("Wat er gebeurt"),
        T("De manager, de privacy officer en de eigen klantmanager lezen je reden meteen."),
        T("Het staat in het dossier. De persoon kan het lezen."),
        T("Twee anderen kijken binnen 5 werkdagen na of het terecht was."));
}

void nood_vragen(req *r)
{
    noodtoegang n = {.kop = {.masker = UINT64_MAX}};
    form_lees(r, &noodtoegang_entity, velden, &n);
    if (r->w.p->n || !nood_vraag(&r->w, n.nummer, n.reden)) nood(r);
    else ga_naar(r, URL0(r, nood), (str){0});
}

void nood_open(req *r)
{
    if (!r->i->nood.v) {
        niet_gevonden(r);
        return;
    }
    ga_naar(r, URL(r, persoon_toon, r->i->nood), (str){0});
}

/* ---- afterwards ---- */

static markup stand(req *r, const noodregel *n)
{
    if (n->oordeel.i)
        return badge(r, code_is(n->oordeel, NOOD_TERECHT) ? S("success") : S("danger"),
                     code_label(&noodoordeel_codes, n->oordeel));
    if (!n->gevonden) return badge(r, S("neutral"), T("Geen dossier met dit nummer"));
    bool laat = date_before(n->uiterlijk, r->w.vandaag);
    return badge(r, laat ? S("danger") : S("warning"),
                 TF(r->w.a, "Nakijken voor {}", dag_tekst(r, n->uiterlijk, false)));
}

void nood_lijst(req *r)
{
    noodregel_rijen l = noodtoegangen(&r->w, RIJEN);
    PUT(&r->h, "<section aria-labelledby=\"h-nood\"><h2 class=\"utrecht-heading-2\" id=\"h-nood\">"
               "{}</h2>", T("Noodtoegang"));
    if (!l.n) {
        leegte(r, T("Niemand vroeg noodtoegang."), (url){0}, (str){0});
        PUT(&r->h, "</section>");
        return;
    }
    tabel_open(r, T("Noodtoegang, nieuwste eerst"));
    tabel_kop(r, T("Wie"), (url){0}, 0);
    tabel_kop(r, T("Dossier"), (url){0}, 0);
    tabel_kop(r, T("Waarom"), (url){0}, 0);
    tabel_kop(r, T("Wanneer"), (url){0}, 0);
    tabel_kop(r, T("Stand"), (url){0}, 0);
    for (int i = 0; i < l.n; i++) {
        const noodregel *n = &l.at[i];
        tabel_rij(r);
        tabel_rijkop(r, link_voor(r, URL(r, nood_toon, n->id), n->wie, n->nummer, "subtle"));
        tabel_cel(r, T("Dossier"), MARKUP(r->w.a, "{}", n->nummer));
        tabel_cel(r, T("Waarom"), MARKUP(r->w.a, "{}", n->reden));
        tabel_cel(r, T("Wanneer"), MARKUP(r->w.a, "{}", n->van));
        tabel_cel(r, T("Stand"), stand(r, n));
    }
    tabel_sluit(r);
    PUT(&r->h, "</section>");
}

static void put_oordeel(req *r, const noodtoegang *n)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-oor\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-oor\">{}</h2>", T("Jouw oordeel"));
    formulier f = form_open(r, URL(r, nood_oordelen, noodtoegang_id_van(n)),
        &noodtoegang_entity, n);
    form_veld_moet(&f, "oordeel");
    form_veld_moet(&f, "woorden");
    form_sluit(&f, T("Vraag een ander om mee te kijken"));
    PUT(&r->h, "</section>");
}

void nood_toon(req *r)
{
    noodtoegang n;
    if (!HAAL(&r->w, noodtoegang, (noodtoegang_id){r->id[0]}, &n)) {
        niet_gevonden(r);
        return;
    }
    kruimels(r, URL0(r, goedkeuren), T("Goedkeuren"));
    kop(r, T("Noodtoegang"), TF(r->w.a, "{}, dossier {}", gebruiker_naam(r, n.gebruiker_id),
        n.nummer));
    PUT(&r->h, "<div class=\"rooster2\"><section class=\"kaart\"><dl class=\"dlrij\">"
               "<dt>{}</dt><dd>{}</dd><dt>{}</dt><dd>{}</dd><dt>{}</dt><dd>{}</dd>",
        T("Waarom"), n.reden, T("Vanaf"), n.van, T("Tot"), n.tot);
    if (n.oordeel.i)
        PUT(&r->h, "<dt>{}</dt><dd>{}</dd><dt>{}</dt><dd>{}</dd><dt>{}</dt><dd>{}</dd>",
            T("Oordeel"), code_label(&noodoordeel_codes, n.oordeel), T("In woorden"), n.woorden,
            T("Nagekeken op"), n.nagekeken);
    PUT(&r->h, "</dl></section>");
    if (!n.oordeel.i && n.persoon_id.v) put_oordeel(r, &n);
    PUT(&r->h, "</div>\n");
}

void nood_oordelen(req *r)
{
    static const char *const oordeel_velden[] = {"oordeel", "woorden", NULL};
    noodtoegang n = {.kop = {.masker = UINT64_MAX}};
    goedkeuring_id k = {0};
    form_lees(r, &noodtoegang_entity, oordeel_velden, &n);
    if (r->w.p->n == 0)
        k = nood_vraag_oordeel(&r->w, (noodtoegang_id){r->id[0]}, n.oordeel, n.woorden);
    if (k.v)
        ga_naar(r, URL(r, goedkeuring_toon, k), T("Het is gevraagd. Een ander keurt het goed."));
    else nood_toon(r);
}
