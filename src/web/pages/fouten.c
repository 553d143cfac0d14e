/* fouten.c: the pages that say that something is not there, not allowed, or did not work. */
#include "web/intern.h"

/* The page starts anew: nothing of what was put before stays. */
static void begin(req *r, str titel)
{
    r->h = buf_new(r->w.a);
    r->i->nkruimels = 0;
    r->i->problems = (problems){0};
    r->i->tabel = TABEL_GEEN;
    kop(r, titel, (str){0});
}

void fout_404(req *r)
{
    r->i->weg = true; /* also for the menu: what is not there is nowhere */
    begin(r, T("Deze pagina is er niet"));
    PUT(&r->h, "<section class=\"kaart\"><p>{}</p><p class=\"mt\">{}</p></section>",
        T("Of hij bestaat niet, of je rol mag hem niet zien. Dat zeggen we bewust niet apart."),
        link_naar(r, r->i->s.is ? URL0(r, start) : URL0(r, inloggen), T("Ga naar het begin")));
    antwoord_html(r, 404, layout(r));
}

void fout_403(req *r)
{
    begin(r, T("Dit formulier is niet verstuurd"));
    PUT(&r->h,
        "<section class=\"kaart\"><p>{}</p><p class=\"mt\">{}</p><p class=\"mt\">{}</p></section>",
        T("Het kwam niet van een pagina van dit programma, of de pagina was te oud."),
        T("Er is niets bewaard. Ga terug, laad de pagina opnieuw en probeer het nog een keer."),
        link_naar(r, URL0(r, start), T("Ga naar het begin")));
    antwoord_html(r, 403, layout(r));
}

void fout_503(req *r)
{
    r->i->nmensen = 0;
    fout_kaal(r->w.a, r->web, r->i->u, 503);
}

/* What a secret field is called: of the entity that has it. */
static str label_van(str naam)
{
    static const struct { str naam; const char *label; } wachtwoorden[] = {
        {S("wachtwoord_nu"), N_("Wachtwoord dat je nu hebt")},
        {S("wachtwoord_nieuw"), N_("Nieuw wachtwoord")},
        {S("q"), N_("Naam, werkgever of plek")},
    };
    int n;
    const entity *const *all = entiteiten(&n);
    for (size_t i = 0; i < countof(wachtwoorden); i++)
        if (str_eq(naam, wachtwoorden[i].naam)) return lang_text(wachtwoorden[i].label);
    for (int i = 0; i < n; i++) {
        const field *f = field_find(all[i], naam);
        if (f) return lang_text(f->label);
    }
    return naam;
}

/* A secret that was typed is asked again: it stands on no page. False: none was. */
static bool put_geheim(buf *h, const http_pair *p)
{
    if (!concept_geheim(p->naam) || !p->waarde.n) return false;
    bool is_wachtwoord = str_starts(p->naam, S("wachtwoord"));
    PUT(h, "<p class=\"mt\"><label class=\"utrecht-form-label\" for=\"nog-{}\">{}</label>"
           "<input class=\"utrecht-textbox utrecht-textbox--html-input\" id=\"nog-{}\" name=\"{}\" "
           "type=\"{}\" autocomplete=\"off\"></p>\n",
        p->naam, label_van(p->naam), p->naam, p->naam,
        is_wachtwoord ? S("password") : S("text"));
    return true;
}

