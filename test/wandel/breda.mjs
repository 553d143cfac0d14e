// Breda [000] from its file to the end: an online supermarket, a uitzendbureau, a language school and a
// social partner (maatjes), each with its own task and its own part. They sign in and work in Chromium, with
// JavaScript on SQLite and without it on PostgreSQL (OMGEKEERD=1: the other way round). Six people: one with
// each of the four, one with all, one with nobody; every fact about them is a canary, and so is what the
// four type.
import { join } from "node:path";
import { root } from "../browser/huis.mjs";
import { inBrowser } from "./browser.mjs";
import { gelijk, goed, klaar } from "../browser/tel.mjs";
import { dossier, formulier, Gemeente, jaar, opElkeMotor, optie, over, tekstVan, vul } from "./wandel.mjs";
import { Kanaries, precies } from "./kanaries.mjs";

const SUPER = "Super aan Huis", UITZEND = "Uitzendbureau De Brug", SCHOOL = "Taalschool De Mark", MAATJES = "Maatjes Breda";
const mensen = ["super", "uitzend", "school", "maatje", "alle", "niemand"].map((deel, i) =>
    ({ deel, i, nummer: `${jaar}-${String(i + 1).padStart(4, "0")}` }));
const met = (deel) => mensen.filter((m) => m.deel === deel || m.deel === "alle");
const rollen = { jan: "werkgever", umit: "werkgever", karin: "taalschool", greet: "partner" };

// ---- the office ----

function inrichten(g, k) {
    g.lees("organisaties", ["Naam", "Soort organisatie", "Sector"], [[SUPER, "werkgever", "logistiek"],
        [UITZEND, "uitzendbureau", "logistiek"], [SCHOOL, "taalschool", ""], [MAATJES, "maatjesorganisatie", ""]]);
    for (const [wie, naam, org] of [["jan", "Jan Smit", SUPER], ["umit", "Umit Kaya", UITZEND], ["karin", "Karin Vos", SCHOOL], ["greet", "Greet Bos", MAATJES]])
        g.mag(0, "gemaakt", ["user", "add", wie, "--name", naam, "--role", rollen[wie], "--organisation", org], "vier woorden zijn genoeg\n");
    for (const m of mensen) m.naam = `${k.woord(m.deel, "roepnaam")} ${k.woord(m.deel, "naam")}`;
    g.lees("mensen", ["Naam", "Geboortedatum", "Doelgroep", "Aanmelddatum", "Klantmanager", "Telefoon", "E-mail", "Adres", "Plaats", "Woonsituatie"],
        mensen.map((m) => [m.naam, `${m.i + 3}-4-1991`, "statushouder", over(-40), "sanne", k.nummer(m.deel),
            `${k.woord(m.deel, "mail")}@voorbeeld.example`, `${k.woord(m.deel, "adres")} 1`, k.woord(m.deel, "woonplaats"), "woning"]));
    g.lees("uitkering", ["Dossiernummer", "Soort uitkering", "Omvang", "Vanaf"], mensen.map((m) => [m.nummer, "bijstand", "volledig", over(-40)]));
    g.lees("plekken", ["Organisatie", "Functie", "Soort plek", "Aantal plaatsen", "Uren minstens", "Uren hoogstens", "Diensten"],
        [[SUPER, "Medewerker online supermarkt", "baan", 6, 20, 32, ""], [UITZEND, "Orderpicker", "baan", 4, 20, 32, ""]]);
    const groep = [SCHOOL, "A2-avond", "A2", "B", "Karin Vos", 12, over(-60), `"${[0, 1, 2, 3, 4, 5, 6].map((d) => `${["ma", "di", "wo", "do", "vr", "za", "zo"][d]} 19.00-20.00`).join("; ")}"`];
    g.lees("lesgroepen", ["Taalschool", "Groep", "Niveau", "Leerroute", "Docent", "Plaatsen", "Eerste les", "Lessen", "Dossiernummer", "Deelname vanaf"],
        met("school").map((m) => [...groep, m.nummer, over(-30)]));
}

