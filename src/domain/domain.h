/* domain.h: all entity lists in reading order. Rules are included by those who use them. */
#ifndef DOMAIN_DOMAIN_H
#define DOMAIN_DOMAIN_H
#include "domain/gebruiker.h"
#include "domain/persoon.h"
#include "domain/schatting.h"
#include "domain/inbeeld.h"
#include "domain/bericht.h"
#include "domain/plan.h"
#include "domain/traject.h"
#include "domain/plek.h"
#include "domain/plaatsing.h"
#include "domain/werkgever.h"
#include "domain/bijeenkomst.h"
#include "domain/jobcarving.h"
#include "domain/les.h"
#include "domain/agenda.h"
#include "domain/document.h"
#include "domain/introductie.h"
#include "domain/aanpak.h"
#include "domain/campagne.h"
#include "domain/rapport.h"
#include "domain/taak.h"
#endif
