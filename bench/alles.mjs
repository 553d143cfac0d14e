// Figures of the program, each beside a peer or a bound that was measured in the same run.
//   node bench/alles.mjs     IMPORT=100000 lines, PEOPLE=600 in the demo store
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { doe, map, nieuweStore, opslag, ruimOp, serveer, vandaag } from "../test/browser/huis.mjs";
import { Klant } from "../test/browser/klant.mjs";
import { sql } from "../test/crash/gemeente.mjs";
import { duur, herschrijf, importZelfde, nginx, paginatijd, regel } from "./peer.mjs";

const REGELS = Number(process.env.IMPORT ?? 100000), MENSEN = Number(process.env.PEOPLE ?? 600);

// The same bytes from nginx; without it the bound is what the server itself needs for a file that it
// holds in memory: the way there and back, without store or page.
async function peerVoor(bytes, server, klant, poort) {
    const n = await nginx(bytes, poort);
    if (!n) return { naam: "bound: own server, /gezond", ms: (await paginatijd(klant, "/gezond")).ms };
    const ms = (await paginatijd(new Klant(n), n.pad)).ms;
    n.stop();
    return { naam: n.naam, ms };
}

async function paginas() {
    const store = nieuweStore({ mensen: MENSEN }), server = await serveer(store);
    const meeste = sql(store.file, "SELECT g.inlognaam FROM persoon p JOIN gebruiker g ON g.id = p.klantmanager_id " +
        "WHERE p.uit_beeld IS NULL GROUP BY g.id ORDER BY abs(count(*) - 64) LIMIT 1;");
    const klant = await new Klant(server, meeste).login();
    for (const [wat, pad] of [["Mijn mensen, one caseload", "/mensen"],
        ["the whole list of a caseload", "/mensen?blad=heel"],
        [`the whole list of the team (${MENSEN})`, "/mensen?blad=heel&wie=team"], ["Cijfers", "/cijfers"]]) {
        const t = await paginatijd(klant, pad, pad === "/cijfers" ? 10 : 40);
        const peer = await peerVoor(t.bytes, server, klant, 18099);
        regel(`${wat}, ${Math.round(t.bytes / 1024)} KB`, t.ms, "ms", peer.naam, peer.ms);
    }
    await server.stop();
    return store;
}

function elfproef(n) {
    for (let acht = 11000000 + n * 13; ; acht++) {
        const rest = [...String(acht)].reduce((som, c, i) => som + Number(c) * (9 - i), 0) % 11;
        if (rest < 10) return `${acht}${rest}`;
    }
}

// A name of four parts, so that no two people are taken for the same.
function achternaam(n) {
    const deel = ["ba", "ko", "li", "mu", "ra", "se", "do", "fe", "na", "wi", "go", "ju", "hy", "ta", "ve", "pi", "zo", "ke"];
    let naam = "";
    for (let i = 0; i < 4; i++, n = Math.floor(n / deel.length)) naam += deel[n % deel.length];
    return naam[0].toUpperCase() + naam.slice(1);
}

function inlezen() {
    const plek = map(), file = join(plek, "store.db"), csv = join(plek, "mensen.csv"), s = `sqlite:${file}`;
    const voor = ["Amal", "Yonas", "Zahra", "Tesfay", "Olena", "Omar", "Hanna", "Samuel"];
    doe("demo", "--store", s, "--aanpak", "zwolle", "--people", "20", "--seed", "1", "--today", vandaag);
    const team = sql(file, "SELECT naam FROM team LIMIT 1;");
    let tekst = "BSN;Naam;Geboortedatum;Aanspreekvorm;Taal;Telefoon;Adres;Postcode;Plaats;Doelgroep;Aanmelddatum;Team\r\n";
    for (let i = 0; i < REGELS; i++)
        tekst += `${elfproef(i)};${voor[i % 8]} ${achternaam(i)};${1 + i % 28}-${1 + i % 12}-${1960 + i % 45};` +
            `mevrouw;Arabisch;;Molenweide ${i % 300};0123 AB;Voorbeeldstad;statushouder;1-10-2026;${team}\r\n`;
    writeFileSync(csv, tekst);
    const ms = duur(() => doe("import", "--store", s, "--kind", "mensen", "--today", vandaag, csv));
    const erin = Number(sql(file, "SELECT count(*) FROM persoon;"));
    if (erin < REGELS) console.log(`only ${erin} people after an import of ${REGELS}`);
    regel(`import of ${REGELS} people, checked`, REGELS / (ms / 1000), "lines/s", ".import, same rows, tables, indexes",
        REGELS / (importZelfde(file) / 1000), true);
    rmSync(csv);
}

function koppelen(store) {
    const plek = sql(store.file, "SELECT id FROM plek WHERE gesloten IS NULL LIMIT 1;");
    const ms = duur(() => doe("match", ...opslag(store), "--place", plek, "--today", vandaag, "--json"));
    const open = duur(() => doe("user", "list", ...opslag(store)));
    regel(`everybody (${MENSEN}) against one place`, ms, "ms", "bound: opening the store", open);
}

function demo() {
    const file = join(map(), "demo.db");
    const ms = duur(() => doe("demo", "--store", `sqlite:${file}`, "--aanpak", "zwolle", "--people", String(MENSEN),
        "--seed", "1", "--today", vandaag));
    regel(`a demo gemeente of ${MENSEN} people`, ms, "ms", "sqlite3, the same rows from a dump", herschrijf(file));
}

const store = await paginas();
koppelen(store);
demo();
inlezen();
await ruimOp();
