/* weekoplossing_tekst.c: what an option is and does, in short sentences. */
#include "casework/weekoplossing.h"

static str dagwoord(int dag) { return code_label(&weekdag_codes, CODE(dag)); }

static str in_uren(werk *w, int minuten) { return uren_woord(w->a, minuten); }

/* The lesson or shift of now that goes. */
static str moment_nu(werk *w, const weekoplossing *z, const oplossing *o)
{
    const week_invoer *in = &z->vraag.week;
    if (o->soort == OPLOSSING_BLOK)
        for (int i = 0; i < in->les[o->les].nles; i++) {
            const les *l = &in->les[o->les].les[i];
            if (l->kop.id == o->rij) return TF(w->a, "{} {} uur", dagwoord(l->dag.i), l->van);
        }
    for (int i = 0; o->werk >= 0 && i < in->werk[o->werk].ndienst; i++) {
        const plek_dienst *d = &in->werk[o->werk].dienst[i];
        if (d->kop.id == o->rij) return TF(w->a, "{} {} uur", dagwoord(d->dag.i), d->van);
    }
    return (str){0};
}

str oplossing_naam(werk *w, const weekoplossing *z, const oplossing *o)
{
    switch (o->soort) {
    case OPLOSSING_GROEP:
        return TF(w->a, "Groep {} bij {}", z->groep[o->groep].naam, z->groep[o->groep].organisatie);
    case OPLOSSING_BLOK:
        return TF(w->a, "Les van {} naar {} {} uur", moment_nu(w, z, o), dagwoord(o->dag), o->van);
    case OPLOSSING_DIENST:
        return TF(w->a, "Dienst van {} naar {} {} tot {} uur", moment_nu(w, z, o), dagwoord(o->dag),
            o->van, o->tot);
    case OPLOSSING_KORTER:
        return TF(w->a, "Dienst van {} korter: {} tot {} uur", moment_nu(w, z, o), o->van, o->tot);
    case OPLOSSING_SOORTEN: break;
    }
    bug("no such kind of option");
}

/* ---- the new times ---- */

static void zeg_tijden(werk *w, buf *b, const weekoplossing *z, const oplossing *o)
{
    if (o->soort != OPLOSSING_GROEP) {
        PLAIN(b, "{}", TF(w->a, "Nieuw: {} {} tot {} uur.", dagwoord(o->dag), o->van, o->tot));
        return;
    }
    const week_les *l = &z->vraag.groep[o->groep].les;
    for (int i = 0; i < l->nles; i++)
        PLAIN(b, "{}{} {}–{}", i ? S(", ") : S(""), code_text(&weekdag_codes, l->les[i].dag),
            l->les[i].van, l->les[i].tot);
    PLAIN(b, ".");
}

/* ---- hours ---- */

static void zeg_uren(werk *w, buf *b, str wat, int voor, int na)
{
    str straks = in_uren(w, na), nu = in_uren(w, voor);
    if (voor == na) PLAIN(b, " {}", TF(w->a, "{} blijft {} uur.", wat, nu));
    else PLAIN(b, " {}", TF(w->a, "{} wordt {} uur (nu {}).", wat, straks, nu));
}

static void zeg_wie(werk *w, buf *b, const weekoplossing *z, const oplossing *o)
{
    i64 n = weekoplossing_anderen(w, z, o);
    num vrij = weekoplossing_vrij(z, o);
    if (vrij.is)
        PLAIN(b, " {}", PN(w->a, "Daarna is nog {} plaats vrij.",
            "Daarna zijn nog {} plaatsen vrij.", vrij.n));
    if (o->soort == OPLOSSING_GROEP)
        PLAIN(b, " {}", PN(w->a, "In de groep zit {} ander.", "In de groep zitten {} anderen.", n));
    else if (o->soort == OPLOSSING_BLOK)
        PLAIN(b, " {}", PN(w->a, "De les verandert ook voor {} ander.",
            "De les verandert ook voor {} anderen.", n));
    else
        PLAIN(b, " {}", PN(w->a, "Op deze plek werkt {} ander.", "Op deze plek werken {} anderen.",
            n));
}

str oplossing_effect(werk *w, const weekoplossing *z, const oplossing *o)
{
    buf b = buf_new(w->a);
    zeg_tijden(w, &b, z, o);
    zeg_uren(w, &b, T("Les"), o->voor.les, o->na.les);
    zeg_uren(w, &b, T("Werk"), o->voor.werk, o->na.werk);
    zeg_uren(w, &b, T("Reizen"), o->voor.reis, o->na.reis);
    zeg_uren(w, &b, T("De langste dag"), o->voor.langste, o->na.langste);
    zeg_wie(w, &b, z, o);
    return buf_str(&b);
}

str oplossing_let_op(werk *w, const weekoplossing *z, const oplossing *o)
{
    buf b = buf_new(w->a);
    if (!o->let_op) return (str){0};
    PLAIN(&b, "{}", T("Let op:"));
    if (o->na.lang)
        PLAIN(&b, " {}", PN(w->a, "{} dag duurt langer dan 10 uur.",
            "{} dagen duren langer dan 10 uur.", o->na.lang));
    if (o->te_veel)
        PLAIN(&b, " {}", TF(w->a, "Samen is het meer dan de grens van {} uur.", z->vraag.grens));
    if (o->les_tekort)
        PLAIN(&b, " {}", TF(w->a, "Het plan vraagt {} uur les.", z->vraag.les_nodig));
    if (o->werk_tekort)
        PLAIN(&b, " {}", TF(w->a, "Afgesproken is {} uur werk.", z->vraag.werk_nodig));
    if (o->gesprekken)
        PLAIN(&b, " {}", PN(w->a, "In {} week erna valt een gesprek erin.",
            "In {} weken erna valt een gesprek erin.", o->gesprekken));
    return buf_str(&b);
}
