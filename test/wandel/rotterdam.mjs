// Rotterdam [000][003] from its file to the report: 21 people on departments of the gemeente itself, two
// groups and places made to measure, along departments, at most 12 months, and how it ended for each.
import { join } from "node:path";
import { root } from "../browser/huis.mjs";
import { gelijk, goed, klaar, test } from "../browser/tel.mjs";
import { csv, dossier, formulier, Gemeente, jaar, keuze, nu, opElkeMotor, schrijfDag, tekstVan } from "./wandel.mjs";

const MENSEN = 21, MAANDEN = 12;
const plekken = [
    { functie: "Wijkbeheerder", afdeling: "Wijkbeheer", aantal: 6, groep: 4 },
    { functie: "Medewerker stadsreiniging", afdeling: "Stadsreiniging", aantal: 6, groep: 4 },
    { functie: "Administratief medewerker", afdeling: "Burgerzaken", aantal: 3 },
    { functie: "Medewerker postkamer", afdeling: "Faciliteiten", aantal: 2 },
    { functie: "Medewerker archief", afdeling: "Archief", aantal: 2 },
    { functie: "Medewerker groen", afdeling: "Groen", aantal: 2 },
];
const einden = [["baan hier", "Baan op deze plek"], ["baan hier", "Baan op deze plek"], ["ander werk", "Ander betaald werk"],
    ["ander werk", "Ander betaald werk"], ["opleiding", "Opleiding"], ...Array(5).fill(["gestopt", "Gestopt"])];
const geslaagd = einden.filter(([hoe]) => hoe !== "gestopt").length;

const erbij = (d, maanden, dagen = 0) => new Date(d.getFullYear(), d.getMonth() + maanden, Math.min(d.getDate(), 28) + dagen);
const mensen = Array.from({ length: MENSEN }, (_, i) => {
    const plek = plekken.flatMap((p) => Array(p.aantal).fill(p))[i];
    const van = erbij(nu, 0, -(25 + i * 15));
    return { i, naam: `Proef Rotterdammer${i + 1}`, nummer: `${jaar}-${String(i + 1).padStart(4, "0")}`, plek, van, tot: erbij(van, MAANDEN) };
});
// Along two departments: half a year at the own one, then at the next of the list.
const stappen = (m) => {
    const half = erbij(m.van, 6), ander = plekken[(plekken.indexOf(m.plek) + 1) % plekken.length];
    return [{ afdeling: m.plek.afdeling, van: m.van, tot: half }, { afdeling: ander.afdeling, van: half, tot: m.tot }];
};
const waar = (m) => stappen(m).find((s) => s.van <= nu && nu < s.tot).afdeling;
const vandaag = new Date(nu.getFullYear(), nu.getMonth(), nu.getDate());
const bijna = (m) => erbij(m.van, MAANDEN - 3) < vandaag; /* the file warns three months before */

function bestanden(g) {
    g.lees("organisaties", ["Naam", "Soort organisatie", "Leerbedrijf"],
        plekken.map((p) => [p.afdeling, "gemeenteafdeling", "ja"]));
    g.lees("mensen", ["Naam", "Geboortedatum", "Doelgroep", "Aanmelddatum", "Klantmanager"],
        mensen.map((m) => [m.naam, `${m.i + 1}-3-1990`, "statushouder", schrijfDag(erbij(m.van, -2)), "sanne"]));
    g.lees("plekken", ["Organisatie", "Functie", "Soort plek", "Aantal plaatsen", "Als groep: minstens", "Uren minstens", "Uren hoogstens"],
        plekken.map((p) => [p.afdeling, p.functie, "leerwerkplek", p.aantal, p.groep ?? "", 24, 32]));
    const gevonden = g.doe(["match", "--person", mensen[0].nummer, "--json"]).uit;
    for (const p of plekken) p.nr = new RegExp(`"plek":(\\d+),"naam":"${p.functie}"`).exec(gevonden)?.[1];
    goed(plekken.every((p) => p.nr), `${g.motor}: every place is there to choose`, gevonden.slice(0, 300));
}

