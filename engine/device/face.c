// face.c: see face.h. Shaping, hinting and coverage are SDL_ttf's.
#include "device/face.h"

#include <SDL.h>
#include <SDL_ttf.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "device/area.h"

struct Face {
    TTF_Font *font;
    const Writing *writing; // what SDL_ttf was told last
    bool leftward;
};

Face *face_new(const char *path, int size, Error *err) {
    if (size < FACE_SMALLEST || size > FACE_LARGEST) {
        error_set(err, "A font's size is %d to %d pixels, not %d.",
                  FACE_SMALLEST, FACE_LARGEST, size);
        return NULL;
    }
    Face *face = mem_new(1, sizeof *face);
    if (face == NULL) {
        error_memory(err);
        return NULL;
    }
    // SDL_ttf counts: the last face that goes ends it.
    bool begun = TTF_Init() == 0;
    face->font = begun ? TTF_OpenFont(path, size) : NULL;
    if (face->font == NULL) {
        error_set(err, "The font %s cannot be read; build Kitbag again.", path);
        error_detail(err, TTF_GetError());
        if (begun) {
            TTF_Quit();
        }
        free(face);
        return NULL;
    }
    TTF_SetFontHinting(face->font, TTF_HINTING_LIGHT);
    TTF_SetFontKerning(face->font, 1);
    return face;
}

void face_free(Face *face) {
    if (face != NULL) {
        TTF_CloseFont(face->font);
        TTF_Quit();
        free(face);
    }
}

int face_height(const Face *face) {
    return TTF_FontHeight(face->font);
}

int face_ascent(const Face *face) {
    return TTF_FontAscent(face->font);
}

int face_pitch(const Face *face) {
    return TTF_FontLineSkip(face->font);
}

bool face_has(Face *face, uint32_t code) {
    return TTF_GlyphIsProvided32(face->font, code) != 0;
}

static void shape_as(Face *face, const Writing *writing, bool leftward) {
    if (writing == face->writing && leftward == face->leftward) {
        return;
    }
    TTF_SetFontDirection(face->font,
                         leftward ? TTF_DIRECTION_RTL : TTF_DIRECTION_LTR);
    TTF_SetFontScriptName(face->font, writing == NULL ? "Zyyy" : writing->tag);
    face->writing = writing;
    face->leftward = leftward;
}

int face_advance(Face *face, const char *text, const Writing *writing,
                 bool leftward) {
    int width = 0;
    shape_as(face, writing, leftward);
    TTF_SizeUTF8(face->font, text, &width, NULL);
    return width;
}

int face_lead(Face *face, uint32_t code) {
    int left = 0;
    bool known = TTF_GlyphMetrics32(face->font, code, &left, NULL, NULL, NULL,
                                    NULL) == 0;
    return known && left < 0 ? left : 0;
}

// How far the highest letter stands out above the line box.
static int overshoot(Face *face, const char *text) {
    int most = 0;
    size_t size = strlen(text);
    for (size_t at = 0; at < size;) {
        uint32_t code = text_next(text, size, &at);
        int top = 0;
        if (TTF_GlyphMetrics32(face->font, code, NULL, NULL, NULL, &top,
                               NULL) == 0 &&
            top - face_ascent(face) > most) {
            most = top - face_ascent(face);
        }
    }
    return most;
}

static bool row_empty(const SDL_Surface *surface, int y) {
    const uint8_t *row = (const uint8_t *)surface->pixels + y * surface->pitch;
    for (int x = 0; x < surface->w; x++) {
        if (row[x] != 0) {
            return false;
        }
    }
    return true;
}

static bool column_empty(const SDL_Surface *surface, int x, int y, int h) {
    const uint8_t *at =
        (const uint8_t *)surface->pixels + y * surface->pitch + x;
    for (; h > 0; h--, at += surface->pitch) {
        if (*at != 0) {
            return false;
        }
    }
    return true;
}

// The smallest part of the surface with all of its ink.
static Mask cut(const SDL_Surface *surface) {
    Mask mask = {0, 0, surface->w, surface->h, NULL};
    while (mask.h > 0 && row_empty(surface, mask.y + mask.h - 1)) {
        mask.h--;
    }
    while (mask.h > 0 && row_empty(surface, mask.y)) {
        mask.y++;
        mask.h--;
    }
    if (mask.h == 0) {
        return (Mask){0};
    }
    while (column_empty(surface, mask.w - 1, mask.y, mask.h)) {
        mask.w--;
    }
    while (column_empty(surface, mask.x, mask.y, mask.h)) {
        mask.x++;
        mask.w--;
    }
    return mask;
}

bool face_mask(Face *face, const char *text, const Writing *writing,
               bool leftward, Mask *mask) {
    const SDL_Color white = {255, 255, 255, 255};
    const SDL_Color black = {0, 0, 0, 255};
    *mask = (Mask){0};
    shape_as(face, writing, leftward);
    SDL_Surface *surface =
        TTF_RenderUTF8_Shaded(face->font, text, white, black);
    if (surface == NULL) {
        return face_advance(face, text, writing, leftward) == 0;
    }
    *mask = cut(surface);
    size_t w = (size_t)mask->w;
    if (w > 0) {
        mask->bytes = mem_new((size_t)mask->h, w);
    }
    bool ok = w == 0 || mask->bytes != NULL;
    for (int y = 0; ok && y < mask->h; y++) {
        const uint8_t *row = (const uint8_t *)surface->pixels +
                             (y + mask->y) * surface->pitch + mask->x;
        memcpy(mask->bytes + (size_t)y * w, row, w);
    }
    if (surface->h > face_height(face)) {
        mask->y -= overshoot(face, text);
    }
    SDL_FreeSurface(surface);
    return ok;
}

static void lay(const Mask *to, const Mask *from) {
    for (int y = 0; y < from->h; y++) {
        uint8_t *row = to->bytes +
                       (size_t)(from->y + y - to->y) * (size_t)to->w +
                       (from->x - to->x);
        const uint8_t *part = from->bytes + (size_t)y * (size_t)from->w;
        for (int x = 0; x < from->w; x++) {
            row[x] = part[x] > row[x] ? part[x] : row[x];
        }
    }
}

bool mask_add(Mask *whole, const Mask *part) {
    Area area = area_join((Area){whole->x, whole->y, whole->w, whole->h},
                          (Area){part->x, part->y, part->w, part->h});
    if (area_empty(area)) {
        return true;
    }
    Mask both = {area.x, area.y, area.w, area.h,
                 mem_new((size_t)area.h, (size_t)area.w)};
    if (both.bytes == NULL) {
        return false;
    }
    lay(&both, whole);
    lay(&both, part);
    free(whole->bytes);
    *whole = both;
    return true;
}
