// buffer.c: see buffer.h.
#include "base/buffer.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

// Room for `more` bytes and a closing zero.
static bool reserve(Buffer *buffer, size_t more) {
    if (buffer->failed || more > SIZE_MAX / 2 - buffer->size) {
        buffer->failed = true;
        return false;
    }
    size_t need = buffer->size + more + 1;
    if (need <= buffer->room) {
        return true;
    }
    size_t wanted = buffer->room * 2 > need ? buffer->room * 2 : need + 32;
    char *grown = mem_resize(buffer->bytes, wanted, 1);
    if (grown == NULL) {
        buffer->failed = true;
        return false;
    }
    buffer->bytes = grown;
    buffer->room = wanted;
    return true;
}

bool buffer_add(Buffer *buffer, const void *bytes, size_t size) {
    if (!reserve(buffer, size)) {
        return false;
    }
    if (size > 0) {
        memcpy(buffer->bytes + buffer->size, bytes, size);
    }
    buffer->size += size;
    buffer->bytes[buffer->size] = '\0';
    return true;
}

bool buffer_text(Buffer *buffer, const char *text) {
    return buffer_add(buffer, text, strlen(text));
}

bool buffer_byte(Buffer *buffer, char byte) {
    return buffer_add(buffer, &byte, 1);
}

bool buffer_format(Buffer *buffer, const char *format, ...) {
    va_list args;
    va_start(args, format);
    va_list again;
    va_copy(again, args);
    int size = vsnprintf(NULL, 0, format, args);
    va_end(args);
    bool ok = size >= 0 && reserve(buffer, (size_t)size);
    if (ok) {
        vsnprintf(buffer->bytes + buffer->size, (size_t)size + 1, format,
                  again);
        buffer->size += (size_t)size;
    } else {
        buffer->failed = true;
    }
    va_end(again);
    return ok;
}

void buffer_clear(Buffer *buffer) {
    buffer->size = 0;
    buffer->failed = false;
    if (buffer->bytes != NULL) {
        buffer->bytes[0] = '\0';
    }
}

char *buffer_take(Buffer *buffer, size_t *size) {
    char *bytes = buffer->bytes;
    if (buffer->failed) {
        free(bytes);
        bytes = NULL;
    }
    if (size != NULL) {
        *size = bytes == NULL ? 0 : buffer->size;
    }
    *buffer = (Buffer){0};
    return bytes;
}

void buffer_free(Buffer *buffer) {
    free(buffer->bytes);
    *buffer = (Buffer){0};
}
