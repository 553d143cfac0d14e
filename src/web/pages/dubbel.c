/* dubbel.c: who stands in the list twice, and the page on which two dossiers become one: both side
 * by side, which value stays for each fact that differs, and what goes along. */
#include "casework/samenvoegen.h"

#include "web/pages/persoon.h"
#include "web/routes.h"

/* From which of the two the value comes; every field of persoon that people fill in. */
#define VAN_WIE(F, naam, label) \
    F(persoon_id, naam, label, .required = true, .ref = "persoon")
#define SAMENVOEGVORM_FIELDS(F) \
    VAN_WIE(F, naam, N_("Naam")) \
    VAN_WIE(F, geboortedatum, N_("Geboortedatum")) \
    VAN_WIE(F, aanspreekvorm, N_("Aanspreekvorm")) \
    VAN_WIE(F, contacttaal, N_("Taal om in te praten")) \
    VAN_WIE(F, tolk, N_("Tolk nodig")) \
    VAN_WIE(F, bsn, N_("BSN")) \
    VAN_WIE(F, vnummer, N_("V-nummer")) \
    VAN_WIE(F, telefoon, N_("Telefoon")) \
    VAN_WIE(F, email, N_("E-mail")) \
    VAN_WIE(F, adres, N_("Adres")) \
    VAN_WIE(F, postcode, N_("Postcode")) \
    VAN_WIE(F, plaats, N_("Plaats")) \
    VAN_WIE(F, woonsituatie, N_("Woonsituatie")) \
    VAN_WIE(F, azc, N_("Locatie van het azc")) \
    VAN_WIE(F, koppeling, N_("Gekoppeld aan de gemeente op")) \
    VAN_WIE(F, vestiging, N_("In de BRP van de gemeente sinds")) \
    VAN_WIE(F, doelgroep, N_("Doelgroep")) \
    VAN_WIE(F, aanmelding, N_("Aangemeld op")) \
    VAN_WIE(F, klantmanager_id, N_("Klantmanager")) \
    VAN_WIE(F, laaggeletterd, N_("Laaggeletterd")) \
    VAN_WIE(F, opleiding_in_nederland, N_("Opleiding in Nederland gevolgd")) \
    VAN_WIE(F, werkervaring_bekend, N_("Heeft werkervaring")) \
    VAN_WIE(F, studeert, N_("Volgt nu een opleiding")) \
    VAN_WIE(F, uit_beeld, N_("Niet meer in beeld sinds"))
FORMULIER(samenvoegvorm, SAMENVOEGVORM_FIELDS)
#define SELF samenvoegvorm
FORMULIER_DEF(samenvoegvorm, SAMENVOEGVORM_FIELDS)
#undef SELF

typedef struct {
    persoon blijft, weg;
} tweetal;

/* ---- the list ---- */

static str waarom(req *r, const dubbelpaar *d)
{
    buf b = buf_new(r->w.a);
    if (d->geboren) PLAIN(&b, "{}", T("Zelfde geboortedatum, naam lijkt erop."));
    if (d->telefoon) PLAIN(&b, "{}{}", b.n ? S(" ") : S(""), T("Zelfde telefoonnummer."));
    if (d->email) PLAIN(&b, "{}{}", b.n ? S(" ") : S(""), T("Zelfde e-mailadres."));
    return buf_str(&b);
}

static markup wie_cel(req *r, const persoon *p)
{
    return MARKUP(r->w.a, "{}<br><span class=\"klein zacht\">{}</span>",
        naam_link(r, persoon_id_van(p), p->naam), TF(r->w.a, "Dossier {}.", p->nummer));
}

static void put_paar(req *r, const dubbelpaar *d)
{
    persoon een, ander;
    if (!HAAL(&r->w, persoon, d->id, &een) || !HAAL(&r->w, persoon, d->ander_id, &ander)) return;
    tabel_rij(r);
    tabel_rijkop(r, wie_cel(r, &een));
    tabel_cel(r, T("Lijkt op"), wie_cel(r, &ander));
    tabel_cel(r, T("Waarom"), MARKUP(r->w.a, "{}", waarom(r, d)));
    tabel_cel(r, T("Wat nu"), link_voor(r, URL2(r, samenvoegen_toon, d->id, d->ander_id),
        T("Vergelijk"), een.naam, "secondary-action"));
}

