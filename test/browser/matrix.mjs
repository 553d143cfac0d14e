// The matrix over HTTP: a demo in which each free text about a person is a canary that says whose and of
// which field it is. Every rol walks through the program, tries every address that any other rol was led
// to, wrong tokens and those of another gemeente; every byte that comes back (pages, CSV, PDF, agendas,
// errors), and the log, is searched for canaries that the second reading of the policy does not give.
//   ALLES=1    more addresses of a kind
import { accounts, nieuweStore, serveer } from "./huis.mjs";
import { plant } from "./kanarie.mjs";
import { Klant, csrf, ingelogd } from "./klant.mjs";
import { loop, maakKaart } from "./kaart.mjs";
import { goed, klaar, test } from "./tel.mjs";

const kaart = maakKaart(), store = nieuweStore(), ander = nieuweStore({ mensen: 60 });
const { weet, telling, zoek, bekijk: oordeel } = plant(store);
const wie = accounts(store);
const server = await serveer(store), elders = await serveer(ander);
const per = process.env.ALLES ? 12 : 2;
const niets = (fout, waar) => goed(fout.length === 0, waar, fout.slice(0, 5).join("; "));
const bekijk = (a, account, waar) => niets(oordeel(a, account), waar);

// ---- each rol, by links ----

const wandeling = {};
for (const [rol, naam] of Object.entries(wie))
    await test(`${rol} walks`, async () => {
        const k = await ingelogd(server, naam), account = weet.accounts[naam];
        const w = await loop(kaart, k, { per, bij: (pad, a) => bekijk(a, account, `${rol}: ${pad.split("?")[0]}`) });
        wandeling[rol] = { k, account, ...w };
    });

// ---- each rol, by the addresses of all others ----

const paden = new Map();
for (const w of Object.values(wandeling))
    for (const p of w.gezien.keys()) {
        const r = kaart.bij("GET", p), lijst = paden.get(r) ?? paden.set(r, []).get(r);
        if (r?.entiteiten.length && lijst.length < (process.env.ALLES ? 30 : 3)) lijst.push(p);
    }
const vals = (pad) => pad.replace(/[A-Za-z0-9_-]{22}/g, (t) => t.slice(0, -4) + (t.endsWith("AAAA") ? "BBBB" : "AAAA"));
const kort = (pad) => pad.replace(/[A-Za-z0-9_-]{22}/g, (t) => t.slice(0, 9));
const vreemd = await (async () => {
    const k = await ingelogd(elders, accounts(ander).klantmanager);
    return [...(await loop(kaart, k, { per: 1 })).gezien.keys()].filter((p) => kaart.bij("GET", p)?.entiteiten.length);
})();
for (const [rol, w] of Object.entries(wandeling))
    await test(`${rol} tries what is not his`, async () => {
        const weg = (await w.k.vraag("GET", "/dit-adres-is-er-niet")).bytes;
        const zelfde = (a) => a.status === 404 && a.bytes.equals(weg);
        for (const [r, lijst] of paden)
            for (const pad of lijst) {
                const a = await w.k.vraag("GET", pad);
                bekijk(a, w.account, `${rol}: ${kort(pad.split("?")[0])} of another`);
                if (!r.rollen.includes(rol) && !r.zonder_inloggen)
                    goed(zelfde(a), `${rol}: ${r.pad} is as if it were not there`, `status ${a.status}`);
                else if (a.status === 404) goed(zelfde(a), `${rol}: ${r.pad} of another is as if it were not there`, "other bytes");
            }
        for (const pad of new Set([...paden.values()].map((l) => l[0]).filter(Boolean)))
            for (const [hoe, p] of [["a wrong token", vals(pad)], ["a short token", kort(pad)]]) {
                const a = await w.k.vraag("GET", p);
                goed(zelfde(a), `${rol}: ${kaart.bij("GET", pad).pad}, ${hoe}`, `status ${a.status}`);
            }
        for (const pad of vreemd) {
            const a = await w.k.vraag("GET", pad);
            goed(zelfde(a), `${rol}: ${kaart.bij("GET", pad).pad} of another gemeente`, `status ${a.status}`);
        }
    });

// ---- a session here is none there; what is over gives nothing ----

await test("another gemeente, and after signing out", async () => {
    const { k, account, gezien: mijn } = wandeling.klantmanager, daar = new Klant(elders);
    daar.jar = new Map(k.jar);
    for (const pad of [...mijn.keys()].slice(0, 40)) {
        const a = await daar.vraag("GET", pad);
        goed(a.naar?.startsWith("/inloggen") || a.status === 404 || kaart.bij("GET", pad)?.zonder_inloggen,
            "a session of another gemeente", `${pad}: ${a.status}`);
        bekijk(a, null, `a session of another gemeente: ${kort(pad)}`);
    }
    const oud = new Klant(server);
    oud.jar = new Map(k.jar);
    const uit = await k.stuur("/uitloggen", { _csrf: csrf((await k.ga("/")).html) });
    goed(uit.status === 303, "signing out", `status ${uit.status}`);
    for (const pad of [...mijn.keys()].slice(0, 40)) {
        const a = await oud.vraag("GET", pad);
        goed(a.naar?.startsWith("/inloggen") || kaart.bij("GET", pad)?.zonder_inloggen, "a session that is over", `${pad}: ${a.status}`);
        bekijk(a, null, `a session that is over: ${kort(pad)}`);
    }
    goed(account.rol === "klantmanager", "it was a klantmanager");
});

await test("the log", () => niets(zoek(server.log() + elders.log(), null), "the log holds no canary"));
await test("this test sees something", async () => {
    goed(weet.geplant > 5000, "canaries are planted", `${weet.geplant}`);
    goed(telling.velden.size > 25, "fields whose canary was seen", `${telling.velden.size}`);
    const jobcoach = wandeling.jobcoach, lijst = await jobcoach.k.ga("/mensen");
    goed(oordeel(lijst, jobcoach.account).length === 0, "his own list is his");
    for (const rol of ["manager", "taalschool", "applicatiebeheer"])
        goed(oordeel(lijst, wandeling[rol].account).length > 5, `the list of a jobcoach is not for ${rol}`);
    goed(oordeel(lijst, { ...jobcoach.account, teams: [] }).length > 5, "nor for another team");
});
console.log(`${telling.antwoorden} answers, ${telling.bytes} bytes, ${telling.kanaries} canaries of ${telling.velden.size} fields`);
await server.stop();
await elders.stop();
await klaar();
