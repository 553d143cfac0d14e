// make attack: sqlmap on every parameter of every question and form that a rol is shown, and wapiti
// on what it finds by itself. 0 findings; and both find what is wrong with a server that has holes.
//   ROLLEN="klantmanager" node test/attack/attack.mjs     DELEN="sqlmap wapiti" by default
//   PG=1 with TWEESPOOR_TEST_PG: the same on PostgreSQL. MINUTEN: how long wapiti may take a rol.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { accounts, map, nieuweStore, serveer } from "../browser/huis.mjs";
import { ingelogd, waarden } from "../browser/klant.mjs";
import { loop, maakKaart, soort } from "../browser/kaart.mjs";
import { gelijk, goed, klaar, test } from "../browser/tel.mjs";
import { lek } from "./lek.mjs";

const DELEN = (process.env.DELEN ?? "sqlmap wapiti").split(" "), PG = Boolean(process.env.PG);
const ROLLEN = process.env.ROLLEN?.split(" "), MINUTEN = Number(process.env.MINUTEN ?? 10);
// What ends the session, and the fields that the program itself fills in.
const NIET = /^\/uitloggen/, EIGEN = ["_csrf", "_eens", "_van", "_stap", "_stand"];

for (const naam of DELEN)
    if (spawnSync("sh", ["-c", `command -v ${naam}`]).status) {
        console.log(`${naam} is not installed: apt-get install sqlmap wapiti`);
        process.exit(1);
    }

// Without holding up a server that runs in this process.
const draai = (programma, args) => new Promise((einde) => {
    const kind = spawn(programma, args, { stdio: ["ignore", "pipe", "pipe"] });
    let tekst = "";
    for (const stroom of [kind.stdout, kind.stderr]) stroom.on("data", (b) => { tekst += b; });
    kind.on("close", (code) => einde({ code, tekst }));
});

// ---- sqlmap ----

// A request as a proxy would have written it down.
function verzoek(basis, koekje, { methode, pad, velden }) {
    const host = new URL(basis).host, body = velden ? new URLSearchParams(velden).toString() : "";
    const streep = "======================================================";
    return [streep, `12:00:00  ${basis}  [127.0.0.1]`, streep, `${methode} ${pad} HTTP/1.1`, `Host: ${host}`, `Cookie: ${koekje}`,
        `Origin: ${basis}`, "Sec-Fetch-Site: same-origin", ...(velden ? ["Content-Type: application/x-www-form-urlencoded",
            `Content-Length: ${body.length}`] : []), "", body, streep, "", ""].join("\n");
}

async function sqlmap(wat, basis, koekje, verzoeken) {
    const plek = map(), log = join(plek, "verzoeken.log"), uit = join(plek, "gevonden.csv");
    writeFileSync(log, verzoeken.map((v) => verzoek(basis, koekje, v)).join(""));
    const r = await draai("sqlmap", ["-l", log, "--batch", "--flush-session", `--dbms=${PG ? "PostgreSQL" : "SQLite"}`, "--keep-alive",
        "--ignore-stdin", "--level", process.env.LEVEL ?? "1", "--risk", "1", "--time-sec", "8", "--ignore-redirects", `--param-exclude=^(${EIGEN.join("|")})$`,
        "--answers=redirect=N,follow=N,crack=N", "--disable-coloring", "--output-dir", join(plek, "uit"), "--results-file", uit]);
    if (process.env.V) writeFileSync(`/tmp/sqlmap-${wat}.log`, r.tekst);
    const gevonden = existsSync(uit) ? readFileSync(uit, "utf8").trim().split("\n").slice(1).filter(Boolean) : [];
    const getoetst = (r.tekst.match(/testing for SQL injection on/g) ?? []).length;
    return { gevonden, getoetst, tekst: r.tekst };
}

// Each question and each form once, with a value in every field.
function vragenVan(kaart, { gezien, acties }) {
    const een = new Map();
    for (const pad of gezien.keys()) if (pad.includes("?") && !NIET.test(pad)) een.set(soort(kaart, pad), { methode: "GET", pad });
    for (const [pad, f] of acties) {
        const naam = kaart.bij("POST", pad)?.naam;
        if (!naam || NIET.test(pad) || een.has(naam)) continue;
        const velden = waarden(f).map(([n, w]) => [n, w || "1"]);
        if (velden.some(([n]) => !EIGEN.includes(n))) een.set(naam, { methode: "POST", pad, velden });
    }
    return [...een.values()];
}

// ---- wapiti ----

// Debian's wapiti writes a pattern for -x that its own Python refuses: the pattern is made here.
const WAPITI = `import fnmatch, re, wapitiCore.net.crawler as c
c.wildcard_translate = lambda p: re.compile(fnmatch.translate(p))
from wapitiCore.main.wapiti import wapiti_main
wapiti_main()`;

