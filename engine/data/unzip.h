// unzip.h: a bundle's files from a NAME.kit: zipcheck first, then one pass
// of libarchive over the same bytes, then every digest.
#ifndef DATA_UNZIP_H
#define DATA_UNZIP_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"
#include "base/stream.h"
#include "data/card.h"
#include "data/files.h"

// Reads and sorts all files; `name` names the ZIP in sentences. What was
// read before a failure is in *files all the same.
bool unzip(Stream *stream, const char *name, Files *files, Error *err);

// Only the card, which stands first and is stored; the caller frees it.
Card *unzip_card(Stream *stream, const char *name, Error *err);

// Only one file, with a zero byte behind it; the caller frees it. NULL with
// err->text empty when the ZIP has no such file.
unsigned char *unzip_file(Stream *stream, const char *name, const char *file,
                          size_t *size, Error *err);

#endif
