// Messy files of 1,000 lines, one of each kind, and what reading them must say, line by line.
//   node maak.mjs FOLDER YEAR TODAY      FOLDER/<kind>.csv and FOLDER/<kind>.verwacht
// Everything is counted, nothing is drawn: the same files each time. What is expected is written
// here from the rules in docs/handleiding/import.md, not taken from the program.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const [map, jaar, vandaag] = process.argv.slice(2);
const REGELS = 1000;

// ---- people ----
function bsn(n) {
    for (let acht = 95000000 + n * 13; ; acht++) {
        const rest = [...String(acht)].reduce((som, c, i) => som + Number(c) * (9 - i), 0) % 11;
        if (rest < 10) return `${acht}${rest}`;
    }
}
const voor = ["Amal", "José", "Zoë", "Yonas", "Noël", "Leila", "Çelik", "Ömer", "D'Angelo", "Ana-María"];
const achter = ["Haddad", "Núñez", "van den Berg", "Tesfay", "El Amrani", "Öztürk", "O'Neill", "Müller", "Saïdi"];
const mens = (n) => ({
    bsn: bsn(n), naam: `${voor[n % 10]} ${achter[n % 9]} ${"abcdefghijklmnopqrstuvwxyz"[n % 26]}${n}`,
    dag: 1 + n % 28, maand: 1 + n % 12, jaar: 1960 + n % 45,
});
const iso = (m) => `${m.jaar}-${String(m.maand).padStart(2, "0")}-${String(m.dag).padStart(2, "0")}`;
const maanden = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const datum = (m, n) => [`${m.dag}-${m.maand}-${m.jaar}`, iso(m), `${m.dag}/${m.maand}/${m.jaar}`,
    `${m.dag} ${maanden[m.maand - 1]} ${m.jaar}`][n % 4];

