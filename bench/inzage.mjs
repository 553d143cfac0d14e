// The record of who looked, with a million rows: is it whole, who saw the people of a caseload, who saw
// one person; beside the sqlite3 shell that reads the same rows, and sha256sum over the same bytes.
//   node bench/inzage.mjs     ROWS=1000000
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { build, doe, map, nieuweStore, opslag, ruimOp, serveer, vandaag } from "../test/browser/huis.mjs";
import { Klant } from "../test/browser/klant.mjs";
import { duur, nu, regel } from "./peer.mjs";

const RIJEN = Number(process.env.ROWS ?? 1000000);
const store = nieuweStore({ mensen: Number(process.env.PEOPLE ?? 600) }), plek = map();

const vul = duur(() => execFileSync(join(build, "bench/inzage_vul"), [store.url, store.key, "sanne", String(RIJEN)], { stdio: "inherit" }));
console.log(`${RIJEN} rows written in ${Math.round(vul / 1000)} s`);
const bytes = join(plek, "rijen.txt");
const lezen = duur(() => execFileSync("sqlite3", [store.file], { input: `.output ${bytes}\nSELECT * FROM inzage;\n` }));
const som = duur(() => execFileSync("sha256sum", [bytes]));

let uit = "";
const heel = duur(() => { uit = doe("controle", ...opslag(store)); });
if (!/Alles klopt/.test(uit)) throw new Error(uit);
regel("controle", heel, "ms", "sqlite3 reads the rows", lezen);
regel("controle", heel, "ms", "sha256sum of their text", som);

let regels = 0;
const team = duur(() => { regels = doe("looked", ...opslag(store), "--caseload", "sanne", "--from", "2026-11-01", "--until", "2026-12-31").split("\n").length; });
regel(`looked, a caseload (${regels} lines)`, team, "ms", "sqlite3 reads the rows", lezen);

const server = await serveer(store), klant = await new Klant(server, "sanne").login();
const mens = /href="(\/mensen\/[\w-]{22})"/.exec((await klant.ga("/mensen?blad=heel")).html)[1];
const begin = nu(), a = await klant.ga(`${mens}/inzage`);
if (a.status !== 200) throw new Error(`inzage: ${a.status}`);
regel("the page of one person", nu() - begin, "ms", "sqlite3 reads the rows", lezen);
await server.stop();
await ruimOp();
