#!/bin/sh
# Zwolle from its aanpak file to the autumn report, on PostgreSQL; make walks does both engines. The last
# line reads "N passed, N failed".
export MOTOR="${MOTOR:-postgresql}"
walk=zwolle
. "$(dirname "$0")/wandel.sh"
