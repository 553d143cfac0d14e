// Lost text: the session ends in mid-form, two tabs, the network goes, the server restarts. Nothing
// that was typed is lost, with JavaScript and without.
import { accounts, nieuweStore, serveer, wachtwoord } from "./huis.mjs";
import { context, wacht } from "./browser.mjs";
import { csrf, ingelogd } from "./klant.mjs";
import { loop, maakKaart } from "./kaart.mjs";
import { goed, klaar, test } from "./tel.mjs";

const kaart = maakKaart(), store = nieuweStore();
let server = await serveer(store);
const wie = accounts(store);
const LANG = "Ze belde. Ze wil graag beginnen op maandag.\nDe les op donderdag gaat door.\nطالبت بموعد جديد ሰላም";

// The form that most text is typed in: a note; else that of an organisation.
const k0 = await ingelogd(server, wie.klantmanager);
const gezien = [...(await loop(kaart, k0, { per: 2 })).gezien.keys()];
const notities = gezien.filter((p) => kaart.bij("GET", p)?.naam === "notitie_nieuw");
const FORM = notities.length ? { pad: notities[0], veld: /^Notitie/, knop: "Bewaar de notitie", tekst: LANG } :
    { pad: "/organisaties/nieuw", veld: /^Naam/, knop: "Bewaar de organisatie", tekst: "Bakkerij De Proef & Zn" };
let nr = 0;
const uniek = () => `${FORM.tekst} (${++nr})`;
const zelfde = (a, b) => a.replaceAll("\r\n", "\n") === b;

async function open(js, klant) {
    const c = await context(server, klant ?? wie.klantmanager, { js });
    const page = await wacht(c);
    return { c, page, veld: () => page.getByLabel(FORM.veld).first() };
}
const bewaar = (page) => page.getByRole("button", { name: FORM.knop }).click();
async function inloggen(page) {
    await page.getByLabel(/^Inlognaam/).fill(wie.klantmanager);
    await page.getByLabel(/^Wachtwoord/).fill(wachtwoord);
    await page.getByRole("button", { name: "Log in" }).click();
    await page.waitForLoadState("load");
}
const leegMaken = async (page) => {
    await page.goto(FORM.pad);
    const knop = page.getByRole("button", { name: "Begin opnieuw" });
    if (await knop.count()) { await knop.click(); await page.waitForLoadState("load"); await page.goto(FORM.pad); }
};

