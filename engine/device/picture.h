// picture.h: drawings (SVG) and images (PNG), turned into pixels once per
// size and kept, the least recently used go first.
//
// SVG is what nanosvg draws: paths, shapes, groups, strokes, gradients and
// opacity; no text, no <use>, no filters, no clipping, no CSS.
#ifndef DEVICE_PICTURE_H
#define DEVICE_PICTURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "device/paint.h"

typedef struct Pictures Pictures;

// Pixels as 0xAARRGGBB, colours multiplied by alpha, w a row.
typedef struct Picture {
    int w, h;
    uint32_t *pixels;
} Picture;

enum { PICTURE_LARGEST = 4096 };

// Answers with the bytes of "art/cable.svg"; they need to last only until
// the call that asked returns. False: there is no such file.
typedef bool (*PictureSource)(void *data, const char *name, const void **bytes,
                              size_t *size);

Pictures *pictures_new(PictureSource source, void *data, Error *err);
void pictures_free(Pictures *pictures);

// Forgets all that nobody holds, after files have changed.
void pictures_clear(Pictures *pictures);

// Its own size in pixels: of an SVG the root's width and height, or its
// viewBox. False and *err filled: no such picture, not named .svg or .png,
// damaged, larger than 4096 x 4096, or an SVG that refers to other files.
bool pictures_size(Pictures *pictures, const char *name, int *w, int *h,
                   Error *err);

// The picture as large as fits into w x h with its proportions kept. It
// lives until the next call unless held. NULL and *err filled: as above.
const Picture *pictures_get(Pictures *pictures, const char *name, int w, int h,
                            Error *err);
void picture_hold(const Picture *picture);
void picture_drop(const Picture *picture);

// A canvas as a PNG file, and back. canvas->pixels is freed by the caller.
bool picture_save(const Canvas *canvas, const char *path, Error *err);
bool picture_load(const char *path, Canvas *canvas, Error *err);

#endif
