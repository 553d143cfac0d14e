// Every address x every rol, and every POST as a stranger would send it. Without a browser.
import { accounts, nieuweStore, serveer } from "./huis.mjs";
import { Klant, csrf, formulieren, ingelogd, links } from "./klant.mjs";
import { iedereen, loop, maakKaart, tokens } from "./kaart.mjs";
import { gelijk, goed, klaar, test } from "./tel.mjs";

const kaart = maakKaart(), store = nieuweStore();
const wie = accounts(store);
const server = await serveer(store);

const KOPPEN = {
    "content-security-policy": /default-src 'none'.*frame-ancestors 'none'/, "x-content-type-options": /^nosniff$/,
    "referrer-policy": /^no-referrer$/, "x-frame-options": /^DENY$/, "permissions-policy": /camera=\(\)/,
    "cross-origin-opener-policy": /^same-origin$/, "cross-origin-resource-policy": /^same-origin$/,
    "cache-control": /^(no-store|no-cache)$/, "content-type": /^\S+/,
};
const koppenFout = (a) => Object.entries(KOPPEN).filter(([n, re]) => !re.test(a.koppen[n] ?? ""))
    .map(([n]) => `${n}: ${a.koppen[n]}`);

// What the demo may not have: a plan that is being made, with a goal in it.
const begin = ["/"];
await test("a plan that is being made", async () => {
    const k = await ingelogd(server, wie.klantmanager);
    const { gezien } = await loop(kaart, k, { per: { anders: 1, persoon_toon: 60, plan_toon: 60 } });
    for (const pad of [...gezien.keys()].filter((p) => kaart.bij("GET", p)?.naam === "plan_toon")) {
        const maak = formulieren((await k.ga(pad)).html).find((f) => kaart.bij("POST", f.action)?.naam === "plan_maken");
        const a = maak && await k.verstuur(maak);
        if (a?.status !== 303) continue;
        const plan = await k.ga(a.naar), doel = links(plan.html).find((l) => kaart.bij("GET", l)?.naam === "doel_nieuw");
        const form = doel && formulieren((await k.ga(doel)).html).find((f) => f.velden.some((v) => v.name === "tekst"));
        const keus = form?.velden.filter((v) => v.name === "soort").map((v) => v.opties?.find((o) => o.value)?.value ?? v.value).find(Boolean);
        const b = form && await k.verstuur(form, { tekst: "Ik wil lassen", soort: keus });
        goed(b?.status === 303, "a goal in a plan", `status ${b?.status}`);
        begin.push(a.naar);
        return;
    }
    goed(false, "a plan that is being made", "nobody is there to make a plan for");
});

const wandeling = await iedereen(kaart, server, wie, { begin, per: { anders: 6, persoon_toon: 90, plan_toon: 60, intake_toon: 60, gegevens_toon: 60, trajecten_toon: 60, introductie_toon: 90, koppelen_persoon: 90, bericht_toon: 60 }, bij: (pad, a, gevraagd) => {
    if (a.status === 404 && begin.includes(pad)) return; /* of another team */
    if (a.status >= 500) goed(false, `GET ${pad}`, `${a.status}\n${server.log().slice(-600)}`);
    else if (![200, 204].includes(a.status) && !(gevraagd && a.status === 422)) goed(false, `a link leads to ${pad}`, `status ${a.status}`);
    const fout = koppenFout(a);
    if (fout.length) goed(false, `headers of ${pad}`, fout.join("\n"));
} });

// A form that stands behind a form: the second step of a new person.
await test("new person, step 2", async () => {
    const w = wandeling.klantmanager, stap = kaart.naam("mens_nieuw");
    if (!stap) return;
    const code = csrf((await w.klant.ga(stap.pad)).html), grens = "----stap";
    const body = Buffer.from([["naam", "Proef Persoon"], ["_csrf", code], ["_van", stap.pad]].map(([n, v]) =>
        `--${grens}\r\nContent-Disposition: form-data; name="${n}"\r\n\r\n${v}\r\n`).join("") + `--${grens}--\r\n`);
    const a = await w.klant.stuur(kaart.naam("mens_nieuw_kijk").pad, body, { "Content-Type": `multipart/form-data; boundary=${grens}` });
    gelijk(a.status, 200, "new person, step 2");
    for (const f of formulieren(a.html)) if (f.method === "post") w.acties.set(f.action, f);
});

