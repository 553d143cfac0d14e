/* deling.c: sharing a person: with whom, what for, which parts, until when; what the other will see
 * stands beside it before anything is shared. */
#include "casework/deling.h"

#include "casework/kantoor.h"
#include "web/pages/deling.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

/* ---- the form: a box for each part that can be shared, in the order of the categories ---- */

#define DEELVORM_FIELDS(F) \
    F(bool, naam, N_("Naam"), .klasse = K0) F(bool, telefoon, N_("Telefoon"), .klasse = K0) \
    F(bool, email, N_("E-mail"), .klasse = K0) \
    F(bool, contacttaal, N_("Contacttaal"), .klasse = K0) \
    F(bool, gezin, N_("Gezin"), .klasse = K0) \
    F(bool, taalniveau, N_("Taalniveau"), .klasse = K0) \
    F(bool, leerroute, N_("Leerroute"), .klasse = K0) \
    F(bool, rooster, N_("Rooster"), .klasse = K0) \
    F(bool, aanwezigheid, N_("Aanwezigheid"), .klasse = K0) \
    F(bool, opleiding, N_("Opleiding"), .klasse = K0) \
    F(bool, werkervaring, N_("Werkervaring"), .klasse = K0) \
    F(bool, talenten, N_("Talenten"), .klasse = K0) F(bool, wensen, N_("Wensen"), .klasse = K0) \
    F(bool, beschikbaarheid, N_("Beschikbaarheid"), .klasse = K0) \
    F(bool, vervoer, N_("Vervoer"), .klasse = K0) \
    F(bool, werkgrenzen, N_("Werkgrenzen"), .klasse = K0) \
    F(bool, belastbaarheid, N_("Belastbaarheid"), .klasse = K0) \
    F(bool, plan, N_("Plan"), .klasse = K0) \
    F(bool, afspraken, N_("Afspraken"), .klasse = K0) \
    F(bool, voortgang, N_("Voortgang"), .klasse = K0) \
    F(date, tot, N_("Tot"), .klasse = K0, .required = true, \
      .hulp = N_("Stopt eerder als het traject stopt. Hoogstens 12 maanden.")) \
    F(date, verteld, N_("Verteld op"), .klasse = K0, .required = true, \
      .hulp = N_("De dag waarop je vertelde wat je deelt. Met een tolk als dat nodig is.")) \
    F(traject_id, traject_id, N_("Stopt met dit traject"), .klasse = K0, .ref = "traject")
FORMULIER(deelvorm, DEELVORM_FIELDS)
#define SELF deelvorm
FORMULIER_DEF(deelvorm, DEELVORM_FIELDS)
#undef SELF

static const field *veld_van_deel(i32 categorie)
{
    return &deelvorm_entity.fields[categorie - 1];
}

static bool *deel_in(deelvorm *v, i32 categorie)
{
    return field_at(veld_van_deel(categorie), v);
}

typedef struct {
    persoon p;
    organisatie o;      /* kop.id 0: not chosen yet */
    i32 waarvoor;
    u64 mag;            /* parts that can be shared with it for that */
    deelvorm v;
} keuring;

static u64 delen_van(keuring *k)
{
    u64 delen = 0;
    for (i32 c = 1; c < CAT_DEELBAAR_EIND; c++)
        if (k->mag >> c & 1 && *deel_in(&k->v, c)) delen |= UINT64_C(1) << c;
    return delen;
}

/* What the address or the form chose; parts that the aanpak gives such a partner are ticked at
 * first, or all that the law lets be shared when it names none. */
