#!/bin/sh
# Each parser so many seconds (SECONDS_EACH=60), from the kept corpus, which grows by what is new.
# The last line reads "N passed, N failed". ALLEEN=csv: one parser.
set -u
cd "$(dirname "$0")/../.."
build=${BUILD:-build}
seconds=${SECONDS_EACH:-60}
passed=0 failed=0

# The smallest inputs that reach all that was reached, as one file a parser.
keep() {
    rm -rf "$small" && mkdir -p "$small"
    FUZZ=$name "$build/fuzz/fuzz" -merge=1 -max_len=512 "$small" "$found" >>"$log" 2>&1
    tar --sort=name --mtime=2026-01-01 --owner=0 --group=0 -C "$small" -cf - . | gzip -9n >"$kept"
}

mkdir -p test/fuzz/corpus
for name in ${ALLEEN:-$(FUZZ=? "$build/fuzz/fuzz")}; do
    kept=test/fuzz/corpus/$name.tar.gz log=$build/fuzz/$name.log
    found=$build/fuzz/corpus/$name small=$build/fuzz/small/$name
    mkdir -p "$found"
    [ ! -f "$kept" ] || tar -xzf "$kept" -C "$found"
    case $name in
    aanpak | yaml) seeds=aanpakken ;;
    csv) seeds=docs/handleiding/import ;;
    *) seeds= ;;
    esac
    if FUZZ=$name "$build/fuzz/fuzz" -max_total_time="$seconds" -max_len=16384 -timeout=10 \
        -rss_limit_mb=2048 -artifact_prefix="$build/fuzz/$name-" -print_final_stats=1 \
        "$found" $seeds >"$log" 2>&1; then
        passed=$((passed + 1))
        echo "$name: $(sed -n 's/stat::number_of_executed_units: *//p' "$log") inputs, none breaks it"
        keep
    else
        failed=$((failed + 1))
        echo "FAIL $name"
        tail -n 30 "$log"
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
