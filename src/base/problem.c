/* problem.c: the list of what the user must know (base.h). */
#include "base/base.h"
#include "base/lang.h"

bool problem_with(problems *p, problem_kind kind, const char *veld, const char *tekst, str waarde)
{
    if (p->n == (int)countof(p->at)) {
        p->meer++;
        return false;
    }
    p->at[p->n++] = (problem){kind, veld ? veld : "", tekst, waarde, p->regel};
    return false;
}

bool problem_add(problems *p, const char *veld, const char *tekst)
{
    return problem_with(p, PROBLEM_INVOER, veld, tekst, (str){0});
}

const problem *problem_at(const problems *p, const char *veld)
{
    for (int i = 0; i < p->n; i++)
        if (!strcmp(p->at[i].veld, veld)) return &p->at[i];
    return NULL;
}

str problem_text(arena *a, const problem *p)
{
    str text = lang_text(p->tekst);
    val waarde = val_str(p->waarde);
    return lang_format(a, text, &waarde, str_find(text, S("{}")) >= 0);
}
