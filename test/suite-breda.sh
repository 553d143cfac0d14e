#!/bin/sh
# Breda from its aanpak file to the end of what was shared, on each engine: four partners in Chromium, with
# JavaScript on SQLite and without it on PostgreSQL. OMGEKEERD=1: the other way round. N passed, N failed.
walk=breda
. "$(dirname "$0")/wandel.sh"
