#!/bin/sh
# Utrecht from its aanpak file to the result of a taalstage: one intake by two organisations, in Chromium
# with JavaScript on PostgreSQL; make walks does SQLite too, and the other way round. N passed, N failed.
export MOTOR="${MOTOR:-postgresql}"
walk=utrecht
. "$(dirname "$0")/wandel.sh"
