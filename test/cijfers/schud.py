"""Shakes an invented gemeente: facts that people correct and undo, so that every figure has its odd
cases and "as known on D" means something. Writes rows and their former versions as the store keeps
them: [vastgelegd_van, vastgelegd_tot)."""
import datetime

TABELLEN = {
    "persoon": ("aanmelding", ["laaggeletterd", "werkervaring_bekend", "opleiding_in_nederland",
                               "doelgroep", "uit_beeld", "aanmelding", "koppeling", "vestiging"]),
    "traject": ("van", ["instrument", "van", "eind", "uitstroom"]),
    "plaatsing": ("van", ["contract", "van", "eind"]),
    "uitkering": ("van", ["omvang", "tot", "einde"]),
    "inburgeringstatus": ("van", ["stand", "van"]),
    "plan": ("dagtekening", ["leerroute", "dagtekening"]),
    "ondertekening": ("datum", ["datum", "wie"]),
    "intake": ("afgerond", ["afgerond", "zelf_geld"]),
    "gesprek": ("datum", ["afloop", "datum"]),
    "assessment": ("datum", ["datum"]),
    "lesdeelname": ("van", ["van", "tot"]),
    "les": (None, ["van", "dag"]),
    "aanpak_deelname": ("van", ["tot", "intensiteit"]),
    "campagne_mens": ("afgerond", ["afgerond"]),
}
KEUS = {
    "laaggeletterd": ["ja", "nee", None], "werkervaring_bekend": ["ja", "nee", None],
    "opleiding_in_nederland": ["ja", "nee", None], "omvang": ["volledig", "gedeeltelijk", None],
    "doelgroep": ["statushouder", "gezinslid", "overige", "student"],
    "instrument": ["taalles", "taalstage", "leerwerktraject", "werkervaringsplek", "proefplaatsing",
                   "vrijwilligerswerk", "BBL", "derde leerweg", "opleiding", "betaald werk",
                   "taalmaatje"],
    "uitstroom": ["baan hier", "ander werk", "opleiding", "vrijwilligerswerk", "vervolgtraject",
                  "doel gehaald", "gestopt", "verhuisd"],
    "contract": ["leerovereenkomst", "tijdelijk", "vast", "uitzend", "vrijwilliger", "BBL"],
    "einde": ["werk", "ondernemer", "opleiding", "verhuisd", "relatie", "overig"],
    "stand": ["plichtig", "voldaan", "vrijgesteld", "ontheven", "vervallen"],
    "leerroute": ["B", "O", "Z", None], "wie": ["persoon", "gemeente"],
    "afloop": ["gepland", "gekomen", "niet gekomen", "afgemeld"],
    "zelf_geld": ["zelf", "met hulp", None], "dag": ["ma", "wo", "za", "zo"], "intensiteit": ["intensief", "wacht"],
}
VERPLICHT = ("aanmelding", "datum")


