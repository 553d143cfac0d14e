/* samen_bericht.c: one message to several people, each in the own language: what, then who gets
 * which text, then it stands ready. */
#include "web/pages/bericht.h"
#include "web/pages/samen.h"
#include "web/routes.h"

void samen_bericht_vraag(req *r, mensen_groep wie)
{
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kop(r, T("Stuur een bericht"),
        PN(r->w.a, "Aan {} mens.", "Aan {} mensen, elk in de eigen taal als die er is.", wie.n));
    PUT(&r->h, "<div class=\"rooster2\"><section class=\"kaart\">");
    formulier f = form_open(r, URL0(r, samen_bericht_kijk), berichtvorm(), bericht_leeg(r, NULL));
    samen_verborgen(&f, wie);
    bericht_velden(&f);
    form_sluit_met(&f, T("Bekijk wie wat krijgt"), url_terug(r, URL0(r, mensen)), T("Terug"));
    PUT(&r->h, "</section>");
    samen_mensen(r, wie);
    PUT(&r->h, "</div>\n");
}

/* ---- who gets which text ---- */

typedef struct {
    bericht_opzet *at;
    int n, brieven, mails, zonder, geen_adres;
} opzetten;

static opzetten stel_op(req *r, mensen_groep wie, const bericht_wens *wens)
{
    opzetten o = {.at = arena_make(r->w.a, bericht_opzet, wie.n + 1)};
    for (int i = 0; i < wie.n; i++) {
        persoon p;
        if (!HAAL(&r->w, persoon, wie.at[i], &p)) continue;
        bericht_opzet *x = &o.at[o.n++];
        *x = bericht_stel_op(&r->w, &p, wens);
        o.zonder += x->waarom != NULL;
        if (x->waarom) continue;
        o.mails += code_is(x->b.kanaal, KANAAL_MAIL);
        o.brieven += code_is(x->b.kanaal, KANAAL_BRIEF);
        o.geen_adres += x->geen_adres;
    }
    return o;
}

static void put_namen(req *r, const opzetten *o, int taal, bool zonder)
{
    bool eerst = true;
    PUT(&r->h, "<p class=\"klein\">");
    for (int i = 0; i < o->n; i++) {
        const bericht_opzet *x = &o->at[i];
        if (zonder ? !x->waarom : x->waarom || x->b.taal.i != taal) continue;
        if (!eerst) PUT(&r->h, ", ");
        PUT(&r->h, "{}", naam_tekst(r, x->naam));
        if (!zonder)
            PUT(&r->h, " ({})", code_is(x->b.kanaal, KANAAL_MAIL) ? T("mail") : T("brief"));
        eerst = false;
    }
    PUT(&r->h, "</p>");
}

/* One language: how many, who, and the text of the first of them. */
static void put_taal(req *r, const opzetten *o, int taal)
{
    const bericht_opzet *eerste = NULL;
    int n = 0;
    for (int i = 0; i < o->n; i++) {
        if (o->at[i].waarom || o->at[i].b.taal.i != taal) continue;
        if (!n++) eerste = &o->at[i];
    }
    if (!n) return;
    markup proef = {0};
    if (eerste->proef) proef = badge(r, S("warning"), T("Proefvertaling"));
    PUT(&r->h, "<section class=\"kaart mt\"><div class=\"rij tussen\">"
               "<h2 class=\"utrecht-heading-2\">{}: {}</h2>{}</div>",
        code_label(&contacttaal_codes, CODE(taal)), PN(r->w.a, "{} mens", "{} mensen", n),
        proef);
    put_namen(r, o, taal, false);
    PUT(&r->h, "<details><summary>{}</summary>",
        TF(r->w.a, "De tekst voor {}", eerste->naam));
    put_bericht(r, &eerste->b);
    PUT(&r->h, "</details></section>\n");
}

static str telling(req *r, const opzetten *o)
{
    str mails = PN(r->w.a, "{} mail", "{} mails", o->mails);
    return TF(r->w.a, "{} en {}.", mails, PN(r->w.a, "{} brief", "{} brieven", o->brieven));
}

static void put_zonder(req *r, const opzetten *o)
{
    if (o->zonder) {
        PUT(&r->h, "<section class=\"kaart mt\"><h2 class=\"utrecht-heading-2\">{}</h2><p>{}</p>",
            PN(r->w.a, "{} mens krijgt niets", "{} mensen krijgen niets", o->zonder),
            T("Er is geen gesprek gepland."));
        put_namen(r, o, 0, true);
        PUT(&r->h, "</section>\n");
    }
    if (o->geen_adres)
        PUT(&r->h, "<p>{}</p>\n", PN(r->w.a, "{} brief heeft geen adres. Geef hem zelf af.",
            "{} brieven hebben geen adres. Geef ze zelf af.", o->geen_adres));
}

void samen_bericht_kijk(req *r)
{
    mensen_groep wie = samen_gekozen(r);
    bericht_wens wens;
    if (!samen_is_gekozen(r, wie, URL0(r, mensen))) return;
    if (!bericht_wens_lees(r, &wens)) {
        samen_bericht_vraag(r, wie);
        return;
    }
    opzetten o = stel_op(r, wie, &wens);
    int n = o.mails + o.brieven;
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kop(r, T("Wie krijgt wat?"), telling(r, &o));
    for (int taal = 1; taal < contacttaal_eind; taal++) put_taal(r, &o, taal);
    put_zonder(r, &o);
    PUT(&r->h, "<div class=\"kaart mt\"><p>{}</p>",
        T("Mails gaan pas na 10 minuten weg. Tot dan kun je alles terughalen."));
    if (n) {
        formulier f = form_open(r, URL0(r, samen_bericht_doe), berichtvorm(), NULL);
        samen_verborgen(&f, wie);
        bericht_verborgen(&f);
        form_sluit_met(&f, PN(r->w.a, "Zet {} bericht klaar", "Zet {} berichten klaar", n),
            url_terug(r, URL0(r, mensen)), T("Terug"));
    } else {
        PUT(&r->h, "<p>{}</p>", link_naar(r, url_terug(r, URL0(r, mensen)), T("Terug")));
    }
    PUT(&r->h, "</div>\n");
}

void samen_bericht_doe(req *r)
{
    mensen_groep wie = samen_gekozen(r);
    bericht_wens wens;
    gebeurtenis_id g = {0};
    int n = 0;
    if (!samen_is_gekozen(r, wie, URL0(r, mensen))) return;
    if (!bericht_wens_lees(r, &wens) || !samen_bericht(&r->w, wie, &wens, &n, &g)) {
        samen_bericht_vraag(r, wie);
        return;
    }
    ga_naar_met_ongedaan(r, URL0(r, mijn_berichten),
        PN(r->w.a, "{} bericht staat klaar.", "{} berichten staan klaar.", n), g);
}
