// window.h: a window that shows pixels which the processor drew. Several may
// be open at once.
#ifndef DEVICE_WINDOW_H
#define DEVICE_WINDOW_H

#include <stdbool.h>
#include <stdint.h>

#include "base/error.h"
#include "device/area.h"
#include "device/paint.h"

typedef struct Window Window;

typedef struct WindowSpec {
    const char *title;
    int width, height; // 0: what suits the screen, at most 1366 x 768
    bool placed;       // `place` tells where; otherwise in the middle
    Area place;        // as window_place told of another window
    bool full;         // begins as full screen
    // Fills a display on which this window is not, and leaves the keyboard to
    // it; it outlives the new one. The size and place above do not count. See
    // window_has_beside.
    const Window *beside;
    bool headless; // tests: a driver that shows nothing is accepted
} WindowSpec;

// Opens video on first use. NULL and *err filled when there is no screen.
Window *window_new(const WindowSpec *spec, Error *err);
void window_free(Window *window);

uint32_t window_id(const Window *window);

// Where the window stands on the desktop and how large it is, so that
// another can take its place.
Area window_place(const Window *window);

// Whether there is a display for a window beside this one: another than its
// own, and one that does not show the same. Never while no window can be
// seen.
bool window_has_beside(const Window *window);

// Where to paint. It stays until the next INPUT_RESIZE, with its pixels;
// *fresh (may be NULL) is set when it is a new one with nothing in it.
bool window_canvas(Window *window, Canvas *canvas, bool *fresh, Error *err);

// Shows these areas of the canvas.
bool window_show(Window *window, const Area *areas, int count, Error *err);

// Has the laptop's browser show a web page ("file:///..."). False when there
// is none, as far as can be told, and always while no window can be seen.
bool window_browse(const char *url);

// Full screen on the window's own screen.
void window_set_full(Window *window, bool full);
bool window_full(const Window *window);

// Text input (INPUT_TEXT, input methods, dead keys, an on-screen keyboard):
// on only while a field has the focus, off at the start. `caret`: where in
// the canvas the field's caret stands, so that an input method's window does
// not cover it; NULL turns it off. Telling the same again costs nothing.
void window_typing(Window *window, const Area *caret);

#endif
