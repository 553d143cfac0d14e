#!/bin/sh
# Amsterdam from its aanpak file: to the GGD and back with no word of it elsewhere, and a caseload by
# intensity; in Chromium without JavaScript on PostgreSQL; make walks does SQLite too, and the other way
# round. The last line reads "N passed, N failed".
export MOTOR="${MOTOR:-postgresql}"
walk=amsterdam
. "$(dirname "$0")/wandel.sh"
