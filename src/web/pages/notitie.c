/* notitie.c: notes: written once, corrected by a new one that names the old one. */
#include "web/pages/notitie.h"

#include "casework/tijdlijn.h"
#include "web/routes.h"

#define NOTITIEVORM_FIELDS(F) \
    F(str, tekst, N_("Notitie"), .required = true, .max = 8000, .multiline = true, \
      .hulp = N_("Schrijf zo dat de persoon het mag lezen. Geen ziekte of diagnose.")) \
    F(date, datum, N_("Dag van het gesprek"), .required = true) \
    F(code, spoor, N_("Spoor"), .codes = &spoor_codes) \
    F(str, taak, N_("Maak ook een taak"), .max = 400, \
      .hulp = N_("Wat moet er nu gebeuren? Laat leeg als er niets is.")) \
    F(date, taak_op, N_("Taak klaar op"), .hulp = N_("Leeg: over een week."))
FORMULIER(notitievorm, NOTITIEVORM_FIELDS)
#define SELF notitievorm
FORMULIER_DEF(notitievorm, NOTITIEVORM_FIELDS)
#undef SELF

enum { TAAK_OVER_DAGEN = 7 };

bool notitie_mag_lezen(req *r)
{
    return mag_zien(r, &notitie_entity, "tekst");
}

void notitie_formulier(req *r, const persoon *p, bool kort)
{
    notitievorm v = {.masker = UINT64_MAX, .datum = r->w.vandaag};
    persoon_id id = persoon_id_van(p);
    formulier f = form_open(r, URL(r, notitie_bewaren, id), &notitievorm_entity, &v);
    form_veld(&f, "tekst");
    if (!kort) {
        form_veld(&f, "datum");
        form_veld(&f, "spoor");
    }
    form_veld(&f, "taak");
    form_veld(&f, "taak_op");
    if (kort) form_sluit(&f, T("Bewaar de notitie"));
    else form_sluit_met(&f, T("Bewaar de notitie"), URL(r, persoon_toon, id), T("Terug"));
}

void notitie_nieuw(req *r)
{
    persoon p;
    if (!persoon_van_pad(r, &p)) return;
    if (!notitie_mag_lezen(r)) {
        niet_gevonden(r);
        return;
    }
    mens_kruimels(r, &p, T("Notitie maken"));
    kop(r, T("Notitie maken"), TF(r->w.a, "Over {}. Een notitie telt als contact.", p.naam));
    PUT(&r->h, "<div class=\"kaart\">");
    notitie_formulier(r, &p, false);
    PUT(&r->h, "</div>\n");
}

void notitie_bewaren(req *r)
{
    static const char *const velden[] = {"tekst", "datum", "spoor", "taak", "taak_op", NULL};
    notitievorm v = {.masker = UINT64_MAX};
    persoon_id wie = {r->id[0]};
    if (!notitie_mag_lezen(r)) {
        niet_gevonden(r);
        return;
    }
    form_lees(r, &notitievorm_entity, velden, &v);
    notitie n = {.persoon_id = wie, .datum = v.datum, .spoor = v.spoor, .tekst = v.tekst};
    if (!date_is_set(v.taak_op)) v.taak_op = date_plus(r->w.vandaag, TAAK_OVER_DAGEN);
    taak t = {.tekst = v.taak, .uiterlijk = v.taak_op, .spoor = v.spoor};
    if (r->w.p->n || !notitie_met_taak(&r->w, n, t).v) notitie_nieuw(r);
    else ga_naar(r, URL(r, persoon_toon, wie),
             v.taak.n ? T("De notitie is bewaard. De taak staat klaar.")
                      : T("De notitie is bewaard."));
}

/* ---- correction ---- */

static bool notitie_van_pad(req *r, notitie *n, persoon *p)
{
    if (HAAL(&r->w, notitie, (notitie_id){r->id[0]}, n) && n->tekst.n &&
        HAAL(&r->w, persoon, n->persoon_id, p))
        return true;
    niet_gevonden(r);
    return false;
}

void notitie_verbeter(req *r)
{
    notitie n;
    persoon p;
    if (!notitie_van_pad(r, &n, &p)) return;
    notitie nieuw = {.tekst = n.tekst, .spoor = n.spoor};
    nieuw.kop.masker = UINT64_MAX;
    str titel = TF(r->w.a, "Notitie van {} verbeteren", dag_tekst(r, n.datum, false));
    mens_kruimels(r, &p, titel);
    kop(r, titel, T("De oude notitie blijft staan. Erbij komt wat je hier schrijft."));
    PUT(&r->h, "<div class=\"kaart\"><p class=\"klein zacht\">{}</p><p class=\"vrijetekst\">{}</p>",
        T("Dit staat er nu:"), n.tekst);
    formulier f = form_open(r, URL(r, notitie_verbeterd, notitie_id_van(&n)), &notitie_entity,
        &nieuw);
    form_veld(&f, "tekst");
    form_sluit_met(&f, T("Bewaar de verbetering"), URL(r, persoon_toon, n.persoon_id), T("Terug"));
    PUT(&r->h, "</div>\n");
}

void notitie_verbeterd(req *r)
{
    static const char *const velden[] = {"tekst", NULL};
    notitie oud;
    persoon p;
    if (!notitie_van_pad(r, &oud, &p)) return;
    notitie n = {.persoon_id = oud.persoon_id, .spoor = oud.spoor, .datum = r->w.vandaag,
        .verbetert = notitie_id_van(&oud)};
    form_lees(r, &notitie_entity, velden, &n);
    if (r->w.p->n || !notitie_schrijf(&r->w, n).v) notitie_verbeter(r);
    else ga_naar(r, URL(r, persoon_toon, n.persoon_id), T("De verbetering is bewaard."));
}
