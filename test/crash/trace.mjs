// Reads what strace saw of a store's files, and makes of it what the disk could hold when the power
// went at one moment: synced writes stay; of the others each stays (40 %), stays in part, cut off at
// 512 bytes (20 %), or is gone (40 %).
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

export const AANROEPEN = "openat,close,pwrite64,write,ftruncate,fsync,fdatasync,unlink,rename";

const hex = (s) => Buffer.from(s.replaceAll("\\x", ""), "hex");

// One call as { t0, t1, naam, arg, uit }: begin and end in seconds, its arguments as text.
async function* aanroepen(pad) {
    const open = new Map();
    for await (const regel of createInterface({ input: createReadStream(pad), crlfDelay: Infinity })) {
        const m = /^(\d+)\s+(\d+\.\d+) (.*)$/.exec(regel);
        if (!m) continue;
        const [, pid, t, rest] = m;
        const begin = /^(\w+)\((.*) <unfinished \.\.\.>$/.exec(rest);
        if (begin) { open.set(pid, { t0: Number(t), naam: begin[1], arg: begin[2] }); continue; }
        const eind = /^<\.\.\. (\w+) resumed>(.*)\)\s+= (-?\d+)/.exec(rest);
        if (eind) {
            const c = open.get(pid);
            open.delete(pid);
            if (c) yield { ...c, arg: c.arg + eind[2], t1: Number(t), uit: Number(eind[3]) };
            continue;
        }
        const heel = /^(\w+)\((.*)\)\s+= (-?\d+)/.exec(rest);
        if (heel) yield { t0: Number(t), t1: Number(t), naam: heel[1], arg: heel[2], uit: Number(heel[3]) };
    }
}

// All that happened to these files: { t0, t1, soort, file, ... }. A call that came back with an
// error changed nothing.
export async function gebeurtenissen(pad, files) {
    const fds = new Map(), uit = [];
    for await (const c of aanroepen(pad)) {
        const fd = Number(/^\d+/.exec(c.arg)?.[0] ?? -1), file = fds.get(fd);
        if (c.naam === "openat" && c.uit >= 0) {
            const naam = hex(/"([^"]*)"/.exec(c.arg)[1]).toString();
            if (files.includes(naam)) fds.set(c.uit, naam);
            else fds.delete(c.uit);
        } else if (c.naam === "close") fds.delete(fd);
        else if (c.uit < 0) continue;
        else if (c.naam === "unlink") {
            const naam = hex(/"([^"]*)"/.exec(c.arg)[1]).toString();
            if (files.includes(naam)) uit.push({ ...c, soort: "weg", file: naam });
        } else if (!file) continue;
        else if (c.naam === "pwrite64") {
            const [, tekst, van] = /"([^"]*)"(?:\.\.\.)?, \d+, (\d+)/.exec(c.arg);
            uit.push({ ...c, arg: "", soort: "schrijf", file, bytes: hex(tekst), van: Number(van) });
        } else if (c.naam === "ftruncate")
            uit.push({ ...c, soort: "kort", file, lengte: Number(/, (\d+)/.exec(c.arg)[1]) });
        else if (/sync$/.test(c.naam)) uit.push({ ...c, soort: "sync", file });
    }
    return uit;
}

function zet(inhoud, g, bytes) {
    const was = inhoud.get(g.file) ?? Buffer.alloc(0);
    if (g.soort === "weg") { inhoud.set(g.file, Buffer.alloc(0)); return; }
    if (g.soort === "kort") {
        const nieuw = Buffer.alloc(g.lengte);
        was.copy(nieuw, 0, 0, Math.min(was.length, g.lengte));
        inhoud.set(g.file, nieuw);
        return;
    }
    const eind = g.van + bytes.length;
    let doel = was;
    if (eind > was.length) {
        doel = Buffer.alloc(eind);
        was.copy(doel);
        inhoud.set(g.file, doel);
    }
    bytes.copy(doel, g.van);
}

// Goes through the events; vraag(i, beeld) is called at each moment of `snijd` (sorted numbers of
// events) with a Map of files as the disk could hold them then.
export async function speel(events, begin, snijd, kans, vraag) {
    const schijf = new Map([...begin].map(([n, b]) => [n, Buffer.from(b)]));
    let hangend = [];
    const momenten = events.map((g, i) => ({ t: g.soort === "sync" ? g.t1 : g.t0, g, i }))
        .sort((a, b) => a.t - b.t || a.i - b.i);
    let volgend = 0;
    for (let i = 0; i < momenten.length && volgend < snijd.length; i++) {
        const { g, t } = momenten[i];
        if (g.soort === "sync") {
            for (const h of hangend) if (h.file === g.file && h.t1 <= g.t0) zet(schijf, h, h.bytes);
            hangend = hangend.filter((h) => h.file !== g.file || h.t1 > g.t0);
        } else hangend.push(g);
        for (; snijd[volgend] === i; volgend++) {
            const beeld = new Map([...schijf].map(([n, b]) => [n, Buffer.from(b)]));
            for (const h of hangend) {
                const lot = kans();
                if (lot < 0.4) zet(beeld, h, h.bytes);
                else if (lot < 0.6 && h.bytes?.length > 512)
                    zet(beeld, h, h.bytes.subarray(0, 512 * Math.floor(1 + kans() * (h.bytes.length / 512 - 1))));
            }
            await vraag(volgend, beeld, t);
        }
    }
}
