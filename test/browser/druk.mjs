// What the browser prints: the pages that go along to a meeting fit on the paper that was promised.
import { nieuweStore, serveer } from "./huis.mjs";
import { context, wacht } from "./browser.mjs";
import { goed, klaar, test } from "./tel.mjs";

const server = await serveer(nieuweStore());

// naam, who prints it, whose dossier, the tab, at most so many sheets.
const BLADEN = [
    ["dossier", "sanne", "Dawit Tesfay", null, 2],
    ["plan", "sanne", "Dawit Tesfay", "Plan", 2],
    ["week", "sanne", "Dawit Tesfay", "Rooster", 1],
    ["cijfers", "ilse", null, "/cijfers", 2],
];

// Sheets of a PDF as Chromium writes it: each page is an object of its own.
const bladen = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

async function open(p, naam, waar) {
    if (!naam) return p.goto(waar);
    await p.goto(`/zoeken?q=${encodeURIComponent(naam)}`);
    await p.locator("main a", { hasText: naam }).first().click();
    if (waar) await p.locator("main").getByRole("link", { name: waar, exact: true }).first().click();
    return p.waitForLoadState();
}

for (const [wat, wie, naam, waar, hoogstens] of BLADEN)
    await test(`print ${wat}`, async () => {
        const c = await context(server, wie), p = await wacht(c);
        await open(p, naam, waar);
        await p.evaluate("document.fonts.ready");
        const n = bladen(await p.pdf({ format: "A4", preferCSSPageSize: true }));
        goed(n > 0 && n <= hoogstens, `print ${wat}: at most ${hoogstens} sheets`, `${n} sheets`);
        await c.close();
    });
await klaar();
