/* beleid.c: which fields of an entity a caller may see and change, by rol and klasse.
 * Bron: shared security.md 3.1 (default grants); Besluit inburgering 9.1 to 9.6 for a
 * taalschool. */
#include "domain/domain.h"

/* The highest class that this rol sees of people in its own team; -1: nothing about people. */
static int hoogste_klasse(int rol)
{
    switch (rol) {
    case ROL_OPDRACHT:
    case ROL_KLANTMANAGER: return K5; /* K5 only as ******782, by the type geheim */
    case ROL_JOBCOACH: return K4;     /* belastbaarheid in hours and tasks */
    case ROL_WERKMAKELAAR: return K2;
    case ROL_TAALSCHOOL: return K1;   /* and naam and telefoon, below */
    default: return -1;
    }
}

static bool school_mag(const field *f)
{
    static const char *const ook[] = {"naam", "naam_sleutel", "telefoon"};
    for (size_t i = 0; i < countof(ook); i++)
        if (strcmp(f->name, ook[i]) == 0) return true;
    return false;
}

u64 beleid_masker(const entity *e, const toegang *t)
{
    if (!e->mens && !e->via) return UINT64_MAX;
    int hoogste = hoogste_klasse(t->rol);
    u64 masker = 0;
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        bool mag = (int)f->klasse <= hoogste;
        if (t->rol == ROL_TAALSCHOOL && f->klasse == K2) mag = school_mag(f);
        if (mag) masker |= (u64)1 << i;
    }
    return masker;
}
