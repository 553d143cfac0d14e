// The road in Chromium, by accessible names only. A municipality reads in its own files at /inlezen;
// the new person of those files goes from the first meeting to a placement, at a place of those
// files, that shows in the figures. Someone who is not in a file is made by hand and goes the same
// way. With JavaScript and without, with mouse and keyboard, on SQLite and (TWEESPOOR_TEST_PG) on
// PostgreSQL.
import { accounts, nieuweStore, serveer } from "./huis.mjs";
import { context, wacht } from "./browser.mjs";
import { leesAlles } from "./bestanden.mjs";
import { Handen } from "./handen.mjs";
import { ingelogd } from "./klant.mjs";
import { goed, klaar, test } from "./tel.mjs";

const LANGZAAM = 15000;
const UIT_BESTAND = { naam: "Yohannes Gebremariam", plek: "Leerling hovenier", les: "Ochtend 1" };
const MET_DE_HAND = { naam: "Samira Osman" };

// What the figures count of people with a placement: the whole table as CSV.
async function cijfers(server, wie) {
    const k = await ingelogd(server, wie.manager), a = await k.ga("/cijfers/tabel");
    return a.html;
}

// On a busy machine a count takes long and is shown until it is counted anew (decisions/0010): at most a minute.
async function anders(vraag, voor) {
    let nu = await vraag();
    for (let i = 0; i < 60 && nu === voor; i++) {
        await new Promise((klaar) => setTimeout(klaar, 1000));
        nu = await vraag();
    }
    return nu;
}

async function bekend(page, h, naam) {
    await h.typ(/^Zoek een persoon/, naam);
    await h.klik("button", "Zoek");
    await h.klik("link", new RegExp(`^${naam}`));
}

// The files: looked at, read in, and read in once more; what they say stands in the dossier.
async function inlezen(page, h, keuze) {
    await h.klik("link", "Nieuwe aanmelding");
    await h.klik("link", /Lees een bestand in/);
    await leesAlles(page, h, `the road, ${keuze.naam}`);
    await bekend(page, h, UIT_BESTAND.naam);
    await h.klik(page.getByRole("main").getByRole("link", { name: /^Rooster/ }).first());
    await h.zie("tekst", new RegExp(UIT_BESTAND.les));
}

// Who is it? First whether the person is there already, then the form.
async function meldAan(page, h, naam) {
    await h.klik("link", "Nieuwe aanmelding");
    await h.typ(/^Naam/, naam);
    await h.typ(/^Geboortedatum/, "4-5-1995");
    await h.klik("button", "Ga verder");
    await h.zie("tekst", "Niemand lijkt op deze persoon");
    await h.vink("Statushouder", /^Doelgroep/);
    await h.kies(/^Taal om in te praten/, "Tigrinya");
    await h.typ(/^BSN/, "999999412");
    await h.typ(/^In de BRP/, "1-10-2026");
    await h.kies(/^Van wie weet je dit/, "Gesprek");
    await h.klik("button", "Meld aan");
    await h.zie("heading", naam);
    await h.zie("tekst", /Aangemeld met dossier/);
}

async function weg(server, wie, keuze) {
    const c = await context(server, wie.klantmanager, keuze), page = await wacht(c), h = new Handen(page, keuze);
    page.setDefaultTimeout(LANGZAAM);
    await page.goto("/");
    await inlezen(page, h, keuze);
    await begeleid(page, h, server, wie, keuze, UIT_BESTAND);
    if (keuze.hand) {
        await page.goto("/");
        await meldAan(page, h, MET_DE_HAND.naam);
        await begeleid(page, h, server, wie, keuze, MET_DE_HAND);
    }
    goed(page.klachten.length === 0, `the road, ${keuze.naam}: CSP, console, dialogs`, page.klachten.join("\n"));
    goed(h.zwak.length === 0, `the road, ${keuze.naam}: the focus is seen`, h.zwak.join("\n"));
    await c.close();
    return { kliks: h.kliks };
}

