// screen.h: a window, the pen that draws in it, and the activity whose view
// it shows. What is under a screen of ours and under a pupil's run alike.
#ifndef APP_SCREEN_H
#define APP_SCREEN_H

#include <stdbool.h>

#include "app/look.h"
#include "base/error.h"
#include "device/input.h"
#include "device/pen.h"
#include "device/picture.h"
#include "script/activity.h"

typedef struct Screen Screen;

typedef struct ScreenSpec {
    const char *title;
    const char *fonts;    // the folder of the fonts; borrowed
    Look look;            // its size is the window's; 0 x 0: what suits
    PictureSource source; // of pictures that are not ours
    void *source_data;
    bool placed; // the window stands where another one stood
    Area place;
    bool full;
    const Screen *beside; // fills a display on which this one is not
    bool windowless;      // draws into memory: for kitbag shot
} ScreenSpec;

// NULL and *err filled when there is no display or memory.
Screen *screen_new(const ScreenSpec *spec, Error *err);
void screen_free(Screen *screen);

Pen *screen_pen(Screen *screen);
// Where the window stands and whether it fills the screen, for the next one.
Area screen_place(const Screen *screen);
bool screen_full(const Screen *screen);
void screen_set_full(Screen *screen, bool full);

// Its window, as inputs name it, and whether there is a display for a screen
// beside it; 0 and never without a window.
uint32_t screen_window(const Screen *screen);
bool screen_has_beside(const Screen *screen);

// Has the browser show a web page; false when that cannot be, and always
// without a window.
bool screen_browse(const Screen *screen, const char *url);

// From here on the screen belongs to this activity (borrowed; NULL: to
// none). The activity has a model.
bool screen_use(Screen *screen, Activity *activity, Error *err);

// Another text size, theme, language and so on; the size stays the window's.
bool screen_set_look(Screen *screen, const Look *look, Error *err);

// Reads every picture anew, after files have changed.
void screen_forget_pictures(Screen *screen);

// Makes the view anew from the model; info as in activity_show.
bool screen_show(Screen *screen, const Json *info, Error *err);

// What the input means: an event the caller frees, or NULL (err->text empty:
// nothing). A new window size is taken care of here.
Json *screen_input(Screen *screen, const Input *input, Error *err);

// Draws, and puts what changed on the display. *wait as in ActivityFrame;
// text input is on from here while the frame says so.
// `whole`: all of it, changed or not. *damaged (may be NULL): pixels painted.
bool screen_draw(Screen *screen, bool whole, double *wait, long *damaged,
                 Error *err);

// Writes what was drawn last to a PNG file.
bool screen_save(Screen *screen, const char *path, Error *err);

#endif
