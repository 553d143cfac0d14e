#!/bin/sh
# Rotterdam from its aanpak file to the report, on each engine. N passed, N failed.
walk=rotterdam
. "$(dirname "$0")/wandel.sh"
