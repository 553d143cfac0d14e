#!/usr/bin/env python3
"""Invented gemeenten, counted by the program and a second time from the raw rows: every number that
`tweespoor figures --json` prints must be the same.

    steden.py PROGRAM [TOWNS [FIRST SEED]]"""
import datetime
import json
import math
import os
import random
import sqlite3
import subprocess
import sys
import tempfile

from blad import Blad
from feiten import Stad, dag
from tellen import KOLOMMEN, afgerond, oordeel, tienden, wilson
from schud import TABELLEN, Schudder

AANPAKKEN = ["zwolle", "zwolle", "westland", "zaanstad", "rotterdam", "zuidhorn", "utrecht", "tilburg",
             "leiden", "breda", "eindhoven", "amsterdam", "via"]
MEER_DOELEN = """
doelstellingen:
  - indicator: werk
    doel: 20%
    per achtergrond:
      geletterd met werkervaring:
        doel: 35%
      laaggeletterd zonder werkervaring:
        doel: 5%
    per startjaar:
      2024:
        doel: 25%
  - indicator: werk
    noemer: iedereen die in het jaar begon
    binnen: 18 maanden
    doel: 15%
  - indicator: ergens begonnen
    noemer: iedereen die gescreend is
    doel: 40%
  - indicator: uitstroom uit de bijstand
    doel: 21 mensen
    landelijk: 23,4%
  - indicator: uitstroom uit de bijstand
    binnen: 2 jaar
    doel: 10%
  - indicator: inburgering gehaald
    binnen: 36 maanden
    doel: 60%
  - indicator: inburgering gehaald
    doel: 70%
    per startjaar:
      2022:
        doel: 65%
  - indicator: werktraject geslaagd
    doel: 12,5%
  - indicator: financiële zelfredzaamheid
    doel: 30%
  - indicator: vrijwilligerswerk
    doel: 9%
  - indicator: leerwerkplek
    doel: 9%
  - indicator: op tijd geplaatst
    noemer: iedereen die zich aanmeldde
    binnen: 21 dagen
    doel: 100%
wachttijden: [koppeling, vestiging, eerste gesprek, assessment gedaan, screening afgerond,
              plan vastgesteld, plan ondertekend, traject begonnen, vrijwilligerswerk begonnen,
              taalmaatje gekoppeld, opleiding begonnen, uitstroom]
"""


def met_meer_doelen(tekst):
    """The file with other targets and steps: top-level blocks of those names go out."""
    uit, weg = [], False
    for regel in tekst.splitlines():
        if regel[:1].isalpha():
            weg = regel.startswith(("doelstellingen:", "wachttijden:"))
        if not weg:
            uit.append(regel)
    return "\n".join(uit) + "\n" + MEER_DOELEN


class Keus:
    """Everything about a town follows from its number."""

    def __init__(self, nr):
        t = self.toeval = random.Random(nr)
        self.nr = nr
        self.mensen = t.choice([0, 1, 4, 7, 15, 40, 80, 150, 220, 300, 300])
        self.aanpak = t.choice(AANPAKKEN)
        self.vandaag = datetime.date(2026, 1, 1) + datetime.timedelta(t.randint(0, 360))
        self.schud = nr % 3 != 0
        self.meer_doelen = nr % 2 == 0
        self.vragen = [(self.vandaag, self.vandaag)]
        for _ in range(2):
            terug = t.choice([1, 30, 100, 200, 365, 500, 900, 1300])
            peil = self.vandaag - datetime.timedelta(t.randint(0, terug))
            bekend = self.vandaag - datetime.timedelta(t.choice([0, 1, 14, 60, 200]))
            self.vragen.append((peil, bekend))

    def __str__(self):
        return (f"town {self.nr}: {self.mensen} people, {self.aanpak}, {self.vandaag}"
                + (", shaken" if self.schud else "") + (", more targets" if self.meer_doelen else ""))


# ---- what differs ---------------------------------------------------------------------------------

class Verschil:
    def __init__(self):
        self.zinnen, self.gelijk = [], 0

    def is_(self, waar, program, hertel):
        if program == hertel:
            self.gelijk += 1
        else:
            self.zinnen.append(f"{waar}: program {program}, second count {hertel}")

    def bijna(self, waar, program, aandeel):
        """A rounded share: half a tenth may fall either way."""
        x = aandeel * 1000
        goed = {math.floor(x + 0.5 - 1e-6), math.floor(x + 0.5 + 1e-6)}
        self.is_(waar, program, program if program in goed else afgerond(aandeel))


