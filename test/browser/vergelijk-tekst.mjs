// What differs from the prototype, page by page, and why: looked at by a person.
const OVERAL = "In de kop staat Uitloggen erbij; onderaan staan Toegankelijkheid, Privacy en Help pas als die pagina's er zijn.";
export const verschillen = {
    inloggen: [
        "Eén formulier met inlognaam en wachtwoord. ‘Log in met je werkaccount’ en de code van de telefoon staan er pas als een gemeente ze heeft gekoppeld.",
        "Het blok ‘Dit is een voorbeeld’ met alle inlognamen staat er alleen in een voorbeeldopslag.",
        "De melding ‘Je was lang niet bezig’ komt alleen na een sessie die afliep, zoals in het prototype.",
    ],
    mensen: [
        "Meer dan één dag aan taken: ook ‘Deze week’ staat open, met een link naar de rest. Zo is er geen tweede scherm nodig.",
        "Vinkjes en de balk voor meer mensen tegelijk (bericht, taak, afdrukken, overzetten) zijn er nog niet.",
        "De knop heet ‘Nieuwe aanmelding’: de intake begint in het dossier. ‘Toon het hele team’ is erbij gekomen.",
        "Een eigen taak heeft ‘Klaar’ als knop, want de knop doet dat meteen. De reden komt uit de regel, dus hij is korter.",
        OVERAL,
    ],
    dossier: [
        "‘Nu nodig’ staat boven de afspraken: wat vandaag moet, komt eerst (ux.md 2).",
        "Er zijn twee tabbladen meer: Intake en Trajecten. Documenten is er nog niet.",
        "‘Gedeeld met’ ontbreekt: delen met partners komt later. ‘Plan afdrukken’ staat op het plan zelf.",
        "De notitie vraagt meteen om een taak: bellen en de volgende stap zijn samen 3 klikken.",
        "Stippellijnen voor wat nog komt staan er alleen als het traject al gepland is.",
        OVERAL,
    ],
    intake: [
        "13 delen in plaats van 11: de delen volgen de aanpak en de wet (Bi 5.1), en elk deel heeft zijn eigen feiten.",
        "‘Ga verder’ opent het eerste deel dat nog niet af is; het gesprek beginnen is een eigen stap onder Gesprekken.",
        "‘Ontbreekt of is oud’ noemt elk feit dat nog gevraagd moet worden. Wie welk deel doet, staat er nog niet bij.",
        "Wat VluchtelingenWerk ziet, is nog geen pagina.",
        OVERAL,
    ],
    "intake-deel": [
        "Het prototype toont het deel over tijd met twee fouten; hier staat een deel zonder fouten. De fouten zien er hetzelfde uit (docs/handleiding).",
        "Onderaan vraagt elk deel van wie het feit komt en in welk gesprek: elk feit heeft een bron (design.md 4).",
        "‘Bekijkt dit ook’ is er niet. Wie tegelijk wijzigt, ziet beide teksten bij het bewaren.",
        OVERAL,
    ],
    plan: [
        "Boven een plan dat vaststaat, staat ‘Handtekening vastleggen’. Een herinnering sturen is er nog niet.",
        "De afspraken hebben geen spoor in de rij; ze hebben wel ‘Wijzig’.",
        "‘Nieuwe versie maken’ staat bij de versies. Doelen wijzigen kan alleen in een concept, want een vastgesteld plan is een besluit.",
        "‘In zijn eigen taal’ ontbreekt tot de pagina van de statushouder er is.",
        OVERAL,
    ],
    plekken: [
        "De werklijst van de werkmakelaar heeft nu één soort taak: wat eindigt binnen 60 dagen. ‘Waar is tekort’ en ‘Wie spreekt wie’ zijn er nog niet.",
        "Plaatsen staan in woorden met een label Vrij of Bezet; de blokjes van het prototype ontbreken.",
        "‘Past bij 6 mensen’ staat niet in de lijst: dat kost voor elke plek een berekening. Eén klik op ‘Zoek mensen’ toont het.",
        "Filteren kan op soort en sector; op taal en tijd nog niet.",
        OVERAL,
    ],
    plek: [
        "De mensen die passen staan op een eigen pagina achter ‘Zoek mensen’, zodat de plek zelf snel opent.",
        "Taal: het niveau bij de start per vaardigheid. Wat je op de plek leert, is nog geen veld.",
        "‘Wie werkt hier’ is erbij gekomen. Kopiëren en het blad voor de werkgever zijn er nog niet.",
        OVERAL,
    ],
    koppelen: [
        "Bij elk criterium staat de bron met datum, want elk feit moet zijn bron tonen. De kaart is daardoor hoger.",
        "Tot welke plek iemand al een voorstel kreeg, staat op de kaart; ‘Stel 3 bovenste voor’ slaat die over.",
        "Filters boven de lijst, ‘Vergelijk’ en ‘Past niet, want…’ zijn er nog niet. Wie een andere plek dan de eerste kiest, schrijft de reden bij het voorstel.",
        "De pagina hangt onder Mijn mensen, omdat je hem vanuit het dossier opent.",
        OVERAL,
    ],
    rooster: [
        "De botsing staat in woorden bovenaan, met ‘Maak een taak’. De groepen die wél passen staan ernaast met ‘Kies’; de dienst korter maken doe je bij de plek.",
        "Berichten sturen aan de statushouder en de school is er nog niet.",
        "De tabbladen van het dossier staan erboven, en de les heeft de kleur van het spoor taal.",
        OVERAL,
    ],
    cijfers: [
        "Peildatum en ‘zoals bekend op’ in plaats van kwartaal en vergelijken: elk getal is zo na te rekenen.",
        "Bij elk cijfer staat ‘Wat tellen we’. De regel over vorig jaar ontbreekt.",
        "Naast de grafiek staan de doelen van de aanpak. ‘Waar blijft het hangen’ en het rapport als PDF zijn er nog niet.",
        "De grafiek per startjaar blijft leeg zolang er te weinig mensen per startjaar gevolgd zijn.",
        OVERAL,
    ],
    regel: [
        "Eén regel per pagina: WI-01 hier, WI-02 en WI-03 hebben elk hun eigen pagina. Het prototype toont ze samen.",
        "Onder het antwoord staat het voorbeeld dat altijd moet kloppen, ook als opdracht voor de opdrachtregel.",
        "Afdrukken gaat met de browser. Verwante regels staan in de lijst met regels.",
        OVERAL,
    ],
    leeg: [
        "Het prototype zet vier lege schermen op één pagina; het programma toont ze waar ze horen. Hier: de eerste dag, in een gemeente zonder mensen.",
        "‘Nieuwe aanmelding’ staat rechtsboven, zoals op de gevulde pagina. Hoeveel mensen zonder begeleider er zijn, staat er niet bij.",
        OVERAL,
    ],
};
