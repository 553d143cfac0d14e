// The second reading of the rules of law: for every start day of 2024 to 2032, what the text says,
// against what the program answers. Usage: node lezing2.mjs PROGRAM [ID ..]
// The last line reads "N passed, N failed": one for each rule.
import { spawnSync } from "node:child_process";
import { dag } from "./dagen.mjs";
import { WI } from "./inburgering.mjs";
import { OVERIG } from "./overig.mjs";

const VAN = dag("2024-01-01");
const TOT = dag("2032-12-31");

const opdracht = (id, gegeven) => [id, ...Object.entries(gegeven)
  .filter(([, waarde]) => waarde !== undefined)
  .map(([sleutel, waarde]) => `${sleutel}=${waarde}`)].join(" ");

function vraag(programma, vragen) {
  const uit = spawnSync(programma, ["rule", "--batch"],
    { input: vragen.join("\n") + "\n", encoding: "utf8", maxBuffer: 1 << 30 });
  if (uit.status !== 0) throw new Error(`${programma}: exit ${uit.status} ${uit.stderr ?? uit.error}`);
  return uit.stdout.split("\n").slice(0, -1);
}

function vergelijk(programma, id, gevallen) {
  const vragen = [], verwacht = [];
  for (let d = VAN; d <= TOT; d++)
    for (const [gegeven, uitkomst] of gevallen(d)) {
      vragen.push(opdracht(id, gegeven));
      verwacht.push(uitkomst);
    }
  const antwoorden = vraag(programma, vragen);
  if (antwoorden.length !== vragen.length)
    return { n: vragen.length, eerste: `${antwoorden.length} answers to ${vragen.length} questions` };
  const i = verwacht.findIndex((u, k) => u !== antwoorden[k]);
  const anders = i < 0 ? 0 : verwacht.filter((u, k) => u !== antwoorden[k]).length;
  return { n: vragen.length, anders, eerste: i < 0 ? null :
    `${vragen[i]}: program ${antwoorden[i]}, second reading ${verwacht[i]}` };
}

const [programma, ...alleen] = process.argv.slice(2);
const kent = JSON.parse(spawnSync(programma, ["rule", "--list", "--json"],
  { encoding: "utf8", maxBuffer: 1 << 26 }).stdout).map((r) => r.id);
const lezing = { ...WI, ...OVERIG };
let goed = 0, fout = 0;
for (const id of [...new Set([...kent, ...Object.keys(lezing)])].sort()) {
  if (alleen.length && !alleen.includes(id)) continue;
  const uit = !lezing[id] ? { eerste: "has no second reading" } :
    !kent.includes(id) ? { eerste: "is not known to the program" } :
    vergelijk(programma, id, lezing[id]);
  if (uit.eerste) fout++;
  else goed++;
  console.log(uit.eerste ? `${id} differs (${uit.anders ?? "?"} of ${uit.n ?? "?"}): ${uit.eerste}` :
    `${id} agrees on ${uit.n} cases`);
}
console.log(`${goed} passed, ${fout} failed`);
process.exitCode = fout > 0 ? 1 : 0;
