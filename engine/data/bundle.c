// bundle.c: see bundle.h.
#include "data/bundle.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "data/unzip.h"
#include "data/zipshape.h"

struct Bundle {
    Files files;
    Card *card;
};

static bool read_card(Bundle *bundle, const char *name, Error *err) {
    const BundleFile *file = bundle_find(bundle, ZIP_CARD);
    if (file == NULL) {
        return error_set(err,
                         "%s has no kit.json, so it is not an activity; give "
                         "it one.",
                         name);
    }
    if (bundle_find(bundle, "main.lua") == NULL) {
        return error_set(err, "%s has no main.lua; give it one.", name);
    }
    char label[256];
    snprintf(label, sizeof label, "%s: kit.json", name);
    bundle->card =
        card_parse((const char *)file->bytes, file->size, label, err);
    if (bundle->card == NULL) {
        return false;
    }
    const char *cover = bundle->card->cover;
    return cover == NULL || bundle_find(bundle, cover) != NULL ||
           error_set(err, "%s: \"cover\" names %s, which is not there.", label,
                     cover);
}

// Whole or not at all.
static Bundle *finish(Bundle *bundle, bool ok, const char *name, Error *err) {
    if (!ok || !read_card(bundle, name, err)) {
        bundle_free(bundle);
        return NULL;
    }
    return bundle;
}

Bundle *bundle_open(Stream *stream, const char *name, Error *err) {
    Bundle *bundle = mem_new(1, sizeof *bundle);
    if (bundle == NULL) {
        error_memory(err);
        return NULL;
    }
    bool ok = unzip(stream, name, &bundle->files, err);
    return finish(bundle, ok, name, err);
}

Bundle *bundle_open_folder(const char *path, StreamOpen *open, Error *err) {
    Bundle *bundle = mem_new(1, sizeof *bundle);
    if (bundle == NULL) {
        error_memory(err);
        return NULL;
    }
    bool ok = folder_read(path, open, &bundle->files, err);
    return finish(bundle, ok, path, err);
}

void bundle_free(Bundle *bundle) {
    if (bundle != NULL) {
        files_free(&bundle->files);
        card_free(bundle->card);
        free(bundle);
    }
}

const Files *bundle_files(const Bundle *bundle) {
    return &bundle->files;
}

size_t bundle_count(const Bundle *bundle) {
    return bundle->files.count;
}

const BundleFile *bundle_at(const Bundle *bundle, size_t index) {
    const Files *files = &bundle->files;
    return index < files->count ? &files->list[index] : NULL;
}

const BundleFile *bundle_find(const Bundle *bundle, const char *name) {
    return files_find(&bundle->files, name);
}

const Card *bundle_card(const Bundle *bundle) {
    return bundle->card;
}

const char *bundle_trust(const Bundle *bundle) {
    (void)bundle; // seals are not read yet
    return "not sealed";
}

Card *bundle_peek_card(Stream *stream, const char *name, Error *err) {
    return unzip_card(stream, name, err);
}

unsigned char *bundle_peek_file(Stream *stream, const char *name,
                                const char *file, size_t *size, Error *err) {
    return unzip_file(stream, name, file, size, err);
}
