// What a server of many gemeenten costs: start until the first answer, memory (Pss) then, and when a
// klantmanager of each has opened his worklist and a dossier.
//   GEMEENTEN="1 40" PEOPLE=600 node bench/gemeenten.mjs
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { map, nieuweStore, ruimOp, serveer } from "../test/browser/huis.mjs";
import { Klant } from "../test/browser/klant.mjs";

const MENSEN = Number(process.env.PEOPLE ?? 600), AANTALLEN = (process.env.GEMEENTEN ?? "1 40").split(" ").map(Number);

const pss = (pid) => Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))[1]) / 1024;
const cpu = (pid) => readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ").slice(11, 13).reduce((s, x) => s + Number(x), 0) / 100;

function maakMap(van, n) {
    const plek = map();
    for (let i = 1; i <= n; i++) {
        for (const eind of ["", "-wal", ".sleutel"])
            if (existsSync(van + eind)) copyFileSync(van + eind, join(plek, `g${i}.db${eind}`));
        writeFileSync(join(plek, `g${i}.yaml`), `host: g${i}.nl\nopslag: sqlite:g${i}.db\n`);
    }
    return plek;
}

async function opent(server, i) {
    const klant = await new Klant(server, "sanne", `g${i}.nl`).login();
    const lijst = await klant.ga("/mensen");
    const mens = /href="(\/mensen\/[\w-]{22})"/.exec(lijst.html)[1];
    if ((await klant.ga(mens)).status !== 200) throw new Error(`g${i}: no dossier`);
    klant.agent.destroy();
}

const van = nieuweStore({ mensen: MENSEN }).file;
console.log("gemeenten  start ms  cpu s  Pss MiB at start  after a worklist and a dossier in each");
for (const n of AANTALLEN) {
    const plek = maakMap(van, n), begin = performance.now();
    const server = await serveer({ map: plek });
    if ((await new Klant(server, "", "g1.nl").vraag("GET", "/gezond")).status !== 200) throw new Error("not healthy");
    const start = performance.now() - begin, tijd = cpu(server.pid), eerst = pss(server.pid);
    for (let i = 1; i <= n; i++) await opent(server, i);
    console.log(`${String(n).padStart(9)} ${start.toFixed(0).padStart(9)} ${tijd.toFixed(2).padStart(6)} ${eerst.toFixed(0).padStart(17)} ${pss(server.pid).toFixed(0).padStart(39)}`);
    await server.stop();
}
await ruimOp();
