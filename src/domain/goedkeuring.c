/* goedkeuring.c: who may ask what, and who else approves it.
 * Bron: security.md 3.1; BIO2 5.18.02. */
#include "domain/goedkeuring.h"

#define BIT(rol) (UINT64_C(1) << (rol))
#define STAF_BITS (BIT(ROL_KLANTMANAGER) | BIT(ROL_WERKMAKELAAR) | BIT(ROL_JOBCOACH))

static const struct {
    u64 vraagt, keurt;
} wie[goedkeuring_soort_eind] = {
    [GK_ROL] = {BIT(ROL_BEHEER), BIT(ROL_MANAGER) | BIT(ROL_PRIVACY) | BIT(ROL_BEHEER)},
    [GK_ACCOUNT] = {BIT(ROL_BEHEER), BIT(ROL_MANAGER) | BIT(ROL_PRIVACY) | BIT(ROL_BEHEER)},
    [GK_OPEN] = {BIT(ROL_BEHEER), BIT(ROL_MANAGER) | BIT(ROL_PRIVACY) | BIT(ROL_BEHEER)},
    [GK_AANPAK] = {BIT(ROL_MANAGER) | BIT(ROL_BELEID) | BIT(ROL_BEHEER),
                   BIT(ROL_MANAGER) | BIT(ROL_BELEID)},
    [GK_NOOD] = {BIT(ROL_MANAGER) | BIT(ROL_PRIVACY), BIT(ROL_MANAGER) | BIT(ROL_PRIVACY)},
    [GK_UITVOER] = {STAF_BITS, BIT(ROL_MANAGER) | BIT(ROL_PRIVACY)},
};

static bool lid(u64 rollen, int rol)
{
    return rol > 0 && rol < rol_eind && (rollen >> rol & 1);
}

bool goedkeuring_mag_vragen(int soort, int rol)
{
    return soort > 0 && soort < goedkeuring_soort_eind && lid(wie[soort].vraagt, rol);
}

u64 goedkeuring_keurders(int soort)
{
    return soort > 0 && soort < goedkeuring_soort_eind ? wie[soort].keurt : 0;
}

bool goedkeuring_mag_keuren(int soort, int rol)
{
    return lid(goedkeuring_keurders(soort), rol);
}

int goedkeuring_stand_op(code stand, moment tot, moment nu)
{
    bool wacht = code_is(stand, GK_GEVRAAGD) || code_is(stand, GK_GOED);
    return wacht && nu.ms >= tot.ms ? GK_VERLOPEN : stand.i;
}
