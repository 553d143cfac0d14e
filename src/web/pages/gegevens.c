/* gegevens.c: the facts of one person with where each comes from, and their forms. */
#include "casework/gegevens.h"

#include "casework/persoon.h"
#include "web/pages/feit.h"
#include "web/routes.h"

typedef struct {
    const char *pad, *titel;
    const char *velden[12];
    bool overig;            /* and every field of persoon that stands in no other group */
} groep;

static const groep groepen[] = {
    {"persoon", N_("Wie het is"),
     {"naam", "geboortedatum", "aanspreekvorm", "contacttaal", "tolk", "bsn", "vnummer"},
     false},
    {"contact", N_("Contact en wonen"),
     {"telefoon", "email", "adres", "postcode", "plaats", "woonsituatie", "azc", "koppeling",
      "vestiging"},
     false},
    {"begeleiding", N_("Begeleiding en achtergrond"),
     {"doelgroep", "aanmelding", "klantmanager_id", "laaggeletterd", "opleiding_in_nederland",
      "werkervaring_bekend", "studeert", "uit_beeld"}, true},
};

static bool staat_in(const groep *g, const char *naam)
{
    for (int i = 0; i < (int)countof(g->velden) && g->velden[i]; i++)
        if (strcmp(g->velden[i], naam) == 0) return true;
    return false;
}

static bool staat_ergens(const char *naam)
{
    for (size_t i = 0; i < countof(groepen); i++)
        if (staat_in(&groepen[i], naam)) return true;
    return false;
}

/* The fields of a group, NULL-ended, in r's arena: a new field of persoon shows by itself. */
static const char *const *velden_van(req *r, const groep *g)
{
    const char **uit = arena_make(r->w.a, const char *, persoon_entity.nfields + 1);
    int n = 0;
    for (int i = 0; i < (int)countof(g->velden) && g->velden[i]; i++) uit[n++] = g->velden[i];
    for (int i = 0; i < persoon_entity.nfields && g->overig; i++) {
        const field *f = &persoon_entity.fields[i];
        if (!f->intern && !staat_ergens(f->name)) uit[n++] = f->name;
    }
    return uit;
}

/* The same for the form: who is guided already changes hands by an overdracht, not here. */
static const char *const *velden_vorm(req *r, const groep *g, const persoon *p)
{
    const char *const *alle = velden_van(r, g);
    const char **uit = arena_make(r->w.a, const char *, persoon_entity.nfields + 1);
    int n = 0;
    for (const char *const *v = alle; *v; v++)
        if (!p->klantmanager_id.v || strcmp(*v, "klantmanager_id")) uit[n++] = *v;
    return uit;
}

static const groep *groep_vind(str pad)
{
    for (size_t i = 0; i < countof(groepen); i++)
        if (str_eq(pad, str_of(groepen[i].pad))) return &groepen[i];
    return NULL;
}

/* ---- one fact with its source ---- */

static str waarde(req *r, const field *f, const persoon *p)
{
    if (f->type == FIELD_ID) return gebruiker_naam(r, p->klantmanager_id);
    if (f->type == FIELD_BOOL) return *(const bool *)field_in(f, p) ? T("Ja") : T("Nee");
    return field_label(r->w.a, f, p, r->w.vandaag);
}

static void put_feit(req *r, const dossier *d, const char *naam)
{
    const field *f = field_find(&persoon_entity, str_of(naam));
    const herkomst *h = dossier_herkomst(d, &persoon_entity, d->p.kop.id, naam);
    if (!(d->p.kop.masker & field_bit(&persoon_entity, naam))) return;
    str wat = waarde(r, f, &d->p);
    PUT(&r->h, "<dt>{}</dt><dd>", lang_text(f->label));
    if (wat.n) PUT(&r->h, "<bdi>{}</bdi>", wat);
    else PUT(&r->h, "<span class=\"zacht\">{}</span>", T("Niet bekend"));
    if (h && h->bron.i && wat.n)
        PUT(&r->h, "<span class=\"bron\">{}</span>",
            TF(r->w.a, "Bron: {}, {}", code_label(&bron_codes, h->bron),
                dag_tekst(r, h->datum, false)));
    persoon_id id = persoon_id_van(&d->p);
    bool begeleider = d->p.klantmanager_id.v && !strcmp(naam, "klantmanager_id");
    if (begeleider && url_mag(r, GET, URL0(r, overdracht_nieuw)))
        PUT(&r->h, " <span class=\"geenprint\">{}</span>",
            link_naar(r, URL_MET(r, URL0(r, overdracht_nieuw), A(wie, token_van(r, ID(id)))),
                T("Draag over aan een collega")));
    if (f->type == FIELD_GEHEIM && wat.n && url_mag(r, GET, URL(r, onthul_vraag, id)))
        PUT(&r->h, " <span class=\"geenprint\">{}</span>",
            link_naar(r, URL_MET(r, URL(r, onthul_vraag, id), A(nummer, str_of(naam))),
                TF(r->w.a, "Toon {}", lang_text(f->label))));
    PUT(&r->h, "</dd>");
}

