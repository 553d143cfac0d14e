#!/bin/sh
# The policy, every cell, against a second reading of its text. N passed, N failed.
set -u
cd "$(dirname "$0")/.." || exit 1
python3 test/access/tweede.py cells "${TWEESPOOR:-${BUILD:-build}/tweespoor}"