// What is asked after people were chosen in the list, by each rol that may.
for (const [rol, w] of Object.entries(wandeling)) {
    if (!kaart.naam("samen_kies")?.rollen.includes(rol)) continue;
    await test(`chosen people, step 2, ${rol}`, async () => {
        const form = formulieren((await w.klant.ga("/mensen?kies=alle")).html).find((f) => kaart.bij("POST", f.action)?.naam === "samen_kies");
        for (const doe of ["taak", "collega", "later", "bericht", "campagne", "etiket", "druk", "bestand"]) {
            const a = await w.klant.verstuur(form, { doe });
            gelijk(a.status, 200, `chosen people, step 2, ${rol}, ${doe}`);
            for (const f of formulieren(a.html)) if (f.method === "post") w.acties.set(f.action, f);
        }
    });
}

// What stands behind a first look: the text of an aanpak that was changed, and a group to move.
for (const [rol, w] of Object.entries(wandeling))
    for (const [pad, eerst, anders] of [["/aanpak/wijzig", "aanpak_kijk", (f) => ({ tekst: f.velden.find((v) => v.name === "tekst").value.replace("doel: ", "doel: Anders. ") })],
        ["/aanpak/mensen", "aanpak_overzetten_kijk", (f) => ({ naar: f.velden.filter((v) => v.name === "naar").map((v) => v.opties?.find((o) => o.value)?.value ?? v.value).find(Boolean) })]]) {
        if (!kaart.naam(eerst)?.rollen.includes(rol)) continue;
        await test(`${pad}, step 2, ${rol}`, async () => {
            const form = formulieren((await w.klant.ga(pad)).html).find((f) => kaart.bij("POST", f.action)?.naam === eerst);
            const a = await w.klant.verstuur(form, anders(form));
            gelijk(a.status, 200, `${pad}, step 2, ${rol}`);
            for (const f of formulieren(a.html)) if (f.method === "post") w.acties.set(f.action, f);
        });
    }

// An address for a route: one that was seen, else made of tokens that were seen.
const alle = Object.values(wandeling).flatMap((w) => [...w.gezien.keys(), ...w.acties.keys()]);
const stuk = tokens(kaart, alle);
const gezienBij = (r, paden) => paden.find((p) => kaart.bij(r.methode, p) === r);
function adres(r) {
    const gezien = gezienBij(r, alle);
    if (gezien) return gezien.split("#")[0];
    let mist = false;
    const pad = r.pad.replace(/\{(\w+|\*)\}/g, (all, e) => {
        const t = [...stuk[e] ?? []][0];
        if (!t) mist = true;
        return t ?? "x";
    });
    return mist ? null : pad;
}
// Without a row of this kind in the demo there is no address to try: the row's own test does it.
const ZONDER_RIJ = new Set(["ongedaan", "bestand_toon"]);
// What no walk comes to: no such row in the demo, or it stands behind a choice that was posted. Tests of
// their own go there (test/web_*.c).
const ELDERS = new Set([
    "afwijzen_vraag", "agendafeed", "bericht_weer", "brieven", "brieven_gedaan", "campagne_haal_eruit",
    "campagne_plannen", "campagne_planvoorstel", "campagne_uitnodigen", "document_haal", "document_wis_vraag",
    "document_wissen", "huishouden_verlaat", "inkomen_bewaren", "lesgroep_agendalink_weg",
    "mijn_agendalink_weg", "mijn_berichten", "nood_open", "oproep_bezorgd", "oproep_maak", "oproep_terug", "oproepen",
    "overeenkomst_bewaren", "overeenkomst_uitzetten", "overeenkomst_wijzig", "persoon_agendalink_weg",
    "plek_agendalink_weg", "samen_bericht_doe", "samen_bericht_kijk", "samen_campagne", "samen_etiket_doe", "herinner_doe",
    "schatting_toon", "uitval_bewaren", "uitval_weg", "uitval_wijzig", "vasthouding_los",
    "verzoek_antwoord", "partner_azc", "partner_azc_doe", "partner_advies", "partner_advies_doe",
    "partners_verdeel", "overleg_afsluiten", "werkgever_link", "werkgever_link_doe", "wie_keek", "inzagelink_weg", "werkgeverlink_toon", "werkgeverlink_weg",
    "werkgeverlink_maak_doe", "werkgever_deelt_niet", "werkgever_klopt", "delen_kijk",
]);
// A film stands in its page as a video, not as a link.
const ZONDER_LINK = new Set(["gezond", "inloggen", "sessie_leeft", "zoeken", "introductie_film", ...ZONDER_RIJ]);

