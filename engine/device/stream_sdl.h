// stream_sdl.h: base/stream.h over SDL, so that a path in UTF-8 is opened in
// the same way on every system.
#ifndef DEVICE_STREAM_SDL_H
#define DEVICE_STREAM_SDL_H

#include <stddef.h>

#include "base/error.h"
#include "base/stream.h"

// Opens a file for reading. NULL with *err filled when it cannot be opened.
// The caller ends it with stream->close(stream).
Stream *stream_open(const char *path, Error *err);

// Reads from bytes that stay the caller's and must outlive the stream.
Stream *stream_from_memory(const void *bytes, size_t size, Error *err);

#endif
