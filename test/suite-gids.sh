#!/bin/sh
# The guide: every link leads somewhere, every picture is there and is made by tools/beeld.mjs, and
# every page of the program is told about. The last line reads "N passed, N failed".
set -u
cd "$(dirname "$0")/.."
part_seconds=60
. test/delen.sh
part test/gids.mjs
sum_up