// From the dossier to the placement.
async function begeleid(page, h, server, wie, keuze, { naam: NAAM, plek }) {
    // The first facts of the intake.
    await h.klik("link", /^Intake/);
    await h.klik("link", /^Wensen en wat nodig is/);
    await h.typ(/^Wensen voor werk en leren/, "Ik wil in een keuken werken.");
    await h.typ(/^Gewenst werk/, "horeca");
    await h.kies(/^Van wie weet je dit/, "Gesprek");
    await h.klik("button", /^Bewaar/);
    await h.zie("tekst", /^Bewaard/);

    // The plan: made from the intake, fixed, signed by both.
    await bekend(page, h, NAAM);
    await h.klik("link", /^Plan/);
    await h.klik("button", /^Plan maken uit de intake/);
    await h.zie("tekst", "Er is een concept van het plan");
    await h.klik("link", "Plan wijzigen");
    await h.vink("B1-route", /^Leerroute/);
    await h.klik("button", "Bewaar het plan");
    await h.klik("link", "Plan vaststellen");
    await h.klik("button", "Stel het plan vast");
    await h.zie("tekst", "Het plan is vastgesteld");
    for (const wieTekent of [/^(De persoon|Persoon|Statushouder|De inburgeraar|Inburgeraar)/, /^(De gemeente|Gemeente|Namens de gemeente|Klantmanager)/]) {
        await h.klik("link", "Handtekening vastleggen");
        await h.vink(wieTekent, /^Wie tekent/);
        await h.typ(/^Naam/, wieTekent.test("Gemeente") ? "Sanne de Wit" : NAAM);
        await h.klik("button", "Leg de handtekening vast");
        await h.zie("tekst", "De handtekening is vastgelegd");
    }

    // A place: proposed, wanted, begun. The figures know.
    const voor = await cijfers(server, wie);
    await bekend(page, h, NAAM);
    await h.klik("link", "Plek zoeken");
    if (plek) await h.klik("link", /^Toon nog/);
    await h.klik("link", plek ? `Stel voor: ${plek}` : await betaaldePlek(page));
    const reden = page.getByLabel(/^Waarom niet de eerste plek/);
    if (await reden.count()) await h.typ(/^Waarom niet de eerste plek/, "Dichter bij huis");
    await h.klik("button", "Stel deze plek voor");
    await h.zie("tekst", "De plek is voorgesteld");
    await h.klik("link", /^Antwoord vastleggen/);
    await antwoord(page, h);
    await h.klik("button", "Leg het antwoord vast");
    await h.zie("tekst", "Het antwoord is vastgelegd");
    await h.klik("link", /^Plaatsen/);
    await kiesContract(page, h);
    await h.typ(/^Eerste dag/, "23-11-2026");
    await h.typ(/^Uren per week/, "24");
    await h.typ(/^Gepland tot/, "1-5-2027"); // a place has a last day: the aanpak says 6 or 12 months
    await h.klik("button", "Leg de plaatsing vast");
    await h.zie("tekst", new RegExp(`${NAAM} is geplaatst bij`));
    await h.zie("heading", NAAM);
    const na = await anders(() => cijfers(server, wie), voor);
    goed(na !== voor, `the road, ${keuze.naam}: the placement of ${NAAM} shows in the figures`,
        `nothing changed:\n${voor.slice(0, 600)}`);
}

// The first place that is no vrijwilligerswerk: that work is no job in the figures.
async function betaaldePlek(page) {
    const kaart = page.locator('main :has(> footer a[href*="/voorstel/"])').filter({ hasNotText: /vrijwilligerswerk/i, visible: true });
    return kaart.first().locator('footer a[href*="/voorstel/"]').first().innerText();
}

async function antwoord(page, h) {
    const groep = page.getByRole("group", { name: /^Stand/ });
    if (await groep.count()) return h.vink(/wil/i, /^Stand/);
    const l = page.getByLabel(/^Stand/).first();
    const keus = await l.evaluate((e) => [...e.options].map((o) => o.label).find((x) => /^(Wil|Ja)/i.test(x)));
    return h.kies(/^Stand/, keus);
}
async function kiesContract(page, h) {
    const l = page.getByLabel(/^Contract/).first();
    if (await l.evaluate((e) => e.tagName) !== "SELECT") return h.vink(/^(Arbeidscontract|Betaald|Tijdelijk)/, /^Contract/);
    const keus = await l.evaluate((e) => ([...e.options].find((o) => /bepaalde|tijdelijk|arbeid|betaald/i.test(o.label)) ?? [...e.options].find((o) => o.value)).label);
    return h.kies(/^Contract/, keus);
}

const MANIEREN = [
    { naam: "SQLite, JavaScript, mouse", js: true, hand: true },
    { naam: "SQLite, no JavaScript, keyboard", js: false, toets: true },
    { naam: "PostgreSQL, JavaScript, keyboard", js: true, toets: true, pg: true },
    { naam: "PostgreSQL, no JavaScript, mouse", js: false, pg: true, hand: true },
];
// Both engines at the same time: there are two cores.
const rij = (pg) => MANIEREN.filter((keuze) => !!keuze.pg === pg && (!pg || process.env.TWEESPOOR_TEST_PG) &&
    (!process.env.ALLEEN || keuze.naam.includes(process.env.ALLEEN)));
await Promise.all([false, true].map(async (pg) => {
    for (const keuze of rij(pg))
        await test(`the road, ${keuze.naam}`, async () => {
            const store = nieuweStore({ pg }), server = await serveer(store), wie = accounts(store);
            const uit = await weg(server, wie, keuze);
            if (process.env.V) console.log(`  ${keuze.naam}: ${uit.kliks} clicks`);
            await server.stop();
        });
}));
await klaar();
