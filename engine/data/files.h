// files.h: a bundle's files in memory, with their digests.
#ifndef DATA_FILES_H
#define DATA_FILES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
#include "base/error.h"

#define BUNDLE_DIGEST 32 // bytes of a SHA-256

// Borrowed from the bundle. A zero byte stands behind the last byte.
typedef struct BundleFile {
    const char *name; // "main.lua", "art/cover.svg"
    const unsigned char *bytes;
    size_t size;
    unsigned char sha256[BUNDLE_DIGEST];
} BundleFile;

// Start it as `Files files = {0}`.
typedef struct Files {
    BundleFile *list;
    size_t count;
    size_t room;
    size_t total; // bytes of all
} Files;

// Takes `bytes` over, even on failure: size + 1 of them, the last one zero.
bool files_add(Files *files, const char *name, unsigned char *bytes,
               size_t size, Error *err);
void files_free(Files *files);

// By name; files_find and files_digests want it done first.
void files_sort(Files *files);
const BundleFile *files_find(const Files *files, const char *name);

// The text of seal/files.sha256, as `sha256sum -c` reads it.
bool files_digests(const Files *files, Buffer *out);

#endif
