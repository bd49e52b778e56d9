// fixture.h: a temporary folder for each test, and streams to read from.
// Include it first.
#ifndef FIXTURE_H
#define FIXTURE_H

#define _POSIX_C_SOURCE 200809L

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/os.h"
#include "base/stream.h"

// cmocka's setup and teardown: *state is the path of a fresh folder.
static inline int folder_make(void **state) {
    const char *base = getenv("TMPDIR");
    char path[512];
    snprintf(path, sizeof path, "%s/kitbag-XXXXXX", base ? base : "/tmp");
    *state = mkdtemp(path) == NULL ? NULL : mem_string(path);
    return *state == NULL ? -1 : 0;
}

static inline void remove_all(const char *path) {
    OsList list = {0};
    if (os_kind(path, false) == OS_FOLDER && os_list(path, &list, NULL)) {
        for (size_t i = 0; i < list.count; i++) {
            char *inner = os_join(path, list.names[i]);
            remove_all(inner);
            free(inner);
        }
        os_list_free(&list);
    }
    os_remove(path);
}

static inline int folder_remove(void **state) {
    remove_all(*state);
    free(*state);
    return 0;
}

// Writes folder/name, making the folders above it.
static inline void put_file(const char *folder, const char *name,
                            const void *bytes, size_t size) {
    char *path = os_join(folder, name);
    char *above = mem_string(path);
    *strrchr(above, '/') = '\0';
    assert_true(os_make_folder(above, NULL));
    assert_true(os_write_file(path, bytes, size, NULL));
    free(above);
    free(path);
}

static inline void put_text(const char *folder, const char *name,
                            const char *text) {
    put_file(folder, name, text, strlen(text));
}

// The content of folder/name; the caller frees it.
static inline char *get_file(const char *folder, const char *name,
                             size_t *size) {
    char *path = os_join(folder, name);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    char *bytes = mem_new(1 << 20, 1);
    *size = fread(bytes, 1, (1 << 20) - 1, file);
    fclose(file);
    free(path);
    return bytes;
}

// A stream over bytes that stay the caller's.
typedef struct Memory {
    Stream stream;
    const char *bytes;
    int64_t size;
    int64_t at;
    void *owned;
} Memory;

static inline int64_t memory_read(Stream *stream, void *to, int64_t size) {
    Memory *memory = stream->data;
    int64_t left = memory->size - memory->at;
    int64_t count = size < left ? size : left;
    memcpy(to, memory->bytes + memory->at, (size_t)count);
    memory->at += count;
    return count;
}

static inline int64_t memory_seek(Stream *stream, int64_t offset) {
    Memory *memory = stream->data;
    memory->at = offset < memory->size ? offset : memory->size;
    return offset;
}

static inline int64_t memory_size(Stream *stream) {
    return ((Memory *)stream->data)->size;
}

static inline void memory_close(Stream *stream) {
    Memory *memory = stream->data;
    free(memory->owned);
    free(memory);
}

static inline Stream *stream_of(const void *bytes, size_t size) {
    Memory *memory = mem_new(1, sizeof *memory);
    assert_non_null(memory);
    memory->bytes = bytes;
    memory->size = (int64_t)size;
    memory->stream =
        (Stream){memory_read, memory_seek, memory_size, memory_close, memory};
    return &memory->stream;
}

// What bundle_open_folder wants, for small files.
static inline Stream *open_small(const char *path, Error *err) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        error_set(err, "%s cannot be opened.", path);
        return NULL;
    }
    char *bytes = mem_new(1 << 20, 1);
    size_t size = fread(bytes, 1, 1 << 20, file);
    fclose(file);
    Stream *stream = stream_of(bytes, size);
    ((Memory *)stream->data)->owned = bytes;
    return stream;
}

// The sentence holds these words, begins like one and ends like one.
static inline void assert_says(const Error *err, const char *words) {
    if (strstr(err->text, words) == NULL) {
        print_error("\"%s\" should say \"%s\"\n", err->text, words);
    }
    assert_non_null(strstr(err->text, words));
    size_t size = strlen(err->text);
    assert_true(size > 0 && err->text[size - 1] == '.');
}

#endif
