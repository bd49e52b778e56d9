// files.c: see files.h.
#include "data/files.h"

#include <stdlib.h>
#include <string.h>

#include <sodium.h>

#include "base/memory.h"

_Static_assert(BUNDLE_DIGEST == crypto_hash_sha256_BYTES, "SHA-256");

bool files_add(Files *files, const char *name, unsigned char *bytes,
               size_t size, Error *err) {
    BundleFile file = {.name = mem_string(name), .bytes = bytes, .size = size};
    BundleFile *grown =
        mem_grow(files->list, files->count, &files->room, sizeof file);
    files->list = grown != NULL ? grown : files->list;
    if (grown == NULL || file.name == NULL) {
        free((char *)file.name);
        free(bytes);
        return error_memory(err);
    }
    crypto_hash_sha256(file.sha256, bytes, size);
    files->list[files->count++] = file;
    files->total += size;
    return true;
}

void files_free(Files *files) {
    for (size_t i = 0; i < files->count; i++) {
        free((char *)files->list[i].name);
        free((unsigned char *)files->list[i].bytes);
    }
    free(files->list);
    *files = (Files){0};
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const BundleFile *)a)->name, ((const BundleFile *)b)->name);
}

void files_sort(Files *files) {
    if (files->count > 1) {
        qsort(files->list, files->count, sizeof *files->list, by_name);
    }
}

const BundleFile *files_find(const Files *files, const char *name) {
    BundleFile key = {.name = name};
    return files->count == 0
               ? NULL
               : bsearch(&key, files->list, files->count, sizeof key, by_name);
}

bool files_digests(const Files *files, Buffer *out) {
    for (size_t i = 0; i < files->count; i++) {
        const BundleFile *file = &files->list[i];
        char hex[2 * BUNDLE_DIGEST + 1];
        sodium_bin2hex(hex, sizeof hex, file->sha256, BUNDLE_DIGEST);
        buffer_text(out, hex);
        buffer_text(out, "  ");
        buffer_text(out, file->name);
        buffer_byte(out, '\n');
    }
    return !out->failed;
}
