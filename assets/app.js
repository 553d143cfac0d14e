/* Only what the browser can add; every page works without it: drafts, a word before the session
 * ends, and shortcuts for who wants them.
 * A form with data-concept="/url" keeps a draft there: every 10 seconds and when a field is left,
 * if something changed. The element [data-concept-stand] in the form says when. */
(function () {
    "use strict";
    var wait = 10000;

    function body(form) {
        var data = new URLSearchParams();
        new FormData(form).forEach(function (value, name) {
            if (typeof value === "string") data.append(name, value);
        });
        Array.prototype.forEach.call(form.querySelectorAll("input[type=password]"), function (field) {
            data.delete(field.name);
        });
        return data.toString();
    }

    function say(form, text) {
        var place = form.querySelector("[data-concept-stand]");
        if (place) place.textContent = text;
    }

    /* Texts may be given by the page in another language; {} stands for the time. */
    function words(form, name, dutch) {
        return form.getAttribute("data-concept-" + name) || dutch;
    }

    function clock() {
        var now = new Date(), minutes = now.getMinutes();
        return now.getHours() + "." + (minutes < 10 ? "0" : "") + minutes;
    }

    function keep(form) {
        var saved = body(form), busy = false, sent = false;

        function save() {
            var now = body(form);
            if (busy || sent || now === saved) return;
            busy = true;
            fetch(form.getAttribute("data-concept"), {
                method: "POST", credentials: "same-origin", mode: "same-origin", redirect: "error",
                headers: { "Content-Type": "application/x-www-form-urlencoded", "X-Concept": "1" },
                body: now
            }).then(function (answer) {
                if (!answer.ok) throw new Error(String(answer.status));
                saved = now;
                document.dispatchEvent(new Event("concept"));
                say(form, words(form, "bewaard", "Concept bewaard om {} uur").replace("{}", clock()));
            }).catch(function () {
                say(form, words(form, "mislukt", "Concept nog niet bewaard. We proberen het opnieuw."));
            }).then(function () { busy = false; });
        }

        setInterval(save, wait);
        form.addEventListener("focusout", save);
        form.addEventListener("submit", function () { sent = true; });
        window.addEventListener("pageshow", function () { sent = false; });
    }

    Array.prototype.forEach.call(document.querySelectorAll("form[data-concept]"), keep);

    /* How many boxes of a list are ticked: form[data-kies="{} gekozen"]. */
    function count(form) {
        var place = form.querySelector(".bulk b"), none = place.textContent;

        function say() {
            var n = form.querySelectorAll(".vak:checked").length;
            place.textContent = n ? form.getAttribute("data-kies").replace("{}", n) : none;
        }

        form.addEventListener("change", say);
        window.addEventListener("pageshow", say);
    }

    Array.prototype.forEach.call(document.querySelectorAll("form[data-kies]"), count);

    /* Two minutes before the session ends: a bar with a button that keeps it. */
    function watch(body) {
        var seconds = Number(body.getAttribute("data-sessie")), timer, bar;

        function away() {
            if (bar) bar.remove();
            bar = null;
            clearTimeout(timer);
            timer = setTimeout(warn, Math.max(seconds - 120, seconds / 2) * 1000);
        }

        function stay() {
            fetch(body.getAttribute("data-sessie-adres"), { credentials: "same-origin", redirect: "error" })
                .then(function (answer) { if (answer.ok) away(); }, function () { location.reload(); });
        }

        function warn() {
            var text = document.createElement("p"), button = document.createElement("button");
            bar = document.createElement("div");
            bar.className = "sessie geenprint";
            bar.setAttribute("role", "alert");
            text.textContent = body.getAttribute("data-sessie-tekst");
            button.type = "button";
            button.className = "utrecht-button utrecht-button--primary-action";
            button.textContent = body.getAttribute("data-sessie-knop");
            button.addEventListener("click", stay);
            bar.append(text, button);
            body.append(bar);
        }

        away();
        document.addEventListener("concept", away);
    }

    /* / searches; N and T follow the link or press the button that says data-toets="n" or "t". */
    function keys(event) {
        var on = event.target, key = event.key.toLowerCase();
        if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
        if (/^(input|textarea|select)$/i.test(on.tagName) || on.isContentEditable) return;
        var to = key === "/" ? document.getElementById("zoek")
            : /^[nt]$/.test(key) ? document.querySelector("[data-toets=" + key + "]") : null;
        if (!to) return;
        event.preventDefault();
        if (key === "/") to.focus();
        else to.click();
    }

    if (document.body.hasAttribute("data-sessie")) watch(document.body);
    if (document.body.hasAttribute("data-sneltoetsen")) document.addEventListener("keydown", keys);
})();