static bool lees_keuze(req *r, keuring *k)
{
    code gekozen = {0};
    *k = (keuring){.v = {.masker = UINT64_MAX}};
    if (!persoon_van_pad(r, &k->p)) return false;
    organisatie_id o = {token_lees(r, &organisatie_entity, veld(r, "met"))};
    if (!o.v || !HAAL(&r->w, organisatie, o, &k->o)) return true;
    u64 doelen = deling_doelen(k->o.soort.i) & ~(UINT64_C(1) << DOEL_MATCHING);
    code_parse(&doel_van_inzage_codes, veld(r, "doel"), &gekozen);
    if (!gekozen.i || !(doelen >> gekozen.i & 1)) gekozen.i = doelen ? __builtin_ctzll(doelen) : 0;
    k->waarvoor = gekozen.i;
    k->mag = deling_mag(k->o.soort.i, gekozen.i);
    persoon_id wie = persoon_id_van(&k->p);
    u64 eerst = is_post(r) ? 0 : deling_aanpak(&r->w, wie, &k->o, k->waarvoor, k->mag);
    for (i32 c = 1; c < CAT_DEELBAAR_EIND; c++) *deel_in(&k->v, c) = eerst >> c & 1;
    k->v.tot = date_plus_months(r->w.vandaag, 6);
    k->v.verteld = r->w.vandaag;
    return true;
}

static void lees_vorm(req *r, keuring *k)
{
    const char *namen[CAT_DEELBAAR_EIND + 3];
    int n = 0;
    for (i32 c = 1; c < CAT_DEELBAAR_EIND; c++)
        if (k->mag >> c & 1) namen[n++] = veld_van_deel(c)->name;
    namen[n++] = "tot";
    namen[n++] = "verteld";
    namen[n++] = "traject_id";
    namen[n] = NULL;
    form_lees(r, &deelvorm_entity, namen, &k->v);
}

static deling deling_uit(keuring *k, date vandaag)
{
    return (deling){.kop.masker = UINT64_MAX,
        .persoon_id = persoon_id_van(&k->p),
        .organisatie_id = organisatie_id_van(&k->o),
        .doel = CODE(k->waarvoor),
        .delen = NUM((i64)delen_van(k)),
        .van = vandaag,
        .tot = k->v.tot,
        .verteld = k->v.verteld,
        .traject_id = k->v.traject_id};
}

/* ---- what the other sees ---- */

/* A person has one of these; of what he has more of, a row is a line. */
static bool is_enkel(const entity *e) { return e == &persoon_entity || e == &intake_entity; }

/* The values of one row from x on, in a line: "Lezen, A2, 7 juli". */
static str regel(req *r, const deelwaarde *x, const deelwaarde *eind)
{
    buf b = buf_new(r->w.a);
    for (const deelwaarde *y = x; y < eind; y++)
        if (y->tekst.n) PLAIN(&b, "{}{}", b.n ? S(", ") : S(""), y->tekst);
    return buf_str(&b);
}

static const deelwaarde *eind_van_rij(const deelwaarde *x, const deelwaarde *eind)
{
    const deelwaarde *y = x + 1;
    while (!is_enkel(x->e) && y < eind && y->e == x->e && y->rij == x->rij
           && y->categorie == x->categorie)
        y++;
    return y;
}

void deling_inhoud_toon(req *r, const deelwaarden *in)
{
    i32 nu = 0;
    const deelwaarde *eind = in->at + in->n;
    for (const deelwaarde *x = in->at, *na; x < eind; x = na) {
        na = eind_van_rij(x, eind);
        str tekst = regel(r, x, na);
        if (!tekst.n) continue;
        if (nu && x->categorie != nu) PUT(&r->h, "</dl>");
        if (x->categorie != nu)
            PUT(&r->h, "<h3 class=\"utrecht-heading-3 mt\">{}</h3><dl class=\"dlrij klein\">",
                code_label(&categorie_codes, CODE(x->categorie)));
        PUT(&r->h, "<dt>{}</dt><dd><bdi>{}</bdi></dd>",
            lang_text(is_enkel(x->e) ? x->f->label : x->e->label), tekst);
        nu = x->categorie;
    }
    if (nu) PUT(&r->h, "</dl>");
    else PUT(&r->h, "<p>{}</p>", T("Over deze delen staat nog niets in het dossier."));
}

