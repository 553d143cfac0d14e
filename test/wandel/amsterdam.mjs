// Amsterdam [001][003] from its file: a question goes to the GGD and an answer comes back, in Chromium; every
// word typed there is a canary, and is in no byte of anyone but who guides the person and the GGD. And a
// caseload by intensity: the file says how many at most, beyond it nobody is assigned.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../browser/huis.mjs";
import { gelijk, goed, klaar } from "../browser/tel.mjs";
import { inBrowser } from "./browser.mjs";
import { formulieren } from "../browser/klant.mjs";
import { Kanaries } from "./kanaries.mjs";
import { dossier, formulier, Gemeente, jaar, opElkeMotor, optie, over, tekstVan, vul } from "./wandel.mjs";

const GGD = "GGD Amsterdam", UMC = "Amsterdam UMC", SCHOOL = "Taalschool IJ", VWN = "VluchtelingenWerk Amsterdam";
const nr = (i) => `${jaar}-${String(i).padStart(4, "0")}`, naam = "Hanna Tesfaye", HOOGSTENS = 3;
const staf = [["bram", "Bram Kok", "klantmanager", "Team West"], ["joris", "Joris Bakker", "werkmakelaar", "Team Oost"], ["petra", "Petra Bos", "jobcoach", "Team Oost"],
    ["vera", "Vera Mol", "klantmanager", "Team Oost"], ["ilse", "Ilse Verhoeven", "manager"], ["mark", "Mark de Boer", "beleidsmedewerker"],
    ["ben", "Ben Smit", "applicatiebeheer"], ["priya", "Priya Das", "privacy officer"]];
const buiten = [["iris", "Iris Prins", "partner", GGD], ["ria", "Ria Post", "werkgever", UMC], ["karin", "Karin Vos", "taalschool", SCHOOL], ["meryem", "Meryem Aydin", "partner", VWN]];

// The file of the town, with a limit that a walk can reach.
function bestand(g) {
    const echt = join(root, "aanpakken/amsterdam.yaml"), tekst = readFileSync(echt, "utf8"), kort = join(g.map, "amsterdam.yaml");
    g.mag(0, "Het bestand klopt. Aanpak: Amsterdam", ["aanpak", "check", echt]);
    goed(/hoogstens intensief: 50/.test(tekst) && /hoogstens wacht: 100/.test(tekst), `${g.motor}: the file holds the limits by intensity`);
    writeFileSync(kort, tekst.replace("hoogstens intensief: 50", `hoogstens intensief: ${HOOGSTENS}`));
    g.mag(0, "is in gebruik", ["aanpak", "use", kort, "--gemeente", "Amsterdam", "--user", "mark"]);
}

function inrichten(g) {
    g.account("sanne", "Sanne de Wit", "klantmanager", "Team Oost");
    for (const a of staf) g.account(...a);
    bestand(g);
    g.lees("organisaties", ["Naam", "Soort organisatie"], [[GGD, "GGD"], [UMC, "werkgever"], [SCHOOL, "taalschool"], [VWN, "VluchtelingenWerk"]]);
    for (const [wie, heet, rol, org] of buiten)
        g.mag(0, "gemaakt", ["user", "add", wie, "--name", heet, "--role", rol, "--organisation", org], "vier woorden zijn genoeg\n");
    g.lees("mensen", ["Naam", "Geboortedatum", "Doelgroep", "Aanmelddatum", "Klantmanager", "Telefoon", "Koppelingsdatum"],
        [naam, "Aman Girma", "Sara Bekele"].map((n, i) => [n, `${i + 3}-4-1991`, "statushouder", over(-20), "sanne", `061234567${i}`, over(-20)]));
    g.lees("plekken", ["Organisatie", "Functie", "Soort plek", "Aantal plaatsen", "Uren minstens", "Uren hoogstens"], [[UMC, "Zorghulp", "leerwerkplek", 2, 16, 32]]);
    g.lees("lesgroepen", ["Taalschool", "Groep", "Niveau", "Leerroute", "Docent", "Plaatsen", "Eerste les", "Lessen", "Dossiernummer", "Deelname vanaf"],
        [[SCHOOL, "A2-b", "A2", "B", "Karin Vos", 12, over(-60), "\"ma 19.00-20.00; wo 19.00-20.00\"", nr(1), over(-15)]]);
}

