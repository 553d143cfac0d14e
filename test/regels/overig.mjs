// Second reading of DUO-01 to DUO-06, PW-01 to PW-03, PW-09, PW-10, PW-12, PL-01, PL-03, PL-04, PR-01 and MA-01 to MA-04,
// written from the text of the rules alone. The same shape as inburgering.mjs.
import { geen, iso, jaNee, maanden, op, worp } from "./dagen.mjs";

const GROEPEN = ["statushouder", "gezinslid", "overige", "student"];
const ROUTES = ["B", "O", "Z"];
const beide = ["ja", "nee"];
const NIVEAUS = ["A0", "A1", "A2", "B1", "B2", "C1", "C2"];

// ---- the week as 10,080 boxes ----
const DAGEN = ["ma", "di", "wo", "do", "vr", "za", "zo"];
const klok = (m) => `${String(Math.floor(m / 60)).padStart(2, "0")}:${String(m % 60).padStart(2, "0")}`;
function hokjes(dag, van, tot) {
  const vol = new Set();
  for (let m = van; m !== tot; m = (m + 1) % 1440) {
    const volgende = m < van ? 1 : 0;
    vol.add(((DAGEN.indexOf(dag) + volgende) % 7) * 1440 + m);
  }
  return vol;
}

// ---- elfproef: digit by digit from the back ----
function elfproef(tekst) {
  if (!/^\d{8,9}$/.test(tekst)) return false;
  const achteruit = [...tekst].reverse().map(Number);
  if (achteruit.every((c) => c === 0)) return false;
  const som = achteruit.reduce((s, c, i) => s + (i === 0 ? -c : c * (i + 1)), 0);
  return som % 11 === 0;
}

