/* werkgever_tijden.c: other shifts, with what they do to lessons first. The office reckons; the
 * employer is told on which days it does not fit, and no more. Bron: ux.md 6.6 task 6. */
#include "casework/kantoor.h"
#include "web/pages/dienstweek.h"
#include "web/pages/organisatie_blok.h"
#include "web/pages/werkgever.h"

#define TIJDENVORM_FIELDS(F) \
    F(date, geldig_van, N_("Geldt vanaf"), .required = true)
FORMULIER(tijdenvorm, TIJDENVORM_FIELDS)
#define SELF tijdenvorm
FORMULIER_DEF(tijdenvorm, TIJDENVORM_FIELDS)
#undef SELF

typedef struct {
    werkgevermens m;
    werktijd k;
    bool gekozen;             /* looked at or sent, and it can be */
    werktijd_effect effect;
} tijdenblad;

/* Reckons with the rights of the office: what comes of it is two sets of weekdays. */
static bool reken(req *r, tijdenblad *b)
{
    plaatsing_geheel x;
    werk kantoor = r->w;
    bool is = toegang_kantoor(r->w.db, r->w.a, &kantoor.t)
              && plaatsing_lees(&kantoor, b->m.plaatsing_id, &x);
    if (!is)
        return problem_with(r->w.p, PROBLEM_GEWEIGERD, "",
            N_("Dat kan nu niet. Vraag het de begeleider."), (str){0});
    return werkgever_tijden_effect(&kantoor, &x, &b->k, &b->effect);
}

static bool lees_blad(req *r, tijdenblad *b)
{
    plaatsing p;
    tijdenvorm v = {.masker = UINT64_MAX};
    *b = (tijdenblad){0};
    if (!werkgever_mens(&r->w, &b->m) || !HAAL(&r->w, plaatsing, b->m.plaatsing_id, &p)) {
        niet_gevonden(r);
        return false;
    }
    date dag = date_max(date_plus(date_monday(r->w.vandaag), 7), p.van);
    if (veld(r, "geldig_van").n) date_parse(veld(r, "geldig_van"), &dag);
    b->k = werktijd_op(&r->w, &p, dag);
    b->k.van = dag;
    if (!is_post(r) && !veld(r, "kijk").n) return true;
    field_parse(r->w.a, &tijdenvorm_entity.fields[0], veld(r, "geldig_van"), &v, r->w.p);
    werktijd nu = b->k;
    b->k = (werktijd){.van = v.geldig_van};
    b->k.dienst = dienstweek_lees(r, nu.dienst, nu.n, &b->k.n);
    b->gekozen = !r->w.p->n && reken(r, b);
    return true;
}

static void put_dagen(req *r, u32 dagen, const char *zin)
{
    for (int d = 0; d < 7; d++)
        if (dagen >> d & 1)
            PUT(&r->h, "<li>{}</li>",
                lang_format(r->w.a, lang_text(zin),
                    (val[]){V(code_label(&weekdag_codes, CODE(MAANDAG + d)))}, 1));
}

static void put_leg_vast(req *r, const tijdenblad *b)
{
    char dag[DATE_TEXT];
    PUT(&r->h, "<form method=\"post\" class=\"geenprint mt\" action=\"{}\">",
        URL(r, werkgever_tijden_zet, b->m.id));
    form_hidden(r);
    dienstweek_verborgen(r);
    PUT(&r->h, "<input type=\"hidden\" name=\"geldig_van\" value=\"{}\">"
               "<button class=\"utrecht-button utrecht-button--primary-action\" type=\"submit\">"
               "{}</button></form>",
        date_iso(b->k.van, dag), T("Leg deze tijden vast"));
}

static void put_effect(req *r, const tijdenblad *b)
{
    u32 anders = b->effect.anders & ~b->effect.les;
    kaart_begin(r, "h-ef", T("Wat het doet met de lessen"));
    PUT(&r->h, "<ul class=\"utrecht-unordered-list\">");
    put_dagen(r, b->effect.les, N_("{}: dit botst met een les van de deelnemer."));
    put_dagen(r, anders, N_("{}: de deelnemer kan dan niet."));
    if (!b->effect.les && !anders)
        PUT(&r->h, "<li>{}</li>", T("Er botst niets in de eerste 4 weken."));
    PUT(&r->h, "</ul>");
    if (b->effect.les || anders)
        PUT(&r->h, "<p class=\"mt\">{} {}</p>",
            T("Zo kan het niet. Kies andere tijden, of vraag de begeleider om mee te denken."),
            link_naar(r, URL(r, werkgever_mens_toon, b->m.id), T("Stel een vraag")));
    else put_leg_vast(r, b);
    kaart_klaar(r);
}

void werkgever_tijden(req *r)
{
    tijdenblad b;
    if (!lees_blad(r, &b)) return;
    tijdenvorm v = {.masker = UINT64_MAX, .geldig_van = b.k.van};
    dienstweek d = dienstweek_van(b.k.dienst, b.k.n);
    kruimels(r, URL0(r, werkgever_begin), T("Mijn plekken"));
    kruimels(r, URL(r, werkgever_mens_toon, b.m.id), b.m.roepnaam);
    kruimels(r, (url){0}, T("Werktijden"));
    kop(r, TF(r->w.a, "Werktijden van {}", b.m.roepnaam),
        T("Kijk eerst wat het doet met de lessen. Daarna leg je het vast."));
    PUT(&r->h, "<div class=\"stapel\">");
    if (b.gekozen) put_effect(r, &b);
    kaart_begin(r, "h-fo", T("Diensten in de week"));
    formulier f = form_open_kijk(r, URL(r, werkgever_tijden, b.m.id), &tijdenvorm_entity, &v);
    form_veld(&f, "geldig_van");
    dienstweek_velden(&f, &d, T("Diensten in de week"));
    form_sluit_met(&f, T("Kijk wat het doet"), URL(r, werkgever_mens_toon, b.m.id), T("Terug"));
    kaart_klaar(r);
    PUT(&r->h, "</div>");
}

void werkgever_tijden_zet(req *r)
{
    tijdenblad b;
    if (!lees_blad(r, &b)) return;
    werk kantoor = werkgever_kantoor(&r->w);
    if (!b.gekozen || !werkgever_zet_tijden(&kantoor, b.m.plaatsing_id, &b.k, NULL)) {
        werkgever_tijden(r);
        return;
    }
    ga_naar(r, URL(r, werkgever_mens_toon, b.m.id),
            TF(r->w.a, "De werktijden gelden vanaf {}.", dag_tekst(r, b.k.van, true)));
}