const plaats = (g, m, waarden, code, tekst) => g.mag(code, tekst, ["place", "start", m.nummer, "--place", m.plek.nr,
    "contract=tijdelijk", `van=${schrijfDag(m.van)}`, `tot=${schrijfDag(m.tot)}`, "uren=24", "--user", "joris", ...waarden]);

// The team that finds or makes places; who begins is off the list.
async function zoeken(g, km) {
    for (const [i, manier] of ["gezocht", "gemaakt"].entries())
        g.mag(0, "De opdracht is bewaard", ["place", "seek", mensen[i].nummer, `manier=${manier}`, "wat=Post en archief, 24 uur",
            `uiterlijk=${schrijfDag(erbij(nu, 1))}`, "--user", "joris"]);
    const p = tekstVan(await km.ga("/plekken/zoeken"));
    goed(p.includes("2 mensen zoeken een plek. Voor 2 mensen is iemand bezig."), `${g.motor}: the worklist of places`, p.slice(0, 400));
    goed(/Gezocht Post en archief/.test(p) && /Gemaakt \(jobcarving\) Post en archief/.test(p), `${g.motor}: found or made`);
}

// A place that is made: a function taken apart into tasks, with the language of each; who could do
// which; a place of what is for him, held for him. What is left stays with the function.
function verdelen(g) {
    const m = mensen[1], carve = (code, zin, ...w) => g.mag(code, zin, ["carve", ...w, "--user", "joris"]);
    carve(0, "De functie staat erin", "add", "3", "functie=Medewerker balie", "afdeling=Burgerzaken", "uren=24", "sector=kantoor");
    const functie = () => g.json(["carve", "show", "alle"])[0], nr = String(functie().nr);
    const taak = (naam, taal) => carve(0, "De taak is toegevoegd", "task", nr, `naam=${naam}`, "uren=8", ...(taal ? [`taal_sp=${taal}`] : []));
    const past = () => g.json(["carve", "who", nr]).find((x) => x.nummer === m.nummer)?.taken ?? [];
    taak("Post sorteren");
    taak("Archief bijwerken", "A2");
    const vraagtTaal = past().map((t) => /Taal: Spreken/.test(t.nodig)).join();
    gelijk(vraagtTaal, "false,true", `${g.motor}: the language of each task by itself`);
    for (const t of functie().taken) carve(0, "Deze taak is nu voor deze persoon", "give", m.nummer, "--nr", String(t.nr));
    carve(0, "De plek is gemaakt", "make", nr, "functie=Medewerker post en archief", "soort=leerwerkplek");
    gelijk(functie().over, 8, `${g.motor}: 8 of the 24 hours are left`);
    taak("Klanten te woord staan", "B2");
    const [post, archief, balie] = functie().taken;
    goed(post.plek && archief.plek === post.plek && !balie.plek, `${g.motor}: one place of two tasks`, JSON.stringify(functie()));
    gelijk(past().map((t) => t.taak).join(), "Klanten te woord staan", `${g.motor}: only the third is still free`);
    return { functie: "Medewerker post en archief", afdeling: "Burgerzaken", nr: String(post.plek) };
}

function plaatsen(g) {
    for (const m of mensen) {
        g.mag(0, "voorgesteld", ["propose", "make", m.nummer, "--place", m.plek.nr, "overslaan=Past bij de wens", "--user", "joris"]);
        if (m.i === 0) {
            const na = schrijfDag(erbij(m.tot, 0, 1));
            plaats(g, m, ["contract=vast"], 1, "contract: past niet in de aanpak. Kies uit: Tijdelijk contract.");
            plaats(g, m, [`tot=${na}`], 1, "Het mag hoogstens 12 maanden volgens de aanpak, dus tot");
        }
        plaats(g, m, [], 0, "De plaatsing is vastgelegd");
        for (const s of stappen(m))
            g.mag(0, "De afdeling is gepland", ["place", "rotate", m.nummer, "--place", m.plek.nr, `afdeling=${s.afdeling}`,
                `van=${schrijfDag(s.van)}`, `tot=${schrijfDag(s.tot)}`, "--user", "joris"]);
    }
    g.mag(1, "12 maanden volgens de aanpak", ["place", "extend", mensen[1].nummer, "--place", mensen[1].plek.nr,
        `tot=${schrijfDag(erbij(mensen[1].tot, 1))}`, "--user", "sanne"]);
}

