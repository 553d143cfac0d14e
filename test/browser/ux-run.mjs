// ux-run (ux.md 6.10): tasks of an office as steps by accessible name, counted: with the mouse, by
// keyboard alone, without JavaScript, and at 360 px. More clicks than the bar fails; so does a row
// that became worse than ux-baseline.txt.
//   node ux-run.mjs --schrijf     writes ux-baseline.txt anew
//   ALLEEN="klantmanager 3" V=1   one task, with its steps
//   ALLEEN=partner                all tasks of a rol
//   BEURT=1                       each in one way, by turns: what each change is held to
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { existsSync } from "node:fs";
import { accounts, lees, nieuweStore, schrijf, serveer } from "./huis.mjs";
import { context, wacht } from "./browser.mjs";
import { Handen } from "./handen.mjs";
import { ingelogd } from "./klant.mjs";
import { goed, klaar, test } from "./tel.mjs";
import { taken } from "./ux-taken.mjs";

const bestand = join(dirname(fileURLToPath(import.meta.url)), "ux-baseline.txt");
const MANIEREN = {
    muis: {}, toetsen: { toets: true }, "zonder js": { js: false }, "360 px": { breed: 360, hoog: 740 },
};
const store = nieuweStore(), server = await serveer(store), wie = accounts(store);
const alleen = process.env.ALLEEN, kort = process.env.MANIER;
const tabel = [];

// Each way of doing has a store of its own: the first would leave no task for the second.
async function doe(taak, manier, keuze) {
    const eigen = nieuweStore(), s = taak.verandert ? await serveer(eigen) : server;
    try {
        const klant = await ingelogd(s, taak.wie ?? wie[taak.rol]);
        const c = await context(s, klant, keuze), page = await wacht(c), h = new Handen(page, keuze);
        await page.goto(taak.begin ?? "/", { waitUntil: "load" });
        h.navigaties = 0;
        const begin = Date.now();
        try {
            await taak.stappen(h, page, { manier, smal: keuze.breed === 360, js: keuze.js !== false });
        } catch (e) {
            e.stack = `${String(e.message).split("\n")[0]}\n${e.stack.split("\n").find((l) => l.includes("/taken/")) ?? ""}\nat ${page.url()}: ` +
                (await page.locator("main").innerText().catch(() => "")).slice(0, 700).replaceAll("\n", " / ");
            throw e;
        }
        const ms = Date.now() - begin;
        goed(page.klachten.length === 0, `${taak.naam}, ${manier}: CSP, console, dialogs`, page.klachten.join("\n"));
        goed(h.zwak.length === 0, `${taak.naam}, ${manier}: the focus is seen at each step`, h.zwak.join("\n"));
        await c.close();
        return { kliks: h.kliks, navigaties: h.navigaties, ms };
    } finally {
        if (taak.verandert) await s.stop("SIGKILL");
    }
}

const oud = new Map((existsSync(bestand) ? lees(bestand) : "").split("\n").filter((l) => l && !l.startsWith("#"))
    .map((l) => l.split("|").map((x) => x.trim())).map(([naam, , ...rest]) => [naam, rest]));
// One task done in one way.
async function proef(taak, manier, keuze) {
    let uit = null;
    await test(`${taak.naam} ${taak.wat}, ${manier}`, async () => {
        uit = await doe(taak, manier, keuze);
        goed(uit.kliks <= taak.kliks, `${taak.naam} ${taak.wat}, ${manier}`, `${uit.kliks} clicks, at most ${taak.kliks}`);
        if (manier === "muis") {
            // The best of three counts: another program may have been busy.
            const hooguit = taak.seconden * 200 * (Number(process.env.TRAAG) || 3);
            for (let i = 0; i < 2 && uit.ms > hooguit; i++) uit.ms = Math.min(uit.ms, (await doe(taak, manier, keuze)).ms);
            goed(uit.ms <= hooguit, `${taak.naam} ${taak.wat}: robot seconds`, `${uit.ms} ms`);
        }
        const was = oud.get(taak.naam)?.[Object.keys(MANIEREN).indexOf(manier)];
        if (was && was !== "-") goed(uit.kliks <= Number(was), `${taak.naam} ${taak.wat}, ${manier}: not worse than before`, `${uit.kliks}, was ${was}`);
    });
    return uit;
}

// Two at a time: there are two cores. The rows of the table keep their order.
const werk = [];
for (const taak of taken) {
    if (alleen && taak.naam !== alleen && !taak.naam.startsWith(`${alleen} `)) continue;
    const rij = { naam: taak.naam, bar: taak.kliks, wat: taak.wat, uit: Object.keys(MANIEREN).map(() => null) };
    Object.entries(MANIEREN).forEach(([manier, keuze], i) => {
        if ((!kort || manier === kort) && (!process.env.BEURT || i === tabel.length % 4))
            werk.push(async () => { rij.uit[i] = await proef(taak, manier, keuze); });
    });
    tabel.push(rij);
}
const hand = async () => { for (let t; (t = werk.shift());) await t(); };
await Promise.all([hand(), hand()]);
const kol = (s, n) => String(s).padEnd(n);
console.log(`${kol("task", 18)}${kol("", 54)} bar  mouse keys  no-js 360   pages  ms`);
for (const r of tabel)
    console.log(`${kol(r.naam, 18)}${kol(r.wat, 54)} ${kol(r.bar, 4)} ${r.uit.map((u) => kol(u ? u.kliks : "-", 5)).join(" ")} ${kol(r.uit[0]?.navigaties ?? "-", 6)} ${r.uit[0]?.ms ?? "-"}`);
if (process.argv.includes("--schrijf"))
    schrijf(bestand, `# Clicks of each task (ux.md 6): bar | mouse | keyboard | without JavaScript | 360 px.\n# A change may not make a row worse without a note here.\n${
        tabel.map((r) => [kol(r.naam, 16), r.bar, ...r.uit.map((u) => u ? u.kliks : "-")].join(" | ")).join("\n")}\n`);
await server.stop();
await klaar();
