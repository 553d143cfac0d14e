// Hostile text through every form, and then every page of that store in Chromium.
process.env.SCHERM = "1";
await import("./tekst.mjs");
