// The pictures of the user guide: docs/handleiding/beeld/*.png, from a demo store of its own.
//   make && node tools/beeld.mjs            all
//   BUILD=build-mine node tools/beeld.mjs mensen plan       some
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { context, stil } from "../test/browser/browser.mjs";
import { BESTANDEN } from "../test/browser/bestanden.mjs";
import { nieuweStore, root, ruimOp, serveer } from "../test/browser/huis.mjs";
import { verklein } from "../test/browser/png8.mjs";

const map = join(root, "docs/handleiding/beeld");
const GROOT = 120_000;

// Walks from a page: by the words that a reader sees.
const zoek = (naam) => async (p) => {
    await p.goto(`/zoeken?q=${encodeURIComponent(naam)}`);
    await p.locator("main a", { hasText: naam }).first().click();
};
const tab = (naam, woord) => async (p) => { await zoek(naam)(p); await klik(woord)(p); };
const klik = (woord) => async (p) => {
    await p.waitForLoadState();
    await p.locator("main").getByRole("link", { name: woord }).or(p.locator("main").getByRole("button", { name: woord }))
        .first().click();
    await p.waitForLoadState();
};
const naar = (pad) => async (p) => { await p.goto(pad); };
const stappen = (...alle) => async (p) => { for (const stap of alle) await stap(p); };

