// stream.h: something that can be read from any place, given from outside.
// The floors below device/ read files through this, so that one program
// opens them in one way on every system (see device/stream_sdl.h).
#ifndef BASE_STREAM_H
#define BASE_STREAM_H

#include <stdint.h>

typedef struct Stream Stream;
struct Stream {
    // Up to `size` bytes into `to`; 0 at the end, -1 on failure.
    int64_t (*read)(Stream *stream, void *to, int64_t size);
    // Moves to `offset` bytes from the start; -1 on failure, else offset.
    int64_t (*seek)(Stream *stream, int64_t offset);
    // Length of the whole in bytes, -1 when it cannot be told.
    int64_t (*size)(Stream *stream);
    // Frees the stream itself too.
    void (*close)(Stream *stream);
    void *data; // the implementer's own
};

#endif
