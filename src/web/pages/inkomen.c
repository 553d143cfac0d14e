/* inkomen.c: what a job does to someone's income: an estimate for the talk, on one sheet. */
#include "casework/inkomen.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

static const char *const baan_velden[] = {"begin", "tot", "uren", "uren_min", "uren_max", "loon",
    "loon_per", "loon_soort", "netto_min", "netto_max", NULL};
static const char *const nu_velden[] = {"leefvorm", "jongste", "uitkering", "maanden",
    "maanden_ouder", NULL};
static const char *const erbij_velden[] = {"toeslagen", "toeslagen_min", "toeslagen_max", "kosten",
    NULL};
static const char *const alle_velden[] = {"begin", "tot", "uren", "uren_min", "uren_max", "loon",
    "loon_per", "loon_soort", "netto_min", "netto_max", "leefvorm", "jongste", "uitkering",
    "maanden", "maanden_ouder", "toeslagen", "toeslagen_min", "toeslagen_max", "kosten", NULL};

static str bedrag(req *r, i64 cent) { return TF(r->w.a, "€ {}", GELD(cent)); }

/* ---- the form ---- */

static void put_groep(formulier *f, str kopje, const char *const *namen)
{
    form_groep(f, kopje);
    for (; *namen; namen++) form_veld(f, *namen);
    form_groep_klaar(f);
}

static str norm_zin(req *r)
{
    const parameter *alleen = parameter_op("bijstand_alleen", date_ymd(2025, 7, 1));
    const parameter *samen = parameter_op("bijstand_samen", date_ymd(2025, 7, 1));
    return TF(r->w.a,
        "Om te herkennen: op 1 juli 2025 was de norm ongeveer {} alleen en {} samen. Vul het "
        "bedrag van nu in.",
        bedrag(r, alleen->waarde), bedrag(r, samen->waarde));
}

static void put_formulier(req *r, const dossier *d, const inkomensschatting *s)
{
    persoon_id id = persoon_id_van(&d->p);
    PUT(&r->h, "<section class=\"kaart mt geenprint\" aria-labelledby=\"h-vr\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-vr\">{}</h2>", T("Wat we moeten weten"));
    formulier f = form_open(r, URL(r, inkomen_toon_uit, id), &inkomensschatting_entity, s);
    put_groep(&f, T("De baan"), baan_velden);
    put_groep(&f, T("Nu"), nu_velden);
    PUT(&r->h, "<p class=\"klein zacht\">{}</p>", norm_zin(r));
    put_groep(&f, T("Wat er verder verandert"), erbij_velden);
    form_sluit_met(&f, T("Reken uit"), URL(r, trajecten_toon, id), T("Terug"));
    PUT(&r->h, "</section>\n");
}

/* ---- the answer ---- */

static markup verschil_van(req *r, i64 verschil)
{
    if (verschil > 0) return badge(r, S("success"), TF(r->w.a, "{} meer", bedrag(r, verschil)));
    if (verschil < 0) return badge(r, S("warning"), TF(r->w.a, "{} minder", bedrag(r, -verschil)));
    return badge(r, S("neutral"), T("Evenveel"));
}

static void put_periode(req *r, const schatting *s, const schatperiode *p)
{
    const inkomen_maand *m = &p->m[SCHAT_MIDDEN];
    i64 laag = p->m[SCHAT_LAAG].samen, hoog = p->m[SCHAT_HOOG].samen;
    markup vrij = {0}, tussen = {0};
    if (m->regel)
        vrij = MARKUP(r->w.a, "{}<br><span class=\"klein\">{}</span>", bedrag(r, m->vrijlating),
            TF(r->w.a, "regel PW-0{}", (i64)m->regel));
    if (laag != hoog)
        tussen = MARKUP(r->w.a, "<br><span class=\"klein\">{}</span>",
            TF(r->w.a, "tussen {} en {}", bedrag(r, laag < hoog ? laag : hoog),
                bedrag(r, laag < hoog ? hoog : laag)));
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{}", inkomen_periode(r->w.a, p)));
    tabel_cel(r, T("Netto loon"), MARKUP(r->w.a, "{}", bedrag(r, m->netto)));
    tabel_cel(r, T("Vrij van het loon"), vrij);
    tabel_cel(r, T("Uitkering erbij"), MARKUP(r->w.a, "{}", bedrag(r, m->uitkering)));
    tabel_cel(r, T("Samen"), MARKUP(r->w.a, "<b>{}</b>{}", bedrag(r, m->samen), tussen));
    tabel_cel(r, T("Verschil met nu"), verschil_van(r, m->samen - s->uitkering));
}

