// layout.h: breaks text into lines.
#ifndef DEVICE_LAYOUT_H
#define DEVICE_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>

#include "device/atoms.h"
#include "device/block.h"

// Start it with the first five members of `atoms` set and the rest zero.
typedef struct Layout {
    Atoms atoms; // of the paragraph at hand
    int width;
    BlockWord *words; // x in its line; y: the number of the line
    size_t word_count, word_room;
    int *lines; // their widths
    size_t line_count, line_room;
} Layout;

// Sets the spec's text. False: memory ran out.
bool layout_set(Layout *layout, const BlockSpec *spec);

// Frees what it has; lets go of its words, too, unless `keep`.
void layout_free(Layout *layout, bool keep);

#endif