def vergelijk_cijfer(v, waar, p, t, streven=None):
    v.is_(waar + " shown", p["toon"], t is not None)
    if t is None or not p["toon"]:
        return
    v.is_(waar + " name", (p["cijfer"], p["telt_over"]), (t.wat, t.over))
    v.is_(waar, (p["teller"], p["noemer"], p["open"], p["door_werk"], p["deels"]),
          (t.teller, t.noemer, t.open, t.door_werk, t.deels))
    if t.noemer and p["noemer"]:
        v.is_(waar + " share", p.get("promille"), tienden(t.teller, t.noemer))
        laag, hoog = wilson(t.teller, t.noemer)
        v.bijna(waar + " low", p["toeval"][0], laag)
        v.bijna(waar + " high", p["toeval"][1], hoog)
        v.is_(waar + " too small", p["te_klein_om_te_vergelijken"], hoog - laag > 0.30)
    if not streven:
        return
    soort, n = streven
    gevraagd = n if soort == "mensen" else -(-n * t.noemer // 1000)
    v.is_(waar + " asked", p["gevraagd"], gevraagd)
    v.is_(waar + " reached", p["gehaald"], t.noemer > 0 and t.teller >= gevraagd)
    if soort != "mensen" and t.noemer and p["noemer"]:
        v.is_(waar + " test", p["oordeel"], oordeel(t.teller, t.noemer, n))


def vergelijk_splitsing(v, p, blad):
    sleutel = p["splitsing"], p["cijfer"]
    waar = "split " + " x ".join(sleutel)
    bron = "kruis" if sleutel[0] in ("lezen", "werkervaring", "achtergrond") else sleutel[0]
    v.is_(waar + " shown", p["toon"], blad.tabel[bron, sleutel[1]].toon)
    regels = blad.splitsingen[sleutel]
    v.is_(waar + " lines", [g.get("achtergrond") if sleutel[0] == "achtergrond" else g["codes"]
                            for g in p["groepen"]], [codes for codes, _ in regels])
    for g, (codes, t) in zip(p["groepen"], regels):
        v.is_(f"{waar} {codes} people", g["mensen"], t.mensen)
        vergelijk_cijfer(v, f"{waar} {codes}", g, t)


def vergelijk_verloop(v, p, h):
    waar = f"line {p['startjaar']}"
    v.is_(waar, (p["startjaar"], p["mensen"], p["wachten"]), (h["startjaar"], h["mensen"], h["wachten"]))
    for naam in ("werk", "opleiding", "vertrokken", "laag", "hoog"):
        v.is_(f"{waar} {naam} months", len(p[naam]), len(h[naam]))
        for maand, (a, b) in enumerate(zip(p[naam], h[naam])):
            v.bijna(f"{waar} {naam} month {maand}", a, b)


def vergelijk(v, p, blad):
    v.is_("people", p["mensen"], None if blad.klein else len(blad.mensen))
    for wat, c, t in zip(KOLOMMEN, p["cijfers"], blad.hoofd):
        v.is_("order", c["cijfer"], wat)
        vergelijk_cijfer(v, "main " + wat, c, t)
    for c, t in zip(p["duurzaam"], blad.duurzaam):
        vergelijk_cijfer(v, "durable " + c["cijfer"], c, t)
    v.is_("targets", [(d["cijfer"], d.get("achtergrond"), d.get("startjaar")) for d in p["doelen"]],
          [(d["cijfer"], d["achtergrond"], d["startjaar"]) for d in blad.doelen])
    for d, h in zip(p["doelen"], blad.doelen):
        vergelijk_cijfer(v, f"target {h['cijfer']} {h['achtergrond']} {h['startjaar']}", d, h["telling"],
                         h["streven"])
    for s in p["splitsingen"]:
        vergelijk_splitsing(v, s, blad)
    v.is_("splits", len(p["splitsingen"]), len(blad.splitsingen))
    v.is_("plan lines", [x["lijn"] for x in p["lijnen"]], [naam for naam, _ in blad.lijnen])
    for x, (naam, rijen) in zip(p["lijnen"], blad.lijnen):
        zij = None
        if x["toon"]:
            zij = [tuple(g[k] for k in ("mensen", "begonnen", "gehaald"))
                   for g in [x["totaal"]] + x["startjaren"]]
            v.is_(f"plan line {naam} years", [(g["van"], g["tot_en_met"]) for g in x["startjaren"]],
                  [r[:2] for r in (rijen or [])[1:]])
        v.is_(f"plan line {naam}", zij, rijen and [r[2:] for r in rijen])
    v.is_("lines of years", [x["startjaar"] for x in p["verlopen"]],
          [x["startjaar"] for x in blad.verlopen])
    for a, b in zip(p["verlopen"], blad.verlopen):
        if a["startjaar"] == b["startjaar"]:
            vergelijk_verloop(v, a, b)
    for a, b in zip(p["stappen"], blad.stappen):
        v.is_("step " + b["stap"], a, b)
    v.is_("steps", len(p["stappen"]), len(blad.stappen))
    v.is_("caseload", sorted(((x["naam"], x["team"], x["mensen"], x["intensief"])
                              for x in p["begeleiding"]), key=str), blad.begeleiding)
    v.is_("places", sorted(((x["sector"], x["nodig"], x["vrij"], x["begonnen"])
                            for x in p["plekken"]), key=str), blad.plekken)


# ---- a report that was kept -----------------------------------------------------------------------

def rapportrij(blok, groep, t, streven=None):
    soort, n = streven or (None, None)
    return (blok, groep, None, t.wat, t.over, t.teller, t.noemer, n, soort == "mensen")


def rapport_hertel(blad):
    """The rows of a report, in any order: what may be published, as counts."""
    uit = [rapportrij("totaal", None, t, blad.doel_van(t.wat)) for t in blad.hoofd if t]
    uit += [rapportrij("duurzaam", None, t, blad.doel_van(t.wat)) for t in blad.duurzaam if t]
    for d in blad.doelen:
        groep = d["achtergrond"] or (str(d["startjaar"]) if d["startjaar"] else None)
        soort, n = d["streven"]
        uit.append(rapportrij("doel", groep, d["telling"], d["streven"]) if d["telling"] else
                   ("doel", groep, None, d["cijfer"], d["over"], None, None, n, soort == "mensen"))
    for (splitsing, _), regels in blad.splitsingen.items():
        if splitsing in ("lestijd", "achtergrond"):
            continue
        for codes, t in regels:
            if splitsing == "startjaar":
                groep = str(codes[0]) + ("" if codes[0] == codes[-1] else f"-{codes[-1]}")
            else:
                groep = ",".join(["?" if c is None else c for c in codes])
            uit.append(rapportrij(splitsing, groep, t))
    for blok, (_, rijen) in zip(("lijn taal", "lijn werk", "lijn geld"), blad.lijnen):
        for i, (van, tot, mensen, begonnen, gehaald) in enumerate(rijen or []):
            groep = None if i == 0 else str(van) if van == tot else f"{van}-{tot}"
            uit.append((blok, groep, mensen, begonnen, gehaald))
    for s in blad.stappen:
        uit.append(("stap", None, s["stap"], s["bereikt"], s["dagen"], s["dagen_9_van_10"],
                    s["wachten"], s["langst"]))
    for x in blad.verlopen:
        for maand in (6, 12, 18, 24, 36):
            if maand < len(x["werk"]):
                uit.append(("verloop", str(x["startjaar"]), x["mensen"], maand)
                           + tuple(afgerond(x[k][maand]) for k in ("werk", "opleiding", "vertrokken")))
    return uit


def rapport_bewaard(db, nr):
    uit = []
    for r in db.execute("SELECT * FROM rapportregel WHERE rapport_id = ?", (nr,)):
        if r["blok"] == "stap":
            uit.append((r["blok"], None, r["mijlpaal"], r["teller"], r["getal1"], r["getal2"],
                        r["getal3"], r["getal4"]))
        elif r["blok"].startswith("lijn "):
            uit.append((r["blok"], r["groep"], r["van"], r["getal1"], r["teller"]))
        elif r["blok"] == "verloop":
            uit.append((r["blok"], r["groep"], r["van"], r["getal1"], r["getal2"], r["getal3"],
                        r["getal4"]))
        else:
            uit.append((r["blok"], r["groep"], None, r["indicator"], r["noemer"], r["teller"], r["van"],
                        r["doel"], bool(r["doel_mensen"])))
    return uit


def vergelijk_rapporten(v, bestand, vandaag):
    stad = Stad(bestand, vandaag)
    for r in stad.db.execute("SELECT * FROM rapport").fetchall():
        blad = Blad(Stad(bestand, dag(r["bekend"])), dag(r["peil"]), vandaag)
        v.is_("report: people", r["mensen"], 0 if blad.klein else len(blad.mensen))
        kept, hertel = rapport_bewaard(stad.db, r["id"]), rapport_hertel(blad)
        for rij in sorted(set(kept) ^ set(hertel), key=str):
            v.zinnen.append(f"report: {'program' if rij in kept else 'second count'} only {rij}")
        v.gelijk += len(set(kept) & set(hertel))
        v.is_("report: rows", len(kept), len(hertel))


# ---- a town ---------------------------------------------------------------------------------------

def roep(*woorden):
    r = subprocess.run(woorden, capture_output=True, text=True, check=False)
    if r.returncode:
        raise SystemExit(f"{' '.join(woorden)}: {r.returncode}\n{r.stderr}")
    return r.stdout


def maak(programma, keus, bestand):
    roep(programma, "demo", "--store", "sqlite:" + bestand, "--aanpak", keus.aanpak, "--people",
         str(max(keus.mensen, 1)), "--seed", str(keus.nr), "--today", keus.vandaag.isoformat())
    db = sqlite3.connect(bestand)
    db.row_factory = sqlite3.Row
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("PRAGMA synchronous = OFF")
    if keus.mensen == 0:
        for tabel in TABELLEN:
            db.execute(f"DELETE FROM {tabel}")
        db.execute("DELETE FROM rapport")
    if keus.schud:
        Schudder(db, keus.toeval, keus.vandaag).alles()
        db.execute("DELETE FROM rapport")
    if keus.meer_doelen:
        db.execute("DELETE FROM rapport")
        tekst = db.execute("SELECT tekst FROM aanpak ORDER BY id DESC").fetchone()["tekst"]
        db.execute("UPDATE aanpak SET tekst = ? WHERE id = (SELECT max(id) FROM aanpak)",
                   (met_meer_doelen(tekst),))
    db.commit()
    db.close()


def stad(programma, nr, map_):
    """Gives (how many numbers were the same, what differs)."""
    keus, v = Keus(nr), Verschil()
    bestand = os.path.join(map_, f"stad{nr}.db")
    maak(programma, keus, bestand)
    for peil, bekend in keus.vragen:
        p = json.loads(roep(programma, "figures", "--json", "--store", "sqlite:" + bestand, "--on",
                            peil.isoformat(), "--known", bekend.isoformat(), "--today",
                            keus.vandaag.isoformat()))
        een = Verschil()
        vergelijk(een, p, Blad(Stad(bestand, bekend), peil, keus.vandaag))
        v.gelijk += een.gelijk
        v.zinnen += [f"{keus}; on {peil}, known {bekend}: {z}" for z in een.zinnen]
    een = Verschil()
    vergelijk_rapporten(een, bestand, keus.vandaag)
    v.gelijk += een.gelijk
    v.zinnen += [f"{keus}; {z}" for z in een.zinnen]
    if not os.environ.get("BEWAAR"):
        for naam in os.listdir(map_):
            os.remove(os.path.join(map_, naam))
    return v


def main():
    programma = sys.argv[1]
    aantal = int(sys.argv[2]) if len(sys.argv) > 2 else 12
    eerste = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    goed = fout = gelijk = 0
    with tempfile.TemporaryDirectory() as tijdelijk:
        map_ = os.environ.get("BEWAAR") or tijdelijk
        for nr in range(eerste, eerste + aantal):
            v = stad(programma, nr, map_)
            gelijk += v.gelijk
            goed, fout = goed + (not v.zinnen), fout + bool(v.zinnen)
            for zin in v.zinnen[:8]:
                print(zin)
            if len(v.zinnen) > 8:
                print(f"  and {len(v.zinnen) - 8} more of town {nr}")
    print(f"{gelijk} numbers the same in {aantal} towns, each on three measuring days")
    print(f"{goed} passed, {fout} failed")
    return fout > 0


sys.exit(main())
