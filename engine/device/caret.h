// caret.h: where in a block a caret stands, which byte of the text lies at a
// point, and what a piece of the text covers. Bytes count from 0; a caret
// before byte `at` stands between clusters (cluster.h): within one it moves to
// where that begins. Lengths are pixels from the block's top left.
#ifndef DEVICE_CARET_H
#define DEVICE_CARET_H

#include <stddef.h>

#include "device/area.h"
#include "device/block.h"

// The caret before byte `at`, 0 .. length: as high as the font's line box,
// without width. It keeps within the width the block is wrapped to, so that a
// caret behind spaces at the end of a full line can be seen.
Area caret_at(const Block *block, size_t at);

// The byte whose caret is nearest to a point; the line is the one whose row
// holds y, or the first or last.
size_t caret_hit(const Block *block, int x, int y);

// The areas that bytes [from, to) cover, line by line and as high as its row:
// at most `most` are filled in. Returns how many there are. A line end among
// them shows as a space.
size_t caret_cover(const Block *block, int space, size_t from, size_t to,
                   Area *areas, size_t most);

#endif
