// Counting: each check by name; the last line reads "N passed, N failed".
import { ruimOp } from "./huis.mjs";

let passed = 0;
const fouten = [];

export function goed(ok, naam, uitleg = "") {
    if (ok) passed++;
    else {
        fouten.push(naam);
        const text = typeof uitleg === "function" ? uitleg() : uitleg;
        console.log(`FAIL ${naam}${text ? `\n     ${String(text).replaceAll("\n", "\n     ")}` : ""}`);
    }
    return ok;
}
export const gelijk = (kreeg, wilde, naam) =>
    goed(kreeg === wilde, naam, () => `got ${JSON.stringify(kreeg)}, expected ${JSON.stringify(wilde)}`);

// One test: an exception is one failure of its name.
export async function test(naam, fn) {
    const begin = Date.now();
    try {
        await fn();
    } catch (e) {
        goed(false, naam, String(e.stack ?? e).split("\n").slice(0, 14).join("\n"));
    }
    if (process.env.V) console.log(`  ${naam}: ${((Date.now() - begin) / 1000).toFixed(1)} s`);
}

export async function klaar() {
    await ruimOp();
    console.log(`${passed} passed, ${fouten.length} failed`);
    process.exit(fouten.length ? 1 : 0);
}
