// The tasks of ux.md 6.4, as steps by accessible name. kliks and seconden are the bar.
// verandert: the task changes the store, so each way of doing gets one of its own.
const zie = (h, ...rest) => h.zie(...rest);

// A file of the school's own system: who was there in the last lesson of Monday.
const lijst = `Groep;Naam;Datum;Aanwezig;Oorzaak
A2-b;Adam Saleh;16-11-2026;afwezig;werk
A2-b;Elif Demir;16-11-2026;afgemeld;afspraak
A2-b;Niemand Hier;16-11-2026;aanwezig;
`;

export const taken = [
    { naam: "taalschool 1", wat: "presence of a group of 15, all present preset", rol: "taalschool", wie: "karin", kliks: 3, seconden: 30, verandert: true,
        async stappen(h, page) {
            await h.klik("link", /^Wie is er\?.*A2-b$/);
            const n = await page.getByRole("radio", { name: "Er", exact: true, checked: true }).count();
            if (n < 12) throw new Error(`only ${n} people preset`);
            await h.vink("Niet er", "Bilen Tewolde");
            await h.klik("button", "Leg vast");
            await zie(h, "tekst", "is vastgelegd");
        } },
    { naam: "taalschool 2", wat: "report a missed lesson with its cause", rol: "taalschool", wie: "karin", kliks: 3, seconden: 20, verandert: true,
        async stappen(h) {
            await h.klik("link", /^Wie is er\?.*A2-b$/);
            await h.vink("Niet er", "Elif Demir");
            await h.kies(/^Oorzaak Elif Demir/, "Werk");
            await h.klik("button", "Leg vast");
            await zie(h, "tekst", "1 niet er");
        } },
    { naam: "taalschool 3", wat: "add a group with times", rol: "taalschool", wie: "karin", kliks: 5, seconden: 90, verandert: true,
        async stappen(h) {
            await h.klik("link", "Lesgroep toevoegen");
            await h.typ(/^Naam van de groep/, "A2-k");
            await h.kies(/^Niveau/, "A2");
            await h.typ(/^Docent/, "Karin Vos");
            await h.typ("Dinsdag van (niet verplicht)", "18.30");
            await h.typ("Dinsdag tot (niet verplicht)", "21.00");
            await h.klik("button", "Bewaar de groep");
            await zie(h, "tekst", "Groep A2-k is toegevoegd");
            await zie(h, "tekst", "di 18.30–21.00");
        } },
    { naam: "taalschool 4", wat: "see who cannot come because of work", rol: "taalschool", wie: "karin", kliks: 1, seconden: 6,
        async stappen(h, page) {
            await h.klik("link", "Les en werk");
            await zie(h, "heading", "Wie kan niet door werk?");
            await zie(h, "heading", "Gemist door werk in de laatste 8 weken");
            const tekst = await page.locator("main").innerText();
            if (!/Dawit Tesfay/.test(tekst)) throw new Error("Dawit, who works on Wednesday, is not there");
            if (/Stadsreiniging/.test(tekst)) throw new Error("a school sees where someone works");
        } },
    { naam: "taalschool 5", wat: "move a pupil to another group", rol: "taalschool", wie: "karin", kliks: 3, seconden: 25, verandert: true,
        async stappen(h, page) {
            await h.klik("link", "A2-b");
            await h.klik("link", /^Andere groep.*Fatuma Ali$/);
            const naar = await page.getByLabel("Naar groep").locator("option", { hasText: /^A2-d/ }).innerText();
            await h.kies("Naar groep", naar);
            await h.klik("button", "Zet over");
            await zie(h, "tekst", "Fatuma Ali zit vanaf");
        } },
    { naam: "taalschool 6", wat: "enter the level test of a group", rol: "taalschool", wie: "karin", kliks: 17, seconden: 150, verandert: true,
        async stappen(h, page) {
            await h.klik("link", "A2-b");
            await h.klik("link", "Toets vastleggen");
            const namen = await page.getByRole("combobox", { name: /^Spreken: / }).evaluateAll((l) => l.map((e) => e.getAttribute("aria-label")));
            if (namen.length < 12) throw new Error(`only ${namen.length} people to test`);
            for (const naam of namen) await h.kies(naam, "A2");
            await h.klik("button", "Bewaar de toets");
            await zie(h, "tekst", `De toets is bewaard: ${namen.length} niveaus zijn nieuw.`);
        } },
    { naam: "taalschool 7", wat: "upload a CSV from the own system, with a check", rol: "taalschool", wie: "karin", kliks: 4, seconden: 60, verandert: true,
        async stappen(h, page) {
            const bestand = { name: "aanwezig.csv", mimeType: "text/csv", buffer: Buffer.from(lijst) };
            await h.klik("link", "Lijst inlezen");
            await h.bestand(/^Bestand/, bestand);
            await h.klik("button", "Ga verder");
            await zie(h, "tekst", "Er is niets opgeslagen");
            await zie(h, "tekst", "Deze persoon zit die dag niet in deze groep");
            await h.klik("button", "Lees dit bestand nu in");
            await zie(h, "heading", "Ingelezen");
        } },
    { naam: "taalschool 8", wat: "free seats per evening", rol: "taalschool", wie: "karin", kliks: 1, seconden: 6,
        async stappen(h, page) {
            await h.klik("link", "Vrije plaatsen");
            await zie(h, "tekst", /Op \d avond/);
            const tekst = await page.getByRole("row", { name: /^Donderdag/ }).innerText();
            if (!/A2-d/.test(tekst) || !/\d vrij/.test(tekst)) throw new Error(`no free seats on Thursday: ${tekst}`);
        } },
    { naam: "taalschool 9", wat: "progress of one pupil, on paper", rol: "taalschool", wie: "karin", kliks: 3, seconden: 15,
        async stappen(h, page) {
            await h.klik("link", "A2-b");
            await h.klik("link", "Elif Demir");
            await zie(h, "heading", "Voortgang van Elif Demir");
            await zie(h, "heading", "Niveau");
            await page.emulateMedia({ media: "print" });
            if (await page.getByRole("button").filter({ visible: true }).count()) throw new Error("buttons on paper");
            await page.emulateMedia({ media: "screen" });
        } },
    { naam: "taalschool 10", wat: "answer a request to plan around work", rol: "taalschool", wie: "karin", kliks: 2, seconden: 20, verandert: true,
        async stappen(h) {
            await zie(h, "heading", "1 vraag van de gemeente");
            await h.vink("Nee, dat kan niet");
            await h.typ(/^Toelichting/, "Er is geen andere docent.");
            await h.klik("button", "Stuur het antwoord");
            await zie(h, "tekst", "Het antwoord is verstuurd naar de gemeente.");
        } },
    { naam: "taalschool 11", wat: "choose a vocational language theme", rol: "taalschool", wie: "karin", kliks: 2, seconden: 20, verandert: true,
        async stappen(h) {
            await h.klik("link", "A2-b");
            await h.kies(/^Vaktaal/, "Groen");
            await h.klik("button", "Kies deze vaktaal");
            await zie(h, "tekst", "De vaktaal is: Groen.");
        } },
    { naam: "taalschool 12", wat: "hours of the quarter for the invoice", rol: "taalschool", wie: "karin", kliks: 2, seconden: 15,
        async stappen(h, page) {
            await h.klik("link", "Uren");
            await zie(h, "heading", "Uren voor de factuur");
            const csv = page.getByRole("link", { name: "Download (CSV)" });
            const a = await page.request.get(new URL(await csv.getAttribute("href"), page.url()).href);
            const tekst = await a.text();
            if (!/Groep;Naam;Lessen/.test(tekst) || !/A2-b;/.test(tekst)) throw new Error(`not the hours: ${tekst.slice(0, 200)}`);
            await h.klik("link", "Kwartaal ervoor");
            await zie(h, "tekst", "Kwartaal 3 van 2026");
        } },
];
