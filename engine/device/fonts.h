// fonts.h: the typefaces the program has, by name and size, with others to
// fall back on for characters a face lacks. Nothing is loaded before it is
// needed.
//
// The folder is build/fonts beside the program. Its files, all from
// packages, are the table FILES in fonts.c: see fonts_file.
#ifndef DEVICE_FONTS_H
#define DEVICE_FONTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "device/face.h"

typedef struct Fonts Fonts;

// `folder` is copied. NULL: memory ran out. Reads nothing yet.
Fonts *fonts_new(const char *folder, Error *err);
void fonts_free(Fonts *fonts);

typedef enum FontStyle { FONT_REGULAR, FONT_BOLD, FONT_ITALIC } FontStyle;

typedef struct FontSpec {
    const char *face; // "sans", "dyslexic" or "bench"
    FontStyle style;  // a face without it gives its regular one
    int size;         // pixels, FACE_SMALLEST..FACE_LARGEST
    int letter;       // space after each cluster, thousandths of the size,
                      // 0..FONTS_WIDEST; joined scripts go without
} FontSpec;

// A font is a small number, 1 and up, that stays the same for the same spec.
// 0 and *err filled: no such face, its file cannot be read, a size or space
// out of range, or more than FONTS_MOST.
enum { FONTS_MOST = 128, FONTS_WIDEST = 500 };
int fonts_get(Fonts *fonts, const FontSpec *spec, Error *err);

// The same face, style and letter space in another size, held within 6..400;
// the nearest size there is once the table is nearly full.
int fonts_resized(Fonts *fonts, int font, double size, Error *err);

bool fonts_valid(const Fonts *fonts, int font);
int fonts_size(const Fonts *fonts, int font);
bool fonts_bold(const Fonts *fonts, int font);

// Its letter space in 1/64 pixels, and the width of its word space in whole
// ones.
int fonts_letter(const Fonts *fonts, int font);
int fonts_space(const Fonts *fonts, int font);

// The face that draws text in this font; loaded by fonts_get.
Face *fonts_face(Fonts *fonts, int font);

// The face to draw `code` in: the font's own or the first fallback that has
// it, bold for a bold font, loaded if need be. The font's own when none has:
// noted as missing.
Face *fonts_face_for(Fonts *fonts, int font, uint32_t code);

// Characters that no face had so far, each once, at most 64 are remembered.
const uint32_t *fonts_missing(const Fonts *fonts, size_t *count);

// The files the folder should hold, and the Debian package of each; `number`
// from 0. False: no more.
bool fonts_file(size_t number, const char **file, const char **package);

#endif