// naam, who signs in, how to get there; van and tot: where the picture starts and ends (the page when
// left out), hoog: at most so many pixels; telefoon: as a phone of 360 pixels shows it.
const beelden = [
    ["mensen", "sanne", naar("/mensen"), { hoog: 800 }],
    ["inloggen", null, naar("/inloggen"), { hoog: 620 }],
    ["dossier", "sanne", zoek("Rima Al-Khatib"), { hoog: 900 }],
    ["notitie", "sanne", zoek("Rima Al-Khatib"), { van: ["h2", "Gesprekken en gebeurtenissen"], hoog: 720 }],
    ["later", "sanne", stappen(naar("/mensen"), klik(/^Later/)), { van: "main", hoog: 560 }],
    ["lijst", "sanne", naar("/mensen"), { van: ["h2", "Alle mensen"], hoog: 700 }],
    ["aanmelden", "sanne", stappen(naar("/mensen/nieuw"), async (p) => {
        await p.getByLabel("Naam", { exact: true }).fill("Rima Alkhatib");
        await klik("Ga verder")(p);
    }), { van: "main", hoog: 700 }],
    ["inlezen", "sanne", stappen(naar("/inlezen"), async (p) => {
        await p.locator("input[type=file]").setInputFiles({ name: "mensen.csv", mimeType: "text/csv", buffer: Buffer.from(BESTANDEN.Mensen) });
        await klik("Ga verder")(p);
        await p.getByText("Regels om na te kijken").first().waitFor();
    }), { van: "main", hoog: 560 }],
    ["intake", "sanne", tab("Tekle Haile", "Intake"), { van: "main", hoog: 900 }],
    ["intake-week", "sanne", stappen(tab("Tekle Haile", "Intake"), klik("Tijd, zorg en reizen")), { van: "main", hoog: 900 }],
    ["plan", "sanne", tab("Rima Al-Khatib", "Plan"), { van: "main", hoog: 950 }],
    ["afspraak", "sanne", stappen(zoek("Rima Al-Khatib"), klik("Afspraak toevoegen")), { van: "main", hoog: 640 }],
    ["plekken", "joris", naar("/plekken"), { hoog: 800 }],
    ["plek", "joris", zoek("Leerling zorgondersteuner"), { van: "main", hoog: 800 }],
    ["organisatie", "joris", zoek("Zorghuis De Beuk"), { van: "main", hoog: 800 }],
    ["plek-zoeken", "sanne", stappen(zoek("Rima Al-Khatib"), klik("Plek zoeken")), { van: "main", hoog: 950 }],
    ["voorstellen", "sanne", stappen(zoek("Rima Al-Khatib"), klik("Plek zoeken"), klik("Voorgestelde plekken")),
        { van: "main", hoog: 640 }],
    ["rooster", "sanne", tab("Dawit Tesfay", "Rooster"), { van: "main", hoog: 950 }],
    ["botsingen", "sanne", naar("/rooster"), { van: "main", hoog: 620 }],
    ["lesgroep", "els", stappen(naar("/groepen"), klik(/^A2-/)), { van: "main", hoog: 700 }],
    ["aanwezig", "els", stappen(naar("/groepen"), klik(/^Wie is er\?/)), { van: "main", hoog: 700 }],
    ["trajecten", "sanne", tab("Hodan Abdi", "Trajecten"), { van: "main", hoog: 800 }],
    ["cijfers", "ilse", naar("/cijfers"), { hoog: 900 }],
    ["groepen", "ilse", naar("/cijfers"), { van: ["h2", "Splitsing: Leerroute"], hoog: 420 }],
    ["aanpak", "mark", naar("/aanpak"), { van: "main", hoog: 680 }],
    ["beurt", "sanne", naar("/aanpak/beurt"), { van: "main", hoog: 700 }],
    ["beurt-aantallen", "mark", naar("/aanpak/beurt"), { van: "main", hoog: 520 }],
    ["regels", "sanne", naar("/regels"), { van: "main", hoog: 620 }],
    ["regel", "sanne", stappen(naar("/regels"), klik("WI-01"), klik("Vul een voorbeeld in"), klik("Reken uit")), { van: "main", hoog: 950 }],
    ["profiel", "sanne", naar("/profiel"), { van: "main", hoog: 620 }],
    // the day of a klantmanager
    ["mensen-telefoon", "sanne", naar("/mensen"), { telefoon: true, hoog: 1000 }],
    ["agenda", "sanne", naar("/agenda"), { van: "main", hoog: 760 }],
    ["agenda-telefoon", "sanne", naar("/agenda"), { telefoon: true, hoog: 900 }],
    ["gesprek-plannen", "sanne", stappen(tab("Rima Al-Khatib", "Gesprekken"), klik("Gesprek plannen")), { van: "main", hoog: 900 }],
    ["gesprek-afloop", "sanne", stappen(naar("/agenda"), klik(/^Verslag/)), { van: "main", hoog: 860 }],
    ["overdragen", "sanne", naar("/overdracht"), { van: "main", hoog: 860 }],
    ["dubbel", "sanne", stappen(naar("/mensen/dubbel"), klik(/^Vergelijk/)), { van: "main", hoog: 760 }],
    ["bericht", "sanne", stappen(zoek("Rima Al-Khatib"), klik("Stuur bericht")), { van: "main", hoog: 760 }],
    ["campagne", "sanne", stappen(naar("/campagnes"), klik(/^Screening/)), { van: "main", hoog: 800 }],
    ["documenten", "sanne", tab("Rima Al-Khatib", "Documenten"), { van: "main", hoog: 760 }],
    ["inkomen", "sanne", stappen(tab("Rima Al-Khatib", "Trajecten"), klik("Inkomen met een baan")), { van: "main", hoog: 900 }],
    ["uren", "sanne", tab("Dawit Tesfay", "Uren"), { van: "main", hoog: 860 }],
    ["missen", "sanne", naar("/trajecten/missen"), { van: "main", hoog: 620 }],
    ["introductie", "sanne", stappen(zoek("Rima Al-Khatib"), klik("Plek zoeken"), klik("Introductie")), { van: "main", hoog: 760 }],
    ["vergelijken", "sanne", stappen(zoek("Rima Al-Khatib"), klik("Plek zoeken"), klik("Vergelijk de bovenste plekken")),
        { van: "main", hoog: 820 }],
    // the day of a werkmakelaar
    ["plekken-zoeken", "joris", naar("/plekken/zoeken"), { van: "main", hoog: 620 }],
    ["zoek-mensen", "joris", stappen(zoek("Leerling zorgondersteuner"), klik(/^Zoek mensen/)), { van: "main", hoog: 800 }],
    ["plek-telefoon", "joris", zoek("Leerling zorgondersteuner"), { telefoon: true, hoog: 1000 }],
    ["organisaties", "joris", naar("/organisaties"), { van: "main", hoog: 640 }],
    ["jobcarving", "joris", stappen(naar("/jobcarving"), klik("Helpende op een afdeling")), { van: "main", hoog: 760 }],
    ["ontmoetingen", "joris", naar("/bijeenkomsten"), { van: "main", hoog: 760 }],
    ["ontmoeting", "joris", stappen(naar("/bijeenkomsten"), klik(/^Techniek zoekt mensen/)), { van: "main", hoog: 760 }],
    ["afdelingen", "joris", naar("/afdelingen"), { van: "main", hoog: 700 }],
    // the day of a jobcoach
    ["vandaag", "petra", naar("/vandaag"), { van: "main", hoog: 860 }],
    ["vandaag-telefoon", "petra", naar("/vandaag"), { telefoon: true, hoog: 1000 }],
    ["verslag-telefoon", "petra", stappen(naar("/vandaag"), klik(/^Maak verslag/)), { telefoon: true, hoog: 1000 }],
    ["uren-op-het-werk", "petra", naar("/uren"), { van: "main", hoog: 760 }],
    ["plaatsing", "petra", stappen(naar("/vandaag"), klik(/^Plaatsing/)), { van: "main", hoog: 900 }],
    // the day of a language school
    ["mijn-groepen", "els", naar("/groepen"), { van: "main", hoog: 640 }],
    ["aanwezig-telefoon", "els", stappen(naar("/groepen"), klik(/^Wie is er\?/)), { telefoon: true, hoog: 1000 }],
    ["vrije-plaatsen", "els", naar("/groepen/vrij"), { van: "main", hoog: 560 }],
    ["lesuren", "els", naar("/groepen/uren"), { van: "main", hoog: 520 }],
    // the day of those who steer
    ["te-laat", "ilse", naar("/cijfers/te-laat"), { van: "main", hoog: 760 }],
    ["plekken-nodig", "ilse", naar("/cijfers/plekken"), { van: "main", hoog: 620 }],
    ["begeleiding", "ilse", naar("/cijfers/begeleiding"), { van: "main", hoog: 560 }],
    ["rapport", "ilse", stappen(naar("/cijfers/rapporten"), klik(/kwartaal/)), { van: "main", hoog: 860 }],
    ["doelen", "mark", naar("/cijfers/doelen"), { van: "main", hoog: 640 }],
    ["aanpak-wijzig", "mark", stappen(naar("/aanpak"), klik("Wijzig de aanpak")), { van: "main", hoog: 760 }],
    ["aanpak-verschil", "mark", naar("/aanpak/verschil"), { van: "main", hoog: 700 }],
    ["aanpak-versies", "mark", naar("/aanpak/versies"), { van: "main", hoog: 520 }],
    ["aanpak-mensen", "mark", naar("/aanpak/mensen"), { van: "main", hoog: 620 }],
    ["aanpak-nieuw", "beheer", naar("/aanpak/nieuw"), { van: "main", hoog: 700 }],
];

