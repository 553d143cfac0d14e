#include "casework/sjabloon.h"

#include "base/druk.h"
#include "base/embed.h"
#include "base/yaml.h"

static const yaml *lees(arena *a, int soort)
{
    problems p = {0};
    buf naam = buf_new(a);
    PLAIN(&naam, "sjablonen/{}.yaml", code_text(&sjabloon_codes, CODE(soort)));
    const embedded *e = embed_find(arena_c(a, buf_str(&naam)));
    if (!e) bug("a template is not built in");
    const yaml *y = yaml_read(a, (str){(const char *)e->bytes, e->n}, &p);
    if (!y) bug("a template does not read");
    return y;
}

static const yaml *taal_van(const yaml *y, str taal)
{
    const yaml *talen = yaml_find(y, "talen");
    for (const yaml *t = talen ? talen->first : NULL; t; t = t->next) {
        const yaml *code_ = yaml_find(t, "taal");
        if (code_ && str_eq(code_->s, taal)) return t;
    }
    return NULL;
}

static str waarde(const yaml *t, const char *veld)
{
    const yaml *y = t ? yaml_find(t, veld) : NULL;
    return y ? y->s : (str){0};
}

static str vul_woord(str naam, const sjabloon_waarden *v)
{
    const struct { const char *naam; str s; } woorden[] = {
        {"naam", v->naam}, {"gemeente", v->gemeente}, {"datum", v->datum}, {"tijd", v->tijd},
        {"plaats", v->plaats}, {"met", v->met}, {"tolk", v->tolk}, {"wat", v->wat},
        {"vorige", v->vorige}, {"tekst", v->tekst}};
    for (size_t i = 0; i < countof(woorden); i++)
        if (str_eq(naam, str_of(woorden[i].naam))) return woorden[i].s;
    bug("a template asks for a word that there is not");
}

/* One line; false: a word in it is empty. rtl: each word stands apart, so that the order around it
 * does not turn a date or a room (Unicode isolates). */
static bool vul_regel(buf *b, str regel, const sjabloon_waarden *v, bool rtl)
{
    while (regel.n) {
        i64 open = str_find(regel, S("{"));
        i64 dicht = open < 0 ? -1 : str_find(regel, S("}"));
        if (open < 0 || dicht < open) {
            buf_add(b, regel);
            return true;
        }
        str woord = vul_woord(str_sub(regel, (size_t)open + 1, (size_t)dicht), v);
        if (!woord.n) return false;
        buf_add(b, str_sub(regel, 0, (size_t)open));
        if (rtl) buf_add(b, S("\u2068"));
        buf_add(b, woord);
        if (rtl) buf_add(b, S("\u2069"));
        regel = str_sub(regel, (size_t)dicht + 1, regel.n);
    }
    return true;
}

static str vul(arena *a, str tekst, const sjabloon_waarden *v, bool rtl)
{
    buf b = buf_new(a);
    str regel, rest = str_trim(tekst);
    bool wit = false;
    while (str_split(&rest, '\n', &regel)) {
        buf een = buf_new(a);
        if (!vul_regel(&een, regel, v, rtl)) continue;
        bool leeg = !str_trim(buf_str(&een)).n;
        if (leeg && (wit || !b.n)) continue;   /* no two white lines where one was left out */
        wit = leeg;
        if (b.n) buf_add(&b, S("\n"));
        buf_add(&b, buf_str(&een));
    }
    return str_trim(buf_str(&b));
}

sjabloon_tekst sjabloon_vul(arena *a, int soort, int taal, const sjabloon_waarden *nl,
                            const sjabloon_waarden *ander)
{
    const yaml *y = lees(a, soort), *bron = taal_van(y, S("nl"));
    str code_ = code_text(&contacttaal_codes, CODE(taal));
    const yaml *t = taal == TAAL_NL ? NULL : taal_van(y, code_);
    return (sjabloon_tekst){
        .mail = str_eq(waarde(y, "mail"), S("ja")),
        .eigen = t != NULL,
        .proef = str_eq(waarde(t, "stand"), S("proefvertaling")),
        .kop = waarde(t, "kop"),
        .onderwerp = vul(a, waarde(bron, "onderwerp"), nl, false),
        .tekst = vul(a, waarde(bron, "tekst"), nl, false),
        .eigen_tekst = t ? vul(a, waarde(t, "tekst"), ander, druk_van_rechts(code_)) : (str){0},
    };
}

bool sjabloon_heeft(arena scratch, int soort, int taal)
{
    return taal_van(lees(&scratch, soort), code_text(&contacttaal_codes, CODE(taal))) != NULL;
}