// Everything that a dossier holds: nobody outside sees it by itself.
async function dossiers(k, km) {
    for (const m of mensen) {
        const w = (wat) => k.woord(m.deel, wat), d = await dossier(km, m.nummer);
        const delen = { gesprek: { alleen_gehoord: "ja" }, leerbaarheidstoets: { lbt: "B1-route haalbaar", lbt_datum: over(-30) }, wensen: { wensen: w("wensen"), wens_sector: w("sector"), behoeften: w("behoeften") },
            werk: { talenten: w("talenten"), beroep: w("beroep") }, opleiding: { naam: w("school"), schoolniveau: "mbo", schrift_latijn: "ja" },
            persoonlijk: { omstandigheden: w("thuis"), vve: "nee" }, geld: { geld_afspraak: w("geld"), zelf_geld: "zelf" },
            netwerk: { netwerk: w("netwerk"), kent_arbeidsmarkt: "zelf" }, tijd: { uren_min: "16", uren_max: "32", reis_minuten: "30" },
            zelfredzaam: { zelf_digitaal: "zelf", zelf_regelen: "zelf", zelf_reizen: "zelf" },
            grenzen: { soort: "anders", tekst: w("grens") }, taal: { lezen: "A2", luisteren: "A2", schrijven: "A2", spreken: "A2", datum: over(-20) },
            assessment: { soort: w("assessment"), datum: over(-20), resultaat: w("resultaat") } };
        for (const [deel_, velden] of Object.entries(delen)) await vul(km, `${d}/intake/deel?deel=${deel_}`, `deel=${deel_}`, velden);
        await vul(km, `${d}/intake`, "/intake/afronden", {});
        await vul(km, `${d}/plan`, "/plan", {});
        await vul(km, `${d}/afspraak`, "/afspraak", { tekst: w("afspraak"), wie: "klantmanager" });
        await vul(km, `${d}/notitie`, "/notitie", { tekst: w("notitie") });
    }
}

// What the office begins with each: a place, a card with consent, a share. A lesson group came by the file.
async function beginnen(g, k, km, joris) {
    const gevonden = g.json(["match", "--person", mensen[0].nummer]);
    const plek = (functie) => String(gevonden.find((p) => p.naam === functie)?.plek);
    for (const m of met("super")) {
        const nr = plek("Medewerker online supermarkt");
        g.mag(0, "voorgesteld", ["propose", "make", m.nummer, "--place", nr, "overslaan=Past bij de wens", "--user", "joris"]);
        g.mag(1, "contract: past niet in de aanpak. Kies uit: Uitzendcontract en Tijdelijk contract.", ["place", "start", m.nummer, "--place", nr, "contract=vast",
            `van=${over(-30)}`, "uren=20", "--user", "joris"]);
        g.mag(0, "De plaatsing is vastgelegd", ["place", "start", m.nummer, "--place", nr, "contract=tijdelijk",
            `van=${over(-30)}`, `tot=${over(200)}`, "uren=20", "--user", "joris"]);
        const d = await dossier(joris, m.nummer);
        m.plek = nr;
        m.plaatsing = [...new Set((await joris.ga(`${d}/trajecten`)).html.match(/\/plaatsing\/[\w-]{22}/g))][0];
        const p = tekstVan(await joris.ga(`${m.plaatsing}/werkgever`));
        goed(/Taalniveau Werkgrenzen/.test(p) && !/Contacttaal/.test(p), `${g.motor}: the file says what the supermarket sees`, p.slice(0, 500));
        await vul(joris, `${m.plaatsing}/werkgever`, "/werkgever", {});
    }
    for (const m of met("uitzend")) {
        const pad = `${await dossier(km, m.nummer)}/introductie`;
        await vul(km, pad, "/introductie", { roepnaam: k.woord(m.deel, "roepnaam"), tekst: k.woord(m.deel, "kaart") });
        const p = await km.ga(pad);
        await km.verstuur(formulier(p.html, "/organisatie"), { organisatie_id: optie(p.html, "organisatie_id", UITZEND) });
        await vul(km, pad, "/akkoord", { gevraagd: "gesprek", gegeven: over(0) });
        g.mag(0, "voorgesteld", ["propose", "make", m.nummer, "--place", plek("Orderpicker"), "overslaan=Past bij de wens", "--user", "joris"]);
    }
    for (const m of met("maatje")) {
        const d = await dossier(km, m.nummer);
        let p = await km.ga(`${d}/delen`);
        p = await km.ga(`${d}/delen?met=${optie(p.html, "met", MAATJES)}&doel=begeleiding`);
        const f = formulier(p.html, "/delen"), aan = f.velden.filter((v) => v.type === "checkbox" && "checked" in v).map((v) => v.name).join();
        gelijk(aan, "naam,telefoon,wensen", `${g.motor}: the file says what the maatjes see`);
        gelijk((await km.verstuur(f)).status, 303, `${g.motor}: shared`);
        p = await km.ga(`${d}/taak`);
        await km.verstuur(formulier(p.html, "/taak"), { tekst: k.woord(m.deel, "taak"), uiterlijk: over(9), organisatie_id: optie(p.html, "organisatie_id", MAATJES) });
    }
    const p = await joris.ga("/maatjes/nieuw");
    gelijk((await joris.verstuur(formulier(p.html, "/nieuw"), { organisatie_id: optie(p.html, "organisatie_id", MAATJES), naam: "Ria Bosman", vak: "verkoper", hoogstens: "3" })).status, 303, `${g.motor}: a maatje`);
}

