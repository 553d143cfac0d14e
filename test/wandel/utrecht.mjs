// Utrecht [001] from its file to a result: the werkmatcher and VluchtelingenWerk hold one brede intake that
// fills one record; a second one is prevented, and said who does it and when; a taalstage with a language
// goal runs from the proposal to its end, with its progress. In Chromium.
import { join } from "node:path";
import { root } from "../browser/huis.mjs";
import { gelijk, goed, klaar } from "../browser/tel.mjs";
import { inBrowser } from "./browser.mjs";
import { dossier, formulier, Gemeente, jaar, opElkeMotor, optie, over, tekstVan, vul } from "./wandel.mjs";

const VWN = "VluchtelingenWerk Utrecht", SCHOOL = "Taalschool Domtoren", WINKEL = "Kringloop De Dom";
const nummer = `${jaar}-0001`, naam = "Selam Haile";

function inrichten(g) {
    const team = "Team Utrecht", bestand = join(root, "aanpakken/utrecht.yaml");
    for (const [wie, heet, rol] of [["sanne", "Sanne de Wit", "klantmanager"], ["bram", "Bram Kok", "klantmanager"], ["joris", "Joris Bakker", "werkmakelaar"]])
        g.account(wie, heet, rol, team);
    g.account("mark", "Mark de Boer", "beleidsmedewerker");
    g.mag(0, "Het bestand klopt. Aanpak: Utrecht", ["aanpak", "check", bestand]);
    g.mag(0, "is in gebruik", ["aanpak", "use", bestand, "--gemeente", "Utrecht", "--user", "mark"]);
    g.lees("organisaties", ["Naam", "Soort organisatie"], [[VWN, "VluchtelingenWerk"], [SCHOOL, "taalschool"], [WINKEL, "werkgever"]]);
    for (const [wie, heet, rol, org] of [["meryem", "Meryem Aydin", "partner", VWN], ["karin", "Karin Vos", "taalschool", SCHOOL]])
        g.mag(0, "gemaakt", ["user", "add", wie, "--name", heet, "--role", rol, "--organisation", org], "vier woorden zijn genoeg\n");
    g.lees("mensen", ["Naam", "Geboortedatum", "Doelgroep", "Aanmelddatum", "Klantmanager", "Telefoon", "Woonsituatie", "Azc", "Koppelingsdatum"],
        [[naam, "3-4-1991", "statushouder", over(-20), "sanne", "0612345678", "azc", "Azc Utrecht", over(-20)]]);
    g.lees("plekken", ["Organisatie", "Functie", "Soort plek", "Aantal plaatsen", "Uren minstens", "Uren hoogstens"], [[WINKEL, "Medewerker winkel", "taalstage", 2, 8, 16]]);
    g.lees("lesgroepen", ["Taalschool", "Groep", "Niveau", "Leerroute", "Docent", "Plaatsen", "Eerste les", "Lessen", "Dossiernummer", "Deelname vanaf"],
        [[SCHOOL, "A1-b", "A1", "B", "Karin Vos", 12, over(-60), "\"ma 19.00-20.00; wo 19.00-20.00\"", nummer, over(-15)]]);
}

// ---- one intake by two organisations ----

async function samen(g, km) {
    const d = await dossier(km, nummer);
    let p = await km.ga(`${d}/delen`);
    p = await km.ga(`${d}/delen?met=${optie(p.html, "met", VWN)}&doel=intake`);
    const f = formulier(p.html, "/delen"), aan = f.velden.filter((v) => v.type === "checkbox" && "checked" in v).map((v) => v.name).join();
    gelijk(aan, "naam,telefoon,contacttaal,gezin,taalniveau,opleiding,werkervaring,wensen,afspraken", `${g.motor}: the file says what VluchtelingenWerk sees for the intake`);
    gelijk((await km.verstuur(f)).status, 303, `${g.motor}: shared`);
    p = await km.ga(`${d}/gesprek`);
    const a = await km.verstuur(formulier(p.html, "/gesprek"), { soort: "intake", datum: over(2), van: "10.00", tot: "11.00", plaats: "Azc Utrecht", met1: optie(p.html, "met1", VWN) });
    gelijk(a.status, 303, `${g.motor}: one talk of two organisations`);
    p = await km.ga(`${d}/partners`);
    const tijd = await km.verstuur(formulier(p.html, "/partners/intake"), { deel: "tijd" });
    goed(tijd.status === 422 && /vraagt meer dan je deelt. Deel eerst ook: Beschikbaarheid, Vervoer/.test(tekstVan(tijd)), `${g.motor}: who asks must see what he asks`, tekstVan(tijd).slice(0, 400));
    for (const deel of ["opleiding", "wensen"]) {
        p = await km.ga(`${d}/partners`);
        gelijk((await km.verstuur(formulier(p.html, "/partners/intake"), { deel })).status, 303, `${g.motor}: VluchtelingenWerk asks ${deel}`);
    }
    p = await km.ga(`${d}/partners`);
    const weer = await km.verstuur(formulier(p.html, "/partners/intake"), { deel: "wensen" });
    goed(weer.status === 422 && tekstVan(weer).includes(`doet ${VWN} al. Twee keer vragen hoeft niet.`), `${g.motor}: a part has one asker`, tekstVan(weer).slice(0, 500));
    return d;
}

