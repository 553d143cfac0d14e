/* zafronding.c: the closing talk of the Z-route: what is done, what is missing, and the talk. */
#include "casework/zafronding.h"
#include "web/pages/uren.h"
#include "web/routes.h"

static const char *const velden[] = {"datum", "door", "uitkomst", "toelichting", NULL};

static void put_eerder(req *r, persoon_id id)
{
    zafronding_rijen z = BIJ(&r->w, zafronding, persoon_id, id);
    if (!z.n) return;
    PUT(&r->h, "<section class=\"kaart mt\" aria-labelledby=\"h-eg\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-eg\">{}</h2><ul class=\"afspraken\">",
        T("Eindgesprekken"));
    for (int i = z.n; i-- > 0;)
        PUT(&r->h, "<li><div><b>{}</b> {}<p class=\"klein\">{}</p>"
                   "<p class=\"klein zacht\">{}</p></div></li>",
            dag_tekst(r, z.at[i].datum, false), code_label(&zuitkomst_codes, z.at[i].uitkomst),
            z.at[i].toelichting, code_label(&gespreksvoerder_codes, z.at[i].door));
    PUT(&r->h, "</ul></section>\n");
}

void eindgesprek_vraag(req *r)
{
    dossier d;
    if (!mens_lees(r, &d)) return;
    persoon_id id = persoon_id_van(&d.p);
    bool z_route = dossier_z_route(&d), klaar = zafronding_klaar(&r->w, id).kop.id != 0;
    const char *mist = z_route ? zafronding_mist(&r->w, &d) : NULL;
    zafronding z = {.datum = r->w.vandaag, .door = CODE(GESPREK_DOOR_COLLEGE)};
    z.kop.masker = UINT64_MAX;
    mens_kruimels(r, &d.p, T("Eindgesprek Z-route"));
    kop(r, TF(r->w.a, "Eindgesprek met {}", d.p.naam),
        T("De Z-route eindigt met een gesprek. De gemeente voert het zelf."));
    if (!z_route || klaar)
        leegte(r, klaar ? T("De Z-route is afgerond.")
                        : T("Dit eindgesprek hoort bij de Z-route. Het plan heeft een andere "
                            "leerroute."),
            URL(r, uren_toon, id), T("Bekijk de uren"));
    else {
        PUT(&r->h, "<section class=\"kaart\" aria-label=\"{}\"><p>{}</p>", T("Eindgesprek"),
            mist ? lang_text(mist) : T("Alle uren, het PVT en de MAP zijn klaar."));
        formulier f = form_open(r, URL(r, eindgesprek_leg_vast, id), &zafronding_entity, &z);
        for (int i = 0; velden[i]; i++) form_veld(&f, velden[i]);
        form_sluit_met(&f, T("Leg het eindgesprek vast"), URL(r, uren_toon, id), T("Terug"));
        PUT(&r->h, "</section>\n");
    }
    put_eerder(r, id);
    if (z_route) urenstand_kaart(r, &d);
}

void eindgesprek_leg_vast(req *r)
{
    persoon p;
    gebeurtenis_id g = {0};
    if (!persoon_van_pad(r, &p)) return;
    zafronding z = {.persoon_id = persoon_id_van(&p)};
    u64 bits = form_lees(r, &zafronding_entity, velden, &z);
    if (r->w.p->n || !zafronding_leg_vast(&r->w, &z, bits, &g)) {
        eindgesprek_vraag(r);
        return;
    }
    ga_naar_met_ongedaan(r, URL(r, uren_toon, z.persoon_id),
        code_is(z.uitkomst, ZUIT_AFGEROND)
            ? T("De Z-route is afgerond. Op je lijst staat: melden bij DUO.")
            : T("Het eindgesprek is vastgelegd."),
        g);
}
