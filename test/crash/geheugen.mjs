// Memory runs out while a command works: node geheugen.mjs [NAME]
// The n-th allocation of any library fails, once or from then on. The command ends by itself, with
// what it said when all went well, or with exit code 1 and a sentence; what it wrote is there as a
// whole or not at all; the same command then goes well. TWEESPOOR_ALLES=1 takes every n of all
// libraries but SQLite, and more of SQLite; else some are taken, each time the same.
//
// Not counted: what libraries do before main() starts. The dynamic loader ends the process there
// with a sentence of its own, before a store is open.
import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { map, nieuweStore, program, ruimOp, vandaag } from "../browser/huis.mjs";
import { ANDEREN, Teller, alles, elk, groepNaam, groepen, steekproef } from "./tekort.mjs";

const SECONDEN = 60, EINDES = ["", "-wal", ".sleutel"];
const begin = Date.now(), plek = map(), moeder = nieuweStore({ mensen: 5 });
const nummer = execFileSync("sqlite3", [moeder.file, "SELECT nummer FROM persoon ORDER BY id LIMIT 1"],
    { encoding: "utf8" }).trim();
execFileSync(program, ["backup", join(plek, "kopie"), "--store", moeder.url]);
const lijst = join(plek, "mensen.csv");
writeFileSync(lijst, "Naam;Geboortedatum;Doelgroep;Aanmelddatum;Team\r\n" +
    ["Selam Haile", "Yonas Tesfay", "Noor Al-Hadi"].map((n, i) => `${n};${i + 1}-3-1990;statushouder;1-10-2026;Team Noord\r\n`).join(""));

// met: the store holds five people first. invoer: what is typed. stappen: the tables are made in steps
// that stay, and the next run goes on from there. anders: a demo is written a piece at a time; the
// next demo refuses a place where people stand, and says to take an empty one.
const opdrachten = {
    migrate: { stappen: true, doe: () => ["migrate"] },
    demo: { stappen: true, anders: true, doe: () => ["demo", "--people", "2", "--today", vandaag] },
    restore: { doe: (s) => ["restore", s.kopie] },
    import: { met: true, doe: () => ["import", "--kind", "mensen", lijst] },
    user: { met: true, doe: () => ["user", "add", "zus", "--name", "Zus", "--role", "klantmanager"],
        invoer: "vier woorden zijn genoeg\n" },
    backup: { met: true, doe: (s) => ["backup", `${s.file}.nieuw`] },
    person: { met: true, doe: () => ["person", nummer, "--json", "--today", vandaag] },
    week: { met: true, doe: () => ["week", nummer, "--date", vandaag] },
    tasks: { met: true, doe: () => ["tasks", "--user", "sanne", "--today", vandaag] },
    match: { met: true, doe: () => ["match", "--person", nummer, "--today", vandaag] },
    figures: { met: true, doe: () => ["figures", "--on", vandaag] },
    export: { met: true, doe: () => ["export", "persoon"] },
    rule: { zonder: true, doe: () => ["rule", "WI-01", "kennisgeving=2026-03-02", "brp=2026-01-05"] },
    help: { zonder: true, doe: () => ["help"] },
};

let nr = 0;
function maakStore(o) {
    const file = join(plek, `proef-${String(++nr).padStart(6, "0")}.db`);
    if (o.met) for (const e of EINDES) if (existsSync(moeder.file + e)) copyFileSync(moeder.file + e, file + e);
    if (o.doe.length && !o.met && !o.zonder) copyFileSync(moeder.key, `${file}.sleutel`);
    return { file, kopie: join(plek, "kopie") };
}
function gooiWeg(store) {
    for (const e of [...EINDES, "-shm", ".nieuw"]) rmSync(store.file + e, { force: true });
}

// What stands in it, in numbers; looking at a dossier is on record, each time again.
const TABELLEN = "SELECT group_concat('SELECT ''' || name || ' '' || count(*) FROM ' || name, ' UNION ALL ') " +
    "FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'inzage%'";
