// robot_flash.h: whether pictures that follow each other flash, by WCAG 2.2,
// 2.3.1: a flash is a change of relative luminance by 0.1 or more and back,
// where the darker one is below 0.8; more than three of them within a second,
// over more than a quarter of what one looks straight at, are dangerous.
#ifndef APP_ROBOT_FLASH_H
#define APP_ROBOT_FLASH_H

#include <stdbool.h>

#include "device/paint.h"

typedef struct Flash Flash;

// For canvases of this size. NULL: memory ran out.
Flash *flash_new(int width, int height);
void flash_free(Flash *flash);

// The next picture of the same second.
void flash_take(Flash *flash, const Canvas *canvas);

// Whether what was taken so far flashes.
bool flash_is(const Flash *flash);

#endif