static void put_voorbeeld(req *r, keuring *k)
{
    deling d = deling_uit(k, r->w.vandaag);
    toegang t = toegang_voorbeeld(k->o.soort.i, &d);
    deelwaarden in = deling_inhoud(&r->w, &t, persoon_id_van(&k->p));
    PUT(&r->h, "<section class=\"voorbeeld\" aria-labelledby=\"h-vb\"><p id=\"h-vb\">{}</p><div>",
        TF(r->w.a, "Zo ziet {} het", k->o.naam));
    deling_inhoud_toon(r, &in);
    PUT(&r->h, "</div></section>\n");
}

/* ---- choosing with whom ---- */

static void put_wie_keuze(req *r, keuring *k)
{
    organisatie_rijen o = LIJST(&r->w, organisatie, ORGANISATIES);
    PUT(&r->h, "<form class=\"formulier kaart\" method=\"get\" action=\"{}\">"
               "<div class=\"utrecht-form-field\"><label class=\"utrecht-form-label\" "
               "for=\"met\">{}</label><select class=\"utrecht-select utrecht-select--html-select\" "
               "id=\"met\" name=\"met\">",
        URL(r, delen_toon, persoon_id_van(&k->p)), T("Met wie?"));
    for (int i = 0; i < o.n; i++) {
        u64 doelen = deling_doelen(o.at[i].soort.i) & ~(UINT64_C(1) << DOEL_MATCHING);
        if (!doelen) continue;
        PUT(&r->h, "<option value=\"{}\"", token_van(r, ID(organisatie_id_van(&o.at[i]))));
        if (o.at[i].kop.id == k->o.kop.id) PUT(&r->h, " selected");
        PUT(&r->h, ">{}</option>", o.at[i].naam);
    }
    PUT(&r->h, "</select></div><button class=\"utrecht-button utrecht-button--{}\" "
               "type=\"submit\">{}</button></form>\n",
        k->o.kop.id ? S("secondary-action") : S("primary-action"), T("Kies"));
}

static void put_doelen(req *r, keuring *k)
{
    u64 doelen = deling_doelen(k->o.soort.i) & ~(UINT64_C(1) << DOEL_MATCHING);
    PUT(&r->h, "<h2 class=\"utrecht-heading-2\">{}</h2><ul class=\"chips\">", T("Waarvoor?"));
    for (i32 c = 1; c < doel_van_inzage_eind; c++) {
        if (!(doelen >> c & 1)) continue;
        url u = URL_MET(r, URL(r, delen_toon, persoon_id_van(&k->p)),
            A(met, token_van(r, ID(organisatie_id_van(&k->o)))),
            A(doel, code_text(&doel_van_inzage_codes, CODE(c))));
        PUT(&r->h, "<li><a href=\"{}\"", u);
        if (c == k->waarvoor) PUT(&r->h, " aria-current=\"true\"");
        PUT(&r->h, ">{}</a></li>", code_label(&doel_van_inzage_codes, CODE(c)));
    }
    PUT(&r->h, "</ul>");
}

/* Parts that may never go there for this. */
static void put_nooit(req *r, const keuring *k)
{
    buf b = buf_new(r->w.a);
    for (i32 c = 1; c < CAT_DEELBAAR_EIND; c++)
        if (!(k->mag >> c & 1))
            PLAIN(&b, "{}{}", b.n ? S(", ") : S(""), code_label(&categorie_codes, CODE(c)));
    PUT(&r->h, "<div class=\"antwoord wet klein\"><p><b>{}</b> {}, {}.</p></div>",
        T("Dit gaat voor dit doel nooit mee:"), buf_str(&b),
        T("BSN, uitkering, notities, brieven en documenten"));
}

static void put_grond(req *r, const keuring *k)
{
    PUT(&r->h, "<div class=\"antwoord wet\"><p><b>{}</b></p><p class=\"klein zacht\">{}</p></div>",
        code_label(&grond_codes, CODE(deling_grond(k->waarvoor))),
        T("Toestemming is hiervoor niet nodig. Vertel het wel."));
}

