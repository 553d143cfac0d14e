// What both crash tests share: a small gemeente, a writer that posts notes with a mark of their own
// and keeps what was acknowledged (303), and what a store file holds of them.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync } from "node:fs";
import { accounts, doe, nieuweStore, serveer, vandaag } from "../browser/huis.mjs";
import { Klant, formulieren } from "../browser/klant.mjs";

// A store with forty made-up people, where they are (mensen), and the note form of the first.
export async function maakGemeente() {
    const store = nieuweStore({ mensen: 40 });
    const server = await serveer(store);
    const klant = await new Klant(server, accounts(store).klantmanager).login();
    const lijst = await klant.ga("/mensen?wie=team&blad=heel");
    const mensen = [...new Set([...lijst.html.matchAll(/href="(\/mensen\/[\w-]{22})[/"]/g)].map(([, pad]) => pad))];
    const pagina = await klant.ga(`${mensen[0]}/notitie`);
    const form = formulieren(pagina.html).find((f) => f.velden.some((v) => v.name === "tekst"));
    await server.stop();
    return { store, koekjes: klant.jar, form, mensen };
}

// A visitor who is signed in already: the session is in the store and outlives the server.
export function bezoeker(gemeente, server) {
    const klant = new Klant(server, "");
    klant.jar = new Map(gemeente.koekjes);
    return klant;
}

// Posts one note under the code that its form had, so that sending it again does it once.
export async function schrijf(gemeente, klant, merk) {
    try {
        const a = await klant.verstuur(gemeente.form, { tekst: merk, _eens: merk.padEnd(30, "-").replace(" ", "-") });
        return { gezegd: a.status === 303, status: a.status };
    } catch {
        return { gezegd: false, status: 0 };
    }
}

export const sql = (file, vraag) =>
    execFileSync("sqlite3", [file, vraag], { encoding: "utf8", maxBuffer: 1 << 28 }).trim();

// How often each mark stands in the store; also that no note stands there by half.
export function wat(file) {
    const keer = new Map();
    for (const rij of sql(file, "SELECT tekst, count(*) FROM notitie WHERE tekst LIKE 'merk %' GROUP BY tekst;").split("\n"))
        if (rij) keer.set(rij.split("|")[0], Number(rij.split("|")[1]));
    const half = Number(sql(file, "SELECT count(*) FROM notitie n WHERE tekst LIKE 'merk %' AND NOT EXISTS " +
        "(SELECT 1 FROM gebeurtenis g WHERE g.onderwerp = 'notitie' AND g.onderwerp_id = n.id);"));
    return { keer, half, heel: sql(file, "PRAGMA integrity_check; PRAGMA foreign_key_check;") === "ok" };
}

// Acknowledged and gone, or there twice.
export function vergelijk(gezegd, inhoud) {
    let kwijt = 0, dubbel = 0;
    for (const merk of gezegd) if (!inhoud.keer.get(merk)) kwijt++;
    for (const [, n] of inhoud.keer) if (n > 1) dubbel++;
    return { kwijt, dubbel };
}

// Does the program itself open this file?
export function opent(file, key) {
    try {
        doe("user", "list", "--store", `sqlite:${file}`, "--key", key);
        return true;
    } catch {
        return false;
    }
}

export function kopieer(van, naar) {
    for (const eind of ["", "-wal"]) if (existsSync(van + eind)) copyFileSync(van + eind, naar + eind);
}
export { vandaag };
