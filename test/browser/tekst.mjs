// Hostile text through every field of every form that links lead to: stored = shown, never a 500.
//   node tekst.mjs             over HTTP: every form, every string, 64 KiB, bytes that are no text
//   node tekst.mjs --browser   the same store, then every page of it in Chromium
import { accounts, nieuweStore, serveer } from "./huis.mjs";
import { csrf, formulieren, ingelogd, links, tekst, waarden, zonderTags } from "./klant.mjs";
import { loop, maakKaart } from "./kaart.mjs";
import { bewaarbaar, geenTekst, lang, lelijk } from "./lelijk.mjs";
import { goed, klaar, test } from "./tel.mjs";

const inBrowser = process.argv.includes("--browser") || process.env.SCHERM === "1";
const kaart = maakKaart(), store = nieuweStore(), server = await serveer(store), wie = accounts(store);
// Forms that end the test itself, or that a word cannot be typed in.
// And one that keeps nothing: it only reckons. A rotatie that is changed has the same fields as a new one.
// An aanpak is no free text: what it refuses stands in web_aanpak.
const NIET = new Set(["aanpak_kijk", "werkuren_bewaar", "rotatie_maak", "uitloggen", "wachtwoord_wijzig", "inloggen_doe", "concept_gooi_weg", "inkomen_toon_uit", "onthul_toon"]);
// What a field gets that refused hostile text: values that some field takes, one after the other.
const STAPPEN = ["", "1", "1-12-2026", "20-11-2026", "9.30", "10.30", "iemand@example.nl", "06 12345678", "1234 AB", "12345678", "111222333", "12"];
// And where only one value will do, or what is asked stands in more fields than one.
const LES = { van: "1-12-2026", tot: "1-12-2027", van_ma: "9.30", tot_ma: "10.30", van_di: "", tot_di: "", van_wo: "", tot_wo: "", van_do: "", tot_do: "", van_vr: "", tot_vr: "", van_za: "", tot_za: "", van_zo: "", tot_zo: "" };
const JUIST = {
    lesgroep_maak: { ...LES, plaatsen: "12" }, lesgroep_bewaren: { ...LES, plaatsen: "60" },
    plan_vast_doe: { dagtekening: "23-11-2026" }, plan_teken_doe: { datum: "23-11-2026" },
    examen_maken: { datum: "2-11-2026" }, plaatsing_maak: { van: "23-11-2026", tot: "23-5-2027", uren: "16", loon: "" },
    vervanging_regel: { van: "1-12-2026", tot: "5-1-2027" }, contact_maak: { datum: "20-11-2026" },
    leerdoel_maken: { afgesproken: "20-11-2026", evaluatie: "1-3-2027", geevalueerd: "20-11-2026" },
    leerdoel_bewaren: { afgesproken: "20-11-2026", evaluatie: "1-3-2027", geevalueerd: "20-11-2026" },
    bijeenkomst_maak: { datum: "1-12-2026", van: "9.30", tot: "10.30" }, verslag_maak: { datum: "20-11-2026" },
    plaatsing_langer_doe: { tot: "1-3-2027" }, rotatie_bewaren: { van: "23-11-2026", tot: "21-12-2026" },
    vakantie_maken: { van: "21-12-2026", tot: "4-1-2027" },
    bijeenkomst_bewaren: { datum: "1-12-2026", van: "9.30", tot: "10.30" },
    doelen_bewaren: { jaar: "2027", werk: "20", inburgering: "70", opleiding: "10", uitstroom: "15" }, rapport_maken: { jaar: "2026" },
    eindgesprek_leg_vast: { datum: "20-11-2026", uitkomst: "nog niet" }, carving_plek: { uren: "" }, huishouden_naar: { bij_wie: "" /* a dossier of the demo: see below */ }, bijeenkomst_mensen: { nummer: "" },
    overlegpunt_erbij: { nummer: "" }, account_nieuw_vraag: { rol: "werkmakelaar", organisatie_id: "" },
};
const SCHRIJFBAAR = new Set(["text", "email", "tel", "search", "textarea"]);

