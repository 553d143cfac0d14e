"""Every figure counted from the facts of each person, one at a time, and what of it may be published.
A slow second reading of src/figures/: naive loops, all ways to merge tried one by one."""
import datetime
import itertools
import math
from fractions import Fraction

MINIMUM = 5
Z = 1.959963984540054
KOLOMMEN = ("werk", "inburgering gehaald", "opleiding", "uitstroom uit de bijstand",
            "werktraject geslaagd")
NOEMERS = {"werk": "iedereen in beeld", "inburgering gehaald": "iedereen die in het jaar begon",
           "opleiding": "iedereen in beeld", "uitstroom uit de bijstand": "iedereen met bijstand",
           "26 weken uit de bijstand": "wie door werk uit de bijstand ging",
           "52 weken uit de bijstand": "wie door werk uit de bijstand ging",
           "werktraject geslaagd": "beëindigde werktrajecten",
           "vrijwilligerswerk": "iedereen in beeld", "leerwerkplek": "iedereen in beeld",
           "ergens begonnen": "iedereen in beeld", "op tijd geplaatst": "iedereen die zich aanmeldde",
           "financiële zelfredzaamheid": "iedereen in beeld"}


def mag(n):
    return n == 0 or n >= MINIMUM


def plus_maanden(d, n):
    """The same day so many months on, or the last day of that month."""
    jaar, maand = divmod(d.year * 12 + d.month - 1 + n, 12)
    for dag in range(d.day, 27, -1):
        try:
            return datetime.date(jaar, maand + 1, dag)
        except ValueError:
            pass
    return datetime.date(jaar, maand + 1, d.day)


def na(d, duur):
    if d is None:
        return None
    aantal, maat = duur
    if maat in ("dagen", "weken"):
        return d + datetime.timedelta(aantal * (7 if maat == "weken" else 1))
    return plus_maanden(d, aantal * (12 if maat == "jaar" else 1))


def tienden(teller, noemer):
    """Per mille, rounded half up."""
    return math.floor(Fraction(1000 * teller, noemer) + Fraction(1, 2)) if noemer else -1


def wilson(x, n):
    p, z2 = x / n, Z * Z
    wortel = Z * math.sqrt(p * (1 - p) / n + z2 / (4 * n * n))
    laag, hoog = ((p + z2 / (2 * n) + teken * wortel) / (1 + z2 / n) for teken in (-1, 1))
    return (0.0 if x == 0 else laag), (1.0 if x == n else hoog)


def afgerond(aandeel):
    return math.floor(aandeel * 1000 + 0.5)


def oordeel(x, n, doel):
    """One sided exact tests at 5 %, in fractions."""
    laag, hoog = wilson(x, n)
    if hoog - laag > 0.30:
        return "te klein"
    p = Fraction(doel, 1000)
    kans = [math.comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(n + 1)]
    if sum(kans[x:]) < Fraction(1, 20):
        return "boven"
    return "onder" if sum(kans[:x + 1]) < Fraction(1, 20) else "kan toeval zijn"


# ---- one person and one figure --------------------------------------------------------------------

def bereikt(m, wat, binnen):
    """The day on which he reached it; None: not."""
    if wat == "werk":
        return m.eerste_werk if binnen else m.werkt_sinds
    if wat == "ergens begonnen":
        dagen = [m.werkt_sinds, m.leert_sinds, m.vrijwilliger_sinds, m.leerwerk_sinds]
        return min([d for d in dagen if d], default=None)
    return {"inburgering gehaald": m.gehaald_op, "opleiding": m.leert_sinds,
            "uitstroom uit de bijstand": m.uit_bijstand, "vrijwilligerswerk": m.vrijwilliger_sinds,
            "leerwerkplek": m.leerwerk_sinds, "op tijd geplaatst": m.geplaatst,
            "financiële zelfredzaamheid": m.aanmelding if m.geldzaken else None}[wat]


def begin(m, wat):
    return {"inburgering gehaald": m.inburgering_begin,
            "uitstroom uit de bijstand": m.bijstand_begin}.get(wat, m.aanmelding)


