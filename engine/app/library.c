// library.c: see library.h.
#include "app/library.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/os.h"
#include "data/version.h"
#include "device/stream_sdl.h"

static const char *name_of(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash == NULL ? path : slash + 1;
}

Bundle *library_open(const char *path, Error *err) {
    switch (os_kind(path, true)) {
    case OS_FOLDER:
        return bundle_open_folder(path, stream_open, err);
    case OS_FILE:
        break;
    case OS_NOTHING:
        error_set(err, "%s is not there; check the name and try again.", path);
        return NULL;
    default:
        error_set(err, "%s is neither a file nor a folder.", path);
        return NULL;
    }
    Stream *stream = stream_open(path, err);
    if (stream == NULL) {
        return NULL;
    }
    Bundle *bundle = bundle_open(stream, name_of(path), err);
    stream->close(stream);
    return bundle;
}

bool library_picture(const Bundle *bundle, const char *name, const void **bytes,
                     size_t *size) {
    const BundleFile *file = bundle == NULL ? NULL : bundle_find(bundle, name);
    if (file != NULL) {
        *bytes = file->bytes;
        *size = file->size;
    }
    return file != NULL;
}

Journal *library_journal(const char *path, Error *err) {
    Stream *stream = stream_open(path, err);
    if (stream == NULL) {
        return NULL;
    }
    Journal *journal = NULL;
    int64_t size = stream->size(stream);
    bool fits = size >= 0 && size <= JOURNAL_MAX_SIZE;
    char *text = fits ? mem_new((size_t)size, 1) : NULL;
    if (!fits) {
        error_set(err, "%s is too long for a journal (at most 1 MiB).", path);
    } else if (text == NULL) {
        error_memory(err);
    } else if (stream->read(stream, text, size) != size) {
        error_set(err, "%s cannot be read to its end.", path);
    } else {
        journal = journal_parse(text, (size_t)size, path, err);
    }
    free(text);
    stream->close(stream);
    return journal;
}

bool library_fits(const Card *card, const Journal *journal, Error *err) {
    if (card == NULL || strcmp(journal->activity, card->id) != 0) {
        return error_set(err, "The journal is of %s, not of this activity.",
                         journal->activity);
    }
    if (version_compare(journal->version, card->version) > 0) {
        return error_set(err,
                         "The journal was made by a newer version of %s (%s) "
                         "than this one (%s); bring the newer bundle.",
                         card->id, journal->version, card->version);
    }
    return true;
}

static bool is_kit(const char *name) {
    size_t length = strlen(name);
    return name[0] != '.' && length > 4 &&
           strcmp(name + length - 4, ".kit") == 0;
}

static void item_free(LibraryItem *item) {
    free(item->path);
    free(item->file);
    free(item->problem);
    card_free(item->card);
    *item = (LibraryItem){0};
}

void library_free(Library *library) {
    for (size_t i = 0; i < library->count; i++) {
        item_free(&library->items[i]);
    }
    free(library->items);
    *library = (Library){0};
}

// Only the card is read: a shelf of 200 bundles has to open at once.
static void peek(LibraryItem *item) {
    Error err = {0};
    Stream *stream = stream_open(item->path, &err);
    if (stream != NULL) {
        item->card = bundle_peek_card(stream, item->file, &err);
        stream->close(stream);
    }
    if (item->card == NULL) {
        item->problem = mem_string(err.text);
    }
}

static LibraryItem *same_id(const Library *library, const Card *card) {
    return card == NULL ? NULL : (LibraryItem *)library_find(library, card->id);
}

// Puts the item on the shelf, or in the place of an older one.
static bool place_item(Library *library, size_t *room, LibraryItem *item) {
    LibraryItem *twin = same_id(library, item->card);
    if (twin != NULL) {
        int newer = version_compare(item->card->version, twin->card->version);
        LibraryItem *loser = newer > 0 ? twin : item;
        LibraryItem kept = newer > 0 ? *item : *twin;
        item_free(loser);
        *twin = kept;
        return true;
    }
    LibraryItem *grown =
        mem_grow(library->items, library->count, room, sizeof *grown);
    if (grown == NULL) {
        item_free(item);
        return false;
    }
    library->items = grown;
    grown[library->count++] = *item;
    return true;
}

static bool add_folder(Library *library, size_t *room, const char *folder) {
    OsList list;
    if (folder == NULL || os_kind(folder, true) != OS_FOLDER ||
        !os_list(folder, &list, NULL)) {
        return true; // there need not be one
    }
    bool ok = true;
    for (size_t i = 0; ok && i < list.count; i++) {
        if (!is_kit(list.names[i])) {
            continue;
        }
        LibraryItem item = {.path = os_join(folder, list.names[i]),
                            .file = mem_string(list.names[i])};
        ok = item.path != NULL && item.file != NULL;
        if (ok) {
            peek(&item);
            ok = place_item(library, room, &item);
        } else {
            item_free(&item);
        }
    }
    os_list_free(&list);
    return ok;
}

static int by_title(const void *a, const void *b) {
    const LibraryItem *x = a;
    const LibraryItem *y = b;
    if (x->card == NULL || y->card == NULL) {
        return x->card != NULL   ? -1
               : y->card != NULL ? 1
                                 : strcmp(x->file, y->file);
    }
    return strcmp(card_title(x->card, "en"), card_title(y->card, "en"));
}

bool library_list(const Home *home, Library *library, Error *err) {
    *library = (Library){0};
    const char *const roots[] = {home->program, home->place.path, home->user};
    size_t room = 0;
    bool ok = true;
    for (size_t i = 0; ok && i < sizeof roots / sizeof *roots; i++) {
        bool again = i == 2 && roots[1] != NULL && roots[2] != NULL &&
                     strcmp(roots[1], roots[2]) == 0;
        if (roots[i] != NULL && !again) {
            char *folder = os_join(roots[i], "bundles");
            ok = folder != NULL && add_folder(library, &room, folder);
            free(folder);
        }
    }
    if (!ok) {
        library_free(library);
        return error_memory(err);
    }
    if (library->count > 1) {
        qsort(library->items, library->count, sizeof *library->items, by_title);
    }
    return true;
}

const LibraryItem *library_find(const Library *library, const char *id) {
    for (size_t i = 0; i < library->count; i++) {
        const Card *card = library->items[i].card;
        if (card != NULL && strcmp(card->id, id) == 0) {
            return &library->items[i];
        }
    }
    return NULL;
}

unsigned char *library_cover(const LibraryItem *item, size_t *size) {
    Error err = {0};
    bool none = item->card == NULL || item->card->cover == NULL;
    Stream *stream = none ? NULL : stream_open(item->path, &err);
    if (stream == NULL) {
        return NULL;
    }
    unsigned char *bytes =
        bundle_peek_file(stream, item->file, item->card->cover, size, &err);
    stream->close(stream);
    return bytes;
}
