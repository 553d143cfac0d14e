// A picture made small: cut off at a height and brought back to few colours, so that it fits in the
// repository. Reads what Chromium writes (8 bits, RGB or RGBA) and pictures with a palette.
import { readFileSync, writeFileSync } from "node:fs";
import { deflateSync, inflateSync, crc32 as eigenCrc } from "node:zlib";

const tabel = Array.from({ length: 256 }, (_, n) => {
    for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
    return n >>> 0;
});
const crc32 = eigenCrc ?? ((b) => ~b.reduce((c, x) => tabel[(c ^ x) & 255] ^ (c >>> 8), -1) >>> 0);

function stukken(png) {
    const out = {};
    for (let at = 8; at < png.length;) {
        const n = png.readUInt32BE(at), soort = png.toString("latin1", at + 4, at + 8);
        (out[soort] ??= []).push(png.subarray(at + 8, at + 8 + n));
        at += n + 12;
    }
    return out;
}

// The rows of a picture without their filters (PNG 9.2).
function ontfilter(data, hoog, rij, bpp) {
    const out = Buffer.alloc(hoog * rij);
    for (let y = 0; y < hoog; y++) {
        const soort = data[y * (rij + 1)];
        for (let x = 0; x < rij; x++) {
            const a = x >= bpp ? out[y * rij + x - bpp] : 0, b = y ? out[(y - 1) * rij + x] : 0;
            const c = x >= bpp && y ? out[(y - 1) * rij + x - bpp] : 0, p = a + b - c;
            const [da, db, dc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
            const bij = [0, a, b, (a + b) >> 1, da <= db && da <= dc ? a : db <= dc ? b : c][soort];
            out[y * rij + x] = data[y * (rij + 1) + 1 + x] + bij;
        }
    }
    return out;
}

// { breed, hoog, kleur(i): 0xrrggbb of pixel i }, at most so high.
function lees(file, hoogst) {
    const s = stukken(readFileSync(file)), [kop] = s.IHDR;
    const breed = kop.readUInt32BE(0), alles = kop.readUInt32BE(4), bits = kop[8], soort = kop[9];
    const kanalen = { 0: 1, 2: 3, 3: 1, 6: 4 }[soort];
    if (!kanalen || kop[12] || (soort !== 3 && bits !== 8)) throw new Error(`${file}: a kind of PNG that is not read`);
    const rij = Math.ceil(breed * kanalen * bits / 8), hoog = Math.min(alles, hoogst);
    const px = ontfilter(inflateSync(Buffer.concat(s.IDAT)), hoog, rij, Math.max(1, kanalen * bits >> 3));
    if (soort === 3)
        return { breed, hoog, kleur: (i) => {
            const x = i % breed, byte = px[Math.floor(i / breed) * rij + Math.floor(x * bits / 8)];
            return s.PLTE[0].readUIntBE(3 * ((byte >> (8 - bits - (x * bits) % 8)) & ((1 << bits) - 1)), 3);
        } };
    return { breed, hoog, kleur: (i) => kanalen === 1 ? px[i] * 0x10101 : px.readUIntBE(i * kanalen, 3) };
}

// Which colours stay: those seen most, then those that differ most from them; the others become the
// nearest of these.
function palet(telling, hoeveel) {
    const rij = [...telling.keys()].sort((a, b) => telling.get(b) - telling.get(a));
    const blijft = rij.slice(0, hoeveel / 2);
    const ver = (a, b) => ((a >> 16) - (b >> 16)) ** 2 + ((a >> 8 & 255) - (b >> 8 & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
    for (const grens of [900, 200, 0])
        for (const k of rij)
            if (blijft.length < hoeveel && !blijft.some((b) => ver(b, k) <= grens)) blijft.push(k);
    const naar = new Map();
    for (const k of rij) {
        let beste = 0;
        blijft.forEach((b, i) => { if (ver(b, k) < ver(blijft[beste], k)) beste = i; });
        naar.set(k, beste);
    }
    return { blijft, naar };
}

function stuk(soort, data) {
    const lijf = Buffer.concat([Buffer.from(soort, "latin1"), data]), out = Buffer.alloc(lijf.length + 8);
    out.writeUInt32BE(data.length, 0);
    lijf.copy(out, 4);
    out.writeUInt32BE(crc32(lijf), lijf.length + 4);
    return out;
}

export function verklein(file, { hoogst = Infinity, kleuren = 64 } = {}) {
    const { breed, hoog, kleur } = lees(file, hoogst), telling = new Map();
    const px = Uint32Array.from({ length: breed * hoog }, (_, i) => kleur(i));
    for (const k of px) telling.set(k, (telling.get(k) ?? 0) + 1);
    const { blijft, naar } = palet(telling, kleuren), rijen = Buffer.alloc(hoog * (breed + 1));
    for (let y = 0; y < hoog; y++)
        for (let x = 0; x < breed; x++) rijen[y * (breed + 1) + 1 + x] = naar.get(px[y * breed + x]);
    const kop = Buffer.alloc(13), plte = Buffer.alloc(blijft.length * 3);
    kop.writeUInt32BE(breed, 0);
    kop.writeUInt32BE(hoog, 4);
    kop.set([8, 3, 0, 0, 0], 8);
    blijft.forEach((k, i) => plte.writeUIntBE(k, i * 3, 3));
    writeFileSync(file, Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), stuk("IHDR", kop), stuk("PLTE", plte),
        stuk("IDAT", deflateSync(rijen, { level: 9 })), stuk("IEND", Buffer.alloc(0))]));
}