// ---- the four, in Chromium ----

const namen = (k, wie) => wie.map((m) => k.woord(m.deel, "roepnaam"));
const staat = async (page, g, wie, namen_) => {
    const t = await page.locator("main").innerText();
    goed(namen_.every((n) => t.includes(n)), `${g.motor}: ${wie}: who belongs to him is there`, t.slice(0, 600));
};

const werk = {
    async jan(g, k, h, page) {
        const wie = namen(k, met("super"));
        await staat(page, g, "jan", wie);
        for (const n of wie) {
            await page.goto("/", { waitUntil: "load" });
            await h.klik("link", n);
            await h.zie("heading", "Afgesproken grenzen op het werk");
            await h.zie("heading", "Taal");
            await h.klik("button", /^Ja, begonnen/);
            await h.zie("tekst", "De eerste dag is vastgelegd.");
        }
        await h.vink("Altijd");
        await h.vink("Goed");
        await h.vink("Met hulp");
        await h.vink("Misschien");
        await h.typ(/^Wat spreken jullie af/, k.woord("alle", "feedback"));
        await h.klik("button", "Stuur de antwoorden");
        await h.zie("tekst", "De antwoorden zijn verstuurd.");
        await page.goto("/", { waitUntil: "load" });
        await h.klik("link", "Bied een plek aan");
        await h.typ("Functie", "Bezorger");
        await h.kies("Soort plek", "Betaalde baan");
        await h.klik("button", "Bied deze plek aan");
        await h.zie("tekst", "De plek staat erbij.");
    },
    async umit(g, k, h, page) {
        const [eerste, tweede] = namen(k, met("uitzend"));
        await staat(page, g, "umit", [eerste, tweede]);
        await h.klik("link", `Bekijk de kaart van ${tweede}`);
        await h.zie("tekst", k.woord("alle", "kaart"));
        await h.typ(/^Waar en wanneer/, k.woord("alle", "uitnodiging"));
        await h.klik("button", "Nodig uit");
        await h.zie("tekst", "De uitnodiging is verstuurd.");
        await page.goto("/", { waitUntil: "load" });
        await h.klik("link", `Bekijk de kaart van ${eerste}`);
        await h.kies(/^Waarom niet/, "De plek is al bezet");
        await h.klik("button", "Zeg nee");
        await h.zie("tekst", "Je antwoord is verstuurd.");
        await h.zieNiet(eerste);
    },
    async karin(g, k, h, page) {
        await h.klik("link", /^Wie is er\?.*A2-avond$/);
        await staat(page, g, "karin", namen(k, met("school")));
        await h.vink("Niet er", `${k.woord("school", "roepnaam")} ${k.woord("school", "naam")}`);
        await h.klik("button", "Leg vast");
        await h.zie("tekst", "is vastgelegd");
        await page.goto("/", { waitUntil: "load" });
        await h.klik("link", "A2-avond");
        await h.klik("link", "Toets vastleggen");
        for (const m of met("school")) await h.kies(`Spreken: ${m.naam}`, "B1");
        await h.klik("button", "Bewaar de toets");
        await h.zie("tekst", "De toets is bewaard: 2 niveaus zijn nieuw.");
    },
    async greet(g, k, h, page) {
        await staat(page, g, "greet", met("maatje").map((m) => m.naam));
        await h.klik("button", new RegExp(`^Klaar.*${k.woord("maatje", "taak")}`));
        await h.zie("tekst", "De taak is klaar.");
        await h.klik("link", new RegExp(`^Koppel een maatje.*${k.woord("alle", "naam")}`));
        await h.vink("Ria Bosman, verkoper");
        await h.klik("button", "Koppel");
        await h.zie("tekst", "Het maatje is gekoppeld.");
        await page.goto("/", { waitUntil: "load" });
        await h.klik("link", met("maatje")[0].naam);
        await h.typ(/^Bericht$/, k.woord("maatje", "bericht"));
        await h.klik("button", "Stuur het bericht");
        await h.zie("tekst", "Het bericht is verstuurd.");
    },
};

