/* register.h: the register of processing (AVG 30), printed from the policy: for each category of
 * data who receives it on which ground, and how long it stays. */
#ifndef CASEWORK_REGISTER_H
#define CASEWORK_REGISTER_H
#include "domain/domain.h"

/* "Klantmanager (Wet inburgering 13); Jobcoach (..)", in a; empty: nobody. */
str register_ontvangers(arena *a, i32 categorie_code);
/* "Zo lang als het dossier van de persoon", in a. */
str register_termijnen(arena *a, i32 categorie_code);
#endif
