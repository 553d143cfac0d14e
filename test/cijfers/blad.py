"""All figures of one measuring day as the program should publish them."""
import datetime
import math

import yaml

from feiten import dag, loopt, mensen_van
from tellen import (KOLOMMEN, MINIMUM, NOEMERS, Tabel, Z, afgerond, indeling, mag, oordeel, telling,
                    tienden, wilson)

GEWONE_STAPPEN = ["aanmelding", "brede intake afgerond", "plan ondertekend", "taal begonnen",
                  "geplaatst", "werk begonnen", "uitstroom"]
MAANDEN = 84


def verloop_dag(maand):
    """A month is 30.4375 days."""
    return maand * 487 // 16


# ---- how a start year ends waiting ----------------------------------------------------------------

def einde_van(m):
    """(days, cause): 1 work, 2 schooling, 3 out of view, 0 still waiting; whichever came first."""
    einden = [(d, k) for k, d in ((1, m.eerste_werk), (2, m.eerste_opleiding), (3, m.uit_beeld))
              if d is not None and d <= m.peil]
    if not einden:
        return (m.peil - m.aanmelding).days, 0
    d, k = min(einden)
    return max((d - m.aanmelding).days, 1), k


def aalen_johansen(rijen, oorzaak):
    """Days with the share that ended so, and its standard error: the sums written out."""
    dagen = sorted({d for d, _ in rijen})
    s, f, stappen, uit = 1.0, 0.0, [], {}
    for d in dagen:
        onder = sum(x >= d for x, _ in rijen)
        weg = sum(x == d and k != 0 for x, k in rijen)
        zo = sum(x == d and k == oorzaak for x, k in rijen)
        f += s * zo / onder
        stappen.append((f, s, onder, weg, zo))
        s *= (onder - weg) / onder
        var = 0.0
        for fi, si, n, w, z in stappen:
            if w < n:
                var += (f - fi) ** 2 * w / (n * (n - w))
            var += si * si * z * (n - z) / n**3 - 2 * (f - fi) * si * z / n**2
        uit[d] = (f, math.sqrt(max(var, 0.0)))
    return uit


def wachtende_stappen(echt, van, nu):
    """Steps of fewer people than may be shown wait; also against who works now."""
    toon, getoond = [], 0
    for t in echt:
        if mag(t - getoond) and mag(van - t):
            getoond = t
        toon.append(getoond)
    if nu is None:
        return toon
    uit, getoond = [], 0
    for t in toon:
        if mag(abs(t - nu)):
            getoond = t
        uit.append(getoond)
    return uit


