/* parameter.c: finds the amount or period that is valid on a day.
 * Bron: each row names its own article; the rows stand in src/domain/parameters/. */
#include "domain/parameter.h"

static const parameter rijen[] = {
#include "domain/parameters/bewaren.h"
#include "domain/parameters/duo.h"
#include "domain/parameters/inburgering.h"
#include "domain/parameters/participatiewet.h"
#include "domain/parameters/praktijkleren.h"
};

static date dag_van(const char *iso)
{
    date d = {0};
    if (iso && !date_parse(str_of(iso), &d)) bug("a parameter has a day that does not exist");
    return d;
}

const parameter *parameter_op(const char *naam, date dag)
{
    for (size_t i = 0; i < countof(rijen); i++) {
        const parameter *q = &rijen[i];
        if (strcmp(q->naam, naam) != 0 || date_before(dag, dag_van(q->van))) continue;
        if (!q->tot || date_before(dag, dag_van(q->tot))) return q;
    }
    return NULL;
}

i64 parameter_waarde(const char *naam, date dag)
{
    const parameter *q = parameter_op(naam, dag);
    if (!q) bug("no row of this parameter is valid on this day");
    return q->waarde;
}

const parameter *parameters(int *n)
{
    *n = (int)countof(rijen);
    return rijen;
}
