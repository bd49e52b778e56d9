// whole.c: see whole.h.
#include "data/whole.h"

#include <stdlib.h>

#include "base/memory.h"

bool whole_piece(Stream *stream, size_t at, void *to, size_t size,
                 const char *name, Error *err) {
    bool ok = stream->seek(stream, (int64_t)at) == (int64_t)at;
    for (size_t done = 0; ok && done < size;) {
        int64_t got =
            stream->read(stream, (char *)to + done, (int64_t)(size - done));
        ok = got > 0 && got <= (int64_t)(size - done);
        done += ok ? (size_t)got : 0;
    }
    return ok || error_set(err,
                           "%s could not be read to its end; check the stick "
                           "and copy the file again.",
                           name);
}

bool whole_size(Stream *stream, size_t cap, const char *name, size_t *size,
                Error *err) {
    int64_t length = stream->size(stream);
    if (length < 0) {
        return error_set(err, "%s cannot be read: it is not a plain file.",
                         name);
    }
    if ((uint64_t)length > cap) {
        return error_set(err, "%s is bigger than %zu MiB.", name, cap >> 20);
    }
    *size = (size_t)length;
    return true;
}

unsigned char *whole_read(Stream *stream, size_t size, const char *name,
                          Error *err) {
    unsigned char *bytes = mem_new(size + 1, 1);
    if (bytes == NULL) {
        error_memory(err);
        return NULL;
    }
    if (!whole_piece(stream, 0, bytes, size, name, err)) {
        free(bytes);
        return NULL;
    }
    return bytes;
}
