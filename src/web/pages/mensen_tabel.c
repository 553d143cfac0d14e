/* mensen_tabel.c: the list of all people of Mijn mensen: filters, two tracks a line, pages. */
#include "web/pages/mensen.h"

#include "casework/etiket.h"
#include "casework/taak.h"
#include "casework/vervanging.h"
#include "web/form.h"
#include "web/routes.h"

enum { PER_BLAD = 10, HEEL_HOOGSTENS = 1000 };

#define SORTEER_CODES(C) \
    C(SORTEER_DRINGEND, "dringend", N_("Dringend eerst")) C(SORTEER_NAAM, "naam", N_("Naam")) \
    C(SORTEER_CONTACT, "contact", N_("Laatste contact"))
CODES(sorteer, SORTEER_CODES)
CODES_DEF(sorteer, SORTEER_CODES)

/* The filters that stand above the list. */
#define MENSENVORM_FIELDS(F) \
    F(str, naam, N_("Naam bevat"), .max = 80) \
    F(code, leerroute, N_("Leerroute"), .codes = &leerroute_codes) \
    F(code, werk, N_("Werk"), .codes = &werkstap_codes) \
    F(code, stand, N_("Stand"), .codes = &dringend_codes) \
    F(code, intensiteit, N_("Begeleiding"), .codes = &intensiteit_codes) \
    F(etiket_id, etiket, N_("Etiket"), .ref = "etiket") \
    F(num, weken, N_("Weken geen contact"), .van = 1, .tot = 520) \
    F(code, sorteer, N_("Sorteer op"), .codes = &sorteer_codes, .required = true)
FORMULIER(mensenvorm, MENSENVORM_FIELDS)
#define SELF mensenvorm
FORMULIER_DEF(mensenvorm, MENSENVORM_FIELDS)
#undef SELF

static str lees_veld(const http_pairs *h, const char *naam)
{
    bool is;
    return str_trim(pairs_get(h, str_of(naam), &is));
}

static code lees_code(const http_pairs *h, const char *naam, const codes *l)
{
    code c = {0};
    str s = lees_veld(h, naam);
    if (s.n && !code_parse(l, s, &c)) c = (code){0};
    return c;
}

/* Who is no klantmanager has no people of his own: he sees those of his team. */
mensen_keus mensen_keus_uit(req *r, const http_pairs *h)
{
    mensen_keus k = {.blad = 1};
    k.team = str_eq(lees_veld(h, "wie"), S("team")) || !code_is(r->ik.rol, ROL_KLANTMANAGER);
    gebruiker_id ander = {token_lees(r, &gebruiker_entity, lees_veld(h, "wie"))};
    if (vervangt_nu(&r->w, ander)) k.voor = ander;
    if (k.voor.v) k.team = false;
    if (!k.team) k.f.van = k.voor.v ? k.voor : (gebruiker_id){r->ik.kop.id};
    k.f.naam = lees_veld(h, "naam");
    k.f.leerroute = lees_code(h, "leerroute", &leerroute_codes);
    k.f.werkstap = lees_code(h, "werk", &werkstap_codes);
    k.f.stand = lees_code(h, "stand", &dringend_codes);
    k.f.intensiteit = lees_code(h, "intensiteit", &intensiteit_codes);
    k.f.etiket = (etiket_id){token_lees(r, &etiket_entity, lees_veld(h, "etiket"))};
    str weken = lees_veld(h, "weken");
    if (!str_to_i64(weken, &k.f.contact_weken) || k.f.contact_weken < 1 ||
        k.f.contact_weken > 520)
        k.f.contact_weken = 0;
    k.f.lang_geen_contact = str_eq(lees_veld(h, "contact"), S("lang"));
    k.f.botst = str_eq(lees_veld(h, "botst"), S("ja"));
    k.sorteer = lees_code(h, "sorteer", &sorteer_codes);
    k.f.sorteer = k.sorteer.i ? sorteer_codes.at[k.sorteer.i - 1].code : NULL;
    k.meer = lees_code(h, "taken", &dringend_codes);
    k.kies = str_eq(lees_veld(h, "kies"), S("alle"));
    k.heel = str_eq(lees_veld(h, "blad"), S("heel"));
    if (!str_to_i64(lees_veld(h, "blad"), &k.blad) || k.blad < 1 || k.blad > 100000) k.blad = 1;
    return k;
}