// A choice is a list, or dots under a heading.
const kiesOfVink = async (h, page, wat, keuze) => await page.getByRole("group", { name: wat }).count() ? h.vink(keuze, wat) : h.kies(wat, keuze);
const meryem = async (h, page) => {
    await h.klik("button", /^Ik kom/);
    await h.zie("tekst", "Je komt");
    await h.klik("link", new RegExp(`^Vul in.*Wensen.*${naam}$`));
    await h.typ(/^Wensen voor werk en leren/, "Wil in een winkel werken.");
    await h.typ(/^Gewenst werk/, "handel");
    await h.klik("button", "Bewaar, dit deel is klaar");
    await h.zie("tekst", "Bewaard: Wensen en wat nodig is");
    await page.goto("/", { waitUntil: "load" });
    await h.klik("link", new RegExp(`^Vul in.*School.*${naam}$`));
    await h.kies(/^Hoogste school/, "Havo of vwo");
    await kiesOfVink(h, page, /^Leest en schrijft ons schrift/, "Ja");
    await h.klik("button", "Bewaar, dit deel is klaar");
    await h.zie("tekst", "Bewaard: School en opleiding");
};

async function eenDossier(g, km, d) {
    const intake = tekstVan(await km.ga(`${d}/intake`)), wensen = tekstVan(await km.ga(`${d}/intake/deel?deel=wensen`));
    goed(wensen.includes("Wil in een winkel werken."), `${g.motor}: what VluchtelingenWerk asked stands in the same record`, wensen.slice(0, 700));
    goed(/VluchtelingenWerk/.test(intake), `${g.motor}: with its source`, intake.slice(0, 900));
    const p = await km.ga(`${d}/partners`), a = await km.verstuur(formulier(p.html, "/partners/intake"), { deel: "wensen" });
    goed(a.status === 422 && /is al gevraagd op .*Twee keer vragen hoeft niet/.test(tekstVan(a)), `${g.motor}: nor asked again`, tekstVan(a).slice(0, 400));
}

// A colleague begins a second one: he is told who does it and when, and joins; or says why.
const bram = (g) => async (h, page) => {
    const tel = () => page.locator("main").getByText("Brede intake").count();
    await page.goto(`${d}/gesprekken`, { waitUntil: "load" });
    const een = await tel();
    goed(een > 0, `${g.motor}: the joint intake stands there`);
    await page.goto(`${d}/gesprek`, { waitUntil: "load" });
    await kiesOfVink(h, page, /^Soort/, "Brede intake");
    await h.typ(/^Datum/, over(9));
    await h.klik("button", "Bewaar het gesprek");
    await h.zie("tekst", new RegExp(`De brede intake is al gepland: .*met Sanne de Wit, ${VWN}. Sluit daarbij aan.`));
    await h.klik("button", "Bewaar het gesprek");
    await h.zie("tekst", /De brede intake is al gepland/);
    await page.goto(`${d}/gesprekken`, { waitUntil: "load" });
    gelijk(await tel(), een, `${g.motor}: there is one brede intake`);
    await page.goto(`${d}/gesprek`, { waitUntil: "load" });
    await kiesOfVink(h, page, /^Soort/, "Brede intake");
    await h.typ(/^Datum/, over(9));
    await h.klik("button", "Bewaar het gesprek");
    await h.typ(/^Waarom is nog een brede intake nodig/, "De tolk sprak een andere taal.");
    await h.klik("button", "Bewaar het gesprek");
    await h.zie("tekst", "Het gesprek is bewaard.");
};
let km, d;

// ---- a taalstage ----

