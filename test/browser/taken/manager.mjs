// The tasks of ux.md 6.7, as steps by accessible name. kliks and seconden are the bar.
// verandert: the task changes the store, so each way of doing gets one of its own.
const zie = (h, ...rest) => h.zie(...rest);
const link = (page, naam) => page.getByRole("link", { name: naam }).filter({ visible: true }).first();

export const taken = [
    { naam: "manager 1", wat: "on target?", rol: "manager", kliks: 0, seconden: 8,
        async stappen(h) {
            await zie(h, "heading", "Doelen en resultaten");
            await zie(h, "tekst", /Doel/);
        } },
    { naam: "manager 2", wat: "where does it get stuck", rol: "manager", kliks: 0, seconden: 20,
        async stappen(h) {
            await zie(h, "heading", "Waar blijft het hangen?");
            await zie(h, "tekst", /duurt het langst: meestal \d+ weken/);
            await zie(h, "tekst", /wachten nu, de langste \d+ weken/);
        } },
    { naam: "manager 3", wat: "report of the quarter, PDF and CSV", rol: "manager", kliks: 2, seconden: 20,
        async stappen(h, page) {
            await zie(h, "heading", "Rapporten");
            const pdf = await h.haal(link(page, "PDF"));
            if (!/^rapport.*\.pdf$/.test(pdf.naam) || pdf.bytes.subarray(0, 5).toString() !== "%PDF-")
                throw new Error(`no PDF: ${pdf.naam}`);
            const csv = await h.haal(page.getByRole("link", { name: "CSV", exact: true }).first());
            if (!/^rapport.*\.csv$/.test(csv.naam) || !csv.bytes.includes("Aan het werk"))
                throw new Error(`no CSV: ${csv.naam}`);
        } },
    { naam: "manager 4", wat: "compare with last year", rol: "manager", kliks: 2, seconden: 12,
        async stappen(h, page) {
            await h.klik(link(page, "Naast vorig jaar"));
            await zie(h, "tekst", /Vorig jaar:/);
        } },
    { naam: "manager 5", wat: "cohort curve and table", rol: "manager", kliks: 1, seconden: 10,
        async stappen(h, page) {
            await zie(h, "heading", "Betaald werk per startjaar");
            await h.klik(page.getByText("Cijfers als tabel").filter({ visible: true }).first());
            await zie(h, "tekst", /ongeveer \d+ wachten nog/);
        } },
    { naam: "manager 6", wat: "definition of a figure", rol: "manager", kliks: 1, seconden: 5,
        async stappen(h, page) {
            const vraag = page.getByText(/^Wat tellen we/).filter({ visible: true }).first();
            await h.klik(vraag);
            const open = page.locator("section.kpi details[open]").first();
            await open.waitFor();
            if ((await open.innerText()).length < 40) throw new Error("no definition");
        } },
    { naam: "manager 7", wat: "people per klantmanager", rol: "manager", kliks: 1, seconden: 8,
        async stappen(h, page) {
            await h.klik(link(page, "Mensen per klantmanager"));
            await zie(h, "heading", "Mensen per klantmanager");
            await zie(h, "tekst", /Sanne/);
        } },
    { naam: "manager 8", wat: "set targets for next year", rol: "manager", kliks: 4, seconden: 120,
        verandert: true,
        async stappen(h, page) {
            await h.klik(link(page, "Stel doelen voor volgend jaar"));
            await page.getByLabel(/Aan het werk/).fill("21");
            await page.getByLabel(/Opleiding gestart/).fill("15");
            await h.klik(page.getByRole("button", { name: "Bewaar de doelen" }));
            await zie(h, "tekst", /De doelen voor 2027 staan in de aanpak/);
            await zie(h, "tekst", /startjaar 2027/);
        } },
    // A manager sees no people; who guides them opens the same page and sees his own, and that is logged.
    { naam: "manager 9", wat: "group behind a figure, for who may", rol: "klantmanager", begin: "/cijfers", kliks: 1, seconden: 6,
        async stappen(h, page) {
            await h.klik(link(page, "Mijn mensen hierin"));
            await zie(h, "heading", /^Mijn mensen: /);
            await zie(h, "tekst", /Dat je hier keek, leggen we vast/);
        } },
    { naam: "manager 13", wat: "what stands behind the count of what is late", rol: "manager", begin: "/cijfers/te-laat", kliks: 1, seconden: 6,
        async stappen(h, page) {
            await h.klik(link(page, /^\d+ taken$/));
            await zie(h, "heading", "Taken die te laat zijn");
            await zie(h, "tekst", /Klaar op \d+/);
        } },
    { naam: "manager 10", wat: "places needed and found", rol: "manager", kliks: 1, seconden: 8,
        async stappen(h, page) {
            await h.klik(link(page, "Plekken: nodig en gevonden"));
            await zie(h, "tekst", /te weinig/);
        } },
    { naam: "manager 11", wat: "effect of lesson times on work", rol: "manager", kliks: 1, seconden: 10,
        async stappen(h, page) {
            await h.klik(link(page, "Lestijden en werk"));
            await zie(h, "tekst", /Lessen overdag/);
        } },
    { naam: "manager 12", wat: "public version for the council", rol: "manager", kliks: 3, seconden: 30,
        async stappen(h, page) {
            await h.klik(link(page, /^\de kwartaal \d{4}$/));
            await h.klik(link(page, "Versie voor de raad"));
            await zie(h, "heading", /^Resultaten \de kwartaal/);
            if (await page.getByText("Wachttijd per stap").count()) throw new Error("more than the results");
        } },
];
