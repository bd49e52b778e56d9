// area.h: a rectangle of whole pixels; x to the right, y down.
#ifndef DEVICE_AREA_H
#define DEVICE_AREA_H

#include <stdbool.h>

typedef struct Area {
    int x, y, w, h; // empty when w or h is not above 0
} Area;

bool area_empty(Area area);

// What both cover; empty when they do not meet.
Area area_meet(Area a, Area b);

// The smallest area around both; an empty one adds nothing.
Area area_join(Area a, Area b);

// True when every pixel of `inner` is one of `outer`.
bool area_holds(Area outer, Area inner);

#endif
