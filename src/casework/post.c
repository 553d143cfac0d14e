#include "casework/post.h"

#include "base/lang.h"
#include "casework/kantoor.h"
#include "casework/vastleggen.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { EERSTE_MINUTEN = 5, POST_ARENA = 4 << 20, LOGIN_BYTES = 1000 };

/* ---- settings ---- */

static bool lees_login(arena *a, const char *pad, mail_weg *weg, problems *p)
{
    struct stat st;
    char *in = arena_make(a, char, LOGIN_BYTES + 1);
    int fd = open(pad, O_RDONLY | O_CLOEXEC);
    bool dicht = fd >= 0 && !fstat(fd, &st) && S_ISREG(st.st_mode) && !(st.st_mode & 077);
    ssize_t n = dicht ? read(fd, in, LOGIN_BYTES) : -1;
    if (fd >= 0) close(fd);
    if (fd >= 0 && !dicht)
        return problem_add(p, "post-login",
            N_("Anderen mogen dit bestand lezen. Zet de rechten op 600."));
    str rest = {in, n > 0 ? (size_t)n : 0}, naam, woord;
    if (!str_split(&rest, '\n', &naam) || !str_split(&rest, '\n', &woord) || !naam.n || !woord.n)
        return problem_add(p, "post-login",
            N_("Verwacht: een bestand van twee regels, gebruiker en wachtwoord."));
    weg->gebruiker = arena_c(a, str_trim(naam));
    weg->wachtwoord = arena_c(a, str_trim(woord));
    return true;
}

static bool is_map(const char *pad)
{
    struct stat st;
    return !stat(pad, &st) && S_ISDIR(st.st_mode);
}

bool post_keuzes_lees(arena *a, const post_tekst *t, post_keuzes *uit, problems *p)
{
    str waar = str_of(t->naar);
    bool server = str_starts(waar, S("smtp://")) || str_starts(waar, S("smtps://"));
    *uit = (post_keuzes){.weg = {.naar = t->naar, .ca = t->ca}};
    if (!server && !is_map(t->naar))
        return problem_add(p, "post",
            N_("Verwacht: smtp://server:587, smtps://server of een map die bestaat."));
    if (t->ca && access(t->ca, R_OK))
        return problem_add(p, "post-ca", N_("Dit bestand is er niet, of is niet te lezen."));
    if (!t->van || !mail_afzender(str_of(t->van), &uit->van, &uit->van_naam))
        return problem_add(p, "post-from",
            N_("Verwacht: een afzender, zoals ‘Gemeente X <post@x.nl>’."));
    return !t->login || lees_login(a, t->login, &uit->weg, p);
}

/* ---- one mail ---- */

typedef struct {
    const post_keuzes *k;
    arena a;                  /* what lives from claim to result */
    bericht b;
    mail_uitslag uitslag;
    str waarom;
    bool er;
} brief;

static werk begin(db *d, arena *a, problems *p)
{
    toegang t = toegang_opdrachtregel(d, a);
    lang_set(S("nl"));
    return werk_begin(d, a, t, p);
}

static bool bewaar(werk *w, bericht *b)
{
    return db_save(w->db, &w->t, &bericht_entity, b, UINT64_MAX, NULL);
}

/* Takes the first that is due: until its next time nobody else takes it. */
static bool neem(db *d, void *ctx)
{
    brief *x = ctx;
    problems p = {0};
    arena a = x->a;           /* run again: from the start */
    werk w = begin(d, &a, &p);
    moment nu = db_now(d);
    x->er = RIJ(&w, bericht, POST_WACHT, &x->b, A(nu, nu), A(aantal, 1),
                AC(kanaal, kanaal, CODE(KANAAL_MAIL)));
    if (!x->er) return false;
    i64 keer = x->b.pogingen.is ? x->b.pogingen.n : 0;
    x->b.pogingen = NUM(keer + 1);
    x->b.niet_voor = (moment){nu.ms + ((i64)EERSTE_MINUTEN * 60000 << (keer < 10 ? keer : 10))};
    x->er = bewaar(&w, &x->b);
    x->a = a;
    return x->er;
}

static void verstuur(brief *x)
{
    buf tekst = buf_new(&x->a);
    if (x->b.eigen_tekst.n) PLAIN(&tekst, "{}\n\n---\n\n", x->b.eigen_tekst);
    buf_add(&tekst, x->b.tekst);
    const mail m = {.van = x->k->van, .van_naam = x->k->van_naam, .aan = x->b.aan,
        .onderwerp = x->b.onderwerp, .tekst = buf_str(&tekst), .kenmerk = x->b.kenmerk,
        .op = x->b.gemaakt};
    x->uitslag = mail_stuur(&x->a, &m, &x->k->weg, &x->waarom);
}

static void meld(werk *w, const bericht *b, int soort)
{
    gebeur(w, (gebeurtenis){.soort = CODE(soort), .persoon_id = b->persoon_id,
        .spoor = CODE(SPOOR_WET), .onderwerp = S("bericht"), .onderwerp_id = NUM(b->kop.id),
        .code1 = code_text(&kanaal_codes, b->kanaal)});
}

static bool leg_vast(db *d, void *ctx)
{
    brief *x = ctx;
    problems p = {0};
    arena a = x->a;
    werk w = begin(d, &a, &p);
    bericht b = x->b;
    bool op = x->uitslag == MAIL_LATER && b.pogingen.n >= POST_POGINGEN;
    if (op) x->uitslag = MAIL_NOOIT;
    b.reden = str_sub(x->waarom, 0, 300);
    if (x->uitslag == MAIL_GOED) {
        b.stand = CODE(BERICHT_VERZONDEN);
        b.verzonden = db_now(d);
        meld(&w, &b, GEB_BERICHT_WEG);
    } else if (x->uitslag == MAIL_NOOIT) {
        b.stand = CODE(BERICHT_MISLUKT);
        meld(&w, &b, GEB_BERICHT_MIS);
    }
    return bewaar(&w, &b);
}

bool post_ronde(store *s, const post_keuzes *k, bool (*stop)(void), post_uitslag *u)
{
    arena start = arena_try(POST_ARENA);
    write_result r = start.at ? WRITE_DONE : WRITE_FAILED;
    *u = (post_uitslag){0};
    while (r == WRITE_DONE && !(stop && stop())) {
        brief x = {.k = k, .a = start};
        r = store_write(s, neem, &x);
        if (r != WRITE_DONE || !x.er) break;
        verstuur(&x);
        r = store_write(s, leg_vast, &x);
        if (r == WRITE_REFUSED) r = WRITE_DONE; /* taken back or changed meanwhile */
        u->verzonden += x.uitslag == MAIL_GOED;
        u->later += x.uitslag == MAIL_LATER;
        u->mislukt += x.uitslag == MAIL_NOOIT;
    }
    if (start.at) arena_free(&start, POST_ARENA);
    return r != WRITE_FAILED;
}
