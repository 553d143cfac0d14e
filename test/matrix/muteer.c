/* muteer.c: each line of the policy weakened in memory, a bit at a time: the line gone, one
 * relation, purpose, part, class or operation less or more, another rol. The matrix through the
 * store must then go red. */
#include "test/matrix/matrix.h"

#include <string.h>

typedef struct {
    int geprobeerd, dicht, gezien, alleen_masker, gemist, zelfde;
    int stap, rest, nr;
} telling;

/* ---- does it change anything at all? ---- */

static bool rol_anders(i32 rol)
{
    int n;
    const entity *const *alle = entiteiten(&n);
    for (int i = 0; i < n; i++)
        for (i32 rel = 1; rel < relatie_eind; rel++)
            for (i32 waarvoor = 1; waarvoor < doel_van_inzage_eind; waarvoor++)
                for (int f = 0; f < alle[i]->nfields; f++)
                    if (beleid_bewerkingen(rol, rel, waarvoor, alle[i], &alle[i]->fields[f])
                        != cel_mag(rol, rel, waarvoor, i, f))
                        return true;
    return false;
}

/* ---- the store with this policy ---- */

/* False: without a line some view is gone that a statement of the program needs; the store says so
 * and stays shut. */
static bool heropen(void)
{
    static char pad[600];
    problems p = {.n = 0};
    snprintf(pad, sizeof pad, "%s", kantoor_proef_url(&g.x));
    store_close(g.x.s);
    g.x.s = kantoor_open((kantoor_keuzes){.url = pad,
                             .sleutel = proef_sleutel(),
                             .readers = 1,
                             .migrate = true,
                             .onveilig = true,
                             .nu = moment_of(date_ymd(2026, 11, 23), tijd_hm(9, 0))},
        &p);
    if (g.x.s) g.x.s->c.volg = NULL;
    return g.x.s != NULL;
}

/* By what is red: the rows that the store gives, keeps and takes out, or only what it says of them
 * for some purpose. */
static void store_ziet(telling *t, i32 rol, i32 ander)
{
    uitslag u = {.stop = true};
    arena voor = g.x.a;
    if (!heropen()) {
        t->dicht++;
        return;
    }
    matrix_rol(rol, &u);
    if (!u.fout && ander != rol) matrix_rol(ander, &u);
    bool door_rijen = u.fout > 0;
    if (!u.fout) matrix_maskers(rol, &u);
    if (!u.fout && ander != rol) matrix_maskers(ander, &u);
    g.x.a = voor;
    if (door_rijen) t->gezien++;
    else if (u.fout) t->alleen_masker++;
    else t->gemist++;
}

static void zeg_gemist(const beleidsregel *r, const char *wat, int bit)
{
    print_message("not seen by the store: %s, %s %d\n", rol_codes.at[r->rol - 1].code, wat, bit);
}

/* Tries the policy as it is now; was: the rol that the line had. */
static void probeer(telling *t, const beleidsregel *r, i32 was, const char *wat, int bit)
{
    if (t->nr++ % t->stap != t->rest) return;
    proef_nieuw();
    bool druk = rol_anders(r->rol) || rol_anders(was);
    if (!druk) {
        t->zelfde++;
        return;
    }
    int gemist = t->gemist;
    t->geprobeerd++;
    store_ziet(t, was, r->rol);
    if (t->gemist > gemist) zeg_gemist(r, wat, bit);
}

static void elke_bit(telling *t, beleidsregel *r, u64 *reeks, int eerste, int eind, const char *wat)
{
    u64 was = *reeks;
    for (int i = eerste; i < eind; i++) {
        *reeks = was ^ (UINT64_C(1) << i);
        probeer(t, r, r->rol, wat, i);
    }
    *reeks = was;
}

static void regel(telling *t, beleidsregel *r)
{
    beleidsregel was = *r;
    *r = (beleidsregel){.rol = was.rol, .grond = was.grond};
    probeer(t, r, was.rol, "the line", 0);
    *r = was;
    elke_bit(t, r, &r->relaties, 1, relatie_eind, "relatie");
    elke_bit(t, r, &r->doelen, 1, doel_van_inzage_eind, "doel");
    elke_bit(t, r, &r->categorieen, 1, categorie_eind, "part");
    elke_bit(t, r, &r->klassen, 0, 6, "class");
    elke_bit(t, r, &r->bewerkingen, 1, bewerking_eind, "bewerking");
    for (i32 rol = 1; rol < rol_eind; rol++) {
        r->rol = rol;
        if (rol != was.rol) probeer(t, r, was.rol, "rol from", was.rol);
    }
    *r = was;
    proef_nieuw();
    if (t->stap < 10) print_message("%s, %s\n", rol_codes.at[r->rol - 1].code, r->grond);
}

int muteer(int stap, int rest)
{
    int n;
    telling t = {.stap = stap, .rest = rest};
    beleidsregel *r = proef_regels(&n);
    uitslag u = {.toon = 3};
    if (!heropen()) STOP("the store does not open");
    for (i32 rol = 1; rol < rol_eind; rol++) matrix_rol(rol, &u), matrix_maskers(rol, &u);
    if (u.fout) STOP("the policy as it is does not hold");
    for (int i = 0; i < n; i++) regel(&t, &r[i]);
    print_message(
        "mutate: tried %d, killed %d (%d by rows, %d by the masks of the store alone, %d leave it "
        "shut); %d more change no cell\n",
        t.geprobeerd, t.dicht + t.gezien + t.alleen_masker, t.gezien, t.alleen_masker, t.dicht,
        t.zelfde);
    return t.gemist;
}
