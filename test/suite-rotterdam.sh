#!/bin/sh
# Rotterdam from its aanpak file to the report, on SQLite; make walks does both engines. The last line
# reads "N passed, N failed".
export MOTOR="${MOTOR:-sqlite}"
walk=rotterdam
. "$(dirname "$0")/wandel.sh"
