// compare.c: is a picture the golden one? Use: compare GOLDEN.png OTHER.png
// The same: equal in size, and at most one pixel in a thousand differs by
// more than 24 of 255 in any channel (libraries shade edges differently).
// Exit 0: the same, 1: they differ, 2: one cannot be read.
#include <SDL.h>
#include <SDL_image.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#define CHANNEL_TOLERANCE 24
#define PIXELS_A_FAULT 1000

static SDL_Surface *load(const char *path) {
    SDL_Surface *raw = IMG_Load(path);
    SDL_Surface *rgba = NULL;
    if (raw) {
        rgba = SDL_ConvertSurfaceFormat(raw, SDL_PIXELFORMAT_RGBA32, 0);
    }
    if (!rgba) {
        fprintf(stderr, "%s: %s\n", path, SDL_GetError());
    }
    SDL_FreeSurface(raw);
    return rgba;
}

static bool pixel_differs(const Uint8 *a, const Uint8 *b) {
    for (int channel = 0; channel < 4; channel++) {
        if (abs(a[channel] - b[channel]) > CHANNEL_TOLERANCE) {
            return true;
        }
    }
    return false;
}

static long count_different(const SDL_Surface *a, const SDL_Surface *b) {
    long different = 0;
    for (int y = 0; y < a->h; y++) {
        const Uint8 *row = (const Uint8 *)a->pixels + y * a->pitch;
        const Uint8 *other = (const Uint8 *)b->pixels + y * b->pitch;
        for (int x = 0; x < a->w; x++) {
            different += pixel_differs(row + 4 * x, other + 4 * x);
        }
    }
    return different;
}

static int compare(const SDL_Surface *a, const SDL_Surface *b) {
    if (a->w != b->w || a->h != b->h) {
        printf("%dx%d became %dx%d\n", a->w, a->h, b->w, b->h);
        return 1;
    }
    long different = count_different(a, b);
    printf("%ld of %ld pixels differ\n", different, (long)a->w * a->h);
    return different * PIXELS_A_FAULT > (long)a->w * a->h;
}

int main(int argc, char **argv) {
    if (argc != 3) {
        fprintf(stderr, "Use: compare GOLDEN.png OTHER.png\n");
        return 2;
    }
    SDL_Surface *golden = load(argv[1]);
    SDL_Surface *other = golden ? load(argv[2]) : NULL;
    int result = other ? compare(golden, other) : 2;
    SDL_FreeSurface(golden);
    SDL_FreeSurface(other);
    return result;
}
