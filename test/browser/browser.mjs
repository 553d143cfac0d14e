// Chromium: contexts that are signed in, pages that are watched, and what axe says about a page.
import { chromium } from "playwright-core";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { laterOpruimen } from "./huis.mjs";
import { ingelogd } from "./klant.mjs";

const axeBron = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const AXE = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
    resultTypes: ["violations", "incomplete"], preload: false };

let chroom;
export async function browser() {
    if (chroom) return chroom;
    const bin = process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);
    chroom = await chromium.launch({ executablePath: bin, headless: true, args: ["--no-sandbox",
        "--disable-gpu", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--no-first-run", "--disable-dev-shm-usage"] });
    laterOpruimen(() => chroom.close());
    return chroom;
}

// A context of one person; { js: false } is a browser without JavaScript; wie null: not signed in.
export async function context(server, wie, { js = true, breed = 1440, hoog = 900 } = {}) {
    const c = await (await browser()).newContext({ javaScriptEnabled: js, baseURL: server.url, locale: "nl-NL",
        timezoneId: "Europe/Amsterdam", viewport: { width: breed, height: hoog }, reducedMotion: "reduce" });
    c.setDefaultTimeout(Number(process.env.WACHT_MS) || 12000);
    if (wie) {
        const klant = typeof wie === "string" ? await ingelogd(server, wie) : wie;
        await c.addCookies([...klant.jar].map(([name, value]) => ({ name, value, url: server.url })));
    }
    return c;
}

// A page that keeps what should never happen: CSP reports, console errors, dialogs, failed loads.
export async function wacht(c) {
    const page = await c.newPage();
    page.klachten = [];
    const klaag = (soort, tekst) => page.klachten.push(`${soort}: ${tekst} (${page.url()})`);
    page.on("pageerror", (e) => klaag("script error", e.message));
    page.on("dialog", (d) => { klaag("dialog", d.message()); d.dismiss().catch(() => {}); });
    page.on("console", (m) => {
        if (!["error", "warning"].includes(m.type())) return;
        // The browser tells every status of 400 and up here; statuses are judged by the tests themselves.
        if (/Failed to load resource: the server responded with a status of (4|503)/.test(m.text())) return;
        klaag(`console ${m.type()}`, m.text());
    });
    page.on("response", (a) => { if (a.status() >= 500 && a.status() !== 503) klaag("status", `${a.status()} ${a.url()}`); });
    return page;
}

// { violations: [text..], incomplete: [text..] } at the present width.
export async function axe(page) {
    if (!await page.evaluate("typeof window.axe === 'object'")) await page.evaluate(`${axeBron}; 0`);
    const r = await page.evaluate((keuze) => window.axe.run(document, keuze), AXE);
    const kort = (lijst) => lijst.map((v) => `${v.id}: ${v.help}\n  ` +
        v.nodes.slice(0, 3).map((n) => `${n.target.join(" ")}  ${n.html.slice(0, 160)}` +
            (n.any[0] ?? n.all[0] ?? n.none[0] ? `  [${(n.any[0] ?? n.all[0] ?? n.none[0]).message.slice(0, 140)}]` : ""))
            .join("\n  ") + (v.nodes.length > 3 ? `\n  and ${v.nodes.length - 3} more` : ""));
    return { violations: kort(r.violations), incomplete: r.incomplete.map((v) => `${v.id} (${v.nodes.length})`) };
}

// For a picture of a whole page: letters loaded, and the bar that sticks to the screen in its own place.
export async function stil(page) {
    await page.evaluate("document.fonts.ready");
    await page.evaluate(() => { for (const e of document.querySelectorAll(".plakvoet")) e.style.position = "static"; });
}

// What every page must be, whatever is on it.
export async function vorm(page) {
    return page.evaluate(() => {
        const fout = [];
        const h1 = document.querySelectorAll("h1");
        if (h1.length !== 1) fout.push(`${h1.length} h1`);
        if (!document.title.trim()) fout.push("no title");
        if (!/^[a-z]{2,3}$/.test(document.documentElement.lang)) fout.push(`lang "${document.documentElement.lang}"`);
        if (!["ltr", "rtl"].includes(document.documentElement.dir)) fout.push("no dir");
        const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
        const dubbel = ids.filter((id, i) => ids.indexOf(id) !== i);
        if (dubbel.length) fout.push(`id twice: ${[...new Set(dubbel)].join(" ")}`);
        if (document.querySelectorAll("[style]").length) fout.push("inline style");
        if (document.querySelector("script:not([src])")) fout.push("inline script");
        if (document.querySelectorAll("[onclick],[onload],[onerror],[onsubmit]").length) fout.push("inline handler");
        for (const e of document.querySelectorAll("a[href^='#']"))
            if (e.hash.length > 1 && !document.getElementById(decodeURIComponent(e.hash.slice(1)))) fout.push(`${e.hash} leads nowhere`);
        return fout;
    });
}

// Does the page scroll sideways at this width? Empty when not, else what sticks out.
export async function steektUit(page, breed = 320) {
    await page.setViewportSize({ width: breed, height: 800 });
    return page.evaluate(() => {
        const w = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= w) return "";
        const inScroll = (e) => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) if (/(auto|scroll|hidden|clip)/.test(getComputedStyle(p).overflowX)) return true; return false; };
        const uit = [...document.body.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > w + 1 && !inScroll(e));
        return `${document.documentElement.scrollWidth} px: ` + uit.slice(-3).map((e) => `${e.tagName.toLowerCase()}.${e.className} "${(e.textContent ?? "").trim().slice(0, 40)}"`).join("; ");
    });
}
