// stroke.c: see stroke.h. A pixel is covered by how far it lies inside the
// stroke's edge, held within 0 and 1 pixel. Along a row the distance from the
// line grows evenly, so that each pixel costs one addition.
#include "device/stroke.h"

#include <stdbool.h>

#include "device/root.h"
#include "device/span.h"

// Distances are in SPAN_PIXEL parts of a pixel; they are exact sums, so a
// pixel's value does not depend on where painting began.
typedef struct Stroke {
    uint32_t colour;
    bool round;
    int64_t half; // of the thickness
    int64_t length;
    int64_t x, y;          // first end, 1/ITEM_UNIT pixel
    int64_t ux, uy;        // growth along the line per pixel right, down
    double per_x, per_y;   // 1 / ux and 1 / -uy; 0 where that is no number
    int64_t along, across; // at the row's pixel 0
} Stroke;

enum { UNIT_BITS = 20 }; // SPAN_PIXEL / ITEM_UNIT as a shift

static Stroke stroke_of(const Item *item) {
    int64_t dx = (int64_t)item->w - item->x;
    int64_t dy = (int64_t)item->h - item->y;
    int64_t size = (int64_t)root((uint64_t)(dx * dx + dy * dy) << 16);
    Stroke stroke = {.colour = item->fill, .round = item->round != 0};
    stroke.half = (int64_t)item->thickness << (UNIT_BITS - 1);
    stroke.x = item->x;
    stroke.y = item->y;
    stroke.ux = size == 0 ? SPAN_PIXEL : dx * SPAN_PIXEL * 256 / size;
    stroke.uy = size == 0 ? 0 : dy * SPAN_PIXEL * 256 / size;
    stroke.length = size << UNIT_BITS >> 8;
    stroke.per_x = stroke.ux == 0 ? 0 : 1.0 / (double)stroke.ux;
    stroke.per_y = stroke.uy == 0 ? 0 : -1.0 / (double)stroke.uy;
    return stroke;
}

// Sets along and across for the middle of pixel 0 of row y.
static void enter_row(Stroke *stroke, int y) {
    int64_t dx = ITEM_UNIT / 2 - stroke->x;
    int64_t dy = (int64_t)y * ITEM_UNIT + ITEM_UNIT / 2 - stroke->y;
    stroke->along = (dx * stroke->ux + dy * stroke->uy) / ITEM_UNIT;
    stroke->across = (dy * stroke->ux - dx * stroke->uy) / ITEM_UNIT;
}

typedef struct Range {
    int from, to;
} Range;

static Range meet(Range a, Range b) {
    return (Range){a.from > b.from ? a.from : b.from,
                   a.to < b.to ? a.to : b.to};
}

static int rounded_up(double number) {
    int whole = (int)number;
    return whole + (number > whole ? 1 : 0);
}

// The pixels x for which low <= start + x * step <= high; `per` is 1 / step,
// or 0 for a step of 0.
static Range solve(int64_t start, double per, int64_t low, int64_t high) {
    const double far = 1e6;
    if (per == 0) {
        bool all = start >= low && start <= high;
        return all ? (Range){-(int)far, (int)far} : (Range){0, 0};
    }
    double a = (double)(low - start) * per;
    double b = (double)(high - start) * per;
    double from = a < b ? a : b;
    double to = a < b ? b : a;
    from = from < -far ? -far : from > far ? far : from;
    to = to < -far ? -far : to > far ? far : to;
    return (Range){rounded_up(from), rounded_up(to)};
}

static int64_t hold(int64_t inside) {
    return inside < 0 ? 0 : inside > SPAN_PIXEL ? SPAN_PIXEL : inside;
}

// Coverage near an end, 0..255.
static unsigned end_cover(const Stroke *stroke, int64_t along, int64_t across) {
    int64_t over = along < 0 ? -along : along - stroke->length;
    int64_t aside = across < 0 ? -across : across;
    int64_t reach = stroke->half + SPAN_PIXEL / 2;
    int64_t inside = hold(reach - aside);
    if (stroke->round && over > 0) {
        int64_t a = over >> 8;
        int64_t b = aside >> 8;
        int64_t far = (int64_t)root((uint64_t)(a * a + b * b)) << 8;
        inside = hold(reach - far);
    } else if (!stroke->round) {
        inside = (inside >> 8) * (hold(SPAN_PIXEL / 2 - over) >> 8) >> 8;
    }
    return (unsigned)(inside * 255 / SPAN_PIXEL);
}

static void paint_end(uint32_t *line, Range range, const Stroke *stroke) {
    for (int x = range.from; x < range.to; x++) {
        unsigned cover = end_cover(stroke, stroke->along + x * stroke->ux,
                                   stroke->across - x * stroke->uy);
        span_dot(line + x, stroke->colour, cover);
    }
}

// The part of a row that has full coverage, inside `body`.
static void paint_body(uint32_t *line, Range body, const Stroke *stroke) {
    int64_t full = stroke->half - SPAN_PIXEL / 2;
    Range solid = {body.to, body.to};
    if (full > 0) {
        solid = meet(body, solve(stroke->across, stroke->per_y, -full, full));
    }
    if (solid.from >= solid.to) {
        solid = (Range){body.to, body.to};
    }
    span_stroke(line + body.from, solid.from - body.from,
                stroke->across - body.from * stroke->uy, -stroke->uy,
                stroke->half + SPAN_PIXEL / 2, stroke->colour);
    span_fill(line + solid.from, solid.to - solid.from, stroke->colour);
    span_stroke(line + solid.to, body.to - solid.to,
                stroke->across - solid.to * stroke->uy, -stroke->uy,
                stroke->half + SPAN_PIXEL / 2, stroke->colour);
}

// Away from both ends?
static bool in_body(const Stroke *stroke, int x) {
    int64_t ends = stroke->round ? 0 : SPAN_PIXEL / 2;
    int64_t along = stroke->along + x * stroke->ux;
    return along >= ends && along <= stroke->length - ends;
}

static void paint_row(uint32_t *line, Area clip, const Stroke *stroke) {
    int64_t reach = stroke->half + SPAN_PIXEL / 2;
    int64_t over = stroke->round ? reach : SPAN_PIXEL / 2;
    Range all = {clip.x, clip.x + clip.w};
    all = meet(all, solve(stroke->across, stroke->per_y, -reach, reach));
    if (all.from >= all.to) {
        return;
    }
    if (in_body(stroke, all.from) && in_body(stroke, all.to - 1)) {
        paint_body(line, all, stroke);
        return;
    }
    all = meet(
        all, solve(stroke->along, stroke->per_x, -over, stroke->length + over));
    Range body = all;
    while (body.from < body.to && !in_body(stroke, body.from)) {
        body.from++;
    }
    while (body.from < body.to && !in_body(stroke, body.to - 1)) {
        body.to--;
    }
    paint_end(line, (Range){all.from, body.from}, stroke);
    if (body.from < body.to) {
        paint_body(line, body, stroke);
    }
    paint_end(line, (Range){body.to, all.to}, stroke);
}

void stroke_paint(const Canvas *canvas, Area clip, const Item *item) {
    Stroke stroke = stroke_of(item);
    for (int y = clip.y; y < clip.y + clip.h; y++) {
        enter_row(&stroke, y);
        paint_row(canvas->pixels + (size_t)y * (size_t)canvas->stride, clip,
                  &stroke);
    }
}
