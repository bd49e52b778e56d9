// round.h: paints boxes with round corners, and circles.
#ifndef DEVICE_ROUND_H
#define DEVICE_ROUND_H

#include "device/area.h"
#include "device/disc.h"
#include "device/list.h"
#include "device/paint.h"

// Paints what an ITEM_BOX or ITEM_CIRCLE shows in `clip`, which lies within
// the canvas. Paints nothing when memory ran out.
void round_paint(Discs *discs, const Canvas *canvas, Area clip,
                 const Item *item);

#endif