const zin = (s) => s.normalize("NFC").replace(/\s+/g, " ").trim();
// Every text on the page: what stands between tags, and what stands in fields.
function staatEr(html, s) {
    const los = zin(tekst(html.replace(/<[^>]*>/g, "\u0001"))).replaceAll("\u0001", "");
    return los.includes(zin(s)) || formulieren(html).some((f) => f.velden.some((v) => zin(v.value ?? "").includes(zin(s))));
}
const rauw = (html, s) => /[<>]/.test(s) && /<(script|img|svg|iframe|body|style|base|meta|math|form|a )/i.test(s) && html.includes(s);

// Which fields of the answer are refused.
const fouteVelden = (html, form) => {
    const nieuw = formulieren(html).find((f) => (f.action || "") === form.action && f.velden.length >= form.velden.length / 2);
    if (!nieuw) return null;
    return new Set(nieuw.velden.filter((v) => "aria-invalid" in v).map((v) => v.name));
};

let beurt = 0;
const volgende = () => lelijk[beurt++ % lelijk.length];

// Hostile text with Arabic and Tigrinya behind it; without, where that is too long.
const metSchrift = (t) => t && bewaarbaar(t) ? `${t} مرحبا <b>ሰላም</b>` : t;

// Fills in one form as a person with bad intentions; gives how it ended.
async function vul(k, naam, form, kiesTekst) {
    const stap = {}, gestuurd = {};
    let laatste;
    for (let poging = 0; poging < STAPPEN.length + 4; poging++) {
        if (poging) Object.assign(form, { velden: (await vers(k, form)).velden });
        const velden = new Map(waarden(form));
        for (const v of form.velden) {
            if (!v.name || v.name[0] === "_" || v.vast) continue;
            const n = stap[v.name] ?? 0, juist = JUIST[naam]?.[v.name];
            if (SCHRIJFBAAR.has(v.type)) {
                gestuurd[v.name] ??= kiesTekst(v);
                velden.set(v.name, n === 0 ? metSchrift(gestuurd[v.name]) : n === 1 ? gestuurd[v.name] :
                    juist ?? STAPPEN[Math.min(n - 2, STAPPEN.length - 1)]);
            } else if (v.soort === "select" && (poging > 0 || !velden.get(v.name))) {
                const keus = v.opties.filter((o) => o.value);
                if (keus.length) velden.set(v.name, juist ?? keus[n % keus.length].value);
            } else if (v.type === "checkbox" && poging > 0 && !velden.has(v.name)) {
                velden.set(v.name, v.value ?? "on");
            } else if (v.type === "radio") {
                const groep = form.velden.filter((x) => x.name === v.name && x.value);
                if (!velden.get(v.name) || stap[v.name]) velden.set(v.name, (n > 1 && juist) || (groep[n % groep.length]?.value ?? ""));
            }
        }
        // Hidden fields of one name name several rows: all of them go along.
        const rijen = waarden(form).filter(([n]) => form.velden.some((v) => v.name === n && v.type === "hidden"));
        laatste = await k.stuur(form.action, [...rijen, ...[...velden].filter(([n]) => !rijen.some(([m]) => m === n))]);
        if (laatste.status !== 422 && laatste.status !== 409) break;
        const fout = fouteVelden(laatste.html, form);
        if (fout?.size) for (const n of fout) stap[n] = (stap[n] ?? 0) + 1;
        // What is asked stands in no one field: those that only one value will do for get it.
        else if (JUIST[naam] && poging < 4) for (const n of Object.keys(JUIST[naam])) stap[n] = 2;
        else break;
    }
    const bewaard = Object.entries(gestuurd).filter(([n]) => (stap[n] ?? 0) < 2).map(([n, t]) => [n, stap[n] ? t : metSchrift(t)]);
    return { a: laatste, gestuurd: Object.fromEntries(bewaard), stap, eerst: gestuurd };
}