bool mensen_keus_bewaarbaar(const mensen_keus *k)
{
    const mensen_filter *f = &k->f;
    return f->leerroute.i || f->werkstap.i || f->stand.i || f->lang_geen_contact || f->botst ||
           f->intensiteit.i || f->etiket.v || f->contact_weken || k->sorteer.i;
}

str mensen_sorteer_woord(code sorteer) { return code_label(&sorteer_codes, sorteer); }

/* Whose people; said also when nothing at all is chosen, so that no filter comes by itself. */
static str wie_tekst(req *r, const mensen_keus *k)
{
    bool klantmanager = code_is(r->ik.rol, ROL_KLANTMANAGER);
    bool leeg = !mensen_keus_bewaarbaar(k) && !k->f.naam.n && !k->heel && !k->kies &&
                !k->meer.i && k->blad < 2;
    if (k->voor.v) return token_van(r, ID(k->voor));
    if (k->team && (klantmanager || leeg)) return S("team");
    return leeg ? S("ik") : S("");
}

url mensen_adres(req *r, const mensen_keus *k)
{
    const mensen_filter *f = &k->f;
    buf blad = buf_new(r->w.a);
    buf weken = buf_new(r->w.a);
    if (f->contact_weken) buf_add_i64(&weken, f->contact_weken);
    if (k->heel) buf_add(&blad, S("heel"));
    else if (k->blad > 1) buf_add_i64(&blad, k->blad);
    str met = f->etiket.v ? token_van(r, ID(f->etiket)) : S("");
    return URL_MET(r, URL0(r, mensen), A(wie, wie_tekst(r, k)), A(naam, f->naam),
        AC(leerroute, leerroute, f->leerroute), AC(werk, werkstap, f->werkstap),
        AC(stand, dringend, f->stand), AC(intensiteit, intensiteit, f->intensiteit),
        A(etiket, met), A(weken, buf_str(&weken)),
        A(contact, f->lang_geen_contact ? S("lang") : S("")),
        A(botst, f->botst ? S("ja") : S("")), AC(sorteer, sorteer, k->sorteer),
        AC(taken, dringend, k->meer), A(blad, buf_str(&blad)),
        A(kies, k->kies ? S("alle") : S("")));
}

/* ---- the filters ---- */

static void put_etiketkeuze(formulier *f, const etiketregel_rijen *alle, etiket_id nu)
{
    keuze *k = arena_make(f->r->w.a, keuze, alle->n + 1);
    for (int i = 0; i < alle->n; i++) k[i] = (keuze){ID(alle->at[i].id), alle->at[i].naam};
    if (alle->n) form_keuze(f, "etiket", k, alle->n, nu.v);
}

static void put_filter(req *r, const mensen_keus *k, const etiketregel_rijen *alle)
{
    formulier f = form_open_filter(r, URL0(r, mensen), &mensenvorm_entity, NULL);
    form_veld(&f, "naam");
    form_veld(&f, "leerroute");
    form_veld(&f, "werk");
    form_veld(&f, "stand");
    form_veld(&f, "intensiteit");
    put_etiketkeuze(&f, alle, k->f.etiket);
    form_veld(&f, "weken");
    form_veld(&f, "sorteer");
    if (k->team && code_is(r->ik.rol, ROL_KLANTMANAGER)) form_verborgen(&f, "wie", S("team"));
    if (k->voor.v) form_verborgen(&f, "wie", token_van(r, ID(k->voor)));
    if (k->f.lang_geen_contact) form_verborgen(&f, "contact", S("lang"));
    if (k->f.botst) form_verborgen(&f, "botst", S("ja"));
    form_sluit(&f, T("Filter"));
}

/* ---- a track as a bar: how many of its steps are behind someone ---- */

enum { BALK_BREED = 920, BALK_TUSSEN = 20 };

