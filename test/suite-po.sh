#!/bin/sh
# Each language in po/ against the texts that stand in the sources now.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp po/*.po "$work"
${MAKE:-make} --no-print-directory -s po PO="$work" > "$work/make.log" 2>&1 || {
    cat "$work/make.log"
    exit 1
}
passed=0
failed=0

# ok NAME FILE: passes when the file with complaints is empty.
ok() {
    if [ -s "$2" ]; then
        failed=$((failed + 1))
        echo "failed: $1 ($(grep -c '' "$2"))"
        head -n 40 "$2"
    else
        passed=$((passed + 1))
    fi
}

# The msgids of stdin, one a line, without the header.
texts() {
    grep '^msgid "' | sed '/^msgid ""$/d; s/^msgid //'
}

# Each entry on one line of fields, then: as many slots, the same space around it.
compare() {
    msgcat --no-wrap --no-location "$1" | awk '
        function slots(s) { return gsub(/\{[1-9]?\}/, "", s) }
        function around(s, a) {
            a = (s ~ /^( |\\n)/) ? "before" : ""
            return a ((s ~ /( |\\n)$/) ? "after" : "")
        }
        function value(s) { sub(/^[^"]*"/, "", s); sub(/"$/, "", s); return s }
        function close_entry(i) {
            if (id != "") for (i = 0; i < n; i++) {
                if (str[i] == "") continue
                if (slots(str[i]) != slots(i && many != "" ? many : id)) print "slots: " id " -> " str[i]
                if (around(str[i]) != around(id)) print "space: [" id "] -> [" str[i] "]"
            }
            id = ""; many = ""; n = 0; into = ""
        }
        /^msgid_plural / { many = value($0); into = "many"; next }
        /^msgid / { close_entry(); id = value($0); into = "id"; next }
        /^msgstr/ { str[n++] = value($0); into = "str"; next }
        /^"/ {
            if (into == "id") id = id value($0)
            if (into == "many") many = many value($0)
            if (into == "str") str[n - 1] = str[n - 1] value($0)
        }
        END { close_entry() }'
}

for po in "$work"/*.po; do
    lang=$(basename "$po" .po)
    msgfmt -c -o /dev/null "$po" 2> "$work/format" || :
    ok "$lang.po is a file that gettext takes" "$work/format"
    msgattrib --untranslated --no-obsolete --no-wrap "$po" | texts > "$work/open"
    ok "$lang.po has every text of the sources" "$work/open"
    msgattrib --only-fuzzy --no-obsolete --no-wrap "$po" | texts > "$work/fuzzy"
    ok "$lang.po has no fuzzy text" "$work/fuzzy"
    compare "$po" > "$work/differs"
    ok "$lang.po keeps the slots and the spaces" "$work/differs"
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
