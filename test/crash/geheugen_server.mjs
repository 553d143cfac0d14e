// Memory runs out while a server works: the n-th allocation of any library fails, once or until the
// answer has come. The server stays; it answers, or closes the connection; what it acknowledged
// stands there once, and the same thing asked again goes well. See geheugen.mjs.
//   node geheugen_server.mjs [pg]
import { execFileSync } from "node:child_process";
import { accounts, nieuweStore, ruimOp, serveer, wachtwoord } from "../browser/huis.mjs";
import { Klant, formulieren } from "../browser/klant.mjs";
import { schrijf, wat } from "./gemeente.mjs";
import { ANDEREN, Teller, alles, groepNaam, groepen, steekproef } from "./tekort.mjs";

const begin = Date.now(), SECONDEN = 20;
const pg = process.argv[2] === "pg";
const store = nieuweStore({ mensen: 40, pg }), teller = new Teller();
const server = await serveer(store, { env: teller.env });
const wie = accounts(store).klantmanager, vast = await new Klant(server, wie).login();
const mens = /href="(\/mensen\/[\w-]{22})[/"]/.exec((await vast.ga("/mensen?wie=team")).html)[1];
const notitie = formulieren((await vast.ga(`${mens}/notitie`)).html).find((f) => f.velden.some((v) => v.name === "tekst"));

// Each over a connection of its own, so that making it can fail as well.
function bezoek(ingelogd = true) {
    const klant = new Klant(server, wie);
    klant.agent.keepAlive = false;
    if (ingelogd) klant.jar = new Map(vast.jar);
    return klant;
}
const lees = (pad) => ({ doe: () => bezoek().vraag("GET", pad), goed: 200 });
let merk = 0;
const keer = (m) => pg ? Number(execFileSync("psql", ["-qAtX", store.url, "-c",
    `SELECT count(*) FROM notitie WHERE tekst = '${m}'`], { encoding: "utf8" })) : wat(store.file).keer.get(m) ?? 0;
const vragen = {
    lijst: lees("/mensen?wie=team"), mens: lees(mens), plan: lees(`${mens}/plan`),
    zoeken: lees("/zoeken?q=sam"), cijfers: lees("/cijfers"), gezond: lees("/gezond"),
    notitie: {
        begin: () => `merk ${++merk}`,
        doe: (m) => schrijf({ form: notitie }, bezoek(), m).then((a) => ({ status: a.status })),
        keer, goed: 303,
    },
    inloggen: {
        begin: async () => { /* the form, with a cookie that goes with it */
            const klant = bezoek(false), page = await klant.vraag("GET", "/inloggen");
            return { klant, form: formulieren(page.html).find((f) => f.velden.some((v) => v.type === "password")) };
        },
        doe: (m) => m.klant.verstuur(m.form, { inlognaam: wie, wachtwoord }), goed: 303,
    },
};

const metTijd = (doe) => Promise.race([
    doe.then((a) => a.status, () => 0),
    new Promise((klaar) => setTimeout(() => klaar(-1), SECONDEN * 1000).unref()),
]);

async function probeer(naam, v, { n, steeds, van }) {
    const waar = `${naam}: ${groepNaam[van]}allocation ${n}${steeds ? " and on" : ""}: `, wat_ = await v.begin?.();
    teller.zet(n, steeds, van);
    const status = await metTijd(v.doe(wat_));
    teller.zet();
    if (status === -1) return `${waar}no end to it`;
    if (server.dood()) return `${waar}the server is gone: ${server.log().slice(-300)}`;
    if (status && ![v.goed, 500, 503].includes(status)) return `${waar}answers ${status}`;
    if (v.keer && status === 303 && v.keer(wat_) !== 1) return `${waar}said ${status}, is there ${v.keer(wat_)} times`;
    if (v.keer && status > 303 && v.keer(wat_) !== 0) return `${waar}said ${status}, and is there`;
    const weer = await metTijd(v.doe(wat_));
    if (weer !== v.goed) return `${waar}asked again: ${weer}`;
    return v.keer && v.keer(wat_) !== 1 ? `${waar}after sending again ${v.keer(wat_)} times` : "";
}

let geprobeerd = 0, mislukt = 0;
for (const [naam, v] of Object.entries(vragen)) {
    const hoeveel = [];
    for (const van of groepen) {
        const wat_ = await v.begin?.();
        teller.zet(0, false, van);
        const status = await metTijd(v.doe(wat_));
        if (status !== v.goed) throw new Error(`${naam} gives ${status} by itself`);
        hoeveel.push(teller.lees().geteld);
    }
    const fout = [];
    for (const van of groepen)
        for (const steeds of [false, true])
            for (const n of steekproef(hoeveel[van], alles ? (van === ANDEREN ? Infinity : 60) : van === ANDEREN ? 10 : 4)) {
                const mis = await probeer(naam, v, { n, steeds, van });
                geprobeerd++;
                if (mis) fout.push(mis);
                if (server.dood()) throw new Error(mis);
            }
    for (const f of fout.slice(0, 20)) console.log(`FAIL ${f}`);
    mislukt += fout.length;
    console.log(`${naam}: allocations ${hoeveel[0]}, of SQLite ${hoeveel[1]}; wrong ${fout.length}`);
}
await server.stop();
if (!pg && !wat(store.file).heel) { console.log("FAIL the store is broken"); mislukt++; }
console.log(`memory of the server${pg ? " on PostgreSQL" : ""}: tried ${geprobeerd}, survived ${geprobeerd - mislukt}, seconds ${((Date.now() - begin) / 1000).toFixed(0)}`);
await ruimOp();
console.log(`${geprobeerd - mislukt} passed, ${mislukt} failed`);
process.exit(mislukt ? 1 : 0);
