// A browser without JavaScript, as far as HTTP goes: cookies, redirects, links and forms of a page.
import http from "node:http";
import { wachtwoord } from "./huis.mjs";

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: "\u00a0" };
export const tekst = (s) => s.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (all, name) => {
    if (ENTITIES[name] !== undefined) return ENTITIES[name];
    if (/^#x/i.test(name)) return String.fromCodePoint(parseInt(name.slice(2), 16));
    return name[0] === "#" ? String.fromCodePoint(Number(name.slice(1))) : all;
});
export const zonderTags = (s) => tekst(s.replace(/<[^>]*>/g, " ")).replace(/\s+/g, " ").trim();

function eigenschappen(tag) {
    const out = {};
    const inside = tag.replace(/^<\/?[\w-]+/, "").replace(/\/?>$/, "");
    for (const [, name, , value] of inside.matchAll(/([^\s=]+)(="([^"]*)")?/g)) out[name] = tekst(value ?? "");
    return out;
}

// Every form of a page, with the controls as they would be sent.
export function formulieren(html) {
    const forms = [], labels = {}, los = [];
    for (const [, voor, inhoud] of html.matchAll(/<label[^>]*\bfor="([^"]*)"[^>]*>([\s\S]*?)<\/label>/g))
        labels[tekst(voor)] = zonderTags(inhoud);
    let now = null, keuze = null;
    const re = /<(\/?)(form|input|textarea|select|option|button)\b((?:"[^"]*"|[^">])*)>/g;
    for (let m; (m = re.exec(html));) {
        const [tag, dicht, soort] = m, e = dicht ? {} : eigenschappen(tag);
        if (soort === "form") {
            now = dicht ? null : { ...e, method: (e.method ?? "get").toLowerCase(), velden: [], knoppen: [] };
            if (now) forms.push(now);
            continue;
        }
        if (soort === "select" && dicht) { keuze = null; continue; }
        if (dicht) continue;
        const control = { soort, ...e, type: e.type ?? (soort === "input" ? "text" : soort), label: labels[e.id] ?? "",
            vast: "readonly" in e || "disabled" in e };
        if (soort === "option") {
            const eind = html.indexOf("<", re.lastIndex);
            keuze?.opties.push({ value: e.value ?? "", tekst: tekst(html.slice(re.lastIndex, eind)),
                gekozen: "selected" in e });
            continue;
        }
        if (soort === "textarea") {
            const eind = html.indexOf("</textarea>", re.lastIndex);
            control.value = tekst(html.slice(re.lastIndex, eind)).replace(/^\n/, "");
            re.lastIndex = eind;
        }
        if (soort === "select") keuze = Object.assign(control, { opties: [] });
        if (soort === "button") {
            const eind = html.indexOf("</button>", re.lastIndex);
            control.label = zonderTags(html.slice(re.lastIndex, eind));
        }
        if (e.form) los.push([e.form, control]);
        else (control.soort === "button" ? now?.knoppen : now?.velden)?.push(control);
    }
    for (const [id, control] of los) {
        const form = forms.find((f) => f.id === id);
        (control.soort === "button" ? form?.knoppen : form?.velden)?.push(control);
    }
    return forms;
}

// What a browser would send when nobody changed anything: [naam, waarde] in order.
export function waarden(form) {
    const out = [];
    for (const v of form.velden) {
        if (!v.name || "disabled" in v || v.type === "file") continue;
        if (v.type === "checkbox" || v.type === "radio") {
            if ("checked" in v) out.push([v.name, v.value ?? "on"]);
        } else if (v.soort === "select") {
            out.push([v.name, (v.opties.find((o) => o.gekozen) ?? v.opties[0])?.value ?? ""]);
        } else {
            out.push([v.name, v.value ?? ""]);
        }
    }
    return out;
}

// Links and form targets on a page: paths with query, in order, once each.
export function links(html) {
    const found = new Set();
    for (const [, to] of html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)) found.add(tekst(to));
    return [...found].filter((to) => to.startsWith("/") && !to.startsWith("//"));
}

export class Klant {
    // host: the name that is asked for, when it is another than that of the address.
    constructor(server, naam = "niemand", host = null) {
        this.basis = server.url;
        this.host = host;
        this.naam = naam;
        this.jar = new Map();
        this.agent = new http.Agent({ keepAlive: true, maxSockets: 4 });
        this.gezien = null; /* an array: keeps every answer */
    }

