// journal.h: a run as text, JSON Lines: a header, one event a line, and in a
// test a last line with what is expected of the end.
// {"kitbag":1,"activity":"lamp","version":"1.0.0","seed":7,"options":{}}
// {"t":1200,"kind":"press","id":"switch"}
// {"expect":{"outcome":{"finished":true}}}
#ifndef DATA_JOURNAL_H
#define DATA_JOURNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "base/error.h"
#include "data/json.h"

#define JOURNAL_FORMAT 1
#define JOURNAL_MAX_SIZE (1u << 20)
#define JOURNAL_MAX_TICKS 1000000                  // in one line
#define JOURNAL_MAX_SEED ((UINT64_C(1) << 53) - 1) // what JSON can hold

typedef struct Journal {
    char *activity;
    char *version;
    uint64_t seed;
    Json *options; // always an object
    Json **events; // objects with a "kind"
    size_t count;
    Json *expect; // NULL when there is none
    bool cut;     // the last line was cut off and is left out
} Journal;

// `name` names the file in sentences. A last line that was cut off is left
// out and flagged: what is kept is a true beginning of the run. Everything
// else that is wrong is refused, naming the line. Returns NULL and fills
// *err.
Journal *journal_parse(const char *text, size_t size, const char *name,
                       Error *err);
void journal_free(Journal *journal);

// Each adds one line; false when memory ran out. options may be NULL.
bool journal_print_header(Buffer *out, const char *activity,
                          const char *version, uint64_t seed,
                          const Json *options);
bool journal_print_event(Buffer *out, const Json *event);

#endif
