/* rooster_oplossing.c: what fits in the place of what clashes: choose, look at the week as it would
 * be, and only then record it. Bron: ux.md 7; wishes.md, the dual week. */
#include "casework/les_school.h"
#include "casework/taak.h"
#include "casework/weekoplossing.h"
#include "web/pages/rooster.h"
#include "web/routes.h"

enum { EERST_GETOOND = 4, MEEST_GETOOND = 16 };

#define OPLOSSINGKEUS_FIELDS(F) F(date, van, N_("Vanaf welke dag"), .required = true)
LIJSTRIJ(oplossingkeus, OPLOSSINGKEUS_FIELDS)
#define SELF oplossingkeus
LIJSTRIJ_DEF(oplossingkeus, OPLOSSINGKEUS_FIELDS)
#undef SELF

/* ---- which one: said without ids, so that a changed week is noticed ---- */

static str sleutel(req *r, const weekoplossing *z, const oplossing *o)
{
    buf b = buf_new(r->w.a);
    if (o->soort == OPLOSSING_GROEP) {
        PLAIN(&b, "g{}-{}", o->les, token_van(r, ID(z->groep[o->groep].id)));
        return buf_str(&b);
    }
    bool blok = o->soort == OPLOSSING_BLOK;
    const id_any rij = blok ? ID((les_id){o->rij}) : ID((plek_dienst_id){o->rij});
    PLAIN(&b, "{}{}-{}-{}-{}", blok ? S("b") : S("d"), o->dag, tijd_minutes(o->van),
        tijd_minutes(o->tot), token_van(r, rij));
    return buf_str(&b);
}

static const oplossing *gekozen(req *r, const weekoplossing *z)
{
    str keus = veld(r, "keus");
    for (int i = 0; i < z->uit.n; i++)
        if (str_cmp(sleutel(r, z, &z->uit.at[i]), keus) == 0) return &z->uit.at[i];
    return NULL;
}

/* ---- to choose from ---- */

static void put_optie(req *r, const weekoplossing *z, int i)
{
    const oplossing *o = &z->uit.at[i];
    str let_op = oplossing_let_op(&r->w, z, o);
    PUT(&r->h, "<div class=\"optie\"><input type=\"radio\" name=\"keus\" required id=\"opl{}\" "
               "value=\"{}\" aria-describedby=\"opl{}u\"", i, sleutel(r, z, o), i);
    if (i == z->uit.eerste) PUT(&r->h, " checked");
    PUT(&r->h, "><label for=\"opl{}\">{}</label><p class=\"klein\" id=\"opl{}u\">{}", i,
        oplossing_naam(&r->w, z, o), i, oplossing_effect(&r->w, z, o));
    if (let_op.n) PUT(&r->h, " <b>{}</b>", let_op);
    PUT(&r->h, "</p></div>\n");
}

static void put_opties(req *r, const weekoplossing *z)
{
    int n = z->uit.n < MEEST_GETOOND ? z->uit.n : MEEST_GETOOND;
    for (int i = 0; i < n && i < EERST_GETOOND; i++) put_optie(r, z, i);
    if (n <= EERST_GETOOND) return;
    PUT(&r->h, "<details><summary>{}</summary><div class=\"stapel mt\">",
        PN(r->w.a, "Nog {} oplossing", "Nog {} oplossingen", n - EERST_GETOOND));
    for (int i = EERST_GETOOND; i < n; i++) put_optie(r, z, i);
    PUT(&r->h, "</div></details>\n");
}

void rooster_oplossingen(req *r, const dossier *d, const week *w, const week_invoer *in)
{
    char dag[DATE_TEXT];
    if (!w->nbotsing) return;
    weekoplossing z = weekoplossing_zoek(&r->w, d, in);
    if (!z.uit.n) {
        PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-op\"><h2 "
                   "class=\"utrecht-heading-2\" id=\"h-op\">{}</h2><p>{}</p></section>\n",
            T("Kies een oplossing"),
            T("Geen andere groep of tijd past in de week. Overleg met school en werk."));
        return;
    }
    PUT(&r->h, "<form class=\"kaart stapel geenprint\" method=\"get\" action=\"{}\">"
               "<input type=\"hidden\" name=\"week\" value=\"{}\">"
               "<fieldset class=\"stapel\"><legend class=\"utrecht-heading-2\">{}</legend>"
               "<p class=\"klein\">{}</p>",
        URL(r, oplossing_toon, persoon_id_van(&d->p)), date_iso(w->maandag, dag),
        T("Kies een oplossing"), T("Dit past in deze week. Ook de 3 weken erna zijn bekeken."));
    put_opties(r, &z);
    PUT(&r->h, "</fieldset><button class=\"utrecht-button utrecht-button--primary-action\" "
               "type=\"submit\">{}</button></form>\n",
        T("Bekijk deze oplossing"));
}

/* ---- the week as it would be ---- */

typedef struct {
    dossier d;
    week_invoer in;
    weekoplossing z;
    const oplossing *o;
} keuzeblad;

