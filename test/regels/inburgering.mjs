// Second reading of the rules WI-01 to WI-34, written from the text of the rules alone.
// Each rule: the cases of one start day d as [given, outcome]. A key that is undefined is left out.
import { geen, iso, jaNee, let_op, maanden, op, weken, worp } from "./dagen.mjs";

const asiel = (groep) => groep === "statushouder" || groep === "gezinslid";
const GROEPEN = ["statushouder", "gezinslid", "overige", "student"];
const ROUTES = ["B", "O", "Z"];
const beide = ["ja", "nee"];

// "notice + 10 weeks" when already registered; "BRP + 10 weeks" when that came after the notice.
function pipDagen(d) {
  const w = worp(d);
  const laat = (uiterste) => [undefined, uiterste - 1, uiterste, uiterste + 1, uiterste + w(2, 90)];
  return { w, laat };
}

export const WI = {
  // notice date and BRP already in housing municipality: notice + 10 weeks
  "WI-01": (d) => {
    const { w, laat } = pipDagen(d);
    const uiterste = weken(d, 10);
    const goed = [0, 1, w(2, 700)].flatMap((eerder) => laat(uiterste).map((pip) => [
      { kennisgeving: iso(d), brp: iso(d - eerder), pip: pip && iso(pip) },
      let_op(op(uiterste), pip > uiterste)]));
    return [...goed, [{ kennisgeving: iso(d), brp: iso(d + w(1, 400)) }, geen("brp")]];
  },

  // BRP after notice: BRP + 10 weeks
  "WI-02": (d) => {
    const { w, laat } = pipDagen(d);
    return [1, w(2, 60), w(61, 900)].flatMap((later) => {
      const uiterste = weken(d + later, 10);
      return laat(uiterste).map((pip) => [
        { kennisgeving: iso(d), brp: iso(d + later), pip: pip && iso(pip) },
        let_op(op(uiterste), pip > uiterste)]);
    }).concat([[{ kennisgeving: iso(d), brp: iso(d) }, geen("brp")]]);
  },

  // waiting documented: receipt + 2 weeks, only if the deadline passed meanwhile
  "WI-03": (d) => {
    const w = worp(d);
    return [-w(0, 300), w(1, 300)].flatMap((verschil) => {
      const brp = d + verschil;
      const gewoon = weken(Math.max(d, brp), 10);
      return [-w(2, 60), -1, 0, 1, w(2, 200)].flatMap((n) => beide.map((wachten) => {
        const ontvangst = gewoon + n;
        const verstreken = ontvangst > gewoon;
        return [
          { kennisgeving: iso(d), brp: iso(brp), wachten, ontvangst: iso(ontvangst) },
          op(wachten === "ja" && verstreken ? weken(ontvangst, 2) : gewoon)];
      }));
    });
  },

  // PIP of other municipality exists: registration + 10 weeks; route must be equal
  "WI-04": (d) => ROUTES.flatMap((oud) => [undefined, ...ROUTES].map((nieuw) => [
    { inschrijving: iso(d), route_oud: oud, route: nieuw },
    nieuw && nieuw !== oud ? geen("route") : op(weken(d, 10))])),

  // first PIP: dagtekening + 1 day
  "WI-05": (d) => [[{ pip: iso(d) }, op(d + 1)]],

  // start + 3 years, exclusive end
  "WI-06": (d) => [[{ start: iso(d) }, op(maanden(d, 36))]],

  // later PIP: start unchanged
  "WI-07": (d) => [0, 1, worp(d)(2, 1000)].map((n) => [
    { eerste_pip: iso(d), pip: iso(d + n) }, op(d + 1)])
    .concat([[{ eerste_pip: iso(d), pip: iso(d - 1) }, geen("pip")]]),

  // decision before start + 18 months, or O->B, or after training, or bijzonder geval with text
  "WI-08": (d) => {
    const w = worp(d);
    const grens = maanden(d, 18);
    const uit = [];
    for (const besluit of [d + w(0, 500), grens - 1, grens, grens + w(1, 500)])
      for (const van of ROUTES)
        for (const naar of ROUTES) {
          const opleiding = beide[w(0, 1)];
          const bijzonder = w(0, 3) ? undefined : "verslag";
          const mag = besluit < grens || `${van}${naar}` === "OB" || opleiding === "ja" || !!bijzonder;
          uit.push([{ start: iso(d), besluit: iso(besluit), van, naar, opleiding, bijzonder },
            van === naar ? geen("naar") : jaNee(mag)]);
        }
    return uit;
  },

  // route B, NT2 hours >= 600, intake hours may count, and effort note
  "WI-09": (d) => {
    const w = worp(d);
    return ROUTES.flatMap((route) => [599, 600, 601, w(0, 1200)].flatMap((som) =>
      [undefined, "verslag"].map((inspanning) => {
        const intake = Math.min(som, w(0, 100));
        return [
          { datum: iso(d), route, uren: som - intake, uren_intake: intake, inspanning },
          jaNee(route === "B" && som >= 600 && inspanning !== undefined)];
      })));
  },

  // first PIP: no A2 with B
  "WI-10": () => ROUTES.flatMap((route) => ["A2", "B1"].flatMap((niveau) => beide.map((eerste) => [
    { route, niveau, eerste }, jaNee([route, niveau, eerste].join() !== "B,A2,ja")]))),

  // NT2 + KNM >= 800, everyone
  "WI-11": (d) => {
    const w = worp(d);
    return [799, 800, 801, w(0, 1600)].map((som) => {
      const knm = Math.min(som, w(0, 150));
      return [{ datum: iso(d), nt2: som - knm, knm }, jaNee(som >= 800)];
    });
  },

  // asylum only: >= 800 incl. MAP + PVT hours
  "WI-12": (d) => {
    const w = worp(d);
    return GROEPEN.flatMap((doelgroep) => [799, 800, w(52, 1600)].map((som) => [
      { datum: iso(d), doelgroep, participatie: som - 52, map: 40, pvt: 12 },
      jaNee(!asiel(doelgroep) || som >= 800)]));
  },

  // urenBelastbaarheid given: norm replaced
  "WI-13": (d) => {
    const w = worp(d);
    return [0, 799, 800, w(1, 798), 801].map((n) => [
      { datum: iso(d), belastbaarheid: n, participatie: w(0, 900), map: w(0, 60), pvt: w(0, 20) },
      n > 800 ? geen("belastbaarheid") : String(n)]);
  },

  // before dagtekening: only with flag intake, MB, or school in the 2 years before the PIP
  "WI-14": (d) => {
    const w = worp(d);
    const tweeJaar = maanden(d, -24);
    const uit = [];
    for (const dag of [d + w(1, 300), d, d - 1, tweeJaar, tweeJaar - 1, d - w(2, 1500)])
      for (const grond of [undefined, "intake", "mb", "school"]) {
        const uren = w(0, 200);
        const telt = dag >= d ||
          { intake: true, mb: true, school: dag >= tweeJaar }[grond] === true;
        uit.push([{ activiteit: iso(dag), pip: iso(d), uren, grond }, String(telt ? uren : 0)]);
      }
    return uit;
  },

  // attendance >= 12 h, >= 1 activity on a core value, signature
  "WI-15": (d) => {
    const w = worp(d);
    return [11 * 60 + 30, 719, 720, 721, w(0, 1500)].flatMap((min) => beide.flatMap((ondertekend) =>
      [0, 1, w(2, 9)].map((activiteiten) => [
        { datum: iso(d), uren: Math.trunc(min / 60), minuten: min % 60, activiteiten, ondertekend },
        jaNee(min / 60 >= 12 && activiteiten > 0 && ondertekend === "ja")])));
  },

  // route B or Z: practice >= 40 h, 8 themes, closing talk by the college
  "WI-16": (d) => {
    const w = worp(d);
    return ROUTES.flatMap((route) => [39, 40, w(0, 90)].flatMap((uren) => [7, 8].flatMap((themas) =>
      [undefined, iso(d - w(0, 30))].map((eindgesprek) => [
        { datum: iso(d), route, uren, themas, eindgesprek },
        route === "O" ? geen("route") : jaNee(!(uren < 40 || themas < 8 || !eindgesprek))]))));
  },

  // MAP for O: warning
  "WI-17": () => ROUTES.map((route) => [{ route }, route === "O" ? "nee !" : "ja"]),

  // municipality or GR body, not contractor
  "WI-18": () => [["college", "ja"], ["gr", "ja"], ["ander", "nee"]].map(([door, u]) => [{ door }, u]),

  // all of: B, lessons (family: 450 h), >= 2 of 4, KNM, PVT, MAP: + 6 months
  "WI-19": (d) => {
    const w = worp(d);
    const uit = [];
    for (const doelgroep of GROEPEN)
      for (const onderdelen of [0, 1, 2, 3, 4])
        for (let keer = 0; keer < 3; keer++) {
          const kies = () => beide[keer === 0 ? 0 : w(0, 3) === 0 ? 1 : 0];
          const g = { eind: iso(d), doelgroep, route: keer === 2 ? ROUTES[w(0, 2)] : "B",
            lessen: kies(), uren: [449, 450, w(0, 900)][w(0, 2)], onderdelen,
            knm: kies(), pvt: kies(), map: kies() };
          const les = asiel(doelgroep) ? g.lessen === "ja" : g.uren >= 450;
          const alles = [g.route === "B", les, onderdelen > 1, g.knm === "ja", g.pvt === "ja",
            g.map === "ja"].every(Boolean);
          uit.push([g, op(alles ? maanden(d, 6) : d)]);
        }
    return uit;
  },

  // request date >= end - 6 months
  "WI-20": (d) => {
    const vanaf = maanden(d, -6);
    return [undefined, vanaf - worp(d)(2, 300), vanaf - 1, vanaf, vanaf + 1].map((aanvraag) => [
      { eind: iso(d), aanvraag: aanvraag && iso(aanvraag) }, let_op(op(vanaf), aanvraag < vanaf)]);
  },

  // first offer > PIP + 3 months: + days beyond
  "WI-22": (d) => {
    const w = worp(d);
    const grens = maanden(d, 3);
    const eind = maanden(d + 1, 36) + w(0, 90);
    return ROUTES.flatMap((route) => [d, grens - 1, grens, grens + 1, grens + w(2, 400)].map((a) => [
      { route, pip: iso(d), aanbod: iso(a), eind: iso(eind) },
      route === "O" ? geen("route") : op(eind + Math.max(0, a - grens))]))
      .concat([[{ route: "B", pip: iso(d), aanbod: iso(d - 1), eind: iso(eind) }, geen("aanbod")]]);
  },

  // taalschakel start > PIP + 6 months, or not started on that day: + 6 months
  "WI-23": (d) => {
    const w = worp(d);
    const grens = maanden(d, 6);
    const eind = maanden(d + 1, 36) + w(0, 60);
    const basis = { route: "O", pip: iso(d), eind: iso(eind) };
    const later = op(maanden(eind, 6));
    return [
      ...[d, grens - 1, grens].map((s) => [{ ...basis, start: iso(s) }, op(eind)]),
      ...[grens + 1, grens + w(2, 300)].map((s) => [{ ...basis, start: iso(s) }, later]),
      ...[d, grens - 1].map((p) => [{ ...basis, peildatum: iso(p) }, op(eind)]),
      ...[grens, grens + w(1, 300)].map((p) => [{ ...basis, peildatum: iso(p) }, later]),
      [basis, geen("peildatum")],
      ...["B", "Z"].map((route) => [{ ...basis, route, start: iso(d) }, geen("route")])];
  },

  // three no-shows: complete in absence
  "WI-29": (d) => [0, 1, 2, 3, 4, worp(d)(5, 20)].map((n) => [
    { datum: iso(d), niet_gekomen: n }, jaNee(n >= 3)]),

  // asylum permit + bijstand: 6 months from the start of bijstand
  "WI-34": (d) => [
    [{ bijstand: iso(d), asielvergunning: "ja" }, op(maanden(d, 6))],
    [{ bijstand: iso(d), asielvergunning: "nee" }, geen("asielvergunning")]],
};
