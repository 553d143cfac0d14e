/* overeenkomst.c: the agreement on a sheet, changed, sent out, signed side by side, copied. */
#include "base/druk.h"
#include "web/pages/plaatsing.h"

#include "web/routes.h"

static const char *const velden[] = {"soort", "van", "tot", "uren", "tijden", "taken", "leren",
    "begeleiding", "vergoeding", "verzekering", "stoppen", "overig", NULL};
static const char *const teken_velden[] = {"naam", "datum", NULL};
static const char *const wie_velden[] = {"kant", "naam", "functie", "namens", NULL};

static bool van_pad(req *r, overeenkomst *o, plaatsing_geheel *g)
{
    if (HAAL(&r->w, overeenkomst, (overeenkomst_id){r->id[0]}, o) &&
        plaatsing_lees(&r->w, o->plaatsing_id, g))
        return true;
    niet_gevonden(r);
    return false;
}

static void begin(req *r, const plaatsing_geheel *g, str titel, str onder)
{
    plaatsing_kruimels(r, g, titel);
    kop(r, titel, onder);
    PUT(&r->h, "<div class=\"kaart\">");
}

/* ---- make and change ---- */

static void put_formulier(req *r, const plaatsing_geheel *g, const overeenkomst *o, url actie)
{
    formulier f = form_open(r, actie, &overeenkomst_entity, o);
    for (int i = 0; velden[i]; i++) form_veld(&f, velden[i]);
    form_sluit_met(&f, T("Bewaar de overeenkomst"),
                   URL(r, plaatsing_toon, plaatsing_id_van(&g->p)), T("Terug"));
    PUT(&r->h, "</div>\n");
}

void overeenkomst_nieuw(req *r)
{
    plaatsing_geheel g;
    code soort = {0};
    if (!plaatsing_van_pad(r, &g)) return;
    code_parse(&overeenkomst_soort_codes, veld(r, "soort"), &soort);
    overeenkomst o = overeenkomst_vul(&r->w, &g, soort.i);
    begin(r, &g, T("Overeenkomst maken"),
        T("Wij vulden in wat bekend is. Je kunt alles veranderen."));
    PUT(&r->h, "<p class=\"klein\">{}</p><ul class=\"chips\" aria-label=\"{}\">",
        T("Een andere soort? Kies hem eerst, dan vullen wij de tekst opnieuw in."),
        T("Soort overeenkomst"));
    for (int i = OVK_LEER; i < overeenkomst_soort_eind; i++) {
        url u = URL_MET(r, URL(r, overeenkomst_nieuw, plaatsing_id_van(&g.p)),
                        AC(soort, overeenkomst_soort, CODE(i)));
        PUT(&r->h, "<li><a href=\"{}\"", u);
        if (code_is(o.soort, i)) PUT(&r->h, " aria-current=\"true\"");
        PUT(&r->h, ">{}</a></li>", code_label(&overeenkomst_soort_codes, CODE(i)));
    }
    PUT(&r->h, "</ul>");
    put_formulier(r, &g, &o, URL(r, overeenkomst_maak, plaatsing_id_van(&g.p)));
}

void overeenkomst_maak(req *r)
{
    plaatsing_geheel g;
    gebeurtenis_id geb = {0};
    if (!plaatsing_van_pad(r, &g)) return;
    overeenkomst o = {.plaatsing_id = plaatsing_id_van(&g.p)};
    u64 bits = form_lees(r, &overeenkomst_entity, velden, &o);
    if (r->w.p->n || !overeenkomst_bewaar(&r->w, &o, bits, &geb)) overeenkomst_nieuw(r);
    else
        ga_naar(r, URL(r, overeenkomst_toon, overeenkomst_id_van(&o)),
                T("De overeenkomst is gemaakt. Kijk wie er tekent en zet hem uit."));
}

void overeenkomst_wijzig(req *r)
{
    overeenkomst o;
    plaatsing_geheel g;
    if (!van_pad(r, &o, &g)) return;
    begin(r, &g, T("Overeenkomst wijzigen"), TF(r->w.a, "Versie {}. Een concept.", o.nummer));
    put_formulier(r, &g, &o, URL(r, overeenkomst_bewaren, overeenkomst_id_van(&o)));
}

