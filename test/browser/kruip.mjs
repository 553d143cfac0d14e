// The crawl: every address that links lead to, by rol, in each state: axe at 1440 and 360 px, no
// sideways scroll at 320 px, one h1, title, lang, no CSP report, no console error.
//   ALLES=1 node test/browser/kruip.mjs     every rol on its own, more addresses of a kind
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { accounts, build, nieuweStore, opslag, program, schrijf, serveer } from "./huis.mjs";
import { axe, context, steektUit, vorm, wacht } from "./browser.mjs";
import { BESTANDEN, stuurBestand } from "./bestanden.mjs";
import { Handen } from "./handen.mjs";
import { Klant, formulieren, ingelogd } from "./klant.mjs";
import { loop, maakKaart, soort } from "./kaart.mjs";
import { goed, klaar, test } from "./tel.mjs";

const ALLES = !!process.env.ALLES, ALLEEN = process.env.ALLEEN;
const kaart = maakKaart(), onbeslist = new Map();
const BREEDTES = [1440, 360];

// Looks at the page that is open now.
async function kijk(page, naam) {
    for (const breed of BREEDTES) {
        await page.setViewportSize({ width: breed, height: 900 });
        const { violations, incomplete } = await axe(page);
        goed(violations.length === 0, `${naam}: axe at ${breed}`, violations.join("\n"));
        for (const i of incomplete) onbeslist.set(`${i.replace(/ \(.*/, "")} ${breed}`, naam);
    }
    const uit = await steektUit(page);
    goed(!uit, `${naam}: sideways scroll at 320`, uit);
    const fout = await vorm(page);
    goed(fout.length === 0, `${naam}: form of the page`, fout.join(", "));
    goed(page.klachten.length === 0, `${naam}: CSP, console, dialogs`, page.klachten.join("\n"));
    page.klachten.length = 0;
}

// The forms of a page sent empty: the state with errors. Only forms with fields to fill in.
function leegTeSturen(html, pad) {
    const lijst = [];
    formulieren(html).forEach((f, nr) => {
        const open = f.velden.filter((v) => ["text", "email", "tel", "password", "search", "textarea"].includes(v.type));
        if (f.method === "post" && open.length) lijst.push({ nr, route: kaart.bij("POST", f.action || pad)?.naam });
    });
    return lijst;
}

const gedaan = new Set();
async function taken(server, rol, inlognaam) {
    const klant = await ingelogd(server, inlognaam), werk = [];
    await loop(kaart, klant, { per: ALLES ? 3 : 1, bij: (pad, a) => {
        if (a.status === 204 || !(a.koppen["content-type"] ?? "").startsWith("text/html") || a.koppen["content-disposition"]) return;
        const s = soort(kaart, pad), r = kaart.bij("GET", pad);
        // One question at a time, unless everything is asked; a page printed whole is long: once.
        if (!ALLES && (s.match(/&/g) ?? []).length && gedaan.has(r?.naam)) return;
        if (!ALLES && /blad=heel|lijst=heel/.test(pad) && rol !== "klantmanager") return;
        gedaan.add(r?.naam);
        const sleutel = ALLES ? `${rol} ${pad}` : s;
        if (ALLEEN && !s.startsWith(ALLEEN)) return;
        if (!gedaan.has(sleutel)) { gedaan.add(sleutel); werk.push({ pad, naam: `${rol} ${s} ${pad}` }); }
        for (const f of leegTeSturen(a.html, pad)) {
            const k = `${ALLES ? rol : ""} leeg ${f.route}`;
            if (gedaan.has(k)) continue;
            gedaan.add(k);
            werk.push({ pad, leeg: f.nr, naam: `${rol} ${s} ${f.route} sent empty` });
        }
    } });
    return { klant, werk };
}