export const OVERIG = {
  // dagtekening >= obligation, >= vestiging, >= initial and current
  "DUO-01": (d) => {
    const w = worp(d);
    const uit = [];
    for (let keer = 0; keer < 8; keer++) {
      const rond = () => d + w(-2, 2);
      const plicht = rond(), vestiging = rond();
      const eerste = keer % 2 ? rond() : undefined;
      const huidige = keer % 4 === 3 ? rond() : undefined;
      const grenzen = [plicht, vestiging, eerste, huidige].filter((g) => g !== undefined);
      uit.push([{ pip: iso(d), plicht: iso(plicht), vestiging: iso(vestiging),
        eerste_pip: eerste && iso(eerste), huidige_pip: huidige && iso(huidige) },
        jaNee(d >= Math.max(...grenzen))]);
    }
    return uit;
  },

  // A2 with O, B1 with Z, A2 with B on first PIP: reject; omitted level with B/O is B1
  "DUO-02": () => ROUTES.flatMap((route) => [undefined, "A2", "B1"].flatMap((niveau) =>
    beide.map((eerste) => {
      const vast = niveau ?? (route === "Z" ? "" : "B1");
      const weiger = ["A2O", "B1Z"].includes(vast + route) || (vast + route === "A2B" && eerste === "ja");
      return [{ route, niveau, eerste }, jaNee(!weiger)];
    }))),

  // only route B and asylum, 1..9999
  "DUO-03": (d) => ROUTES.flatMap((route) => GROEPEN.flatMap((doelgroep) =>
    [undefined, 0, 1, worp(d)(2, 9998), 9999, 10000].map((intensiteit) => {
      const past = intensiteit >= 1 && intensiteit <= 9999 && route === "B" &&
        ["statushouder", "gezinslid"].includes(doelgroep);
      return [{ datum: iso(d), route, doelgroep, intensiteit }, jaNee(intensiteit === undefined || past)];
    }))),

  // only if term not fixed and no course hours
  "DUO-04": (d) => beide.flatMap((vast) => [0, 1, worp(d)(2, 900)].map((uren) => [
    { termijn_vast: vast, uren }, jaNee(vast === "nee" && uren === 0)])),

  // asylum, PIP exists, school BoW (or TST for O), date >= PIP; TST start >= offer, within term
  "DUO-05": (d) => {
    const w = worp(d);
    const van = d + 1, tot = maanden(d + 1, 36);
    const uit = [];
    for (const doelgroep of GROEPEN)
      for (const route of ROUTES)
        for (const erkenning of ["BOW", "TST", "geen"]) {
          const aanbod = d + w(-1, 100);
          const pip = w(0, 5) ? d : undefined;
          const start = [undefined, aanbod - 1, aanbod, van, tot - 1, tot, d + w(0, 1200)][w(0, 6)];
          let mag = ["statushouder", "gezinslid"].includes(doelgroep);
          mag &&= pip !== undefined && aanbod >= pip;
          mag &&= erkenning === "BOW" || (erkenning === "TST" && route === "O");
          if (start !== undefined) mag &&= start >= aanbod && van <= start && start < tot;
          uit.push([{ doelgroep, route, erkenning, pip: pip && iso(pip), aanbod: iso(aanbod),
            start_taalschakel: start && iso(start), termijn_van: iso(van), termijn_tot: iso(tot) },
            jaNee(mag)]);
        }
    return uit;
  },

  // >= term start, <= today, <= Z completion; own current PIP
  "DUO-06": (d) => {
    const w = worp(d);
    return Array.from({ length: 10 }, (_, i) => {
      const start = d + w(-2, 2), vandaag = d + w(-2, 2);
      const afronding = i % 2 ? d + w(-2, 2) : undefined;
      const eigen = beide[w(0, 4) ? 0 : 1];
      const binnen = d >= start && d <= Math.min(vandaag, afronding ?? Infinity);
      return [{ datum: iso(d), termijn_start: iso(start), vandaag: iso(vandaag),
        afronding: afronding && iso(afronding), eigen_plan: eigen }, jaNee(binnen && eigen === "ja")];
    });
  },

  // 27 years or older, fewer than 6 months used: a quarter of the net wage, at most 278 euro; the
  // amounts are known from 1 July 2025
  "PW-01": (d) => [26, 27, 40].flatMap((leeftijd) => [0, 5, 6].flatMap((maanden_) => [0, 800, 1111, 1112, 1113, 3000].map((netto) => [
    { datum: iso(d), leeftijd, netto, maanden: maanden_ },
    iso(d) < "2025-07-01" ? geen("datum") : String(leeftijd >= 27 && maanden_ < 6 ? Math.min(netto * 25, 27800) : 0)]))),
  "PW-02": (d) => [17, 26, 27, 60].map((leeftijd) => [{ datum: iso(d), leeftijd }, jaNee(leeftijd > 26)]),
  // after those 6 months, a child under 12: an eighth, at most 173.87 euro, for 30 months
  "PW-03": (d) => [26, 27].flatMap((leeftijd) => [0, 11, 12].flatMap((kind) => [5, 6].flatMap((maanden_) => [0, 29, 30].flatMap((ouder) =>
    [0, 1000, 1390, 1391, 1392, 2000].map((netto) => [
      { datum: iso(d), leeftijd, kind, netto, maanden: maanden_, maanden_ouder: ouder },
      iso(d) < "2025-07-01" ? geen("datum") : String(leeftijd >= 27 && kind < 12 && maanden_ >= 6 && ouder < 30 ?
        Math.min(Math.floor(netto * 12.5), 17387) : 0)]))))),

  // default 2 months, hard 6, local maximum; the last day itself counts
  "PW-09": (d) => {
    const uit = [];
    for (const maximum of [undefined, 1, 2, 3, 6, 7])
      for (const m of [undefined, 0, 1, 2, 3, 6, 7]) {
        const hoogstens = maximum ?? 6;
        const duur = m ?? Math.min(2, hoogstens);
        let u = op(maanden(d, duur) - 1);
        if (duur < 1 || duur > hoogstens) u = geen("maanden");
        if (hoogstens > 6) u = geen("maximum");
        uit.push([{ start: iso(d), maanden: m, maximum }, u]);
      }
    return uit;
  },

  // worked there before (paid) or proefplaatsing there: reject, unless the local rule allows
  "PW-10": () => beide.flatMap((betaald) => beide.flatMap((proef) => [undefined, ...beide].map((mag) => [
    { betaald, proef, lokaal_mag: mag }, jaNee((betaald + proef).indexOf("ja") < 0 || mag === "ja")]))),

  // no bijstand for 26 or 52 weeks after exit by work
  "PW-12": (d) => {
    const w = worp(d);
    const uit = [];
    for (const weken of [undefined, 26, 52]) {
      const nodig = (weken ?? 26) * 7;
      for (const n of [0, nodig - 1, nodig, nodig + 1, w(0, 500)]) {
        const basis = { uitstroom: iso(d), weken };
        uit.push([{ ...basis, werk: "ja", terug: iso(d + n) }, jaNee(n >= nodig)]);
        uit.push([{ ...basis, werk: "nee", terug: iso(d + n) }, "nee"]);
        uit.push([{ ...basis, werk: "ja", peildatum: iso(d + n) }, n >= nodig ? "ja" : geen("peildatum")]);
      }
    }
    return uit;
  },

  // 2,700 x weeks / 40 with at most 40 weeks; BBL, recognised, three signatures, registered, or nothing
  "PL-01": (d) => {
    const uit = [];
    for (const [diploma, leerbedrijf, rod, handtekeningen] of
      [["ja", "ja", "ja", 3], ["nee", "ja", "ja", 3], ["ja", "nee", "ja", 3], ["ja", "ja", "nee", 3], ["ja", "ja", "ja", 2]])
      for (const weken of [0, 1, 26, 39, 40, 41, 53]) {
        const vol = diploma + leerbedrijf + rod === "jajaja" && handtekeningen === 3;
        const cent = vol ? Math.floor(270000 * Math.min(weken, 40) / 40) : 0;
        uit.push([{ diploma, leerbedrijf, rod, handtekeningen, dag: iso(d), weken },
          iso(d) < "2028-08-01" ? String(cent) : geen("dag")]);
      }
    return uit;
  },

  // start until the end of 2024, claim before 1 April 2026
  "PL-03": (d) => [d - 365, d, d + 400].map((aanvraag) => [{ start: iso(d), aanvraag: iso(aanvraag) },
    jaNee(iso(d) <= "2024-12-31" && iso(aanvraag) < "2026-04-01")]),

  // a study year of BBL: 200 lesson hours and 610 practice hours
  "PL-04": (d) => [[200, 610], [199, 610], [200, 609], [0, 0], [400, 900]].map(([les, praktijk]) =>
    [{ dag: iso(d), les, praktijk }, les < 200 || praktijk < 610 ? "nee !" : "ja"]),

  // elfproef, left-pad 8 with 0, not all zero
  "PR-01": (d) => {
    const w = worp(d);
    const vast = ["111222333", "123456782", "123456789", "012345672", "12345672", "000000000",
      "00000000", "1234567", "1112223330", "11122233x"];
    const los = Array.from({ length: 12 }, (_, i) =>
      String(i % 3 ? w(1e8, 999999999) : w(1e7, 99999999)));
    // one that passes: choose the last digit, when there is one that fits
    const kop = String(w(10000000, 99999999));
    const slot = [..."0123456789"].find((c) => elfproef(kop + c));
    if (slot) los.push(kop + slot);
    return [...vast, ...los].map((bsn) => [{ bsn }, jaNee(elfproef(bsn))]);
  },

  // presence before first public transport, person vehicle code 3/5 only: warn
  "MA-01": (d) => {
    const w = worp(d);
    return Array.from({ length: 8 }, () => {
      const bus = w(300, 480), er = bus + w(-3, 3);
      const codes = ["1", "2", "3", "4", "5", "9"].filter(() => w(0, 2) === 0);
      if (!codes.length) codes.push(["3", "5"][w(0, 1)]);
      const alleen = codes.filter((c) => c !== "3" && c !== "5").length === 0;
      return [{ aanwezig: klok(er), eerste_ov: klok(bus), vervoer: codes.join(",") },
        er < bus && alleen ? "nee !" : "ja"];
    });
  },

  // lesson slot overlaps work slot: refuse
  "MA-02": (d) => {
    const w = worp(d);
    return Array.from({ length: 2 }, () => {
      const dag1 = w(0, 6), dag2 = (dag1 + w(-1, 1) + 7) % 7;
      const van1 = w(0, 95) * 15, tot1 = (van1 + w(1, 40) * 15) % 1440;
      const van2 = w(0, 2) ? w(0, 95) * 15 : tot1, tot2 = (van2 + w(1, 60) * 15) % 1440;
      const les = hokjes(DAGEN[dag1], van1, tot1);
      const samen = [...hokjes(DAGEN[dag2], van2, tot2)].some((m) => les.has(m));
      return [{ les_dag: DAGEN[dag1], les_van: klok(van1), les_tot: klok(tot1),
        werk_dag: DAGEN[dag2], werk_van: klok(van2), werk_tot: klok(tot2) }, jaNee(!samen)];
    });
  },

  // lessons + work + travel <= local maximum (40 when none is set), and <= medical cap
  "MA-03": (d) => {
    const w = worp(d);
    return [undefined, 36, 40].flatMap((maximum) => [undefined, w(8, 40)].flatMap((belastbaarheid) =>
      [-1, 0, 1, w(-900, 300)].map((n) => {
        const kan = Math.min(maximum ?? 40, belastbaarheid ?? Infinity);
        const som = kan * 60 + n;
        const les = w(0, Math.floor(som / 2)), reis = w(0, Math.floor(som / 4));
        return som < 0 ? null : [{ datum: iso(d), les, werk: som - les - reis, reis, maximum,
          belastbaarheid }, jaNee(som / 60 <= kan)];
      }))).filter(Boolean);
  },

  // person >= level per skill, else only with a lesson plan that reaches it
  "MA-04": (d) => {
    const w = worp(d);
    return Array.from({ length: 6 }, () => {
      const g = {};
      const ernst = ["le", "lu", "sc", "sp"].map((v) => {
        const [vraagt, heeft, plan] = [w(-2, 5), w(0, 6), w(-3, 6)];
        if (vraagt >= 0) g[`vraagt_${v}`] = NIVEAUS[vraagt];
        g[`heeft_${v}`] = NIVEAUS[heeft];
        if (plan >= 0) g[`lesplan_${v}`] = NIVEAUS[plan];
        if (vraagt <= heeft) return 0;
        if (plan < 0) return 2;
        return plan >= vraagt ? 1 : 3;
      });
      return [g, ["ja", "ja !", "nee !", "nee"][Math.max(...ernst)]];
    });
  },
};
