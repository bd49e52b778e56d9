// paint.c: see paint.h.
#include "device/paint.h"

#include <stdlib.h>

#include "base/memory.h"
#include "device/disc.h"
#include "device/list.h"
#include "device/round.h"
#include "device/span.h"
#include "device/stroke.h"

struct Painter {
    Blocks *blocks;
    Discs *discs;
};

Painter *painter_new(Blocks *blocks, Error *err) {
    Painter *painter = mem_new(1, sizeof *painter);
    Discs *discs = discs_new();
    if (painter == NULL || discs == NULL) {
        free(painter);
        discs_free(discs);
        error_memory(err);
        return NULL;
    }
    *painter = (Painter){blocks, discs};
    return painter;
}

void painter_free(Painter *painter) {
    if (painter != NULL) {
        discs_free(painter->discs);
        free(painter);
    }
}

static uint32_t *row_of(const Canvas *canvas, int y) {
    return canvas->pixels + (size_t)y * (size_t)canvas->stride;
}

static void fill(const Canvas *canvas, Area area, uint32_t colour) {
    for (int y = area.y; y < area.y + area.h; y++) {
        span_fill(row_of(canvas, y) + area.x, area.w, colour);
    }
}

static void paint_mask(const Canvas *canvas, Area clip, const Mask *mask, int x,
                       int y, uint32_t colour) {
    Area seen = area_meet(clip, (Area){x, y, mask->w, mask->h});
    for (int i = seen.y; i < seen.y + seen.h; i++) {
        const uint8_t *row = mask->bytes + (size_t)(i - y) * (size_t)mask->w;
        span_mask(row_of(canvas, i) + seen.x, row + seen.x - x, seen.w, colour);
    }
}

static void paint_text(Painter *painter, const Canvas *canvas, Area clip,
                       const Item *item) {
    size_t count = 0;
    const BlockWord *words = block_words(item->block, &count);
    int reach = block_reach(item->block);
    int tall = block_height(item->block) + reach;
    for (size_t i = 0; i < count; i++) {
        int y = item->y + words[i].y;
        if (words[i].word == NULL || y - reach >= clip.y + clip.h ||
            y + tall <= clip.y) {
            continue;
        }
        const Mask *mask = blocks_mask(painter->blocks, words[i].word);
        if (mask != NULL) {
            paint_mask(
                canvas, clip, mask, item->x + words[i].x + mask->x, y + mask->y,
                words[i].colour >> 24 != 0 ? words[i].colour : item->fill);
        }
    }
}

static void paint_picture(const Canvas *canvas, Area clip, const Item *item) {
    const Picture *picture = item->picture;
    Area seen =
        area_meet(clip, (Area){item->x, item->y, picture->w, picture->h});
    for (int y = seen.y; y < seen.y + seen.h; y++) {
        const uint32_t *row =
            picture->pixels + (size_t)(y - item->y) * (size_t)picture->w;
        uint32_t *to = row_of(canvas, y) + seen.x;
        const uint32_t *from = row + seen.x - item->x;
        if (item->fill >> 24 == 0) {
            span_over(to, from, seen.w);
        } else {
            span_tint(to, from, seen.w, item->fill);
        }
    }
}

static void paint_item(Painter *painter, const Canvas *canvas, Area clip,
                       const Item *item) {
    switch ((ItemKind)item->kind) {
    case ITEM_RECT:
        fill(canvas, clip, item->fill);
        break;
    case ITEM_BOX:
    case ITEM_CIRCLE:
        round_paint(painter->discs, canvas, clip, item);
        break;
    case ITEM_LINE:
        stroke_paint(canvas, clip, item);
        break;
    case ITEM_TEXT:
        paint_text(painter, canvas, clip, item);
        break;
    case ITEM_PICTURE:
        paint_picture(canvas, clip, item);
        break;
    }
}

void painter_item(Painter *painter, const Canvas *canvas, const Item *item) {
    Area clip =
        area_meet(item->bounds, (Area){0, 0, canvas->width, canvas->height});
    if (!area_empty(clip)) {
        paint_item(painter, canvas, clip, item);
    }
}

// The number of the topmost item behind which nothing of `area` can be seen;
// the list's count when the background can.
static size_t floor_of(const DisplayList *list, Area area) {
    size_t i = list_count(list);
    while (i > 0) {
        const Item *item = list_at(list, --i);
        if (item->kind == ITEM_RECT && item->fill >> 24 == 255 &&
            area_holds(item->bounds, area)) {
            return i;
        }
    }
    return list_count(list);
}

static void paint_band(Painter *painter, const DisplayList *list,
                       const Canvas *canvas, Area area) {
    size_t count = list_count(list);
    size_t first = floor_of(list, area);
    if (first == count) {
        fill(canvas, area, list_background(list));
        first = 0;
    }
    for (size_t i = first; i < count; i++) {
        const Item *item = list_at(list, i);
        Area clip = area_meet(item->bounds, area);
        if (!area_empty(clip)) {
            paint_item(painter, canvas, clip, item);
        }
    }
}

// Band by band, each small enough for the processor's nearest memory: what
// lies scattered over a screen costs a third less.
void painter_paint(Painter *painter, const DisplayList *list,
                   const Canvas *canvas, Area area) {
    enum { BAND_BYTES = 256 << 10, LEAST_ROWS = 16 };
    area = area_meet(area, (Area){0, 0, canvas->width, canvas->height});
    int rows = area_empty(area) ? 0 : BAND_BYTES / 4 / area.w;
    rows = rows > LEAST_ROWS ? rows : LEAST_ROWS;
    for (int y = 0; y < area.h; y += rows) {
        int left = area.h - y;
        Area band = {area.x, area.y + y, area.w, left < rows ? left : rows};
        paint_band(painter, list, canvas, band);
    }
}