// By route: the forms that were found, at most so many of each.
async function formulierenVan(klant, per) {
    const { acties } = await loop(kaart, klant, { per });
    const uit = new Map();
    for (const [actie, f] of acties) {
        const r = kaart.bij("POST", actie);
        if (!r || NIET.has(r.naam) || f.enctype) continue;
        if (!f.velden.some((v) => SCHRIJFBAAR.has(v.type) && v.name && v.name[0] !== "_")) continue;
        if (!uit.has(r.naam)) uit.set(r.naam, []);
        if (uit.get(r.naam).length < 8) uit.get(r.naam).push(f);
    }
    return uit;
}
const vers = async (k, form) => formulieren((await k.ga(form.pagina)).html)
    .find((f) => f.method === form.method && (f.action || form.pagina) === form.action) ?? form;

// A plan that is fixed, or a place that is full, closes these: they go first.
const EERST = ["vasthouden_doe", "plan_bewaren", "doel_maken", "doel_bewaren", "voorstel_maak", "voorstel_leg_vast", "plaatsing_maak"];
const foutTekst = (html) => zin(tekst((/id="fs"[^>]*>([^]*?)<\/(ul|ol|div)>/.exec(html)?.[1] ?? "").replace(/<[^>]*>/g, " "))).slice(0, 200);
const woordvelden = (f) => f.velden.filter((v) => SCHRIJFBAAR.has(v.type) && v.name && v.name[0] !== "_" && !v.vast);

// One form, once: saved, or why not.
async function bewaarLelijk(k, naam, gevonden) {
    const form = { ...await vers(k, gevonden), action: gevonden.action, pagina: gevonden.pagina };
    const { a, gestuurd, stap, eerst } = await vul(k, naam, form, () => volgende());
    goed(a.status < 500, `${naam}: no 500`, () => `${a.status} with ${JSON.stringify(gestuurd)}\n${server.log().slice(-300)}`);
    if (a.status === 303) {
        const paginas = [await k.ga(a.naar), await k.ga(form.pagina)], terug = [];
        for (const s of Object.values(gestuurd).filter((x) => x && bewaarbaar(x))) {
            goed(!paginas.some((p) => rauw(p.html, s)), `${naam}: escaped`, s);
            if (paginas.some((p) => staatEr(p.html, s))) goed(true, "");
            else terug.push(s);
        }
        const geen = form.velden.filter((v) => v.type === "textarea" && (stap[v.name] ?? 0) > 1 &&
            bewaarbaar(eerst[v.name] ?? "") && JUIST[naam]?.[v.name] === undefined).map((v) => v.name);
        goed(geen.length === 0, `${naam}: a field for text takes hostile text`, geen.join(" "));
        if (terug.length && process.env.V) console.log(`  ${naam}: not on the next page: ${JSON.stringify(terug).slice(0, 200)}`);
        return "";
    }
    if (a.status === 422)
        for (const s of Object.values(gestuurd).filter((x) => x && bewaarbaar(x)))
            goed(staatEr(a.html, s), `${naam}: refused, and what was typed is gone`, JSON.stringify(s).slice(0, 200));
    return `${a.status} ${foutTekst(a.html)}`;
}

// 64 KiB in each field, in two alphabets: refused at the field with the text still there, or kept whole.
async function teGroot(k, naam, gevonden) {
    for (const groot of [lang(65536), lang(65536, "مرحبا ")]) {
        const form = { ...await vers(k, gevonden), action: gevonden.action, pagina: gevonden.pagina };
        const velden = new Map(waarden(form)), namen = new Set(woordvelden(form).map((v) => v.name));
        for (const n of namen) velden.set(n, groot);
        const a = await k.stuur(form.action, [...velden]);
        goed(a.status < 500, `${naam}: no 500 with 64 KiB in each field`, () => `${a.status}\n${server.log().slice(-300)}`);
        if (a.status !== 422) continue;
        goed(zin(tekst(a.html)).includes(zin(groot).slice(0, 60000)), `${naam}: 64 KiB is shown back`);
        goed(!!foutTekst(a.html), `${naam}: 64 KiB is refused with a reason`);
    }
}