def in_noemer(m, wat, over):
    if over == "iedereen die in het jaar begon":
        return wat != "inburgering gehaald" or m.inburgering_begin is not None
    if over == "iedereen die gescreend is":
        return m.gescreend is not None
    if over == "iedereen met bijstand":
        return m.had_bijstand
    if over == "wie door werk uit de bijstand ging":
        return m.stap_naar_werk is not None
    return True


def uitslag(m, wat, binnen):
    """True, False, or None: not known yet."""
    if wat.endswith("weken uit de bijstand"):
        nodig = 7 * int(wat[:2])
        if m.weer_bijstand:
            return (m.weer_bijstand - m.stap_naar_werk).days >= nodig
        return True if (m.peil - m.stap_naar_werk).days >= nodig else None
    d = bereikt(m, wat, binnen)
    if not binnen:
        return d is not None
    tot = na(begin(m, wat), binnen)
    if d is not None:
        return tot is None or d <= tot
    return False if tot is not None and tot < m.peil else None


class Telling:
    """teller of noemer, and the people behind them."""

    def __init__(self, wat, over):
        self.wat, self.over = wat, over
        self.teller = self.noemer = self.open = self.door_werk = self.deels = 0
        self.mensen = self.mensen_teller = self.mensen_noemer = 0

    def tel(self, m, binnen=None):
        self.mensen += 1
        if not in_noemer(m, self.wat, self.over):
            return
        if self.wat == "werktraject geslaagd":
            self.teller += m.trajecten_geslaagd
            self.noemer += m.trajecten_klaar
            self.mensen_teller += m.trajecten_geslaagd > 0
            self.mensen_noemer += m.trajecten_klaar > 0
            return
        u = uitslag(m, self.wat, binnen)
        self.open += u is None
        for naam, n in (("teller", u is True), ("noemer", u is not None)):
            setattr(self, naam, getattr(self, naam) + n)
            setattr(self, "mensen_" + naam, getattr(self, "mensen_" + naam) + n)
        if self.wat == "uitstroom uit de bijstand" and not binnen:
            self.door_werk += m.uit_door_werk
            self.deels += m.uit_bijstand is None and m.deels

    def delen(self):
        """Parts of the people that may be found from what is published."""
        uit = [self.mensen_teller, self.mensen_noemer - self.mensen_teller,
               self.mensen - self.mensen_noemer]
        if self.wat == "werktraject geslaagd":
            uit += [self.teller, self.noemer - self.teller]
        return uit

    def publiek(self):
        paren = ((self.mensen_teller, self.mensen_noemer), (self.teller, self.noemer))
        if not all(mag(x) and mag(n - x) for x, n in paren):
            return False
        if not (mag(self.door_werk) and mag(self.teller - self.door_werk)):
            self.door_werk = 0
        if not (mag(self.deels) and mag(self.noemer - self.teller - self.deels)):
            self.deels = 0
        if not mag(self.open):
            self.open = 0
        return True


def telling(mensen, wat, over=None, binnen=None):
    t = Telling(wat, over or NOEMERS[wat])
    for m in mensen:
        t.tel(m, binnen)
    return t


# ---- splits: which lines may stand there ----------------------------------------------------------

SPLITSINGEN = {
    "startjaar": lambda m: m.startjaar, "aanpak": lambda m: m.aanpak,
    "leerroute": lambda m: m.leerroute, "opleiding in Nederland": lambda m: m.school,
    "doelgroep": lambda m: m.doelgroep, "lezen": lambda m: m.laaggeletterd,
    "werkervaring": lambda m: m.werkervaring, "lestijd": lambda m: m.lestijd}


def categorieen(mensen, splitsing, aanpakken):
    """The codes of the list, or the years from the first to the last; None: not known."""
    waarden = [SPLITSINGEN[splitsing](m) for m in mensen]
    lijst = {"aanpak": aanpakken, "leerroute": ["B", "O", "Z"], "lestijd": ["overdag", "avond", "geen"],
             "doelgroep": ["statushouder", "gezinslid", "overige", "student"]}.get(splitsing, ["ja", "nee"])
    if splitsing == "startjaar":
        jaren = [w for w in waarden if w is not None]
        lijst = list(range(min(jaren), max(jaren) + 1)) if jaren else []
    return lijst + ([None] if None in waarden else [])


