// What a page costs now beside what it cost at a tag, in turns in one run: bench/kosten.mjs of both,
// each on a store that its own program made of the same invented people.
//   TAG=v0.1 PEOPLE=2000 TURNS=5 node bench/vorige.mjs
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { build, root } from "../test/browser/huis.mjs";
import { midden } from "./peer.mjs";

const TAG = process.env.TAG ?? "v0.1", KEREN = Number(process.env.TURNS ?? 5);
const toen = join(build, "vorige", TAG, "main"), stil = { stdio: ["ignore", "ignore", "inherit"] };
if (!existsSync(toen)) {
    mkdirSync(join(toen, ".."), { recursive: true });
    execFileSync("git", ["clone", "-q", "--branch", TAG, "-c", "advice.detachedHead=false", root, toen], stil);
    symlinkSync(join(root, "node_modules"), join(toen, "node_modules"));
    symlinkSync(join(root, "../shared"), join(toen, "../shared"));
}
for (const waar of [toen, root]) execFileSync("make", ["-s", "-C", waar, "all", "build/bench/kale_pagina"], stil);

// { "worklist anew": cpu in us } of one turn.
function beurt(waar) {
    const uit = execFileSync("node", ["bench/kosten.mjs"], { cwd: waar, encoding: "utf8", maxBuffer: 1 << 24, env: { ...process.env, BUILD: "build",
        PEOPLE: process.env.PEOPLE ?? "2000", PAGES: "worklist dossier", STORE: join(waar, "build/vorige.db") } });
    return Object.fromEntries([...uit.matchAll(/^(worklist|dossier)\s+(again|anew)\s+\d+\s+([\d.]+)/gm)].map(([, p, h, us]) => [`${p} ${h}`, Number(us)]));
}

const tijden = {};
for (let i = 0; i < KEREN; i++)
    for (const [wie, waar] of [["toen", toen], ["nu", root]])
        for (const [wat, us] of Object.entries(beurt(waar))) ((tijden[wat] ??= { toen: [], nu: [] })[wie]).push(us);
for (const [wat, t] of Object.entries(tijden))
    console.log(`${wat.padEnd(16)} ${midden(t.nu).toFixed(0).padStart(6)} us, ${TAG}: ${midden(t.toen).toFixed(0).padStart(6)} us = ${(midden(t.nu) / midden(t.toen)).toFixed(2)} x`);
