#!/bin/sh
# Proves that each rule of tools/lint.c fires where it should, and nowhere else.
# test/lint/bad holds one mistake a line, with the findings in expected.txt; test/lint/good has none.
set -u
cd "$(dirname "$0")/.."
passed=0
failed=0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
gcc -std=gnu17 -O1 -o "$scratch/lint" tools/lint.c || exit 1

good() { passed=$((passed + 1)); }
bad() {
    failed=$((failed + 1))
    echo "failed: $*"
}

# expect RC TEXT: the lint over $scratch/tree ends so and says so (TEXT empty: says nothing)
expect() {
    out=$("$scratch/lint" "$scratch/tree")
    rc=$?
    if [ $rc -eq "$1" ] && case "$out" in *"$2"*) [ -n "$2" ] || [ -z "$out" ] ;; *) false ;; esac; then
        good
    else bad "wanted exit code $1 and '$2', got $rc and '$out'"; fi
}

"$scratch/lint" test/lint/bad >"$scratch/found.txt"
[ $? -eq 1 ] && good || bad "exit code over test/lint/bad"
while IFS= read -r line; do
    grep -qxF -- "$line" "$scratch/found.txt" && good || bad "not found: $line"
done <test/lint/expected.txt
[ "$(grep -vxF -f test/lint/expected.txt "$scratch/found.txt" | tee "$scratch/more" | wc -l)" -eq 0 ] &&
    good || bad "found more: $(cat "$scratch/more")"
"$scratch/lint" test/lint/good >"$scratch/found.txt" && good || bad "$(cat "$scratch/found.txt")"

# Lengths: the longest that may, and one line more.
mkdir -p "$scratch/tree/src/base"
file=$scratch/tree/src/base/long.c
function_of() { # lines, both braces counted
    echo "void f(void)"
    echo "{"
    seq $(($1 - 2)) | sed 's/.*/    go();/'
    echo "}"
}
function_of 60 >"$file"
expect 0 ""
function_of 61 >"$file"
expect 1 "src/base/long.c:2: function of 61 lines; at most 60"
seq 500 | sed 's/.*/\/* & *\//' >"$file"
expect 0 ""
echo >>"$file"
expect 1 "src/base/long.c:502: file of 501 lines; at most 500"
rm "$file"

# What lies outside the folders of the project is not looked at.
mkdir -p "$scratch/tree/node_modules/x" "$scratch/tree/build/src" "$scratch/tree/test/lint"
for file in node_modules/x/a.c build/src/a.c test/lint/a.c; do
    echo 'int f(void) { return atoi("1"); }' >"$scratch/tree/$file"
done
expect 0 ""

# Every floor of the table may include itself and base, and only those of the table.
while read -r floor may; do
    for to in base store domain planning figures casework web api report exchange cli; do
        mkdir -p "$scratch/tree/src/$floor"
        printf '/* Bron: none */\n#include "%s/x.h"\n' "$to" >"$scratch/tree/src/$floor/x.c"
        case " $may " in
        *" $to "*) expect 0 "" ;;
        *) expect 1 "src/$floor/x.c:2: src/$floor may not include $to" ;;
        esac
    done
    rm -r "$scratch/tree/src/$floor"
done <<'TABLE'
base base
store base store
domain base domain
planning base domain planning
figures base domain figures
casework base store domain planning figures casework
web base domain casework report web
api base domain casework api
report base domain casework report
exchange base domain casework exchange
cli base domain casework web api report exchange cli
TABLE

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