def verloop(mensen, jaar, nu):
    rijen = [r for r in (einde_van(m) for m in mensen if m.startjaar == jaar) if r[0] > 0]
    if not rijen or not mag(len(rijen)):
        return None
    onder = [sum(d > verloop_dag(m) for d, _ in rijen) for m in range(MAANDEN + 1)]
    tot = -1
    while tot < MAANDEN and onder[tot + 1] >= 2 * MINIMUM:
        tot += 1
    if tot < 0:
        return None
    uit = {"startjaar": jaar, "mensen": len(rijen),
           "wachten": [(n + 5) // 10 * 10 for n in onder[:tot + 1]], "laag": [], "hoog": []}
    for k, naam in ((1, "werk"), (2, "opleiding"), (3, "vertrokken")):
        echt = [sum(x == k and d <= verloop_dag(m) for d, x in rijen) for m in range(tot + 1)]
        toon = wachtende_stappen(echt, len(rijen), nu if k == 1 else None)
        lijn = aalen_johansen(rijen, k)
        p = se = 0.0
        uit[naam] = []
        for m in range(tot + 1):
            gehad = [d for d in lijn if d <= verloop_dag(m)]
            if gehad and toon[m] == echt[m]:
                p, se = lijn[max(gehad)]
            uit[naam].append(p)
            if k == 1:
                uit["laag"].append(max(p - Z * se, 0.0))
                uit["hoog"].append(min(p + Z * se, 1.0))
    return uit


# ---- where it gets stuck --------------------------------------------------------------------------

def stappen_van(mensen, namen, peil):
    uit, vorige_getoond = [], 0
    for s, naam in enumerate(namen):
        bereikt = sum(m.mijlpaal(naam) is not None for m in mensen)
        duur, wachten = [], []
        for m in mensen:
            voor = m.mijlpaal(namen[s - 1]) if s else None
            if voor is None:
                continue
            op = m.mijlpaal(naam)
            if op is not None and op >= voor:
                duur.append((op - voor).days)
            if m.uit_beeld is None and not any(m.mijlpaal(x) for x in namen[s:]):
                wachten.append((peil - voor).days)
        duur.sort()
        n, midden = len(duur), len(duur) // 2
        stap = {"stap": naam, "bereikt": None, "dagen": None, "dagen_9_van_10": None,
                "wachten": None, "langst": None}
        if mag(bereikt) and mag(abs(bereikt - vorige_getoond)):
            stap["bereikt"] = vorige_getoond = bereikt
        if n >= MINIMUM:
            stap["dagen"] = duur[midden] if n % 2 else (duur[midden - 1] + duur[midden] + 1) // 2
        if n >= 10 * MINIMUM:
            stap["dagen_9_van_10"] = duur[math.ceil(0.9 * n - 1e-9) - 1]
        if mag(len(wachten)):
            stap["wachten"] = len(wachten)
            stap["langst"] = max(wachten) if wachten else None
        uit.append(stap)
    return uit


# ---- the aanpak -----------------------------------------------------------------------------------

def streven(tekst):
    """('promille' or 'mensen', how many)."""
    if tekst is None:
        return None
    tekst = str(tekst)
    if tekst.endswith("%"):
        return "promille", round(float(tekst[:-1].replace(",", ".")) * 10)
    return "mensen", int(tekst.split()[0])


def duur(tekst):
    if not tekst:
        return None
    aantal, maat = tekst.split()
    return int(aantal), {"dag": "dagen", "week": "weken", "maand": "maanden"}.get(maat, maat)


def huidige_aanpak(stad):
    rij = stad.db.execute("SELECT tekst, vanaf, id FROM aanpak").fetchall()
    if not rij:
        return {}
    return yaml.safe_load(max(rij, key=lambda r: (r["vanaf"] or "", r["id"]))["tekst"])


# ---- the three lines of the plan --------------------------------------------------------------------

LIJNEN = (("taal en inburgering", "inburgering gehaald"), ("werk", "werk"),
          ("financiële zelfredzaamheid", "uitstroom uit de bijstand"))


def stand_van(m, wat):
    """niet, bezig, gehaald; zelf: reached without what the column counts."""
    in_kolom = telling([m], wat).teller > 0
    if in_kolom:
        return "gehaald"
    if wat == "inburgering gehaald":
        return "bezig" if m.taal else "niet"
    if wat == "werk":
        return "bezig" if m.naar_werk or m.eerste_opleiding or m.geplaatst or m.eerste_werk else "niet"
    if m.geldzaken:
        return "zelf"
    return "bezig" if m.geldhulp or m.geld_met_hulp else "niet"


def lijncijfer(mensen, wat, regels):
    """regels: the lines of the column by start year. None: too few; else rows (years, counts)."""
    if not regels:
        return None
    groepen = [[m for m in mensen if m.startjaar in jaren] for jaren, _ in regels]
    stand = [[stand_van(m, wat) for m in g] for g in groepen]

    def delen(rij, _):
        wie = [s for g in stand[slice(*rij)] for s in g]
        return [wie.count(x) for x in ("niet", "bezig", "gehaald", "zelf")]
    gekozen = indeling(delen, len(regels), 1)
    if not gekozen:
        return None
    uit = []
    for rij in [(0, len(regels))] + gekozen[0]:
        niet, bezig, gehaald, zelf = delen(rij, None)
        jaren = [j for codes, _ in regels[slice(*rij)] for j in codes]
        uit.append((min(jaren), max(jaren), niet + bezig + gehaald + zelf, bezig + gehaald + zelf,
                    gehaald + zelf))
    return uit


# ---- all together ---------------------------------------------------------------------------------

class Blad:
    def __init__(self, stad, peil, vandaag):
        self.peil = peil
        self.mensen = mensen_van(stad, peil)
        self.aanpak = huidige_aanpak(stad)
        self.aanpakken = sorted(set(stad.aanpak_naam.values()))
        self.klein = not mag(len(self.mensen))
        self.tabel = {}
        for wat in KOLOMMEN:
            for s in ("startjaar", "aanpak", "leerroute", "opleiding in Nederland", "doelgroep"):
                self.tabel[s, wat] = Tabel(self.mensen, wat, self.aanpakken, s)
            self.tabel["kruis", wat] = Tabel(self.mensen, wat, self.aanpakken, "lezen", "werkervaring")
        self.tabel["lestijd", "werk"] = Tabel(self.mensen, "werk", self.aanpakken, "lestijd")
        self.splitsingen = {sleutel: t.regels("rij") for sleutel, t in self.tabel.items()
                            if sleutel[0] != "kruis"}
        for wat in KOLOMMEN:
            for s, welke in (("lezen", "rij"), ("werkervaring", "kolom"), ("achtergrond", "cel")):
                self.splitsingen[s, wat] = self.tabel["kruis", wat].regels(welke)
        self.lijnen = [(naam, None if self.klein else
                        lijncijfer(self.mensen, wat, self.splitsingen["startjaar", wat]))
                       for naam, wat in LIJNEN]
        self.examenjaar = peil.year - 3
        self.hoofd = [self.hoofdcijfer(w) for w in KOLOMMEN[:4]]
        self.duurzaam = self.duurzame_cijfers()
        self.doelen = [] if self.klein else self.alle_doelen()
        namen = self.aanpak.get("wachttijden") or []
        self.stappen = stappen_van(self.mensen, (namen if len(namen) > 1 else GEWONE_STAPPEN)[:12], peil)
        self.verlopen = [] if self.klein else self.alle_verlopen()
        self.begeleiding = begeleiding(stad, vandaag)
        self.plekken = plekken(stad, vandaag)

    def jaarregel(self, wat, jaar):
        for codes, t in self.splitsingen["startjaar", wat]:
            if jaar in codes:
                return codes, t
        return None

    def hoofdcijfer(self, wat):
        tabel = self.tabel["startjaar", wat]
        if wat == "inburgering gehaald":
            regel = self.jaarregel(wat, self.examenjaar)
            return regel[1] if regel else None
        return tabel.totaal if tabel.toon and tabel.totaal.publiek() else None

    def duurzame_cijfers(self):
        kort, lang = (telling(self.mensen, w) for w in
                      ("26 weken uit de bijstand", "52 weken uit de bijstand"))
        goed = []
        for t in (kort, lang):
            iedereen = mag(t.noemer + t.open)
            goed.append(t.publiek() and iedereen)
        niet = [t.noemer - t.teller for t in (kort, lang)]
        verschil = (mag(kort.teller - lang.teller) and mag(abs(niet[1] - niet[0]))
                    and mag(kort.noemer - lang.noemer))
        if goed[0] and not verschil:
            goed[1] = False
        return [t if g and not self.klein else None for t, g in zip((kort, lang), goed)]

    def alle_doelen(self):
        uit = []
        for d in self.aanpak.get("doelstellingen") or []:
            wat, over, binnen = d["indicator"], d.get("noemer"), duur(d.get("binnen"))
            jaar = self.examenjaar if wat == "inburgering gehaald" else None
            if d.get("doel"):
                uit.append(self.doel(wat, over, binnen, d["doel"], None, jaar))
            for groep, s in (d.get("per achtergrond") or {}).items():
                uit.append(self.doel(wat, over, binnen, s["doel"], groep, jaar))
            for startjaar, s in (d.get("per startjaar") or {}).items():
                uit.append(self.doel(wat, over, binnen, s["doel"], None, int(startjaar)))
        return uit

    def doel(self, wat, over, binnen, tekst, groep, jaar):
        kolom = wat in KOLOMMEN and not binnen and over in (None, NOEMERS[wat])
        return {"cijfer": wat, "achtergrond": groep, "startjaar": jaar, "streven": streven(tekst),
                "over": over or NOEMERS[wat],
                "telling": self.als_kolom(wat, groep, jaar) if kolom
                else None if groep or jaar else self.los(wat, over, binnen)}

    def doel_van(self, wat):
        """The target of the whole, counted as the figure counts."""
        for d in self.aanpak.get("doelstellingen") or []:
            gewoon = d.get("noemer") in (None, NOEMERS[wat]) and not d.get("binnen")
            if d["indicator"] == wat and gewoon and d.get("doel"):
                return streven(d["doel"])
        return None

    def los(self, wat, over, binnen):
        t = telling(self.mensen, wat, over, binnen)
        return t if t.publiek() else None

    def als_kolom(self, wat, groep, jaar):
        """The same number as in the tables; None: they do not show it by itself."""
        if groep and jaar:
            return None
        if groep:
            return next((t for codes, t in self.splitsingen["achtergrond", wat] if codes == groep), None)
        if jaar:
            regel = self.jaarregel(wat, jaar)
            alleen = regel and len([c for c in regel[0] if c is not None]) == 1
            return regel[1] if regel and (alleen or wat == "inburgering gehaald") else None
        return self.hoofdcijfer(wat) if wat in KOLOMMEN[:4] else self.totaal(wat)

    def totaal(self, wat):
        tabel = self.tabel["startjaar", wat]
        return tabel.totaal if tabel.toon and tabel.totaal.publiek() else None

    def alle_verlopen(self):
        uit = []
        for jaar in range(self.peil.year - 6, self.peil.year + 1):
            # what a published line says: the year stands alone
            t = self.tabel["startjaar", "werk"]
            alleen = [c for c in self.kale_jaren(t) if c == [jaar]]
            if not alleen:
                continue
            regel = self.jaarregel("werk", jaar)
            v = verloop(self.mensen, jaar, regel[1].teller if regel else None)
            if v:
                uit.append(v)
        return uit

    @staticmethod
    def kale_jaren(tabel):
        if not tabel.groepen:
            return []
        return [tabel.rij_cat[slice(*r)] for r in tabel.groepen[0]]


# ---- of today -------------------------------------------------------------------------------------

def nu(stad, tabel):
    return [dict(r) for r in stad.db.execute(f"SELECT * FROM {tabel}")]


def begeleiding(stad, vandaag):
    """How many people in view each colleague guides, and how many of them intensively."""
    team = {t["id"]: t["naam"] for t in nu(stad, "team")}
    wie = {g["id"]: (g["naam"], team.get(g["team_id"])) for g in nu(stad, "gebruiker")}
    intensief = {d["persoon_id"] for d in nu(stad, "aanpak_deelname")
                 if d["intensiteit"] == "intensief" and loopt(dag(d["van"]), dag(d["tot"]), vandaag)}
    uit = {}
    for p in nu(stad, "persoon"):
        if p["uit_beeld"] is not None:
            continue
        rij = uit.setdefault(p["klantmanager_id"], [0, 0])
        rij[0] += 1
        rij[1] += p["id"] in intensief
    return sorted((wie.get(k, (None, None)) + tuple(n) for k, n in uit.items()), key=str)


def plekken(stad, vandaag):
    """Who looks for a place by sector; seats that are free; who began in 12 months."""
    bezet, stil = {}, set()
    gevonden = {}
    for s in nu(stad, "plaatsing"):
        van, eind = dag(s["van"]), dag(s["eind"])
        if loopt(van, eind, vandaag):
            bezet[s["plek_id"]] = bezet.get(s["plek_id"], 0) + 1
            stil.add(s["persoon_id"])
        if vandaag - datetime.timedelta(365) < van <= vandaag:
            gevonden[s["plek_id"]] = gevonden.get(s["plek_id"], 0) + 1
    for t in nu(stad, "traject"):
        if t["instrument"] in ("betaald werk", "opleiding", "BBL", "derde leerweg") and loopt(
                dag(t["van"]), dag(t["eind"]), vandaag):
            stil.add(t["persoon_id"])
    in_beeld = {p["id"] for p in nu(stad, "persoon") if p["uit_beeld"] is None}
    stand = {}
    for i in nu(stad, "intake"):
        if i["afgerond"] and i["persoon_id"] in in_beeld and i["persoon_id"] not in stil:
            stand.setdefault(i["wens_sector"], [0, 0, 0])[0] += 1
    for k in nu(stad, "plek"):
        rij = stand.setdefault(k["sector"], [0, 0, 0])
        rij[1] += 0 if k["gesloten"] else k["aantal"] - bezet.get(k["id"], 0)
        rij[2] += gevonden.get(k["id"], 0)
    uit, rest = [], [0, 0, 0]
    for sector, rij in stand.items():
        if sector and mag(rij[0]) and mag(rij[2]):
            uit.append((sector, rij[0], rij[1], rij[2]))
        else:
            rest = [a + b for a, b in zip(rest, rij)]
    if any(rest):
        klein = rest[0] < MINIMUM or rest[2] < MINIMUM
        uit.append((None, None if klein else rest[0], rest[1], None if klein else rest[2]))
    return sorted(uit, key=str)
