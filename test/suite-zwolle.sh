#!/bin/sh
# Zwolle from its aanpak file to the autumn report, on each engine. N passed, N failed.
walk=zwolle
. "$(dirname "$0")/wandel.sh"
