#!/bin/sh
# Amsterdam from its aanpak file: to the GGD and back with no word of it elsewhere, and a caseload by intensity;
# in Chromium with JavaScript on SQLite, without it on PostgreSQL. OMGEKEERD=1: the other way round.
# The last line reads "N passed, N failed".
walk=amsterdam
. "$(dirname "$0")/wandel.sh"