const joris = (g) => async (h, page) => {
    await page.goto(`${d}/voorstellen`, { waitUntil: "load" });
    await h.klik("link", /^Plaatsen/);
    await h.typ(/^Eerste dag/, over(-10));
    await h.typ(/^Gepland tot/, over(100));
    await h.typ(/^Uren per week/, "12");
    await h.klik("button", "Leg de plaatsing vast");
    await h.zie("tekst", /Taaldoel.*is verplicht/);
    await h.typ(/^Taaldoel/, "Een klant in het Nederlands helpen");
    await h.klik("button", "Leg de plaatsing vast");
    await h.zie("tekst", `${naam} is geplaatst bij ${WINKEL}.`);
    await page.goto(`${d}/trajecten`, { waitUntil: "load" });
    await h.zie("tekst", "Een klant in het Nederlands helpen");
    await h.zie("tekst", "Taaldoel");
};
const karin = async (h) => {
    await h.klik("link", "A1-b");
    await h.klik("link", "Toets vastleggen");
    await h.kies(`Spreken: ${naam}`, "A2");
    await h.klik("button", "Bewaar de toets");
    await h.zie("tekst", "De toets is bewaard: 1 niveau is nieuw.");
};
const sanne = (g) => async (h, page) => {
    await page.goto(`${d}/trajecten`, { waitUntil: "load" });
    await h.zie("tekst", "Spreken: A1 bij het begin, nu A2.");
    await h.klik("link", /^Bekijk samen/);
    await kiesOfVink(h, page, /^Is het bereikt/, "Bereikt");
    await h.typ(/^Wat zagen jullie/, "Helpt klanten zonder hulp.");
    await h.klik("button", /^(Leg|Bewaar)/);
    await page.goto(`${d}/trajecten`, { waitUntil: "load" });
    await h.zie("tekst", "Bereikt");
};

async function stage(g) {
    const nr = String(g.json(["match", "--person", nummer]).find((p) => p.naam === "Medewerker winkel")?.plek);
    await vul(km, `${d}/intake/deel?deel=taal`, "deel=taal", { lezen: "A1", luisteren: "A1", schrijven: "A1", spreken: "A1", datum: over(-18) });
    g.mag(0, "voorgesteld", ["propose", "make", nummer, "--place", nr, "overslaan=Past bij de wens", "--user", "joris"]);
    g.mag(0, "", ["propose", "answer", nummer, "--place", nr, "stand=wil", "--user", "sanne"]);
    g.mag(1, "taaldoel: is verplicht in deze aanpak.", ["place", "start", nummer, "--place", nr, "contract=leerovereenkomst", `van=${over(-10)}`, `tot=${over(100)}`, "uren=12", "--user", "joris"]);
    g.mag(1, "Het mag hoogstens 6 maanden volgens de aanpak", ["place", "start", nummer, "--place", nr, "contract=leerovereenkomst", `van=${over(-10)}`, `tot=${over(300)}`, "uren=12", "taaldoel=Praten", "--user", "joris"]);
    await inBrowser(g, "joris", g.motor !== "sqlite", joris(g));
    await inBrowser(g, "karin", g.motor !== "sqlite", karin);
    await inBrowser(g, "sanne", g.motor !== "sqlite", sanne(g));
    g.mag(0, "Het einde is vastgelegd", ["place", "end", nummer, "--place", nr, `eind=${over(0)}`, "uitstroom=ander werk", "uit_contract=tijdelijk", "uit_uren=24", "--user", "sanne"]);
    const t = tekstVan(await km.ga(`${d}/trajecten`));
    goed(/Taalstage .*Ander betaald werk .*Een klant in het Nederlands helpen Taaldoel Bereikt .*Spreken: A1 bij het begin, A2 aan het eind\./.test(t), `${g.motor}: the result of the taalstage`, t.slice(0, 1500));
}

async function wandel(motor) {
    const g = new Gemeente(motor);
    inrichten(g);
    await g.serveer();
    km = await g.wie("sanne");
    d = await samen(g, km);
    await inBrowser(g, "meryem", motor !== "sqlite", meryem);
    await eenDossier(g, km, d);
    await inBrowser(g, "bram", motor !== "sqlite", bram(g));
    const n = tekstVan(await km.ga(`${d}/gesprekken`)), dag9 = new Date(Date.now() + 9 * 86400000);
    const dagEnMaand = dag9.toLocaleDateString("nl-NL", { day: "numeric", month: "long" });
    goed(n.includes(dagEnMaand), `${motor}: a second one with a reason is there`, n.slice(0, 600));
    goed(tekstVan(await km.ga(d)).includes("De tolk sprak een andere taal."), `${motor}: and why`);
    await stage(g);
    await g.server.stop();
}

await opElkeMotor("Utrecht", wandel);
await klaar();
