// atoms.h: a paragraph as words and spaces, in the order they are read.
#ifndef DEVICE_ATOMS_H
#define DEVICE_ATOMS_H

#include <stdbool.h>
#include <stddef.h>

#include "device/bidi.h"
#include "device/block.h"
#include "device/fonts.h"
#include "device/word.h"

// A word; without one a space, or marks of direction, which have no width.
typedef struct Atom {
    Word *word;
    size_t from, to; // bytes of the text
    int width, level;
    int font;
    uint32_t colour; // of its span; alpha 0: the text's own
    bool space;
    bool joined; // no line may begin with it
    int x;       // for the layout
} Atom;

// Start it with the first four members set and the rest zero. It holds the
// words in it.
typedef struct Atoms {
    Fonts *fonts;
    Words *words;
    const BlockSpec *spec; // the text that paragraphs are read of
    Face *own;             // of the text's font
    int reach; // how far letters stand out above and below their line
    Bidi bidi; // of the paragraph
    Atom *list;
    size_t count, room;
    size_t span; // the first one that does not end before what is read
    bool failed; // memory ran out
} Atoms;

// Makes bytes [start, end) of the text the paragraph.
void atoms_read(Atoms *atoms, size_t start, size_t end);

// Cuts the word at `index` so that its first part fits into `room` pixels
// (one cluster at least, where `force`). False: nothing fits, or it is a
// single cluster.
bool atoms_cut(Atoms *atoms, size_t index, int room, bool force);

// Lets go of the words that are left.
void atoms_clear(Atoms *atoms);
void atoms_free(Atoms *atoms);

#endif