    // A connection that the server closed because nothing came over it is asked again, once, over a new one.
    vraag(methode, pad, { koppen = {}, body, nieuw = false } = {}) {
        const url = new URL(pad, this.basis);
        return new Promise((done, fail) => {
            const q = http.request(url, { method: methode, agent: nieuw ? false : this.agent, headers: {
                Cookie: [...this.jar].map(([n, v]) => `${n}=${v}`).join("; "), ...(this.host ? { Host: this.host } : {}), ...koppen,
                ...(body === undefined ? {} : { "Content-Length": Buffer.byteLength(body) }),
            } }, (u) => {
                const stuk = [];
                u.on("data", (b) => stuk.push(b));
                u.on("error", fail);
                u.on("end", () => {
                    for (const c of u.headers["set-cookie"] ?? []) {
                        const [, n, v] = /^([^=]+)=([^;]*)/.exec(c);
                        if (/max-age=0/i.test(c)) this.jar.delete(n); else this.jar.set(n, v);
                    }
                    const bytes = Buffer.concat(stuk);
                    const a = { status: u.statusCode, koppen: u.headers, bytes, html: bytes.toString("utf8"),
                        pad: url.pathname + url.search, naar: u.headers.location };
                    this.gezien?.push(a);
                    done(a);
                });
            });
            q.on("error", (e) => {
                if (nieuw || !q.reusedSocket || !["ECONNRESET", "EPIPE"].includes(e.code)) fail(e);
                else this.vraag(methode, pad, { koppen, body, nieuw: true }).then(done, fail);
            });
            q.end(body);
        });
    }

    // Follows redirects, as a person does.
    async ga(pad, hoeveel = 5) {
        let a = await this.vraag("GET", pad);
        while (hoeveel-- && a.naar && a.status >= 300 && a.status < 400) a = await this.vraag("GET", a.naar);
        return a;
    }

    // velden: [[naam, waarde]..] or { naam: waarde }.
    stuur(pad, velden, koppen = {}) {
        const body = velden instanceof Buffer ? velden :
            new URLSearchParams(Array.isArray(velden) ? velden : Object.entries(velden)).toString();
        return this.vraag("POST", pad, { body, koppen: { "Content-Type": "application/x-www-form-urlencoded",
            Origin: this.host ? `http://${this.host}` : this.basis, "Sec-Fetch-Site": "same-origin", ...koppen } });
    }

    // A form with a file: velden as in stuur; bestand: { veld, naam, tekst }.
    stuurBestand(pad, velden, { veld, naam, tekst: inhoud }, koppen = {}) {
        const grens = "----tweespoor-proef", kop = (n) => `--${grens}\r\nContent-Disposition: form-data; name="${n}"`;
        const deel = (Array.isArray(velden) ? velden : Object.entries(velden)).map(([n, w]) => `${kop(n)}\r\n\r\n${w}\r\n`);
        const schoon = naam.replace(/["\r\n]/g, (t) => encodeURIComponent(t));
        const body = Buffer.concat([Buffer.from(`${deel.join("")}${kop(veld)}; filename="${schoon}"\r\nContent-Type: text/csv\r\n\r\n`),
            Buffer.from(inhoud), Buffer.from(`\r\n--${grens}--\r\n`)]);
        return this.stuur(pad, body, { "Content-Type": `multipart/form-data; boundary=${grens}`, ...koppen });
    }

    // A form with its fields; anders: { naam: waarde } that a person would type instead.
    verstuur(form, anders = {}) {
        const uit = waarden(form).filter(([n]) => !(n in anders));
        for (const [n, w] of Object.entries(anders)) if (w !== undefined) uit.push([n, w]);
        return this.stuur(form.action, uit);
    }

    async login(inlognaam = this.naam, geheim = wachtwoord) {
        const page = await this.ga("/inloggen");
        const form = formulieren(page.html).find((f) => f.velden.some((v) => v.type === "password"));
        const a = await this.verstuur(form, { inlognaam, wachtwoord: geheim });
        if (a.status !== 303) throw new Error(`${inlognaam} does not get in: ${a.status} ${zonderTags(a.html).slice(0, 300)}`);
        return this;
    }
}

export const csrf = (html) => tekst(/name="_csrf" value="([^"]*)"/.exec(html)?.[1] ?? "");

export async function ingelogd(server, inlognaam) { return new Klant(server, inlognaam).login(); }