const breedte = (telefoon) => telefoon ? 360 : 1440;

// Where in the page: [top, bottom].
async function plaats(p, wat) {
    const bij = typeof wat === "string" ? p.locator(wat).first()
        : p.locator(wat[0]).filter({ hasText: wat[1] }).first();
    const b = await bij.boundingBox();
    return [b.y, b.y + b.height];
}

async function neem(p, naam, { van, tot, hoog, telefoon }) {
    await stil(p);
    const eind = await p.evaluate("document.documentElement.scrollHeight");
    const y = van ? Math.max(0, (await plaats(p, van))[0] - (van === "main" ? 0 : 16)) : 0;
    const last = await p.locator("main").boundingBox();
    const onder = tot ? (await plaats(p, tot))[1] + 16 : Math.min(eind, last.y + last.height + 8);
    const clip = { x: 0, y, width: breedte(telefoon), height: Math.min(onder - y, hoog) };
    const png = await p.screenshot({ clip, fullPage: true, animations: "disabled" });
    const file = join(map, `${naam}.png`);
    writeFileSync(file, png);
    verklein(file, { kleuren: 128 });
    const bytes = statSync(file).size;
    if (bytes > GROOT) throw new Error(`${bytes} bytes`);
    console.log(`${naam}.png ${Math.round(clip.height)} px, ${bytes} bytes`);
}

const gevraagd = process.argv.slice(2);
let fout = 0;
try {
    mkdirSync(map, { recursive: true });
    const server = await serveer(nieuweStore());
    const open = new Map();
    for (const [naam, wie, ga, keuze] of beelden) {
        if (gevraagd.length && !gevraagd.includes(naam)) continue;
        const breed = breedte(keuze.telefoon), wiens = `${wie} ${breed}`;
        if (!open.has(wiens)) open.set(wiens, await context(server, wie, { breed, hoog: 900 }));
        const p = await open.get(wiens).newPage();
        try {
            await ga(p);
            await p.waitForLoadState();
            await neem(p, naam, keuze);
        } catch (e) {
            fout++;
            console.error(`${naam}: ${e.message.split("\n")[0]} (${p.url()})`);
        }
        await p.close();
    }
} finally {
    await ruimOp();
}
process.exit(fout ? 1 : 0);
