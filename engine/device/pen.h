// pen.h: what draws: it turns calls in a scaled, clipped space into a display
// list of physical pixels, and the list into pixels. One pen per window.
#ifndef DEVICE_PEN_H
#define DEVICE_PEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "device/area.h"
#include "device/block.h"
#include "device/list.h"
#include "device/paint.h"
#include "device/picture.h"

typedef struct Pen Pen;

enum {
    PEN_MOST_ITEMS = 50000,      // a frame
    PEN_MOST_TEXT = 1024 * 1024, // bytes drawn in a frame
    PEN_DEEPEST = 64,            // clip and push, each
    PEN_MOST_COLOURS = 64,       // names in the palette
    PEN_MOST_SPANS = 1000,       // in a text
    PEN_FARTHEST = 100000        // no coordinate may lie farther out, pixels
};

// Fonts and pictures stay the caller's and outlive the pen; they may be
// shared. `pictures` may be NULL: then there are none.
Pen *pen_new(Fonts *fonts, Pictures *pictures, Error *err);
void pen_free(Pen *pen);

// --- A frame (C only) ---

// Begins a frame of this many physical pixels. One that was not ended is
// thrown away.
void pen_begin(Pen *pen, int width, int height, uint32_t background);

// Ends it. Fills `damage` with the areas that differ from the frame before
// and returns how many (all of it after the first and after pen_forget).
int pen_end(Pen *pen, Area damage[LIST_DAMAGE]);

// Throws the unfinished frame away; the last ended one stays.
void pen_cancel(Pen *pen);

// The next pen_end calls everything damaged (the canvas is a new one).
void pen_forget(Pen *pen);

// Paints `area` of the last ended frame.
void pen_paint(Pen *pen, const Canvas *canvas, Area area);

// The last ended frame, until the next pen_end; and what draws its words.
const DisplayList *pen_shown(const Pen *pen);
Blocks *pen_blocks(const Pen *pen);
Fonts *pen_fonts(const Pen *pen);

// --- What kit.pen offers to Lua, see lua/meta/pen.lua ---
// False (or 0) with *err filled: no frame was begun (drawing only), a limit
// is reached, a number is not finite or too far out, memory ran out.

// A name for a colour, at most 31 bytes; set again to change.
bool pen_set_colour(Pen *pen, const char *name, uint32_t argb, Error *err);
bool pen_colour(const Pen *pen, const char *name, uint32_t *argb);

typedef struct PenFont {
    double size; // pixels, rounded to a whole one
    FontStyle style;
    const char *face; // as in FontSpec
    double letter;    // space after each cluster, times the size, 0 .. 0.5
} PenFont;
int pen_font(Pen *pen, const PenFont *font, Error *err);

// Which way paragraphs without a strong letter run from here on.
void pen_direction(Pen *pen, bool leftward);

typedef struct PenText {
    const char *text;
    size_t length;
    int font;
    double width;     // to wrap to; 0: only at line ends
    BlockAlign align; // within `width`, or within the longest line
    double spacing;   // from line to line: times the font's size; 0: its own
    const BlockSpan *spans; // parts in another font or colour, rising
    size_t span_count;
} PenText;
typedef struct PenSize {
    double w, h; // in the present space
    int lines;
} PenSize;
bool pen_measure(Pen *pen, const PenText *text, PenSize *size, Error *err);

// Where the caret before byte `at` (0 .. length) stands in the text, the byte
// whose caret is nearest to a point, and what bytes [from, to) cover; see
// caret.h. Lengths are of the present space, from the text's top left.
typedef struct PenPlace {
    double x, y, w, h;
} PenPlace;
bool pen_caret(Pen *pen, const PenText *text, size_t at, PenPlace *place,
               Error *err);
bool pen_hit(Pen *pen, const PenText *text, double x, double y, size_t *at,
             Error *err);
// The answer is the pen's and lives until the next call. NULL: *err is filled.
const PenPlace *pen_places(Pen *pen, const PenText *text, size_t from,
                           size_t to, size_t *count, Error *err);

bool pen_rect(Pen *pen, double x, double y, double w, double h, uint32_t fill,
              Error *err);
// An edge lies inside the box. Colour with alpha 0: none.
typedef struct PenBox {
    double x, y, w, h, radius;
    uint32_t fill, edge;
    double thickness; // of the edge; at least one physical pixel is drawn
} PenBox;
bool pen_box(Pen *pen, const PenBox *box, Error *err);
// Ends are round when the line is 3 physical pixels thick or more.
bool pen_line(Pen *pen, double x1, double y1, double x2, double y2,
              double thickness, uint32_t colour, Error *err);
typedef struct PenCircle {
    double x, y, radius;
    uint32_t fill, edge;
    double thickness;
} PenCircle;
bool pen_circle(Pen *pen, const PenCircle *circle, Error *err);
// x, y: top left of the first line's box. `size` may be NULL.
bool pen_text(Pen *pen, double x, double y, const PenText *text,
              uint32_t colour, PenSize *size, Error *err);
// As large as fits into w x h, in its middle. With a `tint` (alpha above 0)
// the picture is a stencil in that one colour: icons. *found turns false,
// with *err filled, when the picture is lacking or damaged; the answer is
// still true, for that is no mistake of the caller.
bool pen_picture(Pen *pen, double x, double y, double w, double h,
                 const char *name, uint32_t tint, bool *found, Error *err);
bool pen_picture_size(Pen *pen, const char *name, int *w, int *h, Error *err);

// Nothing is drawn outside, until pen_unclip; clips within clips meet.
bool pen_clip(Pen *pen, double x, double y, double w, double h, Error *err);
bool pen_unclip(Pen *pen, Error *err);

// From here on 0, 0 lies at x, y and everything is `scale` times as large
// (0.01 .. 100 in all), until pen_pop.
bool pen_push(Pen *pen, double x, double y, double scale, Error *err);
bool pen_pop(Pen *pen, Error *err);

#endif
