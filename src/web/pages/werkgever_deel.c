/* werkgever_deel.c: what an employer sees of a placement, said before it is shared; and the links
 * with which a contactpersoon does one thing without an account. */
#include "casework/kantoor.h"
#include "casework/werkgeverlink.h"
#include "web/intern.h"
#include "web/pages/organisatie_blok.h"
#include "web/pages/persoon.h"
#include "web/pages/plaatsing.h"

static const char *const link_velden[] = {"daad", NULL};

/* ---- a placement ---- */

/* delen: what is shared of the dossier, as bits. */
static void put_wat(req *r, const plaatsing_geheel *g, u64 delen)
{
    kaart_begin(r, "h-wa", T("Dit ziet de werkgever"));
    PUT(&r->h, "<ul class=\"utrecht-unordered-list\"><li>{}</li><li>{}</li><li>{}</li>",
        TF(r->w.a, "De roepnaam: {}. Niet de hele naam.",
           g->p.roepnaam.n ? g->p.roepnaam : mens_roepnaam(&g->wie)),
        T("De plek, de begindag, de uren en de werktijden"),
        T("De overeenkomst, als die klaar is om te tekenen"));
    for (i32 c = 1; c < CAT_DEELBAAR_EIND; c++)
        if (delen >> c & 1) PUT(&r->h, "<li>{}</li>", code_label(&categorie_codes, CODE(c)));
    PUT(&r->h, "<li>{}</li></ul><p class=\"mt\">{}</p>",
        T("Zijn eigen antwoorden van elke maand"),
        T("Niets over uitkering, gezin, gezondheid, lessen of BSN."));
    kaart_klaar(r);
}

static void put_deling(req *r, const plaatsing_geheel *g, const deling *d)
{
    kaart_begin(r, "h-de", T("Delen"));
    if (d->kop.id) {
        PUT(&r->h, "<p>{}</p><div class=\"rij geenprint\">",
            TF(r->w.a, "Gedeeld met {} tot {}. Het stopt ook als de plaatsing eindigt.", g->o.naam,
               dag_tekst(r, d->tot, false)));
        form_knop(r, URL(r, werkgever_deelt_niet, plaatsing_id_van(&g->p)), T("Stop met delen"),
                  (str){0}, "secondary-action");
        PUT(&r->h, "{}</div>", link_knop(r, URL(r, werkgeverlink_toon, deling_id_van(d)),
                                         T("Link zonder account"), "secondary-action"));
    } else {
        PUT(&r->h, "<p>{}</p><div class=\"rij geenprint\">",
            TF(r->w.a, "{} ziet nu niets van deze plaatsing.", g->o.naam));
        form_knop(r, URL(r, werkgever_deelt_doe, plaatsing_id_van(&g->p)),
                  T("Deel met de werkgever"), (str){0}, "primary-action");
        PUT(&r->h, "</div>");
    }
    kaart_klaar(r);
}

void werkgever_deelt(req *r)
{
    plaatsing_geheel g;
    deling d;
    if (!plaatsing_van_pad(r, &g)) return;
    bool is = werkgever_deling(&r->w, &g, &d);
    plaatsing_kruimels(r, &g, T("Wat ziet de werkgever"));
    kop(r, TF(r->w.a, "Wat {} ziet", g.o.naam),
        T("Participatiewet 10: begeleiding op de plek. Vertel de persoon wat je deelt."));
    PUT(&r->h, "<div class=\"rooster2\"><div class=\"stapel\">");
    put_wat(r, &g, is ? (u64)d.delen.n : werkgever_ziet(&r->w, &g));
    PUT(&r->h, "</div><div class=\"stapel\">");
    put_deling(r, &g, &d);
    PUT(&r->h, "</div></div>");
}

void werkgever_deelt_doe(req *r)
{
    plaatsing_geheel g;
    gebeurtenis_id geb = {0};
    if (!plaatsing_van_pad(r, &g)) return;
    plaatsing_id id = plaatsing_id_van(&g.p);
    if (!werkgever_deel(&r->w, id, &geb)) werkgever_deelt(r);
    else ga_naar_met_ongedaan(r, URL(r, werkgever_deelt, id),
                              TF(r->w.a, "Gedeeld met {}.", g.o.naam), geb);
}

