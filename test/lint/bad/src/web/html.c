#include "base/base.h"

void page(html *h, str x)
{
    PUT(h, "<p>{}</p>");
    PUT(h, "<p>{}</p>", x, f(x, x));
    PUT(h,
        "<p>{}"
        " and {}</p>",
        x);
    TF(a, "Je begeleidt {} mensen, {} nieuw.", x);
    PUT(h, "<p class={}>", x);
    PUT(h, "<p class='{}'>", x);
    PUT(h, "<p {}>", x);
    PUT(h, "<p style=\"{}\">", x);
    PUT(h, " style=\"{}\"", x);
    PUT(h, "<p onclick=\"{}\">", x);
    PUT(h, "<p data-x=\"1\"\nonfocus=\"{}\">", x);
    PUT(h, "<script>{}</script>", x);
    PUT(h, "<script src={}></script>", x);
    PUT(h, "<style>p{}</style>", x);
    PUT(h, "<p hx-on:click=\"go\">");
    PUT(h, "<p hx-vals=\"js:{a: 1}\">");
}