class Schudder:
    def __init__(self, db, toeval, nu):
        self.db, self.t, self.nu = db, toeval, nu
        self.nu_ms = db.execute("SELECT max(vastgelegd_van) FROM persoon").fetchone()[0]
        self.nu_ms = self.nu_ms or int(datetime.datetime(nu.year, nu.month, nu.day).timestamp() * 1000)

    def dag(self, rond, terug=400, verder=200):
        d = datetime.date.fromisoformat(rond) if rond else self.nu - datetime.timedelta(300)
        d += datetime.timedelta(self.t.randint(-terug, verder))
        return min(d, self.nu + datetime.timedelta(60)).isoformat()

    def moment(self, na):
        return self.t.randint(na, self.nu_ms - 1) if na < self.nu_ms - 1 else na

    def waarde(self, veld, rij, dagveld):
        if veld == "van" and isinstance(rij["van"], int):
            return self.t.choice([540, 1019, 1020, 1140])
        if veld in KEUS:
            return self.t.choice(KEUS[veld])
        if veld in ("eind", "tot", "uit_beeld", "afgerond", "koppeling", "vestiging"):
            if self.t.random() < 0.4:
                return None
        d = self.dag(rij[veld] or (rij[dagveld] if dagveld else None))
        van = rij.get("van")
        if veld in ("eind", "tot") and isinstance(van, str) and d <= van:
            d = (datetime.date.fromisoformat(van) + datetime.timedelta(self.t.randint(1, 400))).isoformat()
        return d

    def rijen(self, tabel):
        return [dict(r) for r in self.db.execute(f"SELECT * FROM {tabel}")]

    def voeg(self, tabel, rij):
        namen = list(rij)
        self.db.execute(f"INSERT OR IGNORE INTO {tabel} ({', '.join(namen)}) VALUES "
                        f"({', '.join('?' * len(namen))})", list(rij.values()))

    def sinds_wanneer(self, tabel, dagveld):
        """Everything was written down soon after it happened, or later."""
        for r in self.rijen(tabel):
            begin = (r[dagveld] if dagveld else None) or self.dag(None, 700, 0)
            d = datetime.datetime.fromisoformat(begin) + datetime.timedelta(self.t.choice([0, 1, 9, 200]))
            van = min(int(d.timestamp() * 1000), self.nu_ms - 1000)
            self.db.execute(f"UPDATE {tabel} SET vastgelegd_van = ? WHERE id = ?", (van, r["id"]))

    def verbeter(self, tabel, dagveld, velden, kans):
        for r in self.rijen(tabel):
            if self.t.random() >= kans:
                continue
            om = self.moment(r["vastgelegd_van"] + 1)
            veld = self.t.choice(velden)
            uit = self.db.execute(
                f"UPDATE OR IGNORE {tabel} SET {veld} = ?, vastgelegd_van = ?, versie = versie + 1 "
                "WHERE id = ?", (self.waarde(veld, r, dagveld), om, r["id"]))
            if uit.rowcount:
                self.voeg(tabel + "_was", {**r, "vastgelegd_tot": om})

    def haal_weg(self, tabel, kans):
        for r in self.rijen(tabel):
            if self.t.random() < kans:
                self.voeg(tabel + "_was", {**r, "vastgelegd_tot": self.moment(r["vastgelegd_van"] + 1)})
                self.db.execute(f"DELETE FROM {tabel} WHERE id = ?", (r["id"],))

    def kopieer(self, tabel, rij, **anders):
        rij = {**rij, **anders, "versie": 1, "vastgelegd_van": self.moment(self.nu_ms - 10**10)}
        del rij["id"]
        self.voeg(tabel, rij)

    def bijstand(self):
        """Out and in again: one period after the other, none at the same time."""
        for p in {r["persoon_id"]: r for r in self.rijen("uitkering") if r["soort"] == "bijstand"}.values():
            if self.t.random() > 0.35:
                continue
            self.db.execute("DELETE FROM uitkering WHERE persoon_id = ?", (p["persoon_id"],))
            d = datetime.date.fromisoformat(p["van"])
            for _ in range(self.t.randint(1, 4)):
                tot = d + datetime.timedelta(self.t.randint(30, 500))
                laatste = tot > self.nu or self.t.random() < 0.3
                self.kopieer("uitkering", p, van=d.isoformat(), tot=None if laatste else tot.isoformat(),
                             omvang=self.t.choice(KEUS["omvang"]),
                             einde=None if laatste else self.t.choice(KEUS["einde"]))
                if laatste:
                    break
                d = tot + datetime.timedelta(self.t.choice([0, 1, 100, 181, 182, 183, 363, 364, 365]))

    def dubbel(self):
        """More of what someone can have more of."""
        for tabel in ("traject", "plan", "lesdeelname", "aanpak_deelname", "inburgeringstatus"):
            dagveld = TABELLEN[tabel][0]
            for r in self.rijen(tabel):
                if self.t.random() > 0.1:
                    continue
                nieuw = {dagveld: self.dag(r[dagveld])}
                for v in TABELLEN[tabel][1]:
                    if v != dagveld:
                        nieuw[v] = self.waarde(v, {**r, **nieuw}, dagveld)
                if tabel == "aanpak_deelname":  # never two at once
                    if r["tot"] is not None:
                        continue
                    self.db.execute("UPDATE aanpak_deelname SET tot = ? WHERE id = ?",
                                    (max(nieuw["van"], r["van"]), r["id"]))
                    nieuw["van"] = max(nieuw["van"], r["van"])
                    nieuw["tot"] = None
                self.kopieer(tabel, r, **nieuw)

    def andere_aanpak(self):
        """Some people take part in another one, of before."""
        a = self.rijen("aanpak")[0]
        del a["id"]
        self.voeg("aanpak", {**a, "naam": "Zomerschool", "nummer": 1, "vanaf": "2020-01-01"})
        for r in self.rijen("aanpak_deelname"):
            if self.t.random() < 0.3:
                self.db.execute("UPDATE OR IGNORE aanpak_deelname SET aanpak_id = "
                                "(SELECT max(id) FROM aanpak) WHERE id = ?", (r["id"],))

    def alles(self):
        self.andere_aanpak()
        self.bijstand()
        self.dubbel()
        for tabel, (dagveld, velden) in TABELLEN.items():
            self.sinds_wanneer(tabel, dagveld)
            self.verbeter(tabel, dagveld, velden, 0.15)
            self.verbeter(tabel, dagveld, velden, 0.1)
        for tabel in ("uitkering", "inburgeringstatus", "gesprek", "assessment", "ondertekening",
                      "lesdeelname"):
            self.haal_weg(tabel, 0.02)
        self.db.commit()
