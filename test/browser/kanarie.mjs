// Plants canaries in a demo store that nobody serves yet, and judges what an account is given: each free
// text about a person is a word that says whose and of which field it is (test/access/kanarie.py).
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { map, program, root } from "./huis.mjs";

const DOELEN = ["intake", "taal", "matching", "plaatsing", "begeleiding", "verantwoording", "beheer", "zorg"];
const getal = (s) => parseInt(s, 36);

export function plant(store) {
    const weet = JSON.parse(execFileSync("python3", [join(root, "test/access/kanarie.py"), program, store.file],
        { encoding: "utf8", maxBuffer: 1 << 28 }));
    const leerling = new Set(weet.leerling.map((r) => r.join())), papier = map();
    const gast = new Set(weet.gast.map((r) => r.join()));
    const telling = { bytes: 0, antwoorden: 0, kanaries: 0, velden: new Set() };

    // How an account stands to a person, and for which purposes something is shared with it.
    function relatie(account, mens) {
        const m = weet.mensen[mens];
        if (account.rol === "taalschool") return [leerling.has(`${mens},${account.org}`) ? "deling" : "gemeente", DOELEN];
        if (["partner", "werkgever"].includes(account.rol)) {
            const doelen = weet.deling.filter(([p, o]) => p === mens && o === account.org).map((r) => r[2]);
            return doelen.length ? ["deling", doelen] : ["gemeente", DOELEN];
        }
        if (!account.teams.includes(m.team)) return ["gemeente", DOELEN];
        return [m.van === account.id ? "eigen" : "team", DOELEN];
    }
    function mag(account, mens, e, f) {
        const [rel, doelen] = relatie(account, mens), [entiteit, velden] = weet.velden[e];
        if (`${entiteit}.${velden[f]}` === "gesprek.plaats" && account.rol === "partner" && rel === "deling" &&
            gast.has(`${mens},${account.org}`)) return true;
        return doelen.some((d) => weet.cellen[[account.rol, rel, d, entiteit, velden[f]].join("\t")]);
    }

    // What stands in this text and may not, for this account (null: nobody).
    function zoek(text, account) {
        const fout = new Set();
        for (const [woord, m, e, f] of text.matchAll(/(?<![\w-])Kq([0-9a-z]{3})([0-9a-z]{2})([0-9a-z]{2})(?![\w-])/g)) {
            if (!weet.velden[getal(e)]?.[1][getal(f)] || !weet.mensen[getal(m)]) continue; /* a token */
            telling.kanaries++;
            telling.velden.add(woord.slice(5));
            if (!account || !mag(account, getal(m), getal(e), getal(f)))
                fout.add(`${weet.velden[getal(e)][0]}.${weet.velden[getal(e)][1][getal(f)]} of person ${getal(m)}` +
                    ` (${account ? relatie(account, getal(m))[0] : "nobody"})`);
        }
        return [...fout];
    }
    function leesbaar(a) {
        if (!(a.koppen["content-type"] ?? "").startsWith("application/pdf")) return a.html;
        const file = join(papier, "brief.pdf");
        writeFileSync(file, a.bytes);
        return execFileSync("pdftotext", [file, "-"], { encoding: "utf8" });
    }
    function bekijk(a, account) {
        telling.antwoorden++;
        telling.bytes += a.bytes.length;
        return zoek(leesbaar(a) + JSON.stringify(a.koppen), account);
    }
    return { weet, telling, zoek, bekijk };
}