for (const js of [true, false]) {
    const hoe = js ? "with JavaScript" : "without JavaScript";
    await test(`session ends in mid-form, ${hoe}`, async () => {
        const klant = await ingelogd(server, wie.klantmanager), { c, page, veld } = await open(js, klant), tekst = uniek();
        await leegMaken(page);
        await veld().fill(tekst);
        // The same session is signed out elsewhere.
        const a = await klant.ga("/profiel");
        await klant.stuur("/uitloggen", { _csrf: csrf(a.html) });
        await bewaar(page);
        await page.waitForLoadState("load");
        goed(await page.getByText(/Wat je typte, is bewaard/).count() > 0, `the sign-in says that the text is kept, ${hoe}`);
        await inloggen(page);
        goed(zelfde(await veld().inputValue(), tekst), `after signing in the text is in the form, ${hoe}`,
            async () => page.url());
        await bewaar(page);
        await page.waitForLoadState("load");
        goed(await page.getByText(`(${nr})`).filter({ visible: true }).first().isVisible(), `and it can be saved, ${hoe}`);
        await c.close();
    });

    await test(`refused, left, and opened again, ${hoe}`, async () => {
        const { c, page, veld } = await open(js), tekst = uniek();
        await leegMaken(page);
        await veld().fill(tekst);
        const datum = page.getByLabel(/^(Dag van het gesprek|Convenant)/).first();
        await datum.fill("31-31-31");
        await bewaar(page);
        await page.getByRole("alert").waitFor();
        goed(/^Fout/.test(await page.title()), `the title says that there is a mistake, ${hoe}`, await page.title());
        await page.goto("/");
        await page.goto(FORM.pad);
        goed(zelfde(await veld().inputValue(), tekst), `the form fills itself from its draft, ${hoe}`);
        await page.getByRole("button", { name: "Begin opnieuw" }).click();
        await page.waitForLoadState("load");
        await page.goto(FORM.pad);
        goed(await veld().inputValue() === "", `and can be begun anew, ${hoe}`);
        await c.close();
    });

    await test(`two tabs, ${hoe}`, async () => {
        const { c, page, veld } = await open(js), twee = await wacht(c), een = uniek(), ander = uniek();
        await leegMaken(page);
        await twee.goto(FORM.pad);
        await veld().fill(een);
        await twee.getByLabel(FORM.veld).first().fill(ander);
        await bewaar(page);
        await page.waitForLoadState("load");
        await bewaar(twee);
        await twee.waitForLoadState("load");
        if (notities.length) {
            const alles = await twee.locator("main").innerText();
            goed(alles.includes(`(${nr - 1})`) && alles.includes(`(${nr})`), `what two tabs wrote is both there, ${hoe}`);
        } else {
            goed(twee.klachten.length === 0, `what two tabs wrote is both there, ${hoe}`, twee.klachten.join());
        }
        await c.close();
    });

    await test(`the network is cut, ${hoe}`, async () => {
        const { c, page, veld } = await open(js), tekst = uniek();
        await leegMaken(page);
        await veld().fill(tekst);
        if (js) {
            // Leaving the field keeps the draft.
            const bewaard = page.waitForResponse((a) => a.url().includes("/concept?"));
            await veld().blur();
            await bewaard;
        }
        await c.setOffline(true);
        await bewaar(page).catch(() => {});
        await page.waitForURL(/chrome-error|./).catch(() => {});
        await c.setOffline(false);
        if (js) {
            await page.goto(FORM.pad);
            goed(zelfde(await veld().inputValue(), tekst), `the draft is there when the network is back, ${hoe}`);
        } else {
            // Sending once more what was sent: what a browser offers.
            await page.reload();
            await page.waitForLoadState("load");
            const alles = await page.locator("body").innerText();
            goed(alles.includes(`(${nr})`), `sending again saves it, ${hoe}`, alles.slice(0, 200));
        }
        await c.close();
    });

    await test(`the server restarts, ${hoe}`, async () => {
        const { c, page, veld } = await open(js), tekst = uniek();
        await leegMaken(page);
        await veld().fill(tekst);
        const poort = server.poort;
        await server.stop("SIGKILL");
        server = await serveer(store, { poort });
        await bewaar(page);
        await page.waitForLoadState("load");
        await page.getByText(`(${nr})`).filter({ visible: true }).first().waitFor();
        goed(true, `what was typed is saved after a restart, ${hoe}`);
        goed(page.klachten.filter((k) => !/ERR_|Failed to load|concept/.test(k)).length === 0, `no complaint, ${hoe}`, page.klachten.join("\n"));
        await c.close();
    });
}

await test("two people change the same field", async () => {
    const plek = gezien.find((p) => kaart.bij("GET", p)?.naam === "plek_wijzig") ??
        gezien.find((p) => kaart.bij("GET", p)?.naam === "organisatie_wijzig");
    if (!plek) return goed(false, "two people change the same field", "no link to a form that changes something");
    const veld = /^(Wat het werk vraagt|Plaats)/, ander = /^(Afdeling|Telefoon)/, knop = /^Bewaar de/;
    const a = await context(server, wie.klantmanager), b = await context(server, wie.werkmakelaar);
    const pa = await wacht(a), pb = await wacht(b);
    await pa.goto(plek);
    await pb.goto(plek);
    await pa.getByLabel(veld).first().fill("Geschreven door de een");
    await pb.getByLabel(veld).first().fill("Geschreven door de ander");
    await pa.getByRole("button", { name: knop }).click();
    await pa.waitForLoadState("load");
    await pb.getByRole("button", { name: knop }).click();
    await pb.getByRole("alert").waitFor();
    const tekst = await pb.locator("main").innerText() + await pb.getByLabel(veld).first().inputValue();
    goed(/Geschreven door de ander/.test(tekst) && /Geschreven door de een/.test(tekst), "a conflict shows both texts",
        (await pb.getByRole("alert").innerText()).slice(0, 300));
    // Another field is no conflict.
    await pa.goto(plek);
    await pb.goto(plek);
    const weg = pb.getByRole("button", { name: "Begin opnieuw" });
    if (await weg.count()) { await weg.click(); await pb.waitForLoadState("load"); await pb.goto(plek); }
    await pa.getByLabel(veld).first().fill("Nieuwe tekst van de een");
    await pb.getByLabel(ander).first().fill("030 1234567");
    await pa.getByRole("button", { name: knop }).click();
    await pa.waitForLoadState("load");
    await pb.getByRole("button", { name: knop }).click();
    await pb.waitForLoadState("load");
    await pa.goto(plek);
    goed(await pa.getByLabel(veld).first().inputValue() === "Nieuwe tekst van de een" &&
        await pa.getByLabel(ander).first().inputValue() === "030 1234567", "two fields changed by two people are both kept");
    await a.close();
    await b.close();
});
await server.stop();
await klaar();
