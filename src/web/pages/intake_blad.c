/* intake_blad.c: all of the intake that is still open on one page, for a conversation at one go or
 * on paper. */
#include "web/pages/intake.h"
#include "web/routes.h"

/* What stands on the page: parts with questions of their own that are open, or all of them. */
static bool staat_erop(req *r, const dossier *d, const intake_deel *deel, bool alles)
{
    if (!deel_zichtbaar(r, d, deel)) return false;
    if (!deel->velden[0] && deel->rijen != &taalmeting_entity) return false;
    deel_stand s = intake_stand(d, deel, r->w.vandaag);
    return alles || s.stand != KLAAR || s.oud;
}

static int put_delen(formulier *f, const dossier *d, bool alles)
{
    int n, gezet = 0;
    const intake_deel *delen = intake_delen(&n);
    for (int i = 0; i < n; i++) {
        if (!staat_erop(f->r, d, &delen[i], alles)) continue;
        form_groep(f, lang_text(delen[i].naam));
        deel_velden(f, d, &delen[i]);
        form_verborgen(f, "deel", str_of(delen[i].pad));
        form_groep_klaar(f);
        gezet++;
    }
    return gezet;
}

void intake_blad(req *r)
{
    dossier d;
    if (!mens_lees(r, &d)) return;
    persoon_id id = persoon_id_van(&d.p);
    bool alles = str_eq(veld(r, "toon"), S("alles"));
    intake i = d.i;
    if (!i.kop.id) i.kop.masker = UINT64_MAX;
    if (!date_is_set(i.begonnen)) i.begonnen = r->w.vandaag;
    mens_kruimels(r, &d.p, (str){0});
    kruimels(r, URL(r, intake_toon, id), T("Brede intake"));
    kop_met(r, T("Intake op één blad"),
        TF(r->w.a, "Van {}. Scholen, werk en grenzen voeg je bij hun eigen deel toe.", d.p.naam),
        alles ? (markup){0}
              : link_knop(r, URL_MET(r, URL(r, intake_blad, id), A(toon, S("alles"))),
                    T("Toon ook wat klaar is"), "subtle"));
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, URL(r, intake_blad_bewaren, id), &intake_entity, &i);
    if (!put_delen(&f, &d, alles))
        PUT(&r->h, "<p>{}</p>", T("Alles is bekend en niet oud."));
    form_verborgen(&f, "toon", alles ? S("alles") : S(""));
    bron_velden(&f, &d);
    form_sluit_met(&f, T("Bewaar alles"), URL(r, intake_toon, id), T("Terug naar de lijst"));
    PUT(&r->h, "</div>\n");
}

/* Part by part, each on top of what the one before left. */
static bool bewaar_delen(req *r, persoon_id id, gebeurtenis_id *g)
{
    dossier d;
    for (int i = 0;; i++) {
        str pad = veld_nr(r, "deel", i);
        const intake_deel *deel = intake_deel_vind(pad);
        if (!pad.n) return true;
        if (!dossier_lees(&r->w, id, &d)) return false;
        if (!deel || !deel_zichtbaar(r, NULL, deel)) continue;
        if (!deel_bewaar(r, &d, deel, false, g)) return false;
    }
}

void intake_blad_bewaren(req *r)
{
    persoon p;
    gebeurtenis_id g = {0};
    if (!persoon_van_pad(r, &p)) return;
    if (bewaar_delen(r, persoon_id_van(&p), &g))
        ga_naar(r, URL(r, intake_toon, persoon_id_van(&p)), T("De intake is bewaard."));
    else intake_blad(r);
}
