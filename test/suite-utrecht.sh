#!/bin/sh
# Utrecht from its aanpak file to the result of a taalstage: one intake by two organisations, in Chromium,
# without JavaScript on SQLite and with it on PostgreSQL. OMGEKEERD=1: the other way round. N passed, N failed.
walk=utrecht
. "$(dirname "$0")/wandel.sh"
