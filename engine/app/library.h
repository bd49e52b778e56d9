// library.h: where bundles are found, and how one is opened.
#ifndef APP_LIBRARY_H
#define APP_LIBRARY_H

#include <stdbool.h>
#include <stddef.h>

#include "app/home.h"
#include "base/error.h"
#include "data/bundle.h"
#include "data/journal.h"

// Opens a NAME.kit or an activity's folder.
Bundle *library_open(const char *path, Error *err);

// A picture among the bundle's files, as a PictureSource answers. The bundle
// may be NULL.
bool library_picture(const Bundle *bundle, const char *name, const void **bytes,
                     size_t *size);

// Reads NAME.journal.
Journal *library_journal(const char *path, Error *err);

// Whether the journal is one of this activity, and of no newer version.
bool library_fits(const Card *card, const Journal *journal, Error *err);

// One bundle on the shelf.
typedef struct LibraryItem {
    char *path;
    char *file;    // its name alone, "network.kit"
    Card *card;    // NULL when it cannot be opened
    char *problem; // then the sentence that says why; else NULL
} LibraryItem;

typedef struct Library {
    LibraryItem *items; // by title; those with a problem last
    size_t count;
} Library;

// Every bundle in bundles/ beside the program, in the data folder's and in
// the user's. Of one id the newest version is listed, and only once.
bool library_list(const Home *home, Library *library, Error *err);
void library_free(Library *library);

// The item's cover, freed by the caller; NULL: it has none that can be read.
unsigned char *library_cover(const LibraryItem *item, size_t *size);

// The item with the id, or NULL.
const LibraryItem *library_find(const Library *library, const char *id);

#endif
