// pen.c: see pen.h.
#include "device/pen.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "device/caret.h"

typedef struct Space {
    double x, y, scale; // pixel = x + here * scale
} Space;

typedef struct Colour {
    char name[32];
    uint32_t argb;
} Colour;

struct Pen {
    Fonts *fonts;
    Pictures *pictures;
    Blocks *blocks;
    Painter *painter;
    DisplayList *shown, *next; // the last ended frame; the one being made
    bool drawing, forgotten;
    size_t text;
    Space spaces[PEN_DEEPEST + 1];
    int space;
    Area clips[PEN_DEEPEST + 1];
    int clip;
    Colour colours[PEN_MOST_COLOURS];
    int colour_count;
    bool leftward;
    BlockSpan spans[PEN_MOST_SPANS]; // of the text at hand
    Area *areas;                     // of the last pen_places
    PenPlace *places;
    size_t place_room;
};

Pen *pen_new(Fonts *fonts, Pictures *pictures, Error *err) {
    Pen *pen = mem_new(1, sizeof *pen);
    if (pen == NULL) {
        error_memory(err);
        return NULL;
    }
    pen->fonts = fonts;
    pen->pictures = pictures;
    pen->spaces[0].scale = 1;
    pen->forgotten = true;
    pen->blocks = blocks_new(fonts, err);
    pen->painter = pen->blocks ? painter_new(pen->blocks, err) : NULL;
    pen->shown = list_new();
    pen->next = list_new();
    if (pen->painter == NULL || pen->shown == NULL || pen->next == NULL) {
        pen_free(pen);
        error_memory(err);
        return NULL;
    }
    return pen;
}

void pen_free(Pen *pen) {
    if (pen != NULL) {
        list_free(pen->shown);
        list_free(pen->next);
        painter_free(pen->painter);
        blocks_free(pen->blocks);
        free(pen->areas);
        free(pen->places);
        free(pen);
    }
}

// --- A frame ---

void pen_begin(Pen *pen, int width, int height, uint32_t background) {
    list_start(pen->next, width, height, background);
    pen->drawing = true;
    pen->text = 0;
    pen->space = 0;
    pen->clip = 0;
    pen->clips[0] = (Area){0, 0, width, height};
}

int pen_end(Pen *pen, Area damage[LIST_DAMAGE]) {
    int count = 1;
    damage[0] = list_area(pen->next);
    if (!pen->forgotten) {
        count = list_diff(pen->shown, pen->next, damage);
    }
    DisplayList *old = pen->shown;
    pen->shown = pen->next;
    pen->next = old;
    pen->forgotten = false;
    pen_cancel(pen);
    return count;
}

void pen_cancel(Pen *pen) {
    list_start(pen->next, 0, 0, 0);
    pen->drawing = false;
    pen->space = 0;
    pen->clip = 0;
}

void pen_forget(Pen *pen) {
    pen->forgotten = true;
}

void pen_paint(Pen *pen, const Canvas *canvas, Area area) {
    painter_paint(pen->painter, pen->shown, canvas, area);
}

const DisplayList *pen_shown(const Pen *pen) {
    return pen->shown;
}

Blocks *pen_blocks(const Pen *pen) {
    return pen->blocks;
}

Fonts *pen_fonts(const Pen *pen) {
    return pen->fonts;
}

// --- Numbers ---

static bool ready(const Pen *pen, Error *err) {
    if (!pen->drawing) {
        return error_set(err, "Drawing is possible only while a frame is "
                              "drawn: in a canvas's paint function.");
    }
    return true;
}

static double x_of(const Pen *pen, double x) {
    return pen->spaces[pen->space].x + x * pen->spaces[pen->space].scale;
}

static double y_of(const Pen *pen, double y) {
    return pen->spaces[pen->space].y + y * pen->spaces[pen->space].scale;
}

static double length_of(const Pen *pen, double length) {
    return length * pen->spaces[pen->space].scale;
}

// True when all are finite and near enough; also catches "not a number".
static bool near(const double *numbers, int count, Error *err) {
    for (int i = 0; i < count; i++) {
        if (!(fabs(numbers[i]) <= PEN_FARTHEST)) {
            return error_set(err,
                             "A place or size is not a number up to "
                             "%d pixels.",
                             PEN_FARTHEST);
        }
    }
    return true;
}

static int whole(double number) {
    return (int)floor(number + 0.5);
}

static int units(double number) {
    return (int)floor(number * ITEM_UNIT + 0.5);
}

