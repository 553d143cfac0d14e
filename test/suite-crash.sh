#!/bin/sh
# The test of `make crash`, short: ten kills of the server, twenty moments at which the power goes.
cd "$(dirname "$0")/.." || exit 1
KILLS=10 IMAGES=20 exec test/crash/run.sh