// ---- to the GGD and back ----

async function gedeeld(g, km, d) {
    let p = await km.ga(`${d}/delen`);
    p = await km.ga(`${d}/delen?met=${optie(p.html, "met", VWN)}&doel=begeleiding`);
    gelijk((await km.verstuur(formulier(p.html, "/delen"))).status, 303, `${g.motor}: another partner guides the same person`);
    const plek = String(g.json(["match", "--person", nr(1)]).find((x) => x.naam === "Zorghulp")?.plek);
    g.mag(0, "voorgesteld", ["propose", "make", nr(1), "--place", plek, "overslaan=Past bij de wens", "--user", "joris"]);
    g.mag(0, "vastgelegd", ["place", "start", nr(1), "--place", plek, "contract=tijdelijk", `van=${over(-5)}`, `tot=${over(200)}`, "uren=24", "--user", "joris"]);
    const joris = await g.wie("joris"), t = await joris.ga(`${d}/trajecten`), plaatsing = /\/plaatsing\/[\w-]{22}/.exec(t.html)[0];
    await vul(joris, `${plaatsing}/werkgever`, "/werkgever", {});
}

const vraagt = (g, k, d) => async (h, page) => {
    await page.goto(`${d}/partners`, { waitUntil: "load" });
    await h.typ(/^Wat wil je weten/, `Hoeveel uur kan zij staan? ${k.woord("hanna", "vraag")}`);
    await h.klik("button", "Verwijs");
    await h.zie("tekst", `Verwezen naar ${GGD}.`);
};
const antwoordt = (g, k) => async (h, page) => {
    await h.zie("tekst", k.woord("hanna", "vraag"));
    await h.klik("link", new RegExp(`^Geef advies.*${naam}$`));
    await h.klik("checkbox", /^Niet lang staan/);
    await h.typ(/^Hoogstens uur per week/, "16");
    await h.typ(/^Wat kan wel/, `Zittend werk met pauzes. ${k.woord("hanna", "advies")}`);
    await h.klik("button", "Stuur het advies");
    await h.zie("tekst", "Het advies is verstuurd.");
    await page.goto("/", { waitUntil: "load" });
    await h.klik("link", naam);
    await h.typ(/^Bericht$/, k.woord("hanna", "bericht"));
    await h.klik("button", "Stuur het bericht");
    await h.zie("tekst", "Het bericht is verstuurd.");
};
const bespreekt = (g, k, d) => async (h, page) => {
    await page.goto(`${d}/partners`, { waitUntil: "load" });
    await h.klik("link", "Bekijk en bespreek");
    await h.zie("tekst", k.woord("hanna", "advies"));
    await h.klik("button", "Neem over");
    await h.zie("tekst", "De grenzen tellen nu mee");
};

// Everyone else opens all that he can reach, and all that who guides her was led to.
async function niemandAnders(g, k, wanneer, wie_ = [...staf, ...buiten]) {
    const km = await g.wie("sanne"), eigen = await k.loop(km, { per: 8 });
    goed(eigen.ziet.size > 0, `${g.motor}: ${wanneer}: who guides her sees it`);
    const iris = await k.loop(await g.wie("iris"), { per: 8 });
    for (const [wie, , rol] of wie_) {
        if (wie === "iris" || wie === "vera") continue; /* the GGD itself; a colleague of the same team */
        const klant = await g.wie(wie), { ziet } = await k.loop(klant, { per: 8 });
        gelijk([...ziet].join(), "", `${g.motor}: ${wanneer}: ${rol} ${wie} reads nothing of it`);
        const daar = await k.probeer(klant, rol, new Set([...k.enkele(eigen.paden, 2), ...k.enkele(iris.paden, 2)]));
        gelijk([...daar.ziet].join(), "", `${g.motor}: ${wanneer}: ${rol} ${wie} reads nothing at the addresses of others`);
        gelijk(daar.fout.join("; "), "", `${g.motor}: ${wanneer}: ${rol} ${wie}: what is not his is as if it were not there`);
    }
    gelijk([...k.in(g.doe(["export", "persoon"]).uit)].join(), "", `${g.motor}: ${wanneer}: nor in the export of people`);
    goed(!k.in(g.server.log()).size, `${g.motor}: ${wanneer}: the log holds no canary`);
}

