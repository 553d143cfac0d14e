// The tasks of ux.md 6.5, as steps by accessible name. kliks and seconden are the bar.
// verandert: the task changes the store, so each way of doing gets one of its own.
const zie = (h, ...rest) => h.zie(...rest);
const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

export const taken = [
    { naam: "partner 1", wat: "people shared with me", rol: "partner", wie: "meryem", kliks: 0, seconden: 5,
        async stappen(h, page) {
            await zie(h, "heading", "Met mij gedeeld");
            const tekst = await page.locator("main").innerText();
            for (const naam of ["Tekle Haile", "Samuel Kidane", "Hodan Abdi"])
                if (!tekst.includes(naam)) throw new Error(`${naam} is shared and not there`);
            if (/Farzana Ahmadi/.test(tekst)) throw new Error("someone who is shared with another");
        } },
    { naam: "partner 2", wat: "fill the own part of the shared intake", rol: "partner", wie: "meryem", kliks: 6, seconden: 300, verandert: true,
        async stappen(h) {
            await h.klik("link", /^Vul in.*Wensen.*Tekle Haile$/);
            await h.typ(/^Wensen voor werk en leren/, "Wil in de techniek werken.");
            await h.typ(/^Gewenst werk/, "techniek");
            await h.klik("button", "Bewaar, dit deel is klaar");
            await zie(h, "tekst", "Bewaard: Wensen en wat nodig is");
            await zie(h, "tekst", "VluchtelingenWerk, 23 november");
        } },
    { naam: "partner 3", wat: "see what is already asked", rol: "partner", wie: "meryem", kliks: 1, seconden: 8,
        async stappen(h, page) {
            await h.klik("link", "Tekle Haile");
            await zie(h, "heading", "Al gevraagd");
            const tekst = await page.locator("section", { has: page.locator("#h-al") }).innerText();
            if (!/\d+ (september|oktober|november)/.test(tekst)) throw new Error(`no source and date: ${tekst}`);
        } },
    { naam: "partner 4", wat: "confirm the date of a joint talk", rol: "partner", wie: "meryem", kliks: 1, seconden: 8, verandert: true,
        async stappen(h) {
            await h.klik("button", /^Ik kom/);
            await zie(h, "tekst", "De gemeente weet dat je komt.");
            await zie(h, "tekst", "Je komt");
        } },
    { naam: "partner 5", wat: "hand someone over from the azc, with what is known", rol: "partner", wie: "maud", kliks: 4, seconden: 240, verandert: true,
        async stappen(h) {
            await h.klik("link", "Draag iemand over");
            await h.typ(/^Naam/, "Senait Gebre");
            await h.typ(/^Geboortedatum/, "3-4-1994");
            await h.kies(/^Taal van contact/, "Tigrinya");
            await h.typ(/^Werk: welk beroep/, "kapper");
            await h.typ(/^Werk: hoeveel jaar/, "4");
            await h.typ(/^School: welke opleiding/, "Middelbare school");
            await h.klik("button", "Draag over");
            await zie(h, "tekst", "Senait Gebre is overgedragen.");
        } },
    { naam: "partner 6", wat: "GGD: what the work needs, no diagnosis", rol: "partner", wie: "iris", kliks: 3, seconden: 40, verandert: true,
        async stappen(h) {
            await h.klik("link", /^Geef advies.*Samuel Kidane$/);
            await h.klik("checkbox", /^Niet lang staan/);
            await h.typ(/^Hoogstens uur per week/, "16");
            await h.klik("button", "Stuur het advies");
            await zie(h, "tekst", "Het advies is verstuurd.");
        } },
    { naam: "partner 7", wat: "a task is done", rol: "partner", wie: "meryem", kliks: 1, seconden: 5, verandert: true,
        async stappen(h) {
            await h.klik("button", /^Klaar.*Hodan Abdi/);
            await zie(h, "tekst", "De taak is klaar.");
        } },
    { naam: "partner 8", wat: "message to who guides the person", rol: "partner", wie: "meryem", kliks: 2, seconden: 30, verandert: true,
        async stappen(h) {
            await h.klik("link", "Hodan Abdi");
            await h.typ(/^Bericht$/, "Vrijdag lukt, om 9.00 uur.");
            await h.klik("button", "Stuur het bericht");
            await zie(h, "tekst", "Het bericht is verstuurd.");
        } },
    { naam: "partner 9", wat: "send a document", rol: "partner", wie: "meryem", kliks: 3, seconden: 30, verandert: true,
        async stappen(h) {
            await h.klik("link", "Hodan Abdi");
            await h.bestand(/^Bestand/, { name: "opvang.pdf", mimeType: "application/pdf", buffer: pdf });
            await h.typ(/^Naam/, "Brief van de opvang");
            await h.klik("button", "Stuur het document");
            await zie(h, "tekst", "Het document is verstuurd.");
        } },
    { naam: "partner 10", wat: "the agreed plan, my own part", rol: "partner", wie: "meryem", kliks: 1, seconden: 8,
        async stappen(h) {
            await h.klik("link", "Hodan Abdi");
            await zie(h, "heading", "Het plan");
            await zie(h, "heading", "Mijn deel van de afspraken");
            await zie(h, "tekst", "Elke maand samen naar de wijk");
        } },
    { naam: "partner 11", wat: "our part is over", rol: "partner", wie: "meryem", kliks: 2, seconden: 20, verandert: true,
        async stappen(h, page) {
            await h.klik("link", /^Rond af.*Samuel Kidane$/);
            await h.typ(/^Waarom zijn jullie klaar/, "Hij kent de weg in de wijk.");
            await h.klik("button", "Rond af");
            await zie(h, "tekst", "Afgerond. De gemeente weet het.");
            if (/Samuel Kidane/.test(await page.locator("main").innerText())) throw new Error("still shared");
        } },
    { naam: "partner 12", wat: "link a taalmaatje", rol: "partner", wie: "greet", kliks: 3, seconden: 30, verandert: true,
        async stappen(h) {
            await h.klik("link", /^Koppel een maatje.*Farzana Ahmadi$/);
            await h.vink("Ria Bosman, verpleegkundige");
            await h.klik("button", "Koppel");
            await zie(h, "tekst", "Het maatje is gekoppeld.");
        } },
];
