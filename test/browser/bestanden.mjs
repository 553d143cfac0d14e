// A municipality's own files, as its other systems gave them, and reading them in at /inlezen as a
// person does: first look, then take in.
import { goed } from "./tel.mjs";

// One new person with what stands around him; a second one; two lines that are wrong.
export const BESTANDEN = {
    Organisaties: `Bedrijfsnaam;Soort;Branche;Straat;Plaats;Contactpersoon
Kweekhuis De Linde;werkgever;groen;Lindelaan 3;Voorbeeldstad;Wil Jansen
Taalschool De Brug;taalschool;onderwijs;Brugstraat 1;Voorbeeldstad;Noor Bakker
`,
    Mensen: `Burgerservicenummer;Voornaam;Achternaam;Geb. datum;Spreektaal;Straat;Woonplaats;Datum vestiging;Koppelingsdatum;Aangemeld op;Consulent;Schoenmaat
999999382;Yohannes;Gebremariam;4-5-1995;Tigrinya;Molenweide 9;Voorbeeldstad;1-10-2026;1-9-2026;1-10-2026;sanne;42
999999394;Mona;Haddad;31-2-1990;Arabisch;Molenweide 11;Voorbeeldstad;1-10-2026;1-9-2026;1-10-2026;sanne;39
999999400;Fadi;Nasser;1988-06-30;Arabisch;Molenweide 13;Voorbeeldstad;1-10-2026;1-9-2026;1-10-2026;sanne;
123456789;Lina;Aziz;12-3-1991;Farsi;Molenweide 15;Voorbeeldstad;1-10-2026;1-9-2026;1-10-2026;sanne;
`,
    Uitkering: `BSN;Regeling;Omvang;Ingangsdatum;Einddatum
999999382;bijstand;volledig;1-10-2026;
999999400;bijstand;volledig;1-10-2026;
`,
    Plekken: `Werkgever,Functienaam,Soort,Aantal,Branche,Uren per week minstens,Uren per week hoogstens,Werktijden,Reistijd,Ov
Kweekhuis De Linde,Leerling hovenier,leerwerkplek,2,groen,20,24,di 8.30-16.30; wo 8.30-16.30; do 8.30-16.30,15,ja
`,
    Lesgroepen: `Taalschool;Klas;Niveau;Route;Capaciteit;Startdatum;Lestijden;BSN;In de groep sinds
Taalschool De Brug;Ochtend 1;A1;B;12;2-11-2026;"ma 9.00-12.00; vr 9.00-12.00";999999382;2-11-2026
`,
};
const NIEUW = { Organisaties: 2, Mensen: 2, Uitkering: 2, Plekken: 1, Lesgroepen: 1 };

// What stands beside a word in the list of counts.
async function telling(page, woord) {
    return Number(await page.locator("dl.feiten dt").filter({ hasText: new RegExp(`^${woord}$`) })
        .locator("xpath=following-sibling::dd[1]").innerText());
}

// One file, one choice: looked at, or taken in.
export async function stuurBestand(h, soort, stap, tekst) {
    await h.kies(/^Wat staat er in het bestand/, soort);
    await h.bestand(/^Bestand/, { name: `${soort.toLowerCase()}.csv`, mimeType: "text/csv", buffer: Buffer.from(tekst) });
    await h.vink(stap, /^Wat wil je doen/);
    await h.klik("button", "Ga verder");
}

// Every file: a look that keeps nothing, the reading, and once more, which adds nothing.
export async function leesAlles(page, h, waar) {
    for (const [soort, tekst] of Object.entries(BESTANDEN)) {
        await stuurBestand(h, soort, "Eerst kijken. Er wordt niets opgeslagen.", tekst);
        await h.zie("heading", "Zo gaat het als je dit bestand inleest");
        goed(await telling(page, "Nieuw") === NIEUW[soort], `${waar}: a first look at ${soort}`, () => page.url());
        await stuurBestand(h, soort, "Lees het bestand in.", tekst);
        await h.zie("heading", "Ingelezen");
        goed(await telling(page, "Nieuw") === NIEUW[soort], `${waar}: ${soort} are read in`);
        if (soort === "Mensen") {
            await geweigerd(page, waar);
        } else {
            await h.zie("tekst", /^Alles uit dit bestand/);
            goed(await telling(page, "Geweigerd") === 0, `${waar}: no line of ${soort} is refused`);
        }
        await stuurBestand(h, soort, "Lees het bestand in.", tekst);
        await h.zie("heading", "Ingelezen");
        goed(await telling(page, "Nieuw") === 0 && await telling(page, "Gewijzigd") === 0,
            `${waar}: ${soort} once more adds nothing`);
    }
}

// The lines that were not taken in: line, what, column, what stood there, what was expected.
async function geweigerd(page, waar) {
    const rijen = await page.getByRole("table").getByRole("row").evaluateAll((r) =>
        r.map((x) => [...x.querySelectorAll("th[scope=row],td")].map((c) => c.innerText.trim())).filter((x) => x.length));
    const is = (regel, wat, kolom, waarde, tekst) =>
        goed(rijen.some((r) => r[0] === `Regel ${regel}` && r[1] === wat && r[2] === kolom && r[3] === waarde && tekst.test(r[4])),
            `${waar}: line ${regel} tells column, value and what was expected`, () => JSON.stringify(rijen));
    is("1", "Onbekende kolom", "Schoenmaat", "", /./);
    is("3", "Geweigerd", "Geb. datum", "31-2-1990", /datum/i);
    is("5", "Geweigerd", "Burgerservicenummer", "(BSN, niet getoond)", /BSN/);
    goed(await telling(page, "Geweigerd") === 2, `${waar}: two lines are refused`);
    goed(!(await page.content()).includes("123456789"), `${waar}: a refused BSN is not shown`);
}
