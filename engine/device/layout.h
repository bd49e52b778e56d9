// layout.h: breaks text into lines.
#ifndef DEVICE_LAYOUT_H
#define DEVICE_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>

#include "device/atoms.h"
#include "device/block.h"

// A line before it is aligned: its words begin at x 0; spaces at its end
// hang out of it, on the left when the paragraph runs leftward.
typedef struct LayoutLine {
    size_t first, count; // words
    size_t from;         // byte of the text
    int width, hang;
    bool leftward;
    bool whole; // it ends where its paragraph does
} LayoutLine;

// Start it with the first four members of `atoms` set and the rest zero.
typedef struct Layout {
    Atoms atoms;      // of the paragraph at hand
    BlockWord *words; // x in its line; y: the number of the line
    size_t word_count, word_room;
    LayoutLine *lines;
    size_t line_count, line_room;
    size_t *order; // of a line's atoms, from the left
    size_t order_room;
} Layout;

// Sets the text. False: memory ran out.
bool layout_set(Layout *layout);

// Frees what it has; lets go of its words, too, unless `keep`.
void layout_free(Layout *layout, bool keep);

#endif
