#include "casework/taak.h"

#include "base/lang.h"
#include "casework/partner.h"

taakregel_rijen taken_van(werk *w, gebruiker_id wie, int hoogstens)
{
    return LIJST(w, taakregel, TAKEN_OPEN, AI(gebruiker, wie), A(vandaag, w->vandaag),
                 AN(vanaf_dag), AN(voor_dag), AN(soort), A(aantal, hoogstens));
}

taakregel_rijen taken_van_persoon(werk *w, persoon_id id)
{
    return LIJST(w, taakregel, TAKEN_VAN_PERSOON, AI(persoon, id));
}

bool taak_op_lijst(const taakregel *t, date dag)
{
    bool uitgesteld = date_is_set(t->later) && date_before(dag, t->later);
    return !uitgesteld && !(date_is_set(t->vanaf) && date_before(dag, t->vanaf));
}

bool taak_met_de_hand(int soort) { return soort == TAAK_HAND || soort == TAAK_PARTNER; }

str taak_wat(const taakregel *t)
{
    bool eigen = taak_met_de_hand(t->soort.i) || code_is(t->soort, TAAK_AFSPRAAK)
                 || code_is(t->soort, TAAK_FASE);
    if (eigen && t->tekst.n) return t->tekst;
    return code_label(&taak_soort_codes, t->soort);
}

/* The sentence of each kind; {} takes the day that the task rests on. */
static const char *reden_van(int soort)
{
    switch (soort) {
    case TAAK_INTAKE: return N_("In beeld sinds {}. De intake is nog niet afgerond.");
    case TAAK_PIP:
        return N_("De brief van DUO is van {}. Het plan moet binnen 10 weken klaar zijn.");
    case TAAK_TEKENEN:
        return N_("Het plan is van {}. Er staan nog niet alle handtekeningen onder.");
    case TAAK_AANBOD: return N_("Het plan is van {}. De lessen moeten binnen 3 maanden beginnen.");
    case TAAK_AFSPRAAK: return N_("De afspraak is: klaar op {}.");
    case TAAK_CONTACT: return N_("Het laatste contact was op {}.");
    case TAAK_BOTSING: return N_("De les en de dienst vallen samen in de week van {}.");
    case TAAK_EINDE_TRAJECT: return N_("Het traject is gepland tot {}. Bespreek wat daarna komt.");
    case TAAK_UITSTROOM: return N_("Het traject liep tot {}. Leg vast hoe het eindigde.");
    case TAAK_VOORSTEL: return N_("De plek is voorgesteld op {}. Er is nog geen antwoord.");
    case TAAK_TERMIJN: return N_("De inburgering moet klaar zijn voor {}.");
    case TAAK_MAP: return N_("De inburgering moet klaar zijn voor {}. MAP is nog niet af.");
    case TAAK_PVT: return N_("De inburgering moet klaar zijn voor {}. PVT is nog niet af.");
    case TAAK_EINDGESPREK: return N_("De uren zijn klaar sinds {}. Voer het eindgesprek.");
    case TAAK_ZROUTE:
        return N_("De inburgering moet klaar zijn voor {}. Er is nog geen eindgesprek.");
    case TAAK_FASE: return N_("Dit telt sinds {}.");
    case TAAK_BELASTBAAR: return N_("De afspraak over uren en taken geldt tot {}.");
    case TAAK_ONTZORGEN: return N_("De gemeente betaalt de vaste lasten tot {}.");
    case TAAK_AANWEZIGHEID: return N_("Veel lessen gemist sinds {}.");
    case TAAK_UREN:
        return N_("Gemeten op {}. Zo zijn de uren niet op tijd klaar. Bekijk de uren.");
    case TAAK_LEERDOEL: return N_("Jullie spraken af om het leerdoel te bekijken op {}.");
    case TAAK_OPROEP: return N_("Niet gekomen op {}.");
    case TAAK_START: return N_("De eerste dag was {}. Kwam de persoon ook echt?");
    case TAAK_OVEREENKOMST: return N_("De overeenkomst is verstuurd op {}. Er mist een naam.");
    case TAAK_FEEDBACK: return N_("De laatste keer was {}. Vraag het de werkgever elke maand.");
    case TAAK_MINDER: return N_("In het verslag van {} staat dat het minder gaat.");
    case TAAK_AFDELING: return N_("Na {} is nog geen afdeling gepland.");
    case TAAK_PLEK: return N_("De opdracht is van {}. Er is nog geen plek.");
    case TAAK_BEURT: return N_("Sinds {} is er een plaats vrij. Kies wie volgt, en waarom.");
    case TAAK_NAZORG: return N_("Nazorg is afgesproken voor {}.");
    default: return NULL;
    }
}

str taak_reden(arena *a, const taakregel *t, date vandaag)
{
    if (t->later_reden.n) return t->later_reden;
    bool strenger = str_eq(t->bron, S("aanpak")) && !code_is(t->soort, TAAK_CONTACT);
    const char *zin = reden_van(strenger ? TAAK_FASE : t->soort.i);
    if (code_is(t->soort, TAAK_BEURT) && str_eq(t->bron, S("traject")))
        zin = N_("Het traject eindigde goed op {}. Is de plaats voor de volgende?");
    char dag[DATE_TEXT];
    if (code_is(t->soort, TAAK_HAND))
        return TF(a, "Zelf gemaakt. Klaar op {}.", date_words(t->uiterlijk, vandaag, dag));
    if (code_is(t->soort, TAAK_PARTNER))
        return TF(a, "{} doet dit. Klaar op {}.", t->bron, date_words(t->uiterlijk, vandaag, dag));
    if (!zin) return t->bron;
    str sinds = date_words(t->grondslag, vandaag, dag);
    if (code_is(t->soort, TAAK_VOORSTEL) && t->tekst.n)
        return TF(a, "{} is voorgesteld op {}. Er is nog geen antwoord.", t->tekst, sinds);
    return lang_format(a, lang_text(zin), (val[]){V(sinds)}, 1);
}

