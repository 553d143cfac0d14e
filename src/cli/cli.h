/* cli.h: the commands of tweespoor, one row each, in the order of `tweespoor help`.
 *
 *   O(name, help)      int cli_<name>(int argc, char **argv), in src/cli/<name>.c
 *
 * argv[0] is the name of the command. What comes back is the exit code: 0 all done, 1 something was
 * refused or failed and was said on stderr, 2 called wrongly. */
#ifndef CLI_CLI_H
#define CLI_CLI_H
#include "base/lang.h"

#define OPDRACHTEN(O) \
    O(serve, N_("zet de server aan")) \
    O(migrate, N_("maak de opslag, of werk hem bij")) \
    O(demo, N_("maak een verzonnen gemeente om mee te oefenen")) \
    O(import, N_("lees een bestand van de gemeente in")) \
    O(user, N_("accounts: toevoegen, wachtwoord, rol, team, lijst")) \
    O(approve, N_("wat op een tweede wacht: goedkeuren of niet")) \
    O(backup, N_("maak een kopie van de opslag terwijl hij draait")) \
    O(restore, N_("zet een kopie terug op een lege plek")) \
    O(person, N_("een dossier, met alles wat erin staat")) \
    O(week, N_("de week van een persoon, met botsingen")) \
    O(hours, N_("de uren van een persoon in een jaar, en wat de wet vraagt")) \
    O(income, N_("wat een baan met het inkomen van een persoon doet: een schatting")) \
    O(tasks, N_("wat vandaag iets vraagt van een account")) \
    O(campaign, N_("screening van een groep: wie is gesproken, en wat kwam eruit")) \
    O(intake, N_("de brede intake, deel voor deel")) \
    O(plan, N_("het plan: maken, wijzigen, vaststellen, tekenen")) \
    O(post, N_("berichten: wat wacht, en mails versturen")) \
    O(match, N_("welke plekken passen bij wie, en waarom")) \
    O(propose, N_("een plek voorstellen en het antwoord vastleggen")) \
    O(place, N_("iemand begint op een plek, of stopt er")) \
    O(carve, N_("een functie in taken, wie welke taak kan, en een plek ervan")) \
    O(aanpak, N_("de aanpak: een bestand nakijken, in gebruik nemen, tonen")) \
    O(next, N_("wie aan de beurt is voor intensieve begeleiding, en waarom")) \
    O(rule, N_("wat een regel van de wet zegt, met de stappen")) \
    O(figures, N_("doelen en resultaten op een dag")) \
    O(report, N_("een rapport van een periode: maken, en tonen zoals het gemaakt is")) \
    O(export, N_("alle rijen van een onderwerp als CSV")) \
    O(retention, N_("wis documenten en sporen waarvan de bewaartermijn voorbij is")) \
    O(looked, N_("wie deze mensen heeft gezien in een periode, als CSV")) \
    O(controle, N_("is het logboek van wie keek nog zoals het geschreven is?")) \
    O(routes, N_("wie mag welke pagina: het overzicht van rechten")) \
    O(access, N_("wie welke gegevens mag zien en wijzigen, en waarom")) \
    O(fields, N_("alle velden met hun klasse, als Markdown"))

#define OPDRACHT_FUNCTIE(name, help) int cli_##name(int argc, char **argv);
OPDRACHTEN(OPDRACHT_FUNCTIE)

enum { KLAAR_GOED = 0, KLAAR_GEWEIGERD = 1, KLAAR_VERKEERD = 2 };

#endif
