// The tasks of ux.md 6.3, as steps by accessible name. kliks and seconden are the bar.
// verandert: the task changes the store, so each way of doing gets one of its own.
const bezoek = (page) => page.getByRole("region", { name: "Bezoeken" }).getByRole("listitem").first();

export const taken = [
    { naam: "jobcoach 1", wat: "today's visits, with their address", rol: "jobcoach", kliks: 0, seconden: 5,
        async stappen(h, page) {
            await h.zie("heading", "Bezoeken");
            const tekst = await bezoek(page).innerText();
            if (!/\d+\.\d\d/.test(tekst) || !/, \S+ \d+/.test(tekst)) throw new Error(`no time or address in: ${tekst}`);
        } },
    { naam: "jobcoach 2", wat: "visit report: five questions", rol: "jobcoach", kliks: 7, seconden: 120, verandert: true,
        async stappen(h, page) {
            await h.klik(bezoek(page).getByRole("link", { name: /^Maak verslag/ }));
            const vragen = await page.locator("main form.formulier fieldset").evaluateAll((alle) => alle
                .filter((f) => !f.querySelector("fieldset") && f.querySelector("input[type=radio]"))
                .map((f) => [f.querySelector("input[type=radio]").labels[0].textContent.trim(), f.querySelector("legend").textContent.trim()]));
            if (vragen.length !== 5) throw new Error(`${vragen.length} questions`);
            for (const [naam, groep] of vragen) await h.vink(naam, groep);
            await h.klik("button", "Verslag opslaan");
            await h.zie("tekst", /verslag is (bewaard|vastgelegd|opgeslagen)/i);
        } },
    { naam: "jobcoach 3", wat: "signal a problem to the consulent", rol: "jobcoach", kliks: 3, seconden: 40, verandert: true,
        async stappen(h, page) {
            await h.klik(bezoek(page).getByRole("link", { name: /^Meld een probleem/ }));
            await h.typ(/^Wat is er aan de hand/, "De lessen lopen uit. Hij komt te laat op het werk.");
            await h.klik("button", "Meld het");
            await h.zie("tekst", "Het probleem staat bij de klantmanager.");
        } },
    { naam: "jobcoach 4", wat: "worked hours of eight people", rol: "jobcoach", kliks: 9, seconden: 120, verandert: true,
        async stappen(h) {
            await h.klik("link", "Uren vastleggen");
            await h.typ(/^Dawit Tesfay, dinsdag/, "7,5");
            await h.klik("button", "Leg de uren vast");
            await h.zie("button", "Ongedaan maken");
        } },
    { naam: "jobcoach 5", wat: "agree a learning goal", rol: "jobcoach", kliks: 3, seconden: 45, verandert: true,
        async stappen(h, page) {
            await h.klik(page.getByRole("link", { name: /^Leerdoel/ }).first());
            await h.typ(/^Leerdoel/, "Hij vraagt uitleg als hij een woord niet kent.");
            await h.klik("button", "Leg het leerdoel vast");
            await h.zie("tekst", /Hij vraagt uitleg als hij een woord niet kent/);
        } },
    { naam: "jobcoach 6", wat: "lesson times before changing a shift", rol: "jobcoach", kliks: 1, seconden: 8,
        async stappen(h, page) {
            await h.klik(bezoek(page).getByRole("link", { name: /^Lessen en week/ }));
            await h.zie("heading", "Lestijden");
            await h.zie("heading", "Andere werktijden");
        } },
    { naam: "jobcoach 6b", wat: "another shift, with its effect on the lessons first", rol: "jobcoach", kliks: 3, seconden: 40, verandert: true,
        async stappen(h, page) {
            await h.klik(bezoek(page).getByRole("link", { name: /^Lessen en week/ }));
            await h.typ(/^Zaterdag van/, "10.00");
            await h.typ(/^Zaterdag tot/, "14.00");
            await h.klik("button", "Kijk wat het doet");
            await h.zie("heading", "Wat het doet met de week");
            await h.klik("button", "Leg vast");
            await h.zie("button", "Ongedaan maken");
        } },
    { naam: "jobcoach 7", wat: "ask for extension of a place", rol: "jobcoach", kliks: 3, seconden: 40, verandert: true,
        async stappen(h, page) {
            await h.klik(page.getByRole("link", { name: /^Verleng.*Bilal Barakat/ }));
            await h.typ(/^Waarom langer/, "Hij leert nu zelf plannen. Drie maanden erbij helpt.");
            await h.klik("button", "Vraag het de klantmanager");
            await h.zie("tekst", /^Je vraag staat bij de klantmanager/);
        } },
    { naam: "jobcoach 8", wat: "message in the own language", rol: "jobcoach", kliks: 3, seconden: 30, verandert: true,
        async stappen(h) {
            await h.klik("link", "Huda Khoury"); /* speaks Arabic, has an appointment */
            await h.klik("link", "Stuur bericht");
            await h.klik("button", "Zet het bericht klaar");
            await h.zie("tekst", "Het bericht staat klaar.");
            await h.zie("tekst", /موعدك القادم/);
            await h.zie("button", "Ongedaan maken");
        } },
    { naam: "jobcoach 9", wat: "progress sheet for the employer", rol: "jobcoach", kliks: 2, seconden: 15,
        async stappen(h, page) {
            await h.klik(bezoek(page).getByRole("link", { name: /^Plaatsing/ }));
            await h.klik("link", "Blad voor de werkgever");
            await h.zie("heading", /Yusuf Warsame|[Vv]oortgang/);
        } },
    { naam: "jobcoach 10", wat: "record the start of work", rol: "jobcoach", kliks: 3, seconden: 30, verandert: true,
        async stappen(h, page) {
            await h.klik(page.getByRole("link", { name: /^Eerste dag/ }).first());
            await h.klik("button", "Leg de eerste dag vast");
            await h.zie("button", "Ongedaan maken");
        } },
    { naam: "jobcoach 11", wat: "record a stop, with the reason", rol: "jobcoach", kliks: 3, seconden: 30, verandert: true,
        async stappen(h, page) {
            await h.klik(page.getByRole("link", { name: /^Stop.*Bilal Barakat/ }));
            await h.kies(/^Hoe het eindigde/, "Gestopt");
            await h.vink(/persoon/, /^Wie stopte/);
            await h.kies(/^Waarom gestopt/, "Te ver reizen");
            await h.klik("button", "Leg het einde vast");
            await h.zie("button", "Ongedaan maken");
        } },
    { naam: "jobcoach 12", wat: "the last five events of a person", rol: "jobcoach", kliks: 1, seconden: 6,
        async stappen(h, page) {
            await h.klik(bezoek(page).getByRole("link").first());
            await h.zie("heading", "Gesprekken en gebeurtenissen");
            void page;
        } },
];
