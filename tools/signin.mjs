// Signs in as a person would: node tools/signin.mjs http://localhost:8080 < what ./run printed
// Takes the name and the password from the printed sign-ins, fills in the form, follows redirects and
// expects a page of the program without a password field. Exit code 0 when one sign-in works.
import { readFileSync } from "node:fs";

const base = process.argv[2];
const jar = new Map();

async function go(url, body) {
    for (let hops = 0; hops < 6; hops++) {
        const reply = await fetch(url, {
            method: body ? "POST" : "GET", body, redirect: "manual",
            headers: {
                Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; "),
                Origin: base, Referer: url, "Sec-Fetch-Site": "same-origin",
            },
        });
        for (const cookie of reply.headers.getSetCookie?.() ?? [reply.headers.get("set-cookie")]) {
            const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie ?? "") ?? [];
            if (name) jar.set(name, value);
        }
        const to = reply.headers.get("location");
        if (!to) return { status: reply.status, html: await reply.text(), url };
        url = new URL(to, url).href;
        body = undefined;
    }
    throw new Error("too many redirects");
}

const attribute = (tag, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];

async function attempt(name, password) {
    jar.clear();
    const { html, url } = await go(`${base}/inloggen`);
    const form = (html.match(/<form[\s\S]*?<\/form>/g) ?? []).find((f) => f.includes('type="password"'));
    if (!form) throw new Error("no sign-in form");
    const body = new URLSearchParams();
    for (const tag of form.match(/<input[^>]*>/g)) {
        const field = attribute(tag, "name"), type = attribute(tag, "type") ?? "text";
        if (!field || type === "checkbox" || type === "radio") continue;
        body.set(field, type === "password" ? password : type === "hidden" ? attribute(tag, "value") ?? "" : name);
    }
    const action = attribute(/<form[^>]*>/.exec(form)[0], "action") ?? url;
    const page = await go(new URL(action, url).href, body);
    return page.status === 200 && !page.html.includes('type="password"') && page.html.includes("</html>");
}

// From the line with the address on, a sign-in is a line: the name (if it can be seen, the word with
// an @; else the first word) and, as last word, the password.
const lines = readFileSync(0, "utf8").split("\n");
const from = lines.findIndex((line) => line.includes(base));
const pairs = lines.slice(Math.max(from, 0)).map((line) => line.trim().split(/\s+/))
    .filter((words) => words.length >= 2)
    .map((words) => [words.find((word) => /.@./.test(word)) ?? words[0], words.at(-1)])
    .sort((a, b) => b[0].includes("@") - a[0].includes("@"));
for (const [name, password] of pairs.slice(0, 5))
    if (await attempt(name, password)) {
        console.log(`signed in as ${name}`);
        process.exit(0);
    }
console.log("no printed sign-in works");
process.exit(1);
