// The tasks of ux.md 6.1, as steps by accessible name. kliks and seconden are the bar.
// verandert: the task changes the store, so each way of doing gets one of its own.
const zie = (h, ...rest) => h.zie(...rest);

// One part of the intake: what is empty and asked gets a value; a choice that is made stays.
async function vulDeel(h, page) {
    const velden = await page.locator("main form.formulier").first().evaluate((form) => {
        const naam = (e) => e.labels?.[0]?.textContent.trim() ?? "";
        const uit = [];
        for (const e of form.querySelectorAll("select[aria-required], input[aria-required], textarea[aria-required]"))
            if (!e.value) uit.push({ soort: e.tagName === "SELECT" ? "kies" : "typ", naam: naam(e),
                optie: e.tagName === "SELECT" ? [...e.options].find((o) => o.value)?.label : e.inputMode === "numeric" ? "20" :
                    /3-9-2026/.test(document.getElementById(e.getAttribute("aria-describedby"))?.textContent ?? "") ? "23-11-2026" : "Dat gaat goed" });
        for (const f of form.querySelectorAll("fieldset.tegel")) {
            const radios = [...f.querySelectorAll("input[type=radio]")], titel = f.querySelector("legend")?.textContent.trim() ?? "";
            if (!radios.length || f.querySelector("fieldset") || titel.includes("niet verplicht") || radios.some((r) => r.checked && r.value)) continue;
            uit.push({ soort: "vink", groep: titel, naam: radios.find((r) => r.value).labels[0].textContent.trim() });
        }
        return uit;
    });
    for (const v of velden) {
        if (v.soort === "kies") await h.kies(v.naam, v.optie);
        else if (v.soort === "typ") await h.typ(v.naam, v.optie);
        else await h.vink(v.naam, v.groep);
    }
}

