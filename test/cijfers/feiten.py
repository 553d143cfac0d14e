"""What is known of each person: read from the raw tables and their history, one person at a time, from
the definitions (docs/handleiding/cijfers.md, the texts on screen, domain.md 2 and 7). A slow second
reading of src/casework/cijfers.c: it shares no line with it."""
import datetime
import sqlite3
import zoneinfo

NOOIT = 2**63 - 1
BETAALD = ("tijdelijk", "vast", "uitzend", "BBL")
NAAR_WERK = ("taalstage", "leerwerktraject", "werkervaringsplek", "proefplaatsing",
             "vrijwilligerswerk", "BBL")
LEERWERK = ("leerwerktraject", "werkervaringsplek", "taalstage", "BBL")
LEREN = ("opleiding", "BBL", "derde leerweg")
GESLAAGD = ("baan hier", "ander werk", "opleiding", "doel gehaald")
TABELLEN = ("persoon traject plaatsing uitkering inburgeringstatus plan ondertekening intake gesprek "
            "assessment lesdeelname les aanpak_deelname campagne_mens").split()


def dag(tekst):
    return datetime.date.fromisoformat(tekst) if tekst else None


def einde_van_dag(d):
    """The last millisecond of this day in Amsterdam."""
    morgen = datetime.datetime.combine(d + datetime.timedelta(1), datetime.time(),
                                       zoneinfo.ZoneInfo("Europe/Amsterdam"))
    return int(morgen.timestamp()) * 1000 - 1


class Stad:
    """A store, as it was known at the end of a day."""

    def __init__(self, bestand, bekend):
        self.db = sqlite3.connect(f"file:{bestand}?mode=ro", uri=True)
        self.db.row_factory = sqlite3.Row
        self.toen = einde_van_dag(bekend)
        self.rijen = {t: self.zoals_bekend(t) for t in TABELLEN}
        self.aanpak_naam = {r["id"]: r["naam"] for r in self.db.execute("SELECT id, naam FROM aanpak")}
        self.van = {t: {} for t in TABELLEN}
        for t in TABELLEN:
            for r in self.rijen[t]:
                self.van[t].setdefault(r.get("persoon_id"), []).append(r)

    def zoals_bekend(self, tabel):
        uit = []
        for r in self.db.execute(f"SELECT * FROM {tabel}"):
            if r["vastgelegd_van"] <= self.toen:
                uit.append(dict(r))
        for r in self.db.execute(f"SELECT * FROM {tabel}_was"):
            if r["vastgelegd_van"] <= self.toen < r["vastgelegd_tot"]:
                uit.append(dict(r))
        return uit

    def avondgroepen(self):
        """Groups with a lesson from 17.00 on, or in the weekend."""
        return {r["lesgroep_id"] for r in self.rijen["les"]
                if r["van"] >= 17 * 60 or r["dag"] in ("za", "zo")}


def loopt(van, tot, peil):
    return van is not None and van <= peil and (tot is None or tot > peil)


def vroegste(dagen, peil):
    goed = [d for d in dagen if d is not None and d <= peil]
    return min(goed) if goed else None


def wat(rijen, *velden):
    """Rows as tuples; the fields that end in a day as days."""
    uit = []
    for r in rijen:
        uit.append(tuple(dag(r[v]) if v in DAGEN else r[v] for v in velden))
    return uit


DAGEN = ("van", "tot", "eind", "datum", "dagtekening", "afgerond", "aanmelding", "uit_beeld",
         "koppeling", "vestiging")


