/* field.h: one row describes one field of an entity; struct, column, form, label, check, export
 * and audit are derived from it (style.md 4.4). */
#ifndef BASE_FIELD_H
#define BASE_FIELD_H
#include "base/put.h"

/* Classes of design.md 4: who may see a field is decided by class, in one place. Each field that
 * the store gives out names its own, first of all after its label (FIELD_KEUR). */
typedef enum { K0, K1, K2, K3, K4, K5 } klasse;

typedef enum {
    FIELD_STR, FIELD_NUM, FIELD_GELD, FIELD_BOOL, FIELD_DATE, FIELD_MOMENT, FIELD_TIJD,
    FIELD_CODE, FIELD_GEHEIM, FIELD_ID
} field_type;

/* ---- code lists: a value from a closed list; stored as its code, shown as its label ---- */
typedef struct { i32 i; } code;                /* place in its list, from 1; 0 = not known */
typedef struct { const char *code; const char *label; } code_row;
typedef struct { const char *name; const code_row *at; int n; } codes;

/* CODES(leerroute, LEERROUTE_CODES) in a header, CODES_DEF in entities.c. A list is
 * #define LEERROUTE_CODES(C) C(LEERROUTE_B, "B", N_("B1-route")) .. */
#define CODES_ENUM(symbol, code, label) symbol,
#define CODES_ROW(symbol, code, label) {code, label},
#define CODES(name, LIST) \
    enum { name##_onbekend, LIST(CODES_ENUM) name##_eind }; \
    extern const codes name##_codes;
#define CODES_DEF(name, LIST) \
    static const code_row name##_rows[] = {LIST(CODES_ROW)}; \
    const codes name##_codes = {#name, name##_rows, (int)countof(name##_rows)};
#define CODE(symbol) ((code){symbol})
bool code_is(code c, int symbol);
str code_text(const codes *l, code c);         /* "B"; empty when not known */
str code_label(const codes *l, code c);        /* "B1-route" in the thread's language */
/* Takes the code, or the label without regard of case. False: not in the list. */
bool code_parse(const codes *l, str s, code *out);

/* ---- a secret number (K5): never in a row as plain text; written once, read as ******782 ---- */
typedef struct {
    str masked;   /* filled by reading */
    str nieuw;    /* plain; filled by a form or import; empty: keep what is stored */
} geheim;

typedef struct field {
    const char *name;
    const char *label;        /* msgid */
    field_type type;
    klasse klasse;
    size_t offset;
    const codes *codes;       /* FIELD_CODE */
    const char *ref;          /* FIELD_ID: entity that it points to */
    int max;                  /* FIELD_STR: code points; 0 = 200 */
    i64 van, tot;             /* FIELD_NUM, FIELD_GELD (cent): bounds, both inclusive; 0,0 = none */
    bool required;
    bool intern;              /* kept by the program itself: on no form */
    bool multiline;
    bool ouder;               /* FIELD_ID: rows are asked for by this field (db_bij) */
    bool uniek;               /* at most one row of the entity has this value */
    const char *hulp;         /* msgid: help under the label */
    const char *autocomplete; /* value of the HTML attribute for personal fields */
    bool (*check)(str);       /* further check of the plain text, as the elfproef; may be NULL */
    const char *verwacht;     /* msgid: what was expected, when check fails */
} field;

typedef struct entity {
    const char *name;
    const char *label;        /* msgid, singular */
    const field *fields;
    int nfields;
    size_t size;
    const char *mens;         /* column with the persoon, "id" for persoon; NULL: about no one */
    const char *via;          /* entity whose rows tie it to people; NULL: mens says it all */
    bool beeld;               /* a change of such a row changes the short picture of its person */
    const char *vast;         /* rows never change; they go only where this SQL, over OLD, is false;
                               * NULL: a row may change */
    bool tabel;               /* has a table of its own; false: the row of a list statement */
    bool formulier;           /* what a page or a rule asks: never a row of the store */
} entity;

/* The head of each row that has a table. */
typedef struct {
    i64 id;                   /* 0: not stored yet */
    i64 versie;               /* counts up at each save */
    moment vastgelegd;        /* since when this version is known */
    i64 door;                 /* gebruiker who recorded it */
    u64 masker;               /* bit i: fields[i] may be seen by this caller */
} rijkop;

#define FIELD_TYPE_OF(type) \
    _Generic(*(type *)0, str: FIELD_STR, num: FIELD_NUM, geld: FIELD_GELD, bool: FIELD_BOOL, \
             date: FIELD_DATE, moment: FIELD_MOMENT, tijd: FIELD_TIJD, code: FIELD_CODE, \
             geheim: FIELD_GEHEIM, default: FIELD_ID)
#define FIELD_MEMBER(type, name, label, ...) type name;
/* A field that says no class does not compile; an id is K0 by its type. */
#define FIELD_KEUR(mtype, mname, mlabel, ...) \
    static_assert(__builtin_strncmp(#__VA_ARGS__, ".klasse = K", 11) == 0 \
        || FIELD_TYPE_OF(mtype) == FIELD_ID, \
        "a field without a class: say .klasse = K0 to K5 after the label of " #mname);
/* SELF is defined around ENTITY_DEF: the struct that the list describes. */
#define FIELD_ROW(mtype, mname, mlabel, ...) \
    {.name = #mname, .label = mlabel, .type = FIELD_TYPE_OF(mtype), \
     .offset = offsetof(SELF, mname), ##__VA_ARGS__},

/* An id is a type of its own per entity: persoon_id does not fit where plek_id is meant. */
#define ID_TYPE(name) typedef struct { i64 v; } name##_id

/* All rows of one answer: untyped from the store, typed for its users. */
typedef struct { void *at; int n; } rijen;
#define ENTITY_RIJEN(name) \
    typedef struct { name *at; int n; } name##_rijen; \
    __attribute__((unused)) \
    static inline name##_rijen name##_rijen_van(rijen r) { return (name##_rijen){r.at, r.n}; } \
    extern const entity name##_entity;

#define ENTITY(name, FIELDS) \
    typedef struct name { rijkop kop; FIELDS(FIELD_MEMBER) } name; \
    ENTITY_RIJEN(name) \
    static inline name##_id name##_id_van(const name *r) { return (name##_id){r->kop.id}; }
#define ENTITY_DEF(ename, elabel, FIELDS, ...) \
    FIELDS(FIELD_KEUR) \
    static const field ename##_fields[] = {FIELDS(FIELD_ROW)}; \
    const entity ename##_entity = {.name = #ename, .label = elabel, .fields = ename##_fields, \
        .nfields = (int)countof(ename##_fields), .size = sizeof(ename), .tabel = true, \
        ##__VA_ARGS__}; \
    static_assert(countof(ename##_fields) <= 64, "a mask holds 64 fields");
/* The row of a list statement: no table, no head but the mask. */
#define LIJSTRIJ(name, FIELDS) \
    typedef struct name { u64 masker; FIELDS(FIELD_MEMBER) } name; \
    ENTITY_RIJEN(name)
#define LIJSTRIJ_DEF(ename, FIELDS, ...) \
    FIELDS(FIELD_KEUR) \
    LOSSE_RIJ_DEF(ename, FIELDS, ##__VA_ARGS__)
/* What a page or a rule asks: of its caller's own making, so it has no class. A statement of the
 * store cannot give it. */
#define FORMULIER(name, FIELDS) LIJSTRIJ(name, FIELDS)
#define FORMULIER_DEF(ename, FIELDS) LOSSE_RIJ_DEF(ename, FIELDS, .formulier = true)
#define LOSSE_RIJ_DEF(ename, FIELDS, ...) \
    static const field ename##_fields[] = {FIELDS(FIELD_ROW)}; \
    const entity ename##_entity = {.name = #ename, .label = "", .fields = ename##_fields, \
        .nfields = (int)countof(ename##_fields), .size = sizeof(ename), ##__VA_ARGS__}; \
    static_assert(countof(ename##_fields) <= 64, "a mask holds 64 fields");

const field *field_find(const entity *e, str name);       /* NULL: no such field */
void *field_at(const field *f, void *row);                /* the member */
const void *field_in(const field *f, const void *row);
u64 field_bit(const entity *e, const char *name);         /* its bit in a mask; bug(): unknown */
bool field_is_set(const field *f, const void *row);
/* Plain text, as a form or CSV has it: 3-9-2026, 9.30, 12,50, the code, ja/nee; geheim masked. */
str field_text(arena *a, const field *f, const void *row);
/* For people: code label, "ja", date in words; empty when not known. */
str field_label(arena *a, const field *f, const void *row, date today);
/* Text into the member (str copied in a), or a problem with the field's name and what was expected.
 * Empty text makes it unknown; a required field then gives a problem. */
bool field_parse(arena *a, const field *f, str text, void *row, problems *p);
bool field_same(const field *f, const void *row1, const void *row2);
/* Bits of the fields in which two rows differ. */
u64 field_diff(const entity *e, const void *row1, const void *row2);

#endif
