// drawing.h: what the tests of this folder share: fonts, a pen, a canvas.
#ifndef TESTS_DRAWING_H
#define TESTS_DRAWING_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "device/pen.h"

#define PAPER UINT32_C(0xFF102030)
#define INK UINT32_C(0xFFFFFFFF)

static inline const char *font_folder(void) {
    static const char *const usual = "build";
    static char path[512];
    const char *build = getenv("BUILD");
    snprintf(path, sizeof path, "%s/fonts", build != NULL ? build : usual);
    return path;
}

static inline Fonts *fonts_here(void) {
    Error err = {0};
    Fonts *fonts = fonts_new(font_folder(), &err);
    assert_non_null(fonts);
    return fonts;
}

typedef struct Desk {
    Fonts *fonts;
    Pictures *pictures;
    Pen *pen;
    Canvas canvas;
    Error err;
} Desk;

static inline bool no_picture(void *data, const char *name, const void **bytes,
                              size_t *size) {
    (void)data;
    (void)name;
    (void)bytes;
    (void)size;
    return false;
}

static inline void desk_open(Desk *desk, int w, int h) {
    *desk = (Desk){.fonts = fonts_here()};
    desk->pictures = pictures_new(no_picture, NULL, &desk->err);
    desk->pen = pen_new(desk->fonts, desk->pictures, &desk->err);
    desk->canvas = (Canvas){calloc((size_t)w * (size_t)h, 4), w, h, w};
    assert_non_null(desk->pen);
}

static inline void desk_close(Desk *desk) {
    pen_free(desk->pen);
    pictures_free(desk->pictures);
    fonts_free(desk->fonts);
    free(desk->canvas.pixels);
}

static inline void desk_begin(Desk *desk) {
    pen_begin(desk->pen, desk->canvas.width, desk->canvas.height, PAPER);
}

// Ends the frame and paints all of it.
static inline void desk_end(Desk *desk) {
    Area damage[LIST_DAMAGE];
    pen_end(desk->pen, damage);
    pen_paint(desk->pen, &desk->canvas,
              (Area){0, 0, desk->canvas.width, desk->canvas.height});
}

static inline uint32_t pixel(const Desk *desk, int x, int y) {
    return desk->canvas.pixels[y * desk->canvas.stride + x];
}

// How many pixels are not the paper's.
static inline int touched(const Desk *desk) {
    int count = 0;
    for (int y = 0; y < desk->canvas.height; y++) {
        for (int x = 0; x < desk->canvas.width; x++) {
            count += pixel(desk, x, y) != PAPER;
        }
    }
    return count;
}

// The smallest area with all pixels that are not the paper's.
static inline Area ink(const Desk *desk) {
    Area all = {0};
    for (int y = 0; y < desk->canvas.height; y++) {
        for (int x = 0; x < desk->canvas.width; x++) {
            if (pixel(desk, x, y) != PAPER) {
                all = area_join(all, (Area){x, y, 1, 1});
            }
        }
    }
    return all;
}

static inline void assert_area(Area area, int x, int y, int w, int h) {
    if (area.x != x || area.y != y || area.w != w || area.h != h) {
        fail_msg("%d,%d %dx%d is not %d,%d %dx%d", area.x, area.y, area.w,
                 area.h, x, y, w, h);
    }
}

static inline int font_in(Pen *pen, const char *face, double size) {
    Error err = {0};
    PenFont font = {.size = size, .face = face};
    return pen_font(pen, &font, &err);
}

static inline PenText words(const char *text, int font) {
    return (PenText){.text = text, .length = strlen(text), .font = font};
}

#endif
