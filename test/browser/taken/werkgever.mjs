// The tasks of ux.md 6.6, as steps by accessible name, for a department head. kliks and seconden
// are the bar. verandert: the task changes the store, so each way of doing gets one of its own.
const ria = { rol: "werkgever", wie: "ria" };

export const taken = [
    { naam: "werkgever 1", wat: "my places: free, filled, ending", ...ria, kliks: 0, seconden: 5,
        async stappen(h, page) {
            await h.zie("heading", "Mijn plekken");
            await h.zie("tekst", /Stadsreiniging: \d+ vrij, \d+ bezet\./);
            const tekst = await page.locator("main").innerText();
            if (!/Ruta/.test(tekst)) throw new Error("who works there is not on the page");
            if (/Asefaw|Al-Najjar/.test(tekst)) throw new Error("an employer sees a whole name");
        } },
    { naam: "werkgever 2", wat: "offer a place", ...ria, kliks: 9, seconden: 150, verandert: true,
        async stappen(h) {
            await h.klik("link", "Bied een plek aan");
            await h.typ("Functie", "Medewerker plantsoen");
            await h.kies("Soort plek", "Werkervaringsplek");
            await h.typ("Aantal plaatsen", "2");
            await h.typ(/^Uren per week: hoogstens/, "24");
            await h.typ(/^Begin mogelijk vanaf/, "7-12-2026");
            await h.typ(/^Wat het werk vraagt/, "Buiten werken, ook als het regent.");
            await h.vink("Elke dag iemand naast je");
            await h.vink("Misschien een baan");
            await h.klik("button", "Bied deze plek aan");
            await h.zie("tekst", "De plek staat erbij.");
            await h.zie("tekst", "Medewerker plantsoen");
        } },
    { naam: "werkgever 3", wat: "invite a proposed person", ...ria, kliks: 2, seconden: 20, verandert: true,
        async stappen(h) {
            await h.klik("link", /^Bekijk de kaart van/);
            await h.typ(/^Waar en wanneer/, "Dinsdag om 10 uur, bij de balie.");
            await h.klik("button", "Nodig uit");
            await h.zie("tekst", "De uitnodiging is verstuurd.");
        } },
    { naam: "werkgever 4", wat: "decline with a reason", ...ria, kliks: 2, seconden: 20, verandert: true,
        async stappen(h) {
            await h.klik("link", /^Bekijk de kaart van/);
            await h.kies(/^Waarom niet/, "De plek is al bezet");
            await h.klik("button", "Zeg nee");
            await h.zie("tekst", "Je antwoord is verstuurd.");
            await h.zieNiet(/Bekijk de kaart van/);
        } },
    { naam: "werkgever 5", wat: "confirm the start date", ...ria, kliks: 2, seconden: 15, verandert: true,
        async stappen(h) {
            await h.klik("link", "Ruta");
            await h.klik("button", /^Ja, begonnen/);
            await h.zie("tekst", "De eerste dag is vastgelegd.");
        } },
    { naam: "werkgever 6", wat: "change shift times, effect on lessons first", ...ria, kliks: 3, seconden: 30, verandert: true,
        async stappen(h) {
            await h.klik("link", /^Werktijden.*Ruta/);
            await h.typ("Donderdag tot (niet verplicht)", "14.00");
            await h.klik("button", "Kijk wat het doet");
            await h.zie("heading", "Wat het doet met de lessen");
            await h.klik("button", "Leg deze tijden vast");
            await h.zie("tekst", "De werktijden gelden vanaf");
        } },
    { naam: "werkgever 7", wat: "monthly feedback", ...ria, kliks: 5, seconden: 60, verandert: true,
        async stappen(h) {
            await h.zie("heading", /^Hoe gaat het met/);
            await h.vink("Altijd");
            await h.vink("Goed");
            await h.vink("Met hulp");
            await h.vink("Misschien");
            await h.klik("button", "Stuur de antwoorden");
            await h.zie("tekst", "De antwoorden zijn verstuurd.");
        } },
    { naam: "werkgever 8", wat: "ask the jobcoach", ...ria, kliks: 2, seconden: 30, verandert: true,
        async stappen(h) {
            await h.klik("link", "Ruta");
            await h.typ(/^Wat wil je vragen/, "Kun je deze week langskomen?");
            await h.klik("button", "Stuur de vraag");
            await h.zie("tekst", "De vraag is verstuurd.");
        } },
    { naam: "werkgever 9", wat: "turn a learning place into a job", ...ria, kliks: 3, seconden: 40, verandert: true,
        async stappen(h) {
            await h.klik("link", "Ruta");
            await h.klik("link", "Maak er een baan van");
            await h.typ("Uren per week", "32");
            await h.klik("button", "Bied deze baan aan");
            await h.zie("tekst", "Je aanbod is verstuurd.");
        } },
    { naam: "werkgever 10", wat: "report absence", ...ria, kliks: 2, seconden: 15, verandert: true,
        async stappen(h) {
            await h.klik("link", "Ruta");
            await h.klik("button", "Meld aan de begeleider");
            await h.zie("tekst", "Gemeld.");
        } },
    { naam: "werkgever 12", wat: "see what is expected of me", ...ria, kliks: 1, seconden: 6,
        async stappen(h) {
            await h.klik("link", "Wat wordt van mij verwacht?");
            await h.zie("heading", "Wat verwachten we van elkaar?");
            await h.zie("tekst", "Een leerplek is geen vacature.");
        } },
];
