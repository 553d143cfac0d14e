#!/bin/sh
# What must hold in Chromium on each change: the road, drafts, the canary number, the command line.
# Everything, with axe on every page and the counted tasks: make browser.
cd "$(dirname "$0")/.." || exit 1
DELEN="opdracht weg concept bsn" exec test/browser/alles.sh