void werkgever_deelt_niet(req *r)
{
    plaatsing_geheel g;
    deling d;
    if (!plaatsing_van_pad(r, &g)) return;
    plaatsing_id id = plaatsing_id_van(&g.p);
    if (!werkgever_deling(&r->w, &g, &d)
        || !deling_stop(&r->w, deling_id_van(&d), (str){0}, NULL))
        werkgever_deelt(r);
    else ga_naar(r, URL(r, werkgever_deelt, id), T("Het delen is gestopt. Hij ziet niets meer."));
}

/* ---- links ---- */

typedef struct {
    deling d;
    persoon wie;
    organisatie o;
    handtekening_id teken;    /* the first of the employer that is open; 0: none */
} link_van_deling;

/* The open signature of the employer under the newest agreement that waits. */
static handtekening_id open_handtekening(req *r, const link_van_deling *x)
{
    handtekening_id uit = {0};
    plaatsing_rijen p = BIJ(&r->w, plaatsing, persoon_id, x->d.persoon_id);
    for (int i = 0; i < p.n; i++) {
        plek k;
        if (!HAAL(&r->w, plek, p.at[i].plek_id, &k) || k.organisatie_id.v != x->o.kop.id) continue;
        overeenkomst_rijen o = BIJ(&r->w, overeenkomst, plaatsing_id, plaatsing_id_van(&p.at[i]));
        for (int n = 0; n < o.n; n++) {
            if (!code_is(o.at[n].stand, OVK_UITGEZET)) continue;
            handtekening_rijen h =
                BIJ(&r->w, handtekening, overeenkomst_id, overeenkomst_id_van(&o.at[n]));
            for (int j = h.n; j-- > 0;)
                if (code_is(h.at[j].kant, KANT_WERKGEVER) && !date_is_set(h.at[j].datum))
                    uit = handtekening_id_van(&h.at[j]);
        }
    }
    return uit;
}

static bool van_pad(req *r, deling_id id, link_van_deling *x)
{
    *x = (link_van_deling){0};
    if (HAAL(&r->w, deling, id, &x->d) && HAAL(&r->w, persoon, x->d.persoon_id, &x->wie) &&
        HAAL(&r->w, organisatie, x->d.organisatie_id, &x->o) &&
        deling_rol(x->o.soort.i) == ROL_WERKGEVER) {
        x->teken = open_handtekening(r, x);
        return true;
    }
    niet_gevonden(r);
    return false;
}

static void put_links(req *r, const link_van_deling *x)
{
    werkgeverlink_rijen l = werkgeverlinks(&r->w, deling_id_van(&x->d));
    int n = 0;
    kaart_begin(r, "h-li", T("Links die nu werken"));
    for (int i = 0; i < l.n; i++) {
        contactpersoon c = {0};
        const werkgeverlink *k = &l.at[i];
        if (!werkgeverlink_werkt(k, r->w.vandaag)) continue;
        HAAL(&r->w, contactpersoon, k->contactpersoon_id, &c);
        PUT(&r->h, "<div class=\"rij\"><p>{}: {}<span class=\"klein\"> {}</span></p>", c.naam,
            code_label(&linkdaad_codes, k->daad),
            TF(r->w.a, "tot {}", dag_tekst(r, k->tot, false)));
        form_knop(r, URL(r, werkgeverlink_weg, werkgeverlink_id_van(k)), T("Trek de link in"),
                  c.naam, "subtle");
        PUT(&r->h, "</div>");
        n++;
    }
    if (!n) PUT(&r->h, "<p>{}</p>", T("Er is nu geen link."));
    kaart_klaar(r);
}

static void put_maak(req *r, const link_van_deling *x)
{
    code mag[4];
    int n = 0, nk = 0;
    werkgeverlink v = {.kop.masker = UINT64_MAX};
    contactpersoon_rijen c = BIJ(&r->w, contactpersoon, organisatie_id, x->d.organisatie_id);
    keuze *k = arena_make(r->w.a, keuze, c.n + 1);
    for (int i = 0; i < c.n; i++)
        if (!date_is_set(c.at[i].weg))
            k[nk++] = (keuze){ID(contactpersoon_id_van(&c.at[i])), c.at[i].naam};
    for (i32 d = DAAD_ANTWOORD; d <= DAAD_TEKENEN; d++)
        if (linkdaad_doel(d) == x->d.doel.i && (d != DAAD_TEKENEN || x->teken.v))
            mag[n++] = CODE(d);
    kaart_begin(r, "h-ma", T("Maak een link"));
    if (!nk)
        leegte(r, T("Deze werkgever heeft nog geen contactpersoon."),
               URL(r, organisatie_toon, organisatie_id_van(&x->o)), T("Naar de organisatie"));
    else {
        formulier f = form_open(r, URL(r, werkgeverlink_maak_doe, deling_id_van(&x->d)),
                                &werkgeverlink_entity, &v);
        form_keuze(&f, "contactpersoon_id", k, nk, nk == 1 ? k[0].id.id : 0);
        form_codes(&f, "daad", mag, n, (str){0});
        form_sluit(&f, T("Maak de link"));
    }
    kaart_klaar(r);
}

