// buffer.h: a string of bytes that grows.
#ifndef BASE_BUFFER_H
#define BASE_BUFFER_H

#include <stdbool.h>
#include <stddef.h>

// Start it as `Buffer b = {0}`. `bytes` is NULL while nothing was added;
// afterwards a zero byte stands behind the last one. A failed addition sets
// `failed` and is ignored, as are all later ones: check once, at the end.
typedef struct Buffer {
    char *bytes;
    size_t size;
    size_t room;
    bool failed;
} Buffer;

// Each returns false when the buffer has failed (memory ran out).
bool buffer_add(Buffer *buffer, const void *bytes, size_t size);
bool buffer_text(Buffer *buffer, const char *text);
bool buffer_byte(Buffer *buffer, char byte);
__attribute__((format(printf, 2, 3))) bool
buffer_format(Buffer *buffer, const char *format, ...);

// Keeps the room, forgets the content and the failure.
void buffer_clear(Buffer *buffer);

// Gives the bytes away: the caller frees them. NULL if the buffer failed or
// is empty. The buffer is empty afterwards.
char *buffer_take(Buffer *buffer, size_t *size);

void buffer_free(Buffer *buffer);

#endif
