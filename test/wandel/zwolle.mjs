// Zwolle [004] from its file to the autumn report: 600 people, 21 organisations under convenant, 300
// places by an open order, targets over all who started and by background, beside the national figures.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../browser/huis.mjs";
import { gelijk, goed, klaar, test } from "../browser/tel.mjs";
import { csv, dossier, Gemeente, formulier, jaar, opElkeMotor, over, tekstVan, vul } from "./wandel.mjs";

const MENSEN = 600, PLAATSEN = 300, CONVENANT = 21, BELOOFD = 4, COHORT = 150, EXAMEN = 120, GEHAALD = 105;
const UIT_BIJSTAND = 60, WERK = 30, LEERT = 24;

// ---- who they are ----

function mens(i) {
    const cohort = i < COHORT, j = cohort ? jaar - 3 : jaar - 2 + (i % 2);
    return {
        i, naam: `Proef Zwollenaar${i + 1}`, nummer: `${jaar}-${String(i + 1).padStart(4, "0")}`,
        geboren: `${1 + (i % 28)}-${1 + (Math.floor(i / 28) % 12)}-${1970 + Math.floor(i / 336) * 9}`, cohort,
        dag: 1 + ((i * 7) % 28), maand: 1 + ((i * 5) % 12), jaar: j,
        laag: i % 5 === 0 ? "ja" : i % 50 === 7 ? "" : "nee",
        werk: i % 4 === 0 ? "nee" : i % 60 === 11 ? "" : "ja",
    };
}
const mensen = Array.from({ length: MENSEN }, (_, i) => mens(i));
const aanmelding = (m) => `${m.dag}-${m.maand}-${m.jaar}`;

// The order that the file states, worked out here: who learns to read, who never worked, longest in
// view; not known stands between; then the number.
const rang = (antwoord, eerst) => (antwoord === "" ? 1 : antwoord === eerst ? 0 : 2);
const tijd = (m) => Date.UTC(m.jaar, m.maand - 1, m.dag);
const volgorde = [...mensen].sort((a, b) => rang(a.laag, "ja") - rang(b.laag, "ja")
    || rang(a.werk, "nee") - rang(b.werk, "nee") || tijd(a) - tijd(b) || (a.nummer < b.nummer ? -1 : 1));

// ---- what happened: werktrajecten by background, with how many that succeed ----

const groepen = [
    { naam: "leert lezen, geen werkervaring", laag: "ja", werk: "nee", mensen: 30, elk: 4, goed: 6 },
    { naam: "leert lezen, heeft werkervaring", laag: "ja", werk: "ja", mensen: 50, elk: 1, goed: 5 },
    { naam: "leest, geen werkervaring", laag: "nee", werk: "nee", mensen: 60, elk: 1, goed: 6 },
    { naam: "leest, heeft werkervaring", laag: "nee", werk: "ja", mensen: 40, elk: 1, goed: 8 },
];
for (const g of groepen)
    g.wie = mensen.filter((m) => m.laag === g.laag && m.werk === g.werk).slice(0, g.mensen);

function bestanden(g) {
    g.lees("organisaties", ["Naam", "Soort organisatie", "Convenant", "Beloofde plaatsen", "Wat is er beloofd?"],
        Array.from({ length: CONVENANT + 3 }, (_, i) => [`Organisatie ${i + 1}`, "werkgever",
            ...(i < CONVENANT ? ["1-6-2024", BELOOFD, "Leerwerkplekken met een begeleider"] : ["", "", ""])]));
    g.lees("mensen", ["Naam", "Geboortedatum", "Doelgroep", "Aanmelddatum", "Vestigingsdatum", "Klantmanager",
        "Laaggeletterd", "Werkervaring"],
    mensen.map((m) => [m.naam, m.geboren, "statushouder", aanmelding(m), aanmelding(m), "sanne", m.laag, m.werk]));
    g.lees("uitkering", ["Dossiernummer", "Soort uitkering", "Omvang", "Vanaf", "Tot", "Reden einde"],
        mensen.map((m) => [m.nummer, "bijstand", "volledig", aanmelding(m),
            ...(m.i >= MENSEN - UIT_BIJSTAND ? [over(-40), "werk"] : ["", ""])]));
    const cohort = mensen.filter((m) => m.cohort);
    g.lees("inburgering", ["Dossiernummer", "Stand", "Wet", "Vanaf"], [
        ...cohort.map((m) => [m.nummer, "plichtig", "Wi2021", aanmelding(m)]),
        ...cohort.slice(0, GEHAALD).map((m) => [m.nummer, "voldaan", "Wi2021", over(-60)])]);
    g.lees("examens", ["Dossiernummer", "Onderdeel", "Datum", "Uitslag"],
        cohort.slice(0, EXAMEN).map((m, i) => [m.nummer, "KNM", over(-70), i < GEHAALD ? "geslaagd" : "gezakt"]));
}

