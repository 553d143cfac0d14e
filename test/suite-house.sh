#!/bin/sh
# The house itself: what counts tests counts right, and what the browser gets is what was meant.
set -u
cd "$(dirname "$0")/.."
build=${BUILD:-build}
passed=0
failed=0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

check() { # TEXT, then a command
    what=$1
    shift
    if "$@"; then passed=$((passed + 1)); else
        failed=$((failed + 1))
        echo "failed: $what"
    fi
}

# tools/test.sh: NAME EXPECTED, and what a test binary does on standard input
counts() {
    printf '#!/bin/sh\n%s\n' "$(cat)" >"$scratch/$1"
    chmod +x "$scratch/$1"
    TEST_SECONDS=1 tools/test.sh "$scratch/$1" >"$scratch/out" 2>&1
    rc=$?
    check "$1: $(tail -n 1 "$scratch/out")" [ "$(tail -n 1 "$scratch/out")" = "$2" ]
    case "$2" in *", 0 failed") check "$1: exit code" [ $rc -eq 0 ] ;;
    *) check "$1: exit code" [ $rc -ne 0 ] ;; esac
}
ran='echo "[==========] 2 test(s) run."'
two='echo "[  PASSED  ] 2 test(s)."'
one='echo "[  PASSED  ] 1 test(s)."'
counts passes "2 passed, 0 failed" <<X
$ran; $two
X
counts fails "1 passed, 1 failed" <<X
$ran; $one; echo "[  FAILED  ] 1 test(s), listed below:"; echo "[  FAILED  ] a"; exit 1
X
counts skips "1 passed, 0 failed" <<X
$ran; $one; echo "[  SKIPPED ] 1 test(s), listed below:"
X
counts silent "0 passed, 1 failed" <<X
exit 0
X
counts crashes "0 passed, 1 failed" <<X
echo "[==========] Running 2 test(s)."; kill -SEGV \$\$
X
counts leaks "2 passed, 1 failed" <<X
$ran; $two; exit 23
X
counts hangs "0 passed, 1 failed" <<X
sleep 5
X
counts lost "1 passed, 1 failed" <<X
$ran; $one
X
counts groups "4 passed, 0 failed" <<X
$ran; $two; $ran; $two
X

# What is fetched comes from the default registry, in exact versions, checked by hash.
lock=package-lock.json
check "package-lock.json names another host" sh -c \
    "! grep resolved $lock | grep -v '\"https://registry.npmjs.org/'"
check "package.json holds a range" sh -c "! grep -E '\"[~^<>*]' package.json"
check "a package without a hash" [ "$(grep -c '"node_modules/' $lock)" -eq "$(grep -c integrity $lock)" ]

# What is built in.
assets=$build/assets
for name in nlds.css app.css thema-neutraal.css app.js htmx.min.js icoon.svg pijl.svg licenties.txt; do
    check "$name is missing" [ -s "$assets/$name" ]
done
for font in ../shared/prototype/fonts/*.woff2; do
    [ -e "$font" ] && check "$(basename "$font") differs" cmp -s "$font" "$assets/$(basename "$font")"
done
check "component CSS over 14 kB" [ "$(gzip -9c "$assets/nlds.css" | wc -c)" -le 14336 ]
check "a package without its licence" [ "$(grep -cE '^@?[a-z].* \((EUPL-1.2|OFL-1.1|0BSD|BSD-0-Clause)\)$' \
    "$assets/licenties.txt")" -eq "$(sed -n '/"dependencies"/,/}/p' package.json | grep -c '": "')" ]

node test/house/browser.mjs "$assets" ../shared/prototype/css/nlds.css >"$scratch/browser" 2>&1
rc=$?
check "the browser ran: $(tail -n 3 "$scratch/browser")" [ $rc -eq 0 ]
grep '^failed:' "$scratch/browser"
passed=$((passed + $(grep -c '^ok ' "$scratch/browser")))
failed=$((failed + $(grep -c '^failed:' "$scratch/browser")))

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
