// Remakes docs/handleiding/vergelijking/: each page that the prototype shows beside what the program
// builds, at 1440 and 360 px.
//   node test/browser/vergelijk.mjs [folder of the prototype's pictures]
//   ALLEEN="plan dossier" node test/browser/vergelijk.mjs     the pictures of these alone
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync, statSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { accounts, nieuweStore, root, ruimOp, schrijf, serveer } from "./huis.mjs";
import { context, stil, wacht } from "./browser.mjs";
import { formulieren, ingelogd, links } from "./klant.mjs";
import { maakKaart } from "./kaart.mjs";
import { DADEN, linkmaker } from "./linkmaker.mjs";
import { verklein } from "./png8.mjs";
import { verschillen } from "./vergelijk-tekst.mjs";

const HOOG = 2200;
const van = resolve(process.argv[2] ?? join(root, "../shared/prototype/png"));
const naar = join(root, "docs/handleiding/vergelijking");
mkdirSync(naar, { recursive: true });

// Cut off where a reader stops comparing.
const klein = (file) => verklein(file, { hoogst: HOOG });

const kaart = maakKaart(), store = nieuweStore(), server = await serveer(store), wie = accounts(store);
const leeg = nieuweStore({ mensen: 0 });
const zoek = async (k, q) => (await k.ga(`/zoeken?q=${encodeURIComponent(q)}`)).html;
const eerste = (html, naam, re = /./) => links(html).find((l) => kaart.bij("GET", l)?.naam === naam && re.test(l));
async function persoon(k, naam) { return eerste(await zoek(k, naam), "persoon_toon"); }
const sanne = await ingelogd(server, wie.klantmanager), joris = await ingelogd(server, wie.werkmakelaar);
const ilse = await ingelogd(server, wie.manager), petra = await ingelogd(server, wie.jobcoach);
const els = await ingelogd(server, wie.taalschool), mark = await ingelogd(server, wie.beleidsmedewerker);
const nadia = await ingelogd(server, wie.partner);
const dawit = await persoon(sanne, "dawit tesfay"), tekle = await persoon(sanne, "tekle");
const rima = await persoon(sanne, "rima");
const intake = (await sanne.ga(`${tekle}/intake`)).html;

// Sharing, with what the other would see beforehand.
async function voorbeeldVan(k, mens) {
    const blad = `${mens}/delen`, form = formulieren((await k.ga(blad)).html).find((f) => f.velden.some((v) => v.soort === "select"));
    const org = form.velden.find((v) => v.soort === "select"), keus = org.opties.find((o) => /VluchtelingenWerk/.test(o.tekst));
    const stap = (await k.ga(`${blad}?${org.name}=${encodeURIComponent(keus.value)}`)).html;
    return eerste(stap, "delen_toon", /doel|waarvoor/) ?? `${blad}?${org.name}=${encodeURIComponent(keus.value)}`;
}

const paginas = {
    inloggen: { pad: "/inloggen", wie: null },
    mensen: { pad: "/mensen", wie: sanne },
    dossier: { pad: dawit, wie: sanne },
    intake: { pad: `${tekle}/intake`, wie: sanne },
    "intake-deel": { pad: eerste(intake, "intake_deel_toon", /deel=tijd/) ?? eerste(intake, "intake_deel_toon"), wie: sanne },
    plan: { pad: `${dawit}/plan`, wie: sanne },
    plekken: { pad: "/plekken", wie: joris },
    plek: { pad: eerste(await zoek(joris, "medewerker stadsreiniging"), "plek_toon"), wie: joris },
    koppelen: { pad: `${rima}/plekken`, wie: joris },
    rooster: { pad: `${dawit}/rooster`, wie: sanne },
    cijfers: { pad: "/cijfers", wie: ilse },
    regel: { pad: "/regels/regel?id=WI-01&voorbeeld=ja", wie: sanne },
    aanwezigheid: { pad: eerste((await els.ga("/groepen")).html, "aanwezig_vraag"), wie: els },
    lesrooster: { pad: "/rooster", wie: sanne },
    jobcoach: { pad: "/vandaag", wie: petra },
    aanpak: { pad: "/aanpak", wie: mark },
    partner: { pad: "/partner", wie: nadia },
    deling: { pad: await voorbeeldVan(sanne, tekle), wie: sanne },
    inzage: { pad: `${dawit}/inzage`, wie: sanne },
    "werkgever-link": { pad: await (await linkmaker(server, DADEN.tekenen)).maak("tekenen"), wie: null },
    leeg: { pad: "/mensen", wie: "nieuw" },
};

