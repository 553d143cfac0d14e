// What the shipped CSS and app.js do in a browser. Prints one line a check: ok TEXT or failed: TEXT.
// node test/house/browser.mjs ASSETS [PROTOTYPE_CSS]
import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const [assets, prototype] = process.argv.slice(2);
const text = (file) => readFileSync(file, "utf8");
const check = (good, what) => console.log(`${good ? "ok" : "failed:"} ${what}`);

const posts = [];
let answer = 204;
const page = `<!doctype html><form action="/x" method="post" data-concept="/concept/1">
<input type="hidden" name="csrf" value="abc"><input name="a" id="a"><input name="b" id="b">
<input type="password" name="w" value="geheim"><p data-concept-stand></p></form>
<form><input id="los"></form><script src="/s/app.js" defer></script>`;
const server = createServer((request, reply) => {
    reply.setHeader("Content-Security-Policy",
        "default-src 'none'; script-src 'self'; connect-src 'self'; form-action 'self'");
    if (request.url === "/s/app.js") {
        reply.setHeader("Content-Type", "text/javascript");
        return reply.end(text(`${assets}/app.js`));
    }
    if (request.method === "POST") {
        let body = "";
        request.on("data", (part) => (body += part));
        return request.on("end", () => {
            posts.push(`${request.url} ${body}`);
            reply.writeHead(answer).end();
        });
    }
    reply.setHeader("Content-Type", "text/html; charset=utf-8");
    reply.end(page);
}).listen(0, "127.0.0.1");

const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
});
const tab = await browser.newPage();
const errors = [];
tab.on("pageerror", (error) => errors.push(String(error)));
tab.on("console", (line) => /Content Security/.test(line.text()) && errors.push(line.text()));
await tab.clock.install({ time: new Date("2026-11-23T10:31:00") });
await tab.goto(`http://127.0.0.1:${server.address().port}/`);
const says = (words) => tab.getByText(words).waitFor({ timeout: 5000 }).then(() => true, () => false);

await tab.fill("#a", "één & twee");
check(posts.length === 0, "typing alone saves nothing");
await tab.focus("#b");
check(await says("Concept bewaard om 10.31 uur"), "leaving a field saves and says when");
check(posts[0] === "/concept/1 csrf=abc&a=%C3%A9%C3%A9n+%26+twee&b=",
    `the form with its csrf field and without the password: ${posts[0]}`);
await tab.focus("#los");
await tab.clock.runFor(21000);
check(posts.length === 1, "an unchanged form is not sent again");
answer = 500;
await tab.fill("#b", "x");
await tab.clock.runFor(10000);
check(await says("Concept nog niet bewaard"), "a failure is said");
answer = 204;
await tab.clock.runFor(10000);
check(await says(/Concept bewaard om 10\.3\d uur/), "and made good ten seconds later");
check(errors.length === 0, `no errors and no reports of the CSP ${errors}`);

// Selector and property of every rule, whatever the spelling of the value.
const rules = (css) => tab.evaluate((css) => {
    const sheet = new CSSStyleSheet(), out = [];
    sheet.replaceSync(css);
    const walk = (list, where) => {
        for (const rule of list) {
            if (!rule.selectorText) { walk(rule.cssRules, `${where}${rule.conditionText ?? ""}|`); continue; }
            const selector = rule.selectorText.split(",").map((part) => part.trim()).sort().join();
            for (const property of rule.style) out.push(`${where}${selector} ${property}`);
        }
    };
    walk(sheet.cssRules, "");
    return out.map((row) => row.replace(/: active/g, ":active")).sort();
}, css);
if (prototype && existsSync(prototype)) {
    const ours = await rules(text(`${assets}/nlds.css`)), theirs = await rules(text(prototype));
    check(ours.length > 1000 && ours.join("\n") === theirs.join("\n"),
        `component CSS: ${ours.length} rules as in the prototype (${theirs.length})`);
}
await browser.close();
server.close();