static void put_groep(req *r, const dossier *d, const groep *g)
{
    url wijzig = URL_MET(r, URL(r, gegevens_wijzig, persoon_id_van(&d->p)),
        A(groep, str_of(g->pad)));
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-{}\"><div class=\"rij tussen\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-{}\">{}</h2>"
               "<span class=\"geenprint\">{}</span></div><dl class=\"dlrij\">",
        str_of(g->pad), str_of(g->pad), lang_text(g->titel),
        link_voor(r, wijzig, T("Wijzig"), lang_text(g->titel), "subtle"));
    for (const char *const *v = velden_van(r, g); *v; v++) put_feit(r, d, *v);
    PUT(&r->h, "</dl></section>\n");
}

/* ---- household ---- */

static void put_leden(req *r, const gezin *g, persoon_id zelf)
{
    PUT(&r->h, "<dt>{}</dt><dd>", T("Wie erbij horen"));
    int n = 0;
    for (int i = 0; i < g->leden.n; i++) {
        const persoonregel *p = &g->leden.at[i];
        if (p->id.v == zelf.v) continue;
        PUT(&r->h, "{}{}", n++ ? S(", ") : S(""), naam_link(r, p->id, p->naam));
    }
    if (!n) PUT(&r->h, "<span class=\"zacht\">{}</span>", T("Niemand anders in beeld"));
    PUT(&r->h, "</dd>");
}

static void put_gezinsfeit(req *r, str kopje, str wat)
{
    PUT(&r->h, "<dt>{}</dt><dd>", kopje);
    if (wat.n) PUT(&r->h, "{}", wat);
    else PUT(&r->h, "<span class=\"zacht\">{}</span>", T("Niet bekend"));
    PUT(&r->h, "</dd>");
}

static void put_gezin(req *r, const dossier *d)
{
    persoon_id id = persoon_id_van(&d->p);
    gezin g = huishouden_van(&r->w, id);
    buf kinderen = buf_new(r->w.a), opvang = buf_new(r->w.a);
    if (g.h.kinderen.is) buf_add_i64(&kinderen, g.h.kinderen.n);
    if (g.h.opvang_uren.is)
        PLAIN(&opvang, "{}", TF(r->w.a, "{} uur per week", g.h.opvang_uren));
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-hh\"><div class=\"rij tussen\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-hh\">{}</h2>"
               "<span class=\"geenprint\">{}</span></div>",
        T("Huishouden"),
        link_voor(r, URL(r, huishouden_wijzig, id), T("Wijzig"), T("Huishouden"), "subtle"));
    if (!g.h.kop.id) {
        PUT(&r->h, "<p class=\"klein zacht\">{}</p></section>\n", T("Nog niet gevraagd."));
        return;
    }
    PUT(&r->h, "<dl class=\"dlrij\">");
    put_leden(r, &g, id);
    put_gezinsfeit(r, T("Kinderen thuis"), buf_str(&kinderen));
    put_gezinsfeit(r, T("Jongste kind geboren"), dag_tekst(r, g.h.jongste_kind, false));
    put_gezinsfeit(r, T("Kinderopvang"), buf_str(&opvang));
    put_gezinsfeit(r, T("Zorgt overdag voor de kinderen"),
        g.lid.zorgt_voor_kinderen ? T("Ja") : T("Nee"));
    PUT(&r->h, "</dl></section>\n");
}

/* ---- rows ---- */

static void put_rijen(req *r, const dossier *d, const char *pad, str titel)
{
    const feit_soort *s = feit_soort_vind(str_of(pad));
    if (!feit_zichtbaar(r, s)) return;
    url erbij = URL_MET(r, URL(r, feit_toon, persoon_id_van(&d->p)), A(feit, str_of(s->pad)));
    markup knop = {0};
    if (feit_mag(r, s)) knop = link_knop(r, erbij, lang_text(s->nieuw), "subtle");
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"h-{}\"><div class=\"rij tussen mb\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-{}\">{}</h2>"
               "<span class=\"geenprint\">{}</span></div>",
        str_of(pad), str_of(pad), titel, knop);
    feit_lijst(r, d, s);
    if (!feit_aantal(d, s))
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>", T("Hier staat nog niets."));
    PUT(&r->h, "</section>\n");
}