static void put_formulier(req *r, keuring *k)
{
    persoon_id wie = persoon_id_van(&k->p);
    traject_rijen t = BIJ(&r->w, traject, persoon_id, wie);
    keuze *lopend = arena_make(r->w.a, keuze, t.n + 1);
    int n = 0;
    for (int i = 0; i < t.n; i++)
        if (!date_is_set(t.at[i].eind))
            lopend[n++] = (keuze){ID(traject_id_van(&t.at[i])),
                code_label(&instrument_codes, t.at[i].instrument)};
    PUT(&r->h, "<section class=\"kaart\">");
    put_doelen(r, k);
    formulier f = form_open(r, URL(r, delen_doe, wie), &deelvorm_entity, &k->v);
    form_verborgen(&f, "met", token_van(r, ID(organisatie_id_van(&k->o))));
    form_verborgen(&f, "doel", code_text(&doel_van_inzage_codes, CODE(k->waarvoor)));
    form_groep(&f, T("Wat deel je? Vink uit wat niet nodig is."));
    for (i32 c = 1; c < CAT_DEELBAAR_EIND; c++)
        if (k->mag >> c & 1) form_veld(&f, veld_van_deel(c)->name);
    form_groep_klaar(&f);
    put_nooit(r, k);
    form_veld(&f, "tot");
    form_veld(&f, "verteld");
    if (n) form_keuze(&f, "traject_id", lopend, n, 0);
    put_grond(r, k);
    PUT(&r->h, "<p><button class=\"utrecht-button utrecht-button--secondary-action\" "
               "type=\"submit\" formaction=\"{}\">{}</button></p>",
        URL(r, delen_kijk, wie), T("Kijk eerst opnieuw wat de ander ziet"));
    form_sluit_met(&f, TF(r->w.a, "Deel met {}", k->o.naam), URL(r, gegevens_toon, wie),
        T("Niet delen"));
    PUT(&r->h, "</section>\n");
}

/* ---- what is shared ---- */

static str delen_woorden(req *r, const deling *d)
{
    buf b = buf_new(r->w.a);
    for (i32 c = 1; c < CAT_DEELBAAR_EIND; c++)
        if ((u64)d->delen.n >> c & 1)
            PLAIN(&b, "{}{}", b.n ? S(", ") : S(""), code_label(&categorie_codes, CODE(c)));
    return buf_str(&b);
}

static void put_deling(req *r, const deling *d, bool nu)
{
    organisatie o;
    date eind = date_is_set(d->ingetrokken) ? d->ingetrokken : d->tot;
    if (!HAAL(&r->w, organisatie, d->organisatie_id, &o)) return;
    PUT(&r->h, "<li><b>{}</b> ", o.naam);
    if (nu)
        form_knop(r, URL(r, delen_stop, deling_id_van(d)), T("Stop nu"), o.naam, "subtle");
    if (nu && deling_rol(o.soort.i) == ROL_WERKGEVER)
        PUT(&r->h, " {} ",
            link_naar(r, URL(r, werkgeverlink_toon, deling_id_van(d)), T("Link zonder account")));
    PUT(&r->h, "<span class=\"klein zacht\">{}: {}. {}</span></li>",
        code_label(&doel_van_inzage_codes, d->doel), delen_woorden(r, d),
        nu ? TF(r->w.a, "Tot {}.", dag_tekst(r, eind, false))
           : TF(r->w.a, "Van {} tot {}.", dag_tekst(r, d->van, false),
                 dag_tekst(r, eind, false)));
}

static void put_gedeeld(req *r, persoon_id wie, bool nu)
{
    deling_rijen alle = BIJ(&r->w, deling, persoon_id, wie);
    int n = 0;
    for (int i = alle.n; i-- > 0;) {
        bool loopt = !date_is_set(alle.at[i].ingetrokken)
                     && date_before(r->w.vandaag, alle.at[i].tot);
        if (loopt != nu) continue;
        if (!n++)
            PUT(&r->h, "<section class=\"kaart\"><h2 class=\"utrecht-heading-2\">{}</h2>"
                       "<ul class=\"afspraken taken\">",
                nu ? T("Nu gedeeld") : T("Eerder gedeeld"));
        put_deling(r, &alle.at[i], nu);
    }
    if (n) PUT(&r->h, "</ul>");
    if (n && nu)
        PUT(&r->h, "<p class=\"klein mt\">{}</p>",
            T("Stop je? Dan ziet de ander vanaf dat moment niets meer."));
    if (n) PUT(&r->h, "</section>\n");
    else if (nu)
        PUT(&r->h, "<section class=\"kaart\"><p>{}</p></section>",
            T("Er wordt nu niets gedeeld."));
}

