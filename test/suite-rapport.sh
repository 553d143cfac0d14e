#!/bin/sh
# The report of a period as its readers get it: PDF, CSV, and XLSX opened by LibreOffice.
set -u
cd "$(dirname "$0")/.."
part_seconds=240
. test/delen.sh
part test/cijfers/rapport.mjs
sum_up