// ---- a file under construction ----
class Bestand {
    constructor(naam, { kop, tussen = ";", einde = "\r\n", code = "utf8", bom = false }) {
        Object.assign(this, { naam, tussen, einde, code });
        this.tekst = bom ? "\ufeff" : "";
        this.verwacht = [];
        this.telling = { nieuw: 0, gewijzigd: 0, gelijk: 0, geweigerd: 0, beoordelen: 0 };
        this.regel = 1;
        this.kop = kop;
        this.rij(kop);
    }
    rij(cellen) {
        const at = this.regel;
        const tekst = cellen.map((c) => {
            const s = String(c ?? "");
            return /["\r\n]/.test(s) || s.includes(this.tussen) ? `"${s.replaceAll("\"", "\"\"")}"` : s;
        }).join(this.tussen);
        this.tekst += tekst + this.einde;
        this.regel += 1 + tekst.split("\n").length - 1;
        return at;
    }
    goed(cellen, hoe = "nieuw") {
        this.telling[hoe]++;
        return this.rij(cellen);
    }
    // meldingen: [column, value shown, text]; an empty column: about the whole line.
    fout(cellen, ...meldingen) {
        const at = this.rij(cellen);
        this.telling.geweigerd++;
        for (const [kolom, waarde, tekst] of meldingen) this.zeg(at, kolom, waarde, tekst);
        return at;
    }
    zeg(at, kolom, waarde, tekst, vooraf = "") {
        const waar = (kolom ? `, ${kolom}` : "") + (waarde ? ` ‘${waarde}’` : "");
        this.verwacht.push(`regel ${at}${vooraf}${waar}: ${tekst}`);
    }
    get rijen() { return Object.values(this.telling).reduce((a, b) => a + b); }
    schrijf() {
        const t = this.telling;
        const over = (nieuw, gelijk) => [`Gelezen: ${this.rijen}. Nieuw: ${nieuw}. Gewijzigd: ${t.gewijzigd}. Ongewijzigd: ${gelijk}.`,
            `Geweigerd: ${t.geweigerd}. Te beoordelen: ${t.beoordelen}.`];
        const bytes = this.code === "latin1" ? Buffer.from(this.tekst, "latin1") : Buffer.from(this.tekst, "utf8");
        writeFileSync(join(map, `${this.naam}.csv`), bytes);
        const lijst = (tel) => `${[...this.verwacht, ...tel].join("\n")}\n`;
        writeFileSync(join(map, `${this.naam}.verwacht`), lijst(over(t.nieuw, t.gelijk)));
        writeFileSync(join(map, `${this.naam}.nogeens`), lijst(over(0, t.nieuw + t.gelijk)));
    }
}
const BSN = "(BSN, niet getoond)";
const geenBsn = ["BSN", BSN, "is geen BSN. Een BSN heeft 9 cijfers en klopt met de elfproef."];
const niemand = ["BSN", BSN, "staat bij niemand die je mag zien. Lees eerst de mensen in."];
const verplicht = (kolom) => [kolom, "", "is verplicht. Vul dit in."];
const dubbel = (at) => ["", "", `Dit staat ook al op regel ${at}. Haal één van de twee weg.`];
const geenDatum = (kolom, waarde) => [kolom, waarde, "is geen datum. Schrijf dag-maand-jaar, bijvoorbeeld 3-9-2026."];
const lijst = (kolom, waarde, keus) => [kolom, waarde, `staat niet in de lijst. Kies uit: ${keus}.`];
const morgen = new Date(Date.parse(vandaag) + 5 * 864e5).toISOString().slice(0, 10);

// ---- organisaties: tabs ----
const scholen = ["Taalschool Één", "Taalschool Twee"];
const orgs = (n) => `Bedrijf & Zonen "${n}"`;
function organisaties() {
    const b = new Bestand("organisaties", { kop: ["Bedrijfsnaam", "TYPE", "branche", "KVK", "Erkend leerbedrijf",
        "Contactpersoon", "Telefoon contactpersoon"], tussen: "\t", einde: "\n" });
    const soorten = ["werkgever", "Werkgever", "uitzendbureau", "sociaal werkbedrijf"];
    const rij = (n) => [orgs(n), soorten[n % 4], "zorg", String(10000000 + n), n % 2 ? "ja" : "nee", `Piet ${n}`, "06 01 02 03 04"];
    const met = (n, i, x) => rij(n).map((c, j) => j === i ? x : c);
    for (const s of scholen) b.goed([s, "taalschool", "onderwijs", "", "", "", ""]);
    let eerste = 0;
    for (let n = 0; b.rijen < REGELS; n++) {
        if (n % 9 !== 5) { const at = b.goed(rij(n)); eerste ||= at; continue; }
        const namen = "Werkgever, Afdeling van de gemeente, Taalschool, Opleider, Vrijwilligersorganisatie, "
            + "VluchtelingenWerk, COA, GGD, Wijkteam, Sociaal werkbedrijf, Uitzendbureau, Maatjesorganisatie";
        switch ((n - 5) / 9 % 7) {
        case 0: b.fout(met(n, 1, "winkel"), lijst("TYPE", "winkel", namen)); break;
        case 1: b.fout(met(n, 3, "1234567"), ["KVK", "1234567", "is geen KvK-nummer. Een KvK-nummer heeft 8 cijfers."]); break;
        case 2: b.fout(met(n, 0, ""), verplicht("Bedrijfsnaam")); break;
        case 3: b.fout(met(n, 0, orgs(0).toUpperCase()), dubbel(eerste)); break;
        case 4: b.fout(met(n, 5, ""), ["Contactpersoon", "", "is leeg, maar er staan wel gegevens van iemand bij."]); break;
        case 5: b.fout(met(n, 0, "x".repeat(161)), ["Bedrijfsnaam", `${"x".repeat(60)}…`,
            "is te lang. Er passen hoogstens 160 tekens in."]); break;
        default: b.fout(met(n, 4, "misschien"), ["Erkend leerbedrijf", "misschien", "is geen antwoord. Schrijf ja of nee."]);
        }
    }
    b.schrijf();
}

// ---- mensen: Windows-1252 ----
const bekend = [];    // who is in the store afterwards, with dossiernummer
function mensen() {
    const b = new Bestand("mensen", { kop: ["bsn", "V-Nummer", "NAAM", "Geboren", "Geslacht", "taal", "Tolk nodig", "Adres",
        "Klantmanager", "Doelgroep", "Team", "Vreemde kolom"], code: "latin1" });
    b.zeg(1, "Vreemde kolom", "", "Deze kolom is niet bekend en wordt overgeslagen.");
    const rij = (n) => {
        const m = mens(n), punten = n % 5 === 0 ? `${m.bsn.slice(0, 4)}.${m.bsn.slice(4, 6)}.${m.bsn.slice(6)}` : m.bsn;
        return [punten, "", m.naam, datum(m, n), "mvx"[n % 3], n % 2 ? "Arabisch" : "ti", n % 2 ? "ja" : "NEE",
            n % 11 ? `Straat ${n}; achter` : `Straat "${n}"\nbus 2`.replace("\n", " "), n % 2 ? "sanne" : "SANNE DE WIT", "", "", "?"];
    };
    const met = (n, ...paren) => rij(n).map((c, j) => paren.find((p) => p[0] === j)?.[1] ?? c);
    const eerste = {};
    const talen = "staat niet in de lijst. Kies er een uit de lijst.";
    for (let n = 0; b.rijen < REGELS; n++) {
        if (n % 7 !== 6) {
            const at = b.goed(rij(n));
            bekend.push({ ...mens(n), n, at, nummer: `${jaar}-${String(bekend.length + 1).padStart(4, "0")}` });
            continue;
        }
        const m = mens(n), oud = bekend[0];
        switch ((n - 6) / 7 % 16) {
        case 0: b.fout(met(n, [0, "912345678"]), ["bsn", BSN, geenBsn[2]]); break;
        case 1: b.fout(met(n, [3, "31-2-1990"]), geenDatum("Geboren", "31-2-1990")); break;
        case 2: b.fout(met(n, [2, " "]), ["NAAM", "", "is verplicht. Vul de naam in."]); break;
        case 3: b.fout(met(n, [9, "toerist"]), lijst("Doelgroep", "toerist",
            "Statushouder, Gezinslid van een statushouder, Gezinsmigrant of overige migrant, Student")); break;
        case 4: b.fout(met(n, [8, "niemand"]), ["Klantmanager", "niemand",
            "is geen klantmanager in Tweespoor. Schrijf de inlognaam, bijvoorbeeld sanne."]); break;
        case 5: b.fout(rij(oud.n), dubbel(oud.at)); break;
        case 6: b.fout(met(n, [1, "123456789"]), ["V-Nummer", "(V-nummer, niet getoond)", "is geen V-nummer. Een V-nummer heeft 10 cijfers."]); break;
        case 7: b.fout([...rij(n), "", "te veel"], ["", "", "Er staan meer cellen op deze regel dan kolommen bovenaan. "
            + "Staat een ; in de tekst? Zet die tekst tussen \"."]); break;
        case 8: b.fout(met(n, [6, "misschien"]), ["Tolk nodig", "misschien", "is geen antwoord. Schrijf ja of nee."]); break;
        case 9: b.fout(met(n, [0, "911111111"], [3, "morgen"]), ["bsn", BSN, geenBsn[2]], geenDatum("Geboren", "morgen")); break;
        case 10: {
            const at = b.rij(met(n, [0, ""], [2, oud.naam.toUpperCase()], [3, iso(oud)]));
            b.telling.beoordelen++;
            b.zeg(at, "", "", `Dit lijkt op dossier ${oud.nummer}. Dezelfde persoon? Zet dat dossiernummer dan op deze regel. `
                + "Iemand anders? Meld die persoon zelf aan.", ", te beoordelen");
            bekend.push(bekend.shift());
            break;
        }
        case 11: b.fout(met(n, [3, morgen]), ["Geboren", morgen, "ligt in de toekomst. Kijk het jaar na."]); break;
        case 12: b.fout(met(n, [7, "y".repeat(65536)]), ["Adres", `${"y".repeat(60)}…`, "is te lang. Er passen hoogstens 240 tekens in."]); break;
        case 13: b.fout(met(n, [2, `${m.naam}\nen nog een regel`]), ["NAAM", `${m.naam} en nog een regel`.slice(0, 60),
            "mag maar één regel zijn. Haal de enter weg."]); break;
        case 14: b.fout(met(n, [5, "klingon"]), ["taal", "klingon", talen]); break;
        default: b.fout(met(n, [10, "Team Nergens"]), ["Team", "Team Nergens", "is geen team in Tweespoor. Schrijf de naam precies over."]);
        }
    }
    b.schrijf();
    bekend.sort((x, y) => x.n - y.n);
}

// ---- uitkering: UTF-8 with its mark, commas ----
function uitkering() {
    const b = new Bestand("uitkering", { kop: ["BSN", "Dossiernummer", "Soort", "Omvang", "Ingangsdatum", "Einddatum", "Reden"],
        tussen: ",", bom: true });
    const rij = (n) => [bekend[n].bsn, "", n % 3 ? "bijstand" : "PW", n % 2 ? "volledig" : "", `1-${1 + n % 12}-2024`,
        n % 4 ? "" : "31-12-2025", n % 4 ? "" : "werk"];
    const met = (n, ...paren) => rij(n).map((c, j) => paren.find((p) => p[0] === j)?.[1] ?? c);
    const soorten = "Bijstand (Participatiewet), IOAW, Bbz, Uitkering van UWV";
    let eerste = 0, i = 0;
    for (let k = 0; b.rijen < REGELS; k++) {
        if (k % 6 !== 5 || !i) {
            const n = i % bekend.length, ronde = Math.floor(i++ / bekend.length);
            // a second round: an earlier period of the same people
            const r = rij(n).map((c, j) => ronde && j === 4 ? `1-1-20${20 - ronde}` : ronde && j === 5 ? `31-12-20${20 - ronde}`
                : ronde && j === 6 ? "verhuisd" : c);
            const at = b.goed(r);
            eerste ||= at;
            continue;
        }
        const n = (k * 7) % bekend.length;
        switch ((k - 5) / 6 % 10) {
        case 0: b.fout(met(n, [0, bsn(90000 + k)]), niemand); break;
        case 1: b.fout(met(n, [2, "wajong"]), lijst("Soort", "wajong", soorten)); break;
        case 2: b.fout(met(n, [4, ""]), verplicht("Ingangsdatum")); break;
        case 3: b.fout(met(0, [4, "1-2-2024"]), ["Ingangsdatum", "1-2-2024",
            "valt samen met een uitkering die bekend is, vanaf 1-1-2024. Sluit die eerst af."]); break;
        case 4: b.fout(met(n, [2, "ioaw"], [4, "1-6-2023"], [5, "1-5-2023"], [6, "werk"]),
            ["Einddatum", "1-5-2023", "moet na de begindatum liggen."]); break;
        case 5: b.fout(met(n, [2, "bbz"], [4, "1-6-2022"], [5, "1-7-2022"], [6, ""]), ["Reden", "", "is verplicht als de uitkering stopt."]); break;
        case 6: b.fout(met(n, [1, bekend[(n + 1) % bekend.length].nummer]), ["", "", "De nummers op deze regel horen bij verschillende mensen."]); break;
        case 7: b.fout(met(n, [0, ""]), ["", "", "Vul een dossiernummer, BSN of V-nummer in."]); break;
        case 8: b.fout(met(n, [0, ""], [1, "1999-9999"]), ["Dossiernummer", "1999-9999", "is geen dossier dat je mag zien. Kijk het nummer na."]); break;
        default: b.fout(rij(0), dubbel(eerste));
        }
    }
    b.schrijf();
}

// ---- plekken: ; and text of more lines ----
function plekken() {
    const b = new Bestand("plekken", { kop: ["Organisatie", "Functie", "Soort plek", "Aantal", "Uren minstens", "Uren hoogstens",
        "Rooster", "Spreken", "Als groep: minstens", "Wat het werk vraagt"] });
    const soorten = ["leerwerkplek", "Werkervaringsplek", "taalstage", "baan"];
    const rij = (n) => [orgs([0, 1, 2, 3, 4][n % 5]), `Functie ${n}; "vast"`, soorten[n % 4], 1 + n % 6, 12, 12 + n % 20,
        n % 3 ? "ma 8.00-12.00; woensdag 13.00 tot 17.00" : "", n % 2 ? "A2" : "", "", `Regel één van ${n}\nregel twee`];
    const met = (n, ...paren) => rij(n).map((c, j) => paren.find((p) => p[0] === j)?.[1] ?? c);
    let eerste = 0;
    for (let n = 0; b.rijen < REGELS; n++) {
        if (n % 8 !== 3) { const at = b.goed(rij(n)); eerste ||= at; continue; }
        switch ((n - 3) / 8 % 9) {
        case 0: b.fout(met(n, [0, "Nergens BV"]), ["Organisatie", "Nergens BV", "is geen bekende organisatie. Lees eerst de organisaties in."]); break;
        case 1: b.fout(met(n, [3, "drie"]), ["Aantal", "drie", "is geen heel getal. Schrijf alleen cijfers, bijvoorbeeld 12."]); break;
        case 2: b.fout(met(n, [3, 501]), ["Aantal", "501", "valt buiten de grenzen. Het mag zijn: 1 tot en met 500."]); break;
        case 3: b.fout(met(n, [6, "ma 8.00-12.00; ooit 9-12"]), ["Rooster", "ma 8.00-12.00; ooit 9-12",
            "‘ooit 9-12’ is geen dag met tijden. Schrijf bijvoorbeeld di 7.30-15.30; wo 9.00-12.00."]); break;
        case 4: b.fout(met(n, [5, 8]), ["Uren hoogstens", "8", "is minder dan het minimum. Kijk beide na."]); break;
        case 5: b.fout(met(n, [8, 90]), ["Als groep: minstens", "90", "is meer dan het aantal plaatsen."]); break;
        case 6: b.fout(rij(0), dubbel(eerste)); break;
        case 7: b.fout(met(n, [7, "A9"]), lijst("Spreken", "A9", "onder A1, A1, A2, B1, B2, C1, C2")); break;
        default: b.fout(met(n, [1, ""]), verplicht("Functie"));
        }
    }
    b.schrijf();
}

// ---- lesgroepen and aanwezigheid: who is in which group ----
const groepen = (g) => `Groep ${g}`;
const PLAATSEN = 12, VOL = 30;
function lesgroepen() {
    const b = new Bestand("lesgroepen", { kop: ["School", "Klas", "Niveau", "Route", "Plaatsen", "Startdatum", "Lestijden", "BSN",
        "Deelname vanaf"], einde: "\n" });
    const rij = (g, wie) => [scholen[g % 2], groepen(g), "A2", "B1", PLAATSEN, "5-1-2026", "ma 9.00-12.00; wo 13.00-16.00",
        wie === undefined ? "" : bekend[wie].bsn, wie === undefined ? "" : "2026-01-12"];
    const met = (r, ...paren) => r.map((c, j) => paren.find((p) => p[0] === j)?.[1] ?? c);
    let eerste = 0, n = 0;
    // VOL full groups, then groups without people
    for (let k = 0; b.rijen < REGELS; k++) {
        if (k % 8 !== 4 || n < PLAATSEN * 2) {
            const g = Math.floor(n / PLAATSEN);
            const at = b.goed(g < VOL ? rij(g, n) : rij(1000 + n));
            eerste ||= at;
            n++;
            continue;
        }
        const leeg = rij(5000 + k);
        switch ((k - 4) / 8 % 8) {
        case 0: b.fout(met(leeg, [0, "Schooltje"]), ["School", "Schooltje", "is geen bekende organisatie. Lees eerst de organisaties in."]); break;
        case 1: b.fout(met(leeg, [6, ""]), ["Lestijden", "", "is nodig voor een nieuwe groep."]); break;
        case 2: b.fout(met(leeg, [4, ""]), ["Plaatsen", "", "is nodig voor een nieuwe groep."]); break;
        case 3: b.fout(met(leeg, [6, "ma 9.00-12.00; ma 11.00-13.00"]), ["Lestijden", "ma 9.00-12.00; ma 11.00-13.00",
            "Twee lessen op één dag vallen samen."]); break;
        case 4: b.fout(met(rij(0, n + 400 < bekend.length ? n + 400 : 500), [8, "12-1-2026"]), ["Klas", groepen(0),
            "is vol: alle 12 plaatsen zijn bezet. Kies een andere groep."]); break;
        case 5: b.fout(met(rij(1), [7, bsn(80000 + k)]), niemand); break;
        case 6: b.fout(rij(0, 0), dubbel(eerste)); break;
        default: b.fout(met(leeg, [1, ""]), verplicht("Klas"));
        }
    }
    b.schrijf();
}

function aanwezigheid() {
    const b = new Bestand("aanwezigheid", { kop: ["groep", "bsn", "lesdatum", "presentie"], tussen: ",", einde: "\n" });
    const woorden = ["aanwezig", "ja", "afgemeld", "Afwezig", "nee", "geoorloofd"];
    const dagen = ["2-2-2026", "4-2-2026", "9-2-2026"];
    const rij = (n) => {
        const wie = n % (PLAATSEN * VOL);
        return [groepen(Math.floor(wie / PLAATSEN)), bekend[wie].bsn, dagen[Math.floor(n / (PLAATSEN * VOL))], woorden[n % 6]];
    };
    const met = (n, ...paren) => rij(n).map((c, j) => paren.find((p) => p[0] === j)?.[1] ?? c);
    let eerste = 0, n = 0;
    for (let k = 0; b.rijen < REGELS; k++) {
        if (k % 9 !== 7) { const at = b.goed(rij(n++)); eerste ||= at; continue; }
        switch ((k - 7) / 9 % 7) {
        case 0: b.fout(met(0, [0, "Groep Nooit"]), ["groep", "Groep Nooit", "is geen bekende groep. Lees eerst de lesgroepen in."]); break;
        case 1: b.fout(met(0, [0, groepen(3)]), ["groep", groepen(3), "Deze persoon zit die dag niet in deze groep."]); break;
        case 2: b.fout(met(0, [2, "3-2-2026"]), ["lesdatum", "3-2-2026", "Deze groep heeft op die dag geen les."]); break;
        case 3: b.fout(met(0, [2, morgen]), ["lesdatum", morgen, "Deze les is nog niet geweest."]); break;
        case 4: b.fout(met(0, [3, "misschien"]), lijst("presentie", "misschien", "Aanwezig, Afgemeld, mag, Afwezig")); break;
        case 5: b.fout(rij(0), dubbel(eerste)); break;
        default: b.fout(met(0, [1, "900000001"]), ["bsn", BSN, geenBsn[2]]);
        }
    }
    b.schrijf();
}

// ---- examens: \r alone at the end of lines ----
function examens() {
    const b = new Bestand("examens", { kop: ["Dossiernummer", "BSN", "Vak", "Niveau", "Datum examen", "Resultaat"], einde: "\r" });
    const delen = ["LE", "Luisteren", "SC", "spreken", "KNM"];
    const rij = (n) => {
        const m = bekend[n % bekend.length], deel = Math.floor(n / bekend.length) + n % 4;
        return [n % 2 ? m.nummer : "", n % 2 ? "" : m.bsn, delen[deel], deel === 4 ? "" : "A2", `${1 + n % 28}-3-2026`,
            ["geslaagd", "gezakt", "voldoende"][n % 3]];
    };
    const met = (n, ...paren) => rij(n).map((c, j) => paren.find((p) => p[0] === j)?.[1] ?? c);
    let eerste = 0, n = 0;
    for (let k = 0; b.rijen < REGELS; k++) {
        if (k % 7 !== 2) { const at = b.goed(rij(n++)); eerste ||= at; continue; }
        switch ((k - 2) / 7 % 6) {
        case 0: b.fout(met(0, [2, "XX"]), lijst("Vak", "XX", "Lezen, Luisteren, Schrijven, Spreken, Kennis van de Nederlandse maatschappij")); break;
        case 1: b.fout(met(0, [4, morgen]), ["Datum examen", morgen, "ligt in de toekomst. Leg alleen uitslagen vast."]); break;
        case 2: b.fout(met(0, [5, ""]), verplicht("Resultaat")); break;
        case 3: b.fout(met(0, [1, bsn(70000 + k)]), niemand); break;
        case 4: b.fout(rij(0), dubbel(eerste)); break;
        default: b.fout(met(0, [3, "D1"]), lijst("Niveau", "D1", "onder A1, A1, A2, B1, B2, C1, C2"));
        }
    }
    b.schrijf();
}

organisaties();
mensen();
uitkering();
plekken();
lesgroepen();
aanwezigheid();
examens();