void dubbelen(req *r)
{
    dubbelpaar_rijen d = dubbel_vermoed(&r->w);
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kop(r, T("Staat iemand er twee keer in?"),
        T("Deze dossiers lijken op elkaar. Kijk zelf of het dezelfde persoon is."));
    PUT(&r->h, "<div class=\"kaart\">");
    if (!d.n) {
        leegte(r, T("We zien nu niemand die er twee keer in staat."), URL0(r, mensen),
            T("Naar de lijst met mensen"));
    } else {
        tabel_open(r, T("Dossiers die op elkaar lijken"));
        tabel_kop(r, T("Naam"), (url){0}, 0);
        tabel_kop(r, T("Lijkt op"), (url){0}, 0);
        tabel_kop(r, T("Waarom"), (url){0}, 0);
        tabel_kop(r, T("Wat nu"), (url){0}, 0);
        for (int i = 0; i < d.n; i++) put_paar(r, &d.at[i]);
        tabel_sluit(r);
    }
    PUT(&r->h, "</div>\n");
}

/* ---- both beside each other ---- */

static bool lees_tweetal(req *r, tweetal *t)
{
    if (r->id[0] != r->id[1] && HAAL(&r->w, persoon, (persoon_id){r->id[0]}, &t->blijft) &&
        HAAL(&r->w, persoon, (persoon_id){r->id[1]}, &t->weg))
        return true;
    niet_gevonden(r);
    return false;
}

static const field *veld_van(int i)
{
    return field_find(&persoon_entity, str_of(samenvoegvorm_entity.fields[i].name));
}

static bool verschilt(const tweetal *t, int i)
{
    return !field_same(veld_van(i), &t->blijft, &t->weg);
}

static str waarde(req *r, const field *f, const persoon *p)
{
    str s = f->type == FIELD_ID     ? gebruiker_naam(r, p->klantmanager_id)
            : f->type == FIELD_BOOL ? (*(const bool *)field_in(f, p) ? T("Ja") : T("Nee"))
                                    : field_label(r->w.a, f, p, r->w.vandaag);
    return s.n ? s : T("Niet bekend");
}

/* What each of both says, and which of the two is proposed: that of the one that stays, unless only
 * the other knows it. */
static void put_keuze(req *r, formulier *f, const tweetal *t, int i)
{
    const field *v = veld_van(i);
    bool leeg = !field_is_set(v, &t->blijft);
    keuze k[] = {{ID(persoon_id_van(&t->blijft)),
                     TF(r->w.a, "{} (dossier {})", waarde(r, v, &t->blijft), t->blijft.nummer)},
        {ID(persoon_id_van(&t->weg)),
            TF(r->w.a, "{} (dossier {})", waarde(r, v, &t->weg), t->weg.nummer)}};
    form_keuze(f, v->name, k, 2, leeg ? t->weg.kop.id : t->blijft.kop.id);
}

static void put_zelfde(req *r, const tweetal *t)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-zelfde\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-zelfde\">{}</h2><dl class=\"feiten\">",
        T("Hetzelfde in beide dossiers"));
    for (int i = 0; i < samenvoegvorm_entity.nfields; i++)
        if (!verschilt(t, i) && field_is_set(veld_van(i), &t->blijft))
            PUT(&r->h, "<dt>{}</dt><dd><bdi>{}</bdi></dd>", lang_text(veld_van(i)->label),
                waarde(r, veld_van(i), &t->blijft));
    PUT(&r->h, "</dl></section>\n");
}

static void put_wat_meegaat(req *r, const tweetal *t)
{
    samenvoeg_delen d =
        samenvoeg_bekijk(&r->w, persoon_id_van(&t->blijft), persoon_id_van(&t->weg));
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-mee\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-mee\">{}</h2><p>{}</p>",
        TF(r->w.a, "Wat gaat mee van dossier {}?", t->weg.nummer),
        T("Staat iets ook in het dossier dat blijft? Dan vervalt het. De geschiedenis blijft."));
    tabel_open(r, T("Wat meegaat en wat vervalt"));
    tabel_kop(r, T("Wat"), (url){0}, 0);
    tabel_kop(r, T("Gaat mee"), (url){0}, 0);
    tabel_kop(r, T("Vervalt"), (url){0}, 0);
    for (int i = 0; i < d.n; i++) {
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(r->w.a, "{}", lang_text(d.at[i].e->label)));
        tabel_cel(r, T("Gaat mee"), MARKUP(r->w.a, "{}", d.at[i].mee));
        tabel_cel(r, T("Vervalt"), MARKUP(r->w.a, "{}", d.at[i].vervalt));
    }
    tabel_sluit(r);
    PUT(&r->h, "</section>\n");
}

