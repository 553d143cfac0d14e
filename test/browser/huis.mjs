// The program under test: a demo store made once a build, a copy of it for each test, and the server.
import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync,
    writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
export const build = resolve(root, process.env.BUILD ?? "build");
export const program = join(build, "tweespoor");
export const vandaag = "2026-11-23";
export const wachtwoord = "welkom-in-voorbeeldstad";

// Who has the work that the tasks are about; for another rol its first sign-in.
const HOOFDPERSONEN = ["sanne", "joris", "petra", "meryem", "ria"];

const opruimen = [];
export function laterOpruimen(fn) { opruimen.unshift(fn); }
export async function ruimOp() {
    for (const fn of opruimen.splice(0)) await fn();
}
for (const signal of ["SIGINT", "SIGTERM"])
    process.on(signal, () => ruimOp().finally(() => process.exit(130)));

export function map() {
    const place = mkdtempSync(join(tmpdir(), "tweespoor-browser-"));
    laterOpruimen(() => rmSync(place, { recursive: true, force: true }));
    return place;
}

export function doe(...args) {
    return execFileSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] });
}

// The demo store of this build: made when the program is newer than it.
function moederStore(mensen) {
    const folder = join(build, "browser");
    const file = join(folder, `demo-${mensen}.db`);
    if (existsSync(file) && statSync(file).mtimeMs > statSync(program).mtimeMs) return file;
    mkdirSync(folder, { recursive: true });
    const nieuw = join(folder, `nieuw-${process.pid}.db`);
    for (const end of ["", "-wal", "-shm", ".sleutel"]) rmSync(nieuw + end, { force: true });
    if (mensen) {
        doe("demo", "--store", `sqlite:${nieuw}`, "--aanpak", "zwolle", "--people", String(mensen),
            "--seed", "1", "--today", vandaag);
    } else {
        doe("migrate", "--store", `sqlite:${nieuw}`);
    }
    for (const end of ["-wal", ".sleutel", ""])
        if (existsSync(nieuw + end)) renameSync(nieuw + end, file + end);
        else rmSync(file + end, { force: true });
    rmSync(`${nieuw}-shm`, { force: true });
    return file;
}

const pgUrl = (name) => {
    const base = new URL(process.env.TWEESPOOR_TEST_PG);
    base.pathname = `/${name}`;
    return base.href.replace("postgresql://?", "postgresql:///?");
};
const psql = (sql) => execFileSync("psql", ["-qAtX", "-v", "ON_ERROR_STOP=1",
    process.env.TWEESPOOR_TEST_PG, "-c", sql], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

// The demo store in PostgreSQL: made once a run, then copied as a template.
let pgMoeder;
function moederPg(mensen) {
    if (pgMoeder) return pgMoeder;
    const name = `demo_${process.pid}`, key = join(map(), "demo.sleutel");
    psql(`create database ${name}`);
    laterOpruimen(() => psql(`drop database if exists ${name} with (force)`));
    doe("demo", "--store", pgUrl(name), "--key", key, "--aanpak", "zwolle", "--people", String(mensen),
        "--seed", "1", "--today", vandaag);
    return (pgMoeder = { name, key });
}

// A store of its own: { url, key, file }. mensen 0: a gemeente without anybody.
export function nieuweStore({ pg = false, mensen = 600 } = {}) {
    if (pg) {
        const moeder = moederPg(mensen), name = `proef_${randomBytes(6).toString("hex")}`;
        psql(`create database ${name} template ${moeder.name}`);
        laterOpruimen(() => psql(`drop database if exists ${name} with (force)`));
        return { url: pgUrl(name), key: moeder.key, pg: name };
    }
    const from = moederStore(mensen), file = join(map(), "store.db");
    for (const end of ["", "-wal", ".sleutel"])
        if (existsSync(from + end)) copyFileSync(from + end, file + end);
    return { url: `sqlite:${file}`, file, key: `${file}.sleutel` };
}

export const opslag = (store) => ["--store", store.url, "--key", store.key];

// Starts `tweespoor serve`, of one store or of the gemeenten in a folder ({ map }); gives { url, stop(), log() }. A server that ends by itself fails the test.
export async function serveer(store, { keuzes = [], dag = vandaag, poort = 0, env = {} } = {}) {
    const args = ["serve", ...(store.map ? ["--gemeenten", store.map] : opslag(store)), "--port", String(poort), ...keuzes];
    if (dag && !store.map) args.push("--today", dag);
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], cwd: tmpdir(),
        env: { ...process.env, ...env } });
    let log = "", ended = false;
    child.stderr.on("data", (text) => { log += text; });
    const gone = new Promise((done) => child.once("exit", (code, signal) => {
        ended = true;
        done(signal ?? code);
    }));
    const url = await new Promise((done, fail) => {
        createInterface({ input: child.stdout }).on("line", (line) => {
            log += `${line}\n`;
            const at = /http:\/\/[^/\s]+/.exec(line);
            if (at) done(at[0]);
        });
        gone.then((how) => fail(new Error(`serve ended (${how}): ${log}`)));
    });
    const server = {
        url, poort: Number(new URL(url).port), store, log: () => log, dood: () => ended, pid: child.pid,
        async stop(signal = "SIGTERM") {
            if (ended) return gone;
            child.kill(signal);
            return gone;
        },
    };
    laterOpruimen(() => server.stop("SIGKILL"));
    return server;
}

// Which sign-in has which rol: as the store has it.
export function accounts(store) {
    const lijst = JSON.parse(doe("user", "list", "--json", ...opslag(store)));
    const rij = Array.isArray(lijst) ? lijst : lijst.gebruikers ?? Object.values(lijst)[0];
    const per = {};
    for (const g of rij.filter((x) => !x.tot || x.tot > vandaag)) if (!per[g.rol] || HOOFDPERSONEN.includes(g.inlognaam)) per[g.rol] = g.inlognaam;
    delete per.opdrachtregel;
    return per;
}

export const routes = () => JSON.parse(doe("routes", "--json"));

export function schrijf(path, text) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
}
export const lees = (path) => readFileSync(path, "utf8");
