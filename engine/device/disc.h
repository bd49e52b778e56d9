// disc.h: how much of each pixel a disc covers: the stuff of circles, rings
// and rounded corners. Kept, because the same few come again and again.
#ifndef DEVICE_DISC_H
#define DEVICE_DISC_H

#include <stdint.h>

typedef struct Discs Discs;

// One row. Columns count from the pixel that holds the centre (or, where the
// centre lies between pixels, the one right of it): 0 is that pixel, -1 its
// left neighbour. Coverage rises over [left, left + in), is full up to
// `right - out`, and falls over [right - out, right).
typedef struct DiscRow {
    int32_t left, in, out, right;
    const uint8_t *rise, *fall; // `in` and `out` bytes, 0..255
} DiscRow;

// Rows top .. top + count - 1, counted like the columns.
typedef struct Disc {
    int32_t top, count;
    const DiscRow *rows;
} Disc;

enum { DISC_UNIT = 16, DISC_LARGEST = 8192 };

Discs *discs_new(void);
void discs_free(Discs *discs);

// The disc with this radius around a centre that stands x, y (0 .. 15) behind
// the pixel's left top corner, all in 1/16 pixel. It lives until the second
// next call. NULL: memory ran out. Radius 0 or less: no rows.
const Disc *discs_get(Discs *discs, int radius, int x, int y);

#endif
