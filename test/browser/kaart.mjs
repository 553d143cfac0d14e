// The map of the program: its routes, and the addresses that links and forms lead to, by rol.
import { routes } from "./huis.mjs";
import { formulieren, ingelogd, links, waarden } from "./klant.mjs";

// Which route an address belongs to: the one with the most plain pieces.
export function maakKaart(lijst = routes()) {
    const rijen = lijst.map((r) => ({ ...r, entiteiten: [...r.pad.matchAll(/\{(\w+)\}/g)].map((m) => m[1]),
        re: new RegExp(`^${r.pad.split("/").map((p) => p === "{*}" ? "(.+)" : p[0] === "{" ? "([^/]+)" :
            p.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("/")}$`),
        vast: r.pad.split("/").filter((p) => p && p[0] !== "{").length }));
    const bij = (methode, pad) => {
        const own = pad.split(/[?#]/)[0];
        return rijen.filter((r) => r.methode === methode && r.re.test(own))
            .sort((a, b) => b.vast - a.vast)[0];
    };
    return { rijen, bij, naam: (n) => rijen.find((r) => r.naam === n) };
}

// Two addresses of the same kind: same route, same questions.
export function soort(kaart, pad) {
    const r = kaart.bij("GET", pad), vraag = new URL(pad, "http://x").searchParams;
    const keys = [...new Set([...vraag.keys()].filter((k) => vraag.get(k)))].sort();
    return `${r?.naam ?? "?"}${keys.length ? `?${keys.join("&")}` : ""}`;
}

function metVragen(actie, vragen) {
    const vraag = new URLSearchParams(vragen.filter(([, w]) => w)).toString();
    return vraag ? `${actie.split("?")[0]}?${vraag}` : actie;
}

// Walks by links, at most `per` addresses of a kind (a number, or one a kind), and tells each page to
// bij(pad, antwoord, gevraagd); gevraagd: it is the answer to a form of questions, which may be refused.
// Gives { gezien: Map(pad -> status), acties: Map(POST path -> form) }.
export async function loop(kaart, klant, { per = 2, begin = ["/"], bij = () => {}, hooguit = 2000 } = {}) {
    const rij = [...begin], gezien = new Map(), telling = {}, acties = new Map(), vragen = new Set();
    while (rij.length && gezien.size < hooguit) {
        const pad = rij.shift().split("#")[0];
        if (gezien.has(pad)) continue;
        const s = soort(kaart, pad);
        telling[s] = (telling[s] ?? 0) + 1;
        if (telling[s] > (per[s] ?? per.anders ?? per)) continue;
        const a = await klant.vraag("GET", pad);
        gezien.set(pad, a.status);
        if (a.naar && a.status < 400) { rij.unshift(a.naar); continue; }
        await bij(pad, a, vragen.has(pad));
        if (!(a.koppen["content-type"] ?? "").startsWith("text/html")) continue;
        for (const to of links(a.html)) if (!to.startsWith("/s/")) rij.push(to);
        for (const f of formulieren(a.html)) {
            const actie = f.action || pad;
            if (f.method === "post") { if (!acties.has(actie)) acties.set(actie, { ...f, action: actie, pagina: pad }); }
            else {
                const pad2 = metVragen(actie, waarden(f));
                vragen.add(pad2);
                rij.push(pad2);
            }
        }
    }
    return { gezien, acties };
}

// All rollen with their walk.
export async function iedereen(kaart, server, wie, keuzes = {}) {
    const out = {};
    for (const [rol, inlognaam] of Object.entries(wie)) {
        const klant = await ingelogd(server, inlognaam);
        out[rol] = { klant, ...await loop(kaart, klant, keuzes) };
    }
    return out;
}

// The tokens that were seen, by entity.
export function tokens(kaart, paden) {
    const out = {};
    for (const pad of paden)
        for (const methode of ["GET", "POST"]) {
            const r = kaart.bij(methode, pad);
            if (!r?.entiteiten.length) continue;
            const m = r.re.exec(pad.split(/[?#]/)[0]);
            r.entiteiten.forEach((e, i) => (out[e] ??= new Set()).add(m[i + 1]));
        }
    return out;
}
