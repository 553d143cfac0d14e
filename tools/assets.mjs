// Puts everything the browser fetches in one folder: node tools/assets.mjs OUT
// Third-party files go unmodified, with their notices in licenties.txt. One folder, so one url: /s/<name>.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";

const out = process.argv[2];
const own = "assets";
const text = (file) => readFileSync(file, "utf8");
const pinned = JSON.parse(text("package.json")).dependencies;
const module = (name, file) => join("node_modules", name, file);

// The order of the cascade.
const components = `root skip-link page-header page-footer nav-bar heading-1 heading-2 heading-3 heading-4
    pre-heading paragraph link link-button button button-group table form-field form-label
    form-field-description form-field-error-message textbox textarea select checkbox alert
    status-badge data-badge breadcrumb-nav data-list separator unordered-list number-badge`
    .split(/\s+/).map((name) => `@utrecht/${name}-css`);

const variable = "@fontsource-variable/source-sans-3";
const arabic = "@fontsource/noto-sans-arabic";
const ethiopic = "@fontsource/noto-sans-ethiopic";
const copies = [
    ["htmx.min.js", "htmx.org", "dist/htmx.min.js"],
    ["source-sans-3-latin.woff2", variable, "files/source-sans-3-latin-wght-normal.woff2"],
    ["source-sans-3-latin-ext.woff2", variable, "files/source-sans-3-latin-ext-wght-normal.woff2"],
    ["source-sans-3-cyrillic.woff2", variable, "files/source-sans-3-cyrillic-wght-normal.woff2"],
    ["noto-sans-arabic-400.woff2", arabic, "files/noto-sans-arabic-arabic-400-normal.woff2"],
    ["noto-sans-arabic-700.woff2", arabic, "files/noto-sans-arabic-arabic-700-normal.woff2"],
    ["noto-sans-ethiopic-400.woff2", ethiopic, "files/noto-sans-ethiopic-ethiopic-400-normal.woff2"],
];

function fail(message) {
    console.error(`tools/assets.mjs: ${message}`);
    process.exit(1);
}

function css() {
    const listed = Object.keys(pinned).filter((name) => name.startsWith("@utrecht/")).sort().join();
    if (listed !== [...components].sort().join()) fail("package.json and the list of components differ");
    const names = components.map((name) => `${name}@${pinned[name]}`).join(", ");
    // @charset may only stand at the very start of a file.
    const parts = components.map((name) =>
        text(module(name, "dist/index.css")).replace(/@charset "UTF-8";\n?/, "").trim());
    return `@charset "UTF-8";\n/*! NL Design System componenten, EUPL-1.2, ongewijzigd samengevoegd; ` +
        `zie licenties.txt: ${names} */\n${parts.join("\n")}\n`;
}

function notices() {
    const packages = new Map();
    for (const name of Object.keys(pinned).sort()) {
        const folder = join("node_modules", name);
        const file = readdirSync(folder).find((f) => /^licen[cs]e/i.test(f));
        if (!file) fail(`${name} has no licence file`);
        const meta = JSON.parse(text(join(folder, "package.json")));
        if (meta.version !== pinned[name]) fail(`${name} ${meta.version} is installed; run npm ci`);
        const notice = text(join(folder, file)).trim();
        packages.set(notice, [...(packages.get(notice) ?? []), `${name} ${meta.version} (${meta.license})`]);
    }
    const line = "=".repeat(78);
    const copyright = text(module("@utrecht/alert-css", "dist/index.css")).match(/Copyright.*/g);
    return `Tweespoor bevat onderdelen van anderen. Hier staan ze, met hun licentie.\n` +
        `De onderdelen van @utrecht: ${copyright.join("; ")}.\n\n` +
        [...packages].map(([notice, names]) => `${line}\n${names.join("\n")}\n${line}\n\n${notice}\n`).join("\n");
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(join(out, "nlds.css"), css());
writeFileSync(join(out, "licenties.txt"), notices());
for (const [name, from, file] of copies) copyFileSync(module(from, file), join(out, name));
for (const file of readdirSync(own)) copyFileSync(join(own, file), join(out, basename(file)));

// Every url in our own CSS must name a file that stands beside it.
const made = new Set(readdirSync(out));
for (const file of made)
    if (file.endsWith(".css"))
        for (const [, url] of text(join(out, file)).matchAll(/url\(["']?([^"')]+)/g))
            if (!made.has(url) && !url.startsWith("data:")) fail(`${file}: no such file: ${url}`);

// Text also goes in compressed, for browsers that say they can: <name>.gz.
for (const file of made)
    if (/\.(css|js|svg|txt)$/.test(file))
        writeFileSync(join(out, `${file}.gz`), gzipSync(readFileSync(join(out, file)), { level: 9 }));
