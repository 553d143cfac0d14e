// A person at the screen: finds things by their accessible name only, with mouse or keyboard, and
// counts every activation (a click, Enter or Space). Typing in a field counts for nothing.
import { readFileSync } from "node:fs";

const KORT = 120;

// Names in a task are plain text or a RegExp; of several that fit the first one counts.
const vind = (page, rol, naam) => page.getByRole(rol, { name: naam, exact: false }).filter({ visible: true }).first();
const veldvan = (page, naam) => page.getByLabel(naam, { exact: typeof naam === "string" }).filter({ visible: true }).first();

export class Handen {
    constructor(page, { toets = false } = {}) {
        this.page = page;
        this.toets = toets;
        this.kliks = 0;
        this.navigaties = 0;
        this.tabs = 0;
        this.zwak = []; /* stops of the keyboard where the focus could not be seen */
        page.on("framenavigated", (f) => { if (f === page.mainFrame()) this.navigaties++; });
    }

    // Tab until the element has the focus; from the start of the page when it lies behind us.
    async naar(locator) {
        const el = await locator.elementHandle();
        if (!el) throw new Error("not on the page");
        for (let i = 0; i < 900; i++) {
            const stand = await el.evaluate((e) => e === document.activeElement ? "hier" :
                document.activeElement?.type === "radio" && e.type === "radio" && document.activeElement.name === e.name ? "groep" : "");
            if (stand === "hier") { await this.zichtbaar(el); return; }
            if (stand === "groep") { await this.page.keyboard.press("ArrowDown"); continue; }
            await this.page.keyboard.press("Tab");
            this.tabs++;
        }
        throw new Error(`the keyboard does not reach ${await el.evaluate((e) => e.outerHTML.slice(0, 100))}`);
    }

    async zichtbaar(el) {
        const fout = await el.evaluate((e) => {
            const s = getComputedStyle(e), r = e.getBoundingClientRect();
            const rand = s.outlineStyle !== "none" && parseFloat(s.outlineWidth) > 0;
            if (!rand && s.boxShadow === "none") return "no outline";
            if (r.bottom <= 0 || r.top >= innerHeight) return "out of sight";
            const boven = document.elementFromPoint(Math.min(Math.max(r.left + r.width / 2, 1), innerWidth - 1), Math.min(Math.max(r.top + Math.min(r.height / 2, 20), 1), innerHeight - 1));
            if (boven && !e.contains(boven) && !boven.contains(e) && getComputedStyle(boven).position === "fixed") return `covered by ${boven.className}`;
            return "";
        });
        if (fout) this.zwak.push(`${fout}: ${await el.evaluate((e) => e.outerHTML.slice(0, 90))}`);
    }

    // A link or a button. A new page is waited for when the element leads to one.
    async klik(rol, naam) {
        const l = typeof rol === "string" ? vind(this.page, rol, naam) : rol;
        await l.waitFor({ state: "visible" });
        const leidt = await l.evaluate((e) => (e.tagName === "A" && !(e.getAttribute("href") ?? "#").startsWith("#")) ||
            (e.tagName === "BUTTON" && e.type === "submit" && !!e.form));
        this.kliks++;
        const klaar = leidt ? this.page.waitForEvent("load", { timeout: 20000 }) : null;
        if (this.toets) {
            await this.naar(l);
            await this.page.keyboard.press(["BUTTON", "SUMMARY"].includes(await l.evaluate((e) => e.tagName)) ? "Space" : "Enter");
        } else {
            await l.click();
        }
        await klaar;
    }

    // A link to a file: gives its name and its bytes.
    async haal(locator) {
        await locator.waitFor({ state: "visible" });
        this.kliks++;
        const komt = this.page.waitForEvent("download", { timeout: 20000 });
        if (this.toets) {
            await this.naar(locator);
            await this.page.keyboard.press("Enter");
        } else {
            await locator.click();
        }
        const file = await komt;
        return { naam: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    }

    async typ(label, tekst) {
        const l = veldvan(this.page, label);
        if (!this.toets) { await l.fill(tekst); return; }
        await this.naar(l);
        await this.page.keyboard.press("Control+A");
        if (tekst.length > KORT) await this.page.keyboard.insertText(tekst);
        else await this.page.keyboard.type(tekst);
    }

    // A choice from a list: its first letters are typed, so it counts for nothing.
    async kies(label, keuze) {
        const l = veldvan(this.page, label);
        if (!this.toets) { await l.selectOption({ label: keuze }); return; }
        await this.naar(l);
        await this.page.keyboard.type(keuze);
        await this.page.keyboard.press("Tab");
        const staat = await l.evaluate((e) => e.selectedOptions[0].label);
        if (staat !== keuze) throw new Error(`${label}: ${staat} instead of ${keuze}`);
    }
    // A file is chosen in a window of the system: one activation opens it.
    async bestand(label, file) {
        const l = veldvan(this.page, label), venster = this.page.waitForEvent("filechooser");
        this.kliks++;
        if (this.toets) {
            await this.naar(l);
            await this.page.keyboard.press("Enter");
        } else {
            await l.click();
        }
        await (await venster).setFiles(file);
    }
    // A radio or a tick: one click, or Space.
    async vink(naam, groep) {
        const waar = groep ? this.page.getByRole("group", { name: groep }) : this.page;
        const l = waar.getByLabel(naam, { exact: typeof naam === "string" }).first();
        this.kliks++;
        if (this.toets) {
            await this.naar(l);
            if (await l.isChecked()) this.kliks--; /* the arrow key chose it: no activation */
            else await this.page.keyboard.press("Space");
        } else {
            await l.check();
        }
    }

    async zie(rol, naam) {
        const l = rol === "tekst" ? this.page.getByText(naam).filter({ visible: true }).first() : vind(this.page, rol, naam);
        // When it does not come, what the page says is wrong tells more than that it did not.
        const fout = async (e) => { throw new Error(`${e.message}\n${(await this.page.locator("*:has(> #fs)").allInnerTexts()).join(" ")}`); };
        await l.waitFor({ state: "visible", timeout: 8000 }).catch(fout);
        return l;
    }
    async zieNiet(tekst) {
        if (await this.page.getByText(tekst).filter({ visible: true }).count()) throw new Error(`${tekst} stands on the page`);
    }
}
