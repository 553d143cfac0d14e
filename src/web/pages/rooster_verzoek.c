/* rooster_verzoek.c: from a clash of lesson and work to a ready request to the school, and what the
 * school answered. Bron: source 001, advice 5. */
#include "casework/les_school.h"
#include "web/pages/rooster.h"
#include "web/routes.h"

static str stand_zin(req *r, const lesverzoek *v)
{
    lesgroep g = {0};
    str wat = code_label(&verzoek_codes, v->stand);
    if (HAAL(&r->w, lesgroep, v->naar, &g)) return TF(r->w.a, "{}: {}", wat, g.naam);
    return wat;
}

void rooster_verzoeken(req *r, const dossier *d, const week *w, const week_invoer *in)
{
    persoon_id id = persoon_id_van(&d->p);
    lesverzoek_rijen v = BIJ(&r->w, lesverzoek, persoon_id, id);
    const botsing *b = les_botsing(w);
    if (!v.n && !b) return;
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-vs\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-vs\">{}</h2>", T("Vragen aan de school"));
    if (v.n) PUT(&r->h, "<ul class=\"afspraken\">");
    for (int i = v.n; i-- > 0;)
        PUT(&r->h, "<li><div>{} <b>{}</b><p class=\"klein\">{}</p><p class=\"klein\">{}</p></div>"
                   "</li>",
            TF(r->w.a, "Gevraagd op {}.", dag_tekst(r, v.at[i].gevraagd, true)),
            stand_zin(r, &v.at[i]), v.at[i].tekst, v.at[i].antwoord);
    if (v.n) PUT(&r->h, "</ul>");
    if (b) {
        const weekblok *les_blok = &w->blok[b->een];
        char dag[DATE_TEXT];
        PUT(&r->h, "<p class=\"klein\">{}</p><form method=\"post\" class=\"geenprint\" "
                   "action=\"{}\">",
            TF(r->w.a, "De school leest alleen wanneer iemand niet kan. Groep {}.",
                in->les[les_blok->invoer].groep->naam),
            URL(r, rooster_vraag_school, id));
        form_hidden(r);
        PUT(&r->h, "<input type=\"hidden\" name=\"week\" value=\"{}\">"
                   "<button class=\"utrecht-button utrecht-button--secondary-action\" "
                   "type=\"submit\">{}</button></form>",
            date_iso(w->maandag, dag), T("Vraag de school om een ander moment"));
    }
    PUT(&r->h, "</section>\n");
}

/* When he cannot come: the lesson, and the part of it that something else takes. */
static str vraag_tekst(req *r, const persoon *p, const week *w, const botsing *b)
{
    const weekblok *x = &w->blok[b->een];
    str dag = lang_text(arena_c(r->w.a, week_dag_woord(b->dag)));
    return TF(r->w.a,
        "{} kan op {} niet van {} tot {} uur. Kan de les van {} uur op een ander moment?",
        mens_roepnaam(p), dag, klok(b->van), klok(b->tot), klok(x->van));
}

void rooster_vraag_school(req *r)
{
    dossier d;
    date dag = {0};
    gebeurtenis_id g = {0};
    if (!mens_lees(r, &d)) return;
    week_invoer in = weekinvoer_lees(&r->w, &d);
    in.dag = date_parse(veld(r, "week"), &dag) ? dag : r->w.vandaag;
    week w = week_maak(r->w.a, &in);
    persoon_id id = persoon_id_van(&d.p);
    const botsing *b = les_botsing(&w);
    if (!b) {
        problem_add(r->w.p, "", N_("Er botst in deze week geen les meer. Er is niets gevraagd."));
        rooster_toon(r);
        return;
    }
    lesverzoek v = {.persoon_id = id,
        .lesgroep_id = {in.les[w.blok[b->een].invoer].groep->kop.id},
        .tekst = vraag_tekst(r, &d.p, &w, b)};
    if (!lesverzoek_maak(&r->w, &v, &g)) rooster_toon(r);
    else
        ga_naar_met_ongedaan(r, URL_MET(r, URL(r, rooster_toon, id), A(week, w.maandag)),
            T("De vraag ligt bij de school."), g);
}
