// state.h: one Lua state in which a script from anywhere may run: it sees an
// allow-list of functions, so much memory and no more, and nothing else.
//
// Lua raises errors by jumping, so all work on the state is done inside
// script_call (call.h). Everything here runs in the thread that made it.
#ifndef SCRIPT_STATE_H
#define SCRIPT_STATE_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"
#include "data/bundle.h"
#include "device/pen.h"

typedef struct Script Script;

enum {
    SCRIPT_SOURCE_MOST = 256 << 10, // bytes of one source file
    SCRIPT_RESULT_MOST = 1 << 20,   // bytes of a string that a function makes
    SCRIPT_LINE_MOST = 4 << 10,     // bytes of one line in the log
    SCRIPT_LOG_MOST = 1 << 20       // bytes in the log, in all
};

// Everything pointed to is borrowed and outlives the state; `name` is copied.
typedef struct ScriptSpec {
    const char *name;     // for sentences: "Network Rescue"
    const Bundle *bundle; // whose files it may require; NULL: none
    Pen *pen;             // for kit.pen; NULL: there is no screen
    bool trusted;         // may require desk.* as well
    size_t memory;        // bytes, at most
    // A call lasts far longer than it may and cannot be stopped. Called once,
    // from another thread: the program should end. May be NULL.
    void (*hung)(void *ctx);
    // One line that the script printed, without its end. May be NULL.
    void (*log)(void *ctx, const char *line);
    void *ctx;
} ScriptSpec;

// NULL and *err filled when memory runs out.
Script *script_new(const ScriptSpec *spec, Error *err);
void script_free(Script *script);

// It ran out of memory once: every later call fails; free it.
bool script_dead(const Script *script);

// Has kit.pen draw with another pen from here on; the one before.
Pen *script_set_pen(Script *script, Pen *pen);

// --- For functions that Lua calls ---

// NULL when there is no screen.
Pen *script_pen(lua_State *L);

// Raises when the call's time is over. A loop in C that a script can make
// long calls this at least once in about 10,000 cheap steps.
void script_check(lua_State *L);

#endif
