// The guide in docs/handleiding, held against the files beside it and the routes of the program.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const gids = join(root, "docs/handleiding"), beeld = join(gids, "beeld");
const program = join(root, process.env.BUILD ?? "build", "tweespoor");

// Not told to a reader: the first lets a page choose, the others are asked by a program.
const ZONDER = new Map([["/", "sends each rol to its first page"], ["/gezond", "for the guard of a server"],
    ["/s/{*}", "style, letters and script"], ["/sessie", "keeps a session while someone types"]]);

let passed = 0, failed = 0;
function goed(fouten, wat) {
    if (!fouten.length) { passed++; return; }
    failed++;
    console.log(`FAIL ${wat}\n     ${fouten.slice(0, 20).join("\n     ")}`);
}

const zonderCode = (tekst) => tekst.replace(/^( {4,}|\t).*$/gm, "").replace(/```[\s\S]*?```/g, "").replace(/`[^`\n]*`/g, "");
const paginas = [...readdirSync(gids).map((f) => join(gids, f)), join(gids, "vergelijking/README.md"), join(root, "README.md"),
    join(root, "CONTRIBUTING.md")].filter((f) => f.endsWith(".md"));
const tekst = new Map(paginas.map((f) => [f, readFileSync(f, "utf8")]));
const koppen = (t) => new Set([...t.matchAll(/^#+ (.*)$/gm)].map((m) => m[1].toLowerCase()
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[^\p{L}\p{N}\s-]/gu, "").trim().replace(/\s/g, "-")));

// What pages point at: [page, address].
const wijzers = paginas.flatMap((f) => [...zonderCode(tekst.get(f)).matchAll(/\]\(([^)\s]+)\)/g)].map((m) => [f, m[1]]))
    .filter(([, to]) => !/^(https?|mailto):/.test(to));
const naam = (f) => relative(root, f);
goed(wijzers.filter(([f, to]) => {
    const [pad, kop] = to.split("#"), doel = pad ? resolve(dirname(f), pad) : f;
    if (!existsSync(doel)) return true;
    return kop && doel.endsWith(".md") && !koppen(readFileSync(doel, "utf8")).has(kop);
}).map(([f, to]) => `${naam(f)}: ${to}`), "links that lead nowhere");
goed(wijzers.length > 200 ? [] : [`${wijzers.length} links`], "the links of the guide were read");

// Pictures: each is used, has words for who cannot see it, and is made by the script.
const getoond = new Set(wijzers.map(([f, to]) => resolve(dirname(f), to)));
const plaatjes = readdirSync(beeld).filter((f) => f.endsWith(".png"));
goed(plaatjes.filter((f) => !getoond.has(join(beeld, f))), "pictures that no page shows");
const gemaakt = new Set([...readFileSync(join(root, "tools/beeld.mjs"), "utf8").matchAll(/^ {4}\["([\w-]+)", /gm)].map((m) => `${m[1]}.png`));
goed(plaatjes.filter((f) => !gemaakt.has(f)).concat([...gemaakt].filter((f) => !plaatjes.includes(f))),
    "pictures and tools/beeld.mjs name the same");
goed(paginas.filter((f) => /!\[\s*\]/.test(tekst.get(f))).map(naam), "pictures without words");

// Beside the prototype: each pair was looked at, in words.
const naast = tekst.get(join(gids, "vergelijking/README.md"));
goed([...naast.matchAll(/^## (.*)\n[\s\S]*?(?=^## |$(?![\s\S]))/gm)].filter((m) => !/^- \S/m.test(m[0]) || /nog niet bekeken/.test(m[0]))
    .map((m) => m[1]), "pages beside the prototype without what differs");

// Every page of the guide hangs under its first page.
const bereikt = new Set([join(gids, "README.md")]);
for (const f of bereikt) for (const [van, to] of wijzers) {
    const doel = resolve(dirname(van), to.split("#")[0]);
    if (van === f && tekst.has(doel)) bereikt.add(doel);
}
goed(paginas.filter((f) => f.startsWith(gids) && !bereikt.has(f)).map(naam), "pages that the guide does not lead to");

// Every page of the program, in bladzijden.md under a chapter that tells about it.
const routes = JSON.parse(execFileSync(program, ["routes", "--json"], { encoding: "utf8", maxBuffer: 1 << 24 }));
const paden = new Set(routes.filter((r) => r.methode === "GET").map((r) => r.pad));
const lijst = tekst.get(join(gids, "bladzijden.md"));
const verteld = [...lijst.matchAll(/^\| `([^`]+)` \| (\S.*) \|$/gm)].map((m) => m[1]);
goed([...paden].filter((p) => !ZONDER.has(p) && !verteld.includes(p)), "pages of the program that bladzijden.md leaves out");
goed(verteld.filter((p, i) => !paden.has(p) || verteld.indexOf(p) !== i), "rows of bladzijden.md without a page, or twice");
goed([...ZONDER.keys()].filter((p) => !paden.has(p) || verteld.includes(p)), "exceptions that are none");
goed([...lijst.matchAll(/^## (.*)$/gm)].map((m) => m[1]).filter((k) => !/^\[.+\]\([\w-]+\.md\)$/.test(k)), "chapters of bladzijden.md without a page to read");

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
