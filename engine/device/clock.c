// clock.c: see clock.h.
#include "device/clock.h"

#include <SDL.h>

double clock_ms(void) {
    return (double)SDL_GetPerformanceCounter() * 1000.0 /
           (double)SDL_GetPerformanceFrequency();
}