static void put_tabel(req *r, const schatting *s)
{
    tabel_open(r, T("Inkomen per maand met de baan"));
    tabel_kop(r, T("Maanden"), (url){0}, 0);
    tabel_kop(r, T("Netto loon"), (url){0}, 0);
    tabel_kop(r, T("Vrij van het loon"), (url){0}, 0);
    tabel_kop(r, T("Uitkering erbij"), (url){0}, 0);
    tabel_kop(r, T("Samen"), (url){0}, 0);
    tabel_kop(r, T("Verschil met nu"), (url){0}, 0);
    for (int i = 0; i < s->n; i++) put_periode(r, s, &s->at[i]);
    tabel_sluit(r);
}

static void put_toeslagen(req *r, const inkomensschatting *in)
{
    PUT(&r->h, "<h3 class=\"utrecht-heading-3 mt\">{}</h3><p>{}</p><p>{}</p>",
        T("Toeslagen en kosten"),
        in->toeslagen.is ? TF(r->w.a, "Toeslagen nu: {} per maand.", bedrag(r, in->toeslagen.cent))
                         : T("Toeslagen nu: niet bekend."),
        in->toeslagen_min.is
            ? TF(r->w.a, "Toeslagen met de baan: tussen {} en {} per maand.",
                  bedrag(r, in->toeslagen_min.cent), bedrag(r, in->toeslagen_max.cent))
            : T("Toeslagen met de baan: niet bekend. Vraag een proefberekening."));
    if (in->kosten.is)
        PUT(&r->h, "<p>{}</p>",
            TF(r->w.a, "Kosten van het werk: {} per maand.", bedrag(r, in->kosten.cent)));
}

static void put_redenen(req *r, const schatting *s)
{
    PUT(&r->h, "<h3 class=\"utrecht-heading-3 mt\">{}</h3><ul class=\"utrecht-unordered-list\">",
        T("Waarom dit onzeker is"));
    for (int i = 0; i < s->nredenen; i++) PUT(&r->h, "<li>{}</li>", lang_text(s->redenen[i]));
    PUT(&r->h, "</ul><p class=\"klein zacht\">{} {}</p>",
        TF(r->w.a, "Bedragen van de wet sinds {}.", dag_tekst(r, s->normen, false)),
        T("Bron: Participatiewet, artikel 31 lid 2 onder n en r. Regels PW-01, PW-02 en PW-03."));
}

/* The same answers again, to keep them. */
static void put_bewaar(req *r, const dossier *d)
{
    formulier f = form_open(
        r, URL(r, inkomen_bewaren, persoon_id_van(&d->p)), &inkomensschatting_entity, NULL);
    for (int i = 0; alle_velden[i]; i++)
        form_verborgen(&f, alle_velden[i], veld(r, alle_velden[i]));
    form_sluit(&f, T("Bewaar bij het dossier"));
}

static void put_antwoord(req *r, const dossier *d, const inkomensschatting *in, const schatting *s)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-an\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-an\">{}</h2><p><b>{}</b></p><p>{}</p>",
        T("Dit is de schatting"), T("Dit is een hulp voor het gesprek, geen besluit."),
        TF(r->w.a, "Nu krijgt {} {} uitkering per maand. Het netto loon wordt ongeveer {}.",
            mens_roepnaam(&d->p), bedrag(r, s->uitkering), bedrag(r, s->netto[SCHAT_MIDDEN])));
    put_tabel(r, s);
    if (s->meer) PUT(&r->h, "<p>{}</p>", T("Daarna verandert er nog meer."));
    put_toeslagen(r, in);
    put_redenen(r, s);
    PUT(&r->h, "<div class=\"geenprint mt\">");
    put_bewaar(r, d);
    PUT(&r->h, "</div></section>\n");
}

/* ---- what was kept ---- */

