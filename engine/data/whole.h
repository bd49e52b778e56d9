// whole.h: reads a stream to its end, or a piece of it, with a cap.
#ifndef DATA_WHOLE_H
#define DATA_WHOLE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"
#include "base/stream.h"

// Exactly `size` bytes from `at` into `to`.
bool whole_piece(Stream *stream, size_t at, void *to, size_t size,
                 const char *name, Error *err);

// The length of the stream; refuses more than `cap` bytes.
bool whole_size(Stream *stream, size_t cap, const char *name, size_t *size,
                Error *err);

// All `size` bytes with a zero byte behind them; the caller frees them.
// NULL and a sentence naming `name` on failure.
unsigned char *whole_read(Stream *stream, size_t size, const char *name,
                          Error *err);

#endif
