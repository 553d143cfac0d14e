#!/bin/sh
# Writes the table of files that are built into the binary: tools/embed.sh BUILD OUT.S
# One row: name, bytes, size, first 16 hex digits of the SHA-256. Sorted by name, for embed.c.
set -eu
build=$1 out=$2
export LC_ALL=C
mkdir -p "$(dirname "$out")"

# prefix of the name, then the files
list() {
    prefix=$1
    shift
    for file in "$@"; do
        [ -f "$file" ] && printf '%s%s\t%s\n' "$prefix" "$(basename "$file")" "$file"
    done
    return 0
}

{
    list "" "$build"/assets/*
    list migrations/ src/casework/migrations/*.sql
    list mo/ "$build"/mo/*.mo
    list aanpakken/ aanpakken/*.yaml
    list sjablonen/ sjablonen/*.yaml
} | sort >"$out.list"

cut -f2 "$out.list" | xargs -r sha256sum | cut -c1-16 | paste "$out.list" - | awk -F '\t' '
BEGIN {
    print "/* Made by tools/embed.sh. */"
    print "#ifdef __CET__\n#include <cet.h>\n#endif"
    print ".section .rodata"
}
NF >= 3 {
    printf ".balign 16\nbytes_%d: .incbin \"%s\"\nend_%d: .byte 0\n", n, $2, n
    printf "name_%d: .asciz \"%s\"\nhash_%d: .asciz \"%s\"\n", n, $1, n, $3
    n++
}
END {
    print ".section .data.rel.ro, \"aw\"\n.balign 8\n.globl embed_table, embed_table_end"
    print "embed_table:"
    for (i = 0; i < n; i++)
        printf ".quad name_%d, bytes_%d, end_%d - bytes_%d, hash_%d\n", i, i, i, i, i
    print "embed_table_end:"
    print ".section .note.GNU-stack, \"\", %progbits"
}' n=0 >"$out.new"

if cmp -s "$out.new" "$out"; then rm "$out.new"; else mv "$out.new" "$out"; fi