/* False: answered already; the option that was chosen does not fit any more. */
static bool lees_keuze(req *r, keuzeblad *k)
{
    if (!mens_lees(r, &k->d)) return false;
    k->in = weekinvoer_lees(&r->w, &k->d);
    k->in.dag = rooster_gekozen_dag(r);
    k->z = weekoplossing_zoek(&r->w, &k->d, &k->in);
    k->o = gekozen(r, &k->z);
    if (k->o) return true;
    const char *weg = N_("Deze oplossing past niet meer. Kies een andere.");
    if (is_post(r)) {
        problem_add(r->w.p, "", weg);
        rooster_toon(r);
    } else
        ga_naar(r, URL_MET(r, URL(r, rooster_toon, persoon_id_van(&k->d.p)),
                       A(week, date_monday(k->in.dag))), lang_text(weg));
    return false;
}

/* What comes stands dashed. */
static week week_straks(req *r, const keuzeblad *k)
{
    week_invoer x;
    if (!oplossing_week(r->w.a, &k->z.vraag, k->o, &x)) bug("an option that fits has a week");
    week w = week_maak(r->w.a, &x);
    weekblok *b = arena_make(r->w.a, weekblok, w.nblok + 1);
    for (int i = 0; i < w.nblok; i++) {
        b[i] = w.blok[i];
        b[i].voorstel |= oplossing_brengt(k->o, &b[i]);
    }
    w.blok = b;
    return w;
}

static void put_maat(req *r, str wat, int voor, int na, str vraagt)
{
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{}", wat));
    tabel_cel(r, T("Nu"), MARKUP(r->w.a, "{}", uren_woord(r->w.a, voor)));
    tabel_cel(r, T("Straks"), MARKUP(r->w.a, "<b>{}</b>", uren_woord(r->w.a, na)));
    tabel_cel(r, T("Nodig of grens"), MARKUP(r->w.a, "{}", vraagt.n ? vraagt : S("–")));
}

static str nodig(req *r, num n)
{
    return n.is ? TF(r->w.a, "{} uur", n) : (str){0};
}

static void put_effect(req *r, const keuzeblad *k)
{
    const weekmaat *voor = &k->o->voor, *na = &k->o->na;
    str grens = k->z.vraag.grens.is ? TF(r->w.a, "hoogstens {} uur", k->z.vraag.grens) : (str){0};
    tabel_open(r, T("Uren in deze week, nu en straks"));
    tabel_kop(r, T("Wat"), (url){0}, 0);
    tabel_kop(r, T("Nu"), (url){0}, 0);
    tabel_kop(r, T("Straks"), (url){0}, 0);
    tabel_kop(r, T("Nodig of grens"), (url){0}, 0);
    put_maat(r, T("Les"), voor->les, na->les, nodig(r, k->z.vraag.les_nodig));
    put_maat(r, T("Werk"), voor->werk, na->werk, nodig(r, k->z.vraag.werk_nodig));
    put_maat(r, T("Reizen"), voor->reis, na->reis, (str){0});
    put_maat(r, T("Samen"), voor->les + voor->werk + voor->reis, na->les + na->werk + na->reis,
        grens);
    put_maat(r, T("Langste dag"), voor->langste, na->langste, T("hoogstens 10 uur"));
    tabel_sluit(r);
}

static str knop_tekst(oplossing_soort s)
{
    if (s == OPLOSSING_GROEP) return T("Leg vast");
    return s == OPLOSSING_BLOK ? T("Vraag dit aan de school") : T("Maak een taak");
}

static void put_vastleggen(req *r, const keuzeblad *k)
{
    char dag[DATE_TEXT];
    date maandag = date_monday(k->in.dag);
    persoon_id id = persoon_id_van(&k->d.p);
    url terug = URL_MET(r, URL(r, rooster_toon, id), A(week, maandag));
    oplossingkeus v = {.masker = UINT64_MAX, .van = date_max(maandag, r->w.vandaag)};
    bool vraag = k->o->soort != OPLOSSING_GROEP;
    formulier f = form_open(r, URL(r, oplossing_kies, id), &oplossingkeus_entity, &v);
    form_verborgen(&f, "week", date_iso(maandag, dag));
    form_verborgen(&f, "keus", veld(r, "keus"));
    if (!vraag) form_veld(&f, "van");
    form_sluit_met(&f, knop_tekst(k->o->soort), terug, T("Andere oplossing"));
}

static str wie_beslist(const oplossing *o)
{
    if (o->soort == OPLOSSING_BLOK)
        return T("De school beslist. De vraag gaat met de nieuwe tijd naar de school.");
    if (o->soort != OPLOSSING_GROEP)
        return T("De werkgever beslist. Er komt een taak op je lijst om het te vragen.");
    return T("Er is nog niets gewijzigd. Je kunt het daarna ongedaan maken.");
}