// ---- who is next ----

const stand = (g) => g.json(["next", "show"]);
// The first place where two orders differ; empty: they are the same.
function verschil(kreeg, wilde) {
    const i = wilde.findIndex((m, k) => kreeg[k]?.nummer !== m.nummer);
    if (i < 0 && kreeg.length === wilde.length) return "";
    return `place ${i + 1}: ${kreeg[i]?.nummer} and not ${wilde[i]?.nummer}, ${kreeg.length} in all`;
}

function beurt(g) {
    let s = stand(g);
    gelijk(`${s.intensief} ${s.wacht} ${s.plaatsen}`, `0 ${MENSEN} ${PLAATSEN}`, `${g.motor}: all wait at first`);
    gelijk(verschil(s.volgorde, volgorde), "", `${g.motor}: the open order`);
    gelijk(s.volgorde.filter((x) => x.aan_de_beurt).length, PLAATSEN, `${g.motor}: places for so many`);
    goed(s.volgorde[0].waarom.startsWith("Leert nog lezen en schrijven. Heeft nog geen werkervaring."),
        `${g.motor}: why the first is first`, s.volgorde[0].waarom);
    g.mag(0, `${PLAATSEN} mensen krijgen nu intensieve begeleiding`, ["next", "fill", "--user", "sanne"]);
    s = stand(g);
    gelijk(`${s.intensief} ${s.wacht}`, `${PLAATSEN} ${MENSEN - PLAATSEN}`, `${g.motor}: 300 and 300`);
    gelijk(verschil(s.volgorde, volgorde.slice(PLAATSEN)), "", `${g.motor}: the other half, in order`);
    g.mag(1, "Alle plaatsen zijn bezet", ["next", "begin", volgorde[PLAATSEN].nummer, "--user", "sanne"]);
}

// Someone moves on to work: the next is proposed, and a person decides.
async function doorstroom(g, km) {
    const [eerste] = volgorde, [volgende, daarna] = volgorde.slice(PLAATSEN);
    await vul(km, `${await dossier(km, eerste.nummer)}/werk`, "/werk", { van: over(-30), uren: "24" });
    let pagina = await km.ga("/aanpak/beurt?door=alle");
    goed(tekstVan(pagina).includes("300 van 300 plaatsen bezet. 300 mensen wachten."), `${g.motor}: the page says how full`);
    goed(tekstVan(pagina).includes(`${eerste.naam} Heeft betaald werk sinds ${over(-30)}.`), `${g.motor}: who moved on`,
        tekstVan(pagina).slice(-900));
    const a = await vul(km, `${await dossier(km, eerste.nummer)}/doorgeven`, "/doorgeven", {});
    pagina = await km.ga(a.naar);
    goed(pagina.html.includes(`Nu aan de beurt: ${volgende.naam}.`), `${g.motor}: the next is proposed`, tekstVan(pagina).slice(0, 300));
    let s = stand(g);
    gelijk(`${s.intensief} ${s.wacht} ${s.nazorg}`, "299 300 1", `${g.motor}: a place is free`);
    const vrij = async () => (await km.ga(await dossier(km, eerste.nummer))).html;
    const taak = await vrij();
    goed(/Plaats vrij: wie is de volgende\?[\s\S]*Kies wie volgt, en waarom\./.test(taak), `${g.motor}: a task asks who is next`);
    goed(/href="\/aanpak\/beurt"[^>]*>Kijk wie volgt/.test(taak), `${g.motor}: it leads to the list`);
    g.mag(1, "iemand anders is eerder aan de beurt", ["next", "begin", daarna.nummer, "--user", "sanne"]);
    g.mag(0, "begint", ["next", "begin", volgende.nummer, "--user", "sanne"]);
    s = stand(g);
    gelijk(`${s.intensief} ${s.wacht} ${s.nazorg}`, "300 299 1", `${g.motor}: the place is taken`);
    goed(!(await vrij()).includes("Plaats vrij"), `${g.motor}: the task is over when someone is chosen`);
    g.mag(1, "--user", ["next", "begin", daarna.nummer, "--user", "ilse"]);
}

// ---- results ----

async function traject(km, d, instrument, keer, einde) {
    const van = over(-300 + keer * 35), tot = over(-270 + keer * 35);
    await vul(km, `${d}/traject`, "/traject", { instrument, van, tot, uren: "16", tekst: "Vaktaal van het werk" });
    if (!einde) return;
    const p = await km.ga(`${d}/trajecten`);
    const los = /href="(\/traject\/[^"/]+\/einde)"/.exec(p.html)[1];
    await vul(km, los, "/einde", { eind: tot, uitstroom: einde, resultaat: "Besproken" });
}

