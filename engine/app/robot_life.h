// robot_life.h: one life of the robot: a run from its beginning on, with
// everything watched that an event brings about: errors, models that are not
// plain or do not survive saving, views that change them, slow answers.
#ifndef APP_ROBOT_LIFE_H
#define APP_ROBOT_LIFE_H

#include <stdbool.h>
#include <stdint.h>

#include "app/robot.h"
#include "app/run.h"

typedef struct Life {
    Robot *robot;
    Activity *activity;
    Run *run;
    uint64_t seed;
    const Json *options; // borrowed
    double now;          // ms since the life began
    double owed;         // ticks that are due, with what is left of one
    char **lines;        // the journal
    size_t count, room;
    Buffer model; // as it is now
    Buffer saved; // as it was after the event `saved_at`
    int64_t saved_at;
    bool changed; // the last event changed it
    Json *look;   // what kit.audit's look said of the screen
    Json *outcome;
    bool over; // it cannot go on
} Life;

// Begins a run. False when it cannot be played (life->over: that is a
// finding) or memory ran out. After a failure, too, life_close is called.
bool life_open(Life *life, Robot *robot, uint64_t seed, const Json *options,
               Error *err);
void life_close(Life *life);

// One event. What is wrong goes into the report.
void life_event(Life *life, const Json *event);

// So many ticks, one after the other, then one look.
void life_ticks(Life *life, int64_t count);

// Looks again, after something that changed no model.
void life_look(Life *life);

// The id of the page; "" before there is one.
const char *life_page(const Life *life);
// The ending that outcome names; NULL: none.
const char *life_ending(const Life *life);

// Reports a view that has changed the model, and puts the model back.
void life_check_pure(Life *life);

// Reports what stopped the activity, and ends the life. `settings` as in a
// Finding.
void life_stopped(Life *life, const char *settings, const Error *err);

// Adds the journal so far, and `event` (may be NULL) behind it. False: memory
// ran out.
bool life_journal(const Life *life, const Json *event, Buffer *out);

// Adds to the report, with the journal so far and `event` (may be NULL)
// behind it.
void life_found(Life *life, const Finding *finding, const Json *event);

#endif