/* With how many this is shared now, and the way to it. */
static void put_delen(req *r, const dossier *d)
{
    persoon_id id = persoon_id_van(&d->p);
    deling_rijen alle = BIJ(&r->w, deling, persoon_id, id);
    int n = 0;
    if (!url_mag(r, GET, URL(r, delen_toon, id))) return;
    for (int i = 0; i < alle.n; i++) n += deling_geldt(&alle.at[i], r->w.vandaag);
    PUT(&r->h, "<section class=\"kaart\"><h2 class=\"utrecht-heading-2\">{}</h2><p>{}</p>"
               "<p class=\"mt rij\">{}{}</p></section>",
        T("Delen met partners"),
        n ? PN(r->w.a, "Nu gedeeld met {} organisatie.", "Nu gedeeld met {} organisaties.", n)
          : T("Er wordt nu niets gedeeld."),
        link_knop(r, URL(r, delen_toon, id), T("Bekijk of deel"), "secondary-action"),
        link_knop(r, URL(r, partners_toon, id), T("Samen met partners"), "subtle"));
}

static void put_gezien(req *r, persoon_id id)
{
    url lijst = URL(r, persoon_inzage, id);
    if (!url_mag(r, GET, lijst)) return;
    PUT(&r->h, "<section class=\"kaart\"><h2 class=\"utrecht-heading-2\">{}</h2><p>{}</p>"
               "<p class=\"mt\">{}</p></section>",
        T("Wie heeft dit gezien?"), T("Elke keer dat iemand kijkt, komt in het logboek."),
        link_knop(r, lijst, T("Bekijk wie keek"), "secondary-action"));
}

void gegevens_toon(req *r)
{
    dossier d;
    if (!mens_lees(r, &d)) return;
    mens_kruimels(r, &d.p, T("Gegevens"));
    kop(r, T("Gegevens"), TF(r->w.a, "{}, dossier {}. We houden bij wie deze pagina bekijkt.",
        d.p.naam, d.p.nummer));
    mens_tabs(r, &d.p, TAB_GEGEVENS);
    PUT(&r->h, "<div class=\"twee gelijk\"><div class=\"stapel\">\n");
    put_groep(r, &d, &groepen[0]);
    put_groep(r, &d, &groepen[2]);
    PUT(&r->h, "</div><div class=\"stapel\">");
    put_groep(r, &d, &groepen[1]);
    put_gezin(r, &d);
    put_delen(r, &d);
    put_gezien(r, persoon_id_van(&d.p));
    PUT(&r->h, "</div></div>\n");
    put_rijen(r, &d, "inburgering", T("Stand van de inburgering"));
    put_rijen(r, &d, "examen", T("Examens"));
    put_rijen(r, &d, "uitkering", T("Uitkering"));
}

/* ---- change ---- */

static void put_klantmanager(formulier *f)
{
    req *r = f->r;
    gebruiker_rijen g = klantmanagers_te_kiezen(&r->w);
    keuze *k = arena_make(r->w.a, keuze, g.n + 1);
    for (int i = 0; i < g.n; i++)
        k[i] = (keuze){ID(gebruiker_id_van(&g.at[i])), g.at[i].naam};
    form_keuze(f, "klantmanager_id", k, g.n, 0);
}

void gegevens_wijzig(req *r)
{
    dossier d;
    const groep *g = groep_vind(veld(r, "groep"));
    if (!mens_lees(r, &d)) return;
    if (!g) {
        niet_gevonden(r);
        return;
    }
    persoon_id id = persoon_id_van(&d.p);
    str titel = lang_text(g->titel);
    mens_kruimels(r, &d.p, (str){0});
    kruimels(r, URL(r, gegevens_toon, id), T("Gegevens"));
    kop(r, titel, d.p.naam);
    PUT(&r->h, "<div class=\"kaart\">");
    url actie = URL_MET(r, URL(r, gegevens_bewaren, id), A(groep, str_of(g->pad)));
    formulier f = form_open(r, actie, &persoon_entity, &d.p);
    for (const char *const *v = velden_vorm(r, g, &d.p); *v; v++) {
        if (str_eq(str_of(*v), S("klantmanager_id"))) put_klantmanager(&f);
        else form_veld(&f, *v);
    }
    bron_velden(&f, &d);
    form_verborgen(&f, "groep", str_of(g->pad));
    form_sluit_met(&f, T("Bewaar"), URL(r, gegevens_toon, id), T("Terug"));
    PUT(&r->h, "</div>\n");
}

void gegevens_bewaren(req *r)
{
    persoon p;
    const groep *g = groep_vind(veld(r, "groep"));
    if (!persoon_van_pad(r, &p)) return;
    if (!g) {
        niet_gevonden(r);
        return;
    }
    u64 velden = form_lees(r, &persoon_entity, velden_vorm(r, g, &p), &p);
    van_wie v = bron_lees(r);
    if (r->w.p->n || !persoon_bewaar(&r->w, &p, velden, v.bron)) gegevens_wijzig(r);
    else ga_naar(r, URL(r, gegevens_toon, persoon_id_van(&p)), T("De gegevens zijn bewaard."));
}
