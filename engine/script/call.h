// call.h: the one way into a script: protected, with a time limit that the
// script can neither catch nor dodge, and a traceback when it fails.
#ifndef SCRIPT_CALL_H
#define SCRIPT_CALL_H

#include <lua.h>
#include <stdbool.h>

#include "base/error.h"
#include "script/state.h"

// Runs work(L), with `data` as a light userdata at index 1, inside the state.
// What work allocates outside Lua must hang on `data`: work may leave at any
// call that can raise. Its results are ignored: it leaves them in `data`.
//
// False when it raised or ran for more than `budget` milliseconds: err->text
// is "NAME stopped: main.lua:12: why.", err->detail the traceback. The state
// can be used again afterwards unless script_dead. Calls do not nest.
bool script_call(Script *script, lua_CFunction work, void *data, int budget,
                 Error *err);

#endif
