// The road on the command line, as far as it has verbs for it: import one person with a benefit, read
// the dossier, the week, the tasks and the places that fit, end the benefit by work: the figures know.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { doe, map, nieuweStore, opslag, vandaag } from "./huis.mjs";
import { gelijk, goed, klaar, test } from "./tel.mjs";

const KOLOMMEN = "BSN;V-nummer;Naam;Geboortedatum;Taal;Vestigingsdatum;Doelgroep;Aanmelddatum;Klantmanager";
for (const pg of process.env.TWEESPOOR_TEST_PG ? [false, true] : [false])
    await test(`the road on the command line, ${pg ? "PostgreSQL" : "SQLite"}`, async () => {
        const waar = pg ? "PostgreSQL" : "SQLite", store = nieuweStore({ pg }), folder = map();
        const t = (...args) => doe(args[0], ...opslag(store), "--today", vandaag, ...args.slice(1));
        const bestand = (naam, tekst) => { const f = join(folder, naam); writeFileSync(f, tekst); return f; };
        const cijfers = () => t("figures", "--on", vandaag, "--json");

        const mens = bestand("mens.csv", `${KOLOMMEN}\n999999382;;Yohannes Gebremariam;4-5-1995;Tigrinya;1-10-2025;statushouder;1-10-2025;sanne\n`);
        const proef = t("import", "--kind", "mensen", "--dry-run", mens);
        goed(/Nieuw: 1/.test(proef), `${waar}: a trial says one new person`, proef);
        goed(/Nieuw: 1/.test(t("import", "--kind", "mensen", mens)), `${waar}: one new person`);
        const weer = t("import", "--kind", "mensen", mens);
        goed(/Nieuw: 0/.test(weer), `${waar}: the same file once more changes nothing`, weer);

        const uit = (tot, reden) => bestand("uitkering.csv", `BSN;Soort uitkering;Omvang;Vanaf;Tot;Reden einde\n999999382;bijstand;volledig;1-11-2025;${tot};${reden}\n`);
        goed(/Nieuw: 1/.test(t("import", "--kind", "uitkering", uit("", ""))), `${waar}: a benefit`);
        const mensen = t("export", "persoon");
        const nummer = /(\d{4}-\d{4})[^\n]*Yohannes Gebremariam/.exec(mensen)?.[1] ?? /Yohannes Gebremariam[^\n]*?(\d{4}-\d{4,})/.exec(mensen)?.[1];
        if (!goed(!!nummer, `${waar}: the export names the dossier`, mensen.split("\n")[0])) return;
        goed(!mensen.includes("999999382"), `${waar}: no BSN in an export`);
        const dossier = t("person", nummer);
        goed(dossier.includes("Yohannes Gebremariam") && !dossier.includes("999999382"), `${waar}: the dossier, without the BSN`);
        goed(JSON.parse(t("person", nummer, "--json")) !== null, `${waar}: the dossier as JSON`);
        goed(/Past/.test(t("match", "--person", nummer)), `${waar}: places with reasons`);
        t("week", nummer);
        t("tasks", "--user", "sanne");
        goed(true, `${waar}: week and tasks`);

        const voor = cijfers();
        t("import", "--kind", "uitkering", uit("1-11-2026", "werk"));
        goed(cijfers() !== voor, `${waar}: the end of the benefit shows in the figures`, voor.slice(0, 300));
        gelijk(/te klein/.test(voor) || voor.length > 10, true, `${waar}: figures as JSON`);
    });
await klaar();