const rest = mensen.filter((m) => !groepen.some((x) => x.wie.includes(m)) && m !== volgorde[0]);
// Who did anything on the way to work.
const opWeg = () => new Set([...groepen.flatMap((x) => x.wie), volgorde[0], ...rest.slice(0, WERK - 1), ...rest.slice(-LEERT)]).size;

async function resultaten(g, km) {
    for (const groep of groepen)
        for (const [k, m] of groep.wie.entries()) {
            const d = await dossier(km, m.nummer);
            for (let keer = 0; keer < groep.elk; keer++)
                await traject(km, d, "werkervaringsplek", keer, keer === 0 && k < groep.goed ? "ander werk" : "vervolgtraject");
        }
    for (const m of rest.slice(0, WERK - 1))
        await vul(km, `${await dossier(km, m.nummer)}/werk`, "/werk", { van: over(-20), uren: "32" });
    for (const m of rest.slice(-LEERT)) await traject(km, await dossier(km, m.nummer), "opleiding", 0, null);
}

// The three lines of a person, with the next step of each.
async function lijnen(g, km) {
    const [klaar_, bezig, nooit] = [mensen[0], mensen[GEHAALD + 20], mensen[MENSEN - 1]];
    const lijn = async (m) => tekstVan(await km.ga(await dossier(km, m.nummer)));
    const een = await lijn(klaar_), twee = await lijn(bezig), drie = await lijn(nooit);
    goed(/Taal en inburgering Gehaald Inburgering gehaald/.test(een), `${g.motor}: language and inburgering are done`, een.slice(0, 900));
    goed(/Werk Gehaald Heeft betaald werk\./.test(een), `${g.motor}: work is done`);
    goed(/Taal en inburgering Nog niet begonnen .{3,}?, uiterlijk/.test(twee), `${g.motor}: the next step of a line`, twee.slice(0, 900));
    goed(/Financiële zelfredzaamheid Gehaald Heeft geen uitkering meer\./.test(drie), `${g.motor}: out of the bijstand`, drie.slice(0, 900));
}

// ---- the report ----

const rij = (rijen, deel, cijfer) => rijen.find((r) => r.Deel === deel && r.Cijfer === cijfer) ?? {};
const uitkomst = (r) => [r.teller, r.noemer, r.Resultaat, r.Doel, r.Landelijk].join(" | ");