// Whole pixels; what has a size keeps at least one.
static Area snapped(double x, double y, double w, double h) {
    Area area = {whole(x), whole(y), 0, 0};
    area.w = w > 0 ? whole(x + w) - area.x : 0;
    area.h = h > 0 ? whole(y + h) - area.y : 0;
    area.w = w > 0 && area.w == 0 ? 1 : area.w;
    area.h = h > 0 && area.h == 0 ? 1 : area.h;
    return area;
}

static bool add(Pen *pen, Item *item, Area bounds, Error *err) {
    item->bounds = area_meet(bounds, pen->clips[pen->clip]);
    if (list_count(pen->next) >= PEN_MOST_ITEMS) {
        return error_set(err, "More than %d things are drawn in a frame.",
                         PEN_MOST_ITEMS);
    }
    return list_add(pen->next, item) || error_memory(err);
}

// --- Colours ---

static int colour_number(const Pen *pen, const char *name) {
    for (int i = 0; i < pen->colour_count; i++) {
        if (strcmp(pen->colours[i].name, name) == 0) {
            return i;
        }
    }
    return -1;
}

bool pen_set_colour(Pen *pen, const char *name, uint32_t argb, Error *err) {
    int number = colour_number(pen, name);
    if (number < 0 && pen->colour_count == PEN_MOST_COLOURS) {
        return error_set(err, "A palette has at most %d colours.",
                         PEN_MOST_COLOURS);
    }
    if (strlen(name) >= sizeof pen->colours->name) {
        return error_set(err, "The colour name \"%.40s\" is too long.", name);
    }
    if (number < 0) {
        number = pen->colour_count++;
    }
    Colour *colour = &pen->colours[number];
    snprintf(colour->name, sizeof colour->name, "%s", name);
    colour->argb = argb;
    return true;
}

bool pen_colour(const Pen *pen, const char *name, uint32_t *argb) {
    int number = colour_number(pen, name);
    if (number >= 0) {
        *argb = pen->colours[number].argb;
    }
    return number >= 0;
}

// --- Text ---

int pen_font(Pen *pen, const PenFont *font, Error *err) {
    if (!(font->size >= FACE_SMALLEST && font->size <= FACE_LARGEST)) {
        error_set(err, "A font's size is %d to %d pixels.", FACE_SMALLEST,
                  FACE_LARGEST);
        return 0;
    }
    bool apart = font->letter >= 0 && font->letter <= 0.5;
    FontSpec spec = {font->face, font->style, whole(font->size),
                     apart ? whole(font->letter * 1000) : -1};
    return fonts_get(pen->fonts, &spec, err);
}

void pen_direction(Pen *pen, bool leftward) {
    pen->leftward = leftward;
}

static bool check_font(const Pen *pen, int font, Error *err) {
    return fonts_valid(pen->fonts, font) ||
           error_set(err, "There is no font %d; pen.font makes one.", font);
}

// The font in the size that it has in the present space; 0: *err is filled.
static int font_here(Pen *pen, int font, Error *err) {
    double scale = pen->spaces[pen->space].scale;
    if (!check_font(pen, font, err)) {
        return 0;
    }
    return scale == 1
               ? font
               : fonts_resized(pen->fonts, font,
                               fonts_size(pen->fonts, font) * scale, err);
}

// Copies the spans, with fonts as they are here.
static bool spans_here(Pen *pen, const PenText *text, Error *err) {
    if (text->span_count > PEN_MOST_SPANS) {
        return error_set(err, "A text has at most %d spans.", PEN_MOST_SPANS);
    }
    size_t last = 0;
    for (size_t i = 0; i < text->span_count; i++) {
        BlockSpan *span = &pen->spans[i];
        *span = text->spans[i];
        if (span->from < last || span->to < span->from ||
            span->to > text->length) {
            return error_set(err, "Spans rise and lie within their text.");
        }
        last = span->to;
        span->font = font_here(pen, span->font, err);
        if (span->font == 0) {
            return false;
        }
    }
    return true;
}

static int pixels(double length) {
    return length <= 0 ? 0 : whole(length) > 0 ? whole(length) : 1;
}

