// The calendars, as an agenda program gets them: fetched without a session, read by ical.js, weeks
// expanded over both ends of summer time. What the page of a week says is what the calendar holds.
import ICAL from "ical.js";
import { accounts, nieuweStore, serveer } from "./huis.mjs";
import { Klant, ingelogd, formulieren, zonderTags } from "./klant.mjs";
import { goed, klaar, test } from "./tel.mjs";

const store = nieuweStore({ mensen: 64 }), server = await serveer(store), wie = accounts(store);
const k = await ingelogd(server, wie.klantmanager);

// Makes the link on this page and fetches it as a stranger.
async function haal(pagina) {
    const form = formulieren((await k.ga(pagina)).html).find((f) => f.action === pagina);
    const adres = /\/agenda\/feed\/[\w-]{32}\.ics/.exec((await k.verstuur(form, {})).html)?.[0];
    return { adres, antwoord: await new Klant(server).vraag("GET", adres) };
}

const lees = (tekst) => new ICAL.Component(ICAL.parse(tekst));
const events = (c) => c.getAllSubcomponents("vevent").map((v) => new ICAL.Event(v));

// The hours at which a weekly event falls in a period, in Amsterdam and in UTC.
function keren(event, van, tot) {
    const uit = [], it = event.iterator();
    for (let t; (t = it.next()) && t.toString() < tot;)
        if (t.toString() >= van) uit.push({ dag: t.toString().slice(0, 10), uur: t.hour, utc: t.toJSDate().getUTCHours() });
    return uit;
}

await test("a person's week", async () => {
    const lijst = (await k.ga("/mensen")).html;
    const mensen = [...new Set([...lijst.matchAll(/\/mensen\/[\w-]{22}/g)].map((m) => m[0]))];
    let gelezen = 0, wekelijks = 0;
    for (const mens of mensen.slice(0, 12)) {
        const naam = zonderTags(/<h1[^>]*>(.*?)<\/h1>/s.exec((await k.ga(mens)).html)[1]);
        const { antwoord } = await haal(`${mens}/agenda`);
        goed(antwoord.status === 200, "fetched", `status ${antwoord.status}`);
        const c = lees(antwoord.html);
        ICAL.TimezoneService.register(c.getFirstSubcomponent("vtimezone"));
        goed(!antwoord.html.includes(naam.split(" ")[0]), "no name in it", naam);
        goed(antwoord.html.split("\r\n").every((r) => Buffer.byteLength(r) <= 75), "folded");
        const alle = events(c), rooster = zonderTags((await k.ga(`${mens}/rooster`)).html);
        goed(new Set(alle.map((e) => e.uid)).size === alle.length, "each uid once");
        for (const e of alle.filter((x) => x.isRecurring())) {
            const nu = keren(e, "2026-11-23", "2026-11-30"), uur = e.startDate.toString().slice(11, 16).replace(":", ".").replace(/^0/, "");
            if (nu.length) goed(rooster.includes(uur), "the week page says the same hour", `${e.summary} ${uur}`);
            for (const [dag, voor, na] of [["2026-03-29", "2026-03-23", "2026-04-06"], ["2026-10-25", "2026-10-19", "2026-11-02"]]) {
                const om = keren(e, voor, na);
                if (om.length < 2) continue;
                goed(om.every((o) => o.uur === e.startDate.hour), `same hour around ${dag}`, JSON.stringify(om));
                goed(Math.abs(om[0].utc - om.at(-1).utc) === 1, `another hour in UTC around ${dag}`, JSON.stringify(om));
                wekelijks++;
            }
        }
        gelezen += alle.length;
    }
    goed(gelezen > 20 && wekelijks > 3, "enough was read", `${gelezen} events, ${wekelijks} across a change`);
});

await test("my own calendar", async () => {
    const { adres, antwoord } = await haal("/agenda/link");
    const alle = events(lees(antwoord.html));
    goed(alle.length > 10, "gesprekken", `${alle.length}`);
    goed(alle.every((e) => /\d{4}-\d{4,}$/.test(e.summary)), "each by dossiernummer");
    const weg = formulieren((await k.ga("/agenda/link")).html).find((f) => f.action === "/agenda/link/weg");
    await k.verstuur(weg, {});
    goed((await new Klant(server).vraag("GET", adres)).status === 404, "taken back");
});

await klaar();
