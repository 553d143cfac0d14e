// The guide's Westland, walked: the files are cut out of the page of the guide, each step is checked, the
// aanpak is taken in use, people come in by a file, go to a place by commands, and what must follow from
// the rule of the source (21 days) is read from the worklist, the figures and the report of a period.
// Without a browser; on each engine. The numbers are counted by hand from MENSEN below.
import { execFileSync, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { laterOpruimen, lees, map, program, root, schrijf, serveer, wachtwoord } from "./huis.mjs";
import { formulieren, ingelogd, links, zonderTags } from "./klant.mjs";
import { gelijk, goed, klaar, test } from "./tel.mjs";

const plek = map(), gids = lees(join(root, "docs/handleiding/westland.md"));
const blokken = (soort) => [...gids.matchAll(new RegExp("^```yaml " + soort + "\\n([\\s\\S]*?)^```$", "gm"))].map((m) => m[1]);
const delen = blokken("westland"), heel = blokken("westland-heel");
const stap = (n) => delen.slice(0, n).join("\n");
const bestand = (naam, tekst) => { const f = join(plek, naam); schrijf(f, tekst); return f; };

// What each step adds, in the words of the program.
const ERBIJ = [
    null,
    "termijnen: ‘geplaatst’ is nieuw: vanaf: aanmelding; binnen: 21 dagen; waarschuw: 7 dagen van tevoren.",
    "uitvoerder: ‘soort’ komt erbij: sociaal werkbedrijf.",
    "standaardplek: ‘bij’ komt erbij: sociaal werkbedrijf.",
    "partners: ‘sociaal werkbedrijf’ is nieuw: taak: Intake, plek en begeleiding;",
    "doelstellingen: ‘op tijd geplaatst’ is nieuw: noemer: iedereen die zich aanmeldde; binnen: 21 dagen; doel: 100%.",
    "keuzes: ‘gewoon beleid van de Participatiewet’ komt erbij: ja.",
];

// Days from aanmelding to the place of who is placed; 12 in time (at most 21), 6 late.
const OP_TIJD = [7, 9, 10, 12, 14, 14, 15, 17, 18, 20, 21, 21], LAAT = [22, 25, 28, 30, 35, 40];
// Days since aanmelding of who waits: 5 are late (more than 21), 7 have time left.
const TE_LAAT = [22, 24, 26, 28, 30], WACHT = [1, 3, 5, 8, 14, 16, 21];
const AANGEMELD = 60; // so many days ago those who are placed came in
const MENSEN = [
    ...OP_TIJD.map((d, i) => ({ naam: `Optijd Proef${i}`, dagen: d })), ...LAAT.map((d, i) => ({ naam: `Laat Proef${i}`, dagen: d })),
    ...TE_LAAT.map((d, i) => ({ naam: `Telaat Proef${i}`, wacht: d })), ...WACHT.map((d, i) => ({ naam: `Wacht Proef${i}`, wacht: d })),
];

const nu = () => execFileSync("date", ["+%F"], { env: { ...process.env, TZ: "Europe/Amsterdam" }, encoding: "utf8" }).trim();
const dag = (vandaag, verschuif) => new Date(Date.parse(`${vandaag}T12:00:00Z`) + verschuif * 86400000).toISOString().slice(0, 10);

async function loop(engine, store) {
    const vandaag = nu(), op = (n) => dag(vandaag, n), waar = ["--store", store.url, "--key", store.key];
    const roep = (...a) => { const u = spawnSync(program, a, { encoding: "utf8", input: `${wachtwoord}\n`, maxBuffer: 1 << 26 }); return { code: u.status, uit: u.stdout + u.stderr }; };
    const t = (...a) => roep(...a, ...waar);
    const zegt = (code, tekst, ...a) => { const u = t(...a); goed(u.code === code && u.uit.includes(tekst), `${engine}: tweespoor ${a.slice(0, 3).join(" ")}: ${tekst}`, `${u.code}: ${u.uit.slice(0, 400)}`); return u.uit; };
    const json = (...a) => JSON.parse(t(...a, "--json").uit);

    zegt(0, "", "migrate");
    for (const [wie, naam, rol] of [["sanne", "Sanne de Wit", "klantmanager"], ["mark", "Mark de Boer", "beleidsmedewerker"], ["ilse", "Ilse Verhoeven", "manager"]])
        zegt(0, "gemaakt", "user", "add", wie, "--name", naam, "--role", rol, "--team", "Team Noord");

    // Each step of the guide is a whole file, and says what it adds.
    gelijk(delen.length, 7, `${engine}: steps in the guide`);
    for (let n = 1; n <= delen.length; n++) {
        const u = roep("aanpak", "check", bestand(`stap${n}.yaml`, stap(n)));
        goed(u.code === 0 && u.uit.includes("Het bestand klopt. Aanpak: Westland."), `${engine}: step ${n} is a file`, u.uit);
    }
    zegt(0, "versie 1, is in gebruik", "aanpak", "use", join(plek, "stap1.yaml"), "--gemeente", "Westland", "--user", "mark");
    for (let n = 2; n <= delen.length; n++)
        zegt(0, ERBIJ[n - 1], "aanpak", "diff", join(plek, `stap${n - 1}.yaml`), join(plek, `stap${n}.yaml`));
    zegt(0, "Er is geen verschil.", "aanpak", "diff", join(plek, "stap7.yaml"), bestand("heel.yaml", heel[0] ?? ""));

    // A mistake names its line, what stood there and what was expected; here and in the browser.
    const stuk = heel[0].replace("    binnen: 21 dagen\n    waarschuw", "    binnen: drie weken\n    waarschuw");
    const regel = stuk.split("\n").indexOf("    binnen: drie weken") + 1;
    const fout = `Regel ${regel}: bij ‘binnen’ staat ‘drie weken’. Verwacht: een getal en een maat, bijvoorbeeld ‘6 weken’.`;
    zegt(1, fout, "aanpak", "check", bestand("stuk.yaml", stuk));
    zegt(1, fout, "aanpak", "use", join(plek, "stuk.yaml"), "--user", "mark");

    // Places of the sociaal werkbedrijf, and three people while only step 1 is in use: no term yet.
    const csv = (naam, kop, rijen) => bestand(naam, [kop, ...rijen].join("\n") + "\n");
    zegt(0, "Nieuw: 1.", "import", "--kind", "organisaties", csv("org.csv", "Naam;Soort organisatie;Sector", ["Werkbedrijf Westland;sociaal werkbedrijf;groen"]), "--team", "Team Noord");
    zegt(0, "Nieuw: 1.", "import", "--kind", "plekken", csv("plek.csv", "Organisatie;Functie;Soort plek;Aantal plaatsen;Uren minstens;Uren hoogstens", ["Werkbedrijf Westland;Werkplaats;werkervaringsplek;30;16;24"]));
    const mensKop = "Naam;Geboortedatum;Doelgroep;Aanmelddatum;Klantmanager";
    const mensRij = (m, i) => `${m.naam};${1 + i % 28}-${1 + i % 12}-${1970 + i % 25};statushouder;${op(m.dagen ? -AANGEMELD : -m.wacht)};sanne`;
    const vroeg = MENSEN.slice(-3), rest = MENSEN.slice(0, -3);
    zegt(0, "Nieuw: 3.", "import", "--kind", "mensen", csv("vroeg.csv", mensKop, vroeg.map((m, i) => mensRij(m, 40 - i))));
    const termijnTaken = () => json("tasks", "--user", "sanne").filter((x) => x.taak === "Nog niet gehaald: begonnen op een plek");
    gelijk(termijnTaken().length, 0, `${engine}: no term in the smallest file`);

    const server = await serveer(store, { dag: null });
    const mark = await ingelogd(server, "mark"), form = async (k, pad, actie) => formulieren((await k.ga(pad)).html).find((f) => f.action?.startsWith(actie));
    const mis = await mark.verstuur(await form(mark, "/aanpak/wijzig", "/aanpak/wijzig/kijk"), { tekst: stuk });
    goed(mis.status === 422 && zonderTags(mis.html).includes(fout), `${engine}: the mistake in the browser`, zonderTags(mis.html).slice(0, 600));
    goed(formulieren(mis.html).some((f) => f.velden.some((v) => v.name === "tekst" && v.value.includes("drie weken"))), `${engine}: what was typed is still there`);
    const kijk = await mark.verstuur(await form(mark, "/aanpak/wijzig", "/aanpak/wijzig/kijk"), { tekst: heel[0] });
    goed(kijk.status === 200 && zonderTags(kijk.html).includes("‘geplaatst’ is nieuw: vanaf: aanmelding; binnen: 21 dagen"), `${engine}: what changes`, zonderTags(kijk.html).slice(0, 600));
    goed(zonderTags(kijk.html).includes("Versie 1: 3 mensen"), `${engine}: whom it touches`);
    const bewaar = formulieren(kijk.html).find((f) => f.velden.some((v) => v.name === "vanaf"));
    gelijk((await mark.verstuur(bewaar, { vanaf: vandaag, reden: "Drie weken, geteld vanaf de aanmelding" })).status, 303, `${engine}: kept as version 2`);
    gelijk(json("aanpak", "show").length, 1, `${engine}: nothing new before a second has seen it`);
    const wacht = json("approve", "list").filter((x) => x.stand === "gevraagd");
    gelijk(wacht.map((x) => `${x.soort} ${x.aanvrager}`).join(), "aanpak Mark de Boer", `${engine}: one request waits`);
    zegt(0, "", "approve", "yes", String(wacht[0]?.nummer), "--user", "ilse");
    const versies = json("aanpak", "show");
    gelijk(versies.map((v) => `${v.nummer} ${v.in_gebruik} ${v.mensen} ${v.wie}`).join(", "), "1 false 3 Mark de Boer, 2 true 0 Mark de Boer", `${engine}: the versions`);

    // The rest comes in by a file and begins in version 2; the three are moved.
    zegt(0, `Nieuw: ${rest.length}.`, "import", "--kind", "mensen", csv("mensen.csv", mensKop, rest.map(mensRij)));
    zegt(0, "3 mensen gaan over", "aanpak", "move", "Westland:1", "--to", "Westland:2", "--dry-run");
    zegt(1, "--user: Dit mag niet met de rol", "aanpak", "use", join(plek, "heel.yaml"), "--user", "sanne");
    zegt(0, "3 mensen zijn overgezet.", "aanpak", "move", "Westland:1", "--to", "Westland:2", "--user", "mark");
    const nummer = Object.fromEntries(json("aanpak", "people").map((m) => [m.naam, m.nummer]));
    gelijk(Object.keys(nummer).length, MENSEN.length, `${engine}: everyone is in it`);

    // To a place: proposed, wanted, begun on the day.
    const plaats = json("match", "--person", nummer["Optijd Proef0"]);
    const werkplaats = String(JSON.stringify(plaats).match(/"plek":(\d+)/)?.[1]);
    for (const m of MENSEN.filter((x) => x.dagen)) {
        const n = nummer[m.naam];
        zegt(0, "", "propose", "make", n, "--place", werkplaats, "overslaan=De gewone plek van deze aanpak", "--user", "sanne");
        zegt(0, "", "propose", "answer", n, "--place", werkplaats, "stand=wil", "--user", "sanne");
        const van = m.dagen - AANGEMELD, begin = ["place", "start", n, "--place", werkplaats, "contract=leerovereenkomst", `van=${op(van)}`, "uren=16", "--user", "sanne"];
        if (m === MENSEN[0]) zegt(1, "Het mag hoogstens 6 maanden volgens de aanpak", ...begin, `tot=${op(van + 200)}`);
        zegt(0, "De plaatsing is vastgelegd", ...begin, `tot=${op(van + 150)}`);
    }

    // Per person: from aanmelding to start.
    for (const x of json("aanpak", "people")) {
        const m = MENSEN.find((y) => y.naam === x.naam), tijd = x.termijnen[0];
        const wil = m.dagen ? `${m.dagen} ${m.dagen > 21}` : `${m.wacht} ${m.wacht > 21}`;
        gelijk(`${tijd?.dagen} ${tijd?.te_laat}`, wil, `${engine}: ${x.naam}, days and late`);
    }

    // The worklist: who waits and has a week left or less, each once and with his last day; who is late in
    // 5 days stands there, who has 8 days left does not yet.
    const taken = termijnTaken(), wil = MENSEN.filter((m) => m.wacht >= 21 - 7).map((m) => `${op(21 - m.wacht)} ${m.naam}`).sort();
    gelijk(taken.map((x) => `${x.uiterlijk} ${x.naam}`).sort().join("; "), wil.join("; "), `${engine}: the worklist`);
    gelijk(taken.filter((x) => x.uiterlijk < vandaag).length, TE_LAAT.length, `${engine}: late on the worklist`);
    goed(!json("tasks", "--user", "sanne").some((x) => /loopt af/.test(x.taak)), `${engine}: one task for one step`);
    const sanne = await ingelogd(server, "sanne"), lijst = zonderTags((await sanne.ga("/mensen?stand=week")).html);
    goed(lijst.includes("Wacht Proef5") && lijst.includes("Nog niet gehaald: begonnen op een plek"), `${engine}: seen before day 21 on the page`, lijst.slice(0, 500));
    goed(!lijst.includes("Wacht Proef3"), `${engine}: not on the worklist before its warning`);
    let straks = await sanne.ga(`/zoeken?q=${nummer["Wacht Proef3"]}`);
    if (!/^\/mensen\/[^/]+$/.test(straks.pad)) straks = await sanne.ga(links(straks.html).find((l) => /^\/mensen\/[^/?]+$/.test(l)));
    goed(/Vanaf .{5,40} op de werklijst: Nog niet gehaald: begonnen op een plek/.test(zonderTags(straks.html)), `${engine}: the dossier says from when`, zonderTags(straks.html).slice(0, 1500));
    goed(zonderTags((await sanne.ga("/aanpak/mensen")).html).includes("begonnen op een plek: na 7 dagen, op tijd."), `${engine}: per person on the page`);

    // Figures: 12 in time of the 23 of whom it is known; 7 have time left. Median of 18: (18 + 20) / 2.
    const c = json("figures"), doel = c.doelen.find((d) => d.cijfer === "op tijd geplaatst");
    gelijk(`${doel?.teller} ${doel?.noemer} ${doel?.open} ${doel?.promille} ${doel?.doel} ${doel?.gehaald}`, "12 23 7 522 100% false", `${engine}: in time, as a figure with its target`);
    const geplaatst = c.stappen.find((s) => s.stap === "geplaatst");
    gelijk(`${geplaatst?.bereikt} ${geplaatst?.dagen} ${geplaatst?.wachten} ${geplaatst?.langst}`, "18 19 12 30", `${engine}: placed, median days, waiting, longest`);

    // The report of this quarter, kept as counts: the same numbers.
    const ilse = await ingelogd(server, "ilse"), maak = await form(ilse, "/cijfers/rapporten", "/cijfers/rapporten");
    const kwartaal = Math.floor((Number(vandaag.slice(5, 7)) - 1) / 3) + 1;
    const af = await ilse.verstuur(maak, { soort: "kwartaal", jaar: vandaag.slice(0, 4), deel: String(kwartaal) });
    gelijk(af.status, 303, `${engine}: the report is made`);
    const rapport = await ilse.ga(af.naar), tekst = zonderTags(rapport.html);
    goed(/Op tijd geplaatst/.test(tekst) && tekst.includes("12 van 23"), `${engine}: in time in the report`, tekst.slice(0, 1500));
    const tabel = links(rapport.html).find((l) => l.endsWith("/csv")), regels = (await ilse.vraag("GET", tabel)).html.split(/\r?\n/);
    goed(regels.some((r) => /op tijd geplaatst/i.test(r) && /\b12\b/.test(r) && /\b23\b/.test(r)), `${engine}: in time in its table`, regels.slice(0, 12).join("\n"));
    goed(regels.some((r) => /plek/i.test(r) && /;18;3 weken;;;;12;/.test(r)), `${engine}: placed, median and waiting in its table`, regels.filter((r) => /plek/i.test(r)).join("\n"));
    await server.stop();
}

await test("SQLite", () => loop("SQLite", { url: `sqlite:${join(plek, "westland.db")}`, key: join(plek, "westland.sleutel") }));
// MOTOR=sqlite: that engine alone.
if (process.env.MOTOR !== "sqlite" && process.env.TWEESPOOR_TEST_PG) await test("PostgreSQL", async () => {
    const naam = `westland_${randomBytes(5).toString("hex")}`, base = new URL(process.env.TWEESPOOR_TEST_PG);
    const psql = (sql) => execFileSync("psql", ["-qAtX", "-v", "ON_ERROR_STOP=1", process.env.TWEESPOOR_TEST_PG, "-c", sql]);
    psql(`create database ${naam}`);
    laterOpruimen(() => psql(`drop database if exists ${naam} with (force)`));
    base.pathname = `/${naam}`;
    await loop("PostgreSQL", { url: base.href.replace("postgresql://?", "postgresql:///?"), key: join(plek, "pg.sleutel") });
});
else if (process.env.MOTOR !== "sqlite") goed(false, "PostgreSQL", "no server: TWEESPOOR_TEST_PG is empty");
await klaar();