async function doeWerk(page, t) {
    const a = await page.goto(t.pad, { waitUntil: "load" });
    if (t.leeg === undefined) {
        goed(a.status() < 400, t.naam, `status ${a.status()}`);
    } else {
        // Everything a person can type in is emptied; choices stay as they are.
        const antwoord = page.waitForResponse((r) => r.request().isNavigationRequest() && r.request().method() === "POST");
        const geladen = page.waitForEvent("load");
        await page.evaluate((nr) => {
            const f = document.querySelectorAll("form")[nr];
            for (const e of f.elements) if (["text", "email", "tel", "search", "password", "textarea"].includes(e.type)) e.value = "";
            f.requestSubmit(f.querySelector("button:not([form])"));
        }, t.leeg);
        goed((await antwoord).status() < 500, t.naam, `status ${(await antwoord).status()}`);
        await geladen;
    }
    await kijk(page, t.naam);
}

// Two pages at a time: there are two cores.
async function alles(server, c, werk) {
    const rij = [...werk];
    const hand = async () => {
        const page = await wacht(c);
        for (let t; (t = rij.shift());) {
            page.klachten.length = 0;
            await test(t.naam, () => doeWerk(page, t));
        }
        await page.close();
    };
    await Promise.all([hand(), hand()]);
}

const store = nieuweStore(), server = await serveer(store), wie = accounts(store);
await test("not signed in", async () => {
    const c = await context(server, null);
    const page = await wacht(c);
    for (const [pad, naam] of [["/inloggen", "inloggen"], ["/mensen", "inloggen after a session"]]) {
        if (ALLEEN && !"inloggen".startsWith(ALLEEN)) continue;
        await page.goto(pad);
        await kijk(page, naam);
    }
    if (!ALLEEN || ALLEEN === "inloggen") {
        await page.goto("/inloggen");
        await page.getByRole("button", { name: "Log in" }).click();
        await page.getByRole("alert").waitFor();
        await kijk(page, "inloggen sent empty");
    }
    await c.close();
});
await test("this crawl sees what is wrong", async () => {
    if (ALLEEN) return;
    const c = await context(server, null), page = await wacht(c);
    await page.goto("/inloggen");
    await page.evaluate(() => {
        const img = document.createElement("img"), h = document.createElement("h1"), breed = document.createElement("div");
        h.textContent = "Nog een";
        breed.textContent = "breed";
        breed.style.inlineSize = "900px";
        document.querySelector("main").append(img, h, breed);
    });
    goed((await axe(page)).violations.some((v) => v.startsWith("image-alt")), "axe sees an image without text");
    goed((await vorm(page)).includes("2 h1"), "two h1 are seen");
    goed(/^9\d\d px/.test(await steektUit(page)), "what sticks out at 320 px is seen");
    await page.evaluate(() => { const s = document.createElement("script"); s.textContent = "1"; document.body.append(s); });
    await page.waitForTimeout(0);
    goed(page.klachten.some((k) => /Content Security Policy/.test(k)), "a CSP report is seen", page.klachten.join("\n"));
    await c.close();
});
for (const rol of Object.keys(wie)) {
    const { klant, werk } = await taken(server, rol, wie[rol]);
    if (!ALLEEN) werk.push({ pad: `/zoeken?q=${encodeURIComponent("zzzqq niets")}`, naam: `${rol} search without a hit` });
    const c = await context(server, klant);
    await alles(server, c, werk.filter((t) => !t.pad.startsWith("/zoeken") || kaart.naam("zoeken")?.rollen.includes(rol)));
    if (!gedaan.has("404") && !ALLEEN) {
        gedaan.add("404");
        const page = await wacht(c);
        await page.goto("/dit-adres-is-er-niet");
        await kijk(page, "a page that is not there");
    }
    await c.close();
}