// Bytes that are no text.
async function geenLetters(k, naam, gevonden) {
    const form = { ...await vers(k, gevonden), action: gevonden.action, pagina: gevonden.pagina }, [veld] = woordvelden(form);
    for (const bytes of veld ? geenTekst : []) {
        const body = new URLSearchParams(waarden(form).filter(([n]) => n !== veld.name)).toString() + `&${veld.name}=${bytes}`;
        const a = await k.stuur(form.action, Buffer.from(body));
        goed(a.status >= 400 && a.status < 500, `${naam}: bytes ${bytes}`, `status ${a.status}`);
    }
}

// Every form that a rol can reach is saved once with hostile text; a form that only opens after
// another was saved is found on the second walk.
const nooitBewaard = new Map(), gedaan = new Set();
for (const rol of ["klantmanager", "werkmakelaar", "jobcoach", "taalschool", "manager", "beleidsmedewerker", "applicatiebeheer"]) {
    if (!wie[rol]) continue;
    const k = await ingelogd(server, wie[rol]);
    if (rol === "klantmanager") {
        const iemand = links((await k.ga("/zoeken?q=tekle")).html).find((l) => kaart.bij("GET", l)?.naam === "persoon_toon");
        JUIST.bijeenkomst_mensen.nummer = JUIST.overlegpunt_erbij.nummer = JUIST.huishouden_naar.bij_wie = /\d{4}-\d{4,}/.exec(zonderTags((await k.ga(`${iemand}/gegevens`)).html))?.[0];
    }
    for (const per of [2, { anders: 3, persoon_toon: 12, plan_toon: 12, voorstellen_toon: 12 }]) {
        if (typeof per === "object" && !nooitBewaard.size) continue;
        const gevonden = [...await formulierenVan(k, per)];
        for (const [naam, lijst] of gevonden.sort(([a], [b]) => EERST.includes(b) - EERST.includes(a))) {
            if (gedaan.has(naam) && !nooitBewaard.has(naam)) continue;
            await test(`${rol}: ${naam} with hostile text`, async () => {
                let waarom = "";
                for (const f of lijst) if (!(waarom = await bewaarLelijk(k, naam, f))) break;
                if (waarom) nooitBewaard.set(naam, waarom); else nooitBewaard.delete(naam);
                if (gedaan.has(naam)) return;
                gedaan.add(naam);
                await teGroot(k, naam, lijst[0]);
                await geenLetters(k, naam, lijst[0]);
            });
        }
    }
    // The draft of a refused form would stand in the way of the next rol's pages: it stays, as it would.
}
goed(nooitBewaard.size === 0, `${gedaan.size} forms are saved with hostile text`,
    [...nooitBewaard].map(([n, w]) => `${n}: ${w}`).join("\n"));

await test("every string in a note, and back", async () => {
    const r = kaart.naam("notitie_bewaren");
    if (!r) return goed(false, "every string in a note, and back", "there is no route notitie_bewaren");
    const k = await ingelogd(server, wie.klantmanager), { gezien } = await loop(kaart, k, { per: 1 });
    const pad = [...gezien.keys()].find((p) => kaart.bij("GET", p)?.naam === "notitie_nieuw");
    if (!pad) return goed(false, "every string in a note, and back", "no link to a new note");
    let fout = 0;
    for (const s of lelijk) {
        const form = formulieren((await k.ga(pad)).html).find((f) => f.velden.some((v) => v.name === "tekst"));
        const a = await k.verstuur(form, { tekst: s });
        const mag = bewaarbaar(s) ? a.status === 303 : a.status === 303 || (a.status >= 400 && a.status < 500);
        if (!mag && fout++ < 5) goed(false, "a note of a hostile string is kept", `${JSON.stringify(s)}: ${a.status}`);
        if (a.status !== 303 || !bewaarbaar(s)) continue;
        const p = await k.ga(a.naar);
        if (!staatEr(p.html, s) && fout++ < 5) goed(false, "a note reads as it was written", JSON.stringify(s));
        if (rauw(p.html, s) && fout++ < 5) goed(false, "a note is escaped", JSON.stringify(s));
    }
    goed(fout === 0, `${lelijk.length} strings in a note, and back`, `${fout} went wrong`);
});