void overeenkomst_bewaren(req *r)
{
    overeenkomst o;
    plaatsing_geheel g;
    gebeurtenis_id geb = {0};
    if (!van_pad(r, &o, &g)) return;
    u64 bits = form_lees(r, &overeenkomst_entity, velden, &o);
    if (r->w.p->n || !overeenkomst_bewaar(&r->w, &o, bits, &geb)) overeenkomst_wijzig(r);
    else
        ga_naar_met_ongedaan(r, URL(r, overeenkomst_toon, overeenkomst_id_van(&o)),
                             T("De overeenkomst is bewaard."), geb);
}

/* ---- the sheet ---- */

static void artikel(req *r, int *nr, str naam, str tekst)
{
    if (!tekst.n) return;
    PUT(&r->h, "<section class=\"mt\"><h2 class=\"utrecht-heading-3\">{}. {}</h2>"
               "<p class=\"vrijetekst\">{}</p></section>", ++*nr, naam, tekst);
}

static void artikelen(req *r, const overeenkomst *o)
{
    int nr = 0;
    artikel(r, &nr, T("Periode en uren"),
        TF(r->w.a, "{}. {} uur per week.", periode_tekst(r, o->van, o->tot), o->uren));
    artikel(r, &nr, T("Dagen en tijden"), o->tijden);
    artikel(r, &nr, T("Wat iemand doet"), o->taken);
    artikel(r, &nr, T("Wat iemand leert"), o->leren);
    artikel(r, &nr, T("Wie begeleidt, en hoe"), o->begeleiding);
    artikel(r, &nr, T("Inkomen en onkosten"), o->vergoeding);
    artikel(r, &nr, T("Verzekering en veiligheid"), o->verzekering);
    artikel(r, &nr, T("Eerder stoppen"), o->stoppen);
    artikel(r, &nr, T("Andere afspraken"), o->overig);
}

static str herinnerd_zin(req *r, const handtekening *h)
{
    if (!date_is_set(h->herinnerd)) return T("Nog niet getekend.");
    return TF(r->w.a, "Nog niet getekend. Herinnerd op {}.",
              dag_tekst(r, h->herinnerd, false));
}

static void teken(req *r, const overeenkomst *o, const handtekening *h)
{
    handtekening_id id = handtekening_id_van(h);
    bool gezet = date_is_set(h->datum);
    buf wie = buf_new(r->w.a);
    PLAIN(&wie, "{}{}{}{}{}", h->naam, h->functie.n ? S(", ") : S(""), h->functie,
          h->namens.n ? S(", ") : S(""), h->namens);
    PUT(&r->h, "<div class=\"teken\"><span class=\"klein zacht\">{}</span>"
               "<span class=\"zet\">{}</span><span class=\"klein\">{}</span>"
               "<span class=\"klein\">{}</span><span class=\"geenprint\">",
        code_label(&kant_codes, h->kant), gezet ? h->naam : (str){0}, buf_str(&wie),
        gezet ? TF(r->w.a, "Getekend op {}", dag_tekst(r, h->datum, false))
              : herinnerd_zin(r, h));
    if (!gezet && code_is(o->stand, OVK_UITGEZET))
        PUT(&r->h, "{}", link_voor(r, URL(r, handtekening_vraag, id), T("Handtekening vastleggen"),
                                   h->naam, "subtle"));
    if (!gezet && (code_is(o->stand, OVK_CONCEPT) || code_is(o->stand, OVK_UITGEZET)))
        form_knop(r, URL(r, handtekening_haal_weg, id), T("Haal weg"), h->naam, "subtle");
    PUT(&r->h, "</span></div>");
}

