/* Only what the browser can add; every page works without it.
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
})();
