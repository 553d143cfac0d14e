// Links without account, as the klantmanager of someone in the demo gemeente makes them.
import { formulieren, ingelogd, links, zonderTags } from "./klant.mjs";
import { maakKaart } from "./kaart.mjs";
import { sql } from "../crash/gemeente.mjs";

// Of each act somebody whose share allows it.
export const DADEN = { antwoord: "Zahra Amini", feedback: "Noor Al-Najjar", afwezig: "Ruta Asefaw", tekenen: "Ghada Al-Ahmad" };

// From the dossier to the page where links are made, over pages of that person alone.
const WEG = ["werkgeverlink_toon", "werkgever_deelt", "introductie_toon", "plaatsing_toon", "trajecten_toon", "partners_toon", "delen_toon"];

async function maakpagina(kaart, klant, mens) {
    const wacht = [mens], gezien = new Set(wacht);
    for (let pad; (pad = wacht.shift()) && gezien.size < 60;) {
        for (const l of links((await klant.ga(pad)).html)) {
            const naam = kaart.bij("GET", l)?.naam;
            if (naam === WEG[0]) return l;
            if (WEG.includes(naam) && !gezien.has(l)) { gezien.add(l); wacht.push(l); }
        }
    }
    return null;
}

// Of the people of this name the one about whom links are made.
async function zoek(kaart, klant, naam) {
    const gevonden = await klant.ga(`/zoeken?q=${encodeURIComponent(naam)}`); /* of one hit the dossier itself */
    for (const l of [gevonden.pad, ...links(gevonden.html)].filter((x) => kaart.bij("GET", x)?.naam === "persoon_toon")) {
        const blad = (await klant.ga(l)).html.includes(`<title>${naam} `) && await maakpagina(kaart, klant, l);
        if (blad) return blad;
    }
    throw new Error(`no page for links about ${naam}`);
}

// { blad: where links of this person are made, maak(daad): the path of a new one }.
export async function linkmaker(server, naam) {
    const kaart = maakKaart(), wie = sql(server.store.file, `SELECT g.inlognaam FROM persoon p JOIN gebruiker g ON g.id = p.klantmanager_id JOIN deling d ON d.persoon_id = p.id WHERE p.naam = '${naam}' LIMIT 1;`);
    const klant = await ingelogd(server, wie);
    const blad = await zoek(kaart, klant, naam);
    const maak = async (daad) => {
        const form = formulieren((await klant.ga(blad)).html).find((f) => f.velden.some((v) => v.name === "daad"));
        const contact = form.velden.find((v) => v.name === "contactpersoon_id");
        const a = await klant.verstuur(form, { daad, contactpersoon_id: contact.opties?.find((o) => o.value)?.value ?? contact.value });
        const link = /value="https?:\/\/[^"/]+(\/werkgever\/link\/[\w-]+)"/.exec(a.html);
        if (!link) throw new Error(`no link for ${naam}, ${daad}: ${a.status} ${zonderTags(a.html).slice(0, 600)}`);
        return link[1];
    };
    return { klant, blad, maak };
}