function vraag(file, sql) {
    try {
        return execFileSync("sqlite3", [file, sql], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
    } catch (fout) {
        return `broken: ${String(fout.stderr).trim()}`;
    }
}
let tellen = "";
function inhoud(file) {
    if (!existsSync(file)) return "";
    tellen ||= vraag(moeder.file, TABELLEN);
    const heel = vraag(file, "PRAGMA integrity_check; PRAGMA foreign_key_check;");
    if (heel !== "ok") return `broken: ${heel}`;
    if (!Number(vraag(file, "SELECT count(*) FROM sqlite_master WHERE name = 'persoon'"))) return "";
    return vraag(file, tellen);
}
const bestand = (store) => (existsSync(`${store.file}.nieuw`) ? readFileSync(`${store.file}.nieuw`).length : 0);

function draai(o, store, env = {}) {
    const [naam, ...rest] = o.doe(store);
    const opslag = o.zonder ? [] : ["--store", `sqlite:${store.file}`];
    return new Promise((klaar) => {
        const kind = spawn(program, [naam, ...rest, ...opslag], { env: { ...process.env, ...env }, cwd: plek });
        const uit = { code: null, signaal: null, out: "", err: "", lang: false };
        const klok = setTimeout(() => { uit.lang = true; kind.kill("SIGKILL"); }, SECONDEN * 1000);
        kind.stdout.on("data", (b) => { uit.out += b; });
        kind.stderr.on("data", (b) => { uit.err += b; });
        kind.stdin.on("error", () => {});
        kind.stdin.end(o.invoer ?? "");
        kind.on("close", (code, signaal) => { clearTimeout(klok); klaar({ ...uit, code, signaal }); });
    });
}

// The same words where a path or a moment stands in them.
const kaal = (store, s) => s.replaceAll(store.file, "STORE");

function keur(o, u, store, goed, voor) {
    if (u.lang) return "hangs";
    if (u.signaal) return `ended by ${u.signaal}: ${u.err.slice(-200)}`;
    const nu = inhoud(store.file);
    if (nu.startsWith("broken") && !(o.stappen && nu.includes("no such table"))) return nu;
    if (u.code === 0) {
        if (kaal(store, u.out) !== goed.out) return "said 0, but not what it says when all goes well";
        if (nu !== goed.inhoud) return "said 0, but did not write all";
        return bestand(store) || !goed.bestand ? "" : "said 0, but there is no copy";
    }
    if (u.code !== 1) return `exit code ${u.code}: ${u.err.slice(-200)}`;
    if (!/geheugen|memory/i.test(u.err)) return `no word about memory: ${u.err.slice(-200)}`;
    return nu === voor || o.stappen ? "" : "said 1, but something was written";
}

async function probeer(naam, o, goed, { n, steeds, van }) {
    const store = maakStore(o), voor = inhoud(store.file), teller = new Teller();
    const waar = `${naam}: ${groepNaam[van]}allocation ${n}${steeds ? " and on" : ""}: `;
    teller.zet(n, steeds, van);
    const u = await draai(o, store, teller.env);
    let mis = keur(o, u, store, goed, voor);
    teller.dicht();
    rmSync(teller.file);
    if (!mis && u.code === 0) rmSync(`${store.file}.nieuw`, { force: true });
    if (!mis && (u.code === 1 || goed.inhoud === voor)) {
        if (o.anders) gooiWeg(store);
        const weer = await draai(o, store);
        if (weer.code !== 0 || kaal(store, weer.out) !== goed.out || inhoud(store.file) !== goed.inhoud)
            mis = `afterwards it does not go well: ${weer.code} ${weer.err.slice(-200)}`;
    }
    gooiWeg(store);
    return mis && waar + mis;
}

async function gaatGoed(o) {
    const store = maakStore(o), teller = new Teller(), geteld = [];
    for (const van of groepen) {
        if (van) gooiWeg(store), Object.assign(store, maakStore(o));
        teller.zet(0, false, van);
        const u = await draai(o, store, teller.env);
        if (u.code !== 0) throw new Error(`fails by itself: ${u.err}`);
        geteld.push(teller.lees().geteld);
        Object.assign(store, { out: kaal(store, u.out) });
    }
    const goed = { out: store.out, inhoud: inhoud(store.file), bestand: bestand(store), geteld };
    gooiWeg(store);
    return goed;
}

let geprobeerd = 0, mislukt = 0;
for (const [naam, o] of Object.entries(opdrachten)) {
    if (process.argv[2] && process.argv[2] !== naam) continue;
    const goed = await gaatGoed(o), werk = [];
    for (const van of groepen)
        for (const steeds of [false, true]) {
            const hoeveel = alles ? (van === ANDEREN ? Infinity : 60) : van === ANDEREN ? (steeds ? 3 : 6) : 2;
            for (const n of steekproef(goed.geteld[van], hoeveel)) werk.push({ n, steeds, van });
        }
    const fout = await elk(werk, (w) => probeer(naam, o, goed, w));
    for (const f of fout.slice(0, 20)) console.log(`FAIL ${f}`);
    geprobeerd += werk.length;
    mislukt += fout.length;
    console.log(`${naam}: allocations ${goed.geteld[0]}, of SQLite ${goed.geteld[1]}; tried ${werk.length}, wrong ${fout.length}`);
}
console.log(`memory: tried ${geprobeerd}, survived ${geprobeerd - mislukt}, seconds ${((Date.now() - begin) / 1000).toFixed(0)}`);
await ruimOp();
console.log(`${geprobeerd - mislukt} passed, ${mislukt} failed`);
process.exit(mislukt ? 1 : 0);
