// stroke.h: paints straight lines of any thickness.
#ifndef DEVICE_STROKE_H
#define DEVICE_STROKE_H

#include "device/area.h"
#include "device/list.h"
#include "device/paint.h"

// Paints what an ITEM_LINE shows in `clip`, which lies within the canvas.
void stroke_paint(const Canvas *canvas, Area clip, const Item *item);

#endif
