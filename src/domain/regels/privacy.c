/* privacy.c: the elfproef of the BSN and the form of the V-nummer.
 * Wet: Wet algemene bepalingen burgerservicenummer, artikel 2; Wi 36 and Bi 9.10 say who may use
 * it. */
#include "domain/regels/privacy.h"

#define SELF pr01
FORMULIER_DEF(pr01, PR01_VELDEN)
#undef SELF

enum { VNUMMER_CIJFERS = 10, ELF = 11 };

static bool alleen_cijfers(str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < '0' || s.p[i] > '9') return false;
    return s.n > 0;
}

static bool alleen_nullen(const char *cijfers)
{
    return strspn(cijfers, "0") == strlen(cijfers);
}

/* Nine digits, a leading 0 put back; false when s has no eight or nine digits. */
static bool met_negen(str s, char out[BSN_CIJFERS + 1])
{
    if (!alleen_cijfers(s) || s.n < BSN_CIJFERS - 1 || s.n > BSN_CIJFERS) return false;
    size_t vooraan = BSN_CIJFERS - s.n;
    memset(out, '0', vooraan);
    memcpy(out + vooraan, s.p, s.n);
    out[BSN_CIJFERS] = 0;
    return true;
}

/* 9 times the first digit, 8 times the second .. 2 times the eighth, minus the last. */
static int gewogen_som(const char *cijfers)
{
    int som = 0;
    for (int i = 0; i < BSN_CIJFERS; i++) {
        int gewicht = i == BSN_CIJFERS - 1 ? -1 : BSN_CIJFERS - i;
        som += gewicht * (cijfers[i] - '0');
    }
    return som;
}

bool bsn_negen(str s, char out[BSN_CIJFERS + 1])
{
    return met_negen(s, out) && !alleen_nullen(out) && gewogen_som(out) % ELF == 0;
}

bool bsn_klopt(str s)
{
    char cijfers[BSN_CIJFERS + 1];
    return bsn_negen(s, cijfers);
}

bool vnummer_klopt(str s)
{
    char cijfers[VNUMMER_CIJFERS + 1] = {0};
    if (s.n != VNUMMER_CIJFERS || !alleen_cijfers(s)) return false;
    memcpy(cijfers, s.p, s.n);
    return !alleen_nullen(cijfers);
}

/* The steps never show a digit of the number. */
static uitkomst pr01_reken(const void *in, problems *p)
{
    const pr01 *i = in;
    char cijfers[BSN_CIJFERS + 1];
    if (!regel_volledig(&pr01_entity, in, p)) return GEEN_UITKOMST;
    uitkomst u = {0};
    bool negen = met_negen(i->bsn, cijfers);
    if (!negen) STAP(&u, N_("Fout: een BSN heeft 9 cijfers."));
    if (negen && i->bsn.n < BSN_CIJFERS) STAP(&u, N_("Er staan 8 cijfers. Er komt een 0 voor."));
    if (negen) {
        STAP(&u, N_("Tel op: 9 keer het eerste cijfer, 8 keer het tweede, tot 2 keer het achtste. "
                    "Trek het negende cijfer ervan af."));
        STAP_V(&u, N_("De rest na delen door 11 is {}. Dat moet 0 zijn."),
            (gewogen_som(cijfers) % ELF + ELF) % ELF);
        if (alleen_nullen(cijfers)) STAP(&u, N_("Fout: alleen nullen is geen BSN."));
    }
    return uit_oordeel(u, bsn_klopt(i->bsn), N_("Dit nummer kan een BSN zijn."),
        N_("Dit nummer is geen BSN."));
}

static const regel lijst[] = {
    {
        .id = "PR-01",
        .naam = N_("Elfproef van het BSN"),
        .artikel = "Wet algemene bepalingen burgerservicenummer, artikel 2",
        .uitleg = N_("Een BSN heeft 9 cijfers en klopt met de elfproef."),
        .invoer = &pr01_entity,
        .reken = pr01_reken,
        .voorbeeld = "bsn=111222333",
        .verwacht = "ja",
    },
};
REGEL_GROEP(regels_privacy, lijst)
