/* persoon_inzage.c: "wie heeft dit gezien": who looked at the data of one person, when, what for
 * and whether that was allowed. To print for him, and as CSV. Bron: NEN 7513; AVG 15. */
#include "base/csv.h"
#include "casework/inzage_beeld.h"
#include "casework/keten.h"
#include "web/pages/inzage.h"
#include "web/routes.h"

#define INZAGEPERIODE_FIELDS(F) \
    F(date, van, N_("Vanaf"), .klasse = K0) \
    F(date, tot, N_("Tot en met"), .klasse = K0)
FORMULIER(inzageperiode, INZAGEPERIODE_FIELDS)
#define SELF inzageperiode
FORMULIER_DEF(inzageperiode, INZAGEPERIODE_FIELDS)
#undef SELF

/* The month up to today, when nothing else was asked. */
static inzageperiode periode(req *r)
{
    inzageperiode p = {0};
    if (!date_parse(veld(r, "van"), &p.van))
        p.van = date_plus_months(r->w.vandaag, -1);
    if (!date_parse(veld(r, "tot"), &p.tot))
        p.tot = r->w.vandaag;
    return p;
}

static void put_uitleg(req *r)
{
    ketenkop_rijen k = LIJST(&r->w, ketenkop, KETENKOPPEN);
    PUT(&r->h, "<section class=\"kaart klein mt\" aria-labelledby=\"h-be\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-be\">{}</h2><p>{}</p><p class=\"mt\">{}",
        T("Wat bewaren we?"),
        T("Wie keek, wanneer, waarvoor en welk soort gegevens. Niet wat er stond. Na 5 jaar gaat "
          "het weg."),
        T("Niemand kan deze lijst veranderen. Elke dag zetten we er een zegel op."));
    if (k.n)
        PUT(&r->h, " {}", TF(r->w.a, "Laatste zegel: {}.",
            dag_tekst(r, moment_date(k.at[k.n - 1].moment), false)));
    PUT(&r->h, "</p><p class=\"mt\">{}</p></section>\n",
        T("Klopt er iets niet? Vraag het de privacy officer."));
}

static str ondertitel(req *r, const persoon *p, const inzageperiode *q, const inzagebeeld *b)
{
    buf s = buf_new(r->w.a);
    PLAIN(&s, "{} {} {}", TF(r->w.a, "Gegevens van {}, van {} tot en met {}.", p->naam,
        dag_tekst(r, q->van, false), dag_tekst(r, q->tot, false)),
        PN(r->w.a, "{} mens keek,", "{} mensen keken,", b->mensen),
        TF(r->w.a, "{} keer.", b->keer));
    return buf_str(&s);
}

void persoon_inzage(req *r)
{
    persoon p;
    inzagebeeld b;
    inzageperiode q = periode(r);
    if (!persoon_van_pad(r, &p)) return;
    persoon_id id = persoon_id_van(&p);
    url csv_ = URL_MET(r, URL(r, persoon_inzage_csv, id), A(van, q.van), A(tot, q.tot));
    inzage_beeld(&r->w, id, q.van, date_plus(q.tot, 1), &b);
    mens_kruimels(r, &p, (str){0});
    kruimels(r, URL(r, gegevens_toon, id), T("Gegevens"));
    dossier_kop(r, T("Wie heeft dit gezien?"), ondertitel(r, &p, &q, &b),
        MARKUP(r->w.a, "{}{}",
            link_knop(r, URL(r, inzagelink_toon, id), TF(r->w.a, "Link voor {}",
                mens_roepnaam(&p)), "primary-action"),
            link_knop(r, csv_, T("Download (CSV)"), "secondary-action")));
    if (b.nood)
        PUT(&r->h, "<p class=\"mt\">{} {}</p>", badge(r, S("warning"), T("Spoed")),
            PN(r->w.a, "{} keer met spoed: buiten de eigen mensen.",
                "{} keer met spoed: buiten de eigen mensen.", b.nood));
    formulier f = form_open_filter(r, URL(r, persoon_inzage, id), &inzageperiode_entity, &q);
    form_veld(&f, "van");
    form_veld(&f, "tot");
    form_sluit(&f, T("Toon"));
    if (b.n) inzage_put_tabel(r, &b);
    else leegte(r, T("In deze periode keek niemand."), (url){0}, (str){0});
    if (b.meer)
        PUT(&r->h, "<p class=\"klein mt\">{}</p>", T("Er is meer. Kies een kortere periode."));
    put_uitleg(r);
}

void persoon_inzage_csv(req *r)
{
    static const char *const koppen[] = {N_("Dag"), N_("Tijd"), N_("Naam"), N_("Rol"),
        N_("Organisatie"), N_("Waarvoor"), N_("Uitslag"), N_("Keer"), N_("Welke gegevens"),
        N_("Mocht dit?"), N_("Grond"), N_("Spoed")};
    persoon p;
    inzagebeeld b;
    inzageperiode q = periode(r);
    if (!persoon_van_pad(r, &p)) return;
    inzage_beeld(&r->w, persoon_id_van(&p), q.van, date_plus(q.tot, 1), &b);
    csv_uit c = csv_begin(&r->h, true);
    for (size_t i = 0; i < countof(koppen); i++) csv_cel(&c, lang_text(koppen[i]));
    csv_eind(&c);
    for (int i = 0; i < b.n; i++) {
        const inzagelijn *l = &b.at[i];
        csv_val(&c, V(moment_date(l->eerst)));
        csv_val(&c, V(moment_tijd(l->eerst)));
        csv_cel(&c, inzage_wie(l));
        csv_cel(&c, l->zelf ? (str){0} : code_label(&rol_codes, l->rol));
        csv_cel(&c, l->zelf ? (str){0} : inzage_van(l));
        csv_cel(&c, inzage_waarvoor(l));
        csv_cel(&c, code_label(&inzage_uitslag_codes, l->uitslag));
        csv_val(&c, V(l->keer));
        csv_cel(&c, inzage_gegevens(r->w.a, l->klassen));
        csv_cel(&c, inzage_mocht(r->w.a, l));
        csv_cel(&c, l->grond.n ? lang_text(arena_c(r->w.a, l->grond)) : (str){0});
        csv_cel(&c, l->nood ? T("Ja") : T("Nee"));
        csv_eind(&c);
    }
    r->bestandsnaam = S("wie-keek.csv");
}
