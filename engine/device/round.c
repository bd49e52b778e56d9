// round.c: see round.h. A box is a disc pulled apart in the middle; both are
// painted row by row, an edge and what it holds at once, so that nothing
// behind shines through where they meet.
#include "device/round.h"

#include <stdbool.h>

#include "device/span.h"

// A shape to paint: a disc whose four quarters stand around four points.
typedef struct Shape {
    const Disc *disc;
    int left, right, top, bottom; // where the quarters' column, row 0 lie
    bool box;                     // the quarters are mirrored: left top only
    bool empty;
} Shape;

// A row of it, in pixels of the canvas. Coverage rises over [a, b), is full
// over [b, c), falls over [c, d).
typedef struct Row {
    int a, b, c, d;
    const uint8_t *rise, *fall; // fall NULL: the rise backwards
} Row;

static const Row NOTHING = {0, 0, 0, 0, NULL, NULL};

static Row box_row(const Shape *shape, const DiscRow *row) {
    int size = row->in < -row->left ? row->in : -row->left;
    int a = shape->left + row->left;
    int d = shape->right - row->left;
    return (Row){a, a + size, d - size, d, row->rise, NULL};
}

static Row row_at(const Shape *shape, int y) {
    if (shape->empty) {
        return NOTHING;
    }
    int reach = shape->box ? shape->disc->top : 0;
    if (shape->box && y >= shape->top && y < shape->bottom) {
        int a = shape->left + reach;
        int d = shape->right - reach;
        return (Row){a, a, d, d, NULL, NULL};
    }
    int number =
        y - (y < shape->top ? shape->top : shape->bottom) - shape->disc->top;
    if (number < 0 || number >= shape->disc->count) {
        return NOTHING;
    }
    const DiscRow *row = &shape->disc->rows[number];
    if (shape->box) {
        return box_row(shape, row);
    }
    int a = shape->left + row->left;
    int d = shape->left + row->right;
    return (Row){a, a + row->in, d - row->out, d, row->rise, row->fall};
}

static unsigned coverage(const Row *row, int x) {
    if (x < row->a || x >= row->d) {
        return 0;
    }
    if (x < row->b) {
        return row->rise[x - row->a];
    }
    if (x < row->c) {
        return 255;
    }
    return row->fall != NULL ? row->fall[x - row->c]
                             : row->rise[row->d - 1 - x];
}

static int within(int x, Area clip) {
    return x < clip.x ? clip.x : x > clip.x + clip.w ? clip.x + clip.w : x;
}

// One colour over a whole row.
static void paint_plain(uint32_t *line, Area clip, const Row *row,
                        uint32_t colour) {
    int a = within(row->a, clip);
    int b = within(row->b, clip);
    int c = within(row->c, clip);
    int d = within(row->d, clip);
    for (int x = a; x < b; x++) {
        span_dot(line + x, colour, row->rise[x - row->a]);
    }
    span_fill(line + b, c - b, colour);
    for (int x = c; x < d; x++) {
        span_dot(line + x, colour, coverage(row, x));
    }
}

static void paint_both(uint32_t *line, int from, int to, const Row *outer,
                       const Row *inner, const Item *item) {
    for (int x = from; x < to; x++) {
        unsigned fill = coverage(inner, x);
        unsigned all = coverage(outer, x);
        unsigned edge = all > fill ? all - fill : 0;
        span_two(line + x, item->edge, edge, item->fill, fill);
    }
}

static void paint_row(uint32_t *line, Area clip, const Row *outer,
                      const Row *inner, const Item *item) {
    if (item->edge >> 24 == 0 || item->thickness == 0) {
        paint_plain(line, clip, outer, item->fill);
    } else if (inner->a == inner->d) {
        paint_plain(line, clip, outer, item->edge);
    } else {
        int b = within(inner->b, clip);
        int c = within(inner->c, clip);
        paint_both(line, within(outer->a, clip), b, outer, inner, item);
        if (item->fill >> 24 != 0) {
            span_fill(line + b, c - b, item->fill);
        }
        paint_both(line, c, within(outer->d, clip), outer, inner, item);
    }
}

// The box that lies `inset` pixels inside the item.
static Shape box_shape(Discs *discs, const Item *item, int inset) {
    int radius = item->radius > inset ? item->radius - inset : 0;
    int x = item->x + inset;
    int y = item->y + inset;
    Shape shape = {.box = true};
    shape.disc = discs_get(discs, radius * DISC_UNIT, 0, 0);
    shape.left = x + radius;
    shape.right = item->x + item->w - inset - radius;
    shape.top = y + radius;
    shape.bottom = item->y + item->h - inset - radius;
    shape.empty =
        shape.disc == NULL || item->w <= inset * 2 || item->h <= inset * 2;
    return shape;
}

static int pixel_of(int units) {
    return units >= 0 ? units / ITEM_UNIT
                      : -((-units + ITEM_UNIT - 1) / ITEM_UNIT);
}

static Shape disc_shape(Discs *discs, const Item *item, int inset) {
    int x = pixel_of(item->x);
    int y = pixel_of(item->y);
    Shape shape = {.left = x, .right = x, .top = y, .bottom = y};
    shape.disc = discs_get(discs, item->radius - inset, item->x - x * ITEM_UNIT,
                           item->y - y * ITEM_UNIT);
    shape.empty = shape.disc == NULL;
    return shape;
}

void round_paint(Discs *discs, const Canvas *canvas, Area clip,
                 const Item *item) {
    bool box = item->kind == ITEM_BOX;
    Shape outer = box ? box_shape(discs, item, 0) : disc_shape(discs, item, 0);
    Shape inner = {.empty = true};
    if (item->edge >> 24 != 0 && item->thickness > 0) {
        inner = box ? box_shape(discs, item, item->thickness)
                    : disc_shape(discs, item, item->thickness);
    } else if (item->fill >> 24 == 0) {
        return;
    }
    for (int y = clip.y; y < clip.y + clip.h; y++) {
        uint32_t *line = canvas->pixels + (size_t)y * (size_t)canvas->stride;
        Row all = row_at(&outer, y);
        Row hole = row_at(&inner, y);
        if (all.a < all.d) {
            paint_row(line, clip, &all, &hole, item);
        }
    }
}