/* Straight into the text of its row: a list of 600 people has 1,200 of these. */
static void put_balk(buf *b, int stappen, int gedaan, str vol, str leeg)
{
    int breed = (BALK_BREED - (stappen - 1) * BALK_TUSSEN) / stappen;
    PUT(b, "<span class=\"spoor\"><svg viewBox=\"0 0 920 100\" aria-hidden=\"true\">");
    for (int i = 0; i < stappen; i++)
        PUT(b, "<rect x=\"{}\" y=\"10\" width=\"{}\" height=\"80\" rx=\"20\" fill=\"{}\"/>",
            i * (breed + BALK_TUSSEN), breed, i < gedaan ? vol : leeg);
    PUT(b, "</svg>");
}

static str taal_tekst(req *r, const mensenregel *m)
{
    buf b = buf_new(r->w.a);
    if (!m->niveau.i) return T("Nog niet gemeten");
    str nu = code_label(&cefr_codes, m->niveau);
    if (!m->niveau_doel.i) return nu;
    if (cefr_minstens(m->niveau, m->niveau_doel)) return TF(r->w.a, "{} (klaar)", nu);
    PLAIN(&b, "{} → {}", nu, code_label(&cefr_codes, m->niveau_doel));
    return buf_str(&b);
}

/* Four steps: A1, A2, B1, B2; the work track has five, the last two for paid work. */
markup niveau_spoor(req *r, code niveau, str tekst)
{
    int gehaald = niveau.i ? niveau.i - CEFR_A0 : 0;
    buf b = buf_new(r->w.a);
    put_balk(&b, 4, gehaald, S("#3a3f9c"), S("#b9bce6"));
    PUT(&b, "<span>{}</span></span>", tekst);
    return markup_of(&b);
}

static str werk_tekst(req *r, const mensenregel *m)
{
    if (!m->werk_soort.i) return code_label(&werkstap_codes, m->werkstap);
    str soort = code_label(&plek_soort_codes, m->werk_soort);
    return m->werk_uren.is ? TF(r->w.a, "{}, {} uur", soort, m->werk_uren) : soort;
}

static markup werk_spoor(req *r, const mensenregel *m)
{
    int gedaan = m->werkstap.i ? m->werkstap.i - STAP_INTAKE : 0;
    if (code_is(m->werkstap, STAP_BETAALD)) gedaan = 5;
    buf b = buf_new(r->w.a);
    put_balk(&b, 5, gedaan, S("#9a4108"), S("#efc39c"));
    PUT(&b, "<span>{}</span></span>", werk_tekst(r, m));
    return markup_of(&b);
}

/* ---- the table ---- */

static void put_etiketten(req *r, persoon_id id, const etiketregel_rijen *alle, buf *b)
{
    str namen = alle->n ? etiketten_van(&r->w, alle, id) : (str){0};
    if (namen.n) PUT(b, "<span class=\"klein etiket\">{}</span>", namen);
}

static str onder_naam(req *r, const mensenregel *m)
{
    str leerweg = code_label(&leerroute_codes, m->leerroute);
    str taal = code_label(&contacttaal_codes, m->contacttaal);
    if (leerweg.n && taal.n) return TF(r->w.a, "{}, spreekt {}", leerweg, taal);
    if (taal.n) return TF(r->w.a, "Spreekt {}", taal);
    return leerweg;
}

static markup stand_badge(req *r, code stand)
{
    static const char *const kleur[] = {"neutral", "danger", "warning", "neutral", "success"};
    str hoe = str_of(kleur[stand.i >= 0 && stand.i < dringend_eind ? stand.i : 0]);
    return badge(r, hoe, code_label(&dringend_codes, stand));
}

