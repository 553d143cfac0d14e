// Notes posted through HTTP by 1 and by 16 visitors (wrk, about everyone in turn), each on disk before its
// answer leaves, beside the sqlite3 shell that writes one durable row at a time. Every note that was
// acknowledged is counted in the store afterwards.
//   node bench/schrijven.mjs     SECONDS=6
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { map, ruimOp, serveer } from "../test/browser/huis.mjs";
import { maakGemeente, sql } from "../test/crash/gemeente.mjs";
import { duurzaam, regel } from "./peer.mjs";

const SECONDEN = process.env.SECONDS ?? "6";

// Each post has a text and a code against double sending of its own.
function script(gemeente, server) {
    const vast = new URLSearchParams();
    for (const v of gemeente.form.velden) if (!["tekst", "_eens"].includes(v.name)) vast.append(v.name, v.value ?? "");
    const pad = join(map(), "schrijven.lua");
    writeFileSync(pad, `local n, start, people = 0, os.time(), {${gemeente.mensen.map((m) => `"${m}"`)}}
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
wrk.headers["Origin"] = "${server.url}"
wrk.headers["Sec-Fetch-Site"] = "same-origin"
wrk.headers["Cookie"] = "${[...gemeente.koekjes].map(([k, w]) => `${k}=${w}`).join("; ")}"
request = function()
    n = n + 1
    local mark = string.format("merk-%d-%d", start, n)
    return wrk.format(nil, people[n % #people + 1] .. "/notitie", nil,
        "${vast}&tekst=" .. mark .. "&_eens=" .. mark .. string.rep("-", 30 - #mark))
end
done = function(all, _, times)
    io.write("done ", all.requests, " ", all.duration / 1e6, " ", times:percentile(95) / 1000, " ", all.errors.status, "\\n")
end
`);
    return pad;
}

const tikken = (pid) => readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ").slice(11, 13).reduce((s, x) => s + Number(x), 0);

const gemeente = await maakGemeente(), server = await serveer(gemeente.store);
const peer = duurzaam(1000), lua = script(gemeente, server);
let gezegd = 0;
for (const bezoekers of [1, 16]) {
    const voor = tikken(server.pid);
    const uit = execFileSync("wrk", ["-t1", `-c${bezoekers}`, `-d${SECONDEN}s`, "-s", lua, server.url], { encoding: "utf8" });
    const [, n, s, p95, fout] = /done (\d+) ([\d.]+) ([\d.]+) (\d+)/.exec(uit);
    if (Number(fout)) console.log(`${fout} notes were refused`);
    gezegd += Number(n) - Number(fout);
    regel(`notes posted through HTTP, visitors: ${bezoekers}`, n / s, "/s", "sqlite3, one durable row each", peer, true);
    console.log(`   CPU ${Math.round((tikken(server.pid) - voor) * 10000 / n)} us a note, p95 ${Number(p95).toFixed(1)} ms`);
}
const erin = Number(sql(gemeente.store.file, "SELECT count(*) FROM notitie WHERE tekst LIKE 'merk-%';"));
if (erin < gezegd) console.log(`LOST: ${gezegd} acknowledged, ${erin} in the store`);
await server.stop();
await ruimOp();
