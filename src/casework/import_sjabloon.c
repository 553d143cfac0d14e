/* import_sjabloon.c: the columns of each kind as a file to fill in, as an example and as a page. */
#include "base/lang.h"
#include "casework/import_vorm.h"

static void zet_kop(csv_uit *uit, const import_vorm *v, bool (*mee)(const import_kolom *))
{
    for (int i = 0; i < v->n; i++)
        if (mee(&v->kolom[i]))
            csv_cel(uit, lang_text(field_find(v->e, str_of(v->kolom[i].veld))->label));
    csv_eind(uit);
}

static bool altijd(const import_kolom *k) { return k->veld != NULL; }

static bool met_voorbeeld(const import_kolom *k) { return k->voorbeeld[0] != NULL; }

static bool is_nodig(const import_vorm *v, const import_kolom *k)
{
    return field_find(v->e, str_of(k->veld))->required;
}

void import_sjabloon(buf *b, import_soort soort)
{
    const import_vorm *v = import_vorm_van(soort);
    csv_uit uit = csv_begin(b, true);
    zet_kop(&uit, v, altijd);
    for (int i = 0; i < v->n; i++) {
        buf cel = buf_new(b->a);
        if (i == 0) buf_add(&cel, S("# "));
        if (is_nodig(v, &v->kolom[i])) PLAIN(&cel, "{} ", T("Verplicht."));
        buf_add(&cel, lang_text(v->kolom[i].uitleg));
        csv_cel(&uit, buf_str(&cel));
    }
    csv_eind(&uit);
}

void import_voorbeeld(buf *b, import_soort soort)
{
    const import_vorm *v = import_vorm_van(soort);
    csv_uit uit = csv_begin(b, true);
    zet_kop(&uit, v, met_voorbeeld);
    for (int regel = 0; regel < 3; regel++) {
        for (int i = 0; i < v->n; i++)
            if (met_voorbeeld(&v->kolom[i])) csv_cel(&uit, str_of(v->kolom[i].voorbeeld[regel]));
        csv_eind(&uit);
    }
}

static void zet_ook(buf *b, const import_kolom *k)
{
    str rest = str_of(k->ook), naam;
    for (int n = 0; str_split(&rest, '|', &naam); n++) {
        if (n) buf_add(b, S(", "));
        buf_add(b, naam);
    }
}

void import_kolommen_md(buf *b, import_soort soort)
{
    const import_vorm *v = import_vorm_van(soort);
    PLAIN(b, "| {} | {} | {} | {} |\n|---|---|---|---|\n", T("Kolom"), T("Wat erin staat"),
        T("Bijvoorbeeld"), T("Mag ook heten"));
    for (int i = 0; i < v->n; i++) {
        const import_kolom *k = &v->kolom[i];
        str label = lang_text(field_find(v->e, str_of(k->veld))->label);
        PLAIN(b, "| {} | ", label);
        if (is_nodig(v, k)) PLAIN(b, "**{}** ", T("Verplicht."));
        PLAIN(b, "{} | {} | ", lang_text(k->uitleg), str_of(k->voorbeeld[0]));
        zet_ook(b, k);
        buf_add(b, S(" |\n"));
    }
}
