#!/bin/sh
# What must hold in Chromium on each change: the road, the counted tasks, axe on every page in each
# state, drafts, the canary number, the command line, links without an account. All four ways of
# doing each task (here one, by turns), calendars, prints and hostile text on screens: make browser.
cd "$(dirname "$0")/.." || exit 1
export BEURT=1
DELEN="opdracht weg ux-run kruip concept bsn steden werkgeverlink" exec test/browser/alles.sh
