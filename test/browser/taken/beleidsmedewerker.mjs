// Policy in a file (aanpakken.md B10): read the aanpak, change a term, check it, keep it as a new version,
// compare, and move the people. kliks and seconden are the bar. He sees numbers of people, no names.
const zie = (h, ...rest) => h.zie(...rest);

export const taken = [
    { naam: "beleidsmedewerker 1", wat: "change a term of the aanpak: read, check, compare, keep, move the people",
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
            await h.klik("button", /^Bewaar als Zwolle, versie 3/);
            await zie(h, "heading", /Zwolle, versie 3/);
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
