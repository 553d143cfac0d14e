#include "base/werkblad.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <xlsxwriter.h>

enum { BREED = 18, LANGSTE_NAAM = 31, TEKST_MAX = 32000 };

struct werkblad {
    arena *a;
    lxw_workbook *boek;
    lxw_worksheet *blad;
    lxw_format *vet, *procent;
    lxw_row_t rij;
    lxw_col_t kolom;
    char pad[32];
};

static bool mislukt(problems *p)
{
    return problem_add(p, "", N_("Het rekenblad kon niet worden gemaakt. Probeer het opnieuw."));
}

werkblad *werkblad_begin(arena *a, str naam, problems *p)
{
    werkblad *w = arena_make(a, werkblad, 1);
    w->a = a;
    memcpy(w->pad, "/tmp/tweespoor-XXXXXX", sizeof "/tmp/tweespoor-XXXXXX");
    int fd = mkstemp(w->pad);
    if (fd < 0) {
        mislukt(p);
        return NULL;
    }
    close(fd);
    lxw_workbook_options keus = {.constant_memory = LXW_TRUE};
    w->boek = workbook_new_opt(w->pad, &keus);
    if (naam.n > LANGSTE_NAAM) naam.n = LANGSTE_NAAM;
    if (w->boek) w->blad = workbook_add_worksheet(w->boek, arena_c(a, naam));
    if (!w->boek || !w->blad) {
        unlink(w->pad);
        mislukt(p);
        return NULL;
    }
    w->vet = workbook_add_format(w->boek);
    format_set_bold(w->vet);
    w->procent = workbook_add_format(w->boek);
    format_set_num_format(w->procent, "0.0%");
    worksheet_set_column(w->blad, 0, 10, BREED, NULL);
    return w;
}

static void zet_tekst(werkblad *w, str s, lxw_format *hoe)
{
    if (s.n > TEKST_MAX) s.n = TEKST_MAX;
    if (s.n) worksheet_write_string(w->blad, w->rij, w->kolom, arena_c(w->a, s), hoe);
    w->kolom++;
}

void werkblad_kop(werkblad *w, const str *cellen, int n)
{
    for (int i = 0; i < n; i++) zet_tekst(w, cellen[i], w->vet);
    werkblad_eind_rij(w);
}

void werkblad_tekst(werkblad *w, str s) { zet_tekst(w, s, NULL); }

void werkblad_getal(werkblad *w, num n)
{
    if (n.is) worksheet_write_number(w->blad, w->rij, w->kolom, (double)n.n, NULL);
    w->kolom++;
}

void werkblad_procent(werkblad *w, int tienden)
{
    if (tienden >= 0)
        worksheet_write_number(w->blad, w->rij, w->kolom, (double)tienden / 1000, w->procent);
    w->kolom++;
}

void werkblad_eind_rij(werkblad *w)
{
    w->rij++;
    w->kolom = 0;
}

static str lees_bestand(arena *a, const char *pad)
{
    FILE *f = fopen(pad, "rb");
    str uit = {0};
    long n = -1;
    if (!f) return uit;
    if (fseek(f, 0, SEEK_END) == 0) n = ftell(f);
    if (n > 0 && fseek(f, 0, SEEK_SET) == 0) {
        char *p = arena_make(a, char, n);
        if (fread(p, 1, (size_t)n, f) == (size_t)n) uit = (str){p, (size_t)n};
    }
    fclose(f);
    return uit;
}

str werkblad_eind(arena *a, werkblad *w, problems *p)
{
    bool goed = workbook_close(w->boek) == LXW_NO_ERROR;
    str uit = goed ? lees_bestand(a, w->pad) : (str){0};
    unlink(w->pad);
    if (!uit.n) mislukt(p);
    return uit;
}
