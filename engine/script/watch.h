// watch.h: the deadline of a call. A thread sleeps until the call's time is
// over and then sets a hook on whatever coroutine is running, so that a call
// within its time runs at full speed. It wakes for nobody while none runs.
// Where there are no threads the hook is there from the start.
#ifndef SCRIPT_WATCH_H
#define SCRIPT_WATCH_H

#include <lua.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "device/thread.h"
#include "script/cap.h"

typedef struct Watch {
    Cap *cap;      // held still while the hook is set
    lua_Hook hook; // raises when watch_over, else calls watch_unhook
    void (*hung)(void *ctx);
    void *ctx;
    atomic_bool over;             // the deadline has passed
    _Atomic(lua_State *) running; // the coroutine that is running
    Lock *lock;                   // guards all below
    Signal *signal;
    Thread *thread;
    bool tried; // to start the thread
    bool busy;  // a call is running
    bool quit;
    bool told;       // hung was called for this call
    double deadline; // of the call, as clock_ms
    double hung_at;  // when it counts as hung
    double wake;     // when the thread means to wake
} Watch;

// False when memory ran out; then, too, watch_close may be called.
bool watch_open(Watch *watch);
void watch_close(Watch *watch);

// Around each call of `budget` milliseconds.
void watch_begin(Watch *watch, lua_State *L, int budget);
void watch_end(Watch *watch, lua_State *L);

// The deadline of the present call has passed. Cheap.
bool watch_over(Watch *watch);

// Takes the hook from a coroutine that kept it from an earlier call.
void watch_unhook(Watch *watch, lua_State *L);

#endif
