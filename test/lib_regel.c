#include "test/lib_regel.h"
#include "domain/regel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

void controleer(const char *id, const geval *t, size_t n)
{
    const regel *r = regel_vind(str_of(id));
    int fout = 0;
    assert_non_null(r);
    assert_true(n >= 4); /* at least four rows a rule */
    arena start = arena_new(1 << 20);
    for (size_t i = 0; i < n; i++) {
        arena a = start;
        str uit = regel_kort(&a, r, str_of(t[i].gegeven));
        if (str_eq(uit, str_of(t[i].uitkomst))) continue;
        fout++;
        print_error("%s %s: %s\n  gives %.*s, expected %s\n", id, t[i].wet, t[i].gegeven,
            STR_FMT(uit), t[i].uitkomst);
    }
    arena_free(&start, 1 << 20);
    assert_int_equal(fout, 0);
}