async function rapport(g, manager) {
    const kwartaal = Math.floor(new Date().getMonth() / 3) + 1;
    const p = await manager.ga("/cijfers/rapporten");
    const a = await manager.verstuur(formulier(p.html, "/cijfers/rapporten"),
        { soort: "kwartaal", jaar: String(jaar), deel: String(kwartaal) });
    const blad = await manager.ga(a.naar);
    goed(tekstVan(blad).includes(`${MENSEN} mensen in beeld. Aanpak Zwolle.`), `${g.motor}: the report`, tekstVan(blad).slice(0, 300));
    const rijen = csv((await manager.ga(`${a.naar}/csv`)).html);
    const doelen = rijen.filter((r) => r.Deel === "Doelen van de aanpak");
    const doel = (cijfer) => uitkomst(doelen.find((r) => r.Cijfer.endsWith(cijfer)) ?? doelen.map((r) => r.Cijfer));
    gelijk(doel("Inburgering gehaald"), `${GEHAALD} | ${COHORT} | 70,0% | 70% | 33,0%`,
        `${g.motor}: over all who started, not over the ${EXAMEN} who sat it`);
    gelijk(doel(`${groepen[0].naam}: Werktraject geslaagd`), "6 | 120 | 5,0% | 5% | 4,0%", `${g.motor}: the lowest background`);
    gelijk(doel(`${groepen[3].naam}: Werktraject geslaagd`), "8 | 40 | 20,0% | 20% | 16,0%", `${g.motor}: the highest background`);
    for (const x of groepen) {
        const alle = x.wie.length * x.elk, deel = x.goed / alle;
        gelijk(`${x.wie.length}`, `${x.mensen}`, `${g.motor}: people of ${x.naam}`);
        goed(deel >= 0.05 && deel <= 0.2, `${g.motor}: 5 to 20 % of ${x.naam}`);
    }
    // The splits beside it: literacy, and work experience.
    const som = (kies) => {
        const deel = groepen.filter(kies);
        return `${deel.reduce((n, x) => n + x.goed, 0)} van ${deel.reduce((n, x) => n + x.wie.length * x.elk, 0)}`;
    };
    const splitsing = (deel, groep) => {
        const r = rij(rijen, deel, `${groep}: Werktraject geslaagd`);
        return `${r.teller} van ${r.noemer}`;
    };
    gelijk(splitsing("Lezen en schrijven", "Leert lezen en schrijven"), som((x) => x.laag === "ja"), `${g.motor}: who learns to read`);
    gelijk(splitsing("Lezen en schrijven", "Leest en schrijft"), som((x) => x.laag === "nee"), `${g.motor}: who reads`);
    gelijk(splitsing("Werkervaring", "Met werkervaring"), som((x) => x.werk === "ja"), `${g.motor}: who worked before`);
    gelijk(splitsing("Werkervaring", "Zonder werkervaring"), som((x) => x.werk === "nee"), `${g.motor}: who never worked`);
    const totaal = (cijfer) => { const r = rij(rijen, rijen[0].Deel, cijfer); return `${r.teller} van ${r.noemer}`; };
    gelijk(totaal("Aan het werk"), `${WERK} van ${MENSEN}`, `${g.motor}: work`);
    gelijk(totaal("Opleiding gestart"), `${LEERT} van ${MENSEN}`, `${g.motor}: education`);
    gelijk(totaal("Uit de bijstand"), `${UIT_BIJSTAND} van ${MENSEN}`, `${g.motor}: out of the bijstand`);
    gelijk(totaal("Inburgering gehaald"), `${GEHAALD} van ${COHORT}`, `${g.motor}: inburgering`);
    // The three lines of the plan: who began, who reached it, over all 600.
    const plan = (lijn) => { const r = rij(rijen, `Lijn: ${lijn}`, "Iedereen"); return `${r.Begonnen} ${r.teller} ${r.noemer}`; };
    gelijk(plan("taal en inburgering"), `${GEHAALD} ${GEHAALD} ${MENSEN}`, `${g.motor}: the line of language and inburgering`);
    gelijk(plan("werk"), `${opWeg()} ${WERK} ${MENSEN}`, `${g.motor}: the line of work`);
    gelijk(plan("financiële zelfredzaamheid"), `${UIT_BIJSTAND} ${UIT_BIJSTAND} ${MENSEN}`, `${g.motor}: the line of money`);
    gelijk((await manager.ga(`${a.naar}/pdf`)).bytes.subarray(0, 5).toString(), "%PDF-", `${g.motor}: on paper`);
    gelijk((await manager.ga(`${a.naar}/xlsx`)).bytes.subarray(0, 2).toString(), "PK", `${g.motor}: as a spreadsheet`);
    goed(!/Zwollenaar/.test(blad.html), `${g.motor}: no name in the report`);
}

async function wandel(motor) {
    const g = new Gemeente(motor), bestand = join(root, "aanpakken/zwolle.yaml");
    g.account("sanne", "Sanne de Wit", "klantmanager", "Team Zwolle");
    g.account("ilse", "Ilse Verhoeven", "manager");
    g.account("mark", "Mark de Boer", "beleidsmedewerker");
    g.mag(0, "Het bestand klopt. Aanpak: Zwolle", ["aanpak", "check", bestand]);
    g.mag(0, "is in gebruik", ["aanpak", "use", bestand, "--gemeente", "Zwolle", "--user", "mark"]);
    goed(/organisaties in het convenant: 21/.test(readFileSync(bestand, "utf8")), `${motor}: the file says 21`);
    bestanden(g);
    beurt(g);
    await g.serveer();
    const km = await g.wie("sanne"), manager = await g.wie("ilse");
    const org = await km.ga("/organisaties?convenant=ja");
    goed(tekstVan(org).includes(`Met convenant ${CONVENANT}`) && tekstVan(org).includes("1 juni 2024"),
        `${motor}: 21 organisations under convenant, since when`, tekstVan(org).slice(0, 400));
    const belofte = tekstVan(await manager.ga("/cijfers/plekken"));
    goed(belofte.includes(`${CONVENANT * BELOOFD} plaatsen beloofd, 0 plaatsen geleverd.`) && belofte.includes("Leerwerkplekken met een begeleider"),
        `${motor}: promised in the convenant, and delivered`, belofte.slice(0, 600));
    await doorstroom(g, km);
    await resultaten(g, km);
    await lijnen(g, km);
    await rapport(g, manager);
    goed(!(await manager.ga("/aanpak/beurt")).html.includes("Zwollenaar"), `${motor}: who steers sees no names`);
    await g.server.stop();
}

await opElkeMotor("Zwolle", wandel);
await klaar();
