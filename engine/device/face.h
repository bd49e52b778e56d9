// face.h: one typeface at one size. Text is UTF-8; lengths are physical
// pixels.
#ifndef DEVICE_FACE_H
#define DEVICE_FACE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "device/writing.h"

typedef struct Face Face;

// Coverage of a shaped piece of text, 0 (none) to 255, w bytes a row; x and y
// are where its first pixel stands, seen from the piece's pen position and
// the top of its line box. Nothing to see: w and h are 0, bytes NULL.
typedef struct Mask {
    int x, y, w, h;
    uint8_t *bytes;
} Mask;

// Returns NULL and fills *err when the file is not a font or size is not
// FACE_SMALLEST..FACE_LARGEST.
enum { FACE_SMALLEST = 6, FACE_LARGEST = 400 };
Face *face_new(const char *path, int size, Error *err);
void face_free(Face *face);

int face_height(const Face *face); // of a line box: ascent + descent
int face_ascent(const Face *face); // from its top to the base line
int face_pitch(const Face *face);  // from line to line, the font's own wish
bool face_has(Face *face, uint32_t code);

// The width that `text` (ended by 0, without spaces) takes on its line when
// it runs `leftward` or not.
int face_advance(Face *face, const char *text, const Writing *writing,
                 bool leftward);

// How far the letter's ink stands out to the left of where it begins, 0 or
// less. The advance and coverage of a piece begin with its ink there.
int face_lead(Face *face, uint32_t code);

// Its coverage, cut to what is visible; the caller frees mask->bytes. False:
// memory ran out.
bool face_mask(Face *face, const char *text, const Writing *writing,
               bool leftward, Mask *mask);

// Lays `part` over `whole`, which grows to hold both and owns its bytes. False
// and unchanged: memory ran out.
bool mask_add(Mask *whole, const Mask *part);

#endif