export const taken = [
    { naam: "klantmanager 1", wat: "see who needs action today and why", rol: "klantmanager", kliks: 0, seconden: 5,
        async stappen(h, page) {
            await zie(h, "heading", "Vandaag doen");
            const eerste = page.getByRole("region", { name: "Vandaag doen" }).getByRole("listitem").first();
            const tekst = await eerste.innerText();
            if (!/(te laat|Vandaag|Morgen|Over \d)/.test(tekst)) throw new Error(`no deadline in: ${tekst}`);
            if (tekst.split("\n").filter((l) => l.trim()).length < 3) throw new Error(`no reason in: ${tekst}`);
            if (!await eerste.getByRole("link").count()) throw new Error("no action in the row");
        } },
    { naam: "klantmanager 2", wat: "find a person by part of the name", rol: "klantmanager", kliks: 1, seconden: 6,
        async stappen(h) {
            await h.typ(/^Zoek een persoon/, "dawit");
            await h.klik("button", "Zoek");
            await zie(h, "link", /Dawit/);
        } },
    { naam: "klantmanager 3", wat: "note after a phone call, and a next task", rol: "klantmanager", kliks: 3, seconden: 45, verandert: true,
        async stappen(h, page) {
            await h.klik(page.getByRole("region", { name: "Vandaag doen" }).getByRole("listitem").first().getByRole("link").first());
            await h.klik("link", "Notitie maken");
            await h.typ(/^Notitie/, "Ze belde. Ze wil graag beginnen op maandag.");
            await h.typ(/^Maak ook een taak/, "Bel de werkgever terug");
            await h.klik("button", "Bewaar de notitie");
            await zie(h, "tekst", "De notitie is bewaard. De taak staat klaar.");
            await zie(h, "tekst", "Bel de werkgever terug");
        } },
    { naam: "klantmanager 4", wat: "brede intake: all parts that are still to do", rol: "klantmanager", kliks: 14, seconden: 900, verandert: true,
        async stappen(h, page) {
            await h.klik("link", /^Brede intake/);
            await h.klik("link", "Alles op één blad");
            await vulDeel(h, page);
            await h.klik("button", "Bewaar alles");
            await h.klik("button", "Rond de intake af");
            await zie(h, "tekst", "De intake is afgerond");
        } },
    { naam: "klantmanager 5", wat: "make a plan (PIP) from the intake, ready to sign", rol: "klantmanager", kliks: 6, seconden: 300, verandert: true,
        async stappen(h, page) {
            await h.typ(/^Zoek een persoon/, "tekle");
            await h.klik("button", "Zoek");
            await h.klik("link", /^Tekle Haile/);
            await h.klik("link", /^Plan/);
            await h.klik("button", /^Plan maken uit de intake/);
            await h.klik("link", "Plan vaststellen");
            await h.klik("button", "Stel het plan vast");
            await zie(h, "tekst", "Het plan is vastgesteld");
            await zie(h, "heading", /^Handtekeningen/);
            await page.emulateMedia({ media: "print" });
            if (await page.getByRole("button").filter({ visible: true }).count()) throw new Error("buttons on paper");
            await page.emulateMedia({ media: "screen" });
        } },
    { naam: "klantmanager 6", wat: "solve a clash of lesson and shift", rol: "klantmanager", kliks: 3, seconden: 40, verandert: true,
        async stappen(h, page) {
            await h.klik(page.getByRole("region", { name: "Vandaag doen" }).getByRole("link", { name: /^Los op/ }).first());
            await zie(h, "heading", "Past in de week");
            const kaart = page.getByRole("region", { name: /^Groepen op/ });
            await h.klik(kaart.getByRole("list").first().getByRole("link", { name: /^Kies/ }).first());
            await h.klik("button", /^Zet in/);
            await zie(h, "tekst", /zit vanaf .* in groep/);
            if (await page.getByText("Let op, dit botst").count()) throw new Error("it clashes still");
        } },
    { naam: "klantmanager 7", wat: "propose 3 places to a person", rol: "klantmanager", kliks: 3, seconden: 60, verandert: true,
        async stappen(h) {
            await h.klik("link", /^Rima Al-Khatib/);
            await h.klik("link", "Plek zoeken");
            await h.klik("button", /^Stel de .*bovenste plek(ken)? voor/);
            await zie(h, "tekst", /(is|zijn) voorgesteld\./);
        } },
    { naam: "klantmanager 8", wat: "record a result: job, hours, date", rol: "klantmanager", kliks: 4, seconden: 40, verandert: true,
        async stappen(h) {
            await h.klik("link", /^Rima Al-Khatib/);
            await h.klik("link", /^Trajecten/);
            await h.klik("link", "Betaald werk vastleggen");
            await h.typ(/^Eerste werkdag/, "30-11-2026");
            await h.typ(/^Uren per week/, "24");
            await h.klik("button", "Leg het werk vast");
            await zie(h, "tekst", /24 uur/);
        } },
    { naam: "klantmanager 9", wat: "message to many people, each in the own language", rol: "klantmanager", kliks: 5, seconden: 90, verandert: true,
        async stappen(h, page, { smal }) {
            if (smal) await h.klik("link", /^Toon de lijst met/);
            await h.klik("link", "Kies alle");
            await h.klik("button", "Stuur bericht");
            await h.klik("button", "Bekijk wie wat krijgt"); /* the reminder is chosen */
            await zie(h, "heading", /^Arabisch: /);
            await zie(h, "tekst", "Proefvertaling");
            await h.klik("button", /^Zet \d+ berichten klaar/);
            await zie(h, "tekst", /berichten staan klaar/);
            await zie(h, "button", "Ongedaan maken");
            void page;
        } },
    { naam: "klantmanager 10", wat: "hand over 10 people to a colleague", rol: "klantmanager", kliks: 5, seconden: 60, verandert: true,
        async stappen(h, page, { smal }) {
            if (smal) await h.klik("link", /^Toon de lijst met/);
            await h.klik("link", "Kies alle");
            await h.klik("button", "Draag over");
            await h.vink("Anouk Peeters", "Naar welke collega?");
            await h.klik("button", "Vraag het voor 10 mensen");
            await zie(h, "tekst", /^Het is gevraagd aan Anouk Peeters/);
            await zie(h, "button", "Ongedaan maken");
            void page;
        } },
    { naam: "klantmanager 11", wat: "postpone a task with the reason", rol: "klantmanager", kliks: 2, seconden: 12, verandert: true,
        async stappen(h, page) {
            await h.klik(page.getByRole("region", { name: "Vandaag doen" }).getByRole("listitem").first().getByRole("link", { name: /^Later/ }));
            await h.typ(/^Waarom later/, "Ze is deze week op vakantie");
            await h.klik("button", "Stel uit");
            await zie(h, "tekst", /^De taak komt terug op/);
        } },
];
