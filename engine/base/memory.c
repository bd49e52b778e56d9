// memory.c: see memory.h.
#include "base/memory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

void *mem_new(size_t count, size_t size) {
    return calloc(count > 0 ? count : 1, size > 0 ? size : 1);
}

void *mem_resize(void *block, size_t count, size_t size) {
    if (size != 0 && count > SIZE_MAX / size) {
        return NULL;
    }
    size_t total = count * size;
    return realloc(block, total > 0 ? total : 1);
}

void *mem_copy(const void *bytes, size_t size) {
    if (size == SIZE_MAX) {
        return NULL;
    }
    char *copy = malloc(size + 1);
    if (copy == NULL) {
        return NULL;
    }
    if (size > 0) {
        memcpy(copy, bytes, size);
    }
    copy[size] = '\0';
    return copy;
}

char *mem_string(const char *text) {
    return text == NULL ? NULL : mem_copy(text, strlen(text));
}

void *mem_grow(void *block, size_t count, size_t *room, size_t size) {
    if (count < *room) {
        return block;
    }
    size_t wanted = *room < 8 ? 8 : *room + *room / 2;
    if (wanted <= count) {
        wanted = count + 1;
    }
    void *grown = mem_resize(block, wanted, size);
    if (grown != NULL) {
        *room = wanted;
    }
    return grown;
}
