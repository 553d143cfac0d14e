// The power goes: node stroom.mjs IMAGES
// Records every write and sync of a server that visitors write to, makes of it what the disk could
// hold at so many moments, and opens each with the program: all that was acknowledged before that
// moment must be there. The same is done with a server that does not wait for the disk: that one
// must lose, else this test sees nothing.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build, map, opslag, program, ruimOp } from "../browser/huis.mjs";
import { bezoeker, maakGemeente, opent, schrijf, vandaag, vergelijk, wat } from "./gemeente.mjs";
import { AANROEPEN, gebeurtenissen, speel } from "./trace.mjs";

const beelden = Number(process.argv[2] ?? 300), ZAAD = Number(process.env.SEED ?? 1);
const SCHRIJVERS = 6, GENOEG = beelden > 50 ? 400 : 40, SECONDEN = beelden > 50 ? 90 : 15;

// mulberry32: the same images for the same seed and trace.
let stand = ZAAD;
function kans() {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

function serveerOnderStrace(trace, opdracht) {
    const kind = spawn("strace", ["-f", "--seccomp-bpf", "-ttt", "-xx", "-s", "70000", "-e", `trace=${AANROEPEN}`, "-o", trace,
        ...opdracht], { stdio: ["ignore", "pipe", "inherit"], detached: true });
    const klaar = new Promise((done) => kind.once("exit", done));
    return new Promise((done, fail) => {
        createInterface({ input: kind.stdout }).on("line", (regel) => {
            const at = /http:\/\/[^/\s]+/.exec(regel);
            if (at) done({ url: at[0], stop: () => { process.kill(-kind.pid, "SIGTERM"); return klaar; } });
        });
        klaar.then((code) => fail(new Error(`strace ended: ${code}`)));
    });
}

// Lets visitors write for a while; [merk, moment in seconds] of what was acknowledged.
async function belast(gemeente, server, voor) {
    const gezegd = [], tot = Date.now() + SECONDEN * 1000;
    let nr = 0;
    await Promise.all(Array.from({ length: SCHRIJVERS }, async () => {
        const klant = bezoeker(gemeente, server);
        while (Date.now() < tot && gezegd.length < GENOEG) {
            const merk = `merk ${voor}${++nr}`;
            if ((await schrijf(gemeente, klant, merk)).gezegd) gezegd.push([merk, (Date.now() + 1) / 1000]);
        }
        klant.agent.destroy();
    }));
    return gezegd;
}

const lees = (file) => (existsSync(file) ? readFileSync(file) : Buffer.alloc(0));

async function proef(naam, voor, aantal, opdracht) {
    const gemeente = await maakGemeente(), { file, key } = gemeente.store, plek = map();
    const files = [file, `${file}-wal`], trace = join(plek, "trace");
    const begin = new Map(files.map((f) => [f, lees(f)]));
    const server = await serveerOnderStrace(trace, opdracht(gemeente.store));
    const gezegd = await belast(gemeente, server, voor);
    await server.stop();
    const events = await gebeurtenissen(trace, files);
    const snijd = Array.from({ length: aantal }, () => Math.floor(kans() * events.length)).sort((a, b) => a - b);
    const u = { beelden: 0, verliest: 0, kwijt: 0, stuk: 0, gezegd: gezegd.length, events: events.length };
    await speel(events, begin, snijd, kans, async (nr, beeld, t) => {
        const kopie = join(plek, "beeld.db");
        for (const eind of ["", "-wal", "-shm"]) rmSync(kopie + eind, { force: true });
        for (const [f, bytes] of beeld)
            if (bytes.length) writeFileSync(kopie + f.slice(file.length), bytes, { mode: 0o600 });
        u.beelden++;
        const open = opent(kopie, key);
        let inhoud = null;
        try { inhoud = wat(kopie); } catch { /* not to be read */ }
        if (!open || !inhoud?.heel || inhoud.half) { u.stuk++; return; }
        const { kwijt, dubbel } = vergelijk(gezegd.filter(([, s]) => s < t).map(([m]) => m), inhoud);
        u.kwijt += kwijt;
        if (kwijt || dubbel) u.verliest++;
    });
    console.log(`${naam}: acknowledged ${u.gezegd}, writes and syncs ${u.events}, images ${u.beelden}, images that lose ${
        u.verliest}, broken ${u.stuk}, seed ${ZAAD}`);
    return u;
}

const begin = Date.now();
const goed = await proef("power loss", "g", beelden, (s) => [program, "serve", ...opslag(s), "--port", "0", "--today", vandaag]);
const slecht = await proef("power loss, not waiting for the disk (must lose)", "s", Math.ceil(beelden / 3), (s) =>
    [join(build, "crash", "onveilig"), s.url, s.key]);
let fout = goed.verliest + goed.stuk, mis = fout;
if (goed.gezegd < 20) { console.log("FAIL too little was acknowledged to say anything"); mis++; }
if (!slecht.verliest) { console.log("FAIL the control lost nothing: this test sees nothing"); mis++; }
console.log(`power loss: tried ${goed.beelden}, survived ${goed.beelden - fout}, lost ${goed.kwijt}, control loses ${
    slecht.verliest} of ${slecht.beelden}, seconds ${((Date.now() - begin) / 1000).toFixed(0)}`);
await ruimOp();
console.log(`${goed.beelden - fout + (slecht.verliest ? 1 : 0)} passed, ${mis} failed`);
process.exit(mis ? 1 : 0);