def verdelingen(n):
    """All ways to cut 0..n in neighbours, each with where the groups end."""
    for k in range(1 << max(n - 1, 0)):
        einden = [i + 1 for i in range(n - 1) if k >> i & 1] + [n]
        yield k, [(a, b) for a, b in zip([0] + einden, einden)]


def indeling(cel_delen, rijen, kolommen):
    """The lines and columns with most cells; of those the most even; then the one that splits first.
    cel_delen(rijen, kolommen): the parts of these together. None: nothing may be shown."""
    beste, uit = None, None
    for kmasker, kolomgroepen in verdelingen(kolommen):
        for _, rijgroepen in verdelingen(rijen):
            if not all(mag(d) for r in rijgroepen for k in kolomgroepen for d in cel_delen(r, k)):
                continue
            breed = sum((b - a) ** 2 for a, b in rijgroepen + kolomgroepen)
            sleutel = (-len(rijgroepen) * len(kolomgroepen), breed, kmasker,
                       [a for a, _ in reversed(rijgroepen)])
            if beste is None or sleutel < beste:
                beste, uit = sleutel, (rijgroepen, kolomgroepen)
    return uit


class Tabel:
    """A figure by one split, or by two at once."""

    def __init__(self, mensen, wat, aanpakken, rij, kolom=None):
        self.mensen, self.wat = mensen, wat
        self.totaal = telling(mensen, wat)
        self.te_klein = not mag(len(mensen))
        self.verborgen = not all(mag(d) for d in self.totaal.delen())
        self.toon = not self.te_klein and not self.verborgen
        self.rij_cat = categorieen(mensen, rij, aanpakken)
        self.kolom_cat = categorieen(mensen, kolom, aanpakken) if kolom else [None]
        self.vak = {}
        for m in mensen:
            i = self.rij_cat.index(SPLITSINGEN[rij](m))
            j = self.kolom_cat.index(SPLITSINGEN[kolom](m)) if kolom else 0
            self.vak.setdefault((i, j), []).append(m)
        self.per_vak = {}
        self.groepen = None
        if self.rij_cat and self.kolom_cat and not self.te_klein:
            self.groepen = indeling(self.delen, len(self.rij_cat), len(self.kolom_cat))

    def in_vakken(self, rij, kolom):
        return [m for i in range(*rij) for j in range(*kolom) for m in self.vak.get((i, j), [])]

    def delen(self, rij, kolom):
        """Sums of the parts of single cells, each counted once."""
        som = None
        for vak in itertools.product(range(*rij), range(*kolom)):
            if vak not in self.per_vak:
                t = telling(self.vak.get(vak, []), self.wat)
                self.per_vak[vak] = [t.mensen] + ([] if self.verborgen else t.delen())
            som = self.per_vak[vak] if som is None else [a + b for a, b in zip(som, self.per_vak[vak])]
        return som

    def regels(self, welke):
        """Lines as (categories, count); welke: rij, kolom or cel."""
        if not self.groepen or not self.toon:
            return []
        rijen, kolommen = self.groepen
        heel_r, heel_k = (0, len(self.rij_cat)), (0, len(self.kolom_cat))
        paren = {"rij": [(r, heel_k) for r in rijen], "kolom": [(heel_r, k) for k in kolommen],
                 "cel": list(itertools.product(rijen, kolommen))}[welke]
        uit = []
        for r, k in paren:
            wie = self.in_vakken(r, k)
            if not wie:
                continue
            codes = self.kolom_cat[slice(*k)] if welke == "kolom" else self.rij_cat[slice(*r)]
            if welke == "cel":
                soorten = {m.achtergrond() for m in wie}
                codes = soorten.pop() if len(soorten) == 1 else None
            t = telling(wie, self.wat)
            t.open = t.door_werk = t.deels = 0
            uit.append((codes, t))
        return uit