// Reading a file: each state after a file was sent. The empty page is one of the addresses above.
const EERST = "Eerst kijken. Er wordt niets opgeslagen.", ECHT = "Lees het bestand in.";
const VEEL = `Naam;Geboortedatum;Klantmanager;Onzin\n${Array.from({ length: 260 }, (_, i) => `${"Naam".repeat(20)}${i};31-2-1990;niemand;x`).join("\n")}\n`;
const INLEZEN = [
    ["first look", "Organisaties", EERST, BESTANDEN.Organisaties, "Zo gaat het als je dit bestand inleest"],
    ["first look with refused lines", "Mensen", EERST, BESTANDEN.Mensen, "Regels om na te kijken"],
    ["done with refused lines", "Mensen", ECHT, BESTANDEN.Mensen, "Regels om na te kijken"],
    ["done", "Organisaties", ECHT, BESTANDEN.Organisaties, "Alles uit dit bestand"],
    ["done once more", "Organisaties", ECHT, BESTANDEN.Organisaties, "Alles uit dit bestand"],
    ["more refused lines than fit", "Mensen", EERST, VEEL, "En nog"],
    ["an empty file", "Mensen", EERST, "", "Kies een bestand dat niet leeg is"],
    ["a file without the columns", "Uitkering", EERST, "Iets;Anders\n1;2\n", "Deze kolommen zijn nodig"],
    ["a file that is no text", "Plekken", EERST, "\0\0\0\0", "klopt"],
];
await test("reading a file", async () => {
    if (ALLEEN && ALLEEN !== "inlezen") return;
    const c = await context(server, wie.klantmanager), page = await wacht(c), h = new Handen(page);
    for (const [naam, soort, stap, inhoud, ziet] of INLEZEN)
        await test(`reading a file: ${naam}`, async () => {
            await page.setViewportSize({ width: 1440, height: 900 });
            await page.goto("/inlezen");
            await stuurBestand(h, soort, stap, inhoud);
            await h.zie("tekst", new RegExp(ziet));
            await kijk(page, `reading a file: ${naam}`);
        });
    await c.close();
});
await server.stop();

// A gemeente in which nobody is yet: every list is empty.
await test("empty store", async () => {
    const leeg = nieuweStore({ mensen: 0 });
    const server2 = await (async () => {
        for (const rol of ["klantmanager", "werkmakelaar", "manager"]) {
            execFileSync(program, ["user", "add", `${rol}x`, "--name", `Nieuw ${rol}`, "--role", rol, ...opslag(leeg)],
                { input: "een-lange-wachtzin-van-vier\n", stdio: ["pipe", "pipe", "pipe"] });
        }
        return serveer(leeg, { dag: null });
    })();
    for (const rol of ["klantmanager", "werkmakelaar", "manager"]) {
        const klant = await new Klant(server2, `${rol}x`).login(`${rol}x`, "een-lange-wachtzin-van-vier");
        const werk = [];
        await loop(kaart, klant, { per: 1, bij: (pad, a) => {
            const s = soort(kaart, pad), vol = kaart.bij("GET", pad);
            if ((a.koppen["content-type"] ?? "").startsWith("text/html") && vol?.menu !== "" && !gedaan.has(`leeg ${s}`) &&
                (/leegte|nog geen|geen /i.test(a.html)) && (!ALLEEN || s.startsWith(ALLEEN))) {
                gedaan.add(`leeg ${s}`);
                werk.push({ pad, naam: `empty store, ${rol} ${s}` });
            }
            goed(a.status < 400, `empty store, ${rol} ${pad}`, `status ${a.status}`);
        } });
        const c = await context(server2, klant);
        await alles(server2, c, werk);
        await c.close();
    }
    await server2.stop();
});

const lijst = [...onbeslist].sort().map(([wat, waar]) => `${wat}   ${waar}`);
schrijf(join(build, "browser", "axe-onbeslist.txt"), `${lijst.join("\n")}\n`);
if (lijst.length) console.log(`axe could not decide (first place of each):\n  ${lijst.join("\n  ")}`);
await klaar();
