// bundle.h: an activity's files, opened whole or not at all and held in
// memory: a NAME.kit, or the folder it is packed from.
#ifndef DATA_BUNDLE_H
#define DATA_BUNDLE_H

#include <stddef.h>

#include "base/error.h"
#include "base/stream.h"
#include "data/card.h"
#include "data/files.h"
#include "data/folder.h"

typedef struct Bundle Bundle;

// Reads all of the stream, which stays the caller's; `name` names it in
// sentences ("lamp.kit"). Structure, names, caps, every checksum, every
// digest, the card and main.lua are checked. NULL and one sentence if any of
// it fails.
Bundle *bundle_open(Stream *stream, const char *name, Error *err);

// The same from a folder, as folder_read reads it.
Bundle *bundle_open_folder(const char *path, StreamOpen *open, Error *err);

void bundle_free(Bundle *bundle);

// The files, sorted by name; `seal/` is not among them.
const Files *bundle_files(const Bundle *bundle);
size_t bundle_count(const Bundle *bundle);
const BundleFile *bundle_at(const Bundle *bundle, size_t index);
// NULL when there is no such file.
const BundleFile *bundle_find(const Bundle *bundle, const char *name);
const Card *bundle_card(const Bundle *bundle);

// What may be shown as the bundle's trust: "not sealed".
const char *bundle_trust(const Bundle *bundle);

// Only the card, for a shelf of many bundles: reads the first entry and the
// end record and nothing between. That the rest is sound is not promised.
// The caller frees the card.
Card *bundle_peek_card(Stream *stream, const char *name, Error *err);

// Only one file, for the shelf's covers, with a zero byte behind it; the
// caller frees it. Structure and the file's checksum are checked, the rest is
// not looked at. NULL with err->text empty when there is no such file.
unsigned char *bundle_peek_file(Stream *stream, const char *name,
                                const char *file, size_t *size, Error *err);

#endif
