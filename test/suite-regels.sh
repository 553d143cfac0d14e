#!/bin/sh
# The second reading of the rules of law, over every start day from 2024 to 2032.
set -u
cd "$(dirname "$0")/.."
exec node test/regels/lezing2.mjs "${TWEESPOOR:-${BUILD:-build}/tweespoor}" "$@"
