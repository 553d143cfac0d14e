// What a figure is measured with: a clock, an HTTP visitor, and the peers that it is held against.
import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { laterOpruimen, map } from "../test/browser/huis.mjs";

export const nu = () => performance.now();

export function midden(getallen) {
    const s = [...getallen].sort((a, b) => a - b);
    return s[Math.floor(s.length / 2)];
}

// One line of the report: a figure of ours, of the peer in the same run, and how they relate.
export function regel(wat, ons, eenheid, peer, zijn, meerIsBeter = false) {
    const f = (x) => (x >= 100 ? x.toFixed(0) : x.toFixed(2));
    const keer = meerIsBeter ? zijn / ons : ons / zijn;
    console.log(`${wat.padEnd(44)} ${f(ons).padStart(9)} ${eenheid.padEnd(9)} ${peer}: ${f(zijn)}  = ${f(keer)} x`);
}

export function duur(fn) {
    const begin = nu();
    fn();
    return nu() - begin;
}

// Median of the time of one visitor's page, in ms, after a few to warm up.
export async function paginatijd(klant, pad, keer = 40) {
    const tijden = [];
    let bytes = 0;
    for (let i = 0; i < keer + 5; i++) {
        const begin = nu();
        const a = await klant.vraag("GET", pad);
        if (a.status !== 200) throw new Error(`${pad}: ${a.status}`);
        if (i >= 5) tijden.push(nu() - begin);
        bytes = a.bytes.length;
    }
    return { ms: midden(tijden), bytes };
}

const bestaat = (naam) => {
    try { execFileSync("sh", ["-c", `command -v ${naam}`], { stdio: "ignore" }); return true; } catch { return false; }
};

// nginx that serves the files of a folder, each from the page cache; null when it is not installed.
export async function nginxMet(plek, poort) {
    if (!bestaat("nginx")) return null;
    const eigen = map();
    writeFileSync(join(eigen, "nginx.conf"), `daemon off; master_process off; pid ${eigen}/pid; error_log ${eigen}/log;
events {} http { access_log off; sendfile on; client_body_temp_path ${eigen}/b; proxy_temp_path ${eigen}/p;
fastcgi_temp_path ${eigen}/f; uwsgi_temp_path ${eigen}/u; scgi_temp_path ${eigen}/s;
server { listen 127.0.0.1:${poort}; root ${plek}; } }`);
    const kind = spawn("nginx", ["-c", join(eigen, "nginx.conf"), "-p", eigen], { stdio: "ignore" });
    laterOpruimen(() => kind.kill());
    await new Promise((klaar) => setTimeout(klaar, 500));
    return { url: `http://127.0.0.1:${poort}`, pid: kind.pid, stop: () => kind.kill() };
}

// The same for one page of so many bytes.
export async function nginx(bytes, poort) {
    const plek = map();
    writeFileSync(join(plek, "pagina.html"), Buffer.alloc(bytes, "x"));
    const n = await nginxMet(plek, poort);
    return n && { ...n, pad: "/pagina.html", naam: "nginx, same bytes" };
}

// The sqlite3 shell: so many rows, each in a transaction that waits for the disk. Rows a second.
export function duurzaam(rijen) {
    const file = join(map(), "peer.db");
    let sql = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (id INTEGER PRIMARY KEY, tekst TEXT);\n";
    for (let i = 0; i < rijen; i++) sql += `INSERT INTO t (tekst) VALUES ('merk ${i}');\n`;
    return rijen / (duur(() => execFileSync("sqlite3", [file], { input: sql, stdio: ["pipe", "ignore", "inherit"] })) / 1000);
}

// The sqlite3 shell reads the rows of this store from CSV files, one for each table, into the same
// tables with the same indexes (not STRICT or UNIQUE, as a CSV file knows no NULL). ms.
export function importZelfde(db) {
    const plek = map(), naar = join(plek, "naar.db"), lees = (vraag) => execFileSync("sqlite3", [db, vraag], { encoding: "utf8", maxBuffer: 1 << 28 });
    const tabellen = lees("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name").trim().split("\n");
    const gevuld = tabellen.filter((t) => lees(`SELECT EXISTS (SELECT 1 FROM "${t}")`).trim() === "1");
    const schema = lees("SELECT sql || ';' FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC");
    execFileSync("sqlite3", [naar], { input: `PRAGMA journal_mode=WAL;\n${schema.replace(/ STRICT| UNIQUE/g, "")}`, stdio: ["pipe", "ignore", "inherit"] });
    for (const t of gevuld) execFileSync("sqlite3", [db], { input: `.mode csv\n.once ${plek}/${t}.csv\nSELECT * FROM "${t}";\n` });
    const opdracht = gevuld.map((t) => `.import ${plek}/${t}.csv "${t}"\n`).join("");
    return duur(() => execFileSync("sqlite3", [naar], { input: `.mode csv\n${opdracht}`, stdio: ["pipe", "ignore", "inherit"] }));
}

// The sqlite3 shell writes the same rows again, from their dump. ms.
export function herschrijf(db) {
    const plek = map(), kopie = join(plek, "van.db");
    for (const eind of ["", "-wal"]) if (existsSync(db + eind)) copyFileSync(db + eind, kopie + eind);
    const dump = execFileSync("sqlite3", [kopie, ".dump"], { maxBuffer: 1 << 30 });
    return duur(() => execFileSync("sqlite3", [join(plek, "naar.db")], { input: dump, stdio: ["pipe", "ignore", "inherit"] }));
}