// ---- each sees his part, and no more ----

const deel = {
    jan: () => [met("super"), ["roepnaam", "grens"]],
    umit: () => [met("uitzend"), ["roepnaam", "kaart"]],
    karin: () => [met("school"), ["roepnaam", "naam"]],
    greet: () => [met("maatje"), ["roepnaam", "naam", "telefoon", "wensen", "sector", "behoeften", "taak"]],
};
const zietVan = (wie, wat) => new Set(wie.flatMap((m) => wat.map((x) => `${m.deel} ${x}`)));

async function kijk(g, k, wanneer, wil) {
    const uit = {};
    for (const wie of Object.keys(rollen)) uit[wie] = { klant: await g.wie(wie) };
    for (const [wie, u] of Object.entries(uit)) {
        Object.assign(u, await k.loop(u.klant));
        precies(u.ziet, wil[wie], `${g.motor}: ${wanneer}: ${wie} sees his part and nothing else`);
    }
    return uit;
}

async function vanEenAnder(g, k, uit, wil) {
    const staf = new Set(), gezien = new Set();
    for (const wie of ["sanne", "joris"]) {
        const x = await k.loop(await g.wie(wie), { per: { "intake_deel_toon?deel": 100, anders: 6 } });
        x.paden.forEach((p) => staf.add(p));
        x.ziet.forEach((y) => gezien.add(y));
    }
    const mist = [...k.woorden.values()].filter((x) => !gezien.has(x) && !/woonplaats|geld|thuis/.test(x));
    gelijk(mist.join(), "", `${g.motor}: who guides them sees every canary`);
    for (const [wie, u] of Object.entries(uit)) {
        const anderen = new Set([...staf, ...Object.entries(uit).flatMap(([w, x]) => w === wie ? [] : [...x.paden])]);
        goed(anderen.size > 60, `${g.motor}: addresses of others`, String(anderen.size));
        const { ziet, fout } = await k.probeer(u.klant, rollen[wie], k.enkele(anderen, 4));
        const teveel = [...ziet].filter((x) => !wil[wie].has(x));
        gelijk(teveel.join(), "", `${g.motor}: ${wie} reads nothing at the addresses of others`);
        gelijk(fout.join("; "), "", `${g.motor}: ${wie}: the addresses of others are as if they were not there`);
    }
}

// What came back to the office, and what the aanpak makes of it.
async function terug(g, k, km) {
    const [alle, uitzend, maatje] = ["alle", "uitzend", "maatje"].map((x) => mensen.find((m) => m.deel === x));
    const lees = async (m, rest = "") => tekstVan(await km.ga(`${await dossier(km, m.nummer)}${rest}`));
    const t = await lees(alle, "/trajecten");
    goed(/Betaald werk/.test(t) && /Ria Bosman|maatje/i.test(t), `${g.motor}: work and a maatje stand beside each other`, t.slice(0, 900));
    const p = tekstVan(await km.ga(alle.plaatsing));
    goed(p.includes(k.woord("alle", "feedback")), `${g.motor}: what the supermarket said`, p.slice(0, 1500));
    const v = await lees(uitzend, "/voorstellen");
    goed(/De plek is al bezet/.test(v), `${g.motor}: the no of the uitzendbureau, with its reason`, v.slice(0, 600));
    goed((await lees(alle)).includes(k.woord("alle", "uitnodiging")), `${g.motor}: the invitation of the uitzendbureau asks for an answer`);
    goed((await lees(maatje, "/partners")).includes(k.woord("maatje", "bericht")), `${g.motor}: the message of the maatjes`);
    const d = await lees(alle);
    goed(/B1/.test(d), `${g.motor}: the level that the school measured`, d.slice(0, 600));
    const fase = g.json(["aanpak", "people"]).find((x) => x.nummer === alle.nummer);
    gelijk(fase?.fase, 3, `${g.motor}: the last phase of the file runs, guidance at work`);
}

