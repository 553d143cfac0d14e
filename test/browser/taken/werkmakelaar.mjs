// The tasks of ux.md 6.2, as steps by accessible name. kliks and seconden are the bar.
// verandert: the task changes the store, so each way of doing gets one of its own.
const zie = (h, ...rest) => h.zie(...rest);

export const taken = [
    { naam: "werkmakelaar 1", wat: "free places, and what ends within 60 days", rol: "werkmakelaar", kliks: 0, seconden: 5,
        async stappen(h, page) {
            await zie(h, "heading", "Plekken");
            await zie(h, "link", /^Vrij \d+/);
            await zie(h, "heading", "Eindigt binnen 60 dagen");
            void page;
        } },
    { naam: "werkmakelaar 2", wat: "add an employer with one place", rol: "werkmakelaar", kliks: 4, seconden: 120, verandert: true,
        async stappen(h) {
            await h.klik("link", "Organisaties");
            await h.klik("link", "Organisatie toevoegen");
            await h.typ(/^Naam$/, "Bakkerij De Proef");
            await h.kies(/^Soort organisatie/, "Werkgever");
            await h.klik("button", "Bewaar de organisatie");
            await h.kies(/^Soort plek/, "Leerwerkplek");
            await h.typ(/^Functie/, "Hulpbakker");
            await h.klik("button", "Bewaar de plek");
            await zie(h, "heading", "Hulpbakker");
            await zie(h, "tekst", /Bakkerij De Proef/);
        } },
    { naam: "werkmakelaar 3", wat: "copy a place, other hours", rol: "werkmakelaar", kliks: 2, seconden: 25, verandert: true,
        async stappen(h, page) {
            const kopie = page.getByRole("row").getByRole("link", { name: /^Kopieer/ }).first();
            await h.klik(kopie);
            await zie(h, "heading", /^Kopie van /);
            await h.typ(/^Uren per week: hoogstens/, "40");
            await h.klik("button", "Bewaar de plek");
            await zie(h, "tekst", "De plek is toegevoegd.");
        } },
    { naam: "werkmakelaar 4", wat: "fitting people for a place, with the reasons", rol: "werkmakelaar", kliks: 1, seconden: 10,
        async stappen(h, page) {
            await h.klik("link", /^Zoek mensen/);
            await zie(h, "heading", "Mensen, best passend eerst");
            if (!await page.getByRole("article").first().getByRole("listitem").count()) throw new Error("no reasons");
        } },
    { naam: "werkmakelaar 5", wat: "propose three people for a place", rol: "werkmakelaar", kliks: 3, seconden: 60, verandert: true,
        async stappen(h) {
            await h.klik("link", /^Zoek mensen/);
            await h.klik("button", /^Stel voor aan de bovenste/);
            await zie(h, "tekst", /^Voorgesteld aan \d mens/);
            await zie(h, "button", "Ongedaan maken");
        } },
    { naam: "werkmakelaar 6", wat: "ask an employer for another shift time", rol: "werkmakelaar", kliks: 2, seconden: 30, verandert: true,
        async stappen(h, page) {
            await h.klik(page.getByRole("row").getByRole("rowheader").getByRole("link").first());
            await h.klik("button", "Stel deze vraag");
            await zie(h, "tekst", "De vraag staat klaar. Bel of mail de werkgever.");
        } },
    { naam: "werkmakelaar 7", wat: "plan a meeting of person and employer", rol: "werkmakelaar", kliks: 4, seconden: 60, verandert: true,
        async stappen(h) {
            await h.klik("link", /^Zoek mensen/);
            await h.klik("link", /^Plan kennismaking/);
            await h.typ(/^Van/, "10.30");
            await h.klik("button", "Plan de kennismaking");
            await zie(h, "tekst", /^De kennismaking is op /);
        } },
    { naam: "werkmakelaar 8", wat: "record contact with an employer", rol: "werkmakelaar", kliks: 2, seconden: 40, verandert: true,
        async stappen(h, page) {
            await h.klik(page.getByRole("row").getByRole("cell").getByRole("link").first());
            await h.typ(/^Wat is besproken/, "Gebeld. Er komt in januari een plek bij.");
            await h.klik("button", "Leg het contact vast");
            await zie(h, "tekst", "Het contact is vastgelegd.");
        } },
    { naam: "werkmakelaar 9", wat: "refuse a match with the reason", rol: "werkmakelaar", kliks: 2, seconden: 20, verandert: true,
        async stappen(h, page) {
            await h.klik("link", /^Zoek mensen/);
            const eerste = page.getByRole("article").first();
            await h.kies(/^Waarom niet/, "Te ver reizen");
            await h.klik(eerste.getByRole("button", { name: "Past niet" }));
            await zie(h, "tekst", /^Vastgelegd: .* past niet bij /);
        } },
    { naam: "werkmakelaar 10", wat: "compare three places for one person", rol: "werkmakelaar", kliks: 4, seconden: 25,
        async stappen(h, page) {
            await h.klik("link", /^Zoek mensen/);
            await h.klik(page.getByRole("article").first().getByRole("heading").getByRole("link"));
            await h.klik("link", /^Plek zoeken/);
            await h.klik("link", "Vergelijk de bovenste plekken");
            await zie(h, "heading", /^Plekken vergelijken voor /);
            if (await page.getByRole("columnheader").count() !== 4) throw new Error("not three places");
        } },
    { naam: "werkmakelaar 11", wat: "employers without contact for 3 months", rol: "werkmakelaar", kliks: 1, seconden: 6,
        async stappen(h, page) {
            await h.klik("link", /^Organisaties zonder contact in 3 maanden/);
            await zie(h, "heading", "Organisaties");
            if (!await page.getByRole("rowheader").count()) throw new Error("no organisation in the list");
        } },
    { naam: "werkmakelaar 12", wat: "the sheet of a place, in Dutch and English", rol: "werkmakelaar", kliks: 2, seconden: 15,
        async stappen(h, page) {
            await h.klik(page.getByRole("row").getByRole("rowheader").getByRole("link").first());
            await h.klik("link", "Plekblad");
            await zie(h, "heading", /Wanneer werk je/);
            if (!await page.locator("[lang=en]").count()) throw new Error("no second language");
        } },
];
