// Two towns on screen, by the demo: Zwolle's order, lines and report; Rotterdam's departments, stages and
// ends. What a page says is held against what the commands count.
import { join } from "node:path";
import { context, steektUit, wacht } from "./browser.mjs";
import { doe, map, nieuweStore, opslag, serveer, vandaag } from "./huis.mjs";
import { goed, klaar, test } from "./tel.mjs";

const tekst = async (page) => (await page.locator("main").innerText()).replace(/\s+/g, " ");
const heeft = async (page, wat, naam) => {
    const t = await tekst(page);
    return goed(t.includes(wat), naam, () => `not on ${page.url()}: ${wat}\n${t.slice(0, 700)}`);
};

// Every page that was opened: no complaint, and nothing beside the screen at 320 px.
async function netjes(page, naam) {
    goed(page.klachten.length === 0, `${naam}: no complaint of the browser`, page.klachten.join("\n"));
    goed(!(await steektUit(page)), `${naam}: fits 320 px`);
}

async function zwolle() {
    const store = nieuweStore(), server = await serveer(store);
    const s = JSON.parse(doe("next", "show", "--json", ...opslag(store)));
    const page = await wacht(await context(server, "sanne"));
    await page.goto("/aanpak");
    await page.getByRole("link", { name: "Bekijk wie de volgende is, en waarom" }).click();
    await heeft(page, `${s.intensief} van ${s.plaatsen} plaatsen bezet. ${s.wacht} mensen wachten.`, "Zwolle: how full it is");
    await heeft(page, s.volgorde[0].waarom, "Zwolle: why the first is first");
    await netjes(page, "Zwolle: who is next");
    await page.getByRole("link", { name: /^Begin/ }).first().click();
    await page.getByRole("button", { name: "Begin intensieve begeleiding" }).click();
    await heeft(page, `${s.intensief + 1} van ${s.plaatsen} plaatsen bezet.`, "Zwolle: someone begins");
    await page.getByRole("button", { name: /Ongedaan maken/ }).click();
    await page.goto("/aanpak/beurt");
    await heeft(page, `${s.intensief} van ${s.plaatsen} plaatsen bezet.`, "Zwolle: and it can be undone");
    await page.goto("/mensen");
    await page.locator("main").getByRole("link", { name: "Yusuf Warsame" }).first().click();
    for (const lijn of ["Taal en inburgering Bezig Heeft taalles.", "Werk Bezig Leerwerktraject", "Financiële zelfredzaamheid"])
        await heeft(page, lijn, `Zwolle: line ${lijn}`);
    await netjes(page, "Zwolle: three lines");
    await page.goto("/organisaties?convenant=ja");
    goed(await page.locator("main tbody tr").count() === 21, "Zwolle: 21 organisations under convenant");
    const manager = await wacht(await context(server, "ilse"));
    await manager.goto("/cijfers/rapporten");
    await manager.locator("main tbody th a").first().click();
    for (const wat of ["Inburgering gehaald", "Landelijk", "33,0%", "4,0%", "16,0%"])
        await heeft(manager, wat, `Zwolle: the report says ${wat}`);
    await netjes(manager, "Zwolle: the report");
    await server.stop();
}

async function rotterdam() {
    const file = join(map(), "rotterdam.db"), store = { url: `sqlite:${file}`, key: `${file}.sleutel` };
    doe("demo", ...opslag(store), "--aanpak", "rotterdam", "--people", "21", "--seed", "1", "--today", vandaag);
    const server = await serveer(store), page = await wacht(await context(server, "sanne"));
    await page.goto("/plekken");
    await page.getByRole("link", { name: "Wie zoekt een plek" }).click();
    await heeft(page, "Voor 2 mensen is iemand bezig.", "Rotterdam: places that are looked for or made");
    await netjes(page, "Rotterdam: the worklist");
    await page.getByRole("link", { name: "De gemeente als werkgever" }).click();
    await heeft(page, "Niemand is er langer dan de aanpak toestaat.", "Rotterdam: nobody past 12 months");
    await heeft(page, "Van iedereen is het einde vastgelegd.", "Rotterdam: every end has its uitstroom");
    const rijen = (i) => page.locator("main table").nth(i).locator("tbody tr");
    const nu = await rijen(0).count(), afdelingen = new Set(await rijen(0).locator("td:nth-of-type(1)").allInnerTexts());
    await heeft(page, `${nu} mensen leren nu bij de gemeente. Dat is op ${afdelingen.size} afdelingen. Er zijn 2 groepen.`,
        "Rotterdam: the sentence counts what the table shows");
    goed(afdelingen.size >= 5, "Rotterdam: at least five departments", [...afdelingen].join(", "));
    for (const hoe of ["Baan op deze plek", "Ander betaald werk", "Opleiding", "Gestopt Verhuisd"])
        await heeft(page, hoe, `Rotterdam: ended as ${hoe}`);
    await netjes(page, "Rotterdam: departments");
    await page.getByRole("link", { name: /^Bekijk de plaatsing/ }).first().click();
    await heeft(page, "Afdelingen", "Rotterdam: the stages of one person");
    await server.stop();
}

await test("Zwolle", zwolle);
await test("Rotterdam", rotterdam);
await klaar();
