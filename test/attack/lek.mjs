// A server with holes: what is asked goes into the SQL and onto the page as it came.
import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { join } from "node:path";

export async function lek(plek) {
    const file = join(plek, "lek.db");
    const vraag = (sql) => new Promise((einde) => execFile("sqlite3", [file, sql.replaceAll("\0", "")], (fout, uit, err) => einde(fout ? `[SQLITE_ERROR] ${err}` : uit)));
    await vraag("CREATE TABLE mens (id INTEGER, naam TEXT); INSERT INTO mens VALUES (1, 'Amal'), (2, 'Yonas');");
    const server = createServer(async (q, a) => {
        const url = new URL(q.url, "http://x");
        let body = "";
        for await (const stuk of q) body += stuk;
        const naam = new URLSearchParams(body).get("naam");
        const uit = naam === null ? await vraag(`SELECT naam FROM mens WHERE id = ${url.searchParams.get("id") ?? 1}`)
            : await vraag(`SELECT naam FROM mens WHERE naam = '${naam}' OR id = '${naam}'`);
        a.setHeader("Content-Type", "text/html");
        a.end(`<!doctype html><title>lek</title><p>${uit}</p><p>${url.searchParams.get("id") ?? ""}</p>` +
            `<a href="/?id=1">een</a><form action="/" method="post"><input name="naam" value="1"><button>Zoek</button></form>`);
    });
    await new Promise((klaar) => server.listen(0, "127.0.0.1", klaar));
    return { url: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}
