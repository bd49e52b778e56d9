// robot_flash.c: see robot_flash.h. The screen is looked at in squares.
#include "app/robot_flash.h"

#include <math.h>
#include <stdlib.h>

#include "base/memory.h"

enum {
    SQUARE = 16,         // pixels a side
    SAMPLE = 4,          // every so many pixels are looked at
    FLASHES = 3,         // within a second, at most
    AREA = 341 * 256 / 4 // pixels: a quarter of 10 degrees of sight
};
#define FLASH_STEP 0.1f // of luminance
#define FLASH_DARK 0.8f

typedef struct Square {
    float extreme; // the farthest luminance in the present direction
    int way;       // 1: it grows lighter, -1: darker, 0: not known
    int turns;     // changes of direction
    bool begun;
} Square;

struct Flash {
    int columns, rows;
    Square *squares;
    float linear[256]; // of a channel's value
};

// The formula of sRGB.
static float linear_of(int value) {
    double v = value / 255.0;
    return (float)(v <= 0.04045 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4));
}

Flash *flash_new(int width, int height) {
    Flash *flash = mem_new(1, sizeof *flash);
    if (flash == NULL) {
        return NULL;
    }
    flash->columns = width / SQUARE;
    flash->rows = height / SQUARE;
    flash->squares = mem_new((size_t)flash->columns * (size_t)flash->rows,
                             sizeof *flash->squares);
    if (flash->squares == NULL) {
        free(flash);
        return NULL;
    }
    for (int i = 0; i < 256; i++) {
        flash->linear[i] = linear_of(i);
    }
    return flash;
}

void flash_free(Flash *flash) {
    if (flash != NULL) {
        free(flash->squares);
        free(flash);
    }
}

static float light_of(const Flash *flash, uint32_t pixel) {
    return 0.2126f * flash->linear[pixel >> 16 & 0xFF] +
           0.7152f * flash->linear[pixel >> 8 & 0xFF] +
           0.0722f * flash->linear[pixel & 0xFF];
}

static float square_light(const Flash *flash, const Canvas *canvas, int column,
                          int row) {
    float sum = 0;
    for (int y = 0; y < SQUARE; y += SAMPLE) {
        const uint32_t *line =
            canvas->pixels +
            (size_t)(row * SQUARE + y) * (size_t)canvas->stride +
            column * SQUARE;
        for (int x = 0; x < SQUARE; x += SAMPLE) {
            sum += light_of(flash, line[x]);
        }
    }
    return sum / (SQUARE / SAMPLE * (SQUARE / SAMPLE));
}

// Takes note when the light turns: it has changed by a step from where it was
// farthest in the other direction.
static void note_light(Square *square, float light) {
    if (!square->begun) {
        *square = (Square){.extreme = light, .begun = true};
        return;
    }
    float change = light - square->extreme;
    float darker = change < 0 ? light : square->extreme;
    bool step = fabsf(change) >= FLASH_STEP && darker < FLASH_DARK;
    int way = change > 0 ? 1 : -1;
    if (step && way != square->way) {
        square->way = way;
        square->turns++;
        square->extreme = light;
    } else if (way == square->way) {
        square->extreme = light;
    }
}

void flash_take(Flash *flash, const Canvas *canvas) {
    for (int row = 0; row < flash->rows; row++) {
        for (int column = 0; column < flash->columns; column++) {
            note_light(&flash->squares[row * flash->columns + column],
                       square_light(flash, canvas, column, row));
        }
    }
}

bool flash_is(const Flash *flash) {
    long area = 0;
    for (int i = 0; i < flash->columns * flash->rows; i++) {
        if (flash->squares[i].turns > 2 * FLASHES) {
            area += SQUARE * SQUARE;
        }
    }
    return area > AREA;
}