/* What was posted, as hidden fields of a form that tries once more; secrets are asked anew. */
void fout_niet_bewaard(req *r)
{
    const http_pairs *p = &r->i->in.velden;
    bool opnieuw = false;
    buf h = buf_new(r->w.a);
    PUT(&h, "<div class=\"titelrij\"><h1 class=\"utrecht-heading-1\">{}</h1></div>"
            "<section class=\"kaart\"><p>{}</p><p class=\"mt\">{}</p>",
        T("Nog niet bewaard"), T("De opslag doet het even niet. Er is niets veranderd."),
        T("Laat deze pagina open. Wat je typte, staat hieronder en gaat straks weer mee."));
    PUT(&h, "<form class=\"mt\" method=\"post\" action=\"{}\">", (url){r->i->q->path});
    for (int k = 0; k < p->n; k++)
        if (!concept_geheim(p->at[k].naam))
            PUT(&h, "<input type=\"hidden\" name=\"{}\" value=\"{}\">\n", p->at[k].naam,
                p->at[k].waarde);
    for (int k = 0; k < p->n; k++) opnieuw |= put_geheim(&h, &p->at[k]);
    if (opnieuw)
        PUT(&h, "<p class=\"klein mb\">{}</p>", T("Dit tonen we niet. Typ het daarom opnieuw."));
    PUT(&h, "<button class=\"utrecht-button utrecht-button--primary-action\" type=\"submit\">{}"
            "</button></form>",
        T("Probeer het opnieuw"));
    PUT(&h, "<ul class=\"utrecht-unordered-list mt\">");
    for (int k = 0; k < p->n; k++)
        if (p->at[k].waarde.n && p->at[k].naam.n && p->at[k].naam.p[0] != '_' &&
            !concept_geheim(p->at[k].naam))
            PUT(&h, "<li>{}</li>", p->at[k].waarde);
    PUT(&h, "</ul></section>");
    antwoord_html(r, 503, layout_kaal(r->w.a, r->web, T("Nog niet bewaard"), markup_of(&h)));
    http_set(r->i->u, "Retry-After", S("5"));
}

/* ---- without a request of ours ---- */

static const struct { int status; const char *titel, *tekst;
} zinnen[] = {
    {400, N_("Dit begrijpen we niet"),
        N_("De aanvraag klopt niet. Ga terug en probeer het opnieuw.")},
    {405, N_("Dit kan hier niet"),
        N_("Een browser vraagt of verstuurt. Iets anders kan hier niet.")},
    {411, N_("Dit begrijpen we niet"), N_("De aanvraag zegt niet hoe groot hij is.")},
    {413, N_("Dit is te groot"),
        N_("Een formulier mag 2 MB groot zijn, een bestand 64 MB. Er is niets bewaard.")},
    {414, N_("Dit adres is te lang"), N_("Kies minder filters en probeer het opnieuw.")},
    {421, N_("Dit adres kennen we niet"),
        N_("Op dit adres werkt geen gemeente met Tweespoor. Kijk of het goed is getypt.")},
    {429, N_("Het is even druk"), N_("Wacht een minuut en probeer het dan opnieuw.")},
    {503, N_("De opslag doet het even niet"),
        N_("We tonen nu geen gegevens. Probeer het over een minuut opnieuw.")},
};

void fout_kaal(arena *a, const web *w, http_answer *u, int status)
{
    size_t i = 0;
    while (i + 1 < countof(zinnen) && zinnen[i].status != status) i++;
    markup inhoud = MARKUP(a,
        "<div class=\"titelrij\"><h1 class=\"utrecht-heading-1\">{}</h1></div>"
        "<section class=\"kaart\"><p>{}</p></section>",
        lang_text(zinnen[i].titel), lang_text(zinnen[i].tekst));
    u->status = status;
    u->type = S("text/html; charset=utf-8");
    u->body = layout_kaal(a, w, lang_text(zinnen[i].titel), inhoud);
    if (status == 405) http_set(u, "Allow", S("GET, HEAD, POST"));
    if (status == 503 || status == 429) http_set(u, "Retry-After", S("30"));
}

void fout_500(arena *a, const web *w, http_answer *u, str nummer)
{
    markup inhoud = MARKUP(a,
        "<div class=\"titelrij\"><h1 class=\"utrecht-heading-1\">{}</h1></div>"
        "<section class=\"kaart\"><p>{}</p><p class=\"mt\">{} <b>{}</b></p></section>",
        T("Hier ging iets mis"),
        T("Dat ligt aan het programma, niet aan jou. Er is niets bewaard van deze stap."),
        T("Geef dit nummer door aan de beheerder:"), nummer);
    u->status = 500;
    u->type = S("text/html; charset=utf-8");
    u->nheaders = 0;
    u->body = layout_kaal(a, w, T("Hier ging iets mis"), inhoud);
}
