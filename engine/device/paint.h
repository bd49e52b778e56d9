// paint.h: turns a display list into pixels, smooth at the edges. Only whole
// numbers and exact roundings: the same list gives the same pixels on every
// system, and a part painted alone equals that part of the whole.
#ifndef DEVICE_PAINT_H
#define DEVICE_PAINT_H

#include <stdint.h>

#include "base/error.h"
#include "device/area.h"

// Pixels 0xFFRRGGBB in memory order of a uint32_t; `stride` pixels a row.
typedef struct Canvas {
    uint32_t *pixels;
    int width, height;
    int stride;
} Canvas;

typedef struct Painter Painter;
struct Blocks;      // block.h
struct DisplayList; // list.h, which needs Canvas
struct Item;

// `blocks` gives the coverage of words and must outlive the painter.
Painter *painter_new(struct Blocks *blocks, Error *err);
void painter_free(Painter *painter);

// Paints `area` of the list, background first, and touches no other pixel.
void painter_paint(Painter *painter, const struct DisplayList *list,
                   const Canvas *canvas, Area area);

// Paints what of one item lies within its bounds and the canvas, over what is
// there.
void painter_item(Painter *painter, const Canvas *canvas,
                  const struct Item *item);

#endif