static void put_mens(req *r, const mensenregel *m, bool gekozen, const etiketregel_rijen *alle)
{
    buf etiketten_ = buf_new(r->w.a);
    str nodig = {0};
    if (m->taak_soort.i)
        nodig = taak_wat(&(taakregel){.soort = m->taak_soort, .tekst = m->taak_tekst});
    tabel_rij(r);
    tabel_kies(r, "wie", ID(m->id), m->naam, gekozen);
    put_etiketten(r, m->id, alle, &etiketten_);
    tabel_rijkop(r, MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>{}",
                        naam_link(r, m->id, m->naam), onder_naam(r, m), markup_of(&etiketten_)));
    tabel_cel(r, T("Taal"), niveau_spoor(r, m->niveau, taal_tekst(r, m)));
    tabel_cel(r, T("Werk"), werk_spoor(r, m));
    tabel_cel(r, T("Nu nodig"), MARKUP(r->w.a, "{}", nodig));
    tabel_cel(r, T("Laatste contact"), MARKUP(r->w.a, "{}", dag_kort(r, m->laatste_contact)));
    tabel_cel(r, T("Stand"), m->stand.i ? stand_badge(r, m->stand) : (markup){0});
}

static url gesorteerd(req *r, const mensen_keus *k, int op)
{
    mensen_keus n = *k;
    n.sorteer = CODE(op);
    n.blad = 1;
    return mensen_adres(r, &n);
}

static void put_koppen(req *r, const mensen_keus *k)
{
    code s = k->sorteer;
    bool dringend = !s.i || code_is(s, SORTEER_DRINGEND);
    tabel_kop_kies(r);
    tabel_kop(r, T("Naam"), gesorteerd(r, k, SORTEER_NAAM), code_is(s, SORTEER_NAAM));
    tabel_kop(r, T("Taal"), (url){0}, 0);
    tabel_kop(r, T("Werk"), (url){0}, 0);
    tabel_kop(r, T("Nu nodig"), (url){0}, 0);
    tabel_kop(r, T("Laatste contact"), gesorteerd(r, k, SORTEER_CONTACT),
        code_is(s, SORTEER_CONTACT));
    tabel_kop(r, T("Stand"), gesorteerd(r, k, SORTEER_DRINGEND), dringend);
}

/* ---- one action for who is chosen ---- */

static void knop(req *r, const char *doe, str tekst)
{
    PUT(&r->h, "<button class=\"utrecht-button utrecht-button--subtle\" type=\"submit\" "
               "name=\"doe\" value=\"{}\">{}</button>",
        str_of(doe), tekst);
}

/* The form around the table, with what can be done; the people and the action are asked about on
 * the next page (samen.c). */
static void open_samen(req *r, const mensen_keus *k)
{
    mensen_keus anders = *k, terug = *k;
    anders.kies = !k->kies;
    terug.kies = false;
    PUT(&r->h, "<form method=\"post\" action=\"{}\" data-kies=\"{}\">",
        URL0(r, samen_kies), T("{} gekozen"));
    form_hidden(r);
    PUT(&r->h, "<input type=\"hidden\" name=\"terug\" value=\"{}\">"
               "<div class=\"bulk\" role=\"group\" aria-label=\"{}\"><b>{}</b>{}",
        mensen_adres(r, &terug).s, T("Voor de gekozen mensen"), T("Voor wie je kiest:"),
        link_knop(r, mensen_adres(r, &anders), k->kies ? T("Kies niemand") : T("Kies alle"),
            "subtle"));
    knop(r, "taak", T("Plan taak"));
    knop(r, "later", T("Later"));
    knop(r, "etiket", T("Etiket"));
    knop(r, "druk", T("Druk af"));
    knop(r, "bestand", T("Vraag bestand aan"));
    if (url_mag(r, POST, URL0(r, samen_bericht_doe))) knop(r, "bericht", T("Stuur bericht"));
    if (url_mag(r, POST, URL0(r, samen_collega))) knop(r, "collega", T("Draag over"));
    if (url_mag(r, POST, URL0(r, samen_campagne))) knop(r, "campagne", T("Zet in een campagne"));
    PUT(&r->h, "</div>\n");
}

/* ---- pages ---- */

static void bladlink(req *r, const mensen_keus *k, i64 blad, str tekst)
{
    mensen_keus n = *k;
    n.blad = blad;
    PUT(&r->h, "{} ", link_knop(r, mensen_adres(r, &n), tekst, "secondary-action"));
}