static void tekenaars(req *r, const overeenkomst *o, const handtekening_rijen *h)
{
    bool open = code_is(o->stand, OVK_CONCEPT) || code_is(o->stand, OVK_UITGEZET);
    markup erbij_knop = {0};
    if (open)
        erbij_knop = link_knop(r, URL(r, handtekening_nieuw, overeenkomst_id_van(o)),
                               T("Ondertekenaar toevoegen"), "subtle");
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"h-te\"><div class=\"rij tussen\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-te\">{}</h2><span class=\"geenprint\">{}"
               "</span></div><div class=\"tekens mt\">",
        T("Handtekeningen"), erbij_knop);
    for (int i = 0; i < h->n; i++) teken(r, o, &h->at[i]);
    PUT(&r->h, "</div></section>");
}

static str stand_zin(req *r, const overeenkomst *o, const handtekening_rijen *h)
{
    int nog = handtekeningen_open(h);
    if (code_is(o->stand, OVK_UITGEZET))
        return PN(r->w.a, "Nog {} handtekening nodig.", "Nog {} handtekeningen nodig.", nog);
    if (code_is(o->stand, OVK_GETEKEND))
        return TF(r->w.a, "Door iedereen getekend op {}.", dag_tekst(r, o->rond, false));
    return TF(r->w.a, "{}.", code_label(&overeenkomst_stand_codes, o->stand));
}

/* What can be done now, by its stand. */
static void knoppen(req *r, const overeenkomst *o)
{
    overeenkomst_id id = overeenkomst_id_van(o);
    PUT(&r->h, "<div class=\"utrecht-button-group geenprint\">");
    if (code_is(o->stand, OVK_CONCEPT)) {
        form_knop(r, URL(r, overeenkomst_uitzetten, id), T("Zet uit om te tekenen"), (str){0},
                  "primary-action");
        PUT(&r->h, "{}", link_knop(r, URL(r, overeenkomst_wijzig, id), T("Wijzig de tekst"),
                                   "secondary-action"));
    }
    if (code_is(o->stand, OVK_UITGEZET))
        form_knop(r, URL(r, overeenkomst_herinneren, id), T("Herinner wie nog moet tekenen"),
                  (str){0}, "primary-action");
    if (!code_is(o->stand, OVK_CONCEPT) && !code_is(o->stand, OVK_VERVANGEN))
        form_knop(r, URL(r, overeenkomst_kopie, id), T("Maak een nieuwe versie"), (str){0},
                  "secondary-action");
    PUT(&r->h, "{}</div>\n", link_knop(r, URL(r, overeenkomst_pdf, id), T("Maak een PDF"),
                                       "secondary-action"));
}

void overeenkomst_toon(req *r)
{
    overeenkomst o;
    plaatsing_geheel g;
    if (!van_pad(r, &o, &g)) return;
    handtekening_rijen h = BIJ(&r->w, handtekening, overeenkomst_id, overeenkomst_id_van(&o));
    plaatsing_kruimels(r, &g, T("Overeenkomst"));
    kop(r, code_label(&overeenkomst_soort_codes, o.soort),
        TF(r->w.a, "Versie {}. {}", o.nummer, stand_zin(r, &o, &h)));
    knoppen(r, &o);
    PUT(&r->h, "<article class=\"blad mt\"><p>{}</p>",
        TF(r->w.a, "Tussen {} en {}, over het werk als {}.", g.wie.naam, g.o.naam, g.k.functie));
    artikelen(r, &o);
    tekenaars(r, &o, &h);
    PUT(&r->h, "</article>\n");
}

/* ---- the same on paper ---- */

static void druk_artikel(druk *d, int *nr, arena *a, str naam, str tekst)
{
    if (!tekst.n) return;
    druk_kop(d, 3, TF(a, "{}. {}", ++*nr, naam));
    druk_alinea(d, tekst);
}

