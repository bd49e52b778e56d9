// atoms.h: a paragraph as words and spaces, in the order they are read.
//
// Right-to-left is the part of the Unicode bidirectional algorithm that
// classroom text needs: whole words and numbers in order, the line following
// its first strong letter.
#ifndef DEVICE_ATOMS_H
#define DEVICE_ATOMS_H

#include <stdbool.h>
#include <stddef.h>

#include "device/fonts.h"
#include "device/word.h"

// A word, or a space when `word` is NULL. Levels as in Unicode Annex 9: even
// ones run to the right.
typedef struct Atom {
    Word *word;
    int width, level;
    bool joined; // no line may begin with it
} Atom;

// Start it with the first five members set and the rest zero. It holds the
// words in it.
typedef struct Atoms {
    Fonts *fonts;
    Words *words;
    Face *own;       // of `font`
    int font, space; // space: its width, pixels
    int reach;       // how far letters stand out above and below their line
    Atom *list;
    size_t count, room;
    const char *text;    // the paragraph is a part of
    const Writing *base; // the paragraph's first, if it runs leftward
    bool failed;         // memory ran out
} Atoms;

// Makes text[start, end) the paragraph.
void atoms_read(Atoms *atoms, const char *text, size_t start, size_t end);

// Cuts the word at `index` so that its first part fits into `room` pixels
// (one character at least, where `force`). False: nothing fits, or it is a
// single character.
bool atoms_cut(Atoms *atoms, size_t index, int room, bool force);

// Lets go of the words that are left.
void atoms_clear(Atoms *atoms);

#endif
