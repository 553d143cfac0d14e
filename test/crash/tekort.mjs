// What the tests of memory that runs out share: a file of numbers that the library geheugen.so and
// this process both see, and which allocations to try.
import { closeSync, openSync, readSync, writeFileSync, writeSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { build, map } from "../browser/huis.mjs";

export const alles = Boolean(process.env.TWEESPOOR_ALLES);
// Whose allocations: those of every library but SQLite, and those of SQLite, of which there are
// a hundred thousand in each command (test/every_failure.c takes them in the process itself).
export const ANDEREN = 0, SQLITE = 1;
export const groepen = [ANDEREN, SQLITE];
export const groepNaam = ["", "sqlite "];

export class Teller {
    constructor() {
        this.file = join(map(), "stand");
        this.zet();
        this.fd = openSync(this.file, "r+");
        this.env = { LD_PRELOAD: join(build, "crash", "geheugen.so"), TWEESPOOR_GEHEUGEN: this.file };
    }
    // Allocation na fails, with steeds all after it; 0: none, they are only counted.
    zet(na = 0, steeds = false, van = ANDEREN) {
        const stand = new BigInt64Array([BigInt(na), BigInt(steeds), BigInt(van), 0n, 0n]);
        const bytes = Buffer.from(stand.buffer);
        if (this.fd === undefined) writeFileSync(this.file, bytes);
        else writeSync(this.fd, bytes, 0, bytes.length, 0);
    }
    lees() {
        const bytes = Buffer.alloc(40);
        readSync(this.fd, bytes, 0, 40, 0);
        return { geteld: Number(bytes.readBigInt64LE(24)), gefaald: Number(bytes.readBigInt64LE(32)) };
    }
    dicht() { closeSync(this.fd); }
}

// So many of 1..n, spread: close together at the start, where most differs, and the last one.
export function steekproef(n, aantal) {
    if (n <= aantal) return Array.from({ length: n }, (_, i) => i + 1);
    const uit = new Set([n]);
    for (let i = 0; i < aantal; i++) uit.add(Math.max(1, Math.round(n ** (i / aantal))));
    for (let i = 1; uit.size < aantal; i++) uit.add(Math.max(1, Math.round((n * i) / aantal)));
    return [...uit].sort((a, b) => a - b);
}

// Does each, two at a time; what goes wrong comes back as text.
export async function elk(lijst, doe) {
    const fout = [];
    let nr = 0;
    await Promise.all(Array.from({ length: availableParallelism() }, async () => {
        while (nr < lijst.length) {
            const wat = await doe(lijst[nr++]);
            if (wat) fout.push(wat);
        }
    }));
    return fout;
}
