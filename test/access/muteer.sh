#!/bin/sh
# Every change of the policy, a process for each core; each prints its own count. Red when one is not
# noticed: muteer.sh BUILD
build=$1 n=$(nproc) fout=0 wie=
export TMPDIR="${TMPDIR:-/dev/shm}"
for rest in $(seq 0 $((n - 1))); do
    env -u TWEESPOOR_TEST_PG "$build/matrix" "$build/cellen.tsv" "$n" "$rest" &
    wie="$wie $!"
done
for p in $wie; do wait "$p" || fout=1; done
exit $fout