void delen_regel(req *r, persoon_id wie)
{
    url hier = URL(r, delen_toon, wie);
    if (!url_mag(r, GET, hier)) return;
    deling_rijen alle = BIJ(&r->w, deling, persoon_id, wie);
    buf b = buf_new(r->w.a);
    organisatie o;
    for (int i = 0, n = 0; i < alle.n; i++) {
        int k = 0; /* several purposes of one organisatie: named once */
        if (!deling_geldt(&alle.at[i], r->w.vandaag)) continue;
        while (k < n && alle.at[k].organisatie_id.v != alle.at[i].organisatie_id.v) k++;
        if (k < n) continue;
        alle.at[n++] = alle.at[i];
        if (HAAL(&r->w, organisatie, alle.at[i].organisatie_id, &o))
            PLAIN(&b, "{}{}", b.n ? S(", ") : S(""), o.naam);
    }
    PUT(&r->h, "<p class=\"klein geenprint\">{} {}</p>",
        b.n ? TF(r->w.a, "Gedeeld met: {}.", buf_str(&b)) : T("Nog met niemand gedeeld."),
        link_naar(r, hier, b.n ? T("Bekijk of deel") : T("Deel met een partner")));
}

static void put_pagina(req *r, keuring *k)
{
    persoon_id wie = persoon_id_van(&k->p);
    mens_kruimels(r, &k->p, T("Delen"));
    kop(r, TF(r->w.a, "{} delen", k->p.naam),
        T("Kies met wie, waarvoor en tot wanneer. Je ziet vooraf wat de ander ziet."));
    PUT(&r->h, "<div class=\"rooster2 breed\"><div class=\"stapel\">");
    put_wie_keuze(r, k);
    if (k->o.kop.id && k->waarvoor) put_formulier(r, k);
    PUT(&r->h, "</div><div class=\"stapel\">");
    if (k->o.kop.id && k->waarvoor) put_voorbeeld(r, k);
    put_gedeeld(r, wie, true);
    PUT(&r->h, "<section class=\"kaart klein\"><h2 class=\"utrecht-heading-2\">{}</h2><p>{} {}</p>"
               "</section>",
        T("En kennismaken met een werkgever?"),
        T("Daarvoor vraag je wel toestemming. Stoppen mag altijd."),
        link_naar(r, URL(r, introductie_toon, wie), T("Maak een introductie")));
    put_gedeeld(r, wie, false);
    PUT(&r->h, "</div></div>\n");
}

void delen_toon(req *r)
{
    keuring k;
    if (lees_keuze(r, &k)) put_pagina(r, &k);
}

void delen_kijk(req *r)
{
    keuring k;
    if (!lees_keuze(r, &k)) return;
    lees_vorm(r, &k);
    put_pagina(r, &k);
}

void delen_doe(req *r)
{
    keuring k;
    gebeurtenis_id g = {0};
    if (!lees_keuze(r, &k)) return;
    lees_vorm(r, &k);
    deling d = deling_uit(&k, r->w.vandaag);
    if (r->w.p->n || !deling_geef(&r->w, &d, &g)) {
        put_pagina(r, &k);
        return;
    }
    ga_naar(r, URL(r, delen_toon, persoon_id_van(&k.p)),
        TF(r->w.a, "Gedeeld met {}.", k.o.naam));
}

void delen_stop(req *r)
{
    deling d;
    deling_id id = {r->id[0]};
    if (!HAAL(&r->w, deling, id, &d) || !deling_stop(&r->w, id, (str){0}, NULL)) {
        niet_gevonden(r);
        return;
    }
    ga_naar(r, URL(r, delen_toon, d.persoon_id), T("Gestopt. De ander ziet nu niets meer."));
}
