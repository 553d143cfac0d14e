/* doelen.c: setting the targets of next year (ux.md 6.7 task 8). */
#include "casework/aanpak_doel.h"
#include "web/routes.h"

#define DOELVELDEN_FIELDS(F) \
    F(num, jaar, N_("Wie begint in het jaar"), .required = true, .van = 2000, .tot = 2100) \
    F(num, werk, N_("Aan het werk (%)"), .tot = 100) \
    F(num, inburgering, N_("Inburgering gehaald (%)"), .tot = 100) \
    F(num, opleiding, N_("Opleiding gestart (%)"), .tot = 100) \
    F(num, uitstroom, N_("Uit de bijstand (%)"), .tot = 100)
FORMULIER(doelvelden, DOELVELDEN_FIELDS)
#define SELF doelvelden
FORMULIER_DEF(doelvelden, DOELVELDEN_FIELDS)
#undef SELF

static const char *const velden[] = {
    "jaar", "werk", "inburgering", "opleiding", "uitstroom", NULL};

void doelen_vraag(req *r)
{
    jaardoelen d = jaardoelen_lees(&r->w, date_year(r->w.vandaag) + 1);
    doelvelden rij = {.masker = UINT64_MAX, .jaar = NUM(d.jaar), .werk = d.procent[0],
        .inburgering = d.procent[1], .opleiding = d.procent[2], .uitstroom = d.procent[3]};
    kruimels(r, URL0(r, cijfers), T("Cijfers"));
    kop(r, T("Doelen voor volgend jaar"),
        T("Ze gelden voor wie in dat jaar begint. Laat leeg wat geen doel heeft."));
    PUT(&r->h, "<section class=\"kaart\">");
    formulier f = form_open(r, URL0(r, doelen_bewaren), &doelvelden_entity, &rij);
    for (int i = 0; velden[i]; i++) form_veld(&f, velden[i]);
    form_sluit_met(&f, T("Bewaar de doelen"), URL0(r, cijfers), T("Terug naar de cijfers"));
    PUT(&r->h, "</section><p class=\"klein mt\">{}</p>",
        T("De doelen staan in de aanpak. Bewaren maakt een nieuwe versie van dat bestand. "
          "Opmerkingen (#) uit het oude bestand gaan niet mee."));
}

void doelen_bewaren(req *r)
{
    doelvelden in = {.masker = UINT64_MAX};
    form_lees(r, &doelvelden_entity, velden, &in);
    jaardoelen d = {.jaar = (int)in.jaar.n,
        .procent = {in.werk, in.inburgering, in.opleiding, in.uitstroom}};
    if (!in.jaar.is) problem_add(r->w.p, "jaar", N_("is verplicht. Vul dit in."));
    if (r->w.p->n == 0 && jaardoelen_bewaar(&r->w, &d)) {
        ga_naar(r, URL0(r, cijfers),
            TF(r->w.a, "De doelen voor {} staan in de aanpak.", d.jaar));
        return;
    }
    doelen_vraag(r);
}
