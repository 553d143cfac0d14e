// 64 clients with different rights on one server at once: every answer is searched for canaries that its
// reader may not have; meanwhile sessions end and an account is closed, and give nothing from then on.
//   DUUR=120    seconds; 10 when not said
import { doe, nieuweStore, opslag, serveer } from "./huis.mjs";
import { plant } from "./kanarie.mjs";
import { Klant, csrf, ingelogd } from "./klant.mjs";
import { loop, maakKaart } from "./kaart.mjs";
import { goed, klaar, test } from "./tel.mjs";

const DUUR = Number(process.env.DUUR ?? 10) * 1000, KLANTEN = 64;
const kaart = maakKaart(), store = nieuweStore(), { weet, telling, zoek, bekijk } = plant(store);
const lijst = JSON.parse(doe("user", "list", "--json", ...opslag(store)));
const alleNamen = (Array.isArray(lijst) ? lijst : lijst.gebruikers).filter((g) => !g.tot && g.rol !== "opdrachtregel").map((g) => g.inlognaam);
const server = await serveer(store), ingang = new Map();
for (const naam of alleNamen) /* who was only just asked for has no password yet */
    await ingelogd(server, naam).then((k) => ingang.set(naam, k), () => {});
const namen = [...ingang.keys()];
// The short run signs in once an account; its clients share the session.
async function klant(naam) {
    if (DUUR > 60000) return ingelogd(server, naam);
    const k = new Klant(server, naam);
    k.jar = new Map(ingang.get(naam).jar);
    return k;
}

const paden = new Set(), klanten = [];
await test(`${KLANTEN} sign in`, async () => {
    for (let i = 0; i < KLANTEN; i++) {
        const naam = namen[i % namen.length];
        klanten.push({ naam, k: await klant(naam), account: weet.accounts[naam] });
    }
    const perRol = new Map(klanten.map((x) => [x.account.rol, x]));
    for (const x of perRol.values())
        for (const p of (await loop(kaart, x.k, { per: 1, hooguit: 60 })).gezien.keys()) paden.add(p);
    goed(perRol.size >= 6 && paden.size > 100, "accounts and addresses", `${perRol.size} rollen, ${paden.size} addresses`);
});

const alle = [...paden], fouten = [], over = [];
let eind = Date.now() + DUUR, gevraagd = 0, mislukt = 0;
async function draai(x, zaad) {
    for (let n = zaad; Date.now() < eind && !x.klaar; n = (n * 1103515245 + 12345) % 2147483648) {
        const pad = alle[n % alle.length], a = await x.k.vraag("GET", pad).catch(() => null);
        gevraagd++;
        if (!a || a.status >= 500) mislukt++;
        else for (const f of bekijk(a, x.account)) fouten.push(`${x.naam}: ${pad}: ${f}`);
    }
}
// After the answer that ends it: what is asked from then on gives no canary and no page.
async function danNiets(x, jar, hoe) {
    const k = new Klant(server);
    k.jar = new Map(jar);
    for (const pad of alle.slice(0, 60)) {
        const a = await k.vraag("GET", pad);
        for (const f of bekijk(a, null)) over.push(`${hoe}: ${pad}: ${f}`);
        if (a.status === 200 && !kaart.bij("GET", pad)?.zonder_inloggen) over.push(`${hoe}: ${pad} still answers`);
    }
}
async function trekIn() {
    await new Promise((r) => setTimeout(r, DUUR / 4));
    const rollen = ["klantmanager", "jobcoach", "taalschool"].map((rol) => klanten.find((x) => x.account.rol === rol)).filter(Boolean);
    for (const x of rollen.slice(0, 2)) {
        for (const y of klanten) if (y.naam === x.naam) y.klaar = true;
        const jar = new Map(x.k.jar);
        const a = await x.k.stuur("/uitloggen", { _csrf: csrf((await x.k.ga("/")).html) });
        if (a.status !== 303) over.push(`signing out: ${a.status}`);
        await danNiets(x, jar, `${x.naam} signed out`);
    }
    const weg = klanten.slice().reverse().find((x) => x.account.rol === "werkmakelaar");
    for (const x of klanten) if (x.naam === weg.naam) x.klaar = true;
    doe("user", "stop", weg.naam, ...opslag(store));
    await danNiets(weg, weg.k.jar, `the account of ${weg.naam} closed`);
}
await test(`${KLANTEN} at once`, async () => {
    eind = Date.now() + DUUR;
    await Promise.all([...klanten.map((x, i) => draai(x, 7919 * (i + 1))), trekIn()]);
    goed(gevraagd > KLANTEN * 4, "requests", `${gevraagd}`);
    goed(mislukt === 0, "answers that failed", `${mislukt}\n${server.log().slice(-400)}`);
    goed(fouten.length === 0, "no foreign canary", fouten.slice(0, 10).join("\n"));
    goed(over.length === 0, "nothing after it ended", over.slice(0, 10).join("\n"));
    goed(telling.kanaries > 1000, "canaries were seen", `${telling.kanaries}`);
    goed(zoek(server.log(), null).length === 0, "the log holds no canary");
});
console.log(`clients ${KLANTEN}, seconds ${DUUR / 1000}, answers ${gevraagd}, canaries ${telling.kanaries}, foreign ${fouten.length}, after the end ${over.length}`);
await server.stop();
await klaar();