static Block *block_of(Pen *pen, const PenText *text, Error *err) {
    if (!check_font(pen, text->font, err)) {
        return NULL;
    }
    double width = length_of(pen, text->width);
    double pitch =
        length_of(pen, fonts_size(pen->fonts, text->font) * text->spacing);
    double numbers[2] = {width, pitch};
    if (!near(numbers, 2, err) || !spans_here(pen, text, err)) {
        return NULL;
    }
    BlockSpec spec = {.text = text->text,
                      .length = text->length,
                      .font = font_here(pen, text->font, err),
                      .width = pixels(width),
                      .align = text->align,
                      .pitch = pixels(pitch),
                      .leftward = pen->leftward,
                      .spans = pen->spans,
                      .span_count = text->span_count};
    return spec.font == 0 ? NULL : blocks_get(pen->blocks, &spec, err);
}

static PenSize size_of(const Pen *pen, const Block *block) {
    double scale = pen->spaces[pen->space].scale;
    BlockSize size = block_size(block);
    return (PenSize){size.w / scale, size.h / scale, size.lines};
}

bool pen_measure(Pen *pen, const PenText *text, PenSize *size, Error *err) {
    Block *block = block_of(pen, text, err);
    if (block == NULL) {
        return false;
    }
    *size = size_of(pen, block);
    return true;
}

static PenPlace place_of(const Pen *pen, Area area) {
    double scale = pen->spaces[pen->space].scale;
    return (PenPlace){area.x / scale, area.y / scale, area.w / scale,
                      area.h / scale};
}

bool pen_caret(Pen *pen, const PenText *text, size_t at, PenPlace *place,
               Error *err) {
    Block *block = block_of(pen, text, err);
    if (block != NULL) {
        *place = place_of(pen, caret_at(block, at));
    }
    return block != NULL;
}

bool pen_hit(Pen *pen, const PenText *text, double x, double y, size_t *at,
             Error *err) {
    double point[2] = {length_of(pen, x), length_of(pen, y)};
    Block *block = near(point, 2, err) ? block_of(pen, text, err) : NULL;
    if (block != NULL) {
        *at = caret_hit(block, whole(point[0]), (int)floor(point[1]));
    }
    return block != NULL;
}

static bool make_room(Pen *pen, size_t count, Error *err) {
    if (count <= pen->place_room) {
        return true;
    }
    Area *areas = mem_resize(pen->areas, count, sizeof *areas);
    pen->areas = areas != NULL ? areas : pen->areas;
    PenPlace *places = mem_resize(pen->places, count, sizeof *places);
    pen->places = places != NULL ? places : pen->places;
    if (areas == NULL || places == NULL) {
        return error_memory(err);
    }
    pen->place_room = count;
    return true;
}

const PenPlace *pen_places(Pen *pen, const PenText *text, size_t from,
                           size_t to, size_t *count, Error *err) {
    Block *block = block_of(pen, text, err);
    if (block == NULL) {
        return NULL;
    }
    int space = fonts_space(pen->fonts, block_spec(block)->font);
    size_t found =
        caret_cover(block, space, from, to, pen->areas, pen->place_room);
    if (found > pen->place_room || pen->places == NULL) {
        if (!make_room(pen, found + 16, err)) {
            return NULL;
        }
        caret_cover(block, space, from, to, pen->areas, pen->place_room);
    }
    for (size_t i = 0; i < found; i++) {
        pen->places[i] = place_of(pen, pen->areas[i]);
    }
    *count = found;
    return pen->places;
}

bool pen_text(Pen *pen, double x, double y, const PenText *text,
              uint32_t colour, PenSize *size, Error *err) {
    double place[2] = {x_of(pen, x), y_of(pen, y)};
    if (!ready(pen, err) || !near(place, 2, err)) {
        return false;
    }
    if (text->length > PEN_MOST_TEXT - pen->text) {
        return error_set(err,
                         "More than %d bytes of text are drawn in a "
                         "frame.",
                         PEN_MOST_TEXT);
    }
    Block *block = block_of(pen, text, err);
    if (block == NULL) {
        return false;
    }
    pen->text += text->length;
    if (size != NULL) {
        *size = size_of(pen, block);
    }
    if (colour >> 24 == 0) {
        return true;
    }
    BlockSize all = block_size(block);
    int reach = block_reach(block);
    int wide = whole(length_of(pen, text->width));
    Item item = {.kind = ITEM_TEXT,
                 .fill = colour,
                 .x = whole(place[0]),
                 .y = whole(place[1]),
                 .block = block};
    Area bounds = {item.x, item.y - reach, wide > all.w ? wide : all.w,
                   all.h + 2 * reach};
    return add(pen, &item, bounds, err);
}

// --- Shapes ---

