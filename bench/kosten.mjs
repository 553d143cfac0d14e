// What a page costs the server on a store of 100,000 people, as ../shared/tools/webcost.py measures:
// CPU per request at 8 connections, beside nginx and a bare libmicrohttpd that give the same bytes.
// "again": the page of a minute ago, while nothing changed (src/web/kopie.c); "anew": each request
// has an address that was not asked before, so that the page is made each time.
//   node bench/kosten.mjs                     PEOPLE=100000; STORE=file.db keeps a store between runs
//   PAGES="worklist search" SECONDS=10 node bench/kosten.mjs
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, doe, laterOpruimen, map, root, ruimOp, serveer, vandaag } from "../test/browser/huis.mjs";
import { Klant } from "../test/browser/klant.mjs";
import { sql } from "../test/crash/gemeente.mjs";
import { nginxMet } from "./peer.mjs";

const MENSEN = Number(process.env.PEOPLE ?? 100000), RIJEN = 100;
const SECONDEN = process.env.SECONDS ?? "4", ALLEEN = process.env.PAGES?.split(" ");
const webcost = join(root, "../shared/tools/webcost.py");

function maakStore() {
    const file = process.env.STORE ?? join(map(), "groot.db");
    if (!existsSync(file))
        doe("demo", "--store", `sqlite:${file}`, "--aanpak", "zwolle", "--people", String(MENSEN), "--seed", "1", "--today", vandaag);
    return { url: `sqlite:${file}`, file, key: `${file}.sleutel` };
}

// A klantmanager with exactly so many people, most of them with a task: the worklist of 100 rows.
function caseload(file) {
    const km = sql(file, "SELECT klantmanager_id FROM persoon WHERE uit_beeld IS NULL AND klantmanager_id IN " +
        "(SELECT id FROM gebruiker WHERE rol = 'klantmanager') GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1;");
    const heeft = Number(sql(file, `SELECT count(*) FROM persoon WHERE uit_beeld IS NULL AND klantmanager_id = ${km};`));
    if (heeft < RIJEN) {
        const wie = `SELECT p.id FROM persoon p WHERE p.uit_beeld IS NULL AND p.klantmanager_id <> ${km} AND p.team_id = ` +
            `(SELECT team_id FROM gebruiker WHERE id = ${km}) ORDER BY p.id LIMIT ${RIJEN - heeft}`;
        sql(file, `UPDATE taak SET gebruiker_id = ${km} WHERE persoon_id IN (${wie}) AND stand = 'open';` +
            `UPDATE persoon SET klantmanager_id = ${km} WHERE id IN (${wie});`);
    }
    return { naam: sql(file, `SELECT inlognaam FROM gebruiker WHERE id = ${km};`),
        aantal: Number(sql(file, `SELECT count(*) FROM persoon WHERE uit_beeld IS NULL AND klantmanager_id = ${km};`)) };
}

// Lines of webcost: { name: { cpu, p50, p95, bytes, errors, rss } }.
function meet(basis, pid, paginas, koekje) {
    const args = [webcost, "--base", basis, "--pid", String(pid), "--conns", "8", "--seconds", SECONDEN];
    if (koekje) args.push("--cookie", koekje);
    const uit = execFileSync("python3", [...args, ...paginas.map(([naam, pad]) => `${naam}=${pad}`)], { encoding: "utf8" });
    const rijen = {};
    for (const r of uit.trim().split("\n").slice(1)) {
        const [naam, , , , cpu, p50, p95, bytes, errors, rss] = r.trim().split(/\s+/);
        rijen[naam] = { cpu: Number(cpu), p50: Number(p50), p95: Number(p95), bytes: Number(bytes), errors: Number(errors), rss: Number(rss) };
    }
    return rijen;
}

async function kaal(files) {
    const poort = 18098, kind = spawn(join(build, "bench/kale_pagina"), [String(poort), ...files], { stdio: ["ignore", "pipe", "inherit"] });
    laterOpruimen(() => kind.kill());
    await new Promise((klaar) => kind.stdout.once("data", klaar));
    return { url: `http://127.0.0.1:${poort}`, pid: kind.pid };
}

async function kiesPaginas(klant) {
    const lijst = await klant.ga("/mensen?blad=heel");
    const mens = /href="(\/mensen\/[\w-]{22})"/.exec(lijst.html)[1];
    const alle = [["worklist", "/mensen?blad=heel"], ["dossier", mens], ["koppelen", `${mens}/plekken`],
        ["search", "/zoeken?q=abebe"], ["cijfers", "/cijfers"]];
    return alle.filter(([naam]) => !ALLEEN || ALLEEN.includes(naam));
}

const store = maakStore(), wie = caseload(store.file);
const server = await serveer(store);
const klant = await new Klant(server, wie.naam).login();
const paginas = await kiesPaginas(klant), plek = map(), files = [];
for (const [naam, pad] of paginas) {
    const a = await klant.ga(pad);
    if (a.status !== 200) throw new Error(`${pad}: ${a.status}`);
    files.push(join(plek, `${naam}.html`));
    writeFileSync(files.at(-1), a.bytes);
}
// A number in the address that nobody asked before: the page is made anew.
const anders = (pad) => `${pad}${pad.includes("?") ? "&" : "?"}keer={1-900000}`;

// At its start a server brings the tasks of everyone up to date: that is not what a page costs.
async function totRust(pid) {
    const tikken = () => readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ").slice(11, 13).reduce((s, x) => s + Number(x), 0);
    for (let voor = tikken(), stil = 0; stil < 2;) {
        await new Promise((klaar) => setTimeout(klaar, 1000));
        const nu = tikken();
        stil = nu - voor < 3 ? stil + 1 : 0;
        voor = nu;
    }
}

const koekje = [...klant.jar].map(([n, v]) => `${n}=${v}`).join("; ");
await totRust(server.pid);
const nieuw = meet(server.url, server.pid, paginas.map(([naam, pad]) => [naam, anders(pad)]), koekje);
const ons = meet(server.url, server.pid, paginas, koekje);
const n = await nginxMet(plek, 18099), k = await kaal(files);
const zij = n ? meet(n.url, n.pid, paginas.map(([naam]) => [naam, `/${naam}.html`])) : {};
const bare = meet(k.url, k.pid, paginas.map(([naam], i) => [naam, `/${i}`]));
console.log(`${MENSEN} people, ${wie.naam} with ${wie.aantal}; 8 connections, ${SECONDEN} s each`);
console.log("page              bytes   cpu us  p50 ms  p95 ms  rss MiB errors | nginx us  ratio | bare us  ratio");
for (const [naam] of paginas) {
    const z = zij[naam]?.cpu ?? NaN, b = bare[naam].cpu, f = (x, w, d = 1) => x.toFixed(d).padStart(w);
    for (const [hoe, o] of [["again", ons[naam]], ["anew", nieuw[naam]]])
        console.log(`${naam.padEnd(10)} ${hoe.padEnd(5)} ${f(o.bytes, 6, 0)} ${f(o.cpu, 8)} ${f(o.p50, 7)} ${f(o.p95, 7)} ${f(o.rss, 8)} ${f(o.errors, 6, 0)} |` +
            ` ${f(z, 8)} ${f(o.cpu / z, 6)} | ${f(b, 7)} ${f(o.cpu / b, 6)}`);
}
await server.stop();
await ruimOp();
