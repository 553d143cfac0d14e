/* zoek.c: finding people by what someone remembers of them. */
#include "base/text.h"
#include "casework/persoon.h"
#include "casework/zoek.h"

enum { ZOEK_HOOGSTENS = 50 };

str zoek_einde(arena *a, str begin)
{
    buf b = buf_new(a);
    buf_add(&b, begin);
    buf_add(&b, S("\xf4\x8f\xbf\xbf")); /* the highest code point */
    return buf_str(&b);
}

static bool past(arena kladje, str naam, const zoekwoord *w, int n)
{
    str sleutel = text_zoeksleutel(&kladje, naam);
    for (int i = 0; i < n; i++)
        if (!text_vindt(sleutel, w[i])) return false;
    return true;
}

/* The longest word finds candidates on the index; all words must then fit the name. */
static persoonregel_rijen zoek_naam(werk *w, str vraag)
{
    zoekwoord woorden[ZOEKWOORDEN];
    int n = text_zoekwoorden(w->a, vraag, woorden, ZOEKWOORDEN), langste = 0;
    if (!n) return (persoonregel_rijen){0};
    for (int i = 1; i < n; i++)
        if (woorden[i].woord.n > woorden[langste].woord.n) langste = i;
    const zoekwoord *z = &woorden[langste];
    persoonregel_rijen alle =
        LIJST(w, persoonregel, ZOEK_WOORD, A(van, z->woord), A(tot, zoek_einde(w->a, z->woord)),
              A(klank, z->klank));
    persoonregel_rijen uit = {arena_make(w->a, persoonregel, alle.n + 1), 0};
    for (int i = 0; i < alle.n && uit.n < ZOEK_HOOGSTENS; i++)
        if (past(*w->a, alle.at[i].naam, woorden, n)) uit.at[uit.n++] = alle.at[i];
    return uit;
}

static bool is_cijfers(str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((s.p[i] < '0' || s.p[i] > '9') && !memchr(" -+()", s.p[i], 5)) return false;
    return s.n > 0;
}

/* 2026-10417 is a dossier. */
static bool is_dossiernummer(str s)
{
    return s.n > 5 && s.p[4] == '-' && str_starts(s, S("20")) && str_find(s, S(" ")) < 0;
}

bool zoek_is_nummer(arena *a, str vraag)
{
    vraag = str_trim(vraag);
    buf b = buf_new(a);
    for (size_t i = 0; i < vraag.n; i++)
        if (!memchr(".,/_", vraag.p[i], 4)) buf_add(&b, str_sub(vraag, i, i + 1));
    str cijfers = text_telefoon(a, buf_str(&b));
    if (!is_cijfers(buf_str(&b)) || is_dossiernummer(vraag)) return false;
    return cijfers.n == 9 || (cijfers.n == 10 && cijfers.p[0] != '0');
}

/* A whole BSN or V-nummer, when the caller may see that number and whose it is. */
static persoonregel_rijen zoek_geheim(werk *w, str cijfers)
{
    const char *naam = cijfers.n == 9 ? "bsn" : "vnummer";
    persoon p;
    if (!(db_mask(w->db, &w->t, &persoon_entity) & field_bit(&persoon_entity, naam)))
        return (persoonregel_rijen){0};
    i64 id = db_zoek_geheim(w->db, &persoon_entity, naam, cijfers);
    if (!id || !HAAL(w, persoon, (persoon_id){id}, &p)) return (persoonregel_rijen){0};
    persoonregel *r = arena_make(w->a, persoonregel, 1);
    *r = (persoonregel){.id = persoon_id_van(&p),
                        .nummer = p.nummer,
                        .naam = p.naam,
                        .geboortedatum = p.geboortedatum,
                        .klantmanager_id = p.klantmanager_id};
    return (persoonregel_rijen){r, 1};
}

persoonregel_rijen persoon_zoek(werk *w, str vraag)
{
    vraag = str_trim(vraag);
    if (!is_cijfers(vraag)) return zoek_naam(w, vraag);
    persoonregel_rijen r = LIJST(w, persoonregel, ZOEK_NUMMER, A(van, vraag),
                                 A(tot, zoek_einde(w->a, vraag)));
    str cijfers = text_telefoon(w->a, vraag);
    if (!r.n && (cijfers.n == 9 || cijfers.n == 10)) r = zoek_geheim(w, cijfers);
    if (!r.n && cijfers.n >= 4)
        r = LIJST(w, persoonregel, ZOEK_TELEFOON, A(van, cijfers),
                  A(tot, zoek_einde(w->a, cijfers)));
    return r;
}

persoonregel_rijen persoon_lijkt_op(werk *w, str naam, date geboortedatum)
{
    persoonregel_rijen r = zoek_naam(w, naam);
    if (!date_is_set(geboortedatum)) return r;
    persoonregel_rijen uit = {r.at, 0};
    for (int i = 0; i < r.n; i++)
        if (!date_is_set(r.at[i].geboortedatum) ||
            date_same(r.at[i].geboortedatum, geboortedatum))
            uit.at[uit.n++] = r.at[i];
    return uit;
}

/* %stad% of the key of what was typed; empty: nothing to find. */
static str patroon(arena *a, str vraag)
{
    str sleutel = text_sleutel(a, vraag);
    buf b = buf_new(a);
    if (sleutel.n) PLAIN(&b, "%{}%", sleutel);
    return buf_str(&b);
}

organisatie_rijen organisatie_zoek(werk *w, str vraag)
{
    str naam = patroon(w->a, vraag);
    if (!naam.n) return (organisatie_rijen){0};
    return LIJST(w, organisatie, ZOEK_ORGANISATIES, A(naam, naam));
}

plekregel_rijen plek_zoek(werk *w, str vraag)
{
    str naam = patroon(w->a, vraag);
    if (!naam.n) return (plekregel_rijen){0};
    return LIJST(w, plekregel, ZOEK_PLEKKEN, A(naam, naam), A(vandaag, w->vandaag));
}