bool pen_rect(Pen *pen, double x, double y, double w, double h, uint32_t fill,
              Error *err) {
    double place[4] = {x_of(pen, x), y_of(pen, y), length_of(pen, w),
                       length_of(pen, h)};
    if (!ready(pen, err) || !near(place, 4, err)) {
        return false;
    }
    Area area = snapped(place[0], place[1], place[2], place[3]);
    if (fill >> 24 == 0) {
        return true;
    }
    Item item = {.kind = ITEM_RECT,
                 .fill = fill,
                 .x = area.x,
                 .y = area.y,
                 .w = area.w,
                 .h = area.h};
    return add(pen, &item, area, err);
}

// An edge's thickness in whole pixels: at least one, when there is any.
static int edge_of(const Pen *pen, uint32_t edge, double thickness) {
    double size = length_of(pen, thickness);
    if (edge >> 24 == 0 || !(size > 0)) {
        return 0;
    }
    return size < 1.5 ? 1 : whole(size);
}

bool pen_box(Pen *pen, const PenBox *box, Error *err) {
    double place[6] = {
        x_of(pen, box->x),           y_of(pen, box->y),
        length_of(pen, box->w),      length_of(pen, box->h),
        length_of(pen, box->radius), length_of(pen, box->thickness)};
    if (!ready(pen, err) || !near(place, 6, err)) {
        return false;
    }
    Area area = snapped(place[0], place[1], place[2], place[3]);
    int shorter = area.w < area.h ? area.w : area.h;
    int radius = place[4] > 0 ? whole(place[4]) : 0;
    Item item = {.kind = ITEM_BOX,
                 .fill = box->fill,
                 .edge = box->edge,
                 .x = area.x,
                 .y = area.y,
                 .w = area.w,
                 .h = area.h,
                 .radius = radius > shorter / 2 ? shorter / 2 : radius,
                 .thickness = edge_of(pen, box->edge, box->thickness)};
    if (item.fill >> 24 == 0 && item.thickness == 0) {
        return true;
    }
    return add(pen, &item, area, err);
}

bool pen_circle(Pen *pen, const PenCircle *circle, Error *err) {
    double place[4] = {x_of(pen, circle->x), y_of(pen, circle->y),
                       length_of(pen, circle->radius),
                       length_of(pen, circle->thickness)};
    if (!ready(pen, err) || !near(place, 4, err)) {
        return false;
    }
    bool edged = circle->edge >> 24 != 0 && place[3] > 0;
    Item item = {.kind = ITEM_CIRCLE,
                 .fill = circle->fill,
                 .edge = edged ? circle->edge : 0,
                 .x = units(place[0]),
                 .y = units(place[1]),
                 .radius = units(place[2]),
                 .thickness = edged ? units(place[3]) : 0};
    if (item.thickness > 0 && item.thickness < ITEM_UNIT) {
        item.thickness = ITEM_UNIT;
    }
    if (item.radius <= 0 || (item.fill >> 24 == 0 && !edged)) {
        return true;
    }
    int reach = item.radius / ITEM_UNIT + 2;
    Area bounds = {whole(place[0]) - reach, whole(place[1]) - reach, reach * 2,
                   reach * 2};
    return add(pen, &item, bounds, err);
}

// A level or upright line falls on whole pixels, else it would look blurred.
// `middle` and `thickness` in units.
static int sharpened(int middle, int thickness) {
    int half = thickness / 2;
    int top = middle - half;
    return (top + ITEM_UNIT / 2) / ITEM_UNIT * ITEM_UNIT + half;
}

static void sharpen(Item *line) {
    int thick = (line->thickness + ITEM_UNIT / 2) / ITEM_UNIT * ITEM_UNIT;
    if (line->y == line->h && line->x != line->w) {
        line->thickness = thick;
        line->y = line->h = sharpened(line->y, thick);
    } else if (line->x == line->w && line->y != line->h) {
        line->thickness = thick;
        line->x = line->w = sharpened(line->x, thick);
    }
}

static Area around(const Item *line) {
    int reach = line->thickness / 2 + ITEM_UNIT * 2;
    int left = line->x < line->w ? line->x : line->w;
    int right = line->x < line->w ? line->w : line->x;
    int top = line->y < line->h ? line->y : line->h;
    int bottom = line->y < line->h ? line->h : line->y;
    int x = whole((left - reach) / (double)ITEM_UNIT);
    int y = whole((top - reach) / (double)ITEM_UNIT);
    return (Area){x, y, whole((right + reach) / (double)ITEM_UNIT) - x,
                  whole((bottom + reach) / (double)ITEM_UNIT) - y};
}

