// writer.h: the thread that puts things on the disk, so that no frame ever
// waits for a slow stick. What is handed over is committed in order, all
// that waits in one go, at the latest 250 ms after it came (when the disk is
// quick enough to allow it).
#ifndef APP_WRITER_H
#define APP_WRITER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "data/store.h"

typedef struct Writer Writer;

// Opens its own handle on the store, which stays the caller's. `run` 0: for
// settings alone.
Writer *writer_new(const Store *store, int64_t run, Error *err);

// Commits what is left, then frees.
void writer_free(Writer *writer);

// See run.h's RunKeeper. Copied; never blocks on the disk.
void writer_line(Writer *writer, int64_t seq, const char *line, bool waits);
void writer_snapshot(Writer *writer, int64_t seq, const void *bytes,
                     size_t size);
void writer_outcome(Writer *writer, bool finished, const char *outcome);

// See store_set_setting. The value is copied; the name lives for ever.
void writer_setting(Writer *writer, const char *name, const char *value);

// Waits until all that was handed over is on the disk, or has failed.
void writer_flush(Writer *writer);

// True, and the sentence, when the disk refused something: from then on
// nothing more is kept.
bool writer_problem(Writer *writer, Error *err);

#endif