void oplossing_toon(req *r)
{
    keuzeblad k;
    if (!lees_keuze(r, &k)) return;
    week w = week_straks(r, &k);
    str let_op = oplossing_let_op(&r->w, &k.z, k.o);
    mens_kruimels(r, &k.d.p, T("Oplossing"));
    PUT(&r->h, "<div class=\"week-pagina\">");
    kop(r, TF(r->w.a, "Zo wordt de week van {}", k.d.p.naam), oplossing_naam(&r->w, &k.z, k.o));
    PUT(&r->h, "<p>{}</p>", oplossing_effect(&r->w, &k.z, k.o));
    if (let_op.n) PUT(&r->h, "<p><b>{}</b></p>", let_op);
    PUT(&r->h, "<div class=\"rooster2 mt\">");
    rooster_week(r, &w);
    PUT(&r->h, "<div class=\"stapel\"><section class=\"kaart\" aria-label=\"{}\">",
        T("Het effect"));
    put_effect(r, &k);
    PUT(&r->h, "</section><section class=\"kaart\" aria-label=\"{}\"><p class=\"klein mb\">{}</p>",
        T("Vastleggen"), wie_beslist(k.o));
    put_vastleggen(r, &k);
    PUT(&r->h, "</section></div></div></div>\n");
}

/* ---- it is chosen ---- */

static bool kies_groep(req *r, const keuzeblad *k, date van, gebeurtenis_id *g)
{
    lesdeelname_id oud = {0};
    i64 nu = k->in.les[k->o->les].groep->kop.id;
    for (int i = 0; i < k->d.lesdeelnames.n; i++) {
        const lesdeelname *d = &k->d.lesdeelnames.at[i];
        bool voorbij = date_is_set(d->tot) && !date_before(r->w.vandaag, d->tot);
        if (d->lesgroep_id.v == nu && !voorbij) oud = lesdeelname_id_van(d);
    }
    lesdeelname l = {.persoon_id = persoon_id_van(&k->d.p),
        .lesgroep_id = k->z.groep[k->o->groep].id,
        .van = van};
    return deelname_begin(&r->w, &l, oud, NULL, g);
}

/* The lesson of now and the time that fits: nothing of where someone works. */
static bool vraag_blok(req *r, const keuzeblad *k, gebeurtenis_id *g)
{
    const week_les *nu = &k->in.les[k->o->les];
    for (int i = 0; i < nu->nles; i++) {
        const les *l = &nu->les[i];
        if (l->kop.id != k->o->rij) continue;
        lesverzoek v = {.persoon_id = persoon_id_van(&k->d.p),
            .lesgroep_id = {nu->groep->kop.id},
            .tekst = TF(r->w.a,
                "{} kan niet op {} van {} tot {} uur. Kan die les op {} van {} tot {} uur?",
                mens_roepnaam(&k->d.p), code_label(&weekdag_codes, l->dag), l->van, l->tot,
                code_label(&weekdag_codes, CODE(k->o->dag)), k->o->van, k->o->tot)};
        return lesverzoek_maak(&r->w, &v, g);
    }
    bug("an option moves a lesson that is there");
}

/* Other shifts are for the employer to say: a task, with what fits. */
static void maak_taak(req *r, const keuzeblad *k)
{
    const week_werk *nu = &k->in.werk[k->o->werk];
    persoon_id id = persoon_id_van(&k->d.p);
    taak t = {.persoon_id = id,
        .gebruiker_id = {r->ik.kop.id},
        .spoor = CODE(SPOOR_WERK),
        .tekst = TF(r->w.a, "Vraag {} of dit kan voor {}. {}.", nu->waar,
            mens_roepnaam(&k->d.p), oplossing_naam(&r->w, &k->z, k->o)),
        .uiterlijk = r->w.vandaag};
    if (taak_maak(&r->w, t).v)
        ga_naar(r, URL_MET(r, URL(r, rooster_toon, id), A(week, rooster_gekozen_dag(r))),
            T("De taak staat op je lijst."));
    else oplossing_toon(r);
}

void oplossing_kies(req *r)
{
    static const char *const velden[] = {"van", NULL};
    keuzeblad k;
    gebeurtenis_id g = {0};
    oplossingkeus v = {.masker = UINT64_MAX};
    if (!lees_keuze(r, &k)) return;
    if (k.o->werk >= 0) {
        maak_taak(r, &k);
        return;
    }
    bool vraag = k.o->soort == OPLOSSING_BLOK;
    if (!vraag) form_lees(r, &oplossingkeus_entity, velden, &v);
    bool goed = !r->w.p->n && (vraag ? vraag_blok(r, &k, &g) : kies_groep(r, &k, v.van, &g));
    if (!goed) {
        oplossing_toon(r);
        return;
    }
    url u = URL(r, rooster_toon, persoon_id_van(&k.d.p));
    str naam = oplossing_naam(&r->w, &k.z, k.o);
    ga_naar_met_ongedaan(r, URL_MET(r, u, A(week, rooster_gekozen_dag(r))),
        vraag ? T("De vraag ligt bij de school.") : TF(r->w.a, "Vastgelegd: {}.", naam), g);
}