static void druk_handtekeningen(req *r, druk *d, const handtekening_rijen *h)
{
    enum { NAAST_ELKAAR = 2 };
    druk_kop(d, 2, T("Handtekeningen"));
    for (int i = 0; i < h->n; i += NAAST_ELKAAR) {
        str wie[NAAST_ELKAAR];
        int n = 0;
        for (int k = i; k < h->n && n < NAAST_ELKAAR; k++) {
            const handtekening *x = &h->at[k];
            buf b = buf_new(r->w.a);
            PLAIN(&b, "{}\n{}", x->naam, code_label(&kant_codes, x->kant));
            if (x->namens.n) PLAIN(&b, ", {}", x->namens);
            if (date_is_set(x->datum))
                PLAIN(&b, "\n{}", TF(r->w.a, "Getekend op {}", dag_tekst(r, x->datum, false)));
            wie[n++] = buf_str(&b);
        }
        druk_tekenen(d, wie, n);
    }
}

void overeenkomst_pdf(req *r)
{
    overeenkomst o;
    plaatsing_geheel g;
    int nr = 0;
    arena *a = r->w.a;
    if (!van_pad(r, &o, &g)) return;
    handtekening_rijen h = BIJ(&r->w, handtekening, overeenkomst_id, overeenkomst_id_van(&o));
    str soort = code_label(&overeenkomst_soort_codes, o.soort);
    druk *d = druk_nieuw(a, soort, lang_code(), db_now(r->w.db));
    d->voet = TF(a, "{}, versie {}", soort, o.nummer);
    druk_kop(d, 1, soort);
    druk_alinea(d, TF(a, "Tussen {} en {}, over het werk als {}.", g.wie.naam, g.o.naam,
                      g.k.functie));
    druk_artikel(d, &nr, a, T("Periode en uren"),
        TF(a, "{}. {} uur per week.", periode_tekst(r, o.van, o.tot), o.uren));
    druk_artikel(d, &nr, a, T("Dagen en tijden"), o.tijden);
    druk_artikel(d, &nr, a, T("Wat iemand doet"), o.taken);
    druk_artikel(d, &nr, a, T("Wat iemand leert"), o.leren);
    druk_artikel(d, &nr, a, T("Wie begeleidt, en hoe"), o.begeleiding);
    druk_artikel(d, &nr, a, T("Inkomen en onkosten"), o.vergoeding);
    druk_artikel(d, &nr, a, T("Verzekering en veiligheid"), o.verzekering);
    druk_artikel(d, &nr, a, T("Eerder stoppen"), o.stoppen);
    druk_artikel(d, &nr, a, T("Andere afspraken"), o.overig);
    druk_handtekeningen(r, d, &h);
    r->druk = d;
}

/* ---- out, reminders, new version ---- */

void overeenkomst_uitzetten(req *r)
{
    gebeurtenis_id geb = {0};
    overeenkomst_id id = {r->id[0]};
    if (!overeenkomst_zet_uit(&r->w, id, &geb)) overeenkomst_toon(r);
    else
        ga_naar_met_ongedaan(r, URL(r, overeenkomst_toon, id),
            T("De overeenkomst staat klaar om te tekenen. De tekst ligt nu vast."), geb);
}

void overeenkomst_herinneren(req *r)
{
    gebeurtenis_id geb = {0};
    overeenkomst_id id = {r->id[0]};
    if (!overeenkomst_herinner(&r->w, id, &geb)) overeenkomst_toon(r);
    else
        ga_naar_met_ongedaan(r, URL(r, overeenkomst_toon, id),
            T("Er staat een taak klaar met alleen de namen die nog moeten tekenen."), geb);
}

void overeenkomst_kopie(req *r)
{
    overeenkomst o;
    plaatsing_geheel g;
    gebeurtenis_id geb = {0};
    if (!van_pad(r, &o, &g)) return;
    overeenkomst_id nieuw = overeenkomst_kopieer(&r->w, &o, (date){0}, (date){0}, &geb);
    if (!nieuw.v) overeenkomst_toon(r);
    else
        ga_naar_met_ongedaan(r, URL(r, overeenkomst_toon, nieuw),
            T("Dit is de nieuwe versie. Alles is overgenomen."), geb);
}

/* ---- signatures ---- */