const { program } = await import("./huis.mjs");
execFileSync(program, ["user", "add", "nieuw", "--name", "Nieuwe Collega", "--role", "klantmanager",
    "--store", leeg.url, "--key", leeg.key], { input: "een-lange-wachtzin-van-vier\n", stdio: ["pipe", "ignore", "inherit"] });
const server2 = await serveer(leeg, { dag: null });

const alleen = process.env.ALLEEN?.split(" ");
for (const f of alleen ? [] : readdirSync(naar)) if (f.endsWith(".png")) rmSync(join(naar, f));
let regels = "";
for (const [naam, p] of Object.entries(paginas)) {
    if (alleen && !alleen.includes(naam)) continue;
    const s = p.wie === "nieuw" ? server2 : server;
    const klant = p.wie === "nieuw" ? await ingelogdMet(server2, "nieuw") : p.wie;
    for (const breed of [1440, 360]) {
        const oud = join(van, `${naam}-${breed === 360 ? "360" : "desktop"}.png`), eind = breed === 360 ? "360" : "1440";
        const c = await context(s, klant, { breed, hoog: 900 }), page = await wacht(c);
        const a = await page.goto(p.pad);
        if (a.status() !== 200) throw new Error(`${naam}: ${p.pad} gives ${a.status()}`);
        await stil(page);
        const file = join(naar, `${naam}-programma-${eind}.png`);
        await page.screenshot({ path: file, fullPage: true });
        klein(file);
        if (existsSync(oud)) {
            const kopie = join(naar, `${naam}-prototype-${eind}.png`);
            copyFileSync(oud, kopie);
            chmodSync(kopie, 0o644);
            klein(kopie);
        }
        await c.close();
    }
    regels += `\n## ${naam}\n\n| prototype | programma |\n|---|---|\n` +
        `| ![Prototype van ${naam} op 1440 px](${naam}-prototype-1440.png) | ![${naam} op 1440 px](${naam}-programma-1440.png) |\n` +
        `| ![Prototype van ${naam} op 360 px](${naam}-prototype-360.png) | ![${naam} op 360 px](${naam}-programma-360.png) |\n\n` +
        (verschillen[naam] ?? ["(nog niet bekeken)"]).map((v) => `- ${v}\n`).join("");
}
async function ingelogdMet(s, naam) {
    const { Klant } = await import("./klant.mjs");
    return new Klant(s, naam).login(naam, "een-lange-wachtzin-van-vier");
}
if (!alleen) schrijf(join(naar, "README.md"), `# Het programma naast het prototype

Elke pagina die het prototype toont en het programma heeft, op 1440 en op 360 px (afgesneden na ${HOOG} px).
Onder elk paar staat wat verschilt en waarom. Alle gegevens zijn verzonnen: het programma toont Voorbeeldstad
(\`tweespoor demo --aanpak zwolle --people 600 --seed 1 --today 2026-11-23\`), het prototype zijn eigen mensen.
Opnieuw maken: \`node test/browser/vergelijk.mjs\`.
${regels}`);
const samen = readdirSync(naar).reduce((n, f) => n + statSync(join(naar, f)).size, 0);
console.log(`${Object.keys(paginas).length} pages, ${Math.round(samen / 1024)} KB`);
await ruimOp();
process.exit(samen > 8 * 1024 * 1024 ? 1 : 0);