static void put_bladen(req *r, const mensen_keus *k, i64 bladen)
{
    if (bladen < 2 || k->heel) return;
    PUT(&r->h, "<nav class=\"rij tussen mt geenprint\" aria-label=\"{}\">"
               "<p class=\"klein zacht\">{}</p><div class=\"utrecht-button-group\">",
        T("Bladen van de lijst"), TF(r->w.a, "Blad {} van {}", k->blad, bladen));
    if (k->blad > 1) bladlink(r, k, k->blad - 1, T("Vorige"));
    if (k->blad < bladen) bladlink(r, k, k->blad + 1, T("Volgende"));
    PUT(&r->h, "</div></nav>\n");
}

static void put_geen(req *r, const mensen_keus *k)
{
    mensen_keus alles = {.team = k->team};
    if (k->f.naam.n)
        leegte(r, TF(r->w.a, "We vonden niemand met ‘{}’ bij deze keuze.", k->f.naam),
            URL_MET(r, URL0(r, zoeken), A(q, k->f.naam)), T("Zoek bij iedereen"));
    else
        leegte(r, T("Niemand past bij deze keuze."), mensen_adres(r, &alles),
            T("Toon alle mensen"));
}

static void put_kop(req *r, const mensen_keus *k, i64 n, i64 eerste, i64 aantal)
{
    bool klantmanager = code_is(r->ik.rol, ROL_KLANTMANAGER);
    mensen_keus ander = {.team = !k->team && !k->voor.v, .sorteer = k->sorteer};
    str hoeveel = n ? TF(r->w.a, "{} tot en met {} van {}", eerste + 1, eerste + aantal, n)
                    : (str){0};
    PUT(&r->h, "<div class=\"rij tussen mb\"><h2 class=\"utrecht-heading-2\" id=\"h-alle\">{}</h2>"
               "<p class=\"klein zacht\">{} ",
        k->voor.v ? TF(r->w.a, "Mensen van {}", gebruiker_naam(r, k->voor))
        : k->team ? T("Alle mensen van je team")
                  : T("Alle mensen"),
        hoeveel);
    if (klantmanager)
        PUT(&r->h, "<span class=\"geenprint\">{}</span>",
            link_naar(r, mensen_adres(r, &ander),
                ander.team ? T("Toon het hele team") : T("Toon alleen mijn mensen")));
    PUT(&r->h, "</p></div>\n");
}

/* Did someone ask for this list: by a filter, an order or a page? */
static bool is_gekozen(const mensen_keus *k)
{
    const mensen_filter *f = &k->f;
    return mensen_keus_bewaarbaar(k) || f->naam.n || k->team || k->voor.v || k->heel || k->kies ||
           k->blad > 1;
}

void mensen_tabel(req *r, const mensen_keus *k, i64 alle)
{
    i64 n = mensen_aantal(&r->w, &k->f), per = k->heel ? HEEL_HOOGSTENS : PER_BLAD;
    i64 bladen = (n + per - 1) / per;
    etiketregel_rijen labels = etiketten(&r->w);
    mensen_keus hier = *k;
    if (hier.blad > bladen) hier.blad = bladen ? bladen : 1;
    i64 eerste = k->heel ? 0 : (hier.blad - 1) * per;
    mensenregel_rijen m = mensen_lijst(&r->w, &k->f, eerste, per);
    PUT(&r->h, "<section class=\"mt achterlink{}\" id=\"alle\" aria-labelledby=\"h-alle\">",
        is_gekozen(&hier) ? S(" open") : S(""));
    put_kop(r, &hier, n, eerste, m.n);
    if (alle) put_filter(r, &hier, &labels);
    if (alle) mensen_bewaard(r, &hier);
    if (m.n) {
        open_samen(r, &hier);
        tabel_open(r, T("Mensen, met hun twee sporen en wat nu nodig is"));
        put_koppen(r, &hier);
        for (int i = 0; i < m.n; i++) put_mens(r, &m.at[i], k->kies, &labels);
        tabel_sluit(r);
        PUT(&r->h, "</form>\n");
    } else {
        put_geen(r, k);
    }
    put_bladen(r, &hier, bladen);
    PUT(&r->h, "</section>\n");
}