static void put_geheim(req *r, str code_, str wie)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{}://{}/werkgever/link/{}", r->i->q->secure ? S("https") : S("http"),
          http_header(r->i->q, "Host"), code_);
    kaart_begin(r, "h-ge", T("Kopieer deze link nu"));
    PUT(&r->h, "<p>{}</p><label class=\"utrecht-form-label\" for=\"link\">{}</label>"
               "<input class=\"utrecht-textbox utrecht-textbox--html-input\" id=\"link\" "
               "readonly value=\"{}\"><p class=\"mt\">{}</p>",
        T("Je ziet de link maar één keer. Stuur hem in een mail of druk deze pagina af."),
        TF(r->w.a, "Link voor {}", wie), buf_str(&b),
        T("De link werkt één keer, en hoogstens 14 dagen. Wie hem heeft, ziet alleen dit."));
    kaart_klaar(r);
}

static void toon_links(req *r, const link_van_deling *x, str code_, str wie)
{
    mens_kruimels(r, &x->wie, T("Link voor de werkgever"));
    kop(r, TF(r->w.a, "Link voor {}", x->o.naam),
        T("Voor één contactpersoon en één ding. Een account is niet nodig."));
    PUT(&r->h, "<div class=\"rooster2\"><div class=\"stapel\">");
    if (code_.n) put_geheim(r, code_, wie);
    put_maak(r, x);
    PUT(&r->h, "</div><div class=\"stapel\">");
    put_links(r, x);
    PUT(&r->h, "</div></div>");
}

void werkgeverlink_toon(req *r)
{
    link_van_deling x;
    if (van_pad(r, (deling_id){r->id[0]}, &x)) toon_links(r, &x, (str){0}, (str){0});
}

/* The secret is shown as the answer itself: it goes nowhere else (agendalink.c). */
void werkgeverlink_maak_doe(req *r)
{
    link_van_deling x;
    contactpersoon c = {0};
    werkgeverlink l = {.kop.masker = UINT64_MAX};
    int n;
    u32 klassen;
    if (!van_pad(r, (deling_id){r->id[0]}, &x)) return;
    form_lees(r, &werkgeverlink_entity, link_velden, &l);
    l.bij_deling_id = deling_id_van(&x.d);
    l.contactpersoon_id.v =
        token_lees(r, &contactpersoon_entity, veld(r, "contactpersoon_id"));
    l.handtekening_id = x.teken;
    str code_ = r->w.p->n ? (str){0} : werkgeverlink_maak(&r->w, &l, NULL);
    HAAL(&r->w, contactpersoon, l.contactpersoon_id, &c);
    toon_links(r, &x, code_, c.naam);
    if (!code_.n) return;
    const i64 *mensen_ = db_getoond(r->w.db, &n, &klassen);
    const inzage_invoer in = {.t = r->w.t, .pagina = r->route->naam, .personen = mensen_, .n = n,
                              .klassen = klassen};
    if (n && !inzage_schrijf(r->w.db, r->w.a, &in)) return;
    antwoord_html(r, 200, layout(r));
    r->i->klaar = true;
}

void werkgeverlink_weg(req *r)
{
    werkgeverlink l;
    werkgeverlink_id id = {r->id[0]};
    if (!HAAL(&r->w, werkgeverlink, id, &l) || !werkgeverlink_trek_in(&r->w, id)) {
        niet_gevonden(r);
        return;
    }
    ga_naar(r, URL(r, werkgeverlink_toon, l.bij_deling_id),
            T("De link is ingetrokken. Hij werkt niet meer."));
}
