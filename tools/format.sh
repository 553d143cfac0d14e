#!/bin/sh
# clang-format over the changed .c files, or over those named. Macro lists (a #define of more lines)
# and headers, which hold the lists, are left as they were typed.
set -eu
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- $(
    git diff --name-only --diff-filter=d HEAD -- '*.c'
    git ls-files --others --exclude-standard -- '*.c'
)
for file in "$@"; do
    lines=$(awk '
        function put() { if (from && NR > from) printf "--lines=%d:%d ", from, NR - 1 }
        !more && /^#define.*\\$/ { put(); from = 0; more = 1 }
        !more && !from { from = NR }
        more && !/\\$/ { more = 0 }
        END { NR++; put() }' "$file")
    [ -z "$lines" ] || clang-format -i $lines "$file"
done