// Specialised consulents: tasks of their track are theirs.
async function consulenten(g, km) {
    const d = await dossier(km, mensen[20].nummer);
    for (const [vak, wie] of [["inburgering", "Mirjam Scholten"], ["werk", "Joris Bakker"], ["onderwijs", "Anouk Peeters"]]) {
        const { html } = await km.ga(`${d}/consulent`);
        const a = await km.verstuur(formulier(html, "/consulent"), { vak, gebruiker_id: keuze(html, "gebruiker_id", wie) });
        gelijk(a.status, 303, `${g.motor}: consulent for ${vak}`);
    }
    const p = tekstVan(await km.ga(d));
    goed(/Inburgering Mirjam Scholten, sinds/.test(p) && /Werk Joris Bakker, sinds/.test(p) && /Onderwijs Anouk Peeters, sinds/.test(p),
        `${g.motor}: three consulents in the dossier`);
    const taken = g.doe(["tasks", "--user", "joris"]).uit;
    goed(taken.includes(mensen[20].naam), `${g.motor}: the end of the traject is a task of the consulent`, taken.slice(0, 600));
}

function leren(g) {
    for (const [i, waarden] of [["leerweg=BBL", "kwalificatie=mbo-diploma"],
        ["leerweg=derde leerweg", "kwalificatie=mbo-certificaat", "behaald=mbo-certificaat", `behaald_op=${schrijfDag(erbij(nu, 0, -3))}`],
        ["leerweg=derde leerweg", "kwalificatie=praktijkverklaring"]].entries())
        g.mag(0, "vastgelegd", ["place", "learn", mensen[18 + i].nummer, "--place", mensen[18 + i].plek.nr, "opleiding=Medewerker dienstverlening",
            "crebo=25251", ...waarden, "--user", "sanne"]);
}

async function stand(g, km, nog) {
    const hier = mensen.filter((m) => nog.includes(m)), p = tekstVan(await km.ga("/afdelingen"));
    const afdelingen = new Set(hier.map(waar)), groepen = new Set(hier.filter((m) => m.plek.groep).map((m) => m.plek));
    goed(nog.length < MENSEN || afdelingen.size >= 5, `${g.motor}: at least five departments`);
    goed(p.includes(`${hier.length} mensen leren nu bij de gemeente. Dat is op ${afdelingen.size} afdelingen. ${groepen.size === 1 ? "Er is 1 groep." : `Er zijn ${groepen.size} groepen.`}`),
        `${g.motor}: ${hier.length} people, ${afdelingen.size} departments, ${groepen.size} groups`, p.slice(0, 300));
    goed(p.includes("Niemand is er langer dan de aanpak toestaat."), `${g.motor}: nobody past 12 months`);
    const dicht = hier.filter(bijna).length;
    goed(p.includes(dicht === 1 ? "Bij 1 mens komt" : `Bij ${dicht} mensen komt`), `${g.motor}: ${dicht} are warned of the end`, p.slice(0, 300));
    goed(hier.every((m) => p.includes(`${m.naam} ${waar(m)} ${m.plek.functie}`)), `${g.motor}: everyone at the department of today`);
    return p;
}

