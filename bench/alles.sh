#!/bin/sh
# Each figure beside a peer or a bound of the same run; "x" is how many times slower than the peer.
cd "$(dirname "$0")/.." || exit 1
export BUILD="${BUILD:-build}"
node bench/alles.mjs && node bench/schrijven.mjs && node bench/inzage.mjs && node bench/gemeenten.mjs
