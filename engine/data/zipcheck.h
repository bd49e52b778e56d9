// zipcheck.h: a strict look at a ZIP before anything else reads it: it must
// be exactly what Kitbag writes (zipshape.h), with good names and sizes.
#ifndef DATA_ZIPCHECK_H
#define DATA_ZIPCHECK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"
#include "data/zipshape.h"

typedef struct ZipTable {
    ZipEntry *entries; // kit.json, seal/files.sha256, the others by name
    size_t count;
} ZipTable;

// Checks everything but the packed bytes themselves. `file` names the ZIP in
// the sentence. On success the caller frees *table with zipcheck_free.
bool zipcheck(const unsigned char *zip, size_t size, const char *file,
              ZipTable *table, Error *err);
void zipcheck_free(ZipTable *table);

// Reads the header of the entry at zip[at] and checks it, its name and that
// it lies within `size`.
bool zipcheck_entry(const unsigned char *zip, size_t size, size_t at,
                    const char *file, ZipEntry *entry, Error *err);

// From the first four and the last ZIP_END bytes of a ZIP of `size` bytes:
// that it is one, was not cut short, and how much its directory claims.
bool zipcheck_ends(const unsigned char start[4],
                   const unsigned char end[ZIP_END], size_t size,
                   const char *file, Error *err);

// NULL when a file in a bundle may be called so, otherwise why not, to be
// put behind the name ("has an empty part"). Letters, digits, '_', '-', '/'
// and, in the last part only, '.'; nothing that any system treats specially;
// .lua .json .svg .png .txt .md .po .pot .csv; not in seal/.
const char *zipcheck_name(const char *name);

// The second of two names that some systems take for one ("Map.svg" and
// "map.svg"), or NULL. Sorts the array for that.
const char *zipcheck_twin(const char **names, size_t count);

#endif