static void put_bewaard(req *r, const dossier *d)
{
    inkomensschatting_rijen s = BIJ(&r->w, inkomensschatting, persoon_id, persoon_id_van(&d->p));
    if (!s.n) return;
    PUT(&r->h, "<section class=\"kaart mt geenprint\" aria-labelledby=\"h-be\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-be\">{}</h2><ul class=\"afspraken\">",
        T("Bewaarde schattingen"));
    for (int i = s.n; i-- > 0;) {
        const inkomensschatting *x = &s.at[i];
        PUT(&r->h, "<li><div><b>{}</b><p class=\"klein zacht\">{}</p></div>{}</li>",
            TF(r->w.a, "Gemaakt op {}", dag_tekst(r, x->gemaakt, false)),
            TF(r->w.a, "Een baan van {} uur, vanaf {}.", x->uren, dag_tekst(r, x->begin, false)),
            link_voor(r, URL(r, schatting_toon, inkomensschatting_id_van(x)), T("Bekijk"),
                dag_tekst(r, x->gemaakt, false), "subtle"));
    }
    PUT(&r->h, "</ul></section>\n");
}

static void begin(req *r, const dossier *d)
{
    mens_kruimels(r, &d->p, T("Inkomen met een baan"));
    kop(r, T("Inkomen met een baan"),
        TF(r->w.a, "Wat doet een baan met het inkomen van {}? Samen op {}.", d->p.naam,
            dag_tekst(r, r->w.vandaag, false)));
}

void inkomen_toon(req *r)
{
    dossier d;
    if (!mens_lees(r, &d)) return;
    inkomensschatting s = inkomen_begin(&r->w, &d);
    s.kop.masker = UINT64_MAX;
    begin(r, &d);
    put_formulier(r, &d, &s);
    put_bewaard(r, &d);
}

void inkomen_toon_uit(req *r)
{
    dossier d;
    if (!mens_lees(r, &d)) return;
    inkomensschatting in = {.persoon_id = persoon_id_van(&d.p)};
    schatting *s = arena_make(r->w.a, schatting, 1);
    form_lees(r, &inkomensschatting_entity, alle_velden, &in);
    bool goed = !r->w.p->n && inkomen_schat(&r->w, &d, &in, s);
    begin(r, &d);
    if (goed) put_antwoord(r, &d, &in, s);
    in.kop.masker = UINT64_MAX;
    put_formulier(r, &d, &in);
}

void inkomen_bewaren(req *r)
{
    persoon p;
    gebeurtenis_id g = {0};
    if (!persoon_van_pad(r, &p)) return;
    inkomensschatting in = {.persoon_id = persoon_id_van(&p)};
    form_lees(r, &inkomensschatting_entity, alle_velden, &in);
    if (r->w.p->n || !inkomen_bewaar(&r->w, &in, &g)) inkomen_toon_uit(r);
    else
        ga_naar_met_ongedaan(r, URL(r, schatting_toon, inkomensschatting_id_van(&in)),
            T("De schatting is bewaard bij het dossier."), g);
}

/* As it was made, with the words of that day. */
void schatting_toon(req *r)
{
    inkomensschatting s;
    persoon p;
    str rest, zin;
    if (!HAAL(&r->w, inkomensschatting, (inkomensschatting_id){r->id[0]}, &s)
        || !HAAL(&r->w, persoon, s.persoon_id, &p)) {
        niet_gevonden(r);
        return;
    }
    mens_kruimels(r, &p, T("Schatting"));
    kop(r, TF(r->w.a, "Schatting voor {}", p.naam),
        TF(r->w.a, "Gemaakt op {}. Een baan van {} uur per week vanaf {}.",
            dag_tekst(r, s.gemaakt, false), s.uren, dag_tekst(r, s.begin, false)));
    PUT(&r->h, "<section class=\"kaart\">");
    for (rest = s.uitslag; str_split(&rest, '\n', &zin);)
        if (zin.n) PUT(&r->h, "<p>{}</p>", zin);
    PUT(&r->h, "</section><p class=\"mt geenprint\">{}</p>\n",
        link_knop(r, URL(r, inkomen_toon, s.persoon_id), T("Nieuwe schatting maken"),
            "secondary-action"));
}
