// Days for the second reading: a day is a count of days since 1970-01-01, made with Date.UTC only.
const ETMAAL = 86400000;

export const dag = (iso) => {
  const [j, m, d] = iso.split("-").map(Number);
  return Date.UTC(j, m - 1, d) / ETMAAL;
};

export const iso = (n) => new Date(n * ETMAAL).toISOString().slice(0, 10);

const laatsteDagVanMaand = (jaar, maand) => new Date(Date.UTC(jaar, maand + 1, 0)).getUTCDate();

// Month arithmetic clips to the end of the month.
export const maanden = (n, erbij) => {
  const t = new Date(n * ETMAAL);
  const teller = t.getUTCFullYear() * 12 + t.getUTCMonth() + erbij;
  const jaar = Math.floor(teller / 12);
  const maand = teller - jaar * 12;
  const d = Math.min(t.getUTCDate(), laatsteDagVanMaand(jaar, maand));
  return Date.UTC(jaar, maand, d) / ETMAAL;
};

export const weken = (n, erbij) => n + 7 * erbij;

// The same numbers each run, other numbers each day: what stands in for "some hours".
export const worp = (zaad) => {
  let s = (zaad * 2654435761 + 97) >>> 0;
  return (van, tot) => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return van + Math.floor((s / 4294967296) * (tot - van + 1));
  };
};

// Shorthands for what comes out.
export const op = (n) => iso(n);
export const jaNee = (b) => (b ? "ja" : "nee");
export const mits = (b, tekst) => (b ? tekst : "");
export const let_op = (uitkomst, waarschuwing) => (waarschuwing ? `${uitkomst} !` : uitkomst);
export const geen = (veld) => `? ${veld}`;
