// The tasks of ux.md 6.3, as steps by accessible name. kliks and seconden are the bar.
// verandert: the task changes the store, so each way of doing gets one of its own.
export const taken = [
    { naam: "jobcoach 8", wat: "message in the own language", rol: "jobcoach", kliks: 3, seconden: 30, verandert: true,
        async stappen(h) {
            await h.klik("link", "Samir Al-Ahmad"); /* speaks Arabic, has an appointment */
            await h.klik("link", "Stuur bericht");
            await h.klik("button", "Zet het bericht klaar");
            await h.zie("tekst", "Het bericht staat klaar.");
            await h.zie("tekst", /موعدك القادم/);
            await h.zie("button", "Ongedaan maken");
        } },
];