const adressen = new Map(kaart.rijen.map((r) => [r, adres(r)]));
await test("every route has an address in the demo", () => {
    const mist = kaart.rijen.filter((r) => !adressen.get(r) && !ZONDER_RIJ.has(r.naam) && !ELDERS.has(r.naam)).map((r) => r.naam);
    goed(mist.length === 0, "every route has an address in the demo", `none for: ${mist.join(" ")}`);
});
await test("every GET route is reached by links", () => {
    const mist = kaart.rijen.filter((r) => r.methode === "GET" && !ZONDER_LINK.has(r.naam) && !ELDERS.has(r.naam) &&
        !gezienBij(r, Object.values(wandeling).flatMap((w) => [...w.gezien.keys()])));
    goed(mist.length === 0, "every GET route is reached by links", `not: ${mist.map((r) => `${r.naam} (${r.pad})`).join(", ")}`);
});
await test("every POST route stands in a form", () => {
    const acties = Object.values(wandeling).flatMap((w) => [...w.acties.keys()]);
    const los = new Set(["concept_bewaar", "concept_gooi_weg", "ongedaan", "inloggen_doe"]);
    const mist = kaart.rijen.filter((r) => r.methode === "POST" && !los.has(r.naam) && !ELDERS.has(r.naam) && !gezienBij(r, acties));
    goed(mist.length === 0, "every POST route stands in a form", `not: ${mist.map((r) => r.naam).join(" ")}`);
});
await test("every rol of the table has a sign-in in the demo", () => {
    const mist = [...new Set(kaart.rijen.flatMap((r) => r.rollen))].filter((rol) => !wie[rol]);
    goed(mist.length === 0, "every rol of the table has a sign-in in the demo", mist.join(", "));
});

const niets = "/dit-adres-is-er-niet";
for (const [rol, w] of Object.entries(wandeling))
    await test(`rights of ${rol}`, async () => {
        const k = w.klant, weg = (await k.vraag("GET", niets)).html;
        const code = csrf((await k.ga("/")).html);
        for (const [r, pad] of adressen) {
            if (!pad) continue;
            const naam = `${rol}: ${r.methode} ${r.pad}`, mag = r.rollen.includes(rol);
            const nep = pad.replace(/[A-Za-z0-9_-]{16,}/g, (t) => t.slice(0, -4) + (t.endsWith("AAAA") ? "BBBB" : "AAAA"));
            if (r.methode === "GET") {
                const a = await k.vraag("GET", pad);
                const eigen = [...w.gezien.keys()].includes(pad);
                if (mag && eigen) goed([200, 204, 303].includes(a.status), naam, `status ${a.status}`);
                else if (mag) goed([200, 204, 303, 404].includes(a.status), naam, `status ${a.status}`);
                else goed(a.status === 404 && a.html === weg, `${naam} is as if it were not there`, `status ${a.status}`);
                if (r.entiteiten.length && nep !== pad) {
                    const b = await k.vraag("GET", nep);
                    goed(b.status === 404 && b.html === weg, `${naam}: a wrong token`, `status ${b.status}`);
                }
                continue;
            }
            if (r.zonder_inloggen || r.naam === "uitloggen") continue;
            const zonder = await k.stuur(pad, { zomaar: "ja" });
            const vreemd = await k.stuur(pad, { _csrf: code }, { Origin: "https://elders.example", "Sec-Fetch-Site": "cross-site" });
            const oud = await k.stuur(pad, { _csrf: code }, { Origin: "https://elders.example", "Sec-Fetch-Site": "" });
            const zoals = (a) => mag ? a.status === 403 || (a.status === 404 && r.entiteiten.length) :
                a.status === 404 && a.html === weg;
            goed(zoals(zonder), `${naam} without form code`, `status ${zonder.status}`);
            goed(zoals(vreemd), `${naam} from another site`, `status ${vreemd.status}`);
            goed(zoals(oud), `${naam} from another origin`, `status ${oud.status}`);
            if (!kaart.bij("GET", pad)) {
                const get = await k.vraag("GET", pad);
                goed(get.status === 404 && get.html === weg, `${naam} as GET`, `status ${get.status}`);
            }
        }
    });

