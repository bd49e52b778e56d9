// picture.c: see picture.h. What comes from a bundle is judged by its first
// bytes before a decoder sees it.
#include "device/picture.h"

#include <SDL.h>
#include <SDL_image.h>
#include <limits.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "device/cache.h"
#include "device/svg.h"

enum { PICTURES_MOST = 8 << 20, PICTURES_HELD_MOST = 192 << 20 };

typedef struct Kept {
    CacheItem item;
    Picture picture;
    int asked_w, asked_h;
    char name[]; // ended by 0
} Kept;

struct Pictures {
    PictureSource source;
    void *data;
    Cache *cache;
};

typedef struct File {
    const char *name;
    const unsigned char *bytes;
    size_t size;
    bool svg;
    int w, h;
} File;

static void drop(CacheItem *item, void *data) {
    (void)data;
    free(((Kept *)item)->picture.pixels);
    free(item);
}

Pictures *pictures_new(PictureSource source, void *data, Error *err) {
    Pictures *pictures = mem_new(1, sizeof *pictures);
    Cache *cache = cache_new(PICTURES_MOST, drop, NULL);
    if (pictures == NULL || cache == NULL) {
        free(pictures);
        cache_free(cache);
        error_memory(err);
        return NULL;
    }
    *pictures = (Pictures){source, data, cache};
    return pictures;
}

void pictures_free(Pictures *pictures) {
    if (pictures != NULL) {
        cache_free(pictures->cache);
        free(pictures);
    }
}

void pictures_clear(Pictures *pictures) {
    cache_clear(pictures->cache);
}

// --- Judging a file ---

static bool ends_with(const char *name, const char *end) {
    size_t size = strlen(name);
    size_t tail = strlen(end);
    return size > tail && strcmp(name + size - tail, end) == 0;
}

