// The tasks of ux.md 6.7, as steps by accessible name. kliks and seconden are the bar.
// verandert: the task changes the store, so each way of doing gets one of its own.
const zie = (h, ...rest) => h.zie(...rest);

export const taken = [
    { naam: "manager 1", wat: "on target?", rol: "manager", kliks: 0, seconden: 8,
        async stappen(h) {
            await zie(h, "heading", "Doelen en resultaten");
            await zie(h, "tekst", /Doel/);
        } },
    { naam: "manager 6", wat: "definition of a figure", rol: "manager", kliks: 1, seconden: 5,
        async stappen(h, page) {
            const vraag = page.getByText(/^Wat tellen we/).filter({ visible: true }).first();
            await h.klik(vraag);
            const open = page.locator("details[open]").first();
            await open.waitFor();
            if ((await open.innerText()).length < 40) throw new Error("no definition");
        } },
];