// ---- a caseload by intensity ----

async function caseload(g, km, manager) {
    gelijk(tekstVan(await km.ga("/mensen")).includes(`Intensief: ${HOOGSTENS} van hoogstens ${HOOGSTENS}.`), true, `${g.motor}: her own list says how full`);
    const p = tekstVan(await manager.ga("/cijfers/begeleiding"));
    goed(new RegExp(`Sanne de Wit Team Oost ${HOOGSTENS} ${HOOGSTENS} van hoogstens ${HOOGSTENS} Vol 0 van hoogstens 100`).test(p), `${g.motor}: the manager sees limit and stand`, p.slice(0, 600));
    goed(!p.includes(naam), `${g.motor}: and no name of a person`);
    const c = g.json(["figures"]), rij = c.begeleiding.find((x) => x.naam === "Sanne de Wit");
    gelijk(`${rij?.intensief} ${rij?.wacht} ${c.hoogstens?.intensief} ${c.hoogstens?.wacht}`, `${HOOGSTENS} 0 ${HOOGSTENS} 100`, `${g.motor}: on the command line too`);
    // By hand: the fourth is registered, and goes to someone else.
    const f = await km.ga("/mensen/nieuw");
    let a = await km.verstuur(formulier(f.html, "/kijk"), { naam: "Dawit Alem", geboortedatum: "5-6-1992", doelgroep: "statushouder" });
    a = await km.verstuur(formulier(a.html, /voor=[\w-]+/.exec(a.html)[0]), { doelgroep: "statushouder" });
    const wijzig = await km.ga(a.naar);
    goed(a.status === 303 && wijzig.html.includes("Jouw plaatsen zijn vol: kies een ander."), `${g.motor}: the fourth is not hers`, tekstVan(wijzig).slice(0, 500));
    const vorm = formulieren(wijzig.html).find((x) => x.velden.some((v) => v.name === "klantmanager_id"));
    const vol = await km.verstuur(vorm, { klantmanager_id: optie(wijzig.html, "klantmanager_id", "Sanne de Wit") });
    goed(vol.status === 422 && tekstVan(vol).includes(`Sanne de Wit heeft geen plaats: Intensieve begeleiding, ${HOOGSTENS} van hoogstens ${HOOGSTENS}. Kies een ander.`),
        `${g.motor}: beyond the limit is refused, with limit and stand`, tekstVan(vol).slice(0, 700));
    gelijk((await km.verstuur(vorm, { klantmanager_id: optie(wijzig.html, "klantmanager_id", "Vera Mol") })).status, 303, `${g.motor}: a colleague with room`);
    // By a file.
    const pad = join(g.map, "vijfde.csv");
    writeFileSync(pad, "Naam;Geboortedatum;Doelgroep;Klantmanager\nAbel Haile;6-7-1993;statushouder;sanne\n");
    goed(/Sanne de Wit heeft geen plaats/.test(g.doe(["import", "--kind", "mensen", pad]).uit.replace(/\s+/g, " ")), `${g.motor}: nor by a file`);
}

async function wandel(motor) {
    const g = new Gemeente(motor), k = new Kanaries(), js = motor === "sqlite";
    inrichten(g);
    await g.serveer();
    const km = await g.wie("sanne"), manager = await g.wie("ilse"), d = await dossier(km, nr(1));
    await caseload(g, km, manager);
    await gedeeld(g, km, d);
    await inBrowser(g, "sanne", js, vraagt(g, k, d));
    await inBrowser(g, "iris", js, antwoordt(g, k));
    await niemandAnders(g, k, "with an answer");
    await inBrowser(g, "sanne", js, bespreekt(g, k, d));
    const grens = tekstVan(await km.ga(`${d}/intake/deel?deel=grenzen`));
    goed(/Niet lang staan/.test(grens) && !k.in(grens).size, `${motor}: what she can do is kept, in terms of work`, grens.slice(0, 500));
    await niemandAnders(g, k, "after it is taken over", [...staf, ...buiten].filter(([wie]) => ["joris", "petra", "ria", "meryem"].includes(wie)));
    await g.server.stop();
}

await opElkeMotor("Amsterdam", wandel);
await klaar();
