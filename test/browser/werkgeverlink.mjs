// The employer's link: made by the gemeente, opened by who has no account, one act, then over. With
// JavaScript and without, at 320 px, axe; what does not work gives the same answer, whatever the cause.
import { nieuweStore, serveer } from "./huis.mjs";
import { axe, context, steektUit, vorm, wacht } from "./browser.mjs";
import { formulieren, Klant } from "./klant.mjs";
import { DADEN, linkmaker } from "./linkmaker.mjs";
import { gelijk, goed, klaar, test } from "./tel.mjs";

// What a person does with each act, and what is read afterwards.
const DOE = {
    antwoord: async (page) => {
        await page.getByLabel(/^Waar en wanneer/).fill("Dinsdag om 10 uur, bij de balie.");
        await page.getByRole("button", { name: "Nodig uit" }).click();
    },
    feedback: async (page) => {
        for (const naam of ["Altijd", "Goed", "Met hulp", "Misschien"]) await page.getByLabel(naam, { exact: true }).first().check();
        await page.getByRole("button", { name: "Stuur de antwoorden" }).click();
    },
    afwezig: async (page) => { await page.getByRole("button", { name: "Meld aan de begeleider" }).click(); },
    tekenen: async (page) => {
        await page.getByRole("checkbox", { name: "Ik heb de overeenkomst gelezen" }).check();
        await page.getByRole("button", { name: /^Teken/ }).click();
    },
};

const zelfde = (a) => JSON.stringify([a.status, { ...a.koppen, date: "", "server-timing": "" }, a.html]);
const store = nieuweStore(), server = await serveer(store);
const vreemd = new Klant(server), nooit = await vreemd.vraag("GET", `/werkgever/link/${"A".repeat(32)}`);

// Who was not there on a day is told once: the second one is another.
const ANDER = { afwezig: "Noor Al-Najjar" };
for (const [daad, eerste] of Object.entries(DADEN))
    for (const js of daad === "tekenen" ? [true] : [true, false]) /* one agreement waits in the demo */
        await test(`${daad}, ${js ? "with" : "without"} JavaScript`, async () => {
            const hoe = `${daad}, ${js ? "with" : "without"} JavaScript`, wie = js ? eerste : ANDER[daad] ?? eerste;
            const pad = await (await linkmaker(server, wie)).maak(daad);
            const c = await context(server, null, { js, breed: 360 }), page = await wacht(c);
            const a = await page.goto(pad);
            gelijk(a.status(), 200, `${hoe}: the link opens without an account`);
            goed(/no-store/.test(a.headers()["cache-control"]), `${hoe}: nobody keeps the page`);
            gelijk(a.headers()["referrer-policy"], "no-referrer", `${hoe}: the address goes nowhere else`);
            goed((await c.cookies()).every((k) => k.httpOnly && k.name !== "sessie"), `${hoe}: no session`, JSON.stringify(await c.cookies()));
            if (js) {
                const over = await vorm(page), zijwaarts = await steektUit(page);
                gelijk(over.join("; "), "", `${hoe}: form of the page`);
                gelijk(zijwaarts, "", `${hoe}: nothing sticks out at 320 px`);
                gelijk((await axe(page)).violations.join("\n"), "", `${hoe}: axe`);
            }
            goed(!(await page.content()).includes(wie.split(" ").at(-1)), `${hoe}: no family name`);
            await DOE[daad](page);
            await page.waitForLoadState("load");
            gelijk(await page.getByRole("heading", { level: 1 }).innerText(), "Dank je", `${hoe}: it is done`);
            goed(zelfde(await vreemd.vraag("GET", pad)) === zelfde(nooit), `${hoe}: used up, as if it never was`);
            gelijk(page.klachten.join("\n"), "", `${hoe}: CSP, console, dialogs`);
            await c.close();
        });

await test("what was typed wrong stands at its field, and the link still works", async () => {
    const pad = await (await linkmaker(server, DADEN.feedback)).maak("feedback"), form = formulieren((await vreemd.ga(pad)).html).find((f) => f.method === "post");
    const a = await vreemd.verstuur(form, {});
    gelijk(a.status, 422, "feedback without answers");
    goed(/<h1[^>]*>Hoe gaat het met/.test(a.html), "the page stands there again");
    gelijk((await vreemd.ga(pad)).status, 200, "the link still works");
});

await test("taken back at once", async () => {
    const van = await linkmaker(server, DADEN.afwezig), pad = await van.maak("afwezig");
    gelijk((await vreemd.ga(pad)).status, 200, "it works");
    for (const f of formulieren((await van.klant.ga(van.blad)).html).filter((x) => /\/weg$/.test(x.action))) gelijk((await van.klant.verstuur(f)).status, 303, "taken back");
    goed(zelfde(await vreemd.vraag("GET", pad)) === zelfde(nooit), "taken back, as if it never was");
});
await server.stop();
await klaar();
