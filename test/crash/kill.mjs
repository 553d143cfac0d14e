// kill -9 of the server while eight visitors write: node kill.mjs TIMES
// What got no answer is sent again after the restart. All that was acknowledged is there, once;
// nothing stands there by half.
import { serveer, ruimOp } from "../browser/huis.mjs";
import { bezoeker, maakGemeente, schrijf, vergelijk, wat } from "./gemeente.mjs";

const keer = Number(process.argv[2] ?? 200), SCHRIJVERS = 8;
const begin = Date.now(), gezegd = [], onbekend = [];
const raar = new Map();
const gemeente = await maakGemeente();
let langzaamst = 0, fout = 0, verstuurd = 0, nr = 0, opnieuw = 0;

async function schrijver(klant, tot) {
    while (!tot.dood) {
        const weer = onbekend.shift(), merk = weer ?? `merk ${++nr}`;
        const a = await schrijf(gemeente, klant, merk);
        verstuurd++;
        if (weer) opnieuw++;
        if (a.gezegd) gezegd.push(merk);
        else if (!a.status) onbekend.push(merk);
        else raar.set(a.status, (raar.get(a.status) ?? 0) + 1);
    }
    klant.agent.destroy();
}

function keur(ronde) {
    const inhoud = wat(gemeente.store.file), { kwijt, dubbel } = vergelijk(gezegd, inhoud);
    if (!kwijt && !dubbel && !inhoud.half && inhoud.heel) return;
    console.log(`FAIL after kill ${ronde}: lost ${kwijt}, twice ${dubbel}, half ${inhoud.half}, whole ${inhoud.heel}`);
    fout++;
}

for (let ronde = 1; ronde <= keer; ronde++) {
    const start = Date.now();
    const server = await serveer(gemeente.store);
    langzaamst = Math.max(langzaamst, Date.now() - start);
    const tot = { dood: false };
    const bezig = Array.from({ length: SCHRIJVERS }, () => schrijver(bezoeker(gemeente, server), tot));
    await new Promise((klaar) => setTimeout(klaar, 20 + Math.random() * 180));
    await server.stop("SIGKILL");
    tot.dood = true;
    await Promise.all(bezig);
    if (ronde % 10 === 0 || ronde === keer) keur(ronde);
}
if (gezegd.length < keer) { console.log("FAIL too little was acknowledged to say anything"); fout++; }
if (raar.size) { console.log(`FAIL answers without a kill: ${JSON.stringify([...raar])}`); fout++; }
console.log(`kill -9: tried ${keer}, survived ${keer - fout}, posts ${verstuurd}, sent again ${opnieuw}, acknowledged ${gezegd.length}, lost ${
    vergelijk(gezegd, wat(gemeente.store.file)).kwijt}, slowest start ${langzaamst} ms, seconds ${
    ((Date.now() - begin) / 1000).toFixed(0)}`);
await ruimOp();
console.log(`${keer - Math.min(fout, keer)} passed, ${fout} failed`);
process.exit(fout ? 1 : 0);
