// list.h: everything on a screen, in the order it is painted, and what
// differs between two such lists.
#ifndef DEVICE_LIST_H
#define DEVICE_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "device/area.h"
#include "device/block.h"
#include "device/picture.h"

typedef struct DisplayList DisplayList;

typedef enum ItemKind {
    ITEM_RECT,   // x, y, w, h; fill
    ITEM_BOX,    // x, y, w, h, radius; fill; edge and thickness, inside
    ITEM_LINE,   // from x, y to w, h; thickness; fill; round: its ends
    ITEM_CIRCLE, // centre x, y; radius; fill; edge and thickness, inside
    ITEM_TEXT,   // x, y of its top left; fill; block
    ITEM_PICTURE // x, y; picture; fill: the one colour to show it in
} ItemKind;

// Whole pixels, but for ITEM_LINE and ITEM_CIRCLE 1/ITEM_UNIT pixels (also
// radius and thickness). Colours are 0xAARRGGBB, not multiplied; alpha 0:
// none. Nothing outside `bounds` is painted: they are what the item touches,
// cut to its clip. Members that a kind does not use are 0.
enum { ITEM_UNIT = 16 };
typedef struct Item {
    Area bounds;
    uint32_t kind;
    uint32_t fill, edge;
    int32_t x, y, w, h, radius, thickness;
    uint32_t round; // 0 or 1
    Block *block;
    const Picture *picture;
} Item;

DisplayList *list_new(void);
void list_free(DisplayList *list);

// Empties it: a screen of this size, all of it in this colour.
void list_start(DisplayList *list, int w, int h, uint32_t background);

// Adds a copy on top and holds its block or picture. An item with empty
// bounds is left out. False: memory ran out.
bool list_add(DisplayList *list, const Item *item);

size_t list_count(const DisplayList *list);
const Item *list_at(const DisplayList *list, size_t number);
Area list_area(const DisplayList *list);
uint32_t list_background(const DisplayList *list);

// The areas in which the two screens may differ: at most LIST_DAMAGE, which
// may overlap. Returns how many.
enum { LIST_DAMAGE = 16 };
int list_diff(const DisplayList *old, const DisplayList *now,
              Area damage[LIST_DAMAGE]);

#endif
