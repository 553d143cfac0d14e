/* rooster_oplossing.c: what fits in the place of what clashes: choose, look at the week as it would
 * be, and only then record it. Bron: ux.md 7; wishes.md, the dual week. */
#include "casework/les_school.h"
#include "casework/taak.h"
#include "casework/weekoplossing.h"
#include "web/pages/rooster.h"
#include "web/routes.h"

enum { EERST_GETOOND = 4, MEEST_GETOOND = 16 };

#define OPLOSSINGKEUS_FIELDS(F) \
    F(date, van, N_("Vanaf welke dag"), .required = true) \
    F(date, tot, N_("Tot welke dag"), \
      .hulp = N_("Leeg: het blijft zo. Anders: de eerste dag waarop het weer is zoals nu."))
FORMULIER(oplossingkeus, OPLOSSINGKEUS_FIELDS)
#define SELF oplossingkeus
FORMULIER_DEF(oplossingkeus, OPLOSSINGKEUS_FIELDS)
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
    PLAIN(&b, "{}{}-{}-{}-{}-{}", blok ? S("b") : S("d"), blok ? 0 : o->werk, o->dag,
        tijd_minutes(o->van), tijd_minutes(o->tot), token_van(r, rij));
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

static formulier open_vorm(req *r, const keuzeblad *k, const oplossingkeus *v)
{
    char dag[DATE_TEXT];
    formulier f = form_open(r, URL(r, oplossing_kies, persoon_id_van(&k->d.p)),
        &oplossingkeus_entity, v);
    form_verborgen(&f, "week", date_iso(date_monday(k->in.dag), dag));
    form_verborgen(&f, "keus", veld(r, "keus"));
    return f;
}

static void sluit_vorm(req *r, formulier *f, const keuzeblad *k, str knop)
{
    form_sluit_met(f, knop,
        URL_MET(r, URL(r, rooster_toon, persoon_id_van(&k->d.p)), A(week, date_monday(k->in.dag))),
        T("Andere oplossing"));
}

/* A shift that the employer agrees to is recorded; else there is a task to ask him. */
static void put_vastleggen(req *r, const keuzeblad *k)
{
    oplossingkeus v = {.masker = UINT64_MAX,
        .van = date_max(date_monday(k->in.dag), r->w.vandaag)};
    bool dienst = k->o->werk >= 0;
    formulier f = open_vorm(r, k, &v);
    if (k->o->soort != OPLOSSING_BLOK) form_veld(&f, "van");
    if (dienst) form_veld(&f, "tot");
    sluit_vorm(r, &f, k,
        k->o->soort == OPLOSSING_BLOK ? T("Vraag dit aan de school")
        : dienst                      ? T("Leg vast: de werkgever is akkoord")
                                      : T("Leg vast"));
    if (!dienst) return;
    PUT(&r->h, "<p class=\"klein mt\">{}</p>", T("Weet je nog niet of de werkgever dit wil?"));
    f = open_vorm(r, k, &v);
    form_verborgen(&f, "vraag", S("ja"));
    sluit_vorm(r, &f, k, T("Maak een taak"));
}

static str wie_beslist(const oplossing *o)
{
    if (o->soort == OPLOSSING_BLOK)
        return T("De school beslist. De vraag gaat met de nieuwe tijd naar de school.");
    if (o->soort != OPLOSSING_GROEP)
        return T("De werkgever beslist. Is hij akkoord? Leg het dan vast.");
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
    rooster_effect(r, &k.o->voor, &k.o->na, &k.z.vraag);
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

/* The shifts of this work with the new one in its place. */
static bool kies_dienst(req *r, const keuzeblad *k, const oplossingkeus *v, gebeurtenis_id *g)
{
    week_invoer x;
    if (!oplossing_week(r->w.a, &k->z.vraag, k->o, &x)) bug("an option that fits has a week");
    const week_werk *straks = &x.werk[k->o->werk];
    werktijd t = {
        .van = v->van, .tot = v->tot, .dienst = straks->dienst, .n = straks->ndienst};
    return werktijden_zet(&r->w, straks->plaatsing, &t, g);
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
    static const char *const velden[] = {"van", "tot", NULL};
    keuzeblad k;
    gebeurtenis_id g = {0};
    oplossingkeus v = {.masker = UINT64_MAX};
    if (!lees_keuze(r, &k)) return;
    bool dienst = k.o->werk >= 0, vraag = k.o->soort == OPLOSSING_BLOK;
    if (dienst && veld(r, "vraag").n) {
        maak_taak(r, &k);
        return;
    }
    if (!vraag) form_lees(r, &oplossingkeus_entity, velden, &v);
    bool goed = !r->w.p->n;
    if (goed && dienst) goed = kies_dienst(r, &k, &v, &g);
    else if (goed) goed = vraag ? vraag_blok(r, &k, &g) : kies_groep(r, &k, v.van, &g);
    if (!goed) {
        oplossing_toon(r);
        return;
    }
    url u = URL(r, rooster_toon, persoon_id_van(&k.d.p));
    str naam = oplossing_naam(&r->w, &k.z, k.o);
    ga_naar_met_ongedaan(r, URL_MET(r, u, A(week, rooster_gekozen_dag(r))),
        vraag ? T("De vraag ligt bij de school.") : TF(r->w.a, "Vastgelegd: {}.", naam), g);
}