gebruiker_rijen collegas_van(werk *w, persoon_id id)
{
    return LIJST(w, gebruiker, COLLEGAS, AI(persoon, id), A(vandaag, w->vandaag));
}

/* For oneself always. */
static bool kan_doen(werk *w, const taak *t)
{
    if (!t->gebruiker_id.v || t->gebruiker_id.v == w->t.gebruiker) return true;
    gebruiker_rijen g = collegas_van(w, t->persoon_id);
    for (int i = 0; i < g.n; i++)
        if (g.at[i].kop.id == t->gebruiker_id.v) return true;
    return problem_add(w->p, "gebruiker_id",
                       N_("ziet deze persoon niet. Kies een collega uit het team van de persoon."));
}

/* An organisation does it: it stands on the worklist of who asked only when it is late. */
static bool aan_organisatie(werk *w, taak *t)
{
    organisatie o;
    if (!t->organisatie_id.v) return true;
    if (!HAAL(w, organisatie, t->organisatie_id, &o))
        return problem_add(w->p, "organisatie_id",
                           N_("is niet gevonden. Kies er een uit de lijst."));
    t->soort = CODE(TAAK_PARTNER);
    t->bron = o.naam;
    t->vanaf = date_plus(t->uiterlijk, 1);
    deling d;
    if (!t->deling_id.v && deling_nu(w, t->persoon_id, t->organisatie_id, 0, &d))
        t->deling_id = deling_id_van(&d);
    return true;
}

taak_id taak_maak(werk *w, taak t)
{
    persoon p;
    if (!str_trim(t.tekst).n) problem_add(w->p, "tekst", N_("Schrijf wat er moet gebeuren."));
    if (!HAAL(w, persoon, t.persoon_id, &p))
        problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0});
    if (w->p->n || !kan_doen(w, &t)) return (taak_id){0};
    t.soort = CODE(TAAK_HAND);
    t.stand = CODE(TAAK_OPEN);
    if (!t.gebruiker_id.v) t.gebruiker_id = (gebruiker_id){w->t.gebruiker};
    if (!date_is_set(t.uiterlijk)) t.uiterlijk = w->vandaag;
    if (!aan_organisatie(w, &t)) return (taak_id){0};
    db_add(w->db, &w->t, &taak_entity, &t);
    gebeur(w, (gebeurtenis){.soort = CODE(GEB_TAAK),
                            .persoon_id = t.persoon_id,
                            .spoor = t.spoor,
                            .onderwerp = S("taak"),
                            .onderwerp_id = NUM(t.kop.id),
                            .versie_voor = NUM(0),
                            .datum1 = t.uiterlijk});
    return taak_id_van(&t);
}

/* The open task of this id for this caller; problems when there is none. */
static bool open_taak(werk *w, taak_id id, taak *t)
{
    if (!HAAL(w, taak, id, t))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze taak is er niet."), (str){0});
    if (code_is(t->stand, TAAK_OPEN)) return true;
    return problem_with(w->p, PROBLEM_GEWIJZIGD, "", N_("Deze taak is al gedaan."), (str){0});
}

static bool bewaar_taak(werk *w, taak *t, int soort, gebeurtenis_id *g)
{
    i64 versie = t->kop.versie;
    if (!db_save(w->db, &w->t, &taak_entity, t, UINT64_MAX, NULL))
        return problem_with(w->p, PROBLEM_GEWIJZIGD, "",
                            N_("Iemand anders heeft deze taak net gewijzigd."), (str){0});
    gebeurtenis_id id = gebeur(w, (gebeurtenis){.soort = CODE(soort),
                                                .persoon_id = t->persoon_id,
                                                .spoor = t->spoor,
                                                .onderwerp = S("taak"),
                                                .onderwerp_id = NUM(t->kop.id),
                                                .versie_voor = NUM(versie),
                                                .code1 = code_text(&taak_soort_codes, t->soort),
                                                .datum1 = t->later});
    if (g) *g = id;
    return true;
}

bool taak_klaar(werk *w, taak_id id, gebeurtenis_id *g)
{
    taak t;
    if (!open_taak(w, id, &t)) return false;
    t.stand = CODE(TAAK_KLAAR);
    t.gedaan = w->vandaag;
    return bewaar_taak(w, &t, GEB_TAAK_KLAAR, g);
}

bool taak_later_klopt(werk *w, date dag, str reden)
{
    int voor = w->p->n;
    if (!date_is_set(dag) || !date_before(w->vandaag, dag))
        problem_add(w->p, "later", N_("moet een dag na vandaag zijn."));
    if (!str_trim(reden).n) problem_add(w->p, "later_reden", N_("is verplicht. Schrijf waarom."));
    return w->p->n == voor;
}

bool taak_later(werk *w, taak_id id, date dag, str reden, gebeurtenis_id *g)
{
    taak t;
    if (!taak_later_klopt(w, dag, reden) || w->p->n || !open_taak(w, id, &t)) return false;
    t.later = dag;
    t.later_reden = reden;
    return bewaar_taak(w, &t, GEB_TAAK_LATER, g);
}
