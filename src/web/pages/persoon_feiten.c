/* persoon_feiten.c: the four facts at the head of a dossier: taal, werk, opleiding, termijn. */
#include "domain/regels/termijn.h"
#include "web/pages/dossier.h"

static void feit(req *r, const char *klasse_naam, str kopje, str wat, str onder)
{
    PUT(&r->h, "<div class=\"feit {}\"><dt>{}</dt><dd>{}", str_of(klasse_naam), kopje, wat);
    if (onder.n) PUT(&r->h, "<small>{}</small>", onder);
    PUT(&r->h, "</dd></div>");
}

/* ---- taal: speaking decides, as in the list ---- */

static void feit_taal(req *r, const dossier *d)
{
    const taalmeting *nu = dossier_taal(d, VAARD_SP);
    const plan *p = dossier_plan(d);
    code doel_niveau = p ? p->niveau : (code){0};
    if (!nu) {
        str naar = {0};
        if (doel_niveau.i) naar = TF(r->w.a, "Doel: {}", code_label(&cefr_codes, doel_niveau));
        feit(r, "taal", T("Taal"), T("Nog niet gemeten"), naar);
        return;
    }
    str niveau = code_label(&cefr_codes, nu->niveau), wat = niveau;
    if (doel_niveau.i && !cefr_minstens(nu->niveau, doel_niveau))
        wat = TF(r->w.a, "{}, op weg naar {}", niveau, code_label(&cefr_codes, doel_niveau));
    feit(r, "taal", T("Taal"), wat,
        TF(r->w.a, "Spreken, gemeten op {}", dag_tekst(r, nu->datum, false)));
}

/* ---- werk ---- */

static void feit_plek(req *r, const plaatsing *p)
{
    plek k;
    organisatie o = {0};
    buf onder = buf_new(r->w.a);
    str soort = T("Werk");
    if (HAAL(&r->w, plek, p->plek_id, &k)) {
        soort = code_label(&plek_soort_codes, k.soort);
        if (!HAAL(&r->w, organisatie, k.organisatie_id, &o)) o = (organisatie){0};
    }
    buf_add(&onder, o.naam);
    if (date_is_set(p->tot))
        PLAIN(&onder, "{}{}", onder.n ? S(", ") : S(""),
            TF(r->w.a, "tot {}", dag_tekst(r, p->tot, false)));
    str wat = p->uren.is ? TF(r->w.a, "{}, {} uur", soort, p->uren) : soort;
    feit(r, "werk", T("Werk"), wat, buf_str(&onder));
}

static void feit_werk(req *r, const dossier *d)
{
    const plaatsing *p = dossier_plaatsing(d, r->w.vandaag);
    int open = 0;
    if (p) {
        feit_plek(r, p);
        return;
    }
    for (int i = 0; i < d->voorstellen.n; i++)
        open += code_is(d->voorstellen.at[i].stand, VOORSTEL_GEDAAN) ||
                code_is(d->voorstellen.at[i].stand, VOORSTEL_WIL);
    str wens = d->i.wens_sector.n ? TF(r->w.a, "Wil graag: {}", d->i.wens_sector) : (str){0};
    if (open)
        feit(r, "werk", T("Werk"), T("Zoekt een plek"),
            PN(r->w.a, "{} plek voorgesteld", "{} plekken voorgesteld", open));
    else feit(r, "werk", T("Werk"), T("Nog geen plek"), wens);
}

/* ---- opleiding: a running or coming training, else the highest school ---- */

static const traject *opleiding_nu(const dossier *d)
{
    for (int i = d->trajecten.n; i-- > 0;) {
        const traject *t = &d->trajecten.at[i];
        if (instrument_spoor(t->instrument.i) == SPOOR_LEREN && !date_is_set(t->eind)) return t;
    }
    return NULL;
}

static void feit_leren(req *r, const dossier *d)
{
    const traject *t = opleiding_nu(d);
    if (t) {
        bool straks = date_before(r->w.vandaag, t->van);
        str wat = t->doel.n ? t->doel : code_label(&instrument_codes, t->instrument);
        str onder = straks ? TF(r->w.a, "Begint op {}", dag_tekst(r, t->van, false))
                           : TF(r->w.a, "Sinds {}", dag_tekst(r, t->van, false));
        feit(r, "leren", T("Opleiding"), wat, onder);
        return;
    }
    str school = code_label(&schoolniveau_codes, d->i.schoolniveau);
    if (!school.n) school = T("Nog niet gevraagd");
    else if (d->i.schooljaren.is)
        school = PN(r->w.a, "{} jaar school", "{} jaar school", d->i.schooljaren.n);
    feit(r, "leren", T("Opleiding"), school,
        d->i.schooljaren.is ? code_label(&schoolniveau_codes, d->i.schoolniveau) : (str){0});
}

/* ---- termijn ---- */

static str nog_zin(req *r, date eind)
{
    int dagen = date_diff(eind, r->w.vandaag);
    int maanden = dagen / 30;
    if (dagen <= 0) return T("De termijn is voorbij");
    if (dagen < 60) return PN(r->w.a, "Nog {} dag", "Nog {} dagen", dagen);
    if (maanden < 24) return PN(r->w.a, "Nog {} maand", "Nog {} maanden", maanden);
    return TF(r->w.a, "Nog {} jaar en {} maanden", maanden / 12, maanden % 12);
}

static void feit_termijn(req *r, const dossier *d)
{
    const inburgeringstatus *s = dossier_inburgering(d, r->w.vandaag);
    const plan *p = dossier_eerste_plan(d);
    date eind = s ? s->termijn_eind : (date){0};
    if (s && !code_is(s->stand, INBURGERING_PLICHTIG)) {
        feit(r, "wet", T("Inburgering"), code_label(&inburgering_stand_codes, s->stand),
            TF(r->w.a, "Sinds {}", dag_tekst(r, s->van, false)));
        return;
    }
    if (!date_is_set(eind) && p) eind = termijn_eind(termijn_start(p->dagtekening));
    if (date_is_set(eind))
        feit(r, "wet", T("Inburgering klaar vóór"), dag_tekst(r, eind, false), nog_zin(r, eind));
    else if (s)
        feit(r, "wet", T("Inburgering"), T("Termijn loopt nog niet"),
            T("De termijn begint na het eerste plan."));
    else feit(r, "wet", T("Inburgering"), T("Niet bekend"), T("Vul de stand in bij Gegevens."));
}

void dossier_feiten(req *r, const dossier *d)
{
    PUT(&r->h, "<dl class=\"feiten\">");
    feit_taal(r, d);
    feit_werk(r, d);
    feit_leren(r, d);
    if (mag_zien(r, &inburgeringstatus_entity, "stand")) feit_termijn(r, d);
    PUT(&r->h, "</dl>\n");
}
