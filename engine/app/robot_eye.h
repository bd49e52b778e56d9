// robot_eye.h: what the robot sees an activity with: a screen without a
// window, at any settings and at any time of its choosing.
#ifndef APP_ROBOT_EYE_H
#define APP_ROBOT_EYE_H

#include <stdbool.h>

#include "app/look.h"
#include "app/screen.h"
#include "data/bundle.h"

typedef struct Eye {
    const Bundle *bundle;
    Look look; // what the command line asks for
    Screen *screen;
    Canvas canvas;      // what was drawn last
    Activity *activity; // what is looked at
} Eye;

// How an activity is looked at.
typedef struct Sight {
    const char *name; // for the report; NULL: as one begins
    int text;         // per cent; 0: as one begins, and so on
    const char *theme;
    const char *lang;
    bool still; // reduced motion
} Sight;

typedef struct EyeFrame {
    double wait; // ms until the next is wanted; below 0: none
    double cpu;  // ms it cost
    long damage; // pixels that differ from the frame before
} EyeFrame;

// The bundle and `fonts` (a folder) outlive the eye. After a failure, too,
// eye_close is called.
bool eye_open(Eye *eye, const Bundle *bundle, const char *fonts,
              const Options *options, Error *err);
void eye_close(Eye *eye);

// From here on this activity is looked at (borrowed; it has a model), as one
// begins.
bool eye_use(Eye *eye, Activity *activity, Error *err);

// Its stage takes these settings.
bool eye_settle(Eye *eye, const Sight *sight, Error *err);

// Shows the view of the model as it is.
bool eye_show(Eye *eye, bool can_back, Error *err);

// Draws what is shown as it is at `now` (ms).
bool eye_draw(Eye *eye, double now, EyeFrame *frame, Error *err);

// CPU time of the process in ms.
double eye_cpu(void);

#endif
