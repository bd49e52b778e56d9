// projector.h: what the room sees of an activity while the laptop shows its
// page: in a window of its own on a second display; where there is only one,
// in the laptop's window for as long as somebody wants it there. No model and
// no journal hears of any of this.
#ifndef APP_PROJECTOR_H
#define APP_PROJECTOR_H

#include "app/screen.h"

typedef struct Projector Projector;

// Opens nothing yet. `spec`: the title, fonts, pictures and look of its
// window; all it points to, and the laptop's screen, outlive the projector.
// NULL: memory ran out.
Projector *projector_new(const ScreenSpec *spec, Screen *laptop, Error *err);
void projector_free(Projector *projector);

// After the laptop was given something new to show, or a display came or
// went: opens the window when the activity (NULL: none is shown) has a page
// for the room and there is a display for it, closes it otherwise. A window
// that cannot be opened is done without.
bool projector_follow(Projector *projector, Activity *activity, Error *err);

// The activity that was followed is about to go.
void projector_leave(Projector *projector);

// Somebody pressed the button: the window goes, or comes back; with one
// display the laptop's window shows the page for the room, or its own again.
bool projector_press(Projector *projector, Activity *activity, Error *err);

// How the laptop is read has changed.
bool projector_set_look(Projector *projector, const Look *look, Error *err);

// Whether the input was meant for the projector's window, and is done with.
// Keys are the laptop's wherever they arrive.
bool projector_input(Projector *projector, const Input *input, Error *err);

// Draws the window, if it is there and something may have changed. *wait:
// milliseconds until it wants to be called again; below 0: for nothing.
bool projector_draw(Projector *projector, double *wait, Error *err);

#endif