// The end: the share is stopped, the placement ends, the consent is taken back, the lesson is over.
async function eindigen(g, k, km, uit, wil) {
    for (const m of met("maatje")) {
        const p = await km.ga(`${await dossier(km, m.nummer)}/delen`);
        gelijk((await km.verstuur(formulier(p.html, "/stop"))).status, 303, `${g.motor}: sharing stops`);
    }
    for (const m of met("super"))
        g.mag(0, "Het einde is vastgelegd", ["place", "end", m.nummer, "--place", m.plek, `eind=${over(0)}`, "uitstroom=ander werk",
            "uit_contract=vast", "uit_uren=32", "--user", "sanne"]);
    const alle = mensen.find((m) => m.deel === "alle");
    await vul(km, `${await dossier(km, alle.nummer)}/introductie`, "/intrekken", {});
    const na = { ...wil, jan: new Set(), umit: new Set(), greet: new Set() };
    for (const wie of ["jan", "umit", "greet"]) {
        const { klant, paden } = uit[wie], ziet = new Set();
        for (const pad of paden) k.in(k.leesbaar(await klant.vraag("GET", pad))).forEach((x) => ziet.add(x));
        gelijk([...ziet].join(), "", `${g.motor}: ${wie} reads nothing at what was his`);
    }
    await kijk(g, k, "after the end", na);
}

async function wandel(motor) {
    const g = new Gemeente(motor), k = new Kanaries(), bestand = join(root, "aanpakken/breda.yaml"), team = "Team Breda";
    g.account("sanne", "Sanne de Wit", "klantmanager", team);
    g.account("joris", "Joris Bakker", "werkmakelaar", team);
    g.account("mark", "Mark de Boer", "beleidsmedewerker");
    g.mag(0, "Het bestand klopt. Aanpak: Breda", ["aanpak", "check", bestand]);
    g.mag(0, "is in gebruik", ["aanpak", "use", bestand, "--gemeente", "Breda", "--user", "mark"]);
    inrichten(g, k);
    await g.serveer();
    const niets = Object.fromEntries(Object.keys(rollen).map((wie) => [wie, new Set()]));
    await kijk(g, k, "before anything is shared", { ...niets, karin: zietVan(...deel.karin()) });
    const km = await g.wie("sanne"), joris = await g.wie("joris");
    await dossiers(k, km);
    await beginnen(g, k, km, joris);
    const wil = Object.fromEntries(Object.entries(deel).map(([wie, f]) => [wie, zietVan(...f())]));
    const uit = await kijk(g, k, "at the start", wil);
    await vanEenAnder(g, k, uit, wil);
    for (const [wie, stappen] of Object.entries(werk)) {
        const gezien = new Set();
        await inBrowser(g, wie, g.motor === "sqlite", (h, page) => stappen(g, k, h, page), (html) => k.in(html).forEach((x) => gezien.add(x)));
        const eigen = new Set([...wil[wie], ...["feedback", "uitnodiging", "bericht"].flatMap((x) => mensen.map((m) => `${m.deel} ${x}`))]);
        gelijk([...gezien].filter((x) => !eigen.has(x)).join(), "", `${motor}: ${wie}: nothing else came into the browser`);
        goed(gezien.size > 2, `${motor}: ${wie}: and his own did`);
    }
    await terug(g, k, km);
    const later = { ...wil, umit: new Set(["alle roepnaam", "alle kaart"]), greet: new Set([...wil.greet, "maatje bericht"].filter((x) => x !== "maatje taak")) };
    await kijk(g, k, "after a day of work", later);
    await eindigen(g, k, km, uit, later);
    goed(!k.in(g.server.log()).size, `${motor}: the log holds no canary`);
    await g.server.stop();
}

await opElkeMotor("Breda", wandel);
await klaar();
