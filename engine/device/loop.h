// loop.h: the program's heartbeat, which stands still while nothing happens.
#ifndef DEVICE_LOOP_H
#define DEVICE_LOOP_H

#include <stdbool.h>

#include "base/error.h"
#include "device/input.h"

typedef struct Loop Loop;

typedef struct LoopCalls {
    void (*on_input)(void *data, const Input *input);
    void (*frame)(void *data);
    void *data;
} LoopCalls;

// Opens SDL's events (and no more). NULL and *err filled on failure.
Loop *loop_new(const LoopCalls *calls, Error *err);
void loop_free(Loop *loop);

// Asks for frame() in `ms` from now (0: in this step); the earliest wins, and
// the frame uses up the asking. Nobody asks: nobody wakes.
void loop_ask(Loop *loop, double ms);
// Takes back what was asked.
void loop_ask_nothing(Loop *loop);

// One turn: hands over every waiting Input, then calls frame() once if its
// time has come. With `wait` it first sleeps until something happens. False
// after loop_stop. The web calls this itself, without `wait`.
bool loop_step(Loop *loop, bool wait);

// Turns until loop_stop.
void loop_run(Loop *loop);
void loop_stop(Loop *loop);

// From any thread: an INPUT_WAKE comes, even if the loop sleeps.
void loop_wake(Loop *loop);

#endif
