// A canary: one BSN is typed in everywhere it can be; afterwards it is nowhere in the clear: not in
// the store, its WAL, a backup, a draft, the log, nor in any byte of any page of any rol.
import { readFileSync, existsSync, rmSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { accounts, doe, map, nieuweStore, opslag, serveer } from "./huis.mjs";
import { csrf, formulieren, ingelogd, waarden, zonderTags } from "./klant.mjs";
import { loop, maakKaart } from "./kaart.mjs";
import { gelijk, goed, klaar, test } from "./tel.mjs";

// Both pass the test of eleven; the demo has neither.
const BSN = "987654329", ANDER = "999999382", kaart = maakKaart();
const staat = (bytes, s) => bytes.includes(s) || bytes.includes(s.replace(/(\d{4})(\d{2})(\d{3})/, "$1.$2.$3")) ||
    bytes.includes(Buffer.from(s, "utf16le")) || bytes.includes(Buffer.from(s).toString("base64").slice(0, 11));

async function proef(pg) {
    const waar = pg ? "PostgreSQL" : "SQLite", store = nieuweStore({ pg }), server = await serveer(store), wie = accounts(store);
    const k = await ingelogd(server, wie.klantmanager);
    k.gezien = [];
    let dossier;
    await test(`${waar}: a person with the BSN`, async () => {
        if (!kaart.naam("mens_nieuw")) return goed(false, `${waar}: a person with the BSN`, "there is no page mens_nieuw");
        // Step 1 asks for the name, step 2 has the form; each form can be sent once.
        const stap2 = async () => {
            const eerst = formulieren((await k.ga(kaart.naam("mens_nieuw").pad)).html).find((f) => f.velden.some((v) => v.name === "naam"));
            const grens = "----proef", velden = [...waarden(eerst).filter(([n]) => n[0] === "_"), ["naam", "Kanarie Geel"], ["geboortedatum", "1-2-1990"]];
            const body = Buffer.from(velden.map(([n, w]) => `--${grens}\r\nContent-Disposition: form-data; name="${n}"\r\n\r\n${w}\r\n`).join("") + `--${grens}--\r\n`);
            const a = await k.stuur(eerst.action, eerst.enctype ? body : velden,
                eerst.enctype ? { "Content-Type": `multipart/form-data; boundary=${grens}` } : {});
            return { a, form: formulieren(a.html).find((f) => f.velden.some((v) => v.name === "bsn")) };
        };
        const { a: twee, form } = await stap2();
        if (!goed(!!form, `${waar}: a form with a BSN`, `status ${twee.status} ${zonderTags(twee.html).slice(0, 300)}`)) return;
        const rest = { doelgroep: "statushouder", contacttaal: "ti" };
        for (const v of form.velden) if (v.soort === "select" && !v.opties.some((o) => o.gekozen && o.value)) rest[v.name] = v.opties.find((o) => o.value)?.value ?? "";
        const d = form.velden.find((v) => v.name === "doelgroep" && v.value);
        if (d) rest.doelgroep = d.value;
        // Refused first: a date that is none; the draft and the page must not hold the BSN.
        const fout = await k.verstuur(form, { ...rest, bsn: BSN, geboortedatum: "31-31-31" });
        goed(fout.status === 422, `${waar}: refused`, `status ${fout.status}`);
        fout.eigen = true;
        // The draft as app.js would send it, with the BSN in it.
        await k.stuur(`/concept?bij=${encodeURIComponent(form.action)}`, { ...rest, bsn: BSN, naam: "Kanarie Geel", _csrf: csrf(twee.html) }, { "X-Concept": "1" });
        const a = await k.verstuur((await stap2()).form, { ...rest, bsn: BSN, geboortedatum: "1-2-1990" });
        goed(a.status === 303, `${waar}: the person is there`, () => `status ${a.status} ${zonderTags(a.html).slice(0, 600)}`);
        dossier = a.naar;
        if (dossier) await k.ga(dossier);
        // The same BSN once more is refused without saying whose it is.
        const weer = await k.verstuur((await stap2()).form, { ...rest, naam: "Kanarie Twee", bsn: BSN });
        weer.eigen = true;
        goed(weer.status === 422, `${waar}: the same BSN twice`, `status ${weer.status}`);
        // A session that ended: what was typed goes to the sign-in page and into the draft after it.
        const los = await ingelogd(server, wie.klantmanager);
        los.gezien = k.gezien;
        const code = csrf(twee.html);
        los.jar.clear();
        const p = await los.stuur(form.action, { ...rest, naam: "Kanarie Drie", bsn: ANDER, _csrf: code });
        goed(!staat(p.bytes, ANDER), `${waar}: a BSN is not kept in the sign-in page`);
    });

    await test(`${waar}: shown whole, once, with a reason`, async () => {
        if (!dossier) return goed(false, `${waar}: shown whole`, "there is no dossier");
        const vraag = async () => formulieren((await k.ga(`${dossier}/nummer?nummer=bsn`)).html).find((f) => f.velden.some((v) => v.name === "woorden"));
        const zonder = await k.verstuur(await vraag(), { reden: "", woorden: "kort" });
        gelijk(zonder.status, 422, `${waar}: not without a reason`);
        goed(!staat(zonder.bytes, BSN), `${waar}: not shown without a reason`);
        const form = await vraag();
        const a = await k.verstuur(form, { reden: "school", woorden: "Aanmelden voor het examen" });
        a.eigen = true;
        gelijk(a.status, 200, `${waar}: shown with a reason`);
        goed(staat(a.bytes, BSN), `${waar}: the whole BSN is in that answer`, () => zonderTags(a.html).slice(0, 400));
        goed(/no-store/.test(String(a.koppen["cache-control"])), `${waar}: that answer is kept nowhere`);
        const weer = await k.verstuur(form, { reden: "school", woorden: "Aanmelden voor het examen" });
        goed(!staat(weer.bytes, BSN), `${waar}: the same form shows it once`);
        const keek = await k.ga(`${dossier}/inzage`);
        goed(keek.html.includes("Aanmelden bij een school of examen"), `${waar}: on record with its reason`);
    });

    await test(`${waar}: every page of every rol`, async () => {
        const fout = [];
        for (const [rol, naam] of Object.entries(wie)) {
            const r = await ingelogd(server, naam);
            const begin = ["/", ...(dossier ? [dossier, `${dossier}/gegevens`] : [])];
            await loop(kaart, r, { per: 3, begin, bij: (pad, a) => {
                if (staat(a.bytes, BSN) || staat(a.bytes, ANDER)) fout.push(`${rol} ${pad}`);
            } });
        }
        for (const a of k.gezien)
            if (!a.eigen && (staat(a.bytes, BSN) || staat(a.bytes, ANDER))) fout.push(`${a.pad} (${a.status})`);
        for (const a of k.gezien) if (Object.values(a.koppen).flat().some((v) => String(v).includes(BSN))) fout.push(`header of ${a.pad}`);
        goed(fout.length === 0, `${waar}: no page shows the BSN`, fout.join("\n"));
    });

    await test(`${waar}: store, WAL, backup, log`, async () => {
        const folder = map();
        const bestanden = [];
        if (pg) {
            const url = new URL(process.env.TWEESPOOR_TEST_PG);
            url.pathname = `/${store.pg}`;
            const dump = execFileSync("pg_dump", [url.href.replace("postgresql://?", "postgresql:///?")], { maxBuffer: 1 << 29 });
            bestanden.push(["dump", dump]);
        } else {
            for (const end of ["", "-wal", "-shm"]) if (existsSync(store.file + end)) bestanden.push([`store${end}`, readFileSync(store.file + end)]);
            const copy = join(folder, "kopie");
            let gelukt = false;
            for (const args of [["backup", copy], ["backup", "--to", copy]]) {
                try { doe(args[0], ...opslag(store), ...args.slice(1)); gelukt = existsSync(copy); } catch { rmSync(copy, { force: true }); }
                if (gelukt) break;
            }
            if (gelukt) bestanden.push(["backup", readFileSync(copy)]);
            else console.log("  no backup command yet");
        }
        await server.stop();
        if (!pg) for (const end of ["", "-wal"]) if (existsSync(store.file + end)) bestanden.push([`store${end} at rest`, readFileSync(store.file + end)]);
        bestanden.push(["log", Buffer.from(server.log())]);
        for (const [naam, bytes] of bestanden)
            for (const s of [BSN, ANDER]) goed(!staat(bytes, s), `${waar}: no BSN in the ${naam}`);
        // What was typed beside it did arrive: else this test sees nothing.
        goed(bestanden.some(([n, b]) => n !== "log" && b.includes("Kanarie")), `${waar}: the test looks where things are kept`);
    });
}
await proef(false);
if (process.env.TWEESPOOR_TEST_PG) await proef(true);
await klaar();
