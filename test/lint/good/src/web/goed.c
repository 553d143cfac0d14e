#include "base/goed.h"
#include "casework/goed.h"
#include "report/goed.h"

void page(html *h, str x, const char *s)
{
    for (int i = 0; i < 3; i++) go(i, ';', "a;b");
    PUT(h, "<p class=\"{} a\" data-onclick=\"{}\">{}</p>", x, x, f(x, (pair){1, 2}));
    PUT(h, "<a href=\"{}\">"
           "{}</a>", x, "a, b");
    PUT(h, "</td><td>{}", x);
    PUT(h, "<script src=\"{}\"></script>", x);
    PUT(h, "<!-- it's text --><p>it's {} and 1 < 2</p>", x);
    PUT(h, s, x);
    TF(a, "<{}> is no HTML here", x);
    T("{}");
    s.free = 1;
    switch (x) {
    case '{': x = go(1, 2, s); break;
    case '}': go(1, 2, s); return;
    default: go(1, 2, s); break;
    case '"': break; /* " ; ; */
    }
}