void handtekening_nieuw(req *r)
{
    overeenkomst o;
    plaatsing_geheel g;
    if (!van_pad(r, &o, &g)) return;
    handtekening h = {.overeenkomst_id = overeenkomst_id_van(&o)};
    h.kop.masker = UINT64_MAX;
    begin(r, &g, T("Ondertekenaar toevoegen"),
        T("Er kunnen meer mensen tekenen voor dezelfde kant."));
    formulier f = form_open(r, URL(r, handtekening_maak, overeenkomst_id_van(&o)),
                            &handtekening_entity, &h);
    for (int i = 0; wie_velden[i]; i++) form_veld(&f, wie_velden[i]);
    form_sluit_met(&f, T("Voeg toe"), URL(r, overeenkomst_toon, overeenkomst_id_van(&o)),
                   T("Terug"));
    PUT(&r->h, "</div>\n");
}

void handtekening_maak(req *r)
{
    overeenkomst o;
    plaatsing_geheel g;
    gebeurtenis_id geb = {0};
    if (!van_pad(r, &o, &g)) return;
    handtekening h = {.overeenkomst_id = overeenkomst_id_van(&o)};
    u64 bits = form_lees(r, &handtekening_entity, wie_velden, &h);
    if (r->w.p->n || !handtekening_bewaar(&r->w, &h, bits, &geb)) handtekening_nieuw(r);
    else
        ga_naar_met_ongedaan(r, URL(r, overeenkomst_toon, h.overeenkomst_id),
            TF(r->w.a, "{} staat op de lijst.", h.naam), geb);
}

static bool handtekening_van_pad(req *r, handtekening *h, overeenkomst *o, plaatsing_geheel *g)
{
    if (HAAL(&r->w, handtekening, (handtekening_id){r->id[0]}, h) &&
        HAAL(&r->w, overeenkomst, h->overeenkomst_id, o) &&
        plaatsing_lees(&r->w, o->plaatsing_id, g))
        return true;
    niet_gevonden(r);
    return false;
}

void handtekening_vraag(req *r)
{
    handtekening h;
    overeenkomst o;
    plaatsing_geheel g;
    if (!handtekening_van_pad(r, &h, &o, &g)) return;
    if (!date_is_set(h.datum)) h.datum = r->w.vandaag;
    begin(r, &g, T("Handtekening vastleggen"),
        TF(r->w.a, "{}. Wie tekende, en op welke dag?", code_label(&kant_codes, h.kant)));
    formulier f = form_open(r, URL(r, handtekening_leg_vast, handtekening_id_van(&h)),
                            &handtekening_entity, &h);
    for (int i = 0; teken_velden[i]; i++) form_veld(&f, teken_velden[i]);
    form_sluit_met(&f, T("Leg de handtekening vast"),
                   URL(r, overeenkomst_toon, h.overeenkomst_id), T("Terug"));
    PUT(&r->h, "</div>\n");
}

void handtekening_leg_vast(req *r)
{
    handtekening h;
    overeenkomst o;
    plaatsing_geheel g;
    gebeurtenis_id geb = {0};
    if (!handtekening_van_pad(r, &h, &o, &g)) return;
    handtekening in = h;
    form_lees(r, &handtekening_entity, teken_velden, &in);
    if (r->w.p->n || !handtekening_zet(&r->w, handtekening_id_van(&h), in.datum, in.naam, &geb))
        handtekening_vraag(r);
    else
        ga_naar_met_ongedaan(r, URL(r, overeenkomst_toon, h.overeenkomst_id),
            TF(r->w.a, "De handtekening van {} is vastgelegd.", in.naam), geb);
}

void handtekening_haal_weg(req *r)
{
    handtekening h;
    overeenkomst o;
    plaatsing_geheel g;
    gebeurtenis_id geb = {0};
    if (!handtekening_van_pad(r, &h, &o, &g)) return;
    if (!handtekening_weg(&r->w, handtekening_id_van(&h), &geb)) {
        r->id[0] = o.kop.id;
        overeenkomst_toon(r);
        return;
    }
    ga_naar_met_ongedaan(r, URL(r, overeenkomst_toon, h.overeenkomst_id),
        TF(r->w.a, "{} staat niet meer op de lijst.", h.naam), geb);
}
