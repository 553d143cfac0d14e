#include "casework/uitvoer.h"

#include "base/csv.h"
#include "base/lang.h"

CODES_DEF(uitvoer, UITVOER_CODES)

static const char *const kolommen[uitvoer_eind][8] = {
    [UITVOER_NAMEN] = {"nummer", "naam"},
    [UITVOER_BEREIK] = {"nummer", "naam", "telefoon", "email", "contacttaal"},
    [UITVOER_ADRES] = {"nummer", "naam", "adres", "postcode", "plaats"},
};

/* May this field leave for who has these rights? */
static bool mag_mee(const toegang *t, const field *f)
{
    u64 mag = beleid_masker(&persoon_entity, t, DOEN_UITVOEREN);
    if (f->type == FIELD_ID || f->type == FIELD_GEHEIM) return false;
    return mag >> (f - persoon_entity.fields) & 1;
}

static bool is_kolom(int wat, const field *f)
{
    if (wat == UITVOER_ALLES) return !f->intern || !strcmp(f->name, "nummer");
    for (size_t i = 0; i < countof(kolommen[0]) && kolommen[wat][i]; i++)
        if (!strcmp(kolommen[wat][i], f->name)) return true;
    return false;
}

static int put_kolommen(werk *w, jw *j, int wat)
{
    int n = 0;
    jw_key(j, S("kolommen"));
    jw_array(j);
    for (int i = 0; i < persoon_entity.nfields; i++) {
        const field *f = &persoon_entity.fields[i];
        if (!is_kolom(wat, f) || !mag_mee(&w->t, f)) continue;
        jw_str(j, str_of(f->name));
        n++;
    }
    jw_end(j);
    return n;
}

static int put_mensen(werk *w, jw *j, mensen_groep wie)
{
    int n = 0;
    jw_key(j, S("mensen"));
    jw_array(j);
    for (int i = 0; i < wie.n; i++) {
        persoon p;
        if (!HAAL(w, persoon, wie.at[i], &p)) continue;
        jw_str(j, p.nummer);
        n++;
    }
    jw_end(j);
    return n;
}

goedkeuring_id uitvoer_vraag(werk *w, mensen_groep wie, int wat, str waarom)
{
    buf b = buf_new(w->a);
    jw j = jw_new(&b);
    if (wat <= 0 || wat >= uitvoer_eind) {
        problem_add(w->p, "wat", N_("is verplicht. Vul dit in."));
        return (goedkeuring_id){0};
    }
    jw_object(&j);
    int velden = put_kolommen(w, &j, wat), mensen = put_mensen(w, &j, wie);
    jw_end(&j);
    if (!samen_aantal_klopt(w, mensen, SAMEN_HOOGSTENS)) return (goedkeuring_id){0};
    if (velden) return goedkeuring_vraag(w, GK_UITVOER, buf_str(&b), waarom);
    problem_with(w->p, PROBLEM_GEWEIGERD, "",
                 N_("Van deze gegevens mag niets als bestand naar buiten."), (str){0});
    return (goedkeuring_id){0};
}

static const field *kolom(const toegang *t, str naam)
{
    const field *f = field_find(&persoon_entity, naam);
    return f && mag_mee(t, f) ? f : NULL;
}

static void rij_uit(werk *w, csv_uit *c, const json *velden, const persoon *p)
{
    for (const json *v = velden->first; v; v = v->next) {
        const field *f = kolom(&w->t, v->s);
        if (f) csv_cel(c, field_text(w->a, f, p));
    }
    csv_eind(c);
}

bool uitvoer_maak(werk *w, goedkeuring_id id, buf *uit, int *n)
{
    goedkeuring k;
    const json *in;
    *n = 0;
    if (!goedkeuring_gebruik(w, id, &k, &in)) return false;
    const json *velden = json_find(in, "kolommen"), *mensen = json_find(in, "mensen");
    w->t.bestand = true;
    if (!code_is(k.soort, GK_UITVOER) || !velden || !mensen)
        return problem_with(w->p, PROBLEM_GEWEIGERD, "", N_("Hier hoort geen bestand bij."),
                            (str){0});
    csv_uit c = csv_begin(uit, true);
    for (const json *v = velden->first; v; v = v->next) {
        const field *f = kolom(&w->t, v->s);
        if (f) csv_cel(&c, lang_text(f->label));
    }
    csv_eind(&c);
    for (const json *m = mensen->first; m; m = m->next) {
        persoonregel r;
        persoon p;
        if (!RIJ(w, persoonregel, PERSOON_BIJ_NUMMER, &r, A(nummer, m->s))) continue;
        if (!HAAL(w, persoon, r.id, &p)) continue;
        rij_uit(w, &c, velden, &p);
        ++*n;
    }
    return true;
}
