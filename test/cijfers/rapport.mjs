// The report of a quarter as its readers get it: PDF by poppler, CSV, and XLSX opened by LibreOffice,
// which must say the same. And a report that was made stays as it was.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { doe, map, nieuweStore, opslag, serveer, accounts, vandaag } from "../browser/huis.mjs";
import { Klant } from "../browser/klant.mjs";
import { goed, gelijk, klaar, test } from "../browser/tel.mjs";

const roep = (wat, ...woorden) => execFileSync(wat, woorden, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
const plek = process.env.BEWAAR ?? map(); // BEWAAR=FOLDER keeps the files, to look at

// A CSV file as rows of cells.
function rijen(tekst, teken) {
    const uit = [[]];
    let cel = "", binnen = false;
    for (const c of tekst.replace(/^\ufeff/, "").replaceAll("\r\n", "\n")) {
        if (c === '"') binnen = !binnen;
        else if (c === teken && !binnen) { uit.at(-1).push(cel); cel = ""; }
        else if (c === "\n" && !binnen) { uit.at(-1).push(cel); cel = ""; uit.push([]); }
        else cel += c;
    }
    if (cel || uit.at(-1).length) uit.at(-1).push(cel);
    return uit.filter((r) => r.length);
}

async function haal(klant, url, naam) {
    const a = await klant.ga(url), file = join(plek, naam);
    gelijk(a.status, 200, `${naam}: status`);
    writeFileSync(file, a.bytes);
    return file;
}

// What LibreOffice shows in each cell of the sheet.
function zoals_libreoffice(xlsx) {
    roep("soffice", `-env:UserInstallation=${pathToFileURL(join(plek, "lo"))}`, "--headless", "--convert-to",
        "csv:Text - txt - csv (StarCalc):59,34,76,1", "--outdir", plek, xlsx);
    return rijen(readFileSync(xlsx.replace(/xlsx$/, "csv"), "utf8"), ";");
}

const tienden = (s) => s ? Math.round(parseFloat(s.replace(",", ".")) * 10) : null;

// The sheet has the numbers in columns of their own; each cell says what the CSV says.
function gelijk_aan_csv(blad, csv, naam) {
    const kolom = (r, k) => r[csv[0].indexOf(k)];
    gelijk(blad.length, csv.length, `${naam}: as many rows`);
    const rest = ["Met toeval erbij", "Doel", "Landelijk", "Wacht nu", "Eerst opleiding", "Vertrok", "Begonnen"];
    gelijk(blad[0].join("|"), ["Deel", "Cijfer", "teller", "noemer", "Resultaat", ...rest].join("|"), `${naam}: heading`);
    for (let i = 1; i < csv.length; i++) {
        const [deel, cijfer, teller, noemer, resultaat, ...meer] = blad[i] ?? [], c = csv[i];
        const waar = `${naam} row ${i} ${deel} ${cijfer}`;
        while (meer.length < rest.length) meer.push(""); /* LibreOffice leaves out what is empty at the end */
        gelijk([deel, cijfer, ...meer].join("|"), ["Deel", "Cijfer", ...rest].map((k) => kolom(c, k)).join("|"),
            `${waar}: words`);
        gelijk(`${teller}/${noemer}`, `${kolom(c, "teller")}/${kolom(c, "noemer")}`, `${waar}: counts`);
        const is_tijd = /we(ek|ken)$/.test(kolom(c, "Resultaat"));
        gelijk(is_tijd ? resultaat : tienden(resultaat),
            is_tijd ? kolom(c, "Resultaat") : tienden(kolom(c, "Resultaat")), `${waar}: result`);
    }
}

function kijk_pdf(pdf, naam, bladen) {
    const info = roep("pdfinfo", pdf), fonts = roep("pdffonts", pdf).split("\n").slice(2).filter((r) => r.trim());
    const feit = (k) => new RegExp(`^${k}:\\s*(.*)$`, "m").exec(info)?.[1] ?? "";
    goed(Number(feit("Pages")) <= bladen, `${naam}: at most ${bladen} pages`, feit("Pages"));
    goed(/A4/.test(feit("Page size")), `${naam}: A4`, feit("Page size"));
    gelijk(feit("Tagged"), "yes", `${naam}: tagged`);
    goed(feit("Title").startsWith("Resultaten"), `${naam}: title`, feit("Title"));
    goed(fonts.length > 0 && fonts.every((f) => /\byes\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.test(f)),
        `${naam}: fonts embedded`, fonts.join("\n"));
    return roep("pdftotext", "-layout", pdf, "-").replace(/\s+/g, " ");
}

const store = nieuweStore(), server = await serveer(store);
const manager = await new Klant(server, accounts(store).manager).login();
const lijst = await manager.ga("/cijfers/rapporten");
const eerste = /href="(\/cijfers\/rapporten\/[\w-]{22})"/.exec(lijst.html)[1];
let csv;

await test("the whole report", async () => {
    const xlsx = await haal(manager, `${eerste}/xlsx`, "rapport.xlsx");
    csv = rijen(readFileSync(await haal(manager, `${eerste}/csv`, "heel.csv"), "utf8"), ";");
    goed(csv.length > 60, "the report has its rows", csv.length);
    gelijk_aan_csv(zoals_libreoffice(xlsx), csv, "report");
    const tekst = kijk_pdf(await haal(manager, `${eerste}/pdf`, "rapport.pdf"), "report", 2);
    for (const r of csv.filter((x) => x[0] === "Resultaten"))
        goed(tekst.includes(r[2]) && tekst.includes(r[3]), `on paper: ${r[1]}`, r.join(" "));
});

await test("the version for the council", async () => {
    const xlsx = await haal(manager, `${eerste}/xlsx?raad=ja`, "raad.xlsx");
    const raad = rijen(readFileSync(await haal(manager, `${eerste}/csv?raad=ja`, "raad-zelf.csv"), "utf8"), ";");
    goed(raad.length > 4 && raad.length < csv.length, "the council gets less", raad.length);
    gelijk_aan_csv(zoals_libreoffice(xlsx), raad, "council");
    const tekst = kijk_pdf(await haal(manager, `${eerste}/pdf?raad=ja`, "raad.pdf"), "council", 2);
    goed(!tekst.includes("Wachttijd per stap"), "the council sees results and targets only");
});

// Thirty people who were in view all the time turn up: the report says what it said.
await test("kept as made", async () => {
    const voor = (await manager.ga(`${eerste}/csv`)).html, nu = (await manager.ga("/cijfers/tabel")).html;
    const mensen = Array.from({ length: 30 }, (_, i) =>
        `Laat Gevonden${i};${i % 28 + 1}-1-1990;statushouder;3-${i % 9 + 1}-2026;5-${i % 9 + 1}-2026;sanne`);
    const file = join(plek, "laat.csv");
    writeFileSync(file, ["Naam;Geboortedatum;Doelgroep;Aanmelddatum;Vestigingsdatum;Klantmanager", ...mensen].join("\n"));
    doe("import", "--kind", "mensen", file, ...opslag(store), "--today", vandaag);
    gelijk((await manager.ga(`${eerste}/csv`)).html, voor, "the report says what it said");
    const later = (await manager.ga("/cijfers/tabel")).html;
    goed(later !== nu, "the figures of today do not");
    const gisteren = "?op=2026-11-22&bekend=2026-11-22";
    goed((await manager.ga(`/cijfers${gisteren}`)).html.includes("0 mensen in beeld"),
        "as known before anything was written down: nobody");
});

await klaar();