// A file with a hostile cell on each line: refused with the cell shown as it stood, or read in.
await test("every string in a file, and back", async () => {
    const k = await ingelogd(server, wie.klantmanager);
    const citaat = (s) => `"${s.replaceAll('"', '""')}"`;
    const regelbaar = lelijk.filter((s) => bewaarbaar(s) && !/^#|[\r\n]/.test(s));
    const stuur = async (stap, soort, tekst, naam = "mensen.csv") => k.stuurBestand("/inlezen",
        { _csrf: csrf((await k.ga("/inlezen")).html), _van: "/inlezen", soort, stap }, { veld: "bestand", naam, tekst });
    const telt = (html, woord) => Number(new RegExp(`<dt>${woord}</dt><dd>(\\d+)<`).exec(html)?.[1] ?? "NaN");
    let fout = 0;
    const klaag = (naam, s, uitleg = "") => { if (fout++ < 5) goed(false, naam, `${JSON.stringify(s).slice(0, 200)} ${uitleg}`); };
    for (let i = 0; i < regelbaar.length; i += 60) {
        const deel = regelbaar.slice(i, i + 60);
        // In a cell that takes no words: each line is refused and tells what stood there.
        const a = await stuur("proef", "mensen", `Naam;Geboortedatum;Klantmanager\n${deel.map((s) => `Proef;${citaat(s)};sanne`).join("\n")}\n`);
        if (a.status >= 500) klaag("no 500 with hostile cells", deel, a.status);
        for (const s of deel) {
            if (rauw(a.html, s)) klaag("a refused cell is escaped", s);
            if (!staatEr(a.html, [...s].slice(0, 20).join("")) && !/^\d/.test(s)) klaag("a refused cell is shown as it stood", s);
        }
        // As a name, a header and the name of the file: read in, or refused with a reason.
        const b = await stuur("inlezen", "mensen", `Naam;Geboortedatum;Klantmanager;${citaat(deel[0])}\n${deel.map((s, n) => `${citaat(s)};${1 + (n % 28)}-${1 + (i / 60) % 12}-1980;sanne;x`).join("\n")}\n`, deel[1]);
        if (b.status !== 200) { klaag("a file of hostile names is read in", deel, b.status); continue; }
        const samen = ["Nieuw", "Gewijzigd", "Ongewijzigd", "Geweigerd", "Te beoordelen"].map((w) => telt(b.html, w)).reduce((x, y) => x + y, 0);
        if (samen !== deel.length) klaag("each line of a file counts once", deel, `${samen} of ${deel.length}`);
        for (const s of deel) if (rauw(b.html, s)) klaag("a name in a file is escaped", s);
    }
    for (const groot of [lang(65536), lang(65536, "مرحبا ")]) {
        const a = await stuur("inlezen", "mensen", `Naam;Geboortedatum;Klantmanager\n${citaat(groot)};1-1-1980;sanne\n`);
        if (a.status !== 200 || telt(a.html, "Geweigerd") !== 1) klaag("a cell of 64 KiB is refused", groot, a.status);
    }
    const a = await stuur("inlezen", "mensen", Buffer.from([...Buffer.from("Naam;Geboortedatum;Klantmanager\n"), 0xff, 0xed, 0xa0, 0x80, 0x81, ...Buffer.from(";1-1-1980;sanne\n")]));
    if (a.status >= 500) klaag("bytes that are no text in a file", "", a.status);
    goed(fout === 0, `${regelbaar.length} strings in a file, and back`, `${fout} went wrong`);
});

await test("every string in a question", async () => {
    const k = await ingelogd(server, wie.klantmanager);
    const adressen = kaart.rijen.filter((r) => r.methode === "GET" && !r.entiteiten.length && r.rollen.includes("klantmanager") && !r.pad.includes("{"));
    let fout = 0;
    for (const r of adressen) {
        const page = await k.ga(r.pad);
        const namen = new Set(["q", "naam", "toon", "blad", "sorteer", "terug", "versie",
            ...formulieren(page.html).filter((f) => f.method === "get").flatMap((f) => f.velden.map((v) => v.name)).filter(Boolean)]);
        for (const n of namen)
            for (let i = 0; i < 6; i++) {
                const s = volgende(), a = await k.vraag("GET", `${r.pad}?${n}=${encodeURIComponent(s)}`);
                if ((a.status >= 500 || rauw(a.html, s)) && fout++ < 5) goed(false, `${r.pad}?${n}=`, `${a.status} ${JSON.stringify(s)}`);
            }
        for (const b of geenTekst) {
            const a = await k.vraag("GET", `${r.pad}?q=${b}`);
            if (a.status >= 500 && fout++ < 5) goed(false, `${r.pad}?q=${b}`, `${a.status}`);
        }
    }
    const zoek = kaart.naam("zoeken");
    for (const s of zoek ? lelijk : []) {
        const a = await k.vraag("GET", `${zoek.pad}?q=${encodeURIComponent(s)}`);
        if ((a.status >= 500 || rauw(a.html, s)) && fout++ < 5) goed(false, "search for a hostile string", `${a.status} ${JSON.stringify(s)}`);
    }
    goed(fout === 0, "every string in a question", `${fout} went wrong`);
});

await test("a form of 2 MB and more", async () => {
    const k = await ingelogd(server, wie.klantmanager), code = csrf((await k.ga("/profiel")).html);
    const a = await k.stuur("/profiel", { _csrf: code, taal: lang(2.5 * 1024 * 1024) }).catch((e) => ({ status: 413, e }));
    goed([400, 413].includes(a.status), "a form over 2 MB is refused", `status ${a.status}`);
});

if (inBrowser) {
    const { context, steektUit, wacht } = await import("./browser.mjs");
    for (const rol of ["klantmanager", "werkmakelaar"]) {
        const k = await ingelogd(server, wie[rol]), { gezien } = await loop(kaart, k, { per: 2 });
        const c = await context(server, k), rij = [...gezien].filter(([, s]) => s === 200).map(([p]) => p).filter((p) => !p.startsWith("/s/"));
        const hand = async () => {
            const page = await wacht(c);
            for (let pad; (pad = rij.shift());)
                await test(`${rol} ${pad} with hostile text`, async () => {
                    page.klachten.length = 0;
                    const r = kaart.bij("GET", pad);
                    if (r?.naam.endsWith("_csv") || r?.naam === "sessie_blijft") return;
                    const a = await page.goto(pad).catch((e) => { if (/Download|ERR_ABORTED/.test(e.message)) return null; throw e; });
                    if (!a || a.status() === 204) return;
                    goed(page.klachten.length === 0, `${rol} ${pad}: no dialog, no CSP report`, page.klachten.join("\n"));
                    const uit = await steektUit(page);
                    goed(!uit, `${rol} ${pad}: sideways scroll with hostile text`, uit);
                    await page.setViewportSize({ width: 1440, height: 900 });
                });
            await page.close();
        };
        await Promise.all([hand(), hand()]);
        await c.close();
    }
}
await server.stop();
await klaar();