bool pen_line(Pen *pen, double x1, double y1, double x2, double y2,
              double thickness, uint32_t colour, Error *err) {
    double size = length_of(pen, thickness);
    double place[5] = {x_of(pen, x1), y_of(pen, y1), x_of(pen, x2),
                       y_of(pen, y2), size};
    if (!ready(pen, err) || !near(place, 5, err)) {
        return false;
    }
    if (size < 1) {
        // Thinner than a pixel: as thick as one, and so much fainter.
        double alpha = (colour >> 24) * (size > 0 ? size : 0);
        colour = (uint32_t)(alpha + 0.5) << 24 | (colour & 0xFFFFFF);
        size = 1;
    }
    if (colour >> 24 == 0) {
        return true;
    }
    Item item = {.kind = ITEM_LINE,
                 .fill = colour,
                 .x = units(place[0]),
                 .y = units(place[1]),
                 .w = units(place[2]),
                 .h = units(place[3]),
                 .thickness = units(size),
                 .round = size >= 3};
    sharpen(&item);
    return add(pen, &item, around(&item), err);
}

// --- Pictures ---

static const Picture *picture_for(Pen *pen, const char *name, Area area,
                                  Error *err) {
    if (pen->pictures == NULL) {
        error_set(err, "There is no picture %s.", name);
        return NULL;
    }
    return pictures_get(pen->pictures, name, area.w, area.h, err);
}

bool pen_picture(Pen *pen, double x, double y, double w, double h,
                 const char *name, uint32_t tint, bool *found, Error *err) {
    double place[4] = {x_of(pen, x), y_of(pen, y), length_of(pen, w),
                       length_of(pen, h)};
    if (!ready(pen, err) || !near(place, 4, err)) {
        return false;
    }
    Area area = snapped(place[0], place[1], place[2], place[3]);
    *found = true;
    if (area_empty(area)) {
        return true;
    }
    const Picture *picture = picture_for(pen, name, area, err);
    if (picture == NULL) {
        *found = false;
        return true;
    }
    Item item = {.kind = ITEM_PICTURE,
                 .fill = tint >> 24 == 0 ? 0 : tint,
                 .x = area.x + (area.w - picture->w) / 2,
                 .y = area.y + (area.h - picture->h) / 2,
                 .picture = picture};
    Area bounds = {item.x, item.y, picture->w, picture->h};
    return add(pen, &item, bounds, err);
}

bool pen_picture_size(Pen *pen, const char *name, int *w, int *h, Error *err) {
    if (pen->pictures == NULL) {
        return error_set(err, "There is no picture %s.", name);
    }
    return pictures_size(pen->pictures, name, w, h, err);
}

// --- Spaces ---

bool pen_clip(Pen *pen, double x, double y, double w, double h, Error *err) {
    double place[4] = {x_of(pen, x), y_of(pen, y), length_of(pen, w),
                       length_of(pen, h)};
    if (!ready(pen, err) || !near(place, 4, err)) {
        return false;
    }
    if (pen->clip == PEN_DEEPEST) {
        return error_set(err, "More than %d clips lie within each other.",
                         PEN_DEEPEST);
    }
    Area area = snapped(place[0], place[1], place[2], place[3]);
    pen->clips[pen->clip + 1] = area_meet(area, pen->clips[pen->clip]);
    pen->clip++;
    return true;
}

bool pen_unclip(Pen *pen, Error *err) {
    if (!ready(pen, err)) {
        return false;
    }
    if (pen->clip == 0) {
        return error_set(err, "There is no clip to end.");
    }
    pen->clip--;
    return true;
}

bool pen_push(Pen *pen, double x, double y, double scale, Error *err) {
    double place[2] = {x_of(pen, x), y_of(pen, y)};
    double all = length_of(pen, scale);
    if (!ready(pen, err) || !near(place, 2, err)) {
        return false;
    }
    if (!(all >= 0.01 && all <= 100)) {
        return error_set(err, "A scale is 0.01 to 100 in all.");
    }
    if (pen->space == PEN_DEEPEST) {
        return error_set(err, "More than %d spaces lie within each other.",
                         PEN_DEEPEST);
    }
    pen->spaces[++pen->space] = (Space){place[0], place[1], all};
    return true;
}

bool pen_pop(Pen *pen, Error *err) {
    if (!ready(pen, err)) {
        return false;
    }
    if (pen->space == 0) {
        return error_set(err, "There is no space to leave.");
    }
    pen->space--;
    return true;
}