static void put_vorm(req *r, const tweetal *t)
{
    persoon_id blijft = persoon_id_van(&t->blijft), weg = persoon_id_van(&t->weg);
    int n = 0;
    for (int i = 0; i < samenvoegvorm_entity.nfields; i++) n += verschilt(t, i);
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-kies\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-kies\">{}</h2>",
        n ? T("Welk gegeven klopt?") : T("De gegevens zijn gelijk"));
    formulier f =
        form_open_bestand(r, URL2(r, samenvoegen_doe, blijft, weg), &samenvoegvorm_entity, NULL);
    for (int i = 0; i < samenvoegvorm_entity.nfields; i++)
        if (verschilt(t, i)) put_keuze(r, &f, t, i);
    form_sluit_met(&f, T("Voeg samen"), URL0(r, dubbelen), T("Terug"));
    form_knop(r, URL2(r, dubbel_twee, blijft, weg), T("Dit zijn twee mensen"), (str){0},
        "secondary-action");
    PUT(&r->h, "</section>\n");
}

static void put_samenvoegen(req *r, const tweetal *t)
{
    persoon_id blijft = persoon_id_van(&t->blijft), weg = persoon_id_van(&t->weg);
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kruimels(r, URL0(r, dubbelen), T("Dubbele dossiers"));
    kop_met(r, T("Voeg twee dossiers samen"),
        TF(r->w.a, "Dossier {} blijft. Dossier {} gaat erin op.", t->blijft.nummer, t->weg.nummer),
        link_knop(r, URL2(r, samenvoegen_toon, weg, blijft), T("Wissel om"), "secondary-action"));
    PUT(&r->h, "<div class=\"stapel\"><section class=\"kaart\" aria-labelledby=\"h-twee\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-twee\">{}</h2><ul><li>{} – {}</li>"
               "<li>{} – {}</li></ul></section>\n",
        T("Om wie gaat het?"), T("Blijft"), wie_cel(r, &t->blijft), T("Gaat erin op"),
        wie_cel(r, &t->weg));
    put_vorm(r, t);
    put_zelfde(r, t);
    put_wat_meegaat(r, t);
    PUT(&r->h, "</div>\n");
}

void samenvoegen_toon(req *r)
{
    tweetal t;
    if (lees_tweetal(r, &t)) put_samenvoegen(r, &t);
}

/* ---- doing it ---- */

void dubbel_twee(req *r)
{
    tweetal t;
    gebeurtenis_id g = {0};
    if (!lees_tweetal(r, &t)) return;
    if (dubbel_twee_mensen(&r->w, persoon_id_van(&t.blijft), persoon_id_van(&t.weg), &g))
        ga_naar_met_ongedaan(r, URL0(r, dubbelen),
            T("Dit zijn twee mensen. We vragen het niet nog eens."), g);
    else put_samenvoegen(r, &t);
}

void samenvoegen_doe(req *r)
{
    tweetal t;
    samenvoegvorm v = {.masker = UINT64_MAX};
    const char *velden[countof(samenvoegvorm_fields) + 1];
    int n = 0;
    gebeurtenis_id g = {0};
    u64 van_weg = 0;
    if (!lees_tweetal(r, &t)) return;
    for (int i = 0; i < samenvoegvorm_entity.nfields; i++)
        if (verschilt(&t, i)) velden[n++] = samenvoegvorm_entity.fields[i].name;
    velden[n] = NULL;
    form_lees(r, &samenvoegvorm_entity, velden, &v);
    for (int i = 0; i < n; i++) {
        const field *f = field_find(&samenvoegvorm_entity, str_of(velden[i]));
        i64 wie = *(const i64 *)field_in(f, &v);
        if (wie == t.weg.kop.id) van_weg |= field_bit(&persoon_entity, velden[i]);
        else if (wie != t.blijft.kop.id && !r->w.p->n)
            problem_add(r->w.p, velden[i], N_("hoort bij iemand anders. Kies opnieuw."));
    }
    persoon_id blijft = persoon_id_van(&t.blijft), weg = persoon_id_van(&t.weg);
    if (r->w.p->n || !samenvoegen(&r->w, blijft, weg, van_weg, &g)) put_samenvoegen(r, &t);
    else ga_naar_met_ongedaan(r, URL(r, persoon_toon, blijft),
        TF(r->w.a, "Dossier {} is samengevoegd met dit dossier.", t.weg.nummer), g);
}
