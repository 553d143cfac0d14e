// An account that signs in and works in Chromium; lees gets each page that came in.
import { context, wacht } from "../browser/browser.mjs";
import { Handen } from "../browser/handen.mjs";
import { gelijk } from "../browser/tel.mjs";

// js: with JavaScript; OMGEKEERD=1: the other way round.
export async function inBrowser(g, wie, js, stappen, lees = () => {}) {
    const klant = await g.wie(wie), komt = [];
    const c = await context(g.server, klant, { js: js !== Boolean(process.env.OMGEKEERD) }), page = await wacht(c);
    page.on("response", (a) => { if (/html/.test(a.headers()["content-type"] ?? "")) komt.push(a.text().then(lees, () => {})); });
    await page.goto("/", { waitUntil: "load" });
    try {
        await stappen(new Handen(page), page);
    } catch (e) {
        e.stack = `${String(e.message).split("\n")[0]} at ${page.url()}: ${(await page.locator("main").innerText().catch(() => "")).slice(0, 900)}\n${e.stack}`;
        throw e;
    }
    await Promise.all(komt);
    gelijk(page.klachten.join(), "", `${g.motor}: ${wie}: CSP, console, dialogs`);
    await c.close();
}