class Mens:
    """One person on the measuring day."""

    def __init__(self, stad, p, peil, avond):
        nr = p["id"]
        self.peil = peil
        self.lijst = lambda t: stad.van[t].get(nr, [])
        self.aanmelding = dag(p["aanmelding"])
        self.koppeling, self.vestiging = dag(p["koppeling"]), dag(p["vestiging"])
        uit = dag(p["uit_beeld"])
        self.uit_beeld = uit if uit and uit <= peil else None
        self.doelgroep, self.laaggeletterd = p["doelgroep"], p["laaggeletterd"]
        self.werkervaring, self.school = p["werkervaring_bekend"], p["opleiding_in_nederland"]
        self.startjaar = self.aanmelding.year if self.aanmelding else None
        self.werk_en_trajecten()
        self.bijstand()
        self.inburgering()
        self.plannen()
        self.lessen(avond)
        self.aanpak = self.welke_aanpak(stad)
        self.intakes()

    def werk_en_trajecten(self):
        peil = self.peil
        t = wat(self.lijst("traject"), "instrument", "van", "eind", "uitstroom")
        s = wat(self.lijst("plaatsing"), "contract", "van", "eind")
        werk = [(van, eind) for c, van, eind in s if c in BETAALD]
        werk += [(van, eind) for i, van, eind, _ in t if i == "betaald werk"]
        self.werkt_sinds = vroegste([v for v, e in werk if loopt(v, e, peil)], peil)
        self.eerste_werk = vroegste([v for v, _ in werk], peil)
        self.geplaatst = vroegste([v for _, v, _ in s], peil)

        def sinds(instrumenten, nu):
            return vroegste([v for i, v, e, _ in t
                             if i in instrumenten and (not nu or loopt(v, e, peil))], peil)
        self.vrijwilliger_sinds = sinds(("vrijwilligerswerk",), True)
        self.leerwerk_sinds = sinds(LEERWERK, True)
        self.leert_sinds = sinds(LEREN, True)
        self.eerste_opleiding = sinds(LEREN, False)
        self.eerste_vrijwillig = sinds(("vrijwilligerswerk",), False)
        self.eerste_taalmaatje = sinds(("taalmaatje",), False)
        self.taaltraject = sinds(("taalles", "extra taalles"), False)
        self.naar_werk = sinds(NAAR_WERK, False)
        self.geldhulp = sinds(("budgetbegeleiding",), False)
        self.eerste_traject = vroegste([v for _, v, _, _ in t], peil)
        klaar = [(e, u) for i, v, e, u in t
                 if i in NAAR_WERK and v <= peil and e is not None and e <= peil]
        self.trajecten_klaar = len(klaar)
        self.trajecten_geslaagd = sum(u in GESLAAGD for _, u in klaar)
        self.uit_door_traject = [e for e, u in klaar if u in GESLAAGD and u != "doel gehaald"]

    def bijstand(self):
        """Periods of bijstand that began by the measuring day, in order."""
        peil = self.peil
        b = [(dag(r["van"]), dag(r["tot"]), r["omvang"], r["einde"], r["id"])
             for r in self.lijst("uitkering") if r["soort"] == "bijstand" and dag(r["van"]) <= peil]
        b.sort(key=lambda x: (x[0], x[4]))
        self.had_bijstand = bool(b)
        self.heeft_bijstand = any(loopt(v, t, peil) for v, t, *_ in b)
        nu = [o for v, t, o, *_ in b if loopt(v, t, peil)]
        self.deels = bool(nu) and nu[-1] == "gedeeltelijk"
        self.bijstand_begin = b[-1][0] if b else None
        klaar = sorted((t, i, e) for v, t, o, e, i in b if t is not None and t <= peil)
        laatste = klaar[-1] if klaar else None
        self.uit_bijstand = None
        self.uit_door_werk = False
        if laatste and not self.heeft_bijstand and laatste[2] != "verhuisd":
            self.uit_bijstand = laatste[0]
            self.uit_door_werk = laatste[2] in ("werk", "ondernemer")
        stappen = [t for t, _, e in klaar if e in ("werk", "ondernemer")]
        self.stap_naar_werk = max(stappen) if stappen else None
        self.weer_bijstand = None
        if stappen:
            na = [max(v, self.stap_naar_werk) for v, t, *_ in b
                  if t is None or (t > self.stap_naar_werk and t > v)]
            self.weer_bijstand = min(na) if na else None
        self.uit_door_bijstand = [t for t, _, e in klaar if e == "werk"]

    def inburgering(self):
        s = sorted((dag(r["van"]), r["id"], r["stand"]) for r in self.lijst("inburgeringstatus")
                   if dag(r["van"]) <= self.peil)
        plicht = [v for v, _, w in s if w == "plichtig"]
        self.inburgering_begin = min(plicht) if plicht else None
        self.gehaald_op = s[-1][0] if s and s[-1][2] == "voldaan" else None

    def plannen(self):
        p = sorted((dag(r["dagtekening"]), r["id"], r["stand"], r["leerroute"])
                   for r in self.lijst("plan") if r["dagtekening"] and dag(r["dagtekening"]) <= self.peil)
        routes = [route for _, _, _, route in p if route]
        self.leerroute = routes[-1] if routes else None
        echt = [(d, nr) for d, nr, stand, _ in p if stand != "concept"]
        self.plan = echt[0][0] if echt else None
        self.getekend = None
        if echt:
            van = {}
            for plan, wie, datum in wat(self.lijst("ondertekening"), "plan_id", "wie", "datum"):
                if plan == echt[0][1]:
                    van[wie] = min(datum, van.get(wie, datum))
            if "persoon" in van and "gemeente" in van:
                self.getekend = vroegste([max(van["persoon"], van["gemeente"])], self.peil)

    def lessen(self, avond):
        les = wat(self.lijst("lesdeelname"), "lesgroep_id", "van", "tot")
        self.taal = vroegste([self.taaltraject] + [v for _, v, _ in les], self.peil)
        nu = [g for g, v, t in les if loopt(v, t, self.peil)]
        self.lestijd = "geen" if not nu else "avond" if any(g in avond for g in nu) else "overdag"

    def welke_aanpak(self, stad):
        """The one that runs; else the last one that ended."""
        d = [(dag(r["van"]), r["id"], dag(r["tot"]), stad.aanpak_naam[r["aanpak_id"]])
             for r in self.lijst("aanpak_deelname") if dag(r["van"]) <= self.peil]
        loopt_nu = [x for x in d if loopt(x[0], x[2], self.peil)]
        if loopt_nu:
            return max(loopt_nu)[3]
        return max(d, key=lambda x: (x[2], x[0], x[1]))[3] if d else None

    def intakes(self):
        self.intake = vroegste([x for x, in wat(self.lijst("intake"), "afgerond")], self.peil)
        self.gescreend = vroegste([x for x, in wat(self.lijst("campagne_mens"), "afgerond")], self.peil)
        geld = [r["zelf_geld"] for r in self.lijst("intake")]
        self.geldzaken = bool(geld) and geld[-1] == "zelf"
        self.geld_met_hulp = bool(geld) and geld[-1] == "met hulp"
        self.gesprek = vroegste([d for a, d in wat(self.lijst("gesprek"), "afloop", "datum")
                                 if a == "gekomen"], self.peil)
        self.assessment = vroegste([d for d, in wat(self.lijst("assessment"), "datum")], self.peil)

    def mijlpaal(self, naam):
        uit = vroegste(self.uit_door_traject + self.uit_door_bijstand, self.peil)
        d = {"aanmelding": self.aanmelding, "koppeling": self.koppeling, "vestiging": self.vestiging,
             "eerste gesprek": self.gesprek, "screening afgerond": self.gescreend,
             "brede intake afgerond": self.intake, "assessment gedaan": self.assessment,
             "plan vastgesteld": self.plan, "plan ondertekend": self.getekend,
             "taal begonnen": self.taal, "traject begonnen": self.eerste_traject,
             "geplaatst": self.geplaatst, "vrijwilligerswerk begonnen": self.eerste_vrijwillig,
             "taalmaatje gekoppeld": self.eerste_taalmaatje,
             "opleiding begonnen": self.eerste_opleiding, "werk begonnen": self.eerste_werk,
             "uitstroom": uit}.get(naam)
        return d if d and d <= self.peil else None

    def achtergrond(self):
        if self.laaggeletterd is None or self.werkervaring is None:
            return None
        return (("laaggeletterd" if self.laaggeletterd == "ja" else "geletterd")
                + (" met" if self.werkervaring == "ja" else " zonder") + " werkervaring")


def mensen_van(stad, peil):
    """Everybody who came in view by the measuring day."""
    avond = stad.avondgroepen()
    uit = []
    for p in sorted(stad.rijen["persoon"], key=lambda r: r["id"]):
        begin = dag(p["aanmelding"])
        if begin is not None and begin <= peil:
            uit.append(Mens(stad, p, peil, avond))
    return uit