static int big_endian(const unsigned char *at) {
    uint32_t value = (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 |
                     (uint32_t)at[2] << 8 | at[3];
    return value > INT_MAX ? INT_MAX : (int)value;
}

// PNG specification, sections 5.2 and 11.2.2: signature, then IHDR.
static bool measure_png(File *file) {
    static const unsigned char start[16] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
    if (file->size < 33 || memcmp(file->bytes, start, sizeof start) != 0) {
        return false;
    }
    file->w = big_endian(file->bytes + 16);
    file->h = big_endian(file->bytes + 20);
    return file->w > 0 && file->h > 0;
}

static bool measure(File *file, Error *err) {
    const char *text = (const char *)file->bytes;
    if (file->size > INT_MAX) {
        return error_set(err, "%s is too large.", file->name);
    }
    if (file->svg && svg_refers_out(text, file->size)) {
        return error_set(err,
                         "%s refers to other files or runs a script; a "
                         "picture must stand alone.",
                         file->name);
    }
    bool read = file->svg ? svg_measure(text, file->size, &file->w, &file->h)
                          : measure_png(file);
    if (!read) {
        return error_set(err, "%s is not a picture that can be read.",
                         file->name);
    }
    if (file->w > PICTURE_LARGEST || file->h > PICTURE_LARGEST) {
        return error_set(err, "%s is larger than %d x %d pixels.", file->name,
                         PICTURE_LARGEST, PICTURE_LARGEST);
    }
    return true;
}

static bool find(Pictures *pictures, const char *name, File *file, Error *err) {
    *file = (File){.name = name, .svg = ends_with(name, ".svg")};
    if (!file->svg && !ends_with(name, ".png")) {
        return error_set(err, "%s is neither an .svg nor a .png.", name);
    }
    const void *bytes = NULL;
    if (!pictures->source(pictures->data, name, &bytes, &file->size)) {
        return error_set(err, "There is no picture %s.", name);
    }
    file->bytes = bytes;
    return measure(file, err);
}

bool pictures_size(Pictures *pictures, const char *name, int *w, int *h,
                   Error *err) {
    File file;
    if (!find(pictures, name, &file, err)) {
        return false;
    }
    *w = file.w;
    *h = file.h;
    return true;
}

// --- Making pixels ---

// 0xAARRGGBB, not multiplied; NULL when the file is damaged.
static SDL_Surface *decode(const File *file, int w, int h) {
    SDL_RWops *stream = SDL_RWFromConstMem(file->bytes, (int)file->size);
    if (stream == NULL) {
        return NULL;
    }
    SDL_Surface *raw =
        file->svg ? IMG_LoadSizedSVG_RW(stream, w, h) : IMG_LoadPNG_RW(stream);
    SDL_RWclose(stream);
    if (raw == NULL) {
        return NULL;
    }
    SDL_Surface *plain =
        SDL_ConvertSurfaceFormat(raw, SDL_PIXELFORMAT_ARGB8888, 0);
    SDL_FreeSurface(raw);
    return plain;
}

static uint32_t multiplied(uint32_t pixel) {
    uint32_t alpha = pixel >> 24;
    uint32_t red = ((pixel >> 16 & 0xFF) * alpha + 127) / 255;
    uint32_t green = ((pixel >> 8 & 0xFF) * alpha + 127) / 255;
    uint32_t blue = ((pixel & 0xFF) * alpha + 127) / 255;
    return alpha << 24 | red << 16 | green << 8 | blue;
}

// A source pixel, multiplied by alpha, added `share` times to four sums.
static void add(uint64_t sums[4], uint32_t pixel, uint64_t share) {
    uint64_t alpha = pixel >> 24;
    sums[0] += share * alpha * 255;
    sums[1] += share * alpha * (pixel >> 16 & 0xFF);
    sums[2] += share * alpha * (pixel >> 8 & 0xFF);
    sums[3] += share * alpha * (pixel & 0xFF);
}

// How much of source pixel i lies in target pixel `at`, when `from` pixels
// become `to`; in 1/to of a source pixel.
static uint64_t overlap(int i, int at, int from, int to) {
    int64_t low = (int64_t)at * from;
    int64_t high = low + from;
    int64_t left = (int64_t)i * to;
    int64_t right = left + to;
    low = low > left ? low : left;
    high = high < right ? high : right;
    return high > low ? (uint64_t)(high - low) : 0;
}

// The mean colour of what lies under target pixel x, y.
static uint32_t mean(const SDL_Surface *from, int x, int y, const Picture *to) {
    uint64_t sums[4] = {0};
    int top = (int)((int64_t)y * from->h / to->h);
    int left = (int)((int64_t)x * from->w / to->w);
    for (int i = top; i < from->h; i++) {
        uint64_t tall = overlap(i, y, from->h, to->h);
        if (tall == 0) {
            break;
        }
        const uint32_t *row =
            (const uint32_t *)((const char *)from->pixels + i * from->pitch);
        for (int j = left; j < from->w; j++) {
            uint64_t wide = overlap(j, x, from->w, to->w);
            if (wide == 0) {
                break;
            }
            add(sums, row[j], wide * tall);
        }
    }
    uint64_t all = (uint64_t)from->w * (uint64_t)from->h * 255;
    uint32_t pixel = 0;
    for (int i = 0; i < 4; i++) {
        pixel = pixel << 8 | (uint32_t)((sums[i] + all / 2) / all);
    }
    return pixel;
}

static bool fill(Picture *picture, const SDL_Surface *from) {
    size_t w = (size_t)picture->w;
    picture->pixels = mem_new(w * (size_t)picture->h, sizeof(uint32_t));
    if (picture->pixels == NULL) {
        return false;
    }
    bool same_size = picture->w == from->w && picture->h == from->h;
    for (int y = 0; y < picture->h; y++) {
        int line = same_size ? y : 0;
        const uint32_t *row =
            (const uint32_t *)((const char *)from->pixels + line * from->pitch);
        for (int x = 0; x < picture->w; x++) {
            picture->pixels[(size_t)y * w + (size_t)x] =
                same_size ? multiplied(row[x]) : mean(from, x, y, picture);
        }
    }
    return true;
}

// The largest size within w x h that has the file's proportions.
static void fit(const File *file, int *w, int *h) {
    int64_t wide = (int64_t)*h * file->w / file->h;
    int64_t tall = (int64_t)*w * file->h / file->w;
    if (wide <= *w) {
        *w = wide > 0 ? (int)wide : 1;
    } else {
        *h = tall > 0 ? (int)tall : 1;
    }
}

static Kept *make(const File *file, int w, int h, Error *err) {
    size_t length = strlen(file->name);
    int wide = w;
    int tall = h;
    fit(file, &wide, &tall);
    SDL_Surface *surface = decode(file, wide, tall);
    if (surface == NULL) {
        error_set(err, "%s is damaged.", file->name);
        error_detail(err, IMG_GetError());
        return NULL;
    }
    Kept *kept = mem_new(1, sizeof *kept + length + 1);
    if (kept != NULL) {
        memcpy(kept->name, file->name, length);
        kept->asked_w = w;
        kept->asked_h = h;
        // An SVG is as large as its drawing turned out to be.
        kept->picture.w = file->svg ? surface->w : wide;
        kept->picture.h = file->svg ? surface->h : tall;
        if (!fill(&kept->picture, surface)) {
            free(kept);
            kept = NULL;
        }
    }
    SDL_FreeSurface(surface);
    if (kept == NULL) {
        error_memory(err);
    }
    return kept;
}

typedef struct Key {
    const char *name;
    int w, h;
} Key;

static bool same(const CacheItem *item, const void *key) {
    const Kept *kept = (const Kept *)item;
    const Key *wanted = key;
    return kept->asked_w == wanted->w && kept->asked_h == wanted->h &&
           strcmp(kept->name, wanted->name) == 0;
}

static Kept *keep(Pictures *pictures, Kept *kept, uint64_t hash, Error *err) {
    size_t bytes = (size_t)kept->picture.w * (size_t)kept->picture.h * 4;
    if (!cache_add(pictures->cache, &kept->item, hash, bytes)) {
        drop(&kept->item, NULL);
        error_memory(err);
        return NULL;
    }
    kept->item.holds++;
    cache_trim(pictures->cache);
    kept->item.holds--;
    return kept;
}

const Picture *pictures_get(Pictures *pictures, const char *name, int w, int h,
                            Error *err) {
    Key key = {name, w, h};
    int32_t size[2] = {w, h};
    uint64_t hash =
        cache_hash(cache_hash(0, size, sizeof size), name, strlen(name));
    Kept *kept = (Kept *)cache_find(pictures->cache, hash, same, &key);
    if (kept != NULL) {
        return &kept->picture;
    }
    if (w < 1 || h < 1 || w > PICTURE_LARGEST || h > PICTURE_LARGEST) {
        error_set(err, "%s is drawn at %d x %d; 1 to %d is possible.", name, w,
                  h, PICTURE_LARGEST);
        return NULL;
    }
    if (cache_bytes(pictures->cache) > PICTURES_HELD_MOST) {
        error_set(err, "Too many large pictures are shown at once.");
        return NULL;
    }
    File file;
    kept = find(pictures, name, &file, err) ? make(&file, w, h, err) : NULL;
    kept = kept != NULL ? keep(pictures, kept, hash, err) : NULL;
    return kept != NULL ? &kept->picture : NULL;
}

static Kept *kept_of(const Picture *picture) {
    return (Kept *)((char *)picture - offsetof(Kept, picture));
}

void picture_hold(const Picture *picture) {
    kept_of(picture)->item.holds++;
}

void picture_drop(const Picture *picture) {
    kept_of(picture)->item.holds--;
}

// --- Files ---

bool picture_save(const Canvas *canvas, const char *path, Error *err) {
    SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormatFrom(
        canvas->pixels, canvas->width, canvas->height, 32, canvas->stride * 4,
        SDL_PIXELFORMAT_RGB888);
    bool ok = surface != NULL && IMG_SavePNG(surface, path) == 0;
    if (!ok) {
        error_set(err, "%s cannot be written.", path);
        error_detail(err, IMG_GetError());
    }
    SDL_FreeSurface(surface);
    return ok;
}

bool picture_load(const char *path, Canvas *canvas, Error *err) {
    *canvas = (Canvas){0};
    SDL_RWops *file = SDL_RWFromFile(path, "rb");
    SDL_Surface *raw = file == NULL ? NULL : IMG_LoadPNG_RW(file);
    SDL_Surface *plain =
        raw == NULL
            ? NULL
            : SDL_ConvertSurfaceFormat(raw, SDL_PIXELFORMAT_ARGB8888, 0);
    if (file != NULL) {
        SDL_RWclose(file);
    }
    size_t w = plain == NULL ? 0 : (size_t)plain->w;
    uint32_t *pixels = plain == NULL ? NULL : mem_new(w * (size_t)plain->h, 4);
    for (int y = 0; pixels != NULL && y < plain->h; y++) {
        memcpy(pixels + (size_t)y * w,
               (const char *)plain->pixels + y * plain->pitch, w * 4);
    }
    if (pixels == NULL) {
        error_set(err, "%s cannot be read as a PNG.", path);
        error_detail(err, IMG_GetError());
    } else {
        *canvas = (Canvas){pixels, plain->w, plain->h, plain->w};
    }
    SDL_FreeSurface(raw);
    SDL_FreeSurface(plain);
    return pixels != NULL;
}