// Which kinds of file a rol may read in: what its page offers, and no other by a form of its own.
const SOORTEN = ["mensen", "uitkering", "organisaties", "plekken", "lesgroepen", "aanwezigheid", "toetsen", "examens", "inburgering"];
const MAG_INLEZEN = { klantmanager: SOORTEN, werkmakelaar: ["organisaties", "plekken"], taalschool: ["aanwezigheid", "toetsen"] };
for (const [rol, w] of Object.entries(wandeling)) {
    if (!kaart.naam("inlezen").rollen.includes(rol)) continue;
    await test(`reading files by ${rol}`, async () => {
        const pagina = await w.klant.ga("/inlezen"), form = formulieren(pagina.html).find((f) => f.enctype);
        const biedt = form.velden.filter((v) => v.name === "soort").flatMap((v) => v.opties?.map((o) => o.value) ?? v.value).filter(Boolean);
        gelijk([...biedt].sort().join(" "), [...MAG_INLEZEN[rol] ?? []].sort().join(" "), `${rol}: the kinds that /inlezen offers`);
        for (const soort of SOORTEN) {
            const mag = MAG_INLEZEN[rol]?.includes(soort), code = csrf((await w.klant.ga("/inlezen")).html);
            const leeg = await w.klant.vraag("GET", `/inlezen/leeg?soort=${soort}`);
            gelijk(leeg.status, mag ? 200 : 404, `${rol}: an empty file of ${soort}`);
            const a = await w.klant.stuurBestand("/inlezen", { _csrf: code, _van: "/inlezen", soort, stap: "proef" },
                { veld: "bestand", naam: "leeg.csv", tekst: leeg.status === 200 ? leeg.html : "Naam\nx\n" });
            goed(mag ? a.html.includes("Zo gaat het") : a.status === 422 && !a.html.includes("Zo gaat het"),
                `${rol}: reading ${soort} is ${mag ? "allowed" : "refused"}`, `status ${a.status}`);
        }
    });
}

await test("nobody signed in", async () => {
    const k = new Klant(server);
    for (const [r, pad] of adressen) {
        if (!pad) continue;
        const naam = `nobody: ${r.methode} ${r.pad}`;
        const a = r.methode === "GET" ? await k.vraag("GET", pad) : await k.stuur(pad, { zomaar: "ja" });
        if (r.zonder_inloggen) goed(a.status < 500, naam, `status ${a.status}`);
        else if (r.methode === "GET")
            goed(a.status === 303 && a.naar.startsWith("/inloggen"), naam, `status ${a.status} ${a.naar}`);
        else goed(a.status === 403 && !a.html.includes("zomaar") || a.html.includes('type="password"'), naam, `status ${a.status}`);
        const fout = koppenFout(a);
        goed(fout.length === 0, `${naam}: headers`, fout.join("\n"));
    }
});

await test("signing in needs a form of ours", async () => {
    const k = new Klant(server), page = await k.ga("/inloggen");
    const velden = { inlognaam: wie.klantmanager, wachtwoord: "fout" };
    gelijk((await k.stuur("/inloggen", velden)).status, 403, "signing in without form code");
    const zonder = new Klant(server);
    gelijk((await zonder.stuur("/inloggen", { ...velden, _csrf: csrf(page.html) })).status, 403,
        "signing in with the form code of another browser");
});

await server.stop();
await klaar();
