#!/bin/sh
# Breda from its aanpak file to the end of what was shared: four partners in Chromium, with JavaScript on
# SQLite; make walks does PostgreSQL too, and the other way round. The last line reads "N passed, N failed".
export MOTOR="${MOTOR:-sqlite}"
walk=breda
. "$(dirname "$0")/wandel.sh"