async function wapiti(basis, koekjes, naam) {
    const plek = map(), koekje = join(plek, "koekjes.json"), uit = join(plek, "uit.json"), host = new URL(basis).hostname;
    const doos = Object.fromEntries(koekjes.map(([n, w]) => [n, { version: 0, value: w, port: null, domain_specified: false, path: "/", path_specified: true, secure: false, expires: null, discard: true }]));
    writeFileSync(koekje, JSON.stringify({ [host.includes(".") ? `.${host}` : host]: { "/": doos }, [host]: { "/": doos } }));
    const r = await draai("/usr/bin/python3", ["-c", WAPITI, "-u", `${basis}/`, "-c", koekje, "-x", `${basis}/uitloggen`, "-m", "sql,blindsql,xss,permanentxss,exec,file,crlf,redirect",
        "--scope", "domain", "--flush-session", "--store-session", plek, "--max-scan-time", String(MINUTEN * 60), "--max-links-per-page", "40", "--max-files-per-dir", "6",
        "-d", "6", "--no-bugreport", "-v", "1", "-f", "json", "-o", uit]);
    if (process.env.V) writeFileSync(`/tmp/wapiti-${naam}.log`, r.tekst);
    if (!existsSync(uit)) return { gevonden: [`no report: ${r.tekst.slice(-400)} ${readdirSync(plek)}`], paginas: 0 };
    const rapport = JSON.parse(readFileSync(uit, "utf8"));
    const gevonden = ["vulnerabilities", "anomalies"].flatMap((s) => Object.entries(rapport[s] ?? {})
        .flatMap(([soort2, l]) => l.map((x) => `${soort2}: ${x.method} ${x.path} ${x.parameter ?? ""} ${x.info}`)));
    return { gevonden, paginas: Number(rapport.infos?.crawled_pages_nbr ?? (r.tekst.match(/\[\+\] (GET|POST)/g) ?? []).length) };
}

// ---- the control: a server with holes ----

await test("what is wrong is found", async () => {
    const server = await lek(map());
    if (DELEN.includes("sqlmap")) {
        for (const v of [{ methode: "GET", pad: "/?id=1" }, { methode: "POST", pad: "/", velden: [["naam", "1"]] }])
            gelijk((await sqlmap("control", server.url, "a=b", [v])).gevonden.length, 1, `sqlmap finds the hole of the control, ${v.methode}`);
    }
    if (DELEN.includes("wapiti")) {
        const r = await wapiti(server.url, [["a", "b"]], "control");
        goed(r.gevonden.some((g) => /SQL/i.test(g)), "wapiti finds the SQL hole of the control", r.gevonden.join("\n"));
        goed(r.gevonden.some((g) => /XSS|Scripting/i.test(g)), "wapiti finds the script hole of the control", r.gevonden.join("\n"));
    }
    server.stop();
});

// ---- the program ----

const kaart = maakKaart(), moeder = nieuweStore(), wie = accounts(moeder);
for (const [rol, naam] of Object.entries(wie)) {
    if (ROLLEN && !ROLLEN.includes(rol)) continue;
    await test(`as ${rol}`, async () => {
        const server = await serveer(nieuweStore({ pg: PG })), klant = await ingelogd(server, naam);
        const vragen = vragenVan(kaart, await loop(kaart, klant, { per: 1 }));
        if (DELEN.includes("sqlmap")) {
            const k = await ingelogd(server, naam), r = await sqlmap(rol, server.url, [...k.jar].map(([n, w]) => `${n}=${w}`).join("; "), vragen);
            gelijk(r.gevonden.join("\n"), "", `${rol}: sqlmap`);
            // A field that comes several times is one parameter.
            const velden = vragen.reduce((n, v) => n + new Set(v.velden?.map(([x]) => x).filter((x) => !EIGEN.includes(x)) ?? [...new URL(v.pad, server.url).searchParams.keys()]).size, 0);
            goed(r.getoetst >= velden, `${rol}: every parameter was tried`, `${r.getoetst} of ${velden}`);
            console.log(`${rol}: sqlmap, ${vragen.length} questions and forms with ${velden} parameters, ${r.gevonden.length} findings`);
        }
        if (DELEN.includes("wapiti")) {
            const k = await ingelogd(server, naam), r = await wapiti(server.url, [...k.jar], rol);
            gelijk(r.gevonden.join("\n"), "", `${rol}: wapiti`);
            console.log(`${rol}: wapiti, ${r.paginas} addresses, ${r.gevonden.length} findings`);
        }
        goed(!server.dood(), `${rol}: the server lives`, server.log().slice(-400));
        await server.stop();
    });
}
await klaar();
