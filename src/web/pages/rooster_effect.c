/* rooster_effect.c: the hours of a week, now and as they would be. */
#include "web/pages/rooster.h"
#include "web/routes.h"

static void put_maat(req *r, str wat, int voor, int na, str vraagt)
{
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{}", wat));
    tabel_cel(r, T("Nu"), MARKUP(r->w.a, "{}", uren_woord(r->w.a, voor)));
    tabel_cel(r, T("Straks"), MARKUP(r->w.a, "<b>{}</b>", uren_woord(r->w.a, na)));
    tabel_cel(r, T("Nodig of grens"), MARKUP(r->w.a, "{}", vraagt.n ? vraagt : S("–")));
}

static str nodig(req *r, num n)
{
    return n.is ? TF(r->w.a, "{} uur", n) : (str){0};
}

void rooster_effect(req *r, const weekmaat *voor, const weekmaat *na, const oplossing_vraag *v)
{
    str grens = v->grens.is ? TF(r->w.a, "hoogstens {} uur", v->grens) : (str){0};
    tabel_open(r, T("Uren in deze week, nu en straks"));
    tabel_kop(r, T("Wat"), (url){0}, 0);
    tabel_kop(r, T("Nu"), (url){0}, 0);
    tabel_kop(r, T("Straks"), (url){0}, 0);
    tabel_kop(r, T("Nodig of grens"), (url){0}, 0);
    put_maat(r, T("Les"), voor->les, na->les, nodig(r, v->les_nodig));
    put_maat(r, T("Werk"), voor->werk, na->werk, nodig(r, v->werk_nodig));
    put_maat(r, T("Reizen"), voor->reis, na->reis, (str){0});
    put_maat(r, T("Samen"), voor->les + voor->werk + voor->reis, na->les + na->werk + na->reis,
        grens);
    put_maat(r, T("Langste dag"), voor->langste, na->langste, T("hoogstens 10 uur"));
    tabel_sluit(r);
}
