// Policy in a file (aanpakken.md B10): read the aanpak, change a term, check it, keep it as a new version,
// compare, and move the people. kliks and seconden are the bar. He sees numbers of people, no names.
import { wachtwoord } from "../huis.mjs";

const zie = (h, ...rest) => h.zie(...rest);
// The second pair of eyes: someone else, at a screen of her own.
async function ander(page, wie, wat) {
    const c = await page.context().browser().newContext({ baseURL: new URL(page.url()).origin }), p = await c.newPage();
    await p.goto("/inloggen");
    await p.getByLabel("Inlognaam").fill(wie);
    await p.getByLabel("Wachtwoord").fill(wachtwoord);
    await p.getByRole("button", { name: "Log in" }).click();
    await p.goto("/goedkeuren");
    await p.getByRole("link", { name: wat }).first().click();
    await p.getByRole("button", { name: "Keur dit goed" }).click();
    await p.getByText("Je keurde het goed.").waitFor();
    await c.close();
}

export const taken = [
    { naam: "beleidsmedewerker 1", wat: "change a term of the aanpak: read, check, ask, compare, move the people",
        rol: "beleidsmedewerker", kliks: 9, seconden: 240, begin: "/aanpak", verandert: true,
        async stappen(h, page) {
            await zie(h, "tekst", /Hooguit 6 weken/);
            await h.klik("link", "Wijzig de aanpak");
            const tekst = await page.getByLabel("Tekst van het bestand").first().inputValue();
            const nieuw = tekst.replace("binnen: 6 weken", "binnen: 4 weken");
            if (nieuw === tekst) throw new Error("the file says no term of 6 weeks");
            await h.typ("Tekst van het bestand", nieuw);
            await h.klik("button", "Kijk na");
            await zie(h, "heading", "Het bestand klopt");
            await zie(h, "tekst", /‘binnen’ was . weken en wordt 4 weken/);
            await zie(h, "tekst", /mensen blijven in hun versie/);
            await h.typ("Waarom deze versie?", "Sneller in beeld");
            await h.klik("button", /^Vraag Zwolle, versie 3 aan/);
            await zie(h, "tekst", /‘binnen’ was . weken en wordt 4 weken/);
            await ander(page, "ilse", /^Nieuwe versie van de aanpak/);
            await h.klik("link", "Versies");
            await h.klik("link", /^Wat veranderde/);
            await zie(h, "tekst", /‘binnen’ was . weken en wordt 4 weken/);
            await h.klik("link", "Mensen");
            await h.vink(/Zwolle, versie 3/, "Naar welke versie?");
            await h.klik("button", "Bekijk wat er verandert");
            await zie(h, "tekst", /Krijgt een eerdere termijn/);
            await h.klik("button", /^Zet \d+ mensen over$/);
            await zie(h, "tekst", /mensen zijn overgezet/);
        } },
];
