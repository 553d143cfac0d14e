#include "casework/caseload.h"

#include "base/lang.h"

static int tel(werk *w, gebruiker_id wie, int hoe)
{
    return (int)GETAL(w, CASELOAD_TELLEN, AI(klantmanager, wie),
                      AC(intensiteit, intensiteit, CODE(hoe)));
}

bool caseload_stand(werk *w, gebruiker_id wie, bezetting *uit)
{
    const aanpak_inhoud *in = aanpak_voor(w, NULL);
    const aanpak_klantmanagers *k = in ? &in->klantmanagers : NULL;
    if (!k || (!k->intensief.is && !k->wacht.is && !k->mensen.is)) return false;
    *uit = (bezetting){.hoogstens_intensief = k->intensief, .hoogstens_wacht = k->wacht,
                       .hoogstens_mensen = k->mensen, .intensief = tel(w, wie, INTENSIEF),
                       .wacht = tel(w, wie, WACHT)};
    uit->mensen = tel(w, wie, 0);
    return true;
}

str caseload_tekst(werk *w, i64 nu, num hoogstens)
{
    buf b = buf_new(w->a);
    if (hoogstens.is) return TF(w->a, "{} van hoogstens {}", nu, hoogstens);
    PLAIN(&b, "{}", nu);
    return buf_str(&b);
}

/* The limit that one more would break, with how many there are; false: it fits. */
static bool is_vol(const bezetting *b, int hoe, int *nu, num *hoogstens)
{
    const struct { int nu; num hoogstens; bool telt; } grens[] = {
        {b->intensief, b->hoogstens_intensief, hoe == INTENSIEF},
        {b->wacht, b->hoogstens_wacht, hoe == WACHT},
        {b->mensen, b->hoogstens_mensen, true}};
    for (size_t i = 0; i < countof(grens); i++) {
        if (!grens[i].telt || !grens[i].hoogstens.is || grens[i].nu < grens[i].hoogstens.n)
            continue;
        *nu = grens[i].nu;
        *hoogstens = grens[i].hoogstens;
        return true;
    }
    return false;
}

bool caseload_past(werk *w, gebruiker_id wie, int hoe)
{
    bezetting b;
    int nu;
    num hoogstens;
    return !wie.v || !caseload_stand(w, wie, &b) || !is_vol(&b, hoe, &nu, &hoogstens);
}

bool caseload_mag(werk *w, const gebruiker *wie, int hoe)
{
    bezetting b;
    int nu;
    num hoogstens;
    bool vol = caseload_stand(w, gebruiker_id_van(wie), &b) && is_vol(&b, hoe, &nu, &hoogstens);
    if (!vol) return true;
    str stand = caseload_tekst(w, nu, hoogstens), soort = code_label(&intensiteit_codes, CODE(hoe));
    bool alle = hoogstens.n == b.hoogstens_mensen.n && nu == b.mensen;
    return problem_with(w->p, PROBLEM_GEWEIGERD, "klantmanager_id", "{}",
        alle || !hoe
            ? TF(w->a, "{} heeft geen plaats: {} mensen. Kies een ander.", wie->naam, stand)
            : TF(w->a, "{} heeft geen plaats: {}, {}. Kies een ander.", wie->naam, soort, stand));
}

int fase_intensiteit(const aanpak_inhoud *in, i64 fase)
{
    if (!in || in->plaatsen.volgorde.n || fase < 1 || fase > in->fasen.n) return 0;
    aanpak_codes c = in->fasen.at[fase - 1].intensiteit;
    return c.n == 1 ? c.at[0].i : 0;
}
