// robot.h: the robot of `kitbag check`: it plays an activity by keyboard,
// without a window, and says what is wrong with it.
#ifndef APP_ROBOT_H
#define APP_ROBOT_H

#include "app/options.h"
#include "app/robot_chance.h"
#include "app/robot_eye.h"
#include "app/robot_report.h"
#include "app/robot_seen.h"
#include "data/bundle.h"
#include "data/journal.h"

// What all its parts share while one activity is checked.
typedef struct Robot {
    const Options *options;
    const char *path; // of the activity
    Bundle *bundle;
    Json *picked; // the options a teacher picked
    Eye eye;
    Report *report;
    Covered covered;
    Chance chance;
    Journal **runs; // the activity's own, from tests/runs/ID
    size_t run_count;
    Seen tried;   // controls, on their screens and with their models
    Seen screens; // page and set of controls
    Seen pages, endings;
    Seen slow; // answers that are known to be, and on which pages
} Robot;

// Checks one activity and prints the report. `fonts` is their folder,
// `folder` where journals of findings go. 0 clean, 1 not, 2 it cannot be read
// or checked, with *err filled.
int robot_check(const Options *options, const char *path, const char *fonts,
                const char *folder, Error *err);

#endif
