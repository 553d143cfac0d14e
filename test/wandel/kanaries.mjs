// Canaries of a walk: each fact that someone types is a word of its own, which says whose it is and what.
// Whoever reads is asked for everything that he can reach, and for all that others were led to; every byte
// is searched. What he must see is searched as well: a page that shows nothing keeps every secret.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { map } from "../browser/huis.mjs";
import { loop, maakKaart } from "../browser/kaart.mjs";
import { goed } from "../browser/tel.mjs";

const kaart = maakKaart();
const letters = (n) => String.fromCharCode(97 + Math.floor(n / 26) % 26, 97 + n % 26);

export class Kanaries {
    constructor() {
        this.woorden = new Map(); /* canary -> "person fact" */
        this.bij = new Map(); /* and back */
        this.papier = map();
        this.antwoorden = 0;
    }

    // A word for this fact of this person; the same each time.
    woord(wie, wat) { return this.van(wie, wat, () => `kw${letters(this.woorden.size)}q${wat.replace(/[^a-z]/g, "")}`); }
    // A telephone number, found however it is written.
    nummer(wie) { return this.van(wie, "telefoon", () => `06555${String(10000 + this.woorden.size * 7)}`); }
    van(wie, wat, maak) {
        const naam = `${wie} ${wat}`;
        if (!this.bij.has(naam)) {
            this.bij.set(naam, maak());
            this.woorden.set(this.bij.get(naam), naam);
        }
        const woord = this.bij.get(naam);
        return woord.replace(/^k/, "K");
    }

    // What of it stands in this text, as a set of "person fact".
    in(tekst) {
        const uit = new Set(), gevonden = [...tekst.matchAll(/kw[a-z]{2}q[a-z]+/gi)].map((m) => m[0].toLowerCase());
        if (tekst.includes("555")) gevonden.push(...(tekst.replace(/[\s.-]/g, "").match(/06555\d{5}/g) ?? []));
        for (let woord of gevonden) {
            while (woord.length > 5 && !this.woorden.has(woord)) woord = woord.slice(0, -1); /* letters after it */
            if (this.woorden.has(woord)) uit.add(this.woorden.get(woord));
        }
        return uit;
    }
    leesbaar(a) {
        this.antwoorden++;
        if (!(a.koppen["content-type"] ?? "").startsWith("application/pdf")) return a.html + JSON.stringify(a.koppen);
        const file = join(this.papier, "blad.pdf");
        writeFileSync(file, a.bytes);
        return execFileSync("pdftotext", [file, "-"], { encoding: "utf8" });
    }

    // Everything that this account can reach: { ziet: set, paden: addresses about someone or something }.
    async loop(klant, keuzes = {}) {
        const ziet = new Set(), paden = new Set();
        await loop(kaart, klant, { per: 12, ...keuzes, bij: (pad, a) => {
            for (const x of this.in(this.leesbaar(a))) ziet.add(x);
            if (kaart.bij("GET", pad)?.entiteiten.length) paden.add(pad.split("?")[0]);
        } });
        return { ziet, paden };
    }

    // So many addresses of each kind.
    enkele(paden, hoeveel) {
        const telling = new Map();
        return [...paden].filter((p) => {
            const r = kaart.bij("GET", p), n = (telling.get(r) ?? 0) + 1;
            telling.set(r, n);
            return n <= hoeveel;
        });
    }

    // The addresses of others: what is not for him answers as an address that there is none of.
    async probeer(klant, rol, paden) {
        const ziet = new Set(), fout = [], weg = (await klant.vraag("GET", "/dit-adres-is-er-niet")).bytes;
        for (const pad of paden) {
            const r = kaart.bij("GET", pad), a = await klant.vraag("GET", pad);
            for (const x of this.in(this.leesbaar(a))) ziet.add(x);
            const dicht = a.status === 404 && a.bytes.equals(weg);
            if (!dicht && (a.status === 404 || !r.rollen.includes(rol)))
                fout.push(`${pad}: ${a.status}`);
        }
        return { ziet, fout };
    }
}

// What was seen is this, and nothing else.
export function precies(ziet, wil, naam) {
    const teveel = [...ziet].filter((x) => !wil.has(x)), mist = [...wil].filter((x) => !ziet.has(x));
    return goed(!teveel.length && !mist.length, naam,
        `${teveel.length ? `sees too much: ${teveel.join(", ")}` : ""} ${mist.length ? `does not see: ${mist.join(", ")}` : ""}`);
}
