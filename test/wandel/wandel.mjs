// What the walks share: an empty gemeente on an engine, its accounts, files that are read in, pages by
// their forms. A walk goes from the aanpak file to the report; what must come out it counts itself.
import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import http from "node:http";
import { join } from "node:path";
import { map, program, laterOpruimen, root, serveer } from "../browser/huis.mjs";
import { formulieren, Klant, zonderTags } from "../browser/klant.mjs";
import { goed, test } from "../browser/tel.mjs";

const geheim = "vier woorden zijn genoeg";
const dag = 86400000;
export const nu = new Date();
export const jaar = nu.getFullYear();
// A day as people write it, n days from today.
export const over = (n) => schrijfDag(new Date(nu.getTime() + n * dag));
export const schrijfDag = (d) => `${d.getDate()}-${d.getMonth() + 1}-${d.getFullYear()}`;
export const slaap = (ms) => new Promise((klaar) => setTimeout(klaar, ms));

const psql = (sql) => execFileSync("psql", ["-qAtX", process.env.TWEESPOOR_TEST_PG, "-c", sql], { encoding: "utf8" });

// One walk on each engine (PostgreSQL when TWEESPOOR_TEST_PG names a server; or those of MOTOR), one after the other: a
// command holds this process up, and a page that another walk waits for would be cut off as idle.
export async function opElkeMotor(naam, wandel) {
    const alle = process.env.TWEESPOOR_TEST_PG ? ["sqlite", "postgresql"] : ["sqlite"];
    for (const motor of process.env.MOTOR?.split(" ") ?? alle)
        await test(`${naam} on ${motor}`, () => wandel(motor));
}

export class Gemeente {
    constructor(motor) {
        this.map = map();
        this.motor = motor;
        this.sleutel = join(this.map, "store.sleutel");
        this.url = `sqlite:${join(this.map, "store.db")}`;
        if (motor === "postgresql") {
            const naam = `wandel_${process.pid}_${Math.floor(Math.random() * 1e9)}`;
            const u = new URL(process.env.TWEESPOOR_TEST_PG);
            psql(`create database ${naam}`);
            laterOpruimen(() => psql(`drop database if exists ${naam} with (force)`));
            u.pathname = `/${naam}`;
            this.url = u.href.replace("postgresql://?", "postgresql:///?");
        }
        this.mag(0, "bij", ["migrate"]);
    }

    // Runs a command: { code, uit }.
    doe(args, invoer = "") {
        const r = spawnSync(program, [...args, "--store", this.url, "--key", this.sleutel],
            { input: invoer, encoding: "utf8", cwd: root, maxBuffer: 1 << 28 });
        return { code: r.status, uit: `${r.stdout}${r.stderr}` };
    }

    // The same, with the exit code and a text that are expected.
    mag(code, tekst, args, invoer) {
        const r = this.doe(args, invoer);
        goed(r.code === code && r.uit.includes(tekst), `${this.motor}: tweespoor ${args.join(" ")}`,
            `${r.code}: ${r.uit.slice(0, 600)}`);
        return r.uit;
    }

    json(args) { return JSON.parse(this.doe([...args, "--json"]).uit); }

    account(inlog, naam, rol, team) {
        this.mag(0, "gemaakt", ["user", "add", inlog, "--name", naam, "--role", rol, ...(team ? ["--team", team] : [])],
            `${geheim}\n`);
    }

    // Reads a file in: a head and rows of cells; every row must be new.
    lees(soort, kop, rijen) {
        const pad = join(this.map, `${soort}.csv`);
        writeFileSync(pad, `${[kop, ...rijen].map((r) => r.join(";")).join("\n")}\n`);
        const r = this.doe(["import", "--kind", soort, pad]), uit = r.uit.replace(/\s+/g, " ");
        goed(r.code === 0 && uit.includes(`Nieuw: ${rijen.length}. Gewijzigd: 0. Ongewijzigd: 0. Geweigerd: 0.`),
            `${this.motor}: every line of ${soort} goes in`, uit.slice(0, 600));
    }

    async serveer() { return (this.server = await serveer({ url: this.url, key: this.sleutel }, { dag: null })); }
    // Commands run in between: the server closes a connection that is idle.
    async wie(inlog) {
        const k = new Klant(this.server, inlog);
        k.agent = new http.Agent({ keepAlive: false });
        return k.login(inlog, geheim);
    }
}

// The form of a page that goes to an address that ends like this.
export function formulier(html, eind) {
    const f = formulieren(html).find((x) => x.method === "post" && x.action.endsWith(eind));
    if (!f) throw new Error(`no form to ..${eind}: ${zonderTags(html).slice(0, 300)}`);
    return f;
}

// Fills the form of a page in and sends it; it must be accepted.
export async function vul(klant, pad, eind, anders) {
    const p = await klant.ga(pad);
    const a = await klant.verstuur(formulier(p.html, eind), anders);
    if (a.status !== 303) throw new Error(`${pad}: ${a.status} ${zonderTags(a.html).slice(0, 800)}`);
    return a;
}

// The address of someone's dossier, by number.
export async function dossier(klant, nummer) {
    let a = await klant.ga(`/zoeken?q=${nummer}`);
    const m = /href="(\/mensen\/[^"/?]+)"/.exec(a.html.slice(a.html.indexOf("<main")));
    if (/^\/mensen\/[^/]+$/.test(a.pad)) return a.pad;
    if (!m) throw new Error(`no dossier ${nummer}`);
    return m[1];
}

export const tekstVan = (a) => zonderTags(a.html.slice(a.html.indexOf("<main"), a.html.indexOf("</main>")));

// The rows of a CSV with ; between, as objects by head.
export function csv(tekst) {
    const [kop, ...rijen] = tekst.replace(/^\ufeff/, "").trim().split(/\r?\n/)
        .map((r) => [...r.matchAll(/(?:"((?:[^"]|"")*)"|([^;]*))(?:;|$)/g)].map((m) => (m[1] ?? m[2] ?? "").replaceAll('""', '"')));
    return rijen.map((r) => Object.fromEntries(kop.map((k, i) => [k, r[i] ?? ""])));
}

// The value of the choice with this text, on a page.
export function keuze(html, naam, tekst) {
    for (const [, waarde, rest] of html.matchAll(new RegExp(`name="${naam}"[^>]*value="([^"]*)"[^>]*>([\\s\\S]*?)(?=<input|</fieldset|</form)`, "g")))
        if (zonderTags(rest).startsWith(tekst)) return waarde;
    throw new Error(`no choice ${tekst} at ${naam}`);
}

// The same, also in a list to choose from.
export function optie(html, naam, tekst) {
    const v = formulieren(html).flatMap((f) => f.velden).find((x) => x.soort === "select" && x.name === naam);
    if (!v) return keuze(html, naam, tekst);
    const o = v.opties.find((x) => x.tekst.trim() === tekst);
    if (!o) throw new Error(`no line ${tekst} at ${naam}: ${v.opties.map((x) => x.tekst).join(", ")}`);
    return o.value;
}