async function eindigen(g, km) {
    const klaar_ = mensen.slice(0, einden.length), eind = schrijfDag(erbij(nu, 0, -1));
    const stop = (m, code, tekst, ...w) => g.mag(code, tekst, ["place", "end", m.nummer, "--place", m.plek.nr, `eind=${eind}`, ...w, "--user", "sanne"]);
    stop(mensen[0], 1, "uitstroom: is verplicht");
    stop(mensen[0], 1, "uitstroom: past niet in de aanpak. Kies uit:", "uitstroom=vervolgtraject");
    stop(mensen[0], 1, "stopreden: is verplicht", "uitstroom=gestopt", "gestopt_door=persoon");
    stop(mensen[0], 1, "uit_contract: is verplicht", "uitstroom=baan hier");
    for (const [i, m] of klaar_.entries()) {
        const hoe = einden[i][0], werkt = hoe === "baan hier" || hoe === "ander werk";
        stop(m, 0, "Het einde is vastgelegd", `uitstroom=${hoe}`, ...(werkt ? ["uit_contract=vast", "uit_uren=32"] : []),
            ...(hoe === "gestopt" ? ["gestopt_door=persoon", "stopreden=verhuisd"] : []));
    }
    const p = await stand(g, km, mensen.slice(einden.length));
    goed(p.includes(`${einden.length} mensen zijn klaar. Van iedereen is het einde vastgelegd.`), `${g.motor}: every end has its uitstroom`);
    for (const [i, m] of klaar_.entries())
        goed(new RegExp(`${m.naam} ${m.plek.functie} .*?${einden[i][1]}`).test(p), `${g.motor}: how it ended for ${m.naam}`);
    goed(p.includes("Gestopt Verhuisd"), `${g.motor}: and why someone stopped`);
}

async function rapport(g, manager) {
    const pagina = await manager.ga("/cijfers/rapporten");
    const a = await manager.verstuur(formulier(pagina.html, "/cijfers/rapporten"),
        { soort: "kwartaal", jaar: String(jaar), deel: String(Math.floor(nu.getMonth() / 3) + 1) });
    const rijen = csv((await manager.ga(`${a.naar}/csv`)).html);
    const traject = rijen.filter((r) => r.Deel === "Doelgroep" && r.Cijfer.endsWith("Werktraject geslaagd"));
    const som = (veld) => traject.reduce((n, r) => n + Number(r[veld]), 0);
    gelijk(`${som("teller")} van ${som("noemer")}`, `${geslaagd} van ${einden.length}`, `${g.motor}: werktrajecten in the report`);
    const werk = rijen.find((r) => r.Cijfer === "Aan het werk") ?? {};
    gelijk(`${werk.teller} van ${werk.noemer}`, `${MENSEN - einden.length} van ${MENSEN}`, `${g.motor}: with a contract of the gemeente`);
    const p = tekstVan(await manager.ga("/afdelingen"));
    goed(p.includes("mensen leren nu bij de gemeente") && !p.includes("Rotterdammer"), `${g.motor}: who steers sees numbers, no names`);
}

async function wandel(motor) {
    const g = new Gemeente(motor), bestand = join(root, "aanpakken/rotterdam.yaml"), team = "Team Rotterdam";
    g.account("sanne", "Sanne de Wit", "klantmanager", team);
    g.account("mirjam", "Mirjam Scholten", "klantmanager", team);
    g.account("anouk", "Anouk Peeters", "klantmanager", team);
    g.account("joris", "Joris Bakker", "werkmakelaar", team);
    g.account("ilse", "Ilse Verhoeven", "manager");
    g.account("mark", "Mark de Boer", "beleidsmedewerker");
    g.mag(0, "Het bestand klopt. Aanpak: Rotterdam", ["aanpak", "check", bestand]);
    g.mag(0, "is in gebruik", ["aanpak", "use", bestand, "--gemeente", "Rotterdam", "--user", "mark"]);
    bestanden(g);
    await g.serveer();
    const km = await g.wie("sanne"), manager = await g.wie("ilse");
    await zoeken(g, km);
    const gemaakt = verdelen(g), eigen = mensen[1].plek;
    mensen[1].plek = gemaakt; /* whoever asked for a place that is made */
    plaatsen(g);
    await stand(g, km, mensen);
    await consulenten(g, km);
    leren(g);
    await eindigen(g, km);
    await rapport(g, manager);
    mensen[1].plek = eigen; /* for the next engine */
    await g.server.stop();
}

await opElkeMotor("Rotterdam", wandel);
await klaar();
